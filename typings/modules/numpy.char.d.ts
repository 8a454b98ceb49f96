// numpy.char of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy from './numpy.js'

export interface chararray$__getitem__ {
  obj: py.RemoteArgument
}

export interface chararray$center {
  width: py.RemoteArgument
  /** Default: `' '` */
  fillchar?: py.Str | undefined
}

export interface chararray$count {
  sub: py.RemoteArgument
  /** Default: `0` */
  start?: py.Int | undefined
  end?: py.RemoteArgument | undefined
}

export interface chararray$decode {
  encoding?: py.RemoteArgument | undefined
  errors?: py.RemoteArgument | undefined
}

export interface chararray$encode {
  encoding?: py.RemoteArgument | undefined
  errors?: py.RemoteArgument | undefined
}

export interface chararray$endswith {
  suffix: py.RemoteArgument
  /** Default: `0` */
  start?: py.Int | undefined
  end?: py.RemoteArgument | undefined
}

export interface chararray$expandtabs {
  /** Default: `8` */
  tabsize?: py.Int | undefined
}

export interface chararray$find {
  sub: py.RemoteArgument
  /** Default: `0` */
  start?: py.Int | undefined
  end?: py.RemoteArgument | undefined
}

export interface chararray$index {
  sub: py.RemoteArgument
  /** Default: `0` */
  start?: py.Int | undefined
  end?: py.RemoteArgument | undefined
}

export interface chararray$join {
  seq: py.RemoteArgument
}

export interface chararray$ljust {
  width: py.RemoteArgument
  /** Default: `' '` */
  fillchar?: py.Str | undefined
}

export interface chararray$lstrip {
  chars?: py.RemoteArgument | undefined
}

export interface chararray$partition {
  sep: py.RemoteArgument
}

export interface chararray$replace {
  old: py.RemoteArgument
  new: py.RemoteArgument
  count?: py.RemoteArgument | undefined
}

export interface chararray$rfind {
  sub: py.RemoteArgument
  /** Default: `0` */
  start?: py.Int | undefined
  end?: py.RemoteArgument | undefined
}

export interface chararray$rindex {
  sub: py.RemoteArgument
  /** Default: `0` */
  start?: py.Int | undefined
  end?: py.RemoteArgument | undefined
}

export interface chararray$rjust {
  width: py.RemoteArgument
  /** Default: `' '` */
  fillchar?: py.Str | undefined
}

export interface chararray$rpartition {
  sep: py.RemoteArgument
}

export interface chararray$rsplit {
  sep?: py.RemoteArgument | undefined
  maxsplit?: py.RemoteArgument | undefined
}

export interface chararray$rstrip {
  chars?: py.RemoteArgument | undefined
}

export interface chararray$split {
  sep?: py.RemoteArgument | undefined
  maxsplit?: py.RemoteArgument | undefined
}

export interface chararray$splitlines {
  keepends?: py.RemoteArgument | undefined
}

export interface chararray$startswith {
  prefix: py.RemoteArgument
  /** Default: `0` */
  start?: py.Int | undefined
  end?: py.RemoteArgument | undefined
}

export interface chararray$strip {
  chars?: py.RemoteArgument | undefined
}

export interface chararray$translate {
  table: py.RemoteArgument
  deletechars?: py.RemoteArgument | undefined
}

export interface chararray$zfill {
  width: py.RemoteArgument
}

