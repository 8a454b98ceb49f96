// tf_keras.backend of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as roles from './tf_keras.$roles.js'
import type * as tensorflow from './tensorflow.js'
import type * as tf_keras_backend_experimental from './tf_keras.backend.experimental.js'

export interface abs$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface all$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  axis?: py.Int | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface any$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  axis?: py.Int | null | undefined
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
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface argmin$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface batch_dot$ {
  x: py.TensorLike
  y: py.TensorLike
  axes?: py.List<py.Int> | null | undefined
}

export interface batch_flatten$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface batch_get_value$ {
  tensors: py.List<py.RemoteArgument>
}

export interface batch_normalization$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  mean: py.RemoteArgument
  var: py.RemoteArgument
  beta: py.TensorLike
  gamma: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `0.001` */
  epsilon?: py.Float | undefined
}

export interface batch_set_value$ {
  tuples: py.RemoteArgument
}

export interface bias_add$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  bias: py.TensorLike
  data_format?: py.Str | null | undefined
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
  dtype: py.Str
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
  alpha?: py.List<py.Float> | py.TensorLike | undefined
  /** Default: `2.0` */
  gamma?: py.Float | undefined
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface clip$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  min_value: py.Float | py.Int | py.TensorLike
  max_value: py.Float | py.Int | py.TensorLike
}

export interface concatenate$ {
  tensors: py.List<py.TensorLike>
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
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  kernel: py.TensorLike
  /** Default: `1` */
  strides?: py.Int | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | undefined
}

export interface conv2d$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  kernel: py.TensorLike
  /** Default: `(1, 1)` */
  strides?: py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.Tuple<readonly [py.Int, py.Int]> | undefined
}

export interface conv2d_transpose$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  kernel: py.TensorLike
  output_shape: py.TensorLike
  /** Default: `(1, 1)` */
  strides?: py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: py.Str | null | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.Tuple<readonly [py.Int, py.Int]> | undefined
}

export interface conv3d$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  kernel: py.TensorLike
  /** Default: `(1, 1, 1)` */
  strides?: py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: py.Str | null | undefined
  /** Default: `(1, 1, 1)` */
  dilation_rate?: py.Tuple<readonly [py.Int, py.Int, py.Int]> | undefined
}

export interface cos$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface count_params$ {
  x: py.Of<'tensorflow.Variable'> | py.TensorLike
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
  labels: py.TensorLike
  label_lengths: py.RemoteArgument
}

export interface cumprod$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface cumsum$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
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
  data_format?: py.Str | null | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.List<py.Int> | undefined
}

export interface dot$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  y: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface dropout$ {
  x: py.TensorLike
  level: py.RemoteArgument
  noise_shape?: py.Shape | null | undefined
  seed?: py.Int | null | undefined
}

export interface dtype$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface elu$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  /** Default: `1.0` */
  alpha?: py.TensorLike | undefined
}

export interface equal$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  y: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface eval$ {
  x: py.Of<'tensorflow.Variable'>
}

export interface exp$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface expand_dims$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface eye$ {
  size: py.Int
  dtype?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface flatten$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface foldl$ {
  fn: py.Callable
  elems: py.TensorLike
  initializer?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface foldr$ {
  fn: py.Callable
  elems: py.TensorLike
  initializer?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface function$ {
  inputs: py.List<py.RemoteArgument>
  outputs: py.List<py.TensorLike>
  updates?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
  [keyword: string]: any
}

export interface gather$ {
  reference: py.TensorLike
  indices: py.TensorLike
}

export interface get_uid$ {
  /** Default: `''` */
  prefix?: py.Str | undefined
}

export interface get_value$ {
  x: py.Of<'tensorflow.Variable'>
}

export interface gradients$ {
  loss: py.TensorLike
  variables: py.List<py.Of<'tensorflow.Variable'>>
}

export interface greater$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  y: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface greater_equal$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  y: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface hard_sigmoid$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface in_test_phase$ {
  x: py.TensorLike
  alt: py.RemoteArgument
  training?: py.TensorLike | null | undefined
}

export interface in_top_k$ {
  predictions: py.TensorLike
  targets: py.TensorLike
  k: py.Int
}

export interface in_train_phase$ {
  x: py.TensorLike
  alt: py.RemoteArgument
  training?: py.TensorLike | null | undefined
}

export interface int_shape$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface is_keras_tensor$ {
  x: py.TensorLike
}

export interface is_sparse$ {
  tensor: py.TensorLike
}

export interface l2_normalize$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  axis?: py.Int | null | undefined
}

export interface learning_phase_scope$ {
  value: 0 | 1 | py.RemotePromise<any>
}

export interface less$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  y: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface less_equal$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  y: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface local_conv1d$ {
  inputs: py.TensorLike
  kernel: py.TensorLike
  kernel_size: py.List<py.Int>
  strides: py.List<py.Int>
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
}

export interface local_conv2d$ {
  inputs: py.TensorLike
  kernel: py.TensorLike
  kernel_size: py.Tuple<readonly [py.Int, py.Int]>
  strides: py.Tuple<readonly [py.Int, py.Int]>
  output_shape: py.List<py.RemoteArgument>
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
}

export interface log$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface manual_variable_initialization$ {
  value: py.Bool
}

export interface map_fn$ {
  fn: py.Callable
  elems: py.TensorLike
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
}

export interface max$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  axis?: py.Int | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface maximum$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  y: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface mean$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  axis?: py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface min$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  axis?: py.Int | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface minimum$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  y: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface moving_average_update$ {
  x: py.Of<'tensorflow.Variable'>
  value: py.TensorLike
  momentum: py.RemoteArgument
}

export interface name_scope$ {
  name: py.Str
}

export interface ndim$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface normalize_batch_in_training$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  gamma: py.TensorLike
  beta: py.TensorLike
  reduction_axes: py.Items<py.Int>
  /** Default: `0.001` */
  epsilon?: py.Float | undefined
}

export interface not_equal$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  y: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface one_hot$ {
  indices: py.TensorLike
  num_classes: py.Int
}

export interface ones$ {
  shape: py.List<py.Int>
  dtype?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface ones_like$ {
  x: py.TensorLike
  dtype?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface permute_dimensions$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  pattern: py.List<py.RemoteArgument>
}

export interface placeholder$ {
  shape?: py.Shape | null | undefined
  ndim?: py.Int | null | undefined
  dtype?: py.DType | null | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  ragged?: py.Bool | undefined
}

export interface pool2d$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  pool_size: py.Tuple<readonly [py.Int, py.Int]>
  /** Default: `(1, 1)` */
  strides?: py.Tuple<readonly [py.Int, py.Int]> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: py.Str | null | undefined
  /** Default: `'max'` */
  pool_mode?: py.Str | undefined
}

export interface pool3d$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  pool_size: py.Tuple<readonly [py.Int, py.Int, py.Int]>
  /** Default: `(1, 1, 1)` */
  strides?: py.Tuple<readonly [py.Int, py.Int, py.Int]> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: py.Str | null | undefined
  /** Default: `'max'` */
  pool_mode?: py.Str | undefined
}

export interface pow$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  a: py.Int
}

export interface print_tensor$ {
  x: py.TensorLike
  /** Default: `''` */
  message?: py.Str | undefined
  /** Default: `3` */
  summarize?: py.Int | undefined
}

export interface prod$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  axis?: py.Int | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface random_bernoulli$ {
  shape: py.List<py.Int>
  /** Default: `0.0` */
  p?: py.Float | undefined
  dtype?: py.Str | null | undefined
  seed?: py.Int | null | undefined
}

export interface random_binomial$ {
  shape: py.List<py.Int>
  /** Default: `0.0` */
  p?: py.Float | undefined
  dtype?: py.Str | null | undefined
  seed?: py.Int | null | undefined
}

export interface random_normal$ {
  shape: py.List<py.Int>
  /** Default: `0.0` */
  mean?: py.Float | undefined
  /** Default: `1.0` */
  stddev?: py.Float | undefined
  dtype?: py.DType | null | undefined
  seed?: py.Int | null | undefined
}

export interface random_normal_variable$ {
  shape: py.List<py.Int>
  mean: py.Float
  scale: py.Float
  dtype?: py.Str | null | undefined
  name?: py.Str | null | undefined
  seed?: py.Int | null | undefined
}

export interface random_uniform$ {
  shape: py.List<py.Int>
  /** Default: `0.0` */
  minval?: py.Float | undefined
  /** Default: `1.0` */
  maxval?: py.Float | undefined
  dtype?: py.Str | null | undefined
  seed?: py.Int | null | undefined
}

export interface random_uniform_variable$ {
  shape: py.List<py.Int>
  low: py.Float
  high: py.Float
  dtype?: py.Str | null | undefined
  name?: py.Str | null | undefined
  seed?: py.Int | null | undefined
}

export interface relu$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  /** Default: `0.0` */
  alpha?: py.TensorLike | undefined
  max_value?: py.Float | null | undefined
  /** Default: `0.0` */
  threshold?: py.Float | undefined
}

export interface repeat$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  n: py.Int
}

export interface repeat_elements$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  rep: py.Int
  axis: py.Int
}

export interface reshape$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  shape: py.Shape
}

export interface resize_images$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  height_factor: py.Int
  width_factor: py.Int
  data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string>
  /** Default: `'nearest'` */
  interpolation?: 'area' | 'bicubic' | 'bilinear' | 'gaussian' | 'lanczos3' | 'lanczos5' | 'mitchellcubic' | 'nearest' | py.RemotePromise<string> | undefined
}

export interface resize_volumes$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  depth_factor: py.Int
  height_factor: py.Int
  width_factor: py.Int
  data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string>
}

export interface reverse$ {
  x: py.TensorLike
  axes: py.Int | py.Items<py.Int>
}

export interface rnn$ {
  step_function: py.Callable
  inputs: py.TensorLike
  initial_states: py.TensorLike
  /** Default: `False` */
  go_backwards?: py.Bool | undefined
  mask?: py.TensorLike | null | undefined
  constants?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `False` */
  unroll?: py.Bool | undefined
  input_length?: py.Int | py.TensorLike | null | undefined
  /** Default: `False` */
  time_major?: py.Bool | undefined
  /** Default: `False` */
  zero_output_for_mask?: py.Bool | undefined
  /** Default: `True` */
  return_all_outputs?: py.Bool | undefined
}

export interface round$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface separable_conv2d$ {
  x: py.TensorLike
  depthwise_kernel: py.RemoteArgument
  pointwise_kernel: py.RemoteArgument
  /** Default: `(1, 1)` */
  strides?: py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: py.Str | null | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.List<py.Int> | undefined
}

export interface set_epsilon$ {
  value: py.Float
}

