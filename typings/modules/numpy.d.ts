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
  new (value: py.ArrayLike): bool
  (value: py.ArrayLike): py.Promised<bool>
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
  reset(): py.Remote<null>
  reset_dyn: py.RemoteFunction
  readonly shape: py.Remote
  readonly shape_dyn: any
  readonly size: py.Remote
  readonly size_dyn: any
}

export interface broadcast$class extends py.PythonClass {
  new (...arrays: py.Positional[]): broadcast
  (...arrays: py.Positional[]): py.Promised<broadcast>
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
  weekmask?: py.Str | py.ArrayLike | undefined
  holidays?: py.ArrayLike | null | undefined
}

export interface busdaycalendar$class extends py.PythonClass {
  new (weekmask: py.Str | py.ArrayLike, holidays: py.ArrayLike | null): busdaycalendar
  (weekmask: py.Str | py.ArrayLike, holidays: py.ArrayLike | null): py.Promised<busdaycalendar>
  new (weekmask: py.Str | py.ArrayLike, keywords?: py.Rest<busdaycalendar$new, 'weekmask'>): busdaycalendar
  (weekmask: py.Str | py.ArrayLike, keywords?: py.Rest<busdaycalendar$new, 'weekmask'>): py.Promised<busdaycalendar>
  new (keywords?: busdaycalendar$new): busdaycalendar
  (keywords?: busdaycalendar$new): py.Promised<busdaycalendar>
}

export interface bytes_ extends character {
  readonly [py.kind]: { readonly 'numpy.bytes_': true } & character[typeof py.kind]
}

export interface bytes_$new {
  [keyword: string]: any
}

export interface bytes_$class extends py.Statics<character$class> {
  new (value?: py.ArrayLike, ...args: py.Positional[]): bytes_
  (value?: py.ArrayLike, ...args: py.Positional[]): py.Promised<bytes_>
  new (...args: [value: py.ArrayLike, ...args: py.Positional[], keywords: bytes_$new]): bytes_
  (...args: [value: py.ArrayLike, ...args: py.Positional[], keywords: bytes_$new]): py.Promised<bytes_>
  new (value: py.ArrayLike, keywords?: bytes_$new): bytes_
  (value: py.ArrayLike, keywords?: bytes_$new): py.Promised<bytes_>
  new (keywords?: bytes_$new): bytes_
  (keywords?: bytes_$new): py.Promised<bytes_>
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
  new (value?: py.ArrayLike, ...args: py.Positional[]): datetime64
  (value?: py.ArrayLike, ...args: py.Positional[]): py.Promised<datetime64>
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
  dtype: py.DType | py.StructuredDType
  /** Default: `False` */
  align?: py.Bool | undefined
  /** Default: `False` */
  copy?: py.Bool | undefined
  [keyword: string]: any
}

export interface dtype$class extends py.PythonClass {
  new (dtype: py.DType | py.StructuredDType, align: py.Bool, copy: py.Bool, keywords?: py.Rest<dtype$new, 'dtype' | 'align' | 'copy'>): dtype
  (dtype: py.DType | py.StructuredDType, align: py.Bool, copy: py.Bool, keywords?: py.Rest<dtype$new, 'dtype' | 'align' | 'copy'>): py.Promised<dtype>
  new (dtype: py.DType | py.StructuredDType, align: py.Bool, keywords?: py.Rest<dtype$new, 'dtype' | 'align'>): dtype
  (dtype: py.DType | py.StructuredDType, align: py.Bool, keywords?: py.Rest<dtype$new, 'dtype' | 'align'>): py.Promised<dtype>
  new (dtype: py.DType | py.StructuredDType, keywords?: py.Rest<dtype$new, 'dtype'>): dtype
  (dtype: py.DType | py.StructuredDType, keywords?: py.Rest<dtype$new, 'dtype'>): py.Promised<dtype>
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
  __exit__(...exc_info: py.Positional[]): py.Remote
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
  readonly tiny: py.Remote<number>
  readonly tiny_dyn: any
  readonly bits: py.Remote<number>
  readonly bits_dyn: any
  readonly eps: py.Remote<number>
  readonly eps_dyn: any
  readonly max: py.Remote<number>
  readonly max_dyn: any
  readonly min: py.Remote<number>
  readonly min_dyn: any
  readonly precision: py.Remote<number>
  readonly precision_dyn: any
  readonly smallest_normal: py.Remote<number>
  readonly smallest_normal_dyn: any
  readonly smallest_subnormal: py.Remote<number>
  readonly smallest_subnormal_dyn: any
}

export interface finfo$new {
  dtype: py.DType | py.StructuredDType
}

export interface finfo$class extends py.PythonClass {
  new (dtype: py.DType | py.StructuredDType): finfo
  (dtype: py.DType | py.StructuredDType): py.Promised<finfo>
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
  new (value: py.ArrayLike): float16
  (value: py.ArrayLike): py.Promised<float16>
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
  new (value: py.ArrayLike): float32
  (value: py.ArrayLike): py.Promised<float32>
  new (): float32
  (): py.Promised<float32>
}

export interface float64 extends floating {
  readonly [py.kind]: { readonly 'numpy.float64': true } & floating[typeof py.kind]
}

export interface float64$class extends py.Statics<floating$class> {
  new (value: py.ArrayLike): float64
  (value: py.ArrayLike): py.Promised<float64>
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
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
}

export interface generic$any {
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
}

