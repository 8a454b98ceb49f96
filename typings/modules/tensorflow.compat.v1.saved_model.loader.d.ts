// tensorflow.compat.v1.saved_model.loader of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_saved_model from './tensorflow.compat.v1.saved_model.js'

export interface $Module extends py.PythonModuleObject {
  readonly load: tensorflow_compat_v1_saved_model.$Module["load"]
  load_dyn: py.RemoteFunction
  readonly maybe_saved_model_directory: tensorflow_compat_v1_saved_model.$Module["contains_saved_model"]
  maybe_saved_model_directory_dyn: py.RemoteFunction
}
