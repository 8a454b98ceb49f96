// keras.preprocessing of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_preprocessing_image from './keras.preprocessing.image.js'
import type * as keras_preprocessing_sequence from './keras.preprocessing.sequence.js'
import type * as keras_utils from './keras.utils.js'

export interface $Module extends py.PythonModuleObject {
  readonly image: keras_preprocessing_image.$Module
  readonly image_dataset_from_directory: keras_utils.$Module["image_dataset_from_directory"]
  image_dataset_from_directory_dyn: py.RemoteFunction
  readonly sequence: keras_preprocessing_sequence.$Module
  readonly text_dataset_from_directory: keras_utils.$Module["text_dataset_from_directory"]
  text_dataset_from_directory_dyn: py.RemoteFunction
  readonly timeseries_dataset_from_array: keras_utils.$Module["timeseries_dataset_from_array"]
  timeseries_dataset_from_array_dyn: py.RemoteFunction
}
