// tensorflow.compat.v1.math of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_compat_v1_math_special from './tensorflow.compat.v1.math.special.js'
import type * as tensorflow_compat_v1_nn from './tensorflow.compat.v1.nn.js'
import type * as tensorflow_math from './tensorflow.math.js'
import type * as tensorflow_nn from './tensorflow.nn.js'

export interface abs$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface acos$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface acosh$ {
  x: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface add$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface angle$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface asin$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface asinh$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface atan$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface atanh$ {
  x: py.RemoteArgument
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

export interface ceil$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface conj$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface cos$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface cosh$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface digamma$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface divide$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
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

export interface exp$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface expm1$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface floor$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface imag$ {
  input: py.RemoteArgument
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

export interface maximum$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface minimum$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface mod$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface multiply$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
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

export interface negative$ {
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

export interface reduce_max$ {
  input_tensor: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  reduction_indices?: py.RemoteArgument | undefined
  keep_dims?: py.RemoteArgument | undefined
}

export interface reduce_mean$ {
  input_tensor: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  reduction_indices?: py.RemoteArgument | undefined
  keep_dims?: py.RemoteArgument | undefined
}

export interface reduce_min$ {
  input_tensor: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  reduction_indices?: py.RemoteArgument | undefined
  keep_dims?: py.RemoteArgument | undefined
}

export interface reduce_prod$ {
  input_tensor: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  reduction_indices?: py.RemoteArgument | undefined
  keep_dims?: py.RemoteArgument | undefined
}

export interface reduce_std$ {
  input_tensor: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface reduce_sum$ {
  input_tensor: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  reduction_indices?: py.RemoteArgument | undefined
  keep_dims?: py.RemoteArgument | undefined
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

export interface round$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface rsqrt$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface scalar_mul$ {
  scalar: py.RemoteArgument
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface sign$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface sin$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface sinh$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface sqrt$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface square$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface tan$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  abs(x: py.Positional, name: py.Positional): py.Remote
  abs(x: py.Positional, keywords?: py.Rest<abs$, 'x'>): py.Remote
  abs(keywords: abs$): py.Remote
  abs_dyn: py.RemoteFunction
  readonly accumulate_n: tensorflow_math.$Module["accumulate_n"]
  acos(x: py.Positional, name: py.Positional): py.Remote
  acos(x: py.Positional, keywords?: py.Rest<acos$, 'x'>): py.Remote
  acos(keywords: acos$): py.Remote
  acos_dyn: py.RemoteFunction
  acosh(x: py.TensorLike, name: py.Positional): py.Promised<tensorflow.Tensor>
  acosh(x: py.TensorLike, keywords?: py.Rest<acosh$, 'x'>): py.Promised<tensorflow.Tensor>
  acosh(keywords: acosh$): py.Promised<tensorflow.Tensor>
  acosh_dyn: py.RemoteFunction
  add(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  add(x: py.Positional, y: py.Positional, keywords?: py.Rest<add$, 'x' | 'y'>): py.Remote
  add(x: py.Positional, keywords: py.Rest<add$, 'x'>): py.Remote
  add(keywords: add$): py.Remote
  add_dyn: py.RemoteFunction
  readonly add_n: tensorflow.$Module["add_n"]
  angle(input: py.Positional, name: py.Positional): py.Remote
  angle(input: py.Positional, keywords?: py.Rest<angle$, 'input'>): py.Remote
  angle(keywords: angle$): py.Remote
  angle_dyn: py.RemoteFunction
  readonly approx_max_k: tensorflow_math.$Module["approx_max_k"]
  readonly approx_min_k: tensorflow_math.$Module["approx_min_k"]
  readonly argmax: tensorflow_compat_v1.$Module["argmax"]
  readonly argmin: tensorflow_compat_v1.$Module["argmin"]
  asin(x: py.Positional, name: py.Positional): py.Remote
  asin(x: py.Positional, keywords?: py.Rest<asin$, 'x'>): py.Remote
  asin(keywords: asin$): py.Remote
  asin_dyn: py.RemoteFunction
  asinh(x: py.Positional, name: py.Positional): py.Remote
  asinh(x: py.Positional, keywords?: py.Rest<asinh$, 'x'>): py.Remote
  asinh(keywords: asinh$): py.Remote
  asinh_dyn: py.RemoteFunction
  atan(x: py.Positional, name: py.Positional): py.Remote
  atan(x: py.Positional, keywords?: py.Rest<atan$, 'x'>): py.Remote
  atan(keywords: atan$): py.Remote
  atan_dyn: py.RemoteFunction
  readonly atan2: tensorflow.$Module["atan2"]
  atanh(x: py.Positional, name: py.Positional): py.Remote
  atanh(x: py.Positional, keywords?: py.Rest<atanh$, 'x'>): py.Remote
  atanh(keywords: atanh$): py.Remote
  atanh_dyn: py.RemoteFunction
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
  readonly betainc: tensorflow_math.$Module["betainc"]
  readonly bincount: tensorflow_compat_v1.$Module["bincount"]
  ceil(x: py.Positional, name: py.Positional): py.Remote
  ceil(x: py.Positional, keywords?: py.Rest<ceil$, 'x'>): py.Remote
  ceil(keywords: ceil$): py.Remote
  ceil_dyn: py.RemoteFunction
  readonly confusion_matrix: tensorflow_compat_v1.$Module["confusion_matrix"]
  conj(x: py.Positional, name: py.Positional): py.Remote
  conj(x: py.Positional, keywords?: py.Rest<conj$, 'x'>): py.Remote
  conj(keywords: conj$): py.Remote
  conj_dyn: py.RemoteFunction
  cos(x: py.Positional, name: py.Positional): py.Remote
  cos(x: py.Positional, keywords?: py.Rest<cos$, 'x'>): py.Remote
  cos(keywords: cos$): py.Remote
  cos_dyn: py.RemoteFunction
  cosh(x: py.Positional, name: py.Positional): py.Remote
  cosh(x: py.Positional, keywords?: py.Rest<cosh$, 'x'>): py.Remote
  cosh(keywords: cosh$): py.Remote
  cosh_dyn: py.RemoteFunction
  readonly count_nonzero: tensorflow_compat_v1.$Module["count_nonzero"]
  readonly cumprod: tensorflow_math.$Module["cumprod"]
  readonly cumsum: tensorflow.$Module["cumsum"]
  readonly cumulative_logsumexp: tensorflow_math.$Module["cumulative_logsumexp"]
  digamma(x: py.Positional, name: py.Positional): py.Remote
  digamma(x: py.Positional, keywords?: py.Rest<digamma$, 'x'>): py.Remote
  digamma(keywords: digamma$): py.Remote
  digamma_dyn: py.RemoteFunction
  divide(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  divide(x: py.Positional, y: py.Positional, keywords?: py.Rest<divide$, 'x' | 'y'>): py.Remote
  divide(x: py.Positional, keywords: py.Rest<divide$, 'x'>): py.Remote
  divide(keywords: divide$): py.Remote
  divide_dyn: py.RemoteFunction
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
  exp(x: py.Positional, name: py.Positional): py.Remote
  exp(x: py.Positional, keywords?: py.Rest<exp$, 'x'>): py.Remote
  exp(keywords: exp$): py.Remote
  exp_dyn: py.RemoteFunction
  expm1(x: py.Positional, name: py.Positional): py.Remote
  expm1(x: py.Positional, keywords?: py.Rest<expm1$, 'x'>): py.Remote
  expm1(keywords: expm1$): py.Remote
  expm1_dyn: py.RemoteFunction
  floor(x: py.Positional, name: py.Positional): py.Remote
  floor(x: py.Positional, keywords?: py.Rest<floor$, 'x'>): py.Remote
  floor(keywords: floor$): py.Remote
  floor_dyn: py.RemoteFunction
  readonly floordiv: tensorflow_math.$Module["floordiv"]
  readonly floormod: $Module["mod"]
  readonly greater: tensorflow.$Module["greater"]
  readonly greater_equal: tensorflow.$Module["greater_equal"]
  readonly igamma: tensorflow_math.$Module["igamma"]
  readonly igammac: tensorflow_math.$Module["igammac"]
  imag(input: py.Positional, name: py.Positional): py.Remote
  imag(input: py.Positional, keywords?: py.Rest<imag$, 'input'>): py.Remote
  imag(keywords: imag$): py.Remote
  imag_dyn: py.RemoteFunction
  readonly in_top_k: tensorflow_compat_v1_nn.$Module["in_top_k"]
  readonly invert_permutation: tensorflow_math.$Module["invert_permutation"]
  readonly is_finite: tensorflow_math.$Module["is_finite"]
  readonly is_inf: tensorflow_math.$Module["is_inf"]
  readonly is_nan: tensorflow_math.$Module["is_nan"]
  readonly is_non_decreasing: tensorflow_math.$Module["is_non_decreasing"]
  readonly is_strictly_increasing: tensorflow_math.$Module["is_strictly_increasing"]
  readonly l2_normalize: tensorflow_math.$Module["l2_normalize"]
  readonly lbeta: tensorflow_math.$Module["lbeta"]
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
  readonly log_softmax: tensorflow_compat_v1_nn.$Module["log_softmax"]
  readonly logical_and: tensorflow.$Module["logical_and"]
  readonly logical_not: tensorflow.$Module["logical_not"]
  readonly logical_or: tensorflow.$Module["logical_or"]
  readonly logical_xor: tensorflow_math.$Module["logical_xor"]
  maximum(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  maximum(x: py.Positional, y: py.Positional, keywords?: py.Rest<maximum$, 'x' | 'y'>): py.Remote
  maximum(x: py.Positional, keywords: py.Rest<maximum$, 'x'>): py.Remote
  maximum(keywords: maximum$): py.Remote
  maximum_dyn: py.RemoteFunction
  minimum(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  minimum(x: py.Positional, y: py.Positional, keywords?: py.Rest<minimum$, 'x' | 'y'>): py.Remote
  minimum(x: py.Positional, keywords: py.Rest<minimum$, 'x'>): py.Remote
  minimum(keywords: minimum$): py.Remote
  minimum_dyn: py.RemoteFunction
  mod(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  mod(x: py.Positional, y: py.Positional, keywords?: py.Rest<mod$, 'x' | 'y'>): py.Remote
  mod(x: py.Positional, keywords: py.Rest<mod$, 'x'>): py.Remote
  mod(keywords: mod$): py.Remote
  mod_dyn: py.RemoteFunction
  multiply(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  multiply(x: py.Positional, y: py.Positional, keywords?: py.Rest<multiply$, 'x' | 'y'>): py.Remote
  multiply(x: py.Positional, keywords: py.Rest<multiply$, 'x'>): py.Remote
  multiply(keywords: multiply$): py.Remote
  multiply_dyn: py.RemoteFunction
  multiply_no_nan(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  multiply_no_nan(x: py.Positional, y: py.Positional, keywords?: py.Rest<multiply_no_nan$, 'x' | 'y'>): py.Remote
  multiply_no_nan(x: py.Positional, keywords: py.Rest<multiply_no_nan$, 'x'>): py.Remote
  multiply_no_nan(keywords: multiply_no_nan$): py.Remote
  multiply_no_nan_dyn: py.RemoteFunction
  ndtri(x: py.Positional, name: py.Positional): py.Remote
  ndtri(x: py.Positional, keywords?: py.Rest<ndtri$, 'x'>): py.Remote
  ndtri(keywords: ndtri$): py.Remote
  ndtri_dyn: py.RemoteFunction
  negative(x: py.Positional, name: py.Positional): py.Remote
  negative(x: py.Positional, keywords?: py.Rest<negative$, 'x'>): py.Remote
  negative(keywords: negative$): py.Remote
  negative_dyn: py.RemoteFunction
  readonly nextafter: tensorflow_math.$Module["nextafter"]
  readonly not_equal: tensorflow.$Module["not_equal"]
  readonly polygamma: tensorflow_math.$Module["polygamma"]
  readonly polyval: tensorflow_math.$Module["polyval"]
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
  readonly reduce_all: tensorflow_compat_v1.$Module["reduce_all"]
  readonly reduce_any: tensorflow_compat_v1.$Module["reduce_any"]
  reduce_euclidean_norm(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, name: py.Positional): py.Remote
  reduce_euclidean_norm(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, keywords?: py.Rest<reduce_euclidean_norm$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_euclidean_norm(input_tensor: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_euclidean_norm$, 'input_tensor' | 'axis'>): py.Remote
  reduce_euclidean_norm(input_tensor: py.Positional, keywords?: py.Rest<reduce_euclidean_norm$, 'input_tensor'>): py.Remote
  reduce_euclidean_norm(keywords: reduce_euclidean_norm$): py.Remote
  reduce_euclidean_norm_dyn: py.RemoteFunction
  readonly reduce_logsumexp: tensorflow_compat_v1.$Module["reduce_logsumexp"]
  reduce_max(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Positional, name: py.Positional, reduction_indices?: py.Positional, keep_dims?: py.Positional): py.Remote
  reduce_max(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Positional, keywords?: py.Rest<reduce_max$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_max(input_tensor: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_max$, 'input_tensor' | 'axis'>): py.Remote
  reduce_max(input_tensor: py.Positional, keywords?: py.Rest<reduce_max$, 'input_tensor'>): py.Remote
  reduce_max(keywords: reduce_max$): py.Remote
  reduce_max_dyn: py.RemoteFunction
  reduce_mean(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Positional, name: py.Positional, reduction_indices?: py.Positional, keep_dims?: py.Positional): py.Remote
  reduce_mean(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Positional, keywords?: py.Rest<reduce_mean$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_mean(input_tensor: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_mean$, 'input_tensor' | 'axis'>): py.Remote
  reduce_mean(input_tensor: py.Positional, keywords?: py.Rest<reduce_mean$, 'input_tensor'>): py.Remote
  reduce_mean(keywords: reduce_mean$): py.Remote
  reduce_mean_dyn: py.RemoteFunction
  reduce_min(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Positional, name: py.Positional, reduction_indices?: py.Positional, keep_dims?: py.Positional): py.Remote
  reduce_min(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Positional, keywords?: py.Rest<reduce_min$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_min(input_tensor: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_min$, 'input_tensor' | 'axis'>): py.Remote
  reduce_min(input_tensor: py.Positional, keywords?: py.Rest<reduce_min$, 'input_tensor'>): py.Remote
  reduce_min(keywords: reduce_min$): py.Remote
  reduce_min_dyn: py.RemoteFunction
  reduce_prod(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Positional, name: py.Positional, reduction_indices?: py.Positional, keep_dims?: py.Positional): py.Remote
  reduce_prod(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Positional, keywords?: py.Rest<reduce_prod$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_prod(input_tensor: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_prod$, 'input_tensor' | 'axis'>): py.Remote
  reduce_prod(input_tensor: py.Positional, keywords?: py.Rest<reduce_prod$, 'input_tensor'>): py.Remote
  reduce_prod(keywords: reduce_prod$): py.Remote
  reduce_prod_dyn: py.RemoteFunction
  reduce_std(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, name: py.Positional): py.Remote
  reduce_std(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, keywords?: py.Rest<reduce_std$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_std(input_tensor: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_std$, 'input_tensor' | 'axis'>): py.Remote
  reduce_std(input_tensor: py.Positional, keywords?: py.Rest<reduce_std$, 'input_tensor'>): py.Remote
  reduce_std(keywords: reduce_std$): py.Remote
  reduce_std_dyn: py.RemoteFunction
  reduce_sum(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Positional, name: py.Positional, reduction_indices?: py.Positional, keep_dims?: py.Positional): py.Remote
  reduce_sum(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Positional, keywords?: py.Rest<reduce_sum$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_sum(input_tensor: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_sum$, 'input_tensor' | 'axis'>): py.Remote
  reduce_sum(input_tensor: py.Positional, keywords?: py.Rest<reduce_sum$, 'input_tensor'>): py.Remote
  reduce_sum(keywords: reduce_sum$): py.Remote
  reduce_sum_dyn: py.RemoteFunction
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
  round(x: py.Positional, name: py.Positional): py.Remote
  round(x: py.Positional, keywords?: py.Rest<round$, 'x'>): py.Remote
  round(keywords: round$): py.Remote
  round_dyn: py.RemoteFunction
  rsqrt(x: py.Positional, name: py.Positional): py.Remote
  rsqrt(x: py.Positional, keywords?: py.Rest<rsqrt$, 'x'>): py.Remote
  rsqrt(keywords: rsqrt$): py.Remote
  rsqrt_dyn: py.RemoteFunction
  scalar_mul(scalar: py.Positional, x: py.Positional, name: py.Positional): py.Remote
  scalar_mul(scalar: py.Positional, x: py.Positional, keywords?: py.Rest<scalar_mul$, 'scalar' | 'x'>): py.Remote
  scalar_mul(scalar: py.Positional, keywords: py.Rest<scalar_mul$, 'scalar'>): py.Remote
  scalar_mul(keywords: scalar_mul$): py.Remote
  scalar_mul_dyn: py.RemoteFunction
  readonly segment_max: tensorflow_math.$Module["segment_max"]
  readonly segment_mean: tensorflow_math.$Module["segment_mean"]
  readonly segment_min: tensorflow_math.$Module["segment_min"]
  readonly segment_prod: tensorflow_math.$Module["segment_prod"]
  readonly segment_sum: tensorflow_math.$Module["segment_sum"]
  readonly sigmoid: tensorflow_compat_v1_nn.$Module["sigmoid"]
  sign(x: py.Positional, name: py.Positional): py.Remote
  sign(x: py.Positional, keywords?: py.Rest<sign$, 'x'>): py.Remote
  sign(keywords: sign$): py.Remote
  sign_dyn: py.RemoteFunction
  sin(x: py.Positional, name: py.Positional): py.Remote
  sin(x: py.Positional, keywords?: py.Rest<sin$, 'x'>): py.Remote
  sin(keywords: sin$): py.Remote
  sin_dyn: py.RemoteFunction
  sinh(x: py.Positional, name: py.Positional): py.Remote
  sinh(x: py.Positional, keywords?: py.Rest<sinh$, 'x'>): py.Remote
  sinh(keywords: sinh$): py.Remote
  sinh_dyn: py.RemoteFunction
  readonly sobol_sample: tensorflow_math.$Module["sobol_sample"]
  readonly softmax: tensorflow_compat_v1_nn.$Module["softmax"]
  readonly softplus: tensorflow_compat_v1_nn.$Module["softplus"]
  readonly softsign: tensorflow_nn.$Module["softsign"]
  readonly special: tensorflow_compat_v1_math_special.$Module
  sqrt(x: py.Positional, name: py.Positional): py.Remote
  sqrt(x: py.Positional, keywords?: py.Rest<sqrt$, 'x'>): py.Remote
  sqrt(keywords: sqrt$): py.Remote
  sqrt_dyn: py.RemoteFunction
  square(x: py.Positional, name: py.Positional): py.Remote
  square(x: py.Positional, keywords?: py.Rest<square$, 'x'>): py.Remote
  square(keywords: square$): py.Remote
  square_dyn: py.RemoteFunction
  readonly squared_difference: tensorflow_math.$Module["squared_difference"]
  readonly subtract: tensorflow.$Module["subtract"]
  tan(x: py.Positional, name: py.Positional): py.Remote
  tan(x: py.Positional, keywords?: py.Rest<tan$, 'x'>): py.Remote
  tan(keywords: tan$): py.Remote
  tan_dyn: py.RemoteFunction
  readonly tanh: tensorflow_compat_v1_nn.$Module["tanh"]
  readonly top_k: tensorflow_math.$Module["top_k"]
  readonly truediv: tensorflow.$Module["truediv"]
  readonly unsorted_segment_max: tensorflow_math.$Module["unsorted_segment_max"]
  readonly unsorted_segment_mean: tensorflow_math.$Module["unsorted_segment_mean"]
  readonly unsorted_segment_min: tensorflow_math.$Module["unsorted_segment_min"]
  readonly unsorted_segment_prod: tensorflow_math.$Module["unsorted_segment_prod"]
  readonly unsorted_segment_sqrt_n: tensorflow_math.$Module["unsorted_segment_sqrt_n"]
  readonly unsorted_segment_sum: tensorflow_math.$Module["unsorted_segment_sum"]
  readonly xdivy: tensorflow_math.$Module["xdivy"]
  readonly xlog1py: tensorflow_math.$Module["xlog1py"]
  readonly xlogy: tensorflow_math.$Module["xlogy"]
  readonly zero_fraction: tensorflow_math.$Module["zero_fraction"]
  readonly zeta: tensorflow_math.$Module["zeta"]
}
