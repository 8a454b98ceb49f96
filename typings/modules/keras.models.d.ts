// keras.models of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'

export interface clone_model$ {
  model: py.RemoteArgument
  input_tensors?: py.RemoteArgument | undefined
  clone_function?: py.RemoteArgument | undefined
  call_function?: py.RemoteArgument | undefined
  /** Default: `False` */
  recursive?: py.Bool | undefined
  [keyword: string]: any
}

export interface load_model$ {
  filepath: py.RemoteArgument
  custom_objects?: py.RemoteArgument | undefined
  /** Default: `True` */
  compile?: py.Bool | undefined
  /** Default: `True` */
  safe_mode?: py.Bool | undefined
}

export interface model_from_json$ {
  json_string: py.RemoteArgument
  custom_objects?: py.RemoteArgument | undefined
}

export interface save_model$ {
  model: py.RemoteArgument
  filepath: py.RemoteArgument
  /** Default: `True` */
  overwrite?: py.Bool | undefined
  zipped?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface $Module extends py.PythonModuleObject {
  readonly Model: keras.Model$class
  readonly Sequential: keras.Sequential$class
  clone_model(model: py.Positional, input_tensors: py.Positional, clone_function: py.Positional, call_function: py.Positional, recursive?: py.Bool, keywords?: py.Rest<clone_model$, 'model' | 'input_tensors' | 'clone_function' | 'call_function' | 'recursive'>): py.Promised<keras.Model>
  clone_model(model: py.Positional, input_tensors: py.Positional, clone_function: py.Positional, keywords?: py.Rest<clone_model$, 'model' | 'input_tensors' | 'clone_function'>): py.Promised<keras.Model>
  clone_model(model: py.Positional, input_tensors: py.Positional, keywords?: py.Rest<clone_model$, 'model' | 'input_tensors'>): py.Promised<keras.Model>
  clone_model(model: py.Positional, keywords?: py.Rest<clone_model$, 'model'>): py.Promised<keras.Model>
  clone_model(keywords: clone_model$): py.Promised<keras.Model>
  clone_model_dyn: py.RemoteFunction
  load_model(filepath: py.Positional, custom_objects: py.Positional, compile: py.Bool, safe_mode: py.Bool): py.Promised<keras.Model>
  load_model(filepath: py.Positional, custom_objects: py.Positional, compile: py.Bool, keywords?: py.Rest<load_model$, 'filepath' | 'custom_objects' | 'compile'>): py.Promised<keras.Model>
  load_model(filepath: py.Positional, custom_objects: py.Positional, keywords?: py.Rest<load_model$, 'filepath' | 'custom_objects'>): py.Promised<keras.Model>
  load_model(filepath: py.Positional, keywords?: py.Rest<load_model$, 'filepath'>): py.Promised<keras.Model>
  load_model(keywords: load_model$): py.Promised<keras.Model>
  load_model_dyn: py.RemoteFunction
  model_from_json(json_string: py.Positional, custom_objects: py.Positional): py.Promised<keras.Model>
  model_from_json(json_string: py.Positional, keywords?: py.Rest<model_from_json$, 'json_string'>): py.Promised<keras.Model>
  model_from_json(keywords: model_from_json$): py.Promised<keras.Model>
  model_from_json_dyn: py.RemoteFunction
  save_model(model: py.Positional, filepath: py.Positional, overwrite: py.Bool, zipped: py.Positional, keywords?: py.Rest<save_model$, 'model' | 'filepath' | 'overwrite' | 'zipped'>): py.Remote
  save_model(model: py.Positional, filepath: py.Positional, overwrite: py.Bool, keywords?: py.Rest<save_model$, 'model' | 'filepath' | 'overwrite'>): py.Remote
  save_model(model: py.Positional, filepath: py.Positional, keywords?: py.Rest<save_model$, 'model' | 'filepath'>): py.Remote
  save_model(model: py.Positional, keywords: py.Rest<save_model$, 'model'>): py.Remote
  save_model(keywords: save_model$): py.Remote
  save_model_dyn: py.RemoteFunction
}
