// numpy.ma of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy from './numpy.js'

export interface MAError extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.ma.MAError': true }
}

export interface MAError$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): MAError
  (...args: py.RemoteArgument[]): py.Promised<MAError>
}

export interface MaskError extends MAError {
  readonly [py.kind]: { readonly 'numpy.ma.MaskError': true } & MAError[typeof py.kind]
}

export interface MaskError$class extends py.Statics<MAError$class> {
  new (...args: py.RemoteArgument[]): MaskError
  (...args: py.RemoteArgument[]): py.Promised<MaskError>
}

export interface MaskedArray$__getitem__ {
  indx: py.RemoteArgument
}

export interface MaskedArray$__setitem__ {
  indx: py.RemoteArgument
  value: py.RemoteArgument
}

export interface MaskedArray$all {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface MaskedArray$anom {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
}

export interface MaskedArray$any {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface MaskedArray$argmax {
  axis?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface MaskedArray$argmin {
  axis?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface MaskedArray$argsort {
  axis?: py.RemoteArgument | undefined
  kind?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
  /** Default: `True` */
  endwith?: py.Bool | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  stable?: py.Bool | undefined
}

export interface MaskedArray$count {
  axis?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface MaskedArray$dot {
  b: py.RemoteArgument
  out?: py.RemoteArgument | undefined
  /** Default: `False` */
  strict?: py.Bool | undefined
}

export interface MaskedArray$filled {
  fill_value?: py.RemoteArgument | undefined
}

export interface MaskedArray$max {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface MaskedArray$mean {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface MaskedArray$min {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface MaskedArray$prod {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface MaskedArray$product {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface MaskedArray$ptp {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface MaskedArray$put {
  indices: py.RemoteArgument
  values: py.RemoteArgument
  /** Default: `'raise'` */
  mode?: py.Str | undefined
}

export interface MaskedArray$resize {
  newshape: py.RemoteArgument
  /** Default: `True` */
  refcheck?: py.Bool | undefined
  /** Default: `False` */
  order?: py.Bool | undefined
}

export interface MaskedArray$set_fill_value {
  value?: py.RemoteArgument | undefined
}

export interface MaskedArray$sort {
  /** Default: `-1` */
  axis?: py.Int | undefined
  kind?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
  /** Default: `True` */
  endwith?: py.Bool | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  stable?: py.Bool | undefined
}

export interface MaskedArray$std {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
  keepdims?: py.RemoteArgument | undefined
  mean?: py.RemoteArgument | undefined
}

export interface MaskedArray$sum {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface MaskedArray$take {
  indices: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `'raise'` */
  mode?: py.Str | undefined
}

export interface MaskedArray$tobytes {
  fill_value?: py.RemoteArgument | undefined
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface MaskedArray$tofile {
  fid: py.RemoteArgument
  /** Default: `''` */
  sep?: py.Str | undefined
  /** Default: `'%s'` */
  format?: py.Str | undefined
}

export interface MaskedArray$tolist {
  fill_value?: py.RemoteArgument | undefined
}

export interface MaskedArray$var {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
  keepdims?: py.RemoteArgument | undefined
  mean?: py.RemoteArgument | undefined
}

export interface MaskedArray$view {
  dtype?: py.RemoteArgument | undefined
  type?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
}

export interface MaskedArray extends numpy.ndarray {
  readonly [py.kind]: { readonly 'numpy.ma.MaskedArray': true } & numpy.ndarray[typeof py.kind]
  __getitem__(indx: py.Positional): py.Remote
  __getitem__(keywords: MaskedArray$__getitem__): py.Remote
  __getitem__(...args: any[]): any
  readonly [index: number]: any
  __setitem__(indx: py.Positional, value: py.Positional): py.Remote
  __setitem__(indx: py.Positional, keywords: py.Rest<MaskedArray$__setitem__, 'indx'>): py.Remote
  __setitem__(keywords: MaskedArray$__setitem__): py.Remote
  __setitem__(...args: any[]): any
  all(axis: py.Positional, out: py.Positional, keepdims: py.Positional): py.Remote
  all(axis: py.Positional, out: py.Positional, keywords?: py.Rest<MaskedArray$all, 'axis' | 'out'>): py.Remote
  all(axis: py.Positional, keywords?: py.Rest<MaskedArray$all, 'axis'>): py.Remote
  all(keywords?: MaskedArray$all): py.Remote
  all(...args: any[]): any
  all_dyn: py.RemoteFunction
  anom(axis: py.Positional, dtype: py.Positional): py.Remote
  anom(axis: py.Positional, keywords?: py.Rest<MaskedArray$anom, 'axis'>): py.Remote
  anom(keywords?: MaskedArray$anom): py.Remote
  anom_dyn: py.RemoteFunction
  any(axis: py.Positional, out: py.Positional, keepdims: py.Positional): py.Remote
  any(axis: py.Positional, out: py.Positional, keywords?: py.Rest<MaskedArray$any, 'axis' | 'out'>): py.Remote
  any(axis: py.Positional, keywords?: py.Rest<MaskedArray$any, 'axis'>): py.Remote
  any(keywords?: MaskedArray$any): py.Remote
  any(...args: any[]): any
  any_dyn: py.RemoteFunction
  argmax(axis: py.Positional, fill_value: py.Positional, out: py.Positional, keywords?: py.Rest<MaskedArray$argmax, 'axis' | 'fill_value' | 'out'>): py.Remote
  argmax(axis: py.Positional, fill_value: py.Positional, keywords?: py.Rest<MaskedArray$argmax, 'axis' | 'fill_value'>): py.Remote
  argmax(axis: py.Positional, keywords?: py.Rest<MaskedArray$argmax, 'axis'>): py.Remote
  argmax(keywords?: MaskedArray$argmax): py.Remote
  argmax(...args: any[]): any
  argmax_dyn: py.RemoteFunction
  argmin(axis: py.Positional, fill_value: py.Positional, out: py.Positional, keywords?: py.Rest<MaskedArray$argmin, 'axis' | 'fill_value' | 'out'>): py.Remote
  argmin(axis: py.Positional, fill_value: py.Positional, keywords?: py.Rest<MaskedArray$argmin, 'axis' | 'fill_value'>): py.Remote
  argmin(axis: py.Positional, keywords?: py.Rest<MaskedArray$argmin, 'axis'>): py.Remote
  argmin(keywords?: MaskedArray$argmin): py.Remote
  argmin(...args: any[]): any
  argmin_dyn: py.RemoteFunction
  argpartition(...args: py.RemoteArgument[]): py.Remote
  argpartition(...args: any[]): any
  argpartition_dyn: py.RemoteFunction
  argsort(axis: py.Positional, kind: py.Positional, order: py.Positional, endwith: py.Bool, fill_value?: py.Positional, keywords?: py.Rest<MaskedArray$argsort, 'axis' | 'kind' | 'order' | 'endwith' | 'fill_value'>): py.Remote
  argsort(axis: py.Positional, kind: py.Positional, order: py.Positional, keywords?: py.Rest<MaskedArray$argsort, 'axis' | 'kind' | 'order'>): py.Remote
  argsort(axis: py.Positional, kind: py.Positional, keywords?: py.Rest<MaskedArray$argsort, 'axis' | 'kind'>): py.Remote
  argsort(axis: py.Positional, keywords?: py.Rest<MaskedArray$argsort, 'axis'>): py.Remote
  argsort(keywords?: MaskedArray$argsort): py.Remote
  argsort(...args: any[]): any
  argsort_dyn: py.RemoteFunction
  readonly baseclass: py.Remote
  readonly baseclass_dyn: any
  compressed(): py.Remote
  compressed_dyn: py.RemoteFunction
  copy(...args: py.RemoteArgument[]): py.Remote
  copy(...args: any[]): any
  copy_dyn: py.RemoteFunction
  count(axis: py.Positional, keepdims: py.Positional): py.Remote
  count(axis: py.Positional, keywords?: py.Rest<MaskedArray$count, 'axis'>): py.Remote
  count(keywords?: MaskedArray$count): py.Remote
  count_dyn: py.RemoteFunction
  diagonal(...args: py.RemoteArgument[]): py.Remote
  diagonal(...args: any[]): any
  diagonal_dyn: py.RemoteFunction
  dot(b: py.Positional, out: py.Positional, strict: py.Bool): py.Remote
  dot(b: py.Positional, out: py.Positional, keywords?: py.Rest<MaskedArray$dot, 'b' | 'out'>): py.Remote
  dot(b: py.Positional, keywords?: py.Rest<MaskedArray$dot, 'b'>): py.Remote
  dot(keywords: MaskedArray$dot): py.Remote
  dot(...args: any[]): any
  dot_dyn: py.RemoteFunction
  fill_value: any
  fill_value_dyn: any
  filled(fill_value: py.Positional): py.Remote
  filled(keywords?: MaskedArray$filled): py.Remote
  filled_dyn: py.RemoteFunction
  flatten(...args: py.RemoteArgument[]): py.Remote
  flatten(...args: any[]): any
  flatten_dyn: py.RemoteFunction
  get_fill_value(): py.Remote
  get_fill_value_dyn: py.RemoteFunction
  get_imag(): py.Remote
  get_imag_dyn: py.RemoteFunction
  get_real(): py.Remote
  get_real_dyn: py.RemoteFunction
  harden_mask(): py.Remote
  harden_mask_dyn: py.RemoteFunction
  readonly hardmask: py.Remote
  readonly hardmask_dyn: any
  ids(): py.Remote
  ids_dyn: py.RemoteFunction
  iscontiguous(): py.Remote
  iscontiguous_dyn: py.RemoteFunction
  mask: any
  mask_dyn: any
  max(axis: py.Positional, out: py.Positional, fill_value: py.Positional, keepdims: py.Positional): py.Remote
  max(axis: py.Positional, out: py.Positional, fill_value: py.Positional, keywords?: py.Rest<MaskedArray$max, 'axis' | 'out' | 'fill_value'>): py.Remote
  max(axis: py.Positional, out: py.Positional, keywords?: py.Rest<MaskedArray$max, 'axis' | 'out'>): py.Remote
  max(axis: py.Positional, keywords?: py.Rest<MaskedArray$max, 'axis'>): py.Remote
  max(keywords?: MaskedArray$max): py.Remote
  max(...args: any[]): any
  max_dyn: py.RemoteFunction
  mean(axis: py.Positional, dtype: py.Positional, out: py.Positional, keepdims: py.Positional): py.Remote
  mean(axis: py.Positional, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<MaskedArray$mean, 'axis' | 'dtype' | 'out'>): py.Remote
  mean(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<MaskedArray$mean, 'axis' | 'dtype'>): py.Remote
  mean(axis: py.Positional, keywords?: py.Rest<MaskedArray$mean, 'axis'>): py.Remote
  mean(keywords?: MaskedArray$mean): py.Remote
  mean(...args: any[]): any
  mean_dyn: py.RemoteFunction
  min(axis: py.Positional, out: py.Positional, fill_value: py.Positional, keepdims: py.Positional): py.Remote
  min(axis: py.Positional, out: py.Positional, fill_value: py.Positional, keywords?: py.Rest<MaskedArray$min, 'axis' | 'out' | 'fill_value'>): py.Remote
  min(axis: py.Positional, out: py.Positional, keywords?: py.Rest<MaskedArray$min, 'axis' | 'out'>): py.Remote
  min(axis: py.Positional, keywords?: py.Rest<MaskedArray$min, 'axis'>): py.Remote
  min(keywords?: MaskedArray$min): py.Remote
  min(...args: any[]): any
  min_dyn: py.RemoteFunction
  partition(...args: py.RemoteArgument[]): py.Remote
  partition(...args: any[]): any
  partition_dyn: py.RemoteFunction
  prod(axis: py.Positional, dtype: py.Positional, out: py.Positional, keepdims: py.Positional): py.Remote
  prod(axis: py.Positional, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<MaskedArray$prod, 'axis' | 'dtype' | 'out'>): py.Remote
  prod(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<MaskedArray$prod, 'axis' | 'dtype'>): py.Remote
  prod(axis: py.Positional, keywords?: py.Rest<MaskedArray$prod, 'axis'>): py.Remote
  prod(keywords?: MaskedArray$prod): py.Remote
  prod(...args: any[]): any
  prod_dyn: py.RemoteFunction
  product(axis: py.Positional, dtype: py.Positional, out: py.Positional, keepdims: py.Positional): py.Remote
  product(axis: py.Positional, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<MaskedArray$product, 'axis' | 'dtype' | 'out'>): py.Remote
  product(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<MaskedArray$product, 'axis' | 'dtype'>): py.Remote
  product(axis: py.Positional, keywords?: py.Rest<MaskedArray$product, 'axis'>): py.Remote
  product(keywords?: MaskedArray$product): py.Remote
  product_dyn: py.RemoteFunction
  ptp(axis: py.Positional, out: py.Positional, fill_value: py.Positional, keepdims: py.Bool): py.Remote
  ptp(axis: py.Positional, out: py.Positional, fill_value: py.Positional, keywords?: py.Rest<MaskedArray$ptp, 'axis' | 'out' | 'fill_value'>): py.Remote
  ptp(axis: py.Positional, out: py.Positional, keywords?: py.Rest<MaskedArray$ptp, 'axis' | 'out'>): py.Remote
  ptp(axis: py.Positional, keywords?: py.Rest<MaskedArray$ptp, 'axis'>): py.Remote
  ptp(keywords?: MaskedArray$ptp): py.Remote
  ptp_dyn: py.RemoteFunction
  put(indices: py.Positional, values: py.Positional, mode: py.Str): py.Remote
  put(indices: py.Positional, values: py.Positional, keywords?: py.Rest<MaskedArray$put, 'indices' | 'values'>): py.Remote
  put(indices: py.Positional, keywords: py.Rest<MaskedArray$put, 'indices'>): py.Remote
  put(keywords: MaskedArray$put): py.Remote
  put_dyn: py.RemoteFunction
  recordmask: any
  recordmask_dyn: any
  repeat(...args: py.RemoteArgument[]): py.Remote
  repeat(...args: any[]): any
  repeat_dyn: py.RemoteFunction
  reshape(...s: py.RemoteArgument[]): py.Remote
  reshape(...args: any[]): any
  reshape_dyn: py.RemoteFunction
  resize(newshape: py.Positional, refcheck: py.Bool, order: py.Bool): py.Remote
  resize(newshape: py.Positional, refcheck: py.Bool, keywords?: py.Rest<MaskedArray$resize, 'newshape' | 'refcheck'>): py.Remote
  resize(newshape: py.Positional, keywords?: py.Rest<MaskedArray$resize, 'newshape'>): py.Remote
  resize(keywords: MaskedArray$resize): py.Remote
  resize(...args: any[]): any
  resize_dyn: py.RemoteFunction
  set_fill_value(value: py.Positional): py.Remote
  set_fill_value(keywords?: MaskedArray$set_fill_value): py.Remote
  set_fill_value_dyn: py.RemoteFunction
  readonly sharedmask: py.Remote
  readonly sharedmask_dyn: any
  shrink_mask(): py.Remote
  shrink_mask_dyn: py.RemoteFunction
  soften_mask(): py.Remote
  soften_mask_dyn: py.RemoteFunction
  sort(axis: py.Int, kind: py.Positional, order: py.Positional, endwith: py.Bool, fill_value?: py.Positional, keywords?: py.Rest<MaskedArray$sort, 'axis' | 'kind' | 'order' | 'endwith' | 'fill_value'>): py.Remote
  sort(axis: py.Int, kind: py.Positional, order: py.Positional, keywords?: py.Rest<MaskedArray$sort, 'axis' | 'kind' | 'order'>): py.Remote
  sort(axis: py.Int, kind: py.Positional, keywords?: py.Rest<MaskedArray$sort, 'axis' | 'kind'>): py.Remote
  sort(axis: py.Int, keywords?: py.Rest<MaskedArray$sort, 'axis'>): py.Remote
  sort(keywords?: MaskedArray$sort): py.Remote
  sort(...args: any[]): any
  sort_dyn: py.RemoteFunction
  squeeze(...args: py.RemoteArgument[]): py.Remote
  squeeze(...args: any[]): any
  squeeze_dyn: py.RemoteFunction
  std(axis: py.Positional, dtype: py.Positional, out: py.Positional, ddof: py.Int, keepdims?: py.Positional, mean?: py.Positional): py.Remote
  std(axis: py.Positional, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<MaskedArray$std, 'axis' | 'dtype' | 'out'>): py.Remote
  std(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<MaskedArray$std, 'axis' | 'dtype'>): py.Remote
  std(axis: py.Positional, keywords?: py.Rest<MaskedArray$std, 'axis'>): py.Remote
  std(keywords?: MaskedArray$std): py.Remote
  std(...args: any[]): any
  std_dyn: py.RemoteFunction
  sum(axis: py.Positional, dtype: py.Positional, out: py.Positional, keepdims: py.Positional): py.Remote
  sum(axis: py.Positional, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<MaskedArray$sum, 'axis' | 'dtype' | 'out'>): py.Remote
  sum(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<MaskedArray$sum, 'axis' | 'dtype'>): py.Remote
  sum(axis: py.Positional, keywords?: py.Rest<MaskedArray$sum, 'axis'>): py.Remote
  sum(keywords?: MaskedArray$sum): py.Remote
  sum(...args: any[]): any
  sum_dyn: py.RemoteFunction
  swapaxes(...args: py.RemoteArgument[]): py.Remote
  swapaxes(...args: any[]): any
  swapaxes_dyn: py.RemoteFunction
  take(indices: py.Positional, axis: py.Positional, out: py.Positional, mode: py.Str): py.Remote
  take(indices: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<MaskedArray$take, 'indices' | 'axis' | 'out'>): py.Remote
  take(indices: py.Positional, axis: py.Positional, keywords?: py.Rest<MaskedArray$take, 'indices' | 'axis'>): py.Remote
  take(indices: py.Positional, keywords?: py.Rest<MaskedArray$take, 'indices'>): py.Remote
  take(keywords: MaskedArray$take): py.Remote
  take_dyn: py.RemoteFunction
  tobytes(fill_value: py.Positional, order: py.Str): py.Remote
  tobytes(fill_value: py.Positional, keywords?: py.Rest<MaskedArray$tobytes, 'fill_value'>): py.Remote
  tobytes(keywords?: MaskedArray$tobytes): py.Remote
  tobytes(...args: any[]): any
  tobytes_dyn: py.RemoteFunction
  tofile(fid: py.Positional, sep: py.Str, format: py.Str): py.Remote
  tofile(fid: py.Positional, sep: py.Str, keywords?: py.Rest<MaskedArray$tofile, 'fid' | 'sep'>): py.Remote
  tofile(fid: py.Positional, keywords?: py.Rest<MaskedArray$tofile, 'fid'>): py.Remote
  tofile(keywords: MaskedArray$tofile): py.Remote
  tofile_dyn: py.RemoteFunction
  toflex(): py.Remote
  toflex_dyn: py.RemoteFunction
  tolist(fill_value: py.Positional): py.Remote
  tolist(keywords?: MaskedArray$tolist): py.Remote
  tolist_dyn: py.RemoteFunction
  torecords(): py.Remote
  torecords_dyn: py.RemoteFunction
  transpose(...args: py.RemoteArgument[]): py.Remote
  transpose(...args: any[]): any
  transpose_dyn: py.RemoteFunction
  unshare_mask(): py.Remote
  unshare_mask_dyn: py.RemoteFunction
  var(axis: py.Positional, dtype: py.Positional, out: py.Positional, ddof: py.Int, keepdims?: py.Positional, mean?: py.Positional): py.Remote
  var(axis: py.Positional, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<MaskedArray$var, 'axis' | 'dtype' | 'out'>): py.Remote
  var(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<MaskedArray$var, 'axis' | 'dtype'>): py.Remote
  var(axis: py.Positional, keywords?: py.Rest<MaskedArray$var, 'axis'>): py.Remote
  var(keywords?: MaskedArray$var): py.Remote
  var(...args: any[]): any
  var_dyn: py.RemoteFunction
  view(dtype: py.Positional, type: py.Positional, fill_value: py.Positional): py.Remote
  view(dtype: py.Positional, type: py.Positional, keywords?: py.Rest<MaskedArray$view, 'dtype' | 'type'>): py.Remote
  view(dtype: py.Positional, keywords?: py.Rest<MaskedArray$view, 'dtype'>): py.Remote
  view(keywords?: MaskedArray$view): py.Remote
  view(...args: any[]): any
  view_dyn: py.RemoteFunction
}

export interface MaskedArray$new {
  data?: py.RemoteArgument | undefined
  mask?: py.Of<'numpy.bool'> | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `False` */
  copy?: py.Bool | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  /** Default: `0` */
  ndmin?: py.Int | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `True` */
  keep_mask?: py.Bool | undefined
  hard_mask?: py.RemoteArgument | undefined
  /** Default: `True` */
  shrink?: py.Bool | undefined
  order?: py.RemoteArgument | undefined
}

export interface MaskedArray$class extends py.Statics<numpy.ndarray$class> {
  new (data: py.Positional, mask: py.Of<'numpy.bool'>, dtype: py.Positional, copy: py.Bool, subok?: py.Bool, ndmin?: py.Int, fill_value?: py.Positional, keep_mask?: py.Bool, hard_mask?: py.Positional, shrink?: py.Bool, order?: py.Positional): MaskedArray
  (data: py.Positional, mask: py.Of<'numpy.bool'>, dtype: py.Positional, copy: py.Bool, subok?: py.Bool, ndmin?: py.Int, fill_value?: py.Positional, keep_mask?: py.Bool, hard_mask?: py.Positional, shrink?: py.Bool, order?: py.Positional): py.Promised<MaskedArray>
  new (data: py.Positional, mask: py.Of<'numpy.bool'>, dtype: py.Positional, keywords?: py.Rest<MaskedArray$new, 'data' | 'mask' | 'dtype'>): MaskedArray
  (data: py.Positional, mask: py.Of<'numpy.bool'>, dtype: py.Positional, keywords?: py.Rest<MaskedArray$new, 'data' | 'mask' | 'dtype'>): py.Promised<MaskedArray>
  new (data: py.Positional, mask: py.Of<'numpy.bool'>, keywords?: py.Rest<MaskedArray$new, 'data' | 'mask'>): MaskedArray
  (data: py.Positional, mask: py.Of<'numpy.bool'>, keywords?: py.Rest<MaskedArray$new, 'data' | 'mask'>): py.Promised<MaskedArray>
  new (data: py.Positional, keywords?: py.Rest<MaskedArray$new, 'data'>): MaskedArray
  (data: py.Positional, keywords?: py.Rest<MaskedArray$new, 'data'>): py.Promised<MaskedArray>
  new (keywords?: MaskedArray$new): MaskedArray
  (keywords?: MaskedArray$new): py.Promised<MaskedArray>
}

export interface mvoid extends MaskedArray {
  readonly [py.kind]: { readonly 'numpy.ma.mvoid': true } & MaskedArray[typeof py.kind]
  tolist(): py.Remote
  tolist(...args: any[]): any
  tolist_dyn: py.RemoteFunction
}

export interface mvoid$new {
  data: py.RemoteArgument
  mask?: py.Of<'numpy.bool'> | undefined
  dtype?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  hardmask?: py.Bool | undefined
  /** Default: `False` */
  copy?: py.Bool | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
}

export interface mvoid$class extends py.Statics<MaskedArray$class> {
  new (data: py.Positional, mask: py.Of<'numpy.bool'>, dtype: py.Positional, fill_value: py.Positional, hardmask?: py.Bool, copy?: py.Bool, subok?: py.Bool): mvoid
  (data: py.Positional, mask: py.Of<'numpy.bool'>, dtype: py.Positional, fill_value: py.Positional, hardmask?: py.Bool, copy?: py.Bool, subok?: py.Bool): py.Promised<mvoid>
  new (data: py.Positional, mask: py.Of<'numpy.bool'>, dtype: py.Positional, keywords?: py.Rest<mvoid$new, 'data' | 'mask' | 'dtype'>): mvoid
  (data: py.Positional, mask: py.Of<'numpy.bool'>, dtype: py.Positional, keywords?: py.Rest<mvoid$new, 'data' | 'mask' | 'dtype'>): py.Promised<mvoid>
  new (data: py.Positional, mask: py.Of<'numpy.bool'>, keywords?: py.Rest<mvoid$new, 'data' | 'mask'>): mvoid
  (data: py.Positional, mask: py.Of<'numpy.bool'>, keywords?: py.Rest<mvoid$new, 'data' | 'mask'>): py.Promised<mvoid>
  new (data: py.Positional, keywords?: py.Rest<mvoid$new, 'data'>): mvoid
  (data: py.Positional, keywords?: py.Rest<mvoid$new, 'data'>): py.Promised<mvoid>
  new (keywords: mvoid$new): mvoid
  (keywords: mvoid$new): py.Promised<mvoid>
}

export interface all$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface allclose$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `True` */
  masked_equal?: py.Bool | undefined
  /** Default: `1e-05` */
  rtol?: py.Float | undefined
  /** Default: `1e-08` */
  atol?: py.Float | undefined
}

export interface allequal$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `True` */
  fill_value?: py.Bool | undefined
}

export interface alltrue$ {
  target: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
  dtype?: py.RemoteArgument | undefined
}

export interface anom$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
}

export interface any$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface append$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface apply_over_axes$ {
  func: py.RemoteArgument
  a: py.RemoteArgument
  axes: py.RemoteArgument
}

export interface arange$ {
  stop?: py.RemoteArgument | undefined
  /** Default: `1` */
  step?: py.Int | undefined
  dtype?: py.RemoteArgument | undefined
  device?: py.RemoteArgument | undefined
  like?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  hardmask?: py.Bool | undefined
}

export interface argmax$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface argmin$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface argsort$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  kind?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
  /** Default: `True` */
  endwith?: py.Bool | undefined
  fill_value?: py.RemoteArgument | undefined
  stable?: py.RemoteArgument | undefined
}

export interface array$ {
  data: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `False` */
  copy?: py.Bool | undefined
  order?: py.RemoteArgument | undefined
  mask?: py.Of<'numpy.bool'> | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `True` */
  keep_mask?: py.Bool | undefined
  /** Default: `False` */
  hard_mask?: py.Bool | undefined
  /** Default: `True` */
  shrink?: py.Bool | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  /** Default: `0` */
  ndmin?: py.Int | undefined
}

export interface asanyarray$ {
  a: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
}

export interface asarray$ {
  a: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
}

export interface average$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
  /** Default: `False` */
  returned?: py.Bool | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface choose$ {
  indices: py.RemoteArgument
  choices: py.RemoteArgument
  out?: py.RemoteArgument | undefined
  /** Default: `'raise'` */
  mode?: py.Str | undefined
}

export interface clip$ {
  a: py.RemoteArgument
  a_min?: py.RemoteArgument | undefined
  a_max?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  min?: py.RemoteArgument | undefined
  max?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  hardmask?: py.Bool | undefined
  [keyword: string]: any
}

export interface clump_masked$ {
  a: py.RemoteArgument
}

export interface clump_unmasked$ {
  a: py.RemoteArgument
}

export interface column_stack$ {
  tup: py.RemoteArgument
}

export interface common_fill_value$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
}

export interface compress$ {
  condition: py.RemoteArgument
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface compress_cols$ {
  a: py.RemoteArgument
}

export interface compress_nd$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface compress_rowcols$ {
  x: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface compress_rows$ {
  a: py.RemoteArgument
}

export interface compressed$ {
  x: py.RemoteArgument
}

export interface concatenate$ {
  arrays: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface convolve$ {
  a: py.RemoteArgument
  v: py.RemoteArgument
  /** Default: `'full'` */
  mode?: py.Str | undefined
  /** Default: `True` */
  propagate_mask?: py.Bool | undefined
}

export interface corrcoef$ {
  x: py.RemoteArgument
  y?: py.RemoteArgument | undefined
  /** Default: `True` */
  rowvar?: py.Bool | undefined
  /** Default: `True` */
  allow_masked?: py.Bool | undefined
}

export interface correlate$ {
  a: py.RemoteArgument
  v: py.RemoteArgument
  /** Default: `'valid'` */
  mode?: py.Str | undefined
  /** Default: `True` */
  propagate_mask?: py.Bool | undefined
}

export interface count$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface count_masked$ {
  arr: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface cov$ {
  x: py.RemoteArgument
  y?: py.RemoteArgument | undefined
  /** Default: `True` */
  rowvar?: py.Bool | undefined
  /** Default: `False` */
  bias?: py.Bool | undefined
  /** Default: `True` */
  allow_masked?: py.Bool | undefined
  ddof?: py.RemoteArgument | undefined
}

export interface cumprod$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface cumsum$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface default_fill_value$ {
  obj: py.RemoteArgument
}

export interface diag$ {
  v: py.RemoteArgument
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface diagflat$ {
  v: py.RemoteArgument
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface diff$ {
  /** Default: `1` */
  n?: py.Int | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  prepend?: py.RemoteArgument | undefined
  append?: py.RemoteArgument | undefined
}

export interface dot$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `False` */
  strict?: py.Bool | undefined
  out?: py.RemoteArgument | undefined
}

export interface dstack$ {
  tup: py.RemoteArgument
}

export interface ediff1d$ {
  arr: py.RemoteArgument
  to_end?: py.RemoteArgument | undefined
  to_begin?: py.RemoteArgument | undefined
}

export interface empty$ {
  shape: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `'C'` */
  order?: py.Str | undefined
  device?: py.RemoteArgument | undefined
  like?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  hardmask?: py.Bool | undefined
}

export interface empty_like$ {
  dtype?: py.RemoteArgument | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  shape?: py.RemoteArgument | undefined
  device?: py.RemoteArgument | undefined
}

export interface filled$ {
  a: py.RemoteArgument
  fill_value?: py.RemoteArgument | undefined
}

export interface fix_invalid$ {
  a: py.RemoteArgument
  mask?: py.Of<'numpy.bool'> | undefined
  /** Default: `True` */
  copy?: py.Bool | undefined
  fill_value?: py.RemoteArgument | undefined
}

export interface flatnotmasked_contiguous$ {
  a: py.RemoteArgument
}

export interface flatnotmasked_edges$ {
  a: py.RemoteArgument
}

export interface flatten_mask$ {
  mask: py.RemoteArgument
}

export interface flatten_structured_array$ {
  a: py.RemoteArgument
}

export interface frombuffer$ {
  buffer: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `-1` */
  count?: py.Int | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  like?: py.RemoteArgument | undefined
}

export interface fromflex$ {
  fxarray: py.RemoteArgument
}

export interface fromfunction$ {
  function: py.RemoteArgument
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
  like?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface getdata$ {
  a: py.RemoteArgument
  /** Default: `True` */
  subok?: py.Bool | undefined
}

export interface getmask$ {
  a: py.RemoteArgument
}

export interface getmaskarray$ {
  arr: py.RemoteArgument
}

export interface harden_mask$ {
  a: py.RemoteArgument
}

export interface hsplit$ {
  ary: py.RemoteArgument
  indices_or_sections: py.RemoteArgument
}

export interface hstack$ {
  tup: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
}

export interface identity$ {
  n: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  like?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  hardmask?: py.Bool | undefined
}

export interface ids$ {
  a: py.RemoteArgument
}

export interface in1d$ {
  ar1: py.RemoteArgument
  ar2: py.RemoteArgument
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
  /** Default: `False` */
  invert?: py.Bool | undefined
}

export interface indices$ {
  dimensions: py.RemoteArgument
  dtype?: py.DType | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  hardmask?: py.Bool | undefined
}

export interface inner$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
}

export interface intersect1d$ {
  ar1: py.RemoteArgument
  ar2: py.RemoteArgument
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
}

export interface isMaskedArray$ {
  x: py.RemoteArgument
}

export interface is_mask$ {
  m: py.RemoteArgument
}

export interface is_masked$ {
  x: py.RemoteArgument
}

export interface isin$ {
  element: py.RemoteArgument
  test_elements: py.RemoteArgument
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
  /** Default: `False` */
  invert?: py.Bool | undefined
}

export interface left_shift$ {
  a: py.RemoteArgument
  n: py.RemoteArgument
}

export interface make_mask$ {
  m: py.RemoteArgument
  /** Default: `False` */
  copy?: py.Bool | undefined
  /** Default: `True` */
  shrink?: py.Bool | undefined
  dtype?: py.DType | undefined
}

export interface make_mask_descr$ {
  ndtype: py.RemoteArgument
}

export interface make_mask_none$ {
  newshape: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
}

export interface mask_cols$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface mask_or$ {
  m1: py.RemoteArgument
  m2: py.RemoteArgument
  /** Default: `False` */
  copy?: py.Bool | undefined
  /** Default: `True` */
  shrink?: py.Bool | undefined
}

export interface mask_rowcols$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface mask_rows$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface masked_all$ {
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
}

export interface masked_all_like$ {
  arr: py.RemoteArgument
}

export interface masked_equal$ {
  x: py.RemoteArgument
  value: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface masked_greater$ {
  x: py.RemoteArgument
  value: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface masked_greater_equal$ {
  x: py.RemoteArgument
  value: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface masked_inside$ {
  x: py.RemoteArgument
  v1: py.RemoteArgument
  v2: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface masked_invalid$ {
  a: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface masked_less$ {
  x: py.RemoteArgument
  value: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface masked_less_equal$ {
  x: py.RemoteArgument
  value: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface masked_not_equal$ {
  x: py.RemoteArgument
  value: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface masked_object$ {
  x: py.RemoteArgument
  value: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
  /** Default: `True` */
  shrink?: py.Bool | undefined
}

export interface masked_outside$ {
  x: py.RemoteArgument
  v1: py.RemoteArgument
  v2: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface masked_values$ {
  x: py.RemoteArgument
  value: py.RemoteArgument
  /** Default: `1e-05` */
  rtol?: py.Float | undefined
  /** Default: `1e-08` */
  atol?: py.Float | undefined
  /** Default: `True` */
  copy?: py.Bool | undefined
  /** Default: `True` */
  shrink?: py.Bool | undefined
}

export interface masked_where$ {
  condition: py.RemoteArgument
  a: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface max$ {
  obj: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface maximum$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
}

export interface maximum_fill_value$ {
  obj: py.RemoteArgument
}

export interface mean$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface median$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `False` */
  overwrite_input?: py.Bool | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface min$ {
  obj: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface minimum$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
}

export interface minimum_fill_value$ {
  obj: py.RemoteArgument
}

export interface ndenumerate$ {
  a: py.RemoteArgument
  /** Default: `True` */
  compressed?: py.Bool | undefined
}

export interface ndim$ {
  obj: py.RemoteArgument
}

export interface nonzero$ {
  a: py.RemoteArgument
}

export interface notmasked_contiguous$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface notmasked_edges$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface ones$ {
  shape: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `'C'` */
  order?: py.Str | undefined
  device?: py.RemoteArgument | undefined
  like?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  hardmask?: py.Bool | undefined
}

export interface ones_like$ {
  a: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  shape?: py.RemoteArgument | undefined
  device?: py.RemoteArgument | undefined
}

export interface outer$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
}

export interface polyfit$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  deg: py.RemoteArgument
  rcond?: py.RemoteArgument | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.RemoteArgument | undefined
  /** Default: `False` */
  cov?: py.Bool | undefined
}

export interface power$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  third?: py.RemoteArgument | undefined
}

export interface prod$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface product$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface ptp$ {
  obj: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface put$ {
  a: py.RemoteArgument
  indices: py.RemoteArgument
  values: py.RemoteArgument
  /** Default: `'raise'` */
  mode?: py.Str | undefined
}

export interface putmask$ {
  a: py.RemoteArgument
  mask: py.RemoteArgument
  values: py.RemoteArgument
}

export interface ravel$ {
  a: py.RemoteArgument
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface reshape$ {
  a: py.RemoteArgument
  new_shape: py.RemoteArgument
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface resize$ {
  x: py.RemoteArgument
  new_shape: py.RemoteArgument
}

export interface right_shift$ {
  a: py.RemoteArgument
  n: py.RemoteArgument
}

export interface round_$ {
  a: py.RemoteArgument
  /** Default: `0` */
  decimals?: py.Int | undefined
  out?: py.RemoteArgument | undefined
}

export interface set_fill_value$ {
  a: py.RemoteArgument
  fill_value: py.RemoteArgument
}

export interface setdiff1d$ {
  ar1: py.RemoteArgument
  ar2: py.RemoteArgument
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
}

export interface setxor1d$ {
  ar1: py.RemoteArgument
  ar2: py.RemoteArgument
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
}

export interface shape$ {
  obj: py.RemoteArgument
}

export interface size$ {
  obj: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface soften_mask$ {
  a: py.RemoteArgument
}

export interface sometrue$ {
  target: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
  dtype?: py.RemoteArgument | undefined
}

export interface sort$ {
  a: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
  kind?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
  /** Default: `True` */
  endwith?: py.Bool | undefined
  fill_value?: py.RemoteArgument | undefined
  stable?: py.RemoteArgument | undefined
}

export interface squeeze$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  hardmask?: py.Bool | undefined
}

export interface stack$ {
  arrays: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
  out?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
}

export interface std$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
  keepdims?: py.RemoteArgument | undefined
  mean?: py.RemoteArgument | undefined
}

export interface sum$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface take$ {
  a: py.RemoteArgument
  indices: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `'raise'` */
  mode?: py.Str | undefined
}

export interface trace$ {
  a: py.RemoteArgument
  /** Default: `0` */
  offset?: py.Int | undefined
  /** Default: `0` */
  axis1?: py.Int | undefined
  /** Default: `1` */
  axis2?: py.Int | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface transpose$ {
  a: py.RemoteArgument
  axes?: py.RemoteArgument | undefined
}

export interface union1d$ {
  ar1: py.RemoteArgument
  ar2: py.RemoteArgument
}

export interface unique$ {
  ar1: py.RemoteArgument
  /** Default: `False` */
  return_index?: py.Bool | undefined
  /** Default: `False` */
  return_inverse?: py.Bool | undefined
}

export interface vander$ {
  x: py.RemoteArgument
  n?: py.RemoteArgument | undefined
}

export interface var$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
  keepdims?: py.RemoteArgument | undefined
  mean?: py.RemoteArgument | undefined
}

export interface vstack$ {
  tup: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
}

export interface where$ {
  condition: py.RemoteArgument
  x?: py.RemoteArgument | undefined
  y?: py.RemoteArgument | undefined
}

export interface zeros$ {
  shape: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `'C'` */
  order?: py.Str | undefined
  device?: py.RemoteArgument | undefined
  like?: py.RemoteArgument | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  hardmask?: py.Bool | undefined
}

export interface zeros_like$ {
  a: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  shape?: py.RemoteArgument | undefined
  device?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly MAError: MAError$class
  readonly MaskError: MaskError$class
  readonly MaskType: numpy.bool$class
  readonly MaskedArray: MaskedArray$class
  readonly abs: $Module["absolute"]
  absolute(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  absolute_dyn: py.RemoteFunction
  add(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  add_dyn: py.RemoteFunction
  all(a: py.Positional, axis: py.Positional, out: py.Positional, keepdims: py.Positional): py.Remote
  all(a: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<all$, 'a' | 'axis' | 'out'>): py.Remote
  all(a: py.Positional, axis: py.Positional, keywords?: py.Rest<all$, 'a' | 'axis'>): py.Remote
  all(a: py.Positional, keywords?: py.Rest<all$, 'a'>): py.Remote
  all(keywords: all$): py.Remote
  all_dyn: py.RemoteFunction
  allclose(a: py.Positional, b: py.Positional, masked_equal: py.Bool, rtol: py.Float, atol: py.Float): py.Remote
  allclose(a: py.Positional, b: py.Positional, masked_equal: py.Bool, rtol: py.Float, keywords?: py.Rest<allclose$, 'a' | 'b' | 'masked_equal' | 'rtol'>): py.Remote
  allclose(a: py.Positional, b: py.Positional, masked_equal: py.Bool, keywords?: py.Rest<allclose$, 'a' | 'b' | 'masked_equal'>): py.Remote
  allclose(a: py.Positional, b: py.Positional, keywords?: py.Rest<allclose$, 'a' | 'b'>): py.Remote
  allclose(a: py.Positional, keywords: py.Rest<allclose$, 'a'>): py.Remote
  allclose(keywords: allclose$): py.Remote
  allclose_dyn: py.RemoteFunction
  allequal(a: py.Positional, b: py.Positional, fill_value: py.Bool): py.Remote
  allequal(a: py.Positional, b: py.Positional, keywords?: py.Rest<allequal$, 'a' | 'b'>): py.Remote
  allequal(a: py.Positional, keywords: py.Rest<allequal$, 'a'>): py.Remote
  allequal(keywords: allequal$): py.Remote
  allequal_dyn: py.RemoteFunction
  alltrue(target: py.Positional, axis: py.Int, dtype: py.Positional): py.Remote
  alltrue(target: py.Positional, axis: py.Int, keywords?: py.Rest<alltrue$, 'target' | 'axis'>): py.Remote
  alltrue(target: py.Positional, keywords?: py.Rest<alltrue$, 'target'>): py.Remote
  alltrue(keywords: alltrue$): py.Remote
  alltrue_dyn: py.RemoteFunction
  readonly amax: numpy.$Module["amax"]
  readonly amin: numpy.$Module["amin"]
  angle(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  angle_dyn: py.RemoteFunction
  anom(a: py.Positional, axis: py.Positional, dtype: py.Positional): py.Remote
  anom(a: py.Positional, axis: py.Positional, keywords?: py.Rest<anom$, 'a' | 'axis'>): py.Remote
  anom(a: py.Positional, keywords?: py.Rest<anom$, 'a'>): py.Remote
  anom(keywords: anom$): py.Remote
  anom_dyn: py.RemoteFunction
  readonly anomalies: $Module["anom"]
  any(a: py.Positional, axis: py.Positional, out: py.Positional, keepdims: py.Positional): py.Remote
  any(a: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<any$, 'a' | 'axis' | 'out'>): py.Remote
  any(a: py.Positional, axis: py.Positional, keywords?: py.Rest<any$, 'a' | 'axis'>): py.Remote
  any(a: py.Positional, keywords?: py.Rest<any$, 'a'>): py.Remote
  any(keywords: any$): py.Remote
  any_dyn: py.RemoteFunction
  append(a: py.Positional, b: py.Positional, axis: py.Positional): py.Remote
  append(a: py.Positional, b: py.Positional, keywords?: py.Rest<append$, 'a' | 'b'>): py.Remote
  append(a: py.Positional, keywords: py.Rest<append$, 'a'>): py.Remote
  append(keywords: append$): py.Remote
  append_dyn: py.RemoteFunction
  apply_along_axis(func1d: py.Positional, axis: py.Positional, arr: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  apply_along_axis_dyn: py.RemoteFunction
  apply_over_axes(func: py.Positional, a: py.Positional, axes: py.Positional): py.Remote
  apply_over_axes(func: py.Positional, a: py.Positional, keywords: py.Rest<apply_over_axes$, 'func' | 'a'>): py.Remote
  apply_over_axes(func: py.Positional, keywords: py.Rest<apply_over_axes$, 'func'>): py.Remote
  apply_over_axes(keywords: apply_over_axes$): py.Remote
  apply_over_axes_dyn: py.RemoteFunction
  arange(start_or_stop: py.Positional, stop: py.Positional, step: py.Int, keywords?: py.Rest<arange$, 'stop' | 'step'>): py.Remote
  arange(start_or_stop: py.Positional, stop: py.Positional, keywords?: py.Rest<arange$, 'stop'>): py.Remote
  arange(start_or_stop: py.Positional, keywords?: arange$): py.Remote
  arange_dyn: py.RemoteFunction
  arccos(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  arccos_dyn: py.RemoteFunction
  arccosh(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  arccosh_dyn: py.RemoteFunction
  arcsin(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  arcsin_dyn: py.RemoteFunction
  arcsinh(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  arcsinh_dyn: py.RemoteFunction
  arctan(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  arctan_dyn: py.RemoteFunction
  arctan2(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  arctan2_dyn: py.RemoteFunction
  arctanh(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  arctanh_dyn: py.RemoteFunction
  argmax(a: py.Positional, axis: py.Positional, fill_value: py.Positional, out: py.Positional, keywords?: py.Rest<argmax$, 'a' | 'axis' | 'fill_value' | 'out'>): py.Remote
  argmax(a: py.Positional, axis: py.Positional, fill_value: py.Positional, keywords?: py.Rest<argmax$, 'a' | 'axis' | 'fill_value'>): py.Remote
  argmax(a: py.Positional, axis: py.Positional, keywords?: py.Rest<argmax$, 'a' | 'axis'>): py.Remote
  argmax(a: py.Positional, keywords?: py.Rest<argmax$, 'a'>): py.Remote
  argmax(keywords: argmax$): py.Remote
  argmax_dyn: py.RemoteFunction
  argmin(a: py.Positional, axis: py.Positional, fill_value: py.Positional, out: py.Positional, keywords?: py.Rest<argmin$, 'a' | 'axis' | 'fill_value' | 'out'>): py.Remote
  argmin(a: py.Positional, axis: py.Positional, fill_value: py.Positional, keywords?: py.Rest<argmin$, 'a' | 'axis' | 'fill_value'>): py.Remote
  argmin(a: py.Positional, axis: py.Positional, keywords?: py.Rest<argmin$, 'a' | 'axis'>): py.Remote
  argmin(a: py.Positional, keywords?: py.Rest<argmin$, 'a'>): py.Remote
  argmin(keywords: argmin$): py.Remote
  argmin_dyn: py.RemoteFunction
  argsort(a: py.Positional, axis: py.Positional, kind: py.Positional, order: py.Positional, endwith?: py.Bool, fill_value?: py.Positional, keywords?: py.Rest<argsort$, 'a' | 'axis' | 'kind' | 'order' | 'endwith' | 'fill_value'>): py.Remote
  argsort(a: py.Positional, axis: py.Positional, kind: py.Positional, keywords?: py.Rest<argsort$, 'a' | 'axis' | 'kind'>): py.Remote
  argsort(a: py.Positional, axis: py.Positional, keywords?: py.Rest<argsort$, 'a' | 'axis'>): py.Remote
  argsort(a: py.Positional, keywords?: py.Rest<argsort$, 'a'>): py.Remote
  argsort(keywords: argsort$): py.Remote
  argsort_dyn: py.RemoteFunction
  around(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  around_dyn: py.RemoteFunction
  array(data: py.Positional, dtype: py.Positional, copy: py.Bool, order: py.Positional, mask?: py.Of<'numpy.bool'>, fill_value?: py.Positional, keep_mask?: py.Bool, hard_mask?: py.Bool, shrink?: py.Bool, subok?: py.Bool, ndmin?: py.Int): py.Remote
  array(data: py.Positional, dtype: py.Positional, copy: py.Bool, keywords?: py.Rest<array$, 'data' | 'dtype' | 'copy'>): py.Remote
  array(data: py.Positional, dtype: py.Positional, keywords?: py.Rest<array$, 'data' | 'dtype'>): py.Remote
  array(data: py.Positional, keywords?: py.Rest<array$, 'data'>): py.Remote
  array(keywords: array$): py.Remote
  array_dyn: py.RemoteFunction
  asanyarray(a: py.Positional, dtype: py.Positional, order: py.Positional): py.Remote
  asanyarray(a: py.Positional, dtype: py.Positional, keywords?: py.Rest<asanyarray$, 'a' | 'dtype'>): py.Remote
  asanyarray(a: py.Positional, keywords?: py.Rest<asanyarray$, 'a'>): py.Remote
  asanyarray(keywords: asanyarray$): py.Remote
  asanyarray_dyn: py.RemoteFunction
  asarray(a: py.Positional, dtype: py.Positional, order: py.Positional): py.Remote
  asarray(a: py.Positional, dtype: py.Positional, keywords?: py.Rest<asarray$, 'a' | 'dtype'>): py.Remote
  asarray(a: py.Positional, keywords?: py.Rest<asarray$, 'a'>): py.Remote
  asarray(keywords: asarray$): py.Remote
  asarray_dyn: py.RemoteFunction
  atleast_1d(...arys: py.RemoteArgument[]): py.Remote
  atleast_1d_dyn: py.RemoteFunction
  atleast_2d(...arys: py.RemoteArgument[]): py.Remote
  atleast_2d_dyn: py.RemoteFunction
  atleast_3d(...arys: py.RemoteArgument[]): py.Remote
  atleast_3d_dyn: py.RemoteFunction
  average(a: py.Positional, axis: py.Positional, weights: py.Positional, returned: py.Bool, keywords?: py.Rest<average$, 'a' | 'axis' | 'weights' | 'returned'>): py.Remote
  average(a: py.Positional, axis: py.Positional, weights: py.Positional, keywords?: py.Rest<average$, 'a' | 'axis' | 'weights'>): py.Remote
  average(a: py.Positional, axis: py.Positional, keywords?: py.Rest<average$, 'a' | 'axis'>): py.Remote
  average(a: py.Positional, keywords?: py.Rest<average$, 'a'>): py.Remote
  average(keywords: average$): py.Remote
  average_dyn: py.RemoteFunction
  bitwise_and(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  bitwise_and_dyn: py.RemoteFunction
  bitwise_or(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  bitwise_or_dyn: py.RemoteFunction
  bitwise_xor(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  bitwise_xor_dyn: py.RemoteFunction
  readonly bool_: numpy.bool$class
  ceil(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  ceil_dyn: py.RemoteFunction
  choose(indices: py.Positional, choices: py.Positional, out: py.Positional, mode: py.Str): py.Remote
  choose(indices: py.Positional, choices: py.Positional, out: py.Positional, keywords?: py.Rest<choose$, 'indices' | 'choices' | 'out'>): py.Remote
  choose(indices: py.Positional, choices: py.Positional, keywords?: py.Rest<choose$, 'indices' | 'choices'>): py.Remote
  choose(indices: py.Positional, keywords: py.Rest<choose$, 'indices'>): py.Remote
  choose(keywords: choose$): py.Remote
  choose_dyn: py.RemoteFunction
  clip(a: py.Positional, a_min: py.Positional, a_max: py.Positional, out: py.Positional, keywords?: py.Rest<clip$, 'a' | 'a_min' | 'a_max' | 'out'>): py.Remote
  clip(a: py.Positional, a_min: py.Positional, a_max: py.Positional, keywords?: py.Rest<clip$, 'a' | 'a_min' | 'a_max'>): py.Remote
  clip(a: py.Positional, a_min: py.Positional, keywords?: py.Rest<clip$, 'a' | 'a_min'>): py.Remote
  clip(a: py.Positional, keywords?: py.Rest<clip$, 'a'>): py.Remote
  clip(keywords: clip$): py.Remote
  clip_dyn: py.RemoteFunction
  clump_masked(a: py.Positional): py.Remote
  clump_masked(keywords: clump_masked$): py.Remote
  clump_masked_dyn: py.RemoteFunction
  clump_unmasked(a: py.Positional): py.Remote
  clump_unmasked(keywords: clump_unmasked$): py.Remote
  clump_unmasked_dyn: py.RemoteFunction
  column_stack(tup: py.Positional): py.Remote
  column_stack(keywords: column_stack$): py.Remote
  column_stack_dyn: py.RemoteFunction
  common_fill_value(a: py.Positional, b: py.Positional): py.Remote
  common_fill_value(a: py.Positional, keywords: py.Rest<common_fill_value$, 'a'>): py.Remote
  common_fill_value(keywords: common_fill_value$): py.Remote
  common_fill_value_dyn: py.RemoteFunction
  compress(condition: py.Positional, a: py.Positional, axis: py.Positional, out: py.Positional): py.Remote
  compress(condition: py.Positional, a: py.Positional, axis: py.Positional, keywords?: py.Rest<compress$, 'condition' | 'a' | 'axis'>): py.Remote
  compress(condition: py.Positional, a: py.Positional, keywords?: py.Rest<compress$, 'condition' | 'a'>): py.Remote
  compress(condition: py.Positional, keywords: py.Rest<compress$, 'condition'>): py.Remote
  compress(keywords: compress$): py.Remote
  compress_dyn: py.RemoteFunction
  compress_cols(a: py.Positional): py.Remote
  compress_cols(keywords: compress_cols$): py.Remote
  compress_cols_dyn: py.RemoteFunction
  compress_nd(x: py.Positional, axis: py.Positional): py.Remote
  compress_nd(x: py.Positional, keywords?: py.Rest<compress_nd$, 'x'>): py.Remote
  compress_nd(keywords: compress_nd$): py.Remote
  compress_nd_dyn: py.RemoteFunction
  compress_rowcols(x: py.Positional, axis: py.Positional): py.Remote
  compress_rowcols(x: py.Positional, keywords?: py.Rest<compress_rowcols$, 'x'>): py.Remote
  compress_rowcols(keywords: compress_rowcols$): py.Remote
  compress_rowcols_dyn: py.RemoteFunction
  compress_rows(a: py.Positional): py.Remote
  compress_rows(keywords: compress_rows$): py.Remote
  compress_rows_dyn: py.RemoteFunction
  compressed(x: py.Positional): py.Remote
  compressed(keywords: compressed$): py.Remote
  compressed_dyn: py.RemoteFunction
  concatenate(arrays: py.Positional, axis: py.Int): py.Remote
  concatenate(arrays: py.Positional, keywords?: py.Rest<concatenate$, 'arrays'>): py.Remote
  concatenate(keywords: concatenate$): py.Remote
  concatenate_dyn: py.RemoteFunction
  conjugate(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  conjugate_dyn: py.RemoteFunction
  convolve(a: py.Positional, v: py.Positional, mode: py.Str, propagate_mask: py.Bool): py.Remote
  convolve(a: py.Positional, v: py.Positional, mode: py.Str, keywords?: py.Rest<convolve$, 'a' | 'v' | 'mode'>): py.Remote
  convolve(a: py.Positional, v: py.Positional, keywords?: py.Rest<convolve$, 'a' | 'v'>): py.Remote
  convolve(a: py.Positional, keywords: py.Rest<convolve$, 'a'>): py.Remote
  convolve(keywords: convolve$): py.Remote
  convolve_dyn: py.RemoteFunction
  copy(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  copy_dyn: py.RemoteFunction
  corrcoef(x: py.Positional, y: py.Positional, rowvar: py.Bool, allow_masked: py.Bool): py.Remote
  corrcoef(x: py.Positional, y: py.Positional, rowvar: py.Bool, keywords?: py.Rest<corrcoef$, 'x' | 'y' | 'rowvar'>): py.Remote
  corrcoef(x: py.Positional, y: py.Positional, keywords?: py.Rest<corrcoef$, 'x' | 'y'>): py.Remote
  corrcoef(x: py.Positional, keywords?: py.Rest<corrcoef$, 'x'>): py.Remote
  corrcoef(keywords: corrcoef$): py.Remote
  corrcoef_dyn: py.RemoteFunction
  correlate(a: py.Positional, v: py.Positional, mode: py.Str, propagate_mask: py.Bool): py.Remote
  correlate(a: py.Positional, v: py.Positional, mode: py.Str, keywords?: py.Rest<correlate$, 'a' | 'v' | 'mode'>): py.Remote
  correlate(a: py.Positional, v: py.Positional, keywords?: py.Rest<correlate$, 'a' | 'v'>): py.Remote
  correlate(a: py.Positional, keywords: py.Rest<correlate$, 'a'>): py.Remote
  correlate(keywords: correlate$): py.Remote
  correlate_dyn: py.RemoteFunction
  cos(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  cos_dyn: py.RemoteFunction
  cosh(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  cosh_dyn: py.RemoteFunction
  count(a: py.Positional, axis: py.Positional, keepdims: py.Positional): py.Remote
  count(a: py.Positional, axis: py.Positional, keywords?: py.Rest<count$, 'a' | 'axis'>): py.Remote
  count(a: py.Positional, keywords?: py.Rest<count$, 'a'>): py.Remote
  count(keywords: count$): py.Remote
  count_dyn: py.RemoteFunction
  count_masked(arr: py.Positional, axis: py.Positional): py.Remote
  count_masked(arr: py.Positional, keywords?: py.Rest<count_masked$, 'arr'>): py.Remote
  count_masked(keywords: count_masked$): py.Remote
  count_masked_dyn: py.RemoteFunction
  cov(x: py.Positional, y: py.Positional, rowvar: py.Bool, bias: py.Bool, allow_masked?: py.Bool, ddof?: py.Positional): py.Remote
  cov(x: py.Positional, y: py.Positional, rowvar: py.Bool, keywords?: py.Rest<cov$, 'x' | 'y' | 'rowvar'>): py.Remote
  cov(x: py.Positional, y: py.Positional, keywords?: py.Rest<cov$, 'x' | 'y'>): py.Remote
  cov(x: py.Positional, keywords?: py.Rest<cov$, 'x'>): py.Remote
  cov(keywords: cov$): py.Remote
  cov_dyn: py.RemoteFunction
  cumprod(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional): py.Remote
  cumprod(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<cumprod$, 'a' | 'axis' | 'dtype'>): py.Remote
  cumprod(a: py.Positional, axis: py.Positional, keywords?: py.Rest<cumprod$, 'a' | 'axis'>): py.Remote
  cumprod(a: py.Positional, keywords?: py.Rest<cumprod$, 'a'>): py.Remote
  cumprod(keywords: cumprod$): py.Remote
  cumprod_dyn: py.RemoteFunction
  cumsum(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional): py.Remote
  cumsum(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<cumsum$, 'a' | 'axis' | 'dtype'>): py.Remote
  cumsum(a: py.Positional, axis: py.Positional, keywords?: py.Rest<cumsum$, 'a' | 'axis'>): py.Remote
  cumsum(a: py.Positional, keywords?: py.Rest<cumsum$, 'a'>): py.Remote
  cumsum(keywords: cumsum$): py.Remote
  cumsum_dyn: py.RemoteFunction
  default_fill_value(obj: py.Positional): py.Remote
  default_fill_value(keywords: default_fill_value$): py.Remote
  default_fill_value_dyn: py.RemoteFunction
  diag(v: py.Positional, k: py.Int): py.Remote
  diag(v: py.Positional, keywords?: py.Rest<diag$, 'v'>): py.Remote
  diag(keywords: diag$): py.Remote
  diag_dyn: py.RemoteFunction
  diagflat(v: py.Positional, k: py.Int): py.Remote
  diagflat(v: py.Positional, keywords?: py.Rest<diagflat$, 'v'>): py.Remote
  diagflat(keywords: diagflat$): py.Remote
  diagflat_dyn: py.RemoteFunction
  diagonal(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  diagonal_dyn: py.RemoteFunction
  diff(a: py.Positional, n: py.Int, axis: py.Int, prepend: py.Positional, append?: py.Positional): py.Remote
  diff(a: py.Positional, n: py.Int, axis: py.Int, keywords?: py.Rest<diff$, 'n' | 'axis'>): py.Remote
  diff(a: py.Positional, n: py.Int, keywords?: py.Rest<diff$, 'n'>): py.Remote
  diff(a: py.Positional, keywords?: diff$): py.Remote
  diff_dyn: py.RemoteFunction
  divide(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  divide_dyn: py.RemoteFunction
  dot(a: py.Positional, b: py.Positional, strict: py.Bool, out: py.Positional): py.Remote
  dot(a: py.Positional, b: py.Positional, strict: py.Bool, keywords?: py.Rest<dot$, 'a' | 'b' | 'strict'>): py.Remote
  dot(a: py.Positional, b: py.Positional, keywords?: py.Rest<dot$, 'a' | 'b'>): py.Remote
  dot(a: py.Positional, keywords: py.Rest<dot$, 'a'>): py.Remote
  dot(keywords: dot$): py.Remote
  dot_dyn: py.RemoteFunction
  dstack(tup: py.Positional): py.Remote
  dstack(keywords: dstack$): py.Remote
  dstack_dyn: py.RemoteFunction
  ediff1d(arr: py.Positional, to_end: py.Positional, to_begin: py.Positional): py.Remote
  ediff1d(arr: py.Positional, to_end: py.Positional, keywords?: py.Rest<ediff1d$, 'arr' | 'to_end'>): py.Remote
  ediff1d(arr: py.Positional, keywords?: py.Rest<ediff1d$, 'arr'>): py.Remote
  ediff1d(keywords: ediff1d$): py.Remote
  ediff1d_dyn: py.RemoteFunction
  empty(shape: py.Positional, dtype: py.Positional, order: py.Str, keywords?: py.Rest<empty$, 'shape' | 'dtype' | 'order'>): py.Remote
  empty(shape: py.Positional, dtype: py.Positional, keywords?: py.Rest<empty$, 'shape' | 'dtype'>): py.Remote
  empty(shape: py.Positional, keywords?: py.Rest<empty$, 'shape'>): py.Remote
  empty(keywords: empty$): py.Remote
  empty_dyn: py.RemoteFunction
  empty_like(prototype: py.Positional, dtype: py.Positional, order: py.Str, subok: py.Bool, shape?: py.Positional, keywords?: py.Rest<empty_like$, 'dtype' | 'order' | 'subok' | 'shape'>): py.Remote
  empty_like(prototype: py.Positional, dtype: py.Positional, order: py.Str, keywords?: py.Rest<empty_like$, 'dtype' | 'order'>): py.Remote
  empty_like(prototype: py.Positional, dtype: py.Positional, keywords?: py.Rest<empty_like$, 'dtype'>): py.Remote
  empty_like(prototype: py.Positional, keywords?: empty_like$): py.Remote
  empty_like_dyn: py.RemoteFunction
  equal(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  equal_dyn: py.RemoteFunction
  exp(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  exp_dyn: py.RemoteFunction
  readonly expand_dims: numpy.$Module["expand_dims"]
  fabs(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  fabs_dyn: py.RemoteFunction
  filled(a: py.Positional, fill_value: py.Positional): py.Remote
  filled(a: py.Positional, keywords?: py.Rest<filled$, 'a'>): py.Remote
  filled(keywords: filled$): py.Remote
  filled_dyn: py.RemoteFunction
  fix_invalid(a: py.Positional, mask: py.Of<'numpy.bool'>, copy: py.Bool, fill_value: py.Positional): py.Remote
  fix_invalid(a: py.Positional, mask: py.Of<'numpy.bool'>, copy: py.Bool, keywords?: py.Rest<fix_invalid$, 'a' | 'mask' | 'copy'>): py.Remote
  fix_invalid(a: py.Positional, mask: py.Of<'numpy.bool'>, keywords?: py.Rest<fix_invalid$, 'a' | 'mask'>): py.Remote
  fix_invalid(a: py.Positional, keywords?: py.Rest<fix_invalid$, 'a'>): py.Remote
  fix_invalid(keywords: fix_invalid$): py.Remote
  fix_invalid_dyn: py.RemoteFunction
  flatnotmasked_contiguous(a: py.Positional): py.Remote
  flatnotmasked_contiguous(keywords: flatnotmasked_contiguous$): py.Remote
  flatnotmasked_contiguous_dyn: py.RemoteFunction
  flatnotmasked_edges(a: py.Positional): py.Remote
  flatnotmasked_edges(keywords: flatnotmasked_edges$): py.Remote
  flatnotmasked_edges_dyn: py.RemoteFunction
  flatten_mask(mask: py.Positional): py.Remote
  flatten_mask(keywords: flatten_mask$): py.Remote
  flatten_mask_dyn: py.RemoteFunction
  flatten_structured_array(a: py.Positional): py.Remote
  flatten_structured_array(keywords: flatten_structured_array$): py.Remote
  flatten_structured_array_dyn: py.RemoteFunction
  floor(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  floor_dyn: py.RemoteFunction
  floor_divide(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  floor_divide_dyn: py.RemoteFunction
  fmod(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  fmod_dyn: py.RemoteFunction
  frombuffer(buffer: py.Positional, dtype: py.Positional, count: py.Int, offset: py.Int, keywords?: py.Rest<frombuffer$, 'buffer' | 'dtype' | 'count' | 'offset'>): py.Remote
  frombuffer(buffer: py.Positional, dtype: py.Positional, count: py.Int, keywords?: py.Rest<frombuffer$, 'buffer' | 'dtype' | 'count'>): py.Remote
  frombuffer(buffer: py.Positional, dtype: py.Positional, keywords?: py.Rest<frombuffer$, 'buffer' | 'dtype'>): py.Remote
  frombuffer(buffer: py.Positional, keywords?: py.Rest<frombuffer$, 'buffer'>): py.Remote
  frombuffer(keywords: frombuffer$): py.Remote
  frombuffer_dyn: py.RemoteFunction
  fromflex(fxarray: py.Positional): py.Remote
  fromflex(keywords: fromflex$): py.Remote
  fromflex_dyn: py.RemoteFunction
  fromfunction(function_: py.Positional, shape: py.Positional, keywords?: py.Rest<fromfunction$, 'function' | 'shape'>): py.Remote
  fromfunction(function_: py.Positional, keywords: py.Rest<fromfunction$, 'function'>): py.Remote
  fromfunction(keywords: fromfunction$): py.Remote
  fromfunction_dyn: py.RemoteFunction
  getdata(a: py.Positional, subok: py.Bool): py.Remote
  getdata(a: py.Positional, keywords?: py.Rest<getdata$, 'a'>): py.Remote
  getdata(keywords: getdata$): py.Remote
  getdata_dyn: py.RemoteFunction
  getmask(a: py.Positional): py.Remote
  getmask(keywords: getmask$): py.Remote
  getmask_dyn: py.RemoteFunction
  getmaskarray(arr: py.Positional): py.Remote
  getmaskarray(keywords: getmaskarray$): py.Remote
  getmaskarray_dyn: py.RemoteFunction
  greater(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  greater_dyn: py.RemoteFunction
  greater_equal(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  greater_equal_dyn: py.RemoteFunction
  harden_mask(a: py.Positional): py.Remote
  harden_mask(keywords: harden_mask$): py.Remote
  harden_mask_dyn: py.RemoteFunction
  hsplit(ary: py.Positional, indices_or_sections: py.Positional): py.Remote
  hsplit(ary: py.Positional, keywords: py.Rest<hsplit$, 'ary'>): py.Remote
  hsplit(keywords: hsplit$): py.Remote
  hsplit_dyn: py.RemoteFunction
  hstack(tup: py.Positional, keywords?: py.Rest<hstack$, 'tup'>): py.Remote
  hstack(keywords: hstack$): py.Remote
  hstack_dyn: py.RemoteFunction
  hypot(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  hypot_dyn: py.RemoteFunction
  identity(n: py.Positional, dtype: py.Positional, keywords?: py.Rest<identity$, 'n' | 'dtype'>): py.Remote
  identity(n: py.Positional, keywords?: py.Rest<identity$, 'n'>): py.Remote
  identity(keywords: identity$): py.Remote
  identity_dyn: py.RemoteFunction
  ids(a: py.Positional): py.Remote
  ids(keywords: ids$): py.Remote
  ids_dyn: py.RemoteFunction
  in1d(ar1: py.Positional, ar2: py.Positional, assume_unique: py.Bool, invert: py.Bool): py.Remote
  in1d(ar1: py.Positional, ar2: py.Positional, assume_unique: py.Bool, keywords?: py.Rest<in1d$, 'ar1' | 'ar2' | 'assume_unique'>): py.Remote
  in1d(ar1: py.Positional, ar2: py.Positional, keywords?: py.Rest<in1d$, 'ar1' | 'ar2'>): py.Remote
  in1d(ar1: py.Positional, keywords: py.Rest<in1d$, 'ar1'>): py.Remote
  in1d(keywords: in1d$): py.Remote
  in1d_dyn: py.RemoteFunction
  indices(dimensions: py.Positional, dtype: py.DType, sparse: py.Bool, keywords?: py.Rest<indices$, 'dimensions' | 'dtype' | 'sparse'>): py.Remote
  indices(dimensions: py.Positional, dtype: py.DType, keywords?: py.Rest<indices$, 'dimensions' | 'dtype'>): py.Remote
  indices(dimensions: py.Positional, keywords?: py.Rest<indices$, 'dimensions'>): py.Remote
  indices(keywords: indices$): py.Remote
  indices_dyn: py.RemoteFunction
  inner(a: py.Positional, b: py.Positional): py.Remote
  inner(a: py.Positional, keywords: py.Rest<inner$, 'a'>): py.Remote
  inner(keywords: inner$): py.Remote
  inner_dyn: py.RemoteFunction
  readonly innerproduct: $Module["inner"]
  intersect1d(ar1: py.Positional, ar2: py.Positional, assume_unique: py.Bool): py.Remote
  intersect1d(ar1: py.Positional, ar2: py.Positional, keywords?: py.Rest<intersect1d$, 'ar1' | 'ar2'>): py.Remote
  intersect1d(ar1: py.Positional, keywords: py.Rest<intersect1d$, 'ar1'>): py.Remote
  intersect1d(keywords: intersect1d$): py.Remote
  intersect1d_dyn: py.RemoteFunction
  readonly isMA: $Module["isMaskedArray"]
  isMaskedArray(x: py.Positional): py.Remote
  isMaskedArray(keywords: isMaskedArray$): py.Remote
  isMaskedArray_dyn: py.RemoteFunction
  is_mask(m: py.Positional): py.Remote
  is_mask(keywords: is_mask$): py.Remote
  is_mask_dyn: py.RemoteFunction
  is_masked(x: py.Positional): py.Remote
  is_masked(keywords: is_masked$): py.Remote
  is_masked_dyn: py.RemoteFunction
  readonly isarray: $Module["isMaskedArray"]
  isin(element: py.Positional, test_elements: py.Positional, assume_unique: py.Bool, invert: py.Bool): py.Remote
  isin(element: py.Positional, test_elements: py.Positional, assume_unique: py.Bool, keywords?: py.Rest<isin$, 'element' | 'test_elements' | 'assume_unique'>): py.Remote
  isin(element: py.Positional, test_elements: py.Positional, keywords?: py.Rest<isin$, 'element' | 'test_elements'>): py.Remote
  isin(element: py.Positional, keywords: py.Rest<isin$, 'element'>): py.Remote
  isin(keywords: isin$): py.Remote
  isin_dyn: py.RemoteFunction
  left_shift(a: py.Positional, n: py.Positional): py.Remote
  left_shift(a: py.Positional, keywords: py.Rest<left_shift$, 'a'>): py.Remote
  left_shift(keywords: left_shift$): py.Remote
  left_shift_dyn: py.RemoteFunction
  less(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  less_dyn: py.RemoteFunction
  less_equal(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  less_equal_dyn: py.RemoteFunction
  log(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  log_dyn: py.RemoteFunction
  log10(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  log10_dyn: py.RemoteFunction
  log2(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  log2_dyn: py.RemoteFunction
  logical_and(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  logical_and_dyn: py.RemoteFunction
  logical_not(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  logical_not_dyn: py.RemoteFunction
  logical_or(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  logical_or_dyn: py.RemoteFunction
  logical_xor(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  logical_xor_dyn: py.RemoteFunction
  make_mask(m: py.Positional, copy: py.Bool, shrink: py.Bool, dtype: py.DType): py.Remote
  make_mask(m: py.Positional, copy: py.Bool, shrink: py.Bool, keywords?: py.Rest<make_mask$, 'm' | 'copy' | 'shrink'>): py.Remote
  make_mask(m: py.Positional, copy: py.Bool, keywords?: py.Rest<make_mask$, 'm' | 'copy'>): py.Remote
  make_mask(m: py.Positional, keywords?: py.Rest<make_mask$, 'm'>): py.Remote
  make_mask(keywords: make_mask$): py.Remote
  make_mask_dyn: py.RemoteFunction
  make_mask_descr(ndtype: py.Positional): py.Remote
  make_mask_descr(keywords: make_mask_descr$): py.Remote
  make_mask_descr_dyn: py.RemoteFunction
  make_mask_none(newshape: py.Positional, dtype: py.Positional): py.Remote
  make_mask_none(newshape: py.Positional, keywords?: py.Rest<make_mask_none$, 'newshape'>): py.Remote
  make_mask_none(keywords: make_mask_none$): py.Remote
  make_mask_none_dyn: py.RemoteFunction
  mask_cols(a: py.Positional, axis: py.Positional): py.Remote
  mask_cols(a: py.Positional, keywords?: py.Rest<mask_cols$, 'a'>): py.Remote
  mask_cols(keywords: mask_cols$): py.Remote
  mask_cols_dyn: py.RemoteFunction
  mask_or(m1: py.Positional, m2: py.Positional, copy: py.Bool, shrink: py.Bool): py.Remote
  mask_or(m1: py.Positional, m2: py.Positional, copy: py.Bool, keywords?: py.Rest<mask_or$, 'm1' | 'm2' | 'copy'>): py.Remote
  mask_or(m1: py.Positional, m2: py.Positional, keywords?: py.Rest<mask_or$, 'm1' | 'm2'>): py.Remote
  mask_or(m1: py.Positional, keywords: py.Rest<mask_or$, 'm1'>): py.Remote
  mask_or(keywords: mask_or$): py.Remote
  mask_or_dyn: py.RemoteFunction
  mask_rowcols(a: py.Positional, axis: py.Positional): py.Remote
  mask_rowcols(a: py.Positional, keywords?: py.Rest<mask_rowcols$, 'a'>): py.Remote
  mask_rowcols(keywords: mask_rowcols$): py.Remote
  mask_rowcols_dyn: py.RemoteFunction
  mask_rows(a: py.Positional, axis: py.Positional): py.Remote
  mask_rows(a: py.Positional, keywords?: py.Rest<mask_rows$, 'a'>): py.Remote
  mask_rows(keywords: mask_rows$): py.Remote
  mask_rows_dyn: py.RemoteFunction
  readonly masked: py.Remote
  masked_all(shape: py.Positional, dtype: py.DType): py.Remote
  masked_all(shape: py.Positional, keywords?: py.Rest<masked_all$, 'shape'>): py.Remote
  masked_all(keywords: masked_all$): py.Remote
  masked_all_dyn: py.RemoteFunction
  masked_all_like(arr: py.Positional): py.Remote
  masked_all_like(keywords: masked_all_like$): py.Remote
  masked_all_like_dyn: py.RemoteFunction
  readonly masked_array: MaskedArray$class
  masked_equal(x: py.Positional, value: py.Positional, copy: py.Bool): py.Remote
  masked_equal(x: py.Positional, value: py.Positional, keywords?: py.Rest<masked_equal$, 'x' | 'value'>): py.Remote
  masked_equal(x: py.Positional, keywords: py.Rest<masked_equal$, 'x'>): py.Remote
  masked_equal(keywords: masked_equal$): py.Remote
  masked_equal_dyn: py.RemoteFunction
  masked_greater(x: py.Positional, value: py.Positional, copy: py.Bool): py.Remote
  masked_greater(x: py.Positional, value: py.Positional, keywords?: py.Rest<masked_greater$, 'x' | 'value'>): py.Remote
  masked_greater(x: py.Positional, keywords: py.Rest<masked_greater$, 'x'>): py.Remote
  masked_greater(keywords: masked_greater$): py.Remote
  masked_greater_dyn: py.RemoteFunction
  masked_greater_equal(x: py.Positional, value: py.Positional, copy: py.Bool): py.Remote
  masked_greater_equal(x: py.Positional, value: py.Positional, keywords?: py.Rest<masked_greater_equal$, 'x' | 'value'>): py.Remote
  masked_greater_equal(x: py.Positional, keywords: py.Rest<masked_greater_equal$, 'x'>): py.Remote
  masked_greater_equal(keywords: masked_greater_equal$): py.Remote
  masked_greater_equal_dyn: py.RemoteFunction
  masked_inside(x: py.Positional, v1: py.Positional, v2: py.Positional, copy: py.Bool): py.Remote
  masked_inside(x: py.Positional, v1: py.Positional, v2: py.Positional, keywords?: py.Rest<masked_inside$, 'x' | 'v1' | 'v2'>): py.Remote
  masked_inside(x: py.Positional, v1: py.Positional, keywords: py.Rest<masked_inside$, 'x' | 'v1'>): py.Remote
  masked_inside(x: py.Positional, keywords: py.Rest<masked_inside$, 'x'>): py.Remote
  masked_inside(keywords: masked_inside$): py.Remote
  masked_inside_dyn: py.RemoteFunction
  masked_invalid(a: py.Positional, copy: py.Bool): py.Remote
  masked_invalid(a: py.Positional, keywords?: py.Rest<masked_invalid$, 'a'>): py.Remote
  masked_invalid(keywords: masked_invalid$): py.Remote
  masked_invalid_dyn: py.RemoteFunction
  masked_less(x: py.Positional, value: py.Positional, copy: py.Bool): py.Remote
  masked_less(x: py.Positional, value: py.Positional, keywords?: py.Rest<masked_less$, 'x' | 'value'>): py.Remote
  masked_less(x: py.Positional, keywords: py.Rest<masked_less$, 'x'>): py.Remote
  masked_less(keywords: masked_less$): py.Remote
  masked_less_dyn: py.RemoteFunction
  masked_less_equal(x: py.Positional, value: py.Positional, copy: py.Bool): py.Remote
  masked_less_equal(x: py.Positional, value: py.Positional, keywords?: py.Rest<masked_less_equal$, 'x' | 'value'>): py.Remote
  masked_less_equal(x: py.Positional, keywords: py.Rest<masked_less_equal$, 'x'>): py.Remote
  masked_less_equal(keywords: masked_less_equal$): py.Remote
  masked_less_equal_dyn: py.RemoteFunction
  masked_not_equal(x: py.Positional, value: py.Positional, copy: py.Bool): py.Remote
  masked_not_equal(x: py.Positional, value: py.Positional, keywords?: py.Rest<masked_not_equal$, 'x' | 'value'>): py.Remote
  masked_not_equal(x: py.Positional, keywords: py.Rest<masked_not_equal$, 'x'>): py.Remote
  masked_not_equal(keywords: masked_not_equal$): py.Remote
  masked_not_equal_dyn: py.RemoteFunction
  masked_object(x: py.Positional, value: py.Positional, copy: py.Bool, shrink: py.Bool): py.Remote
  masked_object(x: py.Positional, value: py.Positional, copy: py.Bool, keywords?: py.Rest<masked_object$, 'x' | 'value' | 'copy'>): py.Remote
  masked_object(x: py.Positional, value: py.Positional, keywords?: py.Rest<masked_object$, 'x' | 'value'>): py.Remote
  masked_object(x: py.Positional, keywords: py.Rest<masked_object$, 'x'>): py.Remote
  masked_object(keywords: masked_object$): py.Remote
  masked_object_dyn: py.RemoteFunction
  masked_outside(x: py.Positional, v1: py.Positional, v2: py.Positional, copy: py.Bool): py.Remote
  masked_outside(x: py.Positional, v1: py.Positional, v2: py.Positional, keywords?: py.Rest<masked_outside$, 'x' | 'v1' | 'v2'>): py.Remote
  masked_outside(x: py.Positional, v1: py.Positional, keywords: py.Rest<masked_outside$, 'x' | 'v1'>): py.Remote
  masked_outside(x: py.Positional, keywords: py.Rest<masked_outside$, 'x'>): py.Remote
  masked_outside(keywords: masked_outside$): py.Remote
  masked_outside_dyn: py.RemoteFunction
  readonly masked_print_option: py.Remote
  readonly masked_singleton: py.Remote
  masked_values(x: py.Positional, value: py.Positional, rtol: py.Float, atol: py.Float, copy: py.Bool, shrink?: py.Bool): py.Remote
  masked_values(x: py.Positional, value: py.Positional, rtol: py.Float, atol: py.Float, keywords?: py.Rest<masked_values$, 'x' | 'value' | 'rtol' | 'atol'>): py.Remote
  masked_values(x: py.Positional, value: py.Positional, rtol: py.Float, keywords?: py.Rest<masked_values$, 'x' | 'value' | 'rtol'>): py.Remote
  masked_values(x: py.Positional, value: py.Positional, keywords?: py.Rest<masked_values$, 'x' | 'value'>): py.Remote
  masked_values(x: py.Positional, keywords: py.Rest<masked_values$, 'x'>): py.Remote
  masked_values(keywords: masked_values$): py.Remote
  masked_values_dyn: py.RemoteFunction
  masked_where(condition: py.Positional, a: py.Positional, copy: py.Bool): py.Remote
  masked_where(condition: py.Positional, a: py.Positional, keywords?: py.Rest<masked_where$, 'condition' | 'a'>): py.Remote
  masked_where(condition: py.Positional, keywords: py.Rest<masked_where$, 'condition'>): py.Remote
  masked_where(keywords: masked_where$): py.Remote
  masked_where_dyn: py.RemoteFunction
  max(obj: py.Positional, axis: py.Positional, out: py.Positional, fill_value: py.Positional, keepdims?: py.Positional): py.Remote
  max(obj: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<max$, 'obj' | 'axis' | 'out'>): py.Remote
  max(obj: py.Positional, axis: py.Positional, keywords?: py.Rest<max$, 'obj' | 'axis'>): py.Remote
  max(obj: py.Positional, keywords?: py.Rest<max$, 'obj'>): py.Remote
  max(keywords: max$): py.Remote
  max_dyn: py.RemoteFunction
  maximum(a: py.Positional, b: py.Positional): py.Remote
  maximum(a: py.Positional, keywords: py.Rest<maximum$, 'a'>): py.Remote
  maximum(keywords: maximum$): py.Remote
  maximum_dyn: py.RemoteFunction
  maximum_fill_value(obj: py.Positional): py.Remote
  maximum_fill_value(keywords: maximum_fill_value$): py.Remote
  maximum_fill_value_dyn: py.RemoteFunction
  mean(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional, keepdims?: py.Positional): py.Remote
  mean(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<mean$, 'a' | 'axis' | 'dtype'>): py.Remote
  mean(a: py.Positional, axis: py.Positional, keywords?: py.Rest<mean$, 'a' | 'axis'>): py.Remote
  mean(a: py.Positional, keywords?: py.Rest<mean$, 'a'>): py.Remote
  mean(keywords: mean$): py.Remote
  mean_dyn: py.RemoteFunction
  median(a: py.Positional, axis: py.Positional, out: py.Positional, overwrite_input: py.Bool, keepdims?: py.Bool): py.Remote
  median(a: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<median$, 'a' | 'axis' | 'out'>): py.Remote
  median(a: py.Positional, axis: py.Positional, keywords?: py.Rest<median$, 'a' | 'axis'>): py.Remote
  median(a: py.Positional, keywords?: py.Rest<median$, 'a'>): py.Remote
  median(keywords: median$): py.Remote
  median_dyn: py.RemoteFunction
  min(obj: py.Positional, axis: py.Positional, out: py.Positional, fill_value: py.Positional, keepdims?: py.Positional): py.Remote
  min(obj: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<min$, 'obj' | 'axis' | 'out'>): py.Remote
  min(obj: py.Positional, axis: py.Positional, keywords?: py.Rest<min$, 'obj' | 'axis'>): py.Remote
  min(obj: py.Positional, keywords?: py.Rest<min$, 'obj'>): py.Remote
  min(keywords: min$): py.Remote
  min_dyn: py.RemoteFunction
  minimum(a: py.Positional, b: py.Positional): py.Remote
  minimum(a: py.Positional, keywords: py.Rest<minimum$, 'a'>): py.Remote
  minimum(keywords: minimum$): py.Remote
  minimum_dyn: py.RemoteFunction
  minimum_fill_value(obj: py.Positional): py.Remote
  minimum_fill_value(keywords: minimum_fill_value$): py.Remote
  minimum_fill_value_dyn: py.RemoteFunction
  readonly mod: $Module["remainder"]
  readonly mr_: py.Remote
  multiply(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  multiply_dyn: py.RemoteFunction
  readonly mvoid: mvoid$class
  ndenumerate(a: py.Positional, compressed: py.Bool): py.Remote
  ndenumerate(a: py.Positional, keywords?: py.Rest<ndenumerate$, 'a'>): py.Remote
  ndenumerate(keywords: ndenumerate$): py.Remote
  ndenumerate_dyn: py.RemoteFunction
  ndim(obj: py.Positional): py.Remote
  ndim(keywords: ndim$): py.Remote
  ndim_dyn: py.RemoteFunction
  negative(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  negative_dyn: py.RemoteFunction
  readonly nomask: py.Promised<numpy.bool>
  nonzero(a: py.Positional): py.Remote
  nonzero(keywords: nonzero$): py.Remote
  nonzero_dyn: py.RemoteFunction
  not_equal(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  not_equal_dyn: py.RemoteFunction
  notmasked_contiguous(a: py.Positional, axis: py.Positional): py.Remote
  notmasked_contiguous(a: py.Positional, keywords?: py.Rest<notmasked_contiguous$, 'a'>): py.Remote
  notmasked_contiguous(keywords: notmasked_contiguous$): py.Remote
  notmasked_contiguous_dyn: py.RemoteFunction
  notmasked_edges(a: py.Positional, axis: py.Positional): py.Remote
  notmasked_edges(a: py.Positional, keywords?: py.Rest<notmasked_edges$, 'a'>): py.Remote
  notmasked_edges(keywords: notmasked_edges$): py.Remote
  notmasked_edges_dyn: py.RemoteFunction
  ones(shape: py.Positional, dtype: py.Positional, order: py.Str, keywords?: py.Rest<ones$, 'shape' | 'dtype' | 'order'>): py.Remote
  ones(shape: py.Positional, dtype: py.Positional, keywords?: py.Rest<ones$, 'shape' | 'dtype'>): py.Remote
  ones(shape: py.Positional, keywords?: py.Rest<ones$, 'shape'>): py.Remote
  ones(keywords: ones$): py.Remote
  ones_dyn: py.RemoteFunction
  ones_like(a: py.Positional, dtype: py.Positional, order: py.Str, subok: py.Bool, shape?: py.Positional, keywords?: py.Rest<ones_like$, 'a' | 'dtype' | 'order' | 'subok' | 'shape'>): py.Remote
  ones_like(a: py.Positional, dtype: py.Positional, order: py.Str, keywords?: py.Rest<ones_like$, 'a' | 'dtype' | 'order'>): py.Remote
  ones_like(a: py.Positional, dtype: py.Positional, keywords?: py.Rest<ones_like$, 'a' | 'dtype'>): py.Remote
  ones_like(a: py.Positional, keywords?: py.Rest<ones_like$, 'a'>): py.Remote
  ones_like(keywords: ones_like$): py.Remote
  ones_like_dyn: py.RemoteFunction
  outer(a: py.Positional, b: py.Positional): py.Remote
  outer(a: py.Positional, keywords: py.Rest<outer$, 'a'>): py.Remote
  outer(keywords: outer$): py.Remote
  outer_dyn: py.RemoteFunction
  readonly outerproduct: $Module["outer"]
  polyfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, full: py.Bool, w: py.Positional, cov?: py.Bool): py.Remote
  polyfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, full: py.Bool, keywords?: py.Rest<polyfit$, 'x' | 'y' | 'deg' | 'rcond' | 'full'>): py.Remote
  polyfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, keywords?: py.Rest<polyfit$, 'x' | 'y' | 'deg' | 'rcond'>): py.Remote
  polyfit(x: py.Positional, y: py.Positional, deg: py.Positional, keywords?: py.Rest<polyfit$, 'x' | 'y' | 'deg'>): py.Remote
  polyfit(x: py.Positional, y: py.Positional, keywords: py.Rest<polyfit$, 'x' | 'y'>): py.Remote
  polyfit(x: py.Positional, keywords: py.Rest<polyfit$, 'x'>): py.Remote
  polyfit(keywords: polyfit$): py.Remote
  polyfit_dyn: py.RemoteFunction
  power(a: py.Positional, b: py.Positional, third: py.Positional): py.Remote
  power(a: py.Positional, b: py.Positional, keywords?: py.Rest<power$, 'a' | 'b'>): py.Remote
  power(a: py.Positional, keywords: py.Rest<power$, 'a'>): py.Remote
  power(keywords: power$): py.Remote
  power_dyn: py.RemoteFunction
  prod(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional, keepdims?: py.Positional): py.Remote
  prod(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<prod$, 'a' | 'axis' | 'dtype'>): py.Remote
  prod(a: py.Positional, axis: py.Positional, keywords?: py.Rest<prod$, 'a' | 'axis'>): py.Remote
  prod(a: py.Positional, keywords?: py.Rest<prod$, 'a'>): py.Remote
  prod(keywords: prod$): py.Remote
  prod_dyn: py.RemoteFunction
  product(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional, keepdims?: py.Positional): py.Remote
  product(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<product$, 'a' | 'axis' | 'dtype'>): py.Remote
  product(a: py.Positional, axis: py.Positional, keywords?: py.Rest<product$, 'a' | 'axis'>): py.Remote
  product(a: py.Positional, keywords?: py.Rest<product$, 'a'>): py.Remote
  product(keywords: product$): py.Remote
  product_dyn: py.RemoteFunction
  ptp(obj: py.Positional, axis: py.Positional, out: py.Positional, fill_value: py.Positional, keepdims?: py.Positional): py.Remote
  ptp(obj: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<ptp$, 'obj' | 'axis' | 'out'>): py.Remote
  ptp(obj: py.Positional, axis: py.Positional, keywords?: py.Rest<ptp$, 'obj' | 'axis'>): py.Remote
  ptp(obj: py.Positional, keywords?: py.Rest<ptp$, 'obj'>): py.Remote
  ptp(keywords: ptp$): py.Remote
  ptp_dyn: py.RemoteFunction
  put(a: py.Positional, indices: py.Positional, values: py.Positional, mode: py.Str): py.Remote
  put(a: py.Positional, indices: py.Positional, values: py.Positional, keywords?: py.Rest<put$, 'a' | 'indices' | 'values'>): py.Remote
  put(a: py.Positional, indices: py.Positional, keywords: py.Rest<put$, 'a' | 'indices'>): py.Remote
  put(a: py.Positional, keywords: py.Rest<put$, 'a'>): py.Remote
  put(keywords: put$): py.Remote
  put_dyn: py.RemoteFunction
  putmask(a: py.Positional, mask: py.Positional, values: py.Positional): py.Remote
  putmask(a: py.Positional, mask: py.Positional, keywords: py.Rest<putmask$, 'a' | 'mask'>): py.Remote
  putmask(a: py.Positional, keywords: py.Rest<putmask$, 'a'>): py.Remote
  putmask(keywords: putmask$): py.Remote
  putmask_dyn: py.RemoteFunction
  ravel(a: py.Positional, order: py.Str): py.Remote
  ravel(a: py.Positional, keywords?: py.Rest<ravel$, 'a'>): py.Remote
  ravel(keywords: ravel$): py.Remote
  ravel_dyn: py.RemoteFunction
  remainder(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  remainder_dyn: py.RemoteFunction
  repeat(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  repeat_dyn: py.RemoteFunction
  reshape(a: py.Positional, new_shape: py.Positional, order: py.Str): py.Remote
  reshape(a: py.Positional, new_shape: py.Positional, keywords?: py.Rest<reshape$, 'a' | 'new_shape'>): py.Remote
  reshape(a: py.Positional, keywords: py.Rest<reshape$, 'a'>): py.Remote
  reshape(keywords: reshape$): py.Remote
  reshape_dyn: py.RemoteFunction
  resize(x: py.Positional, new_shape: py.Positional): py.Remote
  resize(x: py.Positional, keywords: py.Rest<resize$, 'x'>): py.Remote
  resize(keywords: resize$): py.Remote
  resize_dyn: py.RemoteFunction
  right_shift(a: py.Positional, n: py.Positional): py.Remote
  right_shift(a: py.Positional, keywords: py.Rest<right_shift$, 'a'>): py.Remote
  right_shift(keywords: right_shift$): py.Remote
  right_shift_dyn: py.RemoteFunction
  readonly round: $Module["round_"]
  round_(a: py.Positional, decimals: py.Int, out: py.Positional): py.Remote
  round_(a: py.Positional, decimals: py.Int, keywords?: py.Rest<round_$, 'a' | 'decimals'>): py.Remote
  round_(a: py.Positional, keywords?: py.Rest<round_$, 'a'>): py.Remote
  round_(keywords: round_$): py.Remote
  round__dyn: py.RemoteFunction
  readonly row_stack: $Module["vstack"]
  set_fill_value(a: py.Positional, fill_value: py.Positional): py.Remote
  set_fill_value(a: py.Positional, keywords: py.Rest<set_fill_value$, 'a'>): py.Remote
  set_fill_value(keywords: set_fill_value$): py.Remote
  set_fill_value_dyn: py.RemoteFunction
  setdiff1d(ar1: py.Positional, ar2: py.Positional, assume_unique: py.Bool): py.Remote
  setdiff1d(ar1: py.Positional, ar2: py.Positional, keywords?: py.Rest<setdiff1d$, 'ar1' | 'ar2'>): py.Remote
  setdiff1d(ar1: py.Positional, keywords: py.Rest<setdiff1d$, 'ar1'>): py.Remote
  setdiff1d(keywords: setdiff1d$): py.Remote
  setdiff1d_dyn: py.RemoteFunction
  setxor1d(ar1: py.Positional, ar2: py.Positional, assume_unique: py.Bool): py.Remote
  setxor1d(ar1: py.Positional, ar2: py.Positional, keywords?: py.Rest<setxor1d$, 'ar1' | 'ar2'>): py.Remote
  setxor1d(ar1: py.Positional, keywords: py.Rest<setxor1d$, 'ar1'>): py.Remote
  setxor1d(keywords: setxor1d$): py.Remote
  setxor1d_dyn: py.RemoteFunction
  shape(obj: py.Positional): py.Remote
  shape(keywords: shape$): py.Remote
  shape_dyn: py.RemoteFunction
  sin(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  sin_dyn: py.RemoteFunction
  sinh(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  sinh_dyn: py.RemoteFunction
  size(obj: py.Positional, axis: py.Positional): py.Remote
  size(obj: py.Positional, keywords?: py.Rest<size$, 'obj'>): py.Remote
  size(keywords: size$): py.Remote
  size_dyn: py.RemoteFunction
  soften_mask(a: py.Positional): py.Remote
  soften_mask(keywords: soften_mask$): py.Remote
  soften_mask_dyn: py.RemoteFunction
  sometrue(target: py.Positional, axis: py.Int, dtype: py.Positional): py.Remote
  sometrue(target: py.Positional, axis: py.Int, keywords?: py.Rest<sometrue$, 'target' | 'axis'>): py.Remote
  sometrue(target: py.Positional, keywords?: py.Rest<sometrue$, 'target'>): py.Remote
  sometrue(keywords: sometrue$): py.Remote
  sometrue_dyn: py.RemoteFunction
  sort(a: py.Positional, axis: py.Int, kind: py.Positional, order: py.Positional, endwith?: py.Bool, fill_value?: py.Positional, keywords?: py.Rest<sort$, 'a' | 'axis' | 'kind' | 'order' | 'endwith' | 'fill_value'>): py.Remote
  sort(a: py.Positional, axis: py.Int, kind: py.Positional, keywords?: py.Rest<sort$, 'a' | 'axis' | 'kind'>): py.Remote
  sort(a: py.Positional, axis: py.Int, keywords?: py.Rest<sort$, 'a' | 'axis'>): py.Remote
  sort(a: py.Positional, keywords?: py.Rest<sort$, 'a'>): py.Remote
  sort(keywords: sort$): py.Remote
  sort_dyn: py.RemoteFunction
  sqrt(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  sqrt_dyn: py.RemoteFunction
  squeeze(a: py.Positional, axis: py.Positional, keywords?: py.Rest<squeeze$, 'a' | 'axis'>): py.Remote
  squeeze(a: py.Positional, keywords?: py.Rest<squeeze$, 'a'>): py.Remote
  squeeze(keywords: squeeze$): py.Remote
  squeeze_dyn: py.RemoteFunction
  stack(arrays: py.Positional, axis: py.Int, out: py.Positional, keywords?: py.Rest<stack$, 'arrays' | 'axis' | 'out'>): py.Remote
  stack(arrays: py.Positional, axis: py.Int, keywords?: py.Rest<stack$, 'arrays' | 'axis'>): py.Remote
  stack(arrays: py.Positional, keywords?: py.Rest<stack$, 'arrays'>): py.Remote
  stack(keywords: stack$): py.Remote
  stack_dyn: py.RemoteFunction
  std(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional, ddof?: py.Int, keepdims?: py.Positional, mean?: py.Positional): py.Remote
  std(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<std$, 'a' | 'axis' | 'dtype'>): py.Remote
  std(a: py.Positional, axis: py.Positional, keywords?: py.Rest<std$, 'a' | 'axis'>): py.Remote
  std(a: py.Positional, keywords?: py.Rest<std$, 'a'>): py.Remote
  std(keywords: std$): py.Remote
  std_dyn: py.RemoteFunction
  subtract(a: py.Positional, b: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  subtract_dyn: py.RemoteFunction
  sum(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional, keepdims?: py.Positional): py.Remote
  sum(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<sum$, 'a' | 'axis' | 'dtype'>): py.Remote
  sum(a: py.Positional, axis: py.Positional, keywords?: py.Rest<sum$, 'a' | 'axis'>): py.Remote
  sum(a: py.Positional, keywords?: py.Rest<sum$, 'a'>): py.Remote
  sum(keywords: sum$): py.Remote
  sum_dyn: py.RemoteFunction
  swapaxes(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  swapaxes_dyn: py.RemoteFunction
  take(a: py.Positional, indices: py.Positional, axis: py.Positional, out: py.Positional, mode: py.Str): py.Remote
  take(a: py.Positional, indices: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<take$, 'a' | 'indices' | 'axis' | 'out'>): py.Remote
  take(a: py.Positional, indices: py.Positional, axis: py.Positional, keywords?: py.Rest<take$, 'a' | 'indices' | 'axis'>): py.Remote
  take(a: py.Positional, indices: py.Positional, keywords?: py.Rest<take$, 'a' | 'indices'>): py.Remote
  take(a: py.Positional, keywords: py.Rest<take$, 'a'>): py.Remote
  take(keywords: take$): py.Remote
  take_dyn: py.RemoteFunction
  tan(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  tan_dyn: py.RemoteFunction
  tanh(a: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  tanh_dyn: py.RemoteFunction
  trace(a: py.Positional, offset: py.Int, axis1: py.Int, axis2: py.Int, dtype?: py.Positional, out?: py.Positional): py.Remote
  trace(a: py.Positional, offset: py.Int, axis1: py.Int, keywords?: py.Rest<trace$, 'a' | 'offset' | 'axis1'>): py.Remote
  trace(a: py.Positional, offset: py.Int, keywords?: py.Rest<trace$, 'a' | 'offset'>): py.Remote
  trace(a: py.Positional, keywords?: py.Rest<trace$, 'a'>): py.Remote
  trace(keywords: trace$): py.Remote
  trace_dyn: py.RemoteFunction
  transpose(a: py.Positional, axes: py.Positional): py.Remote
  transpose(a: py.Positional, keywords?: py.Rest<transpose$, 'a'>): py.Remote
  transpose(keywords: transpose$): py.Remote
  transpose_dyn: py.RemoteFunction
  readonly true_divide: $Module["divide"]
  union1d(ar1: py.Positional, ar2: py.Positional): py.Remote
  union1d(ar1: py.Positional, keywords: py.Rest<union1d$, 'ar1'>): py.Remote
  union1d(keywords: union1d$): py.Remote
  union1d_dyn: py.RemoteFunction
  unique(ar1: py.Positional, return_index: py.Bool, return_inverse: py.Bool): py.Remote
  unique(ar1: py.Positional, return_index: py.Bool, keywords?: py.Rest<unique$, 'ar1' | 'return_index'>): py.Remote
  unique(ar1: py.Positional, keywords?: py.Rest<unique$, 'ar1'>): py.Remote
  unique(keywords: unique$): py.Remote
  unique_dyn: py.RemoteFunction
  vander(x: py.Positional, n: py.Positional): py.Remote
  vander(x: py.Positional, keywords?: py.Rest<vander$, 'x'>): py.Remote
  vander(keywords: vander$): py.Remote
  vander_dyn: py.RemoteFunction
  var(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional, ddof?: py.Int, keepdims?: py.Positional, mean?: py.Positional): py.Remote
  var(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<var$, 'a' | 'axis' | 'dtype'>): py.Remote
  var(a: py.Positional, axis: py.Positional, keywords?: py.Rest<var$, 'a' | 'axis'>): py.Remote
  var(a: py.Positional, keywords?: py.Rest<var$, 'a'>): py.Remote
  var(keywords: var$): py.Remote
  var_dyn: py.RemoteFunction
  vstack(tup: py.Positional, keywords?: py.Rest<vstack$, 'tup'>): py.Remote
  vstack(keywords: vstack$): py.Remote
  vstack_dyn: py.RemoteFunction
  where(condition: py.Positional, x: py.Positional, y: py.Positional): py.Remote
  where(condition: py.Positional, x: py.Positional, keywords?: py.Rest<where$, 'condition' | 'x'>): py.Remote
  where(condition: py.Positional, keywords?: py.Rest<where$, 'condition'>): py.Remote
  where(keywords: where$): py.Remote
  where_dyn: py.RemoteFunction
  zeros(shape: py.Positional, dtype: py.Positional, order: py.Str, keywords?: py.Rest<zeros$, 'shape' | 'dtype' | 'order'>): py.Remote
  zeros(shape: py.Positional, dtype: py.Positional, keywords?: py.Rest<zeros$, 'shape' | 'dtype'>): py.Remote
  zeros(shape: py.Positional, keywords?: py.Rest<zeros$, 'shape'>): py.Remote
  zeros(keywords: zeros$): py.Remote
  zeros_dyn: py.RemoteFunction
  zeros_like(a: py.Positional, dtype: py.Positional, order: py.Str, subok: py.Bool, shape?: py.Positional, keywords?: py.Rest<zeros_like$, 'a' | 'dtype' | 'order' | 'subok' | 'shape'>): py.Remote
  zeros_like(a: py.Positional, dtype: py.Positional, order: py.Str, keywords?: py.Rest<zeros_like$, 'a' | 'dtype' | 'order'>): py.Remote
  zeros_like(a: py.Positional, dtype: py.Positional, keywords?: py.Rest<zeros_like$, 'a' | 'dtype'>): py.Remote
  zeros_like(a: py.Positional, keywords?: py.Rest<zeros_like$, 'a'>): py.Remote
  zeros_like(keywords: zeros_like$): py.Remote
  zeros_like_dyn: py.RemoteFunction
}
