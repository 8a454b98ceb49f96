// tensorflow.compat.v1.debugging.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_debugging_experimental from './tensorflow.debugging.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly disable_dump_debug_info: tensorflow_debugging_experimental.$Module["disable_dump_debug_info"]
  disable_dump_debug_info_dyn: py.RemoteFunction
  readonly enable_dump_debug_info: tensorflow_debugging_experimental.$Module["enable_dump_debug_info"]
  enable_dump_debug_info_dyn: py.RemoteFunction
}
