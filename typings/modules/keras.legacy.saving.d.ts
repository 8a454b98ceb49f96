// keras.legacy.saving of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_utils_legacy from './keras.utils.legacy.js'

export interface $Module extends py.PythonModuleObject {
  readonly deserialize_keras_object: keras_utils_legacy.$Module["deserialize_keras_object"]
  deserialize_keras_object_dyn: py.RemoteFunction
  readonly serialize_keras_object: keras_utils_legacy.$Module["serialize_keras_object"]
  serialize_keras_object_dyn: py.RemoteFunction
}
