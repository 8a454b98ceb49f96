// tensorflow.compat.v1.nn.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_nn_experimental from './tensorflow.nn.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly general_dropout: tensorflow_nn_experimental.$Module["general_dropout"]
  general_dropout_dyn: py.RemoteFunction
  readonly stateless_dropout: tensorflow_nn_experimental.$Module["stateless_dropout"]
  stateless_dropout_dyn: py.RemoteFunction
}
