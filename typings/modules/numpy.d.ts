// numpy of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy_char from './numpy.char.js'
import type * as numpy_dtypes from './numpy.dtypes.js'
import type * as numpy_emath from './numpy.emath.js'
import type * as numpy_exceptions from './numpy.exceptions.js'
import type * as numpy_fft from './numpy.fft.js'
import type * as numpy_lib from './numpy.lib.js'
import type * as numpy_linalg from './numpy.linalg.js'
import type * as numpy_ma from './numpy.ma.js'
import type * as numpy_polynomial from './numpy.polynomial.js'
import type * as numpy_random from './numpy.random.js'
import type * as numpy_rec from './numpy.rec.js'
import type * as numpy_strings from './numpy.strings.js'

export interface bool extends generic {
  readonly [py.kind]: { readonly 'numpy.bool': true } & generic[typeof py.kind]
}

export interface bool$class extends py.Statics<generic$class> {
  new (value: py.Bool): bool
  (value: py.Bool): py.Promised<bool>
  new (): bool
  (): py.Promised<bool>
}

export interface broadcast extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.broadcast': true }
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __next__(): py.Remote
  readonly index: py.Remote
  readonly index_dyn: any
  readonly iters: py.Remote
  readonly iters_dyn: any
  nd: any
  nd_dyn: any
  ndim: any
  ndim_dyn: any
  numiter: any
  numiter_dyn: any
  reset(): py.Remote
  reset_dyn: py.RemoteFunction
  readonly shape: py.Remote
  readonly shape_dyn: any
  readonly size: py.Remote
  readonly size_dyn: any
}

export interface broadcast$class extends py.PythonClass {
  new (...arrays: py.RemoteArgument[]): broadcast
  (...arrays: py.RemoteArgument[]): py.Promised<broadcast>
}

export interface busdaycalendar extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.busdaycalendar': true }
  readonly holidays: py.Remote
  readonly holidays_dyn: any
  readonly weekmask: py.Remote
  readonly weekmask_dyn: any
}

export interface busdaycalendar$new {
  /** Default: `'1111100'` */
  weekmask?: py.Str | undefined
  holidays?: py.RemoteArgument | undefined
}

export interface busdaycalendar$class extends py.PythonClass {
  new (weekmask: py.Str, holidays: py.Positional): busdaycalendar
  (weekmask: py.Str, holidays: py.Positional): py.Promised<busdaycalendar>
  new (weekmask: py.Str, keywords?: py.Rest<busdaycalendar$new, 'weekmask'>): busdaycalendar
  (weekmask: py.Str, keywords?: py.Rest<busdaycalendar$new, 'weekmask'>): py.Promised<busdaycalendar>
  new (keywords?: busdaycalendar$new): busdaycalendar
  (keywords?: busdaycalendar$new): py.Promised<busdaycalendar>
}

export interface bytes_ extends character {
  readonly [py.kind]: { readonly 'numpy.bytes_': true } & character[typeof py.kind]
}

export interface bytes_$class extends py.Statics<character$class> {
  new (value?: py.Str, ...args: py.RemoteArgument[]): bytes_
  (value?: py.Str, ...args: py.RemoteArgument[]): py.Promised<bytes_>
}

export interface character extends flexible {
  readonly [py.kind]: { readonly 'numpy.character': true } & flexible[typeof py.kind]
}

export interface character$class extends py.Statics<flexible$class> {
  new (): character
  (): py.Promised<character>
}

export interface clongdouble extends complexfloating {
  readonly [py.kind]: { readonly 'numpy.clongdouble': true } & complexfloating[typeof py.kind]
}

export interface clongdouble$class extends py.Statics<complexfloating$class> {
  new (real: py.Int, imag: py.Int): clongdouble
  (real: py.Int, imag: py.Int): py.Promised<clongdouble>
  new (real: py.Int): clongdouble
  (real: py.Int): py.Promised<clongdouble>
  new (): clongdouble
  (): py.Promised<clongdouble>
}

export interface complex128 extends complexfloating {
  readonly [py.kind]: { readonly 'numpy.complex128': true } & complexfloating[typeof py.kind]
}

export interface complex128$class extends py.Statics<complexfloating$class> {
  new (real: py.Int, imag: py.Int): complex128
  (real: py.Int, imag: py.Int): py.Promised<complex128>
  new (real: py.Int): complex128
  (real: py.Int): py.Promised<complex128>
  new (): complex128
  (): py.Promised<complex128>
}

export interface complex64 extends complexfloating {
  readonly [py.kind]: { readonly 'numpy.complex64': true } & complexfloating[typeof py.kind]
}

export interface complex64$class extends py.Statics<complexfloating$class> {
  new (real: py.Int, imag: py.Int): complex64
  (real: py.Int, imag: py.Int): py.Promised<complex64>
  new (real: py.Int): complex64
  (real: py.Int): py.Promised<complex64>
  new (): complex64
  (): py.Promised<complex64>
}

export interface complexfloating extends inexact {
  readonly [py.kind]: { readonly 'numpy.complexfloating': true } & inexact[typeof py.kind]
}

export interface complexfloating$class extends py.Statics<inexact$class> {
  new (): complexfloating
  (): py.Promised<complexfloating>
}

export interface datetime64 extends generic {
  readonly [py.kind]: { readonly 'numpy.datetime64': true } & generic[typeof py.kind]
}

export interface datetime64$class extends py.Statics<generic$class> {
  new (value?: py.Positional, ...args: py.RemoteArgument[]): datetime64
  (value?: py.Positional, ...args: py.RemoteArgument[]): py.Promised<datetime64>
}

export interface dtype extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.dtype': true }
  __getitem__(key: py.Positional): py.Remote
  readonly [index: number]: any
  __len__(): py.Remote
  alignment: any
  alignment_dyn: any
  readonly base: py.Remote
  readonly base_dyn: any
  byteorder: any
  byteorder_dyn: any
  char: any
  char_dyn: any
  readonly descr: py.Remote
  readonly descr_dyn: any
  readonly fields: py.Remote
  readonly fields_dyn: any
  flags: any
  flags_dyn: any
  readonly hasobject: py.Remote
  readonly hasobject_dyn: any
  readonly isalignedstruct: py.Remote
  readonly isalignedstruct_dyn: any
  readonly isbuiltin: py.Remote
  readonly isbuiltin_dyn: any
  readonly isnative: py.Remote
  readonly isnative_dyn: any
  itemsize: any
  itemsize_dyn: any
  kind: any
  kind_dyn: any
  readonly metadata: py.Remote
  readonly metadata_dyn: any
  readonly name: py.Remote
  readonly name_dyn: any
  readonly names: py.Remote
  readonly names_dyn: any
  readonly ndim: py.Remote
  readonly ndim_dyn: any
  newbyteorder(new_order: py.Str): py.Remote
  newbyteorder(): py.Remote
  newbyteorder_dyn: py.RemoteFunction
  num: any
  num_dyn: any
  readonly shape: py.Remote
  readonly shape_dyn: any
  readonly str: py.Remote
  readonly str_dyn: any
  readonly subdtype: py.Remote
  readonly subdtype_dyn: any
  type: any
  type_dyn: any
}

export interface dtype$new {
  dtype: py.RemoteArgument
  /** Default: `False` */
  align?: py.Bool | undefined
  /** Default: `False` */
  copy?: py.Bool | undefined
  [keyword: string]: any
}

export interface dtype$class extends py.PythonClass {
  new (dtype: py.Positional, align: py.Bool, copy: py.Bool, keywords?: py.Rest<dtype$new, 'dtype' | 'align' | 'copy'>): dtype
  (dtype: py.Positional, align: py.Bool, copy: py.Bool, keywords?: py.Rest<dtype$new, 'dtype' | 'align' | 'copy'>): py.Promised<dtype>
  new (dtype: py.Positional, align: py.Bool, keywords?: py.Rest<dtype$new, 'dtype' | 'align'>): dtype
  (dtype: py.Positional, align: py.Bool, keywords?: py.Rest<dtype$new, 'dtype' | 'align'>): py.Promised<dtype>
  new (dtype: py.Positional, keywords?: py.Rest<dtype$new, 'dtype'>): dtype
  (dtype: py.Positional, keywords?: py.Rest<dtype$new, 'dtype'>): py.Promised<dtype>
  new (keywords: dtype$new): dtype
  (keywords: dtype$new): py.Promised<dtype>
}

export interface errstate$__call__ {
  func: py.RemoteArgument
}

export interface errstate extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.errstate': true }
  (func: py.Positional): py.Remote
  (keywords: errstate$__call__): py.Remote
  __enter__(): py.Remote
  __exit__(...exc_info: py.RemoteArgument[]): py.Remote
}

export interface errstate$new {
  call?: py.RemoteArgument | undefined
  all?: py.RemoteArgument | undefined
  divide?: py.RemoteArgument | undefined
  over?: py.RemoteArgument | undefined
  under?: py.RemoteArgument | undefined
  invalid?: py.RemoteArgument | undefined
}

export interface errstate$class extends py.PythonClass {
  new (keywords?: errstate$new): errstate
  (keywords?: errstate$new): py.Promised<errstate>
}

export interface finfo extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.finfo': true }
  readonly epsneg: py.Remote
  readonly epsneg_dyn: any
  readonly iexp: py.Remote
  readonly iexp_dyn: any
  readonly machep: py.Remote
  readonly machep_dyn: any
  readonly negep: py.Remote
  readonly negep_dyn: any
  readonly nexp: py.Remote
  readonly nexp_dyn: any
  readonly resolution: py.Remote
  readonly resolution_dyn: any
  readonly tiny: py.Remote
  readonly tiny_dyn: any
}

export interface finfo$new {
  dtype: py.RemoteArgument
}

export interface finfo$class extends py.PythonClass {
  new (dtype: py.Positional): finfo
  (dtype: py.Positional): py.Promised<finfo>
  new (keywords: finfo$new): finfo
  (keywords: finfo$new): py.Promised<finfo>
}

export interface flatiter extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.flatiter': true }
  __getitem__(key: py.Positional): py.Remote
  readonly [index: number]: any
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote
  __next__(): py.Remote
  __setitem__(key: py.Positional, value: py.Positional): py.Remote
  base: any
  base_dyn: any
  readonly coords: py.Remote
  readonly coords_dyn: any
  copy(): py.Remote
  copy_dyn: py.RemoteFunction
  readonly index: py.Remote
  readonly index_dyn: any
}

export interface flatiter$class extends py.PythonClass {
  new (): flatiter
  (): py.Promised<flatiter>
}

export interface flexible extends generic {
  readonly [py.kind]: { readonly 'numpy.flexible': true } & generic[typeof py.kind]
}

export interface flexible$class extends py.Statics<generic$class> {
  new (): flexible
  (): py.Promised<flexible>
}

export interface float16 extends floating {
  readonly [py.kind]: { readonly 'numpy.float16': true } & floating[typeof py.kind]
  as_integer_ratio(): py.Remote
  as_integer_ratio_dyn: py.RemoteFunction
  is_integer(): py.Remote
  is_integer_dyn: py.RemoteFunction
}

export interface float16$class extends py.Statics<floating$class> {
  new (value: py.Int): float16
  (value: py.Int): py.Promised<float16>
  new (): float16
  (): py.Promised<float16>
}

export interface float32 extends floating {
  readonly [py.kind]: { readonly 'numpy.float32': true } & floating[typeof py.kind]
  as_integer_ratio(): py.Remote
  as_integer_ratio_dyn: py.RemoteFunction
  is_integer(): py.Remote
  is_integer_dyn: py.RemoteFunction
}

export interface float32$class extends py.Statics<floating$class> {
  new (value: py.Int): float32
  (value: py.Int): py.Promised<float32>
  new (): float32
  (): py.Promised<float32>
}

export interface float64 extends floating {
  readonly [py.kind]: { readonly 'numpy.float64': true } & floating[typeof py.kind]
}

export interface float64$class extends py.Statics<floating$class> {
  new (value: py.Int): float64
  (value: py.Int): py.Promised<float64>
  new (): float64
  (): py.Promised<float64>
}

export interface floating extends inexact {
  readonly [py.kind]: { readonly 'numpy.floating': true } & inexact[typeof py.kind]
}

export interface floating$class extends py.Statics<inexact$class> {
  new (): floating
  (): py.Promised<floating>
}

export interface generic$all {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
}

export interface generic$any {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
}

