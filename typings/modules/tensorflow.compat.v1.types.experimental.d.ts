// tensorflow.compat.v1.types.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_types_experimental from './tensorflow.types.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly FunctionType: tensorflow_types_experimental.FunctionType$class
  readonly TensorLike: tensorflow_types_experimental.$Module["TensorLike"]
  TensorLike_dyn: py.RemoteFunction
}
