// tensorflow.compat.v1.layers of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_compat_v1_layers_experimental from './tensorflow.compat.v1.layers.experimental.js'
import type * as tf_keras_layers from './tf_keras.layers.js'

export interface AveragePooling1D extends tf_keras_layers.AveragePooling1D, Omit<Layer, keyof tf_keras_layers.AveragePooling1D> {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.AveragePooling1D': true } & tf_keras_layers.AveragePooling1D[typeof py.kind] & Layer[typeof py.kind]
}

export interface AveragePooling1D$new {
  pool_size: py.Int | py.List<py.Int>
  strides: py.Int | py.List<py.Int>
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface AveragePooling1D$class extends py.Statics<tf_keras_layers.AveragePooling1D$class> {
  new (pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, name: py.Str | null, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): AveragePooling1D
  (pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, name: py.Str | null, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): py.Promised<AveragePooling1D>
  new (pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): AveragePooling1D
  (pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): py.Promised<AveragePooling1D>
  new (pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides' | 'padding'>): AveragePooling1D
  (pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides' | 'padding'>): py.Promised<AveragePooling1D>
  new (pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides'>): AveragePooling1D
  (pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides'>): py.Promised<AveragePooling1D>
  new (pool_size: py.Int | py.List<py.Int>, keywords: py.Rest<AveragePooling1D$new, 'pool_size'>): AveragePooling1D
  (pool_size: py.Int | py.List<py.Int>, keywords: py.Rest<AveragePooling1D$new, 'pool_size'>): py.Promised<AveragePooling1D>
  new (keywords: AveragePooling1D$new): AveragePooling1D
  (keywords: AveragePooling1D$new): py.Promised<AveragePooling1D>
}

export interface AveragePooling2D extends tf_keras_layers.AveragePooling2D, Omit<Layer, keyof tf_keras_layers.AveragePooling2D> {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.AveragePooling2D': true } & tf_keras_layers.AveragePooling2D[typeof py.kind] & Layer[typeof py.kind]
}

export interface AveragePooling2D$new {
  pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>
  strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface AveragePooling2D$class extends py.Statics<tf_keras_layers.AveragePooling2D$class> {
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, name: py.Str | null, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): AveragePooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, name: py.Str | null, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): py.Promised<AveragePooling2D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): AveragePooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): py.Promised<AveragePooling2D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides' | 'padding'>): AveragePooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides' | 'padding'>): py.Promised<AveragePooling2D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides'>): AveragePooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides'>): py.Promised<AveragePooling2D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords: py.Rest<AveragePooling2D$new, 'pool_size'>): AveragePooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords: py.Rest<AveragePooling2D$new, 'pool_size'>): py.Promised<AveragePooling2D>
  new (keywords: AveragePooling2D$new): AveragePooling2D
  (keywords: AveragePooling2D$new): py.Promised<AveragePooling2D>
}

export interface AveragePooling3D extends tf_keras_layers.AveragePooling3D, Omit<Layer, keyof tf_keras_layers.AveragePooling3D> {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.AveragePooling3D': true } & tf_keras_layers.AveragePooling3D[typeof py.kind] & Layer[typeof py.kind]
}

export interface AveragePooling3D$new {
  pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>
  strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface AveragePooling3D$class extends py.Statics<tf_keras_layers.AveragePooling3D$class> {
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, name: py.Str | null, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): AveragePooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, name: py.Str | null, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): py.Promised<AveragePooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): AveragePooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): py.Promised<AveragePooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides' | 'padding'>): AveragePooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides' | 'padding'>): py.Promised<AveragePooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides'>): AveragePooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides'>): py.Promised<AveragePooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords: py.Rest<AveragePooling3D$new, 'pool_size'>): AveragePooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords: py.Rest<AveragePooling3D$new, 'pool_size'>): py.Promised<AveragePooling3D>
  new (keywords: AveragePooling3D$new): AveragePooling3D
  (keywords: AveragePooling3D$new): py.Promised<AveragePooling3D>
}

export interface BatchNormalization$call {
  inputs: py.TensorLike
  /** Default: `False` */
  training?: py.Bool | undefined
  mask?: py.TensorLike | null | undefined
}

export interface BatchNormalization extends Layer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.BatchNormalization': true } & Layer[typeof py.kind]
  adjustment: any
  adjustment_dyn: any
  axis: any
  axis_dyn: any
  beta: any
  beta_dyn: any
  beta_constraint: any
  beta_constraint_dyn: any
  beta_initializer: any
  beta_initializer_dyn: any
  beta_regularizer: any
  beta_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike, training: py.Bool, mask: py.TensorLike | null] | [inputs: py.TensorLike, training: py.Bool, keywords?: py.Rest<BatchNormalization$call, 'inputs' | 'training'>] | [inputs: py.TensorLike, keywords?: py.Rest<BatchNormalization$call, 'inputs'>] | [keywords: BatchNormalization$call] | any[]): any
  call_dyn: py.RemoteFunction
  get center(): py.Remote<boolean>
  set center(value: py.Bool)
  center_dyn: any
  get epsilon(): py.Remote<number>
  set epsilon(value: py.Float)
  epsilon_dyn: any
  fused: any
  fused_dyn: any
  gamma: any
  gamma_dyn: any
  gamma_constraint: any
  gamma_constraint_dyn: any
  gamma_initializer: any
  gamma_initializer_dyn: any
  gamma_regularizer: any
  gamma_regularizer_dyn: any
  momentum: any
  momentum_dyn: any
  moving_mean: any
  moving_mean_dyn: any
  moving_mean_initializer: any
  moving_mean_initializer_dyn: any
  moving_stddev: any
  moving_stddev_dyn: any
  moving_variance: any
  moving_variance_dyn: any
  moving_variance_initializer: any
  moving_variance_initializer_dyn: any
  get renorm(): py.Remote<boolean>
  set renorm(value: py.Bool)
  renorm_dyn: any
  renorm_clipping: any
  renorm_clipping_dyn: any
  renorm_mean: any
  renorm_mean_dyn: any
  renorm_momentum: any
  renorm_momentum_dyn: any
  renorm_stddev: any
  renorm_stddev_dyn: any
  get scale(): py.Remote<boolean>
  set scale(value: py.Bool)
  scale_dyn: any
  get synchronized(): py.Remote<boolean>
  set synchronized(value: py.Bool)
  synchronized_dyn: any
  get virtual_batch_size(): py.Remote<number | null>
  set virtual_batch_size(value: py.Int | null)
  virtual_batch_size_dyn: any
}

