// tensorflow.compat.v1.config.threading of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_config_threading from './tensorflow.config.threading.js'

export interface $Module extends py.PythonModuleObject {
  readonly get_inter_op_parallelism_threads: tensorflow_config_threading.$Module["get_inter_op_parallelism_threads"]
  get_inter_op_parallelism_threads_dyn: py.RemoteFunction
  readonly get_intra_op_parallelism_threads: tensorflow_config_threading.$Module["get_intra_op_parallelism_threads"]
  get_intra_op_parallelism_threads_dyn: py.RemoteFunction
  readonly set_inter_op_parallelism_threads: tensorflow_config_threading.$Module["set_inter_op_parallelism_threads"]
  set_inter_op_parallelism_threads_dyn: py.RemoteFunction
  readonly set_intra_op_parallelism_threads: tensorflow_config_threading.$Module["set_intra_op_parallelism_threads"]
  set_intra_op_parallelism_threads_dyn: py.RemoteFunction
}
