// tensorflow.types of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_types_experimental from './tensorflow.types.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly experimental: tensorflow_types_experimental.$Module
}
