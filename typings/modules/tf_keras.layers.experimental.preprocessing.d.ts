// tf_keras.layers.experimental.preprocessing of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as roles from './tf_keras.$roles.js'
import type * as tensorflow_data from './tensorflow.data.js'
import type * as tf_keras_layers from './tf_keras.layers.js'
import type * as tf_keras_mixed_precision from './tf_keras.mixed_precision.js'

export interface PreprocessingLayer$adapt {
  data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>
  batch_size?: py.Int | null | undefined
  steps?: py.Int | null | undefined
}

export interface PreprocessingLayer$compile {
  run_eagerly?: py.Bool | null | undefined
  steps_per_execution?: py.Int | null | undefined
}

export interface PreprocessingLayer$update_state {
  data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>
}

export interface PreprocessingLayer extends tf_keras_layers.Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.experimental.preprocessing.PreprocessingLayer': true } & tf_keras_layers.Layer[typeof py.kind]
  adapt(data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, batch_size: py.Int | null, steps: py.Int | null): py.Remote
  adapt(data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, batch_size: py.Int | null, keywords?: py.Rest<PreprocessingLayer$adapt, 'data' | 'batch_size'>): py.Remote
  adapt(data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, keywords?: py.Rest<PreprocessingLayer$adapt, 'data'>): py.Remote
  adapt(keywords: PreprocessingLayer$adapt): py.Remote
  adapt_dyn: py.RemoteFunction
  compile(run_eagerly: py.Bool | null, steps_per_execution: py.Int | null): py.Remote
  compile(run_eagerly: py.Bool | null, keywords?: py.Rest<PreprocessingLayer$compile, 'run_eagerly'>): py.Remote
  compile(keywords?: PreprocessingLayer$compile): py.Remote
  compile_dyn: py.RemoteFunction
  readonly is_adapted: py.Remote
  readonly is_adapted_dyn: any
  make_adapt_function(): py.Remote
  make_adapt_function_dyn: py.RemoteFunction
  reset_state(): py.Remote
  reset_state_dyn: py.RemoteFunction
  update_state(data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>): py.Remote
  update_state(keywords: PreprocessingLayer$update_state): py.Remote
  update_state_dyn: py.RemoteFunction
}

export interface PreprocessingLayer$new {
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  activity_regularizer?: roles.Regularizer | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface PreprocessingLayer$class extends py.Statics<tf_keras_layers.Layer$class> {
  new (keywords?: PreprocessingLayer$new): PreprocessingLayer
  (keywords?: PreprocessingLayer$new): py.Promised<PreprocessingLayer>
}

export interface $Module extends py.PythonModuleObject {
  readonly CategoryEncoding: tf_keras_layers.CategoryEncoding$class
  readonly CenterCrop: tf_keras_layers.CenterCrop$class
  readonly Discretization: tf_keras_layers.Discretization$class
  readonly HashedCrossing: tf_keras_layers.HashedCrossing$class
  readonly Hashing: tf_keras_layers.Hashing$class
  readonly IntegerLookup: tf_keras_layers.IntegerLookup$class
  readonly Normalization: tf_keras_layers.Normalization$class
  readonly PreprocessingLayer: PreprocessingLayer$class
  readonly RandomContrast: tf_keras_layers.RandomContrast$class
  readonly RandomCrop: tf_keras_layers.RandomCrop$class
  readonly RandomFlip: tf_keras_layers.RandomFlip$class
  readonly RandomHeight: tf_keras_layers.RandomHeight$class
  readonly RandomRotation: tf_keras_layers.RandomRotation$class
  readonly RandomTranslation: tf_keras_layers.RandomTranslation$class
  readonly RandomWidth: tf_keras_layers.RandomWidth$class
  readonly RandomZoom: tf_keras_layers.RandomZoom$class
  readonly Rescaling: tf_keras_layers.Rescaling$class
  readonly Resizing: tf_keras_layers.Resizing$class
  readonly StringLookup: tf_keras_layers.StringLookup$class
  readonly TextVectorization: tf_keras_layers.TextVectorization$class
}