export interface generic$argmax {
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface generic$argmin {
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface generic$argsort {
  /** Default: `-1` */
  axis?: py.Int | py.List<py.Int> | undefined
  kind?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
  stable?: py.RemoteArgument | undefined
}

export interface generic$astype {
  dtype: py.DType | py.StructuredDType
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
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `'raise'` */
  mode?: py.Str | undefined
}

export interface generic$clip {
  min?: py.RemoteArgument | undefined
  max?: py.RemoteArgument | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  [keyword: string]: any
}

export interface generic$compress {
  condition: py.RemoteArgument
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
}

export interface generic$copy {
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface generic$cumprod {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
}

export interface generic$cumsum {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
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
  dtype: py.DType | py.StructuredDType
  /** Default: `0` */
  offset?: py.Int | undefined
}

export interface generic$max {
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  [keyword: string]: any
}

export interface generic$mean {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  [keyword: string]: any
}

export interface generic$min {
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  [keyword: string]: any
}

export interface generic$prod {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
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
  axis?: py.Int | py.List<py.Int> | null | undefined
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
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
}

export interface generic$searchsorted {
  /** Default: `'left'` */
  side?: py.Str | undefined
  sorter?: py.RemoteArgument | undefined
}

export interface generic$setfield {
  dtype: py.DType | py.StructuredDType
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
  axis?: py.Int | py.List<py.Int> | undefined
  kind?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
  stable?: py.RemoteArgument | undefined
}

export interface generic$squeeze {
  axis?: py.Int | py.List<py.Int> | null | undefined
}

export interface generic$std {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
  [keyword: string]: any
}

export interface generic$sum {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  [keyword: string]: any
}

export interface generic$take {
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
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
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
}

export interface generic$var {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
  [keyword: string]: any
}

export interface generic$view {
  [keyword: string]: any
}

export interface generic extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.generic': true }
  readonly T: py.Remote
  readonly T_dyn: any
  __getitem__(key: py.Positional): py.Remote
  readonly [index: number]: any
  all(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keepdims: py.Bool, keywords?: py.Rest<generic$all, 'axis' | 'out' | 'keepdims'>): py.Remote
  all(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<generic$all, 'axis' | 'out'>): py.Remote
  all(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<generic$all, 'axis'>): py.Remote
  all(keywords?: generic$all): py.Remote
  all_dyn: py.RemoteFunction
  any(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keepdims: py.Bool, keywords?: py.Rest<generic$any, 'axis' | 'out' | 'keepdims'>): py.Remote
  any(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<generic$any, 'axis' | 'out'>): py.Remote
  any(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<generic$any, 'axis'>): py.Remote
  any(keywords?: generic$any): py.Remote
  any_dyn: py.RemoteFunction
  argmax(axis: py.Int | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<generic$argmax, 'axis' | 'out'>): py.Remote
  argmax(axis: py.Int | null, keywords?: py.Rest<generic$argmax, 'axis'>): py.Remote
  argmax(keywords?: generic$argmax): py.Remote
  argmax_dyn: py.RemoteFunction
  argmin(axis: py.Int | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<generic$argmin, 'axis' | 'out'>): py.Remote
  argmin(axis: py.Int | null, keywords?: py.Rest<generic$argmin, 'axis'>): py.Remote
  argmin(keywords?: generic$argmin): py.Remote
  argmin_dyn: py.RemoteFunction
  argsort(axis: py.Int | py.List<py.Int>, kind: py.Positional, order: py.Positional, keywords?: py.Rest<generic$argsort, 'axis' | 'kind' | 'order'>): py.Remote
  argsort(axis: py.Int | py.List<py.Int>, kind: py.Positional, keywords?: py.Rest<generic$argsort, 'axis' | 'kind'>): py.Remote
  argsort(axis: py.Int | py.List<py.Int>, keywords?: py.Rest<generic$argsort, 'axis'>): py.Remote
  argsort(keywords?: generic$argsort): py.Remote
  argsort_dyn: py.RemoteFunction
  astype(dtype: py.DType | py.StructuredDType, order: py.Str, casting: py.Str, subok: py.Bool, copy?: py.Bool): py.Remote
  astype(dtype: py.DType | py.StructuredDType, order: py.Str, casting: py.Str, keywords?: py.Rest<generic$astype, 'dtype' | 'order' | 'casting'>): py.Remote
  astype(dtype: py.DType | py.StructuredDType, order: py.Str, keywords?: py.Rest<generic$astype, 'dtype' | 'order'>): py.Remote
  astype(dtype: py.DType | py.StructuredDType, keywords?: py.Rest<generic$astype, 'dtype'>): py.Remote
  astype(keywords: generic$astype): py.Remote
  astype_dyn: py.RemoteFunction
  readonly base: py.Remote
  readonly base_dyn: any
  byteswap(inplace: py.Bool): py.Remote
  byteswap(keywords?: generic$byteswap): py.Remote
  byteswap_dyn: py.RemoteFunction
  choose(choices: py.Positional, out: py.ArrayLike | py.List<py.ArrayLike> | null, mode: py.Str): py.Remote
  choose(choices: py.Positional, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<generic$choose, 'choices' | 'out'>): py.Remote
  choose(choices: py.Positional, keywords?: py.Rest<generic$choose, 'choices'>): py.Remote
  choose(keywords: generic$choose): py.Remote
  choose_dyn: py.RemoteFunction
  clip(min: py.Positional, max: py.Positional, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<generic$clip, 'min' | 'max' | 'out'>): py.Remote
  clip(min: py.Positional, max: py.Positional, keywords?: py.Rest<generic$clip, 'min' | 'max'>): py.Remote
  clip(min: py.Positional, keywords?: py.Rest<generic$clip, 'min'>): py.Remote
  clip(keywords?: generic$clip): py.Remote
  clip_dyn: py.RemoteFunction
  compress(condition: py.Positional, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | py.List<py.ArrayLike> | null): py.Remote
  compress(condition: py.Positional, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<generic$compress, 'condition' | 'axis'>): py.Remote
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
  cumprod(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | py.List<py.ArrayLike> | null): py.Remote
  cumprod(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<generic$cumprod, 'axis' | 'dtype'>): py.Remote
  cumprod(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<generic$cumprod, 'axis'>): py.Remote
  cumprod(keywords?: generic$cumprod): py.Remote
  cumprod_dyn: py.RemoteFunction
  cumsum(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | py.List<py.ArrayLike> | null): py.Remote
  cumsum(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<generic$cumsum, 'axis' | 'dtype'>): py.Remote
  cumsum(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<generic$cumsum, 'axis'>): py.Remote
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
  getfield(dtype: py.DType | py.StructuredDType, offset: py.Int): py.Remote
  getfield(dtype: py.DType | py.StructuredDType, keywords?: py.Rest<generic$getfield, 'dtype'>): py.Remote
  getfield(keywords: generic$getfield): py.Remote
  getfield_dyn: py.RemoteFunction
  readonly imag: py.Remote
  readonly imag_dyn: any
  item(...args: py.Positional[]): py.Remote
  item_dyn: py.RemoteFunction
  readonly itemsize: py.Remote
  readonly itemsize_dyn: any
  max(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<generic$max, 'axis' | 'out'>): py.Remote
  max(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<generic$max, 'axis'>): py.Remote
  max(keywords?: generic$max): py.Remote
  max_dyn: py.RemoteFunction
  mean(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<generic$mean, 'axis' | 'dtype' | 'out'>): py.Remote
  mean(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<generic$mean, 'axis' | 'dtype'>): py.Remote
  mean(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<generic$mean, 'axis'>): py.Remote
  mean(keywords?: generic$mean): py.Remote
  mean_dyn: py.RemoteFunction
  min(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<generic$min, 'axis' | 'out'>): py.Remote
  min(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<generic$min, 'axis'>): py.Remote
  min(keywords?: generic$min): py.Remote
  min_dyn: py.RemoteFunction
  readonly nbytes: py.Remote
  readonly nbytes_dyn: any
  readonly ndim: py.Remote
  readonly ndim_dyn: any
  nonzero(): py.Remote
  nonzero_dyn: py.RemoteFunction
  prod(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<generic$prod, 'axis' | 'dtype' | 'out'>): py.Remote
  prod(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<generic$prod, 'axis' | 'dtype'>): py.Remote
  prod(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<generic$prod, 'axis'>): py.Remote
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
  repeat(repeats: py.Positional, axis: py.Int | py.List<py.Int> | null): py.Remote
  repeat(repeats: py.Positional, keywords?: generic$repeat): py.Remote
  repeat_dyn: py.RemoteFunction
  reshape(...shape: py.Positional[]): py.Remote
  reshape(...args: [...shape: py.Positional[], keywords: generic$reshape]): py.Remote
  reshape(keywords?: generic$reshape): py.Remote
  reshape_dyn: py.RemoteFunction
  resize(...new_shape: py.Positional[]): py.Remote
  resize(...args: [...new_shape: py.Positional[], keywords: generic$resize]): py.Remote
  resize(keywords?: generic$resize): py.Remote
  resize_dyn: py.RemoteFunction
  round(decimals: py.Int, out: py.ArrayLike | py.List<py.ArrayLike> | null): py.Remote
  round(decimals: py.Int, keywords?: py.Rest<generic$round, 'decimals'>): py.Remote
  round(keywords?: generic$round): py.Remote
  round_dyn: py.RemoteFunction
  searchsorted(v: py.ArrayLike, side: py.Str, sorter: py.Positional): py.Remote
  searchsorted(v: py.ArrayLike, side: py.Str, keywords?: py.Rest<generic$searchsorted, 'side'>): py.Remote
  searchsorted(v: py.ArrayLike, keywords?: generic$searchsorted): py.Remote
  searchsorted_dyn: py.RemoteFunction
  setfield(val: py.Positional, dtype: py.DType | py.StructuredDType, offset: py.Int): py.Remote
  setfield(val: py.Positional, dtype: py.DType | py.StructuredDType, keywords?: py.Rest<generic$setfield, 'dtype'>): py.Remote
  setfield(val: py.Positional, keywords: generic$setfield): py.Remote
  setfield_dyn: py.RemoteFunction
  setflags(keywords?: generic$setflags): py.Remote
  setflags_dyn: py.RemoteFunction
  readonly shape: py.Remote
  readonly shape_dyn: any
  readonly size: py.Remote
  readonly size_dyn: any
  sort(axis: py.Int | py.List<py.Int>, kind: py.Positional, order: py.Positional, keywords?: py.Rest<generic$sort, 'axis' | 'kind' | 'order'>): py.Remote
  sort(axis: py.Int | py.List<py.Int>, kind: py.Positional, keywords?: py.Rest<generic$sort, 'axis' | 'kind'>): py.Remote
  sort(axis: py.Int | py.List<py.Int>, keywords?: py.Rest<generic$sort, 'axis'>): py.Remote
  sort(keywords?: generic$sort): py.Remote
  sort_dyn: py.RemoteFunction
  squeeze(axis: py.Int | py.List<py.Int> | null): py.Remote
  squeeze(keywords?: generic$squeeze): py.Remote
  squeeze_dyn: py.RemoteFunction
  std(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, ddof: py.Int, keywords?: py.Rest<generic$std, 'axis' | 'dtype' | 'out' | 'ddof'>): py.Remote
  std(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<generic$std, 'axis' | 'dtype' | 'out'>): py.Remote
  std(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<generic$std, 'axis' | 'dtype'>): py.Remote
  std(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<generic$std, 'axis'>): py.Remote
  std(keywords?: generic$std): py.Remote
  std_dyn: py.RemoteFunction
  readonly strides: py.Remote
  readonly strides_dyn: any
  sum(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<generic$sum, 'axis' | 'dtype' | 'out'>): py.Remote
  sum(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<generic$sum, 'axis' | 'dtype'>): py.Remote
  sum(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<generic$sum, 'axis'>): py.Remote
  sum(keywords?: generic$sum): py.Remote
  sum_dyn: py.RemoteFunction
  swapaxes(axis1: py.Positional, axis2: py.Positional): py.Remote
  swapaxes_dyn: py.RemoteFunction
  take(indices: py.Positional, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, mode: py.Str): py.Remote
  take(indices: py.Positional, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<generic$take, 'axis' | 'out'>): py.Remote
  take(indices: py.Positional, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<generic$take, 'axis'>): py.Remote
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
  trace(offset: py.Int, axis1: py.Int, axis2: py.Int, dtype: py.DType | py.StructuredDType | null, out?: py.ArrayLike | py.List<py.ArrayLike> | null): py.Remote
  trace(offset: py.Int, axis1: py.Int, axis2: py.Int, keywords?: py.Rest<generic$trace, 'offset' | 'axis1' | 'axis2'>): py.Remote
  trace(offset: py.Int, axis1: py.Int, keywords?: py.Rest<generic$trace, 'offset' | 'axis1'>): py.Remote
  trace(offset: py.Int, keywords?: py.Rest<generic$trace, 'offset'>): py.Remote
  trace(keywords?: generic$trace): py.Remote
  trace_dyn: py.RemoteFunction
  transpose(...axes: py.Positional[]): py.Remote
  transpose_dyn: py.RemoteFunction
  var(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, ddof: py.Int, keywords?: py.Rest<generic$var, 'axis' | 'dtype' | 'out' | 'ddof'>): py.Remote
  var(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<generic$var, 'axis' | 'dtype' | 'out'>): py.Remote
  var(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<generic$var, 'axis' | 'dtype'>): py.Remote
  var(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<generic$var, 'axis'>): py.Remote
  var(keywords?: generic$var): py.Remote
  var_dyn: py.RemoteFunction
  view(...args: py.Positional[]): py.Remote
  view(...args: [...args: py.Positional[], keywords: generic$view]): py.Remote
  view(keywords?: generic$view): py.Remote
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
  new (value: py.ArrayLike): int16
  (value: py.ArrayLike): py.Promised<int16>
  new (): int16
  (): py.Promised<int16>
}

export interface int32 extends signedinteger {
  readonly [py.kind]: { readonly 'numpy.int32': true } & signedinteger[typeof py.kind]
  bit_count(): py.Remote
  bit_count_dyn: py.RemoteFunction
}

export interface int32$class extends py.Statics<signedinteger$class> {
  new (value: py.ArrayLike): int32
  (value: py.ArrayLike): py.Promised<int32>
  new (): int32
  (): py.Promised<int32>
}

export interface int64 extends signedinteger {
  readonly [py.kind]: { readonly 'numpy.int64': true } & signedinteger[typeof py.kind]
  bit_count(): py.Remote
  bit_count_dyn: py.RemoteFunction
}

export interface int64$class extends py.Statics<signedinteger$class> {
  new (value: py.ArrayLike): int64
  (value: py.ArrayLike): py.Promised<int64>
  new (): int64
  (): py.Promised<int64>
}

export interface int8 extends signedinteger {
  readonly [py.kind]: { readonly 'numpy.int8': true } & signedinteger[typeof py.kind]
  bit_count(): py.Remote
  bit_count_dyn: py.RemoteFunction
}

export interface int8$class extends py.Statics<signedinteger$class> {
  new (value: py.ArrayLike): int8
  (value: py.ArrayLike): py.Promised<int8>
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
  new (value: py.ArrayLike): longdouble
  (value: py.ArrayLike): py.Promised<longdouble>
  new (): longdouble
  (): py.Promised<longdouble>
}

export interface longlong extends signedinteger {
  readonly [py.kind]: { readonly 'numpy.longlong': true } & signedinteger[typeof py.kind]
  bit_count(): py.Remote
  bit_count_dyn: py.RemoteFunction
}

export interface longlong$class extends py.Statics<signedinteger$class> {
  new (value: py.ArrayLike): longlong
  (value: py.ArrayLike): py.Promised<longlong>
  new (): longlong
  (): py.Promised<longlong>
}

export interface matrix$__getitem__ {
  index: py.RemoteArgument
}

export interface matrix$all {
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface matrix$any {
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface matrix$argmax {
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface matrix$argmin {
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface matrix$max {
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface matrix$mean {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface matrix$min {
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface matrix$prod {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface matrix$ptp {
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface matrix$ravel {
  /** Default: `'C'` */
  order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | undefined
}

export interface matrix$std {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
}

export interface matrix$sum {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface matrix$var {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
}

export interface matrix extends ndarray {
  readonly [py.kind]: { readonly 'numpy.matrix': true } & ndarray[typeof py.kind]
  readonly A: py.Remote<py.NDArray>
  readonly A_dyn: any
  readonly A1: py.Remote<py.NDArray>
  readonly A1_dyn: any
  readonly H: py.Remote
  readonly H_dyn: any
  readonly I: py.Remote
  readonly I_dyn: any
  __getitem__(index: py.Positional): py.Remote
  __getitem__(keywords: matrix$__getitem__): py.Remote
  __getitem__(...args: any[]): any
  readonly [index: number]: any
  all(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null): py.Remote
  all(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<matrix$all, 'axis'>): py.Remote
  all(keywords?: matrix$all): py.Remote
  all(...args: any[]): any
  all_dyn: py.RemoteFunction
  any(axis: py.Int | null, out: py.ArrayLike | null): py.Remote<boolean | py.NDArray>
  any(axis: py.Int | null, keywords?: py.Rest<matrix$any, 'axis'>): py.Remote<boolean | py.NDArray>
  any(keywords?: matrix$any): py.Remote<boolean | py.NDArray>
  any(...args: any[]): any
  any_dyn: py.RemoteFunction
  argmax(axis: py.Int | null, out: py.ArrayLike | null): py.Remote
  argmax(axis: py.Int | null, keywords?: py.Rest<matrix$argmax, 'axis'>): py.Remote
  argmax(keywords?: matrix$argmax): py.Remote
  argmax(...args: any[]): any
  argmax_dyn: py.RemoteFunction
  argmin(axis: py.Int | null, out: py.ArrayLike | null): py.Remote
  argmin(axis: py.Int | null, keywords?: py.Rest<matrix$argmin, 'axis'>): py.Remote
  argmin(keywords?: matrix$argmin): py.Remote
  argmin(...args: any[]): any
  argmin_dyn: py.RemoteFunction
  getA(): py.Remote<py.NDArray>
  getA_dyn: py.RemoteFunction
  getA1(): py.Remote<py.NDArray>
  getA1_dyn: py.RemoteFunction
  getH(): py.Remote
  getH_dyn: py.RemoteFunction
  getI(): py.Remote
  getI_dyn: py.RemoteFunction
  getT(): py.Remote
  getT_dyn: py.RemoteFunction
  max(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null): py.Remote
  max(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<matrix$max, 'axis'>): py.Remote
  max(keywords?: matrix$max): py.Remote
  max(...args: any[]): any
  max_dyn: py.RemoteFunction
  mean(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null): py.Remote
  mean(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<matrix$mean, 'axis' | 'dtype'>): py.Remote
  mean(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<matrix$mean, 'axis'>): py.Remote
  mean(keywords?: matrix$mean): py.Remote
  mean(...args: any[]): any
  mean_dyn: py.RemoteFunction
  min(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null): py.Remote
  min(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<matrix$min, 'axis'>): py.Remote
  min(keywords?: matrix$min): py.Remote
  min(...args: any[]): any
  min_dyn: py.RemoteFunction
  prod(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null): py.Remote
  prod(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<matrix$prod, 'axis' | 'dtype'>): py.Remote
  prod(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<matrix$prod, 'axis'>): py.Remote
  prod(keywords?: matrix$prod): py.Remote
  prod(...args: any[]): any
  prod_dyn: py.RemoteFunction
  ptp(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null): py.Remote
  ptp(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<matrix$ptp, 'axis'>): py.Remote
  ptp(keywords?: matrix$ptp): py.Remote
  ptp_dyn: py.RemoteFunction
  ravel(order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>): py.Remote
  ravel(keywords?: matrix$ravel): py.Remote
  ravel(...args: any[]): any
  ravel_dyn: py.RemoteFunction
  std(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, ddof: py.Int): py.Remote
  std(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keywords?: py.Rest<matrix$std, 'axis' | 'dtype' | 'out'>): py.Remote
  std(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<matrix$std, 'axis' | 'dtype'>): py.Remote
  std(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<matrix$std, 'axis'>): py.Remote
  std(keywords?: matrix$std): py.Remote
  std(...args: any[]): any
  std_dyn: py.RemoteFunction
  sum(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null): py.Remote
  sum(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<matrix$sum, 'axis' | 'dtype'>): py.Remote
  sum(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<matrix$sum, 'axis'>): py.Remote
  sum(keywords?: matrix$sum): py.Remote
  sum(...args: any[]): any
  sum_dyn: py.RemoteFunction
  var(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, ddof: py.Int): py.Remote
  var(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keywords?: py.Rest<matrix$var, 'axis' | 'dtype' | 'out'>): py.Remote
  var(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<matrix$var, 'axis' | 'dtype'>): py.Remote
  var(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<matrix$var, 'axis'>): py.Remote
  var(keywords?: matrix$var): py.Remote
  var(...args: any[]): any
  var_dyn: py.RemoteFunction
}

export interface matrix$new {
  data: py.ArrayLike | py.Str
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  copy?: py.Bool | undefined
}

export interface matrix$class extends py.Statics<ndarray$class> {
  new (data: py.ArrayLike | py.Str, dtype: py.DType | py.StructuredDType | null, copy: py.Bool): matrix
  (data: py.ArrayLike | py.Str, dtype: py.DType | py.StructuredDType | null, copy: py.Bool): py.Promised<matrix>
  new (data: py.ArrayLike | py.Str, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<matrix$new, 'data' | 'dtype'>): matrix
  (data: py.ArrayLike | py.Str, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<matrix$new, 'data' | 'dtype'>): py.Promised<matrix>
  new (data: py.ArrayLike | py.Str, keywords?: py.Rest<matrix$new, 'data'>): matrix
  (data: py.ArrayLike | py.Str, keywords?: py.Rest<matrix$new, 'data'>): py.Promised<matrix>
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
  dtype?: py.DType | py.StructuredDType | undefined
  /** Default: `'r+'` */
  mode?: 'r+' | 'r' | 'w+' | 'c' | py.RemotePromise<string> | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  shape?: py.Int | py.Items<py.Int> | null | undefined
  /** Default: `'C'` */
  order?: 'C' | 'F' | py.RemotePromise<string> | undefined
}

export interface memmap$class extends py.Statics<ndarray$class> {
  new (filename: py.Positional, dtype: py.DType | py.StructuredDType, mode: 'r+' | 'r' | 'w+' | 'c' | py.RemotePromise<string>, offset: py.Int, shape?: py.Int | py.Items<py.Int> | null, order?: 'C' | 'F' | py.RemotePromise<string>): memmap
  (filename: py.Positional, dtype: py.DType | py.StructuredDType, mode: 'r+' | 'r' | 'w+' | 'c' | py.RemotePromise<string>, offset: py.Int, shape?: py.Int | py.Items<py.Int> | null, order?: 'C' | 'F' | py.RemotePromise<string>): py.Promised<memmap>
  new (filename: py.Positional, dtype: py.DType | py.StructuredDType, mode: 'r+' | 'r' | 'w+' | 'c' | py.RemotePromise<string>, keywords?: py.Rest<memmap$new, 'filename' | 'dtype' | 'mode'>): memmap
  (filename: py.Positional, dtype: py.DType | py.StructuredDType, mode: 'r+' | 'r' | 'w+' | 'c' | py.RemotePromise<string>, keywords?: py.Rest<memmap$new, 'filename' | 'dtype' | 'mode'>): py.Promised<memmap>
  new (filename: py.Positional, dtype: py.DType | py.StructuredDType, keywords?: py.Rest<memmap$new, 'filename' | 'dtype'>): memmap
  (filename: py.Positional, dtype: py.DType | py.StructuredDType, keywords?: py.Rest<memmap$new, 'filename' | 'dtype'>): py.Promised<memmap>
  new (filename: py.Positional, keywords?: py.Rest<memmap$new, 'filename'>): memmap
  (filename: py.Positional, keywords?: py.Rest<memmap$new, 'filename'>): py.Promised<memmap>
  new (keywords: memmap$new): memmap
  (keywords: memmap$new): py.Promised<memmap>
}

export interface ndarray$all {
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
}

export interface ndarray$any {
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
}

export interface ndarray$argmax {
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface ndarray$argmin {
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface ndarray$argpartition {
  /** Default: `-1` */
  axis?: py.Int | py.List<py.Int> | undefined
  /** Default: `'introselect'` */
  kind?: py.Str | undefined
  order?: py.RemoteArgument | undefined
}

export interface ndarray$argsort {
  /** Default: `-1` */
  axis?: py.Int | py.List<py.Int> | undefined
  kind?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
  stable?: py.RemoteArgument | undefined
}

export interface ndarray$astype {
  dtype: py.Str | py.DType | py.StructuredDType
  /** Default: `'K'` */
  order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | undefined
  /** Default: `'unsafe'` */
  casting?: 'no' | 'equiv' | 'safe' | 'same_kind' | 'same_value' | 'unsafe' | py.RemotePromise<string> | undefined
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
  out?: py.ArrayLike | null | undefined
  /** Default: `'raise'` */
  mode?: py.Str | undefined
}

export interface ndarray$clip {
  min?: py.RemoteArgument | undefined
  max?: py.RemoteArgument | undefined
  out?: py.ArrayLike | null | undefined
  [keyword: string]: any
}

export interface ndarray$compress {
  condition: py.RemoteArgument
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface ndarray$copy {
  /** Default: `'C'` */
  order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | undefined
}

export interface ndarray$cumprod {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface ndarray$cumsum {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
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
  out?: py.ArrayLike | null | undefined
}

export interface ndarray$dump {
  file: py.Str
}

export interface ndarray$fill {
  value: py.TensorLike
}

export interface ndarray$flatten {
  /** Default: `'C'` */
  order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | undefined
}

export interface ndarray$getfield {
  dtype: py.Str | py.DType | py.StructuredDType
  /** Default: `0` */
  offset?: py.Int | undefined
}

export interface ndarray$max {
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  [keyword: string]: any
}

export interface ndarray$mean {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  [keyword: string]: any
}

export interface ndarray$min {
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  [keyword: string]: any
}

export interface ndarray$partition {
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'introselect'` */
  kind?: 'introselect' | py.RemotePromise<string> | undefined
  order?: py.Str | py.List<py.Str> | null | undefined
}

export interface ndarray$prod {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
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
  axis?: py.Int | py.List<py.Int> | null | undefined
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
  out?: py.ArrayLike | null | undefined
}

export interface ndarray$searchsorted {
  /** Default: `'left'` */
  side?: py.Str | undefined
  sorter?: py.RemoteArgument | undefined
}

export interface ndarray$setfield {
  dtype: py.DType | py.StructuredDType
  /** Default: `0` */
  offset?: py.Int | undefined
}

export interface ndarray$setflags {
  write?: py.Bool | null | undefined
  align?: py.Bool | null | undefined
  uic?: py.Bool | null | undefined
}

export interface ndarray$sort {
  /** Default: `-1` */
  axis?: py.Int | undefined
  kind?: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null | undefined
  order?: py.Str | py.List<py.Str> | null | undefined
  stable?: py.Bool | null | undefined
}

export interface ndarray$squeeze {
  axis?: py.Int | py.List<py.Int> | null | undefined
}

export interface ndarray$std {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
  [keyword: string]: any
}

export interface ndarray$sum {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  [keyword: string]: any
}

export interface ndarray$take {
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `'raise'` */
  mode?: py.Str | undefined
}

export interface ndarray$to_device {
  stream?: null | undefined
}

export interface ndarray$tobytes {
  /** Default: `'C'` */
  order?: 'C' | 'F' | 'A' | py.RemotePromise<string> | undefined
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
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface ndarray$var {
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `0` */
  ddof?: py.Int | undefined
  [keyword: string]: any
}

export interface ndarray$view {
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
  all(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keepdims: py.Bool, keywords?: py.Rest<ndarray$all, 'axis' | 'out' | 'keepdims'>): py.Remote
  all(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<ndarray$all, 'axis' | 'out'>): py.Remote
  all(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<ndarray$all, 'axis'>): py.Remote
  all(keywords?: ndarray$all): py.Remote
  all_dyn: py.RemoteFunction
  any(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keepdims: py.Bool, keywords?: py.Rest<ndarray$any, 'axis' | 'out' | 'keepdims'>): py.Remote
  any(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<ndarray$any, 'axis' | 'out'>): py.Remote
  any(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<ndarray$any, 'axis'>): py.Remote
  any(keywords?: ndarray$any): py.Remote
  any_dyn: py.RemoteFunction
  argmax(axis: py.Int | null, out: py.ArrayLike | null, keywords?: py.Rest<ndarray$argmax, 'axis' | 'out'>): py.Remote
  argmax(axis: py.Int | null, keywords?: py.Rest<ndarray$argmax, 'axis'>): py.Remote
  argmax(keywords?: ndarray$argmax): py.Remote
  argmax_dyn: py.RemoteFunction
  argmin(axis: py.Int | null, out: py.ArrayLike | null, keywords?: py.Rest<ndarray$argmin, 'axis' | 'out'>): py.Remote
  argmin(axis: py.Int | null, keywords?: py.Rest<ndarray$argmin, 'axis'>): py.Remote
  argmin(keywords?: ndarray$argmin): py.Remote
  argmin_dyn: py.RemoteFunction
  argpartition(kth: py.Positional, axis: py.Int | py.List<py.Int>, kind: py.Str, order: py.Positional): py.Remote
  argpartition(kth: py.Positional, axis: py.Int | py.List<py.Int>, kind: py.Str, keywords?: py.Rest<ndarray$argpartition, 'axis' | 'kind'>): py.Remote
  argpartition(kth: py.Positional, axis: py.Int | py.List<py.Int>, keywords?: py.Rest<ndarray$argpartition, 'axis'>): py.Remote
  argpartition(kth: py.Positional, keywords?: ndarray$argpartition): py.Remote
  argpartition_dyn: py.RemoteFunction
  argsort(axis: py.Int | py.List<py.Int>, kind: py.Positional, order: py.Positional, keywords?: py.Rest<ndarray$argsort, 'axis' | 'kind' | 'order'>): py.Remote
  argsort(axis: py.Int | py.List<py.Int>, kind: py.Positional, keywords?: py.Rest<ndarray$argsort, 'axis' | 'kind'>): py.Remote
  argsort(axis: py.Int | py.List<py.Int>, keywords?: py.Rest<ndarray$argsort, 'axis'>): py.Remote
  argsort(keywords?: ndarray$argsort): py.Remote
  argsort_dyn: py.RemoteFunction
  astype(dtype: py.Str | py.DType | py.StructuredDType, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, casting: 'no' | 'equiv' | 'safe' | 'same_kind' | 'same_value' | 'unsafe' | py.RemotePromise<string>, subok: py.Bool, copy?: py.Bool): py.Remote<py.NDArray>
  astype(dtype: py.Str | py.DType | py.StructuredDType, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, casting: 'no' | 'equiv' | 'safe' | 'same_kind' | 'same_value' | 'unsafe' | py.RemotePromise<string>, keywords?: py.Rest<ndarray$astype, 'dtype' | 'order' | 'casting'>): py.Remote<py.NDArray>
  astype(dtype: py.Str | py.DType | py.StructuredDType, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, keywords?: py.Rest<ndarray$astype, 'dtype' | 'order'>): py.Remote<py.NDArray>
  astype(dtype: py.Str | py.DType | py.StructuredDType, keywords?: py.Rest<ndarray$astype, 'dtype'>): py.Remote<py.NDArray>
  astype(keywords: ndarray$astype): py.Remote<py.NDArray>
  astype_dyn: py.RemoteFunction
  readonly base: py.Remote
  readonly base_dyn: any
  byteswap(inplace: py.Bool): py.Remote<py.NDArray>
  byteswap(keywords?: ndarray$byteswap): py.Remote<py.NDArray>
  byteswap_dyn: py.RemoteFunction
  choose(choices: py.Positional, out: py.ArrayLike | null, mode: py.Str): py.Remote
  choose(choices: py.Positional, out: py.ArrayLike | null, keywords?: py.Rest<ndarray$choose, 'choices' | 'out'>): py.Remote
  choose(choices: py.Positional, keywords?: py.Rest<ndarray$choose, 'choices'>): py.Remote
  choose(keywords: ndarray$choose): py.Remote
  choose_dyn: py.RemoteFunction
  clip(min: py.Positional, max: py.Positional, out: py.ArrayLike | null, keywords?: py.Rest<ndarray$clip, 'min' | 'max' | 'out'>): py.Remote
  clip(min: py.Positional, max: py.Positional, keywords?: py.Rest<ndarray$clip, 'min' | 'max'>): py.Remote
  clip(min: py.Positional, keywords?: py.Rest<ndarray$clip, 'min'>): py.Remote
  clip(keywords?: ndarray$clip): py.Remote
  clip_dyn: py.RemoteFunction
  compress(condition: py.Positional, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null): py.Remote
  compress(condition: py.Positional, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<ndarray$compress, 'condition' | 'axis'>): py.Remote
  compress(condition: py.Positional, keywords?: py.Rest<ndarray$compress, 'condition'>): py.Remote
  compress(keywords: ndarray$compress): py.Remote
  compress_dyn: py.RemoteFunction
  conj(): py.Remote
  conj_dyn: py.RemoteFunction
  conjugate(): py.Remote
  conjugate_dyn: py.RemoteFunction
  copy(order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>): py.Remote
  copy(keywords?: ndarray$copy): py.Remote
  copy_dyn: py.RemoteFunction
  readonly ctypes: py.Remote
  readonly ctypes_dyn: any
  cumprod(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null): py.Remote
  cumprod(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<ndarray$cumprod, 'axis' | 'dtype'>): py.Remote
  cumprod(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<ndarray$cumprod, 'axis'>): py.Remote
  cumprod(keywords?: ndarray$cumprod): py.Remote
  cumprod_dyn: py.RemoteFunction
  cumsum(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null): py.Remote
  cumsum(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<ndarray$cumsum, 'axis' | 'dtype'>): py.Remote
  cumsum(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<ndarray$cumsum, 'axis'>): py.Remote
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
  dot(other: py.Positional, out: py.ArrayLike | null): py.Remote
  dot(other: py.Positional, keywords?: ndarray$dot): py.Remote
  dot_dyn: py.RemoteFunction
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  dump(file: py.Str): py.Remote
  dump(keywords: ndarray$dump): py.Remote
  dump_dyn: py.RemoteFunction
  dumps(): py.Remote
  dumps_dyn: py.RemoteFunction
  fill(value: py.TensorLike): py.Remote
  fill(keywords: ndarray$fill): py.Remote
  fill_dyn: py.RemoteFunction
  readonly flags: py.Remote
  readonly flags_dyn: any
  readonly flat: py.Remote
  readonly flat_dyn: any
  flatten(order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>): py.Remote<py.NDArray>
  flatten(keywords?: ndarray$flatten): py.Remote<py.NDArray>
  flatten_dyn: py.RemoteFunction
  getfield(dtype: py.Str | py.DType | py.StructuredDType, offset: py.Int): py.Remote
  getfield(dtype: py.Str | py.DType | py.StructuredDType, keywords?: py.Rest<ndarray$getfield, 'dtype'>): py.Remote
  getfield(keywords: ndarray$getfield): py.Remote
  getfield_dyn: py.RemoteFunction
  readonly imag: py.Remote
  readonly imag_dyn: any
  item(...args: py.Positional[]): py.Remote<number>
  item_dyn: py.RemoteFunction
  readonly itemsize: py.Remote
  readonly itemsize_dyn: any
  readonly mT: any
  readonly mT_dyn: any
  max(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<ndarray$max, 'axis' | 'out'>): py.Remote
  max(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<ndarray$max, 'axis'>): py.Remote
  max(keywords?: ndarray$max): py.Remote
  max_dyn: py.RemoteFunction
  mean(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keywords?: py.Rest<ndarray$mean, 'axis' | 'dtype' | 'out'>): py.Remote
  mean(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<ndarray$mean, 'axis' | 'dtype'>): py.Remote
  mean(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<ndarray$mean, 'axis'>): py.Remote
  mean(keywords?: ndarray$mean): py.Remote
  mean_dyn: py.RemoteFunction
  min(axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<ndarray$min, 'axis' | 'out'>): py.Remote
  min(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<ndarray$min, 'axis'>): py.Remote
  min(keywords?: ndarray$min): py.Remote
  min_dyn: py.RemoteFunction
  readonly nbytes: py.Remote
  readonly nbytes_dyn: any
  readonly ndim: py.Remote
  readonly ndim_dyn: any
  nonzero(): py.Remote
  nonzero_dyn: py.RemoteFunction
  partition(kth: py.Int | py.Items<py.Int>, axis: py.Int, kind: 'introselect' | py.RemotePromise<string>, order: py.Str | py.List<py.Str> | null): py.Remote
  partition(kth: py.Int | py.Items<py.Int>, axis: py.Int, kind: 'introselect' | py.RemotePromise<string>, keywords?: py.Rest<ndarray$partition, 'axis' | 'kind'>): py.Remote
  partition(kth: py.Int | py.Items<py.Int>, axis: py.Int, keywords?: py.Rest<ndarray$partition, 'axis'>): py.Remote
  partition(kth: py.Int | py.Items<py.Int>, keywords?: ndarray$partition): py.Remote
  partition_dyn: py.RemoteFunction
  prod(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keywords?: py.Rest<ndarray$prod, 'axis' | 'dtype' | 'out'>): py.Remote
  prod(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<ndarray$prod, 'axis' | 'dtype'>): py.Remote
  prod(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<ndarray$prod, 'axis'>): py.Remote
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
  repeat(repeats: py.Positional, axis: py.Int | py.List<py.Int> | null): py.Remote
  repeat(repeats: py.Positional, keywords?: ndarray$repeat): py.Remote
  repeat_dyn: py.RemoteFunction
  reshape(...shape: py.Positional[]): py.Remote
  reshape(...args: [...shape: py.Positional[], keywords: ndarray$reshape]): py.Remote
  reshape(keywords?: ndarray$reshape): py.Remote
  reshape_dyn: py.RemoteFunction
  resize(...new_shape: py.Positional[]): py.Remote<null>
  resize(...args: [...new_shape: py.Positional[], keywords: ndarray$resize]): py.Remote<null>
  resize(keywords?: ndarray$resize): py.Remote<null>
  resize_dyn: py.RemoteFunction
  round(decimals: py.Int, out: py.ArrayLike | null): py.Remote
  round(decimals: py.Int, keywords?: py.Rest<ndarray$round, 'decimals'>): py.Remote
  round(keywords?: ndarray$round): py.Remote
  round_dyn: py.RemoteFunction
  searchsorted(v: py.ArrayLike, side: py.Str, sorter: py.Positional): py.Remote
  searchsorted(v: py.ArrayLike, side: py.Str, keywords?: py.Rest<ndarray$searchsorted, 'side'>): py.Remote
  searchsorted(v: py.ArrayLike, keywords?: ndarray$searchsorted): py.Remote
  searchsorted_dyn: py.RemoteFunction
  setfield(val: py.Positional, dtype: py.DType | py.StructuredDType, offset: py.Int): py.Remote<null>
  setfield(val: py.Positional, dtype: py.DType | py.StructuredDType, keywords?: py.Rest<ndarray$setfield, 'dtype'>): py.Remote<null>
  setfield(val: py.Positional, keywords: ndarray$setfield): py.Remote<null>
  setfield_dyn: py.RemoteFunction
  setflags(keywords?: ndarray$setflags): py.Remote
  setflags_dyn: py.RemoteFunction
  readonly shape: py.Remote
  readonly shape_dyn: any
  readonly size: py.Remote
  readonly size_dyn: any
  sort(axis: py.Int, kind: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null, order: py.Str | py.List<py.Str> | null, keywords?: py.Rest<ndarray$sort, 'axis' | 'kind' | 'order'>): py.Remote
  sort(axis: py.Int, kind: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null, keywords?: py.Rest<ndarray$sort, 'axis' | 'kind'>): py.Remote
  sort(axis: py.Int, keywords?: py.Rest<ndarray$sort, 'axis'>): py.Remote
  sort(keywords?: ndarray$sort): py.Remote
  sort_dyn: py.RemoteFunction
  squeeze(axis: py.Int | py.List<py.Int> | null): py.Remote
  squeeze(keywords?: ndarray$squeeze): py.Remote
  squeeze_dyn: py.RemoteFunction
  std(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, ddof: py.Int, keywords?: py.Rest<ndarray$std, 'axis' | 'dtype' | 'out' | 'ddof'>): py.Remote
  std(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keywords?: py.Rest<ndarray$std, 'axis' | 'dtype' | 'out'>): py.Remote
  std(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<ndarray$std, 'axis' | 'dtype'>): py.Remote
  std(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<ndarray$std, 'axis'>): py.Remote
  std(keywords?: ndarray$std): py.Remote
  std_dyn: py.RemoteFunction
  readonly strides: py.Remote
  readonly strides_dyn: any
  sum(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keywords?: py.Rest<ndarray$sum, 'axis' | 'dtype' | 'out'>): py.Remote
  sum(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<ndarray$sum, 'axis' | 'dtype'>): py.Remote
  sum(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<ndarray$sum, 'axis'>): py.Remote
  sum(keywords?: ndarray$sum): py.Remote
  sum_dyn: py.RemoteFunction
  swapaxes(axis1: py.Positional, axis2: py.Positional): py.Remote
  swapaxes_dyn: py.RemoteFunction
  take(indices: py.Positional, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, mode: py.Str): py.Remote
  take(indices: py.Positional, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<ndarray$take, 'axis' | 'out'>): py.Remote
  take(indices: py.Positional, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<ndarray$take, 'axis'>): py.Remote
  take(indices: py.Positional, keywords?: ndarray$take): py.Remote
  take_dyn: py.RemoteFunction
  to_device(device: 'cpu' | py.RemotePromise<string>, keywords?: ndarray$to_device): py.Remote
  to_device_dyn: py.RemoteFunction
  tobytes(order: 'C' | 'F' | 'A' | py.RemotePromise<string>): py.Remote<Uint8Array>
  tobytes(keywords?: ndarray$tobytes): py.Remote<Uint8Array>
  tobytes_dyn: py.RemoteFunction
  tofile(fid: py.Positional, sep: py.Str, format: py.Str): py.Remote
  tofile(fid: py.Positional, sep: py.Str, keywords?: py.Rest<ndarray$tofile, 'sep'>): py.Remote
  tofile(fid: py.Positional, keywords?: ndarray$tofile): py.Remote
  tofile_dyn: py.RemoteFunction
  tolist(): py.Remote
  tolist_dyn: py.RemoteFunction
  trace(offset: py.Int, axis1: py.Int, axis2: py.Int, dtype: py.DType | py.StructuredDType | null, out?: py.ArrayLike | null): py.Remote
  trace(offset: py.Int, axis1: py.Int, axis2: py.Int, keywords?: py.Rest<ndarray$trace, 'offset' | 'axis1' | 'axis2'>): py.Remote
  trace(offset: py.Int, axis1: py.Int, keywords?: py.Rest<ndarray$trace, 'offset' | 'axis1'>): py.Remote
  trace(offset: py.Int, keywords?: py.Rest<ndarray$trace, 'offset'>): py.Remote
  trace(keywords?: ndarray$trace): py.Remote
  trace_dyn: py.RemoteFunction
  transpose(...axes: py.Positional[]): py.Remote<py.NDArray>
  transpose_dyn: py.RemoteFunction
  var(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, ddof: py.Int, keywords?: py.Rest<ndarray$var, 'axis' | 'dtype' | 'out' | 'ddof'>): py.Remote
  var(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keywords?: py.Rest<ndarray$var, 'axis' | 'dtype' | 'out'>): py.Remote
  var(axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<ndarray$var, 'axis' | 'dtype'>): py.Remote
  var(axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<ndarray$var, 'axis'>): py.Remote
  var(keywords?: ndarray$var): py.Remote
  var_dyn: py.RemoteFunction
  view(...args: py.Positional[]): py.Remote
  view(...args: [...args: py.Positional[], keywords: ndarray$view]): py.Remote
  view(keywords?: ndarray$view): py.Remote
  view_dyn: py.RemoteFunction
}

export interface ndarray$new {
  shape: py.List<py.Int>
  dtype?: py.DType | py.StructuredDType | null | undefined
  buffer?: py.RemoteArgument | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  strides?: py.List<py.Int> | null | undefined
  order?: 'C' | 'F' | py.RemotePromise<string> | null | undefined
}

export interface ndarray$class extends py.PythonClass {
  new (shape: py.List<py.Int>, dtype: py.DType | py.StructuredDType | null, buffer: py.Positional, offset: py.Int, strides?: py.List<py.Int> | null, order?: 'C' | 'F' | py.RemotePromise<string> | null): ndarray
  (shape: py.List<py.Int>, dtype: py.DType | py.StructuredDType | null, buffer: py.Positional, offset: py.Int, strides?: py.List<py.Int> | null, order?: 'C' | 'F' | py.RemotePromise<string> | null): py.Promised<ndarray>
  new (shape: py.List<py.Int>, dtype: py.DType | py.StructuredDType | null, buffer: py.Positional, keywords?: py.Rest<ndarray$new, 'shape' | 'dtype' | 'buffer'>): ndarray
  (shape: py.List<py.Int>, dtype: py.DType | py.StructuredDType | null, buffer: py.Positional, keywords?: py.Rest<ndarray$new, 'shape' | 'dtype' | 'buffer'>): py.Promised<ndarray>
  new (shape: py.List<py.Int>, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<ndarray$new, 'shape' | 'dtype'>): ndarray
  (shape: py.List<py.Int>, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<ndarray$new, 'shape' | 'dtype'>): py.Promised<ndarray>
  new (shape: py.List<py.Int>, keywords?: py.Rest<ndarray$new, 'shape'>): ndarray
  (shape: py.List<py.Int>, keywords?: py.Rest<ndarray$new, 'shape'>): py.Promised<ndarray>
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
  arr: py.ArrayLike
}

export interface ndenumerate$class extends py.PythonClass {
  new (arr: py.ArrayLike): ndenumerate
  (arr: py.ArrayLike): py.Promised<ndenumerate>
  new (keywords: ndenumerate$new): ndenumerate
  (keywords: ndenumerate$new): py.Promised<ndenumerate>
}

export interface ndindex extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.ndindex': true }
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __next__(): py.RemoteList<number>
}

export interface ndindex$class extends py.PythonClass {
  new (...shape: py.Positional[]): ndindex
  (...shape: py.Positional[]): py.Promised<ndindex>
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
  iternext(): py.Remote<boolean>
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
  op: py.ArrayLike | py.Items<py.ArrayLike>
  flags?: py.Items<py.Str> | null | undefined
  op_flags?: py.List<py.List<py.Str>> | null | undefined
  op_dtypes?: py.DType | py.StructuredDType | py.List<py.DType | py.StructuredDType> | null | undefined
  /** Default: `'K'` */
  order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | undefined
  /** Default: `'safe'` */
  casting?: 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe' | py.RemotePromise<string> | undefined
  op_axes?: py.List<py.List<py.Int>> | null | undefined
  itershape?: py.List<py.Int> | null | undefined
  /** Default: `0` */
  buffersize?: py.Int | undefined
}

export interface nditer$class extends py.PythonClass {
  new (op: py.ArrayLike | py.Items<py.ArrayLike>, flags: py.Items<py.Str> | null, op_flags: py.List<py.List<py.Str>> | null, op_dtypes: py.DType | py.StructuredDType | py.List<py.DType | py.StructuredDType> | null, order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, casting?: 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe' | py.RemotePromise<string>, op_axes?: py.List<py.List<py.Int>> | null, itershape?: py.List<py.Int> | null, buffersize?: py.Int): nditer
  (op: py.ArrayLike | py.Items<py.ArrayLike>, flags: py.Items<py.Str> | null, op_flags: py.List<py.List<py.Str>> | null, op_dtypes: py.DType | py.StructuredDType | py.List<py.DType | py.StructuredDType> | null, order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, casting?: 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe' | py.RemotePromise<string>, op_axes?: py.List<py.List<py.Int>> | null, itershape?: py.List<py.Int> | null, buffersize?: py.Int): py.Promised<nditer>
  new (op: py.ArrayLike | py.Items<py.ArrayLike>, flags: py.Items<py.Str> | null, op_flags: py.List<py.List<py.Str>> | null, keywords?: py.Rest<nditer$new, 'op' | 'flags' | 'op_flags'>): nditer
  (op: py.ArrayLike | py.Items<py.ArrayLike>, flags: py.Items<py.Str> | null, op_flags: py.List<py.List<py.Str>> | null, keywords?: py.Rest<nditer$new, 'op' | 'flags' | 'op_flags'>): py.Promised<nditer>
  new (op: py.ArrayLike | py.Items<py.ArrayLike>, flags: py.Items<py.Str> | null, keywords?: py.Rest<nditer$new, 'op' | 'flags'>): nditer
  (op: py.ArrayLike | py.Items<py.ArrayLike>, flags: py.Items<py.Str> | null, keywords?: py.Rest<nditer$new, 'op' | 'flags'>): py.Promised<nditer>
  new (op: py.ArrayLike | py.Items<py.ArrayLike>, keywords?: py.Rest<nditer$new, 'op'>): nditer
  (op: py.ArrayLike | py.Items<py.ArrayLike>, keywords?: py.Rest<nditer$new, 'op'>): py.Promised<nditer>
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

export interface object_$__call__ {
  [keyword: string]: any
}

export interface object_ extends generic {
  readonly [py.kind]: { readonly 'numpy.object_': true } & generic[typeof py.kind]
  (...args: py.Positional[]): py.Remote
  (...args: [...args: py.Positional[], keywords: object_$__call__]): py.Remote
  (keywords?: object_$__call__): py.Remote
  __contains__(key: py.Positional): py.Remote
  __len__(): py.Remote
  __setitem__(key: py.Positional, value: py.Positional): py.Remote
}

export interface object_$class extends py.Statics<generic$class> {
  new (value: py.ArrayLike): object_
  (value: py.ArrayLike): py.Promised<object_>
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
  m?: py.ArrayLike | undefined
}

export interface poly1d$integ {
  /** Default: `1` */
  m?: py.ArrayLike | undefined
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
  deriv(m: py.ArrayLike): py.Remote
  deriv(keywords?: poly1d$deriv): py.Remote
  deriv_dyn: py.RemoteFunction
  integ(m: py.ArrayLike, k: py.Int): py.Remote
  integ(m: py.ArrayLike, keywords?: py.Rest<poly1d$integ, 'm'>): py.Remote
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
  c_or_r: py.ArrayLike
  /** Default: `False` */
  r?: py.Bool | undefined
  variable?: py.Str | null | undefined
}

export interface poly1d$class extends py.PythonClass {
  new (c_or_r: py.ArrayLike, r: py.Bool, variable: py.Str | null): poly1d
  (c_or_r: py.ArrayLike, r: py.Bool, variable: py.Str | null): py.Promised<poly1d>
  new (c_or_r: py.ArrayLike, r: py.Bool, keywords?: py.Rest<poly1d$new, 'c_or_r' | 'r'>): poly1d
  (c_or_r: py.ArrayLike, r: py.Bool, keywords?: py.Rest<poly1d$new, 'c_or_r' | 'r'>): py.Promised<poly1d>
  new (c_or_r: py.ArrayLike, keywords?: py.Rest<poly1d$new, 'c_or_r'>): poly1d
  (c_or_r: py.ArrayLike, keywords?: py.Rest<poly1d$new, 'c_or_r'>): py.Promised<poly1d>
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
  shape: py.List<py.RemoteArgument>
  dtype?: py.DType | py.StructuredDType | null | undefined
  buf?: py.RemoteArgument | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  strides?: py.List<py.Int> | null | undefined
  formats?: py.List<py.DType | py.StructuredDType> | null | undefined
  names?: py.List<py.Str> | null | undefined
  titles?: py.List<py.Str> | null | undefined
  byteorder?: '<' | '>' | '=' | py.RemotePromise<string> | null | undefined
  /** Default: `False` */
  aligned?: py.Bool | undefined
  /** Default: `'C'` */
  order?: 'C' | 'F' | py.RemotePromise<string> | undefined
}

export interface recarray$class extends py.Statics<ndarray$class> {
  new (shape: py.List<py.RemoteArgument>, dtype: py.DType | py.StructuredDType | null, buf: py.Positional, offset: py.Int, strides?: py.List<py.Int> | null, formats?: py.List<py.DType | py.StructuredDType> | null, names?: py.List<py.Str> | null, titles?: py.List<py.Str> | null, byteorder?: '<' | '>' | '=' | py.RemotePromise<string> | null, aligned?: py.Bool, order?: 'C' | 'F' | py.RemotePromise<string>): recarray
  (shape: py.List<py.RemoteArgument>, dtype: py.DType | py.StructuredDType | null, buf: py.Positional, offset: py.Int, strides?: py.List<py.Int> | null, formats?: py.List<py.DType | py.StructuredDType> | null, names?: py.List<py.Str> | null, titles?: py.List<py.Str> | null, byteorder?: '<' | '>' | '=' | py.RemotePromise<string> | null, aligned?: py.Bool, order?: 'C' | 'F' | py.RemotePromise<string>): py.Promised<recarray>
  new (shape: py.List<py.RemoteArgument>, dtype: py.DType | py.StructuredDType | null, buf: py.Positional, keywords?: py.Rest<recarray$new, 'shape' | 'dtype' | 'buf'>): recarray
  (shape: py.List<py.RemoteArgument>, dtype: py.DType | py.StructuredDType | null, buf: py.Positional, keywords?: py.Rest<recarray$new, 'shape' | 'dtype' | 'buf'>): py.Promised<recarray>
  new (shape: py.List<py.RemoteArgument>, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<recarray$new, 'shape' | 'dtype'>): recarray
  (shape: py.List<py.RemoteArgument>, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<recarray$new, 'shape' | 'dtype'>): py.Promised<recarray>
  new (shape: py.List<py.RemoteArgument>, keywords?: py.Rest<recarray$new, 'shape'>): recarray
  (shape: py.List<py.RemoteArgument>, keywords?: py.Rest<recarray$new, 'shape'>): py.Promised<recarray>
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
  dtype?: py.DType | py.StructuredDType | null | undefined
}

export interface record$class extends py.Statics<void_$class> {
  new (length_or_data: py.Int | py.ArrayLike, dtype: py.DType | py.StructuredDType | null): record
  (length_or_data: py.Int | py.ArrayLike, dtype: py.DType | py.StructuredDType | null): py.Promised<record>
  new (length_or_data: py.Int | py.ArrayLike, keywords?: record$new): record
  (length_or_data: py.Int | py.ArrayLike, keywords?: record$new): py.Promised<record>
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

export interface str_$new {
  [keyword: string]: any
}

export interface str_$class extends py.Statics<character$class> {
  new (value?: py.ArrayLike, ...args: py.Positional[]): str_
  (value?: py.ArrayLike, ...args: py.Positional[]): py.Promised<str_>
  new (...args: [value: py.ArrayLike, ...args: py.Positional[], keywords: str_$new]): str_
  (...args: [value: py.ArrayLike, ...args: py.Positional[], keywords: str_$new]): py.Promised<str_>
  new (value: py.ArrayLike, keywords?: str_$new): str_
  (value: py.ArrayLike, keywords?: str_$new): py.Promised<str_>
  new (keywords?: str_$new): str_
  (keywords?: str_$new): py.Promised<str_>
}

export interface timedelta64 extends signedinteger {
  readonly [py.kind]: { readonly 'numpy.timedelta64': true } & signedinteger[typeof py.kind]
}

export interface timedelta64$class extends py.Statics<signedinteger$class> {
  new (value?: py.ArrayLike, ...args: py.Positional[]): timedelta64
  (value?: py.ArrayLike, ...args: py.Positional[]): py.Promised<timedelta64>
}

export interface ufunc$__call__ {
  [keyword: string]: any
}

export interface ufunc$accumulate {
  /** Default: `0` */
  axis?: py.Int | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
}

export interface ufunc$outer {
  [keyword: string]: any
}

export interface ufunc$reduce {
  /** Default: `0` */
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  [keyword: string]: any
}

export interface ufunc$reduceat {
  indices: py.ArrayLike
  /** Default: `0` */
  axis?: py.Int | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
}

export interface ufunc$resolve_dtypes {
  dtypes: py.RemoteArgument
  signature?: py.List<py.DType | py.StructuredDType> | null | undefined
  casting?: 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe' | py.RemotePromise<string> | null | undefined
  /** Default: `False` */
  reduction?: py.Bool | undefined
}

export interface ufunc extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.ufunc': true }
  (...args: py.Positional[]): py.Remote
  (...args: [...args: py.Positional[], keywords: ufunc$__call__]): py.Remote
  (keywords?: ufunc$__call__): py.Remote
  accumulate(array: py.ArrayLike, axis: py.Int, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | py.List<py.ArrayLike> | null): py.Remote<py.NDArray>
  accumulate(array: py.ArrayLike, axis: py.Int, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<ufunc$accumulate, 'axis' | 'dtype'>): py.Remote<py.NDArray>
  accumulate(array: py.ArrayLike, axis: py.Int, keywords?: py.Rest<ufunc$accumulate, 'axis'>): py.Remote<py.NDArray>
  accumulate(array: py.ArrayLike, keywords?: ufunc$accumulate): py.Remote<py.NDArray>
  accumulate_dyn: py.RemoteFunction
  at(a: py.ArrayLike, indices: py.ArrayLike | py.List<py.RemoteArgument>, b: py.ArrayLike | null): py.Remote
  at(a: py.ArrayLike, indices: py.ArrayLike | py.List<py.RemoteArgument>): py.Remote
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
  outer(A: py.ArrayLike, B: py.ArrayLike, keywords?: ufunc$outer): py.Remote<py.NDArray>
  outer_dyn: py.RemoteFunction
  reduce(array: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<ufunc$reduce, 'axis' | 'dtype' | 'out'>): py.Remote<py.NDArray>
  reduce(array: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<ufunc$reduce, 'axis' | 'dtype'>): py.Remote<py.NDArray>
  reduce(array: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<ufunc$reduce, 'axis'>): py.Remote<py.NDArray>
  reduce(array: py.ArrayLike, keywords?: ufunc$reduce): py.Remote<py.NDArray>
  reduce_dyn: py.RemoteFunction
  reduceat(array: py.ArrayLike, indices: py.ArrayLike, axis: py.Int, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | py.List<py.ArrayLike> | null): py.Remote<py.NDArray>
  reduceat(array: py.ArrayLike, indices: py.ArrayLike, axis: py.Int, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<ufunc$reduceat, 'indices' | 'axis' | 'dtype'>): py.Remote<py.NDArray>
  reduceat(array: py.ArrayLike, indices: py.ArrayLike, axis: py.Int, keywords?: py.Rest<ufunc$reduceat, 'indices' | 'axis'>): py.Remote<py.NDArray>
  reduceat(array: py.ArrayLike, indices: py.ArrayLike, keywords?: py.Rest<ufunc$reduceat, 'indices'>): py.Remote<py.NDArray>
  reduceat(array: py.ArrayLike, keywords: ufunc$reduceat): py.Remote<py.NDArray>
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
  new (value: py.ArrayLike): uint16
  (value: py.ArrayLike): py.Promised<uint16>
  new (): uint16
  (): py.Promised<uint16>
}

export interface uint32 extends unsignedinteger {
  readonly [py.kind]: { readonly 'numpy.uint32': true } & unsignedinteger[typeof py.kind]
  bit_count(): py.Remote
  bit_count_dyn: py.RemoteFunction
}

export interface uint32$class extends py.Statics<unsignedinteger$class> {
  new (value: py.ArrayLike): uint32
  (value: py.ArrayLike): py.Promised<uint32>
  new (): uint32
  (): py.Promised<uint32>
}

export interface uint64 extends unsignedinteger {
  readonly [py.kind]: { readonly 'numpy.uint64': true } & unsignedinteger[typeof py.kind]
  bit_count(): py.Remote
  bit_count_dyn: py.RemoteFunction
}

export interface uint64$class extends py.Statics<unsignedinteger$class> {
  new (value: py.ArrayLike): uint64
  (value: py.ArrayLike): py.Promised<uint64>
  new (): uint64
  (): py.Promised<uint64>
}

export interface uint8 extends unsignedinteger {
  readonly [py.kind]: { readonly 'numpy.uint8': true } & unsignedinteger[typeof py.kind]
  bit_count(): py.Remote
  bit_count_dyn: py.RemoteFunction
}

export interface uint8$class extends py.Statics<unsignedinteger$class> {
  new (value: py.ArrayLike): uint8
  (value: py.ArrayLike): py.Promised<uint8>
  new (): uint8
  (): py.Promised<uint8>
}

export interface ulonglong extends unsignedinteger {
  readonly [py.kind]: { readonly 'numpy.ulonglong': true } & unsignedinteger[typeof py.kind]
  bit_count(): py.Remote
  bit_count_dyn: py.RemoteFunction
}

export interface ulonglong$class extends py.Statics<unsignedinteger$class> {
  new (value: py.ArrayLike): ulonglong
  (value: py.ArrayLike): py.Promised<ulonglong>
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

export interface vectorize$__call__ {
  [keyword: string]: any
}

export interface vectorize extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.vectorize': true }
  (...args: py.Positional[]): py.Remote
  (...args: [...args: py.Positional[], keywords: vectorize$__call__]): py.Remote
  (keywords?: vectorize$__call__): py.Remote
}

export interface vectorize$new {
  pyfunc?: py.Callable | undefined
  otypes?: py.Str | py.List<py.DType | py.StructuredDType> | null | undefined
  doc?: py.Str | null | undefined
  excluded?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `False` */
  cache?: py.Bool | undefined
  signature?: py.Str | null | undefined
}

export interface vectorize$class extends py.PythonClass {
  new (pyfunc: py.Callable, otypes: py.Str | py.List<py.DType | py.StructuredDType> | null, doc: py.Str | null, excluded: py.List<py.RemoteArgument> | null, cache?: py.Bool, signature?: py.Str | null): vectorize
  (pyfunc: py.Callable, otypes: py.Str | py.List<py.DType | py.StructuredDType> | null, doc: py.Str | null, excluded: py.List<py.RemoteArgument> | null, cache?: py.Bool, signature?: py.Str | null): py.Promised<vectorize>
  new (pyfunc: py.Callable, otypes: py.Str | py.List<py.DType | py.StructuredDType> | null, doc: py.Str | null, keywords?: py.Rest<vectorize$new, 'pyfunc' | 'otypes' | 'doc'>): vectorize
  (pyfunc: py.Callable, otypes: py.Str | py.List<py.DType | py.StructuredDType> | null, doc: py.Str | null, keywords?: py.Rest<vectorize$new, 'pyfunc' | 'otypes' | 'doc'>): py.Promised<vectorize>
  new (pyfunc: py.Callable, otypes: py.Str | py.List<py.DType | py.StructuredDType> | null, keywords?: py.Rest<vectorize$new, 'pyfunc' | 'otypes'>): vectorize
  (pyfunc: py.Callable, otypes: py.Str | py.List<py.DType | py.StructuredDType> | null, keywords?: py.Rest<vectorize$new, 'pyfunc' | 'otypes'>): py.Promised<vectorize>
  new (pyfunc: py.Callable, keywords?: py.Rest<vectorize$new, 'pyfunc'>): vectorize
  (pyfunc: py.Callable, keywords?: py.Rest<vectorize$new, 'pyfunc'>): py.Promised<vectorize>
  new (keywords?: vectorize$new): vectorize
  (keywords?: vectorize$new): py.Promised<vectorize>
}

export interface void_ extends flexible {
  readonly [py.kind]: { readonly 'numpy.void': true } & flexible[typeof py.kind]
  __len__(): py.Remote
  __setitem__(key: py.Positional, value: py.Positional): py.Remote
}

export interface void_$new {
  dtype?: py.DType | py.StructuredDType | null | undefined
}

export interface void_$class extends py.Statics<flexible$class> {
  new (length_or_data: py.Int | py.ArrayLike, dtype: py.DType | py.StructuredDType | null): void_
  (length_or_data: py.Int | py.ArrayLike, dtype: py.DType | py.StructuredDType | null): py.Promised<void_>
  new (length_or_data: py.Int | py.ArrayLike, keywords?: void_$new): void_
  (length_or_data: py.Int | py.ArrayLike, keywords?: void_$new): py.Promised<void_>
}

export interface absolute$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface add$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface all$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
  where?: py.ArrayLike | undefined
}

export interface allclose$ {
  a: py.ArrayLike
  b: py.ArrayLike
  /** Default: `1e-05` */
  rtol?: py.ArrayLike | undefined
  /** Default: `1e-08` */
  atol?: py.ArrayLike | undefined
  /** Default: `False` */
  equal_nan?: py.Bool | undefined
}

export interface amax$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  keepdims?: py.Bool | undefined
  initial?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
}

export interface amin$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  keepdims?: py.Bool | undefined
  initial?: py.RemoteArgument | undefined
  where?: py.RemoteArgument | undefined
}

export interface angle$ {
  z: py.ArrayLike
  /** Default: `False` */
  deg?: py.Bool | undefined
}

export interface any$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
  where?: py.ArrayLike | undefined
}

export interface append$ {
  arr: py.ArrayLike
  values: py.ArrayLike
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
}

export interface arccos$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface arccosh$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface arcsin$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface arcsinh$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface arctan$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface arctan2$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface arctanh$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface argmax$ {
  a: py.ArrayLike
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface argmin$ {
  a: py.ArrayLike
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface argpartition$ {
  a: py.ArrayLike
  kth: py.Int | py.Items<py.Int>
  /** Default: `-1` */
  axis?: py.Int | null | undefined
  /** Default: `'introselect'` */
  kind?: 'introselect' | py.RemotePromise<string> | undefined
  order?: py.Str | py.List<py.Str> | null | undefined
}

export interface argsort$ {
  a: py.ArrayLike
  /** Default: `-1` */
  axis?: py.Int | null | undefined
  kind?: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null | undefined
  order?: py.Str | py.List<py.Str> | null | undefined
  stable?: py.Bool | null | undefined
}

export interface argwhere$ {
  a: py.ArrayLike
}

export interface around$ {
  a: py.ArrayLike
  /** Default: `0` */
  decimals?: py.Int | undefined
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
}

export interface array$ {
  object: py.ArrayLike
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  copy?: py.Bool | null | undefined
  /** Default: `'K'` */
  order?: 'K' | 'A' | 'C' | 'F' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  subok?: py.Bool | undefined
  /** Default: `0` */
  ndmin?: py.Int | undefined
  /** Default: `0` */
  ndmax?: py.Int | undefined
  like?: py.ArrayLike | null | undefined
}

export interface array2string$ {
  a: py.ArrayLike
  max_line_width?: py.Int | null | undefined
  precision?: py.Int | null | undefined
  suppress_small?: py.Bool | null | undefined
  /** Default: `' '` */
  separator?: py.Str | undefined
  /** Default: `''` */
  prefix?: py.Str | undefined
  formatter?: py.Dict<string, py.RemoteArgument> | null | undefined
  threshold?: py.Int | null | undefined
  edgeitems?: py.Int | null | undefined
  sign?: py.RemoteArgument | undefined
  floatmode?: py.Str | null | undefined
  /** Default: `''` */
  suffix?: py.Str | undefined
  legacy?: py.Str | false | py.RemotePromise<any> | null | undefined
}

export interface array_equal$ {
  a1: py.ArrayLike
  a2: py.ArrayLike
  /** Default: `False` */
  equal_nan?: py.Bool | undefined
}

export interface array_equiv$ {
  a1: py.ArrayLike
  a2: py.ArrayLike
}

export interface array_repr$ {
  arr: py.ArrayLike
  max_line_width?: py.Int | null | undefined
  precision?: py.Int | null | undefined
  suppress_small?: py.Bool | null | undefined
}

export interface array_split$ {
  ary: py.ArrayLike
  indices_or_sections: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface array_str$ {
  a: py.ArrayLike
  max_line_width?: py.Int | null | undefined
  precision?: py.Int | null | undefined
  suppress_small?: py.Bool | null | undefined
}

export interface asanyarray$ {
  a: py.ArrayLike
  dtype?: py.DType | py.StructuredDType | null | undefined
  order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | null | undefined
  device?: py.Str | null | undefined
  copy?: py.Bool | null | undefined
  like?: py.ArrayLike | null | undefined
}

export interface asarray$ {
  a: py.ArrayLike
  dtype?: py.DType | py.StructuredDType | null | undefined
  order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | null | undefined
  device?: py.Str | null | undefined
  copy?: py.Bool | null | undefined
  like?: py.ArrayLike | null | undefined
}

export interface asarray_chkfinite$ {
  a: py.ArrayLike
  dtype?: py.DType | py.StructuredDType | null | undefined
  order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | null | undefined
}

export interface ascontiguousarray$ {
  a: py.ArrayLike
  dtype?: py.Str | py.DType | py.StructuredDType | null | undefined
  like?: py.ArrayLike | null | undefined
}

export interface asfortranarray$ {
  a: py.ArrayLike
  dtype?: py.Str | py.DType | py.StructuredDType | null | undefined
  like?: py.ArrayLike | null | undefined
}

export interface asmatrix$ {
  data: py.ArrayLike
  dtype?: py.DType | py.StructuredDType | null | undefined
}

export interface astype$ {
  /** Default: `True` */
  copy?: py.Bool | undefined
  device?: py.Str | null | undefined
}

export interface average$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  weights?: py.ArrayLike | null | undefined
  /** Default: `False` */
  returned?: py.Bool | undefined
  keepdims?: py.Bool | undefined
}

export interface bartlett$ {
  M: py.Int
}

export interface base_repr$ {
  number: py.Int
  /** Default: `2` */
  base?: py.Int | undefined
  /** Default: `0` */
  padding?: py.Int | undefined
}

export interface binary_repr$ {
  num: py.Int
  width?: py.Int | null | undefined
}

export interface bincount$ {
  weights?: py.ArrayLike | null | undefined
  /** Default: `0` */
  minlength?: py.Int | undefined
}

export interface bitwise_and$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface bitwise_count$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface bitwise_or$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface bitwise_xor$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface blackman$ {
  M: py.Int
}

export interface block$ {
  arrays: py.List<py.TensorLike>
}

export interface bmat$ {
  obj: py.Str | py.ArrayLike
  ldict?: py.Dict<string, py.RemoteArgument> | null | undefined
  gdict?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface broadcast_arrays$ {
  /** Default: `False` */
  subok?: py.Bool | undefined
}

export interface broadcast_to$ {
  array: py.ArrayLike
  shape: py.List<py.RemoteArgument> | py.Int
  /** Default: `False` */
  subok?: py.Bool | undefined
}

export interface busday_count$ {
  begindates: py.ArrayLike
  enddates: py.ArrayLike
  /** Default: `'1111100'` */
  weekmask?: py.Str | py.ArrayLike | undefined
  /** Default: `()` */
  holidays?: py.ArrayLike | undefined
  busdaycal?: py.RemoteArgument | undefined
  out?: py.ArrayLike | null | undefined
}

export interface busday_offset$ {
  dates: py.ArrayLike
  offsets: py.ArrayLike
  /** Default: `'raise'` */
  roll?: 'raise' | 'nat' | 'forward' | 'following' | 'backward' | 'preceding' | 'modifiedfollowing' | 'modifiedpreceding' | py.RemotePromise<string> | undefined
  /** Default: `'1111100'` */
  weekmask?: py.Str | py.ArrayLike | undefined
  holidays?: py.ArrayLike | null | undefined
  busdaycal?: py.RemoteArgument | undefined
  out?: py.ArrayLike | null | undefined
}

export interface can_cast$ {
  from_: py.DType | py.StructuredDType | py.TensorLike
  to: py.DType | py.StructuredDType
  /** Default: `'safe'` */
  casting?: 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe' | py.RemotePromise<string> | undefined
}

export interface cbrt$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface ceil$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface choose$ {
  a: py.TensorLike
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
  [keyword: string]: any
}

export interface column_stack$ {
  tup: py.TensorLike
}

export interface compress$ {
  condition: py.ArrayLike
  a: py.ArrayLike
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface concatenate$ {
  /** Default: `0` */
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | null | undefined
  dtype?: py.Str | py.DType | py.StructuredDType | null | undefined
  /** Default: `'same_kind'` */
  casting?: 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe' | py.RemotePromise<string> | undefined
}

export interface conjugate$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface convolve$ {
  a: py.ArrayLike
  v: py.ArrayLike
  /** Default: `'full'` */
  mode?: 'full' | 'valid' | 'same' | py.RemotePromise<string> | undefined
}

export interface copy$ {
  a: py.ArrayLike
  /** Default: `'K'` */
  order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  subok?: py.Bool | undefined
}

export interface copysign$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface copyto$ {
  dst: py.ArrayLike
  src: py.ArrayLike
  /** Default: `'same_kind'` */
  casting?: 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe' | py.RemotePromise<string> | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
}

export interface corrcoef$ {
  x: py.ArrayLike
  y?: py.ArrayLike | null | undefined
  /** Default: `True` */
  rowvar?: py.Bool | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
}

export interface correlate$ {
  a: py.ArrayLike
  v: py.ArrayLike
  /** Default: `'valid'` */
  mode?: 'valid' | 'same' | 'full' | py.RemotePromise<string> | undefined
}

export interface cos$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface cosh$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface count_nonzero$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.RemoteArgument> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface cov$ {
  m: py.ArrayLike
  y?: py.ArrayLike | null | undefined
  /** Default: `True` */
  rowvar?: py.Bool | undefined
  /** Default: `False` */
  bias?: py.Bool | undefined
  ddof?: py.Int | null | undefined
  fweights?: py.ArrayLike | py.Int | null | undefined
  aweights?: py.ArrayLike | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
}

export interface cross$ {
  a: py.ArrayLike
  b: py.ArrayLike
  /** Default: `-1` */
  axisa?: py.Int | undefined
  /** Default: `-1` */
  axisb?: py.Int | undefined
  /** Default: `-1` */
  axisc?: py.Int | undefined
  axis?: py.Int | null | undefined
}

export interface cumprod$ {
  a: py.ArrayLike
  axis?: py.Int | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface cumsum$ {
  a: py.ArrayLike
  axis?: py.Int | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface cumulative_prod$ {
  axis?: py.Int | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `False` */
  include_initial?: py.Bool | undefined
}

export interface cumulative_sum$ {
  axis?: py.Int | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `False` */
  include_initial?: py.Bool | undefined
}

export interface datetime_as_string$ {
  arr: py.ArrayLike
  unit?: py.Str | null | undefined
  /** Default: `'naive'` */
  timezone?: py.Str | undefined
  /** Default: `'same_kind'` */
  casting?: 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe' | py.RemotePromise<string> | undefined
}

export interface deg2rad$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface degrees$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface delete$ {
  arr: py.ArrayLike
  obj: py.RemoteArgument
  axis?: py.Int | null | undefined
}

export interface diag$ {
  v: py.ArrayLike
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface diag_indices$ {
  n: py.Int
  /** Default: `2` */
  ndim?: py.Int | undefined
}

export interface diag_indices_from$ {
  arr: py.ArrayLike
}

export interface diagflat$ {
  v: py.ArrayLike
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface diagonal$ {
  a: py.ArrayLike
  /** Default: `0` */
  offset?: py.Int | undefined
  /** Default: `0` */
  axis1?: py.Int | undefined
  /** Default: `1` */
  axis2?: py.Int | undefined
}

export interface diff$ {
  a: py.ArrayLike
  /** Default: `1` */
  n?: py.Int | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  prepend?: py.ArrayLike | undefined
  append?: py.ArrayLike | undefined
}

export interface digitize$ {
  x: py.ArrayLike
  bins: py.ArrayLike
  /** Default: `False` */
  right?: py.Bool | undefined
}

export interface divide$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface divmod$ {
  /** Default: `(None, None)` */
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface dot$ {
  a: py.ArrayLike
  b: py.ArrayLike
  out?: py.ArrayLike | null | undefined
}

export interface dsplit$ {
  ary: py.ArrayLike
  indices_or_sections: py.RemoteArgument
}

export interface dstack$ {
  tup: py.Items<py.ArrayLike>
}

export interface ediff1d$ {
  ary: py.ArrayLike
  to_end?: py.ArrayLike | null | undefined
  to_begin?: py.ArrayLike | null | undefined
}

export interface einsum$ {
  out?: py.ArrayLike | null | undefined
  /** Default: `False` */
  optimize?: py.Bool | 'greedy' | 'optimal' | py.RemotePromise<string> | undefined
  [keyword: string]: any
}

export interface einsum_path$ {
  /** Default: `'greedy'` */
  optimize?: py.Bool | py.List<py.RemoteArgument> | 'greedy' | 'optimal' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  einsum_call?: py.Bool | undefined
}

export interface empty$ {
  shape: py.Int | py.List<py.Int>
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `'C'` */
  order?: 'C' | 'F' | py.RemotePromise<string> | undefined
  device?: py.Str | null | undefined
  like?: py.ArrayLike | null | undefined
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
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface exp$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface exp2$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface expand_dims$ {
  a: py.ArrayLike
  axis: py.Int | py.List<py.Int>
}

export interface expm1$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface extract$ {
  condition: py.ArrayLike
  arr: py.ArrayLike
}

export interface eye$ {
  N: py.Int
  M?: py.Int | null | undefined
  /** Default: `0` */
  k?: py.Int | undefined
  dtype?: py.DType | py.StructuredDType | undefined
  /** Default: `'C'` */
  order?: 'C' | 'F' | py.RemotePromise<string> | undefined
  device?: py.Str | null | undefined
  like?: py.ArrayLike | null | undefined
}

export interface fabs$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface fill_diagonal$ {
  a: py.ArrayLike
  val: py.TensorLike
  /** Default: `False` */
  wrap?: py.Bool | undefined
}

export interface fix$ {
  x: py.ArrayLike
  out?: py.ArrayLike | null | undefined
}

export interface flatnonzero$ {
  a: py.ArrayLike
}

export interface flip$ {
  m: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
}

export interface fliplr$ {
  m: py.ArrayLike
}

export interface flipud$ {
  m: py.ArrayLike
}

export interface float_power$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface floor$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface floor_divide$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface fmax$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface fmin$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface fmod$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface format_float_positional$ {
  x: py.Float | py.TensorLike
  precision?: py.Int | null | undefined
  /** Default: `True` */
  unique?: py.Bool | undefined
  /** Default: `True` */
  fractional?: py.Bool | undefined
  /** Default: `'k'` */
  trim?: 'k' | '.' | '0' | '-' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  sign?: py.Bool | undefined
  pad_left?: py.Int | null | undefined
  pad_right?: py.Int | null | undefined
  min_digits?: py.Int | null | undefined
}

export interface format_float_scientific$ {
  x: py.Float | py.TensorLike
  precision?: py.Int | null | undefined
  /** Default: `True` */
  unique?: py.Bool | undefined
  /** Default: `'k'` */
  trim?: 'k' | '.' | '0' | '-' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  sign?: py.Bool | undefined
  pad_left?: py.Int | null | undefined
  exp_digits?: py.Int | null | undefined
  min_digits?: py.Int | null | undefined
}

export interface frexp$ {
  /** Default: `(None, None)` */
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface from_dlpack$ {
  device?: py.RemoteArgument | undefined
  copy?: py.Bool | null | undefined
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

export interface fromfile$ {
  file: py.RemoteArgument
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `-1` */
  count?: py.Int | undefined
  /** Default: `''` */
  sep?: py.Str | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  like?: py.ArrayLike | null | undefined
}

export interface fromfunction$ {
  function: py.Callable
  shape: py.Shape
  dtype?: py.DType | py.StructuredDType | undefined
  like?: py.ArrayLike | null | undefined
  [keyword: string]: any
}

export interface fromiter$ {
  iter: py.RemoteArgument
  dtype: py.DType | py.StructuredDType
  /** Default: `-1` */
  count?: py.Int | undefined
  like?: py.ArrayLike | null | undefined
}

export interface frompyfunc$ {
  nin: py.Int
  nout: py.Int
  [keyword: string]: any
}

export interface fromregex$ {
  file: py.RemoteArgument
  regexp: py.RemoteArgument
  dtype: py.DType | py.StructuredDType | py.List<py.DType | py.StructuredDType>
  encoding?: py.Str | null | undefined
}

export interface full$ {
  shape: py.Int | py.Items<py.Int>
  fill_value: py.TensorLike
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `'C'` */
  order?: 'C' | 'F' | py.RemotePromise<string> | undefined
  device?: py.Str | null | undefined
  like?: py.ArrayLike | null | undefined
}

export interface full_like$ {
  a: py.ArrayLike
  fill_value: py.ArrayLike
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `'K'` */
  order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  shape?: py.Int | py.Items<py.Int> | null | undefined
  device?: py.Str | null | undefined
}

export interface gcd$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface genfromtxt$ {
  fname: py.RemoteArgument
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `'#'` */
  comments?: py.Str | undefined
  delimiter?: py.Str | py.Int | py.Items<py.RemoteArgument> | null | undefined
  /** Default: `0` */
  skip_header?: py.Int | undefined
  /** Default: `0` */
  skip_footer?: py.Int | undefined
  converters?: py.List<py.Callable> | null | undefined
  missing_values?: py.List<py.Str> | null | undefined
  filling_values?: py.List<py.RemoteArgument> | null | undefined
  usecols?: py.Items<py.RemoteArgument> | null | undefined
  names?: true | py.RemotePromise<any> | py.Str | py.Items<py.RemoteArgument> | null | undefined
  excludelist?: py.Items<py.RemoteArgument> | null | undefined
  /** Default: `" !#$%&'()*+,-./:;<=>?@[\\]^{|}~"` */
  deletechars?: py.Str | undefined
  /** Default: `'_'` */
  replace_space?: py.Str | undefined
  /** Default: `False` */
  autostrip?: py.Bool | undefined
  /** Default: `True` */
  case_sensitive?: py.Bool | 'upper' | 'lower' | py.RemotePromise<string> | undefined
  /** Default: `'f%i'` */
  defaultfmt?: py.Str | undefined
  unpack?: py.Bool | null | undefined
  /** Default: `False` */
  usemask?: py.Bool | undefined
  /** Default: `True` */
  loose?: py.Bool | undefined
  /** Default: `True` */
  invalid_raise?: py.Bool | undefined
  max_rows?: py.Int | null | undefined
  encoding?: py.Str | null | undefined
  /** Default: `0` */
  ndmin?: py.Int | undefined
  like?: py.ArrayLike | null | undefined
}

export interface geomspace$ {
  start: py.ArrayLike
  stop: py.ArrayLike
  /** Default: `50` */
  num?: py.Int | undefined
  /** Default: `True` */
  endpoint?: py.Bool | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface gradient$ {
  f: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `1` */
  edge_order?: 1 | 2 | py.RemotePromise<any> | undefined
}

export interface greater$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface greater_equal$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface hamming$ {
  M: py.Int
}

export interface hanning$ {
  M: py.Int
}

export interface heaviside$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface histogram$ {
  a: py.ArrayLike
  /** Default: `10` */
  bins?: py.Int | py.Items<py.TensorLike> | py.Str | undefined
  range?: py.RemoteArgument | undefined
  density?: py.Bool | null | undefined
  weights?: py.ArrayLike | null | undefined
}

export interface histogram2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  /** Default: `10` */
  bins?: py.RemoteArgument | undefined
  range?: py.ArrayLike | null | undefined
  density?: py.Bool | null | undefined
  weights?: py.ArrayLike | null | undefined
}

export interface histogram_bin_edges$ {
  a: py.ArrayLike
  /** Default: `10` */
  bins?: py.Int | py.Items<py.TensorLike> | py.Str | undefined
  range?: py.RemoteArgument | undefined
  weights?: py.ArrayLike | null | undefined
}

export interface histogramdd$ {
  sample: py.RemoteArgument
  /** Default: `10` */
  bins?: py.Items<py.RemoteArgument> | py.Int | undefined
  range?: py.Items<py.RemoteArgument> | null | undefined
  density?: py.Bool | null | undefined
  weights?: py.ArrayLike | null | undefined
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
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface i0$ {
  x: py.ArrayLike
}

export interface identity$ {
  n: py.Int
  dtype?: py.DType | py.StructuredDType | null | undefined
  like?: py.ArrayLike | null | undefined
}

export interface imag$ {
  val: py.ArrayLike
}

export interface indices$ {
  dimensions: py.Items<py.Int>
  dtype?: py.DType | py.StructuredDType | undefined
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
  arr: py.ArrayLike
  obj: py.RemoteArgument
  values: py.ArrayLike
  axis?: py.Int | null | undefined
}

export interface interp$ {
  x: py.ArrayLike
  xp: py.Items<py.Float>
  fp: py.Items<py.Float> | py.Complex
  left?: py.Float | py.Complex | null | undefined
  right?: py.Float | py.Complex | null | undefined
  period?: py.Float | null | undefined
}

export interface intersect1d$ {
  ar1: py.ArrayLike
  ar2: py.ArrayLike
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
  /** Default: `False` */
  return_indices?: py.Bool | undefined
}

export interface invert$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface is_busday$ {
  dates: py.ArrayLike
  /** Default: `'1111100'` */
  weekmask?: py.Str | py.ArrayLike | undefined
  holidays?: py.ArrayLike | null | undefined
  busdaycal?: py.RemoteArgument | undefined
  out?: py.ArrayLike | null | undefined
}

export interface isclose$ {
  a: py.ArrayLike
  b: py.ArrayLike
  /** Default: `1e-05` */
  rtol?: py.ArrayLike | undefined
  /** Default: `1e-08` */
  atol?: py.ArrayLike | undefined
  /** Default: `False` */
  equal_nan?: py.Bool | undefined
}

export interface iscomplex$ {
  x: py.ArrayLike
}

export interface iscomplexobj$ {
  x: py.ArrayLike
}

export interface isdtype$ {
  dtype: py.DType | py.StructuredDType
  kind: py.DType | py.StructuredDType | py.Str | py.List<py.DType | py.StructuredDType | py.Str>
}

export interface isfinite$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface isfortran$ {
  a: py.ArrayLike
}

export interface isin$ {
  element: py.ArrayLike
  test_elements: py.ArrayLike
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
  /** Default: `False` */
  invert?: py.Bool | undefined
  kind?: 'sort' | 'table' | py.RemotePromise<string> | null | undefined
}

export interface isinf$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface isnan$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface isnat$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface isneginf$ {
  x: py.ArrayLike
  out?: py.ArrayLike | null | undefined
}

export interface isposinf$ {
  x: py.ArrayLike
  out?: py.ArrayLike | null | undefined
}

export interface isreal$ {
  x: py.ArrayLike
}

export interface isrealobj$ {
  x: py.ArrayLike
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
  M: py.Int
  beta: py.Float
}

export interface kron$ {
  a: py.ArrayLike
  b: py.ArrayLike
}

export interface lcm$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface ldexp$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface left_shift$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface less$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface less_equal$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface lexsort$ {
  keys: py.ArrayLike
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface linspace$ {
  start: py.ArrayLike
  stop: py.ArrayLike
  /** Default: `50` */
  num?: py.Int | undefined
  /** Default: `True` */
  endpoint?: py.Bool | undefined
  /** Default: `False` */
  retstep?: py.Bool | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
  device?: py.Str | null | undefined
}

export interface load$ {
  file: py.RemoteArgument
  mmap_mode?: 'r+' | 'r' | 'w+' | 'c' | py.RemotePromise<string> | null | undefined
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
  dtype?: py.DType | py.StructuredDType | undefined
  /** Default: `'#'` */
  comments?: py.Str | py.Items<py.Str> | null | undefined
  delimiter?: py.Str | null | undefined
  converters?: py.Dict<string, py.RemoteArgument> | py.Callable | null | undefined
  /** Default: `0` */
  skiprows?: py.Int | undefined
  usecols?: py.Int | py.Items<py.RemoteArgument> | null | undefined
  /** Default: `False` */
  unpack?: py.Bool | undefined
  /** Default: `0` */
  ndmin?: py.Int | undefined
  encoding?: py.Str | null | undefined
  max_rows?: py.Int | null | undefined
  quotechar?: py.RemoteArgument | undefined
  like?: py.ArrayLike | null | undefined
}

export interface log$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface log10$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface log1p$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface log2$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface logaddexp$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface logaddexp2$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface logical_and$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface logical_not$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface logical_or$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface logical_xor$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface logspace$ {
  start: py.ArrayLike
  stop: py.ArrayLike
  /** Default: `50` */
  num?: py.Int | undefined
  /** Default: `True` */
  endpoint?: py.Bool | undefined
  /** Default: `10.0` */
  base?: py.ArrayLike | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface mask_indices$ {
  n: py.Int
  mask_func: py.Callable
  /** Default: `0` */
  k?: py.TensorLike | undefined
}

export interface matmul$ {
  out?: py.ArrayLike | null | undefined
  axes?: py.RemoteArgument | undefined
  axis?: py.Int | py.List<py.Int> | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface matvec$ {
  out?: py.ArrayLike | null | undefined
  axes?: py.RemoteArgument | undefined
  axis?: py.Int | py.List<py.Int> | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface max$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
  initial?: py.TensorLike | undefined
  where?: py.ArrayLike | undefined
}

export interface maximum$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface may_share_memory$ {
  /** Default: `0` */
  max_work?: py.Int | undefined
}

export interface mean$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
  where?: py.ArrayLike | undefined
}

export interface median$ {
  a: py.ArrayLike
  axis?: py.Int | py.Items<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
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
  indexing?: 'xy' | 'ij' | py.RemotePromise<string> | undefined
}

export interface min$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
  initial?: py.TensorLike | undefined
  where?: py.ArrayLike | undefined
}

export interface minimum$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface mintypecode$ {
  typechars: py.List<py.Str> | py.ArrayLike
  /** Default: `'GDFgdf'` */
  typeset?: py.Str | py.List<py.Str> | undefined
  /** Default: `'d'` */
  default?: py.Str | undefined
}

export interface modf$ {
  /** Default: `(None, None)` */
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface moveaxis$ {
  a: py.ArrayLike
  source: py.Int | py.Items<py.Int>
  destination: py.Int | py.Items<py.Int>
}

export interface multiply$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface nan_to_num$ {
  x: py.TensorLike
  /** Default: `True` */
  copy?: py.Bool | undefined
  /** Default: `0.0` */
  nan?: py.Int | py.Float | py.Bool | py.ArrayLike | undefined
  posinf?: py.Int | py.Float | py.Bool | py.ArrayLike | null | undefined
  neginf?: py.Int | py.Float | py.Bool | py.ArrayLike | null | undefined
}

export interface nanargmax$ {
  a: py.ArrayLike
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface nanargmin$ {
  a: py.ArrayLike
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface nancumprod$ {
  a: py.ArrayLike
  axis?: py.Int | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface nancumsum$ {
  a: py.ArrayLike
  axis?: py.Int | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface nanmax$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
  initial?: py.TensorLike | undefined
  where?: py.ArrayLike | undefined
}

export interface nanmean$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
  where?: py.ArrayLike | undefined
}

export interface nanmedian$ {
  a: py.ArrayLike
  axis?: py.Int | py.Items<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `False` */
  overwrite_input?: py.Bool | undefined
  keepdims?: py.Bool | undefined
}

export interface nanmin$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
  initial?: py.TensorLike | undefined
  where?: py.ArrayLike | undefined
}

export interface nanpercentile$ {
  a: py.ArrayLike
  q: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `False` */
  overwrite_input?: py.Bool | undefined
  /** Default: `'linear'` */
  method?: py.Str | undefined
  keepdims?: py.Bool | undefined
  weights?: py.ArrayLike | null | undefined
}

export interface nanprod$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
  initial?: py.TensorLike | undefined
  where?: py.ArrayLike | undefined
}

export interface nanquantile$ {
  a: py.ArrayLike
  q: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `False` */
  overwrite_input?: py.Bool | undefined
  /** Default: `'linear'` */
  method?: py.Str | undefined
  keepdims?: py.Bool | undefined
  weights?: py.ArrayLike | null | undefined
}

export interface nanstd$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `0` */
  ddof?: py.Int | py.Float | undefined
  keepdims?: py.Bool | undefined
  where?: py.ArrayLike | undefined
  mean?: py.ArrayLike | undefined
  correction?: py.Int | py.Float | undefined
}

export interface nansum$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
  initial?: py.TensorLike | undefined
  where?: py.ArrayLike | undefined
}

export interface nanvar$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `0` */
  ddof?: py.Int | py.Float | undefined
  keepdims?: py.Bool | undefined
  where?: py.ArrayLike | undefined
  mean?: py.ArrayLike | undefined
  correction?: py.Int | py.Float | undefined
}

export interface ndim$ {
  a: py.ArrayLike
}

export interface negative$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface nested_iters$ {
  op: py.ArrayLike | py.Items<py.ArrayLike>
  axes: py.List<py.List<py.RemoteArgument>>
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
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface nonzero$ {
  a: py.ArrayLike
}

export interface not_equal$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface ones$ {
  shape: py.Int | py.Items<py.Int>
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `'C'` */
  order?: 'C' | 'F' | py.RemotePromise<string> | undefined
  device?: py.Str | null | undefined
  like?: py.ArrayLike | null | undefined
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
  out?: py.ArrayLike | null | undefined
}

export interface packbits$ {
  axis?: py.Int | null | undefined
  /** Default: `'big'` */
  bitorder?: 'big' | 'little' | py.RemotePromise<string> | undefined
}

export interface pad$ {
  array: py.ArrayLike
  pad_width: py.Items<py.RemoteArgument> | py.ArrayLike | py.Int | py.Dict<string, py.RemoteArgument>
  /** Default: `'constant'` */
  mode?: py.Str | py.Callable | undefined
  constant_values?: py.ArrayLike | undefined
  end_values?: py.ArrayLike | undefined
  reflect_type?: 'even' | 'odd' | py.RemotePromise<string> | undefined
  stat_length?: py.ArrayLike | null | undefined
}

export interface partition$ {
  a: py.ArrayLike
  kth: py.Int | py.Items<py.Int>
  /** Default: `-1` */
  axis?: py.Int | null | undefined
  /** Default: `'introselect'` */
  kind?: 'introselect' | py.RemotePromise<string> | undefined
  order?: py.Str | py.List<py.Str> | null | undefined
}

export interface percentile$ {
  a: py.ArrayLike
  q: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `False` */
  overwrite_input?: py.Bool | undefined
  /** Default: `'linear'` */
  method?: py.Str | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  weights?: py.ArrayLike | null | undefined
}

export interface piecewise$ {
  x: py.TensorLike
  condlist: py.RemoteArgument
  funclist: py.List<py.RemoteArgument>
  [keyword: string]: any
}

export interface place$ {
  arr: py.ArrayLike
  mask: py.ArrayLike
  vals: py.Items<py.RemoteArgument>
}

export interface poly$ {
  seq_of_zeros: py.ArrayLike
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
  v: py.ArrayLike
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
  x: py.ArrayLike
}

export interface positive$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface power$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface printoptions$ {
  [keyword: string]: any
}

export interface prod$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
  initial?: py.TensorLike | undefined
  where?: py.ArrayLike | undefined
}

export interface ptp$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
}

export interface put$ {
  a: py.ArrayLike
  ind: py.ArrayLike
  v: py.ArrayLike
  /** Default: `'raise'` */
  mode?: 'raise' | 'wrap' | 'clip' | py.RemotePromise<string> | undefined
}

export interface put_along_axis$ {
  arr: py.ArrayLike
  indices: py.ArrayLike
  values: py.ArrayLike
  axis: py.Int | null
}

export interface putmask$ {
  mask: py.ArrayLike
  values: py.ArrayLike
}

export interface quantile$ {
  a: py.ArrayLike
  q: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `False` */
  overwrite_input?: py.Bool | undefined
  /** Default: `'linear'` */
  method?: py.Str | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  weights?: py.ArrayLike | null | undefined
}

export interface rad2deg$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface radians$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface ravel$ {
  a: py.ArrayLike
  /** Default: `'C'` */
  order?: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | undefined
}

export interface ravel_multi_index$ {
  multi_index: py.List<py.ArrayLike>
  dims: py.List<py.Int>
  /** Default: `'raise'` */
  mode?: 'raise' | 'wrap' | 'clip' | py.RemotePromise<string> | py.List<py.Str> | undefined
  /** Default: `'C'` */
  order?: 'C' | 'F' | py.RemotePromise<string> | undefined
}

export interface real$ {
  val: py.ArrayLike
}

export interface real_if_close$ {
  a: py.ArrayLike
  /** Default: `100` */
  tol?: py.Float | undefined
}

export interface reciprocal$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface remainder$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface repeat$ {
  a: py.ArrayLike
  repeats: py.Int | py.ArrayLike
  axis?: py.Int | null | undefined
}

export interface require$ {
  a: py.ArrayLike
  dtype?: py.DType | py.StructuredDType | null | undefined
  requirements?: py.Str | py.Items<py.Str> | null | undefined
  like?: py.ArrayLike | null | undefined
}

export interface reshape$ {
  shape: py.Int | py.List<py.Int>
  /** Default: `'C'` */
  order?: 'C' | 'F' | 'A' | py.RemotePromise<string> | undefined
  copy?: py.Bool | null | undefined
}

export interface resize$ {
  a: py.ArrayLike
  new_shape: py.Int | py.List<py.Int>
}

export interface right_shift$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface rint$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface roll$ {
  a: py.ArrayLike
  shift: py.Int | py.List<py.Int>
  axis?: py.Int | py.List<py.Int> | null | undefined
}

export interface rollaxis$ {
  a: py.ArrayLike
  axis: py.Int
  /** Default: `0` */
  start?: py.Int | undefined
}

export interface roots$ {
  p: py.ArrayLike
}

export interface rot90$ {
  m: py.ArrayLike
  /** Default: `1` */
  k?: py.Int | undefined
  /** Default: `(0, 1)` */
  axes?: py.ArrayLike | undefined
}

export interface round$ {
  a: py.ArrayLike
  /** Default: `0` */
  decimals?: py.Int | undefined
  out?: py.ArrayLike | null | undefined
}

export interface row_stack$ {
  tup: py.Items<py.ArrayLike>
  dtype?: py.Str | py.DType | py.StructuredDType | null | undefined
  /** Default: `'same_kind'` */
  casting?: 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe' | py.RemotePromise<string> | undefined
}

export interface save$ {
  file: py.RemoteArgument
  arr: py.ArrayLike
  /** Default: `True` */
  allow_pickle?: py.Bool | undefined
}

export interface savetxt$ {
  fname: py.RemoteArgument
  X: py.RemoteArgument
  /** Default: `'%.18e'` */
  fmt?: py.Str | py.Items<py.Str> | undefined
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
  encoding?: py.Str | null | undefined
}

export interface savez$ {
  file: py.Str
  /** Default: `True` */
  allow_pickle?: py.Bool | undefined
  [keyword: string]: any
}

export interface savez_compressed$ {
  file: py.Str
  /** Default: `True` */
  allow_pickle?: py.Bool | undefined
  [keyword: string]: any
}

export interface searchsorted$ {
  a: py.ArrayLike
  v: py.ArrayLike
  /** Default: `'left'` */
  side?: 'left' | 'right' | py.RemotePromise<string> | undefined
  sorter?: py.ArrayLike | null | undefined
}

export interface select$ {
  condlist: py.List<py.TensorLike>
  choicelist: py.List<py.ArrayLike>
  /** Default: `0` */
  default?: py.ArrayLike | undefined
}

export interface set_printoptions$ {
  precision?: py.Int | null | undefined
  threshold?: py.Int | null | undefined
  edgeitems?: py.Int | null | undefined
  linewidth?: py.Int | null | undefined
  suppress?: py.Bool | null | undefined
  nanstr?: py.Str | null | undefined
  infstr?: py.Str | null | undefined
  formatter?: py.Dict<string, py.RemoteArgument> | null | undefined
  sign?: py.RemoteArgument | undefined
  floatmode?: py.Str | null | undefined
  legacy?: py.Str | false | py.RemotePromise<any> | null | undefined
  override_repr?: py.Callable | null | undefined
}

export interface setbufsize$ {
  size: py.Int
}

export interface setdiff1d$ {
  ar1: py.ArrayLike
  ar2: py.ArrayLike
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
}

export interface seterr$ {
  all?: 'ignore' | 'warn' | 'raise' | 'call' | 'print' | 'log' | py.RemotePromise<string> | null | undefined
  divide?: 'ignore' | 'warn' | 'raise' | 'call' | 'print' | 'log' | py.RemotePromise<string> | null | undefined
  over?: 'ignore' | 'warn' | 'raise' | 'call' | 'print' | 'log' | py.RemotePromise<string> | null | undefined
  under?: 'ignore' | 'warn' | 'raise' | 'call' | 'print' | 'log' | py.RemotePromise<string> | null | undefined
  invalid?: 'ignore' | 'warn' | 'raise' | 'call' | 'print' | 'log' | py.RemotePromise<string> | null | undefined
}

export interface seterrcall$ {
  func: py.RemoteArgument
}

export interface setxor1d$ {
  ar1: py.ArrayLike
  ar2: py.ArrayLike
  /** Default: `False` */
  assume_unique?: py.Bool | undefined
}

export interface shape$ {
  a: py.ArrayLike
}

export interface shares_memory$ {
  /** Default: `-1` */
  max_work?: py.Int | undefined
}

export interface show_config$ {
  /** Default: `'stdout'` */
  mode?: 'stdout' | 'dicts' | py.RemotePromise<string> | undefined
}

export interface sign$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface signbit$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface sin$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface sinc$ {
  x: py.ArrayLike
}

export interface sinh$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface size$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
}

export interface sort$ {
  a: py.ArrayLike
  /** Default: `-1` */
  axis?: py.Int | null | undefined
  kind?: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null | undefined
  order?: py.Str | py.List<py.Str> | null | undefined
  stable?: py.Bool | null | undefined
}

export interface sort_complex$ {
  a: py.ArrayLike
}

export interface spacing$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface split$ {
  ary: py.ArrayLike
  indices_or_sections: py.Int | py.ArrayLike
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface sqrt$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface square$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface squeeze$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
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
  ddof?: py.Int | py.Float | undefined
  keepdims?: py.Bool | undefined
  where?: py.ArrayLike | undefined
  mean?: py.ArrayLike | undefined
  correction?: py.Int | py.Float | undefined
}

export interface subtract$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface sum$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  keepdims?: py.Bool | undefined
  initial?: py.TensorLike | undefined
  where?: py.ArrayLike | undefined
}

export interface swapaxes$ {
  a: py.ArrayLike
  axis1: py.Int
  axis2: py.Int
}

export interface take$ {
  a: py.ArrayLike
  indices: py.ArrayLike
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `'raise'` */
  mode?: 'raise' | 'wrap' | 'clip' | py.RemotePromise<string> | undefined
}

export interface take_along_axis$ {
  arr: py.ArrayLike
  indices: py.ArrayLike
  /** Default: `-1` */
  axis?: py.Int | null | undefined
}

export interface tan$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface tanh$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface tensordot$ {
  a: py.ArrayLike
  b: py.ArrayLike
  /** Default: `2` */
  axes?: py.Int | py.ArrayLike | undefined
}

export interface tile$ {
  A: py.ArrayLike
  reps: py.ArrayLike
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
  axes?: py.List<py.Int> | null | undefined
}

export interface trapezoid$ {
  y: py.ArrayLike
  x?: py.ArrayLike | null | undefined
  /** Default: `1.0` */
  dx?: py.TensorLike | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface tri$ {
  N: py.Int
  M?: py.Int | null | undefined
  /** Default: `0` */
  k?: py.Int | undefined
  dtype?: py.DType | py.StructuredDType | undefined
  like?: py.ArrayLike | null | undefined
}

export interface tril$ {
  m: py.ArrayLike
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface tril_indices$ {
  n: py.Int
  /** Default: `0` */
  k?: py.Int | undefined
  m?: py.Int | null | undefined
}

export interface tril_indices_from$ {
  arr: py.ArrayLike
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface trim_zeros$ {
  filt: py.ArrayLike
  /** Default: `'fb'` */
  trim?: 'fb' | 'f' | 'b' | py.RemotePromise<string> | undefined
  axis?: py.Int | py.Items<py.RemoteArgument> | null | undefined
}

export interface triu$ {
  m: py.ArrayLike
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface triu_indices$ {
  n: py.Int
  /** Default: `0` */
  k?: py.Int | undefined
  m?: py.Int | null | undefined
}

export interface triu_indices_from$ {
  arr: py.ArrayLike
  /** Default: `0` */
  k?: py.Int | undefined
}

export interface trunc$ {
  out?: py.ArrayLike | py.List<py.ArrayLike> | null | undefined
  /** Default: `True` */
  where?: py.ArrayLike | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface typename$ {
  char: py.Str
}

export interface union1d$ {
  ar1: py.ArrayLike
  ar2: py.ArrayLike
}

export interface unique$ {
  ar: py.ArrayLike
  /** Default: `False` */
  return_index?: py.Bool | undefined
  /** Default: `False` */
  return_inverse?: py.Bool | undefined
  /** Default: `False` */
  return_counts?: py.Bool | undefined
  axis?: py.Int | null | undefined
  /** Default: `True` */
  equal_nan?: py.Bool | undefined
  /** Default: `True` */
  sorted?: py.Bool | undefined
}

export interface unique_all$ {
  x: py.ArrayLike
}

export interface unique_counts$ {
  x: py.ArrayLike
}

export interface unique_inverse$ {
  x: py.ArrayLike
}

export interface unique_values$ {
  x: py.ArrayLike
}

export interface unpackbits$ {
  axis?: py.Int | null | undefined
  count?: py.Int | null | undefined
  /** Default: `'big'` */
  bitorder?: 'big' | 'little' | py.RemotePromise<string> | undefined
}

export interface unravel_index$ {
  indices: py.ArrayLike
  shape: py.List<py.Int>
  /** Default: `'C'` */
  order?: 'C' | 'F' | py.RemotePromise<string> | undefined
}

export interface unstack$ {
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface unwrap$ {
  p: py.ArrayLike
  discont?: py.Float | null | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `6.283185307179586` */
  period?: py.Float | undefined
}

export interface vander$ {
  x: py.ArrayLike
  N?: py.Int | null | undefined
  /** Default: `False` */
  increasing?: py.Bool | undefined
}

export interface var$ {
  a: py.ArrayLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  out?: py.ArrayLike | null | undefined
  /** Default: `0` */
  ddof?: py.Int | py.Float | undefined
  keepdims?: py.Bool | undefined
  where?: py.ArrayLike | undefined
  mean?: py.ArrayLike | undefined
  correction?: py.Int | py.Float | undefined
}

export interface vecdot$ {
  out?: py.ArrayLike | null | undefined
  axes?: py.RemoteArgument | undefined
  axis?: py.Int | py.List<py.Int> | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface vecmat$ {
  out?: py.ArrayLike | null | undefined
  axes?: py.RemoteArgument | undefined
  axis?: py.Int | py.List<py.Int> | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `'same_kind'` */
  casting?: py.Str | undefined
  /** Default: `'K'` */
  order?: py.Str | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `True` */
  subok?: py.Bool | undefined
  signature?: py.RemoteArgument | undefined
}

export interface vsplit$ {
  ary: py.ArrayLike
  indices_or_sections: py.RemoteArgument
}

export interface vstack$ {
  tup: py.Items<py.ArrayLike>
  dtype?: py.Str | py.DType | py.StructuredDType | null | undefined
  /** Default: `'same_kind'` */
  casting?: 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe' | py.RemotePromise<string> | undefined
}

export interface zeros$ {
  shape: py.Int | py.List<py.Int>
  dtype?: py.DType | py.StructuredDType | null | undefined
  /** Default: `'C'` */
  order?: 'C' | 'F' | py.RemotePromise<string> | undefined
  device?: py.Str | null | undefined
  like?: py.ArrayLike | null | undefined
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
  readonly False_: py.Promised<bool>
  readonly False__dyn: any
  readonly ScalarType: py.Remote<any[]>
  readonly ScalarType_dyn: any
  readonly True_: py.Promised<bool>
  readonly True__dyn: any
  readonly abs: $Module["absolute"]
  abs_dyn: py.RemoteFunction
  absolute(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<absolute$, 'out'>): py.Remote
  absolute(x: py.ArrayLike, keywords?: absolute$): py.Remote
  absolute_dyn: py.RemoteFunction
  readonly acos: $Module["arccos"]
  acos_dyn: py.RemoteFunction
  readonly acosh: $Module["arccosh"]
  acosh_dyn: py.RemoteFunction
  add(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<add$, 'out'>): py.Remote
  add(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: add$): py.Remote
  add_dyn: py.RemoteFunction
  all(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keepdims: py.Bool, keywords?: py.Rest<all$, 'a' | 'axis' | 'out' | 'keepdims'>): py.Remote<py.NDArray | boolean>
  all(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<all$, 'a' | 'axis' | 'out'>): py.Remote<py.NDArray | boolean>
  all(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<all$, 'a' | 'axis'>): py.Remote<py.NDArray | boolean>
  all(a: py.ArrayLike, keywords?: py.Rest<all$, 'a'>): py.Remote<py.NDArray | boolean>
  all(keywords: all$): py.Remote<py.NDArray | boolean>
  all_dyn: py.RemoteFunction
  allclose(a: py.ArrayLike, b: py.ArrayLike, rtol: py.ArrayLike, atol: py.ArrayLike, equal_nan: py.Bool): py.Remote<boolean>
  allclose(a: py.ArrayLike, b: py.ArrayLike, rtol: py.ArrayLike, atol: py.ArrayLike, keywords?: py.Rest<allclose$, 'a' | 'b' | 'rtol' | 'atol'>): py.Remote<boolean>
  allclose(a: py.ArrayLike, b: py.ArrayLike, rtol: py.ArrayLike, keywords?: py.Rest<allclose$, 'a' | 'b' | 'rtol'>): py.Remote<boolean>
  allclose(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<allclose$, 'a' | 'b'>): py.Remote<boolean>
  allclose(a: py.ArrayLike, keywords: py.Rest<allclose$, 'a'>): py.Remote<boolean>
  allclose(keywords: allclose$): py.Remote<boolean>
  allclose_dyn: py.RemoteFunction
  amax(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keepdims: py.Bool, initial?: py.Positional, where?: py.Positional): py.Remote
  amax(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<amax$, 'a' | 'axis' | 'out'>): py.Remote
  amax(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<amax$, 'a' | 'axis'>): py.Remote
  amax(a: py.ArrayLike, keywords?: py.Rest<amax$, 'a'>): py.Remote
  amax(keywords: amax$): py.Remote
  amax_dyn: py.RemoteFunction
  amin(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keepdims: py.Bool, initial?: py.Positional, where?: py.Positional): py.Remote
  amin(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<amin$, 'a' | 'axis' | 'out'>): py.Remote
  amin(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<amin$, 'a' | 'axis'>): py.Remote
  amin(a: py.ArrayLike, keywords?: py.Rest<amin$, 'a'>): py.Remote
  amin(keywords: amin$): py.Remote
  amin_dyn: py.RemoteFunction
  angle(z: py.ArrayLike, deg: py.Bool): py.Remote
  angle(z: py.ArrayLike, keywords?: py.Rest<angle$, 'z'>): py.Remote
  angle(keywords: angle$): py.Remote
  angle_dyn: py.RemoteFunction
  any(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keepdims: py.Bool, keywords?: py.Rest<any$, 'a' | 'axis' | 'out' | 'keepdims'>): py.Remote<boolean | py.NDArray>
  any(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<any$, 'a' | 'axis' | 'out'>): py.Remote<boolean | py.NDArray>
  any(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<any$, 'a' | 'axis'>): py.Remote<boolean | py.NDArray>
  any(a: py.ArrayLike, keywords?: py.Rest<any$, 'a'>): py.Remote<boolean | py.NDArray>
  any(keywords: any$): py.Remote<boolean | py.NDArray>
  any_dyn: py.RemoteFunction
  append(arr: py.ArrayLike, values: py.ArrayLike, axis: py.Int | null): py.Remote<py.NDArray>
  append(arr: py.ArrayLike, values: py.ArrayLike, keywords?: py.Rest<append$, 'arr' | 'values'>): py.Remote<py.NDArray>
  append(arr: py.ArrayLike, keywords: py.Rest<append$, 'arr'>): py.Remote<py.NDArray>
  append(keywords: append$): py.Remote<py.NDArray>
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
  arange(start_or_stop: py.Positional, stop: py.Int | py.Float | null, step: py.Int | py.Float, keywords?: py.Rest<arange$, 'stop' | 'step'>): py.Remote<py.NDArray>
  arange(start_or_stop: py.Positional, stop: py.Int | py.Float | null, keywords?: py.Rest<arange$, 'stop'>): py.Remote<py.NDArray>
  arange(start_or_stop: py.Positional, keywords?: arange$): py.Remote<py.NDArray>
  arange_dyn: py.RemoteFunction
  arccos(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<arccos$, 'out'>): py.Remote
  arccos(x: py.ArrayLike, keywords?: arccos$): py.Remote
  arccos_dyn: py.RemoteFunction
  arccosh(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<arccosh$, 'out'>): py.Remote
  arccosh(x: py.ArrayLike, keywords?: arccosh$): py.Remote
  arccosh_dyn: py.RemoteFunction
  arcsin(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<arcsin$, 'out'>): py.Remote
  arcsin(x: py.ArrayLike, keywords?: arcsin$): py.Remote
  arcsin_dyn: py.RemoteFunction
  arcsinh(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<arcsinh$, 'out'>): py.Remote
  arcsinh(x: py.ArrayLike, keywords?: arcsinh$): py.Remote
  arcsinh_dyn: py.RemoteFunction
  arctan(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<arctan$, 'out'>): py.Remote
  arctan(x: py.ArrayLike, keywords?: arctan$): py.Remote
  arctan_dyn: py.RemoteFunction
  arctan2(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<arctan2$, 'out'>): py.Remote
  arctan2(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: arctan2$): py.Remote
  arctan2_dyn: py.RemoteFunction
  arctanh(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<arctanh$, 'out'>): py.Remote
  arctanh(x: py.ArrayLike, keywords?: arctanh$): py.Remote
  arctanh_dyn: py.RemoteFunction
  argmax(a: py.ArrayLike, axis: py.Int | null, out: py.ArrayLike | null, keywords?: py.Rest<argmax$, 'a' | 'axis' | 'out'>): py.Remote
  argmax(a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<argmax$, 'a' | 'axis'>): py.Remote
  argmax(a: py.ArrayLike, keywords?: py.Rest<argmax$, 'a'>): py.Remote
  argmax(keywords: argmax$): py.Remote
  argmax_dyn: py.RemoteFunction
  argmin(a: py.ArrayLike, axis: py.Int | null, out: py.ArrayLike | null, keywords?: py.Rest<argmin$, 'a' | 'axis' | 'out'>): py.Remote
  argmin(a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<argmin$, 'a' | 'axis'>): py.Remote
  argmin(a: py.ArrayLike, keywords?: py.Rest<argmin$, 'a'>): py.Remote
  argmin(keywords: argmin$): py.Remote
  argmin_dyn: py.RemoteFunction
  argpartition(a: py.ArrayLike, kth: py.Int | py.Items<py.Int>, axis: py.Int | null, kind: 'introselect' | py.RemotePromise<string>, order: py.Str | py.List<py.Str> | null): py.Remote<py.NDArray | number>
  argpartition(a: py.ArrayLike, kth: py.Int | py.Items<py.Int>, axis: py.Int | null, kind: 'introselect' | py.RemotePromise<string>, keywords?: py.Rest<argpartition$, 'a' | 'kth' | 'axis' | 'kind'>): py.Remote<py.NDArray | number>
  argpartition(a: py.ArrayLike, kth: py.Int | py.Items<py.Int>, axis: py.Int | null, keywords?: py.Rest<argpartition$, 'a' | 'kth' | 'axis'>): py.Remote<py.NDArray | number>
  argpartition(a: py.ArrayLike, kth: py.Int | py.Items<py.Int>, keywords?: py.Rest<argpartition$, 'a' | 'kth'>): py.Remote<py.NDArray | number>
  argpartition(a: py.ArrayLike, keywords: py.Rest<argpartition$, 'a'>): py.Remote<py.NDArray | number>
  argpartition(keywords: argpartition$): py.Remote<py.NDArray | number>
  argpartition_dyn: py.RemoteFunction
  argsort(a: py.ArrayLike, axis: py.Int | null, kind: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null, order: py.Str | py.List<py.Str> | null, keywords?: py.Rest<argsort$, 'a' | 'axis' | 'kind' | 'order'>): py.Remote<py.NDArray | number>
  argsort(a: py.ArrayLike, axis: py.Int | null, kind: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null, keywords?: py.Rest<argsort$, 'a' | 'axis' | 'kind'>): py.Remote<py.NDArray | number>
  argsort(a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<argsort$, 'a' | 'axis'>): py.Remote<py.NDArray | number>
  argsort(a: py.ArrayLike, keywords?: py.Rest<argsort$, 'a'>): py.Remote<py.NDArray | number>
  argsort(keywords: argsort$): py.Remote<py.NDArray | number>
  argsort_dyn: py.RemoteFunction
  argwhere(a: py.ArrayLike): py.Remote<py.NDArray>
  argwhere(keywords: argwhere$): py.Remote<py.NDArray>
  argwhere_dyn: py.RemoteFunction
  around(a: py.ArrayLike, decimals: py.Int, out: py.ArrayLike | py.List<py.ArrayLike> | null): py.Remote
  around(a: py.ArrayLike, decimals: py.Int, keywords?: py.Rest<around$, 'a' | 'decimals'>): py.Remote
  around(a: py.ArrayLike, keywords?: py.Rest<around$, 'a'>): py.Remote
  around(keywords: around$): py.Remote
  around_dyn: py.RemoteFunction
  array(object: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<array$, 'object' | 'dtype'>): py.Remote<py.NDArray>
  array(object: py.ArrayLike, keywords?: py.Rest<array$, 'object'>): py.Remote<py.NDArray>
  array(keywords: array$): py.Remote<py.NDArray>
  array_dyn: py.RemoteFunction
  array2string(a: py.ArrayLike, max_line_width: py.Int | null, precision: py.Int | null, suppress_small: py.Bool | null, separator?: py.Str, prefix?: py.Str, keywords?: py.Rest<array2string$, 'a' | 'max_line_width' | 'precision' | 'suppress_small' | 'separator' | 'prefix'>): py.Remote<string>
  array2string(a: py.ArrayLike, max_line_width: py.Int | null, precision: py.Int | null, keywords?: py.Rest<array2string$, 'a' | 'max_line_width' | 'precision'>): py.Remote<string>
  array2string(a: py.ArrayLike, max_line_width: py.Int | null, keywords?: py.Rest<array2string$, 'a' | 'max_line_width'>): py.Remote<string>
  array2string(a: py.ArrayLike, keywords?: py.Rest<array2string$, 'a'>): py.Remote<string>
  array2string(keywords: array2string$): py.Remote<string>
  array2string_dyn: py.RemoteFunction
  array_equal(a1: py.ArrayLike, a2: py.ArrayLike, equal_nan: py.Bool): py.Remote<boolean>
  array_equal(a1: py.ArrayLike, a2: py.ArrayLike, keywords?: py.Rest<array_equal$, 'a1' | 'a2'>): py.Remote<boolean>
  array_equal(a1: py.ArrayLike, keywords: py.Rest<array_equal$, 'a1'>): py.Remote<boolean>
  array_equal(keywords: array_equal$): py.Remote<boolean>
  array_equal_dyn: py.RemoteFunction
  array_equiv(a1: py.ArrayLike, a2: py.ArrayLike): py.Remote<boolean>
  array_equiv(a1: py.ArrayLike, keywords: py.Rest<array_equiv$, 'a1'>): py.Remote<boolean>
  array_equiv(keywords: array_equiv$): py.Remote<boolean>
  array_equiv_dyn: py.RemoteFunction
  array_repr(arr: py.ArrayLike, max_line_width: py.Int | null, precision: py.Int | null, suppress_small: py.Bool | null): py.Remote<string>
  array_repr(arr: py.ArrayLike, max_line_width: py.Int | null, precision: py.Int | null, keywords?: py.Rest<array_repr$, 'arr' | 'max_line_width' | 'precision'>): py.Remote<string>
  array_repr(arr: py.ArrayLike, max_line_width: py.Int | null, keywords?: py.Rest<array_repr$, 'arr' | 'max_line_width'>): py.Remote<string>
  array_repr(arr: py.ArrayLike, keywords?: py.Rest<array_repr$, 'arr'>): py.Remote<string>
  array_repr(keywords: array_repr$): py.Remote<string>
  array_repr_dyn: py.RemoteFunction
  array_split(ary: py.ArrayLike, indices_or_sections: py.Positional, axis: py.Int): py.Remote
  array_split(ary: py.ArrayLike, indices_or_sections: py.Positional, keywords?: py.Rest<array_split$, 'ary' | 'indices_or_sections'>): py.Remote
  array_split(ary: py.ArrayLike, keywords: py.Rest<array_split$, 'ary'>): py.Remote
  array_split(keywords: array_split$): py.Remote
  array_split_dyn: py.RemoteFunction
  array_str(a: py.ArrayLike, max_line_width: py.Int | null, precision: py.Int | null, suppress_small: py.Bool | null): py.Remote
  array_str(a: py.ArrayLike, max_line_width: py.Int | null, precision: py.Int | null, keywords?: py.Rest<array_str$, 'a' | 'max_line_width' | 'precision'>): py.Remote
  array_str(a: py.ArrayLike, max_line_width: py.Int | null, keywords?: py.Rest<array_str$, 'a' | 'max_line_width'>): py.Remote
  array_str(a: py.ArrayLike, keywords?: py.Rest<array_str$, 'a'>): py.Remote
  array_str(keywords: array_str$): py.Remote
  array_str_dyn: py.RemoteFunction
  asanyarray(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | null, keywords?: py.Rest<asanyarray$, 'a' | 'dtype' | 'order'>): py.Remote
  asanyarray(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<asanyarray$, 'a' | 'dtype'>): py.Remote
  asanyarray(a: py.ArrayLike, keywords?: py.Rest<asanyarray$, 'a'>): py.Remote
  asanyarray(keywords: asanyarray$): py.Remote
  asanyarray_dyn: py.RemoteFunction
  asarray(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | null, keywords?: py.Rest<asarray$, 'a' | 'dtype' | 'order'>): py.Remote<py.NDArray>
  asarray(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<asarray$, 'a' | 'dtype'>): py.Remote<py.NDArray>
  asarray(a: py.ArrayLike, keywords?: py.Rest<asarray$, 'a'>): py.Remote<py.NDArray>
  asarray(keywords: asarray$): py.Remote<py.NDArray>
  asarray_dyn: py.RemoteFunction
  asarray_chkfinite(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string> | null): py.Remote<py.NDArray>
  asarray_chkfinite(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<asarray_chkfinite$, 'a' | 'dtype'>): py.Remote<py.NDArray>
  asarray_chkfinite(a: py.ArrayLike, keywords?: py.Rest<asarray_chkfinite$, 'a'>): py.Remote<py.NDArray>
  asarray_chkfinite(keywords: asarray_chkfinite$): py.Remote<py.NDArray>
  asarray_chkfinite_dyn: py.RemoteFunction
  ascontiguousarray(a: py.ArrayLike, dtype: py.Str | py.DType | py.StructuredDType | null, keywords?: py.Rest<ascontiguousarray$, 'a' | 'dtype'>): py.Remote<py.NDArray>
  ascontiguousarray(a: py.ArrayLike, keywords?: py.Rest<ascontiguousarray$, 'a'>): py.Remote<py.NDArray>
  ascontiguousarray(keywords: ascontiguousarray$): py.Remote<py.NDArray>
  ascontiguousarray_dyn: py.RemoteFunction
  asfortranarray(a: py.ArrayLike, dtype: py.Str | py.DType | py.StructuredDType | null, keywords?: py.Rest<asfortranarray$, 'a' | 'dtype'>): py.Remote<py.NDArray>
  asfortranarray(a: py.ArrayLike, keywords?: py.Rest<asfortranarray$, 'a'>): py.Remote<py.NDArray>
  asfortranarray(keywords: asfortranarray$): py.Remote<py.NDArray>
  asfortranarray_dyn: py.RemoteFunction
  readonly asin: $Module["arcsin"]
  asin_dyn: py.RemoteFunction
  readonly asinh: $Module["arcsinh"]
  asinh_dyn: py.RemoteFunction
  asmatrix(data: py.ArrayLike, dtype: py.DType | py.StructuredDType | null): py.Remote
  asmatrix(data: py.ArrayLike, keywords?: py.Rest<asmatrix$, 'data'>): py.Remote
  asmatrix(keywords: asmatrix$): py.Remote
  asmatrix_dyn: py.RemoteFunction
  astype(x: py.ArrayLike, dtype: py.DType | py.StructuredDType, keywords?: astype$): py.Remote
  astype_dyn: py.RemoteFunction
  readonly atan: $Module["arctan"]
  atan_dyn: py.RemoteFunction
  readonly atan2: $Module["arctan2"]
  atan2_dyn: py.RemoteFunction
  readonly atanh: $Module["arctanh"]
  atanh_dyn: py.RemoteFunction
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
  bartlett(M: py.Int): py.Remote<py.NDArray>
  bartlett(keywords: bartlett$): py.Remote<py.NDArray>
  bartlett_dyn: py.RemoteFunction
  base_repr(number: py.Int, base: py.Int, padding: py.Int): py.Remote<string>
  base_repr(number: py.Int, base: py.Int, keywords?: py.Rest<base_repr$, 'number' | 'base'>): py.Remote<string>
  base_repr(number: py.Int, keywords?: py.Rest<base_repr$, 'number'>): py.Remote<string>
  base_repr(keywords: base_repr$): py.Remote<string>
  base_repr_dyn: py.RemoteFunction
  binary_repr(num: py.Int, width: py.Int | null): py.Remote<string>
  binary_repr(num: py.Int, keywords?: py.Rest<binary_repr$, 'num'>): py.Remote<string>
  binary_repr(keywords: binary_repr$): py.Remote<string>
  binary_repr_dyn: py.RemoteFunction
  bincount(x: py.ArrayLike, weights: py.ArrayLike | null, minlength: py.Int): py.Remote<py.NDArray>
  bincount(x: py.ArrayLike, weights: py.ArrayLike | null, keywords?: py.Rest<bincount$, 'weights'>): py.Remote<py.NDArray>
  bincount(x: py.ArrayLike, keywords?: bincount$): py.Remote<py.NDArray>
  bincount_dyn: py.RemoteFunction
  bitwise_and(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<bitwise_and$, 'out'>): py.Remote
  bitwise_and(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: bitwise_and$): py.Remote
  bitwise_and_dyn: py.RemoteFunction
  bitwise_count(x: py.ArrayLike | py.Int, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<bitwise_count$, 'out'>): py.Remote
  bitwise_count(x: py.ArrayLike | py.Int, keywords?: bitwise_count$): py.Remote
  bitwise_count_dyn: py.RemoteFunction
  readonly bitwise_invert: $Module["invert"]
  bitwise_invert_dyn: py.RemoteFunction
  readonly bitwise_left_shift: $Module["left_shift"]
  bitwise_left_shift_dyn: py.RemoteFunction
  readonly bitwise_not: $Module["invert"]
  bitwise_not_dyn: py.RemoteFunction
  bitwise_or(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<bitwise_or$, 'out'>): py.Remote
  bitwise_or(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: bitwise_or$): py.Remote
  bitwise_or_dyn: py.RemoteFunction
  readonly bitwise_right_shift: $Module["right_shift"]
  bitwise_right_shift_dyn: py.RemoteFunction
  bitwise_xor(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<bitwise_xor$, 'out'>): py.Remote
  bitwise_xor(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: bitwise_xor$): py.Remote
  bitwise_xor_dyn: py.RemoteFunction
  blackman(M: py.Int): py.Remote<py.NDArray>
  blackman(keywords: blackman$): py.Remote<py.NDArray>
  blackman_dyn: py.RemoteFunction
  block(arrays: py.List<py.TensorLike>): py.Remote<py.NDArray>
  block(keywords: block$): py.Remote<py.NDArray>
  block_dyn: py.RemoteFunction
  bmat(obj: py.Str | py.ArrayLike, ldict: py.Dict<string, py.RemoteArgument> | null, gdict: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  bmat(obj: py.Str | py.ArrayLike, ldict: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<bmat$, 'obj' | 'ldict'>): py.Remote
  bmat(obj: py.Str | py.ArrayLike, ldict: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  bmat(obj: py.Str | py.ArrayLike, keywords?: py.Rest<bmat$, 'obj'>): py.Remote
  bmat(keywords: bmat$): py.Remote
  bmat_dyn: py.RemoteFunction
  readonly bool: bool$class
  readonly bool_: bool$class
  readonly broadcast: broadcast$class
  broadcast_arrays(...args: py.Positional[]): py.RemoteList<py.NDArray>
  broadcast_arrays(...args: [...args: py.Positional[], keywords: broadcast_arrays$]): py.RemoteList<py.NDArray>
  broadcast_arrays(keywords?: broadcast_arrays$): py.RemoteList<py.NDArray>
  broadcast_arrays_dyn: py.RemoteFunction
  broadcast_shapes(...args: py.Positional[]): py.Remote<any[]>
  broadcast_shapes_dyn: py.RemoteFunction
  broadcast_to(array: py.ArrayLike, shape: py.List<py.RemoteArgument> | py.Int, subok: py.Bool): py.Remote<py.NDArray>
  broadcast_to(array: py.ArrayLike, shape: py.List<py.RemoteArgument> | py.Int, keywords?: py.Rest<broadcast_to$, 'array' | 'shape'>): py.Remote<py.NDArray>
  broadcast_to(array: py.ArrayLike, keywords: py.Rest<broadcast_to$, 'array'>): py.Remote<py.NDArray>
  broadcast_to(keywords: broadcast_to$): py.Remote<py.NDArray>
  broadcast_to_dyn: py.RemoteFunction
  busday_count(begindates: py.ArrayLike, enddates: py.ArrayLike, weekmask: py.Str | py.ArrayLike, holidays: py.ArrayLike, busdaycal: py.Positional, out?: py.ArrayLike | null): py.Remote<py.NDArray>
  busday_count(begindates: py.ArrayLike, enddates: py.ArrayLike, weekmask: py.Str | py.ArrayLike, holidays: py.ArrayLike, keywords?: py.Rest<busday_count$, 'begindates' | 'enddates' | 'weekmask' | 'holidays'>): py.Remote<py.NDArray>
  busday_count(begindates: py.ArrayLike, enddates: py.ArrayLike, weekmask: py.Str | py.ArrayLike, keywords?: py.Rest<busday_count$, 'begindates' | 'enddates' | 'weekmask'>): py.Remote<py.NDArray>
  busday_count(begindates: py.ArrayLike, enddates: py.ArrayLike, keywords?: py.Rest<busday_count$, 'begindates' | 'enddates'>): py.Remote<py.NDArray>
  busday_count(begindates: py.ArrayLike, keywords: py.Rest<busday_count$, 'begindates'>): py.Remote<py.NDArray>
  busday_count(keywords: busday_count$): py.Remote<py.NDArray>
  busday_count_dyn: py.RemoteFunction
  busday_offset(dates: py.ArrayLike, offsets: py.ArrayLike, roll: 'raise' | 'nat' | 'forward' | 'following' | 'backward' | 'preceding' | 'modifiedfollowing' | 'modifiedpreceding' | py.RemotePromise<string>, weekmask: py.Str | py.ArrayLike, holidays: py.ArrayLike | null, busdaycal?: py.Positional, out?: py.ArrayLike | null): py.Remote<py.NDArray>
  busday_offset(dates: py.ArrayLike, offsets: py.ArrayLike, roll: 'raise' | 'nat' | 'forward' | 'following' | 'backward' | 'preceding' | 'modifiedfollowing' | 'modifiedpreceding' | py.RemotePromise<string>, weekmask: py.Str | py.ArrayLike, keywords?: py.Rest<busday_offset$, 'dates' | 'offsets' | 'roll' | 'weekmask'>): py.Remote<py.NDArray>
  busday_offset(dates: py.ArrayLike, offsets: py.ArrayLike, roll: 'raise' | 'nat' | 'forward' | 'following' | 'backward' | 'preceding' | 'modifiedfollowing' | 'modifiedpreceding' | py.RemotePromise<string>, keywords?: py.Rest<busday_offset$, 'dates' | 'offsets' | 'roll'>): py.Remote<py.NDArray>
  busday_offset(dates: py.ArrayLike, offsets: py.ArrayLike, keywords?: py.Rest<busday_offset$, 'dates' | 'offsets'>): py.Remote<py.NDArray>
  busday_offset(dates: py.ArrayLike, keywords: py.Rest<busday_offset$, 'dates'>): py.Remote<py.NDArray>
  busday_offset(keywords: busday_offset$): py.Remote<py.NDArray>
  busday_offset_dyn: py.RemoteFunction
  readonly busdaycalendar: busdaycalendar$class
  readonly byte: int8$class
  readonly bytes_: bytes_$class
  readonly c_: py.Remote
  readonly c__dyn: any
  can_cast(from_: py.DType | py.StructuredDType | py.TensorLike, to: py.DType | py.StructuredDType, casting: 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe' | py.RemotePromise<string>): py.Remote<boolean>
  can_cast(from_: py.DType | py.StructuredDType | py.TensorLike, to: py.DType | py.StructuredDType, keywords?: py.Rest<can_cast$, 'from_' | 'to'>): py.Remote<boolean>
  can_cast(from_: py.DType | py.StructuredDType | py.TensorLike, keywords: py.Rest<can_cast$, 'from_'>): py.Remote<boolean>
  can_cast(keywords: can_cast$): py.Remote<boolean>
  can_cast_dyn: py.RemoteFunction
  cbrt(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<cbrt$, 'out'>): py.Remote
  cbrt(x: py.ArrayLike, keywords?: cbrt$): py.Remote
  cbrt_dyn: py.RemoteFunction
  readonly cdouble: complex128$class
  ceil(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<ceil$, 'out'>): py.Remote
  ceil(x: py.ArrayLike, keywords?: ceil$): py.Remote
  ceil_dyn: py.RemoteFunction
  readonly char: numpy_char.$Module
  readonly character: character$class
  choose(a: py.TensorLike, choices: py.Items<py.ArrayLike>, out: py.ArrayLike | null, mode: 'raise' | 'wrap' | 'clip' | py.RemotePromise<string>): py.Remote<py.NDArray>
  choose(a: py.TensorLike, choices: py.Items<py.ArrayLike>, out: py.ArrayLike | null, keywords?: py.Rest<choose$, 'a' | 'choices' | 'out'>): py.Remote<py.NDArray>
  choose(a: py.TensorLike, choices: py.Items<py.ArrayLike>, keywords?: py.Rest<choose$, 'a' | 'choices'>): py.Remote<py.NDArray>
  choose(a: py.TensorLike, keywords: py.Rest<choose$, 'a'>): py.Remote<py.NDArray>
  choose(keywords: choose$): py.Remote<py.NDArray>
  choose_dyn: py.RemoteFunction
  clip(a: py.ArrayLike, a_min: py.ArrayLike | null, a_max: py.ArrayLike | null, out: py.ArrayLike | null, keywords?: py.Rest<clip$, 'a' | 'a_min' | 'a_max' | 'out'>): py.Remote
  clip(a: py.ArrayLike, a_min: py.ArrayLike | null, a_max: py.ArrayLike | null, keywords?: py.Rest<clip$, 'a' | 'a_min' | 'a_max'>): py.Remote
  clip(a: py.ArrayLike, a_min: py.ArrayLike | null, keywords?: py.Rest<clip$, 'a' | 'a_min'>): py.Remote
  clip(a: py.ArrayLike, keywords?: py.Rest<clip$, 'a'>): py.Remote
  clip(keywords: clip$): py.Remote
  clip_dyn: py.RemoteFunction
  readonly clongdouble: clongdouble$class
  column_stack(tup: py.TensorLike): py.Remote<py.NDArray>
  column_stack(keywords: column_stack$): py.Remote<py.NDArray>
  column_stack_dyn: py.RemoteFunction
  common_type(...arrays: py.Positional[]): py.Remote
  common_type_dyn: py.RemoteFunction
  readonly complex128: complex128$class
  readonly complex256: clongdouble$class
  readonly complex64: complex64$class
  readonly complexfloating: complexfloating$class
  compress(condition: py.ArrayLike, a: py.ArrayLike, axis: py.Int | null, out: py.ArrayLike | null): py.Remote<py.NDArray>
  compress(condition: py.ArrayLike, a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<compress$, 'condition' | 'a' | 'axis'>): py.Remote<py.NDArray>
  compress(condition: py.ArrayLike, a: py.ArrayLike, keywords?: py.Rest<compress$, 'condition' | 'a'>): py.Remote<py.NDArray>
  compress(condition: py.ArrayLike, keywords: py.Rest<compress$, 'condition'>): py.Remote<py.NDArray>
  compress(keywords: compress$): py.Remote<py.NDArray>
  compress_dyn: py.RemoteFunction
  readonly concat: $Module["concatenate"]
  concat_dyn: py.RemoteFunction
  concatenate(arrays: py.Positional, axis: py.Int | null, out: py.ArrayLike | null, keywords?: py.Rest<concatenate$, 'axis' | 'out'>): py.Remote<py.NDArray>
  concatenate(arrays: py.Positional, axis: py.Int | null, keywords?: py.Rest<concatenate$, 'axis'>): py.Remote<py.NDArray>
  concatenate(arrays: py.Positional, keywords?: concatenate$): py.Remote<py.NDArray>
  concatenate_dyn: py.RemoteFunction
  readonly conj: $Module["conjugate"]
  conj_dyn: py.RemoteFunction
  conjugate(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<conjugate$, 'out'>): py.Remote
  conjugate(x: py.ArrayLike, keywords?: conjugate$): py.Remote
  conjugate_dyn: py.RemoteFunction
  convolve(a: py.ArrayLike, v: py.ArrayLike, mode: 'full' | 'valid' | 'same' | py.RemotePromise<string>): py.Remote<py.NDArray>
  convolve(a: py.ArrayLike, v: py.ArrayLike, keywords?: py.Rest<convolve$, 'a' | 'v'>): py.Remote<py.NDArray>
  convolve(a: py.ArrayLike, keywords: py.Rest<convolve$, 'a'>): py.Remote<py.NDArray>
  convolve(keywords: convolve$): py.Remote<py.NDArray>
  convolve_dyn: py.RemoteFunction
  copy(a: py.ArrayLike, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, subok: py.Bool): py.Remote<py.NDArray>
  copy(a: py.ArrayLike, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, keywords?: py.Rest<copy$, 'a' | 'order'>): py.Remote<py.NDArray>
  copy(a: py.ArrayLike, keywords?: py.Rest<copy$, 'a'>): py.Remote<py.NDArray>
  copy(keywords: copy$): py.Remote<py.NDArray>
  copy_dyn: py.RemoteFunction
  copysign(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<copysign$, 'out'>): py.Remote
  copysign(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: copysign$): py.Remote
  copysign_dyn: py.RemoteFunction
  copyto(dst: py.ArrayLike, src: py.ArrayLike, casting: 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe' | py.RemotePromise<string>, where: py.ArrayLike): py.Remote
  copyto(dst: py.ArrayLike, src: py.ArrayLike, casting: 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe' | py.RemotePromise<string>, keywords?: py.Rest<copyto$, 'dst' | 'src' | 'casting'>): py.Remote
  copyto(dst: py.ArrayLike, src: py.ArrayLike, keywords?: py.Rest<copyto$, 'dst' | 'src'>): py.Remote
  copyto(dst: py.ArrayLike, keywords: py.Rest<copyto$, 'dst'>): py.Remote
  copyto(keywords: copyto$): py.Remote
  copyto_dyn: py.RemoteFunction
  corrcoef(x: py.ArrayLike, y: py.ArrayLike | null, rowvar: py.Bool, keywords?: py.Rest<corrcoef$, 'x' | 'y' | 'rowvar'>): py.Remote
  corrcoef(x: py.ArrayLike, y: py.ArrayLike | null, keywords?: py.Rest<corrcoef$, 'x' | 'y'>): py.Remote
  corrcoef(x: py.ArrayLike, keywords?: py.Rest<corrcoef$, 'x'>): py.Remote
  corrcoef(keywords: corrcoef$): py.Remote
  corrcoef_dyn: py.RemoteFunction
  correlate(a: py.ArrayLike, v: py.ArrayLike, mode: 'valid' | 'same' | 'full' | py.RemotePromise<string>): py.Remote<py.NDArray>
  correlate(a: py.ArrayLike, v: py.ArrayLike, keywords?: py.Rest<correlate$, 'a' | 'v'>): py.Remote<py.NDArray>
  correlate(a: py.ArrayLike, keywords: py.Rest<correlate$, 'a'>): py.Remote<py.NDArray>
  correlate(keywords: correlate$): py.Remote<py.NDArray>
  correlate_dyn: py.RemoteFunction
  cos(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<cos$, 'out'>): py.Remote
  cos(x: py.ArrayLike, keywords?: cos$): py.Remote
  cos_dyn: py.RemoteFunction
  cosh(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<cosh$, 'out'>): py.Remote
  cosh(x: py.ArrayLike, keywords?: cosh$): py.Remote
  cosh_dyn: py.RemoteFunction
  count_nonzero(a: py.ArrayLike, axis: py.Int | py.List<py.RemoteArgument> | null, keywords?: py.Rest<count_nonzero$, 'a' | 'axis'>): py.Remote<number | py.NDArray>
  count_nonzero(a: py.ArrayLike, keywords?: py.Rest<count_nonzero$, 'a'>): py.Remote<number | py.NDArray>
  count_nonzero(keywords: count_nonzero$): py.Remote<number | py.NDArray>
  count_nonzero_dyn: py.RemoteFunction
  cov(m: py.ArrayLike, y: py.ArrayLike | null, rowvar: py.Bool, bias: py.Bool, ddof?: py.Int | null, fweights?: py.ArrayLike | py.Int | null, aweights?: py.ArrayLike | null, keywords?: py.Rest<cov$, 'm' | 'y' | 'rowvar' | 'bias' | 'ddof' | 'fweights' | 'aweights'>): py.Remote<py.NDArray>
  cov(m: py.ArrayLike, y: py.ArrayLike | null, rowvar: py.Bool, keywords?: py.Rest<cov$, 'm' | 'y' | 'rowvar'>): py.Remote<py.NDArray>
  cov(m: py.ArrayLike, y: py.ArrayLike | null, keywords?: py.Rest<cov$, 'm' | 'y'>): py.Remote<py.NDArray>
  cov(m: py.ArrayLike, keywords?: py.Rest<cov$, 'm'>): py.Remote<py.NDArray>
  cov(keywords: cov$): py.Remote<py.NDArray>
  cov_dyn: py.RemoteFunction
  cross(a: py.ArrayLike, b: py.ArrayLike, axisa: py.Int, axisb: py.Int, axisc: py.Int, axis?: py.Int | null): py.Remote<py.NDArray>
  cross(a: py.ArrayLike, b: py.ArrayLike, axisa: py.Int, axisb: py.Int, keywords?: py.Rest<cross$, 'a' | 'b' | 'axisa' | 'axisb'>): py.Remote<py.NDArray>
  cross(a: py.ArrayLike, b: py.ArrayLike, axisa: py.Int, keywords?: py.Rest<cross$, 'a' | 'b' | 'axisa'>): py.Remote<py.NDArray>
  cross(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<cross$, 'a' | 'b'>): py.Remote<py.NDArray>
  cross(a: py.ArrayLike, keywords: py.Rest<cross$, 'a'>): py.Remote<py.NDArray>
  cross(keywords: cross$): py.Remote<py.NDArray>
  cross_dyn: py.RemoteFunction
  readonly csingle: complex64$class
  cumprod(a: py.ArrayLike, axis: py.Int | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null): py.Remote<py.NDArray>
  cumprod(a: py.ArrayLike, axis: py.Int | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<cumprod$, 'a' | 'axis' | 'dtype'>): py.Remote<py.NDArray>
  cumprod(a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<cumprod$, 'a' | 'axis'>): py.Remote<py.NDArray>
  cumprod(a: py.ArrayLike, keywords?: py.Rest<cumprod$, 'a'>): py.Remote<py.NDArray>
  cumprod(keywords: cumprod$): py.Remote<py.NDArray>
  cumprod_dyn: py.RemoteFunction
  cumsum(a: py.ArrayLike, axis: py.Int | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null): py.Remote<py.NDArray>
  cumsum(a: py.ArrayLike, axis: py.Int | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<cumsum$, 'a' | 'axis' | 'dtype'>): py.Remote<py.NDArray>
  cumsum(a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<cumsum$, 'a' | 'axis'>): py.Remote<py.NDArray>
  cumsum(a: py.ArrayLike, keywords?: py.Rest<cumsum$, 'a'>): py.Remote<py.NDArray>
  cumsum(keywords: cumsum$): py.Remote<py.NDArray>
  cumsum_dyn: py.RemoteFunction
  cumulative_prod(x: py.ArrayLike, keywords?: cumulative_prod$): py.Remote<py.NDArray>
  cumulative_prod_dyn: py.RemoteFunction
  cumulative_sum(x: py.ArrayLike, keywords?: cumulative_sum$): py.Remote<py.NDArray>
  cumulative_sum_dyn: py.RemoteFunction
  readonly datetime64: datetime64$class
  datetime_as_string(arr: py.ArrayLike, unit: py.Str | null, timezone: py.Str, casting: 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe' | py.RemotePromise<string>): py.Remote<py.NDArray>
  datetime_as_string(arr: py.ArrayLike, unit: py.Str | null, timezone: py.Str, keywords?: py.Rest<datetime_as_string$, 'arr' | 'unit' | 'timezone'>): py.Remote<py.NDArray>
  datetime_as_string(arr: py.ArrayLike, unit: py.Str | null, keywords?: py.Rest<datetime_as_string$, 'arr' | 'unit'>): py.Remote<py.NDArray>
  datetime_as_string(arr: py.ArrayLike, keywords?: py.Rest<datetime_as_string$, 'arr'>): py.Remote<py.NDArray>
  datetime_as_string(keywords: datetime_as_string$): py.Remote<py.NDArray>
  datetime_as_string_dyn: py.RemoteFunction
  datetime_data(dtype: py.DType | py.StructuredDType): py.Remote
  datetime_data_dyn: py.RemoteFunction
  deg2rad(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<deg2rad$, 'out'>): py.Remote
  deg2rad(x: py.ArrayLike, keywords?: deg2rad$): py.Remote
  deg2rad_dyn: py.RemoteFunction
  degrees(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<degrees$, 'out'>): py.Remote
  degrees(x: py.ArrayLike, keywords?: degrees$): py.Remote
  degrees_dyn: py.RemoteFunction
  delete(arr: py.ArrayLike, obj: py.Positional, axis: py.Int | null): py.Remote<py.NDArray>
  delete(arr: py.ArrayLike, obj: py.Positional, keywords?: py.Rest<delete$, 'arr' | 'obj'>): py.Remote<py.NDArray>
  delete(arr: py.ArrayLike, keywords: py.Rest<delete$, 'arr'>): py.Remote<py.NDArray>
  delete(keywords: delete$): py.Remote<py.NDArray>
  delete_dyn: py.RemoteFunction
  diag(v: py.ArrayLike, k: py.Int): py.Remote<py.NDArray>
  diag(v: py.ArrayLike, keywords?: py.Rest<diag$, 'v'>): py.Remote<py.NDArray>
  diag(keywords: diag$): py.Remote<py.NDArray>
  diag_dyn: py.RemoteFunction
  diag_indices(n: py.Int, ndim: py.Int): py.Remote
  diag_indices(n: py.Int, keywords?: py.Rest<diag_indices$, 'n'>): py.Remote
  diag_indices(keywords: diag_indices$): py.Remote
  diag_indices_dyn: py.RemoteFunction
  diag_indices_from(arr: py.ArrayLike): py.Remote
  diag_indices_from(keywords: diag_indices_from$): py.Remote
  diag_indices_from_dyn: py.RemoteFunction
  diagflat(v: py.ArrayLike, k: py.Int): py.Remote<py.NDArray>
  diagflat(v: py.ArrayLike, keywords?: py.Rest<diagflat$, 'v'>): py.Remote<py.NDArray>
  diagflat(keywords: diagflat$): py.Remote<py.NDArray>
  diagflat_dyn: py.RemoteFunction
  diagonal(a: py.ArrayLike, offset: py.Int, axis1: py.Int, axis2: py.Int): py.Remote<py.NDArray>
  diagonal(a: py.ArrayLike, offset: py.Int, axis1: py.Int, keywords?: py.Rest<diagonal$, 'a' | 'offset' | 'axis1'>): py.Remote<py.NDArray>
  diagonal(a: py.ArrayLike, offset: py.Int, keywords?: py.Rest<diagonal$, 'a' | 'offset'>): py.Remote<py.NDArray>
  diagonal(a: py.ArrayLike, keywords?: py.Rest<diagonal$, 'a'>): py.Remote<py.NDArray>
  diagonal(keywords: diagonal$): py.Remote<py.NDArray>
  diagonal_dyn: py.RemoteFunction
  diff(a: py.ArrayLike, n: py.Int, axis: py.Int, prepend: py.ArrayLike, append?: py.ArrayLike): py.Remote<py.NDArray>
  diff(a: py.ArrayLike, n: py.Int, axis: py.Int, keywords?: py.Rest<diff$, 'a' | 'n' | 'axis'>): py.Remote<py.NDArray>
  diff(a: py.ArrayLike, n: py.Int, keywords?: py.Rest<diff$, 'a' | 'n'>): py.Remote<py.NDArray>
  diff(a: py.ArrayLike, keywords?: py.Rest<diff$, 'a'>): py.Remote<py.NDArray>
  diff(keywords: diff$): py.Remote<py.NDArray>
  diff_dyn: py.RemoteFunction
  digitize(x: py.ArrayLike, bins: py.ArrayLike, right: py.Bool): py.Remote<py.NDArray>
  digitize(x: py.ArrayLike, bins: py.ArrayLike, keywords?: py.Rest<digitize$, 'x' | 'bins'>): py.Remote<py.NDArray>
  digitize(x: py.ArrayLike, keywords: py.Rest<digitize$, 'x'>): py.Remote<py.NDArray>
  digitize(keywords: digitize$): py.Remote<py.NDArray>
  digitize_dyn: py.RemoteFunction
  divide(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<divide$, 'out'>): py.Remote
  divide(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: divide$): py.Remote
  divide_dyn: py.RemoteFunction
  divmod(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<divmod$, 'out'>): py.Remote
  divmod(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: divmod$): py.Remote
  divmod_dyn: py.RemoteFunction
  dot(a: py.ArrayLike, b: py.ArrayLike, out: py.ArrayLike | null): py.Remote
  dot(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<dot$, 'a' | 'b'>): py.Remote
  dot(a: py.ArrayLike, keywords: py.Rest<dot$, 'a'>): py.Remote
  dot(keywords: dot$): py.Remote
  dot_dyn: py.RemoteFunction
  readonly double: float64$class
  dsplit(ary: py.ArrayLike, indices_or_sections: py.Positional): py.Remote
  dsplit(ary: py.ArrayLike, keywords: py.Rest<dsplit$, 'ary'>): py.Remote
  dsplit(keywords: dsplit$): py.Remote
  dsplit_dyn: py.RemoteFunction
  dstack(tup: py.Items<py.ArrayLike>): py.Remote<py.NDArray>
  dstack(keywords: dstack$): py.Remote<py.NDArray>
  dstack_dyn: py.RemoteFunction
  readonly dtype: dtype$class
  readonly dtypes: numpy_dtypes.$Module
  readonly e: py.Remote<number>
  readonly e_dyn: any
  ediff1d(ary: py.ArrayLike, to_end: py.ArrayLike | null, to_begin: py.ArrayLike | null): py.Remote<py.NDArray>
  ediff1d(ary: py.ArrayLike, to_end: py.ArrayLike | null, keywords?: py.Rest<ediff1d$, 'ary' | 'to_end'>): py.Remote<py.NDArray>
  ediff1d(ary: py.ArrayLike, keywords?: py.Rest<ediff1d$, 'ary'>): py.Remote<py.NDArray>
  ediff1d(keywords: ediff1d$): py.Remote<py.NDArray>
  ediff1d_dyn: py.RemoteFunction
  einsum(...operands: py.Positional[]): py.Remote
  einsum(...args: [...operands: py.Positional[], keywords: einsum$]): py.Remote
  einsum(keywords?: einsum$): py.Remote
  einsum_dyn: py.RemoteFunction
  einsum_path(...operands: py.Positional[]): py.Remote
  einsum_path(...args: [...operands: py.Positional[], keywords: einsum_path$]): py.Remote
  einsum_path(keywords?: einsum_path$): py.Remote
  einsum_path_dyn: py.RemoteFunction
  readonly emath: numpy_emath.$Module
  empty(shape: py.Int | py.List<py.Int>, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | py.RemotePromise<string>, keywords?: py.Rest<empty$, 'shape' | 'dtype' | 'order'>): py.Remote<py.NDArray>
  empty(shape: py.Int | py.List<py.Int>, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<empty$, 'shape' | 'dtype'>): py.Remote<py.NDArray>
  empty(shape: py.Int | py.List<py.Int>, keywords?: py.Rest<empty$, 'shape'>): py.Remote<py.NDArray>
  empty(keywords: empty$): py.Remote<py.NDArray>
  empty_dyn: py.RemoteFunction
  empty_like(prototype: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, subok: py.Bool, shape?: py.Int | py.Items<py.Int> | null, keywords?: py.Rest<empty_like$, 'dtype' | 'order' | 'subok' | 'shape'>): py.Remote<py.NDArray>
  empty_like(prototype: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, keywords?: py.Rest<empty_like$, 'dtype' | 'order'>): py.Remote<py.NDArray>
  empty_like(prototype: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<empty_like$, 'dtype'>): py.Remote<py.NDArray>
  empty_like(prototype: py.ArrayLike, keywords?: empty_like$): py.Remote<py.NDArray>
  empty_like_dyn: py.RemoteFunction
  equal(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<equal$, 'out'>): py.Remote
  equal(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: equal$): py.Remote
  equal_dyn: py.RemoteFunction
  readonly errstate: errstate$class
  readonly euler_gamma: py.Remote<number>
  readonly euler_gamma_dyn: any
  readonly exceptions: numpy_exceptions.$Module
  exp(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<exp$, 'out'>): py.Remote
  exp(x: py.ArrayLike, keywords?: exp$): py.Remote
  exp_dyn: py.RemoteFunction
  exp2(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<exp2$, 'out'>): py.Remote
  exp2(x: py.ArrayLike, keywords?: exp2$): py.Remote
  exp2_dyn: py.RemoteFunction
  expand_dims(a: py.ArrayLike, axis: py.Int | py.List<py.Int>): py.Remote<py.NDArray>
  expand_dims(a: py.ArrayLike, keywords: py.Rest<expand_dims$, 'a'>): py.Remote<py.NDArray>
  expand_dims(keywords: expand_dims$): py.Remote<py.NDArray>
  expand_dims_dyn: py.RemoteFunction
  expm1(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<expm1$, 'out'>): py.Remote
  expm1(x: py.ArrayLike, keywords?: expm1$): py.Remote
  expm1_dyn: py.RemoteFunction
  extract(condition: py.ArrayLike, arr: py.ArrayLike): py.Remote<py.NDArray>
  extract(condition: py.ArrayLike, keywords: py.Rest<extract$, 'condition'>): py.Remote<py.NDArray>
  extract(keywords: extract$): py.Remote<py.NDArray>
  extract_dyn: py.RemoteFunction
  eye(N: py.Int, M: py.Int | null, k: py.Int, dtype: py.DType | py.StructuredDType, order?: 'C' | 'F' | py.RemotePromise<string>, keywords?: py.Rest<eye$, 'N' | 'M' | 'k' | 'dtype' | 'order'>): py.Remote<py.NDArray>
  eye(N: py.Int, M: py.Int | null, k: py.Int, keywords?: py.Rest<eye$, 'N' | 'M' | 'k'>): py.Remote<py.NDArray>
  eye(N: py.Int, M: py.Int | null, keywords?: py.Rest<eye$, 'N' | 'M'>): py.Remote<py.NDArray>
  eye(N: py.Int, keywords?: py.Rest<eye$, 'N'>): py.Remote<py.NDArray>
  eye(keywords: eye$): py.Remote<py.NDArray>
  eye_dyn: py.RemoteFunction
  fabs(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<fabs$, 'out'>): py.Remote
  fabs(x: py.ArrayLike, keywords?: fabs$): py.Remote
  fabs_dyn: py.RemoteFunction
  readonly fft: numpy_fft.$Module
  fill_diagonal(a: py.ArrayLike, val: py.TensorLike, wrap: py.Bool): py.Remote
  fill_diagonal(a: py.ArrayLike, val: py.TensorLike, keywords?: py.Rest<fill_diagonal$, 'a' | 'val'>): py.Remote
  fill_diagonal(a: py.ArrayLike, keywords: py.Rest<fill_diagonal$, 'a'>): py.Remote
  fill_diagonal(keywords: fill_diagonal$): py.Remote
  fill_diagonal_dyn: py.RemoteFunction
  readonly finfo: finfo$class
  fix(x: py.ArrayLike, out: py.ArrayLike | null): py.Remote
  fix(x: py.ArrayLike, keywords?: py.Rest<fix$, 'x'>): py.Remote
  fix(keywords: fix$): py.Remote
  fix_dyn: py.RemoteFunction
  readonly flatiter: flatiter$class
  flatnonzero(a: py.ArrayLike): py.Remote<py.NDArray>
  flatnonzero(keywords: flatnonzero$): py.Remote<py.NDArray>
  flatnonzero_dyn: py.RemoteFunction
  readonly flexible: flexible$class
  flip(m: py.ArrayLike, axis: py.Int | py.List<py.Int> | null): py.Remote
  flip(m: py.ArrayLike, keywords?: py.Rest<flip$, 'm'>): py.Remote
  flip(keywords: flip$): py.Remote
  flip_dyn: py.RemoteFunction
  fliplr(m: py.ArrayLike): py.Remote<py.NDArray>
  fliplr(keywords: fliplr$): py.Remote<py.NDArray>
  fliplr_dyn: py.RemoteFunction
  flipud(m: py.ArrayLike): py.Remote
  flipud(keywords: flipud$): py.Remote
  flipud_dyn: py.RemoteFunction
  readonly float128: longdouble$class
  readonly float16: float16$class
  readonly float32: float32$class
  readonly float64: float64$class
  float_power(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<float_power$, 'out'>): py.Remote
  float_power(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: float_power$): py.Remote
  float_power_dyn: py.RemoteFunction
  readonly floating: floating$class
  floor(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<floor$, 'out'>): py.Remote
  floor(x: py.ArrayLike, keywords?: floor$): py.Remote
  floor_dyn: py.RemoteFunction
  floor_divide(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<floor_divide$, 'out'>): py.Remote
  floor_divide(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: floor_divide$): py.Remote
  floor_divide_dyn: py.RemoteFunction
  fmax(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<fmax$, 'out'>): py.Remote
  fmax(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: fmax$): py.Remote
  fmax_dyn: py.RemoteFunction
  fmin(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<fmin$, 'out'>): py.Remote
  fmin(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: fmin$): py.Remote
  fmin_dyn: py.RemoteFunction
  fmod(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<fmod$, 'out'>): py.Remote
  fmod(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: fmod$): py.Remote
  fmod_dyn: py.RemoteFunction
  format_float_positional(x: py.Float | py.TensorLike, precision: py.Int | null, unique: py.Bool, fractional: py.Bool, trim?: 'k' | '.' | '0' | '-' | py.RemotePromise<string>, sign?: py.Bool, pad_left?: py.Int | null, pad_right?: py.Int | null, min_digits?: py.Int | null): py.Remote<string>
  format_float_positional(x: py.Float | py.TensorLike, precision: py.Int | null, unique: py.Bool, keywords?: py.Rest<format_float_positional$, 'x' | 'precision' | 'unique'>): py.Remote<string>
  format_float_positional(x: py.Float | py.TensorLike, precision: py.Int | null, keywords?: py.Rest<format_float_positional$, 'x' | 'precision'>): py.Remote<string>
  format_float_positional(x: py.Float | py.TensorLike, keywords?: py.Rest<format_float_positional$, 'x'>): py.Remote<string>
  format_float_positional(keywords: format_float_positional$): py.Remote<string>
  format_float_positional_dyn: py.RemoteFunction
  format_float_scientific(x: py.Float | py.TensorLike, precision: py.Int | null, unique: py.Bool, trim: 'k' | '.' | '0' | '-' | py.RemotePromise<string>, sign?: py.Bool, pad_left?: py.Int | null, exp_digits?: py.Int | null, min_digits?: py.Int | null): py.Remote<string>
  format_float_scientific(x: py.Float | py.TensorLike, precision: py.Int | null, unique: py.Bool, keywords?: py.Rest<format_float_scientific$, 'x' | 'precision' | 'unique'>): py.Remote<string>
  format_float_scientific(x: py.Float | py.TensorLike, precision: py.Int | null, keywords?: py.Rest<format_float_scientific$, 'x' | 'precision'>): py.Remote<string>
  format_float_scientific(x: py.Float | py.TensorLike, keywords?: py.Rest<format_float_scientific$, 'x'>): py.Remote<string>
  format_float_scientific(keywords: format_float_scientific$): py.Remote<string>
  format_float_scientific_dyn: py.RemoteFunction
  frexp(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<frexp$, 'out'>): py.Remote
  frexp(x: py.ArrayLike, keywords?: frexp$): py.Remote
  frexp_dyn: py.RemoteFunction
  from_dlpack(x: py.Positional, keywords?: from_dlpack$): py.Remote<py.NDArray>
  from_dlpack_dyn: py.RemoteFunction
  frombuffer(buffer: py.Positional, dtype: py.DType | py.StructuredDType | null, count: py.Int, offset: py.Int, keywords?: py.Rest<frombuffer$, 'buffer' | 'dtype' | 'count' | 'offset'>): py.Remote<py.NDArray>
  frombuffer(buffer: py.Positional, dtype: py.DType | py.StructuredDType | null, count: py.Int, keywords?: py.Rest<frombuffer$, 'buffer' | 'dtype' | 'count'>): py.Remote<py.NDArray>
  frombuffer(buffer: py.Positional, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<frombuffer$, 'buffer' | 'dtype'>): py.Remote<py.NDArray>
  frombuffer(buffer: py.Positional, keywords?: py.Rest<frombuffer$, 'buffer'>): py.Remote<py.NDArray>
  frombuffer(keywords: frombuffer$): py.Remote<py.NDArray>
  frombuffer_dyn: py.RemoteFunction
  fromfile(file: py.Positional, dtype: py.DType | py.StructuredDType | null, count: py.Int, sep: py.Str, offset?: py.Int, keywords?: py.Rest<fromfile$, 'file' | 'dtype' | 'count' | 'sep' | 'offset'>): py.Remote
  fromfile(file: py.Positional, dtype: py.DType | py.StructuredDType | null, count: py.Int, keywords?: py.Rest<fromfile$, 'file' | 'dtype' | 'count'>): py.Remote
  fromfile(file: py.Positional, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<fromfile$, 'file' | 'dtype'>): py.Remote
  fromfile(file: py.Positional, keywords?: py.Rest<fromfile$, 'file'>): py.Remote
  fromfile(keywords: fromfile$): py.Remote
  fromfile_dyn: py.RemoteFunction
  fromfunction(function_: py.Callable, shape: py.Shape, keywords?: py.Rest<fromfunction$, 'function' | 'shape'>): py.Remote
  fromfunction(function_: py.Callable, keywords: py.Rest<fromfunction$, 'function'>): py.Remote
  fromfunction(keywords: fromfunction$): py.Remote
  fromfunction_dyn: py.RemoteFunction
  fromiter(iter: py.Positional, dtype: py.DType | py.StructuredDType, count: py.Int, keywords?: py.Rest<fromiter$, 'iter' | 'dtype' | 'count'>): py.Remote<py.NDArray>
  fromiter(iter: py.Positional, dtype: py.DType | py.StructuredDType, keywords?: py.Rest<fromiter$, 'iter' | 'dtype'>): py.Remote<py.NDArray>
  fromiter(iter: py.Positional, keywords: py.Rest<fromiter$, 'iter'>): py.Remote<py.NDArray>
  fromiter(keywords: fromiter$): py.Remote<py.NDArray>
  fromiter_dyn: py.RemoteFunction
  frompyfunc(func: py.Callable, nin: py.Int, nout: py.Int, keywords?: py.Rest<frompyfunc$, 'nin' | 'nout'>): py.Remote
  frompyfunc(func: py.Callable, nin: py.Int, keywords: py.Rest<frompyfunc$, 'nin'>): py.Remote
  frompyfunc(func: py.Callable, keywords: frompyfunc$): py.Remote
  frompyfunc_dyn: py.RemoteFunction
  fromregex(file: py.Positional, regexp: py.Positional, dtype: py.DType | py.StructuredDType | py.List<py.DType | py.StructuredDType>, encoding: py.Str | null): py.Remote<py.NDArray>
  fromregex(file: py.Positional, regexp: py.Positional, dtype: py.DType | py.StructuredDType | py.List<py.DType | py.StructuredDType>, keywords?: py.Rest<fromregex$, 'file' | 'regexp' | 'dtype'>): py.Remote<py.NDArray>
  fromregex(file: py.Positional, regexp: py.Positional, keywords: py.Rest<fromregex$, 'file' | 'regexp'>): py.Remote<py.NDArray>
  fromregex(file: py.Positional, keywords: py.Rest<fromregex$, 'file'>): py.Remote<py.NDArray>
  fromregex(keywords: fromregex$): py.Remote<py.NDArray>
  fromregex_dyn: py.RemoteFunction
  fromstring(...args: py.RemoteArgument[]): py.Remote<py.NDArray>
  fromstring_dyn: py.RemoteFunction
  full(shape: py.Int | py.Items<py.Int>, fill_value: py.TensorLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | py.RemotePromise<string>, keywords?: py.Rest<full$, 'shape' | 'fill_value' | 'dtype' | 'order'>): py.Remote<py.NDArray>
  full(shape: py.Int | py.Items<py.Int>, fill_value: py.TensorLike, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<full$, 'shape' | 'fill_value' | 'dtype'>): py.Remote<py.NDArray>
  full(shape: py.Int | py.Items<py.Int>, fill_value: py.TensorLike, keywords?: py.Rest<full$, 'shape' | 'fill_value'>): py.Remote<py.NDArray>
  full(shape: py.Int | py.Items<py.Int>, keywords: py.Rest<full$, 'shape'>): py.Remote<py.NDArray>
  full(keywords: full$): py.Remote<py.NDArray>
  full_dyn: py.RemoteFunction
  full_like(a: py.ArrayLike, fill_value: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, subok: py.Bool, shape?: py.Int | py.Items<py.Int> | null, keywords?: py.Rest<full_like$, 'a' | 'fill_value' | 'dtype' | 'order' | 'subok' | 'shape'>): py.Remote<py.NDArray>
  full_like(a: py.ArrayLike, fill_value: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, keywords?: py.Rest<full_like$, 'a' | 'fill_value' | 'dtype' | 'order'>): py.Remote<py.NDArray>
  full_like(a: py.ArrayLike, fill_value: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<full_like$, 'a' | 'fill_value' | 'dtype'>): py.Remote<py.NDArray>
  full_like(a: py.ArrayLike, fill_value: py.ArrayLike, keywords?: py.Rest<full_like$, 'a' | 'fill_value'>): py.Remote<py.NDArray>
  full_like(a: py.ArrayLike, keywords: py.Rest<full_like$, 'a'>): py.Remote<py.NDArray>
  full_like(keywords: full_like$): py.Remote<py.NDArray>
  full_like_dyn: py.RemoteFunction
  gcd(x1: py.ArrayLike | py.Int, x2: py.ArrayLike | py.Int, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<gcd$, 'out'>): py.Remote
  gcd(x1: py.ArrayLike | py.Int, x2: py.ArrayLike | py.Int, keywords?: gcd$): py.Remote
  gcd_dyn: py.RemoteFunction
  readonly generic: generic$class
  genfromtxt(fname: py.Positional, dtype: py.DType | py.StructuredDType | null, comments: py.Str, delimiter: py.Str | py.Int | py.Items<py.RemoteArgument> | null, skip_header?: py.Int, skip_footer?: py.Int, converters?: py.List<py.Callable> | null, missing_values?: py.List<py.Str> | null, filling_values?: py.List<py.RemoteArgument> | null, usecols?: py.Items<py.RemoteArgument> | null, names?: true | py.RemotePromise<any> | py.Str | py.Items<py.RemoteArgument> | null, excludelist?: py.Items<py.RemoteArgument> | null, deletechars?: py.Str, replace_space?: py.Str, autostrip?: py.Bool, case_sensitive?: py.Bool | 'upper' | 'lower' | py.RemotePromise<string>, defaultfmt?: py.Str, unpack?: py.Bool | null, usemask?: py.Bool, loose?: py.Bool, invalid_raise?: py.Bool, max_rows?: py.Int | null, encoding?: py.Str | null, keywords?: py.Rest<genfromtxt$, 'fname' | 'dtype' | 'comments' | 'delimiter' | 'skip_header' | 'skip_footer' | 'converters' | 'missing_values' | 'filling_values' | 'usecols' | 'names' | 'excludelist' | 'deletechars' | 'replace_space' | 'autostrip' | 'case_sensitive' | 'defaultfmt' | 'unpack' | 'usemask' | 'loose' | 'invalid_raise' | 'max_rows' | 'encoding'>): py.Remote<py.NDArray>
  genfromtxt(fname: py.Positional, dtype: py.DType | py.StructuredDType | null, comments: py.Str, keywords?: py.Rest<genfromtxt$, 'fname' | 'dtype' | 'comments'>): py.Remote<py.NDArray>
  genfromtxt(fname: py.Positional, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<genfromtxt$, 'fname' | 'dtype'>): py.Remote<py.NDArray>
  genfromtxt(fname: py.Positional, keywords?: py.Rest<genfromtxt$, 'fname'>): py.Remote<py.NDArray>
  genfromtxt(keywords: genfromtxt$): py.Remote<py.NDArray>
  genfromtxt_dyn: py.RemoteFunction
  geomspace(start: py.ArrayLike, stop: py.ArrayLike, num: py.Int, endpoint: py.Bool, dtype: py.DType | py.StructuredDType | null, axis?: py.Int): py.Remote<py.NDArray>
  geomspace(start: py.ArrayLike, stop: py.ArrayLike, num: py.Int, endpoint: py.Bool, keywords?: py.Rest<geomspace$, 'start' | 'stop' | 'num' | 'endpoint'>): py.Remote<py.NDArray>
  geomspace(start: py.ArrayLike, stop: py.ArrayLike, num: py.Int, keywords?: py.Rest<geomspace$, 'start' | 'stop' | 'num'>): py.Remote<py.NDArray>
  geomspace(start: py.ArrayLike, stop: py.ArrayLike, keywords?: py.Rest<geomspace$, 'start' | 'stop'>): py.Remote<py.NDArray>
  geomspace(start: py.ArrayLike, keywords: py.Rest<geomspace$, 'start'>): py.Remote<py.NDArray>
  geomspace(keywords: geomspace$): py.Remote<py.NDArray>
  geomspace_dyn: py.RemoteFunction
  get_include(): py.Remote
  get_include_dyn: py.RemoteFunction
  get_printoptions(): py.Remote
  get_printoptions_dyn: py.RemoteFunction
  getbufsize(): py.Remote<number>
  getbufsize_dyn: py.RemoteFunction
  geterr(): py.Remote
  geterr_dyn: py.RemoteFunction
  geterrcall(): py.Remote
  geterrcall_dyn: py.RemoteFunction
  gradient(f: py.ArrayLike, ...varargs: py.Positional[]): py.Remote<py.NDArray | (py.NDArray)[]>
  gradient(...args: [f: py.ArrayLike, ...varargs: py.Positional[], keywords: py.Rest<gradient$, 'f'>]): py.Remote<py.NDArray | (py.NDArray)[]>
  gradient(f: py.ArrayLike, keywords?: py.Rest<gradient$, 'f'>): py.Remote<py.NDArray | (py.NDArray)[]>
  gradient(keywords: gradient$): py.Remote<py.NDArray | (py.NDArray)[]>
  gradient_dyn: py.RemoteFunction
  greater(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<greater$, 'out'>): py.Remote
  greater(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: greater$): py.Remote
  greater_dyn: py.RemoteFunction
  greater_equal(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<greater_equal$, 'out'>): py.Remote<boolean | py.NDArray>
  greater_equal(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: greater_equal$): py.Remote<boolean | py.NDArray>
  greater_equal_dyn: py.RemoteFunction
  readonly half: float16$class
  hamming(M: py.Int): py.Remote<py.NDArray>
  hamming(keywords: hamming$): py.Remote<py.NDArray>
  hamming_dyn: py.RemoteFunction
  hanning(M: py.Int): py.Remote<py.NDArray>
  hanning(keywords: hanning$): py.Remote<py.NDArray>
  hanning_dyn: py.RemoteFunction
  heaviside(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<heaviside$, 'out'>): py.Remote
  heaviside(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: heaviside$): py.Remote
  heaviside_dyn: py.RemoteFunction
  histogram(a: py.ArrayLike, bins: py.Int | py.Items<py.TensorLike> | py.Str, range: py.Positional, density: py.Bool | null, weights?: py.ArrayLike | null): py.Remote
  histogram(a: py.ArrayLike, bins: py.Int | py.Items<py.TensorLike> | py.Str, range: py.Positional, keywords?: py.Rest<histogram$, 'a' | 'bins' | 'range'>): py.Remote
  histogram(a: py.ArrayLike, bins: py.Int | py.Items<py.TensorLike> | py.Str, keywords?: py.Rest<histogram$, 'a' | 'bins'>): py.Remote
  histogram(a: py.ArrayLike, keywords?: py.Rest<histogram$, 'a'>): py.Remote
  histogram(keywords: histogram$): py.Remote
  histogram_dyn: py.RemoteFunction
  histogram2d(x: py.ArrayLike, y: py.ArrayLike, bins: py.Positional, range: py.ArrayLike | null, density: py.Bool | null, weights?: py.ArrayLike | null): py.Remote
  histogram2d(x: py.ArrayLike, y: py.ArrayLike, bins: py.Positional, range: py.ArrayLike | null, keywords?: py.Rest<histogram2d$, 'x' | 'y' | 'bins' | 'range'>): py.Remote
  histogram2d(x: py.ArrayLike, y: py.ArrayLike, bins: py.Positional, keywords?: py.Rest<histogram2d$, 'x' | 'y' | 'bins'>): py.Remote
  histogram2d(x: py.ArrayLike, y: py.ArrayLike, keywords?: py.Rest<histogram2d$, 'x' | 'y'>): py.Remote
  histogram2d(x: py.ArrayLike, keywords: py.Rest<histogram2d$, 'x'>): py.Remote
  histogram2d(keywords: histogram2d$): py.Remote
  histogram2d_dyn: py.RemoteFunction
  histogram_bin_edges(a: py.ArrayLike, bins: py.Int | py.Items<py.TensorLike> | py.Str, range: py.Positional, weights: py.ArrayLike | null): py.Remote<py.NDArray>
  histogram_bin_edges(a: py.ArrayLike, bins: py.Int | py.Items<py.TensorLike> | py.Str, range: py.Positional, keywords?: py.Rest<histogram_bin_edges$, 'a' | 'bins' | 'range'>): py.Remote<py.NDArray>
  histogram_bin_edges(a: py.ArrayLike, bins: py.Int | py.Items<py.TensorLike> | py.Str, keywords?: py.Rest<histogram_bin_edges$, 'a' | 'bins'>): py.Remote<py.NDArray>
  histogram_bin_edges(a: py.ArrayLike, keywords?: py.Rest<histogram_bin_edges$, 'a'>): py.Remote<py.NDArray>
  histogram_bin_edges(keywords: histogram_bin_edges$): py.Remote<py.NDArray>
  histogram_bin_edges_dyn: py.RemoteFunction
  histogramdd(sample: py.Positional, bins: py.Items<py.RemoteArgument> | py.Int, range: py.Items<py.RemoteArgument> | null, density: py.Bool | null, weights?: py.ArrayLike | null): py.Remote
  histogramdd(sample: py.Positional, bins: py.Items<py.RemoteArgument> | py.Int, range: py.Items<py.RemoteArgument> | null, keywords?: py.Rest<histogramdd$, 'sample' | 'bins' | 'range'>): py.Remote
  histogramdd(sample: py.Positional, bins: py.Items<py.RemoteArgument> | py.Int, keywords?: py.Rest<histogramdd$, 'sample' | 'bins'>): py.Remote
  histogramdd(sample: py.Positional, keywords?: py.Rest<histogramdd$, 'sample'>): py.Remote
  histogramdd(keywords: histogramdd$): py.Remote
  histogramdd_dyn: py.RemoteFunction
  hsplit(ary: py.ArrayLike, indices_or_sections: py.Positional): py.Remote
  hsplit(ary: py.ArrayLike, keywords: py.Rest<hsplit$, 'ary'>): py.Remote
  hsplit(keywords: hsplit$): py.Remote
  hsplit_dyn: py.RemoteFunction
  hstack(tup: py.Items<py.ArrayLike>, keywords?: py.Rest<hstack$, 'tup'>): py.Remote<py.NDArray>
  hstack(keywords: hstack$): py.Remote<py.NDArray>
  hstack_dyn: py.RemoteFunction
  hypot(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<hypot$, 'out'>): py.Remote
  hypot(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: hypot$): py.Remote
  hypot_dyn: py.RemoteFunction
  i0(x: py.ArrayLike): py.Remote<py.NDArray>
  i0(keywords: i0$): py.Remote<py.NDArray>
  i0_dyn: py.RemoteFunction
  identity(n: py.Int, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<identity$, 'n' | 'dtype'>): py.Remote<py.NDArray>
  identity(n: py.Int, keywords?: py.Rest<identity$, 'n'>): py.Remote<py.NDArray>
  identity(keywords: identity$): py.Remote<py.NDArray>
  identity_dyn: py.RemoteFunction
  readonly iinfo: iinfo$class
  imag(val: py.ArrayLike): py.Remote
  imag(keywords: imag$): py.Remote
  imag_dyn: py.RemoteFunction
  readonly index_exp: py.Remote
  readonly index_exp_dyn: any
  indices(dimensions: py.Items<py.Int>, dtype: py.DType | py.StructuredDType, sparse: py.Bool): py.Remote<py.NDArray | (py.NDArray)[]>
  indices(dimensions: py.Items<py.Int>, dtype: py.DType | py.StructuredDType, keywords?: py.Rest<indices$, 'dimensions' | 'dtype'>): py.Remote<py.NDArray | (py.NDArray)[]>
  indices(dimensions: py.Items<py.Int>, keywords?: py.Rest<indices$, 'dimensions'>): py.Remote<py.NDArray | (py.NDArray)[]>
  indices(keywords: indices$): py.Remote<py.NDArray | (py.NDArray)[]>
  indices_dyn: py.RemoteFunction
  readonly inexact: inexact$class
  readonly inf: py.Remote<number>
  readonly inf_dyn: any
  info(object: py.Positional, maxwidth: py.Int, output: py.Positional, toplevel: py.Str): py.Remote
  info(object: py.Positional, maxwidth: py.Int, output: py.Positional, keywords?: py.Rest<info$, 'object' | 'maxwidth' | 'output'>): py.Remote
  info(object: py.Positional, maxwidth: py.Int, keywords?: py.Rest<info$, 'object' | 'maxwidth'>): py.Remote
  info(object: py.Positional, keywords?: py.Rest<info$, 'object'>): py.Remote
  info(keywords?: info$): py.Remote
  info_dyn: py.RemoteFunction
  inner(a: py.ArrayLike, b: py.ArrayLike): py.Remote
  inner_dyn: py.RemoteFunction
  insert(arr: py.ArrayLike, obj: py.Positional, values: py.ArrayLike, axis: py.Int | null): py.Remote<py.NDArray>
  insert(arr: py.ArrayLike, obj: py.Positional, values: py.ArrayLike, keywords?: py.Rest<insert$, 'arr' | 'obj' | 'values'>): py.Remote<py.NDArray>
  insert(arr: py.ArrayLike, obj: py.Positional, keywords: py.Rest<insert$, 'arr' | 'obj'>): py.Remote<py.NDArray>
  insert(arr: py.ArrayLike, keywords: py.Rest<insert$, 'arr'>): py.Remote<py.NDArray>
  insert(keywords: insert$): py.Remote<py.NDArray>
  insert_dyn: py.RemoteFunction
  readonly int16: int16$class
  readonly int32: int32$class
  readonly int64: int64$class
  readonly int8: int8$class
  readonly int_: int64$class
  readonly intc: int32$class
  readonly integer: integer$class
  interp(x: py.ArrayLike, xp: py.Items<py.Float>, fp: py.Items<py.Float> | py.Complex, left: py.Float | py.Complex | null, right: py.Float | py.Complex | null, period: py.Float | null): py.Remote
  interp(x: py.ArrayLike, xp: py.Items<py.Float>, fp: py.Items<py.Float> | py.Complex, left: py.Float | py.Complex | null, right: py.Float | py.Complex | null, keywords?: py.Rest<interp$, 'x' | 'xp' | 'fp' | 'left' | 'right'>): py.Remote
  interp(x: py.ArrayLike, xp: py.Items<py.Float>, fp: py.Items<py.Float> | py.Complex, left: py.Float | py.Complex | null, keywords?: py.Rest<interp$, 'x' | 'xp' | 'fp' | 'left'>): py.Remote
  interp(x: py.ArrayLike, xp: py.Items<py.Float>, fp: py.Items<py.Float> | py.Complex, keywords?: py.Rest<interp$, 'x' | 'xp' | 'fp'>): py.Remote
  interp(x: py.ArrayLike, xp: py.Items<py.Float>, keywords: py.Rest<interp$, 'x' | 'xp'>): py.Remote
  interp(x: py.ArrayLike, keywords: py.Rest<interp$, 'x'>): py.Remote
  interp(keywords: interp$): py.Remote
  interp_dyn: py.RemoteFunction
  intersect1d(ar1: py.ArrayLike, ar2: py.ArrayLike, assume_unique: py.Bool, return_indices: py.Bool): py.Remote
  intersect1d(ar1: py.ArrayLike, ar2: py.ArrayLike, assume_unique: py.Bool, keywords?: py.Rest<intersect1d$, 'ar1' | 'ar2' | 'assume_unique'>): py.Remote
  intersect1d(ar1: py.ArrayLike, ar2: py.ArrayLike, keywords?: py.Rest<intersect1d$, 'ar1' | 'ar2'>): py.Remote
  intersect1d(ar1: py.ArrayLike, keywords: py.Rest<intersect1d$, 'ar1'>): py.Remote
  intersect1d(keywords: intersect1d$): py.Remote
  intersect1d_dyn: py.RemoteFunction
  readonly intp: int64$class
  invert(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<invert$, 'out'>): py.Remote
  invert(x: py.ArrayLike, keywords?: invert$): py.Remote
  invert_dyn: py.RemoteFunction
  is_busday(dates: py.ArrayLike, weekmask: py.Str | py.ArrayLike, holidays: py.ArrayLike | null, busdaycal: py.Positional, out?: py.ArrayLike | null): py.Remote<py.NDArray>
  is_busday(dates: py.ArrayLike, weekmask: py.Str | py.ArrayLike, holidays: py.ArrayLike | null, keywords?: py.Rest<is_busday$, 'dates' | 'weekmask' | 'holidays'>): py.Remote<py.NDArray>
  is_busday(dates: py.ArrayLike, weekmask: py.Str | py.ArrayLike, keywords?: py.Rest<is_busday$, 'dates' | 'weekmask'>): py.Remote<py.NDArray>
  is_busday(dates: py.ArrayLike, keywords?: py.Rest<is_busday$, 'dates'>): py.Remote<py.NDArray>
  is_busday(keywords: is_busday$): py.Remote<py.NDArray>
  is_busday_dyn: py.RemoteFunction
  isclose(a: py.ArrayLike, b: py.ArrayLike, rtol: py.ArrayLike, atol: py.ArrayLike, equal_nan: py.Bool): py.Remote
  isclose(a: py.ArrayLike, b: py.ArrayLike, rtol: py.ArrayLike, atol: py.ArrayLike, keywords?: py.Rest<isclose$, 'a' | 'b' | 'rtol' | 'atol'>): py.Remote
  isclose(a: py.ArrayLike, b: py.ArrayLike, rtol: py.ArrayLike, keywords?: py.Rest<isclose$, 'a' | 'b' | 'rtol'>): py.Remote
  isclose(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<isclose$, 'a' | 'b'>): py.Remote
  isclose(a: py.ArrayLike, keywords: py.Rest<isclose$, 'a'>): py.Remote
  isclose(keywords: isclose$): py.Remote
  isclose_dyn: py.RemoteFunction
  iscomplex(x: py.ArrayLike): py.Remote
  iscomplex(keywords: iscomplex$): py.Remote
  iscomplex_dyn: py.RemoteFunction
  iscomplexobj(x: py.ArrayLike): py.Remote<boolean>
  iscomplexobj(keywords: iscomplexobj$): py.Remote<boolean>
  iscomplexobj_dyn: py.RemoteFunction
  isdtype(dtype: py.DType | py.StructuredDType, kind: py.DType | py.StructuredDType | py.Str | py.List<py.DType | py.StructuredDType | py.Str>): py.Remote<boolean>
  isdtype(dtype: py.DType | py.StructuredDType, keywords: py.Rest<isdtype$, 'dtype'>): py.Remote<boolean>
  isdtype(keywords: isdtype$): py.Remote<boolean>
  isdtype_dyn: py.RemoteFunction
  isfinite(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<isfinite$, 'out'>): py.Remote<py.NDArray | boolean>
  isfinite(x: py.ArrayLike, keywords?: isfinite$): py.Remote<py.NDArray | boolean>
  isfinite_dyn: py.RemoteFunction
  isfortran(a: py.ArrayLike): py.Remote<boolean>
  isfortran(keywords: isfortran$): py.Remote<boolean>
  isfortran_dyn: py.RemoteFunction
  isin(element: py.ArrayLike, test_elements: py.ArrayLike, assume_unique: py.Bool, invert: py.Bool, keywords?: py.Rest<isin$, 'element' | 'test_elements' | 'assume_unique' | 'invert'>): py.Remote<py.NDArray | boolean>
  isin(element: py.ArrayLike, test_elements: py.ArrayLike, assume_unique: py.Bool, keywords?: py.Rest<isin$, 'element' | 'test_elements' | 'assume_unique'>): py.Remote<py.NDArray | boolean>
  isin(element: py.ArrayLike, test_elements: py.ArrayLike, keywords?: py.Rest<isin$, 'element' | 'test_elements'>): py.Remote<py.NDArray | boolean>
  isin(element: py.ArrayLike, keywords: py.Rest<isin$, 'element'>): py.Remote<py.NDArray | boolean>
  isin(keywords: isin$): py.Remote<py.NDArray | boolean>
  isin_dyn: py.RemoteFunction
  isinf(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<isinf$, 'out'>): py.Remote
  isinf(x: py.ArrayLike, keywords?: isinf$): py.Remote
  isinf_dyn: py.RemoteFunction
  isnan(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<isnan$, 'out'>): py.Remote<py.NDArray | boolean>
  isnan(x: py.ArrayLike, keywords?: isnan$): py.Remote<py.NDArray | boolean>
  isnan_dyn: py.RemoteFunction
  isnat(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<isnat$, 'out'>): py.Remote<py.NDArray | boolean>
  isnat(x: py.ArrayLike, keywords?: isnat$): py.Remote<py.NDArray | boolean>
  isnat_dyn: py.RemoteFunction
  isneginf(x: py.ArrayLike, out: py.ArrayLike | null): py.Remote
  isneginf(x: py.ArrayLike, keywords?: py.Rest<isneginf$, 'x'>): py.Remote
  isneginf(keywords: isneginf$): py.Remote
  isneginf_dyn: py.RemoteFunction
  isposinf(x: py.ArrayLike, out: py.ArrayLike | null): py.Remote
  isposinf(x: py.ArrayLike, keywords?: py.Rest<isposinf$, 'x'>): py.Remote
  isposinf(keywords: isposinf$): py.Remote
  isposinf_dyn: py.RemoteFunction
  isreal(x: py.ArrayLike): py.Remote<py.NDArray | boolean>
  isreal(keywords: isreal$): py.Remote<py.NDArray | boolean>
  isreal_dyn: py.RemoteFunction
  isrealobj(x: py.ArrayLike): py.Remote<boolean>
  isrealobj(keywords: isrealobj$): py.Remote<boolean>
  isrealobj_dyn: py.RemoteFunction
  isscalar(element: py.Positional): py.Remote<boolean>
  isscalar(keywords: isscalar$): py.Remote<boolean>
  isscalar_dyn: py.RemoteFunction
  issubdtype(arg1: py.Positional, arg2: py.Positional): py.Remote<boolean>
  issubdtype(arg1: py.Positional, keywords: py.Rest<issubdtype$, 'arg1'>): py.Remote<boolean>
  issubdtype(keywords: issubdtype$): py.Remote<boolean>
  issubdtype_dyn: py.RemoteFunction
  iterable(y: py.Positional): py.Remote<boolean>
  iterable(keywords: iterable$): py.Remote<boolean>
  iterable_dyn: py.RemoteFunction
  ix_(...args: py.Positional[]): py.RemoteList<py.NDArray>
  ix__dyn: py.RemoteFunction
  kaiser(M: py.Int, beta: py.Float): py.Remote<py.NDArray>
  kaiser(M: py.Int, keywords: py.Rest<kaiser$, 'M'>): py.Remote<py.NDArray>
  kaiser(keywords: kaiser$): py.Remote<py.NDArray>
  kaiser_dyn: py.RemoteFunction
  kron(a: py.ArrayLike, b: py.ArrayLike): py.Remote
  kron(a: py.ArrayLike, keywords: py.Rest<kron$, 'a'>): py.Remote
  kron(keywords: kron$): py.Remote
  kron_dyn: py.RemoteFunction
  lcm(x1: py.ArrayLike | py.Int, x2: py.ArrayLike | py.Int, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<lcm$, 'out'>): py.Remote
  lcm(x1: py.ArrayLike | py.Int, x2: py.ArrayLike | py.Int, keywords?: lcm$): py.Remote
  lcm_dyn: py.RemoteFunction
  ldexp(x1: py.ArrayLike, x2: py.ArrayLike | py.Int, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<ldexp$, 'out'>): py.Remote
  ldexp(x1: py.ArrayLike, x2: py.ArrayLike | py.Int, keywords?: ldexp$): py.Remote
  ldexp_dyn: py.RemoteFunction
  left_shift(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<left_shift$, 'out'>): py.Remote
  left_shift(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: left_shift$): py.Remote
  left_shift_dyn: py.RemoteFunction
  less(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<less$, 'out'>): py.Remote
  less(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: less$): py.Remote
  less_dyn: py.RemoteFunction
  less_equal(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<less_equal$, 'out'>): py.Remote
  less_equal(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: less_equal$): py.Remote
  less_equal_dyn: py.RemoteFunction
  lexsort(keys: py.ArrayLike, axis: py.Int): py.Remote
  lexsort(keys: py.ArrayLike, keywords?: py.Rest<lexsort$, 'keys'>): py.Remote
  lexsort(keywords: lexsort$): py.Remote
  lexsort_dyn: py.RemoteFunction
  readonly lib: numpy_lib.$Module
  readonly linalg: numpy_linalg.$Module
  linspace(start: py.ArrayLike, stop: py.ArrayLike, num: py.Int, endpoint: py.Bool, retstep: py.Bool, dtype?: py.DType | py.StructuredDType | null, axis?: py.Int, keywords?: py.Rest<linspace$, 'start' | 'stop' | 'num' | 'endpoint' | 'retstep' | 'dtype' | 'axis'>): py.Remote
  linspace(start: py.ArrayLike, stop: py.ArrayLike, num: py.Int, endpoint: py.Bool, keywords?: py.Rest<linspace$, 'start' | 'stop' | 'num' | 'endpoint'>): py.Remote
  linspace(start: py.ArrayLike, stop: py.ArrayLike, num: py.Int, keywords?: py.Rest<linspace$, 'start' | 'stop' | 'num'>): py.Remote
  linspace(start: py.ArrayLike, stop: py.ArrayLike, keywords?: py.Rest<linspace$, 'start' | 'stop'>): py.Remote
  linspace(start: py.ArrayLike, keywords: py.Rest<linspace$, 'start'>): py.Remote
  linspace(keywords: linspace$): py.Remote
  linspace_dyn: py.RemoteFunction
  readonly little_endian: py.Remote<boolean>
  readonly little_endian_dyn: any
  load(file: py.Positional, mmap_mode: 'r+' | 'r' | 'w+' | 'c' | py.RemotePromise<string> | null, allow_pickle: py.Bool, fix_imports: py.Bool, encoding?: py.Str, keywords?: py.Rest<load$, 'file' | 'mmap_mode' | 'allow_pickle' | 'fix_imports' | 'encoding'>): py.Remote
  load(file: py.Positional, mmap_mode: 'r+' | 'r' | 'w+' | 'c' | py.RemotePromise<string> | null, allow_pickle: py.Bool, keywords?: py.Rest<load$, 'file' | 'mmap_mode' | 'allow_pickle'>): py.Remote
  load(file: py.Positional, mmap_mode: 'r+' | 'r' | 'w+' | 'c' | py.RemotePromise<string> | null, keywords?: py.Rest<load$, 'file' | 'mmap_mode'>): py.Remote
  load(file: py.Positional, keywords?: py.Rest<load$, 'file'>): py.Remote
  load(keywords: load$): py.Remote
  load_dyn: py.RemoteFunction
  loadtxt(fname: py.Positional, dtype: py.DType | py.StructuredDType, comments: py.Str | py.Items<py.Str> | null, delimiter: py.Str | null, converters?: py.Dict<string, py.RemoteArgument> | py.Callable | null, skiprows?: py.Int, usecols?: py.Int | py.Items<py.RemoteArgument> | null, unpack?: py.Bool, ndmin?: py.Int, encoding?: py.Str | null, max_rows?: py.Int | null, keywords?: py.Rest<loadtxt$, 'fname' | 'dtype' | 'comments' | 'delimiter' | 'converters' | 'skiprows' | 'usecols' | 'unpack' | 'ndmin' | 'encoding' | 'max_rows'>): py.Remote<py.NDArray>
  loadtxt(fname: py.Positional, dtype: py.DType | py.StructuredDType, comments: py.Str | py.Items<py.Str> | null, keywords?: py.Rest<loadtxt$, 'fname' | 'dtype' | 'comments'>): py.Remote<py.NDArray>
  loadtxt(fname: py.Positional, dtype: py.DType | py.StructuredDType, keywords?: py.Rest<loadtxt$, 'fname' | 'dtype'>): py.Remote<py.NDArray>
  loadtxt(fname: py.Positional, keywords?: py.Rest<loadtxt$, 'fname'>): py.Remote<py.NDArray>
  loadtxt(keywords: loadtxt$): py.Remote<py.NDArray>
  loadtxt_dyn: py.RemoteFunction
  log(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<log$, 'out'>): py.Remote
  log(x: py.ArrayLike, keywords?: log$): py.Remote
  log_dyn: py.RemoteFunction
  log10(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<log10$, 'out'>): py.Remote
  log10(x: py.ArrayLike, keywords?: log10$): py.Remote
  log10_dyn: py.RemoteFunction
  log1p(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<log1p$, 'out'>): py.Remote
  log1p(x: py.ArrayLike, keywords?: log1p$): py.Remote
  log1p_dyn: py.RemoteFunction
  log2(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<log2$, 'out'>): py.Remote
  log2(x: py.ArrayLike, keywords?: log2$): py.Remote
  log2_dyn: py.RemoteFunction
  logaddexp(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<logaddexp$, 'out'>): py.Remote
  logaddexp(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: logaddexp$): py.Remote
  logaddexp_dyn: py.RemoteFunction
  logaddexp2(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<logaddexp2$, 'out'>): py.Remote
  logaddexp2(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: logaddexp2$): py.Remote
  logaddexp2_dyn: py.RemoteFunction
  logical_and(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<logical_and$, 'out'>): py.Remote<py.NDArray | boolean>
  logical_and(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: logical_and$): py.Remote<py.NDArray | boolean>
  logical_and_dyn: py.RemoteFunction
  logical_not(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<logical_not$, 'out'>): py.Remote<boolean | py.NDArray>
  logical_not(x: py.ArrayLike, keywords?: logical_not$): py.Remote<boolean | py.NDArray>
  logical_not_dyn: py.RemoteFunction
  logical_or(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<logical_or$, 'out'>): py.Remote<py.NDArray | boolean>
  logical_or(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: logical_or$): py.Remote<py.NDArray | boolean>
  logical_or_dyn: py.RemoteFunction
  logical_xor(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<logical_xor$, 'out'>): py.Remote<boolean | py.NDArray>
  logical_xor(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: logical_xor$): py.Remote<boolean | py.NDArray>
  logical_xor_dyn: py.RemoteFunction
  logspace(start: py.ArrayLike, stop: py.ArrayLike, num: py.Int, endpoint: py.Bool, base: py.ArrayLike, dtype?: py.DType | py.StructuredDType | null, axis?: py.Int): py.Remote<py.NDArray>
  logspace(start: py.ArrayLike, stop: py.ArrayLike, num: py.Int, endpoint: py.Bool, keywords?: py.Rest<logspace$, 'start' | 'stop' | 'num' | 'endpoint'>): py.Remote<py.NDArray>
  logspace(start: py.ArrayLike, stop: py.ArrayLike, num: py.Int, keywords?: py.Rest<logspace$, 'start' | 'stop' | 'num'>): py.Remote<py.NDArray>
  logspace(start: py.ArrayLike, stop: py.ArrayLike, keywords?: py.Rest<logspace$, 'start' | 'stop'>): py.Remote<py.NDArray>
  logspace(start: py.ArrayLike, keywords: py.Rest<logspace$, 'start'>): py.Remote<py.NDArray>
  logspace(keywords: logspace$): py.Remote<py.NDArray>
  logspace_dyn: py.RemoteFunction
  readonly long: int64$class
  readonly longdouble: longdouble$class
  readonly longlong: longlong$class
  readonly ma: numpy_ma.$Module
  mask_indices(n: py.Int, mask_func: py.Callable, k: py.TensorLike): py.RemoteList<py.NDArray>
  mask_indices(n: py.Int, mask_func: py.Callable, keywords?: py.Rest<mask_indices$, 'n' | 'mask_func'>): py.RemoteList<py.NDArray>
  mask_indices(n: py.Int, keywords: py.Rest<mask_indices$, 'n'>): py.RemoteList<py.NDArray>
  mask_indices(keywords: mask_indices$): py.RemoteList<py.NDArray>
  mask_indices_dyn: py.RemoteFunction
  matmul(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | null, keywords?: py.Rest<matmul$, 'out'>): py.Remote
  matmul(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: matmul$): py.Remote
  matmul_dyn: py.RemoteFunction
  readonly matrix: matrix$class
  matrix_transpose(x: py.ArrayLike): py.Remote<py.NDArray>
  matrix_transpose_dyn: py.RemoteFunction
  matvec(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | null, keywords?: py.Rest<matvec$, 'out'>): py.Remote
  matvec(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: matvec$): py.Remote
  matvec_dyn: py.RemoteFunction
  max(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keepdims: py.Bool, initial?: py.TensorLike, where?: py.ArrayLike): py.Remote
  max(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<max$, 'a' | 'axis' | 'out'>): py.Remote
  max(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<max$, 'a' | 'axis'>): py.Remote
  max(a: py.ArrayLike, keywords?: py.Rest<max$, 'a'>): py.Remote
  max(keywords: max$): py.Remote
  max_dyn: py.RemoteFunction
  maximum(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<maximum$, 'out'>): py.Remote
  maximum(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: maximum$): py.Remote
  maximum_dyn: py.RemoteFunction
  may_share_memory(a: py.ArrayLike, b: py.ArrayLike, max_work: py.Int): py.Remote<boolean>
  may_share_memory(a: py.ArrayLike, b: py.ArrayLike, keywords?: may_share_memory$): py.Remote<boolean>
  may_share_memory_dyn: py.RemoteFunction
  mean(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keepdims?: py.Bool, keywords?: py.Rest<mean$, 'a' | 'axis' | 'dtype' | 'out' | 'keepdims'>): py.Remote
  mean(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<mean$, 'a' | 'axis' | 'dtype'>): py.Remote
  mean(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<mean$, 'a' | 'axis'>): py.Remote
  mean(a: py.ArrayLike, keywords?: py.Rest<mean$, 'a'>): py.Remote
  mean(keywords: mean$): py.Remote
  mean_dyn: py.RemoteFunction
  median(a: py.ArrayLike, axis: py.Int | py.Items<py.Int> | null, out: py.ArrayLike | null, overwrite_input: py.Bool, keepdims?: py.Bool): py.Remote
  median(a: py.ArrayLike, axis: py.Int | py.Items<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<median$, 'a' | 'axis' | 'out'>): py.Remote
  median(a: py.ArrayLike, axis: py.Int | py.Items<py.Int> | null, keywords?: py.Rest<median$, 'a' | 'axis'>): py.Remote
  median(a: py.ArrayLike, keywords?: py.Rest<median$, 'a'>): py.Remote
  median(keywords: median$): py.Remote
  median_dyn: py.RemoteFunction
  readonly memmap: memmap$class
  meshgrid(...xi: py.Positional[]): py.Remote
  meshgrid(...args: [...xi: py.Positional[], keywords: meshgrid$]): py.Remote
  meshgrid(keywords?: meshgrid$): py.Remote
  meshgrid_dyn: py.RemoteFunction
  readonly mgrid: py.Remote
  readonly mgrid_dyn: any
  min(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keepdims: py.Bool, initial?: py.TensorLike, where?: py.ArrayLike): py.Remote
  min(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<min$, 'a' | 'axis' | 'out'>): py.Remote
  min(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<min$, 'a' | 'axis'>): py.Remote
  min(a: py.ArrayLike, keywords?: py.Rest<min$, 'a'>): py.Remote
  min(keywords: min$): py.Remote
  min_dyn: py.RemoteFunction
  min_scalar_type(a: py.TensorLike): py.Remote
  min_scalar_type_dyn: py.RemoteFunction
  minimum(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<minimum$, 'out'>): py.Remote
  minimum(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: minimum$): py.Remote
  minimum_dyn: py.RemoteFunction
  mintypecode(typechars: py.List<py.Str> | py.ArrayLike, typeset: py.Str | py.List<py.Str>, default_: py.Str): py.Remote<string>
  mintypecode(typechars: py.List<py.Str> | py.ArrayLike, typeset: py.Str | py.List<py.Str>, keywords?: py.Rest<mintypecode$, 'typechars' | 'typeset'>): py.Remote<string>
  mintypecode(typechars: py.List<py.Str> | py.ArrayLike, keywords?: py.Rest<mintypecode$, 'typechars'>): py.Remote<string>
  mintypecode(keywords: mintypecode$): py.Remote<string>
  mintypecode_dyn: py.RemoteFunction
  readonly mod: $Module["remainder"]
  mod_dyn: py.RemoteFunction
  modf(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<modf$, 'out'>): py.Remote
  modf(x: py.ArrayLike, keywords?: modf$): py.Remote
  modf_dyn: py.RemoteFunction
  moveaxis(a: py.ArrayLike, source: py.Int | py.Items<py.Int>, destination: py.Int | py.Items<py.Int>): py.Remote<py.NDArray>
  moveaxis(a: py.ArrayLike, source: py.Int | py.Items<py.Int>, keywords: py.Rest<moveaxis$, 'a' | 'source'>): py.Remote<py.NDArray>
  moveaxis(a: py.ArrayLike, keywords: py.Rest<moveaxis$, 'a'>): py.Remote<py.NDArray>
  moveaxis(keywords: moveaxis$): py.Remote<py.NDArray>
  moveaxis_dyn: py.RemoteFunction
  multiply(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<multiply$, 'out'>): py.Remote
  multiply(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: multiply$): py.Remote
  multiply_dyn: py.RemoteFunction
  readonly nan: py.Remote<number>
  readonly nan_dyn: any
  nan_to_num(x: py.TensorLike, copy: py.Bool, nan: py.Int | py.Float | py.Bool | py.ArrayLike, posinf: py.Int | py.Float | py.Bool | py.ArrayLike | null, neginf?: py.Int | py.Float | py.Bool | py.ArrayLike | null): py.Remote
  nan_to_num(x: py.TensorLike, copy: py.Bool, nan: py.Int | py.Float | py.Bool | py.ArrayLike, keywords?: py.Rest<nan_to_num$, 'x' | 'copy' | 'nan'>): py.Remote
  nan_to_num(x: py.TensorLike, copy: py.Bool, keywords?: py.Rest<nan_to_num$, 'x' | 'copy'>): py.Remote
  nan_to_num(x: py.TensorLike, keywords?: py.Rest<nan_to_num$, 'x'>): py.Remote
  nan_to_num(keywords: nan_to_num$): py.Remote
  nan_to_num_dyn: py.RemoteFunction
  nanargmax(a: py.ArrayLike, axis: py.Int | null, out: py.ArrayLike | null, keywords?: py.Rest<nanargmax$, 'a' | 'axis' | 'out'>): py.Remote
  nanargmax(a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<nanargmax$, 'a' | 'axis'>): py.Remote
  nanargmax(a: py.ArrayLike, keywords?: py.Rest<nanargmax$, 'a'>): py.Remote
  nanargmax(keywords: nanargmax$): py.Remote
  nanargmax_dyn: py.RemoteFunction
  nanargmin(a: py.ArrayLike, axis: py.Int | null, out: py.ArrayLike | null, keywords?: py.Rest<nanargmin$, 'a' | 'axis' | 'out'>): py.Remote
  nanargmin(a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<nanargmin$, 'a' | 'axis'>): py.Remote
  nanargmin(a: py.ArrayLike, keywords?: py.Rest<nanargmin$, 'a'>): py.Remote
  nanargmin(keywords: nanargmin$): py.Remote
  nanargmin_dyn: py.RemoteFunction
  nancumprod(a: py.ArrayLike, axis: py.Int | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null): py.Remote<py.NDArray>
  nancumprod(a: py.ArrayLike, axis: py.Int | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<nancumprod$, 'a' | 'axis' | 'dtype'>): py.Remote<py.NDArray>
  nancumprod(a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<nancumprod$, 'a' | 'axis'>): py.Remote<py.NDArray>
  nancumprod(a: py.ArrayLike, keywords?: py.Rest<nancumprod$, 'a'>): py.Remote<py.NDArray>
  nancumprod(keywords: nancumprod$): py.Remote<py.NDArray>
  nancumprod_dyn: py.RemoteFunction
  nancumsum(a: py.ArrayLike, axis: py.Int | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null): py.Remote<py.NDArray>
  nancumsum(a: py.ArrayLike, axis: py.Int | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<nancumsum$, 'a' | 'axis' | 'dtype'>): py.Remote<py.NDArray>
  nancumsum(a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<nancumsum$, 'a' | 'axis'>): py.Remote<py.NDArray>
  nancumsum(a: py.ArrayLike, keywords?: py.Rest<nancumsum$, 'a'>): py.Remote<py.NDArray>
  nancumsum(keywords: nancumsum$): py.Remote<py.NDArray>
  nancumsum_dyn: py.RemoteFunction
  nanmax(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keepdims: py.Bool, initial?: py.TensorLike, where?: py.ArrayLike): py.Remote
  nanmax(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<nanmax$, 'a' | 'axis' | 'out'>): py.Remote
  nanmax(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nanmax$, 'a' | 'axis'>): py.Remote
  nanmax(a: py.ArrayLike, keywords?: py.Rest<nanmax$, 'a'>): py.Remote
  nanmax(keywords: nanmax$): py.Remote
  nanmax_dyn: py.RemoteFunction
  nanmean(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keepdims?: py.Bool, keywords?: py.Rest<nanmean$, 'a' | 'axis' | 'dtype' | 'out' | 'keepdims'>): py.Remote
  nanmean(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<nanmean$, 'a' | 'axis' | 'dtype'>): py.Remote
  nanmean(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nanmean$, 'a' | 'axis'>): py.Remote
  nanmean(a: py.ArrayLike, keywords?: py.Rest<nanmean$, 'a'>): py.Remote
  nanmean(keywords: nanmean$): py.Remote
  nanmean_dyn: py.RemoteFunction
  nanmedian(a: py.ArrayLike, axis: py.Int | py.Items<py.Int> | null, out: py.ArrayLike | null, overwrite_input: py.Bool, keepdims?: py.Bool): py.Remote
  nanmedian(a: py.ArrayLike, axis: py.Int | py.Items<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<nanmedian$, 'a' | 'axis' | 'out'>): py.Remote
  nanmedian(a: py.ArrayLike, axis: py.Int | py.Items<py.Int> | null, keywords?: py.Rest<nanmedian$, 'a' | 'axis'>): py.Remote
  nanmedian(a: py.ArrayLike, keywords?: py.Rest<nanmedian$, 'a'>): py.Remote
  nanmedian(keywords: nanmedian$): py.Remote
  nanmedian_dyn: py.RemoteFunction
  nanmin(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keepdims: py.Bool, initial?: py.TensorLike, where?: py.ArrayLike): py.Remote
  nanmin(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<nanmin$, 'a' | 'axis' | 'out'>): py.Remote
  nanmin(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nanmin$, 'a' | 'axis'>): py.Remote
  nanmin(a: py.ArrayLike, keywords?: py.Rest<nanmin$, 'a'>): py.Remote
  nanmin(keywords: nanmin$): py.Remote
  nanmin_dyn: py.RemoteFunction
  nanpercentile(a: py.ArrayLike, q: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, overwrite_input: py.Bool, method?: py.Str, keepdims?: py.Bool, keywords?: py.Rest<nanpercentile$, 'a' | 'q' | 'axis' | 'out' | 'overwrite_input' | 'method' | 'keepdims'>): py.Remote
  nanpercentile(a: py.ArrayLike, q: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<nanpercentile$, 'a' | 'q' | 'axis' | 'out'>): py.Remote
  nanpercentile(a: py.ArrayLike, q: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nanpercentile$, 'a' | 'q' | 'axis'>): py.Remote
  nanpercentile(a: py.ArrayLike, q: py.ArrayLike, keywords?: py.Rest<nanpercentile$, 'a' | 'q'>): py.Remote
  nanpercentile(a: py.ArrayLike, keywords: py.Rest<nanpercentile$, 'a'>): py.Remote
  nanpercentile(keywords: nanpercentile$): py.Remote
  nanpercentile_dyn: py.RemoteFunction
  nanprod(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keepdims?: py.Bool, initial?: py.TensorLike, where?: py.ArrayLike): py.Remote
  nanprod(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<nanprod$, 'a' | 'axis' | 'dtype'>): py.Remote
  nanprod(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nanprod$, 'a' | 'axis'>): py.Remote
  nanprod(a: py.ArrayLike, keywords?: py.Rest<nanprod$, 'a'>): py.Remote
  nanprod(keywords: nanprod$): py.Remote
  nanprod_dyn: py.RemoteFunction
  nanquantile(a: py.ArrayLike, q: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, overwrite_input: py.Bool, method?: py.Str, keepdims?: py.Bool, keywords?: py.Rest<nanquantile$, 'a' | 'q' | 'axis' | 'out' | 'overwrite_input' | 'method' | 'keepdims'>): py.Remote
  nanquantile(a: py.ArrayLike, q: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<nanquantile$, 'a' | 'q' | 'axis' | 'out'>): py.Remote
  nanquantile(a: py.ArrayLike, q: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nanquantile$, 'a' | 'q' | 'axis'>): py.Remote
  nanquantile(a: py.ArrayLike, q: py.ArrayLike, keywords?: py.Rest<nanquantile$, 'a' | 'q'>): py.Remote
  nanquantile(a: py.ArrayLike, keywords: py.Rest<nanquantile$, 'a'>): py.Remote
  nanquantile(keywords: nanquantile$): py.Remote
  nanquantile_dyn: py.RemoteFunction
  nanstd(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, ddof?: py.Int | py.Float, keepdims?: py.Bool, keywords?: py.Rest<nanstd$, 'a' | 'axis' | 'dtype' | 'out' | 'ddof' | 'keepdims'>): py.Remote
  nanstd(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<nanstd$, 'a' | 'axis' | 'dtype'>): py.Remote
  nanstd(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nanstd$, 'a' | 'axis'>): py.Remote
  nanstd(a: py.ArrayLike, keywords?: py.Rest<nanstd$, 'a'>): py.Remote
  nanstd(keywords: nanstd$): py.Remote
  nanstd_dyn: py.RemoteFunction
  nansum(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keepdims?: py.Bool, initial?: py.TensorLike, where?: py.ArrayLike): py.Remote
  nansum(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<nansum$, 'a' | 'axis' | 'dtype'>): py.Remote
  nansum(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nansum$, 'a' | 'axis'>): py.Remote
  nansum(a: py.ArrayLike, keywords?: py.Rest<nansum$, 'a'>): py.Remote
  nansum(keywords: nansum$): py.Remote
  nansum_dyn: py.RemoteFunction
  nanvar(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, ddof?: py.Int | py.Float, keepdims?: py.Bool, keywords?: py.Rest<nanvar$, 'a' | 'axis' | 'dtype' | 'out' | 'ddof' | 'keepdims'>): py.Remote
  nanvar(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<nanvar$, 'a' | 'axis' | 'dtype'>): py.Remote
  nanvar(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<nanvar$, 'a' | 'axis'>): py.Remote
  nanvar(a: py.ArrayLike, keywords?: py.Rest<nanvar$, 'a'>): py.Remote
  nanvar(keywords: nanvar$): py.Remote
  nanvar_dyn: py.RemoteFunction
  readonly ndarray: ndarray$class
  readonly ndenumerate: ndenumerate$class
  ndim(a: py.ArrayLike): py.Remote<number>
  ndim(keywords: ndim$): py.Remote<number>
  ndim_dyn: py.RemoteFunction
  readonly ndindex: ndindex$class
  readonly nditer: nditer$class
  negative(x: py.TensorLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<negative$, 'out'>): py.Remote
  negative(x: py.TensorLike, keywords?: negative$): py.Remote
  negative_dyn: py.RemoteFunction
  nested_iters(op: py.ArrayLike | py.Items<py.ArrayLike>, axes: py.List<py.List<py.RemoteArgument>>, flags: py.Positional, op_flags: py.Positional, op_dtypes: py.Positional, order?: py.Str, casting?: py.Str, buffersize?: py.Int): py.Remote<any[]>
  nested_iters(op: py.ArrayLike | py.Items<py.ArrayLike>, axes: py.List<py.List<py.RemoteArgument>>, flags: py.Positional, op_flags: py.Positional, keywords?: py.Rest<nested_iters$, 'op' | 'axes' | 'flags' | 'op_flags'>): py.Remote<any[]>
  nested_iters(op: py.ArrayLike | py.Items<py.ArrayLike>, axes: py.List<py.List<py.RemoteArgument>>, flags: py.Positional, keywords?: py.Rest<nested_iters$, 'op' | 'axes' | 'flags'>): py.Remote<any[]>
  nested_iters(op: py.ArrayLike | py.Items<py.ArrayLike>, axes: py.List<py.List<py.RemoteArgument>>, keywords?: py.Rest<nested_iters$, 'op' | 'axes'>): py.Remote<any[]>
  nested_iters(op: py.ArrayLike | py.Items<py.ArrayLike>, keywords: py.Rest<nested_iters$, 'op'>): py.Remote<any[]>
  nested_iters(keywords: nested_iters$): py.Remote<any[]>
  nested_iters_dyn: py.RemoteFunction
  readonly newaxis: py.Remote<null>
  readonly newaxis_dyn: any
  nextafter(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<nextafter$, 'out'>): py.Remote
  nextafter(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: nextafter$): py.Remote
  nextafter_dyn: py.RemoteFunction
  nonzero(a: py.ArrayLike): py.Remote<any[]>
  nonzero(keywords: nonzero$): py.Remote<any[]>
  nonzero_dyn: py.RemoteFunction
  not_equal(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<not_equal$, 'out'>): py.Remote
  not_equal(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: not_equal$): py.Remote
  not_equal_dyn: py.RemoteFunction
  readonly number: number_$class
  readonly object_: object_$class
  readonly ogrid: py.Remote
  readonly ogrid_dyn: any
  ones(shape: py.Int | py.Items<py.Int>, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | py.RemotePromise<string>, keywords?: py.Rest<ones$, 'shape' | 'dtype' | 'order'>): py.Remote<py.NDArray>
  ones(shape: py.Int | py.Items<py.Int>, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<ones$, 'shape' | 'dtype'>): py.Remote<py.NDArray>
  ones(shape: py.Int | py.Items<py.Int>, keywords?: py.Rest<ones$, 'shape'>): py.Remote<py.NDArray>
  ones(keywords: ones$): py.Remote<py.NDArray>
  ones_dyn: py.RemoteFunction
  ones_like(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, subok: py.Bool, shape?: py.Int | py.Items<py.Int> | null, keywords?: py.Rest<ones_like$, 'a' | 'dtype' | 'order' | 'subok' | 'shape'>): py.Remote<py.NDArray>
  ones_like(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, keywords?: py.Rest<ones_like$, 'a' | 'dtype' | 'order'>): py.Remote<py.NDArray>
  ones_like(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<ones_like$, 'a' | 'dtype'>): py.Remote<py.NDArray>
  ones_like(a: py.ArrayLike, keywords?: py.Rest<ones_like$, 'a'>): py.Remote<py.NDArray>
  ones_like(keywords: ones_like$): py.Remote<py.NDArray>
  ones_like_dyn: py.RemoteFunction
  outer(a: py.ArrayLike, b: py.ArrayLike, out: py.ArrayLike | null): py.Remote<py.NDArray>
  outer(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<outer$, 'a' | 'b'>): py.Remote<py.NDArray>
  outer(a: py.ArrayLike, keywords: py.Rest<outer$, 'a'>): py.Remote<py.NDArray>
  outer(keywords: outer$): py.Remote<py.NDArray>
  outer_dyn: py.RemoteFunction
  packbits(a: py.ArrayLike, axis: py.Int | null, bitorder: 'big' | 'little' | py.RemotePromise<string>): py.Remote<py.NDArray>
  packbits(a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<packbits$, 'axis'>): py.Remote<py.NDArray>
  packbits(a: py.ArrayLike, keywords?: packbits$): py.Remote<py.NDArray>
  packbits_dyn: py.RemoteFunction
  pad(array: py.ArrayLike, pad_width: py.Items<py.RemoteArgument> | py.ArrayLike | py.Int | py.Dict<string, py.RemoteArgument>, mode: py.Str | py.Callable, keywords?: py.Rest<pad$, 'array' | 'pad_width' | 'mode'>): py.Remote<py.NDArray>
  pad(array: py.ArrayLike, pad_width: py.Items<py.RemoteArgument> | py.ArrayLike | py.Int | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<pad$, 'array' | 'pad_width'>): py.Remote<py.NDArray>
  pad(array: py.ArrayLike, pad_width: py.Items<py.RemoteArgument> | py.ArrayLike | py.Int | py.LastDict<string, py.RemoteArgument>): py.Remote<py.NDArray>
  pad(array: py.ArrayLike, keywords: py.Rest<pad$, 'array'>): py.Remote<py.NDArray>
  pad(keywords: pad$): py.Remote<py.NDArray>
  pad_dyn: py.RemoteFunction
  partition(a: py.ArrayLike, kth: py.Int | py.Items<py.Int>, axis: py.Int | null, kind: 'introselect' | py.RemotePromise<string>, order: py.Str | py.List<py.Str> | null): py.Remote<py.NDArray>
  partition(a: py.ArrayLike, kth: py.Int | py.Items<py.Int>, axis: py.Int | null, kind: 'introselect' | py.RemotePromise<string>, keywords?: py.Rest<partition$, 'a' | 'kth' | 'axis' | 'kind'>): py.Remote<py.NDArray>
  partition(a: py.ArrayLike, kth: py.Int | py.Items<py.Int>, axis: py.Int | null, keywords?: py.Rest<partition$, 'a' | 'kth' | 'axis'>): py.Remote<py.NDArray>
  partition(a: py.ArrayLike, kth: py.Int | py.Items<py.Int>, keywords?: py.Rest<partition$, 'a' | 'kth'>): py.Remote<py.NDArray>
  partition(a: py.ArrayLike, keywords: py.Rest<partition$, 'a'>): py.Remote<py.NDArray>
  partition(keywords: partition$): py.Remote<py.NDArray>
  partition_dyn: py.RemoteFunction
  percentile(a: py.ArrayLike, q: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, overwrite_input: py.Bool, method?: py.Str, keepdims?: py.Bool, keywords?: py.Rest<percentile$, 'a' | 'q' | 'axis' | 'out' | 'overwrite_input' | 'method' | 'keepdims'>): py.Remote
  percentile(a: py.ArrayLike, q: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<percentile$, 'a' | 'q' | 'axis' | 'out'>): py.Remote
  percentile(a: py.ArrayLike, q: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<percentile$, 'a' | 'q' | 'axis'>): py.Remote
  percentile(a: py.ArrayLike, q: py.ArrayLike, keywords?: py.Rest<percentile$, 'a' | 'q'>): py.Remote
  percentile(a: py.ArrayLike, keywords: py.Rest<percentile$, 'a'>): py.Remote
  percentile(keywords: percentile$): py.Remote
  percentile_dyn: py.RemoteFunction
  readonly permute_dims: $Module["transpose"]
  permute_dims_dyn: py.RemoteFunction
  readonly pi: py.Remote<number>
  readonly pi_dyn: any
  piecewise(x: py.TensorLike, condlist: py.Positional, funclist: py.List<py.RemoteArgument>, ...args: py.Positional[]): py.Remote<py.NDArray>
  piecewise(...args: [x: py.TensorLike, condlist: py.Positional, funclist: py.List<py.RemoteArgument>, ...args: py.Positional[], keywords: py.Rest<piecewise$, 'x' | 'condlist' | 'funclist'>]): py.Remote<py.NDArray>
  piecewise(x: py.TensorLike, condlist: py.Positional, funclist: py.List<py.RemoteArgument>, keywords?: py.Rest<piecewise$, 'x' | 'condlist' | 'funclist'>): py.Remote<py.NDArray>
  piecewise(x: py.TensorLike, condlist: py.Positional, keywords: py.Rest<piecewise$, 'x' | 'condlist'>): py.Remote<py.NDArray>
  piecewise(x: py.TensorLike, keywords: py.Rest<piecewise$, 'x'>): py.Remote<py.NDArray>
  piecewise(keywords: piecewise$): py.Remote<py.NDArray>
  piecewise_dyn: py.RemoteFunction
  place(arr: py.ArrayLike, mask: py.ArrayLike, vals: py.Items<py.RemoteArgument>): py.Remote
  place(arr: py.ArrayLike, mask: py.ArrayLike, keywords: py.Rest<place$, 'arr' | 'mask'>): py.Remote
  place(arr: py.ArrayLike, keywords: py.Rest<place$, 'arr'>): py.Remote
  place(keywords: place$): py.Remote
  place_dyn: py.RemoteFunction
  poly(seq_of_zeros: py.ArrayLike): py.Remote<py.NDArray>
  poly(keywords: poly$): py.Remote<py.NDArray>
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
  polydiv(u: py.Positional, v: py.ArrayLike): py.Remote
  polydiv(u: py.Positional, keywords: py.Rest<polydiv$, 'u'>): py.Remote
  polydiv(keywords: polydiv$): py.Remote
  polydiv_dyn: py.RemoteFunction
  polyfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int, rcond: py.Float | null, full: py.Bool, w: py.ArrayLike | null, cov?: py.Bool | py.Str): py.Remote
  polyfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int, rcond: py.Float | null, full: py.Bool, keywords?: py.Rest<polyfit$, 'x' | 'y' | 'deg' | 'rcond' | 'full'>): py.Remote
  polyfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int, rcond: py.Float | null, keywords?: py.Rest<polyfit$, 'x' | 'y' | 'deg' | 'rcond'>): py.Remote
  polyfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int, keywords?: py.Rest<polyfit$, 'x' | 'y' | 'deg'>): py.Remote
  polyfit(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<polyfit$, 'x' | 'y'>): py.Remote
  polyfit(x: py.ArrayLike, keywords: py.Rest<polyfit$, 'x'>): py.Remote
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
  polyval(p: py.Positional, x: py.ArrayLike): py.Remote
  polyval(p: py.Positional, keywords: py.Rest<polyval$, 'p'>): py.Remote
  polyval(keywords: polyval$): py.Remote
  polyval_dyn: py.RemoteFunction
  positive(x: py.TensorLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<positive$, 'out'>): py.Remote
  positive(x: py.TensorLike, keywords?: positive$): py.Remote
  positive_dyn: py.RemoteFunction
  readonly pow: $Module["power"]
  pow_dyn: py.RemoteFunction
  power(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<power$, 'out'>): py.Remote
  power(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: power$): py.Remote
  power_dyn: py.RemoteFunction
  printoptions(...args: py.Positional[]): py.Remote
  printoptions(...args: [...args: py.Positional[], keywords: printoptions$]): py.Remote
  printoptions(keywords?: printoptions$): py.Remote
  printoptions_dyn: py.RemoteFunction
  prod(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keepdims?: py.Bool, initial?: py.TensorLike, where?: py.ArrayLike): py.Remote
  prod(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<prod$, 'a' | 'axis' | 'dtype'>): py.Remote
  prod(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<prod$, 'a' | 'axis'>): py.Remote
  prod(a: py.ArrayLike, keywords?: py.Rest<prod$, 'a'>): py.Remote
  prod(keywords: prod$): py.Remote
  prod_dyn: py.RemoteFunction
  promote_types(type1: py.DType | py.StructuredDType, type2: py.DType | py.StructuredDType): py.Remote
  promote_types_dyn: py.RemoteFunction
  ptp(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keepdims: py.Bool): py.Remote
  ptp(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<ptp$, 'a' | 'axis' | 'out'>): py.Remote
  ptp(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<ptp$, 'a' | 'axis'>): py.Remote
  ptp(a: py.ArrayLike, keywords?: py.Rest<ptp$, 'a'>): py.Remote
  ptp(keywords: ptp$): py.Remote
  ptp_dyn: py.RemoteFunction
  put(a: py.ArrayLike, ind: py.ArrayLike, v: py.ArrayLike, mode: 'raise' | 'wrap' | 'clip' | py.RemotePromise<string>): py.Remote
  put(a: py.ArrayLike, ind: py.ArrayLike, v: py.ArrayLike, keywords?: py.Rest<put$, 'a' | 'ind' | 'v'>): py.Remote
  put(a: py.ArrayLike, ind: py.ArrayLike, keywords: py.Rest<put$, 'a' | 'ind'>): py.Remote
  put(a: py.ArrayLike, keywords: py.Rest<put$, 'a'>): py.Remote
  put(keywords: put$): py.Remote
  put_dyn: py.RemoteFunction
  put_along_axis(arr: py.ArrayLike, indices: py.ArrayLike, values: py.ArrayLike, axis: py.Int | null): py.Remote
  put_along_axis(arr: py.ArrayLike, indices: py.ArrayLike, values: py.ArrayLike, keywords: py.Rest<put_along_axis$, 'arr' | 'indices' | 'values'>): py.Remote
  put_along_axis(arr: py.ArrayLike, indices: py.ArrayLike, keywords: py.Rest<put_along_axis$, 'arr' | 'indices'>): py.Remote
  put_along_axis(arr: py.ArrayLike, keywords: py.Rest<put_along_axis$, 'arr'>): py.Remote
  put_along_axis(keywords: put_along_axis$): py.Remote
  put_along_axis_dyn: py.RemoteFunction
  putmask(a: py.ArrayLike, mask: py.ArrayLike, values: py.ArrayLike): py.Remote
  putmask(a: py.ArrayLike, mask: py.ArrayLike, keywords: py.Rest<putmask$, 'mask'>): py.Remote
  putmask(a: py.ArrayLike, keywords: putmask$): py.Remote
  putmask_dyn: py.RemoteFunction
  quantile(a: py.ArrayLike, q: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, overwrite_input: py.Bool, method?: py.Str, keepdims?: py.Bool, keywords?: py.Rest<quantile$, 'a' | 'q' | 'axis' | 'out' | 'overwrite_input' | 'method' | 'keepdims'>): py.Remote
  quantile(a: py.ArrayLike, q: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, out: py.ArrayLike | null, keywords?: py.Rest<quantile$, 'a' | 'q' | 'axis' | 'out'>): py.Remote
  quantile(a: py.ArrayLike, q: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<quantile$, 'a' | 'q' | 'axis'>): py.Remote
  quantile(a: py.ArrayLike, q: py.ArrayLike, keywords?: py.Rest<quantile$, 'a' | 'q'>): py.Remote
  quantile(a: py.ArrayLike, keywords: py.Rest<quantile$, 'a'>): py.Remote
  quantile(keywords: quantile$): py.Remote
  quantile_dyn: py.RemoteFunction
  readonly r_: py.Remote
  readonly r__dyn: any
  rad2deg(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<rad2deg$, 'out'>): py.Remote
  rad2deg(x: py.ArrayLike, keywords?: rad2deg$): py.Remote
  rad2deg_dyn: py.RemoteFunction
  radians(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<radians$, 'out'>): py.Remote
  radians(x: py.ArrayLike, keywords?: radians$): py.Remote
  radians_dyn: py.RemoteFunction
  readonly random: numpy_random.$Module
  ravel(a: py.ArrayLike, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>): py.Remote
  ravel(a: py.ArrayLike, keywords?: py.Rest<ravel$, 'a'>): py.Remote
  ravel(keywords: ravel$): py.Remote
  ravel_dyn: py.RemoteFunction
  ravel_multi_index(multi_index: py.List<py.ArrayLike>, dims: py.List<py.Int>, mode: 'raise' | 'wrap' | 'clip' | py.RemotePromise<string> | py.List<py.Str>, order: 'C' | 'F' | py.RemotePromise<string>): py.Remote<py.NDArray>
  ravel_multi_index(multi_index: py.List<py.ArrayLike>, dims: py.List<py.Int>, mode: 'raise' | 'wrap' | 'clip' | py.RemotePromise<string> | py.List<py.Str>, keywords?: py.Rest<ravel_multi_index$, 'multi_index' | 'dims' | 'mode'>): py.Remote<py.NDArray>
  ravel_multi_index(multi_index: py.List<py.ArrayLike>, dims: py.List<py.Int>, keywords?: py.Rest<ravel_multi_index$, 'multi_index' | 'dims'>): py.Remote<py.NDArray>
  ravel_multi_index(multi_index: py.List<py.ArrayLike>, keywords: py.Rest<ravel_multi_index$, 'multi_index'>): py.Remote<py.NDArray>
  ravel_multi_index(keywords: ravel_multi_index$): py.Remote<py.NDArray>
  ravel_multi_index_dyn: py.RemoteFunction
  real(val: py.ArrayLike): py.Remote
  real(keywords: real$): py.Remote
  real_dyn: py.RemoteFunction
  real_if_close(a: py.ArrayLike, tol: py.Float): py.Remote<py.NDArray>
  real_if_close(a: py.ArrayLike, keywords?: py.Rest<real_if_close$, 'a'>): py.Remote<py.NDArray>
  real_if_close(keywords: real_if_close$): py.Remote<py.NDArray>
  real_if_close_dyn: py.RemoteFunction
  readonly rec: numpy_rec.$Module
  readonly recarray: recarray$class
  reciprocal(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<reciprocal$, 'out'>): py.Remote
  reciprocal(x: py.ArrayLike, keywords?: reciprocal$): py.Remote
  reciprocal_dyn: py.RemoteFunction
  readonly record: record$class
  remainder(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<remainder$, 'out'>): py.Remote
  remainder(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: remainder$): py.Remote
  remainder_dyn: py.RemoteFunction
  repeat(a: py.ArrayLike, repeats: py.Int | py.ArrayLike, axis: py.Int | null): py.Remote<py.NDArray>
  repeat(a: py.ArrayLike, repeats: py.Int | py.ArrayLike, keywords?: py.Rest<repeat$, 'a' | 'repeats'>): py.Remote<py.NDArray>
  repeat(a: py.ArrayLike, keywords: py.Rest<repeat$, 'a'>): py.Remote<py.NDArray>
  repeat(keywords: repeat$): py.Remote<py.NDArray>
  repeat_dyn: py.RemoteFunction
  require(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, requirements: py.Str | py.Items<py.Str> | null, keywords?: py.Rest<require$, 'a' | 'dtype' | 'requirements'>): py.Remote<py.NDArray>
  require(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<require$, 'a' | 'dtype'>): py.Remote<py.NDArray>
  require(a: py.ArrayLike, keywords?: py.Rest<require$, 'a'>): py.Remote<py.NDArray>
  require(keywords: require$): py.Remote<py.NDArray>
  require_dyn: py.RemoteFunction
  reshape(a: py.ArrayLike, shape: py.Int | py.List<py.Int>, order: 'C' | 'F' | 'A' | py.RemotePromise<string>, keywords?: py.Rest<reshape$, 'shape' | 'order'>): py.Remote<py.NDArray>
  reshape(a: py.ArrayLike, shape: py.Int | py.List<py.Int>, keywords?: py.Rest<reshape$, 'shape'>): py.Remote<py.NDArray>
  reshape(a: py.ArrayLike, keywords: reshape$): py.Remote<py.NDArray>
  reshape_dyn: py.RemoteFunction
  resize(a: py.ArrayLike, new_shape: py.Int | py.List<py.Int>): py.Remote<py.NDArray>
  resize(a: py.ArrayLike, keywords: py.Rest<resize$, 'a'>): py.Remote<py.NDArray>
  resize(keywords: resize$): py.Remote<py.NDArray>
  resize_dyn: py.RemoteFunction
  result_type(...arrays_and_dtypes: py.Positional[]): py.Remote
  result_type_dyn: py.RemoteFunction
  right_shift(x1: py.ArrayLike | py.Int, x2: py.ArrayLike | py.Int, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<right_shift$, 'out'>): py.Remote<py.NDArray | number>
  right_shift(x1: py.ArrayLike | py.Int, x2: py.ArrayLike | py.Int, keywords?: right_shift$): py.Remote<py.NDArray | number>
  right_shift_dyn: py.RemoteFunction
  rint(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<rint$, 'out'>): py.Remote
  rint(x: py.ArrayLike, keywords?: rint$): py.Remote
  rint_dyn: py.RemoteFunction
  roll(a: py.ArrayLike, shift: py.Int | py.List<py.Int>, axis: py.Int | py.List<py.Int> | null): py.Remote<py.NDArray>
  roll(a: py.ArrayLike, shift: py.Int | py.List<py.Int>, keywords?: py.Rest<roll$, 'a' | 'shift'>): py.Remote<py.NDArray>
  roll(a: py.ArrayLike, keywords: py.Rest<roll$, 'a'>): py.Remote<py.NDArray>
  roll(keywords: roll$): py.Remote<py.NDArray>
  roll_dyn: py.RemoteFunction
  rollaxis(a: py.ArrayLike, axis: py.Int, start: py.Int): py.Remote<py.NDArray>
  rollaxis(a: py.ArrayLike, axis: py.Int, keywords?: py.Rest<rollaxis$, 'a' | 'axis'>): py.Remote<py.NDArray>
  rollaxis(a: py.ArrayLike, keywords: py.Rest<rollaxis$, 'a'>): py.Remote<py.NDArray>
  rollaxis(keywords: rollaxis$): py.Remote<py.NDArray>
  rollaxis_dyn: py.RemoteFunction
  roots(p: py.ArrayLike): py.Remote<py.NDArray>
  roots(keywords: roots$): py.Remote<py.NDArray>
  roots_dyn: py.RemoteFunction
  rot90(m: py.ArrayLike, k: py.Int, axes: py.ArrayLike): py.Remote<py.NDArray>
  rot90(m: py.ArrayLike, k: py.Int, keywords?: py.Rest<rot90$, 'm' | 'k'>): py.Remote<py.NDArray>
  rot90(m: py.ArrayLike, keywords?: py.Rest<rot90$, 'm'>): py.Remote<py.NDArray>
  rot90(keywords: rot90$): py.Remote<py.NDArray>
  rot90_dyn: py.RemoteFunction
  round(a: py.ArrayLike, decimals: py.Int, out: py.ArrayLike | null): py.Remote
  round(a: py.ArrayLike, decimals: py.Int, keywords?: py.Rest<round$, 'a' | 'decimals'>): py.Remote
  round(a: py.ArrayLike, keywords?: py.Rest<round$, 'a'>): py.Remote
  round(keywords: round$): py.Remote
  round_dyn: py.RemoteFunction
  row_stack(tup: py.Items<py.ArrayLike>, keywords?: py.Rest<row_stack$, 'tup'>): py.Remote<py.NDArray>
  row_stack(keywords: row_stack$): py.Remote<py.NDArray>
  row_stack_dyn: py.RemoteFunction
  readonly s_: py.Remote
  readonly s__dyn: any
  save(file: py.Positional, arr: py.ArrayLike, allow_pickle: py.Bool): py.Remote
  save(file: py.Positional, arr: py.ArrayLike, keywords?: py.Rest<save$, 'file' | 'arr'>): py.Remote
  save(file: py.Positional, keywords: py.Rest<save$, 'file'>): py.Remote
  save(keywords: save$): py.Remote
  save_dyn: py.RemoteFunction
  savetxt(fname: py.Positional, X: py.Positional, fmt: py.Str | py.Items<py.Str>, delimiter: py.Str, newline: py.Str, header?: py.Str, footer?: py.Str, comments?: py.Str, encoding?: py.Str | null): py.Remote
  savetxt(fname: py.Positional, X: py.Positional, fmt: py.Str | py.Items<py.Str>, delimiter: py.Str, keywords?: py.Rest<savetxt$, 'fname' | 'X' | 'fmt' | 'delimiter'>): py.Remote
  savetxt(fname: py.Positional, X: py.Positional, fmt: py.Str | py.Items<py.Str>, keywords?: py.Rest<savetxt$, 'fname' | 'X' | 'fmt'>): py.Remote
  savetxt(fname: py.Positional, X: py.Positional, keywords?: py.Rest<savetxt$, 'fname' | 'X'>): py.Remote
  savetxt(fname: py.Positional, keywords: py.Rest<savetxt$, 'fname'>): py.Remote
  savetxt(keywords: savetxt$): py.Remote
  savetxt_dyn: py.RemoteFunction
  savez(file: py.Str, ...args: py.Positional[]): py.Remote<null>
  savez(...args: [file: py.Str, ...args: py.Positional[], keywords: py.Rest<savez$, 'file'>]): py.Remote<null>
  savez(file: py.Str, keywords?: py.Rest<savez$, 'file'>): py.Remote<null>
  savez(keywords: savez$): py.Remote<null>
  savez_dyn: py.RemoteFunction
  savez_compressed(file: py.Str, ...args: py.Positional[]): py.Remote<null>
  savez_compressed(...args: [file: py.Str, ...args: py.Positional[], keywords: py.Rest<savez_compressed$, 'file'>]): py.Remote<null>
  savez_compressed(file: py.Str, keywords?: py.Rest<savez_compressed$, 'file'>): py.Remote<null>
  savez_compressed(keywords: savez_compressed$): py.Remote<null>
  savez_compressed_dyn: py.RemoteFunction
  readonly sctypeDict: py.Remote
  readonly sctypeDict_dyn: any
  searchsorted(a: py.ArrayLike, v: py.ArrayLike, side: 'left' | 'right' | py.RemotePromise<string>, sorter: py.ArrayLike | null): py.Remote<number | py.NDArray>
  searchsorted(a: py.ArrayLike, v: py.ArrayLike, side: 'left' | 'right' | py.RemotePromise<string>, keywords?: py.Rest<searchsorted$, 'a' | 'v' | 'side'>): py.Remote<number | py.NDArray>
  searchsorted(a: py.ArrayLike, v: py.ArrayLike, keywords?: py.Rest<searchsorted$, 'a' | 'v'>): py.Remote<number | py.NDArray>
  searchsorted(a: py.ArrayLike, keywords: py.Rest<searchsorted$, 'a'>): py.Remote<number | py.NDArray>
  searchsorted(keywords: searchsorted$): py.Remote<number | py.NDArray>
  searchsorted_dyn: py.RemoteFunction
  select(condlist: py.List<py.TensorLike>, choicelist: py.List<py.ArrayLike>, default_: py.ArrayLike): py.Remote<py.NDArray>
  select(condlist: py.List<py.TensorLike>, choicelist: py.List<py.ArrayLike>, keywords?: py.Rest<select$, 'condlist' | 'choicelist'>): py.Remote<py.NDArray>
  select(condlist: py.List<py.TensorLike>, keywords: py.Rest<select$, 'condlist'>): py.Remote<py.NDArray>
  select(keywords: select$): py.Remote<py.NDArray>
  select_dyn: py.RemoteFunction
  set_printoptions(precision: py.Int | null, threshold: py.Int | null, edgeitems: py.Int | null, linewidth: py.Int | null, suppress?: py.Bool | null, nanstr?: py.Str | null, infstr?: py.Str | null, formatter?: py.Dict<string, py.RemoteArgument> | null, sign?: py.Positional, floatmode?: py.Str | null, keywords?: py.Rest<set_printoptions$, 'precision' | 'threshold' | 'edgeitems' | 'linewidth' | 'suppress' | 'nanstr' | 'infstr' | 'formatter' | 'sign' | 'floatmode'>): py.Remote
  set_printoptions(precision: py.Int | null, threshold: py.Int | null, edgeitems: py.Int | null, keywords?: py.Rest<set_printoptions$, 'precision' | 'threshold' | 'edgeitems'>): py.Remote
  set_printoptions(precision: py.Int | null, threshold: py.Int | null, keywords?: py.Rest<set_printoptions$, 'precision' | 'threshold'>): py.Remote
  set_printoptions(precision: py.Int | null, keywords?: py.Rest<set_printoptions$, 'precision'>): py.Remote
  set_printoptions(keywords?: set_printoptions$): py.Remote
  set_printoptions_dyn: py.RemoteFunction
  setbufsize(size: py.Int): py.Remote<number>
  setbufsize(keywords: setbufsize$): py.Remote<number>
  setbufsize_dyn: py.RemoteFunction
  setdiff1d(ar1: py.ArrayLike, ar2: py.ArrayLike, assume_unique: py.Bool): py.Remote<py.NDArray>
  setdiff1d(ar1: py.ArrayLike, ar2: py.ArrayLike, keywords?: py.Rest<setdiff1d$, 'ar1' | 'ar2'>): py.Remote<py.NDArray>
  setdiff1d(ar1: py.ArrayLike, keywords: py.Rest<setdiff1d$, 'ar1'>): py.Remote<py.NDArray>
  setdiff1d(keywords: setdiff1d$): py.Remote<py.NDArray>
  setdiff1d_dyn: py.RemoteFunction
  seterr(all: 'ignore' | 'warn' | 'raise' | 'call' | 'print' | 'log' | py.RemotePromise<string> | null, divide: 'ignore' | 'warn' | 'raise' | 'call' | 'print' | 'log' | py.RemotePromise<string> | null, over: 'ignore' | 'warn' | 'raise' | 'call' | 'print' | 'log' | py.RemotePromise<string> | null, under: 'ignore' | 'warn' | 'raise' | 'call' | 'print' | 'log' | py.RemotePromise<string> | null, invalid?: 'ignore' | 'warn' | 'raise' | 'call' | 'print' | 'log' | py.RemotePromise<string> | null): py.Remote
  seterr(all: 'ignore' | 'warn' | 'raise' | 'call' | 'print' | 'log' | py.RemotePromise<string> | null, divide: 'ignore' | 'warn' | 'raise' | 'call' | 'print' | 'log' | py.RemotePromise<string> | null, over: 'ignore' | 'warn' | 'raise' | 'call' | 'print' | 'log' | py.RemotePromise<string> | null, keywords?: py.Rest<seterr$, 'all' | 'divide' | 'over'>): py.Remote
  seterr(all: 'ignore' | 'warn' | 'raise' | 'call' | 'print' | 'log' | py.RemotePromise<string> | null, divide: 'ignore' | 'warn' | 'raise' | 'call' | 'print' | 'log' | py.RemotePromise<string> | null, keywords?: py.Rest<seterr$, 'all' | 'divide'>): py.Remote
  seterr(all: 'ignore' | 'warn' | 'raise' | 'call' | 'print' | 'log' | py.RemotePromise<string> | null, keywords?: py.Rest<seterr$, 'all'>): py.Remote
  seterr(keywords?: seterr$): py.Remote
  seterr_dyn: py.RemoteFunction
  seterrcall(func: py.Positional): py.Remote
  seterrcall(keywords: seterrcall$): py.Remote
  seterrcall_dyn: py.RemoteFunction
  setxor1d(ar1: py.ArrayLike, ar2: py.ArrayLike, assume_unique: py.Bool): py.Remote<py.NDArray>
  setxor1d(ar1: py.ArrayLike, ar2: py.ArrayLike, keywords?: py.Rest<setxor1d$, 'ar1' | 'ar2'>): py.Remote<py.NDArray>
  setxor1d(ar1: py.ArrayLike, keywords: py.Rest<setxor1d$, 'ar1'>): py.Remote<py.NDArray>
  setxor1d(keywords: setxor1d$): py.Remote<py.NDArray>
  setxor1d_dyn: py.RemoteFunction
  shape(a: py.ArrayLike): py.RemoteList<number>
  shape(keywords: shape$): py.RemoteList<number>
  shape_dyn: py.RemoteFunction
  shares_memory(a: py.ArrayLike, b: py.ArrayLike, max_work: py.Int): py.Remote<boolean>
  shares_memory(a: py.ArrayLike, b: py.ArrayLike, keywords?: shares_memory$): py.Remote<boolean>
  shares_memory_dyn: py.RemoteFunction
  readonly short: int16$class
  show_config(mode: 'stdout' | 'dicts' | py.RemotePromise<string>): py.Remote<any | null>
  show_config(keywords?: show_config$): py.Remote<any | null>
  show_config_dyn: py.RemoteFunction
  show_runtime(): py.Remote
  show_runtime_dyn: py.RemoteFunction
  sign(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<sign$, 'out'>): py.Remote
  sign(x: py.ArrayLike, keywords?: sign$): py.Remote
  sign_dyn: py.RemoteFunction
  signbit(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<signbit$, 'out'>): py.Remote
  signbit(x: py.ArrayLike, keywords?: signbit$): py.Remote
  signbit_dyn: py.RemoteFunction
  readonly signedinteger: signedinteger$class
  sin(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<sin$, 'out'>): py.Remote
  sin(x: py.ArrayLike, keywords?: sin$): py.Remote
  sin_dyn: py.RemoteFunction
  sinc(x: py.ArrayLike): py.Remote
  sinc(keywords: sinc$): py.Remote
  sinc_dyn: py.RemoteFunction
  readonly single: float32$class
  sinh(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<sinh$, 'out'>): py.Remote
  sinh(x: py.ArrayLike, keywords?: sinh$): py.Remote
  sinh_dyn: py.RemoteFunction
  size(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null): py.Remote<number>
  size(a: py.ArrayLike, keywords?: py.Rest<size$, 'a'>): py.Remote<number>
  size(keywords: size$): py.Remote<number>
  size_dyn: py.RemoteFunction
  sort(a: py.ArrayLike, axis: py.Int | null, kind: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null, order: py.Str | py.List<py.Str> | null, keywords?: py.Rest<sort$, 'a' | 'axis' | 'kind' | 'order'>): py.Remote<py.NDArray>
  sort(a: py.ArrayLike, axis: py.Int | null, kind: 'quicksort' | 'mergesort' | 'heapsort' | 'stable' | py.RemotePromise<string> | null, keywords?: py.Rest<sort$, 'a' | 'axis' | 'kind'>): py.Remote<py.NDArray>
  sort(a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<sort$, 'a' | 'axis'>): py.Remote<py.NDArray>
  sort(a: py.ArrayLike, keywords?: py.Rest<sort$, 'a'>): py.Remote<py.NDArray>
  sort(keywords: sort$): py.Remote<py.NDArray>
  sort_dyn: py.RemoteFunction
  sort_complex(a: py.ArrayLike): py.Remote
  sort_complex(keywords: sort_complex$): py.Remote
  sort_complex_dyn: py.RemoteFunction
  spacing(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<spacing$, 'out'>): py.Remote
  spacing(x: py.ArrayLike, keywords?: spacing$): py.Remote
  spacing_dyn: py.RemoteFunction
  split(ary: py.ArrayLike, indices_or_sections: py.Int | py.ArrayLike, axis: py.Int): py.Remote
  split(ary: py.ArrayLike, indices_or_sections: py.Int | py.ArrayLike, keywords?: py.Rest<split$, 'ary' | 'indices_or_sections'>): py.Remote
  split(ary: py.ArrayLike, keywords: py.Rest<split$, 'ary'>): py.Remote
  split(keywords: split$): py.Remote
  split_dyn: py.RemoteFunction
  sqrt(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<sqrt$, 'out'>): py.Remote
  sqrt(x: py.ArrayLike, keywords?: sqrt$): py.Remote
  sqrt_dyn: py.RemoteFunction
  square(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<square$, 'out'>): py.Remote
  square(x: py.ArrayLike, keywords?: square$): py.Remote
  square_dyn: py.RemoteFunction
  squeeze(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null): py.Remote
  squeeze(a: py.ArrayLike, keywords?: py.Rest<squeeze$, 'a'>): py.Remote
  squeeze(keywords: squeeze$): py.Remote
  squeeze_dyn: py.RemoteFunction
  stack(arrays: py.Items<py.ArrayLike>, axis: py.Int, out: py.ArrayLike | null, keywords?: py.Rest<stack$, 'arrays' | 'axis' | 'out'>): py.Remote<py.NDArray>
  stack(arrays: py.Items<py.ArrayLike>, axis: py.Int, keywords?: py.Rest<stack$, 'arrays' | 'axis'>): py.Remote<py.NDArray>
  stack(arrays: py.Items<py.ArrayLike>, keywords?: py.Rest<stack$, 'arrays'>): py.Remote<py.NDArray>
  stack(keywords: stack$): py.Remote<py.NDArray>
  stack_dyn: py.RemoteFunction
  std(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, ddof?: py.Int | py.Float, keepdims?: py.Bool, keywords?: py.Rest<std$, 'a' | 'axis' | 'dtype' | 'out' | 'ddof' | 'keepdims'>): py.Remote
  std(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<std$, 'a' | 'axis' | 'dtype'>): py.Remote
  std(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<std$, 'a' | 'axis'>): py.Remote
  std(a: py.ArrayLike, keywords?: py.Rest<std$, 'a'>): py.Remote
  std(keywords: std$): py.Remote
  std_dyn: py.RemoteFunction
  readonly str_: str_$class
  readonly strings: numpy_strings.$Module
  subtract(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<subtract$, 'out'>): py.Remote
  subtract(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: subtract$): py.Remote
  subtract_dyn: py.RemoteFunction
  sum(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, keepdims?: py.Bool, initial?: py.TensorLike, where?: py.ArrayLike): py.Remote
  sum(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<sum$, 'a' | 'axis' | 'dtype'>): py.Remote
  sum(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<sum$, 'a' | 'axis'>): py.Remote
  sum(a: py.ArrayLike, keywords?: py.Rest<sum$, 'a'>): py.Remote
  sum(keywords: sum$): py.Remote
  sum_dyn: py.RemoteFunction
  swapaxes(a: py.ArrayLike, axis1: py.Int, axis2: py.Int): py.Remote<py.NDArray>
  swapaxes(a: py.ArrayLike, axis1: py.Int, keywords: py.Rest<swapaxes$, 'a' | 'axis1'>): py.Remote<py.NDArray>
  swapaxes(a: py.ArrayLike, keywords: py.Rest<swapaxes$, 'a'>): py.Remote<py.NDArray>
  swapaxes(keywords: swapaxes$): py.Remote<py.NDArray>
  swapaxes_dyn: py.RemoteFunction
  take(a: py.ArrayLike, indices: py.ArrayLike, axis: py.Int | null, out: py.ArrayLike | null, mode: 'raise' | 'wrap' | 'clip' | py.RemotePromise<string>): py.Remote
  take(a: py.ArrayLike, indices: py.ArrayLike, axis: py.Int | null, out: py.ArrayLike | null, keywords?: py.Rest<take$, 'a' | 'indices' | 'axis' | 'out'>): py.Remote
  take(a: py.ArrayLike, indices: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<take$, 'a' | 'indices' | 'axis'>): py.Remote
  take(a: py.ArrayLike, indices: py.ArrayLike, keywords?: py.Rest<take$, 'a' | 'indices'>): py.Remote
  take(a: py.ArrayLike, keywords: py.Rest<take$, 'a'>): py.Remote
  take(keywords: take$): py.Remote
  take_dyn: py.RemoteFunction
  take_along_axis(arr: py.ArrayLike, indices: py.ArrayLike, axis: py.Int | null): py.Remote
  take_along_axis(arr: py.ArrayLike, indices: py.ArrayLike, keywords?: py.Rest<take_along_axis$, 'arr' | 'indices'>): py.Remote
  take_along_axis(arr: py.ArrayLike, keywords: py.Rest<take_along_axis$, 'arr'>): py.Remote
  take_along_axis(keywords: take_along_axis$): py.Remote
  take_along_axis_dyn: py.RemoteFunction
  tan(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<tan$, 'out'>): py.Remote
  tan(x: py.ArrayLike, keywords?: tan$): py.Remote
  tan_dyn: py.RemoteFunction
  tanh(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<tanh$, 'out'>): py.Remote
  tanh(x: py.ArrayLike, keywords?: tanh$): py.Remote
  tanh_dyn: py.RemoteFunction
  tensordot(a: py.ArrayLike, b: py.ArrayLike, axes: py.Int | py.ArrayLike): py.Remote
  tensordot(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<tensordot$, 'a' | 'b'>): py.Remote
  tensordot(a: py.ArrayLike, keywords: py.Rest<tensordot$, 'a'>): py.Remote
  tensordot(keywords: tensordot$): py.Remote
  tensordot_dyn: py.RemoteFunction
  tile(A: py.ArrayLike, reps: py.ArrayLike): py.Remote<py.NDArray>
  tile(A: py.ArrayLike, keywords: py.Rest<tile$, 'A'>): py.Remote<py.NDArray>
  tile(keywords: tile$): py.Remote<py.NDArray>
  tile_dyn: py.RemoteFunction
  readonly timedelta64: timedelta64$class
  trace(a: py.ArrayLike, offset: py.Int, axis1: py.Int, axis2: py.Int, dtype?: py.DType | py.StructuredDType | null, out?: py.ArrayLike | null): py.Remote
  trace(a: py.ArrayLike, offset: py.Int, axis1: py.Int, keywords?: py.Rest<trace$, 'a' | 'offset' | 'axis1'>): py.Remote
  trace(a: py.ArrayLike, offset: py.Int, keywords?: py.Rest<trace$, 'a' | 'offset'>): py.Remote
  trace(a: py.ArrayLike, keywords?: py.Rest<trace$, 'a'>): py.Remote
  trace(keywords: trace$): py.Remote
  trace_dyn: py.RemoteFunction
  transpose(a: py.ArrayLike, axes: py.List<py.Int> | null): py.Remote
  transpose(a: py.ArrayLike, keywords?: py.Rest<transpose$, 'a'>): py.Remote
  transpose(keywords: transpose$): py.Remote
  transpose_dyn: py.RemoteFunction
  trapezoid(y: py.ArrayLike, x: py.ArrayLike | null, dx: py.TensorLike, axis: py.Int): py.Remote<number | py.NDArray>
  trapezoid(y: py.ArrayLike, x: py.ArrayLike | null, dx: py.TensorLike, keywords?: py.Rest<trapezoid$, 'y' | 'x' | 'dx'>): py.Remote<number | py.NDArray>
  trapezoid(y: py.ArrayLike, x: py.ArrayLike | null, keywords?: py.Rest<trapezoid$, 'y' | 'x'>): py.Remote<number | py.NDArray>
  trapezoid(y: py.ArrayLike, keywords?: py.Rest<trapezoid$, 'y'>): py.Remote<number | py.NDArray>
  trapezoid(keywords: trapezoid$): py.Remote<number | py.NDArray>
  trapezoid_dyn: py.RemoteFunction
  tri(N: py.Int, M: py.Int | null, k: py.Int, dtype: py.DType | py.StructuredDType, keywords?: py.Rest<tri$, 'N' | 'M' | 'k' | 'dtype'>): py.Remote<py.NDArray>
  tri(N: py.Int, M: py.Int | null, k: py.Int, keywords?: py.Rest<tri$, 'N' | 'M' | 'k'>): py.Remote<py.NDArray>
  tri(N: py.Int, M: py.Int | null, keywords?: py.Rest<tri$, 'N' | 'M'>): py.Remote<py.NDArray>
  tri(N: py.Int, keywords?: py.Rest<tri$, 'N'>): py.Remote<py.NDArray>
  tri(keywords: tri$): py.Remote<py.NDArray>
  tri_dyn: py.RemoteFunction
  tril(m: py.ArrayLike, k: py.Int): py.Remote
  tril(m: py.ArrayLike, keywords?: py.Rest<tril$, 'm'>): py.Remote
  tril(keywords: tril$): py.Remote
  tril_dyn: py.RemoteFunction
  tril_indices(n: py.Int, k: py.Int, m: py.Int | null): py.RemoteList<py.NDArray>
  tril_indices(n: py.Int, k: py.Int, keywords?: py.Rest<tril_indices$, 'n' | 'k'>): py.RemoteList<py.NDArray>
  tril_indices(n: py.Int, keywords?: py.Rest<tril_indices$, 'n'>): py.RemoteList<py.NDArray>
  tril_indices(keywords: tril_indices$): py.RemoteList<py.NDArray>
  tril_indices_dyn: py.RemoteFunction
  tril_indices_from(arr: py.ArrayLike, k: py.Int): py.Remote
  tril_indices_from(arr: py.ArrayLike, keywords?: py.Rest<tril_indices_from$, 'arr'>): py.Remote
  tril_indices_from(keywords: tril_indices_from$): py.Remote
  tril_indices_from_dyn: py.RemoteFunction
  trim_zeros(filt: py.ArrayLike, trim: 'fb' | 'f' | 'b' | py.RemotePromise<string>, axis: py.Int | py.Items<py.RemoteArgument> | null): py.Remote
  trim_zeros(filt: py.ArrayLike, trim: 'fb' | 'f' | 'b' | py.RemotePromise<string>, keywords?: py.Rest<trim_zeros$, 'filt' | 'trim'>): py.Remote
  trim_zeros(filt: py.ArrayLike, keywords?: py.Rest<trim_zeros$, 'filt'>): py.Remote
  trim_zeros(keywords: trim_zeros$): py.Remote
  trim_zeros_dyn: py.RemoteFunction
  triu(m: py.ArrayLike, k: py.Int): py.Remote
  triu(m: py.ArrayLike, keywords?: py.Rest<triu$, 'm'>): py.Remote
  triu(keywords: triu$): py.Remote
  triu_dyn: py.RemoteFunction
  triu_indices(n: py.Int, k: py.Int, m: py.Int | null): py.Remote<any[]>
  triu_indices(n: py.Int, k: py.Int, keywords?: py.Rest<triu_indices$, 'n' | 'k'>): py.Remote<any[]>
  triu_indices(n: py.Int, keywords?: py.Rest<triu_indices$, 'n'>): py.Remote<any[]>
  triu_indices(keywords: triu_indices$): py.Remote<any[]>
  triu_indices_dyn: py.RemoteFunction
  triu_indices_from(arr: py.ArrayLike, k: py.Int): py.Remote<any[]>
  triu_indices_from(arr: py.ArrayLike, keywords?: py.Rest<triu_indices_from$, 'arr'>): py.Remote<any[]>
  triu_indices_from(keywords: triu_indices_from$): py.Remote<any[]>
  triu_indices_from_dyn: py.RemoteFunction
  readonly true_divide: $Module["divide"]
  true_divide_dyn: py.RemoteFunction
  trunc(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<trunc$, 'out'>): py.Remote
  trunc(x: py.ArrayLike, keywords?: trunc$): py.Remote
  trunc_dyn: py.RemoteFunction
  readonly typecodes: py.Remote
  readonly typecodes_dyn: any
  typename(char: py.Str): py.Remote<string>
  typename(keywords: typename$): py.Remote<string>
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
  union1d(ar1: py.ArrayLike, ar2: py.ArrayLike): py.Remote<py.NDArray>
  union1d(ar1: py.ArrayLike, keywords: py.Rest<union1d$, 'ar1'>): py.Remote<py.NDArray>
  union1d(keywords: union1d$): py.Remote<py.NDArray>
  union1d_dyn: py.RemoteFunction
  unique(ar: py.ArrayLike, return_index: py.Bool, return_inverse: py.Bool, return_counts: py.Bool, axis?: py.Int | null, keywords?: py.Rest<unique$, 'ar' | 'return_index' | 'return_inverse' | 'return_counts' | 'axis'>): py.Remote
  unique(ar: py.ArrayLike, return_index: py.Bool, return_inverse: py.Bool, keywords?: py.Rest<unique$, 'ar' | 'return_index' | 'return_inverse'>): py.Remote
  unique(ar: py.ArrayLike, return_index: py.Bool, keywords?: py.Rest<unique$, 'ar' | 'return_index'>): py.Remote
  unique(ar: py.ArrayLike, keywords?: py.Rest<unique$, 'ar'>): py.Remote
  unique(keywords: unique$): py.Remote
  unique_dyn: py.RemoteFunction
  unique_all(x: py.ArrayLike): py.Remote<any[]>
  unique_all(keywords: unique_all$): py.Remote<any[]>
  unique_all_dyn: py.RemoteFunction
  unique_counts(x: py.ArrayLike): py.Remote<any[]>
  unique_counts(keywords: unique_counts$): py.Remote<any[]>
  unique_counts_dyn: py.RemoteFunction
  unique_inverse(x: py.ArrayLike): py.Remote<any[]>
  unique_inverse(keywords: unique_inverse$): py.Remote<any[]>
  unique_inverse_dyn: py.RemoteFunction
  unique_values(x: py.ArrayLike): py.Remote<py.NDArray>
  unique_values(keywords: unique_values$): py.Remote<py.NDArray>
  unique_values_dyn: py.RemoteFunction
  unpackbits(a: py.ArrayLike, axis: py.Int | null, count: py.Int | null, bitorder: 'big' | 'little' | py.RemotePromise<string>): py.Remote<py.NDArray>
  unpackbits(a: py.ArrayLike, axis: py.Int | null, count: py.Int | null, keywords?: py.Rest<unpackbits$, 'axis' | 'count'>): py.Remote<py.NDArray>
  unpackbits(a: py.ArrayLike, axis: py.Int | null, keywords?: py.Rest<unpackbits$, 'axis'>): py.Remote<py.NDArray>
  unpackbits(a: py.ArrayLike, keywords?: unpackbits$): py.Remote<py.NDArray>
  unpackbits_dyn: py.RemoteFunction
  unravel_index(indices: py.ArrayLike, shape: py.List<py.Int>, order: 'C' | 'F' | py.RemotePromise<string>): py.RemoteList<py.NDArray>
  unravel_index(indices: py.ArrayLike, shape: py.List<py.Int>, keywords?: py.Rest<unravel_index$, 'indices' | 'shape'>): py.RemoteList<py.NDArray>
  unravel_index(indices: py.ArrayLike, keywords: py.Rest<unravel_index$, 'indices'>): py.RemoteList<py.NDArray>
  unravel_index(keywords: unravel_index$): py.RemoteList<py.NDArray>
  unravel_index_dyn: py.RemoteFunction
  readonly unsignedinteger: unsignedinteger$class
  unstack(x: py.ArrayLike, keywords?: unstack$): py.Remote
  unstack_dyn: py.RemoteFunction
  unwrap(p: py.ArrayLike, discont: py.Float | null, axis: py.Int, keywords?: py.Rest<unwrap$, 'p' | 'discont' | 'axis'>): py.Remote<py.NDArray>
  unwrap(p: py.ArrayLike, discont: py.Float | null, keywords?: py.Rest<unwrap$, 'p' | 'discont'>): py.Remote<py.NDArray>
  unwrap(p: py.ArrayLike, keywords?: py.Rest<unwrap$, 'p'>): py.Remote<py.NDArray>
  unwrap(keywords: unwrap$): py.Remote<py.NDArray>
  unwrap_dyn: py.RemoteFunction
  readonly ushort: uint16$class
  vander(x: py.ArrayLike, N: py.Int | null, increasing: py.Bool): py.Remote<py.NDArray>
  vander(x: py.ArrayLike, N: py.Int | null, keywords?: py.Rest<vander$, 'x' | 'N'>): py.Remote<py.NDArray>
  vander(x: py.ArrayLike, keywords?: py.Rest<vander$, 'x'>): py.Remote<py.NDArray>
  vander(keywords: vander$): py.Remote<py.NDArray>
  vander_dyn: py.RemoteFunction
  var(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, out: py.ArrayLike | null, ddof?: py.Int | py.Float, keepdims?: py.Bool, keywords?: py.Rest<var$, 'a' | 'axis' | 'dtype' | 'out' | 'ddof' | 'keepdims'>): py.Remote
  var(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<var$, 'a' | 'axis' | 'dtype'>): py.Remote
  var(a: py.ArrayLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<var$, 'a' | 'axis'>): py.Remote
  var(a: py.ArrayLike, keywords?: py.Rest<var$, 'a'>): py.Remote
  var(keywords: var$): py.Remote
  var_dyn: py.RemoteFunction
  vdot(a: py.ArrayLike, b: py.ArrayLike): py.Remote
  vdot_dyn: py.RemoteFunction
  vecdot(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | null, keywords?: py.Rest<vecdot$, 'out'>): py.Remote
  vecdot(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: vecdot$): py.Remote
  vecdot_dyn: py.RemoteFunction
  vecmat(x1: py.ArrayLike, x2: py.ArrayLike, out: py.ArrayLike | null, keywords?: py.Rest<vecmat$, 'out'>): py.Remote
  vecmat(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: vecmat$): py.Remote
  vecmat_dyn: py.RemoteFunction
  readonly vectorize: vectorize$class
  readonly void: void_$class
  vsplit(ary: py.ArrayLike, indices_or_sections: py.Positional): py.Remote
  vsplit(ary: py.ArrayLike, keywords: py.Rest<vsplit$, 'ary'>): py.Remote
  vsplit(keywords: vsplit$): py.Remote
  vsplit_dyn: py.RemoteFunction
  vstack(tup: py.Items<py.ArrayLike>, keywords?: py.Rest<vstack$, 'tup'>): py.Remote<py.NDArray>
  vstack(keywords: vstack$): py.Remote<py.NDArray>
  vstack_dyn: py.RemoteFunction
  where(condition: py.ArrayLike): py.RemoteList<py.NDArray>
  where(condition: py.ArrayLike, x: py.ArrayLike, y: py.ArrayLike): py.Remote<py.NDArray>
  where_dyn: py.RemoteFunction
  zeros(shape: py.Int | py.List<py.Int>, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | py.RemotePromise<string>, keywords?: py.Rest<zeros$, 'shape' | 'dtype' | 'order'>): py.Remote<py.NDArray>
  zeros(shape: py.Int | py.List<py.Int>, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<zeros$, 'shape' | 'dtype'>): py.Remote<py.NDArray>
  zeros(shape: py.Int | py.List<py.Int>, keywords?: py.Rest<zeros$, 'shape'>): py.Remote<py.NDArray>
  zeros(keywords: zeros$): py.Remote<py.NDArray>
  zeros_dyn: py.RemoteFunction
  zeros_like(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, subok: py.Bool, shape?: py.Int | py.Items<py.Int> | null, keywords?: py.Rest<zeros_like$, 'a' | 'dtype' | 'order' | 'subok' | 'shape'>): py.Remote<py.NDArray>
  zeros_like(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, order: 'C' | 'F' | 'A' | 'K' | py.RemotePromise<string>, keywords?: py.Rest<zeros_like$, 'a' | 'dtype' | 'order'>): py.Remote<py.NDArray>
  zeros_like(a: py.ArrayLike, dtype: py.DType | py.StructuredDType | null, keywords?: py.Rest<zeros_like$, 'a' | 'dtype'>): py.Remote<py.NDArray>
  zeros_like(a: py.ArrayLike, keywords?: py.Rest<zeros_like$, 'a'>): py.Remote<py.NDArray>
  zeros_like(keywords: zeros_like$): py.Remote<py.NDArray>
  zeros_like_dyn: py.RemoteFunction
}
