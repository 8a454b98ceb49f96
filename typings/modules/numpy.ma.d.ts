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
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface MaskedArray$anom {
  axis?: py.Int | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
}

export interface MaskedArray$any {
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface MaskedArray$argmax {
  axis?: py.Int | null | undefined
  fill_value?: py.TensorLike | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface MaskedArray$argmin {
  axis?: py.Int | null | undefined
  fill_value?: py.TensorLike | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface MaskedArray$argpartition {
  [keyword: string]: any
}

export interface MaskedArray$argsort {
  axis?: py.Int | null | undefined
  kind?: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null | undefined
  order?: py.Str | py.List<py.Str> | null | undefined
  /** Default: `True` */
  endwith?: py.Bool | undefined
  fill_value?: py.TensorLike | null | undefined
  /** Default: `False` */
  stable?: py.Bool | undefined
}

export interface MaskedArray$compress {
  condition: py.TensorLike
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface MaskedArray$copy {
  [keyword: string]: any
}

export interface MaskedArray$count {
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | undefined
}

export interface MaskedArray$diagonal {
  [keyword: string]: any
}

export interface MaskedArray$dot {
  b: py.TensorLike
  out?: py.ArrayLike | null | undefined
  /** Default: `False` */
  strict?: py.Bool | undefined
}

export interface MaskedArray$filled {
  fill_value?: py.ArrayLike | null | undefined
}

export interface MaskedArray$flatten {
  [keyword: string]: any
}

export interface MaskedArray$max {
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  fill_value?: py.TensorLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface MaskedArray$mean {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface MaskedArray$min {
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  fill_value?: py.TensorLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface MaskedArray$partition {
  [keyword: string]: any
}

export interface MaskedArray$prod {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface MaskedArray$product {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface MaskedArray$ptp {
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | null | undefined
  fill_value?: py.TensorLike | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface MaskedArray$put {
  indices: py.ArrayLike
  values: py.ArrayLike
  /** Default: `'raise'` */
  mode?: 'raise' | 'wrap' | 'clip' | py.RemotePromise<string> | undefined
}

export interface MaskedArray$ravel {
  /** Default: `'C'` */
  order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | undefined
}

export interface MaskedArray$repeat {
  [keyword: string]: any
}

export interface MaskedArray$reshape {
  [keyword: string]: any
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
  axis?: py.Int | null | undefined
  kind?: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null | undefined
  order?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `True` */
  endwith?: py.Bool | undefined
  fill_value?: py.TensorLike | null | undefined
  /** Default: `False` */
  stable?: py.Bool | undefined
}

export interface MaskedArray$squeeze {
  [keyword: string]: any
}

export interface MaskedArray$std {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
  keepdims?: py.Bool | undefined
  mean?: py.RemoteArgument | undefined
}

export interface MaskedArray$sum {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface MaskedArray$swapaxes {
  [keyword: string]: any
}

export interface MaskedArray$take {
  indices: py.ArrayLike
  axis?: py.Int | null | undefined
  out?: py.Of<'numpy.ma.MaskedArray'> | null | undefined
  /** Default: `'raise'` */
  mode?: 'raise' | 'wrap' | 'clip' | py.RemotePromise<string> | undefined
}

export interface MaskedArray$tobytes {
  fill_value?: py.TensorLike | null | undefined
  /** Default: `'C'` */
  order?: 'C' | 'F' | 'A' | py.RemotePromise<string> | undefined
}

export interface MaskedArray$tofile {
  fid: py.RemoteArgument
  /** Default: `''` */
  sep?: py.Str | undefined
  /** Default: `'%s'` */
  format?: py.Str | undefined
}

export interface MaskedArray$tolist {
  fill_value?: py.TensorLike | null | undefined
}

export interface MaskedArray$transpose {
  [keyword: string]: any
}

export interface MaskedArray$var {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `0` */
  ddof?: py.Int | py.Float | undefined
  keepdims?: py.Bool | undefined
  mean?: py.ArrayLike | undefined
}

export interface MaskedArray$view {
  dtype?: py.DType | py.StructuredDType | null | undefined
  type?: py.RemoteArgument | undefined
  fill_value?: py.TensorLike | null | undefined
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
  all(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keepdims: py.Bool): py.Remote
  all(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<MaskedArray$all, 'axis' | 'out'>): py.Remote
  all(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<MaskedArray$all, 'axis'>): py.Remote
  all(keywords?: MaskedArray$all): py.Remote
  all(...args: any[]): any
  all_dyn: py.RemoteFunction
  anom(axis: py.Int | null, dtype: py.DType | py.StructuredDType | null): py.Remote
  anom(axis: py.Int | null, keywords?: py.Rest<MaskedArray$anom, 'axis'>): py.Remote
  anom(keywords?: MaskedArray$anom): py.Remote
  anom_dyn: py.RemoteFunction
  any(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keepdims: py.Bool): py.Remote
  any(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<MaskedArray$any, 'axis' | 'out'>): py.Remote
  any(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<MaskedArray$any, 'axis'>): py.Remote
  any(keywords?: MaskedArray$any): py.Remote
  any(...args: any[]): any
  any_dyn: py.RemoteFunction
  argmax(axis: py.Int | null, fill_value: py.TensorLike | null, out: py.ArrayLike | null, keywords?: py.Rest<MaskedArray$argmax, 'axis' | 'fill_value' | 'out'>): py.Remote
  argmax(axis: py.Int | null, fill_value: py.TensorLike | null, keywords?: py.Rest<MaskedArray$argmax, 'axis' | 'fill_value'>): py.Remote
  argmax(axis: py.Int | null, keywords?: py.Rest<MaskedArray$argmax, 'axis'>): py.Remote
  argmax(keywords?: MaskedArray$argmax): py.Remote
  argmax(...args: any[]): any
  argmax_dyn: py.RemoteFunction
  argmin(axis: py.Int | null, fill_value: py.TensorLike | null, out: py.ArrayLike | null, keywords?: py.Rest<MaskedArray$argmin, 'axis' | 'fill_value' | 'out'>): py.Remote
  argmin(axis: py.Int | null, fill_value: py.TensorLike | null, keywords?: py.Rest<MaskedArray$argmin, 'axis' | 'fill_value'>): py.Remote
  argmin(axis: py.Int | null, keywords?: py.Rest<MaskedArray$argmin, 'axis'>): py.Remote
  argmin(keywords?: MaskedArray$argmin): py.Remote
  argmin(...args: any[]): any
  argmin_dyn: py.RemoteFunction
  argpartition(...args: py.Positional[]): py.Remote
  argpartition(...args: [...args: py.Positional[], keywords: MaskedArray$argpartition]): py.Remote
  argpartition(keywords?: MaskedArray$argpartition): py.Remote
  argpartition(...args: any[]): any
  argpartition_dyn: py.RemoteFunction
  argsort(axis: py.Int | null, kind: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null, order: py.Str | py.List<py.Str> | null, endwith: py.Bool, fill_value?: py.TensorLike | null, keywords?: py.Rest<MaskedArray$argsort, 'axis' | 'kind' | 'order' | 'endwith' | 'fill_value'>): py.Remote<py.NDArray | number>
  argsort(axis: py.Int | null, kind: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null, order: py.Str | py.List<py.Str> | null, keywords?: py.Rest<MaskedArray$argsort, 'axis' | 'kind' | 'order'>): py.Remote<py.NDArray | number>
  argsort(axis: py.Int | null, kind: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null, keywords?: py.Rest<MaskedArray$argsort, 'axis' | 'kind'>): py.Remote<py.NDArray | number>
  argsort(axis: py.Int | null, keywords?: py.Rest<MaskedArray$argsort, 'axis'>): py.Remote<py.NDArray | number>
  argsort(keywords?: MaskedArray$argsort): py.Remote<py.NDArray | number>
  argsort(...args: any[]): any
  argsort_dyn: py.RemoteFunction
  readonly baseclass: py.Remote
  readonly baseclass_dyn: any
  compress(condition: py.TensorLike, axis: py.Int | null, out: py.ArrayLike | null): py.Promised<MaskedArray>
  compress(condition: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<MaskedArray$compress, 'condition' | 'axis'>): py.Promised<MaskedArray>
  compress(condition: py.TensorLike, keywords?: py.Rest<MaskedArray$compress, 'condition'>): py.Promised<MaskedArray>
  compress(keywords: MaskedArray$compress): py.Promised<MaskedArray>
  compress(...args: any[]): any
  compress_dyn: py.RemoteFunction
  compressed(): py.Remote<py.NDArray>
  compressed_dyn: py.RemoteFunction
  copy(...args: py.Positional[]): py.Remote
  copy(...args: [...args: py.Positional[], keywords: MaskedArray$copy]): py.Remote
  copy(keywords?: MaskedArray$copy): py.Remote
  copy(...args: any[]): any
  copy_dyn: py.RemoteFunction
  count(axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Remote
  count(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<MaskedArray$count, 'axis'>): py.Remote
  count(keywords?: MaskedArray$count): py.Remote
  count_dyn: py.RemoteFunction
  diagonal(...args: py.Positional[]): py.Remote
  diagonal(...args: [...args: py.Positional[], keywords: MaskedArray$diagonal]): py.Remote
  diagonal(keywords?: MaskedArray$diagonal): py.Remote
  diagonal(...args: any[]): any
  diagonal_dyn: py.RemoteFunction
  dot(b: py.TensorLike, out: py.ArrayLike | null, strict: py.Bool): py.Remote
  dot(b: py.TensorLike, out: py.ArrayLike | null, keywords?: py.Rest<MaskedArray$dot, 'b' | 'out'>): py.Remote
  dot(b: py.TensorLike, keywords?: py.Rest<MaskedArray$dot, 'b'>): py.Remote
  dot(keywords: MaskedArray$dot): py.Remote
  dot(...args: any[]): any
  dot_dyn: py.RemoteFunction
  fill_value: any
  fill_value_dyn: any
  filled(fill_value: py.ArrayLike | null): py.Remote<py.NDArray>
  filled(keywords?: MaskedArray$filled): py.Remote<py.NDArray>
  filled_dyn: py.RemoteFunction
  flatten(...args: py.Positional[]): py.Remote<py.NDArray>
  flatten(...args: [...args: py.Positional[], keywords: MaskedArray$flatten]): py.Remote<py.NDArray>
  flatten(keywords?: MaskedArray$flatten): py.Remote<py.NDArray>
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
  readonly mT: py.Promised<MaskedArray>
  readonly mT_dyn: any
  mask: any
  mask_dyn: any
  max(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, fill_value: py.TensorLike | null, keepdims: py.Bool): py.Remote
  max(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, fill_value: py.TensorLike | null, keywords?: py.Rest<MaskedArray$max, 'axis' | 'out' | 'fill_value'>): py.Remote
  max(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<MaskedArray$max, 'axis' | 'out'>): py.Remote
  max(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<MaskedArray$max, 'axis'>): py.Remote
  max(keywords?: MaskedArray$max): py.Remote
  max(...args: any[]): any
  max_dyn: py.RemoteFunction
  mean(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keepdims: py.Bool): py.Remote
  mean(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keywords?: py.Rest<MaskedArray$mean, 'axis' | 'dtype' | 'out'>): py.Remote
  mean(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<MaskedArray$mean, 'axis' | 'dtype'>): py.Remote
  mean(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<MaskedArray$mean, 'axis'>): py.Remote
  mean(keywords?: MaskedArray$mean): py.Remote
  mean(...args: any[]): any
  mean_dyn: py.RemoteFunction
  min(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, fill_value: py.TensorLike | null, keepdims: py.Bool): py.Remote
  min(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, fill_value: py.TensorLike | null, keywords?: py.Rest<MaskedArray$min, 'axis' | 'out' | 'fill_value'>): py.Remote
  min(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<MaskedArray$min, 'axis' | 'out'>): py.Remote
  min(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<MaskedArray$min, 'axis'>): py.Remote
  min(keywords?: MaskedArray$min): py.Remote
  min(...args: any[]): any
  min_dyn: py.RemoteFunction
  nonzero(): py.Remote<any[]>
  nonzero(...args: any[]): any
  nonzero_dyn: py.RemoteFunction
  partition(...args: py.Positional[]): py.Remote
  partition(...args: [...args: py.Positional[], keywords: MaskedArray$partition]): py.Remote
  partition(keywords?: MaskedArray$partition): py.Remote
  partition(...args: any[]): any
  partition_dyn: py.RemoteFunction
  prod(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keepdims: py.Bool): py.Remote
  prod(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keywords?: py.Rest<MaskedArray$prod, 'axis' | 'dtype' | 'out'>): py.Remote
  prod(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<MaskedArray$prod, 'axis' | 'dtype'>): py.Remote
  prod(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<MaskedArray$prod, 'axis'>): py.Remote
  prod(keywords?: MaskedArray$prod): py.Remote
  prod(...args: any[]): any
  prod_dyn: py.RemoteFunction
  product(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keepdims: py.Bool): py.Remote
  product(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keywords?: py.Rest<MaskedArray$product, 'axis' | 'dtype' | 'out'>): py.Remote
  product(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<MaskedArray$product, 'axis' | 'dtype'>): py.Remote
  product(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<MaskedArray$product, 'axis'>): py.Remote
  product(keywords?: MaskedArray$product): py.Remote
  product_dyn: py.RemoteFunction
  ptp(axis: py.Int | null, out: py.ArrayLike | null, fill_value: py.TensorLike | null, keepdims: py.Bool): py.Remote<py.NDArray>
  ptp(axis: py.Int | null, out: py.ArrayLike | null, fill_value: py.TensorLike | null, keywords?: py.Rest<MaskedArray$ptp, 'axis' | 'out' | 'fill_value'>): py.Remote<py.NDArray>
  ptp(axis: py.Int | null, out: py.ArrayLike | null, keywords?: py.Rest<MaskedArray$ptp, 'axis' | 'out'>): py.Remote<py.NDArray>
  ptp(axis: py.Int | null, keywords?: py.Rest<MaskedArray$ptp, 'axis'>): py.Remote<py.NDArray>
  ptp(keywords?: MaskedArray$ptp): py.Remote<py.NDArray>
  ptp_dyn: py.RemoteFunction
  put(indices: py.ArrayLike, values: py.ArrayLike, mode: 'raise' | 'wrap' | 'clip' | py.RemotePromise<string>): py.Remote
  put(indices: py.ArrayLike, values: py.ArrayLike, keywords?: py.Rest<MaskedArray$put, 'indices' | 'values'>): py.Remote
  put(indices: py.ArrayLike, keywords: py.Rest<MaskedArray$put, 'indices'>): py.Remote
  put(keywords: MaskedArray$put): py.Remote
  put(...args: any[]): any
  put_dyn: py.RemoteFunction
  ravel(order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>): py.Promised<MaskedArray>
  ravel(keywords?: MaskedArray$ravel): py.Promised<MaskedArray>
  ravel(...args: any[]): any
  ravel_dyn: py.RemoteFunction
  recordmask: any
  recordmask_dyn: any
  repeat(...args: py.Positional[]): py.Remote
  repeat(...args: [...args: py.Positional[], keywords: MaskedArray$repeat]): py.Remote
  repeat(keywords?: MaskedArray$repeat): py.Remote
  repeat(...args: any[]): any
  repeat_dyn: py.RemoteFunction
  reshape(...s: py.Positional[]): py.Remote<py.NDArray>
  reshape(...args: [...s: py.Positional[], keywords: MaskedArray$reshape]): py.Remote<py.NDArray>
  reshape(keywords?: MaskedArray$reshape): py.Remote<py.NDArray>
  reshape(...args: any[]): any
  reshape_dyn: py.RemoteFunction
  resize(newshape: py.Positional, refcheck: py.Bool, order: py.Bool): py.Remote<null>
  resize(newshape: py.Positional, refcheck: py.Bool, keywords?: py.Rest<MaskedArray$resize, 'newshape' | 'refcheck'>): py.Remote<null>
  resize(newshape: py.Positional, keywords?: py.Rest<MaskedArray$resize, 'newshape'>): py.Remote<null>
  resize(keywords: MaskedArray$resize): py.Remote<null>
  resize(...args: any[]): any
  resize_dyn: py.RemoteFunction
  set_fill_value(value: py.Positional): py.Remote
  set_fill_value(keywords?: MaskedArray$set_fill_value): py.Remote
  set_fill_value_dyn: py.RemoteFunction
  readonly sharedmask: py.Remote
  readonly sharedmask_dyn: any
  shrink_mask(): py.Promised<MaskedArray>
  shrink_mask_dyn: py.RemoteFunction
  soften_mask(): py.Remote
  soften_mask_dyn: py.RemoteFunction
  sort(axis: py.Int | null, kind: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null, order: py.List<py.RemoteArgument> | null, endwith: py.Bool, fill_value?: py.TensorLike | null, keywords?: py.Rest<MaskedArray$sort, 'axis' | 'kind' | 'order' | 'endwith' | 'fill_value'>): py.Remote
  sort(axis: py.Int | null, kind: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null, order: py.List<py.RemoteArgument> | null, keywords?: py.Rest<MaskedArray$sort, 'axis' | 'kind' | 'order'>): py.Remote
  sort(axis: py.Int | null, kind: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null, keywords?: py.Rest<MaskedArray$sort, 'axis' | 'kind'>): py.Remote
  sort(axis: py.Int | null, keywords?: py.Rest<MaskedArray$sort, 'axis'>): py.Remote
  sort(keywords?: MaskedArray$sort): py.Remote
  sort(...args: any[]): any
  sort_dyn: py.RemoteFunction
  squeeze(...args: py.Positional[]): py.Remote
  squeeze(...args: [...args: py.Positional[], keywords: MaskedArray$squeeze]): py.Remote
  squeeze(keywords?: MaskedArray$squeeze): py.Remote
  squeeze(...args: any[]): any
  squeeze_dyn: py.RemoteFunction
  std(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, ddof: py.Int, keepdims?: py.Bool, mean?: py.Positional): py.Remote
  std(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keywords?: py.Rest<MaskedArray$std, 'axis' | 'dtype' | 'out'>): py.Remote
  std(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<MaskedArray$std, 'axis' | 'dtype'>): py.Remote
  std(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<MaskedArray$std, 'axis'>): py.Remote
  std(keywords?: MaskedArray$std): py.Remote
  std(...args: any[]): any
  std_dyn: py.RemoteFunction
  sum(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keepdims: py.Bool): py.Remote
  sum(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keywords?: py.Rest<MaskedArray$sum, 'axis' | 'dtype' | 'out'>): py.Remote
  sum(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<MaskedArray$sum, 'axis' | 'dtype'>): py.Remote
  sum(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<MaskedArray$sum, 'axis'>): py.Remote
  sum(keywords?: MaskedArray$sum): py.Remote
  sum(...args: any[]): any
  sum_dyn: py.RemoteFunction
  swapaxes(...args: py.Positional[]): py.Remote
  swapaxes(...args: [...args: py.Positional[], keywords: MaskedArray$swapaxes]): py.Remote
  swapaxes(keywords?: MaskedArray$swapaxes): py.Remote
  swapaxes(...args: any[]): any
  swapaxes_dyn: py.RemoteFunction
  take(indices: py.ArrayLike, axis: py.Int | null, out: py.Of<'numpy.ma.MaskedArray'> | null, mode: 'raise' | 'wrap' | 'clip' | py.RemotePromise<string>): py.Remote
  take(indices: py.ArrayLike, axis: py.Int | null, out: py.Of<'numpy.ma.MaskedArray'> | null, keywords?: py.Rest<MaskedArray$take, 'indices' | 'axis' | 'out'>): py.Remote
  take(indices: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<MaskedArray$take, 'indices' | 'axis'>): py.Remote
  take(indices: py.ArrayLike, keywords?: py.Rest<MaskedArray$take, 'indices'>): py.Remote
  take(keywords: MaskedArray$take): py.Remote
  take(...args: any[]): any
  take_dyn: py.RemoteFunction
  tobytes(fill_value: py.TensorLike | null, order: 'C' | 'F' | 'A' | py.RemotePromise<string>): py.Remote<Uint8Array>
  tobytes(fill_value: py.TensorLike | null, keywords?: py.Rest<MaskedArray$tobytes, 'fill_value'>): py.Remote<Uint8Array>
  tobytes(keywords?: MaskedArray$tobytes): py.Remote<Uint8Array>
  tobytes(...args: any[]): any
  tobytes_dyn: py.RemoteFunction
  tofile(fid: py.Positional, sep: py.Str, format: py.Str): py.Remote
  tofile(fid: py.Positional, sep: py.Str, keywords?: py.Rest<MaskedArray$tofile, 'fid' | 'sep'>): py.Remote
  tofile(fid: py.Positional, keywords?: py.Rest<MaskedArray$tofile, 'fid'>): py.Remote
  tofile(keywords: MaskedArray$tofile): py.Remote
  tofile_dyn: py.RemoteFunction
  toflex(): py.Remote<py.NDArray>
  toflex_dyn: py.RemoteFunction
  tolist(fill_value: py.TensorLike | null): py.Remote
  tolist(keywords?: MaskedArray$tolist): py.Remote
  tolist(...args: any[]): any
  tolist_dyn: py.RemoteFunction
  torecords(): py.Remote<py.NDArray>
  torecords_dyn: py.RemoteFunction
  transpose(...args: py.Positional[]): py.Remote<py.NDArray>
  transpose(...args: [...args: py.Positional[], keywords: MaskedArray$transpose]): py.Remote<py.NDArray>
  transpose(keywords?: MaskedArray$transpose): py.Remote<py.NDArray>
  transpose(...args: any[]): any
  transpose_dyn: py.RemoteFunction
  unshare_mask(): py.Remote
  unshare_mask_dyn: py.RemoteFunction
  var(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, ddof: py.Int | py.Float, keepdims?: py.Bool, mean?: py.ArrayLike): py.Remote
  var(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keywords?: py.Rest<MaskedArray$var, 'axis' | 'dtype' | 'out'>): py.Remote
  var(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<MaskedArray$var, 'axis' | 'dtype'>): py.Remote
  var(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<MaskedArray$var, 'axis'>): py.Remote
  var(keywords?: MaskedArray$var): py.Remote
  var(...args: any[]): any
  var_dyn: py.RemoteFunction
  view(dtype: py.DType | py.StructuredDType | null, type: py.Positional, fill_value: py.TensorLike | null): py.Remote
  view(dtype: py.DType | py.StructuredDType | null, type: py.Positional, keywords?: py.Rest<MaskedArray$view, 'dtype' | 'type'>): py.Remote
  view(dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<MaskedArray$view, 'dtype'>): py.Remote
  view(keywords?: MaskedArray$view): py.Remote
  view(...args: any[]): any
  view_dyn: py.RemoteFunction
}

export interface MaskedArray$new {
  data?: py.ArrayLike | null | undefined
  mask?: py.ArrayLike | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `False` */
  copy?: py.Bool | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  /** Default: `0` */
  ndmin?: py.Int | undefined
  fill_value?: py.TensorLike | null | undefined
  /** Default: `True` */
  keep_mask?: py.Bool | undefined
  hard_mask?: py.Bool | null | undefined
  /** Default: `True` */
  shrink?: py.Bool | undefined
  order?: 'C' | 'F' | 'A' | py.RemotePromise<string> | null | undefined
}

export interface MaskedArray$class extends py.Statics<numpy.ndarray$class> {
  new (data: py.ArrayLike | null, mask: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, copy: py.Bool, subok?: py.Bool, ndmin?: py.Int, fill_value?: py.TensorLike | null, keep_mask?: py.Bool, hard_mask?: py.Bool | null, shrink?: py.Bool, order?: 'C' | 'F' | 'A' | py.RemotePromise<string> | null): MaskedArray
  (data: py.ArrayLike | null, mask: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, copy: py.Bool, subok?: py.Bool, ndmin?: py.Int, fill_value?: py.TensorLike | null, keep_mask?: py.Bool, hard_mask?: py.Bool | null, shrink?: py.Bool, order?: 'C' | 'F' | 'A' | py.RemotePromise<string> | null): py.Promised<MaskedArray>
  new (data: py.ArrayLike | null, mask: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<MaskedArray$new, 'data' | 'mask' | 'dtype'>): MaskedArray
  (data: py.ArrayLike | null, mask: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<MaskedArray$new, 'data' | 'mask' | 'dtype'>): py.Promised<MaskedArray>
  new (data: py.ArrayLike | null, mask: py.ArrayLike, keywords?: py.Rest<MaskedArray$new, 'data' | 'mask'>): MaskedArray
  (data: py.ArrayLike | null, mask: py.ArrayLike, keywords?: py.Rest<MaskedArray$new, 'data' | 'mask'>): py.Promised<MaskedArray>
  new (data: py.ArrayLike | null, keywords?: py.Rest<MaskedArray$new, 'data'>): MaskedArray
  (data: py.ArrayLike | null, keywords?: py.Rest<MaskedArray$new, 'data'>): py.Promised<MaskedArray>
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
  data: py.ArrayLike
  mask?: py.Items<py.RemoteArgument> | py.Of<'numpy.bool'> | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  fill_value?: py.TensorLike | null | undefined
  /** Default: `False` */
  hardmask?: py.Bool | undefined
  /** Default: `False` */
  copy?: py.Bool | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
}

export interface mvoid$class extends py.Statics<MaskedArray$class> {
  new (data: py.ArrayLike, mask: py.Items<py.RemoteArgument> | py.Of<'numpy.bool'>, dtype: py.DType | py.StructuredDType | null, fill_value: py.TensorLike | null, hardmask?: py.Bool, copy?: py.Bool, subok?: py.Bool): mvoid
  (data: py.ArrayLike, mask: py.Items<py.RemoteArgument> | py.Of<'numpy.bool'>, dtype: py.DType | py.StructuredDType | null, fill_value: py.TensorLike | null, hardmask?: py.Bool, copy?: py.Bool, subok?: py.Bool): py.Promised<mvoid>
  new (data: py.ArrayLike, mask: py.Items<py.RemoteArgument> | py.Of<'numpy.bool'>, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<mvoid$new, 'data' | 'mask' | 'dtype'>): mvoid
  (data: py.ArrayLike, mask: py.Items<py.RemoteArgument> | py.Of<'numpy.bool'>, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<mvoid$new, 'data' | 'mask' | 'dtype'>): py.Promised<mvoid>
  new (data: py.ArrayLike, mask: py.Items<py.RemoteArgument> | py.Of<'numpy.bool'>, keywords?: py.Rest<mvoid$new, 'data' | 'mask'>): mvoid
  (data: py.ArrayLike, mask: py.Items<py.RemoteArgument> | py.Of<'numpy.bool'>, keywords?: py.Rest<mvoid$new, 'data' | 'mask'>): py.Promised<mvoid>
  new (data: py.ArrayLike, keywords?: py.Rest<mvoid$new, 'data'>): mvoid
  (data: py.ArrayLike, keywords?: py.Rest<mvoid$new, 'data'>): py.Promised<mvoid>
  new (keywords: mvoid$new): mvoid
  (keywords: mvoid$new): py.Promised<mvoid>
}

export interface absolute$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface add$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface all$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface allclose$ {
  a: py.ArrayLike
  b: py.ArrayLike
  /** Default: `True` */
  masked_equal?: py.Bool | undefined
  /** Default: `1e-05` */
  rtol?: py.Float | undefined
  /** Default: `1e-08` */
  atol?: py.Float | undefined
}

export interface allequal$ {
  a: py.ArrayLike
  b: py.ArrayLike
  /** Default: `True` */
  fill_value?: py.Bool | undefined
}

export interface alltrue$ {
  target: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | py.List<py.Int> | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
}

export interface angle$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface anom$ {
  a: py.ArrayLike
  axis?: py.Int | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
}

export interface any$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface append$ {
  a: py.ArrayLike
  b: py.ArrayLike
  axis?: py.Int | null | undefined
}

export interface apply_along_axis$ {
  func1d: py.Callable
  axis: py.Int
  arr: py.ArrayLike
  [keyword: string]: any
}

export interface apply_over_axes$ {
  func: py.Callable
  a: py.ArrayLike
  axes: py.ArrayLike
}

export interface arange$ {
  stop?: py.Int | py.Float | null | undefined
  /** Default: `1` */
  step?: py.Int | py.Float | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  device?: py.Str | null | undefined
  like?: py.ArrayLike | null | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  hardmask?: py.Bool | undefined
}

export interface arccos$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface arccosh$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface arcsin$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface arcsinh$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface arctan$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface arctan2$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface arctanh$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface argmax$ {
  a: py.ArrayLike
  axis?: py.Int | null | undefined
  fill_value?: py.TensorLike | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface argmin$ {
  a: py.ArrayLike
  axis?: py.Int | null | undefined
  fill_value?: py.TensorLike | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface argsort$ {
  a: py.ArrayLike
  axis?: py.Int | null | undefined
  kind?: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null | undefined
  order?: py.Str | py.List<py.Str> | null | undefined
  /** Default: `True` */
  endwith?: py.Bool | undefined
  fill_value?: py.TensorLike | null | undefined
  stable?: py.Bool | null | undefined
}

export interface around$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface array$ {
  data: py.ArrayLike
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `False` */
  copy?: py.Bool | undefined
  order?: 'C' | 'F' | 'A' | py.RemotePromise<string> | null | undefined
  mask?: py.ArrayLike | undefined
  fill_value?: py.TensorLike | null | undefined
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
  a: py.ArrayLike
  dtype?: py.DType | py.StructuredDType | null | undefined
  order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | null | undefined
}

export interface asarray$ {
  a: py.ArrayLike
  dtype?: py.DType | py.StructuredDType | null | undefined
  order?: 'C' | 'F' | py.RemotePromise<string> | null | undefined
}

export interface average$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  weights?: py.ArrayLike | null | undefined
  /** Default: `False` */
  returned?: py.Bool | undefined
  keepdims?: py.Bool | undefined
}

export interface bitwise_and$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface bitwise_or$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface bitwise_xor$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface ceil$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface choose$ {
  indices: py.ArrayLike
  choices: py.Items<py.ArrayLike>
  out?: py.ArrayLike | null | undefined
  /** Default: `'raise'` */
  mode?: 'raise' | 'wrap' | 'clip' | py.RemotePromise<string> | undefined
}

export interface clip$ {
  a: py.ArrayLike
  a_min?: py.ArrayLike | null | undefined
  a_max?: py.ArrayLike | null | undefined
  out?: py.ArrayLike | null | undefined
  min?: py.ArrayLike | null | undefined
  max?: py.ArrayLike | null | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  hardmask?: py.Bool | undefined
  [keyword: string]: any
}

export interface clump_masked$ {
  a: py.ArrayLike
}

export interface clump_unmasked$ {
  a: py.ArrayLike
}

export interface column_stack$ {
  tup: py.TensorLike
}

export interface common_fill_value$ {
  a: py.Of<'numpy.ma.MaskedArray'>
  b: py.Of<'numpy.ma.MaskedArray'>
}

export interface compress$ {
  condition: py.TensorLike
  a: py.ArrayLike
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface compress_cols$ {
  a: py.ArrayLike
}

export interface compress_nd$ {
  x: py.ArrayLike | py.Of<'numpy.ma.MaskedArray'>
  axis?: py.List<py.Int> | py.Int | null | undefined
}

export interface compress_rowcols$ {
  x: py.ArrayLike | py.Of<'numpy.ma.MaskedArray'>
  axis?: py.Int | null | undefined
}

export interface compress_rows$ {
  a: py.ArrayLike
}

export interface compressed$ {
  x: py.ArrayLike
}

export interface concatenate$ {
  arrays: py.Items<py.ArrayLike>
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface conjugate$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface convolve$ {
  a: py.ArrayLike
  v: py.ArrayLike
  /** Default: `'full'` */
  mode?: 'valid' | 'same' | 'full' | py.RemotePromise<string> | undefined
  /** Default: `True` */
  propagate_mask?: py.Bool | undefined
}

export interface copy$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface corrcoef$ {
  x: py.ArrayLike
  y?: py.ArrayLike | null | undefined
  /** Default: `True` */
  rowvar?: py.Bool | undefined
  /** Default: `True` */
  allow_masked?: py.Bool | undefined
}

export interface correlate$ {
  a: py.ArrayLike
  v: py.ArrayLike
  /** Default: `'valid'` */
  mode?: 'valid' | 'same' | 'full' | py.RemotePromise<string> | undefined
  /** Default: `True` */
  propagate_mask?: py.Bool | undefined
}

export interface cos$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface cosh$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface count$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | undefined
}

export interface count_masked$ {
  arr: py.ArrayLike
  axis?: py.Int | null | undefined
}

export interface cov$ {
  x: py.ArrayLike
  y?: py.ArrayLike | null | undefined
  /** Default: `True` */
  rowvar?: py.Bool | undefined
  /** Default: `False` */
  bias?: py.Bool | undefined
  /** Default: `True` */
  allow_masked?: py.Bool | undefined
  ddof?: py.Int | null | undefined
}

export interface cumprod$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface cumsum$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface default_fill_value$ {
  obj: py.DType | py.StructuredDType | py.TensorLike
}

export interface diag$ {
  v: py.ArrayLike
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface diagflat$ {
  v: py.ArrayLike
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface diagonal$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface diff$ {
  /** Default: `1` */
  n?: py.Int | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  prepend?: py.ArrayLike | undefined
  append?: py.ArrayLike | undefined
}

export interface divide$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface dot$ {
  a: py.TensorLike
  b: py.TensorLike
  /** Default: `False` */
  strict?: py.Bool | undefined
  out?: py.ArrayLike | null | undefined
}

export interface dstack$ {
  tup: py.Items<py.ArrayLike>
}

export interface ediff1d$ {
  arr: py.ArrayLike
  to_end?: py.RemoteArgument | undefined
  to_begin?: py.RemoteArgument | undefined
}

export interface empty$ {
  shape: py.Int | py.List<py.Int>
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `'C'` */
  order?: 'C' | 'F' | py.RemotePromise<string> | undefined
  device?: py.Str | null | undefined
  like?: py.ArrayLike | null | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  hardmask?: py.Bool | undefined
}

export interface empty_like$ {
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `'K'` */
  order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  shape?: py.Int | py.Items<py.Int> | null | undefined
  device?: py.Str | null | undefined
}

export interface equal$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface exp$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface fabs$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface filled$ {
  a: py.Of<'numpy.ma.MaskedArray'> | py.ArrayLike
  fill_value?: py.ArrayLike | null | undefined
}

export interface fix_invalid$ {
  a: py.ArrayLike
  mask?: py.Items<py.RemoteArgument> | py.Of<'numpy.bool'> | undefined
  /** Default: `True` */
  copy?: py.Bool | undefined
  fill_value?: py.TensorLike | null | undefined
}

export interface flatnotmasked_contiguous$ {
  a: py.ArrayLike
}

export interface flatnotmasked_edges$ {
  a: py.ArrayLike
}

export interface flatten_mask$ {
  mask: py.ArrayLike
}

export interface flatten_structured_array$ {
  a: py.ArrayLike
}

export interface floor$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface floor_divide$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface fmod$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface frombuffer$ {
  buffer: py.RemoteArgument
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `-1` */
  count?: py.Int | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  like?: py.ArrayLike | null | undefined
}

export interface fromflex$ {
  fxarray: py.ArrayLike
}

export interface fromfunction$ {
  function: py.Callable
  shape: py.Shape
  dtype?: py.DType | py.StructuredDType | undefined
  like?: py.ArrayLike | null | undefined
  [keyword: string]: any
}

export interface getdata$ {
  a: py.ArrayLike
  /** Default: `True` */
  subok?: py.Bool | undefined
}

export interface getmask$ {
  a: py.ArrayLike
}

export interface getmaskarray$ {
  arr: py.ArrayLike
}

export interface greater$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface greater_equal$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface harden_mask$ {
  a: py.ArrayLike
}

export interface hsplit$ {
  ary: py.ArrayLike
  indices_or_sections: py.RemoteArgument
}

export interface hstack$ {
  tup: py.Items<py.ArrayLike>
  dtype?: py.Str | py.DType | py.StructuredDType | null | undefined
  /** Default: `'same_kind'` */
  casting?: 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe' | py.RemotePromise<string> | undefined
}

export interface hypot$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface identity$ {
  n: py.Int
  dtype?: py.DType | py.StructuredDType | null | undefined
  like?: py.ArrayLike | null | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  hardmask?: py.Bool | undefined
}

export interface ids$ {
  a: py.ArrayLike
}

export interface in1d$ {
  ar1: py.ArrayLike
  ar2: py.ArrayLike
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
  /** Default: `False` */
  invert?: py.Bool | undefined
}

export interface indices$ {
  dimensions: py.Items<py.Int>
  dtype?: py.DType | py.StructuredDType | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  hardmask?: py.Bool | undefined
}

export interface inner$ {
  a: py.ArrayLike
  b: py.ArrayLike
}

export interface intersect1d$ {
  ar1: py.ArrayLike
  ar2: py.ArrayLike
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
}

export interface isMaskedArray$ {
  x: py.RemoteArgument
}

export interface is_mask$ {
  m: py.ArrayLike
}

export interface is_masked$ {
  x: py.ArrayLike
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
  a: py.ArrayLike
  n: py.RemoteArgument
}

export interface less$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface less_equal$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface log$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface log10$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface log2$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface logical_and$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface logical_not$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface logical_or$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface logical_xor$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface make_mask$ {
  m: py.ArrayLike
  /** Default: `False` */
  copy?: py.Bool | undefined
  /** Default: `True` */
  shrink?: py.Bool | undefined
  dtype?: py.DType | py.StructuredDType | undefined
}

export interface make_mask_descr$ {
  ndtype: py.DType | py.StructuredDType
}

export interface make_mask_none$ {
  newshape: py.List<py.RemoteArgument>
  dtype?: py.DType | py.StructuredDType | null | undefined
}

export interface mask_cols$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | undefined
}

export interface mask_or$ {
  m1: py.ArrayLike
  m2: py.ArrayLike
  /** Default: `False` */
  copy?: py.Bool | undefined
  /** Default: `True` */
  shrink?: py.Bool | undefined
}

export interface mask_rowcols$ {
  a: py.ArrayLike | py.Of<'numpy.ma.MaskedArray'>
  axis?: py.Int | null | undefined
}

export interface mask_rows$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | undefined
}

export interface masked_all$ {
  shape: py.Int | py.List<py.Int>
  dtype?: py.DType | py.StructuredDType | undefined
}

export interface masked_all_like$ {
  arr: py.ArrayLike
}

export interface masked_equal$ {
  x: py.ArrayLike
  value: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface masked_greater$ {
  x: py.ArrayLike
  value: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface masked_greater_equal$ {
  x: py.ArrayLike
  value: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface masked_inside$ {
  x: py.ArrayLike
  v1: py.RemoteArgument
  v2: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface masked_invalid$ {
  a: py.ArrayLike
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface masked_less$ {
  x: py.ArrayLike
  value: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface masked_less_equal$ {
  x: py.ArrayLike
  value: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface masked_not_equal$ {
  x: py.ArrayLike
  value: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface masked_object$ {
  x: py.ArrayLike
  value: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
  /** Default: `True` */
  shrink?: py.Bool | undefined
}

export interface masked_outside$ {
  x: py.ArrayLike
  v1: py.RemoteArgument
  v2: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface masked_values$ {
  x: py.ArrayLike
  value: py.Float
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
  condition: py.ArrayLike
  a: py.ArrayLike
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface max$ {
  obj: py.RemoteArgument
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  fill_value?: py.TensorLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface maximum$ {
  a: py.ArrayLike
  b: py.ArrayLike
}

export interface maximum_fill_value$ {
  obj: py.DType | py.StructuredDType | py.TensorLike
}

export interface mean$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface median$ {
  a: py.ArrayLike
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `False` */
  overwrite_input?: py.Bool | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface min$ {
  obj: py.RemoteArgument
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  fill_value?: py.TensorLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface minimum$ {
  a: py.ArrayLike
  b: py.ArrayLike
}

export interface minimum_fill_value$ {
  obj: py.DType | py.StructuredDType | py.TensorLike
}

export interface multiply$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface ndenumerate$ {
  a: py.ArrayLike
  /** Default: `True` */
  compressed?: py.Bool | undefined
}

export interface ndim$ {
  obj: py.RemoteArgument
}

export interface negative$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface nonzero$ {
  a: py.ArrayLike
}

export interface not_equal$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface notmasked_contiguous$ {
  a: py.ArrayLike
  axis?: py.Int | null | undefined
}

export interface notmasked_edges$ {
  a: py.ArrayLike
  axis?: py.Int | null | undefined
}

export interface ones$ {
  shape: py.Int | py.Items<py.Int>
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `'C'` */
  order?: 'C' | 'F' | py.RemotePromise<string> | undefined
  device?: py.Str | null | undefined
  like?: py.ArrayLike | null | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  hardmask?: py.Bool | undefined
}

export interface ones_like$ {
  a: py.ArrayLike
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `'K'` */
  order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  shape?: py.Int | py.Items<py.Int> | null | undefined
  device?: py.Str | null | undefined
}

export interface outer$ {
  a: py.ArrayLike
  b: py.ArrayLike
}

export interface polyfit$ {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.Int
  rcond?: py.Float | null | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.ArrayLike | null | undefined
  /** Default: `False` */
  cov?: py.Bool | py.Str | undefined
}

export interface power$ {
  a: py.ArrayLike
  b: py.ArrayLike
  third?: py.RemoteArgument | undefined
}

export interface prod$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface product$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface ptp$ {
  obj: py.RemoteArgument
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | null | undefined
  fill_value?: py.TensorLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface put$ {
  a: py.ArrayLike
  indices: py.RemoteArgument
  values: py.RemoteArgument
  /** Default: `'raise'` */
  mode?: py.Str | undefined
}

export interface putmask$ {
  a: py.ArrayLike
  mask: py.RemoteArgument
  values: py.RemoteArgument
}

export interface ravel$ {
  a: py.ArrayLike
  /** Default: `'C'` */
  order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | undefined
}

export interface remainder$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface repeat$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface reshape$ {
  a: py.ArrayLike
  new_shape: py.RemoteArgument
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface resize$ {
  x: py.ArrayLike
  new_shape: py.RemoteArgument
}

export interface right_shift$ {
  a: py.ArrayLike
  n: py.RemoteArgument
}

export interface round_$ {
  a: py.ArrayLike
  /** Default: `0` */
  decimals?: py.Int | undefined
  out?: py.ArrayLike | null | undefined
}

export interface set_fill_value$ {
  a: py.ArrayLike
  fill_value: py.DType | py.StructuredDType
}

export interface setdiff1d$ {
  ar1: py.ArrayLike
  ar2: py.ArrayLike
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
}

export interface setxor1d$ {
  ar1: py.ArrayLike
  ar2: py.ArrayLike
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
}

export interface shape$ {
  obj: py.RemoteArgument
}

export interface sin$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface sinh$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface size$ {
  obj: py.RemoteArgument
  axis?: py.Int | py.List<py.Int> | null | undefined
}

export interface soften_mask$ {
  a: py.ArrayLike
}

export interface sometrue$ {
  target: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | py.List<py.Int> | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
}

export interface sort$ {
  a: py.ArrayLike
  /** Default: `-1` */
  axis?: py.Int | py.List<py.Int> | undefined
  kind?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
  /** Default: `True` */
  endwith?: py.Bool | undefined
  fill_value?: py.RemoteArgument | undefined
  stable?: py.RemoteArgument | undefined
}

export interface sqrt$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface squeeze$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  hardmask?: py.Bool | undefined
}

export interface stack$ {
  arrays: py.Items<py.ArrayLike>
  /** Default: `0` */
  axis?: py.Int | undefined
  out?: py.ArrayLike | null | undefined
  dtype?: py.Str | py.DType | py.StructuredDType | null | undefined
  /** Default: `'same_kind'` */
  casting?: 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe' | py.RemotePromise<string> | undefined
}

export interface std$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
  keepdims?: py.Bool | undefined
  mean?: py.RemoteArgument | undefined
}

export interface subtract$ {
  a: py.ArrayLike
  b: py.ArrayLike
  [keyword: string]: any
}

export interface sum$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface swapaxes$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface take$ {
  a: py.ArrayLike
  indices: py.RemoteArgument
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `'raise'` */
  mode?: py.Str | undefined
}

export interface tan$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface tanh$ {
  a: py.ArrayLike
  [keyword: string]: any
}

export interface trace$ {
  a: py.ArrayLike
  /** Default: `0` */
  offset?: py.Int | undefined
  /** Default: `0` */
  axis1?: py.Int | undefined
  /** Default: `1` */
  axis2?: py.Int | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface transpose$ {
  a: py.ArrayLike
  axes?: py.RemoteArgument | undefined
}

export interface union1d$ {
  ar1: py.ArrayLike
  ar2: py.ArrayLike
}

export interface unique$ {
  ar1: py.ArrayLike
  /** Default: `False` */
  return_index?: py.Bool | undefined
  /** Default: `False` */
  return_inverse?: py.Bool | undefined
}

export interface vander$ {
  x: py.ArrayLike
  n?: py.RemoteArgument | undefined
}

export interface var$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `0` */
  ddof?: py.Int | py.Float | undefined
  keepdims?: py.Bool | undefined
  mean?: py.ArrayLike | undefined
}

export interface vstack$ {
  tup: py.Items<py.ArrayLike>
  dtype?: py.Str | py.DType | py.StructuredDType | null | undefined
  /** Default: `'same_kind'` */
  casting?: 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe' | py.RemotePromise<string> | undefined
}

export interface where$ {
  condition: py.ArrayLike | py.Bool
  x?: py.ArrayLike | undefined
  y?: py.ArrayLike | undefined
}

export interface zeros$ {
  shape: py.Int | py.List<py.Int>
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `'C'` */
  order?: 'C' | 'F' | py.RemotePromise<string> | undefined
  device?: py.Str | null | undefined
  like?: py.ArrayLike | null | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `False` */
  hardmask?: py.Bool | undefined
}

export interface zeros_like$ {
  a: py.ArrayLike
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `'K'` */
  order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  shape?: py.Int | py.Items<py.Int> | null | undefined
  device?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly MAError: MAError$class
  readonly MaskError: MaskError$class
  readonly MaskType: numpy.bool$class
  readonly MaskedArray: MaskedArray$class
  readonly abs: $Module["absolute"]
  abs_dyn: py.RemoteFunction
  absolute(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  absolute(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<absolute$, 'a'>]): py.Remote
  absolute(a: py.ArrayLike, keywords?: py.Rest<absolute$, 'a'>): py.Remote
  absolute(keywords: absolute$): py.Remote
  absolute_dyn: py.RemoteFunction
  add(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote
  add(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<add$, 'a' | 'b'>]): py.Remote
  add(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<add$, 'a' | 'b'>): py.Remote
  add(a: py.ArrayLike, keywords: py.Rest<add$, 'a'>): py.Remote
  add(keywords: add$): py.Remote
  add_dyn: py.RemoteFunction
  all(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keepdims: py.Bool): py.Remote
  all(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<all$, 'a' | 'axis' | 'out'>): py.Remote
  all(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<all$, 'a' | 'axis'>): py.Remote
  all(a: py.ArrayLike, keywords?: py.Rest<all$, 'a'>): py.Remote
  all(keywords: all$): py.Remote
  all_dyn: py.RemoteFunction
  allclose(a: py.ArrayLike, b: py.ArrayLike, masked_equal: py.Bool, rtol: py.Float, atol: py.Float): py.Remote<boolean>
  allclose(a: py.ArrayLike, b: py.ArrayLike, masked_equal: py.Bool, rtol: py.Float, keywords?: py.Rest<allclose$, 'a' | 'b' | 'masked_equal' | 'rtol'>): py.Remote<boolean>
  allclose(a: py.ArrayLike, b: py.ArrayLike, masked_equal: py.Bool, keywords?: py.Rest<allclose$, 'a' | 'b' | 'masked_equal'>): py.Remote<boolean>
  allclose(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<allclose$, 'a' | 'b'>): py.Remote<boolean>
  allclose(a: py.ArrayLike, keywords: py.Rest<allclose$, 'a'>): py.Remote<boolean>
  allclose(keywords: allclose$): py.Remote<boolean>
  allclose_dyn: py.RemoteFunction
  allequal(a: py.ArrayLike, b: py.ArrayLike, fill_value: py.Bool): py.Remote<boolean>
  allequal(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<allequal$, 'a' | 'b'>): py.Remote<boolean>
  allequal(a: py.ArrayLike, keywords: py.Rest<allequal$, 'a'>): py.Remote<boolean>
  allequal(keywords: allequal$): py.Remote<boolean>
  allequal_dyn: py.RemoteFunction
  alltrue(target: py.Positional, axis: py.Int | py.List<py.Int>, dtype: py.DType | py.StructuredDType | null): py.Remote
  alltrue(target: py.Positional, axis: py.Int | py.List<py.Int>, keywords?: py.Rest<alltrue$, 'target' | 'axis'>): py.Remote
  alltrue(target: py.Positional, keywords?: py.Rest<alltrue$, 'target'>): py.Remote
  alltrue(keywords: alltrue$): py.Remote
  alltrue_dyn: py.RemoteFunction
  readonly amax: numpy.$Module["amax"]
  amax_dyn: py.RemoteFunction
  readonly amin: numpy.$Module["amin"]
  amin_dyn: py.RemoteFunction
  angle(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  angle(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<angle$, 'a'>]): py.Remote
  angle(a: py.ArrayLike, keywords?: py.Rest<angle$, 'a'>): py.Remote
  angle(keywords: angle$): py.Remote
  angle_dyn: py.RemoteFunction
  anom(a: py.ArrayLike, axis: py.Int | null, dtype: py.DType | py.StructuredDType | null): py.Remote
  anom(a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<anom$, 'a' | 'axis'>): py.Remote
  anom(a: py.ArrayLike, keywords?: py.Rest<anom$, 'a'>): py.Remote
  anom(keywords: anom$): py.Remote
  anom_dyn: py.RemoteFunction
  readonly anomalies: $Module["anom"]
  anomalies_dyn: py.RemoteFunction
  any(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keepdims: py.Bool): py.Remote
  any(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<any$, 'a' | 'axis' | 'out'>): py.Remote
  any(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<any$, 'a' | 'axis'>): py.Remote
  any(a: py.ArrayLike, keywords?: py.Rest<any$, 'a'>): py.Remote
  any(keywords: any$): py.Remote
  any_dyn: py.RemoteFunction
  append(a: py.ArrayLike, b: py.ArrayLike, axis: py.Int | null): py.Promised<MaskedArray>
  append(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<append$, 'a' | 'b'>): py.Promised<MaskedArray>
  append(a: py.ArrayLike, keywords: py.Rest<append$, 'a'>): py.Promised<MaskedArray>
  append(keywords: append$): py.Promised<MaskedArray>
  append_dyn: py.RemoteFunction
  apply_along_axis(func1d: py.Callable, axis: py.Int, arr: py.ArrayLike, ...args: py.Positional[]): py.Remote
  apply_along_axis(...args: [func1d: py.Callable, axis: py.Int, arr: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<apply_along_axis$, 'func1d' | 'axis' | 'arr'>]): py.Remote
  apply_along_axis(func1d: py.Callable, axis: py.Int, arr: py.ArrayLike, keywords?: py.Rest<apply_along_axis$, 'func1d' | 'axis' | 'arr'>): py.Remote
  apply_along_axis(func1d: py.Callable, axis: py.Int, keywords: py.Rest<apply_along_axis$, 'func1d' | 'axis'>): py.Remote
  apply_along_axis(func1d: py.Callable, keywords: py.Rest<apply_along_axis$, 'func1d'>): py.Remote
  apply_along_axis(keywords: apply_along_axis$): py.Remote
  apply_along_axis_dyn: py.RemoteFunction
  apply_over_axes(func: py.Callable, a: py.ArrayLike, axes: py.ArrayLike): py.Remote<py.NDArray>
  apply_over_axes(func: py.Callable, a: py.ArrayLike, keywords: py.Rest<apply_over_axes$, 'func' | 'a'>): py.Remote<py.NDArray>
  apply_over_axes(func: py.Callable, keywords: py.Rest<apply_over_axes$, 'func'>): py.Remote<py.NDArray>
  apply_over_axes(keywords: apply_over_axes$): py.Remote<py.NDArray>
  apply_over_axes_dyn: py.RemoteFunction
  arange(start_or_stop: py.Positional, stop: py.Int | py.Float | null, step: py.Int | py.Float, keywords?: py.Rest<arange$, 'stop' | 'step'>): py.Promised<MaskedArray>
  arange(start_or_stop: py.Positional, stop: py.Int | py.Float | null, keywords?: py.Rest<arange$, 'stop'>): py.Promised<MaskedArray>
  arange(start_or_stop: py.Positional, keywords?: arange$): py.Promised<MaskedArray>
  arange_dyn: py.RemoteFunction
  arccos(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  arccos(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<arccos$, 'a'>]): py.Remote
  arccos(a: py.ArrayLike, keywords?: py.Rest<arccos$, 'a'>): py.Remote
  arccos(keywords: arccos$): py.Remote
  arccos_dyn: py.RemoteFunction
  arccosh(a: py.ArrayLike, ...args: py.Positional[]): py.Remote<py.NDArray>
  arccosh(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<arccosh$, 'a'>]): py.Remote<py.NDArray>
  arccosh(a: py.ArrayLike, keywords?: py.Rest<arccosh$, 'a'>): py.Remote<py.NDArray>
  arccosh(keywords: arccosh$): py.Remote<py.NDArray>
  arccosh_dyn: py.RemoteFunction
  arcsin(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  arcsin(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<arcsin$, 'a'>]): py.Remote
  arcsin(a: py.ArrayLike, keywords?: py.Rest<arcsin$, 'a'>): py.Remote
  arcsin(keywords: arcsin$): py.Remote
  arcsin_dyn: py.RemoteFunction
  arcsinh(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  arcsinh(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<arcsinh$, 'a'>]): py.Remote
  arcsinh(a: py.ArrayLike, keywords?: py.Rest<arcsinh$, 'a'>): py.Remote
  arcsinh(keywords: arcsinh$): py.Remote
  arcsinh_dyn: py.RemoteFunction
  arctan(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  arctan(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<arctan$, 'a'>]): py.Remote
  arctan(a: py.ArrayLike, keywords?: py.Rest<arctan$, 'a'>): py.Remote
  arctan(keywords: arctan$): py.Remote
  arctan_dyn: py.RemoteFunction
  arctan2(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote
  arctan2(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<arctan2$, 'a' | 'b'>]): py.Remote
  arctan2(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<arctan2$, 'a' | 'b'>): py.Remote
  arctan2(a: py.ArrayLike, keywords: py.Rest<arctan2$, 'a'>): py.Remote
  arctan2(keywords: arctan2$): py.Remote
  arctan2_dyn: py.RemoteFunction
  arctanh(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  arctanh(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<arctanh$, 'a'>]): py.Remote
  arctanh(a: py.ArrayLike, keywords?: py.Rest<arctanh$, 'a'>): py.Remote
  arctanh(keywords: arctanh$): py.Remote
  arctanh_dyn: py.RemoteFunction
  argmax(a: py.ArrayLike, axis: py.Int | null, fill_value: py.TensorLike | null, out: py.ArrayLike | null, keywords?: py.Rest<argmax$, 'a' | 'axis' | 'fill_value' | 'out'>): py.Remote
  argmax(a: py.ArrayLike, axis: py.Int | null, fill_value: py.TensorLike | null, keywords?: py.Rest<argmax$, 'a' | 'axis' | 'fill_value'>): py.Remote
  argmax(a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<argmax$, 'a' | 'axis'>): py.Remote
  argmax(a: py.ArrayLike, keywords?: py.Rest<argmax$, 'a'>): py.Remote
  argmax(keywords: argmax$): py.Remote
  argmax_dyn: py.RemoteFunction
  argmin(a: py.ArrayLike, axis: py.Int | null, fill_value: py.TensorLike | null, out: py.ArrayLike | null, keywords?: py.Rest<argmin$, 'a' | 'axis' | 'fill_value' | 'out'>): py.Remote
  argmin(a: py.ArrayLike, axis: py.Int | null, fill_value: py.TensorLike | null, keywords?: py.Rest<argmin$, 'a' | 'axis' | 'fill_value'>): py.Remote
  argmin(a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<argmin$, 'a' | 'axis'>): py.Remote
  argmin(a: py.ArrayLike, keywords?: py.Rest<argmin$, 'a'>): py.Remote
  argmin(keywords: argmin$): py.Remote
  argmin_dyn: py.RemoteFunction
  argsort(a: py.ArrayLike, axis: py.Int | null, kind: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null, order: py.Str | py.List<py.Str> | null, endwith?: py.Bool, fill_value?: py.TensorLike | null, keywords?: py.Rest<argsort$, 'a' | 'axis' | 'kind' | 'order' | 'endwith' | 'fill_value'>): py.Remote<py.NDArray | number>
  argsort(a: py.ArrayLike, axis: py.Int | null, kind: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null, keywords?: py.Rest<argsort$, 'a' | 'axis' | 'kind'>): py.Remote<py.NDArray | number>
  argsort(a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<argsort$, 'a' | 'axis'>): py.Remote<py.NDArray | number>
  argsort(a: py.ArrayLike, keywords?: py.Rest<argsort$, 'a'>): py.Remote<py.NDArray | number>
  argsort(keywords: argsort$): py.Remote<py.NDArray | number>
  argsort_dyn: py.RemoteFunction
  around(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  around(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<around$, 'a'>]): py.Remote
  around(a: py.ArrayLike, keywords?: py.Rest<around$, 'a'>): py.Remote
  around(keywords: around$): py.Remote
  around_dyn: py.RemoteFunction
  array(data: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, copy: py.Bool, order: 'C' | 'F' | 'A' | py.RemotePromise<string> | null, mask?: py.ArrayLike, fill_value?: py.TensorLike | null, keep_mask?: py.Bool, hard_mask?: py.Bool, shrink?: py.Bool, subok?: py.Bool, ndmin?: py.Int): py.Remote
  array(data: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, copy: py.Bool, keywords?: py.Rest<array$, 'data' | 'dtype' | 'copy'>): py.Remote
  array(data: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<array$, 'data' | 'dtype'>): py.Remote
  array(data: py.ArrayLike, keywords?: py.Rest<array$, 'data'>): py.Remote
  array(keywords: array$): py.Remote
  array_dyn: py.RemoteFunction
  asanyarray(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | null): py.Promised<MaskedArray>
  asanyarray(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<asanyarray$, 'a' | 'dtype'>): py.Promised<MaskedArray>
  asanyarray(a: py.ArrayLike, keywords?: py.Rest<asanyarray$, 'a'>): py.Promised<MaskedArray>
  asanyarray(keywords: asanyarray$): py.Promised<MaskedArray>
  asanyarray_dyn: py.RemoteFunction
  asarray(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | py.RemotePromise<string> | null): py.Promised<MaskedArray>
  asarray(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<asarray$, 'a' | 'dtype'>): py.Promised<MaskedArray>
  asarray(a: py.ArrayLike, keywords?: py.Rest<asarray$, 'a'>): py.Promised<MaskedArray>
  asarray(keywords: asarray$): py.Promised<MaskedArray>
  asarray_dyn: py.RemoteFunction
  atleast_1d(...arys: py.Positional[]): py.Remote
  atleast_1d_dyn: py.RemoteFunction
  atleast_2d(...arys: py.Positional[]): py.Remote
  atleast_2d_dyn: py.RemoteFunction
  atleast_3d(...arys: py.Positional[]): py.Remote
  atleast_3d_dyn: py.RemoteFunction
  average(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, weights: py.ArrayLike | null, returned: py.Bool, keywords?: py.Rest<average$, 'a' | 'axis' | 'weights' | 'returned'>): py.Remote
  average(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, weights: py.ArrayLike | null, keywords?: py.Rest<average$, 'a' | 'axis' | 'weights'>): py.Remote
  average(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<average$, 'a' | 'axis'>): py.Remote
  average(a: py.ArrayLike, keywords?: py.Rest<average$, 'a'>): py.Remote
  average(keywords: average$): py.Remote
  average_dyn: py.RemoteFunction
  bitwise_and(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote
  bitwise_and(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<bitwise_and$, 'a' | 'b'>]): py.Remote
  bitwise_and(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<bitwise_and$, 'a' | 'b'>): py.Remote
  bitwise_and(a: py.ArrayLike, keywords: py.Rest<bitwise_and$, 'a'>): py.Remote
  bitwise_and(keywords: bitwise_and$): py.Remote
  bitwise_and_dyn: py.RemoteFunction
  bitwise_or(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote
  bitwise_or(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<bitwise_or$, 'a' | 'b'>]): py.Remote
  bitwise_or(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<bitwise_or$, 'a' | 'b'>): py.Remote
  bitwise_or(a: py.ArrayLike, keywords: py.Rest<bitwise_or$, 'a'>): py.Remote
  bitwise_or(keywords: bitwise_or$): py.Remote
  bitwise_or_dyn: py.RemoteFunction
  bitwise_xor(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote
  bitwise_xor(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<bitwise_xor$, 'a' | 'b'>]): py.Remote
  bitwise_xor(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<bitwise_xor$, 'a' | 'b'>): py.Remote
  bitwise_xor(a: py.ArrayLike, keywords: py.Rest<bitwise_xor$, 'a'>): py.Remote
  bitwise_xor(keywords: bitwise_xor$): py.Remote
  bitwise_xor_dyn: py.RemoteFunction
  readonly bool_: numpy.bool$class
  ceil(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  ceil(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<ceil$, 'a'>]): py.Remote
  ceil(a: py.ArrayLike, keywords?: py.Rest<ceil$, 'a'>): py.Remote
  ceil(keywords: ceil$): py.Remote
  ceil_dyn: py.RemoteFunction
  choose(indices: py.ArrayLike, choices: py.Items<py.ArrayLike>, out: py.ArrayLike | null, mode: 'raise' | 'wrap' | 'clip' | py.RemotePromise<string>): py.Remote<py.NDArray>
  choose(indices: py.ArrayLike, choices: py.Items<py.ArrayLike>, out: py.ArrayLike | null, keywords?: py.Rest<choose$, 'indices' | 'choices' | 'out'>): py.Remote<py.NDArray>
  choose(indices: py.ArrayLike, choices: py.Items<py.ArrayLike>, keywords?: py.Rest<choose$, 'indices' | 'choices'>): py.Remote<py.NDArray>
  choose(indices: py.ArrayLike, keywords: py.Rest<choose$, 'indices'>): py.Remote<py.NDArray>
  choose(keywords: choose$): py.Remote<py.NDArray>
  choose_dyn: py.RemoteFunction
  clip(a: py.ArrayLike, a_min: py.ArrayLike | null, a_max: py.ArrayLike | null, out: py.ArrayLike | null, keywords?: py.Rest<clip$, 'a' | 'a_min' | 'a_max' | 'out'>): py.Remote
  clip(a: py.ArrayLike, a_min: py.ArrayLike | null, a_max: py.ArrayLike | null, keywords?: py.Rest<clip$, 'a' | 'a_min' | 'a_max'>): py.Remote
  clip(a: py.ArrayLike, a_min: py.ArrayLike | null, keywords?: py.Rest<clip$, 'a' | 'a_min'>): py.Remote
  clip(a: py.ArrayLike, keywords?: py.Rest<clip$, 'a'>): py.Remote
  clip(keywords: clip$): py.Remote
  clip_dyn: py.RemoteFunction
  clump_masked(a: py.ArrayLike): py.Remote
  clump_masked(keywords: clump_masked$): py.Remote
  clump_masked_dyn: py.RemoteFunction
  clump_unmasked(a: py.ArrayLike): py.Remote
  clump_unmasked(keywords: clump_unmasked$): py.Remote
  clump_unmasked_dyn: py.RemoteFunction
  column_stack(tup: py.TensorLike): py.Remote<py.NDArray>
  column_stack(keywords: column_stack$): py.Remote<py.NDArray>
  column_stack_dyn: py.RemoteFunction
  common_fill_value(a: py.Of<'numpy.ma.MaskedArray'>, b: py.Of<'numpy.ma.MaskedArray'>): py.Remote
  common_fill_value(a: py.Of<'numpy.ma.MaskedArray'>, keywords: py.Rest<common_fill_value$, 'a'>): py.Remote
  common_fill_value(keywords: common_fill_value$): py.Remote
  common_fill_value_dyn: py.RemoteFunction
  compress(condition: py.TensorLike, a: py.ArrayLike, axis: py.Int | null, out: py.ArrayLike | null): py.Promised<MaskedArray>
  compress(condition: py.TensorLike, a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<compress$, 'condition' | 'a' | 'axis'>): py.Promised<MaskedArray>
  compress(condition: py.TensorLike, a: py.ArrayLike, keywords?: py.Rest<compress$, 'condition' | 'a'>): py.Promised<MaskedArray>
  compress(condition: py.TensorLike, keywords: py.Rest<compress$, 'condition'>): py.Promised<MaskedArray>
  compress(keywords: compress$): py.Promised<MaskedArray>
  compress_dyn: py.RemoteFunction
  compress_cols(a: py.ArrayLike): py.Remote<py.NDArray>
  compress_cols(keywords: compress_cols$): py.Remote<py.NDArray>
  compress_cols_dyn: py.RemoteFunction
  compress_nd(x: py.ArrayLike | py.Of<'numpy.ma.MaskedArray'>, axis: py.List<py.Int> | py.Int | null): py.Remote<py.NDArray>
  compress_nd(x: py.ArrayLike | py.Of<'numpy.ma.MaskedArray'>, keywords?: py.Rest<compress_nd$, 'x'>): py.Remote<py.NDArray>
  compress_nd(keywords: compress_nd$): py.Remote<py.NDArray>
  compress_nd_dyn: py.RemoteFunction
  compress_rowcols(x: py.ArrayLike | py.Of<'numpy.ma.MaskedArray'>, axis: py.Int | null): py.Remote<py.NDArray>
  compress_rowcols(x: py.ArrayLike | py.Of<'numpy.ma.MaskedArray'>, keywords?: py.Rest<compress_rowcols$, 'x'>): py.Remote<py.NDArray>
  compress_rowcols(keywords: compress_rowcols$): py.Remote<py.NDArray>
  compress_rowcols_dyn: py.RemoteFunction
  compress_rows(a: py.ArrayLike): py.Remote<py.NDArray>
  compress_rows(keywords: compress_rows$): py.Remote<py.NDArray>
  compress_rows_dyn: py.RemoteFunction
  compressed(x: py.ArrayLike): py.Remote
  compressed(keywords: compressed$): py.Remote
  compressed_dyn: py.RemoteFunction
  concatenate(arrays: py.Items<py.ArrayLike>, axis: py.Int): py.Promised<MaskedArray>
  concatenate(arrays: py.Items<py.ArrayLike>, keywords?: py.Rest<concatenate$, 'arrays'>): py.Promised<MaskedArray>
  concatenate(keywords: concatenate$): py.Promised<MaskedArray>
  concatenate_dyn: py.RemoteFunction
  conjugate(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  conjugate(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<conjugate$, 'a'>]): py.Remote
  conjugate(a: py.ArrayLike, keywords?: py.Rest<conjugate$, 'a'>): py.Remote
  conjugate(keywords: conjugate$): py.Remote
  conjugate_dyn: py.RemoteFunction
  convolve(a: py.ArrayLike, v: py.ArrayLike, mode: 'valid' | 'same' | 'full' | py.RemotePromise<string>, propagate_mask: py.Bool): py.Promised<MaskedArray>
  convolve(a: py.ArrayLike, v: py.ArrayLike, mode: 'valid' | 'same' | 'full' | py.RemotePromise<string>, keywords?: py.Rest<convolve$, 'a' | 'v' | 'mode'>): py.Promised<MaskedArray>
  convolve(a: py.ArrayLike, v: py.ArrayLike, keywords?: py.Rest<convolve$, 'a' | 'v'>): py.Promised<MaskedArray>
  convolve(a: py.ArrayLike, keywords: py.Rest<convolve$, 'a'>): py.Promised<MaskedArray>
  convolve(keywords: convolve$): py.Promised<MaskedArray>
  convolve_dyn: py.RemoteFunction
  copy(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  copy(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<copy$, 'a'>]): py.Remote
  copy(a: py.ArrayLike, keywords?: py.Rest<copy$, 'a'>): py.Remote
  copy(keywords: copy$): py.Remote
  copy_dyn: py.RemoteFunction
  corrcoef(x: py.ArrayLike, y: py.ArrayLike | null, rowvar: py.Bool, allow_masked: py.Bool): py.Remote
  corrcoef(x: py.ArrayLike, y: py.ArrayLike | null, rowvar: py.Bool, keywords?: py.Rest<corrcoef$, 'x' | 'y' | 'rowvar'>): py.Remote
  corrcoef(x: py.ArrayLike, y: py.ArrayLike | null, keywords?: py.Rest<corrcoef$, 'x' | 'y'>): py.Remote
  corrcoef(x: py.ArrayLike, keywords?: py.Rest<corrcoef$, 'x'>): py.Remote
  corrcoef(keywords: corrcoef$): py.Remote
  corrcoef_dyn: py.RemoteFunction
  correlate(a: py.ArrayLike, v: py.ArrayLike, mode: 'valid' | 'same' | 'full' | py.RemotePromise<string>, propagate_mask: py.Bool): py.Promised<MaskedArray>
  correlate(a: py.ArrayLike, v: py.ArrayLike, mode: 'valid' | 'same' | 'full' | py.RemotePromise<string>, keywords?: py.Rest<correlate$, 'a' | 'v' | 'mode'>): py.Promised<MaskedArray>
  correlate(a: py.ArrayLike, v: py.ArrayLike, keywords?: py.Rest<correlate$, 'a' | 'v'>): py.Promised<MaskedArray>
  correlate(a: py.ArrayLike, keywords: py.Rest<correlate$, 'a'>): py.Promised<MaskedArray>
  correlate(keywords: correlate$): py.Promised<MaskedArray>
  correlate_dyn: py.RemoteFunction
  cos(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  cos(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<cos$, 'a'>]): py.Remote
  cos(a: py.ArrayLike, keywords?: py.Rest<cos$, 'a'>): py.Remote
  cos(keywords: cos$): py.Remote
  cos_dyn: py.RemoteFunction
  cosh(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  cosh(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<cosh$, 'a'>]): py.Remote
  cosh(a: py.ArrayLike, keywords?: py.Rest<cosh$, 'a'>): py.Remote
  cosh(keywords: cosh$): py.Remote
  cosh_dyn: py.RemoteFunction
  count(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Remote
  count(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<count$, 'a' | 'axis'>): py.Remote
  count(a: py.ArrayLike, keywords?: py.Rest<count$, 'a'>): py.Remote
  count(keywords: count$): py.Remote
  count_dyn: py.RemoteFunction
  count_masked(arr: py.ArrayLike, axis: py.Int | null): py.Remote<number | py.NDArray>
  count_masked(arr: py.ArrayLike, keywords?: py.Rest<count_masked$, 'arr'>): py.Remote<number | py.NDArray>
  count_masked(keywords: count_masked$): py.Remote<number | py.NDArray>
  count_masked_dyn: py.RemoteFunction
  cov(x: py.ArrayLike, y: py.ArrayLike | null, rowvar: py.Bool, bias: py.Bool, allow_masked?: py.Bool, ddof?: py.Int | null): py.Remote
  cov(x: py.ArrayLike, y: py.ArrayLike | null, rowvar: py.Bool, keywords?: py.Rest<cov$, 'x' | 'y' | 'rowvar'>): py.Remote
  cov(x: py.ArrayLike, y: py.ArrayLike | null, keywords?: py.Rest<cov$, 'x' | 'y'>): py.Remote
  cov(x: py.ArrayLike, keywords?: py.Rest<cov$, 'x'>): py.Remote
  cov(keywords: cov$): py.Remote
  cov_dyn: py.RemoteFunction
  cumprod(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null): py.Remote
  cumprod(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<cumprod$, 'a' | 'axis' | 'dtype'>): py.Remote
  cumprod(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<cumprod$, 'a' | 'axis'>): py.Remote
  cumprod(a: py.ArrayLike, keywords?: py.Rest<cumprod$, 'a'>): py.Remote
  cumprod(keywords: cumprod$): py.Remote
  cumprod_dyn: py.RemoteFunction
  cumsum(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null): py.Remote
  cumsum(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<cumsum$, 'a' | 'axis' | 'dtype'>): py.Remote
  cumsum(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<cumsum$, 'a' | 'axis'>): py.Remote
  cumsum(a: py.ArrayLike, keywords?: py.Rest<cumsum$, 'a'>): py.Remote
  cumsum(keywords: cumsum$): py.Remote
  cumsum_dyn: py.RemoteFunction
  default_fill_value(obj: py.DType | py.StructuredDType | py.TensorLike): py.Remote
  default_fill_value(keywords: default_fill_value$): py.Remote
  default_fill_value_dyn: py.RemoteFunction
  diag(v: py.ArrayLike, k: py.Int): py.Remote
  diag(v: py.ArrayLike, keywords?: py.Rest<diag$, 'v'>): py.Remote
  diag(keywords: diag$): py.Remote
  diag_dyn: py.RemoteFunction
  diagflat(v: py.ArrayLike, k: py.Int): py.Remote<py.NDArray>
  diagflat(v: py.ArrayLike, keywords?: py.Rest<diagflat$, 'v'>): py.Remote<py.NDArray>
  diagflat(keywords: diagflat$): py.Remote<py.NDArray>
  diagflat_dyn: py.RemoteFunction
  diagonal(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  diagonal(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<diagonal$, 'a'>]): py.Remote
  diagonal(a: py.ArrayLike, keywords?: py.Rest<diagonal$, 'a'>): py.Remote
  diagonal(keywords: diagonal$): py.Remote
  diagonal_dyn: py.RemoteFunction
  diff(a: py.ArrayLike, n: py.Int, axis: py.Int, prepend: py.ArrayLike, append?: py.ArrayLike): py.Promised<MaskedArray>
  diff(a: py.ArrayLike, n: py.Int, axis: py.Int, keywords?: py.Rest<diff$, 'n' | 'axis'>): py.Promised<MaskedArray>
  diff(a: py.ArrayLike, n: py.Int, keywords?: py.Rest<diff$, 'n'>): py.Promised<MaskedArray>
  diff(a: py.ArrayLike, keywords?: diff$): py.Promised<MaskedArray>
  diff_dyn: py.RemoteFunction
  divide(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote
  divide(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<divide$, 'a' | 'b'>]): py.Remote
  divide(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<divide$, 'a' | 'b'>): py.Remote
  divide(a: py.ArrayLike, keywords: py.Rest<divide$, 'a'>): py.Remote
  divide(keywords: divide$): py.Remote
  divide_dyn: py.RemoteFunction
  dot(a: py.TensorLike, b: py.TensorLike, strict: py.Bool, out: py.ArrayLike | null): py.Remote
  dot(a: py.TensorLike, b: py.TensorLike, strict: py.Bool, keywords?: py.Rest<dot$, 'a' | 'b' | 'strict'>): py.Remote
  dot(a: py.TensorLike, b: py.TensorLike, keywords?: py.Rest<dot$, 'a' | 'b'>): py.Remote
  dot(a: py.TensorLike, keywords: py.Rest<dot$, 'a'>): py.Remote
  dot(keywords: dot$): py.Remote
  dot_dyn: py.RemoteFunction
  dstack(tup: py.Items<py.ArrayLike>): py.Remote<py.NDArray>
  dstack(keywords: dstack$): py.Remote<py.NDArray>
  dstack_dyn: py.RemoteFunction
  ediff1d(arr: py.ArrayLike, to_end: py.Positional, to_begin: py.Positional): py.Remote
  ediff1d(arr: py.ArrayLike, to_end: py.Positional, keywords?: py.Rest<ediff1d$, 'arr' | 'to_end'>): py.Remote
  ediff1d(arr: py.ArrayLike, keywords?: py.Rest<ediff1d$, 'arr'>): py.Remote
  ediff1d(keywords: ediff1d$): py.Remote
  ediff1d_dyn: py.RemoteFunction
  empty(shape: py.Int | py.List<py.Int>, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | py.RemotePromise<string>, keywords?: py.Rest<empty$, 'shape' | 'dtype' | 'order'>): py.Promised<MaskedArray>
  empty(shape: py.Int | py.List<py.Int>, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<empty$, 'shape' | 'dtype'>): py.Promised<MaskedArray>
  empty(shape: py.Int | py.List<py.Int>, keywords?: py.Rest<empty$, 'shape'>): py.Promised<MaskedArray>
  empty(keywords: empty$): py.Promised<MaskedArray>
  empty_dyn: py.RemoteFunction
  empty_like(prototype: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, subok: py.Bool, shape?: py.Int | py.Items<py.Int> | null, keywords?: py.Rest<empty_like$, 'dtype' | 'order' | 'subok' | 'shape'>): py.Promised<MaskedArray>
  empty_like(prototype: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, keywords?: py.Rest<empty_like$, 'dtype' | 'order'>): py.Promised<MaskedArray>
  empty_like(prototype: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<empty_like$, 'dtype'>): py.Promised<MaskedArray>
  empty_like(prototype: py.ArrayLike, keywords?: empty_like$): py.Promised<MaskedArray>
  empty_like_dyn: py.RemoteFunction
  equal(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote
  equal(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<equal$, 'a' | 'b'>]): py.Remote
  equal(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<equal$, 'a' | 'b'>): py.Remote
  equal(a: py.ArrayLike, keywords: py.Rest<equal$, 'a'>): py.Remote
  equal(keywords: equal$): py.Remote
  equal_dyn: py.RemoteFunction
  exp(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  exp(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<exp$, 'a'>]): py.Remote
  exp(a: py.ArrayLike, keywords?: py.Rest<exp$, 'a'>): py.Remote
  exp(keywords: exp$): py.Remote
  exp_dyn: py.RemoteFunction
  readonly expand_dims: numpy.$Module["expand_dims"]
  expand_dims_dyn: py.RemoteFunction
  fabs(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  fabs(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<fabs$, 'a'>]): py.Remote
  fabs(a: py.ArrayLike, keywords?: py.Rest<fabs$, 'a'>): py.Remote
  fabs(keywords: fabs$): py.Remote
  fabs_dyn: py.RemoteFunction
  filled(a: py.Of<'numpy.ma.MaskedArray'> | py.ArrayLike, fill_value: py.ArrayLike | null): py.Remote<py.NDArray>
  filled(a: py.Of<'numpy.ma.MaskedArray'> | py.ArrayLike, keywords?: py.Rest<filled$, 'a'>): py.Remote<py.NDArray>
  filled(keywords: filled$): py.Remote<py.NDArray>
  filled_dyn: py.RemoteFunction
  fix_invalid(a: py.ArrayLike, mask: py.Items<py.RemoteArgument> | py.Of<'numpy.bool'>, copy: py.Bool, fill_value: py.TensorLike | null): py.Promised<MaskedArray>
  fix_invalid(a: py.ArrayLike, mask: py.Items<py.RemoteArgument> | py.Of<'numpy.bool'>, copy: py.Bool, keywords?: py.Rest<fix_invalid$, 'a' | 'mask' | 'copy'>): py.Promised<MaskedArray>
  fix_invalid(a: py.ArrayLike, mask: py.Items<py.RemoteArgument> | py.Of<'numpy.bool'>, keywords?: py.Rest<fix_invalid$, 'a' | 'mask'>): py.Promised<MaskedArray>
  fix_invalid(a: py.ArrayLike, keywords?: py.Rest<fix_invalid$, 'a'>): py.Promised<MaskedArray>
  fix_invalid(keywords: fix_invalid$): py.Promised<MaskedArray>
  fix_invalid_dyn: py.RemoteFunction
  flatnotmasked_contiguous(a: py.ArrayLike): py.Remote
  flatnotmasked_contiguous(keywords: flatnotmasked_contiguous$): py.Remote
  flatnotmasked_contiguous_dyn: py.RemoteFunction
  flatnotmasked_edges(a: py.ArrayLike): py.Remote<py.NDArray | null>
  flatnotmasked_edges(keywords: flatnotmasked_edges$): py.Remote<py.NDArray | null>
  flatnotmasked_edges_dyn: py.RemoteFunction
  flatten_mask(mask: py.ArrayLike): py.Remote<py.NDArray>
  flatten_mask(keywords: flatten_mask$): py.Remote<py.NDArray>
  flatten_mask_dyn: py.RemoteFunction
  flatten_structured_array(a: py.ArrayLike): py.Remote
  flatten_structured_array(keywords: flatten_structured_array$): py.Remote
  flatten_structured_array_dyn: py.RemoteFunction
  floor(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  floor(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<floor$, 'a'>]): py.Remote
  floor(a: py.ArrayLike, keywords?: py.Rest<floor$, 'a'>): py.Remote
  floor(keywords: floor$): py.Remote
  floor_dyn: py.RemoteFunction
  floor_divide(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote
  floor_divide(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<floor_divide$, 'a' | 'b'>]): py.Remote
  floor_divide(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<floor_divide$, 'a' | 'b'>): py.Remote
  floor_divide(a: py.ArrayLike, keywords: py.Rest<floor_divide$, 'a'>): py.Remote
  floor_divide(keywords: floor_divide$): py.Remote
  floor_divide_dyn: py.RemoteFunction
  fmod(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote
  fmod(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<fmod$, 'a' | 'b'>]): py.Remote
  fmod(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<fmod$, 'a' | 'b'>): py.Remote
  fmod(a: py.ArrayLike, keywords: py.Rest<fmod$, 'a'>): py.Remote
  fmod(keywords: fmod$): py.Remote
  fmod_dyn: py.RemoteFunction
  frombuffer(buffer: py.Positional, dtype: py.DType | py.StructuredDType | null, count: py.Int, offset: py.Int, keywords?: py.Rest<frombuffer$, 'buffer' | 'dtype' | 'count' | 'offset'>): py.Promised<MaskedArray>
  frombuffer(buffer: py.Positional, dtype: py.DType | py.StructuredDType | null, count: py.Int, keywords?: py.Rest<frombuffer$, 'buffer' | 'dtype' | 'count'>): py.Promised<MaskedArray>
  frombuffer(buffer: py.Positional, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<frombuffer$, 'buffer' | 'dtype'>): py.Promised<MaskedArray>
  frombuffer(buffer: py.Positional, keywords?: py.Rest<frombuffer$, 'buffer'>): py.Promised<MaskedArray>
  frombuffer(keywords: frombuffer$): py.Promised<MaskedArray>
  frombuffer_dyn: py.RemoteFunction
  fromflex(fxarray: py.ArrayLike): py.Promised<MaskedArray>
  fromflex(keywords: fromflex$): py.Promised<MaskedArray>
  fromflex_dyn: py.RemoteFunction
  fromfunction(function_: py.Callable, shape: py.Shape, keywords?: py.Rest<fromfunction$, 'function' | 'shape'>): py.Promised<MaskedArray>
  fromfunction(function_: py.Callable, keywords: py.Rest<fromfunction$, 'function'>): py.Promised<MaskedArray>
  fromfunction(keywords: fromfunction$): py.Promised<MaskedArray>
  fromfunction_dyn: py.RemoteFunction
  getdata(a: py.ArrayLike, subok: py.Bool): py.Remote
  getdata(a: py.ArrayLike, keywords?: py.Rest<getdata$, 'a'>): py.Remote
  getdata(keywords: getdata$): py.Remote
  getdata_dyn: py.RemoteFunction
  getmask(a: py.ArrayLike): py.Remote
  getmask(keywords: getmask$): py.Remote
  getmask_dyn: py.RemoteFunction
  getmaskarray(arr: py.ArrayLike): py.Remote
  getmaskarray(keywords: getmaskarray$): py.Remote
  getmaskarray_dyn: py.RemoteFunction
  greater(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote
  greater(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<greater$, 'a' | 'b'>]): py.Remote
  greater(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<greater$, 'a' | 'b'>): py.Remote
  greater(a: py.ArrayLike, keywords: py.Rest<greater$, 'a'>): py.Remote
  greater(keywords: greater$): py.Remote
  greater_dyn: py.RemoteFunction
  greater_equal(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote<boolean | py.NDArray>
  greater_equal(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<greater_equal$, 'a' | 'b'>]): py.Remote<boolean | py.NDArray>
  greater_equal(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<greater_equal$, 'a' | 'b'>): py.Remote<boolean | py.NDArray>
  greater_equal(a: py.ArrayLike, keywords: py.Rest<greater_equal$, 'a'>): py.Remote<boolean | py.NDArray>
  greater_equal(keywords: greater_equal$): py.Remote<boolean | py.NDArray>
  greater_equal_dyn: py.RemoteFunction
  harden_mask(a: py.ArrayLike): py.Remote
  harden_mask(keywords: harden_mask$): py.Remote
  harden_mask_dyn: py.RemoteFunction
  hsplit(ary: py.ArrayLike, indices_or_sections: py.Positional): py.Remote
  hsplit(ary: py.ArrayLike, keywords: py.Rest<hsplit$, 'ary'>): py.Remote
  hsplit(keywords: hsplit$): py.Remote
  hsplit_dyn: py.RemoteFunction
  hstack(tup: py.Items<py.ArrayLike>, keywords?: py.Rest<hstack$, 'tup'>): py.Remote<py.NDArray>
  hstack(keywords: hstack$): py.Remote<py.NDArray>
  hstack_dyn: py.RemoteFunction
  hypot(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote
  hypot(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<hypot$, 'a' | 'b'>]): py.Remote
  hypot(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<hypot$, 'a' | 'b'>): py.Remote
  hypot(a: py.ArrayLike, keywords: py.Rest<hypot$, 'a'>): py.Remote
  hypot(keywords: hypot$): py.Remote
  hypot_dyn: py.RemoteFunction
  identity(n: py.Int, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<identity$, 'n' | 'dtype'>): py.Promised<MaskedArray>
  identity(n: py.Int, keywords?: py.Rest<identity$, 'n'>): py.Promised<MaskedArray>
  identity(keywords: identity$): py.Promised<MaskedArray>
  identity_dyn: py.RemoteFunction
  ids(a: py.ArrayLike): py.Remote
  ids(keywords: ids$): py.Remote
  ids_dyn: py.RemoteFunction
  in1d(ar1: py.ArrayLike, ar2: py.ArrayLike, assume_unique: py.Bool, invert: py.Bool): py.Remote
  in1d(ar1: py.ArrayLike, ar2: py.ArrayLike, assume_unique: py.Bool, keywords?: py.Rest<in1d$, 'ar1' | 'ar2' | 'assume_unique'>): py.Remote
  in1d(ar1: py.ArrayLike, ar2: py.ArrayLike, keywords?: py.Rest<in1d$, 'ar1' | 'ar2'>): py.Remote
  in1d(ar1: py.ArrayLike, keywords: py.Rest<in1d$, 'ar1'>): py.Remote
  in1d(keywords: in1d$): py.Remote
  in1d_dyn: py.RemoteFunction
  indices(dimensions: py.Items<py.Int>, dtype: py.DType | py.StructuredDType, sparse: py.Bool, keywords?: py.Rest<indices$, 'dimensions' | 'dtype' | 'sparse'>): py.Remote<MaskedArray | any[]>
  indices(dimensions: py.Items<py.Int>, dtype: py.DType | py.StructuredDType, keywords?: py.Rest<indices$, 'dimensions' | 'dtype'>): py.Remote<MaskedArray | any[]>
  indices(dimensions: py.Items<py.Int>, keywords?: py.Rest<indices$, 'dimensions'>): py.Remote<MaskedArray | any[]>
  indices(keywords: indices$): py.Remote<MaskedArray | any[]>
  indices_dyn: py.RemoteFunction
  inner(a: py.ArrayLike, b: py.ArrayLike): py.Remote
  inner(a: py.ArrayLike, keywords: py.Rest<inner$, 'a'>): py.Remote
  inner(keywords: inner$): py.Remote
  inner_dyn: py.RemoteFunction
  readonly innerproduct: $Module["inner"]
  innerproduct_dyn: py.RemoteFunction
  intersect1d(ar1: py.ArrayLike, ar2: py.ArrayLike, assume_unique: py.Bool): py.Remote
  intersect1d(ar1: py.ArrayLike, ar2: py.ArrayLike, keywords?: py.Rest<intersect1d$, 'ar1' | 'ar2'>): py.Remote
  intersect1d(ar1: py.ArrayLike, keywords: py.Rest<intersect1d$, 'ar1'>): py.Remote
  intersect1d(keywords: intersect1d$): py.Remote
  intersect1d_dyn: py.RemoteFunction
  readonly isMA: $Module["isMaskedArray"]
  isMA_dyn: py.RemoteFunction
  isMaskedArray(x: py.Positional): py.Remote<boolean>
  isMaskedArray(keywords: isMaskedArray$): py.Remote<boolean>
  isMaskedArray_dyn: py.RemoteFunction
  is_mask(m: py.ArrayLike): py.Remote<boolean>
  is_mask(keywords: is_mask$): py.Remote<boolean>
  is_mask_dyn: py.RemoteFunction
  is_masked(x: py.ArrayLike): py.Remote<boolean>
  is_masked(keywords: is_masked$): py.Remote<boolean>
  is_masked_dyn: py.RemoteFunction
  readonly isarray: $Module["isMaskedArray"]
  isarray_dyn: py.RemoteFunction
  isin(element: py.Positional, test_elements: py.Positional, assume_unique: py.Bool, invert: py.Bool): py.Remote
  isin(element: py.Positional, test_elements: py.Positional, assume_unique: py.Bool, keywords?: py.Rest<isin$, 'element' | 'test_elements' | 'assume_unique'>): py.Remote
  isin(element: py.Positional, test_elements: py.Positional, keywords?: py.Rest<isin$, 'element' | 'test_elements'>): py.Remote
  isin(element: py.Positional, keywords: py.Rest<isin$, 'element'>): py.Remote
  isin(keywords: isin$): py.Remote
  isin_dyn: py.RemoteFunction
  left_shift(a: py.ArrayLike, n: py.Positional): py.Remote
  left_shift(a: py.ArrayLike, keywords: py.Rest<left_shift$, 'a'>): py.Remote
  left_shift(keywords: left_shift$): py.Remote
  left_shift_dyn: py.RemoteFunction
  less(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote
  less(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<less$, 'a' | 'b'>]): py.Remote
  less(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<less$, 'a' | 'b'>): py.Remote
  less(a: py.ArrayLike, keywords: py.Rest<less$, 'a'>): py.Remote
  less(keywords: less$): py.Remote
  less_dyn: py.RemoteFunction
  less_equal(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote
  less_equal(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<less_equal$, 'a' | 'b'>]): py.Remote
  less_equal(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<less_equal$, 'a' | 'b'>): py.Remote
  less_equal(a: py.ArrayLike, keywords: py.Rest<less_equal$, 'a'>): py.Remote
  less_equal(keywords: less_equal$): py.Remote
  less_equal_dyn: py.RemoteFunction
  log(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  log(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<log$, 'a'>]): py.Remote
  log(a: py.ArrayLike, keywords?: py.Rest<log$, 'a'>): py.Remote
  log(keywords: log$): py.Remote
  log_dyn: py.RemoteFunction
  log10(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  log10(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<log10$, 'a'>]): py.Remote
  log10(a: py.ArrayLike, keywords?: py.Rest<log10$, 'a'>): py.Remote
  log10(keywords: log10$): py.Remote
  log10_dyn: py.RemoteFunction
  log2(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  log2(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<log2$, 'a'>]): py.Remote
  log2(a: py.ArrayLike, keywords?: py.Rest<log2$, 'a'>): py.Remote
  log2(keywords: log2$): py.Remote
  log2_dyn: py.RemoteFunction
  logical_and(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote<py.NDArray | boolean>
  logical_and(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<logical_and$, 'a' | 'b'>]): py.Remote<py.NDArray | boolean>
  logical_and(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<logical_and$, 'a' | 'b'>): py.Remote<py.NDArray | boolean>
  logical_and(a: py.ArrayLike, keywords: py.Rest<logical_and$, 'a'>): py.Remote<py.NDArray | boolean>
  logical_and(keywords: logical_and$): py.Remote<py.NDArray | boolean>
  logical_and_dyn: py.RemoteFunction
  logical_not(a: py.ArrayLike, ...args: py.Positional[]): py.Remote<boolean | py.NDArray>
  logical_not(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<logical_not$, 'a'>]): py.Remote<boolean | py.NDArray>
  logical_not(a: py.ArrayLike, keywords?: py.Rest<logical_not$, 'a'>): py.Remote<boolean | py.NDArray>
  logical_not(keywords: logical_not$): py.Remote<boolean | py.NDArray>
  logical_not_dyn: py.RemoteFunction
  logical_or(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote<py.NDArray | boolean>
  logical_or(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<logical_or$, 'a' | 'b'>]): py.Remote<py.NDArray | boolean>
  logical_or(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<logical_or$, 'a' | 'b'>): py.Remote<py.NDArray | boolean>
  logical_or(a: py.ArrayLike, keywords: py.Rest<logical_or$, 'a'>): py.Remote<py.NDArray | boolean>
  logical_or(keywords: logical_or$): py.Remote<py.NDArray | boolean>
  logical_or_dyn: py.RemoteFunction
  logical_xor(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote<boolean | py.NDArray>
  logical_xor(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<logical_xor$, 'a' | 'b'>]): py.Remote<boolean | py.NDArray>
  logical_xor(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<logical_xor$, 'a' | 'b'>): py.Remote<boolean | py.NDArray>
  logical_xor(a: py.ArrayLike, keywords: py.Rest<logical_xor$, 'a'>): py.Remote<boolean | py.NDArray>
  logical_xor(keywords: logical_xor$): py.Remote<boolean | py.NDArray>
  logical_xor_dyn: py.RemoteFunction
  make_mask(m: py.ArrayLike, copy: py.Bool, shrink: py.Bool, dtype: py.DType | py.StructuredDType): py.Remote
  make_mask(m: py.ArrayLike, copy: py.Bool, shrink: py.Bool, keywords?: py.Rest<make_mask$, 'm' | 'copy' | 'shrink'>): py.Remote
  make_mask(m: py.ArrayLike, copy: py.Bool, keywords?: py.Rest<make_mask$, 'm' | 'copy'>): py.Remote
  make_mask(m: py.ArrayLike, keywords?: py.Rest<make_mask$, 'm'>): py.Remote
  make_mask(keywords: make_mask$): py.Remote
  make_mask_dyn: py.RemoteFunction
  make_mask_descr(ndtype: py.DType | py.StructuredDType): py.Remote
  make_mask_descr(keywords: make_mask_descr$): py.Remote
  make_mask_descr_dyn: py.RemoteFunction
  make_mask_none(newshape: py.List<py.RemoteArgument>, dtype: py.DType | py.StructuredDType | null): py.Remote<py.NDArray>
  make_mask_none(newshape: py.List<py.RemoteArgument>, keywords?: py.Rest<make_mask_none$, 'newshape'>): py.Remote<py.NDArray>
  make_mask_none(keywords: make_mask_none$): py.Remote<py.NDArray>
  make_mask_none_dyn: py.RemoteFunction
  mask_cols(a: py.ArrayLike, axis: py.Int | py.List<py.Int>): py.Remote
  mask_cols(a: py.ArrayLike, keywords?: py.Rest<mask_cols$, 'a'>): py.Remote
  mask_cols(keywords: mask_cols$): py.Remote
  mask_cols_dyn: py.RemoteFunction
  mask_or(m1: py.ArrayLike, m2: py.ArrayLike, copy: py.Bool, shrink: py.Bool): py.Remote
  mask_or(m1: py.ArrayLike, m2: py.ArrayLike, copy: py.Bool, keywords?: py.Rest<mask_or$, 'm1' | 'm2' | 'copy'>): py.Remote
  mask_or(m1: py.ArrayLike, m2: py.ArrayLike, keywords?: py.Rest<mask_or$, 'm1' | 'm2'>): py.Remote
  mask_or(m1: py.ArrayLike, keywords: py.Rest<mask_or$, 'm1'>): py.Remote
  mask_or(keywords: mask_or$): py.Remote
  mask_or_dyn: py.RemoteFunction
  mask_rowcols(a: py.ArrayLike | py.Of<'numpy.ma.MaskedArray'>, axis: py.Int | null): py.Promised<MaskedArray>
  mask_rowcols(a: py.ArrayLike | py.Of<'numpy.ma.MaskedArray'>, keywords?: py.Rest<mask_rowcols$, 'a'>): py.Promised<MaskedArray>
  mask_rowcols(keywords: mask_rowcols$): py.Promised<MaskedArray>
  mask_rowcols_dyn: py.RemoteFunction
  mask_rows(a: py.ArrayLike, axis: py.Int | py.List<py.Int>): py.Remote
  mask_rows(a: py.ArrayLike, keywords?: py.Rest<mask_rows$, 'a'>): py.Remote
  mask_rows(keywords: mask_rows$): py.Remote
  mask_rows_dyn: py.RemoteFunction
  readonly masked: py.Remote
  readonly masked_dyn: any
  masked_all(shape: py.Int | py.List<py.Int>, dtype: py.DType | py.StructuredDType): py.Promised<MaskedArray>
  masked_all(shape: py.Int | py.List<py.Int>, keywords?: py.Rest<masked_all$, 'shape'>): py.Promised<MaskedArray>
  masked_all(keywords: masked_all$): py.Promised<MaskedArray>
  masked_all_dyn: py.RemoteFunction
  masked_all_like(arr: py.ArrayLike): py.Promised<MaskedArray>
  masked_all_like(keywords: masked_all_like$): py.Promised<MaskedArray>
  masked_all_like_dyn: py.RemoteFunction
  readonly masked_array: MaskedArray$class
  masked_equal(x: py.ArrayLike, value: py.Positional, copy: py.Bool): py.Remote
  masked_equal(x: py.ArrayLike, value: py.Positional, keywords?: py.Rest<masked_equal$, 'x' | 'value'>): py.Remote
  masked_equal(x: py.ArrayLike, keywords: py.Rest<masked_equal$, 'x'>): py.Remote
  masked_equal(keywords: masked_equal$): py.Remote
  masked_equal_dyn: py.RemoteFunction
  masked_greater(x: py.ArrayLike, value: py.Positional, copy: py.Bool): py.Remote
  masked_greater(x: py.ArrayLike, value: py.Positional, keywords?: py.Rest<masked_greater$, 'x' | 'value'>): py.Remote
  masked_greater(x: py.ArrayLike, keywords: py.Rest<masked_greater$, 'x'>): py.Remote
  masked_greater(keywords: masked_greater$): py.Remote
  masked_greater_dyn: py.RemoteFunction
  masked_greater_equal(x: py.ArrayLike, value: py.Positional, copy: py.Bool): py.Remote
  masked_greater_equal(x: py.ArrayLike, value: py.Positional, keywords?: py.Rest<masked_greater_equal$, 'x' | 'value'>): py.Remote
  masked_greater_equal(x: py.ArrayLike, keywords: py.Rest<masked_greater_equal$, 'x'>): py.Remote
  masked_greater_equal(keywords: masked_greater_equal$): py.Remote
  masked_greater_equal_dyn: py.RemoteFunction
  masked_inside(x: py.ArrayLike, v1: py.Positional, v2: py.Positional, copy: py.Bool): py.Remote
  masked_inside(x: py.ArrayLike, v1: py.Positional, v2: py.Positional, keywords?: py.Rest<masked_inside$, 'x' | 'v1' | 'v2'>): py.Remote
  masked_inside(x: py.ArrayLike, v1: py.Positional, keywords: py.Rest<masked_inside$, 'x' | 'v1'>): py.Remote
  masked_inside(x: py.ArrayLike, keywords: py.Rest<masked_inside$, 'x'>): py.Remote
  masked_inside(keywords: masked_inside$): py.Remote
  masked_inside_dyn: py.RemoteFunction
  masked_invalid(a: py.ArrayLike, copy: py.Bool): py.Remote
  masked_invalid(a: py.ArrayLike, keywords?: py.Rest<masked_invalid$, 'a'>): py.Remote
  masked_invalid(keywords: masked_invalid$): py.Remote
  masked_invalid_dyn: py.RemoteFunction
  masked_less(x: py.ArrayLike, value: py.Positional, copy: py.Bool): py.Remote
  masked_less(x: py.ArrayLike, value: py.Positional, keywords?: py.Rest<masked_less$, 'x' | 'value'>): py.Remote
  masked_less(x: py.ArrayLike, keywords: py.Rest<masked_less$, 'x'>): py.Remote
  masked_less(keywords: masked_less$): py.Remote
  masked_less_dyn: py.RemoteFunction
  masked_less_equal(x: py.ArrayLike, value: py.Positional, copy: py.Bool): py.Remote
  masked_less_equal(x: py.ArrayLike, value: py.Positional, keywords?: py.Rest<masked_less_equal$, 'x' | 'value'>): py.Remote
  masked_less_equal(x: py.ArrayLike, keywords: py.Rest<masked_less_equal$, 'x'>): py.Remote
  masked_less_equal(keywords: masked_less_equal$): py.Remote
  masked_less_equal_dyn: py.RemoteFunction
  masked_not_equal(x: py.ArrayLike, value: py.Positional, copy: py.Bool): py.Remote
  masked_not_equal(x: py.ArrayLike, value: py.Positional, keywords?: py.Rest<masked_not_equal$, 'x' | 'value'>): py.Remote
  masked_not_equal(x: py.ArrayLike, keywords: py.Rest<masked_not_equal$, 'x'>): py.Remote
  masked_not_equal(keywords: masked_not_equal$): py.Remote
  masked_not_equal_dyn: py.RemoteFunction
  masked_object(x: py.ArrayLike, value: py.Positional, copy: py.Bool, shrink: py.Bool): py.Promised<MaskedArray>
  masked_object(x: py.ArrayLike, value: py.Positional, copy: py.Bool, keywords?: py.Rest<masked_object$, 'x' | 'value' | 'copy'>): py.Promised<MaskedArray>
  masked_object(x: py.ArrayLike, value: py.Positional, keywords?: py.Rest<masked_object$, 'x' | 'value'>): py.Promised<MaskedArray>
  masked_object(x: py.ArrayLike, keywords: py.Rest<masked_object$, 'x'>): py.Promised<MaskedArray>
  masked_object(keywords: masked_object$): py.Promised<MaskedArray>
  masked_object_dyn: py.RemoteFunction
  masked_outside(x: py.ArrayLike, v1: py.Positional, v2: py.Positional, copy: py.Bool): py.Remote
  masked_outside(x: py.ArrayLike, v1: py.Positional, v2: py.Positional, keywords?: py.Rest<masked_outside$, 'x' | 'v1' | 'v2'>): py.Remote
  masked_outside(x: py.ArrayLike, v1: py.Positional, keywords: py.Rest<masked_outside$, 'x' | 'v1'>): py.Remote
  masked_outside(x: py.ArrayLike, keywords: py.Rest<masked_outside$, 'x'>): py.Remote
  masked_outside(keywords: masked_outside$): py.Remote
  masked_outside_dyn: py.RemoteFunction
  readonly masked_print_option: py.Remote
  readonly masked_print_option_dyn: any
  readonly masked_singleton: py.Remote
  readonly masked_singleton_dyn: any
  masked_values(x: py.ArrayLike, value: py.Float, rtol: py.Float, atol: py.Float, copy: py.Bool, shrink?: py.Bool): py.Promised<MaskedArray>
  masked_values(x: py.ArrayLike, value: py.Float, rtol: py.Float, atol: py.Float, keywords?: py.Rest<masked_values$, 'x' | 'value' | 'rtol' | 'atol'>): py.Promised<MaskedArray>
  masked_values(x: py.ArrayLike, value: py.Float, rtol: py.Float, keywords?: py.Rest<masked_values$, 'x' | 'value' | 'rtol'>): py.Promised<MaskedArray>
  masked_values(x: py.ArrayLike, value: py.Float, keywords?: py.Rest<masked_values$, 'x' | 'value'>): py.Promised<MaskedArray>
  masked_values(x: py.ArrayLike, keywords: py.Rest<masked_values$, 'x'>): py.Promised<MaskedArray>
  masked_values(keywords: masked_values$): py.Promised<MaskedArray>
  masked_values_dyn: py.RemoteFunction
  masked_where(condition: py.ArrayLike, a: py.ArrayLike, copy: py.Bool): py.Promised<MaskedArray>
  masked_where(condition: py.ArrayLike, a: py.ArrayLike, keywords?: py.Rest<masked_where$, 'condition' | 'a'>): py.Promised<MaskedArray>
  masked_where(condition: py.ArrayLike, keywords: py.Rest<masked_where$, 'condition'>): py.Promised<MaskedArray>
  masked_where(keywords: masked_where$): py.Promised<MaskedArray>
  masked_where_dyn: py.RemoteFunction
  max(obj: py.Positional, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, fill_value: py.TensorLike | null, keepdims?: py.Bool): py.Remote
  max(obj: py.Positional, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<max$, 'obj' | 'axis' | 'out'>): py.Remote
  max(obj: py.Positional, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<max$, 'obj' | 'axis'>): py.Remote
  max(obj: py.Positional, keywords?: py.Rest<max$, 'obj'>): py.Remote
  max(keywords: max$): py.Remote
  max_dyn: py.RemoteFunction
  maximum(a: py.ArrayLike, b: py.ArrayLike): py.Remote
  maximum(a: py.ArrayLike, keywords: py.Rest<maximum$, 'a'>): py.Remote
  maximum(keywords: maximum$): py.Remote
  maximum_dyn: py.RemoteFunction
  maximum_fill_value(obj: py.DType | py.StructuredDType | py.TensorLike): py.Remote
  maximum_fill_value(keywords: maximum_fill_value$): py.Remote
  maximum_fill_value_dyn: py.RemoteFunction
  mean(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keepdims?: py.Bool): py.Remote
  mean(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<mean$, 'a' | 'axis' | 'dtype'>): py.Remote
  mean(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<mean$, 'a' | 'axis'>): py.Remote
  mean(a: py.ArrayLike, keywords?: py.Rest<mean$, 'a'>): py.Remote
  mean(keywords: mean$): py.Remote
  mean_dyn: py.RemoteFunction
  median(a: py.ArrayLike, axis: py.Int | null, out: py.ArrayLike | null, overwrite_input: py.Bool, keepdims?: py.Bool): py.Remote
  median(a: py.ArrayLike, axis: py.Int | null, out: py.ArrayLike | null, keywords?: py.Rest<median$, 'a' | 'axis' | 'out'>): py.Remote
  median(a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<median$, 'a' | 'axis'>): py.Remote
  median(a: py.ArrayLike, keywords?: py.Rest<median$, 'a'>): py.Remote
  median(keywords: median$): py.Remote
  median_dyn: py.RemoteFunction
  min(obj: py.Positional, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, fill_value: py.TensorLike | null, keepdims?: py.Bool): py.Remote
  min(obj: py.Positional, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<min$, 'obj' | 'axis' | 'out'>): py.Remote
  min(obj: py.Positional, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<min$, 'obj' | 'axis'>): py.Remote
  min(obj: py.Positional, keywords?: py.Rest<min$, 'obj'>): py.Remote
  min(keywords: min$): py.Remote
  min_dyn: py.RemoteFunction
  minimum(a: py.ArrayLike, b: py.ArrayLike): py.Remote
  minimum(a: py.ArrayLike, keywords: py.Rest<minimum$, 'a'>): py.Remote
  minimum(keywords: minimum$): py.Remote
  minimum_dyn: py.RemoteFunction
  minimum_fill_value(obj: py.DType | py.StructuredDType | py.TensorLike): py.Remote
  minimum_fill_value(keywords: minimum_fill_value$): py.Remote
  minimum_fill_value_dyn: py.RemoteFunction
  readonly mod: $Module["remainder"]
  mod_dyn: py.RemoteFunction
  readonly mr_: py.Remote
  readonly mr__dyn: any
  multiply(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote
  multiply(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<multiply$, 'a' | 'b'>]): py.Remote
  multiply(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<multiply$, 'a' | 'b'>): py.Remote
  multiply(a: py.ArrayLike, keywords: py.Rest<multiply$, 'a'>): py.Remote
  multiply(keywords: multiply$): py.Remote
  multiply_dyn: py.RemoteFunction
  readonly mvoid: mvoid$class
  ndenumerate(a: py.ArrayLike, compressed: py.Bool): py.Remote
  ndenumerate(a: py.ArrayLike, keywords?: py.Rest<ndenumerate$, 'a'>): py.Remote
  ndenumerate(keywords: ndenumerate$): py.Remote
  ndenumerate_dyn: py.RemoteFunction
  ndim(obj: py.Positional): py.Remote<number>
  ndim(keywords: ndim$): py.Remote<number>
  ndim_dyn: py.RemoteFunction
  negative(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  negative(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<negative$, 'a'>]): py.Remote
  negative(a: py.ArrayLike, keywords?: py.Rest<negative$, 'a'>): py.Remote
  negative(keywords: negative$): py.Remote
  negative_dyn: py.RemoteFunction
  readonly nomask: py.Promised<numpy.bool>
  readonly nomask_dyn: any
  nonzero(a: py.ArrayLike): py.Remote<any[]>
  nonzero(keywords: nonzero$): py.Remote<any[]>
  nonzero_dyn: py.RemoteFunction
  not_equal(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote
  not_equal(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<not_equal$, 'a' | 'b'>]): py.Remote
  not_equal(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<not_equal$, 'a' | 'b'>): py.Remote
  not_equal(a: py.ArrayLike, keywords: py.Rest<not_equal$, 'a'>): py.Remote
  not_equal(keywords: not_equal$): py.Remote
  not_equal_dyn: py.RemoteFunction
  notmasked_contiguous(a: py.ArrayLike, axis: py.Int | null): py.Remote
  notmasked_contiguous(a: py.ArrayLike, keywords?: py.Rest<notmasked_contiguous$, 'a'>): py.Remote
  notmasked_contiguous(keywords: notmasked_contiguous$): py.Remote
  notmasked_contiguous_dyn: py.RemoteFunction
  notmasked_edges(a: py.ArrayLike, axis: py.Int | null): py.Remote<py.NDArray | any[]>
  notmasked_edges(a: py.ArrayLike, keywords?: py.Rest<notmasked_edges$, 'a'>): py.Remote<py.NDArray | any[]>
  notmasked_edges(keywords: notmasked_edges$): py.Remote<py.NDArray | any[]>
  notmasked_edges_dyn: py.RemoteFunction
  ones(shape: py.Int | py.Items<py.Int>, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | py.RemotePromise<string>, keywords?: py.Rest<ones$, 'shape' | 'dtype' | 'order'>): py.Promised<MaskedArray>
  ones(shape: py.Int | py.Items<py.Int>, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<ones$, 'shape' | 'dtype'>): py.Promised<MaskedArray>
  ones(shape: py.Int | py.Items<py.Int>, keywords?: py.Rest<ones$, 'shape'>): py.Promised<MaskedArray>
  ones(keywords: ones$): py.Promised<MaskedArray>
  ones_dyn: py.RemoteFunction
  ones_like(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, subok: py.Bool, shape?: py.Int | py.Items<py.Int> | null, keywords?: py.Rest<ones_like$, 'a' | 'dtype' | 'order' | 'subok' | 'shape'>): py.Promised<MaskedArray>
  ones_like(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, keywords?: py.Rest<ones_like$, 'a' | 'dtype' | 'order'>): py.Promised<MaskedArray>
  ones_like(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<ones_like$, 'a' | 'dtype'>): py.Promised<MaskedArray>
  ones_like(a: py.ArrayLike, keywords?: py.Rest<ones_like$, 'a'>): py.Promised<MaskedArray>
  ones_like(keywords: ones_like$): py.Promised<MaskedArray>
  ones_like_dyn: py.RemoteFunction
  outer(a: py.ArrayLike, b: py.ArrayLike): py.Remote<py.NDArray>
  outer(a: py.ArrayLike, keywords: py.Rest<outer$, 'a'>): py.Remote<py.NDArray>
  outer(keywords: outer$): py.Remote<py.NDArray>
  outer_dyn: py.RemoteFunction
  readonly outerproduct: $Module["outer"]
  outerproduct_dyn: py.RemoteFunction
  polyfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int, rcond: py.Float | null, full: py.Bool, w: py.ArrayLike | null, cov?: py.Bool | py.Str): py.Remote
  polyfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int, rcond: py.Float | null, full: py.Bool, keywords?: py.Rest<polyfit$, 'x' | 'y' | 'deg' | 'rcond' | 'full'>): py.Remote
  polyfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int, rcond: py.Float | null, keywords?: py.Rest<polyfit$, 'x' | 'y' | 'deg' | 'rcond'>): py.Remote
  polyfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int, keywords?: py.Rest<polyfit$, 'x' | 'y' | 'deg'>): py.Remote
  polyfit(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<polyfit$, 'x' | 'y'>): py.Remote
  polyfit(x: py.ArrayLike, keywords: py.Rest<polyfit$, 'x'>): py.Remote
  polyfit(keywords: polyfit$): py.Remote
  polyfit_dyn: py.RemoteFunction
  power(a: py.ArrayLike, b: py.ArrayLike, third: py.Positional): py.Remote
  power(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<power$, 'a' | 'b'>): py.Remote
  power(a: py.ArrayLike, keywords: py.Rest<power$, 'a'>): py.Remote
  power(keywords: power$): py.Remote
  power_dyn: py.RemoteFunction
  prod(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keepdims?: py.Bool): py.Remote
  prod(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<prod$, 'a' | 'axis' | 'dtype'>): py.Remote
  prod(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<prod$, 'a' | 'axis'>): py.Remote
  prod(a: py.ArrayLike, keywords?: py.Rest<prod$, 'a'>): py.Remote
  prod(keywords: prod$): py.Remote
  prod_dyn: py.RemoteFunction
  product(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keepdims?: py.Bool): py.Remote
  product(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<product$, 'a' | 'axis' | 'dtype'>): py.Remote
  product(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<product$, 'a' | 'axis'>): py.Remote
  product(a: py.ArrayLike, keywords?: py.Rest<product$, 'a'>): py.Remote
  product(keywords: product$): py.Remote
  product_dyn: py.RemoteFunction
  ptp(obj: py.Positional, axis: py.Int | null, out: py.ArrayLike | null, fill_value: py.TensorLike | null, keepdims?: py.Bool): py.Remote
  ptp(obj: py.Positional, axis: py.Int | null, out: py.ArrayLike | null, keywords?: py.Rest<ptp$, 'obj' | 'axis' | 'out'>): py.Remote
  ptp(obj: py.Positional, axis: py.Int | null, keywords?: py.Rest<ptp$, 'obj' | 'axis'>): py.Remote
  ptp(obj: py.Positional, keywords?: py.Rest<ptp$, 'obj'>): py.Remote
  ptp(keywords: ptp$): py.Remote
  ptp_dyn: py.RemoteFunction
  put(a: py.ArrayLike, indices: py.Positional, values: py.Positional, mode: py.Str): py.Remote
  put(a: py.ArrayLike, indices: py.Positional, values: py.Positional, keywords?: py.Rest<put$, 'a' | 'indices' | 'values'>): py.Remote
  put(a: py.ArrayLike, indices: py.Positional, keywords: py.Rest<put$, 'a' | 'indices'>): py.Remote
  put(a: py.ArrayLike, keywords: py.Rest<put$, 'a'>): py.Remote
  put(keywords: put$): py.Remote
  put_dyn: py.RemoteFunction
  putmask(a: py.ArrayLike, mask: py.Positional, values: py.Positional): py.Remote
  putmask(a: py.ArrayLike, mask: py.Positional, keywords: py.Rest<putmask$, 'a' | 'mask'>): py.Remote
  putmask(a: py.ArrayLike, keywords: py.Rest<putmask$, 'a'>): py.Remote
  putmask(keywords: putmask$): py.Remote
  putmask_dyn: py.RemoteFunction
  ravel(a: py.ArrayLike, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>): py.Promised<MaskedArray>
  ravel(a: py.ArrayLike, keywords?: py.Rest<ravel$, 'a'>): py.Promised<MaskedArray>
  ravel(keywords: ravel$): py.Promised<MaskedArray>
  ravel_dyn: py.RemoteFunction
  remainder(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote
  remainder(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<remainder$, 'a' | 'b'>]): py.Remote
  remainder(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<remainder$, 'a' | 'b'>): py.Remote
  remainder(a: py.ArrayLike, keywords: py.Rest<remainder$, 'a'>): py.Remote
  remainder(keywords: remainder$): py.Remote
  remainder_dyn: py.RemoteFunction
  repeat(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  repeat(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<repeat$, 'a'>]): py.Remote
  repeat(a: py.ArrayLike, keywords?: py.Rest<repeat$, 'a'>): py.Remote
  repeat(keywords: repeat$): py.Remote
  repeat_dyn: py.RemoteFunction
  reshape(a: py.ArrayLike, new_shape: py.Positional, order: py.Str): py.Remote
  reshape(a: py.ArrayLike, new_shape: py.Positional, keywords?: py.Rest<reshape$, 'a' | 'new_shape'>): py.Remote
  reshape(a: py.ArrayLike, keywords: py.Rest<reshape$, 'a'>): py.Remote
  reshape(keywords: reshape$): py.Remote
  reshape_dyn: py.RemoteFunction
  resize(x: py.ArrayLike, new_shape: py.Positional): py.Remote
  resize(x: py.ArrayLike, keywords: py.Rest<resize$, 'x'>): py.Remote
  resize(keywords: resize$): py.Remote
  resize_dyn: py.RemoteFunction
  right_shift(a: py.ArrayLike, n: py.Positional): py.Remote
  right_shift(a: py.ArrayLike, keywords: py.Rest<right_shift$, 'a'>): py.Remote
  right_shift(keywords: right_shift$): py.Remote
  right_shift_dyn: py.RemoteFunction
  readonly round: $Module["round_"]
  round_dyn: py.RemoteFunction
  round_(a: py.ArrayLike, decimals: py.Int, out: py.ArrayLike | null): py.Remote
  round_(a: py.ArrayLike, decimals: py.Int, keywords?: py.Rest<round_$, 'a' | 'decimals'>): py.Remote
  round_(a: py.ArrayLike, keywords?: py.Rest<round_$, 'a'>): py.Remote
  round_(keywords: round_$): py.Remote
  round__dyn: py.RemoteFunction
  readonly row_stack: $Module["vstack"]
  row_stack_dyn: py.RemoteFunction
  set_fill_value(a: py.ArrayLike, fill_value: py.DType | py.StructuredDType): py.Remote<null>
  set_fill_value(a: py.ArrayLike, keywords: py.Rest<set_fill_value$, 'a'>): py.Remote<null>
  set_fill_value(keywords: set_fill_value$): py.Remote<null>
  set_fill_value_dyn: py.RemoteFunction
  setdiff1d(ar1: py.ArrayLike, ar2: py.ArrayLike, assume_unique: py.Bool): py.Remote
  setdiff1d(ar1: py.ArrayLike, ar2: py.ArrayLike, keywords?: py.Rest<setdiff1d$, 'ar1' | 'ar2'>): py.Remote
  setdiff1d(ar1: py.ArrayLike, keywords: py.Rest<setdiff1d$, 'ar1'>): py.Remote
  setdiff1d(keywords: setdiff1d$): py.Remote
  setdiff1d_dyn: py.RemoteFunction
  setxor1d(ar1: py.ArrayLike, ar2: py.ArrayLike, assume_unique: py.Bool): py.Remote
  setxor1d(ar1: py.ArrayLike, ar2: py.ArrayLike, keywords?: py.Rest<setxor1d$, 'ar1' | 'ar2'>): py.Remote
  setxor1d(ar1: py.ArrayLike, keywords: py.Rest<setxor1d$, 'ar1'>): py.Remote
  setxor1d(keywords: setxor1d$): py.Remote
  setxor1d_dyn: py.RemoteFunction
  shape(obj: py.Positional): py.RemoteList<number>
  shape(keywords: shape$): py.RemoteList<number>
  shape_dyn: py.RemoteFunction
  sin(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  sin(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<sin$, 'a'>]): py.Remote
  sin(a: py.ArrayLike, keywords?: py.Rest<sin$, 'a'>): py.Remote
  sin(keywords: sin$): py.Remote
  sin_dyn: py.RemoteFunction
  sinh(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  sinh(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<sinh$, 'a'>]): py.Remote
  sinh(a: py.ArrayLike, keywords?: py.Rest<sinh$, 'a'>): py.Remote
  sinh(keywords: sinh$): py.Remote
  sinh_dyn: py.RemoteFunction
  size(obj: py.Positional, axis: py.Int | py.List<py.Int> | null): py.Remote<number>
  size(obj: py.Positional, keywords?: py.Rest<size$, 'obj'>): py.Remote<number>
  size(keywords: size$): py.Remote<number>
  size_dyn: py.RemoteFunction
  soften_mask(a: py.ArrayLike): py.Remote
  soften_mask(keywords: soften_mask$): py.Remote
  soften_mask_dyn: py.RemoteFunction
  sometrue(target: py.Positional, axis: py.Int | py.List<py.Int>, dtype: py.DType | py.StructuredDType | null): py.Remote
  sometrue(target: py.Positional, axis: py.Int | py.List<py.Int>, keywords?: py.Rest<sometrue$, 'target' | 'axis'>): py.Remote
  sometrue(target: py.Positional, keywords?: py.Rest<sometrue$, 'target'>): py.Remote
  sometrue(keywords: sometrue$): py.Remote
  sometrue_dyn: py.RemoteFunction
  sort(a: py.ArrayLike, axis: py.Int | py.List<py.Int>, kind: py.Positional, order: py.Positional, endwith?: py.Bool, fill_value?: py.Positional, keywords?: py.Rest<sort$, 'a' | 'axis' | 'kind' | 'order' | 'endwith' | 'fill_value'>): py.Remote
  sort(a: py.ArrayLike, axis: py.Int | py.List<py.Int>, kind: py.Positional, keywords?: py.Rest<sort$, 'a' | 'axis' | 'kind'>): py.Remote
  sort(a: py.ArrayLike, axis: py.Int | py.List<py.Int>, keywords?: py.Rest<sort$, 'a' | 'axis'>): py.Remote
  sort(a: py.ArrayLike, keywords?: py.Rest<sort$, 'a'>): py.Remote
  sort(keywords: sort$): py.Remote
  sort_dyn: py.RemoteFunction
  sqrt(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  sqrt(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<sqrt$, 'a'>]): py.Remote
  sqrt(a: py.ArrayLike, keywords?: py.Rest<sqrt$, 'a'>): py.Remote
  sqrt(keywords: sqrt$): py.Remote
  sqrt_dyn: py.RemoteFunction
  squeeze(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<squeeze$, 'a' | 'axis'>): py.Remote
  squeeze(a: py.ArrayLike, keywords?: py.Rest<squeeze$, 'a'>): py.Remote
  squeeze(keywords: squeeze$): py.Remote
  squeeze_dyn: py.RemoteFunction
  stack(arrays: py.Items<py.ArrayLike>, axis: py.Int, out: py.ArrayLike | null, keywords?: py.Rest<stack$, 'arrays' | 'axis' | 'out'>): py.Remote<py.NDArray>
  stack(arrays: py.Items<py.ArrayLike>, axis: py.Int, keywords?: py.Rest<stack$, 'arrays' | 'axis'>): py.Remote<py.NDArray>
  stack(arrays: py.Items<py.ArrayLike>, keywords?: py.Rest<stack$, 'arrays'>): py.Remote<py.NDArray>
  stack(keywords: stack$): py.Remote<py.NDArray>
  stack_dyn: py.RemoteFunction
  std(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, ddof?: py.Int, keepdims?: py.Bool, mean?: py.Positional): py.Remote
  std(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<std$, 'a' | 'axis' | 'dtype'>): py.Remote
  std(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<std$, 'a' | 'axis'>): py.Remote
  std(a: py.ArrayLike, keywords?: py.Rest<std$, 'a'>): py.Remote
  std(keywords: std$): py.Remote
  std_dyn: py.RemoteFunction
  subtract(a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[]): py.Remote
  subtract(...args: [a: py.ArrayLike, b: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<subtract$, 'a' | 'b'>]): py.Remote
  subtract(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<subtract$, 'a' | 'b'>): py.Remote
  subtract(a: py.ArrayLike, keywords: py.Rest<subtract$, 'a'>): py.Remote
  subtract(keywords: subtract$): py.Remote
  subtract_dyn: py.RemoteFunction
  sum(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keepdims?: py.Bool): py.Remote
  sum(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<sum$, 'a' | 'axis' | 'dtype'>): py.Remote
  sum(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<sum$, 'a' | 'axis'>): py.Remote
  sum(a: py.ArrayLike, keywords?: py.Rest<sum$, 'a'>): py.Remote
  sum(keywords: sum$): py.Remote
  sum_dyn: py.RemoteFunction
  swapaxes(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  swapaxes(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<swapaxes$, 'a'>]): py.Remote
  swapaxes(a: py.ArrayLike, keywords?: py.Rest<swapaxes$, 'a'>): py.Remote
  swapaxes(keywords: swapaxes$): py.Remote
  swapaxes_dyn: py.RemoteFunction
  take(a: py.ArrayLike, indices: py.Positional, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, mode: py.Str): py.Remote
  take(a: py.ArrayLike, indices: py.Positional, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<take$, 'a' | 'indices' | 'axis' | 'out'>): py.Remote
  take(a: py.ArrayLike, indices: py.Positional, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<take$, 'a' | 'indices' | 'axis'>): py.Remote
  take(a: py.ArrayLike, indices: py.Positional, keywords?: py.Rest<take$, 'a' | 'indices'>): py.Remote
  take(a: py.ArrayLike, keywords: py.Rest<take$, 'a'>): py.Remote
  take(keywords: take$): py.Remote
  take_dyn: py.RemoteFunction
  tan(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  tan(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<tan$, 'a'>]): py.Remote
  tan(a: py.ArrayLike, keywords?: py.Rest<tan$, 'a'>): py.Remote
  tan(keywords: tan$): py.Remote
  tan_dyn: py.RemoteFunction
  tanh(a: py.ArrayLike, ...args: py.Positional[]): py.Remote
  tanh(...args: [a: py.ArrayLike, ...args: py.Positional[], keywords: py.Rest<tanh$, 'a'>]): py.Remote
  tanh(a: py.ArrayLike, keywords?: py.Rest<tanh$, 'a'>): py.Remote
  tanh(keywords: tanh$): py.Remote
  tanh_dyn: py.RemoteFunction
  trace(a: py.ArrayLike, offset: py.Int, axis1: py.Int, axis2: py.Int, dtype?: py.DType | py.StructuredDType | null, out?: py.ArrayLike | null): py.Remote
  trace(a: py.ArrayLike, offset: py.Int, axis1: py.Int, keywords?: py.Rest<trace$, 'a' | 'offset' | 'axis1'>): py.Remote
  trace(a: py.ArrayLike, offset: py.Int, keywords?: py.Rest<trace$, 'a' | 'offset'>): py.Remote
  trace(a: py.ArrayLike, keywords?: py.Rest<trace$, 'a'>): py.Remote
  trace(keywords: trace$): py.Remote
  trace_dyn: py.RemoteFunction
  transpose(a: py.ArrayLike, axes: py.Positional): py.Remote
  transpose(a: py.ArrayLike, keywords?: py.Rest<transpose$, 'a'>): py.Remote
  transpose(keywords: transpose$): py.Remote
  transpose_dyn: py.RemoteFunction
  readonly true_divide: $Module["divide"]
  true_divide_dyn: py.RemoteFunction
  union1d(ar1: py.ArrayLike, ar2: py.ArrayLike): py.Remote
  union1d(ar1: py.ArrayLike, keywords: py.Rest<union1d$, 'ar1'>): py.Remote
  union1d(keywords: union1d$): py.Remote
  union1d_dyn: py.RemoteFunction
  unique(ar1: py.ArrayLike, return_index: py.Bool, return_inverse: py.Bool): py.Remote
  unique(ar1: py.ArrayLike, return_index: py.Bool, keywords?: py.Rest<unique$, 'ar1' | 'return_index'>): py.Remote
  unique(ar1: py.ArrayLike, keywords?: py.Rest<unique$, 'ar1'>): py.Remote
  unique(keywords: unique$): py.Remote
  unique_dyn: py.RemoteFunction
  vander(x: py.ArrayLike, n: py.Positional): py.Remote<py.NDArray>
  vander(x: py.ArrayLike, keywords?: py.Rest<vander$, 'x'>): py.Remote<py.NDArray>
  vander(keywords: vander$): py.Remote<py.NDArray>
  vander_dyn: py.RemoteFunction
  var(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, ddof?: py.Int | py.Float, keepdims?: py.Bool, mean?: py.ArrayLike): py.Remote
  var(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<var$, 'a' | 'axis' | 'dtype'>): py.Remote
  var(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<var$, 'a' | 'axis'>): py.Remote
  var(a: py.ArrayLike, keywords?: py.Rest<var$, 'a'>): py.Remote
  var(keywords: var$): py.Remote
  var_dyn: py.RemoteFunction
  vstack(tup: py.Items<py.ArrayLike>, keywords?: py.Rest<vstack$, 'tup'>): py.Remote<py.NDArray>
  vstack(keywords: vstack$): py.Remote<py.NDArray>
  vstack_dyn: py.RemoteFunction
  where(condition: py.ArrayLike | py.Bool, x: py.ArrayLike, y: py.ArrayLike): py.Remote
  where(condition: py.ArrayLike | py.Bool, x: py.ArrayLike, keywords?: py.Rest<where$, 'condition' | 'x'>): py.Remote
  where(condition: py.ArrayLike | py.Bool, keywords?: py.Rest<where$, 'condition'>): py.Remote
  where(keywords: where$): py.Remote
  where_dyn: py.RemoteFunction
  zeros(shape: py.Int | py.List<py.Int>, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | py.RemotePromise<string>, keywords?: py.Rest<zeros$, 'shape' | 'dtype' | 'order'>): py.Promised<MaskedArray>
  zeros(shape: py.Int | py.List<py.Int>, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<zeros$, 'shape' | 'dtype'>): py.Promised<MaskedArray>
  zeros(shape: py.Int | py.List<py.Int>, keywords?: py.Rest<zeros$, 'shape'>): py.Promised<MaskedArray>
  zeros(keywords: zeros$): py.Promised<MaskedArray>
  zeros_dyn: py.RemoteFunction
  zeros_like(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, subok: py.Bool, shape?: py.Int | py.Items<py.Int> | null, keywords?: py.Rest<zeros_like$, 'a' | 'dtype' | 'order' | 'subok' | 'shape'>): py.Promised<MaskedArray>
  zeros_like(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, keywords?: py.Rest<zeros_like$, 'a' | 'dtype' | 'order'>): py.Promised<MaskedArray>
  zeros_like(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<zeros_like$, 'a' | 'dtype'>): py.Promised<MaskedArray>
  zeros_like(a: py.ArrayLike, keywords?: py.Rest<zeros_like$, 'a'>): py.Promised<MaskedArray>
  zeros_like(keywords: zeros_like$): py.Promised<MaskedArray>
  zeros_like_dyn: py.RemoteFunction
}
