// keras.models of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'
import type * as keras_layers from './keras.layers.js'

export interface clone_model$ {
  model: py.Of<'keras.Model'>
  input_tensors?: py.List<py.TensorLike | py.Of<'keras.layers.InputLayer'>> | null | undefined
  clone_function?: py.Callable | null | undefined
  call_function?: py.Callable | null | undefined
  /** Default: `False` */
  recursive?: py.Bool | undefined
  [keyword: string]: any
}

export interface load_model$ {
  filepath: py.Str
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `True` */
  compile?: py.Bool | undefined
  /** Default: `True` */
  safe_mode?: py.Bool | undefined
}

export interface model_from_json$ {
  json_string: py.Str
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface save_model$ {
  model: py.Of<'keras.Model'>
  filepath: py.Str
  /** Default: `True` */
  overwrite?: py.Bool | undefined
  zipped?: py.Bool | null | undefined
  [keyword: string]: any
}

export interface $Module extends py.PythonModuleObject {
  readonly Model: keras.Model$class
  readonly Sequential: keras.Sequential$class
  clone_model(model: py.Of<'keras.Model'>, input_tensors: py.List<py.TensorLike | py.Of<'keras.layers.InputLayer'>> | null, clone_function: py.Callable | null, call_function: py.Callable | null, recursive?: py.Bool, keywords?: py.Rest<clone_model$, 'model' | 'input_tensors' | 'clone_function' | 'call_function' | 'recursive'>): py.Promised<keras.Model>
  clone_model(model: py.Of<'keras.Model'>, input_tensors: py.List<py.TensorLike | py.Of<'keras.layers.InputLayer'>> | null, clone_function: py.Callable | null, keywords?: py.Rest<clone_model$, 'model' | 'input_tensors' | 'clone_function'>): py.Promised<keras.Model>
  clone_model(model: py.Of<'keras.Model'>, input_tensors: py.List<py.TensorLike | py.Of<'keras.layers.InputLayer'>> | null, keywords?: py.Rest<clone_model$, 'model' | 'input_tensors'>): py.Promised<keras.Model>
  clone_model(model: py.Of<'keras.Model'>, keywords?: py.Rest<clone_model$, 'model'>): py.Promised<keras.Model>
  clone_model(keywords: clone_model$): py.Promised<keras.Model>
  clone_model_dyn: py.RemoteFunction
  load_model(filepath: py.Str, custom_objects: py.Dict<string, py.RemoteArgument> | null, compile: py.Bool, safe_mode: py.Bool): py.Promised<keras.Model>
  load_model(filepath: py.Str, custom_objects: py.Dict<string, py.RemoteArgument> | null, compile: py.Bool, keywords?: py.Rest<load_model$, 'filepath' | 'custom_objects' | 'compile'>): py.Promised<keras.Model>
  load_model(filepath: py.Str, custom_objects: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<load_model$, 'filepath' | 'custom_objects'>): py.Promised<keras.Model>
  load_model(filepath: py.Str, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<keras.Model>
  load_model(filepath: py.Str, keywords?: py.Rest<load_model$, 'filepath'>): py.Promised<keras.Model>
  load_model(keywords: load_model$): py.Promised<keras.Model>
  load_model_dyn: py.RemoteFunction
  model_from_json(json_string: py.Str, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<keras.Model>
  model_from_json(json_string: py.Str, keywords?: py.Rest<model_from_json$, 'json_string'>): py.Promised<keras.Model>
  model_from_json(keywords: model_from_json$): py.Promised<keras.Model>
  model_from_json_dyn: py.RemoteFunction
  save_model(model: py.Of<'keras.Model'>, filepath: py.Str, overwrite: py.Bool, zipped: py.Bool | null, keywords?: py.Rest<save_model$, 'model' | 'filepath' | 'overwrite' | 'zipped'>): py.Remote
  save_model(model: py.Of<'keras.Model'>, filepath: py.Str, overwrite: py.Bool, keywords?: py.Rest<save_model$, 'model' | 'filepath' | 'overwrite'>): py.Remote
  save_model(model: py.Of<'keras.Model'>, filepath: py.Str, keywords?: py.Rest<save_model$, 'model' | 'filepath'>): py.Remote
  save_model(model: py.Of<'keras.Model'>, keywords: py.Rest<save_model$, 'model'>): py.Remote
  save_model(keywords: save_model$): py.Remote
  save_model_dyn: py.RemoteFunction
}
