// tf_keras.layers.experimental of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tf_keras_layers from './tf_keras.layers.js'
import type * as tf_keras_layers_experimental_preprocessing from './tf_keras.layers.experimental.preprocessing.js'

export interface DynamicEmbedding$aggregate_lookup_table {
  keys_list: py.RemoteArgument
  values_list: py.RemoteArgument
}

export interface DynamicEmbedding$build {
  input_shape?: py.RemoteArgument | undefined
}

export interface DynamicEmbedding$call {
  inputs: py.RemoteArgument
  /** Default: `True` */
  learn_vocab?: py.Bool | undefined
}

export interface DynamicEmbedding$get_top_vocabulary {
  keys: py.RemoteArgument
  values: py.RemoteArgument
  k: py.RemoteArgument
}

export interface DynamicEmbedding$save_assets {
  dir_path: py.RemoteArgument
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
  build(input_shape: py.Positional): py.Remote
  build(keywords?: DynamicEmbedding$build): py.Remote
  build(...args: any[]): any
  build_dyn: py.RemoteFunction
  call(inputs: py.Positional, learn_vocab: py.Bool): py.Remote
  call(inputs: py.Positional, keywords?: py.Rest<DynamicEmbedding$call, 'inputs'>): py.Remote
  call(keywords: DynamicEmbedding$call): py.Remote
  call(...args: any[]): any
  call_dyn: py.RemoteFunction
  dynamic_lookup_layer: any
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
  num_oov_indices: any
  num_oov_indices_dyn: any
  save_assets(dir_path: py.Positional): py.Remote
  save_assets(keywords: DynamicEmbedding$save_assets): py.Remote
  save_assets_dyn: py.RemoteFunction
  update_embeddings(strategy: py.Positional): py.Remote
  update_embeddings(keywords: DynamicEmbedding$update_embeddings): py.Remote
  update_embeddings_dyn: py.RemoteFunction
}

export interface DynamicEmbedding$new {
  input_dim: py.RemoteArgument
  output_dim: py.RemoteArgument
  initial_vocabulary: py.RemoteArgument
  /** Default: `'LFU'` */
  eviction_policy?: py.Str | undefined
  input_length?: py.RemoteArgument | undefined
  /** Default: `'uniform'` */
  embedding_initializer?: py.Str | undefined
  /** Default: `1` */
  num_oov_indices?: py.Int | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_shape?: py.RemoteArgument | undefined
  batch_input_shape?: py.RemoteArgument | undefined
  batch_size?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  autocast?: py.RemoteArgument | undefined
  implementation?: py.RemoteArgument | undefined
}

