// tf_keras.applications.regnet of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'
import type * as tensorflow from './tensorflow.js'
import type * as tf_keras_applications from './tf_keras.applications.js'

export interface decode_predictions$ {
  preds: py.ArrayLike
  /** Default: `5` */
  top?: py.Int | undefined
}

export interface preprocess_input$ {
  x: py.TensorLike
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly RegNetX002: tf_keras_applications.$Module["RegNetX002"]
  RegNetX002_dyn: py.RemoteFunction
  readonly RegNetX004: tf_keras_applications.$Module["RegNetX004"]
  RegNetX004_dyn: py.RemoteFunction
  readonly RegNetX006: tf_keras_applications.$Module["RegNetX006"]
  RegNetX006_dyn: py.RemoteFunction
  readonly RegNetX008: tf_keras_applications.$Module["RegNetX008"]
  RegNetX008_dyn: py.RemoteFunction
  readonly RegNetX016: tf_keras_applications.$Module["RegNetX016"]
  RegNetX016_dyn: py.RemoteFunction
  readonly RegNetX032: tf_keras_applications.$Module["RegNetX032"]
  RegNetX032_dyn: py.RemoteFunction
  readonly RegNetX040: tf_keras_applications.$Module["RegNetX040"]
  RegNetX040_dyn: py.RemoteFunction
  readonly RegNetX064: tf_keras_applications.$Module["RegNetX064"]
  RegNetX064_dyn: py.RemoteFunction
  readonly RegNetX080: tf_keras_applications.$Module["RegNetX080"]
  RegNetX080_dyn: py.RemoteFunction
  readonly RegNetX120: tf_keras_applications.$Module["RegNetX120"]
  RegNetX120_dyn: py.RemoteFunction
  readonly RegNetX160: tf_keras_applications.$Module["RegNetX160"]
  RegNetX160_dyn: py.RemoteFunction
  readonly RegNetX320: tf_keras_applications.$Module["RegNetX320"]
  RegNetX320_dyn: py.RemoteFunction
  readonly RegNetY002: tf_keras_applications.$Module["RegNetY002"]
  RegNetY002_dyn: py.RemoteFunction
  readonly RegNetY004: tf_keras_applications.$Module["RegNetY004"]
  RegNetY004_dyn: py.RemoteFunction
  readonly RegNetY006: tf_keras_applications.$Module["RegNetY006"]
  RegNetY006_dyn: py.RemoteFunction
  readonly RegNetY008: tf_keras_applications.$Module["RegNetY008"]
  RegNetY008_dyn: py.RemoteFunction
  readonly RegNetY016: tf_keras_applications.$Module["RegNetY016"]
  RegNetY016_dyn: py.RemoteFunction
  readonly RegNetY032: tf_keras_applications.$Module["RegNetY032"]
  RegNetY032_dyn: py.RemoteFunction
  readonly RegNetY040: tf_keras_applications.$Module["RegNetY040"]
  RegNetY040_dyn: py.RemoteFunction
  readonly RegNetY064: tf_keras_applications.$Module["RegNetY064"]
  RegNetY064_dyn: py.RemoteFunction
  readonly RegNetY080: tf_keras_applications.$Module["RegNetY080"]
  RegNetY080_dyn: py.RemoteFunction
  readonly RegNetY120: tf_keras_applications.$Module["RegNetY120"]
  RegNetY120_dyn: py.RemoteFunction
  readonly RegNetY160: tf_keras_applications.$Module["RegNetY160"]
  RegNetY160_dyn: py.RemoteFunction
  readonly RegNetY320: tf_keras_applications.$Module["RegNetY320"]
  RegNetY320_dyn: py.RemoteFunction
  decode_predictions(preds: py.ArrayLike, top: py.Int): py.RemoteList<any[]>
  decode_predictions(preds: py.ArrayLike, keywords?: py.Rest<decode_predictions$, 'preds'>): py.RemoteList<any[]>
  decode_predictions(keywords: decode_predictions$): py.RemoteList<any[]>
  decode_predictions_dyn: py.RemoteFunction
  preprocess_input(x: py.Tensors, ...more: py.RemoteArgument[]): py.Promised<tensorflow.Tensor>
  preprocess_input(x: py.Symbolic, ...more: py.RemoteArgument[]): py.Promised<keras.KerasTensor>
  preprocess_input(x: py.TensorLike, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null): py.Remote
  preprocess_input(x: py.TensorLike, keywords?: py.Rest<preprocess_input$, 'x'>): py.Remote
  preprocess_input(keywords: preprocess_input$): py.Remote
  preprocess_input_dyn: py.RemoteFunction
}
