// tensorflow.config.threading of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface set_inter_op_parallelism_threads$ {
  num_threads: py.Int
}

export interface set_intra_op_parallelism_threads$ {
  num_threads: py.Int
}

export interface $Module extends py.PythonModuleObject {
  get_inter_op_parallelism_threads(): py.Remote
  get_inter_op_parallelism_threads_dyn: py.RemoteFunction
  get_intra_op_parallelism_threads(): py.Remote
  get_intra_op_parallelism_threads_dyn: py.RemoteFunction
  set_inter_op_parallelism_threads(num_threads: py.Int): py.Remote
  set_inter_op_parallelism_threads(keywords: set_inter_op_parallelism_threads$): py.Remote
  set_inter_op_parallelism_threads_dyn: py.RemoteFunction
  set_intra_op_parallelism_threads(num_threads: py.Int): py.Remote
  set_intra_op_parallelism_threads(keywords: set_intra_op_parallelism_threads$): py.Remote
  set_intra_op_parallelism_threads_dyn: py.RemoteFunction
}
