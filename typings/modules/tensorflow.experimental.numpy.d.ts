// tensorflow.experimental.numpy of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy from './numpy.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_experimental_numpy_random from './tensorflow.experimental.numpy.random.js'

export interface abs$ {
  x: py.TensorLike
}

export interface absolute$ {
  x: py.TensorLike
}

export interface add$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface all$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
  keepdims?: py.Bool | null | undefined
}

export interface allclose$ {
  a: py.TensorLike
  b: py.TensorLike
  /** Default: `1e-05` */
  rtol?: py.Float | undefined
  /** Default: `1e-08` */
  atol?: py.Float | undefined
  /** Default: `False` */
  equal_nan?: py.Bool | undefined
}

export interface amax$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.Bool | null | undefined
}

export interface amin$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.Bool | null | undefined
}

export interface angle$ {
  z: py.RemoteArgument
  /** Default: `False` */
  deg?: py.Bool | undefined
}

export interface any$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
  keepdims?: py.Bool | null | undefined
}

export interface append$ {
  arr: py.TensorLike
  values: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface arange$ {
  start: py.RemoteArgument
  stop?: py.RemoteArgument | undefined
  /** Default: `1` */
  step?: py.Int | undefined
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
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
}

export interface argmin$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
}

export interface argsort$ {
  a: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'quicksort'` */
  kind?: py.Str | undefined
  order?: py.RemoteArgument | undefined
}

export interface around$ {
  a: py.TensorLike
  /** Default: `0` */
  decimals?: py.Int | undefined
}

export interface array$ {
  val: py.TensorLike
  dtype?: py.DType | null | undefined
  /** Default: `True` */
  copy?: py.Bool | undefined
  /** Default: `0` */
  ndmin?: py.Int | undefined
}

export interface array_equal$ {
  a1: py.RemoteArgument
  a2: py.RemoteArgument
}

export interface asanyarray$ {
  a: py.TensorLike
  dtype?: py.DType | null | undefined
}

export interface asarray$ {
  a: py.TensorLike
  dtype?: py.DType | null | undefined
}

export interface ascontiguousarray$ {
  a: py.TensorLike
  dtype?: py.DType | null | undefined
}

export interface average$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
  /** Default: `False` */
  returned?: py.Bool | undefined
}

export interface bitwise_and$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface bitwise_not$ {
  x: py.TensorLike
}

export interface bitwise_or$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface bitwise_xor$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface broadcast_arrays$ {
  [keyword: string]: any
}

export interface broadcast_to$ {
  array: py.TensorLike
  shape: py.RemoteArgument
}

export interface cbrt$ {
  x: py.TensorLike
}

export interface ceil$ {
  x: py.TensorLike
}

export interface clip$ {
  a: py.TensorLike
  a_min: py.RemoteArgument
  a_max: py.RemoteArgument
}

export interface compress$ {
  condition: py.TensorLike
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
}

export interface concatenate$ {
  arys: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface conj$ {
  x: py.TensorLike
}

export interface conjugate$ {
  x: py.TensorLike
}

export interface copy$ {
  a: py.TensorLike
}

export interface cos$ {
  x: py.TensorLike
}

export interface cosh$ {
  x: py.TensorLike
}

export interface count_nonzero$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
}

export interface cross$ {
  a: py.TensorLike
  b: py.TensorLike
  /** Default: `-1` */
  axisa?: py.Int | undefined
  /** Default: `-1` */
  axisb?: py.Int | undefined
  /** Default: `-1` */
  axisc?: py.Int | undefined
  axis?: py.RemoteArgument | undefined
}

export interface cumprod$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
}

export interface cumsum$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
}

export interface deg2rad$ {
  x: py.TensorLike
}

export interface diag$ {
  v: py.TensorLike
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface diag_indices$ {
  n: py.RemoteArgument
  /** Default: `2` */
  ndim?: py.Int | undefined
}

export interface diagflat$ {
  v: py.TensorLike
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface diagonal$ {
  a: py.TensorLike
  /** Default: `0` */
  offset?: py.Int | undefined
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

export interface divide$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface divmod$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface dot$ {
  a: py.TensorLike
  b: py.TensorLike
}

export interface dsplit$ {
  ary: py.TensorLike
  indices_or_sections: py.RemoteArgument
}

export interface dstack$ {
  tup: py.RemoteArgument
}

export interface einsum$ {
  subscripts: py.RemoteArgument
  [keyword: string]: any
}

export interface empty$ {
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
}

export interface empty_like$ {
  a: py.TensorLike
  dtype?: py.DType | null | undefined
}

export interface equal$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface exp$ {
  x: py.TensorLike
}

export interface exp2$ {
  x: py.TensorLike
}

export interface expand_dims$ {
  a: py.TensorLike
  axis: py.RemoteArgument
}

export interface experimental_enable_numpy_behavior$ {
  /** Default: `False` */
  prefer_float32?: py.Bool | undefined
  /** Default: `'legacy'` */
  dtype_conversion_mode?: 'off' | 'legacy' | 'safe' | 'all' | py.RemotePromise<string> | undefined
}

export interface expm1$ {
  x: py.TensorLike
}

export interface eye$ {
  N: py.RemoteArgument
  M?: py.RemoteArgument | undefined
  /** Default: `0` */
  k?: py.Int | undefined
  dtype?: py.DType | undefined
}

export interface fabs$ {
  x: py.TensorLike
}

export interface finfo$ {
  dtype: py.DType
}

export interface fix$ {
  x: py.TensorLike
}

export interface flatten$ {
  a: py.TensorLike
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface flip$ {
  m: py.TensorLike
  axis?: py.RemoteArgument | undefined
}

export interface fliplr$ {
  m: py.TensorLike
}

export interface flipud$ {
  m: py.TensorLike
}

export interface float_power$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface floor$ {
  x: py.TensorLike
}

export interface floor_divide$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface full$ {
  shape: py.RemoteArgument
  fill_value: py.RemoteArgument
  dtype?: py.DType | null | undefined
}

export interface full_like$ {
  a: py.TensorLike
  fill_value: py.RemoteArgument
  dtype?: py.DType | null | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  shape?: py.RemoteArgument | undefined
}

export interface gcd$ {
  x1: py.TensorLike
  x2: py.TensorLike
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

export interface greater$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface greater_equal$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface heaviside$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface hsplit$ {
  ary: py.TensorLike
  indices_or_sections: py.RemoteArgument
}

export interface hstack$ {
  tup: py.RemoteArgument
}

export interface hypot$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface identity$ {
  n: py.RemoteArgument
  dtype?: py.DType | undefined
}

export interface imag$ {
  val: py.TensorLike
}

export interface inner$ {
  a: py.TensorLike
  b: py.TensorLike
}

export interface isclose$ {
  a: py.TensorLike
  b: py.TensorLike
  /** Default: `1e-05` */
  rtol?: py.Float | undefined
  /** Default: `1e-08` */
  atol?: py.Float | undefined
  /** Default: `False` */
  equal_nan?: py.Bool | undefined
}

export interface iscomplex$ {
  x: py.TensorLike
}

export interface iscomplexobj$ {
  x: py.TensorLike
}

export interface isfinite$ {
  x: py.TensorLike
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

export interface isrealobj$ {
  x: py.TensorLike
}

export interface isscalar$ {
  num: py.RemoteArgument
}

export interface kron$ {
  a: py.TensorLike
  b: py.TensorLike
}

export interface lcm$ {
  x1: py.TensorLike
  x2: py.TensorLike
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
  dtype?: py.DType | undefined
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

export interface logaddexp$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface logaddexp2$ {
  x1: py.TensorLike
  x2: py.TensorLike
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
  /** Default: `10.0` */
  base?: py.Float | undefined
  dtype?: py.DType | null | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface matmul$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface max$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
  keepdims?: py.Bool | null | undefined
}

export interface maximum$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface mean$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.Bool | null | undefined
}

export interface meshgrid$ {
  [keyword: string]: any
}

export interface min$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
  keepdims?: py.Bool | null | undefined
}

export interface minimum$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface mod$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface moveaxis$ {
  a: py.TensorLike
  source: py.RemoteArgument
  destination: py.RemoteArgument
}

export interface multiply$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface nanmean$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  keepdims?: py.Bool | null | undefined
}

export interface nanprod$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface nansum$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface ndim$ {
  a: py.TensorLike
}

export interface negative$ {
  x: py.TensorLike
}

export interface nextafter$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface nonzero$ {
  a: py.TensorLike
}

export interface not_equal$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface ones$ {
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
}

export interface ones_like$ {
  a: py.TensorLike
  dtype?: py.DType | null | undefined
}

export interface outer$ {
  a: py.TensorLike
  b: py.TensorLike
}

export interface pad$ {
  array: py.TensorLike
  pad_width: py.RemoteArgument
  mode: py.RemoteArgument
  [keyword: string]: any
}

export interface polyval$ {
  p: py.TensorLike
  x: py.TensorLike
}

export interface positive$ {
  x: py.TensorLike
}

export interface power$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface prod$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  keepdims?: py.Bool | null | undefined
}

export interface promote_types$ {
  type1: py.RemoteArgument
  type2: py.RemoteArgument
}

export interface ptp$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
  keepdims?: py.Bool | null | undefined
}

export interface rad2deg$ {
  x: py.TensorLike
}

export interface ravel$ {
  a: py.TensorLike
}

export interface real$ {
  val: py.TensorLike
}

export interface reciprocal$ {
  x: py.TensorLike
}

export interface remainder$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface repeat$ {
  a: py.TensorLike
  repeats: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface reshape$ {
  a: py.TensorLike
  newshape: py.RemoteArgument
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface roll$ {
  a: py.TensorLike
  shift: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface rot90$ {
  m: py.TensorLike
  /** Default: `1` */
  k?: py.Int | undefined
  /** Default: `(0, 1)` */
  axes?: py.List<py.Int> | undefined
}

export interface round$ {
  a: py.TensorLike
  /** Default: `0` */
  decimals?: py.Int | undefined
}

export interface select$ {
  condlist: py.RemoteArgument
  choicelist: py.RemoteArgument
  /** Default: `0` */
  default?: py.Int | undefined
}

export interface shape$ {
  a: py.TensorLike
}

export interface sign$ {
  x: py.TensorLike
  out?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface signbit$ {
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
  axis?: py.RemoteArgument | undefined
}

export interface sort$ {
  a: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'quicksort'` */
  kind?: py.Str | undefined
  order?: py.RemoteArgument | undefined
}