export interface BatchNormalization$new {
  /** Default: `-1` */
  axis?: py.Int | py.List<py.Int> | undefined
  /** Default: `0.99` */
  momentum?: py.Float | undefined
  /** Default: `0.001` */
  epsilon?: py.Float | undefined
  /** Default: `True` */
  center?: py.Bool | undefined
  /** Default: `True` */
  scale?: py.Bool | undefined
  beta_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  gamma_initializer?: py.Of<'tensorflow.compat.v1.ones_initializer'> | undefined
  moving_mean_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  moving_variance_initializer?: py.Of<'tensorflow.compat.v1.ones_initializer'> | undefined
  beta_regularizer?: py.RemoteArgument | undefined
  gamma_regularizer?: py.RemoteArgument | undefined
  beta_constraint?: py.Callable | null | undefined
  gamma_constraint?: py.Callable | null | undefined
  /** Default: `False` */
  renorm?: py.Bool | undefined
  renorm_clipping?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `0.99` */
  renorm_momentum?: py.Float | undefined
  fused?: py.RemoteArgument | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  virtual_batch_size?: py.Int | null | undefined
  adjustment?: py.Callable | null | undefined
  name?: py.Str | null | undefined
  synchronized?: py.Bool | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface BatchNormalization$class extends py.Statics<Layer$class> {
  new (axis: py.Int | py.List<py.Int>, momentum: py.Float, epsilon: py.Float, center: py.Bool, scale?: py.Bool, beta_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, gamma_initializer?: py.Of<'tensorflow.compat.v1.ones_initializer'>, moving_mean_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, moving_variance_initializer?: py.Of<'tensorflow.compat.v1.ones_initializer'>, beta_regularizer?: py.Positional, gamma_regularizer?: py.Positional, beta_constraint?: py.Callable | null, gamma_constraint?: py.Callable | null, renorm?: py.Bool, renorm_clipping?: py.Dict<string, py.RemoteArgument> | null, renorm_momentum?: py.Float, fused?: py.Positional, trainable?: py.Bool, virtual_batch_size?: py.Int | null, adjustment?: py.Callable | null, name?: py.Str | null, keywords?: py.Rest<BatchNormalization$new, 'axis' | 'momentum' | 'epsilon' | 'center' | 'scale' | 'beta_initializer' | 'gamma_initializer' | 'moving_mean_initializer' | 'moving_variance_initializer' | 'beta_regularizer' | 'gamma_regularizer' | 'beta_constraint' | 'gamma_constraint' | 'renorm' | 'renorm_clipping' | 'renorm_momentum' | 'fused' | 'trainable' | 'virtual_batch_size' | 'adjustment' | 'name'>): BatchNormalization
  (axis: py.Int | py.List<py.Int>, momentum: py.Float, epsilon: py.Float, center: py.Bool, scale?: py.Bool, beta_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, gamma_initializer?: py.Of<'tensorflow.compat.v1.ones_initializer'>, moving_mean_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, moving_variance_initializer?: py.Of<'tensorflow.compat.v1.ones_initializer'>, beta_regularizer?: py.Positional, gamma_regularizer?: py.Positional, beta_constraint?: py.Callable | null, gamma_constraint?: py.Callable | null, renorm?: py.Bool, renorm_clipping?: py.Dict<string, py.RemoteArgument> | null, renorm_momentum?: py.Float, fused?: py.Positional, trainable?: py.Bool, virtual_batch_size?: py.Int | null, adjustment?: py.Callable | null, name?: py.Str | null, keywords?: py.Rest<BatchNormalization$new, 'axis' | 'momentum' | 'epsilon' | 'center' | 'scale' | 'beta_initializer' | 'gamma_initializer' | 'moving_mean_initializer' | 'moving_variance_initializer' | 'beta_regularizer' | 'gamma_regularizer' | 'beta_constraint' | 'gamma_constraint' | 'renorm' | 'renorm_clipping' | 'renorm_momentum' | 'fused' | 'trainable' | 'virtual_batch_size' | 'adjustment' | 'name'>): py.Promised<BatchNormalization>
  new (axis: py.Int | py.List<py.Int>, momentum: py.Float, epsilon: py.Float, keywords?: py.Rest<BatchNormalization$new, 'axis' | 'momentum' | 'epsilon'>): BatchNormalization
  (axis: py.Int | py.List<py.Int>, momentum: py.Float, epsilon: py.Float, keywords?: py.Rest<BatchNormalization$new, 'axis' | 'momentum' | 'epsilon'>): py.Promised<BatchNormalization>
  new (axis: py.Int | py.List<py.Int>, momentum: py.Float, keywords?: py.Rest<BatchNormalization$new, 'axis' | 'momentum'>): BatchNormalization
  (axis: py.Int | py.List<py.Int>, momentum: py.Float, keywords?: py.Rest<BatchNormalization$new, 'axis' | 'momentum'>): py.Promised<BatchNormalization>
  new (axis: py.Int | py.List<py.Int>, keywords?: py.Rest<BatchNormalization$new, 'axis'>): BatchNormalization
  (axis: py.Int | py.List<py.Int>, keywords?: py.Rest<BatchNormalization$new, 'axis'>): py.Promised<BatchNormalization>
  new (keywords?: BatchNormalization$new): BatchNormalization
  (keywords?: BatchNormalization$new): py.Promised<BatchNormalization>
}

export interface Conv1D extends tf_keras_layers.Conv1D, Omit<Layer, keyof tf_keras_layers.Conv1D> {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.Conv1D': true } & tf_keras_layers.Conv1D[typeof py.kind] & Layer[typeof py.kind]
}

export interface Conv1D$new {
  filters: py.Int
  kernel_size: py.Int | py.List<py.Int>
  /** Default: `1` */
  strides?: py.Int | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | py.List<py.Int> | undefined
  activation?: py.Callable | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  kernel_initializer?: py.RemoteArgument | undefined
  bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  kernel_regularizer?: py.RemoteArgument | undefined
  bias_regularizer?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  kernel_constraint?: py.Callable | null | undefined
  bias_constraint?: py.Callable | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `1` */
  groups?: py.Int | undefined
  conv_op?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface Conv1D$class extends py.Statics<tf_keras_layers.Conv1D$class> {
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, dilation_rate?: py.Int | py.List<py.Int>, activation?: py.Callable | null, use_bias?: py.Bool, kernel_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, kernel_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, kernel_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'trainable' | 'name'>): Conv1D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, dilation_rate?: py.Int | py.List<py.Int>, activation?: py.Callable | null, use_bias?: py.Bool, kernel_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, kernel_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, kernel_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'trainable' | 'name'>): py.Promised<Conv1D>
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): Conv1D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<Conv1D>
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size' | 'strides'>): Conv1D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<Conv1D>
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size'>): Conv1D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size'>): py.Promised<Conv1D>
  new (filters: py.Int, keywords: py.Rest<Conv1D$new, 'filters'>): Conv1D
  (filters: py.Int, keywords: py.Rest<Conv1D$new, 'filters'>): py.Promised<Conv1D>
  new (keywords: Conv1D$new): Conv1D
  (keywords: Conv1D$new): py.Promised<Conv1D>
}

export interface Conv2D extends tf_keras_layers.Conv2D, Omit<Layer, keyof tf_keras_layers.Conv2D> {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.Conv2D': true } & tf_keras_layers.Conv2D[typeof py.kind] & Layer[typeof py.kind]
}

export interface Conv2D$new {
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>
  /** Default: `(1, 1)` */
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | undefined
  activation?: py.Callable | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  kernel_initializer?: py.RemoteArgument | undefined
  bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  kernel_regularizer?: py.RemoteArgument | undefined
  bias_regularizer?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  kernel_constraint?: py.Callable | null | undefined
  bias_constraint?: py.Callable | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `1` */
  groups?: py.Int | undefined
  conv_op?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface Conv2D$class extends py.Statics<tf_keras_layers.Conv2D$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, activation?: py.Callable | null, use_bias?: py.Bool, kernel_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, kernel_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, kernel_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, keywords?: py.Rest<Conv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'trainable' | 'name'>): Conv2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, activation?: py.Callable | null, use_bias?: py.Bool, kernel_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, kernel_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, kernel_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, keywords?: py.Rest<Conv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'trainable' | 'name'>): py.Promised<Conv2D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): Conv2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<Conv2D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv2D$new, 'filters' | 'kernel_size' | 'strides'>): Conv2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv2D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<Conv2D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv2D$new, 'filters' | 'kernel_size'>): Conv2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv2D$new, 'filters' | 'kernel_size'>): py.Promised<Conv2D>
  new (filters: py.Int, keywords: py.Rest<Conv2D$new, 'filters'>): Conv2D
  (filters: py.Int, keywords: py.Rest<Conv2D$new, 'filters'>): py.Promised<Conv2D>
  new (keywords: Conv2D$new): Conv2D
  (keywords: Conv2D$new): py.Promised<Conv2D>
}

export interface Conv2DTranspose extends tf_keras_layers.Conv2DTranspose, Omit<Layer, keyof tf_keras_layers.Conv2DTranspose> {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.Conv2DTranspose': true } & tf_keras_layers.Conv2DTranspose[typeof py.kind] & Layer[typeof py.kind]
}

export interface Conv2DTranspose$new {
  filters: py.Int
  kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int
  /** Default: `(1, 1)` */
  strides?: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  activation?: py.Callable | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  kernel_initializer?: py.RemoteArgument | undefined
  bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  kernel_regularizer?: py.RemoteArgument | undefined
  bias_regularizer?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  kernel_constraint?: py.Callable | null | undefined
  bias_constraint?: py.Callable | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  output_padding?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | null | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.Int | py.List<py.Int> | undefined
  /** Default: `1` */
  groups?: py.Int | undefined
  conv_op?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface Conv2DTranspose$class extends py.Statics<tf_keras_layers.Conv2DTranspose$class> {
  new (filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, activation?: py.Callable | null, use_bias?: py.Bool, kernel_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, kernel_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, kernel_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'trainable' | 'name'>): Conv2DTranspose
  (filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, activation?: py.Callable | null, use_bias?: py.Bool, kernel_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, kernel_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, kernel_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'trainable' | 'name'>): py.Promised<Conv2DTranspose>
  new (filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): Conv2DTranspose
  (filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<Conv2DTranspose>
  new (filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size' | 'strides'>): Conv2DTranspose
  (filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<Conv2DTranspose>
  new (filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size'>): Conv2DTranspose
  (filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size'>): py.Promised<Conv2DTranspose>
  new (filters: py.Int, keywords: py.Rest<Conv2DTranspose$new, 'filters'>): Conv2DTranspose
  (filters: py.Int, keywords: py.Rest<Conv2DTranspose$new, 'filters'>): py.Promised<Conv2DTranspose>
  new (keywords: Conv2DTranspose$new): Conv2DTranspose
  (keywords: Conv2DTranspose$new): py.Promised<Conv2DTranspose>
}

export interface Conv3D extends tf_keras_layers.Conv3D, Omit<Layer, keyof tf_keras_layers.Conv3D> {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.Conv3D': true } & tf_keras_layers.Conv3D[typeof py.kind] & Layer[typeof py.kind]
}

export interface Conv3D$new {
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>
  /** Default: `(1, 1, 1)` */
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  /** Default: `(1, 1, 1)` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | undefined
  activation?: py.Callable | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  kernel_initializer?: py.RemoteArgument | undefined
  bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  kernel_regularizer?: py.RemoteArgument | undefined
  bias_regularizer?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  kernel_constraint?: py.Callable | null | undefined
  bias_constraint?: py.Callable | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `1` */
  groups?: py.Int | undefined
  conv_op?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface Conv3D$class extends py.Statics<tf_keras_layers.Conv3D$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, activation?: py.Callable | null, use_bias?: py.Bool, kernel_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, kernel_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, kernel_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, keywords?: py.Rest<Conv3D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'trainable' | 'name'>): Conv3D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, activation?: py.Callable | null, use_bias?: py.Bool, kernel_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, kernel_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, kernel_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, keywords?: py.Rest<Conv3D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'trainable' | 'name'>): py.Promised<Conv3D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv3D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): Conv3D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv3D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<Conv3D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3D$new, 'filters' | 'kernel_size' | 'strides'>): Conv3D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<Conv3D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3D$new, 'filters' | 'kernel_size'>): Conv3D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3D$new, 'filters' | 'kernel_size'>): py.Promised<Conv3D>
  new (filters: py.Int, keywords: py.Rest<Conv3D$new, 'filters'>): Conv3D
  (filters: py.Int, keywords: py.Rest<Conv3D$new, 'filters'>): py.Promised<Conv3D>
  new (keywords: Conv3D$new): Conv3D
  (keywords: Conv3D$new): py.Promised<Conv3D>
}

