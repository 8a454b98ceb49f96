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
  shape: py.RemoteArgument
  /** Default: `1` */
  itemsize?: py.Int | undefined
  /** Default: `False` */
  unicode?: py.Bool | undefined
  buffer?: py.RemoteArgument | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  strides?: py.RemoteArgument | undefined
  /** Default: `'C'` */
  order?: py.Str | undefined
}

export interface chararray$class extends py.Statics<numpy.ndarray$class> {
  new (shape: py.Positional, itemsize: py.Int, unicode: py.Bool, buffer: py.Positional, offset?: py.Int, strides?: py.Positional, order?: py.Str): chararray
  (shape: py.Positional, itemsize: py.Int, unicode: py.Bool, buffer: py.Positional, offset?: py.Int, strides?: py.Positional, order?: py.Str): py.Promised<chararray>
  new (shape: py.Positional, itemsize: py.Int, unicode: py.Bool, keywords?: py.Rest<chararray$new, 'shape' | 'itemsize' | 'unicode'>): chararray
  (shape: py.Positional, itemsize: py.Int, unicode: py.Bool, keywords?: py.Rest<chararray$new, 'shape' | 'itemsize' | 'unicode'>): py.Promised<chararray>
  new (shape: py.Positional, itemsize: py.Int, keywords?: py.Rest<chararray$new, 'shape' | 'itemsize'>): chararray
  (shape: py.Positional, itemsize: py.Int, keywords?: py.Rest<chararray$new, 'shape' | 'itemsize'>): py.Promised<chararray>
  new (shape: py.Positional, keywords?: py.Rest<chararray$new, 'shape'>): chararray
  (shape: py.Positional, keywords?: py.Rest<chararray$new, 'shape'>): py.Promised<chararray>
  new (keywords: chararray$new): chararray
  (keywords: chararray$new): py.Promised<chararray>
}

export interface array$ {
  obj: py.RemoteArgument
  itemsize?: py.RemoteArgument | undefined
  /** Default: `True` */
  copy?: py.Bool | undefined
  unicode?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
}

export interface asarray$ {
  obj: py.RemoteArgument
  itemsize?: py.RemoteArgument | undefined
  unicode?: py.RemoteArgument | undefined
  order?: py.RemoteArgument | undefined
}

export interface capitalize$ {
  a: py.RemoteArgument
}

export interface center$ {
  a: py.RemoteArgument
  width: py.RemoteArgument
  /** Default: `' '` */
  fillchar?: py.Str | undefined
}

export interface compare_chararrays$ {
  a1: py.RemoteArgument
  a2: py.RemoteArgument
  cmp: py.RemoteArgument
  rstrip: py.RemoteArgument
}

export interface count$ {
  a: py.RemoteArgument
  sub: py.RemoteArgument
  /** Default: `0` */
  start?: py.Int | undefined
  end?: py.RemoteArgument | undefined
}

export interface decode$ {
  a: py.RemoteArgument
  encoding?: py.RemoteArgument | undefined
  errors?: py.RemoteArgument | undefined
}

export interface encode$ {
  a: py.RemoteArgument
  encoding?: py.RemoteArgument | undefined
  errors?: py.RemoteArgument | undefined
}

export interface endswith$ {
  a: py.RemoteArgument
  suffix: py.RemoteArgument
  /** Default: `0` */
  start?: py.Int | undefined
  end?: py.RemoteArgument | undefined
}

export interface equal$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface expandtabs$ {
  a: py.RemoteArgument
  /** Default: `8` */
  tabsize?: py.Int | undefined
}

export interface find$ {
  a: py.RemoteArgument
  sub: py.RemoteArgument
  /** Default: `0` */
  start?: py.Int | undefined
  end?: py.RemoteArgument | undefined
}

export interface greater$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface greater_equal$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface index$ {
  a: py.RemoteArgument
  sub: py.RemoteArgument
  /** Default: `0` */
  start?: py.Int | undefined
  end?: py.RemoteArgument | undefined
}

