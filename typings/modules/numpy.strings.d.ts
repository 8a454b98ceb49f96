// numpy.strings of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy from './numpy.js'
import type * as numpy_char from './numpy.char.js'

export interface multiply$ {
  a: py.ArrayLike
  i: py.ArrayLike
}

export interface partition$ {
  a: py.ArrayLike
  sep: py.ArrayLike
}

export interface rpartition$ {
  a: py.ArrayLike
  sep: py.ArrayLike
}

export interface $Module extends py.PythonModuleObject {
  readonly add: numpy.$Module["add"]
  add_dyn: py.RemoteFunction
  readonly capitalize: numpy_char.$Module["capitalize"]
  capitalize_dyn: py.RemoteFunction
  readonly center: numpy_char.$Module["center"]
  center_dyn: py.RemoteFunction
  readonly count: numpy_char.$Module["count"]
  count_dyn: py.RemoteFunction
  readonly decode: numpy_char.$Module["decode"]
  decode_dyn: py.RemoteFunction
  readonly encode: numpy_char.$Module["encode"]
  encode_dyn: py.RemoteFunction
  readonly endswith: numpy_char.$Module["endswith"]
  endswith_dyn: py.RemoteFunction
  readonly equal: numpy.$Module["equal"]
  equal_dyn: py.RemoteFunction
  readonly expandtabs: numpy_char.$Module["expandtabs"]
  expandtabs_dyn: py.RemoteFunction
  readonly find: numpy_char.$Module["find"]
  find_dyn: py.RemoteFunction
  readonly greater: numpy.$Module["greater"]
  greater_dyn: py.RemoteFunction
  readonly greater_equal: numpy.$Module["greater_equal"]
  greater_equal_dyn: py.RemoteFunction
  readonly index: numpy_char.$Module["index"]
  index_dyn: py.RemoteFunction
  readonly isalnum: numpy_char.$Module["isalnum"]
  isalnum_dyn: py.RemoteFunction
  readonly isalpha: numpy_char.$Module["isalpha"]
  isalpha_dyn: py.RemoteFunction
  readonly isdecimal: numpy_char.$Module["isdecimal"]
  isdecimal_dyn: py.RemoteFunction
  readonly isdigit: numpy_char.$Module["isdigit"]
  isdigit_dyn: py.RemoteFunction
  readonly islower: numpy_char.$Module["islower"]
  islower_dyn: py.RemoteFunction
  readonly isnumeric: numpy_char.$Module["isnumeric"]
  isnumeric_dyn: py.RemoteFunction
  readonly isspace: numpy_char.$Module["isspace"]
  isspace_dyn: py.RemoteFunction
  readonly istitle: numpy_char.$Module["istitle"]
  istitle_dyn: py.RemoteFunction
  readonly isupper: numpy_char.$Module["isupper"]
  isupper_dyn: py.RemoteFunction
  readonly less: numpy.$Module["less"]
  less_dyn: py.RemoteFunction
  readonly less_equal: numpy.$Module["less_equal"]
  less_equal_dyn: py.RemoteFunction
  readonly ljust: numpy_char.$Module["ljust"]
  ljust_dyn: py.RemoteFunction
  readonly lower: numpy_char.$Module["lower"]
  lower_dyn: py.RemoteFunction
  readonly lstrip: numpy_char.$Module["lstrip"]
  lstrip_dyn: py.RemoteFunction
  readonly mod: numpy_char.$Module["mod"]
  mod_dyn: py.RemoteFunction
  multiply(a: py.ArrayLike, i: py.ArrayLike): py.Remote<py.NDArray>
  multiply(a: py.ArrayLike, keywords: py.Rest<multiply$, 'a'>): py.Remote<py.NDArray>
  multiply(keywords: multiply$): py.Remote<py.NDArray>
  multiply_dyn: py.RemoteFunction
  readonly not_equal: numpy.$Module["not_equal"]
  not_equal_dyn: py.RemoteFunction
  partition(a: py.ArrayLike, sep: py.ArrayLike): py.Remote
  partition(a: py.ArrayLike, keywords: py.Rest<partition$, 'a'>): py.Remote
  partition(keywords: partition$): py.Remote
  partition_dyn: py.RemoteFunction
  readonly replace: numpy_char.$Module["replace"]
  replace_dyn: py.RemoteFunction
  readonly rfind: numpy_char.$Module["rfind"]
  rfind_dyn: py.RemoteFunction
  readonly rindex: numpy_char.$Module["rindex"]
  rindex_dyn: py.RemoteFunction
  readonly rjust: numpy_char.$Module["rjust"]
  rjust_dyn: py.RemoteFunction
  rpartition(a: py.ArrayLike, sep: py.ArrayLike): py.Remote
  rpartition(a: py.ArrayLike, keywords: py.Rest<rpartition$, 'a'>): py.Remote
  rpartition(keywords: rpartition$): py.Remote
  rpartition_dyn: py.RemoteFunction
  readonly rstrip: numpy_char.$Module["rstrip"]
  rstrip_dyn: py.RemoteFunction
  slice(a: py.ArrayLike, start: py.Int | py.ArrayLike | null, stop: py.Int | py.ArrayLike | null, step: py.Int | py.ArrayLike | null): py.Remote<py.NDArray>
  slice(a: py.ArrayLike, start: py.Int | py.ArrayLike | null, stop: py.Int | py.ArrayLike | null): py.Remote<py.NDArray>
  slice(a: py.ArrayLike, start: py.Int | py.ArrayLike | null): py.Remote<py.NDArray>
  slice(a: py.ArrayLike): py.Remote<py.NDArray>
  slice_dyn: py.RemoteFunction
  readonly startswith: numpy_char.$Module["startswith"]
  startswith_dyn: py.RemoteFunction
  readonly str_len: numpy_char.$Module["str_len"]
  str_len_dyn: py.RemoteFunction
  readonly strip: numpy_char.$Module["strip"]
  strip_dyn: py.RemoteFunction
  readonly swapcase: numpy_char.$Module["swapcase"]
  swapcase_dyn: py.RemoteFunction
  readonly title: numpy_char.$Module["title"]
  title_dyn: py.RemoteFunction
  readonly translate: numpy_char.$Module["translate"]
  translate_dyn: py.RemoteFunction
  readonly upper: numpy_char.$Module["upper"]
  upper_dyn: py.RemoteFunction
  readonly zfill: numpy_char.$Module["zfill"]
  zfill_dyn: py.RemoteFunction
}
