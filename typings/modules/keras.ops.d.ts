// keras.ops of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_ops_image from './keras.ops.image.js'
import type * as keras_ops_linalg from './keras.ops.linalg.js'
import type * as keras_ops_nn from './keras.ops.nn.js'
import type * as keras_ops_numpy from './keras.ops.numpy.js'

export interface abs$ {
  x: py.RemoteArgument
}

export interface absolute$ {
  x: py.RemoteArgument
}

export interface adaptive_average_pool$ {
  inputs: py.RemoteArgument
  output_size: py.RemoteArgument
  data_format?: py.RemoteArgument | undefined
}

export interface adaptive_max_pool$ {
  inputs: py.RemoteArgument
  output_size: py.RemoteArgument
  data_format?: py.RemoteArgument | undefined
}

export interface add$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface all$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface allclose$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
  /** Default: `1e-05` */
  rtol?: py.Float | undefined
  /** Default: `1e-08` */
  atol?: py.Float | undefined
  /** Default: `False` */
  equal_nan?: py.Bool | undefined
}

export interface amax$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface amin$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface angle$ {
  x: py.RemoteArgument
}

export interface any$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface append$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface arange$ {
  start: py.RemoteArgument
  stop?: py.RemoteArgument | undefined
  step?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
}

export interface arccos$ {
  x: py.RemoteArgument
}

export interface arccosh$ {
  x: py.RemoteArgument
}

export interface arcsin$ {
  x: py.RemoteArgument
}

export interface arcsinh$ {
  x: py.RemoteArgument
}

export interface arctan$ {
  x: py.RemoteArgument
}

export interface arctan2$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface arctanh$ {
  x: py.RemoteArgument
}

export interface argmax$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface argmin$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface argpartition$ {
  x: py.RemoteArgument
  kth: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface argsort$ {
  x: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface array$ {
  x: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
}

export interface array_split$ {
  x: py.RemoteArgument
  indices_or_sections: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface associative_scan$ {
  f: py.RemoteArgument
  elems: py.RemoteArgument
  /** Default: `False` */
  reverse?: py.Bool | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface average$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
}

export interface average_pool$ {
  inputs: py.RemoteArgument
  pool_size: py.RemoteArgument
  strides?: py.RemoteArgument | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: py.RemoteArgument | undefined
}

export interface bartlett$ {
  x: py.RemoteArgument
}

export interface batch_normalization$ {
  x: py.RemoteArgument
  mean: py.RemoteArgument
  variance: py.RemoteArgument
  axis: py.RemoteArgument
  offset?: py.RemoteArgument | undefined
  scale?: py.RemoteArgument | undefined
  /** Default: `0.001` */
  epsilon?: py.Float | undefined
}

export interface binary_crossentropy$ {
  target: py.RemoteArgument
  output: py.RemoteArgument
  /** Default: `False` */
  from_logits?: py.Bool | undefined
}

export interface bincount$ {
  x: py.RemoteArgument
  weights?: py.RemoteArgument | undefined
  /** Default: `0` */
  minlength?: py.Int | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
}

export interface bitwise_and$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
}

export interface bitwise_invert$ {
  x: py.RemoteArgument
}

export interface bitwise_left_shift$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
}

export interface bitwise_not$ {
  x: py.RemoteArgument
}

export interface bitwise_or$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
}

export interface bitwise_right_shift$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
}

export interface bitwise_xor$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
}

export interface blackman$ {
  x: py.RemoteArgument
}

export interface broadcast_to$ {
  x: py.RemoteArgument
  shape: py.RemoteArgument
}

export interface cast$ {
  x: py.RemoteArgument
  dtype: py.RemoteArgument
}

export interface categorical_crossentropy$ {
  target: py.RemoteArgument
  output: py.RemoteArgument
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface cbrt$ {
  x: py.RemoteArgument
}

export interface cdist$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
}

export interface ceil$ {
  x: py.RemoteArgument
}

export interface celu$ {
  x: py.RemoteArgument
  /** Default: `1.0` */
  alpha?: py.Float | undefined
}

export interface cholesky$ {
  x: py.RemoteArgument
  /** Default: `False` */
  upper?: py.Bool | undefined
}

export interface cholesky_inverse$ {
  x: py.RemoteArgument
  /** Default: `False` */
  upper?: py.Bool | undefined
}

export interface clip$ {
  x: py.RemoteArgument
  x_min: py.RemoteArgument
  x_max: py.RemoteArgument
}

export interface concatenate$ {
  xs: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface cond$ {
  pred: py.RemoteArgument
  true_fn: py.RemoteArgument
  false_fn: py.RemoteArgument
}

export interface conj$ {
  x: py.RemoteArgument
}

export interface conjugate$ {
  x: py.RemoteArgument
}

export interface conv$ {
  inputs: py.RemoteArgument
  kernel: py.RemoteArgument
  /** Default: `1` */
  strides?: py.Int | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: py.RemoteArgument | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | undefined
}

export interface conv_transpose$ {
  inputs: py.RemoteArgument
  kernel: py.RemoteArgument
  /** Default: `1` */
  strides?: py.Int | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  output_padding?: py.RemoteArgument | undefined
  data_format?: py.RemoteArgument | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | undefined
}

export interface convert_to_numpy$ {
  x: py.RemoteArgument
}

export interface convert_to_tensor$ {
  x: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  sparse?: py.RemoteArgument | undefined
  ragged?: py.RemoteArgument | undefined
}

export interface copy$ {
  x: py.RemoteArgument
}

export interface corrcoef$ {
  x: py.RemoteArgument
}

export interface correlate$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
  /** Default: `'valid'` */
  mode?: py.Str | undefined
}

export interface cos$ {
  x: py.RemoteArgument
}

export interface cosh$ {
  x: py.RemoteArgument
}

export interface count_nonzero$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface cross$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
  /** Default: `-1` */
  axisa?: py.Int | undefined
  /** Default: `-1` */
  axisb?: py.Int | undefined
  /** Default: `-1` */
  axisc?: py.Int | undefined
  axis?: py.RemoteArgument | undefined
}

export interface ctc_decode$ {
  inputs: py.RemoteArgument
  sequence_lengths: py.RemoteArgument
  /** Default: `'greedy'` */
  strategy?: py.Str | undefined
  /** Default: `100` */
  beam_width?: py.Int | undefined
  /** Default: `1` */
  top_paths?: py.Int | undefined
  /** Default: `True` */
  merge_repeated?: py.Bool | undefined
  /** Default: `0` */
  mask_index?: py.Int | undefined
}

export interface ctc_loss$ {
  target: py.RemoteArgument
  output: py.RemoteArgument
  target_length: py.RemoteArgument
  output_length: py.RemoteArgument
  /** Default: `0` */
  mask_index?: py.Int | undefined
}

export interface cumprod$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
}

export interface cumsum$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
}

export interface custom_gradient$ {
  f: py.RemoteArgument
}

export interface deg2rad$ {
  x: py.RemoteArgument
}

export interface depth_to_space$ {
  x: py.RemoteArgument
  block_size: py.RemoteArgument
  /** Default: `'channels_last'` */
  data_format?: py.Str | undefined
}

export interface depthwise_conv$ {
  inputs: py.RemoteArgument
  kernel: py.RemoteArgument
  /** Default: `1` */
  strides?: py.Int | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: py.RemoteArgument | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | undefined
}

export interface det$ {
  x: py.RemoteArgument
}

export interface diag$ {
  x: py.RemoteArgument
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface diagflat$ {
  x: py.RemoteArgument
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface diagonal$ {
  x: py.RemoteArgument
  /** Default: `0` */
  offset?: py.Int | undefined
  /** Default: `0` */
  axis1?: py.Int | undefined
  /** Default: `1` */
  axis2?: py.Int | undefined
}

export interface diff$ {
  a: py.RemoteArgument
  /** Default: `1` */
  n?: py.Int | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface digitize$ {
  x: py.RemoteArgument
  bins: py.RemoteArgument
}

export interface divide$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface divide_no_nan$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface dot$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface dot_product_attention$ {
  query: py.RemoteArgument
  key: py.RemoteArgument
  value: py.RemoteArgument
  bias?: py.RemoteArgument | undefined
  mask?: py.RemoteArgument | undefined
  scale?: py.RemoteArgument | undefined
  /** Default: `False` */
  is_causal?: py.Bool | undefined
  flash_attention?: py.RemoteArgument | undefined
  attn_logits_soft_cap?: py.RemoteArgument | undefined
}

export interface dsplit$ {
  x: py.RemoteArgument
  indices_or_sections: py.RemoteArgument
}

export interface dstack$ {
  xs: py.RemoteArgument
}

export interface dtype$ {
  x: py.RemoteArgument
}

export interface eig$ {
  x: py.RemoteArgument
}

export interface eigh$ {
  x: py.RemoteArgument
}

export interface elu$ {
  x: py.RemoteArgument
  /** Default: `1.0` */
  alpha?: py.Float | undefined
}

export interface empty$ {
  shape: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
}

export interface empty_like$ {
  x: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
}

export interface equal$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface erf$ {
  x: py.RemoteArgument
}

export interface erfc$ {
  x: py.RemoteArgument
}

export interface erfinv$ {
  x: py.RemoteArgument
}

export interface exp$ {
  x: py.RemoteArgument
}

export interface exp2$ {
  x: py.RemoteArgument
}

export interface expand_dims$ {
  x: py.RemoteArgument
  axis: py.RemoteArgument
}

export interface expm1$ {
  x: py.RemoteArgument
}

export interface extract_sequences$ {
  x: py.RemoteArgument
  sequence_length: py.RemoteArgument
  sequence_stride: py.RemoteArgument
}

export interface eye$ {
  N: py.RemoteArgument
  M?: py.RemoteArgument | undefined
  /** Default: `0` */
  k?: py.Int | undefined
  dtype?: py.RemoteArgument | undefined
}

export interface fabs$ {
  x: py.RemoteArgument
}

export interface fft$ {
  x: py.RemoteArgument
}

export interface fft2$ {
  x: py.RemoteArgument
}

export interface flip$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface fliplr$ {
  x: py.RemoteArgument
}

export interface flipud$ {
  x: py.RemoteArgument
}

export interface floor$ {
  x: py.RemoteArgument
}

export interface floor_divide$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface fmax$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface fmin$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface fmod$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface fold$ {
  x: py.RemoteArgument
  output_size: py.RemoteArgument
  kernel_size: py.RemoteArgument
  /** Default: `1` */
  dilation?: py.Int | undefined
  /** Default: `0` */
  padding?: py.Int | undefined
  /** Default: `1` */
  stride?: py.Int | undefined
}

export interface fori_loop$ {
  lower: py.RemoteArgument
  upper: py.RemoteArgument
  body_fun: py.RemoteArgument
  init_val: py.RemoteArgument
}

export interface full$ {
  shape: py.RemoteArgument
  fill_value: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
}

export interface full_like$ {
  x: py.RemoteArgument
  fill_value: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
}

export interface gcd$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface gelu$ {
  x: py.RemoteArgument
  /** Default: `True` */
  approximate?: py.Bool | undefined
}

export interface geomspace$ {
  start: py.RemoteArgument
  stop: py.RemoteArgument
  /** Default: `50` */
  num?: py.Int | undefined
  /** Default: `True` */
  endpoint?: py.Bool | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface get_item$ {
  x: py.RemoteArgument
  key: py.RemoteArgument
}

export interface glu$ {
  x: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface greater$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface greater_equal$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface hamming$ {
  x: py.RemoteArgument
}

export interface hanning$ {
  x: py.RemoteArgument
}

export interface hard_shrink$ {
  x: py.RemoteArgument
  /** Default: `0.5` */
  threshold?: py.Float | undefined
}

export interface hard_sigmoid$ {
  x: py.RemoteArgument
}

export interface hard_silu$ {
  x: py.RemoteArgument
}

export interface hard_tanh$ {
  x: py.RemoteArgument
}

export interface heaviside$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface histogram$ {
  x: py.RemoteArgument
  /** Default: `10` */
  bins?: py.Int | undefined
  range?: py.RemoteArgument | undefined
}

export interface hsplit$ {
  x: py.RemoteArgument
  indices_or_sections: py.RemoteArgument
}

export interface hstack$ {
  xs: py.RemoteArgument
}

export interface hypot$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface i0$ {
  x: py.RemoteArgument
}

export interface identity$ {
  n: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
}

export interface ifft2$ {
  x: py.RemoteArgument
}

export interface imag$ {
  x: py.RemoteArgument
}

export interface in_top_k$ {
  targets: py.RemoteArgument
  predictions: py.RemoteArgument
  k: py.RemoteArgument
}

export interface inner$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface inv$ {
  x: py.RemoteArgument
}

export interface irfft$ {
  x: py.RemoteArgument
  fft_length?: py.RemoteArgument | undefined
}

export interface is_tensor$ {
  x: py.RemoteArgument
}

export interface isclose$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
  /** Default: `1e-05` */
  rtol?: py.Float | undefined
  /** Default: `1e-08` */
  atol?: py.Float | undefined
  /** Default: `False` */
  equal_nan?: py.Bool | undefined
}

export interface isfinite$ {
  x: py.RemoteArgument
}

export interface isin$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
  /** Default: `False` */
  invert?: py.Bool | undefined
}

export interface isinf$ {
  x: py.RemoteArgument
}

export interface isnan$ {
  x: py.RemoteArgument
}

export interface isneginf$ {
  x: py.RemoteArgument
}

export interface isposinf$ {
  x: py.RemoteArgument
}

export interface isreal$ {
  x: py.RemoteArgument
}

export interface istft$ {
  x: py.RemoteArgument
  sequence_length: py.RemoteArgument
  sequence_stride: py.RemoteArgument
  fft_length: py.RemoteArgument
  length?: py.RemoteArgument | undefined
  /** Default: `'hann'` */
  window?: py.Str | undefined
  /** Default: `True` */
  center?: py.Bool | undefined
}

export interface jvp$ {
  fun: py.RemoteArgument
  primals: py.RemoteArgument
  tangents: py.RemoteArgument
  /** Default: `False` */
  has_aux?: py.Bool | undefined
}

export interface kaiser$ {
  x: py.RemoteArgument
  beta: py.RemoteArgument
}

export interface kron$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface layer_normalization$ {
  x: py.RemoteArgument
  gamma?: py.RemoteArgument | undefined
  beta?: py.RemoteArgument | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  epsilon?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface lcm$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface ldexp$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface leaky_relu$ {
  x: py.RemoteArgument
  /** Default: `0.2` */
  negative_slope?: py.Float | undefined
}

export interface left_shift$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
}

export interface less$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface less_equal$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface linspace$ {
  start: py.RemoteArgument
  stop: py.RemoteArgument
  /** Default: `50` */
  num?: py.Int | undefined
  /** Default: `True` */
  endpoint?: py.Bool | undefined
  /** Default: `False` */
  retstep?: py.Bool | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface log$ {
  x: py.RemoteArgument
}

export interface log10$ {
  x: py.RemoteArgument
}

export interface log1p$ {
  x: py.RemoteArgument
}

export interface log2$ {
  x: py.RemoteArgument
}

export interface log_sigmoid$ {
  x: py.RemoteArgument
}

export interface log_softmax$ {
  x: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface logaddexp$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface logaddexp2$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface logdet$ {
  x: py.RemoteArgument
}

export interface logical_and$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface logical_not$ {
  x: py.RemoteArgument
}

export interface logical_or$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface logical_xor$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface logspace$ {
  start: py.RemoteArgument
  stop: py.RemoteArgument
  /** Default: `50` */
  num?: py.Int | undefined
  /** Default: `True` */
  endpoint?: py.Bool | undefined
  /** Default: `10` */
  base?: py.Int | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface logsumexp$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface lstsq$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  rcond?: py.RemoteArgument | undefined
}

export interface lu_factor$ {
  x: py.RemoteArgument
}

export interface map$ {
  f: py.RemoteArgument
  xs: py.RemoteArgument
}

export interface matmul$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface matrix_rank$ {
  x: py.RemoteArgument
  tol?: py.RemoteArgument | undefined
}

export interface max$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  initial?: py.RemoteArgument | undefined
}

export interface max_pool$ {
  inputs: py.RemoteArgument
  pool_size: py.RemoteArgument
  strides?: py.RemoteArgument | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: py.RemoteArgument | undefined
}

export interface maximum$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface mean$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface median$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface meshgrid$ {
  /** Default: `'xy'` */
  indexing?: py.Str | undefined
}

export interface min$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  initial?: py.RemoteArgument | undefined
}

export interface minimum$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface mod$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface moments$ {
  x: py.RemoteArgument
  axes: py.RemoteArgument
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `False` */
  synchronized?: py.Bool | undefined
}

export interface moveaxis$ {
  x: py.RemoteArgument
  source: py.RemoteArgument
  destination: py.RemoteArgument
}

export interface multi_hot$ {
  inputs: py.RemoteArgument
  num_classes?: py.RemoteArgument | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
  [keyword: string]: any
}

export interface multiply$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface nan_to_num$ {
  x: py.RemoteArgument
  /** Default: `0.0` */
  nan?: py.Float | undefined
  posinf?: py.RemoteArgument | undefined
  neginf?: py.RemoteArgument | undefined
}

export interface nanargmax$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nanargmin$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nancumprod$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
}

export interface nancumsum$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
}

export interface nanmax$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nanmean$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nanmedian$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nanmin$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nanpercentile$ {
  x: py.RemoteArgument
  q: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `'linear'` */
  method?: py.Str | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nanprod$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nanquantile$ {
  x: py.RemoteArgument
  q: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `'linear'` */
  method?: py.Str | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nanstd$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nansum$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nanvar$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface ndim$ {
  x: py.RemoteArgument
}

export interface negative$ {
  x: py.RemoteArgument
}

export interface nextafter$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface nonzero$ {
  x: py.RemoteArgument
}

export interface norm$ {
  x: py.RemoteArgument
  ord?: py.RemoteArgument | undefined
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface normalize$ {
  x: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `2` */
  order?: py.Int | undefined
  epsilon?: py.RemoteArgument | undefined
}

export interface not_equal$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface one_hot$ {
  x: py.RemoteArgument
  num_classes: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
}

export interface ones$ {
  shape: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
}

export interface ones_like$ {
  x: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
}

export interface outer$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface pad$ {
  x: py.RemoteArgument
  pad_width: py.RemoteArgument
  /** Default: `'constant'` */
  mode?: py.Str | undefined
  constant_values?: py.RemoteArgument | undefined
}

export interface percentile$ {
  x: py.RemoteArgument
  q: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `'linear'` */
  method?: py.Str | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface pinv$ {
  x: py.RemoteArgument
  rcond?: py.RemoteArgument | undefined
}

export interface polar$ {
  abs_: py.RemoteArgument
  angle: py.RemoteArgument
}

export interface power$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface prod$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  dtype?: py.RemoteArgument | undefined
}

export interface psnr$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
  max_val: py.RemoteArgument
}

export interface ptp$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface qr$ {
  x: py.RemoteArgument
  /** Default: `'reduced'` */
  mode?: py.Str | undefined
}

export interface quantile$ {
  x: py.RemoteArgument
  q: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `'linear'` */
  method?: py.Str | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface rad2deg$ {
  x: py.RemoteArgument
}

export interface ravel$ {
  x: py.RemoteArgument
}

export interface real$ {
  x: py.RemoteArgument
}

export interface rearrange$ {
  tensor: py.RemoteArgument
  pattern: py.RemoteArgument
  [keyword: string]: any
}

export interface reciprocal$ {
  x: py.RemoteArgument
}

export interface relu$ {
  x: py.RemoteArgument
}

export interface relu6$ {
  x: py.RemoteArgument
}

export interface repeat$ {
  x: py.RemoteArgument
  repeats: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface reshape$ {
  x: py.RemoteArgument
  newshape: py.RemoteArgument
}

export interface rfft$ {
  x: py.RemoteArgument
  fft_length?: py.RemoteArgument | undefined
}

export interface right_shift$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
}

export interface rms_normalization$ {
  x: py.RemoteArgument
  scale?: py.RemoteArgument | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  epsilon?: py.RemoteArgument | undefined
}

export interface roll$ {
  x: py.RemoteArgument
  shift: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface rot90$ {
  array: py.RemoteArgument
  /** Default: `1` */
  k?: py.Int | undefined
  /** Default: `(0, 1)` */
  axes?: py.List<py.Int> | undefined
}

export interface round$ {
  x: py.RemoteArgument
  /** Default: `0` */
  decimals?: py.Int | undefined
}

export interface rsqrt$ {
  x: py.RemoteArgument
}

export interface saturate_cast$ {
  x: py.RemoteArgument
  dtype: py.RemoteArgument
}

export interface scan$ {
  f: py.RemoteArgument
  init: py.RemoteArgument
  xs?: py.RemoteArgument | undefined
  length?: py.RemoteArgument | undefined
  /** Default: `False` */
  reverse?: py.Bool | undefined
  /** Default: `1` */
  unroll?: py.Int | undefined
}

export interface scatter$ {
  indices: py.RemoteArgument
  values: py.RemoteArgument
  shape: py.RemoteArgument
}

export interface scatter_update$ {
  inputs: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  reduction?: py.RemoteArgument | undefined
}

export interface searchsorted$ {
  sorted_sequence: py.RemoteArgument
  values: py.RemoteArgument
  /** Default: `'left'` */
  side?: py.Str | undefined
}

export interface segment_max$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments?: py.RemoteArgument | undefined
  /** Default: `False` */
  sorted?: py.Bool | undefined
}

export interface segment_min$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments?: py.RemoteArgument | undefined
  /** Default: `False` */
  sorted?: py.Bool | undefined
}

export interface segment_prod$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments?: py.RemoteArgument | undefined
  /** Default: `False` */
  sorted?: py.Bool | undefined
}

export interface segment_sum$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments?: py.RemoteArgument | undefined
  /** Default: `False` */
  sorted?: py.Bool | undefined
}

export interface select$ {
  condlist: py.RemoteArgument
  choicelist: py.RemoteArgument
  /** Default: `0` */
  default?: py.Int | undefined
}

export interface selu$ {
  x: py.RemoteArgument
}

export interface separable_conv$ {
  inputs: py.RemoteArgument
  depthwise_kernel: py.RemoteArgument
  pointwise_kernel: py.RemoteArgument
  /** Default: `1` */
  strides?: py.Int | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: py.RemoteArgument | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | undefined
}

export interface shape$ {
  x: py.RemoteArgument
}

export interface sigmoid$ {
  x: py.RemoteArgument
}

export interface sign$ {
  x: py.RemoteArgument
}

export interface signbit$ {
  x: py.RemoteArgument
}

export interface silu$ {
  x: py.RemoteArgument
}

export interface sin$ {
  x: py.RemoteArgument
}

export interface sinc$ {
  x: py.RemoteArgument
}

export interface sinh$ {
  x: py.RemoteArgument
}

export interface size$ {
  x: py.RemoteArgument
}

export interface slice$ {
  inputs: py.RemoteArgument
  start_indices: py.RemoteArgument
  shape: py.RemoteArgument
}

export interface slice_update$ {
  inputs: py.RemoteArgument
  start_indices: py.RemoteArgument
  updates: py.RemoteArgument
}

export interface slogdet$ {
  x: py.RemoteArgument
}

export interface soft_shrink$ {
  x: py.RemoteArgument
  /** Default: `0.5` */
  threshold?: py.Float | undefined
}

export interface softmax$ {
  x: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface softplus$ {
  x: py.RemoteArgument
}

export interface softsign$ {
  x: py.RemoteArgument
}

export interface solve$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
}

export interface solve_triangular$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `False` */
  lower?: py.Bool | undefined
}

