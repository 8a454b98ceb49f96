// tf_keras.applications.inception_v3 of tf_keras 2.21.0. Generated: do not edit.

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
  readonly InceptionV3: tf_keras_applications.$Module["InceptionV3"]
  InceptionV3_dyn: py.RemoteFunction
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
