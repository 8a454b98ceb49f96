// tensorflow.lite of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_lite_experimental from './tensorflow.lite.experimental.js'

export interface Interpreter$get_signature_runner {
  signature_key?: py.RemoteArgument | undefined
}

export interface Interpreter$get_tensor {
  tensor_index: py.RemoteArgument
  /** Default: `0` */
  subgraph_index?: py.Int | undefined
}

export interface Interpreter$get_tensor_details {
  /** Default: `0` */
  subgraph_index?: py.Int | undefined
}

export interface Interpreter$resize_tensor_input {
  input_index: py.RemoteArgument
  tensor_size: py.RemoteArgument
  /** Default: `False` */
  strict?: py.Bool | undefined
}

export interface Interpreter$set_tensor {
  tensor_index: py.RemoteArgument
  value: py.RemoteArgument
}

export interface Interpreter$tensor {
  tensor_index: py.RemoteArgument
}

export interface Interpreter extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.lite.Interpreter': true }
  allocate_tensors(): py.Remote
  allocate_tensors_dyn: py.RemoteFunction
  get_input_details(): py.Remote
  get_input_details_dyn: py.RemoteFunction
  get_output_details(): py.Remote
  get_output_details_dyn: py.RemoteFunction
  get_signature_list(): py.Remote
  get_signature_list_dyn: py.RemoteFunction
  get_signature_runner(signature_key: py.Positional): py.Remote
  get_signature_runner(keywords?: Interpreter$get_signature_runner): py.Remote
  get_signature_runner_dyn: py.RemoteFunction
  get_tensor(tensor_index: py.Positional, subgraph_index: py.Int): py.Remote<py.NDArray>
  get_tensor(tensor_index: py.Positional, keywords?: py.Rest<Interpreter$get_tensor, 'tensor_index'>): py.Remote<py.NDArray>
  get_tensor(keywords: Interpreter$get_tensor): py.Remote<py.NDArray>
  get_tensor_dyn: py.RemoteFunction
  get_tensor_details(subgraph_index: py.Int): py.RemoteList<any>
  get_tensor_details(keywords?: Interpreter$get_tensor_details): py.RemoteList<any>
  get_tensor_details_dyn: py.RemoteFunction
  invoke(): py.Remote
  invoke_dyn: py.RemoteFunction
  num_subgraphs(): py.Remote
  num_subgraphs_dyn: py.RemoteFunction
  reset_all_variables(): py.Remote
  reset_all_variables_dyn: py.RemoteFunction
  resize_tensor_input(input_index: py.Positional, tensor_size: py.Positional, strict: py.Bool): py.Remote
  resize_tensor_input(input_index: py.Positional, tensor_size: py.Positional, keywords?: py.Rest<Interpreter$resize_tensor_input, 'input_index' | 'tensor_size'>): py.Remote
  resize_tensor_input(input_index: py.Positional, keywords: py.Rest<Interpreter$resize_tensor_input, 'input_index'>): py.Remote
  resize_tensor_input(keywords: Interpreter$resize_tensor_input): py.Remote
  resize_tensor_input_dyn: py.RemoteFunction
  set_tensor(tensor_index: py.Positional, value: py.Positional): py.Remote
  set_tensor(tensor_index: py.Positional, keywords: py.Rest<Interpreter$set_tensor, 'tensor_index'>): py.Remote
  set_tensor(keywords: Interpreter$set_tensor): py.Remote
  set_tensor_dyn: py.RemoteFunction
  tensor(tensor_index: py.Positional): py.Remote
  tensor(keywords: Interpreter$tensor): py.Remote
  tensor_dyn: py.RemoteFunction
}

export interface Interpreter$new {
  model_path?: py.Str | null | undefined
  model_content?: py.RemoteArgument | undefined
  experimental_delegates?: py.RemoteArgument | undefined
  num_threads?: py.RemoteArgument | undefined
  experimental_op_resolver_type?: py.Of<'tensorflow.lite.experimental.OpResolverType'> | undefined
  /** Default: `False` */
  experimental_preserve_all_tensors?: py.Bool | undefined
  /** Default: `False` */
  experimental_disable_delegate_clustering?: py.Bool | undefined
  /** Default: `False` */
  experimental_default_delegate_latest_features?: py.Bool | undefined
}

