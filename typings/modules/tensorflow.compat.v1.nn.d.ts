// tensorflow.compat.v1.nn of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_compat_v1_nn_experimental from './tensorflow.compat.v1.nn.experimental.js'
import type * as tensorflow_math from './tensorflow.math.js'
import type * as tensorflow_nn from './tensorflow.nn.js'
import type * as tensorflow_random from './tensorflow.random.js'

export interface avg_pool$ {
  value: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
  input?: py.RemoteArgument | undefined
}

export interface batch_norm_with_global_normalization$ {
  t?: py.RemoteArgument | undefined
  m?: py.RemoteArgument | undefined
  v?: py.RemoteArgument | undefined
  beta?: py.RemoteArgument | undefined
  gamma?: py.RemoteArgument | undefined
  variance_epsilon?: py.RemoteArgument | undefined
  scale_after_normalization?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  input?: py.RemoteArgument | undefined
  mean?: py.RemoteArgument | undefined
  variance?: py.RemoteArgument | undefined
}

export interface bidirectional_dynamic_rnn$ {
  cell_fw: py.RemoteArgument
  cell_bw: py.RemoteArgument
  inputs: py.RemoteArgument
  sequence_length?: py.RemoteArgument | undefined
  initial_state_fw?: py.RemoteArgument | undefined
  initial_state_bw?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  parallel_iterations?: py.RemoteArgument | undefined
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  /** Default: `False` */
  time_major?: py.Bool | undefined
  scope?: py.RemoteArgument | undefined
}

export interface conv1d$ {
  value?: py.RemoteArgument | undefined
  filters?: py.RemoteArgument | undefined
  stride?: py.RemoteArgument | undefined
  padding?: py.RemoteArgument | undefined
  use_cudnn_on_gpu?: py.RemoteArgument | undefined
  data_format?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  input?: py.RemoteArgument | undefined
  dilations?: py.RemoteArgument | undefined
}

export interface conv2d$ {
  input: py.RemoteArgument
  filter?: py.RemoteArgument | undefined
  strides?: py.RemoteArgument | undefined
  padding?: py.RemoteArgument | undefined
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
  filters?: py.RemoteArgument | undefined
}