export interface chararray extends numpy.ndarray {
  readonly [py.kind]: { readonly 'numpy.char.chararray': true } & numpy.ndarray[typeof py.kind]
  __getitem__(obj: py.Positional): py.Remote
  __getitem__(keywords: chararray$__getitem__): py.Remote
  __getitem__(...args: any[]): any
  readonly [index: number]: any
  capitalize(): py.Remote
  capitalize_dyn: py.RemoteFunction
  center(width: py.Positional, fillchar: py.Str): py.Remote
  center(width: py.Positional, keywords?: py.Rest<chararray$center, 'width'>): py.Remote
  center(keywords: chararray$center): py.Remote
  center_dyn: py.RemoteFunction
  count(sub: py.Positional, start: py.Int, end: py.Positional): py.Remote
  count(sub: py.Positional, start: py.Int, keywords?: py.Rest<chararray$count, 'sub' | 'start'>): py.Remote
  count(sub: py.Positional, keywords?: py.Rest<chararray$count, 'sub'>): py.Remote
  count(keywords: chararray$count): py.Remote
  count_dyn: py.RemoteFunction
  decode(encoding: py.Positional, errors: py.Positional): py.Remote
  decode(encoding: py.Positional, keywords?: py.Rest<chararray$decode, 'encoding'>): py.Remote
  decode(keywords?: chararray$decode): py.Remote
  decode_dyn: py.RemoteFunction
  encode(encoding: py.Positional, errors: py.Positional): py.Remote
  encode(encoding: py.Positional, keywords?: py.Rest<chararray$encode, 'encoding'>): py.Remote
  encode(keywords?: chararray$encode): py.Remote
  encode_dyn: py.RemoteFunction
  endswith(suffix: py.Positional, start: py.Int, end: py.Positional): py.Remote
  endswith(suffix: py.Positional, start: py.Int, keywords?: py.Rest<chararray$endswith, 'suffix' | 'start'>): py.Remote
  endswith(suffix: py.Positional, keywords?: py.Rest<chararray$endswith, 'suffix'>): py.Remote
  endswith(keywords: chararray$endswith): py.Remote
  endswith_dyn: py.RemoteFunction
  expandtabs(tabsize: py.Int): py.Remote
  expandtabs(keywords?: chararray$expandtabs): py.Remote
  expandtabs_dyn: py.RemoteFunction
  find(sub: py.Positional, start: py.Int, end: py.Positional): py.Remote
  find(sub: py.Positional, start: py.Int, keywords?: py.Rest<chararray$find, 'sub' | 'start'>): py.Remote
  find(sub: py.Positional, keywords?: py.Rest<chararray$find, 'sub'>): py.Remote
  find(keywords: chararray$find): py.Remote
  find_dyn: py.RemoteFunction
  index(sub: py.Positional, start: py.Int, end: py.Positional): py.Remote
  index(sub: py.Positional, start: py.Int, keywords?: py.Rest<chararray$index, 'sub' | 'start'>): py.Remote
  index(sub: py.Positional, keywords?: py.Rest<chararray$index, 'sub'>): py.Remote
  index(keywords: chararray$index): py.Remote
  index_dyn: py.RemoteFunction
  isalnum(): py.Remote
  isalnum_dyn: py.RemoteFunction
  isalpha(): py.Remote
  isalpha_dyn: py.RemoteFunction
  isdecimal(): py.Remote
  isdecimal_dyn: py.RemoteFunction
  isdigit(): py.Remote
  isdigit_dyn: py.RemoteFunction
  islower(): py.Remote
  islower_dyn: py.RemoteFunction
  isnumeric(): py.Remote
  isnumeric_dyn: py.RemoteFunction
  isspace(): py.Remote
  isspace_dyn: py.RemoteFunction
  istitle(): py.Remote
  istitle_dyn: py.RemoteFunction
  isupper(): py.Remote
  isupper_dyn: py.RemoteFunction
  join(seq: py.Positional): py.Remote
  join(keywords: chararray$join): py.Remote
  join_dyn: py.RemoteFunction
  ljust(width: py.Positional, fillchar: py.Str): py.Remote
  ljust(width: py.Positional, keywords?: py.Rest<chararray$ljust, 'width'>): py.Remote
  ljust(keywords: chararray$ljust): py.Remote
  ljust_dyn: py.RemoteFunction
  lower(): py.Remote
  lower_dyn: py.RemoteFunction
  lstrip(chars: py.Positional): py.Remote
  lstrip(keywords?: chararray$lstrip): py.Remote
  lstrip_dyn: py.RemoteFunction
  partition(sep: py.Positional): py.Remote
  partition(keywords: chararray$partition): py.Remote
  partition(...args: any[]): any
  partition_dyn: py.RemoteFunction
  replace(old: py.Positional, new_: py.Positional, count: py.Positional): py.Remote
  replace(old: py.Positional, new_: py.Positional, keywords?: py.Rest<chararray$replace, 'old' | 'new'>): py.Remote
  replace(old: py.Positional, keywords: py.Rest<chararray$replace, 'old'>): py.Remote
  replace(keywords: chararray$replace): py.Remote
  replace_dyn: py.RemoteFunction
  rfind(sub: py.Positional, start: py.Int, end: py.Positional): py.Remote
  rfind(sub: py.Positional, start: py.Int, keywords?: py.Rest<chararray$rfind, 'sub' | 'start'>): py.Remote
  rfind(sub: py.Positional, keywords?: py.Rest<chararray$rfind, 'sub'>): py.Remote
  rfind(keywords: chararray$rfind): py.Remote
  rfind_dyn: py.RemoteFunction
  rindex(sub: py.Positional, start: py.Int, end: py.Positional): py.Remote
  rindex(sub: py.Positional, start: py.Int, keywords?: py.Rest<chararray$rindex, 'sub' | 'start'>): py.Remote
  rindex(sub: py.Positional, keywords?: py.Rest<chararray$rindex, 'sub'>): py.Remote
  rindex(keywords: chararray$rindex): py.Remote
  rindex_dyn: py.RemoteFunction
  rjust(width: py.Positional, fillchar: py.Str): py.Remote
  rjust(width: py.Positional, keywords?: py.Rest<chararray$rjust, 'width'>): py.Remote
  rjust(keywords: chararray$rjust): py.Remote
  rjust_dyn: py.RemoteFunction
  rpartition(sep: py.Positional): py.Remote
  rpartition(keywords: chararray$rpartition): py.Remote
  rpartition_dyn: py.RemoteFunction
  rsplit(sep: py.Positional, maxsplit: py.Positional): py.Remote
  rsplit(sep: py.Positional, keywords?: py.Rest<chararray$rsplit, 'sep'>): py.Remote
  rsplit(keywords?: chararray$rsplit): py.Remote
  rsplit_dyn: py.RemoteFunction
  rstrip(chars: py.Positional): py.Remote
  rstrip(keywords?: chararray$rstrip): py.Remote
  rstrip_dyn: py.RemoteFunction
  split(sep: py.Positional, maxsplit: py.Positional): py.Remote
  split(sep: py.Positional, keywords?: py.Rest<chararray$split, 'sep'>): py.Remote
  split(keywords?: chararray$split): py.Remote
  split_dyn: py.RemoteFunction
  splitlines(keepends: py.Positional): py.Remote
  splitlines(keywords?: chararray$splitlines): py.Remote
  splitlines_dyn: py.RemoteFunction
  startswith(prefix: py.Positional, start: py.Int, end: py.Positional): py.Remote
  startswith(prefix: py.Positional, start: py.Int, keywords?: py.Rest<chararray$startswith, 'prefix' | 'start'>): py.Remote
  startswith(prefix: py.Positional, keywords?: py.Rest<chararray$startswith, 'prefix'>): py.Remote
  startswith(keywords: chararray$startswith): py.Remote
  startswith_dyn: py.RemoteFunction
  strip(chars: py.Positional): py.Remote
  strip(keywords?: chararray$strip): py.Remote
  strip_dyn: py.RemoteFunction
  swapcase(): py.Remote
  swapcase_dyn: py.RemoteFunction
  title(): py.Remote
  title_dyn: py.RemoteFunction
  translate(table: py.Positional, deletechars: py.Positional): py.Remote
  translate(table: py.Positional, keywords?: py.Rest<chararray$translate, 'table'>): py.Remote
  translate(keywords: chararray$translate): py.Remote
  translate_dyn: py.RemoteFunction
  upper(): py.Remote
  upper_dyn: py.RemoteFunction
  zfill(width: py.Positional): py.Remote
  zfill(keywords: chararray$zfill): py.Remote
  zfill_dyn: py.RemoteFunction
}

