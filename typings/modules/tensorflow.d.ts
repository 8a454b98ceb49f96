// tensorflow of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'
import type * as keras_initializers from './keras.initializers.js'
import type * as keras_losses from './keras.losses.js'
import type * as keras_metrics from './keras.metrics.js'
import type * as keras_optimizers from './keras.optimizers.js'
import type * as tensorflow___operators__ from './tensorflow.__operators__.js'
import type * as tensorflow_audio from './tensorflow.audio.js'
import type * as tensorflow_autodiff from './tensorflow.autodiff.js'
import type * as tensorflow_autograph from './tensorflow.autograph.js'
import type * as tensorflow_bitwise from './tensorflow.bitwise.js'
import type * as tensorflow_compat from './tensorflow.compat.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_config from './tensorflow.config.js'
import type * as tensorflow_data from './tensorflow.data.js'
import type * as tensorflow_debugging from './tensorflow.debugging.js'
import type * as tensorflow_distribute from './tensorflow.distribute.js'
import type * as tensorflow_dtypes from './tensorflow.dtypes.js'
import type * as tensorflow_errors from './tensorflow.errors.js'
import type * as tensorflow_experimental from './tensorflow.experimental.js'
import type * as tensorflow_feature_column from './tensorflow.feature_column.js'
import type * as tensorflow_graph_util from './tensorflow.graph_util.js'
import type * as tensorflow_image from './tensorflow.image.js'
import type * as tensorflow_io from './tensorflow.io.js'
import type * as tensorflow_linalg from './tensorflow.linalg.js'
import type * as tensorflow_lite from './tensorflow.lite.js'
import type * as tensorflow_lookup from './tensorflow.lookup.js'
import type * as tensorflow_math from './tensorflow.math.js'
import type * as tensorflow_mlir from './tensorflow.mlir.js'
import type * as tensorflow_nest from './tensorflow.nest.js'
import type * as tensorflow_nn from './tensorflow.nn.js'
import type * as tensorflow_profiler from './tensorflow.profiler.js'
import type * as tensorflow_quantization from './tensorflow.quantization.js'
import type * as tensorflow_queue from './tensorflow.queue.js'
import type * as tensorflow_ragged from './tensorflow.ragged.js'
import type * as tensorflow_random from './tensorflow.random.js'
import type * as tensorflow_raw_ops from './tensorflow.raw_ops.js'
import type * as tensorflow_saved_model from './tensorflow.saved_model.js'
import type * as tensorflow_sets from './tensorflow.sets.js'
import type * as tensorflow_signal from './tensorflow.signal.js'
import type * as tensorflow_sparse from './tensorflow.sparse.js'
import type * as tensorflow_strings from './tensorflow.strings.js'
import type * as tensorflow_summary from './tensorflow.summary.js'
import type * as tensorflow_sysconfig from './tensorflow.sysconfig.js'
import type * as tensorflow_test from './tensorflow.test.js'
import type * as tensorflow_tpu from './tensorflow.tpu.js'
import type * as tensorflow_train from './tensorflow.train.js'
import type * as tensorflow_types from './tensorflow.types.js'
import type * as tensorflow_types_experimental from './tensorflow.types.experimental.js'
import type * as tensorflow_version from './tensorflow.version.js'
import type * as tensorflow_xla from './tensorflow.xla.js'

export interface AggregationMethod extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.AggregationMethod': true }
  get ADD_N(): py.Remote<number>
  set ADD_N(value: py.Int)
  ADD_N_dyn: any
  get DEFAULT(): py.Remote<number>
  set DEFAULT(value: py.Int)
  DEFAULT_dyn: any
  get EXPERIMENTAL_ACCUMULATE_N(): py.Remote<number>
  set EXPERIMENTAL_ACCUMULATE_N(value: py.Int)
  EXPERIMENTAL_ACCUMULATE_N_dyn: any
  get EXPERIMENTAL_TREE(): py.Remote<number>
  set EXPERIMENTAL_TREE(value: py.Int)
  EXPERIMENTAL_TREE_dyn: any
}

export interface AggregationMethod$class extends py.PythonClass {
  new (): AggregationMethod
  (): py.Promised<AggregationMethod>
  readonly ADD_N: py.Remote<number>
  readonly DEFAULT: py.Remote<number>
  readonly EXPERIMENTAL_ACCUMULATE_N: py.Remote<number>
  readonly EXPERIMENTAL_TREE: py.Remote<number>
}

export interface CriticalSection$execute {
  fn: py.RemoteArgument
  /** Default: `True` */
  exclusive_resource_access?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface CriticalSection extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.CriticalSection': true }
  execute(fn: py.Positional, exclusive_resource_access: py.Bool, name: py.Positional): py.Remote
  execute(fn: py.Positional, exclusive_resource_access: py.Bool, keywords?: py.Rest<CriticalSection$execute, 'fn' | 'exclusive_resource_access'>): py.Remote
  execute(fn: py.Positional, keywords?: py.Rest<CriticalSection$execute, 'fn'>): py.Remote
  execute(keywords: CriticalSection$execute): py.Remote
  execute_dyn: py.RemoteFunction
  readonly name: py.Remote
  readonly name_dyn: any
}

export interface CriticalSection$new {
  name?: py.RemoteArgument | undefined
  shared_name?: py.RemoteArgument | undefined
  critical_section_def?: py.RemoteArgument | undefined
  import_scope?: py.RemoteArgument | undefined
}

export interface CriticalSection$class extends py.PythonClass {
  new (name: py.Positional, shared_name: py.Positional, critical_section_def: py.Positional, import_scope: py.Positional): CriticalSection
  (name: py.Positional, shared_name: py.Positional, critical_section_def: py.Positional, import_scope: py.Positional): py.Promised<CriticalSection>
  new (name: py.Positional, shared_name: py.Positional, critical_section_def: py.Positional, keywords?: py.Rest<CriticalSection$new, 'name' | 'shared_name' | 'critical_section_def'>): CriticalSection
  (name: py.Positional, shared_name: py.Positional, critical_section_def: py.Positional, keywords?: py.Rest<CriticalSection$new, 'name' | 'shared_name' | 'critical_section_def'>): py.Promised<CriticalSection>
  new (name: py.Positional, shared_name: py.Positional, keywords?: py.Rest<CriticalSection$new, 'name' | 'shared_name'>): CriticalSection
  (name: py.Positional, shared_name: py.Positional, keywords?: py.Rest<CriticalSection$new, 'name' | 'shared_name'>): py.Promised<CriticalSection>
  new (name: py.Positional, keywords?: py.Rest<CriticalSection$new, 'name'>): CriticalSection
  (name: py.Positional, keywords?: py.Rest<CriticalSection$new, 'name'>): py.Promised<CriticalSection>
  new (keywords?: CriticalSection$new): CriticalSection
  (keywords?: CriticalSection$new): py.Promised<CriticalSection>
}

export interface DType$experimental_from_proto {
  proto: py.RemoteArgument
}

export interface DType$is_compatible_with {
  other: py.RemoteArgument
}

export interface DType$most_specific_common_supertype {
  types: py.Items<py.Of<'tensorflow.types.experimental.TraceType'>>
}

export interface DType extends tensorflow_types_experimental.TraceType {
  readonly [py.kind]: { readonly 'tensorflow.DType': true } & tensorflow_types_experimental.TraceType[typeof py.kind]
  readonly as_datatype_enum: py.Remote
  readonly as_datatype_enum_dyn: any
  readonly as_numpy_dtype: py.Remote
  readonly as_numpy_dtype_dyn: any
  readonly base_dtype: py.Remote
  readonly base_dtype_dyn: any
  experimental_as_proto(): py.Remote
  experimental_as_proto_dyn: py.RemoteFunction
  readonly is_bool: py.Remote
  readonly is_bool_dyn: any
  is_compatible_with(other: py.Positional): py.Remote
  is_compatible_with(keywords: DType$is_compatible_with): py.Remote
  is_compatible_with_dyn: py.RemoteFunction
  readonly is_complex: py.Remote
  readonly is_complex_dyn: any
  readonly is_floating: py.Remote
  readonly is_floating_dyn: any
  readonly is_integer: py.Remote
  readonly is_integer_dyn: any
  readonly is_numeric: py.Remote
  readonly is_numeric_dyn: any
  readonly is_numpy_compatible: py.Remote
  readonly is_numpy_compatible_dyn: any
  readonly is_quantized: py.Remote
  readonly is_quantized_dyn: any
  readonly is_unsigned: py.Remote
  readonly is_unsigned_dyn: any
  readonly limits: py.Remote
  readonly limits_dyn: any
  readonly max: py.Remote
  readonly max_dyn: any
  readonly min: py.Remote
  readonly min_dyn: any
  most_specific_common_supertype(types: py.Items<py.Of<'tensorflow.types.experimental.TraceType'>>): py.Remote
  most_specific_common_supertype(keywords: DType$most_specific_common_supertype): py.Remote
  most_specific_common_supertype(...args: any[]): any
  most_specific_common_supertype_dyn: py.RemoteFunction
  readonly name: py.Remote
  readonly name_dyn: any
  readonly real_dtype: py.Remote
  readonly real_dtype_dyn: any
  readonly size: py.Remote
  readonly size_dyn: any
}

export interface DType$new {
  type_enum: py.RemoteArgument
  handle_data?: py.RemoteArgument | undefined
}

export interface DType$class extends py.Statics<tensorflow_types_experimental.TraceType$class> {
  new (type_enum: py.Positional, handle_data: py.Positional): DType
  (type_enum: py.Positional, handle_data: py.Positional): py.Promised<DType>
  new (type_enum: py.Positional, keywords?: py.Rest<DType$new, 'type_enum'>): DType
  (type_enum: py.Positional, keywords?: py.Rest<DType$new, 'type_enum'>): py.Promised<DType>
  new (keywords: DType$new): DType
  (keywords: DType$new): py.Promised<DType>
  experimental_from_proto(proto: py.Positional): py.Promised<DType>
  experimental_from_proto(keywords: DType$experimental_from_proto): py.Promised<DType>
  experimental_from_proto_dyn: py.RemoteFunction
  experimental_type_proto(): py.Remote
  experimental_type_proto_dyn: py.RemoteFunction
}

export interface DeviceSpec$from_string {
  spec: py.RemoteArgument
}

export interface DeviceSpec$make_merged_spec {
  dev: py.RemoteArgument
}

export interface DeviceSpec$parse_from_string {
  spec: py.RemoteArgument
}

export interface DeviceSpec$replace {
  [keyword: string]: any
}

export interface DeviceSpec extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.DeviceSpec': true }
  readonly device_index: py.Remote
  readonly device_index_dyn: any
  readonly device_type: py.Remote
  readonly device_type_dyn: any
  readonly job: py.Remote
  readonly job_dyn: any
  make_merged_spec(dev: py.Positional): py.Remote
  make_merged_spec(keywords: DeviceSpec$make_merged_spec): py.Remote
  make_merged_spec_dyn: py.RemoteFunction
  parse_from_string(spec: py.Positional): py.Remote
  parse_from_string(keywords: DeviceSpec$parse_from_string): py.Remote
  parse_from_string_dyn: py.RemoteFunction
  replace(keywords?: DeviceSpec$replace): py.Remote
  replace_dyn: py.RemoteFunction
  readonly replica: py.Remote
  readonly replica_dyn: any
  readonly task: py.Remote
  readonly task_dyn: any
  to_string(): py.Remote
  to_string_dyn: py.RemoteFunction
}

export interface DeviceSpec$new {
  job?: py.RemoteArgument | undefined
  replica?: py.RemoteArgument | undefined
  task?: py.RemoteArgument | undefined
  device_type?: py.RemoteArgument | undefined
  device_index?: py.RemoteArgument | undefined
}

export interface DeviceSpec$class extends py.PythonClass {
  new (job: py.Positional, replica: py.Positional, task: py.Positional, device_type: py.Positional, device_index?: py.Positional): DeviceSpec
  (job: py.Positional, replica: py.Positional, task: py.Positional, device_type: py.Positional, device_index?: py.Positional): py.Promised<DeviceSpec>
  new (job: py.Positional, replica: py.Positional, task: py.Positional, keywords?: py.Rest<DeviceSpec$new, 'job' | 'replica' | 'task'>): DeviceSpec
  (job: py.Positional, replica: py.Positional, task: py.Positional, keywords?: py.Rest<DeviceSpec$new, 'job' | 'replica' | 'task'>): py.Promised<DeviceSpec>
  new (job: py.Positional, replica: py.Positional, keywords?: py.Rest<DeviceSpec$new, 'job' | 'replica'>): DeviceSpec
  (job: py.Positional, replica: py.Positional, keywords?: py.Rest<DeviceSpec$new, 'job' | 'replica'>): py.Promised<DeviceSpec>
  new (job: py.Positional, keywords?: py.Rest<DeviceSpec$new, 'job'>): DeviceSpec
  (job: py.Positional, keywords?: py.Rest<DeviceSpec$new, 'job'>): py.Promised<DeviceSpec>
  new (keywords?: DeviceSpec$new): DeviceSpec
  (keywords?: DeviceSpec$new): py.Promised<DeviceSpec>
  from_string(spec: py.Positional): py.Remote
  from_string(keywords: DeviceSpec$from_string): py.Remote
  from_string_dyn: py.RemoteFunction
}

export interface GradientTape$__exit__ {
  typ: py.RemoteArgument
  value: py.RemoteArgument
  traceback: py.RemoteArgument
}

export interface GradientTape$batch_jacobian {
  target: py.RemoteArgument
  source: py.RemoteArgument
  unconnected_gradients?: py.Of<'tensorflow.UnconnectedGradients'> | undefined
  parallel_iterations?: py.RemoteArgument | undefined
  /** Default: `True` */
  experimental_use_pfor?: py.Bool | undefined
}

export interface GradientTape$jacobian {
  target: py.RemoteArgument
  sources: py.RemoteArgument
  unconnected_gradients?: py.Of<'tensorflow.UnconnectedGradients'> | undefined
  parallel_iterations?: py.RemoteArgument | undefined
  /** Default: `True` */
  experimental_use_pfor?: py.Bool | undefined
}

export interface GradientTape extends py.PythonObjectContainer, py.IContextManager<GradientTape> {
  readonly [py.kind]: { readonly 'tensorflow.GradientTape': true }
  __enter__(): py.Promised<GradientTape>
  __exit__(typ: py.Positional, value: py.Positional, traceback: py.Positional): py.Remote
  __exit__(typ: py.Positional, value: py.Positional, keywords: py.Rest<GradientTape$__exit__, 'typ' | 'value'>): py.Remote
  __exit__(typ: py.Positional, keywords: py.Rest<GradientTape$__exit__, 'typ'>): py.Remote
  __exit__(keywords: GradientTape$__exit__): py.Remote
  batch_jacobian(target: py.Positional, source: py.Positional, unconnected_gradients: py.Of<'tensorflow.UnconnectedGradients'>, parallel_iterations: py.Positional, experimental_use_pfor: py.Bool): py.Promised<Tensor>
  batch_jacobian(target: py.Positional, source: py.Positional, unconnected_gradients: py.Of<'tensorflow.UnconnectedGradients'>, parallel_iterations: py.Positional, keywords?: py.Rest<GradientTape$batch_jacobian, 'target' | 'source' | 'unconnected_gradients' | 'parallel_iterations'>): py.Promised<Tensor>
  batch_jacobian(target: py.Positional, source: py.Positional, unconnected_gradients: py.Of<'tensorflow.UnconnectedGradients'>, keywords?: py.Rest<GradientTape$batch_jacobian, 'target' | 'source' | 'unconnected_gradients'>): py.Promised<Tensor>
  batch_jacobian(target: py.Positional, source: py.Positional, keywords?: py.Rest<GradientTape$batch_jacobian, 'target' | 'source'>): py.Promised<Tensor>
  batch_jacobian(target: py.Positional, keywords: py.Rest<GradientTape$batch_jacobian, 'target'>): py.Promised<Tensor>
  batch_jacobian(keywords: GradientTape$batch_jacobian): py.Promised<Tensor>
  batch_jacobian_dyn: py.RemoteFunction
  gradient(target: py.TensorLike, sources: py.VariableList, keywords?: py.GradientKeywords): py.RemoteList<Tensor>
  gradient<Sources extends { readonly [name: string]: unknown }>(target: py.TensorLike, sources: Sources & { readonly [py.kind]?: never }, keywords: py.GradientKeywords): py.Remote<{ [Name in keyof Sources]: Tensor }>
  gradient(target: py.TensorLike, sources: py.TensorInput, keywords?: py.GradientKeywords): py.Promised<Tensor>
  gradient_dyn: py.RemoteFunction
  jacobian(target: py.Positional, sources: py.Positional, unconnected_gradients: py.Of<'tensorflow.UnconnectedGradients'>, parallel_iterations: py.Positional, experimental_use_pfor: py.Bool): py.Remote
  jacobian(target: py.Positional, sources: py.Positional, unconnected_gradients: py.Of<'tensorflow.UnconnectedGradients'>, parallel_iterations: py.Positional, keywords?: py.Rest<GradientTape$jacobian, 'target' | 'sources' | 'unconnected_gradients' | 'parallel_iterations'>): py.Remote
  jacobian(target: py.Positional, sources: py.Positional, unconnected_gradients: py.Of<'tensorflow.UnconnectedGradients'>, keywords?: py.Rest<GradientTape$jacobian, 'target' | 'sources' | 'unconnected_gradients'>): py.Remote
  jacobian(target: py.Positional, sources: py.Positional, keywords?: py.Rest<GradientTape$jacobian, 'target' | 'sources'>): py.Remote
  jacobian(target: py.Positional, keywords: py.Rest<GradientTape$jacobian, 'target'>): py.Remote
  jacobian(keywords: GradientTape$jacobian): py.Remote
  jacobian_dyn: py.RemoteFunction
  reset(): py.Remote<null>
  reset_dyn: py.RemoteFunction
  stop_recording(): py.Remote
  stop_recording_dyn: py.RemoteFunction
  watch(tensor: py.TensorInput | py.VariableList): py.Remote<null>
  watch_dyn: py.RemoteFunction
  watched_variables(): py.RemoteList<Variable>
  watched_variables_dyn: py.RemoteFunction
}

export interface GradientTape$new {
  /** Default: `False` */
  persistent?: py.Bool | undefined
  /** Default: `True` */
  watch_accessed_variables?: py.Bool | undefined
}

export interface GradientTape$class extends py.PythonClass {
  new (persistent: py.Bool, watch_accessed_variables: py.Bool): GradientTape
  (persistent: py.Bool, watch_accessed_variables: py.Bool): py.Promised<GradientTape>
  new (persistent: py.Bool, keywords?: py.Rest<GradientTape$new, 'persistent'>): GradientTape
  (persistent: py.Bool, keywords?: py.Rest<GradientTape$new, 'persistent'>): py.Promised<GradientTape>
  new (keywords?: GradientTape$new): GradientTape
  (keywords?: GradientTape$new): py.Promised<GradientTape>
}

export interface Graph$add_to_collection {
  name: py.RemoteArgument
  value: py.RemoteArgument
}

export interface Graph$add_to_collections {
  names: py.RemoteArgument
  value: py.RemoteArgument
}

export interface Graph$as_graph_def {
  from_version?: py.RemoteArgument | undefined
  /** Default: `False` */
  add_shapes?: py.Bool | undefined
  /** Default: `False` */
  use_pybind11_proto?: py.Bool | undefined
}

export interface Graph$as_graph_element {
  obj: py.RemoteArgument
  /** Default: `True` */
  allow_tensor?: py.Bool | undefined
  /** Default: `True` */
  allow_operation?: py.Bool | undefined
}

export interface Graph$clear_collection {
  name: py.RemoteArgument
}

export interface Graph$colocate_with {
  op: py.RemoteArgument
  /** Default: `False` */
  ignore_existing?: py.Bool | undefined
}

export interface Graph$container {
  container_name: py.RemoteArgument
}

export interface Graph$control_dependencies {
  control_inputs: py.RemoteArgument
}

export interface Graph$create_op {
  op_type: py.RemoteArgument
  inputs: py.RemoteArgument
  dtypes?: py.RemoteArgument | undefined
  input_types?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  attrs?: py.RemoteArgument | undefined
  op_def?: py.RemoteArgument | undefined
  /** Default: `True` */
  compute_shapes?: py.Bool | undefined
  /** Default: `True` */
  compute_device?: py.Bool | undefined
}

export interface Graph$device {
  device_name_or_function: py.RemoteArgument
}

export interface Graph$get_collection {
  name: py.RemoteArgument
  scope?: py.RemoteArgument | undefined
}

export interface Graph$get_collection_ref {
  name: py.RemoteArgument
}

export interface Graph$get_operation_by_name {
  name: py.RemoteArgument
}

export interface Graph$get_tensor_by_name {
  name: py.RemoteArgument
}

export interface Graph$gradient_override_map {
  op_type_map: py.RemoteArgument
}

export interface Graph$is_feedable {
  tensor: py.RemoteArgument
}

export interface Graph$is_fetchable {
  tensor_or_op: py.RemoteArgument
}

export interface Graph$name_scope {
  name: py.RemoteArgument
}

export interface Graph$op_def_for_type {
  type: py.RemoteArgument
}

export interface Graph$prevent_feeding {
  tensor: py.RemoteArgument
}

export interface Graph$prevent_fetching {
  op: py.RemoteArgument
}

export interface Graph$unique_name {
  name: py.RemoteArgument
  /** Default: `True` */
  mark_as_used?: py.Bool | undefined
}

export interface Graph extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.Graph': true }
  Dismantle(...args: py.RemoteArgument[]): py.Remote
  Dismantle_dyn: py.RemoteFunction
  __enter__(): py.Remote
  __exit__(...args: py.RemoteArgument[]): py.Remote<null>
  add_to_collection(name: py.Positional, value: py.Positional): py.Remote<null>
  add_to_collection(name: py.Positional, keywords: py.Rest<Graph$add_to_collection, 'name'>): py.Remote<null>
  add_to_collection(keywords: Graph$add_to_collection): py.Remote<null>
  add_to_collection_dyn: py.RemoteFunction
  add_to_collections(names: py.Positional, value: py.Positional): py.Remote<null>
  add_to_collections(names: py.Positional, keywords: py.Rest<Graph$add_to_collections, 'names'>): py.Remote<null>
  add_to_collections(keywords: Graph$add_to_collections): py.Remote<null>
  add_to_collections_dyn: py.RemoteFunction
  as_default(): py.Remote
  as_default_dyn: py.RemoteFunction
  as_graph_def(from_version: py.Positional, add_shapes: py.Bool, use_pybind11_proto: py.Bool): py.Promised<tensorflow_compat_v1.GraphDef>
  as_graph_def(from_version: py.Positional, add_shapes: py.Bool, keywords?: py.Rest<Graph$as_graph_def, 'from_version' | 'add_shapes'>): py.Promised<tensorflow_compat_v1.GraphDef>
  as_graph_def(from_version: py.Positional, keywords?: py.Rest<Graph$as_graph_def, 'from_version'>): py.Promised<tensorflow_compat_v1.GraphDef>
  as_graph_def(keywords?: Graph$as_graph_def): py.Promised<tensorflow_compat_v1.GraphDef>
  as_graph_def_dyn: py.RemoteFunction
  as_graph_element(obj: py.Positional, allow_tensor: py.Bool, allow_operation: py.Bool): py.Remote
  as_graph_element(obj: py.Positional, allow_tensor: py.Bool, keywords?: py.Rest<Graph$as_graph_element, 'obj' | 'allow_tensor'>): py.Remote
  as_graph_element(obj: py.Positional, keywords?: py.Rest<Graph$as_graph_element, 'obj'>): py.Remote
  as_graph_element(keywords: Graph$as_graph_element): py.Remote
  as_graph_element_dyn: py.RemoteFunction
  readonly building_function: py.Remote<boolean>
  readonly building_function_dyn: any
  clear_collection(name: py.Positional): py.Remote<null>
  clear_collection(keywords: Graph$clear_collection): py.Remote<null>
  clear_collection_dyn: py.RemoteFunction
  readonly collections: py.RemoteList<string>
  readonly collections_dyn: any
  colocate_with(op: py.Positional, ignore_existing: py.Bool): py.Remote
  colocate_with(op: py.Positional, keywords?: py.Rest<Graph$colocate_with, 'op'>): py.Remote
  colocate_with(keywords: Graph$colocate_with): py.Remote
  colocate_with_dyn: py.RemoteFunction
  container(container_name: py.Positional): py.Remote
  container(keywords: Graph$container): py.Remote
  container_dyn: py.RemoteFunction
  control_dependencies(control_inputs: py.Positional): py.Remote
  control_dependencies(keywords: Graph$control_dependencies): py.Remote
  control_dependencies_dyn: py.RemoteFunction
  create_op(op_type: py.Positional, inputs: py.Positional, dtypes: py.Positional, input_types: py.Positional, name: py.Positional, attrs?: py.Positional, op_def?: py.Positional, compute_shapes?: py.Bool, compute_device?: py.Bool): py.Remote
  create_op(op_type: py.Positional, inputs: py.Positional, dtypes: py.Positional, input_types: py.Positional, keywords?: py.Rest<Graph$create_op, 'op_type' | 'inputs' | 'dtypes' | 'input_types'>): py.Remote
  create_op(op_type: py.Positional, inputs: py.Positional, dtypes: py.Positional, keywords?: py.Rest<Graph$create_op, 'op_type' | 'inputs' | 'dtypes'>): py.Remote
  create_op(op_type: py.Positional, inputs: py.Positional, keywords?: py.Rest<Graph$create_op, 'op_type' | 'inputs'>): py.Remote
  create_op(op_type: py.Positional, keywords: py.Rest<Graph$create_op, 'op_type'>): py.Remote
  create_op(keywords: Graph$create_op): py.Remote
  create_op_dyn: py.RemoteFunction
  device(device_name_or_function: py.Positional): py.Remote
  device(keywords: Graph$device): py.Remote
  device_dyn: py.RemoteFunction
  experimental_acd_manager: any
  experimental_acd_manager_dyn: any
  finalize(): py.Remote<null>
  finalize_dyn: py.RemoteFunction
  readonly finalized: py.Remote<boolean>
  readonly finalized_dyn: any
  get(): py.Remote
  get_dyn: py.RemoteFunction
  get_all_collection_keys(): py.RemoteList<string>
  get_all_collection_keys_dyn: py.RemoteFunction
  get_collection(name: py.Positional, scope: py.Positional): py.Remote
  get_collection(name: py.Positional, keywords?: py.Rest<Graph$get_collection, 'name'>): py.Remote
  get_collection(keywords: Graph$get_collection): py.Remote
  get_collection_dyn: py.RemoteFunction
  get_collection_ref(name: py.Positional): py.Remote
  get_collection_ref(keywords: Graph$get_collection_ref): py.Remote
  get_collection_ref_dyn: py.RemoteFunction
  get_name_scope(): py.Remote<string>
  get_name_scope_dyn: py.RemoteFunction
  get_operation_by_name(name: py.Positional): py.Promised<Operation>
  get_operation_by_name(keywords: Graph$get_operation_by_name): py.Promised<Operation>
  get_operation_by_name_dyn: py.RemoteFunction
  get_operations(...args: py.RemoteArgument[]): py.Remote
  get_operations_dyn: py.RemoteFunction
  get_tensor_by_name(name: py.Positional): py.Promised<Tensor>
  get_tensor_by_name(keywords: Graph$get_tensor_by_name): py.Promised<Tensor>
  get_tensor_by_name_dyn: py.RemoteFunction
  gradient_override_map(op_type_map: py.Positional): py.Remote
  gradient_override_map(keywords: Graph$gradient_override_map): py.Remote
  gradient_override_map_dyn: py.RemoteFunction
  readonly graph_def_versions: py.Remote
  readonly graph_def_versions_dyn: any
  is_feedable(tensor: py.Positional): py.Remote<boolean>
  is_feedable(keywords: Graph$is_feedable): py.Remote<boolean>
  is_feedable_dyn: py.RemoteFunction
  is_fetchable(tensor_or_op: py.Positional): py.Remote<boolean>
  is_fetchable(keywords: Graph$is_fetchable): py.Remote<boolean>
  is_fetchable_dyn: py.RemoteFunction
  name_scope(name: py.Positional): py.Remote
  name_scope(keywords: Graph$name_scope): py.Remote
  name_scope_dyn: py.RemoteFunction
  new_operations(...args: py.RemoteArgument[]): py.Remote
  new_operations_dyn: py.RemoteFunction
  num_operations(...args: py.RemoteArgument[]): py.Remote
  num_operations_dyn: py.RemoteFunction
  op_def_for_type(type: py.Positional): py.Remote
  op_def_for_type(keywords: Graph$op_def_for_type): py.Remote
  op_def_for_type_dyn: py.RemoteFunction
  readonly operations: py.Remote
  readonly operations_dyn: any
  prevent_feeding(tensor: py.Positional): py.Remote<null>
  prevent_feeding(keywords: Graph$prevent_feeding): py.Remote<null>
  prevent_feeding_dyn: py.RemoteFunction
  prevent_fetching(op: py.Positional): py.Remote<null>
  prevent_fetching(keywords: Graph$prevent_fetching): py.Remote<null>
  prevent_fetching_dyn: py.RemoteFunction
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  switch_to_thread_local(): py.Remote<null>
  switch_to_thread_local_dyn: py.RemoteFunction
  unique_name(name: py.Positional, mark_as_used: py.Bool): py.Remote<string>
  unique_name(name: py.Positional, keywords?: py.Rest<Graph$unique_name, 'name'>): py.Remote<string>
  unique_name(keywords: Graph$unique_name): py.Remote<string>
  unique_name_dyn: py.RemoteFunction
  readonly version: py.Remote
  readonly version_dyn: any
}

export interface Graph$class extends py.PythonClass {
  new (): Graph
  (): py.Promised<Graph>
}

export interface IndexedSlices extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.IndexedSlices': true }
  consumers(): py.Remote
  consumers_dyn: py.RemoteFunction
  readonly dense_shape: py.Remote
  readonly dense_shape_dyn: any
  readonly device: py.Remote
  readonly device_dyn: any
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly graph: py.Promised<Graph>
  readonly graph_dyn: any
  readonly indices: py.Remote
  readonly indices_dyn: any
  readonly name: py.Remote
  readonly name_dyn: any
  readonly op: py.Promised<Operation>
  readonly op_dyn: any
  readonly shape: py.Remote
  readonly shape_dyn: any
  readonly values: py.Remote
  readonly values_dyn: any
}

export interface IndexedSlices$new {
  values: py.RemoteArgument
  indices: py.RemoteArgument
  dense_shape?: py.RemoteArgument | undefined
}

export interface IndexedSlices$class extends py.PythonClass {
  new (values: py.Positional, indices: py.Positional, dense_shape: py.Positional): IndexedSlices
  (values: py.Positional, indices: py.Positional, dense_shape: py.Positional): py.Promised<IndexedSlices>
  new (values: py.Positional, indices: py.Positional, keywords?: py.Rest<IndexedSlices$new, 'values' | 'indices'>): IndexedSlices
  (values: py.Positional, indices: py.Positional, keywords?: py.Rest<IndexedSlices$new, 'values' | 'indices'>): py.Promised<IndexedSlices>
  new (values: py.Positional, keywords: py.Rest<IndexedSlices$new, 'values'>): IndexedSlices
  (values: py.Positional, keywords: py.Rest<IndexedSlices$new, 'values'>): py.Promised<IndexedSlices>
  new (keywords: IndexedSlices$new): IndexedSlices
  (keywords: IndexedSlices$new): py.Promised<IndexedSlices>
}

