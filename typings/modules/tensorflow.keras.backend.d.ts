// tensorflow.keras.backend of tensorflow.keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_backend from './keras.backend.js'
import type * as keras_config from './keras.config.js'
import type * as keras_utils from './keras.utils.js'

export interface abs$ {
  x: py.TensorLike
}

export interface all$ {
  x: py.TensorLike
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface any$ {
  x: py.TensorLike
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface arange$ {
  start: py.RemoteArgument
  stop?: py.RemoteArgument | undefined
  /** Default: `1` */
  step?: py.Int | undefined
  /** Default: `'int32'` */
  dtype?: py.DType | undefined
}

export interface argmax$ {
  x: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface argmin$ {
  x: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface batch_dot$ {
  x: py.TensorLike
  y: py.TensorLike
  axes?: py.RemoteArgument | undefined
}

export interface batch_flatten$ {
  x: py.TensorLike
}

export interface batch_get_value$ {
  tensors: py.RemoteArgument
}

export interface batch_normalization$ {
  x: py.TensorLike
  mean: py.RemoteArgument
  var: py.RemoteArgument
  beta: py.RemoteArgument
  gamma: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `0.001` */
  epsilon?: py.Float | undefined
}

export interface batch_set_value$ {
  tuples: py.RemoteArgument
}

export interface bias_add$ {
  x: py.TensorLike
  bias: py.RemoteArgument
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
}

export interface binary_crossentropy$ {
  target: py.TensorLike
  output: py.TensorLike
  /** Default: `False` */
  from_logits?: py.Bool | undefined
}

export interface binary_focal_crossentropy$ {
  target: py.TensorLike
  output: py.TensorLike
  /** Default: `False` */
  apply_class_balancing?: py.Bool | undefined
  /** Default: `0.25` */
  alpha?: py.Float | undefined
  /** Default: `2.0` */
  gamma?: py.Float | undefined
  /** Default: `False` */
  from_logits?: py.Bool | undefined
}

export interface cast$ {
  x: py.TensorLike
  dtype: py.DType
}

export interface cast_to_floatx$ {
  x: py.TensorLike
}

export interface categorical_crossentropy$ {
  target: py.TensorLike
  output: py.TensorLike
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface categorical_focal_crossentropy$ {
  target: py.TensorLike
  output: py.TensorLike
  /** Default: `0.25` */
  alpha?: py.Float | undefined
  /** Default: `2.0` */
  gamma?: py.Float | undefined
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface clip$ {
  x: py.TensorLike
  min_value: py.RemoteArgument
  max_value: py.RemoteArgument
}

export interface concatenate$ {
  tensors: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface constant$ {
  value: py.RemoteArgument
  dtype?: py.DType | null | undefined
  shape?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface conv1d$ {
  x: py.TensorLike
  kernel: py.TensorLike
  /** Default: `1` */
  strides?: py.Int | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | undefined
}

export interface conv2d$ {
  x: py.TensorLike
  kernel: py.TensorLike
  /** Default: `(1, 1)` */
  strides?: py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.List<py.Int> | undefined
}

export interface conv2d_transpose$ {
  x: py.TensorLike
  kernel: py.TensorLike
  output_shape: py.RemoteArgument
  /** Default: `(1, 1)` */
  strides?: py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.List<py.Int> | undefined
}

export interface conv3d$ {
  x: py.TensorLike
  kernel: py.TensorLike
  /** Default: `(1, 1, 1)` */
  strides?: py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  /** Default: `(1, 1, 1)` */
  dilation_rate?: py.List<py.Int> | undefined
}

export interface cos$ {
  x: py.TensorLike
}

export interface count_params$ {
  x: py.TensorLike
}

export interface ctc_batch_cost$ {
  y_true: py.RemoteArgument
  y_pred: py.RemoteArgument
  input_length: py.RemoteArgument
  label_length: py.RemoteArgument
}

export interface ctc_decode$ {
  y_pred: py.RemoteArgument
  input_length: py.RemoteArgument
  /** Default: `True` */
  greedy?: py.Bool | undefined
  /** Default: `100` */
  beam_width?: py.Int | undefined
  /** Default: `1` */
  top_paths?: py.Int | undefined
}

export interface ctc_label_dense_to_sparse$ {
  labels: py.RemoteArgument
  label_lengths: py.RemoteArgument
}

export interface cumprod$ {
  x: py.TensorLike
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface cumsum$ {
  x: py.TensorLike
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface depthwise_conv2d$ {
  x: py.TensorLike
  depthwise_kernel: py.RemoteArgument
  /** Default: `(1, 1)` */
  strides?: py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.List<py.Int> | undefined
}

export interface dot$ {
  x: py.TensorLike
  y: py.TensorLike
}

export interface dropout$ {
  x: py.TensorLike
  level: py.RemoteArgument
  noise_shape?: py.RemoteArgument | undefined
  seed?: py.RemoteArgument | undefined
}

export interface dtype$ {
  x: py.TensorLike
}

export interface elu$ {
  x: py.TensorLike
  /** Default: `1.0` */
  alpha?: py.Float | undefined
}

export interface equal$ {
  x: py.TensorLike
  y: py.TensorLike
}

export interface eval$ {
  x: py.TensorLike
}

export interface exp$ {
  x: py.TensorLike
}

export interface expand_dims$ {
  x: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface eye$ {
  size: py.RemoteArgument
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
}

export interface flatten$ {
  x: py.TensorLike
}

export interface foldl$ {
  fn: py.RemoteArgument
  elems: py.RemoteArgument
  initializer?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface foldr$ {
  fn: py.RemoteArgument
  elems: py.RemoteArgument
  initializer?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface gather$ {
  reference: py.RemoteArgument
  indices: py.RemoteArgument
}

export interface get_value$ {
  x: py.TensorLike
}

export interface gradients$ {
  loss: py.RemoteArgument
  variables: py.RemoteArgument
}

export interface greater$ {
  x: py.TensorLike
  y: py.TensorLike
}

export interface greater_equal$ {
  x: py.TensorLike
  y: py.TensorLike
}

export interface hard_sigmoid$ {
  x: py.TensorLike
}

export interface in_top_k$ {
  predictions: py.RemoteArgument
  targets: py.RemoteArgument
  k: py.RemoteArgument
}

export interface int_shape$ {
  x: py.TensorLike
}

export interface is_sparse$ {
  tensor: py.TensorLike
}

export interface l2_normalize$ {
  x: py.TensorLike
  axis?: py.RemoteArgument | undefined
}

export interface less$ {
  x: py.TensorLike
  y: py.TensorLike
}

export interface less_equal$ {
  x: py.TensorLike
  y: py.TensorLike
}

export interface log$ {
  x: py.TensorLike
}

export interface map_fn$ {
  fn: py.RemoteArgument
  elems: py.RemoteArgument
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
}

export interface max$ {
  x: py.TensorLike
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface maximum$ {
  x: py.TensorLike
  y: py.TensorLike
}

export interface mean$ {
  x: py.TensorLike
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface min$ {
  x: py.TensorLike
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface minimum$ {
  x: py.TensorLike
  y: py.TensorLike
}

export interface moving_average_update$ {
  x: py.TensorLike
  value: py.RemoteArgument
  momentum: py.RemoteArgument
}

export interface name_scope$ {
  name: py.Str
}

export interface ndim$ {
  x: py.TensorLike
}

export interface not_equal$ {
  x: py.TensorLike
  y: py.TensorLike
}

export interface one_hot$ {
  indices: py.RemoteArgument
  num_classes: py.RemoteArgument
}

export interface ones$ {
  shape: py.RemoteArgument
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
}

export interface ones_like$ {
  x: py.TensorLike
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
}

export interface permute_dimensions$ {
  x: py.TensorLike
  pattern: py.RemoteArgument
}

export interface pool2d$ {
  x: py.TensorLike
  pool_size: py.RemoteArgument
  /** Default: `(1, 1)` */
  strides?: py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  /** Default: `'max'` */
  pool_mode?: py.Str | undefined
}

export interface pool3d$ {
  x: py.TensorLike
  pool_size: py.RemoteArgument
  /** Default: `(1, 1, 1)` */
  strides?: py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  /** Default: `'max'` */
  pool_mode?: py.Str | undefined
}

export interface pow$ {
  x: py.TensorLike
  a: py.TensorLike
}

export interface prod$ {
  x: py.TensorLike
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface random_bernoulli$ {
  shape: py.RemoteArgument
  /** Default: `0.0` */
  p?: py.Float | undefined
  dtype?: py.DType | null | undefined
  seed?: py.RemoteArgument | undefined
}

export interface random_normal$ {
  shape: py.RemoteArgument
  /** Default: `0.0` */
  mean?: py.Float | undefined
  /** Default: `1.0` */
  stddev?: py.Float | undefined
  dtype?: py.DType | null | undefined
  seed?: py.RemoteArgument | undefined
}

export interface random_normal_variable$ {
  shape: py.RemoteArgument
  mean: py.RemoteArgument
  scale: py.RemoteArgument
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
  seed?: py.RemoteArgument | undefined
}

export interface random_uniform$ {
  shape: py.RemoteArgument
  /** Default: `0.0` */
  minval?: py.Float | undefined
  /** Default: `1.0` */
  maxval?: py.Float | undefined
  dtype?: py.DType | null | undefined
  seed?: py.RemoteArgument | undefined
}

export interface random_uniform_variable$ {
  shape: py.RemoteArgument
  low: py.RemoteArgument
  high: py.RemoteArgument
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
  seed?: py.RemoteArgument | undefined
}

export interface relu$ {
  x: py.TensorLike
  /** Default: `0.0` */
  alpha?: py.Float | undefined
  max_value?: py.RemoteArgument | undefined
  /** Default: `0.0` */
  threshold?: py.Float | undefined
}

export interface repeat$ {
  x: py.TensorLike
  n: py.RemoteArgument
}

export interface repeat_elements$ {
  x: py.TensorLike
  rep: py.RemoteArgument
  axis: py.RemoteArgument
}

export interface reshape$ {
  x: py.TensorLike
  shape: py.RemoteArgument
}

export interface resize_images$ {
  x: py.TensorLike
  height_factor: py.RemoteArgument
  width_factor: py.RemoteArgument
  data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string>
  /** Default: `'nearest'` */
  interpolation?: py.Str | undefined
}

export interface resize_volumes$ {
  x: py.TensorLike
  depth_factor: py.RemoteArgument
  height_factor: py.RemoteArgument
  width_factor: py.RemoteArgument
  data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string>
}

export interface reverse$ {
  x: py.TensorLike
  axes: py.RemoteArgument
}

export interface rnn$ {
  step_function: py.RemoteArgument
  inputs: py.TensorLike
  initial_states: py.RemoteArgument
  /** Default: `False` */
  go_backwards?: py.Bool | undefined
  mask?: py.RemoteArgument | undefined
  constants?: py.RemoteArgument | undefined
  /** Default: `False` */
  unroll?: py.Bool | undefined
  input_length?: py.RemoteArgument | undefined
  /** Default: `False` */
  time_major?: py.Bool | undefined
  /** Default: `False` */
  zero_output_for_mask?: py.Bool | undefined
  /** Default: `True` */
  return_all_outputs?: py.Bool | undefined
}

export interface round$ {
  x: py.TensorLike
}

export interface separable_conv2d$ {
  x: py.TensorLike
  depthwise_kernel: py.RemoteArgument
  pointwise_kernel: py.RemoteArgument
  /** Default: `(1, 1)` */
  strides?: py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.List<py.Int> | undefined
}

export interface set_value$ {
  x: py.TensorLike
  value: py.RemoteArgument
}

export interface shape$ {
  x: py.TensorLike
}

export interface sigmoid$ {
  x: py.TensorLike
}

export interface sign$ {
  x: py.TensorLike
}

export interface sin$ {
  x: py.TensorLike
}

export interface softmax$ {
  x: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface softplus$ {
  x: py.TensorLike
}

export interface softsign$ {
  x: py.TensorLike
}

export interface sparse_categorical_crossentropy$ {
  target: py.TensorLike
  output: py.TensorLike
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  ignore_class?: py.RemoteArgument | undefined
}

export interface spatial_2d_padding$ {
  x: py.TensorLike
  /** Default: `((1, 1), (1, 1))` */
  padding?: py.List<py.List<py.Int>> | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
}

export interface spatial_3d_padding$ {
  x: py.TensorLike
  /** Default: `((1, 1), (1, 1), (1, 1))` */
  padding?: py.List<py.List<py.Int>> | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
}

export interface sqrt$ {
  x: py.TensorLike
}

export interface square$ {
  x: py.TensorLike
}

export interface squeeze$ {
  x: py.TensorLike
  axis: py.RemoteArgument
}

export interface stack$ {
  x: py.TensorLike
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface std$ {
  x: py.TensorLike
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface stop_gradient$ {
  variables: py.RemoteArgument
}

export interface sum$ {
  x: py.TensorLike
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface switch$ {
  condition: py.RemoteArgument
  then_expression: py.RemoteArgument
  else_expression: py.RemoteArgument
}

export interface tanh$ {
  x: py.TensorLike
}

export interface temporal_padding$ {
  x: py.TensorLike
  /** Default: `(1, 1)` */
  padding?: py.List<py.Int> | undefined
}

export interface tile$ {
  x: py.TensorLike
  n: py.RemoteArgument
}

export interface to_dense$ {
  tensor: py.TensorLike
}

export interface transpose$ {
  x: py.TensorLike
}

export interface truncated_normal$ {
  shape: py.RemoteArgument
  /** Default: `0.0` */
  mean?: py.Float | undefined
  /** Default: `1.0` */
  stddev?: py.Float | undefined
  dtype?: py.DType | null | undefined
  seed?: py.RemoteArgument | undefined
}

export interface update$ {
  x: py.TensorLike
  new_x: py.RemoteArgument
}

export interface update_add$ {
  x: py.TensorLike
  increment: py.RemoteArgument
}

export interface update_sub$ {
  x: py.TensorLike
  decrement: py.RemoteArgument
}

export interface var$ {
  x: py.TensorLike
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface variable$ {
  value: py.RemoteArgument
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
  constraint?: py.RemoteArgument | undefined
}

export interface zeros$ {
  shape: py.RemoteArgument
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
}

export interface zeros_like$ {
  x: py.TensorLike
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  abs(x: py.TensorLike): py.Remote
  abs(keywords: abs$): py.Remote
  abs_dyn: py.RemoteFunction
  all(x: py.TensorLike, axis: py.Positional, keepdims: py.Bool): py.Remote
  all(x: py.TensorLike, axis: py.Positional, keywords?: py.Rest<all$, 'x' | 'axis'>): py.Remote
  all(x: py.TensorLike, keywords?: py.Rest<all$, 'x'>): py.Remote
  all(keywords: all$): py.Remote
  all_dyn: py.RemoteFunction
  any(x: py.TensorLike, axis: py.Positional, keepdims: py.Bool): py.Remote
  any(x: py.TensorLike, axis: py.Positional, keywords?: py.Rest<any$, 'x' | 'axis'>): py.Remote
  any(x: py.TensorLike, keywords?: py.Rest<any$, 'x'>): py.Remote
  any(keywords: any$): py.Remote
  any_dyn: py.RemoteFunction
  arange(start: py.Positional, stop: py.Positional, step: py.Int, dtype: py.DType): py.Remote
  arange(start: py.Positional, stop: py.Positional, step: py.Int, keywords?: py.Rest<arange$, 'start' | 'stop' | 'step'>): py.Remote
  arange(start: py.Positional, stop: py.Positional, keywords?: py.Rest<arange$, 'start' | 'stop'>): py.Remote
  arange(start: py.Positional, keywords?: py.Rest<arange$, 'start'>): py.Remote
  arange(keywords: arange$): py.Remote
  arange_dyn: py.RemoteFunction
  argmax(x: py.TensorLike, axis: py.Int): py.Remote
  argmax(x: py.TensorLike, keywords?: py.Rest<argmax$, 'x'>): py.Remote
  argmax(keywords: argmax$): py.Remote
  argmax_dyn: py.RemoteFunction
  argmin(x: py.TensorLike, axis: py.Int): py.Remote
  argmin(x: py.TensorLike, keywords?: py.Rest<argmin$, 'x'>): py.Remote
  argmin(keywords: argmin$): py.Remote
  argmin_dyn: py.RemoteFunction
  readonly backend: keras_config.$Module["backend"]
  backend_dyn: py.RemoteFunction
  batch_dot(x: py.TensorLike, y: py.TensorLike, axes: py.Positional): py.Remote
  batch_dot(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<batch_dot$, 'x' | 'y'>): py.Remote
  batch_dot(x: py.TensorLike, keywords: py.Rest<batch_dot$, 'x'>): py.Remote
  batch_dot(keywords: batch_dot$): py.Remote
  batch_dot_dyn: py.RemoteFunction
  batch_flatten(x: py.TensorLike): py.Remote
  batch_flatten(keywords: batch_flatten$): py.Remote
  batch_flatten_dyn: py.RemoteFunction
  batch_get_value(tensors: py.Positional): py.Remote
  batch_get_value(keywords: batch_get_value$): py.Remote
  batch_get_value_dyn: py.RemoteFunction
  batch_normalization(x: py.TensorLike, mean: py.Positional, var_: py.Positional, beta: py.Positional, gamma: py.Positional, axis: py.Int, epsilon: py.Float): py.Remote
  batch_normalization(x: py.TensorLike, mean: py.Positional, var_: py.Positional, beta: py.Positional, gamma: py.Positional, axis: py.Int, keywords?: py.Rest<batch_normalization$, 'x' | 'mean' | 'var' | 'beta' | 'gamma' | 'axis'>): py.Remote
  batch_normalization(x: py.TensorLike, mean: py.Positional, var_: py.Positional, beta: py.Positional, gamma: py.Positional, keywords?: py.Rest<batch_normalization$, 'x' | 'mean' | 'var' | 'beta' | 'gamma'>): py.Remote
  batch_normalization(x: py.TensorLike, mean: py.Positional, var_: py.Positional, beta: py.Positional, keywords: py.Rest<batch_normalization$, 'x' | 'mean' | 'var' | 'beta'>): py.Remote
  batch_normalization(x: py.TensorLike, mean: py.Positional, var_: py.Positional, keywords: py.Rest<batch_normalization$, 'x' | 'mean' | 'var'>): py.Remote
  batch_normalization(x: py.TensorLike, mean: py.Positional, keywords: py.Rest<batch_normalization$, 'x' | 'mean'>): py.Remote
  batch_normalization(x: py.TensorLike, keywords: py.Rest<batch_normalization$, 'x'>): py.Remote
  batch_normalization(keywords: batch_normalization$): py.Remote
  batch_normalization_dyn: py.RemoteFunction
  batch_set_value(tuples: py.Positional): py.Remote
  batch_set_value(keywords: batch_set_value$): py.Remote
  batch_set_value_dyn: py.RemoteFunction
  bias_add(x: py.TensorLike, bias: py.Positional, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null): py.Remote
  bias_add(x: py.TensorLike, bias: py.Positional, keywords?: py.Rest<bias_add$, 'x' | 'bias'>): py.Remote
  bias_add(x: py.TensorLike, keywords: py.Rest<bias_add$, 'x'>): py.Remote
  bias_add(keywords: bias_add$): py.Remote
  bias_add_dyn: py.RemoteFunction
  binary_crossentropy(target: py.TensorLike, output: py.TensorLike, from_logits: py.Bool): py.Remote
  binary_crossentropy(target: py.TensorLike, output: py.TensorLike, keywords?: py.Rest<binary_crossentropy$, 'target' | 'output'>): py.Remote
  binary_crossentropy(target: py.TensorLike, keywords: py.Rest<binary_crossentropy$, 'target'>): py.Remote
  binary_crossentropy(keywords: binary_crossentropy$): py.Remote
  binary_crossentropy_dyn: py.RemoteFunction
  binary_focal_crossentropy(target: py.TensorLike, output: py.TensorLike, apply_class_balancing: py.Bool, alpha: py.Float, gamma: py.Float, from_logits?: py.Bool): py.Remote
  binary_focal_crossentropy(target: py.TensorLike, output: py.TensorLike, apply_class_balancing: py.Bool, alpha: py.Float, keywords?: py.Rest<binary_focal_crossentropy$, 'target' | 'output' | 'apply_class_balancing' | 'alpha'>): py.Remote
  binary_focal_crossentropy(target: py.TensorLike, output: py.TensorLike, apply_class_balancing: py.Bool, keywords?: py.Rest<binary_focal_crossentropy$, 'target' | 'output' | 'apply_class_balancing'>): py.Remote
  binary_focal_crossentropy(target: py.TensorLike, output: py.TensorLike, keywords?: py.Rest<binary_focal_crossentropy$, 'target' | 'output'>): py.Remote
  binary_focal_crossentropy(target: py.TensorLike, keywords: py.Rest<binary_focal_crossentropy$, 'target'>): py.Remote
  binary_focal_crossentropy(keywords: binary_focal_crossentropy$): py.Remote
  binary_focal_crossentropy_dyn: py.RemoteFunction
  cast(x: py.TensorLike, dtype: py.DType): py.Remote
  cast(x: py.TensorLike, keywords: py.Rest<cast$, 'x'>): py.Remote
  cast(keywords: cast$): py.Remote
  cast_dyn: py.RemoteFunction
  cast_to_floatx(x: py.TensorLike): py.Remote
  cast_to_floatx(keywords: cast_to_floatx$): py.Remote
  cast_to_floatx_dyn: py.RemoteFunction
  categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, from_logits: py.Bool, axis: py.Int): py.Remote
  categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, from_logits: py.Bool, keywords?: py.Rest<categorical_crossentropy$, 'target' | 'output' | 'from_logits'>): py.Remote
  categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, keywords?: py.Rest<categorical_crossentropy$, 'target' | 'output'>): py.Remote
  categorical_crossentropy(target: py.TensorLike, keywords: py.Rest<categorical_crossentropy$, 'target'>): py.Remote
  categorical_crossentropy(keywords: categorical_crossentropy$): py.Remote
  categorical_crossentropy_dyn: py.RemoteFunction
  categorical_focal_crossentropy(target: py.TensorLike, output: py.TensorLike, alpha: py.Float, gamma: py.Float, from_logits: py.Bool, axis?: py.Int): py.Remote
  categorical_focal_crossentropy(target: py.TensorLike, output: py.TensorLike, alpha: py.Float, gamma: py.Float, keywords?: py.Rest<categorical_focal_crossentropy$, 'target' | 'output' | 'alpha' | 'gamma'>): py.Remote
  categorical_focal_crossentropy(target: py.TensorLike, output: py.TensorLike, alpha: py.Float, keywords?: py.Rest<categorical_focal_crossentropy$, 'target' | 'output' | 'alpha'>): py.Remote
  categorical_focal_crossentropy(target: py.TensorLike, output: py.TensorLike, keywords?: py.Rest<categorical_focal_crossentropy$, 'target' | 'output'>): py.Remote
  categorical_focal_crossentropy(target: py.TensorLike, keywords: py.Rest<categorical_focal_crossentropy$, 'target'>): py.Remote
  categorical_focal_crossentropy(keywords: categorical_focal_crossentropy$): py.Remote
  categorical_focal_crossentropy_dyn: py.RemoteFunction
  readonly clear_session: keras_utils.$Module["clear_session"]
  clear_session_dyn: py.RemoteFunction
  clip(x: py.TensorLike, min_value: py.Positional, max_value: py.Positional): py.Remote
  clip(x: py.TensorLike, min_value: py.Positional, keywords: py.Rest<clip$, 'x' | 'min_value'>): py.Remote
  clip(x: py.TensorLike, keywords: py.Rest<clip$, 'x'>): py.Remote
  clip(keywords: clip$): py.Remote
  clip_dyn: py.RemoteFunction
  concatenate(tensors: py.Positional, axis: py.Int): py.Remote
  concatenate(tensors: py.Positional, keywords?: py.Rest<concatenate$, 'tensors'>): py.Remote
  concatenate(keywords: concatenate$): py.Remote
  concatenate_dyn: py.RemoteFunction
  constant(value: py.Positional, dtype: py.DType | null, shape: py.Positional, name: py.Str | null): py.Remote
  constant(value: py.Positional, dtype: py.DType | null, shape: py.Positional, keywords?: py.Rest<constant$, 'value' | 'dtype' | 'shape'>): py.Remote
  constant(value: py.Positional, dtype: py.DType | null, keywords?: py.Rest<constant$, 'value' | 'dtype'>): py.Remote
  constant(value: py.Positional, keywords?: py.Rest<constant$, 'value'>): py.Remote
  constant(keywords: constant$): py.Remote
  constant_dyn: py.RemoteFunction
  conv1d(x: py.TensorLike, kernel: py.TensorLike, strides: py.Int, padding: py.Str, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, dilation_rate?: py.Int): py.Remote
  conv1d(x: py.TensorLike, kernel: py.TensorLike, strides: py.Int, padding: py.Str, keywords?: py.Rest<conv1d$, 'x' | 'kernel' | 'strides' | 'padding'>): py.Remote
  conv1d(x: py.TensorLike, kernel: py.TensorLike, strides: py.Int, keywords?: py.Rest<conv1d$, 'x' | 'kernel' | 'strides'>): py.Remote
  conv1d(x: py.TensorLike, kernel: py.TensorLike, keywords?: py.Rest<conv1d$, 'x' | 'kernel'>): py.Remote
  conv1d(x: py.TensorLike, keywords: py.Rest<conv1d$, 'x'>): py.Remote
  conv1d(keywords: conv1d$): py.Remote
  conv1d_dyn: py.RemoteFunction
  conv2d(x: py.TensorLike, kernel: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, dilation_rate?: py.List<py.Int>): py.Remote
  conv2d(x: py.TensorLike, kernel: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<conv2d$, 'x' | 'kernel' | 'strides' | 'padding'>): py.Remote
  conv2d(x: py.TensorLike, kernel: py.TensorLike, strides: py.List<py.Int>, keywords?: py.Rest<conv2d$, 'x' | 'kernel' | 'strides'>): py.Remote
  conv2d(x: py.TensorLike, kernel: py.TensorLike, keywords?: py.Rest<conv2d$, 'x' | 'kernel'>): py.Remote
  conv2d(x: py.TensorLike, keywords: py.Rest<conv2d$, 'x'>): py.Remote
  conv2d(keywords: conv2d$): py.Remote
  conv2d_dyn: py.RemoteFunction
  conv2d_transpose(x: py.TensorLike, kernel: py.TensorLike, output_shape: py.Positional, strides: py.List<py.Int>, padding: py.Str, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, dilation_rate?: py.List<py.Int>): py.Remote
  conv2d_transpose(x: py.TensorLike, kernel: py.TensorLike, output_shape: py.Positional, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<conv2d_transpose$, 'x' | 'kernel' | 'output_shape' | 'strides' | 'padding'>): py.Remote
  conv2d_transpose(x: py.TensorLike, kernel: py.TensorLike, output_shape: py.Positional, strides: py.List<py.Int>, keywords?: py.Rest<conv2d_transpose$, 'x' | 'kernel' | 'output_shape' | 'strides'>): py.Remote
  conv2d_transpose(x: py.TensorLike, kernel: py.TensorLike, output_shape: py.Positional, keywords?: py.Rest<conv2d_transpose$, 'x' | 'kernel' | 'output_shape'>): py.Remote
  conv2d_transpose(x: py.TensorLike, kernel: py.TensorLike, keywords: py.Rest<conv2d_transpose$, 'x' | 'kernel'>): py.Remote
  conv2d_transpose(x: py.TensorLike, keywords: py.Rest<conv2d_transpose$, 'x'>): py.Remote
  conv2d_transpose(keywords: conv2d_transpose$): py.Remote
  conv2d_transpose_dyn: py.RemoteFunction
  conv3d(x: py.TensorLike, kernel: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, dilation_rate?: py.List<py.Int>): py.Remote
  conv3d(x: py.TensorLike, kernel: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<conv3d$, 'x' | 'kernel' | 'strides' | 'padding'>): py.Remote
  conv3d(x: py.TensorLike, kernel: py.TensorLike, strides: py.List<py.Int>, keywords?: py.Rest<conv3d$, 'x' | 'kernel' | 'strides'>): py.Remote
  conv3d(x: py.TensorLike, kernel: py.TensorLike, keywords?: py.Rest<conv3d$, 'x' | 'kernel'>): py.Remote
  conv3d(x: py.TensorLike, keywords: py.Rest<conv3d$, 'x'>): py.Remote
  conv3d(keywords: conv3d$): py.Remote
  conv3d_dyn: py.RemoteFunction
  cos(x: py.TensorLike): py.Remote
  cos(keywords: cos$): py.Remote
  cos_dyn: py.RemoteFunction
  count_params(x: py.TensorLike): py.Remote
  count_params(keywords: count_params$): py.Remote
  count_params_dyn: py.RemoteFunction
  ctc_batch_cost(y_true: py.Positional, y_pred: py.Positional, input_length: py.Positional, label_length: py.Positional): py.Remote
  ctc_batch_cost(y_true: py.Positional, y_pred: py.Positional, input_length: py.Positional, keywords: py.Rest<ctc_batch_cost$, 'y_true' | 'y_pred' | 'input_length'>): py.Remote
  ctc_batch_cost(y_true: py.Positional, y_pred: py.Positional, keywords: py.Rest<ctc_batch_cost$, 'y_true' | 'y_pred'>): py.Remote
  ctc_batch_cost(y_true: py.Positional, keywords: py.Rest<ctc_batch_cost$, 'y_true'>): py.Remote
  ctc_batch_cost(keywords: ctc_batch_cost$): py.Remote
  ctc_batch_cost_dyn: py.RemoteFunction
  ctc_decode(y_pred: py.Positional, input_length: py.Positional, greedy: py.Bool, beam_width: py.Int, top_paths: py.Int): py.Remote
  ctc_decode(y_pred: py.Positional, input_length: py.Positional, greedy: py.Bool, beam_width: py.Int, keywords?: py.Rest<ctc_decode$, 'y_pred' | 'input_length' | 'greedy' | 'beam_width'>): py.Remote
  ctc_decode(y_pred: py.Positional, input_length: py.Positional, greedy: py.Bool, keywords?: py.Rest<ctc_decode$, 'y_pred' | 'input_length' | 'greedy'>): py.Remote
  ctc_decode(y_pred: py.Positional, input_length: py.Positional, keywords?: py.Rest<ctc_decode$, 'y_pred' | 'input_length'>): py.Remote
  ctc_decode(y_pred: py.Positional, keywords: py.Rest<ctc_decode$, 'y_pred'>): py.Remote
  ctc_decode(keywords: ctc_decode$): py.Remote
  ctc_decode_dyn: py.RemoteFunction
  ctc_label_dense_to_sparse(labels: py.Positional, label_lengths: py.Positional): py.Remote
  ctc_label_dense_to_sparse(labels: py.Positional, keywords: py.Rest<ctc_label_dense_to_sparse$, 'labels'>): py.Remote
  ctc_label_dense_to_sparse(keywords: ctc_label_dense_to_sparse$): py.Remote
  ctc_label_dense_to_sparse_dyn: py.RemoteFunction
  cumprod(x: py.TensorLike, axis: py.Int): py.Remote
  cumprod(x: py.TensorLike, keywords?: py.Rest<cumprod$, 'x'>): py.Remote
  cumprod(keywords: cumprod$): py.Remote
  cumprod_dyn: py.RemoteFunction
  cumsum(x: py.TensorLike, axis: py.Int): py.Remote
  cumsum(x: py.TensorLike, keywords?: py.Rest<cumsum$, 'x'>): py.Remote
  cumsum(keywords: cumsum$): py.Remote
  cumsum_dyn: py.RemoteFunction
  depthwise_conv2d(x: py.TensorLike, depthwise_kernel: py.Positional, strides: py.List<py.Int>, padding: py.Str, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, dilation_rate?: py.List<py.Int>): py.Remote
  depthwise_conv2d(x: py.TensorLike, depthwise_kernel: py.Positional, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<depthwise_conv2d$, 'x' | 'depthwise_kernel' | 'strides' | 'padding'>): py.Remote
  depthwise_conv2d(x: py.TensorLike, depthwise_kernel: py.Positional, strides: py.List<py.Int>, keywords?: py.Rest<depthwise_conv2d$, 'x' | 'depthwise_kernel' | 'strides'>): py.Remote
  depthwise_conv2d(x: py.TensorLike, depthwise_kernel: py.Positional, keywords?: py.Rest<depthwise_conv2d$, 'x' | 'depthwise_kernel'>): py.Remote
  depthwise_conv2d(x: py.TensorLike, keywords: py.Rest<depthwise_conv2d$, 'x'>): py.Remote
  depthwise_conv2d(keywords: depthwise_conv2d$): py.Remote
  depthwise_conv2d_dyn: py.RemoteFunction
  dot(x: py.TensorLike, y: py.TensorLike): py.Remote
  dot(x: py.TensorLike, keywords: py.Rest<dot$, 'x'>): py.Remote
  dot(keywords: dot$): py.Remote
  dot_dyn: py.RemoteFunction
  dropout(x: py.TensorLike, level: py.Positional, noise_shape: py.Positional, seed: py.Positional): py.Remote
  dropout(x: py.TensorLike, level: py.Positional, noise_shape: py.Positional, keywords?: py.Rest<dropout$, 'x' | 'level' | 'noise_shape'>): py.Remote
  dropout(x: py.TensorLike, level: py.Positional, keywords?: py.Rest<dropout$, 'x' | 'level'>): py.Remote
  dropout(x: py.TensorLike, keywords: py.Rest<dropout$, 'x'>): py.Remote
  dropout(keywords: dropout$): py.Remote
  dropout_dyn: py.RemoteFunction
  dtype(x: py.TensorLike): py.Remote
  dtype(keywords: dtype$): py.Remote
  dtype_dyn: py.RemoteFunction
  elu(x: py.TensorLike, alpha: py.Float): py.Remote
  elu(x: py.TensorLike, keywords?: py.Rest<elu$, 'x'>): py.Remote
  elu(keywords: elu$): py.Remote
  elu_dyn: py.RemoteFunction
  readonly epsilon: keras_config.$Module["epsilon"]
  epsilon_dyn: py.RemoteFunction
  equal(x: py.TensorLike, y: py.TensorLike): py.Remote
  equal(x: py.TensorLike, keywords: py.Rest<equal$, 'x'>): py.Remote
  equal(keywords: equal$): py.Remote
  equal_dyn: py.RemoteFunction
  eval(x: py.TensorLike): py.Remote
  eval(keywords: eval$): py.Remote
  eval_dyn: py.RemoteFunction
  exp(x: py.TensorLike): py.Remote
  exp(keywords: exp$): py.Remote
  exp_dyn: py.RemoteFunction
  expand_dims(x: py.TensorLike, axis: py.Int): py.Remote
  expand_dims(x: py.TensorLike, keywords?: py.Rest<expand_dims$, 'x'>): py.Remote
  expand_dims(keywords: expand_dims$): py.Remote
  expand_dims_dyn: py.RemoteFunction
  eye(size: py.Positional, dtype: py.DType | null, name: py.Str | null): py.Remote
  eye(size: py.Positional, dtype: py.DType | null, keywords?: py.Rest<eye$, 'size' | 'dtype'>): py.Remote
  eye(size: py.Positional, keywords?: py.Rest<eye$, 'size'>): py.Remote
  eye(keywords: eye$): py.Remote
  eye_dyn: py.RemoteFunction
  flatten(x: py.TensorLike): py.Remote
  flatten(keywords: flatten$): py.Remote
  flatten_dyn: py.RemoteFunction
  readonly floatx: keras_config.$Module["floatx"]
  floatx_dyn: py.RemoteFunction
  foldl(fn: py.Positional, elems: py.Positional, initializer: py.Positional, name: py.Str | null): py.Remote
  foldl(fn: py.Positional, elems: py.Positional, initializer: py.Positional, keywords?: py.Rest<foldl$, 'fn' | 'elems' | 'initializer'>): py.Remote
  foldl(fn: py.Positional, elems: py.Positional, keywords?: py.Rest<foldl$, 'fn' | 'elems'>): py.Remote
  foldl(fn: py.Positional, keywords: py.Rest<foldl$, 'fn'>): py.Remote
  foldl(keywords: foldl$): py.Remote
  foldl_dyn: py.RemoteFunction
  foldr(fn: py.Positional, elems: py.Positional, initializer: py.Positional, name: py.Str | null): py.Remote
  foldr(fn: py.Positional, elems: py.Positional, initializer: py.Positional, keywords?: py.Rest<foldr$, 'fn' | 'elems' | 'initializer'>): py.Remote
  foldr(fn: py.Positional, elems: py.Positional, keywords?: py.Rest<foldr$, 'fn' | 'elems'>): py.Remote
  foldr(fn: py.Positional, keywords: py.Rest<foldr$, 'fn'>): py.Remote
  foldr(keywords: foldr$): py.Remote
  foldr_dyn: py.RemoteFunction
  gather(reference: py.Positional, indices: py.Positional): py.Remote
  gather(reference: py.Positional, keywords: py.Rest<gather$, 'reference'>): py.Remote
  gather(keywords: gather$): py.Remote
  gather_dyn: py.RemoteFunction
  readonly get_uid: keras_backend.$Module["get_uid"]
  get_uid_dyn: py.RemoteFunction
  get_value(x: py.TensorLike): py.Remote
  get_value(keywords: get_value$): py.Remote
  get_value_dyn: py.RemoteFunction
  gradients(loss: py.Positional, variables: py.Positional): py.Remote
  gradients(loss: py.Positional, keywords: py.Rest<gradients$, 'loss'>): py.Remote
  gradients(keywords: gradients$): py.Remote
  gradients_dyn: py.RemoteFunction
  greater(x: py.TensorLike, y: py.TensorLike): py.Remote
  greater(x: py.TensorLike, keywords: py.Rest<greater$, 'x'>): py.Remote
  greater(keywords: greater$): py.Remote
  greater_dyn: py.RemoteFunction
  greater_equal(x: py.TensorLike, y: py.TensorLike): py.Remote
  greater_equal(x: py.TensorLike, keywords: py.Rest<greater_equal$, 'x'>): py.Remote
  greater_equal(keywords: greater_equal$): py.Remote
  greater_equal_dyn: py.RemoteFunction
  hard_sigmoid(x: py.TensorLike): py.Remote
  hard_sigmoid(keywords: hard_sigmoid$): py.Remote
  hard_sigmoid_dyn: py.RemoteFunction
  readonly image_data_format: keras_config.$Module["image_data_format"]
  image_data_format_dyn: py.RemoteFunction
  in_top_k(predictions: py.Positional, targets: py.Positional, k: py.Positional): py.Remote
  in_top_k(predictions: py.Positional, targets: py.Positional, keywords: py.Rest<in_top_k$, 'predictions' | 'targets'>): py.Remote
  in_top_k(predictions: py.Positional, keywords: py.Rest<in_top_k$, 'predictions'>): py.Remote
  in_top_k(keywords: in_top_k$): py.Remote
  in_top_k_dyn: py.RemoteFunction
  int_shape(x: py.TensorLike): py.Remote
  int_shape(keywords: int_shape$): py.Remote
  int_shape_dyn: py.RemoteFunction
  readonly is_float_dtype: keras_backend.$Module["is_float_dtype"]
  is_float_dtype_dyn: py.RemoteFunction
  readonly is_int_dtype: keras_backend.$Module["is_int_dtype"]
  is_int_dtype_dyn: py.RemoteFunction
  readonly is_keras_tensor: keras_utils.$Module["is_keras_tensor"]
  is_keras_tensor_dyn: py.RemoteFunction
  is_sparse(tensor: py.TensorLike): py.Remote
  is_sparse(keywords: is_sparse$): py.Remote
  is_sparse_dyn: py.RemoteFunction
  l2_normalize(x: py.TensorLike, axis: py.Positional): py.Remote
  l2_normalize(x: py.TensorLike, keywords?: py.Rest<l2_normalize$, 'x'>): py.Remote
  l2_normalize(keywords: l2_normalize$): py.Remote
  l2_normalize_dyn: py.RemoteFunction
  less(x: py.TensorLike, y: py.TensorLike): py.Remote
  less(x: py.TensorLike, keywords: py.Rest<less$, 'x'>): py.Remote
  less(keywords: less$): py.Remote
  less_dyn: py.RemoteFunction
  less_equal(x: py.TensorLike, y: py.TensorLike): py.Remote
  less_equal(x: py.TensorLike, keywords: py.Rest<less_equal$, 'x'>): py.Remote
  less_equal(keywords: less_equal$): py.Remote
  less_equal_dyn: py.RemoteFunction
  log(x: py.TensorLike): py.Remote
  log(keywords: log$): py.Remote
  log_dyn: py.RemoteFunction
  map_fn(fn: py.Positional, elems: py.Positional, name: py.Str | null, dtype: py.DType | null): py.Remote
  map_fn(fn: py.Positional, elems: py.Positional, name: py.Str | null, keywords?: py.Rest<map_fn$, 'fn' | 'elems' | 'name'>): py.Remote
  map_fn(fn: py.Positional, elems: py.Positional, keywords?: py.Rest<map_fn$, 'fn' | 'elems'>): py.Remote
  map_fn(fn: py.Positional, keywords: py.Rest<map_fn$, 'fn'>): py.Remote
  map_fn(keywords: map_fn$): py.Remote
  map_fn_dyn: py.RemoteFunction
  max(x: py.TensorLike, axis: py.Positional, keepdims: py.Bool): py.Remote
  max(x: py.TensorLike, axis: py.Positional, keywords?: py.Rest<max$, 'x' | 'axis'>): py.Remote
  max(x: py.TensorLike, keywords?: py.Rest<max$, 'x'>): py.Remote
  max(keywords: max$): py.Remote
  max_dyn: py.RemoteFunction
  maximum(x: py.TensorLike, y: py.TensorLike): py.Remote
  maximum(x: py.TensorLike, keywords: py.Rest<maximum$, 'x'>): py.Remote
  maximum(keywords: maximum$): py.Remote
  maximum_dyn: py.RemoteFunction
  mean(x: py.TensorLike, axis: py.Positional, keepdims: py.Bool): py.Remote
  mean(x: py.TensorLike, axis: py.Positional, keywords?: py.Rest<mean$, 'x' | 'axis'>): py.Remote
  mean(x: py.TensorLike, keywords?: py.Rest<mean$, 'x'>): py.Remote
  mean(keywords: mean$): py.Remote
  mean_dyn: py.RemoteFunction
  min(x: py.TensorLike, axis: py.Positional, keepdims: py.Bool): py.Remote
  min(x: py.TensorLike, axis: py.Positional, keywords?: py.Rest<min$, 'x' | 'axis'>): py.Remote
  min(x: py.TensorLike, keywords?: py.Rest<min$, 'x'>): py.Remote
  min(keywords: min$): py.Remote
  min_dyn: py.RemoteFunction
  minimum(x: py.TensorLike, y: py.TensorLike): py.Remote
  minimum(x: py.TensorLike, keywords: py.Rest<minimum$, 'x'>): py.Remote
  minimum(keywords: minimum$): py.Remote
  minimum_dyn: py.RemoteFunction
  moving_average_update(x: py.TensorLike, value: py.Positional, momentum: py.Positional): py.Remote
  moving_average_update(x: py.TensorLike, value: py.Positional, keywords: py.Rest<moving_average_update$, 'x' | 'value'>): py.Remote
  moving_average_update(x: py.TensorLike, keywords: py.Rest<moving_average_update$, 'x'>): py.Remote
  moving_average_update(keywords: moving_average_update$): py.Remote
  moving_average_update_dyn: py.RemoteFunction
  name_scope(name: py.Str): py.Remote
  name_scope(keywords: name_scope$): py.Remote
  name_scope_dyn: py.RemoteFunction
  ndim(x: py.TensorLike): py.Remote
  ndim(keywords: ndim$): py.Remote
  ndim_dyn: py.RemoteFunction
  not_equal(x: py.TensorLike, y: py.TensorLike): py.Remote
  not_equal(x: py.TensorLike, keywords: py.Rest<not_equal$, 'x'>): py.Remote
  not_equal(keywords: not_equal$): py.Remote
  not_equal_dyn: py.RemoteFunction
  one_hot(indices: py.Positional, num_classes: py.Positional): py.Remote
  one_hot(indices: py.Positional, keywords: py.Rest<one_hot$, 'indices'>): py.Remote
  one_hot(keywords: one_hot$): py.Remote
  one_hot_dyn: py.RemoteFunction
  ones(shape: py.Positional, dtype: py.DType | null, name: py.Str | null): py.Remote
  ones(shape: py.Positional, dtype: py.DType | null, keywords?: py.Rest<ones$, 'shape' | 'dtype'>): py.Remote
  ones(shape: py.Positional, keywords?: py.Rest<ones$, 'shape'>): py.Remote
  ones(keywords: ones$): py.Remote
  ones_dyn: py.RemoteFunction
  ones_like(x: py.TensorLike, dtype: py.DType | null, name: py.Str | null): py.Remote
  ones_like(x: py.TensorLike, dtype: py.DType | null, keywords?: py.Rest<ones_like$, 'x' | 'dtype'>): py.Remote
  ones_like(x: py.TensorLike, keywords?: py.Rest<ones_like$, 'x'>): py.Remote
  ones_like(keywords: ones_like$): py.Remote
  ones_like_dyn: py.RemoteFunction
  permute_dimensions(x: py.TensorLike, pattern: py.Positional): py.Remote
  permute_dimensions(x: py.TensorLike, keywords: py.Rest<permute_dimensions$, 'x'>): py.Remote
  permute_dimensions(keywords: permute_dimensions$): py.Remote
  permute_dimensions_dyn: py.RemoteFunction
  pool2d(x: py.TensorLike, pool_size: py.Positional, strides: py.List<py.Int>, padding: py.Str, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, pool_mode?: py.Str): py.Remote
  pool2d(x: py.TensorLike, pool_size: py.Positional, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<pool2d$, 'x' | 'pool_size' | 'strides' | 'padding'>): py.Remote
  pool2d(x: py.TensorLike, pool_size: py.Positional, strides: py.List<py.Int>, keywords?: py.Rest<pool2d$, 'x' | 'pool_size' | 'strides'>): py.Remote
  pool2d(x: py.TensorLike, pool_size: py.Positional, keywords?: py.Rest<pool2d$, 'x' | 'pool_size'>): py.Remote
  pool2d(x: py.TensorLike, keywords: py.Rest<pool2d$, 'x'>): py.Remote
  pool2d(keywords: pool2d$): py.Remote
  pool2d_dyn: py.RemoteFunction
  pool3d(x: py.TensorLike, pool_size: py.Positional, strides: py.List<py.Int>, padding: py.Str, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, pool_mode?: py.Str): py.Remote
  pool3d(x: py.TensorLike, pool_size: py.Positional, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<pool3d$, 'x' | 'pool_size' | 'strides' | 'padding'>): py.Remote
  pool3d(x: py.TensorLike, pool_size: py.Positional, strides: py.List<py.Int>, keywords?: py.Rest<pool3d$, 'x' | 'pool_size' | 'strides'>): py.Remote
  pool3d(x: py.TensorLike, pool_size: py.Positional, keywords?: py.Rest<pool3d$, 'x' | 'pool_size'>): py.Remote
  pool3d(x: py.TensorLike, keywords: py.Rest<pool3d$, 'x'>): py.Remote
  pool3d(keywords: pool3d$): py.Remote
  pool3d_dyn: py.RemoteFunction
  pow(x: py.TensorLike, a: py.TensorLike): py.Remote
  pow(x: py.TensorLike, keywords: py.Rest<pow$, 'x'>): py.Remote
  pow(keywords: pow$): py.Remote
  pow_dyn: py.RemoteFunction
  prod(x: py.TensorLike, axis: py.Positional, keepdims: py.Bool): py.Remote
  prod(x: py.TensorLike, axis: py.Positional, keywords?: py.Rest<prod$, 'x' | 'axis'>): py.Remote
  prod(x: py.TensorLike, keywords?: py.Rest<prod$, 'x'>): py.Remote
  prod(keywords: prod$): py.Remote
  prod_dyn: py.RemoteFunction
  random_bernoulli(shape: py.Positional, p: py.Float, dtype: py.DType | null, seed: py.Positional): py.Remote
  random_bernoulli(shape: py.Positional, p: py.Float, dtype: py.DType | null, keywords?: py.Rest<random_bernoulli$, 'shape' | 'p' | 'dtype'>): py.Remote
  random_bernoulli(shape: py.Positional, p: py.Float, keywords?: py.Rest<random_bernoulli$, 'shape' | 'p'>): py.Remote
  random_bernoulli(shape: py.Positional, keywords?: py.Rest<random_bernoulli$, 'shape'>): py.Remote
  random_bernoulli(keywords: random_bernoulli$): py.Remote
  random_bernoulli_dyn: py.RemoteFunction
  random_normal(shape: py.Positional, mean: py.Float, stddev: py.Float, dtype: py.DType | null, seed?: py.Positional): py.Remote
  random_normal(shape: py.Positional, mean: py.Float, stddev: py.Float, keywords?: py.Rest<random_normal$, 'shape' | 'mean' | 'stddev'>): py.Remote
  random_normal(shape: py.Positional, mean: py.Float, keywords?: py.Rest<random_normal$, 'shape' | 'mean'>): py.Remote
  random_normal(shape: py.Positional, keywords?: py.Rest<random_normal$, 'shape'>): py.Remote
  random_normal(keywords: random_normal$): py.Remote
  random_normal_dyn: py.RemoteFunction
  random_normal_variable(shape: py.Positional, mean: py.Positional, scale: py.Positional, dtype: py.DType | null, name: py.Str | null, seed: py.Positional): py.Remote
  random_normal_variable(shape: py.Positional, mean: py.Positional, scale: py.Positional, dtype: py.DType | null, name: py.Str | null, keywords?: py.Rest<random_normal_variable$, 'shape' | 'mean' | 'scale' | 'dtype' | 'name'>): py.Remote
  random_normal_variable(shape: py.Positional, mean: py.Positional, scale: py.Positional, dtype: py.DType | null, keywords?: py.Rest<random_normal_variable$, 'shape' | 'mean' | 'scale' | 'dtype'>): py.Remote
  random_normal_variable(shape: py.Positional, mean: py.Positional, scale: py.Positional, keywords?: py.Rest<random_normal_variable$, 'shape' | 'mean' | 'scale'>): py.Remote
  random_normal_variable(shape: py.Positional, mean: py.Positional, keywords: py.Rest<random_normal_variable$, 'shape' | 'mean'>): py.Remote
  random_normal_variable(shape: py.Positional, keywords: py.Rest<random_normal_variable$, 'shape'>): py.Remote
  random_normal_variable(keywords: random_normal_variable$): py.Remote
  random_normal_variable_dyn: py.RemoteFunction
  random_uniform(shape: py.Positional, minval: py.Float, maxval: py.Float, dtype: py.DType | null, seed?: py.Positional): py.Remote
  random_uniform(shape: py.Positional, minval: py.Float, maxval: py.Float, keywords?: py.Rest<random_uniform$, 'shape' | 'minval' | 'maxval'>): py.Remote
  random_uniform(shape: py.Positional, minval: py.Float, keywords?: py.Rest<random_uniform$, 'shape' | 'minval'>): py.Remote
  random_uniform(shape: py.Positional, keywords?: py.Rest<random_uniform$, 'shape'>): py.Remote
  random_uniform(keywords: random_uniform$): py.Remote
  random_uniform_dyn: py.RemoteFunction
  random_uniform_variable(shape: py.Positional, low: py.Positional, high: py.Positional, dtype: py.DType | null, name: py.Str | null, seed: py.Positional): py.Remote
  random_uniform_variable(shape: py.Positional, low: py.Positional, high: py.Positional, dtype: py.DType | null, name: py.Str | null, keywords?: py.Rest<random_uniform_variable$, 'shape' | 'low' | 'high' | 'dtype' | 'name'>): py.Remote
  random_uniform_variable(shape: py.Positional, low: py.Positional, high: py.Positional, dtype: py.DType | null, keywords?: py.Rest<random_uniform_variable$, 'shape' | 'low' | 'high' | 'dtype'>): py.Remote
  random_uniform_variable(shape: py.Positional, low: py.Positional, high: py.Positional, keywords?: py.Rest<random_uniform_variable$, 'shape' | 'low' | 'high'>): py.Remote
  random_uniform_variable(shape: py.Positional, low: py.Positional, keywords: py.Rest<random_uniform_variable$, 'shape' | 'low'>): py.Remote
  random_uniform_variable(shape: py.Positional, keywords: py.Rest<random_uniform_variable$, 'shape'>): py.Remote
  random_uniform_variable(keywords: random_uniform_variable$): py.Remote
  random_uniform_variable_dyn: py.RemoteFunction
  relu(x: py.TensorLike, alpha: py.Float, max_value: py.Positional, threshold: py.Float): py.Remote
  relu(x: py.TensorLike, alpha: py.Float, max_value: py.Positional, keywords?: py.Rest<relu$, 'x' | 'alpha' | 'max_value'>): py.Remote
  relu(x: py.TensorLike, alpha: py.Float, keywords?: py.Rest<relu$, 'x' | 'alpha'>): py.Remote
  relu(x: py.TensorLike, keywords?: py.Rest<relu$, 'x'>): py.Remote
  relu(keywords: relu$): py.Remote
  relu_dyn: py.RemoteFunction
  repeat(x: py.TensorLike, n: py.Positional): py.Remote
  repeat(x: py.TensorLike, keywords: py.Rest<repeat$, 'x'>): py.Remote
  repeat(keywords: repeat$): py.Remote
  repeat_dyn: py.RemoteFunction
  repeat_elements(x: py.TensorLike, rep: py.Positional, axis: py.Positional): py.Remote
  repeat_elements(x: py.TensorLike, rep: py.Positional, keywords: py.Rest<repeat_elements$, 'x' | 'rep'>): py.Remote
  repeat_elements(x: py.TensorLike, keywords: py.Rest<repeat_elements$, 'x'>): py.Remote
  repeat_elements(keywords: repeat_elements$): py.Remote
  repeat_elements_dyn: py.RemoteFunction
  reshape(x: py.TensorLike, shape: py.Positional): py.Remote
  reshape(x: py.TensorLike, keywords: py.Rest<reshape$, 'x'>): py.Remote
  reshape(keywords: reshape$): py.Remote
  reshape_dyn: py.RemoteFunction
  resize_images(x: py.TensorLike, height_factor: py.Positional, width_factor: py.Positional, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string>, interpolation: py.Str): py.Remote
  resize_images(x: py.TensorLike, height_factor: py.Positional, width_factor: py.Positional, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string>, keywords?: py.Rest<resize_images$, 'x' | 'height_factor' | 'width_factor' | 'data_format'>): py.Remote
  resize_images(x: py.TensorLike, height_factor: py.Positional, width_factor: py.Positional, keywords: py.Rest<resize_images$, 'x' | 'height_factor' | 'width_factor'>): py.Remote
  resize_images(x: py.TensorLike, height_factor: py.Positional, keywords: py.Rest<resize_images$, 'x' | 'height_factor'>): py.Remote
  resize_images(x: py.TensorLike, keywords: py.Rest<resize_images$, 'x'>): py.Remote
  resize_images(keywords: resize_images$): py.Remote
  resize_images_dyn: py.RemoteFunction
  resize_volumes(x: py.TensorLike, depth_factor: py.Positional, height_factor: py.Positional, width_factor: py.Positional, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string>): py.Remote
  resize_volumes(x: py.TensorLike, depth_factor: py.Positional, height_factor: py.Positional, width_factor: py.Positional, keywords: py.Rest<resize_volumes$, 'x' | 'depth_factor' | 'height_factor' | 'width_factor'>): py.Remote
  resize_volumes(x: py.TensorLike, depth_factor: py.Positional, height_factor: py.Positional, keywords: py.Rest<resize_volumes$, 'x' | 'depth_factor' | 'height_factor'>): py.Remote
  resize_volumes(x: py.TensorLike, depth_factor: py.Positional, keywords: py.Rest<resize_volumes$, 'x' | 'depth_factor'>): py.Remote
  resize_volumes(x: py.TensorLike, keywords: py.Rest<resize_volumes$, 'x'>): py.Remote
  resize_volumes(keywords: resize_volumes$): py.Remote
  resize_volumes_dyn: py.RemoteFunction
  readonly result_type: keras_backend.$Module["result_type"]
  result_type_dyn: py.RemoteFunction
  reverse(x: py.TensorLike, axes: py.Positional): py.Remote
  reverse(x: py.TensorLike, keywords: py.Rest<reverse$, 'x'>): py.Remote
  reverse(keywords: reverse$): py.Remote
  reverse_dyn: py.RemoteFunction
  rnn(step_function: py.Positional, inputs: py.TensorLike, initial_states: py.Positional, go_backwards: py.Bool, mask: py.Positional, constants: py.Positional, unroll?: py.Bool, input_length?: py.Positional, time_major?: py.Bool, zero_output_for_mask?: py.Bool, return_all_outputs?: py.Bool): py.Remote
  rnn(step_function: py.Positional, inputs: py.TensorLike, initial_states: py.Positional, go_backwards: py.Bool, mask: py.Positional, keywords?: py.Rest<rnn$, 'step_function' | 'inputs' | 'initial_states' | 'go_backwards' | 'mask'>): py.Remote
  rnn(step_function: py.Positional, inputs: py.TensorLike, initial_states: py.Positional, go_backwards: py.Bool, keywords?: py.Rest<rnn$, 'step_function' | 'inputs' | 'initial_states' | 'go_backwards'>): py.Remote
  rnn(step_function: py.Positional, inputs: py.TensorLike, initial_states: py.Positional, keywords?: py.Rest<rnn$, 'step_function' | 'inputs' | 'initial_states'>): py.Remote
  rnn(step_function: py.Positional, inputs: py.TensorLike, keywords: py.Rest<rnn$, 'step_function' | 'inputs'>): py.Remote
  rnn(step_function: py.Positional, keywords: py.Rest<rnn$, 'step_function'>): py.Remote
  rnn(keywords: rnn$): py.Remote
  rnn_dyn: py.RemoteFunction
  round(x: py.TensorLike): py.Remote
  round(keywords: round$): py.Remote
  round_dyn: py.RemoteFunction
  separable_conv2d(x: py.TensorLike, depthwise_kernel: py.Positional, pointwise_kernel: py.Positional, strides: py.List<py.Int>, padding: py.Str, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, dilation_rate?: py.List<py.Int>): py.Remote
  separable_conv2d(x: py.TensorLike, depthwise_kernel: py.Positional, pointwise_kernel: py.Positional, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<separable_conv2d$, 'x' | 'depthwise_kernel' | 'pointwise_kernel' | 'strides' | 'padding'>): py.Remote
  separable_conv2d(x: py.TensorLike, depthwise_kernel: py.Positional, pointwise_kernel: py.Positional, strides: py.List<py.Int>, keywords?: py.Rest<separable_conv2d$, 'x' | 'depthwise_kernel' | 'pointwise_kernel' | 'strides'>): py.Remote
  separable_conv2d(x: py.TensorLike, depthwise_kernel: py.Positional, pointwise_kernel: py.Positional, keywords?: py.Rest<separable_conv2d$, 'x' | 'depthwise_kernel' | 'pointwise_kernel'>): py.Remote
  separable_conv2d(x: py.TensorLike, depthwise_kernel: py.Positional, keywords: py.Rest<separable_conv2d$, 'x' | 'depthwise_kernel'>): py.Remote
  separable_conv2d(x: py.TensorLike, keywords: py.Rest<separable_conv2d$, 'x'>): py.Remote
  separable_conv2d(keywords: separable_conv2d$): py.Remote
  separable_conv2d_dyn: py.RemoteFunction
  readonly set_epsilon: keras_config.$Module["set_epsilon"]
  set_epsilon_dyn: py.RemoteFunction
  readonly set_floatx: keras_config.$Module["set_floatx"]
  set_floatx_dyn: py.RemoteFunction
  readonly set_image_data_format: keras_config.$Module["set_image_data_format"]
  set_image_data_format_dyn: py.RemoteFunction
  set_value(x: py.TensorLike, value: py.Positional): py.Remote
  set_value(x: py.TensorLike, keywords: py.Rest<set_value$, 'x'>): py.Remote
  set_value(keywords: set_value$): py.Remote
  set_value_dyn: py.RemoteFunction
  shape(x: py.TensorLike): py.Remote
  shape(keywords: shape$): py.Remote
  shape_dyn: py.RemoteFunction
  sigmoid(x: py.TensorLike): py.Remote
  sigmoid(keywords: sigmoid$): py.Remote
  sigmoid_dyn: py.RemoteFunction
  sign(x: py.TensorLike): py.Remote
  sign(keywords: sign$): py.Remote
  sign_dyn: py.RemoteFunction
  sin(x: py.TensorLike): py.Remote
  sin(keywords: sin$): py.Remote
  sin_dyn: py.RemoteFunction
  softmax(x: py.TensorLike, axis: py.Int): py.Remote
  softmax(x: py.TensorLike, keywords?: py.Rest<softmax$, 'x'>): py.Remote
  softmax(keywords: softmax$): py.Remote
  softmax_dyn: py.RemoteFunction
  softplus(x: py.TensorLike): py.Remote
  softplus(keywords: softplus$): py.Remote
  softplus_dyn: py.RemoteFunction
  softsign(x: py.TensorLike): py.Remote
  softsign(keywords: softsign$): py.Remote
  softsign_dyn: py.RemoteFunction
  sparse_categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, from_logits: py.Bool, axis: py.Int, ignore_class: py.Positional): py.Remote
  sparse_categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, from_logits: py.Bool, axis: py.Int, keywords?: py.Rest<sparse_categorical_crossentropy$, 'target' | 'output' | 'from_logits' | 'axis'>): py.Remote
  sparse_categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, from_logits: py.Bool, keywords?: py.Rest<sparse_categorical_crossentropy$, 'target' | 'output' | 'from_logits'>): py.Remote
  sparse_categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, keywords?: py.Rest<sparse_categorical_crossentropy$, 'target' | 'output'>): py.Remote
  sparse_categorical_crossentropy(target: py.TensorLike, keywords: py.Rest<sparse_categorical_crossentropy$, 'target'>): py.Remote
  sparse_categorical_crossentropy(keywords: sparse_categorical_crossentropy$): py.Remote
  sparse_categorical_crossentropy_dyn: py.RemoteFunction
  spatial_2d_padding(x: py.TensorLike, padding: py.List<py.List<py.Int>>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null): py.Remote
  spatial_2d_padding(x: py.TensorLike, padding: py.List<py.List<py.Int>>, keywords?: py.Rest<spatial_2d_padding$, 'x' | 'padding'>): py.Remote
  spatial_2d_padding(x: py.TensorLike, keywords?: py.Rest<spatial_2d_padding$, 'x'>): py.Remote
  spatial_2d_padding(keywords: spatial_2d_padding$): py.Remote
  spatial_2d_padding_dyn: py.RemoteFunction
  spatial_3d_padding(x: py.TensorLike, padding: py.List<py.List<py.Int>>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null): py.Remote
  spatial_3d_padding(x: py.TensorLike, padding: py.List<py.List<py.Int>>, keywords?: py.Rest<spatial_3d_padding$, 'x' | 'padding'>): py.Remote
  spatial_3d_padding(x: py.TensorLike, keywords?: py.Rest<spatial_3d_padding$, 'x'>): py.Remote
  spatial_3d_padding(keywords: spatial_3d_padding$): py.Remote
  spatial_3d_padding_dyn: py.RemoteFunction
  sqrt(x: py.TensorLike): py.Remote
  sqrt(keywords: sqrt$): py.Remote
  sqrt_dyn: py.RemoteFunction
  square(x: py.TensorLike): py.Remote
  square(keywords: square$): py.Remote
  square_dyn: py.RemoteFunction
  squeeze(x: py.TensorLike, axis: py.Positional): py.Remote
  squeeze(x: py.TensorLike, keywords: py.Rest<squeeze$, 'x'>): py.Remote
  squeeze(keywords: squeeze$): py.Remote
  squeeze_dyn: py.RemoteFunction
  stack(x: py.TensorLike, axis: py.Int): py.Remote
  stack(x: py.TensorLike, keywords?: py.Rest<stack$, 'x'>): py.Remote
  stack(keywords: stack$): py.Remote
  stack_dyn: py.RemoteFunction
  readonly standardize_dtype: keras_utils.$Module["standardize_dtype"]
  standardize_dtype_dyn: py.RemoteFunction
  std(x: py.TensorLike, axis: py.Positional, keepdims: py.Bool): py.Remote
  std(x: py.TensorLike, axis: py.Positional, keywords?: py.Rest<std$, 'x' | 'axis'>): py.Remote
  std(x: py.TensorLike, keywords?: py.Rest<std$, 'x'>): py.Remote
  std(keywords: std$): py.Remote
  std_dyn: py.RemoteFunction
  stop_gradient(variables: py.Positional): py.Remote
  stop_gradient(keywords: stop_gradient$): py.Remote
  stop_gradient_dyn: py.RemoteFunction
  sum(x: py.TensorLike, axis: py.Positional, keepdims: py.Bool): py.Remote
  sum(x: py.TensorLike, axis: py.Positional, keywords?: py.Rest<sum$, 'x' | 'axis'>): py.Remote
  sum(x: py.TensorLike, keywords?: py.Rest<sum$, 'x'>): py.Remote
  sum(keywords: sum$): py.Remote
  sum_dyn: py.RemoteFunction
  switch(condition: py.Positional, then_expression: py.Positional, else_expression: py.Positional): py.Remote
  switch(condition: py.Positional, then_expression: py.Positional, keywords: py.Rest<switch$, 'condition' | 'then_expression'>): py.Remote
  switch(condition: py.Positional, keywords: py.Rest<switch$, 'condition'>): py.Remote
  switch(keywords: switch$): py.Remote
  switch_dyn: py.RemoteFunction
  tanh(x: py.TensorLike): py.Remote
  tanh(keywords: tanh$): py.Remote
  tanh_dyn: py.RemoteFunction
  temporal_padding(x: py.TensorLike, padding: py.List<py.Int>): py.Remote
  temporal_padding(x: py.TensorLike, keywords?: py.Rest<temporal_padding$, 'x'>): py.Remote
  temporal_padding(keywords: temporal_padding$): py.Remote
  temporal_padding_dyn: py.RemoteFunction
  tile(x: py.TensorLike, n: py.Positional): py.Remote
  tile(x: py.TensorLike, keywords: py.Rest<tile$, 'x'>): py.Remote
  tile(keywords: tile$): py.Remote
  tile_dyn: py.RemoteFunction
  to_dense(tensor: py.TensorLike): py.Remote
  to_dense(keywords: to_dense$): py.Remote
  to_dense_dyn: py.RemoteFunction
  transpose(x: py.TensorLike): py.Remote
  transpose(keywords: transpose$): py.Remote
  transpose_dyn: py.RemoteFunction
  truncated_normal(shape: py.Positional, mean: py.Float, stddev: py.Float, dtype: py.DType | null, seed?: py.Positional): py.Remote
  truncated_normal(shape: py.Positional, mean: py.Float, stddev: py.Float, keywords?: py.Rest<truncated_normal$, 'shape' | 'mean' | 'stddev'>): py.Remote
  truncated_normal(shape: py.Positional, mean: py.Float, keywords?: py.Rest<truncated_normal$, 'shape' | 'mean'>): py.Remote
  truncated_normal(shape: py.Positional, keywords?: py.Rest<truncated_normal$, 'shape'>): py.Remote
  truncated_normal(keywords: truncated_normal$): py.Remote
  truncated_normal_dyn: py.RemoteFunction
  update(x: py.TensorLike, new_x: py.Positional): py.Remote
  update(x: py.TensorLike, keywords: py.Rest<update$, 'x'>): py.Remote
  update(keywords: update$): py.Remote
  update_dyn: py.RemoteFunction
  update_add(x: py.TensorLike, increment: py.Positional): py.Remote
  update_add(x: py.TensorLike, keywords: py.Rest<update_add$, 'x'>): py.Remote
  update_add(keywords: update_add$): py.Remote
  update_add_dyn: py.RemoteFunction
  update_sub(x: py.TensorLike, decrement: py.Positional): py.Remote
  update_sub(x: py.TensorLike, keywords: py.Rest<update_sub$, 'x'>): py.Remote
  update_sub(keywords: update_sub$): py.Remote
  update_sub_dyn: py.RemoteFunction
  var(x: py.TensorLike, axis: py.Positional, keepdims: py.Bool): py.Remote
  var(x: py.TensorLike, axis: py.Positional, keywords?: py.Rest<var$, 'x' | 'axis'>): py.Remote
  var(x: py.TensorLike, keywords?: py.Rest<var$, 'x'>): py.Remote
  var(keywords: var$): py.Remote
  var_dyn: py.RemoteFunction
  variable(value: py.Positional, dtype: py.DType | null, name: py.Str | null, constraint: py.Positional): py.Remote
  variable(value: py.Positional, dtype: py.DType | null, name: py.Str | null, keywords?: py.Rest<variable$, 'value' | 'dtype' | 'name'>): py.Remote
  variable(value: py.Positional, dtype: py.DType | null, keywords?: py.Rest<variable$, 'value' | 'dtype'>): py.Remote
  variable(value: py.Positional, keywords?: py.Rest<variable$, 'value'>): py.Remote
  variable(keywords: variable$): py.Remote
  variable_dyn: py.RemoteFunction
  zeros(shape: py.Positional, dtype: py.DType | null, name: py.Str | null): py.Remote
  zeros(shape: py.Positional, dtype: py.DType | null, keywords?: py.Rest<zeros$, 'shape' | 'dtype'>): py.Remote
  zeros(shape: py.Positional, keywords?: py.Rest<zeros$, 'shape'>): py.Remote
  zeros(keywords: zeros$): py.Remote
  zeros_dyn: py.RemoteFunction
  zeros_like(x: py.TensorLike, dtype: py.DType | null, name: py.Str | null): py.Remote
  zeros_like(x: py.TensorLike, dtype: py.DType | null, keywords?: py.Rest<zeros_like$, 'x' | 'dtype'>): py.Remote
  zeros_like(x: py.TensorLike, keywords?: py.Rest<zeros_like$, 'x'>): py.Remote
  zeros_like(keywords: zeros_like$): py.Remote
  zeros_like_dyn: py.RemoteFunction
}
