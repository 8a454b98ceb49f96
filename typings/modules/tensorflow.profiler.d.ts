// tensorflow.profiler of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_profiler_experimental from './tensorflow.profiler.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly experimental: tensorflow_profiler_experimental.$Module
}
