// tensorflow.compat.v1.saved_model of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_compat_v1_saved_model_builder from './tensorflow.compat.v1.saved_model.builder.js'
import type * as tensorflow_compat_v1_saved_model_constants from './tensorflow.compat.v1.saved_model.constants.js'
import type * as tensorflow_compat_v1_saved_model_experimental from './tensorflow.compat.v1.saved_model.experimental.js'
import type * as tensorflow_compat_v1_saved_model_loader from './tensorflow.compat.v1.saved_model.loader.js'
import type * as tensorflow_compat_v1_saved_model_main_op from './tensorflow.compat.v1.saved_model.main_op.js'
import type * as tensorflow_compat_v1_saved_model_signature_constants from './tensorflow.compat.v1.saved_model.signature_constants.js'
import type * as tensorflow_compat_v1_saved_model_signature_def_utils from './tensorflow.compat.v1.saved_model.signature_def_utils.js'
import type * as tensorflow_compat_v1_saved_model_tag_constants from './tensorflow.compat.v1.saved_model.tag_constants.js'
import type * as tensorflow_compat_v1_saved_model_utils from './tensorflow.compat.v1.saved_model.utils.js'
import type * as tensorflow_compat_v1_train from './tensorflow.compat.v1.train.js'
import type * as tensorflow_saved_model from './tensorflow.saved_model.js'

export interface Builder$add_meta_graph {
  tags: py.List<py.RemoteArgument>
  signature_def_map?: py.RemoteArgument | undefined
  assets_collection?: py.RemoteArgument | undefined
  legacy_init_op?: py.RemoteArgument | undefined
  /** Default: `False` */
  clear_devices?: py.Bool | undefined
  main_op?: py.RemoteArgument | undefined
  /** Default: `False` */
  strip_default_attrs?: py.Bool | undefined
  saver?: py.Of<'tensorflow.compat.v1.train.Saver'> | null | undefined
}

export interface Builder$add_meta_graph_and_variables {
  sess: py.RemoteArgument
  tags: py.List<py.RemoteArgument>
  signature_def_map?: py.RemoteArgument | undefined
  assets_collection?: py.RemoteArgument | undefined
  legacy_init_op?: py.RemoteArgument | undefined
  /** Default: `False` */
  clear_devices?: py.Bool | undefined
  main_op?: py.RemoteArgument | undefined
  /** Default: `False` */
  strip_default_attrs?: py.Bool | undefined
  saver?: py.Of<'tensorflow.compat.v1.train.Saver'> | null | undefined
}

export interface Builder$save {
  /** Default: `False` */
  as_text?: py.Bool | undefined
  /** Default: `False` */
  experimental_image_format?: py.Bool | undefined
  experimental_image_writer_options?: py.RemoteArgument | undefined
}

