// tf_keras.saving of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tf_keras_models from './tf_keras.models.js'
import type * as tf_keras_utils from './tf_keras.utils.js'

export interface $Module extends py.PythonModuleObject {
  readonly custom_object_scope: tf_keras_utils.CustomObjectScope$class
  readonly deserialize_keras_object: tf_keras_utils.$Module["deserialize_keras_object"]
  readonly get_custom_objects: tf_keras_utils.$Module["get_custom_objects"]
  readonly get_registered_name: tf_keras_utils.$Module["get_registered_name"]
  readonly get_registered_object: tf_keras_utils.$Module["get_registered_object"]
  readonly load_model: tf_keras_models.$Module["load_model"]
  readonly register_keras_serializable: tf_keras_utils.$Module["register_keras_serializable"]
  readonly save_model: tf_keras_models.$Module["save_model"]
  readonly serialize_keras_object: tf_keras_utils.$Module["serialize_keras_object"]
}
