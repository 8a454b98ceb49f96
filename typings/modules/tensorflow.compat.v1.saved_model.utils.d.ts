// tensorflow.compat.v1.saved_model.utils of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_saved_model from './tensorflow.compat.v1.saved_model.js'

export interface $Module extends py.PythonModuleObject {
  readonly build_tensor_info: tensorflow_compat_v1_saved_model.$Module["build_tensor_info"]
  build_tensor_info_dyn: py.RemoteFunction
  readonly get_tensor_from_tensor_info: tensorflow_compat_v1_saved_model.$Module["get_tensor_from_tensor_info"]
  get_tensor_from_tensor_info_dyn: py.RemoteFunction
}