export interface sort$ {
  x: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface space_to_depth$ {
  x: py.RemoteArgument
  block_size: py.RemoteArgument
  /** Default: `'channels_last'` */
  data_format?: py.Str | undefined
}

export interface sparse_categorical_crossentropy$ {
  target: py.RemoteArgument
  output: py.RemoteArgument
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface sparse_plus$ {
  x: py.RemoteArgument
}

export interface sparse_sigmoid$ {
  x: py.RemoteArgument
}

export interface sparsemax$ {
  x: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface split$ {
  x: py.RemoteArgument
  indices_or_sections: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface sqrt$ {
  x: py.RemoteArgument
}

export interface square$ {
  x: py.RemoteArgument
}

export interface squareplus$ {
  x: py.RemoteArgument
  /** Default: `4` */
  b?: py.Int | undefined
}

export interface squeeze$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface stack$ {
  x: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface std$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface stft$ {
  x: py.RemoteArgument
  sequence_length: py.RemoteArgument
  sequence_stride: py.RemoteArgument
  fft_length: py.RemoteArgument
  /** Default: `'hann'` */
  window?: py.Str | undefined
  /** Default: `True` */
  center?: py.Bool | undefined
}

export interface stop_gradient$ {
  variable: py.RemoteArgument
}

export interface subtract$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface sum$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface svd$ {
  x: py.RemoteArgument
  /** Default: `True` */
  full_matrices?: py.Bool | undefined
  /** Default: `True` */
  compute_uv?: py.Bool | undefined
}

export interface swapaxes$ {
  x: py.RemoteArgument
  axis1: py.RemoteArgument
  axis2: py.RemoteArgument
}

export interface take$ {
  x: py.RemoteArgument
  indices: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface take_along_axis$ {
  x: py.RemoteArgument
  indices: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface tan$ {
  x: py.RemoteArgument
}

export interface tanh$ {
  x: py.RemoteArgument
}

export interface tanh_shrink$ {
  x: py.RemoteArgument
}

export interface tensordot$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
  /** Default: `2` */
  axes?: py.Int | undefined
}

export interface threshold$ {
  x: py.RemoteArgument
  threshold: py.RemoteArgument
  default_value: py.RemoteArgument
}

export interface tile$ {
  x: py.RemoteArgument
  repeats: py.RemoteArgument
}

export interface top_k$ {
  x: py.RemoteArgument
  k: py.RemoteArgument
  /** Default: `True` */
  sorted?: py.Bool | undefined
}

export interface trace$ {
  x: py.RemoteArgument
  /** Default: `0` */
  offset?: py.Int | undefined
  /** Default: `0` */
  axis1?: py.Int | undefined
  /** Default: `1` */
  axis2?: py.Int | undefined
}

export interface transpose$ {
  x: py.RemoteArgument
  axes?: py.RemoteArgument | undefined
}

export interface trapezoid$ {
  y: py.RemoteArgument
  x?: py.RemoteArgument | undefined
  /** Default: `1.0` */
  dx?: py.Float | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface tri$ {
  N: py.RemoteArgument
  M?: py.RemoteArgument | undefined
  /** Default: `0` */
  k?: py.Int | undefined
  dtype?: py.RemoteArgument | undefined
}

export interface tril$ {
  x: py.RemoteArgument
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface triu$ {
  x: py.RemoteArgument
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface true_divide$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface trunc$ {
  x: py.RemoteArgument
}

export interface unfold$ {
  x: py.RemoteArgument
  kernel_size: py.RemoteArgument
  /** Default: `1` */
  dilation?: py.Int | undefined
  /** Default: `0` */
  padding?: py.Int | undefined
  /** Default: `1` */
  stride?: py.Int | undefined
}

export interface unique$ {
  x: py.RemoteArgument
  /** Default: `True` */
  sorted?: py.Bool | undefined
  /** Default: `False` */
  return_index?: py.Bool | undefined
  /** Default: `False` */
  return_inverse?: py.Bool | undefined
  /** Default: `False` */
  return_counts?: py.Bool | undefined
  axis?: py.RemoteArgument | undefined
  size?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
}

export interface unravel_index$ {
  indices: py.RemoteArgument
  shape: py.RemoteArgument
}

export interface unstack$ {
  x: py.RemoteArgument
  num?: py.RemoteArgument | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface vander$ {
  x: py.RemoteArgument
  N?: py.RemoteArgument | undefined
  /** Default: `False` */
  increasing?: py.Bool | undefined
}

export interface var$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface vdot$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface vectorize$ {
  pyfunc: py.RemoteArgument
  excluded?: py.RemoteArgument | undefined
  signature?: py.RemoteArgument | undefined
}

export interface vectorized_map$ {
  function: py.RemoteArgument
  elements: py.RemoteArgument
}

export interface view$ {
  x: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
}

export interface view_as_complex$ {
  x: py.RemoteArgument
}

export interface view_as_real$ {
  x: py.RemoteArgument
}

export interface vsplit$ {
  x: py.RemoteArgument
  indices_or_sections: py.RemoteArgument
}

export interface vstack$ {
  xs: py.RemoteArgument
}

export interface where$ {
  condition: py.RemoteArgument
  x1?: py.RemoteArgument | undefined
  x2?: py.RemoteArgument | undefined
}

export interface while_loop$ {
  cond: py.RemoteArgument
  body: py.RemoteArgument
  loop_vars: py.RemoteArgument
  maximum_iterations?: py.RemoteArgument | undefined
}

export interface zeros$ {
  shape: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
}

export interface zeros_like$ {
  x: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  abs(x: py.Positional): py.Remote
  abs(keywords: abs$): py.Remote
  abs_dyn: py.RemoteFunction
  absolute(x: py.Positional): py.Remote
  absolute(keywords: absolute$): py.Remote
  absolute_dyn: py.RemoteFunction
  adaptive_average_pool(inputs: py.Positional, output_size: py.Positional, data_format: py.Positional): py.Remote
  adaptive_average_pool(inputs: py.Positional, output_size: py.Positional, keywords?: py.Rest<adaptive_average_pool$, 'inputs' | 'output_size'>): py.Remote
  adaptive_average_pool(inputs: py.Positional, keywords: py.Rest<adaptive_average_pool$, 'inputs'>): py.Remote
  adaptive_average_pool(keywords: adaptive_average_pool$): py.Remote
  adaptive_average_pool_dyn: py.RemoteFunction
  adaptive_max_pool(inputs: py.Positional, output_size: py.Positional, data_format: py.Positional): py.Remote
  adaptive_max_pool(inputs: py.Positional, output_size: py.Positional, keywords?: py.Rest<adaptive_max_pool$, 'inputs' | 'output_size'>): py.Remote
  adaptive_max_pool(inputs: py.Positional, keywords: py.Rest<adaptive_max_pool$, 'inputs'>): py.Remote
  adaptive_max_pool(keywords: adaptive_max_pool$): py.Remote
  adaptive_max_pool_dyn: py.RemoteFunction
  add(x1: py.Positional, x2: py.Positional): py.Remote
  add(x1: py.Positional, keywords: py.Rest<add$, 'x1'>): py.Remote
  add(keywords: add$): py.Remote
  add_dyn: py.RemoteFunction
  all(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  all(x: py.Positional, axis: py.Positional, keywords?: py.Rest<all$, 'x' | 'axis'>): py.Remote
  all(x: py.Positional, keywords?: py.Rest<all$, 'x'>): py.Remote
  all(keywords: all$): py.Remote
  all_dyn: py.RemoteFunction
  allclose(x1: py.Positional, x2: py.Positional, rtol: py.Float, atol: py.Float, equal_nan: py.Bool): py.Remote
  allclose(x1: py.Positional, x2: py.Positional, rtol: py.Float, atol: py.Float, keywords?: py.Rest<allclose$, 'x1' | 'x2' | 'rtol' | 'atol'>): py.Remote
  allclose(x1: py.Positional, x2: py.Positional, rtol: py.Float, keywords?: py.Rest<allclose$, 'x1' | 'x2' | 'rtol'>): py.Remote
  allclose(x1: py.Positional, x2: py.Positional, keywords?: py.Rest<allclose$, 'x1' | 'x2'>): py.Remote
  allclose(x1: py.Positional, keywords: py.Rest<allclose$, 'x1'>): py.Remote
  allclose(keywords: allclose$): py.Remote
  allclose_dyn: py.RemoteFunction
  amax(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  amax(x: py.Positional, axis: py.Positional, keywords?: py.Rest<amax$, 'x' | 'axis'>): py.Remote
  amax(x: py.Positional, keywords?: py.Rest<amax$, 'x'>): py.Remote
  amax(keywords: amax$): py.Remote
  amax_dyn: py.RemoteFunction
  amin(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  amin(x: py.Positional, axis: py.Positional, keywords?: py.Rest<amin$, 'x' | 'axis'>): py.Remote
  amin(x: py.Positional, keywords?: py.Rest<amin$, 'x'>): py.Remote
  amin(keywords: amin$): py.Remote
  amin_dyn: py.RemoteFunction
  angle(x: py.Positional): py.Remote
  angle(keywords: angle$): py.Remote
  angle_dyn: py.RemoteFunction
  any(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  any(x: py.Positional, axis: py.Positional, keywords?: py.Rest<any$, 'x' | 'axis'>): py.Remote
  any(x: py.Positional, keywords?: py.Rest<any$, 'x'>): py.Remote
  any(keywords: any$): py.Remote
  any_dyn: py.RemoteFunction
  append(x1: py.Positional, x2: py.Positional, axis: py.Positional): py.Remote
  append(x1: py.Positional, x2: py.Positional, keywords?: py.Rest<append$, 'x1' | 'x2'>): py.Remote
  append(x1: py.Positional, keywords: py.Rest<append$, 'x1'>): py.Remote
  append(keywords: append$): py.Remote
  append_dyn: py.RemoteFunction
  arange(start: py.Positional, stop: py.Positional, step: py.Positional, dtype: py.Positional): py.Remote
  arange(start: py.Positional, stop: py.Positional, step: py.Positional, keywords?: py.Rest<arange$, 'start' | 'stop' | 'step'>): py.Remote
  arange(start: py.Positional, stop: py.Positional, keywords?: py.Rest<arange$, 'start' | 'stop'>): py.Remote
  arange(start: py.Positional, keywords?: py.Rest<arange$, 'start'>): py.Remote
  arange(keywords: arange$): py.Remote
  arange_dyn: py.RemoteFunction
  arccos(x: py.Positional): py.Remote
  arccos(keywords: arccos$): py.Remote
  arccos_dyn: py.RemoteFunction
  arccosh(x: py.Positional): py.Remote
  arccosh(keywords: arccosh$): py.Remote
  arccosh_dyn: py.RemoteFunction
  arcsin(x: py.Positional): py.Remote
  arcsin(keywords: arcsin$): py.Remote
  arcsin_dyn: py.RemoteFunction
  arcsinh(x: py.Positional): py.Remote
  arcsinh(keywords: arcsinh$): py.Remote
  arcsinh_dyn: py.RemoteFunction
  arctan(x: py.Positional): py.Remote
  arctan(keywords: arctan$): py.Remote
  arctan_dyn: py.RemoteFunction
  arctan2(x1: py.Positional, x2: py.Positional): py.Remote
  arctan2(x1: py.Positional, keywords: py.Rest<arctan2$, 'x1'>): py.Remote
  arctan2(keywords: arctan2$): py.Remote
  arctan2_dyn: py.RemoteFunction
  arctanh(x: py.Positional): py.Remote
  arctanh(keywords: arctanh$): py.Remote
  arctanh_dyn: py.RemoteFunction
  argmax(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  argmax(x: py.Positional, axis: py.Positional, keywords?: py.Rest<argmax$, 'x' | 'axis'>): py.Remote
  argmax(x: py.Positional, keywords?: py.Rest<argmax$, 'x'>): py.Remote
  argmax(keywords: argmax$): py.Remote
  argmax_dyn: py.RemoteFunction
  argmin(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  argmin(x: py.Positional, axis: py.Positional, keywords?: py.Rest<argmin$, 'x' | 'axis'>): py.Remote
  argmin(x: py.Positional, keywords?: py.Rest<argmin$, 'x'>): py.Remote
  argmin(keywords: argmin$): py.Remote
  argmin_dyn: py.RemoteFunction
  argpartition(x: py.Positional, kth: py.Positional, axis: py.Int): py.Remote
  argpartition(x: py.Positional, kth: py.Positional, keywords?: py.Rest<argpartition$, 'x' | 'kth'>): py.Remote
  argpartition(x: py.Positional, keywords: py.Rest<argpartition$, 'x'>): py.Remote
  argpartition(keywords: argpartition$): py.Remote
  argpartition_dyn: py.RemoteFunction
  argsort(x: py.Positional, axis: py.Int): py.Remote
  argsort(x: py.Positional, keywords?: py.Rest<argsort$, 'x'>): py.Remote
  argsort(keywords: argsort$): py.Remote
  argsort_dyn: py.RemoteFunction
  array(x: py.Positional, dtype: py.Positional): py.Remote
  array(x: py.Positional, keywords?: py.Rest<array$, 'x'>): py.Remote
  array(keywords: array$): py.Remote
  array_dyn: py.RemoteFunction
  array_split(x: py.Positional, indices_or_sections: py.Positional, axis: py.Int): py.Remote
  array_split(x: py.Positional, indices_or_sections: py.Positional, keywords?: py.Rest<array_split$, 'x' | 'indices_or_sections'>): py.Remote
  array_split(x: py.Positional, keywords: py.Rest<array_split$, 'x'>): py.Remote
  array_split(keywords: array_split$): py.Remote
  array_split_dyn: py.RemoteFunction
  associative_scan(f: py.Positional, elems: py.Positional, reverse: py.Bool, axis: py.Int): py.Remote
  associative_scan(f: py.Positional, elems: py.Positional, reverse: py.Bool, keywords?: py.Rest<associative_scan$, 'f' | 'elems' | 'reverse'>): py.Remote
  associative_scan(f: py.Positional, elems: py.Positional, keywords?: py.Rest<associative_scan$, 'f' | 'elems'>): py.Remote
  associative_scan(f: py.Positional, keywords: py.Rest<associative_scan$, 'f'>): py.Remote
  associative_scan(keywords: associative_scan$): py.Remote
  associative_scan_dyn: py.RemoteFunction
  average(x: py.Positional, axis: py.Positional, weights: py.Positional): py.Remote
  average(x: py.Positional, axis: py.Positional, keywords?: py.Rest<average$, 'x' | 'axis'>): py.Remote
  average(x: py.Positional, keywords?: py.Rest<average$, 'x'>): py.Remote
  average(keywords: average$): py.Remote
  average_dyn: py.RemoteFunction
  average_pool(inputs: py.Positional, pool_size: py.Positional, strides: py.Positional, padding: py.Str, data_format: py.Positional): py.Remote
  average_pool(inputs: py.Positional, pool_size: py.Positional, strides: py.Positional, padding: py.Str, keywords?: py.Rest<average_pool$, 'inputs' | 'pool_size' | 'strides' | 'padding'>): py.Remote
  average_pool(inputs: py.Positional, pool_size: py.Positional, strides: py.Positional, keywords?: py.Rest<average_pool$, 'inputs' | 'pool_size' | 'strides'>): py.Remote
  average_pool(inputs: py.Positional, pool_size: py.Positional, keywords?: py.Rest<average_pool$, 'inputs' | 'pool_size'>): py.Remote
  average_pool(inputs: py.Positional, keywords: py.Rest<average_pool$, 'inputs'>): py.Remote
  average_pool(keywords: average_pool$): py.Remote
  average_pool_dyn: py.RemoteFunction
  bartlett(x: py.Positional): py.Remote
  bartlett(keywords: bartlett$): py.Remote
  bartlett_dyn: py.RemoteFunction
  batch_normalization(x: py.Positional, mean: py.Positional, variance: py.Positional, axis: py.Positional, offset: py.Positional, scale: py.Positional, epsilon: py.Float): py.Remote
  batch_normalization(x: py.Positional, mean: py.Positional, variance: py.Positional, axis: py.Positional, offset: py.Positional, scale: py.Positional, keywords?: py.Rest<batch_normalization$, 'x' | 'mean' | 'variance' | 'axis' | 'offset' | 'scale'>): py.Remote
  batch_normalization(x: py.Positional, mean: py.Positional, variance: py.Positional, axis: py.Positional, offset: py.Positional, keywords?: py.Rest<batch_normalization$, 'x' | 'mean' | 'variance' | 'axis' | 'offset'>): py.Remote
  batch_normalization(x: py.Positional, mean: py.Positional, variance: py.Positional, axis: py.Positional, keywords?: py.Rest<batch_normalization$, 'x' | 'mean' | 'variance' | 'axis'>): py.Remote
  batch_normalization(x: py.Positional, mean: py.Positional, variance: py.Positional, keywords: py.Rest<batch_normalization$, 'x' | 'mean' | 'variance'>): py.Remote
  batch_normalization(x: py.Positional, mean: py.Positional, keywords: py.Rest<batch_normalization$, 'x' | 'mean'>): py.Remote
  batch_normalization(x: py.Positional, keywords: py.Rest<batch_normalization$, 'x'>): py.Remote
  batch_normalization(keywords: batch_normalization$): py.Remote
  batch_normalization_dyn: py.RemoteFunction
  binary_crossentropy(target: py.Positional, output: py.Positional, from_logits: py.Bool): py.Remote
  binary_crossentropy(target: py.Positional, output: py.Positional, keywords?: py.Rest<binary_crossentropy$, 'target' | 'output'>): py.Remote
  binary_crossentropy(target: py.Positional, keywords: py.Rest<binary_crossentropy$, 'target'>): py.Remote
  binary_crossentropy(keywords: binary_crossentropy$): py.Remote
  binary_crossentropy_dyn: py.RemoteFunction
  bincount(x: py.Positional, weights: py.Positional, minlength: py.Int, sparse: py.Bool): py.Remote
  bincount(x: py.Positional, weights: py.Positional, minlength: py.Int, keywords?: py.Rest<bincount$, 'x' | 'weights' | 'minlength'>): py.Remote
  bincount(x: py.Positional, weights: py.Positional, keywords?: py.Rest<bincount$, 'x' | 'weights'>): py.Remote
  bincount(x: py.Positional, keywords?: py.Rest<bincount$, 'x'>): py.Remote
  bincount(keywords: bincount$): py.Remote
  bincount_dyn: py.RemoteFunction
  bitwise_and(x: py.Positional, y: py.Positional): py.Remote
  bitwise_and(x: py.Positional, keywords: py.Rest<bitwise_and$, 'x'>): py.Remote
  bitwise_and(keywords: bitwise_and$): py.Remote
  bitwise_and_dyn: py.RemoteFunction
  bitwise_invert(x: py.Positional): py.Remote
  bitwise_invert(keywords: bitwise_invert$): py.Remote
  bitwise_invert_dyn: py.RemoteFunction
  bitwise_left_shift(x: py.Positional, y: py.Positional): py.Remote
  bitwise_left_shift(x: py.Positional, keywords: py.Rest<bitwise_left_shift$, 'x'>): py.Remote
  bitwise_left_shift(keywords: bitwise_left_shift$): py.Remote
  bitwise_left_shift_dyn: py.RemoteFunction
  bitwise_not(x: py.Positional): py.Remote
  bitwise_not(keywords: bitwise_not$): py.Remote
  bitwise_not_dyn: py.RemoteFunction
  bitwise_or(x: py.Positional, y: py.Positional): py.Remote
  bitwise_or(x: py.Positional, keywords: py.Rest<bitwise_or$, 'x'>): py.Remote
  bitwise_or(keywords: bitwise_or$): py.Remote
  bitwise_or_dyn: py.RemoteFunction
  bitwise_right_shift(x: py.Positional, y: py.Positional): py.Remote
  bitwise_right_shift(x: py.Positional, keywords: py.Rest<bitwise_right_shift$, 'x'>): py.Remote
  bitwise_right_shift(keywords: bitwise_right_shift$): py.Remote
  bitwise_right_shift_dyn: py.RemoteFunction
  bitwise_xor(x: py.Positional, y: py.Positional): py.Remote
  bitwise_xor(x: py.Positional, keywords: py.Rest<bitwise_xor$, 'x'>): py.Remote
  bitwise_xor(keywords: bitwise_xor$): py.Remote
  bitwise_xor_dyn: py.RemoteFunction
  blackman(x: py.Positional): py.Remote
  blackman(keywords: blackman$): py.Remote
  blackman_dyn: py.RemoteFunction
  broadcast_to(x: py.Positional, shape: py.Positional): py.Remote
  broadcast_to(x: py.Positional, keywords: py.Rest<broadcast_to$, 'x'>): py.Remote
  broadcast_to(keywords: broadcast_to$): py.Remote
  broadcast_to_dyn: py.RemoteFunction
  cast(x: py.Positional, dtype: py.Positional): py.Remote
  cast(x: py.Positional, keywords: py.Rest<cast$, 'x'>): py.Remote
  cast(keywords: cast$): py.Remote
  cast_dyn: py.RemoteFunction
  categorical_crossentropy(target: py.Positional, output: py.Positional, from_logits: py.Bool, axis: py.Int): py.Remote
  categorical_crossentropy(target: py.Positional, output: py.Positional, from_logits: py.Bool, keywords?: py.Rest<categorical_crossentropy$, 'target' | 'output' | 'from_logits'>): py.Remote
  categorical_crossentropy(target: py.Positional, output: py.Positional, keywords?: py.Rest<categorical_crossentropy$, 'target' | 'output'>): py.Remote
  categorical_crossentropy(target: py.Positional, keywords: py.Rest<categorical_crossentropy$, 'target'>): py.Remote
  categorical_crossentropy(keywords: categorical_crossentropy$): py.Remote
  categorical_crossentropy_dyn: py.RemoteFunction
  cbrt(x: py.Positional): py.Remote
  cbrt(keywords: cbrt$): py.Remote
  cbrt_dyn: py.RemoteFunction
  cdist(x: py.Positional, y: py.Positional): py.Remote
  cdist(x: py.Positional, keywords: py.Rest<cdist$, 'x'>): py.Remote
  cdist(keywords: cdist$): py.Remote
  cdist_dyn: py.RemoteFunction
  ceil(x: py.Positional): py.Remote
  ceil(keywords: ceil$): py.Remote
  ceil_dyn: py.RemoteFunction
  celu(x: py.Positional, alpha: py.Float): py.Remote
  celu(x: py.Positional, keywords?: py.Rest<celu$, 'x'>): py.Remote
  celu(keywords: celu$): py.Remote
  celu_dyn: py.RemoteFunction
  cholesky(x: py.Positional, upper: py.Bool): py.Remote
  cholesky(x: py.Positional, keywords?: py.Rest<cholesky$, 'x'>): py.Remote
  cholesky(keywords: cholesky$): py.Remote
  cholesky_dyn: py.RemoteFunction
  cholesky_inverse(x: py.Positional, upper: py.Bool): py.Remote
  cholesky_inverse(x: py.Positional, keywords?: py.Rest<cholesky_inverse$, 'x'>): py.Remote
  cholesky_inverse(keywords: cholesky_inverse$): py.Remote
  cholesky_inverse_dyn: py.RemoteFunction
  clip(x: py.Positional, x_min: py.Positional, x_max: py.Positional): py.Remote
  clip(x: py.Positional, x_min: py.Positional, keywords: py.Rest<clip$, 'x' | 'x_min'>): py.Remote
  clip(x: py.Positional, keywords: py.Rest<clip$, 'x'>): py.Remote
  clip(keywords: clip$): py.Remote
  clip_dyn: py.RemoteFunction
  concatenate(xs: py.Positional, axis: py.Int): py.Remote
  concatenate(xs: py.Positional, keywords?: py.Rest<concatenate$, 'xs'>): py.Remote
  concatenate(keywords: concatenate$): py.Remote
  concatenate_dyn: py.RemoteFunction
  cond(pred: py.Positional, true_fn: py.Positional, false_fn: py.Positional): py.Remote
  cond(pred: py.Positional, true_fn: py.Positional, keywords: py.Rest<cond$, 'pred' | 'true_fn'>): py.Remote
  cond(pred: py.Positional, keywords: py.Rest<cond$, 'pred'>): py.Remote
  cond(keywords: cond$): py.Remote
  cond_dyn: py.RemoteFunction
  conj(x: py.Positional): py.Remote
  conj(keywords: conj$): py.Remote
  conj_dyn: py.RemoteFunction
  conjugate(x: py.Positional): py.Remote
  conjugate(keywords: conjugate$): py.Remote
  conjugate_dyn: py.RemoteFunction
  conv(inputs: py.Positional, kernel: py.Positional, strides: py.Int, padding: py.Str, data_format: py.Positional, dilation_rate?: py.Int): py.Remote
  conv(inputs: py.Positional, kernel: py.Positional, strides: py.Int, padding: py.Str, keywords?: py.Rest<conv$, 'inputs' | 'kernel' | 'strides' | 'padding'>): py.Remote
  conv(inputs: py.Positional, kernel: py.Positional, strides: py.Int, keywords?: py.Rest<conv$, 'inputs' | 'kernel' | 'strides'>): py.Remote
  conv(inputs: py.Positional, kernel: py.Positional, keywords?: py.Rest<conv$, 'inputs' | 'kernel'>): py.Remote
  conv(inputs: py.Positional, keywords: py.Rest<conv$, 'inputs'>): py.Remote
  conv(keywords: conv$): py.Remote
  conv_dyn: py.RemoteFunction
  conv_transpose(inputs: py.Positional, kernel: py.Positional, strides: py.Int, padding: py.Str, output_padding: py.Positional, data_format?: py.Positional, dilation_rate?: py.Int): py.Remote
  conv_transpose(inputs: py.Positional, kernel: py.Positional, strides: py.Int, padding: py.Str, keywords?: py.Rest<conv_transpose$, 'inputs' | 'kernel' | 'strides' | 'padding'>): py.Remote
  conv_transpose(inputs: py.Positional, kernel: py.Positional, strides: py.Int, keywords?: py.Rest<conv_transpose$, 'inputs' | 'kernel' | 'strides'>): py.Remote
  conv_transpose(inputs: py.Positional, kernel: py.Positional, keywords?: py.Rest<conv_transpose$, 'inputs' | 'kernel'>): py.Remote
  conv_transpose(inputs: py.Positional, keywords: py.Rest<conv_transpose$, 'inputs'>): py.Remote
  conv_transpose(keywords: conv_transpose$): py.Remote
  conv_transpose_dyn: py.RemoteFunction
  convert_to_numpy(x: py.Positional): py.Remote
  convert_to_numpy(keywords: convert_to_numpy$): py.Remote
  convert_to_numpy_dyn: py.RemoteFunction
  convert_to_tensor(x: py.Positional, dtype: py.Positional, sparse: py.Positional, ragged: py.Positional): py.Remote
  convert_to_tensor(x: py.Positional, dtype: py.Positional, sparse: py.Positional, keywords?: py.Rest<convert_to_tensor$, 'x' | 'dtype' | 'sparse'>): py.Remote
  convert_to_tensor(x: py.Positional, dtype: py.Positional, keywords?: py.Rest<convert_to_tensor$, 'x' | 'dtype'>): py.Remote
  convert_to_tensor(x: py.Positional, keywords?: py.Rest<convert_to_tensor$, 'x'>): py.Remote
  convert_to_tensor(keywords: convert_to_tensor$): py.Remote
  convert_to_tensor_dyn: py.RemoteFunction
  copy(x: py.Positional): py.Remote
  copy(keywords: copy$): py.Remote
  copy_dyn: py.RemoteFunction
  corrcoef(x: py.Positional): py.Remote
  corrcoef(keywords: corrcoef$): py.Remote
  corrcoef_dyn: py.RemoteFunction
  correlate(x1: py.Positional, x2: py.Positional, mode: py.Str): py.Remote
  correlate(x1: py.Positional, x2: py.Positional, keywords?: py.Rest<correlate$, 'x1' | 'x2'>): py.Remote
  correlate(x1: py.Positional, keywords: py.Rest<correlate$, 'x1'>): py.Remote
  correlate(keywords: correlate$): py.Remote
  correlate_dyn: py.RemoteFunction
  cos(x: py.Positional): py.Remote
  cos(keywords: cos$): py.Remote
  cos_dyn: py.RemoteFunction
  cosh(x: py.Positional): py.Remote
  cosh(keywords: cosh$): py.Remote
  cosh_dyn: py.RemoteFunction
  count_nonzero(x: py.Positional, axis: py.Positional): py.Remote
  count_nonzero(x: py.Positional, keywords?: py.Rest<count_nonzero$, 'x'>): py.Remote
  count_nonzero(keywords: count_nonzero$): py.Remote
  count_nonzero_dyn: py.RemoteFunction
  cross(x1: py.Positional, x2: py.Positional, axisa: py.Int, axisb: py.Int, axisc: py.Int, axis?: py.Positional): py.Remote
  cross(x1: py.Positional, x2: py.Positional, axisa: py.Int, axisb: py.Int, keywords?: py.Rest<cross$, 'x1' | 'x2' | 'axisa' | 'axisb'>): py.Remote
  cross(x1: py.Positional, x2: py.Positional, axisa: py.Int, keywords?: py.Rest<cross$, 'x1' | 'x2' | 'axisa'>): py.Remote
  cross(x1: py.Positional, x2: py.Positional, keywords?: py.Rest<cross$, 'x1' | 'x2'>): py.Remote
  cross(x1: py.Positional, keywords: py.Rest<cross$, 'x1'>): py.Remote
  cross(keywords: cross$): py.Remote
  cross_dyn: py.RemoteFunction
  ctc_decode(inputs: py.Positional, sequence_lengths: py.Positional, strategy: py.Str, beam_width: py.Int, top_paths: py.Int, merge_repeated?: py.Bool, mask_index?: py.Int): py.Remote
  ctc_decode(inputs: py.Positional, sequence_lengths: py.Positional, strategy: py.Str, beam_width: py.Int, keywords?: py.Rest<ctc_decode$, 'inputs' | 'sequence_lengths' | 'strategy' | 'beam_width'>): py.Remote
  ctc_decode(inputs: py.Positional, sequence_lengths: py.Positional, strategy: py.Str, keywords?: py.Rest<ctc_decode$, 'inputs' | 'sequence_lengths' | 'strategy'>): py.Remote
  ctc_decode(inputs: py.Positional, sequence_lengths: py.Positional, keywords?: py.Rest<ctc_decode$, 'inputs' | 'sequence_lengths'>): py.Remote
  ctc_decode(inputs: py.Positional, keywords: py.Rest<ctc_decode$, 'inputs'>): py.Remote
  ctc_decode(keywords: ctc_decode$): py.Remote
  ctc_decode_dyn: py.RemoteFunction
  ctc_loss(target: py.Positional, output: py.Positional, target_length: py.Positional, output_length: py.Positional, mask_index: py.Int): py.Remote
  ctc_loss(target: py.Positional, output: py.Positional, target_length: py.Positional, output_length: py.Positional, keywords?: py.Rest<ctc_loss$, 'target' | 'output' | 'target_length' | 'output_length'>): py.Remote
  ctc_loss(target: py.Positional, output: py.Positional, target_length: py.Positional, keywords: py.Rest<ctc_loss$, 'target' | 'output' | 'target_length'>): py.Remote
  ctc_loss(target: py.Positional, output: py.Positional, keywords: py.Rest<ctc_loss$, 'target' | 'output'>): py.Remote
  ctc_loss(target: py.Positional, keywords: py.Rest<ctc_loss$, 'target'>): py.Remote
  ctc_loss(keywords: ctc_loss$): py.Remote
  ctc_loss_dyn: py.RemoteFunction
  cumprod(x: py.Positional, axis: py.Positional, dtype: py.Positional): py.Remote
  cumprod(x: py.Positional, axis: py.Positional, keywords?: py.Rest<cumprod$, 'x' | 'axis'>): py.Remote
  cumprod(x: py.Positional, keywords?: py.Rest<cumprod$, 'x'>): py.Remote
  cumprod(keywords: cumprod$): py.Remote
  cumprod_dyn: py.RemoteFunction
  cumsum(x: py.Positional, axis: py.Positional, dtype: py.Positional): py.Remote
  cumsum(x: py.Positional, axis: py.Positional, keywords?: py.Rest<cumsum$, 'x' | 'axis'>): py.Remote
  cumsum(x: py.Positional, keywords?: py.Rest<cumsum$, 'x'>): py.Remote
  cumsum(keywords: cumsum$): py.Remote
  cumsum_dyn: py.RemoteFunction
  custom_gradient(f: py.Positional): py.Remote
  custom_gradient(keywords: custom_gradient$): py.Remote
  custom_gradient_dyn: py.RemoteFunction
  deg2rad(x: py.Positional): py.Remote
  deg2rad(keywords: deg2rad$): py.Remote
  deg2rad_dyn: py.RemoteFunction
  depth_to_space(x: py.Positional, block_size: py.Positional, data_format: py.Str): py.Remote
  depth_to_space(x: py.Positional, block_size: py.Positional, keywords?: py.Rest<depth_to_space$, 'x' | 'block_size'>): py.Remote
  depth_to_space(x: py.Positional, keywords: py.Rest<depth_to_space$, 'x'>): py.Remote
  depth_to_space(keywords: depth_to_space$): py.Remote
  depth_to_space_dyn: py.RemoteFunction
  depthwise_conv(inputs: py.Positional, kernel: py.Positional, strides: py.Int, padding: py.Str, data_format: py.Positional, dilation_rate?: py.Int): py.Remote
  depthwise_conv(inputs: py.Positional, kernel: py.Positional, strides: py.Int, padding: py.Str, keywords?: py.Rest<depthwise_conv$, 'inputs' | 'kernel' | 'strides' | 'padding'>): py.Remote
  depthwise_conv(inputs: py.Positional, kernel: py.Positional, strides: py.Int, keywords?: py.Rest<depthwise_conv$, 'inputs' | 'kernel' | 'strides'>): py.Remote
  depthwise_conv(inputs: py.Positional, kernel: py.Positional, keywords?: py.Rest<depthwise_conv$, 'inputs' | 'kernel'>): py.Remote
  depthwise_conv(inputs: py.Positional, keywords: py.Rest<depthwise_conv$, 'inputs'>): py.Remote
  depthwise_conv(keywords: depthwise_conv$): py.Remote
  depthwise_conv_dyn: py.RemoteFunction
  det(x: py.Positional): py.Remote
  det(keywords: det$): py.Remote
  det_dyn: py.RemoteFunction
  diag(x: py.Positional, k: py.Int): py.Remote
  diag(x: py.Positional, keywords?: py.Rest<diag$, 'x'>): py.Remote
  diag(keywords: diag$): py.Remote
  diag_dyn: py.RemoteFunction
  diagflat(x: py.Positional, k: py.Int): py.Remote
  diagflat(x: py.Positional, keywords?: py.Rest<diagflat$, 'x'>): py.Remote
  diagflat(keywords: diagflat$): py.Remote
  diagflat_dyn: py.RemoteFunction
  diagonal(x: py.Positional, offset: py.Int, axis1: py.Int, axis2: py.Int): py.Remote
  diagonal(x: py.Positional, offset: py.Int, axis1: py.Int, keywords?: py.Rest<diagonal$, 'x' | 'offset' | 'axis1'>): py.Remote
  diagonal(x: py.Positional, offset: py.Int, keywords?: py.Rest<diagonal$, 'x' | 'offset'>): py.Remote
  diagonal(x: py.Positional, keywords?: py.Rest<diagonal$, 'x'>): py.Remote
  diagonal(keywords: diagonal$): py.Remote
  diagonal_dyn: py.RemoteFunction
  diff(a: py.Positional, n: py.Int, axis: py.Int): py.Remote
  diff(a: py.Positional, n: py.Int, keywords?: py.Rest<diff$, 'a' | 'n'>): py.Remote
  diff(a: py.Positional, keywords?: py.Rest<diff$, 'a'>): py.Remote
  diff(keywords: diff$): py.Remote
  diff_dyn: py.RemoteFunction
  digitize(x: py.Positional, bins: py.Positional): py.Remote
  digitize(x: py.Positional, keywords: py.Rest<digitize$, 'x'>): py.Remote
  digitize(keywords: digitize$): py.Remote
  digitize_dyn: py.RemoteFunction
  divide(x1: py.Positional, x2: py.Positional): py.Remote
  divide(x1: py.Positional, keywords: py.Rest<divide$, 'x1'>): py.Remote
  divide(keywords: divide$): py.Remote
  divide_dyn: py.RemoteFunction
  divide_no_nan(x1: py.Positional, x2: py.Positional): py.Remote
  divide_no_nan(x1: py.Positional, keywords: py.Rest<divide_no_nan$, 'x1'>): py.Remote
  divide_no_nan(keywords: divide_no_nan$): py.Remote
  divide_no_nan_dyn: py.RemoteFunction
  dot(x1: py.Positional, x2: py.Positional): py.Remote
  dot(x1: py.Positional, keywords: py.Rest<dot$, 'x1'>): py.Remote
  dot(keywords: dot$): py.Remote
  dot_dyn: py.RemoteFunction
  dot_product_attention(query: py.Positional, key: py.Positional, value: py.Positional, bias: py.Positional, mask: py.Positional, scale: py.Positional, is_causal?: py.Bool, flash_attention?: py.Positional, attn_logits_soft_cap?: py.Positional): py.Remote
  dot_product_attention(query: py.Positional, key: py.Positional, value: py.Positional, bias: py.Positional, mask: py.Positional, keywords?: py.Rest<dot_product_attention$, 'query' | 'key' | 'value' | 'bias' | 'mask'>): py.Remote
  dot_product_attention(query: py.Positional, key: py.Positional, value: py.Positional, bias: py.Positional, keywords?: py.Rest<dot_product_attention$, 'query' | 'key' | 'value' | 'bias'>): py.Remote
  dot_product_attention(query: py.Positional, key: py.Positional, value: py.Positional, keywords?: py.Rest<dot_product_attention$, 'query' | 'key' | 'value'>): py.Remote
  dot_product_attention(query: py.Positional, key: py.Positional, keywords: py.Rest<dot_product_attention$, 'query' | 'key'>): py.Remote
  dot_product_attention(query: py.Positional, keywords: py.Rest<dot_product_attention$, 'query'>): py.Remote
  dot_product_attention(keywords: dot_product_attention$): py.Remote
  dot_product_attention_dyn: py.RemoteFunction
  dsplit(x: py.Positional, indices_or_sections: py.Positional): py.Remote
  dsplit(x: py.Positional, keywords: py.Rest<dsplit$, 'x'>): py.Remote
  dsplit(keywords: dsplit$): py.Remote
  dsplit_dyn: py.RemoteFunction
  dstack(xs: py.Positional): py.Remote
  dstack(keywords: dstack$): py.Remote
  dstack_dyn: py.RemoteFunction
  dtype(x: py.Positional): py.Remote
  dtype(keywords: dtype$): py.Remote
  dtype_dyn: py.RemoteFunction
  eig(x: py.Positional): py.Remote
  eig(keywords: eig$): py.Remote
  eig_dyn: py.RemoteFunction
  eigh(x: py.Positional): py.Remote
  eigh(keywords: eigh$): py.Remote
  eigh_dyn: py.RemoteFunction
  einsum(subscripts: py.Positional, ...operands: py.RemoteArgument[]): py.Remote
  einsum_dyn: py.RemoteFunction
  elu(x: py.Positional, alpha: py.Float): py.Remote
  elu(x: py.Positional, keywords?: py.Rest<elu$, 'x'>): py.Remote
  elu(keywords: elu$): py.Remote
  elu_dyn: py.RemoteFunction
  empty(shape: py.Positional, dtype: py.Positional): py.Remote
  empty(shape: py.Positional, keywords?: py.Rest<empty$, 'shape'>): py.Remote
  empty(keywords: empty$): py.Remote
  empty_dyn: py.RemoteFunction
  empty_like(x: py.Positional, dtype: py.Positional): py.Remote
  empty_like(x: py.Positional, keywords?: py.Rest<empty_like$, 'x'>): py.Remote
  empty_like(keywords: empty_like$): py.Remote
  empty_like_dyn: py.RemoteFunction
  equal(x1: py.Positional, x2: py.Positional): py.Remote
  equal(x1: py.Positional, keywords: py.Rest<equal$, 'x1'>): py.Remote
  equal(keywords: equal$): py.Remote
  equal_dyn: py.RemoteFunction
  erf(x: py.Positional): py.Remote
  erf(keywords: erf$): py.Remote
  erf_dyn: py.RemoteFunction
  erfc(x: py.Positional): py.Remote
  erfc(keywords: erfc$): py.Remote
  erfc_dyn: py.RemoteFunction
  erfinv(x: py.Positional): py.Remote
  erfinv(keywords: erfinv$): py.Remote
  erfinv_dyn: py.RemoteFunction
  exp(x: py.Positional): py.Remote
  exp(keywords: exp$): py.Remote
  exp_dyn: py.RemoteFunction
  exp2(x: py.Positional): py.Remote
  exp2(keywords: exp2$): py.Remote
  exp2_dyn: py.RemoteFunction
  expand_dims(x: py.Positional, axis: py.Positional): py.Remote
  expand_dims(x: py.Positional, keywords: py.Rest<expand_dims$, 'x'>): py.Remote
  expand_dims(keywords: expand_dims$): py.Remote
  expand_dims_dyn: py.RemoteFunction
  expm1(x: py.Positional): py.Remote
  expm1(keywords: expm1$): py.Remote
  expm1_dyn: py.RemoteFunction
  extract_sequences(x: py.Positional, sequence_length: py.Positional, sequence_stride: py.Positional): py.Remote
  extract_sequences(x: py.Positional, sequence_length: py.Positional, keywords: py.Rest<extract_sequences$, 'x' | 'sequence_length'>): py.Remote
  extract_sequences(x: py.Positional, keywords: py.Rest<extract_sequences$, 'x'>): py.Remote
  extract_sequences(keywords: extract_sequences$): py.Remote
  extract_sequences_dyn: py.RemoteFunction
  eye(N: py.Positional, M: py.Positional, k: py.Int, dtype: py.Positional): py.Remote
  eye(N: py.Positional, M: py.Positional, k: py.Int, keywords?: py.Rest<eye$, 'N' | 'M' | 'k'>): py.Remote
  eye(N: py.Positional, M: py.Positional, keywords?: py.Rest<eye$, 'N' | 'M'>): py.Remote
  eye(N: py.Positional, keywords?: py.Rest<eye$, 'N'>): py.Remote
  eye(keywords: eye$): py.Remote
  eye_dyn: py.RemoteFunction
  fabs(x: py.Positional): py.Remote
  fabs(keywords: fabs$): py.Remote
  fabs_dyn: py.RemoteFunction
  fft(x: py.Positional): py.Remote
  fft(keywords: fft$): py.Remote
  fft_dyn: py.RemoteFunction
  fft2(x: py.Positional): py.Remote
  fft2(keywords: fft2$): py.Remote
  fft2_dyn: py.RemoteFunction
  flip(x: py.Positional, axis: py.Positional): py.Remote
  flip(x: py.Positional, keywords?: py.Rest<flip$, 'x'>): py.Remote
  flip(keywords: flip$): py.Remote
  flip_dyn: py.RemoteFunction
  fliplr(x: py.Positional): py.Remote
  fliplr(keywords: fliplr$): py.Remote
  fliplr_dyn: py.RemoteFunction
  flipud(x: py.Positional): py.Remote
  flipud(keywords: flipud$): py.Remote
  flipud_dyn: py.RemoteFunction
  floor(x: py.Positional): py.Remote
  floor(keywords: floor$): py.Remote
  floor_dyn: py.RemoteFunction
  floor_divide(x1: py.Positional, x2: py.Positional): py.Remote
  floor_divide(x1: py.Positional, keywords: py.Rest<floor_divide$, 'x1'>): py.Remote
  floor_divide(keywords: floor_divide$): py.Remote
  floor_divide_dyn: py.RemoteFunction
  fmax(x1: py.Positional, x2: py.Positional): py.Remote
  fmax(x1: py.Positional, keywords: py.Rest<fmax$, 'x1'>): py.Remote
  fmax(keywords: fmax$): py.Remote
  fmax_dyn: py.RemoteFunction
  fmin(x1: py.Positional, x2: py.Positional): py.Remote
  fmin(x1: py.Positional, keywords: py.Rest<fmin$, 'x1'>): py.Remote
  fmin(keywords: fmin$): py.Remote
  fmin_dyn: py.RemoteFunction
  fmod(x1: py.Positional, x2: py.Positional): py.Remote
  fmod(x1: py.Positional, keywords: py.Rest<fmod$, 'x1'>): py.Remote
  fmod(keywords: fmod$): py.Remote
  fmod_dyn: py.RemoteFunction
  fold(x: py.Positional, output_size: py.Positional, kernel_size: py.Positional, dilation: py.Int, padding: py.Int, stride: py.Int): py.Remote
  fold(x: py.Positional, output_size: py.Positional, kernel_size: py.Positional, dilation: py.Int, padding: py.Int, keywords?: py.Rest<fold$, 'x' | 'output_size' | 'kernel_size' | 'dilation' | 'padding'>): py.Remote
  fold(x: py.Positional, output_size: py.Positional, kernel_size: py.Positional, dilation: py.Int, keywords?: py.Rest<fold$, 'x' | 'output_size' | 'kernel_size' | 'dilation'>): py.Remote
  fold(x: py.Positional, output_size: py.Positional, kernel_size: py.Positional, keywords?: py.Rest<fold$, 'x' | 'output_size' | 'kernel_size'>): py.Remote
  fold(x: py.Positional, output_size: py.Positional, keywords: py.Rest<fold$, 'x' | 'output_size'>): py.Remote
  fold(x: py.Positional, keywords: py.Rest<fold$, 'x'>): py.Remote
  fold(keywords: fold$): py.Remote
  fold_dyn: py.RemoteFunction
  fori_loop(lower: py.Positional, upper: py.Positional, body_fun: py.Positional, init_val: py.Positional): py.Remote
  fori_loop(lower: py.Positional, upper: py.Positional, body_fun: py.Positional, keywords: py.Rest<fori_loop$, 'lower' | 'upper' | 'body_fun'>): py.Remote
  fori_loop(lower: py.Positional, upper: py.Positional, keywords: py.Rest<fori_loop$, 'lower' | 'upper'>): py.Remote
  fori_loop(lower: py.Positional, keywords: py.Rest<fori_loop$, 'lower'>): py.Remote
  fori_loop(keywords: fori_loop$): py.Remote
  fori_loop_dyn: py.RemoteFunction
  full(shape: py.Positional, fill_value: py.Positional, dtype: py.Positional): py.Remote
  full(shape: py.Positional, fill_value: py.Positional, keywords?: py.Rest<full$, 'shape' | 'fill_value'>): py.Remote
  full(shape: py.Positional, keywords: py.Rest<full$, 'shape'>): py.Remote
  full(keywords: full$): py.Remote
  full_dyn: py.RemoteFunction
  full_like(x: py.Positional, fill_value: py.Positional, dtype: py.Positional): py.Remote
  full_like(x: py.Positional, fill_value: py.Positional, keywords?: py.Rest<full_like$, 'x' | 'fill_value'>): py.Remote
  full_like(x: py.Positional, keywords: py.Rest<full_like$, 'x'>): py.Remote
  full_like(keywords: full_like$): py.Remote
  full_like_dyn: py.RemoteFunction
  gcd(x1: py.Positional, x2: py.Positional): py.Remote
  gcd(x1: py.Positional, keywords: py.Rest<gcd$, 'x1'>): py.Remote
  gcd(keywords: gcd$): py.Remote
  gcd_dyn: py.RemoteFunction
  gelu(x: py.Positional, approximate: py.Bool): py.Remote
  gelu(x: py.Positional, keywords?: py.Rest<gelu$, 'x'>): py.Remote
  gelu(keywords: gelu$): py.Remote
  gelu_dyn: py.RemoteFunction
  geomspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, dtype: py.Positional, axis?: py.Int): py.Remote
  geomspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, keywords?: py.Rest<geomspace$, 'start' | 'stop' | 'num' | 'endpoint'>): py.Remote
  geomspace(start: py.Positional, stop: py.Positional, num: py.Int, keywords?: py.Rest<geomspace$, 'start' | 'stop' | 'num'>): py.Remote
  geomspace(start: py.Positional, stop: py.Positional, keywords?: py.Rest<geomspace$, 'start' | 'stop'>): py.Remote
  geomspace(start: py.Positional, keywords: py.Rest<geomspace$, 'start'>): py.Remote
  geomspace(keywords: geomspace$): py.Remote
  geomspace_dyn: py.RemoteFunction
  get_item(x: py.Positional, key: py.Positional): py.Remote
  get_item(x: py.Positional, keywords: py.Rest<get_item$, 'x'>): py.Remote
  get_item(keywords: get_item$): py.Remote
  get_item_dyn: py.RemoteFunction
  glu(x: py.Positional, axis: py.Int): py.Remote
  glu(x: py.Positional, keywords?: py.Rest<glu$, 'x'>): py.Remote
  glu(keywords: glu$): py.Remote
  glu_dyn: py.RemoteFunction
  greater(x1: py.Positional, x2: py.Positional): py.Remote
  greater(x1: py.Positional, keywords: py.Rest<greater$, 'x1'>): py.Remote
  greater(keywords: greater$): py.Remote
  greater_dyn: py.RemoteFunction
  greater_equal(x1: py.Positional, x2: py.Positional): py.Remote
  greater_equal(x1: py.Positional, keywords: py.Rest<greater_equal$, 'x1'>): py.Remote
  greater_equal(keywords: greater_equal$): py.Remote
  greater_equal_dyn: py.RemoteFunction
  hamming(x: py.Positional): py.Remote
  hamming(keywords: hamming$): py.Remote
  hamming_dyn: py.RemoteFunction
  hanning(x: py.Positional): py.Remote
  hanning(keywords: hanning$): py.Remote
  hanning_dyn: py.RemoteFunction
  hard_shrink(x: py.Positional, threshold: py.Float): py.Remote
  hard_shrink(x: py.Positional, keywords?: py.Rest<hard_shrink$, 'x'>): py.Remote
  hard_shrink(keywords: hard_shrink$): py.Remote
  hard_shrink_dyn: py.RemoteFunction
  hard_sigmoid(x: py.Positional): py.Remote
  hard_sigmoid(keywords: hard_sigmoid$): py.Remote
  hard_sigmoid_dyn: py.RemoteFunction
  hard_silu(x: py.Positional): py.Remote
  hard_silu(keywords: hard_silu$): py.Remote
  hard_silu_dyn: py.RemoteFunction
  readonly hard_swish: $Module["hard_silu"]
  hard_tanh(x: py.Positional): py.Remote
  hard_tanh(keywords: hard_tanh$): py.Remote
  hard_tanh_dyn: py.RemoteFunction
  heaviside(x1: py.Positional, x2: py.Positional): py.Remote
  heaviside(x1: py.Positional, keywords: py.Rest<heaviside$, 'x1'>): py.Remote
  heaviside(keywords: heaviside$): py.Remote
  heaviside_dyn: py.RemoteFunction
  histogram(x: py.Positional, bins: py.Int, range: py.Positional): py.Remote
  histogram(x: py.Positional, bins: py.Int, keywords?: py.Rest<histogram$, 'x' | 'bins'>): py.Remote
  histogram(x: py.Positional, keywords?: py.Rest<histogram$, 'x'>): py.Remote
  histogram(keywords: histogram$): py.Remote
  histogram_dyn: py.RemoteFunction
  hsplit(x: py.Positional, indices_or_sections: py.Positional): py.Remote
  hsplit(x: py.Positional, keywords: py.Rest<hsplit$, 'x'>): py.Remote
  hsplit(keywords: hsplit$): py.Remote
  hsplit_dyn: py.RemoteFunction
  hstack(xs: py.Positional): py.Remote
  hstack(keywords: hstack$): py.Remote
  hstack_dyn: py.RemoteFunction
  hypot(x1: py.Positional, x2: py.Positional): py.Remote
  hypot(x1: py.Positional, keywords: py.Rest<hypot$, 'x1'>): py.Remote
  hypot(keywords: hypot$): py.Remote
  hypot_dyn: py.RemoteFunction
  i0(x: py.Positional): py.Remote
  i0(keywords: i0$): py.Remote
  i0_dyn: py.RemoteFunction
  identity(n: py.Positional, dtype: py.Positional): py.Remote
  identity(n: py.Positional, keywords?: py.Rest<identity$, 'n'>): py.Remote
  identity(keywords: identity$): py.Remote
  identity_dyn: py.RemoteFunction
  ifft2(x: py.Positional): py.Remote
  ifft2(keywords: ifft2$): py.Remote
  ifft2_dyn: py.RemoteFunction
  imag(x: py.Positional): py.Remote
  imag(keywords: imag$): py.Remote
  imag_dyn: py.RemoteFunction
  readonly image: keras_ops_image.$Module
  in_top_k(targets: py.Positional, predictions: py.Positional, k: py.Positional): py.Remote
  in_top_k(targets: py.Positional, predictions: py.Positional, keywords: py.Rest<in_top_k$, 'targets' | 'predictions'>): py.Remote
  in_top_k(targets: py.Positional, keywords: py.Rest<in_top_k$, 'targets'>): py.Remote
  in_top_k(keywords: in_top_k$): py.Remote
  in_top_k_dyn: py.RemoteFunction
  inner(x1: py.Positional, x2: py.Positional): py.Remote
  inner(x1: py.Positional, keywords: py.Rest<inner$, 'x1'>): py.Remote
  inner(keywords: inner$): py.Remote
  inner_dyn: py.RemoteFunction
  inv(x: py.Positional): py.Remote
  inv(keywords: inv$): py.Remote
  inv_dyn: py.RemoteFunction
  irfft(x: py.Positional, fft_length: py.Positional): py.Remote
  irfft(x: py.Positional, keywords?: py.Rest<irfft$, 'x'>): py.Remote
  irfft(keywords: irfft$): py.Remote
  irfft_dyn: py.RemoteFunction
  is_tensor(x: py.Positional): py.Remote
  is_tensor(keywords: is_tensor$): py.Remote
  is_tensor_dyn: py.RemoteFunction
  isclose(x1: py.Positional, x2: py.Positional, rtol: py.Float, atol: py.Float, equal_nan: py.Bool): py.Remote
  isclose(x1: py.Positional, x2: py.Positional, rtol: py.Float, atol: py.Float, keywords?: py.Rest<isclose$, 'x1' | 'x2' | 'rtol' | 'atol'>): py.Remote
  isclose(x1: py.Positional, x2: py.Positional, rtol: py.Float, keywords?: py.Rest<isclose$, 'x1' | 'x2' | 'rtol'>): py.Remote
  isclose(x1: py.Positional, x2: py.Positional, keywords?: py.Rest<isclose$, 'x1' | 'x2'>): py.Remote
  isclose(x1: py.Positional, keywords: py.Rest<isclose$, 'x1'>): py.Remote
  isclose(keywords: isclose$): py.Remote
  isclose_dyn: py.RemoteFunction
  isfinite(x: py.Positional): py.Remote
  isfinite(keywords: isfinite$): py.Remote
  isfinite_dyn: py.RemoteFunction
  isin(x1: py.Positional, x2: py.Positional, assume_unique: py.Bool, invert: py.Bool): py.Remote
  isin(x1: py.Positional, x2: py.Positional, assume_unique: py.Bool, keywords?: py.Rest<isin$, 'x1' | 'x2' | 'assume_unique'>): py.Remote
  isin(x1: py.Positional, x2: py.Positional, keywords?: py.Rest<isin$, 'x1' | 'x2'>): py.Remote
  isin(x1: py.Positional, keywords: py.Rest<isin$, 'x1'>): py.Remote
  isin(keywords: isin$): py.Remote
  isin_dyn: py.RemoteFunction
  isinf(x: py.Positional): py.Remote
  isinf(keywords: isinf$): py.Remote
  isinf_dyn: py.RemoteFunction
  isnan(x: py.Positional): py.Remote
  isnan(keywords: isnan$): py.Remote
  isnan_dyn: py.RemoteFunction
  isneginf(x: py.Positional): py.Remote
  isneginf(keywords: isneginf$): py.Remote
  isneginf_dyn: py.RemoteFunction
  isposinf(x: py.Positional): py.Remote
  isposinf(keywords: isposinf$): py.Remote
  isposinf_dyn: py.RemoteFunction
  isreal(x: py.Positional): py.Remote
  isreal(keywords: isreal$): py.Remote
  isreal_dyn: py.RemoteFunction
  istft(x: py.Positional, sequence_length: py.Positional, sequence_stride: py.Positional, fft_length: py.Positional, length: py.Positional, window: py.Str, center: py.Bool): py.Remote
  istft(x: py.Positional, sequence_length: py.Positional, sequence_stride: py.Positional, fft_length: py.Positional, length: py.Positional, window: py.Str, keywords?: py.Rest<istft$, 'x' | 'sequence_length' | 'sequence_stride' | 'fft_length' | 'length' | 'window'>): py.Remote
  istft(x: py.Positional, sequence_length: py.Positional, sequence_stride: py.Positional, fft_length: py.Positional, length: py.Positional, keywords?: py.Rest<istft$, 'x' | 'sequence_length' | 'sequence_stride' | 'fft_length' | 'length'>): py.Remote
  istft(x: py.Positional, sequence_length: py.Positional, sequence_stride: py.Positional, fft_length: py.Positional, keywords?: py.Rest<istft$, 'x' | 'sequence_length' | 'sequence_stride' | 'fft_length'>): py.Remote
  istft(x: py.Positional, sequence_length: py.Positional, sequence_stride: py.Positional, keywords: py.Rest<istft$, 'x' | 'sequence_length' | 'sequence_stride'>): py.Remote
  istft(x: py.Positional, sequence_length: py.Positional, keywords: py.Rest<istft$, 'x' | 'sequence_length'>): py.Remote
  istft(x: py.Positional, keywords: py.Rest<istft$, 'x'>): py.Remote
  istft(keywords: istft$): py.Remote
  istft_dyn: py.RemoteFunction
  jvp(fun: py.Positional, primals: py.Positional, tangents: py.Positional, has_aux: py.Bool): py.Remote
  jvp(fun: py.Positional, primals: py.Positional, tangents: py.Positional, keywords?: py.Rest<jvp$, 'fun' | 'primals' | 'tangents'>): py.Remote
  jvp(fun: py.Positional, primals: py.Positional, keywords: py.Rest<jvp$, 'fun' | 'primals'>): py.Remote
  jvp(fun: py.Positional, keywords: py.Rest<jvp$, 'fun'>): py.Remote
  jvp(keywords: jvp$): py.Remote
  jvp_dyn: py.RemoteFunction
  kaiser(x: py.Positional, beta: py.Positional): py.Remote
  kaiser(x: py.Positional, keywords: py.Rest<kaiser$, 'x'>): py.Remote
  kaiser(keywords: kaiser$): py.Remote
  kaiser_dyn: py.RemoteFunction
  kron(x1: py.Positional, x2: py.Positional): py.Remote
  kron(x1: py.Positional, keywords: py.Rest<kron$, 'x1'>): py.Remote
  kron(keywords: kron$): py.Remote
  kron_dyn: py.RemoteFunction
  layer_normalization(x: py.Positional, gamma: py.Positional, beta: py.Positional, axis: py.Int, epsilon?: py.Positional, keywords?: py.Rest<layer_normalization$, 'x' | 'gamma' | 'beta' | 'axis' | 'epsilon'>): py.Remote
  layer_normalization(x: py.Positional, gamma: py.Positional, beta: py.Positional, keywords?: py.Rest<layer_normalization$, 'x' | 'gamma' | 'beta'>): py.Remote
  layer_normalization(x: py.Positional, gamma: py.Positional, keywords?: py.Rest<layer_normalization$, 'x' | 'gamma'>): py.Remote
  layer_normalization(x: py.Positional, keywords?: py.Rest<layer_normalization$, 'x'>): py.Remote
  layer_normalization(keywords: layer_normalization$): py.Remote
  layer_normalization_dyn: py.RemoteFunction
  lcm(x1: py.Positional, x2: py.Positional): py.Remote
  lcm(x1: py.Positional, keywords: py.Rest<lcm$, 'x1'>): py.Remote
  lcm(keywords: lcm$): py.Remote
  lcm_dyn: py.RemoteFunction
  ldexp(x1: py.Positional, x2: py.Positional): py.Remote
  ldexp(x1: py.Positional, keywords: py.Rest<ldexp$, 'x1'>): py.Remote
  ldexp(keywords: ldexp$): py.Remote
  ldexp_dyn: py.RemoteFunction
  leaky_relu(x: py.Positional, negative_slope: py.Float): py.Remote
  leaky_relu(x: py.Positional, keywords?: py.Rest<leaky_relu$, 'x'>): py.Remote
  leaky_relu(keywords: leaky_relu$): py.Remote
  leaky_relu_dyn: py.RemoteFunction
  left_shift(x: py.Positional, y: py.Positional): py.Remote
  left_shift(x: py.Positional, keywords: py.Rest<left_shift$, 'x'>): py.Remote
  left_shift(keywords: left_shift$): py.Remote
  left_shift_dyn: py.RemoteFunction
  less(x1: py.Positional, x2: py.Positional): py.Remote
  less(x1: py.Positional, keywords: py.Rest<less$, 'x1'>): py.Remote
  less(keywords: less$): py.Remote
  less_dyn: py.RemoteFunction
  less_equal(x1: py.Positional, x2: py.Positional): py.Remote
  less_equal(x1: py.Positional, keywords: py.Rest<less_equal$, 'x1'>): py.Remote
  less_equal(keywords: less_equal$): py.Remote
  less_equal_dyn: py.RemoteFunction
  readonly linalg: keras_ops_linalg.$Module
  linspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, retstep: py.Bool, dtype?: py.Positional, axis?: py.Int): py.Remote
  linspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, keywords?: py.Rest<linspace$, 'start' | 'stop' | 'num' | 'endpoint'>): py.Remote
  linspace(start: py.Positional, stop: py.Positional, num: py.Int, keywords?: py.Rest<linspace$, 'start' | 'stop' | 'num'>): py.Remote
  linspace(start: py.Positional, stop: py.Positional, keywords?: py.Rest<linspace$, 'start' | 'stop'>): py.Remote
  linspace(start: py.Positional, keywords: py.Rest<linspace$, 'start'>): py.Remote
  linspace(keywords: linspace$): py.Remote
  linspace_dyn: py.RemoteFunction
  log(x: py.Positional): py.Remote
  log(keywords: log$): py.Remote
  log_dyn: py.RemoteFunction
  log10(x: py.Positional): py.Remote
  log10(keywords: log10$): py.Remote
  log10_dyn: py.RemoteFunction
  log1p(x: py.Positional): py.Remote
  log1p(keywords: log1p$): py.Remote
  log1p_dyn: py.RemoteFunction
  log2(x: py.Positional): py.Remote
  log2(keywords: log2$): py.Remote
  log2_dyn: py.RemoteFunction
  log_sigmoid(x: py.Positional): py.Remote
  log_sigmoid(keywords: log_sigmoid$): py.Remote
  log_sigmoid_dyn: py.RemoteFunction
  log_softmax(x: py.Positional, axis: py.Int): py.Remote
  log_softmax(x: py.Positional, keywords?: py.Rest<log_softmax$, 'x'>): py.Remote
  log_softmax(keywords: log_softmax$): py.Remote
  log_softmax_dyn: py.RemoteFunction
  logaddexp(x1: py.Positional, x2: py.Positional): py.Remote
  logaddexp(x1: py.Positional, keywords: py.Rest<logaddexp$, 'x1'>): py.Remote
  logaddexp(keywords: logaddexp$): py.Remote
  logaddexp_dyn: py.RemoteFunction
  logaddexp2(x1: py.Positional, x2: py.Positional): py.Remote
  logaddexp2(x1: py.Positional, keywords: py.Rest<logaddexp2$, 'x1'>): py.Remote
  logaddexp2(keywords: logaddexp2$): py.Remote
  logaddexp2_dyn: py.RemoteFunction
  logdet(x: py.Positional): py.Remote
  logdet(keywords: logdet$): py.Remote
  logdet_dyn: py.RemoteFunction
  logical_and(x1: py.Positional, x2: py.Positional): py.Remote
  logical_and(x1: py.Positional, keywords: py.Rest<logical_and$, 'x1'>): py.Remote
  logical_and(keywords: logical_and$): py.Remote
  logical_and_dyn: py.RemoteFunction
  logical_not(x: py.Positional): py.Remote
  logical_not(keywords: logical_not$): py.Remote
  logical_not_dyn: py.RemoteFunction
  logical_or(x1: py.Positional, x2: py.Positional): py.Remote
  logical_or(x1: py.Positional, keywords: py.Rest<logical_or$, 'x1'>): py.Remote
  logical_or(keywords: logical_or$): py.Remote
  logical_or_dyn: py.RemoteFunction
  logical_xor(x1: py.Positional, x2: py.Positional): py.Remote
  logical_xor(x1: py.Positional, keywords: py.Rest<logical_xor$, 'x1'>): py.Remote
  logical_xor(keywords: logical_xor$): py.Remote
  logical_xor_dyn: py.RemoteFunction
  logspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, base: py.Int, dtype?: py.Positional, axis?: py.Int): py.Remote
  logspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, keywords?: py.Rest<logspace$, 'start' | 'stop' | 'num' | 'endpoint'>): py.Remote
  logspace(start: py.Positional, stop: py.Positional, num: py.Int, keywords?: py.Rest<logspace$, 'start' | 'stop' | 'num'>): py.Remote
  logspace(start: py.Positional, stop: py.Positional, keywords?: py.Rest<logspace$, 'start' | 'stop'>): py.Remote
  logspace(start: py.Positional, keywords: py.Rest<logspace$, 'start'>): py.Remote
  logspace(keywords: logspace$): py.Remote
  logspace_dyn: py.RemoteFunction
  logsumexp(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  logsumexp(x: py.Positional, axis: py.Positional, keywords?: py.Rest<logsumexp$, 'x' | 'axis'>): py.Remote
  logsumexp(x: py.Positional, keywords?: py.Rest<logsumexp$, 'x'>): py.Remote
  logsumexp(keywords: logsumexp$): py.Remote
  logsumexp_dyn: py.RemoteFunction
  lstsq(a: py.Positional, b: py.Positional, rcond: py.Positional): py.Remote
  lstsq(a: py.Positional, b: py.Positional, keywords?: py.Rest<lstsq$, 'a' | 'b'>): py.Remote
  lstsq(a: py.Positional, keywords: py.Rest<lstsq$, 'a'>): py.Remote
  lstsq(keywords: lstsq$): py.Remote
  lstsq_dyn: py.RemoteFunction
  lu_factor(x: py.Positional): py.Remote
  lu_factor(keywords: lu_factor$): py.Remote
  lu_factor_dyn: py.RemoteFunction
  map(f: py.Positional, xs: py.Positional): py.Remote
  map(f: py.Positional, keywords: py.Rest<map$, 'f'>): py.Remote
  map(keywords: map$): py.Remote
  map_dyn: py.RemoteFunction
  matmul(x1: py.Positional, x2: py.Positional): py.Remote
  matmul(x1: py.Positional, keywords: py.Rest<matmul$, 'x1'>): py.Remote
  matmul(keywords: matmul$): py.Remote
  matmul_dyn: py.RemoteFunction
  matrix_rank(x: py.Positional, tol: py.Positional): py.Remote
  matrix_rank(x: py.Positional, keywords?: py.Rest<matrix_rank$, 'x'>): py.Remote
  matrix_rank(keywords: matrix_rank$): py.Remote
  matrix_rank_dyn: py.RemoteFunction
  max(x: py.Positional, axis: py.Positional, keepdims: py.Bool, initial: py.Positional): py.Remote
  max(x: py.Positional, axis: py.Positional, keepdims: py.Bool, keywords?: py.Rest<max$, 'x' | 'axis' | 'keepdims'>): py.Remote
  max(x: py.Positional, axis: py.Positional, keywords?: py.Rest<max$, 'x' | 'axis'>): py.Remote
  max(x: py.Positional, keywords?: py.Rest<max$, 'x'>): py.Remote
  max(keywords: max$): py.Remote
  max_dyn: py.RemoteFunction
  max_pool(inputs: py.Positional, pool_size: py.Positional, strides: py.Positional, padding: py.Str, data_format: py.Positional): py.Remote
  max_pool(inputs: py.Positional, pool_size: py.Positional, strides: py.Positional, padding: py.Str, keywords?: py.Rest<max_pool$, 'inputs' | 'pool_size' | 'strides' | 'padding'>): py.Remote
  max_pool(inputs: py.Positional, pool_size: py.Positional, strides: py.Positional, keywords?: py.Rest<max_pool$, 'inputs' | 'pool_size' | 'strides'>): py.Remote
  max_pool(inputs: py.Positional, pool_size: py.Positional, keywords?: py.Rest<max_pool$, 'inputs' | 'pool_size'>): py.Remote
  max_pool(inputs: py.Positional, keywords: py.Rest<max_pool$, 'inputs'>): py.Remote
  max_pool(keywords: max_pool$): py.Remote
  max_pool_dyn: py.RemoteFunction
  maximum(x1: py.Positional, x2: py.Positional): py.Remote
  maximum(x1: py.Positional, keywords: py.Rest<maximum$, 'x1'>): py.Remote
  maximum(keywords: maximum$): py.Remote
  maximum_dyn: py.RemoteFunction
  mean(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  mean(x: py.Positional, axis: py.Positional, keywords?: py.Rest<mean$, 'x' | 'axis'>): py.Remote
  mean(x: py.Positional, keywords?: py.Rest<mean$, 'x'>): py.Remote
  mean(keywords: mean$): py.Remote
  mean_dyn: py.RemoteFunction
  median(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  median(x: py.Positional, axis: py.Positional, keywords?: py.Rest<median$, 'x' | 'axis'>): py.Remote
  median(x: py.Positional, keywords?: py.Rest<median$, 'x'>): py.Remote
  median(keywords: median$): py.Remote
  median_dyn: py.RemoteFunction
  meshgrid(keywords?: meshgrid$): py.Remote
  meshgrid(...x: py.RemoteArgument[]): py.Remote
  meshgrid_dyn: py.RemoteFunction
  min(x: py.Positional, axis: py.Positional, keepdims: py.Bool, initial: py.Positional): py.Remote
  min(x: py.Positional, axis: py.Positional, keepdims: py.Bool, keywords?: py.Rest<min$, 'x' | 'axis' | 'keepdims'>): py.Remote
  min(x: py.Positional, axis: py.Positional, keywords?: py.Rest<min$, 'x' | 'axis'>): py.Remote
  min(x: py.Positional, keywords?: py.Rest<min$, 'x'>): py.Remote
  min(keywords: min$): py.Remote
  min_dyn: py.RemoteFunction
  minimum(x1: py.Positional, x2: py.Positional): py.Remote
  minimum(x1: py.Positional, keywords: py.Rest<minimum$, 'x1'>): py.Remote
  minimum(keywords: minimum$): py.Remote
  minimum_dyn: py.RemoteFunction
  mod(x1: py.Positional, x2: py.Positional): py.Remote
  mod(x1: py.Positional, keywords: py.Rest<mod$, 'x1'>): py.Remote
  mod(keywords: mod$): py.Remote
  mod_dyn: py.RemoteFunction
  moments(x: py.Positional, axes: py.Positional, keepdims: py.Bool, synchronized: py.Bool): py.Remote
  moments(x: py.Positional, axes: py.Positional, keepdims: py.Bool, keywords?: py.Rest<moments$, 'x' | 'axes' | 'keepdims'>): py.Remote
  moments(x: py.Positional, axes: py.Positional, keywords?: py.Rest<moments$, 'x' | 'axes'>): py.Remote
  moments(x: py.Positional, keywords: py.Rest<moments$, 'x'>): py.Remote
  moments(keywords: moments$): py.Remote
  moments_dyn: py.RemoteFunction
  moveaxis(x: py.Positional, source: py.Positional, destination: py.Positional): py.Remote
  moveaxis(x: py.Positional, source: py.Positional, keywords: py.Rest<moveaxis$, 'x' | 'source'>): py.Remote
  moveaxis(x: py.Positional, keywords: py.Rest<moveaxis$, 'x'>): py.Remote
  moveaxis(keywords: moveaxis$): py.Remote
  moveaxis_dyn: py.RemoteFunction
  multi_hot(inputs: py.Positional, num_classes: py.Positional, axis: py.Int, dtype: py.Positional, sparse?: py.Bool, keywords?: py.Rest<multi_hot$, 'inputs' | 'num_classes' | 'axis' | 'dtype' | 'sparse'>): py.Remote
  multi_hot(inputs: py.Positional, num_classes: py.Positional, axis: py.Int, keywords?: py.Rest<multi_hot$, 'inputs' | 'num_classes' | 'axis'>): py.Remote
  multi_hot(inputs: py.Positional, num_classes: py.Positional, keywords?: py.Rest<multi_hot$, 'inputs' | 'num_classes'>): py.Remote
  multi_hot(inputs: py.Positional, keywords?: py.Rest<multi_hot$, 'inputs'>): py.Remote
  multi_hot(keywords: multi_hot$): py.Remote
  multi_hot_dyn: py.RemoteFunction
  multiply(x1: py.Positional, x2: py.Positional): py.Remote
  multiply(x1: py.Positional, keywords: py.Rest<multiply$, 'x1'>): py.Remote
  multiply(keywords: multiply$): py.Remote
  multiply_dyn: py.RemoteFunction
  nan_to_num(x: py.Positional, nan: py.Float, posinf: py.Positional, neginf: py.Positional): py.Remote
  nan_to_num(x: py.Positional, nan: py.Float, posinf: py.Positional, keywords?: py.Rest<nan_to_num$, 'x' | 'nan' | 'posinf'>): py.Remote
  nan_to_num(x: py.Positional, nan: py.Float, keywords?: py.Rest<nan_to_num$, 'x' | 'nan'>): py.Remote
  nan_to_num(x: py.Positional, keywords?: py.Rest<nan_to_num$, 'x'>): py.Remote
  nan_to_num(keywords: nan_to_num$): py.Remote
  nan_to_num_dyn: py.RemoteFunction
  nanargmax(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  nanargmax(x: py.Positional, axis: py.Positional, keywords?: py.Rest<nanargmax$, 'x' | 'axis'>): py.Remote
  nanargmax(x: py.Positional, keywords?: py.Rest<nanargmax$, 'x'>): py.Remote
  nanargmax(keywords: nanargmax$): py.Remote
  nanargmax_dyn: py.RemoteFunction
  nanargmin(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  nanargmin(x: py.Positional, axis: py.Positional, keywords?: py.Rest<nanargmin$, 'x' | 'axis'>): py.Remote
  nanargmin(x: py.Positional, keywords?: py.Rest<nanargmin$, 'x'>): py.Remote
  nanargmin(keywords: nanargmin$): py.Remote
  nanargmin_dyn: py.RemoteFunction
  nancumprod(x: py.Positional, axis: py.Positional, dtype: py.Positional): py.Remote
  nancumprod(x: py.Positional, axis: py.Positional, keywords?: py.Rest<nancumprod$, 'x' | 'axis'>): py.Remote
  nancumprod(x: py.Positional, keywords?: py.Rest<nancumprod$, 'x'>): py.Remote
  nancumprod(keywords: nancumprod$): py.Remote
  nancumprod_dyn: py.RemoteFunction
  nancumsum(x: py.Positional, axis: py.Positional, dtype: py.Positional): py.Remote
  nancumsum(x: py.Positional, axis: py.Positional, keywords?: py.Rest<nancumsum$, 'x' | 'axis'>): py.Remote
  nancumsum(x: py.Positional, keywords?: py.Rest<nancumsum$, 'x'>): py.Remote
  nancumsum(keywords: nancumsum$): py.Remote
  nancumsum_dyn: py.RemoteFunction
  nanmax(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  nanmax(x: py.Positional, axis: py.Positional, keywords?: py.Rest<nanmax$, 'x' | 'axis'>): py.Remote
  nanmax(x: py.Positional, keywords?: py.Rest<nanmax$, 'x'>): py.Remote
  nanmax(keywords: nanmax$): py.Remote
  nanmax_dyn: py.RemoteFunction
  nanmean(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  nanmean(x: py.Positional, axis: py.Positional, keywords?: py.Rest<nanmean$, 'x' | 'axis'>): py.Remote
  nanmean(x: py.Positional, keywords?: py.Rest<nanmean$, 'x'>): py.Remote
  nanmean(keywords: nanmean$): py.Remote
  nanmean_dyn: py.RemoteFunction
  nanmedian(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  nanmedian(x: py.Positional, axis: py.Positional, keywords?: py.Rest<nanmedian$, 'x' | 'axis'>): py.Remote
  nanmedian(x: py.Positional, keywords?: py.Rest<nanmedian$, 'x'>): py.Remote
  nanmedian(keywords: nanmedian$): py.Remote
  nanmedian_dyn: py.RemoteFunction
  nanmin(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  nanmin(x: py.Positional, axis: py.Positional, keywords?: py.Rest<nanmin$, 'x' | 'axis'>): py.Remote
  nanmin(x: py.Positional, keywords?: py.Rest<nanmin$, 'x'>): py.Remote
  nanmin(keywords: nanmin$): py.Remote
  nanmin_dyn: py.RemoteFunction
  nanpercentile(x: py.Positional, q: py.Positional, axis: py.Positional, method: py.Str, keepdims: py.Bool): py.Remote
  nanpercentile(x: py.Positional, q: py.Positional, axis: py.Positional, method: py.Str, keywords?: py.Rest<nanpercentile$, 'x' | 'q' | 'axis' | 'method'>): py.Remote
  nanpercentile(x: py.Positional, q: py.Positional, axis: py.Positional, keywords?: py.Rest<nanpercentile$, 'x' | 'q' | 'axis'>): py.Remote
  nanpercentile(x: py.Positional, q: py.Positional, keywords?: py.Rest<nanpercentile$, 'x' | 'q'>): py.Remote
  nanpercentile(x: py.Positional, keywords: py.Rest<nanpercentile$, 'x'>): py.Remote
  nanpercentile(keywords: nanpercentile$): py.Remote
  nanpercentile_dyn: py.RemoteFunction
  nanprod(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  nanprod(x: py.Positional, axis: py.Positional, keywords?: py.Rest<nanprod$, 'x' | 'axis'>): py.Remote
  nanprod(x: py.Positional, keywords?: py.Rest<nanprod$, 'x'>): py.Remote
  nanprod(keywords: nanprod$): py.Remote
  nanprod_dyn: py.RemoteFunction
  nanquantile(x: py.Positional, q: py.Positional, axis: py.Positional, method: py.Str, keepdims: py.Bool): py.Remote
  nanquantile(x: py.Positional, q: py.Positional, axis: py.Positional, method: py.Str, keywords?: py.Rest<nanquantile$, 'x' | 'q' | 'axis' | 'method'>): py.Remote
  nanquantile(x: py.Positional, q: py.Positional, axis: py.Positional, keywords?: py.Rest<nanquantile$, 'x' | 'q' | 'axis'>): py.Remote
  nanquantile(x: py.Positional, q: py.Positional, keywords?: py.Rest<nanquantile$, 'x' | 'q'>): py.Remote
  nanquantile(x: py.Positional, keywords: py.Rest<nanquantile$, 'x'>): py.Remote
  nanquantile(keywords: nanquantile$): py.Remote
  nanquantile_dyn: py.RemoteFunction
  nanstd(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  nanstd(x: py.Positional, axis: py.Positional, keywords?: py.Rest<nanstd$, 'x' | 'axis'>): py.Remote
  nanstd(x: py.Positional, keywords?: py.Rest<nanstd$, 'x'>): py.Remote
  nanstd(keywords: nanstd$): py.Remote
  nanstd_dyn: py.RemoteFunction
  nansum(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  nansum(x: py.Positional, axis: py.Positional, keywords?: py.Rest<nansum$, 'x' | 'axis'>): py.Remote
  nansum(x: py.Positional, keywords?: py.Rest<nansum$, 'x'>): py.Remote
  nansum(keywords: nansum$): py.Remote
  nansum_dyn: py.RemoteFunction
  nanvar(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  nanvar(x: py.Positional, axis: py.Positional, keywords?: py.Rest<nanvar$, 'x' | 'axis'>): py.Remote
  nanvar(x: py.Positional, keywords?: py.Rest<nanvar$, 'x'>): py.Remote
  nanvar(keywords: nanvar$): py.Remote
  nanvar_dyn: py.RemoteFunction
  ndim(x: py.Positional): py.Remote
  ndim(keywords: ndim$): py.Remote
  ndim_dyn: py.RemoteFunction
  negative(x: py.Positional): py.Remote
  negative(keywords: negative$): py.Remote
  negative_dyn: py.RemoteFunction
  nextafter(x1: py.Positional, x2: py.Positional): py.Remote
  nextafter(x1: py.Positional, keywords: py.Rest<nextafter$, 'x1'>): py.Remote
  nextafter(keywords: nextafter$): py.Remote
  nextafter_dyn: py.RemoteFunction
  readonly nn: keras_ops_nn.$Module
  nonzero(x: py.Positional): py.Remote
  nonzero(keywords: nonzero$): py.Remote
  nonzero_dyn: py.RemoteFunction
  norm(x: py.Positional, ord: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  norm(x: py.Positional, ord: py.Positional, axis: py.Positional, keywords?: py.Rest<norm$, 'x' | 'ord' | 'axis'>): py.Remote
  norm(x: py.Positional, ord: py.Positional, keywords?: py.Rest<norm$, 'x' | 'ord'>): py.Remote
  norm(x: py.Positional, keywords?: py.Rest<norm$, 'x'>): py.Remote
  norm(keywords: norm$): py.Remote
  norm_dyn: py.RemoteFunction
  normalize(x: py.Positional, axis: py.Int, order: py.Int, epsilon: py.Positional): py.Remote
  normalize(x: py.Positional, axis: py.Int, order: py.Int, keywords?: py.Rest<normalize$, 'x' | 'axis' | 'order'>): py.Remote
  normalize(x: py.Positional, axis: py.Int, keywords?: py.Rest<normalize$, 'x' | 'axis'>): py.Remote
  normalize(x: py.Positional, keywords?: py.Rest<normalize$, 'x'>): py.Remote
  normalize(keywords: normalize$): py.Remote
  normalize_dyn: py.RemoteFunction
  not_equal(x1: py.Positional, x2: py.Positional): py.Remote
  not_equal(x1: py.Positional, keywords: py.Rest<not_equal$, 'x1'>): py.Remote
  not_equal(keywords: not_equal$): py.Remote
  not_equal_dyn: py.RemoteFunction
  readonly numpy: keras_ops_numpy.$Module
  one_hot(x: py.Positional, num_classes: py.Positional, axis: py.Int, dtype: py.Positional, sparse: py.Bool): py.Remote
  one_hot(x: py.Positional, num_classes: py.Positional, axis: py.Int, dtype: py.Positional, keywords?: py.Rest<one_hot$, 'x' | 'num_classes' | 'axis' | 'dtype'>): py.Remote
  one_hot(x: py.Positional, num_classes: py.Positional, axis: py.Int, keywords?: py.Rest<one_hot$, 'x' | 'num_classes' | 'axis'>): py.Remote
  one_hot(x: py.Positional, num_classes: py.Positional, keywords?: py.Rest<one_hot$, 'x' | 'num_classes'>): py.Remote
  one_hot(x: py.Positional, keywords: py.Rest<one_hot$, 'x'>): py.Remote
  one_hot(keywords: one_hot$): py.Remote
  one_hot_dyn: py.RemoteFunction
  ones(shape: py.Positional, dtype: py.Positional): py.Remote
  ones(shape: py.Positional, keywords?: py.Rest<ones$, 'shape'>): py.Remote
  ones(keywords: ones$): py.Remote
  ones_dyn: py.RemoteFunction
  ones_like(x: py.Positional, dtype: py.Positional): py.Remote
  ones_like(x: py.Positional, keywords?: py.Rest<ones_like$, 'x'>): py.Remote
  ones_like(keywords: ones_like$): py.Remote
  ones_like_dyn: py.RemoteFunction
  outer(x1: py.Positional, x2: py.Positional): py.Remote
  outer(x1: py.Positional, keywords: py.Rest<outer$, 'x1'>): py.Remote
  outer(keywords: outer$): py.Remote
  outer_dyn: py.RemoteFunction
  pad(x: py.Positional, pad_width: py.Positional, mode: py.Str, constant_values: py.Positional): py.Remote
  pad(x: py.Positional, pad_width: py.Positional, mode: py.Str, keywords?: py.Rest<pad$, 'x' | 'pad_width' | 'mode'>): py.Remote
  pad(x: py.Positional, pad_width: py.Positional, keywords?: py.Rest<pad$, 'x' | 'pad_width'>): py.Remote
  pad(x: py.Positional, keywords: py.Rest<pad$, 'x'>): py.Remote
  pad(keywords: pad$): py.Remote
  pad_dyn: py.RemoteFunction
  percentile(x: py.Positional, q: py.Positional, axis: py.Positional, method: py.Str, keepdims: py.Bool): py.Remote
  percentile(x: py.Positional, q: py.Positional, axis: py.Positional, method: py.Str, keywords?: py.Rest<percentile$, 'x' | 'q' | 'axis' | 'method'>): py.Remote
  percentile(x: py.Positional, q: py.Positional, axis: py.Positional, keywords?: py.Rest<percentile$, 'x' | 'q' | 'axis'>): py.Remote
  percentile(x: py.Positional, q: py.Positional, keywords?: py.Rest<percentile$, 'x' | 'q'>): py.Remote
  percentile(x: py.Positional, keywords: py.Rest<percentile$, 'x'>): py.Remote
  percentile(keywords: percentile$): py.Remote
  percentile_dyn: py.RemoteFunction
  pinv(x: py.Positional, rcond: py.Positional): py.Remote
  pinv(x: py.Positional, keywords?: py.Rest<pinv$, 'x'>): py.Remote
  pinv(keywords: pinv$): py.Remote
  pinv_dyn: py.RemoteFunction
  polar(abs_: py.Positional, angle: py.Positional): py.Remote
  polar(abs_: py.Positional, keywords: py.Rest<polar$, 'abs_'>): py.Remote
  polar(keywords: polar$): py.Remote
  polar_dyn: py.RemoteFunction
  power(x1: py.Positional, x2: py.Positional): py.Remote
  power(x1: py.Positional, keywords: py.Rest<power$, 'x1'>): py.Remote
  power(keywords: power$): py.Remote
  power_dyn: py.RemoteFunction
  prod(x: py.Positional, axis: py.Positional, keepdims: py.Bool, dtype: py.Positional): py.Remote
  prod(x: py.Positional, axis: py.Positional, keepdims: py.Bool, keywords?: py.Rest<prod$, 'x' | 'axis' | 'keepdims'>): py.Remote
  prod(x: py.Positional, axis: py.Positional, keywords?: py.Rest<prod$, 'x' | 'axis'>): py.Remote
  prod(x: py.Positional, keywords?: py.Rest<prod$, 'x'>): py.Remote
  prod(keywords: prod$): py.Remote
  prod_dyn: py.RemoteFunction
  psnr(x1: py.Positional, x2: py.Positional, max_val: py.Positional): py.Remote
  psnr(x1: py.Positional, x2: py.Positional, keywords: py.Rest<psnr$, 'x1' | 'x2'>): py.Remote
  psnr(x1: py.Positional, keywords: py.Rest<psnr$, 'x1'>): py.Remote
  psnr(keywords: psnr$): py.Remote
  psnr_dyn: py.RemoteFunction
  ptp(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  ptp(x: py.Positional, axis: py.Positional, keywords?: py.Rest<ptp$, 'x' | 'axis'>): py.Remote
  ptp(x: py.Positional, keywords?: py.Rest<ptp$, 'x'>): py.Remote
  ptp(keywords: ptp$): py.Remote
  ptp_dyn: py.RemoteFunction
  qr(x: py.Positional, mode: py.Str): py.Remote
  qr(x: py.Positional, keywords?: py.Rest<qr$, 'x'>): py.Remote
  qr(keywords: qr$): py.Remote
  qr_dyn: py.RemoteFunction
  quantile(x: py.Positional, q: py.Positional, axis: py.Positional, method: py.Str, keepdims: py.Bool): py.Remote
  quantile(x: py.Positional, q: py.Positional, axis: py.Positional, method: py.Str, keywords?: py.Rest<quantile$, 'x' | 'q' | 'axis' | 'method'>): py.Remote
  quantile(x: py.Positional, q: py.Positional, axis: py.Positional, keywords?: py.Rest<quantile$, 'x' | 'q' | 'axis'>): py.Remote
  quantile(x: py.Positional, q: py.Positional, keywords?: py.Rest<quantile$, 'x' | 'q'>): py.Remote
  quantile(x: py.Positional, keywords: py.Rest<quantile$, 'x'>): py.Remote
  quantile(keywords: quantile$): py.Remote
  quantile_dyn: py.RemoteFunction
  rad2deg(x: py.Positional): py.Remote
  rad2deg(keywords: rad2deg$): py.Remote
  rad2deg_dyn: py.RemoteFunction
  ravel(x: py.Positional): py.Remote
  ravel(keywords: ravel$): py.Remote
  ravel_dyn: py.RemoteFunction
  real(x: py.Positional): py.Remote
  real(keywords: real$): py.Remote
  real_dyn: py.RemoteFunction
  rearrange(tensor: py.Positional, pattern: py.Positional, keywords?: py.Rest<rearrange$, 'tensor' | 'pattern'>): py.Remote
  rearrange(tensor: py.Positional, keywords: py.Rest<rearrange$, 'tensor'>): py.Remote
  rearrange(keywords: rearrange$): py.Remote
  rearrange_dyn: py.RemoteFunction
  reciprocal(x: py.Positional): py.Remote
  reciprocal(keywords: reciprocal$): py.Remote
  reciprocal_dyn: py.RemoteFunction
  relu(x: py.Positional): py.Remote
  relu(keywords: relu$): py.Remote
  relu_dyn: py.RemoteFunction
  relu6(x: py.Positional): py.Remote
  relu6(keywords: relu6$): py.Remote
  relu6_dyn: py.RemoteFunction
  repeat(x: py.Positional, repeats: py.Positional, axis: py.Positional): py.Remote
  repeat(x: py.Positional, repeats: py.Positional, keywords?: py.Rest<repeat$, 'x' | 'repeats'>): py.Remote
  repeat(x: py.Positional, keywords: py.Rest<repeat$, 'x'>): py.Remote
  repeat(keywords: repeat$): py.Remote
  repeat_dyn: py.RemoteFunction
  reshape(x: py.Positional, newshape: py.Positional): py.Remote
  reshape(x: py.Positional, keywords: py.Rest<reshape$, 'x'>): py.Remote
  reshape(keywords: reshape$): py.Remote
  reshape_dyn: py.RemoteFunction
  rfft(x: py.Positional, fft_length: py.Positional): py.Remote
  rfft(x: py.Positional, keywords?: py.Rest<rfft$, 'x'>): py.Remote
  rfft(keywords: rfft$): py.Remote
  rfft_dyn: py.RemoteFunction
  right_shift(x: py.Positional, y: py.Positional): py.Remote
  right_shift(x: py.Positional, keywords: py.Rest<right_shift$, 'x'>): py.Remote
  right_shift(keywords: right_shift$): py.Remote
  right_shift_dyn: py.RemoteFunction
  rms_normalization(x: py.Positional, scale: py.Positional, axis: py.Int, epsilon: py.Positional): py.Remote
  rms_normalization(x: py.Positional, scale: py.Positional, axis: py.Int, keywords?: py.Rest<rms_normalization$, 'x' | 'scale' | 'axis'>): py.Remote
  rms_normalization(x: py.Positional, scale: py.Positional, keywords?: py.Rest<rms_normalization$, 'x' | 'scale'>): py.Remote
  rms_normalization(x: py.Positional, keywords?: py.Rest<rms_normalization$, 'x'>): py.Remote
  rms_normalization(keywords: rms_normalization$): py.Remote
  rms_normalization_dyn: py.RemoteFunction
  roll(x: py.Positional, shift: py.Positional, axis: py.Positional): py.Remote
  roll(x: py.Positional, shift: py.Positional, keywords?: py.Rest<roll$, 'x' | 'shift'>): py.Remote
  roll(x: py.Positional, keywords: py.Rest<roll$, 'x'>): py.Remote
  roll(keywords: roll$): py.Remote
  roll_dyn: py.RemoteFunction
  rot90(array: py.Positional, k: py.Int, axes: py.List<py.Int>): py.Remote
  rot90(array: py.Positional, k: py.Int, keywords?: py.Rest<rot90$, 'array' | 'k'>): py.Remote
  rot90(array: py.Positional, keywords?: py.Rest<rot90$, 'array'>): py.Remote
  rot90(keywords: rot90$): py.Remote
  rot90_dyn: py.RemoteFunction
  round(x: py.Positional, decimals: py.Int): py.Remote
  round(x: py.Positional, keywords?: py.Rest<round$, 'x'>): py.Remote
  round(keywords: round$): py.Remote
  round_dyn: py.RemoteFunction
  rsqrt(x: py.Positional): py.Remote
  rsqrt(keywords: rsqrt$): py.Remote
  rsqrt_dyn: py.RemoteFunction
  saturate_cast(x: py.Positional, dtype: py.Positional): py.Remote
  saturate_cast(x: py.Positional, keywords: py.Rest<saturate_cast$, 'x'>): py.Remote
  saturate_cast(keywords: saturate_cast$): py.Remote
  saturate_cast_dyn: py.RemoteFunction
  scan(f: py.Positional, init: py.Positional, xs: py.Positional, length: py.Positional, reverse: py.Bool, unroll?: py.Int): py.Remote
  scan(f: py.Positional, init: py.Positional, xs: py.Positional, length: py.Positional, keywords?: py.Rest<scan$, 'f' | 'init' | 'xs' | 'length'>): py.Remote
  scan(f: py.Positional, init: py.Positional, xs: py.Positional, keywords?: py.Rest<scan$, 'f' | 'init' | 'xs'>): py.Remote
  scan(f: py.Positional, init: py.Positional, keywords?: py.Rest<scan$, 'f' | 'init'>): py.Remote
  scan(f: py.Positional, keywords: py.Rest<scan$, 'f'>): py.Remote
  scan(keywords: scan$): py.Remote
  scan_dyn: py.RemoteFunction
  scatter(indices: py.Positional, values: py.Positional, shape: py.Positional): py.Remote
  scatter(indices: py.Positional, values: py.Positional, keywords: py.Rest<scatter$, 'indices' | 'values'>): py.Remote
  scatter(indices: py.Positional, keywords: py.Rest<scatter$, 'indices'>): py.Remote
  scatter(keywords: scatter$): py.Remote
  scatter_dyn: py.RemoteFunction
  scatter_update(inputs: py.Positional, indices: py.Positional, updates: py.Positional, reduction: py.Positional): py.Remote
  scatter_update(inputs: py.Positional, indices: py.Positional, updates: py.Positional, keywords?: py.Rest<scatter_update$, 'inputs' | 'indices' | 'updates'>): py.Remote
  scatter_update(inputs: py.Positional, indices: py.Positional, keywords: py.Rest<scatter_update$, 'inputs' | 'indices'>): py.Remote
  scatter_update(inputs: py.Positional, keywords: py.Rest<scatter_update$, 'inputs'>): py.Remote
  scatter_update(keywords: scatter_update$): py.Remote
  scatter_update_dyn: py.RemoteFunction
  searchsorted(sorted_sequence: py.Positional, values: py.Positional, side: py.Str): py.Remote
  searchsorted(sorted_sequence: py.Positional, values: py.Positional, keywords?: py.Rest<searchsorted$, 'sorted_sequence' | 'values'>): py.Remote
  searchsorted(sorted_sequence: py.Positional, keywords: py.Rest<searchsorted$, 'sorted_sequence'>): py.Remote
  searchsorted(keywords: searchsorted$): py.Remote
  searchsorted_dyn: py.RemoteFunction
  segment_max(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, sorted: py.Bool): py.Remote
  segment_max(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, keywords?: py.Rest<segment_max$, 'data' | 'segment_ids' | 'num_segments'>): py.Remote
  segment_max(data: py.Positional, segment_ids: py.Positional, keywords?: py.Rest<segment_max$, 'data' | 'segment_ids'>): py.Remote
  segment_max(data: py.Positional, keywords: py.Rest<segment_max$, 'data'>): py.Remote
  segment_max(keywords: segment_max$): py.Remote
  segment_max_dyn: py.RemoteFunction
  segment_min(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, sorted: py.Bool): py.Remote
  segment_min(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, keywords?: py.Rest<segment_min$, 'data' | 'segment_ids' | 'num_segments'>): py.Remote
  segment_min(data: py.Positional, segment_ids: py.Positional, keywords?: py.Rest<segment_min$, 'data' | 'segment_ids'>): py.Remote
  segment_min(data: py.Positional, keywords: py.Rest<segment_min$, 'data'>): py.Remote
  segment_min(keywords: segment_min$): py.Remote
  segment_min_dyn: py.RemoteFunction
  segment_prod(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, sorted: py.Bool): py.Remote
  segment_prod(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, keywords?: py.Rest<segment_prod$, 'data' | 'segment_ids' | 'num_segments'>): py.Remote
  segment_prod(data: py.Positional, segment_ids: py.Positional, keywords?: py.Rest<segment_prod$, 'data' | 'segment_ids'>): py.Remote
  segment_prod(data: py.Positional, keywords: py.Rest<segment_prod$, 'data'>): py.Remote
  segment_prod(keywords: segment_prod$): py.Remote
  segment_prod_dyn: py.RemoteFunction
  segment_sum(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, sorted: py.Bool): py.Remote
  segment_sum(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, keywords?: py.Rest<segment_sum$, 'data' | 'segment_ids' | 'num_segments'>): py.Remote
  segment_sum(data: py.Positional, segment_ids: py.Positional, keywords?: py.Rest<segment_sum$, 'data' | 'segment_ids'>): py.Remote
  segment_sum(data: py.Positional, keywords: py.Rest<segment_sum$, 'data'>): py.Remote
  segment_sum(keywords: segment_sum$): py.Remote
  segment_sum_dyn: py.RemoteFunction
  select(condlist: py.Positional, choicelist: py.Positional, default_: py.Int): py.Remote
  select(condlist: py.Positional, choicelist: py.Positional, keywords?: py.Rest<select$, 'condlist' | 'choicelist'>): py.Remote
  select(condlist: py.Positional, keywords: py.Rest<select$, 'condlist'>): py.Remote
  select(keywords: select$): py.Remote
  select_dyn: py.RemoteFunction
  selu(x: py.Positional): py.Remote
  selu(keywords: selu$): py.Remote
  selu_dyn: py.RemoteFunction
  separable_conv(inputs: py.Positional, depthwise_kernel: py.Positional, pointwise_kernel: py.Positional, strides: py.Int, padding: py.Str, data_format: py.Positional, dilation_rate?: py.Int): py.Remote
  separable_conv(inputs: py.Positional, depthwise_kernel: py.Positional, pointwise_kernel: py.Positional, strides: py.Int, padding: py.Str, keywords?: py.Rest<separable_conv$, 'inputs' | 'depthwise_kernel' | 'pointwise_kernel' | 'strides' | 'padding'>): py.Remote
  separable_conv(inputs: py.Positional, depthwise_kernel: py.Positional, pointwise_kernel: py.Positional, strides: py.Int, keywords?: py.Rest<separable_conv$, 'inputs' | 'depthwise_kernel' | 'pointwise_kernel' | 'strides'>): py.Remote
  separable_conv(inputs: py.Positional, depthwise_kernel: py.Positional, pointwise_kernel: py.Positional, keywords?: py.Rest<separable_conv$, 'inputs' | 'depthwise_kernel' | 'pointwise_kernel'>): py.Remote
  separable_conv(inputs: py.Positional, depthwise_kernel: py.Positional, keywords: py.Rest<separable_conv$, 'inputs' | 'depthwise_kernel'>): py.Remote
  separable_conv(inputs: py.Positional, keywords: py.Rest<separable_conv$, 'inputs'>): py.Remote
  separable_conv(keywords: separable_conv$): py.Remote
  separable_conv_dyn: py.RemoteFunction
  shape(x: py.Positional): py.Remote
  shape(keywords: shape$): py.Remote
  shape_dyn: py.RemoteFunction
  sigmoid(x: py.Positional): py.Remote
  sigmoid(keywords: sigmoid$): py.Remote
  sigmoid_dyn: py.RemoteFunction
  sign(x: py.Positional): py.Remote
  sign(keywords: sign$): py.Remote
  sign_dyn: py.RemoteFunction
  signbit(x: py.Positional): py.Remote
  signbit(keywords: signbit$): py.Remote
  signbit_dyn: py.RemoteFunction
  silu(x: py.Positional): py.Remote
  silu(keywords: silu$): py.Remote
  silu_dyn: py.RemoteFunction
  sin(x: py.Positional): py.Remote
  sin(keywords: sin$): py.Remote
  sin_dyn: py.RemoteFunction
  sinc(x: py.Positional): py.Remote
  sinc(keywords: sinc$): py.Remote
  sinc_dyn: py.RemoteFunction
  sinh(x: py.Positional): py.Remote
  sinh(keywords: sinh$): py.Remote
  sinh_dyn: py.RemoteFunction
  size(x: py.Positional): py.Remote
  size(keywords: size$): py.Remote
  size_dyn: py.RemoteFunction
  slice(inputs: py.Positional, start_indices: py.Positional, shape: py.Positional): py.Remote
  slice(inputs: py.Positional, start_indices: py.Positional, keywords: py.Rest<slice$, 'inputs' | 'start_indices'>): py.Remote
  slice(inputs: py.Positional, keywords: py.Rest<slice$, 'inputs'>): py.Remote
  slice(keywords: slice$): py.Remote
  slice_dyn: py.RemoteFunction
  slice_update(inputs: py.Positional, start_indices: py.Positional, updates: py.Positional): py.Remote
  slice_update(inputs: py.Positional, start_indices: py.Positional, keywords: py.Rest<slice_update$, 'inputs' | 'start_indices'>): py.Remote
  slice_update(inputs: py.Positional, keywords: py.Rest<slice_update$, 'inputs'>): py.Remote
  slice_update(keywords: slice_update$): py.Remote
  slice_update_dyn: py.RemoteFunction
  slogdet(x: py.Positional): py.Remote
  slogdet(keywords: slogdet$): py.Remote
  slogdet_dyn: py.RemoteFunction
  soft_shrink(x: py.Positional, threshold: py.Float): py.Remote
  soft_shrink(x: py.Positional, keywords?: py.Rest<soft_shrink$, 'x'>): py.Remote
  soft_shrink(keywords: soft_shrink$): py.Remote
  soft_shrink_dyn: py.RemoteFunction
  softmax(x: py.Positional, axis: py.Int): py.Remote
  softmax(x: py.Positional, keywords?: py.Rest<softmax$, 'x'>): py.Remote
  softmax(keywords: softmax$): py.Remote
  softmax_dyn: py.RemoteFunction
  softplus(x: py.Positional): py.Remote
  softplus(keywords: softplus$): py.Remote
  softplus_dyn: py.RemoteFunction
  softsign(x: py.Positional): py.Remote
  softsign(keywords: softsign$): py.Remote
  softsign_dyn: py.RemoteFunction
  solve(a: py.Positional, b: py.Positional): py.Remote
  solve(a: py.Positional, keywords: py.Rest<solve$, 'a'>): py.Remote
  solve(keywords: solve$): py.Remote
  solve_dyn: py.RemoteFunction
  solve_triangular(a: py.Positional, b: py.Positional, lower: py.Bool): py.Remote
  solve_triangular(a: py.Positional, b: py.Positional, keywords?: py.Rest<solve_triangular$, 'a' | 'b'>): py.Remote
  solve_triangular(a: py.Positional, keywords: py.Rest<solve_triangular$, 'a'>): py.Remote
  solve_triangular(keywords: solve_triangular$): py.Remote
  solve_triangular_dyn: py.RemoteFunction
  sort(x: py.Positional, axis: py.Int): py.Remote
  sort(x: py.Positional, keywords?: py.Rest<sort$, 'x'>): py.Remote
  sort(keywords: sort$): py.Remote
  sort_dyn: py.RemoteFunction
  space_to_depth(x: py.Positional, block_size: py.Positional, data_format: py.Str): py.Remote
  space_to_depth(x: py.Positional, block_size: py.Positional, keywords?: py.Rest<space_to_depth$, 'x' | 'block_size'>): py.Remote
  space_to_depth(x: py.Positional, keywords: py.Rest<space_to_depth$, 'x'>): py.Remote
  space_to_depth(keywords: space_to_depth$): py.Remote
  space_to_depth_dyn: py.RemoteFunction
  sparse_categorical_crossentropy(target: py.Positional, output: py.Positional, from_logits: py.Bool, axis: py.Int): py.Remote
  sparse_categorical_crossentropy(target: py.Positional, output: py.Positional, from_logits: py.Bool, keywords?: py.Rest<sparse_categorical_crossentropy$, 'target' | 'output' | 'from_logits'>): py.Remote
  sparse_categorical_crossentropy(target: py.Positional, output: py.Positional, keywords?: py.Rest<sparse_categorical_crossentropy$, 'target' | 'output'>): py.Remote
  sparse_categorical_crossentropy(target: py.Positional, keywords: py.Rest<sparse_categorical_crossentropy$, 'target'>): py.Remote
  sparse_categorical_crossentropy(keywords: sparse_categorical_crossentropy$): py.Remote
  sparse_categorical_crossentropy_dyn: py.RemoteFunction
  sparse_plus(x: py.Positional): py.Remote
  sparse_plus(keywords: sparse_plus$): py.Remote
  sparse_plus_dyn: py.RemoteFunction
  sparse_sigmoid(x: py.Positional): py.Remote
  sparse_sigmoid(keywords: sparse_sigmoid$): py.Remote
  sparse_sigmoid_dyn: py.RemoteFunction
  sparsemax(x: py.Positional, axis: py.Int): py.Remote
  sparsemax(x: py.Positional, keywords?: py.Rest<sparsemax$, 'x'>): py.Remote
  sparsemax(keywords: sparsemax$): py.Remote
  sparsemax_dyn: py.RemoteFunction
  split(x: py.Positional, indices_or_sections: py.Positional, axis: py.Int): py.Remote
  split(x: py.Positional, indices_or_sections: py.Positional, keywords?: py.Rest<split$, 'x' | 'indices_or_sections'>): py.Remote
  split(x: py.Positional, keywords: py.Rest<split$, 'x'>): py.Remote
  split(keywords: split$): py.Remote
  split_dyn: py.RemoteFunction
  sqrt(x: py.Positional): py.Remote
  sqrt(keywords: sqrt$): py.Remote
  sqrt_dyn: py.RemoteFunction
  square(x: py.Positional): py.Remote
  square(keywords: square$): py.Remote
  square_dyn: py.RemoteFunction
  squareplus(x: py.Positional, b: py.Int): py.Remote
  squareplus(x: py.Positional, keywords?: py.Rest<squareplus$, 'x'>): py.Remote
  squareplus(keywords: squareplus$): py.Remote
  squareplus_dyn: py.RemoteFunction
  squeeze(x: py.Positional, axis: py.Positional): py.Remote
  squeeze(x: py.Positional, keywords?: py.Rest<squeeze$, 'x'>): py.Remote
  squeeze(keywords: squeeze$): py.Remote
  squeeze_dyn: py.RemoteFunction
  stack(x: py.Positional, axis: py.Int): py.Remote
  stack(x: py.Positional, keywords?: py.Rest<stack$, 'x'>): py.Remote
  stack(keywords: stack$): py.Remote
  stack_dyn: py.RemoteFunction
  std(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  std(x: py.Positional, axis: py.Positional, keywords?: py.Rest<std$, 'x' | 'axis'>): py.Remote
  std(x: py.Positional, keywords?: py.Rest<std$, 'x'>): py.Remote
  std(keywords: std$): py.Remote
  std_dyn: py.RemoteFunction
  stft(x: py.Positional, sequence_length: py.Positional, sequence_stride: py.Positional, fft_length: py.Positional, window: py.Str, center: py.Bool): py.Remote
  stft(x: py.Positional, sequence_length: py.Positional, sequence_stride: py.Positional, fft_length: py.Positional, window: py.Str, keywords?: py.Rest<stft$, 'x' | 'sequence_length' | 'sequence_stride' | 'fft_length' | 'window'>): py.Remote
  stft(x: py.Positional, sequence_length: py.Positional, sequence_stride: py.Positional, fft_length: py.Positional, keywords?: py.Rest<stft$, 'x' | 'sequence_length' | 'sequence_stride' | 'fft_length'>): py.Remote
  stft(x: py.Positional, sequence_length: py.Positional, sequence_stride: py.Positional, keywords: py.Rest<stft$, 'x' | 'sequence_length' | 'sequence_stride'>): py.Remote
  stft(x: py.Positional, sequence_length: py.Positional, keywords: py.Rest<stft$, 'x' | 'sequence_length'>): py.Remote
  stft(x: py.Positional, keywords: py.Rest<stft$, 'x'>): py.Remote
  stft(keywords: stft$): py.Remote
  stft_dyn: py.RemoteFunction
  stop_gradient(variable: py.Positional): py.Remote
  stop_gradient(keywords: stop_gradient$): py.Remote
  stop_gradient_dyn: py.RemoteFunction
  subtract(x1: py.Positional, x2: py.Positional): py.Remote
  subtract(x1: py.Positional, keywords: py.Rest<subtract$, 'x1'>): py.Remote
  subtract(keywords: subtract$): py.Remote
  subtract_dyn: py.RemoteFunction
  sum(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  sum(x: py.Positional, axis: py.Positional, keywords?: py.Rest<sum$, 'x' | 'axis'>): py.Remote
  sum(x: py.Positional, keywords?: py.Rest<sum$, 'x'>): py.Remote
  sum(keywords: sum$): py.Remote
  sum_dyn: py.RemoteFunction
  svd(x: py.Positional, full_matrices: py.Bool, compute_uv: py.Bool): py.Remote
  svd(x: py.Positional, full_matrices: py.Bool, keywords?: py.Rest<svd$, 'x' | 'full_matrices'>): py.Remote
  svd(x: py.Positional, keywords?: py.Rest<svd$, 'x'>): py.Remote
  svd(keywords: svd$): py.Remote
  svd_dyn: py.RemoteFunction
  swapaxes(x: py.Positional, axis1: py.Positional, axis2: py.Positional): py.Remote
  swapaxes(x: py.Positional, axis1: py.Positional, keywords: py.Rest<swapaxes$, 'x' | 'axis1'>): py.Remote
  swapaxes(x: py.Positional, keywords: py.Rest<swapaxes$, 'x'>): py.Remote
  swapaxes(keywords: swapaxes$): py.Remote
  swapaxes_dyn: py.RemoteFunction
  readonly swish: $Module["silu"]
  switch(index: py.Positional, branches: py.Positional, ...operands: py.RemoteArgument[]): py.Remote
  switch_dyn: py.RemoteFunction
  take(x: py.Positional, indices: py.Positional, axis: py.Positional): py.Remote
  take(x: py.Positional, indices: py.Positional, keywords?: py.Rest<take$, 'x' | 'indices'>): py.Remote
  take(x: py.Positional, keywords: py.Rest<take$, 'x'>): py.Remote
  take(keywords: take$): py.Remote
  take_dyn: py.RemoteFunction
  take_along_axis(x: py.Positional, indices: py.Positional, axis: py.Positional): py.Remote
  take_along_axis(x: py.Positional, indices: py.Positional, keywords?: py.Rest<take_along_axis$, 'x' | 'indices'>): py.Remote
  take_along_axis(x: py.Positional, keywords: py.Rest<take_along_axis$, 'x'>): py.Remote
  take_along_axis(keywords: take_along_axis$): py.Remote
  take_along_axis_dyn: py.RemoteFunction
  tan(x: py.Positional): py.Remote
  tan(keywords: tan$): py.Remote
  tan_dyn: py.RemoteFunction
  tanh(x: py.Positional): py.Remote
  tanh(keywords: tanh$): py.Remote
  tanh_dyn: py.RemoteFunction
  tanh_shrink(x: py.Positional): py.Remote
  tanh_shrink(keywords: tanh_shrink$): py.Remote
  tanh_shrink_dyn: py.RemoteFunction
  tensordot(x1: py.Positional, x2: py.Positional, axes: py.Int): py.Remote
  tensordot(x1: py.Positional, x2: py.Positional, keywords?: py.Rest<tensordot$, 'x1' | 'x2'>): py.Remote
  tensordot(x1: py.Positional, keywords: py.Rest<tensordot$, 'x1'>): py.Remote
  tensordot(keywords: tensordot$): py.Remote
  tensordot_dyn: py.RemoteFunction
  threshold(x: py.Positional, threshold: py.Positional, default_value: py.Positional): py.Remote
  threshold(x: py.Positional, threshold: py.Positional, keywords: py.Rest<threshold$, 'x' | 'threshold'>): py.Remote
  threshold(x: py.Positional, keywords: py.Rest<threshold$, 'x'>): py.Remote
  threshold(keywords: threshold$): py.Remote
  threshold_dyn: py.RemoteFunction
  tile(x: py.Positional, repeats: py.Positional): py.Remote
  tile(x: py.Positional, keywords: py.Rest<tile$, 'x'>): py.Remote
  tile(keywords: tile$): py.Remote
  tile_dyn: py.RemoteFunction
  top_k(x: py.Positional, k: py.Positional, sorted: py.Bool): py.Remote
  top_k(x: py.Positional, k: py.Positional, keywords?: py.Rest<top_k$, 'x' | 'k'>): py.Remote
  top_k(x: py.Positional, keywords: py.Rest<top_k$, 'x'>): py.Remote
  top_k(keywords: top_k$): py.Remote
  top_k_dyn: py.RemoteFunction
  trace(x: py.Positional, offset: py.Int, axis1: py.Int, axis2: py.Int): py.Remote
  trace(x: py.Positional, offset: py.Int, axis1: py.Int, keywords?: py.Rest<trace$, 'x' | 'offset' | 'axis1'>): py.Remote
  trace(x: py.Positional, offset: py.Int, keywords?: py.Rest<trace$, 'x' | 'offset'>): py.Remote
  trace(x: py.Positional, keywords?: py.Rest<trace$, 'x'>): py.Remote
  trace(keywords: trace$): py.Remote
  trace_dyn: py.RemoteFunction
  transpose(x: py.Positional, axes: py.Positional): py.Remote
  transpose(x: py.Positional, keywords?: py.Rest<transpose$, 'x'>): py.Remote
  transpose(keywords: transpose$): py.Remote
  transpose_dyn: py.RemoteFunction
  trapezoid(y: py.Positional, x: py.Positional, dx: py.Float, axis: py.Int): py.Remote
  trapezoid(y: py.Positional, x: py.Positional, dx: py.Float, keywords?: py.Rest<trapezoid$, 'y' | 'x' | 'dx'>): py.Remote
  trapezoid(y: py.Positional, x: py.Positional, keywords?: py.Rest<trapezoid$, 'y' | 'x'>): py.Remote
  trapezoid(y: py.Positional, keywords?: py.Rest<trapezoid$, 'y'>): py.Remote
  trapezoid(keywords: trapezoid$): py.Remote
  trapezoid_dyn: py.RemoteFunction
  tri(N: py.Positional, M: py.Positional, k: py.Int, dtype: py.Positional): py.Remote
  tri(N: py.Positional, M: py.Positional, k: py.Int, keywords?: py.Rest<tri$, 'N' | 'M' | 'k'>): py.Remote
  tri(N: py.Positional, M: py.Positional, keywords?: py.Rest<tri$, 'N' | 'M'>): py.Remote
  tri(N: py.Positional, keywords?: py.Rest<tri$, 'N'>): py.Remote
  tri(keywords: tri$): py.Remote
  tri_dyn: py.RemoteFunction
  tril(x: py.Positional, k: py.Int): py.Remote
  tril(x: py.Positional, keywords?: py.Rest<tril$, 'x'>): py.Remote
  tril(keywords: tril$): py.Remote
  tril_dyn: py.RemoteFunction
  triu(x: py.Positional, k: py.Int): py.Remote
  triu(x: py.Positional, keywords?: py.Rest<triu$, 'x'>): py.Remote
  triu(keywords: triu$): py.Remote
  triu_dyn: py.RemoteFunction
  true_divide(x1: py.Positional, x2: py.Positional): py.Remote
  true_divide(x1: py.Positional, keywords: py.Rest<true_divide$, 'x1'>): py.Remote
  true_divide(keywords: true_divide$): py.Remote
  true_divide_dyn: py.RemoteFunction
  trunc(x: py.Positional): py.Remote
  trunc(keywords: trunc$): py.Remote
  trunc_dyn: py.RemoteFunction
  unfold(x: py.Positional, kernel_size: py.Positional, dilation: py.Int, padding: py.Int, stride: py.Int): py.Remote
  unfold(x: py.Positional, kernel_size: py.Positional, dilation: py.Int, padding: py.Int, keywords?: py.Rest<unfold$, 'x' | 'kernel_size' | 'dilation' | 'padding'>): py.Remote
  unfold(x: py.Positional, kernel_size: py.Positional, dilation: py.Int, keywords?: py.Rest<unfold$, 'x' | 'kernel_size' | 'dilation'>): py.Remote
  unfold(x: py.Positional, kernel_size: py.Positional, keywords?: py.Rest<unfold$, 'x' | 'kernel_size'>): py.Remote
  unfold(x: py.Positional, keywords: py.Rest<unfold$, 'x'>): py.Remote
  unfold(keywords: unfold$): py.Remote
  unfold_dyn: py.RemoteFunction
  unique(x: py.Positional, sorted: py.Bool, return_index: py.Bool, return_inverse: py.Bool, return_counts?: py.Bool, axis?: py.Positional, size?: py.Positional, fill_value?: py.Positional): py.Remote
  unique(x: py.Positional, sorted: py.Bool, return_index: py.Bool, keywords?: py.Rest<unique$, 'x' | 'sorted' | 'return_index'>): py.Remote
  unique(x: py.Positional, sorted: py.Bool, keywords?: py.Rest<unique$, 'x' | 'sorted'>): py.Remote
  unique(x: py.Positional, keywords?: py.Rest<unique$, 'x'>): py.Remote
  unique(keywords: unique$): py.Remote
  unique_dyn: py.RemoteFunction
  unravel_index(indices: py.Positional, shape: py.Positional): py.Remote
  unravel_index(indices: py.Positional, keywords: py.Rest<unravel_index$, 'indices'>): py.Remote
  unravel_index(keywords: unravel_index$): py.Remote
  unravel_index_dyn: py.RemoteFunction
  unstack(x: py.Positional, num: py.Positional, axis: py.Int): py.Remote
  unstack(x: py.Positional, num: py.Positional, keywords?: py.Rest<unstack$, 'x' | 'num'>): py.Remote
  unstack(x: py.Positional, keywords?: py.Rest<unstack$, 'x'>): py.Remote
  unstack(keywords: unstack$): py.Remote
  unstack_dyn: py.RemoteFunction
  vander(x: py.Positional, N: py.Positional, increasing: py.Bool): py.Remote
  vander(x: py.Positional, N: py.Positional, keywords?: py.Rest<vander$, 'x' | 'N'>): py.Remote
  vander(x: py.Positional, keywords?: py.Rest<vander$, 'x'>): py.Remote
  vander(keywords: vander$): py.Remote
  vander_dyn: py.RemoteFunction
  var(x: py.Positional, axis: py.Positional, keepdims: py.Bool): py.Remote
  var(x: py.Positional, axis: py.Positional, keywords?: py.Rest<var$, 'x' | 'axis'>): py.Remote
  var(x: py.Positional, keywords?: py.Rest<var$, 'x'>): py.Remote
  var(keywords: var$): py.Remote
  var_dyn: py.RemoteFunction
  vdot(x1: py.Positional, x2: py.Positional): py.Remote
  vdot(x1: py.Positional, keywords: py.Rest<vdot$, 'x1'>): py.Remote
  vdot(keywords: vdot$): py.Remote
  vdot_dyn: py.RemoteFunction
  vectorize(pyfunc: py.Positional, keywords?: py.Rest<vectorize$, 'pyfunc'>): py.Remote
  vectorize(keywords: vectorize$): py.Remote
  vectorize_dyn: py.RemoteFunction
  vectorized_map(function_: py.Positional, elements: py.Positional): py.Remote
  vectorized_map(function_: py.Positional, keywords: py.Rest<vectorized_map$, 'function'>): py.Remote
  vectorized_map(keywords: vectorized_map$): py.Remote
  vectorized_map_dyn: py.RemoteFunction
  view(x: py.Positional, dtype: py.Positional): py.Remote
  view(x: py.Positional, keywords?: py.Rest<view$, 'x'>): py.Remote
  view(keywords: view$): py.Remote
  view_dyn: py.RemoteFunction
  view_as_complex(x: py.Positional): py.Remote
  view_as_complex(keywords: view_as_complex$): py.Remote
  view_as_complex_dyn: py.RemoteFunction
  view_as_real(x: py.Positional): py.Remote
  view_as_real(keywords: view_as_real$): py.Remote
  view_as_real_dyn: py.RemoteFunction
  vsplit(x: py.Positional, indices_or_sections: py.Positional): py.Remote
  vsplit(x: py.Positional, keywords: py.Rest<vsplit$, 'x'>): py.Remote
  vsplit(keywords: vsplit$): py.Remote
  vsplit_dyn: py.RemoteFunction
  vstack(xs: py.Positional): py.Remote
  vstack(keywords: vstack$): py.Remote
  vstack_dyn: py.RemoteFunction
  where(condition: py.Positional, x1: py.Positional, x2: py.Positional): py.Remote
  where(condition: py.Positional, x1: py.Positional, keywords?: py.Rest<where$, 'condition' | 'x1'>): py.Remote
  where(condition: py.Positional, keywords?: py.Rest<where$, 'condition'>): py.Remote
  where(keywords: where$): py.Remote
  where_dyn: py.RemoteFunction
  while_loop(cond: py.Positional, body: py.Positional, loop_vars: py.Positional, maximum_iterations: py.Positional): py.Remote
  while_loop(cond: py.Positional, body: py.Positional, loop_vars: py.Positional, keywords?: py.Rest<while_loop$, 'cond' | 'body' | 'loop_vars'>): py.Remote
  while_loop(cond: py.Positional, body: py.Positional, keywords: py.Rest<while_loop$, 'cond' | 'body'>): py.Remote
  while_loop(cond: py.Positional, keywords: py.Rest<while_loop$, 'cond'>): py.Remote
  while_loop(keywords: while_loop$): py.Remote
  while_loop_dyn: py.RemoteFunction
  zeros(shape: py.Positional, dtype: py.Positional): py.Remote
  zeros(shape: py.Positional, keywords?: py.Rest<zeros$, 'shape'>): py.Remote
  zeros(keywords: zeros$): py.Remote
  zeros_dyn: py.RemoteFunction
  zeros_like(x: py.Positional, dtype: py.Positional): py.Remote
  zeros_like(x: py.Positional, keywords?: py.Rest<zeros_like$, 'x'>): py.Remote
  zeros_like(keywords: zeros_like$): py.Remote
  zeros_like_dyn: py.RemoteFunction
}
