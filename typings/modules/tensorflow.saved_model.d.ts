// tensorflow.saved_model of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_saved_model_experimental from './tensorflow.saved_model.experimental.js'
import type * as tensorflow_train_experimental from './tensorflow.train.experimental.js'

export interface Asset extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.saved_model.Asset': true }
  readonly asset_path: py.Remote
  readonly asset_path_dyn: any
}

export interface Asset$new {
  path: py.RemoteArgument
}

export interface Asset$class extends py.PythonClass {
  new (path: py.Positional): Asset
  (path: py.Positional): py.Promised<Asset>
  new (keywords: Asset$new): Asset
  (keywords: Asset$new): py.Promised<Asset>
}

export interface LoadOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.saved_model.LoadOptions': true }
  allow_partial_checkpoint: any
  allow_partial_checkpoint_dyn: any
  experimental_io_device: any
  experimental_io_device_dyn: any
  experimental_load_function_aliases: any
  experimental_load_function_aliases_dyn: any
  experimental_skip_checkpoint: any
  experimental_skip_checkpoint_dyn: any
  experimental_variable_policy: any
  experimental_variable_policy_dyn: any
}

export interface LoadOptions$new {
  /** Default: `False` */
  allow_partial_checkpoint?: py.Bool | undefined
  experimental_io_device?: py.Str | null | undefined
  /** Default: `False` */
  experimental_skip_checkpoint?: py.Bool | undefined
  experimental_variable_policy?: py.Str | null | undefined
  /** Default: `False` */
  experimental_load_function_aliases?: py.Bool | undefined
}

export interface LoadOptions$class extends py.PythonClass {
  new (allow_partial_checkpoint: py.Bool, experimental_io_device: py.Str | null, experimental_skip_checkpoint: py.Bool, experimental_variable_policy: py.Str | null, experimental_load_function_aliases?: py.Bool): LoadOptions
  (allow_partial_checkpoint: py.Bool, experimental_io_device: py.Str | null, experimental_skip_checkpoint: py.Bool, experimental_variable_policy: py.Str | null, experimental_load_function_aliases?: py.Bool): py.Promised<LoadOptions>
  new (allow_partial_checkpoint: py.Bool, experimental_io_device: py.Str | null, experimental_skip_checkpoint: py.Bool, keywords?: py.Rest<LoadOptions$new, 'allow_partial_checkpoint' | 'experimental_io_device' | 'experimental_skip_checkpoint'>): LoadOptions
  (allow_partial_checkpoint: py.Bool, experimental_io_device: py.Str | null, experimental_skip_checkpoint: py.Bool, keywords?: py.Rest<LoadOptions$new, 'allow_partial_checkpoint' | 'experimental_io_device' | 'experimental_skip_checkpoint'>): py.Promised<LoadOptions>
  new (allow_partial_checkpoint: py.Bool, experimental_io_device: py.Str | null, keywords?: py.Rest<LoadOptions$new, 'allow_partial_checkpoint' | 'experimental_io_device'>): LoadOptions
  (allow_partial_checkpoint: py.Bool, experimental_io_device: py.Str | null, keywords?: py.Rest<LoadOptions$new, 'allow_partial_checkpoint' | 'experimental_io_device'>): py.Promised<LoadOptions>
  new (allow_partial_checkpoint: py.Bool, keywords?: py.Rest<LoadOptions$new, 'allow_partial_checkpoint'>): LoadOptions
  (allow_partial_checkpoint: py.Bool, keywords?: py.Rest<LoadOptions$new, 'allow_partial_checkpoint'>): py.Promised<LoadOptions>
  new (keywords?: LoadOptions$new): LoadOptions
  (keywords?: LoadOptions$new): py.Promised<LoadOptions>
}

export interface SaveOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.saved_model.SaveOptions': true }
  experimental_custom_gradients: any
  experimental_custom_gradients_dyn: any
  experimental_debug_stripper: any
  experimental_debug_stripper_dyn: any
  experimental_image_format: any
  experimental_image_format_dyn: any
  experimental_io_device: any
  experimental_io_device_dyn: any
  experimental_sharding_callback: any
  experimental_sharding_callback_dyn: any
  experimental_skip_saver: any
  experimental_skip_saver_dyn: any
  experimental_variable_policy: any
  experimental_variable_policy_dyn: any
  extra_tags: any
  extra_tags_dyn: any
  function_aliases: any
  function_aliases_dyn: any
  namespace_whitelist: any
  namespace_whitelist_dyn: any
  save_debug_info: any
  save_debug_info_dyn: any
}