export interface IndexedSlicesSpec extends TypeSpec {
  readonly [py.kind]: { readonly 'tensorflow.IndexedSlicesSpec': true } & TypeSpec[typeof py.kind]
}

export interface IndexedSlicesSpec$new {
  shape?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  indices_dtype?: py.DType | undefined
  dense_shape_dtype?: py.RemoteArgument | undefined
  indices_shape?: py.RemoteArgument | undefined
}

export interface IndexedSlicesSpec$class extends py.Statics<TypeSpec$class> {
  new (shape: py.Positional, dtype: py.DType, indices_dtype: py.DType, dense_shape_dtype: py.Positional, indices_shape?: py.Positional): IndexedSlicesSpec
  (shape: py.Positional, dtype: py.DType, indices_dtype: py.DType, dense_shape_dtype: py.Positional, indices_shape?: py.Positional): py.Promised<IndexedSlicesSpec>
  new (shape: py.Positional, dtype: py.DType, indices_dtype: py.DType, keywords?: py.Rest<IndexedSlicesSpec$new, 'shape' | 'dtype' | 'indices_dtype'>): IndexedSlicesSpec
  (shape: py.Positional, dtype: py.DType, indices_dtype: py.DType, keywords?: py.Rest<IndexedSlicesSpec$new, 'shape' | 'dtype' | 'indices_dtype'>): py.Promised<IndexedSlicesSpec>
  new (shape: py.Positional, dtype: py.DType, keywords?: py.Rest<IndexedSlicesSpec$new, 'shape' | 'dtype'>): IndexedSlicesSpec
  (shape: py.Positional, dtype: py.DType, keywords?: py.Rest<IndexedSlicesSpec$new, 'shape' | 'dtype'>): py.Promised<IndexedSlicesSpec>
  new (shape: py.Positional, keywords?: py.Rest<IndexedSlicesSpec$new, 'shape'>): IndexedSlicesSpec
  (shape: py.Positional, keywords?: py.Rest<IndexedSlicesSpec$new, 'shape'>): py.Promised<IndexedSlicesSpec>
  new (keywords?: IndexedSlicesSpec$new): IndexedSlicesSpec
  (keywords?: IndexedSlicesSpec$new): py.Promised<IndexedSlicesSpec>
}

export interface Module$with_name_scope {
  method: py.RemoteArgument
}

export interface Module extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.Module': true }
  readonly name: py.Remote
  readonly name_dyn: any
  readonly name_scope: py.Remote
  readonly name_scope_dyn: any
  readonly non_trainable_variables: py.Remote
  readonly non_trainable_variables_dyn: any
  readonly submodules: py.Remote
  readonly submodules_dyn: any
  readonly trainable_variables: py.Remote
  readonly trainable_variables_dyn: any
  readonly variables: py.Remote
  readonly variables_dyn: any
}

export interface Module$new {
  name?: py.RemoteArgument | undefined
}

export interface Module$class extends py.PythonClass {
  new (name: py.Positional): Module
  (name: py.Positional): py.Promised<Module>
  new (keywords?: Module$new): Module
  (keywords?: Module$new): py.Promised<Module>
  with_name_scope(method: py.Positional): py.Remote
  with_name_scope(keywords: Module$with_name_scope): py.Remote
  with_name_scope_dyn: py.RemoteFunction
}

export interface NoneTensorSpec$from_value {
  value: py.RemoteArgument
}

export interface NoneTensorSpec$most_specific_compatible_shape {
  other: py.RemoteArgument
}

export interface NoneTensorSpec extends TypeSpec {
  readonly [py.kind]: { readonly 'tensorflow.NoneTensorSpec': true } & TypeSpec[typeof py.kind]
  most_specific_compatible_shape(other: py.Positional): py.Remote
  most_specific_compatible_shape(keywords: NoneTensorSpec$most_specific_compatible_shape): py.Remote
  most_specific_compatible_shape_dyn: py.RemoteFunction
}

export interface NoneTensorSpec$class extends py.Statics<TypeSpec$class> {
  new (): NoneTensorSpec
  (): py.Promised<NoneTensorSpec>
  from_value(value: py.Positional): py.Remote
  from_value(keywords: NoneTensorSpec$from_value): py.Remote
  from_value_dyn: py.RemoteFunction
}

export interface Operation$experimental_set_type {
  type_proto: py.RemoteArgument
}

export interface Operation$from_node_def {
  node_def: py.RemoteArgument
  g: py.RemoteArgument
  inputs?: py.RemoteArgument | undefined
  output_types?: py.RemoteArgument | undefined
  control_inputs?: py.RemoteArgument | undefined
  input_types?: py.RemoteArgument | undefined
  original_op?: py.RemoteArgument | undefined
  op_def?: py.RemoteArgument | undefined
}

export interface Operation$get_attr {
  name: py.RemoteArgument
}

export interface Operation$run {
  feed_dict?: py.RemoteArgument | undefined
  session?: py.RemoteArgument | undefined
}

export interface Operation extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.Operation': true }
  colocation_groups(): py.RemoteList<Uint8Array>
  colocation_groups_dyn: py.RemoteFunction
  readonly control_inputs: py.Remote
  readonly control_inputs_dyn: any
  readonly device: py.Remote<string>
  readonly device_dyn: any
  experimental_set_type(type_proto: py.Positional): py.Remote<null>
  experimental_set_type(keywords: Operation$experimental_set_type): py.Remote<null>
  experimental_set_type_dyn: py.RemoteFunction
  get_attr(name: py.Positional): py.Remote
  get_attr(keywords: Operation$get_attr): py.Remote
  get_attr_dyn: py.RemoteFunction
  graph: any
  graph_dyn: any
  readonly inputs: py.Remote
  readonly inputs_dyn: any
  readonly name: py.Remote
  readonly name_dyn: any
  readonly node_def: py.Promised<tensorflow_compat_v1.NodeDef>
  readonly node_def_dyn: any
  readonly op_def: py.Remote
  readonly op_def_dyn: any
  readonly outputs: py.Remote
  readonly outputs_dyn: any
  run(feed_dict: py.Positional, session: py.Positional): py.Remote<null>
  run(feed_dict: py.Positional, keywords?: py.Rest<Operation$run, 'feed_dict'>): py.Remote<null>
  run(keywords?: Operation$run): py.Remote<null>
  run_dyn: py.RemoteFunction
  readonly traceback: py.Remote
  readonly traceback_dyn: any
  readonly type: py.Remote
  readonly type_dyn: any
  values(): py.Remote<any[]>
  values_dyn: py.RemoteFunction
}

export interface Operation$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): Operation
  (...args: py.RemoteArgument[]): py.Promised<Operation>
  from_node_def(node_def: py.Positional, g: py.Positional, inputs: py.Positional, output_types: py.Positional, control_inputs: py.Positional, input_types?: py.Positional, original_op?: py.Positional, op_def?: py.Positional): py.Remote
  from_node_def(node_def: py.Positional, g: py.Positional, inputs: py.Positional, output_types: py.Positional, keywords?: py.Rest<Operation$from_node_def, 'node_def' | 'g' | 'inputs' | 'output_types'>): py.Remote
  from_node_def(node_def: py.Positional, g: py.Positional, inputs: py.Positional, keywords?: py.Rest<Operation$from_node_def, 'node_def' | 'g' | 'inputs'>): py.Remote
  from_node_def(node_def: py.Positional, g: py.Positional, keywords?: py.Rest<Operation$from_node_def, 'node_def' | 'g'>): py.Remote
  from_node_def(node_def: py.Positional, keywords: py.Rest<Operation$from_node_def, 'node_def'>): py.Remote
  from_node_def(keywords: Operation$from_node_def): py.Remote
  from_node_def_dyn: py.RemoteFunction
}

export interface OptionalSpec$from_value {
  value: py.RemoteArgument
}

export interface OptionalSpec extends TypeSpec {
  readonly [py.kind]: { readonly 'tensorflow.OptionalSpec': true } & TypeSpec[typeof py.kind]
}

export interface OptionalSpec$new {
  element_spec: py.RemoteArgument
}

export interface OptionalSpec$class extends py.Statics<TypeSpec$class> {
  new (element_spec: py.Positional): OptionalSpec
  (element_spec: py.Positional): py.Promised<OptionalSpec>
  new (keywords: OptionalSpec$new): OptionalSpec
  (keywords: OptionalSpec$new): py.Promised<OptionalSpec>
  from_value(value: py.Positional): py.Remote
  from_value(keywords: OptionalSpec$from_value): py.Remote
  from_value_dyn: py.RemoteFunction
}

export interface RaggedTensor$__getitem__ {
  key: py.RemoteArgument
}

export interface RaggedTensor$bounding_shape {
  axis?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  out_type?: py.RemoteArgument | undefined
}

export interface RaggedTensor$from_nested_row_lengths {
  flat_values: py.RemoteArgument
  nested_row_lengths: py.RemoteArgument
  name?: py.RemoteArgument | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
}

export interface RaggedTensor$from_nested_row_splits {
  flat_values: py.RemoteArgument
  nested_row_splits: py.RemoteArgument
  name?: py.RemoteArgument | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
}

export interface RaggedTensor$from_nested_value_rowids {
  flat_values: py.RemoteArgument
  nested_value_rowids: py.RemoteArgument
  nested_nrows?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
}

export interface RaggedTensor$from_row_lengths {
  values: py.RemoteArgument
  row_lengths: py.RemoteArgument
  name?: py.RemoteArgument | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
}

export interface RaggedTensor$from_row_limits {
  values: py.RemoteArgument
  row_limits: py.RemoteArgument
  name?: py.RemoteArgument | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
}

export interface RaggedTensor$from_row_splits {
  values: py.RemoteArgument
  row_splits: py.RemoteArgument
  name?: py.RemoteArgument | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
}

export interface RaggedTensor$from_row_starts {
  values: py.RemoteArgument
  row_starts: py.RemoteArgument
  name?: py.RemoteArgument | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
}

export interface RaggedTensor$from_sparse {
  st_input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
  row_splits_dtype?: py.DType | undefined
}

export interface RaggedTensor$from_tensor {
  tensor: py.RemoteArgument
  lengths?: py.RemoteArgument | undefined
  padding?: py.RemoteArgument | undefined
  /** Default: `1` */
  ragged_rank?: py.Int | undefined
  name?: py.RemoteArgument | undefined
  row_splits_dtype?: py.DType | undefined
}

export interface RaggedTensor$from_uniform_row_length {
  values: py.RemoteArgument
  uniform_row_length: py.RemoteArgument
  nrows?: py.RemoteArgument | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface RaggedTensor$from_value_rowids {
  values: py.RemoteArgument
  value_rowids: py.RemoteArgument
  nrows?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
}

export interface RaggedTensor$merge_dims {
  outer_axis: py.RemoteArgument
  inner_axis: py.RemoteArgument
}

export interface RaggedTensor$nested_row_lengths {
  name?: py.RemoteArgument | undefined
}

export interface RaggedTensor$nested_value_rowids {
  name?: py.RemoteArgument | undefined
}

export interface RaggedTensor$nrows {
  out_type?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface RaggedTensor$row_lengths {
  /** Default: `1` */
  axis?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface RaggedTensor$row_limits {
  name?: py.RemoteArgument | undefined
}

export interface RaggedTensor$row_starts {
  name?: py.RemoteArgument | undefined
}

export interface RaggedTensor$to_sparse {
  name?: py.RemoteArgument | undefined
}

export interface RaggedTensor$to_tensor {
  default_value?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  shape?: py.RemoteArgument | undefined
}

export interface RaggedTensor$value_rowids {
  name?: py.RemoteArgument | undefined
}

export interface RaggedTensor$with_flat_values {
  new_values: py.RemoteArgument
}

export interface RaggedTensor$with_row_splits_dtype {
  dtype: py.RemoteArgument
}

export interface RaggedTensor$with_values {
  new_values: py.RemoteArgument
}

export interface RaggedTensor extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.RaggedTensor': true }
  __getitem__(key: py.Positional): py.Remote
  __getitem__(keywords: RaggedTensor$__getitem__): py.Remote
  readonly [index: number]: any
  bounding_shape(axis: py.Positional, name: py.Positional, out_type: py.Positional): py.Remote
  bounding_shape(axis: py.Positional, name: py.Positional, keywords?: py.Rest<RaggedTensor$bounding_shape, 'axis' | 'name'>): py.Remote
  bounding_shape(axis: py.Positional, keywords?: py.Rest<RaggedTensor$bounding_shape, 'axis'>): py.Remote
  bounding_shape(keywords?: RaggedTensor$bounding_shape): py.Remote
  bounding_shape_dyn: py.RemoteFunction
  consumers(): py.Remote
  consumers_dyn: py.RemoteFunction
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly flat_values: py.Remote
  readonly flat_values_dyn: any
  get_shape(): py.Remote<(number | null)[]>
  get_shape_dyn: py.RemoteFunction
  merge_dims(outer_axis: py.Positional, inner_axis: py.Positional): py.Remote
  merge_dims(outer_axis: py.Positional, keywords: py.Rest<RaggedTensor$merge_dims, 'outer_axis'>): py.Remote
  merge_dims(keywords: RaggedTensor$merge_dims): py.Remote
  merge_dims_dyn: py.RemoteFunction
  nested_row_lengths(name: py.Positional): py.Remote
  nested_row_lengths(keywords?: RaggedTensor$nested_row_lengths): py.Remote
  nested_row_lengths_dyn: py.RemoteFunction
  readonly nested_row_splits: py.Remote
  readonly nested_row_splits_dyn: any
  nested_value_rowids(name: py.Positional): py.Remote
  nested_value_rowids(keywords?: RaggedTensor$nested_value_rowids): py.Remote
  nested_value_rowids_dyn: py.RemoteFunction
  nrows(out_type: py.Positional, name: py.Positional): py.Remote
  nrows(out_type: py.Positional, keywords?: py.Rest<RaggedTensor$nrows, 'out_type'>): py.Remote
  nrows(keywords?: RaggedTensor$nrows): py.Remote
  nrows_dyn: py.RemoteFunction
  numpy(): py.Remote
  numpy_dyn: py.RemoteFunction
  readonly ragged_rank: py.Remote
  readonly ragged_rank_dyn: any
  row_lengths(axis: py.Int, name: py.Positional): py.Remote
  row_lengths(axis: py.Int, keywords?: py.Rest<RaggedTensor$row_lengths, 'axis'>): py.Remote
  row_lengths(keywords?: RaggedTensor$row_lengths): py.Remote
  row_lengths_dyn: py.RemoteFunction
  row_limits(name: py.Positional): py.Remote
  row_limits(keywords?: RaggedTensor$row_limits): py.Remote
  row_limits_dyn: py.RemoteFunction
  readonly row_splits: py.Remote
  readonly row_splits_dyn: any
  row_starts(name: py.Positional): py.Remote
  row_starts(keywords?: RaggedTensor$row_starts): py.Remote
  row_starts_dyn: py.RemoteFunction
  readonly shape: py.Remote
  readonly shape_dyn: any
  to_list(): py.Remote
  to_list_dyn: py.RemoteFunction
  to_sparse(name: py.Positional): py.Remote
  to_sparse(keywords?: RaggedTensor$to_sparse): py.Remote
  to_sparse_dyn: py.RemoteFunction
  to_tensor(default_value: py.Positional, name: py.Positional, shape: py.Positional): py.Remote
  to_tensor(default_value: py.Positional, name: py.Positional, keywords?: py.Rest<RaggedTensor$to_tensor, 'default_value' | 'name'>): py.Remote
  to_tensor(default_value: py.Positional, keywords?: py.Rest<RaggedTensor$to_tensor, 'default_value'>): py.Remote
  to_tensor(keywords?: RaggedTensor$to_tensor): py.Remote
  to_tensor_dyn: py.RemoteFunction
  readonly uniform_row_length: py.Remote
  readonly uniform_row_length_dyn: any
  value_rowids(name: py.Positional): py.Remote
  value_rowids(keywords?: RaggedTensor$value_rowids): py.Remote
  value_rowids_dyn: py.RemoteFunction
  readonly values: py.Remote
  readonly values_dyn: any
  with_flat_values(new_values: py.Positional): py.Remote
  with_flat_values(keywords: RaggedTensor$with_flat_values): py.Remote
  with_flat_values_dyn: py.RemoteFunction
  with_row_splits_dtype(dtype: py.Positional): py.Remote
  with_row_splits_dtype(keywords: RaggedTensor$with_row_splits_dtype): py.Remote
  with_row_splits_dtype_dyn: py.RemoteFunction
  with_values(new_values: py.Positional): py.Remote
  with_values(keywords: RaggedTensor$with_values): py.Remote
  with_values_dyn: py.RemoteFunction
}

export interface RaggedTensor$new {
  values: py.RemoteArgument
  row_partition: py.RemoteArgument
  /** Default: `False` */
  internal?: py.Bool | undefined
}

export interface RaggedTensor$class extends py.PythonClass {
  new (values: py.Positional, row_partition: py.Positional, internal: py.Bool): RaggedTensor
  (values: py.Positional, row_partition: py.Positional, internal: py.Bool): py.Promised<RaggedTensor>
  new (values: py.Positional, row_partition: py.Positional, keywords?: py.Rest<RaggedTensor$new, 'values' | 'row_partition'>): RaggedTensor
  (values: py.Positional, row_partition: py.Positional, keywords?: py.Rest<RaggedTensor$new, 'values' | 'row_partition'>): py.Promised<RaggedTensor>
  new (values: py.Positional, keywords: py.Rest<RaggedTensor$new, 'values'>): RaggedTensor
  (values: py.Positional, keywords: py.Rest<RaggedTensor$new, 'values'>): py.Promised<RaggedTensor>
  new (keywords: RaggedTensor$new): RaggedTensor
  (keywords: RaggedTensor$new): py.Promised<RaggedTensor>
  from_nested_row_lengths(flat_values: py.Positional, nested_row_lengths: py.Positional, name: py.Positional, validate: py.Bool): py.Remote
  from_nested_row_lengths(flat_values: py.Positional, nested_row_lengths: py.Positional, name: py.Positional, keywords?: py.Rest<RaggedTensor$from_nested_row_lengths, 'flat_values' | 'nested_row_lengths' | 'name'>): py.Remote
  from_nested_row_lengths(flat_values: py.Positional, nested_row_lengths: py.Positional, keywords?: py.Rest<RaggedTensor$from_nested_row_lengths, 'flat_values' | 'nested_row_lengths'>): py.Remote
  from_nested_row_lengths(flat_values: py.Positional, keywords: py.Rest<RaggedTensor$from_nested_row_lengths, 'flat_values'>): py.Remote
  from_nested_row_lengths(keywords: RaggedTensor$from_nested_row_lengths): py.Remote
  from_nested_row_lengths_dyn: py.RemoteFunction
  from_nested_row_splits(flat_values: py.Positional, nested_row_splits: py.Positional, name: py.Positional, validate: py.Bool): py.Remote
  from_nested_row_splits(flat_values: py.Positional, nested_row_splits: py.Positional, name: py.Positional, keywords?: py.Rest<RaggedTensor$from_nested_row_splits, 'flat_values' | 'nested_row_splits' | 'name'>): py.Remote
  from_nested_row_splits(flat_values: py.Positional, nested_row_splits: py.Positional, keywords?: py.Rest<RaggedTensor$from_nested_row_splits, 'flat_values' | 'nested_row_splits'>): py.Remote
  from_nested_row_splits(flat_values: py.Positional, keywords: py.Rest<RaggedTensor$from_nested_row_splits, 'flat_values'>): py.Remote
  from_nested_row_splits(keywords: RaggedTensor$from_nested_row_splits): py.Remote
  from_nested_row_splits_dyn: py.RemoteFunction
  from_nested_value_rowids(flat_values: py.Positional, nested_value_rowids: py.Positional, nested_nrows: py.Positional, name: py.Positional, validate: py.Bool): py.Remote
  from_nested_value_rowids(flat_values: py.Positional, nested_value_rowids: py.Positional, nested_nrows: py.Positional, name: py.Positional, keywords?: py.Rest<RaggedTensor$from_nested_value_rowids, 'flat_values' | 'nested_value_rowids' | 'nested_nrows' | 'name'>): py.Remote
  from_nested_value_rowids(flat_values: py.Positional, nested_value_rowids: py.Positional, nested_nrows: py.Positional, keywords?: py.Rest<RaggedTensor$from_nested_value_rowids, 'flat_values' | 'nested_value_rowids' | 'nested_nrows'>): py.Remote
  from_nested_value_rowids(flat_values: py.Positional, nested_value_rowids: py.Positional, keywords?: py.Rest<RaggedTensor$from_nested_value_rowids, 'flat_values' | 'nested_value_rowids'>): py.Remote
  from_nested_value_rowids(flat_values: py.Positional, keywords: py.Rest<RaggedTensor$from_nested_value_rowids, 'flat_values'>): py.Remote
  from_nested_value_rowids(keywords: RaggedTensor$from_nested_value_rowids): py.Remote
  from_nested_value_rowids_dyn: py.RemoteFunction
  from_row_lengths(values: py.Positional, row_lengths: py.Positional, name: py.Positional, validate: py.Bool): py.Remote
  from_row_lengths(values: py.Positional, row_lengths: py.Positional, name: py.Positional, keywords?: py.Rest<RaggedTensor$from_row_lengths, 'values' | 'row_lengths' | 'name'>): py.Remote
  from_row_lengths(values: py.Positional, row_lengths: py.Positional, keywords?: py.Rest<RaggedTensor$from_row_lengths, 'values' | 'row_lengths'>): py.Remote
  from_row_lengths(values: py.Positional, keywords: py.Rest<RaggedTensor$from_row_lengths, 'values'>): py.Remote
  from_row_lengths(keywords: RaggedTensor$from_row_lengths): py.Remote
  from_row_lengths_dyn: py.RemoteFunction
  from_row_limits(values: py.Positional, row_limits: py.Positional, name: py.Positional, validate: py.Bool): py.Remote
  from_row_limits(values: py.Positional, row_limits: py.Positional, name: py.Positional, keywords?: py.Rest<RaggedTensor$from_row_limits, 'values' | 'row_limits' | 'name'>): py.Remote
  from_row_limits(values: py.Positional, row_limits: py.Positional, keywords?: py.Rest<RaggedTensor$from_row_limits, 'values' | 'row_limits'>): py.Remote
  from_row_limits(values: py.Positional, keywords: py.Rest<RaggedTensor$from_row_limits, 'values'>): py.Remote
  from_row_limits(keywords: RaggedTensor$from_row_limits): py.Remote
  from_row_limits_dyn: py.RemoteFunction
  from_row_splits(values: py.Positional, row_splits: py.Positional, name: py.Positional, validate: py.Bool): py.Remote
  from_row_splits(values: py.Positional, row_splits: py.Positional, name: py.Positional, keywords?: py.Rest<RaggedTensor$from_row_splits, 'values' | 'row_splits' | 'name'>): py.Remote
  from_row_splits(values: py.Positional, row_splits: py.Positional, keywords?: py.Rest<RaggedTensor$from_row_splits, 'values' | 'row_splits'>): py.Remote
  from_row_splits(values: py.Positional, keywords: py.Rest<RaggedTensor$from_row_splits, 'values'>): py.Remote
  from_row_splits(keywords: RaggedTensor$from_row_splits): py.Remote
  from_row_splits_dyn: py.RemoteFunction
  from_row_starts(values: py.Positional, row_starts: py.Positional, name: py.Positional, validate: py.Bool): py.Remote
  from_row_starts(values: py.Positional, row_starts: py.Positional, name: py.Positional, keywords?: py.Rest<RaggedTensor$from_row_starts, 'values' | 'row_starts' | 'name'>): py.Remote
  from_row_starts(values: py.Positional, row_starts: py.Positional, keywords?: py.Rest<RaggedTensor$from_row_starts, 'values' | 'row_starts'>): py.Remote
  from_row_starts(values: py.Positional, keywords: py.Rest<RaggedTensor$from_row_starts, 'values'>): py.Remote
  from_row_starts(keywords: RaggedTensor$from_row_starts): py.Remote
  from_row_starts_dyn: py.RemoteFunction
  from_sparse(st_input: py.Positional, name: py.Positional, row_splits_dtype: py.DType): py.Remote
  from_sparse(st_input: py.Positional, name: py.Positional, keywords?: py.Rest<RaggedTensor$from_sparse, 'st_input' | 'name'>): py.Remote
  from_sparse(st_input: py.Positional, keywords?: py.Rest<RaggedTensor$from_sparse, 'st_input'>): py.Remote
  from_sparse(keywords: RaggedTensor$from_sparse): py.Remote
  from_sparse_dyn: py.RemoteFunction
  from_tensor(tensor: py.Positional, lengths: py.Positional, padding: py.Positional, ragged_rank: py.Int, name?: py.Positional, row_splits_dtype?: py.DType): py.Remote
  from_tensor(tensor: py.Positional, lengths: py.Positional, padding: py.Positional, keywords?: py.Rest<RaggedTensor$from_tensor, 'tensor' | 'lengths' | 'padding'>): py.Remote
  from_tensor(tensor: py.Positional, lengths: py.Positional, keywords?: py.Rest<RaggedTensor$from_tensor, 'tensor' | 'lengths'>): py.Remote
  from_tensor(tensor: py.Positional, keywords?: py.Rest<RaggedTensor$from_tensor, 'tensor'>): py.Remote
  from_tensor(keywords: RaggedTensor$from_tensor): py.Remote
  from_tensor_dyn: py.RemoteFunction
  from_uniform_row_length(values: py.Positional, uniform_row_length: py.Positional, nrows: py.Positional, validate: py.Bool, name: py.Positional): py.Remote
  from_uniform_row_length(values: py.Positional, uniform_row_length: py.Positional, nrows: py.Positional, validate: py.Bool, keywords?: py.Rest<RaggedTensor$from_uniform_row_length, 'values' | 'uniform_row_length' | 'nrows' | 'validate'>): py.Remote
  from_uniform_row_length(values: py.Positional, uniform_row_length: py.Positional, nrows: py.Positional, keywords?: py.Rest<RaggedTensor$from_uniform_row_length, 'values' | 'uniform_row_length' | 'nrows'>): py.Remote
  from_uniform_row_length(values: py.Positional, uniform_row_length: py.Positional, keywords?: py.Rest<RaggedTensor$from_uniform_row_length, 'values' | 'uniform_row_length'>): py.Remote
  from_uniform_row_length(values: py.Positional, keywords: py.Rest<RaggedTensor$from_uniform_row_length, 'values'>): py.Remote
  from_uniform_row_length(keywords: RaggedTensor$from_uniform_row_length): py.Remote
  from_uniform_row_length_dyn: py.RemoteFunction
  from_value_rowids(values: py.Positional, value_rowids: py.Positional, nrows: py.Positional, name: py.Positional, validate: py.Bool): py.Remote
  from_value_rowids(values: py.Positional, value_rowids: py.Positional, nrows: py.Positional, name: py.Positional, keywords?: py.Rest<RaggedTensor$from_value_rowids, 'values' | 'value_rowids' | 'nrows' | 'name'>): py.Remote
  from_value_rowids(values: py.Positional, value_rowids: py.Positional, nrows: py.Positional, keywords?: py.Rest<RaggedTensor$from_value_rowids, 'values' | 'value_rowids' | 'nrows'>): py.Remote
  from_value_rowids(values: py.Positional, value_rowids: py.Positional, keywords?: py.Rest<RaggedTensor$from_value_rowids, 'values' | 'value_rowids'>): py.Remote
  from_value_rowids(values: py.Positional, keywords: py.Rest<RaggedTensor$from_value_rowids, 'values'>): py.Remote
  from_value_rowids(keywords: RaggedTensor$from_value_rowids): py.Remote
  from_value_rowids_dyn: py.RemoteFunction
}

export interface RaggedTensorSpec$from_value {
  value: py.RemoteArgument
}

export interface RaggedTensorSpec extends TypeSpec {
  readonly [py.kind]: { readonly 'tensorflow.RaggedTensorSpec': true } & TypeSpec[typeof py.kind]
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly flat_values_spec: py.Remote
  readonly flat_values_spec_dyn: any
  readonly ragged_rank: py.Remote
  readonly ragged_rank_dyn: any
  readonly row_splits_dtype: py.Remote
  readonly row_splits_dtype_dyn: any
  readonly shape: py.Remote
  readonly shape_dyn: any
}

export interface RaggedTensorSpec$new {
  shape?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  ragged_rank?: py.RemoteArgument | undefined
  row_splits_dtype?: py.DType | undefined
  flat_values_spec?: py.RemoteArgument | undefined
}

export interface RaggedTensorSpec$class extends py.Statics<TypeSpec$class> {
  new (shape: py.Positional, dtype: py.DType, ragged_rank: py.Positional, row_splits_dtype: py.DType, flat_values_spec?: py.Positional): RaggedTensorSpec
  (shape: py.Positional, dtype: py.DType, ragged_rank: py.Positional, row_splits_dtype: py.DType, flat_values_spec?: py.Positional): py.Promised<RaggedTensorSpec>
  new (shape: py.Positional, dtype: py.DType, ragged_rank: py.Positional, keywords?: py.Rest<RaggedTensorSpec$new, 'shape' | 'dtype' | 'ragged_rank'>): RaggedTensorSpec
  (shape: py.Positional, dtype: py.DType, ragged_rank: py.Positional, keywords?: py.Rest<RaggedTensorSpec$new, 'shape' | 'dtype' | 'ragged_rank'>): py.Promised<RaggedTensorSpec>
  new (shape: py.Positional, dtype: py.DType, keywords?: py.Rest<RaggedTensorSpec$new, 'shape' | 'dtype'>): RaggedTensorSpec
  (shape: py.Positional, dtype: py.DType, keywords?: py.Rest<RaggedTensorSpec$new, 'shape' | 'dtype'>): py.Promised<RaggedTensorSpec>
  new (shape: py.Positional, keywords?: py.Rest<RaggedTensorSpec$new, 'shape'>): RaggedTensorSpec
  (shape: py.Positional, keywords?: py.Rest<RaggedTensorSpec$new, 'shape'>): py.Promised<RaggedTensorSpec>
  new (keywords?: RaggedTensorSpec$new): RaggedTensorSpec
  (keywords?: RaggedTensorSpec$new): py.Promised<RaggedTensorSpec>
  from_value(value: py.Positional): py.Remote
  from_value(keywords: RaggedTensorSpec$from_value): py.Remote
  from_value_dyn: py.RemoteFunction
}

export interface RegisterGradient$__call__ {
  f: py.RemoteArgument
}

export interface RegisterGradient extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.RegisterGradient': true }
  (f: py.Positional): py.Remote
  (keywords: RegisterGradient$__call__): py.Remote
}

export interface RegisterGradient$new {
  op_type: py.RemoteArgument
}

export interface RegisterGradient$class extends py.PythonClass {
  new (op_type: py.Positional): RegisterGradient
  (op_type: py.Positional): py.Promised<RegisterGradient>
  new (keywords: RegisterGradient$new): RegisterGradient
  (keywords: RegisterGradient$new): py.Promised<RegisterGradient>
}

export interface SparseTensor$eval {
  feed_dict?: py.RemoteArgument | undefined
  session?: py.RemoteArgument | undefined
}

export interface SparseTensor$from_value {
  sparse_tensor_value: py.RemoteArgument
}

export interface SparseTensor$set_shape {
  shape: py.RemoteArgument
}

export interface SparseTensor$with_values {
  new_values: py.RemoteArgument
}

export interface SparseTensor extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.SparseTensor': true }
  consumers(): py.Remote
  consumers_dyn: py.RemoteFunction
  readonly dense_shape: py.Remote
  readonly dense_shape_dyn: any
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  eval(feed_dict: py.Positional, session: py.Positional): py.Remote
  eval(feed_dict: py.Positional, keywords?: py.Rest<SparseTensor$eval, 'feed_dict'>): py.Remote
  eval(keywords?: SparseTensor$eval): py.Remote
  eval_dyn: py.RemoteFunction
  get_shape(): py.Remote<(number | null)[]>
  get_shape_dyn: py.RemoteFunction
  readonly graph: py.Remote
  readonly graph_dyn: any
  readonly indices: py.Remote
  readonly indices_dyn: any
  readonly op: py.Promised<Operation>
  readonly op_dyn: any
  set_shape(shape: py.Positional): py.Remote
  set_shape(keywords: SparseTensor$set_shape): py.Remote
  set_shape_dyn: py.RemoteFunction
  readonly shape: py.Remote
  readonly shape_dyn: any
  readonly values: py.Remote
  readonly values_dyn: any
  with_values(new_values: py.Positional): py.Remote
  with_values(keywords: SparseTensor$with_values): py.Remote
  with_values_dyn: py.RemoteFunction
}