export interface conv2d_backprop_filter$ {
  input: py.RemoteArgument
  filter_sizes: py.RemoteArgument
  out_backprop: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface conv2d_backprop_input$ {
  input_sizes: py.RemoteArgument
  filter?: py.RemoteArgument | undefined
  out_backprop?: py.RemoteArgument | undefined
  strides?: py.RemoteArgument | undefined
  padding?: py.RemoteArgument | undefined
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
  filters?: py.RemoteArgument | undefined
}

export interface conv2d_transpose$ {
  value?: py.RemoteArgument | undefined
  filter?: py.RemoteArgument | undefined
  output_shape?: py.RemoteArgument | undefined
  strides?: py.RemoteArgument | undefined
  /** Default: `'SAME'` */
  padding?: py.Str | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
  input?: py.RemoteArgument | undefined
  filters?: py.RemoteArgument | undefined
  dilations?: py.RemoteArgument | undefined
}

export interface conv3d$ {
  input: py.RemoteArgument
  filter?: py.RemoteArgument | undefined
  strides?: py.RemoteArgument | undefined
  padding?: py.RemoteArgument | undefined
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
  filters?: py.RemoteArgument | undefined
}

export interface conv3d_backprop_filter$ {
  input: py.TensorLike
  filter_sizes: py.RemoteArgument
  out_backprop: py.TensorLike
  strides: py.RemoteArgument
  padding: py.Str
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface conv3d_transpose$ {
  value: py.RemoteArgument
  filter?: py.RemoteArgument | undefined
  output_shape?: py.RemoteArgument | undefined
  strides?: py.RemoteArgument | undefined
  /** Default: `'SAME'` */
  padding?: py.Str | undefined
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
  input?: py.RemoteArgument | undefined
  filters?: py.RemoteArgument | undefined
  dilations?: py.RemoteArgument | undefined
}

export interface convolution$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  padding: py.RemoteArgument
  strides?: py.RemoteArgument | undefined
  dilation_rate?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  data_format?: py.RemoteArgument | undefined
  filters?: py.RemoteArgument | undefined
  dilations?: py.RemoteArgument | undefined
}

export interface crelu$ {
  features: py.RemoteArgument
  name?: py.RemoteArgument | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface ctc_beam_search_decoder$ {
  inputs: py.RemoteArgument
  sequence_length: py.RemoteArgument
  /** Default: `100` */
  beam_width?: py.Int | undefined
  /** Default: `1` */
  top_paths?: py.Int | undefined
  /** Default: `True` */
  merge_repeated?: py.Bool | undefined
}

export interface ctc_loss$ {
  labels: py.RemoteArgument
  inputs?: py.RemoteArgument | undefined
  sequence_length?: py.RemoteArgument | undefined
  /** Default: `False` */
  preprocess_collapse_repeated?: py.Bool | undefined
  /** Default: `True` */
  ctc_merge_repeated?: py.Bool | undefined
  /** Default: `False` */
  ignore_longer_outputs_than_inputs?: py.Bool | undefined
  /** Default: `True` */
  time_major?: py.Bool | undefined
  logits?: py.RemoteArgument | undefined
}

export interface ctc_loss_v2$ {
  labels: py.RemoteArgument
  logits: py.RemoteArgument
  label_length: py.RemoteArgument
  logit_length: py.RemoteArgument
  /** Default: `True` */
  logits_time_major?: py.Bool | undefined
  unique?: py.RemoteArgument | undefined
  blank_index?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface depth_to_space$ {
  input: py.RemoteArgument
  block_size: py.RemoteArgument
  name?: py.RemoteArgument | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
}

export interface depthwise_conv2d$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  rate?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  data_format?: py.RemoteArgument | undefined
  dilations?: py.RemoteArgument | undefined
}

export interface depthwise_conv2d_native$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface dilation2d$ {
  input: py.RemoteArgument
  filter?: py.RemoteArgument | undefined
  strides?: py.RemoteArgument | undefined
  rates?: py.RemoteArgument | undefined
  padding?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  filters?: py.RemoteArgument | undefined
  dilations?: py.RemoteArgument | undefined
}

export interface dropout$ {
  x: py.RemoteArgument
  keep_prob?: py.RemoteArgument | undefined
  noise_shape?: py.RemoteArgument | undefined
  seed?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  rate?: py.RemoteArgument | undefined
}

export interface dynamic_rnn$ {
  cell: py.RemoteArgument
  inputs: py.RemoteArgument
  sequence_length?: py.RemoteArgument | undefined
  initial_state?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  parallel_iterations?: py.RemoteArgument | undefined
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  /** Default: `False` */
  time_major?: py.Bool | undefined
  scope?: py.RemoteArgument | undefined
}

export interface embedding_lookup$ {
  params: py.RemoteArgument
  ids: py.RemoteArgument
  /** Default: `'mod'` */
  partition_strategy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
  max_norm?: py.RemoteArgument | undefined
}

export interface embedding_lookup_sparse$ {
  params: py.RemoteArgument
  sp_ids: py.RemoteArgument
  sp_weights: py.RemoteArgument
  /** Default: `'mod'` */
  partition_strategy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
  combiner?: py.RemoteArgument | undefined
  max_norm?: py.RemoteArgument | undefined
  /** Default: `False` */
  allow_fast_lookup?: py.Bool | undefined
}

export interface erosion2d$ {
  value: py.RemoteArgument
  kernel: py.RemoteArgument
  strides: py.RemoteArgument
  rates: py.RemoteArgument
  padding: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface fractional_avg_pool$ {
  value: py.RemoteArgument
  pooling_ratio: py.RemoteArgument
  /** Default: `False` */
  pseudo_random?: py.Bool | undefined
  /** Default: `False` */
  overlapping?: py.Bool | undefined
  /** Default: `False` */
  deterministic?: py.Bool | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface fractional_max_pool$ {
  value: py.RemoteArgument
  pooling_ratio: py.RemoteArgument
  /** Default: `False` */
  pseudo_random?: py.Bool | undefined
  /** Default: `False` */
  overlapping?: py.Bool | undefined
  /** Default: `False` */
  deterministic?: py.Bool | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface fused_batch_norm$ {
  x: py.RemoteArgument
  scale: py.RemoteArgument
  offset: py.RemoteArgument
  mean?: py.RemoteArgument | undefined
  variance?: py.RemoteArgument | undefined
  /** Default: `0.001` */
  epsilon?: py.Float | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
  /** Default: `1.0` */
  exponential_avg_factor?: py.Float | undefined
}

export interface in_top_k$ {
  predictions: py.RemoteArgument
  targets: py.RemoteArgument
  k: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface leaky_relu$ {
  features: py.RemoteArgument
  /** Default: `0.2` */
  alpha?: py.Float | undefined
  name?: py.RemoteArgument | undefined
}

export interface log_softmax$ {
  logits: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  dim?: py.RemoteArgument | undefined
}

export interface max_pool$ {
  value: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
  input?: py.RemoteArgument | undefined
}

export interface max_pool_with_argmax$ {
  input: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  Targmax?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  output_dtype?: py.RemoteArgument | undefined
  /** Default: `False` */
  include_batch_in_index?: py.Bool | undefined
}

export interface moments$ {
  x: py.RemoteArgument
  axes: py.RemoteArgument
  shift?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  keep_dims?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface nce_loss$ {
  weights: py.RemoteArgument
  biases: py.RemoteArgument
  labels: py.RemoteArgument
  inputs: py.RemoteArgument
  num_sampled: py.RemoteArgument
  num_classes: py.RemoteArgument
  /** Default: `1` */
  num_true?: py.Int | undefined
  sampled_values?: py.RemoteArgument | undefined
  /** Default: `False` */
  remove_accidental_hits?: py.Bool | undefined
  /** Default: `'mod'` */
  partition_strategy?: py.Str | undefined
  /** Default: `'nce_loss'` */
  name?: py.Str | undefined
}

export interface pool$ {
  input: py.RemoteArgument
  window_shape: py.RemoteArgument
  pooling_type: py.RemoteArgument
  padding: py.RemoteArgument
  dilation_rate?: py.RemoteArgument | undefined
  strides?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  data_format?: py.RemoteArgument | undefined
  dilations?: py.RemoteArgument | undefined
}

export interface quantized_avg_pool$ {
  input: py.TensorLike
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.Str
  name?: py.RemoteArgument | undefined
}

export interface quantized_conv2d$ {
  input: py.TensorLike
  filter: py.TensorLike
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  min_filter: py.RemoteArgument
  max_filter: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.Str
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface quantized_max_pool$ {
  input: py.TensorLike
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.Str
  name?: py.RemoteArgument | undefined
}

export interface quantized_relu_x$ {
  features: py.TensorLike
  max_value: py.RemoteArgument
  min_features: py.RemoteArgument
  max_features: py.RemoteArgument
  out_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface raw_rnn$ {
  cell: py.RemoteArgument
  loop_fn: py.RemoteArgument
  parallel_iterations?: py.RemoteArgument | undefined
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  scope?: py.RemoteArgument | undefined
}

export interface relu6$ {
  features: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface relu_layer$ {
  x: py.RemoteArgument
  weights: py.RemoteArgument
  biases: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface safe_embedding_lookup_sparse$ {
  embedding_weights: py.RemoteArgument
  sparse_ids: py.RemoteArgument
  sparse_weights?: py.RemoteArgument | undefined
  /** Default: `'mean'` */
  combiner?: py.Str | undefined
  default_id?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  /** Default: `'div'` */
  partition_strategy?: py.Str | undefined
  max_norm?: py.RemoteArgument | undefined
  /** Default: `False` */
  allow_fast_lookup?: py.Bool | undefined
}

export interface sampled_softmax_loss$ {
  weights: py.RemoteArgument
  biases: py.RemoteArgument
  labels: py.RemoteArgument
  inputs: py.RemoteArgument
  num_sampled: py.RemoteArgument
  num_classes: py.RemoteArgument
  /** Default: `1` */
  num_true?: py.Int | undefined
  sampled_values?: py.RemoteArgument | undefined
  /** Default: `True` */
  remove_accidental_hits?: py.Bool | undefined
  /** Default: `'mod'` */
  partition_strategy?: py.Str | undefined
  /** Default: `'sampled_softmax_loss'` */
  name?: py.Str | undefined
  seed?: py.RemoteArgument | undefined
}

export interface separable_conv2d$ {
  input: py.RemoteArgument
  depthwise_filter: py.RemoteArgument
  pointwise_filter: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  rate?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  data_format?: py.RemoteArgument | undefined
  dilations?: py.RemoteArgument | undefined
}

export interface sigmoid$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface sigmoid_cross_entropy_with_logits$ {
  labels?: py.RemoteArgument | undefined
  logits?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface silu$ {
  features: py.RemoteArgument
  /** Default: `1.0` */
  beta?: py.Float | undefined
}

export interface softmax$ {
  logits: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  dim?: py.RemoteArgument | undefined
}

export interface softmax_cross_entropy_with_logits$ {
  labels?: py.RemoteArgument | undefined
  logits?: py.RemoteArgument | undefined
  /** Default: `-1` */
  dim?: py.Int | undefined
  name?: py.RemoteArgument | undefined
  axis?: py.RemoteArgument | undefined
}

export interface softmax_cross_entropy_with_logits_v2$ {
  labels: py.RemoteArgument
  logits: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  dim?: py.RemoteArgument | undefined
}

export interface softplus$ {
  features: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface space_to_depth$ {
  input: py.RemoteArgument
  block_size: py.RemoteArgument
  name?: py.RemoteArgument | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
}

export interface sparse_softmax_cross_entropy_with_logits$ {
  labels?: py.RemoteArgument | undefined
  logits?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface static_bidirectional_rnn$ {
  cell_fw: py.RemoteArgument
  cell_bw: py.RemoteArgument
  inputs: py.RemoteArgument
  initial_state_fw?: py.RemoteArgument | undefined
  initial_state_bw?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  sequence_length?: py.RemoteArgument | undefined
  scope?: py.RemoteArgument | undefined
}

export interface static_rnn$ {
  cell: py.RemoteArgument
  inputs: py.RemoteArgument
  initial_state?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  sequence_length?: py.RemoteArgument | undefined
  scope?: py.RemoteArgument | undefined
}

export interface static_state_saving_rnn$ {
  cell: py.RemoteArgument
  inputs: py.RemoteArgument
  state_saver: py.RemoteArgument
  state_name: py.RemoteArgument
  sequence_length?: py.RemoteArgument | undefined
  scope?: py.RemoteArgument | undefined
}

export interface sufficient_statistics$ {
  x: py.RemoteArgument
  axes: py.RemoteArgument
  shift?: py.RemoteArgument | undefined
  keep_dims?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface tanh$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface weighted_cross_entropy_with_logits$ {
  labels?: py.RemoteArgument | undefined
  logits?: py.RemoteArgument | undefined
  pos_weight?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  targets?: py.RemoteArgument | undefined
}

export interface weighted_moments$ {
  x: py.RemoteArgument
  axes: py.RemoteArgument
  frequency_weights: py.RemoteArgument
  name?: py.RemoteArgument | undefined
  keep_dims?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface xw_plus_b$ {
  x: py.RemoteArgument
  weights: py.RemoteArgument
  biases: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly all_candidate_sampler: tensorflow_random.$Module["all_candidate_sampler"]
  readonly approx_max_k: tensorflow_math.$Module["approx_max_k"]
  readonly approx_min_k: tensorflow_math.$Module["approx_min_k"]
  readonly atrous_conv2d: tensorflow_nn.$Module["atrous_conv2d"]
  readonly atrous_conv2d_transpose: tensorflow_nn.$Module["atrous_conv2d_transpose"]
  avg_pool(value: py.Positional, ksize: py.Positional, strides: py.Positional, padding: py.Positional, data_format: py.Str, name: py.Positional, input: py.Positional): py.Remote
  avg_pool(value: py.Positional, ksize: py.Positional, strides: py.Positional, padding: py.Positional, data_format: py.Str, name: py.Positional, keywords?: py.Rest<avg_pool$, 'value' | 'ksize' | 'strides' | 'padding' | 'data_format' | 'name'>): py.Remote
  avg_pool(value: py.Positional, ksize: py.Positional, strides: py.Positional, padding: py.Positional, data_format: py.Str, keywords?: py.Rest<avg_pool$, 'value' | 'ksize' | 'strides' | 'padding' | 'data_format'>): py.Remote
  avg_pool(value: py.Positional, ksize: py.Positional, strides: py.Positional, padding: py.Positional, keywords?: py.Rest<avg_pool$, 'value' | 'ksize' | 'strides' | 'padding'>): py.Remote
  avg_pool(value: py.Positional, ksize: py.Positional, strides: py.Positional, keywords: py.Rest<avg_pool$, 'value' | 'ksize' | 'strides'>): py.Remote
  avg_pool(value: py.Positional, ksize: py.Positional, keywords: py.Rest<avg_pool$, 'value' | 'ksize'>): py.Remote
  avg_pool(value: py.Positional, keywords: py.Rest<avg_pool$, 'value'>): py.Remote
  avg_pool(keywords: avg_pool$): py.Remote
  avg_pool_dyn: py.RemoteFunction
  readonly avg_pool1d: tensorflow_nn.$Module["avg_pool1d"]
  readonly avg_pool2d: $Module["avg_pool"]
  readonly avg_pool3d: tensorflow_nn.$Module["avg_pool3d"]
  readonly avg_pool_v2: tensorflow_nn.$Module["avg_pool"]
  batch_norm_with_global_normalization(t: py.Positional, m: py.Positional, v: py.Positional, beta: py.Positional, gamma?: py.Positional, variance_epsilon?: py.Positional, scale_after_normalization?: py.Positional, name?: py.Positional, input?: py.Positional, mean?: py.Positional, variance?: py.Positional): py.Remote
  batch_norm_with_global_normalization(t: py.Positional, m: py.Positional, v: py.Positional, keywords?: py.Rest<batch_norm_with_global_normalization$, 't' | 'm' | 'v'>): py.Remote
  batch_norm_with_global_normalization(t: py.Positional, m: py.Positional, keywords?: py.Rest<batch_norm_with_global_normalization$, 't' | 'm'>): py.Remote
  batch_norm_with_global_normalization(t: py.Positional, keywords?: py.Rest<batch_norm_with_global_normalization$, 't'>): py.Remote
  batch_norm_with_global_normalization(keywords?: batch_norm_with_global_normalization$): py.Remote
  batch_norm_with_global_normalization_dyn: py.RemoteFunction
  readonly batch_normalization: tensorflow_nn.$Module["batch_normalization"]
  readonly bias_add: tensorflow_nn.$Module["bias_add"]
  bidirectional_dynamic_rnn(cell_fw: py.Positional, cell_bw: py.Positional, inputs: py.Positional, sequence_length: py.Positional, initial_state_fw: py.Positional, initial_state_bw: py.Positional, dtype?: py.Positional, parallel_iterations?: py.Positional, swap_memory?: py.Bool, time_major?: py.Bool, scope?: py.Positional): py.Remote
  bidirectional_dynamic_rnn(cell_fw: py.Positional, cell_bw: py.Positional, inputs: py.Positional, sequence_length: py.Positional, initial_state_fw: py.Positional, keywords?: py.Rest<bidirectional_dynamic_rnn$, 'cell_fw' | 'cell_bw' | 'inputs' | 'sequence_length' | 'initial_state_fw'>): py.Remote
  bidirectional_dynamic_rnn(cell_fw: py.Positional, cell_bw: py.Positional, inputs: py.Positional, sequence_length: py.Positional, keywords?: py.Rest<bidirectional_dynamic_rnn$, 'cell_fw' | 'cell_bw' | 'inputs' | 'sequence_length'>): py.Remote
  bidirectional_dynamic_rnn(cell_fw: py.Positional, cell_bw: py.Positional, inputs: py.Positional, keywords?: py.Rest<bidirectional_dynamic_rnn$, 'cell_fw' | 'cell_bw' | 'inputs'>): py.Remote
  bidirectional_dynamic_rnn(cell_fw: py.Positional, cell_bw: py.Positional, keywords: py.Rest<bidirectional_dynamic_rnn$, 'cell_fw' | 'cell_bw'>): py.Remote
  bidirectional_dynamic_rnn(cell_fw: py.Positional, keywords: py.Rest<bidirectional_dynamic_rnn$, 'cell_fw'>): py.Remote
  bidirectional_dynamic_rnn(keywords: bidirectional_dynamic_rnn$): py.Remote
  bidirectional_dynamic_rnn_dyn: py.RemoteFunction
  readonly collapse_repeated: tensorflow_nn.$Module["collapse_repeated"]
  readonly compute_accidental_hits: tensorflow_nn.$Module["compute_accidental_hits"]
  readonly compute_average_loss: tensorflow_nn.$Module["compute_average_loss"]
  conv1d(value: py.Positional, filters: py.Positional, stride: py.Positional, padding: py.Positional, use_cudnn_on_gpu?: py.Positional, data_format?: py.Positional, name?: py.Positional, input?: py.Positional, dilations?: py.Positional): py.Remote
  conv1d(value: py.Positional, filters: py.Positional, stride: py.Positional, keywords?: py.Rest<conv1d$, 'value' | 'filters' | 'stride'>): py.Remote
  conv1d(value: py.Positional, filters: py.Positional, keywords?: py.Rest<conv1d$, 'value' | 'filters'>): py.Remote
  conv1d(value: py.Positional, keywords?: py.Rest<conv1d$, 'value'>): py.Remote
  conv1d(keywords?: conv1d$): py.Remote
  conv1d_dyn: py.RemoteFunction
  readonly conv1d_transpose: tensorflow_nn.$Module["conv1d_transpose"]
  conv2d(input: py.Positional, filter: py.Positional, strides: py.Positional, padding: py.Positional, use_cudnn_on_gpu?: py.Bool, data_format?: py.Str, dilations?: py.List<py.Int>, name?: py.Positional, filters?: py.Positional): py.Remote
  conv2d(input: py.Positional, filter: py.Positional, strides: py.Positional, keywords?: py.Rest<conv2d$, 'input' | 'filter' | 'strides'>): py.Remote
  conv2d(input: py.Positional, filter: py.Positional, keywords?: py.Rest<conv2d$, 'input' | 'filter'>): py.Remote
  conv2d(input: py.Positional, keywords?: py.Rest<conv2d$, 'input'>): py.Remote
  conv2d(keywords: conv2d$): py.Remote
  conv2d_dyn: py.RemoteFunction
  conv2d_backprop_filter(input: py.Positional, filter_sizes: py.Positional, out_backprop: py.Positional, strides: py.Positional, padding: py.Positional, use_cudnn_on_gpu: py.Bool, data_format: py.Str, dilations: py.List<py.Int>, name?: py.Positional): py.Remote
  conv2d_backprop_filter(input: py.Positional, filter_sizes: py.Positional, out_backprop: py.Positional, strides: py.Positional, padding: py.Positional, use_cudnn_on_gpu: py.Bool, data_format: py.Str, keywords?: py.Rest<conv2d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides' | 'padding' | 'use_cudnn_on_gpu' | 'data_format'>): py.Remote
  conv2d_backprop_filter(input: py.Positional, filter_sizes: py.Positional, out_backprop: py.Positional, strides: py.Positional, padding: py.Positional, use_cudnn_on_gpu: py.Bool, keywords?: py.Rest<conv2d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides' | 'padding' | 'use_cudnn_on_gpu'>): py.Remote
  conv2d_backprop_filter(input: py.Positional, filter_sizes: py.Positional, out_backprop: py.Positional, strides: py.Positional, padding: py.Positional, keywords?: py.Rest<conv2d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides' | 'padding'>): py.Remote
  conv2d_backprop_filter(input: py.Positional, filter_sizes: py.Positional, out_backprop: py.Positional, strides: py.Positional, keywords: py.Rest<conv2d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides'>): py.Remote
  conv2d_backprop_filter(input: py.Positional, filter_sizes: py.Positional, out_backprop: py.Positional, keywords: py.Rest<conv2d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop'>): py.Remote
  conv2d_backprop_filter(input: py.Positional, filter_sizes: py.Positional, keywords: py.Rest<conv2d_backprop_filter$, 'input' | 'filter_sizes'>): py.Remote
  conv2d_backprop_filter(input: py.Positional, keywords: py.Rest<conv2d_backprop_filter$, 'input'>): py.Remote
  conv2d_backprop_filter(keywords: conv2d_backprop_filter$): py.Remote
  conv2d_backprop_filter_dyn: py.RemoteFunction
  conv2d_backprop_input(input_sizes: py.Positional, filter: py.Positional, out_backprop: py.Positional, strides: py.Positional, padding?: py.Positional, use_cudnn_on_gpu?: py.Bool, data_format?: py.Str, dilations?: py.List<py.Int>, name?: py.Positional, filters?: py.Positional): py.Remote
  conv2d_backprop_input(input_sizes: py.Positional, filter: py.Positional, out_backprop: py.Positional, keywords?: py.Rest<conv2d_backprop_input$, 'input_sizes' | 'filter' | 'out_backprop'>): py.Remote
  conv2d_backprop_input(input_sizes: py.Positional, filter: py.Positional, keywords?: py.Rest<conv2d_backprop_input$, 'input_sizes' | 'filter'>): py.Remote
  conv2d_backprop_input(input_sizes: py.Positional, keywords?: py.Rest<conv2d_backprop_input$, 'input_sizes'>): py.Remote
  conv2d_backprop_input(keywords: conv2d_backprop_input$): py.Remote
  conv2d_backprop_input_dyn: py.RemoteFunction
  conv2d_transpose(value: py.Positional, filter: py.Positional, output_shape: py.Positional, strides: py.Positional, padding?: py.Str, data_format?: py.Str, name?: py.Positional, input?: py.Positional, filters?: py.Positional, dilations?: py.Positional): py.Remote
  conv2d_transpose(value: py.Positional, filter: py.Positional, output_shape: py.Positional, keywords?: py.Rest<conv2d_transpose$, 'value' | 'filter' | 'output_shape'>): py.Remote
  conv2d_transpose(value: py.Positional, filter: py.Positional, keywords?: py.Rest<conv2d_transpose$, 'value' | 'filter'>): py.Remote
  conv2d_transpose(value: py.Positional, keywords?: py.Rest<conv2d_transpose$, 'value'>): py.Remote
  conv2d_transpose(keywords?: conv2d_transpose$): py.Remote
  conv2d_transpose_dyn: py.RemoteFunction
  conv3d(input: py.Positional, filter: py.Positional, strides: py.Positional, padding: py.Positional, data_format?: py.Str, dilations?: py.List<py.Int>, name?: py.Positional, filters?: py.Positional): py.Remote
  conv3d(input: py.Positional, filter: py.Positional, strides: py.Positional, keywords?: py.Rest<conv3d$, 'input' | 'filter' | 'strides'>): py.Remote
  conv3d(input: py.Positional, filter: py.Positional, keywords?: py.Rest<conv3d$, 'input' | 'filter'>): py.Remote
  conv3d(input: py.Positional, keywords?: py.Rest<conv3d$, 'input'>): py.Remote
  conv3d(keywords: conv3d$): py.Remote
  conv3d_dyn: py.RemoteFunction
  conv3d_backprop_filter(input: py.TensorLike, filter_sizes: py.Positional, out_backprop: py.TensorLike, strides: py.Positional, padding: py.Str, data_format: py.Str, dilations: py.List<py.Int>, name: py.Positional): py.Promised<tensorflow.Tensor>
  conv3d_backprop_filter(input: py.TensorLike, filter_sizes: py.Positional, out_backprop: py.TensorLike, strides: py.Positional, padding: py.Str, data_format: py.Str, dilations: py.List<py.Int>, keywords?: py.Rest<conv3d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides' | 'padding' | 'data_format' | 'dilations'>): py.Promised<tensorflow.Tensor>
  conv3d_backprop_filter(input: py.TensorLike, filter_sizes: py.Positional, out_backprop: py.TensorLike, strides: py.Positional, padding: py.Str, data_format: py.Str, keywords?: py.Rest<conv3d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  conv3d_backprop_filter(input: py.TensorLike, filter_sizes: py.Positional, out_backprop: py.TensorLike, strides: py.Positional, padding: py.Str, keywords?: py.Rest<conv3d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv3d_backprop_filter(input: py.TensorLike, filter_sizes: py.Positional, out_backprop: py.TensorLike, strides: py.Positional, keywords: py.Rest<conv3d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv3d_backprop_filter(input: py.TensorLike, filter_sizes: py.Positional, out_backprop: py.TensorLike, keywords: py.Rest<conv3d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop'>): py.Promised<tensorflow.Tensor>
  conv3d_backprop_filter(input: py.TensorLike, filter_sizes: py.Positional, keywords: py.Rest<conv3d_backprop_filter$, 'input' | 'filter_sizes'>): py.Promised<tensorflow.Tensor>
  conv3d_backprop_filter(input: py.TensorLike, keywords: py.Rest<conv3d_backprop_filter$, 'input'>): py.Promised<tensorflow.Tensor>
  conv3d_backprop_filter(keywords: conv3d_backprop_filter$): py.Promised<tensorflow.Tensor>
  conv3d_backprop_filter_dyn: py.RemoteFunction
  readonly conv3d_backprop_filter_v2: $Module["conv3d_backprop_filter"]
  conv3d_transpose(value: py.Positional, filter: py.Positional, output_shape: py.Positional, strides: py.Positional, padding?: py.Str, data_format?: py.Str, name?: py.Positional, input?: py.Positional, filters?: py.Positional, dilations?: py.Positional): py.Remote
  conv3d_transpose(value: py.Positional, filter: py.Positional, output_shape: py.Positional, keywords?: py.Rest<conv3d_transpose$, 'value' | 'filter' | 'output_shape'>): py.Remote
  conv3d_transpose(value: py.Positional, filter: py.Positional, keywords?: py.Rest<conv3d_transpose$, 'value' | 'filter'>): py.Remote
  conv3d_transpose(value: py.Positional, keywords?: py.Rest<conv3d_transpose$, 'value'>): py.Remote
  conv3d_transpose(keywords: conv3d_transpose$): py.Remote
  conv3d_transpose_dyn: py.RemoteFunction
  readonly conv_transpose: tensorflow_nn.$Module["conv_transpose"]
  convolution(input: py.Positional, filter: py.Positional, padding: py.Positional, strides: py.Positional, dilation_rate: py.Positional, name: py.Positional, data_format?: py.Positional, filters?: py.Positional, dilations?: py.Positional): py.Remote
  convolution(input: py.Positional, filter: py.Positional, padding: py.Positional, strides: py.Positional, dilation_rate: py.Positional, keywords?: py.Rest<convolution$, 'input' | 'filter' | 'padding' | 'strides' | 'dilation_rate'>): py.Remote
  convolution(input: py.Positional, filter: py.Positional, padding: py.Positional, strides: py.Positional, keywords?: py.Rest<convolution$, 'input' | 'filter' | 'padding' | 'strides'>): py.Remote
  convolution(input: py.Positional, filter: py.Positional, padding: py.Positional, keywords?: py.Rest<convolution$, 'input' | 'filter' | 'padding'>): py.Remote
  convolution(input: py.Positional, filter: py.Positional, keywords: py.Rest<convolution$, 'input' | 'filter'>): py.Remote
  convolution(input: py.Positional, keywords: py.Rest<convolution$, 'input'>): py.Remote
  convolution(keywords: convolution$): py.Remote
  convolution_dyn: py.RemoteFunction
  crelu(features: py.Positional, name: py.Positional, axis: py.Int): py.Remote
  crelu(features: py.Positional, name: py.Positional, keywords?: py.Rest<crelu$, 'features' | 'name'>): py.Remote
  crelu(features: py.Positional, keywords?: py.Rest<crelu$, 'features'>): py.Remote
  crelu(keywords: crelu$): py.Remote
  crelu_dyn: py.RemoteFunction
  ctc_beam_search_decoder(inputs: py.Positional, sequence_length: py.Positional, beam_width: py.Int, top_paths: py.Int, merge_repeated: py.Bool): py.Remote
  ctc_beam_search_decoder(inputs: py.Positional, sequence_length: py.Positional, beam_width: py.Int, top_paths: py.Int, keywords?: py.Rest<ctc_beam_search_decoder$, 'inputs' | 'sequence_length' | 'beam_width' | 'top_paths'>): py.Remote
  ctc_beam_search_decoder(inputs: py.Positional, sequence_length: py.Positional, beam_width: py.Int, keywords?: py.Rest<ctc_beam_search_decoder$, 'inputs' | 'sequence_length' | 'beam_width'>): py.Remote
  ctc_beam_search_decoder(inputs: py.Positional, sequence_length: py.Positional, keywords?: py.Rest<ctc_beam_search_decoder$, 'inputs' | 'sequence_length'>): py.Remote
  ctc_beam_search_decoder(inputs: py.Positional, keywords: py.Rest<ctc_beam_search_decoder$, 'inputs'>): py.Remote
  ctc_beam_search_decoder(keywords: ctc_beam_search_decoder$): py.Remote
  ctc_beam_search_decoder_dyn: py.RemoteFunction
  readonly ctc_beam_search_decoder_v2: tensorflow_nn.$Module["ctc_beam_search_decoder"]
  readonly ctc_greedy_decoder: tensorflow_nn.$Module["ctc_greedy_decoder"]
  ctc_loss(labels: py.Positional, inputs: py.Positional, sequence_length: py.Positional, preprocess_collapse_repeated: py.Bool, ctc_merge_repeated?: py.Bool, ignore_longer_outputs_than_inputs?: py.Bool, time_major?: py.Bool, logits?: py.Positional): py.Remote
  ctc_loss(labels: py.Positional, inputs: py.Positional, sequence_length: py.Positional, keywords?: py.Rest<ctc_loss$, 'labels' | 'inputs' | 'sequence_length'>): py.Remote
  ctc_loss(labels: py.Positional, inputs: py.Positional, keywords?: py.Rest<ctc_loss$, 'labels' | 'inputs'>): py.Remote
  ctc_loss(labels: py.Positional, keywords?: py.Rest<ctc_loss$, 'labels'>): py.Remote
  ctc_loss(keywords: ctc_loss$): py.Remote
  ctc_loss_dyn: py.RemoteFunction
  ctc_loss_v2(labels: py.Positional, logits: py.Positional, label_length: py.Positional, logit_length: py.Positional, logits_time_major: py.Bool, unique: py.Positional, blank_index: py.Positional, name?: py.Positional): py.Remote
  ctc_loss_v2(labels: py.Positional, logits: py.Positional, label_length: py.Positional, logit_length: py.Positional, logits_time_major: py.Bool, unique: py.Positional, keywords?: py.Rest<ctc_loss_v2$, 'labels' | 'logits' | 'label_length' | 'logit_length' | 'logits_time_major' | 'unique'>): py.Remote
  ctc_loss_v2(labels: py.Positional, logits: py.Positional, label_length: py.Positional, logit_length: py.Positional, logits_time_major: py.Bool, keywords?: py.Rest<ctc_loss_v2$, 'labels' | 'logits' | 'label_length' | 'logit_length' | 'logits_time_major'>): py.Remote
  ctc_loss_v2(labels: py.Positional, logits: py.Positional, label_length: py.Positional, logit_length: py.Positional, keywords?: py.Rest<ctc_loss_v2$, 'labels' | 'logits' | 'label_length' | 'logit_length'>): py.Remote
  ctc_loss_v2(labels: py.Positional, logits: py.Positional, label_length: py.Positional, keywords: py.Rest<ctc_loss_v2$, 'labels' | 'logits' | 'label_length'>): py.Remote
  ctc_loss_v2(labels: py.Positional, logits: py.Positional, keywords: py.Rest<ctc_loss_v2$, 'labels' | 'logits'>): py.Remote
  ctc_loss_v2(labels: py.Positional, keywords: py.Rest<ctc_loss_v2$, 'labels'>): py.Remote
  ctc_loss_v2(keywords: ctc_loss_v2$): py.Remote
  ctc_loss_v2_dyn: py.RemoteFunction
  readonly ctc_unique_labels: tensorflow_nn.$Module["ctc_unique_labels"]
  depth_to_space(input: py.Positional, block_size: py.Positional, name: py.Positional, data_format: py.Str): py.Remote
  depth_to_space(input: py.Positional, block_size: py.Positional, name: py.Positional, keywords?: py.Rest<depth_to_space$, 'input' | 'block_size' | 'name'>): py.Remote
  depth_to_space(input: py.Positional, block_size: py.Positional, keywords?: py.Rest<depth_to_space$, 'input' | 'block_size'>): py.Remote
  depth_to_space(input: py.Positional, keywords: py.Rest<depth_to_space$, 'input'>): py.Remote
  depth_to_space(keywords: depth_to_space$): py.Remote
  depth_to_space_dyn: py.RemoteFunction
  depthwise_conv2d(input: py.Positional, filter: py.Positional, strides: py.Positional, padding: py.Positional, rate: py.Positional, name: py.Positional, data_format: py.Positional, dilations?: py.Positional): py.Remote
  depthwise_conv2d(input: py.Positional, filter: py.Positional, strides: py.Positional, padding: py.Positional, rate: py.Positional, name: py.Positional, keywords?: py.Rest<depthwise_conv2d$, 'input' | 'filter' | 'strides' | 'padding' | 'rate' | 'name'>): py.Remote
  depthwise_conv2d(input: py.Positional, filter: py.Positional, strides: py.Positional, padding: py.Positional, rate: py.Positional, keywords?: py.Rest<depthwise_conv2d$, 'input' | 'filter' | 'strides' | 'padding' | 'rate'>): py.Remote
  depthwise_conv2d(input: py.Positional, filter: py.Positional, strides: py.Positional, padding: py.Positional, keywords?: py.Rest<depthwise_conv2d$, 'input' | 'filter' | 'strides' | 'padding'>): py.Remote
  depthwise_conv2d(input: py.Positional, filter: py.Positional, strides: py.Positional, keywords: py.Rest<depthwise_conv2d$, 'input' | 'filter' | 'strides'>): py.Remote
  depthwise_conv2d(input: py.Positional, filter: py.Positional, keywords: py.Rest<depthwise_conv2d$, 'input' | 'filter'>): py.Remote
  depthwise_conv2d(input: py.Positional, keywords: py.Rest<depthwise_conv2d$, 'input'>): py.Remote
  depthwise_conv2d(keywords: depthwise_conv2d$): py.Remote
  depthwise_conv2d_dyn: py.RemoteFunction
  readonly depthwise_conv2d_backprop_filter: tensorflow_nn.$Module["depthwise_conv2d_backprop_filter"]
  readonly depthwise_conv2d_backprop_input: tensorflow_nn.$Module["depthwise_conv2d_backprop_input"]
  depthwise_conv2d_native(input: py.Positional, filter: py.Positional, strides: py.Positional, padding: py.Positional, data_format: py.Str, dilations: py.List<py.Int>, name: py.Positional): py.Remote
  depthwise_conv2d_native(input: py.Positional, filter: py.Positional, strides: py.Positional, padding: py.Positional, data_format: py.Str, dilations: py.List<py.Int>, keywords?: py.Rest<depthwise_conv2d_native$, 'input' | 'filter' | 'strides' | 'padding' | 'data_format' | 'dilations'>): py.Remote
  depthwise_conv2d_native(input: py.Positional, filter: py.Positional, strides: py.Positional, padding: py.Positional, data_format: py.Str, keywords?: py.Rest<depthwise_conv2d_native$, 'input' | 'filter' | 'strides' | 'padding' | 'data_format'>): py.Remote
  depthwise_conv2d_native(input: py.Positional, filter: py.Positional, strides: py.Positional, padding: py.Positional, keywords?: py.Rest<depthwise_conv2d_native$, 'input' | 'filter' | 'strides' | 'padding'>): py.Remote
  depthwise_conv2d_native(input: py.Positional, filter: py.Positional, strides: py.Positional, keywords: py.Rest<depthwise_conv2d_native$, 'input' | 'filter' | 'strides'>): py.Remote
  depthwise_conv2d_native(input: py.Positional, filter: py.Positional, keywords: py.Rest<depthwise_conv2d_native$, 'input' | 'filter'>): py.Remote
  depthwise_conv2d_native(input: py.Positional, keywords: py.Rest<depthwise_conv2d_native$, 'input'>): py.Remote
  depthwise_conv2d_native(keywords: depthwise_conv2d_native$): py.Remote
  depthwise_conv2d_native_dyn: py.RemoteFunction
  readonly depthwise_conv2d_native_backprop_filter: tensorflow_nn.$Module["depthwise_conv2d_backprop_filter"]
  readonly depthwise_conv2d_native_backprop_input: tensorflow_nn.$Module["depthwise_conv2d_backprop_input"]
  dilation2d(input: py.Positional, filter: py.Positional, strides: py.Positional, rates: py.Positional, padding?: py.Positional, name?: py.Positional, filters?: py.Positional, dilations?: py.Positional): py.Remote
  dilation2d(input: py.Positional, filter: py.Positional, strides: py.Positional, keywords?: py.Rest<dilation2d$, 'input' | 'filter' | 'strides'>): py.Remote
  dilation2d(input: py.Positional, filter: py.Positional, keywords?: py.Rest<dilation2d$, 'input' | 'filter'>): py.Remote
  dilation2d(input: py.Positional, keywords?: py.Rest<dilation2d$, 'input'>): py.Remote
  dilation2d(keywords: dilation2d$): py.Remote
  dilation2d_dyn: py.RemoteFunction
  dropout(x: py.Positional, keep_prob: py.Positional, noise_shape: py.Positional, seed: py.Positional, name?: py.Positional, rate?: py.Positional): py.Remote
  dropout(x: py.Positional, keep_prob: py.Positional, noise_shape: py.Positional, keywords?: py.Rest<dropout$, 'x' | 'keep_prob' | 'noise_shape'>): py.Remote
  dropout(x: py.Positional, keep_prob: py.Positional, keywords?: py.Rest<dropout$, 'x' | 'keep_prob'>): py.Remote
  dropout(x: py.Positional, keywords?: py.Rest<dropout$, 'x'>): py.Remote
  dropout(keywords: dropout$): py.Remote
  dropout_dyn: py.RemoteFunction
  dynamic_rnn(cell: py.Positional, inputs: py.Positional, sequence_length: py.Positional, initial_state: py.Positional, dtype: py.Positional, parallel_iterations?: py.Positional, swap_memory?: py.Bool, time_major?: py.Bool, scope?: py.Positional): py.Remote
  dynamic_rnn(cell: py.Positional, inputs: py.Positional, sequence_length: py.Positional, initial_state: py.Positional, keywords?: py.Rest<dynamic_rnn$, 'cell' | 'inputs' | 'sequence_length' | 'initial_state'>): py.Remote
  dynamic_rnn(cell: py.Positional, inputs: py.Positional, sequence_length: py.Positional, keywords?: py.Rest<dynamic_rnn$, 'cell' | 'inputs' | 'sequence_length'>): py.Remote
  dynamic_rnn(cell: py.Positional, inputs: py.Positional, keywords?: py.Rest<dynamic_rnn$, 'cell' | 'inputs'>): py.Remote
  dynamic_rnn(cell: py.Positional, keywords: py.Rest<dynamic_rnn$, 'cell'>): py.Remote
  dynamic_rnn(keywords: dynamic_rnn$): py.Remote
  dynamic_rnn_dyn: py.RemoteFunction
  readonly elu: tensorflow_nn.$Module["elu"]
  embedding_lookup(params: py.Positional, ids: py.Positional, partition_strategy: py.Str, name: py.Positional, validate_indices: py.Bool, max_norm?: py.Positional): py.Remote
  embedding_lookup(params: py.Positional, ids: py.Positional, partition_strategy: py.Str, name: py.Positional, keywords?: py.Rest<embedding_lookup$, 'params' | 'ids' | 'partition_strategy' | 'name'>): py.Remote
  embedding_lookup(params: py.Positional, ids: py.Positional, partition_strategy: py.Str, keywords?: py.Rest<embedding_lookup$, 'params' | 'ids' | 'partition_strategy'>): py.Remote
  embedding_lookup(params: py.Positional, ids: py.Positional, keywords?: py.Rest<embedding_lookup$, 'params' | 'ids'>): py.Remote
  embedding_lookup(params: py.Positional, keywords: py.Rest<embedding_lookup$, 'params'>): py.Remote
  embedding_lookup(keywords: embedding_lookup$): py.Remote
  embedding_lookup_dyn: py.RemoteFunction
  embedding_lookup_sparse(params: py.Positional, sp_ids: py.Positional, sp_weights: py.Positional, partition_strategy: py.Str, name: py.Positional, combiner: py.Positional, max_norm?: py.Positional, allow_fast_lookup?: py.Bool): py.Remote
  embedding_lookup_sparse(params: py.Positional, sp_ids: py.Positional, sp_weights: py.Positional, partition_strategy: py.Str, name: py.Positional, keywords?: py.Rest<embedding_lookup_sparse$, 'params' | 'sp_ids' | 'sp_weights' | 'partition_strategy' | 'name'>): py.Remote
  embedding_lookup_sparse(params: py.Positional, sp_ids: py.Positional, sp_weights: py.Positional, partition_strategy: py.Str, keywords?: py.Rest<embedding_lookup_sparse$, 'params' | 'sp_ids' | 'sp_weights' | 'partition_strategy'>): py.Remote
  embedding_lookup_sparse(params: py.Positional, sp_ids: py.Positional, sp_weights: py.Positional, keywords?: py.Rest<embedding_lookup_sparse$, 'params' | 'sp_ids' | 'sp_weights'>): py.Remote
  embedding_lookup_sparse(params: py.Positional, sp_ids: py.Positional, keywords: py.Rest<embedding_lookup_sparse$, 'params' | 'sp_ids'>): py.Remote
  embedding_lookup_sparse(params: py.Positional, keywords: py.Rest<embedding_lookup_sparse$, 'params'>): py.Remote
  embedding_lookup_sparse(keywords: embedding_lookup_sparse$): py.Remote
  embedding_lookup_sparse_dyn: py.RemoteFunction
  erosion2d(value: py.Positional, kernel: py.Positional, strides: py.Positional, rates: py.Positional, padding: py.Positional, name: py.Positional): py.Remote
  erosion2d(value: py.Positional, kernel: py.Positional, strides: py.Positional, rates: py.Positional, padding: py.Positional, keywords?: py.Rest<erosion2d$, 'value' | 'kernel' | 'strides' | 'rates' | 'padding'>): py.Remote
  erosion2d(value: py.Positional, kernel: py.Positional, strides: py.Positional, rates: py.Positional, keywords: py.Rest<erosion2d$, 'value' | 'kernel' | 'strides' | 'rates'>): py.Remote
  erosion2d(value: py.Positional, kernel: py.Positional, strides: py.Positional, keywords: py.Rest<erosion2d$, 'value' | 'kernel' | 'strides'>): py.Remote
  erosion2d(value: py.Positional, kernel: py.Positional, keywords: py.Rest<erosion2d$, 'value' | 'kernel'>): py.Remote
  erosion2d(value: py.Positional, keywords: py.Rest<erosion2d$, 'value'>): py.Remote
  erosion2d(keywords: erosion2d$): py.Remote
  erosion2d_dyn: py.RemoteFunction
  readonly experimental: tensorflow_compat_v1_nn_experimental.$Module
  readonly fixed_unigram_candidate_sampler: tensorflow_random.$Module["fixed_unigram_candidate_sampler"]
  fractional_avg_pool(value: py.Positional, pooling_ratio: py.Positional, pseudo_random: py.Bool, overlapping: py.Bool, deterministic: py.Bool, seed?: py.Int, seed2?: py.Int, name?: py.Positional): py.Remote
  fractional_avg_pool(value: py.Positional, pooling_ratio: py.Positional, pseudo_random: py.Bool, overlapping: py.Bool, keywords?: py.Rest<fractional_avg_pool$, 'value' | 'pooling_ratio' | 'pseudo_random' | 'overlapping'>): py.Remote
  fractional_avg_pool(value: py.Positional, pooling_ratio: py.Positional, pseudo_random: py.Bool, keywords?: py.Rest<fractional_avg_pool$, 'value' | 'pooling_ratio' | 'pseudo_random'>): py.Remote
  fractional_avg_pool(value: py.Positional, pooling_ratio: py.Positional, keywords?: py.Rest<fractional_avg_pool$, 'value' | 'pooling_ratio'>): py.Remote
  fractional_avg_pool(value: py.Positional, keywords: py.Rest<fractional_avg_pool$, 'value'>): py.Remote
  fractional_avg_pool(keywords: fractional_avg_pool$): py.Remote
  fractional_avg_pool_dyn: py.RemoteFunction
  fractional_max_pool(value: py.Positional, pooling_ratio: py.Positional, pseudo_random: py.Bool, overlapping: py.Bool, deterministic: py.Bool, seed?: py.Int, seed2?: py.Int, name?: py.Positional): py.Remote
  fractional_max_pool(value: py.Positional, pooling_ratio: py.Positional, pseudo_random: py.Bool, overlapping: py.Bool, keywords?: py.Rest<fractional_max_pool$, 'value' | 'pooling_ratio' | 'pseudo_random' | 'overlapping'>): py.Remote
  fractional_max_pool(value: py.Positional, pooling_ratio: py.Positional, pseudo_random: py.Bool, keywords?: py.Rest<fractional_max_pool$, 'value' | 'pooling_ratio' | 'pseudo_random'>): py.Remote
  fractional_max_pool(value: py.Positional, pooling_ratio: py.Positional, keywords?: py.Rest<fractional_max_pool$, 'value' | 'pooling_ratio'>): py.Remote
  fractional_max_pool(value: py.Positional, keywords: py.Rest<fractional_max_pool$, 'value'>): py.Remote
  fractional_max_pool(keywords: fractional_max_pool$): py.Remote
  fractional_max_pool_dyn: py.RemoteFunction
  fused_batch_norm(x: py.Positional, scale: py.Positional, offset: py.Positional, mean: py.Positional, variance: py.Positional, epsilon: py.Float, data_format?: py.Str, is_training?: py.Bool, name?: py.Positional, exponential_avg_factor?: py.Float): py.Remote
  fused_batch_norm(x: py.Positional, scale: py.Positional, offset: py.Positional, mean: py.Positional, variance: py.Positional, keywords?: py.Rest<fused_batch_norm$, 'x' | 'scale' | 'offset' | 'mean' | 'variance'>): py.Remote
  fused_batch_norm(x: py.Positional, scale: py.Positional, offset: py.Positional, mean: py.Positional, keywords?: py.Rest<fused_batch_norm$, 'x' | 'scale' | 'offset' | 'mean'>): py.Remote
  fused_batch_norm(x: py.Positional, scale: py.Positional, offset: py.Positional, keywords?: py.Rest<fused_batch_norm$, 'x' | 'scale' | 'offset'>): py.Remote
  fused_batch_norm(x: py.Positional, scale: py.Positional, keywords: py.Rest<fused_batch_norm$, 'x' | 'scale'>): py.Remote
  fused_batch_norm(x: py.Positional, keywords: py.Rest<fused_batch_norm$, 'x'>): py.Remote
  fused_batch_norm(keywords: fused_batch_norm$): py.Remote
  fused_batch_norm_dyn: py.RemoteFunction
  in_top_k(predictions: py.Positional, targets: py.Positional, k: py.Positional, name: py.Positional): py.Remote
  in_top_k(predictions: py.Positional, targets: py.Positional, k: py.Positional, keywords?: py.Rest<in_top_k$, 'predictions' | 'targets' | 'k'>): py.Remote
  in_top_k(predictions: py.Positional, targets: py.Positional, keywords: py.Rest<in_top_k$, 'predictions' | 'targets'>): py.Remote
  in_top_k(predictions: py.Positional, keywords: py.Rest<in_top_k$, 'predictions'>): py.Remote
  in_top_k(keywords: in_top_k$): py.Remote
  in_top_k_dyn: py.RemoteFunction
  readonly l2_loss: tensorflow_nn.$Module["l2_loss"]
  readonly l2_normalize: tensorflow_math.$Module["l2_normalize"]
  leaky_relu(features: py.Positional, alpha: py.Float, name: py.Positional): py.Remote
  leaky_relu(features: py.Positional, alpha: py.Float, keywords?: py.Rest<leaky_relu$, 'features' | 'alpha'>): py.Remote
  leaky_relu(features: py.Positional, keywords?: py.Rest<leaky_relu$, 'features'>): py.Remote
  leaky_relu(keywords: leaky_relu$): py.Remote
  leaky_relu_dyn: py.RemoteFunction
  readonly learned_unigram_candidate_sampler: tensorflow_random.$Module["learned_unigram_candidate_sampler"]
  readonly local_response_normalization: tensorflow_nn.$Module["local_response_normalization"]
  readonly log_poisson_loss: tensorflow_nn.$Module["log_poisson_loss"]
  log_softmax(logits: py.Positional, axis: py.Positional, name: py.Positional, dim: py.Positional): py.Remote
  log_softmax(logits: py.Positional, axis: py.Positional, name: py.Positional, keywords?: py.Rest<log_softmax$, 'logits' | 'axis' | 'name'>): py.Remote
  log_softmax(logits: py.Positional, axis: py.Positional, keywords?: py.Rest<log_softmax$, 'logits' | 'axis'>): py.Remote
  log_softmax(logits: py.Positional, keywords?: py.Rest<log_softmax$, 'logits'>): py.Remote
  log_softmax(keywords: log_softmax$): py.Remote
  log_softmax_dyn: py.RemoteFunction
  readonly log_uniform_candidate_sampler: tensorflow_random.$Module["log_uniform_candidate_sampler"]
  readonly lrn: tensorflow_nn.$Module["local_response_normalization"]
  max_pool(value: py.Positional, ksize: py.Positional, strides: py.Positional, padding: py.Positional, data_format: py.Str, name: py.Positional, input: py.Positional): py.Remote
  max_pool(value: py.Positional, ksize: py.Positional, strides: py.Positional, padding: py.Positional, data_format: py.Str, name: py.Positional, keywords?: py.Rest<max_pool$, 'value' | 'ksize' | 'strides' | 'padding' | 'data_format' | 'name'>): py.Remote
  max_pool(value: py.Positional, ksize: py.Positional, strides: py.Positional, padding: py.Positional, data_format: py.Str, keywords?: py.Rest<max_pool$, 'value' | 'ksize' | 'strides' | 'padding' | 'data_format'>): py.Remote
  max_pool(value: py.Positional, ksize: py.Positional, strides: py.Positional, padding: py.Positional, keywords?: py.Rest<max_pool$, 'value' | 'ksize' | 'strides' | 'padding'>): py.Remote
  max_pool(value: py.Positional, ksize: py.Positional, strides: py.Positional, keywords: py.Rest<max_pool$, 'value' | 'ksize' | 'strides'>): py.Remote
  max_pool(value: py.Positional, ksize: py.Positional, keywords: py.Rest<max_pool$, 'value' | 'ksize'>): py.Remote
  max_pool(value: py.Positional, keywords: py.Rest<max_pool$, 'value'>): py.Remote
  max_pool(keywords: max_pool$): py.Remote
  max_pool_dyn: py.RemoteFunction
  readonly max_pool1d: tensorflow_nn.$Module["max_pool1d"]
  readonly max_pool2d: tensorflow_nn.$Module["max_pool2d"]
  readonly max_pool3d: tensorflow_nn.$Module["max_pool3d"]
  readonly max_pool_v2: tensorflow_nn.$Module["max_pool"]
  max_pool_with_argmax(input: py.Positional, ksize: py.Positional, strides: py.Positional, padding: py.Positional, data_format: py.Str, Targmax: py.Positional, name: py.Positional, output_dtype?: py.Positional, include_batch_in_index?: py.Bool): py.Remote
  max_pool_with_argmax(input: py.Positional, ksize: py.Positional, strides: py.Positional, padding: py.Positional, data_format: py.Str, Targmax: py.Positional, keywords?: py.Rest<max_pool_with_argmax$, 'input' | 'ksize' | 'strides' | 'padding' | 'data_format' | 'Targmax'>): py.Remote
  max_pool_with_argmax(input: py.Positional, ksize: py.Positional, strides: py.Positional, padding: py.Positional, data_format: py.Str, keywords?: py.Rest<max_pool_with_argmax$, 'input' | 'ksize' | 'strides' | 'padding' | 'data_format'>): py.Remote
  max_pool_with_argmax(input: py.Positional, ksize: py.Positional, strides: py.Positional, padding: py.Positional, keywords?: py.Rest<max_pool_with_argmax$, 'input' | 'ksize' | 'strides' | 'padding'>): py.Remote
  max_pool_with_argmax(input: py.Positional, ksize: py.Positional, strides: py.Positional, keywords: py.Rest<max_pool_with_argmax$, 'input' | 'ksize' | 'strides'>): py.Remote
  max_pool_with_argmax(input: py.Positional, ksize: py.Positional, keywords: py.Rest<max_pool_with_argmax$, 'input' | 'ksize'>): py.Remote
  max_pool_with_argmax(input: py.Positional, keywords: py.Rest<max_pool_with_argmax$, 'input'>): py.Remote
  max_pool_with_argmax(keywords: max_pool_with_argmax$): py.Remote
  max_pool_with_argmax_dyn: py.RemoteFunction
  moments(x: py.Positional, axes: py.Positional, shift: py.Positional, name: py.Positional, keep_dims: py.Positional, keepdims?: py.Positional): py.Remote
  moments(x: py.Positional, axes: py.Positional, shift: py.Positional, name: py.Positional, keywords?: py.Rest<moments$, 'x' | 'axes' | 'shift' | 'name'>): py.Remote
  moments(x: py.Positional, axes: py.Positional, shift: py.Positional, keywords?: py.Rest<moments$, 'x' | 'axes' | 'shift'>): py.Remote
  moments(x: py.Positional, axes: py.Positional, keywords?: py.Rest<moments$, 'x' | 'axes'>): py.Remote
  moments(x: py.Positional, keywords: py.Rest<moments$, 'x'>): py.Remote
  moments(keywords: moments$): py.Remote
  moments_dyn: py.RemoteFunction
  nce_loss(weights: py.Positional, biases: py.Positional, labels: py.Positional, inputs: py.Positional, num_sampled: py.Positional, num_classes: py.Positional, num_true: py.Int, sampled_values: py.Positional, remove_accidental_hits: py.Bool, partition_strategy?: py.Str, name?: py.Str): py.Remote
  nce_loss(weights: py.Positional, biases: py.Positional, labels: py.Positional, inputs: py.Positional, num_sampled: py.Positional, num_classes: py.Positional, num_true: py.Int, sampled_values: py.Positional, keywords?: py.Rest<nce_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled' | 'num_classes' | 'num_true' | 'sampled_values'>): py.Remote
  nce_loss(weights: py.Positional, biases: py.Positional, labels: py.Positional, inputs: py.Positional, num_sampled: py.Positional, num_classes: py.Positional, num_true: py.Int, keywords?: py.Rest<nce_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled' | 'num_classes' | 'num_true'>): py.Remote
  nce_loss(weights: py.Positional, biases: py.Positional, labels: py.Positional, inputs: py.Positional, num_sampled: py.Positional, num_classes: py.Positional, keywords?: py.Rest<nce_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled' | 'num_classes'>): py.Remote
  nce_loss(weights: py.Positional, biases: py.Positional, labels: py.Positional, inputs: py.Positional, num_sampled: py.Positional, keywords: py.Rest<nce_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled'>): py.Remote
  nce_loss(weights: py.Positional, biases: py.Positional, labels: py.Positional, inputs: py.Positional, keywords: py.Rest<nce_loss$, 'weights' | 'biases' | 'labels' | 'inputs'>): py.Remote
  nce_loss(weights: py.Positional, biases: py.Positional, labels: py.Positional, keywords: py.Rest<nce_loss$, 'weights' | 'biases' | 'labels'>): py.Remote
  nce_loss(weights: py.Positional, biases: py.Positional, keywords: py.Rest<nce_loss$, 'weights' | 'biases'>): py.Remote
  nce_loss(weights: py.Positional, keywords: py.Rest<nce_loss$, 'weights'>): py.Remote
  nce_loss(keywords: nce_loss$): py.Remote
  nce_loss_dyn: py.RemoteFunction
  readonly normalize_moments: tensorflow_nn.$Module["normalize_moments"]
  pool(input: py.Positional, window_shape: py.Positional, pooling_type: py.Positional, padding: py.Positional, dilation_rate: py.Positional, strides: py.Positional, name: py.Positional, data_format?: py.Positional, dilations?: py.Positional): py.Remote
  pool(input: py.Positional, window_shape: py.Positional, pooling_type: py.Positional, padding: py.Positional, dilation_rate: py.Positional, strides: py.Positional, keywords?: py.Rest<pool$, 'input' | 'window_shape' | 'pooling_type' | 'padding' | 'dilation_rate' | 'strides'>): py.Remote
  pool(input: py.Positional, window_shape: py.Positional, pooling_type: py.Positional, padding: py.Positional, dilation_rate: py.Positional, keywords?: py.Rest<pool$, 'input' | 'window_shape' | 'pooling_type' | 'padding' | 'dilation_rate'>): py.Remote
  pool(input: py.Positional, window_shape: py.Positional, pooling_type: py.Positional, padding: py.Positional, keywords?: py.Rest<pool$, 'input' | 'window_shape' | 'pooling_type' | 'padding'>): py.Remote
  pool(input: py.Positional, window_shape: py.Positional, pooling_type: py.Positional, keywords: py.Rest<pool$, 'input' | 'window_shape' | 'pooling_type'>): py.Remote
  pool(input: py.Positional, window_shape: py.Positional, keywords: py.Rest<pool$, 'input' | 'window_shape'>): py.Remote
  pool(input: py.Positional, keywords: py.Rest<pool$, 'input'>): py.Remote
  pool(keywords: pool$): py.Remote
  pool_dyn: py.RemoteFunction
  quantized_avg_pool(input: py.TensorLike, min_input: py.Positional, max_input: py.Positional, ksize: py.Positional, strides: py.Positional, padding: py.Str, name: py.Positional): py.Remote
  quantized_avg_pool(input: py.TensorLike, min_input: py.Positional, max_input: py.Positional, ksize: py.Positional, strides: py.Positional, padding: py.Str, keywords?: py.Rest<quantized_avg_pool$, 'input' | 'min_input' | 'max_input' | 'ksize' | 'strides' | 'padding'>): py.Remote
  quantized_avg_pool(input: py.TensorLike, min_input: py.Positional, max_input: py.Positional, ksize: py.Positional, strides: py.Positional, keywords: py.Rest<quantized_avg_pool$, 'input' | 'min_input' | 'max_input' | 'ksize' | 'strides'>): py.Remote
  quantized_avg_pool(input: py.TensorLike, min_input: py.Positional, max_input: py.Positional, ksize: py.Positional, keywords: py.Rest<quantized_avg_pool$, 'input' | 'min_input' | 'max_input' | 'ksize'>): py.Remote
  quantized_avg_pool(input: py.TensorLike, min_input: py.Positional, max_input: py.Positional, keywords: py.Rest<quantized_avg_pool$, 'input' | 'min_input' | 'max_input'>): py.Remote
  quantized_avg_pool(input: py.TensorLike, min_input: py.Positional, keywords: py.Rest<quantized_avg_pool$, 'input' | 'min_input'>): py.Remote
  quantized_avg_pool(input: py.TensorLike, keywords: py.Rest<quantized_avg_pool$, 'input'>): py.Remote
  quantized_avg_pool(keywords: quantized_avg_pool$): py.Remote
  quantized_avg_pool_dyn: py.RemoteFunction
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, min_input: py.Positional, max_input: py.Positional, min_filter: py.Positional, max_filter: py.Positional, strides: py.Positional, padding: py.Str, out_type: py.DType, dilations: py.List<py.Int>, name: py.Positional): py.Remote
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, min_input: py.Positional, max_input: py.Positional, min_filter: py.Positional, max_filter: py.Positional, strides: py.Positional, padding: py.Str, out_type: py.DType, dilations: py.List<py.Int>, keywords?: py.Rest<quantized_conv2d$, 'input' | 'filter' | 'min_input' | 'max_input' | 'min_filter' | 'max_filter' | 'strides' | 'padding' | 'out_type' | 'dilations'>): py.Remote
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, min_input: py.Positional, max_input: py.Positional, min_filter: py.Positional, max_filter: py.Positional, strides: py.Positional, padding: py.Str, out_type: py.DType, keywords?: py.Rest<quantized_conv2d$, 'input' | 'filter' | 'min_input' | 'max_input' | 'min_filter' | 'max_filter' | 'strides' | 'padding' | 'out_type'>): py.Remote
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, min_input: py.Positional, max_input: py.Positional, min_filter: py.Positional, max_filter: py.Positional, strides: py.Positional, padding: py.Str, keywords?: py.Rest<quantized_conv2d$, 'input' | 'filter' | 'min_input' | 'max_input' | 'min_filter' | 'max_filter' | 'strides' | 'padding'>): py.Remote
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, min_input: py.Positional, max_input: py.Positional, min_filter: py.Positional, max_filter: py.Positional, strides: py.Positional, keywords: py.Rest<quantized_conv2d$, 'input' | 'filter' | 'min_input' | 'max_input' | 'min_filter' | 'max_filter' | 'strides'>): py.Remote
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, min_input: py.Positional, max_input: py.Positional, min_filter: py.Positional, max_filter: py.Positional, keywords: py.Rest<quantized_conv2d$, 'input' | 'filter' | 'min_input' | 'max_input' | 'min_filter' | 'max_filter'>): py.Remote
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, min_input: py.Positional, max_input: py.Positional, min_filter: py.Positional, keywords: py.Rest<quantized_conv2d$, 'input' | 'filter' | 'min_input' | 'max_input' | 'min_filter'>): py.Remote
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, min_input: py.Positional, max_input: py.Positional, keywords: py.Rest<quantized_conv2d$, 'input' | 'filter' | 'min_input' | 'max_input'>): py.Remote
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, min_input: py.Positional, keywords: py.Rest<quantized_conv2d$, 'input' | 'filter' | 'min_input'>): py.Remote
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, keywords: py.Rest<quantized_conv2d$, 'input' | 'filter'>): py.Remote
  quantized_conv2d(input: py.TensorLike, keywords: py.Rest<quantized_conv2d$, 'input'>): py.Remote
  quantized_conv2d(keywords: quantized_conv2d$): py.Remote
  quantized_conv2d_dyn: py.RemoteFunction
  quantized_max_pool(input: py.TensorLike, min_input: py.Positional, max_input: py.Positional, ksize: py.Positional, strides: py.Positional, padding: py.Str, name: py.Positional): py.Remote
  quantized_max_pool(input: py.TensorLike, min_input: py.Positional, max_input: py.Positional, ksize: py.Positional, strides: py.Positional, padding: py.Str, keywords?: py.Rest<quantized_max_pool$, 'input' | 'min_input' | 'max_input' | 'ksize' | 'strides' | 'padding'>): py.Remote
  quantized_max_pool(input: py.TensorLike, min_input: py.Positional, max_input: py.Positional, ksize: py.Positional, strides: py.Positional, keywords: py.Rest<quantized_max_pool$, 'input' | 'min_input' | 'max_input' | 'ksize' | 'strides'>): py.Remote
  quantized_max_pool(input: py.TensorLike, min_input: py.Positional, max_input: py.Positional, ksize: py.Positional, keywords: py.Rest<quantized_max_pool$, 'input' | 'min_input' | 'max_input' | 'ksize'>): py.Remote
  quantized_max_pool(input: py.TensorLike, min_input: py.Positional, max_input: py.Positional, keywords: py.Rest<quantized_max_pool$, 'input' | 'min_input' | 'max_input'>): py.Remote
  quantized_max_pool(input: py.TensorLike, min_input: py.Positional, keywords: py.Rest<quantized_max_pool$, 'input' | 'min_input'>): py.Remote
  quantized_max_pool(input: py.TensorLike, keywords: py.Rest<quantized_max_pool$, 'input'>): py.Remote
  quantized_max_pool(keywords: quantized_max_pool$): py.Remote
  quantized_max_pool_dyn: py.RemoteFunction
  quantized_relu_x(features: py.TensorLike, max_value: py.Positional, min_features: py.Positional, max_features: py.Positional, out_type: py.DType, name: py.Positional): py.Remote
  quantized_relu_x(features: py.TensorLike, max_value: py.Positional, min_features: py.Positional, max_features: py.Positional, out_type: py.DType, keywords?: py.Rest<quantized_relu_x$, 'features' | 'max_value' | 'min_features' | 'max_features' | 'out_type'>): py.Remote
  quantized_relu_x(features: py.TensorLike, max_value: py.Positional, min_features: py.Positional, max_features: py.Positional, keywords?: py.Rest<quantized_relu_x$, 'features' | 'max_value' | 'min_features' | 'max_features'>): py.Remote
  quantized_relu_x(features: py.TensorLike, max_value: py.Positional, min_features: py.Positional, keywords: py.Rest<quantized_relu_x$, 'features' | 'max_value' | 'min_features'>): py.Remote
  quantized_relu_x(features: py.TensorLike, max_value: py.Positional, keywords: py.Rest<quantized_relu_x$, 'features' | 'max_value'>): py.Remote
  quantized_relu_x(features: py.TensorLike, keywords: py.Rest<quantized_relu_x$, 'features'>): py.Remote
  quantized_relu_x(keywords: quantized_relu_x$): py.Remote
  quantized_relu_x_dyn: py.RemoteFunction
  raw_rnn(cell: py.Positional, loop_fn: py.Positional, parallel_iterations: py.Positional, swap_memory: py.Bool, scope: py.Positional): py.Remote
  raw_rnn(cell: py.Positional, loop_fn: py.Positional, parallel_iterations: py.Positional, swap_memory: py.Bool, keywords?: py.Rest<raw_rnn$, 'cell' | 'loop_fn' | 'parallel_iterations' | 'swap_memory'>): py.Remote
  raw_rnn(cell: py.Positional, loop_fn: py.Positional, parallel_iterations: py.Positional, keywords?: py.Rest<raw_rnn$, 'cell' | 'loop_fn' | 'parallel_iterations'>): py.Remote
  raw_rnn(cell: py.Positional, loop_fn: py.Positional, keywords?: py.Rest<raw_rnn$, 'cell' | 'loop_fn'>): py.Remote
  raw_rnn(cell: py.Positional, keywords: py.Rest<raw_rnn$, 'cell'>): py.Remote
  raw_rnn(keywords: raw_rnn$): py.Remote
  raw_rnn_dyn: py.RemoteFunction
  readonly relu: tensorflow_nn.$Module["relu"]
  relu6(features: py.Positional, name: py.Positional): py.Remote
  relu6(features: py.Positional, keywords?: py.Rest<relu6$, 'features'>): py.Remote
  relu6(keywords: relu6$): py.Remote
  relu6_dyn: py.RemoteFunction
  relu_layer(x: py.Positional, weights: py.Positional, biases: py.Positional, name: py.Positional): py.Remote
  relu_layer(x: py.Positional, weights: py.Positional, biases: py.Positional, keywords?: py.Rest<relu_layer$, 'x' | 'weights' | 'biases'>): py.Remote
  relu_layer(x: py.Positional, weights: py.Positional, keywords: py.Rest<relu_layer$, 'x' | 'weights'>): py.Remote
  relu_layer(x: py.Positional, keywords: py.Rest<relu_layer$, 'x'>): py.Remote
  relu_layer(keywords: relu_layer$): py.Remote
  relu_layer_dyn: py.RemoteFunction
  safe_embedding_lookup_sparse(embedding_weights: py.Positional, sparse_ids: py.Positional, sparse_weights: py.Positional, combiner: py.Str, default_id: py.Positional, name?: py.Positional, partition_strategy?: py.Str, max_norm?: py.Positional, allow_fast_lookup?: py.Bool): py.Remote
  safe_embedding_lookup_sparse(embedding_weights: py.Positional, sparse_ids: py.Positional, sparse_weights: py.Positional, combiner: py.Str, keywords?: py.Rest<safe_embedding_lookup_sparse$, 'embedding_weights' | 'sparse_ids' | 'sparse_weights' | 'combiner'>): py.Remote
  safe_embedding_lookup_sparse(embedding_weights: py.Positional, sparse_ids: py.Positional, sparse_weights: py.Positional, keywords?: py.Rest<safe_embedding_lookup_sparse$, 'embedding_weights' | 'sparse_ids' | 'sparse_weights'>): py.Remote
  safe_embedding_lookup_sparse(embedding_weights: py.Positional, sparse_ids: py.Positional, keywords?: py.Rest<safe_embedding_lookup_sparse$, 'embedding_weights' | 'sparse_ids'>): py.Remote
  safe_embedding_lookup_sparse(embedding_weights: py.Positional, keywords: py.Rest<safe_embedding_lookup_sparse$, 'embedding_weights'>): py.Remote
  safe_embedding_lookup_sparse(keywords: safe_embedding_lookup_sparse$): py.Remote
  safe_embedding_lookup_sparse_dyn: py.RemoteFunction
  sampled_softmax_loss(weights: py.Positional, biases: py.Positional, labels: py.Positional, inputs: py.Positional, num_sampled: py.Positional, num_classes: py.Positional, num_true: py.Int, sampled_values: py.Positional, remove_accidental_hits: py.Bool, partition_strategy?: py.Str, name?: py.Str, seed?: py.Positional): py.Remote
  sampled_softmax_loss(weights: py.Positional, biases: py.Positional, labels: py.Positional, inputs: py.Positional, num_sampled: py.Positional, num_classes: py.Positional, num_true: py.Int, sampled_values: py.Positional, keywords?: py.Rest<sampled_softmax_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled' | 'num_classes' | 'num_true' | 'sampled_values'>): py.Remote
  sampled_softmax_loss(weights: py.Positional, biases: py.Positional, labels: py.Positional, inputs: py.Positional, num_sampled: py.Positional, num_classes: py.Positional, num_true: py.Int, keywords?: py.Rest<sampled_softmax_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled' | 'num_classes' | 'num_true'>): py.Remote
  sampled_softmax_loss(weights: py.Positional, biases: py.Positional, labels: py.Positional, inputs: py.Positional, num_sampled: py.Positional, num_classes: py.Positional, keywords?: py.Rest<sampled_softmax_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled' | 'num_classes'>): py.Remote
  sampled_softmax_loss(weights: py.Positional, biases: py.Positional, labels: py.Positional, inputs: py.Positional, num_sampled: py.Positional, keywords: py.Rest<sampled_softmax_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled'>): py.Remote
  sampled_softmax_loss(weights: py.Positional, biases: py.Positional, labels: py.Positional, inputs: py.Positional, keywords: py.Rest<sampled_softmax_loss$, 'weights' | 'biases' | 'labels' | 'inputs'>): py.Remote
  sampled_softmax_loss(weights: py.Positional, biases: py.Positional, labels: py.Positional, keywords: py.Rest<sampled_softmax_loss$, 'weights' | 'biases' | 'labels'>): py.Remote
  sampled_softmax_loss(weights: py.Positional, biases: py.Positional, keywords: py.Rest<sampled_softmax_loss$, 'weights' | 'biases'>): py.Remote
  sampled_softmax_loss(weights: py.Positional, keywords: py.Rest<sampled_softmax_loss$, 'weights'>): py.Remote
  sampled_softmax_loss(keywords: sampled_softmax_loss$): py.Remote
  sampled_softmax_loss_dyn: py.RemoteFunction
  readonly scale_regularization_loss: tensorflow_nn.$Module["scale_regularization_loss"]
  readonly selu: tensorflow_nn.$Module["selu"]
  separable_conv2d(input: py.Positional, depthwise_filter: py.Positional, pointwise_filter: py.Positional, strides: py.Positional, padding: py.Positional, rate: py.Positional, name: py.Positional, data_format: py.Positional, dilations?: py.Positional): py.Remote
  separable_conv2d(input: py.Positional, depthwise_filter: py.Positional, pointwise_filter: py.Positional, strides: py.Positional, padding: py.Positional, rate: py.Positional, name: py.Positional, keywords?: py.Rest<separable_conv2d$, 'input' | 'depthwise_filter' | 'pointwise_filter' | 'strides' | 'padding' | 'rate' | 'name'>): py.Remote
  separable_conv2d(input: py.Positional, depthwise_filter: py.Positional, pointwise_filter: py.Positional, strides: py.Positional, padding: py.Positional, rate: py.Positional, keywords?: py.Rest<separable_conv2d$, 'input' | 'depthwise_filter' | 'pointwise_filter' | 'strides' | 'padding' | 'rate'>): py.Remote
  separable_conv2d(input: py.Positional, depthwise_filter: py.Positional, pointwise_filter: py.Positional, strides: py.Positional, padding: py.Positional, keywords?: py.Rest<separable_conv2d$, 'input' | 'depthwise_filter' | 'pointwise_filter' | 'strides' | 'padding'>): py.Remote
  separable_conv2d(input: py.Positional, depthwise_filter: py.Positional, pointwise_filter: py.Positional, strides: py.Positional, keywords: py.Rest<separable_conv2d$, 'input' | 'depthwise_filter' | 'pointwise_filter' | 'strides'>): py.Remote
  separable_conv2d(input: py.Positional, depthwise_filter: py.Positional, pointwise_filter: py.Positional, keywords: py.Rest<separable_conv2d$, 'input' | 'depthwise_filter' | 'pointwise_filter'>): py.Remote
  separable_conv2d(input: py.Positional, depthwise_filter: py.Positional, keywords: py.Rest<separable_conv2d$, 'input' | 'depthwise_filter'>): py.Remote
  separable_conv2d(input: py.Positional, keywords: py.Rest<separable_conv2d$, 'input'>): py.Remote
  separable_conv2d(keywords: separable_conv2d$): py.Remote
  separable_conv2d_dyn: py.RemoteFunction
  sigmoid(x: py.Positional, name: py.Positional): py.Remote
  sigmoid(x: py.Positional, keywords?: py.Rest<sigmoid$, 'x'>): py.Remote
  sigmoid(keywords: sigmoid$): py.Remote
  sigmoid_dyn: py.RemoteFunction
  sigmoid_cross_entropy_with_logits(labels: py.Positional, logits: py.Positional, name: py.Positional): py.Remote
  sigmoid_cross_entropy_with_logits(labels: py.Positional, logits: py.Positional, keywords?: py.Rest<sigmoid_cross_entropy_with_logits$, 'labels' | 'logits'>): py.Remote
  sigmoid_cross_entropy_with_logits(labels: py.Positional, keywords?: py.Rest<sigmoid_cross_entropy_with_logits$, 'labels'>): py.Remote
  sigmoid_cross_entropy_with_logits(keywords?: sigmoid_cross_entropy_with_logits$): py.Remote
  sigmoid_cross_entropy_with_logits_dyn: py.RemoteFunction
  silu(features: py.Positional, beta: py.Float): py.Remote
  silu(features: py.Positional, keywords?: py.Rest<silu$, 'features'>): py.Remote
  silu(keywords: silu$): py.Remote
  silu_dyn: py.RemoteFunction
  softmax(logits: py.Positional, axis: py.Positional, name: py.Positional, dim: py.Positional): py.Remote
  softmax(logits: py.Positional, axis: py.Positional, name: py.Positional, keywords?: py.Rest<softmax$, 'logits' | 'axis' | 'name'>): py.Remote
  softmax(logits: py.Positional, axis: py.Positional, keywords?: py.Rest<softmax$, 'logits' | 'axis'>): py.Remote
  softmax(logits: py.Positional, keywords?: py.Rest<softmax$, 'logits'>): py.Remote
  softmax(keywords: softmax$): py.Remote
  softmax_dyn: py.RemoteFunction
  softmax_cross_entropy_with_logits(labels: py.Positional, logits: py.Positional, dim: py.Int, name: py.Positional, axis?: py.Positional): py.Remote
  softmax_cross_entropy_with_logits(labels: py.Positional, logits: py.Positional, dim: py.Int, keywords?: py.Rest<softmax_cross_entropy_with_logits$, 'labels' | 'logits' | 'dim'>): py.Remote
  softmax_cross_entropy_with_logits(labels: py.Positional, logits: py.Positional, keywords?: py.Rest<softmax_cross_entropy_with_logits$, 'labels' | 'logits'>): py.Remote
  softmax_cross_entropy_with_logits(labels: py.Positional, keywords?: py.Rest<softmax_cross_entropy_with_logits$, 'labels'>): py.Remote
  softmax_cross_entropy_with_logits(keywords?: softmax_cross_entropy_with_logits$): py.Remote
  softmax_cross_entropy_with_logits_dyn: py.RemoteFunction
  softmax_cross_entropy_with_logits_v2(labels: py.Positional, logits: py.Positional, axis: py.Positional, name: py.Positional, dim: py.Positional): py.Remote
  softmax_cross_entropy_with_logits_v2(labels: py.Positional, logits: py.Positional, axis: py.Positional, name: py.Positional, keywords?: py.Rest<softmax_cross_entropy_with_logits_v2$, 'labels' | 'logits' | 'axis' | 'name'>): py.Remote
  softmax_cross_entropy_with_logits_v2(labels: py.Positional, logits: py.Positional, axis: py.Positional, keywords?: py.Rest<softmax_cross_entropy_with_logits_v2$, 'labels' | 'logits' | 'axis'>): py.Remote
  softmax_cross_entropy_with_logits_v2(labels: py.Positional, logits: py.Positional, keywords?: py.Rest<softmax_cross_entropy_with_logits_v2$, 'labels' | 'logits'>): py.Remote
  softmax_cross_entropy_with_logits_v2(labels: py.Positional, keywords: py.Rest<softmax_cross_entropy_with_logits_v2$, 'labels'>): py.Remote
  softmax_cross_entropy_with_logits_v2(keywords: softmax_cross_entropy_with_logits_v2$): py.Remote
  softmax_cross_entropy_with_logits_v2_dyn: py.RemoteFunction
  softplus(features: py.Positional, name: py.Positional): py.Remote
  softplus(features: py.Positional, keywords?: py.Rest<softplus$, 'features'>): py.Remote
  softplus(keywords: softplus$): py.Remote
  softplus_dyn: py.RemoteFunction
  readonly softsign: tensorflow_nn.$Module["softsign"]
  readonly space_to_batch: tensorflow_compat_v1.$Module["space_to_batch"]
  space_to_depth(input: py.Positional, block_size: py.Positional, name: py.Positional, data_format: py.Str): py.Remote
  space_to_depth(input: py.Positional, block_size: py.Positional, name: py.Positional, keywords?: py.Rest<space_to_depth$, 'input' | 'block_size' | 'name'>): py.Remote
  space_to_depth(input: py.Positional, block_size: py.Positional, keywords?: py.Rest<space_to_depth$, 'input' | 'block_size'>): py.Remote
  space_to_depth(input: py.Positional, keywords: py.Rest<space_to_depth$, 'input'>): py.Remote
  space_to_depth(keywords: space_to_depth$): py.Remote
  space_to_depth_dyn: py.RemoteFunction
  sparse_softmax_cross_entropy_with_logits(labels: py.Positional, logits: py.Positional, name: py.Positional): py.Remote
  sparse_softmax_cross_entropy_with_logits(labels: py.Positional, logits: py.Positional, keywords?: py.Rest<sparse_softmax_cross_entropy_with_logits$, 'labels' | 'logits'>): py.Remote
  sparse_softmax_cross_entropy_with_logits(labels: py.Positional, keywords?: py.Rest<sparse_softmax_cross_entropy_with_logits$, 'labels'>): py.Remote
  sparse_softmax_cross_entropy_with_logits(keywords?: sparse_softmax_cross_entropy_with_logits$): py.Remote
  sparse_softmax_cross_entropy_with_logits_dyn: py.RemoteFunction
  static_bidirectional_rnn(cell_fw: py.Positional, cell_bw: py.Positional, inputs: py.Positional, initial_state_fw: py.Positional, initial_state_bw: py.Positional, dtype: py.Positional, sequence_length?: py.Positional, scope?: py.Positional): py.Remote
  static_bidirectional_rnn(cell_fw: py.Positional, cell_bw: py.Positional, inputs: py.Positional, initial_state_fw: py.Positional, initial_state_bw: py.Positional, keywords?: py.Rest<static_bidirectional_rnn$, 'cell_fw' | 'cell_bw' | 'inputs' | 'initial_state_fw' | 'initial_state_bw'>): py.Remote
  static_bidirectional_rnn(cell_fw: py.Positional, cell_bw: py.Positional, inputs: py.Positional, initial_state_fw: py.Positional, keywords?: py.Rest<static_bidirectional_rnn$, 'cell_fw' | 'cell_bw' | 'inputs' | 'initial_state_fw'>): py.Remote
  static_bidirectional_rnn(cell_fw: py.Positional, cell_bw: py.Positional, inputs: py.Positional, keywords?: py.Rest<static_bidirectional_rnn$, 'cell_fw' | 'cell_bw' | 'inputs'>): py.Remote
  static_bidirectional_rnn(cell_fw: py.Positional, cell_bw: py.Positional, keywords: py.Rest<static_bidirectional_rnn$, 'cell_fw' | 'cell_bw'>): py.Remote
  static_bidirectional_rnn(cell_fw: py.Positional, keywords: py.Rest<static_bidirectional_rnn$, 'cell_fw'>): py.Remote
  static_bidirectional_rnn(keywords: static_bidirectional_rnn$): py.Remote
  static_bidirectional_rnn_dyn: py.RemoteFunction
  static_rnn(cell: py.Positional, inputs: py.Positional, initial_state: py.Positional, dtype: py.Positional, sequence_length: py.Positional, scope?: py.Positional): py.Remote
  static_rnn(cell: py.Positional, inputs: py.Positional, initial_state: py.Positional, dtype: py.Positional, keywords?: py.Rest<static_rnn$, 'cell' | 'inputs' | 'initial_state' | 'dtype'>): py.Remote
  static_rnn(cell: py.Positional, inputs: py.Positional, initial_state: py.Positional, keywords?: py.Rest<static_rnn$, 'cell' | 'inputs' | 'initial_state'>): py.Remote
  static_rnn(cell: py.Positional, inputs: py.Positional, keywords?: py.Rest<static_rnn$, 'cell' | 'inputs'>): py.Remote
  static_rnn(cell: py.Positional, keywords: py.Rest<static_rnn$, 'cell'>): py.Remote
  static_rnn(keywords: static_rnn$): py.Remote
  static_rnn_dyn: py.RemoteFunction
  static_state_saving_rnn(cell: py.Positional, inputs: py.Positional, state_saver: py.Positional, state_name: py.Positional, sequence_length: py.Positional, scope: py.Positional): py.Remote
  static_state_saving_rnn(cell: py.Positional, inputs: py.Positional, state_saver: py.Positional, state_name: py.Positional, sequence_length: py.Positional, keywords?: py.Rest<static_state_saving_rnn$, 'cell' | 'inputs' | 'state_saver' | 'state_name' | 'sequence_length'>): py.Remote
  static_state_saving_rnn(cell: py.Positional, inputs: py.Positional, state_saver: py.Positional, state_name: py.Positional, keywords?: py.Rest<static_state_saving_rnn$, 'cell' | 'inputs' | 'state_saver' | 'state_name'>): py.Remote
  static_state_saving_rnn(cell: py.Positional, inputs: py.Positional, state_saver: py.Positional, keywords: py.Rest<static_state_saving_rnn$, 'cell' | 'inputs' | 'state_saver'>): py.Remote
  static_state_saving_rnn(cell: py.Positional, inputs: py.Positional, keywords: py.Rest<static_state_saving_rnn$, 'cell' | 'inputs'>): py.Remote
  static_state_saving_rnn(cell: py.Positional, keywords: py.Rest<static_state_saving_rnn$, 'cell'>): py.Remote
  static_state_saving_rnn(keywords: static_state_saving_rnn$): py.Remote
  static_state_saving_rnn_dyn: py.RemoteFunction
  sufficient_statistics(x: py.Positional, axes: py.Positional, shift: py.Positional, keep_dims: py.Positional, name: py.Positional, keepdims?: py.Positional): py.Remote
  sufficient_statistics(x: py.Positional, axes: py.Positional, shift: py.Positional, keep_dims: py.Positional, keywords?: py.Rest<sufficient_statistics$, 'x' | 'axes' | 'shift' | 'keep_dims'>): py.Remote
  sufficient_statistics(x: py.Positional, axes: py.Positional, shift: py.Positional, keywords?: py.Rest<sufficient_statistics$, 'x' | 'axes' | 'shift'>): py.Remote
  sufficient_statistics(x: py.Positional, axes: py.Positional, keywords?: py.Rest<sufficient_statistics$, 'x' | 'axes'>): py.Remote
  sufficient_statistics(x: py.Positional, keywords: py.Rest<sufficient_statistics$, 'x'>): py.Remote
  sufficient_statistics(keywords: sufficient_statistics$): py.Remote
  sufficient_statistics_dyn: py.RemoteFunction
  readonly swish: $Module["silu"]
  tanh(x: py.Positional, name: py.Positional): py.Remote
  tanh(x: py.Positional, keywords?: py.Rest<tanh$, 'x'>): py.Remote
  tanh(keywords: tanh$): py.Remote
  tanh_dyn: py.RemoteFunction
  readonly top_k: tensorflow_math.$Module["top_k"]
  readonly uniform_candidate_sampler: tensorflow_random.$Module["uniform_candidate_sampler"]
  weighted_cross_entropy_with_logits(labels: py.Positional, logits: py.Positional, pos_weight: py.Positional, name: py.Positional, targets?: py.Positional): py.Remote
  weighted_cross_entropy_with_logits(labels: py.Positional, logits: py.Positional, pos_weight: py.Positional, keywords?: py.Rest<weighted_cross_entropy_with_logits$, 'labels' | 'logits' | 'pos_weight'>): py.Remote
  weighted_cross_entropy_with_logits(labels: py.Positional, logits: py.Positional, keywords?: py.Rest<weighted_cross_entropy_with_logits$, 'labels' | 'logits'>): py.Remote
  weighted_cross_entropy_with_logits(labels: py.Positional, keywords?: py.Rest<weighted_cross_entropy_with_logits$, 'labels'>): py.Remote
  weighted_cross_entropy_with_logits(keywords?: weighted_cross_entropy_with_logits$): py.Remote
  weighted_cross_entropy_with_logits_dyn: py.RemoteFunction
  weighted_moments(x: py.Positional, axes: py.Positional, frequency_weights: py.Positional, name: py.Positional, keep_dims: py.Positional, keepdims: py.Positional): py.Remote
  weighted_moments(x: py.Positional, axes: py.Positional, frequency_weights: py.Positional, name: py.Positional, keep_dims: py.Positional, keywords?: py.Rest<weighted_moments$, 'x' | 'axes' | 'frequency_weights' | 'name' | 'keep_dims'>): py.Remote
  weighted_moments(x: py.Positional, axes: py.Positional, frequency_weights: py.Positional, name: py.Positional, keywords?: py.Rest<weighted_moments$, 'x' | 'axes' | 'frequency_weights' | 'name'>): py.Remote
  weighted_moments(x: py.Positional, axes: py.Positional, frequency_weights: py.Positional, keywords?: py.Rest<weighted_moments$, 'x' | 'axes' | 'frequency_weights'>): py.Remote
  weighted_moments(x: py.Positional, axes: py.Positional, keywords: py.Rest<weighted_moments$, 'x' | 'axes'>): py.Remote
  weighted_moments(x: py.Positional, keywords: py.Rest<weighted_moments$, 'x'>): py.Remote
  weighted_moments(keywords: weighted_moments$): py.Remote
  weighted_moments_dyn: py.RemoteFunction
  readonly with_space_to_batch: tensorflow_nn.$Module["with_space_to_batch"]
  xw_plus_b(x: py.Positional, weights: py.Positional, biases: py.Positional, name: py.Positional): py.Remote
  xw_plus_b(x: py.Positional, weights: py.Positional, biases: py.Positional, keywords?: py.Rest<xw_plus_b$, 'x' | 'weights' | 'biases'>): py.Remote
  xw_plus_b(x: py.Positional, weights: py.Positional, keywords: py.Rest<xw_plus_b$, 'x' | 'weights'>): py.Remote
  xw_plus_b(x: py.Positional, keywords: py.Rest<xw_plus_b$, 'x'>): py.Remote
  xw_plus_b(keywords: xw_plus_b$): py.Remote
  xw_plus_b_dyn: py.RemoteFunction
  readonly zero_fraction: tensorflow_math.$Module["zero_fraction"]
}