export interface set_floatx$ {
  value: py.Str
}

export interface set_image_data_format$ {
  data_format: py.Str
}

export interface set_learning_phase$ {
  value: 0 | 1 | py.RemotePromise<any>
}

export interface set_value$ {
  x: py.Of<'tensorflow.Variable'>
  value: py.RemoteArgument
}

export interface shape$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface sigmoid$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface sign$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface sin$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface softmax$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface softplus$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface softsign$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface sparse_categorical_crossentropy$ {
  target: py.TensorLike
  output: py.TensorLike
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  ignore_class?: py.Int | null | undefined
}

export interface spatial_2d_padding$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  /** Default: `((1, 1), (1, 1))` */
  padding?: py.Tuple<readonly [py.List<py.RemoteArgument>, py.List<py.RemoteArgument>]> | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
}

export interface spatial_3d_padding$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  /** Default: `((1, 1), (1, 1), (1, 1))` */
  padding?: py.Tuple<readonly [py.List<py.RemoteArgument>, py.List<py.RemoteArgument>, py.List<py.RemoteArgument>]> | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
}

export interface sqrt$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface square$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface squeeze$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  axis: py.Int
}

export interface stack$ {
  x: py.List<py.TensorLike>
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface std$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  axis?: py.Int | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface stop_gradient$ {
  variables: py.TensorLike | py.List<py.TensorLike>
}

export interface sum$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  axis?: py.Int | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface switch$ {
  condition: py.TensorLike
  then_expression: py.TensorLike | py.Callable
  else_expression: py.TensorLike | py.Callable
}

export interface tanh$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface temporal_padding$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  /** Default: `(1, 1)` */
  padding?: py.Tuple<readonly [py.Int, py.Int]> | undefined
}

export interface tile$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  n: py.List<py.Int>
}

export interface to_dense$ {
  tensor: py.TensorLike
}

export interface transpose$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface truncated_normal$ {
  shape: py.List<py.Int>
  /** Default: `0.0` */
  mean?: py.Float | undefined
  /** Default: `1.0` */
  stddev?: py.Float | undefined
  dtype?: py.Str | null | undefined
  seed?: py.Int | null | undefined
}

export interface update$ {
  x: py.TensorLike
  new_x: py.RemoteArgument
}

export interface update_add$ {
  x: py.Of<'tensorflow.Variable'>
  increment: py.TensorLike
}

export interface update_sub$ {
  x: py.Of<'tensorflow.Variable'>
  decrement: py.TensorLike
}

export interface var$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  axis?: py.Int | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface variable$ {
  value: py.ArrayLike
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
  constraint?: roles.Constraint | null | undefined
}

export interface zeros$ {
  shape: py.List<py.Int>
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
}

