// keras.ops.numpy of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_ops from './keras.ops.js'

export interface $Module extends py.PythonModuleObject {
  readonly abs: keras_ops.$Module["abs"]
  abs_dyn: py.RemoteFunction
  readonly absolute: keras_ops.$Module["absolute"]
  absolute_dyn: py.RemoteFunction
  readonly add: keras_ops.$Module["add"]
  add_dyn: py.RemoteFunction
  readonly all: keras_ops.$Module["all"]
  all_dyn: py.RemoteFunction
  readonly allclose: keras_ops.$Module["allclose"]
  allclose_dyn: py.RemoteFunction
  readonly amax: keras_ops.$Module["amax"]
  amax_dyn: py.RemoteFunction
  readonly amin: keras_ops.$Module["amin"]
  amin_dyn: py.RemoteFunction
  readonly angle: keras_ops.$Module["angle"]
  angle_dyn: py.RemoteFunction
  readonly any: keras_ops.$Module["any"]
  any_dyn: py.RemoteFunction
  readonly append: keras_ops.$Module["append"]
  append_dyn: py.RemoteFunction
  readonly arange: keras_ops.$Module["arange"]
  arange_dyn: py.RemoteFunction
  readonly arccos: keras_ops.$Module["arccos"]
  arccos_dyn: py.RemoteFunction
  readonly arccosh: keras_ops.$Module["arccosh"]
  arccosh_dyn: py.RemoteFunction
  readonly arcsin: keras_ops.$Module["arcsin"]
  arcsin_dyn: py.RemoteFunction
  readonly arcsinh: keras_ops.$Module["arcsinh"]
  arcsinh_dyn: py.RemoteFunction
  readonly arctan: keras_ops.$Module["arctan"]
  arctan_dyn: py.RemoteFunction
  readonly arctan2: keras_ops.$Module["arctan2"]
  arctan2_dyn: py.RemoteFunction
  readonly arctanh: keras_ops.$Module["arctanh"]
  arctanh_dyn: py.RemoteFunction
  readonly argmax: keras_ops.$Module["argmax"]
  argmax_dyn: py.RemoteFunction
  readonly argmin: keras_ops.$Module["argmin"]
  argmin_dyn: py.RemoteFunction
  readonly argpartition: keras_ops.$Module["argpartition"]
  argpartition_dyn: py.RemoteFunction
  readonly argsort: keras_ops.$Module["argsort"]
  argsort_dyn: py.RemoteFunction
  readonly array: keras_ops.$Module["array"]
  array_dyn: py.RemoteFunction
  readonly array_split: keras_ops.$Module["array_split"]
  array_split_dyn: py.RemoteFunction
  readonly average: keras_ops.$Module["average"]
  average_dyn: py.RemoteFunction
  readonly bartlett: keras_ops.$Module["bartlett"]
  bartlett_dyn: py.RemoteFunction
  readonly bincount: keras_ops.$Module["bincount"]
  bincount_dyn: py.RemoteFunction
  readonly bitwise_and: keras_ops.$Module["bitwise_and"]
  bitwise_and_dyn: py.RemoteFunction
  readonly bitwise_invert: keras_ops.$Module["bitwise_invert"]
  bitwise_invert_dyn: py.RemoteFunction
  readonly bitwise_left_shift: keras_ops.$Module["bitwise_left_shift"]
  bitwise_left_shift_dyn: py.RemoteFunction
  readonly bitwise_not: keras_ops.$Module["bitwise_not"]
  bitwise_not_dyn: py.RemoteFunction
  readonly bitwise_or: keras_ops.$Module["bitwise_or"]
  bitwise_or_dyn: py.RemoteFunction
  readonly bitwise_right_shift: keras_ops.$Module["bitwise_right_shift"]
  bitwise_right_shift_dyn: py.RemoteFunction
  readonly bitwise_xor: keras_ops.$Module["bitwise_xor"]
  bitwise_xor_dyn: py.RemoteFunction
  readonly blackman: keras_ops.$Module["blackman"]
  blackman_dyn: py.RemoteFunction
  readonly broadcast_to: keras_ops.$Module["broadcast_to"]
  broadcast_to_dyn: py.RemoteFunction
  readonly cbrt: keras_ops.$Module["cbrt"]
  cbrt_dyn: py.RemoteFunction
  readonly ceil: keras_ops.$Module["ceil"]
  ceil_dyn: py.RemoteFunction
  readonly clip: keras_ops.$Module["clip"]
  clip_dyn: py.RemoteFunction
  readonly concatenate: keras_ops.$Module["concatenate"]
  concatenate_dyn: py.RemoteFunction
  readonly conj: keras_ops.$Module["conj"]
  conj_dyn: py.RemoteFunction
  readonly conjugate: keras_ops.$Module["conjugate"]
  conjugate_dyn: py.RemoteFunction
  readonly copy: keras_ops.$Module["copy"]
  copy_dyn: py.RemoteFunction
  readonly corrcoef: keras_ops.$Module["corrcoef"]
  corrcoef_dyn: py.RemoteFunction
  readonly correlate: keras_ops.$Module["correlate"]
  correlate_dyn: py.RemoteFunction
  readonly cos: keras_ops.$Module["cos"]
  cos_dyn: py.RemoteFunction
  readonly cosh: keras_ops.$Module["cosh"]
  cosh_dyn: py.RemoteFunction
  readonly count_nonzero: keras_ops.$Module["count_nonzero"]
  count_nonzero_dyn: py.RemoteFunction
  readonly cross: keras_ops.$Module["cross"]
  cross_dyn: py.RemoteFunction
  readonly cumprod: keras_ops.$Module["cumprod"]
  cumprod_dyn: py.RemoteFunction
  readonly cumsum: keras_ops.$Module["cumsum"]
  cumsum_dyn: py.RemoteFunction
  readonly deg2rad: keras_ops.$Module["deg2rad"]
  deg2rad_dyn: py.RemoteFunction
  readonly diag: keras_ops.$Module["diag"]
  diag_dyn: py.RemoteFunction
  readonly diagflat: keras_ops.$Module["diagflat"]
  diagflat_dyn: py.RemoteFunction
  readonly diagonal: keras_ops.$Module["diagonal"]
  diagonal_dyn: py.RemoteFunction
  readonly diff: keras_ops.$Module["diff"]
  diff_dyn: py.RemoteFunction
  readonly digitize: keras_ops.$Module["digitize"]
  digitize_dyn: py.RemoteFunction
  readonly divide: keras_ops.$Module["divide"]
  divide_dyn: py.RemoteFunction
  readonly divide_no_nan: keras_ops.$Module["divide_no_nan"]
  divide_no_nan_dyn: py.RemoteFunction
  readonly dot: keras_ops.$Module["dot"]
  dot_dyn: py.RemoteFunction
  readonly dsplit: keras_ops.$Module["dsplit"]
  dsplit_dyn: py.RemoteFunction
  readonly dstack: keras_ops.$Module["dstack"]
  dstack_dyn: py.RemoteFunction
  readonly einsum: keras_ops.$Module["einsum"]
  einsum_dyn: py.RemoteFunction
  readonly empty: keras_ops.$Module["empty"]
  empty_dyn: py.RemoteFunction
  readonly empty_like: keras_ops.$Module["empty_like"]
  empty_like_dyn: py.RemoteFunction
  readonly equal: keras_ops.$Module["equal"]
  equal_dyn: py.RemoteFunction
  readonly exp: keras_ops.$Module["exp"]
  exp_dyn: py.RemoteFunction
  readonly exp2: keras_ops.$Module["exp2"]
  exp2_dyn: py.RemoteFunction
  readonly expand_dims: keras_ops.$Module["expand_dims"]
  expand_dims_dyn: py.RemoteFunction
  readonly expm1: keras_ops.$Module["expm1"]
  expm1_dyn: py.RemoteFunction
  readonly eye: keras_ops.$Module["eye"]
  eye_dyn: py.RemoteFunction
  readonly fabs: keras_ops.$Module["fabs"]
  fabs_dyn: py.RemoteFunction
  readonly flip: keras_ops.$Module["flip"]
  flip_dyn: py.RemoteFunction
  readonly fliplr: keras_ops.$Module["fliplr"]
  fliplr_dyn: py.RemoteFunction
  readonly flipud: keras_ops.$Module["flipud"]
  flipud_dyn: py.RemoteFunction
  readonly floor: keras_ops.$Module["floor"]
  floor_dyn: py.RemoteFunction
  readonly floor_divide: keras_ops.$Module["floor_divide"]
  floor_divide_dyn: py.RemoteFunction
  readonly fmax: keras_ops.$Module["fmax"]
  fmax_dyn: py.RemoteFunction
  readonly fmin: keras_ops.$Module["fmin"]
  fmin_dyn: py.RemoteFunction
  readonly fmod: keras_ops.$Module["fmod"]
  fmod_dyn: py.RemoteFunction
  readonly full: keras_ops.$Module["full"]
  full_dyn: py.RemoteFunction
  readonly full_like: keras_ops.$Module["full_like"]
  full_like_dyn: py.RemoteFunction
  readonly gcd: keras_ops.$Module["gcd"]
  gcd_dyn: py.RemoteFunction
  readonly geomspace: keras_ops.$Module["geomspace"]
  geomspace_dyn: py.RemoteFunction
  readonly get_item: keras_ops.$Module["get_item"]
  get_item_dyn: py.RemoteFunction
  readonly greater: keras_ops.$Module["greater"]
  greater_dyn: py.RemoteFunction
  readonly greater_equal: keras_ops.$Module["greater_equal"]
  greater_equal_dyn: py.RemoteFunction
  readonly hamming: keras_ops.$Module["hamming"]
  hamming_dyn: py.RemoteFunction
  readonly hanning: keras_ops.$Module["hanning"]
  hanning_dyn: py.RemoteFunction
  readonly heaviside: keras_ops.$Module["heaviside"]
  heaviside_dyn: py.RemoteFunction
  readonly histogram: keras_ops.$Module["histogram"]
  histogram_dyn: py.RemoteFunction
  readonly hsplit: keras_ops.$Module["hsplit"]
  hsplit_dyn: py.RemoteFunction
  readonly hstack: keras_ops.$Module["hstack"]
  hstack_dyn: py.RemoteFunction
  readonly hypot: keras_ops.$Module["hypot"]
  hypot_dyn: py.RemoteFunction
  readonly i0: keras_ops.$Module["i0"]
  i0_dyn: py.RemoteFunction
  readonly identity: keras_ops.$Module["identity"]
  identity_dyn: py.RemoteFunction
  readonly imag: keras_ops.$Module["imag"]
  imag_dyn: py.RemoteFunction
  readonly inner: keras_ops.$Module["inner"]
  inner_dyn: py.RemoteFunction
  readonly isclose: keras_ops.$Module["isclose"]
  isclose_dyn: py.RemoteFunction
  readonly isfinite: keras_ops.$Module["isfinite"]
  isfinite_dyn: py.RemoteFunction
  readonly isin: keras_ops.$Module["isin"]
  isin_dyn: py.RemoteFunction
  readonly isinf: keras_ops.$Module["isinf"]
  isinf_dyn: py.RemoteFunction
  readonly isnan: keras_ops.$Module["isnan"]
  isnan_dyn: py.RemoteFunction
  readonly isneginf: keras_ops.$Module["isneginf"]
  isneginf_dyn: py.RemoteFunction
  readonly isposinf: keras_ops.$Module["isposinf"]
  isposinf_dyn: py.RemoteFunction
  readonly isreal: keras_ops.$Module["isreal"]
  isreal_dyn: py.RemoteFunction
  readonly kaiser: keras_ops.$Module["kaiser"]
  kaiser_dyn: py.RemoteFunction
  readonly kron: keras_ops.$Module["kron"]
  kron_dyn: py.RemoteFunction
  readonly lcm: keras_ops.$Module["lcm"]
  lcm_dyn: py.RemoteFunction
  readonly ldexp: keras_ops.$Module["ldexp"]
  ldexp_dyn: py.RemoteFunction
  readonly left_shift: keras_ops.$Module["left_shift"]
  left_shift_dyn: py.RemoteFunction
  readonly less: keras_ops.$Module["less"]
  less_dyn: py.RemoteFunction
  readonly less_equal: keras_ops.$Module["less_equal"]
  less_equal_dyn: py.RemoteFunction
  readonly linspace: keras_ops.$Module["linspace"]
  linspace_dyn: py.RemoteFunction
  readonly log: keras_ops.$Module["log"]
  log_dyn: py.RemoteFunction
  readonly log10: keras_ops.$Module["log10"]
  log10_dyn: py.RemoteFunction
  readonly log1p: keras_ops.$Module["log1p"]
  log1p_dyn: py.RemoteFunction
  readonly log2: keras_ops.$Module["log2"]
  log2_dyn: py.RemoteFunction
  readonly logaddexp: keras_ops.$Module["logaddexp"]
  logaddexp_dyn: py.RemoteFunction
  readonly logaddexp2: keras_ops.$Module["logaddexp2"]
  logaddexp2_dyn: py.RemoteFunction
  readonly logical_and: keras_ops.$Module["logical_and"]
  logical_and_dyn: py.RemoteFunction
  readonly logical_not: keras_ops.$Module["logical_not"]
  logical_not_dyn: py.RemoteFunction
  readonly logical_or: keras_ops.$Module["logical_or"]
  logical_or_dyn: py.RemoteFunction
  readonly logical_xor: keras_ops.$Module["logical_xor"]
  logical_xor_dyn: py.RemoteFunction
  readonly logspace: keras_ops.$Module["logspace"]
  logspace_dyn: py.RemoteFunction
  readonly matmul: keras_ops.$Module["matmul"]
  matmul_dyn: py.RemoteFunction
  readonly max: keras_ops.$Module["max"]
  max_dyn: py.RemoteFunction
  readonly maximum: keras_ops.$Module["maximum"]
  maximum_dyn: py.RemoteFunction
  readonly mean: keras_ops.$Module["mean"]
  mean_dyn: py.RemoteFunction
  readonly median: keras_ops.$Module["median"]
  median_dyn: py.RemoteFunction
  readonly meshgrid: keras_ops.$Module["meshgrid"]
  meshgrid_dyn: py.RemoteFunction
  readonly min: keras_ops.$Module["min"]
  min_dyn: py.RemoteFunction
  readonly minimum: keras_ops.$Module["minimum"]
  minimum_dyn: py.RemoteFunction
  readonly mod: keras_ops.$Module["mod"]
  mod_dyn: py.RemoteFunction
  readonly moveaxis: keras_ops.$Module["moveaxis"]
  moveaxis_dyn: py.RemoteFunction
  readonly multiply: keras_ops.$Module["multiply"]
  multiply_dyn: py.RemoteFunction
  readonly nan_to_num: keras_ops.$Module["nan_to_num"]
  nan_to_num_dyn: py.RemoteFunction
  readonly nanargmax: keras_ops.$Module["nanargmax"]
  nanargmax_dyn: py.RemoteFunction
  readonly nanargmin: keras_ops.$Module["nanargmin"]
  nanargmin_dyn: py.RemoteFunction
  readonly nancumprod: keras_ops.$Module["nancumprod"]
  nancumprod_dyn: py.RemoteFunction
  readonly nancumsum: keras_ops.$Module["nancumsum"]
  nancumsum_dyn: py.RemoteFunction
  readonly nanmax: keras_ops.$Module["nanmax"]
  nanmax_dyn: py.RemoteFunction
  readonly nanmean: keras_ops.$Module["nanmean"]
  nanmean_dyn: py.RemoteFunction
  readonly nanmedian: keras_ops.$Module["nanmedian"]
  nanmedian_dyn: py.RemoteFunction
  readonly nanmin: keras_ops.$Module["nanmin"]
  nanmin_dyn: py.RemoteFunction
  readonly nanpercentile: keras_ops.$Module["nanpercentile"]
  nanpercentile_dyn: py.RemoteFunction
  readonly nanprod: keras_ops.$Module["nanprod"]
  nanprod_dyn: py.RemoteFunction
  readonly nanquantile: keras_ops.$Module["nanquantile"]
  nanquantile_dyn: py.RemoteFunction
  readonly nanstd: keras_ops.$Module["nanstd"]
  nanstd_dyn: py.RemoteFunction
  readonly nansum: keras_ops.$Module["nansum"]
  nansum_dyn: py.RemoteFunction
  readonly nanvar: keras_ops.$Module["nanvar"]
  nanvar_dyn: py.RemoteFunction
  readonly ndim: keras_ops.$Module["ndim"]
  ndim_dyn: py.RemoteFunction
  readonly negative: keras_ops.$Module["negative"]
  negative_dyn: py.RemoteFunction
  readonly nextafter: keras_ops.$Module["nextafter"]
  nextafter_dyn: py.RemoteFunction
  readonly nonzero: keras_ops.$Module["nonzero"]
  nonzero_dyn: py.RemoteFunction
  readonly not_equal: keras_ops.$Module["not_equal"]
  not_equal_dyn: py.RemoteFunction
  readonly ones: keras_ops.$Module["ones"]
  ones_dyn: py.RemoteFunction
  readonly ones_like: keras_ops.$Module["ones_like"]
  ones_like_dyn: py.RemoteFunction
  readonly outer: keras_ops.$Module["outer"]
  outer_dyn: py.RemoteFunction
  readonly pad: keras_ops.$Module["pad"]
  pad_dyn: py.RemoteFunction
  readonly percentile: keras_ops.$Module["percentile"]
  percentile_dyn: py.RemoteFunction
  readonly power: keras_ops.$Module["power"]
  power_dyn: py.RemoteFunction
  readonly prod: keras_ops.$Module["prod"]
  prod_dyn: py.RemoteFunction
  readonly ptp: keras_ops.$Module["ptp"]
  ptp_dyn: py.RemoteFunction
  readonly quantile: keras_ops.$Module["quantile"]
  quantile_dyn: py.RemoteFunction
  readonly rad2deg: keras_ops.$Module["rad2deg"]
  rad2deg_dyn: py.RemoteFunction
  readonly ravel: keras_ops.$Module["ravel"]
  ravel_dyn: py.RemoteFunction
  readonly real: keras_ops.$Module["real"]
  real_dyn: py.RemoteFunction
  readonly reciprocal: keras_ops.$Module["reciprocal"]
  reciprocal_dyn: py.RemoteFunction
  readonly repeat: keras_ops.$Module["repeat"]
  repeat_dyn: py.RemoteFunction
  readonly reshape: keras_ops.$Module["reshape"]
  reshape_dyn: py.RemoteFunction
  readonly right_shift: keras_ops.$Module["right_shift"]
  right_shift_dyn: py.RemoteFunction
  readonly roll: keras_ops.$Module["roll"]
  roll_dyn: py.RemoteFunction
  readonly rot90: keras_ops.$Module["rot90"]
  rot90_dyn: py.RemoteFunction
  readonly round: keras_ops.$Module["round"]
  round_dyn: py.RemoteFunction
  readonly searchsorted: keras_ops.$Module["searchsorted"]
  searchsorted_dyn: py.RemoteFunction
  readonly select: keras_ops.$Module["select"]
  select_dyn: py.RemoteFunction
  readonly sign: keras_ops.$Module["sign"]
  sign_dyn: py.RemoteFunction
  readonly signbit: keras_ops.$Module["signbit"]
  signbit_dyn: py.RemoteFunction
  readonly sin: keras_ops.$Module["sin"]
  sin_dyn: py.RemoteFunction
  readonly sinc: keras_ops.$Module["sinc"]
  sinc_dyn: py.RemoteFunction
  readonly sinh: keras_ops.$Module["sinh"]
  sinh_dyn: py.RemoteFunction
  readonly size: keras_ops.$Module["size"]
  size_dyn: py.RemoteFunction
  readonly slogdet: keras_ops.$Module["slogdet"]
  slogdet_dyn: py.RemoteFunction
  readonly sort: keras_ops.$Module["sort"]
  sort_dyn: py.RemoteFunction
  readonly split: keras_ops.$Module["split"]
  split_dyn: py.RemoteFunction
  readonly sqrt: keras_ops.$Module["sqrt"]
  sqrt_dyn: py.RemoteFunction
  readonly square: keras_ops.$Module["square"]
  square_dyn: py.RemoteFunction
  readonly squeeze: keras_ops.$Module["squeeze"]
  squeeze_dyn: py.RemoteFunction
  readonly stack: keras_ops.$Module["stack"]
  stack_dyn: py.RemoteFunction
  readonly std: keras_ops.$Module["std"]
  std_dyn: py.RemoteFunction
  readonly subtract: keras_ops.$Module["subtract"]
  subtract_dyn: py.RemoteFunction
  readonly sum: keras_ops.$Module["sum"]
  sum_dyn: py.RemoteFunction
  readonly swapaxes: keras_ops.$Module["swapaxes"]
  swapaxes_dyn: py.RemoteFunction
  readonly take: keras_ops.$Module["take"]
  take_dyn: py.RemoteFunction
  readonly take_along_axis: keras_ops.$Module["take_along_axis"]
  take_along_axis_dyn: py.RemoteFunction
  readonly tan: keras_ops.$Module["tan"]
  tan_dyn: py.RemoteFunction
  readonly tanh: keras_ops.$Module["tanh"]
  tanh_dyn: py.RemoteFunction
  readonly tensordot: keras_ops.$Module["tensordot"]
  tensordot_dyn: py.RemoteFunction
  readonly tile: keras_ops.$Module["tile"]
  tile_dyn: py.RemoteFunction
  readonly trace: keras_ops.$Module["trace"]
  trace_dyn: py.RemoteFunction
  readonly transpose: keras_ops.$Module["transpose"]
  transpose_dyn: py.RemoteFunction
  readonly trapezoid: keras_ops.$Module["trapezoid"]
  trapezoid_dyn: py.RemoteFunction
  readonly tri: keras_ops.$Module["tri"]
  tri_dyn: py.RemoteFunction
  readonly tril: keras_ops.$Module["tril"]
  tril_dyn: py.RemoteFunction
  readonly triu: keras_ops.$Module["triu"]
  triu_dyn: py.RemoteFunction
  readonly true_divide: keras_ops.$Module["true_divide"]
  true_divide_dyn: py.RemoteFunction
  readonly trunc: keras_ops.$Module["trunc"]
  trunc_dyn: py.RemoteFunction
  readonly unique: keras_ops.$Module["unique"]
  unique_dyn: py.RemoteFunction
  readonly unravel_index: keras_ops.$Module["unravel_index"]
  unravel_index_dyn: py.RemoteFunction
  readonly vander: keras_ops.$Module["vander"]
  vander_dyn: py.RemoteFunction
  readonly var: keras_ops.$Module["var"]
  var_dyn: py.RemoteFunction
  readonly vdot: keras_ops.$Module["vdot"]
  vdot_dyn: py.RemoteFunction
  readonly vectorize: keras_ops.$Module["vectorize"]
  vectorize_dyn: py.RemoteFunction
  readonly view: keras_ops.$Module["view"]
  view_dyn: py.RemoteFunction
  readonly vsplit: keras_ops.$Module["vsplit"]
  vsplit_dyn: py.RemoteFunction
  readonly vstack: keras_ops.$Module["vstack"]
  vstack_dyn: py.RemoteFunction
  readonly where: keras_ops.$Module["where"]
  where_dyn: py.RemoteFunction
  readonly zeros: keras_ops.$Module["zeros"]
  zeros_dyn: py.RemoteFunction
  readonly zeros_like: keras_ops.$Module["zeros_like"]
  zeros_like_dyn: py.RemoteFunction
}