export interface split$ {
  ary: py.TensorLike
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

export interface squeeze$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
}

export interface stack$ {
  arrays: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface std$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
  keepdims?: py.Bool | null | undefined
}

export interface subtract$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface sum$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  keepdims?: py.Bool | null | undefined
}

export interface swapaxes$ {
  a: py.TensorLike
  axis1: py.RemoteArgument
  axis2: py.RemoteArgument
}

export interface take$ {
  a: py.TensorLike
  indices: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `'clip'` */
  mode?: py.Str | undefined
}

export interface take_along_axis$ {
  arr: py.TensorLike
  indices: py.RemoteArgument
  axis: py.RemoteArgument
}

export interface tan$ {
  x: py.TensorLike
}

export interface tanh$ {
  x: py.TensorLike
}

export interface tensordot$ {
  a: py.TensorLike
  b: py.TensorLike
  /** Default: `2` */
  axes?: py.Int | undefined
}

export interface tile$ {
  a: py.TensorLike
  reps: py.RemoteArgument
}

export interface trace$ {
  a: py.TensorLike
  /** Default: `0` */
  offset?: py.Int | undefined
  /** Default: `0` */
  axis1?: py.Int | undefined
  /** Default: `1` */
  axis2?: py.Int | undefined
  dtype?: py.DType | null | undefined
}

export interface transpose$ {
  a: py.TensorLike
  axes?: py.RemoteArgument | undefined
}

export interface tri$ {
  N: py.RemoteArgument
  M?: py.RemoteArgument | undefined
  /** Default: `0` */
  k?: py.Int | undefined
  dtype?: py.DType | null | undefined
}