export interface zeros_like$ {
  x: py.TensorLike
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  abs(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  abs(keywords: abs$): py.Promised<tensorflow.Tensor>
  abs_dyn: py.RemoteFunction
  all(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  all(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int | null, keywords?: py.Rest<all$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  all(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<all$, 'x'>): py.Promised<tensorflow.Tensor>
  all(keywords: all$): py.Promised<tensorflow.Tensor>
  all_dyn: py.RemoteFunction
  any(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  any(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int | null, keywords?: py.Rest<any$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  any(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<any$, 'x'>): py.Promised<tensorflow.Tensor>
  any(keywords: any$): py.Promised<tensorflow.Tensor>
  any_dyn: py.RemoteFunction
  arange(start: py.Positional, stop: py.Positional, step: py.Int, dtype: py.DType): py.Promised<tensorflow.Tensor>
  arange(start: py.Positional, stop: py.Positional, step: py.Int, keywords?: py.Rest<arange$, 'start' | 'stop' | 'step'>): py.Promised<tensorflow.Tensor>
  arange(start: py.Positional, stop: py.Positional, keywords?: py.Rest<arange$, 'start' | 'stop'>): py.Promised<tensorflow.Tensor>
  arange(start: py.Positional, keywords?: py.Rest<arange$, 'start'>): py.Promised<tensorflow.Tensor>
  arange(keywords: arange$): py.Promised<tensorflow.Tensor>
  arange_dyn: py.RemoteFunction
  argmax(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int): py.Promised<tensorflow.Tensor>
  argmax(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<argmax$, 'x'>): py.Promised<tensorflow.Tensor>
  argmax(keywords: argmax$): py.Promised<tensorflow.Tensor>
  argmax_dyn: py.RemoteFunction
  argmin(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int): py.Promised<tensorflow.Tensor>
  argmin(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<argmin$, 'x'>): py.Promised<tensorflow.Tensor>
  argmin(keywords: argmin$): py.Promised<tensorflow.Tensor>
  argmin_dyn: py.RemoteFunction
  backend(): py.Remote
  backend_dyn: py.RemoteFunction
  batch_dot(x: py.TensorLike, y: py.TensorLike, axes: py.List<py.Int> | null): py.Promised<tensorflow.Tensor>
  batch_dot(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<batch_dot$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  batch_dot(x: py.TensorLike, keywords: py.Rest<batch_dot$, 'x'>): py.Promised<tensorflow.Tensor>
  batch_dot(keywords: batch_dot$): py.Promised<tensorflow.Tensor>
  batch_dot_dyn: py.RemoteFunction
  batch_flatten(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  batch_flatten(keywords: batch_flatten$): py.Promised<tensorflow.Tensor>
  batch_flatten_dyn: py.RemoteFunction
  batch_get_value(tensors: py.List<py.RemoteArgument>): py.RemoteList<py.NDArray>
  batch_get_value(keywords: batch_get_value$): py.RemoteList<py.NDArray>
  batch_get_value_dyn: py.RemoteFunction
  batch_normalization(x: py.TensorLike | py.Of<'tensorflow.Variable'>, mean: py.Positional, var_: py.Positional, beta: py.TensorLike, gamma: py.TensorLike, axis: py.Int, epsilon: py.Float): py.Promised<tensorflow.Tensor>
  batch_normalization(x: py.TensorLike | py.Of<'tensorflow.Variable'>, mean: py.Positional, var_: py.Positional, beta: py.TensorLike, gamma: py.TensorLike, axis: py.Int, keywords?: py.Rest<batch_normalization$, 'x' | 'mean' | 'var' | 'beta' | 'gamma' | 'axis'>): py.Promised<tensorflow.Tensor>
  batch_normalization(x: py.TensorLike | py.Of<'tensorflow.Variable'>, mean: py.Positional, var_: py.Positional, beta: py.TensorLike, gamma: py.TensorLike, keywords?: py.Rest<batch_normalization$, 'x' | 'mean' | 'var' | 'beta' | 'gamma'>): py.Promised<tensorflow.Tensor>
  batch_normalization(x: py.TensorLike | py.Of<'tensorflow.Variable'>, mean: py.Positional, var_: py.Positional, beta: py.TensorLike, keywords: py.Rest<batch_normalization$, 'x' | 'mean' | 'var' | 'beta'>): py.Promised<tensorflow.Tensor>
  batch_normalization(x: py.TensorLike | py.Of<'tensorflow.Variable'>, mean: py.Positional, var_: py.Positional, keywords: py.Rest<batch_normalization$, 'x' | 'mean' | 'var'>): py.Promised<tensorflow.Tensor>
  batch_normalization(x: py.TensorLike | py.Of<'tensorflow.Variable'>, mean: py.Positional, keywords: py.Rest<batch_normalization$, 'x' | 'mean'>): py.Promised<tensorflow.Tensor>
  batch_normalization(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<batch_normalization$, 'x'>): py.Promised<tensorflow.Tensor>
  batch_normalization(keywords: batch_normalization$): py.Promised<tensorflow.Tensor>
  batch_normalization_dyn: py.RemoteFunction
  batch_set_value(tuples: py.Positional): py.Remote
  batch_set_value(keywords: batch_set_value$): py.Remote
  batch_set_value_dyn: py.RemoteFunction
  bias_add(x: py.TensorLike | py.Of<'tensorflow.Variable'>, bias: py.TensorLike, data_format: py.Str | null): py.Promised<tensorflow.Tensor>
  bias_add(x: py.TensorLike | py.Of<'tensorflow.Variable'>, bias: py.TensorLike, keywords?: py.Rest<bias_add$, 'x' | 'bias'>): py.Promised<tensorflow.Tensor>
  bias_add(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<bias_add$, 'x'>): py.Promised<tensorflow.Tensor>
  bias_add(keywords: bias_add$): py.Promised<tensorflow.Tensor>
  bias_add_dyn: py.RemoteFunction
  binary_crossentropy(target: py.TensorLike, output: py.TensorLike, from_logits: py.Bool): py.Promised<tensorflow.Tensor>
  binary_crossentropy(target: py.TensorLike, output: py.TensorLike, keywords?: py.Rest<binary_crossentropy$, 'target' | 'output'>): py.Promised<tensorflow.Tensor>
  binary_crossentropy(target: py.TensorLike, keywords: py.Rest<binary_crossentropy$, 'target'>): py.Promised<tensorflow.Tensor>
  binary_crossentropy(keywords: binary_crossentropy$): py.Promised<tensorflow.Tensor>
  binary_crossentropy_dyn: py.RemoteFunction
  binary_focal_crossentropy(target: py.TensorLike, output: py.TensorLike, apply_class_balancing: py.Bool, alpha: py.Float, gamma: py.Float, from_logits?: py.Bool): py.Promised<tensorflow.Tensor>
  binary_focal_crossentropy(target: py.TensorLike, output: py.TensorLike, apply_class_balancing: py.Bool, alpha: py.Float, keywords?: py.Rest<binary_focal_crossentropy$, 'target' | 'output' | 'apply_class_balancing' | 'alpha'>): py.Promised<tensorflow.Tensor>
  binary_focal_crossentropy(target: py.TensorLike, output: py.TensorLike, apply_class_balancing: py.Bool, keywords?: py.Rest<binary_focal_crossentropy$, 'target' | 'output' | 'apply_class_balancing'>): py.Promised<tensorflow.Tensor>
  binary_focal_crossentropy(target: py.TensorLike, output: py.TensorLike, keywords?: py.Rest<binary_focal_crossentropy$, 'target' | 'output'>): py.Promised<tensorflow.Tensor>
  binary_focal_crossentropy(target: py.TensorLike, keywords: py.Rest<binary_focal_crossentropy$, 'target'>): py.Promised<tensorflow.Tensor>
  binary_focal_crossentropy(keywords: binary_focal_crossentropy$): py.Promised<tensorflow.Tensor>
  binary_focal_crossentropy_dyn: py.RemoteFunction
  cast(x: py.TensorLike, dtype: py.Str): py.Promised<tensorflow.Tensor>
  cast(x: py.TensorLike, keywords: py.Rest<cast$, 'x'>): py.Promised<tensorflow.Tensor>
  cast(keywords: cast$): py.Promised<tensorflow.Tensor>
  cast_dyn: py.RemoteFunction
  cast_to_floatx(x: py.TensorLike): py.Remote
  cast_to_floatx(keywords: cast_to_floatx$): py.Remote
  cast_to_floatx_dyn: py.RemoteFunction
  categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, from_logits: py.Bool, axis: py.Int): py.Promised<tensorflow.Tensor>
  categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, from_logits: py.Bool, keywords?: py.Rest<categorical_crossentropy$, 'target' | 'output' | 'from_logits'>): py.Promised<tensorflow.Tensor>
  categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, keywords?: py.Rest<categorical_crossentropy$, 'target' | 'output'>): py.Promised<tensorflow.Tensor>
  categorical_crossentropy(target: py.TensorLike, keywords: py.Rest<categorical_crossentropy$, 'target'>): py.Promised<tensorflow.Tensor>
  categorical_crossentropy(keywords: categorical_crossentropy$): py.Promised<tensorflow.Tensor>
  categorical_crossentropy_dyn: py.RemoteFunction
  categorical_focal_crossentropy(target: py.TensorLike, output: py.TensorLike, alpha: py.List<py.Float> | py.TensorLike, gamma: py.Float, from_logits: py.Bool, axis?: py.Int): py.Promised<tensorflow.Tensor>
  categorical_focal_crossentropy(target: py.TensorLike, output: py.TensorLike, alpha: py.List<py.Float> | py.TensorLike, gamma: py.Float, keywords?: py.Rest<categorical_focal_crossentropy$, 'target' | 'output' | 'alpha' | 'gamma'>): py.Promised<tensorflow.Tensor>
  categorical_focal_crossentropy(target: py.TensorLike, output: py.TensorLike, alpha: py.List<py.Float> | py.TensorLike, keywords?: py.Rest<categorical_focal_crossentropy$, 'target' | 'output' | 'alpha'>): py.Promised<tensorflow.Tensor>
  categorical_focal_crossentropy(target: py.TensorLike, output: py.TensorLike, keywords?: py.Rest<categorical_focal_crossentropy$, 'target' | 'output'>): py.Promised<tensorflow.Tensor>
  categorical_focal_crossentropy(target: py.TensorLike, keywords: py.Rest<categorical_focal_crossentropy$, 'target'>): py.Promised<tensorflow.Tensor>
  categorical_focal_crossentropy(keywords: categorical_focal_crossentropy$): py.Promised<tensorflow.Tensor>
  categorical_focal_crossentropy_dyn: py.RemoteFunction
  clear_session(): py.Remote
  clear_session_dyn: py.RemoteFunction
  clip(x: py.TensorLike | py.Of<'tensorflow.Variable'>, min_value: py.Float | py.Int | py.TensorLike, max_value: py.Float | py.Int | py.TensorLike): py.Promised<tensorflow.Tensor>
  clip(x: py.TensorLike | py.Of<'tensorflow.Variable'>, min_value: py.Float | py.Int | py.TensorLike, keywords: py.Rest<clip$, 'x' | 'min_value'>): py.Promised<tensorflow.Tensor>
  clip(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<clip$, 'x'>): py.Promised<tensorflow.Tensor>
  clip(keywords: clip$): py.Promised<tensorflow.Tensor>
  clip_dyn: py.RemoteFunction
  concatenate(tensors: py.List<py.TensorLike>, axis: py.Int): py.Promised<tensorflow.Tensor>
  concatenate(tensors: py.List<py.TensorLike>, keywords?: py.Rest<concatenate$, 'tensors'>): py.Promised<tensorflow.Tensor>
  concatenate(keywords: concatenate$): py.Promised<tensorflow.Tensor>
  concatenate_dyn: py.RemoteFunction
  constant(value: py.Positional, dtype: py.DType | null, shape: py.Positional, name: py.Str | null): py.Promised<tensorflow.Tensor>
  constant(value: py.Positional, dtype: py.DType | null, shape: py.Positional, keywords?: py.Rest<constant$, 'value' | 'dtype' | 'shape'>): py.Promised<tensorflow.Tensor>
  constant(value: py.Positional, dtype: py.DType | null, keywords?: py.Rest<constant$, 'value' | 'dtype'>): py.Promised<tensorflow.Tensor>
  constant(value: py.Positional, keywords?: py.Rest<constant$, 'value'>): py.Promised<tensorflow.Tensor>
  constant(keywords: constant$): py.Promised<tensorflow.Tensor>
  constant_dyn: py.RemoteFunction
  conv1d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, kernel: py.TensorLike, strides: py.Int, padding: py.Str, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int): py.Promised<tensorflow.Tensor>
  conv1d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, kernel: py.TensorLike, strides: py.Int, padding: py.Str, keywords?: py.Rest<conv1d$, 'x' | 'kernel' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv1d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, kernel: py.TensorLike, strides: py.Int, keywords?: py.Rest<conv1d$, 'x' | 'kernel' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv1d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, kernel: py.TensorLike, keywords?: py.Rest<conv1d$, 'x' | 'kernel'>): py.Promised<tensorflow.Tensor>
  conv1d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<conv1d$, 'x'>): py.Promised<tensorflow.Tensor>
  conv1d(keywords: conv1d$): py.Promised<tensorflow.Tensor>
  conv1d_dyn: py.RemoteFunction
  conv2d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, kernel: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Tuple<readonly [py.Int, py.Int]>): py.Promised<tensorflow.Tensor>
  conv2d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, kernel: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<conv2d$, 'x' | 'kernel' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv2d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, kernel: py.TensorLike, strides: py.List<py.Int>, keywords?: py.Rest<conv2d$, 'x' | 'kernel' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv2d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, kernel: py.TensorLike, keywords?: py.Rest<conv2d$, 'x' | 'kernel'>): py.Promised<tensorflow.Tensor>
  conv2d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<conv2d$, 'x'>): py.Promised<tensorflow.Tensor>
  conv2d(keywords: conv2d$): py.Promised<tensorflow.Tensor>
  conv2d_dyn: py.RemoteFunction
  conv2d_transpose(x: py.TensorLike | py.Of<'tensorflow.Variable'>, kernel: py.TensorLike, output_shape: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str | null, dilation_rate?: py.Tuple<readonly [py.Int, py.Int]>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(x: py.TensorLike | py.Of<'tensorflow.Variable'>, kernel: py.TensorLike, output_shape: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<conv2d_transpose$, 'x' | 'kernel' | 'output_shape' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(x: py.TensorLike | py.Of<'tensorflow.Variable'>, kernel: py.TensorLike, output_shape: py.TensorLike, strides: py.List<py.Int>, keywords?: py.Rest<conv2d_transpose$, 'x' | 'kernel' | 'output_shape' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(x: py.TensorLike | py.Of<'tensorflow.Variable'>, kernel: py.TensorLike, output_shape: py.TensorLike, keywords?: py.Rest<conv2d_transpose$, 'x' | 'kernel' | 'output_shape'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(x: py.TensorLike | py.Of<'tensorflow.Variable'>, kernel: py.TensorLike, keywords: py.Rest<conv2d_transpose$, 'x' | 'kernel'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<conv2d_transpose$, 'x'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(keywords: conv2d_transpose$): py.Promised<tensorflow.Tensor>
  conv2d_transpose_dyn: py.RemoteFunction
  conv3d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, kernel: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str | null, dilation_rate?: py.Tuple<readonly [py.Int, py.Int, py.Int]>): py.Promised<tensorflow.Tensor>
  conv3d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, kernel: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<conv3d$, 'x' | 'kernel' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv3d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, kernel: py.TensorLike, strides: py.List<py.Int>, keywords?: py.Rest<conv3d$, 'x' | 'kernel' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv3d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, kernel: py.TensorLike, keywords?: py.Rest<conv3d$, 'x' | 'kernel'>): py.Promised<tensorflow.Tensor>
  conv3d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<conv3d$, 'x'>): py.Promised<tensorflow.Tensor>
  conv3d(keywords: conv3d$): py.Promised<tensorflow.Tensor>
  conv3d_dyn: py.RemoteFunction
  cos(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  cos(keywords: cos$): py.Promised<tensorflow.Tensor>
  cos_dyn: py.RemoteFunction
  count_params(x: py.Of<'tensorflow.Variable'> | py.TensorLike): py.Remote<number>
  count_params(keywords: count_params$): py.Remote<number>
  count_params_dyn: py.RemoteFunction
  ctc_batch_cost(y_true: py.Positional, y_pred: py.Positional, input_length: py.Positional, label_length: py.Positional): py.Promised<tensorflow.Tensor>
  ctc_batch_cost(y_true: py.Positional, y_pred: py.Positional, input_length: py.Positional, keywords: py.Rest<ctc_batch_cost$, 'y_true' | 'y_pred' | 'input_length'>): py.Promised<tensorflow.Tensor>
  ctc_batch_cost(y_true: py.Positional, y_pred: py.Positional, keywords: py.Rest<ctc_batch_cost$, 'y_true' | 'y_pred'>): py.Promised<tensorflow.Tensor>
  ctc_batch_cost(y_true: py.Positional, keywords: py.Rest<ctc_batch_cost$, 'y_true'>): py.Promised<tensorflow.Tensor>
  ctc_batch_cost(keywords: ctc_batch_cost$): py.Promised<tensorflow.Tensor>
  ctc_batch_cost_dyn: py.RemoteFunction
  ctc_decode(y_pred: py.Positional, input_length: py.Positional, greedy: py.Bool, beam_width: py.Int, top_paths: py.Int): py.Remote
  ctc_decode(y_pred: py.Positional, input_length: py.Positional, greedy: py.Bool, beam_width: py.Int, keywords?: py.Rest<ctc_decode$, 'y_pred' | 'input_length' | 'greedy' | 'beam_width'>): py.Remote
  ctc_decode(y_pred: py.Positional, input_length: py.Positional, greedy: py.Bool, keywords?: py.Rest<ctc_decode$, 'y_pred' | 'input_length' | 'greedy'>): py.Remote
  ctc_decode(y_pred: py.Positional, input_length: py.Positional, keywords?: py.Rest<ctc_decode$, 'y_pred' | 'input_length'>): py.Remote
  ctc_decode(y_pred: py.Positional, keywords: py.Rest<ctc_decode$, 'y_pred'>): py.Remote
  ctc_decode(keywords: ctc_decode$): py.Remote
  ctc_decode_dyn: py.RemoteFunction
  ctc_label_dense_to_sparse(labels: py.TensorLike, label_lengths: py.Positional): py.Remote
  ctc_label_dense_to_sparse(labels: py.TensorLike, keywords: py.Rest<ctc_label_dense_to_sparse$, 'labels'>): py.Remote
  ctc_label_dense_to_sparse(keywords: ctc_label_dense_to_sparse$): py.Remote
  ctc_label_dense_to_sparse_dyn: py.RemoteFunction
  cumprod(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int): py.Promised<tensorflow.Tensor>
  cumprod(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<cumprod$, 'x'>): py.Promised<tensorflow.Tensor>
  cumprod(keywords: cumprod$): py.Promised<tensorflow.Tensor>
  cumprod_dyn: py.RemoteFunction
  cumsum(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int): py.Promised<tensorflow.Tensor>
  cumsum(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<cumsum$, 'x'>): py.Promised<tensorflow.Tensor>
  cumsum(keywords: cumsum$): py.Promised<tensorflow.Tensor>
  cumsum_dyn: py.RemoteFunction
  depthwise_conv2d(x: py.TensorLike, depthwise_kernel: py.Positional, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str | null, dilation_rate?: py.List<py.Int>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(x: py.TensorLike, depthwise_kernel: py.Positional, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<depthwise_conv2d$, 'x' | 'depthwise_kernel' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(x: py.TensorLike, depthwise_kernel: py.Positional, strides: py.List<py.Int>, keywords?: py.Rest<depthwise_conv2d$, 'x' | 'depthwise_kernel' | 'strides'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(x: py.TensorLike, depthwise_kernel: py.Positional, keywords?: py.Rest<depthwise_conv2d$, 'x' | 'depthwise_kernel'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(x: py.TensorLike, keywords: py.Rest<depthwise_conv2d$, 'x'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(keywords: depthwise_conv2d$): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_dyn: py.RemoteFunction
  dot(x: py.TensorLike | py.Of<'tensorflow.Variable'>, y: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  dot(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<dot$, 'x'>): py.Promised<tensorflow.Tensor>
  dot(keywords: dot$): py.Promised<tensorflow.Tensor>
  dot_dyn: py.RemoteFunction
  dropout(x: py.TensorLike, level: py.Positional, noise_shape: py.Shape | null, seed: py.Int | null): py.Promised<tensorflow.Tensor>
  dropout(x: py.TensorLike, level: py.Positional, noise_shape: py.Shape | null, keywords?: py.Rest<dropout$, 'x' | 'level' | 'noise_shape'>): py.Promised<tensorflow.Tensor>
  dropout(x: py.TensorLike, level: py.Positional, keywords?: py.Rest<dropout$, 'x' | 'level'>): py.Promised<tensorflow.Tensor>
  dropout(x: py.TensorLike, keywords: py.Rest<dropout$, 'x'>): py.Promised<tensorflow.Tensor>
  dropout(keywords: dropout$): py.Promised<tensorflow.Tensor>
  dropout_dyn: py.RemoteFunction
  dtype(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Remote<string>
  dtype(keywords: dtype$): py.Remote<string>
  dtype_dyn: py.RemoteFunction
  elu(x: py.TensorLike | py.Of<'tensorflow.Variable'>, alpha: py.TensorLike): py.Promised<tensorflow.Tensor>
  elu(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<elu$, 'x'>): py.Promised<tensorflow.Tensor>
  elu(keywords: elu$): py.Promised<tensorflow.Tensor>
  elu_dyn: py.RemoteFunction
  epsilon(): py.Remote<number>
  epsilon_dyn: py.RemoteFunction
  equal(x: py.TensorLike | py.Of<'tensorflow.Variable'>, y: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  equal(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<equal$, 'x'>): py.Promised<tensorflow.Tensor>
  equal(keywords: equal$): py.Promised<tensorflow.Tensor>
  equal_dyn: py.RemoteFunction
  eval(x: py.Of<'tensorflow.Variable'>): py.Remote<py.NDArray>
  eval(keywords: eval$): py.Remote<py.NDArray>
  eval_dyn: py.RemoteFunction
  exp(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  exp(keywords: exp$): py.Promised<tensorflow.Tensor>
  exp_dyn: py.RemoteFunction
  expand_dims(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int): py.Promised<tensorflow.Tensor>
  expand_dims(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<expand_dims$, 'x'>): py.Promised<tensorflow.Tensor>
  expand_dims(keywords: expand_dims$): py.Promised<tensorflow.Tensor>
  expand_dims_dyn: py.RemoteFunction
  readonly experimental: tf_keras_backend_experimental.$Module
  eye(size: py.Int, dtype: py.Str | null, name: py.Str | null): py.Remote
  eye(size: py.Int, dtype: py.Str | null, keywords?: py.Rest<eye$, 'size' | 'dtype'>): py.Remote
  eye(size: py.Int, keywords?: py.Rest<eye$, 'size'>): py.Remote
  eye(keywords: eye$): py.Remote
  eye_dyn: py.RemoteFunction
  flatten(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  flatten(keywords: flatten$): py.Promised<tensorflow.Tensor>
  flatten_dyn: py.RemoteFunction
  floatx(): py.Remote<string>
  floatx_dyn: py.RemoteFunction
  foldl(fn: py.Callable, elems: py.TensorLike, initializer: py.Positional, name: py.Str | null): py.Promised<tensorflow.Tensor>
  foldl(fn: py.Callable, elems: py.TensorLike, initializer: py.Positional, keywords?: py.Rest<foldl$, 'fn' | 'elems' | 'initializer'>): py.Promised<tensorflow.Tensor>
  foldl(fn: py.Callable, elems: py.TensorLike, keywords?: py.Rest<foldl$, 'fn' | 'elems'>): py.Promised<tensorflow.Tensor>
  foldl(fn: py.Callable, keywords: py.Rest<foldl$, 'fn'>): py.Promised<tensorflow.Tensor>
  foldl(keywords: foldl$): py.Promised<tensorflow.Tensor>
  foldl_dyn: py.RemoteFunction
  foldr(fn: py.Callable, elems: py.TensorLike, initializer: py.Positional, name: py.Str | null): py.Remote
  foldr(fn: py.Callable, elems: py.TensorLike, initializer: py.Positional, keywords?: py.Rest<foldr$, 'fn' | 'elems' | 'initializer'>): py.Remote
  foldr(fn: py.Callable, elems: py.TensorLike, keywords?: py.Rest<foldr$, 'fn' | 'elems'>): py.Remote
  foldr(fn: py.Callable, keywords: py.Rest<foldr$, 'fn'>): py.Remote
  foldr(keywords: foldr$): py.Remote
  foldr_dyn: py.RemoteFunction
  function(inputs: py.List<py.RemoteArgument>, outputs: py.List<py.TensorLike>, updates: py.List<py.RemoteArgument> | null, name: py.Str | null, keywords?: py.Rest<function$, 'inputs' | 'outputs' | 'updates' | 'name'>): py.Remote
  function(inputs: py.List<py.RemoteArgument>, outputs: py.List<py.TensorLike>, updates: py.List<py.RemoteArgument> | null, keywords?: py.Rest<function$, 'inputs' | 'outputs' | 'updates'>): py.Remote
  function(inputs: py.List<py.RemoteArgument>, outputs: py.List<py.TensorLike>, keywords?: py.Rest<function$, 'inputs' | 'outputs'>): py.Remote
  function(inputs: py.List<py.RemoteArgument>, keywords: py.Rest<function$, 'inputs'>): py.Remote
  function(keywords: function$): py.Remote
  function_dyn: py.RemoteFunction
  gather(reference: py.TensorLike, indices: py.TensorLike): py.Promised<tensorflow.Tensor>
  gather(reference: py.TensorLike, keywords: py.Rest<gather$, 'reference'>): py.Promised<tensorflow.Tensor>
  gather(keywords: gather$): py.Promised<tensorflow.Tensor>
  gather_dyn: py.RemoteFunction
  get_uid(prefix: py.Str): py.Remote<number>
  get_uid(keywords?: get_uid$): py.Remote<number>
  get_uid_dyn: py.RemoteFunction
  get_value(x: py.Of<'tensorflow.Variable'>): py.Remote<py.NDArray>
  get_value(keywords: get_value$): py.Remote<py.NDArray>
  get_value_dyn: py.RemoteFunction
  gradients(loss: py.TensorLike, variables: py.List<py.Of<'tensorflow.Variable'>>): py.Promised<tensorflow.Tensor>
  gradients(loss: py.TensorLike, keywords: py.Rest<gradients$, 'loss'>): py.Promised<tensorflow.Tensor>
  gradients(keywords: gradients$): py.Promised<tensorflow.Tensor>
  gradients_dyn: py.RemoteFunction
  greater(x: py.TensorLike | py.Of<'tensorflow.Variable'>, y: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  greater(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<greater$, 'x'>): py.Promised<tensorflow.Tensor>
  greater(keywords: greater$): py.Promised<tensorflow.Tensor>
  greater_dyn: py.RemoteFunction
  greater_equal(x: py.TensorLike | py.Of<'tensorflow.Variable'>, y: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  greater_equal(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<greater_equal$, 'x'>): py.Promised<tensorflow.Tensor>
  greater_equal(keywords: greater_equal$): py.Promised<tensorflow.Tensor>
  greater_equal_dyn: py.RemoteFunction
  hard_sigmoid(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  hard_sigmoid(keywords: hard_sigmoid$): py.Promised<tensorflow.Tensor>
  hard_sigmoid_dyn: py.RemoteFunction
  image_data_format(): py.Remote<string>
  image_data_format_dyn: py.RemoteFunction
  in_test_phase(x: py.TensorLike, alt: py.Positional, training: py.TensorLike | null): py.Remote
  in_test_phase(x: py.TensorLike, alt: py.Positional, keywords?: py.Rest<in_test_phase$, 'x' | 'alt'>): py.Remote
  in_test_phase(x: py.TensorLike, keywords: py.Rest<in_test_phase$, 'x'>): py.Remote
  in_test_phase(keywords: in_test_phase$): py.Remote
  in_test_phase_dyn: py.RemoteFunction
  in_top_k(predictions: py.TensorLike, targets: py.TensorLike, k: py.Int): py.Promised<tensorflow.Tensor>
  in_top_k(predictions: py.TensorLike, targets: py.TensorLike, keywords: py.Rest<in_top_k$, 'predictions' | 'targets'>): py.Promised<tensorflow.Tensor>
  in_top_k(predictions: py.TensorLike, keywords: py.Rest<in_top_k$, 'predictions'>): py.Promised<tensorflow.Tensor>
  in_top_k(keywords: in_top_k$): py.Promised<tensorflow.Tensor>
  in_top_k_dyn: py.RemoteFunction
  in_train_phase(x: py.TensorLike, alt: py.Positional, training: py.TensorLike | null): py.Remote
  in_train_phase(x: py.TensorLike, alt: py.Positional, keywords?: py.Rest<in_train_phase$, 'x' | 'alt'>): py.Remote
  in_train_phase(x: py.TensorLike, keywords: py.Rest<in_train_phase$, 'x'>): py.Remote
  in_train_phase(keywords: in_train_phase$): py.Remote
  in_train_phase_dyn: py.RemoteFunction
  int_shape(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Remote
  int_shape(keywords: int_shape$): py.Remote
  int_shape_dyn: py.RemoteFunction
  is_keras_tensor(x: py.TensorLike): py.Remote<boolean>
  is_keras_tensor(keywords: is_keras_tensor$): py.Remote<boolean>
  is_keras_tensor_dyn: py.RemoteFunction
  is_sparse(tensor: py.TensorLike): py.Remote<boolean>
  is_sparse(keywords: is_sparse$): py.Remote<boolean>
  is_sparse_dyn: py.RemoteFunction
  l2_normalize(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int | null): py.Promised<tensorflow.Tensor>
  l2_normalize(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<l2_normalize$, 'x'>): py.Promised<tensorflow.Tensor>
  l2_normalize(keywords: l2_normalize$): py.Promised<tensorflow.Tensor>
  l2_normalize_dyn: py.RemoteFunction
  learning_phase(): py.Remote
  learning_phase_dyn: py.RemoteFunction
  learning_phase_scope(value: 0 | 1 | py.RemotePromise<any>): py.Remote
  learning_phase_scope(keywords: learning_phase_scope$): py.Remote
  learning_phase_scope_dyn: py.RemoteFunction
  less(x: py.TensorLike | py.Of<'tensorflow.Variable'>, y: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  less(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<less$, 'x'>): py.Promised<tensorflow.Tensor>
  less(keywords: less$): py.Promised<tensorflow.Tensor>
  less_dyn: py.RemoteFunction
  less_equal(x: py.TensorLike | py.Of<'tensorflow.Variable'>, y: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  less_equal(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<less_equal$, 'x'>): py.Promised<tensorflow.Tensor>
  less_equal(keywords: less_equal$): py.Promised<tensorflow.Tensor>
  less_equal_dyn: py.RemoteFunction
  local_conv1d(inputs: py.TensorLike, kernel: py.TensorLike, kernel_size: py.List<py.Int>, strides: py.List<py.Int>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null): py.Remote
  local_conv1d(inputs: py.TensorLike, kernel: py.TensorLike, kernel_size: py.List<py.Int>, strides: py.List<py.Int>, keywords?: py.Rest<local_conv1d$, 'inputs' | 'kernel' | 'kernel_size' | 'strides'>): py.Remote
  local_conv1d(inputs: py.TensorLike, kernel: py.TensorLike, kernel_size: py.List<py.Int>, keywords: py.Rest<local_conv1d$, 'inputs' | 'kernel' | 'kernel_size'>): py.Remote
  local_conv1d(inputs: py.TensorLike, kernel: py.TensorLike, keywords: py.Rest<local_conv1d$, 'inputs' | 'kernel'>): py.Remote
  local_conv1d(inputs: py.TensorLike, keywords: py.Rest<local_conv1d$, 'inputs'>): py.Remote
  local_conv1d(keywords: local_conv1d$): py.Remote
  local_conv1d_dyn: py.RemoteFunction
  local_conv2d(inputs: py.TensorLike, kernel: py.TensorLike, kernel_size: py.Tuple<readonly [py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int]>, output_shape: py.List<py.RemoteArgument>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null): py.Remote
  local_conv2d(inputs: py.TensorLike, kernel: py.TensorLike, kernel_size: py.Tuple<readonly [py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int]>, output_shape: py.List<py.RemoteArgument>, keywords?: py.Rest<local_conv2d$, 'inputs' | 'kernel' | 'kernel_size' | 'strides' | 'output_shape'>): py.Remote
  local_conv2d(inputs: py.TensorLike, kernel: py.TensorLike, kernel_size: py.Tuple<readonly [py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int]>, keywords: py.Rest<local_conv2d$, 'inputs' | 'kernel' | 'kernel_size' | 'strides'>): py.Remote
  local_conv2d(inputs: py.TensorLike, kernel: py.TensorLike, kernel_size: py.Tuple<readonly [py.Int, py.Int]>, keywords: py.Rest<local_conv2d$, 'inputs' | 'kernel' | 'kernel_size'>): py.Remote
  local_conv2d(inputs: py.TensorLike, kernel: py.TensorLike, keywords: py.Rest<local_conv2d$, 'inputs' | 'kernel'>): py.Remote
  local_conv2d(inputs: py.TensorLike, keywords: py.Rest<local_conv2d$, 'inputs'>): py.Remote
  local_conv2d(keywords: local_conv2d$): py.Remote
  local_conv2d_dyn: py.RemoteFunction
  log(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  log(keywords: log$): py.Promised<tensorflow.Tensor>
  log_dyn: py.RemoteFunction
  manual_variable_initialization(value: py.Bool): py.Remote
  manual_variable_initialization(keywords: manual_variable_initialization$): py.Remote
  manual_variable_initialization_dyn: py.RemoteFunction
  map_fn(fn: py.Callable, elems: py.TensorLike, name: py.Str | null, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  map_fn(fn: py.Callable, elems: py.TensorLike, name: py.Str | null, keywords?: py.Rest<map_fn$, 'fn' | 'elems' | 'name'>): py.Promised<tensorflow.Tensor>
  map_fn(fn: py.Callable, elems: py.TensorLike, keywords?: py.Rest<map_fn$, 'fn' | 'elems'>): py.Promised<tensorflow.Tensor>
  map_fn(fn: py.Callable, keywords: py.Rest<map_fn$, 'fn'>): py.Promised<tensorflow.Tensor>
  map_fn(keywords: map_fn$): py.Promised<tensorflow.Tensor>
  map_fn_dyn: py.RemoteFunction
  max(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  max(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int | null, keywords?: py.Rest<max$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  max(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<max$, 'x'>): py.Promised<tensorflow.Tensor>
  max(keywords: max$): py.Promised<tensorflow.Tensor>
  max_dyn: py.RemoteFunction
  maximum(x: py.TensorLike | py.Of<'tensorflow.Variable'>, y: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Remote
  maximum(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<maximum$, 'x'>): py.Remote
  maximum(keywords: maximum$): py.Remote
  maximum_dyn: py.RemoteFunction
  mean(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.List<py.Int> | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  mean(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.List<py.Int> | null, keywords?: py.Rest<mean$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  mean(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<mean$, 'x'>): py.Promised<tensorflow.Tensor>
  mean(keywords: mean$): py.Promised<tensorflow.Tensor>
  mean_dyn: py.RemoteFunction
  min(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  min(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int | null, keywords?: py.Rest<min$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  min(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<min$, 'x'>): py.Promised<tensorflow.Tensor>
  min(keywords: min$): py.Promised<tensorflow.Tensor>
  min_dyn: py.RemoteFunction
  minimum(x: py.TensorLike | py.Of<'tensorflow.Variable'>, y: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  minimum(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<minimum$, 'x'>): py.Promised<tensorflow.Tensor>
  minimum(keywords: minimum$): py.Promised<tensorflow.Tensor>
  minimum_dyn: py.RemoteFunction
  moving_average_update(x: py.Of<'tensorflow.Variable'>, value: py.TensorLike, momentum: py.Positional): py.Remote
  moving_average_update(x: py.Of<'tensorflow.Variable'>, value: py.TensorLike, keywords: py.Rest<moving_average_update$, 'x' | 'value'>): py.Remote
  moving_average_update(x: py.Of<'tensorflow.Variable'>, keywords: py.Rest<moving_average_update$, 'x'>): py.Remote
  moving_average_update(keywords: moving_average_update$): py.Remote
  moving_average_update_dyn: py.RemoteFunction
  name_scope(name: py.Str): py.Remote
  name_scope(keywords: name_scope$): py.Remote
  name_scope_dyn: py.RemoteFunction
  ndim(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Remote<number>
  ndim(keywords: ndim$): py.Remote<number>
  ndim_dyn: py.RemoteFunction
  normalize_batch_in_training(x: py.TensorLike | py.Of<'tensorflow.Variable'>, gamma: py.TensorLike, beta: py.TensorLike, reduction_axes: py.Items<py.Int>, epsilon: py.Float): py.Remote
  normalize_batch_in_training(x: py.TensorLike | py.Of<'tensorflow.Variable'>, gamma: py.TensorLike, beta: py.TensorLike, reduction_axes: py.Items<py.Int>, keywords?: py.Rest<normalize_batch_in_training$, 'x' | 'gamma' | 'beta' | 'reduction_axes'>): py.Remote
  normalize_batch_in_training(x: py.TensorLike | py.Of<'tensorflow.Variable'>, gamma: py.TensorLike, beta: py.TensorLike, keywords: py.Rest<normalize_batch_in_training$, 'x' | 'gamma' | 'beta'>): py.Remote
  normalize_batch_in_training(x: py.TensorLike | py.Of<'tensorflow.Variable'>, gamma: py.TensorLike, keywords: py.Rest<normalize_batch_in_training$, 'x' | 'gamma'>): py.Remote
  normalize_batch_in_training(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<normalize_batch_in_training$, 'x'>): py.Remote
  normalize_batch_in_training(keywords: normalize_batch_in_training$): py.Remote
  normalize_batch_in_training_dyn: py.RemoteFunction
  not_equal(x: py.TensorLike | py.Of<'tensorflow.Variable'>, y: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  not_equal(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<not_equal$, 'x'>): py.Promised<tensorflow.Tensor>
  not_equal(keywords: not_equal$): py.Promised<tensorflow.Tensor>
  not_equal_dyn: py.RemoteFunction
  one_hot(indices: py.TensorLike, num_classes: py.Int): py.Remote
  one_hot(indices: py.TensorLike, keywords: py.Rest<one_hot$, 'indices'>): py.Remote
  one_hot(keywords: one_hot$): py.Remote
  one_hot_dyn: py.RemoteFunction
  ones(shape: py.List<py.Int>, dtype: py.Str | null, name: py.Str | null): py.Remote
  ones(shape: py.List<py.Int>, dtype: py.Str | null, keywords?: py.Rest<ones$, 'shape' | 'dtype'>): py.Remote
  ones(shape: py.List<py.Int>, keywords?: py.Rest<ones$, 'shape'>): py.Remote
  ones(keywords: ones$): py.Remote
  ones_dyn: py.RemoteFunction
  ones_like(x: py.TensorLike, dtype: py.Str | null, name: py.Str | null): py.Remote
  ones_like(x: py.TensorLike, dtype: py.Str | null, keywords?: py.Rest<ones_like$, 'x' | 'dtype'>): py.Remote
  ones_like(x: py.TensorLike, keywords?: py.Rest<ones_like$, 'x'>): py.Remote
  ones_like(keywords: ones_like$): py.Remote
  ones_like_dyn: py.RemoteFunction
  permute_dimensions(x: py.TensorLike | py.Of<'tensorflow.Variable'>, pattern: py.List<py.RemoteArgument>): py.Promised<tensorflow.Tensor>
  permute_dimensions(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<permute_dimensions$, 'x'>): py.Promised<tensorflow.Tensor>
  permute_dimensions(keywords: permute_dimensions$): py.Promised<tensorflow.Tensor>
  permute_dimensions_dyn: py.RemoteFunction
  placeholder(shape: py.Shape | null, ndim: py.Int | null, dtype: py.DType | null, sparse: py.Bool, name?: py.Str | null, ragged?: py.Bool): py.Promised<tensorflow.Tensor>
  placeholder(shape: py.Shape | null, ndim: py.Int | null, dtype: py.DType | null, keywords?: py.Rest<placeholder$, 'shape' | 'ndim' | 'dtype'>): py.Promised<tensorflow.Tensor>
  placeholder(shape: py.Shape | null, ndim: py.Int | null, keywords?: py.Rest<placeholder$, 'shape' | 'ndim'>): py.Promised<tensorflow.Tensor>
  placeholder(shape: py.Shape | null, keywords?: py.Rest<placeholder$, 'shape'>): py.Promised<tensorflow.Tensor>
  placeholder(keywords?: placeholder$): py.Promised<tensorflow.Tensor>
  placeholder_dyn: py.RemoteFunction
  pool2d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, pool_size: py.Tuple<readonly [py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int]>, padding: py.Str, data_format: py.Str | null, pool_mode?: py.Str): py.Promised<tensorflow.Tensor>
  pool2d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, pool_size: py.Tuple<readonly [py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int]>, padding: py.Str, keywords?: py.Rest<pool2d$, 'x' | 'pool_size' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  pool2d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, pool_size: py.Tuple<readonly [py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<pool2d$, 'x' | 'pool_size' | 'strides'>): py.Promised<tensorflow.Tensor>
  pool2d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, pool_size: py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<pool2d$, 'x' | 'pool_size'>): py.Promised<tensorflow.Tensor>
  pool2d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<pool2d$, 'x'>): py.Promised<tensorflow.Tensor>
  pool2d(keywords: pool2d$): py.Promised<tensorflow.Tensor>
  pool2d_dyn: py.RemoteFunction
  pool3d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, pool_size: py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int, py.Int]>, padding: py.Str, data_format: py.Str | null, pool_mode?: py.Str): py.Promised<tensorflow.Tensor>
  pool3d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, pool_size: py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int, py.Int]>, padding: py.Str, keywords?: py.Rest<pool3d$, 'x' | 'pool_size' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  pool3d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, pool_size: py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int, py.Int]>, keywords?: py.Rest<pool3d$, 'x' | 'pool_size' | 'strides'>): py.Promised<tensorflow.Tensor>
  pool3d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, pool_size: py.Tuple<readonly [py.Int, py.Int, py.Int]>, keywords?: py.Rest<pool3d$, 'x' | 'pool_size'>): py.Promised<tensorflow.Tensor>
  pool3d(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<pool3d$, 'x'>): py.Promised<tensorflow.Tensor>
  pool3d(keywords: pool3d$): py.Promised<tensorflow.Tensor>
  pool3d_dyn: py.RemoteFunction
  pow(x: py.TensorLike | py.Of<'tensorflow.Variable'>, a: py.Int): py.Promised<tensorflow.Tensor>
  pow(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<pow$, 'x'>): py.Promised<tensorflow.Tensor>
  pow(keywords: pow$): py.Promised<tensorflow.Tensor>
  pow_dyn: py.RemoteFunction
  print_tensor(x: py.TensorLike, message: py.Str, summarize: py.Int): py.Remote
  print_tensor(x: py.TensorLike, message: py.Str, keywords?: py.Rest<print_tensor$, 'x' | 'message'>): py.Remote
  print_tensor(x: py.TensorLike, keywords?: py.Rest<print_tensor$, 'x'>): py.Remote
  print_tensor(keywords: print_tensor$): py.Remote
  print_tensor_dyn: py.RemoteFunction
  prod(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  prod(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int | null, keywords?: py.Rest<prod$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  prod(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<prod$, 'x'>): py.Promised<tensorflow.Tensor>
  prod(keywords: prod$): py.Promised<tensorflow.Tensor>
  prod_dyn: py.RemoteFunction
  random_bernoulli(shape: py.List<py.Int>, p: py.Float, dtype: py.Str | null, seed: py.Int | null): py.Promised<tensorflow.Tensor>
  random_bernoulli(shape: py.List<py.Int>, p: py.Float, dtype: py.Str | null, keywords?: py.Rest<random_bernoulli$, 'shape' | 'p' | 'dtype'>): py.Promised<tensorflow.Tensor>
  random_bernoulli(shape: py.List<py.Int>, p: py.Float, keywords?: py.Rest<random_bernoulli$, 'shape' | 'p'>): py.Promised<tensorflow.Tensor>
  random_bernoulli(shape: py.List<py.Int>, keywords?: py.Rest<random_bernoulli$, 'shape'>): py.Promised<tensorflow.Tensor>
  random_bernoulli(keywords: random_bernoulli$): py.Promised<tensorflow.Tensor>
  random_bernoulli_dyn: py.RemoteFunction
  random_binomial(shape: py.List<py.Int>, p: py.Float, dtype: py.Str | null, seed: py.Int | null): py.Promised<tensorflow.Tensor>
  random_binomial(shape: py.List<py.Int>, p: py.Float, dtype: py.Str | null, keywords?: py.Rest<random_binomial$, 'shape' | 'p' | 'dtype'>): py.Promised<tensorflow.Tensor>
  random_binomial(shape: py.List<py.Int>, p: py.Float, keywords?: py.Rest<random_binomial$, 'shape' | 'p'>): py.Promised<tensorflow.Tensor>
  random_binomial(shape: py.List<py.Int>, keywords?: py.Rest<random_binomial$, 'shape'>): py.Promised<tensorflow.Tensor>
  random_binomial(keywords: random_binomial$): py.Promised<tensorflow.Tensor>
  random_binomial_dyn: py.RemoteFunction
  random_normal(shape: py.List<py.Int>, mean: py.Float, stddev: py.Float, dtype: py.DType | null, seed?: py.Int | null): py.Promised<tensorflow.Tensor>
  random_normal(shape: py.List<py.Int>, mean: py.Float, stddev: py.Float, keywords?: py.Rest<random_normal$, 'shape' | 'mean' | 'stddev'>): py.Promised<tensorflow.Tensor>
  random_normal(shape: py.List<py.Int>, mean: py.Float, keywords?: py.Rest<random_normal$, 'shape' | 'mean'>): py.Promised<tensorflow.Tensor>
  random_normal(shape: py.List<py.Int>, keywords?: py.Rest<random_normal$, 'shape'>): py.Promised<tensorflow.Tensor>
  random_normal(keywords: random_normal$): py.Promised<tensorflow.Tensor>
  random_normal_dyn: py.RemoteFunction
  random_normal_variable(shape: py.List<py.Int>, mean: py.Float, scale: py.Float, dtype: py.Str | null, name: py.Str | null, seed: py.Int | null): py.Remote
  random_normal_variable(shape: py.List<py.Int>, mean: py.Float, scale: py.Float, dtype: py.Str | null, name: py.Str | null, keywords?: py.Rest<random_normal_variable$, 'shape' | 'mean' | 'scale' | 'dtype' | 'name'>): py.Remote
  random_normal_variable(shape: py.List<py.Int>, mean: py.Float, scale: py.Float, dtype: py.Str | null, keywords?: py.Rest<random_normal_variable$, 'shape' | 'mean' | 'scale' | 'dtype'>): py.Remote
  random_normal_variable(shape: py.List<py.Int>, mean: py.Float, scale: py.Float, keywords?: py.Rest<random_normal_variable$, 'shape' | 'mean' | 'scale'>): py.Remote
  random_normal_variable(shape: py.List<py.Int>, mean: py.Float, keywords: py.Rest<random_normal_variable$, 'shape' | 'mean'>): py.Remote
  random_normal_variable(shape: py.List<py.Int>, keywords: py.Rest<random_normal_variable$, 'shape'>): py.Remote
  random_normal_variable(keywords: random_normal_variable$): py.Remote
  random_normal_variable_dyn: py.RemoteFunction
  random_uniform(shape: py.List<py.Int>, minval: py.Float, maxval: py.Float, dtype: py.Str | null, seed?: py.Int | null): py.Promised<tensorflow.Tensor>
  random_uniform(shape: py.List<py.Int>, minval: py.Float, maxval: py.Float, keywords?: py.Rest<random_uniform$, 'shape' | 'minval' | 'maxval'>): py.Promised<tensorflow.Tensor>
  random_uniform(shape: py.List<py.Int>, minval: py.Float, keywords?: py.Rest<random_uniform$, 'shape' | 'minval'>): py.Promised<tensorflow.Tensor>
  random_uniform(shape: py.List<py.Int>, keywords?: py.Rest<random_uniform$, 'shape'>): py.Promised<tensorflow.Tensor>
  random_uniform(keywords: random_uniform$): py.Promised<tensorflow.Tensor>
  random_uniform_dyn: py.RemoteFunction
  random_uniform_variable(shape: py.List<py.Int>, low: py.Float, high: py.Float, dtype: py.Str | null, name: py.Str | null, seed: py.Int | null): py.Remote
  random_uniform_variable(shape: py.List<py.Int>, low: py.Float, high: py.Float, dtype: py.Str | null, name: py.Str | null, keywords?: py.Rest<random_uniform_variable$, 'shape' | 'low' | 'high' | 'dtype' | 'name'>): py.Remote
  random_uniform_variable(shape: py.List<py.Int>, low: py.Float, high: py.Float, dtype: py.Str | null, keywords?: py.Rest<random_uniform_variable$, 'shape' | 'low' | 'high' | 'dtype'>): py.Remote
  random_uniform_variable(shape: py.List<py.Int>, low: py.Float, high: py.Float, keywords?: py.Rest<random_uniform_variable$, 'shape' | 'low' | 'high'>): py.Remote
  random_uniform_variable(shape: py.List<py.Int>, low: py.Float, keywords: py.Rest<random_uniform_variable$, 'shape' | 'low'>): py.Remote
  random_uniform_variable(shape: py.List<py.Int>, keywords: py.Rest<random_uniform_variable$, 'shape'>): py.Remote
  random_uniform_variable(keywords: random_uniform_variable$): py.Remote
  random_uniform_variable_dyn: py.RemoteFunction
  relu(x: py.TensorLike | py.Of<'tensorflow.Variable'>, alpha: py.TensorLike, max_value: py.Float | null, threshold: py.Float): py.Promised<tensorflow.Tensor>
  relu(x: py.TensorLike | py.Of<'tensorflow.Variable'>, alpha: py.TensorLike, max_value: py.Float | null, keywords?: py.Rest<relu$, 'x' | 'alpha' | 'max_value'>): py.Promised<tensorflow.Tensor>
  relu(x: py.TensorLike | py.Of<'tensorflow.Variable'>, alpha: py.TensorLike, keywords?: py.Rest<relu$, 'x' | 'alpha'>): py.Promised<tensorflow.Tensor>
  relu(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<relu$, 'x'>): py.Promised<tensorflow.Tensor>
  relu(keywords: relu$): py.Promised<tensorflow.Tensor>
  relu_dyn: py.RemoteFunction
  repeat(x: py.TensorLike | py.Of<'tensorflow.Variable'>, n: py.Int): py.Promised<tensorflow.Tensor>
  repeat(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<repeat$, 'x'>): py.Promised<tensorflow.Tensor>
  repeat(keywords: repeat$): py.Promised<tensorflow.Tensor>
  repeat_dyn: py.RemoteFunction
  repeat_elements(x: py.TensorLike | py.Of<'tensorflow.Variable'>, rep: py.Int, axis: py.Int): py.Promised<tensorflow.Tensor>
  repeat_elements(x: py.TensorLike | py.Of<'tensorflow.Variable'>, rep: py.Int, keywords: py.Rest<repeat_elements$, 'x' | 'rep'>): py.Promised<tensorflow.Tensor>
  repeat_elements(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<repeat_elements$, 'x'>): py.Promised<tensorflow.Tensor>
  repeat_elements(keywords: repeat_elements$): py.Promised<tensorflow.Tensor>
  repeat_elements_dyn: py.RemoteFunction
  reset_uids(): py.Remote
  reset_uids_dyn: py.RemoteFunction
  reshape(x: py.TensorLike | py.Of<'tensorflow.Variable'>, shape: py.Shape): py.Promised<tensorflow.Tensor>
  reshape(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<reshape$, 'x'>): py.Promised<tensorflow.Tensor>
  reshape(keywords: reshape$): py.Promised<tensorflow.Tensor>
  reshape_dyn: py.RemoteFunction
  resize_images(x: py.TensorLike | py.Of<'tensorflow.Variable'>, height_factor: py.Int, width_factor: py.Int, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string>, interpolation: 'area' | 'bicubic' | 'bilinear' | 'gaussian' | 'lanczos3' | 'lanczos5' | 'mitchellcubic' | 'nearest' | py.RemotePromise<string>): py.Promised<tensorflow.Tensor>
  resize_images(x: py.TensorLike | py.Of<'tensorflow.Variable'>, height_factor: py.Int, width_factor: py.Int, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string>, keywords?: py.Rest<resize_images$, 'x' | 'height_factor' | 'width_factor' | 'data_format'>): py.Promised<tensorflow.Tensor>
  resize_images(x: py.TensorLike | py.Of<'tensorflow.Variable'>, height_factor: py.Int, width_factor: py.Int, keywords: py.Rest<resize_images$, 'x' | 'height_factor' | 'width_factor'>): py.Promised<tensorflow.Tensor>
  resize_images(x: py.TensorLike | py.Of<'tensorflow.Variable'>, height_factor: py.Int, keywords: py.Rest<resize_images$, 'x' | 'height_factor'>): py.Promised<tensorflow.Tensor>
  resize_images(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<resize_images$, 'x'>): py.Promised<tensorflow.Tensor>
  resize_images(keywords: resize_images$): py.Promised<tensorflow.Tensor>
  resize_images_dyn: py.RemoteFunction
  resize_volumes(x: py.TensorLike | py.Of<'tensorflow.Variable'>, depth_factor: py.Int, height_factor: py.Int, width_factor: py.Int, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string>): py.Promised<tensorflow.Tensor>
  resize_volumes(x: py.TensorLike | py.Of<'tensorflow.Variable'>, depth_factor: py.Int, height_factor: py.Int, width_factor: py.Int, keywords: py.Rest<resize_volumes$, 'x' | 'depth_factor' | 'height_factor' | 'width_factor'>): py.Promised<tensorflow.Tensor>
  resize_volumes(x: py.TensorLike | py.Of<'tensorflow.Variable'>, depth_factor: py.Int, height_factor: py.Int, keywords: py.Rest<resize_volumes$, 'x' | 'depth_factor' | 'height_factor'>): py.Promised<tensorflow.Tensor>
  resize_volumes(x: py.TensorLike | py.Of<'tensorflow.Variable'>, depth_factor: py.Int, keywords: py.Rest<resize_volumes$, 'x' | 'depth_factor'>): py.Promised<tensorflow.Tensor>
  resize_volumes(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<resize_volumes$, 'x'>): py.Promised<tensorflow.Tensor>
  resize_volumes(keywords: resize_volumes$): py.Promised<tensorflow.Tensor>
  resize_volumes_dyn: py.RemoteFunction
  reverse(x: py.TensorLike, axes: py.Int | py.Items<py.Int>): py.Promised<tensorflow.Tensor>
  reverse(x: py.TensorLike, keywords: py.Rest<reverse$, 'x'>): py.Promised<tensorflow.Tensor>
  reverse(keywords: reverse$): py.Promised<tensorflow.Tensor>
  reverse_dyn: py.RemoteFunction
  rnn(step_function: py.Callable, inputs: py.TensorLike, initial_states: py.TensorLike, go_backwards: py.Bool, mask: py.TensorLike | null, constants: py.List<py.RemoteArgument> | null, unroll?: py.Bool, input_length?: py.Int | py.TensorLike | null, time_major?: py.Bool, zero_output_for_mask?: py.Bool, return_all_outputs?: py.Bool): py.Remote
  rnn(step_function: py.Callable, inputs: py.TensorLike, initial_states: py.TensorLike, go_backwards: py.Bool, mask: py.TensorLike | null, keywords?: py.Rest<rnn$, 'step_function' | 'inputs' | 'initial_states' | 'go_backwards' | 'mask'>): py.Remote
  rnn(step_function: py.Callable, inputs: py.TensorLike, initial_states: py.TensorLike, go_backwards: py.Bool, keywords?: py.Rest<rnn$, 'step_function' | 'inputs' | 'initial_states' | 'go_backwards'>): py.Remote
  rnn(step_function: py.Callable, inputs: py.TensorLike, initial_states: py.TensorLike, keywords?: py.Rest<rnn$, 'step_function' | 'inputs' | 'initial_states'>): py.Remote
  rnn(step_function: py.Callable, inputs: py.TensorLike, keywords: py.Rest<rnn$, 'step_function' | 'inputs'>): py.Remote
  rnn(step_function: py.Callable, keywords: py.Rest<rnn$, 'step_function'>): py.Remote
  rnn(keywords: rnn$): py.Remote
  rnn_dyn: py.RemoteFunction
  round(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  round(keywords: round$): py.Promised<tensorflow.Tensor>
  round_dyn: py.RemoteFunction
  separable_conv2d(x: py.TensorLike, depthwise_kernel: py.Positional, pointwise_kernel: py.Positional, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str | null, dilation_rate?: py.List<py.Int>): py.Promised<tensorflow.Tensor>
  separable_conv2d(x: py.TensorLike, depthwise_kernel: py.Positional, pointwise_kernel: py.Positional, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<separable_conv2d$, 'x' | 'depthwise_kernel' | 'pointwise_kernel' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(x: py.TensorLike, depthwise_kernel: py.Positional, pointwise_kernel: py.Positional, strides: py.List<py.Int>, keywords?: py.Rest<separable_conv2d$, 'x' | 'depthwise_kernel' | 'pointwise_kernel' | 'strides'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(x: py.TensorLike, depthwise_kernel: py.Positional, pointwise_kernel: py.Positional, keywords?: py.Rest<separable_conv2d$, 'x' | 'depthwise_kernel' | 'pointwise_kernel'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(x: py.TensorLike, depthwise_kernel: py.Positional, keywords: py.Rest<separable_conv2d$, 'x' | 'depthwise_kernel'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(x: py.TensorLike, keywords: py.Rest<separable_conv2d$, 'x'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(keywords: separable_conv2d$): py.Promised<tensorflow.Tensor>
  separable_conv2d_dyn: py.RemoteFunction
  set_epsilon(value: py.Float): py.Remote
  set_epsilon(keywords: set_epsilon$): py.Remote
  set_epsilon_dyn: py.RemoteFunction
  set_floatx(value: py.Str): py.Remote
  set_floatx(keywords: set_floatx$): py.Remote
  set_floatx_dyn: py.RemoteFunction
  set_image_data_format(data_format: py.Str): py.Remote
  set_image_data_format(keywords: set_image_data_format$): py.Remote
  set_image_data_format_dyn: py.RemoteFunction
  set_learning_phase(value: 0 | 1 | py.RemotePromise<any>): py.Remote
  set_learning_phase(keywords: set_learning_phase$): py.Remote
  set_learning_phase_dyn: py.RemoteFunction
  set_value(x: py.Of<'tensorflow.Variable'>, value: py.Positional): py.Remote
  set_value(x: py.Of<'tensorflow.Variable'>, keywords: py.Rest<set_value$, 'x'>): py.Remote
  set_value(keywords: set_value$): py.Remote
  set_value_dyn: py.RemoteFunction
  shape(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  shape(keywords: shape$): py.Promised<tensorflow.Tensor>
  shape_dyn: py.RemoteFunction
  sigmoid(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  sigmoid(keywords: sigmoid$): py.Promised<tensorflow.Tensor>
  sigmoid_dyn: py.RemoteFunction
  sign(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  sign(keywords: sign$): py.Promised<tensorflow.Tensor>
  sign_dyn: py.RemoteFunction
  sin(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  sin(keywords: sin$): py.Promised<tensorflow.Tensor>
  sin_dyn: py.RemoteFunction
  softmax(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int): py.Promised<tensorflow.Tensor>
  softmax(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<softmax$, 'x'>): py.Promised<tensorflow.Tensor>
  softmax(keywords: softmax$): py.Promised<tensorflow.Tensor>
  softmax_dyn: py.RemoteFunction
  softplus(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  softplus(keywords: softplus$): py.Promised<tensorflow.Tensor>
  softplus_dyn: py.RemoteFunction
  softsign(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  softsign(keywords: softsign$): py.Promised<tensorflow.Tensor>
  softsign_dyn: py.RemoteFunction
  sparse_categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, from_logits: py.Bool, axis: py.Int, ignore_class: py.Int | null): py.Promised<tensorflow.Tensor>
  sparse_categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, from_logits: py.Bool, axis: py.Int, keywords?: py.Rest<sparse_categorical_crossentropy$, 'target' | 'output' | 'from_logits' | 'axis'>): py.Promised<tensorflow.Tensor>
  sparse_categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, from_logits: py.Bool, keywords?: py.Rest<sparse_categorical_crossentropy$, 'target' | 'output' | 'from_logits'>): py.Promised<tensorflow.Tensor>
  sparse_categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, keywords?: py.Rest<sparse_categorical_crossentropy$, 'target' | 'output'>): py.Promised<tensorflow.Tensor>
  sparse_categorical_crossentropy(target: py.TensorLike, keywords: py.Rest<sparse_categorical_crossentropy$, 'target'>): py.Promised<tensorflow.Tensor>
  sparse_categorical_crossentropy(keywords: sparse_categorical_crossentropy$): py.Promised<tensorflow.Tensor>
  sparse_categorical_crossentropy_dyn: py.RemoteFunction
  spatial_2d_padding(x: py.TensorLike | py.Of<'tensorflow.Variable'>, padding: py.Tuple<readonly [py.List<py.RemoteArgument>, py.List<py.RemoteArgument>]>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  spatial_2d_padding(x: py.TensorLike | py.Of<'tensorflow.Variable'>, padding: py.Tuple<readonly [py.List<py.RemoteArgument>, py.List<py.RemoteArgument>]>, keywords?: py.Rest<spatial_2d_padding$, 'x' | 'padding'>): py.Promised<tensorflow.Tensor>
  spatial_2d_padding(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<spatial_2d_padding$, 'x'>): py.Promised<tensorflow.Tensor>
  spatial_2d_padding(keywords: spatial_2d_padding$): py.Promised<tensorflow.Tensor>
  spatial_2d_padding_dyn: py.RemoteFunction
  spatial_3d_padding(x: py.TensorLike | py.Of<'tensorflow.Variable'>, padding: py.Tuple<readonly [py.List<py.RemoteArgument>, py.List<py.RemoteArgument>, py.List<py.RemoteArgument>]>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  spatial_3d_padding(x: py.TensorLike | py.Of<'tensorflow.Variable'>, padding: py.Tuple<readonly [py.List<py.RemoteArgument>, py.List<py.RemoteArgument>, py.List<py.RemoteArgument>]>, keywords?: py.Rest<spatial_3d_padding$, 'x' | 'padding'>): py.Promised<tensorflow.Tensor>
  spatial_3d_padding(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<spatial_3d_padding$, 'x'>): py.Promised<tensorflow.Tensor>
  spatial_3d_padding(keywords: spatial_3d_padding$): py.Promised<tensorflow.Tensor>
  spatial_3d_padding_dyn: py.RemoteFunction
  sqrt(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  sqrt(keywords: sqrt$): py.Promised<tensorflow.Tensor>
  sqrt_dyn: py.RemoteFunction
  square(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  square(keywords: square$): py.Promised<tensorflow.Tensor>
  square_dyn: py.RemoteFunction
  squeeze(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int): py.Promised<tensorflow.Tensor>
  squeeze(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<squeeze$, 'x'>): py.Promised<tensorflow.Tensor>
  squeeze(keywords: squeeze$): py.Promised<tensorflow.Tensor>
  squeeze_dyn: py.RemoteFunction
  stack(x: py.List<py.TensorLike>, axis: py.Int): py.Promised<tensorflow.Tensor>
  stack(x: py.List<py.TensorLike>, keywords?: py.Rest<stack$, 'x'>): py.Promised<tensorflow.Tensor>
  stack(keywords: stack$): py.Promised<tensorflow.Tensor>
  stack_dyn: py.RemoteFunction
  std(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  std(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int | null, keywords?: py.Rest<std$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  std(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<std$, 'x'>): py.Promised<tensorflow.Tensor>
  std(keywords: std$): py.Promised<tensorflow.Tensor>
  std_dyn: py.RemoteFunction
  stop_gradient(variables: py.TensorLike | py.List<py.TensorLike>): py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  stop_gradient(keywords: stop_gradient$): py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  stop_gradient_dyn: py.RemoteFunction
  sum(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  sum(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int | null, keywords?: py.Rest<sum$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  sum(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<sum$, 'x'>): py.Promised<tensorflow.Tensor>
  sum(keywords: sum$): py.Promised<tensorflow.Tensor>
  sum_dyn: py.RemoteFunction
  switch(condition: py.TensorLike, then_expression: py.TensorLike | py.Callable, else_expression: py.TensorLike | py.Callable): py.Promised<tensorflow.Tensor>
  switch(condition: py.TensorLike, then_expression: py.TensorLike | py.Callable, keywords: py.Rest<switch$, 'condition' | 'then_expression'>): py.Promised<tensorflow.Tensor>
  switch(condition: py.TensorLike, keywords: py.Rest<switch$, 'condition'>): py.Promised<tensorflow.Tensor>
  switch(keywords: switch$): py.Promised<tensorflow.Tensor>
  switch_dyn: py.RemoteFunction
  tanh(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  tanh(keywords: tanh$): py.Promised<tensorflow.Tensor>
  tanh_dyn: py.RemoteFunction
  temporal_padding(x: py.TensorLike | py.Of<'tensorflow.Variable'>, padding: py.Tuple<readonly [py.Int, py.Int]>): py.Promised<tensorflow.Tensor>
  temporal_padding(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<temporal_padding$, 'x'>): py.Promised<tensorflow.Tensor>
  temporal_padding(keywords: temporal_padding$): py.Promised<tensorflow.Tensor>
  temporal_padding_dyn: py.RemoteFunction
  tile(x: py.TensorLike | py.Of<'tensorflow.Variable'>, n: py.List<py.Int>): py.Promised<tensorflow.Tensor>
  tile(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords: py.Rest<tile$, 'x'>): py.Promised<tensorflow.Tensor>
  tile(keywords: tile$): py.Promised<tensorflow.Tensor>
  tile_dyn: py.RemoteFunction
  to_dense(tensor: py.TensorLike): py.Promised<tensorflow.Tensor>
  to_dense(keywords: to_dense$): py.Promised<tensorflow.Tensor>
  to_dense_dyn: py.RemoteFunction
  transpose(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Promised<tensorflow.Tensor>
  transpose(keywords: transpose$): py.Promised<tensorflow.Tensor>
  transpose_dyn: py.RemoteFunction
  truncated_normal(shape: py.List<py.Int>, mean: py.Float, stddev: py.Float, dtype: py.Str | null, seed?: py.Int | null): py.Promised<tensorflow.Tensor>
  truncated_normal(shape: py.List<py.Int>, mean: py.Float, stddev: py.Float, keywords?: py.Rest<truncated_normal$, 'shape' | 'mean' | 'stddev'>): py.Promised<tensorflow.Tensor>
  truncated_normal(shape: py.List<py.Int>, mean: py.Float, keywords?: py.Rest<truncated_normal$, 'shape' | 'mean'>): py.Promised<tensorflow.Tensor>
  truncated_normal(shape: py.List<py.Int>, keywords?: py.Rest<truncated_normal$, 'shape'>): py.Promised<tensorflow.Tensor>
  truncated_normal(keywords: truncated_normal$): py.Promised<tensorflow.Tensor>
  truncated_normal_dyn: py.RemoteFunction
  update(x: py.TensorLike, new_x: py.Positional): py.Remote
  update(x: py.TensorLike, keywords: py.Rest<update$, 'x'>): py.Remote
  update(keywords: update$): py.Remote
  update_dyn: py.RemoteFunction
  update_add(x: py.Of<'tensorflow.Variable'>, increment: py.TensorLike): py.Remote
  update_add(x: py.Of<'tensorflow.Variable'>, keywords: py.Rest<update_add$, 'x'>): py.Remote
  update_add(keywords: update_add$): py.Remote
  update_add_dyn: py.RemoteFunction
  update_sub(x: py.Of<'tensorflow.Variable'>, decrement: py.TensorLike): py.Remote
  update_sub(x: py.Of<'tensorflow.Variable'>, keywords: py.Rest<update_sub$, 'x'>): py.Remote
  update_sub(keywords: update_sub$): py.Remote
  update_sub_dyn: py.RemoteFunction
  var(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  var(x: py.TensorLike | py.Of<'tensorflow.Variable'>, axis: py.Int | null, keywords?: py.Rest<var$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  var(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<var$, 'x'>): py.Promised<tensorflow.Tensor>
  var(keywords: var$): py.Promised<tensorflow.Tensor>
  var_dyn: py.RemoteFunction
  variable(value: py.ArrayLike, dtype: py.DType | null, name: py.Str | null, constraint: roles.Constraint | null): py.Promised<tensorflow.Variable>
  variable(value: py.ArrayLike, dtype: py.DType | null, name: py.Str | null, keywords?: py.Rest<variable$, 'value' | 'dtype' | 'name'>): py.Promised<tensorflow.Variable>
  variable(value: py.ArrayLike, dtype: py.DType | null, keywords?: py.Rest<variable$, 'value' | 'dtype'>): py.Promised<tensorflow.Variable>
  variable(value: py.ArrayLike, keywords?: py.Rest<variable$, 'value'>): py.Promised<tensorflow.Variable>
  variable(keywords: variable$): py.Promised<tensorflow.Variable>
  variable_dyn: py.RemoteFunction
  zeros(shape: py.List<py.Int>, dtype: py.DType | null, name: py.Str | null): py.Remote
  zeros(shape: py.List<py.Int>, dtype: py.DType | null, keywords?: py.Rest<zeros$, 'shape' | 'dtype'>): py.Remote
  zeros(shape: py.List<py.Int>, keywords?: py.Rest<zeros$, 'shape'>): py.Remote
  zeros(keywords: zeros$): py.Remote
  zeros_dyn: py.RemoteFunction
  zeros_like(x: py.TensorLike, dtype: py.DType | null, name: py.Str | null): py.Remote
  zeros_like(x: py.TensorLike, dtype: py.DType | null, keywords?: py.Rest<zeros_like$, 'x' | 'dtype'>): py.Remote
  zeros_like(x: py.TensorLike, keywords?: py.Rest<zeros_like$, 'x'>): py.Remote
  zeros_like(keywords: zeros_like$): py.Remote
  zeros_like_dyn: py.RemoteFunction
}
