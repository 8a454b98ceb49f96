// tensorflow.compat.v1.nn of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_compat_v1_nn_experimental from './tensorflow.compat.v1.nn.experimental.js'
import type * as tensorflow_compat_v1_nn_rnn_cell from './tensorflow.compat.v1.nn.rnn_cell.js'
import type * as tensorflow_math from './tensorflow.math.js'
import type * as tensorflow_nn from './tensorflow.nn.js'
import type * as tensorflow_random from './tensorflow.random.js'

export interface avg_pool$ {
  value: py.TensorLike
  ksize: py.Int | py.List<py.Int>
  strides: py.Int | py.List<py.Int>
  padding: 'VALID' | 'SAME' | py.RemotePromise<string>
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
  input?: py.TensorLike | null | undefined
}

export interface batch_norm_with_global_normalization$ {
  t?: py.TensorLike | null | undefined
  m?: py.TensorLike | null | undefined
  v?: py.TensorLike | null | undefined
  beta?: py.TensorLike | null | undefined
  gamma?: py.TensorLike | null | undefined
  variance_epsilon?: py.Float | null | undefined
  scale_after_normalization?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  input?: py.TensorLike | null | undefined
  mean?: py.TensorLike | null | undefined
  variance?: py.TensorLike | null | undefined
}

export interface bidirectional_dynamic_rnn$ {
  cell_fw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>
  cell_bw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>
  inputs: py.RemoteArgument
  sequence_length?: py.RemoteArgument | undefined
  initial_state_fw?: py.TensorLike | null | undefined
  initial_state_bw?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  parallel_iterations?: py.RemoteArgument | undefined
  /** Default: `False` */
  swap_memory?: py.TensorLike | undefined
  /** Default: `False` */
  time_major?: py.Bool | undefined
  scope?: py.Of<'tensorflow.compat.v1.VariableScope'> | null | undefined
}

export interface conv1d$ {
  value?: py.TensorLike | null | undefined
  filters?: py.TensorLike | null | undefined
  stride?: py.Int | py.List<py.Int> | null | undefined
  padding?: 'SAME' | 'VALID' | py.RemotePromise<string> | null | undefined
  use_cudnn_on_gpu?: py.Bool | null | undefined
  data_format?: py.Str | null | undefined
  name?: py.Str | null | undefined
  input?: py.TensorLike | null | undefined
  dilations?: py.Int | py.List<py.Int> | null | undefined
}

export interface conv2d$ {
  input: py.TensorLike
  filter?: py.TensorLike | null | undefined
  strides?: py.Int | py.List<py.Int> | null | undefined
  padding?: py.RemoteArgument | undefined
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.Int | py.List<py.Int> | undefined
  name?: py.Str | null | undefined
  filters?: py.TensorLike | null | undefined
}

