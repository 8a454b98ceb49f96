// tensorflow.compat.v1.saved_model.main_op of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_saved_model from './tensorflow.compat.v1.saved_model.js'

export interface $Module extends py.PythonModuleObject {
  main_op(): py.Remote<Set<any>>
  main_op_dyn: py.RemoteFunction
  readonly main_op_with_restore: tensorflow_compat_v1_saved_model.$Module["main_op_with_restore"]
  main_op_with_restore_dyn: py.RemoteFunction
}