export interface Interpreter$class extends py.PythonClass {
  new (model_path: py.Str | null, model_content: py.Positional, experimental_delegates: py.Positional, num_threads: py.Positional, experimental_op_resolver_type?: py.Of<'tensorflow.lite.experimental.OpResolverType'>, experimental_preserve_all_tensors?: py.Bool, experimental_disable_delegate_clustering?: py.Bool, experimental_default_delegate_latest_features?: py.Bool): Interpreter
  (model_path: py.Str | null, model_content: py.Positional, experimental_delegates: py.Positional, num_threads: py.Positional, experimental_op_resolver_type?: py.Of<'tensorflow.lite.experimental.OpResolverType'>, experimental_preserve_all_tensors?: py.Bool, experimental_disable_delegate_clustering?: py.Bool, experimental_default_delegate_latest_features?: py.Bool): py.Promised<Interpreter>
  new (model_path: py.Str | null, model_content: py.Positional, experimental_delegates: py.Positional, keywords?: py.Rest<Interpreter$new, 'model_path' | 'model_content' | 'experimental_delegates'>): Interpreter
  (model_path: py.Str | null, model_content: py.Positional, experimental_delegates: py.Positional, keywords?: py.Rest<Interpreter$new, 'model_path' | 'model_content' | 'experimental_delegates'>): py.Promised<Interpreter>
  new (model_path: py.Str | null, model_content: py.Positional, keywords?: py.Rest<Interpreter$new, 'model_path' | 'model_content'>): Interpreter
  (model_path: py.Str | null, model_content: py.Positional, keywords?: py.Rest<Interpreter$new, 'model_path' | 'model_content'>): py.Promised<Interpreter>
  new (model_path: py.Str | null, keywords?: py.Rest<Interpreter$new, 'model_path'>): Interpreter
  (model_path: py.Str | null, keywords?: py.Rest<Interpreter$new, 'model_path'>): py.Promised<Interpreter>
  new (keywords?: Interpreter$new): Interpreter
  (keywords?: Interpreter$new): py.Promised<Interpreter>
}

export interface OpsSet extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.lite.OpsSet': true }
  get EXPERIMENTAL_STABLEHLO_OPS(): py.Promised<OpsSet>
  set EXPERIMENTAL_STABLEHLO_OPS(value: py.Of<'tensorflow.lite.OpsSet'>)
  EXPERIMENTAL_STABLEHLO_OPS_dyn: any
  get EXPERIMENTAL_TFLITE_BUILTINS_ACTIVATIONS_INT16_WEIGHTS_INT8(): py.Promised<OpsSet>
  set EXPERIMENTAL_TFLITE_BUILTINS_ACTIVATIONS_INT16_WEIGHTS_INT8(value: py.Of<'tensorflow.lite.OpsSet'>)
  EXPERIMENTAL_TFLITE_BUILTINS_ACTIVATIONS_INT16_WEIGHTS_INT8_dyn: any
  get SELECT_TF_OPS(): py.Promised<OpsSet>
  set SELECT_TF_OPS(value: py.Of<'tensorflow.lite.OpsSet'>)
  SELECT_TF_OPS_dyn: any
  get TFLITE_BUILTINS(): py.Promised<OpsSet>
  set TFLITE_BUILTINS(value: py.Of<'tensorflow.lite.OpsSet'>)
  TFLITE_BUILTINS_dyn: any
  get TFLITE_BUILTINS_INT8(): py.Promised<OpsSet>
  set TFLITE_BUILTINS_INT8(value: py.Of<'tensorflow.lite.OpsSet'>)
  TFLITE_BUILTINS_INT8_dyn: any
}

export interface OpsSet$new {
  value: py.RemoteArgument
}

export interface OpsSet$class extends py.PythonClass {
  new (value: py.Positional): OpsSet
  (value: py.Positional): py.Promised<OpsSet>
  new (keywords: OpsSet$new): OpsSet
  (keywords: OpsSet$new): py.Promised<OpsSet>
  readonly EXPERIMENTAL_STABLEHLO_OPS: py.Promised<OpsSet>
  readonly EXPERIMENTAL_TFLITE_BUILTINS_ACTIVATIONS_INT16_WEIGHTS_INT8: py.Promised<OpsSet>
  readonly SELECT_TF_OPS: py.Promised<OpsSet>
  readonly TFLITE_BUILTINS: py.Promised<OpsSet>
  readonly TFLITE_BUILTINS_INT8: py.Promised<OpsSet>
  get_options(): py.Remote
  get_options_dyn: py.RemoteFunction
}