export interface generic$argmax {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface generic$argmin {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface generic$argsort {
  /** Default: `-1` */
  axis?: py.Int | undefined
  kind?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
  stable?: py.RemoteArgument | undefined
}

export interface generic$astype {
  dtype: py.RemoteArgument
  /** Default: `'K'` */
  order?: py.Str | undefined
  /** Default: `'unsafe'` */
  casting?: py.Str | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface generic$byteswap {
  /** Default: `False` */
  inplace?: py.Bool | undefined
}

export interface generic$choose {
  choices: py.RemoteArgument
  out?: py.RemoteArgument | undefined
  /** Default: `'raise'` */
  mode?: py.Str | undefined
}

export interface generic$clip {
  min?: py.RemoteArgument | undefined
  max?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface generic$compress {
  condition: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface generic$copy {
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface generic$cumprod {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface generic$cumsum {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface generic$diagonal {
  /** Default: `0` */
  offset?: py.Int | undefined
  /** Default: `0` */
  axis1?: py.Int | undefined
  /** Default: `1` */
  axis2?: py.Int | undefined
}

export interface generic$dump {
  file: py.RemoteArgument
}

export interface generic$fill {
  value: py.RemoteArgument
}

export interface generic$flatten {
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface generic$getfield {
  dtype: py.RemoteArgument
  /** Default: `0` */
  offset?: py.Int | undefined
}

export interface generic$max {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface generic$mean {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface generic$min {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface generic$prod {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface generic$put {
  /** Default: `'raise'` */
  mode?: py.Str | undefined
}

export interface generic$ravel {
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface generic$repeat {
  axis?: py.RemoteArgument | undefined
}

export interface generic$reshape {
  /** Default: `'C'` */
  order?: py.Str | undefined
  copy?: py.RemoteArgument | undefined
}

export interface generic$resize {
  /** Default: `True` */
  refcheck?: py.Bool | undefined
}

export interface generic$round {
  /** Default: `0` */
  decimals?: py.Int | undefined
  out?: py.RemoteArgument | undefined
}

export interface generic$searchsorted {
  /** Default: `'left'` */
  side?: py.Str | undefined
  sorter?: py.RemoteArgument | undefined
}

export interface generic$setfield {
  dtype: py.RemoteArgument
  /** Default: `0` */
  offset?: py.Int | undefined
}

export interface generic$setflags {
  write?: py.RemoteArgument | undefined
  align?: py.RemoteArgument | undefined
  uic?: py.RemoteArgument | undefined
}

export interface generic$sort {
  /** Default: `-1` */
  axis?: py.Int | undefined
  kind?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
  stable?: py.RemoteArgument | undefined
}

export interface generic$squeeze {
  axis?: py.RemoteArgument | undefined
}

export interface generic$std {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
  [keyword: string]: any
}

export interface generic$sum {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface generic$take {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `'raise'` */
  mode?: py.Str | undefined
}

export interface generic$to_device {
  stream?: py.RemoteArgument | undefined
}

export interface generic$tobytes {
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface generic$tofile {
  /** Default: `''` */
  sep?: py.Str | undefined
  /** Default: `'%s'` */
  format?: py.Str | undefined
}

export interface generic$trace {
  /** Default: `0` */
  offset?: py.Int | undefined
  /** Default: `0` */
  axis1?: py.Int | undefined
  /** Default: `1` */
  axis2?: py.Int | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface generic$var {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
  [keyword: string]: any
}

export interface generic extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.generic': true }
  readonly T: py.Remote
  readonly T_dyn: any
  __getitem__(key: py.Positional): py.Remote
  readonly [index: number]: any
  all(axis: py.Positional, out: py.Positional, keepdims: py.Bool, keywords?: py.Rest<generic$all, 'axis' | 'out' | 'keepdims'>): py.Remote
  all(axis: py.Positional, out: py.Positional, keywords?: py.Rest<generic$all, 'axis' | 'out'>): py.Remote
  all(axis: py.Positional, keywords?: py.Rest<generic$all, 'axis'>): py.Remote
  all(keywords?: generic$all): py.Remote
  all_dyn: py.RemoteFunction
  any(axis: py.Positional, out: py.Positional, keepdims: py.Bool, keywords?: py.Rest<generic$any, 'axis' | 'out' | 'keepdims'>): py.Remote
  any(axis: py.Positional, out: py.Positional, keywords?: py.Rest<generic$any, 'axis' | 'out'>): py.Remote
  any(axis: py.Positional, keywords?: py.Rest<generic$any, 'axis'>): py.Remote
  any(keywords?: generic$any): py.Remote
  any_dyn: py.RemoteFunction
  argmax(axis: py.Positional, out: py.Positional, keywords?: py.Rest<generic$argmax, 'axis' | 'out'>): py.Remote
  argmax(axis: py.Positional, keywords?: py.Rest<generic$argmax, 'axis'>): py.Remote
  argmax(keywords?: generic$argmax): py.Remote
  argmax_dyn: py.RemoteFunction
  argmin(axis: py.Positional, out: py.Positional, keywords?: py.Rest<generic$argmin, 'axis' | 'out'>): py.Remote
  argmin(axis: py.Positional, keywords?: py.Rest<generic$argmin, 'axis'>): py.Remote
  argmin(keywords?: generic$argmin): py.Remote
  argmin_dyn: py.RemoteFunction
  argsort(axis: py.Int, kind: py.Positional, order: py.Positional, keywords?: py.Rest<generic$argsort, 'axis' | 'kind' | 'order'>): py.Remote
  argsort(axis: py.Int, kind: py.Positional, keywords?: py.Rest<generic$argsort, 'axis' | 'kind'>): py.Remote
  argsort(axis: py.Int, keywords?: py.Rest<generic$argsort, 'axis'>): py.Remote
  argsort(keywords?: generic$argsort): py.Remote
  argsort_dyn: py.RemoteFunction
  astype(dtype: py.Positional, order: py.Str, casting: py.Str, subok: py.Bool, copy?: py.Bool): py.Remote
  astype(dtype: py.Positional, order: py.Str, casting: py.Str, keywords?: py.Rest<generic$astype, 'dtype' | 'order' | 'casting'>): py.Remote
  astype(dtype: py.Positional, order: py.Str, keywords?: py.Rest<generic$astype, 'dtype' | 'order'>): py.Remote
  astype(dtype: py.Positional, keywords?: py.Rest<generic$astype, 'dtype'>): py.Remote
  astype(keywords: generic$astype): py.Remote
  astype_dyn: py.RemoteFunction
  readonly base: py.Remote
  readonly base_dyn: any
  byteswap(inplace: py.Bool): py.Remote
  byteswap(keywords?: generic$byteswap): py.Remote
  byteswap_dyn: py.RemoteFunction
  choose(choices: py.Positional, out: py.Positional, mode: py.Str): py.Remote
  choose(choices: py.Positional, out: py.Positional, keywords?: py.Rest<generic$choose, 'choices' | 'out'>): py.Remote
  choose(choices: py.Positional, keywords?: py.Rest<generic$choose, 'choices'>): py.Remote
  choose(keywords: generic$choose): py.Remote
  choose_dyn: py.RemoteFunction
  clip(min: py.Positional, max: py.Positional, out: py.Positional, keywords?: py.Rest<generic$clip, 'min' | 'max' | 'out'>): py.Remote
  clip(min: py.Positional, max: py.Positional, keywords?: py.Rest<generic$clip, 'min' | 'max'>): py.Remote
  clip(min: py.Positional, keywords?: py.Rest<generic$clip, 'min'>): py.Remote
  clip(keywords?: generic$clip): py.Remote
  clip_dyn: py.RemoteFunction
  compress(condition: py.Positional, axis: py.Positional, out: py.Positional): py.Remote
  compress(condition: py.Positional, axis: py.Positional, keywords?: py.Rest<generic$compress, 'condition' | 'axis'>): py.Remote
  compress(condition: py.Positional, keywords?: py.Rest<generic$compress, 'condition'>): py.Remote
  compress(keywords: generic$compress): py.Remote
  compress_dyn: py.RemoteFunction
  conj(): py.Remote
  conj_dyn: py.RemoteFunction
  conjugate(): py.Remote
  conjugate_dyn: py.RemoteFunction
  copy(order: py.Str): py.Remote
  copy(keywords?: generic$copy): py.Remote
  copy_dyn: py.RemoteFunction
  cumprod(axis: py.Positional, dtype: py.Positional, out: py.Positional): py.Remote
  cumprod(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<generic$cumprod, 'axis' | 'dtype'>): py.Remote
  cumprod(axis: py.Positional, keywords?: py.Rest<generic$cumprod, 'axis'>): py.Remote
  cumprod(keywords?: generic$cumprod): py.Remote
  cumprod_dyn: py.RemoteFunction
  cumsum(axis: py.Positional, dtype: py.Positional, out: py.Positional): py.Remote
  cumsum(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<generic$cumsum, 'axis' | 'dtype'>): py.Remote
  cumsum(axis: py.Positional, keywords?: py.Rest<generic$cumsum, 'axis'>): py.Remote
  cumsum(keywords?: generic$cumsum): py.Remote
  cumsum_dyn: py.RemoteFunction
  readonly data: py.Remote
  readonly data_dyn: any
  readonly device: py.Remote
  readonly device_dyn: any
  diagonal(offset: py.Int, axis1: py.Int, axis2: py.Int): py.Remote
  diagonal(offset: py.Int, axis1: py.Int, keywords?: py.Rest<generic$diagonal, 'offset' | 'axis1'>): py.Remote
  diagonal(offset: py.Int, keywords?: py.Rest<generic$diagonal, 'offset'>): py.Remote
  diagonal(keywords?: generic$diagonal): py.Remote
  diagonal_dyn: py.RemoteFunction
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  dump(file: py.Positional): py.Remote
  dump(keywords: generic$dump): py.Remote
  dump_dyn: py.RemoteFunction
  dumps(): py.Remote
  dumps_dyn: py.RemoteFunction
  fill(value: py.Positional): py.Remote
  fill(keywords: generic$fill): py.Remote
  fill_dyn: py.RemoteFunction
  readonly flags: py.Remote
  readonly flags_dyn: any
  readonly flat: py.Remote
  readonly flat_dyn: any
  flatten(order: py.Str): py.Remote
  flatten(keywords?: generic$flatten): py.Remote
  flatten_dyn: py.RemoteFunction
  getfield(dtype: py.Positional, offset: py.Int): py.Remote
  getfield(dtype: py.Positional, keywords?: py.Rest<generic$getfield, 'dtype'>): py.Remote
  getfield(keywords: generic$getfield): py.Remote
  getfield_dyn: py.RemoteFunction
  readonly imag: py.Remote
  readonly imag_dyn: any
  item(...args: py.RemoteArgument[]): py.Remote
  item_dyn: py.RemoteFunction
  readonly itemsize: py.Remote
  readonly itemsize_dyn: any
  max(axis: py.Positional, out: py.Positional, keywords?: py.Rest<generic$max, 'axis' | 'out'>): py.Remote
  max(axis: py.Positional, keywords?: py.Rest<generic$max, 'axis'>): py.Remote
  max(keywords?: generic$max): py.Remote
  max_dyn: py.RemoteFunction
  mean(axis: py.Positional, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<generic$mean, 'axis' | 'dtype' | 'out'>): py.Remote
  mean(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<generic$mean, 'axis' | 'dtype'>): py.Remote
  mean(axis: py.Positional, keywords?: py.Rest<generic$mean, 'axis'>): py.Remote
  mean(keywords?: generic$mean): py.Remote
  mean_dyn: py.RemoteFunction
  min(axis: py.Positional, out: py.Positional, keywords?: py.Rest<generic$min, 'axis' | 'out'>): py.Remote
  min(axis: py.Positional, keywords?: py.Rest<generic$min, 'axis'>): py.Remote
  min(keywords?: generic$min): py.Remote
  min_dyn: py.RemoteFunction
  readonly nbytes: py.Remote
  readonly nbytes_dyn: any
  readonly ndim: py.Remote
  readonly ndim_dyn: any
  nonzero(): py.Remote
  nonzero_dyn: py.RemoteFunction
  prod(axis: py.Positional, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<generic$prod, 'axis' | 'dtype' | 'out'>): py.Remote
  prod(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<generic$prod, 'axis' | 'dtype'>): py.Remote
  prod(axis: py.Positional, keywords?: py.Rest<generic$prod, 'axis'>): py.Remote
  prod(keywords?: generic$prod): py.Remote
  prod_dyn: py.RemoteFunction
  put(indices: py.Positional, values: py.Positional, mode: py.Str): py.Remote
  put(indices: py.Positional, values: py.Positional, keywords?: generic$put): py.Remote
  put_dyn: py.RemoteFunction
  ravel(order: py.Str): py.Remote
  ravel(keywords?: generic$ravel): py.Remote
  ravel_dyn: py.RemoteFunction
  readonly real: py.Remote
  readonly real_dyn: any
  repeat(repeats: py.Positional, axis: py.Positional): py.Remote
  repeat(repeats: py.Positional, keywords?: generic$repeat): py.Remote
  repeat_dyn: py.RemoteFunction
  reshape(keywords?: generic$reshape): py.Remote
  reshape(...shape: py.RemoteArgument[]): py.Remote
  reshape_dyn: py.RemoteFunction
  resize(keywords?: generic$resize): py.Remote
  resize(...new_shape: py.RemoteArgument[]): py.Remote
  resize_dyn: py.RemoteFunction
  round(decimals: py.Int, out: py.Positional): py.Remote
  round(decimals: py.Int, keywords?: py.Rest<generic$round, 'decimals'>): py.Remote
  round(keywords?: generic$round): py.Remote
  round_dyn: py.RemoteFunction
  searchsorted(v: py.Positional, side: py.Str, sorter: py.Positional): py.Remote
  searchsorted(v: py.Positional, side: py.Str, keywords?: py.Rest<generic$searchsorted, 'side'>): py.Remote
  searchsorted(v: py.Positional, keywords?: generic$searchsorted): py.Remote
  searchsorted_dyn: py.RemoteFunction
  setfield(val: py.Positional, dtype: py.Positional, offset: py.Int): py.Remote
  setfield(val: py.Positional, dtype: py.Positional, keywords?: py.Rest<generic$setfield, 'dtype'>): py.Remote
  setfield(val: py.Positional, keywords: generic$setfield): py.Remote
  setfield_dyn: py.RemoteFunction
  setflags(keywords?: generic$setflags): py.Remote
  setflags_dyn: py.RemoteFunction
  readonly shape: py.Remote
  readonly shape_dyn: any
  readonly size: py.Remote
  readonly size_dyn: any
  sort(axis: py.Int, kind: py.Positional, order: py.Positional, keywords?: py.Rest<generic$sort, 'axis' | 'kind' | 'order'>): py.Remote
  sort(axis: py.Int, kind: py.Positional, keywords?: py.Rest<generic$sort, 'axis' | 'kind'>): py.Remote
  sort(axis: py.Int, keywords?: py.Rest<generic$sort, 'axis'>): py.Remote
  sort(keywords?: generic$sort): py.Remote
  sort_dyn: py.RemoteFunction
  squeeze(axis: py.Positional): py.Remote
  squeeze(keywords?: generic$squeeze): py.Remote
  squeeze_dyn: py.RemoteFunction
  std(axis: py.Positional, dtype: py.Positional, out: py.Positional, ddof: py.Int, keywords?: py.Rest<generic$std, 'axis' | 'dtype' | 'out' | 'ddof'>): py.Remote
  std(axis: py.Positional, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<generic$std, 'axis' | 'dtype' | 'out'>): py.Remote
  std(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<generic$std, 'axis' | 'dtype'>): py.Remote
  std(axis: py.Positional, keywords?: py.Rest<generic$std, 'axis'>): py.Remote
  std(keywords?: generic$std): py.Remote
  std_dyn: py.RemoteFunction
  readonly strides: py.Remote
  readonly strides_dyn: any
  sum(axis: py.Positional, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<generic$sum, 'axis' | 'dtype' | 'out'>): py.Remote
  sum(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<generic$sum, 'axis' | 'dtype'>): py.Remote
  sum(axis: py.Positional, keywords?: py.Rest<generic$sum, 'axis'>): py.Remote
  sum(keywords?: generic$sum): py.Remote
  sum_dyn: py.RemoteFunction
  swapaxes(axis1: py.Positional, axis2: py.Positional): py.Remote
  swapaxes_dyn: py.RemoteFunction
  take(indices: py.Positional, axis: py.Positional, out: py.Positional, mode: py.Str): py.Remote
  take(indices: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<generic$take, 'axis' | 'out'>): py.Remote
  take(indices: py.Positional, axis: py.Positional, keywords?: py.Rest<generic$take, 'axis'>): py.Remote
  take(indices: py.Positional, keywords?: generic$take): py.Remote
  take_dyn: py.RemoteFunction
  to_device(device: py.Positional, keywords?: generic$to_device): py.Remote
  to_device_dyn: py.RemoteFunction
  tobytes(order: py.Str): py.Remote
  tobytes(keywords?: generic$tobytes): py.Remote
  tobytes_dyn: py.RemoteFunction
  tofile(fid: py.Positional, sep: py.Str, format: py.Str): py.Remote
  tofile(fid: py.Positional, sep: py.Str, keywords?: py.Rest<generic$tofile, 'sep'>): py.Remote
  tofile(fid: py.Positional, keywords?: generic$tofile): py.Remote
  tofile_dyn: py.RemoteFunction
  tolist(): py.Remote
  tolist_dyn: py.RemoteFunction
  trace(offset: py.Int, axis1: py.Int, axis2: py.Int, dtype: py.Positional, out?: py.Positional): py.Remote
  trace(offset: py.Int, axis1: py.Int, axis2: py.Int, keywords?: py.Rest<generic$trace, 'offset' | 'axis1' | 'axis2'>): py.Remote
  trace(offset: py.Int, axis1: py.Int, keywords?: py.Rest<generic$trace, 'offset' | 'axis1'>): py.Remote
  trace(offset: py.Int, keywords?: py.Rest<generic$trace, 'offset'>): py.Remote
  trace(keywords?: generic$trace): py.Remote
  trace_dyn: py.RemoteFunction
  transpose(...axes: py.RemoteArgument[]): py.Remote
  transpose_dyn: py.RemoteFunction
  var(axis: py.Positional, dtype: py.Positional, out: py.Positional, ddof: py.Int, keywords?: py.Rest<generic$var, 'axis' | 'dtype' | 'out' | 'ddof'>): py.Remote
  var(axis: py.Positional, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<generic$var, 'axis' | 'dtype' | 'out'>): py.Remote
  var(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<generic$var, 'axis' | 'dtype'>): py.Remote
  var(axis: py.Positional, keywords?: py.Rest<generic$var, 'axis'>): py.Remote
  var(keywords?: generic$var): py.Remote
  var_dyn: py.RemoteFunction
  view(...args: py.RemoteArgument[]): py.Remote
  view_dyn: py.RemoteFunction
}

export interface generic$class extends py.PythonClass {
  new (): generic
  (): py.Promised<generic>
}

export interface iinfo extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.iinfo': true }
  readonly max: py.Remote
  readonly max_dyn: any
  readonly min: py.Remote
  readonly min_dyn: any
}

export interface iinfo$new {
  int_type: py.RemoteArgument
}

export interface iinfo$class extends py.PythonClass {
  new (int_type: py.Positional): iinfo
  (int_type: py.Positional): py.Promised<iinfo>
  new (keywords: iinfo$new): iinfo
  (keywords: iinfo$new): py.Promised<iinfo>
}

export interface inexact extends number_ {
  readonly [py.kind]: { readonly 'numpy.inexact': true } & number_[typeof py.kind]
}

export interface inexact$class extends py.Statics<number_$class> {
  new (): inexact
  (): py.Promised<inexact>
}

export interface int16 extends signedinteger {
  readonly [py.kind]: { readonly 'numpy.int16': true } & signedinteger[typeof py.kind]
  bit_count(): py.Remote
  bit_count_dyn: py.RemoteFunction
}

export interface int16$class extends py.Statics<signedinteger$class> {
  new (value: py.Int): int16
  (value: py.Int): py.Promised<int16>
  new (): int16
  (): py.Promised<int16>
}

export interface int32 extends signedinteger {
  readonly [py.kind]: { readonly 'numpy.int32': true } & signedinteger[typeof py.kind]
  bit_count(): py.Remote
  bit_count_dyn: py.RemoteFunction
}

export interface int32$class extends py.Statics<signedinteger$class> {
  new (value: py.Int): int32
  (value: py.Int): py.Promised<int32>
  new (): int32
  (): py.Promised<int32>
}

export interface int64 extends signedinteger {
  readonly [py.kind]: { readonly 'numpy.int64': true } & signedinteger[typeof py.kind]
  bit_count(): py.Remote
  bit_count_dyn: py.RemoteFunction
}

export interface int64$class extends py.Statics<signedinteger$class> {
  new (value: py.Int): int64
  (value: py.Int): py.Promised<int64>
  new (): int64
  (): py.Promised<int64>
}

export interface int8 extends signedinteger {
  readonly [py.kind]: { readonly 'numpy.int8': true } & signedinteger[typeof py.kind]
  bit_count(): py.Remote
  bit_count_dyn: py.RemoteFunction
}

export interface int8$class extends py.Statics<signedinteger$class> {
  new (value: py.Int): int8
  (value: py.Int): py.Promised<int8>
  new (): int8
  (): py.Promised<int8>
}

export interface integer extends number_ {
  readonly [py.kind]: { readonly 'numpy.integer': true } & number_[typeof py.kind]
  readonly denominator: py.Remote
  readonly denominator_dyn: any
  is_integer(): py.Remote
  is_integer_dyn: py.RemoteFunction
  readonly numerator: py.Remote
  readonly numerator_dyn: any
}

export interface integer$class extends py.Statics<number_$class> {
  new (): integer
  (): py.Promised<integer>
}

export interface longdouble extends floating {
  readonly [py.kind]: { readonly 'numpy.longdouble': true } & floating[typeof py.kind]
  as_integer_ratio(): py.Remote
  as_integer_ratio_dyn: py.RemoteFunction
  is_integer(): py.Remote
  is_integer_dyn: py.RemoteFunction
}

export interface longdouble$class extends py.Statics<floating$class> {
  new (value: py.Int): longdouble
  (value: py.Int): py.Promised<longdouble>
  new (): longdouble
  (): py.Promised<longdouble>
}

export interface longlong extends signedinteger {
  readonly [py.kind]: { readonly 'numpy.longlong': true } & signedinteger[typeof py.kind]
  bit_count(): py.Remote
  bit_count_dyn: py.RemoteFunction
}

export interface longlong$class extends py.Statics<signedinteger$class> {
  new (value: py.Int): longlong
  (value: py.Int): py.Promised<longlong>
  new (): longlong
  (): py.Promised<longlong>
}

export interface matrix$__getitem__ {
  index: py.RemoteArgument
}

export interface matrix$all {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface matrix$any {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface matrix$argmax {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface matrix$argmin {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface matrix$max {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface matrix$mean {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface matrix$min {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface matrix$prod {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface matrix$ptp {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface matrix$std {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
}

export interface matrix$sum {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface matrix$var {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
}

export interface matrix extends ndarray {
  readonly [py.kind]: { readonly 'numpy.matrix': true } & ndarray[typeof py.kind]
  readonly A: py.Remote
  readonly A_dyn: any
  readonly A1: py.Remote
  readonly A1_dyn: any
  readonly H: py.Remote
  readonly H_dyn: any
  readonly I: py.Remote
  readonly I_dyn: any
  __getitem__(index: py.Positional): py.Remote
  __getitem__(keywords: matrix$__getitem__): py.Remote
  __getitem__(...args: any[]): any
  readonly [index: number]: any
  all(axis: py.Positional, out: py.Positional): py.Remote
  all(axis: py.Positional, keywords?: py.Rest<matrix$all, 'axis'>): py.Remote
  all(keywords?: matrix$all): py.Remote
  all(...args: any[]): any
  all_dyn: py.RemoteFunction
  any(axis: py.Positional, out: py.Positional): py.Remote
  any(axis: py.Positional, keywords?: py.Rest<matrix$any, 'axis'>): py.Remote
  any(keywords?: matrix$any): py.Remote
  any(...args: any[]): any
  any_dyn: py.RemoteFunction
  argmax(axis: py.Positional, out: py.Positional): py.Remote
  argmax(axis: py.Positional, keywords?: py.Rest<matrix$argmax, 'axis'>): py.Remote
  argmax(keywords?: matrix$argmax): py.Remote
  argmax(...args: any[]): any
  argmax_dyn: py.RemoteFunction
  argmin(axis: py.Positional, out: py.Positional): py.Remote
  argmin(axis: py.Positional, keywords?: py.Rest<matrix$argmin, 'axis'>): py.Remote
  argmin(keywords?: matrix$argmin): py.Remote
  argmin(...args: any[]): any
  argmin_dyn: py.RemoteFunction
  getA(): py.Remote
  getA_dyn: py.RemoteFunction
  getA1(): py.Remote
  getA1_dyn: py.RemoteFunction
  getH(): py.Remote
  getH_dyn: py.RemoteFunction
  getI(): py.Remote
  getI_dyn: py.RemoteFunction
  getT(): py.Remote
  getT_dyn: py.RemoteFunction
  max(axis: py.Positional, out: py.Positional): py.Remote
  max(axis: py.Positional, keywords?: py.Rest<matrix$max, 'axis'>): py.Remote
  max(keywords?: matrix$max): py.Remote
  max(...args: any[]): any
  max_dyn: py.RemoteFunction
  mean(axis: py.Positional, dtype: py.Positional, out: py.Positional): py.Remote
  mean(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<matrix$mean, 'axis' | 'dtype'>): py.Remote
  mean(axis: py.Positional, keywords?: py.Rest<matrix$mean, 'axis'>): py.Remote
  mean(keywords?: matrix$mean): py.Remote
  mean(...args: any[]): any
  mean_dyn: py.RemoteFunction
  min(axis: py.Positional, out: py.Positional): py.Remote
  min(axis: py.Positional, keywords?: py.Rest<matrix$min, 'axis'>): py.Remote
  min(keywords?: matrix$min): py.Remote
  min(...args: any[]): any
  min_dyn: py.RemoteFunction
  prod(axis: py.Positional, dtype: py.Positional, out: py.Positional): py.Remote
  prod(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<matrix$prod, 'axis' | 'dtype'>): py.Remote
  prod(axis: py.Positional, keywords?: py.Rest<matrix$prod, 'axis'>): py.Remote
  prod(keywords?: matrix$prod): py.Remote
  prod(...args: any[]): any
  prod_dyn: py.RemoteFunction
  ptp(axis: py.Positional, out: py.Positional): py.Remote
  ptp(axis: py.Positional, keywords?: py.Rest<matrix$ptp, 'axis'>): py.Remote
  ptp(keywords?: matrix$ptp): py.Remote
  ptp_dyn: py.RemoteFunction
  std(axis: py.Positional, dtype: py.Positional, out: py.Positional, ddof: py.Int): py.Remote
  std(axis: py.Positional, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<matrix$std, 'axis' | 'dtype' | 'out'>): py.Remote
  std(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<matrix$std, 'axis' | 'dtype'>): py.Remote
  std(axis: py.Positional, keywords?: py.Rest<matrix$std, 'axis'>): py.Remote
  std(keywords?: matrix$std): py.Remote
  std(...args: any[]): any
  std_dyn: py.RemoteFunction
  sum(axis: py.Positional, dtype: py.Positional, out: py.Positional): py.Remote
  sum(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<matrix$sum, 'axis' | 'dtype'>): py.Remote
  sum(axis: py.Positional, keywords?: py.Rest<matrix$sum, 'axis'>): py.Remote
  sum(keywords?: matrix$sum): py.Remote
  sum(...args: any[]): any
  sum_dyn: py.RemoteFunction
  var(axis: py.Positional, dtype: py.Positional, out: py.Positional, ddof: py.Int): py.Remote
  var(axis: py.Positional, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<matrix$var, 'axis' | 'dtype' | 'out'>): py.Remote
  var(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<matrix$var, 'axis' | 'dtype'>): py.Remote
  var(axis: py.Positional, keywords?: py.Rest<matrix$var, 'axis'>): py.Remote
  var(keywords?: matrix$var): py.Remote
  var(...args: any[]): any
  var_dyn: py.RemoteFunction
}

export interface matrix$new {
  data: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface matrix$class extends py.Statics<ndarray$class> {
  new (data: py.Positional, dtype: py.Positional, copy: py.Bool): matrix
  (data: py.Positional, dtype: py.Positional, copy: py.Bool): py.Promised<matrix>
  new (data: py.Positional, dtype: py.Positional, keywords?: py.Rest<matrix$new, 'data' | 'dtype'>): matrix
  (data: py.Positional, dtype: py.Positional, keywords?: py.Rest<matrix$new, 'data' | 'dtype'>): py.Promised<matrix>
  new (data: py.Positional, keywords?: py.Rest<matrix$new, 'data'>): matrix
  (data: py.Positional, keywords?: py.Rest<matrix$new, 'data'>): py.Promised<matrix>
  new (keywords: matrix$new): matrix
  (keywords: matrix$new): py.Promised<matrix>
}

export interface memmap$__getitem__ {
  index: py.RemoteArgument
}

export interface memmap extends ndarray {
  readonly [py.kind]: { readonly 'numpy.memmap': true } & ndarray[typeof py.kind]
  __getitem__(index: py.Positional): py.Remote
  __getitem__(keywords: memmap$__getitem__): py.Remote
  __getitem__(...args: any[]): any
  readonly [index: number]: any
  flush(): py.Remote
  flush_dyn: py.RemoteFunction
}

export interface memmap$new {
  filename: py.RemoteArgument
  dtype?: py.DType | undefined
  /** Default: `'r+'` */
  mode?: py.Str | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  shape?: py.RemoteArgument | undefined
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface memmap$class extends py.Statics<ndarray$class> {
  new (filename: py.Positional, dtype: py.DType, mode: py.Str, offset: py.Int, shape?: py.Positional, order?: py.Str): memmap
  (filename: py.Positional, dtype: py.DType, mode: py.Str, offset: py.Int, shape?: py.Positional, order?: py.Str): py.Promised<memmap>
  new (filename: py.Positional, dtype: py.DType, mode: py.Str, keywords?: py.Rest<memmap$new, 'filename' | 'dtype' | 'mode'>): memmap
  (filename: py.Positional, dtype: py.DType, mode: py.Str, keywords?: py.Rest<memmap$new, 'filename' | 'dtype' | 'mode'>): py.Promised<memmap>
  new (filename: py.Positional, dtype: py.DType, keywords?: py.Rest<memmap$new, 'filename' | 'dtype'>): memmap
  (filename: py.Positional, dtype: py.DType, keywords?: py.Rest<memmap$new, 'filename' | 'dtype'>): py.Promised<memmap>
  new (filename: py.Positional, keywords?: py.Rest<memmap$new, 'filename'>): memmap
  (filename: py.Positional, keywords?: py.Rest<memmap$new, 'filename'>): py.Promised<memmap>
  new (keywords: memmap$new): memmap
  (keywords: memmap$new): py.Promised<memmap>
}

export interface ndarray$all {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
}

export interface ndarray$any {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
}

export interface ndarray$argmax {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface ndarray$argmin {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface ndarray$argpartition {
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'introselect'` */
  kind?: py.Str | undefined
  order?: py.RemoteArgument | undefined
}

export interface ndarray$argsort {
  /** Default: `-1` */
  axis?: py.Int | undefined
  kind?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
  stable?: py.RemoteArgument | undefined
}

export interface ndarray$astype {
  dtype: py.RemoteArgument
  /** Default: `'K'` */
  order?: py.Str | undefined
  /** Default: `'unsafe'` */
  casting?: py.Str | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface ndarray$byteswap {
  /** Default: `False` */
  inplace?: py.Bool | undefined
}

export interface ndarray$choose {
  choices: py.RemoteArgument
  out?: py.RemoteArgument | undefined
  /** Default: `'raise'` */
  mode?: py.Str | undefined
}

export interface ndarray$clip {
  min?: py.RemoteArgument | undefined
  max?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface ndarray$compress {
  condition: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface ndarray$copy {
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface ndarray$cumprod {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface ndarray$cumsum {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface ndarray$diagonal {
  /** Default: `0` */
  offset?: py.Int | undefined
  /** Default: `0` */
  axis1?: py.Int | undefined
  /** Default: `1` */
  axis2?: py.Int | undefined
}

export interface ndarray$dot {
  out?: py.RemoteArgument | undefined
}

export interface ndarray$dump {
  file: py.RemoteArgument
}

export interface ndarray$fill {
  value: py.RemoteArgument
}

export interface ndarray$flatten {
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface ndarray$getfield {
  dtype: py.RemoteArgument
  /** Default: `0` */
  offset?: py.Int | undefined
}

export interface ndarray$max {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface ndarray$mean {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface ndarray$min {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface ndarray$partition {
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'introselect'` */
  kind?: py.Str | undefined
  order?: py.RemoteArgument | undefined
}

export interface ndarray$prod {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface ndarray$put {
  /** Default: `'raise'` */
  mode?: py.Str | undefined
}

export interface ndarray$ravel {
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface ndarray$repeat {
  axis?: py.RemoteArgument | undefined
}

export interface ndarray$reshape {
  /** Default: `'C'` */
  order?: py.Str | undefined
  copy?: py.RemoteArgument | undefined
}

export interface ndarray$resize {
  /** Default: `True` */
  refcheck?: py.Bool | undefined
}

export interface ndarray$round {
  /** Default: `0` */
  decimals?: py.Int | undefined
  out?: py.RemoteArgument | undefined
}

export interface ndarray$searchsorted {
  /** Default: `'left'` */
  side?: py.Str | undefined
  sorter?: py.RemoteArgument | undefined
}

export interface ndarray$setfield {
  dtype: py.RemoteArgument
  /** Default: `0` */
  offset?: py.Int | undefined
}

export interface ndarray$setflags {
  write?: py.RemoteArgument | undefined
  align?: py.RemoteArgument | undefined
  uic?: py.RemoteArgument | undefined
}

export interface ndarray$sort {
  /** Default: `-1` */
  axis?: py.Int | undefined
  kind?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
  stable?: py.RemoteArgument | undefined
}

export interface ndarray$squeeze {
  axis?: py.RemoteArgument | undefined
}

export interface ndarray$std {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
  [keyword: string]: any
}

export interface ndarray$sum {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface ndarray$take {
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `'raise'` */
  mode?: py.Str | undefined
}

export interface ndarray$to_device {
  stream?: py.RemoteArgument | undefined
}

export interface ndarray$tobytes {
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface ndarray$tofile {
  /** Default: `''` */
  sep?: py.Str | undefined
  /** Default: `'%s'` */
  format?: py.Str | undefined
}

export interface ndarray$trace {
  /** Default: `0` */
  offset?: py.Int | undefined
  /** Default: `0` */
  axis1?: py.Int | undefined
  /** Default: `1` */
  axis2?: py.Int | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface ndarray$var {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
  [keyword: string]: any
}

export interface ndarray extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.ndarray': true }
  readonly T: py.Remote
  readonly T_dyn: any
  __contains__(key: py.Positional): py.Remote
  __getitem__(key: py.Positional): py.Remote
  readonly [index: number]: any
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote
  __setitem__(key: py.Positional, value: py.Positional): py.Remote
  all(axis: py.Positional, out: py.Positional, keepdims: py.Bool, keywords?: py.Rest<ndarray$all, 'axis' | 'out' | 'keepdims'>): py.Remote
  all(axis: py.Positional, out: py.Positional, keywords?: py.Rest<ndarray$all, 'axis' | 'out'>): py.Remote
  all(axis: py.Positional, keywords?: py.Rest<ndarray$all, 'axis'>): py.Remote
  all(keywords?: ndarray$all): py.Remote
  all_dyn: py.RemoteFunction
  any(axis: py.Positional, out: py.Positional, keepdims: py.Bool, keywords?: py.Rest<ndarray$any, 'axis' | 'out' | 'keepdims'>): py.Remote
  any(axis: py.Positional, out: py.Positional, keywords?: py.Rest<ndarray$any, 'axis' | 'out'>): py.Remote
  any(axis: py.Positional, keywords?: py.Rest<ndarray$any, 'axis'>): py.Remote
  any(keywords?: ndarray$any): py.Remote
  any_dyn: py.RemoteFunction
  argmax(axis: py.Positional, out: py.Positional, keywords?: py.Rest<ndarray$argmax, 'axis' | 'out'>): py.Remote
  argmax(axis: py.Positional, keywords?: py.Rest<ndarray$argmax, 'axis'>): py.Remote
  argmax(keywords?: ndarray$argmax): py.Remote
  argmax_dyn: py.RemoteFunction
  argmin(axis: py.Positional, out: py.Positional, keywords?: py.Rest<ndarray$argmin, 'axis' | 'out'>): py.Remote
  argmin(axis: py.Positional, keywords?: py.Rest<ndarray$argmin, 'axis'>): py.Remote
  argmin(keywords?: ndarray$argmin): py.Remote
  argmin_dyn: py.RemoteFunction
  argpartition(kth: py.Positional, axis: py.Int, kind: py.Str, order: py.Positional): py.Remote
  argpartition(kth: py.Positional, axis: py.Int, kind: py.Str, keywords?: py.Rest<ndarray$argpartition, 'axis' | 'kind'>): py.Remote
  argpartition(kth: py.Positional, axis: py.Int, keywords?: py.Rest<ndarray$argpartition, 'axis'>): py.Remote
  argpartition(kth: py.Positional, keywords?: ndarray$argpartition): py.Remote
  argpartition_dyn: py.RemoteFunction
  argsort(axis: py.Int, kind: py.Positional, order: py.Positional, keywords?: py.Rest<ndarray$argsort, 'axis' | 'kind' | 'order'>): py.Remote
  argsort(axis: py.Int, kind: py.Positional, keywords?: py.Rest<ndarray$argsort, 'axis' | 'kind'>): py.Remote
  argsort(axis: py.Int, keywords?: py.Rest<ndarray$argsort, 'axis'>): py.Remote
  argsort(keywords?: ndarray$argsort): py.Remote
  argsort_dyn: py.RemoteFunction
  astype(dtype: py.Positional, order: py.Str, casting: py.Str, subok: py.Bool, copy?: py.Bool): py.Remote
  astype(dtype: py.Positional, order: py.Str, casting: py.Str, keywords?: py.Rest<ndarray$astype, 'dtype' | 'order' | 'casting'>): py.Remote
  astype(dtype: py.Positional, order: py.Str, keywords?: py.Rest<ndarray$astype, 'dtype' | 'order'>): py.Remote
  astype(dtype: py.Positional, keywords?: py.Rest<ndarray$astype, 'dtype'>): py.Remote
  astype(keywords: ndarray$astype): py.Remote
  astype_dyn: py.RemoteFunction
  readonly base: py.Remote
  readonly base_dyn: any
  byteswap(inplace: py.Bool): py.Remote
  byteswap(keywords?: ndarray$byteswap): py.Remote
  byteswap_dyn: py.RemoteFunction
  choose(choices: py.Positional, out: py.Positional, mode: py.Str): py.Remote
  choose(choices: py.Positional, out: py.Positional, keywords?: py.Rest<ndarray$choose, 'choices' | 'out'>): py.Remote
  choose(choices: py.Positional, keywords?: py.Rest<ndarray$choose, 'choices'>): py.Remote
  choose(keywords: ndarray$choose): py.Remote
  choose_dyn: py.RemoteFunction
  clip(min: py.Positional, max: py.Positional, out: py.Positional, keywords?: py.Rest<ndarray$clip, 'min' | 'max' | 'out'>): py.Remote
  clip(min: py.Positional, max: py.Positional, keywords?: py.Rest<ndarray$clip, 'min' | 'max'>): py.Remote
  clip(min: py.Positional, keywords?: py.Rest<ndarray$clip, 'min'>): py.Remote
  clip(keywords?: ndarray$clip): py.Remote
  clip_dyn: py.RemoteFunction
  compress(condition: py.Positional, axis: py.Positional, out: py.Positional): py.Remote
  compress(condition: py.Positional, axis: py.Positional, keywords?: py.Rest<ndarray$compress, 'condition' | 'axis'>): py.Remote
  compress(condition: py.Positional, keywords?: py.Rest<ndarray$compress, 'condition'>): py.Remote
  compress(keywords: ndarray$compress): py.Remote
  compress_dyn: py.RemoteFunction
  conj(): py.Remote
  conj_dyn: py.RemoteFunction
  conjugate(): py.Remote
  conjugate_dyn: py.RemoteFunction
  copy(order: py.Str): py.Remote
  copy(keywords?: ndarray$copy): py.Remote
  copy_dyn: py.RemoteFunction
  readonly ctypes: py.Remote
  readonly ctypes_dyn: any
  cumprod(axis: py.Positional, dtype: py.Positional, out: py.Positional): py.Remote
  cumprod(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<ndarray$cumprod, 'axis' | 'dtype'>): py.Remote
  cumprod(axis: py.Positional, keywords?: py.Rest<ndarray$cumprod, 'axis'>): py.Remote
  cumprod(keywords?: ndarray$cumprod): py.Remote
  cumprod_dyn: py.RemoteFunction
  cumsum(axis: py.Positional, dtype: py.Positional, out: py.Positional): py.Remote
  cumsum(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<ndarray$cumsum, 'axis' | 'dtype'>): py.Remote
  cumsum(axis: py.Positional, keywords?: py.Rest<ndarray$cumsum, 'axis'>): py.Remote
  cumsum(keywords?: ndarray$cumsum): py.Remote
  cumsum_dyn: py.RemoteFunction
  readonly data: py.Remote
  readonly data_dyn: any
  readonly device: py.Remote
  readonly device_dyn: any
  diagonal(offset: py.Int, axis1: py.Int, axis2: py.Int): py.Remote
  diagonal(offset: py.Int, axis1: py.Int, keywords?: py.Rest<ndarray$diagonal, 'offset' | 'axis1'>): py.Remote
  diagonal(offset: py.Int, keywords?: py.Rest<ndarray$diagonal, 'offset'>): py.Remote
  diagonal(keywords?: ndarray$diagonal): py.Remote
  diagonal_dyn: py.RemoteFunction
  dot(other: py.Positional, out: py.Positional): py.Remote
  dot(other: py.Positional, keywords?: ndarray$dot): py.Remote
  dot_dyn: py.RemoteFunction
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  dump(file: py.Positional): py.Remote
  dump(keywords: ndarray$dump): py.Remote
  dump_dyn: py.RemoteFunction
  dumps(): py.Remote
  dumps_dyn: py.RemoteFunction
  fill(value: py.Positional): py.Remote
  fill(keywords: ndarray$fill): py.Remote
  fill_dyn: py.RemoteFunction
  readonly flags: py.Remote
  readonly flags_dyn: any
  readonly flat: py.Remote
  readonly flat_dyn: any
  flatten(order: py.Str): py.Remote
  flatten(keywords?: ndarray$flatten): py.Remote
  flatten_dyn: py.RemoteFunction
  getfield(dtype: py.Positional, offset: py.Int): py.Remote
  getfield(dtype: py.Positional, keywords?: py.Rest<ndarray$getfield, 'dtype'>): py.Remote
  getfield(keywords: ndarray$getfield): py.Remote
  getfield_dyn: py.RemoteFunction
  readonly imag: py.Remote
  readonly imag_dyn: any
  item(...args: py.RemoteArgument[]): py.Remote
  item_dyn: py.RemoteFunction
  readonly itemsize: py.Remote
  readonly itemsize_dyn: any
  readonly mT: py.Remote
  readonly mT_dyn: any
  max(axis: py.Positional, out: py.Positional, keywords?: py.Rest<ndarray$max, 'axis' | 'out'>): py.Remote
  max(axis: py.Positional, keywords?: py.Rest<ndarray$max, 'axis'>): py.Remote
  max(keywords?: ndarray$max): py.Remote
  max_dyn: py.RemoteFunction
  mean(axis: py.Positional, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<ndarray$mean, 'axis' | 'dtype' | 'out'>): py.Remote
  mean(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<ndarray$mean, 'axis' | 'dtype'>): py.Remote
  mean(axis: py.Positional, keywords?: py.Rest<ndarray$mean, 'axis'>): py.Remote
  mean(keywords?: ndarray$mean): py.Remote
  mean_dyn: py.RemoteFunction
  min(axis: py.Positional, out: py.Positional, keywords?: py.Rest<ndarray$min, 'axis' | 'out'>): py.Remote
  min(axis: py.Positional, keywords?: py.Rest<ndarray$min, 'axis'>): py.Remote
  min(keywords?: ndarray$min): py.Remote
  min_dyn: py.RemoteFunction
  readonly nbytes: py.Remote
  readonly nbytes_dyn: any
  readonly ndim: py.Remote
  readonly ndim_dyn: any
  nonzero(): py.Remote
  nonzero_dyn: py.RemoteFunction
  partition(kth: py.Positional, axis: py.Int, kind: py.Str, order: py.Positional): py.Remote
  partition(kth: py.Positional, axis: py.Int, kind: py.Str, keywords?: py.Rest<ndarray$partition, 'axis' | 'kind'>): py.Remote
  partition(kth: py.Positional, axis: py.Int, keywords?: py.Rest<ndarray$partition, 'axis'>): py.Remote
  partition(kth: py.Positional, keywords?: ndarray$partition): py.Remote
  partition_dyn: py.RemoteFunction
  prod(axis: py.Positional, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<ndarray$prod, 'axis' | 'dtype' | 'out'>): py.Remote
  prod(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<ndarray$prod, 'axis' | 'dtype'>): py.Remote
  prod(axis: py.Positional, keywords?: py.Rest<ndarray$prod, 'axis'>): py.Remote
  prod(keywords?: ndarray$prod): py.Remote
  prod_dyn: py.RemoteFunction
  put(indices: py.Positional, values: py.Positional, mode: py.Str): py.Remote
  put(indices: py.Positional, values: py.Positional, keywords?: ndarray$put): py.Remote
  put_dyn: py.RemoteFunction
  ravel(order: py.Str): py.Remote
  ravel(keywords?: ndarray$ravel): py.Remote
  ravel_dyn: py.RemoteFunction
  readonly real: py.Remote
  readonly real_dyn: any
  repeat(repeats: py.Positional, axis: py.Positional): py.Remote
  repeat(repeats: py.Positional, keywords?: ndarray$repeat): py.Remote
  repeat_dyn: py.RemoteFunction
  reshape(keywords?: ndarray$reshape): py.Remote
  reshape(...shape: py.RemoteArgument[]): py.Remote
  reshape_dyn: py.RemoteFunction
  resize(keywords?: ndarray$resize): py.Remote
  resize(...new_shape: py.RemoteArgument[]): py.Remote
  resize_dyn: py.RemoteFunction
  round(decimals: py.Int, out: py.Positional): py.Remote
  round(decimals: py.Int, keywords?: py.Rest<ndarray$round, 'decimals'>): py.Remote
  round(keywords?: ndarray$round): py.Remote
  round_dyn: py.RemoteFunction
  searchsorted(v: py.Positional, side: py.Str, sorter: py.Positional): py.Remote
  searchsorted(v: py.Positional, side: py.Str, keywords?: py.Rest<ndarray$searchsorted, 'side'>): py.Remote
  searchsorted(v: py.Positional, keywords?: ndarray$searchsorted): py.Remote
  searchsorted_dyn: py.RemoteFunction
  setfield(val: py.Positional, dtype: py.Positional, offset: py.Int): py.Remote
  setfield(val: py.Positional, dtype: py.Positional, keywords?: py.Rest<ndarray$setfield, 'dtype'>): py.Remote
  setfield(val: py.Positional, keywords: ndarray$setfield): py.Remote
  setfield_dyn: py.RemoteFunction
  setflags(keywords?: ndarray$setflags): py.Remote
  setflags_dyn: py.RemoteFunction
  readonly shape: py.Remote
  readonly shape_dyn: any
  readonly size: py.Remote
  readonly size_dyn: any
  sort(axis: py.Int, kind: py.Positional, order: py.Positional, keywords?: py.Rest<ndarray$sort, 'axis' | 'kind' | 'order'>): py.Remote
  sort(axis: py.Int, kind: py.Positional, keywords?: py.Rest<ndarray$sort, 'axis' | 'kind'>): py.Remote
  sort(axis: py.Int, keywords?: py.Rest<ndarray$sort, 'axis'>): py.Remote
  sort(keywords?: ndarray$sort): py.Remote
  sort_dyn: py.RemoteFunction
  squeeze(axis: py.Positional): py.Remote
  squeeze(keywords?: ndarray$squeeze): py.Remote
  squeeze_dyn: py.RemoteFunction
  std(axis: py.Positional, dtype: py.Positional, out: py.Positional, ddof: py.Int, keywords?: py.Rest<ndarray$std, 'axis' | 'dtype' | 'out' | 'ddof'>): py.Remote
  std(axis: py.Positional, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<ndarray$std, 'axis' | 'dtype' | 'out'>): py.Remote
  std(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<ndarray$std, 'axis' | 'dtype'>): py.Remote
  std(axis: py.Positional, keywords?: py.Rest<ndarray$std, 'axis'>): py.Remote
  std(keywords?: ndarray$std): py.Remote
  std_dyn: py.RemoteFunction
  readonly strides: py.Remote
  readonly strides_dyn: any
  sum(axis: py.Positional, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<ndarray$sum, 'axis' | 'dtype' | 'out'>): py.Remote
  sum(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<ndarray$sum, 'axis' | 'dtype'>): py.Remote
  sum(axis: py.Positional, keywords?: py.Rest<ndarray$sum, 'axis'>): py.Remote
  sum(keywords?: ndarray$sum): py.Remote
  sum_dyn: py.RemoteFunction
  swapaxes(axis1: py.Positional, axis2: py.Positional): py.Remote
  swapaxes_dyn: py.RemoteFunction
  take(indices: py.Positional, axis: py.Positional, out: py.Positional, mode: py.Str): py.Remote
  take(indices: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<ndarray$take, 'axis' | 'out'>): py.Remote
  take(indices: py.Positional, axis: py.Positional, keywords?: py.Rest<ndarray$take, 'axis'>): py.Remote
  take(indices: py.Positional, keywords?: ndarray$take): py.Remote
  take_dyn: py.RemoteFunction
  to_device(device: py.Positional, keywords?: ndarray$to_device): py.Remote
  to_device_dyn: py.RemoteFunction
  tobytes(order: py.Str): py.Remote
  tobytes(keywords?: ndarray$tobytes): py.Remote
  tobytes_dyn: py.RemoteFunction
  tofile(fid: py.Positional, sep: py.Str, format: py.Str): py.Remote
  tofile(fid: py.Positional, sep: py.Str, keywords?: py.Rest<ndarray$tofile, 'sep'>): py.Remote
  tofile(fid: py.Positional, keywords?: ndarray$tofile): py.Remote
  tofile_dyn: py.RemoteFunction
  tolist(): py.Remote
  tolist_dyn: py.RemoteFunction
  trace(offset: py.Int, axis1: py.Int, axis2: py.Int, dtype: py.Positional, out?: py.Positional): py.Remote
  trace(offset: py.Int, axis1: py.Int, axis2: py.Int, keywords?: py.Rest<ndarray$trace, 'offset' | 'axis1' | 'axis2'>): py.Remote
  trace(offset: py.Int, axis1: py.Int, keywords?: py.Rest<ndarray$trace, 'offset' | 'axis1'>): py.Remote
  trace(offset: py.Int, keywords?: py.Rest<ndarray$trace, 'offset'>): py.Remote
  trace(keywords?: ndarray$trace): py.Remote
  trace_dyn: py.RemoteFunction
  transpose(...axes: py.RemoteArgument[]): py.Remote
  transpose_dyn: py.RemoteFunction
  var(axis: py.Positional, dtype: py.Positional, out: py.Positional, ddof: py.Int, keywords?: py.Rest<ndarray$var, 'axis' | 'dtype' | 'out' | 'ddof'>): py.Remote
  var(axis: py.Positional, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<ndarray$var, 'axis' | 'dtype' | 'out'>): py.Remote
  var(axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<ndarray$var, 'axis' | 'dtype'>): py.Remote
  var(axis: py.Positional, keywords?: py.Rest<ndarray$var, 'axis'>): py.Remote
  var(keywords?: ndarray$var): py.Remote
  var_dyn: py.RemoteFunction
  view(...args: py.RemoteArgument[]): py.Remote
  view_dyn: py.RemoteFunction
}

export interface ndarray$new {
  shape: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  buffer?: py.RemoteArgument | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  strides?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
}

export interface ndarray$class extends py.PythonClass {
  new (shape: py.Positional, dtype: py.Positional, buffer: py.Positional, offset: py.Int, strides?: py.Positional, order?: py.Positional): ndarray
  (shape: py.Positional, dtype: py.Positional, buffer: py.Positional, offset: py.Int, strides?: py.Positional, order?: py.Positional): py.Promised<ndarray>
  new (shape: py.Positional, dtype: py.Positional, buffer: py.Positional, keywords?: py.Rest<ndarray$new, 'shape' | 'dtype' | 'buffer'>): ndarray
  (shape: py.Positional, dtype: py.Positional, buffer: py.Positional, keywords?: py.Rest<ndarray$new, 'shape' | 'dtype' | 'buffer'>): py.Promised<ndarray>
  new (shape: py.Positional, dtype: py.Positional, keywords?: py.Rest<ndarray$new, 'shape' | 'dtype'>): ndarray
  (shape: py.Positional, dtype: py.Positional, keywords?: py.Rest<ndarray$new, 'shape' | 'dtype'>): py.Promised<ndarray>
  new (shape: py.Positional, keywords?: py.Rest<ndarray$new, 'shape'>): ndarray
  (shape: py.Positional, keywords?: py.Rest<ndarray$new, 'shape'>): py.Promised<ndarray>
  new (keywords: ndarray$new): ndarray
  (keywords: ndarray$new): py.Promised<ndarray>
}

export interface ndenumerate extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.ndenumerate': true }
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __next__(): py.Remote
}

export interface ndenumerate$new {
  arr: py.RemoteArgument
}

export interface ndenumerate$class extends py.PythonClass {
  new (arr: py.Positional): ndenumerate
  (arr: py.Positional): py.Promised<ndenumerate>
  new (keywords: ndenumerate$new): ndenumerate
  (keywords: ndenumerate$new): py.Promised<ndenumerate>
}

export interface ndindex extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.ndindex': true }
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __next__(): py.Remote
}

export interface ndindex$class extends py.PythonClass {
  new (...shape: py.RemoteArgument[]): ndindex
  (...shape: py.RemoteArgument[]): py.Promised<ndindex>
}

export interface nditer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.nditer': true }
  __enter__(...args: py.RemoteArgument[]): py.Remote
  __exit__(...args: py.RemoteArgument[]): py.Remote
  __getitem__(key: py.Positional): py.Remote
  readonly [index: number]: any
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote
  __next__(): py.Remote
  __setitem__(key: py.Positional, value: py.Positional): py.Remote
  close(): py.Remote
  close_dyn: py.RemoteFunction
  copy(): py.Remote
  copy_dyn: py.RemoteFunction
  debug_print(): py.Remote
  debug_print_dyn: py.RemoteFunction
  readonly dtypes: py.Remote
  readonly dtypes_dyn: any
  enable_external_loop(): py.Remote
  enable_external_loop_dyn: py.RemoteFunction
  readonly finished: py.Remote
  readonly finished_dyn: any
  readonly has_delayed_bufalloc: py.Remote
  readonly has_delayed_bufalloc_dyn: any
  readonly has_index: py.Remote
  readonly has_index_dyn: any
  readonly has_multi_index: py.Remote
  readonly has_multi_index_dyn: any
  readonly index: py.Remote
  readonly index_dyn: any
  readonly iterationneedsapi: py.Remote
  readonly iterationneedsapi_dyn: any
  readonly iterindex: py.Remote
  readonly iterindex_dyn: any
  iternext(): py.Remote
  iternext_dyn: py.RemoteFunction
  readonly iterrange: py.Remote
  readonly iterrange_dyn: any
  readonly itersize: py.Remote
  readonly itersize_dyn: any
  readonly itviews: py.Remote
  readonly itviews_dyn: any
  readonly multi_index: py.Remote
  readonly multi_index_dyn: any
  readonly ndim: py.Remote
  readonly ndim_dyn: any
  readonly nop: py.Remote
  readonly nop_dyn: any
  readonly operands: py.Remote
  readonly operands_dyn: any
  remove_axis(i: py.Positional): py.Remote
  remove_axis_dyn: py.RemoteFunction
  remove_multi_index(): py.Remote
  remove_multi_index_dyn: py.RemoteFunction
  reset(): py.Remote
  reset_dyn: py.RemoteFunction
  readonly shape: py.Remote
  readonly shape_dyn: any
  readonly value: py.Remote
  readonly value_dyn: any
}

export interface nditer$new {
  op: py.RemoteArgument
  flags?: py.RemoteArgument | undefined
  op_flags?: py.RemoteArgument | undefined
  op_dtypes?: py.RemoteArgument | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  /** Default: `'safe'` */
  casting?: py.Str | undefined
  op_axes?: py.RemoteArgument | undefined
  itershape?: py.RemoteArgument | undefined
  /** Default: `0` */
  buffersize?: py.Int | undefined
}

export interface nditer$class extends py.PythonClass {
  new (op: py.Positional, flags: py.Positional, op_flags: py.Positional, op_dtypes: py.Positional, order?: py.Str, casting?: py.Str, op_axes?: py.Positional, itershape?: py.Positional, buffersize?: py.Int): nditer
  (op: py.Positional, flags: py.Positional, op_flags: py.Positional, op_dtypes: py.Positional, order?: py.Str, casting?: py.Str, op_axes?: py.Positional, itershape?: py.Positional, buffersize?: py.Int): py.Promised<nditer>
  new (op: py.Positional, flags: py.Positional, op_flags: py.Positional, keywords?: py.Rest<nditer$new, 'op' | 'flags' | 'op_flags'>): nditer
  (op: py.Positional, flags: py.Positional, op_flags: py.Positional, keywords?: py.Rest<nditer$new, 'op' | 'flags' | 'op_flags'>): py.Promised<nditer>
  new (op: py.Positional, flags: py.Positional, keywords?: py.Rest<nditer$new, 'op' | 'flags'>): nditer
  (op: py.Positional, flags: py.Positional, keywords?: py.Rest<nditer$new, 'op' | 'flags'>): py.Promised<nditer>
  new (op: py.Positional, keywords?: py.Rest<nditer$new, 'op'>): nditer
  (op: py.Positional, keywords?: py.Rest<nditer$new, 'op'>): py.Promised<nditer>
  new (keywords: nditer$new): nditer
  (keywords: nditer$new): py.Promised<nditer>
}

export interface number_ extends generic {
  readonly [py.kind]: { readonly 'numpy.number': true } & generic[typeof py.kind]
}

export interface number_$class extends py.Statics<generic$class> {
  new (): number_
  (): py.Promised<number_>
}

export interface object_ extends generic {
  readonly [py.kind]: { readonly 'numpy.object_': true } & generic[typeof py.kind]
  (...args: py.RemoteArgument[]): py.Remote
  __contains__(key: py.Positional): py.Remote
  __len__(): py.Remote
  __setitem__(key: py.Positional, value: py.Positional): py.Remote
}

export interface object_$class extends py.Statics<generic$class> {
  new (value: py.Positional): object_
  (value: py.Positional): py.Promised<object_>
  new (): object_
  (): py.Promised<object_>
}

export interface poly1d$__call__ {
  val: py.RemoteArgument
}

export interface poly1d$__getitem__ {
  val: py.RemoteArgument
}

export interface poly1d$__setitem__ {
  key: py.RemoteArgument
  val: py.RemoteArgument
}

export interface poly1d$deriv {
  /** Default: `1` */
  m?: py.Int | undefined
}

export interface poly1d$integ {
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface poly1d extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.poly1d': true }
  (val: py.Positional): py.Remote
  (keywords: poly1d$__call__): py.Remote
  __getitem__(val: py.Positional): py.Remote
  __getitem__(keywords: poly1d$__getitem__): py.Remote
  readonly [index: number]: any
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote
  __setitem__(key: py.Positional, val: py.Positional): py.Remote
  __setitem__(key: py.Positional, keywords: py.Rest<poly1d$__setitem__, 'key'>): py.Remote
  __setitem__(keywords: poly1d$__setitem__): py.Remote
  c: any
  c_dyn: any
  coef: any
  coef_dyn: any
  coefficients: any
  coefficients_dyn: any
  coeffs: any
  coeffs_dyn: any
  deriv(m: py.Int): py.Remote
  deriv(keywords?: poly1d$deriv): py.Remote
  deriv_dyn: py.RemoteFunction
  integ(m: py.Int, k: py.Int): py.Remote
  integ(m: py.Int, keywords?: py.Rest<poly1d$integ, 'm'>): py.Remote
  integ(keywords?: poly1d$integ): py.Remote
  integ_dyn: py.RemoteFunction
  readonly o: py.Remote
  readonly o_dyn: any
  readonly order: py.Remote
  readonly order_dyn: any
  readonly r: py.Remote
  readonly r_dyn: any
  readonly roots: py.Remote
  readonly roots_dyn: any
  readonly variable: py.Remote
  readonly variable_dyn: any
}

export interface poly1d$new {
  c_or_r: py.RemoteArgument
  /** Default: `False` */
  r?: py.Bool | undefined
  variable?: py.RemoteArgument | undefined
}

export interface poly1d$class extends py.PythonClass {
  new (c_or_r: py.Positional, r: py.Bool, variable: py.Positional): poly1d
  (c_or_r: py.Positional, r: py.Bool, variable: py.Positional): py.Promised<poly1d>
  new (c_or_r: py.Positional, r: py.Bool, keywords?: py.Rest<poly1d$new, 'c_or_r' | 'r'>): poly1d
  (c_or_r: py.Positional, r: py.Bool, keywords?: py.Rest<poly1d$new, 'c_or_r' | 'r'>): py.Promised<poly1d>
  new (c_or_r: py.Positional, keywords?: py.Rest<poly1d$new, 'c_or_r'>): poly1d
  (c_or_r: py.Positional, keywords?: py.Rest<poly1d$new, 'c_or_r'>): py.Promised<poly1d>
  new (keywords: poly1d$new): poly1d
  (keywords: poly1d$new): py.Promised<poly1d>
}

export interface recarray$__getitem__ {
  indx: py.RemoteArgument
}

export interface recarray$field {
  attr: py.RemoteArgument
  val?: py.RemoteArgument | undefined
}

export interface recarray extends ndarray {
  readonly [py.kind]: { readonly 'numpy.recarray': true } & ndarray[typeof py.kind]
  __getitem__(indx: py.Positional): py.Remote
  __getitem__(keywords: recarray$__getitem__): py.Remote
  __getitem__(...args: any[]): any
  readonly [index: number]: any
  field(attr: py.Positional, val: py.Positional): py.Remote
  field(attr: py.Positional, keywords?: py.Rest<recarray$field, 'attr'>): py.Remote
  field(keywords: recarray$field): py.Remote
  field_dyn: py.RemoteFunction
}

export interface recarray$new {
  shape: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  buf?: py.RemoteArgument | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  strides?: py.RemoteArgument | undefined
  formats?: py.RemoteArgument | undefined
  names?: py.RemoteArgument | undefined
  titles?: py.RemoteArgument | undefined
  byteorder?: py.RemoteArgument | undefined
  /** Default: `False` */
  aligned?: py.Bool | undefined
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface recarray$class extends py.Statics<ndarray$class> {
  new (shape: py.Positional, dtype: py.Positional, buf: py.Positional, offset: py.Int, strides?: py.Positional, formats?: py.Positional, names?: py.Positional, titles?: py.Positional, byteorder?: py.Positional, aligned?: py.Bool, order?: py.Str): recarray
  (shape: py.Positional, dtype: py.Positional, buf: py.Positional, offset: py.Int, strides?: py.Positional, formats?: py.Positional, names?: py.Positional, titles?: py.Positional, byteorder?: py.Positional, aligned?: py.Bool, order?: py.Str): py.Promised<recarray>
  new (shape: py.Positional, dtype: py.Positional, buf: py.Positional, keywords?: py.Rest<recarray$new, 'shape' | 'dtype' | 'buf'>): recarray
  (shape: py.Positional, dtype: py.Positional, buf: py.Positional, keywords?: py.Rest<recarray$new, 'shape' | 'dtype' | 'buf'>): py.Promised<recarray>
  new (shape: py.Positional, dtype: py.Positional, keywords?: py.Rest<recarray$new, 'shape' | 'dtype'>): recarray
  (shape: py.Positional, dtype: py.Positional, keywords?: py.Rest<recarray$new, 'shape' | 'dtype'>): py.Promised<recarray>
  new (shape: py.Positional, keywords?: py.Rest<recarray$new, 'shape'>): recarray
  (shape: py.Positional, keywords?: py.Rest<recarray$new, 'shape'>): py.Promised<recarray>
  new (keywords: recarray$new): recarray
  (keywords: recarray$new): py.Promised<recarray>
}

export interface record$__getitem__ {
  indx: py.RemoteArgument
}

export interface record extends void_ {
  readonly [py.kind]: { readonly 'numpy.record': true } & void_[typeof py.kind]
  __getitem__(indx: py.Positional): py.Remote
  __getitem__(keywords: record$__getitem__): py.Remote
  __getitem__(...args: any[]): any
  readonly [index: number]: any
  pprint(): py.Remote
  pprint_dyn: py.RemoteFunction
}

export interface record$new {
  dtype?: py.RemoteArgument | undefined
}

export interface record$class extends py.Statics<void_$class> {
  new (length_or_data: py.Positional, dtype: py.Positional): record
  (length_or_data: py.Positional, dtype: py.Positional): py.Promised<record>
  new (length_or_data: py.Positional, keywords?: record$new): record
  (length_or_data: py.Positional, keywords?: record$new): py.Promised<record>
}

export interface signedinteger extends integer {
  readonly [py.kind]: { readonly 'numpy.signedinteger': true } & integer[typeof py.kind]
}

export interface signedinteger$class extends py.Statics<integer$class> {
  new (): signedinteger
  (): py.Promised<signedinteger>
}

export interface str_ extends character {
  readonly [py.kind]: { readonly 'numpy.str_': true } & character[typeof py.kind]
}

export interface str_$class extends py.Statics<character$class> {
  new (value?: py.Str, ...args: py.RemoteArgument[]): str_
  (value?: py.Str, ...args: py.RemoteArgument[]): py.Promised<str_>
}

export interface timedelta64 extends signedinteger {
  readonly [py.kind]: { readonly 'numpy.timedelta64': true } & signedinteger[typeof py.kind]
}

export interface timedelta64$class extends py.Statics<signedinteger$class> {
  new (value?: py.Int, ...args: py.RemoteArgument[]): timedelta64
  (value?: py.Int, ...args: py.RemoteArgument[]): py.Promised<timedelta64>
}

export interface ufunc$accumulate {
  /** Default: `0` */
  axis?: py.Int | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface ufunc$outer {
  [keyword: string]: any
}

export interface ufunc$reduce {
  /** Default: `0` */
  axis?: py.Int | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface ufunc$reduceat {
  indices: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface ufunc$resolve_dtypes {
  dtypes: py.RemoteArgument
  signature?: py.RemoteArgument | undefined
  casting?: py.RemoteArgument | undefined
  /** Default: `False` */
  reduction?: py.Bool | undefined
}

export interface ufunc extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.ufunc': true }
  (...args: py.RemoteArgument[]): py.Remote
  accumulate(array: py.Positional, axis: py.Int, dtype: py.Positional, out: py.Positional): py.Remote
  accumulate(array: py.Positional, axis: py.Int, dtype: py.Positional, keywords?: py.Rest<ufunc$accumulate, 'axis' | 'dtype'>): py.Remote
  accumulate(array: py.Positional, axis: py.Int, keywords?: py.Rest<ufunc$accumulate, 'axis'>): py.Remote
  accumulate(array: py.Positional, keywords?: ufunc$accumulate): py.Remote
  accumulate_dyn: py.RemoteFunction
  at(a: py.Positional, indices: py.Positional, b: py.Positional): py.Remote
  at(a: py.Positional, indices: py.Positional): py.Remote
  at_dyn: py.RemoteFunction
  readonly identity: py.Remote
  readonly identity_dyn: any
  readonly nargs: py.Remote
  readonly nargs_dyn: any
  readonly nin: py.Remote
  readonly nin_dyn: any
  readonly nout: py.Remote
  readonly nout_dyn: any
  readonly ntypes: py.Remote
  readonly ntypes_dyn: any
  outer(A: py.Positional, B: py.Positional, keywords?: ufunc$outer): py.Remote
  outer_dyn: py.RemoteFunction
  reduce(array: py.Positional, axis: py.Int, dtype: py.Positional, out: py.Positional, keywords?: py.Rest<ufunc$reduce, 'axis' | 'dtype' | 'out'>): py.Remote
  reduce(array: py.Positional, axis: py.Int, dtype: py.Positional, keywords?: py.Rest<ufunc$reduce, 'axis' | 'dtype'>): py.Remote
  reduce(array: py.Positional, axis: py.Int, keywords?: py.Rest<ufunc$reduce, 'axis'>): py.Remote
  reduce(array: py.Positional, keywords?: ufunc$reduce): py.Remote
  reduce_dyn: py.RemoteFunction
  reduceat(array: py.Positional, indices: py.Positional, axis: py.Int, dtype: py.Positional, out: py.Positional): py.Remote
  reduceat(array: py.Positional, indices: py.Positional, axis: py.Int, dtype: py.Positional, keywords?: py.Rest<ufunc$reduceat, 'indices' | 'axis' | 'dtype'>): py.Remote
  reduceat(array: py.Positional, indices: py.Positional, axis: py.Int, keywords?: py.Rest<ufunc$reduceat, 'indices' | 'axis'>): py.Remote
  reduceat(array: py.Positional, indices: py.Positional, keywords?: py.Rest<ufunc$reduceat, 'indices'>): py.Remote
  reduceat(array: py.Positional, keywords: ufunc$reduceat): py.Remote
  reduceat_dyn: py.RemoteFunction
  resolve_dtypes(dtypes: py.Positional, keywords?: py.Rest<ufunc$resolve_dtypes, 'dtypes'>): py.Remote
  resolve_dtypes(keywords: ufunc$resolve_dtypes): py.Remote
  resolve_dtypes_dyn: py.RemoteFunction
  readonly signature: py.Remote
  readonly signature_dyn: any
  readonly types: py.Remote
  readonly types_dyn: any
}

export interface ufunc$class extends py.PythonClass {
  new (): ufunc
  (): py.Promised<ufunc>
}

export interface uint16 extends unsignedinteger {
  readonly [py.kind]: { readonly 'numpy.uint16': true } & unsignedinteger[typeof py.kind]
  bit_count(): py.Remote
  bit_count_dyn: py.RemoteFunction
}

export interface uint16$class extends py.Statics<unsignedinteger$class> {
  new (value: py.Int): uint16
  (value: py.Int): py.Promised<uint16>
  new (): uint16
  (): py.Promised<uint16>
}

export interface uint32 extends unsignedinteger {
  readonly [py.kind]: { readonly 'numpy.uint32': true } & unsignedinteger[typeof py.kind]
  bit_count(): py.Remote
  bit_count_dyn: py.RemoteFunction
}

export interface uint32$class extends py.Statics<unsignedinteger$class> {
  new (value: py.Int): uint32
  (value: py.Int): py.Promised<uint32>
  new (): uint32
  (): py.Promised<uint32>
}

export interface uint64 extends unsignedinteger {
  readonly [py.kind]: { readonly 'numpy.uint64': true } & unsignedinteger[typeof py.kind]
  bit_count(): py.Remote
  bit_count_dyn: py.RemoteFunction
}

export interface uint64$class extends py.Statics<unsignedinteger$class> {
  new (value: py.Int): uint64
  (value: py.Int): py.Promised<uint64>
  new (): uint64
  (): py.Promised<uint64>
}

export interface uint8 extends unsignedinteger {
  readonly [py.kind]: { readonly 'numpy.uint8': true } & unsignedinteger[typeof py.kind]
  bit_count(): py.Remote
  bit_count_dyn: py.RemoteFunction
}

export interface uint8$class extends py.Statics<unsignedinteger$class> {
  new (value: py.Int): uint8
  (value: py.Int): py.Promised<uint8>
  new (): uint8
  (): py.Promised<uint8>
}

export interface ulonglong extends unsignedinteger {
  readonly [py.kind]: { readonly 'numpy.ulonglong': true } & unsignedinteger[typeof py.kind]
  bit_count(): py.Remote
  bit_count_dyn: py.RemoteFunction
}

export interface ulonglong$class extends py.Statics<unsignedinteger$class> {
  new (value: py.Int): ulonglong
  (value: py.Int): py.Promised<ulonglong>
  new (): ulonglong
  (): py.Promised<ulonglong>
}

export interface unsignedinteger extends integer {
  readonly [py.kind]: { readonly 'numpy.unsignedinteger': true } & integer[typeof py.kind]
}

export interface unsignedinteger$class extends py.Statics<integer$class> {
  new (): unsignedinteger
  (): py.Promised<unsignedinteger>
}

export interface vectorize extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.vectorize': true }
  (...args: py.RemoteArgument[]): py.Remote
}

export interface vectorize$new {
  pyfunc?: py.RemoteArgument | undefined
  otypes?: py.RemoteArgument | undefined
  doc?: py.RemoteArgument | undefined
  excluded?: py.RemoteArgument | undefined
  /** Default: `False` */
  cache?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface vectorize$class extends py.PythonClass {
  new (pyfunc: py.Positional, otypes: py.Positional, doc: py.Positional, excluded: py.Positional, cache?: py.Bool, signature?: py.Positional): vectorize
  (pyfunc: py.Positional, otypes: py.Positional, doc: py.Positional, excluded: py.Positional, cache?: py.Bool, signature?: py.Positional): py.Promised<vectorize>
  new (pyfunc: py.Positional, otypes: py.Positional, doc: py.Positional, keywords?: py.Rest<vectorize$new, 'pyfunc' | 'otypes' | 'doc'>): vectorize
  (pyfunc: py.Positional, otypes: py.Positional, doc: py.Positional, keywords?: py.Rest<vectorize$new, 'pyfunc' | 'otypes' | 'doc'>): py.Promised<vectorize>
  new (pyfunc: py.Positional, otypes: py.Positional, keywords?: py.Rest<vectorize$new, 'pyfunc' | 'otypes'>): vectorize
  (pyfunc: py.Positional, otypes: py.Positional, keywords?: py.Rest<vectorize$new, 'pyfunc' | 'otypes'>): py.Promised<vectorize>
  new (pyfunc: py.Positional, keywords?: py.Rest<vectorize$new, 'pyfunc'>): vectorize
  (pyfunc: py.Positional, keywords?: py.Rest<vectorize$new, 'pyfunc'>): py.Promised<vectorize>
  new (keywords?: vectorize$new): vectorize
  (keywords?: vectorize$new): py.Promised<vectorize>
}

export interface void_ extends flexible {
  readonly [py.kind]: { readonly 'numpy.void': true } & flexible[typeof py.kind]
  __len__(): py.Remote
  __setitem__(key: py.Positional, value: py.Positional): py.Remote
}

export interface void_$new {
  dtype?: py.RemoteArgument | undefined
}

export interface void_$class extends py.Statics<flexible$class> {
  new (length_or_data: py.Positional, dtype: py.Positional): void_
  (length_or_data: py.Positional, dtype: py.Positional): py.Promised<void_>
  new (length_or_data: py.Positional, keywords?: void_$new): void_
  (length_or_data: py.Positional, keywords?: void_$new): py.Promised<void_>
}

export interface absolute$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface add$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface all$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
}

export interface allclose$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `1e-05` */
  rtol?: py.Float | undefined
  /** Default: `1e-08` */
  atol?: py.Float | undefined
  /** Default: `False` */
  equal_nan?: py.Bool | undefined
}

export interface amax$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  initial?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
}

export interface amin$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  initial?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
}

export interface angle$ {
  z: py.RemoteArgument
  /** Default: `False` */
  deg?: py.Bool | undefined
}

export interface any$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
}

export interface append$ {
  arr: py.RemoteArgument
  values: py.RemoteArgument
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
}

export interface arccos$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface arccosh$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface arcsin$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface arcsinh$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface arctan$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface arctan2$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface arctanh$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface argmax$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface argmin$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface argpartition$ {
  a: py.RemoteArgument
  kth: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'introselect'` */
  kind?: py.Str | undefined
  order?: py.RemoteArgument | undefined
}

export interface argsort$ {
  a: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
  kind?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
  stable?: py.RemoteArgument | undefined
}

export interface argwhere$ {
  a: py.RemoteArgument
}

export interface around$ {
  a: py.RemoteArgument
  /** Default: `0` */
  decimals?: py.Int | undefined
  out?: py.RemoteArgument | undefined
}

export interface array$ {
  object: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  copy?: py.Bool | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  /** Default: `False` */
  subok?: py.Bool | undefined
  /** Default: `0` */
  ndmin?: py.Int | undefined
  /** Default: `0` */
  ndmax?: py.Int | undefined
  like?: py.RemoteArgument | undefined
}

export interface array2string$ {
  a: py.RemoteArgument
  max_line_width?: py.RemoteArgument | undefined
  precision?: py.RemoteArgument | undefined
  suppress_small?: py.RemoteArgument | undefined
  /** Default: `' '` */
  separator?: py.Str | undefined
  /** Default: `''` */
  prefix?: py.Str | undefined
  formatter?: py.RemoteArgument | undefined
  threshold?: py.RemoteArgument | undefined
  edgeitems?: py.RemoteArgument | undefined
  sign?: py.RemoteArgument | undefined
  floatmode?: py.RemoteArgument | undefined
  /** Default: `''` */
  suffix?: py.Str | undefined
  legacy?: py.RemoteArgument | undefined
}

export interface array_equal$ {
  a1: py.RemoteArgument
  a2: py.RemoteArgument
  /** Default: `False` */
  equal_nan?: py.Bool | undefined
}

export interface array_equiv$ {
  a1: py.RemoteArgument
  a2: py.RemoteArgument
}

export interface array_repr$ {
  arr: py.RemoteArgument
  max_line_width?: py.RemoteArgument | undefined
  precision?: py.RemoteArgument | undefined
  suppress_small?: py.RemoteArgument | undefined
}

export interface array_split$ {
  ary: py.RemoteArgument
  indices_or_sections: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface array_str$ {
  a: py.RemoteArgument
  max_line_width?: py.RemoteArgument | undefined
  precision?: py.RemoteArgument | undefined
  suppress_small?: py.RemoteArgument | undefined
}

export interface asanyarray$ {
  a: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
  device?: py.RemoteArgument | undefined
  copy?: py.RemoteArgument | undefined
  like?: py.RemoteArgument | undefined
}

export interface asarray$ {
  a: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
  device?: py.RemoteArgument | undefined
  copy?: py.RemoteArgument | undefined
  like?: py.RemoteArgument | undefined
}

export interface asarray_chkfinite$ {
  a: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
}

export interface ascontiguousarray$ {
  a: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  like?: py.RemoteArgument | undefined
}

export interface asfortranarray$ {
  a: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  like?: py.RemoteArgument | undefined
}

export interface asmatrix$ {
  data: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
}

export interface astype$ {
  /** Default: `True` */
  copy?: py.Bool | undefined
  device?: py.RemoteArgument | undefined
}

export interface average$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
  /** Default: `False` */
  returned?: py.Bool | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface bartlett$ {
  M: py.RemoteArgument
}

export interface base_repr$ {
  number: py.RemoteArgument
  /** Default: `2` */
  base?: py.Int | undefined
  /** Default: `0` */
  padding?: py.Int | undefined
}

export interface binary_repr$ {
  num: py.RemoteArgument
  width?: py.RemoteArgument | undefined
}

export interface bincount$ {
  weights?: py.RemoteArgument | undefined
  /** Default: `0` */
  minlength?: py.Int | undefined
}

export interface bitwise_and$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface bitwise_count$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface bitwise_or$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface bitwise_xor$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface blackman$ {
  M: py.RemoteArgument
}

export interface block$ {
  arrays: py.RemoteArgument
}

export interface bmat$ {
  obj: py.RemoteArgument
  ldict?: py.RemoteArgument | undefined
  gdict?: py.RemoteArgument | undefined
}

export interface broadcast_arrays$ {
  /** Default: `False` */
  subok?: py.Bool | undefined
}

export interface broadcast_to$ {
  array: py.RemoteArgument
  shape: py.RemoteArgument
  /** Default: `False` */
  subok?: py.Bool | undefined
}

export interface busday_count$ {
  begindates: py.RemoteArgument
  enddates: py.RemoteArgument
  /** Default: `'1111100'` */
  weekmask?: py.Str | undefined
  /** Default: `()` */
  holidays?: py.List<py.RemoteArgument> | undefined
  busdaycal?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface busday_offset$ {
  dates: py.RemoteArgument
  offsets: py.RemoteArgument
  /** Default: `'raise'` */
  roll?: py.Str | undefined
  /** Default: `'1111100'` */
  weekmask?: py.Str | undefined
  holidays?: py.RemoteArgument | undefined
  busdaycal?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface can_cast$ {
  from_: py.RemoteArgument
  to: py.RemoteArgument
  /** Default: `'safe'` */
  casting?: py.Str | undefined
}

export interface cbrt$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface ceil$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface choose$ {
  a: py.RemoteArgument
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
  [keyword: string]: any
}

export interface column_stack$ {
  tup: py.RemoteArgument
}

export interface compress$ {
  condition: py.RemoteArgument
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface concatenate$ {
  /** Default: `0` */
  axis?: py.Int | undefined
  out?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
}

export interface conjugate$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface convolve$ {
  a: py.RemoteArgument
  v: py.RemoteArgument
  /** Default: `'full'` */
  mode?: py.Str | undefined
}

export interface copy$ {
  a: py.RemoteArgument
  /** Default: `'K'` */
  order?: py.Str | undefined
  /** Default: `False` */
  subok?: py.Bool | undefined
}

export interface copysign$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface copyto$ {
  dst: py.RemoteArgument
  src: py.RemoteArgument
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
}

export interface corrcoef$ {
  x: py.RemoteArgument
  y?: py.RemoteArgument | undefined
  /** Default: `True` */
  rowvar?: py.Bool | undefined
  dtype?: py.RemoteArgument | undefined
}

export interface correlate$ {
  a: py.RemoteArgument
  v: py.RemoteArgument
  /** Default: `'valid'` */
  mode?: py.Str | undefined
}

export interface cos$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface cosh$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface count_nonzero$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface cov$ {
  m: py.RemoteArgument
  y?: py.RemoteArgument | undefined
  /** Default: `True` */
  rowvar?: py.Bool | undefined
  /** Default: `False` */
  bias?: py.Bool | undefined
  ddof?: py.RemoteArgument | undefined
  fweights?: py.RemoteArgument | undefined
  aweights?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
}

export interface cross$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `-1` */
  axisa?: py.Int | undefined
  /** Default: `-1` */
  axisb?: py.Int | undefined
  /** Default: `-1` */
  axisc?: py.Int | undefined
  axis?: py.RemoteArgument | undefined
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

export interface cumulative_prod$ {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `False` */
  include_initial?: py.Bool | undefined
}

export interface cumulative_sum$ {
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `False` */
  include_initial?: py.Bool | undefined
}

export interface datetime_as_string$ {
  arr: py.RemoteArgument
  unit?: py.RemoteArgument | undefined
  /** Default: `'naive'` */
  timezone?: py.Str | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
}

export interface deg2rad$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface degrees$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface delete$ {
  arr: py.RemoteArgument
  obj: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface diag$ {
  v: py.RemoteArgument
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface diag_indices$ {
  n: py.RemoteArgument
  /** Default: `2` */
  ndim?: py.Int | undefined
}

export interface diag_indices_from$ {
  arr: py.RemoteArgument
}

export interface diagflat$ {
  v: py.RemoteArgument
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface diagonal$ {
  a: py.RemoteArgument
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
  prepend?: py.RemoteArgument | undefined
  append?: py.RemoteArgument | undefined
}

export interface digitize$ {
  x: py.RemoteArgument
  bins: py.RemoteArgument
  /** Default: `False` */
  right?: py.Bool | undefined
}

export interface divide$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface divmod$ {
  /** Default: `(None, None)` */
  out?: py.List<py.RemoteArgument> | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface dot$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  out?: py.RemoteArgument | undefined
}

export interface dsplit$ {
  ary: py.RemoteArgument
  indices_or_sections: py.RemoteArgument
}

export interface dstack$ {
  tup: py.RemoteArgument
}

export interface ediff1d$ {
  ary: py.RemoteArgument
  to_end?: py.RemoteArgument | undefined
  to_begin?: py.RemoteArgument | undefined
}

export interface einsum$ {
  out?: py.RemoteArgument | undefined
  /** Default: `False` */
  optimize?: py.Bool | undefined
  [keyword: string]: any
}

export interface einsum_path$ {
  /** Default: `'greedy'` */
  optimize?: py.Str | undefined
  /** Default: `False` */
  einsum_call?: py.Bool | undefined
}

export interface empty$ {
  shape: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `'C'` */
  order?: py.Str | undefined
  device?: py.RemoteArgument | undefined
  like?: py.RemoteArgument | undefined
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

export interface equal$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface exp$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface exp2$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface expand_dims$ {
  a: py.RemoteArgument
  axis: py.RemoteArgument
}

export interface expm1$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface extract$ {
  condition: py.RemoteArgument
  arr: py.RemoteArgument
}

export interface eye$ {
  N: py.RemoteArgument
  M?: py.RemoteArgument | undefined
  /** Default: `0` */
  k?: py.Int | undefined
  dtype?: py.DType | undefined
  /** Default: `'C'` */
  order?: py.Str | undefined
  device?: py.RemoteArgument | undefined
  like?: py.RemoteArgument | undefined
}

export interface fabs$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface fill_diagonal$ {
  a: py.RemoteArgument
  val: py.RemoteArgument
  /** Default: `False` */
  wrap?: py.Bool | undefined
}

export interface fix$ {
  x: py.RemoteArgument
  out?: py.RemoteArgument | undefined
}

export interface flatnonzero$ {
  a: py.RemoteArgument
}

export interface flip$ {
  m: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface fliplr$ {
  m: py.RemoteArgument
}

export interface flipud$ {
  m: py.RemoteArgument
}

export interface float_power$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface floor$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface floor_divide$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface fmax$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface fmin$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface fmod$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface format_float_positional$ {
  x: py.RemoteArgument
  precision?: py.RemoteArgument | undefined
  /** Default: `True` */
  unique?: py.Bool | undefined
  /** Default: `True` */
  fractional?: py.Bool | undefined
  /** Default: `'k'` */
  trim?: py.Str | undefined
  /** Default: `False` */
  sign?: py.Bool | undefined
  pad_left?: py.RemoteArgument | undefined
  pad_right?: py.RemoteArgument | undefined
  min_digits?: py.RemoteArgument | undefined
}

export interface format_float_scientific$ {
  x: py.RemoteArgument
  precision?: py.RemoteArgument | undefined
  /** Default: `True` */
  unique?: py.Bool | undefined
  /** Default: `'k'` */
  trim?: py.Str | undefined
  /** Default: `False` */
  sign?: py.Bool | undefined
  pad_left?: py.RemoteArgument | undefined
  exp_digits?: py.RemoteArgument | undefined
  min_digits?: py.RemoteArgument | undefined
}

export interface frexp$ {
  /** Default: `(None, None)` */
  out?: py.List<py.RemoteArgument> | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface from_dlpack$ {
  device?: py.RemoteArgument | undefined
  copy?: py.RemoteArgument | undefined
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

export interface fromfile$ {
  file: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `-1` */
  count?: py.Int | undefined
  /** Default: `''` */
  sep?: py.Str | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  like?: py.RemoteArgument | undefined
}

export interface fromfunction$ {
  function: py.RemoteArgument
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
  like?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface fromiter$ {
  iter: py.RemoteArgument
  dtype: py.RemoteArgument
  /** Default: `-1` */
  count?: py.Int | undefined
  like?: py.RemoteArgument | undefined
}

export interface frompyfunc$ {
  nin: py.RemoteArgument
  nout: py.RemoteArgument
  [keyword: string]: any
}

export interface fromregex$ {
  file: py.RemoteArgument
  regexp: py.RemoteArgument
  dtype: py.RemoteArgument
  encoding?: py.RemoteArgument | undefined
}

export interface full$ {
  shape: py.RemoteArgument
  fill_value: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `'C'` */
  order?: py.Str | undefined
  device?: py.RemoteArgument | undefined
  like?: py.RemoteArgument | undefined
}

export interface full_like$ {
  a: py.RemoteArgument
  fill_value: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  shape?: py.RemoteArgument | undefined
  device?: py.RemoteArgument | undefined
}

export interface gcd$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface genfromtxt$ {
  fname: py.RemoteArgument
  dtype?: py.DType | undefined
  /** Default: `'#'` */
  comments?: py.Str | undefined
  delimiter?: py.RemoteArgument | undefined
  /** Default: `0` */
  skip_header?: py.Int | undefined
  /** Default: `0` */
  skip_footer?: py.Int | undefined
  converters?: py.RemoteArgument | undefined
  missing_values?: py.RemoteArgument | undefined
  filling_values?: py.RemoteArgument | undefined
  usecols?: py.RemoteArgument | undefined
  names?: py.RemoteArgument | undefined
  excludelist?: py.RemoteArgument | undefined
  /** Default: `" !#$%&'()*+,-./:;<=>?@[\\]^{|}~"` */
  deletechars?: py.Str | undefined
  /** Default: `'_'` */
  replace_space?: py.Str | undefined
  /** Default: `False` */
  autostrip?: py.Bool | undefined
  /** Default: `True` */
  case_sensitive?: py.Bool | undefined
  /** Default: `'f%i'` */
  defaultfmt?: py.Str | undefined
  unpack?: py.RemoteArgument | undefined
  /** Default: `False` */
  usemask?: py.Bool | undefined
  /** Default: `True` */
  loose?: py.Bool | undefined
  /** Default: `True` */
  invalid_raise?: py.Bool | undefined
  max_rows?: py.RemoteArgument | undefined
  encoding?: py.RemoteArgument | undefined
  /** Default: `0` */
  ndmin?: py.Int | undefined
  like?: py.RemoteArgument | undefined
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

export interface greater$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface greater_equal$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface hamming$ {
  M: py.RemoteArgument
}

export interface hanning$ {
  M: py.RemoteArgument
}

export interface heaviside$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface histogram$ {
  a: py.RemoteArgument
  /** Default: `10` */
  bins?: py.Int | undefined
  range?: py.RemoteArgument | undefined
  density?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
}

export interface histogram2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  /** Default: `10` */
  bins?: py.Int | undefined
  range?: py.RemoteArgument | undefined
  density?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
}

export interface histogram_bin_edges$ {
  a: py.RemoteArgument
  /** Default: `10` */
  bins?: py.Int | undefined
  range?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
}

export interface histogramdd$ {
  sample: py.RemoteArgument
  /** Default: `10` */
  bins?: py.Int | undefined
  range?: py.RemoteArgument | undefined
  density?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
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

export interface hypot$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface i0$ {
  x: py.RemoteArgument
}

export interface identity$ {
  n: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  like?: py.RemoteArgument | undefined
}

export interface imag$ {
  val: py.RemoteArgument
}

export interface indices$ {
  dimensions: py.RemoteArgument
  dtype?: py.DType | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
}

export interface info$ {
  object?: py.RemoteArgument | undefined
  /** Default: `76` */
  maxwidth?: py.Int | undefined
  output?: py.RemoteArgument | undefined
  /** Default: `'numpy'` */
  toplevel?: py.Str | undefined
}

export interface insert$ {
  arr: py.RemoteArgument
  obj: py.RemoteArgument
  values: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface interp$ {
  x: py.RemoteArgument
  xp: py.RemoteArgument
  fp: py.RemoteArgument
  left?: py.RemoteArgument | undefined
  right?: py.RemoteArgument | undefined
  period?: py.RemoteArgument | undefined
}

export interface intersect1d$ {
  ar1: py.RemoteArgument
  ar2: py.RemoteArgument
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
  /** Default: `False` */
  return_indices?: py.Bool | undefined
}

export interface invert$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface is_busday$ {
  dates: py.RemoteArgument
  /** Default: `'1111100'` */
  weekmask?: py.Str | undefined
  holidays?: py.RemoteArgument | undefined
  busdaycal?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface isclose$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `1e-05` */
  rtol?: py.Float | undefined
  /** Default: `1e-08` */
  atol?: py.Float | undefined
  /** Default: `False` */
  equal_nan?: py.Bool | undefined
}

export interface iscomplex$ {
  x: py.RemoteArgument
}

export interface iscomplexobj$ {
  x: py.RemoteArgument
}

export interface isdtype$ {
  dtype: py.RemoteArgument
  kind: py.RemoteArgument
}

export interface isfinite$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface isfortran$ {
  a: py.RemoteArgument
}

export interface isin$ {
  element: py.RemoteArgument
  test_elements: py.RemoteArgument
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
  /** Default: `False` */
  invert?: py.Bool | undefined
  kind?: py.RemoteArgument | undefined
}

export interface isinf$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface isnan$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface isnat$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface isneginf$ {
  x: py.RemoteArgument
  out?: py.RemoteArgument | undefined
}

export interface isposinf$ {
  x: py.RemoteArgument
  out?: py.RemoteArgument | undefined
}

export interface isreal$ {
  x: py.RemoteArgument
}

export interface isrealobj$ {
  x: py.RemoteArgument
}

export interface isscalar$ {
  element: py.RemoteArgument
}

export interface issubdtype$ {
  arg1: py.RemoteArgument
  arg2: py.RemoteArgument
}

export interface iterable$ {
  y: py.RemoteArgument
}

export interface kaiser$ {
  M: py.RemoteArgument
  beta: py.RemoteArgument
}

export interface kron$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
}

export interface lcm$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface ldexp$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface left_shift$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface less$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface less_equal$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface lexsort$ {
  keys: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
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
  device?: py.RemoteArgument | undefined
}

export interface load$ {
  file: py.RemoteArgument
  mmap_mode?: py.RemoteArgument | undefined
  /** Default: `False` */
  allow_pickle?: py.Bool | undefined
  /** Default: `True` */
  fix_imports?: py.Bool | undefined
  /** Default: `'ASCII'` */
  encoding?: py.Str | undefined
  /** Default: `10000` */
  max_header_size?: py.Int | undefined
}

export interface loadtxt$ {
  fname: py.RemoteArgument
  dtype?: py.DType | undefined
  /** Default: `'#'` */
  comments?: py.Str | undefined
  delimiter?: py.RemoteArgument | undefined
  converters?: py.RemoteArgument | undefined
  /** Default: `0` */
  skiprows?: py.Int | undefined
  usecols?: py.RemoteArgument | undefined
  /** Default: `False` */
  unpack?: py.Bool | undefined
  /** Default: `0` */
  ndmin?: py.Int | undefined
  encoding?: py.RemoteArgument | undefined
  max_rows?: py.RemoteArgument | undefined
  quotechar?: py.RemoteArgument | undefined
  like?: py.RemoteArgument | undefined
}

export interface log$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface log10$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface log1p$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface log2$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface logaddexp$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface logaddexp2$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface logical_and$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface logical_not$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface logical_or$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface logical_xor$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
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
  dtype?: py.RemoteArgument | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface mask_indices$ {
  n: py.RemoteArgument
  mask_func: py.RemoteArgument
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface matmul$ {
  out?: py.RemoteArgument | undefined
  axes?: py.RemoteArgument | undefined
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface matvec$ {
  out?: py.RemoteArgument | undefined
  axes?: py.RemoteArgument | undefined
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface max$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  initial?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
}

export interface maximum$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface may_share_memory$ {
  /** Default: `0` */
  max_work?: py.Int | undefined
}

export interface mean$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
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

export interface meshgrid$ {
  /** Default: `True` */
  copy?: py.Bool | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
  /** Default: `'xy'` */
  indexing?: py.Str | undefined
}

export interface min$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  initial?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
}

export interface minimum$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface mintypecode$ {
  typechars: py.RemoteArgument
  /** Default: `'GDFgdf'` */
  typeset?: py.Str | undefined
  /** Default: `'d'` */
  default?: py.Str | undefined
}

export interface modf$ {
  /** Default: `(None, None)` */
  out?: py.List<py.RemoteArgument> | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface moveaxis$ {
  a: py.RemoteArgument
  source: py.RemoteArgument
  destination: py.RemoteArgument
}

export interface multiply$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface nan_to_num$ {
  x: py.RemoteArgument
  /** Default: `True` */
  copy?: py.Bool | undefined
  /** Default: `0.0` */
  nan?: py.Float | undefined
  posinf?: py.RemoteArgument | undefined
  neginf?: py.RemoteArgument | undefined
}

export interface nanargmax$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface nanargmin$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface nancumprod$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface nancumsum$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface nanmax$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  initial?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
}

export interface nanmean$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
}

export interface nanmedian$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `False` */
  overwrite_input?: py.Bool | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface nanmin$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  initial?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
}

export interface nanpercentile$ {
  a: py.RemoteArgument
  q: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `False` */
  overwrite_input?: py.Bool | undefined
  /** Default: `'linear'` */
  method?: py.Str | undefined
  keepdims?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
}

export interface nanprod$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  initial?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
}

export interface nanquantile$ {
  a: py.RemoteArgument
  q: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `False` */
  overwrite_input?: py.Bool | undefined
  /** Default: `'linear'` */
  method?: py.Str | undefined
  keepdims?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
}

export interface nanstd$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
  keepdims?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
  mean?: py.RemoteArgument | undefined
  correction?: py.RemoteArgument | undefined
}

export interface nansum$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  initial?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
}

export interface nanvar$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
  keepdims?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
  mean?: py.RemoteArgument | undefined
  correction?: py.RemoteArgument | undefined
}

export interface ndim$ {
  a: py.RemoteArgument
}

export interface negative$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface nested_iters$ {
  op: py.RemoteArgument
  axes: py.RemoteArgument
  flags?: py.RemoteArgument | undefined
  op_flags?: py.RemoteArgument | undefined
  op_dtypes?: py.RemoteArgument | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  /** Default: `'safe'` */
  casting?: py.Str | undefined
  /** Default: `0` */
  buffersize?: py.Int | undefined
}

export interface nextafter$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface nonzero$ {
  a: py.RemoteArgument
}

export interface not_equal$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface ones$ {
  shape: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `'C'` */
  order?: py.Str | undefined
  device?: py.RemoteArgument | undefined
  like?: py.RemoteArgument | undefined
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
  out?: py.RemoteArgument | undefined
}

export interface packbits$ {
  axis?: py.RemoteArgument | undefined
  /** Default: `'big'` */
  bitorder?: py.Str | undefined
}

export interface pad$ {
  array: py.RemoteArgument
  pad_width: py.RemoteArgument
  /** Default: `'constant'` */
  mode?: py.Str | undefined
  [keyword: string]: any
}

export interface partition$ {
  a: py.RemoteArgument
  kth: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'introselect'` */
  kind?: py.Str | undefined
  order?: py.RemoteArgument | undefined
}

export interface percentile$ {
  a: py.RemoteArgument
  q: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `False` */
  overwrite_input?: py.Bool | undefined
  /** Default: `'linear'` */
  method?: py.Str | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  weights?: py.RemoteArgument | undefined
}

export interface place$ {
  arr: py.RemoteArgument
  mask: py.RemoteArgument
  vals: py.RemoteArgument
}

export interface poly$ {
  seq_of_zeros: py.RemoteArgument
}

export interface polyadd$ {
  a1: py.RemoteArgument
  a2: py.RemoteArgument
}

export interface polyder$ {
  p: py.RemoteArgument
  /** Default: `1` */
  m?: py.Int | undefined
}

export interface polydiv$ {
  u: py.RemoteArgument
  v: py.RemoteArgument
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

export interface polyint$ {
  p: py.RemoteArgument
  /** Default: `1` */
  m?: py.Int | undefined
  k?: py.RemoteArgument | undefined
}

export interface polymul$ {
  a1: py.RemoteArgument
  a2: py.RemoteArgument
}

export interface polysub$ {
  a1: py.RemoteArgument
  a2: py.RemoteArgument
}

export interface polyval$ {
  p: py.RemoteArgument
  x: py.RemoteArgument
}

export interface positive$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface power$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface prod$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  initial?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
}

export interface ptp$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
}

export interface put$ {
  a: py.RemoteArgument
  ind: py.RemoteArgument
  v: py.RemoteArgument
  /** Default: `'raise'` */
  mode?: py.Str | undefined
}

export interface put_along_axis$ {
  arr: py.RemoteArgument
  indices: py.RemoteArgument
  values: py.RemoteArgument
  axis: py.RemoteArgument
}

export interface putmask$ {
  mask: py.RemoteArgument
  values: py.RemoteArgument
}

export interface quantile$ {
  a: py.RemoteArgument
  q: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `False` */
  overwrite_input?: py.Bool | undefined
  /** Default: `'linear'` */
  method?: py.Str | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  weights?: py.RemoteArgument | undefined
}

export interface rad2deg$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface radians$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface ravel$ {
  a: py.RemoteArgument
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface ravel_multi_index$ {
  multi_index: py.RemoteArgument
  dims: py.RemoteArgument
  /** Default: `'raise'` */
  mode?: py.Str | undefined
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface real$ {
  val: py.RemoteArgument
}

export interface real_if_close$ {
  a: py.RemoteArgument
  /** Default: `100` */
  tol?: py.Int | undefined
}

export interface reciprocal$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface remainder$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface repeat$ {
  a: py.RemoteArgument
  repeats: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface require$ {
  a: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  requirements?: py.RemoteArgument | undefined
  like?: py.RemoteArgument | undefined
}

export interface reshape$ {
  shape: py.RemoteArgument
  /** Default: `'C'` */
  order?: py.Str | undefined
  copy?: py.RemoteArgument | undefined
}

export interface resize$ {
  a: py.RemoteArgument
  new_shape: py.RemoteArgument
}

export interface right_shift$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface rint$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface roll$ {
  a: py.RemoteArgument
  shift: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface rollaxis$ {
  a: py.RemoteArgument
  axis: py.RemoteArgument
  /** Default: `0` */
  start?: py.Int | undefined
}

export interface roots$ {
  p: py.RemoteArgument
}

export interface rot90$ {
  m: py.RemoteArgument
  /** Default: `1` */
  k?: py.Int | undefined
  /** Default: `(0, 1)` */
  axes?: py.List<py.Int> | undefined
}

export interface round$ {
  a: py.RemoteArgument
  /** Default: `0` */
  decimals?: py.Int | undefined
  out?: py.RemoteArgument | undefined
}

export interface row_stack$ {
  tup: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
}

export interface save$ {
  file: py.RemoteArgument
  arr: py.RemoteArgument
  /** Default: `True` */
  allow_pickle?: py.Bool | undefined
}

export interface savetxt$ {
  fname: py.RemoteArgument
  X: py.RemoteArgument
  /** Default: `'%.18e'` */
  fmt?: py.Str | undefined
  /** Default: `' '` */
  delimiter?: py.Str | undefined
  /** Default: `'\n'` */
  newline?: py.Str | undefined
  /** Default: `''` */
  header?: py.Str | undefined
  /** Default: `''` */
  footer?: py.Str | undefined
  /** Default: `'# '` */
  comments?: py.Str | undefined
  encoding?: py.RemoteArgument | undefined
}

export interface searchsorted$ {
  a: py.RemoteArgument
  v: py.RemoteArgument
  /** Default: `'left'` */
  side?: py.Str | undefined
  sorter?: py.RemoteArgument | undefined
}

export interface select$ {
  condlist: py.RemoteArgument
  choicelist: py.RemoteArgument
  /** Default: `0` */
  default?: py.Int | undefined
}

export interface set_printoptions$ {
  precision?: py.RemoteArgument | undefined
  threshold?: py.RemoteArgument | undefined
  edgeitems?: py.RemoteArgument | undefined
  linewidth?: py.RemoteArgument | undefined
  suppress?: py.RemoteArgument | undefined
  nanstr?: py.RemoteArgument | undefined
  infstr?: py.RemoteArgument | undefined
  formatter?: py.RemoteArgument | undefined
  sign?: py.RemoteArgument | undefined
  floatmode?: py.RemoteArgument | undefined
  legacy?: py.RemoteArgument | undefined
  override_repr?: py.RemoteArgument | undefined
}

export interface setbufsize$ {
  size: py.RemoteArgument
}

export interface setdiff1d$ {
  ar1: py.RemoteArgument
  ar2: py.RemoteArgument
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
}

export interface seterr$ {
  all?: py.RemoteArgument | undefined
  divide?: py.RemoteArgument | undefined
  over?: py.RemoteArgument | undefined
  under?: py.RemoteArgument | undefined
  invalid?: py.RemoteArgument | undefined
}

export interface seterrcall$ {
  func: py.RemoteArgument
}

export interface setxor1d$ {
  ar1: py.RemoteArgument
  ar2: py.RemoteArgument
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
}

export interface shape$ {
  a: py.RemoteArgument
}

export interface shares_memory$ {
  /** Default: `-1` */
  max_work?: py.Int | undefined
}

export interface show_config$ {
  /** Default: `'stdout'` */
  mode?: py.Str | undefined
}

export interface sign$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface signbit$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface sin$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface sinc$ {
  x: py.RemoteArgument
}

export interface sinh$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface size$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
}

export interface sort$ {
  a: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
  kind?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
  stable?: py.RemoteArgument | undefined
}

export interface sort_complex$ {
  a: py.RemoteArgument
}

export interface spacing$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface split$ {
  ary: py.RemoteArgument
  indices_or_sections: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface sqrt$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface square$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface squeeze$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
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
  where?: py.RemoteArgument | undefined
  mean?: py.RemoteArgument | undefined
  correction?: py.RemoteArgument | undefined
}

export interface subtract$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface sum$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  initial?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
}

export interface swapaxes$ {
  a: py.RemoteArgument
  axis1: py.RemoteArgument
  axis2: py.RemoteArgument
}

export interface take$ {
  a: py.RemoteArgument
  indices: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `'raise'` */
  mode?: py.Str | undefined
}

export interface take_along_axis$ {
  arr: py.RemoteArgument
  indices: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface tan$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface tanh$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface tensordot$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `2` */
  axes?: py.Int | undefined
}

export interface tile$ {
  A: py.RemoteArgument
  reps: py.RemoteArgument
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
  dtype?: py.DType | undefined
  like?: py.RemoteArgument | undefined
}

export interface tril$ {
  m: py.RemoteArgument
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface tril_indices$ {
  n: py.RemoteArgument
  /** Default: `0` */
  k?: py.Int | undefined
  m?: py.RemoteArgument | undefined
}

export interface tril_indices_from$ {
  arr: py.RemoteArgument
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface trim_zeros$ {
  filt: py.RemoteArgument
  /** Default: `'fb'` */
  trim?: py.Str | undefined
  axis?: py.RemoteArgument | undefined
}

export interface triu$ {
  m: py.RemoteArgument
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface triu_indices$ {
  n: py.RemoteArgument
  /** Default: `0` */
  k?: py.Int | undefined
  m?: py.RemoteArgument | undefined
}

export interface triu_indices_from$ {
  arr: py.RemoteArgument
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface trunc$ {
  out?: py.RemoteArgument | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface typename$ {
  char: py.RemoteArgument
}

export interface union1d$ {
  ar1: py.RemoteArgument
  ar2: py.RemoteArgument
}

export interface unique$ {
  ar: py.RemoteArgument
  /** Default: `False` */
  return_index?: py.Bool | undefined
  /** Default: `False` */
  return_inverse?: py.Bool | undefined
  /** Default: `False` */
  return_counts?: py.Bool | undefined
  axis?: py.RemoteArgument | undefined
  /** Default: `True` */
  equal_nan?: py.Bool | undefined
  /** Default: `True` */
  sorted?: py.Bool | undefined
}

export interface unique_all$ {
  x: py.RemoteArgument
}

export interface unique_counts$ {
  x: py.RemoteArgument
}

export interface unique_inverse$ {
  x: py.RemoteArgument
}

export interface unique_values$ {
  x: py.RemoteArgument
}

export interface unpackbits$ {
  axis?: py.RemoteArgument | undefined
  count?: py.RemoteArgument | undefined
  /** Default: `'big'` */
  bitorder?: py.Str | undefined
}

export interface unravel_index$ {
  indices: py.RemoteArgument
  shape: py.RemoteArgument
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface unstack$ {
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface unwrap$ {
  p: py.RemoteArgument
  discont?: py.RemoteArgument | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `6.283185307179586` */
  period?: py.Float | undefined
}

export interface vander$ {
  x: py.RemoteArgument
  N?: py.RemoteArgument | undefined
  /** Default: `False` */
  increasing?: py.Bool | undefined
}

export interface var$ {
  a: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
  keepdims?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
  mean?: py.RemoteArgument | undefined
  correction?: py.RemoteArgument | undefined
}

export interface vecdot$ {
  out?: py.RemoteArgument | undefined
  axes?: py.RemoteArgument | undefined
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface vecmat$ {
  out?: py.RemoteArgument | undefined
  axes?: py.RemoteArgument | undefined
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface vsplit$ {
  ary: py.RemoteArgument
  indices_or_sections: py.RemoteArgument
}

export interface vstack$ {
  tup: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
}

export interface zeros$ {
  shape: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `'C'` */
  order?: py.Str | undefined
  device?: py.RemoteArgument | undefined
  like?: py.RemoteArgument | undefined
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
  readonly False_: py.Promised<bool>
  readonly ScalarType: py.Remote<any[]>
  readonly True_: py.Promised<bool>
  readonly abs: $Module["absolute"]
  absolute(x: py.Positional, out: py.Positional, keywords?: py.Rest<absolute$, 'out'>): py.Remote
  absolute(x: py.Positional, keywords?: absolute$): py.Remote
  absolute_dyn: py.RemoteFunction
  readonly acos: $Module["arccos"]
  readonly acosh: $Module["arccosh"]
  add(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<add$, 'out'>): py.Remote
  add(x1: py.Positional, x2: py.Positional, keywords?: add$): py.Remote
  add_dyn: py.RemoteFunction
  all(a: py.Positional, axis: py.Positional, out: py.Positional, keepdims: py.Positional, keywords?: py.Rest<all$, 'a' | 'axis' | 'out' | 'keepdims'>): py.Remote
  all(a: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<all$, 'a' | 'axis' | 'out'>): py.Remote
  all(a: py.Positional, axis: py.Positional, keywords?: py.Rest<all$, 'a' | 'axis'>): py.Remote
  all(a: py.Positional, keywords?: py.Rest<all$, 'a'>): py.Remote
  all(keywords: all$): py.Remote
  all_dyn: py.RemoteFunction
  allclose(a: py.Positional, b: py.Positional, rtol: py.Float, atol: py.Float, equal_nan: py.Bool): py.Remote
  allclose(a: py.Positional, b: py.Positional, rtol: py.Float, atol: py.Float, keywords?: py.Rest<allclose$, 'a' | 'b' | 'rtol' | 'atol'>): py.Remote
  allclose(a: py.Positional, b: py.Positional, rtol: py.Float, keywords?: py.Rest<allclose$, 'a' | 'b' | 'rtol'>): py.Remote
  allclose(a: py.Positional, b: py.Positional, keywords?: py.Rest<allclose$, 'a' | 'b'>): py.Remote
  allclose(a: py.Positional, keywords: py.Rest<allclose$, 'a'>): py.Remote
  allclose(keywords: allclose$): py.Remote
  allclose_dyn: py.RemoteFunction
  amax(a: py.Positional, axis: py.Positional, out: py.Positional, keepdims: py.Positional, initial?: py.Positional, where?: py.Positional): py.Remote
  amax(a: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<amax$, 'a' | 'axis' | 'out'>): py.Remote
  amax(a: py.Positional, axis: py.Positional, keywords?: py.Rest<amax$, 'a' | 'axis'>): py.Remote
  amax(a: py.Positional, keywords?: py.Rest<amax$, 'a'>): py.Remote
  amax(keywords: amax$): py.Remote
  amax_dyn: py.RemoteFunction
  amin(a: py.Positional, axis: py.Positional, out: py.Positional, keepdims: py.Positional, initial?: py.Positional, where?: py.Positional): py.Remote
  amin(a: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<amin$, 'a' | 'axis' | 'out'>): py.Remote
  amin(a: py.Positional, axis: py.Positional, keywords?: py.Rest<amin$, 'a' | 'axis'>): py.Remote
  amin(a: py.Positional, keywords?: py.Rest<amin$, 'a'>): py.Remote
  amin(keywords: amin$): py.Remote
  amin_dyn: py.RemoteFunction
  angle(z: py.Positional, deg: py.Bool): py.Remote
  angle(z: py.Positional, keywords?: py.Rest<angle$, 'z'>): py.Remote
  angle(keywords: angle$): py.Remote
  angle_dyn: py.RemoteFunction
  any(a: py.Positional, axis: py.Positional, out: py.Positional, keepdims: py.Positional, keywords?: py.Rest<any$, 'a' | 'axis' | 'out' | 'keepdims'>): py.Remote
  any(a: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<any$, 'a' | 'axis' | 'out'>): py.Remote
  any(a: py.Positional, axis: py.Positional, keywords?: py.Rest<any$, 'a' | 'axis'>): py.Remote
  any(a: py.Positional, keywords?: py.Rest<any$, 'a'>): py.Remote
  any(keywords: any$): py.Remote
  any_dyn: py.RemoteFunction
  append(arr: py.Positional, values: py.Positional, axis: py.Positional): py.Remote
  append(arr: py.Positional, values: py.Positional, keywords?: py.Rest<append$, 'arr' | 'values'>): py.Remote
  append(arr: py.Positional, keywords: py.Rest<append$, 'arr'>): py.Remote
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
  arccos(x: py.Positional, out: py.Positional, keywords?: py.Rest<arccos$, 'out'>): py.Remote
  arccos(x: py.Positional, keywords?: arccos$): py.Remote
  arccos_dyn: py.RemoteFunction
  arccosh(x: py.Positional, out: py.Positional, keywords?: py.Rest<arccosh$, 'out'>): py.Remote
  arccosh(x: py.Positional, keywords?: arccosh$): py.Remote
  arccosh_dyn: py.RemoteFunction
  arcsin(x: py.Positional, out: py.Positional, keywords?: py.Rest<arcsin$, 'out'>): py.Remote
  arcsin(x: py.Positional, keywords?: arcsin$): py.Remote
  arcsin_dyn: py.RemoteFunction
  arcsinh(x: py.Positional, out: py.Positional, keywords?: py.Rest<arcsinh$, 'out'>): py.Remote
  arcsinh(x: py.Positional, keywords?: arcsinh$): py.Remote
  arcsinh_dyn: py.RemoteFunction
  arctan(x: py.Positional, out: py.Positional, keywords?: py.Rest<arctan$, 'out'>): py.Remote
  arctan(x: py.Positional, keywords?: arctan$): py.Remote
  arctan_dyn: py.RemoteFunction
  arctan2(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<arctan2$, 'out'>): py.Remote
  arctan2(x1: py.Positional, x2: py.Positional, keywords?: arctan2$): py.Remote
  arctan2_dyn: py.RemoteFunction
  arctanh(x: py.Positional, out: py.Positional, keywords?: py.Rest<arctanh$, 'out'>): py.Remote
  arctanh(x: py.Positional, keywords?: arctanh$): py.Remote
  arctanh_dyn: py.RemoteFunction
  argmax(a: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<argmax$, 'a' | 'axis' | 'out'>): py.Remote
  argmax(a: py.Positional, axis: py.Positional, keywords?: py.Rest<argmax$, 'a' | 'axis'>): py.Remote
  argmax(a: py.Positional, keywords?: py.Rest<argmax$, 'a'>): py.Remote
  argmax(keywords: argmax$): py.Remote
  argmax_dyn: py.RemoteFunction
  argmin(a: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<argmin$, 'a' | 'axis' | 'out'>): py.Remote
  argmin(a: py.Positional, axis: py.Positional, keywords?: py.Rest<argmin$, 'a' | 'axis'>): py.Remote
  argmin(a: py.Positional, keywords?: py.Rest<argmin$, 'a'>): py.Remote
  argmin(keywords: argmin$): py.Remote
  argmin_dyn: py.RemoteFunction
  argpartition(a: py.Positional, kth: py.Positional, axis: py.Int, kind: py.Str, order: py.Positional): py.Remote
  argpartition(a: py.Positional, kth: py.Positional, axis: py.Int, kind: py.Str, keywords?: py.Rest<argpartition$, 'a' | 'kth' | 'axis' | 'kind'>): py.Remote
  argpartition(a: py.Positional, kth: py.Positional, axis: py.Int, keywords?: py.Rest<argpartition$, 'a' | 'kth' | 'axis'>): py.Remote
  argpartition(a: py.Positional, kth: py.Positional, keywords?: py.Rest<argpartition$, 'a' | 'kth'>): py.Remote
  argpartition(a: py.Positional, keywords: py.Rest<argpartition$, 'a'>): py.Remote
  argpartition(keywords: argpartition$): py.Remote
  argpartition_dyn: py.RemoteFunction
  argsort(a: py.Positional, axis: py.Int, kind: py.Positional, order: py.Positional, keywords?: py.Rest<argsort$, 'a' | 'axis' | 'kind' | 'order'>): py.Remote
  argsort(a: py.Positional, axis: py.Int, kind: py.Positional, keywords?: py.Rest<argsort$, 'a' | 'axis' | 'kind'>): py.Remote
  argsort(a: py.Positional, axis: py.Int, keywords?: py.Rest<argsort$, 'a' | 'axis'>): py.Remote
  argsort(a: py.Positional, keywords?: py.Rest<argsort$, 'a'>): py.Remote
  argsort(keywords: argsort$): py.Remote
  argsort_dyn: py.RemoteFunction
  argwhere(a: py.Positional): py.Remote
  argwhere(keywords: argwhere$): py.Remote
  argwhere_dyn: py.RemoteFunction
  around(a: py.Positional, decimals: py.Int, out: py.Positional): py.Remote
  around(a: py.Positional, decimals: py.Int, keywords?: py.Rest<around$, 'a' | 'decimals'>): py.Remote
  around(a: py.Positional, keywords?: py.Rest<around$, 'a'>): py.Remote
  around(keywords: around$): py.Remote
  around_dyn: py.RemoteFunction
  array(object: py.Positional, dtype: py.Positional, keywords?: py.Rest<array$, 'object' | 'dtype'>): py.Remote
  array(object: py.Positional, keywords?: py.Rest<array$, 'object'>): py.Remote
  array(keywords: array$): py.Remote
  array_dyn: py.RemoteFunction
  array2string(a: py.Positional, max_line_width: py.Positional, precision: py.Positional, suppress_small: py.Positional, separator?: py.Str, prefix?: py.Str, keywords?: py.Rest<array2string$, 'a' | 'max_line_width' | 'precision' | 'suppress_small' | 'separator' | 'prefix'>): py.Remote
  array2string(a: py.Positional, max_line_width: py.Positional, precision: py.Positional, keywords?: py.Rest<array2string$, 'a' | 'max_line_width' | 'precision'>): py.Remote
  array2string(a: py.Positional, max_line_width: py.Positional, keywords?: py.Rest<array2string$, 'a' | 'max_line_width'>): py.Remote
  array2string(a: py.Positional, keywords?: py.Rest<array2string$, 'a'>): py.Remote
  array2string(keywords: array2string$): py.Remote
  array2string_dyn: py.RemoteFunction
  array_equal(a1: py.Positional, a2: py.Positional, equal_nan: py.Bool): py.Remote
  array_equal(a1: py.Positional, a2: py.Positional, keywords?: py.Rest<array_equal$, 'a1' | 'a2'>): py.Remote
  array_equal(a1: py.Positional, keywords: py.Rest<array_equal$, 'a1'>): py.Remote
  array_equal(keywords: array_equal$): py.Remote
  array_equal_dyn: py.RemoteFunction
  array_equiv(a1: py.Positional, a2: py.Positional): py.Remote
  array_equiv(a1: py.Positional, keywords: py.Rest<array_equiv$, 'a1'>): py.Remote
  array_equiv(keywords: array_equiv$): py.Remote
  array_equiv_dyn: py.RemoteFunction
  array_repr(arr: py.Positional, max_line_width: py.Positional, precision: py.Positional, suppress_small: py.Positional): py.Remote
  array_repr(arr: py.Positional, max_line_width: py.Positional, precision: py.Positional, keywords?: py.Rest<array_repr$, 'arr' | 'max_line_width' | 'precision'>): py.Remote
  array_repr(arr: py.Positional, max_line_width: py.Positional, keywords?: py.Rest<array_repr$, 'arr' | 'max_line_width'>): py.Remote
  array_repr(arr: py.Positional, keywords?: py.Rest<array_repr$, 'arr'>): py.Remote
  array_repr(keywords: array_repr$): py.Remote
  array_repr_dyn: py.RemoteFunction
  array_split(ary: py.Positional, indices_or_sections: py.Positional, axis: py.Int): py.Remote
  array_split(ary: py.Positional, indices_or_sections: py.Positional, keywords?: py.Rest<array_split$, 'ary' | 'indices_or_sections'>): py.Remote
  array_split(ary: py.Positional, keywords: py.Rest<array_split$, 'ary'>): py.Remote
  array_split(keywords: array_split$): py.Remote
  array_split_dyn: py.RemoteFunction
  array_str(a: py.Positional, max_line_width: py.Positional, precision: py.Positional, suppress_small: py.Positional): py.Remote
  array_str(a: py.Positional, max_line_width: py.Positional, precision: py.Positional, keywords?: py.Rest<array_str$, 'a' | 'max_line_width' | 'precision'>): py.Remote
  array_str(a: py.Positional, max_line_width: py.Positional, keywords?: py.Rest<array_str$, 'a' | 'max_line_width'>): py.Remote
  array_str(a: py.Positional, keywords?: py.Rest<array_str$, 'a'>): py.Remote
  array_str(keywords: array_str$): py.Remote
  array_str_dyn: py.RemoteFunction
  asanyarray(a: py.Positional, dtype: py.Positional, order: py.Positional, keywords?: py.Rest<asanyarray$, 'a' | 'dtype' | 'order'>): py.Remote
  asanyarray(a: py.Positional, dtype: py.Positional, keywords?: py.Rest<asanyarray$, 'a' | 'dtype'>): py.Remote
  asanyarray(a: py.Positional, keywords?: py.Rest<asanyarray$, 'a'>): py.Remote
  asanyarray(keywords: asanyarray$): py.Remote
  asanyarray_dyn: py.RemoteFunction
  asarray(a: py.Positional, dtype: py.Positional, order: py.Positional, keywords?: py.Rest<asarray$, 'a' | 'dtype' | 'order'>): py.Remote
  asarray(a: py.Positional, dtype: py.Positional, keywords?: py.Rest<asarray$, 'a' | 'dtype'>): py.Remote
  asarray(a: py.Positional, keywords?: py.Rest<asarray$, 'a'>): py.Remote
  asarray(keywords: asarray$): py.Remote
  asarray_dyn: py.RemoteFunction
  asarray_chkfinite(a: py.Positional, dtype: py.Positional, order: py.Positional): py.Remote
  asarray_chkfinite(a: py.Positional, dtype: py.Positional, keywords?: py.Rest<asarray_chkfinite$, 'a' | 'dtype'>): py.Remote
  asarray_chkfinite(a: py.Positional, keywords?: py.Rest<asarray_chkfinite$, 'a'>): py.Remote
  asarray_chkfinite(keywords: asarray_chkfinite$): py.Remote
  asarray_chkfinite_dyn: py.RemoteFunction
  ascontiguousarray(a: py.Positional, dtype: py.Positional, keywords?: py.Rest<ascontiguousarray$, 'a' | 'dtype'>): py.Remote
  ascontiguousarray(a: py.Positional, keywords?: py.Rest<ascontiguousarray$, 'a'>): py.Remote
  ascontiguousarray(keywords: ascontiguousarray$): py.Remote
  ascontiguousarray_dyn: py.RemoteFunction
  asfortranarray(a: py.Positional, dtype: py.Positional, keywords?: py.Rest<asfortranarray$, 'a' | 'dtype'>): py.Remote
  asfortranarray(a: py.Positional, keywords?: py.Rest<asfortranarray$, 'a'>): py.Remote
  asfortranarray(keywords: asfortranarray$): py.Remote
  asfortranarray_dyn: py.RemoteFunction
  readonly asin: $Module["arcsin"]
  readonly asinh: $Module["arcsinh"]
  asmatrix(data: py.Positional, dtype: py.Positional): py.Remote
  asmatrix(data: py.Positional, keywords?: py.Rest<asmatrix$, 'data'>): py.Remote
  asmatrix(keywords: asmatrix$): py.Remote
  asmatrix_dyn: py.RemoteFunction
  astype(x: py.Positional, dtype: py.Positional, keywords?: astype$): py.Remote
  astype_dyn: py.RemoteFunction
  readonly atan: $Module["arctan"]
  readonly atan2: $Module["arctan2"]
  readonly atanh: $Module["arctanh"]
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
  bartlett(M: py.Positional): py.Remote
  bartlett(keywords: bartlett$): py.Remote
  bartlett_dyn: py.RemoteFunction
  base_repr(number: py.Positional, base: py.Int, padding: py.Int): py.Remote
  base_repr(number: py.Positional, base: py.Int, keywords?: py.Rest<base_repr$, 'number' | 'base'>): py.Remote
  base_repr(number: py.Positional, keywords?: py.Rest<base_repr$, 'number'>): py.Remote
  base_repr(keywords: base_repr$): py.Remote
  base_repr_dyn: py.RemoteFunction
  binary_repr(num: py.Positional, width: py.Positional): py.Remote
  binary_repr(num: py.Positional, keywords?: py.Rest<binary_repr$, 'num'>): py.Remote
  binary_repr(keywords: binary_repr$): py.Remote
  binary_repr_dyn: py.RemoteFunction
  bincount(x: py.Positional, weights: py.Positional, minlength: py.Int): py.Remote
  bincount(x: py.Positional, weights: py.Positional, keywords?: py.Rest<bincount$, 'weights'>): py.Remote
  bincount(x: py.Positional, keywords?: bincount$): py.Remote
  bincount_dyn: py.RemoteFunction
  bitwise_and(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<bitwise_and$, 'out'>): py.Remote
  bitwise_and(x1: py.Positional, x2: py.Positional, keywords?: bitwise_and$): py.Remote
  bitwise_and_dyn: py.RemoteFunction
  bitwise_count(x: py.Positional, out: py.Positional, keywords?: py.Rest<bitwise_count$, 'out'>): py.Remote
  bitwise_count(x: py.Positional, keywords?: bitwise_count$): py.Remote
  bitwise_count_dyn: py.RemoteFunction
  readonly bitwise_invert: $Module["invert"]
  readonly bitwise_left_shift: $Module["left_shift"]
  readonly bitwise_not: $Module["invert"]
  bitwise_or(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<bitwise_or$, 'out'>): py.Remote
  bitwise_or(x1: py.Positional, x2: py.Positional, keywords?: bitwise_or$): py.Remote
  bitwise_or_dyn: py.RemoteFunction
  readonly bitwise_right_shift: $Module["right_shift"]
  bitwise_xor(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<bitwise_xor$, 'out'>): py.Remote
  bitwise_xor(x1: py.Positional, x2: py.Positional, keywords?: bitwise_xor$): py.Remote
  bitwise_xor_dyn: py.RemoteFunction
  blackman(M: py.Positional): py.Remote
  blackman(keywords: blackman$): py.Remote
  blackman_dyn: py.RemoteFunction
  block(arrays: py.Positional): py.Remote
  block(keywords: block$): py.Remote
  block_dyn: py.RemoteFunction
  bmat(obj: py.Positional, ldict: py.Positional, gdict: py.Positional): py.Remote
  bmat(obj: py.Positional, ldict: py.Positional, keywords?: py.Rest<bmat$, 'obj' | 'ldict'>): py.Remote
  bmat(obj: py.Positional, keywords?: py.Rest<bmat$, 'obj'>): py.Remote
  bmat(keywords: bmat$): py.Remote
  bmat_dyn: py.RemoteFunction
  readonly bool: bool$class
  readonly bool_: bool$class
  readonly broadcast: broadcast$class
  broadcast_arrays(keywords?: broadcast_arrays$): py.Remote
  broadcast_arrays(...args: py.RemoteArgument[]): py.Remote
  broadcast_arrays_dyn: py.RemoteFunction
  broadcast_shapes(...args: py.RemoteArgument[]): py.Remote
  broadcast_shapes_dyn: py.RemoteFunction
  broadcast_to(array: py.Positional, shape: py.Positional, subok: py.Bool): py.Remote
  broadcast_to(array: py.Positional, shape: py.Positional, keywords?: py.Rest<broadcast_to$, 'array' | 'shape'>): py.Remote
  broadcast_to(array: py.Positional, keywords: py.Rest<broadcast_to$, 'array'>): py.Remote
  broadcast_to(keywords: broadcast_to$): py.Remote
  broadcast_to_dyn: py.RemoteFunction
  busday_count(begindates: py.Positional, enddates: py.Positional, weekmask: py.Str, holidays: py.List<py.RemoteArgument>, busdaycal: py.Positional, out?: py.Positional): py.Remote
  busday_count(begindates: py.Positional, enddates: py.Positional, weekmask: py.Str, holidays: py.List<py.RemoteArgument>, keywords?: py.Rest<busday_count$, 'begindates' | 'enddates' | 'weekmask' | 'holidays'>): py.Remote
  busday_count(begindates: py.Positional, enddates: py.Positional, weekmask: py.Str, keywords?: py.Rest<busday_count$, 'begindates' | 'enddates' | 'weekmask'>): py.Remote
  busday_count(begindates: py.Positional, enddates: py.Positional, keywords?: py.Rest<busday_count$, 'begindates' | 'enddates'>): py.Remote
  busday_count(begindates: py.Positional, keywords: py.Rest<busday_count$, 'begindates'>): py.Remote
  busday_count(keywords: busday_count$): py.Remote
  busday_count_dyn: py.RemoteFunction
  busday_offset(dates: py.Positional, offsets: py.Positional, roll: py.Str, weekmask: py.Str, holidays: py.Positional, busdaycal?: py.Positional, out?: py.Positional): py.Remote
  busday_offset(dates: py.Positional, offsets: py.Positional, roll: py.Str, weekmask: py.Str, keywords?: py.Rest<busday_offset$, 'dates' | 'offsets' | 'roll' | 'weekmask'>): py.Remote
  busday_offset(dates: py.Positional, offsets: py.Positional, roll: py.Str, keywords?: py.Rest<busday_offset$, 'dates' | 'offsets' | 'roll'>): py.Remote
  busday_offset(dates: py.Positional, offsets: py.Positional, keywords?: py.Rest<busday_offset$, 'dates' | 'offsets'>): py.Remote
  busday_offset(dates: py.Positional, keywords: py.Rest<busday_offset$, 'dates'>): py.Remote
  busday_offset(keywords: busday_offset$): py.Remote
  busday_offset_dyn: py.RemoteFunction
  readonly busdaycalendar: busdaycalendar$class
  readonly byte: int8$class
  readonly bytes_: bytes_$class
  readonly c_: py.Remote
  can_cast(from_: py.Positional, to: py.Positional, casting: py.Str): py.Remote
  can_cast(from_: py.Positional, to: py.Positional, keywords?: py.Rest<can_cast$, 'from_' | 'to'>): py.Remote
  can_cast(from_: py.Positional, keywords: py.Rest<can_cast$, 'from_'>): py.Remote
  can_cast(keywords: can_cast$): py.Remote
  can_cast_dyn: py.RemoteFunction
  cbrt(x: py.Positional, out: py.Positional, keywords?: py.Rest<cbrt$, 'out'>): py.Remote
  cbrt(x: py.Positional, keywords?: cbrt$): py.Remote
  cbrt_dyn: py.RemoteFunction
  readonly cdouble: complex128$class
  ceil(x: py.Positional, out: py.Positional, keywords?: py.Rest<ceil$, 'out'>): py.Remote
  ceil(x: py.Positional, keywords?: ceil$): py.Remote
  ceil_dyn: py.RemoteFunction
  readonly char: numpy_char.$Module
  readonly character: character$class
  choose(a: py.Positional, choices: py.Positional, out: py.Positional, mode: py.Str): py.Remote
  choose(a: py.Positional, choices: py.Positional, out: py.Positional, keywords?: py.Rest<choose$, 'a' | 'choices' | 'out'>): py.Remote
  choose(a: py.Positional, choices: py.Positional, keywords?: py.Rest<choose$, 'a' | 'choices'>): py.Remote
  choose(a: py.Positional, keywords: py.Rest<choose$, 'a'>): py.Remote
  choose(keywords: choose$): py.Remote
  choose_dyn: py.RemoteFunction
  clip(a: py.Positional, a_min: py.Positional, a_max: py.Positional, out: py.Positional, keywords?: py.Rest<clip$, 'a' | 'a_min' | 'a_max' | 'out'>): py.Remote
  clip(a: py.Positional, a_min: py.Positional, a_max: py.Positional, keywords?: py.Rest<clip$, 'a' | 'a_min' | 'a_max'>): py.Remote
  clip(a: py.Positional, a_min: py.Positional, keywords?: py.Rest<clip$, 'a' | 'a_min'>): py.Remote
  clip(a: py.Positional, keywords?: py.Rest<clip$, 'a'>): py.Remote
  clip(keywords: clip$): py.Remote
  clip_dyn: py.RemoteFunction
  readonly clongdouble: clongdouble$class
  column_stack(tup: py.Positional): py.Remote
  column_stack(keywords: column_stack$): py.Remote
  column_stack_dyn: py.RemoteFunction
  common_type(...arrays: py.RemoteArgument[]): py.Remote
  common_type_dyn: py.RemoteFunction
  readonly complex128: complex128$class
  readonly complex256: clongdouble$class
  readonly complex64: complex64$class
  readonly complexfloating: complexfloating$class
  compress(condition: py.Positional, a: py.Positional, axis: py.Positional, out: py.Positional): py.Remote
  compress(condition: py.Positional, a: py.Positional, axis: py.Positional, keywords?: py.Rest<compress$, 'condition' | 'a' | 'axis'>): py.Remote
  compress(condition: py.Positional, a: py.Positional, keywords?: py.Rest<compress$, 'condition' | 'a'>): py.Remote
  compress(condition: py.Positional, keywords: py.Rest<compress$, 'condition'>): py.Remote
  compress(keywords: compress$): py.Remote
  compress_dyn: py.RemoteFunction
  readonly concat: $Module["concatenate"]
  concatenate(arrays: py.Positional, axis: py.Int, out: py.Positional, keywords?: py.Rest<concatenate$, 'axis' | 'out'>): py.Remote
  concatenate(arrays: py.Positional, axis: py.Int, keywords?: py.Rest<concatenate$, 'axis'>): py.Remote
  concatenate(arrays: py.Positional, keywords?: concatenate$): py.Remote
  concatenate_dyn: py.RemoteFunction
  readonly conj: $Module["conjugate"]
  conjugate(x: py.Positional, out: py.Positional, keywords?: py.Rest<conjugate$, 'out'>): py.Remote
  conjugate(x: py.Positional, keywords?: conjugate$): py.Remote
  conjugate_dyn: py.RemoteFunction
  convolve(a: py.Positional, v: py.Positional, mode: py.Str): py.Remote
  convolve(a: py.Positional, v: py.Positional, keywords?: py.Rest<convolve$, 'a' | 'v'>): py.Remote
  convolve(a: py.Positional, keywords: py.Rest<convolve$, 'a'>): py.Remote
  convolve(keywords: convolve$): py.Remote
  convolve_dyn: py.RemoteFunction
  copy(a: py.Positional, order: py.Str, subok: py.Bool): py.Remote
  copy(a: py.Positional, order: py.Str, keywords?: py.Rest<copy$, 'a' | 'order'>): py.Remote
  copy(a: py.Positional, keywords?: py.Rest<copy$, 'a'>): py.Remote
  copy(keywords: copy$): py.Remote
  copy_dyn: py.RemoteFunction
  copysign(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<copysign$, 'out'>): py.Remote
  copysign(x1: py.Positional, x2: py.Positional, keywords?: copysign$): py.Remote
  copysign_dyn: py.RemoteFunction
  copyto(dst: py.Positional, src: py.Positional, casting: py.Str, where: py.Bool): py.Remote
  copyto(dst: py.Positional, src: py.Positional, casting: py.Str, keywords?: py.Rest<copyto$, 'dst' | 'src' | 'casting'>): py.Remote
  copyto(dst: py.Positional, src: py.Positional, keywords?: py.Rest<copyto$, 'dst' | 'src'>): py.Remote
  copyto(dst: py.Positional, keywords: py.Rest<copyto$, 'dst'>): py.Remote
  copyto(keywords: copyto$): py.Remote
  copyto_dyn: py.RemoteFunction
  corrcoef(x: py.Positional, y: py.Positional, rowvar: py.Bool, keywords?: py.Rest<corrcoef$, 'x' | 'y' | 'rowvar'>): py.Remote
  corrcoef(x: py.Positional, y: py.Positional, keywords?: py.Rest<corrcoef$, 'x' | 'y'>): py.Remote
  corrcoef(x: py.Positional, keywords?: py.Rest<corrcoef$, 'x'>): py.Remote
  corrcoef(keywords: corrcoef$): py.Remote
  corrcoef_dyn: py.RemoteFunction
  correlate(a: py.Positional, v: py.Positional, mode: py.Str): py.Remote
  correlate(a: py.Positional, v: py.Positional, keywords?: py.Rest<correlate$, 'a' | 'v'>): py.Remote
  correlate(a: py.Positional, keywords: py.Rest<correlate$, 'a'>): py.Remote
  correlate(keywords: correlate$): py.Remote
  correlate_dyn: py.RemoteFunction
  cos(x: py.Positional, out: py.Positional, keywords?: py.Rest<cos$, 'out'>): py.Remote
  cos(x: py.Positional, keywords?: cos$): py.Remote
  cos_dyn: py.RemoteFunction
  cosh(x: py.Positional, out: py.Positional, keywords?: py.Rest<cosh$, 'out'>): py.Remote
  cosh(x: py.Positional, keywords?: cosh$): py.Remote
  cosh_dyn: py.RemoteFunction
  count_nonzero(a: py.Positional, axis: py.Positional, keywords?: py.Rest<count_nonzero$, 'a' | 'axis'>): py.Remote
  count_nonzero(a: py.Positional, keywords?: py.Rest<count_nonzero$, 'a'>): py.Remote
  count_nonzero(keywords: count_nonzero$): py.Remote
  count_nonzero_dyn: py.RemoteFunction
  cov(m: py.Positional, y: py.Positional, rowvar: py.Bool, bias: py.Bool, ddof?: py.Positional, fweights?: py.Positional, aweights?: py.Positional, keywords?: py.Rest<cov$, 'm' | 'y' | 'rowvar' | 'bias' | 'ddof' | 'fweights' | 'aweights'>): py.Remote
  cov(m: py.Positional, y: py.Positional, rowvar: py.Bool, keywords?: py.Rest<cov$, 'm' | 'y' | 'rowvar'>): py.Remote
  cov(m: py.Positional, y: py.Positional, keywords?: py.Rest<cov$, 'm' | 'y'>): py.Remote
  cov(m: py.Positional, keywords?: py.Rest<cov$, 'm'>): py.Remote
  cov(keywords: cov$): py.Remote
  cov_dyn: py.RemoteFunction
  cross(a: py.Positional, b: py.Positional, axisa: py.Int, axisb: py.Int, axisc: py.Int, axis?: py.Positional): py.Remote
  cross(a: py.Positional, b: py.Positional, axisa: py.Int, axisb: py.Int, keywords?: py.Rest<cross$, 'a' | 'b' | 'axisa' | 'axisb'>): py.Remote
  cross(a: py.Positional, b: py.Positional, axisa: py.Int, keywords?: py.Rest<cross$, 'a' | 'b' | 'axisa'>): py.Remote
  cross(a: py.Positional, b: py.Positional, keywords?: py.Rest<cross$, 'a' | 'b'>): py.Remote
  cross(a: py.Positional, keywords: py.Rest<cross$, 'a'>): py.Remote
  cross(keywords: cross$): py.Remote
  cross_dyn: py.RemoteFunction
  readonly csingle: complex64$class
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
  cumulative_prod(x: py.Positional, keywords?: cumulative_prod$): py.Remote
  cumulative_prod_dyn: py.RemoteFunction
  cumulative_sum(x: py.Positional, keywords?: cumulative_sum$): py.Remote
  cumulative_sum_dyn: py.RemoteFunction
  readonly datetime64: datetime64$class
  datetime_as_string(arr: py.Positional, unit: py.Positional, timezone: py.Str, casting: py.Str): py.Remote
  datetime_as_string(arr: py.Positional, unit: py.Positional, timezone: py.Str, keywords?: py.Rest<datetime_as_string$, 'arr' | 'unit' | 'timezone'>): py.Remote
  datetime_as_string(arr: py.Positional, unit: py.Positional, keywords?: py.Rest<datetime_as_string$, 'arr' | 'unit'>): py.Remote
  datetime_as_string(arr: py.Positional, keywords?: py.Rest<datetime_as_string$, 'arr'>): py.Remote
  datetime_as_string(keywords: datetime_as_string$): py.Remote
  datetime_as_string_dyn: py.RemoteFunction
  datetime_data(dtype: py.Positional): py.Remote
  datetime_data_dyn: py.RemoteFunction
  deg2rad(x: py.Positional, out: py.Positional, keywords?: py.Rest<deg2rad$, 'out'>): py.Remote
  deg2rad(x: py.Positional, keywords?: deg2rad$): py.Remote
  deg2rad_dyn: py.RemoteFunction
  degrees(x: py.Positional, out: py.Positional, keywords?: py.Rest<degrees$, 'out'>): py.Remote
  degrees(x: py.Positional, keywords?: degrees$): py.Remote
  degrees_dyn: py.RemoteFunction
  delete(arr: py.Positional, obj: py.Positional, axis: py.Positional): py.Remote
  delete(arr: py.Positional, obj: py.Positional, keywords?: py.Rest<delete$, 'arr' | 'obj'>): py.Remote
  delete(arr: py.Positional, keywords: py.Rest<delete$, 'arr'>): py.Remote
  delete(keywords: delete$): py.Remote
  delete_dyn: py.RemoteFunction
  diag(v: py.Positional, k: py.Int): py.Remote
  diag(v: py.Positional, keywords?: py.Rest<diag$, 'v'>): py.Remote
  diag(keywords: diag$): py.Remote
  diag_dyn: py.RemoteFunction
  diag_indices(n: py.Positional, ndim: py.Int): py.Remote
  diag_indices(n: py.Positional, keywords?: py.Rest<diag_indices$, 'n'>): py.Remote
  diag_indices(keywords: diag_indices$): py.Remote
  diag_indices_dyn: py.RemoteFunction
  diag_indices_from(arr: py.Positional): py.Remote
  diag_indices_from(keywords: diag_indices_from$): py.Remote
  diag_indices_from_dyn: py.RemoteFunction
  diagflat(v: py.Positional, k: py.Int): py.Remote
  diagflat(v: py.Positional, keywords?: py.Rest<diagflat$, 'v'>): py.Remote
  diagflat(keywords: diagflat$): py.Remote
  diagflat_dyn: py.RemoteFunction
  diagonal(a: py.Positional, offset: py.Int, axis1: py.Int, axis2: py.Int): py.Remote
  diagonal(a: py.Positional, offset: py.Int, axis1: py.Int, keywords?: py.Rest<diagonal$, 'a' | 'offset' | 'axis1'>): py.Remote
  diagonal(a: py.Positional, offset: py.Int, keywords?: py.Rest<diagonal$, 'a' | 'offset'>): py.Remote
  diagonal(a: py.Positional, keywords?: py.Rest<diagonal$, 'a'>): py.Remote
  diagonal(keywords: diagonal$): py.Remote
  diagonal_dyn: py.RemoteFunction
  diff(a: py.Positional, n: py.Int, axis: py.Int, prepend: py.Positional, append?: py.Positional): py.Remote
  diff(a: py.Positional, n: py.Int, axis: py.Int, keywords?: py.Rest<diff$, 'a' | 'n' | 'axis'>): py.Remote
  diff(a: py.Positional, n: py.Int, keywords?: py.Rest<diff$, 'a' | 'n'>): py.Remote
  diff(a: py.Positional, keywords?: py.Rest<diff$, 'a'>): py.Remote
  diff(keywords: diff$): py.Remote
  diff_dyn: py.RemoteFunction
  digitize(x: py.Positional, bins: py.Positional, right: py.Bool): py.Remote
  digitize(x: py.Positional, bins: py.Positional, keywords?: py.Rest<digitize$, 'x' | 'bins'>): py.Remote
  digitize(x: py.Positional, keywords: py.Rest<digitize$, 'x'>): py.Remote
  digitize(keywords: digitize$): py.Remote
  digitize_dyn: py.RemoteFunction
  divide(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<divide$, 'out'>): py.Remote
  divide(x1: py.Positional, x2: py.Positional, keywords?: divide$): py.Remote
  divide_dyn: py.RemoteFunction
  divmod(x1: py.Positional, x2: py.Positional, out: py.List<py.RemoteArgument>, keywords?: py.Rest<divmod$, 'out'>): py.Remote
  divmod(x1: py.Positional, x2: py.Positional, keywords?: divmod$): py.Remote
  divmod_dyn: py.RemoteFunction
  dot(a: py.Positional, b: py.Positional, out: py.Positional): py.Remote
  dot(a: py.Positional, b: py.Positional, keywords?: py.Rest<dot$, 'a' | 'b'>): py.Remote
  dot(a: py.Positional, keywords: py.Rest<dot$, 'a'>): py.Remote
  dot(keywords: dot$): py.Remote
  dot_dyn: py.RemoteFunction
  readonly double: float64$class
  dsplit(ary: py.Positional, indices_or_sections: py.Positional): py.Remote
  dsplit(ary: py.Positional, keywords: py.Rest<dsplit$, 'ary'>): py.Remote
  dsplit(keywords: dsplit$): py.Remote
  dsplit_dyn: py.RemoteFunction
  dstack(tup: py.Positional): py.Remote
  dstack(keywords: dstack$): py.Remote
  dstack_dyn: py.RemoteFunction
  readonly dtype: dtype$class
  readonly dtypes: numpy_dtypes.$Module
  readonly e: py.Remote<number>
  ediff1d(ary: py.Positional, to_end: py.Positional, to_begin: py.Positional): py.Remote
  ediff1d(ary: py.Positional, to_end: py.Positional, keywords?: py.Rest<ediff1d$, 'ary' | 'to_end'>): py.Remote
  ediff1d(ary: py.Positional, keywords?: py.Rest<ediff1d$, 'ary'>): py.Remote
  ediff1d(keywords: ediff1d$): py.Remote
  ediff1d_dyn: py.RemoteFunction
  einsum(keywords?: einsum$): py.Remote
  einsum(...operands: py.RemoteArgument[]): py.Remote
  einsum_dyn: py.RemoteFunction
  einsum_path(keywords?: einsum_path$): py.Remote
  einsum_path(...operands: py.RemoteArgument[]): py.Remote
  einsum_path_dyn: py.RemoteFunction
  readonly emath: numpy_emath.$Module
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
  equal(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<equal$, 'out'>): py.Remote
  equal(x1: py.Positional, x2: py.Positional, keywords?: equal$): py.Remote
  equal_dyn: py.RemoteFunction
  readonly errstate: errstate$class
  readonly euler_gamma: py.Remote<number>
  readonly exceptions: numpy_exceptions.$Module
  exp(x: py.Positional, out: py.Positional, keywords?: py.Rest<exp$, 'out'>): py.Remote
  exp(x: py.Positional, keywords?: exp$): py.Remote
  exp_dyn: py.RemoteFunction
  exp2(x: py.Positional, out: py.Positional, keywords?: py.Rest<exp2$, 'out'>): py.Remote
  exp2(x: py.Positional, keywords?: exp2$): py.Remote
  exp2_dyn: py.RemoteFunction
  expand_dims(a: py.Positional, axis: py.Positional): py.Remote
  expand_dims(a: py.Positional, keywords: py.Rest<expand_dims$, 'a'>): py.Remote
  expand_dims(keywords: expand_dims$): py.Remote
  expand_dims_dyn: py.RemoteFunction
  expm1(x: py.Positional, out: py.Positional, keywords?: py.Rest<expm1$, 'out'>): py.Remote
  expm1(x: py.Positional, keywords?: expm1$): py.Remote
  expm1_dyn: py.RemoteFunction
  extract(condition: py.Positional, arr: py.Positional): py.Remote
  extract(condition: py.Positional, keywords: py.Rest<extract$, 'condition'>): py.Remote
  extract(keywords: extract$): py.Remote
  extract_dyn: py.RemoteFunction
  eye(N: py.Positional, M: py.Positional, k: py.Int, dtype: py.DType, order?: py.Str, keywords?: py.Rest<eye$, 'N' | 'M' | 'k' | 'dtype' | 'order'>): py.Remote
  eye(N: py.Positional, M: py.Positional, k: py.Int, keywords?: py.Rest<eye$, 'N' | 'M' | 'k'>): py.Remote
  eye(N: py.Positional, M: py.Positional, keywords?: py.Rest<eye$, 'N' | 'M'>): py.Remote
  eye(N: py.Positional, keywords?: py.Rest<eye$, 'N'>): py.Remote
  eye(keywords: eye$): py.Remote
  eye_dyn: py.RemoteFunction
  fabs(x: py.Positional, out: py.Positional, keywords?: py.Rest<fabs$, 'out'>): py.Remote
  fabs(x: py.Positional, keywords?: fabs$): py.Remote
  fabs_dyn: py.RemoteFunction
  readonly fft: numpy_fft.$Module
  fill_diagonal(a: py.Positional, val: py.Positional, wrap: py.Bool): py.Remote
  fill_diagonal(a: py.Positional, val: py.Positional, keywords?: py.Rest<fill_diagonal$, 'a' | 'val'>): py.Remote
  fill_diagonal(a: py.Positional, keywords: py.Rest<fill_diagonal$, 'a'>): py.Remote
  fill_diagonal(keywords: fill_diagonal$): py.Remote
  fill_diagonal_dyn: py.RemoteFunction
  readonly finfo: finfo$class
  fix(x: py.Positional, out: py.Positional): py.Remote
  fix(x: py.Positional, keywords?: py.Rest<fix$, 'x'>): py.Remote
  fix(keywords: fix$): py.Remote
  fix_dyn: py.RemoteFunction
  readonly flatiter: flatiter$class
  flatnonzero(a: py.Positional): py.Remote
  flatnonzero(keywords: flatnonzero$): py.Remote
  flatnonzero_dyn: py.RemoteFunction
  readonly flexible: flexible$class
  flip(m: py.Positional, axis: py.Positional): py.Remote
  flip(m: py.Positional, keywords?: py.Rest<flip$, 'm'>): py.Remote
  flip(keywords: flip$): py.Remote
  flip_dyn: py.RemoteFunction
  fliplr(m: py.Positional): py.Remote
  fliplr(keywords: fliplr$): py.Remote
  fliplr_dyn: py.RemoteFunction
  flipud(m: py.Positional): py.Remote
  flipud(keywords: flipud$): py.Remote
  flipud_dyn: py.RemoteFunction
  readonly float128: longdouble$class
  readonly float16: float16$class
  readonly float32: float32$class
  readonly float64: float64$class
  float_power(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<float_power$, 'out'>): py.Remote
  float_power(x1: py.Positional, x2: py.Positional, keywords?: float_power$): py.Remote
  float_power_dyn: py.RemoteFunction
  readonly floating: floating$class
  floor(x: py.Positional, out: py.Positional, keywords?: py.Rest<floor$, 'out'>): py.Remote
  floor(x: py.Positional, keywords?: floor$): py.Remote
  floor_dyn: py.RemoteFunction
  floor_divide(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<floor_divide$, 'out'>): py.Remote
  floor_divide(x1: py.Positional, x2: py.Positional, keywords?: floor_divide$): py.Remote
  floor_divide_dyn: py.RemoteFunction
  fmax(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<fmax$, 'out'>): py.Remote
  fmax(x1: py.Positional, x2: py.Positional, keywords?: fmax$): py.Remote
  fmax_dyn: py.RemoteFunction
  fmin(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<fmin$, 'out'>): py.Remote
  fmin(x1: py.Positional, x2: py.Positional, keywords?: fmin$): py.Remote
  fmin_dyn: py.RemoteFunction
  fmod(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<fmod$, 'out'>): py.Remote
  fmod(x1: py.Positional, x2: py.Positional, keywords?: fmod$): py.Remote
  fmod_dyn: py.RemoteFunction
  format_float_positional(x: py.Positional, precision: py.Positional, unique: py.Bool, fractional: py.Bool, trim?: py.Str, sign?: py.Bool, pad_left?: py.Positional, pad_right?: py.Positional, min_digits?: py.Positional): py.Remote
  format_float_positional(x: py.Positional, precision: py.Positional, unique: py.Bool, keywords?: py.Rest<format_float_positional$, 'x' | 'precision' | 'unique'>): py.Remote
  format_float_positional(x: py.Positional, precision: py.Positional, keywords?: py.Rest<format_float_positional$, 'x' | 'precision'>): py.Remote
  format_float_positional(x: py.Positional, keywords?: py.Rest<format_float_positional$, 'x'>): py.Remote
  format_float_positional(keywords: format_float_positional$): py.Remote
  format_float_positional_dyn: py.RemoteFunction
  format_float_scientific(x: py.Positional, precision: py.Positional, unique: py.Bool, trim: py.Str, sign?: py.Bool, pad_left?: py.Positional, exp_digits?: py.Positional, min_digits?: py.Positional): py.Remote
  format_float_scientific(x: py.Positional, precision: py.Positional, unique: py.Bool, keywords?: py.Rest<format_float_scientific$, 'x' | 'precision' | 'unique'>): py.Remote
  format_float_scientific(x: py.Positional, precision: py.Positional, keywords?: py.Rest<format_float_scientific$, 'x' | 'precision'>): py.Remote
  format_float_scientific(x: py.Positional, keywords?: py.Rest<format_float_scientific$, 'x'>): py.Remote
  format_float_scientific(keywords: format_float_scientific$): py.Remote
  format_float_scientific_dyn: py.RemoteFunction
  frexp(x: py.Positional, out: py.List<py.RemoteArgument>, keywords?: py.Rest<frexp$, 'out'>): py.Remote
  frexp(x: py.Positional, keywords?: frexp$): py.Remote
  frexp_dyn: py.RemoteFunction
  from_dlpack(x: py.Positional, keywords?: from_dlpack$): py.Remote
  from_dlpack_dyn: py.RemoteFunction
  frombuffer(buffer: py.Positional, dtype: py.Positional, count: py.Int, offset: py.Int, keywords?: py.Rest<frombuffer$, 'buffer' | 'dtype' | 'count' | 'offset'>): py.Remote
  frombuffer(buffer: py.Positional, dtype: py.Positional, count: py.Int, keywords?: py.Rest<frombuffer$, 'buffer' | 'dtype' | 'count'>): py.Remote
  frombuffer(buffer: py.Positional, dtype: py.Positional, keywords?: py.Rest<frombuffer$, 'buffer' | 'dtype'>): py.Remote
  frombuffer(buffer: py.Positional, keywords?: py.Rest<frombuffer$, 'buffer'>): py.Remote
  frombuffer(keywords: frombuffer$): py.Remote
  frombuffer_dyn: py.RemoteFunction
  fromfile(file: py.Positional, dtype: py.Positional, count: py.Int, sep: py.Str, offset?: py.Int, keywords?: py.Rest<fromfile$, 'file' | 'dtype' | 'count' | 'sep' | 'offset'>): py.Remote
  fromfile(file: py.Positional, dtype: py.Positional, count: py.Int, keywords?: py.Rest<fromfile$, 'file' | 'dtype' | 'count'>): py.Remote
  fromfile(file: py.Positional, dtype: py.Positional, keywords?: py.Rest<fromfile$, 'file' | 'dtype'>): py.Remote
  fromfile(file: py.Positional, keywords?: py.Rest<fromfile$, 'file'>): py.Remote
  fromfile(keywords: fromfile$): py.Remote
  fromfile_dyn: py.RemoteFunction
  fromfunction(function_: py.Positional, shape: py.Positional, keywords?: py.Rest<fromfunction$, 'function' | 'shape'>): py.Remote
  fromfunction(function_: py.Positional, keywords: py.Rest<fromfunction$, 'function'>): py.Remote
  fromfunction(keywords: fromfunction$): py.Remote
  fromfunction_dyn: py.RemoteFunction
  fromiter(iter: py.Positional, dtype: py.Positional, count: py.Int, keywords?: py.Rest<fromiter$, 'iter' | 'dtype' | 'count'>): py.Remote
  fromiter(iter: py.Positional, dtype: py.Positional, keywords?: py.Rest<fromiter$, 'iter' | 'dtype'>): py.Remote
  fromiter(iter: py.Positional, keywords: py.Rest<fromiter$, 'iter'>): py.Remote
  fromiter(keywords: fromiter$): py.Remote
  fromiter_dyn: py.RemoteFunction
  frompyfunc(func: py.Positional, nin: py.Positional, nout: py.Positional, keywords?: py.Rest<frompyfunc$, 'nin' | 'nout'>): py.Remote
  frompyfunc(func: py.Positional, nin: py.Positional, keywords: py.Rest<frompyfunc$, 'nin'>): py.Remote
  frompyfunc(func: py.Positional, keywords: frompyfunc$): py.Remote
  frompyfunc_dyn: py.RemoteFunction
  fromregex(file: py.Positional, regexp: py.Positional, dtype: py.Positional, encoding: py.Positional): py.Remote
  fromregex(file: py.Positional, regexp: py.Positional, dtype: py.Positional, keywords?: py.Rest<fromregex$, 'file' | 'regexp' | 'dtype'>): py.Remote
  fromregex(file: py.Positional, regexp: py.Positional, keywords: py.Rest<fromregex$, 'file' | 'regexp'>): py.Remote
  fromregex(file: py.Positional, keywords: py.Rest<fromregex$, 'file'>): py.Remote
  fromregex(keywords: fromregex$): py.Remote
  fromregex_dyn: py.RemoteFunction
  fromstring(...args: py.RemoteArgument[]): py.Remote
  fromstring_dyn: py.RemoteFunction
  full(shape: py.Positional, fill_value: py.Positional, dtype: py.Positional, order: py.Str, keywords?: py.Rest<full$, 'shape' | 'fill_value' | 'dtype' | 'order'>): py.Remote
  full(shape: py.Positional, fill_value: py.Positional, dtype: py.Positional, keywords?: py.Rest<full$, 'shape' | 'fill_value' | 'dtype'>): py.Remote
  full(shape: py.Positional, fill_value: py.Positional, keywords?: py.Rest<full$, 'shape' | 'fill_value'>): py.Remote
  full(shape: py.Positional, keywords: py.Rest<full$, 'shape'>): py.Remote
  full(keywords: full$): py.Remote
  full_dyn: py.RemoteFunction
  full_like(a: py.Positional, fill_value: py.Positional, dtype: py.Positional, order: py.Str, subok: py.Bool, shape?: py.Positional, keywords?: py.Rest<full_like$, 'a' | 'fill_value' | 'dtype' | 'order' | 'subok' | 'shape'>): py.Remote
  full_like(a: py.Positional, fill_value: py.Positional, dtype: py.Positional, order: py.Str, keywords?: py.Rest<full_like$, 'a' | 'fill_value' | 'dtype' | 'order'>): py.Remote
  full_like(a: py.Positional, fill_value: py.Positional, dtype: py.Positional, keywords?: py.Rest<full_like$, 'a' | 'fill_value' | 'dtype'>): py.Remote
  full_like(a: py.Positional, fill_value: py.Positional, keywords?: py.Rest<full_like$, 'a' | 'fill_value'>): py.Remote
  full_like(a: py.Positional, keywords: py.Rest<full_like$, 'a'>): py.Remote
  full_like(keywords: full_like$): py.Remote
  full_like_dyn: py.RemoteFunction
  gcd(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<gcd$, 'out'>): py.Remote
  gcd(x1: py.Positional, x2: py.Positional, keywords?: gcd$): py.Remote
  gcd_dyn: py.RemoteFunction
  readonly generic: generic$class
  genfromtxt(fname: py.Positional, dtype: py.DType, comments: py.Str, delimiter: py.Positional, skip_header?: py.Int, skip_footer?: py.Int, converters?: py.Positional, missing_values?: py.Positional, filling_values?: py.Positional, usecols?: py.Positional, names?: py.Positional, excludelist?: py.Positional, deletechars?: py.Str, replace_space?: py.Str, autostrip?: py.Bool, case_sensitive?: py.Bool, defaultfmt?: py.Str, unpack?: py.Positional, usemask?: py.Bool, loose?: py.Bool, invalid_raise?: py.Bool, max_rows?: py.Positional, encoding?: py.Positional, keywords?: py.Rest<genfromtxt$, 'fname' | 'dtype' | 'comments' | 'delimiter' | 'skip_header' | 'skip_footer' | 'converters' | 'missing_values' | 'filling_values' | 'usecols' | 'names' | 'excludelist' | 'deletechars' | 'replace_space' | 'autostrip' | 'case_sensitive' | 'defaultfmt' | 'unpack' | 'usemask' | 'loose' | 'invalid_raise' | 'max_rows' | 'encoding'>): py.Remote
  genfromtxt(fname: py.Positional, dtype: py.DType, comments: py.Str, keywords?: py.Rest<genfromtxt$, 'fname' | 'dtype' | 'comments'>): py.Remote
  genfromtxt(fname: py.Positional, dtype: py.DType, keywords?: py.Rest<genfromtxt$, 'fname' | 'dtype'>): py.Remote
  genfromtxt(fname: py.Positional, keywords?: py.Rest<genfromtxt$, 'fname'>): py.Remote
  genfromtxt(keywords: genfromtxt$): py.Remote
  genfromtxt_dyn: py.RemoteFunction
  geomspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, dtype: py.Positional, axis?: py.Int): py.Remote
  geomspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, keywords?: py.Rest<geomspace$, 'start' | 'stop' | 'num' | 'endpoint'>): py.Remote
  geomspace(start: py.Positional, stop: py.Positional, num: py.Int, keywords?: py.Rest<geomspace$, 'start' | 'stop' | 'num'>): py.Remote
  geomspace(start: py.Positional, stop: py.Positional, keywords?: py.Rest<geomspace$, 'start' | 'stop'>): py.Remote
  geomspace(start: py.Positional, keywords: py.Rest<geomspace$, 'start'>): py.Remote
  geomspace(keywords: geomspace$): py.Remote
  geomspace_dyn: py.RemoteFunction
  get_include(): py.Remote
  get_include_dyn: py.RemoteFunction
  get_printoptions(): py.Remote
  get_printoptions_dyn: py.RemoteFunction
  getbufsize(): py.Remote
  getbufsize_dyn: py.RemoteFunction
  geterr(): py.Remote
  geterr_dyn: py.RemoteFunction
  geterrcall(): py.Remote
  geterrcall_dyn: py.RemoteFunction
  gradient(f: py.Positional, ...varargs: py.RemoteArgument[]): py.Remote
  gradient_dyn: py.RemoteFunction
  greater(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<greater$, 'out'>): py.Remote
  greater(x1: py.Positional, x2: py.Positional, keywords?: greater$): py.Remote
  greater_dyn: py.RemoteFunction
  greater_equal(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<greater_equal$, 'out'>): py.Remote
  greater_equal(x1: py.Positional, x2: py.Positional, keywords?: greater_equal$): py.Remote
  greater_equal_dyn: py.RemoteFunction
  readonly half: float16$class
  hamming(M: py.Positional): py.Remote
  hamming(keywords: hamming$): py.Remote
  hamming_dyn: py.RemoteFunction
  hanning(M: py.Positional): py.Remote
  hanning(keywords: hanning$): py.Remote
  hanning_dyn: py.RemoteFunction
  heaviside(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<heaviside$, 'out'>): py.Remote
  heaviside(x1: py.Positional, x2: py.Positional, keywords?: heaviside$): py.Remote
  heaviside_dyn: py.RemoteFunction
  histogram(a: py.Positional, bins: py.Int, range: py.Positional, density: py.Positional, weights?: py.Positional): py.Remote
  histogram(a: py.Positional, bins: py.Int, range: py.Positional, keywords?: py.Rest<histogram$, 'a' | 'bins' | 'range'>): py.Remote
  histogram(a: py.Positional, bins: py.Int, keywords?: py.Rest<histogram$, 'a' | 'bins'>): py.Remote
  histogram(a: py.Positional, keywords?: py.Rest<histogram$, 'a'>): py.Remote
  histogram(keywords: histogram$): py.Remote
  histogram_dyn: py.RemoteFunction
  histogram2d(x: py.Positional, y: py.Positional, bins: py.Int, range: py.Positional, density: py.Positional, weights?: py.Positional): py.Remote
  histogram2d(x: py.Positional, y: py.Positional, bins: py.Int, range: py.Positional, keywords?: py.Rest<histogram2d$, 'x' | 'y' | 'bins' | 'range'>): py.Remote
  histogram2d(x: py.Positional, y: py.Positional, bins: py.Int, keywords?: py.Rest<histogram2d$, 'x' | 'y' | 'bins'>): py.Remote
  histogram2d(x: py.Positional, y: py.Positional, keywords?: py.Rest<histogram2d$, 'x' | 'y'>): py.Remote
  histogram2d(x: py.Positional, keywords: py.Rest<histogram2d$, 'x'>): py.Remote
  histogram2d(keywords: histogram2d$): py.Remote
  histogram2d_dyn: py.RemoteFunction
  histogram_bin_edges(a: py.Positional, bins: py.Int, range: py.Positional, weights: py.Positional): py.Remote
  histogram_bin_edges(a: py.Positional, bins: py.Int, range: py.Positional, keywords?: py.Rest<histogram_bin_edges$, 'a' | 'bins' | 'range'>): py.Remote
  histogram_bin_edges(a: py.Positional, bins: py.Int, keywords?: py.Rest<histogram_bin_edges$, 'a' | 'bins'>): py.Remote
  histogram_bin_edges(a: py.Positional, keywords?: py.Rest<histogram_bin_edges$, 'a'>): py.Remote
  histogram_bin_edges(keywords: histogram_bin_edges$): py.Remote
  histogram_bin_edges_dyn: py.RemoteFunction
  histogramdd(sample: py.Positional, bins: py.Int, range: py.Positional, density: py.Positional, weights?: py.Positional): py.Remote
  histogramdd(sample: py.Positional, bins: py.Int, range: py.Positional, keywords?: py.Rest<histogramdd$, 'sample' | 'bins' | 'range'>): py.Remote
  histogramdd(sample: py.Positional, bins: py.Int, keywords?: py.Rest<histogramdd$, 'sample' | 'bins'>): py.Remote
  histogramdd(sample: py.Positional, keywords?: py.Rest<histogramdd$, 'sample'>): py.Remote
  histogramdd(keywords: histogramdd$): py.Remote
  histogramdd_dyn: py.RemoteFunction
  hsplit(ary: py.Positional, indices_or_sections: py.Positional): py.Remote
  hsplit(ary: py.Positional, keywords: py.Rest<hsplit$, 'ary'>): py.Remote
  hsplit(keywords: hsplit$): py.Remote
  hsplit_dyn: py.RemoteFunction
  hstack(tup: py.Positional, keywords?: py.Rest<hstack$, 'tup'>): py.Remote
  hstack(keywords: hstack$): py.Remote
  hstack_dyn: py.RemoteFunction
  hypot(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<hypot$, 'out'>): py.Remote
  hypot(x1: py.Positional, x2: py.Positional, keywords?: hypot$): py.Remote
  hypot_dyn: py.RemoteFunction
  i0(x: py.Positional): py.Remote
  i0(keywords: i0$): py.Remote
  i0_dyn: py.RemoteFunction
  identity(n: py.Positional, dtype: py.Positional, keywords?: py.Rest<identity$, 'n' | 'dtype'>): py.Remote
  identity(n: py.Positional, keywords?: py.Rest<identity$, 'n'>): py.Remote
  identity(keywords: identity$): py.Remote
  identity_dyn: py.RemoteFunction
  readonly iinfo: iinfo$class
  imag(val: py.Positional): py.Remote
  imag(keywords: imag$): py.Remote
  imag_dyn: py.RemoteFunction
  readonly index_exp: py.Remote
  indices(dimensions: py.Positional, dtype: py.DType, sparse: py.Bool): py.Remote
  indices(dimensions: py.Positional, dtype: py.DType, keywords?: py.Rest<indices$, 'dimensions' | 'dtype'>): py.Remote
  indices(dimensions: py.Positional, keywords?: py.Rest<indices$, 'dimensions'>): py.Remote
  indices(keywords: indices$): py.Remote
  indices_dyn: py.RemoteFunction
  readonly inexact: inexact$class
  readonly inf: py.Remote<number>
  info(object: py.Positional, maxwidth: py.Int, output: py.Positional, toplevel: py.Str): py.Remote
  info(object: py.Positional, maxwidth: py.Int, output: py.Positional, keywords?: py.Rest<info$, 'object' | 'maxwidth' | 'output'>): py.Remote
  info(object: py.Positional, maxwidth: py.Int, keywords?: py.Rest<info$, 'object' | 'maxwidth'>): py.Remote
  info(object: py.Positional, keywords?: py.Rest<info$, 'object'>): py.Remote
  info(keywords?: info$): py.Remote
  info_dyn: py.RemoteFunction
  inner(a: py.Positional, b: py.Positional): py.Remote
  inner_dyn: py.RemoteFunction
  insert(arr: py.Positional, obj: py.Positional, values: py.Positional, axis: py.Positional): py.Remote
  insert(arr: py.Positional, obj: py.Positional, values: py.Positional, keywords?: py.Rest<insert$, 'arr' | 'obj' | 'values'>): py.Remote
  insert(arr: py.Positional, obj: py.Positional, keywords: py.Rest<insert$, 'arr' | 'obj'>): py.Remote
  insert(arr: py.Positional, keywords: py.Rest<insert$, 'arr'>): py.Remote
  insert(keywords: insert$): py.Remote
  insert_dyn: py.RemoteFunction
  readonly int16: int16$class
  readonly int32: int32$class
  readonly int64: int64$class
  readonly int8: int8$class
  readonly int_: int64$class
  readonly intc: int32$class
  readonly integer: integer$class
  interp(x: py.Positional, xp: py.Positional, fp: py.Positional, left: py.Positional, right: py.Positional, period: py.Positional): py.Remote
  interp(x: py.Positional, xp: py.Positional, fp: py.Positional, left: py.Positional, right: py.Positional, keywords?: py.Rest<interp$, 'x' | 'xp' | 'fp' | 'left' | 'right'>): py.Remote
  interp(x: py.Positional, xp: py.Positional, fp: py.Positional, left: py.Positional, keywords?: py.Rest<interp$, 'x' | 'xp' | 'fp' | 'left'>): py.Remote
  interp(x: py.Positional, xp: py.Positional, fp: py.Positional, keywords?: py.Rest<interp$, 'x' | 'xp' | 'fp'>): py.Remote
  interp(x: py.Positional, xp: py.Positional, keywords: py.Rest<interp$, 'x' | 'xp'>): py.Remote
  interp(x: py.Positional, keywords: py.Rest<interp$, 'x'>): py.Remote
  interp(keywords: interp$): py.Remote
  interp_dyn: py.RemoteFunction
  intersect1d(ar1: py.Positional, ar2: py.Positional, assume_unique: py.Bool, return_indices: py.Bool): py.Remote
  intersect1d(ar1: py.Positional, ar2: py.Positional, assume_unique: py.Bool, keywords?: py.Rest<intersect1d$, 'ar1' | 'ar2' | 'assume_unique'>): py.Remote
  intersect1d(ar1: py.Positional, ar2: py.Positional, keywords?: py.Rest<intersect1d$, 'ar1' | 'ar2'>): py.Remote
  intersect1d(ar1: py.Positional, keywords: py.Rest<intersect1d$, 'ar1'>): py.Remote
  intersect1d(keywords: intersect1d$): py.Remote
  intersect1d_dyn: py.RemoteFunction
  readonly intp: int64$class
  invert(x: py.Positional, out: py.Positional, keywords?: py.Rest<invert$, 'out'>): py.Remote
  invert(x: py.Positional, keywords?: invert$): py.Remote
  invert_dyn: py.RemoteFunction
  is_busday(dates: py.Positional, weekmask: py.Str, holidays: py.Positional, busdaycal: py.Positional, out?: py.Positional): py.Remote
  is_busday(dates: py.Positional, weekmask: py.Str, holidays: py.Positional, keywords?: py.Rest<is_busday$, 'dates' | 'weekmask' | 'holidays'>): py.Remote
  is_busday(dates: py.Positional, weekmask: py.Str, keywords?: py.Rest<is_busday$, 'dates' | 'weekmask'>): py.Remote
  is_busday(dates: py.Positional, keywords?: py.Rest<is_busday$, 'dates'>): py.Remote
  is_busday(keywords: is_busday$): py.Remote
  is_busday_dyn: py.RemoteFunction
  isclose(a: py.Positional, b: py.Positional, rtol: py.Float, atol: py.Float, equal_nan: py.Bool): py.Remote
  isclose(a: py.Positional, b: py.Positional, rtol: py.Float, atol: py.Float, keywords?: py.Rest<isclose$, 'a' | 'b' | 'rtol' | 'atol'>): py.Remote
  isclose(a: py.Positional, b: py.Positional, rtol: py.Float, keywords?: py.Rest<isclose$, 'a' | 'b' | 'rtol'>): py.Remote
  isclose(a: py.Positional, b: py.Positional, keywords?: py.Rest<isclose$, 'a' | 'b'>): py.Remote
  isclose(a: py.Positional, keywords: py.Rest<isclose$, 'a'>): py.Remote
  isclose(keywords: isclose$): py.Remote
  isclose_dyn: py.RemoteFunction
  iscomplex(x: py.Positional): py.Remote
  iscomplex(keywords: iscomplex$): py.Remote
  iscomplex_dyn: py.RemoteFunction
  iscomplexobj(x: py.Positional): py.Remote
  iscomplexobj(keywords: iscomplexobj$): py.Remote
  iscomplexobj_dyn: py.RemoteFunction
  isdtype(dtype: py.Positional, kind: py.Positional): py.Remote
  isdtype(dtype: py.Positional, keywords: py.Rest<isdtype$, 'dtype'>): py.Remote
  isdtype(keywords: isdtype$): py.Remote
  isdtype_dyn: py.RemoteFunction
  isfinite(x: py.Positional, out: py.Positional, keywords?: py.Rest<isfinite$, 'out'>): py.Remote
  isfinite(x: py.Positional, keywords?: isfinite$): py.Remote
  isfinite_dyn: py.RemoteFunction
  isfortran(a: py.Positional): py.Remote
  isfortran(keywords: isfortran$): py.Remote
  isfortran_dyn: py.RemoteFunction
  isin(element: py.Positional, test_elements: py.Positional, assume_unique: py.Bool, invert: py.Bool, keywords?: py.Rest<isin$, 'element' | 'test_elements' | 'assume_unique' | 'invert'>): py.Remote
  isin(element: py.Positional, test_elements: py.Positional, assume_unique: py.Bool, keywords?: py.Rest<isin$, 'element' | 'test_elements' | 'assume_unique'>): py.Remote
  isin(element: py.Positional, test_elements: py.Positional, keywords?: py.Rest<isin$, 'element' | 'test_elements'>): py.Remote
  isin(element: py.Positional, keywords: py.Rest<isin$, 'element'>): py.Remote
  isin(keywords: isin$): py.Remote
  isin_dyn: py.RemoteFunction
  isinf(x: py.Positional, out: py.Positional, keywords?: py.Rest<isinf$, 'out'>): py.Remote
  isinf(x: py.Positional, keywords?: isinf$): py.Remote
  isinf_dyn: py.RemoteFunction
  isnan(x: py.Positional, out: py.Positional, keywords?: py.Rest<isnan$, 'out'>): py.Remote
  isnan(x: py.Positional, keywords?: isnan$): py.Remote
  isnan_dyn: py.RemoteFunction
  isnat(x: py.Positional, out: py.Positional, keywords?: py.Rest<isnat$, 'out'>): py.Remote
  isnat(x: py.Positional, keywords?: isnat$): py.Remote
  isnat_dyn: py.RemoteFunction
  isneginf(x: py.Positional, out: py.Positional): py.Remote
  isneginf(x: py.Positional, keywords?: py.Rest<isneginf$, 'x'>): py.Remote
  isneginf(keywords: isneginf$): py.Remote
  isneginf_dyn: py.RemoteFunction
  isposinf(x: py.Positional, out: py.Positional): py.Remote
  isposinf(x: py.Positional, keywords?: py.Rest<isposinf$, 'x'>): py.Remote
  isposinf(keywords: isposinf$): py.Remote
  isposinf_dyn: py.RemoteFunction
  isreal(x: py.Positional): py.Remote
  isreal(keywords: isreal$): py.Remote
  isreal_dyn: py.RemoteFunction
  isrealobj(x: py.Positional): py.Remote
  isrealobj(keywords: isrealobj$): py.Remote
  isrealobj_dyn: py.RemoteFunction
  isscalar(element: py.Positional): py.Remote
  isscalar(keywords: isscalar$): py.Remote
  isscalar_dyn: py.RemoteFunction
  issubdtype(arg1: py.Positional, arg2: py.Positional): py.Remote
  issubdtype(arg1: py.Positional, keywords: py.Rest<issubdtype$, 'arg1'>): py.Remote
  issubdtype(keywords: issubdtype$): py.Remote
  issubdtype_dyn: py.RemoteFunction
  iterable(y: py.Positional): py.Remote
  iterable(keywords: iterable$): py.Remote
  iterable_dyn: py.RemoteFunction
  ix_(...args: py.RemoteArgument[]): py.Remote
  ix__dyn: py.RemoteFunction
  kaiser(M: py.Positional, beta: py.Positional): py.Remote
  kaiser(M: py.Positional, keywords: py.Rest<kaiser$, 'M'>): py.Remote
  kaiser(keywords: kaiser$): py.Remote
  kaiser_dyn: py.RemoteFunction
  kron(a: py.Positional, b: py.Positional): py.Remote
  kron(a: py.Positional, keywords: py.Rest<kron$, 'a'>): py.Remote
  kron(keywords: kron$): py.Remote
  kron_dyn: py.RemoteFunction
  lcm(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<lcm$, 'out'>): py.Remote
  lcm(x1: py.Positional, x2: py.Positional, keywords?: lcm$): py.Remote
  lcm_dyn: py.RemoteFunction
  ldexp(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<ldexp$, 'out'>): py.Remote
  ldexp(x1: py.Positional, x2: py.Positional, keywords?: ldexp$): py.Remote
  ldexp_dyn: py.RemoteFunction
  left_shift(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<left_shift$, 'out'>): py.Remote
  left_shift(x1: py.Positional, x2: py.Positional, keywords?: left_shift$): py.Remote
  left_shift_dyn: py.RemoteFunction
  less(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<less$, 'out'>): py.Remote
  less(x1: py.Positional, x2: py.Positional, keywords?: less$): py.Remote
  less_dyn: py.RemoteFunction
  less_equal(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<less_equal$, 'out'>): py.Remote
  less_equal(x1: py.Positional, x2: py.Positional, keywords?: less_equal$): py.Remote
  less_equal_dyn: py.RemoteFunction
  lexsort(keys: py.Positional, axis: py.Int): py.Remote
  lexsort(keys: py.Positional, keywords?: py.Rest<lexsort$, 'keys'>): py.Remote
  lexsort(keywords: lexsort$): py.Remote
  lexsort_dyn: py.RemoteFunction
  readonly lib: numpy_lib.$Module
  readonly linalg: numpy_linalg.$Module
  linspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, retstep: py.Bool, dtype?: py.Positional, axis?: py.Int, keywords?: py.Rest<linspace$, 'start' | 'stop' | 'num' | 'endpoint' | 'retstep' | 'dtype' | 'axis'>): py.Remote
  linspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, keywords?: py.Rest<linspace$, 'start' | 'stop' | 'num' | 'endpoint'>): py.Remote
  linspace(start: py.Positional, stop: py.Positional, num: py.Int, keywords?: py.Rest<linspace$, 'start' | 'stop' | 'num'>): py.Remote
  linspace(start: py.Positional, stop: py.Positional, keywords?: py.Rest<linspace$, 'start' | 'stop'>): py.Remote
  linspace(start: py.Positional, keywords: py.Rest<linspace$, 'start'>): py.Remote
  linspace(keywords: linspace$): py.Remote
  linspace_dyn: py.RemoteFunction
  readonly little_endian: py.Remote<boolean>
  load(file: py.Positional, mmap_mode: py.Positional, allow_pickle: py.Bool, fix_imports: py.Bool, encoding?: py.Str, keywords?: py.Rest<load$, 'file' | 'mmap_mode' | 'allow_pickle' | 'fix_imports' | 'encoding'>): py.Remote
  load(file: py.Positional, mmap_mode: py.Positional, allow_pickle: py.Bool, keywords?: py.Rest<load$, 'file' | 'mmap_mode' | 'allow_pickle'>): py.Remote
  load(file: py.Positional, mmap_mode: py.Positional, keywords?: py.Rest<load$, 'file' | 'mmap_mode'>): py.Remote
  load(file: py.Positional, keywords?: py.Rest<load$, 'file'>): py.Remote
  load(keywords: load$): py.Remote
  load_dyn: py.RemoteFunction
  loadtxt(fname: py.Positional, dtype: py.DType, comments: py.Str, delimiter: py.Positional, converters?: py.Positional, skiprows?: py.Int, usecols?: py.Positional, unpack?: py.Bool, ndmin?: py.Int, encoding?: py.Positional, max_rows?: py.Positional, keywords?: py.Rest<loadtxt$, 'fname' | 'dtype' | 'comments' | 'delimiter' | 'converters' | 'skiprows' | 'usecols' | 'unpack' | 'ndmin' | 'encoding' | 'max_rows'>): py.Remote
  loadtxt(fname: py.Positional, dtype: py.DType, comments: py.Str, keywords?: py.Rest<loadtxt$, 'fname' | 'dtype' | 'comments'>): py.Remote
  loadtxt(fname: py.Positional, dtype: py.DType, keywords?: py.Rest<loadtxt$, 'fname' | 'dtype'>): py.Remote
  loadtxt(fname: py.Positional, keywords?: py.Rest<loadtxt$, 'fname'>): py.Remote
  loadtxt(keywords: loadtxt$): py.Remote
  loadtxt_dyn: py.RemoteFunction
  log(x: py.Positional, out: py.Positional, keywords?: py.Rest<log$, 'out'>): py.Remote
  log(x: py.Positional, keywords?: log$): py.Remote
  log_dyn: py.RemoteFunction
  log10(x: py.Positional, out: py.Positional, keywords?: py.Rest<log10$, 'out'>): py.Remote
  log10(x: py.Positional, keywords?: log10$): py.Remote
  log10_dyn: py.RemoteFunction
  log1p(x: py.Positional, out: py.Positional, keywords?: py.Rest<log1p$, 'out'>): py.Remote
  log1p(x: py.Positional, keywords?: log1p$): py.Remote
  log1p_dyn: py.RemoteFunction
  log2(x: py.Positional, out: py.Positional, keywords?: py.Rest<log2$, 'out'>): py.Remote
  log2(x: py.Positional, keywords?: log2$): py.Remote
  log2_dyn: py.RemoteFunction
  logaddexp(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<logaddexp$, 'out'>): py.Remote
  logaddexp(x1: py.Positional, x2: py.Positional, keywords?: logaddexp$): py.Remote
  logaddexp_dyn: py.RemoteFunction
  logaddexp2(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<logaddexp2$, 'out'>): py.Remote
  logaddexp2(x1: py.Positional, x2: py.Positional, keywords?: logaddexp2$): py.Remote
  logaddexp2_dyn: py.RemoteFunction
  logical_and(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<logical_and$, 'out'>): py.Remote
  logical_and(x1: py.Positional, x2: py.Positional, keywords?: logical_and$): py.Remote
  logical_and_dyn: py.RemoteFunction
  logical_not(x: py.Positional, out: py.Positional, keywords?: py.Rest<logical_not$, 'out'>): py.Remote
  logical_not(x: py.Positional, keywords?: logical_not$): py.Remote
  logical_not_dyn: py.RemoteFunction
  logical_or(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<logical_or$, 'out'>): py.Remote
  logical_or(x1: py.Positional, x2: py.Positional, keywords?: logical_or$): py.Remote
  logical_or_dyn: py.RemoteFunction
  logical_xor(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<logical_xor$, 'out'>): py.Remote
  logical_xor(x1: py.Positional, x2: py.Positional, keywords?: logical_xor$): py.Remote
  logical_xor_dyn: py.RemoteFunction
  logspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, base: py.Float, dtype?: py.Positional, axis?: py.Int): py.Remote
  logspace(start: py.Positional, stop: py.Positional, num: py.Int, endpoint: py.Bool, keywords?: py.Rest<logspace$, 'start' | 'stop' | 'num' | 'endpoint'>): py.Remote
  logspace(start: py.Positional, stop: py.Positional, num: py.Int, keywords?: py.Rest<logspace$, 'start' | 'stop' | 'num'>): py.Remote
  logspace(start: py.Positional, stop: py.Positional, keywords?: py.Rest<logspace$, 'start' | 'stop'>): py.Remote
  logspace(start: py.Positional, keywords: py.Rest<logspace$, 'start'>): py.Remote
  logspace(keywords: logspace$): py.Remote
  logspace_dyn: py.RemoteFunction
  readonly long: int64$class
  readonly longdouble: longdouble$class
  readonly longlong: longlong$class
  readonly ma: numpy_ma.$Module
  mask_indices(n: py.Positional, mask_func: py.Positional, k: py.Int): py.Remote
  mask_indices(n: py.Positional, mask_func: py.Positional, keywords?: py.Rest<mask_indices$, 'n' | 'mask_func'>): py.Remote
  mask_indices(n: py.Positional, keywords: py.Rest<mask_indices$, 'n'>): py.Remote
  mask_indices(keywords: mask_indices$): py.Remote
  mask_indices_dyn: py.RemoteFunction
  matmul(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<matmul$, 'out'>): py.Remote
  matmul(x1: py.Positional, x2: py.Positional, keywords?: matmul$): py.Remote
  matmul_dyn: py.RemoteFunction
  readonly matrix: matrix$class
  matrix_transpose(x: py.Positional): py.Remote
  matrix_transpose_dyn: py.RemoteFunction
  matvec(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<matvec$, 'out'>): py.Remote
  matvec(x1: py.Positional, x2: py.Positional, keywords?: matvec$): py.Remote
  matvec_dyn: py.RemoteFunction
  max(a: py.Positional, axis: py.Positional, out: py.Positional, keepdims: py.Positional, initial?: py.Positional, where?: py.Positional): py.Remote
  max(a: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<max$, 'a' | 'axis' | 'out'>): py.Remote
  max(a: py.Positional, axis: py.Positional, keywords?: py.Rest<max$, 'a' | 'axis'>): py.Remote
  max(a: py.Positional, keywords?: py.Rest<max$, 'a'>): py.Remote
  max(keywords: max$): py.Remote
  max_dyn: py.RemoteFunction
  maximum(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<maximum$, 'out'>): py.Remote
  maximum(x1: py.Positional, x2: py.Positional, keywords?: maximum$): py.Remote
  maximum_dyn: py.RemoteFunction
  may_share_memory(a: py.Positional, b: py.Positional, max_work: py.Int): py.Remote
  may_share_memory(a: py.Positional, b: py.Positional, keywords?: may_share_memory$): py.Remote
  may_share_memory_dyn: py.RemoteFunction
  mean(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional, keepdims?: py.Positional, keywords?: py.Rest<mean$, 'a' | 'axis' | 'dtype' | 'out' | 'keepdims'>): py.Remote
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
  readonly memmap: memmap$class
  meshgrid(keywords?: meshgrid$): py.Remote
  meshgrid(...xi: py.RemoteArgument[]): py.Remote
  meshgrid_dyn: py.RemoteFunction
  readonly mgrid: py.Remote
  min(a: py.Positional, axis: py.Positional, out: py.Positional, keepdims: py.Positional, initial?: py.Positional, where?: py.Positional): py.Remote
  min(a: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<min$, 'a' | 'axis' | 'out'>): py.Remote
  min(a: py.Positional, axis: py.Positional, keywords?: py.Rest<min$, 'a' | 'axis'>): py.Remote
  min(a: py.Positional, keywords?: py.Rest<min$, 'a'>): py.Remote
  min(keywords: min$): py.Remote
  min_dyn: py.RemoteFunction
  min_scalar_type(a: py.Positional): py.Remote
  min_scalar_type_dyn: py.RemoteFunction
  minimum(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<minimum$, 'out'>): py.Remote
  minimum(x1: py.Positional, x2: py.Positional, keywords?: minimum$): py.Remote
  minimum_dyn: py.RemoteFunction
  mintypecode(typechars: py.Positional, typeset: py.Str, default_: py.Str): py.Remote
  mintypecode(typechars: py.Positional, typeset: py.Str, keywords?: py.Rest<mintypecode$, 'typechars' | 'typeset'>): py.Remote
  mintypecode(typechars: py.Positional, keywords?: py.Rest<mintypecode$, 'typechars'>): py.Remote
  mintypecode(keywords: mintypecode$): py.Remote
  mintypecode_dyn: py.RemoteFunction
  readonly mod: $Module["remainder"]
  modf(x: py.Positional, out: py.List<py.RemoteArgument>, keywords?: py.Rest<modf$, 'out'>): py.Remote
  modf(x: py.Positional, keywords?: modf$): py.Remote
  modf_dyn: py.RemoteFunction
  moveaxis(a: py.Positional, source: py.Positional, destination: py.Positional): py.Remote
  moveaxis(a: py.Positional, source: py.Positional, keywords: py.Rest<moveaxis$, 'a' | 'source'>): py.Remote
  moveaxis(a: py.Positional, keywords: py.Rest<moveaxis$, 'a'>): py.Remote
  moveaxis(keywords: moveaxis$): py.Remote
  moveaxis_dyn: py.RemoteFunction
  multiply(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<multiply$, 'out'>): py.Remote
  multiply(x1: py.Positional, x2: py.Positional, keywords?: multiply$): py.Remote
  multiply_dyn: py.RemoteFunction
  readonly nan: py.Remote<number>
  nan_to_num(x: py.Positional, copy: py.Bool, nan: py.Float, posinf: py.Positional, neginf?: py.Positional): py.Remote
  nan_to_num(x: py.Positional, copy: py.Bool, nan: py.Float, keywords?: py.Rest<nan_to_num$, 'x' | 'copy' | 'nan'>): py.Remote
  nan_to_num(x: py.Positional, copy: py.Bool, keywords?: py.Rest<nan_to_num$, 'x' | 'copy'>): py.Remote
  nan_to_num(x: py.Positional, keywords?: py.Rest<nan_to_num$, 'x'>): py.Remote
  nan_to_num(keywords: nan_to_num$): py.Remote
  nan_to_num_dyn: py.RemoteFunction
  nanargmax(a: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<nanargmax$, 'a' | 'axis' | 'out'>): py.Remote
  nanargmax(a: py.Positional, axis: py.Positional, keywords?: py.Rest<nanargmax$, 'a' | 'axis'>): py.Remote
  nanargmax(a: py.Positional, keywords?: py.Rest<nanargmax$, 'a'>): py.Remote
  nanargmax(keywords: nanargmax$): py.Remote
  nanargmax_dyn: py.RemoteFunction
  nanargmin(a: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<nanargmin$, 'a' | 'axis' | 'out'>): py.Remote
  nanargmin(a: py.Positional, axis: py.Positional, keywords?: py.Rest<nanargmin$, 'a' | 'axis'>): py.Remote
  nanargmin(a: py.Positional, keywords?: py.Rest<nanargmin$, 'a'>): py.Remote
  nanargmin(keywords: nanargmin$): py.Remote
  nanargmin_dyn: py.RemoteFunction
  nancumprod(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional): py.Remote
  nancumprod(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<nancumprod$, 'a' | 'axis' | 'dtype'>): py.Remote
  nancumprod(a: py.Positional, axis: py.Positional, keywords?: py.Rest<nancumprod$, 'a' | 'axis'>): py.Remote
  nancumprod(a: py.Positional, keywords?: py.Rest<nancumprod$, 'a'>): py.Remote
  nancumprod(keywords: nancumprod$): py.Remote
  nancumprod_dyn: py.RemoteFunction
  nancumsum(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional): py.Remote
  nancumsum(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<nancumsum$, 'a' | 'axis' | 'dtype'>): py.Remote
  nancumsum(a: py.Positional, axis: py.Positional, keywords?: py.Rest<nancumsum$, 'a' | 'axis'>): py.Remote
  nancumsum(a: py.Positional, keywords?: py.Rest<nancumsum$, 'a'>): py.Remote
  nancumsum(keywords: nancumsum$): py.Remote
  nancumsum_dyn: py.RemoteFunction
  nanmax(a: py.Positional, axis: py.Positional, out: py.Positional, keepdims: py.Positional, initial?: py.Positional, where?: py.Positional): py.Remote
  nanmax(a: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<nanmax$, 'a' | 'axis' | 'out'>): py.Remote
  nanmax(a: py.Positional, axis: py.Positional, keywords?: py.Rest<nanmax$, 'a' | 'axis'>): py.Remote
  nanmax(a: py.Positional, keywords?: py.Rest<nanmax$, 'a'>): py.Remote
  nanmax(keywords: nanmax$): py.Remote
  nanmax_dyn: py.RemoteFunction
  nanmean(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional, keepdims?: py.Positional, keywords?: py.Rest<nanmean$, 'a' | 'axis' | 'dtype' | 'out' | 'keepdims'>): py.Remote
  nanmean(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<nanmean$, 'a' | 'axis' | 'dtype'>): py.Remote
  nanmean(a: py.Positional, axis: py.Positional, keywords?: py.Rest<nanmean$, 'a' | 'axis'>): py.Remote
  nanmean(a: py.Positional, keywords?: py.Rest<nanmean$, 'a'>): py.Remote
  nanmean(keywords: nanmean$): py.Remote
  nanmean_dyn: py.RemoteFunction
  nanmedian(a: py.Positional, axis: py.Positional, out: py.Positional, overwrite_input: py.Bool, keepdims?: py.Positional): py.Remote
  nanmedian(a: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<nanmedian$, 'a' | 'axis' | 'out'>): py.Remote
  nanmedian(a: py.Positional, axis: py.Positional, keywords?: py.Rest<nanmedian$, 'a' | 'axis'>): py.Remote
  nanmedian(a: py.Positional, keywords?: py.Rest<nanmedian$, 'a'>): py.Remote
  nanmedian(keywords: nanmedian$): py.Remote
  nanmedian_dyn: py.RemoteFunction
  nanmin(a: py.Positional, axis: py.Positional, out: py.Positional, keepdims: py.Positional, initial?: py.Positional, where?: py.Positional): py.Remote
  nanmin(a: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<nanmin$, 'a' | 'axis' | 'out'>): py.Remote
  nanmin(a: py.Positional, axis: py.Positional, keywords?: py.Rest<nanmin$, 'a' | 'axis'>): py.Remote
  nanmin(a: py.Positional, keywords?: py.Rest<nanmin$, 'a'>): py.Remote
  nanmin(keywords: nanmin$): py.Remote
  nanmin_dyn: py.RemoteFunction
  nanpercentile(a: py.Positional, q: py.Positional, axis: py.Positional, out: py.Positional, overwrite_input: py.Bool, method?: py.Str, keepdims?: py.Positional, keywords?: py.Rest<nanpercentile$, 'a' | 'q' | 'axis' | 'out' | 'overwrite_input' | 'method' | 'keepdims'>): py.Remote
  nanpercentile(a: py.Positional, q: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<nanpercentile$, 'a' | 'q' | 'axis' | 'out'>): py.Remote
  nanpercentile(a: py.Positional, q: py.Positional, axis: py.Positional, keywords?: py.Rest<nanpercentile$, 'a' | 'q' | 'axis'>): py.Remote
  nanpercentile(a: py.Positional, q: py.Positional, keywords?: py.Rest<nanpercentile$, 'a' | 'q'>): py.Remote
  nanpercentile(a: py.Positional, keywords: py.Rest<nanpercentile$, 'a'>): py.Remote
  nanpercentile(keywords: nanpercentile$): py.Remote
  nanpercentile_dyn: py.RemoteFunction
  nanprod(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional, keepdims?: py.Positional, initial?: py.Positional, where?: py.Positional): py.Remote
  nanprod(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<nanprod$, 'a' | 'axis' | 'dtype'>): py.Remote
  nanprod(a: py.Positional, axis: py.Positional, keywords?: py.Rest<nanprod$, 'a' | 'axis'>): py.Remote
  nanprod(a: py.Positional, keywords?: py.Rest<nanprod$, 'a'>): py.Remote
  nanprod(keywords: nanprod$): py.Remote
  nanprod_dyn: py.RemoteFunction
  nanquantile(a: py.Positional, q: py.Positional, axis: py.Positional, out: py.Positional, overwrite_input: py.Bool, method?: py.Str, keepdims?: py.Positional, keywords?: py.Rest<nanquantile$, 'a' | 'q' | 'axis' | 'out' | 'overwrite_input' | 'method' | 'keepdims'>): py.Remote
  nanquantile(a: py.Positional, q: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<nanquantile$, 'a' | 'q' | 'axis' | 'out'>): py.Remote
  nanquantile(a: py.Positional, q: py.Positional, axis: py.Positional, keywords?: py.Rest<nanquantile$, 'a' | 'q' | 'axis'>): py.Remote
  nanquantile(a: py.Positional, q: py.Positional, keywords?: py.Rest<nanquantile$, 'a' | 'q'>): py.Remote
  nanquantile(a: py.Positional, keywords: py.Rest<nanquantile$, 'a'>): py.Remote
  nanquantile(keywords: nanquantile$): py.Remote
  nanquantile_dyn: py.RemoteFunction
  nanstd(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional, ddof?: py.Int, keepdims?: py.Positional, keywords?: py.Rest<nanstd$, 'a' | 'axis' | 'dtype' | 'out' | 'ddof' | 'keepdims'>): py.Remote
  nanstd(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<nanstd$, 'a' | 'axis' | 'dtype'>): py.Remote
  nanstd(a: py.Positional, axis: py.Positional, keywords?: py.Rest<nanstd$, 'a' | 'axis'>): py.Remote
  nanstd(a: py.Positional, keywords?: py.Rest<nanstd$, 'a'>): py.Remote
  nanstd(keywords: nanstd$): py.Remote
  nanstd_dyn: py.RemoteFunction
  nansum(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional, keepdims?: py.Positional, initial?: py.Positional, where?: py.Positional): py.Remote
  nansum(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<nansum$, 'a' | 'axis' | 'dtype'>): py.Remote
  nansum(a: py.Positional, axis: py.Positional, keywords?: py.Rest<nansum$, 'a' | 'axis'>): py.Remote
  nansum(a: py.Positional, keywords?: py.Rest<nansum$, 'a'>): py.Remote
  nansum(keywords: nansum$): py.Remote
  nansum_dyn: py.RemoteFunction
  nanvar(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional, ddof?: py.Int, keepdims?: py.Positional, keywords?: py.Rest<nanvar$, 'a' | 'axis' | 'dtype' | 'out' | 'ddof' | 'keepdims'>): py.Remote
  nanvar(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<nanvar$, 'a' | 'axis' | 'dtype'>): py.Remote
  nanvar(a: py.Positional, axis: py.Positional, keywords?: py.Rest<nanvar$, 'a' | 'axis'>): py.Remote
  nanvar(a: py.Positional, keywords?: py.Rest<nanvar$, 'a'>): py.Remote
  nanvar(keywords: nanvar$): py.Remote
  nanvar_dyn: py.RemoteFunction
  readonly ndarray: ndarray$class
  readonly ndenumerate: ndenumerate$class
  ndim(a: py.Positional): py.Remote
  ndim(keywords: ndim$): py.Remote
  ndim_dyn: py.RemoteFunction
  readonly ndindex: ndindex$class
  readonly nditer: nditer$class
  negative(x: py.Positional, out: py.Positional, keywords?: py.Rest<negative$, 'out'>): py.Remote
  negative(x: py.Positional, keywords?: negative$): py.Remote
  negative_dyn: py.RemoteFunction
  nested_iters(op: py.Positional, axes: py.Positional, flags: py.Positional, op_flags: py.Positional, op_dtypes: py.Positional, order?: py.Str, casting?: py.Str, buffersize?: py.Int): py.Remote
  nested_iters(op: py.Positional, axes: py.Positional, flags: py.Positional, op_flags: py.Positional, keywords?: py.Rest<nested_iters$, 'op' | 'axes' | 'flags' | 'op_flags'>): py.Remote
  nested_iters(op: py.Positional, axes: py.Positional, flags: py.Positional, keywords?: py.Rest<nested_iters$, 'op' | 'axes' | 'flags'>): py.Remote
  nested_iters(op: py.Positional, axes: py.Positional, keywords?: py.Rest<nested_iters$, 'op' | 'axes'>): py.Remote
  nested_iters(op: py.Positional, keywords: py.Rest<nested_iters$, 'op'>): py.Remote
  nested_iters(keywords: nested_iters$): py.Remote
  nested_iters_dyn: py.RemoteFunction
  readonly newaxis: py.Remote<null>
  nextafter(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<nextafter$, 'out'>): py.Remote
  nextafter(x1: py.Positional, x2: py.Positional, keywords?: nextafter$): py.Remote
  nextafter_dyn: py.RemoteFunction
  nonzero(a: py.Positional): py.Remote
  nonzero(keywords: nonzero$): py.Remote
  nonzero_dyn: py.RemoteFunction
  not_equal(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<not_equal$, 'out'>): py.Remote
  not_equal(x1: py.Positional, x2: py.Positional, keywords?: not_equal$): py.Remote
  not_equal_dyn: py.RemoteFunction
  readonly number: number_$class
  readonly object_: object_$class
  readonly ogrid: py.Remote
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
  outer(a: py.Positional, b: py.Positional, out: py.Positional): py.Remote
  outer(a: py.Positional, b: py.Positional, keywords?: py.Rest<outer$, 'a' | 'b'>): py.Remote
  outer(a: py.Positional, keywords: py.Rest<outer$, 'a'>): py.Remote
  outer(keywords: outer$): py.Remote
  outer_dyn: py.RemoteFunction
  packbits(a: py.Positional, axis: py.Positional, bitorder: py.Str): py.Remote
  packbits(a: py.Positional, axis: py.Positional, keywords?: py.Rest<packbits$, 'axis'>): py.Remote
  packbits(a: py.Positional, keywords?: packbits$): py.Remote
  packbits_dyn: py.RemoteFunction
  pad(array: py.Positional, pad_width: py.Positional, mode: py.Str, keywords?: py.Rest<pad$, 'array' | 'pad_width' | 'mode'>): py.Remote
  pad(array: py.Positional, pad_width: py.Positional, keywords?: py.Rest<pad$, 'array' | 'pad_width'>): py.Remote
  pad(array: py.Positional, keywords: py.Rest<pad$, 'array'>): py.Remote
  pad(keywords: pad$): py.Remote
  pad_dyn: py.RemoteFunction
  partition(a: py.Positional, kth: py.Positional, axis: py.Int, kind: py.Str, order: py.Positional): py.Remote
  partition(a: py.Positional, kth: py.Positional, axis: py.Int, kind: py.Str, keywords?: py.Rest<partition$, 'a' | 'kth' | 'axis' | 'kind'>): py.Remote
  partition(a: py.Positional, kth: py.Positional, axis: py.Int, keywords?: py.Rest<partition$, 'a' | 'kth' | 'axis'>): py.Remote
  partition(a: py.Positional, kth: py.Positional, keywords?: py.Rest<partition$, 'a' | 'kth'>): py.Remote
  partition(a: py.Positional, keywords: py.Rest<partition$, 'a'>): py.Remote
  partition(keywords: partition$): py.Remote
  partition_dyn: py.RemoteFunction
  percentile(a: py.Positional, q: py.Positional, axis: py.Positional, out: py.Positional, overwrite_input: py.Bool, method?: py.Str, keepdims?: py.Bool, keywords?: py.Rest<percentile$, 'a' | 'q' | 'axis' | 'out' | 'overwrite_input' | 'method' | 'keepdims'>): py.Remote
  percentile(a: py.Positional, q: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<percentile$, 'a' | 'q' | 'axis' | 'out'>): py.Remote
  percentile(a: py.Positional, q: py.Positional, axis: py.Positional, keywords?: py.Rest<percentile$, 'a' | 'q' | 'axis'>): py.Remote
  percentile(a: py.Positional, q: py.Positional, keywords?: py.Rest<percentile$, 'a' | 'q'>): py.Remote
  percentile(a: py.Positional, keywords: py.Rest<percentile$, 'a'>): py.Remote
  percentile(keywords: percentile$): py.Remote
  percentile_dyn: py.RemoteFunction
  readonly permute_dims: $Module["transpose"]
  readonly pi: py.Remote<number>
  piecewise(x: py.Positional, condlist: py.Positional, funclist: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  piecewise_dyn: py.RemoteFunction
  place(arr: py.Positional, mask: py.Positional, vals: py.Positional): py.Remote
  place(arr: py.Positional, mask: py.Positional, keywords: py.Rest<place$, 'arr' | 'mask'>): py.Remote
  place(arr: py.Positional, keywords: py.Rest<place$, 'arr'>): py.Remote
  place(keywords: place$): py.Remote
  place_dyn: py.RemoteFunction
  poly(seq_of_zeros: py.Positional): py.Remote
  poly(keywords: poly$): py.Remote
  poly_dyn: py.RemoteFunction
  readonly poly1d: poly1d$class
  polyadd(a1: py.Positional, a2: py.Positional): py.Remote
  polyadd(a1: py.Positional, keywords: py.Rest<polyadd$, 'a1'>): py.Remote
  polyadd(keywords: polyadd$): py.Remote
  polyadd_dyn: py.RemoteFunction
  polyder(p: py.Positional, m: py.Int): py.Remote
  polyder(p: py.Positional, keywords?: py.Rest<polyder$, 'p'>): py.Remote
  polyder(keywords: polyder$): py.Remote
  polyder_dyn: py.RemoteFunction
  polydiv(u: py.Positional, v: py.Positional): py.Remote
  polydiv(u: py.Positional, keywords: py.Rest<polydiv$, 'u'>): py.Remote
  polydiv(keywords: polydiv$): py.Remote
  polydiv_dyn: py.RemoteFunction
  polyfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, full: py.Bool, w: py.Positional, cov?: py.Bool): py.Remote
  polyfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, full: py.Bool, keywords?: py.Rest<polyfit$, 'x' | 'y' | 'deg' | 'rcond' | 'full'>): py.Remote
  polyfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, keywords?: py.Rest<polyfit$, 'x' | 'y' | 'deg' | 'rcond'>): py.Remote
  polyfit(x: py.Positional, y: py.Positional, deg: py.Positional, keywords?: py.Rest<polyfit$, 'x' | 'y' | 'deg'>): py.Remote
  polyfit(x: py.Positional, y: py.Positional, keywords: py.Rest<polyfit$, 'x' | 'y'>): py.Remote
  polyfit(x: py.Positional, keywords: py.Rest<polyfit$, 'x'>): py.Remote
  polyfit(keywords: polyfit$): py.Remote
  polyfit_dyn: py.RemoteFunction
  polyint(p: py.Positional, m: py.Int, k: py.Positional): py.Remote
  polyint(p: py.Positional, m: py.Int, keywords?: py.Rest<polyint$, 'p' | 'm'>): py.Remote
  polyint(p: py.Positional, keywords?: py.Rest<polyint$, 'p'>): py.Remote
  polyint(keywords: polyint$): py.Remote
  polyint_dyn: py.RemoteFunction
  polymul(a1: py.Positional, a2: py.Positional): py.Remote
  polymul(a1: py.Positional, keywords: py.Rest<polymul$, 'a1'>): py.Remote
  polymul(keywords: polymul$): py.Remote
  polymul_dyn: py.RemoteFunction
  readonly polynomial: numpy_polynomial.$Module
  polysub(a1: py.Positional, a2: py.Positional): py.Remote
  polysub(a1: py.Positional, keywords: py.Rest<polysub$, 'a1'>): py.Remote
  polysub(keywords: polysub$): py.Remote
  polysub_dyn: py.RemoteFunction
  polyval(p: py.Positional, x: py.Positional): py.Remote
  polyval(p: py.Positional, keywords: py.Rest<polyval$, 'p'>): py.Remote
  polyval(keywords: polyval$): py.Remote
  polyval_dyn: py.RemoteFunction
  positive(x: py.Positional, out: py.Positional, keywords?: py.Rest<positive$, 'out'>): py.Remote
  positive(x: py.Positional, keywords?: positive$): py.Remote
  positive_dyn: py.RemoteFunction
  readonly pow: $Module["power"]
  power(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<power$, 'out'>): py.Remote
  power(x1: py.Positional, x2: py.Positional, keywords?: power$): py.Remote
  power_dyn: py.RemoteFunction
  printoptions(...args: py.RemoteArgument[]): py.Remote
  printoptions_dyn: py.RemoteFunction
  prod(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional, keepdims?: py.Positional, initial?: py.Positional, where?: py.Positional): py.Remote
  prod(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<prod$, 'a' | 'axis' | 'dtype'>): py.Remote
  prod(a: py.Positional, axis: py.Positional, keywords?: py.Rest<prod$, 'a' | 'axis'>): py.Remote
  prod(a: py.Positional, keywords?: py.Rest<prod$, 'a'>): py.Remote
  prod(keywords: prod$): py.Remote
  prod_dyn: py.RemoteFunction
  promote_types(type1: py.Positional, type2: py.Positional): py.Remote
  promote_types_dyn: py.RemoteFunction
  ptp(a: py.Positional, axis: py.Positional, out: py.Positional, keepdims: py.Positional): py.Remote
  ptp(a: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<ptp$, 'a' | 'axis' | 'out'>): py.Remote
  ptp(a: py.Positional, axis: py.Positional, keywords?: py.Rest<ptp$, 'a' | 'axis'>): py.Remote
  ptp(a: py.Positional, keywords?: py.Rest<ptp$, 'a'>): py.Remote
  ptp(keywords: ptp$): py.Remote
  ptp_dyn: py.RemoteFunction
  put(a: py.Positional, ind: py.Positional, v: py.Positional, mode: py.Str): py.Remote
  put(a: py.Positional, ind: py.Positional, v: py.Positional, keywords?: py.Rest<put$, 'a' | 'ind' | 'v'>): py.Remote
  put(a: py.Positional, ind: py.Positional, keywords: py.Rest<put$, 'a' | 'ind'>): py.Remote
  put(a: py.Positional, keywords: py.Rest<put$, 'a'>): py.Remote
  put(keywords: put$): py.Remote
  put_dyn: py.RemoteFunction
  put_along_axis(arr: py.Positional, indices: py.Positional, values: py.Positional, axis: py.Positional): py.Remote
  put_along_axis(arr: py.Positional, indices: py.Positional, values: py.Positional, keywords: py.Rest<put_along_axis$, 'arr' | 'indices' | 'values'>): py.Remote
  put_along_axis(arr: py.Positional, indices: py.Positional, keywords: py.Rest<put_along_axis$, 'arr' | 'indices'>): py.Remote
  put_along_axis(arr: py.Positional, keywords: py.Rest<put_along_axis$, 'arr'>): py.Remote
  put_along_axis(keywords: put_along_axis$): py.Remote
  put_along_axis_dyn: py.RemoteFunction
  putmask(a: py.Positional, mask: py.Positional, values: py.Positional): py.Remote
  putmask(a: py.Positional, mask: py.Positional, keywords: py.Rest<putmask$, 'mask'>): py.Remote
  putmask(a: py.Positional, keywords: putmask$): py.Remote
  putmask_dyn: py.RemoteFunction
  quantile(a: py.Positional, q: py.Positional, axis: py.Positional, out: py.Positional, overwrite_input: py.Bool, method?: py.Str, keepdims?: py.Bool, keywords?: py.Rest<quantile$, 'a' | 'q' | 'axis' | 'out' | 'overwrite_input' | 'method' | 'keepdims'>): py.Remote
  quantile(a: py.Positional, q: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<quantile$, 'a' | 'q' | 'axis' | 'out'>): py.Remote
  quantile(a: py.Positional, q: py.Positional, axis: py.Positional, keywords?: py.Rest<quantile$, 'a' | 'q' | 'axis'>): py.Remote
  quantile(a: py.Positional, q: py.Positional, keywords?: py.Rest<quantile$, 'a' | 'q'>): py.Remote
  quantile(a: py.Positional, keywords: py.Rest<quantile$, 'a'>): py.Remote
  quantile(keywords: quantile$): py.Remote
  quantile_dyn: py.RemoteFunction
  readonly r_: py.Remote
  rad2deg(x: py.Positional, out: py.Positional, keywords?: py.Rest<rad2deg$, 'out'>): py.Remote
  rad2deg(x: py.Positional, keywords?: rad2deg$): py.Remote
  rad2deg_dyn: py.RemoteFunction
  radians(x: py.Positional, out: py.Positional, keywords?: py.Rest<radians$, 'out'>): py.Remote
  radians(x: py.Positional, keywords?: radians$): py.Remote
  radians_dyn: py.RemoteFunction
  readonly random: numpy_random.$Module
  ravel(a: py.Positional, order: py.Str): py.Remote
  ravel(a: py.Positional, keywords?: py.Rest<ravel$, 'a'>): py.Remote
  ravel(keywords: ravel$): py.Remote
  ravel_dyn: py.RemoteFunction
  ravel_multi_index(multi_index: py.Positional, dims: py.Positional, mode: py.Str, order: py.Str): py.Remote
  ravel_multi_index(multi_index: py.Positional, dims: py.Positional, mode: py.Str, keywords?: py.Rest<ravel_multi_index$, 'multi_index' | 'dims' | 'mode'>): py.Remote
  ravel_multi_index(multi_index: py.Positional, dims: py.Positional, keywords?: py.Rest<ravel_multi_index$, 'multi_index' | 'dims'>): py.Remote
  ravel_multi_index(multi_index: py.Positional, keywords: py.Rest<ravel_multi_index$, 'multi_index'>): py.Remote
  ravel_multi_index(keywords: ravel_multi_index$): py.Remote
  ravel_multi_index_dyn: py.RemoteFunction
  real(val: py.Positional): py.Remote
  real(keywords: real$): py.Remote
  real_dyn: py.RemoteFunction
  real_if_close(a: py.Positional, tol: py.Int): py.Remote
  real_if_close(a: py.Positional, keywords?: py.Rest<real_if_close$, 'a'>): py.Remote
  real_if_close(keywords: real_if_close$): py.Remote
  real_if_close_dyn: py.RemoteFunction
  readonly rec: numpy_rec.$Module
  readonly recarray: recarray$class
  reciprocal(x: py.Positional, out: py.Positional, keywords?: py.Rest<reciprocal$, 'out'>): py.Remote
  reciprocal(x: py.Positional, keywords?: reciprocal$): py.Remote
  reciprocal_dyn: py.RemoteFunction
  readonly record: record$class
  remainder(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<remainder$, 'out'>): py.Remote
  remainder(x1: py.Positional, x2: py.Positional, keywords?: remainder$): py.Remote
  remainder_dyn: py.RemoteFunction
  repeat(a: py.Positional, repeats: py.Positional, axis: py.Positional): py.Remote
  repeat(a: py.Positional, repeats: py.Positional, keywords?: py.Rest<repeat$, 'a' | 'repeats'>): py.Remote
  repeat(a: py.Positional, keywords: py.Rest<repeat$, 'a'>): py.Remote
  repeat(keywords: repeat$): py.Remote
  repeat_dyn: py.RemoteFunction
  require(a: py.Positional, dtype: py.Positional, requirements: py.Positional, keywords?: py.Rest<require$, 'a' | 'dtype' | 'requirements'>): py.Remote
  require(a: py.Positional, dtype: py.Positional, keywords?: py.Rest<require$, 'a' | 'dtype'>): py.Remote
  require(a: py.Positional, keywords?: py.Rest<require$, 'a'>): py.Remote
  require(keywords: require$): py.Remote
  require_dyn: py.RemoteFunction
  reshape(a: py.Positional, shape: py.Positional, order: py.Str, keywords?: py.Rest<reshape$, 'shape' | 'order'>): py.Remote
  reshape(a: py.Positional, shape: py.Positional, keywords?: py.Rest<reshape$, 'shape'>): py.Remote
  reshape(a: py.Positional, keywords: reshape$): py.Remote
  reshape_dyn: py.RemoteFunction
  resize(a: py.Positional, new_shape: py.Positional): py.Remote
  resize(a: py.Positional, keywords: py.Rest<resize$, 'a'>): py.Remote
  resize(keywords: resize$): py.Remote
  resize_dyn: py.RemoteFunction
  result_type(...arrays_and_dtypes: py.RemoteArgument[]): py.Remote
  result_type_dyn: py.RemoteFunction
  right_shift(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<right_shift$, 'out'>): py.Remote
  right_shift(x1: py.Positional, x2: py.Positional, keywords?: right_shift$): py.Remote
  right_shift_dyn: py.RemoteFunction
  rint(x: py.Positional, out: py.Positional, keywords?: py.Rest<rint$, 'out'>): py.Remote
  rint(x: py.Positional, keywords?: rint$): py.Remote
  rint_dyn: py.RemoteFunction
  roll(a: py.Positional, shift: py.Positional, axis: py.Positional): py.Remote
  roll(a: py.Positional, shift: py.Positional, keywords?: py.Rest<roll$, 'a' | 'shift'>): py.Remote
  roll(a: py.Positional, keywords: py.Rest<roll$, 'a'>): py.Remote
  roll(keywords: roll$): py.Remote
  roll_dyn: py.RemoteFunction
  rollaxis(a: py.Positional, axis: py.Positional, start: py.Int): py.Remote
  rollaxis(a: py.Positional, axis: py.Positional, keywords?: py.Rest<rollaxis$, 'a' | 'axis'>): py.Remote
  rollaxis(a: py.Positional, keywords: py.Rest<rollaxis$, 'a'>): py.Remote
  rollaxis(keywords: rollaxis$): py.Remote
  rollaxis_dyn: py.RemoteFunction
  roots(p: py.Positional): py.Remote
  roots(keywords: roots$): py.Remote
  roots_dyn: py.RemoteFunction
  rot90(m: py.Positional, k: py.Int, axes: py.List<py.Int>): py.Remote
  rot90(m: py.Positional, k: py.Int, keywords?: py.Rest<rot90$, 'm' | 'k'>): py.Remote
  rot90(m: py.Positional, keywords?: py.Rest<rot90$, 'm'>): py.Remote
  rot90(keywords: rot90$): py.Remote
  rot90_dyn: py.RemoteFunction
  round(a: py.Positional, decimals: py.Int, out: py.Positional): py.Remote
  round(a: py.Positional, decimals: py.Int, keywords?: py.Rest<round$, 'a' | 'decimals'>): py.Remote
  round(a: py.Positional, keywords?: py.Rest<round$, 'a'>): py.Remote
  round(keywords: round$): py.Remote
  round_dyn: py.RemoteFunction
  row_stack(tup: py.Positional, keywords?: py.Rest<row_stack$, 'tup'>): py.Remote
  row_stack(keywords: row_stack$): py.Remote
  row_stack_dyn: py.RemoteFunction
  readonly s_: py.Remote
  save(file: py.Positional, arr: py.Positional, allow_pickle: py.Bool): py.Remote
  save(file: py.Positional, arr: py.Positional, keywords?: py.Rest<save$, 'file' | 'arr'>): py.Remote
  save(file: py.Positional, keywords: py.Rest<save$, 'file'>): py.Remote
  save(keywords: save$): py.Remote
  save_dyn: py.RemoteFunction
  savetxt(fname: py.Positional, X: py.Positional, fmt: py.Str, delimiter: py.Str, newline: py.Str, header?: py.Str, footer?: py.Str, comments?: py.Str, encoding?: py.Positional): py.Remote
  savetxt(fname: py.Positional, X: py.Positional, fmt: py.Str, delimiter: py.Str, keywords?: py.Rest<savetxt$, 'fname' | 'X' | 'fmt' | 'delimiter'>): py.Remote
  savetxt(fname: py.Positional, X: py.Positional, fmt: py.Str, keywords?: py.Rest<savetxt$, 'fname' | 'X' | 'fmt'>): py.Remote
  savetxt(fname: py.Positional, X: py.Positional, keywords?: py.Rest<savetxt$, 'fname' | 'X'>): py.Remote
  savetxt(fname: py.Positional, keywords: py.Rest<savetxt$, 'fname'>): py.Remote
  savetxt(keywords: savetxt$): py.Remote
  savetxt_dyn: py.RemoteFunction
  savez(file: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  savez_dyn: py.RemoteFunction
  savez_compressed(file: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  savez_compressed_dyn: py.RemoteFunction
  readonly sctypeDict: py.Remote
  searchsorted(a: py.Positional, v: py.Positional, side: py.Str, sorter: py.Positional): py.Remote
  searchsorted(a: py.Positional, v: py.Positional, side: py.Str, keywords?: py.Rest<searchsorted$, 'a' | 'v' | 'side'>): py.Remote
  searchsorted(a: py.Positional, v: py.Positional, keywords?: py.Rest<searchsorted$, 'a' | 'v'>): py.Remote
  searchsorted(a: py.Positional, keywords: py.Rest<searchsorted$, 'a'>): py.Remote
  searchsorted(keywords: searchsorted$): py.Remote
  searchsorted_dyn: py.RemoteFunction
  select(condlist: py.Positional, choicelist: py.Positional, default_: py.Int): py.Remote
  select(condlist: py.Positional, choicelist: py.Positional, keywords?: py.Rest<select$, 'condlist' | 'choicelist'>): py.Remote
  select(condlist: py.Positional, keywords: py.Rest<select$, 'condlist'>): py.Remote
  select(keywords: select$): py.Remote
  select_dyn: py.RemoteFunction
  set_printoptions(precision: py.Positional, threshold: py.Positional, edgeitems: py.Positional, linewidth: py.Positional, suppress?: py.Positional, nanstr?: py.Positional, infstr?: py.Positional, formatter?: py.Positional, sign?: py.Positional, floatmode?: py.Positional, keywords?: py.Rest<set_printoptions$, 'precision' | 'threshold' | 'edgeitems' | 'linewidth' | 'suppress' | 'nanstr' | 'infstr' | 'formatter' | 'sign' | 'floatmode'>): py.Remote
  set_printoptions(precision: py.Positional, threshold: py.Positional, edgeitems: py.Positional, keywords?: py.Rest<set_printoptions$, 'precision' | 'threshold' | 'edgeitems'>): py.Remote
  set_printoptions(precision: py.Positional, threshold: py.Positional, keywords?: py.Rest<set_printoptions$, 'precision' | 'threshold'>): py.Remote
  set_printoptions(precision: py.Positional, keywords?: py.Rest<set_printoptions$, 'precision'>): py.Remote
  set_printoptions(keywords?: set_printoptions$): py.Remote
  set_printoptions_dyn: py.RemoteFunction
  setbufsize(size: py.Positional): py.Remote
  setbufsize(keywords: setbufsize$): py.Remote
  setbufsize_dyn: py.RemoteFunction
  setdiff1d(ar1: py.Positional, ar2: py.Positional, assume_unique: py.Bool): py.Remote
  setdiff1d(ar1: py.Positional, ar2: py.Positional, keywords?: py.Rest<setdiff1d$, 'ar1' | 'ar2'>): py.Remote
  setdiff1d(ar1: py.Positional, keywords: py.Rest<setdiff1d$, 'ar1'>): py.Remote
  setdiff1d(keywords: setdiff1d$): py.Remote
  setdiff1d_dyn: py.RemoteFunction
  seterr(all: py.Positional, divide: py.Positional, over: py.Positional, under: py.Positional, invalid?: py.Positional): py.Remote
  seterr(all: py.Positional, divide: py.Positional, over: py.Positional, keywords?: py.Rest<seterr$, 'all' | 'divide' | 'over'>): py.Remote
  seterr(all: py.Positional, divide: py.Positional, keywords?: py.Rest<seterr$, 'all' | 'divide'>): py.Remote
  seterr(all: py.Positional, keywords?: py.Rest<seterr$, 'all'>): py.Remote
  seterr(keywords?: seterr$): py.Remote
  seterr_dyn: py.RemoteFunction
  seterrcall(func: py.Positional): py.Remote
  seterrcall(keywords: seterrcall$): py.Remote
  seterrcall_dyn: py.RemoteFunction
  setxor1d(ar1: py.Positional, ar2: py.Positional, assume_unique: py.Bool): py.Remote
  setxor1d(ar1: py.Positional, ar2: py.Positional, keywords?: py.Rest<setxor1d$, 'ar1' | 'ar2'>): py.Remote
  setxor1d(ar1: py.Positional, keywords: py.Rest<setxor1d$, 'ar1'>): py.Remote
  setxor1d(keywords: setxor1d$): py.Remote
  setxor1d_dyn: py.RemoteFunction
  shape(a: py.Positional): py.Remote
  shape(keywords: shape$): py.Remote
  shape_dyn: py.RemoteFunction
  shares_memory(a: py.Positional, b: py.Positional, max_work: py.Int): py.Remote
  shares_memory(a: py.Positional, b: py.Positional, keywords?: shares_memory$): py.Remote
  shares_memory_dyn: py.RemoteFunction
  readonly short: int16$class
  show_config(mode: py.Str): py.Remote
  show_config(keywords?: show_config$): py.Remote
  show_config_dyn: py.RemoteFunction
  show_runtime(): py.Remote
  show_runtime_dyn: py.RemoteFunction
  sign(x: py.Positional, out: py.Positional, keywords?: py.Rest<sign$, 'out'>): py.Remote
  sign(x: py.Positional, keywords?: sign$): py.Remote
  sign_dyn: py.RemoteFunction
  signbit(x: py.Positional, out: py.Positional, keywords?: py.Rest<signbit$, 'out'>): py.Remote
  signbit(x: py.Positional, keywords?: signbit$): py.Remote
  signbit_dyn: py.RemoteFunction
  readonly signedinteger: signedinteger$class
  sin(x: py.Positional, out: py.Positional, keywords?: py.Rest<sin$, 'out'>): py.Remote
  sin(x: py.Positional, keywords?: sin$): py.Remote
  sin_dyn: py.RemoteFunction
  sinc(x: py.Positional): py.Remote
  sinc(keywords: sinc$): py.Remote
  sinc_dyn: py.RemoteFunction
  readonly single: float32$class
  sinh(x: py.Positional, out: py.Positional, keywords?: py.Rest<sinh$, 'out'>): py.Remote
  sinh(x: py.Positional, keywords?: sinh$): py.Remote
  sinh_dyn: py.RemoteFunction
  size(a: py.Positional, axis: py.Positional): py.Remote
  size(a: py.Positional, keywords?: py.Rest<size$, 'a'>): py.Remote
  size(keywords: size$): py.Remote
  size_dyn: py.RemoteFunction
  sort(a: py.Positional, axis: py.Int, kind: py.Positional, order: py.Positional, keywords?: py.Rest<sort$, 'a' | 'axis' | 'kind' | 'order'>): py.Remote
  sort(a: py.Positional, axis: py.Int, kind: py.Positional, keywords?: py.Rest<sort$, 'a' | 'axis' | 'kind'>): py.Remote
  sort(a: py.Positional, axis: py.Int, keywords?: py.Rest<sort$, 'a' | 'axis'>): py.Remote
  sort(a: py.Positional, keywords?: py.Rest<sort$, 'a'>): py.Remote
  sort(keywords: sort$): py.Remote
  sort_dyn: py.RemoteFunction
  sort_complex(a: py.Positional): py.Remote
  sort_complex(keywords: sort_complex$): py.Remote
  sort_complex_dyn: py.RemoteFunction
  spacing(x: py.Positional, out: py.Positional, keywords?: py.Rest<spacing$, 'out'>): py.Remote
  spacing(x: py.Positional, keywords?: spacing$): py.Remote
  spacing_dyn: py.RemoteFunction
  split(ary: py.Positional, indices_or_sections: py.Positional, axis: py.Int): py.Remote
  split(ary: py.Positional, indices_or_sections: py.Positional, keywords?: py.Rest<split$, 'ary' | 'indices_or_sections'>): py.Remote
  split(ary: py.Positional, keywords: py.Rest<split$, 'ary'>): py.Remote
  split(keywords: split$): py.Remote
  split_dyn: py.RemoteFunction
  sqrt(x: py.Positional, out: py.Positional, keywords?: py.Rest<sqrt$, 'out'>): py.Remote
  sqrt(x: py.Positional, keywords?: sqrt$): py.Remote
  sqrt_dyn: py.RemoteFunction
  square(x: py.Positional, out: py.Positional, keywords?: py.Rest<square$, 'out'>): py.Remote
  square(x: py.Positional, keywords?: square$): py.Remote
  square_dyn: py.RemoteFunction
  squeeze(a: py.Positional, axis: py.Positional): py.Remote
  squeeze(a: py.Positional, keywords?: py.Rest<squeeze$, 'a'>): py.Remote
  squeeze(keywords: squeeze$): py.Remote
  squeeze_dyn: py.RemoteFunction
  stack(arrays: py.Positional, axis: py.Int, out: py.Positional, keywords?: py.Rest<stack$, 'arrays' | 'axis' | 'out'>): py.Remote
  stack(arrays: py.Positional, axis: py.Int, keywords?: py.Rest<stack$, 'arrays' | 'axis'>): py.Remote
  stack(arrays: py.Positional, keywords?: py.Rest<stack$, 'arrays'>): py.Remote
  stack(keywords: stack$): py.Remote
  stack_dyn: py.RemoteFunction
  std(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional, ddof?: py.Int, keepdims?: py.Positional, keywords?: py.Rest<std$, 'a' | 'axis' | 'dtype' | 'out' | 'ddof' | 'keepdims'>): py.Remote
  std(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<std$, 'a' | 'axis' | 'dtype'>): py.Remote
  std(a: py.Positional, axis: py.Positional, keywords?: py.Rest<std$, 'a' | 'axis'>): py.Remote
  std(a: py.Positional, keywords?: py.Rest<std$, 'a'>): py.Remote
  std(keywords: std$): py.Remote
  std_dyn: py.RemoteFunction
  readonly str_: str_$class
  readonly strings: numpy_strings.$Module
  subtract(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<subtract$, 'out'>): py.Remote
  subtract(x1: py.Positional, x2: py.Positional, keywords?: subtract$): py.Remote
  subtract_dyn: py.RemoteFunction
  sum(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional, keepdims?: py.Positional, initial?: py.Positional, where?: py.Positional): py.Remote
  sum(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<sum$, 'a' | 'axis' | 'dtype'>): py.Remote
  sum(a: py.Positional, axis: py.Positional, keywords?: py.Rest<sum$, 'a' | 'axis'>): py.Remote
  sum(a: py.Positional, keywords?: py.Rest<sum$, 'a'>): py.Remote
  sum(keywords: sum$): py.Remote
  sum_dyn: py.RemoteFunction
  swapaxes(a: py.Positional, axis1: py.Positional, axis2: py.Positional): py.Remote
  swapaxes(a: py.Positional, axis1: py.Positional, keywords: py.Rest<swapaxes$, 'a' | 'axis1'>): py.Remote
  swapaxes(a: py.Positional, keywords: py.Rest<swapaxes$, 'a'>): py.Remote
  swapaxes(keywords: swapaxes$): py.Remote
  swapaxes_dyn: py.RemoteFunction
  take(a: py.Positional, indices: py.Positional, axis: py.Positional, out: py.Positional, mode: py.Str): py.Remote
  take(a: py.Positional, indices: py.Positional, axis: py.Positional, out: py.Positional, keywords?: py.Rest<take$, 'a' | 'indices' | 'axis' | 'out'>): py.Remote
  take(a: py.Positional, indices: py.Positional, axis: py.Positional, keywords?: py.Rest<take$, 'a' | 'indices' | 'axis'>): py.Remote
  take(a: py.Positional, indices: py.Positional, keywords?: py.Rest<take$, 'a' | 'indices'>): py.Remote
  take(a: py.Positional, keywords: py.Rest<take$, 'a'>): py.Remote
  take(keywords: take$): py.Remote
  take_dyn: py.RemoteFunction
  take_along_axis(arr: py.Positional, indices: py.Positional, axis: py.Int): py.Remote
  take_along_axis(arr: py.Positional, indices: py.Positional, keywords?: py.Rest<take_along_axis$, 'arr' | 'indices'>): py.Remote
  take_along_axis(arr: py.Positional, keywords: py.Rest<take_along_axis$, 'arr'>): py.Remote
  take_along_axis(keywords: take_along_axis$): py.Remote
  take_along_axis_dyn: py.RemoteFunction
  tan(x: py.Positional, out: py.Positional, keywords?: py.Rest<tan$, 'out'>): py.Remote
  tan(x: py.Positional, keywords?: tan$): py.Remote
  tan_dyn: py.RemoteFunction
  tanh(x: py.Positional, out: py.Positional, keywords?: py.Rest<tanh$, 'out'>): py.Remote
  tanh(x: py.Positional, keywords?: tanh$): py.Remote
  tanh_dyn: py.RemoteFunction
  tensordot(a: py.Positional, b: py.Positional, axes: py.Int): py.Remote
  tensordot(a: py.Positional, b: py.Positional, keywords?: py.Rest<tensordot$, 'a' | 'b'>): py.Remote
  tensordot(a: py.Positional, keywords: py.Rest<tensordot$, 'a'>): py.Remote
  tensordot(keywords: tensordot$): py.Remote
  tensordot_dyn: py.RemoteFunction
  tile(A: py.Positional, reps: py.Positional): py.Remote
  tile(A: py.Positional, keywords: py.Rest<tile$, 'A'>): py.Remote
  tile(keywords: tile$): py.Remote
  tile_dyn: py.RemoteFunction
  readonly timedelta64: timedelta64$class
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
  trapezoid(y: py.Positional, x: py.Positional, dx: py.Float, axis: py.Int): py.Remote
  trapezoid(y: py.Positional, x: py.Positional, dx: py.Float, keywords?: py.Rest<trapezoid$, 'y' | 'x' | 'dx'>): py.Remote
  trapezoid(y: py.Positional, x: py.Positional, keywords?: py.Rest<trapezoid$, 'y' | 'x'>): py.Remote
  trapezoid(y: py.Positional, keywords?: py.Rest<trapezoid$, 'y'>): py.Remote
  trapezoid(keywords: trapezoid$): py.Remote
  trapezoid_dyn: py.RemoteFunction
  tri(N: py.Positional, M: py.Positional, k: py.Int, dtype: py.DType, keywords?: py.Rest<tri$, 'N' | 'M' | 'k' | 'dtype'>): py.Remote
  tri(N: py.Positional, M: py.Positional, k: py.Int, keywords?: py.Rest<tri$, 'N' | 'M' | 'k'>): py.Remote
  tri(N: py.Positional, M: py.Positional, keywords?: py.Rest<tri$, 'N' | 'M'>): py.Remote
  tri(N: py.Positional, keywords?: py.Rest<tri$, 'N'>): py.Remote
  tri(keywords: tri$): py.Remote
  tri_dyn: py.RemoteFunction
  tril(m: py.Positional, k: py.Int): py.Remote
  tril(m: py.Positional, keywords?: py.Rest<tril$, 'm'>): py.Remote
  tril(keywords: tril$): py.Remote
  tril_dyn: py.RemoteFunction
  tril_indices(n: py.Positional, k: py.Int, m: py.Positional): py.Remote
  tril_indices(n: py.Positional, k: py.Int, keywords?: py.Rest<tril_indices$, 'n' | 'k'>): py.Remote
  tril_indices(n: py.Positional, keywords?: py.Rest<tril_indices$, 'n'>): py.Remote
  tril_indices(keywords: tril_indices$): py.Remote
  tril_indices_dyn: py.RemoteFunction
  tril_indices_from(arr: py.Positional, k: py.Int): py.Remote
  tril_indices_from(arr: py.Positional, keywords?: py.Rest<tril_indices_from$, 'arr'>): py.Remote
  tril_indices_from(keywords: tril_indices_from$): py.Remote
  tril_indices_from_dyn: py.RemoteFunction
  trim_zeros(filt: py.Positional, trim: py.Str, axis: py.Positional): py.Remote
  trim_zeros(filt: py.Positional, trim: py.Str, keywords?: py.Rest<trim_zeros$, 'filt' | 'trim'>): py.Remote
  trim_zeros(filt: py.Positional, keywords?: py.Rest<trim_zeros$, 'filt'>): py.Remote
  trim_zeros(keywords: trim_zeros$): py.Remote
  trim_zeros_dyn: py.RemoteFunction
  triu(m: py.Positional, k: py.Int): py.Remote
  triu(m: py.Positional, keywords?: py.Rest<triu$, 'm'>): py.Remote
  triu(keywords: triu$): py.Remote
  triu_dyn: py.RemoteFunction
  triu_indices(n: py.Positional, k: py.Int, m: py.Positional): py.Remote
  triu_indices(n: py.Positional, k: py.Int, keywords?: py.Rest<triu_indices$, 'n' | 'k'>): py.Remote
  triu_indices(n: py.Positional, keywords?: py.Rest<triu_indices$, 'n'>): py.Remote
  triu_indices(keywords: triu_indices$): py.Remote
  triu_indices_dyn: py.RemoteFunction
  triu_indices_from(arr: py.Positional, k: py.Int): py.Remote
  triu_indices_from(arr: py.Positional, keywords?: py.Rest<triu_indices_from$, 'arr'>): py.Remote
  triu_indices_from(keywords: triu_indices_from$): py.Remote
  triu_indices_from_dyn: py.RemoteFunction
  readonly true_divide: $Module["divide"]
  trunc(x: py.Positional, out: py.Positional, keywords?: py.Rest<trunc$, 'out'>): py.Remote
  trunc(x: py.Positional, keywords?: trunc$): py.Remote
  trunc_dyn: py.RemoteFunction
  readonly typecodes: py.Remote
  typename(char: py.Positional): py.Remote
  typename(keywords: typename$): py.Remote
  typename_dyn: py.RemoteFunction
  readonly ubyte: uint8$class
  readonly ufunc: ufunc$class
  readonly uint: uint64$class
  readonly uint16: uint16$class
  readonly uint32: uint32$class
  readonly uint64: uint64$class
  readonly uint8: uint8$class
  readonly uintc: uint32$class
  readonly uintp: uint64$class
  readonly ulong: uint64$class
  readonly ulonglong: ulonglong$class
  union1d(ar1: py.Positional, ar2: py.Positional): py.Remote
  union1d(ar1: py.Positional, keywords: py.Rest<union1d$, 'ar1'>): py.Remote
  union1d(keywords: union1d$): py.Remote
  union1d_dyn: py.RemoteFunction
  unique(ar: py.Positional, return_index: py.Bool, return_inverse: py.Bool, return_counts: py.Bool, axis?: py.Positional, keywords?: py.Rest<unique$, 'ar' | 'return_index' | 'return_inverse' | 'return_counts' | 'axis'>): py.Remote
  unique(ar: py.Positional, return_index: py.Bool, return_inverse: py.Bool, keywords?: py.Rest<unique$, 'ar' | 'return_index' | 'return_inverse'>): py.Remote
  unique(ar: py.Positional, return_index: py.Bool, keywords?: py.Rest<unique$, 'ar' | 'return_index'>): py.Remote
  unique(ar: py.Positional, keywords?: py.Rest<unique$, 'ar'>): py.Remote
  unique(keywords: unique$): py.Remote
  unique_dyn: py.RemoteFunction
  unique_all(x: py.Positional): py.Remote
  unique_all(keywords: unique_all$): py.Remote
  unique_all_dyn: py.RemoteFunction
  unique_counts(x: py.Positional): py.Remote
  unique_counts(keywords: unique_counts$): py.Remote
  unique_counts_dyn: py.RemoteFunction
  unique_inverse(x: py.Positional): py.Remote
  unique_inverse(keywords: unique_inverse$): py.Remote
  unique_inverse_dyn: py.RemoteFunction
  unique_values(x: py.Positional): py.Remote
  unique_values(keywords: unique_values$): py.Remote
  unique_values_dyn: py.RemoteFunction
  unpackbits(a: py.Positional, axis: py.Positional, count: py.Positional, bitorder: py.Str): py.Remote
  unpackbits(a: py.Positional, axis: py.Positional, count: py.Positional, keywords?: py.Rest<unpackbits$, 'axis' | 'count'>): py.Remote
  unpackbits(a: py.Positional, axis: py.Positional, keywords?: py.Rest<unpackbits$, 'axis'>): py.Remote
  unpackbits(a: py.Positional, keywords?: unpackbits$): py.Remote
  unpackbits_dyn: py.RemoteFunction
  unravel_index(indices: py.Positional, shape: py.Positional, order: py.Str): py.Remote
  unravel_index(indices: py.Positional, shape: py.Positional, keywords?: py.Rest<unravel_index$, 'indices' | 'shape'>): py.Remote
  unravel_index(indices: py.Positional, keywords: py.Rest<unravel_index$, 'indices'>): py.Remote
  unravel_index(keywords: unravel_index$): py.Remote
  unravel_index_dyn: py.RemoteFunction
  readonly unsignedinteger: unsignedinteger$class
  unstack(x: py.Positional, keywords?: unstack$): py.Remote
  unstack_dyn: py.RemoteFunction
  unwrap(p: py.Positional, discont: py.Positional, axis: py.Int, keywords?: py.Rest<unwrap$, 'p' | 'discont' | 'axis'>): py.Remote
  unwrap(p: py.Positional, discont: py.Positional, keywords?: py.Rest<unwrap$, 'p' | 'discont'>): py.Remote
  unwrap(p: py.Positional, keywords?: py.Rest<unwrap$, 'p'>): py.Remote
  unwrap(keywords: unwrap$): py.Remote
  unwrap_dyn: py.RemoteFunction
  readonly ushort: uint16$class
  vander(x: py.Positional, N: py.Positional, increasing: py.Bool): py.Remote
  vander(x: py.Positional, N: py.Positional, keywords?: py.Rest<vander$, 'x' | 'N'>): py.Remote
  vander(x: py.Positional, keywords?: py.Rest<vander$, 'x'>): py.Remote
  vander(keywords: vander$): py.Remote
  vander_dyn: py.RemoteFunction
  var(a: py.Positional, axis: py.Positional, dtype: py.Positional, out: py.Positional, ddof?: py.Int, keepdims?: py.Positional, keywords?: py.Rest<var$, 'a' | 'axis' | 'dtype' | 'out' | 'ddof' | 'keepdims'>): py.Remote
  var(a: py.Positional, axis: py.Positional, dtype: py.Positional, keywords?: py.Rest<var$, 'a' | 'axis' | 'dtype'>): py.Remote
  var(a: py.Positional, axis: py.Positional, keywords?: py.Rest<var$, 'a' | 'axis'>): py.Remote
  var(a: py.Positional, keywords?: py.Rest<var$, 'a'>): py.Remote
  var(keywords: var$): py.Remote
  var_dyn: py.RemoteFunction
  vdot(a: py.Positional, b: py.Positional): py.Remote
  vdot_dyn: py.RemoteFunction
  vecdot(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<vecdot$, 'out'>): py.Remote
  vecdot(x1: py.Positional, x2: py.Positional, keywords?: vecdot$): py.Remote
  vecdot_dyn: py.RemoteFunction
  vecmat(x1: py.Positional, x2: py.Positional, out: py.Positional, keywords?: py.Rest<vecmat$, 'out'>): py.Remote
  vecmat(x1: py.Positional, x2: py.Positional, keywords?: vecmat$): py.Remote
  vecmat_dyn: py.RemoteFunction
  readonly vectorize: vectorize$class
  readonly void: void_$class
  vsplit(ary: py.Positional, indices_or_sections: py.Positional): py.Remote
  vsplit(ary: py.Positional, keywords: py.Rest<vsplit$, 'ary'>): py.Remote
  vsplit(keywords: vsplit$): py.Remote
  vsplit_dyn: py.RemoteFunction
  vstack(tup: py.Positional, keywords?: py.Rest<vstack$, 'tup'>): py.Remote
  vstack(keywords: vstack$): py.Remote
  vstack_dyn: py.RemoteFunction
  where(condition: py.Positional, x: py.Positional, y: py.Positional): py.Remote
  where(condition: py.Positional, x: py.Positional): py.Remote
  where(condition: py.Positional): py.Remote
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