export interface SaveOptions$new {
  namespace_whitelist?: py.List<py.Str> | null | undefined
  /** Default: `False` */
  save_debug_info?: py.Bool | undefined
  function_aliases?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `False` */
  experimental_debug_stripper?: py.Bool | undefined
  experimental_io_device?: py.Str | null | undefined
  experimental_variable_policy?: py.RemoteArgument | undefined
  /** Default: `True` */
  experimental_custom_gradients?: py.Bool | undefined
  /** Default: `False` */
  experimental_image_format?: py.Bool | undefined
  /** Default: `False` */
  experimental_skip_saver?: py.Bool | undefined
  experimental_sharding_callback?: py.Of<'tensorflow.train.experimental.ShardingCallback'> | null | undefined
  extra_tags?: py.RemoteArgument | undefined
}

export interface SaveOptions$class extends py.PythonClass {
  new (namespace_whitelist: py.List<py.Str> | null, save_debug_info: py.Bool, function_aliases: py.Dict<string, py.RemoteArgument> | null, experimental_debug_stripper: py.Bool, experimental_io_device?: py.Str | null, experimental_variable_policy?: py.Positional, experimental_custom_gradients?: py.Bool, experimental_image_format?: py.Bool, experimental_skip_saver?: py.Bool, experimental_sharding_callback?: py.Of<'tensorflow.train.experimental.ShardingCallback'> | null, extra_tags?: py.Positional): SaveOptions
  (namespace_whitelist: py.List<py.Str> | null, save_debug_info: py.Bool, function_aliases: py.Dict<string, py.RemoteArgument> | null, experimental_debug_stripper: py.Bool, experimental_io_device?: py.Str | null, experimental_variable_policy?: py.Positional, experimental_custom_gradients?: py.Bool, experimental_image_format?: py.Bool, experimental_skip_saver?: py.Bool, experimental_sharding_callback?: py.Of<'tensorflow.train.experimental.ShardingCallback'> | null, extra_tags?: py.Positional): py.Promised<SaveOptions>
  new (namespace_whitelist: py.List<py.Str> | null, save_debug_info: py.Bool, function_aliases: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<SaveOptions$new, 'namespace_whitelist' | 'save_debug_info' | 'function_aliases'>): SaveOptions
  (namespace_whitelist: py.List<py.Str> | null, save_debug_info: py.Bool, function_aliases: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<SaveOptions$new, 'namespace_whitelist' | 'save_debug_info' | 'function_aliases'>): py.Promised<SaveOptions>
  new (namespace_whitelist: py.List<py.Str> | null, save_debug_info: py.Bool, function_aliases: py.LastDict<string, py.RemoteArgument> | null): SaveOptions
  (namespace_whitelist: py.List<py.Str> | null, save_debug_info: py.Bool, function_aliases: py.LastDict<string, py.RemoteArgument> | null): py.Promised<SaveOptions>
  new (namespace_whitelist: py.List<py.Str> | null, save_debug_info: py.Bool, keywords?: py.Rest<SaveOptions$new, 'namespace_whitelist' | 'save_debug_info'>): SaveOptions
  (namespace_whitelist: py.List<py.Str> | null, save_debug_info: py.Bool, keywords?: py.Rest<SaveOptions$new, 'namespace_whitelist' | 'save_debug_info'>): py.Promised<SaveOptions>
  new (namespace_whitelist: py.List<py.Str> | null, keywords?: py.Rest<SaveOptions$new, 'namespace_whitelist'>): SaveOptions
  (namespace_whitelist: py.List<py.Str> | null, keywords?: py.Rest<SaveOptions$new, 'namespace_whitelist'>): py.Promised<SaveOptions>
  new (keywords?: SaveOptions$new): SaveOptions
  (keywords?: SaveOptions$new): py.Promised<SaveOptions>
}

export interface contains_saved_model$ {
  export_dir: py.Str
}

export interface load$ {
  export_dir: py.Str
  tags?: py.RemoteArgument | undefined
  options?: py.Of<'tensorflow.saved_model.LoadOptions'> | null | undefined
}

