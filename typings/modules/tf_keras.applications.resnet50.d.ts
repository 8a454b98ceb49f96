// tf_keras.applications.resnet50 of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tf_keras_applications from './tf_keras.applications.js'
import type * as tf_keras_applications_resnet from './tf_keras.applications.resnet.js'

export interface $Module extends py.PythonModuleObject {
  readonly ResNet50: tf_keras_applications.$Module["ResNet50"]
  ResNet50_dyn: py.RemoteFunction
  readonly decode_predictions: tf_keras_applications_resnet.$Module["decode_predictions"]
  decode_predictions_dyn: py.RemoteFunction
  readonly preprocess_input: tf_keras_applications_resnet.$Module["preprocess_input"]
  preprocess_input_dyn: py.RemoteFunction
}
