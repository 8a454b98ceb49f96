// tensorflow.compat.v1.config.optimizer of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_config_optimizer from './tensorflow.config.optimizer.js'

export interface $Module extends py.PythonModuleObject {
  readonly get_experimental_options: tensorflow_config_optimizer.$Module["get_experimental_options"]
  get_experimental_options_dyn: py.RemoteFunction
  readonly get_jit: tensorflow_config_optimizer.$Module["get_jit"]
  get_jit_dyn: py.RemoteFunction
  readonly set_experimental_options: tensorflow_config_optimizer.$Module["set_experimental_options"]
  set_experimental_options_dyn: py.RemoteFunction
  readonly set_jit: tensorflow_config_optimizer.$Module["set_jit"]
  set_jit_dyn: py.RemoteFunction
}
