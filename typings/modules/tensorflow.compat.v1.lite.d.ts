// tensorflow.compat.v1.lite of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1_lite_constants from './tensorflow.compat.v1.lite.constants.js'
import type * as tensorflow_compat_v1_lite_experimental from './tensorflow.compat.v1.lite.experimental.js'
import type * as tensorflow_lite from './tensorflow.lite.js'

export interface OpHint$add_input {
  [keyword: string]: any
}

export interface OpHint$add_inputs {
  [keyword: string]: any
}

export interface OpHint$add_output {
  [keyword: string]: any
}

export interface OpHint$add_outputs {
  [keyword: string]: any
}

export interface OpHint extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.lite.OpHint': true }
  get AGGREGATE_FIRST(): py.Remote<string>
  set AGGREGATE_FIRST(value: py.Str)
  AGGREGATE_FIRST_dyn: any
  get AGGREGATE_LAST(): py.Remote<string>
  set AGGREGATE_LAST(value: py.Str)
  AGGREGATE_LAST_dyn: any
  get AGGREGATE_STACK(): py.Remote<string>
  set AGGREGATE_STACK(value: py.Str)
  AGGREGATE_STACK_dyn: any
  get CHILDREN_INPUTS_MAPPINGS(): py.Remote<string>
  set CHILDREN_INPUTS_MAPPINGS(value: py.Str)
  CHILDREN_INPUTS_MAPPINGS_dyn: any
  get FUNCTION_AGGREGATE_ATTR(): py.Remote<string>
  set FUNCTION_AGGREGATE_ATTR(value: py.Str)
  FUNCTION_AGGREGATE_ATTR_dyn: any
  get FUNCTION_INPUT_INDEX_ATTR(): py.Remote<string>
  set FUNCTION_INPUT_INDEX_ATTR(value: py.Str)
  FUNCTION_INPUT_INDEX_ATTR_dyn: any
  get FUNCTION_LEVEL_ATTR(): py.Remote<string>
  set FUNCTION_LEVEL_ATTR(value: py.Str)
  FUNCTION_LEVEL_ATTR_dyn: any
  get FUNCTION_NAME_ATTR(): py.Remote<string>
  set FUNCTION_NAME_ATTR(value: py.Str)
  FUNCTION_NAME_ATTR_dyn: any
  get FUNCTION_OUTPUT_INDEX_ATTR(): py.Remote<string>
  set FUNCTION_OUTPUT_INDEX_ATTR(value: py.Str)
  FUNCTION_OUTPUT_INDEX_ATTR_dyn: any
  get FUNCTION_SORT_INDEX_ATTR(): py.Remote<string>
  set FUNCTION_SORT_INDEX_ATTR(value: py.Str)
  FUNCTION_SORT_INDEX_ATTR_dyn: any
  get FUNCTION_UUID_ATTR(): py.Remote<string>
  set FUNCTION_UUID_ATTR(value: py.Str)
  FUNCTION_UUID_ATTR_dyn: any
  readonly OpHintArgumentTracker: OpHint$OpHintArgumentTracker$class
  get TFLITE_INPUT_INDICES(): py.Remote<string>
  set TFLITE_INPUT_INDICES(value: py.Str)
  TFLITE_INPUT_INDICES_dyn: any
  add_input(...args: py.Positional[]): py.Promised<tensorflow.Tensor>
  add_input(...args: [...args: py.Positional[], keywords: OpHint$add_input]): py.Promised<tensorflow.Tensor>
  add_input(keywords?: OpHint$add_input): py.Promised<tensorflow.Tensor>
  add_input_dyn: py.RemoteFunction
  add_inputs(...args: py.Positional[]): py.Remote
  add_inputs(...args: [...args: py.Positional[], keywords: OpHint$add_inputs]): py.Remote
  add_inputs(keywords?: OpHint$add_inputs): py.Remote
  add_inputs_dyn: py.RemoteFunction
  add_output(...args: py.Positional[]): py.Promised<tensorflow.Tensor>
  add_output(...args: [...args: py.Positional[], keywords: OpHint$add_output]): py.Promised<tensorflow.Tensor>
  add_output(keywords?: OpHint$add_output): py.Promised<tensorflow.Tensor>
  add_output_dyn: py.RemoteFunction
  add_outputs(...args: py.Positional[]): py.Remote
  add_outputs(...args: [...args: py.Positional[], keywords: OpHint$add_outputs]): py.Remote
  add_outputs(keywords?: OpHint$add_outputs): py.Remote
  add_outputs_dyn: py.RemoteFunction
}