export interface SparseTensor$new {
  indices: py.RemoteArgument
  values: py.RemoteArgument
  dense_shape: py.RemoteArgument
}

export interface SparseTensor$class extends py.PythonClass {
  new (indices: py.Positional, values: py.Positional, dense_shape: py.Positional): SparseTensor
  (indices: py.Positional, values: py.Positional, dense_shape: py.Positional): py.Promised<SparseTensor>
  new (indices: py.Positional, values: py.Positional, keywords: py.Rest<SparseTensor$new, 'indices' | 'values'>): SparseTensor
  (indices: py.Positional, values: py.Positional, keywords: py.Rest<SparseTensor$new, 'indices' | 'values'>): py.Promised<SparseTensor>
  new (indices: py.Positional, keywords: py.Rest<SparseTensor$new, 'indices'>): SparseTensor
  (indices: py.Positional, keywords: py.Rest<SparseTensor$new, 'indices'>): py.Promised<SparseTensor>
  new (keywords: SparseTensor$new): SparseTensor
  (keywords: SparseTensor$new): py.Promised<SparseTensor>
  from_value(sparse_tensor_value: py.Positional): py.Remote
  from_value(keywords: SparseTensor$from_value): py.Remote
  from_value_dyn: py.RemoteFunction
}

export interface SparseTensorSpec$from_value {
  value: py.RemoteArgument
}

export interface SparseTensorSpec extends TypeSpec {
  readonly [py.kind]: { readonly 'tensorflow.SparseTensorSpec': true } & TypeSpec[typeof py.kind]
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly shape: py.Remote
  readonly shape_dyn: any
}

export interface SparseTensorSpec$new {
  shape?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
}

export interface SparseTensorSpec$class extends py.Statics<TypeSpec$class> {
  new (shape: py.Positional, dtype: py.DType): SparseTensorSpec
  (shape: py.Positional, dtype: py.DType): py.Promised<SparseTensorSpec>
  new (shape: py.Positional, keywords?: py.Rest<SparseTensorSpec$new, 'shape'>): SparseTensorSpec
  (shape: py.Positional, keywords?: py.Rest<SparseTensorSpec$new, 'shape'>): py.Promised<SparseTensorSpec>
  new (keywords?: SparseTensorSpec$new): SparseTensorSpec
  (keywords?: SparseTensorSpec$new): py.Promised<SparseTensorSpec>
  from_value(value: py.Positional): py.Remote
  from_value(keywords: SparseTensorSpec$from_value): py.Remote
  from_value_dyn: py.RemoteFunction
}

export interface Tensor$eval {
  feed_dict?: py.RemoteArgument | undefined
  session?: py.RemoteArgument | undefined
}

export interface Tensor$set_shape {
  shape: py.RemoteArgument
}

export interface Tensor extends py.PythonObjectContainer, py.IGraphNodeBase {
  readonly [py.kind]: { readonly 'tensorflow.Tensor': true }
  OVERLOADABLE_OPERATORS: any
  OVERLOADABLE_OPERATORS_dyn: any
  readonly [index: number]: py.Promised<Tensor>
  [Symbol.asyncIterator](): AsyncGenerator<Tensor>
  __len__(): py.Remote
  readonly dtype: py.Promised<DType>
  readonly dtype_dyn: any
  eval(feed_dict: py.Positional, session: py.Positional): py.Remote
  eval(feed_dict: py.Positional, keywords?: py.Rest<Tensor$eval, 'feed_dict'>): py.Remote
  eval(keywords?: Tensor$eval): py.Remote
  eval_dyn: py.RemoteFunction
  experimental_ref(): py.Remote
  experimental_ref_dyn: py.RemoteFunction
  get_shape(): py.Remote<(number | null)[]>
  get_shape_dyn: py.RemoteFunction
  readonly name: py.Remote<string>
  readonly name_dyn: any
  readonly ndim: py.Remote<number>
  readonly ndim_dyn: any
  ref(): py.Remote
  ref_dyn: py.RemoteFunction
  set_shape(shape: py.Positional): py.Remote
  set_shape(keywords: Tensor$set_shape): py.Remote
  set_shape_dyn: py.RemoteFunction
  readonly shape: py.Remote<(number | null)[]>
  readonly shape_dyn: any
  numpy(): py.Remote
  numpy_dyn: py.RemoteFunction
  readonly device: py.Remote<string>
  readonly device_dyn: any
}

export interface Tensor$class extends py.PythonClass {
  new (): Tensor
  (): py.Promised<Tensor>
  readonly OVERLOADABLE_OPERATORS: py.Remote
}

export interface TensorArray$close {
  name?: py.RemoteArgument | undefined
}

export interface TensorArray$concat {
  name?: py.RemoteArgument | undefined
}

