// tensorflow.compat.v1.autograph.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_autograph_experimental from './tensorflow.autograph.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly Feature: tensorflow_autograph_experimental.Feature$class
  readonly do_not_convert: tensorflow_autograph_experimental.$Module["do_not_convert"]
  do_not_convert_dyn: py.RemoteFunction
  readonly set_loop_options: tensorflow_autograph_experimental.$Module["set_loop_options"]
  set_loop_options_dyn: py.RemoteFunction
}