export interface OpHint$new {
  function_name: py.Str
  /** Default: `1` */
  level?: py.Int | undefined
  children_inputs_mappings?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface OpHint$class extends py.PythonClass {
  new (function_name: py.Str, level: py.Int, children_inputs_mappings: py.Positional, keywords?: py.Rest<OpHint$new, 'function_name' | 'level' | 'children_inputs_mappings'>): OpHint
  (function_name: py.Str, level: py.Int, children_inputs_mappings: py.Positional, keywords?: py.Rest<OpHint$new, 'function_name' | 'level' | 'children_inputs_mappings'>): py.Promised<OpHint>
  new (function_name: py.Str, level: py.Int, keywords?: py.Rest<OpHint$new, 'function_name' | 'level'>): OpHint
  (function_name: py.Str, level: py.Int, keywords?: py.Rest<OpHint$new, 'function_name' | 'level'>): py.Promised<OpHint>
  new (function_name: py.Str, keywords?: py.Rest<OpHint$new, 'function_name'>): OpHint
  (function_name: py.Str, keywords?: py.Rest<OpHint$new, 'function_name'>): py.Promised<OpHint>
  new (keywords: OpHint$new): OpHint
  (keywords: OpHint$new): py.Promised<OpHint>
  readonly AGGREGATE_FIRST: py.Remote<string>
  readonly AGGREGATE_LAST: py.Remote<string>
  readonly AGGREGATE_STACK: py.Remote<string>
  readonly CHILDREN_INPUTS_MAPPINGS: py.Remote<string>
  readonly FUNCTION_AGGREGATE_ATTR: py.Remote<string>
  readonly FUNCTION_INPUT_INDEX_ATTR: py.Remote<string>
  readonly FUNCTION_LEVEL_ATTR: py.Remote<string>
  readonly FUNCTION_NAME_ATTR: py.Remote<string>
  readonly FUNCTION_OUTPUT_INDEX_ATTR: py.Remote<string>
  readonly FUNCTION_SORT_INDEX_ATTR: py.Remote<string>
  readonly FUNCTION_UUID_ATTR: py.Remote<string>
  readonly OpHintArgumentTracker: OpHint$OpHintArgumentTracker$class
  readonly TFLITE_INPUT_INDICES: py.Remote<string>
}

export interface OpHint$OpHintArgumentTracker$add {
  arg: py.TensorLike
  tag?: py.Str | null | undefined
  name?: py.Str | null | undefined
  aggregate?: py.RemoteArgument | undefined
  index_override?: py.RemoteArgument | undefined
}

export interface OpHint$OpHintArgumentTracker extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.lite.OpHint.OpHintArgumentTracker': true }
  add(arg: py.TensorLike, tag: py.Str | null, name: py.Str | null, aggregate: py.Positional, index_override?: py.Positional): py.Promised<tensorflow.Tensor>
  add(arg: py.TensorLike, tag: py.Str | null, name: py.Str | null, keywords?: py.Rest<OpHint$OpHintArgumentTracker$add, 'arg' | 'tag' | 'name'>): py.Promised<tensorflow.Tensor>
  add(arg: py.TensorLike, tag: py.Str | null, keywords?: py.Rest<OpHint$OpHintArgumentTracker$add, 'arg' | 'tag'>): py.Promised<tensorflow.Tensor>
  add(arg: py.TensorLike, keywords?: py.Rest<OpHint$OpHintArgumentTracker$add, 'arg'>): py.Promised<tensorflow.Tensor>
  add(keywords: OpHint$OpHintArgumentTracker$add): py.Promised<tensorflow.Tensor>
  add_dyn: py.RemoteFunction
}