export interface Builder extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.saved_model.Builder': true }
  add_meta_graph(tags: py.List<py.RemoteArgument>, signature_def_map: py.Positional, assets_collection: py.Positional, legacy_init_op: py.Positional, clear_devices?: py.Bool, main_op?: py.Positional, strip_default_attrs?: py.Bool, saver?: py.Of<'tensorflow.compat.v1.train.Saver'> | null): py.Remote
  add_meta_graph(tags: py.List<py.RemoteArgument>, signature_def_map: py.Positional, assets_collection: py.Positional, keywords?: py.Rest<Builder$add_meta_graph, 'tags' | 'signature_def_map' | 'assets_collection'>): py.Remote
  add_meta_graph(tags: py.List<py.RemoteArgument>, signature_def_map: py.Positional, keywords?: py.Rest<Builder$add_meta_graph, 'tags' | 'signature_def_map'>): py.Remote
  add_meta_graph(tags: py.List<py.RemoteArgument>, keywords?: py.Rest<Builder$add_meta_graph, 'tags'>): py.Remote
  add_meta_graph(keywords: Builder$add_meta_graph): py.Remote
  add_meta_graph_dyn: py.RemoteFunction
  add_meta_graph_and_variables(sess: py.Positional, tags: py.List<py.RemoteArgument>, signature_def_map: py.Positional, assets_collection: py.Positional, legacy_init_op: py.Positional, clear_devices?: py.Bool, main_op?: py.Positional, strip_default_attrs?: py.Bool, saver?: py.Of<'tensorflow.compat.v1.train.Saver'> | null): py.Remote
  add_meta_graph_and_variables(sess: py.Positional, tags: py.List<py.RemoteArgument>, signature_def_map: py.Positional, assets_collection: py.Positional, keywords?: py.Rest<Builder$add_meta_graph_and_variables, 'sess' | 'tags' | 'signature_def_map' | 'assets_collection'>): py.Remote
  add_meta_graph_and_variables(sess: py.Positional, tags: py.List<py.RemoteArgument>, signature_def_map: py.Positional, keywords?: py.Rest<Builder$add_meta_graph_and_variables, 'sess' | 'tags' | 'signature_def_map'>): py.Remote
  add_meta_graph_and_variables(sess: py.Positional, tags: py.List<py.RemoteArgument>, keywords?: py.Rest<Builder$add_meta_graph_and_variables, 'sess' | 'tags'>): py.Remote
  add_meta_graph_and_variables(sess: py.Positional, keywords: py.Rest<Builder$add_meta_graph_and_variables, 'sess'>): py.Remote
  add_meta_graph_and_variables(keywords: Builder$add_meta_graph_and_variables): py.Remote
  add_meta_graph_and_variables_dyn: py.RemoteFunction
  save(as_text: py.Bool, experimental_image_format: py.Bool, experimental_image_writer_options: py.Positional): py.Remote<string>
  save(as_text: py.Bool, experimental_image_format: py.Bool, keywords?: py.Rest<Builder$save, 'as_text' | 'experimental_image_format'>): py.Remote<string>
  save(as_text: py.Bool, keywords?: py.Rest<Builder$save, 'as_text'>): py.Remote<string>
  save(keywords?: Builder$save): py.Remote<string>
  save_dyn: py.RemoteFunction
}

export interface Builder$new {
  export_dir: py.RemoteArgument
}

export interface Builder$class extends py.PythonClass {
  new (export_dir: py.Positional): Builder
  (export_dir: py.Positional): py.Promised<Builder>
  new (keywords: Builder$new): Builder
  (keywords: Builder$new): py.Promised<Builder>
}

export interface build_signature_def$ {
  inputs?: py.RemoteArgument | undefined
  outputs?: py.RemoteArgument | undefined
  method_name?: py.Str | null | undefined
  defaults?: py.RemoteArgument | undefined
}

export interface build_tensor_info$ {
  tensor: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
}

export interface classification_signature_def$ {
  examples: py.TensorLike
  classes: py.TensorLike
  scores: py.TensorLike
}

export interface contains_saved_model$ {
  export_dir: py.Str
}

export interface get_tensor_from_tensor_info$ {
  tensor_info: py.Of<'tensorflow.compat.v1.TensorInfo'>
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
  import_scope?: py.RemoteArgument | undefined
}

export interface is_valid_signature$ {
  signature_def: py.RemoteArgument
}

export interface load$ {
  sess: py.RemoteArgument
  tags: py.RemoteArgument
  export_dir: py.Str
  import_scope?: py.Str | null | undefined
  [keyword: string]: any
}

export interface main_op_with_restore$ {
  restore_op_name: py.Str
}

export interface predict_signature_def$ {
  inputs: py.Dict<string, py.TensorLike>
  outputs: py.Dict<string, py.TensorLike>
}

export interface regression_signature_def$ {
  examples: py.TensorLike
  predictions: py.TensorLike
}

