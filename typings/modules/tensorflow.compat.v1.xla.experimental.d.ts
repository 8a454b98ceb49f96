// tensorflow.compat.v1.xla.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_xla_experimental from './tensorflow.xla.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly compile: tensorflow_xla_experimental.$Module["compile"]
  compile_dyn: py.RemoteFunction
  readonly jit_scope: tensorflow_xla_experimental.$Module["jit_scope"]
  jit_scope_dyn: py.RemoteFunction
}