export interface isalnum$ {
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

export interface isalpha$ {
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

export interface isdecimal$ {
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

export interface isdigit$ {
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

export interface islower$ {
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

export interface isnumeric$ {
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

export interface isspace$ {
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

export interface istitle$ {
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

export interface isupper$ {
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

export interface join$ {
  sep: py.RemoteArgument
  seq: py.RemoteArgument
}

export interface less$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface less_equal$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface ljust$ {
  a: py.RemoteArgument
  width: py.RemoteArgument
  /** Default: `' '` */
  fillchar?: py.Str | undefined
}

export interface lower$ {
  a: py.RemoteArgument
}

export interface lstrip$ {
  a: py.RemoteArgument
  chars?: py.RemoteArgument | undefined
}

export interface mod$ {
  a: py.RemoteArgument
  values: py.RemoteArgument
}

export interface multiply$ {
  a: py.RemoteArgument
  i: py.RemoteArgument
}

export interface not_equal$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
}

export interface partition$ {
  a: py.RemoteArgument
  sep: py.RemoteArgument
}

export interface replace$ {
  a: py.RemoteArgument
  old: py.RemoteArgument
  new: py.RemoteArgument
  /** Default: `-1` */
  count?: py.Int | undefined
}

export interface rfind$ {
  a: py.RemoteArgument
  sub: py.RemoteArgument
  /** Default: `0` */
  start?: py.Int | undefined
  end?: py.RemoteArgument | undefined
}

export interface rindex$ {
  a: py.RemoteArgument
  sub: py.RemoteArgument
  /** Default: `0` */
  start?: py.Int | undefined
  end?: py.RemoteArgument | undefined
}

export interface rjust$ {
  a: py.RemoteArgument
  width: py.RemoteArgument
  /** Default: `' '` */
  fillchar?: py.Str | undefined
}

export interface rpartition$ {
  a: py.RemoteArgument
  sep: py.RemoteArgument
}

export interface rsplit$ {
  a: py.RemoteArgument
  sep?: py.RemoteArgument | undefined
  maxsplit?: py.RemoteArgument | undefined
}

export interface rstrip$ {
  a: py.RemoteArgument
  chars?: py.RemoteArgument | undefined
}

export interface split$ {
  a: py.RemoteArgument
  sep?: py.RemoteArgument | undefined
  maxsplit?: py.RemoteArgument | undefined
}

export interface splitlines$ {
  a: py.RemoteArgument
  keepends?: py.RemoteArgument | undefined
}

export interface startswith$ {
  a: py.RemoteArgument
  prefix: py.RemoteArgument
  /** Default: `0` */
  start?: py.Int | undefined
  end?: py.RemoteArgument | undefined
}

export interface str_len$ {
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

export interface strip$ {
  a: py.RemoteArgument
  chars?: py.RemoteArgument | undefined
}

export interface swapcase$ {
  a: py.RemoteArgument
}

export interface title$ {
  a: py.RemoteArgument
}

export interface translate$ {
  a: py.RemoteArgument
  table: py.RemoteArgument
  deletechars?: py.RemoteArgument | undefined
}

export interface upper$ {
  a: py.RemoteArgument
}

export interface zfill$ {
  a: py.RemoteArgument
  width: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  readonly add: numpy.$Module["add"]
  array(obj: py.Positional, itemsize: py.Positional, copy: py.Bool, unicode: py.Positional, order?: py.Positional): py.Remote
  array(obj: py.Positional, itemsize: py.Positional, copy: py.Bool, keywords?: py.Rest<array$, 'obj' | 'itemsize' | 'copy'>): py.Remote
  array(obj: py.Positional, itemsize: py.Positional, keywords?: py.Rest<array$, 'obj' | 'itemsize'>): py.Remote
  array(obj: py.Positional, keywords?: py.Rest<array$, 'obj'>): py.Remote
  array(keywords: array$): py.Remote
  array_dyn: py.RemoteFunction
  asarray(obj: py.Positional, itemsize: py.Positional, unicode: py.Positional, order: py.Positional): py.Remote
  asarray(obj: py.Positional, itemsize: py.Positional, unicode: py.Positional, keywords?: py.Rest<asarray$, 'obj' | 'itemsize' | 'unicode'>): py.Remote
  asarray(obj: py.Positional, itemsize: py.Positional, keywords?: py.Rest<asarray$, 'obj' | 'itemsize'>): py.Remote
  asarray(obj: py.Positional, keywords?: py.Rest<asarray$, 'obj'>): py.Remote
  asarray(keywords: asarray$): py.Remote
  asarray_dyn: py.RemoteFunction
  capitalize(a: py.Positional): py.Remote
  capitalize(keywords: capitalize$): py.Remote
  capitalize_dyn: py.RemoteFunction
  center(a: py.Positional, width: py.Positional, fillchar: py.Str): py.Remote
  center(a: py.Positional, width: py.Positional, keywords?: py.Rest<center$, 'a' | 'width'>): py.Remote
  center(a: py.Positional, keywords: py.Rest<center$, 'a'>): py.Remote
  center(keywords: center$): py.Remote
  center_dyn: py.RemoteFunction
  readonly chararray: chararray$class
  compare_chararrays(a1: py.Positional, a2: py.Positional, cmp: py.Positional, rstrip: py.Positional): py.Remote
  compare_chararrays(a1: py.Positional, a2: py.Positional, cmp: py.Positional, keywords: py.Rest<compare_chararrays$, 'a1' | 'a2' | 'cmp'>): py.Remote
  compare_chararrays(a1: py.Positional, a2: py.Positional, keywords: py.Rest<compare_chararrays$, 'a1' | 'a2'>): py.Remote
  compare_chararrays(a1: py.Positional, keywords: py.Rest<compare_chararrays$, 'a1'>): py.Remote
  compare_chararrays(keywords: compare_chararrays$): py.Remote
  compare_chararrays_dyn: py.RemoteFunction
  count(a: py.Positional, sub: py.Positional, start: py.Int, end: py.Positional): py.Remote
  count(a: py.Positional, sub: py.Positional, start: py.Int, keywords?: py.Rest<count$, 'a' | 'sub' | 'start'>): py.Remote
  count(a: py.Positional, sub: py.Positional, keywords?: py.Rest<count$, 'a' | 'sub'>): py.Remote
  count(a: py.Positional, keywords: py.Rest<count$, 'a'>): py.Remote
  count(keywords: count$): py.Remote
  count_dyn: py.RemoteFunction
  decode(a: py.Positional, encoding: py.Positional, errors: py.Positional): py.Remote
  decode(a: py.Positional, encoding: py.Positional, keywords?: py.Rest<decode$, 'a' | 'encoding'>): py.Remote
  decode(a: py.Positional, keywords?: py.Rest<decode$, 'a'>): py.Remote
  decode(keywords: decode$): py.Remote
  decode_dyn: py.RemoteFunction
  encode(a: py.Positional, encoding: py.Positional, errors: py.Positional): py.Remote
  encode(a: py.Positional, encoding: py.Positional, keywords?: py.Rest<encode$, 'a' | 'encoding'>): py.Remote
  encode(a: py.Positional, keywords?: py.Rest<encode$, 'a'>): py.Remote
  encode(keywords: encode$): py.Remote
  encode_dyn: py.RemoteFunction
  endswith(a: py.Positional, suffix: py.Positional, start: py.Int, end: py.Positional): py.Remote
  endswith(a: py.Positional, suffix: py.Positional, start: py.Int, keywords?: py.Rest<endswith$, 'a' | 'suffix' | 'start'>): py.Remote
  endswith(a: py.Positional, suffix: py.Positional, keywords?: py.Rest<endswith$, 'a' | 'suffix'>): py.Remote
  endswith(a: py.Positional, keywords: py.Rest<endswith$, 'a'>): py.Remote
  endswith(keywords: endswith$): py.Remote
  endswith_dyn: py.RemoteFunction
  equal(x1: py.Positional, x2: py.Positional): py.Remote
  equal(x1: py.Positional, keywords: py.Rest<equal$, 'x1'>): py.Remote
  equal(keywords: equal$): py.Remote
  equal_dyn: py.RemoteFunction
  expandtabs(a: py.Positional, tabsize: py.Int): py.Remote
  expandtabs(a: py.Positional, keywords?: py.Rest<expandtabs$, 'a'>): py.Remote
  expandtabs(keywords: expandtabs$): py.Remote
  expandtabs_dyn: py.RemoteFunction
  find(a: py.Positional, sub: py.Positional, start: py.Int, end: py.Positional): py.Remote
  find(a: py.Positional, sub: py.Positional, start: py.Int, keywords?: py.Rest<find$, 'a' | 'sub' | 'start'>): py.Remote
  find(a: py.Positional, sub: py.Positional, keywords?: py.Rest<find$, 'a' | 'sub'>): py.Remote
  find(a: py.Positional, keywords: py.Rest<find$, 'a'>): py.Remote
  find(keywords: find$): py.Remote
  find_dyn: py.RemoteFunction
  greater(x1: py.Positional, x2: py.Positional): py.Remote
  greater(x1: py.Positional, keywords: py.Rest<greater$, 'x1'>): py.Remote
  greater(keywords: greater$): py.Remote
  greater_dyn: py.RemoteFunction
  greater_equal(x1: py.Positional, x2: py.Positional): py.Remote
  greater_equal(x1: py.Positional, keywords: py.Rest<greater_equal$, 'x1'>): py.Remote
  greater_equal(keywords: greater_equal$): py.Remote
  greater_equal_dyn: py.RemoteFunction
  index(a: py.Positional, sub: py.Positional, start: py.Int, end: py.Positional): py.Remote
  index(a: py.Positional, sub: py.Positional, start: py.Int, keywords?: py.Rest<index$, 'a' | 'sub' | 'start'>): py.Remote
  index(a: py.Positional, sub: py.Positional, keywords?: py.Rest<index$, 'a' | 'sub'>): py.Remote
  index(a: py.Positional, keywords: py.Rest<index$, 'a'>): py.Remote
  index(keywords: index$): py.Remote
  index_dyn: py.RemoteFunction
  isalnum(x: py.Positional, out: py.Positional, keywords?: py.Rest<isalnum$, 'out'>): py.Remote
  isalnum(x: py.Positional, keywords?: isalnum$): py.Remote
  isalnum_dyn: py.RemoteFunction
  isalpha(x: py.Positional, out: py.Positional, keywords?: py.Rest<isalpha$, 'out'>): py.Remote
  isalpha(x: py.Positional, keywords?: isalpha$): py.Remote
  isalpha_dyn: py.RemoteFunction
  isdecimal(x: py.Positional, out: py.Positional, keywords?: py.Rest<isdecimal$, 'out'>): py.Remote
  isdecimal(x: py.Positional, keywords?: isdecimal$): py.Remote
  isdecimal_dyn: py.RemoteFunction
  isdigit(x: py.Positional, out: py.Positional, keywords?: py.Rest<isdigit$, 'out'>): py.Remote
  isdigit(x: py.Positional, keywords?: isdigit$): py.Remote
  isdigit_dyn: py.RemoteFunction
  islower(x: py.Positional, out: py.Positional, keywords?: py.Rest<islower$, 'out'>): py.Remote
  islower(x: py.Positional, keywords?: islower$): py.Remote
  islower_dyn: py.RemoteFunction
  isnumeric(x: py.Positional, out: py.Positional, keywords?: py.Rest<isnumeric$, 'out'>): py.Remote
  isnumeric(x: py.Positional, keywords?: isnumeric$): py.Remote
  isnumeric_dyn: py.RemoteFunction
  isspace(x: py.Positional, out: py.Positional, keywords?: py.Rest<isspace$, 'out'>): py.Remote
  isspace(x: py.Positional, keywords?: isspace$): py.Remote
  isspace_dyn: py.RemoteFunction
  istitle(x: py.Positional, out: py.Positional, keywords?: py.Rest<istitle$, 'out'>): py.Remote
  istitle(x: py.Positional, keywords?: istitle$): py.Remote
  istitle_dyn: py.RemoteFunction
  isupper(x: py.Positional, out: py.Positional, keywords?: py.Rest<isupper$, 'out'>): py.Remote
  isupper(x: py.Positional, keywords?: isupper$): py.Remote
  isupper_dyn: py.RemoteFunction
  join(sep: py.Positional, seq: py.Positional): py.Remote
  join(sep: py.Positional, keywords: py.Rest<join$, 'sep'>): py.Remote
  join(keywords: join$): py.Remote
  join_dyn: py.RemoteFunction
  less(x1: py.Positional, x2: py.Positional): py.Remote
  less(x1: py.Positional, keywords: py.Rest<less$, 'x1'>): py.Remote
  less(keywords: less$): py.Remote
  less_dyn: py.RemoteFunction
  less_equal(x1: py.Positional, x2: py.Positional): py.Remote
  less_equal(x1: py.Positional, keywords: py.Rest<less_equal$, 'x1'>): py.Remote
  less_equal(keywords: less_equal$): py.Remote
  less_equal_dyn: py.RemoteFunction
  ljust(a: py.Positional, width: py.Positional, fillchar: py.Str): py.Remote
  ljust(a: py.Positional, width: py.Positional, keywords?: py.Rest<ljust$, 'a' | 'width'>): py.Remote
  ljust(a: py.Positional, keywords: py.Rest<ljust$, 'a'>): py.Remote
  ljust(keywords: ljust$): py.Remote
  ljust_dyn: py.RemoteFunction
  lower(a: py.Positional): py.Remote
  lower(keywords: lower$): py.Remote
  lower_dyn: py.RemoteFunction
  lstrip(a: py.Positional, chars: py.Positional): py.Remote
  lstrip(a: py.Positional, keywords?: py.Rest<lstrip$, 'a'>): py.Remote
  lstrip(keywords: lstrip$): py.Remote
  lstrip_dyn: py.RemoteFunction
  mod(a: py.Positional, values: py.Positional): py.Remote
  mod(a: py.Positional, keywords: py.Rest<mod$, 'a'>): py.Remote
  mod(keywords: mod$): py.Remote
  mod_dyn: py.RemoteFunction
  multiply(a: py.Positional, i: py.Positional): py.Remote
  multiply(a: py.Positional, keywords: py.Rest<multiply$, 'a'>): py.Remote
  multiply(keywords: multiply$): py.Remote
  multiply_dyn: py.RemoteFunction
  not_equal(x1: py.Positional, x2: py.Positional): py.Remote
  not_equal(x1: py.Positional, keywords: py.Rest<not_equal$, 'x1'>): py.Remote
  not_equal(keywords: not_equal$): py.Remote
  not_equal_dyn: py.RemoteFunction
  partition(a: py.Positional, sep: py.Positional): py.Remote
  partition(a: py.Positional, keywords: py.Rest<partition$, 'a'>): py.Remote
  partition(keywords: partition$): py.Remote
  partition_dyn: py.RemoteFunction
  replace(a: py.Positional, old: py.Positional, new_: py.Positional, count: py.Int): py.Remote
  replace(a: py.Positional, old: py.Positional, new_: py.Positional, keywords?: py.Rest<replace$, 'a' | 'old' | 'new'>): py.Remote
  replace(a: py.Positional, old: py.Positional, keywords: py.Rest<replace$, 'a' | 'old'>): py.Remote
  replace(a: py.Positional, keywords: py.Rest<replace$, 'a'>): py.Remote
  replace(keywords: replace$): py.Remote
  replace_dyn: py.RemoteFunction
  rfind(a: py.Positional, sub: py.Positional, start: py.Int, end: py.Positional): py.Remote
  rfind(a: py.Positional, sub: py.Positional, start: py.Int, keywords?: py.Rest<rfind$, 'a' | 'sub' | 'start'>): py.Remote
  rfind(a: py.Positional, sub: py.Positional, keywords?: py.Rest<rfind$, 'a' | 'sub'>): py.Remote
  rfind(a: py.Positional, keywords: py.Rest<rfind$, 'a'>): py.Remote
  rfind(keywords: rfind$): py.Remote
  rfind_dyn: py.RemoteFunction
  rindex(a: py.Positional, sub: py.Positional, start: py.Int, end: py.Positional): py.Remote
  rindex(a: py.Positional, sub: py.Positional, start: py.Int, keywords?: py.Rest<rindex$, 'a' | 'sub' | 'start'>): py.Remote
  rindex(a: py.Positional, sub: py.Positional, keywords?: py.Rest<rindex$, 'a' | 'sub'>): py.Remote
  rindex(a: py.Positional, keywords: py.Rest<rindex$, 'a'>): py.Remote
  rindex(keywords: rindex$): py.Remote
  rindex_dyn: py.RemoteFunction
  rjust(a: py.Positional, width: py.Positional, fillchar: py.Str): py.Remote
  rjust(a: py.Positional, width: py.Positional, keywords?: py.Rest<rjust$, 'a' | 'width'>): py.Remote
  rjust(a: py.Positional, keywords: py.Rest<rjust$, 'a'>): py.Remote
  rjust(keywords: rjust$): py.Remote
  rjust_dyn: py.RemoteFunction
  rpartition(a: py.Positional, sep: py.Positional): py.Remote
  rpartition(a: py.Positional, keywords: py.Rest<rpartition$, 'a'>): py.Remote
  rpartition(keywords: rpartition$): py.Remote
  rpartition_dyn: py.RemoteFunction
  rsplit(a: py.Positional, sep: py.Positional, maxsplit: py.Positional): py.Remote
  rsplit(a: py.Positional, sep: py.Positional, keywords?: py.Rest<rsplit$, 'a' | 'sep'>): py.Remote
  rsplit(a: py.Positional, keywords?: py.Rest<rsplit$, 'a'>): py.Remote
  rsplit(keywords: rsplit$): py.Remote
  rsplit_dyn: py.RemoteFunction
  rstrip(a: py.Positional, chars: py.Positional): py.Remote
  rstrip(a: py.Positional, keywords?: py.Rest<rstrip$, 'a'>): py.Remote
  rstrip(keywords: rstrip$): py.Remote
  rstrip_dyn: py.RemoteFunction
  split(a: py.Positional, sep: py.Positional, maxsplit: py.Positional): py.Remote
  split(a: py.Positional, sep: py.Positional, keywords?: py.Rest<split$, 'a' | 'sep'>): py.Remote
  split(a: py.Positional, keywords?: py.Rest<split$, 'a'>): py.Remote
  split(keywords: split$): py.Remote
  split_dyn: py.RemoteFunction
  splitlines(a: py.Positional, keepends: py.Positional): py.Remote
  splitlines(a: py.Positional, keywords?: py.Rest<splitlines$, 'a'>): py.Remote
  splitlines(keywords: splitlines$): py.Remote
  splitlines_dyn: py.RemoteFunction
  startswith(a: py.Positional, prefix: py.Positional, start: py.Int, end: py.Positional): py.Remote
  startswith(a: py.Positional, prefix: py.Positional, start: py.Int, keywords?: py.Rest<startswith$, 'a' | 'prefix' | 'start'>): py.Remote
  startswith(a: py.Positional, prefix: py.Positional, keywords?: py.Rest<startswith$, 'a' | 'prefix'>): py.Remote
  startswith(a: py.Positional, keywords: py.Rest<startswith$, 'a'>): py.Remote
  startswith(keywords: startswith$): py.Remote
  startswith_dyn: py.RemoteFunction
  str_len(x: py.Positional, out: py.Positional, keywords?: py.Rest<str_len$, 'out'>): py.Remote
  str_len(x: py.Positional, keywords?: str_len$): py.Remote
  str_len_dyn: py.RemoteFunction
  strip(a: py.Positional, chars: py.Positional): py.Remote
  strip(a: py.Positional, keywords?: py.Rest<strip$, 'a'>): py.Remote
  strip(keywords: strip$): py.Remote
  strip_dyn: py.RemoteFunction
  swapcase(a: py.Positional): py.Remote
  swapcase(keywords: swapcase$): py.Remote
  swapcase_dyn: py.RemoteFunction
  title(a: py.Positional): py.Remote
  title(keywords: title$): py.Remote
  title_dyn: py.RemoteFunction
  translate(a: py.Positional, table: py.Positional, deletechars: py.Positional): py.Remote
  translate(a: py.Positional, table: py.Positional, keywords?: py.Rest<translate$, 'a' | 'table'>): py.Remote
  translate(a: py.Positional, keywords: py.Rest<translate$, 'a'>): py.Remote
  translate(keywords: translate$): py.Remote
  translate_dyn: py.RemoteFunction
  upper(a: py.Positional): py.Remote
  upper(keywords: upper$): py.Remote
  upper_dyn: py.RemoteFunction
  zfill(a: py.Positional, width: py.Positional): py.Remote
  zfill(a: py.Positional, keywords: py.Rest<zfill$, 'a'>): py.Remote
  zfill(keywords: zfill$): py.Remote
  zfill_dyn: py.RemoteFunction
}
