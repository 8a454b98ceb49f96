// tensorflow.compat.v1.random.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_random from './tensorflow.random.js'
import type * as tensorflow_random_experimental from './tensorflow.random.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly Algorithm: tensorflow_random.Algorithm$class
  readonly Generator: tensorflow_random.Generator$class
  readonly create_rng_state: tensorflow_random.$Module["create_rng_state"]
  create_rng_state_dyn: py.RemoteFunction
  readonly get_global_generator: tensorflow_random.$Module["get_global_generator"]
  get_global_generator_dyn: py.RemoteFunction
  readonly index_shuffle: tensorflow_random_experimental.$Module["index_shuffle"]
  index_shuffle_dyn: py.RemoteFunction
  readonly set_global_generator: tensorflow_random.$Module["set_global_generator"]
  set_global_generator_dyn: py.RemoteFunction
  readonly stateless_fold_in: tensorflow_random.$Module["fold_in"]
  stateless_fold_in_dyn: py.RemoteFunction
  readonly stateless_shuffle: tensorflow_random_experimental.$Module["stateless_shuffle"]
  stateless_shuffle_dyn: py.RemoteFunction
  readonly stateless_split: tensorflow_random.$Module["split"]
  stateless_split_dyn: py.RemoteFunction
}
