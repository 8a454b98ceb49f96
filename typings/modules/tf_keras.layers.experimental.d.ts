// tf_keras.layers.experimental of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as roles from './tf_keras.$roles.js'
import type * as tf_keras_layers from './tf_keras.layers.js'
import type * as tf_keras_layers_experimental_preprocessing from './tf_keras.layers.experimental.preprocessing.js'
import type * as tf_keras_mixed_precision from './tf_keras.mixed_precision.js'

export interface DynamicEmbedding$aggregate_lookup_table {
  keys_list: py.RemoteArgument
  values_list: py.RemoteArgument
}

export interface DynamicEmbedding$build {
  input_shape?: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape> | undefined
}

export interface DynamicEmbedding$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
  /** Default: `True` */
  learn_vocab?: py.Bool | undefined
}

export interface DynamicEmbedding$get_top_vocabulary {
  keys: py.RemoteArgument
  values: py.RemoteArgument
  k: py.RemoteArgument
}

export interface DynamicEmbedding$save_assets {
  dir_path: py.Str
}

export interface DynamicEmbedding$update_embeddings {
  strategy: py.RemoteArgument
}

export interface DynamicEmbedding extends tf_keras_layers.Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.experimental.DynamicEmbedding': true } & tf_keras_layers.Layer[typeof py.kind]
  aggregate_lookup_table(keys_list: py.Positional, values_list: py.Positional): py.Remote
  aggregate_lookup_table(keys_list: py.Positional, keywords: py.Rest<DynamicEmbedding$aggregate_lookup_table, 'keys_list'>): py.Remote
  aggregate_lookup_table(keywords: DynamicEmbedding$aggregate_lookup_table): py.Remote
  aggregate_lookup_table_dyn: py.RemoteFunction
  build(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords?: DynamicEmbedding$build] | any[]): any
  build_dyn: py.RemoteFunction
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, learn_vocab: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, keywords: py.Rest<DynamicEmbedding$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: DynamicEmbedding$call] | any[]): any
  call_dyn: py.RemoteFunction
  get dynamic_lookup_layer(): py.Promised<DynamicLookup>
  set dynamic_lookup_layer(value: py.Of<'tf_keras.layers.experimental.DynamicLookup'>)
  dynamic_lookup_layer_dyn: any
  embedding_initializer: any
  embedding_initializer_dyn: any
  embedding_layer: any
  embedding_layer_dyn: any
  get_top_vocabulary(keys: py.Positional, values: py.Positional, k: py.Positional): py.Remote
  get_top_vocabulary(keys: py.Positional, values: py.Positional, keywords: py.Rest<DynamicEmbedding$get_top_vocabulary, 'keys' | 'values'>): py.Remote
  get_top_vocabulary(keys: py.Positional, keywords: py.Rest<DynamicEmbedding$get_top_vocabulary, 'keys'>): py.Remote
  get_top_vocabulary(keywords: DynamicEmbedding$get_top_vocabulary): py.Remote
  get_top_vocabulary_dyn: py.RemoteFunction
  get_vocabulary(): py.Remote
  get_vocabulary_dyn: py.RemoteFunction
  get num_oov_indices(): py.Remote<number>
  set num_oov_indices(value: py.Int)
  num_oov_indices_dyn: any
  save_assets(dir_path: py.Str): py.Remote
  save_assets(keywords: DynamicEmbedding$save_assets): py.Remote
  save_assets_dyn: py.RemoteFunction
  update_embeddings(strategy: py.Positional): py.Remote
  update_embeddings(keywords: DynamicEmbedding$update_embeddings): py.Remote
  update_embeddings_dyn: py.RemoteFunction
}