export interface chararray$new {
  shape: py.List<py.RemoteArgument>
  /** Default: `1` */
  itemsize?: py.Int | undefined
  /** Default: `False` */
  unicode?: py.Bool | undefined
  buffer?: py.RemoteArgument | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  strides?: py.ArrayLike | null | undefined
  /** Default: `'C'` */
  order?: 'C' | 'F' | py.RemotePromise<string> | undefined
}

export interface chararray$class extends py.Statics<numpy.ndarray$class> {
  new (shape: py.List<py.RemoteArgument>, itemsize: py.Int, unicode: py.Bool, buffer: py.Positional, offset?: py.Int, strides?: py.ArrayLike | null, order?: 'C' | 'F' | py.RemotePromise<string>): chararray
  (shape: py.List<py.RemoteArgument>, itemsize: py.Int, unicode: py.Bool, buffer: py.Positional, offset?: py.Int, strides?: py.ArrayLike | null, order?: 'C' | 'F' | py.RemotePromise<string>): py.Promised<chararray>
  new (shape: py.List<py.RemoteArgument>, itemsize: py.Int, unicode: py.Bool, keywords?: py.Rest<chararray$new, 'shape' | 'itemsize' | 'unicode'>): chararray
  (shape: py.List<py.RemoteArgument>, itemsize: py.Int, unicode: py.Bool, keywords?: py.Rest<chararray$new, 'shape' | 'itemsize' | 'unicode'>): py.Promised<chararray>
  new (shape: py.List<py.RemoteArgument>, itemsize: py.Int, keywords?: py.Rest<chararray$new, 'shape' | 'itemsize'>): chararray
  (shape: py.List<py.RemoteArgument>, itemsize: py.Int, keywords?: py.Rest<chararray$new, 'shape' | 'itemsize'>): py.Promised<chararray>
  new (shape: py.List<py.RemoteArgument>, keywords?: py.Rest<chararray$new, 'shape'>): chararray
  (shape: py.List<py.RemoteArgument>, keywords?: py.Rest<chararray$new, 'shape'>): py.Promised<chararray>
  new (keywords: chararray$new): chararray
  (keywords: chararray$new): py.Promised<chararray>
}

export interface array$ {
  obj: py.ArrayLike
  itemsize?: py.Int | null | undefined
  /** Default: `True` */
  copy?: py.Bool | undefined
  unicode?: py.Bool | null | undefined
  order?: 'C' | 'F' | 'A' | py.RemotePromise<string> | null | undefined
}

export interface asarray$ {
  obj: py.ArrayLike
  itemsize?: py.Int | null | undefined
  unicode?: py.Bool | null | undefined
  order?: 'C' | 'F' | py.RemotePromise<string> | null | undefined
}

export interface capitalize$ {
  a: py.ArrayLike
}

export interface center$ {
  a: py.ArrayLike
  width: py.ArrayLike
  /** Default: `' '` */
  fillchar?: py.ArrayLike | py.Str | undefined
}

export interface compare_chararrays$ {
  a1: py.ArrayLike
  a2: py.ArrayLike
  cmp: '<' | '<=' | '==' | '>=' | '>' | '!=' | py.RemotePromise<string>
  rstrip: py.Bool
}

export interface count$ {
  a: py.ArrayLike
  sub: py.ArrayLike
  /** Default: `0` */
  start?: py.ArrayLike | undefined
  end?: py.ArrayLike | null | undefined
}

export interface decode$ {
  a: py.ArrayLike
  encoding?: py.Str | null | undefined
  errors?: py.Str | null | undefined
}

export interface encode$ {
  a: py.ArrayLike
  encoding?: py.Str | null | undefined
  errors?: py.Str | null | undefined
}

export interface endswith$ {
  a: py.ArrayLike
  suffix: py.ArrayLike
  /** Default: `0` */
  start?: py.ArrayLike | undefined
  end?: py.ArrayLike | null | undefined
}

export interface equal$ {
  x1: py.ArrayLike
  x2: py.ArrayLike
}