export interface Optimize extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.lite.Optimize': true }
  get DEFAULT(): py.Promised<Optimize>
  set DEFAULT(value: py.Of<'tensorflow.lite.Optimize'>)
  DEFAULT_dyn: any
  get EXPERIMENTAL_SPARSITY(): py.Promised<Optimize>
  set EXPERIMENTAL_SPARSITY(value: py.Of<'tensorflow.lite.Optimize'>)
  EXPERIMENTAL_SPARSITY_dyn: any
  get OPTIMIZE_FOR_LATENCY(): py.Promised<Optimize>
  set OPTIMIZE_FOR_LATENCY(value: py.Of<'tensorflow.lite.Optimize'>)
  OPTIMIZE_FOR_LATENCY_dyn: any
  get OPTIMIZE_FOR_SIZE(): py.Promised<Optimize>
  set OPTIMIZE_FOR_SIZE(value: py.Of<'tensorflow.lite.Optimize'>)
  OPTIMIZE_FOR_SIZE_dyn: any
}

export interface Optimize$new {
  value: py.RemoteArgument
}

export interface Optimize$class extends py.PythonClass {
  new (value: py.Positional): Optimize
  (value: py.Positional): py.Promised<Optimize>
  new (keywords: Optimize$new): Optimize
  (keywords: Optimize$new): py.Promised<Optimize>
  readonly DEFAULT: py.Promised<Optimize>
  readonly EXPERIMENTAL_SPARSITY: py.Promised<Optimize>
  readonly OPTIMIZE_FOR_LATENCY: py.Promised<Optimize>
  readonly OPTIMIZE_FOR_SIZE: py.Promised<Optimize>
}

export interface RepresentativeDataset extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.lite.RepresentativeDataset': true }
  input_gen: any
  input_gen_dyn: any
}

export interface RepresentativeDataset$new {
  input_gen: py.Callable
}

export interface RepresentativeDataset$class extends py.PythonClass {
  new (input_gen: py.Callable): RepresentativeDataset
  (input_gen: py.Callable): py.Promised<RepresentativeDataset>
  new (keywords: RepresentativeDataset$new): RepresentativeDataset
  (keywords: RepresentativeDataset$new): py.Promised<RepresentativeDataset>
}

export interface TFLiteConverter$experimental_from_jax {
  serving_funcs: py.ArrayLike
  inputs: py.ArrayLike
}

export interface TFLiteConverter$from_concrete_functions {
  funcs: py.List<py.RemoteArgument>
  trackable_obj?: py.RemoteArgument | undefined
}

export interface TFLiteConverter$from_keras_model {
  model: py.RemoteArgument
}

export interface TFLiteConverter$from_saved_model {
  saved_model_dir: py.Str
  signature_keys?: py.List<py.RemoteArgument> | null | undefined
  tags?: py.List<py.RemoteArgument> | null | undefined
}

export interface TFLiteConverter extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.lite.TFLiteConverter': true }
  get allow_custom_ops(): py.Remote<boolean>
  set allow_custom_ops(value: py.Bool)
  allow_custom_ops_dyn: any
  get canonicalizing_inf_as_min_max_float(): py.Remote<boolean>
  set canonicalizing_inf_as_min_max_float(value: py.Bool)
  canonicalizing_inf_as_min_max_float_dyn: any
  convert(): py.Remote
  convert_dyn: py.RemoteFunction
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
  get experimental_lower_to_saved_model(): py.Remote<boolean>
  set experimental_lower_to_saved_model(value: py.Bool)
  experimental_lower_to_saved_model_dyn: any
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
  inference_input_type: any
  inference_input_type_dyn: any
  inference_output_type: any
  inference_output_type_dyn: any
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
  print_ir_after: any
  print_ir_after_dyn: any
  print_ir_before: any
  print_ir_before_dyn: any
  print_ir_module_scope: any
  print_ir_module_scope_dyn: any
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
  funcs: py.List<py.RemoteArgument>
  trackable_obj?: py.RemoteArgument | undefined
}

