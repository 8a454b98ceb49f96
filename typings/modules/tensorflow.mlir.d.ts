// tensorflow.mlir of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_mlir_experimental from './tensorflow.mlir.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly experimental: tensorflow_mlir_experimental.$Module
}