export interface OpHint$OpHintArgumentTracker$new {
  function_name: py.Str
  unique_function_id: py.RemoteArgument
  node_name_prefix: py.RemoteArgument
  attr_name: py.Str
  /** Default: `1` */
  level?: py.Int | undefined
  children_inputs_mappings?: py.RemoteArgument | undefined
}

export interface OpHint$OpHintArgumentTracker$class extends py.PythonClass {
  new (function_name: py.Str, unique_function_id: py.Positional, node_name_prefix: py.Positional, attr_name: py.Str, level: py.Int, children_inputs_mappings: py.Positional): OpHint$OpHintArgumentTracker
  (function_name: py.Str, unique_function_id: py.Positional, node_name_prefix: py.Positional, attr_name: py.Str, level: py.Int, children_inputs_mappings: py.Positional): py.Promised<OpHint$OpHintArgumentTracker>
  new (function_name: py.Str, unique_function_id: py.Positional, node_name_prefix: py.Positional, attr_name: py.Str, level: py.Int, keywords?: py.Rest<OpHint$OpHintArgumentTracker$new, 'function_name' | 'unique_function_id' | 'node_name_prefix' | 'attr_name' | 'level'>): OpHint$OpHintArgumentTracker
  (function_name: py.Str, unique_function_id: py.Positional, node_name_prefix: py.Positional, attr_name: py.Str, level: py.Int, keywords?: py.Rest<OpHint$OpHintArgumentTracker$new, 'function_name' | 'unique_function_id' | 'node_name_prefix' | 'attr_name' | 'level'>): py.Promised<OpHint$OpHintArgumentTracker>
  new (function_name: py.Str, unique_function_id: py.Positional, node_name_prefix: py.Positional, attr_name: py.Str, keywords?: py.Rest<OpHint$OpHintArgumentTracker$new, 'function_name' | 'unique_function_id' | 'node_name_prefix' | 'attr_name'>): OpHint$OpHintArgumentTracker
  (function_name: py.Str, unique_function_id: py.Positional, node_name_prefix: py.Positional, attr_name: py.Str, keywords?: py.Rest<OpHint$OpHintArgumentTracker$new, 'function_name' | 'unique_function_id' | 'node_name_prefix' | 'attr_name'>): py.Promised<OpHint$OpHintArgumentTracker>
  new (function_name: py.Str, unique_function_id: py.Positional, node_name_prefix: py.Positional, keywords: py.Rest<OpHint$OpHintArgumentTracker$new, 'function_name' | 'unique_function_id' | 'node_name_prefix'>): OpHint$OpHintArgumentTracker
  (function_name: py.Str, unique_function_id: py.Positional, node_name_prefix: py.Positional, keywords: py.Rest<OpHint$OpHintArgumentTracker$new, 'function_name' | 'unique_function_id' | 'node_name_prefix'>): py.Promised<OpHint$OpHintArgumentTracker>
  new (function_name: py.Str, unique_function_id: py.Positional, keywords: py.Rest<OpHint$OpHintArgumentTracker$new, 'function_name' | 'unique_function_id'>): OpHint$OpHintArgumentTracker
  (function_name: py.Str, unique_function_id: py.Positional, keywords: py.Rest<OpHint$OpHintArgumentTracker$new, 'function_name' | 'unique_function_id'>): py.Promised<OpHint$OpHintArgumentTracker>
  new (function_name: py.Str, keywords: py.Rest<OpHint$OpHintArgumentTracker$new, 'function_name'>): OpHint$OpHintArgumentTracker
  (function_name: py.Str, keywords: py.Rest<OpHint$OpHintArgumentTracker$new, 'function_name'>): py.Promised<OpHint$OpHintArgumentTracker>
  new (keywords: OpHint$OpHintArgumentTracker$new): OpHint$OpHintArgumentTracker
  (keywords: OpHint$OpHintArgumentTracker$new): py.Promised<OpHint$OpHintArgumentTracker>
}

