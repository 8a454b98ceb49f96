// tf_keras.preprocessing of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tf_keras_preprocessing_image from './tf_keras.preprocessing.image.js'
import type * as tf_keras_preprocessing_sequence from './tf_keras.preprocessing.sequence.js'
import type * as tf_keras_preprocessing_text from './tf_keras.preprocessing.text.js'
import type * as tf_keras_utils from './tf_keras.utils.js'

export interface $Module extends py.PythonModuleObject {
  readonly image: tf_keras_preprocessing_image.$Module
  readonly image_dataset_from_directory: tf_keras_utils.$Module["image_dataset_from_directory"]
  image_dataset_from_directory_dyn: py.RemoteFunction
  readonly sequence: tf_keras_preprocessing_sequence.$Module
  readonly text: tf_keras_preprocessing_text.$Module
  readonly text_dataset_from_directory: tf_keras_utils.$Module["text_dataset_from_directory"]
  text_dataset_from_directory_dyn: py.RemoteFunction
  readonly timeseries_dataset_from_array: tf_keras_utils.$Module["timeseries_dataset_from_array"]
  timeseries_dataset_from_array_dyn: py.RemoteFunction
}
