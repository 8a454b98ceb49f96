// tensorflow.xla of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_xla_experimental from './tensorflow.xla.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly experimental: tensorflow_xla_experimental.$Module
}