export interface TensorArray$gather {
  indices: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArray$grad {
  source: py.RemoteArgument
  flow?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorArray$read {
  index: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArray$scatter {
  indices: py.RemoteArgument
  value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArray$size {
  name?: py.RemoteArgument | undefined
}

export interface TensorArray$split {
  value: py.RemoteArgument
  lengths: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArray$stack {
  name?: py.RemoteArgument | undefined
}

export interface TensorArray$unstack {
  value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArray$write {
  index: py.RemoteArgument
  value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArray extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.TensorArray': true }
  close(name: py.Positional): py.Remote
  close(keywords?: TensorArray$close): py.Remote
  close_dyn: py.RemoteFunction
  concat(name: py.Positional): py.Remote
  concat(keywords?: TensorArray$concat): py.Remote
  concat_dyn: py.RemoteFunction
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly dynamic_size: py.Remote
  readonly dynamic_size_dyn: any
  readonly element_shape: py.Remote
  readonly element_shape_dyn: any
  readonly flow: py.Remote
  readonly flow_dyn: any
  gather(indices: py.Positional, name: py.Positional): py.Remote
  gather(indices: py.Positional, keywords?: py.Rest<TensorArray$gather, 'indices'>): py.Remote
  gather(keywords: TensorArray$gather): py.Remote
  gather_dyn: py.RemoteFunction
  grad(source: py.Positional, flow: py.Positional, name: py.Positional): py.Remote
  grad(source: py.Positional, flow: py.Positional, keywords?: py.Rest<TensorArray$grad, 'source' | 'flow'>): py.Remote
  grad(source: py.Positional, keywords?: py.Rest<TensorArray$grad, 'source'>): py.Remote
  grad(keywords: TensorArray$grad): py.Remote
  grad_dyn: py.RemoteFunction
  readonly handle: py.Remote
  readonly handle_dyn: any
  identity(): py.Remote
  identity_dyn: py.RemoteFunction
  read(index: py.Positional, name: py.Positional): py.Remote
  read(index: py.Positional, keywords?: py.Rest<TensorArray$read, 'index'>): py.Remote
  read(keywords: TensorArray$read): py.Remote
  read_dyn: py.RemoteFunction
  scatter(indices: py.Positional, value: py.Positional, name: py.Positional): py.Remote
  scatter(indices: py.Positional, value: py.Positional, keywords?: py.Rest<TensorArray$scatter, 'indices' | 'value'>): py.Remote
  scatter(indices: py.Positional, keywords: py.Rest<TensorArray$scatter, 'indices'>): py.Remote
  scatter(keywords: TensorArray$scatter): py.Remote
  scatter_dyn: py.RemoteFunction
  size(name: py.Positional): py.Remote
  size(keywords?: TensorArray$size): py.Remote
  size_dyn: py.RemoteFunction
  split(value: py.Positional, lengths: py.Positional, name: py.Positional): py.Remote
  split(value: py.Positional, lengths: py.Positional, keywords?: py.Rest<TensorArray$split, 'value' | 'lengths'>): py.Remote
  split(value: py.Positional, keywords: py.Rest<TensorArray$split, 'value'>): py.Remote
  split(keywords: TensorArray$split): py.Remote
  split_dyn: py.RemoteFunction
  stack(name: py.Positional): py.Remote
  stack(keywords?: TensorArray$stack): py.Remote
  stack_dyn: py.RemoteFunction
  unstack(value: py.Positional, name: py.Positional): py.Remote
  unstack(value: py.Positional, keywords?: py.Rest<TensorArray$unstack, 'value'>): py.Remote
  unstack(keywords: TensorArray$unstack): py.Remote
  unstack_dyn: py.RemoteFunction
  write(index: py.Positional, value: py.Positional, name: py.Positional): py.Remote
  write(index: py.Positional, value: py.Positional, keywords?: py.Rest<TensorArray$write, 'index' | 'value'>): py.Remote
  write(index: py.Positional, keywords: py.Rest<TensorArray$write, 'index'>): py.Remote
  write(keywords: TensorArray$write): py.Remote
  write_dyn: py.RemoteFunction
}

export interface TensorArray$new {
  dtype: py.RemoteArgument
  size?: py.RemoteArgument | undefined
  dynamic_size?: py.RemoteArgument | undefined
  clear_after_read?: py.RemoteArgument | undefined
  tensor_array_name?: py.RemoteArgument | undefined
  handle?: py.RemoteArgument | undefined
  flow?: py.RemoteArgument | undefined
  /** Default: `True` */
  infer_shape?: py.Bool | undefined
  element_shape?: py.RemoteArgument | undefined
  /** Default: `True` */
  colocate_with_first_write_call?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorArray$class extends py.PythonClass {
  new (dtype: py.Positional, size: py.Positional, dynamic_size: py.Positional, clear_after_read: py.Positional, tensor_array_name?: py.Positional, handle?: py.Positional, flow?: py.Positional, infer_shape?: py.Bool, element_shape?: py.Positional, colocate_with_first_write_call?: py.Bool, name?: py.Positional): TensorArray
  (dtype: py.Positional, size: py.Positional, dynamic_size: py.Positional, clear_after_read: py.Positional, tensor_array_name?: py.Positional, handle?: py.Positional, flow?: py.Positional, infer_shape?: py.Bool, element_shape?: py.Positional, colocate_with_first_write_call?: py.Bool, name?: py.Positional): py.Promised<TensorArray>
  new (dtype: py.Positional, size: py.Positional, dynamic_size: py.Positional, keywords?: py.Rest<TensorArray$new, 'dtype' | 'size' | 'dynamic_size'>): TensorArray
  (dtype: py.Positional, size: py.Positional, dynamic_size: py.Positional, keywords?: py.Rest<TensorArray$new, 'dtype' | 'size' | 'dynamic_size'>): py.Promised<TensorArray>
  new (dtype: py.Positional, size: py.Positional, keywords?: py.Rest<TensorArray$new, 'dtype' | 'size'>): TensorArray
  (dtype: py.Positional, size: py.Positional, keywords?: py.Rest<TensorArray$new, 'dtype' | 'size'>): py.Promised<TensorArray>
  new (dtype: py.Positional, keywords?: py.Rest<TensorArray$new, 'dtype'>): TensorArray
  (dtype: py.Positional, keywords?: py.Rest<TensorArray$new, 'dtype'>): py.Promised<TensorArray>
  new (keywords: TensorArray$new): TensorArray
  (keywords: TensorArray$new): py.Promised<TensorArray>
}

export interface TensorArraySpec$from_value {
  value: py.RemoteArgument
}

export interface TensorArraySpec$is_compatible_with {
  other: py.RemoteArgument
}

export interface TensorArraySpec extends TypeSpec {
  readonly [py.kind]: { readonly 'tensorflow.TensorArraySpec': true } & TypeSpec[typeof py.kind]
  is_compatible_with(other: py.Positional): py.Remote
  is_compatible_with(keywords: TensorArraySpec$is_compatible_with): py.Remote
  is_compatible_with(...args: any[]): any
  is_compatible_with_dyn: py.RemoteFunction
}

export interface TensorArraySpec$new {
  element_shape?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  /** Default: `False` */
  dynamic_size?: py.Bool | undefined
  /** Default: `True` */
  infer_shape?: py.Bool | undefined
}

export interface TensorArraySpec$class extends py.Statics<TypeSpec$class> {
  new (element_shape: py.Positional, dtype: py.DType, dynamic_size: py.Bool, infer_shape: py.Bool): TensorArraySpec
  (element_shape: py.Positional, dtype: py.DType, dynamic_size: py.Bool, infer_shape: py.Bool): py.Promised<TensorArraySpec>
  new (element_shape: py.Positional, dtype: py.DType, dynamic_size: py.Bool, keywords?: py.Rest<TensorArraySpec$new, 'element_shape' | 'dtype' | 'dynamic_size'>): TensorArraySpec
  (element_shape: py.Positional, dtype: py.DType, dynamic_size: py.Bool, keywords?: py.Rest<TensorArraySpec$new, 'element_shape' | 'dtype' | 'dynamic_size'>): py.Promised<TensorArraySpec>
  new (element_shape: py.Positional, dtype: py.DType, keywords?: py.Rest<TensorArraySpec$new, 'element_shape' | 'dtype'>): TensorArraySpec
  (element_shape: py.Positional, dtype: py.DType, keywords?: py.Rest<TensorArraySpec$new, 'element_shape' | 'dtype'>): py.Promised<TensorArraySpec>
  new (element_shape: py.Positional, keywords?: py.Rest<TensorArraySpec$new, 'element_shape'>): TensorArraySpec
  (element_shape: py.Positional, keywords?: py.Rest<TensorArraySpec$new, 'element_shape'>): py.Promised<TensorArraySpec>
  new (keywords?: TensorArraySpec$new): TensorArraySpec
  (keywords?: TensorArraySpec$new): py.Promised<TensorArraySpec>
  from_value(value: py.Positional): py.Remote
  from_value(keywords: TensorArraySpec$from_value): py.Remote
  from_value_dyn: py.RemoteFunction
}

export interface TensorShape$__getitem__ {
  key: py.RemoteArgument
}

export interface TensorShape$assert_has_rank {
  rank: py.RemoteArgument
}

export interface TensorShape$assert_is_compatible_with {
  other: py.RemoteArgument
}

export interface TensorShape$assert_same_rank {
  other: py.RemoteArgument
}

export interface TensorShape$concatenate {
  other: py.RemoteArgument
}

export interface TensorShape$experimental_from_proto {
  proto: py.RemoteArgument
}

export interface TensorShape$is_compatible_with {
  other: py.RemoteArgument
}

export interface TensorShape$merge_with {
  other: py.RemoteArgument
}

export interface TensorShape$most_specific_common_supertype {
  others: py.Items<py.Of<'tensorflow.types.experimental.TraceType'>>
}

export interface TensorShape$most_specific_compatible_shape {
  other: py.RemoteArgument
}

export interface TensorShape$with_rank {
  rank: py.RemoteArgument
}

export interface TensorShape$with_rank_at_least {
  rank: py.RemoteArgument
}

export interface TensorShape$with_rank_at_most {
  rank: py.RemoteArgument
}

export interface TensorShape extends tensorflow_types_experimental.TraceType {
  readonly [py.kind]: { readonly 'tensorflow.TensorShape': true } & tensorflow_types_experimental.TraceType[typeof py.kind]
  __getitem__(key: py.Positional): py.Remote
  __getitem__(keywords: TensorShape$__getitem__): py.Remote
  readonly [index: number]: any
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote
  as_list(): py.Remote
  as_list_dyn: py.RemoteFunction
  as_proto(): py.Remote
  as_proto_dyn: py.RemoteFunction
  assert_has_rank(rank: py.Positional): py.Remote
  assert_has_rank(keywords: TensorShape$assert_has_rank): py.Remote
  assert_has_rank_dyn: py.RemoteFunction
  assert_is_compatible_with(other: py.Positional): py.Remote
  assert_is_compatible_with(keywords: TensorShape$assert_is_compatible_with): py.Remote
  assert_is_compatible_with_dyn: py.RemoteFunction
  assert_is_fully_defined(): py.Remote
  assert_is_fully_defined_dyn: py.RemoteFunction
  assert_same_rank(other: py.Positional): py.Remote
  assert_same_rank(keywords: TensorShape$assert_same_rank): py.Remote
  assert_same_rank_dyn: py.RemoteFunction
  concatenate(other: py.Positional): py.Remote
  concatenate(keywords: TensorShape$concatenate): py.Remote
  concatenate_dyn: py.RemoteFunction
  readonly dims: py.Remote
  readonly dims_dyn: any
  experimental_as_proto(): py.Remote
  experimental_as_proto_dyn: py.RemoteFunction
  is_compatible_with(other: py.Positional): py.Remote
  is_compatible_with(keywords: TensorShape$is_compatible_with): py.Remote
  is_compatible_with_dyn: py.RemoteFunction
  is_fully_defined(): py.Remote
  is_fully_defined_dyn: py.RemoteFunction
  merge_with(other: py.Positional): py.Remote
  merge_with(keywords: TensorShape$merge_with): py.Remote
  merge_with_dyn: py.RemoteFunction
  most_specific_common_supertype(others: py.Items<py.Of<'tensorflow.types.experimental.TraceType'>>): py.Remote
  most_specific_common_supertype(keywords: TensorShape$most_specific_common_supertype): py.Remote
  most_specific_common_supertype(...args: any[]): any
  most_specific_common_supertype_dyn: py.RemoteFunction
  most_specific_compatible_shape(other: py.Positional): py.Remote<(number | null)[]>
  most_specific_compatible_shape(keywords: TensorShape$most_specific_compatible_shape): py.Remote<(number | null)[]>
  most_specific_compatible_shape_dyn: py.RemoteFunction
  readonly ndims: py.Remote
  readonly ndims_dyn: any
  num_elements(): py.Remote
  num_elements_dyn: py.RemoteFunction
  readonly rank: py.Remote
  readonly rank_dyn: any
  with_rank(rank: py.Positional): py.Remote
  with_rank(keywords: TensorShape$with_rank): py.Remote
  with_rank_dyn: py.RemoteFunction
  with_rank_at_least(rank: py.Positional): py.Remote
  with_rank_at_least(keywords: TensorShape$with_rank_at_least): py.Remote
  with_rank_at_least_dyn: py.RemoteFunction
  with_rank_at_most(rank: py.Positional): py.Remote
  with_rank_at_most(keywords: TensorShape$with_rank_at_most): py.Remote
  with_rank_at_most_dyn: py.RemoteFunction
}

export interface TensorShape$new {
  dims: py.RemoteArgument
}

export interface TensorShape$class extends py.Statics<tensorflow_types_experimental.TraceType$class> {
  new (dims: py.Positional): TensorShape
  (dims: py.Positional): py.Promised<TensorShape>
  new (keywords: TensorShape$new): TensorShape
  (keywords: TensorShape$new): py.Promised<TensorShape>
  experimental_from_proto(proto: py.Positional): py.Remote<(number | null)[]>
  experimental_from_proto(keywords: TensorShape$experimental_from_proto): py.Remote<(number | null)[]>
  experimental_from_proto_dyn: py.RemoteFunction
  experimental_type_proto(): py.Remote
  experimental_type_proto_dyn: py.RemoteFunction
}

export interface TensorSpec$experimental_from_proto {
  proto: py.RemoteArgument
}

export interface TensorSpec$from_spec {
  spec: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorSpec$from_tensor {
  tensor: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorSpec$is_compatible_with {
  spec_or_tensor: py.RemoteArgument
}

export interface TensorSpec extends TypeSpec {
  readonly [py.kind]: { readonly 'tensorflow.TensorSpec': true } & TypeSpec[typeof py.kind]
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  is_compatible_with(spec_or_tensor: py.Positional): py.Remote
  is_compatible_with(keywords: TensorSpec$is_compatible_with): py.Remote
  is_compatible_with(...args: any[]): any
  is_compatible_with_dyn: py.RemoteFunction
  readonly name: py.Remote
  readonly name_dyn: any
  readonly shape: py.Remote
  readonly shape_dyn: any
}

export interface TensorSpec$new {
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorSpec$class extends py.Statics<TypeSpec$class> {
  new (shape: py.Positional, dtype: py.DType, name: py.Positional): TensorSpec
  (shape: py.Positional, dtype: py.DType, name: py.Positional): py.Promised<TensorSpec>
  new (shape: py.Positional, dtype: py.DType, keywords?: py.Rest<TensorSpec$new, 'shape' | 'dtype'>): TensorSpec
  (shape: py.Positional, dtype: py.DType, keywords?: py.Rest<TensorSpec$new, 'shape' | 'dtype'>): py.Promised<TensorSpec>
  new (shape: py.Positional, keywords?: py.Rest<TensorSpec$new, 'shape'>): TensorSpec
  (shape: py.Positional, keywords?: py.Rest<TensorSpec$new, 'shape'>): py.Promised<TensorSpec>
  new (keywords: TensorSpec$new): TensorSpec
  (keywords: TensorSpec$new): py.Promised<TensorSpec>
  experimental_from_proto(proto: py.Positional): py.Promised<TensorSpec>
  experimental_from_proto(keywords: TensorSpec$experimental_from_proto): py.Promised<TensorSpec>
  experimental_from_proto(...args: any[]): any
  experimental_from_proto_dyn: py.RemoteFunction
  from_spec(spec: py.Positional, name: py.Positional): py.Remote
  from_spec(spec: py.Positional, keywords?: py.Rest<TensorSpec$from_spec, 'spec'>): py.Remote
  from_spec(keywords: TensorSpec$from_spec): py.Remote
  from_spec_dyn: py.RemoteFunction
  from_tensor(tensor: py.Positional, name: py.Positional): py.Remote
  from_tensor(tensor: py.Positional, keywords?: py.Rest<TensorSpec$from_tensor, 'tensor'>): py.Remote
  from_tensor(keywords: TensorSpec$from_tensor): py.Remote
  from_tensor_dyn: py.RemoteFunction
}

export interface TypeSpec$cast {
  value: py.RemoteArgument
  casting_context: py.RemoteArgument
}

export interface TypeSpec$experimental_from_proto {
  proto: py.RemoteArgument
}

export interface TypeSpec$is_compatible_with {
  spec_or_value: py.RemoteArgument
}

export interface TypeSpec$most_specific_common_supertype {
  others: py.Items<py.Of<'tensorflow.types.experimental.TraceType'>>
}

export interface TypeSpec$most_specific_compatible_type {
  other: py.RemoteArgument
}

export interface TypeSpec extends tensorflow_types_experimental.TraceType {
  readonly [py.kind]: { readonly 'tensorflow.TypeSpec': true } & tensorflow_types_experimental.TraceType[typeof py.kind]
  cast(value: py.Positional, casting_context: py.Positional): py.Remote
  cast(value: py.Positional, keywords: py.Rest<TypeSpec$cast, 'value'>): py.Remote
  cast(keywords: TypeSpec$cast): py.Remote
  cast(...args: any[]): any
  cast_dyn: py.RemoteFunction
  experimental_as_proto(): py.Remote
  experimental_as_proto_dyn: py.RemoteFunction
  is_compatible_with(spec_or_value: py.Positional): py.Remote
  is_compatible_with(keywords: TypeSpec$is_compatible_with): py.Remote
  is_compatible_with_dyn: py.RemoteFunction
  most_specific_common_supertype(others: py.Items<py.Of<'tensorflow.types.experimental.TraceType'>>): py.Remote
  most_specific_common_supertype(keywords: TypeSpec$most_specific_common_supertype): py.Remote
  most_specific_common_supertype(...args: any[]): any
  most_specific_common_supertype_dyn: py.RemoteFunction
  most_specific_compatible_type(other: py.Positional): py.Remote
  most_specific_compatible_type(keywords: TypeSpec$most_specific_compatible_type): py.Remote
  most_specific_compatible_type_dyn: py.RemoteFunction
  readonly value_type: py.Remote
  readonly value_type_dyn: any
}

export interface TypeSpec$class extends py.Statics<tensorflow_types_experimental.TraceType$class> {
  new (): TypeSpec
  (): py.Promised<TypeSpec>
  experimental_from_proto(proto: py.Positional): py.Promised<TypeSpec>
  experimental_from_proto(keywords: TypeSpec$experimental_from_proto): py.Promised<TypeSpec>
  experimental_from_proto_dyn: py.RemoteFunction
  experimental_type_proto(): py.Remote
  experimental_type_proto_dyn: py.RemoteFunction
}

export interface UnconnectedGradients extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.UnconnectedGradients': true }
  get NONE(): py.Promised<UnconnectedGradients>
  set NONE(value: py.Of<'tensorflow.UnconnectedGradients'>)
  NONE_dyn: any
  get ZERO(): py.Promised<UnconnectedGradients>
  set ZERO(value: py.Of<'tensorflow.UnconnectedGradients'>)
  ZERO_dyn: any
}

export interface UnconnectedGradients$new {
  value: py.RemoteArgument
}

export interface UnconnectedGradients$class extends py.PythonClass {
  new (value: py.Positional): UnconnectedGradients
  (value: py.Positional): py.Promised<UnconnectedGradients>
  new (keywords: UnconnectedGradients$new): UnconnectedGradients
  (keywords: UnconnectedGradients$new): py.Promised<UnconnectedGradients>
  readonly NONE: py.Promised<UnconnectedGradients>
  readonly ZERO: py.Promised<UnconnectedGradients>
}

export interface Variable$batch_scatter_update {
  sparse_delta: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Variable$count_up_to {
  limit: py.RemoteArgument
}

export interface Variable$eval {
  session?: py.RemoteArgument | undefined
}

export interface Variable$from_proto {
  variable_def: py.RemoteArgument
  import_scope?: py.RemoteArgument | undefined
}

export interface Variable$gather_nd {
  indices: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Variable$load {
  value: py.RemoteArgument
  session?: py.RemoteArgument | undefined
}

export interface Variable$scatter_add {
  sparse_delta: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Variable$scatter_div {
  sparse_delta: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Variable$scatter_max {
  sparse_delta: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Variable$scatter_min {
  sparse_delta: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Variable$scatter_mul {
  sparse_delta: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Variable$scatter_nd_add {
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Variable$scatter_nd_sub {
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Variable$scatter_nd_update {
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Variable$scatter_sub {
  sparse_delta: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Variable$scatter_update {
  sparse_delta: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Variable$set_shape {
  shape: py.RemoteArgument
}

export interface Variable$sparse_read {
  indices: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Variable$to_proto {
  export_scope?: py.RemoteArgument | undefined
}

export interface Variable extends py.PythonObjectContainer, py.Trackable, py.IVariable {
  readonly [py.kind]: { readonly 'tensorflow.Variable': true }
  SaveSliceInfo: any
  SaveSliceInfo_dyn: any
  readonly [index: number]: py.Promised<Tensor>
  [Symbol.asyncIterator](): AsyncGenerator<Tensor>
  readonly aggregation: py.Remote
  readonly aggregation_dyn: any
  assign(value: py.TensorLike, keywords?: { use_locking?: py.Bool | undefined; name?: py.Str | null | undefined; read_value?: py.Bool | undefined }): py.Promised<Variable>
  assign_dyn: py.RemoteFunction
  assign_add(value: py.TensorLike, keywords?: { use_locking?: py.Bool | undefined; name?: py.Str | null | undefined; read_value?: py.Bool | undefined }): py.Promised<Variable>
  assign_add_dyn: py.RemoteFunction
  assign_sub(value: py.TensorLike, keywords?: { use_locking?: py.Bool | undefined; name?: py.Str | null | undefined; read_value?: py.Bool | undefined }): py.Promised<Variable>
  assign_sub_dyn: py.RemoteFunction
  batch_scatter_update(sparse_delta: py.Positional, use_locking: py.Bool, name: py.Positional): py.Remote
  batch_scatter_update(sparse_delta: py.Positional, use_locking: py.Bool, keywords?: py.Rest<Variable$batch_scatter_update, 'sparse_delta' | 'use_locking'>): py.Remote
  batch_scatter_update(sparse_delta: py.Positional, keywords?: py.Rest<Variable$batch_scatter_update, 'sparse_delta'>): py.Remote
  batch_scatter_update(keywords: Variable$batch_scatter_update): py.Remote
  batch_scatter_update_dyn: py.RemoteFunction
  readonly constraint: py.Remote
  readonly constraint_dyn: any
  count_up_to(limit: py.Positional): py.Remote
  count_up_to(keywords: Variable$count_up_to): py.Remote
  count_up_to_dyn: py.RemoteFunction
  readonly device: py.Remote<string>
  readonly device_dyn: any
  readonly dtype: py.Promised<DType>
  readonly dtype_dyn: any
  eval(session: py.Positional): py.Remote
  eval(keywords?: Variable$eval): py.Remote
  eval_dyn: py.RemoteFunction
  experimental_ref(): py.Remote
  experimental_ref_dyn: py.RemoteFunction
  gather_nd(indices: py.Positional, name: py.Positional): py.Remote
  gather_nd(indices: py.Positional, keywords?: py.Rest<Variable$gather_nd, 'indices'>): py.Remote
  gather_nd(keywords: Variable$gather_nd): py.Remote
  gather_nd_dyn: py.RemoteFunction
  get_shape(): py.Remote<(number | null)[]>
  get_shape_dyn: py.RemoteFunction
  readonly graph: py.Remote
  readonly graph_dyn: any
  readonly initial_value: py.Remote
  readonly initial_value_dyn: any
  initialized_value(): py.Remote
  initialized_value_dyn: py.RemoteFunction
  readonly initializer: py.Remote
  readonly initializer_dyn: any
  load(value: py.Positional, session: py.Positional): py.Remote
  load(value: py.Positional, keywords?: py.Rest<Variable$load, 'value'>): py.Remote
  load(keywords: Variable$load): py.Remote
  load_dyn: py.RemoteFunction
  readonly name: py.Remote<string>
  readonly name_dyn: any
  readonly op: py.Remote
  readonly op_dyn: any
  read_value(): py.Promised<Tensor>
  read_value_dyn: py.RemoteFunction
  ref(): py.Remote
  ref_dyn: py.RemoteFunction
  scatter_add(sparse_delta: py.Positional, use_locking: py.Bool, name: py.Positional): py.Remote
  scatter_add(sparse_delta: py.Positional, use_locking: py.Bool, keywords?: py.Rest<Variable$scatter_add, 'sparse_delta' | 'use_locking'>): py.Remote
  scatter_add(sparse_delta: py.Positional, keywords?: py.Rest<Variable$scatter_add, 'sparse_delta'>): py.Remote
  scatter_add(keywords: Variable$scatter_add): py.Remote
  scatter_add_dyn: py.RemoteFunction
  scatter_div(sparse_delta: py.Positional, use_locking: py.Bool, name: py.Positional): py.Remote
  scatter_div(sparse_delta: py.Positional, use_locking: py.Bool, keywords?: py.Rest<Variable$scatter_div, 'sparse_delta' | 'use_locking'>): py.Remote
  scatter_div(sparse_delta: py.Positional, keywords?: py.Rest<Variable$scatter_div, 'sparse_delta'>): py.Remote
  scatter_div(keywords: Variable$scatter_div): py.Remote
  scatter_div_dyn: py.RemoteFunction
  scatter_max(sparse_delta: py.Positional, use_locking: py.Bool, name: py.Positional): py.Remote
  scatter_max(sparse_delta: py.Positional, use_locking: py.Bool, keywords?: py.Rest<Variable$scatter_max, 'sparse_delta' | 'use_locking'>): py.Remote
  scatter_max(sparse_delta: py.Positional, keywords?: py.Rest<Variable$scatter_max, 'sparse_delta'>): py.Remote
  scatter_max(keywords: Variable$scatter_max): py.Remote
  scatter_max_dyn: py.RemoteFunction
  scatter_min(sparse_delta: py.Positional, use_locking: py.Bool, name: py.Positional): py.Remote
  scatter_min(sparse_delta: py.Positional, use_locking: py.Bool, keywords?: py.Rest<Variable$scatter_min, 'sparse_delta' | 'use_locking'>): py.Remote
  scatter_min(sparse_delta: py.Positional, keywords?: py.Rest<Variable$scatter_min, 'sparse_delta'>): py.Remote
  scatter_min(keywords: Variable$scatter_min): py.Remote
  scatter_min_dyn: py.RemoteFunction
  scatter_mul(sparse_delta: py.Positional, use_locking: py.Bool, name: py.Positional): py.Remote
  scatter_mul(sparse_delta: py.Positional, use_locking: py.Bool, keywords?: py.Rest<Variable$scatter_mul, 'sparse_delta' | 'use_locking'>): py.Remote
  scatter_mul(sparse_delta: py.Positional, keywords?: py.Rest<Variable$scatter_mul, 'sparse_delta'>): py.Remote
  scatter_mul(keywords: Variable$scatter_mul): py.Remote
  scatter_mul_dyn: py.RemoteFunction
  scatter_nd_add(indices: py.Positional, updates: py.Positional, name: py.Positional): py.Remote
  scatter_nd_add(indices: py.Positional, updates: py.Positional, keywords?: py.Rest<Variable$scatter_nd_add, 'indices' | 'updates'>): py.Remote
  scatter_nd_add(indices: py.Positional, keywords: py.Rest<Variable$scatter_nd_add, 'indices'>): py.Remote
  scatter_nd_add(keywords: Variable$scatter_nd_add): py.Remote
  scatter_nd_add_dyn: py.RemoteFunction
  scatter_nd_sub(indices: py.Positional, updates: py.Positional, name: py.Positional): py.Remote
  scatter_nd_sub(indices: py.Positional, updates: py.Positional, keywords?: py.Rest<Variable$scatter_nd_sub, 'indices' | 'updates'>): py.Remote
  scatter_nd_sub(indices: py.Positional, keywords: py.Rest<Variable$scatter_nd_sub, 'indices'>): py.Remote
  scatter_nd_sub(keywords: Variable$scatter_nd_sub): py.Remote
  scatter_nd_sub_dyn: py.RemoteFunction
  scatter_nd_update(indices: py.Positional, updates: py.Positional, name: py.Positional): py.Remote
  scatter_nd_update(indices: py.Positional, updates: py.Positional, keywords?: py.Rest<Variable$scatter_nd_update, 'indices' | 'updates'>): py.Remote
  scatter_nd_update(indices: py.Positional, keywords: py.Rest<Variable$scatter_nd_update, 'indices'>): py.Remote
  scatter_nd_update(keywords: Variable$scatter_nd_update): py.Remote
  scatter_nd_update_dyn: py.RemoteFunction
  scatter_sub(sparse_delta: py.Positional, use_locking: py.Bool, name: py.Positional): py.Remote
  scatter_sub(sparse_delta: py.Positional, use_locking: py.Bool, keywords?: py.Rest<Variable$scatter_sub, 'sparse_delta' | 'use_locking'>): py.Remote
  scatter_sub(sparse_delta: py.Positional, keywords?: py.Rest<Variable$scatter_sub, 'sparse_delta'>): py.Remote
  scatter_sub(keywords: Variable$scatter_sub): py.Remote
  scatter_sub_dyn: py.RemoteFunction
  scatter_update(sparse_delta: py.Positional, use_locking: py.Bool, name: py.Positional): py.Remote
  scatter_update(sparse_delta: py.Positional, use_locking: py.Bool, keywords?: py.Rest<Variable$scatter_update, 'sparse_delta' | 'use_locking'>): py.Remote
  scatter_update(sparse_delta: py.Positional, keywords?: py.Rest<Variable$scatter_update, 'sparse_delta'>): py.Remote
  scatter_update(keywords: Variable$scatter_update): py.Remote
  scatter_update_dyn: py.RemoteFunction
  set_shape(shape: py.Positional): py.Remote
  set_shape(keywords: Variable$set_shape): py.Remote
  set_shape_dyn: py.RemoteFunction
  readonly shape: py.Remote<(number | null)[]>
  readonly shape_dyn: any
  sparse_read(indices: py.Positional, name: py.Positional): py.Remote
  sparse_read(indices: py.Positional, keywords?: py.Rest<Variable$sparse_read, 'indices'>): py.Remote
  sparse_read(keywords: Variable$sparse_read): py.Remote
  sparse_read_dyn: py.RemoteFunction
  readonly synchronization: py.Remote
  readonly synchronization_dyn: any
  to_proto(export_scope: py.Positional): py.Remote
  to_proto(keywords?: Variable$to_proto): py.Remote
  to_proto_dyn: py.RemoteFunction
  readonly trainable: py.Remote<boolean>
  readonly trainable_dyn: any
  value(): py.Promised<Tensor>
  value_dyn: py.RemoteFunction
  numpy(): py.Remote
  numpy_dyn: py.RemoteFunction
}

export interface Variable$new {
  initial_value?: py.TensorLike | py.Callable | null | undefined
  trainable?: py.RemoteArgument | undefined
  /** Default: `True` */
  validate_shape?: py.Bool | undefined
  caching_device?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  variable_def?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  import_scope?: py.RemoteArgument | undefined
  constraint?: py.Callable | null | undefined
  synchronization?: py.Of<'tensorflow.VariableSynchronization'> | undefined
  aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'> | undefined
  shape?: py.Shape | null | undefined
  /** Default: `True` */
  experimental_enable_variable_lifting?: py.Bool | undefined
}

export interface Variable$class extends py.PythonClass {
  new (initial_value: py.TensorLike | py.Callable | null, trainable: py.Positional, validate_shape: py.Bool, caching_device: py.Positional, name?: py.Positional, variable_def?: py.Positional, dtype?: py.DType | null, import_scope?: py.Positional, constraint?: py.Callable | null, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'>, shape?: py.Shape | null, experimental_enable_variable_lifting?: py.Bool): Variable
  (initial_value: py.TensorLike | py.Callable | null, trainable: py.Positional, validate_shape: py.Bool, caching_device: py.Positional, name?: py.Positional, variable_def?: py.Positional, dtype?: py.DType | null, import_scope?: py.Positional, constraint?: py.Callable | null, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'>, shape?: py.Shape | null, experimental_enable_variable_lifting?: py.Bool): py.Promised<Variable>
  new (initial_value: py.TensorLike | py.Callable | null, trainable: py.Positional, validate_shape: py.Bool, keywords?: py.Rest<Variable$new, 'initial_value' | 'trainable' | 'validate_shape'>): Variable
  (initial_value: py.TensorLike | py.Callable | null, trainable: py.Positional, validate_shape: py.Bool, keywords?: py.Rest<Variable$new, 'initial_value' | 'trainable' | 'validate_shape'>): py.Promised<Variable>
  new (initial_value: py.TensorLike | py.Callable | null, trainable: py.Positional, keywords?: py.Rest<Variable$new, 'initial_value' | 'trainable'>): Variable
  (initial_value: py.TensorLike | py.Callable | null, trainable: py.Positional, keywords?: py.Rest<Variable$new, 'initial_value' | 'trainable'>): py.Promised<Variable>
  new (initial_value: py.TensorLike | py.Callable | null, keywords?: py.Rest<Variable$new, 'initial_value'>): Variable
  (initial_value: py.TensorLike | py.Callable | null, keywords?: py.Rest<Variable$new, 'initial_value'>): py.Promised<Variable>
  new (keywords?: Variable$new): Variable
  (keywords?: Variable$new): py.Promised<Variable>
  readonly SaveSliceInfo: py.Remote
  from_proto(variable_def: py.Positional, import_scope: py.Positional): py.Remote
  from_proto(variable_def: py.Positional, keywords?: py.Rest<Variable$from_proto, 'variable_def'>): py.Remote
  from_proto(keywords: Variable$from_proto): py.Remote
  from_proto_dyn: py.RemoteFunction
}

export interface VariableAggregation extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.VariableAggregation': true }
  get MEAN(): py.Promised<VariableAggregation>
  set MEAN(value: py.Of<'tensorflow.VariableAggregation'>)
  MEAN_dyn: any
  get NONE(): py.Promised<VariableAggregation>
  set NONE(value: py.Of<'tensorflow.VariableAggregation'>)
  NONE_dyn: any
  get ONLY_FIRST_REPLICA(): py.Promised<VariableAggregation>
  set ONLY_FIRST_REPLICA(value: py.Of<'tensorflow.VariableAggregation'>)
  ONLY_FIRST_REPLICA_dyn: any
  get SUM(): py.Promised<VariableAggregation>
  set SUM(value: py.Of<'tensorflow.VariableAggregation'>)
  SUM_dyn: any
}

export interface VariableAggregation$new {
  value: py.RemoteArgument
}

export interface VariableAggregation$class extends py.PythonClass {
  new (value: py.Positional): VariableAggregation
  (value: py.Positional): py.Promised<VariableAggregation>
  new (keywords: VariableAggregation$new): VariableAggregation
  (keywords: VariableAggregation$new): py.Promised<VariableAggregation>
  readonly MEAN: py.Promised<VariableAggregation>
  readonly NONE: py.Promised<VariableAggregation>
  readonly ONLY_FIRST_REPLICA: py.Promised<VariableAggregation>
  readonly SUM: py.Promised<VariableAggregation>
}

export interface VariableSynchronization extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.VariableSynchronization': true }
  get AUTO(): py.Promised<VariableSynchronization>
  set AUTO(value: py.Of<'tensorflow.VariableSynchronization'>)
  AUTO_dyn: any
  get NONE(): py.Promised<VariableSynchronization>
  set NONE(value: py.Of<'tensorflow.VariableSynchronization'>)
  NONE_dyn: any
  get ON_READ(): py.Promised<VariableSynchronization>
  set ON_READ(value: py.Of<'tensorflow.VariableSynchronization'>)
  ON_READ_dyn: any
  get ON_WRITE(): py.Promised<VariableSynchronization>
  set ON_WRITE(value: py.Of<'tensorflow.VariableSynchronization'>)
  ON_WRITE_dyn: any
}

export interface VariableSynchronization$new {
  value: py.RemoteArgument
}

export interface VariableSynchronization$class extends py.PythonClass {
  new (value: py.Positional): VariableSynchronization
  (value: py.Positional): py.Promised<VariableSynchronization>
  new (keywords: VariableSynchronization$new): VariableSynchronization
  (keywords: VariableSynchronization$new): py.Promised<VariableSynchronization>
  readonly AUTO: py.Promised<VariableSynchronization>
  readonly NONE: py.Promised<VariableSynchronization>
  readonly ON_READ: py.Promised<VariableSynchronization>
  readonly ON_WRITE: py.Promised<VariableSynchronization>
}

export interface constant_initializer$__call__ {
  shape: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface constant_initializer$from_config {
  config: py.RemoteArgument
}

export interface constant_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.constant_initializer': true }
  (shape: py.Positional, dtype: py.Positional, keywords?: py.Rest<constant_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Positional, keywords?: py.Rest<constant_initializer$__call__, 'shape'>): py.Remote
  (keywords: constant_initializer$__call__): py.Remote
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  support_partition: any
  support_partition_dyn: any
  value: any
  value_dyn: any
}

export interface constant_initializer$new {
  /** Default: `0` */
  value?: py.Int | undefined
  /** Default: `False` */
  support_partition?: py.Bool | undefined
}

export interface constant_initializer$class extends py.PythonClass {
  new (value: py.Int, support_partition: py.Bool): constant_initializer
  (value: py.Int, support_partition: py.Bool): py.Promised<constant_initializer>
  new (value: py.Int, keywords?: py.Rest<constant_initializer$new, 'value'>): constant_initializer
  (value: py.Int, keywords?: py.Rest<constant_initializer$new, 'value'>): py.Promised<constant_initializer>
  new (keywords?: constant_initializer$new): constant_initializer
  (keywords?: constant_initializer$new): py.Promised<constant_initializer>
  from_config(config: py.Positional): py.Promised<constant_initializer>
  from_config(keywords: constant_initializer$from_config): py.Promised<constant_initializer>
  from_config_dyn: py.RemoteFunction
}

export interface name_scope$__exit__ {
  type_arg: null
  value_arg: null
  traceback_arg: null
}

export interface name_scope extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.name_scope': true }
  __enter__(): py.Remote<string>
  __exit__(type_arg: null, value_arg: null, traceback_arg: null): py.Remote<boolean>
  __exit__(type_arg: null, value_arg: null, keywords: py.Rest<name_scope$__exit__, 'type_arg' | 'value_arg'>): py.Remote<boolean>
  __exit__(type_arg: null, keywords: py.Rest<name_scope$__exit__, 'type_arg'>): py.Remote<boolean>
  __exit__(keywords: name_scope$__exit__): py.Remote<boolean>
  readonly name: py.Remote
  readonly name_dyn: any
}

export interface name_scope$new {
  name: py.RemoteArgument
}

export interface name_scope$class extends py.PythonClass {
  new (name: py.Positional): name_scope
  (name: py.Positional): py.Promised<name_scope>
  new (keywords: name_scope$new): name_scope
  (keywords: name_scope$new): py.Promised<name_scope>
}

export interface ones_initializer$__call__ {
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
  [keyword: string]: any
}

export interface ones_initializer$from_config {
  config: py.RemoteArgument
}

export interface ones_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.ones_initializer': true }
  (shape: py.Positional, dtype: py.DType, keywords?: py.Rest<ones_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Positional, keywords?: py.Rest<ones_initializer$__call__, 'shape'>): py.Remote
  (keywords: ones_initializer$__call__): py.Remote
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
}

export interface ones_initializer$class extends py.PythonClass {
  new (): ones_initializer
  (): py.Promised<ones_initializer>
  from_config(config: py.Positional): py.Promised<ones_initializer>
  from_config(keywords: ones_initializer$from_config): py.Promised<ones_initializer>
  from_config_dyn: py.RemoteFunction
}

export interface random_normal_initializer$__call__ {
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
  [keyword: string]: any
}

export interface random_normal_initializer$from_config {
  config: py.RemoteArgument
}

export interface random_normal_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.random_normal_initializer': true }
  (shape: py.Positional, dtype: py.DType, keywords?: py.Rest<random_normal_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Positional, keywords?: py.Rest<random_normal_initializer$__call__, 'shape'>): py.Remote
  (keywords: random_normal_initializer$__call__): py.Remote
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  mean: any
  mean_dyn: any
  seed: any
  seed_dyn: any
  stddev: any
  stddev_dyn: any
}

export interface random_normal_initializer$new {
  /** Default: `0.0` */
  mean?: py.Float | undefined
  /** Default: `0.05` */
  stddev?: py.Float | undefined
  seed?: py.RemoteArgument | undefined
}

export interface random_normal_initializer$class extends py.PythonClass {
  new (mean: py.Float, stddev: py.Float, seed: py.Positional): random_normal_initializer
  (mean: py.Float, stddev: py.Float, seed: py.Positional): py.Promised<random_normal_initializer>
  new (mean: py.Float, stddev: py.Float, keywords?: py.Rest<random_normal_initializer$new, 'mean' | 'stddev'>): random_normal_initializer
  (mean: py.Float, stddev: py.Float, keywords?: py.Rest<random_normal_initializer$new, 'mean' | 'stddev'>): py.Promised<random_normal_initializer>
  new (mean: py.Float, keywords?: py.Rest<random_normal_initializer$new, 'mean'>): random_normal_initializer
  (mean: py.Float, keywords?: py.Rest<random_normal_initializer$new, 'mean'>): py.Promised<random_normal_initializer>
  new (keywords?: random_normal_initializer$new): random_normal_initializer
  (keywords?: random_normal_initializer$new): py.Promised<random_normal_initializer>
  from_config(config: py.Positional): py.Promised<random_normal_initializer>
  from_config(keywords: random_normal_initializer$from_config): py.Promised<random_normal_initializer>
  from_config_dyn: py.RemoteFunction
}

export interface random_uniform_initializer$__call__ {
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
  [keyword: string]: any
}

export interface random_uniform_initializer$from_config {
  config: py.RemoteArgument
}

export interface random_uniform_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.random_uniform_initializer': true }
  (shape: py.Positional, dtype: py.DType, keywords?: py.Rest<random_uniform_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Positional, keywords?: py.Rest<random_uniform_initializer$__call__, 'shape'>): py.Remote
  (keywords: random_uniform_initializer$__call__): py.Remote
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  maxval: any
  maxval_dyn: any
  minval: any
  minval_dyn: any
  seed: any
  seed_dyn: any
}

export interface random_uniform_initializer$new {
  /** Default: `-0.05` */
  minval?: py.Float | undefined
  /** Default: `0.05` */
  maxval?: py.Float | undefined
  seed?: py.RemoteArgument | undefined
}

export interface random_uniform_initializer$class extends py.PythonClass {
  new (minval: py.Float, maxval: py.Float, seed: py.Positional): random_uniform_initializer
  (minval: py.Float, maxval: py.Float, seed: py.Positional): py.Promised<random_uniform_initializer>
  new (minval: py.Float, maxval: py.Float, keywords?: py.Rest<random_uniform_initializer$new, 'minval' | 'maxval'>): random_uniform_initializer
  (minval: py.Float, maxval: py.Float, keywords?: py.Rest<random_uniform_initializer$new, 'minval' | 'maxval'>): py.Promised<random_uniform_initializer>
  new (minval: py.Float, keywords?: py.Rest<random_uniform_initializer$new, 'minval'>): random_uniform_initializer
  (minval: py.Float, keywords?: py.Rest<random_uniform_initializer$new, 'minval'>): py.Promised<random_uniform_initializer>
  new (keywords?: random_uniform_initializer$new): random_uniform_initializer
  (keywords?: random_uniform_initializer$new): py.Promised<random_uniform_initializer>
  from_config(config: py.Positional): py.Promised<random_uniform_initializer>
  from_config(keywords: random_uniform_initializer$from_config): py.Promised<random_uniform_initializer>
  from_config_dyn: py.RemoteFunction
}

export interface zeros_initializer$__call__ {
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
  [keyword: string]: any
}

export interface zeros_initializer$from_config {
  config: py.RemoteArgument
}

export interface zeros_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.zeros_initializer': true }
  (shape: py.Positional, dtype: py.DType, keywords?: py.Rest<zeros_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Positional, keywords?: py.Rest<zeros_initializer$__call__, 'shape'>): py.Remote
  (keywords: zeros_initializer$__call__): py.Remote
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
}

export interface zeros_initializer$class extends py.PythonClass {
  new (): zeros_initializer
  (): py.Promised<zeros_initializer>
  from_config(config: py.Positional): py.Promised<zeros_initializer>
  from_config(keywords: zeros_initializer$from_config): py.Promised<zeros_initializer>
  from_config_dyn: py.RemoteFunction
}

export interface Assert$ {
  condition: py.RemoteArgument
  data: py.RemoteArgument
  summarize?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface abs$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface acos$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface acosh$ {
  x: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface add$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface add_n$ {
  inputs: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface approx_top_k$ {
  input: py.TensorLike
  k: py.Int
  /** Default: `-1` */
  reduction_dimension?: py.Int | undefined
  /** Default: `0.95` */
  recall_target?: py.Float | undefined
  /** Default: `True` */
  is_max_k?: py.Bool | undefined
  /** Default: `-1` */
  reduction_input_size_override?: py.Int | undefined
  /** Default: `True` */
  aggregate_to_topk?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface argmax$ {
  input: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  output_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface argmin$ {
  input: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  output_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface argsort$ {
  values: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'ASCENDING'` */
  direction?: py.Str | undefined
  /** Default: `False` */
  stable?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface as_dtype$ {
  type_value: py.RemoteArgument
}

export interface as_string$ {
  input: py.TensorLike
  /** Default: `-1` */
  precision?: py.Int | undefined
  /** Default: `False` */
  scientific?: py.Bool | undefined
  /** Default: `False` */
  shortest?: py.Bool | undefined
  /** Default: `-1` */
  width?: py.Int | undefined
  /** Default: `''` */
  fill?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface asin$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface asinh$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface assert_equal$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  message?: py.RemoteArgument | undefined
  summarize?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface assert_greater$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  message?: py.RemoteArgument | undefined
  summarize?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface assert_less$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  message?: py.RemoteArgument | undefined
  summarize?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface assert_rank$ {
  x: py.RemoteArgument
  rank: py.RemoteArgument
  message?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface atan$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface atan2$ {
  y: py.RemoteArgument
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface atanh$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface batch_to_space$ {
  input: py.RemoteArgument
  block_shape: py.RemoteArgument
  crops: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface bitcast$ {
  input: py.TensorLike
  type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface boolean_mask$ {
  tensor: py.RemoteArgument
  mask: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `'boolean_mask'` */
  name?: py.Str | undefined
}

export interface broadcast_dynamic_shape$ {
  shape_x: py.RemoteArgument
  shape_y: py.RemoteArgument
}

export interface broadcast_static_shape$ {
  shape_x: py.RemoteArgument
  shape_y: py.RemoteArgument
}

export interface broadcast_to$ {
  input: py.TensorLike
  shape: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface case$ {
  pred_fn_pairs: py.RemoteArgument
  default?: py.RemoteArgument | undefined
  /** Default: `False` */
  exclusive?: py.Bool | undefined
  /** Default: `False` */
  strict?: py.Bool | undefined
  /** Default: `'case'` */
  name?: py.Str | undefined
}

export interface cast$ {
  x: py.RemoteArgument
  dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface check_pinned$ {
  tensor: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface clip_by_global_norm$ {
  t_list: py.RemoteArgument
  clip_norm: py.RemoteArgument
  use_norm?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface clip_by_norm$ {
  t: py.RemoteArgument
  clip_norm: py.RemoteArgument
  axes?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface clip_by_value$ {
  t: py.RemoteArgument
  clip_value_min: py.RemoteArgument
  clip_value_max: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface complex$ {
  real: py.RemoteArgument
  imag: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface concat$ {
  values: py.RemoteArgument
  axis: py.RemoteArgument
  /** Default: `'concat'` */
  name?: py.Str | undefined
}

export interface cond$ {
  pred: py.RemoteArgument
  true_fn?: py.RemoteArgument | undefined
  false_fn?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface constant$ {
  value: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  shape?: py.RemoteArgument | undefined
  /** Default: `'Const'` */
  name?: py.Str | undefined
}

export interface control_dependencies$ {
  control_inputs: py.RemoteArgument
}

export interface conv$ {
  input: py.TensorLike
  filter: py.TensorLike
  strides: py.RemoteArgument
  padding: py.Str
  /** Default: `[]` */
  explicit_paddings?: py.List<py.RemoteArgument> | undefined
  /** Default: `'CHANNELS_LAST'` */
  data_format?: py.Str | undefined
  /** Default: `[]` */
  dilations?: py.List<py.RemoteArgument> | undefined
  /** Default: `1` */
  batch_dims?: py.Int | undefined
  /** Default: `1` */
  groups?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface conv2d_backprop_filter_v2$ {
  input: py.TensorLike
  filter: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.RemoteArgument
  padding: py.Str
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `[]` */
  explicit_paddings?: py.List<py.RemoteArgument> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface conv2d_backprop_input_v2$ {
  input: py.TensorLike
  filter: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.RemoteArgument
  padding: py.Str
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `[]` */
  explicit_paddings?: py.List<py.RemoteArgument> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface convert_to_tensor$ {
  value: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  dtype_hint?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface cos$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface cosh$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface cumsum$ {
  x: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
  /** Default: `False` */
  exclusive?: py.Bool | undefined
  /** Default: `False` */
  reverse?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface custom_gradient$ {
  f?: py.RemoteArgument | undefined
}

export interface device$ {
  device_name: py.RemoteArgument
}

export interface divide$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface dynamic_partition$ {
  data: py.TensorLike
  partitions: py.RemoteArgument
  num_partitions: py.Int
  name?: py.RemoteArgument | undefined
}

export interface dynamic_stitch$ {
  indices: py.List<py.RemoteArgument>
  data: py.List<py.RemoteArgument>
  name?: py.RemoteArgument | undefined
}

export interface edit_distance$ {
  hypothesis: py.RemoteArgument
  truth: py.RemoteArgument
  /** Default: `True` */
  normalize?: py.Bool | undefined
  /** Default: `'edit_distance'` */
  name?: py.Str | undefined
}

export interface eig$ {
  tensor: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface eigvals$ {
  tensor: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ensure_shape$ {
  x: py.RemoteArgument
  shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface equal$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface exp$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface expand_dims$ {
  input: py.RemoteArgument
  axis: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface extract_volume_patches$ {
  input: py.TensorLike
  ksizes: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.Str
  name?: py.RemoteArgument | undefined
}

export interface eye$ {
  num_rows: py.RemoteArgument
  num_columns?: py.RemoteArgument | undefined
  batch_shape?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface fftnd$ {
  input: py.TensorLike
  fft_length: py.RemoteArgument
  axes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface fill$ {
  dims: py.RemoteArgument
  value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
  layout?: py.RemoteArgument | undefined
}

export interface fingerprint$ {
  data: py.RemoteArgument
  /** Default: `'farmhash64'` */
  method?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface floor$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface foldl$ {
  fn: py.RemoteArgument
  elems: py.RemoteArgument
  initializer?: py.RemoteArgument | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  /** Default: `True` */
  back_prop?: py.Bool | undefined
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface foldr$ {
  fn: py.RemoteArgument
  elems: py.RemoteArgument
  initializer?: py.RemoteArgument | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  /** Default: `True` */
  back_prop?: py.Bool | undefined
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface function$ {
  func?: py.RemoteArgument | undefined
  input_signature?: py.RemoteArgument | undefined
  /** Default: `True` */
  autograph?: py.Bool | undefined
  jit_compile?: py.RemoteArgument | undefined
  /** Default: `False` */
  reduce_retracing?: py.Bool | undefined
  experimental_implements?: py.RemoteArgument | undefined
  experimental_autograph_options?: py.RemoteArgument | undefined
  experimental_attributes?: py.RemoteArgument | undefined
  experimental_relax_shapes?: py.RemoteArgument | undefined
  experimental_compile?: py.RemoteArgument | undefined
  experimental_follow_type_hints?: py.RemoteArgument | undefined
}

export interface gather$ {
  params: py.RemoteArgument
  indices: py.RemoteArgument
  validate_indices?: py.RemoteArgument | undefined
  axis?: py.RemoteArgument | undefined
  /** Default: `0` */
  batch_dims?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface gather_nd$ {
  params: py.RemoteArgument
  indices: py.RemoteArgument
  /** Default: `0` */
  batch_dims?: py.Int | undefined
  name?: py.RemoteArgument | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
}

export interface get_static_value$ {
  tensor: py.RemoteArgument
  /** Default: `False` */
  partial?: py.Bool | undefined
}

export interface grad_pass_through$ {
  f: py.RemoteArgument
}

export interface gradients$ {
  ys: py.RemoteArgument
  xs: py.RemoteArgument
  grad_ys?: py.RemoteArgument | undefined
  /** Default: `'gradients'` */
  name?: py.Str | undefined
  /** Default: `False` */
  gate_gradients?: py.Bool | undefined
  aggregation_method?: py.RemoteArgument | undefined
  stop_gradients?: py.RemoteArgument | undefined
  unconnected_gradients?: py.Of<'tensorflow.UnconnectedGradients'> | undefined
}

export interface greater$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface greater_equal$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface guarantee_const$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface hessians$ {
  ys: py.RemoteArgument
  xs: py.RemoteArgument
  /** Default: `False` */
  gate_gradients?: py.Bool | undefined
  aggregation_method?: py.RemoteArgument | undefined
  /** Default: `'hessians'` */
  name?: py.Str | undefined
}

export interface histogram_fixed_width$ {
  values: py.RemoteArgument
  value_range: py.RemoteArgument
  /** Default: `100` */
  nbins?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface histogram_fixed_width_bins$ {
  values: py.RemoteArgument
  value_range: py.RemoteArgument
  /** Default: `100` */
  nbins?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface identity$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface identity_n$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ifftnd$ {
  input: py.TensorLike
  fft_length: py.RemoteArgument
  axes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface import_graph_def$ {
  graph_def: py.RemoteArgument
  input_map?: py.RemoteArgument | undefined
  return_elements?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  op_dict?: py.RemoteArgument | undefined
  producer_op_list?: py.RemoteArgument | undefined
}

export interface irfftnd$ {
  input: py.TensorLike
  fft_length: py.RemoteArgument
  axes: py.RemoteArgument
  Treal?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface is_symbolic_tensor$ {
  tensor: py.RemoteArgument
}

export interface is_tensor$ {
  x: py.RemoteArgument
}

export interface less$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface less_equal$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface linspace$ {
  start: py.RemoteArgument
  stop: py.RemoteArgument
  num: py.RemoteArgument
  name?: py.RemoteArgument | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface load_library$ {
  library_location: py.RemoteArgument
}

export interface load_op_library$ {
  library_filename: py.RemoteArgument
}

export interface logical_and$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface logical_not$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface logical_or$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface make_ndarray$ {
  tensor: py.RemoteArgument
}

export interface make_tensor_proto$ {
  values: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  shape?: py.RemoteArgument | undefined
  /** Default: `False` */
  verify_shape?: py.Bool | undefined
  /** Default: `False` */
  allow_broadcast?: py.Bool | undefined
}

export interface map_fn$ {
  fn: py.RemoteArgument
  elems: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  parallel_iterations?: py.RemoteArgument | undefined
  /** Default: `True` */
  back_prop?: py.Bool | undefined
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  /** Default: `True` */
  infer_shape?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
  fn_output_signature?: py.RemoteArgument | undefined
}

export interface matmul$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `False` */
  adjoint_a?: py.Bool | undefined
  /** Default: `False` */
  adjoint_b?: py.Bool | undefined
  /** Default: `False` */
  a_is_sparse?: py.Bool | undefined
  /** Default: `False` */
  b_is_sparse?: py.Bool | undefined
  output_type?: py.RemoteArgument | undefined
  /** Default: `False` */
  grad_a?: py.Bool | undefined
  /** Default: `False` */
  grad_b?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface matrix_square_root$ {
  input: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface maximum$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface minimum$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface multiply$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface negative$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface no_gradient$ {
  op_type: py.Str
}

export interface no_op$ {
  name?: py.RemoteArgument | undefined
}

export interface nondifferentiable_batch_function$ {
  num_batch_threads: py.RemoteArgument
  max_batch_size: py.RemoteArgument
  batch_timeout_micros: py.RemoteArgument
  allowed_batch_sizes?: py.RemoteArgument | undefined
  /** Default: `10` */
  max_enqueued_batches?: py.Int | undefined
  /** Default: `True` */
  autograph?: py.Bool | undefined
  /** Default: `True` */
  enable_large_batch_splitting?: py.Bool | undefined
}

export interface norm$ {
  tensor: py.RemoteArgument
  /** Default: `'euclidean'` */
  ord?: py.Str | undefined
  axis?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface not_equal$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface numpy_function$ {
  func?: py.RemoteArgument | undefined
  inp?: py.RemoteArgument | undefined
  Tout?: py.RemoteArgument | undefined
  /** Default: `True` */
  stateful?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface one_hot$ {
  indices: py.RemoteArgument
  depth: py.RemoteArgument
  on_value?: py.RemoteArgument | undefined
  off_value?: py.RemoteArgument | undefined
  axis?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface ones$ {
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
  layout?: py.RemoteArgument | undefined
}

export interface ones_like$ {
  input: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  layout?: py.RemoteArgument | undefined
}

export interface pad$ {
  tensor: py.RemoteArgument
  paddings: py.RemoteArgument
  /** Default: `'CONSTANT'` */
  mode?: py.Str | undefined
  /** Default: `0` */
  constant_values?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface parallel_stack$ {
  values: py.RemoteArgument
  /** Default: `'parallel_stack'` */
  name?: py.Str | undefined
}

export interface pow$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface py_function$ {
  func?: py.RemoteArgument | undefined
  inp?: py.RemoteArgument | undefined
  Tout?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface ragged_fill_empty_rows$ {
  value_rowids: py.RemoteArgument
  values: py.TensorLike
  nrows: py.RemoteArgument
  default_value: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface ragged_fill_empty_rows_grad$ {
  reverse_index_map: py.RemoteArgument
  grad_values: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface random_index_shuffle$ {
  index: py.TensorLike
  seed: py.TensorLike
  max_index: py.TensorLike
  /** Default: `4` */
  rounds?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface range$ {
  start: py.RemoteArgument
  limit?: py.RemoteArgument | undefined
  /** Default: `1` */
  delta?: py.Int | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `'range'` */
  name?: py.Str | undefined
}

export interface rank$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface realdiv$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface recompute_grad$ {
  f: py.RemoteArgument
}

export interface reduce_all$ {
  input_tensor: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface reduce_any$ {
  input_tensor: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface reduce_logsumexp$ {
  input_tensor: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface reduce_max$ {
  input_tensor: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface reduce_mean$ {
  input_tensor: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface reduce_min$ {
  input_tensor: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface reduce_prod$ {
  input_tensor: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface reduce_sum$ {
  input_tensor: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface register_tensor_conversion_function$ {
  base_type: py.RemoteArgument
  conversion_func: py.RemoteArgument
  /** Default: `100` */
  priority?: py.Int | undefined
}

export interface repeat$ {
  input: py.RemoteArgument
  repeats: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface required_space_to_batch_paddings$ {
  input_shape: py.RemoteArgument
  block_shape: py.RemoteArgument
  base_paddings?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface reshape$ {
  tensor: py.RemoteArgument
  shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface reverse$ {
  tensor: py.TensorLike
  axis: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface reverse_sequence$ {
  input: py.RemoteArgument
  seq_lengths: py.RemoteArgument
  seq_axis?: py.RemoteArgument | undefined
  batch_axis?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface rfftnd$ {
  input: py.TensorLike
  fft_length: py.RemoteArgument
  axes: py.RemoteArgument
  Tcomplex?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface roll$ {
  input: py.RemoteArgument
  shift: py.RemoteArgument
  axis: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface round$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface saturate_cast$ {
  value: py.RemoteArgument
  dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface scalar_mul$ {
  scalar: py.RemoteArgument
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface scan$ {
  fn: py.RemoteArgument
  elems: py.RemoteArgument
  initializer?: py.RemoteArgument | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  /** Default: `True` */
  back_prop?: py.Bool | undefined
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  /** Default: `True` */
  infer_shape?: py.Bool | undefined
  /** Default: `False` */
  reverse?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface scatter_nd$ {
  indices: py.TensorLike
  updates: py.TensorLike
  shape: py.TensorLike
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface searchsorted$ {
  sorted_sequence: py.RemoteArgument
  values: py.RemoteArgument
  /** Default: `'left'` */
  side?: py.Str | undefined
  out_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface sequence_mask$ {
  lengths: py.RemoteArgument
  maxlen?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface shape$ {
  input: py.RemoteArgument
  out_type?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface shape_n$ {
  input: py.RemoteArgument
  out_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface sigmoid$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface sign$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface sin$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface sinh$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface size$ {
  input: py.RemoteArgument
  out_type?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface slice$ {
  input_: py.RemoteArgument
  begin: py.RemoteArgument
  size: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface sort$ {
  values: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'ASCENDING'` */
  direction?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface space_to_batch$ {
  input: py.RemoteArgument
  block_shape: py.RemoteArgument
  paddings: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface space_to_batch_nd$ {
  input: py.TensorLike
  block_shape: py.TensorLike
  paddings: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface split$ {
  value: py.RemoteArgument
  num_or_size_splits: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
  num?: py.RemoteArgument | undefined
  /** Default: `'split'` */
  name?: py.Str | undefined
}

export interface sqrt$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface square$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface squeeze$ {
  input: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface stack$ {
  values: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
  /** Default: `'stack'` */
  name?: py.Str | undefined
}

export interface stop_gradient$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface strided_slice$ {
  input_: py.RemoteArgument
  begin: py.RemoteArgument
  end: py.RemoteArgument
  strides?: py.RemoteArgument | undefined
  /** Default: `0` */
  begin_mask?: py.Int | undefined
  /** Default: `0` */
  end_mask?: py.Int | undefined
  /** Default: `0` */
  ellipsis_mask?: py.Int | undefined
  /** Default: `0` */
  new_axis_mask?: py.Int | undefined
  /** Default: `0` */
  shrink_axis_mask?: py.Int | undefined
  var?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface subtract$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface switch_case$ {
  branch_index: py.RemoteArgument
  branch_fns: py.RemoteArgument
  default?: py.RemoteArgument | undefined
  /** Default: `'switch_case'` */
  name?: py.Str | undefined
}

export interface tan$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface tanh$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface tensor_scatter_nd_add$ {
  tensor: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface tensor_scatter_nd_max$ {
  tensor: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface tensor_scatter_nd_min$ {
  tensor: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface tensor_scatter_nd_sub$ {
  tensor: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface tensor_scatter_nd_update$ {
  tensor: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface tensordot$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  axes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface tile$ {
  input: py.TensorLike
  multiples: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface timestamp$ {
  name?: py.RemoteArgument | undefined
}

export interface transpose$ {
  a: py.RemoteArgument
  perm?: py.RemoteArgument | undefined
  /** Default: `False` */
  conjugate?: py.Bool | undefined
  /** Default: `'transpose'` */
  name?: py.Str | undefined
}

export interface truediv$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface truncatediv$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface truncatemod$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface tuple$ {
  tensors: py.RemoteArgument
  control_inputs?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface type_spec_from_value$ {
  value: py.RemoteArgument
}

export interface unique$ {
  x: py.RemoteArgument
  out_idx?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface unique_with_counts$ {
  x: py.RemoteArgument
  out_idx?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface unravel_index$ {
  indices: py.TensorLike
  dims: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface unstack$ {
  value: py.RemoteArgument
  num?: py.RemoteArgument | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
  /** Default: `'unstack'` */
  name?: py.Str | undefined
}

export interface variable_creator_scope$ {
  variable_creator: py.RemoteArgument
}

export interface vectorized_map$ {
  fn: py.RemoteArgument
  elems: py.RemoteArgument
  /** Default: `True` */
  fallback_to_while_loop?: py.Bool | undefined
  /** Default: `True` */
  warn?: py.Bool | undefined
}

export interface where$ {
  condition: py.RemoteArgument
  x?: py.RemoteArgument | undefined
  y?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface while_loop$ {
  cond: py.RemoteArgument
  body: py.RemoteArgument
  loop_vars: py.RemoteArgument
  shape_invariants?: py.RemoteArgument | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  /** Default: `True` */
  back_prop?: py.Bool | undefined
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  maximum_iterations?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface zeros$ {
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
  layout?: py.RemoteArgument | undefined
}

export interface zeros_like$ {
  input: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  layout?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly AggregationMethod: AggregationMethod$class
  Assert(condition: py.Positional, data: py.Positional, summarize: py.Positional, name: py.Positional): py.Remote
  Assert(condition: py.Positional, data: py.Positional, summarize: py.Positional, keywords?: py.Rest<Assert$, 'condition' | 'data' | 'summarize'>): py.Remote
  Assert(condition: py.Positional, data: py.Positional, keywords?: py.Rest<Assert$, 'condition' | 'data'>): py.Remote
  Assert(condition: py.Positional, keywords: py.Rest<Assert$, 'condition'>): py.Remote
  Assert(keywords: Assert$): py.Remote
  Assert_dyn: py.RemoteFunction
  readonly CriticalSection: CriticalSection$class
  readonly DType: DType$class
  readonly DeviceSpec: DeviceSpec$class
  readonly GradientTape: GradientTape$class
  readonly Graph: Graph$class
  readonly IndexedSlices: IndexedSlices$class
  readonly IndexedSlicesSpec: IndexedSlicesSpec$class
  readonly Module: Module$class
  readonly NoneTensorSpec: NoneTensorSpec$class
  readonly Operation: Operation$class
  readonly OptionalSpec: OptionalSpec$class
  readonly RaggedTensor: RaggedTensor$class
  readonly RaggedTensorSpec: RaggedTensorSpec$class
  readonly RegisterGradient: RegisterGradient$class
  readonly SparseTensor: SparseTensor$class
  readonly SparseTensorSpec: SparseTensorSpec$class
  readonly Tensor: Tensor$class
  readonly TensorArray: TensorArray$class
  readonly TensorArraySpec: TensorArraySpec$class
  readonly TensorShape: TensorShape$class
  readonly TensorSpec: TensorSpec$class
  readonly TypeSpec: TypeSpec$class
  readonly UnconnectedGradients: UnconnectedGradients$class
  readonly Variable: Variable$class
  readonly VariableAggregation: VariableAggregation$class
  readonly VariableSynchronization: VariableSynchronization$class
  readonly __operators__: tensorflow___operators__.$Module
  abs(x: py.Positional, name: py.Positional): py.Remote
  abs(x: py.Positional, keywords?: py.Rest<abs$, 'x'>): py.Remote
  abs(keywords: abs$): py.Remote
  abs_dyn: py.RemoteFunction
  acos(x: py.Positional, name: py.Positional): py.Remote
  acos(x: py.Positional, keywords?: py.Rest<acos$, 'x'>): py.Remote
  acos(keywords: acos$): py.Remote
  acos_dyn: py.RemoteFunction
  acosh(x: py.TensorLike, name: py.Positional): py.Promised<Tensor>
  acosh(x: py.TensorLike, keywords?: py.Rest<acosh$, 'x'>): py.Promised<Tensor>
  acosh(keywords: acosh$): py.Promised<Tensor>
  acosh_dyn: py.RemoteFunction
  add(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  add(x: py.Positional, y: py.Positional, keywords?: py.Rest<add$, 'x' | 'y'>): py.Remote
  add(x: py.Positional, keywords: py.Rest<add$, 'x'>): py.Remote
  add(keywords: add$): py.Remote
  add_dyn: py.RemoteFunction
  add_n(inputs: py.Positional, name: py.Positional): py.Remote
  add_n(inputs: py.Positional, keywords?: py.Rest<add_n$, 'inputs'>): py.Remote
  add_n(keywords: add_n$): py.Remote
  add_n_dyn: py.RemoteFunction
  approx_top_k(input: py.TensorLike, k: py.Int, reduction_dimension: py.Int, recall_target: py.Float, is_max_k: py.Bool, reduction_input_size_override?: py.Int, aggregate_to_topk?: py.Bool, name?: py.Positional): py.Remote
  approx_top_k(input: py.TensorLike, k: py.Int, reduction_dimension: py.Int, recall_target: py.Float, keywords?: py.Rest<approx_top_k$, 'input' | 'k' | 'reduction_dimension' | 'recall_target'>): py.Remote
  approx_top_k(input: py.TensorLike, k: py.Int, reduction_dimension: py.Int, keywords?: py.Rest<approx_top_k$, 'input' | 'k' | 'reduction_dimension'>): py.Remote
  approx_top_k(input: py.TensorLike, k: py.Int, keywords?: py.Rest<approx_top_k$, 'input' | 'k'>): py.Remote
  approx_top_k(input: py.TensorLike, keywords: py.Rest<approx_top_k$, 'input'>): py.Remote
  approx_top_k(keywords: approx_top_k$): py.Remote
  approx_top_k_dyn: py.RemoteFunction
  argmax(input: py.Positional, axis: py.Positional, output_type: py.DType, name: py.Positional): py.Remote
  argmax(input: py.Positional, axis: py.Positional, output_type: py.DType, keywords?: py.Rest<argmax$, 'input' | 'axis' | 'output_type'>): py.Remote
  argmax(input: py.Positional, axis: py.Positional, keywords?: py.Rest<argmax$, 'input' | 'axis'>): py.Remote
  argmax(input: py.Positional, keywords?: py.Rest<argmax$, 'input'>): py.Remote
  argmax(keywords: argmax$): py.Remote
  argmax_dyn: py.RemoteFunction
  argmin(input: py.Positional, axis: py.Positional, output_type: py.DType, name: py.Positional): py.Remote
  argmin(input: py.Positional, axis: py.Positional, output_type: py.DType, keywords?: py.Rest<argmin$, 'input' | 'axis' | 'output_type'>): py.Remote
  argmin(input: py.Positional, axis: py.Positional, keywords?: py.Rest<argmin$, 'input' | 'axis'>): py.Remote
  argmin(input: py.Positional, keywords?: py.Rest<argmin$, 'input'>): py.Remote
  argmin(keywords: argmin$): py.Remote
  argmin_dyn: py.RemoteFunction
  argsort(values: py.Positional, axis: py.Int, direction: py.Str, stable: py.Bool, name?: py.Positional): py.Remote
  argsort(values: py.Positional, axis: py.Int, direction: py.Str, keywords?: py.Rest<argsort$, 'values' | 'axis' | 'direction'>): py.Remote
  argsort(values: py.Positional, axis: py.Int, keywords?: py.Rest<argsort$, 'values' | 'axis'>): py.Remote
  argsort(values: py.Positional, keywords?: py.Rest<argsort$, 'values'>): py.Remote
  argsort(keywords: argsort$): py.Remote
  argsort_dyn: py.RemoteFunction
  as_dtype(type_value: py.Positional): py.Remote
  as_dtype(keywords: as_dtype$): py.Remote
  as_dtype_dyn: py.RemoteFunction
  as_string(input: py.TensorLike, precision: py.Int, scientific: py.Bool, shortest: py.Bool, width?: py.Int, fill?: py.Str, name?: py.Positional): py.Remote
  as_string(input: py.TensorLike, precision: py.Int, scientific: py.Bool, keywords?: py.Rest<as_string$, 'input' | 'precision' | 'scientific'>): py.Remote
  as_string(input: py.TensorLike, precision: py.Int, keywords?: py.Rest<as_string$, 'input' | 'precision'>): py.Remote
  as_string(input: py.TensorLike, keywords?: py.Rest<as_string$, 'input'>): py.Remote
  as_string(keywords: as_string$): py.Remote
  as_string_dyn: py.RemoteFunction
  asin(x: py.Positional, name: py.Positional): py.Remote
  asin(x: py.Positional, keywords?: py.Rest<asin$, 'x'>): py.Remote
  asin(keywords: asin$): py.Remote
  asin_dyn: py.RemoteFunction
  asinh(x: py.Positional, name: py.Positional): py.Remote
  asinh(x: py.Positional, keywords?: py.Rest<asinh$, 'x'>): py.Remote
  asinh(keywords: asinh$): py.Remote
  asinh_dyn: py.RemoteFunction
  assert_equal(x: py.Positional, y: py.Positional, message: py.Positional, summarize: py.Positional, name: py.Positional): py.Remote
  assert_equal(x: py.Positional, y: py.Positional, message: py.Positional, summarize: py.Positional, keywords?: py.Rest<assert_equal$, 'x' | 'y' | 'message' | 'summarize'>): py.Remote
  assert_equal(x: py.Positional, y: py.Positional, message: py.Positional, keywords?: py.Rest<assert_equal$, 'x' | 'y' | 'message'>): py.Remote
  assert_equal(x: py.Positional, y: py.Positional, keywords?: py.Rest<assert_equal$, 'x' | 'y'>): py.Remote
  assert_equal(x: py.Positional, keywords: py.Rest<assert_equal$, 'x'>): py.Remote
  assert_equal(keywords: assert_equal$): py.Remote
  assert_equal_dyn: py.RemoteFunction
  assert_greater(x: py.Positional, y: py.Positional, message: py.Positional, summarize: py.Positional, name: py.Positional): py.Remote
  assert_greater(x: py.Positional, y: py.Positional, message: py.Positional, summarize: py.Positional, keywords?: py.Rest<assert_greater$, 'x' | 'y' | 'message' | 'summarize'>): py.Remote
  assert_greater(x: py.Positional, y: py.Positional, message: py.Positional, keywords?: py.Rest<assert_greater$, 'x' | 'y' | 'message'>): py.Remote
  assert_greater(x: py.Positional, y: py.Positional, keywords?: py.Rest<assert_greater$, 'x' | 'y'>): py.Remote
  assert_greater(x: py.Positional, keywords: py.Rest<assert_greater$, 'x'>): py.Remote
  assert_greater(keywords: assert_greater$): py.Remote
  assert_greater_dyn: py.RemoteFunction
  assert_less(x: py.Positional, y: py.Positional, message: py.Positional, summarize: py.Positional, name: py.Positional): py.Remote
  assert_less(x: py.Positional, y: py.Positional, message: py.Positional, summarize: py.Positional, keywords?: py.Rest<assert_less$, 'x' | 'y' | 'message' | 'summarize'>): py.Remote
  assert_less(x: py.Positional, y: py.Positional, message: py.Positional, keywords?: py.Rest<assert_less$, 'x' | 'y' | 'message'>): py.Remote
  assert_less(x: py.Positional, y: py.Positional, keywords?: py.Rest<assert_less$, 'x' | 'y'>): py.Remote
  assert_less(x: py.Positional, keywords: py.Rest<assert_less$, 'x'>): py.Remote
  assert_less(keywords: assert_less$): py.Remote
  assert_less_dyn: py.RemoteFunction
  assert_rank(x: py.Positional, rank: py.Positional, message: py.Positional, name: py.Positional): py.Remote
  assert_rank(x: py.Positional, rank: py.Positional, message: py.Positional, keywords?: py.Rest<assert_rank$, 'x' | 'rank' | 'message'>): py.Remote
  assert_rank(x: py.Positional, rank: py.Positional, keywords?: py.Rest<assert_rank$, 'x' | 'rank'>): py.Remote
  assert_rank(x: py.Positional, keywords: py.Rest<assert_rank$, 'x'>): py.Remote
  assert_rank(keywords: assert_rank$): py.Remote
  assert_rank_dyn: py.RemoteFunction
  atan(x: py.Positional, name: py.Positional): py.Remote
  atan(x: py.Positional, keywords?: py.Rest<atan$, 'x'>): py.Remote
  atan(keywords: atan$): py.Remote
  atan_dyn: py.RemoteFunction
  atan2(y: py.Positional, x: py.Positional, name: py.Positional): py.Remote
  atan2(y: py.Positional, x: py.Positional, keywords?: py.Rest<atan2$, 'y' | 'x'>): py.Remote
  atan2(y: py.Positional, keywords: py.Rest<atan2$, 'y'>): py.Remote
  atan2(keywords: atan2$): py.Remote
  atan2_dyn: py.RemoteFunction
  atanh(x: py.Positional, name: py.Positional): py.Remote
  atanh(x: py.Positional, keywords?: py.Rest<atanh$, 'x'>): py.Remote
  atanh(keywords: atanh$): py.Remote
  atanh_dyn: py.RemoteFunction
  readonly audio: tensorflow_audio.$Module
  readonly autodiff: tensorflow_autodiff.$Module
  readonly autograph: tensorflow_autograph.$Module
  batch_to_space(input: py.Positional, block_shape: py.Positional, crops: py.Positional, name: py.Positional): py.Remote
  batch_to_space(input: py.Positional, block_shape: py.Positional, crops: py.Positional, keywords?: py.Rest<batch_to_space$, 'input' | 'block_shape' | 'crops'>): py.Remote
  batch_to_space(input: py.Positional, block_shape: py.Positional, keywords: py.Rest<batch_to_space$, 'input' | 'block_shape'>): py.Remote
  batch_to_space(input: py.Positional, keywords: py.Rest<batch_to_space$, 'input'>): py.Remote
  batch_to_space(keywords: batch_to_space$): py.Remote
  batch_to_space_dyn: py.RemoteFunction
  readonly bfloat16: py.Promised<DType>
  bitcast(input: py.TensorLike, type: py.Positional, name: py.Positional): py.Promised<Tensor>
  bitcast(input: py.TensorLike, type: py.Positional, keywords?: py.Rest<bitcast$, 'input' | 'type'>): py.Promised<Tensor>
  bitcast(input: py.TensorLike, keywords: py.Rest<bitcast$, 'input'>): py.Promised<Tensor>
  bitcast(keywords: bitcast$): py.Promised<Tensor>
  bitcast_dyn: py.RemoteFunction
  readonly bitwise: tensorflow_bitwise.$Module
  readonly bool: py.Promised<DType>
  boolean_mask(tensor: py.Positional, mask: py.Positional, axis: py.Positional, name: py.Str): py.Remote
  boolean_mask(tensor: py.Positional, mask: py.Positional, axis: py.Positional, keywords?: py.Rest<boolean_mask$, 'tensor' | 'mask' | 'axis'>): py.Remote
  boolean_mask(tensor: py.Positional, mask: py.Positional, keywords?: py.Rest<boolean_mask$, 'tensor' | 'mask'>): py.Remote
  boolean_mask(tensor: py.Positional, keywords: py.Rest<boolean_mask$, 'tensor'>): py.Remote
  boolean_mask(keywords: boolean_mask$): py.Remote
  boolean_mask_dyn: py.RemoteFunction
  broadcast_dynamic_shape(shape_x: py.Positional, shape_y: py.Positional): py.Remote
  broadcast_dynamic_shape(shape_x: py.Positional, keywords: py.Rest<broadcast_dynamic_shape$, 'shape_x'>): py.Remote
  broadcast_dynamic_shape(keywords: broadcast_dynamic_shape$): py.Remote
  broadcast_dynamic_shape_dyn: py.RemoteFunction
  broadcast_static_shape(shape_x: py.Positional, shape_y: py.Positional): py.Remote
  broadcast_static_shape(shape_x: py.Positional, keywords: py.Rest<broadcast_static_shape$, 'shape_x'>): py.Remote
  broadcast_static_shape(keywords: broadcast_static_shape$): py.Remote
  broadcast_static_shape_dyn: py.RemoteFunction
  broadcast_to(input: py.TensorLike, shape: py.TensorLike, name: py.Positional): py.Promised<Tensor>
  broadcast_to(input: py.TensorLike, shape: py.TensorLike, keywords?: py.Rest<broadcast_to$, 'input' | 'shape'>): py.Promised<Tensor>
  broadcast_to(input: py.TensorLike, keywords: py.Rest<broadcast_to$, 'input'>): py.Promised<Tensor>
  broadcast_to(keywords: broadcast_to$): py.Promised<Tensor>
  broadcast_to_dyn: py.RemoteFunction
  case(pred_fn_pairs: py.Positional, default_: py.Positional, exclusive: py.Bool, strict: py.Bool, name?: py.Str): py.Remote
  case(pred_fn_pairs: py.Positional, default_: py.Positional, exclusive: py.Bool, keywords?: py.Rest<case$, 'pred_fn_pairs' | 'default' | 'exclusive'>): py.Remote
  case(pred_fn_pairs: py.Positional, default_: py.Positional, keywords?: py.Rest<case$, 'pred_fn_pairs' | 'default'>): py.Remote
  case(pred_fn_pairs: py.Positional, keywords?: py.Rest<case$, 'pred_fn_pairs'>): py.Remote
  case(keywords: case$): py.Remote
  case_dyn: py.RemoteFunction
  cast(x: py.Positional, dtype: py.Positional, name: py.Positional): py.Remote
  cast(x: py.Positional, dtype: py.Positional, keywords?: py.Rest<cast$, 'x' | 'dtype'>): py.Remote
  cast(x: py.Positional, keywords: py.Rest<cast$, 'x'>): py.Remote
  cast(keywords: cast$): py.Remote
  cast_dyn: py.RemoteFunction
  check_pinned(tensor: py.TensorLike, name: py.Positional): py.Promised<Tensor>
  check_pinned(tensor: py.TensorLike, keywords?: py.Rest<check_pinned$, 'tensor'>): py.Promised<Tensor>
  check_pinned(keywords: check_pinned$): py.Promised<Tensor>
  check_pinned_dyn: py.RemoteFunction
  clip_by_global_norm(t_list: py.Positional, clip_norm: py.Positional, use_norm: py.Positional, name: py.Positional): py.Remote
  clip_by_global_norm(t_list: py.Positional, clip_norm: py.Positional, use_norm: py.Positional, keywords?: py.Rest<clip_by_global_norm$, 't_list' | 'clip_norm' | 'use_norm'>): py.Remote
  clip_by_global_norm(t_list: py.Positional, clip_norm: py.Positional, keywords?: py.Rest<clip_by_global_norm$, 't_list' | 'clip_norm'>): py.Remote
  clip_by_global_norm(t_list: py.Positional, keywords: py.Rest<clip_by_global_norm$, 't_list'>): py.Remote
  clip_by_global_norm(keywords: clip_by_global_norm$): py.Remote
  clip_by_global_norm_dyn: py.RemoteFunction
  clip_by_norm(t: py.Positional, clip_norm: py.Positional, axes: py.Positional, name: py.Positional): py.Remote
  clip_by_norm(t: py.Positional, clip_norm: py.Positional, axes: py.Positional, keywords?: py.Rest<clip_by_norm$, 't' | 'clip_norm' | 'axes'>): py.Remote
  clip_by_norm(t: py.Positional, clip_norm: py.Positional, keywords?: py.Rest<clip_by_norm$, 't' | 'clip_norm'>): py.Remote
  clip_by_norm(t: py.Positional, keywords: py.Rest<clip_by_norm$, 't'>): py.Remote
  clip_by_norm(keywords: clip_by_norm$): py.Remote
  clip_by_norm_dyn: py.RemoteFunction
  clip_by_value(t: py.Positional, clip_value_min: py.Positional, clip_value_max: py.Positional, name: py.Positional): py.Remote
  clip_by_value(t: py.Positional, clip_value_min: py.Positional, clip_value_max: py.Positional, keywords?: py.Rest<clip_by_value$, 't' | 'clip_value_min' | 'clip_value_max'>): py.Remote
  clip_by_value(t: py.Positional, clip_value_min: py.Positional, keywords: py.Rest<clip_by_value$, 't' | 'clip_value_min'>): py.Remote
  clip_by_value(t: py.Positional, keywords: py.Rest<clip_by_value$, 't'>): py.Remote
  clip_by_value(keywords: clip_by_value$): py.Remote
  clip_by_value_dyn: py.RemoteFunction
  readonly compat: tensorflow_compat.$Module
  complex(real: py.Positional, imag: py.Positional, name: py.Positional): py.Remote
  complex(real: py.Positional, imag: py.Positional, keywords?: py.Rest<complex$, 'real' | 'imag'>): py.Remote
  complex(real: py.Positional, keywords: py.Rest<complex$, 'real'>): py.Remote
  complex(keywords: complex$): py.Remote
  complex_dyn: py.RemoteFunction
  readonly complex128: py.Promised<DType>
  readonly complex64: py.Promised<DType>
  concat(values: py.Positional, axis: py.Positional, name: py.Str): py.Remote
  concat(values: py.Positional, axis: py.Positional, keywords?: py.Rest<concat$, 'values' | 'axis'>): py.Remote
  concat(values: py.Positional, keywords: py.Rest<concat$, 'values'>): py.Remote
  concat(keywords: concat$): py.Remote
  concat_dyn: py.RemoteFunction
  cond(pred: py.Positional, true_fn: py.Positional, false_fn: py.Positional, name: py.Positional): py.Remote
  cond(pred: py.Positional, true_fn: py.Positional, false_fn: py.Positional, keywords?: py.Rest<cond$, 'pred' | 'true_fn' | 'false_fn'>): py.Remote
  cond(pred: py.Positional, true_fn: py.Positional, keywords?: py.Rest<cond$, 'pred' | 'true_fn'>): py.Remote
  cond(pred: py.Positional, keywords?: py.Rest<cond$, 'pred'>): py.Remote
  cond(keywords: cond$): py.Remote
  cond_dyn: py.RemoteFunction
  readonly config: tensorflow_config.$Module
  constant(value: py.Positional, dtype: py.Positional, shape: py.Positional, name: py.Str): py.Remote
  constant(value: py.Positional, dtype: py.Positional, shape: py.Positional, keywords?: py.Rest<constant$, 'value' | 'dtype' | 'shape'>): py.Remote
  constant(value: py.Positional, dtype: py.Positional, keywords?: py.Rest<constant$, 'value' | 'dtype'>): py.Remote
  constant(value: py.Positional, keywords?: py.Rest<constant$, 'value'>): py.Remote
  constant(keywords: constant$): py.Remote
  constant_dyn: py.RemoteFunction
  readonly constant_initializer: constant_initializer$class
  control_dependencies(control_inputs: py.Positional): py.Remote
  control_dependencies(keywords: control_dependencies$): py.Remote
  control_dependencies_dyn: py.RemoteFunction
  conv(input: py.TensorLike, filter: py.TensorLike, strides: py.Positional, padding: py.Str, explicit_paddings: py.List<py.RemoteArgument>, data_format: py.Str, dilations: py.List<py.RemoteArgument>, batch_dims?: py.Int, groups?: py.Int, name?: py.Positional): py.Promised<Tensor>
  conv(input: py.TensorLike, filter: py.TensorLike, strides: py.Positional, padding: py.Str, explicit_paddings: py.List<py.RemoteArgument>, data_format: py.Str, keywords?: py.Rest<conv$, 'input' | 'filter' | 'strides' | 'padding' | 'explicit_paddings' | 'data_format'>): py.Promised<Tensor>
  conv(input: py.TensorLike, filter: py.TensorLike, strides: py.Positional, padding: py.Str, explicit_paddings: py.List<py.RemoteArgument>, keywords?: py.Rest<conv$, 'input' | 'filter' | 'strides' | 'padding' | 'explicit_paddings'>): py.Promised<Tensor>
  conv(input: py.TensorLike, filter: py.TensorLike, strides: py.Positional, padding: py.Str, keywords?: py.Rest<conv$, 'input' | 'filter' | 'strides' | 'padding'>): py.Promised<Tensor>
  conv(input: py.TensorLike, filter: py.TensorLike, strides: py.Positional, keywords: py.Rest<conv$, 'input' | 'filter' | 'strides'>): py.Promised<Tensor>
  conv(input: py.TensorLike, filter: py.TensorLike, keywords: py.Rest<conv$, 'input' | 'filter'>): py.Promised<Tensor>
  conv(input: py.TensorLike, keywords: py.Rest<conv$, 'input'>): py.Promised<Tensor>
  conv(keywords: conv$): py.Promised<Tensor>
  conv_dyn: py.RemoteFunction
  conv2d_backprop_filter_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.Positional, padding: py.Str, use_cudnn_on_gpu: py.Bool, explicit_paddings: py.List<py.RemoteArgument>, data_format: py.Str, dilations?: py.List<py.Int>, name?: py.Positional): py.Promised<Tensor>
  conv2d_backprop_filter_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.Positional, padding: py.Str, use_cudnn_on_gpu: py.Bool, explicit_paddings: py.List<py.RemoteArgument>, keywords?: py.Rest<conv2d_backprop_filter_v2$, 'input' | 'filter' | 'out_backprop' | 'strides' | 'padding' | 'use_cudnn_on_gpu' | 'explicit_paddings'>): py.Promised<Tensor>
  conv2d_backprop_filter_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.Positional, padding: py.Str, use_cudnn_on_gpu: py.Bool, keywords?: py.Rest<conv2d_backprop_filter_v2$, 'input' | 'filter' | 'out_backprop' | 'strides' | 'padding' | 'use_cudnn_on_gpu'>): py.Promised<Tensor>
  conv2d_backprop_filter_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.Positional, padding: py.Str, keywords?: py.Rest<conv2d_backprop_filter_v2$, 'input' | 'filter' | 'out_backprop' | 'strides' | 'padding'>): py.Promised<Tensor>
  conv2d_backprop_filter_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.Positional, keywords: py.Rest<conv2d_backprop_filter_v2$, 'input' | 'filter' | 'out_backprop' | 'strides'>): py.Promised<Tensor>
  conv2d_backprop_filter_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, keywords: py.Rest<conv2d_backprop_filter_v2$, 'input' | 'filter' | 'out_backprop'>): py.Promised<Tensor>
  conv2d_backprop_filter_v2(input: py.TensorLike, filter: py.TensorLike, keywords: py.Rest<conv2d_backprop_filter_v2$, 'input' | 'filter'>): py.Promised<Tensor>
  conv2d_backprop_filter_v2(input: py.TensorLike, keywords: py.Rest<conv2d_backprop_filter_v2$, 'input'>): py.Promised<Tensor>
  conv2d_backprop_filter_v2(keywords: conv2d_backprop_filter_v2$): py.Promised<Tensor>
  conv2d_backprop_filter_v2_dyn: py.RemoteFunction
  conv2d_backprop_input_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.Positional, padding: py.Str, use_cudnn_on_gpu: py.Bool, explicit_paddings: py.List<py.RemoteArgument>, data_format: py.Str, dilations?: py.List<py.Int>, name?: py.Positional): py.Promised<Tensor>
  conv2d_backprop_input_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.Positional, padding: py.Str, use_cudnn_on_gpu: py.Bool, explicit_paddings: py.List<py.RemoteArgument>, keywords?: py.Rest<conv2d_backprop_input_v2$, 'input' | 'filter' | 'out_backprop' | 'strides' | 'padding' | 'use_cudnn_on_gpu' | 'explicit_paddings'>): py.Promised<Tensor>
  conv2d_backprop_input_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.Positional, padding: py.Str, use_cudnn_on_gpu: py.Bool, keywords?: py.Rest<conv2d_backprop_input_v2$, 'input' | 'filter' | 'out_backprop' | 'strides' | 'padding' | 'use_cudnn_on_gpu'>): py.Promised<Tensor>
  conv2d_backprop_input_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.Positional, padding: py.Str, keywords?: py.Rest<conv2d_backprop_input_v2$, 'input' | 'filter' | 'out_backprop' | 'strides' | 'padding'>): py.Promised<Tensor>
  conv2d_backprop_input_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.Positional, keywords: py.Rest<conv2d_backprop_input_v2$, 'input' | 'filter' | 'out_backprop' | 'strides'>): py.Promised<Tensor>
  conv2d_backprop_input_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, keywords: py.Rest<conv2d_backprop_input_v2$, 'input' | 'filter' | 'out_backprop'>): py.Promised<Tensor>
  conv2d_backprop_input_v2(input: py.TensorLike, filter: py.TensorLike, keywords: py.Rest<conv2d_backprop_input_v2$, 'input' | 'filter'>): py.Promised<Tensor>
  conv2d_backprop_input_v2(input: py.TensorLike, keywords: py.Rest<conv2d_backprop_input_v2$, 'input'>): py.Promised<Tensor>
  conv2d_backprop_input_v2(keywords: conv2d_backprop_input_v2$): py.Promised<Tensor>
  conv2d_backprop_input_v2_dyn: py.RemoteFunction
  convert_to_tensor(value: py.Positional, dtype: py.Positional, dtype_hint: py.Positional, name: py.Positional): py.Promised<Tensor>
  convert_to_tensor(value: py.Positional, dtype: py.Positional, dtype_hint: py.Positional, keywords?: py.Rest<convert_to_tensor$, 'value' | 'dtype' | 'dtype_hint'>): py.Promised<Tensor>
  convert_to_tensor(value: py.Positional, dtype: py.Positional, keywords?: py.Rest<convert_to_tensor$, 'value' | 'dtype'>): py.Promised<Tensor>
  convert_to_tensor(value: py.Positional, keywords?: py.Rest<convert_to_tensor$, 'value'>): py.Promised<Tensor>
  convert_to_tensor(keywords: convert_to_tensor$): py.Promised<Tensor>
  convert_to_tensor_dyn: py.RemoteFunction
  cos(x: py.Positional, name: py.Positional): py.Remote
  cos(x: py.Positional, keywords?: py.Rest<cos$, 'x'>): py.Remote
  cos(keywords: cos$): py.Remote
  cos_dyn: py.RemoteFunction
  cosh(x: py.Positional, name: py.Positional): py.Remote
  cosh(x: py.Positional, keywords?: py.Rest<cosh$, 'x'>): py.Remote
  cosh(keywords: cosh$): py.Remote
  cosh_dyn: py.RemoteFunction
  cumsum(x: py.Positional, axis: py.Int, exclusive: py.Bool, reverse: py.Bool, name?: py.Positional): py.Remote
  cumsum(x: py.Positional, axis: py.Int, exclusive: py.Bool, keywords?: py.Rest<cumsum$, 'x' | 'axis' | 'exclusive'>): py.Remote
  cumsum(x: py.Positional, axis: py.Int, keywords?: py.Rest<cumsum$, 'x' | 'axis'>): py.Remote
  cumsum(x: py.Positional, keywords?: py.Rest<cumsum$, 'x'>): py.Remote
  cumsum(keywords: cumsum$): py.Remote
  cumsum_dyn: py.RemoteFunction
  custom_gradient(f: py.Positional): py.Remote
  custom_gradient(keywords?: custom_gradient$): py.Remote
  custom_gradient_dyn: py.RemoteFunction
  readonly data: tensorflow_data.$Module
  readonly debugging: tensorflow_debugging.$Module
  device(device_name: py.Positional): py.Remote
  device(keywords: device$): py.Remote
  device_dyn: py.RemoteFunction
  readonly distribute: tensorflow_distribute.$Module
  divide(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  divide(x: py.Positional, y: py.Positional, keywords?: py.Rest<divide$, 'x' | 'y'>): py.Remote
  divide(x: py.Positional, keywords: py.Rest<divide$, 'x'>): py.Remote
  divide(keywords: divide$): py.Remote
  divide_dyn: py.RemoteFunction
  readonly double: py.Promised<DType>
  readonly dtypes: tensorflow_dtypes.$Module
  dynamic_partition(data: py.TensorLike, partitions: py.Positional, num_partitions: py.Int, name: py.Positional): py.Remote
  dynamic_partition(data: py.TensorLike, partitions: py.Positional, num_partitions: py.Int, keywords?: py.Rest<dynamic_partition$, 'data' | 'partitions' | 'num_partitions'>): py.Remote
  dynamic_partition(data: py.TensorLike, partitions: py.Positional, keywords: py.Rest<dynamic_partition$, 'data' | 'partitions'>): py.Remote
  dynamic_partition(data: py.TensorLike, keywords: py.Rest<dynamic_partition$, 'data'>): py.Remote
  dynamic_partition(keywords: dynamic_partition$): py.Remote
  dynamic_partition_dyn: py.RemoteFunction
  dynamic_stitch(indices: py.List<py.RemoteArgument>, data: py.List<py.RemoteArgument>, name: py.Positional): py.Promised<Tensor>
  dynamic_stitch(indices: py.List<py.RemoteArgument>, data: py.List<py.RemoteArgument>, keywords?: py.Rest<dynamic_stitch$, 'indices' | 'data'>): py.Promised<Tensor>
  dynamic_stitch(indices: py.List<py.RemoteArgument>, keywords: py.Rest<dynamic_stitch$, 'indices'>): py.Promised<Tensor>
  dynamic_stitch(keywords: dynamic_stitch$): py.Promised<Tensor>
  dynamic_stitch_dyn: py.RemoteFunction
  edit_distance(hypothesis: py.Positional, truth: py.Positional, normalize: py.Bool, name: py.Str): py.Remote
  edit_distance(hypothesis: py.Positional, truth: py.Positional, normalize: py.Bool, keywords?: py.Rest<edit_distance$, 'hypothesis' | 'truth' | 'normalize'>): py.Remote
  edit_distance(hypothesis: py.Positional, truth: py.Positional, keywords?: py.Rest<edit_distance$, 'hypothesis' | 'truth'>): py.Remote
  edit_distance(hypothesis: py.Positional, keywords: py.Rest<edit_distance$, 'hypothesis'>): py.Remote
  edit_distance(keywords: edit_distance$): py.Remote
  edit_distance_dyn: py.RemoteFunction
  eig(tensor: py.Positional, name: py.Positional): py.Remote
  eig(tensor: py.Positional, keywords?: py.Rest<eig$, 'tensor'>): py.Remote
  eig(keywords: eig$): py.Remote
  eig_dyn: py.RemoteFunction
  eigvals(tensor: py.Positional, name: py.Positional): py.Remote
  eigvals(tensor: py.Positional, keywords?: py.Rest<eigvals$, 'tensor'>): py.Remote
  eigvals(keywords: eigvals$): py.Remote
  eigvals_dyn: py.RemoteFunction
  einsum(equation: py.Positional, ...inputs: py.RemoteArgument[]): py.Remote
  einsum_dyn: py.RemoteFunction
  ensure_shape(x: py.Positional, shape: py.Positional, name: py.Positional): py.Remote
  ensure_shape(x: py.Positional, shape: py.Positional, keywords?: py.Rest<ensure_shape$, 'x' | 'shape'>): py.Remote
  ensure_shape(x: py.Positional, keywords: py.Rest<ensure_shape$, 'x'>): py.Remote
  ensure_shape(keywords: ensure_shape$): py.Remote
  ensure_shape_dyn: py.RemoteFunction
  equal(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  equal(x: py.Positional, y: py.Positional, keywords?: py.Rest<equal$, 'x' | 'y'>): py.Remote
  equal(x: py.Positional, keywords: py.Rest<equal$, 'x'>): py.Remote
  equal(keywords: equal$): py.Remote
  equal_dyn: py.RemoteFunction
  readonly errors: tensorflow_errors.$Module
  executing_eagerly(): py.Remote
  executing_eagerly_dyn: py.RemoteFunction
  exp(x: py.Positional, name: py.Positional): py.Remote
  exp(x: py.Positional, keywords?: py.Rest<exp$, 'x'>): py.Remote
  exp(keywords: exp$): py.Remote
  exp_dyn: py.RemoteFunction
  expand_dims(input: py.Positional, axis: py.Positional, name: py.Positional): py.Remote
  expand_dims(input: py.Positional, axis: py.Positional, keywords?: py.Rest<expand_dims$, 'input' | 'axis'>): py.Remote
  expand_dims(input: py.Positional, keywords: py.Rest<expand_dims$, 'input'>): py.Remote
  expand_dims(keywords: expand_dims$): py.Remote
  expand_dims_dyn: py.RemoteFunction
  readonly experimental: tensorflow_experimental.$Module
  extract_volume_patches(input: py.TensorLike, ksizes: py.Positional, strides: py.Positional, padding: py.Str, name: py.Positional): py.Promised<Tensor>
  extract_volume_patches(input: py.TensorLike, ksizes: py.Positional, strides: py.Positional, padding: py.Str, keywords?: py.Rest<extract_volume_patches$, 'input' | 'ksizes' | 'strides' | 'padding'>): py.Promised<Tensor>
  extract_volume_patches(input: py.TensorLike, ksizes: py.Positional, strides: py.Positional, keywords: py.Rest<extract_volume_patches$, 'input' | 'ksizes' | 'strides'>): py.Promised<Tensor>
  extract_volume_patches(input: py.TensorLike, ksizes: py.Positional, keywords: py.Rest<extract_volume_patches$, 'input' | 'ksizes'>): py.Promised<Tensor>
  extract_volume_patches(input: py.TensorLike, keywords: py.Rest<extract_volume_patches$, 'input'>): py.Promised<Tensor>
  extract_volume_patches(keywords: extract_volume_patches$): py.Promised<Tensor>
  extract_volume_patches_dyn: py.RemoteFunction
  eye(num_rows: py.Positional, num_columns: py.Positional, batch_shape: py.Positional, dtype: py.DType, name?: py.Positional): py.Remote
  eye(num_rows: py.Positional, num_columns: py.Positional, batch_shape: py.Positional, keywords?: py.Rest<eye$, 'num_rows' | 'num_columns' | 'batch_shape'>): py.Remote
  eye(num_rows: py.Positional, num_columns: py.Positional, keywords?: py.Rest<eye$, 'num_rows' | 'num_columns'>): py.Remote
  eye(num_rows: py.Positional, keywords?: py.Rest<eye$, 'num_rows'>): py.Remote
  eye(keywords: eye$): py.Remote
  eye_dyn: py.RemoteFunction
  readonly feature_column: tensorflow_feature_column.$Module
  fftnd(input: py.TensorLike, fft_length: py.Positional, axes: py.Positional, name: py.Positional): py.Promised<Tensor>
  fftnd(input: py.TensorLike, fft_length: py.Positional, axes: py.Positional, keywords?: py.Rest<fftnd$, 'input' | 'fft_length' | 'axes'>): py.Promised<Tensor>
  fftnd(input: py.TensorLike, fft_length: py.Positional, keywords: py.Rest<fftnd$, 'input' | 'fft_length'>): py.Promised<Tensor>
  fftnd(input: py.TensorLike, keywords: py.Rest<fftnd$, 'input'>): py.Promised<Tensor>
  fftnd(keywords: fftnd$): py.Promised<Tensor>
  fftnd_dyn: py.RemoteFunction
  fill(dims: py.Positional, value: py.Positional, name: py.Positional, layout: py.Positional): py.Remote
  fill(dims: py.Positional, value: py.Positional, name: py.Positional, keywords?: py.Rest<fill$, 'dims' | 'value' | 'name'>): py.Remote
  fill(dims: py.Positional, value: py.Positional, keywords?: py.Rest<fill$, 'dims' | 'value'>): py.Remote
  fill(dims: py.Positional, keywords: py.Rest<fill$, 'dims'>): py.Remote
  fill(keywords: fill$): py.Remote
  fill_dyn: py.RemoteFunction
  fingerprint(data: py.Positional, method: py.Str, name: py.Positional): py.Remote
  fingerprint(data: py.Positional, method: py.Str, keywords?: py.Rest<fingerprint$, 'data' | 'method'>): py.Remote
  fingerprint(data: py.Positional, keywords?: py.Rest<fingerprint$, 'data'>): py.Remote
  fingerprint(keywords: fingerprint$): py.Remote
  fingerprint_dyn: py.RemoteFunction
  readonly float16: py.Promised<DType>
  readonly float32: py.Promised<DType>
  readonly float64: py.Promised<DType>
  floor(x: py.Positional, name: py.Positional): py.Remote
  floor(x: py.Positional, keywords?: py.Rest<floor$, 'x'>): py.Remote
  floor(keywords: floor$): py.Remote
  floor_dyn: py.RemoteFunction
  foldl(fn: py.Positional, elems: py.Positional, initializer: py.Positional, parallel_iterations: py.Int, back_prop: py.Bool, swap_memory?: py.Bool, name?: py.Positional): py.Remote
  foldl(fn: py.Positional, elems: py.Positional, initializer: py.Positional, parallel_iterations: py.Int, keywords?: py.Rest<foldl$, 'fn' | 'elems' | 'initializer' | 'parallel_iterations'>): py.Remote
  foldl(fn: py.Positional, elems: py.Positional, initializer: py.Positional, keywords?: py.Rest<foldl$, 'fn' | 'elems' | 'initializer'>): py.Remote
  foldl(fn: py.Positional, elems: py.Positional, keywords?: py.Rest<foldl$, 'fn' | 'elems'>): py.Remote
  foldl(fn: py.Positional, keywords: py.Rest<foldl$, 'fn'>): py.Remote
  foldl(keywords: foldl$): py.Remote
  foldl_dyn: py.RemoteFunction
  foldr(fn: py.Positional, elems: py.Positional, initializer: py.Positional, parallel_iterations: py.Int, back_prop: py.Bool, swap_memory?: py.Bool, name?: py.Positional): py.Remote
  foldr(fn: py.Positional, elems: py.Positional, initializer: py.Positional, parallel_iterations: py.Int, keywords?: py.Rest<foldr$, 'fn' | 'elems' | 'initializer' | 'parallel_iterations'>): py.Remote
  foldr(fn: py.Positional, elems: py.Positional, initializer: py.Positional, keywords?: py.Rest<foldr$, 'fn' | 'elems' | 'initializer'>): py.Remote
  foldr(fn: py.Positional, elems: py.Positional, keywords?: py.Rest<foldr$, 'fn' | 'elems'>): py.Remote
  foldr(fn: py.Positional, keywords: py.Rest<foldr$, 'fn'>): py.Remote
  foldr(keywords: foldr$): py.Remote
  foldr_dyn: py.RemoteFunction
  function(func: py.Positional, input_signature: py.Positional, autograph: py.Bool, jit_compile: py.Positional, reduce_retracing?: py.Bool, experimental_implements?: py.Positional, experimental_autograph_options?: py.Positional, experimental_attributes?: py.Positional, experimental_relax_shapes?: py.Positional, experimental_compile?: py.Positional, experimental_follow_type_hints?: py.Positional): py.Promised<tensorflow_types_experimental.PolymorphicFunction>
  function(func: py.Positional, input_signature: py.Positional, autograph: py.Bool, keywords?: py.Rest<function$, 'func' | 'input_signature' | 'autograph'>): py.Promised<tensorflow_types_experimental.PolymorphicFunction>
  function(func: py.Positional, input_signature: py.Positional, keywords?: py.Rest<function$, 'func' | 'input_signature'>): py.Promised<tensorflow_types_experimental.PolymorphicFunction>
  function(func: py.Positional, keywords?: py.Rest<function$, 'func'>): py.Promised<tensorflow_types_experimental.PolymorphicFunction>
  function(keywords?: function$): py.Promised<tensorflow_types_experimental.PolymorphicFunction>
  function_dyn: py.RemoteFunction
  gather(params: py.Positional, indices: py.Positional, validate_indices: py.Positional, axis: py.Positional, batch_dims: py.Int, name?: py.Positional): py.Remote
  gather(params: py.Positional, indices: py.Positional, validate_indices: py.Positional, axis: py.Positional, keywords?: py.Rest<gather$, 'params' | 'indices' | 'validate_indices' | 'axis'>): py.Remote
  gather(params: py.Positional, indices: py.Positional, validate_indices: py.Positional, keywords?: py.Rest<gather$, 'params' | 'indices' | 'validate_indices'>): py.Remote
  gather(params: py.Positional, indices: py.Positional, keywords?: py.Rest<gather$, 'params' | 'indices'>): py.Remote
  gather(params: py.Positional, keywords: py.Rest<gather$, 'params'>): py.Remote
  gather(keywords: gather$): py.Remote
  gather_dyn: py.RemoteFunction
  gather_nd(params: py.Positional, indices: py.Positional, batch_dims: py.Int, name: py.Positional, bad_indices_policy: py.Str): py.Remote
  gather_nd(params: py.Positional, indices: py.Positional, batch_dims: py.Int, name: py.Positional, keywords?: py.Rest<gather_nd$, 'params' | 'indices' | 'batch_dims' | 'name'>): py.Remote
  gather_nd(params: py.Positional, indices: py.Positional, batch_dims: py.Int, keywords?: py.Rest<gather_nd$, 'params' | 'indices' | 'batch_dims'>): py.Remote
  gather_nd(params: py.Positional, indices: py.Positional, keywords?: py.Rest<gather_nd$, 'params' | 'indices'>): py.Remote
  gather_nd(params: py.Positional, keywords: py.Rest<gather_nd$, 'params'>): py.Remote
  gather_nd(keywords: gather_nd$): py.Remote
  gather_nd_dyn: py.RemoteFunction
  get_current_name_scope(): py.Remote<string>
  get_current_name_scope_dyn: py.RemoteFunction
  get_logger(): py.Remote
  get_logger_dyn: py.RemoteFunction
  get_static_value(tensor: py.Positional, partial: py.Bool): py.Remote
  get_static_value(tensor: py.Positional, keywords?: py.Rest<get_static_value$, 'tensor'>): py.Remote
  get_static_value(keywords: get_static_value$): py.Remote
  get_static_value_dyn: py.RemoteFunction
  grad_pass_through(f: py.Positional): py.Remote
  grad_pass_through(keywords: grad_pass_through$): py.Remote
  grad_pass_through_dyn: py.RemoteFunction
  gradients(ys: py.Positional, xs: py.Positional, grad_ys: py.Positional, name: py.Str, gate_gradients: py.Bool, aggregation_method?: py.Positional, stop_gradients?: py.Positional, unconnected_gradients?: py.Of<'tensorflow.UnconnectedGradients'>): py.Remote
  gradients(ys: py.Positional, xs: py.Positional, grad_ys: py.Positional, name: py.Str, keywords?: py.Rest<gradients$, 'ys' | 'xs' | 'grad_ys' | 'name'>): py.Remote
  gradients(ys: py.Positional, xs: py.Positional, grad_ys: py.Positional, keywords?: py.Rest<gradients$, 'ys' | 'xs' | 'grad_ys'>): py.Remote
  gradients(ys: py.Positional, xs: py.Positional, keywords?: py.Rest<gradients$, 'ys' | 'xs'>): py.Remote
  gradients(ys: py.Positional, keywords: py.Rest<gradients$, 'ys'>): py.Remote
  gradients(keywords: gradients$): py.Remote
  gradients_dyn: py.RemoteFunction
  readonly graph_util: tensorflow_graph_util.$Module
  greater(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  greater(x: py.Positional, y: py.Positional, keywords?: py.Rest<greater$, 'x' | 'y'>): py.Remote
  greater(x: py.Positional, keywords: py.Rest<greater$, 'x'>): py.Remote
  greater(keywords: greater$): py.Remote
  greater_dyn: py.RemoteFunction
  greater_equal(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  greater_equal(x: py.Positional, y: py.Positional, keywords?: py.Rest<greater_equal$, 'x' | 'y'>): py.Remote
  greater_equal(x: py.Positional, keywords: py.Rest<greater_equal$, 'x'>): py.Remote
  greater_equal(keywords: greater_equal$): py.Remote
  greater_equal_dyn: py.RemoteFunction
  group(...inputs: py.RemoteArgument[]): py.Remote
  group_dyn: py.RemoteFunction
  guarantee_const(input: py.Positional, name: py.Positional): py.Remote
  guarantee_const(input: py.Positional, keywords?: py.Rest<guarantee_const$, 'input'>): py.Remote
  guarantee_const(keywords: guarantee_const$): py.Remote
  guarantee_const_dyn: py.RemoteFunction
  readonly half: py.Promised<DType>
  hessians(ys: py.Positional, xs: py.Positional, gate_gradients: py.Bool, aggregation_method: py.Positional, name: py.Str): py.Remote
  hessians(ys: py.Positional, xs: py.Positional, gate_gradients: py.Bool, aggregation_method: py.Positional, keywords?: py.Rest<hessians$, 'ys' | 'xs' | 'gate_gradients' | 'aggregation_method'>): py.Remote
  hessians(ys: py.Positional, xs: py.Positional, gate_gradients: py.Bool, keywords?: py.Rest<hessians$, 'ys' | 'xs' | 'gate_gradients'>): py.Remote
  hessians(ys: py.Positional, xs: py.Positional, keywords?: py.Rest<hessians$, 'ys' | 'xs'>): py.Remote
  hessians(ys: py.Positional, keywords: py.Rest<hessians$, 'ys'>): py.Remote
  hessians(keywords: hessians$): py.Remote
  hessians_dyn: py.RemoteFunction
  histogram_fixed_width(values: py.Positional, value_range: py.Positional, nbins: py.Int, dtype: py.DType, name: py.Positional): py.Remote
  histogram_fixed_width(values: py.Positional, value_range: py.Positional, nbins: py.Int, dtype: py.DType, keywords?: py.Rest<histogram_fixed_width$, 'values' | 'value_range' | 'nbins' | 'dtype'>): py.Remote
  histogram_fixed_width(values: py.Positional, value_range: py.Positional, nbins: py.Int, keywords?: py.Rest<histogram_fixed_width$, 'values' | 'value_range' | 'nbins'>): py.Remote
  histogram_fixed_width(values: py.Positional, value_range: py.Positional, keywords?: py.Rest<histogram_fixed_width$, 'values' | 'value_range'>): py.Remote
  histogram_fixed_width(values: py.Positional, keywords: py.Rest<histogram_fixed_width$, 'values'>): py.Remote
  histogram_fixed_width(keywords: histogram_fixed_width$): py.Remote
  histogram_fixed_width_dyn: py.RemoteFunction
  histogram_fixed_width_bins(values: py.Positional, value_range: py.Positional, nbins: py.Int, dtype: py.DType, name: py.Positional): py.Remote
  histogram_fixed_width_bins(values: py.Positional, value_range: py.Positional, nbins: py.Int, dtype: py.DType, keywords?: py.Rest<histogram_fixed_width_bins$, 'values' | 'value_range' | 'nbins' | 'dtype'>): py.Remote
  histogram_fixed_width_bins(values: py.Positional, value_range: py.Positional, nbins: py.Int, keywords?: py.Rest<histogram_fixed_width_bins$, 'values' | 'value_range' | 'nbins'>): py.Remote
  histogram_fixed_width_bins(values: py.Positional, value_range: py.Positional, keywords?: py.Rest<histogram_fixed_width_bins$, 'values' | 'value_range'>): py.Remote
  histogram_fixed_width_bins(values: py.Positional, keywords: py.Rest<histogram_fixed_width_bins$, 'values'>): py.Remote
  histogram_fixed_width_bins(keywords: histogram_fixed_width_bins$): py.Remote
  histogram_fixed_width_bins_dyn: py.RemoteFunction
  identity(input: py.Positional, name: py.Positional): py.Remote
  identity(input: py.Positional, keywords?: py.Rest<identity$, 'input'>): py.Remote
  identity(keywords: identity$): py.Remote
  identity_dyn: py.RemoteFunction
  identity_n(input: py.Positional, name: py.Positional): py.Remote
  identity_n(input: py.Positional, keywords?: py.Rest<identity_n$, 'input'>): py.Remote
  identity_n(keywords: identity_n$): py.Remote
  identity_n_dyn: py.RemoteFunction
  ifftnd(input: py.TensorLike, fft_length: py.Positional, axes: py.Positional, name: py.Positional): py.Promised<Tensor>
  ifftnd(input: py.TensorLike, fft_length: py.Positional, axes: py.Positional, keywords?: py.Rest<ifftnd$, 'input' | 'fft_length' | 'axes'>): py.Promised<Tensor>
  ifftnd(input: py.TensorLike, fft_length: py.Positional, keywords: py.Rest<ifftnd$, 'input' | 'fft_length'>): py.Promised<Tensor>
  ifftnd(input: py.TensorLike, keywords: py.Rest<ifftnd$, 'input'>): py.Promised<Tensor>
  ifftnd(keywords: ifftnd$): py.Promised<Tensor>
  ifftnd_dyn: py.RemoteFunction
  readonly image: tensorflow_image.$Module
  import_graph_def(graph_def: py.Positional, input_map: py.Positional, return_elements: py.Positional, name: py.Positional, op_dict?: py.Positional, producer_op_list?: py.Positional): py.Remote
  import_graph_def(graph_def: py.Positional, input_map: py.Positional, return_elements: py.Positional, keywords?: py.Rest<import_graph_def$, 'graph_def' | 'input_map' | 'return_elements'>): py.Remote
  import_graph_def(graph_def: py.Positional, input_map: py.Positional, keywords?: py.Rest<import_graph_def$, 'graph_def' | 'input_map'>): py.Remote
  import_graph_def(graph_def: py.Positional, keywords?: py.Rest<import_graph_def$, 'graph_def'>): py.Remote
  import_graph_def(keywords: import_graph_def$): py.Remote
  import_graph_def_dyn: py.RemoteFunction
  init_scope(): py.Remote
  init_scope_dyn: py.RemoteFunction
  readonly initializers: keras_initializers.$Module
  inside_function(): py.Remote<boolean>
  inside_function_dyn: py.RemoteFunction
  readonly int16: py.Promised<DType>
  readonly int32: py.Promised<DType>
  readonly int64: py.Promised<DType>
  readonly int8: py.Promised<DType>
  readonly io: tensorflow_io.$Module
  irfftnd(input: py.TensorLike, fft_length: py.Positional, axes: py.Positional, Treal: py.DType, name: py.Positional): py.Promised<Tensor>
  irfftnd(input: py.TensorLike, fft_length: py.Positional, axes: py.Positional, Treal: py.DType, keywords?: py.Rest<irfftnd$, 'input' | 'fft_length' | 'axes' | 'Treal'>): py.Promised<Tensor>
  irfftnd(input: py.TensorLike, fft_length: py.Positional, axes: py.Positional, keywords?: py.Rest<irfftnd$, 'input' | 'fft_length' | 'axes'>): py.Promised<Tensor>
  irfftnd(input: py.TensorLike, fft_length: py.Positional, keywords: py.Rest<irfftnd$, 'input' | 'fft_length'>): py.Promised<Tensor>
  irfftnd(input: py.TensorLike, keywords: py.Rest<irfftnd$, 'input'>): py.Promised<Tensor>
  irfftnd(keywords: irfftnd$): py.Promised<Tensor>
  irfftnd_dyn: py.RemoteFunction
  is_symbolic_tensor(tensor: py.Positional): py.Remote<boolean>
  is_symbolic_tensor(keywords: is_symbolic_tensor$): py.Remote<boolean>
  is_symbolic_tensor_dyn: py.RemoteFunction
  is_tensor(x: py.Positional): py.Remote
  is_tensor(keywords: is_tensor$): py.Remote
  is_tensor_dyn: py.RemoteFunction
  readonly keras: keras.$Module
  less(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  less(x: py.Positional, y: py.Positional, keywords?: py.Rest<less$, 'x' | 'y'>): py.Remote
  less(x: py.Positional, keywords: py.Rest<less$, 'x'>): py.Remote
  less(keywords: less$): py.Remote
  less_dyn: py.RemoteFunction
  less_equal(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  less_equal(x: py.Positional, y: py.Positional, keywords?: py.Rest<less_equal$, 'x' | 'y'>): py.Remote
  less_equal(x: py.Positional, keywords: py.Rest<less_equal$, 'x'>): py.Remote
  less_equal(keywords: less_equal$): py.Remote
  less_equal_dyn: py.RemoteFunction
  readonly linalg: tensorflow_linalg.$Module
  linspace(start: py.Positional, stop: py.Positional, num: py.Positional, name: py.Positional, axis: py.Int): py.Remote
  linspace(start: py.Positional, stop: py.Positional, num: py.Positional, name: py.Positional, keywords?: py.Rest<linspace$, 'start' | 'stop' | 'num' | 'name'>): py.Remote
  linspace(start: py.Positional, stop: py.Positional, num: py.Positional, keywords?: py.Rest<linspace$, 'start' | 'stop' | 'num'>): py.Remote
  linspace(start: py.Positional, stop: py.Positional, keywords: py.Rest<linspace$, 'start' | 'stop'>): py.Remote
  linspace(start: py.Positional, keywords: py.Rest<linspace$, 'start'>): py.Remote
  linspace(keywords: linspace$): py.Remote
  linspace_dyn: py.RemoteFunction
  readonly lite: tensorflow_lite.$Module
  load_library(library_location: py.Positional): py.Remote
  load_library(keywords: load_library$): py.Remote
  load_library_dyn: py.RemoteFunction
  load_op_library(library_filename: py.Positional): py.Remote
  load_op_library(keywords: load_op_library$): py.Remote
  load_op_library_dyn: py.RemoteFunction
  logical_and(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  logical_and(x: py.Positional, y: py.Positional, keywords?: py.Rest<logical_and$, 'x' | 'y'>): py.Remote
  logical_and(x: py.Positional, keywords: py.Rest<logical_and$, 'x'>): py.Remote
  logical_and(keywords: logical_and$): py.Remote
  logical_and_dyn: py.RemoteFunction
  logical_not(x: py.Positional, name: py.Positional): py.Remote
  logical_not(x: py.Positional, keywords?: py.Rest<logical_not$, 'x'>): py.Remote
  logical_not(keywords: logical_not$): py.Remote
  logical_not_dyn: py.RemoteFunction
  logical_or(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  logical_or(x: py.Positional, y: py.Positional, keywords?: py.Rest<logical_or$, 'x' | 'y'>): py.Remote
  logical_or(x: py.Positional, keywords: py.Rest<logical_or$, 'x'>): py.Remote
  logical_or(keywords: logical_or$): py.Remote
  logical_or_dyn: py.RemoteFunction
  readonly lookup: tensorflow_lookup.$Module
  readonly losses: keras_losses.$Module
  make_ndarray(tensor: py.Positional): py.Remote
  make_ndarray(keywords: make_ndarray$): py.Remote
  make_ndarray_dyn: py.RemoteFunction
  make_tensor_proto(values: py.Positional, dtype: py.Positional, shape: py.Positional, verify_shape: py.Bool, allow_broadcast?: py.Bool): py.Remote
  make_tensor_proto(values: py.Positional, dtype: py.Positional, shape: py.Positional, keywords?: py.Rest<make_tensor_proto$, 'values' | 'dtype' | 'shape'>): py.Remote
  make_tensor_proto(values: py.Positional, dtype: py.Positional, keywords?: py.Rest<make_tensor_proto$, 'values' | 'dtype'>): py.Remote
  make_tensor_proto(values: py.Positional, keywords?: py.Rest<make_tensor_proto$, 'values'>): py.Remote
  make_tensor_proto(keywords: make_tensor_proto$): py.Remote
  make_tensor_proto_dyn: py.RemoteFunction
  map_fn(fn: py.Positional, elems: py.Positional, dtype: py.Positional, parallel_iterations: py.Positional, back_prop: py.Bool, swap_memory?: py.Bool, infer_shape?: py.Bool, name?: py.Positional, fn_output_signature?: py.Positional): py.Remote
  map_fn(fn: py.Positional, elems: py.Positional, dtype: py.Positional, parallel_iterations: py.Positional, keywords?: py.Rest<map_fn$, 'fn' | 'elems' | 'dtype' | 'parallel_iterations'>): py.Remote
  map_fn(fn: py.Positional, elems: py.Positional, dtype: py.Positional, keywords?: py.Rest<map_fn$, 'fn' | 'elems' | 'dtype'>): py.Remote
  map_fn(fn: py.Positional, elems: py.Positional, keywords?: py.Rest<map_fn$, 'fn' | 'elems'>): py.Remote
  map_fn(fn: py.Positional, keywords: py.Rest<map_fn$, 'fn'>): py.Remote
  map_fn(keywords: map_fn$): py.Remote
  map_fn_dyn: py.RemoteFunction
  readonly math: tensorflow_math.$Module
  matmul(a: py.Positional, b: py.Positional, transpose_a: py.Bool, transpose_b: py.Bool, adjoint_a: py.Bool, adjoint_b?: py.Bool, a_is_sparse?: py.Bool, b_is_sparse?: py.Bool, output_type?: py.Positional, grad_a?: py.Bool, grad_b?: py.Bool, name?: py.Positional): py.Remote
  matmul(a: py.Positional, b: py.Positional, transpose_a: py.Bool, transpose_b: py.Bool, keywords?: py.Rest<matmul$, 'a' | 'b' | 'transpose_a' | 'transpose_b'>): py.Remote
  matmul(a: py.Positional, b: py.Positional, transpose_a: py.Bool, keywords?: py.Rest<matmul$, 'a' | 'b' | 'transpose_a'>): py.Remote
  matmul(a: py.Positional, b: py.Positional, keywords?: py.Rest<matmul$, 'a' | 'b'>): py.Remote
  matmul(a: py.Positional, keywords: py.Rest<matmul$, 'a'>): py.Remote
  matmul(keywords: matmul$): py.Remote
  matmul_dyn: py.RemoteFunction
  matrix_square_root(input: py.TensorLike, name: py.Positional): py.Promised<Tensor>
  matrix_square_root(input: py.TensorLike, keywords?: py.Rest<matrix_square_root$, 'input'>): py.Promised<Tensor>
  matrix_square_root(keywords: matrix_square_root$): py.Promised<Tensor>
  matrix_square_root_dyn: py.RemoteFunction
  maximum(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  maximum(x: py.Positional, y: py.Positional, keywords?: py.Rest<maximum$, 'x' | 'y'>): py.Remote
  maximum(x: py.Positional, keywords: py.Rest<maximum$, 'x'>): py.Remote
  maximum(keywords: maximum$): py.Remote
  maximum_dyn: py.RemoteFunction
  meshgrid(...args: py.RemoteArgument[]): py.Remote
  meshgrid_dyn: py.RemoteFunction
  readonly metrics: keras_metrics.$Module
  minimum(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  minimum(x: py.Positional, y: py.Positional, keywords?: py.Rest<minimum$, 'x' | 'y'>): py.Remote
  minimum(x: py.Positional, keywords: py.Rest<minimum$, 'x'>): py.Remote
  minimum(keywords: minimum$): py.Remote
  minimum_dyn: py.RemoteFunction
  readonly mlir: tensorflow_mlir.$Module
  multiply(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  multiply(x: py.Positional, y: py.Positional, keywords?: py.Rest<multiply$, 'x' | 'y'>): py.Remote
  multiply(x: py.Positional, keywords: py.Rest<multiply$, 'x'>): py.Remote
  multiply(keywords: multiply$): py.Remote
  multiply_dyn: py.RemoteFunction
  readonly name_scope: name_scope$class
  negative(x: py.Positional, name: py.Positional): py.Remote
  negative(x: py.Positional, keywords?: py.Rest<negative$, 'x'>): py.Remote
  negative(keywords: negative$): py.Remote
  negative_dyn: py.RemoteFunction
  readonly nest: tensorflow_nest.$Module
  readonly newaxis: py.Remote<null>
  readonly nn: tensorflow_nn.$Module
  no_gradient(op_type: py.Str): py.Remote<null>
  no_gradient(keywords: no_gradient$): py.Remote<null>
  no_gradient_dyn: py.RemoteFunction
  no_op(name: py.Positional): py.Remote
  no_op(keywords?: no_op$): py.Remote
  no_op_dyn: py.RemoteFunction
  nondifferentiable_batch_function(num_batch_threads: py.Positional, max_batch_size: py.Positional, batch_timeout_micros: py.Positional, allowed_batch_sizes: py.Positional, max_enqueued_batches: py.Int, autograph: py.Bool, enable_large_batch_splitting?: py.Bool): py.Remote
  nondifferentiable_batch_function(num_batch_threads: py.Positional, max_batch_size: py.Positional, batch_timeout_micros: py.Positional, allowed_batch_sizes: py.Positional, max_enqueued_batches: py.Int, keywords?: py.Rest<nondifferentiable_batch_function$, 'num_batch_threads' | 'max_batch_size' | 'batch_timeout_micros' | 'allowed_batch_sizes' | 'max_enqueued_batches'>): py.Remote
  nondifferentiable_batch_function(num_batch_threads: py.Positional, max_batch_size: py.Positional, batch_timeout_micros: py.Positional, allowed_batch_sizes: py.Positional, keywords?: py.Rest<nondifferentiable_batch_function$, 'num_batch_threads' | 'max_batch_size' | 'batch_timeout_micros' | 'allowed_batch_sizes'>): py.Remote
  nondifferentiable_batch_function(num_batch_threads: py.Positional, max_batch_size: py.Positional, batch_timeout_micros: py.Positional, keywords?: py.Rest<nondifferentiable_batch_function$, 'num_batch_threads' | 'max_batch_size' | 'batch_timeout_micros'>): py.Remote
  nondifferentiable_batch_function(num_batch_threads: py.Positional, max_batch_size: py.Positional, keywords: py.Rest<nondifferentiable_batch_function$, 'num_batch_threads' | 'max_batch_size'>): py.Remote
  nondifferentiable_batch_function(num_batch_threads: py.Positional, keywords: py.Rest<nondifferentiable_batch_function$, 'num_batch_threads'>): py.Remote
  nondifferentiable_batch_function(keywords: nondifferentiable_batch_function$): py.Remote
  nondifferentiable_batch_function_dyn: py.RemoteFunction
  norm(tensor: py.Positional, ord: py.Str, axis: py.Positional, keepdims: py.Positional, name?: py.Positional): py.Remote
  norm(tensor: py.Positional, ord: py.Str, axis: py.Positional, keywords?: py.Rest<norm$, 'tensor' | 'ord' | 'axis'>): py.Remote
  norm(tensor: py.Positional, ord: py.Str, keywords?: py.Rest<norm$, 'tensor' | 'ord'>): py.Remote
  norm(tensor: py.Positional, keywords?: py.Rest<norm$, 'tensor'>): py.Remote
  norm(keywords: norm$): py.Remote
  norm_dyn: py.RemoteFunction
  not_equal(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  not_equal(x: py.Positional, y: py.Positional, keywords?: py.Rest<not_equal$, 'x' | 'y'>): py.Remote
  not_equal(x: py.Positional, keywords: py.Rest<not_equal$, 'x'>): py.Remote
  not_equal(keywords: not_equal$): py.Remote
  not_equal_dyn: py.RemoteFunction
  numpy_function(func: py.Positional, inp: py.Positional, Tout: py.Positional, stateful: py.Bool, name?: py.Positional): py.Remote
  numpy_function(func: py.Positional, inp: py.Positional, Tout: py.Positional, keywords?: py.Rest<numpy_function$, 'func' | 'inp' | 'Tout'>): py.Remote
  numpy_function(func: py.Positional, inp: py.Positional, keywords?: py.Rest<numpy_function$, 'func' | 'inp'>): py.Remote
  numpy_function(func: py.Positional, keywords?: py.Rest<numpy_function$, 'func'>): py.Remote
  numpy_function(keywords?: numpy_function$): py.Remote
  numpy_function_dyn: py.RemoteFunction
  one_hot(indices: py.Positional, depth: py.Positional, on_value: py.Positional, off_value: py.Positional, axis: py.Positional, dtype?: py.Positional, name?: py.Positional): py.Remote
  one_hot(indices: py.Positional, depth: py.Positional, on_value: py.Positional, off_value: py.Positional, keywords?: py.Rest<one_hot$, 'indices' | 'depth' | 'on_value' | 'off_value'>): py.Remote
  one_hot(indices: py.Positional, depth: py.Positional, on_value: py.Positional, keywords?: py.Rest<one_hot$, 'indices' | 'depth' | 'on_value'>): py.Remote
  one_hot(indices: py.Positional, depth: py.Positional, keywords?: py.Rest<one_hot$, 'indices' | 'depth'>): py.Remote
  one_hot(indices: py.Positional, keywords: py.Rest<one_hot$, 'indices'>): py.Remote
  one_hot(keywords: one_hot$): py.Remote
  one_hot_dyn: py.RemoteFunction
  ones(shape: py.Positional, dtype: py.DType, name: py.Positional, layout: py.Positional): py.Remote
  ones(shape: py.Positional, dtype: py.DType, name: py.Positional, keywords?: py.Rest<ones$, 'shape' | 'dtype' | 'name'>): py.Remote
  ones(shape: py.Positional, dtype: py.DType, keywords?: py.Rest<ones$, 'shape' | 'dtype'>): py.Remote
  ones(shape: py.Positional, keywords?: py.Rest<ones$, 'shape'>): py.Remote
  ones(keywords: ones$): py.Remote
  ones_dyn: py.RemoteFunction
  readonly ones_initializer: ones_initializer$class
  ones_like(input: py.Positional, dtype: py.Positional, name: py.Positional, layout: py.Positional): py.Remote
  ones_like(input: py.Positional, dtype: py.Positional, name: py.Positional, keywords?: py.Rest<ones_like$, 'input' | 'dtype' | 'name'>): py.Remote
  ones_like(input: py.Positional, dtype: py.Positional, keywords?: py.Rest<ones_like$, 'input' | 'dtype'>): py.Remote
  ones_like(input: py.Positional, keywords?: py.Rest<ones_like$, 'input'>): py.Remote
  ones_like(keywords: ones_like$): py.Remote
  ones_like_dyn: py.RemoteFunction
  readonly optimizers: keras_optimizers.$Module
  pad(tensor: py.Positional, paddings: py.Positional, mode: py.Str, constant_values: py.Int, name: py.Positional): py.Remote
  pad(tensor: py.Positional, paddings: py.Positional, mode: py.Str, constant_values: py.Int, keywords?: py.Rest<pad$, 'tensor' | 'paddings' | 'mode' | 'constant_values'>): py.Remote
  pad(tensor: py.Positional, paddings: py.Positional, mode: py.Str, keywords?: py.Rest<pad$, 'tensor' | 'paddings' | 'mode'>): py.Remote
  pad(tensor: py.Positional, paddings: py.Positional, keywords?: py.Rest<pad$, 'tensor' | 'paddings'>): py.Remote
  pad(tensor: py.Positional, keywords: py.Rest<pad$, 'tensor'>): py.Remote
  pad(keywords: pad$): py.Remote
  pad_dyn: py.RemoteFunction
  parallel_stack(values: py.Positional, name: py.Str): py.Remote
  parallel_stack(values: py.Positional, keywords?: py.Rest<parallel_stack$, 'values'>): py.Remote
  parallel_stack(keywords: parallel_stack$): py.Remote
  parallel_stack_dyn: py.RemoteFunction
  pow(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  pow(x: py.Positional, y: py.Positional, keywords?: py.Rest<pow$, 'x' | 'y'>): py.Remote
  pow(x: py.Positional, keywords: py.Rest<pow$, 'x'>): py.Remote
  pow(keywords: pow$): py.Remote
  pow_dyn: py.RemoteFunction
  print(...inputs: py.RemoteArgument[]): py.Remote
  print_dyn: py.RemoteFunction
  readonly profiler: tensorflow_profiler.$Module
  py_function(func: py.Positional, inp: py.Positional, Tout: py.Positional, name: py.Positional): py.Remote
  py_function(func: py.Positional, inp: py.Positional, Tout: py.Positional, keywords?: py.Rest<py_function$, 'func' | 'inp' | 'Tout'>): py.Remote
  py_function(func: py.Positional, inp: py.Positional, keywords?: py.Rest<py_function$, 'func' | 'inp'>): py.Remote
  py_function(func: py.Positional, keywords?: py.Rest<py_function$, 'func'>): py.Remote
  py_function(keywords?: py_function$): py.Remote
  py_function_dyn: py.RemoteFunction
  readonly qint16: py.Promised<DType>
  readonly qint32: py.Promised<DType>
  readonly qint8: py.Promised<DType>
  readonly quantization: tensorflow_quantization.$Module
  readonly queue: tensorflow_queue.$Module
  readonly quint16: py.Promised<DType>
  readonly quint8: py.Promised<DType>
  readonly ragged: tensorflow_ragged.$Module
  ragged_fill_empty_rows(value_rowids: py.Positional, values: py.TensorLike, nrows: py.Positional, default_value: py.TensorLike, name: py.Positional): py.Remote
  ragged_fill_empty_rows(value_rowids: py.Positional, values: py.TensorLike, nrows: py.Positional, default_value: py.TensorLike, keywords?: py.Rest<ragged_fill_empty_rows$, 'value_rowids' | 'values' | 'nrows' | 'default_value'>): py.Remote
  ragged_fill_empty_rows(value_rowids: py.Positional, values: py.TensorLike, nrows: py.Positional, keywords: py.Rest<ragged_fill_empty_rows$, 'value_rowids' | 'values' | 'nrows'>): py.Remote
  ragged_fill_empty_rows(value_rowids: py.Positional, values: py.TensorLike, keywords: py.Rest<ragged_fill_empty_rows$, 'value_rowids' | 'values'>): py.Remote
  ragged_fill_empty_rows(value_rowids: py.Positional, keywords: py.Rest<ragged_fill_empty_rows$, 'value_rowids'>): py.Remote
  ragged_fill_empty_rows(keywords: ragged_fill_empty_rows$): py.Remote
  ragged_fill_empty_rows_dyn: py.RemoteFunction
  ragged_fill_empty_rows_grad(reverse_index_map: py.Positional, grad_values: py.TensorLike, name: py.Positional): py.Remote
  ragged_fill_empty_rows_grad(reverse_index_map: py.Positional, grad_values: py.TensorLike, keywords?: py.Rest<ragged_fill_empty_rows_grad$, 'reverse_index_map' | 'grad_values'>): py.Remote
  ragged_fill_empty_rows_grad(reverse_index_map: py.Positional, keywords: py.Rest<ragged_fill_empty_rows_grad$, 'reverse_index_map'>): py.Remote
  ragged_fill_empty_rows_grad(keywords: ragged_fill_empty_rows_grad$): py.Remote
  ragged_fill_empty_rows_grad_dyn: py.RemoteFunction
  readonly random: tensorflow_random.$Module
  random_index_shuffle(index: py.TensorLike, seed: py.TensorLike, max_index: py.TensorLike, rounds: py.Int, name: py.Positional): py.Promised<Tensor>
  random_index_shuffle(index: py.TensorLike, seed: py.TensorLike, max_index: py.TensorLike, rounds: py.Int, keywords?: py.Rest<random_index_shuffle$, 'index' | 'seed' | 'max_index' | 'rounds'>): py.Promised<Tensor>
  random_index_shuffle(index: py.TensorLike, seed: py.TensorLike, max_index: py.TensorLike, keywords?: py.Rest<random_index_shuffle$, 'index' | 'seed' | 'max_index'>): py.Promised<Tensor>
  random_index_shuffle(index: py.TensorLike, seed: py.TensorLike, keywords: py.Rest<random_index_shuffle$, 'index' | 'seed'>): py.Promised<Tensor>
  random_index_shuffle(index: py.TensorLike, keywords: py.Rest<random_index_shuffle$, 'index'>): py.Promised<Tensor>
  random_index_shuffle(keywords: random_index_shuffle$): py.Promised<Tensor>
  random_index_shuffle_dyn: py.RemoteFunction
  readonly random_normal_initializer: random_normal_initializer$class
  readonly random_uniform_initializer: random_uniform_initializer$class
  range(start: py.Positional, limit: py.Positional, delta: py.Int, dtype: py.Positional, name?: py.Str): py.Remote
  range(start: py.Positional, limit: py.Positional, delta: py.Int, keywords?: py.Rest<range$, 'start' | 'limit' | 'delta'>): py.Remote
  range(start: py.Positional, limit: py.Positional, keywords?: py.Rest<range$, 'start' | 'limit'>): py.Remote
  range(start: py.Positional, keywords?: py.Rest<range$, 'start'>): py.Remote
  range(keywords: range$): py.Remote
  range_dyn: py.RemoteFunction
  rank(input: py.Positional, name: py.Positional): py.Remote
  rank(input: py.Positional, keywords?: py.Rest<rank$, 'input'>): py.Remote
  rank(keywords: rank$): py.Remote
  rank_dyn: py.RemoteFunction
  readonly raw_ops: tensorflow_raw_ops.$Module
  realdiv(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  realdiv(x: py.Positional, y: py.Positional, keywords?: py.Rest<realdiv$, 'x' | 'y'>): py.Remote
  realdiv(x: py.Positional, keywords: py.Rest<realdiv$, 'x'>): py.Remote
  realdiv(keywords: realdiv$): py.Remote
  realdiv_dyn: py.RemoteFunction
  recompute_grad(f: py.Positional): py.Remote
  recompute_grad(keywords: recompute_grad$): py.Remote
  recompute_grad_dyn: py.RemoteFunction
  reduce_all(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, name: py.Positional): py.Remote
  reduce_all(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, keywords?: py.Rest<reduce_all$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_all(input_tensor: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_all$, 'input_tensor' | 'axis'>): py.Remote
  reduce_all(input_tensor: py.Positional, keywords?: py.Rest<reduce_all$, 'input_tensor'>): py.Remote
  reduce_all(keywords: reduce_all$): py.Remote
  reduce_all_dyn: py.RemoteFunction
  reduce_any(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, name: py.Positional): py.Remote
  reduce_any(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, keywords?: py.Rest<reduce_any$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_any(input_tensor: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_any$, 'input_tensor' | 'axis'>): py.Remote
  reduce_any(input_tensor: py.Positional, keywords?: py.Rest<reduce_any$, 'input_tensor'>): py.Remote
  reduce_any(keywords: reduce_any$): py.Remote
  reduce_any_dyn: py.RemoteFunction
  reduce_logsumexp(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, name: py.Positional): py.Remote
  reduce_logsumexp(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, keywords?: py.Rest<reduce_logsumexp$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_logsumexp(input_tensor: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_logsumexp$, 'input_tensor' | 'axis'>): py.Remote
  reduce_logsumexp(input_tensor: py.Positional, keywords?: py.Rest<reduce_logsumexp$, 'input_tensor'>): py.Remote
  reduce_logsumexp(keywords: reduce_logsumexp$): py.Remote
  reduce_logsumexp_dyn: py.RemoteFunction
  reduce_max(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, name: py.Positional): py.Remote
  reduce_max(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, keywords?: py.Rest<reduce_max$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_max(input_tensor: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_max$, 'input_tensor' | 'axis'>): py.Remote
  reduce_max(input_tensor: py.Positional, keywords?: py.Rest<reduce_max$, 'input_tensor'>): py.Remote
  reduce_max(keywords: reduce_max$): py.Remote
  reduce_max_dyn: py.RemoteFunction
  reduce_mean(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, name: py.Positional): py.Remote
  reduce_mean(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, keywords?: py.Rest<reduce_mean$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_mean(input_tensor: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_mean$, 'input_tensor' | 'axis'>): py.Remote
  reduce_mean(input_tensor: py.Positional, keywords?: py.Rest<reduce_mean$, 'input_tensor'>): py.Remote
  reduce_mean(keywords: reduce_mean$): py.Remote
  reduce_mean_dyn: py.RemoteFunction
  reduce_min(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, name: py.Positional): py.Remote
  reduce_min(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, keywords?: py.Rest<reduce_min$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_min(input_tensor: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_min$, 'input_tensor' | 'axis'>): py.Remote
  reduce_min(input_tensor: py.Positional, keywords?: py.Rest<reduce_min$, 'input_tensor'>): py.Remote
  reduce_min(keywords: reduce_min$): py.Remote
  reduce_min_dyn: py.RemoteFunction
  reduce_prod(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, name: py.Positional): py.Remote
  reduce_prod(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, keywords?: py.Rest<reduce_prod$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_prod(input_tensor: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_prod$, 'input_tensor' | 'axis'>): py.Remote
  reduce_prod(input_tensor: py.Positional, keywords?: py.Rest<reduce_prod$, 'input_tensor'>): py.Remote
  reduce_prod(keywords: reduce_prod$): py.Remote
  reduce_prod_dyn: py.RemoteFunction
  reduce_sum(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, name: py.Positional): py.Remote
  reduce_sum(input_tensor: py.Positional, axis: py.Positional, keepdims: py.Bool, keywords?: py.Rest<reduce_sum$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_sum(input_tensor: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_sum$, 'input_tensor' | 'axis'>): py.Remote
  reduce_sum(input_tensor: py.Positional, keywords?: py.Rest<reduce_sum$, 'input_tensor'>): py.Remote
  reduce_sum(keywords: reduce_sum$): py.Remote
  reduce_sum_dyn: py.RemoteFunction
  register_tensor_conversion_function(base_type: py.Positional, conversion_func: py.Positional, priority: py.Int): py.Remote
  register_tensor_conversion_function(base_type: py.Positional, conversion_func: py.Positional, keywords?: py.Rest<register_tensor_conversion_function$, 'base_type' | 'conversion_func'>): py.Remote
  register_tensor_conversion_function(base_type: py.Positional, keywords: py.Rest<register_tensor_conversion_function$, 'base_type'>): py.Remote
  register_tensor_conversion_function(keywords: register_tensor_conversion_function$): py.Remote
  register_tensor_conversion_function_dyn: py.RemoteFunction
  repeat(input: py.Positional, repeats: py.Positional, axis: py.Positional, name: py.Positional): py.Remote
  repeat(input: py.Positional, repeats: py.Positional, axis: py.Positional, keywords?: py.Rest<repeat$, 'input' | 'repeats' | 'axis'>): py.Remote
  repeat(input: py.Positional, repeats: py.Positional, keywords?: py.Rest<repeat$, 'input' | 'repeats'>): py.Remote
  repeat(input: py.Positional, keywords: py.Rest<repeat$, 'input'>): py.Remote
  repeat(keywords: repeat$): py.Remote
  repeat_dyn: py.RemoteFunction
  required_space_to_batch_paddings(input_shape: py.Positional, block_shape: py.Positional, base_paddings: py.Positional, name: py.Positional): py.Remote
  required_space_to_batch_paddings(input_shape: py.Positional, block_shape: py.Positional, base_paddings: py.Positional, keywords?: py.Rest<required_space_to_batch_paddings$, 'input_shape' | 'block_shape' | 'base_paddings'>): py.Remote
  required_space_to_batch_paddings(input_shape: py.Positional, block_shape: py.Positional, keywords?: py.Rest<required_space_to_batch_paddings$, 'input_shape' | 'block_shape'>): py.Remote
  required_space_to_batch_paddings(input_shape: py.Positional, keywords: py.Rest<required_space_to_batch_paddings$, 'input_shape'>): py.Remote
  required_space_to_batch_paddings(keywords: required_space_to_batch_paddings$): py.Remote
  required_space_to_batch_paddings_dyn: py.RemoteFunction
  reshape(tensor: py.Positional, shape: py.Positional, name: py.Positional): py.Remote
  reshape(tensor: py.Positional, shape: py.Positional, keywords?: py.Rest<reshape$, 'tensor' | 'shape'>): py.Remote
  reshape(tensor: py.Positional, keywords: py.Rest<reshape$, 'tensor'>): py.Remote
  reshape(keywords: reshape$): py.Remote
  reshape_dyn: py.RemoteFunction
  readonly resource: py.Promised<DType>
  reverse(tensor: py.TensorLike, axis: py.TensorLike, name: py.Positional): py.Promised<Tensor>
  reverse(tensor: py.TensorLike, axis: py.TensorLike, keywords?: py.Rest<reverse$, 'tensor' | 'axis'>): py.Promised<Tensor>
  reverse(tensor: py.TensorLike, keywords: py.Rest<reverse$, 'tensor'>): py.Promised<Tensor>
  reverse(keywords: reverse$): py.Promised<Tensor>
  reverse_dyn: py.RemoteFunction
  reverse_sequence(input: py.Positional, seq_lengths: py.Positional, seq_axis: py.Positional, batch_axis: py.Positional, name: py.Positional): py.Remote
  reverse_sequence(input: py.Positional, seq_lengths: py.Positional, seq_axis: py.Positional, batch_axis: py.Positional, keywords?: py.Rest<reverse_sequence$, 'input' | 'seq_lengths' | 'seq_axis' | 'batch_axis'>): py.Remote
  reverse_sequence(input: py.Positional, seq_lengths: py.Positional, seq_axis: py.Positional, keywords?: py.Rest<reverse_sequence$, 'input' | 'seq_lengths' | 'seq_axis'>): py.Remote
  reverse_sequence(input: py.Positional, seq_lengths: py.Positional, keywords?: py.Rest<reverse_sequence$, 'input' | 'seq_lengths'>): py.Remote
  reverse_sequence(input: py.Positional, keywords: py.Rest<reverse_sequence$, 'input'>): py.Remote
  reverse_sequence(keywords: reverse_sequence$): py.Remote
  reverse_sequence_dyn: py.RemoteFunction
  rfftnd(input: py.TensorLike, fft_length: py.Positional, axes: py.Positional, Tcomplex: py.DType, name: py.Positional): py.Promised<Tensor>
  rfftnd(input: py.TensorLike, fft_length: py.Positional, axes: py.Positional, Tcomplex: py.DType, keywords?: py.Rest<rfftnd$, 'input' | 'fft_length' | 'axes' | 'Tcomplex'>): py.Promised<Tensor>
  rfftnd(input: py.TensorLike, fft_length: py.Positional, axes: py.Positional, keywords?: py.Rest<rfftnd$, 'input' | 'fft_length' | 'axes'>): py.Promised<Tensor>
  rfftnd(input: py.TensorLike, fft_length: py.Positional, keywords: py.Rest<rfftnd$, 'input' | 'fft_length'>): py.Promised<Tensor>
  rfftnd(input: py.TensorLike, keywords: py.Rest<rfftnd$, 'input'>): py.Promised<Tensor>
  rfftnd(keywords: rfftnd$): py.Promised<Tensor>
  rfftnd_dyn: py.RemoteFunction
  roll(input: py.Positional, shift: py.Positional, axis: py.Positional, name: py.Positional): py.Remote
  roll(input: py.Positional, shift: py.Positional, axis: py.Positional, keywords?: py.Rest<roll$, 'input' | 'shift' | 'axis'>): py.Remote
  roll(input: py.Positional, shift: py.Positional, keywords: py.Rest<roll$, 'input' | 'shift'>): py.Remote
  roll(input: py.Positional, keywords: py.Rest<roll$, 'input'>): py.Remote
  roll(keywords: roll$): py.Remote
  roll_dyn: py.RemoteFunction
  round(x: py.Positional, name: py.Positional): py.Remote
  round(x: py.Positional, keywords?: py.Rest<round$, 'x'>): py.Remote
  round(keywords: round$): py.Remote
  round_dyn: py.RemoteFunction
  saturate_cast(value: py.Positional, dtype: py.Positional, name: py.Positional): py.Remote
  saturate_cast(value: py.Positional, dtype: py.Positional, keywords?: py.Rest<saturate_cast$, 'value' | 'dtype'>): py.Remote
  saturate_cast(value: py.Positional, keywords: py.Rest<saturate_cast$, 'value'>): py.Remote
  saturate_cast(keywords: saturate_cast$): py.Remote
  saturate_cast_dyn: py.RemoteFunction
  readonly saved_model: tensorflow_saved_model.$Module
  scalar_mul(scalar: py.Positional, x: py.Positional, name: py.Positional): py.Remote
  scalar_mul(scalar: py.Positional, x: py.Positional, keywords?: py.Rest<scalar_mul$, 'scalar' | 'x'>): py.Remote
  scalar_mul(scalar: py.Positional, keywords: py.Rest<scalar_mul$, 'scalar'>): py.Remote
  scalar_mul(keywords: scalar_mul$): py.Remote
  scalar_mul_dyn: py.RemoteFunction
  scan(fn: py.Positional, elems: py.Positional, initializer: py.Positional, parallel_iterations: py.Int, back_prop: py.Bool, swap_memory?: py.Bool, infer_shape?: py.Bool, reverse?: py.Bool, name?: py.Positional): py.Remote
  scan(fn: py.Positional, elems: py.Positional, initializer: py.Positional, parallel_iterations: py.Int, keywords?: py.Rest<scan$, 'fn' | 'elems' | 'initializer' | 'parallel_iterations'>): py.Remote
  scan(fn: py.Positional, elems: py.Positional, initializer: py.Positional, keywords?: py.Rest<scan$, 'fn' | 'elems' | 'initializer'>): py.Remote
  scan(fn: py.Positional, elems: py.Positional, keywords?: py.Rest<scan$, 'fn' | 'elems'>): py.Remote
  scan(fn: py.Positional, keywords: py.Rest<scan$, 'fn'>): py.Remote
  scan(keywords: scan$): py.Remote
  scan_dyn: py.RemoteFunction
  scatter_nd(indices: py.TensorLike, updates: py.TensorLike, shape: py.TensorLike, bad_indices_policy: py.Str, name: py.Positional): py.Promised<Tensor>
  scatter_nd(indices: py.TensorLike, updates: py.TensorLike, shape: py.TensorLike, bad_indices_policy: py.Str, keywords?: py.Rest<scatter_nd$, 'indices' | 'updates' | 'shape' | 'bad_indices_policy'>): py.Promised<Tensor>
  scatter_nd(indices: py.TensorLike, updates: py.TensorLike, shape: py.TensorLike, keywords?: py.Rest<scatter_nd$, 'indices' | 'updates' | 'shape'>): py.Promised<Tensor>
  scatter_nd(indices: py.TensorLike, updates: py.TensorLike, keywords: py.Rest<scatter_nd$, 'indices' | 'updates'>): py.Promised<Tensor>
  scatter_nd(indices: py.TensorLike, keywords: py.Rest<scatter_nd$, 'indices'>): py.Promised<Tensor>
  scatter_nd(keywords: scatter_nd$): py.Promised<Tensor>
  scatter_nd_dyn: py.RemoteFunction
  searchsorted(sorted_sequence: py.Positional, values: py.Positional, side: py.Str, out_type: py.DType, name: py.Positional): py.Remote
  searchsorted(sorted_sequence: py.Positional, values: py.Positional, side: py.Str, out_type: py.DType, keywords?: py.Rest<searchsorted$, 'sorted_sequence' | 'values' | 'side' | 'out_type'>): py.Remote
  searchsorted(sorted_sequence: py.Positional, values: py.Positional, side: py.Str, keywords?: py.Rest<searchsorted$, 'sorted_sequence' | 'values' | 'side'>): py.Remote
  searchsorted(sorted_sequence: py.Positional, values: py.Positional, keywords?: py.Rest<searchsorted$, 'sorted_sequence' | 'values'>): py.Remote
  searchsorted(sorted_sequence: py.Positional, keywords: py.Rest<searchsorted$, 'sorted_sequence'>): py.Remote
  searchsorted(keywords: searchsorted$): py.Remote
  searchsorted_dyn: py.RemoteFunction
  sequence_mask(lengths: py.Positional, maxlen: py.Positional, dtype: py.DType, name: py.Positional): py.Remote
  sequence_mask(lengths: py.Positional, maxlen: py.Positional, dtype: py.DType, keywords?: py.Rest<sequence_mask$, 'lengths' | 'maxlen' | 'dtype'>): py.Remote
  sequence_mask(lengths: py.Positional, maxlen: py.Positional, keywords?: py.Rest<sequence_mask$, 'lengths' | 'maxlen'>): py.Remote
  sequence_mask(lengths: py.Positional, keywords?: py.Rest<sequence_mask$, 'lengths'>): py.Remote
  sequence_mask(keywords: sequence_mask$): py.Remote
  sequence_mask_dyn: py.RemoteFunction
  readonly sets: tensorflow_sets.$Module
  shape(input: py.Positional, out_type: py.Positional, name: py.Positional): py.Remote
  shape(input: py.Positional, out_type: py.Positional, keywords?: py.Rest<shape$, 'input' | 'out_type'>): py.Remote
  shape(input: py.Positional, keywords?: py.Rest<shape$, 'input'>): py.Remote
  shape(keywords: shape$): py.Remote
  shape_dyn: py.RemoteFunction
  shape_n(input: py.Positional, out_type: py.DType, name: py.Positional): py.Remote
  shape_n(input: py.Positional, out_type: py.DType, keywords?: py.Rest<shape_n$, 'input' | 'out_type'>): py.Remote
  shape_n(input: py.Positional, keywords?: py.Rest<shape_n$, 'input'>): py.Remote
  shape_n(keywords: shape_n$): py.Remote
  shape_n_dyn: py.RemoteFunction
  sigmoid(x: py.Positional, name: py.Positional): py.Remote
  sigmoid(x: py.Positional, keywords?: py.Rest<sigmoid$, 'x'>): py.Remote
  sigmoid(keywords: sigmoid$): py.Remote
  sigmoid_dyn: py.RemoteFunction
  sign(x: py.Positional, name: py.Positional): py.Remote
  sign(x: py.Positional, keywords?: py.Rest<sign$, 'x'>): py.Remote
  sign(keywords: sign$): py.Remote
  sign_dyn: py.RemoteFunction
  readonly signal: tensorflow_signal.$Module
  sin(x: py.Positional, name: py.Positional): py.Remote
  sin(x: py.Positional, keywords?: py.Rest<sin$, 'x'>): py.Remote
  sin(keywords: sin$): py.Remote
  sin_dyn: py.RemoteFunction
  sinh(x: py.Positional, name: py.Positional): py.Remote
  sinh(x: py.Positional, keywords?: py.Rest<sinh$, 'x'>): py.Remote
  sinh(keywords: sinh$): py.Remote
  sinh_dyn: py.RemoteFunction
  size(input: py.Positional, out_type: py.Positional, name: py.Positional): py.Remote
  size(input: py.Positional, out_type: py.Positional, keywords?: py.Rest<size$, 'input' | 'out_type'>): py.Remote
  size(input: py.Positional, keywords?: py.Rest<size$, 'input'>): py.Remote
  size(keywords: size$): py.Remote
  size_dyn: py.RemoteFunction
  slice(input_: py.Positional, begin: py.Positional, size: py.Positional, name: py.Positional): py.Remote
  slice(input_: py.Positional, begin: py.Positional, size: py.Positional, keywords?: py.Rest<slice$, 'input_' | 'begin' | 'size'>): py.Remote
  slice(input_: py.Positional, begin: py.Positional, keywords: py.Rest<slice$, 'input_' | 'begin'>): py.Remote
  slice(input_: py.Positional, keywords: py.Rest<slice$, 'input_'>): py.Remote
  slice(keywords: slice$): py.Remote
  slice_dyn: py.RemoteFunction
  sort(values: py.Positional, axis: py.Int, direction: py.Str, name: py.Positional): py.Remote
  sort(values: py.Positional, axis: py.Int, direction: py.Str, keywords?: py.Rest<sort$, 'values' | 'axis' | 'direction'>): py.Remote
  sort(values: py.Positional, axis: py.Int, keywords?: py.Rest<sort$, 'values' | 'axis'>): py.Remote
  sort(values: py.Positional, keywords?: py.Rest<sort$, 'values'>): py.Remote
  sort(keywords: sort$): py.Remote
  sort_dyn: py.RemoteFunction
  space_to_batch(input: py.Positional, block_shape: py.Positional, paddings: py.Positional, name: py.Positional): py.Remote
  space_to_batch(input: py.Positional, block_shape: py.Positional, paddings: py.Positional, keywords?: py.Rest<space_to_batch$, 'input' | 'block_shape' | 'paddings'>): py.Remote
  space_to_batch(input: py.Positional, block_shape: py.Positional, keywords: py.Rest<space_to_batch$, 'input' | 'block_shape'>): py.Remote
  space_to_batch(input: py.Positional, keywords: py.Rest<space_to_batch$, 'input'>): py.Remote
  space_to_batch(keywords: space_to_batch$): py.Remote
  space_to_batch_dyn: py.RemoteFunction
  space_to_batch_nd(input: py.TensorLike, block_shape: py.TensorLike, paddings: py.TensorLike, name: py.Positional): py.Promised<Tensor>
  space_to_batch_nd(input: py.TensorLike, block_shape: py.TensorLike, paddings: py.TensorLike, keywords?: py.Rest<space_to_batch_nd$, 'input' | 'block_shape' | 'paddings'>): py.Promised<Tensor>
  space_to_batch_nd(input: py.TensorLike, block_shape: py.TensorLike, keywords: py.Rest<space_to_batch_nd$, 'input' | 'block_shape'>): py.Promised<Tensor>
  space_to_batch_nd(input: py.TensorLike, keywords: py.Rest<space_to_batch_nd$, 'input'>): py.Promised<Tensor>
  space_to_batch_nd(keywords: space_to_batch_nd$): py.Promised<Tensor>
  space_to_batch_nd_dyn: py.RemoteFunction
  readonly sparse: tensorflow_sparse.$Module
  split(value: py.Positional, num_or_size_splits: py.Positional, axis: py.Int, num: py.Positional, name: py.Str): py.Remote
  split(value: py.Positional, num_or_size_splits: py.Positional, axis: py.Int, num: py.Positional, keywords?: py.Rest<split$, 'value' | 'num_or_size_splits' | 'axis' | 'num'>): py.Remote
  split(value: py.Positional, num_or_size_splits: py.Positional, axis: py.Int, keywords?: py.Rest<split$, 'value' | 'num_or_size_splits' | 'axis'>): py.Remote
  split(value: py.Positional, num_or_size_splits: py.Positional, keywords?: py.Rest<split$, 'value' | 'num_or_size_splits'>): py.Remote
  split(value: py.Positional, keywords: py.Rest<split$, 'value'>): py.Remote
  split(keywords: split$): py.Remote
  split_dyn: py.RemoteFunction
  sqrt(x: py.Positional, name: py.Positional): py.Remote
  sqrt(x: py.Positional, keywords?: py.Rest<sqrt$, 'x'>): py.Remote
  sqrt(keywords: sqrt$): py.Remote
  sqrt_dyn: py.RemoteFunction
  square(x: py.Positional, name: py.Positional): py.Remote
  square(x: py.Positional, keywords?: py.Rest<square$, 'x'>): py.Remote
  square(keywords: square$): py.Remote
  square_dyn: py.RemoteFunction
  squeeze(input: py.Positional, axis: py.Positional, name: py.Positional): py.Remote
  squeeze(input: py.Positional, axis: py.Positional, keywords?: py.Rest<squeeze$, 'input' | 'axis'>): py.Remote
  squeeze(input: py.Positional, keywords?: py.Rest<squeeze$, 'input'>): py.Remote
  squeeze(keywords: squeeze$): py.Remote
  squeeze_dyn: py.RemoteFunction
  stack(values: py.Positional, axis: py.Int, name: py.Str): py.Remote
  stack(values: py.Positional, axis: py.Int, keywords?: py.Rest<stack$, 'values' | 'axis'>): py.Remote
  stack(values: py.Positional, keywords?: py.Rest<stack$, 'values'>): py.Remote
  stack(keywords: stack$): py.Remote
  stack_dyn: py.RemoteFunction
  stop_gradient(input: py.Positional, name: py.Positional): py.Remote
  stop_gradient(input: py.Positional, keywords?: py.Rest<stop_gradient$, 'input'>): py.Remote
  stop_gradient(keywords: stop_gradient$): py.Remote
  stop_gradient_dyn: py.RemoteFunction
  strided_slice(input_: py.Positional, begin: py.Positional, end: py.Positional, strides: py.Positional, begin_mask: py.Int, end_mask: py.Int, ellipsis_mask?: py.Int, new_axis_mask?: py.Int, shrink_axis_mask?: py.Int, var_?: py.Positional, name?: py.Positional): py.Remote
  strided_slice(input_: py.Positional, begin: py.Positional, end: py.Positional, strides: py.Positional, begin_mask: py.Int, keywords?: py.Rest<strided_slice$, 'input_' | 'begin' | 'end' | 'strides' | 'begin_mask'>): py.Remote
  strided_slice(input_: py.Positional, begin: py.Positional, end: py.Positional, strides: py.Positional, keywords?: py.Rest<strided_slice$, 'input_' | 'begin' | 'end' | 'strides'>): py.Remote
  strided_slice(input_: py.Positional, begin: py.Positional, end: py.Positional, keywords?: py.Rest<strided_slice$, 'input_' | 'begin' | 'end'>): py.Remote
  strided_slice(input_: py.Positional, begin: py.Positional, keywords: py.Rest<strided_slice$, 'input_' | 'begin'>): py.Remote
  strided_slice(input_: py.Positional, keywords: py.Rest<strided_slice$, 'input_'>): py.Remote
  strided_slice(keywords: strided_slice$): py.Remote
  strided_slice_dyn: py.RemoteFunction
  readonly string: py.Promised<DType>
  readonly strings: tensorflow_strings.$Module
  subtract(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  subtract(x: py.Positional, y: py.Positional, keywords?: py.Rest<subtract$, 'x' | 'y'>): py.Remote
  subtract(x: py.Positional, keywords: py.Rest<subtract$, 'x'>): py.Remote
  subtract(keywords: subtract$): py.Remote
  subtract_dyn: py.RemoteFunction
  readonly summary: tensorflow_summary.$Module
  switch_case(branch_index: py.Positional, branch_fns: py.Positional, default_: py.Positional, name: py.Str): py.Remote
  switch_case(branch_index: py.Positional, branch_fns: py.Positional, default_: py.Positional, keywords?: py.Rest<switch_case$, 'branch_index' | 'branch_fns' | 'default'>): py.Remote
  switch_case(branch_index: py.Positional, branch_fns: py.Positional, keywords?: py.Rest<switch_case$, 'branch_index' | 'branch_fns'>): py.Remote
  switch_case(branch_index: py.Positional, keywords: py.Rest<switch_case$, 'branch_index'>): py.Remote
  switch_case(keywords: switch_case$): py.Remote
  switch_case_dyn: py.RemoteFunction
  readonly sysconfig: tensorflow_sysconfig.$Module
  tan(x: py.Positional, name: py.Positional): py.Remote
  tan(x: py.Positional, keywords?: py.Rest<tan$, 'x'>): py.Remote
  tan(keywords: tan$): py.Remote
  tan_dyn: py.RemoteFunction
  tanh(x: py.Positional, name: py.Positional): py.Remote
  tanh(x: py.Positional, keywords?: py.Rest<tanh$, 'x'>): py.Remote
  tanh(keywords: tanh$): py.Remote
  tanh_dyn: py.RemoteFunction
  tensor_scatter_nd_add(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, bad_indices_policy: py.Str, name: py.Positional): py.Promised<Tensor>
  tensor_scatter_nd_add(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, bad_indices_policy: py.Str, keywords?: py.Rest<tensor_scatter_nd_add$, 'tensor' | 'indices' | 'updates' | 'bad_indices_policy'>): py.Promised<Tensor>
  tensor_scatter_nd_add(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<tensor_scatter_nd_add$, 'tensor' | 'indices' | 'updates'>): py.Promised<Tensor>
  tensor_scatter_nd_add(tensor: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<tensor_scatter_nd_add$, 'tensor' | 'indices'>): py.Promised<Tensor>
  tensor_scatter_nd_add(tensor: py.TensorLike, keywords: py.Rest<tensor_scatter_nd_add$, 'tensor'>): py.Promised<Tensor>
  tensor_scatter_nd_add(keywords: tensor_scatter_nd_add$): py.Promised<Tensor>
  tensor_scatter_nd_add_dyn: py.RemoteFunction
  tensor_scatter_nd_max(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, bad_indices_policy: py.Str, name: py.Positional): py.Promised<Tensor>
  tensor_scatter_nd_max(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, bad_indices_policy: py.Str, keywords?: py.Rest<tensor_scatter_nd_max$, 'tensor' | 'indices' | 'updates' | 'bad_indices_policy'>): py.Promised<Tensor>
  tensor_scatter_nd_max(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<tensor_scatter_nd_max$, 'tensor' | 'indices' | 'updates'>): py.Promised<Tensor>
  tensor_scatter_nd_max(tensor: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<tensor_scatter_nd_max$, 'tensor' | 'indices'>): py.Promised<Tensor>
  tensor_scatter_nd_max(tensor: py.TensorLike, keywords: py.Rest<tensor_scatter_nd_max$, 'tensor'>): py.Promised<Tensor>
  tensor_scatter_nd_max(keywords: tensor_scatter_nd_max$): py.Promised<Tensor>
  tensor_scatter_nd_max_dyn: py.RemoteFunction
  tensor_scatter_nd_min(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, bad_indices_policy: py.Str, name: py.Positional): py.Promised<Tensor>
  tensor_scatter_nd_min(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, bad_indices_policy: py.Str, keywords?: py.Rest<tensor_scatter_nd_min$, 'tensor' | 'indices' | 'updates' | 'bad_indices_policy'>): py.Promised<Tensor>
  tensor_scatter_nd_min(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<tensor_scatter_nd_min$, 'tensor' | 'indices' | 'updates'>): py.Promised<Tensor>
  tensor_scatter_nd_min(tensor: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<tensor_scatter_nd_min$, 'tensor' | 'indices'>): py.Promised<Tensor>
  tensor_scatter_nd_min(tensor: py.TensorLike, keywords: py.Rest<tensor_scatter_nd_min$, 'tensor'>): py.Promised<Tensor>
  tensor_scatter_nd_min(keywords: tensor_scatter_nd_min$): py.Promised<Tensor>
  tensor_scatter_nd_min_dyn: py.RemoteFunction
  tensor_scatter_nd_sub(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, bad_indices_policy: py.Str, name: py.Positional): py.Promised<Tensor>
  tensor_scatter_nd_sub(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, bad_indices_policy: py.Str, keywords?: py.Rest<tensor_scatter_nd_sub$, 'tensor' | 'indices' | 'updates' | 'bad_indices_policy'>): py.Promised<Tensor>
  tensor_scatter_nd_sub(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<tensor_scatter_nd_sub$, 'tensor' | 'indices' | 'updates'>): py.Promised<Tensor>
  tensor_scatter_nd_sub(tensor: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<tensor_scatter_nd_sub$, 'tensor' | 'indices'>): py.Promised<Tensor>
  tensor_scatter_nd_sub(tensor: py.TensorLike, keywords: py.Rest<tensor_scatter_nd_sub$, 'tensor'>): py.Promised<Tensor>
  tensor_scatter_nd_sub(keywords: tensor_scatter_nd_sub$): py.Promised<Tensor>
  tensor_scatter_nd_sub_dyn: py.RemoteFunction
  tensor_scatter_nd_update(tensor: py.Positional, indices: py.Positional, updates: py.Positional, name: py.Positional): py.Remote
  tensor_scatter_nd_update(tensor: py.Positional, indices: py.Positional, updates: py.Positional, keywords?: py.Rest<tensor_scatter_nd_update$, 'tensor' | 'indices' | 'updates'>): py.Remote
  tensor_scatter_nd_update(tensor: py.Positional, indices: py.Positional, keywords: py.Rest<tensor_scatter_nd_update$, 'tensor' | 'indices'>): py.Remote
  tensor_scatter_nd_update(tensor: py.Positional, keywords: py.Rest<tensor_scatter_nd_update$, 'tensor'>): py.Remote
  tensor_scatter_nd_update(keywords: tensor_scatter_nd_update$): py.Remote
  tensor_scatter_nd_update_dyn: py.RemoteFunction
  tensordot(a: py.Positional, b: py.Positional, axes: py.Positional, name: py.Positional): py.Remote
  tensordot(a: py.Positional, b: py.Positional, axes: py.Positional, keywords?: py.Rest<tensordot$, 'a' | 'b' | 'axes'>): py.Remote
  tensordot(a: py.Positional, b: py.Positional, keywords: py.Rest<tensordot$, 'a' | 'b'>): py.Remote
  tensordot(a: py.Positional, keywords: py.Rest<tensordot$, 'a'>): py.Remote
  tensordot(keywords: tensordot$): py.Remote
  tensordot_dyn: py.RemoteFunction
  readonly test: tensorflow_test.$Module
  tile(input: py.TensorLike, multiples: py.TensorLike, name: py.Positional): py.Promised<Tensor>
  tile(input: py.TensorLike, multiples: py.TensorLike, keywords?: py.Rest<tile$, 'input' | 'multiples'>): py.Promised<Tensor>
  tile(input: py.TensorLike, keywords: py.Rest<tile$, 'input'>): py.Promised<Tensor>
  tile(keywords: tile$): py.Promised<Tensor>
  tile_dyn: py.RemoteFunction
  timestamp(name: py.Positional): py.Remote
  timestamp(keywords?: timestamp$): py.Remote
  timestamp_dyn: py.RemoteFunction
  readonly tpu: tensorflow_tpu.$Module
  readonly train: tensorflow_train.$Module
  transpose(a: py.Positional, perm: py.Positional, conjugate: py.Bool, name: py.Str): py.Remote
  transpose(a: py.Positional, perm: py.Positional, conjugate: py.Bool, keywords?: py.Rest<transpose$, 'a' | 'perm' | 'conjugate'>): py.Remote
  transpose(a: py.Positional, perm: py.Positional, keywords?: py.Rest<transpose$, 'a' | 'perm'>): py.Remote
  transpose(a: py.Positional, keywords?: py.Rest<transpose$, 'a'>): py.Remote
  transpose(keywords: transpose$): py.Remote
  transpose_dyn: py.RemoteFunction
  truediv(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  truediv(x: py.Positional, y: py.Positional, keywords?: py.Rest<truediv$, 'x' | 'y'>): py.Remote
  truediv(x: py.Positional, keywords: py.Rest<truediv$, 'x'>): py.Remote
  truediv(keywords: truediv$): py.Remote
  truediv_dyn: py.RemoteFunction
  truncatediv(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  truncatediv(x: py.Positional, y: py.Positional, keywords?: py.Rest<truncatediv$, 'x' | 'y'>): py.Remote
  truncatediv(x: py.Positional, keywords: py.Rest<truncatediv$, 'x'>): py.Remote
  truncatediv(keywords: truncatediv$): py.Remote
  truncatediv_dyn: py.RemoteFunction
  truncatemod(x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  truncatemod(x: py.Positional, y: py.Positional, keywords?: py.Rest<truncatemod$, 'x' | 'y'>): py.Remote
  truncatemod(x: py.Positional, keywords: py.Rest<truncatemod$, 'x'>): py.Remote
  truncatemod(keywords: truncatemod$): py.Remote
  truncatemod_dyn: py.RemoteFunction
  tuple(tensors: py.Positional, control_inputs: py.Positional, name: py.Positional): py.Remote
  tuple(tensors: py.Positional, control_inputs: py.Positional, keywords?: py.Rest<tuple$, 'tensors' | 'control_inputs'>): py.Remote
  tuple(tensors: py.Positional, keywords?: py.Rest<tuple$, 'tensors'>): py.Remote
  tuple(keywords: tuple$): py.Remote
  tuple_dyn: py.RemoteFunction
  type_spec_from_value(value: py.Positional): py.Promised<TypeSpec>
  type_spec_from_value(keywords: type_spec_from_value$): py.Promised<TypeSpec>
  type_spec_from_value_dyn: py.RemoteFunction
  readonly types: tensorflow_types.$Module
  readonly uint16: py.Promised<DType>
  readonly uint32: py.Promised<DType>
  readonly uint64: py.Promised<DType>
  readonly uint8: py.Promised<DType>
  unique(x: py.Positional, out_idx: py.DType, name: py.Positional): py.Remote
  unique(x: py.Positional, out_idx: py.DType, keywords?: py.Rest<unique$, 'x' | 'out_idx'>): py.Remote
  unique(x: py.Positional, keywords?: py.Rest<unique$, 'x'>): py.Remote
  unique(keywords: unique$): py.Remote
  unique_dyn: py.RemoteFunction
  unique_with_counts(x: py.Positional, out_idx: py.DType, name: py.Positional): py.Remote
  unique_with_counts(x: py.Positional, out_idx: py.DType, keywords?: py.Rest<unique_with_counts$, 'x' | 'out_idx'>): py.Remote
  unique_with_counts(x: py.Positional, keywords?: py.Rest<unique_with_counts$, 'x'>): py.Remote
  unique_with_counts(keywords: unique_with_counts$): py.Remote
  unique_with_counts_dyn: py.RemoteFunction
  unravel_index(indices: py.TensorLike, dims: py.TensorLike, name: py.Positional): py.Promised<Tensor>
  unravel_index(indices: py.TensorLike, dims: py.TensorLike, keywords?: py.Rest<unravel_index$, 'indices' | 'dims'>): py.Promised<Tensor>
  unravel_index(indices: py.TensorLike, keywords: py.Rest<unravel_index$, 'indices'>): py.Promised<Tensor>
  unravel_index(keywords: unravel_index$): py.Promised<Tensor>
  unravel_index_dyn: py.RemoteFunction
  unstack(value: py.Positional, num: py.Positional, axis: py.Int, name: py.Str): py.Remote
  unstack(value: py.Positional, num: py.Positional, axis: py.Int, keywords?: py.Rest<unstack$, 'value' | 'num' | 'axis'>): py.Remote
  unstack(value: py.Positional, num: py.Positional, keywords?: py.Rest<unstack$, 'value' | 'num'>): py.Remote
  unstack(value: py.Positional, keywords?: py.Rest<unstack$, 'value'>): py.Remote
  unstack(keywords: unstack$): py.Remote
  unstack_dyn: py.RemoteFunction
  variable_creator_scope(variable_creator: py.Positional): py.Remote
  variable_creator_scope(keywords: variable_creator_scope$): py.Remote
  variable_creator_scope_dyn: py.RemoteFunction
  readonly variant: py.Promised<DType>
  vectorized_map(fn: py.Positional, elems: py.Positional, fallback_to_while_loop: py.Bool, warn: py.Bool): py.Remote
  vectorized_map(fn: py.Positional, elems: py.Positional, fallback_to_while_loop: py.Bool, keywords?: py.Rest<vectorized_map$, 'fn' | 'elems' | 'fallback_to_while_loop'>): py.Remote
  vectorized_map(fn: py.Positional, elems: py.Positional, keywords?: py.Rest<vectorized_map$, 'fn' | 'elems'>): py.Remote
  vectorized_map(fn: py.Positional, keywords: py.Rest<vectorized_map$, 'fn'>): py.Remote
  vectorized_map(keywords: vectorized_map$): py.Remote
  vectorized_map_dyn: py.RemoteFunction
  readonly version: tensorflow_version.$Module
  where(condition: py.Positional, x: py.Positional, y: py.Positional, name: py.Positional): py.Remote
  where(condition: py.Positional, x: py.Positional, y: py.Positional, keywords?: py.Rest<where$, 'condition' | 'x' | 'y'>): py.Remote
  where(condition: py.Positional, x: py.Positional, keywords?: py.Rest<where$, 'condition' | 'x'>): py.Remote
  where(condition: py.Positional, keywords?: py.Rest<where$, 'condition'>): py.Remote
  where(keywords: where$): py.Remote
  where_dyn: py.RemoteFunction
  while_loop(cond: py.Positional, body: py.Positional, loop_vars: py.Positional, shape_invariants: py.Positional, parallel_iterations: py.Int, back_prop: py.Bool, swap_memory?: py.Bool, maximum_iterations?: py.Positional, name?: py.Positional): py.Remote
  while_loop(cond: py.Positional, body: py.Positional, loop_vars: py.Positional, shape_invariants: py.Positional, parallel_iterations: py.Int, keywords?: py.Rest<while_loop$, 'cond' | 'body' | 'loop_vars' | 'shape_invariants' | 'parallel_iterations'>): py.Remote
  while_loop(cond: py.Positional, body: py.Positional, loop_vars: py.Positional, shape_invariants: py.Positional, keywords?: py.Rest<while_loop$, 'cond' | 'body' | 'loop_vars' | 'shape_invariants'>): py.Remote
  while_loop(cond: py.Positional, body: py.Positional, loop_vars: py.Positional, keywords?: py.Rest<while_loop$, 'cond' | 'body' | 'loop_vars'>): py.Remote
  while_loop(cond: py.Positional, body: py.Positional, keywords: py.Rest<while_loop$, 'cond' | 'body'>): py.Remote
  while_loop(cond: py.Positional, keywords: py.Rest<while_loop$, 'cond'>): py.Remote
  while_loop(keywords: while_loop$): py.Remote
  while_loop_dyn: py.RemoteFunction
  readonly xla: tensorflow_xla.$Module
  zeros(shape: py.Positional, dtype: py.DType, name: py.Positional, layout: py.Positional): py.Remote
  zeros(shape: py.Positional, dtype: py.DType, name: py.Positional, keywords?: py.Rest<zeros$, 'shape' | 'dtype' | 'name'>): py.Remote
  zeros(shape: py.Positional, dtype: py.DType, keywords?: py.Rest<zeros$, 'shape' | 'dtype'>): py.Remote
  zeros(shape: py.Positional, keywords?: py.Rest<zeros$, 'shape'>): py.Remote
  zeros(keywords: zeros$): py.Remote
  zeros_dyn: py.RemoteFunction
  readonly zeros_initializer: zeros_initializer$class
  zeros_like(input: py.Positional, dtype: py.Positional, name: py.Positional, layout: py.Positional): py.Remote
  zeros_like(input: py.Positional, dtype: py.Positional, name: py.Positional, keywords?: py.Rest<zeros_like$, 'input' | 'dtype' | 'name'>): py.Remote
  zeros_like(input: py.Positional, dtype: py.Positional, keywords?: py.Rest<zeros_like$, 'input' | 'dtype'>): py.Remote
  zeros_like(input: py.Positional, keywords?: py.Rest<zeros_like$, 'input'>): py.Remote
  zeros_like(keywords: zeros_like$): py.Remote
  zeros_like_dyn: py.RemoteFunction
}
