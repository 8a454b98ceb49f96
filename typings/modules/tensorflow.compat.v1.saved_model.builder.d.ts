// tensorflow.compat.v1.saved_model.builder of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_saved_model from './tensorflow.compat.v1.saved_model.js'

export interface $Module extends py.PythonModuleObject {
  readonly SavedModelBuilder: tensorflow_compat_v1_saved_model.Builder$class
}
