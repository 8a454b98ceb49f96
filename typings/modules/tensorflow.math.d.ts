// tensorflow.math of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_math_special from './tensorflow.math.special.js'
import type * as tensorflow_nn from './tensorflow.nn.js'

export interface accumulate_n$ {
  inputs: py.List<py.TensorLike>
  shape?: py.Shape | null | undefined
  tensor_dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
}

export interface angle$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface approx_max_k$ {
  operand: py.ArrayLike | py.Float
  k: py.RemoteArgument
  /** Default: `-1` */
  reduction_dimension?: py.Int | undefined
  /** Default: `0.95` */
  recall_target?: py.Float | undefined
  /** Default: `-1` */
  reduction_input_size_override?: py.RemoteArgument | undefined
  /** Default: `True` */
  aggregate_to_topk?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface approx_min_k$ {
  operand: py.ArrayLike | py.Float
  k: py.RemoteArgument
  /** Default: `-1` */
  reduction_dimension?: py.Int | undefined
  /** Default: `0.95` */
  recall_target?: py.Float | undefined
  /** Default: `-1` */
  reduction_input_size_override?: py.RemoteArgument | undefined
  /** Default: `True` */
  aggregate_to_topk?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface bessel_i0$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface bessel_i0e$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface bessel_i1$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface bessel_i1e$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface betainc$ {
  a: py.TensorLike
  b: py.TensorLike
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface bincount$ {
  arr: py.TensorLike | py.Of<'tensorflow.RaggedTensor'> | py.Of<'tensorflow.SparseTensor'>
  weights?: py.RemoteArgument | undefined
  minlength?: py.RemoteArgument | undefined
  maxlength?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
  axis?: py.Int | null | undefined
  /** Default: `False` */
  binary_output?: py.Bool | undefined
}

export interface ceil$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface confusion_matrix$ {
  labels: py.TensorLike
  predictions: py.TensorLike
  num_classes?: py.Int | null | undefined
  weights?: py.TensorLike | null | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface conj$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface count_nonzero$ {
  input: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface cumprod$ {
  x: py.TensorLike
  /** Default: `0` */
  axis?: py.TensorLike | undefined
  /** Default: `False` */
  exclusive?: py.Bool | undefined
  /** Default: `False` */
  reverse?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface cumulative_logsumexp$ {
  x: py.TensorLike
  /** Default: `0` */
  axis?: py.TensorLike | undefined
  /** Default: `False` */
  exclusive?: py.Bool | undefined
  /** Default: `False` */
  reverse?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface digamma$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface divide_no_nan$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface erf$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface erfc$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface erfcinv$ {
  x: py.TensorLike | py.Float
  name?: py.Str | null | undefined
}

export interface erfinv$ {
  x: py.TensorLike | py.Float
  name?: py.Str | null | undefined
}

export interface expm1$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface floordiv$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface floormod$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface igamma$ {
  a: py.TensorLike
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface igammac$ {
  a: py.TensorLike
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface imag$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface in_top_k$ {
  targets: py.RemoteArgument
  predictions: py.RemoteArgument
  k: py.Int
  name?: py.Str | null | undefined
}

export interface invert_permutation$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface is_finite$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface is_inf$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface is_nan$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface is_non_decreasing$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface is_strictly_increasing$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface l2_normalize$ {
  x: py.TensorLike
  axis?: py.Int | null | undefined
  /** Default: `1e-12` */
  epsilon?: py.Float | undefined
  name?: py.Str | null | undefined
  dim?: py.RemoteArgument | undefined
}

export interface lbeta$ {
  x: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface lgamma$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface log$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface log1p$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface log_sigmoid$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface logical_xor$ {
  x: py.RemoteArgument
  y: py.TensorLike
  /** Default: `'LogicalXor'` */
  name?: py.Str | undefined
}

export interface multiply_no_nan$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ndtri$ {
  x: py.TensorLike | py.Float
  name?: py.Str | null | undefined
}

export interface nextafter$ {
  x1: py.TensorLike
  x2: py.TensorLike
  name?: py.Str | null | undefined
}

export interface polygamma$ {
  a: py.TensorLike
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface polyval$ {
  coeffs: py.List<py.TensorLike>
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface real$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface reciprocal$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface reciprocal_no_nan$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface reduce_euclidean_norm$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface reduce_std$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface reduce_variance$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface rint$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface rsqrt$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface segment_max$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  name?: py.Str | null | undefined
}

export interface segment_mean$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  name?: py.Str | null | undefined
}

export interface segment_min$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  name?: py.Str | null | undefined
}

export interface segment_prod$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  name?: py.Str | null | undefined
}

export interface segment_sum$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  name?: py.Str | null | undefined
}

export interface sobol_sample$ {
  dim: py.TensorLike
  num_results: py.TensorLike
  /** Default: `0` */
  skip?: py.TensorLike | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface softplus$ {
  features: py.TensorLike
  name?: py.Str | null | undefined
}

export interface squared_difference$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface top_k$ {
  input: py.RemoteArgument
  /** Default: `1` */
  k?: py.TensorLike | undefined
  /** Default: `True` */
  sorted?: py.Bool | undefined
  index_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface unsorted_segment_max$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  name?: py.Str | null | undefined
}

export interface unsorted_segment_mean$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  name?: py.Str | null | undefined
}

export interface unsorted_segment_min$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  name?: py.Str | null | undefined
}

export interface unsorted_segment_prod$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  name?: py.Str | null | undefined
}

export interface unsorted_segment_sqrt_n$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  name?: py.Str | null | undefined
}

export interface unsorted_segment_sum$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  name?: py.Str | null | undefined
}

export interface xdivy$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface xlog1py$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface xlogy$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface zero_fraction$ {
  value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface zeta$ {
  x: py.TensorLike
  q: py.TensorLike
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly abs: tensorflow.$Module["abs"]
  abs_dyn: py.RemoteFunction
  accumulate_n(inputs: py.List<py.TensorLike>, shape: py.Shape | null, tensor_dtype: py.DType | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  accumulate_n(inputs: py.List<py.TensorLike>, shape: py.Shape | null, tensor_dtype: py.DType | null, keywords?: py.Rest<accumulate_n$, 'inputs' | 'shape' | 'tensor_dtype'>): py.Promised<tensorflow.Tensor>
  accumulate_n(inputs: py.List<py.TensorLike>, shape: py.Shape | null, keywords?: py.Rest<accumulate_n$, 'inputs' | 'shape'>): py.Promised<tensorflow.Tensor>
  accumulate_n(inputs: py.List<py.TensorLike>, keywords?: py.Rest<accumulate_n$, 'inputs'>): py.Promised<tensorflow.Tensor>
  accumulate_n(keywords: accumulate_n$): py.Promised<tensorflow.Tensor>
  accumulate_n_dyn: py.RemoteFunction
  readonly acos: tensorflow.$Module["acos"]
  acos_dyn: py.RemoteFunction
  readonly acosh: tensorflow.$Module["acosh"]
  acosh_dyn: py.RemoteFunction
  readonly add: tensorflow.$Module["add"]
  add_dyn: py.RemoteFunction
  readonly add_n: tensorflow.$Module["add_n"]
  add_n_dyn: py.RemoteFunction
  angle(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  angle(input: py.TensorLike, keywords?: py.Rest<angle$, 'input'>): py.Promised<tensorflow.Tensor>
  angle(keywords: angle$): py.Promised<tensorflow.Tensor>
  angle_dyn: py.RemoteFunction
  approx_max_k(operand: py.ArrayLike | py.Float, k: py.Positional, reduction_dimension: py.Int, recall_target: py.Float, reduction_input_size_override: py.Positional, aggregate_to_topk?: py.Bool, name?: py.Str | null): py.Remote
  approx_max_k(operand: py.ArrayLike | py.Float, k: py.Positional, reduction_dimension: py.Int, recall_target: py.Float, keywords?: py.Rest<approx_max_k$, 'operand' | 'k' | 'reduction_dimension' | 'recall_target'>): py.Remote
  approx_max_k(operand: py.ArrayLike | py.Float, k: py.Positional, reduction_dimension: py.Int, keywords?: py.Rest<approx_max_k$, 'operand' | 'k' | 'reduction_dimension'>): py.Remote
  approx_max_k(operand: py.ArrayLike | py.Float, k: py.Positional, keywords?: py.Rest<approx_max_k$, 'operand' | 'k'>): py.Remote
  approx_max_k(operand: py.ArrayLike | py.Float, keywords: py.Rest<approx_max_k$, 'operand'>): py.Remote
  approx_max_k(keywords: approx_max_k$): py.Remote
  approx_max_k_dyn: py.RemoteFunction
  approx_min_k(operand: py.ArrayLike | py.Float, k: py.Positional, reduction_dimension: py.Int, recall_target: py.Float, reduction_input_size_override: py.Positional, aggregate_to_topk?: py.Bool, name?: py.Str | null): py.Remote
  approx_min_k(operand: py.ArrayLike | py.Float, k: py.Positional, reduction_dimension: py.Int, recall_target: py.Float, keywords?: py.Rest<approx_min_k$, 'operand' | 'k' | 'reduction_dimension' | 'recall_target'>): py.Remote
  approx_min_k(operand: py.ArrayLike | py.Float, k: py.Positional, reduction_dimension: py.Int, keywords?: py.Rest<approx_min_k$, 'operand' | 'k' | 'reduction_dimension'>): py.Remote
  approx_min_k(operand: py.ArrayLike | py.Float, k: py.Positional, keywords?: py.Rest<approx_min_k$, 'operand' | 'k'>): py.Remote
  approx_min_k(operand: py.ArrayLike | py.Float, keywords: py.Rest<approx_min_k$, 'operand'>): py.Remote
  approx_min_k(keywords: approx_min_k$): py.Remote
  approx_min_k_dyn: py.RemoteFunction
  readonly argmax: tensorflow.$Module["argmax"]
  argmax_dyn: py.RemoteFunction
  readonly argmin: tensorflow.$Module["argmin"]
  argmin_dyn: py.RemoteFunction
  readonly asin: tensorflow.$Module["asin"]
  asin_dyn: py.RemoteFunction
  readonly asinh: tensorflow.$Module["asinh"]
  asinh_dyn: py.RemoteFunction
  readonly atan: tensorflow.$Module["atan"]
  atan_dyn: py.RemoteFunction
  readonly atan2: tensorflow.$Module["atan2"]
  atan2_dyn: py.RemoteFunction
  readonly atanh: tensorflow.$Module["atanh"]
  atanh_dyn: py.RemoteFunction
  bessel_i0(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_i0(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_i0$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_i0(keywords: bessel_i0$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_i0_dyn: py.RemoteFunction
  bessel_i0e(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_i0e(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_i0e$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_i0e(keywords: bessel_i0e$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_i0e_dyn: py.RemoteFunction
  bessel_i1(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_i1(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_i1$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_i1(keywords: bessel_i1$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_i1_dyn: py.RemoteFunction
  bessel_i1e(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_i1e(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_i1e$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_i1e(keywords: bessel_i1e$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_i1e_dyn: py.RemoteFunction
  betainc(a: py.TensorLike, b: py.TensorLike, x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  betainc(a: py.TensorLike, b: py.TensorLike, x: py.TensorLike, keywords?: py.Rest<betainc$, 'a' | 'b' | 'x'>): py.Promised<tensorflow.Tensor>
  betainc(a: py.TensorLike, b: py.TensorLike, keywords: py.Rest<betainc$, 'a' | 'b'>): py.Promised<tensorflow.Tensor>
  betainc(a: py.TensorLike, keywords: py.Rest<betainc$, 'a'>): py.Promised<tensorflow.Tensor>
  betainc(keywords: betainc$): py.Promised<tensorflow.Tensor>
  betainc_dyn: py.RemoteFunction
  bincount(arr: py.TensorLike | py.Of<'tensorflow.RaggedTensor'> | py.Of<'tensorflow.SparseTensor'>, weights: py.Positional, minlength: py.Positional, maxlength: py.Positional, dtype?: py.DType, name?: py.Str | null, axis?: py.Int | null, binary_output?: py.Bool): py.Promised<tensorflow.Tensor>
  bincount(arr: py.TensorLike | py.Of<'tensorflow.RaggedTensor'> | py.Of<'tensorflow.SparseTensor'>, weights: py.Positional, minlength: py.Positional, keywords?: py.Rest<bincount$, 'arr' | 'weights' | 'minlength'>): py.Promised<tensorflow.Tensor>
  bincount(arr: py.TensorLike | py.Of<'tensorflow.RaggedTensor'> | py.Of<'tensorflow.SparseTensor'>, weights: py.Positional, keywords?: py.Rest<bincount$, 'arr' | 'weights'>): py.Promised<tensorflow.Tensor>
  bincount(arr: py.TensorLike | py.Of<'tensorflow.RaggedTensor'> | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bincount$, 'arr'>): py.Promised<tensorflow.Tensor>
  bincount(keywords: bincount$): py.Promised<tensorflow.Tensor>
  bincount_dyn: py.RemoteFunction
  ceil(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  ceil(x: py.TensorLike, keywords?: py.Rest<ceil$, 'x'>): py.Promised<tensorflow.Tensor>
  ceil(keywords: ceil$): py.Promised<tensorflow.Tensor>
  ceil_dyn: py.RemoteFunction
  confusion_matrix(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int | null, weights: py.TensorLike | null, dtype: py.DType, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  confusion_matrix(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int | null, weights: py.TensorLike | null, keywords?: py.Rest<confusion_matrix$, 'labels' | 'predictions' | 'num_classes' | 'weights'>): py.Promised<tensorflow.Tensor>
  confusion_matrix(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int | null, keywords?: py.Rest<confusion_matrix$, 'labels' | 'predictions' | 'num_classes'>): py.Promised<tensorflow.Tensor>
  confusion_matrix(labels: py.TensorLike, predictions: py.TensorLike, keywords?: py.Rest<confusion_matrix$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  confusion_matrix(labels: py.TensorLike, keywords: py.Rest<confusion_matrix$, 'labels'>): py.Promised<tensorflow.Tensor>
  confusion_matrix(keywords: confusion_matrix$): py.Promised<tensorflow.Tensor>
  confusion_matrix_dyn: py.RemoteFunction
  conj(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  conj(x: py.TensorLike, keywords?: py.Rest<conj$, 'x'>): py.Promised<tensorflow.Tensor>
  conj(keywords: conj$): py.Promised<tensorflow.Tensor>
  conj_dyn: py.RemoteFunction
  readonly cos: tensorflow.$Module["cos"]
  cos_dyn: py.RemoteFunction
  readonly cosh: tensorflow.$Module["cosh"]
  cosh_dyn: py.RemoteFunction
  count_nonzero(input: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, dtype: py.DType, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  count_nonzero(input: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<count_nonzero$, 'input' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  count_nonzero(input: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<count_nonzero$, 'input' | 'axis'>): py.Promised<tensorflow.Tensor>
  count_nonzero(input: py.TensorLike, keywords?: py.Rest<count_nonzero$, 'input'>): py.Promised<tensorflow.Tensor>
  count_nonzero(keywords: count_nonzero$): py.Promised<tensorflow.Tensor>
  count_nonzero_dyn: py.RemoteFunction
  cumprod(x: py.TensorLike, axis: py.TensorLike, exclusive: py.Bool, reverse: py.Bool, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  cumprod(x: py.TensorLike, axis: py.TensorLike, exclusive: py.Bool, keywords?: py.Rest<cumprod$, 'x' | 'axis' | 'exclusive'>): py.Promised<tensorflow.Tensor>
  cumprod(x: py.TensorLike, axis: py.TensorLike, keywords?: py.Rest<cumprod$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  cumprod(x: py.TensorLike, keywords?: py.Rest<cumprod$, 'x'>): py.Promised<tensorflow.Tensor>
  cumprod(keywords: cumprod$): py.Promised<tensorflow.Tensor>
  cumprod_dyn: py.RemoteFunction
  readonly cumsum: tensorflow.$Module["cumsum"]
  cumsum_dyn: py.RemoteFunction
  cumulative_logsumexp(x: py.TensorLike, axis: py.TensorLike, exclusive: py.Bool, reverse: py.Bool, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  cumulative_logsumexp(x: py.TensorLike, axis: py.TensorLike, exclusive: py.Bool, keywords?: py.Rest<cumulative_logsumexp$, 'x' | 'axis' | 'exclusive'>): py.Promised<tensorflow.Tensor>
  cumulative_logsumexp(x: py.TensorLike, axis: py.TensorLike, keywords?: py.Rest<cumulative_logsumexp$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  cumulative_logsumexp(x: py.TensorLike, keywords?: py.Rest<cumulative_logsumexp$, 'x'>): py.Promised<tensorflow.Tensor>
  cumulative_logsumexp(keywords: cumulative_logsumexp$): py.Promised<tensorflow.Tensor>
  cumulative_logsumexp_dyn: py.RemoteFunction
  digamma(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  digamma(x: py.TensorLike, keywords?: py.Rest<digamma$, 'x'>): py.Promised<tensorflow.Tensor>
  digamma(keywords: digamma$): py.Promised<tensorflow.Tensor>
  digamma_dyn: py.RemoteFunction
  readonly divide: tensorflow.$Module["divide"]
  divide_dyn: py.RemoteFunction
  divide_no_nan(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  divide_no_nan(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<divide_no_nan$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  divide_no_nan(x: py.TensorLike, keywords: py.Rest<divide_no_nan$, 'x'>): py.Promised<tensorflow.Tensor>
  divide_no_nan(keywords: divide_no_nan$): py.Promised<tensorflow.Tensor>
  divide_no_nan_dyn: py.RemoteFunction
  readonly equal: tensorflow.$Module["equal"]
  equal_dyn: py.RemoteFunction
  erf(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  erf(x: py.TensorLike, keywords?: py.Rest<erf$, 'x'>): py.Promised<tensorflow.Tensor>
  erf(keywords: erf$): py.Promised<tensorflow.Tensor>
  erf_dyn: py.RemoteFunction
  erfc(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  erfc(x: py.TensorLike, keywords?: py.Rest<erfc$, 'x'>): py.Promised<tensorflow.Tensor>
  erfc(keywords: erfc$): py.Promised<tensorflow.Tensor>
  erfc_dyn: py.RemoteFunction
  erfcinv(x: py.TensorLike | py.Float, name: py.Str | null): py.Promised<tensorflow.Tensor>
  erfcinv(x: py.TensorLike | py.Float, keywords?: py.Rest<erfcinv$, 'x'>): py.Promised<tensorflow.Tensor>
  erfcinv(keywords: erfcinv$): py.Promised<tensorflow.Tensor>
  erfcinv_dyn: py.RemoteFunction
  erfinv(x: py.TensorLike | py.Float, name: py.Str | null): py.Promised<tensorflow.Tensor>
  erfinv(x: py.TensorLike | py.Float, keywords?: py.Rest<erfinv$, 'x'>): py.Promised<tensorflow.Tensor>
  erfinv(keywords: erfinv$): py.Promised<tensorflow.Tensor>
  erfinv_dyn: py.RemoteFunction
  readonly exp: tensorflow.$Module["exp"]
  exp_dyn: py.RemoteFunction
  expm1(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  expm1(x: py.TensorLike, keywords?: py.Rest<expm1$, 'x'>): py.Promised<tensorflow.Tensor>
  expm1(keywords: expm1$): py.Promised<tensorflow.Tensor>
  expm1_dyn: py.RemoteFunction
  readonly floor: tensorflow.$Module["floor"]
  floor_dyn: py.RemoteFunction
  floordiv(x: py.Positional, y: py.Positional, name: py.Str | null): py.Promised<tensorflow.Tensor>
  floordiv(x: py.Positional, y: py.Positional, keywords?: py.Rest<floordiv$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  floordiv(x: py.Positional, keywords: py.Rest<floordiv$, 'x'>): py.Promised<tensorflow.Tensor>
  floordiv(keywords: floordiv$): py.Promised<tensorflow.Tensor>
  floordiv_dyn: py.RemoteFunction
  floormod(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  floormod(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<floormod$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  floormod(x: py.TensorLike, keywords: py.Rest<floormod$, 'x'>): py.Promised<tensorflow.Tensor>
  floormod(keywords: floormod$): py.Promised<tensorflow.Tensor>
  floormod_dyn: py.RemoteFunction
  readonly greater: tensorflow.$Module["greater"]
  greater_dyn: py.RemoteFunction
  readonly greater_equal: tensorflow.$Module["greater_equal"]
  greater_equal_dyn: py.RemoteFunction
  igamma(a: py.TensorLike, x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  igamma(a: py.TensorLike, x: py.TensorLike, keywords?: py.Rest<igamma$, 'a' | 'x'>): py.Promised<tensorflow.Tensor>
  igamma(a: py.TensorLike, keywords: py.Rest<igamma$, 'a'>): py.Promised<tensorflow.Tensor>
  igamma(keywords: igamma$): py.Promised<tensorflow.Tensor>
  igamma_dyn: py.RemoteFunction
  igammac(a: py.TensorLike, x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  igammac(a: py.TensorLike, x: py.TensorLike, keywords?: py.Rest<igammac$, 'a' | 'x'>): py.Promised<tensorflow.Tensor>
  igammac(a: py.TensorLike, keywords: py.Rest<igammac$, 'a'>): py.Promised<tensorflow.Tensor>
  igammac(keywords: igammac$): py.Promised<tensorflow.Tensor>
  igammac_dyn: py.RemoteFunction
  imag(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  imag(input: py.TensorLike, keywords?: py.Rest<imag$, 'input'>): py.Promised<tensorflow.Tensor>
  imag(keywords: imag$): py.Promised<tensorflow.Tensor>
  imag_dyn: py.RemoteFunction
  in_top_k(targets: py.Positional, predictions: py.Positional, k: py.Int, name: py.Str | null): py.Promised<tensorflow.Tensor>
  in_top_k(targets: py.Positional, predictions: py.Positional, k: py.Int, keywords?: py.Rest<in_top_k$, 'targets' | 'predictions' | 'k'>): py.Promised<tensorflow.Tensor>
  in_top_k(targets: py.Positional, predictions: py.Positional, keywords: py.Rest<in_top_k$, 'targets' | 'predictions'>): py.Promised<tensorflow.Tensor>
  in_top_k(targets: py.Positional, keywords: py.Rest<in_top_k$, 'targets'>): py.Promised<tensorflow.Tensor>
  in_top_k(keywords: in_top_k$): py.Promised<tensorflow.Tensor>
  in_top_k_dyn: py.RemoteFunction
  invert_permutation(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  invert_permutation(x: py.TensorLike, keywords?: py.Rest<invert_permutation$, 'x'>): py.Promised<tensorflow.Tensor>
  invert_permutation(keywords: invert_permutation$): py.Promised<tensorflow.Tensor>
  invert_permutation_dyn: py.RemoteFunction
  is_finite(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  is_finite(x: py.TensorLike, keywords?: py.Rest<is_finite$, 'x'>): py.Promised<tensorflow.Tensor>
  is_finite(keywords: is_finite$): py.Promised<tensorflow.Tensor>
  is_finite_dyn: py.RemoteFunction
  is_inf(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  is_inf(x: py.TensorLike, keywords?: py.Rest<is_inf$, 'x'>): py.Promised<tensorflow.Tensor>
  is_inf(keywords: is_inf$): py.Promised<tensorflow.Tensor>
  is_inf_dyn: py.RemoteFunction
  is_nan(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  is_nan(x: py.TensorLike, keywords?: py.Rest<is_nan$, 'x'>): py.Promised<tensorflow.Tensor>
  is_nan(keywords: is_nan$): py.Promised<tensorflow.Tensor>
  is_nan_dyn: py.RemoteFunction
  is_non_decreasing(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  is_non_decreasing(x: py.TensorLike, keywords?: py.Rest<is_non_decreasing$, 'x'>): py.Promised<tensorflow.Tensor>
  is_non_decreasing(keywords: is_non_decreasing$): py.Promised<tensorflow.Tensor>
  is_non_decreasing_dyn: py.RemoteFunction
  is_strictly_increasing(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  is_strictly_increasing(x: py.TensorLike, keywords?: py.Rest<is_strictly_increasing$, 'x'>): py.Promised<tensorflow.Tensor>
  is_strictly_increasing(keywords: is_strictly_increasing$): py.Promised<tensorflow.Tensor>
  is_strictly_increasing_dyn: py.RemoteFunction
  l2_normalize(x: py.TensorLike, axis: py.Int | null, epsilon: py.Float, name: py.Str | null, dim?: py.Positional): py.Promised<tensorflow.Tensor>
  l2_normalize(x: py.TensorLike, axis: py.Int | null, epsilon: py.Float, keywords?: py.Rest<l2_normalize$, 'x' | 'axis' | 'epsilon'>): py.Promised<tensorflow.Tensor>
  l2_normalize(x: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<l2_normalize$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  l2_normalize(x: py.TensorLike, keywords?: py.Rest<l2_normalize$, 'x'>): py.Promised<tensorflow.Tensor>
  l2_normalize(keywords: l2_normalize$): py.Promised<tensorflow.Tensor>
  l2_normalize_dyn: py.RemoteFunction
  lbeta(x: py.Positional, name: py.Str | null): py.Promised<tensorflow.Tensor>
  lbeta(x: py.Positional, keywords?: py.Rest<lbeta$, 'x'>): py.Promised<tensorflow.Tensor>
  lbeta(keywords: lbeta$): py.Promised<tensorflow.Tensor>
  lbeta_dyn: py.RemoteFunction
  readonly less: tensorflow.$Module["less"]
  less_dyn: py.RemoteFunction
  readonly less_equal: tensorflow.$Module["less_equal"]
  less_equal_dyn: py.RemoteFunction
  lgamma(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  lgamma(x: py.TensorLike, keywords?: py.Rest<lgamma$, 'x'>): py.Promised<tensorflow.Tensor>
  lgamma(keywords: lgamma$): py.Promised<tensorflow.Tensor>
  lgamma_dyn: py.RemoteFunction
  log(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  log(x: py.TensorLike, keywords?: py.Rest<log$, 'x'>): py.Promised<tensorflow.Tensor>
  log(keywords: log$): py.Promised<tensorflow.Tensor>
  log_dyn: py.RemoteFunction
  log1p(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  log1p(x: py.TensorLike, keywords?: py.Rest<log1p$, 'x'>): py.Promised<tensorflow.Tensor>
  log1p(keywords: log1p$): py.Promised<tensorflow.Tensor>
  log1p_dyn: py.RemoteFunction
  log_sigmoid(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  log_sigmoid(x: py.TensorLike, keywords?: py.Rest<log_sigmoid$, 'x'>): py.Promised<tensorflow.Tensor>
  log_sigmoid(keywords: log_sigmoid$): py.Promised<tensorflow.Tensor>
  log_sigmoid_dyn: py.RemoteFunction
  readonly log_softmax: tensorflow_nn.$Module["log_softmax"]
  log_softmax_dyn: py.RemoteFunction
  readonly logical_and: tensorflow.$Module["logical_and"]
  logical_and_dyn: py.RemoteFunction
  readonly logical_not: tensorflow.$Module["logical_not"]
  logical_not_dyn: py.RemoteFunction
  readonly logical_or: tensorflow.$Module["logical_or"]
  logical_or_dyn: py.RemoteFunction
  logical_xor(x: py.Positional, y: py.TensorLike, name: py.Str): py.Promised<tensorflow.Tensor>
  logical_xor(x: py.Positional, y: py.TensorLike, keywords?: py.Rest<logical_xor$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  logical_xor(x: py.Positional, keywords: py.Rest<logical_xor$, 'x'>): py.Promised<tensorflow.Tensor>
  logical_xor(keywords: logical_xor$): py.Promised<tensorflow.Tensor>
  logical_xor_dyn: py.RemoteFunction
  readonly maximum: tensorflow.$Module["maximum"]
  maximum_dyn: py.RemoteFunction
  readonly minimum: tensorflow.$Module["minimum"]
  minimum_dyn: py.RemoteFunction
  readonly mod: $Module["floormod"]
  mod_dyn: py.RemoteFunction
  readonly multiply: tensorflow.$Module["multiply"]
  multiply_dyn: py.RemoteFunction
  multiply_no_nan(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  multiply_no_nan(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<multiply_no_nan$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  multiply_no_nan(x: py.TensorLike, keywords: py.Rest<multiply_no_nan$, 'x'>): py.Promised<tensorflow.Tensor>
  multiply_no_nan(keywords: multiply_no_nan$): py.Promised<tensorflow.Tensor>
  multiply_no_nan_dyn: py.RemoteFunction
  ndtri(x: py.TensorLike | py.Float, name: py.Str | null): py.Promised<tensorflow.Tensor>
  ndtri(x: py.TensorLike | py.Float, keywords?: py.Rest<ndtri$, 'x'>): py.Promised<tensorflow.Tensor>
  ndtri(keywords: ndtri$): py.Promised<tensorflow.Tensor>
  ndtri_dyn: py.RemoteFunction
  readonly negative: tensorflow.$Module["negative"]
  negative_dyn: py.RemoteFunction
  nextafter(x1: py.TensorLike, x2: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  nextafter(x1: py.TensorLike, x2: py.TensorLike, keywords?: py.Rest<nextafter$, 'x1' | 'x2'>): py.Promised<tensorflow.Tensor>
  nextafter(x1: py.TensorLike, keywords: py.Rest<nextafter$, 'x1'>): py.Promised<tensorflow.Tensor>
  nextafter(keywords: nextafter$): py.Promised<tensorflow.Tensor>
  nextafter_dyn: py.RemoteFunction
  readonly not_equal: tensorflow.$Module["not_equal"]
  not_equal_dyn: py.RemoteFunction
  polygamma(a: py.TensorLike, x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  polygamma(a: py.TensorLike, x: py.TensorLike, keywords?: py.Rest<polygamma$, 'a' | 'x'>): py.Promised<tensorflow.Tensor>
  polygamma(a: py.TensorLike, keywords: py.Rest<polygamma$, 'a'>): py.Promised<tensorflow.Tensor>
  polygamma(keywords: polygamma$): py.Promised<tensorflow.Tensor>
  polygamma_dyn: py.RemoteFunction
  polyval(coeffs: py.List<py.TensorLike>, x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  polyval(coeffs: py.List<py.TensorLike>, x: py.TensorLike, keywords?: py.Rest<polyval$, 'coeffs' | 'x'>): py.Promised<tensorflow.Tensor>
  polyval(coeffs: py.List<py.TensorLike>, keywords: py.Rest<polyval$, 'coeffs'>): py.Promised<tensorflow.Tensor>
  polyval(keywords: polyval$): py.Promised<tensorflow.Tensor>
  polyval_dyn: py.RemoteFunction
  readonly pow: tensorflow.$Module["pow"]
  pow_dyn: py.RemoteFunction
  real(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  real(input: py.TensorLike, keywords?: py.Rest<real$, 'input'>): py.Promised<tensorflow.Tensor>
  real(keywords: real$): py.Promised<tensorflow.Tensor>
  real_dyn: py.RemoteFunction
  reciprocal(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  reciprocal(x: py.TensorLike, keywords?: py.Rest<reciprocal$, 'x'>): py.Promised<tensorflow.Tensor>
  reciprocal(keywords: reciprocal$): py.Promised<tensorflow.Tensor>
  reciprocal_dyn: py.RemoteFunction
  reciprocal_no_nan(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  reciprocal_no_nan(x: py.TensorLike, keywords?: py.Rest<reciprocal_no_nan$, 'x'>): py.Promised<tensorflow.Tensor>
  reciprocal_no_nan(keywords: reciprocal_no_nan$): py.Promised<tensorflow.Tensor>
  reciprocal_no_nan_dyn: py.RemoteFunction
  readonly reduce_all: tensorflow.$Module["reduce_all"]
  reduce_all_dyn: py.RemoteFunction
  readonly reduce_any: tensorflow.$Module["reduce_any"]
  reduce_any_dyn: py.RemoteFunction
  reduce_euclidean_norm(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  reduce_euclidean_norm(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, keywords?: py.Rest<reduce_euclidean_norm$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  reduce_euclidean_norm(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_euclidean_norm$, 'input_tensor' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_euclidean_norm(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_euclidean_norm$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  reduce_euclidean_norm(keywords: reduce_euclidean_norm$): py.Promised<tensorflow.Tensor>
  reduce_euclidean_norm_dyn: py.RemoteFunction
  readonly reduce_logsumexp: tensorflow.$Module["reduce_logsumexp"]
  reduce_logsumexp_dyn: py.RemoteFunction
  readonly reduce_max: tensorflow.$Module["reduce_max"]
  reduce_max_dyn: py.RemoteFunction
  readonly reduce_mean: tensorflow.$Module["reduce_mean"]
  reduce_mean_dyn: py.RemoteFunction
  readonly reduce_min: tensorflow.$Module["reduce_min"]
  reduce_min_dyn: py.RemoteFunction
  readonly reduce_prod: tensorflow.$Module["reduce_prod"]
  reduce_prod_dyn: py.RemoteFunction
  reduce_std(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  reduce_std(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, keywords?: py.Rest<reduce_std$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  reduce_std(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_std$, 'input_tensor' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_std(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_std$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  reduce_std(keywords: reduce_std$): py.Promised<tensorflow.Tensor>
  reduce_std_dyn: py.RemoteFunction
  readonly reduce_sum: tensorflow.$Module["reduce_sum"]
  reduce_sum_dyn: py.RemoteFunction
  reduce_variance(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  reduce_variance(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, keywords?: py.Rest<reduce_variance$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  reduce_variance(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_variance$, 'input_tensor' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_variance(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_variance$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  reduce_variance(keywords: reduce_variance$): py.Promised<tensorflow.Tensor>
  reduce_variance_dyn: py.RemoteFunction
  rint(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  rint(x: py.TensorLike, keywords?: py.Rest<rint$, 'x'>): py.Promised<tensorflow.Tensor>
  rint(keywords: rint$): py.Promised<tensorflow.Tensor>
  rint_dyn: py.RemoteFunction
  readonly round: tensorflow.$Module["round"]
  round_dyn: py.RemoteFunction
  rsqrt(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  rsqrt(x: py.TensorLike, keywords?: py.Rest<rsqrt$, 'x'>): py.Promised<tensorflow.Tensor>
  rsqrt(keywords: rsqrt$): py.Promised<tensorflow.Tensor>
  rsqrt_dyn: py.RemoteFunction
  readonly scalar_mul: tensorflow.$Module["scalar_mul"]
  scalar_mul_dyn: py.RemoteFunction
  segment_max(data: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  segment_max(data: py.TensorLike, segment_ids: py.TensorLike, keywords?: py.Rest<segment_max$, 'data' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  segment_max(data: py.TensorLike, keywords: py.Rest<segment_max$, 'data'>): py.Promised<tensorflow.Tensor>
  segment_max(keywords: segment_max$): py.Promised<tensorflow.Tensor>
  segment_max_dyn: py.RemoteFunction
  segment_mean(data: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  segment_mean(data: py.TensorLike, segment_ids: py.TensorLike, keywords?: py.Rest<segment_mean$, 'data' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  segment_mean(data: py.TensorLike, keywords: py.Rest<segment_mean$, 'data'>): py.Promised<tensorflow.Tensor>
  segment_mean(keywords: segment_mean$): py.Promised<tensorflow.Tensor>
  segment_mean_dyn: py.RemoteFunction
  segment_min(data: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  segment_min(data: py.TensorLike, segment_ids: py.TensorLike, keywords?: py.Rest<segment_min$, 'data' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  segment_min(data: py.TensorLike, keywords: py.Rest<segment_min$, 'data'>): py.Promised<tensorflow.Tensor>
  segment_min(keywords: segment_min$): py.Promised<tensorflow.Tensor>
  segment_min_dyn: py.RemoteFunction
  segment_prod(data: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  segment_prod(data: py.TensorLike, segment_ids: py.TensorLike, keywords?: py.Rest<segment_prod$, 'data' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  segment_prod(data: py.TensorLike, keywords: py.Rest<segment_prod$, 'data'>): py.Promised<tensorflow.Tensor>
  segment_prod(keywords: segment_prod$): py.Promised<tensorflow.Tensor>
  segment_prod_dyn: py.RemoteFunction
  segment_sum(data: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  segment_sum(data: py.TensorLike, segment_ids: py.TensorLike, keywords?: py.Rest<segment_sum$, 'data' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  segment_sum(data: py.TensorLike, keywords: py.Rest<segment_sum$, 'data'>): py.Promised<tensorflow.Tensor>
  segment_sum(keywords: segment_sum$): py.Promised<tensorflow.Tensor>
  segment_sum_dyn: py.RemoteFunction
  readonly sigmoid: tensorflow.$Module["sigmoid"]
  sigmoid_dyn: py.RemoteFunction
  readonly sign: tensorflow.$Module["sign"]
  sign_dyn: py.RemoteFunction
  readonly sin: tensorflow.$Module["sin"]
  sin_dyn: py.RemoteFunction
  readonly sinh: tensorflow.$Module["sinh"]
  sinh_dyn: py.RemoteFunction
  sobol_sample(dim: py.TensorLike, num_results: py.TensorLike, skip: py.TensorLike, dtype: py.DType, name: py.Str | null): py.Promised<tensorflow.Tensor>
  sobol_sample(dim: py.TensorLike, num_results: py.TensorLike, skip: py.TensorLike, dtype: py.DType, keywords?: py.Rest<sobol_sample$, 'dim' | 'num_results' | 'skip' | 'dtype'>): py.Promised<tensorflow.Tensor>
  sobol_sample(dim: py.TensorLike, num_results: py.TensorLike, skip: py.TensorLike, keywords?: py.Rest<sobol_sample$, 'dim' | 'num_results' | 'skip'>): py.Promised<tensorflow.Tensor>
  sobol_sample(dim: py.TensorLike, num_results: py.TensorLike, keywords?: py.Rest<sobol_sample$, 'dim' | 'num_results'>): py.Promised<tensorflow.Tensor>
  sobol_sample(dim: py.TensorLike, keywords: py.Rest<sobol_sample$, 'dim'>): py.Promised<tensorflow.Tensor>
  sobol_sample(keywords: sobol_sample$): py.Promised<tensorflow.Tensor>
  sobol_sample_dyn: py.RemoteFunction
  readonly softmax: tensorflow_nn.$Module["softmax"]
  softmax_dyn: py.RemoteFunction
  softplus(features: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  softplus(features: py.TensorLike, keywords?: py.Rest<softplus$, 'features'>): py.Promised<tensorflow.Tensor>
  softplus(keywords: softplus$): py.Promised<tensorflow.Tensor>
  softplus_dyn: py.RemoteFunction
  readonly softsign: tensorflow_nn.$Module["softsign"]
  softsign_dyn: py.RemoteFunction
  readonly special: tensorflow_math_special.$Module
  readonly sqrt: tensorflow.$Module["sqrt"]
  sqrt_dyn: py.RemoteFunction
  readonly square: tensorflow.$Module["square"]
  square_dyn: py.RemoteFunction
  squared_difference(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  squared_difference(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<squared_difference$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  squared_difference(x: py.TensorLike, keywords: py.Rest<squared_difference$, 'x'>): py.Promised<tensorflow.Tensor>
  squared_difference(keywords: squared_difference$): py.Promised<tensorflow.Tensor>
  squared_difference_dyn: py.RemoteFunction
  readonly subtract: tensorflow.$Module["subtract"]
  subtract_dyn: py.RemoteFunction
  readonly tan: tensorflow.$Module["tan"]
  tan_dyn: py.RemoteFunction
  readonly tanh: tensorflow.$Module["tanh"]
  tanh_dyn: py.RemoteFunction
  top_k(input: py.Positional, k: py.TensorLike, sorted: py.Bool, index_type: py.DType, name?: py.Str | null): py.Remote<any[]>
  top_k(input: py.Positional, k: py.TensorLike, sorted: py.Bool, keywords?: py.Rest<top_k$, 'input' | 'k' | 'sorted'>): py.Remote<any[]>
  top_k(input: py.Positional, k: py.TensorLike, keywords?: py.Rest<top_k$, 'input' | 'k'>): py.Remote<any[]>
  top_k(input: py.Positional, keywords?: py.Rest<top_k$, 'input'>): py.Remote<any[]>
  top_k(keywords: top_k$): py.Remote<any[]>
  top_k_dyn: py.RemoteFunction
  readonly truediv: tensorflow.$Module["truediv"]
  truediv_dyn: py.RemoteFunction
  unsorted_segment_max(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  unsorted_segment_max(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.TensorLike, keywords?: py.Rest<unsorted_segment_max$, 'data' | 'segment_ids' | 'num_segments'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_max(data: py.TensorLike, segment_ids: py.TensorLike, keywords: py.Rest<unsorted_segment_max$, 'data' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_max(data: py.TensorLike, keywords: py.Rest<unsorted_segment_max$, 'data'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_max(keywords: unsorted_segment_max$): py.Promised<tensorflow.Tensor>
  unsorted_segment_max_dyn: py.RemoteFunction
  unsorted_segment_mean(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  unsorted_segment_mean(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.TensorLike, keywords?: py.Rest<unsorted_segment_mean$, 'data' | 'segment_ids' | 'num_segments'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_mean(data: py.TensorLike, segment_ids: py.TensorLike, keywords: py.Rest<unsorted_segment_mean$, 'data' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_mean(data: py.TensorLike, keywords: py.Rest<unsorted_segment_mean$, 'data'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_mean(keywords: unsorted_segment_mean$): py.Promised<tensorflow.Tensor>
  unsorted_segment_mean_dyn: py.RemoteFunction
  unsorted_segment_min(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  unsorted_segment_min(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.TensorLike, keywords?: py.Rest<unsorted_segment_min$, 'data' | 'segment_ids' | 'num_segments'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_min(data: py.TensorLike, segment_ids: py.TensorLike, keywords: py.Rest<unsorted_segment_min$, 'data' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_min(data: py.TensorLike, keywords: py.Rest<unsorted_segment_min$, 'data'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_min(keywords: unsorted_segment_min$): py.Promised<tensorflow.Tensor>
  unsorted_segment_min_dyn: py.RemoteFunction
  unsorted_segment_prod(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  unsorted_segment_prod(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.TensorLike, keywords?: py.Rest<unsorted_segment_prod$, 'data' | 'segment_ids' | 'num_segments'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_prod(data: py.TensorLike, segment_ids: py.TensorLike, keywords: py.Rest<unsorted_segment_prod$, 'data' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_prod(data: py.TensorLike, keywords: py.Rest<unsorted_segment_prod$, 'data'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_prod(keywords: unsorted_segment_prod$): py.Promised<tensorflow.Tensor>
  unsorted_segment_prod_dyn: py.RemoteFunction
  unsorted_segment_sqrt_n(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  unsorted_segment_sqrt_n(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.TensorLike, keywords?: py.Rest<unsorted_segment_sqrt_n$, 'data' | 'segment_ids' | 'num_segments'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_sqrt_n(data: py.TensorLike, segment_ids: py.TensorLike, keywords: py.Rest<unsorted_segment_sqrt_n$, 'data' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_sqrt_n(data: py.TensorLike, keywords: py.Rest<unsorted_segment_sqrt_n$, 'data'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_sqrt_n(keywords: unsorted_segment_sqrt_n$): py.Promised<tensorflow.Tensor>
  unsorted_segment_sqrt_n_dyn: py.RemoteFunction
  unsorted_segment_sum(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  unsorted_segment_sum(data: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.TensorLike, keywords?: py.Rest<unsorted_segment_sum$, 'data' | 'segment_ids' | 'num_segments'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_sum(data: py.TensorLike, segment_ids: py.TensorLike, keywords: py.Rest<unsorted_segment_sum$, 'data' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_sum(data: py.TensorLike, keywords: py.Rest<unsorted_segment_sum$, 'data'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_sum(keywords: unsorted_segment_sum$): py.Promised<tensorflow.Tensor>
  unsorted_segment_sum_dyn: py.RemoteFunction
  xdivy(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  xdivy(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<xdivy$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  xdivy(x: py.TensorLike, keywords: py.Rest<xdivy$, 'x'>): py.Promised<tensorflow.Tensor>
  xdivy(keywords: xdivy$): py.Promised<tensorflow.Tensor>
  xdivy_dyn: py.RemoteFunction
  xlog1py(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  xlog1py(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<xlog1py$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  xlog1py(x: py.TensorLike, keywords: py.Rest<xlog1py$, 'x'>): py.Promised<tensorflow.Tensor>
  xlog1py(keywords: xlog1py$): py.Promised<tensorflow.Tensor>
  xlog1py_dyn: py.RemoteFunction
  xlogy(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  xlogy(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<xlogy$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  xlogy(x: py.TensorLike, keywords: py.Rest<xlogy$, 'x'>): py.Promised<tensorflow.Tensor>
  xlogy(keywords: xlogy$): py.Promised<tensorflow.Tensor>
  xlogy_dyn: py.RemoteFunction
  zero_fraction(value: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  zero_fraction(value: py.TensorLike, keywords?: py.Rest<zero_fraction$, 'value'>): py.Promised<tensorflow.Tensor>
  zero_fraction(keywords: zero_fraction$): py.Promised<tensorflow.Tensor>
  zero_fraction_dyn: py.RemoteFunction
  zeta(x: py.TensorLike, q: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  zeta(x: py.TensorLike, q: py.TensorLike, keywords?: py.Rest<zeta$, 'x' | 'q'>): py.Promised<tensorflow.Tensor>
  zeta(x: py.TensorLike, keywords: py.Rest<zeta$, 'x'>): py.Promised<tensorflow.Tensor>
  zeta(keywords: zeta$): py.Promised<tensorflow.Tensor>
  zeta_dyn: py.RemoteFunction
}