export interface Conv3DTranspose extends tf_keras_layers.Conv3DTranspose, Omit<Layer, keyof tf_keras_layers.Conv3DTranspose> {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.Conv3DTranspose': true } & tf_keras_layers.Conv3DTranspose[typeof py.kind] & Layer[typeof py.kind]
}

export interface Conv3DTranspose$new {
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>
  /** Default: `(1, 1, 1)` */
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  activation?: py.Callable | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  kernel_initializer?: py.RemoteArgument | undefined
  bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  kernel_regularizer?: py.RemoteArgument | undefined
  bias_regularizer?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  kernel_constraint?: py.Callable | null | undefined
  bias_constraint?: py.Callable | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  output_padding?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | null | undefined
  /** Default: `(1, 1, 1)` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `1` */
  groups?: py.Int | undefined
  conv_op?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface Conv3DTranspose$class extends py.Statics<tf_keras_layers.Conv3DTranspose$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, activation?: py.Callable | null, use_bias?: py.Bool, kernel_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, kernel_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, kernel_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'trainable' | 'name'>): Conv3DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, activation?: py.Callable | null, use_bias?: py.Bool, kernel_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, kernel_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, kernel_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'trainable' | 'name'>): py.Promised<Conv3DTranspose>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): Conv3DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<Conv3DTranspose>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size' | 'strides'>): Conv3DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<Conv3DTranspose>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size'>): Conv3DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size'>): py.Promised<Conv3DTranspose>
  new (filters: py.Int, keywords: py.Rest<Conv3DTranspose$new, 'filters'>): Conv3DTranspose
  (filters: py.Int, keywords: py.Rest<Conv3DTranspose$new, 'filters'>): py.Promised<Conv3DTranspose>
  new (keywords: Conv3DTranspose$new): Conv3DTranspose
  (keywords: Conv3DTranspose$new): py.Promised<Conv3DTranspose>
}

export interface Dense extends tf_keras_layers.Dense, Omit<Layer, keyof tf_keras_layers.Dense> {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.Dense': true } & tf_keras_layers.Dense[typeof py.kind] & Layer[typeof py.kind]
}

