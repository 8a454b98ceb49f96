// numpy.strings of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy from './numpy.js'
import type * as numpy_char from './numpy.char.js'

export interface multiply$ {
  a: py.RemoteArgument
  i: py.ArrayLike
}

export interface partition$ {
  a: py.ArrayLike
  sep: py.RemoteArgument
}

export interface rpartition$ {
  a: py.ArrayLike
  sep: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  readonly add: numpy.$Module["add"]
  readonly capitalize: numpy_char.$Module["capitalize"]
  readonly center: numpy_char.$Module["center"]
  readonly count: numpy_char.$Module["count"]
  readonly decode: numpy_char.$Module["decode"]
  readonly encode: numpy_char.$Module["encode"]
  readonly endswith: numpy_char.$Module["endswith"]
  readonly equal: numpy.$Module["equal"]
  readonly expandtabs: numpy_char.$Module["expandtabs"]
  readonly find: numpy_char.$Module["find"]
  readonly greater: numpy.$Module["greater"]
  readonly greater_equal: numpy.$Module["greater_equal"]
  readonly index: numpy_char.$Module["index"]
  readonly isalnum: numpy_char.$Module["isalnum"]
  readonly isalpha: numpy_char.$Module["isalpha"]
  readonly isdecimal: numpy_char.$Module["isdecimal"]
  readonly isdigit: numpy_char.$Module["isdigit"]
  readonly islower: numpy_char.$Module["islower"]
  readonly isnumeric: numpy_char.$Module["isnumeric"]
  readonly isspace: numpy_char.$Module["isspace"]
  readonly istitle: numpy_char.$Module["istitle"]
  readonly isupper: numpy_char.$Module["isupper"]
  readonly less: numpy.$Module["less"]
  readonly less_equal: numpy.$Module["less_equal"]
  readonly ljust: numpy_char.$Module["ljust"]
  readonly lower: numpy_char.$Module["lower"]
  readonly lstrip: numpy_char.$Module["lstrip"]
  readonly mod: numpy_char.$Module["mod"]
  multiply(a: py.Positional, i: py.ArrayLike): py.Remote<py.NDArray>
  multiply(a: py.Positional, keywords: py.Rest<multiply$, 'a'>): py.Remote<py.NDArray>
  multiply(keywords: multiply$): py.Remote<py.NDArray>
  multiply_dyn: py.RemoteFunction
  readonly not_equal: numpy.$Module["not_equal"]
  partition(a: py.ArrayLike, sep: py.Positional): py.Remote
  partition(a: py.ArrayLike, keywords: py.Rest<partition$, 'a'>): py.Remote
  partition(keywords: partition$): py.Remote
  partition_dyn: py.RemoteFunction
  readonly replace: numpy_char.$Module["replace"]
  readonly rfind: numpy_char.$Module["rfind"]
  readonly rindex: numpy_char.$Module["rindex"]
  readonly rjust: numpy_char.$Module["rjust"]
  rpartition(a: py.ArrayLike, sep: py.Positional): py.Remote
  rpartition(a: py.ArrayLike, keywords: py.Rest<rpartition$, 'a'>): py.Remote
  rpartition(keywords: rpartition$): py.Remote
  rpartition_dyn: py.RemoteFunction
  readonly rstrip: numpy_char.$Module["rstrip"]
  slice(a: py.ArrayLike, start: py.Int | py.ArrayLike | null, stop: py.Int | py.ArrayLike | null, step: py.Int | py.ArrayLike | null): py.Remote<py.NDArray>
  slice(a: py.ArrayLike, start: py.Int | py.ArrayLike | null, stop: py.Int | py.ArrayLike | null): py.Remote<py.NDArray>
  slice(a: py.ArrayLike, start: py.Int | py.ArrayLike | null): py.Remote<py.NDArray>
  slice(a: py.ArrayLike): py.Remote<py.NDArray>
  slice_dyn: py.RemoteFunction
  readonly startswith: numpy_char.$Module["startswith"]
  readonly str_len: numpy_char.$Module["str_len"]
  readonly strip: numpy_char.$Module["strip"]
  readonly swapcase: numpy_char.$Module["swapcase"]
  readonly title: numpy_char.$Module["title"]
  readonly translate: numpy_char.$Module["translate"]
  readonly upper: numpy_char.$Module["upper"]
  readonly zfill: numpy_char.$Module["zfill"]
}