export interface DynamicEmbedding$class extends py.Statics<tf_keras_layers.Layer$class> {
  new (input_dim: py.Positional, output_dim: py.Positional, initial_vocabulary: py.Positional, eviction_policy: py.Str, input_length: py.Positional, embedding_initializer: py.Str, num_oov_indices?: py.Int, keywords?: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim' | 'initial_vocabulary' | 'eviction_policy' | 'input_length' | 'embedding_initializer' | 'num_oov_indices'>): DynamicEmbedding
  (input_dim: py.Positional, output_dim: py.Positional, initial_vocabulary: py.Positional, eviction_policy: py.Str, input_length: py.Positional, embedding_initializer: py.Str, num_oov_indices?: py.Int, keywords?: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim' | 'initial_vocabulary' | 'eviction_policy' | 'input_length' | 'embedding_initializer' | 'num_oov_indices'>): py.Promised<DynamicEmbedding>
  new (input_dim: py.Positional, output_dim: py.Positional, initial_vocabulary: py.Positional, eviction_policy: py.Str, input_length: py.Positional, keywords?: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim' | 'initial_vocabulary' | 'eviction_policy' | 'input_length'>): DynamicEmbedding
  (input_dim: py.Positional, output_dim: py.Positional, initial_vocabulary: py.Positional, eviction_policy: py.Str, input_length: py.Positional, keywords?: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim' | 'initial_vocabulary' | 'eviction_policy' | 'input_length'>): py.Promised<DynamicEmbedding>
  new (input_dim: py.Positional, output_dim: py.Positional, initial_vocabulary: py.Positional, eviction_policy: py.Str, keywords?: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim' | 'initial_vocabulary' | 'eviction_policy'>): DynamicEmbedding
  (input_dim: py.Positional, output_dim: py.Positional, initial_vocabulary: py.Positional, eviction_policy: py.Str, keywords?: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim' | 'initial_vocabulary' | 'eviction_policy'>): py.Promised<DynamicEmbedding>
  new (input_dim: py.Positional, output_dim: py.Positional, initial_vocabulary: py.Positional, keywords?: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim' | 'initial_vocabulary'>): DynamicEmbedding
  (input_dim: py.Positional, output_dim: py.Positional, initial_vocabulary: py.Positional, keywords?: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim' | 'initial_vocabulary'>): py.Promised<DynamicEmbedding>
  new (input_dim: py.Positional, output_dim: py.Positional, keywords: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim'>): DynamicEmbedding
  (input_dim: py.Positional, output_dim: py.Positional, keywords: py.Rest<DynamicEmbedding$new, 'input_dim' | 'output_dim'>): py.Promised<DynamicEmbedding>
  new (input_dim: py.Positional, keywords: py.Rest<DynamicEmbedding$new, 'input_dim'>): DynamicEmbedding
  (input_dim: py.Positional, keywords: py.Rest<DynamicEmbedding$new, 'input_dim'>): py.Promised<DynamicEmbedding>
  new (keywords: DynamicEmbedding$new): DynamicEmbedding
  (keywords: DynamicEmbedding$new): py.Promised<DynamicEmbedding>
}

export interface DynamicLookup$build {
  input_shape?: py.RemoteArgument | undefined
}

export interface DynamicLookup$call {
  inputs: py.RemoteArgument
  /** Default: `True` */
  learn_vocab?: py.Bool | undefined
}

export interface DynamicLookup$get_top_vocabulary {
  k: py.RemoteArgument
}

export interface DynamicLookup$save_assets {
  dir_path: py.RemoteArgument
}

export interface DynamicLookup$update_internal_vocabulary {
  unique: py.RemoteArgument
}

export interface DynamicLookup extends tf_keras_layers.Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.experimental.DynamicLookup': true } & tf_keras_layers.Layer[typeof py.kind]
  build(input_shape: py.Positional): py.Remote
  build(keywords?: DynamicLookup$build): py.Remote
  build(...args: any[]): any
  build_dyn: py.RemoteFunction
  call(inputs: py.Positional, learn_vocab: py.Bool): py.Remote
  call(inputs: py.Positional, keywords?: py.Rest<DynamicLookup$call, 'inputs'>): py.Remote
  call(keywords: DynamicLookup$call): py.Remote
  call(...args: any[]): any
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
  save_assets(dir_path: py.Positional): py.Remote
  save_assets(keywords: DynamicLookup$save_assets): py.Remote
  save_assets_dyn: py.RemoteFunction
  update_internal_vocabulary(unique: py.Positional): py.Remote
  update_internal_vocabulary(keywords: DynamicLookup$update_internal_vocabulary): py.Remote
  update_internal_vocabulary_dyn: py.RemoteFunction
  vocabulary: any
  vocabulary_dyn: any
  vocabulary_dtype: any
  vocabulary_dtype_dyn: any
  vocabulary_size: any
  vocabulary_size_dyn: any
  vocabulary_table_keys: any
  vocabulary_table_keys_dyn: any
  vocabulary_table_values: any
  vocabulary_table_values_dyn: any
}

export interface DynamicLookup$new {
  vocabulary_size: py.RemoteArgument
  initial_vocabulary: py.RemoteArgument
  /** Default: `'LFU'` */
  eviction_policy?: py.Str | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  batch_input_shape?: py.RemoteArgument | undefined
  batch_size?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  autocast?: py.RemoteArgument | undefined
  implementation?: py.RemoteArgument | undefined
}

export interface DynamicLookup$class extends py.Statics<tf_keras_layers.Layer$class> {
  new (vocabulary_size: py.Positional, initial_vocabulary: py.Positional, eviction_policy: py.Str, keywords?: py.Rest<DynamicLookup$new, 'vocabulary_size' | 'initial_vocabulary' | 'eviction_policy'>): DynamicLookup
  (vocabulary_size: py.Positional, initial_vocabulary: py.Positional, eviction_policy: py.Str, keywords?: py.Rest<DynamicLookup$new, 'vocabulary_size' | 'initial_vocabulary' | 'eviction_policy'>): py.Promised<DynamicLookup>
  new (vocabulary_size: py.Positional, initial_vocabulary: py.Positional, keywords?: py.Rest<DynamicLookup$new, 'vocabulary_size' | 'initial_vocabulary'>): DynamicLookup
  (vocabulary_size: py.Positional, initial_vocabulary: py.Positional, keywords?: py.Rest<DynamicLookup$new, 'vocabulary_size' | 'initial_vocabulary'>): py.Promised<DynamicLookup>
  new (vocabulary_size: py.Positional, keywords: py.Rest<DynamicLookup$new, 'vocabulary_size'>): DynamicLookup
  (vocabulary_size: py.Positional, keywords: py.Rest<DynamicLookup$new, 'vocabulary_size'>): py.Promised<DynamicLookup>
  new (keywords: DynamicLookup$new): DynamicLookup
  (keywords: DynamicLookup$new): py.Promised<DynamicLookup>
}

export interface RandomFourierFeatures$call {
  inputs: py.RemoteArgument
}

export interface RandomFourierFeatures extends tf_keras_layers.Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.experimental.RandomFourierFeatures': true } & tf_keras_layers.Layer[typeof py.kind]
  bias: any
  bias_dyn: any
  call(inputs: py.Positional): py.Remote
  call(keywords: RandomFourierFeatures$call): py.Remote
  call(...args: any[]): any
  call_dyn: py.RemoteFunction
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_scale: any
  kernel_scale_dyn: any
  output_dim: any
  output_dim_dyn: any
  scale: any
  scale_dyn: any
  unscaled_kernel: any
  unscaled_kernel_dyn: any
}

export interface RandomFourierFeatures$new {
  output_dim: py.RemoteArgument
  /** Default: `'gaussian'` */
  kernel_initializer?: py.Str | undefined
  scale?: py.RemoteArgument | undefined
  /** Default: `False` */
  trainable?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  batch_input_shape?: py.RemoteArgument | undefined
  batch_size?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  autocast?: py.RemoteArgument | undefined
  implementation?: py.RemoteArgument | undefined
}

export interface RandomFourierFeatures$class extends py.Statics<tf_keras_layers.Layer$class> {
  new (output_dim: py.Positional, kernel_initializer: py.Str, scale: py.Positional, trainable: py.Bool, name?: py.Positional, keywords?: py.Rest<RandomFourierFeatures$new, 'output_dim' | 'kernel_initializer' | 'scale' | 'trainable' | 'name'>): RandomFourierFeatures
  (output_dim: py.Positional, kernel_initializer: py.Str, scale: py.Positional, trainable: py.Bool, name?: py.Positional, keywords?: py.Rest<RandomFourierFeatures$new, 'output_dim' | 'kernel_initializer' | 'scale' | 'trainable' | 'name'>): py.Promised<RandomFourierFeatures>
  new (output_dim: py.Positional, kernel_initializer: py.Str, scale: py.Positional, keywords?: py.Rest<RandomFourierFeatures$new, 'output_dim' | 'kernel_initializer' | 'scale'>): RandomFourierFeatures
  (output_dim: py.Positional, kernel_initializer: py.Str, scale: py.Positional, keywords?: py.Rest<RandomFourierFeatures$new, 'output_dim' | 'kernel_initializer' | 'scale'>): py.Promised<RandomFourierFeatures>
  new (output_dim: py.Positional, kernel_initializer: py.Str, keywords?: py.Rest<RandomFourierFeatures$new, 'output_dim' | 'kernel_initializer'>): RandomFourierFeatures
  (output_dim: py.Positional, kernel_initializer: py.Str, keywords?: py.Rest<RandomFourierFeatures$new, 'output_dim' | 'kernel_initializer'>): py.Promised<RandomFourierFeatures>
  new (output_dim: py.Positional, keywords?: py.Rest<RandomFourierFeatures$new, 'output_dim'>): RandomFourierFeatures
  (output_dim: py.Positional, keywords?: py.Rest<RandomFourierFeatures$new, 'output_dim'>): py.Promised<RandomFourierFeatures>
  new (keywords: RandomFourierFeatures$new): RandomFourierFeatures
  (keywords: RandomFourierFeatures$new): py.Promised<RandomFourierFeatures>
}

export interface SyncBatchNormalization$call {
  inputs: py.RemoteArgument
  training?: py.RemoteArgument | undefined
  mask?: py.RemoteArgument | undefined
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
  call(inputs: py.Positional, training: py.Positional, mask: py.Positional): py.Remote
  call(inputs: py.Positional, training: py.Positional, keywords?: py.Rest<SyncBatchNormalization$call, 'inputs' | 'training'>): py.Remote
  call(inputs: py.Positional, keywords?: py.Rest<SyncBatchNormalization$call, 'inputs'>): py.Remote
  call(keywords: SyncBatchNormalization$call): py.Remote
  call(...args: any[]): any
  call_dyn: py.RemoteFunction
  center: any
  center_dyn: any
  epsilon: any
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
  renorm: any
  renorm_dyn: any
  renorm_clipping: any
  renorm_clipping_dyn: any
  renorm_mean: any
  renorm_mean_dyn: any
  renorm_momentum: any
  renorm_momentum_dyn: any
  renorm_stddev: any
  renorm_stddev_dyn: any
  scale: any
  scale_dyn: any
  synchronized: any
  synchronized_dyn: any
  virtual_batch_size: any
  virtual_batch_size_dyn: any
}

export interface SyncBatchNormalization$new {
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
  /** Default: `'zeros'` */
  beta_initializer?: py.Str | undefined
  /** Default: `'ones'` */
  gamma_initializer?: py.Str | undefined
  /** Default: `'zeros'` */
  moving_mean_initializer?: py.Str | undefined
  /** Default: `'ones'` */
  moving_variance_initializer?: py.Str | undefined
  beta_regularizer?: py.RemoteArgument | undefined
  gamma_regularizer?: py.RemoteArgument | undefined
  beta_constraint?: py.RemoteArgument | undefined
  gamma_constraint?: py.RemoteArgument | undefined
  /** Default: `False` */
  renorm?: py.Bool | undefined
  renorm_clipping?: py.RemoteArgument | undefined
  /** Default: `0.99` */
  renorm_momentum?: py.Float | undefined
  fused?: py.RemoteArgument | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  virtual_batch_size?: py.RemoteArgument | undefined
  adjustment?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  batch_input_shape?: py.RemoteArgument | undefined
  batch_size?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  autocast?: py.RemoteArgument | undefined
  implementation?: py.RemoteArgument | undefined
}

export interface SyncBatchNormalization$class extends py.Statics<tf_keras_layers.Layer$class> {
  new (axis: py.Int, momentum: py.Float, epsilon: py.Float, center: py.Bool, scale?: py.Bool, beta_initializer?: py.Str, gamma_initializer?: py.Str, moving_mean_initializer?: py.Str, moving_variance_initializer?: py.Str, beta_regularizer?: py.Positional, gamma_regularizer?: py.Positional, beta_constraint?: py.Positional, gamma_constraint?: py.Positional, keywords?: py.Rest<SyncBatchNormalization$new, 'axis' | 'momentum' | 'epsilon' | 'center' | 'scale' | 'beta_initializer' | 'gamma_initializer' | 'moving_mean_initializer' | 'moving_variance_initializer' | 'beta_regularizer' | 'gamma_regularizer' | 'beta_constraint' | 'gamma_constraint'>): SyncBatchNormalization
  (axis: py.Int, momentum: py.Float, epsilon: py.Float, center: py.Bool, scale?: py.Bool, beta_initializer?: py.Str, gamma_initializer?: py.Str, moving_mean_initializer?: py.Str, moving_variance_initializer?: py.Str, beta_regularizer?: py.Positional, gamma_regularizer?: py.Positional, beta_constraint?: py.Positional, gamma_constraint?: py.Positional, keywords?: py.Rest<SyncBatchNormalization$new, 'axis' | 'momentum' | 'epsilon' | 'center' | 'scale' | 'beta_initializer' | 'gamma_initializer' | 'moving_mean_initializer' | 'moving_variance_initializer' | 'beta_regularizer' | 'gamma_regularizer' | 'beta_constraint' | 'gamma_constraint'>): py.Promised<SyncBatchNormalization>
  new (axis: py.Int, momentum: py.Float, epsilon: py.Float, keywords?: py.Rest<SyncBatchNormalization$new, 'axis' | 'momentum' | 'epsilon'>): SyncBatchNormalization
  (axis: py.Int, momentum: py.Float, epsilon: py.Float, keywords?: py.Rest<SyncBatchNormalization$new, 'axis' | 'momentum' | 'epsilon'>): py.Promised<SyncBatchNormalization>
  new (axis: py.Int, momentum: py.Float, keywords?: py.Rest<SyncBatchNormalization$new, 'axis' | 'momentum'>): SyncBatchNormalization
  (axis: py.Int, momentum: py.Float, keywords?: py.Rest<SyncBatchNormalization$new, 'axis' | 'momentum'>): py.Promised<SyncBatchNormalization>
  new (axis: py.Int, keywords?: py.Rest<SyncBatchNormalization$new, 'axis'>): SyncBatchNormalization
  (axis: py.Int, keywords?: py.Rest<SyncBatchNormalization$new, 'axis'>): py.Promised<SyncBatchNormalization>
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
