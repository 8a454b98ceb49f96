// tensorflow.compat.v1.bitwise of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_bitwise from './tensorflow.bitwise.js'

export interface $Module extends py.PythonModuleObject {
  readonly bitwise_and: tensorflow_bitwise.$Module["bitwise_and"]
  readonly bitwise_or: tensorflow_bitwise.$Module["bitwise_or"]
  readonly bitwise_xor: tensorflow_bitwise.$Module["bitwise_xor"]
  readonly invert: tensorflow_bitwise.$Module["invert"]
  readonly left_shift: tensorflow_bitwise.$Module["left_shift"]
  readonly right_shift: tensorflow_bitwise.$Module["right_shift"]
}