export interface conv2d_backprop_filter$ {
  input: py.TensorLike
  filter_sizes: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.List<py.Int>
  padding: py.RemoteArgument
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface conv2d_backprop_input$ {
  input_sizes: py.TensorLike
  filter?: py.TensorLike | null | undefined
  out_backprop?: py.TensorLike | null | undefined
  strides?: py.List<py.Int> | null | undefined
  padding?: py.RemoteArgument | undefined
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
  filters?: py.TensorLike | null | undefined
}

export interface conv2d_transpose$ {
  value?: py.TensorLike | null | undefined
  filter?: py.TensorLike | null | undefined
  output_shape?: py.TensorLike | null | undefined
  strides?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `'SAME'` */
  padding?: 'VALID' | 'SAME' | py.RemotePromise<string> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
  input?: py.TensorLike | null | undefined
  filters?: py.TensorLike | null | undefined
  dilations?: py.Int | py.List<py.Int> | null | undefined
}

export interface conv3d$ {
  input: py.TensorLike
  filter?: py.TensorLike | null | undefined
  strides?: py.List<py.Int> | null | undefined
  padding?: py.Str | null | undefined
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
  filters?: py.RemoteArgument | undefined
}

export interface conv3d_backprop_filter$ {
  input: py.TensorLike
  filter_sizes: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface conv3d_transpose$ {
  value: py.TensorLike
  filter?: py.TensorLike | null | undefined
  output_shape?: py.TensorLike | null | undefined
  strides?: py.List<py.Int> | null | undefined
  /** Default: `'SAME'` */
  padding?: 'VALID' | 'SAME' | py.RemotePromise<string> | undefined
  /** Default: `'NDHWC'` */
  data_format?: 'NDHWC' | 'NCDHW' | py.RemotePromise<string> | undefined
  name?: py.Str | null | undefined
  input?: py.TensorLike | null | undefined
  filters?: py.TensorLike | null | undefined
  dilations?: py.Int | py.List<py.Int> | null | undefined
}

export interface convolution$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  padding: 'VALID' | 'SAME' | py.RemotePromise<string>
  strides?: py.Items<py.Int> | null | undefined
  dilation_rate?: py.Items<py.Int> | null | undefined
  name?: py.Str | null | undefined
  data_format?: 'NWC' | 'NCW' | py.RemotePromise<string> | null | undefined
  filters?: py.RemoteArgument | undefined
  dilations?: py.RemoteArgument | undefined
}

export interface crelu$ {
  features: py.TensorLike
  name?: py.Str | null | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface ctc_beam_search_decoder$ {
  inputs: py.TensorLike
  sequence_length: py.RemoteArgument
  /** Default: `100` */
  beam_width?: py.Int | undefined
  /** Default: `1` */
  top_paths?: py.Int | undefined
  /** Default: `True` */
  merge_repeated?: py.Bool | undefined
}

export interface ctc_loss$ {
  labels: py.Of<'tensorflow.SparseTensor'>
  inputs?: py.TensorLike | null | undefined
  sequence_length?: py.RemoteArgument | undefined
  /** Default: `False` */
  preprocess_collapse_repeated?: py.Bool | undefined
  /** Default: `True` */
  ctc_merge_repeated?: py.Bool | undefined
  /** Default: `False` */
  ignore_longer_outputs_than_inputs?: py.Bool | undefined
  /** Default: `True` */
  time_major?: py.Bool | undefined
  logits?: py.TensorLike | null | undefined
}

export interface ctc_loss_v2$ {
  labels: py.TensorLike
  logits: py.TensorLike
  label_length: py.TensorLike
  logit_length: py.TensorLike
  /** Default: `True` */
  logits_time_major?: py.Bool | undefined
  unique?: py.RemoteArgument | undefined
  blank_index?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface depth_to_space$ {
  input: py.TensorLike
  block_size: py.Int
  name?: py.Str | null | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
}

export interface depthwise_conv2d$ {
  input: py.TensorLike
  filter: py.TensorLike
  strides: py.TensorLike
  padding: py.RemoteArgument
  rate?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
  data_format?: 'NHWC' | 'NCHW' | py.RemotePromise<string> | null | undefined
  dilations?: py.TensorLike | null | undefined
}

export interface depthwise_conv2d_native$ {
  input: py.TensorLike
  filter: py.TensorLike
  strides: py.List<py.Int>
  padding: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface dilation2d$ {
  input: py.TensorLike
  filter?: py.TensorLike | null | undefined
  strides?: py.List<py.Int> | null | undefined
  rates?: py.List<py.Int> | null | undefined
  padding?: py.Str | null | undefined
  name?: py.Str | null | undefined
  filters?: py.RemoteArgument | undefined
  dilations?: py.RemoteArgument | undefined
}

export interface dropout$ {
  x: py.TensorLike
  keep_prob?: py.RemoteArgument | undefined
  noise_shape?: py.TensorLike | null | undefined
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
  rate?: py.TensorLike | null | undefined
}

export interface dynamic_rnn$ {
  cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>
  inputs: py.RemoteArgument
  sequence_length?: py.RemoteArgument | undefined
  initial_state?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  parallel_iterations?: py.RemoteArgument | undefined
  /** Default: `False` */
  swap_memory?: py.TensorLike | undefined
  /** Default: `False` */
  time_major?: py.Bool | undefined
  scope?: py.Of<'tensorflow.compat.v1.VariableScope'> | null | undefined
}

export interface embedding_lookup$ {
  params: py.RemoteArgument
  ids: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>
  /** Default: `'mod'` */
  partition_strategy?: py.Str | undefined
  name?: py.Str | null | undefined
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
  name?: py.Str | null | undefined
  combiner?: py.Str | null | undefined
  max_norm?: py.RemoteArgument | undefined
  /** Default: `False` */
  allow_fast_lookup?: py.Bool | undefined
}

export interface erosion2d$ {
  value: py.TensorLike
  kernel: py.TensorLike
  strides: py.List<py.Int>
  rates: py.List<py.Int>
  padding: py.Str
  name?: py.Str | null | undefined
}

export interface fractional_avg_pool$ {
  value: py.TensorLike
  pooling_ratio: py.List<py.Float>
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
  name?: py.Str | null | undefined
}

export interface fractional_max_pool$ {
  value: py.TensorLike
  pooling_ratio: py.List<py.Float>
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
  name?: py.Str | null | undefined
}

export interface fused_batch_norm$ {
  x: py.TensorLike
  scale: py.TensorLike
  offset: py.TensorLike
  mean?: py.TensorLike | null | undefined
  variance?: py.TensorLike | null | undefined
  /** Default: `0.001` */
  epsilon?: py.Float | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `1.0` */
  exponential_avg_factor?: py.Float | undefined
}

export interface in_top_k$ {
  predictions: py.TensorLike
  targets: py.TensorLike
  k: py.Int
  name?: py.Str | null | undefined
}

export interface leaky_relu$ {
  features: py.TensorLike
  /** Default: `0.2` */
  alpha?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface log_softmax$ {
  logits: py.TensorLike
  axis?: py.Int | null | undefined
  name?: py.Str | null | undefined
  dim?: py.Int | null | undefined
}

export interface max_pool$ {
  value: py.TensorLike
  ksize: py.Int | py.List<py.Int>
  strides: py.Int | py.List<py.Int>
  padding: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
  input?: py.TensorLike | null | undefined
}

export interface max_pool_with_argmax$ {
  input: py.TensorLike
  ksize: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  Targmax?: py.DType | null | undefined
  name?: py.Str | null | undefined
  output_dtype?: py.DType | null | undefined
  /** Default: `False` */
  include_batch_in_index?: py.Bool | undefined
}

export interface moments$ {
  x: py.TensorLike
  axes: py.ArrayLike
  shift?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  keep_dims?: py.Bool | null | undefined
  keepdims?: py.Bool | null | undefined
}

export interface nce_loss$ {
  weights: py.TensorLike | py.List<py.TensorLike>
  biases: py.TensorLike
  labels: py.TensorLike
  inputs: py.TensorLike
  num_sampled: py.Int
  num_classes: py.Int
  /** Default: `1` */
  num_true?: py.Int | undefined
  sampled_values?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `False` */
  remove_accidental_hits?: py.Bool | undefined
  /** Default: `'mod'` */
  partition_strategy?: py.Str | undefined
  /** Default: `'nce_loss'` */
  name?: py.Str | undefined
}

export interface pool$ {
  input: py.TensorLike
  window_shape: py.Items<py.Int>
  pooling_type: 'AVG' | 'MAX' | py.RemotePromise<string>
  padding: 'SAME' | 'VALID' | py.RemotePromise<string>
  dilation_rate?: py.RemoteArgument | undefined
  strides?: py.Items<py.Int> | null | undefined
  name?: py.Str | null | undefined
  data_format?: 'NWC' | 'NCW' | py.RemotePromise<string> | null | undefined
  dilations?: py.RemoteArgument | undefined
}

export interface quantized_avg_pool$ {
  input: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  ksize: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  name?: py.Str | null | undefined
}

export interface quantized_conv2d$ {
  input: py.TensorLike
  filter: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  min_filter: py.TensorLike
  max_filter: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface quantized_max_pool$ {
  input: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  ksize: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  name?: py.Str | null | undefined
}

export interface quantized_relu_x$ {
  features: py.TensorLike
  max_value: py.TensorLike
  min_features: py.TensorLike
  max_features: py.TensorLike
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface raw_rnn$ {
  cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>
  loop_fn: py.RemoteArgument
  parallel_iterations?: py.RemoteArgument | undefined
  /** Default: `False` */
  swap_memory?: py.TensorLike | undefined
  scope?: py.Of<'tensorflow.compat.v1.VariableScope'> | null | undefined
}

export interface relu6$ {
  features: py.TensorLike
  name?: py.Str | null | undefined
}

export interface relu_layer$ {
  x: py.TensorLike
  weights: py.TensorLike
  biases: py.TensorLike
  name?: py.Str | null | undefined
}

export interface safe_embedding_lookup_sparse$ {
  embedding_weights: py.RemoteArgument
  sparse_ids: py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.RaggedTensor'>
  sparse_weights?: py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.RaggedTensor'> | null | undefined
  /** Default: `'mean'` */
  combiner?: py.Str | undefined
  default_id?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  /** Default: `'div'` */
  partition_strategy?: py.Str | undefined
  max_norm?: py.RemoteArgument | undefined
  /** Default: `False` */
  allow_fast_lookup?: py.Bool | undefined
}

export interface sampled_softmax_loss$ {
  weights: py.TensorLike | py.List<py.TensorLike>
  biases: py.TensorLike
  labels: py.TensorLike
  inputs: py.TensorLike
  num_sampled: py.Int
  num_classes: py.Int
  /** Default: `1` */
  num_true?: py.Int | undefined
  sampled_values?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `True` */
  remove_accidental_hits?: py.Bool | undefined
  /** Default: `'mod'` */
  partition_strategy?: py.Str | undefined
  /** Default: `'sampled_softmax_loss'` */
  name?: py.Str | undefined
  seed?: py.Int | null | undefined
}

export interface separable_conv2d$ {
  input: py.TensorLike
  depthwise_filter: py.TensorLike
  pointwise_filter: py.TensorLike
  strides: py.TensorLike
  padding: py.RemoteArgument
  rate?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
  data_format?: 'NHWC' | 'NCHW' | py.RemotePromise<string> | null | undefined
  dilations?: py.TensorLike | null | undefined
}

export interface sigmoid$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface sigmoid_cross_entropy_with_logits$ {
  labels?: py.TensorLike | null | undefined
  logits?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface silu$ {
  features: py.TensorLike
  /** Default: `1.0` */
  beta?: 'Tensor' | py.RemotePromise<string> | py.Float | undefined
}

export interface softmax$ {
  logits: py.TensorLike
  axis?: py.Int | null | undefined
  name?: py.Str | null | undefined
  dim?: py.RemoteArgument | undefined
}

export interface softmax_cross_entropy_with_logits$ {
  labels?: py.TensorLike | null | undefined
  logits?: py.RemoteArgument | undefined
  /** Default: `-1` */
  dim?: py.Int | undefined
  name?: py.Str | null | undefined
  axis?: py.Int | null | undefined
}

export interface softmax_cross_entropy_with_logits_v2$ {
  labels: py.TensorLike
  logits: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  dim?: py.RemoteArgument | undefined
}

export interface softplus$ {
  features: py.TensorLike
  name?: py.Str | null | undefined
}

export interface space_to_depth$ {
  input: py.TensorLike
  block_size: py.Int
  name?: py.Str | null | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
}

export interface sparse_softmax_cross_entropy_with_logits$ {
  labels?: py.TensorLike | null | undefined
  logits?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface static_bidirectional_rnn$ {
  cell_fw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>
  cell_bw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>
  inputs: py.RemoteArgument
  initial_state_fw?: py.TensorLike | null | undefined
  initial_state_bw?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  sequence_length?: py.RemoteArgument | undefined
  scope?: py.Of<'tensorflow.compat.v1.VariableScope'> | null | undefined
}

export interface static_rnn$ {
  cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>
  inputs: py.RemoteArgument
  initial_state?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  sequence_length?: py.RemoteArgument | undefined
  scope?: py.Of<'tensorflow.compat.v1.VariableScope'> | null | undefined
}

export interface static_state_saving_rnn$ {
  cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>
  inputs: py.RemoteArgument
  state_saver: py.RemoteArgument
  state_name: py.Str | py.List<py.Str>
  sequence_length?: py.RemoteArgument | undefined
  scope?: py.Of<'tensorflow.compat.v1.VariableScope'> | null | undefined
}

export interface sufficient_statistics$ {
  x: py.TensorLike
  axes: py.ArrayLike
  shift?: py.TensorLike | null | undefined
  keep_dims?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  keepdims?: py.Bool | null | undefined
}

export interface tanh$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface weighted_cross_entropy_with_logits$ {
  labels?: py.TensorLike | null | undefined
  logits?: py.TensorLike | null | undefined
  pos_weight?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  targets?: py.TensorLike | null | undefined
}

export interface weighted_moments$ {
  x: py.TensorLike
  axes: py.TensorLike
  frequency_weights: py.TensorLike
  name?: py.Str | null | undefined
  keep_dims?: py.Bool | null | undefined
  keepdims?: py.Bool | null | undefined
}

export interface xw_plus_b$ {
  x: py.TensorLike
  weights: py.TensorLike
  biases: py.TensorLike
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly all_candidate_sampler: tensorflow_random.$Module["all_candidate_sampler"]
  all_candidate_sampler_dyn: py.RemoteFunction
  readonly approx_max_k: tensorflow_math.$Module["approx_max_k"]
  approx_max_k_dyn: py.RemoteFunction
  readonly approx_min_k: tensorflow_math.$Module["approx_min_k"]
  approx_min_k_dyn: py.RemoteFunction
  readonly atrous_conv2d: tensorflow_nn.$Module["atrous_conv2d"]
  atrous_conv2d_dyn: py.RemoteFunction
  readonly atrous_conv2d_transpose: tensorflow_nn.$Module["atrous_conv2d_transpose"]
  atrous_conv2d_transpose_dyn: py.RemoteFunction
  avg_pool(value: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: py.Str, name: py.Str | null, input: py.TensorLike | null): py.Promised<tensorflow.Tensor>
  avg_pool(value: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: py.Str, name: py.Str | null, keywords?: py.Rest<avg_pool$, 'value' | 'ksize' | 'strides' | 'padding' | 'data_format' | 'name'>): py.Promised<tensorflow.Tensor>
  avg_pool(value: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: py.Str, keywords?: py.Rest<avg_pool$, 'value' | 'ksize' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  avg_pool(value: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, keywords?: py.Rest<avg_pool$, 'value' | 'ksize' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  avg_pool(value: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords: py.Rest<avg_pool$, 'value' | 'ksize' | 'strides'>): py.Promised<tensorflow.Tensor>
  avg_pool(value: py.TensorLike, ksize: py.Int | py.List<py.Int>, keywords: py.Rest<avg_pool$, 'value' | 'ksize'>): py.Promised<tensorflow.Tensor>
  avg_pool(value: py.TensorLike, keywords: py.Rest<avg_pool$, 'value'>): py.Promised<tensorflow.Tensor>
  avg_pool(keywords: avg_pool$): py.Promised<tensorflow.Tensor>
  avg_pool_dyn: py.RemoteFunction
  readonly avg_pool1d: tensorflow_nn.$Module["avg_pool1d"]
  avg_pool1d_dyn: py.RemoteFunction
  readonly avg_pool2d: $Module["avg_pool"]
  avg_pool2d_dyn: py.RemoteFunction
  readonly avg_pool3d: tensorflow_nn.$Module["avg_pool3d"]
  avg_pool3d_dyn: py.RemoteFunction
  readonly avg_pool_v2: tensorflow_nn.$Module["avg_pool"]
  avg_pool_v2_dyn: py.RemoteFunction
  batch_norm_with_global_normalization(t: py.TensorLike | null, m: py.TensorLike | null, v: py.TensorLike | null, beta: py.TensorLike | null, gamma?: py.TensorLike | null, variance_epsilon?: py.Float | null, scale_after_normalization?: py.Bool | null, name?: py.Str | null, input?: py.TensorLike | null, mean?: py.TensorLike | null, variance?: py.TensorLike | null): py.Remote
  batch_norm_with_global_normalization(t: py.TensorLike | null, m: py.TensorLike | null, v: py.TensorLike | null, keywords?: py.Rest<batch_norm_with_global_normalization$, 't' | 'm' | 'v'>): py.Remote
  batch_norm_with_global_normalization(t: py.TensorLike | null, m: py.TensorLike | null, keywords?: py.Rest<batch_norm_with_global_normalization$, 't' | 'm'>): py.Remote
  batch_norm_with_global_normalization(t: py.TensorLike | null, keywords?: py.Rest<batch_norm_with_global_normalization$, 't'>): py.Remote
  batch_norm_with_global_normalization(keywords?: batch_norm_with_global_normalization$): py.Remote
  batch_norm_with_global_normalization_dyn: py.RemoteFunction
  readonly batch_normalization: tensorflow_nn.$Module["batch_normalization"]
  batch_normalization_dyn: py.RemoteFunction
  readonly bias_add: tensorflow_nn.$Module["bias_add"]
  bias_add_dyn: py.RemoteFunction
  bidirectional_dynamic_rnn(cell_fw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, cell_bw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, sequence_length: py.Positional, initial_state_fw: py.TensorLike | null, initial_state_bw: py.Positional, dtype?: py.DType | null, parallel_iterations?: py.Positional, swap_memory?: py.TensorLike, time_major?: py.Bool, scope?: py.Of<'tensorflow.compat.v1.VariableScope'> | null): py.Remote
  bidirectional_dynamic_rnn(cell_fw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, cell_bw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, sequence_length: py.Positional, initial_state_fw: py.TensorLike | null, keywords?: py.Rest<bidirectional_dynamic_rnn$, 'cell_fw' | 'cell_bw' | 'inputs' | 'sequence_length' | 'initial_state_fw'>): py.Remote
  bidirectional_dynamic_rnn(cell_fw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, cell_bw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, sequence_length: py.Positional, keywords?: py.Rest<bidirectional_dynamic_rnn$, 'cell_fw' | 'cell_bw' | 'inputs' | 'sequence_length'>): py.Remote
  bidirectional_dynamic_rnn(cell_fw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, cell_bw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, keywords?: py.Rest<bidirectional_dynamic_rnn$, 'cell_fw' | 'cell_bw' | 'inputs'>): py.Remote
  bidirectional_dynamic_rnn(cell_fw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, cell_bw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, keywords: py.Rest<bidirectional_dynamic_rnn$, 'cell_fw' | 'cell_bw'>): py.Remote
  bidirectional_dynamic_rnn(cell_fw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, keywords: py.Rest<bidirectional_dynamic_rnn$, 'cell_fw'>): py.Remote
  bidirectional_dynamic_rnn(keywords: bidirectional_dynamic_rnn$): py.Remote
  bidirectional_dynamic_rnn_dyn: py.RemoteFunction
  readonly collapse_repeated: tensorflow_nn.$Module["collapse_repeated"]
  collapse_repeated_dyn: py.RemoteFunction
  readonly compute_accidental_hits: tensorflow_nn.$Module["compute_accidental_hits"]
  compute_accidental_hits_dyn: py.RemoteFunction
  readonly compute_average_loss: tensorflow_nn.$Module["compute_average_loss"]
  compute_average_loss_dyn: py.RemoteFunction
  conv1d(value: py.TensorLike | null, filters: py.TensorLike | null, stride: py.Int | py.List<py.Int> | null, padding: 'SAME' | 'VALID' | py.RemotePromise<string> | null, use_cudnn_on_gpu?: py.Bool | null, data_format?: py.Str | null, name?: py.Str | null, input?: py.TensorLike | null, dilations?: py.Int | py.List<py.Int> | null): py.Promised<tensorflow.Tensor>
  conv1d(value: py.TensorLike | null, filters: py.TensorLike | null, stride: py.Int | py.List<py.Int> | null, keywords?: py.Rest<conv1d$, 'value' | 'filters' | 'stride'>): py.Promised<tensorflow.Tensor>
  conv1d(value: py.TensorLike | null, filters: py.TensorLike | null, keywords?: py.Rest<conv1d$, 'value' | 'filters'>): py.Promised<tensorflow.Tensor>
  conv1d(value: py.TensorLike | null, keywords?: py.Rest<conv1d$, 'value'>): py.Promised<tensorflow.Tensor>
  conv1d(keywords?: conv1d$): py.Promised<tensorflow.Tensor>
  conv1d_dyn: py.RemoteFunction
  readonly conv1d_transpose: tensorflow_nn.$Module["conv1d_transpose"]
  conv1d_transpose_dyn: py.RemoteFunction
  conv2d(input: py.TensorLike, filter: py.TensorLike | null, strides: py.Int | py.List<py.Int> | null, padding: py.Positional, use_cudnn_on_gpu?: py.Bool, data_format?: py.Str, dilations?: py.Int | py.List<py.Int>, name?: py.Str | null, filters?: py.TensorLike | null): py.Promised<tensorflow.Tensor>
  conv2d(input: py.TensorLike, filter: py.TensorLike | null, strides: py.Int | py.List<py.Int> | null, keywords?: py.Rest<conv2d$, 'input' | 'filter' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv2d(input: py.TensorLike, filter: py.TensorLike | null, keywords?: py.Rest<conv2d$, 'input' | 'filter'>): py.Promised<tensorflow.Tensor>
  conv2d(input: py.TensorLike, keywords?: py.Rest<conv2d$, 'input'>): py.Promised<tensorflow.Tensor>
  conv2d(keywords: conv2d$): py.Promised<tensorflow.Tensor>
  conv2d_dyn: py.RemoteFunction
  conv2d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Positional, use_cudnn_on_gpu: py.Bool, data_format: py.Str, dilations: py.List<py.Int>, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  conv2d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Positional, use_cudnn_on_gpu: py.Bool, data_format: py.Str, keywords?: py.Rest<conv2d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides' | 'padding' | 'use_cudnn_on_gpu' | 'data_format'>): py.Promised<tensorflow.Tensor>
  conv2d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Positional, use_cudnn_on_gpu: py.Bool, keywords?: py.Rest<conv2d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides' | 'padding' | 'use_cudnn_on_gpu'>): py.Promised<tensorflow.Tensor>
  conv2d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Positional, keywords?: py.Rest<conv2d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv2d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, keywords: py.Rest<conv2d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv2d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, out_backprop: py.TensorLike, keywords: py.Rest<conv2d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop'>): py.Promised<tensorflow.Tensor>
  conv2d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, keywords: py.Rest<conv2d_backprop_filter$, 'input' | 'filter_sizes'>): py.Promised<tensorflow.Tensor>
  conv2d_backprop_filter(input: py.TensorLike, keywords: py.Rest<conv2d_backprop_filter$, 'input'>): py.Promised<tensorflow.Tensor>
  conv2d_backprop_filter(keywords: conv2d_backprop_filter$): py.Promised<tensorflow.Tensor>
  conv2d_backprop_filter_dyn: py.RemoteFunction
  conv2d_backprop_input(input_sizes: py.TensorLike, filter: py.TensorLike | null, out_backprop: py.TensorLike | null, strides: py.List<py.Int> | null, padding?: py.Positional, use_cudnn_on_gpu?: py.Bool, data_format?: py.Str, dilations?: py.List<py.Int>, name?: py.Str | null, filters?: py.TensorLike | null): py.Promised<tensorflow.Tensor>
  conv2d_backprop_input(input_sizes: py.TensorLike, filter: py.TensorLike | null, out_backprop: py.TensorLike | null, keywords?: py.Rest<conv2d_backprop_input$, 'input_sizes' | 'filter' | 'out_backprop'>): py.Promised<tensorflow.Tensor>
  conv2d_backprop_input(input_sizes: py.TensorLike, filter: py.TensorLike | null, keywords?: py.Rest<conv2d_backprop_input$, 'input_sizes' | 'filter'>): py.Promised<tensorflow.Tensor>
  conv2d_backprop_input(input_sizes: py.TensorLike, keywords?: py.Rest<conv2d_backprop_input$, 'input_sizes'>): py.Promised<tensorflow.Tensor>
  conv2d_backprop_input(keywords: conv2d_backprop_input$): py.Promised<tensorflow.Tensor>
  conv2d_backprop_input_dyn: py.RemoteFunction
  conv2d_transpose(value: py.TensorLike | null, filter: py.TensorLike | null, output_shape: py.TensorLike | null, strides: py.Int | py.List<py.Int> | null, padding?: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format?: py.Str, name?: py.Str | null, input?: py.TensorLike | null, filters?: py.TensorLike | null, dilations?: py.Int | py.List<py.Int> | null): py.Promised<tensorflow.Tensor>
  conv2d_transpose(value: py.TensorLike | null, filter: py.TensorLike | null, output_shape: py.TensorLike | null, keywords?: py.Rest<conv2d_transpose$, 'value' | 'filter' | 'output_shape'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(value: py.TensorLike | null, filter: py.TensorLike | null, keywords?: py.Rest<conv2d_transpose$, 'value' | 'filter'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(value: py.TensorLike | null, keywords?: py.Rest<conv2d_transpose$, 'value'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(keywords?: conv2d_transpose$): py.Promised<tensorflow.Tensor>
  conv2d_transpose_dyn: py.RemoteFunction
  conv3d(input: py.TensorLike, filter: py.TensorLike | null, strides: py.List<py.Int> | null, padding: py.Str | null, data_format?: py.Str, dilations?: py.List<py.Int>, name?: py.Str | null, filters?: py.Positional): py.Promised<tensorflow.Tensor>
  conv3d(input: py.TensorLike, filter: py.TensorLike | null, strides: py.List<py.Int> | null, keywords?: py.Rest<conv3d$, 'input' | 'filter' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv3d(input: py.TensorLike, filter: py.TensorLike | null, keywords?: py.Rest<conv3d$, 'input' | 'filter'>): py.Promised<tensorflow.Tensor>
  conv3d(input: py.TensorLike, keywords?: py.Rest<conv3d$, 'input'>): py.Promised<tensorflow.Tensor>
  conv3d(keywords: conv3d$): py.Promised<tensorflow.Tensor>
  conv3d_dyn: py.RemoteFunction
  conv3d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str, dilations: py.List<py.Int>, name: py.Str | null): py.Promised<tensorflow.Tensor>
  conv3d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str, dilations: py.List<py.Int>, keywords?: py.Rest<conv3d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides' | 'padding' | 'data_format' | 'dilations'>): py.Promised<tensorflow.Tensor>
  conv3d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str, keywords?: py.Rest<conv3d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  conv3d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<conv3d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv3d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, keywords: py.Rest<conv3d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv3d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, out_backprop: py.TensorLike, keywords: py.Rest<conv3d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop'>): py.Promised<tensorflow.Tensor>
  conv3d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, keywords: py.Rest<conv3d_backprop_filter$, 'input' | 'filter_sizes'>): py.Promised<tensorflow.Tensor>
  conv3d_backprop_filter(input: py.TensorLike, keywords: py.Rest<conv3d_backprop_filter$, 'input'>): py.Promised<tensorflow.Tensor>
  conv3d_backprop_filter(keywords: conv3d_backprop_filter$): py.Promised<tensorflow.Tensor>
  conv3d_backprop_filter_dyn: py.RemoteFunction
  readonly conv3d_backprop_filter_v2: $Module["conv3d_backprop_filter"]
  conv3d_backprop_filter_v2_dyn: py.RemoteFunction
  conv3d_transpose(value: py.TensorLike, filter: py.TensorLike | null, output_shape: py.TensorLike | null, strides: py.List<py.Int> | null, padding?: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format?: 'NDHWC' | 'NCDHW' | py.RemotePromise<string>, name?: py.Str | null, input?: py.TensorLike | null, filters?: py.TensorLike | null, dilations?: py.Int | py.List<py.Int> | null): py.Promised<tensorflow.Tensor>
  conv3d_transpose(value: py.TensorLike, filter: py.TensorLike | null, output_shape: py.TensorLike | null, keywords?: py.Rest<conv3d_transpose$, 'value' | 'filter' | 'output_shape'>): py.Promised<tensorflow.Tensor>
  conv3d_transpose(value: py.TensorLike, filter: py.TensorLike | null, keywords?: py.Rest<conv3d_transpose$, 'value' | 'filter'>): py.Promised<tensorflow.Tensor>
  conv3d_transpose(value: py.TensorLike, keywords?: py.Rest<conv3d_transpose$, 'value'>): py.Promised<tensorflow.Tensor>
  conv3d_transpose(keywords: conv3d_transpose$): py.Promised<tensorflow.Tensor>
  conv3d_transpose_dyn: py.RemoteFunction
  readonly conv_transpose: tensorflow_nn.$Module["conv_transpose"]
  conv_transpose_dyn: py.RemoteFunction
  convolution(input: py.Positional, filter: py.Positional, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, strides: py.Items<py.Int> | null, dilation_rate: py.Items<py.Int> | null, name: py.Str | null, data_format?: 'NWC' | 'NCW' | py.RemotePromise<string> | null, filters?: py.Positional, dilations?: py.Positional): py.Promised<tensorflow.Tensor>
  convolution(input: py.Positional, filter: py.Positional, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, strides: py.Items<py.Int> | null, dilation_rate: py.Items<py.Int> | null, keywords?: py.Rest<convolution$, 'input' | 'filter' | 'padding' | 'strides' | 'dilation_rate'>): py.Promised<tensorflow.Tensor>
  convolution(input: py.Positional, filter: py.Positional, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, strides: py.Items<py.Int> | null, keywords?: py.Rest<convolution$, 'input' | 'filter' | 'padding' | 'strides'>): py.Promised<tensorflow.Tensor>
  convolution(input: py.Positional, filter: py.Positional, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, keywords?: py.Rest<convolution$, 'input' | 'filter' | 'padding'>): py.Promised<tensorflow.Tensor>
  convolution(input: py.Positional, filter: py.Positional, keywords: py.Rest<convolution$, 'input' | 'filter'>): py.Promised<tensorflow.Tensor>
  convolution(input: py.Positional, keywords: py.Rest<convolution$, 'input'>): py.Promised<tensorflow.Tensor>
  convolution(keywords: convolution$): py.Promised<tensorflow.Tensor>
  convolution_dyn: py.RemoteFunction
  crelu(features: py.TensorLike, name: py.Str | null, axis: py.Int): py.Promised<tensorflow.Tensor>
  crelu(features: py.TensorLike, name: py.Str | null, keywords?: py.Rest<crelu$, 'features' | 'name'>): py.Promised<tensorflow.Tensor>
  crelu(features: py.TensorLike, keywords?: py.Rest<crelu$, 'features'>): py.Promised<tensorflow.Tensor>
  crelu(keywords: crelu$): py.Promised<tensorflow.Tensor>
  crelu_dyn: py.RemoteFunction
  ctc_beam_search_decoder(inputs: py.TensorLike, sequence_length: py.Positional, beam_width: py.Int, top_paths: py.Int, merge_repeated: py.Bool): py.Remote
  ctc_beam_search_decoder(inputs: py.TensorLike, sequence_length: py.Positional, beam_width: py.Int, top_paths: py.Int, keywords?: py.Rest<ctc_beam_search_decoder$, 'inputs' | 'sequence_length' | 'beam_width' | 'top_paths'>): py.Remote
  ctc_beam_search_decoder(inputs: py.TensorLike, sequence_length: py.Positional, beam_width: py.Int, keywords?: py.Rest<ctc_beam_search_decoder$, 'inputs' | 'sequence_length' | 'beam_width'>): py.Remote
  ctc_beam_search_decoder(inputs: py.TensorLike, sequence_length: py.Positional, keywords?: py.Rest<ctc_beam_search_decoder$, 'inputs' | 'sequence_length'>): py.Remote
  ctc_beam_search_decoder(inputs: py.TensorLike, keywords: py.Rest<ctc_beam_search_decoder$, 'inputs'>): py.Remote
  ctc_beam_search_decoder(keywords: ctc_beam_search_decoder$): py.Remote
  ctc_beam_search_decoder_dyn: py.RemoteFunction
  readonly ctc_beam_search_decoder_v2: tensorflow_nn.$Module["ctc_beam_search_decoder"]
  ctc_beam_search_decoder_v2_dyn: py.RemoteFunction
  readonly ctc_greedy_decoder: tensorflow_nn.$Module["ctc_greedy_decoder"]
  ctc_greedy_decoder_dyn: py.RemoteFunction
  ctc_loss(labels: py.Of<'tensorflow.SparseTensor'>, inputs: py.TensorLike | null, sequence_length: py.Positional, preprocess_collapse_repeated: py.Bool, ctc_merge_repeated?: py.Bool, ignore_longer_outputs_than_inputs?: py.Bool, time_major?: py.Bool, logits?: py.TensorLike | null): py.Promised<tensorflow.Tensor>
  ctc_loss(labels: py.Of<'tensorflow.SparseTensor'>, inputs: py.TensorLike | null, sequence_length: py.Positional, keywords?: py.Rest<ctc_loss$, 'labels' | 'inputs' | 'sequence_length'>): py.Promised<tensorflow.Tensor>
  ctc_loss(labels: py.Of<'tensorflow.SparseTensor'>, inputs: py.TensorLike | null, keywords?: py.Rest<ctc_loss$, 'labels' | 'inputs'>): py.Promised<tensorflow.Tensor>
  ctc_loss(labels: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<ctc_loss$, 'labels'>): py.Promised<tensorflow.Tensor>
  ctc_loss(keywords: ctc_loss$): py.Promised<tensorflow.Tensor>
  ctc_loss_dyn: py.RemoteFunction
  ctc_loss_v2(labels: py.TensorLike, logits: py.TensorLike, label_length: py.TensorLike, logit_length: py.TensorLike, logits_time_major: py.Bool, unique: py.Positional, blank_index: py.Positional, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  ctc_loss_v2(labels: py.TensorLike, logits: py.TensorLike, label_length: py.TensorLike, logit_length: py.TensorLike, logits_time_major: py.Bool, unique: py.Positional, keywords?: py.Rest<ctc_loss_v2$, 'labels' | 'logits' | 'label_length' | 'logit_length' | 'logits_time_major' | 'unique'>): py.Promised<tensorflow.Tensor>
  ctc_loss_v2(labels: py.TensorLike, logits: py.TensorLike, label_length: py.TensorLike, logit_length: py.TensorLike, logits_time_major: py.Bool, keywords?: py.Rest<ctc_loss_v2$, 'labels' | 'logits' | 'label_length' | 'logit_length' | 'logits_time_major'>): py.Promised<tensorflow.Tensor>
  ctc_loss_v2(labels: py.TensorLike, logits: py.TensorLike, label_length: py.TensorLike, logit_length: py.TensorLike, keywords?: py.Rest<ctc_loss_v2$, 'labels' | 'logits' | 'label_length' | 'logit_length'>): py.Promised<tensorflow.Tensor>
  ctc_loss_v2(labels: py.TensorLike, logits: py.TensorLike, label_length: py.TensorLike, keywords: py.Rest<ctc_loss_v2$, 'labels' | 'logits' | 'label_length'>): py.Promised<tensorflow.Tensor>
  ctc_loss_v2(labels: py.TensorLike, logits: py.TensorLike, keywords: py.Rest<ctc_loss_v2$, 'labels' | 'logits'>): py.Promised<tensorflow.Tensor>
  ctc_loss_v2(labels: py.TensorLike, keywords: py.Rest<ctc_loss_v2$, 'labels'>): py.Promised<tensorflow.Tensor>
  ctc_loss_v2(keywords: ctc_loss_v2$): py.Promised<tensorflow.Tensor>
  ctc_loss_v2_dyn: py.RemoteFunction
  readonly ctc_unique_labels: tensorflow_nn.$Module["ctc_unique_labels"]
  ctc_unique_labels_dyn: py.RemoteFunction
  depth_to_space(input: py.TensorLike, block_size: py.Int, name: py.Str | null, data_format: py.Str): py.Promised<tensorflow.Tensor>
  depth_to_space(input: py.TensorLike, block_size: py.Int, name: py.Str | null, keywords?: py.Rest<depth_to_space$, 'input' | 'block_size' | 'name'>): py.Promised<tensorflow.Tensor>
  depth_to_space(input: py.TensorLike, block_size: py.Int, keywords?: py.Rest<depth_to_space$, 'input' | 'block_size'>): py.Promised<tensorflow.Tensor>
  depth_to_space(input: py.TensorLike, keywords: py.Rest<depth_to_space$, 'input'>): py.Promised<tensorflow.Tensor>
  depth_to_space(keywords: depth_to_space$): py.Promised<tensorflow.Tensor>
  depth_to_space_dyn: py.RemoteFunction
  depthwise_conv2d(input: py.TensorLike, filter: py.TensorLike, strides: py.TensorLike, padding: py.Positional, rate: py.TensorLike | null, name: py.Str | null, data_format: 'NHWC' | 'NCHW' | py.RemotePromise<string> | null, dilations?: py.TensorLike | null): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(input: py.TensorLike, filter: py.TensorLike, strides: py.TensorLike, padding: py.Positional, rate: py.TensorLike | null, name: py.Str | null, keywords?: py.Rest<depthwise_conv2d$, 'input' | 'filter' | 'strides' | 'padding' | 'rate' | 'name'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(input: py.TensorLike, filter: py.TensorLike, strides: py.TensorLike, padding: py.Positional, rate: py.TensorLike | null, keywords?: py.Rest<depthwise_conv2d$, 'input' | 'filter' | 'strides' | 'padding' | 'rate'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(input: py.TensorLike, filter: py.TensorLike, strides: py.TensorLike, padding: py.Positional, keywords?: py.Rest<depthwise_conv2d$, 'input' | 'filter' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(input: py.TensorLike, filter: py.TensorLike, strides: py.TensorLike, keywords: py.Rest<depthwise_conv2d$, 'input' | 'filter' | 'strides'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(input: py.TensorLike, filter: py.TensorLike, keywords: py.Rest<depthwise_conv2d$, 'input' | 'filter'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(input: py.TensorLike, keywords: py.Rest<depthwise_conv2d$, 'input'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(keywords: depthwise_conv2d$): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_dyn: py.RemoteFunction
  readonly depthwise_conv2d_backprop_filter: tensorflow_nn.$Module["depthwise_conv2d_backprop_filter"]
  depthwise_conv2d_backprop_filter_dyn: py.RemoteFunction
  readonly depthwise_conv2d_backprop_input: tensorflow_nn.$Module["depthwise_conv2d_backprop_input"]
  depthwise_conv2d_backprop_input_dyn: py.RemoteFunction
  depthwise_conv2d_native(input: py.TensorLike, filter: py.TensorLike, strides: py.List<py.Int>, padding: py.Positional, data_format: py.Str, dilations: py.List<py.Int>, name: py.Str | null): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_native(input: py.TensorLike, filter: py.TensorLike, strides: py.List<py.Int>, padding: py.Positional, data_format: py.Str, dilations: py.List<py.Int>, keywords?: py.Rest<depthwise_conv2d_native$, 'input' | 'filter' | 'strides' | 'padding' | 'data_format' | 'dilations'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_native(input: py.TensorLike, filter: py.TensorLike, strides: py.List<py.Int>, padding: py.Positional, data_format: py.Str, keywords?: py.Rest<depthwise_conv2d_native$, 'input' | 'filter' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_native(input: py.TensorLike, filter: py.TensorLike, strides: py.List<py.Int>, padding: py.Positional, keywords?: py.Rest<depthwise_conv2d_native$, 'input' | 'filter' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_native(input: py.TensorLike, filter: py.TensorLike, strides: py.List<py.Int>, keywords: py.Rest<depthwise_conv2d_native$, 'input' | 'filter' | 'strides'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_native(input: py.TensorLike, filter: py.TensorLike, keywords: py.Rest<depthwise_conv2d_native$, 'input' | 'filter'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_native(input: py.TensorLike, keywords: py.Rest<depthwise_conv2d_native$, 'input'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_native(keywords: depthwise_conv2d_native$): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_native_dyn: py.RemoteFunction
  readonly depthwise_conv2d_native_backprop_filter: tensorflow_nn.$Module["depthwise_conv2d_backprop_filter"]
  depthwise_conv2d_native_backprop_filter_dyn: py.RemoteFunction
  readonly depthwise_conv2d_native_backprop_input: tensorflow_nn.$Module["depthwise_conv2d_backprop_input"]
  depthwise_conv2d_native_backprop_input_dyn: py.RemoteFunction
  dilation2d(input: py.TensorLike, filter: py.TensorLike | null, strides: py.List<py.Int> | null, rates: py.List<py.Int> | null, padding?: py.Str | null, name?: py.Str | null, filters?: py.Positional, dilations?: py.Positional): py.Promised<tensorflow.Tensor>
  dilation2d(input: py.TensorLike, filter: py.TensorLike | null, strides: py.List<py.Int> | null, keywords?: py.Rest<dilation2d$, 'input' | 'filter' | 'strides'>): py.Promised<tensorflow.Tensor>
  dilation2d(input: py.TensorLike, filter: py.TensorLike | null, keywords?: py.Rest<dilation2d$, 'input' | 'filter'>): py.Promised<tensorflow.Tensor>
  dilation2d(input: py.TensorLike, keywords?: py.Rest<dilation2d$, 'input'>): py.Promised<tensorflow.Tensor>
  dilation2d(keywords: dilation2d$): py.Promised<tensorflow.Tensor>
  dilation2d_dyn: py.RemoteFunction
  dropout(x: py.TensorLike, keep_prob: py.Positional, noise_shape: py.TensorLike | null, seed: py.Int | null, name?: py.Str | null, rate?: py.TensorLike | null): py.Promised<tensorflow.Tensor>
  dropout(x: py.TensorLike, keep_prob: py.Positional, noise_shape: py.TensorLike | null, keywords?: py.Rest<dropout$, 'x' | 'keep_prob' | 'noise_shape'>): py.Promised<tensorflow.Tensor>
  dropout(x: py.TensorLike, keep_prob: py.Positional, keywords?: py.Rest<dropout$, 'x' | 'keep_prob'>): py.Promised<tensorflow.Tensor>
  dropout(x: py.TensorLike, keywords?: py.Rest<dropout$, 'x'>): py.Promised<tensorflow.Tensor>
  dropout(keywords: dropout$): py.Promised<tensorflow.Tensor>
  dropout_dyn: py.RemoteFunction
  dynamic_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, sequence_length: py.Positional, initial_state: py.Positional, dtype: py.DType | null, parallel_iterations?: py.Positional, swap_memory?: py.TensorLike, time_major?: py.Bool, scope?: py.Of<'tensorflow.compat.v1.VariableScope'> | null): py.Remote
  dynamic_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, sequence_length: py.Positional, initial_state: py.Positional, keywords?: py.Rest<dynamic_rnn$, 'cell' | 'inputs' | 'sequence_length' | 'initial_state'>): py.Remote
  dynamic_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, sequence_length: py.Positional, keywords?: py.Rest<dynamic_rnn$, 'cell' | 'inputs' | 'sequence_length'>): py.Remote
  dynamic_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, keywords?: py.Rest<dynamic_rnn$, 'cell' | 'inputs'>): py.Remote
  dynamic_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, keywords: py.Rest<dynamic_rnn$, 'cell'>): py.Remote
  dynamic_rnn(keywords: dynamic_rnn$): py.Remote
  dynamic_rnn_dyn: py.RemoteFunction
  readonly elu: tensorflow_nn.$Module["elu"]
  elu_dyn: py.RemoteFunction
  embedding_lookup(params: py.Positional, ids: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>, partition_strategy: py.Str, name: py.Str | null, validate_indices: py.Bool, max_norm?: py.Positional): py.Remote<tensorflow.Tensor | tensorflow.RaggedTensor>
  embedding_lookup(params: py.Positional, ids: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>, partition_strategy: py.Str, name: py.Str | null, keywords?: py.Rest<embedding_lookup$, 'params' | 'ids' | 'partition_strategy' | 'name'>): py.Remote<tensorflow.Tensor | tensorflow.RaggedTensor>
  embedding_lookup(params: py.Positional, ids: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>, partition_strategy: py.Str, keywords?: py.Rest<embedding_lookup$, 'params' | 'ids' | 'partition_strategy'>): py.Remote<tensorflow.Tensor | tensorflow.RaggedTensor>
  embedding_lookup(params: py.Positional, ids: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>, keywords?: py.Rest<embedding_lookup$, 'params' | 'ids'>): py.Remote<tensorflow.Tensor | tensorflow.RaggedTensor>
  embedding_lookup(params: py.Positional, keywords: py.Rest<embedding_lookup$, 'params'>): py.Remote<tensorflow.Tensor | tensorflow.RaggedTensor>
  embedding_lookup(keywords: embedding_lookup$): py.Remote<tensorflow.Tensor | tensorflow.RaggedTensor>
  embedding_lookup_dyn: py.RemoteFunction
  embedding_lookup_sparse(params: py.Positional, sp_ids: py.Positional, sp_weights: py.Positional, partition_strategy: py.Str, name: py.Str | null, combiner: py.Str | null, max_norm?: py.Positional, allow_fast_lookup?: py.Bool): py.Promised<tensorflow.Tensor>
  embedding_lookup_sparse(params: py.Positional, sp_ids: py.Positional, sp_weights: py.Positional, partition_strategy: py.Str, name: py.Str | null, keywords?: py.Rest<embedding_lookup_sparse$, 'params' | 'sp_ids' | 'sp_weights' | 'partition_strategy' | 'name'>): py.Promised<tensorflow.Tensor>
  embedding_lookup_sparse(params: py.Positional, sp_ids: py.Positional, sp_weights: py.Positional, partition_strategy: py.Str, keywords?: py.Rest<embedding_lookup_sparse$, 'params' | 'sp_ids' | 'sp_weights' | 'partition_strategy'>): py.Promised<tensorflow.Tensor>
  embedding_lookup_sparse(params: py.Positional, sp_ids: py.Positional, sp_weights: py.Positional, keywords?: py.Rest<embedding_lookup_sparse$, 'params' | 'sp_ids' | 'sp_weights'>): py.Promised<tensorflow.Tensor>
  embedding_lookup_sparse(params: py.Positional, sp_ids: py.Positional, keywords: py.Rest<embedding_lookup_sparse$, 'params' | 'sp_ids'>): py.Promised<tensorflow.Tensor>
  embedding_lookup_sparse(params: py.Positional, keywords: py.Rest<embedding_lookup_sparse$, 'params'>): py.Promised<tensorflow.Tensor>
  embedding_lookup_sparse(keywords: embedding_lookup_sparse$): py.Promised<tensorflow.Tensor>
  embedding_lookup_sparse_dyn: py.RemoteFunction
  erosion2d(value: py.TensorLike, kernel: py.TensorLike, strides: py.List<py.Int>, rates: py.List<py.Int>, padding: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  erosion2d(value: py.TensorLike, kernel: py.TensorLike, strides: py.List<py.Int>, rates: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<erosion2d$, 'value' | 'kernel' | 'strides' | 'rates' | 'padding'>): py.Promised<tensorflow.Tensor>
  erosion2d(value: py.TensorLike, kernel: py.TensorLike, strides: py.List<py.Int>, rates: py.List<py.Int>, keywords: py.Rest<erosion2d$, 'value' | 'kernel' | 'strides' | 'rates'>): py.Promised<tensorflow.Tensor>
  erosion2d(value: py.TensorLike, kernel: py.TensorLike, strides: py.List<py.Int>, keywords: py.Rest<erosion2d$, 'value' | 'kernel' | 'strides'>): py.Promised<tensorflow.Tensor>
  erosion2d(value: py.TensorLike, kernel: py.TensorLike, keywords: py.Rest<erosion2d$, 'value' | 'kernel'>): py.Promised<tensorflow.Tensor>
  erosion2d(value: py.TensorLike, keywords: py.Rest<erosion2d$, 'value'>): py.Promised<tensorflow.Tensor>
  erosion2d(keywords: erosion2d$): py.Promised<tensorflow.Tensor>
  erosion2d_dyn: py.RemoteFunction
  readonly experimental: tensorflow_compat_v1_nn_experimental.$Module
  readonly fixed_unigram_candidate_sampler: tensorflow_random.$Module["fixed_unigram_candidate_sampler"]
  fixed_unigram_candidate_sampler_dyn: py.RemoteFunction
  fractional_avg_pool(value: py.TensorLike, pooling_ratio: py.List<py.Float>, pseudo_random: py.Bool, overlapping: py.Bool, deterministic: py.Bool, seed?: py.Int, seed2?: py.Int, name?: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_avg_pool(value: py.TensorLike, pooling_ratio: py.List<py.Float>, pseudo_random: py.Bool, overlapping: py.Bool, keywords?: py.Rest<fractional_avg_pool$, 'value' | 'pooling_ratio' | 'pseudo_random' | 'overlapping'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_avg_pool(value: py.TensorLike, pooling_ratio: py.List<py.Float>, pseudo_random: py.Bool, keywords?: py.Rest<fractional_avg_pool$, 'value' | 'pooling_ratio' | 'pseudo_random'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_avg_pool(value: py.TensorLike, pooling_ratio: py.List<py.Float>, keywords?: py.Rest<fractional_avg_pool$, 'value' | 'pooling_ratio'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_avg_pool(value: py.TensorLike, keywords: py.Rest<fractional_avg_pool$, 'value'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_avg_pool(keywords: fractional_avg_pool$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_avg_pool_dyn: py.RemoteFunction
  fractional_max_pool(value: py.TensorLike, pooling_ratio: py.List<py.Float>, pseudo_random: py.Bool, overlapping: py.Bool, deterministic: py.Bool, seed?: py.Int, seed2?: py.Int, name?: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_max_pool(value: py.TensorLike, pooling_ratio: py.List<py.Float>, pseudo_random: py.Bool, overlapping: py.Bool, keywords?: py.Rest<fractional_max_pool$, 'value' | 'pooling_ratio' | 'pseudo_random' | 'overlapping'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_max_pool(value: py.TensorLike, pooling_ratio: py.List<py.Float>, pseudo_random: py.Bool, keywords?: py.Rest<fractional_max_pool$, 'value' | 'pooling_ratio' | 'pseudo_random'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_max_pool(value: py.TensorLike, pooling_ratio: py.List<py.Float>, keywords?: py.Rest<fractional_max_pool$, 'value' | 'pooling_ratio'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_max_pool(value: py.TensorLike, keywords: py.Rest<fractional_max_pool$, 'value'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_max_pool(keywords: fractional_max_pool$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_max_pool_dyn: py.RemoteFunction
  fused_batch_norm(x: py.TensorLike, scale: py.TensorLike, offset: py.TensorLike, mean: py.TensorLike | null, variance: py.TensorLike | null, epsilon: py.Float, data_format?: py.Str, is_training?: py.Bool, name?: py.Str | null, exponential_avg_factor?: py.Float): py.Remote
  fused_batch_norm(x: py.TensorLike, scale: py.TensorLike, offset: py.TensorLike, mean: py.TensorLike | null, variance: py.TensorLike | null, keywords?: py.Rest<fused_batch_norm$, 'x' | 'scale' | 'offset' | 'mean' | 'variance'>): py.Remote
  fused_batch_norm(x: py.TensorLike, scale: py.TensorLike, offset: py.TensorLike, mean: py.TensorLike | null, keywords?: py.Rest<fused_batch_norm$, 'x' | 'scale' | 'offset' | 'mean'>): py.Remote
  fused_batch_norm(x: py.TensorLike, scale: py.TensorLike, offset: py.TensorLike, keywords?: py.Rest<fused_batch_norm$, 'x' | 'scale' | 'offset'>): py.Remote
  fused_batch_norm(x: py.TensorLike, scale: py.TensorLike, keywords: py.Rest<fused_batch_norm$, 'x' | 'scale'>): py.Remote
  fused_batch_norm(x: py.TensorLike, keywords: py.Rest<fused_batch_norm$, 'x'>): py.Remote
  fused_batch_norm(keywords: fused_batch_norm$): py.Remote
  fused_batch_norm_dyn: py.RemoteFunction
  in_top_k(predictions: py.TensorLike, targets: py.TensorLike, k: py.Int, name: py.Str | null): py.Promised<tensorflow.Tensor>
  in_top_k(predictions: py.TensorLike, targets: py.TensorLike, k: py.Int, keywords?: py.Rest<in_top_k$, 'predictions' | 'targets' | 'k'>): py.Promised<tensorflow.Tensor>
  in_top_k(predictions: py.TensorLike, targets: py.TensorLike, keywords: py.Rest<in_top_k$, 'predictions' | 'targets'>): py.Promised<tensorflow.Tensor>
  in_top_k(predictions: py.TensorLike, keywords: py.Rest<in_top_k$, 'predictions'>): py.Promised<tensorflow.Tensor>
  in_top_k(keywords: in_top_k$): py.Promised<tensorflow.Tensor>
  in_top_k_dyn: py.RemoteFunction
  readonly l2_loss: tensorflow_nn.$Module["l2_loss"]
  l2_loss_dyn: py.RemoteFunction
  readonly l2_normalize: tensorflow_math.$Module["l2_normalize"]
  l2_normalize_dyn: py.RemoteFunction
  leaky_relu(features: py.TensorLike, alpha: py.Float, name: py.Str | null): py.Remote
  leaky_relu(features: py.TensorLike, alpha: py.Float, keywords?: py.Rest<leaky_relu$, 'features' | 'alpha'>): py.Remote
  leaky_relu(features: py.TensorLike, keywords?: py.Rest<leaky_relu$, 'features'>): py.Remote
  leaky_relu(keywords: leaky_relu$): py.Remote
  leaky_relu_dyn: py.RemoteFunction
  readonly learned_unigram_candidate_sampler: tensorflow_random.$Module["learned_unigram_candidate_sampler"]
  learned_unigram_candidate_sampler_dyn: py.RemoteFunction
  readonly local_response_normalization: tensorflow_nn.$Module["local_response_normalization"]
  local_response_normalization_dyn: py.RemoteFunction
  readonly log_poisson_loss: tensorflow_nn.$Module["log_poisson_loss"]
  log_poisson_loss_dyn: py.RemoteFunction
  log_softmax(logits: py.TensorLike, axis: py.Int | null, name: py.Str | null, dim: py.Int | null): py.Promised<tensorflow.Tensor>
  log_softmax(logits: py.TensorLike, axis: py.Int | null, name: py.Str | null, keywords?: py.Rest<log_softmax$, 'logits' | 'axis' | 'name'>): py.Promised<tensorflow.Tensor>
  log_softmax(logits: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<log_softmax$, 'logits' | 'axis'>): py.Promised<tensorflow.Tensor>
  log_softmax(logits: py.TensorLike, keywords?: py.Rest<log_softmax$, 'logits'>): py.Promised<tensorflow.Tensor>
  log_softmax(keywords: log_softmax$): py.Promised<tensorflow.Tensor>
  log_softmax_dyn: py.RemoteFunction
  readonly log_uniform_candidate_sampler: tensorflow_random.$Module["log_uniform_candidate_sampler"]
  log_uniform_candidate_sampler_dyn: py.RemoteFunction
  readonly lrn: tensorflow_nn.$Module["local_response_normalization"]
  lrn_dyn: py.RemoteFunction
  max_pool(value: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Positional, data_format: py.Str, name: py.Str | null, input: py.TensorLike | null): py.Promised<tensorflow.Tensor>
  max_pool(value: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Positional, data_format: py.Str, name: py.Str | null, keywords?: py.Rest<max_pool$, 'value' | 'ksize' | 'strides' | 'padding' | 'data_format' | 'name'>): py.Promised<tensorflow.Tensor>
  max_pool(value: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Positional, data_format: py.Str, keywords?: py.Rest<max_pool$, 'value' | 'ksize' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  max_pool(value: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Positional, keywords?: py.Rest<max_pool$, 'value' | 'ksize' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  max_pool(value: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords: py.Rest<max_pool$, 'value' | 'ksize' | 'strides'>): py.Promised<tensorflow.Tensor>
  max_pool(value: py.TensorLike, ksize: py.Int | py.List<py.Int>, keywords: py.Rest<max_pool$, 'value' | 'ksize'>): py.Promised<tensorflow.Tensor>
  max_pool(value: py.TensorLike, keywords: py.Rest<max_pool$, 'value'>): py.Promised<tensorflow.Tensor>
  max_pool(keywords: max_pool$): py.Promised<tensorflow.Tensor>
  max_pool_dyn: py.RemoteFunction
  readonly max_pool1d: tensorflow_nn.$Module["max_pool1d"]
  max_pool1d_dyn: py.RemoteFunction
  readonly max_pool2d: tensorflow_nn.$Module["max_pool2d"]
  max_pool2d_dyn: py.RemoteFunction
  readonly max_pool3d: tensorflow_nn.$Module["max_pool3d"]
  max_pool3d_dyn: py.RemoteFunction
  readonly max_pool_v2: tensorflow_nn.$Module["max_pool"]
  max_pool_v2_dyn: py.RemoteFunction
  max_pool_with_argmax(input: py.TensorLike, ksize: py.List<py.Int>, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str, Targmax: py.DType | null, name: py.Str | null, output_dtype?: py.DType | null, include_batch_in_index?: py.Bool): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  max_pool_with_argmax(input: py.TensorLike, ksize: py.List<py.Int>, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str, Targmax: py.DType | null, keywords?: py.Rest<max_pool_with_argmax$, 'input' | 'ksize' | 'strides' | 'padding' | 'data_format' | 'Targmax'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  max_pool_with_argmax(input: py.TensorLike, ksize: py.List<py.Int>, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str, keywords?: py.Rest<max_pool_with_argmax$, 'input' | 'ksize' | 'strides' | 'padding' | 'data_format'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  max_pool_with_argmax(input: py.TensorLike, ksize: py.List<py.Int>, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<max_pool_with_argmax$, 'input' | 'ksize' | 'strides' | 'padding'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  max_pool_with_argmax(input: py.TensorLike, ksize: py.List<py.Int>, strides: py.List<py.Int>, keywords: py.Rest<max_pool_with_argmax$, 'input' | 'ksize' | 'strides'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  max_pool_with_argmax(input: py.TensorLike, ksize: py.List<py.Int>, keywords: py.Rest<max_pool_with_argmax$, 'input' | 'ksize'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  max_pool_with_argmax(input: py.TensorLike, keywords: py.Rest<max_pool_with_argmax$, 'input'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  max_pool_with_argmax(keywords: max_pool_with_argmax$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  max_pool_with_argmax_dyn: py.RemoteFunction
  moments(x: py.TensorLike, axes: py.ArrayLike, shift: py.Positional, name: py.Str | null, keep_dims: py.Bool | null, keepdims?: py.Bool | null): py.Remote
  moments(x: py.TensorLike, axes: py.ArrayLike, shift: py.Positional, name: py.Str | null, keywords?: py.Rest<moments$, 'x' | 'axes' | 'shift' | 'name'>): py.Remote
  moments(x: py.TensorLike, axes: py.ArrayLike, shift: py.Positional, keywords?: py.Rest<moments$, 'x' | 'axes' | 'shift'>): py.Remote
  moments(x: py.TensorLike, axes: py.ArrayLike, keywords?: py.Rest<moments$, 'x' | 'axes'>): py.Remote
  moments(x: py.TensorLike, keywords: py.Rest<moments$, 'x'>): py.Remote
  moments(keywords: moments$): py.Remote
  moments_dyn: py.RemoteFunction
  nce_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, num_classes: py.Int, num_true: py.Int, sampled_values: py.List<py.RemoteArgument> | null, remove_accidental_hits: py.Bool, partition_strategy?: py.Str, name?: py.Str): py.Remote
  nce_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, num_classes: py.Int, num_true: py.Int, sampled_values: py.List<py.RemoteArgument> | null, keywords?: py.Rest<nce_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled' | 'num_classes' | 'num_true' | 'sampled_values'>): py.Remote
  nce_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, num_classes: py.Int, num_true: py.Int, keywords?: py.Rest<nce_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled' | 'num_classes' | 'num_true'>): py.Remote
  nce_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, num_classes: py.Int, keywords?: py.Rest<nce_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled' | 'num_classes'>): py.Remote
  nce_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, keywords: py.Rest<nce_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled'>): py.Remote
  nce_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, keywords: py.Rest<nce_loss$, 'weights' | 'biases' | 'labels' | 'inputs'>): py.Remote
  nce_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, keywords: py.Rest<nce_loss$, 'weights' | 'biases' | 'labels'>): py.Remote
  nce_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, keywords: py.Rest<nce_loss$, 'weights' | 'biases'>): py.Remote
  nce_loss(weights: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<nce_loss$, 'weights'>): py.Remote
  nce_loss(keywords: nce_loss$): py.Remote
  nce_loss_dyn: py.RemoteFunction
  readonly normalize_moments: tensorflow_nn.$Module["normalize_moments"]
  normalize_moments_dyn: py.RemoteFunction
  pool(input: py.TensorLike, window_shape: py.Items<py.Int>, pooling_type: 'AVG' | 'MAX' | py.RemotePromise<string>, padding: 'SAME' | 'VALID' | py.RemotePromise<string>, dilation_rate: py.Positional, strides: py.Items<py.Int> | null, name: py.Str | null, data_format?: 'NWC' | 'NCW' | py.RemotePromise<string> | null, dilations?: py.Positional): py.Promised<tensorflow.Tensor>
  pool(input: py.TensorLike, window_shape: py.Items<py.Int>, pooling_type: 'AVG' | 'MAX' | py.RemotePromise<string>, padding: 'SAME' | 'VALID' | py.RemotePromise<string>, dilation_rate: py.Positional, strides: py.Items<py.Int> | null, keywords?: py.Rest<pool$, 'input' | 'window_shape' | 'pooling_type' | 'padding' | 'dilation_rate' | 'strides'>): py.Promised<tensorflow.Tensor>
  pool(input: py.TensorLike, window_shape: py.Items<py.Int>, pooling_type: 'AVG' | 'MAX' | py.RemotePromise<string>, padding: 'SAME' | 'VALID' | py.RemotePromise<string>, dilation_rate: py.Positional, keywords?: py.Rest<pool$, 'input' | 'window_shape' | 'pooling_type' | 'padding' | 'dilation_rate'>): py.Promised<tensorflow.Tensor>
  pool(input: py.TensorLike, window_shape: py.Items<py.Int>, pooling_type: 'AVG' | 'MAX' | py.RemotePromise<string>, padding: 'SAME' | 'VALID' | py.RemotePromise<string>, keywords?: py.Rest<pool$, 'input' | 'window_shape' | 'pooling_type' | 'padding'>): py.Promised<tensorflow.Tensor>
  pool(input: py.TensorLike, window_shape: py.Items<py.Int>, pooling_type: 'AVG' | 'MAX' | py.RemotePromise<string>, keywords: py.Rest<pool$, 'input' | 'window_shape' | 'pooling_type'>): py.Promised<tensorflow.Tensor>
  pool(input: py.TensorLike, window_shape: py.Items<py.Int>, keywords: py.Rest<pool$, 'input' | 'window_shape'>): py.Promised<tensorflow.Tensor>
  pool(input: py.TensorLike, keywords: py.Rest<pool$, 'input'>): py.Promised<tensorflow.Tensor>
  pool(keywords: pool$): py.Promised<tensorflow.Tensor>
  pool_dyn: py.RemoteFunction
  quantized_avg_pool(input: py.TensorLike, min_input: py.TensorLike, max_input: py.TensorLike, ksize: py.List<py.Int>, strides: py.List<py.Int>, padding: py.Str, name: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_avg_pool(input: py.TensorLike, min_input: py.TensorLike, max_input: py.TensorLike, ksize: py.List<py.Int>, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<quantized_avg_pool$, 'input' | 'min_input' | 'max_input' | 'ksize' | 'strides' | 'padding'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_avg_pool(input: py.TensorLike, min_input: py.TensorLike, max_input: py.TensorLike, ksize: py.List<py.Int>, strides: py.List<py.Int>, keywords: py.Rest<quantized_avg_pool$, 'input' | 'min_input' | 'max_input' | 'ksize' | 'strides'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_avg_pool(input: py.TensorLike, min_input: py.TensorLike, max_input: py.TensorLike, ksize: py.List<py.Int>, keywords: py.Rest<quantized_avg_pool$, 'input' | 'min_input' | 'max_input' | 'ksize'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_avg_pool(input: py.TensorLike, min_input: py.TensorLike, max_input: py.TensorLike, keywords: py.Rest<quantized_avg_pool$, 'input' | 'min_input' | 'max_input'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_avg_pool(input: py.TensorLike, min_input: py.TensorLike, keywords: py.Rest<quantized_avg_pool$, 'input' | 'min_input'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_avg_pool(input: py.TensorLike, keywords: py.Rest<quantized_avg_pool$, 'input'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_avg_pool(keywords: quantized_avg_pool$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_avg_pool_dyn: py.RemoteFunction
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, min_input: py.TensorLike, max_input: py.TensorLike, min_filter: py.TensorLike, max_filter: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, out_type: py.DType, dilations: py.List<py.Int>, name: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, min_input: py.TensorLike, max_input: py.TensorLike, min_filter: py.TensorLike, max_filter: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, out_type: py.DType, dilations: py.List<py.Int>, keywords?: py.Rest<quantized_conv2d$, 'input' | 'filter' | 'min_input' | 'max_input' | 'min_filter' | 'max_filter' | 'strides' | 'padding' | 'out_type' | 'dilations'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, min_input: py.TensorLike, max_input: py.TensorLike, min_filter: py.TensorLike, max_filter: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, out_type: py.DType, keywords?: py.Rest<quantized_conv2d$, 'input' | 'filter' | 'min_input' | 'max_input' | 'min_filter' | 'max_filter' | 'strides' | 'padding' | 'out_type'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, min_input: py.TensorLike, max_input: py.TensorLike, min_filter: py.TensorLike, max_filter: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<quantized_conv2d$, 'input' | 'filter' | 'min_input' | 'max_input' | 'min_filter' | 'max_filter' | 'strides' | 'padding'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, min_input: py.TensorLike, max_input: py.TensorLike, min_filter: py.TensorLike, max_filter: py.TensorLike, strides: py.List<py.Int>, keywords: py.Rest<quantized_conv2d$, 'input' | 'filter' | 'min_input' | 'max_input' | 'min_filter' | 'max_filter' | 'strides'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, min_input: py.TensorLike, max_input: py.TensorLike, min_filter: py.TensorLike, max_filter: py.TensorLike, keywords: py.Rest<quantized_conv2d$, 'input' | 'filter' | 'min_input' | 'max_input' | 'min_filter' | 'max_filter'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, min_input: py.TensorLike, max_input: py.TensorLike, min_filter: py.TensorLike, keywords: py.Rest<quantized_conv2d$, 'input' | 'filter' | 'min_input' | 'max_input' | 'min_filter'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, min_input: py.TensorLike, max_input: py.TensorLike, keywords: py.Rest<quantized_conv2d$, 'input' | 'filter' | 'min_input' | 'max_input'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, min_input: py.TensorLike, keywords: py.Rest<quantized_conv2d$, 'input' | 'filter' | 'min_input'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_conv2d(input: py.TensorLike, filter: py.TensorLike, keywords: py.Rest<quantized_conv2d$, 'input' | 'filter'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_conv2d(input: py.TensorLike, keywords: py.Rest<quantized_conv2d$, 'input'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_conv2d(keywords: quantized_conv2d$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_conv2d_dyn: py.RemoteFunction
  quantized_max_pool(input: py.TensorLike, min_input: py.TensorLike, max_input: py.TensorLike, ksize: py.List<py.Int>, strides: py.List<py.Int>, padding: py.Str, name: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_max_pool(input: py.TensorLike, min_input: py.TensorLike, max_input: py.TensorLike, ksize: py.List<py.Int>, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<quantized_max_pool$, 'input' | 'min_input' | 'max_input' | 'ksize' | 'strides' | 'padding'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_max_pool(input: py.TensorLike, min_input: py.TensorLike, max_input: py.TensorLike, ksize: py.List<py.Int>, strides: py.List<py.Int>, keywords: py.Rest<quantized_max_pool$, 'input' | 'min_input' | 'max_input' | 'ksize' | 'strides'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_max_pool(input: py.TensorLike, min_input: py.TensorLike, max_input: py.TensorLike, ksize: py.List<py.Int>, keywords: py.Rest<quantized_max_pool$, 'input' | 'min_input' | 'max_input' | 'ksize'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_max_pool(input: py.TensorLike, min_input: py.TensorLike, max_input: py.TensorLike, keywords: py.Rest<quantized_max_pool$, 'input' | 'min_input' | 'max_input'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_max_pool(input: py.TensorLike, min_input: py.TensorLike, keywords: py.Rest<quantized_max_pool$, 'input' | 'min_input'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_max_pool(input: py.TensorLike, keywords: py.Rest<quantized_max_pool$, 'input'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_max_pool(keywords: quantized_max_pool$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_max_pool_dyn: py.RemoteFunction
  quantized_relu_x(features: py.TensorLike, max_value: py.TensorLike, min_features: py.TensorLike, max_features: py.TensorLike, out_type: py.DType, name: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_relu_x(features: py.TensorLike, max_value: py.TensorLike, min_features: py.TensorLike, max_features: py.TensorLike, out_type: py.DType, keywords?: py.Rest<quantized_relu_x$, 'features' | 'max_value' | 'min_features' | 'max_features' | 'out_type'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_relu_x(features: py.TensorLike, max_value: py.TensorLike, min_features: py.TensorLike, max_features: py.TensorLike, keywords?: py.Rest<quantized_relu_x$, 'features' | 'max_value' | 'min_features' | 'max_features'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_relu_x(features: py.TensorLike, max_value: py.TensorLike, min_features: py.TensorLike, keywords: py.Rest<quantized_relu_x$, 'features' | 'max_value' | 'min_features'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_relu_x(features: py.TensorLike, max_value: py.TensorLike, keywords: py.Rest<quantized_relu_x$, 'features' | 'max_value'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_relu_x(features: py.TensorLike, keywords: py.Rest<quantized_relu_x$, 'features'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_relu_x(keywords: quantized_relu_x$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_relu_x_dyn: py.RemoteFunction
  raw_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, loop_fn: py.Positional, parallel_iterations: py.Positional, swap_memory: py.TensorLike, scope: py.Of<'tensorflow.compat.v1.VariableScope'> | null): py.Remote
  raw_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, loop_fn: py.Positional, parallel_iterations: py.Positional, swap_memory: py.TensorLike, keywords?: py.Rest<raw_rnn$, 'cell' | 'loop_fn' | 'parallel_iterations' | 'swap_memory'>): py.Remote
  raw_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, loop_fn: py.Positional, parallel_iterations: py.Positional, keywords?: py.Rest<raw_rnn$, 'cell' | 'loop_fn' | 'parallel_iterations'>): py.Remote
  raw_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, loop_fn: py.Positional, keywords?: py.Rest<raw_rnn$, 'cell' | 'loop_fn'>): py.Remote
  raw_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, keywords: py.Rest<raw_rnn$, 'cell'>): py.Remote
  raw_rnn(keywords: raw_rnn$): py.Remote
  raw_rnn_dyn: py.RemoteFunction
  readonly relu: tensorflow_nn.$Module["relu"]
  relu_dyn: py.RemoteFunction
  relu6(features: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  relu6(features: py.TensorLike, keywords?: py.Rest<relu6$, 'features'>): py.Promised<tensorflow.Tensor>
  relu6(keywords: relu6$): py.Promised<tensorflow.Tensor>
  relu6_dyn: py.RemoteFunction
  relu_layer(x: py.TensorLike, weights: py.TensorLike, biases: py.TensorLike, name: py.Str | null): py.Remote
  relu_layer(x: py.TensorLike, weights: py.TensorLike, biases: py.TensorLike, keywords?: py.Rest<relu_layer$, 'x' | 'weights' | 'biases'>): py.Remote
  relu_layer(x: py.TensorLike, weights: py.TensorLike, keywords: py.Rest<relu_layer$, 'x' | 'weights'>): py.Remote
  relu_layer(x: py.TensorLike, keywords: py.Rest<relu_layer$, 'x'>): py.Remote
  relu_layer(keywords: relu_layer$): py.Remote
  relu_layer_dyn: py.RemoteFunction
  readonly rnn_cell: tensorflow_compat_v1_nn_rnn_cell.$Module
  safe_embedding_lookup_sparse(embedding_weights: py.Positional, sparse_ids: py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.RaggedTensor'>, sparse_weights: py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.RaggedTensor'> | null, combiner: py.Str, default_id: py.Positional, name?: py.Str | null, partition_strategy?: py.Str, max_norm?: py.Positional, allow_fast_lookup?: py.Bool): py.Promised<tensorflow.Tensor>
  safe_embedding_lookup_sparse(embedding_weights: py.Positional, sparse_ids: py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.RaggedTensor'>, sparse_weights: py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.RaggedTensor'> | null, combiner: py.Str, keywords?: py.Rest<safe_embedding_lookup_sparse$, 'embedding_weights' | 'sparse_ids' | 'sparse_weights' | 'combiner'>): py.Promised<tensorflow.Tensor>
  safe_embedding_lookup_sparse(embedding_weights: py.Positional, sparse_ids: py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.RaggedTensor'>, sparse_weights: py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.RaggedTensor'> | null, keywords?: py.Rest<safe_embedding_lookup_sparse$, 'embedding_weights' | 'sparse_ids' | 'sparse_weights'>): py.Promised<tensorflow.Tensor>
  safe_embedding_lookup_sparse(embedding_weights: py.Positional, sparse_ids: py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.RaggedTensor'>, keywords?: py.Rest<safe_embedding_lookup_sparse$, 'embedding_weights' | 'sparse_ids'>): py.Promised<tensorflow.Tensor>
  safe_embedding_lookup_sparse(embedding_weights: py.Positional, keywords: py.Rest<safe_embedding_lookup_sparse$, 'embedding_weights'>): py.Promised<tensorflow.Tensor>
  safe_embedding_lookup_sparse(keywords: safe_embedding_lookup_sparse$): py.Promised<tensorflow.Tensor>
  safe_embedding_lookup_sparse_dyn: py.RemoteFunction
  sampled_softmax_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, num_classes: py.Int, num_true: py.Int, sampled_values: py.List<py.RemoteArgument> | null, remove_accidental_hits: py.Bool, partition_strategy?: py.Str, name?: py.Str, seed?: py.Int | null): py.Remote
  sampled_softmax_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, num_classes: py.Int, num_true: py.Int, sampled_values: py.List<py.RemoteArgument> | null, keywords?: py.Rest<sampled_softmax_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled' | 'num_classes' | 'num_true' | 'sampled_values'>): py.Remote
  sampled_softmax_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, num_classes: py.Int, num_true: py.Int, keywords?: py.Rest<sampled_softmax_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled' | 'num_classes' | 'num_true'>): py.Remote
  sampled_softmax_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, num_classes: py.Int, keywords?: py.Rest<sampled_softmax_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled' | 'num_classes'>): py.Remote
  sampled_softmax_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, keywords: py.Rest<sampled_softmax_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled'>): py.Remote
  sampled_softmax_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, keywords: py.Rest<sampled_softmax_loss$, 'weights' | 'biases' | 'labels' | 'inputs'>): py.Remote
  sampled_softmax_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, keywords: py.Rest<sampled_softmax_loss$, 'weights' | 'biases' | 'labels'>): py.Remote
  sampled_softmax_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, keywords: py.Rest<sampled_softmax_loss$, 'weights' | 'biases'>): py.Remote
  sampled_softmax_loss(weights: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<sampled_softmax_loss$, 'weights'>): py.Remote
  sampled_softmax_loss(keywords: sampled_softmax_loss$): py.Remote
  sampled_softmax_loss_dyn: py.RemoteFunction
  readonly scale_regularization_loss: tensorflow_nn.$Module["scale_regularization_loss"]
  scale_regularization_loss_dyn: py.RemoteFunction
  readonly selu: tensorflow_nn.$Module["selu"]
  selu_dyn: py.RemoteFunction
  separable_conv2d(input: py.TensorLike, depthwise_filter: py.TensorLike, pointwise_filter: py.TensorLike, strides: py.TensorLike, padding: py.Positional, rate: py.TensorLike | null, name: py.Str | null, data_format: 'NHWC' | 'NCHW' | py.RemotePromise<string> | null, dilations?: py.TensorLike | null): py.Promised<tensorflow.Tensor>
  separable_conv2d(input: py.TensorLike, depthwise_filter: py.TensorLike, pointwise_filter: py.TensorLike, strides: py.TensorLike, padding: py.Positional, rate: py.TensorLike | null, name: py.Str | null, keywords?: py.Rest<separable_conv2d$, 'input' | 'depthwise_filter' | 'pointwise_filter' | 'strides' | 'padding' | 'rate' | 'name'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(input: py.TensorLike, depthwise_filter: py.TensorLike, pointwise_filter: py.TensorLike, strides: py.TensorLike, padding: py.Positional, rate: py.TensorLike | null, keywords?: py.Rest<separable_conv2d$, 'input' | 'depthwise_filter' | 'pointwise_filter' | 'strides' | 'padding' | 'rate'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(input: py.TensorLike, depthwise_filter: py.TensorLike, pointwise_filter: py.TensorLike, strides: py.TensorLike, padding: py.Positional, keywords?: py.Rest<separable_conv2d$, 'input' | 'depthwise_filter' | 'pointwise_filter' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(input: py.TensorLike, depthwise_filter: py.TensorLike, pointwise_filter: py.TensorLike, strides: py.TensorLike, keywords: py.Rest<separable_conv2d$, 'input' | 'depthwise_filter' | 'pointwise_filter' | 'strides'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(input: py.TensorLike, depthwise_filter: py.TensorLike, pointwise_filter: py.TensorLike, keywords: py.Rest<separable_conv2d$, 'input' | 'depthwise_filter' | 'pointwise_filter'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(input: py.TensorLike, depthwise_filter: py.TensorLike, keywords: py.Rest<separable_conv2d$, 'input' | 'depthwise_filter'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(input: py.TensorLike, keywords: py.Rest<separable_conv2d$, 'input'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(keywords: separable_conv2d$): py.Promised<tensorflow.Tensor>
  separable_conv2d_dyn: py.RemoteFunction
  sigmoid(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  sigmoid(x: py.TensorLike, keywords?: py.Rest<sigmoid$, 'x'>): py.Promised<tensorflow.Tensor>
  sigmoid(keywords: sigmoid$): py.Promised<tensorflow.Tensor>
  sigmoid_dyn: py.RemoteFunction
  sigmoid_cross_entropy_with_logits(labels: py.TensorLike | null, logits: py.TensorLike | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  sigmoid_cross_entropy_with_logits(labels: py.TensorLike | null, logits: py.TensorLike | null, keywords?: py.Rest<sigmoid_cross_entropy_with_logits$, 'labels' | 'logits'>): py.Promised<tensorflow.Tensor>
  sigmoid_cross_entropy_with_logits(labels: py.TensorLike | null, keywords?: py.Rest<sigmoid_cross_entropy_with_logits$, 'labels'>): py.Promised<tensorflow.Tensor>
  sigmoid_cross_entropy_with_logits(keywords?: sigmoid_cross_entropy_with_logits$): py.Promised<tensorflow.Tensor>
  sigmoid_cross_entropy_with_logits_dyn: py.RemoteFunction
  silu(features: py.TensorLike, beta: 'Tensor' | py.RemotePromise<string> | py.Float): py.Remote
  silu(features: py.TensorLike, keywords?: py.Rest<silu$, 'features'>): py.Remote
  silu(keywords: silu$): py.Remote
  silu_dyn: py.RemoteFunction
  softmax(logits: py.TensorLike, axis: py.Int | null, name: py.Str | null, dim: py.Positional): py.Promised<tensorflow.Tensor>
  softmax(logits: py.TensorLike, axis: py.Int | null, name: py.Str | null, keywords?: py.Rest<softmax$, 'logits' | 'axis' | 'name'>): py.Promised<tensorflow.Tensor>
  softmax(logits: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<softmax$, 'logits' | 'axis'>): py.Promised<tensorflow.Tensor>
  softmax(logits: py.TensorLike, keywords?: py.Rest<softmax$, 'logits'>): py.Promised<tensorflow.Tensor>
  softmax(keywords: softmax$): py.Promised<tensorflow.Tensor>
  softmax_dyn: py.RemoteFunction
  softmax_cross_entropy_with_logits(labels: py.TensorLike | null, logits: py.Positional, dim: py.Int, name: py.Str | null, axis?: py.Int | null): py.Promised<tensorflow.Tensor>
  softmax_cross_entropy_with_logits(labels: py.TensorLike | null, logits: py.Positional, dim: py.Int, keywords?: py.Rest<softmax_cross_entropy_with_logits$, 'labels' | 'logits' | 'dim'>): py.Promised<tensorflow.Tensor>
  softmax_cross_entropy_with_logits(labels: py.TensorLike | null, logits: py.Positional, keywords?: py.Rest<softmax_cross_entropy_with_logits$, 'labels' | 'logits'>): py.Promised<tensorflow.Tensor>
  softmax_cross_entropy_with_logits(labels: py.TensorLike | null, keywords?: py.Rest<softmax_cross_entropy_with_logits$, 'labels'>): py.Promised<tensorflow.Tensor>
  softmax_cross_entropy_with_logits(keywords?: softmax_cross_entropy_with_logits$): py.Promised<tensorflow.Tensor>
  softmax_cross_entropy_with_logits_dyn: py.RemoteFunction
  softmax_cross_entropy_with_logits_v2(labels: py.TensorLike, logits: py.Positional, axis: py.Positional, name: py.Str | null, dim: py.Positional): py.Promised<tensorflow.Tensor>
  softmax_cross_entropy_with_logits_v2(labels: py.TensorLike, logits: py.Positional, axis: py.Positional, name: py.Str | null, keywords?: py.Rest<softmax_cross_entropy_with_logits_v2$, 'labels' | 'logits' | 'axis' | 'name'>): py.Promised<tensorflow.Tensor>
  softmax_cross_entropy_with_logits_v2(labels: py.TensorLike, logits: py.Positional, axis: py.Positional, keywords?: py.Rest<softmax_cross_entropy_with_logits_v2$, 'labels' | 'logits' | 'axis'>): py.Promised<tensorflow.Tensor>
  softmax_cross_entropy_with_logits_v2(labels: py.TensorLike, logits: py.Positional, keywords?: py.Rest<softmax_cross_entropy_with_logits_v2$, 'labels' | 'logits'>): py.Promised<tensorflow.Tensor>
  softmax_cross_entropy_with_logits_v2(labels: py.TensorLike, keywords: py.Rest<softmax_cross_entropy_with_logits_v2$, 'labels'>): py.Promised<tensorflow.Tensor>
  softmax_cross_entropy_with_logits_v2(keywords: softmax_cross_entropy_with_logits_v2$): py.Promised<tensorflow.Tensor>
  softmax_cross_entropy_with_logits_v2_dyn: py.RemoteFunction
  softplus(features: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  softplus(features: py.TensorLike, keywords?: py.Rest<softplus$, 'features'>): py.Promised<tensorflow.Tensor>
  softplus(keywords: softplus$): py.Promised<tensorflow.Tensor>
  softplus_dyn: py.RemoteFunction
  readonly softsign: tensorflow_nn.$Module["softsign"]
  softsign_dyn: py.RemoteFunction
  readonly space_to_batch: tensorflow_compat_v1.$Module["space_to_batch"]
  space_to_batch_dyn: py.RemoteFunction
  space_to_depth(input: py.TensorLike, block_size: py.Int, name: py.Str | null, data_format: py.Str): py.Promised<tensorflow.Tensor>
  space_to_depth(input: py.TensorLike, block_size: py.Int, name: py.Str | null, keywords?: py.Rest<space_to_depth$, 'input' | 'block_size' | 'name'>): py.Promised<tensorflow.Tensor>
  space_to_depth(input: py.TensorLike, block_size: py.Int, keywords?: py.Rest<space_to_depth$, 'input' | 'block_size'>): py.Promised<tensorflow.Tensor>
  space_to_depth(input: py.TensorLike, keywords: py.Rest<space_to_depth$, 'input'>): py.Promised<tensorflow.Tensor>
  space_to_depth(keywords: space_to_depth$): py.Promised<tensorflow.Tensor>
  space_to_depth_dyn: py.RemoteFunction
  sparse_softmax_cross_entropy_with_logits(labels: py.TensorLike | null, logits: py.Positional, name: py.Str | null): py.Promised<tensorflow.Tensor>
  sparse_softmax_cross_entropy_with_logits(labels: py.TensorLike | null, logits: py.Positional, keywords?: py.Rest<sparse_softmax_cross_entropy_with_logits$, 'labels' | 'logits'>): py.Promised<tensorflow.Tensor>
  sparse_softmax_cross_entropy_with_logits(labels: py.TensorLike | null, keywords?: py.Rest<sparse_softmax_cross_entropy_with_logits$, 'labels'>): py.Promised<tensorflow.Tensor>
  sparse_softmax_cross_entropy_with_logits(keywords?: sparse_softmax_cross_entropy_with_logits$): py.Promised<tensorflow.Tensor>
  sparse_softmax_cross_entropy_with_logits_dyn: py.RemoteFunction
  static_bidirectional_rnn(cell_fw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, cell_bw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, initial_state_fw: py.TensorLike | null, initial_state_bw: py.Positional, dtype: py.DType | null, sequence_length?: py.Positional, scope?: py.Of<'tensorflow.compat.v1.VariableScope'> | null): py.Remote<any[]>
  static_bidirectional_rnn(cell_fw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, cell_bw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, initial_state_fw: py.TensorLike | null, initial_state_bw: py.Positional, keywords?: py.Rest<static_bidirectional_rnn$, 'cell_fw' | 'cell_bw' | 'inputs' | 'initial_state_fw' | 'initial_state_bw'>): py.Remote<any[]>
  static_bidirectional_rnn(cell_fw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, cell_bw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, initial_state_fw: py.TensorLike | null, keywords?: py.Rest<static_bidirectional_rnn$, 'cell_fw' | 'cell_bw' | 'inputs' | 'initial_state_fw'>): py.Remote<any[]>
  static_bidirectional_rnn(cell_fw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, cell_bw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, keywords?: py.Rest<static_bidirectional_rnn$, 'cell_fw' | 'cell_bw' | 'inputs'>): py.Remote<any[]>
  static_bidirectional_rnn(cell_fw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, cell_bw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, keywords: py.Rest<static_bidirectional_rnn$, 'cell_fw' | 'cell_bw'>): py.Remote<any[]>
  static_bidirectional_rnn(cell_fw: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, keywords: py.Rest<static_bidirectional_rnn$, 'cell_fw'>): py.Remote<any[]>
  static_bidirectional_rnn(keywords: static_bidirectional_rnn$): py.Remote<any[]>
  static_bidirectional_rnn_dyn: py.RemoteFunction
  static_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, initial_state: py.Positional, dtype: py.DType | null, sequence_length: py.Positional, scope?: py.Of<'tensorflow.compat.v1.VariableScope'> | null): py.Remote
  static_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, initial_state: py.Positional, dtype: py.DType | null, keywords?: py.Rest<static_rnn$, 'cell' | 'inputs' | 'initial_state' | 'dtype'>): py.Remote
  static_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, initial_state: py.Positional, keywords?: py.Rest<static_rnn$, 'cell' | 'inputs' | 'initial_state'>): py.Remote
  static_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, keywords?: py.Rest<static_rnn$, 'cell' | 'inputs'>): py.Remote
  static_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, keywords: py.Rest<static_rnn$, 'cell'>): py.Remote
  static_rnn(keywords: static_rnn$): py.Remote
  static_rnn_dyn: py.RemoteFunction
  static_state_saving_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, state_saver: py.Positional, state_name: py.Str | py.List<py.Str>, sequence_length: py.Positional, scope: py.Of<'tensorflow.compat.v1.VariableScope'> | null): py.Remote
  static_state_saving_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, state_saver: py.Positional, state_name: py.Str | py.List<py.Str>, sequence_length: py.Positional, keywords?: py.Rest<static_state_saving_rnn$, 'cell' | 'inputs' | 'state_saver' | 'state_name' | 'sequence_length'>): py.Remote
  static_state_saving_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, state_saver: py.Positional, state_name: py.Str | py.List<py.Str>, keywords?: py.Rest<static_state_saving_rnn$, 'cell' | 'inputs' | 'state_saver' | 'state_name'>): py.Remote
  static_state_saving_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, state_saver: py.Positional, keywords: py.Rest<static_state_saving_rnn$, 'cell' | 'inputs' | 'state_saver'>): py.Remote
  static_state_saving_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, inputs: py.Positional, keywords: py.Rest<static_state_saving_rnn$, 'cell' | 'inputs'>): py.Remote
  static_state_saving_rnn(cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, keywords: py.Rest<static_state_saving_rnn$, 'cell'>): py.Remote
  static_state_saving_rnn(keywords: static_state_saving_rnn$): py.Remote
  static_state_saving_rnn_dyn: py.RemoteFunction
  sufficient_statistics(x: py.TensorLike, axes: py.ArrayLike, shift: py.TensorLike | null, keep_dims: py.Bool | null, name: py.Str | null, keepdims?: py.Bool | null): py.Remote
  sufficient_statistics(x: py.TensorLike, axes: py.ArrayLike, shift: py.TensorLike | null, keep_dims: py.Bool | null, keywords?: py.Rest<sufficient_statistics$, 'x' | 'axes' | 'shift' | 'keep_dims'>): py.Remote
  sufficient_statistics(x: py.TensorLike, axes: py.ArrayLike, shift: py.TensorLike | null, keywords?: py.Rest<sufficient_statistics$, 'x' | 'axes' | 'shift'>): py.Remote
  sufficient_statistics(x: py.TensorLike, axes: py.ArrayLike, keywords?: py.Rest<sufficient_statistics$, 'x' | 'axes'>): py.Remote
  sufficient_statistics(x: py.TensorLike, keywords: py.Rest<sufficient_statistics$, 'x'>): py.Remote
  sufficient_statistics(keywords: sufficient_statistics$): py.Remote
  sufficient_statistics_dyn: py.RemoteFunction
  readonly swish: $Module["silu"]
  swish_dyn: py.RemoteFunction
  tanh(x: py.TensorLike, name: py.Str | null): py.Remote
  tanh(x: py.TensorLike, keywords?: py.Rest<tanh$, 'x'>): py.Remote
  tanh(keywords: tanh$): py.Remote
  tanh_dyn: py.RemoteFunction
  readonly top_k: tensorflow_math.$Module["top_k"]
  top_k_dyn: py.RemoteFunction
  readonly uniform_candidate_sampler: tensorflow_random.$Module["uniform_candidate_sampler"]
  uniform_candidate_sampler_dyn: py.RemoteFunction
  weighted_cross_entropy_with_logits(labels: py.TensorLike | null, logits: py.TensorLike | null, pos_weight: py.Positional, name: py.Str | null, targets?: py.TensorLike | null): py.Promised<tensorflow.Tensor>
  weighted_cross_entropy_with_logits(labels: py.TensorLike | null, logits: py.TensorLike | null, pos_weight: py.Positional, keywords?: py.Rest<weighted_cross_entropy_with_logits$, 'labels' | 'logits' | 'pos_weight'>): py.Promised<tensorflow.Tensor>
  weighted_cross_entropy_with_logits(labels: py.TensorLike | null, logits: py.TensorLike | null, keywords?: py.Rest<weighted_cross_entropy_with_logits$, 'labels' | 'logits'>): py.Promised<tensorflow.Tensor>
  weighted_cross_entropy_with_logits(labels: py.TensorLike | null, keywords?: py.Rest<weighted_cross_entropy_with_logits$, 'labels'>): py.Promised<tensorflow.Tensor>
  weighted_cross_entropy_with_logits(keywords?: weighted_cross_entropy_with_logits$): py.Promised<tensorflow.Tensor>
  weighted_cross_entropy_with_logits_dyn: py.RemoteFunction
  weighted_moments(x: py.TensorLike, axes: py.TensorLike, frequency_weights: py.TensorLike, name: py.Str | null, keep_dims: py.Bool | null, keepdims: py.Bool | null): py.Remote
  weighted_moments(x: py.TensorLike, axes: py.TensorLike, frequency_weights: py.TensorLike, name: py.Str | null, keep_dims: py.Bool | null, keywords?: py.Rest<weighted_moments$, 'x' | 'axes' | 'frequency_weights' | 'name' | 'keep_dims'>): py.Remote
  weighted_moments(x: py.TensorLike, axes: py.TensorLike, frequency_weights: py.TensorLike, name: py.Str | null, keywords?: py.Rest<weighted_moments$, 'x' | 'axes' | 'frequency_weights' | 'name'>): py.Remote
  weighted_moments(x: py.TensorLike, axes: py.TensorLike, frequency_weights: py.TensorLike, keywords?: py.Rest<weighted_moments$, 'x' | 'axes' | 'frequency_weights'>): py.Remote
  weighted_moments(x: py.TensorLike, axes: py.TensorLike, keywords: py.Rest<weighted_moments$, 'x' | 'axes'>): py.Remote
  weighted_moments(x: py.TensorLike, keywords: py.Rest<weighted_moments$, 'x'>): py.Remote
  weighted_moments(keywords: weighted_moments$): py.Remote
  weighted_moments_dyn: py.RemoteFunction
  readonly with_space_to_batch: tensorflow_nn.$Module["with_space_to_batch"]
  with_space_to_batch_dyn: py.RemoteFunction
  xw_plus_b(x: py.TensorLike, weights: py.TensorLike, biases: py.TensorLike, name: py.Str | null): py.Remote
  xw_plus_b(x: py.TensorLike, weights: py.TensorLike, biases: py.TensorLike, keywords?: py.Rest<xw_plus_b$, 'x' | 'weights' | 'biases'>): py.Remote
  xw_plus_b(x: py.TensorLike, weights: py.TensorLike, keywords: py.Rest<xw_plus_b$, 'x' | 'weights'>): py.Remote
  xw_plus_b(x: py.TensorLike, keywords: py.Rest<xw_plus_b$, 'x'>): py.Remote
  xw_plus_b(keywords: xw_plus_b$): py.Remote
  xw_plus_b_dyn: py.RemoteFunction
  readonly zero_fraction: tensorflow_math.$Module["zero_fraction"]
  zero_fraction_dyn: py.RemoteFunction
}
