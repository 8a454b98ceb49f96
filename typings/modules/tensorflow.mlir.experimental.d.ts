// tensorflow.mlir.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_types_experimental from './tensorflow.types.experimental.js'

export interface convert_function$ {
  concrete_function: py.Of<'tensorflow.types.experimental.ConcreteFunction'>
  /** Default: `'tf-standard-pipeline'` */
  pass_pipeline?: py.Str | undefined
  /** Default: `False` */
  show_debug_info?: py.Bool | undefined
}

export interface convert_graph_def$ {
  graph_def: py.RemoteArgument
  /** Default: `'tf-standard-pipeline'` */
  pass_pipeline?: py.Str | undefined
  /** Default: `False` */
  show_debug_info?: py.Bool | undefined
}

export interface convert_saved_model$ {
  saved_model_path: py.Str
  exported_names: py.RemoteArgument
  /** Default: `False` */
  show_debug_info?: py.Bool | undefined
}

export interface convert_saved_model_v1$ {
  saved_model_path: py.Str
  exported_names: py.RemoteArgument
  tags: py.Of<'tensorflow.compat.v1.MetaGraphDef'>
  lift_variables: py.Bool
  include_variables_in_initializers: py.RemoteArgument
  /** Default: `True` */
  upgrade_legacy?: py.Bool | undefined
  /** Default: `False` */
  show_debug_info?: py.Bool | undefined
}

export interface run_pass_pipeline$ {
  mlir_txt: py.RemoteArgument
  pass_pipeline: py.RemoteArgument
  /** Default: `False` */
  show_debug_info?: py.Bool | undefined
}

export interface tflite_to_tosa_bytecode$ {
  flatbuffer: py.Str
  bytecode: py.Str
  /** Default: `False` */
  use_external_constant?: py.Bool | undefined
  ordered_input_arrays?: py.RemoteArgument | undefined
  ordered_output_arrays?: py.RemoteArgument | undefined
}