export interface TFLiteConverter$class extends py.PythonClass {
  new (funcs: py.List<py.RemoteArgument>, trackable_obj: py.Positional): TFLiteConverter
  (funcs: py.List<py.RemoteArgument>, trackable_obj: py.Positional): py.Promised<TFLiteConverter>
  new (funcs: py.List<py.RemoteArgument>, keywords?: py.Rest<TFLiteConverter$new, 'funcs'>): TFLiteConverter
  (funcs: py.List<py.RemoteArgument>, keywords?: py.Rest<TFLiteConverter$new, 'funcs'>): py.Promised<TFLiteConverter>
  new (keywords: TFLiteConverter$new): TFLiteConverter
  (keywords: TFLiteConverter$new): py.Promised<TFLiteConverter>
  experimental_from_jax(serving_funcs: py.ArrayLike, inputs: py.ArrayLike): py.Promised<TFLiteConverter>
  experimental_from_jax(serving_funcs: py.ArrayLike, keywords: py.Rest<TFLiteConverter$experimental_from_jax, 'serving_funcs'>): py.Promised<TFLiteConverter>
  experimental_from_jax(keywords: TFLiteConverter$experimental_from_jax): py.Promised<TFLiteConverter>
  experimental_from_jax_dyn: py.RemoteFunction
  from_concrete_functions(funcs: py.List<py.RemoteArgument>, trackable_obj: py.Positional): py.Promised<TFLiteConverter>
  from_concrete_functions(funcs: py.List<py.RemoteArgument>, keywords?: py.Rest<TFLiteConverter$from_concrete_functions, 'funcs'>): py.Promised<TFLiteConverter>
  from_concrete_functions(keywords: TFLiteConverter$from_concrete_functions): py.Promised<TFLiteConverter>
  from_concrete_functions_dyn: py.RemoteFunction
  from_keras_model(model: py.Positional): py.Promised<TFLiteConverter>
  from_keras_model(keywords: TFLiteConverter$from_keras_model): py.Promised<TFLiteConverter>
  from_keras_model_dyn: py.RemoteFunction
  from_saved_model(saved_model_dir: py.Str, signature_keys: py.List<py.RemoteArgument> | null, tags: py.List<py.RemoteArgument> | null): py.Promised<TFLiteConverter>
  from_saved_model(saved_model_dir: py.Str, signature_keys: py.List<py.RemoteArgument> | null, keywords?: py.Rest<TFLiteConverter$from_saved_model, 'saved_model_dir' | 'signature_keys'>): py.Promised<TFLiteConverter>
  from_saved_model(saved_model_dir: py.Str, keywords?: py.Rest<TFLiteConverter$from_saved_model, 'saved_model_dir'>): py.Promised<TFLiteConverter>
  from_saved_model(keywords: TFLiteConverter$from_saved_model): py.Promised<TFLiteConverter>
  from_saved_model_dyn: py.RemoteFunction
}

export interface TargetSpec extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.lite.TargetSpec': true }
  experimental_select_user_tf_ops: any
  experimental_select_user_tf_ops_dyn: any
  experimental_supported_backends: any
  experimental_supported_backends_dyn: any
  supported_ops: any
  supported_ops_dyn: any
  supported_types: any
  supported_types_dyn: any
}

export interface TargetSpec$new {
  supported_ops?: py.RemoteArgument | undefined
  supported_types?: py.RemoteArgument | undefined
  experimental_select_user_tf_ops?: py.RemoteArgument | undefined
  experimental_supported_backends?: py.RemoteArgument | undefined
}

export interface TargetSpec$class extends py.PythonClass {
  new (supported_ops: py.Positional, supported_types: py.Positional, experimental_select_user_tf_ops: py.Positional, experimental_supported_backends: py.Positional): TargetSpec
  (supported_ops: py.Positional, supported_types: py.Positional, experimental_select_user_tf_ops: py.Positional, experimental_supported_backends: py.Positional): py.Promised<TargetSpec>
  new (supported_ops: py.Positional, supported_types: py.Positional, experimental_select_user_tf_ops: py.Positional, keywords?: py.Rest<TargetSpec$new, 'supported_ops' | 'supported_types' | 'experimental_select_user_tf_ops'>): TargetSpec
  (supported_ops: py.Positional, supported_types: py.Positional, experimental_select_user_tf_ops: py.Positional, keywords?: py.Rest<TargetSpec$new, 'supported_ops' | 'supported_types' | 'experimental_select_user_tf_ops'>): py.Promised<TargetSpec>
  new (supported_ops: py.Positional, supported_types: py.Positional, keywords?: py.Rest<TargetSpec$new, 'supported_ops' | 'supported_types'>): TargetSpec
  (supported_ops: py.Positional, supported_types: py.Positional, keywords?: py.Rest<TargetSpec$new, 'supported_ops' | 'supported_types'>): py.Promised<TargetSpec>
  new (supported_ops: py.Positional, keywords?: py.Rest<TargetSpec$new, 'supported_ops'>): TargetSpec
  (supported_ops: py.Positional, keywords?: py.Rest<TargetSpec$new, 'supported_ops'>): py.Promised<TargetSpec>
  new (keywords?: TargetSpec$new): TargetSpec
  (keywords?: TargetSpec$new): py.Promised<TargetSpec>
}

export interface $Module extends py.PythonModuleObject {
  readonly Interpreter: Interpreter$class
  readonly OpsSet: OpsSet$class
  readonly Optimize: Optimize$class
  readonly RepresentativeDataset: RepresentativeDataset$class
  readonly TFLiteConverter: TFLiteConverter$class
  readonly TargetSpec: TargetSpec$class
  readonly experimental: tensorflow_lite_experimental.$Module
}