export interface tril$ {
  m: py.TensorLike
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface triu$ {
  m: py.TensorLike
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface true_divide$ {
  x1: py.TensorLike
  x2: py.TensorLike
}

export interface vander$ {
  x: py.TensorLike
  N?: py.RemoteArgument | undefined
  /** Default: `False` */
  increasing?: py.Bool | undefined
}

export interface var$ {
  a: py.TensorLike
  axis?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
  keepdims?: py.Bool | null | undefined
}

export interface vdot$ {
  a: py.TensorLike
  b: py.TensorLike
}

export interface vsplit$ {
  ary: py.TensorLike
  indices_or_sections: py.RemoteArgument
}

export interface vstack$ {
  tup: py.RemoteArgument
}

export interface where$ {
  condition: py.TensorLike
  x?: py.TensorLike | null | undefined
  y?: py.TensorLike | null | undefined
}

export interface zeros$ {
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
}

export interface zeros_like$ {
  a: py.TensorLike
  dtype?: py.DType | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  abs(x: py.TensorLike): py.Remote
  abs(keywords: abs$): py.Remote
  abs_dyn: py.RemoteFunction
  absolute(x: py.TensorLike): py.Remote
  absolute(keywords: absolute$): py.Remote
  absolute_dyn: py.RemoteFunction
  add(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  add(x1: py.TensorLike, keywords: py.Rest<add$, 'x1'>): py.Remote
  add(keywords: add$): py.Remote
  add_dyn: py.RemoteFunction
  all(a: py.TensorLike, axis: py.Positional, keepdims: py.Bool | null): py.Remote
  all(a: py.TensorLike, axis: py.Positional, keywords?: py.Rest<all$, 'a' | 'axis'>): py.Remote
  all(a: py.TensorLike, keywords?: py.Rest<all$, 'a'>): py.Remote
  all(keywords: all$): py.Remote
  all_dyn: py.RemoteFunction
  allclose(a: py.TensorLike, b: py.TensorLike, rtol: py.Float, atol: py.Float, equal_nan: py.Bool): py.Remote
  allclose(a: py.TensorLike, b: py.TensorLike, rtol: py.Float, atol: py.Float, keywords?: py.Rest<allclose$, 'a' | 'b' | 'rtol' | 'atol'>): py.Remote
  allclose(a: py.TensorLike, b: py.TensorLike, rtol: py.Float, keywords?: py.Rest<allclose$, 'a' | 'b' | 'rtol'>): py.Remote
  allclose(a: py.TensorLike, b: py.TensorLike, keywords?: py.Rest<allclose$, 'a' | 'b'>): py.Remote
  allclose(a: py.TensorLike, keywords: py.Rest<allclose$, 'a'>): py.Remote
  allclose(keywords: allclose$): py.Remote
  allclose_dyn: py.RemoteFunction
  amax(a: py.TensorLike, axis: py.Positional, out: py.Positional, keepdims: py.Bool | null): py.Remote
  amax(a: py.TensorLike, axis: py.Positional, out: py.Positional, keywords?: py.Rest<amax$, 'a' | 'axis' | 'out'>): py.Remote
  amax(a: py.TensorLike, axis: py.Positional, keywords?: py.Rest<amax$, 'a' | 'axis'>): py.Remote
  amax(a: py.TensorLike, keywords?: py.Rest<amax$, 'a'>): py.Remote
  amax(keywords: amax$): py.Remote
  amax_dyn: py.RemoteFunction
  amin(a: py.TensorLike, axis: py.Positional, out: py.Positional, keepdims: py.Bool | null): py.Remote
  amin(a: py.TensorLike, axis: py.Positional, out: py.Positional, keywords?: py.Rest<amin$, 'a' | 'axis' | 'out'>): py.Remote
  amin(a: py.TensorLike, axis: py.Positional, keywords?: py.Rest<amin$, 'a' | 'axis'>): py.Remote
  amin(a: py.TensorLike, keywords?: py.Rest<amin$, 'a'>): py.Remote
  amin(keywords: amin$): py.Remote
  amin_dyn: py.RemoteFunction
  angle(z: py.Positional, deg: py.Bool): py.Remote
  angle(z: py.Positional, keywords?: py.Rest<angle$, 'z'>): py.Remote
  angle(keywords: angle$): py.Remote
  angle_dyn: py.RemoteFunction
  any(a: py.TensorLike, axis: py.Positional, keepdims: py.Bool | null): py.Remote
  any(a: py.TensorLike, axis: py.Positional, keywords?: py.Rest<any$, 'a' | 'axis'>): py.Remote
  any(a: py.TensorLike, keywords?: py.Rest<any$, 'a'>): py.Remote
  any(keywords: any$): py.Remote
  any_dyn: py.RemoteFunction
  append(arr: py.TensorLike, values: py.Positional, axis: py.Positional): py.Remote
  append(arr: py.TensorLike, values: py.Positional, keywords?: py.Rest<append$, 'arr' | 'values'>): py.Remote
  append(arr: py.TensorLike, keywords: py.Rest<append$, 'arr'>): py.Remote
  append(keywords: append$): py.Remote
  append_dyn: py.RemoteFunction
  arange(start: py.Positional, stop: py.Positional, step: py.Int, dtype: py.DType | null): py.Remote
  arange(start: py.Positional, stop: py.Positional, step: py.Int, keywords?: py.Rest<arange$, 'start' | 'stop' | 'step'>): py.Remote
  arange(start: py.Positional, stop: py.Positional, keywords?: py.Rest<arange$, 'start' | 'stop'>): py.Remote
  arange(start: py.Positional, keywords?: py.Rest<arange$, 'start'>): py.Remote
  arange(keywords: arange$): py.Remote
  arange_dyn: py.RemoteFunction
  arccos(x: py.TensorLike): py.Remote
  arccos(keywords: arccos$): py.Remote
  arccos_dyn: py.RemoteFunction
  arccosh(x: py.TensorLike): py.Remote
  arccosh(keywords: arccosh$): py.Remote
  arccosh_dyn: py.RemoteFunction
  arcsin(x: py.TensorLike): py.Remote
  arcsin(keywords: arcsin$): py.Remote
  arcsin_dyn: py.RemoteFunction
  arcsinh(x: py.TensorLike): py.Remote
  arcsinh(keywords: arcsinh$): py.Remote
  arcsinh_dyn: py.RemoteFunction
  arctan(x: py.TensorLike): py.Remote
  arctan(keywords: arctan$): py.Remote
  arctan_dyn: py.RemoteFunction
  arctan2(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  arctan2(x1: py.TensorLike, keywords: py.Rest<arctan2$, 'x1'>): py.Remote
  arctan2(keywords: arctan2$): py.Remote
  arctan2_dyn: py.RemoteFunction
  arctanh(x: py.TensorLike): py.Remote
  arctanh(keywords: arctanh$): py.Remote
  arctanh_dyn: py.RemoteFunction
  argmax(a: py.TensorLike, axis: py.Positional): py.Remote
  argmax(a: py.TensorLike, keywords?: py.Rest<argmax$, 'a'>): py.Remote
  argmax(keywords: argmax$): py.Remote
  argmax_dyn: py.RemoteFunction
  argmin(a: py.TensorLike, axis: py.Positional): py.Remote
  argmin(a: py.TensorLike, keywords?: py.Rest<argmin$, 'a'>): py.Remote
  argmin(keywords: argmin$): py.Remote
  argmin_dyn: py.RemoteFunction
  argsort(a: py.TensorLike, axis: py.Int, kind: py.Str, order: py.Positional): py.Remote
  argsort(a: py.TensorLike, axis: py.Int, kind: py.Str, keywords?: py.Rest<argsort$, 'a' | 'axis' | 'kind'>): py.Remote
  argsort(a: py.TensorLike, axis: py.Int, keywords?: py.Rest<argsort$, 'a' | 'axis'>): py.Remote
  argsort(a: py.TensorLike, keywords?: py.Rest<argsort$, 'a'>): py.Remote
  argsort(keywords: argsort$): py.Remote
  argsort_dyn: py.RemoteFunction
  around(a: py.TensorLike, decimals: py.Int): py.Remote
  around(a: py.TensorLike, keywords?: py.Rest<around$, 'a'>): py.Remote
  around(keywords: around$): py.Remote
  around_dyn: py.RemoteFunction
  array(val: py.TensorLike, dtype: py.DType | null, copy: py.Bool, ndmin: py.Int): py.Remote
  array(val: py.TensorLike, dtype: py.DType | null, copy: py.Bool, keywords?: py.Rest<array$, 'val' | 'dtype' | 'copy'>): py.Remote
  array(val: py.TensorLike, dtype: py.DType | null, keywords?: py.Rest<array$, 'val' | 'dtype'>): py.Remote
  array(val: py.TensorLike, keywords?: py.Rest<array$, 'val'>): py.Remote
  array(keywords: array$): py.Remote
  array_dyn: py.RemoteFunction
  array_equal(a1: py.Positional, a2: py.Positional): py.Remote
  array_equal(a1: py.Positional, keywords: py.Rest<array_equal$, 'a1'>): py.Remote
  array_equal(keywords: array_equal$): py.Remote
  array_equal_dyn: py.RemoteFunction
  asanyarray(a: py.TensorLike, dtype: py.DType | null): py.Remote
  asanyarray(a: py.TensorLike, keywords?: py.Rest<asanyarray$, 'a'>): py.Remote
  asanyarray(keywords: asanyarray$): py.Remote
  asanyarray_dyn: py.RemoteFunction
  asarray(a: py.TensorLike, dtype: py.DType | null): py.Remote
  asarray(a: py.TensorLike, keywords?: py.Rest<asarray$, 'a'>): py.Remote
  asarray(keywords: asarray$): py.Remote
  asarray_dyn: py.RemoteFunction
  ascontiguousarray(a: py.TensorLike, dtype: py.DType | null): py.Remote
  ascontiguousarray(a: py.TensorLike, keywords?: py.Rest<ascontiguousarray$, 'a'>): py.Remote
  ascontiguousarray(keywords: ascontiguousarray$): py.Remote
  ascontiguousarray_dyn: py.RemoteFunction
  atleast_1d(...arys: py.Positional[]): py.Remote
  atleast_1d_dyn: py.RemoteFunction
  atleast_2d(...arys: py.Positional[]): py.Remote
  atleast_2d_dyn: py.RemoteFunction
  atleast_3d(...arys: py.Positional[]): py.Remote
  atleast_3d_dyn: py.RemoteFunction
  average(a: py.TensorLike, axis: py.Positional, weights: py.Positional, returned: py.Bool): py.Remote
  average(a: py.TensorLike, axis: py.Positional, weights: py.Positional, keywords?: py.Rest<average$, 'a' | 'axis' | 'weights'>): py.Remote
  average(a: py.TensorLike, axis: py.Positional, keywords?: py.Rest<average$, 'a' | 'axis'>): py.Remote
  average(a: py.TensorLike, keywords?: py.Rest<average$, 'a'>): py.Remote
  average(keywords: average$): py.Remote
  average_dyn: py.RemoteFunction
  bitwise_and(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  bitwise_and(x1: py.TensorLike, keywords: py.Rest<bitwise_and$, 'x1'>): py.Remote
  bitwise_and(keywords: bitwise_and$): py.Remote
  bitwise_and_dyn: py.RemoteFunction
  bitwise_not(x: py.TensorLike): py.Remote
  bitwise_not(keywords: bitwise_not$): py.Remote
  bitwise_not_dyn: py.RemoteFunction
  bitwise_or(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  bitwise_or(x1: py.TensorLike, keywords: py.Rest<bitwise_or$, 'x1'>): py.Remote
  bitwise_or(keywords: bitwise_or$): py.Remote
  bitwise_or_dyn: py.RemoteFunction
  bitwise_xor(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  bitwise_xor(x1: py.TensorLike, keywords: py.Rest<bitwise_xor$, 'x1'>): py.Remote
  bitwise_xor(keywords: bitwise_xor$): py.Remote
  bitwise_xor_dyn: py.RemoteFunction
  readonly bool_: numpy.bool$class
  broadcast_arrays(...args: py.Positional[]): py.Remote
  broadcast_arrays(...args: [...args: py.Positional[], keywords: broadcast_arrays$]): py.Remote
  broadcast_arrays(keywords?: broadcast_arrays$): py.Remote
  broadcast_arrays_dyn: py.RemoteFunction
  broadcast_to(array: py.TensorLike, shape: py.Positional): py.Remote
  broadcast_to(array: py.TensorLike, keywords: py.Rest<broadcast_to$, 'array'>): py.Remote
  broadcast_to(keywords: broadcast_to$): py.Remote
  broadcast_to_dyn: py.RemoteFunction
  cbrt(x: py.TensorLike): py.Remote
  cbrt(keywords: cbrt$): py.Remote
  cbrt_dyn: py.RemoteFunction
  ceil(x: py.TensorLike): py.Remote
  ceil(keywords: ceil$): py.Remote
  ceil_dyn: py.RemoteFunction
  clip(a: py.TensorLike, a_min: py.Positional, a_max: py.Positional): py.Remote
  clip(a: py.TensorLike, a_min: py.Positional, keywords: py.Rest<clip$, 'a' | 'a_min'>): py.Remote
  clip(a: py.TensorLike, keywords: py.Rest<clip$, 'a'>): py.Remote
  clip(keywords: clip$): py.Remote
  clip_dyn: py.RemoteFunction
  readonly complex128: numpy.complex128$class
  readonly complex64: numpy.complex64$class
  readonly complex_: numpy.complex128$class
  compress(condition: py.TensorLike, a: py.TensorLike, axis: py.Positional): py.Remote
  compress(condition: py.TensorLike, a: py.TensorLike, keywords?: py.Rest<compress$, 'condition' | 'a'>): py.Remote
  compress(condition: py.TensorLike, keywords: py.Rest<compress$, 'condition'>): py.Remote
  compress(keywords: compress$): py.Remote
  compress_dyn: py.RemoteFunction
  concatenate(arys: py.Positional, axis: py.Int): py.Remote
  concatenate(arys: py.Positional, keywords?: py.Rest<concatenate$, 'arys'>): py.Remote
  concatenate(keywords: concatenate$): py.Remote
  concatenate_dyn: py.RemoteFunction
  conj(x: py.TensorLike): py.Remote
  conj(keywords: conj$): py.Remote
  conj_dyn: py.RemoteFunction
  conjugate(x: py.TensorLike): py.Remote
  conjugate(keywords: conjugate$): py.Remote
  conjugate_dyn: py.RemoteFunction
  copy(a: py.TensorLike): py.Remote
  copy(keywords: copy$): py.Remote
  copy_dyn: py.RemoteFunction
  cos(x: py.TensorLike): py.Remote
  cos(keywords: cos$): py.Remote
  cos_dyn: py.RemoteFunction
  cosh(x: py.TensorLike): py.Remote
  cosh(keywords: cosh$): py.Remote
  cosh_dyn: py.RemoteFunction
  count_nonzero(a: py.TensorLike, axis: py.Positional): py.Remote
  count_nonzero(a: py.TensorLike, keywords?: py.Rest<count_nonzero$, 'a'>): py.Remote
  count_nonzero(keywords: count_nonzero$): py.Remote
  count_nonzero_dyn: py.RemoteFunction
  cross(a: py.TensorLike, b: py.TensorLike, axisa: py.Int, axisb: py.Int, axisc: py.Int, axis?: py.Positional): py.Remote
  cross(a: py.TensorLike, b: py.TensorLike, axisa: py.Int, axisb: py.Int, keywords?: py.Rest<cross$, 'a' | 'b' | 'axisa' | 'axisb'>): py.Remote
  cross(a: py.TensorLike, b: py.TensorLike, axisa: py.Int, keywords?: py.Rest<cross$, 'a' | 'b' | 'axisa'>): py.Remote
  cross(a: py.TensorLike, b: py.TensorLike, keywords?: py.Rest<cross$, 'a' | 'b'>): py.Remote
  cross(a: py.TensorLike, keywords: py.Rest<cross$, 'a'>): py.Remote
  cross(keywords: cross$): py.Remote
  cross_dyn: py.RemoteFunction
  cumprod(a: py.TensorLike, axis: py.Positional, dtype: py.DType | null): py.Remote
  cumprod(a: py.TensorLike, axis: py.Positional, keywords?: py.Rest<cumprod$, 'a' | 'axis'>): py.Remote
  cumprod(a: py.TensorLike, keywords?: py.Rest<cumprod$, 'a'>): py.Remote
  cumprod(keywords: cumprod$): py.Remote
  cumprod_dyn: py.RemoteFunction
  cumsum(a: py.TensorLike, axis: py.Positional, dtype: py.DType | null): py.Remote
  cumsum(a: py.TensorLike, axis: py.Positional, keywords?: py.Rest<cumsum$, 'a' | 'axis'>): py.Remote
  cumsum(a: py.TensorLike, keywords?: py.Rest<cumsum$, 'a'>): py.Remote
  cumsum(keywords: cumsum$): py.Remote
  cumsum_dyn: py.RemoteFunction
  deg2rad(x: py.TensorLike): py.Remote
  deg2rad(keywords: deg2rad$): py.Remote
  deg2rad_dyn: py.RemoteFunction
  diag(v: py.TensorLike, k: py.Int): py.Remote
  diag(v: py.TensorLike, keywords?: py.Rest<diag$, 'v'>): py.Remote
  diag(keywords: diag$): py.Remote
  diag_dyn: py.RemoteFunction
  diag_indices(n: py.Positional, ndim: py.Int): py.Remote
  diag_indices(n: py.Positional, keywords?: py.Rest<diag_indices$, 'n'>): py.Remote
  diag_indices(keywords: diag_indices$): py.Remote
  diag_indices_dyn: py.RemoteFunction
  diagflat(v: py.TensorLike, k: py.Int): py.Remote
  diagflat(v: py.TensorLike, keywords?: py.Rest<diagflat$, 'v'>): py.Remote
  diagflat(keywords: diagflat$): py.Remote
  diagflat_dyn: py.RemoteFunction
  diagonal(a: py.TensorLike, offset: py.Int, axis1: py.Int, axis2: py.Int): py.Remote
  diagonal(a: py.TensorLike, offset: py.Int, axis1: py.Int, keywords?: py.Rest<diagonal$, 'a' | 'offset' | 'axis1'>): py.Remote
  diagonal(a: py.TensorLike, offset: py.Int, keywords?: py.Rest<diagonal$, 'a' | 'offset'>): py.Remote
  diagonal(a: py.TensorLike, keywords?: py.Rest<diagonal$, 'a'>): py.Remote
  diagonal(keywords: diagonal$): py.Remote
  diagonal_dyn: py.RemoteFunction
  diff(a: py.TensorLike, n: py.Int, axis: py.Int): py.Remote
  diff(a: py.TensorLike, n: py.Int, keywords?: py.Rest<diff$, 'a' | 'n'>): py.Remote
  diff(a: py.TensorLike, keywords?: py.Rest<diff$, 'a'>): py.Remote
  diff(keywords: diff$): py.Remote
  diff_dyn: py.RemoteFunction
  divide(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  divide(x1: py.TensorLike, keywords: py.Rest<divide$, 'x1'>): py.Remote
  divide(keywords: divide$): py.Remote
  divide_dyn: py.RemoteFunction
  divmod(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  divmod(x1: py.TensorLike, keywords: py.Rest<divmod$, 'x1'>): py.Remote
  divmod(keywords: divmod$): py.Remote
  divmod_dyn: py.RemoteFunction
  dot(a: py.TensorLike, b: py.TensorLike): py.Remote
  dot(a: py.TensorLike, keywords: py.Rest<dot$, 'a'>): py.Remote
  dot(keywords: dot$): py.Remote
  dot_dyn: py.RemoteFunction
  dsplit(ary: py.TensorLike, indices_or_sections: py.Positional): py.Remote
  dsplit(ary: py.TensorLike, keywords: py.Rest<dsplit$, 'ary'>): py.Remote
  dsplit(keywords: dsplit$): py.Remote
  dsplit_dyn: py.RemoteFunction
  dstack(tup: py.Positional): py.Remote
  dstack(keywords: dstack$): py.Remote
  dstack_dyn: py.RemoteFunction
  readonly e: py.Remote<number>
  readonly e_dyn: any
  einsum(subscripts: py.Positional, ...operands: py.Positional[]): py.Remote
  einsum(...args: [subscripts: py.Positional, ...operands: py.Positional[], keywords: py.Rest<einsum$, 'subscripts'>]): py.Remote
  einsum(subscripts: py.Positional, keywords?: py.Rest<einsum$, 'subscripts'>): py.Remote
  einsum(keywords: einsum$): py.Remote
  einsum_dyn: py.RemoteFunction
  empty(shape: py.Positional, dtype: py.DType): py.Remote
  empty(shape: py.Positional, keywords?: py.Rest<empty$, 'shape'>): py.Remote
  empty(keywords: empty$): py.Remote
  empty_dyn: py.RemoteFunction
  empty_like(a: py.TensorLike, dtype: py.DType | null): py.Remote
  empty_like(a: py.TensorLike, keywords?: py.Rest<empty_like$, 'a'>): py.Remote
  empty_like(keywords: empty_like$): py.Remote
  empty_like_dyn: py.RemoteFunction
  equal(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  equal(x1: py.TensorLike, keywords: py.Rest<equal$, 'x1'>): py.Remote
  equal(keywords: equal$): py.Remote
  equal_dyn: py.RemoteFunction
  exp(x: py.TensorLike): py.Remote
  exp(keywords: exp$): py.Remote
  exp_dyn: py.RemoteFunction
  exp2(x: py.TensorLike): py.Remote
  exp2(keywords: exp2$): py.Remote
  exp2_dyn: py.RemoteFunction
  expand_dims(a: py.TensorLike, axis: py.Positional): py.Remote
  expand_dims(a: py.TensorLike, keywords: py.Rest<expand_dims$, 'a'>): py.Remote
  expand_dims(keywords: expand_dims$): py.Remote
  expand_dims_dyn: py.RemoteFunction
  experimental_enable_numpy_behavior(prefer_float32: py.Bool, dtype_conversion_mode: 'off' | 'legacy' | 'safe' | 'all' | py.RemotePromise<string>): py.Remote
  experimental_enable_numpy_behavior(prefer_float32: py.Bool, keywords?: py.Rest<experimental_enable_numpy_behavior$, 'prefer_float32'>): py.Remote
  experimental_enable_numpy_behavior(keywords?: experimental_enable_numpy_behavior$): py.Remote
  experimental_enable_numpy_behavior_dyn: py.RemoteFunction
  expm1(x: py.TensorLike): py.Remote
  expm1(keywords: expm1$): py.Remote
  expm1_dyn: py.RemoteFunction
  eye(N: py.Positional, M: py.Positional, k: py.Int, dtype: py.DType): py.Remote
  eye(N: py.Positional, M: py.Positional, k: py.Int, keywords?: py.Rest<eye$, 'N' | 'M' | 'k'>): py.Remote
  eye(N: py.Positional, M: py.Positional, keywords?: py.Rest<eye$, 'N' | 'M'>): py.Remote
  eye(N: py.Positional, keywords?: py.Rest<eye$, 'N'>): py.Remote
  eye(keywords: eye$): py.Remote
  eye_dyn: py.RemoteFunction
  fabs(x: py.TensorLike): py.Remote
  fabs(keywords: fabs$): py.Remote
  fabs_dyn: py.RemoteFunction
  finfo(dtype: py.DType): py.Remote
  finfo(keywords: finfo$): py.Remote
  finfo_dyn: py.RemoteFunction
  fix(x: py.TensorLike): py.Remote
  fix(keywords: fix$): py.Remote
  fix_dyn: py.RemoteFunction
  flatten(a: py.TensorLike, order: py.Str): py.Remote
  flatten(a: py.TensorLike, keywords?: py.Rest<flatten$, 'a'>): py.Remote
  flatten(keywords: flatten$): py.Remote
  flatten_dyn: py.RemoteFunction
  flip(m: py.TensorLike, axis: py.Positional): py.Remote
  flip(m: py.TensorLike, keywords?: py.Rest<flip$, 'm'>): py.Remote
  flip(keywords: flip$): py.Remote
  flip_dyn: py.RemoteFunction
  fliplr(m: py.TensorLike): py.Remote
  fliplr(keywords: fliplr$): py.Remote
  fliplr_dyn: py.RemoteFunction
  flipud(m: py.TensorLike): py.Remote
  flipud(keywords: flipud$): py.Remote
  flipud_dyn: py.RemoteFunction
  readonly float16: numpy.float16$class
  readonly float32: numpy.float32$class
  readonly float64: numpy.float64$class
  readonly float_: numpy.float64$class
  float_power(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  float_power(x1: py.TensorLike, keywords: py.Rest<float_power$, 'x1'>): py.Remote
  float_power(keywords: float_power$): py.Remote
  float_power_dyn: py.RemoteFunction
  floor(x: py.TensorLike): py.Remote
  floor(keywords: floor$): py.Remote
  floor_dyn: py.RemoteFunction
  floor_divide(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  floor_divide(x1: py.TensorLike, keywords: py.Rest<floor_divide$, 'x1'>): py.Remote
  floor_divide(keywords: floor_divide$): py.Remote
  floor_divide_dyn: py.RemoteFunction
  full(shape: py.Positional, fill_value: py.Positional, dtype: py.DType | null): py.Remote
  full(shape: py.Positional, fill_value: py.Positional, keywords?: py.Rest<full$, 'shape' | 'fill_value'>): py.Remote
  full(shape: py.Positional, keywords: py.Rest<full$, 'shape'>): py.Remote
  full(keywords: full$): py.Remote
  full_dyn: py.RemoteFunction
  full_like(a: py.TensorLike, fill_value: py.Positional, dtype: py.DType | null, order: py.Str, subok: py.Bool, shape?: py.Positional): py.Remote
  full_like(a: py.TensorLike, fill_value: py.Positional, dtype: py.DType | null, order: py.Str, keywords?: py.Rest<full_like$, 'a' | 'fill_value' | 'dtype' | 'order'>): py.Remote
  full_like(a: py.TensorLike, fill_value: py.Positional, dtype: py.DType | null, keywords?: py.Rest<full_like$, 'a' | 'fill_value' | 'dtype'>): py.Remote
  full_like(a: py.TensorLike, fill_value: py.Positional, keywords?: py.Rest<full_like$, 'a' | 'fill_value'>): py.Remote
  full_like(a: py.TensorLike, keywords: py.Rest<full_like$, 'a'>): py.Remote
  full_like(keywords: full_like$): py.Remote
  full_like_dyn: py.RemoteFunction
  gcd(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  gcd(x1: py.TensorLike, keywords: py.Rest<gcd$, 'x1'>): py.Remote
  gcd(keywords: gcd$): py.Remote
  gcd_dyn: py.RemoteFunction
  geomspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, dtype: py.DType | null, axis?: py.Int): py.Remote
  geomspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, keywords?: py.Rest<geomspace$, 'start' | 'stop' | 'num' | 'endpoint'>): py.Remote
  geomspace(start: py.Positional, stop: py.Positional, num: py.Int, keywords?: py.Rest<geomspace$, 'start' | 'stop' | 'num'>): py.Remote
  geomspace(start: py.Positional, stop: py.Positional, keywords?: py.Rest<geomspace$, 'start' | 'stop'>): py.Remote
  geomspace(start: py.Positional, keywords: py.Rest<geomspace$, 'start'>): py.Remote
  geomspace(keywords: geomspace$): py.Remote
  geomspace_dyn: py.RemoteFunction
  greater(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  greater(x1: py.TensorLike, keywords: py.Rest<greater$, 'x1'>): py.Remote
  greater(keywords: greater$): py.Remote
  greater_dyn: py.RemoteFunction
  greater_equal(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  greater_equal(x1: py.TensorLike, keywords: py.Rest<greater_equal$, 'x1'>): py.Remote
  greater_equal(keywords: greater_equal$): py.Remote
  greater_equal_dyn: py.RemoteFunction
  heaviside(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  heaviside(x1: py.TensorLike, keywords: py.Rest<heaviside$, 'x1'>): py.Remote
  heaviside(keywords: heaviside$): py.Remote
  heaviside_dyn: py.RemoteFunction
  hsplit(ary: py.TensorLike, indices_or_sections: py.Positional): py.Remote
  hsplit(ary: py.TensorLike, keywords: py.Rest<hsplit$, 'ary'>): py.Remote
  hsplit(keywords: hsplit$): py.Remote
  hsplit_dyn: py.RemoteFunction
  hstack(tup: py.Positional): py.Remote
  hstack(keywords: hstack$): py.Remote
  hstack_dyn: py.RemoteFunction
  hypot(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  hypot(x1: py.TensorLike, keywords: py.Rest<hypot$, 'x1'>): py.Remote
  hypot(keywords: hypot$): py.Remote
  hypot_dyn: py.RemoteFunction
  identity(n: py.Positional, dtype: py.DType): py.Remote
  identity(n: py.Positional, keywords?: py.Rest<identity$, 'n'>): py.Remote
  identity(keywords: identity$): py.Remote
  identity_dyn: py.RemoteFunction
  readonly iinfo: numpy.iinfo$class
  imag(val: py.TensorLike): py.Remote
  imag(keywords: imag$): py.Remote
  imag_dyn: py.RemoteFunction
  readonly inexact: numpy.inexact$class
  readonly inf: py.Remote<number>
  readonly inf_dyn: any
  inner(a: py.TensorLike, b: py.TensorLike): py.Remote
  inner(a: py.TensorLike, keywords: py.Rest<inner$, 'a'>): py.Remote
  inner(keywords: inner$): py.Remote
  inner_dyn: py.RemoteFunction
  readonly int16: numpy.int16$class
  readonly int32: numpy.int32$class
  readonly int64: numpy.int64$class
  readonly int8: numpy.int8$class
  readonly int_: numpy.int64$class
  isclose(a: py.TensorLike, b: py.TensorLike, rtol: py.Float, atol: py.Float, equal_nan: py.Bool): py.Remote
  isclose(a: py.TensorLike, b: py.TensorLike, rtol: py.Float, atol: py.Float, keywords?: py.Rest<isclose$, 'a' | 'b' | 'rtol' | 'atol'>): py.Remote
  isclose(a: py.TensorLike, b: py.TensorLike, rtol: py.Float, keywords?: py.Rest<isclose$, 'a' | 'b' | 'rtol'>): py.Remote
  isclose(a: py.TensorLike, b: py.TensorLike, keywords?: py.Rest<isclose$, 'a' | 'b'>): py.Remote
  isclose(a: py.TensorLike, keywords: py.Rest<isclose$, 'a'>): py.Remote
  isclose(keywords: isclose$): py.Remote
  isclose_dyn: py.RemoteFunction
  iscomplex(x: py.TensorLike): py.Remote
  iscomplex(keywords: iscomplex$): py.Remote
  iscomplex_dyn: py.RemoteFunction
  iscomplexobj(x: py.TensorLike): py.Remote
  iscomplexobj(keywords: iscomplexobj$): py.Remote
  iscomplexobj_dyn: py.RemoteFunction
  isfinite(x: py.TensorLike): py.Remote
  isfinite(keywords: isfinite$): py.Remote
  isfinite_dyn: py.RemoteFunction
  isinf(x: py.TensorLike): py.Remote
  isinf(keywords: isinf$): py.Remote
  isinf_dyn: py.RemoteFunction
  isnan(x: py.TensorLike): py.Remote
  isnan(keywords: isnan$): py.Remote
  isnan_dyn: py.RemoteFunction
  isneginf(x: py.TensorLike): py.Remote
  isneginf(keywords: isneginf$): py.Remote
  isneginf_dyn: py.RemoteFunction
  isposinf(x: py.TensorLike): py.Remote
  isposinf(keywords: isposinf$): py.Remote
  isposinf_dyn: py.RemoteFunction
  isreal(x: py.TensorLike): py.Remote
  isreal(keywords: isreal$): py.Remote
  isreal_dyn: py.RemoteFunction
  isrealobj(x: py.TensorLike): py.Remote
  isrealobj(keywords: isrealobj$): py.Remote
  isrealobj_dyn: py.RemoteFunction
  isscalar(num: py.Positional): py.Remote
  isscalar(keywords: isscalar$): py.Remote
  isscalar_dyn: py.RemoteFunction
  readonly issubdtype: numpy.$Module["issubdtype"]
  issubdtype_dyn: py.RemoteFunction
  ix_(...args: py.Positional[]): py.Remote
  ix__dyn: py.RemoteFunction
  kron(a: py.TensorLike, b: py.TensorLike): py.Remote
  kron(a: py.TensorLike, keywords: py.Rest<kron$, 'a'>): py.Remote
  kron(keywords: kron$): py.Remote
  kron_dyn: py.RemoteFunction
  lcm(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  lcm(x1: py.TensorLike, keywords: py.Rest<lcm$, 'x1'>): py.Remote
  lcm(keywords: lcm$): py.Remote
  lcm_dyn: py.RemoteFunction
  less(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  less(x1: py.TensorLike, keywords: py.Rest<less$, 'x1'>): py.Remote
  less(keywords: less$): py.Remote
  less_dyn: py.RemoteFunction
  less_equal(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  less_equal(x1: py.TensorLike, keywords: py.Rest<less_equal$, 'x1'>): py.Remote
  less_equal(keywords: less_equal$): py.Remote
  less_equal_dyn: py.RemoteFunction
  linspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, retstep: py.Bool, dtype?: py.DType, axis?: py.Int): py.Remote
  linspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, keywords?: py.Rest<linspace$, 'start' | 'stop' | 'num' | 'endpoint'>): py.Remote
  linspace(start: py.Positional, stop: py.Positional, num: py.Int, keywords?: py.Rest<linspace$, 'start' | 'stop' | 'num'>): py.Remote
  linspace(start: py.Positional, stop: py.Positional, keywords?: py.Rest<linspace$, 'start' | 'stop'>): py.Remote
  linspace(start: py.Positional, keywords: py.Rest<linspace$, 'start'>): py.Remote
  linspace(keywords: linspace$): py.Remote
  linspace_dyn: py.RemoteFunction
  log(x: py.TensorLike): py.Remote
  log(keywords: log$): py.Remote
  log_dyn: py.RemoteFunction
  log10(x: py.TensorLike): py.Remote
  log10(keywords: log10$): py.Remote
  log10_dyn: py.RemoteFunction
  log1p(x: py.TensorLike): py.Remote
  log1p(keywords: log1p$): py.Remote
  log1p_dyn: py.RemoteFunction
  log2(x: py.TensorLike): py.Remote
  log2(keywords: log2$): py.Remote
  log2_dyn: py.RemoteFunction
  logaddexp(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  logaddexp(x1: py.TensorLike, keywords: py.Rest<logaddexp$, 'x1'>): py.Remote
  logaddexp(keywords: logaddexp$): py.Remote
  logaddexp_dyn: py.RemoteFunction
  logaddexp2(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  logaddexp2(x1: py.TensorLike, keywords: py.Rest<logaddexp2$, 'x1'>): py.Remote
  logaddexp2(keywords: logaddexp2$): py.Remote
  logaddexp2_dyn: py.RemoteFunction
  logical_and(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  logical_and(x1: py.TensorLike, keywords: py.Rest<logical_and$, 'x1'>): py.Remote
  logical_and(keywords: logical_and$): py.Remote
  logical_and_dyn: py.RemoteFunction
  logical_not(x: py.TensorLike): py.Remote
  logical_not(keywords: logical_not$): py.Remote
  logical_not_dyn: py.RemoteFunction
  logical_or(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  logical_or(x1: py.TensorLike, keywords: py.Rest<logical_or$, 'x1'>): py.Remote
  logical_or(keywords: logical_or$): py.Remote
  logical_or_dyn: py.RemoteFunction
  logical_xor(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  logical_xor(x1: py.TensorLike, keywords: py.Rest<logical_xor$, 'x1'>): py.Remote
  logical_xor(keywords: logical_xor$): py.Remote
  logical_xor_dyn: py.RemoteFunction
  logspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, base: py.Float, dtype?: py.DType | null, axis?: py.Int): py.Remote
  logspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, keywords?: py.Rest<logspace$, 'start' | 'stop' | 'num' | 'endpoint'>): py.Remote
  logspace(start: py.Positional, stop: py.Positional, num: py.Int, keywords?: py.Rest<logspace$, 'start' | 'stop' | 'num'>): py.Remote
  logspace(start: py.Positional, stop: py.Positional, keywords?: py.Rest<logspace$, 'start' | 'stop'>): py.Remote
  logspace(start: py.Positional, keywords: py.Rest<logspace$, 'start'>): py.Remote
  logspace(keywords: logspace$): py.Remote
  logspace_dyn: py.RemoteFunction
  matmul(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  matmul(x1: py.TensorLike, keywords: py.Rest<matmul$, 'x1'>): py.Remote
  matmul(keywords: matmul$): py.Remote
  matmul_dyn: py.RemoteFunction
  max(a: py.TensorLike, axis: py.Positional, keepdims: py.Bool | null): py.Remote
  max(a: py.TensorLike, axis: py.Positional, keywords?: py.Rest<max$, 'a' | 'axis'>): py.Remote
  max(a: py.TensorLike, keywords?: py.Rest<max$, 'a'>): py.Remote
  max(keywords: max$): py.Remote
  max_dyn: py.RemoteFunction
  maximum(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  maximum(x1: py.TensorLike, keywords: py.Rest<maximum$, 'x1'>): py.Remote
  maximum(keywords: maximum$): py.Remote
  maximum_dyn: py.RemoteFunction
  mean(a: py.TensorLike, axis: py.Positional, dtype: py.DType | null, out: py.Positional, keepdims?: py.Bool | null): py.Remote
  mean(a: py.TensorLike, axis: py.Positional, dtype: py.DType | null, keywords?: py.Rest<mean$, 'a' | 'axis' | 'dtype'>): py.Remote
  mean(a: py.TensorLike, axis: py.Positional, keywords?: py.Rest<mean$, 'a' | 'axis'>): py.Remote
  mean(a: py.TensorLike, keywords?: py.Rest<mean$, 'a'>): py.Remote
  mean(keywords: mean$): py.Remote
  mean_dyn: py.RemoteFunction
  meshgrid(...xi: py.Positional[]): py.Remote
  meshgrid(...args: [...xi: py.Positional[], keywords: meshgrid$]): py.Remote
  meshgrid(keywords?: meshgrid$): py.Remote
  meshgrid_dyn: py.RemoteFunction
  min(a: py.TensorLike, axis: py.Positional, keepdims: py.Bool | null): py.Remote
  min(a: py.TensorLike, axis: py.Positional, keywords?: py.Rest<min$, 'a' | 'axis'>): py.Remote
  min(a: py.TensorLike, keywords?: py.Rest<min$, 'a'>): py.Remote
  min(keywords: min$): py.Remote
  min_dyn: py.RemoteFunction
  minimum(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  minimum(x1: py.TensorLike, keywords: py.Rest<minimum$, 'x1'>): py.Remote
  minimum(keywords: minimum$): py.Remote
  minimum_dyn: py.RemoteFunction
  mod(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  mod(x1: py.TensorLike, keywords: py.Rest<mod$, 'x1'>): py.Remote
  mod(keywords: mod$): py.Remote
  mod_dyn: py.RemoteFunction
  moveaxis(a: py.TensorLike, source: py.Positional, destination: py.Positional): py.Remote
  moveaxis(a: py.TensorLike, source: py.Positional, keywords: py.Rest<moveaxis$, 'a' | 'source'>): py.Remote
  moveaxis(a: py.TensorLike, keywords: py.Rest<moveaxis$, 'a'>): py.Remote
  moveaxis(keywords: moveaxis$): py.Remote
  moveaxis_dyn: py.RemoteFunction
  multiply(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  multiply(x1: py.TensorLike, keywords: py.Rest<multiply$, 'x1'>): py.Remote
  multiply(keywords: multiply$): py.Remote
  multiply_dyn: py.RemoteFunction
  nanmean(a: py.TensorLike, axis: py.Positional, dtype: py.DType | null, keepdims: py.Bool | null): py.Remote
  nanmean(a: py.TensorLike, axis: py.Positional, dtype: py.DType | null, keywords?: py.Rest<nanmean$, 'a' | 'axis' | 'dtype'>): py.Remote
  nanmean(a: py.TensorLike, axis: py.Positional, keywords?: py.Rest<nanmean$, 'a' | 'axis'>): py.Remote
  nanmean(a: py.TensorLike, keywords?: py.Rest<nanmean$, 'a'>): py.Remote
  nanmean(keywords: nanmean$): py.Remote
  nanmean_dyn: py.RemoteFunction
  nanprod(a: py.TensorLike, axis: py.Positional, dtype: py.DType | null, keepdims: py.Bool): py.Remote
  nanprod(a: py.TensorLike, axis: py.Positional, dtype: py.DType | null, keywords?: py.Rest<nanprod$, 'a' | 'axis' | 'dtype'>): py.Remote
  nanprod(a: py.TensorLike, axis: py.Positional, keywords?: py.Rest<nanprod$, 'a' | 'axis'>): py.Remote
  nanprod(a: py.TensorLike, keywords?: py.Rest<nanprod$, 'a'>): py.Remote
  nanprod(keywords: nanprod$): py.Remote
  nanprod_dyn: py.RemoteFunction
  nansum(a: py.TensorLike, axis: py.Positional, dtype: py.DType | null, keepdims: py.Bool): py.Remote
  nansum(a: py.TensorLike, axis: py.Positional, dtype: py.DType | null, keywords?: py.Rest<nansum$, 'a' | 'axis' | 'dtype'>): py.Remote
  nansum(a: py.TensorLike, axis: py.Positional, keywords?: py.Rest<nansum$, 'a' | 'axis'>): py.Remote
  nansum(a: py.TensorLike, keywords?: py.Rest<nansum$, 'a'>): py.Remote
  nansum(keywords: nansum$): py.Remote
  nansum_dyn: py.RemoteFunction
  readonly ndarray: tensorflow.Tensor$class
  ndim(a: py.TensorLike): py.Remote
  ndim(keywords: ndim$): py.Remote
  ndim_dyn: py.RemoteFunction
  negative(x: py.TensorLike): py.Remote
  negative(keywords: negative$): py.Remote
  negative_dyn: py.RemoteFunction
  readonly newaxis: py.Remote<null>
  readonly newaxis_dyn: any
  nextafter(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  nextafter(x1: py.TensorLike, keywords: py.Rest<nextafter$, 'x1'>): py.Remote
  nextafter(keywords: nextafter$): py.Remote
  nextafter_dyn: py.RemoteFunction
  nonzero(a: py.TensorLike): py.Remote
  nonzero(keywords: nonzero$): py.Remote
  nonzero_dyn: py.RemoteFunction
  not_equal(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  not_equal(x1: py.TensorLike, keywords: py.Rest<not_equal$, 'x1'>): py.Remote
  not_equal(keywords: not_equal$): py.Remote
  not_equal_dyn: py.RemoteFunction
  readonly object_: numpy.object_$class
  ones(shape: py.Positional, dtype: py.DType): py.Remote
  ones(shape: py.Positional, keywords?: py.Rest<ones$, 'shape'>): py.Remote
  ones(keywords: ones$): py.Remote
  ones_dyn: py.RemoteFunction
  ones_like(a: py.TensorLike, dtype: py.DType | null): py.Remote
  ones_like(a: py.TensorLike, keywords?: py.Rest<ones_like$, 'a'>): py.Remote
  ones_like(keywords: ones_like$): py.Remote
  ones_like_dyn: py.RemoteFunction
  outer(a: py.TensorLike, b: py.TensorLike): py.Remote
  outer(a: py.TensorLike, keywords: py.Rest<outer$, 'a'>): py.Remote
  outer(keywords: outer$): py.Remote
  outer_dyn: py.RemoteFunction
  pad(array: py.TensorLike, pad_width: py.Positional, mode: py.Positional, keywords?: py.Rest<pad$, 'array' | 'pad_width' | 'mode'>): py.Remote
  pad(array: py.TensorLike, pad_width: py.Positional, keywords: py.Rest<pad$, 'array' | 'pad_width'>): py.Remote
  pad(array: py.TensorLike, keywords: py.Rest<pad$, 'array'>): py.Remote
  pad(keywords: pad$): py.Remote
  pad_dyn: py.RemoteFunction
  readonly pi: py.Remote<number>
  readonly pi_dyn: any
  polyval(p: py.TensorLike, x: py.TensorLike): py.Remote
  polyval(p: py.TensorLike, keywords: py.Rest<polyval$, 'p'>): py.Remote
  polyval(keywords: polyval$): py.Remote
  polyval_dyn: py.RemoteFunction
  positive(x: py.TensorLike): py.Remote
  positive(keywords: positive$): py.Remote
  positive_dyn: py.RemoteFunction
  power(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  power(x1: py.TensorLike, keywords: py.Rest<power$, 'x1'>): py.Remote
  power(keywords: power$): py.Remote
  power_dyn: py.RemoteFunction
  prod(a: py.TensorLike, axis: py.Positional, dtype: py.DType | null, keepdims: py.Bool | null): py.Remote
  prod(a: py.TensorLike, axis: py.Positional, dtype: py.DType | null, keywords?: py.Rest<prod$, 'a' | 'axis' | 'dtype'>): py.Remote
  prod(a: py.TensorLike, axis: py.Positional, keywords?: py.Rest<prod$, 'a' | 'axis'>): py.Remote
  prod(a: py.TensorLike, keywords?: py.Rest<prod$, 'a'>): py.Remote
  prod(keywords: prod$): py.Remote
  prod_dyn: py.RemoteFunction
  promote_types(type1: py.Positional, type2: py.Positional): py.Remote
  promote_types(type1: py.Positional, keywords: py.Rest<promote_types$, 'type1'>): py.Remote
  promote_types(keywords: promote_types$): py.Remote
  promote_types_dyn: py.RemoteFunction
  ptp(a: py.TensorLike, axis: py.Positional, keepdims: py.Bool | null): py.Remote
  ptp(a: py.TensorLike, axis: py.Positional, keywords?: py.Rest<ptp$, 'a' | 'axis'>): py.Remote
  ptp(a: py.TensorLike, keywords?: py.Rest<ptp$, 'a'>): py.Remote
  ptp(keywords: ptp$): py.Remote
  ptp_dyn: py.RemoteFunction
  rad2deg(x: py.TensorLike): py.Remote
  rad2deg(keywords: rad2deg$): py.Remote
  rad2deg_dyn: py.RemoteFunction
  readonly random: tensorflow_experimental_numpy_random.$Module
  ravel(a: py.TensorLike): py.Remote
  ravel(keywords: ravel$): py.Remote
  ravel_dyn: py.RemoteFunction
  real(val: py.TensorLike): py.Remote
  real(keywords: real$): py.Remote
  real_dyn: py.RemoteFunction
  reciprocal(x: py.TensorLike): py.Remote
  reciprocal(keywords: reciprocal$): py.Remote
  reciprocal_dyn: py.RemoteFunction
  remainder(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  remainder(x1: py.TensorLike, keywords: py.Rest<remainder$, 'x1'>): py.Remote
  remainder(keywords: remainder$): py.Remote
  remainder_dyn: py.RemoteFunction
  repeat(a: py.TensorLike, repeats: py.Positional, axis: py.Positional): py.Remote
  repeat(a: py.TensorLike, repeats: py.Positional, keywords?: py.Rest<repeat$, 'a' | 'repeats'>): py.Remote
  repeat(a: py.TensorLike, keywords: py.Rest<repeat$, 'a'>): py.Remote
  repeat(keywords: repeat$): py.Remote
  repeat_dyn: py.RemoteFunction
  reshape(a: py.TensorLike, newshape: py.Positional, order: py.Str): py.Remote
  reshape(a: py.TensorLike, newshape: py.Positional, keywords?: py.Rest<reshape$, 'a' | 'newshape'>): py.Remote
  reshape(a: py.TensorLike, keywords: py.Rest<reshape$, 'a'>): py.Remote
  reshape(keywords: reshape$): py.Remote
  reshape_dyn: py.RemoteFunction
  result_type(...arrays_and_dtypes: py.Positional[]): py.Remote
  result_type_dyn: py.RemoteFunction
  roll(a: py.TensorLike, shift: py.Positional, axis: py.Positional): py.Remote
  roll(a: py.TensorLike, shift: py.Positional, keywords?: py.Rest<roll$, 'a' | 'shift'>): py.Remote
  roll(a: py.TensorLike, keywords: py.Rest<roll$, 'a'>): py.Remote
  roll(keywords: roll$): py.Remote
  roll_dyn: py.RemoteFunction
  rot90(m: py.TensorLike, k: py.Int, axes: py.List<py.Int>): py.Remote
  rot90(m: py.TensorLike, k: py.Int, keywords?: py.Rest<rot90$, 'm' | 'k'>): py.Remote
  rot90(m: py.TensorLike, keywords?: py.Rest<rot90$, 'm'>): py.Remote
  rot90(keywords: rot90$): py.Remote
  rot90_dyn: py.RemoteFunction
  round(a: py.TensorLike, decimals: py.Int): py.Remote
  round(a: py.TensorLike, keywords?: py.Rest<round$, 'a'>): py.Remote
  round(keywords: round$): py.Remote
  round_dyn: py.RemoteFunction
  select(condlist: py.Positional, choicelist: py.Positional, default_: py.Int): py.Remote
  select(condlist: py.Positional, choicelist: py.Positional, keywords?: py.Rest<select$, 'condlist' | 'choicelist'>): py.Remote
  select(condlist: py.Positional, keywords: py.Rest<select$, 'condlist'>): py.Remote
  select(keywords: select$): py.Remote
  select_dyn: py.RemoteFunction
  shape(a: py.TensorLike): py.Remote
  shape(keywords: shape$): py.Remote
  shape_dyn: py.RemoteFunction
  sign(x: py.TensorLike, out: py.Positional, where: py.Positional, keywords?: py.Rest<sign$, 'x' | 'out' | 'where'>): py.Remote
  sign(x: py.TensorLike, out: py.Positional, keywords?: py.Rest<sign$, 'x' | 'out'>): py.Remote
  sign(x: py.TensorLike, keywords?: py.Rest<sign$, 'x'>): py.Remote
  sign(keywords: sign$): py.Remote
  sign_dyn: py.RemoteFunction
  signbit(x: py.TensorLike): py.Remote
  signbit(keywords: signbit$): py.Remote
  signbit_dyn: py.RemoteFunction
  sin(x: py.TensorLike): py.Remote
  sin(keywords: sin$): py.Remote
  sin_dyn: py.RemoteFunction
  sinc(x: py.TensorLike): py.Remote
  sinc(keywords: sinc$): py.Remote
  sinc_dyn: py.RemoteFunction
  sinh(x: py.TensorLike): py.Remote
  sinh(keywords: sinh$): py.Remote
  sinh_dyn: py.RemoteFunction
  size(x: py.TensorLike, axis: py.Positional): py.Remote
  size(x: py.TensorLike, keywords?: py.Rest<size$, 'x'>): py.Remote
  size(keywords: size$): py.Remote
  size_dyn: py.RemoteFunction
  sort(a: py.TensorLike, axis: py.Int, kind: py.Str, order: py.Positional): py.Remote
  sort(a: py.TensorLike, axis: py.Int, kind: py.Str, keywords?: py.Rest<sort$, 'a' | 'axis' | 'kind'>): py.Remote
  sort(a: py.TensorLike, axis: py.Int, keywords?: py.Rest<sort$, 'a' | 'axis'>): py.Remote
  sort(a: py.TensorLike, keywords?: py.Rest<sort$, 'a'>): py.Remote
  sort(keywords: sort$): py.Remote
  sort_dyn: py.RemoteFunction
  split(ary: py.TensorLike, indices_or_sections: py.Positional, axis: py.Int): py.Remote
  split(ary: py.TensorLike, indices_or_sections: py.Positional, keywords?: py.Rest<split$, 'ary' | 'indices_or_sections'>): py.Remote
  split(ary: py.TensorLike, keywords: py.Rest<split$, 'ary'>): py.Remote
  split(keywords: split$): py.Remote
  split_dyn: py.RemoteFunction
  sqrt(x: py.TensorLike): py.Remote
  sqrt(keywords: sqrt$): py.Remote
  sqrt_dyn: py.RemoteFunction
  square(x: py.TensorLike): py.Remote
  square(keywords: square$): py.Remote
  square_dyn: py.RemoteFunction
  squeeze(a: py.TensorLike, axis: py.Positional): py.Remote
  squeeze(a: py.TensorLike, keywords?: py.Rest<squeeze$, 'a'>): py.Remote
  squeeze(keywords: squeeze$): py.Remote
  squeeze_dyn: py.RemoteFunction
  stack(arrays: py.Positional, axis: py.Int): py.Remote
  stack(arrays: py.Positional, keywords?: py.Rest<stack$, 'arrays'>): py.Remote
  stack(keywords: stack$): py.Remote
  stack_dyn: py.RemoteFunction
  std(a: py.TensorLike, axis: py.Positional, keepdims: py.Bool | null): py.Remote
  std(a: py.TensorLike, axis: py.Positional, keywords?: py.Rest<std$, 'a' | 'axis'>): py.Remote
  std(a: py.TensorLike, keywords?: py.Rest<std$, 'a'>): py.Remote
  std(keywords: std$): py.Remote
  std_dyn: py.RemoteFunction
  readonly string_: numpy.bytes_$class
  subtract(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  subtract(x1: py.TensorLike, keywords: py.Rest<subtract$, 'x1'>): py.Remote
  subtract(keywords: subtract$): py.Remote
  subtract_dyn: py.RemoteFunction
  sum(a: py.TensorLike, axis: py.Positional, dtype: py.DType | null, keepdims: py.Bool | null): py.Remote
  sum(a: py.TensorLike, axis: py.Positional, dtype: py.DType | null, keywords?: py.Rest<sum$, 'a' | 'axis' | 'dtype'>): py.Remote
  sum(a: py.TensorLike, axis: py.Positional, keywords?: py.Rest<sum$, 'a' | 'axis'>): py.Remote
  sum(a: py.TensorLike, keywords?: py.Rest<sum$, 'a'>): py.Remote
  sum(keywords: sum$): py.Remote
  sum_dyn: py.RemoteFunction
  swapaxes(a: py.TensorLike, axis1: py.Positional, axis2: py.Positional): py.Remote
  swapaxes(a: py.TensorLike, axis1: py.Positional, keywords: py.Rest<swapaxes$, 'a' | 'axis1'>): py.Remote
  swapaxes(a: py.TensorLike, keywords: py.Rest<swapaxes$, 'a'>): py.Remote
  swapaxes(keywords: swapaxes$): py.Remote
  swapaxes_dyn: py.RemoteFunction
  take(a: py.TensorLike, indices: py.Positional, axis: py.Positional, out: py.Positional, mode: py.Str): py.Remote
  take(a: py.TensorLike, indices: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<take$, 'a' | 'indices' | 'axis' | 'out'>): py.Remote
  take(a: py.TensorLike, indices: py.Positional, axis: py.Positional, keywords?: py.Rest<take$, 'a' | 'indices' | 'axis'>): py.Remote
  take(a: py.TensorLike, indices: py.Positional, keywords?: py.Rest<take$, 'a' | 'indices'>): py.Remote
  take(a: py.TensorLike, keywords: py.Rest<take$, 'a'>): py.Remote
  take(keywords: take$): py.Remote
  take_dyn: py.RemoteFunction
  take_along_axis(arr: py.TensorLike, indices: py.Positional, axis: py.Positional): py.Remote
  take_along_axis(arr: py.TensorLike, indices: py.Positional, keywords: py.Rest<take_along_axis$, 'arr' | 'indices'>): py.Remote
  take_along_axis(arr: py.TensorLike, keywords: py.Rest<take_along_axis$, 'arr'>): py.Remote
  take_along_axis(keywords: take_along_axis$): py.Remote
  take_along_axis_dyn: py.RemoteFunction
  tan(x: py.TensorLike): py.Remote
  tan(keywords: tan$): py.Remote
  tan_dyn: py.RemoteFunction
  tanh(x: py.TensorLike): py.Remote
  tanh(keywords: tanh$): py.Remote
  tanh_dyn: py.RemoteFunction
  tensordot(a: py.TensorLike, b: py.TensorLike, axes: py.Int): py.Remote
  tensordot(a: py.TensorLike, b: py.TensorLike, keywords?: py.Rest<tensordot$, 'a' | 'b'>): py.Remote
  tensordot(a: py.TensorLike, keywords: py.Rest<tensordot$, 'a'>): py.Remote
  tensordot(keywords: tensordot$): py.Remote
  tensordot_dyn: py.RemoteFunction
  tile(a: py.TensorLike, reps: py.Positional): py.Remote
  tile(a: py.TensorLike, keywords: py.Rest<tile$, 'a'>): py.Remote
  tile(keywords: tile$): py.Remote
  tile_dyn: py.RemoteFunction
  trace(a: py.TensorLike, offset: py.Int, axis1: py.Int, axis2: py.Int, dtype?: py.DType | null): py.Remote
  trace(a: py.TensorLike, offset: py.Int, axis1: py.Int, keywords?: py.Rest<trace$, 'a' | 'offset' | 'axis1'>): py.Remote
  trace(a: py.TensorLike, offset: py.Int, keywords?: py.Rest<trace$, 'a' | 'offset'>): py.Remote
  trace(a: py.TensorLike, keywords?: py.Rest<trace$, 'a'>): py.Remote
  trace(keywords: trace$): py.Remote
  trace_dyn: py.RemoteFunction
  transpose(a: py.TensorLike, axes: py.Positional): py.Remote
  transpose(a: py.TensorLike, keywords?: py.Rest<transpose$, 'a'>): py.Remote
  transpose(keywords: transpose$): py.Remote
  transpose_dyn: py.RemoteFunction
  tri(N: py.Positional, M: py.Positional, k: py.Int, dtype: py.DType | null): py.Remote
  tri(N: py.Positional, M: py.Positional, k: py.Int, keywords?: py.Rest<tri$, 'N' | 'M' | 'k'>): py.Remote
  tri(N: py.Positional, M: py.Positional, keywords?: py.Rest<tri$, 'N' | 'M'>): py.Remote
  tri(N: py.Positional, keywords?: py.Rest<tri$, 'N'>): py.Remote
  tri(keywords: tri$): py.Remote
  tri_dyn: py.RemoteFunction
  tril(m: py.TensorLike, k: py.Int): py.Remote
  tril(m: py.TensorLike, keywords?: py.Rest<tril$, 'm'>): py.Remote
  tril(keywords: tril$): py.Remote
  tril_dyn: py.RemoteFunction
  triu(m: py.TensorLike, k: py.Int): py.Remote
  triu(m: py.TensorLike, keywords?: py.Rest<triu$, 'm'>): py.Remote
  triu(keywords: triu$): py.Remote
  triu_dyn: py.RemoteFunction
  true_divide(x1: py.TensorLike, x2: py.TensorLike): py.Remote
  true_divide(x1: py.TensorLike, keywords: py.Rest<true_divide$, 'x1'>): py.Remote
  true_divide(keywords: true_divide$): py.Remote
  true_divide_dyn: py.RemoteFunction
  readonly uint16: numpy.uint16$class
  readonly uint32: numpy.uint32$class
  readonly uint64: numpy.uint64$class
  readonly uint8: numpy.uint8$class
  readonly unicode_: numpy.str_$class
  vander(x: py.TensorLike, N: py.Positional, increasing: py.Bool): py.Remote
  vander(x: py.TensorLike, N: py.Positional, keywords?: py.Rest<vander$, 'x' | 'N'>): py.Remote
  vander(x: py.TensorLike, keywords?: py.Rest<vander$, 'x'>): py.Remote
  vander(keywords: vander$): py.Remote
  vander_dyn: py.RemoteFunction
  var(a: py.TensorLike, axis: py.Positional, dtype: py.DType | null, out: py.Positional, ddof?: py.Int, keepdims?: py.Bool | null): py.Remote
  var(a: py.TensorLike, axis: py.Positional, dtype: py.DType | null, keywords?: py.Rest<var$, 'a' | 'axis' | 'dtype'>): py.Remote
  var(a: py.TensorLike, axis: py.Positional, keywords?: py.Rest<var$, 'a' | 'axis'>): py.Remote
  var(a: py.TensorLike, keywords?: py.Rest<var$, 'a'>): py.Remote
  var(keywords: var$): py.Remote
  var_dyn: py.RemoteFunction
  vdot(a: py.TensorLike, b: py.TensorLike): py.Remote
  vdot(a: py.TensorLike, keywords: py.Rest<vdot$, 'a'>): py.Remote
  vdot(keywords: vdot$): py.Remote
  vdot_dyn: py.RemoteFunction
  vsplit(ary: py.TensorLike, indices_or_sections: py.Positional): py.Remote
  vsplit(ary: py.TensorLike, keywords: py.Rest<vsplit$, 'ary'>): py.Remote
  vsplit(keywords: vsplit$): py.Remote
  vsplit_dyn: py.RemoteFunction
  vstack(tup: py.Positional): py.Remote
  vstack(keywords: vstack$): py.Remote
  vstack_dyn: py.RemoteFunction
  where(condition: py.TensorLike, x: py.TensorLike | null, y: py.TensorLike | null): py.Remote
  where(condition: py.TensorLike, x: py.TensorLike | null, keywords?: py.Rest<where$, 'condition' | 'x'>): py.Remote
  where(condition: py.TensorLike, keywords?: py.Rest<where$, 'condition'>): py.Remote
  where(keywords: where$): py.Remote
  where_dyn: py.RemoteFunction
  zeros(shape: py.Positional, dtype: py.DType): py.Remote
  zeros(shape: py.Positional, keywords?: py.Rest<zeros$, 'shape'>): py.Remote
  zeros(keywords: zeros$): py.Remote
  zeros_dyn: py.RemoteFunction
  zeros_like(a: py.TensorLike, dtype: py.DType | null): py.Remote
  zeros_like(a: py.TensorLike, keywords?: py.Rest<zeros_like$, 'a'>): py.Remote
  zeros_like(keywords: zeros_like$): py.Remote
  zeros_like_dyn: py.RemoteFunction
}
