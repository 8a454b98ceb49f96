// tensorflow.compat.v1.mlir of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_mlir_experimental from './tensorflow.compat.v1.mlir.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly experimental: tensorflow_compat_v1_mlir_experimental.$Module
}
