// tf_keras.models of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tf_keras from './tf_keras.js'
import type * as tf_keras_layers from './tf_keras.layers.js'
import type * as tf_keras_models_experimental from './tf_keras.models.experimental.js'

export interface clone_model$ {
  model: py.Of<'tf_keras.Model'>
  input_tensors?: py.List<py.TensorLike | py.Of<'tf_keras.layers.InputLayer'>> | null | undefined
  clone_function?: py.Callable | null | undefined
}

export interface load_model$ {
  filepath: py.Str
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `True` */
  compile?: py.Bool | undefined
  /** Default: `True` */
  safe_mode?: py.Bool | undefined
  [keyword: string]: any
}

export interface model_from_config$ {
  config: py.RemoteArgument
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface model_from_json$ {
  json_string: py.Str
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface model_from_yaml$ {
  yaml_string: py.RemoteArgument
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface save_model$ {
  model: py.RemoteArgument
  filepath: py.Str
  /** Default: `True` */
  overwrite?: py.Bool | undefined
  save_format?: 'keras' | 'tf' | 'h5' | py.RemotePromise<string> | null | undefined
  [keyword: string]: any
}

export interface $Module extends py.PythonModuleObject {
  readonly Model: tf_keras.Model$class
  readonly Sequential: tf_keras.Sequential$class
  clone_model(model: py.Of<'tf_keras.Model'>, input_tensors: py.List<py.TensorLike | py.Of<'tf_keras.layers.InputLayer'>> | null, clone_function: py.Callable | null): py.Promised<tf_keras.Model>
  clone_model(model: py.Of<'tf_keras.Model'>, input_tensors: py.List<py.TensorLike | py.Of<'tf_keras.layers.InputLayer'>> | null, keywords?: py.Rest<clone_model$, 'model' | 'input_tensors'>): py.Promised<tf_keras.Model>
  clone_model(model: py.Of<'tf_keras.Model'>, keywords?: py.Rest<clone_model$, 'model'>): py.Promised<tf_keras.Model>
  clone_model(keywords: clone_model$): py.Promised<tf_keras.Model>
  clone_model_dyn: py.RemoteFunction
  readonly experimental: tf_keras_models_experimental.$Module
  load_model(filepath: py.Str, custom_objects: py.Dict<string, py.RemoteArgument> | null, compile: py.Bool, safe_mode: py.Bool, keywords?: py.Rest<load_model$, 'filepath' | 'custom_objects' | 'compile' | 'safe_mode'>): py.Promised<tf_keras.Model>
  load_model(filepath: py.Str, custom_objects: py.Dict<string, py.RemoteArgument> | null, compile: py.Bool, keywords?: py.Rest<load_model$, 'filepath' | 'custom_objects' | 'compile'>): py.Promised<tf_keras.Model>
  load_model(filepath: py.Str, custom_objects: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<load_model$, 'filepath' | 'custom_objects'>): py.Promised<tf_keras.Model>
  load_model(filepath: py.Str, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<tf_keras.Model>
  load_model(filepath: py.Str, keywords?: py.Rest<load_model$, 'filepath'>): py.Promised<tf_keras.Model>
  load_model(keywords: load_model$): py.Promised<tf_keras.Model>
  load_model_dyn: py.RemoteFunction
  model_from_config(config: py.Positional, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  model_from_config(config: py.Positional, keywords?: py.Rest<model_from_config$, 'config'>): py.Remote
  model_from_config(keywords: model_from_config$): py.Remote
  model_from_config_dyn: py.RemoteFunction
  model_from_json(json_string: py.Str, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<tf_keras.Model>
  model_from_json(json_string: py.Str, keywords?: py.Rest<model_from_json$, 'json_string'>): py.Promised<tf_keras.Model>
  model_from_json(keywords: model_from_json$): py.Promised<tf_keras.Model>
  model_from_json_dyn: py.RemoteFunction
  model_from_yaml(yaml_string: py.Positional, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  model_from_yaml(yaml_string: py.Positional, keywords?: py.Rest<model_from_yaml$, 'yaml_string'>): py.Remote
  model_from_yaml(keywords: model_from_yaml$): py.Remote
  model_from_yaml_dyn: py.RemoteFunction
  save_model(model: py.Positional, filepath: py.Str, overwrite: py.Bool, save_format: 'keras' | 'tf' | 'h5' | py.RemotePromise<string> | null, keywords?: py.Rest<save_model$, 'model' | 'filepath' | 'overwrite' | 'save_format'>): py.Remote
  save_model(model: py.Positional, filepath: py.Str, overwrite: py.Bool, keywords?: py.Rest<save_model$, 'model' | 'filepath' | 'overwrite'>): py.Remote
  save_model(model: py.Positional, filepath: py.Str, keywords?: py.Rest<save_model$, 'model' | 'filepath'>): py.Remote
  save_model(model: py.Positional, keywords: py.Rest<save_model$, 'model'>): py.Remote
  save_model(keywords: save_model$): py.Remote
  save_model_dyn: py.RemoteFunction
}
