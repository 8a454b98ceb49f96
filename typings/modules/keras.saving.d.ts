// keras.saving of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'
import type * as keras_models from './keras.models.js'
import type * as keras_utils from './keras.utils.js'

export interface KerasFileEditor$add_object {
  object_path: py.Str
  weights: py.Dict<string, py.RemoteArgument>
}

export interface KerasFileEditor$add_weights {
  object_name: py.Str
  weights: py.Dict<string, py.RemoteArgument>
}

export interface KerasFileEditor$compare {
  reference_model: py.Of<'keras.Model'>
}

export interface KerasFileEditor$delete_object {
  object_name: py.Str
}

export interface KerasFileEditor$delete_weight {
  object_name: py.Str
  weight_name: py.Str
}

export interface KerasFileEditor$rename_object {
  object_name: py.Str
  new_name: py.Str
}

export interface KerasFileEditor$resave_weights {
  filepath: py.Str
}

export interface KerasFileEditor$save {
  filepath: py.Str
}

export interface KerasFileEditor extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.saving.KerasFileEditor': true }
  add_object(object_path: py.Str, weights: py.LastDict<string, py.RemoteArgument>): py.Remote
  add_object(object_path: py.Str, keywords: py.Rest<KerasFileEditor$add_object, 'object_path'>): py.Remote
  add_object(keywords: KerasFileEditor$add_object): py.Remote
  add_object_dyn: py.RemoteFunction
  add_weights(object_name: py.Str, weights: py.LastDict<string, py.RemoteArgument>): py.Remote
  add_weights(object_name: py.Str, keywords: py.Rest<KerasFileEditor$add_weights, 'object_name'>): py.Remote
  add_weights(keywords: KerasFileEditor$add_weights): py.Remote
  add_weights_dyn: py.RemoteFunction
  compare(reference_model: py.Of<'keras.Model'>): py.Remote
  compare(keywords: KerasFileEditor$compare): py.Remote
  compare_dyn: py.RemoteFunction
  config: any
  config_dyn: any
  console: any
  console_dyn: any
  delete_object(object_name: py.Str): py.Remote
  delete_object(keywords: KerasFileEditor$delete_object): py.Remote
  delete_object_dyn: py.RemoteFunction
  delete_weight(object_name: py.Str, weight_name: py.Str): py.Remote
  delete_weight(object_name: py.Str, keywords: py.Rest<KerasFileEditor$delete_weight, 'object_name'>): py.Remote
  delete_weight(keywords: KerasFileEditor$delete_weight): py.Remote
  delete_weight_dyn: py.RemoteFunction
  get filepath(): py.Remote<string>
  set filepath(value: py.Str)
  filepath_dyn: any
  metadata: any
  metadata_dyn: any
  model: any
  model_dyn: any
  object_metadata: any
  object_metadata_dyn: any
  rename_object(object_name: py.Str, new_name: py.Str): py.Remote
  rename_object(object_name: py.Str, keywords: py.Rest<KerasFileEditor$rename_object, 'object_name'>): py.Remote
  rename_object(keywords: KerasFileEditor$rename_object): py.Remote
  rename_object_dyn: py.RemoteFunction
  resave_weights(filepath: py.Str): py.Remote
  resave_weights(keywords: KerasFileEditor$resave_weights): py.Remote
  resave_weights_dyn: py.RemoteFunction
  save(filepath: py.Str): py.Remote
  save(keywords: KerasFileEditor$save): py.Remote
  save_dyn: py.RemoteFunction
  summary(): py.Remote
  summary_dyn: py.RemoteFunction
  weights_dict: any
  weights_dict_dyn: any
}

export interface KerasFileEditor$new {
  filepath: py.Str
}

export interface KerasFileEditor$class extends py.PythonClass {
  new (filepath: py.Str): KerasFileEditor
  (filepath: py.Str): py.Promised<KerasFileEditor>
  new (keywords: KerasFileEditor$new): KerasFileEditor
  (keywords: KerasFileEditor$new): py.Promised<KerasFileEditor>
}

export interface load_weights$ {
  model: py.RemoteArgument
  filepath: py.Str
  /** Default: `False` */
  skip_mismatch?: py.Bool | undefined
  [keyword: string]: any
}

export interface save_weights$ {
  model: py.RemoteArgument
  filepath: py.Str
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
  deserialize_keras_object_dyn: py.RemoteFunction
  readonly get_custom_objects: keras_utils.$Module["get_custom_objects"]
  get_custom_objects_dyn: py.RemoteFunction
  readonly get_registered_name: keras_utils.$Module["get_registered_name"]
  get_registered_name_dyn: py.RemoteFunction
  readonly get_registered_object: keras_utils.$Module["get_registered_object"]
  get_registered_object_dyn: py.RemoteFunction
  readonly load_model: keras_models.$Module["load_model"]
  load_model_dyn: py.RemoteFunction
  load_weights(model: py.Positional, filepath: py.Str, skip_mismatch: py.Bool, keywords?: py.Rest<load_weights$, 'model' | 'filepath' | 'skip_mismatch'>): py.Remote
  load_weights(model: py.Positional, filepath: py.Str, keywords?: py.Rest<load_weights$, 'model' | 'filepath'>): py.Remote
  load_weights(model: py.Positional, keywords: py.Rest<load_weights$, 'model'>): py.Remote
  load_weights(keywords: load_weights$): py.Remote
  load_weights_dyn: py.RemoteFunction
  readonly register_keras_serializable: keras_utils.$Module["register_keras_serializable"]
  register_keras_serializable_dyn: py.RemoteFunction
  readonly save_model: keras_models.$Module["save_model"]
  save_model_dyn: py.RemoteFunction
  save_weights(model: py.Positional, filepath: py.Str, overwrite: py.Bool, max_shard_size: py.Positional, keywords?: py.Rest<save_weights$, 'model' | 'filepath' | 'overwrite' | 'max_shard_size'>): py.Remote
  save_weights(model: py.Positional, filepath: py.Str, overwrite: py.Bool, keywords?: py.Rest<save_weights$, 'model' | 'filepath' | 'overwrite'>): py.Remote
  save_weights(model: py.Positional, filepath: py.Str, keywords?: py.Rest<save_weights$, 'model' | 'filepath'>): py.Remote
  save_weights(model: py.Positional, keywords: py.Rest<save_weights$, 'model'>): py.Remote
  save_weights(keywords: save_weights$): py.Remote
  save_weights_dyn: py.RemoteFunction
  readonly serialize_keras_object: keras_utils.$Module["serialize_keras_object"]
  serialize_keras_object_dyn: py.RemoteFunction
}