export interface Dense$new {
  units: py.Int
  activation?: py.Callable | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  kernel_initializer?: py.RemoteArgument | undefined
  bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  kernel_regularizer?: py.RemoteArgument | undefined
  bias_regularizer?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  kernel_constraint?: py.Callable | null | undefined
  bias_constraint?: py.Callable | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface Dense$class extends py.Statics<tf_keras_layers.Dense$class> {
  new (units: py.Int, activation: py.Callable | null, use_bias: py.Bool, kernel_initializer: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, kernel_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, kernel_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, keywords?: py.Rest<Dense$new, 'units' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'trainable' | 'name'>): Dense
  (units: py.Int, activation: py.Callable | null, use_bias: py.Bool, kernel_initializer: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, kernel_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, kernel_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, keywords?: py.Rest<Dense$new, 'units' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'trainable' | 'name'>): py.Promised<Dense>
  new (units: py.Int, activation: py.Callable | null, use_bias: py.Bool, keywords?: py.Rest<Dense$new, 'units' | 'activation' | 'use_bias'>): Dense
  (units: py.Int, activation: py.Callable | null, use_bias: py.Bool, keywords?: py.Rest<Dense$new, 'units' | 'activation' | 'use_bias'>): py.Promised<Dense>
  new (units: py.Int, activation: py.Callable | null, keywords?: py.Rest<Dense$new, 'units' | 'activation'>): Dense
  (units: py.Int, activation: py.Callable | null, keywords?: py.Rest<Dense$new, 'units' | 'activation'>): py.Promised<Dense>
  new (units: py.Int, keywords?: py.Rest<Dense$new, 'units'>): Dense
  (units: py.Int, keywords?: py.Rest<Dense$new, 'units'>): py.Promised<Dense>
  new (keywords: Dense$new): Dense
  (keywords: Dense$new): py.Promised<Dense>
}

export interface Dropout$call {
  inputs: py.TensorLike
  /** Default: `False` */
  training?: py.Bool | undefined
}

export interface Dropout extends tf_keras_layers.Dropout, Omit<Layer, keyof tf_keras_layers.Dropout> {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.Dropout': true } & tf_keras_layers.Dropout[typeof py.kind] & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike, training: py.Bool] | [inputs: py.TensorLike, keywords?: py.Rest<Dropout$call, 'inputs'>] | [keywords: Dropout$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface Dropout$new {
  /** Default: `0.5` */
  rate?: py.Float | undefined
  noise_shape?: py.TensorLike | null | undefined
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  force_generator?: py.Bool | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface Dropout$class extends py.Statics<tf_keras_layers.Dropout$class> {
  new (rate: py.Float, noise_shape: py.TensorLike | null, seed: py.Int | null, name: py.Str | null, keywords?: py.Rest<Dropout$new, 'rate' | 'noise_shape' | 'seed' | 'name'>): Dropout
  (rate: py.Float, noise_shape: py.TensorLike | null, seed: py.Int | null, name: py.Str | null, keywords?: py.Rest<Dropout$new, 'rate' | 'noise_shape' | 'seed' | 'name'>): py.Promised<Dropout>
  new (rate: py.Float, noise_shape: py.TensorLike | null, seed: py.Int | null, keywords?: py.Rest<Dropout$new, 'rate' | 'noise_shape' | 'seed'>): Dropout
  (rate: py.Float, noise_shape: py.TensorLike | null, seed: py.Int | null, keywords?: py.Rest<Dropout$new, 'rate' | 'noise_shape' | 'seed'>): py.Promised<Dropout>
  new (rate: py.Float, noise_shape: py.TensorLike | null, keywords?: py.Rest<Dropout$new, 'rate' | 'noise_shape'>): Dropout
  (rate: py.Float, noise_shape: py.TensorLike | null, keywords?: py.Rest<Dropout$new, 'rate' | 'noise_shape'>): py.Promised<Dropout>
  new (rate: py.Float, keywords?: py.Rest<Dropout$new, 'rate'>): Dropout
  (rate: py.Float, keywords?: py.Rest<Dropout$new, 'rate'>): py.Promised<Dropout>
  new (keywords?: Dropout$new): Dropout
  (keywords?: Dropout$new): py.Promised<Dropout>
}

export interface Flatten extends tf_keras_layers.Flatten, Omit<Layer, keyof tf_keras_layers.Flatten> {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.Flatten': true } & tf_keras_layers.Flatten[typeof py.kind] & Layer[typeof py.kind]
}

export interface Flatten$new {
  data_format?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface Flatten$class extends py.Statics<tf_keras_layers.Flatten$class> {
  new (data_format: py.Str | null, keywords?: py.Rest<Flatten$new, 'data_format'>): Flatten
  (data_format: py.Str | null, keywords?: py.Rest<Flatten$new, 'data_format'>): py.Promised<Flatten>
  new (keywords?: Flatten$new): Flatten
  (keywords?: Flatten$new): py.Promised<Flatten>
}

export interface InputSpec$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface InputSpec extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.InputSpec': true }
  get allow_last_axis_squeeze(): py.Remote<boolean>
  set allow_last_axis_squeeze(value: py.Bool)
  allow_last_axis_squeeze_dyn: any
  axes: any
  axes_dyn: any
  dtype: any
  dtype_dyn: any
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  get max_ndim(): py.Remote<number | null>
  set max_ndim(value: py.Int | null)
  max_ndim_dyn: any
  get min_ndim(): py.Remote<number | null>
  set min_ndim(value: py.Int | null)
  min_ndim_dyn: any
  get name(): py.Remote<string | null>
  set name(value: py.Str | null)
  name_dyn: any
  ndim: any
  ndim_dyn: any
  get optional(): py.Remote<boolean>
  set optional(value: py.Bool)
  optional_dyn: any
  shape: any
  shape_dyn: any
}

export interface InputSpec$new {
  dtype?: py.DType | null | undefined
  shape?: py.Shape | null | undefined
  ndim?: py.Int | null | undefined
  max_ndim?: py.Int | null | undefined
  min_ndim?: py.Int | null | undefined
  axes?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `False` */
  allow_last_axis_squeeze?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  optional?: py.Bool | undefined
}

export interface InputSpec$class extends py.PythonClass {
  new (dtype: py.DType | null, shape: py.Shape | null, ndim: py.Int | null, max_ndim: py.Int | null, min_ndim?: py.Int | null, axes?: py.Dict<string, py.RemoteArgument> | null, allow_last_axis_squeeze?: py.Bool, name?: py.Str | null, optional?: py.Bool): InputSpec
  (dtype: py.DType | null, shape: py.Shape | null, ndim: py.Int | null, max_ndim: py.Int | null, min_ndim?: py.Int | null, axes?: py.Dict<string, py.RemoteArgument> | null, allow_last_axis_squeeze?: py.Bool, name?: py.Str | null, optional?: py.Bool): py.Promised<InputSpec>
  new (dtype: py.DType | null, shape: py.Shape | null, ndim: py.Int | null, keywords?: py.Rest<InputSpec$new, 'dtype' | 'shape' | 'ndim'>): InputSpec
  (dtype: py.DType | null, shape: py.Shape | null, ndim: py.Int | null, keywords?: py.Rest<InputSpec$new, 'dtype' | 'shape' | 'ndim'>): py.Promised<InputSpec>
  new (dtype: py.DType | null, shape: py.Shape | null, keywords?: py.Rest<InputSpec$new, 'dtype' | 'shape'>): InputSpec
  (dtype: py.DType | null, shape: py.Shape | null, keywords?: py.Rest<InputSpec$new, 'dtype' | 'shape'>): py.Promised<InputSpec>
  new (dtype: py.DType | null, keywords?: py.Rest<InputSpec$new, 'dtype'>): InputSpec
  (dtype: py.DType | null, keywords?: py.Rest<InputSpec$new, 'dtype'>): py.Promised<InputSpec>
  new (keywords?: InputSpec$new): InputSpec
  (keywords?: InputSpec$new): py.Promised<InputSpec>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: InputSpec$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface Layer$add_loss {
  losses: py.TensorLike | py.List<py.TensorLike>
  inputs?: py.RemoteArgument | undefined
}

export interface Layer$add_metric {
  value: py.TensorLike
  aggregation?: py.Callable | null | undefined
  name?: py.Str | null | undefined
}

export interface Layer$add_weight {
  name: py.Str
  shape: py.Shape
  dtype?: py.DType | null | undefined
  initializer?: py.Callable | null | undefined
  regularizer?: py.Callable | null | undefined
  trainable?: py.Bool | null | undefined
  constraint?: py.Callable | null | undefined
  use_resource?: py.Bool | null | undefined
  synchronization?: py.Of<'tensorflow.VariableSynchronization'> | undefined
  aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'> | undefined
  partitioner?: py.Callable | null | undefined
  [keyword: string]: any
}

export interface Layer$apply {
  [keyword: string]: any
}

export interface Layer$call {
  inputs: py.TensorLike | py.List<py.TensorLike>
  [keyword: string]: any
}

export interface Layer$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Layer$get_losses_for {
  inputs: py.TensorLike | py.List<py.TensorLike>
}

export interface Layer$get_updates_for {
  inputs: py.TensorLike | py.List<py.TensorLike>
}

export interface Layer extends tf_keras_layers.Layer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.Layer': true } & tf_keras_layers.Layer[typeof py.kind]
  add_loss(losses: py.TensorLike | py.List<py.TensorLike>, inputs: py.Positional): py.Remote
  add_loss(losses: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<Layer$add_loss, 'losses'>): py.Remote
  add_loss(keywords: Layer$add_loss): py.Remote
  add_loss(...args: any[]): any
  add_loss_dyn: py.RemoteFunction
  add_metric(value: py.TensorLike, aggregation: py.Callable | null, name: py.Str | null): py.Remote
  add_metric(value: py.TensorLike, aggregation: py.Callable | null, keywords?: py.Rest<Layer$add_metric, 'value' | 'aggregation'>): py.Remote
  add_metric(value: py.TensorLike, keywords?: py.Rest<Layer$add_metric, 'value'>): py.Remote
  add_metric(keywords: Layer$add_metric): py.Remote
  add_metric(...args: any[]): any
  add_metric_dyn: py.RemoteFunction
  add_weight(name: py.Str, shape: py.Shape, dtype: py.DType | null, initializer: py.Callable | null, regularizer: py.Callable | null, trainable?: py.Bool | null, constraint?: py.Callable | null, use_resource?: py.Bool | null, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'>, partitioner?: py.Callable | null, keywords?: py.Rest<Layer$add_weight, 'name' | 'shape' | 'dtype' | 'initializer' | 'regularizer' | 'trainable' | 'constraint' | 'use_resource' | 'synchronization' | 'aggregation' | 'partitioner'>): py.Remote
  add_weight(name: py.Str, shape: py.Shape, dtype: py.DType | null, initializer: py.Callable | null, keywords?: py.Rest<Layer$add_weight, 'name' | 'shape' | 'dtype' | 'initializer'>): py.Remote
  add_weight(name: py.Str, shape: py.Shape, dtype: py.DType | null, keywords?: py.Rest<Layer$add_weight, 'name' | 'shape' | 'dtype'>): py.Remote
  add_weight(name: py.Str, shape: py.Shape, keywords?: py.Rest<Layer$add_weight, 'name' | 'shape'>): py.Remote
  add_weight(name: py.Str, keywords: py.Rest<Layer$add_weight, 'name'>): py.Remote
  add_weight(keywords: Layer$add_weight): py.Remote
  add_weight(...args: any[]): any
  add_weight_dyn: py.RemoteFunction
  apply(...args: py.Positional[]): py.Remote
  apply(...args: [...args: py.Positional[], keywords: Layer$apply]): py.Remote
  apply(keywords?: Layer$apply): py.Remote
  apply_dyn: py.RemoteFunction
  call(...args: [inputs: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<Layer$call, 'inputs'>] | [keywords: Layer$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Layer$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  get_losses_for(inputs: py.TensorLike | py.List<py.TensorLike>): py.Remote
  get_losses_for(keywords: Layer$get_losses_for): py.Remote
  get_losses_for_dyn: py.RemoteFunction
  get_updates_for(inputs: py.TensorLike | py.List<py.TensorLike>): py.Remote
  get_updates_for(keywords: Layer$get_updates_for): py.Remote
  get_updates_for_dyn: py.RemoteFunction
  readonly graph: py.Remote
  readonly graph_dyn: any
  readonly scope_name: py.Remote
  readonly scope_name_dyn: any
}

export interface Layer$new {
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface Layer$class extends py.Statics<tf_keras_layers.Layer$class> {
  new (trainable: py.Bool, name: py.Str | null, dtype: py.DType | null, keywords?: py.Rest<Layer$new, 'trainable' | 'name' | 'dtype'>): Layer
  (trainable: py.Bool, name: py.Str | null, dtype: py.DType | null, keywords?: py.Rest<Layer$new, 'trainable' | 'name' | 'dtype'>): py.Promised<Layer>
  new (trainable: py.Bool, name: py.Str | null, keywords?: py.Rest<Layer$new, 'trainable' | 'name'>): Layer
  (trainable: py.Bool, name: py.Str | null, keywords?: py.Rest<Layer$new, 'trainable' | 'name'>): py.Promised<Layer>
  new (trainable: py.Bool, keywords?: py.Rest<Layer$new, 'trainable'>): Layer
  (trainable: py.Bool, keywords?: py.Rest<Layer$new, 'trainable'>): py.Promised<Layer>
  new (keywords?: Layer$new): Layer
  (keywords?: Layer$new): py.Promised<Layer>
}

export interface MaxPooling1D extends tf_keras_layers.MaxPooling1D, Omit<Layer, keyof tf_keras_layers.MaxPooling1D> {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.MaxPooling1D': true } & tf_keras_layers.MaxPooling1D[typeof py.kind] & Layer[typeof py.kind]
}

export interface MaxPooling1D$new {
  pool_size: py.Int | py.List<py.Int>
  strides: py.Int | py.List<py.Int>
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface MaxPooling1D$class extends py.Statics<tf_keras_layers.MaxPooling1D$class> {
  new (pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, name: py.Str | null, keywords?: py.Rest<MaxPooling1D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): MaxPooling1D
  (pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, name: py.Str | null, keywords?: py.Rest<MaxPooling1D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): py.Promised<MaxPooling1D>
  new (pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, keywords?: py.Rest<MaxPooling1D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): MaxPooling1D
  (pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, keywords?: py.Rest<MaxPooling1D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): py.Promised<MaxPooling1D>
  new (pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<MaxPooling1D$new, 'pool_size' | 'strides' | 'padding'>): MaxPooling1D
  (pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<MaxPooling1D$new, 'pool_size' | 'strides' | 'padding'>): py.Promised<MaxPooling1D>
  new (pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<MaxPooling1D$new, 'pool_size' | 'strides'>): MaxPooling1D
  (pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<MaxPooling1D$new, 'pool_size' | 'strides'>): py.Promised<MaxPooling1D>
  new (pool_size: py.Int | py.List<py.Int>, keywords: py.Rest<MaxPooling1D$new, 'pool_size'>): MaxPooling1D
  (pool_size: py.Int | py.List<py.Int>, keywords: py.Rest<MaxPooling1D$new, 'pool_size'>): py.Promised<MaxPooling1D>
  new (keywords: MaxPooling1D$new): MaxPooling1D
  (keywords: MaxPooling1D$new): py.Promised<MaxPooling1D>
}

export interface MaxPooling2D extends tf_keras_layers.MaxPooling2D, Omit<Layer, keyof tf_keras_layers.MaxPooling2D> {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.MaxPooling2D': true } & tf_keras_layers.MaxPooling2D[typeof py.kind] & Layer[typeof py.kind]
}

export interface MaxPooling2D$new {
  pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>
  strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface MaxPooling2D$class extends py.Statics<tf_keras_layers.MaxPooling2D$class> {
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, name: py.Str | null, keywords?: py.Rest<MaxPooling2D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): MaxPooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, name: py.Str | null, keywords?: py.Rest<MaxPooling2D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): py.Promised<MaxPooling2D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, keywords?: py.Rest<MaxPooling2D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): MaxPooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, keywords?: py.Rest<MaxPooling2D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): py.Promised<MaxPooling2D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<MaxPooling2D$new, 'pool_size' | 'strides' | 'padding'>): MaxPooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<MaxPooling2D$new, 'pool_size' | 'strides' | 'padding'>): py.Promised<MaxPooling2D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<MaxPooling2D$new, 'pool_size' | 'strides'>): MaxPooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<MaxPooling2D$new, 'pool_size' | 'strides'>): py.Promised<MaxPooling2D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords: py.Rest<MaxPooling2D$new, 'pool_size'>): MaxPooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords: py.Rest<MaxPooling2D$new, 'pool_size'>): py.Promised<MaxPooling2D>
  new (keywords: MaxPooling2D$new): MaxPooling2D
  (keywords: MaxPooling2D$new): py.Promised<MaxPooling2D>
}

