// tensorflow.math of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_math_special from './tensorflow.math.special.js'
import type * as tensorflow_nn from './tensorflow.nn.js'

export interface accumulate_n$ {
  inputs: py.RemoteArgument
  shape?: py.RemoteArgument | undefined
  tensor_dtype?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface angle$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface approx_max_k$ {
  operand: py.RemoteArgument
  k: py.RemoteArgument
  /** Default: `-1` */
  reduction_dimension?: py.Int | undefined
  /** Default: `0.95` */
  recall_target?: py.Float | undefined
  /** Default: `-1` */
  reduction_input_size_override?: py.Int | undefined
  /** Default: `True` */
  aggregate_to_topk?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface approx_min_k$ {
  operand: py.RemoteArgument
  k: py.RemoteArgument
  /** Default: `-1` */
  reduction_dimension?: py.Int | undefined
  /** Default: `0.95` */
  recall_target?: py.Float | undefined
  /** Default: `-1` */
  reduction_input_size_override?: py.Int | undefined
  /** Default: `True` */
  aggregate_to_topk?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface bessel_i0$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface bessel_i0e$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface bessel_i1$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface bessel_i1e$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface betainc$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface bincount$ {
  arr: py.RemoteArgument
  weights?: py.RemoteArgument | undefined
  minlength?: py.RemoteArgument | undefined
  maxlength?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  binary_output?: py.Bool | undefined
}

export interface ceil$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface confusion_matrix$ {
  labels: py.RemoteArgument
  predictions: py.RemoteArgument
  num_classes?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface conj$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface count_nonzero$ {
  input: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface cumprod$ {
  x: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
  /** Default: `False` */
  exclusive?: py.Bool | undefined
  /** Default: `False` */
  reverse?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface cumulative_logsumexp$ {
  x: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
  /** Default: `False` */
  exclusive?: py.Bool | undefined
  /** Default: `False` */
  reverse?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface digamma$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface divide_no_nan$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface erf$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface erfc$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface erfcinv$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface erfinv$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface expm1$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface floordiv$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface floormod$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface igamma$ {
  a: py.RemoteArgument
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface igammac$ {
  a: py.RemoteArgument
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface imag$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface in_top_k$ {
  targets: py.RemoteArgument
  predictions: py.RemoteArgument
  k: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface invert_permutation$ {
  x: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface is_finite$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface is_inf$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface is_nan$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface is_non_decreasing$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface is_strictly_increasing$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface l2_normalize$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `1e-12` */
  epsilon?: py.Float | undefined
  name?: py.RemoteArgument | undefined
  dim?: py.RemoteArgument | undefined
}

export interface lbeta$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface lgamma$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface log$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface log1p$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface log_sigmoid$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface logical_xor$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  /** Default: `'LogicalXor'` */
  name?: py.Str | undefined
}

export interface multiply_no_nan$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ndtri$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface nextafter$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface polygamma$ {
  a: py.RemoteArgument
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface polyval$ {
  coeffs: py.RemoteArgument
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface real$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface reciprocal$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface reciprocal_no_nan$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface reduce_euclidean_norm$ {
  input_tensor: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface reduce_std$ {
  input_tensor: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface reduce_variance$ {
  input_tensor: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface rint$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface rsqrt$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface segment_max$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface segment_mean$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface segment_min$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface segment_prod$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface segment_sum$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface sobol_sample$ {
  dim: py.RemoteArgument
  num_results: py.RemoteArgument
  /** Default: `0` */
  skip?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface softplus$ {
  features: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface squared_difference$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface top_k$ {
  input: py.RemoteArgument
  /** Default: `1` */
  k?: py.Int | undefined
  /** Default: `True` */
  sorted?: py.Bool | undefined
  index_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface unsorted_segment_max$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface unsorted_segment_mean$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface unsorted_segment_min$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface unsorted_segment_prod$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface unsorted_segment_sqrt_n$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface unsorted_segment_sum$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface xdivy$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface xlog1py$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface xlogy$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface zero_fraction$ {
  value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface zeta$ {
  x: py.RemoteArgument
  q: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly abs: tensorflow.$Module["abs"]
  accumulate_n(inputs: py.Positional, shape: py.Positional, tensor_dtype: py.Positional, name: py.Positional): py.Remote
  accumulate_n(inputs: py.Positional, shape: py.Positional, tensor_dtype: py.Positional, keywords?: py.Rest<accumulate_n$, 'inputs' | 'shape' | 'tensor_dtype'>): py.Remote
  accumulate_n(inputs: py.Positional, shape: py.Positional, keywords?: py.Rest<accumulate_n$, 'inputs' | 'shape'>): py.Remote
  accumulate_n(inputs: py.Positional, keywords?: py.Rest<accumulate_n$, 'inputs'>): py.Remote
  accumulate_n(keywords: accumulate_n$): py.Remote
  accumulate_n_dyn: py.RemoteFunction
  readonly acos: tensorflow.$Module["acos"]
  readonly acosh: tensorflow.$Module["acosh"]
  readonly add: tensorflow.$Module["add"]
  readonly add_n: tensorflow.$Module["add_n"]
  angle(input: py.Positional, name: py.Positional): py.Remote
  angle(input: py.Positional, keywords?: py.Rest<angle$, 'input'>): py.Remote
  angle(keywords: angle$): py.Remote
  angle_dyn: py.RemoteFunction
  approx_max_k(operand: py.Positional, k: py.Positional, reduction_dimension: py.Int, recall_target: py.Float, reduction_input_size_override: py.Int, aggregate_to_topk?: py.Bool, name?: py.Positional): py.Remote
  approx_max_k(operand: py.Positional, k: py.Positional, reduction_dimension: py.Int, recall_target: py.Float, keywords?: py.Rest<approx_max_k$, 'operand' | 'k' | 'reduction_dimension' | 'recall_target'>): py.Remote
  approx_max_k(operand: py.Positional, k: py.Positional, reduction_dimension: py.Int, keywords?: py.Rest<approx_max_k$, 'operand' | 'k' | 'reduction_dimension'>): py.Remote
  approx_max_k(operand: py.Positional, k: py.Positional, keywords?: py.Rest<approx_max_k$, 'operand' | 'k'>): py.Remote
  approx_max_k(operand: py.Positional, keywords: py.Rest<approx_max_k$, 'operand'>): py.Remote
  approx_max_k(keywords: approx_max_k$): py.Remote
  approx_max_k_dyn: py.RemoteFunction
  approx_min_k(operand: py.Positional, k: py.Positional, reduction_dimension: py.Int, recall_target: py.Float, reduction_input_size_override: py.Int, aggregate_to_topk?: py.Bool, name?: py.Positional): py.Remote
  approx_min_k(operand: py.Positional, k: py.Positional, reduction_dimension: py.Int, recall_target: py.Float, keywords?: py.Rest<approx_min_k$, 'operand' | 'k' | 'reduction_dimension' | 'recall_target'>): py.Remote
  approx_min_k(operand: py.Positional, k: py.Positional, reduction_dimension: py.Int, keywords?: py.Rest<approx_min_k$, 'operand' | 'k' | 'reduction_dimension'>): py.Remote
  approx_min_k(operand: py.Positional, k: py.Positional, keywords?: py.Rest<approx_min_k$, 'operand' | 'k'>): py.Remote
  approx_min_k(operand: py.Positional, keywords: py.Rest<approx_min_k$, 'operand'>): py.Remote
  approx_min_k(keywords: approx_min_k$): py.Remote
  approx_min_k_dyn: py.RemoteFunction
  readonly argmax: tensorflow.$Module["argmax"]
  readonly argmin: tensorflow.$Module["argmin"]
  readonly asin: tensorflow.$Module["asin"]
  readonly asinh: tensorflow.$Module["asinh"]
  readonly atan: tensorflow.$Module["atan"]
  readonly atan2: tensorflow.$Module["atan2"]
  readonly atanh: tensorflow.$Module["atanh"]
  bessel_i0(x: py.Positional, name: py.Positional): py.Remote
  bessel_i0(x: py.Positional, keywords?: py.Rest<bessel_i0$, 'x'>): py.Remote
  bessel_i0(keywords: bessel_i0$): py.Remote
  bessel_i0_dyn: py.RemoteFunction
  bessel_i0e(x: py.Positional, name: py.Positional): py.Remote
  bessel_i0e(x: py.Positional, keywords?: py.Rest<bessel_i0e$, 'x'>): py.Remote
  bessel_i0e(keywords: bessel_i0e$): py.Remote
  bessel_i0e_dyn: py.RemoteFunction
  bessel_i1(x: py.Positional, name: py.Positional): py.Remote
  bessel_i1(x: py.Positional, keywords?: py.Rest<bessel_i1$, 'x'>): py.Remote
  bessel_i1(keywords: bessel_i1$): py.Remote
  bessel_i1_dyn: py.RemoteFunction
  bessel_i1e(x: py.Positional, name: py.Positional): py.Remote
  bessel_i1e(x: py.Positional, keywords?: py.Rest<bessel_i1e$, 'x'>): py.Remote
  bessel_i1e(keywords: bessel_i1e$): py.Remote
  bessel_i1e_dyn: py.RemoteFunction
  betainc(a: py.Positional, b: py.Positional, x: py.Positional, name: py.Positional): py.Remote
  betainc(a: py.Positional, b: py.Positional, x: py.Positional, keywords?: py.Rest<betainc$, 'a' | 'b' | 'x'>): py.Remote
  betainc(a: py.Positional, b: py.Positional, keywords: py.Rest<betainc$, 'a' | 'b'>): py.Remote
  betainc(a: py.Positional, keywords: py.Rest<betainc$, 'a'>): py.Remote
  betainc(keywords: betainc$): py.Remote
  betainc_dyn: py.RemoteFunction
  bincount(arr: py.Positional, weights: py.Positional, minlength: py.Positional, maxlength: py.Positional, dtype?: py.DType, name?: py.Positional, axis?: py.Positional, binary_output?: py.Bool): py.Remote
  bincount(arr: py.Positional, weights: py.Positional, minlength: py.Positional, keywords?: py.Rest<bincount$, 'arr' | 'weights' | 'minlength'>): py.Remote
  bincount(arr: py.Positional, weights: py.Positional, keywords?: py.Rest<bincount$, 'arr' | 'weights'>): py.Remote
  bincount(arr: py.Positional, keywords?: py.Rest<bincount$, 'arr'>): py.Remote
  bincount(keywords: bincount$): py.Remote
  bincount_dyn: py.RemoteFunction
  ceil(x: py.Positional, name: py.Positional): py.Remote
  ceil(x: py.Positional, keywords?: py.Rest<ceil$, 'x'>): py.Remote
  ceil(keywords: ceil$): py.Remote
  ceil_dyn: py.RemoteFunction
  confusion_matrix(labels: py.Positional, predictions: py.Positional, num_classes: py.Positional, weights: py.Positional, dtype: py.DType, name?: py.Positional): py.Remote
  confusion_matrix(labels: py.Positional, predictions: py.Positional, num_classes: py.Positional, weights: py.Positional, keywords?: py.Rest<confusion_matrix$, 'labels' | 'predictions' | 'num_classes' | 'weights'>): py.Remote
  confusion_matrix(labels: py.Positional, predictions: py.Positional, num_classes: py.Positional, keywords?: py.Rest<confusion_matrix$, 'labels' | 'predictions' | 'num_classes'>): py.Remote
  confusion_matrix(labels: py.Positional, predictions: py.Positional, keywords?: py.Rest<confusion_matrix$, 'labels' | 'predictions'>): py.Remote
  confusion_matrix(labels: py.Positional, keywords: py.Rest<confusion_matrix$, 'labels'>): py.Remote
  confusion_matrix(keywords: confusion_matrix$): py.Remote
  confusion_matrix_dyn: py.RemoteFunction
  conj(x: py.Positional, name: py.Positional): py.Remote
  conj(x: py.Positional, keywords?: py.Rest<conj$, 'x'>): py.Remote
  conj(keywords: conj$): py.Remote
  conj_dyn: py.RemoteFunction
  readonly cos: tensorflow.$Module["cos"]
  readonly cosh: tensorflow.$Module["cosh"]
  count_nonzero(input: py.Positional, axis: py.Positional, keepdims: py.Positional, dtype: py.DType, name?: py.Positional): py.Remote
  count_nonzero(input: py.Positional, axis: py.Positional, keepdims: py.Positional, keywords?: py.Rest<count_nonzero$, 'input' | 'axis' | 'keepdims'>): py.Remote
  count_nonzero(input: py.Positional, axis: py.Positional, keywords?: py.Rest<count_nonzero$, 'input' | 'axis'>): py.Remote
  count_nonzero(input: py.Positional, keywords?: py.Rest<count_nonzero$, 'input'>): py.Remote
  count_nonzero(keywords: count_nonzero$): py.Remote
  count_nonzero_dyn: py.RemoteFunction
  cumprod(x: py.Positional, axis: py.Int, exclusive: py.Bool, reverse: py.Bool, name?: py.Positional): py.Remote
  cumprod(x: py.Positional, axis: py.Int, exclusive: py.Bool, keywords?: py.Rest<cumprod$, 'x' | 'axis' | 'exclusive'>): py.Remote
  cumprod(x: py.Positional, axis: py.Int, keywords?: py.Rest<cumprod$, 'x' | 'axis'>): py.Remote
  cumprod(x: py.Positional, keywords?: py.Rest<cumprod$, 'x'>): py.Remote
  cumprod(keywords: cumprod$): py.Remote
  cumprod_dyn: py.RemoteFunction
  readonly cumsum: tensorflow.$Module["cumsum"]
  cumulative_logsumexp(x: py.Positional, axis: py.Int, exclusive: py.Bool, reverse: py.Bool, name?: py.Positional): py.Remote
  cumulative_logsumexp(x: py.Positional, axis: py.Int, exclusive: py.Bool, keywords?: py.Rest<cumulative_logsumexp$, 'x' | 'axis' | 'exclusive'>): py.Remote
  cumulative_logsumexp(x: py.Positional, axis: py.Int, keywords?: py.Rest<cumulative_logsumexp$, 'x' | 'axis'>): py.Remote
  cumulative_logsumexp(x: py.Positional, keywords?: py.Rest<cumulative_logsumexp$, 'x'>): py.Remote
  cumulative_logsumexp(keywords: cumulative_logsumexp$): py.Remote
  cumulative_logsumexp_dyn: py.RemoteFunction
  digamma(x: py.Positional, name: py.Positional): py.Remote
  digamma(x: py.Positional, keywords?: py.Rest<digamma$, 'x'>): py.Remote
  digamma(keywords: digamma$): py.Remote
  digamma_dyn: py.RemoteFunction
  readonly divide: tensorflow.$Module["divide"]
  divide_no_nan(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  divide_no_nan(x: py.Positional, y: py.Positional, keywords?: py.Rest<divide_no_nan$, 'x' | 'y'>): py.Remote
  divide_no_nan(x: py.Positional, keywords: py.Rest<divide_no_nan$, 'x'>): py.Remote
  divide_no_nan(keywords: divide_no_nan$): py.Remote
  divide_no_nan_dyn: py.RemoteFunction
  readonly equal: tensorflow.$Module["equal"]
  erf(x: py.Positional, name: py.Positional): py.Remote
  erf(x: py.Positional, keywords?: py.Rest<erf$, 'x'>): py.Remote
  erf(keywords: erf$): py.Remote
  erf_dyn: py.RemoteFunction
  erfc(x: py.Positional, name: py.Positional): py.Remote
  erfc(x: py.Positional, keywords?: py.Rest<erfc$, 'x'>): py.Remote
  erfc(keywords: erfc$): py.Remote
  erfc_dyn: py.RemoteFunction
  erfcinv(x: py.Positional, name: py.Positional): py.Remote
  erfcinv(x: py.Positional, keywords?: py.Rest<erfcinv$, 'x'>): py.Remote
  erfcinv(keywords: erfcinv$): py.Remote
  erfcinv_dyn: py.RemoteFunction
  erfinv(x: py.Positional, name: py.Positional): py.Remote
  erfinv(x: py.Positional, keywords?: py.Rest<erfinv$, 'x'>): py.Remote
  erfinv(keywords: erfinv$): py.Remote
  erfinv_dyn: py.RemoteFunction
  readonly exp: tensorflow.$Module["exp"]
  expm1(x: py.Positional, name: py.Positional): py.Remote
  expm1(x: py.Positional, keywords?: py.Rest<expm1$, 'x'>): py.Remote
  expm1(keywords: expm1$): py.Remote
  expm1_dyn: py.RemoteFunction
  readonly floor: tensorflow.$Module["floor"]
  floordiv(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  floordiv(x: py.Positional, y: py.Positional, keywords?: py.Rest<floordiv$, 'x' | 'y'>): py.Remote
  floordiv(x: py.Positional, keywords: py.Rest<floordiv$, 'x'>): py.Remote
  floordiv(keywords: floordiv$): py.Remote
  floordiv_dyn: py.RemoteFunction
  floormod(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  floormod(x: py.Positional, y: py.Positional, keywords?: py.Rest<floormod$, 'x' | 'y'>): py.Remote
  floormod(x: py.Positional, keywords: py.Rest<floormod$, 'x'>): py.Remote
  floormod(keywords: floormod$): py.Remote
  floormod_dyn: py.RemoteFunction
  readonly greater: tensorflow.$Module["greater"]
  readonly greater_equal: tensorflow.$Module["greater_equal"]
  igamma(a: py.Positional, x: py.Positional, name: py.Positional): py.Remote
  igamma(a: py.Positional, x: py.Positional, keywords?: py.Rest<igamma$, 'a' | 'x'>): py.Remote
  igamma(a: py.Positional, keywords: py.Rest<igamma$, 'a'>): py.Remote
  igamma(keywords: igamma$): py.Remote
  igamma_dyn: py.RemoteFunction
  igammac(a: py.Positional, x: py.Positional, name: py.Positional): py.Remote
  igammac(a: py.Positional, x: py.Positional, keywords?: py.Rest<igammac$, 'a' | 'x'>): py.Remote
  igammac(a: py.Positional, keywords: py.Rest<igammac$, 'a'>): py.Remote
  igammac(keywords: igammac$): py.Remote
  igammac_dyn: py.RemoteFunction
  imag(input: py.Positional, name: py.Positional): py.Remote
  imag(input: py.Positional, keywords?: py.Rest<imag$, 'input'>): py.Remote
  imag(keywords: imag$): py.Remote
  imag_dyn: py.RemoteFunction
  in_top_k(targets: py.Positional, predictions: py.Positional, k: py.Positional, name: py.Positional): py.Remote
  in_top_k(targets: py.Positional, predictions: py.Positional, k: py.Positional, keywords?: py.Rest<in_top_k$, 'targets' | 'predictions' | 'k'>): py.Remote
  in_top_k(targets: py.Positional, predictions: py.Positional, keywords: py.Rest<in_top_k$, 'targets' | 'predictions'>): py.Remote
  in_top_k(targets: py.Positional, keywords: py.Rest<in_top_k$, 'targets'>): py.Remote
  in_top_k(keywords: in_top_k$): py.Remote
  in_top_k_dyn: py.RemoteFunction
  invert_permutation(x: py.TensorLike, name: py.Positional): py.Promised<tensorflow.Tensor>
  invert_permutation(x: py.TensorLike, keywords?: py.Rest<invert_permutation$, 'x'>): py.Promised<tensorflow.Tensor>
  invert_permutation(keywords: invert_permutation$): py.Promised<tensorflow.Tensor>
  invert_permutation_dyn: py.RemoteFunction
  is_finite(x: py.Positional, name: py.Positional): py.Remote
  is_finite(x: py.Positional, keywords?: py.Rest<is_finite$, 'x'>): py.Remote
  is_finite(keywords: is_finite$): py.Remote
  is_finite_dyn: py.RemoteFunction
  is_inf(x: py.Positional, name: py.Positional): py.Remote
  is_inf(x: py.Positional, keywords?: py.Rest<is_inf$, 'x'>): py.Remote
  is_inf(keywords: is_inf$): py.Remote
  is_inf_dyn: py.RemoteFunction
  is_nan(x: py.Positional, name: py.Positional): py.Remote
  is_nan(x: py.Positional, keywords?: py.Rest<is_nan$, 'x'>): py.Remote
  is_nan(keywords: is_nan$): py.Remote
  is_nan_dyn: py.RemoteFunction
  is_non_decreasing(x: py.Positional, name: py.Positional): py.Remote
  is_non_decreasing(x: py.Positional, keywords?: py.Rest<is_non_decreasing$, 'x'>): py.Remote
  is_non_decreasing(keywords: is_non_decreasing$): py.Remote
  is_non_decreasing_dyn: py.RemoteFunction
  is_strictly_increasing(x: py.Positional, name: py.Positional): py.Remote
  is_strictly_increasing(x: py.Positional, keywords?: py.Rest<is_strictly_increasing$, 'x'>): py.Remote
  is_strictly_increasing(keywords: is_strictly_increasing$): py.Remote
  is_strictly_increasing_dyn: py.RemoteFunction
  l2_normalize(x: py.Positional, axis: py.Positional, epsilon: py.Float, name: py.Positional, dim?: py.Positional): py.Remote
  l2_normalize(x: py.Positional, axis: py.Positional, epsilon: py.Float, keywords?: py.Rest<l2_normalize$, 'x' | 'axis' | 'epsilon'>): py.Remote
  l2_normalize(x: py.Positional, axis: py.Positional, keywords?: py.Rest<l2_normalize$, 'x' | 'axis'>): py.Remote
  l2_normalize(x: py.Positional, keywords?: py.Rest<l2_normalize$, 'x'>): py.Remote
  l2_normalize(keywords: l2_normalize$): py.Remote
  l2_normalize_dyn: py.RemoteFunction
  lbeta(x: py.Positional, name: py.Positional): py.Remote
  lbeta(x: py.Positional, keywords?: py.Rest<lbeta$, 'x'>): py.Remote
  lbeta(keywords: lbeta$): py.Remote
  lbeta_dyn: py.RemoteFunction
  readonly less: tensorflow.$Module["less"]
  readonly less_equal: tensorflow.$Module["less_equal"]
  lgamma(x: py.Positional, name: py.Positional): py.Remote
  lgamma(x: py.Positional, keywords?: py.Rest<lgamma$, 'x'>): py.Remote
  lgamma(keywords: lgamma$): py.Remote
  lgamma_dyn: py.RemoteFunction
  log(x: py.Positional, name: py.Positional): py.Remote
  log(x: py.Positional, keywords?: py.Rest<log$, 'x'>): py.Remote
  log(keywords: log$): py.Remote
  log_dyn: py.RemoteFunction
  log1p(x: py.Positional, name: py.Positional): py.Remote
  log1p(x: py.Positional, keywords?: py.Rest<log1p$, 'x'>): py.Remote
  log1p(keywords: log1p$): py.Remote
  log1p_dyn: py.RemoteFunction
  log_sigmoid(x: py.Positional, name: py.Positional): py.Remote
  log_sigmoid(x: py.Positional, keywords?: py.Rest<log_sigmoid$, 'x'>): py.Remote
  log_sigmoid(keywords: log_sigmoid$): py.Remote
  log_sigmoid_dyn: py.RemoteFunction
  readonly log_softmax: tensorflow_nn.$Module["log_softmax"]
  readonly logical_and: tensorflow.$Module["logical_and"]
  readonly logical_not: tensorflow.$Module["logical_not"]
  readonly logical_or: tensorflow.$Module["logical_or"]
  logical_xor(x: py.Positional, y: py.Positional, name: py.Str): py.Remote
  logical_xor(x: py.Positional, y: py.Positional, keywords?: py.Rest<logical_xor$, 'x' | 'y'>): py.Remote
  logical_xor(x: py.Positional, keywords: py.Rest<logical_xor$, 'x'>): py.Remote
  logical_xor(keywords: logical_xor$): py.Remote
  logical_xor_dyn: py.RemoteFunction
  readonly maximum: tensorflow.$Module["maximum"]
  readonly minimum: tensorflow.$Module["minimum"]
  readonly mod: $Module["floormod"]
  readonly multiply: tensorflow.$Module["multiply"]
  multiply_no_nan(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  multiply_no_nan(x: py.Positional, y: py.Positional, keywords?: py.Rest<multiply_no_nan$, 'x' | 'y'>): py.Remote
  multiply_no_nan(x: py.Positional, keywords: py.Rest<multiply_no_nan$, 'x'>): py.Remote
  multiply_no_nan(keywords: multiply_no_nan$): py.Remote
  multiply_no_nan_dyn: py.RemoteFunction
  ndtri(x: py.Positional, name: py.Positional): py.Remote
  ndtri(x: py.Positional, keywords?: py.Rest<ndtri$, 'x'>): py.Remote
  ndtri(keywords: ndtri$): py.Remote
  ndtri_dyn: py.RemoteFunction
  readonly negative: tensorflow.$Module["negative"]
  nextafter(x1: py.Positional, x2: py.Positional, name: py.Positional): py.Remote
  nextafter(x1: py.Positional, x2: py.Positional, keywords?: py.Rest<nextafter$, 'x1' | 'x2'>): py.Remote
  nextafter(x1: py.Positional, keywords: py.Rest<nextafter$, 'x1'>): py.Remote
  nextafter(keywords: nextafter$): py.Remote
  nextafter_dyn: py.RemoteFunction
  readonly not_equal: tensorflow.$Module["not_equal"]
  polygamma(a: py.Positional, x: py.Positional, name: py.Positional): py.Remote
  polygamma(a: py.Positional, x: py.Positional, keywords?: py.Rest<polygamma$, 'a' | 'x'>): py.Remote
  polygamma(a: py.Positional, keywords: py.Rest<polygamma$, 'a'>): py.Remote
  polygamma(keywords: polygamma$): py.Remote
  polygamma_dyn: py.RemoteFunction
  polyval(coeffs: py.Positional, x: py.Positional, name: py.Positional): py.Remote
  polyval(coeffs: py.Positional, x: py.Positional, keywords?: py.Rest<polyval$, 'coeffs' | 'x'>): py.Remote
  polyval(coeffs: py.Positional, keywords: py.Rest<polyval$, 'coeffs'>): py.Remote
  polyval(keywords: polyval$): py.Remote
  polyval_dyn: py.RemoteFunction
  readonly pow: tensorflow.$Module["pow"]
  real(input: py.Positional, name: py.Positional): py.Remote
  real(input: py.Positional, keywords?: py.Rest<real$, 'input'>): py.Remote
  real(keywords: real$): py.Remote
  real_dyn: py.RemoteFunction
  reciprocal(x: py.Positional, name: py.Positional): py.Remote
  reciprocal(x: py.Positional, keywords?: py.Rest<reciprocal$, 'x'>): py.Remote
  reciprocal(keywords: reciprocal$): py.Remote
  reciprocal_dyn: py.RemoteFunction
  reciprocal_no_nan(x: py.Positional, name: py.Positional): py.Remote
  reciprocal_no_nan(x: py.Positional, keywords?: py.Rest<reciprocal_no_nan$, 'x'>): py.Remote
  reciprocal_no_nan(keywords: reciprocal_no_nan$): py.Remote
  reciprocal_no_nan_dyn: py.RemoteFunction
  readonly reduce_all: tensorflow.$Module["reduce_all"]
  readonly reduce_any: tensorflow.$Module["reduce_any"]
  reduce_euclidean_norm(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, name: py.Positional): py.Remote
  reduce_euclidean_norm(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, keywords?: py.Rest<reduce_euclidean_norm$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_euclidean_norm(input_tensor: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_euclidean_norm$, 'input_tensor' | 'axis'>): py.Remote
  reduce_euclidean_norm(input_tensor: py.Positional, keywords?: py.Rest<reduce_euclidean_norm$, 'input_tensor'>): py.Remote
  reduce_euclidean_norm(keywords: reduce_euclidean_norm$): py.Remote
  reduce_euclidean_norm_dyn: py.RemoteFunction
  readonly reduce_logsumexp: tensorflow.$Module["reduce_logsumexp"]
  readonly reduce_max: tensorflow.$Module["reduce_max"]
  readonly reduce_mean: tensorflow.$Module["reduce_mean"]
  readonly reduce_min: tensorflow.$Module["reduce_min"]
  readonly reduce_prod: tensorflow.$Module["reduce_prod"]
  reduce_std(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, name: py.Positional): py.Remote
  reduce_std(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, keywords?: py.Rest<reduce_std$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_std(input_tensor: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_std$, 'input_tensor' | 'axis'>): py.Remote
  reduce_std(input_tensor: py.Positional, keywords?: py.Rest<reduce_std$, 'input_tensor'>): py.Remote
  reduce_std(keywords: reduce_std$): py.Remote
  reduce_std_dyn: py.RemoteFunction
  readonly reduce_sum: tensorflow.$Module["reduce_sum"]
  reduce_variance(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, name: py.Positional): py.Remote
  reduce_variance(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, keywords?: py.Rest<reduce_variance$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_variance(input_tensor: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_variance$, 'input_tensor' | 'axis'>): py.Remote
  reduce_variance(input_tensor: py.Positional, keywords?: py.Rest<reduce_variance$, 'input_tensor'>): py.Remote
  reduce_variance(keywords: reduce_variance$): py.Remote
  reduce_variance_dyn: py.RemoteFunction
  rint(x: py.Positional, name: py.Positional): py.Remote
  rint(x: py.Positional, keywords?: py.Rest<rint$, 'x'>): py.Remote
  rint(keywords: rint$): py.Remote
  rint_dyn: py.RemoteFunction
  readonly round: tensorflow.$Module["round"]
  rsqrt(x: py.Positional, name: py.Positional): py.Remote
  rsqrt(x: py.Positional, keywords?: py.Rest<rsqrt$, 'x'>): py.Remote
  rsqrt(keywords: rsqrt$): py.Remote
  rsqrt_dyn: py.RemoteFunction
  readonly scalar_mul: tensorflow.$Module["scalar_mul"]
  segment_max(data: py.Positional, segment_ids: py.Positional, name: py.Positional): py.Remote
  segment_max(data: py.Positional, segment_ids: py.Positional, keywords?: py.Rest<segment_max$, 'data' | 'segment_ids'>): py.Remote
  segment_max(data: py.Positional, keywords: py.Rest<segment_max$, 'data'>): py.Remote
  segment_max(keywords: segment_max$): py.Remote
  segment_max_dyn: py.RemoteFunction
  segment_mean(data: py.Positional, segment_ids: py.Positional, name: py.Positional): py.Remote
  segment_mean(data: py.Positional, segment_ids: py.Positional, keywords?: py.Rest<segment_mean$, 'data' | 'segment_ids'>): py.Remote
  segment_mean(data: py.Positional, keywords: py.Rest<segment_mean$, 'data'>): py.Remote
  segment_mean(keywords: segment_mean$): py.Remote
  segment_mean_dyn: py.RemoteFunction
  segment_min(data: py.Positional, segment_ids: py.Positional, name: py.Positional): py.Remote
  segment_min(data: py.Positional, segment_ids: py.Positional, keywords?: py.Rest<segment_min$, 'data' | 'segment_ids'>): py.Remote
  segment_min(data: py.Positional, keywords: py.Rest<segment_min$, 'data'>): py.Remote
  segment_min(keywords: segment_min$): py.Remote
  segment_min_dyn: py.RemoteFunction
  segment_prod(data: py.Positional, segment_ids: py.Positional, name: py.Positional): py.Remote
  segment_prod(data: py.Positional, segment_ids: py.Positional, keywords?: py.Rest<segment_prod$, 'data' | 'segment_ids'>): py.Remote
  segment_prod(data: py.Positional, keywords: py.Rest<segment_prod$, 'data'>): py.Remote
  segment_prod(keywords: segment_prod$): py.Remote
  segment_prod_dyn: py.RemoteFunction
  segment_sum(data: py.Positional, segment_ids: py.Positional, name: py.Positional): py.Remote
  segment_sum(data: py.Positional, segment_ids: py.Positional, keywords?: py.Rest<segment_sum$, 'data' | 'segment_ids'>): py.Remote
  segment_sum(data: py.Positional, keywords: py.Rest<segment_sum$, 'data'>): py.Remote
  segment_sum(keywords: segment_sum$): py.Remote
  segment_sum_dyn: py.RemoteFunction
  readonly sigmoid: tensorflow.$Module["sigmoid"]
  readonly sign: tensorflow.$Module["sign"]
  readonly sin: tensorflow.$Module["sin"]
  readonly sinh: tensorflow.$Module["sinh"]
  sobol_sample(dim: py.Positional, num_results: py.Positional, skip: py.Int, dtype: py.DType, name: py.Positional): py.Remote
  sobol_sample(dim: py.Positional, num_results: py.Positional, skip: py.Int, dtype: py.DType, keywords?: py.Rest<sobol_sample$, 'dim' | 'num_results' | 'skip' | 'dtype'>): py.Remote
  sobol_sample(dim: py.Positional, num_results: py.Positional, skip: py.Int, keywords?: py.Rest<sobol_sample$, 'dim' | 'num_results' | 'skip'>): py.Remote
  sobol_sample(dim: py.Positional, num_results: py.Positional, keywords?: py.Rest<sobol_sample$, 'dim' | 'num_results'>): py.Remote
  sobol_sample(dim: py.Positional, keywords: py.Rest<sobol_sample$, 'dim'>): py.Remote
  sobol_sample(keywords: sobol_sample$): py.Remote
  sobol_sample_dyn: py.RemoteFunction
  readonly softmax: tensorflow_nn.$Module["softmax"]
  softplus(features: py.Positional, name: py.Positional): py.Remote
  softplus(features: py.Positional, keywords?: py.Rest<softplus$, 'features'>): py.Remote
  softplus(keywords: softplus$): py.Remote
  softplus_dyn: py.RemoteFunction
  readonly softsign: tensorflow_nn.$Module["softsign"]
  readonly special: tensorflow_math_special.$Module
  readonly sqrt: tensorflow.$Module["sqrt"]
  readonly square: tensorflow.$Module["square"]
  squared_difference(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  squared_difference(x: py.Positional, y: py.Positional, keywords?: py.Rest<squared_difference$, 'x' | 'y'>): py.Remote
  squared_difference(x: py.Positional, keywords: py.Rest<squared_difference$, 'x'>): py.Remote
  squared_difference(keywords: squared_difference$): py.Remote
  squared_difference_dyn: py.RemoteFunction
  readonly subtract: tensorflow.$Module["subtract"]
  readonly tan: tensorflow.$Module["tan"]
  readonly tanh: tensorflow.$Module["tanh"]
  top_k(input: py.Positional, k: py.Int, sorted: py.Bool, index_type: py.DType, name?: py.Positional): py.Remote
  top_k(input: py.Positional, k: py.Int, sorted: py.Bool, keywords?: py.Rest<top_k$, 'input' | 'k' | 'sorted'>): py.Remote
  top_k(input: py.Positional, k: py.Int, keywords?: py.Rest<top_k$, 'input' | 'k'>): py.Remote
  top_k(input: py.Positional, keywords?: py.Rest<top_k$, 'input'>): py.Remote
  top_k(keywords: top_k$): py.Remote
  top_k_dyn: py.RemoteFunction
  readonly truediv: tensorflow.$Module["truediv"]
  unsorted_segment_max(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, name: py.Positional): py.Remote
  unsorted_segment_max(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, keywords?: py.Rest<unsorted_segment_max$, 'data' | 'segment_ids' | 'num_segments'>): py.Remote
  unsorted_segment_max(data: py.Positional, segment_ids: py.Positional, keywords: py.Rest<unsorted_segment_max$, 'data' | 'segment_ids'>): py.Remote
  unsorted_segment_max(data: py.Positional, keywords: py.Rest<unsorted_segment_max$, 'data'>): py.Remote
  unsorted_segment_max(keywords: unsorted_segment_max$): py.Remote
  unsorted_segment_max_dyn: py.RemoteFunction
  unsorted_segment_mean(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, name: py.Positional): py.Remote
  unsorted_segment_mean(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, keywords?: py.Rest<unsorted_segment_mean$, 'data' | 'segment_ids' | 'num_segments'>): py.Remote
  unsorted_segment_mean(data: py.Positional, segment_ids: py.Positional, keywords: py.Rest<unsorted_segment_mean$, 'data' | 'segment_ids'>): py.Remote
  unsorted_segment_mean(data: py.Positional, keywords: py.Rest<unsorted_segment_mean$, 'data'>): py.Remote
  unsorted_segment_mean(keywords: unsorted_segment_mean$): py.Remote
  unsorted_segment_mean_dyn: py.RemoteFunction
  unsorted_segment_min(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, name: py.Positional): py.Remote
  unsorted_segment_min(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, keywords?: py.Rest<unsorted_segment_min$, 'data' | 'segment_ids' | 'num_segments'>): py.Remote
  unsorted_segment_min(data: py.Positional, segment_ids: py.Positional, keywords: py.Rest<unsorted_segment_min$, 'data' | 'segment_ids'>): py.Remote
  unsorted_segment_min(data: py.Positional, keywords: py.Rest<unsorted_segment_min$, 'data'>): py.Remote
  unsorted_segment_min(keywords: unsorted_segment_min$): py.Remote
  unsorted_segment_min_dyn: py.RemoteFunction
  unsorted_segment_prod(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, name: py.Positional): py.Remote
  unsorted_segment_prod(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, keywords?: py.Rest<unsorted_segment_prod$, 'data' | 'segment_ids' | 'num_segments'>): py.Remote
  unsorted_segment_prod(data: py.Positional, segment_ids: py.Positional, keywords: py.Rest<unsorted_segment_prod$, 'data' | 'segment_ids'>): py.Remote
  unsorted_segment_prod(data: py.Positional, keywords: py.Rest<unsorted_segment_prod$, 'data'>): py.Remote
  unsorted_segment_prod(keywords: unsorted_segment_prod$): py.Remote
  unsorted_segment_prod_dyn: py.RemoteFunction
  unsorted_segment_sqrt_n(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, name: py.Positional): py.Remote
  unsorted_segment_sqrt_n(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, keywords?: py.Rest<unsorted_segment_sqrt_n$, 'data' | 'segment_ids' | 'num_segments'>): py.Remote
  unsorted_segment_sqrt_n(data: py.Positional, segment_ids: py.Positional, keywords: py.Rest<unsorted_segment_sqrt_n$, 'data' | 'segment_ids'>): py.Remote
  unsorted_segment_sqrt_n(data: py.Positional, keywords: py.Rest<unsorted_segment_sqrt_n$, 'data'>): py.Remote
  unsorted_segment_sqrt_n(keywords: unsorted_segment_sqrt_n$): py.Remote
  unsorted_segment_sqrt_n_dyn: py.RemoteFunction
  unsorted_segment_sum(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, name: py.Positional): py.Remote
  unsorted_segment_sum(data: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, keywords?: py.Rest<unsorted_segment_sum$, 'data' | 'segment_ids' | 'num_segments'>): py.Remote
  unsorted_segment_sum(data: py.Positional, segment_ids: py.Positional, keywords: py.Rest<unsorted_segment_sum$, 'data' | 'segment_ids'>): py.Remote
  unsorted_segment_sum(data: py.Positional, keywords: py.Rest<unsorted_segment_sum$, 'data'>): py.Remote
  unsorted_segment_sum(keywords: unsorted_segment_sum$): py.Remote
  unsorted_segment_sum_dyn: py.RemoteFunction
  xdivy(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  xdivy(x: py.Positional, y: py.Positional, keywords?: py.Rest<xdivy$, 'x' | 'y'>): py.Remote
  xdivy(x: py.Positional, keywords: py.Rest<xdivy$, 'x'>): py.Remote
  xdivy(keywords: xdivy$): py.Remote
  xdivy_dyn: py.RemoteFunction
  xlog1py(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  xlog1py(x: py.Positional, y: py.Positional, keywords?: py.Rest<xlog1py$, 'x' | 'y'>): py.Remote
  xlog1py(x: py.Positional, keywords: py.Rest<xlog1py$, 'x'>): py.Remote
  xlog1py(keywords: xlog1py$): py.Remote
  xlog1py_dyn: py.RemoteFunction
  xlogy(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  xlogy(x: py.Positional, y: py.Positional, keywords?: py.Rest<xlogy$, 'x' | 'y'>): py.Remote
  xlogy(x: py.Positional, keywords: py.Rest<xlogy$, 'x'>): py.Remote
  xlogy(keywords: xlogy$): py.Remote
  xlogy_dyn: py.RemoteFunction
  zero_fraction(value: py.Positional, name: py.Positional): py.Remote
  zero_fraction(value: py.Positional, keywords?: py.Rest<zero_fraction$, 'value'>): py.Remote
  zero_fraction(keywords: zero_fraction$): py.Remote
  zero_fraction_dyn: py.RemoteFunction
  zeta(x: py.Positional, q: py.Positional, name: py.Positional): py.Remote
  zeta(x: py.Positional, q: py.Positional, keywords?: py.Rest<zeta$, 'x' | 'q'>): py.Remote
  zeta(x: py.Positional, keywords: py.Rest<zeta$, 'x'>): py.Remote
  zeta(keywords: zeta$): py.Remote
  zeta_dyn: py.RemoteFunction
}