export interface DynamicEmbedding$new {
  input_dim: py.Int
  output_dim: py.RemoteArgument
  initial_vocabulary: py.RemoteArgument
  /** Default: `'LFU'` */
  eviction_policy?: py.Str | undefined
  input_length?: py.Int | null | undefined
  /** Default: `'uniform'` */
  embedding_initializer?: roles.Initializer | undefined
  /** Default: `1` */
  num_oov_indices?: py.Int | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  activity_regularizer?: roles.Regularizer | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface DynamicEmbedding$class extends py.Statics<tf_keras_layers.Layer$class> {
  new (input_dim: py.Int, output_dim: py.Positional, initial_vocabulary: py.Positional, eviction_policy: py.Str, input_length: py.Int | null, embedding_initializer: roles.Initializer, num_oov_indices?: py.Int, keywords?: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim' | 'initial_vocabulary' | 'eviction_policy' | 'input_length' | 'embedding_initializer' | 'num_oov_indices'>): DynamicEmbedding
  (input_dim: py.Int, output_dim: py.Positional, initial_vocabulary: py.Positional, eviction_policy: py.Str, input_length: py.Int | null, embedding_initializer: roles.Initializer, num_oov_indices?: py.Int, keywords?: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim' | 'initial_vocabulary' | 'eviction_policy' | 'input_length' | 'embedding_initializer' | 'num_oov_indices'>): py.Promised<DynamicEmbedding>
  new (input_dim: py.Int, output_dim: py.Positional, initial_vocabulary: py.Positional, eviction_policy: py.Str, input_length: py.Int | null, keywords?: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim' | 'initial_vocabulary' | 'eviction_policy' | 'input_length'>): DynamicEmbedding
  (input_dim: py.Int, output_dim: py.Positional, initial_vocabulary: py.Positional, eviction_policy: py.Str, input_length: py.Int | null, keywords?: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim' | 'initial_vocabulary' | 'eviction_policy' | 'input_length'>): py.Promised<DynamicEmbedding>
  new (input_dim: py.Int, output_dim: py.Positional, initial_vocabulary: py.Positional, eviction_policy: py.Str, keywords?: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim' | 'initial_vocabulary' | 'eviction_policy'>): DynamicEmbedding
  (input_dim: py.Int, output_dim: py.Positional, initial_vocabulary: py.Positional, eviction_policy: py.Str, keywords?: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim' | 'initial_vocabulary' | 'eviction_policy'>): py.Promised<DynamicEmbedding>
  new (input_dim: py.Int, output_dim: py.Positional, initial_vocabulary: py.Positional, keywords?: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim' | 'initial_vocabulary'>): DynamicEmbedding
  (input_dim: py.Int, output_dim: py.Positional, initial_vocabulary: py.Positional, keywords?: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim' | 'initial_vocabulary'>): py.Promised<DynamicEmbedding>
  new (input_dim: py.Int, output_dim: py.Positional, keywords: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim'>): DynamicEmbedding
  (input_dim: py.Int, output_dim: py.Positional, keywords: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim'>): py.Promised<DynamicEmbedding>
  new (input_dim: py.Int, keywords: py.Rest<DynamicEmbedding$new, 'input_dim'>): DynamicEmbedding
  (input_dim: py.Int, keywords: py.Rest<DynamicEmbedding$new, 'input_dim'>): py.Promised<DynamicEmbedding>
  new (keywords: DynamicEmbedding$new): DynamicEmbedding
  (keywords: DynamicEmbedding$new): py.Promised<DynamicEmbedding>
}

export interface DynamicLookup$build {
  input_shape?: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape> | undefined
}

export interface DynamicLookup$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
  /** Default: `True` */
  learn_vocab?: py.Bool | undefined
}

export interface DynamicLookup$get_top_vocabulary {
  k: py.RemoteArgument
}

export interface DynamicLookup$save_assets {
  dir_path: py.Str
}

export interface DynamicLookup$update_internal_vocabulary {
  unique: py.RemoteArgument
}

export interface DynamicLookup extends tf_keras_layers.Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.experimental.DynamicLookup': true } & tf_keras_layers.Layer[typeof py.kind]
  build(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords?: DynamicLookup$build] | any[]): any
  build_dyn: py.RemoteFunction
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, learn_vocab: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, keywords: py.Rest<DynamicLookup$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: DynamicLookup$call] | any[]): any
  call_dyn: py.RemoteFunction
  eviction_policy: any
  eviction_policy_dyn: any
  get_top_vocabulary(k: py.Positional): py.Remote
  get_top_vocabulary(keywords: DynamicLookup$get_top_vocabulary): py.Remote
  get_top_vocabulary_dyn: py.RemoteFunction
  get_vocabulary(): py.Remote
  get_vocabulary_dyn: py.RemoteFunction
  initial_vocabulary: any
  initial_vocabulary_dyn: any
  internal_table_size: any
  internal_table_size_dyn: any
  save_assets(dir_path: py.Str): py.Remote
  save_assets(keywords: DynamicLookup$save_assets): py.Remote
  save_assets_dyn: py.RemoteFunction
  update_internal_vocabulary(unique: py.Positional): py.Remote
  update_internal_vocabulary(keywords: DynamicLookup$update_internal_vocabulary): py.Remote
  update_internal_vocabulary_dyn: py.RemoteFunction
  vocabulary: any
  vocabulary_dyn: any
  vocabulary_dtype: any
  vocabulary_dtype_dyn: any
  get vocabulary_size(): py.Remote<number>
  set vocabulary_size(value: py.Int)
  vocabulary_size_dyn: any
  vocabulary_table_keys: any
  vocabulary_table_keys_dyn: any
  vocabulary_table_values: any
  vocabulary_table_values_dyn: any
}

export interface DynamicLookup$new {
  vocabulary_size: py.Int
  initial_vocabulary: py.RemoteArgument
  /** Default: `'LFU'` */
  eviction_policy?: py.Str | undefined
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

export interface DynamicLookup$class extends py.Statics<tf_keras_layers.Layer$class> {
  new (vocabulary_size: py.Int, initial_vocabulary: py.Positional, eviction_policy: py.Str, keywords?: py.Rest<DynamicLookup$new, 'vocabulary_size' | 'initial_vocabulary' | 'eviction_policy'>): DynamicLookup
  (vocabulary_size: py.Int, initial_vocabulary: py.Positional, eviction_policy: py.Str, keywords?: py.Rest<DynamicLookup$new, 'vocabulary_size' | 'initial_vocabulary' | 'eviction_policy'>): py.Promised<DynamicLookup>
  new (vocabulary_size: py.Int, initial_vocabulary: py.Positional, keywords?: py.Rest<DynamicLookup$new, 'vocabulary_size' | 'initial_vocabulary'>): DynamicLookup
  (vocabulary_size: py.Int, initial_vocabulary: py.Positional, keywords?: py.Rest<DynamicLookup$new, 'vocabulary_size' | 'initial_vocabulary'>): py.Promised<DynamicLookup>
  new (vocabulary_size: py.Int, keywords: py.Rest<DynamicLookup$new, 'vocabulary_size'>): DynamicLookup
  (vocabulary_size: py.Int, keywords: py.Rest<DynamicLookup$new, 'vocabulary_size'>): py.Promised<DynamicLookup>
  new (keywords: DynamicLookup$new): DynamicLookup
  (keywords: DynamicLookup$new): py.Promised<DynamicLookup>
}

export interface RandomFourierFeatures$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface RandomFourierFeatures extends tf_keras_layers.Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.experimental.RandomFourierFeatures': true } & tf_keras_layers.Layer[typeof py.kind]
  bias: any
  bias_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: RandomFourierFeatures$call] | any[]): any
  call_dyn: py.RemoteFunction
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_scale: any
  kernel_scale_dyn: any
  get output_dim(): py.Remote<number>
  set output_dim(value: py.Int)
  output_dim_dyn: any
  scale: any
  scale_dyn: any
  unscaled_kernel: any
  unscaled_kernel_dyn: any
}

export interface RandomFourierFeatures$new {
  output_dim: py.Int
  /** Default: `'gaussian'` */
  kernel_initializer?: py.Str | undefined
  scale?: py.RemoteArgument | undefined
  /** Default: `False` */
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

export interface RandomFourierFeatures$class extends py.Statics<tf_keras_layers.Layer$class> {
  new (output_dim: py.Int, kernel_initializer: py.Str, scale: py.Positional, trainable: py.Bool, name?: py.Str | null, keywords?: py.Rest<RandomFourierFeatures$new, 'output_dim' | 'kernel_initializer' | 'scale' | 'trainable' | 'name'>): RandomFourierFeatures
  (output_dim: py.Int, kernel_initializer: py.Str, scale: py.Positional, trainable: py.Bool, name?: py.Str | null, keywords?: py.Rest<RandomFourierFeatures$new, 'output_dim' | 'kernel_initializer' | 'scale' | 'trainable' | 'name'>): py.Promised<RandomFourierFeatures>
  new (output_dim: py.Int, kernel_initializer: py.Str, scale: py.Positional, keywords?: py.Rest<RandomFourierFeatures$new, 'output_dim' | 'kernel_initializer' | 'scale'>): RandomFourierFeatures
  (output_dim: py.Int, kernel_initializer: py.Str, scale: py.Positional, keywords?: py.Rest<RandomFourierFeatures$new, 'output_dim' | 'kernel_initializer' | 'scale'>): py.Promised<RandomFourierFeatures>
  new (output_dim: py.Int, kernel_initializer: py.Str, keywords?: py.Rest<RandomFourierFeatures$new, 'output_dim' | 'kernel_initializer'>): RandomFourierFeatures
  (output_dim: py.Int, kernel_initializer: py.Str, keywords?: py.Rest<RandomFourierFeatures$new, 'output_dim' | 'kernel_initializer'>): py.Promised<RandomFourierFeatures>
  new (output_dim: py.Int, keywords?: py.Rest<RandomFourierFeatures$new, 'output_dim'>): RandomFourierFeatures
  (output_dim: py.Int, keywords?: py.Rest<RandomFourierFeatures$new, 'output_dim'>): py.Promised<RandomFourierFeatures>
  new (keywords: RandomFourierFeatures$new): RandomFourierFeatures
  (keywords: RandomFourierFeatures$new): py.Promised<RandomFourierFeatures>
}

export interface SyncBatchNormalization$call {
  inputs: py.TensorLike
  training?: py.Bool | null | undefined
  mask?: py.TensorLike | null | undefined
}

export interface SyncBatchNormalization extends tf_keras_layers.Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.experimental.SyncBatchNormalization': true } & tf_keras_layers.Layer[typeof py.kind]
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
  call(...args: [inputs: py.TensorLike, training: py.Bool | null, mask: py.TensorLike | null] | [inputs: py.TensorLike, training: py.Bool | null, keywords?: py.Rest<SyncBatchNormalization$call, 'inputs' | 'training'>] | [inputs: py.TensorLike, keywords?: py.Rest<SyncBatchNormalization$call, 'inputs'>] | [keywords: SyncBatchNormalization$call] | any[]): any
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
  synchronized: any
  synchronized_dyn: any
  get virtual_batch_size(): py.Remote<number | null>
  set virtual_batch_size(value: py.Int | null)
  virtual_batch_size_dyn: any
}

export interface SyncBatchNormalization$new {
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
  /** Default: `'zeros'` */
  beta_initializer?: roles.Initializer | undefined
  /** Default: `'ones'` */
  gamma_initializer?: roles.Initializer | undefined
  /** Default: `'zeros'` */
  moving_mean_initializer?: roles.Initializer | undefined
  /** Default: `'ones'` */
  moving_variance_initializer?: roles.Initializer | undefined
  beta_regularizer?: roles.Regularizer | null | undefined
  gamma_regularizer?: roles.Regularizer | null | undefined
  beta_constraint?: roles.Constraint | null | undefined
  gamma_constraint?: roles.Constraint | null | undefined
  /** Default: `False` */
  renorm?: py.Bool | undefined
  renorm_clipping?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `0.99` */
  renorm_momentum?: py.Float | undefined
  fused?: py.Bool | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  virtual_batch_size?: py.Int | null | undefined
  adjustment?: py.Callable | null | undefined
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

export interface SyncBatchNormalization$class extends py.Statics<tf_keras_layers.Layer$class> {
  new (axis: py.Int | py.List<py.Int>, momentum: py.Float, epsilon: py.Float, center: py.Bool, scale?: py.Bool, beta_initializer?: roles.Initializer, gamma_initializer?: roles.Initializer, moving_mean_initializer?: roles.Initializer, moving_variance_initializer?: roles.Initializer, beta_regularizer?: roles.Regularizer | null, gamma_regularizer?: roles.Regularizer | null, beta_constraint?: roles.Constraint | null, gamma_constraint?: roles.Constraint | null, keywords?: py.Rest<SyncBatchNormalization$new, 'axis' | 'momentum' | 'epsilon' | 'center' | 'scale' | 'beta_initializer' | 'gamma_initializer' | 'moving_mean_initializer' | 'moving_variance_initializer' | 'beta_regularizer' | 'gamma_regularizer' | 'beta_constraint' | 'gamma_constraint'>): SyncBatchNormalization
  (axis: py.Int | py.List<py.Int>, momentum: py.Float, epsilon: py.Float, center: py.Bool, scale?: py.Bool, beta_initializer?: roles.Initializer, gamma_initializer?: roles.Initializer, moving_mean_initializer?: roles.Initializer, moving_variance_initializer?: roles.Initializer, beta_regularizer?: roles.Regularizer | null, gamma_regularizer?: roles.Regularizer | null, beta_constraint?: roles.Constraint | null, gamma_constraint?: roles.Constraint | null, keywords?: py.Rest<SyncBatchNormalization$new, 'axis' | 'momentum' | 'epsilon' | 'center' | 'scale' | 'beta_initializer' | 'gamma_initializer' | 'moving_mean_initializer' | 'moving_variance_initializer' | 'beta_regularizer' | 'gamma_regularizer' | 'beta_constraint' | 'gamma_constraint'>): py.Promised<SyncBatchNormalization>
  new (axis: py.Int | py.List<py.Int>, momentum: py.Float, epsilon: py.Float, keywords?: py.Rest<SyncBatchNormalization$new, 'axis' | 'momentum' | 'epsilon'>): SyncBatchNormalization
  (axis: py.Int | py.List<py.Int>, momentum: py.Float, epsilon: py.Float, keywords?: py.Rest<SyncBatchNormalization$new, 'axis' | 'momentum' | 'epsilon'>): py.Promised<SyncBatchNormalization>
  new (axis: py.Int | py.List<py.Int>, momentum: py.Float, keywords?: py.Rest<SyncBatchNormalization$new, 'axis' | 'momentum'>): SyncBatchNormalization
  (axis: py.Int | py.List<py.Int>, momentum: py.Float, keywords?: py.Rest<SyncBatchNormalization$new, 'axis' | 'momentum'>): py.Promised<SyncBatchNormalization>
  new (axis: py.Int | py.List<py.Int>, keywords?: py.Rest<SyncBatchNormalization$new, 'axis'>): SyncBatchNormalization
  (axis: py.Int | py.List<py.Int>, keywords?: py.Rest<SyncBatchNormalization$new, 'axis'>): py.Promised<SyncBatchNormalization>
  new (keywords?: SyncBatchNormalization$new): SyncBatchNormalization
  (keywords?: SyncBatchNormalization$new): py.Promised<SyncBatchNormalization>
}

export interface $Module extends py.PythonModuleObject {
  readonly DynamicEmbedding: DynamicEmbedding$class
  readonly DynamicLookup: DynamicLookup$class
  readonly EinsumDense: tf_keras_layers.EinsumDense$class
  readonly RandomFourierFeatures: RandomFourierFeatures$class
  readonly SyncBatchNormalization: SyncBatchNormalization$class
  readonly preprocessing: tf_keras_layers_experimental_preprocessing.$Module
}