export interface write_bytecode$ {
  filename: py.Str
  mlir_txt: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  convert_function(concrete_function: py.Of<'tensorflow.types.experimental.ConcreteFunction'>, pass_pipeline: py.Str, show_debug_info: py.Bool): py.Remote
  convert_function(concrete_function: py.Of<'tensorflow.types.experimental.ConcreteFunction'>, pass_pipeline: py.Str, keywords?: py.Rest<convert_function$, 'concrete_function' | 'pass_pipeline'>): py.Remote
  convert_function(concrete_function: py.Of<'tensorflow.types.experimental.ConcreteFunction'>, keywords?: py.Rest<convert_function$, 'concrete_function'>): py.Remote
  convert_function(keywords: convert_function$): py.Remote
  convert_function_dyn: py.RemoteFunction
  convert_graph_def(graph_def: py.Positional, pass_pipeline: py.Str, show_debug_info: py.Bool): py.Remote
  convert_graph_def(graph_def: py.Positional, pass_pipeline: py.Str, keywords?: py.Rest<convert_graph_def$, 'graph_def' | 'pass_pipeline'>): py.Remote
  convert_graph_def(graph_def: py.Positional, keywords?: py.Rest<convert_graph_def$, 'graph_def'>): py.Remote
  convert_graph_def(keywords: convert_graph_def$): py.Remote
  convert_graph_def_dyn: py.RemoteFunction
  convert_saved_model(saved_model_path: py.Str, exported_names: py.Positional, show_debug_info: py.Bool): py.Remote
  convert_saved_model(saved_model_path: py.Str, exported_names: py.Positional, keywords?: py.Rest<convert_saved_model$, 'saved_model_path' | 'exported_names'>): py.Remote
  convert_saved_model(saved_model_path: py.Str, keywords: py.Rest<convert_saved_model$, 'saved_model_path'>): py.Remote
  convert_saved_model(keywords: convert_saved_model$): py.Remote
  convert_saved_model_dyn: py.RemoteFunction
  convert_saved_model_v1(saved_model_path: py.Str, exported_names: py.Positional, tags: py.Of<'tensorflow.compat.v1.MetaGraphDef'>, lift_variables: py.Bool, include_variables_in_initializers: py.Positional, upgrade_legacy: py.Bool, show_debug_info: py.Bool): py.Remote
  convert_saved_model_v1(saved_model_path: py.Str, exported_names: py.Positional, tags: py.Of<'tensorflow.compat.v1.MetaGraphDef'>, lift_variables: py.Bool, include_variables_in_initializers: py.Positional, upgrade_legacy: py.Bool, keywords?: py.Rest<convert_saved_model_v1$, 'saved_model_path' | 'exported_names' | 'tags' | 'lift_variables' | 'include_variables_in_initializers' | 'upgrade_legacy'>): py.Remote
  convert_saved_model_v1(saved_model_path: py.Str, exported_names: py.Positional, tags: py.Of<'tensorflow.compat.v1.MetaGraphDef'>, lift_variables: py.Bool, include_variables_in_initializers: py.Positional, keywords?: py.Rest<convert_saved_model_v1$, 'saved_model_path' | 'exported_names' | 'tags' | 'lift_variables' | 'include_variables_in_initializers'>): py.Remote
  convert_saved_model_v1(saved_model_path: py.Str, exported_names: py.Positional, tags: py.Of<'tensorflow.compat.v1.MetaGraphDef'>, lift_variables: py.Bool, keywords: py.Rest<convert_saved_model_v1$, 'saved_model_path' | 'exported_names' | 'tags' | 'lift_variables'>): py.Remote
  convert_saved_model_v1(saved_model_path: py.Str, exported_names: py.Positional, tags: py.Of<'tensorflow.compat.v1.MetaGraphDef'>, keywords: py.Rest<convert_saved_model_v1$, 'saved_model_path' | 'exported_names' | 'tags'>): py.Remote
  convert_saved_model_v1(saved_model_path: py.Str, exported_names: py.Positional, keywords: py.Rest<convert_saved_model_v1$, 'saved_model_path' | 'exported_names'>): py.Remote
  convert_saved_model_v1(saved_model_path: py.Str, keywords: py.Rest<convert_saved_model_v1$, 'saved_model_path'>): py.Remote
  convert_saved_model_v1(keywords: convert_saved_model_v1$): py.Remote
  convert_saved_model_v1_dyn: py.RemoteFunction
  run_pass_pipeline(mlir_txt: py.Positional, pass_pipeline: py.Positional, show_debug_info: py.Bool): py.Remote
  run_pass_pipeline(mlir_txt: py.Positional, pass_pipeline: py.Positional, keywords?: py.Rest<run_pass_pipeline$, 'mlir_txt' | 'pass_pipeline'>): py.Remote
  run_pass_pipeline(mlir_txt: py.Positional, keywords: py.Rest<run_pass_pipeline$, 'mlir_txt'>): py.Remote
  run_pass_pipeline(keywords: run_pass_pipeline$): py.Remote
  run_pass_pipeline_dyn: py.RemoteFunction
  tflite_to_tosa_bytecode(flatbuffer: py.Str, bytecode: py.Str, use_external_constant: py.Bool, ordered_input_arrays: py.Positional, ordered_output_arrays: py.Positional): py.Remote
  tflite_to_tosa_bytecode(flatbuffer: py.Str, bytecode: py.Str, use_external_constant: py.Bool, ordered_input_arrays: py.Positional, keywords?: py.Rest<tflite_to_tosa_bytecode$, 'flatbuffer' | 'bytecode' | 'use_external_constant' | 'ordered_input_arrays'>): py.Remote
  tflite_to_tosa_bytecode(flatbuffer: py.Str, bytecode: py.Str, use_external_constant: py.Bool, keywords?: py.Rest<tflite_to_tosa_bytecode$, 'flatbuffer' | 'bytecode' | 'use_external_constant'>): py.Remote
  tflite_to_tosa_bytecode(flatbuffer: py.Str, bytecode: py.Str, keywords?: py.Rest<tflite_to_tosa_bytecode$, 'flatbuffer' | 'bytecode'>): py.Remote
  tflite_to_tosa_bytecode(flatbuffer: py.Str, keywords: py.Rest<tflite_to_tosa_bytecode$, 'flatbuffer'>): py.Remote
  tflite_to_tosa_bytecode(keywords: tflite_to_tosa_bytecode$): py.Remote
  tflite_to_tosa_bytecode_dyn: py.RemoteFunction
  write_bytecode(filename: py.Str, mlir_txt: py.Positional): py.Remote
  write_bytecode(filename: py.Str, keywords: py.Rest<write_bytecode$, 'filename'>): py.Remote
  write_bytecode(keywords: write_bytecode$): py.Remote
  write_bytecode_dyn: py.RemoteFunction
}