export interface save$ {
  obj: py.RemoteArgument
  export_dir: py.Str
  signatures?: py.RemoteArgument | undefined
  options?: py.Of<'tensorflow.saved_model.SaveOptions'> | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly ASSETS_DIRECTORY: py.Remote<string>
  readonly ASSETS_DIRECTORY_dyn: any
  readonly ASSETS_KEY: py.Remote<string>
  readonly ASSETS_KEY_dyn: any
  readonly Asset: Asset$class
  readonly CLASSIFY_INPUTS: py.Remote<string>
  readonly CLASSIFY_INPUTS_dyn: any
  readonly CLASSIFY_METHOD_NAME: py.Remote<string>
  readonly CLASSIFY_METHOD_NAME_dyn: any
  readonly CLASSIFY_OUTPUT_CLASSES: py.Remote<string>
  readonly CLASSIFY_OUTPUT_CLASSES_dyn: any
  readonly CLASSIFY_OUTPUT_SCORES: py.Remote<string>
  readonly CLASSIFY_OUTPUT_SCORES_dyn: any
  readonly DEBUG_DIRECTORY: py.Remote<string>
  readonly DEBUG_DIRECTORY_dyn: any
  readonly DEBUG_INFO_FILENAME_PB: py.Remote<string>
  readonly DEBUG_INFO_FILENAME_PB_dyn: any
  readonly DEFAULT_SERVING_SIGNATURE_DEF_KEY: py.Remote<string>
  readonly DEFAULT_SERVING_SIGNATURE_DEF_KEY_dyn: any
  readonly GPU: py.Remote<string>
  readonly GPU_dyn: any
  readonly LoadOptions: LoadOptions$class
  readonly PREDICT_INPUTS: py.Remote<string>
  readonly PREDICT_INPUTS_dyn: any
  readonly PREDICT_METHOD_NAME: py.Remote<string>
  readonly PREDICT_METHOD_NAME_dyn: any
  readonly PREDICT_OUTPUTS: py.Remote<string>
  readonly PREDICT_OUTPUTS_dyn: any
  readonly REGRESS_INPUTS: py.Remote<string>
  readonly REGRESS_INPUTS_dyn: any
  readonly REGRESS_METHOD_NAME: py.Remote<string>
  readonly REGRESS_METHOD_NAME_dyn: any
  readonly REGRESS_OUTPUTS: py.Remote<string>
  readonly REGRESS_OUTPUTS_dyn: any
  readonly SAVED_MODEL_FILENAME_PB: py.Remote<string>
  readonly SAVED_MODEL_FILENAME_PB_dyn: any
  readonly SAVED_MODEL_FILENAME_PBTXT: py.Remote<string>
  readonly SAVED_MODEL_FILENAME_PBTXT_dyn: any
  readonly SAVED_MODEL_SCHEMA_VERSION: py.Remote<number>
  readonly SAVED_MODEL_SCHEMA_VERSION_dyn: any
  readonly SERVING: py.Remote<string>
  readonly SERVING_dyn: any
  readonly SaveOptions: SaveOptions$class
  readonly TPU: py.Remote<string>
  readonly TPU_dyn: any
  readonly TRAINING: py.Remote<string>
  readonly TRAINING_dyn: any
  readonly VARIABLES_DIRECTORY: py.Remote<string>
  readonly VARIABLES_DIRECTORY_dyn: any
  readonly VARIABLES_FILENAME: py.Remote<string>
  readonly VARIABLES_FILENAME_dyn: any
  contains_saved_model(export_dir: py.Str): py.Remote
  contains_saved_model(keywords: contains_saved_model$): py.Remote
  contains_saved_model_dyn: py.RemoteFunction
  readonly experimental: tensorflow_saved_model_experimental.$Module
  load(export_dir: py.Str, tags: py.Positional, options: py.Of<'tensorflow.saved_model.LoadOptions'> | null): py.Remote
  load(export_dir: py.Str, tags: py.Positional, keywords?: py.Rest<load$, 'export_dir' | 'tags'>): py.Remote
  load(export_dir: py.Str, keywords?: py.Rest<load$, 'export_dir'>): py.Remote
  load(keywords: load$): py.Remote
  load_dyn: py.RemoteFunction
  save(obj: py.Positional, export_dir: py.Str, signatures: py.Positional, options: py.Of<'tensorflow.saved_model.SaveOptions'> | null): py.Remote
  save(obj: py.Positional, export_dir: py.Str, signatures: py.Positional, keywords?: py.Rest<save$, 'obj' | 'export_dir' | 'signatures'>): py.Remote
  save(obj: py.Positional, export_dir: py.Str, keywords?: py.Rest<save$, 'obj' | 'export_dir'>): py.Remote
  save(obj: py.Positional, keywords: py.Rest<save$, 'obj'>): py.Remote
  save(keywords: save$): py.Remote
  save_dyn: py.RemoteFunction
}
