// tensorflow.compat.v1.bitwise of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_bitwise from './tensorflow.bitwise.js'

export interface $Module extends py.PythonModuleObject {
  readonly bitwise_and: tensorflow_bitwise.$Module["bitwise_and"]
  bitwise_and_dyn: py.RemoteFunction
  readonly bitwise_or: tensorflow_bitwise.$Module["bitwise_or"]
  bitwise_or_dyn: py.RemoteFunction
  readonly bitwise_xor: tensorflow_bitwise.$Module["bitwise_xor"]
  bitwise_xor_dyn: py.RemoteFunction
  readonly invert: tensorflow_bitwise.$Module["invert"]
  invert_dyn: py.RemoteFunction
  readonly left_shift: tensorflow_bitwise.$Module["left_shift"]
  left_shift_dyn: py.RemoteFunction
  readonly right_shift: tensorflow_bitwise.$Module["right_shift"]
  right_shift_dyn: py.RemoteFunction
}