export interface MaxPooling3D extends tf_keras_layers.MaxPooling3D, Omit<Layer, keyof tf_keras_layers.MaxPooling3D> {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.MaxPooling3D': true } & tf_keras_layers.MaxPooling3D[typeof py.kind] & Layer[typeof py.kind]
}

export interface MaxPooling3D$new {
  pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>
  strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface MaxPooling3D$class extends py.Statics<tf_keras_layers.MaxPooling3D$class> {
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, name: py.Str | null, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): MaxPooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, name: py.Str | null, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): py.Promised<MaxPooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): MaxPooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): py.Promised<MaxPooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides' | 'padding'>): MaxPooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides' | 'padding'>): py.Promised<MaxPooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides'>): MaxPooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides'>): py.Promised<MaxPooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords: py.Rest<MaxPooling3D$new, 'pool_size'>): MaxPooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords: py.Rest<MaxPooling3D$new, 'pool_size'>): py.Promised<MaxPooling3D>
  new (keywords: MaxPooling3D$new): MaxPooling3D
  (keywords: MaxPooling3D$new): py.Promised<MaxPooling3D>
}

export interface SeparableConv1D extends tf_keras_layers.SeparableConv1D, Omit<Layer, keyof tf_keras_layers.SeparableConv1D> {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.SeparableConv1D': true } & tf_keras_layers.SeparableConv1D[typeof py.kind] & Layer[typeof py.kind]
}