export interface expandtabs$ {
  a: py.ArrayLike
  /** Default: `8` */
  tabsize?: py.Int | undefined
}

export interface find$ {
  a: py.ArrayLike
  sub: py.ArrayLike
  /** Default: `0` */
  start?: py.ArrayLike | undefined
  end?: py.ArrayLike | null | undefined
}

export interface greater$ {
  x1: py.ArrayLike
  x2: py.ArrayLike
}

export interface greater_equal$ {
  x1: py.ArrayLike
  x2: py.ArrayLike
}

export interface index$ {
  a: py.ArrayLike
  sub: py.ArrayLike
  /** Default: `0` */
  start?: py.ArrayLike | undefined
  end?: py.ArrayLike | null | undefined
}

export interface isalnum$ {
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

export interface isalpha$ {
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

export interface isdecimal$ {
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

export interface isdigit$ {
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

export interface islower$ {
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

export interface isnumeric$ {
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

export interface isspace$ {
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

export interface istitle$ {
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

export interface isupper$ {
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

export interface join$ {
  sep: py.ArrayLike
  seq: py.ArrayLike
}

export interface less$ {
  x1: py.ArrayLike
  x2: py.ArrayLike
}

export interface less_equal$ {
  x1: py.ArrayLike
  x2: py.ArrayLike
}

export interface ljust$ {
  a: py.ArrayLike
  width: py.ArrayLike
  /** Default: `' '` */
  fillchar?: py.ArrayLike | py.Str | undefined
}

export interface lower$ {
  a: py.ArrayLike
}

export interface lstrip$ {
  a: py.ArrayLike
  chars?: py.TensorLike | null | undefined
}

export interface mod$ {
  a: py.ArrayLike
  values: py.ArrayLike
}

export interface multiply$ {
  a: py.ArrayLike
  i: py.ArrayLike
}

export interface not_equal$ {
  x1: py.ArrayLike
  x2: py.ArrayLike
}

export interface partition$ {
  a: py.ArrayLike
  sep: py.Str
}

export interface replace$ {
  a: py.ArrayLike
  old: py.ArrayLike
  new: py.ArrayLike
  /** Default: `-1` */
  count?: py.ArrayLike | undefined
}

export interface rfind$ {
  a: py.ArrayLike
  sub: py.ArrayLike
  /** Default: `0` */
  start?: py.ArrayLike | undefined
  end?: py.ArrayLike | null | undefined
}

export interface rindex$ {
  a: py.ArrayLike
  sub: py.ArrayLike
  /** Default: `0` */
  start?: py.ArrayLike | undefined
  end?: py.ArrayLike | null | undefined
}

export interface rjust$ {
  a: py.ArrayLike
  width: py.ArrayLike
  /** Default: `' '` */
  fillchar?: py.ArrayLike | py.Str | undefined
}

export interface rpartition$ {
  a: py.ArrayLike
  sep: py.Str
}

export interface rsplit$ {
  a: py.ArrayLike
  sep?: py.Str | null | undefined
  maxsplit?: py.Int | null | undefined
}

export interface rstrip$ {
  a: py.ArrayLike
  chars?: py.TensorLike | null | undefined
}

export interface split$ {
  a: py.ArrayLike
  sep?: py.Str | null | undefined
  maxsplit?: py.Int | null | undefined
}

export interface splitlines$ {
  a: py.ArrayLike
  keepends?: py.Bool | null | undefined
}

export interface startswith$ {
  a: py.ArrayLike
  prefix: py.ArrayLike
  /** Default: `0` */
  start?: py.ArrayLike | undefined
  end?: py.ArrayLike | null | undefined
}

export interface str_len$ {
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

export interface strip$ {
  a: py.ArrayLike
  chars?: py.TensorLike | null | undefined
}

export interface swapcase$ {
  a: py.ArrayLike
}

export interface title$ {
  a: py.ArrayLike
}

export interface translate$ {
  a: py.ArrayLike
  table: py.Str
  deletechars?: py.Str | null | undefined
}

export interface upper$ {
  a: py.ArrayLike
}

export interface zfill$ {
  a: py.ArrayLike
  width: py.ArrayLike
}

export interface $Module extends py.PythonModuleObject {
  readonly add: numpy.$Module["add"]
  add_dyn: py.RemoteFunction
  array(obj: py.ArrayLike, itemsize: py.Int | null, copy: py.Bool, unicode: py.Bool | null, order?: 'C' | 'F' | 'A' | py.RemotePromise<string> | null): py.Remote
  array(obj: py.ArrayLike, itemsize: py.Int | null, copy: py.Bool, keywords?: py.Rest<array$, 'obj' | 'itemsize' | 'copy'>): py.Remote
  array(obj: py.ArrayLike, itemsize: py.Int | null, keywords?: py.Rest<array$, 'obj' | 'itemsize'>): py.Remote
  array(obj: py.ArrayLike, keywords?: py.Rest<array$, 'obj'>): py.Remote
  array(keywords: array$): py.Remote
  array_dyn: py.RemoteFunction
  asarray(obj: py.ArrayLike, itemsize: py.Int | null, unicode: py.Bool | null, order: 'C' | 'F' | py.RemotePromise<string> | null): py.Remote
  asarray(obj: py.ArrayLike, itemsize: py.Int | null, unicode: py.Bool | null, keywords?: py.Rest<asarray$, 'obj' | 'itemsize' | 'unicode'>): py.Remote
  asarray(obj: py.ArrayLike, itemsize: py.Int | null, keywords?: py.Rest<asarray$, 'obj' | 'itemsize'>): py.Remote
  asarray(obj: py.ArrayLike, keywords?: py.Rest<asarray$, 'obj'>): py.Remote
  asarray(keywords: asarray$): py.Remote
  asarray_dyn: py.RemoteFunction
  capitalize(a: py.ArrayLike): py.Remote<py.NDArray>
  capitalize(keywords: capitalize$): py.Remote<py.NDArray>
  capitalize_dyn: py.RemoteFunction
  center(a: py.ArrayLike, width: py.ArrayLike, fillchar: py.ArrayLike | py.Str): py.Remote<py.NDArray>
  center(a: py.ArrayLike, width: py.ArrayLike, keywords?: py.Rest<center$, 'a' | 'width'>): py.Remote<py.NDArray>
  center(a: py.ArrayLike, keywords: py.Rest<center$, 'a'>): py.Remote<py.NDArray>
  center(keywords: center$): py.Remote<py.NDArray>
  center_dyn: py.RemoteFunction
  readonly chararray: chararray$class
  compare_chararrays(a1: py.ArrayLike, a2: py.ArrayLike, cmp: '<' | '<=' | '==' | '>=' | '>' | '!=' | py.RemotePromise<string>, rstrip: py.Bool): py.Remote<py.NDArray>
  compare_chararrays(a1: py.ArrayLike, a2: py.ArrayLike, cmp: '<' | '<=' | '==' | '>=' | '>' | '!=' | py.RemotePromise<string>, keywords: py.Rest<compare_chararrays$, 'a1' | 'a2' | 'cmp'>): py.Remote<py.NDArray>
  compare_chararrays(a1: py.ArrayLike, a2: py.ArrayLike, keywords: py.Rest<compare_chararrays$, 'a1' | 'a2'>): py.Remote<py.NDArray>
  compare_chararrays(a1: py.ArrayLike, keywords: py.Rest<compare_chararrays$, 'a1'>): py.Remote<py.NDArray>
  compare_chararrays(keywords: compare_chararrays$): py.Remote<py.NDArray>
  compare_chararrays_dyn: py.RemoteFunction
  count(a: py.ArrayLike, sub: py.ArrayLike, start: py.ArrayLike, end: py.ArrayLike | null): py.Remote<py.NDArray>
  count(a: py.ArrayLike, sub: py.ArrayLike, start: py.ArrayLike, keywords?: py.Rest<count$, 'a' | 'sub' | 'start'>): py.Remote<py.NDArray>
  count(a: py.ArrayLike, sub: py.ArrayLike, keywords?: py.Rest<count$, 'a' | 'sub'>): py.Remote<py.NDArray>
  count(a: py.ArrayLike, keywords: py.Rest<count$, 'a'>): py.Remote<py.NDArray>
  count(keywords: count$): py.Remote<py.NDArray>
  count_dyn: py.RemoteFunction
  decode(a: py.ArrayLike, encoding: py.Str | null, errors: py.Str | null): py.Remote<py.NDArray>
  decode(a: py.ArrayLike, encoding: py.Str | null, keywords?: py.Rest<decode$, 'a' | 'encoding'>): py.Remote<py.NDArray>
  decode(a: py.ArrayLike, keywords?: py.Rest<decode$, 'a'>): py.Remote<py.NDArray>
  decode(keywords: decode$): py.Remote<py.NDArray>
  decode_dyn: py.RemoteFunction
  encode(a: py.ArrayLike, encoding: py.Str | null, errors: py.Str | null): py.Remote<py.NDArray>
  encode(a: py.ArrayLike, encoding: py.Str | null, keywords?: py.Rest<encode$, 'a' | 'encoding'>): py.Remote<py.NDArray>
  encode(a: py.ArrayLike, keywords?: py.Rest<encode$, 'a'>): py.Remote<py.NDArray>
  encode(keywords: encode$): py.Remote<py.NDArray>
  encode_dyn: py.RemoteFunction
  endswith(a: py.ArrayLike, suffix: py.ArrayLike, start: py.ArrayLike, end: py.ArrayLike | null): py.Remote<py.NDArray>
  endswith(a: py.ArrayLike, suffix: py.ArrayLike, start: py.ArrayLike, keywords?: py.Rest<endswith$, 'a' | 'suffix' | 'start'>): py.Remote<py.NDArray>
  endswith(a: py.ArrayLike, suffix: py.ArrayLike, keywords?: py.Rest<endswith$, 'a' | 'suffix'>): py.Remote<py.NDArray>
  endswith(a: py.ArrayLike, keywords: py.Rest<endswith$, 'a'>): py.Remote<py.NDArray>
  endswith(keywords: endswith$): py.Remote<py.NDArray>
  endswith_dyn: py.RemoteFunction
  equal(x1: py.ArrayLike, x2: py.ArrayLike): py.Remote<py.NDArray>
  equal(x1: py.ArrayLike, keywords: py.Rest<equal$, 'x1'>): py.Remote<py.NDArray>
  equal(keywords: equal$): py.Remote<py.NDArray>
  equal_dyn: py.RemoteFunction
  expandtabs(a: py.ArrayLike, tabsize: py.Int): py.Remote<py.NDArray>
  expandtabs(a: py.ArrayLike, keywords?: py.Rest<expandtabs$, 'a'>): py.Remote<py.NDArray>
  expandtabs(keywords: expandtabs$): py.Remote<py.NDArray>
  expandtabs_dyn: py.RemoteFunction
  find(a: py.ArrayLike, sub: py.ArrayLike, start: py.ArrayLike, end: py.ArrayLike | null): py.Remote<py.NDArray>
  find(a: py.ArrayLike, sub: py.ArrayLike, start: py.ArrayLike, keywords?: py.Rest<find$, 'a' | 'sub' | 'start'>): py.Remote<py.NDArray>
  find(a: py.ArrayLike, sub: py.ArrayLike, keywords?: py.Rest<find$, 'a' | 'sub'>): py.Remote<py.NDArray>
  find(a: py.ArrayLike, keywords: py.Rest<find$, 'a'>): py.Remote<py.NDArray>
  find(keywords: find$): py.Remote<py.NDArray>
  find_dyn: py.RemoteFunction
  greater(x1: py.ArrayLike, x2: py.ArrayLike): py.Remote<py.NDArray>
  greater(x1: py.ArrayLike, keywords: py.Rest<greater$, 'x1'>): py.Remote<py.NDArray>
  greater(keywords: greater$): py.Remote<py.NDArray>
  greater_dyn: py.RemoteFunction
  greater_equal(x1: py.ArrayLike, x2: py.ArrayLike): py.Remote<py.NDArray>
  greater_equal(x1: py.ArrayLike, keywords: py.Rest<greater_equal$, 'x1'>): py.Remote<py.NDArray>
  greater_equal(keywords: greater_equal$): py.Remote<py.NDArray>
  greater_equal_dyn: py.RemoteFunction
  index(a: py.ArrayLike, sub: py.ArrayLike, start: py.ArrayLike, end: py.ArrayLike | null): py.Remote<py.NDArray>
  index(a: py.ArrayLike, sub: py.ArrayLike, start: py.ArrayLike, keywords?: py.Rest<index$, 'a' | 'sub' | 'start'>): py.Remote<py.NDArray>
  index(a: py.ArrayLike, sub: py.ArrayLike, keywords?: py.Rest<index$, 'a' | 'sub'>): py.Remote<py.NDArray>
  index(a: py.ArrayLike, keywords: py.Rest<index$, 'a'>): py.Remote<py.NDArray>
  index(keywords: index$): py.Remote<py.NDArray>
  index_dyn: py.RemoteFunction
  isalnum(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<isalnum$, 'out'>): py.Remote<py.NDArray>
  isalnum(x: py.ArrayLike, keywords?: isalnum$): py.Remote<py.NDArray>
  isalnum_dyn: py.RemoteFunction
  isalpha(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<isalpha$, 'out'>): py.Remote<py.NDArray>
  isalpha(x: py.ArrayLike, keywords?: isalpha$): py.Remote<py.NDArray>
  isalpha_dyn: py.RemoteFunction
  isdecimal(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<isdecimal$, 'out'>): py.Remote<py.NDArray>
  isdecimal(x: py.ArrayLike, keywords?: isdecimal$): py.Remote<py.NDArray>
  isdecimal_dyn: py.RemoteFunction
  isdigit(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<isdigit$, 'out'>): py.Remote<py.NDArray>
  isdigit(x: py.ArrayLike, keywords?: isdigit$): py.Remote<py.NDArray>
  isdigit_dyn: py.RemoteFunction
  islower(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<islower$, 'out'>): py.Remote<py.NDArray>
  islower(x: py.ArrayLike, keywords?: islower$): py.Remote<py.NDArray>
  islower_dyn: py.RemoteFunction
  isnumeric(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<isnumeric$, 'out'>): py.Remote<py.NDArray>
  isnumeric(x: py.ArrayLike, keywords?: isnumeric$): py.Remote<py.NDArray>
  isnumeric_dyn: py.RemoteFunction
  isspace(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<isspace$, 'out'>): py.Remote<py.NDArray>
  isspace(x: py.ArrayLike, keywords?: isspace$): py.Remote<py.NDArray>
  isspace_dyn: py.RemoteFunction
  istitle(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<istitle$, 'out'>): py.Remote<py.NDArray>
  istitle(x: py.ArrayLike, keywords?: istitle$): py.Remote<py.NDArray>
  istitle_dyn: py.RemoteFunction
  isupper(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<isupper$, 'out'>): py.Remote<py.NDArray>
  isupper(x: py.ArrayLike, keywords?: isupper$): py.Remote<py.NDArray>
  isupper_dyn: py.RemoteFunction
  join(sep: py.ArrayLike, seq: py.ArrayLike): py.Remote<py.NDArray>
  join(sep: py.ArrayLike, keywords: py.Rest<join$, 'sep'>): py.Remote<py.NDArray>
  join(keywords: join$): py.Remote<py.NDArray>
  join_dyn: py.RemoteFunction
  less(x1: py.ArrayLike, x2: py.ArrayLike): py.Remote<py.NDArray>
  less(x1: py.ArrayLike, keywords: py.Rest<less$, 'x1'>): py.Remote<py.NDArray>
  less(keywords: less$): py.Remote<py.NDArray>
  less_dyn: py.RemoteFunction
  less_equal(x1: py.ArrayLike, x2: py.ArrayLike): py.Remote<py.NDArray>
  less_equal(x1: py.ArrayLike, keywords: py.Rest<less_equal$, 'x1'>): py.Remote<py.NDArray>
  less_equal(keywords: less_equal$): py.Remote<py.NDArray>
  less_equal_dyn: py.RemoteFunction
  ljust(a: py.ArrayLike, width: py.ArrayLike, fillchar: py.ArrayLike | py.Str): py.Remote<py.NDArray>
  ljust(a: py.ArrayLike, width: py.ArrayLike, keywords?: py.Rest<ljust$, 'a' | 'width'>): py.Remote<py.NDArray>
  ljust(a: py.ArrayLike, keywords: py.Rest<ljust$, 'a'>): py.Remote<py.NDArray>
  ljust(keywords: ljust$): py.Remote<py.NDArray>
  ljust_dyn: py.RemoteFunction
  lower(a: py.ArrayLike): py.Remote<py.NDArray>
  lower(keywords: lower$): py.Remote<py.NDArray>
  lower_dyn: py.RemoteFunction
  lstrip(a: py.ArrayLike, chars: py.TensorLike | null): py.Remote<py.NDArray>
  lstrip(a: py.ArrayLike, keywords?: py.Rest<lstrip$, 'a'>): py.Remote<py.NDArray>
  lstrip(keywords: lstrip$): py.Remote<py.NDArray>
  lstrip_dyn: py.RemoteFunction
  mod(a: py.ArrayLike, values: py.ArrayLike): py.Remote<py.NDArray>
  mod(a: py.ArrayLike, keywords: py.Rest<mod$, 'a'>): py.Remote<py.NDArray>
  mod(keywords: mod$): py.Remote<py.NDArray>
  mod_dyn: py.RemoteFunction
  multiply(a: py.ArrayLike, i: py.ArrayLike): py.Remote<py.NDArray>
  multiply(a: py.ArrayLike, keywords: py.Rest<multiply$, 'a'>): py.Remote<py.NDArray>
  multiply(keywords: multiply$): py.Remote<py.NDArray>
  multiply_dyn: py.RemoteFunction
  not_equal(x1: py.ArrayLike, x2: py.ArrayLike): py.Remote<py.NDArray>
  not_equal(x1: py.ArrayLike, keywords: py.Rest<not_equal$, 'x1'>): py.Remote<py.NDArray>
  not_equal(keywords: not_equal$): py.Remote<py.NDArray>
  not_equal_dyn: py.RemoteFunction
  partition(a: py.ArrayLike, sep: py.Str): py.Remote<py.NDArray>
  partition(a: py.ArrayLike, keywords: py.Rest<partition$, 'a'>): py.Remote<py.NDArray>
  partition(keywords: partition$): py.Remote<py.NDArray>
  partition_dyn: py.RemoteFunction
  replace(a: py.ArrayLike, old: py.ArrayLike, new_: py.ArrayLike, count: py.ArrayLike): py.Remote<py.NDArray>
  replace(a: py.ArrayLike, old: py.ArrayLike, new_: py.ArrayLike, keywords?: py.Rest<replace$, 'a' | 'old' | 'new'>): py.Remote<py.NDArray>
  replace(a: py.ArrayLike, old: py.ArrayLike, keywords: py.Rest<replace$, 'a' | 'old'>): py.Remote<py.NDArray>
  replace(a: py.ArrayLike, keywords: py.Rest<replace$, 'a'>): py.Remote<py.NDArray>
  replace(keywords: replace$): py.Remote<py.NDArray>
  replace_dyn: py.RemoteFunction
  rfind(a: py.ArrayLike, sub: py.ArrayLike, start: py.ArrayLike, end: py.ArrayLike | null): py.Remote<py.NDArray>
  rfind(a: py.ArrayLike, sub: py.ArrayLike, start: py.ArrayLike, keywords?: py.Rest<rfind$, 'a' | 'sub' | 'start'>): py.Remote<py.NDArray>
  rfind(a: py.ArrayLike, sub: py.ArrayLike, keywords?: py.Rest<rfind$, 'a' | 'sub'>): py.Remote<py.NDArray>
  rfind(a: py.ArrayLike, keywords: py.Rest<rfind$, 'a'>): py.Remote<py.NDArray>
  rfind(keywords: rfind$): py.Remote<py.NDArray>
  rfind_dyn: py.RemoteFunction
  rindex(a: py.ArrayLike, sub: py.ArrayLike, start: py.ArrayLike, end: py.ArrayLike | null): py.Remote<py.NDArray>
  rindex(a: py.ArrayLike, sub: py.ArrayLike, start: py.ArrayLike, keywords?: py.Rest<rindex$, 'a' | 'sub' | 'start'>): py.Remote<py.NDArray>
  rindex(a: py.ArrayLike, sub: py.ArrayLike, keywords?: py.Rest<rindex$, 'a' | 'sub'>): py.Remote<py.NDArray>
  rindex(a: py.ArrayLike, keywords: py.Rest<rindex$, 'a'>): py.Remote<py.NDArray>
  rindex(keywords: rindex$): py.Remote<py.NDArray>
  rindex_dyn: py.RemoteFunction
  rjust(a: py.ArrayLike, width: py.ArrayLike, fillchar: py.ArrayLike | py.Str): py.Remote<py.NDArray>
  rjust(a: py.ArrayLike, width: py.ArrayLike, keywords?: py.Rest<rjust$, 'a' | 'width'>): py.Remote<py.NDArray>
  rjust(a: py.ArrayLike, keywords: py.Rest<rjust$, 'a'>): py.Remote<py.NDArray>
  rjust(keywords: rjust$): py.Remote<py.NDArray>
  rjust_dyn: py.RemoteFunction
  rpartition(a: py.ArrayLike, sep: py.Str): py.Remote<py.NDArray>
  rpartition(a: py.ArrayLike, keywords: py.Rest<rpartition$, 'a'>): py.Remote<py.NDArray>
  rpartition(keywords: rpartition$): py.Remote<py.NDArray>
  rpartition_dyn: py.RemoteFunction
  rsplit(a: py.ArrayLike, sep: py.Str | null, maxsplit: py.Int | null): py.Remote<py.NDArray>
  rsplit(a: py.ArrayLike, sep: py.Str | null, keywords?: py.Rest<rsplit$, 'a' | 'sep'>): py.Remote<py.NDArray>
  rsplit(a: py.ArrayLike, keywords?: py.Rest<rsplit$, 'a'>): py.Remote<py.NDArray>
  rsplit(keywords: rsplit$): py.Remote<py.NDArray>
  rsplit_dyn: py.RemoteFunction
  rstrip(a: py.ArrayLike, chars: py.TensorLike | null): py.Remote<py.NDArray>
  rstrip(a: py.ArrayLike, keywords?: py.Rest<rstrip$, 'a'>): py.Remote<py.NDArray>
  rstrip(keywords: rstrip$): py.Remote<py.NDArray>
  rstrip_dyn: py.RemoteFunction
  split(a: py.ArrayLike, sep: py.Str | null, maxsplit: py.Int | null): py.Remote<py.NDArray>
  split(a: py.ArrayLike, sep: py.Str | null, keywords?: py.Rest<split$, 'a' | 'sep'>): py.Remote<py.NDArray>
  split(a: py.ArrayLike, keywords?: py.Rest<split$, 'a'>): py.Remote<py.NDArray>
  split(keywords: split$): py.Remote<py.NDArray>
  split_dyn: py.RemoteFunction
  splitlines(a: py.ArrayLike, keepends: py.Bool | null): py.Remote<py.NDArray>
  splitlines(a: py.ArrayLike, keywords?: py.Rest<splitlines$, 'a'>): py.Remote<py.NDArray>
  splitlines(keywords: splitlines$): py.Remote<py.NDArray>
  splitlines_dyn: py.RemoteFunction
  startswith(a: py.ArrayLike, prefix: py.ArrayLike, start: py.ArrayLike, end: py.ArrayLike | null): py.Remote<py.NDArray>
  startswith(a: py.ArrayLike, prefix: py.ArrayLike, start: py.ArrayLike, keywords?: py.Rest<startswith$, 'a' | 'prefix' | 'start'>): py.Remote<py.NDArray>
  startswith(a: py.ArrayLike, prefix: py.ArrayLike, keywords?: py.Rest<startswith$, 'a' | 'prefix'>): py.Remote<py.NDArray>
  startswith(a: py.ArrayLike, keywords: py.Rest<startswith$, 'a'>): py.Remote<py.NDArray>
  startswith(keywords: startswith$): py.Remote<py.NDArray>
  startswith_dyn: py.RemoteFunction
  str_len(x: py.ArrayLike, out: py.ArrayLike | py.List<py.ArrayLike> | null, keywords?: py.Rest<str_len$, 'out'>): py.Remote<py.NDArray>
  str_len(x: py.ArrayLike, keywords?: str_len$): py.Remote<py.NDArray>
  str_len_dyn: py.RemoteFunction
  strip(a: py.ArrayLike, chars: py.TensorLike | null): py.Remote<py.NDArray>
  strip(a: py.ArrayLike, keywords?: py.Rest<strip$, 'a'>): py.Remote<py.NDArray>
  strip(keywords: strip$): py.Remote<py.NDArray>
  strip_dyn: py.RemoteFunction
  swapcase(a: py.ArrayLike): py.Remote<py.NDArray>
  swapcase(keywords: swapcase$): py.Remote<py.NDArray>
  swapcase_dyn: py.RemoteFunction
  title(a: py.ArrayLike): py.Remote<py.NDArray>
  title(keywords: title$): py.Remote<py.NDArray>
  title_dyn: py.RemoteFunction
  translate(a: py.ArrayLike, table: py.Str, deletechars: py.Str | null): py.Remote<py.NDArray>
  translate(a: py.ArrayLike, table: py.Str, keywords?: py.Rest<translate$, 'a' | 'table'>): py.Remote<py.NDArray>
  translate(a: py.ArrayLike, keywords: py.Rest<translate$, 'a'>): py.Remote<py.NDArray>
  translate(keywords: translate$): py.Remote<py.NDArray>
  translate_dyn: py.RemoteFunction
  upper(a: py.ArrayLike): py.Remote<py.NDArray>
  upper(keywords: upper$): py.Remote<py.NDArray>
  upper_dyn: py.RemoteFunction
  zfill(a: py.ArrayLike, width: py.ArrayLike): py.Remote<py.NDArray>
  zfill(a: py.ArrayLike, keywords: py.Rest<zfill$, 'a'>): py.Remote<py.NDArray>
  zfill(keywords: zfill$): py.Remote<py.NDArray>
  zfill_dyn: py.RemoteFunction
}
