// tensorflow.compat.v1.math of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_compat_v1_math_special from './tensorflow.compat.v1.math.special.js'
import type * as tensorflow_compat_v1_nn from './tensorflow.compat.v1.nn.js'
import type * as tensorflow_math from './tensorflow.math.js'
import type * as tensorflow_nn from './tensorflow.nn.js'

export interface abs$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface acos$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface acosh$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface add$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface angle$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface asin$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface asinh$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface atan$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface atanh$ {
  x: py.TensorLike
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

export interface ceil$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface conj$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface cos$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface cosh$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface digamma$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface divide$ {
  x: py.TensorLike
  y: py.TensorLike
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

export interface exp$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface expm1$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface floor$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface imag$ {
  input: py.TensorLike
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

export interface maximum$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface minimum$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface mod$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface multiply$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
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

export interface negative$ {
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

export interface reduce_max$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  reduction_indices?: py.Int | py.List<py.Int> | null | undefined
  keep_dims?: py.Bool | null | undefined
}

export interface reduce_mean$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  reduction_indices?: py.Int | py.List<py.Int> | null | undefined
  keep_dims?: py.Bool | null | undefined
}

export interface reduce_min$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  reduction_indices?: py.Int | py.List<py.Int> | null | undefined
  keep_dims?: py.Bool | null | undefined
}

export interface reduce_prod$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  reduction_indices?: py.Int | py.List<py.Int> | null | undefined
  keep_dims?: py.Bool | null | undefined
}

export interface reduce_std$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface reduce_sum$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  reduction_indices?: py.Int | py.List<py.Int> | null | undefined
  keep_dims?: py.Bool | null | undefined
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

export interface round$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface rsqrt$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface scalar_mul$ {
  scalar: py.TensorLike
  x: py.TensorLike | py.Of<'tensorflow.IndexedSlices'>
  name?: py.Str | null | undefined
}

