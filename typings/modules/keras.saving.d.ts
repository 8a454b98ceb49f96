// keras.saving of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_models from './keras.models.js'
import type * as keras_utils from './keras.utils.js'

export interface KerasFileEditor$add_object {
  object_path: py.RemoteArgument
  weights: py.RemoteArgument
}

export interface KerasFileEditor$add_weights {
  object_name: py.RemoteArgument
  weights: py.RemoteArgument
}

export interface KerasFileEditor$compare {
  reference_model: py.RemoteArgument
}

export interface KerasFileEditor$delete_object {
  object_name: py.RemoteArgument
}

export interface KerasFileEditor$delete_weight {
  object_name: py.RemoteArgument
  weight_name: py.RemoteArgument
}

export interface KerasFileEditor$rename_object {
  object_name: py.RemoteArgument
  new_name: py.RemoteArgument
}

export interface KerasFileEditor$resave_weights {
  filepath: py.RemoteArgument
}

export interface KerasFileEditor$save {
  filepath: py.RemoteArgument
}

export interface KerasFileEditor extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.saving.KerasFileEditor': true }
  add_object(object_path: py.Positional, weights: py.Positional): py.Remote
  add_object(object_path: py.Positional, keywords: py.Rest<KerasFileEditor$add_object, 'object_path'>): py.Remote
  add_object(keywords: KerasFileEditor$add_object): py.Remote
  add_object_dyn: py.RemoteFunction
  add_weights(object_name: py.Positional, weights: py.Positional): py.Remote
  add_weights(object_name: py.Positional, keywords: py.Rest<KerasFileEditor$add_weights, 'object_name'>): py.Remote
  add_weights(keywords: KerasFileEditor$add_weights): py.Remote
  add_weights_dyn: py.RemoteFunction
  compare(reference_model: py.Positional): py.Remote
  compare(keywords: KerasFileEditor$compare): py.Remote
  compare_dyn: py.RemoteFunction
  config: any
  config_dyn: any
  console: any
  console_dyn: any
  delete_object(object_name: py.Positional): py.Remote
  delete_object(keywords: KerasFileEditor$delete_object): py.Remote
  delete_object_dyn: py.RemoteFunction
  delete_weight(object_name: py.Positional, weight_name: py.Positional): py.Remote
  delete_weight(object_name: py.Positional, keywords: py.Rest<KerasFileEditor$delete_weight, 'object_name'>): py.Remote
  delete_weight(keywords: KerasFileEditor$delete_weight): py.Remote
  delete_weight_dyn: py.RemoteFunction
  filepath: any
  filepath_dyn: any
  metadata: any
  metadata_dyn: any
  model: any
  model_dyn: any
  object_metadata: any
  object_metadata_dyn: any
  rename_object(object_name: py.Positional, new_name: py.Positional): py.Remote
  rename_object(object_name: py.Positional, keywords: py.Rest<KerasFileEditor$rename_object, 'object_name'>): py.Remote
  rename_object(keywords: KerasFileEditor$rename_object): py.Remote
  rename_object_dyn: py.RemoteFunction
  resave_weights(filepath: py.Positional): py.Remote
  resave_weights(keywords: KerasFileEditor$resave_weights): py.Remote
  resave_weights_dyn: py.RemoteFunction
  save(filepath: py.Positional): py.Remote
  save(keywords: KerasFileEditor$save): py.Remote
  save_dyn: py.RemoteFunction
  summary(): py.Remote
  summary_dyn: py.RemoteFunction
  weights_dict: any
  weights_dict_dyn: any
}

export interface KerasFileEditor$new {
  filepath: py.RemoteArgument
}

export interface KerasFileEditor$class extends py.PythonClass {
  new (filepath: py.Positional): KerasFileEditor
  (filepath: py.Positional): py.Promised<KerasFileEditor>
  new (keywords: KerasFileEditor$new): KerasFileEditor
  (keywords: KerasFileEditor$new): py.Promised<KerasFileEditor>
}

export interface load_weights$ {
  model: py.RemoteArgument
  filepath: py.RemoteArgument
  /** Default: `False` */
  skip_mismatch?: py.Bool | undefined
  [keyword: string]: any
}

export interface save_weights$ {
  model: py.RemoteArgument
  filepath: py.RemoteArgument
  /** Default: `True` */
  overwrite?: py.Bool | undefined
  max_shard_size?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface $Module extends py.PythonModuleObject {
  readonly CustomObjectScope: keras_utils.CustomObjectScope$class
  readonly KerasFileEditor: KerasFileEditor$class
  readonly custom_object_scope: keras_utils.CustomObjectScope$class
  readonly deserialize_keras_object: keras_utils.$Module["deserialize_keras_object"]
  readonly get_custom_objects: keras_utils.$Module["get_custom_objects"]
  readonly get_registered_name: keras_utils.$Module["get_registered_name"]
  readonly get_registered_object: keras_utils.$Module["get_registered_object"]
  readonly load_model: keras_models.$Module["load_model"]
  load_weights(model: py.Positional, filepath: py.Positional, skip_mismatch: py.Bool, keywords?: py.Rest<load_weights$, 'model' | 'filepath' | 'skip_mismatch'>): py.Remote
  load_weights(model: py.Positional, filepath: py.Positional, keywords?: py.Rest<load_weights$, 'model' | 'filepath'>): py.Remote
  load_weights(model: py.Positional, keywords: py.Rest<load_weights$, 'model'>): py.Remote
  load_weights(keywords: load_weights$): py.Remote
  load_weights_dyn: py.RemoteFunction
  readonly register_keras_serializable: keras_utils.$Module["register_keras_serializable"]
  readonly save_model: keras_models.$Module["save_model"]
  save_weights(model: py.Positional, filepath: py.Positional, overwrite: py.Bool, max_shard_size: py.Positional, keywords?: py.Rest<save_weights$, 'model' | 'filepath' | 'overwrite' | 'max_shard_size'>): py.Remote
  save_weights(model: py.Positional, filepath: py.Positional, overwrite: py.Bool, keywords?: py.Rest<save_weights$, 'model' | 'filepath' | 'overwrite'>): py.Remote
  save_weights(model: py.Positional, filepath: py.Positional, keywords?: py.Rest<save_weights$, 'model' | 'filepath'>): py.Remote
  save_weights(model: py.Positional, keywords: py.Rest<save_weights$, 'model'>): py.Remote
  save_weights(keywords: save_weights$): py.Remote
  save_weights_dyn: py.RemoteFunction
  readonly serialize_keras_object: keras_utils.$Module["serialize_keras_object"]
}
