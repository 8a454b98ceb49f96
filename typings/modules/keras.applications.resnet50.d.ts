// keras.applications.resnet50 of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_applications from './keras.applications.js'
import type * as keras_applications_resnet from './keras.applications.resnet.js'

export interface $Module extends py.PythonModuleObject {
  readonly ResNet50: keras_applications.$Module["ResNet50"]
  ResNet50_dyn: py.RemoteFunction
  readonly decode_predictions: keras_applications_resnet.$Module["decode_predictions"]
  decode_predictions_dyn: py.RemoteFunction
  readonly preprocess_input: keras_applications_resnet.$Module["preprocess_input"]
  preprocess_input_dyn: py.RemoteFunction
}