export interface SeparableConv1D$new {
  filters: py.Int
  kernel_size: py.Int
  /** Default: `1` */
  strides?: py.Int | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | undefined
  /** Default: `1` */
  depth_multiplier?: py.Int | undefined
  activation?: py.Callable | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  depthwise_initializer?: py.RemoteArgument | undefined
  pointwise_initializer?: py.RemoteArgument | undefined
  bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  depthwise_regularizer?: py.RemoteArgument | undefined
  pointwise_regularizer?: py.RemoteArgument | undefined
  bias_regularizer?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  depthwise_constraint?: py.Callable | null | undefined
  pointwise_constraint?: py.Callable | null | undefined
  bias_constraint?: py.Callable | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `1` */
  groups?: py.Int | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: py.Str | undefined
  kernel_regularizer?: py.RemoteArgument | undefined
  kernel_constraint?: py.Callable | null | undefined
  conv_op?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface SeparableConv1D$class extends py.Statics<tf_keras_layers.SeparableConv1D$class> {
  new (filters: py.Int, kernel_size: py.Int, strides: py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, dilation_rate?: py.Int, depth_multiplier?: py.Int, activation?: py.Callable | null, use_bias?: py.Bool, depthwise_initializer?: py.Positional, pointwise_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, depthwise_regularizer?: py.Positional, pointwise_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, depthwise_constraint?: py.Callable | null, pointwise_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'depth_multiplier' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'pointwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'pointwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'pointwise_constraint' | 'bias_constraint' | 'trainable' | 'name'>): SeparableConv1D
  (filters: py.Int, kernel_size: py.Int, strides: py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, dilation_rate?: py.Int, depth_multiplier?: py.Int, activation?: py.Callable | null, use_bias?: py.Bool, depthwise_initializer?: py.Positional, pointwise_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, depthwise_regularizer?: py.Positional, pointwise_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, depthwise_constraint?: py.Callable | null, pointwise_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'depth_multiplier' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'pointwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'pointwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'pointwise_constraint' | 'bias_constraint' | 'trainable' | 'name'>): py.Promised<SeparableConv1D>
  new (filters: py.Int, kernel_size: py.Int, strides: py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): SeparableConv1D
  (filters: py.Int, kernel_size: py.Int, strides: py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<SeparableConv1D>
  new (filters: py.Int, kernel_size: py.Int, strides: py.Int, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size' | 'strides'>): SeparableConv1D
  (filters: py.Int, kernel_size: py.Int, strides: py.Int, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<SeparableConv1D>
  new (filters: py.Int, kernel_size: py.Int, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size'>): SeparableConv1D
  (filters: py.Int, kernel_size: py.Int, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size'>): py.Promised<SeparableConv1D>
  new (filters: py.Int, keywords: py.Rest<SeparableConv1D$new, 'filters'>): SeparableConv1D
  (filters: py.Int, keywords: py.Rest<SeparableConv1D$new, 'filters'>): py.Promised<SeparableConv1D>
  new (keywords: SeparableConv1D$new): SeparableConv1D
  (keywords: SeparableConv1D$new): py.Promised<SeparableConv1D>
}

export interface SeparableConv2D extends tf_keras_layers.SeparableConv2D, Omit<Layer, keyof tf_keras_layers.SeparableConv2D> {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.layers.SeparableConv2D': true } & tf_keras_layers.SeparableConv2D[typeof py.kind] & Layer[typeof py.kind]
}

export interface SeparableConv2D$new {
  filters: py.Int
  kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int
  /** Default: `(1, 1)` */
  strides?: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `1` */
  depth_multiplier?: py.Int | undefined
  activation?: py.Callable | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  depthwise_initializer?: py.RemoteArgument | undefined
  pointwise_initializer?: py.RemoteArgument | undefined
  bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  depthwise_regularizer?: py.RemoteArgument | undefined
  pointwise_regularizer?: py.RemoteArgument | undefined
  bias_regularizer?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  depthwise_constraint?: py.Callable | null | undefined
  pointwise_constraint?: py.Callable | null | undefined
  bias_constraint?: py.Callable | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `1` */
  groups?: py.Int | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: py.Str | undefined
  kernel_regularizer?: py.RemoteArgument | undefined
  kernel_constraint?: py.Callable | null | undefined
  conv_op?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface SeparableConv2D$class extends py.Statics<tf_keras_layers.SeparableConv2D$class> {
  new (filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, depth_multiplier?: py.Int, activation?: py.Callable | null, use_bias?: py.Bool, depthwise_initializer?: py.Positional, pointwise_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, depthwise_regularizer?: py.Positional, pointwise_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, depthwise_constraint?: py.Callable | null, pointwise_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, keywords?: py.Rest<SeparableConv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'depth_multiplier' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'pointwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'pointwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'pointwise_constraint' | 'bias_constraint' | 'trainable' | 'name'>): SeparableConv2D
  (filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, depth_multiplier?: py.Int, activation?: py.Callable | null, use_bias?: py.Bool, depthwise_initializer?: py.Positional, pointwise_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, depthwise_regularizer?: py.Positional, pointwise_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, depthwise_constraint?: py.Callable | null, pointwise_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, keywords?: py.Rest<SeparableConv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'depth_multiplier' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'pointwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'pointwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'pointwise_constraint' | 'bias_constraint' | 'trainable' | 'name'>): py.Promised<SeparableConv2D>
  new (filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<SeparableConv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): SeparableConv2D
  (filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<SeparableConv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<SeparableConv2D>
  new (filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, keywords?: py.Rest<SeparableConv2D$new, 'filters' | 'kernel_size' | 'strides'>): SeparableConv2D
  (filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, keywords?: py.Rest<SeparableConv2D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<SeparableConv2D>
  new (filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, keywords?: py.Rest<SeparableConv2D$new, 'filters' | 'kernel_size'>): SeparableConv2D
  (filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, keywords?: py.Rest<SeparableConv2D$new, 'filters' | 'kernel_size'>): py.Promised<SeparableConv2D>
  new (filters: py.Int, keywords: py.Rest<SeparableConv2D$new, 'filters'>): SeparableConv2D
  (filters: py.Int, keywords: py.Rest<SeparableConv2D$new, 'filters'>): py.Promised<SeparableConv2D>
  new (keywords: SeparableConv2D$new): SeparableConv2D
  (keywords: SeparableConv2D$new): py.Promised<SeparableConv2D>
}

export interface average_pooling1d$ {
  inputs: py.TensorLike
  pool_size: py.Int | py.List<py.Int>
  strides: py.Int | py.List<py.Int>
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  name?: py.Str | null | undefined
}

export interface average_pooling2d$ {
  inputs: py.TensorLike
  pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>
  strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface average_pooling3d$ {
  inputs: py.TensorLike
  pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>
  strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface batch_normalization$ {
  inputs: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `0.99` */
  momentum?: py.Float | undefined
  /** Default: `0.001` */
  epsilon?: py.Float | undefined
  /** Default: `True` */
  center?: py.Bool | undefined
  /** Default: `True` */
  scale?: py.Bool | undefined
  beta_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  gamma_initializer?: py.Of<'tensorflow.compat.v1.ones_initializer'> | undefined
  moving_mean_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  moving_variance_initializer?: py.Of<'tensorflow.compat.v1.ones_initializer'> | undefined
  beta_regularizer?: py.RemoteArgument | undefined
  gamma_regularizer?: py.RemoteArgument | undefined
  beta_constraint?: py.Callable | null | undefined
  gamma_constraint?: py.Callable | null | undefined
  /** Default: `False` */
  training?: py.Bool | py.TensorLike | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  reuse?: py.Bool | null | undefined
  /** Default: `False` */
  renorm?: py.Bool | undefined
  renorm_clipping?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `0.99` */
  renorm_momentum?: py.Float | undefined
  fused?: py.RemoteArgument | undefined
  virtual_batch_size?: py.Int | null | undefined
  adjustment?: py.Callable | null | undefined
}

export interface conv1d$ {
  inputs: py.RemoteArgument
  filters: py.Int
  kernel_size: py.Int | py.List<py.Int>
  /** Default: `1` */
  strides?: py.Int | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | py.List<py.Int> | undefined
  activation?: py.Callable | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  kernel_initializer?: py.RemoteArgument | undefined
  bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  kernel_regularizer?: py.RemoteArgument | undefined
  bias_regularizer?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  kernel_constraint?: py.Callable | null | undefined
  bias_constraint?: py.Callable | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  reuse?: py.Bool | null | undefined
}

export interface conv2d$ {
  inputs: py.RemoteArgument
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>
  /** Default: `(1, 1)` */
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | undefined
  activation?: py.Callable | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  kernel_initializer?: py.RemoteArgument | undefined
  bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  kernel_regularizer?: py.RemoteArgument | undefined
  bias_regularizer?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  kernel_constraint?: py.Callable | null | undefined
  bias_constraint?: py.Callable | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  reuse?: py.Bool | null | undefined
}

export interface conv2d_transpose$ {
  inputs: py.TensorLike
  filters: py.Int
  kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int
  /** Default: `(1, 1)` */
  strides?: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  activation?: py.Callable | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  kernel_initializer?: py.RemoteArgument | undefined
  bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  kernel_regularizer?: py.RemoteArgument | undefined
  bias_regularizer?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  kernel_constraint?: py.Callable | null | undefined
  bias_constraint?: py.Callable | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  reuse?: py.Bool | null | undefined
}

export interface conv3d$ {
  inputs: py.RemoteArgument
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>
  /** Default: `(1, 1, 1)` */
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  /** Default: `(1, 1, 1)` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | undefined
  activation?: py.Callable | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  kernel_initializer?: py.RemoteArgument | undefined
  bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  kernel_regularizer?: py.RemoteArgument | undefined
  bias_regularizer?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  kernel_constraint?: py.Callable | null | undefined
  bias_constraint?: py.Callable | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  reuse?: py.Bool | null | undefined
}

export interface conv3d_transpose$ {
  inputs: py.TensorLike
  filters: py.Int
  kernel_size: py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | py.Int
  /** Default: `(1, 1, 1)` */
  strides?: py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | py.Int | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  activation?: py.Callable | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  kernel_initializer?: py.RemoteArgument | undefined
  bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  kernel_regularizer?: py.RemoteArgument | undefined
  bias_regularizer?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  kernel_constraint?: py.Callable | null | undefined
  bias_constraint?: py.Callable | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  reuse?: py.Bool | null | undefined
}

export interface dense$ {
  inputs: py.RemoteArgument
  units: py.Int
  activation?: py.Callable | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  kernel_initializer?: py.RemoteArgument | undefined
  bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  kernel_regularizer?: py.RemoteArgument | undefined
  bias_regularizer?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  kernel_constraint?: py.Callable | null | undefined
  bias_constraint?: py.Callable | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  reuse?: py.Bool | null | undefined
}

export interface dropout$ {
  inputs: py.RemoteArgument
  /** Default: `0.5` */
  rate?: py.Float | undefined
  noise_shape?: py.TensorLike | null | undefined
  seed?: py.Int | null | undefined
  /** Default: `False` */
  training?: py.Bool | py.TensorLike | undefined
  name?: py.Str | null | undefined
}

export interface flatten$ {
  inputs: py.RemoteArgument
  name?: py.Str | null | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
}

export interface max_pooling1d$ {
  inputs: py.TensorLike
  pool_size: py.Int | py.List<py.Int>
  strides: py.Int | py.List<py.Int>
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  name?: py.Str | null | undefined
}

export interface max_pooling2d$ {
  inputs: py.TensorLike
  pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>
  strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface max_pooling3d$ {
  inputs: py.TensorLike
  pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>
  strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface separable_conv1d$ {
  inputs: py.TensorLike
  filters: py.Int
  kernel_size: py.Int
  /** Default: `1` */
  strides?: py.Int | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | undefined
  /** Default: `1` */
  depth_multiplier?: py.Int | undefined
  activation?: py.Callable | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  depthwise_initializer?: py.RemoteArgument | undefined
  pointwise_initializer?: py.RemoteArgument | undefined
  bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  depthwise_regularizer?: py.RemoteArgument | undefined
  pointwise_regularizer?: py.RemoteArgument | undefined
  bias_regularizer?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  depthwise_constraint?: py.Callable | null | undefined
  pointwise_constraint?: py.Callable | null | undefined
  bias_constraint?: py.Callable | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  reuse?: py.Bool | null | undefined
}

export interface separable_conv2d$ {
  inputs: py.TensorLike
  filters: py.Int
  kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int
  /** Default: `(1, 1)` */
  strides?: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `1` */
  depth_multiplier?: py.Int | undefined
  activation?: py.Callable | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  depthwise_initializer?: py.RemoteArgument | undefined
  pointwise_initializer?: py.RemoteArgument | undefined
  bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'> | undefined
  depthwise_regularizer?: py.RemoteArgument | undefined
  pointwise_regularizer?: py.RemoteArgument | undefined
  bias_regularizer?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  depthwise_constraint?: py.Callable | null | undefined
  pointwise_constraint?: py.Callable | null | undefined
  bias_constraint?: py.Callable | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  reuse?: py.Bool | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly AveragePooling1D: AveragePooling1D$class
  readonly AveragePooling2D: AveragePooling2D$class
  readonly AveragePooling3D: AveragePooling3D$class
  readonly BatchNormalization: BatchNormalization$class
  readonly Conv1D: Conv1D$class
  readonly Conv2D: Conv2D$class
  readonly Conv2DTranspose: Conv2DTranspose$class
  readonly Conv3D: Conv3D$class
  readonly Conv3DTranspose: Conv3DTranspose$class
  readonly Dense: Dense$class
  readonly Dropout: Dropout$class
  readonly Flatten: Flatten$class
  readonly InputSpec: InputSpec$class
  readonly Layer: Layer$class
  readonly MaxPooling1D: MaxPooling1D$class
  readonly MaxPooling2D: MaxPooling2D$class
  readonly MaxPooling3D: MaxPooling3D$class
  readonly SeparableConv1D: SeparableConv1D$class
  readonly SeparableConv2D: SeparableConv2D$class
  average_pooling1d(inputs: py.TensorLike, pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, name: py.Str | null): py.Promised<tensorflow.Tensor>
  average_pooling1d(inputs: py.TensorLike, pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, keywords?: py.Rest<average_pooling1d$, 'inputs' | 'pool_size' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  average_pooling1d(inputs: py.TensorLike, pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<average_pooling1d$, 'inputs' | 'pool_size' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  average_pooling1d(inputs: py.TensorLike, pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<average_pooling1d$, 'inputs' | 'pool_size' | 'strides'>): py.Promised<tensorflow.Tensor>
  average_pooling1d(inputs: py.TensorLike, pool_size: py.Int | py.List<py.Int>, keywords: py.Rest<average_pooling1d$, 'inputs' | 'pool_size'>): py.Promised<tensorflow.Tensor>
  average_pooling1d(inputs: py.TensorLike, keywords: py.Rest<average_pooling1d$, 'inputs'>): py.Promised<tensorflow.Tensor>
  average_pooling1d(keywords: average_pooling1d$): py.Promised<tensorflow.Tensor>
  average_pooling1d_dyn: py.RemoteFunction
  average_pooling2d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  average_pooling2d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, keywords?: py.Rest<average_pooling2d$, 'inputs' | 'pool_size' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  average_pooling2d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<average_pooling2d$, 'inputs' | 'pool_size' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  average_pooling2d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<average_pooling2d$, 'inputs' | 'pool_size' | 'strides'>): py.Promised<tensorflow.Tensor>
  average_pooling2d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords: py.Rest<average_pooling2d$, 'inputs' | 'pool_size'>): py.Promised<tensorflow.Tensor>
  average_pooling2d(inputs: py.TensorLike, keywords: py.Rest<average_pooling2d$, 'inputs'>): py.Promised<tensorflow.Tensor>
  average_pooling2d(keywords: average_pooling2d$): py.Promised<tensorflow.Tensor>
  average_pooling2d_dyn: py.RemoteFunction
  average_pooling3d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  average_pooling3d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, keywords?: py.Rest<average_pooling3d$, 'inputs' | 'pool_size' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  average_pooling3d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<average_pooling3d$, 'inputs' | 'pool_size' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  average_pooling3d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<average_pooling3d$, 'inputs' | 'pool_size' | 'strides'>): py.Promised<tensorflow.Tensor>
  average_pooling3d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords: py.Rest<average_pooling3d$, 'inputs' | 'pool_size'>): py.Promised<tensorflow.Tensor>
  average_pooling3d(inputs: py.TensorLike, keywords: py.Rest<average_pooling3d$, 'inputs'>): py.Promised<tensorflow.Tensor>
  average_pooling3d(keywords: average_pooling3d$): py.Promised<tensorflow.Tensor>
  average_pooling3d_dyn: py.RemoteFunction
  batch_normalization(inputs: py.Positional, axis: py.Int, momentum: py.Float, epsilon: py.Float, center?: py.Bool, scale?: py.Bool, beta_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, gamma_initializer?: py.Of<'tensorflow.compat.v1.ones_initializer'>, moving_mean_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, moving_variance_initializer?: py.Of<'tensorflow.compat.v1.ones_initializer'>, beta_regularizer?: py.Positional, gamma_regularizer?: py.Positional, beta_constraint?: py.Callable | null, gamma_constraint?: py.Callable | null, training?: py.Bool | py.TensorLike, trainable?: py.Bool, name?: py.Str | null, reuse?: py.Bool | null, renorm?: py.Bool, renorm_clipping?: py.Dict<string, py.RemoteArgument> | null, renorm_momentum?: py.Float, fused?: py.Positional, virtual_batch_size?: py.Int | null, adjustment?: py.Callable | null): py.Promised<tensorflow.Tensor>
  batch_normalization(inputs: py.Positional, axis: py.Int, momentum: py.Float, keywords?: py.Rest<batch_normalization$, 'inputs' | 'axis' | 'momentum'>): py.Promised<tensorflow.Tensor>
  batch_normalization(inputs: py.Positional, axis: py.Int, keywords?: py.Rest<batch_normalization$, 'inputs' | 'axis'>): py.Promised<tensorflow.Tensor>
  batch_normalization(inputs: py.Positional, keywords?: py.Rest<batch_normalization$, 'inputs'>): py.Promised<tensorflow.Tensor>
  batch_normalization(keywords: batch_normalization$): py.Promised<tensorflow.Tensor>
  batch_normalization_dyn: py.RemoteFunction
  conv1d(inputs: py.Positional, filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, dilation_rate?: py.Int | py.List<py.Int>, activation?: py.Callable | null, use_bias?: py.Bool, kernel_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, kernel_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, kernel_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, reuse?: py.Bool | null): py.Promised<tensorflow.Tensor>
  conv1d(inputs: py.Positional, filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<conv1d$, 'inputs' | 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv1d(inputs: py.Positional, filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<conv1d$, 'inputs' | 'filters' | 'kernel_size' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv1d(inputs: py.Positional, filters: py.Int, kernel_size: py.Int | py.List<py.Int>, keywords?: py.Rest<conv1d$, 'inputs' | 'filters' | 'kernel_size'>): py.Promised<tensorflow.Tensor>
  conv1d(inputs: py.Positional, filters: py.Int, keywords: py.Rest<conv1d$, 'inputs' | 'filters'>): py.Promised<tensorflow.Tensor>
  conv1d(inputs: py.Positional, keywords: py.Rest<conv1d$, 'inputs'>): py.Promised<tensorflow.Tensor>
  conv1d(keywords: conv1d$): py.Promised<tensorflow.Tensor>
  conv1d_dyn: py.RemoteFunction
  conv2d(inputs: py.Positional, filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, activation?: py.Callable | null, use_bias?: py.Bool, kernel_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, kernel_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, kernel_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, reuse?: py.Bool | null): py.Promised<tensorflow.Tensor>
  conv2d(inputs: py.Positional, filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<conv2d$, 'inputs' | 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv2d(inputs: py.Positional, filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<conv2d$, 'inputs' | 'filters' | 'kernel_size' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv2d(inputs: py.Positional, filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<conv2d$, 'inputs' | 'filters' | 'kernel_size'>): py.Promised<tensorflow.Tensor>
  conv2d(inputs: py.Positional, filters: py.Int, keywords: py.Rest<conv2d$, 'inputs' | 'filters'>): py.Promised<tensorflow.Tensor>
  conv2d(inputs: py.Positional, keywords: py.Rest<conv2d$, 'inputs'>): py.Promised<tensorflow.Tensor>
  conv2d(keywords: conv2d$): py.Promised<tensorflow.Tensor>
  conv2d_dyn: py.RemoteFunction
  conv2d_transpose(inputs: py.TensorLike, filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, activation?: py.Callable | null, use_bias?: py.Bool, kernel_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, kernel_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, kernel_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, reuse?: py.Bool | null): py.Promised<tensorflow.Tensor>
  conv2d_transpose(inputs: py.TensorLike, filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<conv2d_transpose$, 'inputs' | 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(inputs: py.TensorLike, filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, keywords?: py.Rest<conv2d_transpose$, 'inputs' | 'filters' | 'kernel_size' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(inputs: py.TensorLike, filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, keywords?: py.Rest<conv2d_transpose$, 'inputs' | 'filters' | 'kernel_size'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(inputs: py.TensorLike, filters: py.Int, keywords: py.Rest<conv2d_transpose$, 'inputs' | 'filters'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(inputs: py.TensorLike, keywords: py.Rest<conv2d_transpose$, 'inputs'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(keywords: conv2d_transpose$): py.Promised<tensorflow.Tensor>
  conv2d_transpose_dyn: py.RemoteFunction
  conv3d(inputs: py.Positional, filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, activation?: py.Callable | null, use_bias?: py.Bool, kernel_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, kernel_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, kernel_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, reuse?: py.Bool | null): py.Promised<tensorflow.Tensor>
  conv3d(inputs: py.Positional, filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<conv3d$, 'inputs' | 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv3d(inputs: py.Positional, filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<conv3d$, 'inputs' | 'filters' | 'kernel_size' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv3d(inputs: py.Positional, filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<conv3d$, 'inputs' | 'filters' | 'kernel_size'>): py.Promised<tensorflow.Tensor>
  conv3d(inputs: py.Positional, filters: py.Int, keywords: py.Rest<conv3d$, 'inputs' | 'filters'>): py.Promised<tensorflow.Tensor>
  conv3d(inputs: py.Positional, keywords: py.Rest<conv3d$, 'inputs'>): py.Promised<tensorflow.Tensor>
  conv3d(keywords: conv3d$): py.Promised<tensorflow.Tensor>
  conv3d_dyn: py.RemoteFunction
  conv3d_transpose(inputs: py.TensorLike, filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, activation?: py.Callable | null, use_bias?: py.Bool, kernel_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, kernel_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, kernel_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, reuse?: py.Bool | null): py.Promised<tensorflow.Tensor>
  conv3d_transpose(inputs: py.TensorLike, filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<conv3d_transpose$, 'inputs' | 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv3d_transpose(inputs: py.TensorLike, filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | py.Int, keywords?: py.Rest<conv3d_transpose$, 'inputs' | 'filters' | 'kernel_size' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv3d_transpose(inputs: py.TensorLike, filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | py.Int, keywords?: py.Rest<conv3d_transpose$, 'inputs' | 'filters' | 'kernel_size'>): py.Promised<tensorflow.Tensor>
  conv3d_transpose(inputs: py.TensorLike, filters: py.Int, keywords: py.Rest<conv3d_transpose$, 'inputs' | 'filters'>): py.Promised<tensorflow.Tensor>
  conv3d_transpose(inputs: py.TensorLike, keywords: py.Rest<conv3d_transpose$, 'inputs'>): py.Promised<tensorflow.Tensor>
  conv3d_transpose(keywords: conv3d_transpose$): py.Promised<tensorflow.Tensor>
  conv3d_transpose_dyn: py.RemoteFunction
  dense(inputs: py.Positional, units: py.Int, activation: py.Callable | null, use_bias: py.Bool, kernel_initializer: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, kernel_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, kernel_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, reuse?: py.Bool | null): py.Remote
  dense(inputs: py.Positional, units: py.Int, activation: py.Callable | null, use_bias: py.Bool, keywords?: py.Rest<dense$, 'inputs' | 'units' | 'activation' | 'use_bias'>): py.Remote
  dense(inputs: py.Positional, units: py.Int, activation: py.Callable | null, keywords?: py.Rest<dense$, 'inputs' | 'units' | 'activation'>): py.Remote
  dense(inputs: py.Positional, units: py.Int, keywords?: py.Rest<dense$, 'inputs' | 'units'>): py.Remote
  dense(inputs: py.Positional, keywords: py.Rest<dense$, 'inputs'>): py.Remote
  dense(keywords: dense$): py.Remote
  dense_dyn: py.RemoteFunction
  dropout(inputs: py.Positional, rate: py.Float, noise_shape: py.TensorLike | null, seed: py.Int | null, training?: py.Bool | py.TensorLike, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  dropout(inputs: py.Positional, rate: py.Float, noise_shape: py.TensorLike | null, keywords?: py.Rest<dropout$, 'inputs' | 'rate' | 'noise_shape'>): py.Promised<tensorflow.Tensor>
  dropout(inputs: py.Positional, rate: py.Float, keywords?: py.Rest<dropout$, 'inputs' | 'rate'>): py.Promised<tensorflow.Tensor>
  dropout(inputs: py.Positional, keywords?: py.Rest<dropout$, 'inputs'>): py.Promised<tensorflow.Tensor>
  dropout(keywords: dropout$): py.Promised<tensorflow.Tensor>
  dropout_dyn: py.RemoteFunction
  readonly experimental: tensorflow_compat_v1_layers_experimental.$Module
  flatten(inputs: py.Positional, name: py.Str | null, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>): py.Promised<tensorflow.Tensor>
  flatten(inputs: py.Positional, name: py.Str | null, keywords?: py.Rest<flatten$, 'inputs' | 'name'>): py.Promised<tensorflow.Tensor>
  flatten(inputs: py.Positional, keywords?: py.Rest<flatten$, 'inputs'>): py.Promised<tensorflow.Tensor>
  flatten(keywords: flatten$): py.Promised<tensorflow.Tensor>
  flatten_dyn: py.RemoteFunction
  max_pooling1d(inputs: py.TensorLike, pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, name: py.Str | null): py.Promised<tensorflow.Tensor>
  max_pooling1d(inputs: py.TensorLike, pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, keywords?: py.Rest<max_pooling1d$, 'inputs' | 'pool_size' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  max_pooling1d(inputs: py.TensorLike, pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<max_pooling1d$, 'inputs' | 'pool_size' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  max_pooling1d(inputs: py.TensorLike, pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<max_pooling1d$, 'inputs' | 'pool_size' | 'strides'>): py.Promised<tensorflow.Tensor>
  max_pooling1d(inputs: py.TensorLike, pool_size: py.Int | py.List<py.Int>, keywords: py.Rest<max_pooling1d$, 'inputs' | 'pool_size'>): py.Promised<tensorflow.Tensor>
  max_pooling1d(inputs: py.TensorLike, keywords: py.Rest<max_pooling1d$, 'inputs'>): py.Promised<tensorflow.Tensor>
  max_pooling1d(keywords: max_pooling1d$): py.Promised<tensorflow.Tensor>
  max_pooling1d_dyn: py.RemoteFunction
  max_pooling2d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  max_pooling2d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, keywords?: py.Rest<max_pooling2d$, 'inputs' | 'pool_size' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  max_pooling2d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<max_pooling2d$, 'inputs' | 'pool_size' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  max_pooling2d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<max_pooling2d$, 'inputs' | 'pool_size' | 'strides'>): py.Promised<tensorflow.Tensor>
  max_pooling2d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords: py.Rest<max_pooling2d$, 'inputs' | 'pool_size'>): py.Promised<tensorflow.Tensor>
  max_pooling2d(inputs: py.TensorLike, keywords: py.Rest<max_pooling2d$, 'inputs'>): py.Promised<tensorflow.Tensor>
  max_pooling2d(keywords: max_pooling2d$): py.Promised<tensorflow.Tensor>
  max_pooling2d_dyn: py.RemoteFunction
  max_pooling3d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  max_pooling3d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str, keywords?: py.Rest<max_pooling3d$, 'inputs' | 'pool_size' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  max_pooling3d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<max_pooling3d$, 'inputs' | 'pool_size' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  max_pooling3d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<max_pooling3d$, 'inputs' | 'pool_size' | 'strides'>): py.Promised<tensorflow.Tensor>
  max_pooling3d(inputs: py.TensorLike, pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords: py.Rest<max_pooling3d$, 'inputs' | 'pool_size'>): py.Promised<tensorflow.Tensor>
  max_pooling3d(inputs: py.TensorLike, keywords: py.Rest<max_pooling3d$, 'inputs'>): py.Promised<tensorflow.Tensor>
  max_pooling3d(keywords: max_pooling3d$): py.Promised<tensorflow.Tensor>
  max_pooling3d_dyn: py.RemoteFunction
  separable_conv1d(inputs: py.TensorLike, filters: py.Int, kernel_size: py.Int, strides: py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, dilation_rate?: py.Int, depth_multiplier?: py.Int, activation?: py.Callable | null, use_bias?: py.Bool, depthwise_initializer?: py.Positional, pointwise_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, depthwise_regularizer?: py.Positional, pointwise_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, depthwise_constraint?: py.Callable | null, pointwise_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, reuse?: py.Bool | null): py.Promised<tensorflow.Tensor>
  separable_conv1d(inputs: py.TensorLike, filters: py.Int, kernel_size: py.Int, strides: py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<separable_conv1d$, 'inputs' | 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  separable_conv1d(inputs: py.TensorLike, filters: py.Int, kernel_size: py.Int, strides: py.Int, keywords?: py.Rest<separable_conv1d$, 'inputs' | 'filters' | 'kernel_size' | 'strides'>): py.Promised<tensorflow.Tensor>
  separable_conv1d(inputs: py.TensorLike, filters: py.Int, kernel_size: py.Int, keywords?: py.Rest<separable_conv1d$, 'inputs' | 'filters' | 'kernel_size'>): py.Promised<tensorflow.Tensor>
  separable_conv1d(inputs: py.TensorLike, filters: py.Int, keywords: py.Rest<separable_conv1d$, 'inputs' | 'filters'>): py.Promised<tensorflow.Tensor>
  separable_conv1d(inputs: py.TensorLike, keywords: py.Rest<separable_conv1d$, 'inputs'>): py.Promised<tensorflow.Tensor>
  separable_conv1d(keywords: separable_conv1d$): py.Promised<tensorflow.Tensor>
  separable_conv1d_dyn: py.RemoteFunction
  separable_conv2d(inputs: py.TensorLike, filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, depth_multiplier?: py.Int, activation?: py.Callable | null, use_bias?: py.Bool, depthwise_initializer?: py.Positional, pointwise_initializer?: py.Positional, bias_initializer?: py.Of<'tensorflow.compat.v1.zeros_initializer'>, depthwise_regularizer?: py.Positional, pointwise_regularizer?: py.Positional, bias_regularizer?: py.Positional, activity_regularizer?: py.Positional, depthwise_constraint?: py.Callable | null, pointwise_constraint?: py.Callable | null, bias_constraint?: py.Callable | null, trainable?: py.Bool, name?: py.Str | null, reuse?: py.Bool | null): py.Promised<tensorflow.Tensor>
  separable_conv2d(inputs: py.TensorLike, filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<separable_conv2d$, 'inputs' | 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(inputs: py.TensorLike, filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, strides: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, keywords?: py.Rest<separable_conv2d$, 'inputs' | 'filters' | 'kernel_size' | 'strides'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(inputs: py.TensorLike, filters: py.Int, kernel_size: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int, keywords?: py.Rest<separable_conv2d$, 'inputs' | 'filters' | 'kernel_size'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(inputs: py.TensorLike, filters: py.Int, keywords: py.Rest<separable_conv2d$, 'inputs' | 'filters'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(inputs: py.TensorLike, keywords: py.Rest<separable_conv2d$, 'inputs'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(keywords: separable_conv2d$): py.Promised<tensorflow.Tensor>
  separable_conv2d_dyn: py.RemoteFunction
}