export interface sign$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface sin$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface sinh$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface sqrt$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface square$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface tan$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  abs(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote
  abs(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<abs$, 'x'>): py.Remote
  abs(keywords: abs$): py.Remote
  abs_dyn: py.RemoteFunction
  readonly accumulate_n: tensorflow_math.$Module["accumulate_n"]
  accumulate_n_dyn: py.RemoteFunction
  acos(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  acos(x: py.TensorLike, keywords?: py.Rest<acos$, 'x'>): py.Promised<tensorflow.Tensor>
  acos(keywords: acos$): py.Promised<tensorflow.Tensor>
  acos_dyn: py.RemoteFunction
  acosh(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  acosh(x: py.TensorLike, keywords?: py.Rest<acosh$, 'x'>): py.Promised<tensorflow.Tensor>
  acosh(keywords: acosh$): py.Promised<tensorflow.Tensor>
  acosh_dyn: py.RemoteFunction
  add(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Remote
  add(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<add$, 'x' | 'y'>): py.Remote
  add(x: py.TensorLike, keywords: py.Rest<add$, 'x'>): py.Remote
  add(keywords: add$): py.Remote
  add_dyn: py.RemoteFunction
  readonly add_n: tensorflow.$Module["add_n"]
  add_n_dyn: py.RemoteFunction
  angle(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  angle(input: py.TensorLike, keywords?: py.Rest<angle$, 'input'>): py.Promised<tensorflow.Tensor>
  angle(keywords: angle$): py.Promised<tensorflow.Tensor>
  angle_dyn: py.RemoteFunction
  readonly approx_max_k: tensorflow_math.$Module["approx_max_k"]
  approx_max_k_dyn: py.RemoteFunction
  readonly approx_min_k: tensorflow_math.$Module["approx_min_k"]
  approx_min_k_dyn: py.RemoteFunction
  readonly argmax: tensorflow_compat_v1.$Module["argmax"]
  argmax_dyn: py.RemoteFunction
  readonly argmin: tensorflow_compat_v1.$Module["argmin"]
  argmin_dyn: py.RemoteFunction
  asin(x: py.TensorLike, name: py.Str | null): py.Remote
  asin(x: py.TensorLike, keywords?: py.Rest<asin$, 'x'>): py.Remote
  asin(keywords: asin$): py.Remote
  asin_dyn: py.RemoteFunction
  asinh(x: py.TensorLike, name: py.Str | null): py.Remote
  asinh(x: py.TensorLike, keywords?: py.Rest<asinh$, 'x'>): py.Remote
  asinh(keywords: asinh$): py.Remote
  asinh_dyn: py.RemoteFunction
  atan(x: py.TensorLike, name: py.Str | null): py.Remote
  atan(x: py.TensorLike, keywords?: py.Rest<atan$, 'x'>): py.Remote
  atan(keywords: atan$): py.Remote
  atan_dyn: py.RemoteFunction
  readonly atan2: tensorflow.$Module["atan2"]
  atan2_dyn: py.RemoteFunction
  atanh(x: py.TensorLike, name: py.Str | null): py.Remote
  atanh(x: py.TensorLike, keywords?: py.Rest<atanh$, 'x'>): py.Remote
  atanh(keywords: atanh$): py.Remote
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
  readonly betainc: tensorflow_math.$Module["betainc"]
  betainc_dyn: py.RemoteFunction
  readonly bincount: tensorflow_compat_v1.$Module["bincount"]
  bincount_dyn: py.RemoteFunction
  ceil(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  ceil(x: py.TensorLike, keywords?: py.Rest<ceil$, 'x'>): py.Promised<tensorflow.Tensor>
  ceil(keywords: ceil$): py.Promised<tensorflow.Tensor>
  ceil_dyn: py.RemoteFunction
  readonly confusion_matrix: tensorflow_compat_v1.$Module["confusion_matrix"]
  confusion_matrix_dyn: py.RemoteFunction
  conj(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  conj(x: py.TensorLike, keywords?: py.Rest<conj$, 'x'>): py.Promised<tensorflow.Tensor>
  conj(keywords: conj$): py.Promised<tensorflow.Tensor>
  conj_dyn: py.RemoteFunction
  cos(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  cos(x: py.TensorLike, keywords?: py.Rest<cos$, 'x'>): py.Promised<tensorflow.Tensor>
  cos(keywords: cos$): py.Promised<tensorflow.Tensor>
  cos_dyn: py.RemoteFunction
  cosh(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  cosh(x: py.TensorLike, keywords?: py.Rest<cosh$, 'x'>): py.Promised<tensorflow.Tensor>
  cosh(keywords: cosh$): py.Promised<tensorflow.Tensor>
  cosh_dyn: py.RemoteFunction
  readonly count_nonzero: tensorflow_compat_v1.$Module["count_nonzero"]
  count_nonzero_dyn: py.RemoteFunction
  readonly cumprod: tensorflow_math.$Module["cumprod"]
  cumprod_dyn: py.RemoteFunction
  readonly cumsum: tensorflow.$Module["cumsum"]
  cumsum_dyn: py.RemoteFunction
  readonly cumulative_logsumexp: tensorflow_math.$Module["cumulative_logsumexp"]
  cumulative_logsumexp_dyn: py.RemoteFunction
  digamma(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  digamma(x: py.TensorLike, keywords?: py.Rest<digamma$, 'x'>): py.Promised<tensorflow.Tensor>
  digamma(keywords: digamma$): py.Promised<tensorflow.Tensor>
  digamma_dyn: py.RemoteFunction
  divide(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  divide(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<divide$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  divide(x: py.TensorLike, keywords: py.Rest<divide$, 'x'>): py.Promised<tensorflow.Tensor>
  divide(keywords: divide$): py.Promised<tensorflow.Tensor>
  divide_dyn: py.RemoteFunction
  divide_no_nan(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Remote
  divide_no_nan(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<divide_no_nan$, 'x' | 'y'>): py.Remote
  divide_no_nan(x: py.TensorLike, keywords: py.Rest<divide_no_nan$, 'x'>): py.Remote
  divide_no_nan(keywords: divide_no_nan$): py.Remote
  divide_no_nan_dyn: py.RemoteFunction
  readonly equal: tensorflow.$Module["equal"]
  equal_dyn: py.RemoteFunction
  erf(x: py.TensorLike, name: py.Str | null): py.Remote
  erf(x: py.TensorLike, keywords?: py.Rest<erf$, 'x'>): py.Remote
  erf(keywords: erf$): py.Remote
  erf_dyn: py.RemoteFunction
  erfc(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  erfc(x: py.TensorLike, keywords?: py.Rest<erfc$, 'x'>): py.Promised<tensorflow.Tensor>
  erfc(keywords: erfc$): py.Promised<tensorflow.Tensor>
  erfc_dyn: py.RemoteFunction
  erfcinv(x: py.TensorLike | py.Float, name: py.Str | null): py.Remote
  erfcinv(x: py.TensorLike | py.Float, keywords?: py.Rest<erfcinv$, 'x'>): py.Remote
  erfcinv(keywords: erfcinv$): py.Remote
  erfcinv_dyn: py.RemoteFunction
  erfinv(x: py.TensorLike | py.Float, name: py.Str | null): py.Remote
  erfinv(x: py.TensorLike | py.Float, keywords?: py.Rest<erfinv$, 'x'>): py.Remote
  erfinv(keywords: erfinv$): py.Remote
  erfinv_dyn: py.RemoteFunction
  exp(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  exp(x: py.TensorLike, keywords?: py.Rest<exp$, 'x'>): py.Promised<tensorflow.Tensor>
  exp(keywords: exp$): py.Promised<tensorflow.Tensor>
  exp_dyn: py.RemoteFunction
  expm1(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  expm1(x: py.TensorLike, keywords?: py.Rest<expm1$, 'x'>): py.Promised<tensorflow.Tensor>
  expm1(keywords: expm1$): py.Promised<tensorflow.Tensor>
  expm1_dyn: py.RemoteFunction
  floor(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  floor(x: py.TensorLike, keywords?: py.Rest<floor$, 'x'>): py.Promised<tensorflow.Tensor>
  floor(keywords: floor$): py.Promised<tensorflow.Tensor>
  floor_dyn: py.RemoteFunction
  readonly floordiv: tensorflow_math.$Module["floordiv"]
  floordiv_dyn: py.RemoteFunction
  readonly floormod: $Module["mod"]
  floormod_dyn: py.RemoteFunction
  readonly greater: tensorflow.$Module["greater"]
  greater_dyn: py.RemoteFunction
  readonly greater_equal: tensorflow.$Module["greater_equal"]
  greater_equal_dyn: py.RemoteFunction
  readonly igamma: tensorflow_math.$Module["igamma"]
  igamma_dyn: py.RemoteFunction
  readonly igammac: tensorflow_math.$Module["igammac"]
  igammac_dyn: py.RemoteFunction
  imag(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  imag(input: py.TensorLike, keywords?: py.Rest<imag$, 'input'>): py.Promised<tensorflow.Tensor>
  imag(keywords: imag$): py.Promised<tensorflow.Tensor>
  imag_dyn: py.RemoteFunction
  readonly in_top_k: tensorflow_compat_v1_nn.$Module["in_top_k"]
  in_top_k_dyn: py.RemoteFunction
  readonly invert_permutation: tensorflow_math.$Module["invert_permutation"]
  invert_permutation_dyn: py.RemoteFunction
  readonly is_finite: tensorflow_math.$Module["is_finite"]
  is_finite_dyn: py.RemoteFunction
  readonly is_inf: tensorflow_math.$Module["is_inf"]
  is_inf_dyn: py.RemoteFunction
  readonly is_nan: tensorflow_math.$Module["is_nan"]
  is_nan_dyn: py.RemoteFunction
  readonly is_non_decreasing: tensorflow_math.$Module["is_non_decreasing"]
  is_non_decreasing_dyn: py.RemoteFunction
  readonly is_strictly_increasing: tensorflow_math.$Module["is_strictly_increasing"]
  is_strictly_increasing_dyn: py.RemoteFunction
  readonly l2_normalize: tensorflow_math.$Module["l2_normalize"]
  l2_normalize_dyn: py.RemoteFunction
  readonly lbeta: tensorflow_math.$Module["lbeta"]
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
  readonly log_softmax: tensorflow_compat_v1_nn.$Module["log_softmax"]
  log_softmax_dyn: py.RemoteFunction
  readonly logical_and: tensorflow.$Module["logical_and"]
  logical_and_dyn: py.RemoteFunction
  readonly logical_not: tensorflow.$Module["logical_not"]
  logical_not_dyn: py.RemoteFunction
  readonly logical_or: tensorflow.$Module["logical_or"]
  logical_or_dyn: py.RemoteFunction
  readonly logical_xor: tensorflow_math.$Module["logical_xor"]
  logical_xor_dyn: py.RemoteFunction
  maximum(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  maximum(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<maximum$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  maximum(x: py.TensorLike, keywords: py.Rest<maximum$, 'x'>): py.Promised<tensorflow.Tensor>
  maximum(keywords: maximum$): py.Promised<tensorflow.Tensor>
  maximum_dyn: py.RemoteFunction
  minimum(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  minimum(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<minimum$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  minimum(x: py.TensorLike, keywords: py.Rest<minimum$, 'x'>): py.Promised<tensorflow.Tensor>
  minimum(keywords: minimum$): py.Promised<tensorflow.Tensor>
  minimum_dyn: py.RemoteFunction
  mod(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  mod(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<mod$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  mod(x: py.TensorLike, keywords: py.Rest<mod$, 'x'>): py.Promised<tensorflow.Tensor>
  mod(keywords: mod$): py.Promised<tensorflow.Tensor>
  mod_dyn: py.RemoteFunction
  multiply(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Remote
  multiply(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<multiply$, 'x' | 'y'>): py.Remote
  multiply(x: py.TensorLike, keywords: py.Rest<multiply$, 'x'>): py.Remote
  multiply(keywords: multiply$): py.Remote
  multiply_dyn: py.RemoteFunction
  multiply_no_nan(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Remote
  multiply_no_nan(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<multiply_no_nan$, 'x' | 'y'>): py.Remote
  multiply_no_nan(x: py.TensorLike, keywords: py.Rest<multiply_no_nan$, 'x'>): py.Remote
  multiply_no_nan(keywords: multiply_no_nan$): py.Remote
  multiply_no_nan_dyn: py.RemoteFunction
  ndtri(x: py.TensorLike | py.Float, name: py.Str | null): py.Remote
  ndtri(x: py.TensorLike | py.Float, keywords?: py.Rest<ndtri$, 'x'>): py.Remote
  ndtri(keywords: ndtri$): py.Remote
  ndtri_dyn: py.RemoteFunction
  negative(x: py.TensorLike, name: py.Str | null): py.Remote
  negative(x: py.TensorLike, keywords?: py.Rest<negative$, 'x'>): py.Remote
  negative(keywords: negative$): py.Remote
  negative_dyn: py.RemoteFunction
  readonly nextafter: tensorflow_math.$Module["nextafter"]
  nextafter_dyn: py.RemoteFunction
  readonly not_equal: tensorflow.$Module["not_equal"]
  not_equal_dyn: py.RemoteFunction
  readonly polygamma: tensorflow_math.$Module["polygamma"]
  polygamma_dyn: py.RemoteFunction
  readonly polyval: tensorflow_math.$Module["polyval"]
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
  readonly reduce_all: tensorflow_compat_v1.$Module["reduce_all"]
  reduce_all_dyn: py.RemoteFunction
  readonly reduce_any: tensorflow_compat_v1.$Module["reduce_any"]
  reduce_any_dyn: py.RemoteFunction
  reduce_euclidean_norm(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  reduce_euclidean_norm(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, keywords?: py.Rest<reduce_euclidean_norm$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  reduce_euclidean_norm(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_euclidean_norm$, 'input_tensor' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_euclidean_norm(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_euclidean_norm$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  reduce_euclidean_norm(keywords: reduce_euclidean_norm$): py.Promised<tensorflow.Tensor>
  reduce_euclidean_norm_dyn: py.RemoteFunction
  readonly reduce_logsumexp: tensorflow_compat_v1.$Module["reduce_logsumexp"]
  reduce_logsumexp_dyn: py.RemoteFunction
  reduce_max(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Promised<tensorflow.Tensor>
  reduce_max(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_max$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  reduce_max(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_max$, 'input_tensor' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_max(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_max$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  reduce_max(keywords: reduce_max$): py.Promised<tensorflow.Tensor>
  reduce_max_dyn: py.RemoteFunction
  reduce_mean(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Promised<tensorflow.Tensor>
  reduce_mean(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_mean$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  reduce_mean(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_mean$, 'input_tensor' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_mean(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_mean$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  reduce_mean(keywords: reduce_mean$): py.Promised<tensorflow.Tensor>
  reduce_mean_dyn: py.RemoteFunction
  reduce_min(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Promised<tensorflow.Tensor>
  reduce_min(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_min$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  reduce_min(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_min$, 'input_tensor' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_min(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_min$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  reduce_min(keywords: reduce_min$): py.Promised<tensorflow.Tensor>
  reduce_min_dyn: py.RemoteFunction
  reduce_prod(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Promised<tensorflow.Tensor>
  reduce_prod(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_prod$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  reduce_prod(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_prod$, 'input_tensor' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_prod(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_prod$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  reduce_prod(keywords: reduce_prod$): py.Promised<tensorflow.Tensor>
  reduce_prod_dyn: py.RemoteFunction
  reduce_std(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, name: py.Str | null): py.Remote
  reduce_std(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, keywords?: py.Rest<reduce_std$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_std(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_std$, 'input_tensor' | 'axis'>): py.Remote
  reduce_std(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_std$, 'input_tensor'>): py.Remote
  reduce_std(keywords: reduce_std$): py.Remote
  reduce_std_dyn: py.RemoteFunction
  reduce_sum(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Promised<tensorflow.Tensor>
  reduce_sum(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_sum$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  reduce_sum(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_sum$, 'input_tensor' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_sum(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_sum$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  reduce_sum(keywords: reduce_sum$): py.Promised<tensorflow.Tensor>
  reduce_sum_dyn: py.RemoteFunction
  reduce_variance(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, name: py.Str | null): py.Remote
  reduce_variance(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, keywords?: py.Rest<reduce_variance$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_variance(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_variance$, 'input_tensor' | 'axis'>): py.Remote
  reduce_variance(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_variance$, 'input_tensor'>): py.Remote
  reduce_variance(keywords: reduce_variance$): py.Remote
  reduce_variance_dyn: py.RemoteFunction
  rint(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  rint(x: py.TensorLike, keywords?: py.Rest<rint$, 'x'>): py.Promised<tensorflow.Tensor>
  rint(keywords: rint$): py.Promised<tensorflow.Tensor>
  rint_dyn: py.RemoteFunction
  round(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  round(x: py.TensorLike, keywords?: py.Rest<round$, 'x'>): py.Promised<tensorflow.Tensor>
  round(keywords: round$): py.Promised<tensorflow.Tensor>
  round_dyn: py.RemoteFunction
  rsqrt(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  rsqrt(x: py.TensorLike, keywords?: py.Rest<rsqrt$, 'x'>): py.Promised<tensorflow.Tensor>
  rsqrt(keywords: rsqrt$): py.Promised<tensorflow.Tensor>
  rsqrt_dyn: py.RemoteFunction
  scalar_mul(scalar: py.TensorLike, x: py.TensorLike | py.Of<'tensorflow.IndexedSlices'>, name: py.Str | null): py.Remote
  scalar_mul(scalar: py.TensorLike, x: py.TensorLike | py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<scalar_mul$, 'scalar' | 'x'>): py.Remote
  scalar_mul(scalar: py.TensorLike, keywords: py.Rest<scalar_mul$, 'scalar'>): py.Remote
  scalar_mul(keywords: scalar_mul$): py.Remote
  scalar_mul_dyn: py.RemoteFunction
  readonly segment_max: tensorflow_math.$Module["segment_max"]
  segment_max_dyn: py.RemoteFunction
  readonly segment_mean: tensorflow_math.$Module["segment_mean"]
  segment_mean_dyn: py.RemoteFunction
  readonly segment_min: tensorflow_math.$Module["segment_min"]
  segment_min_dyn: py.RemoteFunction
  readonly segment_prod: tensorflow_math.$Module["segment_prod"]
  segment_prod_dyn: py.RemoteFunction
  readonly segment_sum: tensorflow_math.$Module["segment_sum"]
  segment_sum_dyn: py.RemoteFunction
  readonly sigmoid: tensorflow_compat_v1_nn.$Module["sigmoid"]
  sigmoid_dyn: py.RemoteFunction
  sign(x: py.TensorLike, name: py.Str | null): py.Remote
  sign(x: py.TensorLike, keywords?: py.Rest<sign$, 'x'>): py.Remote
  sign(keywords: sign$): py.Remote
  sign_dyn: py.RemoteFunction
  sin(x: py.TensorLike, name: py.Str | null): py.Remote
  sin(x: py.TensorLike, keywords?: py.Rest<sin$, 'x'>): py.Remote
  sin(keywords: sin$): py.Remote
  sin_dyn: py.RemoteFunction
  sinh(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  sinh(x: py.TensorLike, keywords?: py.Rest<sinh$, 'x'>): py.Promised<tensorflow.Tensor>
  sinh(keywords: sinh$): py.Promised<tensorflow.Tensor>
  sinh_dyn: py.RemoteFunction
  readonly sobol_sample: tensorflow_math.$Module["sobol_sample"]
  sobol_sample_dyn: py.RemoteFunction
  readonly softmax: tensorflow_compat_v1_nn.$Module["softmax"]
  softmax_dyn: py.RemoteFunction
  readonly softplus: tensorflow_compat_v1_nn.$Module["softplus"]
  softplus_dyn: py.RemoteFunction
  readonly softsign: tensorflow_nn.$Module["softsign"]
  softsign_dyn: py.RemoteFunction
  readonly special: tensorflow_compat_v1_math_special.$Module
  sqrt(x: py.TensorLike, name: py.Str | null): py.Remote
  sqrt(x: py.TensorLike, keywords?: py.Rest<sqrt$, 'x'>): py.Remote
  sqrt(keywords: sqrt$): py.Remote
  sqrt_dyn: py.RemoteFunction
  square(x: py.TensorLike, name: py.Str | null): py.Remote
  square(x: py.TensorLike, keywords?: py.Rest<square$, 'x'>): py.Remote
  square(keywords: square$): py.Remote
  square_dyn: py.RemoteFunction
  readonly squared_difference: tensorflow_math.$Module["squared_difference"]
  squared_difference_dyn: py.RemoteFunction
  readonly subtract: tensorflow.$Module["subtract"]
  subtract_dyn: py.RemoteFunction
  tan(x: py.TensorLike, name: py.Str | null): py.Remote
  tan(x: py.TensorLike, keywords?: py.Rest<tan$, 'x'>): py.Remote
  tan(keywords: tan$): py.Remote
  tan_dyn: py.RemoteFunction
  readonly tanh: tensorflow_compat_v1_nn.$Module["tanh"]
  tanh_dyn: py.RemoteFunction
  readonly top_k: tensorflow_math.$Module["top_k"]
  top_k_dyn: py.RemoteFunction
  readonly truediv: tensorflow.$Module["truediv"]
  truediv_dyn: py.RemoteFunction
  readonly unsorted_segment_max: tensorflow_math.$Module["unsorted_segment_max"]
  unsorted_segment_max_dyn: py.RemoteFunction
  readonly unsorted_segment_mean: tensorflow_math.$Module["unsorted_segment_mean"]
  unsorted_segment_mean_dyn: py.RemoteFunction
  readonly unsorted_segment_min: tensorflow_math.$Module["unsorted_segment_min"]
  unsorted_segment_min_dyn: py.RemoteFunction
  readonly unsorted_segment_prod: tensorflow_math.$Module["unsorted_segment_prod"]
  unsorted_segment_prod_dyn: py.RemoteFunction
  readonly unsorted_segment_sqrt_n: tensorflow_math.$Module["unsorted_segment_sqrt_n"]
  unsorted_segment_sqrt_n_dyn: py.RemoteFunction
  readonly unsorted_segment_sum: tensorflow_math.$Module["unsorted_segment_sum"]
  unsorted_segment_sum_dyn: py.RemoteFunction
  readonly xdivy: tensorflow_math.$Module["xdivy"]
  xdivy_dyn: py.RemoteFunction
  readonly xlog1py: tensorflow_math.$Module["xlog1py"]
  xlog1py_dyn: py.RemoteFunction
  readonly xlogy: tensorflow_math.$Module["xlogy"]
  xlogy_dyn: py.RemoteFunction
  readonly zero_fraction: tensorflow_math.$Module["zero_fraction"]
  zero_fraction_dyn: py.RemoteFunction
  readonly zeta: tensorflow_math.$Module["zeta"]
  zeta_dyn: py.RemoteFunction
}