export interface TFLiteConverter$from_frozen_graph {
  graph_def_file: py.Str
  input_arrays: py.List<py.TensorLike>
  output_arrays: py.List<py.TensorLike>
  input_shapes?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface TFLiteConverter$from_keras_model_file {
  model_file: py.Str
  input_arrays?: py.List<py.TensorLike> | null | undefined
  input_shapes?: py.Dict<string, py.RemoteArgument> | null | undefined
  output_arrays?: py.List<py.TensorLike> | null | undefined
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface TFLiteConverter$from_saved_model {
  saved_model_dir: py.Str
  input_arrays?: py.List<py.TensorLike> | null | undefined
  input_shapes?: py.Dict<string, py.RemoteArgument> | null | undefined
  output_arrays?: py.List<py.TensorLike> | null | undefined
  tag_set?: py.List<py.RemoteArgument> | null | undefined
  signature_key?: py.RemoteArgument | undefined
}

export interface TFLiteConverter$from_session {
  sess: py.RemoteArgument
  input_tensors: py.List<py.TensorLike>
  output_tensors: py.List<py.TensorLike>
}

export interface TFLiteConverter extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.lite.TFLiteConverter': true }
  get allow_custom_ops(): py.Remote<boolean>
  set allow_custom_ops(value: py.Bool)
  allow_custom_ops_dyn: any
  get canonicalizing_inf_as_min_max_float(): py.Remote<boolean>
  set canonicalizing_inf_as_min_max_float(value: py.Bool)
  canonicalizing_inf_as_min_max_float_dyn: any
  get change_concat_input_ranges(): py.Remote<boolean>
  set change_concat_input_ranges(value: py.Bool)
  change_concat_input_ranges_dyn: any
  get conversion_summary_dir(): py.Remote<string>
  set conversion_summary_dir(value: py.Str)
  conversion_summary_dir_dyn: any
  convert(): py.Remote
  convert_dyn: py.RemoteFunction
  get default_ranges_stats(): py.RemoteList<number>
  set default_ranges_stats(value: py.List<py.Int>)
  default_ranges_stats_dyn: any
  get drop_control_dependency(): py.Remote<boolean>
  set drop_control_dependency(value: py.Bool)
  drop_control_dependency_dyn: any
  get dump_graphviz_dir(): py.Remote<string>
  set dump_graphviz_dir(value: py.Str)
  dump_graphviz_dir_dyn: any
  get dump_graphviz_video(): py.Remote<boolean>
  set dump_graphviz_video(value: py.Bool)
  dump_graphviz_video_dyn: any
  elide_elementsattrs_if_larger: any
  elide_elementsattrs_if_larger_dyn: any
  enable_timing: any
  enable_timing_dyn: any
  get exclude_conversion_metadata(): py.Remote<boolean>
  set exclude_conversion_metadata(value: py.Bool)
  exclude_conversion_metadata_dyn: any
  get experimental_enable_resource_variables(): py.Remote<boolean>
  set experimental_enable_resource_variables(value: py.Bool)
  experimental_enable_resource_variables_dyn: any
  get experimental_new_converter(): py.Remote<boolean>
  set experimental_new_converter(value: py.Bool)
  experimental_new_converter_dyn: any
  get experimental_new_dynamic_range_quantizer(): py.Remote<boolean>
  set experimental_new_dynamic_range_quantizer(value: py.Bool)
  experimental_new_dynamic_range_quantizer_dyn: any
  get experimental_new_quantizer(): py.Remote<boolean>
  set experimental_new_quantizer(value: py.Bool)
  experimental_new_quantizer_dyn: any
  experimental_stablehlo_quantizer_config: any
  experimental_stablehlo_quantizer_config_dyn: any
  get experimental_use_stablehlo_quantizer(): py.Remote<boolean>
  set experimental_use_stablehlo_quantizer(value: py.Bool)
  experimental_use_stablehlo_quantizer_dyn: any
  get_input_arrays(): py.RemoteList<string>
  get_input_arrays_dyn: py.RemoteFunction
  inference_input_type: any
  inference_input_type_dyn: any
  inference_output_type: any
  inference_output_type_dyn: any
  inference_type: any
  inference_type_dyn: any
  ir_dump_dir: any
  ir_dump_dir_dyn: any
  ir_dump_func_regex: any
  ir_dump_func_regex_dyn: any
  ir_dump_pass_regex: any
  ir_dump_pass_regex_dyn: any
  get legalize_custom_tensor_list_ops(): py.Remote<boolean>
  set legalize_custom_tensor_list_ops(value: py.Bool)
  legalize_custom_tensor_list_ops_dyn: any
  model_origin_framework: any
  model_origin_framework_dyn: any
  optimizations: any
  optimizations_dyn: any
  output_format: any
  output_format_dyn: any
  print_ir_after: any
  print_ir_after_dyn: any
  print_ir_before: any
  print_ir_before_dyn: any
  print_ir_module_scope: any
  print_ir_module_scope_dyn: any
  quantized_input_stats: any
  quantized_input_stats_dyn: any
  get reorder_across_fake_quant(): py.Remote<boolean>
  set reorder_across_fake_quant(value: py.Bool)
  reorder_across_fake_quant_dyn: any
  representative_dataset: any
  representative_dataset_dyn: any
  saved_model_dir: any
  saved_model_dir_dyn: any
  get serialize_debug_metadata(): py.Remote<boolean>
  set serialize_debug_metadata(value: py.Bool)
  serialize_debug_metadata_dyn: any
  target_spec: any
  target_spec_dyn: any
  get unfold_batchmatmul(): py.Remote<boolean>
  set unfold_batchmatmul(value: py.Bool)
  unfold_batchmatmul_dyn: any
}

export interface TFLiteConverter$new {
  graph_def: py.RemoteArgument
  input_tensors: py.List<py.TensorLike>
  output_tensors: py.List<py.TensorLike>
  input_arrays_with_shape?: py.List<py.Str> | null | undefined
  output_arrays?: py.List<py.TensorLike> | null | undefined
  experimental_debug_info_func?: py.Callable | null | undefined
}

export interface TFLiteConverter$class extends py.PythonClass {
  new (graph_def: py.Positional, input_tensors: py.List<py.TensorLike>, output_tensors: py.List<py.TensorLike>, input_arrays_with_shape: py.List<py.Str> | null, output_arrays: py.List<py.TensorLike> | null, experimental_debug_info_func: py.Callable | null): TFLiteConverter
  (graph_def: py.Positional, input_tensors: py.List<py.TensorLike>, output_tensors: py.List<py.TensorLike>, input_arrays_with_shape: py.List<py.Str> | null, output_arrays: py.List<py.TensorLike> | null, experimental_debug_info_func: py.Callable | null): py.Promised<TFLiteConverter>
  new (graph_def: py.Positional, input_tensors: py.List<py.TensorLike>, output_tensors: py.List<py.TensorLike>, input_arrays_with_shape: py.List<py.Str> | null, output_arrays: py.List<py.TensorLike> | null, keywords?: py.Rest<TFLiteConverter$new, 'graph_def' | 'input_tensors' | 'output_tensors' | 'input_arrays_with_shape' | 'output_arrays'>): TFLiteConverter
  (graph_def: py.Positional, input_tensors: py.List<py.TensorLike>, output_tensors: py.List<py.TensorLike>, input_arrays_with_shape: py.List<py.Str> | null, output_arrays: py.List<py.TensorLike> | null, keywords?: py.Rest<TFLiteConverter$new, 'graph_def' | 'input_tensors' | 'output_tensors' | 'input_arrays_with_shape' | 'output_arrays'>): py.Promised<TFLiteConverter>
  new (graph_def: py.Positional, input_tensors: py.List<py.TensorLike>, output_tensors: py.List<py.TensorLike>, input_arrays_with_shape: py.List<py.Str> | null, keywords?: py.Rest<TFLiteConverter$new, 'graph_def' | 'input_tensors' | 'output_tensors' | 'input_arrays_with_shape'>): TFLiteConverter
  (graph_def: py.Positional, input_tensors: py.List<py.TensorLike>, output_tensors: py.List<py.TensorLike>, input_arrays_with_shape: py.List<py.Str> | null, keywords?: py.Rest<TFLiteConverter$new, 'graph_def' | 'input_tensors' | 'output_tensors' | 'input_arrays_with_shape'>): py.Promised<TFLiteConverter>
  new (graph_def: py.Positional, input_tensors: py.List<py.TensorLike>, output_tensors: py.List<py.TensorLike>, keywords?: py.Rest<TFLiteConverter$new, 'graph_def' | 'input_tensors' | 'output_tensors'>): TFLiteConverter
  (graph_def: py.Positional, input_tensors: py.List<py.TensorLike>, output_tensors: py.List<py.TensorLike>, keywords?: py.Rest<TFLiteConverter$new, 'graph_def' | 'input_tensors' | 'output_tensors'>): py.Promised<TFLiteConverter>
  new (graph_def: py.Positional, input_tensors: py.List<py.TensorLike>, keywords: py.Rest<TFLiteConverter$new, 'graph_def' | 'input_tensors'>): TFLiteConverter
  (graph_def: py.Positional, input_tensors: py.List<py.TensorLike>, keywords: py.Rest<TFLiteConverter$new, 'graph_def' | 'input_tensors'>): py.Promised<TFLiteConverter>
  new (graph_def: py.Positional, keywords: py.Rest<TFLiteConverter$new, 'graph_def'>): TFLiteConverter
  (graph_def: py.Positional, keywords: py.Rest<TFLiteConverter$new, 'graph_def'>): py.Promised<TFLiteConverter>
  new (keywords: TFLiteConverter$new): TFLiteConverter
  (keywords: TFLiteConverter$new): py.Promised<TFLiteConverter>
  from_frozen_graph(graph_def_file: py.Str, input_arrays: py.List<py.TensorLike>, output_arrays: py.List<py.TensorLike>, input_shapes: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  from_frozen_graph(graph_def_file: py.Str, input_arrays: py.List<py.TensorLike>, output_arrays: py.List<py.TensorLike>, keywords?: py.Rest<TFLiteConverter$from_frozen_graph, 'graph_def_file' | 'input_arrays' | 'output_arrays'>): py.Remote
  from_frozen_graph(graph_def_file: py.Str, input_arrays: py.List<py.TensorLike>, keywords: py.Rest<TFLiteConverter$from_frozen_graph, 'graph_def_file' | 'input_arrays'>): py.Remote
  from_frozen_graph(graph_def_file: py.Str, keywords: py.Rest<TFLiteConverter$from_frozen_graph, 'graph_def_file'>): py.Remote
  from_frozen_graph(keywords: TFLiteConverter$from_frozen_graph): py.Remote
  from_frozen_graph_dyn: py.RemoteFunction
  from_keras_model_file(model_file: py.Str, input_arrays: py.List<py.TensorLike> | null, input_shapes: py.Dict<string, py.RemoteArgument> | null, output_arrays: py.List<py.TensorLike> | null, custom_objects?: py.Dict<string, py.RemoteArgument> | null): py.Remote
  from_keras_model_file(model_file: py.Str, input_arrays: py.List<py.TensorLike> | null, input_shapes: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<TFLiteConverter$from_keras_model_file, 'model_file' | 'input_arrays' | 'input_shapes'>): py.Remote
  from_keras_model_file(model_file: py.Str, input_arrays: py.List<py.TensorLike> | null, input_shapes: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  from_keras_model_file(model_file: py.Str, input_arrays: py.List<py.TensorLike> | null, keywords?: py.Rest<TFLiteConverter$from_keras_model_file, 'model_file' | 'input_arrays'>): py.Remote
  from_keras_model_file(model_file: py.Str, keywords?: py.Rest<TFLiteConverter$from_keras_model_file, 'model_file'>): py.Remote
  from_keras_model_file(keywords: TFLiteConverter$from_keras_model_file): py.Remote
  from_keras_model_file_dyn: py.RemoteFunction
  from_saved_model(saved_model_dir: py.Str, input_arrays: py.List<py.TensorLike> | null, input_shapes: py.Dict<string, py.RemoteArgument> | null, output_arrays: py.List<py.TensorLike> | null, tag_set?: py.List<py.RemoteArgument> | null, signature_key?: py.Positional): py.Remote
  from_saved_model(saved_model_dir: py.Str, input_arrays: py.List<py.TensorLike> | null, input_shapes: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<TFLiteConverter$from_saved_model, 'saved_model_dir' | 'input_arrays' | 'input_shapes'>): py.Remote
  from_saved_model(saved_model_dir: py.Str, input_arrays: py.List<py.TensorLike> | null, input_shapes: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  from_saved_model(saved_model_dir: py.Str, input_arrays: py.List<py.TensorLike> | null, keywords?: py.Rest<TFLiteConverter$from_saved_model, 'saved_model_dir' | 'input_arrays'>): py.Remote
  from_saved_model(saved_model_dir: py.Str, keywords?: py.Rest<TFLiteConverter$from_saved_model, 'saved_model_dir'>): py.Remote
  from_saved_model(keywords: TFLiteConverter$from_saved_model): py.Remote
  from_saved_model_dyn: py.RemoteFunction
  from_session(sess: py.Positional, input_tensors: py.List<py.TensorLike>, output_tensors: py.List<py.TensorLike>): py.Remote
  from_session(sess: py.Positional, input_tensors: py.List<py.TensorLike>, keywords: py.Rest<TFLiteConverter$from_session, 'sess' | 'input_tensors'>): py.Remote
  from_session(sess: py.Positional, keywords: py.Rest<TFLiteConverter$from_session, 'sess'>): py.Remote
  from_session(keywords: TFLiteConverter$from_session): py.Remote
  from_session_dyn: py.RemoteFunction
}

export interface TocoConverter$from_frozen_graph {
  graph_def_file: py.RemoteArgument
  input_arrays: py.RemoteArgument
  output_arrays: py.RemoteArgument
  input_shapes?: py.RemoteArgument | undefined
}

export interface TocoConverter$from_keras_model_file {
  model_file: py.RemoteArgument
  input_arrays?: py.RemoteArgument | undefined
  input_shapes?: py.RemoteArgument | undefined
  output_arrays?: py.RemoteArgument | undefined
}

export interface TocoConverter$from_saved_model {
  saved_model_dir: py.RemoteArgument
  input_arrays?: py.RemoteArgument | undefined
  input_shapes?: py.RemoteArgument | undefined
  output_arrays?: py.RemoteArgument | undefined
  tag_set?: py.RemoteArgument | undefined
  signature_key?: py.RemoteArgument | undefined
}

export interface TocoConverter$from_session {
  sess: py.RemoteArgument
  input_tensors: py.RemoteArgument
  output_tensors: py.RemoteArgument
}

export interface TocoConverter extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.lite.TocoConverter': true }
}

export interface TocoConverter$class extends py.PythonClass {
  new (): TocoConverter
  (): py.Promised<TocoConverter>
  from_frozen_graph(graph_def_file: py.Positional, input_arrays: py.Positional, output_arrays: py.Positional, input_shapes: py.Positional): py.Remote
  from_frozen_graph(graph_def_file: py.Positional, input_arrays: py.Positional, output_arrays: py.Positional, keywords?: py.Rest<TocoConverter$from_frozen_graph, 'graph_def_file' | 'input_arrays' | 'output_arrays'>): py.Remote
  from_frozen_graph(graph_def_file: py.Positional, input_arrays: py.Positional, keywords: py.Rest<TocoConverter$from_frozen_graph, 'graph_def_file' | 'input_arrays'>): py.Remote
  from_frozen_graph(graph_def_file: py.Positional, keywords: py.Rest<TocoConverter$from_frozen_graph, 'graph_def_file'>): py.Remote
  from_frozen_graph(keywords: TocoConverter$from_frozen_graph): py.Remote
  from_frozen_graph_dyn: py.RemoteFunction
  from_keras_model_file(model_file: py.Positional, input_arrays: py.Positional, input_shapes: py.Positional, output_arrays: py.Positional): py.Remote
  from_keras_model_file(model_file: py.Positional, input_arrays: py.Positional, input_shapes: py.Positional, keywords?: py.Rest<TocoConverter$from_keras_model_file, 'model_file' | 'input_arrays' | 'input_shapes'>): py.Remote
  from_keras_model_file(model_file: py.Positional, input_arrays: py.Positional, keywords?: py.Rest<TocoConverter$from_keras_model_file, 'model_file' | 'input_arrays'>): py.Remote
  from_keras_model_file(model_file: py.Positional, keywords?: py.Rest<TocoConverter$from_keras_model_file, 'model_file'>): py.Remote
  from_keras_model_file(keywords: TocoConverter$from_keras_model_file): py.Remote
  from_keras_model_file_dyn: py.RemoteFunction
  from_saved_model(saved_model_dir: py.Positional, input_arrays: py.Positional, input_shapes: py.Positional, output_arrays: py.Positional, tag_set?: py.Positional, signature_key?: py.Positional): py.Remote
  from_saved_model(saved_model_dir: py.Positional, input_arrays: py.Positional, input_shapes: py.Positional, keywords?: py.Rest<TocoConverter$from_saved_model, 'saved_model_dir' | 'input_arrays' | 'input_shapes'>): py.Remote
  from_saved_model(saved_model_dir: py.Positional, input_arrays: py.Positional, keywords?: py.Rest<TocoConverter$from_saved_model, 'saved_model_dir' | 'input_arrays'>): py.Remote
  from_saved_model(saved_model_dir: py.Positional, keywords?: py.Rest<TocoConverter$from_saved_model, 'saved_model_dir'>): py.Remote
  from_saved_model(keywords: TocoConverter$from_saved_model): py.Remote
  from_saved_model_dyn: py.RemoteFunction
  from_session(sess: py.Positional, input_tensors: py.Positional, output_tensors: py.Positional): py.Remote
  from_session(sess: py.Positional, input_tensors: py.Positional, keywords: py.Rest<TocoConverter$from_session, 'sess' | 'input_tensors'>): py.Remote
  from_session(sess: py.Positional, keywords: py.Rest<TocoConverter$from_session, 'sess'>): py.Remote
  from_session(keywords: TocoConverter$from_session): py.Remote
  from_session_dyn: py.RemoteFunction
}

export interface toco_convert$ {
  input_data: py.RemoteArgument
  input_tensors: py.List<py.TensorLike>
  output_tensors: py.List<py.TensorLike>
  [keyword: string]: any
}

export interface $Module extends py.PythonModuleObject {
  readonly Interpreter: tensorflow_lite.Interpreter$class
  readonly OpHint: OpHint$class
  readonly OpsSet: tensorflow_lite.OpsSet$class
  readonly Optimize: tensorflow_lite.Optimize$class
  readonly RepresentativeDataset: tensorflow_lite.RepresentativeDataset$class
  readonly TFLiteConverter: TFLiteConverter$class
  readonly TargetSpec: tensorflow_lite.TargetSpec$class
  readonly TocoConverter: TocoConverter$class
  readonly constants: tensorflow_compat_v1_lite_constants.$Module
  readonly experimental: tensorflow_compat_v1_lite_experimental.$Module
  toco_convert(input_data: py.Positional, input_tensors: py.List<py.TensorLike>, output_tensors: py.List<py.TensorLike>, ...args: py.Positional[]): py.Remote
  toco_convert(...args: [input_data: py.Positional, input_tensors: py.List<py.TensorLike>, output_tensors: py.List<py.TensorLike>, ...args: py.Positional[], keywords: py.Rest<toco_convert$, 'input_data' | 'input_tensors' | 'output_tensors'>]): py.Remote
  toco_convert(input_data: py.Positional, input_tensors: py.List<py.TensorLike>, output_tensors: py.List<py.TensorLike>, keywords?: py.Rest<toco_convert$, 'input_data' | 'input_tensors' | 'output_tensors'>): py.Remote
  toco_convert(input_data: py.Positional, input_tensors: py.List<py.TensorLike>, keywords: py.Rest<toco_convert$, 'input_data' | 'input_tensors'>): py.Remote
  toco_convert(input_data: py.Positional, keywords: py.Rest<toco_convert$, 'input_data'>): py.Remote
  toco_convert(keywords: toco_convert$): py.Remote
  toco_convert_dyn: py.RemoteFunction
}
