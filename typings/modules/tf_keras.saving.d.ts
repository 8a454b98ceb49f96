// tf_keras.saving of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tf_keras_models from './tf_keras.models.js'
import type * as tf_keras_utils from './tf_keras.utils.js'

export interface $Module extends py.PythonModuleObject {
  readonly custom_object_scope: tf_keras_utils.CustomObjectScope$class
  readonly deserialize_keras_object: tf_keras_utils.$Module["deserialize_keras_object"]
  deserialize_keras_object_dyn: py.RemoteFunction
  readonly get_custom_objects: tf_keras_utils.$Module["get_custom_objects"]
  get_custom_objects_dyn: py.RemoteFunction
  readonly get_registered_name: tf_keras_utils.$Module["get_registered_name"]
  get_registered_name_dyn: py.RemoteFunction
  readonly get_registered_object: tf_keras_utils.$Module["get_registered_object"]
  get_registered_object_dyn: py.RemoteFunction
  readonly load_model: tf_keras_models.$Module["load_model"]
  load_model_dyn: py.RemoteFunction
  readonly register_keras_serializable: tf_keras_utils.$Module["register_keras_serializable"]
  register_keras_serializable_dyn: py.RemoteFunction
  readonly save_model: tf_keras_models.$Module["save_model"]
  save_model_dyn: py.RemoteFunction
  readonly serialize_keras_object: tf_keras_utils.$Module["serialize_keras_object"]
  serialize_keras_object_dyn: py.RemoteFunction
}
