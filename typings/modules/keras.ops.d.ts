// keras.ops of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'
import type * as keras_ops_image from './keras.ops.image.js'
import type * as keras_ops_linalg from './keras.ops.linalg.js'
import type * as keras_ops_nn from './keras.ops.nn.js'
import type * as keras_ops_numpy from './keras.ops.numpy.js'
import type * as tensorflow from './tensorflow.js'

export interface abs$ {
  x: py.TensorLike
}

export interface absolute$ {
  x: py.TensorLike
}

export interface adaptive_average_pool$ {
  inputs: py.TensorLike
  output_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface adaptive_max_pool$ {
  inputs: py.TensorLike
  output_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface add$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface all$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface allclose$ {
  x1: py.TensorLike
  x2: py.TensorLike
  /** Default: `1e-05` */
  rtol?: py.Float | undefined
  /** Default: `1e-08` */
  atol?: py.Float | undefined
  /** Default: `False` */
  equal_nan?: py.Bool | undefined
}

export interface amax$ {
  x: py.TensorLike
  axis?: py.Int | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface amin$ {
  x: py.TensorLike
  axis?: py.Int | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface angle$ {
  x: py.TensorLike
}

export interface any$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface append$ {
  x1: py.TensorLike
  x2: py.TensorLike
  axis?: py.Int | null | undefined
}

export interface arange$ {
  start: py.Int | py.Float
  stop?: py.Int | py.Float | null | undefined
  step?: py.Int | py.Float | null | undefined
  dtype?: py.DType | null | undefined
}

export interface arccos$ {
  x: py.TensorLike
}

export interface arccosh$ {
  x: py.TensorLike
}

export interface arcsin$ {
  x: py.TensorLike
}

export interface arcsinh$ {
  x: py.TensorLike
}

export interface arctan$ {
  x: py.TensorLike
}

export interface arctan2$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface arctanh$ {
  x: py.TensorLike
}

export interface argmax$ {
  x: py.TensorLike
  axis?: py.Int | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface argmin$ {
  x: py.TensorLike
  axis?: py.Int | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface argpartition$ {
  x: py.ArrayLike
  kth: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | null | undefined
}

export interface argsort$ {
  x: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | null | undefined
}

export interface array$ {
  x: py.TensorLike
  dtype?: py.DType | null | undefined
}

export interface array_split$ {
  x: py.TensorLike
  indices_or_sections: py.Int
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface associative_scan$ {
  f: py.Callable
  elems: py.RemoteArgument
  /** Default: `False` */
  reverse?: py.Bool | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface average$ {
  x: py.TensorLike
  axis?: py.Int | null | undefined
  weights?: py.TensorLike | null | undefined
}

export interface average_pool$ {
  inputs: py.TensorLike
  pool_size: py.Int | py.List<py.Int>
  strides?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface bartlett$ {
  x: py.TensorLike
}

export interface batch_normalization$ {
  x: py.TensorLike
  mean: py.TensorLike
  variance: py.TensorLike
  axis: py.Int
  offset?: py.TensorLike | null | undefined
  scale?: py.TensorLike | null | undefined
  /** Default: `0.001` */
  epsilon?: py.Float | undefined
}

export interface binary_crossentropy$ {
  target: py.TensorLike
  output: py.TensorLike
  /** Default: `False` */
  from_logits?: py.Bool | undefined
}

export interface bincount$ {
  x: py.TensorLike
  weights?: py.TensorLike | null | undefined
  /** Default: `0` */
  minlength?: py.Int | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
}

export interface bitwise_and$ {
  x: py.TensorLike
  y: py.TensorLike
}

export interface bitwise_invert$ {
  x: py.TensorLike
}

export interface bitwise_left_shift$ {
  x: py.TensorLike
  y: py.TensorLike
}

export interface bitwise_not$ {
  x: py.TensorLike
}

export interface bitwise_or$ {
  x: py.TensorLike
  y: py.TensorLike
}

export interface bitwise_right_shift$ {
  x: py.TensorLike
  y: py.TensorLike
}

export interface bitwise_xor$ {
  x: py.TensorLike
  y: py.TensorLike
}

export interface blackman$ {
  x: py.TensorLike
}

export interface broadcast_to$ {
  x: py.TensorLike
  shape: py.Shape
}

export interface cast$ {
  x: py.TensorLike | py.Of<'keras.Variable'>
  dtype: py.DType
}

export interface categorical_crossentropy$ {
  target: py.TensorLike
  output: py.TensorLike
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface cbrt$ {
  x: py.TensorLike
}

export interface cdist$ {
  x: py.TensorLike
  y: py.TensorLike
}

export interface ceil$ {
  x: py.TensorLike
}

export interface celu$ {
  x: py.TensorLike
  /** Default: `1.0` */
  alpha?: py.Float | undefined
}

export interface cholesky$ {
  x: py.TensorLike
  /** Default: `False` */
  upper?: py.Bool | undefined
}

export interface cholesky_inverse$ {
  x: py.TensorLike
  /** Default: `False` */
  upper?: py.Bool | undefined
}

export interface clip$ {
  x: py.TensorLike
  x_min: py.RemoteArgument
  x_max: py.RemoteArgument
}

export interface concatenate$ {
  xs: py.Items<py.TensorLike>
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface cond$ {
  pred: py.Bool
  true_fn: py.Callable
  false_fn: py.Callable
}

export interface conj$ {
  x: py.TensorLike
}

export interface conjugate$ {
  x: py.TensorLike
}

export interface conv$ {
  inputs: py.TensorLike
  kernel: py.TensorLike
  /** Default: `1` */
  strides?: py.Int | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | py.List<py.Int> | undefined
}

export interface conv_transpose$ {
  inputs: py.TensorLike
  kernel: py.TensorLike
  /** Default: `1` */
  strides?: py.Int | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  output_padding?: py.Int | py.List<py.Int> | null | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | py.List<py.Int> | undefined
}

export interface convert_to_numpy$ {
  x: py.TensorLike
}

export interface convert_to_tensor$ {
  x: py.TensorLike
  dtype?: py.DType | null | undefined
  sparse?: py.Bool | null | undefined
  ragged?: py.Bool | null | undefined
}

export interface copy$ {
  x: py.TensorLike
}

export interface corrcoef$ {
  x: py.TensorLike
}

export interface correlate$ {
  x1: py.TensorLike
  x2: py.TensorLike
  /** Default: `'valid'` */
  mode?: 'valid' | 'same' | 'full' | py.RemotePromise<string> | undefined
}

export interface cos$ {
  x: py.TensorLike
}

export interface cosh$ {
  x: py.TensorLike
}

export interface count_nonzero$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
}

export interface cross$ {
  x1: py.TensorLike
  x2: py.TensorLike
  /** Default: `-1` */
  axisa?: py.Int | undefined
  /** Default: `-1` */
  axisb?: py.Int | undefined
  /** Default: `-1` */
  axisc?: py.Int | undefined
  axis?: py.Int | py.List<py.Int> | null | undefined
}

export interface ctc_decode$ {
  inputs: py.TensorLike
  sequence_lengths: py.TensorLike
  /** Default: `'greedy'` */
  strategy?: 'greedy' | 'beam_search' | py.RemotePromise<string> | undefined
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
  target: py.TensorLike
  output: py.TensorLike
  target_length: py.TensorLike
  output_length: py.TensorLike
  /** Default: `0` */
  mask_index?: py.Int | undefined
}

export interface cumprod$ {
  x: py.TensorLike
  axis?: py.Int | null | undefined
  dtype?: py.DType | null | undefined
}

export interface cumsum$ {
  x: py.TensorLike
  axis?: py.Int | null | undefined
  dtype?: py.DType | null | undefined
}

export interface custom_gradient$ {
  f: py.RemoteArgument
}

export interface deg2rad$ {
  x: py.TensorLike
}

export interface depth_to_space$ {
  x: py.TensorLike
  block_size: py.Int
  /** Default: `'channels_last'` */
  data_format?: py.Str | undefined
}

export interface depthwise_conv$ {
  inputs: py.TensorLike
  kernel: py.TensorLike
  /** Default: `1` */
  strides?: py.Int | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | py.List<py.Int> | undefined
}

export interface det$ {
  x: py.TensorLike
}

export interface diag$ {
  x: py.TensorLike
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface diagflat$ {
  x: py.TensorLike
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface diagonal$ {
  x: py.TensorLike
  /** Default: `0` */
  offset?: py.RemoteArgument | undefined
  /** Default: `0` */
  axis1?: py.Int | undefined
  /** Default: `1` */
  axis2?: py.Int | undefined
}

export interface diff$ {
  a: py.TensorLike
  /** Default: `1` */
  n?: py.Int | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface digitize$ {
  x: py.ArrayLike
  bins: py.ArrayLike
}

export interface divide$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface divide_no_nan$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface dot$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface dot_product_attention$ {
  query: py.TensorLike
  key: py.TensorLike
  value: py.TensorLike
  bias?: py.TensorLike | null | undefined
  mask?: py.ArrayLike | null | undefined
  scale?: py.RemoteArgument | undefined
  /** Default: `False` */
  is_causal?: py.Bool | undefined
  flash_attention?: py.Bool | null | undefined
  attn_logits_soft_cap?: py.RemoteArgument | undefined
}

export interface dsplit$ {
  x: py.TensorLike
  indices_or_sections: py.RemoteArgument
}

export interface dstack$ {
  xs: py.Items<py.TensorLike>
}

export interface dtype$ {
  x: py.TensorLike
}

export interface eig$ {
  x: py.TensorLike
}

export interface eigh$ {
  x: py.TensorLike
}

export interface einsum$ {
  subscripts: py.RemoteArgument
  [keyword: string]: any
}

export interface elu$ {
  x: py.TensorLike
  /** Default: `1.0` */
  alpha?: py.TensorLike | undefined
}

export interface empty$ {
  shape: py.Shape
  dtype?: py.DType | null | undefined
}

export interface empty_like$ {
  x: py.TensorLike
  dtype?: py.DType | null | undefined
}

export interface equal$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface erf$ {
  x: py.TensorLike
}

export interface erfc$ {
  x: py.TensorLike
}

export interface erfinv$ {
  x: py.TensorLike
}

export interface exp$ {
  x: py.TensorLike
}

export interface exp2$ {
  x: py.TensorLike
}

export interface expand_dims$ {
  x: py.TensorLike
  axis: py.Int | py.List<py.Int>
}

export interface expm1$ {
  x: py.TensorLike
}

export interface extract_sequences$ {
  x: py.TensorLike
  sequence_length: py.Int
  sequence_stride: py.Int
}

export interface eye$ {
  N: py.Int
  M?: py.Int | null | undefined
  /** Default: `0` */
  k?: py.Int | undefined
  dtype?: py.DType | null | undefined
}

export interface fabs$ {
  x: py.TensorLike
}

export interface fft$ {
  x: py.List<py.Float>
}

export interface fft2$ {
  x: py.List<py.Float>
}

export interface flip$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
}

export interface fliplr$ {
  x: py.TensorLike
}

export interface flipud$ {
  x: py.TensorLike
}

export interface floor$ {
  x: py.TensorLike
}

export interface floor_divide$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface fmax$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface fmin$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface fmod$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface fold$ {
  x: py.TensorLike
  output_size: py.RemoteArgument
  kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>
  /** Default: `1` */
  dilation?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | undefined
  /** Default: `0` */
  padding?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | undefined
  /** Default: `1` */
  stride?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | undefined
}

export interface fori_loop$ {
  lower: py.RemoteArgument
  upper: py.RemoteArgument
  body_fun: py.Callable
  init_val: py.RemoteArgument
}

export interface full$ {
  shape: py.Shape
  fill_value: py.RemoteArgument
  dtype?: py.DType | null | undefined
}

export interface full_like$ {
  x: py.TensorLike
  fill_value: py.RemoteArgument
  dtype?: py.DType | null | undefined
}

export interface gcd$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface gelu$ {
  x: py.TensorLike
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
  dtype?: py.DType | null | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface get_item$ {
  x: py.TensorLike
  key: py.RemoteArgument
}

export interface glu$ {
  x: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface greater$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface greater_equal$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface hamming$ {
  x: py.TensorLike
}

export interface hanning$ {
  x: py.TensorLike
}

export interface hard_shrink$ {
  x: py.TensorLike
  /** Default: `0.5` */
  threshold?: py.Float | undefined
}

export interface hard_sigmoid$ {
  x: py.TensorLike
}

export interface hard_silu$ {
  x: py.TensorLike
}

export interface hard_tanh$ {
  x: py.TensorLike
}

export interface heaviside$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface histogram$ {
  x: py.TensorLike
  /** Default: `10` */
  bins?: py.Int | undefined
  range?: py.List<py.RemoteArgument> | null | undefined
}

export interface hsplit$ {
  x: py.TensorLike
  indices_or_sections: py.RemoteArgument
}

export interface hstack$ {
  xs: py.Items<py.TensorLike>
}

export interface hypot$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface i0$ {
  x: py.TensorLike
}

export interface identity$ {
  n: py.Int
  dtype?: py.DType | null | undefined
}

export interface ifft2$ {
  x: py.List<py.Float>
}

export interface imag$ {
  x: py.TensorLike
}

export interface in_top_k$ {
  targets: py.TensorLike
  predictions: py.TensorLike
  k: py.Int
}

export interface inner$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface inv$ {
  x: py.TensorLike
}

export interface irfft$ {
  x: py.List<py.Float>
  fft_length?: py.Int | null | undefined
}

export interface is_tensor$ {
  x: py.Of<'keras.Variable'>
}

export interface isclose$ {
  x1: py.TensorLike
  x2: py.TensorLike
  /** Default: `1e-05` */
  rtol?: py.Float | undefined
  /** Default: `1e-08` */
  atol?: py.Float | undefined
  /** Default: `False` */
  equal_nan?: py.Bool | undefined
}

export interface isfinite$ {
  x: py.TensorLike
}

export interface isin$ {
  x1: py.TensorLike
  x2: py.TensorLike | py.List<py.RemoteArgument>
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
  /** Default: `False` */
  invert?: py.Bool | undefined
}

export interface isinf$ {
  x: py.TensorLike
}

export interface isnan$ {
  x: py.TensorLike
}

export interface isneginf$ {
  x: py.TensorLike
}

export interface isposinf$ {
  x: py.TensorLike
}

export interface isreal$ {
  x: py.TensorLike
}

export interface istft$ {
  x: py.List<py.Float>
  sequence_length: py.Int
  sequence_stride: py.Int
  fft_length: py.Int
  length?: py.Int | null | undefined
  /** Default: `'hann'` */
  window?: py.TensorLike | 'hann' | 'hamming' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  center?: py.Bool | undefined
}

export interface jvp$ {
  fun: py.Callable
  primals: py.List<py.RemoteArgument>
  tangents: py.TensorLike | py.List<py.RemoteArgument>
  /** Default: `False` */
  has_aux?: py.Bool | undefined
}

export interface kaiser$ {
  x: py.TensorLike
  beta: py.Float
}

export interface kron$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface layer_normalization$ {
  x: py.TensorLike
  gamma?: py.RemoteArgument | undefined
  beta?: py.RemoteArgument | undefined
  /** Default: `-1` */
  axis?: py.Int | py.List<py.Int> | undefined
  epsilon?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface lcm$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface ldexp$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface leaky_relu$ {
  x: py.TensorLike
  /** Default: `0.2` */
  negative_slope?: py.Float | undefined
}

export interface left_shift$ {
  x: py.TensorLike
  y: py.TensorLike
}

export interface less$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface less_equal$ {
  x1: py.TensorLike
  x2: py.TensorLike
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
  dtype?: py.DType | null | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface log$ {
  x: py.TensorLike
}

export interface log10$ {
  x: py.TensorLike
}

export interface log1p$ {
  x: py.TensorLike
}

export interface log2$ {
  x: py.TensorLike
}

export interface log_sigmoid$ {
  x: py.TensorLike
}

export interface log_softmax$ {
  x: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface logaddexp$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface logaddexp2$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface logdet$ {
  x: py.TensorLike
}

export interface logical_and$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface logical_not$ {
  x: py.TensorLike
}

export interface logical_or$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface logical_xor$ {
  x1: py.TensorLike
  x2: py.TensorLike
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
  dtype?: py.DType | null | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface logsumexp$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface lstsq$ {
  a: py.TensorLike
  b: py.TensorLike
  rcond?: py.RemoteArgument | undefined
}

export interface lu_factor$ {
  x: py.TensorLike
}

export interface map$ {
  f: py.Callable
  xs: py.RemoteArgument
}

export interface matmul$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface matrix_rank$ {
  x: py.TensorLike
  tol?: py.RemoteArgument | undefined
}

export interface max$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  initial?: py.RemoteArgument | undefined
}

export interface max_pool$ {
  inputs: py.TensorLike
  pool_size: py.Int | py.List<py.Int>
  strides?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface maximum$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface mean$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface median$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface meshgrid$ {
  /** Default: `'xy'` */
  indexing?: 'xy' | 'ij' | py.RemotePromise<string> | undefined
}

export interface min$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  initial?: py.RemoteArgument | undefined
}

export interface minimum$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface mod$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface moments$ {
  x: py.TensorLike
  axes: py.List<py.RemoteArgument>
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `False` */
  synchronized?: py.Bool | undefined
}

export interface moveaxis$ {
  x: py.TensorLike
  source: py.RemoteArgument
  destination: py.RemoteArgument
}

export interface multi_hot$ {
  inputs: py.TensorLike
  num_classes?: py.Int | null | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  dtype?: py.DType | null | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
  [keyword: string]: any
}

export interface multiply$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface nan_to_num$ {
  x: py.TensorLike
  /** Default: `0.0` */
  nan?: py.Float | py.Int | undefined
  posinf?: py.Float | py.Int | null | undefined
  neginf?: py.Float | py.Int | null | undefined
}

export interface nanargmax$ {
  x: py.TensorLike
  axis?: py.Int | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nanargmin$ {
  x: py.TensorLike
  axis?: py.Int | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nancumprod$ {
  x: py.TensorLike
  axis?: py.Int | null | undefined
  dtype?: py.DType | null | undefined
}

export interface nancumsum$ {
  x: py.TensorLike
  axis?: py.Int | null | undefined
  dtype?: py.DType | null | undefined
}

export interface nanmax$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nanmean$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nanmedian$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nanmin$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nanpercentile$ {
  x: py.TensorLike
  q: py.RemoteArgument
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `'linear'` */
  method?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nanprod$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nanquantile$ {
  x: py.TensorLike
  q: py.RemoteArgument
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `'linear'` */
  method?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nanstd$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nansum$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nanvar$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface ndim$ {
  x: py.TensorLike
}

export interface negative$ {
  x: py.TensorLike
}

export interface nextafter$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface nonzero$ {
  x: py.TensorLike
}

export interface norm$ {
  x: py.TensorLike
  ord?: py.RemoteArgument | undefined
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface normalize$ {
  x: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | py.List<py.Int> | undefined
  /** Default: `2` */
  order?: py.Int | undefined
  epsilon?: py.RemoteArgument | undefined
}

export interface not_equal$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface one_hot$ {
  x: py.TensorLike
  num_classes: py.Int
  /** Default: `-1` */
  axis?: py.Int | undefined
  dtype?: py.DType | null | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
}

export interface ones$ {
  shape: py.Shape
  dtype?: py.DType | null | undefined
}

export interface ones_like$ {
  x: py.TensorLike
  dtype?: py.DType | null | undefined
}

export interface outer$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface pad$ {
  x: py.TensorLike
  pad_width: py.Int
  /** Default: `'constant'` */
  mode?: 'constant' | 'edge' | 'linear_ramp' | 'maximum' | 'mean' | 'median' | 'minimum' | 'reflect' | 'symmetric' | 'wrap' | 'empty' | 'circular' | py.RemotePromise<string> | undefined
  constant_values?: py.RemoteArgument | undefined
}

export interface percentile$ {
  x: py.TensorLike
  q: py.RemoteArgument
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `'linear'` */
  method?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface pinv$ {
  x: py.TensorLike
  rcond?: py.RemoteArgument | undefined
}

export interface polar$ {
  abs_: py.RemoteArgument
  angle: py.RemoteArgument
}

export interface power$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface prod$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  dtype?: py.DType | null | undefined
}

export interface psnr$ {
  x1: py.TensorLike
  x2: py.TensorLike
  max_val: py.RemoteArgument
}

export interface ptp$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface qr$ {
  x: py.TensorLike
  /** Default: `'reduced'` */
  mode?: py.Str | undefined
}

export interface quantile$ {
  x: py.TensorLike
  q: py.RemoteArgument
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `'linear'` */
  method?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface rad2deg$ {
  x: py.TensorLike
}

export interface ravel$ {
  x: py.TensorLike
}

export interface real$ {
  x: py.TensorLike
}

export interface rearrange$ {
  tensor: py.TensorLike
  pattern: py.Str
  [keyword: string]: any
}

export interface reciprocal$ {
  x: py.TensorLike
}

export interface relu$ {
  x: py.TensorLike
}

export interface relu6$ {
  x: py.TensorLike
}

export interface repeat$ {
  x: py.TensorLike
  repeats: py.Int
  axis?: py.Int | null | undefined
}

export interface reshape$ {
  x: py.TensorLike
  newshape: py.Shape
}

export interface rfft$ {
  x: py.TensorLike
  fft_length?: py.Int | null | undefined
}

export interface right_shift$ {
  x: py.TensorLike
  y: py.TensorLike
}

export interface rms_normalization$ {
  x: py.TensorLike
  scale?: py.RemoteArgument | undefined
  /** Default: `-1` */
  axis?: py.Int | py.List<py.Int> | undefined
  epsilon?: py.RemoteArgument | undefined
}

export interface roll$ {
  x: py.TensorLike
  shift: py.Int
  axis?: py.Int | null | undefined
}

export interface rot90$ {
  array: py.ArrayLike
  /** Default: `1` */
  k?: py.Int | undefined
  /** Default: `(0, 1)` */
  axes?: py.Tuple<readonly [py.Int, py.Int]> | undefined
}

export interface round$ {
  x: py.TensorLike
  /** Default: `0` */
  decimals?: py.Int | undefined
}

export interface rsqrt$ {
  x: py.TensorLike
}

export interface saturate_cast$ {
  x: py.TensorLike | py.Of<'keras.Variable'>
  dtype: py.DType
}

export interface scan$ {
  f: py.RemoteArgument
  init: py.RemoteArgument
  xs?: py.RemoteArgument | undefined
  length?: py.Int | null | undefined
  /** Default: `False` */
  reverse?: py.Bool | undefined
  /** Default: `1` */
  unroll?: py.Int | py.Bool | undefined
}

export interface scatter$ {
  indices: py.TensorLike | py.List<py.RemoteArgument>
  values: py.TensorLike
  shape: py.Shape
}

export interface scatter_update$ {
  inputs: py.TensorLike
  indices: py.TensorLike | py.List<py.RemoteArgument>
  updates: py.TensorLike
  reduction?: py.Str | null | undefined
}

export interface searchsorted$ {
  sorted_sequence: py.TensorLike
  values: py.TensorLike
  /** Default: `'left'` */
  side?: 'left' | 'right' | py.RemotePromise<string> | undefined
}

export interface segment_max$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  num_segments?: py.Int | null | undefined
  /** Default: `False` */
  sorted?: py.Bool | undefined
}

export interface segment_min$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  num_segments?: py.Int | null | undefined
  /** Default: `False` */
  sorted?: py.Bool | undefined
}

export interface segment_prod$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  num_segments?: py.Int | null | undefined
  /** Default: `False` */
  sorted?: py.Bool | undefined
}

export interface segment_sum$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  num_segments?: py.Int | null | undefined
  /** Default: `False` */
  sorted?: py.Bool | undefined
}

export interface select$ {
  condlist: py.List<py.TensorLike>
  choicelist: py.List<py.TensorLike>
  /** Default: `0` */
  default?: py.Float | undefined
}

export interface selu$ {
  x: py.TensorLike
}

export interface separable_conv$ {
  inputs: py.TensorLike
  depthwise_kernel: py.TensorLike
  pointwise_kernel: py.TensorLike
  /** Default: `1` */
  strides?: py.Int | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | py.List<py.Int> | undefined
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

export interface signbit$ {
  x: py.TensorLike
}

export interface silu$ {
  x: py.TensorLike
}

export interface sin$ {
  x: py.TensorLike
}

export interface sinc$ {
  x: py.TensorLike
}

export interface sinh$ {
  x: py.TensorLike
}

export interface size$ {
  x: py.TensorLike
}

export interface slice$ {
  inputs: py.TensorLike
  start_indices: py.List<py.RemoteArgument>
  shape: py.Shape
}

export interface slice_update$ {
  inputs: py.TensorLike
  start_indices: py.List<py.RemoteArgument>
  updates: py.TensorLike
}

export interface slogdet$ {
  x: py.TensorLike
}

export interface soft_shrink$ {
  x: py.TensorLike
  /** Default: `0.5` */
  threshold?: py.Float | undefined
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

export interface solve$ {
  a: py.TensorLike
  b: py.TensorLike
}

export interface solve_triangular$ {
  a: py.TensorLike
  b: py.TensorLike
  /** Default: `False` */
  lower?: py.Bool | undefined
}

export interface sort$ {
  x: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | null | undefined
}

export interface space_to_depth$ {
  x: py.TensorLike
  block_size: py.Int
  /** Default: `'channels_last'` */
  data_format?: py.Str | undefined
}

export interface sparse_categorical_crossentropy$ {
  target: py.TensorLike
  output: py.TensorLike
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface sparse_plus$ {
  x: py.TensorLike
}

export interface sparse_sigmoid$ {
  x: py.TensorLike
}

export interface sparsemax$ {
  x: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface split$ {
  x: py.TensorLike
  indices_or_sections: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface sqrt$ {
  x: py.TensorLike
}

export interface square$ {
  x: py.TensorLike
}

export interface squareplus$ {
  x: py.TensorLike
  /** Default: `4` */
  b?: py.TensorLike | undefined
}

export interface squeeze$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
}

export interface stack$ {
  x: py.Items<py.TensorLike>
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface std$ {
  x: py.TensorLike
  axis?: py.Int | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface stft$ {
  x: py.TensorLike
  sequence_length: py.Int
  sequence_stride: py.Int
  fft_length: py.Int
  /** Default: `'hann'` */
  window?: py.TensorLike | 'hann' | 'hamming' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  center?: py.Bool | undefined
}

export interface stop_gradient$ {
  variable: py.RemoteArgument
}

export interface subtract$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface sum$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface svd$ {
  x: py.TensorLike
  /** Default: `True` */
  full_matrices?: py.Bool | undefined
  /** Default: `True` */
  compute_uv?: py.Bool | undefined
}

export interface swapaxes$ {
  x: py.TensorLike
  axis1: py.RemoteArgument
  axis2: py.RemoteArgument
}

export interface switch$ {
  index: py.Int
  branches: py.Items<py.Callable>
}

export interface take$ {
  x: py.TensorLike
  indices: py.RemoteArgument
  axis?: py.Int | null | undefined
}

export interface take_along_axis$ {
  x: py.TensorLike
  indices: py.RemoteArgument
  axis?: py.Int | null | undefined
}

export interface tan$ {
  x: py.TensorLike
}

export interface tanh$ {
  x: py.TensorLike
}

export interface tanh_shrink$ {
  x: py.TensorLike
}

export interface tensordot$ {
  x1: py.TensorLike
  x2: py.TensorLike
  /** Default: `2` */
  axes?: py.Int | undefined
}

export interface threshold$ {
  x: py.TensorLike
  threshold: py.RemoteArgument
  default_value: py.RemoteArgument
}

export interface tile$ {
  x: py.TensorLike
  repeats: py.Int
}

export interface top_k$ {
  x: py.TensorLike
  k: py.Int
  /** Default: `True` */
  sorted?: py.Bool | undefined
}

export interface trace$ {
  x: py.TensorLike
  /** Default: `0` */
  offset?: py.Int | undefined
  /** Default: `0` */
  axis1?: py.Int | undefined
  /** Default: `1` */
  axis2?: py.Int | undefined
}

export interface transpose$ {
  x: py.TensorLike
  axes?: py.Items<py.Int> | null | undefined
}

export interface trapezoid$ {
  y: py.TensorLike
  x?: py.TensorLike | null | undefined
  /** Default: `1.0` */
  dx?: py.Float | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface tri$ {
  N: py.Int
  M?: py.Int | null | undefined
  /** Default: `0` */
  k?: py.Int | undefined
  dtype?: py.DType | null | undefined
}

export interface tril$ {
  x: py.TensorLike
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface triu$ {
  x: py.TensorLike
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface true_divide$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface trunc$ {
  x: py.TensorLike
}

export interface unfold$ {
  x: py.TensorLike
  kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>
  /** Default: `1` */
  dilation?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | undefined
  /** Default: `0` */
  padding?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | undefined
  /** Default: `1` */
  stride?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | undefined
}

export interface unique$ {
  x: py.TensorLike
  /** Default: `True` */
  sorted?: py.Bool | undefined
  /** Default: `False` */
  return_index?: py.Bool | undefined
  /** Default: `False` */
  return_inverse?: py.Bool | undefined
  /** Default: `False` */
  return_counts?: py.Bool | undefined
  axis?: py.Int | null | undefined
  size?: py.Int | null | undefined
  fill_value?: py.RemoteArgument | undefined
}

export interface unravel_index$ {
  indices: py.Int | py.ArrayLike
  shape: py.Shape
}

export interface unstack$ {
  x: py.TensorLike
  num?: py.RemoteArgument | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface vander$ {
  x: py.TensorLike
  N?: py.Int | null | undefined
  /** Default: `False` */
  increasing?: py.Bool | undefined
}

export interface var$ {
  x: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface vdot$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface vectorize$ {
  pyfunc: py.Callable
  excluded?: py.List<py.Int> | null | undefined
  signature?: py.RemoteArgument | undefined
}

export interface vectorized_map$ {
  function: py.RemoteArgument
  elements: py.RemoteArgument
}

export interface view$ {
  x: py.TensorLike
  dtype?: py.DType | null | undefined
}

export interface view_as_complex$ {
  x: py.TensorLike
}

export interface view_as_real$ {
  x: py.TensorLike
}

export interface vsplit$ {
  x: py.TensorLike
  indices_or_sections: py.RemoteArgument
}

export interface vstack$ {
  xs: py.Items<py.TensorLike>
}

export interface while_loop$ {
  cond: py.Callable
  body: py.Callable
  loop_vars: py.RemoteArgument
  maximum_iterations?: py.Int | null | undefined
}

export interface zeros$ {
  shape: py.Shape
  dtype?: py.DType | null | undefined
}

export interface zeros_like$ {
  x: py.TensorLike
  dtype?: py.DType | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  abs(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  abs(keywords: abs$): py.Promised<tensorflow.Tensor>
  abs_dyn: py.RemoteFunction
  absolute(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  absolute(keywords: absolute$): py.Promised<tensorflow.Tensor>
  absolute_dyn: py.RemoteFunction
  adaptive_average_pool(inputs: py.TensorLike, output_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  adaptive_average_pool(inputs: py.TensorLike, output_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<adaptive_average_pool$, 'inputs' | 'output_size'>): py.Promised<tensorflow.Tensor>
  adaptive_average_pool(inputs: py.TensorLike, keywords: py.Rest<adaptive_average_pool$, 'inputs'>): py.Promised<tensorflow.Tensor>
  adaptive_average_pool(keywords: adaptive_average_pool$): py.Promised<tensorflow.Tensor>
  adaptive_average_pool_dyn: py.RemoteFunction
  adaptive_max_pool(inputs: py.TensorLike, output_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  adaptive_max_pool(inputs: py.TensorLike, output_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<adaptive_max_pool$, 'inputs' | 'output_size'>): py.Promised<tensorflow.Tensor>
  adaptive_max_pool(inputs: py.TensorLike, keywords: py.Rest<adaptive_max_pool$, 'inputs'>): py.Promised<tensorflow.Tensor>
  adaptive_max_pool(keywords: adaptive_max_pool$): py.Promised<tensorflow.Tensor>
  adaptive_max_pool_dyn: py.RemoteFunction
  add(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  add(x1: py.TensorLike, keywords: py.Rest<add$, 'x1'>): py.Promised<tensorflow.Tensor>
  add(keywords: add$): py.Promised<tensorflow.Tensor>
  add_dyn: py.RemoteFunction
  all(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  all(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<all$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  all(x: py.TensorLike, keywords?: py.Rest<all$, 'x'>): py.Promised<tensorflow.Tensor>
  all(keywords: all$): py.Promised<tensorflow.Tensor>
  all_dyn: py.RemoteFunction
  allclose(x1: py.TensorLike, x2: py.TensorLike, rtol: py.Float, atol: py.Float, equal_nan: py.Bool): py.Remote
  allclose(x1: py.TensorLike, x2: py.TensorLike, rtol: py.Float, atol: py.Float, keywords?: py.Rest<allclose$, 'x1' | 'x2' | 'rtol' | 'atol'>): py.Remote
  allclose(x1: py.TensorLike, x2: py.TensorLike, rtol: py.Float, keywords?: py.Rest<allclose$, 'x1' | 'x2' | 'rtol'>): py.Remote
  allclose(x1: py.TensorLike, x2: py.TensorLike, keywords?: py.Rest<allclose$, 'x1' | 'x2'>): py.Remote
  allclose(x1: py.TensorLike, keywords: py.Rest<allclose$, 'x1'>): py.Remote
  allclose(keywords: allclose$): py.Remote
  allclose_dyn: py.RemoteFunction
  amax(x: py.TensorLike, axis: py.Int | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  amax(x: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<amax$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  amax(x: py.TensorLike, keywords?: py.Rest<amax$, 'x'>): py.Promised<tensorflow.Tensor>
  amax(keywords: amax$): py.Promised<tensorflow.Tensor>
  amax_dyn: py.RemoteFunction
  amin(x: py.TensorLike, axis: py.Int | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  amin(x: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<amin$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  amin(x: py.TensorLike, keywords?: py.Rest<amin$, 'x'>): py.Promised<tensorflow.Tensor>
  amin(keywords: amin$): py.Promised<tensorflow.Tensor>
  amin_dyn: py.RemoteFunction
  angle(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  angle(keywords: angle$): py.Promised<tensorflow.Tensor>
  angle_dyn: py.RemoteFunction
  any(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  any(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<any$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  any(x: py.TensorLike, keywords?: py.Rest<any$, 'x'>): py.Promised<tensorflow.Tensor>
  any(keywords: any$): py.Promised<tensorflow.Tensor>
  any_dyn: py.RemoteFunction
  append(x1: py.TensorLike, x2: py.TensorLike, axis: py.Int | null): py.Promised<tensorflow.Tensor>
  append(x1: py.TensorLike, x2: py.TensorLike, keywords?: py.Rest<append$, 'x1' | 'x2'>): py.Promised<tensorflow.Tensor>
  append(x1: py.TensorLike, keywords: py.Rest<append$, 'x1'>): py.Promised<tensorflow.Tensor>
  append(keywords: append$): py.Promised<tensorflow.Tensor>
  append_dyn: py.RemoteFunction
  arange(start: py.Int | py.Float, stop: py.Int | py.Float | null, step: py.Int | py.Float | null, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  arange(start: py.Int | py.Float, stop: py.Int | py.Float | null, step: py.Int | py.Float | null, keywords?: py.Rest<arange$, 'start' | 'stop' | 'step'>): py.Promised<tensorflow.Tensor>
  arange(start: py.Int | py.Float, stop: py.Int | py.Float | null, keywords?: py.Rest<arange$, 'start' | 'stop'>): py.Promised<tensorflow.Tensor>
  arange(start: py.Int | py.Float, keywords?: py.Rest<arange$, 'start'>): py.Promised<tensorflow.Tensor>
  arange(keywords: arange$): py.Promised<tensorflow.Tensor>
  arange_dyn: py.RemoteFunction
  arccos(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  arccos(keywords: arccos$): py.Promised<tensorflow.Tensor>
  arccos_dyn: py.RemoteFunction
  arccosh(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  arccosh(keywords: arccosh$): py.Promised<tensorflow.Tensor>
  arccosh_dyn: py.RemoteFunction
  arcsin(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  arcsin(keywords: arcsin$): py.Promised<tensorflow.Tensor>
  arcsin_dyn: py.RemoteFunction
  arcsinh(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  arcsinh(keywords: arcsinh$): py.Promised<tensorflow.Tensor>
  arcsinh_dyn: py.RemoteFunction
  arctan(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  arctan(keywords: arctan$): py.Promised<tensorflow.Tensor>
  arctan_dyn: py.RemoteFunction
  arctan2(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  arctan2(x1: py.TensorLike, keywords: py.Rest<arctan2$, 'x1'>): py.Promised<tensorflow.Tensor>
  arctan2(keywords: arctan2$): py.Promised<tensorflow.Tensor>
  arctan2_dyn: py.RemoteFunction
  arctanh(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  arctanh(keywords: arctanh$): py.Promised<tensorflow.Tensor>
  arctanh_dyn: py.RemoteFunction
  argmax(x: py.TensorLike, axis: py.Int | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  argmax(x: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<argmax$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  argmax(x: py.TensorLike, keywords?: py.Rest<argmax$, 'x'>): py.Promised<tensorflow.Tensor>
  argmax(keywords: argmax$): py.Promised<tensorflow.Tensor>
  argmax_dyn: py.RemoteFunction
  argmin(x: py.TensorLike, axis: py.Int | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  argmin(x: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<argmin$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  argmin(x: py.TensorLike, keywords?: py.Rest<argmin$, 'x'>): py.Promised<tensorflow.Tensor>
  argmin(keywords: argmin$): py.Promised<tensorflow.Tensor>
  argmin_dyn: py.RemoteFunction
  argpartition(x: py.ArrayLike, kth: py.Positional, axis: py.Int | null): py.Promised<tensorflow.Tensor>
  argpartition(x: py.ArrayLike, kth: py.Positional, keywords?: py.Rest<argpartition$, 'x' | 'kth'>): py.Promised<tensorflow.Tensor>
  argpartition(x: py.ArrayLike, keywords: py.Rest<argpartition$, 'x'>): py.Promised<tensorflow.Tensor>
  argpartition(keywords: argpartition$): py.Promised<tensorflow.Tensor>
  argpartition_dyn: py.RemoteFunction
  argsort(x: py.TensorLike, axis: py.Int | null): py.Promised<tensorflow.Tensor>
  argsort(x: py.TensorLike, keywords?: py.Rest<argsort$, 'x'>): py.Promised<tensorflow.Tensor>
  argsort(keywords: argsort$): py.Promised<tensorflow.Tensor>
  argsort_dyn: py.RemoteFunction
  array(x: py.TensorLike, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  array(x: py.TensorLike, keywords?: py.Rest<array$, 'x'>): py.Promised<tensorflow.Tensor>
  array(keywords: array$): py.Promised<tensorflow.Tensor>
  array_dyn: py.RemoteFunction
  array_split(x: py.TensorLike, indices_or_sections: py.Int, axis: py.Int): py.Remote
  array_split(x: py.TensorLike, indices_or_sections: py.Int, keywords?: py.Rest<array_split$, 'x' | 'indices_or_sections'>): py.Remote
  array_split(x: py.TensorLike, keywords: py.Rest<array_split$, 'x'>): py.Remote
  array_split(keywords: array_split$): py.Remote
  array_split_dyn: py.RemoteFunction
  associative_scan(f: py.Callable, elems: py.Positional, reverse: py.Bool, axis: py.Int): py.Remote
  associative_scan(f: py.Callable, elems: py.Positional, reverse: py.Bool, keywords?: py.Rest<associative_scan$, 'f' | 'elems' | 'reverse'>): py.Remote
  associative_scan(f: py.Callable, elems: py.Positional, keywords?: py.Rest<associative_scan$, 'f' | 'elems'>): py.Remote
  associative_scan(f: py.Callable, keywords: py.Rest<associative_scan$, 'f'>): py.Remote
  associative_scan(keywords: associative_scan$): py.Remote
  associative_scan_dyn: py.RemoteFunction
  average(x: py.TensorLike, axis: py.Int | null, weights: py.TensorLike | null): py.Promised<tensorflow.Tensor>
  average(x: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<average$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  average(x: py.TensorLike, keywords?: py.Rest<average$, 'x'>): py.Promised<tensorflow.Tensor>
  average(keywords: average$): py.Promised<tensorflow.Tensor>
  average_dyn: py.RemoteFunction
  average_pool(inputs: py.TensorLike, pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  average_pool(inputs: py.TensorLike, pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<average_pool$, 'inputs' | 'pool_size' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  average_pool(inputs: py.TensorLike, pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int> | null, keywords?: py.Rest<average_pool$, 'inputs' | 'pool_size' | 'strides'>): py.Promised<tensorflow.Tensor>
  average_pool(inputs: py.TensorLike, pool_size: py.Int | py.List<py.Int>, keywords?: py.Rest<average_pool$, 'inputs' | 'pool_size'>): py.Promised<tensorflow.Tensor>
  average_pool(inputs: py.TensorLike, keywords: py.Rest<average_pool$, 'inputs'>): py.Promised<tensorflow.Tensor>
  average_pool(keywords: average_pool$): py.Promised<tensorflow.Tensor>
  average_pool_dyn: py.RemoteFunction
  bartlett(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  bartlett(keywords: bartlett$): py.Promised<tensorflow.Tensor>
  bartlett_dyn: py.RemoteFunction
  batch_normalization(x: py.TensorLike, mean: py.TensorLike, variance: py.TensorLike, axis: py.Int, offset: py.TensorLike | null, scale: py.TensorLike | null, epsilon: py.Float): py.Promised<tensorflow.Tensor>
  batch_normalization(x: py.TensorLike, mean: py.TensorLike, variance: py.TensorLike, axis: py.Int, offset: py.TensorLike | null, scale: py.TensorLike | null, keywords?: py.Rest<batch_normalization$, 'x' | 'mean' | 'variance' | 'axis' | 'offset' | 'scale'>): py.Promised<tensorflow.Tensor>
  batch_normalization(x: py.TensorLike, mean: py.TensorLike, variance: py.TensorLike, axis: py.Int, offset: py.TensorLike | null, keywords?: py.Rest<batch_normalization$, 'x' | 'mean' | 'variance' | 'axis' | 'offset'>): py.Promised<tensorflow.Tensor>
  batch_normalization(x: py.TensorLike, mean: py.TensorLike, variance: py.TensorLike, axis: py.Int, keywords?: py.Rest<batch_normalization$, 'x' | 'mean' | 'variance' | 'axis'>): py.Promised<tensorflow.Tensor>
  batch_normalization(x: py.TensorLike, mean: py.TensorLike, variance: py.TensorLike, keywords: py.Rest<batch_normalization$, 'x' | 'mean' | 'variance'>): py.Promised<tensorflow.Tensor>
  batch_normalization(x: py.TensorLike, mean: py.TensorLike, keywords: py.Rest<batch_normalization$, 'x' | 'mean'>): py.Promised<tensorflow.Tensor>
  batch_normalization(x: py.TensorLike, keywords: py.Rest<batch_normalization$, 'x'>): py.Promised<tensorflow.Tensor>
  batch_normalization(keywords: batch_normalization$): py.Promised<tensorflow.Tensor>
  batch_normalization_dyn: py.RemoteFunction
  binary_crossentropy(target: py.TensorLike, output: py.TensorLike, from_logits: py.Bool): py.Promised<tensorflow.Tensor>
  binary_crossentropy(target: py.TensorLike, output: py.TensorLike, keywords?: py.Rest<binary_crossentropy$, 'target' | 'output'>): py.Promised<tensorflow.Tensor>
  binary_crossentropy(target: py.TensorLike, keywords: py.Rest<binary_crossentropy$, 'target'>): py.Promised<tensorflow.Tensor>
  binary_crossentropy(keywords: binary_crossentropy$): py.Promised<tensorflow.Tensor>
  binary_crossentropy_dyn: py.RemoteFunction
  bincount(x: py.TensorLike, weights: py.TensorLike | null, minlength: py.Int, sparse: py.Bool): py.Promised<tensorflow.Tensor>
  bincount(x: py.TensorLike, weights: py.TensorLike | null, minlength: py.Int, keywords?: py.Rest<bincount$, 'x' | 'weights' | 'minlength'>): py.Promised<tensorflow.Tensor>
  bincount(x: py.TensorLike, weights: py.TensorLike | null, keywords?: py.Rest<bincount$, 'x' | 'weights'>): py.Promised<tensorflow.Tensor>
  bincount(x: py.TensorLike, keywords?: py.Rest<bincount$, 'x'>): py.Promised<tensorflow.Tensor>
  bincount(keywords: bincount$): py.Promised<tensorflow.Tensor>
  bincount_dyn: py.RemoteFunction
  bitwise_and(x: py.TensorLike, y: py.TensorLike): py.Promised<tensorflow.Tensor>
  bitwise_and(x: py.TensorLike, keywords: py.Rest<bitwise_and$, 'x'>): py.Promised<tensorflow.Tensor>
  bitwise_and(keywords: bitwise_and$): py.Promised<tensorflow.Tensor>
  bitwise_and_dyn: py.RemoteFunction
  bitwise_invert(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  bitwise_invert(keywords: bitwise_invert$): py.Promised<tensorflow.Tensor>
  bitwise_invert_dyn: py.RemoteFunction
  bitwise_left_shift(x: py.TensorLike, y: py.TensorLike): py.Promised<tensorflow.Tensor>
  bitwise_left_shift(x: py.TensorLike, keywords: py.Rest<bitwise_left_shift$, 'x'>): py.Promised<tensorflow.Tensor>
  bitwise_left_shift(keywords: bitwise_left_shift$): py.Promised<tensorflow.Tensor>
  bitwise_left_shift_dyn: py.RemoteFunction
  bitwise_not(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  bitwise_not(keywords: bitwise_not$): py.Promised<tensorflow.Tensor>
  bitwise_not_dyn: py.RemoteFunction
  bitwise_or(x: py.TensorLike, y: py.TensorLike): py.Promised<tensorflow.Tensor>
  bitwise_or(x: py.TensorLike, keywords: py.Rest<bitwise_or$, 'x'>): py.Promised<tensorflow.Tensor>
  bitwise_or(keywords: bitwise_or$): py.Promised<tensorflow.Tensor>
  bitwise_or_dyn: py.RemoteFunction
  bitwise_right_shift(x: py.TensorLike, y: py.TensorLike): py.Promised<tensorflow.Tensor>
  bitwise_right_shift(x: py.TensorLike, keywords: py.Rest<bitwise_right_shift$, 'x'>): py.Promised<tensorflow.Tensor>
  bitwise_right_shift(keywords: bitwise_right_shift$): py.Promised<tensorflow.Tensor>
  bitwise_right_shift_dyn: py.RemoteFunction
  bitwise_xor(x: py.TensorLike, y: py.TensorLike): py.Promised<tensorflow.Tensor>
  bitwise_xor(x: py.TensorLike, keywords: py.Rest<bitwise_xor$, 'x'>): py.Promised<tensorflow.Tensor>
  bitwise_xor(keywords: bitwise_xor$): py.Promised<tensorflow.Tensor>
  bitwise_xor_dyn: py.RemoteFunction
  blackman(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  blackman(keywords: blackman$): py.Promised<tensorflow.Tensor>
  blackman_dyn: py.RemoteFunction
  broadcast_to(x: py.TensorLike, shape: py.Shape): py.Promised<tensorflow.Tensor>
  broadcast_to(x: py.TensorLike, keywords: py.Rest<broadcast_to$, 'x'>): py.Promised<tensorflow.Tensor>
  broadcast_to(keywords: broadcast_to$): py.Promised<tensorflow.Tensor>
  broadcast_to_dyn: py.RemoteFunction
  cast(x: py.TensorLike | py.Of<'keras.Variable'>, dtype: py.DType): py.Promised<tensorflow.Tensor>
  cast(x: py.TensorLike | py.Of<'keras.Variable'>, keywords: py.Rest<cast$, 'x'>): py.Promised<tensorflow.Tensor>
  cast(keywords: cast$): py.Promised<tensorflow.Tensor>
  cast_dyn: py.RemoteFunction
  categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, from_logits: py.Bool, axis: py.Int): py.Promised<tensorflow.Tensor>
  categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, from_logits: py.Bool, keywords?: py.Rest<categorical_crossentropy$, 'target' | 'output' | 'from_logits'>): py.Promised<tensorflow.Tensor>
  categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, keywords?: py.Rest<categorical_crossentropy$, 'target' | 'output'>): py.Promised<tensorflow.Tensor>
  categorical_crossentropy(target: py.TensorLike, keywords: py.Rest<categorical_crossentropy$, 'target'>): py.Promised<tensorflow.Tensor>
  categorical_crossentropy(keywords: categorical_crossentropy$): py.Promised<tensorflow.Tensor>
  categorical_crossentropy_dyn: py.RemoteFunction
  cbrt(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  cbrt(keywords: cbrt$): py.Promised<tensorflow.Tensor>
  cbrt_dyn: py.RemoteFunction
  cdist(x: py.TensorLike, y: py.TensorLike): py.Promised<tensorflow.Tensor>
  cdist(x: py.TensorLike, keywords: py.Rest<cdist$, 'x'>): py.Promised<tensorflow.Tensor>
  cdist(keywords: cdist$): py.Promised<tensorflow.Tensor>
  cdist_dyn: py.RemoteFunction
  ceil(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  ceil(keywords: ceil$): py.Promised<tensorflow.Tensor>
  ceil_dyn: py.RemoteFunction
  celu(x: py.TensorLike, alpha: py.Float): py.Promised<tensorflow.Tensor>
  celu(x: py.TensorLike, keywords?: py.Rest<celu$, 'x'>): py.Promised<tensorflow.Tensor>
  celu(keywords: celu$): py.Promised<tensorflow.Tensor>
  celu_dyn: py.RemoteFunction
  cholesky(x: py.TensorLike, upper: py.Bool): py.Promised<tensorflow.Tensor>
  cholesky(x: py.TensorLike, keywords?: py.Rest<cholesky$, 'x'>): py.Promised<tensorflow.Tensor>
  cholesky(keywords: cholesky$): py.Promised<tensorflow.Tensor>
  cholesky_dyn: py.RemoteFunction
  cholesky_inverse(x: py.TensorLike, upper: py.Bool): py.Promised<tensorflow.Tensor>
  cholesky_inverse(x: py.TensorLike, keywords?: py.Rest<cholesky_inverse$, 'x'>): py.Promised<tensorflow.Tensor>
  cholesky_inverse(keywords: cholesky_inverse$): py.Promised<tensorflow.Tensor>
  cholesky_inverse_dyn: py.RemoteFunction
  clip(x: py.TensorLike, x_min: py.Positional, x_max: py.Positional): py.Promised<tensorflow.Tensor>
  clip(x: py.TensorLike, x_min: py.Positional, keywords: py.Rest<clip$, 'x' | 'x_min'>): py.Promised<tensorflow.Tensor>
  clip(x: py.TensorLike, keywords: py.Rest<clip$, 'x'>): py.Promised<tensorflow.Tensor>
  clip(keywords: clip$): py.Promised<tensorflow.Tensor>
  clip_dyn: py.RemoteFunction
  concatenate(xs: py.Items<py.TensorLike>, axis: py.Int): py.Promised<tensorflow.Tensor>
  concatenate(xs: py.Items<py.TensorLike>, keywords?: py.Rest<concatenate$, 'xs'>): py.Promised<tensorflow.Tensor>
  concatenate(keywords: concatenate$): py.Promised<tensorflow.Tensor>
  concatenate_dyn: py.RemoteFunction
  cond(pred: py.Bool, true_fn: py.Callable, false_fn: py.Callable): py.Remote
  cond(pred: py.Bool, true_fn: py.Callable, keywords: py.Rest<cond$, 'pred' | 'true_fn'>): py.Remote
  cond(pred: py.Bool, keywords: py.Rest<cond$, 'pred'>): py.Remote
  cond(keywords: cond$): py.Remote
  cond_dyn: py.RemoteFunction
  conj(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  conj(keywords: conj$): py.Promised<tensorflow.Tensor>
  conj_dyn: py.RemoteFunction
  conjugate(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  conjugate(keywords: conjugate$): py.Promised<tensorflow.Tensor>
  conjugate_dyn: py.RemoteFunction
  conv(inputs: py.TensorLike, kernel: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.List<py.Int>): py.Promised<tensorflow.Tensor>
  conv(inputs: py.TensorLike, kernel: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<conv$, 'inputs' | 'kernel' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv(inputs: py.TensorLike, kernel: py.TensorLike, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<conv$, 'inputs' | 'kernel' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv(inputs: py.TensorLike, kernel: py.TensorLike, keywords?: py.Rest<conv$, 'inputs' | 'kernel'>): py.Promised<tensorflow.Tensor>
  conv(inputs: py.TensorLike, keywords: py.Rest<conv$, 'inputs'>): py.Promised<tensorflow.Tensor>
  conv(keywords: conv$): py.Promised<tensorflow.Tensor>
  conv_dyn: py.RemoteFunction
  conv_transpose(inputs: py.TensorLike, kernel: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, output_padding: py.Int | py.List<py.Int> | null, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.List<py.Int>): py.Promised<tensorflow.Tensor>
  conv_transpose(inputs: py.TensorLike, kernel: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<conv_transpose$, 'inputs' | 'kernel' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv_transpose(inputs: py.TensorLike, kernel: py.TensorLike, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<conv_transpose$, 'inputs' | 'kernel' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv_transpose(inputs: py.TensorLike, kernel: py.TensorLike, keywords?: py.Rest<conv_transpose$, 'inputs' | 'kernel'>): py.Promised<tensorflow.Tensor>
  conv_transpose(inputs: py.TensorLike, keywords: py.Rest<conv_transpose$, 'inputs'>): py.Promised<tensorflow.Tensor>
  conv_transpose(keywords: conv_transpose$): py.Promised<tensorflow.Tensor>
  conv_transpose_dyn: py.RemoteFunction
  convert_to_numpy(x: py.TensorLike): py.Remote<py.NDArray>
  convert_to_numpy(keywords: convert_to_numpy$): py.Remote<py.NDArray>
  convert_to_numpy_dyn: py.RemoteFunction
  convert_to_tensor(x: py.TensorLike, dtype: py.DType | null, sparse: py.Bool | null, ragged: py.Bool | null): py.Promised<tensorflow.Tensor>
  convert_to_tensor(x: py.TensorLike, dtype: py.DType | null, sparse: py.Bool | null, keywords?: py.Rest<convert_to_tensor$, 'x' | 'dtype' | 'sparse'>): py.Promised<tensorflow.Tensor>
  convert_to_tensor(x: py.TensorLike, dtype: py.DType | null, keywords?: py.Rest<convert_to_tensor$, 'x' | 'dtype'>): py.Promised<tensorflow.Tensor>
  convert_to_tensor(x: py.TensorLike, keywords?: py.Rest<convert_to_tensor$, 'x'>): py.Promised<tensorflow.Tensor>
  convert_to_tensor(keywords: convert_to_tensor$): py.Promised<tensorflow.Tensor>
  convert_to_tensor_dyn: py.RemoteFunction
  copy(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  copy(keywords: copy$): py.Promised<tensorflow.Tensor>
  copy_dyn: py.RemoteFunction
  corrcoef(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  corrcoef(keywords: corrcoef$): py.Promised<tensorflow.Tensor>
  corrcoef_dyn: py.RemoteFunction
  correlate(x1: py.TensorLike, x2: py.TensorLike, mode: 'valid' | 'same' | 'full' | py.RemotePromise<string>): py.Promised<tensorflow.Tensor>
  correlate(x1: py.TensorLike, x2: py.TensorLike, keywords?: py.Rest<correlate$, 'x1' | 'x2'>): py.Promised<tensorflow.Tensor>
  correlate(x1: py.TensorLike, keywords: py.Rest<correlate$, 'x1'>): py.Promised<tensorflow.Tensor>
  correlate(keywords: correlate$): py.Promised<tensorflow.Tensor>
  correlate_dyn: py.RemoteFunction
  cos(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  cos(keywords: cos$): py.Promised<tensorflow.Tensor>
  cos_dyn: py.RemoteFunction
  cosh(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  cosh(keywords: cosh$): py.Promised<tensorflow.Tensor>
  cosh_dyn: py.RemoteFunction
  count_nonzero(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null): py.Promised<tensorflow.Tensor>
  count_nonzero(x: py.TensorLike, keywords?: py.Rest<count_nonzero$, 'x'>): py.Promised<tensorflow.Tensor>
  count_nonzero(keywords: count_nonzero$): py.Promised<tensorflow.Tensor>
  count_nonzero_dyn: py.RemoteFunction
  cross(x1: py.TensorLike, x2: py.TensorLike, axisa: py.Int, axisb: py.Int, axisc: py.Int, axis?: py.Int | py.List<py.Int> | null): py.Promised<tensorflow.Tensor>
  cross(x1: py.TensorLike, x2: py.TensorLike, axisa: py.Int, axisb: py.Int, keywords?: py.Rest<cross$, 'x1' | 'x2' | 'axisa' | 'axisb'>): py.Promised<tensorflow.Tensor>
  cross(x1: py.TensorLike, x2: py.TensorLike, axisa: py.Int, keywords?: py.Rest<cross$, 'x1' | 'x2' | 'axisa'>): py.Promised<tensorflow.Tensor>
  cross(x1: py.TensorLike, x2: py.TensorLike, keywords?: py.Rest<cross$, 'x1' | 'x2'>): py.Promised<tensorflow.Tensor>
  cross(x1: py.TensorLike, keywords: py.Rest<cross$, 'x1'>): py.Promised<tensorflow.Tensor>
  cross(keywords: cross$): py.Promised<tensorflow.Tensor>
  cross_dyn: py.RemoteFunction
  ctc_decode(inputs: py.TensorLike, sequence_lengths: py.TensorLike, strategy: 'greedy' | 'beam_search' | py.RemotePromise<string>, beam_width: py.Int, top_paths: py.Int, merge_repeated?: py.Bool, mask_index?: py.Int): py.Remote<any[]>
  ctc_decode(inputs: py.TensorLike, sequence_lengths: py.TensorLike, strategy: 'greedy' | 'beam_search' | py.RemotePromise<string>, beam_width: py.Int, keywords?: py.Rest<ctc_decode$, 'inputs' | 'sequence_lengths' | 'strategy' | 'beam_width'>): py.Remote<any[]>
  ctc_decode(inputs: py.TensorLike, sequence_lengths: py.TensorLike, strategy: 'greedy' | 'beam_search' | py.RemotePromise<string>, keywords?: py.Rest<ctc_decode$, 'inputs' | 'sequence_lengths' | 'strategy'>): py.Remote<any[]>
  ctc_decode(inputs: py.TensorLike, sequence_lengths: py.TensorLike, keywords?: py.Rest<ctc_decode$, 'inputs' | 'sequence_lengths'>): py.Remote<any[]>
  ctc_decode(inputs: py.TensorLike, keywords: py.Rest<ctc_decode$, 'inputs'>): py.Remote<any[]>
  ctc_decode(keywords: ctc_decode$): py.Remote<any[]>
  ctc_decode_dyn: py.RemoteFunction
  ctc_loss(target: py.TensorLike, output: py.TensorLike, target_length: py.TensorLike, output_length: py.TensorLike, mask_index: py.Int): py.Promised<tensorflow.Tensor>
  ctc_loss(target: py.TensorLike, output: py.TensorLike, target_length: py.TensorLike, output_length: py.TensorLike, keywords?: py.Rest<ctc_loss$, 'target' | 'output' | 'target_length' | 'output_length'>): py.Promised<tensorflow.Tensor>
  ctc_loss(target: py.TensorLike, output: py.TensorLike, target_length: py.TensorLike, keywords: py.Rest<ctc_loss$, 'target' | 'output' | 'target_length'>): py.Promised<tensorflow.Tensor>
  ctc_loss(target: py.TensorLike, output: py.TensorLike, keywords: py.Rest<ctc_loss$, 'target' | 'output'>): py.Promised<tensorflow.Tensor>
  ctc_loss(target: py.TensorLike, keywords: py.Rest<ctc_loss$, 'target'>): py.Promised<tensorflow.Tensor>
  ctc_loss(keywords: ctc_loss$): py.Promised<tensorflow.Tensor>
  ctc_loss_dyn: py.RemoteFunction
  cumprod(x: py.TensorLike, axis: py.Int | null, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  cumprod(x: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<cumprod$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  cumprod(x: py.TensorLike, keywords?: py.Rest<cumprod$, 'x'>): py.Promised<tensorflow.Tensor>
  cumprod(keywords: cumprod$): py.Promised<tensorflow.Tensor>
  cumprod_dyn: py.RemoteFunction
  cumsum(x: py.TensorLike, axis: py.Int | null, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  cumsum(x: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<cumsum$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  cumsum(x: py.TensorLike, keywords?: py.Rest<cumsum$, 'x'>): py.Promised<tensorflow.Tensor>
  cumsum(keywords: cumsum$): py.Promised<tensorflow.Tensor>
  cumsum_dyn: py.RemoteFunction
  custom_gradient(f: py.Positional): py.Remote
  custom_gradient(keywords: custom_gradient$): py.Remote
  custom_gradient_dyn: py.RemoteFunction
  deg2rad(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  deg2rad(keywords: deg2rad$): py.Promised<tensorflow.Tensor>
  deg2rad_dyn: py.RemoteFunction
  depth_to_space(x: py.TensorLike, block_size: py.Int, data_format: py.Str): py.Promised<tensorflow.Tensor>
  depth_to_space(x: py.TensorLike, block_size: py.Int, keywords?: py.Rest<depth_to_space$, 'x' | 'block_size'>): py.Promised<tensorflow.Tensor>
  depth_to_space(x: py.TensorLike, keywords: py.Rest<depth_to_space$, 'x'>): py.Promised<tensorflow.Tensor>
  depth_to_space(keywords: depth_to_space$): py.Promised<tensorflow.Tensor>
  depth_to_space_dyn: py.RemoteFunction
  depthwise_conv(inputs: py.TensorLike, kernel: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.List<py.Int>): py.Promised<tensorflow.Tensor>
  depthwise_conv(inputs: py.TensorLike, kernel: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<depthwise_conv$, 'inputs' | 'kernel' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  depthwise_conv(inputs: py.TensorLike, kernel: py.TensorLike, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<depthwise_conv$, 'inputs' | 'kernel' | 'strides'>): py.Promised<tensorflow.Tensor>
  depthwise_conv(inputs: py.TensorLike, kernel: py.TensorLike, keywords?: py.Rest<depthwise_conv$, 'inputs' | 'kernel'>): py.Promised<tensorflow.Tensor>
  depthwise_conv(inputs: py.TensorLike, keywords: py.Rest<depthwise_conv$, 'inputs'>): py.Promised<tensorflow.Tensor>
  depthwise_conv(keywords: depthwise_conv$): py.Promised<tensorflow.Tensor>
  depthwise_conv_dyn: py.RemoteFunction
  det(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  det(keywords: det$): py.Promised<tensorflow.Tensor>
  det_dyn: py.RemoteFunction
  diag(x: py.TensorLike, k: py.Int): py.Promised<tensorflow.Tensor>
  diag(x: py.TensorLike, keywords?: py.Rest<diag$, 'x'>): py.Promised<tensorflow.Tensor>
  diag(keywords: diag$): py.Promised<tensorflow.Tensor>
  diag_dyn: py.RemoteFunction
  diagflat(x: py.TensorLike, k: py.Int): py.Promised<tensorflow.Tensor>
  diagflat(x: py.TensorLike, keywords?: py.Rest<diagflat$, 'x'>): py.Promised<tensorflow.Tensor>
  diagflat(keywords: diagflat$): py.Promised<tensorflow.Tensor>
  diagflat_dyn: py.RemoteFunction
  diagonal(x: py.TensorLike, offset: py.Positional, axis1: py.Int, axis2: py.Int): py.Promised<tensorflow.Tensor>
  diagonal(x: py.TensorLike, offset: py.Positional, axis1: py.Int, keywords?: py.Rest<diagonal$, 'x' | 'offset' | 'axis1'>): py.Promised<tensorflow.Tensor>
  diagonal(x: py.TensorLike, offset: py.Positional, keywords?: py.Rest<diagonal$, 'x' | 'offset'>): py.Promised<tensorflow.Tensor>
  diagonal(x: py.TensorLike, keywords?: py.Rest<diagonal$, 'x'>): py.Promised<tensorflow.Tensor>
  diagonal(keywords: diagonal$): py.Promised<tensorflow.Tensor>
  diagonal_dyn: py.RemoteFunction
  diff(a: py.TensorLike, n: py.Int, axis: py.Int): py.Promised<tensorflow.Tensor>
  diff(a: py.TensorLike, n: py.Int, keywords?: py.Rest<diff$, 'a' | 'n'>): py.Promised<tensorflow.Tensor>
  diff(a: py.TensorLike, keywords?: py.Rest<diff$, 'a'>): py.Promised<tensorflow.Tensor>
  diff(keywords: diff$): py.Promised<tensorflow.Tensor>
  diff_dyn: py.RemoteFunction
  digitize(x: py.ArrayLike, bins: py.ArrayLike): py.Promised<tensorflow.Tensor>
  digitize(x: py.ArrayLike, keywords: py.Rest<digitize$, 'x'>): py.Promised<tensorflow.Tensor>
  digitize(keywords: digitize$): py.Promised<tensorflow.Tensor>
  digitize_dyn: py.RemoteFunction
  divide(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  divide(x1: py.TensorLike, keywords: py.Rest<divide$, 'x1'>): py.Promised<tensorflow.Tensor>
  divide(keywords: divide$): py.Promised<tensorflow.Tensor>
  divide_dyn: py.RemoteFunction
  divide_no_nan(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  divide_no_nan(x1: py.TensorLike, keywords: py.Rest<divide_no_nan$, 'x1'>): py.Promised<tensorflow.Tensor>
  divide_no_nan(keywords: divide_no_nan$): py.Promised<tensorflow.Tensor>
  divide_no_nan_dyn: py.RemoteFunction
  dot(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  dot(x1: py.TensorLike, keywords: py.Rest<dot$, 'x1'>): py.Promised<tensorflow.Tensor>
  dot(keywords: dot$): py.Promised<tensorflow.Tensor>
  dot_dyn: py.RemoteFunction
  dot_product_attention(query: py.TensorLike, key: py.TensorLike, value: py.TensorLike, bias: py.TensorLike | null, mask: py.ArrayLike | null, scale: py.Positional, is_causal?: py.Bool, flash_attention?: py.Bool | null, attn_logits_soft_cap?: py.Positional): py.Promised<tensorflow.Tensor>
  dot_product_attention(query: py.TensorLike, key: py.TensorLike, value: py.TensorLike, bias: py.TensorLike | null, mask: py.ArrayLike | null, keywords?: py.Rest<dot_product_attention$, 'query' | 'key' | 'value' | 'bias' | 'mask'>): py.Promised<tensorflow.Tensor>
  dot_product_attention(query: py.TensorLike, key: py.TensorLike, value: py.TensorLike, bias: py.TensorLike | null, keywords?: py.Rest<dot_product_attention$, 'query' | 'key' | 'value' | 'bias'>): py.Promised<tensorflow.Tensor>
  dot_product_attention(query: py.TensorLike, key: py.TensorLike, value: py.TensorLike, keywords?: py.Rest<dot_product_attention$, 'query' | 'key' | 'value'>): py.Promised<tensorflow.Tensor>
  dot_product_attention(query: py.TensorLike, key: py.TensorLike, keywords: py.Rest<dot_product_attention$, 'query' | 'key'>): py.Promised<tensorflow.Tensor>
  dot_product_attention(query: py.TensorLike, keywords: py.Rest<dot_product_attention$, 'query'>): py.Promised<tensorflow.Tensor>
  dot_product_attention(keywords: dot_product_attention$): py.Promised<tensorflow.Tensor>
  dot_product_attention_dyn: py.RemoteFunction
  dsplit(x: py.TensorLike, indices_or_sections: py.Positional): py.Remote
  dsplit(x: py.TensorLike, keywords: py.Rest<dsplit$, 'x'>): py.Remote
  dsplit(keywords: dsplit$): py.Remote
  dsplit_dyn: py.RemoteFunction
  dstack(xs: py.Items<py.TensorLike>): py.Promised<tensorflow.Tensor>
  dstack(keywords: dstack$): py.Promised<tensorflow.Tensor>
  dstack_dyn: py.RemoteFunction
  dtype(x: py.TensorLike): py.Remote<string>
  dtype(keywords: dtype$): py.Remote<string>
  dtype_dyn: py.RemoteFunction
  eig(x: py.TensorLike): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  eig(keywords: eig$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  eig_dyn: py.RemoteFunction
  eigh(x: py.TensorLike): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  eigh(keywords: eigh$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  eigh_dyn: py.RemoteFunction
  einsum(subscripts: py.Positional, ...operands: py.Positional[]): py.Promised<tensorflow.Tensor>
  einsum(...args: [subscripts: py.Positional, ...operands: py.Positional[], keywords: py.Rest<einsum$, 'subscripts'>]): py.Promised<tensorflow.Tensor>
  einsum(subscripts: py.Positional, keywords?: py.Rest<einsum$, 'subscripts'>): py.Promised<tensorflow.Tensor>
  einsum(keywords: einsum$): py.Promised<tensorflow.Tensor>
  einsum_dyn: py.RemoteFunction
  elu(x: py.TensorLike, alpha: py.TensorLike): py.Promised<tensorflow.Tensor>
  elu(x: py.TensorLike, keywords?: py.Rest<elu$, 'x'>): py.Promised<tensorflow.Tensor>
  elu(keywords: elu$): py.Promised<tensorflow.Tensor>
  elu_dyn: py.RemoteFunction
  empty(shape: py.Shape, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  empty(shape: py.Shape, keywords?: py.Rest<empty$, 'shape'>): py.Promised<tensorflow.Tensor>
  empty(keywords: empty$): py.Promised<tensorflow.Tensor>
  empty_dyn: py.RemoteFunction
  empty_like(x: py.TensorLike, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  empty_like(x: py.TensorLike, keywords?: py.Rest<empty_like$, 'x'>): py.Promised<tensorflow.Tensor>
  empty_like(keywords: empty_like$): py.Promised<tensorflow.Tensor>
  empty_like_dyn: py.RemoteFunction
  equal(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  equal(x1: py.TensorLike, keywords: py.Rest<equal$, 'x1'>): py.Promised<tensorflow.Tensor>
  equal(keywords: equal$): py.Promised<tensorflow.Tensor>
  equal_dyn: py.RemoteFunction
  erf(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  erf(keywords: erf$): py.Promised<tensorflow.Tensor>
  erf_dyn: py.RemoteFunction
  erfc(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  erfc(keywords: erfc$): py.Promised<tensorflow.Tensor>
  erfc_dyn: py.RemoteFunction
  erfinv(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  erfinv(keywords: erfinv$): py.Promised<tensorflow.Tensor>
  erfinv_dyn: py.RemoteFunction
  exp(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  exp(keywords: exp$): py.Promised<tensorflow.Tensor>
  exp_dyn: py.RemoteFunction
  exp2(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  exp2(keywords: exp2$): py.Promised<tensorflow.Tensor>
  exp2_dyn: py.RemoteFunction
  expand_dims(x: py.TensorLike, axis: py.Int | py.List<py.Int>): py.Promised<tensorflow.Tensor>
  expand_dims(x: py.TensorLike, keywords: py.Rest<expand_dims$, 'x'>): py.Promised<tensorflow.Tensor>
  expand_dims(keywords: expand_dims$): py.Promised<tensorflow.Tensor>
  expand_dims_dyn: py.RemoteFunction
  expm1(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  expm1(keywords: expm1$): py.Promised<tensorflow.Tensor>
  expm1_dyn: py.RemoteFunction
  extract_sequences(x: py.TensorLike, sequence_length: py.Int, sequence_stride: py.Int): py.Remote
  extract_sequences(x: py.TensorLike, sequence_length: py.Int, keywords: py.Rest<extract_sequences$, 'x' | 'sequence_length'>): py.Remote
  extract_sequences(x: py.TensorLike, keywords: py.Rest<extract_sequences$, 'x'>): py.Remote
  extract_sequences(keywords: extract_sequences$): py.Remote
  extract_sequences_dyn: py.RemoteFunction
  eye(N: py.Int, M: py.Int | null, k: py.Int, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  eye(N: py.Int, M: py.Int | null, k: py.Int, keywords?: py.Rest<eye$, 'N' | 'M' | 'k'>): py.Promised<tensorflow.Tensor>
  eye(N: py.Int, M: py.Int | null, keywords?: py.Rest<eye$, 'N' | 'M'>): py.Promised<tensorflow.Tensor>
  eye(N: py.Int, keywords?: py.Rest<eye$, 'N'>): py.Promised<tensorflow.Tensor>
  eye(keywords: eye$): py.Promised<tensorflow.Tensor>
  eye_dyn: py.RemoteFunction
  fabs(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  fabs(keywords: fabs$): py.Promised<tensorflow.Tensor>
  fabs_dyn: py.RemoteFunction
  fft(x: py.List<py.Float>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  fft(keywords: fft$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  fft_dyn: py.RemoteFunction
  fft2(x: py.List<py.Float>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  fft2(keywords: fft2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  fft2_dyn: py.RemoteFunction
  flip(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null): py.Promised<tensorflow.Tensor>
  flip(x: py.TensorLike, keywords?: py.Rest<flip$, 'x'>): py.Promised<tensorflow.Tensor>
  flip(keywords: flip$): py.Promised<tensorflow.Tensor>
  flip_dyn: py.RemoteFunction
  fliplr(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  fliplr(keywords: fliplr$): py.Promised<tensorflow.Tensor>
  fliplr_dyn: py.RemoteFunction
  flipud(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  flipud(keywords: flipud$): py.Promised<tensorflow.Tensor>
  flipud_dyn: py.RemoteFunction
  floor(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  floor(keywords: floor$): py.Promised<tensorflow.Tensor>
  floor_dyn: py.RemoteFunction
  floor_divide(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  floor_divide(x1: py.TensorLike, keywords: py.Rest<floor_divide$, 'x1'>): py.Promised<tensorflow.Tensor>
  floor_divide(keywords: floor_divide$): py.Promised<tensorflow.Tensor>
  floor_divide_dyn: py.RemoteFunction
  fmax(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  fmax(x1: py.TensorLike, keywords: py.Rest<fmax$, 'x1'>): py.Promised<tensorflow.Tensor>
  fmax(keywords: fmax$): py.Promised<tensorflow.Tensor>
  fmax_dyn: py.RemoteFunction
  fmin(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  fmin(x1: py.TensorLike, keywords: py.Rest<fmin$, 'x1'>): py.Promised<tensorflow.Tensor>
  fmin(keywords: fmin$): py.Promised<tensorflow.Tensor>
  fmin_dyn: py.RemoteFunction
  fmod(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  fmod(x1: py.TensorLike, keywords: py.Rest<fmod$, 'x1'>): py.Promised<tensorflow.Tensor>
  fmod(keywords: fmod$): py.Promised<tensorflow.Tensor>
  fmod_dyn: py.RemoteFunction
  fold(x: py.TensorLike, output_size: py.Positional, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, dilation: py.Int | py.Tuple<readonly [py.Int, py.Int]>, padding: py.Int | py.Tuple<readonly [py.Int, py.Int]>, stride: py.Int | py.Tuple<readonly [py.Int, py.Int]>): py.Promised<tensorflow.Tensor>
  fold(x: py.TensorLike, output_size: py.Positional, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, dilation: py.Int | py.Tuple<readonly [py.Int, py.Int]>, padding: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<fold$, 'x' | 'output_size' | 'kernel_size' | 'dilation' | 'padding'>): py.Promised<tensorflow.Tensor>
  fold(x: py.TensorLike, output_size: py.Positional, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, dilation: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<fold$, 'x' | 'output_size' | 'kernel_size' | 'dilation'>): py.Promised<tensorflow.Tensor>
  fold(x: py.TensorLike, output_size: py.Positional, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<fold$, 'x' | 'output_size' | 'kernel_size'>): py.Promised<tensorflow.Tensor>
  fold(x: py.TensorLike, output_size: py.Positional, keywords: py.Rest<fold$, 'x' | 'output_size'>): py.Promised<tensorflow.Tensor>
  fold(x: py.TensorLike, keywords: py.Rest<fold$, 'x'>): py.Promised<tensorflow.Tensor>
  fold(keywords: fold$): py.Promised<tensorflow.Tensor>
  fold_dyn: py.RemoteFunction
  fori_loop(lower: py.Positional, upper: py.Positional, body_fun: py.Callable, init_val: py.Positional): py.Remote
  fori_loop(lower: py.Positional, upper: py.Positional, body_fun: py.Callable, keywords: py.Rest<fori_loop$, 'lower' | 'upper' | 'body_fun'>): py.Remote
  fori_loop(lower: py.Positional, upper: py.Positional, keywords: py.Rest<fori_loop$, 'lower' | 'upper'>): py.Remote
  fori_loop(lower: py.Positional, keywords: py.Rest<fori_loop$, 'lower'>): py.Remote
  fori_loop(keywords: fori_loop$): py.Remote
  fori_loop_dyn: py.RemoteFunction
  full(shape: py.Shape, fill_value: py.Positional, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  full(shape: py.Shape, fill_value: py.Positional, keywords?: py.Rest<full$, 'shape' | 'fill_value'>): py.Promised<tensorflow.Tensor>
  full(shape: py.Shape, keywords: py.Rest<full$, 'shape'>): py.Promised<tensorflow.Tensor>
  full(keywords: full$): py.Promised<tensorflow.Tensor>
  full_dyn: py.RemoteFunction
  full_like(x: py.TensorLike, fill_value: py.Positional, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  full_like(x: py.TensorLike, fill_value: py.Positional, keywords?: py.Rest<full_like$, 'x' | 'fill_value'>): py.Promised<tensorflow.Tensor>
  full_like(x: py.TensorLike, keywords: py.Rest<full_like$, 'x'>): py.Promised<tensorflow.Tensor>
  full_like(keywords: full_like$): py.Promised<tensorflow.Tensor>
  full_like_dyn: py.RemoteFunction
  gcd(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  gcd(x1: py.TensorLike, keywords: py.Rest<gcd$, 'x1'>): py.Promised<tensorflow.Tensor>
  gcd(keywords: gcd$): py.Promised<tensorflow.Tensor>
  gcd_dyn: py.RemoteFunction
  gelu(x: py.TensorLike, approximate: py.Bool): py.Promised<tensorflow.Tensor>
  gelu(x: py.TensorLike, keywords?: py.Rest<gelu$, 'x'>): py.Promised<tensorflow.Tensor>
  gelu(keywords: gelu$): py.Promised<tensorflow.Tensor>
  gelu_dyn: py.RemoteFunction
  geomspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, dtype: py.DType | null, axis?: py.Int): py.Promised<tensorflow.Tensor>
  geomspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, keywords?: py.Rest<geomspace$, 'start' | 'stop' | 'num' | 'endpoint'>): py.Promised<tensorflow.Tensor>
  geomspace(start: py.Positional, stop: py.Positional, num: py.Int, keywords?: py.Rest<geomspace$, 'start' | 'stop' | 'num'>): py.Promised<tensorflow.Tensor>
  geomspace(start: py.Positional, stop: py.Positional, keywords?: py.Rest<geomspace$, 'start' | 'stop'>): py.Promised<tensorflow.Tensor>
  geomspace(start: py.Positional, keywords: py.Rest<geomspace$, 'start'>): py.Promised<tensorflow.Tensor>
  geomspace(keywords: geomspace$): py.Promised<tensorflow.Tensor>
  geomspace_dyn: py.RemoteFunction
  get_item(x: py.TensorLike, key: py.Positional): py.Remote
  get_item(x: py.TensorLike, keywords: py.Rest<get_item$, 'x'>): py.Remote
  get_item(keywords: get_item$): py.Remote
  get_item_dyn: py.RemoteFunction
  glu(x: py.TensorLike, axis: py.Int): py.Promised<tensorflow.Tensor>
  glu(x: py.TensorLike, keywords?: py.Rest<glu$, 'x'>): py.Promised<tensorflow.Tensor>
  glu(keywords: glu$): py.Promised<tensorflow.Tensor>
  glu_dyn: py.RemoteFunction
  greater(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  greater(x1: py.TensorLike, keywords: py.Rest<greater$, 'x1'>): py.Promised<tensorflow.Tensor>
  greater(keywords: greater$): py.Promised<tensorflow.Tensor>
  greater_dyn: py.RemoteFunction
  greater_equal(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  greater_equal(x1: py.TensorLike, keywords: py.Rest<greater_equal$, 'x1'>): py.Promised<tensorflow.Tensor>
  greater_equal(keywords: greater_equal$): py.Promised<tensorflow.Tensor>
  greater_equal_dyn: py.RemoteFunction
  hamming(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  hamming(keywords: hamming$): py.Promised<tensorflow.Tensor>
  hamming_dyn: py.RemoteFunction
  hanning(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  hanning(keywords: hanning$): py.Promised<tensorflow.Tensor>
  hanning_dyn: py.RemoteFunction
  hard_shrink(x: py.TensorLike, threshold: py.Float): py.Promised<tensorflow.Tensor>
  hard_shrink(x: py.TensorLike, keywords?: py.Rest<hard_shrink$, 'x'>): py.Promised<tensorflow.Tensor>
  hard_shrink(keywords: hard_shrink$): py.Promised<tensorflow.Tensor>
  hard_shrink_dyn: py.RemoteFunction
  hard_sigmoid(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  hard_sigmoid(keywords: hard_sigmoid$): py.Promised<tensorflow.Tensor>
  hard_sigmoid_dyn: py.RemoteFunction
  hard_silu(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  hard_silu(keywords: hard_silu$): py.Promised<tensorflow.Tensor>
  hard_silu_dyn: py.RemoteFunction
  readonly hard_swish: $Module["hard_silu"]
  hard_swish_dyn: py.RemoteFunction
  hard_tanh(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  hard_tanh(keywords: hard_tanh$): py.Promised<tensorflow.Tensor>
  hard_tanh_dyn: py.RemoteFunction
  heaviside(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  heaviside(x1: py.TensorLike, keywords: py.Rest<heaviside$, 'x1'>): py.Promised<tensorflow.Tensor>
  heaviside(keywords: heaviside$): py.Promised<tensorflow.Tensor>
  heaviside_dyn: py.RemoteFunction
  histogram(x: py.TensorLike, bins: py.Int, range: py.List<py.RemoteArgument> | null): py.Remote<any[]>
  histogram(x: py.TensorLike, bins: py.Int, keywords?: py.Rest<histogram$, 'x' | 'bins'>): py.Remote<any[]>
  histogram(x: py.TensorLike, keywords?: py.Rest<histogram$, 'x'>): py.Remote<any[]>
  histogram(keywords: histogram$): py.Remote<any[]>
  histogram_dyn: py.RemoteFunction
  hsplit(x: py.TensorLike, indices_or_sections: py.Positional): py.Remote
  hsplit(x: py.TensorLike, keywords: py.Rest<hsplit$, 'x'>): py.Remote
  hsplit(keywords: hsplit$): py.Remote
  hsplit_dyn: py.RemoteFunction
  hstack(xs: py.Items<py.TensorLike>): py.Promised<tensorflow.Tensor>
  hstack(keywords: hstack$): py.Promised<tensorflow.Tensor>
  hstack_dyn: py.RemoteFunction
  hypot(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  hypot(x1: py.TensorLike, keywords: py.Rest<hypot$, 'x1'>): py.Promised<tensorflow.Tensor>
  hypot(keywords: hypot$): py.Promised<tensorflow.Tensor>
  hypot_dyn: py.RemoteFunction
  i0(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  i0(keywords: i0$): py.Promised<tensorflow.Tensor>
  i0_dyn: py.RemoteFunction
  identity(n: py.Int, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  identity(n: py.Int, keywords?: py.Rest<identity$, 'n'>): py.Promised<tensorflow.Tensor>
  identity(keywords: identity$): py.Promised<tensorflow.Tensor>
  identity_dyn: py.RemoteFunction
  ifft2(x: py.List<py.Float>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  ifft2(keywords: ifft2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  ifft2_dyn: py.RemoteFunction
  imag(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  imag(keywords: imag$): py.Promised<tensorflow.Tensor>
  imag_dyn: py.RemoteFunction
  readonly image: keras_ops_image.$Module
  in_top_k(targets: py.TensorLike, predictions: py.TensorLike, k: py.Int): py.Promised<tensorflow.Tensor>
  in_top_k(targets: py.TensorLike, predictions: py.TensorLike, keywords: py.Rest<in_top_k$, 'targets' | 'predictions'>): py.Promised<tensorflow.Tensor>
  in_top_k(targets: py.TensorLike, keywords: py.Rest<in_top_k$, 'targets'>): py.Promised<tensorflow.Tensor>
  in_top_k(keywords: in_top_k$): py.Promised<tensorflow.Tensor>
  in_top_k_dyn: py.RemoteFunction
  inner(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  inner(x1: py.TensorLike, keywords: py.Rest<inner$, 'x1'>): py.Promised<tensorflow.Tensor>
  inner(keywords: inner$): py.Promised<tensorflow.Tensor>
  inner_dyn: py.RemoteFunction
  inv(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  inv(keywords: inv$): py.Promised<tensorflow.Tensor>
  inv_dyn: py.RemoteFunction
  irfft(x: py.List<py.Float>, fft_length: py.Int | null): py.Promised<tensorflow.Tensor>
  irfft(x: py.List<py.Float>, keywords?: py.Rest<irfft$, 'x'>): py.Promised<tensorflow.Tensor>
  irfft(keywords: irfft$): py.Promised<tensorflow.Tensor>
  irfft_dyn: py.RemoteFunction
  is_tensor(x: py.Of<'keras.Variable'>): py.Remote<boolean>
  is_tensor(keywords: is_tensor$): py.Remote<boolean>
  is_tensor_dyn: py.RemoteFunction
  isclose(x1: py.TensorLike, x2: py.TensorLike, rtol: py.Float, atol: py.Float, equal_nan: py.Bool): py.Promised<tensorflow.Tensor>
  isclose(x1: py.TensorLike, x2: py.TensorLike, rtol: py.Float, atol: py.Float, keywords?: py.Rest<isclose$, 'x1' | 'x2' | 'rtol' | 'atol'>): py.Promised<tensorflow.Tensor>
  isclose(x1: py.TensorLike, x2: py.TensorLike, rtol: py.Float, keywords?: py.Rest<isclose$, 'x1' | 'x2' | 'rtol'>): py.Promised<tensorflow.Tensor>
  isclose(x1: py.TensorLike, x2: py.TensorLike, keywords?: py.Rest<isclose$, 'x1' | 'x2'>): py.Promised<tensorflow.Tensor>
  isclose(x1: py.TensorLike, keywords: py.Rest<isclose$, 'x1'>): py.Promised<tensorflow.Tensor>
  isclose(keywords: isclose$): py.Promised<tensorflow.Tensor>
  isclose_dyn: py.RemoteFunction
  isfinite(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  isfinite(keywords: isfinite$): py.Promised<tensorflow.Tensor>
  isfinite_dyn: py.RemoteFunction
  isin(x1: py.TensorLike, x2: py.TensorLike | py.List<py.RemoteArgument>, assume_unique: py.Bool, invert: py.Bool): py.Promised<tensorflow.Tensor>
  isin(x1: py.TensorLike, x2: py.TensorLike | py.List<py.RemoteArgument>, assume_unique: py.Bool, keywords?: py.Rest<isin$, 'x1' | 'x2' | 'assume_unique'>): py.Promised<tensorflow.Tensor>
  isin(x1: py.TensorLike, x2: py.TensorLike | py.List<py.RemoteArgument>, keywords?: py.Rest<isin$, 'x1' | 'x2'>): py.Promised<tensorflow.Tensor>
  isin(x1: py.TensorLike, keywords: py.Rest<isin$, 'x1'>): py.Promised<tensorflow.Tensor>
  isin(keywords: isin$): py.Promised<tensorflow.Tensor>
  isin_dyn: py.RemoteFunction
  isinf(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  isinf(keywords: isinf$): py.Promised<tensorflow.Tensor>
  isinf_dyn: py.RemoteFunction
  isnan(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  isnan(keywords: isnan$): py.Promised<tensorflow.Tensor>
  isnan_dyn: py.RemoteFunction
  isneginf(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  isneginf(keywords: isneginf$): py.Promised<tensorflow.Tensor>
  isneginf_dyn: py.RemoteFunction
  isposinf(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  isposinf(keywords: isposinf$): py.Promised<tensorflow.Tensor>
  isposinf_dyn: py.RemoteFunction
  isreal(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  isreal(keywords: isreal$): py.Promised<tensorflow.Tensor>
  isreal_dyn: py.RemoteFunction
  istft(x: py.List<py.Float>, sequence_length: py.Int, sequence_stride: py.Int, fft_length: py.Int, length: py.Int | null, window: py.TensorLike | 'hann' | 'hamming' | py.RemotePromise<string> | null, center: py.Bool): py.Promised<tensorflow.Tensor>
  istft(x: py.List<py.Float>, sequence_length: py.Int, sequence_stride: py.Int, fft_length: py.Int, length: py.Int | null, window: py.TensorLike | 'hann' | 'hamming' | py.RemotePromise<string> | null, keywords?: py.Rest<istft$, 'x' | 'sequence_length' | 'sequence_stride' | 'fft_length' | 'length' | 'window'>): py.Promised<tensorflow.Tensor>
  istft(x: py.List<py.Float>, sequence_length: py.Int, sequence_stride: py.Int, fft_length: py.Int, length: py.Int | null, keywords?: py.Rest<istft$, 'x' | 'sequence_length' | 'sequence_stride' | 'fft_length' | 'length'>): py.Promised<tensorflow.Tensor>
  istft(x: py.List<py.Float>, sequence_length: py.Int, sequence_stride: py.Int, fft_length: py.Int, keywords?: py.Rest<istft$, 'x' | 'sequence_length' | 'sequence_stride' | 'fft_length'>): py.Promised<tensorflow.Tensor>
  istft(x: py.List<py.Float>, sequence_length: py.Int, sequence_stride: py.Int, keywords: py.Rest<istft$, 'x' | 'sequence_length' | 'sequence_stride'>): py.Promised<tensorflow.Tensor>
  istft(x: py.List<py.Float>, sequence_length: py.Int, keywords: py.Rest<istft$, 'x' | 'sequence_length'>): py.Promised<tensorflow.Tensor>
  istft(x: py.List<py.Float>, keywords: py.Rest<istft$, 'x'>): py.Promised<tensorflow.Tensor>
  istft(keywords: istft$): py.Promised<tensorflow.Tensor>
  istft_dyn: py.RemoteFunction
  jvp(fun: py.Callable, primals: py.List<py.RemoteArgument>, tangents: py.TensorLike | py.List<py.RemoteArgument>, has_aux: py.Bool): py.Remote
  jvp(fun: py.Callable, primals: py.List<py.RemoteArgument>, tangents: py.TensorLike | py.List<py.RemoteArgument>, keywords?: py.Rest<jvp$, 'fun' | 'primals' | 'tangents'>): py.Remote
  jvp(fun: py.Callable, primals: py.List<py.RemoteArgument>, keywords: py.Rest<jvp$, 'fun' | 'primals'>): py.Remote
  jvp(fun: py.Callable, keywords: py.Rest<jvp$, 'fun'>): py.Remote
  jvp(keywords: jvp$): py.Remote
  jvp_dyn: py.RemoteFunction
  kaiser(x: py.TensorLike, beta: py.Float): py.Promised<tensorflow.Tensor>
  kaiser(x: py.TensorLike, keywords: py.Rest<kaiser$, 'x'>): py.Promised<tensorflow.Tensor>
  kaiser(keywords: kaiser$): py.Promised<tensorflow.Tensor>
  kaiser_dyn: py.RemoteFunction
  kron(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  kron(x1: py.TensorLike, keywords: py.Rest<kron$, 'x1'>): py.Promised<tensorflow.Tensor>
  kron(keywords: kron$): py.Promised<tensorflow.Tensor>
  kron_dyn: py.RemoteFunction
  layer_normalization(x: py.TensorLike, gamma: py.Positional, beta: py.Positional, axis: py.Int | py.List<py.Int>, epsilon?: py.Positional, keywords?: py.Rest<layer_normalization$, 'x' | 'gamma' | 'beta' | 'axis' | 'epsilon'>): py.Promised<tensorflow.Tensor>
  layer_normalization(x: py.TensorLike, gamma: py.Positional, beta: py.Positional, keywords?: py.Rest<layer_normalization$, 'x' | 'gamma' | 'beta'>): py.Promised<tensorflow.Tensor>
  layer_normalization(x: py.TensorLike, gamma: py.Positional, keywords?: py.Rest<layer_normalization$, 'x' | 'gamma'>): py.Promised<tensorflow.Tensor>
  layer_normalization(x: py.TensorLike, keywords?: py.Rest<layer_normalization$, 'x'>): py.Promised<tensorflow.Tensor>
  layer_normalization(keywords: layer_normalization$): py.Promised<tensorflow.Tensor>
  layer_normalization_dyn: py.RemoteFunction
  lcm(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  lcm(x1: py.TensorLike, keywords: py.Rest<lcm$, 'x1'>): py.Promised<tensorflow.Tensor>
  lcm(keywords: lcm$): py.Promised<tensorflow.Tensor>
  lcm_dyn: py.RemoteFunction
  ldexp(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  ldexp(x1: py.TensorLike, keywords: py.Rest<ldexp$, 'x1'>): py.Promised<tensorflow.Tensor>
  ldexp(keywords: ldexp$): py.Promised<tensorflow.Tensor>
  ldexp_dyn: py.RemoteFunction
  leaky_relu(x: py.TensorLike, negative_slope: py.Float): py.Promised<tensorflow.Tensor>
  leaky_relu(x: py.TensorLike, keywords?: py.Rest<leaky_relu$, 'x'>): py.Promised<tensorflow.Tensor>
  leaky_relu(keywords: leaky_relu$): py.Promised<tensorflow.Tensor>
  leaky_relu_dyn: py.RemoteFunction
  left_shift(x: py.TensorLike, y: py.TensorLike): py.Promised<tensorflow.Tensor>
  left_shift(x: py.TensorLike, keywords: py.Rest<left_shift$, 'x'>): py.Promised<tensorflow.Tensor>
  left_shift(keywords: left_shift$): py.Promised<tensorflow.Tensor>
  left_shift_dyn: py.RemoteFunction
  less(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  less(x1: py.TensorLike, keywords: py.Rest<less$, 'x1'>): py.Promised<tensorflow.Tensor>
  less(keywords: less$): py.Promised<tensorflow.Tensor>
  less_dyn: py.RemoteFunction
  less_equal(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  less_equal(x1: py.TensorLike, keywords: py.Rest<less_equal$, 'x1'>): py.Promised<tensorflow.Tensor>
  less_equal(keywords: less_equal$): py.Promised<tensorflow.Tensor>
  less_equal_dyn: py.RemoteFunction
  readonly linalg: keras_ops_linalg.$Module
  linspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, retstep: py.Bool, dtype?: py.DType | null, axis?: py.Int): py.Promised<tensorflow.Tensor>
  linspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, keywords?: py.Rest<linspace$, 'start' | 'stop' | 'num' | 'endpoint'>): py.Promised<tensorflow.Tensor>
  linspace(start: py.Positional, stop: py.Positional, num: py.Int, keywords?: py.Rest<linspace$, 'start' | 'stop' | 'num'>): py.Promised<tensorflow.Tensor>
  linspace(start: py.Positional, stop: py.Positional, keywords?: py.Rest<linspace$, 'start' | 'stop'>): py.Promised<tensorflow.Tensor>
  linspace(start: py.Positional, keywords: py.Rest<linspace$, 'start'>): py.Promised<tensorflow.Tensor>
  linspace(keywords: linspace$): py.Promised<tensorflow.Tensor>
  linspace_dyn: py.RemoteFunction
  log(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  log(keywords: log$): py.Promised<tensorflow.Tensor>
  log_dyn: py.RemoteFunction
  log10(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  log10(keywords: log10$): py.Promised<tensorflow.Tensor>
  log10_dyn: py.RemoteFunction
  log1p(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  log1p(keywords: log1p$): py.Promised<tensorflow.Tensor>
  log1p_dyn: py.RemoteFunction
  log2(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  log2(keywords: log2$): py.Promised<tensorflow.Tensor>
  log2_dyn: py.RemoteFunction
  log_sigmoid(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  log_sigmoid(keywords: log_sigmoid$): py.Promised<tensorflow.Tensor>
  log_sigmoid_dyn: py.RemoteFunction
  log_softmax(x: py.TensorLike, axis: py.Int): py.Promised<tensorflow.Tensor>
  log_softmax(x: py.TensorLike, keywords?: py.Rest<log_softmax$, 'x'>): py.Promised<tensorflow.Tensor>
  log_softmax(keywords: log_softmax$): py.Promised<tensorflow.Tensor>
  log_softmax_dyn: py.RemoteFunction
  logaddexp(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  logaddexp(x1: py.TensorLike, keywords: py.Rest<logaddexp$, 'x1'>): py.Promised<tensorflow.Tensor>
  logaddexp(keywords: logaddexp$): py.Promised<tensorflow.Tensor>
  logaddexp_dyn: py.RemoteFunction
  logaddexp2(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  logaddexp2(x1: py.TensorLike, keywords: py.Rest<logaddexp2$, 'x1'>): py.Promised<tensorflow.Tensor>
  logaddexp2(keywords: logaddexp2$): py.Promised<tensorflow.Tensor>
  logaddexp2_dyn: py.RemoteFunction
  logdet(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  logdet(keywords: logdet$): py.Promised<tensorflow.Tensor>
  logdet_dyn: py.RemoteFunction
  logical_and(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  logical_and(x1: py.TensorLike, keywords: py.Rest<logical_and$, 'x1'>): py.Promised<tensorflow.Tensor>
  logical_and(keywords: logical_and$): py.Promised<tensorflow.Tensor>
  logical_and_dyn: py.RemoteFunction
  logical_not(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  logical_not(keywords: logical_not$): py.Promised<tensorflow.Tensor>
  logical_not_dyn: py.RemoteFunction
  logical_or(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  logical_or(x1: py.TensorLike, keywords: py.Rest<logical_or$, 'x1'>): py.Promised<tensorflow.Tensor>
  logical_or(keywords: logical_or$): py.Promised<tensorflow.Tensor>
  logical_or_dyn: py.RemoteFunction
  logical_xor(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  logical_xor(x1: py.TensorLike, keywords: py.Rest<logical_xor$, 'x1'>): py.Promised<tensorflow.Tensor>
  logical_xor(keywords: logical_xor$): py.Promised<tensorflow.Tensor>
  logical_xor_dyn: py.RemoteFunction
  logspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, base: py.Int, dtype?: py.DType | null, axis?: py.Int): py.Promised<tensorflow.Tensor>
  logspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, keywords?: py.Rest<logspace$, 'start' | 'stop' | 'num' | 'endpoint'>): py.Promised<tensorflow.Tensor>
  logspace(start: py.Positional, stop: py.Positional, num: py.Int, keywords?: py.Rest<logspace$, 'start' | 'stop' | 'num'>): py.Promised<tensorflow.Tensor>
  logspace(start: py.Positional, stop: py.Positional, keywords?: py.Rest<logspace$, 'start' | 'stop'>): py.Promised<tensorflow.Tensor>
  logspace(start: py.Positional, keywords: py.Rest<logspace$, 'start'>): py.Promised<tensorflow.Tensor>
  logspace(keywords: logspace$): py.Promised<tensorflow.Tensor>
  logspace_dyn: py.RemoteFunction
  logsumexp(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  logsumexp(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<logsumexp$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  logsumexp(x: py.TensorLike, keywords?: py.Rest<logsumexp$, 'x'>): py.Promised<tensorflow.Tensor>
  logsumexp(keywords: logsumexp$): py.Promised<tensorflow.Tensor>
  logsumexp_dyn: py.RemoteFunction
  lstsq(a: py.TensorLike, b: py.TensorLike, rcond: py.Positional): py.Promised<tensorflow.Tensor>
  lstsq(a: py.TensorLike, b: py.TensorLike, keywords?: py.Rest<lstsq$, 'a' | 'b'>): py.Promised<tensorflow.Tensor>
  lstsq(a: py.TensorLike, keywords: py.Rest<lstsq$, 'a'>): py.Promised<tensorflow.Tensor>
  lstsq(keywords: lstsq$): py.Promised<tensorflow.Tensor>
  lstsq_dyn: py.RemoteFunction
  lu_factor(x: py.TensorLike): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  lu_factor(keywords: lu_factor$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  lu_factor_dyn: py.RemoteFunction
  map(f: py.Callable, xs: py.Positional): py.Remote
  map(f: py.Callable, keywords: py.Rest<map$, 'f'>): py.Remote
  map(keywords: map$): py.Remote
  map_dyn: py.RemoteFunction
  matmul(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  matmul(x1: py.TensorLike, keywords: py.Rest<matmul$, 'x1'>): py.Promised<tensorflow.Tensor>
  matmul(keywords: matmul$): py.Promised<tensorflow.Tensor>
  matmul_dyn: py.RemoteFunction
  matrix_rank(x: py.TensorLike, tol: py.Positional): py.Promised<tensorflow.Tensor>
  matrix_rank(x: py.TensorLike, keywords?: py.Rest<matrix_rank$, 'x'>): py.Promised<tensorflow.Tensor>
  matrix_rank(keywords: matrix_rank$): py.Promised<tensorflow.Tensor>
  matrix_rank_dyn: py.RemoteFunction
  max(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, initial: py.Positional): py.Promised<tensorflow.Tensor>
  max(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, keywords?: py.Rest<max$, 'x' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  max(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<max$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  max(x: py.TensorLike, keywords?: py.Rest<max$, 'x'>): py.Promised<tensorflow.Tensor>
  max(keywords: max$): py.Promised<tensorflow.Tensor>
  max_dyn: py.RemoteFunction
  max_pool(inputs: py.TensorLike, pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  max_pool(inputs: py.TensorLike, pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<max_pool$, 'inputs' | 'pool_size' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  max_pool(inputs: py.TensorLike, pool_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int> | null, keywords?: py.Rest<max_pool$, 'inputs' | 'pool_size' | 'strides'>): py.Promised<tensorflow.Tensor>
  max_pool(inputs: py.TensorLike, pool_size: py.Int | py.List<py.Int>, keywords?: py.Rest<max_pool$, 'inputs' | 'pool_size'>): py.Promised<tensorflow.Tensor>
  max_pool(inputs: py.TensorLike, keywords: py.Rest<max_pool$, 'inputs'>): py.Promised<tensorflow.Tensor>
  max_pool(keywords: max_pool$): py.Promised<tensorflow.Tensor>
  max_pool_dyn: py.RemoteFunction
  maximum(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  maximum(x1: py.TensorLike, keywords: py.Rest<maximum$, 'x1'>): py.Promised<tensorflow.Tensor>
  maximum(keywords: maximum$): py.Promised<tensorflow.Tensor>
  maximum_dyn: py.RemoteFunction
  mean(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  mean(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<mean$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  mean(x: py.TensorLike, keywords?: py.Rest<mean$, 'x'>): py.Promised<tensorflow.Tensor>
  mean(keywords: mean$): py.Promised<tensorflow.Tensor>
  mean_dyn: py.RemoteFunction
  median(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  median(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<median$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  median(x: py.TensorLike, keywords?: py.Rest<median$, 'x'>): py.Promised<tensorflow.Tensor>
  median(keywords: median$): py.Promised<tensorflow.Tensor>
  median_dyn: py.RemoteFunction
  meshgrid(...x: py.Positional[]): py.Remote
  meshgrid(...args: [...x: py.Positional[], keywords: meshgrid$]): py.Remote
  meshgrid(keywords?: meshgrid$): py.Remote
  meshgrid_dyn: py.RemoteFunction
  min(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, initial: py.Positional): py.Promised<tensorflow.Tensor>
  min(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, keywords?: py.Rest<min$, 'x' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  min(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<min$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  min(x: py.TensorLike, keywords?: py.Rest<min$, 'x'>): py.Promised<tensorflow.Tensor>
  min(keywords: min$): py.Promised<tensorflow.Tensor>
  min_dyn: py.RemoteFunction
  minimum(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  minimum(x1: py.TensorLike, keywords: py.Rest<minimum$, 'x1'>): py.Promised<tensorflow.Tensor>
  minimum(keywords: minimum$): py.Promised<tensorflow.Tensor>
  minimum_dyn: py.RemoteFunction
  mod(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  mod(x1: py.TensorLike, keywords: py.Rest<mod$, 'x1'>): py.Promised<tensorflow.Tensor>
  mod(keywords: mod$): py.Promised<tensorflow.Tensor>
  mod_dyn: py.RemoteFunction
  moments(x: py.TensorLike, axes: py.List<py.RemoteArgument>, keepdims: py.Bool, synchronized: py.Bool): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  moments(x: py.TensorLike, axes: py.List<py.RemoteArgument>, keepdims: py.Bool, keywords?: py.Rest<moments$, 'x' | 'axes' | 'keepdims'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  moments(x: py.TensorLike, axes: py.List<py.RemoteArgument>, keywords?: py.Rest<moments$, 'x' | 'axes'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  moments(x: py.TensorLike, keywords: py.Rest<moments$, 'x'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  moments(keywords: moments$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  moments_dyn: py.RemoteFunction
  moveaxis(x: py.TensorLike, source: py.Positional, destination: py.Positional): py.Promised<tensorflow.Tensor>
  moveaxis(x: py.TensorLike, source: py.Positional, keywords: py.Rest<moveaxis$, 'x' | 'source'>): py.Promised<tensorflow.Tensor>
  moveaxis(x: py.TensorLike, keywords: py.Rest<moveaxis$, 'x'>): py.Promised<tensorflow.Tensor>
  moveaxis(keywords: moveaxis$): py.Promised<tensorflow.Tensor>
  moveaxis_dyn: py.RemoteFunction
  multi_hot(inputs: py.TensorLike, num_classes: py.Int | null, axis: py.Int, dtype: py.DType | null, sparse?: py.Bool, keywords?: py.Rest<multi_hot$, 'inputs' | 'num_classes' | 'axis' | 'dtype' | 'sparse'>): py.Promised<tensorflow.Tensor>
  multi_hot(inputs: py.TensorLike, num_classes: py.Int | null, axis: py.Int, keywords?: py.Rest<multi_hot$, 'inputs' | 'num_classes' | 'axis'>): py.Promised<tensorflow.Tensor>
  multi_hot(inputs: py.TensorLike, num_classes: py.Int | null, keywords?: py.Rest<multi_hot$, 'inputs' | 'num_classes'>): py.Promised<tensorflow.Tensor>
  multi_hot(inputs: py.TensorLike, keywords?: py.Rest<multi_hot$, 'inputs'>): py.Promised<tensorflow.Tensor>
  multi_hot(keywords: multi_hot$): py.Promised<tensorflow.Tensor>
  multi_hot_dyn: py.RemoteFunction
  multiply(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  multiply(x1: py.TensorLike, keywords: py.Rest<multiply$, 'x1'>): py.Promised<tensorflow.Tensor>
  multiply(keywords: multiply$): py.Promised<tensorflow.Tensor>
  multiply_dyn: py.RemoteFunction
  nan_to_num(x: py.TensorLike, nan: py.Float | py.Int, posinf: py.Float | py.Int | null, neginf: py.Float | py.Int | null): py.Promised<tensorflow.Tensor>
  nan_to_num(x: py.TensorLike, nan: py.Float | py.Int, posinf: py.Float | py.Int | null, keywords?: py.Rest<nan_to_num$, 'x' | 'nan' | 'posinf'>): py.Promised<tensorflow.Tensor>
  nan_to_num(x: py.TensorLike, nan: py.Float | py.Int, keywords?: py.Rest<nan_to_num$, 'x' | 'nan'>): py.Promised<tensorflow.Tensor>
  nan_to_num(x: py.TensorLike, keywords?: py.Rest<nan_to_num$, 'x'>): py.Promised<tensorflow.Tensor>
  nan_to_num(keywords: nan_to_num$): py.Promised<tensorflow.Tensor>
  nan_to_num_dyn: py.RemoteFunction
  nanargmax(x: py.TensorLike, axis: py.Int | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  nanargmax(x: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<nanargmax$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  nanargmax(x: py.TensorLike, keywords?: py.Rest<nanargmax$, 'x'>): py.Promised<tensorflow.Tensor>
  nanargmax(keywords: nanargmax$): py.Promised<tensorflow.Tensor>
  nanargmax_dyn: py.RemoteFunction
  nanargmin(x: py.TensorLike, axis: py.Int | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  nanargmin(x: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<nanargmin$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  nanargmin(x: py.TensorLike, keywords?: py.Rest<nanargmin$, 'x'>): py.Promised<tensorflow.Tensor>
  nanargmin(keywords: nanargmin$): py.Promised<tensorflow.Tensor>
  nanargmin_dyn: py.RemoteFunction
  nancumprod(x: py.TensorLike, axis: py.Int | null, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  nancumprod(x: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<nancumprod$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  nancumprod(x: py.TensorLike, keywords?: py.Rest<nancumprod$, 'x'>): py.Promised<tensorflow.Tensor>
  nancumprod(keywords: nancumprod$): py.Promised<tensorflow.Tensor>
  nancumprod_dyn: py.RemoteFunction
  nancumsum(x: py.TensorLike, axis: py.Int | null, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  nancumsum(x: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<nancumsum$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  nancumsum(x: py.TensorLike, keywords?: py.Rest<nancumsum$, 'x'>): py.Promised<tensorflow.Tensor>
  nancumsum(keywords: nancumsum$): py.Promised<tensorflow.Tensor>
  nancumsum_dyn: py.RemoteFunction
  nanmax(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  nanmax(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nanmax$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  nanmax(x: py.TensorLike, keywords?: py.Rest<nanmax$, 'x'>): py.Promised<tensorflow.Tensor>
  nanmax(keywords: nanmax$): py.Promised<tensorflow.Tensor>
  nanmax_dyn: py.RemoteFunction
  nanmean(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  nanmean(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nanmean$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  nanmean(x: py.TensorLike, keywords?: py.Rest<nanmean$, 'x'>): py.Promised<tensorflow.Tensor>
  nanmean(keywords: nanmean$): py.Promised<tensorflow.Tensor>
  nanmean_dyn: py.RemoteFunction
  nanmedian(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  nanmedian(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nanmedian$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  nanmedian(x: py.TensorLike, keywords?: py.Rest<nanmedian$, 'x'>): py.Promised<tensorflow.Tensor>
  nanmedian(keywords: nanmedian$): py.Promised<tensorflow.Tensor>
  nanmedian_dyn: py.RemoteFunction
  nanmin(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  nanmin(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nanmin$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  nanmin(x: py.TensorLike, keywords?: py.Rest<nanmin$, 'x'>): py.Promised<tensorflow.Tensor>
  nanmin(keywords: nanmin$): py.Promised<tensorflow.Tensor>
  nanmin_dyn: py.RemoteFunction
  nanpercentile(x: py.TensorLike, q: py.Positional, axis: py.Int | py.List<py.Int> | null, method: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' | py.RemotePromise<string>, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  nanpercentile(x: py.TensorLike, q: py.Positional, axis: py.Int | py.List<py.Int> | null, method: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' | py.RemotePromise<string>, keywords?: py.Rest<nanpercentile$, 'x' | 'q' | 'axis' | 'method'>): py.Promised<tensorflow.Tensor>
  nanpercentile(x: py.TensorLike, q: py.Positional, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nanpercentile$, 'x' | 'q' | 'axis'>): py.Promised<tensorflow.Tensor>
  nanpercentile(x: py.TensorLike, q: py.Positional, keywords?: py.Rest<nanpercentile$, 'x' | 'q'>): py.Promised<tensorflow.Tensor>
  nanpercentile(x: py.TensorLike, keywords: py.Rest<nanpercentile$, 'x'>): py.Promised<tensorflow.Tensor>
  nanpercentile(keywords: nanpercentile$): py.Promised<tensorflow.Tensor>
  nanpercentile_dyn: py.RemoteFunction
  nanprod(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  nanprod(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nanprod$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  nanprod(x: py.TensorLike, keywords?: py.Rest<nanprod$, 'x'>): py.Promised<tensorflow.Tensor>
  nanprod(keywords: nanprod$): py.Promised<tensorflow.Tensor>
  nanprod_dyn: py.RemoteFunction
  nanquantile(x: py.TensorLike, q: py.Positional, axis: py.Int | py.List<py.Int> | null, method: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' | py.RemotePromise<string>, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  nanquantile(x: py.TensorLike, q: py.Positional, axis: py.Int | py.List<py.Int> | null, method: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' | py.RemotePromise<string>, keywords?: py.Rest<nanquantile$, 'x' | 'q' | 'axis' | 'method'>): py.Promised<tensorflow.Tensor>
  nanquantile(x: py.TensorLike, q: py.Positional, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nanquantile$, 'x' | 'q' | 'axis'>): py.Promised<tensorflow.Tensor>
  nanquantile(x: py.TensorLike, q: py.Positional, keywords?: py.Rest<nanquantile$, 'x' | 'q'>): py.Promised<tensorflow.Tensor>
  nanquantile(x: py.TensorLike, keywords: py.Rest<nanquantile$, 'x'>): py.Promised<tensorflow.Tensor>
  nanquantile(keywords: nanquantile$): py.Promised<tensorflow.Tensor>
  nanquantile_dyn: py.RemoteFunction
  nanstd(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  nanstd(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nanstd$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  nanstd(x: py.TensorLike, keywords?: py.Rest<nanstd$, 'x'>): py.Promised<tensorflow.Tensor>
  nanstd(keywords: nanstd$): py.Promised<tensorflow.Tensor>
  nanstd_dyn: py.RemoteFunction
  nansum(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  nansum(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nansum$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  nansum(x: py.TensorLike, keywords?: py.Rest<nansum$, 'x'>): py.Promised<tensorflow.Tensor>
  nansum(keywords: nansum$): py.Promised<tensorflow.Tensor>
  nansum_dyn: py.RemoteFunction
  nanvar(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  nanvar(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nanvar$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  nanvar(x: py.TensorLike, keywords?: py.Rest<nanvar$, 'x'>): py.Promised<tensorflow.Tensor>
  nanvar(keywords: nanvar$): py.Promised<tensorflow.Tensor>
  nanvar_dyn: py.RemoteFunction
  ndim(x: py.TensorLike): py.Remote<number>
  ndim(keywords: ndim$): py.Remote<number>
  ndim_dyn: py.RemoteFunction
  negative(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  negative(keywords: negative$): py.Promised<tensorflow.Tensor>
  negative_dyn: py.RemoteFunction
  nextafter(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  nextafter(x1: py.TensorLike, keywords: py.Rest<nextafter$, 'x1'>): py.Promised<tensorflow.Tensor>
  nextafter(keywords: nextafter$): py.Promised<tensorflow.Tensor>
  nextafter_dyn: py.RemoteFunction
  readonly nn: keras_ops_nn.$Module
  nonzero(x: py.TensorLike): py.Remote
  nonzero(keywords: nonzero$): py.Remote
  nonzero_dyn: py.RemoteFunction
  norm(x: py.TensorLike, ord: py.Positional, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  norm(x: py.TensorLike, ord: py.Positional, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<norm$, 'x' | 'ord' | 'axis'>): py.Promised<tensorflow.Tensor>
  norm(x: py.TensorLike, ord: py.Positional, keywords?: py.Rest<norm$, 'x' | 'ord'>): py.Promised<tensorflow.Tensor>
  norm(x: py.TensorLike, keywords?: py.Rest<norm$, 'x'>): py.Promised<tensorflow.Tensor>
  norm(keywords: norm$): py.Promised<tensorflow.Tensor>
  norm_dyn: py.RemoteFunction
  normalize(x: py.TensorLike, axis: py.Int | py.List<py.Int>, order: py.Int, epsilon: py.Positional): py.Promised<tensorflow.Tensor>
  normalize(x: py.TensorLike, axis: py.Int | py.List<py.Int>, order: py.Int, keywords?: py.Rest<normalize$, 'x' | 'axis' | 'order'>): py.Promised<tensorflow.Tensor>
  normalize(x: py.TensorLike, axis: py.Int | py.List<py.Int>, keywords?: py.Rest<normalize$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  normalize(x: py.TensorLike, keywords?: py.Rest<normalize$, 'x'>): py.Promised<tensorflow.Tensor>
  normalize(keywords: normalize$): py.Promised<tensorflow.Tensor>
  normalize_dyn: py.RemoteFunction
  not_equal(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  not_equal(x1: py.TensorLike, keywords: py.Rest<not_equal$, 'x1'>): py.Promised<tensorflow.Tensor>
  not_equal(keywords: not_equal$): py.Promised<tensorflow.Tensor>
  not_equal_dyn: py.RemoteFunction
  readonly numpy: keras_ops_numpy.$Module
  one_hot(x: py.TensorLike, num_classes: py.Int, axis: py.Int, dtype: py.DType | null, sparse: py.Bool): py.Promised<tensorflow.Tensor>
  one_hot(x: py.TensorLike, num_classes: py.Int, axis: py.Int, dtype: py.DType | null, keywords?: py.Rest<one_hot$, 'x' | 'num_classes' | 'axis' | 'dtype'>): py.Promised<tensorflow.Tensor>
  one_hot(x: py.TensorLike, num_classes: py.Int, axis: py.Int, keywords?: py.Rest<one_hot$, 'x' | 'num_classes' | 'axis'>): py.Promised<tensorflow.Tensor>
  one_hot(x: py.TensorLike, num_classes: py.Int, keywords?: py.Rest<one_hot$, 'x' | 'num_classes'>): py.Promised<tensorflow.Tensor>
  one_hot(x: py.TensorLike, keywords: py.Rest<one_hot$, 'x'>): py.Promised<tensorflow.Tensor>
  one_hot(keywords: one_hot$): py.Promised<tensorflow.Tensor>
  one_hot_dyn: py.RemoteFunction
  ones(shape: py.Shape, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  ones(shape: py.Shape, keywords?: py.Rest<ones$, 'shape'>): py.Promised<tensorflow.Tensor>
  ones(keywords: ones$): py.Promised<tensorflow.Tensor>
  ones_dyn: py.RemoteFunction
  ones_like(x: py.TensorLike, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  ones_like(x: py.TensorLike, keywords?: py.Rest<ones_like$, 'x'>): py.Promised<tensorflow.Tensor>
  ones_like(keywords: ones_like$): py.Promised<tensorflow.Tensor>
  ones_like_dyn: py.RemoteFunction
  outer(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  outer(x1: py.TensorLike, keywords: py.Rest<outer$, 'x1'>): py.Promised<tensorflow.Tensor>
  outer(keywords: outer$): py.Promised<tensorflow.Tensor>
  outer_dyn: py.RemoteFunction
  pad(x: py.TensorLike, pad_width: py.Int, mode: 'constant' | 'edge' | 'linear_ramp' | 'maximum' | 'mean' | 'median' | 'minimum' | 'reflect' | 'symmetric' | 'wrap' | 'empty' | 'circular' | py.RemotePromise<string>, constant_values: py.Positional): py.Promised<tensorflow.Tensor>
  pad(x: py.TensorLike, pad_width: py.Int, mode: 'constant' | 'edge' | 'linear_ramp' | 'maximum' | 'mean' | 'median' | 'minimum' | 'reflect' | 'symmetric' | 'wrap' | 'empty' | 'circular' | py.RemotePromise<string>, keywords?: py.Rest<pad$, 'x' | 'pad_width' | 'mode'>): py.Promised<tensorflow.Tensor>
  pad(x: py.TensorLike, pad_width: py.Int, keywords?: py.Rest<pad$, 'x' | 'pad_width'>): py.Promised<tensorflow.Tensor>
  pad(x: py.TensorLike, keywords: py.Rest<pad$, 'x'>): py.Promised<tensorflow.Tensor>
  pad(keywords: pad$): py.Promised<tensorflow.Tensor>
  pad_dyn: py.RemoteFunction
  percentile(x: py.TensorLike, q: py.Positional, axis: py.Int | py.List<py.Int> | null, method: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' | py.RemotePromise<string>, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  percentile(x: py.TensorLike, q: py.Positional, axis: py.Int | py.List<py.Int> | null, method: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' | py.RemotePromise<string>, keywords?: py.Rest<percentile$, 'x' | 'q' | 'axis' | 'method'>): py.Promised<tensorflow.Tensor>
  percentile(x: py.TensorLike, q: py.Positional, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<percentile$, 'x' | 'q' | 'axis'>): py.Promised<tensorflow.Tensor>
  percentile(x: py.TensorLike, q: py.Positional, keywords?: py.Rest<percentile$, 'x' | 'q'>): py.Promised<tensorflow.Tensor>
  percentile(x: py.TensorLike, keywords: py.Rest<percentile$, 'x'>): py.Promised<tensorflow.Tensor>
  percentile(keywords: percentile$): py.Promised<tensorflow.Tensor>
  percentile_dyn: py.RemoteFunction
  pinv(x: py.TensorLike, rcond: py.Positional): py.Promised<tensorflow.Tensor>
  pinv(x: py.TensorLike, keywords?: py.Rest<pinv$, 'x'>): py.Promised<tensorflow.Tensor>
  pinv(keywords: pinv$): py.Promised<tensorflow.Tensor>
  pinv_dyn: py.RemoteFunction
  polar(abs_: py.Positional, angle: py.Positional): py.Promised<tensorflow.Tensor>
  polar(abs_: py.Positional, keywords: py.Rest<polar$, 'abs_'>): py.Promised<tensorflow.Tensor>
  polar(keywords: polar$): py.Promised<tensorflow.Tensor>
  polar_dyn: py.RemoteFunction
  power(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  power(x1: py.TensorLike, keywords: py.Rest<power$, 'x1'>): py.Promised<tensorflow.Tensor>
  power(keywords: power$): py.Promised<tensorflow.Tensor>
  power_dyn: py.RemoteFunction
  prod(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  prod(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, keywords?: py.Rest<prod$, 'x' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  prod(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<prod$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  prod(x: py.TensorLike, keywords?: py.Rest<prod$, 'x'>): py.Promised<tensorflow.Tensor>
  prod(keywords: prod$): py.Promised<tensorflow.Tensor>
  prod_dyn: py.RemoteFunction
  psnr(x1: py.TensorLike, x2: py.TensorLike, max_val: py.Positional): py.Promised<tensorflow.Tensor>
  psnr(x1: py.TensorLike, x2: py.TensorLike, keywords: py.Rest<psnr$, 'x1' | 'x2'>): py.Promised<tensorflow.Tensor>
  psnr(x1: py.TensorLike, keywords: py.Rest<psnr$, 'x1'>): py.Promised<tensorflow.Tensor>
  psnr(keywords: psnr$): py.Promised<tensorflow.Tensor>
  psnr_dyn: py.RemoteFunction
  ptp(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  ptp(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<ptp$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  ptp(x: py.TensorLike, keywords?: py.Rest<ptp$, 'x'>): py.Promised<tensorflow.Tensor>
  ptp(keywords: ptp$): py.Promised<tensorflow.Tensor>
  ptp_dyn: py.RemoteFunction
  qr(x: py.TensorLike, mode: py.Str): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  qr(x: py.TensorLike, keywords?: py.Rest<qr$, 'x'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  qr(keywords: qr$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  qr_dyn: py.RemoteFunction
  quantile(x: py.TensorLike, q: py.Positional, axis: py.Int | py.List<py.Int> | null, method: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' | py.RemotePromise<string>, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  quantile(x: py.TensorLike, q: py.Positional, axis: py.Int | py.List<py.Int> | null, method: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' | py.RemotePromise<string>, keywords?: py.Rest<quantile$, 'x' | 'q' | 'axis' | 'method'>): py.Promised<tensorflow.Tensor>
  quantile(x: py.TensorLike, q: py.Positional, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<quantile$, 'x' | 'q' | 'axis'>): py.Promised<tensorflow.Tensor>
  quantile(x: py.TensorLike, q: py.Positional, keywords?: py.Rest<quantile$, 'x' | 'q'>): py.Promised<tensorflow.Tensor>
  quantile(x: py.TensorLike, keywords: py.Rest<quantile$, 'x'>): py.Promised<tensorflow.Tensor>
  quantile(keywords: quantile$): py.Promised<tensorflow.Tensor>
  quantile_dyn: py.RemoteFunction
  rad2deg(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  rad2deg(keywords: rad2deg$): py.Promised<tensorflow.Tensor>
  rad2deg_dyn: py.RemoteFunction
  ravel(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  ravel(keywords: ravel$): py.Promised<tensorflow.Tensor>
  ravel_dyn: py.RemoteFunction
  real(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  real(keywords: real$): py.Promised<tensorflow.Tensor>
  real_dyn: py.RemoteFunction
  rearrange(tensor: py.TensorLike, pattern: py.Str, keywords?: py.Rest<rearrange$, 'tensor' | 'pattern'>): py.Promised<tensorflow.Tensor>
  rearrange(tensor: py.TensorLike, keywords: py.Rest<rearrange$, 'tensor'>): py.Promised<tensorflow.Tensor>
  rearrange(keywords: rearrange$): py.Promised<tensorflow.Tensor>
  rearrange_dyn: py.RemoteFunction
  reciprocal(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  reciprocal(keywords: reciprocal$): py.Promised<tensorflow.Tensor>
  reciprocal_dyn: py.RemoteFunction
  relu(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  relu(keywords: relu$): py.Promised<tensorflow.Tensor>
  relu_dyn: py.RemoteFunction
  relu6(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  relu6(keywords: relu6$): py.Promised<tensorflow.Tensor>
  relu6_dyn: py.RemoteFunction
  repeat(x: py.TensorLike, repeats: py.Int, axis: py.Int | null): py.Promised<tensorflow.Tensor>
  repeat(x: py.TensorLike, repeats: py.Int, keywords?: py.Rest<repeat$, 'x' | 'repeats'>): py.Promised<tensorflow.Tensor>
  repeat(x: py.TensorLike, keywords: py.Rest<repeat$, 'x'>): py.Promised<tensorflow.Tensor>
  repeat(keywords: repeat$): py.Promised<tensorflow.Tensor>
  repeat_dyn: py.RemoteFunction
  reshape(x: py.TensorLike, newshape: py.Shape): py.Promised<tensorflow.Tensor>
  reshape(x: py.TensorLike, keywords: py.Rest<reshape$, 'x'>): py.Promised<tensorflow.Tensor>
  reshape(keywords: reshape$): py.Promised<tensorflow.Tensor>
  reshape_dyn: py.RemoteFunction
  rfft(x: py.TensorLike, fft_length: py.Int | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  rfft(x: py.TensorLike, keywords?: py.Rest<rfft$, 'x'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  rfft(keywords: rfft$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  rfft_dyn: py.RemoteFunction
  right_shift(x: py.TensorLike, y: py.TensorLike): py.Promised<tensorflow.Tensor>
  right_shift(x: py.TensorLike, keywords: py.Rest<right_shift$, 'x'>): py.Promised<tensorflow.Tensor>
  right_shift(keywords: right_shift$): py.Promised<tensorflow.Tensor>
  right_shift_dyn: py.RemoteFunction
  rms_normalization(x: py.TensorLike, scale: py.Positional, axis: py.Int | py.List<py.Int>, epsilon: py.Positional): py.Promised<tensorflow.Tensor>
  rms_normalization(x: py.TensorLike, scale: py.Positional, axis: py.Int | py.List<py.Int>, keywords?: py.Rest<rms_normalization$, 'x' | 'scale' | 'axis'>): py.Promised<tensorflow.Tensor>
  rms_normalization(x: py.TensorLike, scale: py.Positional, keywords?: py.Rest<rms_normalization$, 'x' | 'scale'>): py.Promised<tensorflow.Tensor>
  rms_normalization(x: py.TensorLike, keywords?: py.Rest<rms_normalization$, 'x'>): py.Promised<tensorflow.Tensor>
  rms_normalization(keywords: rms_normalization$): py.Promised<tensorflow.Tensor>
  rms_normalization_dyn: py.RemoteFunction
  roll(x: py.TensorLike, shift: py.Int, axis: py.Int | null): py.Promised<tensorflow.Tensor>
  roll(x: py.TensorLike, shift: py.Int, keywords?: py.Rest<roll$, 'x' | 'shift'>): py.Promised<tensorflow.Tensor>
  roll(x: py.TensorLike, keywords: py.Rest<roll$, 'x'>): py.Promised<tensorflow.Tensor>
  roll(keywords: roll$): py.Promised<tensorflow.Tensor>
  roll_dyn: py.RemoteFunction
  rot90(array: py.ArrayLike, k: py.Int, axes: py.Tuple<readonly [py.Int, py.Int]>): py.Promised<tensorflow.Tensor>
  rot90(array: py.ArrayLike, k: py.Int, keywords?: py.Rest<rot90$, 'array' | 'k'>): py.Promised<tensorflow.Tensor>
  rot90(array: py.ArrayLike, keywords?: py.Rest<rot90$, 'array'>): py.Promised<tensorflow.Tensor>
  rot90(keywords: rot90$): py.Promised<tensorflow.Tensor>
  rot90_dyn: py.RemoteFunction
  round(x: py.TensorLike, decimals: py.Int): py.Promised<tensorflow.Tensor>
  round(x: py.TensorLike, keywords?: py.Rest<round$, 'x'>): py.Promised<tensorflow.Tensor>
  round(keywords: round$): py.Promised<tensorflow.Tensor>
  round_dyn: py.RemoteFunction
  rsqrt(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  rsqrt(keywords: rsqrt$): py.Promised<tensorflow.Tensor>
  rsqrt_dyn: py.RemoteFunction
  saturate_cast(x: py.TensorLike | py.Of<'keras.Variable'>, dtype: py.DType): py.Promised<tensorflow.Tensor>
  saturate_cast(x: py.TensorLike | py.Of<'keras.Variable'>, keywords: py.Rest<saturate_cast$, 'x'>): py.Promised<tensorflow.Tensor>
  saturate_cast(keywords: saturate_cast$): py.Promised<tensorflow.Tensor>
  saturate_cast_dyn: py.RemoteFunction
  scan(f: py.Positional, init: py.Positional, xs: py.Positional, length: py.Int | null, reverse: py.Bool, unroll?: py.Int | py.Bool): py.Remote
  scan(f: py.Positional, init: py.Positional, xs: py.Positional, length: py.Int | null, keywords?: py.Rest<scan$, 'f' | 'init' | 'xs' | 'length'>): py.Remote
  scan(f: py.Positional, init: py.Positional, xs: py.Positional, keywords?: py.Rest<scan$, 'f' | 'init' | 'xs'>): py.Remote
  scan(f: py.Positional, init: py.Positional, keywords?: py.Rest<scan$, 'f' | 'init'>): py.Remote
  scan(f: py.Positional, keywords: py.Rest<scan$, 'f'>): py.Remote
  scan(keywords: scan$): py.Remote
  scan_dyn: py.RemoteFunction
  scatter(indices: py.TensorLike | py.List<py.RemoteArgument>, values: py.TensorLike, shape: py.Shape): py.Promised<tensorflow.Tensor>
  scatter(indices: py.TensorLike | py.List<py.RemoteArgument>, values: py.TensorLike, keywords: py.Rest<scatter$, 'indices' | 'values'>): py.Promised<tensorflow.Tensor>
  scatter(indices: py.TensorLike | py.List<py.RemoteArgument>, keywords: py.Rest<scatter$, 'indices'>): py.Promised<tensorflow.Tensor>
  scatter(keywords: scatter$): py.Promised<tensorflow.Tensor>
  scatter_dyn: py.RemoteFunction
  scatter_update(inputs: py.TensorLike, indices: py.TensorLike | py.List<py.RemoteArgument>, updates: py.TensorLike, reduction: py.Str | null): py.Promised<tensorflow.Tensor>
  scatter_update(inputs: py.TensorLike, indices: py.TensorLike | py.List<py.RemoteArgument>, updates: py.TensorLike, keywords?: py.Rest<scatter_update$, 'inputs' | 'indices' | 'updates'>): py.Promised<tensorflow.Tensor>
  scatter_update(inputs: py.TensorLike, indices: py.TensorLike | py.List<py.RemoteArgument>, keywords: py.Rest<scatter_update$, 'inputs' | 'indices'>): py.Promised<tensorflow.Tensor>
  scatter_update(inputs: py.TensorLike, keywords: py.Rest<scatter_update$, 'inputs'>): py.Promised<tensorflow.Tensor>
  scatter_update(keywords: scatter_update$): py.Promised<tensorflow.Tensor>
  scatter_update_dyn: py.RemoteFunction
  searchsorted(sorted_sequence: py.TensorLike, values: py.TensorLike, side: 'left' | 'right' | py.RemotePromise<string>): py.Promised<tensorflow.Tensor>
  searchsorted(sorted_sequence: py.TensorLike, values: py.TensorLike, keywords?: py.Rest<searchsorted$, 'sorted_sequence' | 'values'>): py.Promised<tensorflow.Tensor>
  searchsorted(sorted_sequence: py.TensorLike, keywords: py.Rest<searchsorted$, 'sorted_sequence'>): py.Promised<tensorflow.Tensor>
  searchsorted(keywords: searchsorted$): py.Promised<tensorflow.Tensor>
  searchsorted_dyn: py.RemoteFunction
  segment_max(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.Int | null, sorted: py.Bool): py.Promised<tensorflow.Tensor>
  segment_max(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.Int | null, keywords?: py.Rest<segment_max$, 'data' | 'segment_ids' | 'num_segments'>): py.Promised<tensorflow.Tensor>
  segment_max(data: py.TensorLike, segment_ids: py.TensorLike, keywords?: py.Rest<segment_max$, 'data' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  segment_max(data: py.TensorLike, keywords: py.Rest<segment_max$, 'data'>): py.Promised<tensorflow.Tensor>
  segment_max(keywords: segment_max$): py.Promised<tensorflow.Tensor>
  segment_max_dyn: py.RemoteFunction
  segment_min(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.Int | null, sorted: py.Bool): py.Promised<tensorflow.Tensor>
  segment_min(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.Int | null, keywords?: py.Rest<segment_min$, 'data' | 'segment_ids' | 'num_segments'>): py.Promised<tensorflow.Tensor>
  segment_min(data: py.TensorLike, segment_ids: py.TensorLike, keywords?: py.Rest<segment_min$, 'data' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  segment_min(data: py.TensorLike, keywords: py.Rest<segment_min$, 'data'>): py.Promised<tensorflow.Tensor>
  segment_min(keywords: segment_min$): py.Promised<tensorflow.Tensor>
  segment_min_dyn: py.RemoteFunction
  segment_prod(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.Int | null, sorted: py.Bool): py.Promised<tensorflow.Tensor>
  segment_prod(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.Int | null, keywords?: py.Rest<segment_prod$, 'data' | 'segment_ids' | 'num_segments'>): py.Promised<tensorflow.Tensor>
  segment_prod(data: py.TensorLike, segment_ids: py.TensorLike, keywords?: py.Rest<segment_prod$, 'data' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  segment_prod(data: py.TensorLike, keywords: py.Rest<segment_prod$, 'data'>): py.Promised<tensorflow.Tensor>
  segment_prod(keywords: segment_prod$): py.Promised<tensorflow.Tensor>
  segment_prod_dyn: py.RemoteFunction
  segment_sum(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.Int | null, sorted: py.Bool): py.Promised<tensorflow.Tensor>
  segment_sum(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.Int | null, keywords?: py.Rest<segment_sum$, 'data' | 'segment_ids' | 'num_segments'>): py.Promised<tensorflow.Tensor>
  segment_sum(data: py.TensorLike, segment_ids: py.TensorLike, keywords?: py.Rest<segment_sum$, 'data' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  segment_sum(data: py.TensorLike, keywords: py.Rest<segment_sum$, 'data'>): py.Promised<tensorflow.Tensor>
  segment_sum(keywords: segment_sum$): py.Promised<tensorflow.Tensor>
  segment_sum_dyn: py.RemoteFunction
  select(condlist: py.List<py.TensorLike>, choicelist: py.List<py.TensorLike>, default_: py.Float): py.Promised<tensorflow.Tensor>
  select(condlist: py.List<py.TensorLike>, choicelist: py.List<py.TensorLike>, keywords?: py.Rest<select$, 'condlist' | 'choicelist'>): py.Promised<tensorflow.Tensor>
  select(condlist: py.List<py.TensorLike>, keywords: py.Rest<select$, 'condlist'>): py.Promised<tensorflow.Tensor>
  select(keywords: select$): py.Promised<tensorflow.Tensor>
  select_dyn: py.RemoteFunction
  selu(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  selu(keywords: selu$): py.Promised<tensorflow.Tensor>
  selu_dyn: py.RemoteFunction
  separable_conv(inputs: py.TensorLike, depthwise_kernel: py.TensorLike, pointwise_kernel: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.List<py.Int>): py.Promised<tensorflow.Tensor>
  separable_conv(inputs: py.TensorLike, depthwise_kernel: py.TensorLike, pointwise_kernel: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<separable_conv$, 'inputs' | 'depthwise_kernel' | 'pointwise_kernel' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  separable_conv(inputs: py.TensorLike, depthwise_kernel: py.TensorLike, pointwise_kernel: py.TensorLike, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<separable_conv$, 'inputs' | 'depthwise_kernel' | 'pointwise_kernel' | 'strides'>): py.Promised<tensorflow.Tensor>
  separable_conv(inputs: py.TensorLike, depthwise_kernel: py.TensorLike, pointwise_kernel: py.TensorLike, keywords?: py.Rest<separable_conv$, 'inputs' | 'depthwise_kernel' | 'pointwise_kernel'>): py.Promised<tensorflow.Tensor>
  separable_conv(inputs: py.TensorLike, depthwise_kernel: py.TensorLike, keywords: py.Rest<separable_conv$, 'inputs' | 'depthwise_kernel'>): py.Promised<tensorflow.Tensor>
  separable_conv(inputs: py.TensorLike, keywords: py.Rest<separable_conv$, 'inputs'>): py.Promised<tensorflow.Tensor>
  separable_conv(keywords: separable_conv$): py.Promised<tensorflow.Tensor>
  separable_conv_dyn: py.RemoteFunction
  shape(x: py.TensorLike): py.Remote
  shape(keywords: shape$): py.Remote
  shape_dyn: py.RemoteFunction
  sigmoid(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  sigmoid(keywords: sigmoid$): py.Promised<tensorflow.Tensor>
  sigmoid_dyn: py.RemoteFunction
  sign(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  sign(keywords: sign$): py.Promised<tensorflow.Tensor>
  sign_dyn: py.RemoteFunction
  signbit(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  signbit(keywords: signbit$): py.Promised<tensorflow.Tensor>
  signbit_dyn: py.RemoteFunction
  silu(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  silu(keywords: silu$): py.Promised<tensorflow.Tensor>
  silu_dyn: py.RemoteFunction
  sin(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  sin(keywords: sin$): py.Promised<tensorflow.Tensor>
  sin_dyn: py.RemoteFunction
  sinc(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  sinc(keywords: sinc$): py.Promised<tensorflow.Tensor>
  sinc_dyn: py.RemoteFunction
  sinh(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  sinh(keywords: sinh$): py.Promised<tensorflow.Tensor>
  sinh_dyn: py.RemoteFunction
  size(x: py.TensorLike): py.Remote
  size(keywords: size$): py.Remote
  size_dyn: py.RemoteFunction
  slice(inputs: py.TensorLike, start_indices: py.List<py.RemoteArgument>, shape: py.Shape): py.Promised<tensorflow.Tensor>
  slice(inputs: py.TensorLike, start_indices: py.List<py.RemoteArgument>, keywords: py.Rest<slice$, 'inputs' | 'start_indices'>): py.Promised<tensorflow.Tensor>
  slice(inputs: py.TensorLike, keywords: py.Rest<slice$, 'inputs'>): py.Promised<tensorflow.Tensor>
  slice(keywords: slice$): py.Promised<tensorflow.Tensor>
  slice_dyn: py.RemoteFunction
  slice_update(inputs: py.TensorLike, start_indices: py.List<py.RemoteArgument>, updates: py.TensorLike): py.Promised<tensorflow.Tensor>
  slice_update(inputs: py.TensorLike, start_indices: py.List<py.RemoteArgument>, keywords: py.Rest<slice_update$, 'inputs' | 'start_indices'>): py.Promised<tensorflow.Tensor>
  slice_update(inputs: py.TensorLike, keywords: py.Rest<slice_update$, 'inputs'>): py.Promised<tensorflow.Tensor>
  slice_update(keywords: slice_update$): py.Promised<tensorflow.Tensor>
  slice_update_dyn: py.RemoteFunction
  slogdet(x: py.TensorLike): py.Remote
  slogdet(keywords: slogdet$): py.Remote
  slogdet_dyn: py.RemoteFunction
  soft_shrink(x: py.TensorLike, threshold: py.Float): py.Promised<tensorflow.Tensor>
  soft_shrink(x: py.TensorLike, keywords?: py.Rest<soft_shrink$, 'x'>): py.Promised<tensorflow.Tensor>
  soft_shrink(keywords: soft_shrink$): py.Promised<tensorflow.Tensor>
  soft_shrink_dyn: py.RemoteFunction
  softmax(x: py.TensorLike, axis: py.Int): py.Promised<tensorflow.Tensor>
  softmax(x: py.TensorLike, keywords?: py.Rest<softmax$, 'x'>): py.Promised<tensorflow.Tensor>
  softmax(keywords: softmax$): py.Promised<tensorflow.Tensor>
  softmax_dyn: py.RemoteFunction
  softplus(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  softplus(keywords: softplus$): py.Promised<tensorflow.Tensor>
  softplus_dyn: py.RemoteFunction
  softsign(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  softsign(keywords: softsign$): py.Promised<tensorflow.Tensor>
  softsign_dyn: py.RemoteFunction
  solve(a: py.TensorLike, b: py.TensorLike): py.Promised<tensorflow.Tensor>
  solve(a: py.TensorLike, keywords: py.Rest<solve$, 'a'>): py.Promised<tensorflow.Tensor>
  solve(keywords: solve$): py.Promised<tensorflow.Tensor>
  solve_dyn: py.RemoteFunction
  solve_triangular(a: py.TensorLike, b: py.TensorLike, lower: py.Bool): py.Promised<tensorflow.Tensor>
  solve_triangular(a: py.TensorLike, b: py.TensorLike, keywords?: py.Rest<solve_triangular$, 'a' | 'b'>): py.Promised<tensorflow.Tensor>
  solve_triangular(a: py.TensorLike, keywords: py.Rest<solve_triangular$, 'a'>): py.Promised<tensorflow.Tensor>
  solve_triangular(keywords: solve_triangular$): py.Promised<tensorflow.Tensor>
  solve_triangular_dyn: py.RemoteFunction
  sort(x: py.TensorLike, axis: py.Int | null): py.Promised<tensorflow.Tensor>
  sort(x: py.TensorLike, keywords?: py.Rest<sort$, 'x'>): py.Promised<tensorflow.Tensor>
  sort(keywords: sort$): py.Promised<tensorflow.Tensor>
  sort_dyn: py.RemoteFunction
  space_to_depth(x: py.TensorLike, block_size: py.Int, data_format: py.Str): py.Promised<tensorflow.Tensor>
  space_to_depth(x: py.TensorLike, block_size: py.Int, keywords?: py.Rest<space_to_depth$, 'x' | 'block_size'>): py.Promised<tensorflow.Tensor>
  space_to_depth(x: py.TensorLike, keywords: py.Rest<space_to_depth$, 'x'>): py.Promised<tensorflow.Tensor>
  space_to_depth(keywords: space_to_depth$): py.Promised<tensorflow.Tensor>
  space_to_depth_dyn: py.RemoteFunction
  sparse_categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, from_logits: py.Bool, axis: py.Int): py.Promised<tensorflow.Tensor>
  sparse_categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, from_logits: py.Bool, keywords?: py.Rest<sparse_categorical_crossentropy$, 'target' | 'output' | 'from_logits'>): py.Promised<tensorflow.Tensor>
  sparse_categorical_crossentropy(target: py.TensorLike, output: py.TensorLike, keywords?: py.Rest<sparse_categorical_crossentropy$, 'target' | 'output'>): py.Promised<tensorflow.Tensor>
  sparse_categorical_crossentropy(target: py.TensorLike, keywords: py.Rest<sparse_categorical_crossentropy$, 'target'>): py.Promised<tensorflow.Tensor>
  sparse_categorical_crossentropy(keywords: sparse_categorical_crossentropy$): py.Promised<tensorflow.Tensor>
  sparse_categorical_crossentropy_dyn: py.RemoteFunction
  sparse_plus(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  sparse_plus(keywords: sparse_plus$): py.Promised<tensorflow.Tensor>
  sparse_plus_dyn: py.RemoteFunction
  sparse_sigmoid(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  sparse_sigmoid(keywords: sparse_sigmoid$): py.Promised<tensorflow.Tensor>
  sparse_sigmoid_dyn: py.RemoteFunction
  sparsemax(x: py.TensorLike, axis: py.Int): py.Promised<tensorflow.Tensor>
  sparsemax(x: py.TensorLike, keywords?: py.Rest<sparsemax$, 'x'>): py.Promised<tensorflow.Tensor>
  sparsemax(keywords: sparsemax$): py.Promised<tensorflow.Tensor>
  sparsemax_dyn: py.RemoteFunction
  split(x: py.TensorLike, indices_or_sections: py.Positional, axis: py.Int): py.RemoteList<tensorflow.Tensor>
  split(x: py.TensorLike, indices_or_sections: py.Positional, keywords?: py.Rest<split$, 'x' | 'indices_or_sections'>): py.RemoteList<tensorflow.Tensor>
  split(x: py.TensorLike, keywords: py.Rest<split$, 'x'>): py.RemoteList<tensorflow.Tensor>
  split(keywords: split$): py.RemoteList<tensorflow.Tensor>
  split_dyn: py.RemoteFunction
  sqrt(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  sqrt(keywords: sqrt$): py.Promised<tensorflow.Tensor>
  sqrt_dyn: py.RemoteFunction
  square(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  square(keywords: square$): py.Promised<tensorflow.Tensor>
  square_dyn: py.RemoteFunction
  squareplus(x: py.TensorLike, b: py.TensorLike): py.Promised<tensorflow.Tensor>
  squareplus(x: py.TensorLike, keywords?: py.Rest<squareplus$, 'x'>): py.Promised<tensorflow.Tensor>
  squareplus(keywords: squareplus$): py.Promised<tensorflow.Tensor>
  squareplus_dyn: py.RemoteFunction
  squeeze(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null): py.Promised<tensorflow.Tensor>
  squeeze(x: py.TensorLike, keywords?: py.Rest<squeeze$, 'x'>): py.Promised<tensorflow.Tensor>
  squeeze(keywords: squeeze$): py.Promised<tensorflow.Tensor>
  squeeze_dyn: py.RemoteFunction
  stack(x: py.Items<py.TensorLike>, axis: py.Int): py.Promised<tensorflow.Tensor>
  stack(x: py.Items<py.TensorLike>, keywords?: py.Rest<stack$, 'x'>): py.Promised<tensorflow.Tensor>
  stack(keywords: stack$): py.Promised<tensorflow.Tensor>
  stack_dyn: py.RemoteFunction
  std(x: py.TensorLike, axis: py.Int | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  std(x: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<std$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  std(x: py.TensorLike, keywords?: py.Rest<std$, 'x'>): py.Promised<tensorflow.Tensor>
  std(keywords: std$): py.Promised<tensorflow.Tensor>
  std_dyn: py.RemoteFunction
  stft(x: py.TensorLike, sequence_length: py.Int, sequence_stride: py.Int, fft_length: py.Int, window: py.TensorLike | 'hann' | 'hamming' | py.RemotePromise<string> | null, center: py.Bool): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  stft(x: py.TensorLike, sequence_length: py.Int, sequence_stride: py.Int, fft_length: py.Int, window: py.TensorLike | 'hann' | 'hamming' | py.RemotePromise<string> | null, keywords?: py.Rest<stft$, 'x' | 'sequence_length' | 'sequence_stride' | 'fft_length' | 'window'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  stft(x: py.TensorLike, sequence_length: py.Int, sequence_stride: py.Int, fft_length: py.Int, keywords?: py.Rest<stft$, 'x' | 'sequence_length' | 'sequence_stride' | 'fft_length'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  stft(x: py.TensorLike, sequence_length: py.Int, sequence_stride: py.Int, keywords: py.Rest<stft$, 'x' | 'sequence_length' | 'sequence_stride'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  stft(x: py.TensorLike, sequence_length: py.Int, keywords: py.Rest<stft$, 'x' | 'sequence_length'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  stft(x: py.TensorLike, keywords: py.Rest<stft$, 'x'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  stft(keywords: stft$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  stft_dyn: py.RemoteFunction
  stop_gradient(variable: py.Positional): py.Promised<tensorflow.Tensor>
  stop_gradient(keywords: stop_gradient$): py.Promised<tensorflow.Tensor>
  stop_gradient_dyn: py.RemoteFunction
  subtract(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  subtract(x1: py.TensorLike, keywords: py.Rest<subtract$, 'x1'>): py.Promised<tensorflow.Tensor>
  subtract(keywords: subtract$): py.Promised<tensorflow.Tensor>
  subtract_dyn: py.RemoteFunction
  sum(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  sum(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<sum$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  sum(x: py.TensorLike, keywords?: py.Rest<sum$, 'x'>): py.Promised<tensorflow.Tensor>
  sum(keywords: sum$): py.Promised<tensorflow.Tensor>
  sum_dyn: py.RemoteFunction
  svd(x: py.TensorLike, full_matrices: py.Bool, compute_uv: py.Bool): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  svd(x: py.TensorLike, full_matrices: py.Bool, keywords?: py.Rest<svd$, 'x' | 'full_matrices'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  svd(x: py.TensorLike, keywords?: py.Rest<svd$, 'x'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  svd(keywords: svd$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  svd_dyn: py.RemoteFunction
  swapaxes(x: py.TensorLike, axis1: py.Positional, axis2: py.Positional): py.Promised<tensorflow.Tensor>
  swapaxes(x: py.TensorLike, axis1: py.Positional, keywords: py.Rest<swapaxes$, 'x' | 'axis1'>): py.Promised<tensorflow.Tensor>
  swapaxes(x: py.TensorLike, keywords: py.Rest<swapaxes$, 'x'>): py.Promised<tensorflow.Tensor>
  swapaxes(keywords: swapaxes$): py.Promised<tensorflow.Tensor>
  swapaxes_dyn: py.RemoteFunction
  readonly swish: $Module["silu"]
  swish_dyn: py.RemoteFunction
  switch(index: py.Int, branches: py.Items<py.Callable>, ...operands: py.Positional[]): py.Remote
  switch(index: py.Int, branches: py.Items<py.Callable>): py.Remote
  switch(index: py.Int, keywords: py.Rest<switch$, 'index'>): py.Remote
  switch(keywords: switch$): py.Remote
  switch_dyn: py.RemoteFunction
  take(x: py.TensorLike, indices: py.Positional, axis: py.Int | null): py.Promised<tensorflow.Tensor>
  take(x: py.TensorLike, indices: py.Positional, keywords?: py.Rest<take$, 'x' | 'indices'>): py.Promised<tensorflow.Tensor>
  take(x: py.TensorLike, keywords: py.Rest<take$, 'x'>): py.Promised<tensorflow.Tensor>
  take(keywords: take$): py.Promised<tensorflow.Tensor>
  take_dyn: py.RemoteFunction
  take_along_axis(x: py.TensorLike, indices: py.Positional, axis: py.Int | null): py.Promised<tensorflow.Tensor>
  take_along_axis(x: py.TensorLike, indices: py.Positional, keywords?: py.Rest<take_along_axis$, 'x' | 'indices'>): py.Promised<tensorflow.Tensor>
  take_along_axis(x: py.TensorLike, keywords: py.Rest<take_along_axis$, 'x'>): py.Promised<tensorflow.Tensor>
  take_along_axis(keywords: take_along_axis$): py.Promised<tensorflow.Tensor>
  take_along_axis_dyn: py.RemoteFunction
  tan(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  tan(keywords: tan$): py.Promised<tensorflow.Tensor>
  tan_dyn: py.RemoteFunction
  tanh(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  tanh(keywords: tanh$): py.Promised<tensorflow.Tensor>
  tanh_dyn: py.RemoteFunction
  tanh_shrink(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  tanh_shrink(keywords: tanh_shrink$): py.Promised<tensorflow.Tensor>
  tanh_shrink_dyn: py.RemoteFunction
  tensordot(x1: py.TensorLike, x2: py.TensorLike, axes: py.Int): py.Promised<tensorflow.Tensor>
  tensordot(x1: py.TensorLike, x2: py.TensorLike, keywords?: py.Rest<tensordot$, 'x1' | 'x2'>): py.Promised<tensorflow.Tensor>
  tensordot(x1: py.TensorLike, keywords: py.Rest<tensordot$, 'x1'>): py.Promised<tensorflow.Tensor>
  tensordot(keywords: tensordot$): py.Promised<tensorflow.Tensor>
  tensordot_dyn: py.RemoteFunction
  threshold(x: py.TensorLike, threshold: py.Positional, default_value: py.Positional): py.Promised<tensorflow.Tensor>
  threshold(x: py.TensorLike, threshold: py.Positional, keywords: py.Rest<threshold$, 'x' | 'threshold'>): py.Promised<tensorflow.Tensor>
  threshold(x: py.TensorLike, keywords: py.Rest<threshold$, 'x'>): py.Promised<tensorflow.Tensor>
  threshold(keywords: threshold$): py.Promised<tensorflow.Tensor>
  threshold_dyn: py.RemoteFunction
  tile(x: py.TensorLike, repeats: py.Int): py.Promised<tensorflow.Tensor>
  tile(x: py.TensorLike, keywords: py.Rest<tile$, 'x'>): py.Promised<tensorflow.Tensor>
  tile(keywords: tile$): py.Promised<tensorflow.Tensor>
  tile_dyn: py.RemoteFunction
  top_k(x: py.TensorLike, k: py.Int, sorted: py.Bool): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  top_k(x: py.TensorLike, k: py.Int, keywords?: py.Rest<top_k$, 'x' | 'k'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  top_k(x: py.TensorLike, keywords: py.Rest<top_k$, 'x'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  top_k(keywords: top_k$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  top_k_dyn: py.RemoteFunction
  trace(x: py.TensorLike, offset: py.Int, axis1: py.Int, axis2: py.Int): py.Promised<tensorflow.Tensor>
  trace(x: py.TensorLike, offset: py.Int, axis1: py.Int, keywords?: py.Rest<trace$, 'x' | 'offset' | 'axis1'>): py.Promised<tensorflow.Tensor>
  trace(x: py.TensorLike, offset: py.Int, keywords?: py.Rest<trace$, 'x' | 'offset'>): py.Promised<tensorflow.Tensor>
  trace(x: py.TensorLike, keywords?: py.Rest<trace$, 'x'>): py.Promised<tensorflow.Tensor>
  trace(keywords: trace$): py.Promised<tensorflow.Tensor>
  trace_dyn: py.RemoteFunction
  transpose(x: py.TensorLike, axes: py.Items<py.Int> | null): py.Promised<tensorflow.Tensor>
  transpose(x: py.TensorLike, keywords?: py.Rest<transpose$, 'x'>): py.Promised<tensorflow.Tensor>
  transpose(keywords: transpose$): py.Promised<tensorflow.Tensor>
  transpose_dyn: py.RemoteFunction
  trapezoid(y: py.TensorLike, x: py.TensorLike | null, dx: py.Float, axis: py.Int): py.Promised<tensorflow.Tensor>
  trapezoid(y: py.TensorLike, x: py.TensorLike | null, dx: py.Float, keywords?: py.Rest<trapezoid$, 'y' | 'x' | 'dx'>): py.Promised<tensorflow.Tensor>
  trapezoid(y: py.TensorLike, x: py.TensorLike | null, keywords?: py.Rest<trapezoid$, 'y' | 'x'>): py.Promised<tensorflow.Tensor>
  trapezoid(y: py.TensorLike, keywords?: py.Rest<trapezoid$, 'y'>): py.Promised<tensorflow.Tensor>
  trapezoid(keywords: trapezoid$): py.Promised<tensorflow.Tensor>
  trapezoid_dyn: py.RemoteFunction
  tri(N: py.Int, M: py.Int | null, k: py.Int, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  tri(N: py.Int, M: py.Int | null, k: py.Int, keywords?: py.Rest<tri$, 'N' | 'M' | 'k'>): py.Promised<tensorflow.Tensor>
  tri(N: py.Int, M: py.Int | null, keywords?: py.Rest<tri$, 'N' | 'M'>): py.Promised<tensorflow.Tensor>
  tri(N: py.Int, keywords?: py.Rest<tri$, 'N'>): py.Promised<tensorflow.Tensor>
  tri(keywords: tri$): py.Promised<tensorflow.Tensor>
  tri_dyn: py.RemoteFunction
  tril(x: py.TensorLike, k: py.Int): py.Promised<tensorflow.Tensor>
  tril(x: py.TensorLike, keywords?: py.Rest<tril$, 'x'>): py.Promised<tensorflow.Tensor>
  tril(keywords: tril$): py.Promised<tensorflow.Tensor>
  tril_dyn: py.RemoteFunction
  triu(x: py.TensorLike, k: py.Int): py.Promised<tensorflow.Tensor>
  triu(x: py.TensorLike, keywords?: py.Rest<triu$, 'x'>): py.Promised<tensorflow.Tensor>
  triu(keywords: triu$): py.Promised<tensorflow.Tensor>
  triu_dyn: py.RemoteFunction
  true_divide(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  true_divide(x1: py.TensorLike, keywords: py.Rest<true_divide$, 'x1'>): py.Promised<tensorflow.Tensor>
  true_divide(keywords: true_divide$): py.Promised<tensorflow.Tensor>
  true_divide_dyn: py.RemoteFunction
  trunc(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  trunc(keywords: trunc$): py.Promised<tensorflow.Tensor>
  trunc_dyn: py.RemoteFunction
  unfold(x: py.TensorLike, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, dilation: py.Int | py.Tuple<readonly [py.Int, py.Int]>, padding: py.Int | py.Tuple<readonly [py.Int, py.Int]>, stride: py.Int | py.Tuple<readonly [py.Int, py.Int]>): py.Promised<tensorflow.Tensor>
  unfold(x: py.TensorLike, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, dilation: py.Int | py.Tuple<readonly [py.Int, py.Int]>, padding: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<unfold$, 'x' | 'kernel_size' | 'dilation' | 'padding'>): py.Promised<tensorflow.Tensor>
  unfold(x: py.TensorLike, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, dilation: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<unfold$, 'x' | 'kernel_size' | 'dilation'>): py.Promised<tensorflow.Tensor>
  unfold(x: py.TensorLike, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<unfold$, 'x' | 'kernel_size'>): py.Promised<tensorflow.Tensor>
  unfold(x: py.TensorLike, keywords: py.Rest<unfold$, 'x'>): py.Promised<tensorflow.Tensor>
  unfold(keywords: unfold$): py.Promised<tensorflow.Tensor>
  unfold_dyn: py.RemoteFunction
  unique(x: py.TensorLike, sorted: py.Bool, return_index: py.Bool, return_inverse: py.Bool, return_counts?: py.Bool, axis?: py.Int | null, size?: py.Int | null, fill_value?: py.Positional): py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  unique(x: py.TensorLike, sorted: py.Bool, return_index: py.Bool, keywords?: py.Rest<unique$, 'x' | 'sorted' | 'return_index'>): py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  unique(x: py.TensorLike, sorted: py.Bool, keywords?: py.Rest<unique$, 'x' | 'sorted'>): py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  unique(x: py.TensorLike, keywords?: py.Rest<unique$, 'x'>): py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  unique(keywords: unique$): py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  unique_dyn: py.RemoteFunction
  unravel_index(indices: py.Int | py.ArrayLike, shape: py.Shape): py.RemoteList<tensorflow.Tensor>
  unravel_index(indices: py.Int | py.ArrayLike, keywords: py.Rest<unravel_index$, 'indices'>): py.RemoteList<tensorflow.Tensor>
  unravel_index(keywords: unravel_index$): py.RemoteList<tensorflow.Tensor>
  unravel_index_dyn: py.RemoteFunction
  unstack(x: py.TensorLike, num: py.Positional, axis: py.Int): py.RemoteList<tensorflow.Tensor>
  unstack(x: py.TensorLike, num: py.Positional, keywords?: py.Rest<unstack$, 'x' | 'num'>): py.RemoteList<tensorflow.Tensor>
  unstack(x: py.TensorLike, keywords?: py.Rest<unstack$, 'x'>): py.RemoteList<tensorflow.Tensor>
  unstack(keywords: unstack$): py.RemoteList<tensorflow.Tensor>
  unstack_dyn: py.RemoteFunction
  vander(x: py.TensorLike, N: py.Int | null, increasing: py.Bool): py.Promised<tensorflow.Tensor>
  vander(x: py.TensorLike, N: py.Int | null, keywords?: py.Rest<vander$, 'x' | 'N'>): py.Promised<tensorflow.Tensor>
  vander(x: py.TensorLike, keywords?: py.Rest<vander$, 'x'>): py.Promised<tensorflow.Tensor>
  vander(keywords: vander$): py.Promised<tensorflow.Tensor>
  vander_dyn: py.RemoteFunction
  var(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Promised<tensorflow.Tensor>
  var(x: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<var$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  var(x: py.TensorLike, keywords?: py.Rest<var$, 'x'>): py.Promised<tensorflow.Tensor>
  var(keywords: var$): py.Promised<tensorflow.Tensor>
  var_dyn: py.RemoteFunction
  vdot(x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  vdot(x1: py.TensorLike, keywords: py.Rest<vdot$, 'x1'>): py.Promised<tensorflow.Tensor>
  vdot(keywords: vdot$): py.Promised<tensorflow.Tensor>
  vdot_dyn: py.RemoteFunction
  vectorize(pyfunc: py.Callable, keywords?: py.Rest<vectorize$, 'pyfunc'>): py.Remote
  vectorize(keywords: vectorize$): py.Remote
  vectorize_dyn: py.RemoteFunction
  vectorized_map(function_: py.Positional, elements: py.Positional): py.Remote
  vectorized_map(function_: py.Positional, keywords: py.Rest<vectorized_map$, 'function'>): py.Remote
  vectorized_map(keywords: vectorized_map$): py.Remote
  vectorized_map_dyn: py.RemoteFunction
  view(x: py.TensorLike, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  view(x: py.TensorLike, keywords?: py.Rest<view$, 'x'>): py.Promised<tensorflow.Tensor>
  view(keywords: view$): py.Promised<tensorflow.Tensor>
  view_dyn: py.RemoteFunction
  view_as_complex(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  view_as_complex(keywords: view_as_complex$): py.Promised<tensorflow.Tensor>
  view_as_complex_dyn: py.RemoteFunction
  view_as_real(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  view_as_real(keywords: view_as_real$): py.Promised<tensorflow.Tensor>
  view_as_real_dyn: py.RemoteFunction
  vsplit(x: py.TensorLike, indices_or_sections: py.Positional): py.Remote
  vsplit(x: py.TensorLike, keywords: py.Rest<vsplit$, 'x'>): py.Remote
  vsplit(keywords: vsplit$): py.Remote
  vsplit_dyn: py.RemoteFunction
  vstack(xs: py.Items<py.TensorLike>): py.Promised<tensorflow.Tensor>
  vstack(keywords: vstack$): py.Promised<tensorflow.Tensor>
  vstack_dyn: py.RemoteFunction
  where(condition: py.TensorLike): py.RemoteList<tensorflow.Tensor>
  where(condition: py.TensorLike, x1: py.TensorLike, x2: py.TensorLike): py.Promised<tensorflow.Tensor>
  where(condition: py.TensorLike, keywords: { x1: py.TensorLike; x2: py.TensorLike }): py.Promised<tensorflow.Tensor>
  where(keywords: { condition: py.TensorLike; x1?: py.TensorLike | null; x2?: py.TensorLike | null }): py.Remote
  where_dyn: py.RemoteFunction
  while_loop(cond: py.Callable, body: py.Callable, loop_vars: py.Positional, maximum_iterations: py.Int | null): py.Remote<(tensorflow.Tensor)[]>
  while_loop(cond: py.Callable, body: py.Callable, loop_vars: py.Positional, keywords?: py.Rest<while_loop$, 'cond' | 'body' | 'loop_vars'>): py.Remote<(tensorflow.Tensor)[]>
  while_loop(cond: py.Callable, body: py.Callable, keywords: py.Rest<while_loop$, 'cond' | 'body'>): py.Remote<(tensorflow.Tensor)[]>
  while_loop(cond: py.Callable, keywords: py.Rest<while_loop$, 'cond'>): py.Remote<(tensorflow.Tensor)[]>
  while_loop(keywords: while_loop$): py.Remote<(tensorflow.Tensor)[]>
  while_loop_dyn: py.RemoteFunction
  zeros(shape: py.Shape, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  zeros(shape: py.Shape, keywords?: py.Rest<zeros$, 'shape'>): py.Promised<tensorflow.Tensor>
  zeros(keywords: zeros$): py.Promised<tensorflow.Tensor>
  zeros_dyn: py.RemoteFunction
  zeros_like(x: py.TensorLike, dtype: py.DType | null): py.Promised<tensorflow.Tensor>
  zeros_like(x: py.TensorLike, keywords?: py.Rest<zeros_like$, 'x'>): py.Promised<tensorflow.Tensor>
  zeros_like(keywords: zeros_like$): py.Promised<tensorflow.Tensor>
  zeros_like_dyn: py.RemoteFunction
}
