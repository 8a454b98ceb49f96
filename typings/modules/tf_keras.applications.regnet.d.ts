// tf_keras.applications.regnet of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tf_keras_applications from './tf_keras.applications.js'

export interface decode_predictions$ {
  preds: py.ArrayLike
  /** Default: `5` */
  top?: py.Int | undefined
}

export interface preprocess_input$ {
  x: py.TensorLike
  data_format?: 'channels_first' | 'channels_last' | py.Remote<string> | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly RegNetX002: tf_keras_applications.$Module["RegNetX002"]
  readonly RegNetX004: tf_keras_applications.$Module["RegNetX004"]
  readonly RegNetX006: tf_keras_applications.$Module["RegNetX006"]
  readonly RegNetX008: tf_keras_applications.$Module["RegNetX008"]
  readonly RegNetX016: tf_keras_applications.$Module["RegNetX016"]
  readonly RegNetX032: tf_keras_applications.$Module["RegNetX032"]
  readonly RegNetX040: tf_keras_applications.$Module["RegNetX040"]
  readonly RegNetX064: tf_keras_applications.$Module["RegNetX064"]
  readonly RegNetX080: tf_keras_applications.$Module["RegNetX080"]
  readonly RegNetX120: tf_keras_applications.$Module["RegNetX120"]
  readonly RegNetX160: tf_keras_applications.$Module["RegNetX160"]
  readonly RegNetX320: tf_keras_applications.$Module["RegNetX320"]
  readonly RegNetY002: tf_keras_applications.$Module["RegNetY002"]
  readonly RegNetY004: tf_keras_applications.$Module["RegNetY004"]
  readonly RegNetY006: tf_keras_applications.$Module["RegNetY006"]
  readonly RegNetY008: tf_keras_applications.$Module["RegNetY008"]
  readonly RegNetY016: tf_keras_applications.$Module["RegNetY016"]
  readonly RegNetY032: tf_keras_applications.$Module["RegNetY032"]
  readonly RegNetY040: tf_keras_applications.$Module["RegNetY040"]
  readonly RegNetY064: tf_keras_applications.$Module["RegNetY064"]
  readonly RegNetY080: tf_keras_applications.$Module["RegNetY080"]
  readonly RegNetY120: tf_keras_applications.$Module["RegNetY120"]
  readonly RegNetY160: tf_keras_applications.$Module["RegNetY160"]
  readonly RegNetY320: tf_keras_applications.$Module["RegNetY320"]
  decode_predictions(preds: py.ArrayLike, top: py.Int): py.RemoteList<any[]>
  decode_predictions(preds: py.ArrayLike, keywords?: py.Rest<decode_predictions$, 'preds'>): py.RemoteList<any[]>
  decode_predictions(keywords: decode_predictions$): py.RemoteList<any[]>
  decode_predictions_dyn: py.RemoteFunction
  preprocess_input(x: py.TensorLike, data_format: 'channels_first' | 'channels_last' | py.Remote<string> | null): py.Remote
  preprocess_input(x: py.TensorLike, keywords?: py.Rest<preprocess_input$, 'x'>): py.Remote
  preprocess_input(keywords: preprocess_input$): py.Remote
  preprocess_input_dyn: py.RemoteFunction
}
