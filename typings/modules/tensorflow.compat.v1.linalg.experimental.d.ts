// tensorflow.compat.v1.linalg.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_linalg_experimental from './tensorflow.linalg.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly conjugate_gradient: tensorflow_linalg_experimental.$Module["conjugate_gradient"]
  conjugate_gradient_dyn: py.RemoteFunction
}