export interface simple_save$ {
  session: py.RemoteArgument
  export_dir: py.Str
  inputs: py.Dict<string, py.TensorLike>
  outputs: py.Dict<string, py.TensorLike>
  legacy_init_op?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly ASSETS_DIRECTORY: py.Remote<string>
  readonly ASSETS_DIRECTORY_dyn: any
  readonly ASSETS_KEY: py.Remote<string>
  readonly ASSETS_KEY_dyn: any
  readonly Asset: tensorflow_saved_model.Asset$class
  readonly Builder: Builder$class
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
  readonly LEGACY_INIT_OP_KEY: py.Remote<string>
  readonly LEGACY_INIT_OP_KEY_dyn: any
  readonly MAIN_OP_KEY: py.Remote<string>
  readonly MAIN_OP_KEY_dyn: any
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
  readonly SaveOptions: tensorflow_saved_model.SaveOptions$class
  readonly TPU: py.Remote<string>
  readonly TPU_dyn: any
  readonly TRAINING: py.Remote<string>
  readonly TRAINING_dyn: any
  readonly VARIABLES_DIRECTORY: py.Remote<string>
  readonly VARIABLES_DIRECTORY_dyn: any
  readonly VARIABLES_FILENAME: py.Remote<string>
  readonly VARIABLES_FILENAME_dyn: any
  build_signature_def(inputs: py.Positional, outputs: py.Positional, method_name: py.Str | null, defaults: py.Positional): py.Remote
  build_signature_def(inputs: py.Positional, outputs: py.Positional, method_name: py.Str | null, keywords?: py.Rest<build_signature_def$, 'inputs' | 'outputs' | 'method_name'>): py.Remote
  build_signature_def(inputs: py.Positional, outputs: py.Positional, keywords?: py.Rest<build_signature_def$, 'inputs' | 'outputs'>): py.Remote
  build_signature_def(inputs: py.Positional, keywords?: py.Rest<build_signature_def$, 'inputs'>): py.Remote
  build_signature_def(keywords?: build_signature_def$): py.Remote
  build_signature_def_dyn: py.RemoteFunction
  build_tensor_info(tensor: py.TensorLike | py.Of<'tensorflow.SparseTensor'>): py.Remote
  build_tensor_info(keywords: build_tensor_info$): py.Remote
  build_tensor_info_dyn: py.RemoteFunction
  readonly builder: tensorflow_compat_v1_saved_model_builder.$Module
  classification_signature_def(examples: py.TensorLike, classes: py.TensorLike, scores: py.TensorLike): py.Remote
  classification_signature_def(examples: py.TensorLike, classes: py.TensorLike, keywords: py.Rest<classification_signature_def$, 'examples' | 'classes'>): py.Remote
  classification_signature_def(examples: py.TensorLike, keywords: py.Rest<classification_signature_def$, 'examples'>): py.Remote
  classification_signature_def(keywords: classification_signature_def$): py.Remote
  classification_signature_def_dyn: py.RemoteFunction
  readonly constants: tensorflow_compat_v1_saved_model_constants.$Module
  contains_saved_model(export_dir: py.Str): py.Remote
  contains_saved_model(keywords: contains_saved_model$): py.Remote
  contains_saved_model_dyn: py.RemoteFunction
  readonly experimental: tensorflow_compat_v1_saved_model_experimental.$Module
  get_tensor_from_tensor_info(tensor_info: py.Of<'tensorflow.compat.v1.TensorInfo'>, graph: py.Of<'tensorflow.Graph'> | null, import_scope: py.Positional): py.Remote
  get_tensor_from_tensor_info(tensor_info: py.Of<'tensorflow.compat.v1.TensorInfo'>, graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<get_tensor_from_tensor_info$, 'tensor_info' | 'graph'>): py.Remote
  get_tensor_from_tensor_info(tensor_info: py.Of<'tensorflow.compat.v1.TensorInfo'>, keywords?: py.Rest<get_tensor_from_tensor_info$, 'tensor_info'>): py.Remote
  get_tensor_from_tensor_info(keywords: get_tensor_from_tensor_info$): py.Remote
  get_tensor_from_tensor_info_dyn: py.RemoteFunction
  is_valid_signature(signature_def: py.Positional): py.Remote
  is_valid_signature(keywords: is_valid_signature$): py.Remote
  is_valid_signature_dyn: py.RemoteFunction
  load(sess: py.Positional, tags: py.Positional, export_dir: py.Str, import_scope: py.Str | null, keywords?: py.Rest<load$, 'sess' | 'tags' | 'export_dir' | 'import_scope'>): py.Remote
  load(sess: py.Positional, tags: py.Positional, export_dir: py.Str, keywords?: py.Rest<load$, 'sess' | 'tags' | 'export_dir'>): py.Remote
  load(sess: py.Positional, tags: py.Positional, keywords: py.Rest<load$, 'sess' | 'tags'>): py.Remote
  load(sess: py.Positional, keywords: py.Rest<load$, 'sess'>): py.Remote
  load(keywords: load$): py.Remote
  load_dyn: py.RemoteFunction
  readonly load_v2: tensorflow_saved_model.$Module["load"]
  load_v2_dyn: py.RemoteFunction
  readonly loader: tensorflow_compat_v1_saved_model_loader.$Module
  readonly main_op: tensorflow_compat_v1_saved_model_main_op.$Module
  main_op_with_restore(restore_op_name: py.Str): py.Remote<Set<any>>
  main_op_with_restore(keywords: main_op_with_restore$): py.Remote<Set<any>>
  main_op_with_restore_dyn: py.RemoteFunction
  readonly maybe_saved_model_directory: $Module["contains_saved_model"]
  maybe_saved_model_directory_dyn: py.RemoteFunction
  predict_signature_def(inputs: py.Dict<string, py.TensorLike>, outputs: py.LastDict<string, py.TensorLike>): py.Remote
  predict_signature_def(inputs: py.Dict<string, py.TensorLike>, keywords: py.Rest<predict_signature_def$, 'inputs'>): py.Remote
  predict_signature_def(keywords: predict_signature_def$): py.Remote
  predict_signature_def_dyn: py.RemoteFunction
  regression_signature_def(examples: py.TensorLike, predictions: py.TensorLike): py.Remote
  regression_signature_def(examples: py.TensorLike, keywords: py.Rest<regression_signature_def$, 'examples'>): py.Remote
  regression_signature_def(keywords: regression_signature_def$): py.Remote
  regression_signature_def_dyn: py.RemoteFunction
  readonly save: tensorflow_saved_model.$Module["save"]
  save_dyn: py.RemoteFunction
  readonly signature_constants: tensorflow_compat_v1_saved_model_signature_constants.$Module
  readonly signature_def_utils: tensorflow_compat_v1_saved_model_signature_def_utils.$Module
  simple_save(session: py.Positional, export_dir: py.Str, inputs: py.Dict<string, py.TensorLike>, outputs: py.Dict<string, py.TensorLike>, legacy_init_op: py.Positional): py.Remote
  simple_save(session: py.Positional, export_dir: py.Str, inputs: py.Dict<string, py.TensorLike>, outputs: py.Dict<string, py.TensorLike>, keywords: py.Rest<simple_save$, 'session' | 'export_dir' | 'inputs' | 'outputs'>): py.Remote
  simple_save(session: py.Positional, export_dir: py.Str, inputs: py.Dict<string, py.TensorLike>, outputs: py.LastDict<string, py.TensorLike>): py.Remote
  simple_save(session: py.Positional, export_dir: py.Str, inputs: py.Dict<string, py.TensorLike>, keywords: py.Rest<simple_save$, 'session' | 'export_dir' | 'inputs'>): py.Remote
  simple_save(session: py.Positional, export_dir: py.Str, keywords: py.Rest<simple_save$, 'session' | 'export_dir'>): py.Remote
  simple_save(session: py.Positional, keywords: py.Rest<simple_save$, 'session'>): py.Remote
  simple_save(keywords: simple_save$): py.Remote
  simple_save_dyn: py.RemoteFunction
  readonly tag_constants: tensorflow_compat_v1_saved_model_tag_constants.$Module
  readonly utils: tensorflow_compat_v1_saved_model_utils.$Module
}
