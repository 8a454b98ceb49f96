// tensorflow.compat.v1.saved_model.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_saved_model from './tensorflow.saved_model.js'
import type * as tensorflow_saved_model_experimental from './tensorflow.saved_model.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly TrackableResource: tensorflow_saved_model_experimental.TrackableResource$class
  readonly VariablePolicy: tensorflow_saved_model_experimental.VariablePolicy$class
  readonly save: tensorflow_saved_model.$Module["save"]
  save_dyn: py.RemoteFunction
}
