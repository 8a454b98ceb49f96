// tensorflow of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_initializers from './keras.initializers.js'
import type * as keras_optimizers from './keras.optimizers.js'
import type * as tensorflow___operators__ from './tensorflow.__operators__.js'
import type * as tensorflow_audio from './tensorflow.audio.js'
import type * as tensorflow_autodiff from './tensorflow.autodiff.js'
import type * as tensorflow_autograph from './tensorflow.autograph.js'
import type * as tensorflow_autograph_experimental from './tensorflow.autograph.experimental.js'
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
import type * as tensorflow_experimental_dtensor from './tensorflow.experimental.dtensor.js'
import type * as tensorflow_feature_column from './tensorflow.feature_column.js'
import type * as tensorflow_graph_util from './tensorflow.graph_util.js'
import type * as tensorflow_image from './tensorflow.image.js'
import type * as tensorflow_io from './tensorflow.io.js'
import type * as tensorflow_keras from './tensorflow.keras.js'
import type * as tensorflow_keras_losses from './tensorflow.keras.losses.js'
import type * as tensorflow_keras_metrics from './tensorflow.keras.metrics.js'
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
  fn: py.Callable
  /** Default: `True` */
  exclusive_resource_access?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface CriticalSection extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.CriticalSection': true }
  execute(fn: py.Callable, exclusive_resource_access: py.Bool, name: py.Str | null): py.Remote
  execute(fn: py.Callable, exclusive_resource_access: py.Bool, keywords?: py.Rest<CriticalSection$execute, 'fn' | 'exclusive_resource_access'>): py.Remote
  execute(fn: py.Callable, keywords?: py.Rest<CriticalSection$execute, 'fn'>): py.Remote
  execute(keywords: CriticalSection$execute): py.Remote
  execute_dyn: py.RemoteFunction
  readonly name: py.Remote
  readonly name_dyn: any
}

export interface CriticalSection$new {
  name?: py.Str | null | undefined
  shared_name?: py.Str | null | undefined
  critical_section_def?: py.RemoteArgument | undefined
  import_scope?: py.RemoteArgument | undefined
}

export interface CriticalSection$class extends py.PythonClass {
  new (name: py.Str | null, shared_name: py.Str | null, critical_section_def: py.Positional, import_scope: py.Positional): CriticalSection
  (name: py.Str | null, shared_name: py.Str | null, critical_section_def: py.Positional, import_scope: py.Positional): py.Promised<CriticalSection>
  new (name: py.Str | null, shared_name: py.Str | null, critical_section_def: py.Positional, keywords?: py.Rest<CriticalSection$new, 'name' | 'shared_name' | 'critical_section_def'>): CriticalSection
  (name: py.Str | null, shared_name: py.Str | null, critical_section_def: py.Positional, keywords?: py.Rest<CriticalSection$new, 'name' | 'shared_name' | 'critical_section_def'>): py.Promised<CriticalSection>
  new (name: py.Str | null, shared_name: py.Str | null, keywords?: py.Rest<CriticalSection$new, 'name' | 'shared_name'>): CriticalSection
  (name: py.Str | null, shared_name: py.Str | null, keywords?: py.Rest<CriticalSection$new, 'name' | 'shared_name'>): py.Promised<CriticalSection>
  new (name: py.Str | null, keywords?: py.Rest<CriticalSection$new, 'name'>): CriticalSection
  (name: py.Str | null, keywords?: py.Rest<CriticalSection$new, 'name'>): py.Promised<CriticalSection>
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

export interface DType$to_tensors {
  value: py.RemoteArgument
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
  to_tensors(value: py.Positional): py.RemoteList<Tensor>
  to_tensors(keywords: DType$to_tensors): py.RemoteList<Tensor>
  to_tensors(...args: any[]): any
  to_tensors_dyn: py.RemoteFunction
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
  spec: py.Str
}

export interface DeviceSpec$make_merged_spec {
  dev: py.Of<'tensorflow.DeviceSpec'>
}

export interface DeviceSpec$parse_from_string {
  spec: py.Str
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
  make_merged_spec(dev: py.Of<'tensorflow.DeviceSpec'>): py.Promised<DeviceSpec>
  make_merged_spec(keywords: DeviceSpec$make_merged_spec): py.Promised<DeviceSpec>
  make_merged_spec_dyn: py.RemoteFunction
  parse_from_string(spec: py.Str): py.Promised<DeviceSpec>
  parse_from_string(keywords: DeviceSpec$parse_from_string): py.Promised<DeviceSpec>
  parse_from_string_dyn: py.RemoteFunction
  replace(keywords?: DeviceSpec$replace): py.Promised<DeviceSpec>
  replace_dyn: py.RemoteFunction
  readonly replica: py.Remote
  readonly replica_dyn: any
  readonly task: py.Remote
  readonly task_dyn: any
  to_string(): py.Remote<string>
  to_string_dyn: py.RemoteFunction
}

export interface DeviceSpec$new {
  job?: py.Str | null | undefined
  replica?: py.Int | null | undefined
  task?: py.Int | null | undefined
  device_type?: py.Str | null | undefined
  device_index?: py.Int | null | undefined
}

export interface DeviceSpec$class extends py.PythonClass {
  new (job: py.Str | null, replica: py.Int | null, task: py.Int | null, device_type: py.Str | null, device_index?: py.Int | null): DeviceSpec
  (job: py.Str | null, replica: py.Int | null, task: py.Int | null, device_type: py.Str | null, device_index?: py.Int | null): py.Promised<DeviceSpec>
  new (job: py.Str | null, replica: py.Int | null, task: py.Int | null, keywords?: py.Rest<DeviceSpec$new, 'job' | 'replica' | 'task'>): DeviceSpec
  (job: py.Str | null, replica: py.Int | null, task: py.Int | null, keywords?: py.Rest<DeviceSpec$new, 'job' | 'replica' | 'task'>): py.Promised<DeviceSpec>
  new (job: py.Str | null, replica: py.Int | null, keywords?: py.Rest<DeviceSpec$new, 'job' | 'replica'>): DeviceSpec
  (job: py.Str | null, replica: py.Int | null, keywords?: py.Rest<DeviceSpec$new, 'job' | 'replica'>): py.Promised<DeviceSpec>
  new (job: py.Str | null, keywords?: py.Rest<DeviceSpec$new, 'job'>): DeviceSpec
  (job: py.Str | null, keywords?: py.Rest<DeviceSpec$new, 'job'>): py.Promised<DeviceSpec>
  new (keywords?: DeviceSpec$new): DeviceSpec
  (keywords?: DeviceSpec$new): py.Promised<DeviceSpec>
  from_string(spec: py.Str): py.Promised<DeviceSpec>
  from_string(keywords: DeviceSpec$from_string): py.Promised<DeviceSpec>
  from_string_dyn: py.RemoteFunction
}

export interface GradientTape$__exit__ {
  typ: py.RemoteArgument
  value: py.RemoteArgument
  traceback: py.RemoteArgument
}

export interface GradientTape$batch_jacobian {
  target: py.TensorLike
  source: py.TensorLike
  unconnected_gradients?: py.Of<'tensorflow.UnconnectedGradients'> | undefined
  parallel_iterations?: py.RemoteArgument | undefined
  /** Default: `True` */
  experimental_use_pfor?: py.Bool | undefined
}

export interface GradientTape$jacobian {
  target: py.TensorLike
  sources: py.RemoteArgument
  unconnected_gradients?: py.Of<'tensorflow.UnconnectedGradients'> | undefined
  parallel_iterations?: py.RemoteArgument | undefined
  /** Default: `True` */
  experimental_use_pfor?: py.Bool | undefined
}

export interface GradientTape$watch {
  tensor: py.TensorLike | py.Of<'tensorflow.Variable'> | py.List<py.TensorLike | py.Of<'tensorflow.Variable'>>
}

export interface GradientTape extends py.PythonObjectContainer, py.IContextManager<GradientTape> {
  readonly [py.kind]: { readonly 'tensorflow.GradientTape': true }
  __enter__(): py.Promised<GradientTape>
  __exit__(typ: py.Positional, value: py.Positional, traceback: py.Positional): py.Remote
  __exit__(typ: py.Positional, value: py.Positional, keywords: py.Rest<GradientTape$__exit__, 'typ' | 'value'>): py.Remote
  __exit__(typ: py.Positional, keywords: py.Rest<GradientTape$__exit__, 'typ'>): py.Remote
  __exit__(keywords: GradientTape$__exit__): py.Remote
  batch_jacobian(target: py.TensorLike, source: py.TensorLike, unconnected_gradients: py.Of<'tensorflow.UnconnectedGradients'>, parallel_iterations: py.Positional, experimental_use_pfor: py.Bool): py.Promised<Tensor>
  batch_jacobian(target: py.TensorLike, source: py.TensorLike, unconnected_gradients: py.Of<'tensorflow.UnconnectedGradients'>, parallel_iterations: py.Positional, keywords?: py.Rest<GradientTape$batch_jacobian, 'target' | 'source' | 'unconnected_gradients' | 'parallel_iterations'>): py.Promised<Tensor>
  batch_jacobian(target: py.TensorLike, source: py.TensorLike, unconnected_gradients: py.Of<'tensorflow.UnconnectedGradients'>, keywords?: py.Rest<GradientTape$batch_jacobian, 'target' | 'source' | 'unconnected_gradients'>): py.Promised<Tensor>
  batch_jacobian(target: py.TensorLike, source: py.TensorLike, keywords?: py.Rest<GradientTape$batch_jacobian, 'target' | 'source'>): py.Promised<Tensor>
  batch_jacobian(target: py.TensorLike, keywords: py.Rest<GradientTape$batch_jacobian, 'target'>): py.Promised<Tensor>
  batch_jacobian(keywords: GradientTape$batch_jacobian): py.Promised<Tensor>
  batch_jacobian_dyn: py.RemoteFunction
  gradient(target: py.TensorLike, sources: py.VariableList, keywords?: py.GradientKeywords): py.RemoteList<Tensor>
  gradient<Sources extends { readonly [name: string]: unknown }>(target: py.TensorLike, sources: Sources & { readonly [py.kind]?: never }, keywords: py.GradientKeywords): py.Remote<{ [Name in keyof Sources]: Tensor }>
  gradient(target: py.TensorLike, sources: py.TensorInput, keywords?: py.GradientKeywords): py.Promised<Tensor>
  gradient(keywords: { target: py.TensorLike; sources: py.VariableList } & py.GradientKeywords): py.RemoteList<Tensor>
  gradient(keywords: { target: py.TensorLike; sources: py.TensorInput } & py.GradientKeywords): py.Promised<Tensor>
  gradient_dyn: py.RemoteFunction
  jacobian(target: py.TensorLike, sources: py.Positional, unconnected_gradients: py.Of<'tensorflow.UnconnectedGradients'>, parallel_iterations: py.Positional, experimental_use_pfor: py.Bool): py.Remote
  jacobian(target: py.TensorLike, sources: py.Positional, unconnected_gradients: py.Of<'tensorflow.UnconnectedGradients'>, parallel_iterations: py.Positional, keywords?: py.Rest<GradientTape$jacobian, 'target' | 'sources' | 'unconnected_gradients' | 'parallel_iterations'>): py.Remote
  jacobian(target: py.TensorLike, sources: py.Positional, unconnected_gradients: py.Of<'tensorflow.UnconnectedGradients'>, keywords?: py.Rest<GradientTape$jacobian, 'target' | 'sources' | 'unconnected_gradients'>): py.Remote
  jacobian(target: py.TensorLike, sources: py.Positional, keywords?: py.Rest<GradientTape$jacobian, 'target' | 'sources'>): py.Remote
  jacobian(target: py.TensorLike, keywords: py.Rest<GradientTape$jacobian, 'target'>): py.Remote
  jacobian(keywords: GradientTape$jacobian): py.Remote
  jacobian_dyn: py.RemoteFunction
  reset(): py.Remote<null>
  reset_dyn: py.RemoteFunction
  stop_recording(): py.Remote
  stop_recording_dyn: py.RemoteFunction
  watch(tensor: py.TensorLike | py.Of<'tensorflow.Variable'> | py.List<py.TensorLike | py.Of<'tensorflow.Variable'>>): py.Remote<null>
  watch(keywords: GradientTape$watch): py.Remote<null>
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
  name: py.Str
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
  name: py.Str
}

export interface Graph$colocate_with {
  op: py.RemoteArgument
  /** Default: `False` */
  ignore_existing?: py.Bool | undefined
}

export interface Graph$container {
  container_name: py.Str
}

export interface Graph$control_dependencies {
  control_inputs: py.List<py.Of<'tensorflow.Operation'> | py.TensorLike> | null
}

export interface Graph$create_op {
  op_type: py.ClassOf<'tensorflow.Operation'>
  inputs: py.List<py.TensorLike>
  dtypes?: py.List<py.DType> | null | undefined
  input_types?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
  attrs?: py.Dict<string, py.RemoteArgument> | null | undefined
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
  name: py.Str
  scope?: py.Str | null | undefined
}

export interface Graph$get_collection_ref {
  name: py.Str
}

export interface Graph$get_operation_by_name {
  name: py.Str
}

export interface Graph$get_tensor_by_name {
  name: py.Str
}

export interface Graph$gradient_override_map {
  op_type_map: py.Dict<string, py.RemoteArgument>
}

export interface Graph$is_feedable {
  tensor: py.RemoteArgument
}

export interface Graph$is_fetchable {
  tensor_or_op: py.RemoteArgument
}

export interface Graph$name_scope {
  name: py.Str
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
  name: py.Str
  /** Default: `True` */
  mark_as_used?: py.Bool | undefined
}

export interface Graph extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.Graph': true }
  Dismantle(...args: py.RemoteArgument[]): py.Remote
  Dismantle_dyn: py.RemoteFunction
  __enter__(): py.Remote
  __exit__(...args: py.Positional[]): py.Remote<null>
  add_to_collection(name: py.Str, value: py.Positional): py.Remote<null>
  add_to_collection(name: py.Str, keywords: py.Rest<Graph$add_to_collection, 'name'>): py.Remote<null>
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
  as_graph_element(obj: py.Positional, allow_tensor: py.Bool, allow_operation: py.Bool): py.Remote<Tensor | Operation>
  as_graph_element(obj: py.Positional, allow_tensor: py.Bool, keywords?: py.Rest<Graph$as_graph_element, 'obj' | 'allow_tensor'>): py.Remote<Tensor | Operation>
  as_graph_element(obj: py.Positional, keywords?: py.Rest<Graph$as_graph_element, 'obj'>): py.Remote<Tensor | Operation>
  as_graph_element(keywords: Graph$as_graph_element): py.Remote<Tensor | Operation>
  as_graph_element_dyn: py.RemoteFunction
  readonly building_function: py.Remote<boolean>
  readonly building_function_dyn: any
  clear_collection(name: py.Str): py.Remote<null>
  clear_collection(keywords: Graph$clear_collection): py.Remote<null>
  clear_collection_dyn: py.RemoteFunction
  readonly collections: py.RemoteList<string>
  readonly collections_dyn: any
  colocate_with(op: py.Positional, ignore_existing: py.Bool): py.Remote
  colocate_with(op: py.Positional, keywords?: py.Rest<Graph$colocate_with, 'op'>): py.Remote
  colocate_with(keywords: Graph$colocate_with): py.Remote
  colocate_with_dyn: py.RemoteFunction
  container(container_name: py.Str): py.Remote
  container(keywords: Graph$container): py.Remote
  container_dyn: py.RemoteFunction
  control_dependencies(control_inputs: py.List<py.Of<'tensorflow.Operation'> | py.TensorLike> | null): py.Remote
  control_dependencies(keywords: Graph$control_dependencies): py.Remote
  control_dependencies_dyn: py.RemoteFunction
  create_op(op_type: py.ClassOf<'tensorflow.Operation'>, inputs: py.List<py.TensorLike>, dtypes: py.List<py.DType> | null, input_types: py.List<py.RemoteArgument> | null, name: py.Str | null, attrs?: py.Dict<string, py.RemoteArgument> | null, op_def?: py.Positional, compute_shapes?: py.Bool, compute_device?: py.Bool): py.Remote<Operation | null>
  create_op(op_type: py.ClassOf<'tensorflow.Operation'>, inputs: py.List<py.TensorLike>, dtypes: py.List<py.DType> | null, input_types: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Graph$create_op, 'op_type' | 'inputs' | 'dtypes' | 'input_types'>): py.Remote<Operation | null>
  create_op(op_type: py.ClassOf<'tensorflow.Operation'>, inputs: py.List<py.TensorLike>, dtypes: py.List<py.DType> | null, keywords?: py.Rest<Graph$create_op, 'op_type' | 'inputs' | 'dtypes'>): py.Remote<Operation | null>
  create_op(op_type: py.ClassOf<'tensorflow.Operation'>, inputs: py.List<py.TensorLike>, keywords?: py.Rest<Graph$create_op, 'op_type' | 'inputs'>): py.Remote<Operation | null>
  create_op(op_type: py.ClassOf<'tensorflow.Operation'>, keywords: py.Rest<Graph$create_op, 'op_type'>): py.Remote<Operation | null>
  create_op(keywords: Graph$create_op): py.Remote<Operation | null>
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
  get_collection(name: py.Str, scope: py.Str | null): py.Remote
  get_collection(name: py.Str, keywords?: py.Rest<Graph$get_collection, 'name'>): py.Remote
  get_collection(keywords: Graph$get_collection): py.Remote
  get_collection_dyn: py.RemoteFunction
  get_collection_ref(name: py.Str): py.Remote
  get_collection_ref(keywords: Graph$get_collection_ref): py.Remote
  get_collection_ref_dyn: py.RemoteFunction
  get_name_scope(): py.Remote<string>
  get_name_scope_dyn: py.RemoteFunction
  get_operation_by_name(name: py.Str): py.Promised<Operation>
  get_operation_by_name(keywords: Graph$get_operation_by_name): py.Promised<Operation>
  get_operation_by_name_dyn: py.RemoteFunction
  get_operations(...args: py.RemoteArgument[]): py.Remote
  get_operations_dyn: py.RemoteFunction
  get_tensor_by_name(name: py.Str): py.Promised<Tensor>
  get_tensor_by_name(keywords: Graph$get_tensor_by_name): py.Promised<Tensor>
  get_tensor_by_name_dyn: py.RemoteFunction
  gradient_override_map(op_type_map: py.LastDict<string, py.RemoteArgument>): py.Remote
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
  name_scope(name: py.Str): py.Remote
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
  unique_name(name: py.Str, mark_as_used: py.Bool): py.Remote<string>
  unique_name(name: py.Str, keywords?: py.Rest<Graph$unique_name, 'name'>): py.Remote<string>
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
  readonly shape: py.Remote<(number | null)[]>
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
  shape?: py.Shape | null | undefined
  dtype?: py.DType | undefined
  indices_dtype?: py.DType | undefined
  dense_shape_dtype?: py.DType | null | undefined
  indices_shape?: py.Shape | null | undefined
}

export interface IndexedSlicesSpec$class extends py.Statics<TypeSpec$class> {
  new (shape: py.Shape | null, dtype: py.DType, indices_dtype: py.DType, dense_shape_dtype: py.DType | null, indices_shape?: py.Shape | null): IndexedSlicesSpec
  (shape: py.Shape | null, dtype: py.DType, indices_dtype: py.DType, dense_shape_dtype: py.DType | null, indices_shape?: py.Shape | null): py.Promised<IndexedSlicesSpec>
  new (shape: py.Shape | null, dtype: py.DType, indices_dtype: py.DType, keywords?: py.Rest<IndexedSlicesSpec$new, 'shape' | 'dtype' | 'indices_dtype'>): IndexedSlicesSpec
  (shape: py.Shape | null, dtype: py.DType, indices_dtype: py.DType, keywords?: py.Rest<IndexedSlicesSpec$new, 'shape' | 'dtype' | 'indices_dtype'>): py.Promised<IndexedSlicesSpec>
  new (shape: py.Shape | null, dtype: py.DType, keywords?: py.Rest<IndexedSlicesSpec$new, 'shape' | 'dtype'>): IndexedSlicesSpec
  (shape: py.Shape | null, dtype: py.DType, keywords?: py.Rest<IndexedSlicesSpec$new, 'shape' | 'dtype'>): py.Promised<IndexedSlicesSpec>
  new (shape: py.Shape | null, keywords?: py.Rest<IndexedSlicesSpec$new, 'shape'>): IndexedSlicesSpec
  (shape: py.Shape | null, keywords?: py.Rest<IndexedSlicesSpec$new, 'shape'>): py.Promised<IndexedSlicesSpec>
  new (keywords?: IndexedSlicesSpec$new): IndexedSlicesSpec
  (keywords?: IndexedSlicesSpec$new): py.Promised<IndexedSlicesSpec>
}

export interface Module$with_name_scope {
  method: py.RemoteArgument
}

export interface Module extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.Module': true }
  readonly name: any
  readonly name_dyn: any
  readonly name_scope: py.Remote
  readonly name_scope_dyn: any
  readonly non_trainable_variables: py.Remote
  readonly non_trainable_variables_dyn: any
  readonly submodules: py.Remote
  readonly submodules_dyn: any
  readonly trainable_variables: py.Remote
  readonly trainable_variables_dyn: any
  readonly variables: any
  readonly variables_dyn: any
}

export interface Module$new {
  name?: py.Str | null | undefined
}

export interface Module$class extends py.PythonClass {
  new (name: py.Str | null): Module
  (name: py.Str | null): py.Promised<Module>
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
  type_proto: py.Str
}

export interface Operation$from_node_def {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
  g: py.Of<'tensorflow.Graph'>
  inputs?: py.List<py.TensorLike> | null | undefined
  output_types?: py.List<py.DType> | null | undefined
  control_inputs?: py.List<py.Of<'tensorflow.Operation'> | py.TensorLike> | null | undefined
  input_types?: py.List<py.DType> | null | undefined
  original_op?: py.RemoteArgument | undefined
  op_def?: py.RemoteArgument | undefined
}

export interface Operation$get_attr {
  name: py.Str
}

export interface Operation$run {
  feed_dict?: py.Dict<string, py.RemoteArgument> | null | undefined
  session?: py.Of<'tensorflow.compat.v1.Session'> | null | undefined
}

export interface Operation extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.Operation': true }
  colocation_groups(): py.RemoteList<Uint8Array>
  colocation_groups_dyn: py.RemoteFunction
  readonly control_inputs: py.RemoteList<Operation>
  readonly control_inputs_dyn: any
  readonly device: py.Remote<string>
  readonly device_dyn: any
  experimental_set_type(type_proto: py.Str): py.Remote<null>
  experimental_set_type(keywords: Operation$experimental_set_type): py.Remote<null>
  experimental_set_type_dyn: py.RemoteFunction
  get_attr(name: py.Str): py.Remote
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
  run(feed_dict: py.Dict<string, py.RemoteArgument> | null, session: py.Of<'tensorflow.compat.v1.Session'> | null): py.Remote<null>
  run(feed_dict: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<Operation$run, 'feed_dict'>): py.Remote<null>
  run(feed_dict: py.LastDict<string, py.RemoteArgument> | null): py.Remote<null>
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
  from_node_def(node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, g: py.Of<'tensorflow.Graph'>, inputs: py.List<py.TensorLike> | null, output_types: py.List<py.DType> | null, control_inputs: py.List<py.Of<'tensorflow.Operation'> | py.TensorLike> | null, input_types?: py.List<py.DType> | null, original_op?: py.Positional, op_def?: py.Positional): py.Promised<Operation>
  from_node_def(node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, g: py.Of<'tensorflow.Graph'>, inputs: py.List<py.TensorLike> | null, output_types: py.List<py.DType> | null, keywords?: py.Rest<Operation$from_node_def, 'node_def' | 'g' | 'inputs' | 'output_types'>): py.Promised<Operation>
  from_node_def(node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, g: py.Of<'tensorflow.Graph'>, inputs: py.List<py.TensorLike> | null, keywords?: py.Rest<Operation$from_node_def, 'node_def' | 'g' | 'inputs'>): py.Promised<Operation>
  from_node_def(node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, g: py.Of<'tensorflow.Graph'>, keywords?: py.Rest<Operation$from_node_def, 'node_def' | 'g'>): py.Promised<Operation>
  from_node_def(node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<Operation$from_node_def, 'node_def'>): py.Promised<Operation>
  from_node_def(keywords: Operation$from_node_def): py.Promised<Operation>
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
  axis?: py.Int | py.TensorLike | null | undefined
  name?: py.Str | null | undefined
  out_type?: py.DType | null | undefined
}

export interface RaggedTensor$from_nested_row_lengths {
  flat_values: py.TensorLike
  nested_row_lengths: py.List<py.TensorLike>
  name?: py.Str | null | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
}

export interface RaggedTensor$from_nested_row_splits {
  flat_values: py.TensorLike
  nested_row_splits: py.List<py.TensorLike>
  name?: py.Str | null | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
}

export interface RaggedTensor$from_nested_value_rowids {
  flat_values: py.TensorLike
  nested_value_rowids: py.List<py.TensorLike>
  nested_nrows?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
}

export interface RaggedTensor$from_row_lengths {
  values: py.TensorLike
  row_lengths: py.TensorLike
  name?: py.Str | null | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
}

export interface RaggedTensor$from_row_limits {
  values: py.TensorLike
  row_limits: py.TensorLike
  name?: py.Str | null | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
}

export interface RaggedTensor$from_row_splits {
  values: py.TensorLike
  row_splits: py.TensorLike
  name?: py.Str | null | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
}

export interface RaggedTensor$from_row_starts {
  values: py.TensorLike
  row_starts: py.TensorLike
  name?: py.Str | null | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
}

export interface RaggedTensor$from_sparse {
  st_input: py.TensorLike
  name?: py.Str | null | undefined
  row_splits_dtype?: py.DType | undefined
}

export interface RaggedTensor$from_tensor {
  tensor: py.TensorLike
  lengths?: py.List<py.RemoteArgument> | null | undefined
  padding?: py.RemoteArgument | undefined
  /** Default: `1` */
  ragged_rank?: py.Int | undefined
  name?: py.Str | null | undefined
  row_splits_dtype?: py.DType | undefined
}

export interface RaggedTensor$from_uniform_row_length {
  values: py.TensorLike
  uniform_row_length: py.TensorLike
  nrows?: py.Int | null | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface RaggedTensor$from_value_rowids {
  values: py.TensorLike
  value_rowids: py.TensorLike
  nrows?: py.Int | null | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
}

export interface RaggedTensor$merge_dims {
  outer_axis: py.Int
  inner_axis: py.Int
}

export interface RaggedTensor$nested_row_lengths {
  name?: py.Str | null | undefined
}

export interface RaggedTensor$nested_value_rowids {
  name?: py.Str | null | undefined
}

export interface RaggedTensor$nrows {
  out_type?: py.DType | null | undefined
  name?: py.Str | null | undefined
}

export interface RaggedTensor$row_lengths {
  /** Default: `1` */
  axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface RaggedTensor$row_limits {
  name?: py.Str | null | undefined
}

export interface RaggedTensor$row_starts {
  name?: py.Str | null | undefined
}

export interface RaggedTensor$to_sparse {
  name?: py.Str | null | undefined
}

export interface RaggedTensor$to_tensor {
  default_value?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  shape?: py.Shape | null | undefined
}

export interface RaggedTensor$value_rowids {
  name?: py.Str | null | undefined
}

export interface RaggedTensor$with_flat_values {
  new_values: py.TensorLike
}

export interface RaggedTensor$with_row_splits_dtype {
  dtype: py.DType
}

export interface RaggedTensor$with_values {
  new_values: py.TensorLike
}

export interface RaggedTensor extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.RaggedTensor': true }
  __getitem__(key: py.Positional): py.Remote
  __getitem__(keywords: RaggedTensor$__getitem__): py.Remote
  readonly [index: number]: any
  bounding_shape(axis: py.Int | py.TensorLike | null, name: py.Str | null, out_type: py.DType | null): py.Promised<Tensor>
  bounding_shape(axis: py.Int | py.TensorLike | null, name: py.Str | null, keywords?: py.Rest<RaggedTensor$bounding_shape, 'axis' | 'name'>): py.Promised<Tensor>
  bounding_shape(axis: py.Int | py.TensorLike | null, keywords?: py.Rest<RaggedTensor$bounding_shape, 'axis'>): py.Promised<Tensor>
  bounding_shape(keywords?: RaggedTensor$bounding_shape): py.Promised<Tensor>
  bounding_shape_dyn: py.RemoteFunction
  consumers(): py.Remote
  consumers_dyn: py.RemoteFunction
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly flat_values: py.Promised<Tensor>
  readonly flat_values_dyn: any
  get_shape(): py.Remote<(number | null)[]>
  get_shape_dyn: py.RemoteFunction
  merge_dims(outer_axis: py.Int, inner_axis: py.Int): py.Remote
  merge_dims(outer_axis: py.Int, keywords: py.Rest<RaggedTensor$merge_dims, 'outer_axis'>): py.Remote
  merge_dims(keywords: RaggedTensor$merge_dims): py.Remote
  merge_dims_dyn: py.RemoteFunction
  nested_row_lengths(name: py.Str | null): py.RemoteList<Tensor>
  nested_row_lengths(keywords?: RaggedTensor$nested_row_lengths): py.RemoteList<Tensor>
  nested_row_lengths_dyn: py.RemoteFunction
  readonly nested_row_splits: py.Remote
  readonly nested_row_splits_dyn: any
  nested_value_rowids(name: py.Str | null): py.Remote
  nested_value_rowids(keywords?: RaggedTensor$nested_value_rowids): py.Remote
  nested_value_rowids_dyn: py.RemoteFunction
  nrows(out_type: py.DType | null, name: py.Str | null): py.Promised<Tensor>
  nrows(out_type: py.DType | null, keywords?: py.Rest<RaggedTensor$nrows, 'out_type'>): py.Promised<Tensor>
  nrows(keywords?: RaggedTensor$nrows): py.Promised<Tensor>
  nrows_dyn: py.RemoteFunction
  numpy(): py.Remote<py.NDArray>
  numpy_dyn: py.RemoteFunction
  readonly ragged_rank: py.Remote<number>
  readonly ragged_rank_dyn: any
  row_lengths(axis: py.Int, name: py.Str | null): py.Remote
  row_lengths(axis: py.Int, keywords?: py.Rest<RaggedTensor$row_lengths, 'axis'>): py.Remote
  row_lengths(keywords?: RaggedTensor$row_lengths): py.Remote
  row_lengths_dyn: py.RemoteFunction
  row_limits(name: py.Str | null): py.Remote
  row_limits(keywords?: RaggedTensor$row_limits): py.Remote
  row_limits_dyn: py.RemoteFunction
  readonly row_splits: py.Remote
  readonly row_splits_dyn: any
  row_starts(name: py.Str | null): py.Remote
  row_starts(keywords?: RaggedTensor$row_starts): py.Remote
  row_starts_dyn: py.RemoteFunction
  readonly shape: py.Remote<(number | null)[]>
  readonly shape_dyn: any
  to_list(): py.Remote
  to_list_dyn: py.RemoteFunction
  to_sparse(name: py.Str | null): py.Promised<SparseTensor>
  to_sparse(keywords?: RaggedTensor$to_sparse): py.Promised<SparseTensor>
  to_sparse_dyn: py.RemoteFunction
  to_tensor(default_value: py.Positional, name: py.Str | null, shape: py.Shape | null): py.Promised<Tensor>
  to_tensor(default_value: py.Positional, name: py.Str | null, keywords?: py.Rest<RaggedTensor$to_tensor, 'default_value' | 'name'>): py.Promised<Tensor>
  to_tensor(default_value: py.Positional, keywords?: py.Rest<RaggedTensor$to_tensor, 'default_value'>): py.Promised<Tensor>
  to_tensor(keywords?: RaggedTensor$to_tensor): py.Promised<Tensor>
  to_tensor_dyn: py.RemoteFunction
  readonly uniform_row_length: py.Remote<Tensor | null>
  readonly uniform_row_length_dyn: any
  value_rowids(name: py.Str | null): py.Remote
  value_rowids(keywords?: RaggedTensor$value_rowids): py.Remote
  value_rowids_dyn: py.RemoteFunction
  readonly values: py.Remote
  readonly values_dyn: any
  with_flat_values(new_values: py.TensorLike): py.Promised<RaggedTensor>
  with_flat_values(keywords: RaggedTensor$with_flat_values): py.Promised<RaggedTensor>
  with_flat_values_dyn: py.RemoteFunction
  with_row_splits_dtype(dtype: py.DType): py.Remote
  with_row_splits_dtype(keywords: RaggedTensor$with_row_splits_dtype): py.Remote
  with_row_splits_dtype_dyn: py.RemoteFunction
  with_values(new_values: py.TensorLike): py.Promised<RaggedTensor>
  with_values(keywords: RaggedTensor$with_values): py.Promised<RaggedTensor>
  with_values_dyn: py.RemoteFunction
}

export interface RaggedTensor$new {
  values: py.TensorLike
  row_partition: py.Of<'tensorflow.experimental.RowPartition'>
  /** Default: `False` */
  internal?: py.Bool | undefined
}

export interface RaggedTensor$class extends py.PythonClass {
  new (values: py.TensorLike, row_partition: py.Of<'tensorflow.experimental.RowPartition'>, internal: py.Bool): RaggedTensor
  (values: py.TensorLike, row_partition: py.Of<'tensorflow.experimental.RowPartition'>, internal: py.Bool): py.Promised<RaggedTensor>
  new (values: py.TensorLike, row_partition: py.Of<'tensorflow.experimental.RowPartition'>, keywords?: py.Rest<RaggedTensor$new, 'values' | 'row_partition'>): RaggedTensor
  (values: py.TensorLike, row_partition: py.Of<'tensorflow.experimental.RowPartition'>, keywords?: py.Rest<RaggedTensor$new, 'values' | 'row_partition'>): py.Promised<RaggedTensor>
  new (values: py.TensorLike, keywords: py.Rest<RaggedTensor$new, 'values'>): RaggedTensor
  (values: py.TensorLike, keywords: py.Rest<RaggedTensor$new, 'values'>): py.Promised<RaggedTensor>
  new (keywords: RaggedTensor$new): RaggedTensor
  (keywords: RaggedTensor$new): py.Promised<RaggedTensor>
  from_nested_row_lengths(flat_values: py.TensorLike, nested_row_lengths: py.List<py.TensorLike>, name: py.Str | null, validate: py.Bool): py.Remote
  from_nested_row_lengths(flat_values: py.TensorLike, nested_row_lengths: py.List<py.TensorLike>, name: py.Str | null, keywords?: py.Rest<RaggedTensor$from_nested_row_lengths, 'flat_values' | 'nested_row_lengths' | 'name'>): py.Remote
  from_nested_row_lengths(flat_values: py.TensorLike, nested_row_lengths: py.List<py.TensorLike>, keywords?: py.Rest<RaggedTensor$from_nested_row_lengths, 'flat_values' | 'nested_row_lengths'>): py.Remote
  from_nested_row_lengths(flat_values: py.TensorLike, keywords: py.Rest<RaggedTensor$from_nested_row_lengths, 'flat_values'>): py.Remote
  from_nested_row_lengths(keywords: RaggedTensor$from_nested_row_lengths): py.Remote
  from_nested_row_lengths_dyn: py.RemoteFunction
  from_nested_row_splits(flat_values: py.TensorLike, nested_row_splits: py.List<py.TensorLike>, name: py.Str | null, validate: py.Bool): py.Remote
  from_nested_row_splits(flat_values: py.TensorLike, nested_row_splits: py.List<py.TensorLike>, name: py.Str | null, keywords?: py.Rest<RaggedTensor$from_nested_row_splits, 'flat_values' | 'nested_row_splits' | 'name'>): py.Remote
  from_nested_row_splits(flat_values: py.TensorLike, nested_row_splits: py.List<py.TensorLike>, keywords?: py.Rest<RaggedTensor$from_nested_row_splits, 'flat_values' | 'nested_row_splits'>): py.Remote
  from_nested_row_splits(flat_values: py.TensorLike, keywords: py.Rest<RaggedTensor$from_nested_row_splits, 'flat_values'>): py.Remote
  from_nested_row_splits(keywords: RaggedTensor$from_nested_row_splits): py.Remote
  from_nested_row_splits_dyn: py.RemoteFunction
  from_nested_value_rowids(flat_values: py.TensorLike, nested_value_rowids: py.List<py.TensorLike>, nested_nrows: py.Positional, name: py.Str | null, validate: py.Bool): py.Remote
  from_nested_value_rowids(flat_values: py.TensorLike, nested_value_rowids: py.List<py.TensorLike>, nested_nrows: py.Positional, name: py.Str | null, keywords?: py.Rest<RaggedTensor$from_nested_value_rowids, 'flat_values' | 'nested_value_rowids' | 'nested_nrows' | 'name'>): py.Remote
  from_nested_value_rowids(flat_values: py.TensorLike, nested_value_rowids: py.List<py.TensorLike>, nested_nrows: py.Positional, keywords?: py.Rest<RaggedTensor$from_nested_value_rowids, 'flat_values' | 'nested_value_rowids' | 'nested_nrows'>): py.Remote
  from_nested_value_rowids(flat_values: py.TensorLike, nested_value_rowids: py.List<py.TensorLike>, keywords?: py.Rest<RaggedTensor$from_nested_value_rowids, 'flat_values' | 'nested_value_rowids'>): py.Remote
  from_nested_value_rowids(flat_values: py.TensorLike, keywords: py.Rest<RaggedTensor$from_nested_value_rowids, 'flat_values'>): py.Remote
  from_nested_value_rowids(keywords: RaggedTensor$from_nested_value_rowids): py.Remote
  from_nested_value_rowids_dyn: py.RemoteFunction
  from_row_lengths(values: py.TensorLike, row_lengths: py.TensorLike, name: py.Str | null, validate: py.Bool): py.Promised<RaggedTensor>
  from_row_lengths(values: py.TensorLike, row_lengths: py.TensorLike, name: py.Str | null, keywords?: py.Rest<RaggedTensor$from_row_lengths, 'values' | 'row_lengths' | 'name'>): py.Promised<RaggedTensor>
  from_row_lengths(values: py.TensorLike, row_lengths: py.TensorLike, keywords?: py.Rest<RaggedTensor$from_row_lengths, 'values' | 'row_lengths'>): py.Promised<RaggedTensor>
  from_row_lengths(values: py.TensorLike, keywords: py.Rest<RaggedTensor$from_row_lengths, 'values'>): py.Promised<RaggedTensor>
  from_row_lengths(keywords: RaggedTensor$from_row_lengths): py.Promised<RaggedTensor>
  from_row_lengths_dyn: py.RemoteFunction
  from_row_limits(values: py.TensorLike, row_limits: py.TensorLike, name: py.Str | null, validate: py.Bool): py.Promised<RaggedTensor>
  from_row_limits(values: py.TensorLike, row_limits: py.TensorLike, name: py.Str | null, keywords?: py.Rest<RaggedTensor$from_row_limits, 'values' | 'row_limits' | 'name'>): py.Promised<RaggedTensor>
  from_row_limits(values: py.TensorLike, row_limits: py.TensorLike, keywords?: py.Rest<RaggedTensor$from_row_limits, 'values' | 'row_limits'>): py.Promised<RaggedTensor>
  from_row_limits(values: py.TensorLike, keywords: py.Rest<RaggedTensor$from_row_limits, 'values'>): py.Promised<RaggedTensor>
  from_row_limits(keywords: RaggedTensor$from_row_limits): py.Promised<RaggedTensor>
  from_row_limits_dyn: py.RemoteFunction
  from_row_splits(values: py.TensorLike, row_splits: py.TensorLike, name: py.Str | null, validate: py.Bool): py.Promised<RaggedTensor>
  from_row_splits(values: py.TensorLike, row_splits: py.TensorLike, name: py.Str | null, keywords?: py.Rest<RaggedTensor$from_row_splits, 'values' | 'row_splits' | 'name'>): py.Promised<RaggedTensor>
  from_row_splits(values: py.TensorLike, row_splits: py.TensorLike, keywords?: py.Rest<RaggedTensor$from_row_splits, 'values' | 'row_splits'>): py.Promised<RaggedTensor>
  from_row_splits(values: py.TensorLike, keywords: py.Rest<RaggedTensor$from_row_splits, 'values'>): py.Promised<RaggedTensor>
  from_row_splits(keywords: RaggedTensor$from_row_splits): py.Promised<RaggedTensor>
  from_row_splits_dyn: py.RemoteFunction
  from_row_starts(values: py.TensorLike, row_starts: py.TensorLike, name: py.Str | null, validate: py.Bool): py.Promised<RaggedTensor>
  from_row_starts(values: py.TensorLike, row_starts: py.TensorLike, name: py.Str | null, keywords?: py.Rest<RaggedTensor$from_row_starts, 'values' | 'row_starts' | 'name'>): py.Promised<RaggedTensor>
  from_row_starts(values: py.TensorLike, row_starts: py.TensorLike, keywords?: py.Rest<RaggedTensor$from_row_starts, 'values' | 'row_starts'>): py.Promised<RaggedTensor>
  from_row_starts(values: py.TensorLike, keywords: py.Rest<RaggedTensor$from_row_starts, 'values'>): py.Promised<RaggedTensor>
  from_row_starts(keywords: RaggedTensor$from_row_starts): py.Promised<RaggedTensor>
  from_row_starts_dyn: py.RemoteFunction
  from_sparse(st_input: py.TensorLike, name: py.Str | null, row_splits_dtype: py.DType): py.Promised<RaggedTensor>
  from_sparse(st_input: py.TensorLike, name: py.Str | null, keywords?: py.Rest<RaggedTensor$from_sparse, 'st_input' | 'name'>): py.Promised<RaggedTensor>
  from_sparse(st_input: py.TensorLike, keywords?: py.Rest<RaggedTensor$from_sparse, 'st_input'>): py.Promised<RaggedTensor>
  from_sparse(keywords: RaggedTensor$from_sparse): py.Promised<RaggedTensor>
  from_sparse_dyn: py.RemoteFunction
  from_tensor(tensor: py.TensorLike, lengths: py.List<py.RemoteArgument> | null, padding: py.Positional, ragged_rank: py.Int, name?: py.Str | null, row_splits_dtype?: py.DType): py.Remote
  from_tensor(tensor: py.TensorLike, lengths: py.List<py.RemoteArgument> | null, padding: py.Positional, keywords?: py.Rest<RaggedTensor$from_tensor, 'tensor' | 'lengths' | 'padding'>): py.Remote
  from_tensor(tensor: py.TensorLike, lengths: py.List<py.RemoteArgument> | null, keywords?: py.Rest<RaggedTensor$from_tensor, 'tensor' | 'lengths'>): py.Remote
  from_tensor(tensor: py.TensorLike, keywords?: py.Rest<RaggedTensor$from_tensor, 'tensor'>): py.Remote
  from_tensor(keywords: RaggedTensor$from_tensor): py.Remote
  from_tensor_dyn: py.RemoteFunction
  from_uniform_row_length(values: py.TensorLike, uniform_row_length: py.TensorLike, nrows: py.Int | null, validate: py.Bool, name: py.Str | null): py.Promised<RaggedTensor>
  from_uniform_row_length(values: py.TensorLike, uniform_row_length: py.TensorLike, nrows: py.Int | null, validate: py.Bool, keywords?: py.Rest<RaggedTensor$from_uniform_row_length, 'values' | 'uniform_row_length' | 'nrows' | 'validate'>): py.Promised<RaggedTensor>
  from_uniform_row_length(values: py.TensorLike, uniform_row_length: py.TensorLike, nrows: py.Int | null, keywords?: py.Rest<RaggedTensor$from_uniform_row_length, 'values' | 'uniform_row_length' | 'nrows'>): py.Promised<RaggedTensor>
  from_uniform_row_length(values: py.TensorLike, uniform_row_length: py.TensorLike, keywords?: py.Rest<RaggedTensor$from_uniform_row_length, 'values' | 'uniform_row_length'>): py.Promised<RaggedTensor>
  from_uniform_row_length(values: py.TensorLike, keywords: py.Rest<RaggedTensor$from_uniform_row_length, 'values'>): py.Promised<RaggedTensor>
  from_uniform_row_length(keywords: RaggedTensor$from_uniform_row_length): py.Promised<RaggedTensor>
  from_uniform_row_length_dyn: py.RemoteFunction
  from_value_rowids(values: py.TensorLike, value_rowids: py.TensorLike, nrows: py.Int | null, name: py.Str | null, validate: py.Bool): py.Promised<RaggedTensor>
  from_value_rowids(values: py.TensorLike, value_rowids: py.TensorLike, nrows: py.Int | null, name: py.Str | null, keywords?: py.Rest<RaggedTensor$from_value_rowids, 'values' | 'value_rowids' | 'nrows' | 'name'>): py.Promised<RaggedTensor>
  from_value_rowids(values: py.TensorLike, value_rowids: py.TensorLike, nrows: py.Int | null, keywords?: py.Rest<RaggedTensor$from_value_rowids, 'values' | 'value_rowids' | 'nrows'>): py.Promised<RaggedTensor>
  from_value_rowids(values: py.TensorLike, value_rowids: py.TensorLike, keywords?: py.Rest<RaggedTensor$from_value_rowids, 'values' | 'value_rowids'>): py.Promised<RaggedTensor>
  from_value_rowids(values: py.TensorLike, keywords: py.Rest<RaggedTensor$from_value_rowids, 'values'>): py.Promised<RaggedTensor>
  from_value_rowids(keywords: RaggedTensor$from_value_rowids): py.Promised<RaggedTensor>
  from_value_rowids_dyn: py.RemoteFunction
}

export interface RaggedTensorSpec$from_value {
  value: py.RemoteArgument
}

export interface RaggedTensorSpec extends TypeSpec {
  readonly [py.kind]: { readonly 'tensorflow.RaggedTensorSpec': true } & TypeSpec[typeof py.kind]
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly flat_values_spec: py.Promised<TypeSpec>
  readonly flat_values_spec_dyn: any
  readonly ragged_rank: py.Remote<number>
  readonly ragged_rank_dyn: any
  readonly row_splits_dtype: py.Remote
  readonly row_splits_dtype_dyn: any
  readonly shape: py.Remote<(number | null)[]>
  readonly shape_dyn: any
}

export interface RaggedTensorSpec$new {
  shape?: py.Shape | null | undefined
  dtype?: py.DType | undefined
  ragged_rank?: py.Int | null | undefined
  row_splits_dtype?: py.DType | undefined
  flat_values_spec?: py.Of<'tensorflow.TypeSpec'> | null | undefined
}

export interface RaggedTensorSpec$class extends py.Statics<TypeSpec$class> {
  new (shape: py.Shape | null, dtype: py.DType, ragged_rank: py.Int | null, row_splits_dtype: py.DType, flat_values_spec?: py.Of<'tensorflow.TypeSpec'> | null): RaggedTensorSpec
  (shape: py.Shape | null, dtype: py.DType, ragged_rank: py.Int | null, row_splits_dtype: py.DType, flat_values_spec?: py.Of<'tensorflow.TypeSpec'> | null): py.Promised<RaggedTensorSpec>
  new (shape: py.Shape | null, dtype: py.DType, ragged_rank: py.Int | null, keywords?: py.Rest<RaggedTensorSpec$new, 'shape' | 'dtype' | 'ragged_rank'>): RaggedTensorSpec
  (shape: py.Shape | null, dtype: py.DType, ragged_rank: py.Int | null, keywords?: py.Rest<RaggedTensorSpec$new, 'shape' | 'dtype' | 'ragged_rank'>): py.Promised<RaggedTensorSpec>
  new (shape: py.Shape | null, dtype: py.DType, keywords?: py.Rest<RaggedTensorSpec$new, 'shape' | 'dtype'>): RaggedTensorSpec
  (shape: py.Shape | null, dtype: py.DType, keywords?: py.Rest<RaggedTensorSpec$new, 'shape' | 'dtype'>): py.Promised<RaggedTensorSpec>
  new (shape: py.Shape | null, keywords?: py.Rest<RaggedTensorSpec$new, 'shape'>): RaggedTensorSpec
  (shape: py.Shape | null, keywords?: py.Rest<RaggedTensorSpec$new, 'shape'>): py.Promised<RaggedTensorSpec>
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
  op_type: py.Str
}

export interface RegisterGradient$class extends py.PythonClass {
  new (op_type: py.Str): RegisterGradient
  (op_type: py.Str): py.Promised<RegisterGradient>
  new (keywords: RegisterGradient$new): RegisterGradient
  (keywords: RegisterGradient$new): py.Promised<RegisterGradient>
}

export interface SparseTensor$eval {
  feed_dict?: py.Dict<string, py.RemoteArgument> | null | undefined
  session?: py.Of<'tensorflow.compat.v1.Session'> | null | undefined
}

export interface SparseTensor$from_value {
  sparse_tensor_value: py.RemoteArgument
}

export interface SparseTensor$set_shape {
  shape: py.Shape | null
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
  eval(feed_dict: py.Dict<string, py.RemoteArgument> | null, session: py.Of<'tensorflow.compat.v1.Session'> | null): py.Promised<tensorflow_compat_v1.SparseTensorValue>
  eval(feed_dict: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<SparseTensor$eval, 'feed_dict'>): py.Promised<tensorflow_compat_v1.SparseTensorValue>
  eval(feed_dict: py.LastDict<string, py.RemoteArgument> | null): py.Promised<tensorflow_compat_v1.SparseTensorValue>
  eval(keywords?: SparseTensor$eval): py.Promised<tensorflow_compat_v1.SparseTensorValue>
  eval_dyn: py.RemoteFunction
  get_shape(): py.Remote<(number | null)[]>
  get_shape_dyn: py.RemoteFunction
  readonly graph: py.Remote
  readonly graph_dyn: any
  readonly indices: py.Promised<Tensor>
  readonly indices_dyn: any
  readonly op: py.Promised<Operation>
  readonly op_dyn: any
  set_shape(shape: py.Shape | null): py.Remote
  set_shape(keywords: SparseTensor$set_shape): py.Remote
  set_shape_dyn: py.RemoteFunction
  readonly shape: py.Remote<(number | null)[]>
  readonly shape_dyn: any
  readonly values: py.Promised<Tensor>
  readonly values_dyn: any
  with_values(new_values: py.Positional): py.Promised<SparseTensor>
  with_values(keywords: SparseTensor$with_values): py.Promised<SparseTensor>
  with_values_dyn: py.RemoteFunction
}

export interface SparseTensor$new {
  indices: py.TensorLike
  values: py.TensorLike
  dense_shape: py.TensorLike
}

export interface SparseTensor$class extends py.PythonClass {
  new (indices: py.TensorLike, values: py.TensorLike, dense_shape: py.TensorLike): SparseTensor
  (indices: py.TensorLike, values: py.TensorLike, dense_shape: py.TensorLike): py.Promised<SparseTensor>
  new (indices: py.TensorLike, values: py.TensorLike, keywords: py.Rest<SparseTensor$new, 'indices' | 'values'>): SparseTensor
  (indices: py.TensorLike, values: py.TensorLike, keywords: py.Rest<SparseTensor$new, 'indices' | 'values'>): py.Promised<SparseTensor>
  new (indices: py.TensorLike, keywords: py.Rest<SparseTensor$new, 'indices'>): SparseTensor
  (indices: py.TensorLike, keywords: py.Rest<SparseTensor$new, 'indices'>): py.Promised<SparseTensor>
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
  shape?: py.Shape | null | undefined
  dtype?: py.DType | undefined
}

export interface SparseTensorSpec$class extends py.Statics<TypeSpec$class> {
  new (shape: py.Shape | null, dtype: py.DType): SparseTensorSpec
  (shape: py.Shape | null, dtype: py.DType): py.Promised<SparseTensorSpec>
  new (shape: py.Shape | null, keywords?: py.Rest<SparseTensorSpec$new, 'shape'>): SparseTensorSpec
  (shape: py.Shape | null, keywords?: py.Rest<SparseTensorSpec$new, 'shape'>): py.Promised<SparseTensorSpec>
  new (keywords?: SparseTensorSpec$new): SparseTensorSpec
  (keywords?: SparseTensorSpec$new): py.Promised<SparseTensorSpec>
  from_value(value: py.Positional): py.Remote
  from_value(keywords: SparseTensorSpec$from_value): py.Remote
  from_value_dyn: py.RemoteFunction
}

export interface Tensor$eval {
  feed_dict?: py.Dict<string, py.RemoteArgument> | null | undefined
  session?: py.Of<'tensorflow.compat.v1.Session'> | null | undefined
}

export interface Tensor$set_shape {
  shape: py.Shape | null
}

export interface Tensor extends py.PythonObjectContainer, py.IGraphNodeBase {
  readonly [py.kind]: { readonly 'tensorflow.Tensor': true; readonly 'keras.KerasTensor': true }
  OVERLOADABLE_OPERATORS: any
  OVERLOADABLE_OPERATORS_dyn: any
  readonly [index: number]: py.Promised<Tensor>
  [Symbol.asyncIterator](): AsyncGenerator<Tensor>
  __len__(): py.Remote
  readonly dtype: py.Promised<DType>
  readonly dtype_dyn: any
  eval(feed_dict: py.Dict<string, py.RemoteArgument> | null, session: py.Of<'tensorflow.compat.v1.Session'> | null): py.Remote<py.NDArray>
  eval(feed_dict: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<Tensor$eval, 'feed_dict'>): py.Remote<py.NDArray>
  eval(feed_dict: py.LastDict<string, py.RemoteArgument> | null): py.Remote<py.NDArray>
  eval(keywords?: Tensor$eval): py.Remote<py.NDArray>
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
  set_shape(shape: py.Shape | null): py.Remote
  set_shape(keywords: Tensor$set_shape): py.Remote
  set_shape_dyn: py.RemoteFunction
  readonly shape: py.Remote<(number | null)[]>
  readonly shape_dyn: any
  numpy(): py.Remote
  numpy_dyn: py.RemoteFunction
  readonly device: py.Remote<string>
  readonly device_dyn: any
  /** @deprecated Of symbolic tensors only. */
  readonly ragged: never
  readonly ragged_dyn: never
  /** @deprecated Of symbolic tensors only. */
  readonly ragged_rank: never
  readonly ragged_rank_dyn: never
  /** @deprecated Of symbolic tensors only. */
  readonly record_history: never
  readonly record_history_dyn: never
  /** @deprecated Of symbolic tensors only. */
  readonly reshape: never
  readonly reshape_dyn: never
  /** @deprecated Of symbolic tensors only. */
  readonly row_splits_dtype: never
  readonly row_splits_dtype_dyn: never
  /** @deprecated Of symbolic tensors only. */
  readonly sparse: never
  readonly sparse_dyn: never
  /** @deprecated Of symbolic tensors only. */
  readonly squeeze: never
  readonly squeeze_dyn: never
}

export interface Tensor$class extends py.PythonClass {
  new (): Tensor
  (): py.Promised<Tensor>
  readonly OVERLOADABLE_OPERATORS: py.Remote
}

export interface TensorArray$close {
  name?: py.Str | null | undefined
}

export interface TensorArray$concat {
  name?: py.Str | null | undefined
}

export interface TensorArray$gather {
  indices: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface TensorArray$grad {
  source: py.RemoteArgument
  flow?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface TensorArray$read {
  index: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArray$scatter {
  indices: py.RemoteArgument
  value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArray$size {
  name?: py.Str | null | undefined
}

export interface TensorArray$split {
  value: py.TensorLike
  lengths: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArray$stack {
  name?: py.Str | null | undefined
}

export interface TensorArray$unstack {
  value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArray$write {
  index: py.TensorLike
  value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArray extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.TensorArray': true }
  close(name: py.Str | null): py.Remote
  close(keywords?: TensorArray$close): py.Remote
  close_dyn: py.RemoteFunction
  concat(name: py.Str | null): py.Remote
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
  gather(indices: py.Positional, name: py.Str | null): py.Remote
  gather(indices: py.Positional, keywords?: py.Rest<TensorArray$gather, 'indices'>): py.Remote
  gather(keywords: TensorArray$gather): py.Remote
  gather_dyn: py.RemoteFunction
  grad(source: py.Positional, flow: py.Positional, name: py.Str | null): py.Remote
  grad(source: py.Positional, flow: py.Positional, keywords?: py.Rest<TensorArray$grad, 'source' | 'flow'>): py.Remote
  grad(source: py.Positional, keywords?: py.Rest<TensorArray$grad, 'source'>): py.Remote
  grad(keywords: TensorArray$grad): py.Remote
  grad_dyn: py.RemoteFunction
  readonly handle: py.Remote
  readonly handle_dyn: any
  identity(): py.Remote
  identity_dyn: py.RemoteFunction
  read(index: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  read(index: py.TensorLike, keywords?: py.Rest<TensorArray$read, 'index'>): py.Promised<Tensor>
  read(keywords: TensorArray$read): py.Promised<Tensor>
  read_dyn: py.RemoteFunction
  scatter(indices: py.Positional, value: py.TensorLike, name: py.Str | null): py.Promised<TensorArray>
  scatter(indices: py.Positional, value: py.TensorLike, keywords?: py.Rest<TensorArray$scatter, 'indices' | 'value'>): py.Promised<TensorArray>
  scatter(indices: py.Positional, keywords: py.Rest<TensorArray$scatter, 'indices'>): py.Promised<TensorArray>
  scatter(keywords: TensorArray$scatter): py.Promised<TensorArray>
  scatter_dyn: py.RemoteFunction
  size(name: py.Str | null): py.Remote
  size(keywords?: TensorArray$size): py.Remote
  size_dyn: py.RemoteFunction
  split(value: py.TensorLike, lengths: py.TensorLike, name: py.Str | null): py.Promised<TensorArray>
  split(value: py.TensorLike, lengths: py.TensorLike, keywords?: py.Rest<TensorArray$split, 'value' | 'lengths'>): py.Promised<TensorArray>
  split(value: py.TensorLike, keywords: py.Rest<TensorArray$split, 'value'>): py.Promised<TensorArray>
  split(keywords: TensorArray$split): py.Promised<TensorArray>
  split_dyn: py.RemoteFunction
  stack(name: py.Str | null): py.Remote
  stack(keywords?: TensorArray$stack): py.Remote
  stack_dyn: py.RemoteFunction
  unstack(value: py.TensorLike, name: py.Str | null): py.Promised<TensorArray>
  unstack(value: py.TensorLike, keywords?: py.Rest<TensorArray$unstack, 'value'>): py.Promised<TensorArray>
  unstack(keywords: TensorArray$unstack): py.Promised<TensorArray>
  unstack_dyn: py.RemoteFunction
  write(index: py.TensorLike, value: py.TensorLike, name: py.Str | null): py.Promised<TensorArray>
  write(index: py.TensorLike, value: py.TensorLike, keywords?: py.Rest<TensorArray$write, 'index' | 'value'>): py.Promised<TensorArray>
  write(index: py.TensorLike, keywords: py.Rest<TensorArray$write, 'index'>): py.Promised<TensorArray>
  write(keywords: TensorArray$write): py.Promised<TensorArray>
  write_dyn: py.RemoteFunction
}

export interface TensorArray$new {
  dtype: py.DType
  size?: py.TensorLike | null | undefined
  dynamic_size?: py.Bool | null | undefined
  clear_after_read?: py.Bool | null | undefined
  tensor_array_name?: py.Str | null | undefined
  handle?: py.RemoteArgument | undefined
  flow?: py.RemoteArgument | undefined
  /** Default: `True` */
  infer_shape?: py.Bool | undefined
  element_shape?: py.RemoteArgument | undefined
  /** Default: `True` */
  colocate_with_first_write_call?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface TensorArray$class extends py.PythonClass {
  new (dtype: py.DType, size: py.TensorLike | null, dynamic_size: py.Bool | null, clear_after_read: py.Bool | null, tensor_array_name?: py.Str | null, handle?: py.Positional, flow?: py.Positional, infer_shape?: py.Bool, element_shape?: py.Positional, colocate_with_first_write_call?: py.Bool, name?: py.Str | null): TensorArray
  (dtype: py.DType, size: py.TensorLike | null, dynamic_size: py.Bool | null, clear_after_read: py.Bool | null, tensor_array_name?: py.Str | null, handle?: py.Positional, flow?: py.Positional, infer_shape?: py.Bool, element_shape?: py.Positional, colocate_with_first_write_call?: py.Bool, name?: py.Str | null): py.Promised<TensorArray>
  new (dtype: py.DType, size: py.TensorLike | null, dynamic_size: py.Bool | null, keywords?: py.Rest<TensorArray$new, 'dtype' | 'size' | 'dynamic_size'>): TensorArray
  (dtype: py.DType, size: py.TensorLike | null, dynamic_size: py.Bool | null, keywords?: py.Rest<TensorArray$new, 'dtype' | 'size' | 'dynamic_size'>): py.Promised<TensorArray>
  new (dtype: py.DType, size: py.TensorLike | null, keywords?: py.Rest<TensorArray$new, 'dtype' | 'size'>): TensorArray
  (dtype: py.DType, size: py.TensorLike | null, keywords?: py.Rest<TensorArray$new, 'dtype' | 'size'>): py.Promised<TensorArray>
  new (dtype: py.DType, keywords?: py.Rest<TensorArray$new, 'dtype'>): TensorArray
  (dtype: py.DType, keywords?: py.Rest<TensorArray$new, 'dtype'>): py.Promised<TensorArray>
  new (keywords: TensorArray$new): TensorArray
  (keywords: TensorArray$new): py.Promised<TensorArray>
}

export interface TensorArraySpec$from_value {
  value: py.RemoteArgument
}

export interface TensorArraySpec$is_compatible_with {
  other: py.RemoteArgument
}

export interface TensorArraySpec$most_specific_common_supertype {
  others: py.Items<py.Of<'tensorflow.TypeSpec'>>
}

export interface TensorArraySpec extends TypeSpec {
  readonly [py.kind]: { readonly 'tensorflow.TensorArraySpec': true } & TypeSpec[typeof py.kind]
  is_compatible_with(other: py.Positional): py.Remote
  is_compatible_with(keywords: TensorArraySpec$is_compatible_with): py.Remote
  is_compatible_with(...args: any[]): any
  is_compatible_with_dyn: py.RemoteFunction
  most_specific_common_supertype(others: py.Items<py.Of<'tensorflow.TypeSpec'>>): py.Remote
  most_specific_common_supertype(keywords: TensorArraySpec$most_specific_common_supertype): py.Remote
  most_specific_common_supertype(...args: any[]): any
  most_specific_common_supertype_dyn: py.RemoteFunction
}

export interface TensorArraySpec$new {
  element_shape?: py.Shape | null | undefined
  dtype?: py.DType | undefined
  /** Default: `False` */
  dynamic_size?: py.Bool | undefined
  /** Default: `True` */
  infer_shape?: py.Bool | undefined
}

export interface TensorArraySpec$class extends py.Statics<TypeSpec$class> {
  new (element_shape: py.Shape | null, dtype: py.DType, dynamic_size: py.Bool, infer_shape: py.Bool): TensorArraySpec
  (element_shape: py.Shape | null, dtype: py.DType, dynamic_size: py.Bool, infer_shape: py.Bool): py.Promised<TensorArraySpec>
  new (element_shape: py.Shape | null, dtype: py.DType, dynamic_size: py.Bool, keywords?: py.Rest<TensorArraySpec$new, 'element_shape' | 'dtype' | 'dynamic_size'>): TensorArraySpec
  (element_shape: py.Shape | null, dtype: py.DType, dynamic_size: py.Bool, keywords?: py.Rest<TensorArraySpec$new, 'element_shape' | 'dtype' | 'dynamic_size'>): py.Promised<TensorArraySpec>
  new (element_shape: py.Shape | null, dtype: py.DType, keywords?: py.Rest<TensorArraySpec$new, 'element_shape' | 'dtype'>): TensorArraySpec
  (element_shape: py.Shape | null, dtype: py.DType, keywords?: py.Rest<TensorArraySpec$new, 'element_shape' | 'dtype'>): py.Promised<TensorArraySpec>
  new (element_shape: py.Shape | null, keywords?: py.Rest<TensorArraySpec$new, 'element_shape'>): TensorArraySpec
  (element_shape: py.Shape | null, keywords?: py.Rest<TensorArraySpec$new, 'element_shape'>): py.Promised<TensorArraySpec>
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
  rank: py.Int
}

export interface TensorShape$assert_is_compatible_with {
  other: py.Shape
}

export interface TensorShape$assert_same_rank {
  other: py.Shape
}

export interface TensorShape$concatenate {
  other: py.Shape
}

export interface TensorShape$experimental_from_proto {
  proto: py.RemoteArgument
}

export interface TensorShape$is_compatible_with {
  other: py.Shape
}

export interface TensorShape$merge_with {
  other: py.Shape
}

export interface TensorShape$most_specific_common_supertype {
  others: py.Items<py.Of<'tensorflow.types.experimental.TraceType'>>
}

export interface TensorShape$most_specific_compatible_shape {
  other: py.Shape
}

export interface TensorShape$to_tensors {
  value: py.RemoteArgument
}

export interface TensorShape$with_rank {
  rank: py.Int
}

export interface TensorShape$with_rank_at_least {
  rank: py.Int
}

export interface TensorShape$with_rank_at_most {
  rank: py.Int
}

export interface TensorShape extends tensorflow_types_experimental.TraceType {
  readonly [py.kind]: { readonly 'tensorflow.TensorShape': true } & tensorflow_types_experimental.TraceType[typeof py.kind]
  __getitem__(key: py.Positional): py.Remote
  __getitem__(keywords: TensorShape$__getitem__): py.Remote
  readonly [index: number]: any
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote
  as_list(): py.Remote<(number)[] | null>
  as_list_dyn: py.RemoteFunction
  as_proto(): py.Remote
  as_proto_dyn: py.RemoteFunction
  assert_has_rank(rank: py.Int): py.Remote
  assert_has_rank(keywords: TensorShape$assert_has_rank): py.Remote
  assert_has_rank_dyn: py.RemoteFunction
  assert_is_compatible_with(other: py.Shape): py.Remote
  assert_is_compatible_with(keywords: TensorShape$assert_is_compatible_with): py.Remote
  assert_is_compatible_with_dyn: py.RemoteFunction
  assert_is_fully_defined(): py.Remote
  assert_is_fully_defined_dyn: py.RemoteFunction
  assert_same_rank(other: py.Shape): py.Remote
  assert_same_rank(keywords: TensorShape$assert_same_rank): py.Remote
  assert_same_rank_dyn: py.RemoteFunction
  concatenate(other: py.Shape): py.Remote<(number | null)[]>
  concatenate(keywords: TensorShape$concatenate): py.Remote<(number | null)[]>
  concatenate_dyn: py.RemoteFunction
  readonly dims: py.Remote
  readonly dims_dyn: any
  experimental_as_proto(): py.Remote
  experimental_as_proto_dyn: py.RemoteFunction
  is_compatible_with(other: py.Shape): py.Remote
  is_compatible_with(keywords: TensorShape$is_compatible_with): py.Remote
  is_compatible_with_dyn: py.RemoteFunction
  is_fully_defined(): py.Remote
  is_fully_defined_dyn: py.RemoteFunction
  merge_with(other: py.Shape): py.Remote<(number | null)[]>
  merge_with(keywords: TensorShape$merge_with): py.Remote<(number | null)[]>
  merge_with_dyn: py.RemoteFunction
  most_specific_common_supertype(others: py.Items<py.Of<'tensorflow.types.experimental.TraceType'>>): py.Remote<(number | null)[]>
  most_specific_common_supertype(keywords: TensorShape$most_specific_common_supertype): py.Remote<(number | null)[]>
  most_specific_common_supertype(...args: any[]): any
  most_specific_common_supertype_dyn: py.RemoteFunction
  most_specific_compatible_shape(other: py.Shape): py.Remote<(number | null)[]>
  most_specific_compatible_shape(keywords: TensorShape$most_specific_compatible_shape): py.Remote<(number | null)[]>
  most_specific_compatible_shape_dyn: py.RemoteFunction
  readonly ndims: py.Remote
  readonly ndims_dyn: any
  num_elements(): py.Remote
  num_elements_dyn: py.RemoteFunction
  readonly rank: py.Remote
  readonly rank_dyn: any
  to_tensors(value: py.Positional): py.RemoteList<Tensor>
  to_tensors(keywords: TensorShape$to_tensors): py.RemoteList<Tensor>
  to_tensors(...args: any[]): any
  to_tensors_dyn: py.RemoteFunction
  with_rank(rank: py.Int): py.Remote<(number | null)[]>
  with_rank(keywords: TensorShape$with_rank): py.Remote<(number | null)[]>
  with_rank_dyn: py.RemoteFunction
  with_rank_at_least(rank: py.Int): py.Remote<(number | null)[]>
  with_rank_at_least(keywords: TensorShape$with_rank_at_least): py.Remote<(number | null)[]>
  with_rank_at_least_dyn: py.RemoteFunction
  with_rank_at_most(rank: py.Int): py.Remote<(number | null)[]>
  with_rank_at_most(keywords: TensorShape$with_rank_at_most): py.Remote<(number | null)[]>
  with_rank_at_most_dyn: py.RemoteFunction
}

export interface TensorShape$new {
  dims: py.Shape | null
}

export interface TensorShape$class extends py.Statics<tensorflow_types_experimental.TraceType$class> {
  new (dims: py.Shape | null): TensorShape
  (dims: py.Shape | null): py.Promised<TensorShape>
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
  spec: py.Of<'tensorflow.TypeSpec'>
  name?: py.Str | null | undefined
}

export interface TensorSpec$from_tensor {
  tensor: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorSpec$is_compatible_with {
  spec_or_tensor: py.Of<'tensorflow.TensorSpec'> | py.TensorLike
}

export interface TensorSpec extends TypeSpec {
  readonly [py.kind]: { readonly 'tensorflow.TensorSpec': true } & TypeSpec[typeof py.kind]
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  is_compatible_with(spec_or_tensor: py.Of<'tensorflow.TensorSpec'> | py.TensorLike): py.Remote
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
  name?: py.Str | null | undefined
}

export interface TensorSpec$class extends py.Statics<TypeSpec$class> {
  new (shape: py.Positional, dtype: py.DType, name: py.Str | null): TensorSpec
  (shape: py.Positional, dtype: py.DType, name: py.Str | null): py.Promised<TensorSpec>
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
  from_spec(spec: py.Of<'tensorflow.TypeSpec'>, name: py.Str | null): py.Remote
  from_spec(spec: py.Of<'tensorflow.TypeSpec'>, keywords?: py.Rest<TensorSpec$from_spec, 'spec'>): py.Remote
  from_spec(keywords: TensorSpec$from_spec): py.Remote
  from_spec_dyn: py.RemoteFunction
  from_tensor(tensor: py.TensorLike, name: py.Str | null): py.Promised<TensorSpec>
  from_tensor(tensor: py.TensorLike, keywords?: py.Rest<TensorSpec$from_tensor, 'tensor'>): py.Promised<TensorSpec>
  from_tensor(keywords: TensorSpec$from_tensor): py.Promised<TensorSpec>
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
  spec_or_value: py.Of<'tensorflow.TypeSpec'>
}

export interface TypeSpec$most_specific_common_supertype {
  others: py.Items<py.Of<'tensorflow.types.experimental.TraceType'>>
}

export interface TypeSpec$most_specific_compatible_type {
  other: py.Of<'tensorflow.TypeSpec'>
}

export interface TypeSpec$to_tensors {
  value: py.RemoteArgument
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
  is_compatible_with(spec_or_value: py.Of<'tensorflow.TypeSpec'>): py.Remote
  is_compatible_with(keywords: TypeSpec$is_compatible_with): py.Remote
  is_compatible_with_dyn: py.RemoteFunction
  most_specific_common_supertype(others: py.Items<py.Of<'tensorflow.types.experimental.TraceType'>>): py.Remote
  most_specific_common_supertype(keywords: TypeSpec$most_specific_common_supertype): py.Remote
  most_specific_common_supertype(...args: any[]): any
  most_specific_common_supertype_dyn: py.RemoteFunction
  most_specific_compatible_type(other: py.Of<'tensorflow.TypeSpec'>): py.Remote
  most_specific_compatible_type(keywords: TypeSpec$most_specific_compatible_type): py.Remote
  most_specific_compatible_type_dyn: py.RemoteFunction
  to_tensors(value: py.Positional): py.RemoteList<Tensor>
  to_tensors(keywords: TypeSpec$to_tensors): py.RemoteList<Tensor>
  to_tensors(...args: any[]): any
  to_tensors_dyn: py.RemoteFunction
  readonly value_type: any
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

export interface Variable$assign {
  value: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  read_value?: py.Bool | undefined
}

export interface Variable$assign_add {
  delta: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  read_value?: py.Bool | undefined
}

export interface Variable$assign_sub {
  delta: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  read_value?: py.Bool | undefined
}

export interface Variable$batch_scatter_update {
  sparse_delta: py.Of<'tensorflow.IndexedSlices'>
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
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
  indices: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Variable$load {
  value: py.RemoteArgument
  session?: py.RemoteArgument | undefined
}

export interface Variable$scatter_add {
  sparse_delta: py.Of<'tensorflow.IndexedSlices'>
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Variable$scatter_div {
  sparse_delta: py.Of<'tensorflow.IndexedSlices'>
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Variable$scatter_max {
  sparse_delta: py.Of<'tensorflow.IndexedSlices'>
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Variable$scatter_min {
  sparse_delta: py.Of<'tensorflow.IndexedSlices'>
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Variable$scatter_mul {
  sparse_delta: py.Of<'tensorflow.IndexedSlices'>
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Variable$scatter_nd_add {
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface Variable$scatter_nd_sub {
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface Variable$scatter_nd_update {
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface Variable$scatter_sub {
  sparse_delta: py.Of<'tensorflow.IndexedSlices'>
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Variable$scatter_update {
  sparse_delta: py.Of<'tensorflow.IndexedSlices'>
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Variable$set_shape {
  shape: py.Shape
}

export interface Variable$sparse_read {
  indices: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface Variable$to_proto {
  export_scope?: py.Str | null | undefined
}

export interface Variable extends py.PythonObjectContainer, py.Trackable, py.IVariable {
  readonly [py.kind]: { readonly 'tensorflow.Variable': true }
  readonly SaveSliceInfo: Variable$SaveSliceInfo$class
  readonly [index: number]: py.Promised<Tensor>
  [Symbol.asyncIterator](): AsyncGenerator<Tensor>
  readonly aggregation: py.Remote
  readonly aggregation_dyn: any
  assign(value: py.TensorLike, use_locking: py.Bool, name: py.Str | null, read_value: py.Bool): py.Promised<Variable>
  assign(value: py.TensorLike, use_locking: py.Bool, name: py.Str | null, keywords?: py.Rest<Variable$assign, 'value' | 'use_locking' | 'name'>): py.Promised<Variable>
  assign(value: py.TensorLike, use_locking: py.Bool, keywords?: py.Rest<Variable$assign, 'value' | 'use_locking'>): py.Promised<Variable>
  assign(value: py.TensorLike, keywords?: py.Rest<Variable$assign, 'value'>): py.Promised<Variable>
  assign(keywords: Variable$assign): py.Promised<Variable>
  assign_dyn: py.RemoteFunction
  assign_add(delta: py.TensorLike, use_locking: py.Bool, name: py.Str | null, read_value: py.Bool): py.Promised<Variable>
  assign_add(delta: py.TensorLike, use_locking: py.Bool, name: py.Str | null, keywords?: py.Rest<Variable$assign_add, 'delta' | 'use_locking' | 'name'>): py.Promised<Variable>
  assign_add(delta: py.TensorLike, use_locking: py.Bool, keywords?: py.Rest<Variable$assign_add, 'delta' | 'use_locking'>): py.Promised<Variable>
  assign_add(delta: py.TensorLike, keywords?: py.Rest<Variable$assign_add, 'delta'>): py.Promised<Variable>
  assign_add(keywords: Variable$assign_add): py.Promised<Variable>
  assign_add_dyn: py.RemoteFunction
  assign_sub(delta: py.TensorLike, use_locking: py.Bool, name: py.Str | null, read_value: py.Bool): py.Promised<Variable>
  assign_sub(delta: py.TensorLike, use_locking: py.Bool, name: py.Str | null, keywords?: py.Rest<Variable$assign_sub, 'delta' | 'use_locking' | 'name'>): py.Promised<Variable>
  assign_sub(delta: py.TensorLike, use_locking: py.Bool, keywords?: py.Rest<Variable$assign_sub, 'delta' | 'use_locking'>): py.Promised<Variable>
  assign_sub(delta: py.TensorLike, keywords?: py.Rest<Variable$assign_sub, 'delta'>): py.Promised<Variable>
  assign_sub(keywords: Variable$assign_sub): py.Promised<Variable>
  assign_sub_dyn: py.RemoteFunction
  batch_scatter_update(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, use_locking: py.Bool, name: py.Str | null): py.Remote
  batch_scatter_update(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, use_locking: py.Bool, keywords?: py.Rest<Variable$batch_scatter_update, 'sparse_delta' | 'use_locking'>): py.Remote
  batch_scatter_update(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<Variable$batch_scatter_update, 'sparse_delta'>): py.Remote
  batch_scatter_update(keywords: Variable$batch_scatter_update): py.Remote
  batch_scatter_update_dyn: py.RemoteFunction
  readonly constraint: py.Remote
  readonly constraint_dyn: any
  count_up_to(limit: py.Positional): py.Promised<Tensor>
  count_up_to(keywords: Variable$count_up_to): py.Promised<Tensor>
  count_up_to_dyn: py.RemoteFunction
  readonly device: py.Remote<string>
  readonly device_dyn: any
  readonly dtype: py.Promised<DType>
  readonly dtype_dyn: any
  eval(session: py.Positional): py.Remote<py.NDArray>
  eval(keywords?: Variable$eval): py.Remote<py.NDArray>
  eval_dyn: py.RemoteFunction
  experimental_ref(): py.Remote
  experimental_ref_dyn: py.RemoteFunction
  gather_nd(indices: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  gather_nd(indices: py.TensorLike, keywords?: py.Rest<Variable$gather_nd, 'indices'>): py.Promised<Tensor>
  gather_nd(keywords: Variable$gather_nd): py.Promised<Tensor>
  gather_nd_dyn: py.RemoteFunction
  get_shape(): py.Remote<(number | null)[]>
  get_shape_dyn: py.RemoteFunction
  readonly graph: py.Remote
  readonly graph_dyn: any
  readonly initial_value: py.Promised<Tensor>
  readonly initial_value_dyn: any
  initialized_value(): py.Promised<Tensor>
  initialized_value_dyn: py.RemoteFunction
  readonly initializer: py.Remote
  readonly initializer_dyn: any
  load(value: py.Positional, session: py.Positional): py.Remote
  load(value: py.Positional, keywords?: py.Rest<Variable$load, 'value'>): py.Remote
  load(keywords: Variable$load): py.Remote
  load_dyn: py.RemoteFunction
  readonly name: py.Remote<string>
  readonly name_dyn: any
  readonly op: any
  readonly op_dyn: any
  read_value(): py.Promised<Tensor>
  read_value_dyn: py.RemoteFunction
  ref(): py.Remote
  ref_dyn: py.RemoteFunction
  scatter_add(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, use_locking: py.Bool, name: py.Str | null): py.Remote
  scatter_add(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, use_locking: py.Bool, keywords?: py.Rest<Variable$scatter_add, 'sparse_delta' | 'use_locking'>): py.Remote
  scatter_add(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<Variable$scatter_add, 'sparse_delta'>): py.Remote
  scatter_add(keywords: Variable$scatter_add): py.Remote
  scatter_add_dyn: py.RemoteFunction
  scatter_div(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, use_locking: py.Bool, name: py.Str | null): py.Remote
  scatter_div(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, use_locking: py.Bool, keywords?: py.Rest<Variable$scatter_div, 'sparse_delta' | 'use_locking'>): py.Remote
  scatter_div(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<Variable$scatter_div, 'sparse_delta'>): py.Remote
  scatter_div(keywords: Variable$scatter_div): py.Remote
  scatter_div_dyn: py.RemoteFunction
  scatter_max(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, use_locking: py.Bool, name: py.Str | null): py.Remote
  scatter_max(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, use_locking: py.Bool, keywords?: py.Rest<Variable$scatter_max, 'sparse_delta' | 'use_locking'>): py.Remote
  scatter_max(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<Variable$scatter_max, 'sparse_delta'>): py.Remote
  scatter_max(keywords: Variable$scatter_max): py.Remote
  scatter_max_dyn: py.RemoteFunction
  scatter_min(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, use_locking: py.Bool, name: py.Str | null): py.Remote
  scatter_min(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, use_locking: py.Bool, keywords?: py.Rest<Variable$scatter_min, 'sparse_delta' | 'use_locking'>): py.Remote
  scatter_min(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<Variable$scatter_min, 'sparse_delta'>): py.Remote
  scatter_min(keywords: Variable$scatter_min): py.Remote
  scatter_min_dyn: py.RemoteFunction
  scatter_mul(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, use_locking: py.Bool, name: py.Str | null): py.Remote
  scatter_mul(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, use_locking: py.Bool, keywords?: py.Rest<Variable$scatter_mul, 'sparse_delta' | 'use_locking'>): py.Remote
  scatter_mul(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<Variable$scatter_mul, 'sparse_delta'>): py.Remote
  scatter_mul(keywords: Variable$scatter_mul): py.Remote
  scatter_mul_dyn: py.RemoteFunction
  scatter_nd_add(indices: py.Positional, updates: py.Positional, name: py.Str | null): py.Remote
  scatter_nd_add(indices: py.Positional, updates: py.Positional, keywords?: py.Rest<Variable$scatter_nd_add, 'indices' | 'updates'>): py.Remote
  scatter_nd_add(indices: py.Positional, keywords: py.Rest<Variable$scatter_nd_add, 'indices'>): py.Remote
  scatter_nd_add(keywords: Variable$scatter_nd_add): py.Remote
  scatter_nd_add_dyn: py.RemoteFunction
  scatter_nd_sub(indices: py.Positional, updates: py.Positional, name: py.Str | null): py.Remote
  scatter_nd_sub(indices: py.Positional, updates: py.Positional, keywords?: py.Rest<Variable$scatter_nd_sub, 'indices' | 'updates'>): py.Remote
  scatter_nd_sub(indices: py.Positional, keywords: py.Rest<Variable$scatter_nd_sub, 'indices'>): py.Remote
  scatter_nd_sub(keywords: Variable$scatter_nd_sub): py.Remote
  scatter_nd_sub_dyn: py.RemoteFunction
  scatter_nd_update(indices: py.Positional, updates: py.Positional, name: py.Str | null): py.Remote
  scatter_nd_update(indices: py.Positional, updates: py.Positional, keywords?: py.Rest<Variable$scatter_nd_update, 'indices' | 'updates'>): py.Remote
  scatter_nd_update(indices: py.Positional, keywords: py.Rest<Variable$scatter_nd_update, 'indices'>): py.Remote
  scatter_nd_update(keywords: Variable$scatter_nd_update): py.Remote
  scatter_nd_update_dyn: py.RemoteFunction
  scatter_sub(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, use_locking: py.Bool, name: py.Str | null): py.Remote
  scatter_sub(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, use_locking: py.Bool, keywords?: py.Rest<Variable$scatter_sub, 'sparse_delta' | 'use_locking'>): py.Remote
  scatter_sub(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<Variable$scatter_sub, 'sparse_delta'>): py.Remote
  scatter_sub(keywords: Variable$scatter_sub): py.Remote
  scatter_sub_dyn: py.RemoteFunction
  scatter_update(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, use_locking: py.Bool, name: py.Str | null): py.Remote
  scatter_update(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, use_locking: py.Bool, keywords?: py.Rest<Variable$scatter_update, 'sparse_delta' | 'use_locking'>): py.Remote
  scatter_update(sparse_delta: py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<Variable$scatter_update, 'sparse_delta'>): py.Remote
  scatter_update(keywords: Variable$scatter_update): py.Remote
  scatter_update_dyn: py.RemoteFunction
  set_shape(shape: py.Shape): py.Remote
  set_shape(keywords: Variable$set_shape): py.Remote
  set_shape_dyn: py.RemoteFunction
  readonly shape: py.Remote<(number | null)[]>
  readonly shape_dyn: any
  sparse_read(indices: py.Positional, name: py.Str | null): py.Promised<Tensor>
  sparse_read(indices: py.Positional, keywords?: py.Rest<Variable$sparse_read, 'indices'>): py.Promised<Tensor>
  sparse_read(keywords: Variable$sparse_read): py.Promised<Tensor>
  sparse_read_dyn: py.RemoteFunction
  readonly synchronization: py.Remote
  readonly synchronization_dyn: any
  to_proto(export_scope: py.Str | null): py.Remote
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
  trainable?: py.Bool | null | undefined
  /** Default: `True` */
  validate_shape?: py.Bool | undefined
  caching_device?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  variable_def?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  import_scope?: py.Str | null | undefined
  constraint?: py.Callable | null | undefined
  synchronization?: py.Of<'tensorflow.VariableSynchronization'> | undefined
  aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'> | undefined
  shape?: py.Shape | null | undefined
  /** Default: `True` */
  experimental_enable_variable_lifting?: py.Bool | undefined
}

export interface Variable$class extends py.PythonClass {
  new (initial_value: py.TensorLike | py.Callable | null, trainable: py.Bool | null, validate_shape: py.Bool, caching_device: py.Positional, name?: py.Str | null, variable_def?: py.Positional, dtype?: py.DType | null, import_scope?: py.Str | null, constraint?: py.Callable | null, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'>, shape?: py.Shape | null, experimental_enable_variable_lifting?: py.Bool): Variable
  (initial_value: py.TensorLike | py.Callable | null, trainable: py.Bool | null, validate_shape: py.Bool, caching_device: py.Positional, name?: py.Str | null, variable_def?: py.Positional, dtype?: py.DType | null, import_scope?: py.Str | null, constraint?: py.Callable | null, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'>, shape?: py.Shape | null, experimental_enable_variable_lifting?: py.Bool): py.Promised<Variable>
  new (initial_value: py.TensorLike | py.Callable | null, trainable: py.Bool | null, validate_shape: py.Bool, keywords?: py.Rest<Variable$new, 'initial_value' | 'trainable' | 'validate_shape'>): Variable
  (initial_value: py.TensorLike | py.Callable | null, trainable: py.Bool | null, validate_shape: py.Bool, keywords?: py.Rest<Variable$new, 'initial_value' | 'trainable' | 'validate_shape'>): py.Promised<Variable>
  new (initial_value: py.TensorLike | py.Callable | null, trainable: py.Bool | null, keywords?: py.Rest<Variable$new, 'initial_value' | 'trainable'>): Variable
  (initial_value: py.TensorLike | py.Callable | null, trainable: py.Bool | null, keywords?: py.Rest<Variable$new, 'initial_value' | 'trainable'>): py.Promised<Variable>
  new (initial_value: py.TensorLike | py.Callable | null, keywords?: py.Rest<Variable$new, 'initial_value'>): Variable
  (initial_value: py.TensorLike | py.Callable | null, keywords?: py.Rest<Variable$new, 'initial_value'>): py.Promised<Variable>
  new (keywords?: Variable$new): Variable
  (keywords?: Variable$new): py.Promised<Variable>
  readonly SaveSliceInfo: Variable$SaveSliceInfo$class
  from_proto(variable_def: py.Positional, import_scope: py.Positional): py.Remote
  from_proto(variable_def: py.Positional, keywords?: py.Rest<Variable$from_proto, 'variable_def'>): py.Remote
  from_proto(keywords: Variable$from_proto): py.Remote
  from_proto_dyn: py.RemoteFunction
}

export interface Variable$SaveSliceInfo$from_spec {
  spec: py.Str
}

export interface Variable$SaveSliceInfo$to_proto {
  export_scope?: py.Str | null | undefined
}

export interface Variable$SaveSliceInfo extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.Variable.SaveSliceInfo': true }
  full_name: any
  full_name_dyn: any
  full_shape: any
  full_shape_dyn: any
  readonly spec: py.Remote
  readonly spec_dyn: any
  to_proto(export_scope: py.Str | null): py.Remote
  to_proto(keywords?: Variable$SaveSliceInfo$to_proto): py.Remote
  to_proto_dyn: py.RemoteFunction
  var_offset: any
  var_offset_dyn: any
  var_shape: any
  var_shape_dyn: any
}

export interface Variable$SaveSliceInfo$new {
  full_name?: py.Str | null | undefined
  full_shape?: py.Shape | null | undefined
  var_offset?: py.RemoteArgument | undefined
  var_shape?: py.Shape | null | undefined
  save_slice_info_def?: py.RemoteArgument | undefined
  import_scope?: py.Str | null | undefined
}

export interface Variable$SaveSliceInfo$class extends py.PythonClass {
  new (full_name: py.Str | null, full_shape: py.Shape | null, var_offset: py.Positional, var_shape: py.Shape | null, save_slice_info_def?: py.Positional, import_scope?: py.Str | null): Variable$SaveSliceInfo
  (full_name: py.Str | null, full_shape: py.Shape | null, var_offset: py.Positional, var_shape: py.Shape | null, save_slice_info_def?: py.Positional, import_scope?: py.Str | null): py.Promised<Variable$SaveSliceInfo>
  new (full_name: py.Str | null, full_shape: py.Shape | null, var_offset: py.Positional, keywords?: py.Rest<Variable$SaveSliceInfo$new, 'full_name' | 'full_shape' | 'var_offset'>): Variable$SaveSliceInfo
  (full_name: py.Str | null, full_shape: py.Shape | null, var_offset: py.Positional, keywords?: py.Rest<Variable$SaveSliceInfo$new, 'full_name' | 'full_shape' | 'var_offset'>): py.Promised<Variable$SaveSliceInfo>
  new (full_name: py.Str | null, full_shape: py.Shape | null, keywords?: py.Rest<Variable$SaveSliceInfo$new, 'full_name' | 'full_shape'>): Variable$SaveSliceInfo
  (full_name: py.Str | null, full_shape: py.Shape | null, keywords?: py.Rest<Variable$SaveSliceInfo$new, 'full_name' | 'full_shape'>): py.Promised<Variable$SaveSliceInfo>
  new (full_name: py.Str | null, keywords?: py.Rest<Variable$SaveSliceInfo$new, 'full_name'>): Variable$SaveSliceInfo
  (full_name: py.Str | null, keywords?: py.Rest<Variable$SaveSliceInfo$new, 'full_name'>): py.Promised<Variable$SaveSliceInfo>
  new (keywords?: Variable$SaveSliceInfo$new): Variable$SaveSliceInfo
  (keywords?: Variable$SaveSliceInfo$new): py.Promised<Variable$SaveSliceInfo>
  from_spec(spec: py.Str): py.Remote
  from_spec(keywords: Variable$SaveSliceInfo$from_spec): py.Remote
  from_spec_dyn: py.RemoteFunction
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
  shape: py.Shape
  dtype?: py.DType | null | undefined
  [keyword: string]: any
}

export interface constant_initializer$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface constant_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.constant_initializer': true }
  (shape: py.Shape, dtype: py.DType | null, keywords?: py.Rest<constant_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Shape, keywords?: py.Rest<constant_initializer$__call__, 'shape'>): py.Remote
  (keywords: constant_initializer$__call__): py.Remote
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  get support_partition(): py.Remote<boolean>
  set support_partition(value: py.Bool)
  support_partition_dyn: any
  value: any
  value_dyn: any
}

export interface constant_initializer$new {
  /** Default: `0` */
  value?: py.Float | py.List<py.RemoteArgument> | py.ArrayLike | undefined
  /** Default: `False` */
  support_partition?: py.Bool | undefined
}

export interface constant_initializer$class extends py.PythonClass {
  new (value: py.Float | py.List<py.RemoteArgument> | py.ArrayLike, support_partition: py.Bool): constant_initializer
  (value: py.Float | py.List<py.RemoteArgument> | py.ArrayLike, support_partition: py.Bool): py.Promised<constant_initializer>
  new (value: py.Float | py.List<py.RemoteArgument> | py.ArrayLike, keywords?: py.Rest<constant_initializer$new, 'value'>): constant_initializer
  (value: py.Float | py.List<py.RemoteArgument> | py.ArrayLike, keywords?: py.Rest<constant_initializer$new, 'value'>): py.Promised<constant_initializer>
  new (keywords?: constant_initializer$new): constant_initializer
  (keywords?: constant_initializer$new): py.Promised<constant_initializer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: constant_initializer$from_config): py.Promised<Made>
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
  name: py.Str
}

export interface name_scope$class extends py.PythonClass {
  new (name: py.Str): name_scope
  (name: py.Str): py.Promised<name_scope>
  new (keywords: name_scope$new): name_scope
  (keywords: name_scope$new): py.Promised<name_scope>
}

export interface ones_initializer$__call__ {
  shape: py.Shape
  dtype?: py.DType | undefined
  [keyword: string]: any
}

export interface ones_initializer$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface ones_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.ones_initializer': true }
  (shape: py.Shape, dtype: py.DType, keywords?: py.Rest<ones_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Shape, keywords?: py.Rest<ones_initializer$__call__, 'shape'>): py.Remote
  (keywords: ones_initializer$__call__): py.Remote
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
}

export interface ones_initializer$class extends py.PythonClass {
  new (): ones_initializer
  (): py.Promised<ones_initializer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: ones_initializer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface random_normal_initializer$__call__ {
  shape: py.Shape
  dtype?: py.DType | undefined
  [keyword: string]: any
}

export interface random_normal_initializer$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface random_normal_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.random_normal_initializer': true }
  (shape: py.Shape, dtype: py.DType, keywords?: py.Rest<random_normal_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Shape, keywords?: py.Rest<random_normal_initializer$__call__, 'shape'>): py.Remote
  (keywords: random_normal_initializer$__call__): py.Remote
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  mean: any
  mean_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  stddev: any
  stddev_dyn: any
}

export interface random_normal_initializer$new {
  /** Default: `0.0` */
  mean?: py.Float | py.TensorLike | undefined
  /** Default: `0.05` */
  stddev?: py.Float | py.TensorLike | undefined
  seed?: py.Int | null | undefined
}

export interface random_normal_initializer$class extends py.PythonClass {
  new (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, seed: py.Int | null): random_normal_initializer
  (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, seed: py.Int | null): py.Promised<random_normal_initializer>
  new (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, keywords?: py.Rest<random_normal_initializer$new, 'mean' | 'stddev'>): random_normal_initializer
  (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, keywords?: py.Rest<random_normal_initializer$new, 'mean' | 'stddev'>): py.Promised<random_normal_initializer>
  new (mean: py.Float | py.TensorLike, keywords?: py.Rest<random_normal_initializer$new, 'mean'>): random_normal_initializer
  (mean: py.Float | py.TensorLike, keywords?: py.Rest<random_normal_initializer$new, 'mean'>): py.Promised<random_normal_initializer>
  new (keywords?: random_normal_initializer$new): random_normal_initializer
  (keywords?: random_normal_initializer$new): py.Promised<random_normal_initializer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: random_normal_initializer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface random_uniform_initializer$__call__ {
  shape: py.Shape
  dtype?: py.DType | undefined
  [keyword: string]: any
}

export interface random_uniform_initializer$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface random_uniform_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.random_uniform_initializer': true }
  (shape: py.Shape, dtype: py.DType, keywords?: py.Rest<random_uniform_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Shape, keywords?: py.Rest<random_uniform_initializer$__call__, 'shape'>): py.Remote
  (keywords: random_uniform_initializer$__call__): py.Remote
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  maxval: any
  maxval_dyn: any
  minval: any
  minval_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
}

export interface random_uniform_initializer$new {
  /** Default: `-0.05` */
  minval?: py.Float | py.TensorLike | undefined
  /** Default: `0.05` */
  maxval?: py.Float | py.TensorLike | undefined
  seed?: py.Int | null | undefined
}

export interface random_uniform_initializer$class extends py.PythonClass {
  new (minval: py.Float | py.TensorLike, maxval: py.Float | py.TensorLike, seed: py.Int | null): random_uniform_initializer
  (minval: py.Float | py.TensorLike, maxval: py.Float | py.TensorLike, seed: py.Int | null): py.Promised<random_uniform_initializer>
  new (minval: py.Float | py.TensorLike, maxval: py.Float | py.TensorLike, keywords?: py.Rest<random_uniform_initializer$new, 'minval' | 'maxval'>): random_uniform_initializer
  (minval: py.Float | py.TensorLike, maxval: py.Float | py.TensorLike, keywords?: py.Rest<random_uniform_initializer$new, 'minval' | 'maxval'>): py.Promised<random_uniform_initializer>
  new (minval: py.Float | py.TensorLike, keywords?: py.Rest<random_uniform_initializer$new, 'minval'>): random_uniform_initializer
  (minval: py.Float | py.TensorLike, keywords?: py.Rest<random_uniform_initializer$new, 'minval'>): py.Promised<random_uniform_initializer>
  new (keywords?: random_uniform_initializer$new): random_uniform_initializer
  (keywords?: random_uniform_initializer$new): py.Promised<random_uniform_initializer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: random_uniform_initializer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface zeros_initializer$__call__ {
  shape: py.Shape
  dtype?: py.DType | undefined
  [keyword: string]: any
}

export interface zeros_initializer$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface zeros_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.zeros_initializer': true }
  (shape: py.Shape, dtype: py.DType, keywords?: py.Rest<zeros_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Shape, keywords?: py.Rest<zeros_initializer$__call__, 'shape'>): py.Remote
  (keywords: zeros_initializer$__call__): py.Remote
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
}

export interface zeros_initializer$class extends py.PythonClass {
  new (): zeros_initializer
  (): py.Promised<zeros_initializer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: zeros_initializer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface Assert$ {
  condition: py.RemoteArgument
  data: py.TensorLike
  summarize?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface abs$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface acos$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface acosh$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface add$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface add_n$ {
  inputs: py.List<py.TensorLike | py.Of<'tensorflow.IndexedSlices'>>
  name?: py.Str | null | undefined
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
  name?: py.Str | null | undefined
}

export interface argmax$ {
  input: py.TensorLike
  axis?: py.Int | null | undefined
  output_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface argmin$ {
  input: py.TensorLike
  axis?: py.TensorLike | null | undefined
  output_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface argsort$ {
  values: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'ASCENDING'` */
  direction?: py.Str | undefined
  /** Default: `False` */
  stable?: py.Bool | undefined
  name?: py.Str | null | undefined
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
  name?: py.Str | null | undefined
}

export interface asin$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface asinh$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface assert_equal$ {
  x: py.TensorLike
  y: py.TensorLike
  message?: py.Str | null | undefined
  summarize?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_greater$ {
  x: py.TensorLike
  y: py.TensorLike
  message?: py.Str | null | undefined
  summarize?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_less$ {
  x: py.TensorLike
  y: py.TensorLike
  message?: py.Str | null | undefined
  summarize?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_rank$ {
  x: py.TensorLike
  rank: py.TensorLike
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface atan$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface atan2$ {
  y: py.TensorLike
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface atanh$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface batch_to_space$ {
  input: py.TensorLike
  block_shape: py.TensorLike
  crops: py.TensorLike
  name?: py.Str | null | undefined
}

export interface bitcast$ {
  input: py.TensorLike
  type: py.DType
  name?: py.Str | null | undefined
}

export interface boolean_mask$ {
  tensor: py.TensorLike
  mask: py.TensorLike
  axis?: py.TensorLike | null | undefined
  /** Default: `'boolean_mask'` */
  name?: py.Str | undefined
}

export interface broadcast_dynamic_shape$ {
  shape_x: py.RemoteArgument
  shape_y: py.RemoteArgument
}

export interface broadcast_static_shape$ {
  shape_x: py.Shape
  shape_y: py.Shape
}

export interface broadcast_to$ {
  input: py.TensorLike
  shape: py.TensorLike
  name?: py.Str | null | undefined
}

export interface case$ {
  pred_fn_pairs: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>
  default?: py.Callable | null | undefined
  /** Default: `False` */
  exclusive?: py.Bool | undefined
  /** Default: `False` */
  strict?: py.Bool | undefined
  /** Default: `'case'` */
  name?: py.Str | undefined
}

export interface cast$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>
  dtype: py.DType
  name?: py.Str | null | undefined
}

export interface check_pinned$ {
  tensor: py.TensorLike
  name?: py.Str | null | undefined
}

export interface clip_by_global_norm$ {
  t_list: py.List<py.RemoteArgument> | null
  clip_norm: py.TensorLike
  use_norm?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface clip_by_norm$ {
  t: py.TensorLike | py.Of<'tensorflow.IndexedSlices'> | py.Float
  clip_norm: py.TensorLike
  axes?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface clip_by_value$ {
  t: py.TensorLike | py.Of<'tensorflow.IndexedSlices'>
  clip_value_min: py.RemoteArgument
  clip_value_max: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface complex$ {
  real: py.TensorLike
  imag: py.TensorLike
  name?: py.Str | null | undefined
}

export interface concat$ {
  values: py.List<py.TensorLike> | py.TensorLike
  axis: py.Int
  /** Default: `'concat'` */
  name?: py.Str | undefined
}

export interface cond$ {
  pred: py.TensorLike
  true_fn?: py.Callable | null | undefined
  false_fn?: py.Callable | null | undefined
  name?: py.Str | null | undefined
}

export interface constant$ {
  value: py.RemoteArgument
  dtype?: py.DType | null | undefined
  shape?: py.RemoteArgument | undefined
  /** Default: `'Const'` */
  name?: py.Str | undefined
}

export interface control_dependencies$ {
  control_inputs: py.List<py.Of<'tensorflow.Operation'> | py.TensorLike> | null
}

export interface conv$ {
  input: py.TensorLike
  filter: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `[]` */
  explicit_paddings?: py.List<py.Int> | undefined
  /** Default: `'CHANNELS_LAST'` */
  data_format?: py.Str | undefined
  /** Default: `[]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `1` */
  batch_dims?: py.Int | undefined
  /** Default: `1` */
  groups?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface conv2d_backprop_filter_v2$ {
  input: py.TensorLike
  filter: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `[]` */
  explicit_paddings?: py.List<py.Int> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface conv2d_backprop_input_v2$ {
  input: py.TensorLike
  filter: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `[]` */
  explicit_paddings?: py.List<py.Int> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface convert_to_tensor$ {
  value: py.RemoteArgument
  dtype?: py.DType | null | undefined
  dtype_hint?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface cos$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface cosh$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface cumsum$ {
  x: py.TensorLike
  /** Default: `0` */
  axis?: py.TensorLike | undefined
  /** Default: `False` */
  exclusive?: py.Bool | undefined
  /** Default: `False` */
  reverse?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface custom_gradient$ {
  f?: py.RemoteArgument | undefined
}

export interface device$ {
  device_name: py.Str
}

export interface divide$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface dynamic_partition$ {
  data: py.TensorLike
  partitions: py.TensorLike
  num_partitions: py.Int
  name?: py.Str | null | undefined
}

export interface dynamic_stitch$ {
  indices: py.List<py.RemoteArgument>
  data: py.List<py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface edit_distance$ {
  hypothesis: py.Of<'tensorflow.SparseTensor'>
  truth: py.Of<'tensorflow.SparseTensor'>
  /** Default: `True` */
  normalize?: py.Bool | undefined
  /** Default: `'edit_distance'` */
  name?: py.Str | undefined
}

export interface eig$ {
  tensor: py.TensorLike
  name?: py.Str | null | undefined
}

export interface eigvals$ {
  tensor: py.TensorLike
  name?: py.Str | null | undefined
}

export interface einsum$ {
  equation: py.Str
  [keyword: string]: any
}

export interface ensure_shape$ {
  x: py.TensorLike
  shape: py.Shape | null
  name?: py.Str | null | undefined
}

export interface equal$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface exp$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface expand_dims$ {
  input: py.TensorLike
  axis: py.Int
  name?: py.Str | null | undefined
}

export interface extract_volume_patches$ {
  input: py.TensorLike
  ksizes: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  name?: py.Str | null | undefined
}

export interface eye$ {
  num_rows: py.TensorLike
  num_columns?: py.TensorLike | null | undefined
  batch_shape?: py.List<py.Int> | py.TensorLike | null | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface fftnd$ {
  input: py.TensorLike
  fft_length: py.TensorLike
  axes: py.TensorLike
  name?: py.Str | null | undefined
}

export interface fill$ {
  dims: py.Items<py.Float>
  value: py.RemoteArgument
  name?: py.Str | null | undefined
  layout?: py.Of<'tensorflow.experimental.dtensor.Layout'> | null | undefined
}

export interface fingerprint$ {
  data: py.TensorLike
  /** Default: `'farmhash64'` */
  method?: py.TensorLike | undefined
  name?: py.Str | null | undefined
}

export interface floor$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface foldl$ {
  fn: py.Callable
  elems: py.TensorLike | py.Items<py.TensorLike>
  initializer?: py.TensorLike | py.Items<py.TensorLike> | null | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  /** Default: `True` */
  back_prop?: py.Bool | undefined
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface foldr$ {
  fn: py.Callable
  elems: py.TensorLike | py.Items<py.TensorLike>
  initializer?: py.TensorLike | py.Items<py.TensorLike> | null | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  /** Default: `True` */
  back_prop?: py.Bool | undefined
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface function$ {
  func?: py.Callable | null | undefined
  input_signature?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `True` */
  autograph?: py.Bool | undefined
  jit_compile?: py.Bool | null | undefined
  /** Default: `False` */
  reduce_retracing?: py.Bool | undefined
  experimental_implements?: py.RemoteArgument | undefined
  experimental_autograph_options?: py.List<py.Of<'tensorflow.autograph.experimental.Feature'>> | null | undefined
  experimental_attributes?: py.Dict<string, py.RemoteArgument> | null | undefined
  experimental_relax_shapes?: py.RemoteArgument | undefined
  experimental_compile?: py.RemoteArgument | undefined
  experimental_follow_type_hints?: py.RemoteArgument | undefined
}

export interface gather$ {
  params: py.TensorLike
  indices: py.RemoteArgument
  validate_indices?: py.RemoteArgument | undefined
  axis?: py.TensorLike | null | undefined
  /** Default: `0` */
  batch_dims?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface gather_nd$ {
  params: py.TensorLike
  indices: py.TensorLike
  /** Default: `0` */
  batch_dims?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
}

export interface get_static_value$ {
  tensor: py.TensorLike
  /** Default: `False` */
  partial?: py.Bool | undefined
}

export interface grad_pass_through$ {
  f: py.RemoteArgument
}

export interface gradients$ {
  ys: py.TensorLike | py.List<py.TensorLike>
  xs: py.TensorLike | py.List<py.TensorLike>
  grad_ys?: py.RemoteArgument | undefined
  /** Default: `'gradients'` */
  name?: py.Str | undefined
  /** Default: `False` */
  gate_gradients?: py.Bool | undefined
  aggregation_method?: py.RemoteArgument | undefined
  stop_gradients?: py.TensorLike | py.List<py.TensorLike> | null | undefined
  unconnected_gradients?: py.Of<'tensorflow.UnconnectedGradients'> | 'none' | 'zero' | py.RemotePromise<string> | undefined
}

export interface greater$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface greater_equal$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface group$ {
  [keyword: string]: any
}

export interface guarantee_const$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface hessians$ {
  ys: py.TensorLike | py.List<py.TensorLike>
  xs: py.TensorLike | py.List<py.TensorLike>
  /** Default: `False` */
  gate_gradients?: py.Bool | undefined
  aggregation_method?: py.RemoteArgument | undefined
  /** Default: `'hessians'` */
  name?: py.Str | undefined
}

export interface histogram_fixed_width$ {
  values: py.TensorLike
  value_range: py.TensorLike
  /** Default: `100` */
  nbins?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface histogram_fixed_width_bins$ {
  values: py.TensorLike
  value_range: py.TensorLike
  /** Default: `100` */
  nbins?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface identity$ {
  input: py.TensorLike | py.Of<'tensorflow.Variable'>
  name?: py.Str | null | undefined
}

export interface identity_n$ {
  input: py.List<py.TensorLike>
  name?: py.Str | null | undefined
}

export interface ifftnd$ {
  input: py.TensorLike
  fft_length: py.TensorLike
  axes: py.TensorLike
  name?: py.Str | null | undefined
}

export interface import_graph_def$ {
  graph_def: py.Of<'tensorflow.compat.v1.GraphDef'>
  input_map?: py.Dict<string, py.RemoteArgument> | null | undefined
  return_elements?: py.List<py.Str> | null | undefined
  name?: py.Str | null | undefined
  op_dict?: py.RemoteArgument | undefined
  producer_op_list?: py.RemoteArgument | undefined
}

export interface irfftnd$ {
  input: py.TensorLike
  fft_length: py.TensorLike
  axes: py.TensorLike
  Treal?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface is_symbolic_tensor$ {
  tensor: py.TensorLike
}

export interface is_tensor$ {
  x: py.RemoteArgument
}

export interface less$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface less_equal$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface linspace$ {
  start: py.TensorLike
  stop: py.TensorLike
  num: py.TensorLike
  name?: py.Str | null | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface load_library$ {
  library_location: py.Str
}

export interface load_op_library$ {
  library_filename: py.Str
}

export interface logical_and$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface logical_not$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface logical_or$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface make_ndarray$ {
  tensor: py.RemoteArgument
}

export interface make_tensor_proto$ {
  values: py.RemoteArgument
  dtype?: py.DType | null | undefined
  shape?: py.List<py.Int> | null | undefined
  /** Default: `False` */
  verify_shape?: py.Bool | undefined
  /** Default: `False` */
  allow_broadcast?: py.Bool | undefined
}

export interface map_fn$ {
  fn: py.Callable
  elems: py.TensorLike | py.Items<py.TensorLike>
  dtype?: py.DType | null | undefined
  parallel_iterations?: py.Int | null | undefined
  /** Default: `True` */
  back_prop?: py.Bool | undefined
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  /** Default: `True` */
  infer_shape?: py.Bool | undefined
  name?: py.Str | null | undefined
  fn_output_signature?: py.RemoteArgument | undefined
}

export interface matmul$ {
  a: py.TensorLike
  b: py.TensorLike
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
  output_type?: py.DType | null | undefined
  /** Default: `False` */
  grad_a?: py.Bool | undefined
  /** Default: `False` */
  grad_b?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface matrix_square_root$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface maximum$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface meshgrid$ {
  [keyword: string]: any
}

export interface minimum$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface multiply$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface negative$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface no_gradient$ {
  op_type: py.Str
}

export interface no_op$ {
  name?: py.Str | null | undefined
}

export interface nondifferentiable_batch_function$ {
  num_batch_threads: py.Int
  max_batch_size: py.RemoteArgument
  batch_timeout_micros: py.Int
  allowed_batch_sizes?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `10` */
  max_enqueued_batches?: py.Int | undefined
  /** Default: `True` */
  autograph?: py.Bool | undefined
  /** Default: `True` */
  enable_large_batch_splitting?: py.Bool | undefined
}

export interface norm$ {
  tensor: py.TensorLike
  /** Default: `'euclidean'` */
  ord?: py.Str | undefined
  axis?: py.RemoteArgument | undefined
  keepdims?: py.Bool | null | undefined
  name?: py.Str | null | undefined
}

export interface not_equal$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface numpy_function$ {
  func?: py.Callable | py.ArrayLike | null | undefined
  inp?: py.List<py.TensorLike> | null | undefined
  Tout?: py.List<py.DType> | py.DType | null | undefined
  /** Default: `True` */
  stateful?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface one_hot$ {
  indices: py.TensorLike
  depth: py.TensorLike
  on_value?: py.TensorLike | null | undefined
  off_value?: py.TensorLike | null | undefined
  axis?: py.Int | null | undefined
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
}

export interface ones$ {
  shape: py.List<py.Int> | py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
  layout?: py.Of<'tensorflow.experimental.dtensor.Layout'> | null | undefined
}

export interface ones_like$ {
  input: py.TensorLike
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
  layout?: py.Of<'tensorflow.experimental.dtensor.Layout'> | null | undefined
}

export interface pad$ {
  tensor: py.TensorLike
  paddings: py.TensorLike
  /** Default: `'CONSTANT'` */
  mode?: 'CONSTANT' | 'REFLECT' | 'SYMMETRIC' | py.RemotePromise<string> | undefined
  /** Default: `0` */
  constant_values?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface parallel_stack$ {
  values: py.List<py.TensorLike>
  /** Default: `'parallel_stack'` */
  name?: py.Str | undefined
}

export interface pow$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface print$ {
  [keyword: string]: any
}

export interface py_function$ {
  func?: py.Callable | py.List<py.RemoteArgument> | null | undefined
  inp?: py.RemoteArgument | undefined
  Tout?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface ragged_fill_empty_rows$ {
  value_rowids: py.TensorLike
  values: py.TensorLike
  nrows: py.TensorLike
  default_value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ragged_fill_empty_rows_grad$ {
  reverse_index_map: py.TensorLike
  grad_values: py.TensorLike
  name?: py.Str | null | undefined
}

export interface random_index_shuffle$ {
  index: py.TensorLike
  seed: py.TensorLike
  max_index: py.TensorLike
  /** Default: `4` */
  rounds?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface range$ {
  start: py.TensorLike
  limit?: py.TensorLike | null | undefined
  /** Default: `1` */
  delta?: py.TensorLike | undefined
  dtype?: py.DType | null | undefined
  /** Default: `'range'` */
  name?: py.Str | undefined
}

export interface rank$ {
  input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface realdiv$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface recompute_grad$ {
  f: py.RemoteArgument
}

export interface reduce_all$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface reduce_any$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface reduce_logsumexp$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface reduce_max$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface reduce_mean$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface reduce_min$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface reduce_prod$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface reduce_sum$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface register_tensor_conversion_function$ {
  base_type: py.RemoteArgument
  conversion_func: py.Callable
  /** Default: `100` */
  priority?: py.Int | undefined
}

export interface repeat$ {
  input: py.RemoteArgument
  repeats: py.TensorLike
  axis?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface required_space_to_batch_paddings$ {
  input_shape: py.TensorLike
  block_shape: py.TensorLike
  base_paddings?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface reshape$ {
  tensor: py.TensorLike
  shape: py.TensorLike
  name?: py.Str | null | undefined
}

export interface reverse$ {
  tensor: py.TensorLike
  axis: py.TensorLike
  name?: py.Str | null | undefined
}

export interface reverse_sequence$ {
  input: py.TensorLike
  seq_lengths: py.TensorLike
  seq_axis?: py.Int | null | undefined
  batch_axis?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface rfftnd$ {
  input: py.TensorLike
  fft_length: py.TensorLike
  axes: py.TensorLike
  Tcomplex?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface roll$ {
  input: py.TensorLike
  shift: py.TensorLike
  axis: py.TensorLike
  name?: py.Str | null | undefined
}

export interface round$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface saturate_cast$ {
  value: py.TensorLike
  dtype: py.DType
  name?: py.Str | null | undefined
}

export interface scalar_mul$ {
  scalar: py.TensorLike
  x: py.TensorLike | py.Of<'tensorflow.IndexedSlices'>
  name?: py.Str | null | undefined
}

export interface scan$ {
  fn: py.Callable
  elems: py.TensorLike | py.Items<py.TensorLike>
  initializer?: py.TensorLike | py.Items<py.TensorLike> | null | undefined
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
  name?: py.Str | null | undefined
}

export interface scatter_nd$ {
  indices: py.TensorLike
  updates: py.TensorLike
  shape: py.TensorLike
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface searchsorted$ {
  sorted_sequence: py.TensorLike
  values: py.TensorLike
  /** Default: `'left'` */
  side?: 'left' | 'right' | py.RemotePromise<string> | undefined
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface sequence_mask$ {
  lengths: py.TensorLike
  maxlen?: py.TensorLike | null | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface shape$ {
  input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  out_type?: py.DType | null | undefined
  name?: py.Str | null | undefined
}

export interface shape_n$ {
  input: py.List<py.RemoteArgument>
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface sigmoid$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface sign$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface sin$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface sinh$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface size$ {
  input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  out_type?: py.DType | null | undefined
  name?: py.Str | null | undefined
}

export interface slice$ {
  input_: py.TensorLike
  begin: py.TensorLike
  size: py.TensorLike
  name?: py.Str | null | undefined
}

export interface sort$ {
  values: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'ASCENDING'` */
  direction?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface space_to_batch$ {
  input: py.TensorLike
  block_shape: py.TensorLike
  paddings: py.TensorLike
  name?: py.Str | null | undefined
}

export interface space_to_batch_nd$ {
  input: py.TensorLike
  block_shape: py.TensorLike
  paddings: py.TensorLike
  name?: py.Str | null | undefined
}

export interface split$ {
  value: py.TensorLike
  num_or_size_splits: py.Int | py.TensorLike
  /** Default: `0` */
  axis?: py.TensorLike | undefined
  num?: py.Int | null | undefined
  /** Default: `'split'` */
  name?: py.Str | undefined
}

export interface sqrt$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface square$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface squeeze$ {
  input: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface stack$ {
  values: py.List<py.TensorLike>
  /** Default: `0` */
  axis?: py.Int | undefined
  /** Default: `'stack'` */
  name?: py.Str | undefined
}

export interface stop_gradient$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface strided_slice$ {
  input_: py.TensorLike
  begin: py.TensorLike
  end: py.TensorLike
  strides?: py.TensorLike | null | undefined
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
  var?: py.Of<'tensorflow.Variable'> | null | undefined
  name?: py.Str | null | undefined
}

export interface subtract$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface switch_case$ {
  branch_index: py.TensorLike
  branch_fns: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>
  default?: py.Callable | null | undefined
  /** Default: `'switch_case'` */
  name?: py.Str | undefined
}

export interface tan$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface tanh$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface tensor_scatter_nd_add$ {
  tensor: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface tensor_scatter_nd_max$ {
  tensor: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface tensor_scatter_nd_min$ {
  tensor: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface tensor_scatter_nd_sub$ {
  tensor: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface tensor_scatter_nd_update$ {
  tensor: py.TensorLike
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface tensordot$ {
  a: py.TensorLike
  b: py.TensorLike
  axes: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface tile$ {
  input: py.TensorLike
  multiples: py.TensorLike
  name?: py.Str | null | undefined
}

export interface timestamp$ {
  name?: py.Str | null | undefined
}

export interface transpose$ {
  a: py.TensorLike
  perm?: py.TensorLike | null | undefined
  /** Default: `False` */
  conjugate?: py.Bool | undefined
  /** Default: `'transpose'` */
  name?: py.Str | undefined
}

export interface truediv$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface truncatediv$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface truncatemod$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface tuple$ {
  tensors: py.List<py.RemoteArgument> | py.Of<'tensorflow.IndexedSlices'>
  control_inputs?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface type_spec_from_value$ {
  value: py.RemoteArgument
}

export interface unique$ {
  x: py.TensorLike
  out_idx?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface unique_with_counts$ {
  x: py.TensorLike
  out_idx?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface unravel_index$ {
  indices: py.TensorLike
  dims: py.TensorLike
  name?: py.Str | null | undefined
}

export interface unstack$ {
  value: py.RemoteArgument
  num?: py.Int | null | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
  /** Default: `'unstack'` */
  name?: py.Str | undefined
}

export interface variable_creator_scope$ {
  variable_creator: py.RemoteArgument
}

export interface vectorized_map$ {
  fn: py.Callable
  elems: py.TensorLike | py.Items<py.TensorLike>
  /** Default: `True` */
  fallback_to_while_loop?: py.Bool | undefined
  /** Default: `True` */
  warn?: py.Bool | undefined
}

export interface where$ {
  condition: py.TensorLike
  x?: py.RemoteArgument | undefined
  y?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface while_loop$ {
  cond: py.Callable
  body: py.Callable
  loop_vars: py.List<py.RemoteArgument> | py.List<py.ArrayLike> | py.TensorLike
  shape_invariants?: py.RemoteArgument | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  /** Default: `True` */
  back_prop?: py.Bool | undefined
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  maximum_iterations?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface zeros$ {
  shape: py.List<py.Int> | py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
  layout?: py.Of<'tensorflow.experimental.dtensor.Layout'> | null | undefined
}

export interface zeros_like$ {
  input: py.TensorLike
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
  layout?: py.Of<'tensorflow.experimental.dtensor.Layout'> | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly AggregationMethod: AggregationMethod$class
  Assert(condition: py.Positional, data: py.TensorLike, summarize: py.Int | null, name: py.Str | null): py.Remote<Operation | null>
  Assert(condition: py.Positional, data: py.TensorLike, summarize: py.Int | null, keywords?: py.Rest<Assert$, 'condition' | 'data' | 'summarize'>): py.Remote<Operation | null>
  Assert(condition: py.Positional, data: py.TensorLike, keywords?: py.Rest<Assert$, 'condition' | 'data'>): py.Remote<Operation | null>
  Assert(condition: py.Positional, keywords: py.Rest<Assert$, 'condition'>): py.Remote<Operation | null>
  Assert(keywords: Assert$): py.Remote<Operation | null>
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
  readonly __version__: py.Remote<string>
  readonly __version___dyn: any
  abs(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Promised<Tensor>
  abs(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<abs$, 'x'>): py.Promised<Tensor>
  abs(keywords: abs$): py.Promised<Tensor>
  abs_dyn: py.RemoteFunction
  acos(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  acos(x: py.TensorLike, keywords?: py.Rest<acos$, 'x'>): py.Promised<Tensor>
  acos(keywords: acos$): py.Promised<Tensor>
  acos_dyn: py.RemoteFunction
  acosh(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  acosh(x: py.TensorLike, keywords?: py.Rest<acosh$, 'x'>): py.Promised<Tensor>
  acosh(keywords: acosh$): py.Promised<Tensor>
  acosh_dyn: py.RemoteFunction
  add(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  add(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<add$, 'x' | 'y'>): py.Promised<Tensor>
  add(x: py.TensorLike, keywords: py.Rest<add$, 'x'>): py.Promised<Tensor>
  add(keywords: add$): py.Promised<Tensor>
  add_dyn: py.RemoteFunction
  add_n(inputs: py.List<py.TensorLike | py.Of<'tensorflow.IndexedSlices'>>, name: py.Str | null): py.Promised<Tensor>
  add_n(inputs: py.List<py.TensorLike | py.Of<'tensorflow.IndexedSlices'>>, keywords?: py.Rest<add_n$, 'inputs'>): py.Promised<Tensor>
  add_n(keywords: add_n$): py.Promised<Tensor>
  add_n_dyn: py.RemoteFunction
  approx_top_k(input: py.TensorLike, k: py.Int, reduction_dimension: py.Int, recall_target: py.Float, is_max_k: py.Bool, reduction_input_size_override?: py.Int, aggregate_to_topk?: py.Bool, name?: py.Str | null): py.Remote<[Tensor, Tensor]>
  approx_top_k(input: py.TensorLike, k: py.Int, reduction_dimension: py.Int, recall_target: py.Float, keywords?: py.Rest<approx_top_k$, 'input' | 'k' | 'reduction_dimension' | 'recall_target'>): py.Remote<[Tensor, Tensor]>
  approx_top_k(input: py.TensorLike, k: py.Int, reduction_dimension: py.Int, keywords?: py.Rest<approx_top_k$, 'input' | 'k' | 'reduction_dimension'>): py.Remote<[Tensor, Tensor]>
  approx_top_k(input: py.TensorLike, k: py.Int, keywords?: py.Rest<approx_top_k$, 'input' | 'k'>): py.Remote<[Tensor, Tensor]>
  approx_top_k(input: py.TensorLike, keywords: py.Rest<approx_top_k$, 'input'>): py.Remote<[Tensor, Tensor]>
  approx_top_k(keywords: approx_top_k$): py.Remote<[Tensor, Tensor]>
  approx_top_k_dyn: py.RemoteFunction
  argmax(input: py.TensorLike, axis: py.Int | null, output_type: py.DType, name: py.Str | null): py.Promised<Tensor>
  argmax(input: py.TensorLike, axis: py.Int | null, output_type: py.DType, keywords?: py.Rest<argmax$, 'input' | 'axis' | 'output_type'>): py.Promised<Tensor>
  argmax(input: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<argmax$, 'input' | 'axis'>): py.Promised<Tensor>
  argmax(input: py.TensorLike, keywords?: py.Rest<argmax$, 'input'>): py.Promised<Tensor>
  argmax(keywords: argmax$): py.Promised<Tensor>
  argmax_dyn: py.RemoteFunction
  argmin(input: py.TensorLike, axis: py.TensorLike | null, output_type: py.DType, name: py.Str | null): py.Promised<Tensor>
  argmin(input: py.TensorLike, axis: py.TensorLike | null, output_type: py.DType, keywords?: py.Rest<argmin$, 'input' | 'axis' | 'output_type'>): py.Promised<Tensor>
  argmin(input: py.TensorLike, axis: py.TensorLike | null, keywords?: py.Rest<argmin$, 'input' | 'axis'>): py.Promised<Tensor>
  argmin(input: py.TensorLike, keywords?: py.Rest<argmin$, 'input'>): py.Promised<Tensor>
  argmin(keywords: argmin$): py.Promised<Tensor>
  argmin_dyn: py.RemoteFunction
  argsort(values: py.Positional, axis: py.Int, direction: py.Str, stable: py.Bool, name?: py.Str | null): py.Promised<Tensor>
  argsort(values: py.Positional, axis: py.Int, direction: py.Str, keywords?: py.Rest<argsort$, 'values' | 'axis' | 'direction'>): py.Promised<Tensor>
  argsort(values: py.Positional, axis: py.Int, keywords?: py.Rest<argsort$, 'values' | 'axis'>): py.Promised<Tensor>
  argsort(values: py.Positional, keywords?: py.Rest<argsort$, 'values'>): py.Promised<Tensor>
  argsort(keywords: argsort$): py.Promised<Tensor>
  argsort_dyn: py.RemoteFunction
  as_dtype(type_value: py.Positional): py.Remote
  as_dtype(keywords: as_dtype$): py.Remote
  as_dtype_dyn: py.RemoteFunction
  as_string(input: py.TensorLike, precision: py.Int, scientific: py.Bool, shortest: py.Bool, width?: py.Int, fill?: py.Str, name?: py.Str | null): py.Promised<Tensor>
  as_string(input: py.TensorLike, precision: py.Int, scientific: py.Bool, keywords?: py.Rest<as_string$, 'input' | 'precision' | 'scientific'>): py.Promised<Tensor>
  as_string(input: py.TensorLike, precision: py.Int, keywords?: py.Rest<as_string$, 'input' | 'precision'>): py.Promised<Tensor>
  as_string(input: py.TensorLike, keywords?: py.Rest<as_string$, 'input'>): py.Promised<Tensor>
  as_string(keywords: as_string$): py.Promised<Tensor>
  as_string_dyn: py.RemoteFunction
  asin(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  asin(x: py.TensorLike, keywords?: py.Rest<asin$, 'x'>): py.Promised<Tensor>
  asin(keywords: asin$): py.Promised<Tensor>
  asin_dyn: py.RemoteFunction
  asinh(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  asinh(x: py.TensorLike, keywords?: py.Rest<asinh$, 'x'>): py.Promised<Tensor>
  asinh(keywords: asinh$): py.Promised<Tensor>
  asinh_dyn: py.RemoteFunction
  assert_equal(x: py.TensorLike, y: py.TensorLike, message: py.Str | null, summarize: py.Int | null, name: py.Str | null): py.Remote
  assert_equal(x: py.TensorLike, y: py.TensorLike, message: py.Str | null, summarize: py.Int | null, keywords?: py.Rest<assert_equal$, 'x' | 'y' | 'message' | 'summarize'>): py.Remote
  assert_equal(x: py.TensorLike, y: py.TensorLike, message: py.Str | null, keywords?: py.Rest<assert_equal$, 'x' | 'y' | 'message'>): py.Remote
  assert_equal(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<assert_equal$, 'x' | 'y'>): py.Remote
  assert_equal(x: py.TensorLike, keywords: py.Rest<assert_equal$, 'x'>): py.Remote
  assert_equal(keywords: assert_equal$): py.Remote
  assert_equal_dyn: py.RemoteFunction
  assert_greater(x: py.TensorLike, y: py.TensorLike, message: py.Str | null, summarize: py.Int | null, name: py.Str | null): py.Remote
  assert_greater(x: py.TensorLike, y: py.TensorLike, message: py.Str | null, summarize: py.Int | null, keywords?: py.Rest<assert_greater$, 'x' | 'y' | 'message' | 'summarize'>): py.Remote
  assert_greater(x: py.TensorLike, y: py.TensorLike, message: py.Str | null, keywords?: py.Rest<assert_greater$, 'x' | 'y' | 'message'>): py.Remote
  assert_greater(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<assert_greater$, 'x' | 'y'>): py.Remote
  assert_greater(x: py.TensorLike, keywords: py.Rest<assert_greater$, 'x'>): py.Remote
  assert_greater(keywords: assert_greater$): py.Remote
  assert_greater_dyn: py.RemoteFunction
  assert_less(x: py.TensorLike, y: py.TensorLike, message: py.Str | null, summarize: py.Int | null, name: py.Str | null): py.Remote
  assert_less(x: py.TensorLike, y: py.TensorLike, message: py.Str | null, summarize: py.Int | null, keywords?: py.Rest<assert_less$, 'x' | 'y' | 'message' | 'summarize'>): py.Remote
  assert_less(x: py.TensorLike, y: py.TensorLike, message: py.Str | null, keywords?: py.Rest<assert_less$, 'x' | 'y' | 'message'>): py.Remote
  assert_less(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<assert_less$, 'x' | 'y'>): py.Remote
  assert_less(x: py.TensorLike, keywords: py.Rest<assert_less$, 'x'>): py.Remote
  assert_less(keywords: assert_less$): py.Remote
  assert_less_dyn: py.RemoteFunction
  assert_rank(x: py.TensorLike, rank: py.TensorLike, message: py.Str | null, name: py.Str | null): py.Remote
  assert_rank(x: py.TensorLike, rank: py.TensorLike, message: py.Str | null, keywords?: py.Rest<assert_rank$, 'x' | 'rank' | 'message'>): py.Remote
  assert_rank(x: py.TensorLike, rank: py.TensorLike, keywords?: py.Rest<assert_rank$, 'x' | 'rank'>): py.Remote
  assert_rank(x: py.TensorLike, keywords: py.Rest<assert_rank$, 'x'>): py.Remote
  assert_rank(keywords: assert_rank$): py.Remote
  assert_rank_dyn: py.RemoteFunction
  atan(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  atan(x: py.TensorLike, keywords?: py.Rest<atan$, 'x'>): py.Promised<Tensor>
  atan(keywords: atan$): py.Promised<Tensor>
  atan_dyn: py.RemoteFunction
  atan2(y: py.TensorLike, x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  atan2(y: py.TensorLike, x: py.TensorLike, keywords?: py.Rest<atan2$, 'y' | 'x'>): py.Promised<Tensor>
  atan2(y: py.TensorLike, keywords: py.Rest<atan2$, 'y'>): py.Promised<Tensor>
  atan2(keywords: atan2$): py.Promised<Tensor>
  atan2_dyn: py.RemoteFunction
  atanh(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  atanh(x: py.TensorLike, keywords?: py.Rest<atanh$, 'x'>): py.Promised<Tensor>
  atanh(keywords: atanh$): py.Promised<Tensor>
  atanh_dyn: py.RemoteFunction
  readonly audio: tensorflow_audio.$Module
  readonly autodiff: tensorflow_autodiff.$Module
  readonly autograph: tensorflow_autograph.$Module
  batch_to_space(input: py.TensorLike, block_shape: py.TensorLike, crops: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  batch_to_space(input: py.TensorLike, block_shape: py.TensorLike, crops: py.TensorLike, keywords?: py.Rest<batch_to_space$, 'input' | 'block_shape' | 'crops'>): py.Promised<Tensor>
  batch_to_space(input: py.TensorLike, block_shape: py.TensorLike, keywords: py.Rest<batch_to_space$, 'input' | 'block_shape'>): py.Promised<Tensor>
  batch_to_space(input: py.TensorLike, keywords: py.Rest<batch_to_space$, 'input'>): py.Promised<Tensor>
  batch_to_space(keywords: batch_to_space$): py.Promised<Tensor>
  batch_to_space_dyn: py.RemoteFunction
  readonly bfloat16: py.Promised<DType>
  readonly bfloat16_dyn: any
  bitcast(input: py.TensorLike, type: py.DType, name: py.Str | null): py.Promised<Tensor>
  bitcast(input: py.TensorLike, type: py.DType, keywords?: py.Rest<bitcast$, 'input' | 'type'>): py.Promised<Tensor>
  bitcast(input: py.TensorLike, keywords: py.Rest<bitcast$, 'input'>): py.Promised<Tensor>
  bitcast(keywords: bitcast$): py.Promised<Tensor>
  bitcast_dyn: py.RemoteFunction
  readonly bitwise: tensorflow_bitwise.$Module
  readonly bool: py.Promised<DType>
  readonly bool_dyn: any
  boolean_mask(tensor: py.TensorLike, mask: py.TensorLike, axis: py.TensorLike | null, name: py.Str): py.Promised<Tensor>
  boolean_mask(tensor: py.TensorLike, mask: py.TensorLike, axis: py.TensorLike | null, keywords?: py.Rest<boolean_mask$, 'tensor' | 'mask' | 'axis'>): py.Promised<Tensor>
  boolean_mask(tensor: py.TensorLike, mask: py.TensorLike, keywords?: py.Rest<boolean_mask$, 'tensor' | 'mask'>): py.Promised<Tensor>
  boolean_mask(tensor: py.TensorLike, keywords: py.Rest<boolean_mask$, 'tensor'>): py.Promised<Tensor>
  boolean_mask(keywords: boolean_mask$): py.Promised<Tensor>
  boolean_mask_dyn: py.RemoteFunction
  broadcast_dynamic_shape(shape_x: py.Positional, shape_y: py.Positional): py.Remote
  broadcast_dynamic_shape(shape_x: py.Positional, keywords: py.Rest<broadcast_dynamic_shape$, 'shape_x'>): py.Remote
  broadcast_dynamic_shape(keywords: broadcast_dynamic_shape$): py.Remote
  broadcast_dynamic_shape_dyn: py.RemoteFunction
  broadcast_static_shape(shape_x: py.Shape, shape_y: py.Shape): py.Remote<(number | null)[]>
  broadcast_static_shape(shape_x: py.Shape, keywords: py.Rest<broadcast_static_shape$, 'shape_x'>): py.Remote<(number | null)[]>
  broadcast_static_shape(keywords: broadcast_static_shape$): py.Remote<(number | null)[]>
  broadcast_static_shape_dyn: py.RemoteFunction
  broadcast_to(input: py.TensorLike, shape: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  broadcast_to(input: py.TensorLike, shape: py.TensorLike, keywords?: py.Rest<broadcast_to$, 'input' | 'shape'>): py.Promised<Tensor>
  broadcast_to(input: py.TensorLike, keywords: py.Rest<broadcast_to$, 'input'>): py.Promised<Tensor>
  broadcast_to(keywords: broadcast_to$): py.Promised<Tensor>
  broadcast_to_dyn: py.RemoteFunction
  case(pred_fn_pairs: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, default_: py.Callable | null, exclusive: py.Bool, strict: py.Bool, name?: py.Str): py.Remote
  case(pred_fn_pairs: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, default_: py.Callable | null, exclusive: py.Bool, keywords?: py.Rest<case$, 'pred_fn_pairs' | 'default' | 'exclusive'>): py.Remote
  case(pred_fn_pairs: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, default_: py.Callable | null, keywords?: py.Rest<case$, 'pred_fn_pairs' | 'default'>): py.Remote
  case(pred_fn_pairs: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<case$, 'pred_fn_pairs'>): py.Remote
  case(pred_fn_pairs: py.List<py.RemoteArgument> | py.LastDict<string, py.RemoteArgument>): py.Remote
  case(keywords: case$): py.Remote
  case_dyn: py.RemoteFunction
  cast(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>, dtype: py.DType, name: py.Str | null): py.Promised<Tensor>
  cast(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>, dtype: py.DType, keywords?: py.Rest<cast$, 'x' | 'dtype'>): py.Promised<Tensor>
  cast(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>, keywords: py.Rest<cast$, 'x'>): py.Promised<Tensor>
  cast(keywords: cast$): py.Promised<Tensor>
  cast_dyn: py.RemoteFunction
  check_pinned(tensor: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  check_pinned(tensor: py.TensorLike, keywords?: py.Rest<check_pinned$, 'tensor'>): py.Promised<Tensor>
  check_pinned(keywords: check_pinned$): py.Promised<Tensor>
  check_pinned_dyn: py.RemoteFunction
  clip_by_global_norm(t_list: py.List<py.RemoteArgument> | null, clip_norm: py.TensorLike, use_norm: py.TensorLike | null, name: py.Str | null): py.Remote<[(Tensor)[], Tensor]>
  clip_by_global_norm(t_list: py.List<py.RemoteArgument> | null, clip_norm: py.TensorLike, use_norm: py.TensorLike | null, keywords?: py.Rest<clip_by_global_norm$, 't_list' | 'clip_norm' | 'use_norm'>): py.Remote<[(Tensor)[], Tensor]>
  clip_by_global_norm(t_list: py.List<py.RemoteArgument> | null, clip_norm: py.TensorLike, keywords?: py.Rest<clip_by_global_norm$, 't_list' | 'clip_norm'>): py.Remote<[(Tensor)[], Tensor]>
  clip_by_global_norm(t_list: py.List<py.RemoteArgument> | null, keywords: py.Rest<clip_by_global_norm$, 't_list'>): py.Remote<[(Tensor)[], Tensor]>
  clip_by_global_norm(keywords: clip_by_global_norm$): py.Remote<[(Tensor)[], Tensor]>
  clip_by_global_norm_dyn: py.RemoteFunction
  clip_by_norm(t: py.TensorLike | py.Of<'tensorflow.IndexedSlices'> | py.Float, clip_norm: py.TensorLike, axes: py.TensorLike | null, name: py.Str | null): py.Promised<Tensor>
  clip_by_norm(t: py.TensorLike | py.Of<'tensorflow.IndexedSlices'> | py.Float, clip_norm: py.TensorLike, axes: py.TensorLike | null, keywords?: py.Rest<clip_by_norm$, 't' | 'clip_norm' | 'axes'>): py.Promised<Tensor>
  clip_by_norm(t: py.TensorLike | py.Of<'tensorflow.IndexedSlices'> | py.Float, clip_norm: py.TensorLike, keywords?: py.Rest<clip_by_norm$, 't' | 'clip_norm'>): py.Promised<Tensor>
  clip_by_norm(t: py.TensorLike | py.Of<'tensorflow.IndexedSlices'> | py.Float, keywords: py.Rest<clip_by_norm$, 't'>): py.Promised<Tensor>
  clip_by_norm(keywords: clip_by_norm$): py.Promised<Tensor>
  clip_by_norm_dyn: py.RemoteFunction
  clip_by_value(t: py.TensorLike | py.Of<'tensorflow.IndexedSlices'>, clip_value_min: py.Positional, clip_value_max: py.Positional, name: py.Str | null): py.Promised<Tensor>
  clip_by_value(t: py.TensorLike | py.Of<'tensorflow.IndexedSlices'>, clip_value_min: py.Positional, clip_value_max: py.Positional, keywords?: py.Rest<clip_by_value$, 't' | 'clip_value_min' | 'clip_value_max'>): py.Promised<Tensor>
  clip_by_value(t: py.TensorLike | py.Of<'tensorflow.IndexedSlices'>, clip_value_min: py.Positional, keywords: py.Rest<clip_by_value$, 't' | 'clip_value_min'>): py.Promised<Tensor>
  clip_by_value(t: py.TensorLike | py.Of<'tensorflow.IndexedSlices'>, keywords: py.Rest<clip_by_value$, 't'>): py.Promised<Tensor>
  clip_by_value(keywords: clip_by_value$): py.Promised<Tensor>
  clip_by_value_dyn: py.RemoteFunction
  readonly compat: tensorflow_compat.$Module
  complex(real: py.TensorLike, imag: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  complex(real: py.TensorLike, imag: py.TensorLike, keywords?: py.Rest<complex$, 'real' | 'imag'>): py.Promised<Tensor>
  complex(real: py.TensorLike, keywords: py.Rest<complex$, 'real'>): py.Promised<Tensor>
  complex(keywords: complex$): py.Promised<Tensor>
  complex_dyn: py.RemoteFunction
  readonly complex128: py.Promised<DType>
  readonly complex128_dyn: any
  readonly complex64: py.Promised<DType>
  readonly complex64_dyn: any
  concat(values: py.List<py.TensorLike> | py.TensorLike, axis: py.Int, name: py.Str): py.Promised<Tensor>
  concat(values: py.List<py.TensorLike> | py.TensorLike, axis: py.Int, keywords?: py.Rest<concat$, 'values' | 'axis'>): py.Promised<Tensor>
  concat(values: py.List<py.TensorLike> | py.TensorLike, keywords: py.Rest<concat$, 'values'>): py.Promised<Tensor>
  concat(keywords: concat$): py.Promised<Tensor>
  concat_dyn: py.RemoteFunction
  cond(pred: py.TensorLike, true_fn: py.Callable | null, false_fn: py.Callable | null, name: py.Str | null): py.Remote
  cond(pred: py.TensorLike, true_fn: py.Callable | null, false_fn: py.Callable | null, keywords?: py.Rest<cond$, 'pred' | 'true_fn' | 'false_fn'>): py.Remote
  cond(pred: py.TensorLike, true_fn: py.Callable | null, keywords?: py.Rest<cond$, 'pred' | 'true_fn'>): py.Remote
  cond(pred: py.TensorLike, keywords?: py.Rest<cond$, 'pred'>): py.Remote
  cond(keywords: cond$): py.Remote
  cond_dyn: py.RemoteFunction
  readonly config: tensorflow_config.$Module
  constant(value: py.Positional, dtype: py.DType | null, shape: py.Positional, name: py.Str): py.Promised<Tensor>
  constant(value: py.Positional, dtype: py.DType | null, shape: py.Positional, keywords?: py.Rest<constant$, 'value' | 'dtype' | 'shape'>): py.Promised<Tensor>
  constant(value: py.Positional, dtype: py.DType | null, keywords?: py.Rest<constant$, 'value' | 'dtype'>): py.Promised<Tensor>
  constant(value: py.Positional, keywords?: py.Rest<constant$, 'value'>): py.Promised<Tensor>
  constant(keywords: constant$): py.Promised<Tensor>
  constant_dyn: py.RemoteFunction
  readonly constant_initializer: constant_initializer$class
  control_dependencies(control_inputs: py.List<py.Of<'tensorflow.Operation'> | py.TensorLike> | null): py.Remote
  control_dependencies(keywords: control_dependencies$): py.Remote
  control_dependencies_dyn: py.RemoteFunction
  conv(input: py.TensorLike, filter: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, explicit_paddings: py.List<py.Int>, data_format: py.Str, dilations: py.List<py.Int>, batch_dims?: py.Int, groups?: py.Int, name?: py.Str | null): py.Promised<Tensor>
  conv(input: py.TensorLike, filter: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, explicit_paddings: py.List<py.Int>, data_format: py.Str, keywords?: py.Rest<conv$, 'input' | 'filter' | 'strides' | 'padding' | 'explicit_paddings' | 'data_format'>): py.Promised<Tensor>
  conv(input: py.TensorLike, filter: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, explicit_paddings: py.List<py.Int>, keywords?: py.Rest<conv$, 'input' | 'filter' | 'strides' | 'padding' | 'explicit_paddings'>): py.Promised<Tensor>
  conv(input: py.TensorLike, filter: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<conv$, 'input' | 'filter' | 'strides' | 'padding'>): py.Promised<Tensor>
  conv(input: py.TensorLike, filter: py.TensorLike, strides: py.List<py.Int>, keywords: py.Rest<conv$, 'input' | 'filter' | 'strides'>): py.Promised<Tensor>
  conv(input: py.TensorLike, filter: py.TensorLike, keywords: py.Rest<conv$, 'input' | 'filter'>): py.Promised<Tensor>
  conv(input: py.TensorLike, keywords: py.Rest<conv$, 'input'>): py.Promised<Tensor>
  conv(keywords: conv$): py.Promised<Tensor>
  conv_dyn: py.RemoteFunction
  conv2d_backprop_filter_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, use_cudnn_on_gpu: py.Bool, explicit_paddings: py.List<py.Int>, data_format: py.Str, dilations?: py.List<py.Int>, name?: py.Str | null): py.Promised<Tensor>
  conv2d_backprop_filter_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, use_cudnn_on_gpu: py.Bool, explicit_paddings: py.List<py.Int>, keywords?: py.Rest<conv2d_backprop_filter_v2$, 'input' | 'filter' | 'out_backprop' | 'strides' | 'padding' | 'use_cudnn_on_gpu' | 'explicit_paddings'>): py.Promised<Tensor>
  conv2d_backprop_filter_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, use_cudnn_on_gpu: py.Bool, keywords?: py.Rest<conv2d_backprop_filter_v2$, 'input' | 'filter' | 'out_backprop' | 'strides' | 'padding' | 'use_cudnn_on_gpu'>): py.Promised<Tensor>
  conv2d_backprop_filter_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<conv2d_backprop_filter_v2$, 'input' | 'filter' | 'out_backprop' | 'strides' | 'padding'>): py.Promised<Tensor>
  conv2d_backprop_filter_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, keywords: py.Rest<conv2d_backprop_filter_v2$, 'input' | 'filter' | 'out_backprop' | 'strides'>): py.Promised<Tensor>
  conv2d_backprop_filter_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, keywords: py.Rest<conv2d_backprop_filter_v2$, 'input' | 'filter' | 'out_backprop'>): py.Promised<Tensor>
  conv2d_backprop_filter_v2(input: py.TensorLike, filter: py.TensorLike, keywords: py.Rest<conv2d_backprop_filter_v2$, 'input' | 'filter'>): py.Promised<Tensor>
  conv2d_backprop_filter_v2(input: py.TensorLike, keywords: py.Rest<conv2d_backprop_filter_v2$, 'input'>): py.Promised<Tensor>
  conv2d_backprop_filter_v2(keywords: conv2d_backprop_filter_v2$): py.Promised<Tensor>
  conv2d_backprop_filter_v2_dyn: py.RemoteFunction
  conv2d_backprop_input_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, use_cudnn_on_gpu: py.Bool, explicit_paddings: py.List<py.Int>, data_format: py.Str, dilations?: py.List<py.Int>, name?: py.Str | null): py.Promised<Tensor>
  conv2d_backprop_input_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, use_cudnn_on_gpu: py.Bool, explicit_paddings: py.List<py.Int>, keywords?: py.Rest<conv2d_backprop_input_v2$, 'input' | 'filter' | 'out_backprop' | 'strides' | 'padding' | 'use_cudnn_on_gpu' | 'explicit_paddings'>): py.Promised<Tensor>
  conv2d_backprop_input_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, use_cudnn_on_gpu: py.Bool, keywords?: py.Rest<conv2d_backprop_input_v2$, 'input' | 'filter' | 'out_backprop' | 'strides' | 'padding' | 'use_cudnn_on_gpu'>): py.Promised<Tensor>
  conv2d_backprop_input_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<conv2d_backprop_input_v2$, 'input' | 'filter' | 'out_backprop' | 'strides' | 'padding'>): py.Promised<Tensor>
  conv2d_backprop_input_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, keywords: py.Rest<conv2d_backprop_input_v2$, 'input' | 'filter' | 'out_backprop' | 'strides'>): py.Promised<Tensor>
  conv2d_backprop_input_v2(input: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, keywords: py.Rest<conv2d_backprop_input_v2$, 'input' | 'filter' | 'out_backprop'>): py.Promised<Tensor>
  conv2d_backprop_input_v2(input: py.TensorLike, filter: py.TensorLike, keywords: py.Rest<conv2d_backprop_input_v2$, 'input' | 'filter'>): py.Promised<Tensor>
  conv2d_backprop_input_v2(input: py.TensorLike, keywords: py.Rest<conv2d_backprop_input_v2$, 'input'>): py.Promised<Tensor>
  conv2d_backprop_input_v2(keywords: conv2d_backprop_input_v2$): py.Promised<Tensor>
  conv2d_backprop_input_v2_dyn: py.RemoteFunction
  convert_to_tensor(value: py.Positional, dtype: py.DType | null, dtype_hint: py.Positional, name: py.Str | null): py.Promised<Tensor>
  convert_to_tensor(value: py.Positional, dtype: py.DType | null, dtype_hint: py.Positional, keywords?: py.Rest<convert_to_tensor$, 'value' | 'dtype' | 'dtype_hint'>): py.Promised<Tensor>
  convert_to_tensor(value: py.Positional, dtype: py.DType | null, keywords?: py.Rest<convert_to_tensor$, 'value' | 'dtype'>): py.Promised<Tensor>
  convert_to_tensor(value: py.Positional, keywords?: py.Rest<convert_to_tensor$, 'value'>): py.Promised<Tensor>
  convert_to_tensor(keywords: convert_to_tensor$): py.Promised<Tensor>
  convert_to_tensor_dyn: py.RemoteFunction
  cos(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  cos(x: py.TensorLike, keywords?: py.Rest<cos$, 'x'>): py.Promised<Tensor>
  cos(keywords: cos$): py.Promised<Tensor>
  cos_dyn: py.RemoteFunction
  cosh(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  cosh(x: py.TensorLike, keywords?: py.Rest<cosh$, 'x'>): py.Promised<Tensor>
  cosh(keywords: cosh$): py.Promised<Tensor>
  cosh_dyn: py.RemoteFunction
  cumsum(x: py.TensorLike, axis: py.TensorLike, exclusive: py.Bool, reverse: py.Bool, name?: py.Str | null): py.Promised<Tensor>
  cumsum(x: py.TensorLike, axis: py.TensorLike, exclusive: py.Bool, keywords?: py.Rest<cumsum$, 'x' | 'axis' | 'exclusive'>): py.Promised<Tensor>
  cumsum(x: py.TensorLike, axis: py.TensorLike, keywords?: py.Rest<cumsum$, 'x' | 'axis'>): py.Promised<Tensor>
  cumsum(x: py.TensorLike, keywords?: py.Rest<cumsum$, 'x'>): py.Promised<Tensor>
  cumsum(keywords: cumsum$): py.Promised<Tensor>
  cumsum_dyn: py.RemoteFunction
  custom_gradient(f: py.Positional): py.Remote
  custom_gradient(keywords?: custom_gradient$): py.Remote
  custom_gradient_dyn: py.RemoteFunction
  readonly data: tensorflow_data.$Module
  readonly debugging: tensorflow_debugging.$Module
  device(device_name: py.Str): py.Remote
  device(keywords: device$): py.Remote
  device_dyn: py.RemoteFunction
  readonly distribute: tensorflow_distribute.$Module
  divide(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  divide(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<divide$, 'x' | 'y'>): py.Promised<Tensor>
  divide(x: py.TensorLike, keywords: py.Rest<divide$, 'x'>): py.Promised<Tensor>
  divide(keywords: divide$): py.Promised<Tensor>
  divide_dyn: py.RemoteFunction
  readonly double: py.Promised<DType>
  readonly double_dyn: any
  readonly dtypes: tensorflow_dtypes.$Module
  dynamic_partition(data: py.TensorLike, partitions: py.TensorLike, num_partitions: py.Int, name: py.Str | null): py.Remote
  dynamic_partition(data: py.TensorLike, partitions: py.TensorLike, num_partitions: py.Int, keywords?: py.Rest<dynamic_partition$, 'data' | 'partitions' | 'num_partitions'>): py.Remote
  dynamic_partition(data: py.TensorLike, partitions: py.TensorLike, keywords: py.Rest<dynamic_partition$, 'data' | 'partitions'>): py.Remote
  dynamic_partition(data: py.TensorLike, keywords: py.Rest<dynamic_partition$, 'data'>): py.Remote
  dynamic_partition(keywords: dynamic_partition$): py.Remote
  dynamic_partition_dyn: py.RemoteFunction
  dynamic_stitch(indices: py.List<py.RemoteArgument>, data: py.List<py.RemoteArgument>, name: py.Str | null): py.Promised<Tensor>
  dynamic_stitch(indices: py.List<py.RemoteArgument>, data: py.List<py.RemoteArgument>, keywords?: py.Rest<dynamic_stitch$, 'indices' | 'data'>): py.Promised<Tensor>
  dynamic_stitch(indices: py.List<py.RemoteArgument>, keywords: py.Rest<dynamic_stitch$, 'indices'>): py.Promised<Tensor>
  dynamic_stitch(keywords: dynamic_stitch$): py.Promised<Tensor>
  dynamic_stitch_dyn: py.RemoteFunction
  edit_distance(hypothesis: py.Of<'tensorflow.SparseTensor'>, truth: py.Of<'tensorflow.SparseTensor'>, normalize: py.Bool, name: py.Str): py.Promised<Tensor>
  edit_distance(hypothesis: py.Of<'tensorflow.SparseTensor'>, truth: py.Of<'tensorflow.SparseTensor'>, normalize: py.Bool, keywords?: py.Rest<edit_distance$, 'hypothesis' | 'truth' | 'normalize'>): py.Promised<Tensor>
  edit_distance(hypothesis: py.Of<'tensorflow.SparseTensor'>, truth: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<edit_distance$, 'hypothesis' | 'truth'>): py.Promised<Tensor>
  edit_distance(hypothesis: py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<edit_distance$, 'hypothesis'>): py.Promised<Tensor>
  edit_distance(keywords: edit_distance$): py.Promised<Tensor>
  edit_distance_dyn: py.RemoteFunction
  eig(tensor: py.TensorLike, name: py.Str | null): py.Remote
  eig(tensor: py.TensorLike, keywords?: py.Rest<eig$, 'tensor'>): py.Remote
  eig(keywords: eig$): py.Remote
  eig_dyn: py.RemoteFunction
  eigvals(tensor: py.TensorLike, name: py.Str | null): py.Remote
  eigvals(tensor: py.TensorLike, keywords?: py.Rest<eigvals$, 'tensor'>): py.Remote
  eigvals(keywords: eigvals$): py.Remote
  eigvals_dyn: py.RemoteFunction
  einsum(equation: py.Str, ...inputs: py.Positional[]): py.Promised<Tensor>
  einsum(...args: [equation: py.Str, ...inputs: py.Positional[], keywords: py.Rest<einsum$, 'equation'>]): py.Promised<Tensor>
  einsum(equation: py.Str, keywords?: py.Rest<einsum$, 'equation'>): py.Promised<Tensor>
  einsum(keywords: einsum$): py.Promised<Tensor>
  einsum_dyn: py.RemoteFunction
  ensure_shape(x: py.TensorLike, shape: py.Shape | null, name: py.Str | null): py.Promised<Tensor>
  ensure_shape(x: py.TensorLike, shape: py.Shape | null, keywords?: py.Rest<ensure_shape$, 'x' | 'shape'>): py.Promised<Tensor>
  ensure_shape(x: py.TensorLike, keywords: py.Rest<ensure_shape$, 'x'>): py.Promised<Tensor>
  ensure_shape(keywords: ensure_shape$): py.Promised<Tensor>
  ensure_shape_dyn: py.RemoteFunction
  equal(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  equal(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<equal$, 'x' | 'y'>): py.Promised<Tensor>
  equal(x: py.TensorLike, keywords: py.Rest<equal$, 'x'>): py.Promised<Tensor>
  equal(keywords: equal$): py.Promised<Tensor>
  equal_dyn: py.RemoteFunction
  readonly errors: tensorflow_errors.$Module
  executing_eagerly(): py.Remote
  executing_eagerly_dyn: py.RemoteFunction
  exp(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  exp(x: py.TensorLike, keywords?: py.Rest<exp$, 'x'>): py.Promised<Tensor>
  exp(keywords: exp$): py.Promised<Tensor>
  exp_dyn: py.RemoteFunction
  expand_dims(input: py.TensorLike, axis: py.Int, name: py.Str | null): py.Promised<Tensor>
  expand_dims(input: py.TensorLike, axis: py.Int, keywords?: py.Rest<expand_dims$, 'input' | 'axis'>): py.Promised<Tensor>
  expand_dims(input: py.TensorLike, keywords: py.Rest<expand_dims$, 'input'>): py.Promised<Tensor>
  expand_dims(keywords: expand_dims$): py.Promised<Tensor>
  expand_dims_dyn: py.RemoteFunction
  readonly experimental: tensorflow_experimental.$Module
  extract_volume_patches(input: py.TensorLike, ksizes: py.List<py.Int>, strides: py.List<py.Int>, padding: py.Str, name: py.Str | null): py.Promised<Tensor>
  extract_volume_patches(input: py.TensorLike, ksizes: py.List<py.Int>, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<extract_volume_patches$, 'input' | 'ksizes' | 'strides' | 'padding'>): py.Promised<Tensor>
  extract_volume_patches(input: py.TensorLike, ksizes: py.List<py.Int>, strides: py.List<py.Int>, keywords: py.Rest<extract_volume_patches$, 'input' | 'ksizes' | 'strides'>): py.Promised<Tensor>
  extract_volume_patches(input: py.TensorLike, ksizes: py.List<py.Int>, keywords: py.Rest<extract_volume_patches$, 'input' | 'ksizes'>): py.Promised<Tensor>
  extract_volume_patches(input: py.TensorLike, keywords: py.Rest<extract_volume_patches$, 'input'>): py.Promised<Tensor>
  extract_volume_patches(keywords: extract_volume_patches$): py.Promised<Tensor>
  extract_volume_patches_dyn: py.RemoteFunction
  eye(num_rows: py.TensorLike, num_columns: py.TensorLike | null, batch_shape: py.List<py.Int> | py.TensorLike | null, dtype: py.DType, name?: py.Str | null): py.Promised<Tensor>
  eye(num_rows: py.TensorLike, num_columns: py.TensorLike | null, batch_shape: py.List<py.Int> | py.TensorLike | null, keywords?: py.Rest<eye$, 'num_rows' | 'num_columns' | 'batch_shape'>): py.Promised<Tensor>
  eye(num_rows: py.TensorLike, num_columns: py.TensorLike | null, keywords?: py.Rest<eye$, 'num_rows' | 'num_columns'>): py.Promised<Tensor>
  eye(num_rows: py.TensorLike, keywords?: py.Rest<eye$, 'num_rows'>): py.Promised<Tensor>
  eye(keywords: eye$): py.Promised<Tensor>
  eye_dyn: py.RemoteFunction
  readonly feature_column: tensorflow_feature_column.$Module
  fftnd(input: py.TensorLike, fft_length: py.TensorLike, axes: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  fftnd(input: py.TensorLike, fft_length: py.TensorLike, axes: py.TensorLike, keywords?: py.Rest<fftnd$, 'input' | 'fft_length' | 'axes'>): py.Promised<Tensor>
  fftnd(input: py.TensorLike, fft_length: py.TensorLike, keywords: py.Rest<fftnd$, 'input' | 'fft_length'>): py.Promised<Tensor>
  fftnd(input: py.TensorLike, keywords: py.Rest<fftnd$, 'input'>): py.Promised<Tensor>
  fftnd(keywords: fftnd$): py.Promised<Tensor>
  fftnd_dyn: py.RemoteFunction
  fill(dims: py.Items<py.Float>, value: py.Positional, name: py.Str | null, layout: py.Of<'tensorflow.experimental.dtensor.Layout'> | null): py.Promised<Tensor>
  fill(dims: py.Items<py.Float>, value: py.Positional, name: py.Str | null, keywords?: py.Rest<fill$, 'dims' | 'value' | 'name'>): py.Promised<Tensor>
  fill(dims: py.Items<py.Float>, value: py.Positional, keywords?: py.Rest<fill$, 'dims' | 'value'>): py.Promised<Tensor>
  fill(dims: py.Items<py.Float>, keywords: py.Rest<fill$, 'dims'>): py.Promised<Tensor>
  fill(keywords: fill$): py.Promised<Tensor>
  fill_dyn: py.RemoteFunction
  fingerprint(data: py.TensorLike, method: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  fingerprint(data: py.TensorLike, method: py.TensorLike, keywords?: py.Rest<fingerprint$, 'data' | 'method'>): py.Promised<Tensor>
  fingerprint(data: py.TensorLike, keywords?: py.Rest<fingerprint$, 'data'>): py.Promised<Tensor>
  fingerprint(keywords: fingerprint$): py.Promised<Tensor>
  fingerprint_dyn: py.RemoteFunction
  readonly float16: py.Promised<DType>
  readonly float16_dyn: any
  readonly float32: py.Promised<DType>
  readonly float32_dyn: any
  readonly float64: py.Promised<DType>
  readonly float64_dyn: any
  floor(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  floor(x: py.TensorLike, keywords?: py.Rest<floor$, 'x'>): py.Promised<Tensor>
  floor(keywords: floor$): py.Promised<Tensor>
  floor_dyn: py.RemoteFunction
  foldl(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, initializer: py.TensorLike | py.Items<py.TensorLike> | null, parallel_iterations: py.Int, back_prop: py.Bool, swap_memory?: py.Bool, name?: py.Str | null): py.Remote
  foldl(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, initializer: py.TensorLike | py.Items<py.TensorLike> | null, parallel_iterations: py.Int, keywords?: py.Rest<foldl$, 'fn' | 'elems' | 'initializer' | 'parallel_iterations'>): py.Remote
  foldl(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, initializer: py.TensorLike | py.Items<py.TensorLike> | null, keywords?: py.Rest<foldl$, 'fn' | 'elems' | 'initializer'>): py.Remote
  foldl(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, keywords?: py.Rest<foldl$, 'fn' | 'elems'>): py.Remote
  foldl(fn: py.Callable, keywords: py.Rest<foldl$, 'fn'>): py.Remote
  foldl(keywords: foldl$): py.Remote
  foldl_dyn: py.RemoteFunction
  foldr(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, initializer: py.TensorLike | py.Items<py.TensorLike> | null, parallel_iterations: py.Int, back_prop: py.Bool, swap_memory?: py.Bool, name?: py.Str | null): py.Remote
  foldr(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, initializer: py.TensorLike | py.Items<py.TensorLike> | null, parallel_iterations: py.Int, keywords?: py.Rest<foldr$, 'fn' | 'elems' | 'initializer' | 'parallel_iterations'>): py.Remote
  foldr(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, initializer: py.TensorLike | py.Items<py.TensorLike> | null, keywords?: py.Rest<foldr$, 'fn' | 'elems' | 'initializer'>): py.Remote
  foldr(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, keywords?: py.Rest<foldr$, 'fn' | 'elems'>): py.Remote
  foldr(fn: py.Callable, keywords: py.Rest<foldr$, 'fn'>): py.Remote
  foldr(keywords: foldr$): py.Remote
  foldr_dyn: py.RemoteFunction
  function(func: py.Callable | null, input_signature: py.List<py.RemoteArgument> | null, autograph: py.Bool, jit_compile: py.Bool | null, reduce_retracing?: py.Bool, experimental_implements?: py.Positional, experimental_autograph_options?: py.List<py.Of<'tensorflow.autograph.experimental.Feature'>> | null, experimental_attributes?: py.Dict<string, py.RemoteArgument> | null, experimental_relax_shapes?: py.Positional, experimental_compile?: py.Positional, experimental_follow_type_hints?: py.Positional): py.Promised<tensorflow_types_experimental.PolymorphicFunction>
  function(func: py.Callable | null, input_signature: py.List<py.RemoteArgument> | null, autograph: py.Bool, keywords?: py.Rest<function$, 'func' | 'input_signature' | 'autograph'>): py.Promised<tensorflow_types_experimental.PolymorphicFunction>
  function(func: py.Callable | null, input_signature: py.List<py.RemoteArgument> | null, keywords?: py.Rest<function$, 'func' | 'input_signature'>): py.Promised<tensorflow_types_experimental.PolymorphicFunction>
  function(func: py.Callable | null, keywords?: py.Rest<function$, 'func'>): py.Promised<tensorflow_types_experimental.PolymorphicFunction>
  function(keywords?: function$): py.Promised<tensorflow_types_experimental.PolymorphicFunction>
  function_dyn: py.RemoteFunction
  gather(params: py.TensorLike, indices: py.Positional, validate_indices: py.Positional, axis: py.TensorLike | null, batch_dims: py.Int, name?: py.Str | null): py.Promised<Tensor>
  gather(params: py.TensorLike, indices: py.Positional, validate_indices: py.Positional, axis: py.TensorLike | null, keywords?: py.Rest<gather$, 'params' | 'indices' | 'validate_indices' | 'axis'>): py.Promised<Tensor>
  gather(params: py.TensorLike, indices: py.Positional, validate_indices: py.Positional, keywords?: py.Rest<gather$, 'params' | 'indices' | 'validate_indices'>): py.Promised<Tensor>
  gather(params: py.TensorLike, indices: py.Positional, keywords?: py.Rest<gather$, 'params' | 'indices'>): py.Promised<Tensor>
  gather(params: py.TensorLike, keywords: py.Rest<gather$, 'params'>): py.Promised<Tensor>
  gather(keywords: gather$): py.Promised<Tensor>
  gather_dyn: py.RemoteFunction
  gather_nd(params: py.TensorLike, indices: py.TensorLike, batch_dims: py.Positional, name: py.Str | null, bad_indices_policy: py.Str): py.Promised<Tensor>
  gather_nd(params: py.TensorLike, indices: py.TensorLike, batch_dims: py.Positional, name: py.Str | null, keywords?: py.Rest<gather_nd$, 'params' | 'indices' | 'batch_dims' | 'name'>): py.Promised<Tensor>
  gather_nd(params: py.TensorLike, indices: py.TensorLike, batch_dims: py.Positional, keywords?: py.Rest<gather_nd$, 'params' | 'indices' | 'batch_dims'>): py.Promised<Tensor>
  gather_nd(params: py.TensorLike, indices: py.TensorLike, keywords?: py.Rest<gather_nd$, 'params' | 'indices'>): py.Promised<Tensor>
  gather_nd(params: py.TensorLike, keywords: py.Rest<gather_nd$, 'params'>): py.Promised<Tensor>
  gather_nd(keywords: gather_nd$): py.Promised<Tensor>
  gather_nd_dyn: py.RemoteFunction
  get_current_name_scope(): py.Remote<string>
  get_current_name_scope_dyn: py.RemoteFunction
  get_logger(): py.Remote
  get_logger_dyn: py.RemoteFunction
  get_static_value(tensor: py.TensorLike, partial: py.Bool): py.Remote
  get_static_value(tensor: py.TensorLike, keywords?: py.Rest<get_static_value$, 'tensor'>): py.Remote
  get_static_value(keywords: get_static_value$): py.Remote
  get_static_value_dyn: py.RemoteFunction
  grad_pass_through(f: py.Positional): py.Remote
  grad_pass_through(keywords: grad_pass_through$): py.Remote
  grad_pass_through_dyn: py.RemoteFunction
  gradients(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, grad_ys: py.Positional, name: py.Str, gate_gradients: py.Bool, aggregation_method?: py.Positional, stop_gradients?: py.TensorLike | py.List<py.TensorLike> | null, unconnected_gradients?: py.Of<'tensorflow.UnconnectedGradients'> | 'none' | 'zero' | py.RemotePromise<string>): py.RemoteList<Tensor>
  gradients(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, grad_ys: py.Positional, name: py.Str, keywords?: py.Rest<gradients$, 'ys' | 'xs' | 'grad_ys' | 'name'>): py.RemoteList<Tensor>
  gradients(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, grad_ys: py.Positional, keywords?: py.Rest<gradients$, 'ys' | 'xs' | 'grad_ys'>): py.RemoteList<Tensor>
  gradients(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<gradients$, 'ys' | 'xs'>): py.RemoteList<Tensor>
  gradients(ys: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<gradients$, 'ys'>): py.RemoteList<Tensor>
  gradients(keywords: gradients$): py.RemoteList<Tensor>
  gradients_dyn: py.RemoteFunction
  readonly graph_util: tensorflow_graph_util.$Module
  greater(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  greater(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<greater$, 'x' | 'y'>): py.Promised<Tensor>
  greater(x: py.TensorLike, keywords: py.Rest<greater$, 'x'>): py.Promised<Tensor>
  greater(keywords: greater$): py.Promised<Tensor>
  greater_dyn: py.RemoteFunction
  greater_equal(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  greater_equal(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<greater_equal$, 'x' | 'y'>): py.Promised<Tensor>
  greater_equal(x: py.TensorLike, keywords: py.Rest<greater_equal$, 'x'>): py.Promised<Tensor>
  greater_equal(keywords: greater_equal$): py.Promised<Tensor>
  greater_equal_dyn: py.RemoteFunction
  group(...inputs: py.Positional[]): py.Remote<Operation | null>
  group(...args: [...inputs: py.Positional[], keywords: group$]): py.Remote<Operation | null>
  group(keywords?: group$): py.Remote<Operation | null>
  group_dyn: py.RemoteFunction
  guarantee_const(input: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  guarantee_const(input: py.TensorLike, keywords?: py.Rest<guarantee_const$, 'input'>): py.Promised<Tensor>
  guarantee_const(keywords: guarantee_const$): py.Promised<Tensor>
  guarantee_const_dyn: py.RemoteFunction
  readonly half: py.Promised<DType>
  readonly half_dyn: any
  hessians(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, gate_gradients: py.Bool, aggregation_method: py.Positional, name: py.Str): py.Remote
  hessians(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, gate_gradients: py.Bool, aggregation_method: py.Positional, keywords?: py.Rest<hessians$, 'ys' | 'xs' | 'gate_gradients' | 'aggregation_method'>): py.Remote
  hessians(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, gate_gradients: py.Bool, keywords?: py.Rest<hessians$, 'ys' | 'xs' | 'gate_gradients'>): py.Remote
  hessians(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<hessians$, 'ys' | 'xs'>): py.Remote
  hessians(ys: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<hessians$, 'ys'>): py.Remote
  hessians(keywords: hessians$): py.Remote
  hessians_dyn: py.RemoteFunction
  histogram_fixed_width(values: py.TensorLike, value_range: py.TensorLike, nbins: py.Int, dtype: py.DType, name: py.Str | null): py.Promised<Tensor>
  histogram_fixed_width(values: py.TensorLike, value_range: py.TensorLike, nbins: py.Int, dtype: py.DType, keywords?: py.Rest<histogram_fixed_width$, 'values' | 'value_range' | 'nbins' | 'dtype'>): py.Promised<Tensor>
  histogram_fixed_width(values: py.TensorLike, value_range: py.TensorLike, nbins: py.Int, keywords?: py.Rest<histogram_fixed_width$, 'values' | 'value_range' | 'nbins'>): py.Promised<Tensor>
  histogram_fixed_width(values: py.TensorLike, value_range: py.TensorLike, keywords?: py.Rest<histogram_fixed_width$, 'values' | 'value_range'>): py.Promised<Tensor>
  histogram_fixed_width(values: py.TensorLike, keywords: py.Rest<histogram_fixed_width$, 'values'>): py.Promised<Tensor>
  histogram_fixed_width(keywords: histogram_fixed_width$): py.Promised<Tensor>
  histogram_fixed_width_dyn: py.RemoteFunction
  histogram_fixed_width_bins(values: py.TensorLike, value_range: py.TensorLike, nbins: py.Int, dtype: py.DType, name: py.Str | null): py.Promised<Tensor>
  histogram_fixed_width_bins(values: py.TensorLike, value_range: py.TensorLike, nbins: py.Int, dtype: py.DType, keywords?: py.Rest<histogram_fixed_width_bins$, 'values' | 'value_range' | 'nbins' | 'dtype'>): py.Promised<Tensor>
  histogram_fixed_width_bins(values: py.TensorLike, value_range: py.TensorLike, nbins: py.Int, keywords?: py.Rest<histogram_fixed_width_bins$, 'values' | 'value_range' | 'nbins'>): py.Promised<Tensor>
  histogram_fixed_width_bins(values: py.TensorLike, value_range: py.TensorLike, keywords?: py.Rest<histogram_fixed_width_bins$, 'values' | 'value_range'>): py.Promised<Tensor>
  histogram_fixed_width_bins(values: py.TensorLike, keywords: py.Rest<histogram_fixed_width_bins$, 'values'>): py.Promised<Tensor>
  histogram_fixed_width_bins(keywords: histogram_fixed_width_bins$): py.Promised<Tensor>
  histogram_fixed_width_bins_dyn: py.RemoteFunction
  identity(input: py.TensorLike | py.Of<'tensorflow.Variable'>, name: py.Str | null): py.Promised<Tensor>
  identity(input: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<identity$, 'input'>): py.Promised<Tensor>
  identity(keywords: identity$): py.Promised<Tensor>
  identity_dyn: py.RemoteFunction
  identity_n(input: py.List<py.TensorLike>, name: py.Str | null): py.RemoteList<Tensor>
  identity_n(input: py.List<py.TensorLike>, keywords?: py.Rest<identity_n$, 'input'>): py.RemoteList<Tensor>
  identity_n(keywords: identity_n$): py.RemoteList<Tensor>
  identity_n_dyn: py.RemoteFunction
  ifftnd(input: py.TensorLike, fft_length: py.TensorLike, axes: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  ifftnd(input: py.TensorLike, fft_length: py.TensorLike, axes: py.TensorLike, keywords?: py.Rest<ifftnd$, 'input' | 'fft_length' | 'axes'>): py.Promised<Tensor>
  ifftnd(input: py.TensorLike, fft_length: py.TensorLike, keywords: py.Rest<ifftnd$, 'input' | 'fft_length'>): py.Promised<Tensor>
  ifftnd(input: py.TensorLike, keywords: py.Rest<ifftnd$, 'input'>): py.Promised<Tensor>
  ifftnd(keywords: ifftnd$): py.Promised<Tensor>
  ifftnd_dyn: py.RemoteFunction
  readonly image: tensorflow_image.$Module
  import_graph_def(graph_def: py.Of<'tensorflow.compat.v1.GraphDef'>, input_map: py.Dict<string, py.RemoteArgument> | null, return_elements: py.List<py.Str> | null, name: py.Str | null, op_dict?: py.Positional, producer_op_list?: py.Positional): py.Remote
  import_graph_def(graph_def: py.Of<'tensorflow.compat.v1.GraphDef'>, input_map: py.Dict<string, py.RemoteArgument> | null, return_elements: py.List<py.Str> | null, keywords?: py.Rest<import_graph_def$, 'graph_def' | 'input_map' | 'return_elements'>): py.Remote
  import_graph_def(graph_def: py.Of<'tensorflow.compat.v1.GraphDef'>, input_map: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<import_graph_def$, 'graph_def' | 'input_map'>): py.Remote
  import_graph_def(graph_def: py.Of<'tensorflow.compat.v1.GraphDef'>, input_map: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  import_graph_def(graph_def: py.Of<'tensorflow.compat.v1.GraphDef'>, keywords?: py.Rest<import_graph_def$, 'graph_def'>): py.Remote
  import_graph_def(keywords: import_graph_def$): py.Remote
  import_graph_def_dyn: py.RemoteFunction
  init_scope(): py.Remote
  init_scope_dyn: py.RemoteFunction
  readonly initializers: keras_initializers.$Module
  inside_function(): py.Remote<boolean>
  inside_function_dyn: py.RemoteFunction
  readonly int16: py.Promised<DType>
  readonly int16_dyn: any
  readonly int32: py.Promised<DType>
  readonly int32_dyn: any
  readonly int64: py.Promised<DType>
  readonly int64_dyn: any
  readonly int8: py.Promised<DType>
  readonly int8_dyn: any
  readonly io: tensorflow_io.$Module
  irfftnd(input: py.TensorLike, fft_length: py.TensorLike, axes: py.TensorLike, Treal: py.DType, name: py.Str | null): py.Promised<Tensor>
  irfftnd(input: py.TensorLike, fft_length: py.TensorLike, axes: py.TensorLike, Treal: py.DType, keywords?: py.Rest<irfftnd$, 'input' | 'fft_length' | 'axes' | 'Treal'>): py.Promised<Tensor>
  irfftnd(input: py.TensorLike, fft_length: py.TensorLike, axes: py.TensorLike, keywords?: py.Rest<irfftnd$, 'input' | 'fft_length' | 'axes'>): py.Promised<Tensor>
  irfftnd(input: py.TensorLike, fft_length: py.TensorLike, keywords: py.Rest<irfftnd$, 'input' | 'fft_length'>): py.Promised<Tensor>
  irfftnd(input: py.TensorLike, keywords: py.Rest<irfftnd$, 'input'>): py.Promised<Tensor>
  irfftnd(keywords: irfftnd$): py.Promised<Tensor>
  irfftnd_dyn: py.RemoteFunction
  is_symbolic_tensor(tensor: py.TensorLike): py.Remote<boolean>
  is_symbolic_tensor(keywords: is_symbolic_tensor$): py.Remote<boolean>
  is_symbolic_tensor_dyn: py.RemoteFunction
  is_tensor(x: py.Positional): py.Remote
  is_tensor(keywords: is_tensor$): py.Remote
  is_tensor_dyn: py.RemoteFunction
  readonly keras: tensorflow_keras.$Module
  less(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  less(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<less$, 'x' | 'y'>): py.Promised<Tensor>
  less(x: py.TensorLike, keywords: py.Rest<less$, 'x'>): py.Promised<Tensor>
  less(keywords: less$): py.Promised<Tensor>
  less_dyn: py.RemoteFunction
  less_equal(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  less_equal(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<less_equal$, 'x' | 'y'>): py.Promised<Tensor>
  less_equal(x: py.TensorLike, keywords: py.Rest<less_equal$, 'x'>): py.Promised<Tensor>
  less_equal(keywords: less_equal$): py.Promised<Tensor>
  less_equal_dyn: py.RemoteFunction
  readonly linalg: tensorflow_linalg.$Module
  linspace(start: py.TensorLike, stop: py.TensorLike, num: py.TensorLike, name: py.Str | null, axis: py.Int): py.Promised<Tensor>
  linspace(start: py.TensorLike, stop: py.TensorLike, num: py.TensorLike, name: py.Str | null, keywords?: py.Rest<linspace$, 'start' | 'stop' | 'num' | 'name'>): py.Promised<Tensor>
  linspace(start: py.TensorLike, stop: py.TensorLike, num: py.TensorLike, keywords?: py.Rest<linspace$, 'start' | 'stop' | 'num'>): py.Promised<Tensor>
  linspace(start: py.TensorLike, stop: py.TensorLike, keywords: py.Rest<linspace$, 'start' | 'stop'>): py.Promised<Tensor>
  linspace(start: py.TensorLike, keywords: py.Rest<linspace$, 'start'>): py.Promised<Tensor>
  linspace(keywords: linspace$): py.Promised<Tensor>
  linspace_dyn: py.RemoteFunction
  readonly lite: tensorflow_lite.$Module
  load_library(library_location: py.Str): py.Remote<null>
  load_library(keywords: load_library$): py.Remote<null>
  load_library_dyn: py.RemoteFunction
  load_op_library(library_filename: py.Str): py.Remote
  load_op_library(keywords: load_op_library$): py.Remote
  load_op_library_dyn: py.RemoteFunction
  logical_and(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  logical_and(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<logical_and$, 'x' | 'y'>): py.Promised<Tensor>
  logical_and(x: py.TensorLike, keywords: py.Rest<logical_and$, 'x'>): py.Promised<Tensor>
  logical_and(keywords: logical_and$): py.Promised<Tensor>
  logical_and_dyn: py.RemoteFunction
  logical_not(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  logical_not(x: py.TensorLike, keywords?: py.Rest<logical_not$, 'x'>): py.Promised<Tensor>
  logical_not(keywords: logical_not$): py.Promised<Tensor>
  logical_not_dyn: py.RemoteFunction
  logical_or(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  logical_or(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<logical_or$, 'x' | 'y'>): py.Promised<Tensor>
  logical_or(x: py.TensorLike, keywords: py.Rest<logical_or$, 'x'>): py.Promised<Tensor>
  logical_or(keywords: logical_or$): py.Promised<Tensor>
  logical_or_dyn: py.RemoteFunction
  readonly lookup: tensorflow_lookup.$Module
  readonly losses: tensorflow_keras_losses.$Module
  make_ndarray(tensor: py.Positional): py.Remote<py.NDArray>
  make_ndarray(keywords: make_ndarray$): py.Remote<py.NDArray>
  make_ndarray_dyn: py.RemoteFunction
  make_tensor_proto(values: py.Positional, dtype: py.DType | null, shape: py.List<py.Int> | null, verify_shape: py.Bool, allow_broadcast?: py.Bool): py.Remote
  make_tensor_proto(values: py.Positional, dtype: py.DType | null, shape: py.List<py.Int> | null, keywords?: py.Rest<make_tensor_proto$, 'values' | 'dtype' | 'shape'>): py.Remote
  make_tensor_proto(values: py.Positional, dtype: py.DType | null, keywords?: py.Rest<make_tensor_proto$, 'values' | 'dtype'>): py.Remote
  make_tensor_proto(values: py.Positional, keywords?: py.Rest<make_tensor_proto$, 'values'>): py.Remote
  make_tensor_proto(keywords: make_tensor_proto$): py.Remote
  make_tensor_proto_dyn: py.RemoteFunction
  map_fn(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, dtype: py.DType | null, parallel_iterations: py.Int | null, back_prop: py.Bool, swap_memory?: py.Bool, infer_shape?: py.Bool, name?: py.Str | null, fn_output_signature?: py.Positional): py.Remote
  map_fn(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, dtype: py.DType | null, parallel_iterations: py.Int | null, keywords?: py.Rest<map_fn$, 'fn' | 'elems' | 'dtype' | 'parallel_iterations'>): py.Remote
  map_fn(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, dtype: py.DType | null, keywords?: py.Rest<map_fn$, 'fn' | 'elems' | 'dtype'>): py.Remote
  map_fn(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, keywords?: py.Rest<map_fn$, 'fn' | 'elems'>): py.Remote
  map_fn(fn: py.Callable, keywords: py.Rest<map_fn$, 'fn'>): py.Remote
  map_fn(keywords: map_fn$): py.Remote
  map_fn_dyn: py.RemoteFunction
  readonly math: tensorflow_math.$Module
  matmul(a: py.TensorLike, b: py.TensorLike, transpose_a: py.Bool, transpose_b: py.Bool, adjoint_a: py.Bool, adjoint_b?: py.Bool, a_is_sparse?: py.Bool, b_is_sparse?: py.Bool, output_type?: py.DType | null, grad_a?: py.Bool, grad_b?: py.Bool, name?: py.Str | null): py.Promised<Tensor>
  matmul(a: py.TensorLike, b: py.TensorLike, transpose_a: py.Bool, transpose_b: py.Bool, keywords?: py.Rest<matmul$, 'a' | 'b' | 'transpose_a' | 'transpose_b'>): py.Promised<Tensor>
  matmul(a: py.TensorLike, b: py.TensorLike, transpose_a: py.Bool, keywords?: py.Rest<matmul$, 'a' | 'b' | 'transpose_a'>): py.Promised<Tensor>
  matmul(a: py.TensorLike, b: py.TensorLike, keywords?: py.Rest<matmul$, 'a' | 'b'>): py.Promised<Tensor>
  matmul(a: py.TensorLike, keywords: py.Rest<matmul$, 'a'>): py.Promised<Tensor>
  matmul(keywords: matmul$): py.Promised<Tensor>
  matmul_dyn: py.RemoteFunction
  matrix_square_root(input: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  matrix_square_root(input: py.TensorLike, keywords?: py.Rest<matrix_square_root$, 'input'>): py.Promised<Tensor>
  matrix_square_root(keywords: matrix_square_root$): py.Promised<Tensor>
  matrix_square_root_dyn: py.RemoteFunction
  maximum(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  maximum(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<maximum$, 'x' | 'y'>): py.Promised<Tensor>
  maximum(x: py.TensorLike, keywords: py.Rest<maximum$, 'x'>): py.Promised<Tensor>
  maximum(keywords: maximum$): py.Promised<Tensor>
  maximum_dyn: py.RemoteFunction
  meshgrid(...args: py.Positional[]): py.Remote
  meshgrid(...args: [...args: py.Positional[], keywords: meshgrid$]): py.Remote
  meshgrid(keywords?: meshgrid$): py.Remote
  meshgrid_dyn: py.RemoteFunction
  readonly metrics: tensorflow_keras_metrics.$Module
  minimum(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  minimum(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<minimum$, 'x' | 'y'>): py.Promised<Tensor>
  minimum(x: py.TensorLike, keywords: py.Rest<minimum$, 'x'>): py.Promised<Tensor>
  minimum(keywords: minimum$): py.Promised<Tensor>
  minimum_dyn: py.RemoteFunction
  readonly mlir: tensorflow_mlir.$Module
  multiply(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  multiply(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<multiply$, 'x' | 'y'>): py.Promised<Tensor>
  multiply(x: py.TensorLike, keywords: py.Rest<multiply$, 'x'>): py.Promised<Tensor>
  multiply(keywords: multiply$): py.Promised<Tensor>
  multiply_dyn: py.RemoteFunction
  readonly name_scope: name_scope$class
  negative(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  negative(x: py.TensorLike, keywords?: py.Rest<negative$, 'x'>): py.Promised<Tensor>
  negative(keywords: negative$): py.Promised<Tensor>
  negative_dyn: py.RemoteFunction
  readonly nest: tensorflow_nest.$Module
  readonly newaxis: py.Remote<null>
  readonly newaxis_dyn: any
  readonly nn: tensorflow_nn.$Module
  no_gradient(op_type: py.Str): py.Remote<null>
  no_gradient(keywords: no_gradient$): py.Remote<null>
  no_gradient_dyn: py.RemoteFunction
  no_op(name: py.Str | null): py.Remote<Operation | null>
  no_op(keywords?: no_op$): py.Remote<Operation | null>
  no_op_dyn: py.RemoteFunction
  nondifferentiable_batch_function(num_batch_threads: py.Int, max_batch_size: py.Positional, batch_timeout_micros: py.Int, allowed_batch_sizes: py.List<py.RemoteArgument> | null, max_enqueued_batches: py.Int, autograph: py.Bool, enable_large_batch_splitting?: py.Bool): py.Remote
  nondifferentiable_batch_function(num_batch_threads: py.Int, max_batch_size: py.Positional, batch_timeout_micros: py.Int, allowed_batch_sizes: py.List<py.RemoteArgument> | null, max_enqueued_batches: py.Int, keywords?: py.Rest<nondifferentiable_batch_function$, 'num_batch_threads' | 'max_batch_size' | 'batch_timeout_micros' | 'allowed_batch_sizes' | 'max_enqueued_batches'>): py.Remote
  nondifferentiable_batch_function(num_batch_threads: py.Int, max_batch_size: py.Positional, batch_timeout_micros: py.Int, allowed_batch_sizes: py.List<py.RemoteArgument> | null, keywords?: py.Rest<nondifferentiable_batch_function$, 'num_batch_threads' | 'max_batch_size' | 'batch_timeout_micros' | 'allowed_batch_sizes'>): py.Remote
  nondifferentiable_batch_function(num_batch_threads: py.Int, max_batch_size: py.Positional, batch_timeout_micros: py.Int, keywords?: py.Rest<nondifferentiable_batch_function$, 'num_batch_threads' | 'max_batch_size' | 'batch_timeout_micros'>): py.Remote
  nondifferentiable_batch_function(num_batch_threads: py.Int, max_batch_size: py.Positional, keywords: py.Rest<nondifferentiable_batch_function$, 'num_batch_threads' | 'max_batch_size'>): py.Remote
  nondifferentiable_batch_function(num_batch_threads: py.Int, keywords: py.Rest<nondifferentiable_batch_function$, 'num_batch_threads'>): py.Remote
  nondifferentiable_batch_function(keywords: nondifferentiable_batch_function$): py.Remote
  nondifferentiable_batch_function_dyn: py.RemoteFunction
  norm(tensor: py.TensorLike, ord: py.Str, axis: py.Positional, keepdims: py.Bool | null, name?: py.Str | null): py.Promised<Tensor>
  norm(tensor: py.TensorLike, ord: py.Str, axis: py.Positional, keywords?: py.Rest<norm$, 'tensor' | 'ord' | 'axis'>): py.Promised<Tensor>
  norm(tensor: py.TensorLike, ord: py.Str, keywords?: py.Rest<norm$, 'tensor' | 'ord'>): py.Promised<Tensor>
  norm(tensor: py.TensorLike, keywords?: py.Rest<norm$, 'tensor'>): py.Promised<Tensor>
  norm(keywords: norm$): py.Promised<Tensor>
  norm_dyn: py.RemoteFunction
  not_equal(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  not_equal(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<not_equal$, 'x' | 'y'>): py.Promised<Tensor>
  not_equal(x: py.TensorLike, keywords: py.Rest<not_equal$, 'x'>): py.Promised<Tensor>
  not_equal(keywords: not_equal$): py.Promised<Tensor>
  not_equal_dyn: py.RemoteFunction
  numpy_function(func: py.Callable | py.ArrayLike | null, inp: py.List<py.TensorLike> | null, Tout: py.List<py.DType> | py.DType | null, stateful: py.Bool, name?: py.Str | null): py.Remote
  numpy_function(func: py.Callable | py.ArrayLike | null, inp: py.List<py.TensorLike> | null, Tout: py.List<py.DType> | py.DType | null, keywords?: py.Rest<numpy_function$, 'func' | 'inp' | 'Tout'>): py.Remote
  numpy_function(func: py.Callable | py.ArrayLike | null, inp: py.List<py.TensorLike> | null, keywords?: py.Rest<numpy_function$, 'func' | 'inp'>): py.Remote
  numpy_function(func: py.Callable | py.ArrayLike | null, keywords?: py.Rest<numpy_function$, 'func'>): py.Remote
  numpy_function(keywords?: numpy_function$): py.Remote
  numpy_function_dyn: py.RemoteFunction
  one_hot(indices: py.TensorLike, depth: py.TensorLike, on_value: py.TensorLike | null, off_value: py.TensorLike | null, axis: py.Int | null, dtype?: py.DType | null, name?: py.Str | null): py.Promised<Tensor>
  one_hot(indices: py.TensorLike, depth: py.TensorLike, on_value: py.TensorLike | null, off_value: py.TensorLike | null, keywords?: py.Rest<one_hot$, 'indices' | 'depth' | 'on_value' | 'off_value'>): py.Promised<Tensor>
  one_hot(indices: py.TensorLike, depth: py.TensorLike, on_value: py.TensorLike | null, keywords?: py.Rest<one_hot$, 'indices' | 'depth' | 'on_value'>): py.Promised<Tensor>
  one_hot(indices: py.TensorLike, depth: py.TensorLike, keywords?: py.Rest<one_hot$, 'indices' | 'depth'>): py.Promised<Tensor>
  one_hot(indices: py.TensorLike, keywords: py.Rest<one_hot$, 'indices'>): py.Promised<Tensor>
  one_hot(keywords: one_hot$): py.Promised<Tensor>
  one_hot_dyn: py.RemoteFunction
  ones(shape: py.List<py.Int> | py.TensorLike, dtype: py.DType, name: py.Str | null, layout: py.Of<'tensorflow.experimental.dtensor.Layout'> | null): py.Promised<Tensor>
  ones(shape: py.List<py.Int> | py.TensorLike, dtype: py.DType, name: py.Str | null, keywords?: py.Rest<ones$, 'shape' | 'dtype' | 'name'>): py.Promised<Tensor>
  ones(shape: py.List<py.Int> | py.TensorLike, dtype: py.DType, keywords?: py.Rest<ones$, 'shape' | 'dtype'>): py.Promised<Tensor>
  ones(shape: py.List<py.Int> | py.TensorLike, keywords?: py.Rest<ones$, 'shape'>): py.Promised<Tensor>
  ones(keywords: ones$): py.Promised<Tensor>
  ones_dyn: py.RemoteFunction
  readonly ones_initializer: ones_initializer$class
  ones_like(input: py.TensorLike, dtype: py.DType | null, name: py.Str | null, layout: py.Of<'tensorflow.experimental.dtensor.Layout'> | null): py.Promised<Tensor>
  ones_like(input: py.TensorLike, dtype: py.DType | null, name: py.Str | null, keywords?: py.Rest<ones_like$, 'input' | 'dtype' | 'name'>): py.Promised<Tensor>
  ones_like(input: py.TensorLike, dtype: py.DType | null, keywords?: py.Rest<ones_like$, 'input' | 'dtype'>): py.Promised<Tensor>
  ones_like(input: py.TensorLike, keywords?: py.Rest<ones_like$, 'input'>): py.Promised<Tensor>
  ones_like(keywords: ones_like$): py.Promised<Tensor>
  ones_like_dyn: py.RemoteFunction
  readonly optimizers: keras_optimizers.$Module
  pad(tensor: py.TensorLike, paddings: py.TensorLike, mode: 'CONSTANT' | 'REFLECT' | 'SYMMETRIC' | py.RemotePromise<string>, constant_values: py.Int, name: py.Str | null): py.Promised<Tensor>
  pad(tensor: py.TensorLike, paddings: py.TensorLike, mode: 'CONSTANT' | 'REFLECT' | 'SYMMETRIC' | py.RemotePromise<string>, constant_values: py.Int, keywords?: py.Rest<pad$, 'tensor' | 'paddings' | 'mode' | 'constant_values'>): py.Promised<Tensor>
  pad(tensor: py.TensorLike, paddings: py.TensorLike, mode: 'CONSTANT' | 'REFLECT' | 'SYMMETRIC' | py.RemotePromise<string>, keywords?: py.Rest<pad$, 'tensor' | 'paddings' | 'mode'>): py.Promised<Tensor>
  pad(tensor: py.TensorLike, paddings: py.TensorLike, keywords?: py.Rest<pad$, 'tensor' | 'paddings'>): py.Promised<Tensor>
  pad(tensor: py.TensorLike, keywords: py.Rest<pad$, 'tensor'>): py.Promised<Tensor>
  pad(keywords: pad$): py.Promised<Tensor>
  pad_dyn: py.RemoteFunction
  parallel_stack(values: py.List<py.TensorLike>, name: py.Str): py.Promised<Tensor>
  parallel_stack(values: py.List<py.TensorLike>, keywords?: py.Rest<parallel_stack$, 'values'>): py.Promised<Tensor>
  parallel_stack(keywords: parallel_stack$): py.Promised<Tensor>
  parallel_stack_dyn: py.RemoteFunction
  pow(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  pow(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<pow$, 'x' | 'y'>): py.Promised<Tensor>
  pow(x: py.TensorLike, keywords: py.Rest<pow$, 'x'>): py.Promised<Tensor>
  pow(keywords: pow$): py.Promised<Tensor>
  pow_dyn: py.RemoteFunction
  print(...inputs: py.Positional[]): py.Remote
  print(...args: [...inputs: py.Positional[], keywords: print$]): py.Remote
  print(keywords?: print$): py.Remote
  print_dyn: py.RemoteFunction
  readonly profiler: tensorflow_profiler.$Module
  py_function(func: py.Callable | py.List<py.RemoteArgument> | null, inp: py.Positional, Tout: py.Positional, name: py.Str | null): py.Remote
  py_function(func: py.Callable | py.List<py.RemoteArgument> | null, inp: py.Positional, Tout: py.Positional, keywords?: py.Rest<py_function$, 'func' | 'inp' | 'Tout'>): py.Remote
  py_function(func: py.Callable | py.List<py.RemoteArgument> | null, inp: py.Positional, keywords?: py.Rest<py_function$, 'func' | 'inp'>): py.Remote
  py_function(func: py.Callable | py.List<py.RemoteArgument> | null, keywords?: py.Rest<py_function$, 'func'>): py.Remote
  py_function(keywords?: py_function$): py.Remote
  py_function_dyn: py.RemoteFunction
  readonly qint16: py.Promised<DType>
  readonly qint16_dyn: any
  readonly qint32: py.Promised<DType>
  readonly qint32_dyn: any
  readonly qint8: py.Promised<DType>
  readonly qint8_dyn: any
  readonly quantization: tensorflow_quantization.$Module
  readonly queue: tensorflow_queue.$Module
  readonly quint16: py.Promised<DType>
  readonly quint16_dyn: any
  readonly quint8: py.Promised<DType>
  readonly quint8_dyn: any
  readonly ragged: tensorflow_ragged.$Module
  ragged_fill_empty_rows(value_rowids: py.TensorLike, values: py.TensorLike, nrows: py.TensorLike, default_value: py.TensorLike, name: py.Str | null): py.Remote<[Tensor, Tensor, Tensor, Tensor]>
  ragged_fill_empty_rows(value_rowids: py.TensorLike, values: py.TensorLike, nrows: py.TensorLike, default_value: py.TensorLike, keywords?: py.Rest<ragged_fill_empty_rows$, 'value_rowids' | 'values' | 'nrows' | 'default_value'>): py.Remote<[Tensor, Tensor, Tensor, Tensor]>
  ragged_fill_empty_rows(value_rowids: py.TensorLike, values: py.TensorLike, nrows: py.TensorLike, keywords: py.Rest<ragged_fill_empty_rows$, 'value_rowids' | 'values' | 'nrows'>): py.Remote<[Tensor, Tensor, Tensor, Tensor]>
  ragged_fill_empty_rows(value_rowids: py.TensorLike, values: py.TensorLike, keywords: py.Rest<ragged_fill_empty_rows$, 'value_rowids' | 'values'>): py.Remote<[Tensor, Tensor, Tensor, Tensor]>
  ragged_fill_empty_rows(value_rowids: py.TensorLike, keywords: py.Rest<ragged_fill_empty_rows$, 'value_rowids'>): py.Remote<[Tensor, Tensor, Tensor, Tensor]>
  ragged_fill_empty_rows(keywords: ragged_fill_empty_rows$): py.Remote<[Tensor, Tensor, Tensor, Tensor]>
  ragged_fill_empty_rows_dyn: py.RemoteFunction
  ragged_fill_empty_rows_grad(reverse_index_map: py.TensorLike, grad_values: py.TensorLike, name: py.Str | null): py.Remote<[Tensor, Tensor]>
  ragged_fill_empty_rows_grad(reverse_index_map: py.TensorLike, grad_values: py.TensorLike, keywords?: py.Rest<ragged_fill_empty_rows_grad$, 'reverse_index_map' | 'grad_values'>): py.Remote<[Tensor, Tensor]>
  ragged_fill_empty_rows_grad(reverse_index_map: py.TensorLike, keywords: py.Rest<ragged_fill_empty_rows_grad$, 'reverse_index_map'>): py.Remote<[Tensor, Tensor]>
  ragged_fill_empty_rows_grad(keywords: ragged_fill_empty_rows_grad$): py.Remote<[Tensor, Tensor]>
  ragged_fill_empty_rows_grad_dyn: py.RemoteFunction
  readonly random: tensorflow_random.$Module
  random_index_shuffle(index: py.TensorLike, seed: py.TensorLike, max_index: py.TensorLike, rounds: py.Int, name: py.Str | null): py.Promised<Tensor>
  random_index_shuffle(index: py.TensorLike, seed: py.TensorLike, max_index: py.TensorLike, rounds: py.Int, keywords?: py.Rest<random_index_shuffle$, 'index' | 'seed' | 'max_index' | 'rounds'>): py.Promised<Tensor>
  random_index_shuffle(index: py.TensorLike, seed: py.TensorLike, max_index: py.TensorLike, keywords?: py.Rest<random_index_shuffle$, 'index' | 'seed' | 'max_index'>): py.Promised<Tensor>
  random_index_shuffle(index: py.TensorLike, seed: py.TensorLike, keywords: py.Rest<random_index_shuffle$, 'index' | 'seed'>): py.Promised<Tensor>
  random_index_shuffle(index: py.TensorLike, keywords: py.Rest<random_index_shuffle$, 'index'>): py.Promised<Tensor>
  random_index_shuffle(keywords: random_index_shuffle$): py.Promised<Tensor>
  random_index_shuffle_dyn: py.RemoteFunction
  readonly random_normal_initializer: random_normal_initializer$class
  readonly random_uniform_initializer: random_uniform_initializer$class
  range(start: py.TensorLike, limit: py.TensorLike | null, delta: py.TensorLike, dtype: py.DType | null, name?: py.Str): py.Promised<Tensor>
  range(start: py.TensorLike, limit: py.TensorLike | null, delta: py.TensorLike, keywords?: py.Rest<range$, 'start' | 'limit' | 'delta'>): py.Promised<Tensor>
  range(start: py.TensorLike, limit: py.TensorLike | null, keywords?: py.Rest<range$, 'start' | 'limit'>): py.Promised<Tensor>
  range(start: py.TensorLike, keywords?: py.Rest<range$, 'start'>): py.Promised<Tensor>
  range(keywords: range$): py.Promised<Tensor>
  range_dyn: py.RemoteFunction
  rank(input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Promised<Tensor>
  rank(input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<rank$, 'input'>): py.Promised<Tensor>
  rank(keywords: rank$): py.Promised<Tensor>
  rank_dyn: py.RemoteFunction
  readonly raw_ops: tensorflow_raw_ops.$Module
  realdiv(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  realdiv(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<realdiv$, 'x' | 'y'>): py.Promised<Tensor>
  realdiv(x: py.TensorLike, keywords: py.Rest<realdiv$, 'x'>): py.Promised<Tensor>
  realdiv(keywords: realdiv$): py.Promised<Tensor>
  realdiv_dyn: py.RemoteFunction
  recompute_grad(f: py.Positional): py.Remote
  recompute_grad(keywords: recompute_grad$): py.Remote
  recompute_grad_dyn: py.RemoteFunction
  reduce_all(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, name: py.Str | null): py.Promised<Tensor>
  reduce_all(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, keywords?: py.Rest<reduce_all$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<Tensor>
  reduce_all(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_all$, 'input_tensor' | 'axis'>): py.Promised<Tensor>
  reduce_all(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_all$, 'input_tensor'>): py.Promised<Tensor>
  reduce_all(keywords: reduce_all$): py.Promised<Tensor>
  reduce_all_dyn: py.RemoteFunction
  reduce_any(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, name: py.Str | null): py.Promised<Tensor>
  reduce_any(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, keywords?: py.Rest<reduce_any$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<Tensor>
  reduce_any(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_any$, 'input_tensor' | 'axis'>): py.Promised<Tensor>
  reduce_any(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_any$, 'input_tensor'>): py.Promised<Tensor>
  reduce_any(keywords: reduce_any$): py.Promised<Tensor>
  reduce_any_dyn: py.RemoteFunction
  reduce_logsumexp(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, name: py.Str | null): py.Promised<Tensor>
  reduce_logsumexp(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, keywords?: py.Rest<reduce_logsumexp$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<Tensor>
  reduce_logsumexp(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_logsumexp$, 'input_tensor' | 'axis'>): py.Promised<Tensor>
  reduce_logsumexp(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_logsumexp$, 'input_tensor'>): py.Promised<Tensor>
  reduce_logsumexp(keywords: reduce_logsumexp$): py.Promised<Tensor>
  reduce_logsumexp_dyn: py.RemoteFunction
  reduce_max(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, name: py.Str | null): py.Promised<Tensor>
  reduce_max(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, keywords?: py.Rest<reduce_max$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<Tensor>
  reduce_max(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_max$, 'input_tensor' | 'axis'>): py.Promised<Tensor>
  reduce_max(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_max$, 'input_tensor'>): py.Promised<Tensor>
  reduce_max(keywords: reduce_max$): py.Promised<Tensor>
  reduce_max_dyn: py.RemoteFunction
  reduce_mean(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, name: py.Str | null): py.Promised<Tensor>
  reduce_mean(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, keywords?: py.Rest<reduce_mean$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<Tensor>
  reduce_mean(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_mean$, 'input_tensor' | 'axis'>): py.Promised<Tensor>
  reduce_mean(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_mean$, 'input_tensor'>): py.Promised<Tensor>
  reduce_mean(keywords: reduce_mean$): py.Promised<Tensor>
  reduce_mean_dyn: py.RemoteFunction
  reduce_min(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, name: py.Str | null): py.Promised<Tensor>
  reduce_min(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, keywords?: py.Rest<reduce_min$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<Tensor>
  reduce_min(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_min$, 'input_tensor' | 'axis'>): py.Promised<Tensor>
  reduce_min(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_min$, 'input_tensor'>): py.Promised<Tensor>
  reduce_min(keywords: reduce_min$): py.Promised<Tensor>
  reduce_min_dyn: py.RemoteFunction
  reduce_prod(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, name: py.Str | null): py.Promised<Tensor>
  reduce_prod(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, keywords?: py.Rest<reduce_prod$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<Tensor>
  reduce_prod(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_prod$, 'input_tensor' | 'axis'>): py.Promised<Tensor>
  reduce_prod(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_prod$, 'input_tensor'>): py.Promised<Tensor>
  reduce_prod(keywords: reduce_prod$): py.Promised<Tensor>
  reduce_prod_dyn: py.RemoteFunction
  reduce_sum(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, name: py.Str | null): py.Promised<Tensor>
  reduce_sum(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool, keywords?: py.Rest<reduce_sum$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<Tensor>
  reduce_sum(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_sum$, 'input_tensor' | 'axis'>): py.Promised<Tensor>
  reduce_sum(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_sum$, 'input_tensor'>): py.Promised<Tensor>
  reduce_sum(keywords: reduce_sum$): py.Promised<Tensor>
  reduce_sum_dyn: py.RemoteFunction
  register_tensor_conversion_function(base_type: py.Positional, conversion_func: py.Callable, priority: py.Int): py.Remote
  register_tensor_conversion_function(base_type: py.Positional, conversion_func: py.Callable, keywords?: py.Rest<register_tensor_conversion_function$, 'base_type' | 'conversion_func'>): py.Remote
  register_tensor_conversion_function(base_type: py.Positional, keywords: py.Rest<register_tensor_conversion_function$, 'base_type'>): py.Remote
  register_tensor_conversion_function(keywords: register_tensor_conversion_function$): py.Remote
  register_tensor_conversion_function_dyn: py.RemoteFunction
  repeat(input: py.Positional, repeats: py.TensorLike, axis: py.Int | null, name: py.Str | null): py.Promised<Tensor>
  repeat(input: py.Positional, repeats: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<repeat$, 'input' | 'repeats' | 'axis'>): py.Promised<Tensor>
  repeat(input: py.Positional, repeats: py.TensorLike, keywords?: py.Rest<repeat$, 'input' | 'repeats'>): py.Promised<Tensor>
  repeat(input: py.Positional, keywords: py.Rest<repeat$, 'input'>): py.Promised<Tensor>
  repeat(keywords: repeat$): py.Promised<Tensor>
  repeat_dyn: py.RemoteFunction
  required_space_to_batch_paddings(input_shape: py.TensorLike, block_shape: py.TensorLike, base_paddings: py.TensorLike | null, name: py.Str | null): py.Remote
  required_space_to_batch_paddings(input_shape: py.TensorLike, block_shape: py.TensorLike, base_paddings: py.TensorLike | null, keywords?: py.Rest<required_space_to_batch_paddings$, 'input_shape' | 'block_shape' | 'base_paddings'>): py.Remote
  required_space_to_batch_paddings(input_shape: py.TensorLike, block_shape: py.TensorLike, keywords?: py.Rest<required_space_to_batch_paddings$, 'input_shape' | 'block_shape'>): py.Remote
  required_space_to_batch_paddings(input_shape: py.TensorLike, keywords: py.Rest<required_space_to_batch_paddings$, 'input_shape'>): py.Remote
  required_space_to_batch_paddings(keywords: required_space_to_batch_paddings$): py.Remote
  required_space_to_batch_paddings_dyn: py.RemoteFunction
  reshape(tensor: py.TensorLike, shape: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  reshape(tensor: py.TensorLike, shape: py.TensorLike, keywords?: py.Rest<reshape$, 'tensor' | 'shape'>): py.Promised<Tensor>
  reshape(tensor: py.TensorLike, keywords: py.Rest<reshape$, 'tensor'>): py.Promised<Tensor>
  reshape(keywords: reshape$): py.Promised<Tensor>
  reshape_dyn: py.RemoteFunction
  readonly resource: py.Promised<DType>
  readonly resource_dyn: any
  reverse(tensor: py.TensorLike, axis: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  reverse(tensor: py.TensorLike, axis: py.TensorLike, keywords?: py.Rest<reverse$, 'tensor' | 'axis'>): py.Promised<Tensor>
  reverse(tensor: py.TensorLike, keywords: py.Rest<reverse$, 'tensor'>): py.Promised<Tensor>
  reverse(keywords: reverse$): py.Promised<Tensor>
  reverse_dyn: py.RemoteFunction
  reverse_sequence(input: py.TensorLike, seq_lengths: py.TensorLike, seq_axis: py.Int | null, batch_axis: py.Int | null, name: py.Str | null): py.Promised<Tensor>
  reverse_sequence(input: py.TensorLike, seq_lengths: py.TensorLike, seq_axis: py.Int | null, batch_axis: py.Int | null, keywords?: py.Rest<reverse_sequence$, 'input' | 'seq_lengths' | 'seq_axis' | 'batch_axis'>): py.Promised<Tensor>
  reverse_sequence(input: py.TensorLike, seq_lengths: py.TensorLike, seq_axis: py.Int | null, keywords?: py.Rest<reverse_sequence$, 'input' | 'seq_lengths' | 'seq_axis'>): py.Promised<Tensor>
  reverse_sequence(input: py.TensorLike, seq_lengths: py.TensorLike, keywords?: py.Rest<reverse_sequence$, 'input' | 'seq_lengths'>): py.Promised<Tensor>
  reverse_sequence(input: py.TensorLike, keywords: py.Rest<reverse_sequence$, 'input'>): py.Promised<Tensor>
  reverse_sequence(keywords: reverse_sequence$): py.Promised<Tensor>
  reverse_sequence_dyn: py.RemoteFunction
  rfftnd(input: py.TensorLike, fft_length: py.TensorLike, axes: py.TensorLike, Tcomplex: py.DType, name: py.Str | null): py.Promised<Tensor>
  rfftnd(input: py.TensorLike, fft_length: py.TensorLike, axes: py.TensorLike, Tcomplex: py.DType, keywords?: py.Rest<rfftnd$, 'input' | 'fft_length' | 'axes' | 'Tcomplex'>): py.Promised<Tensor>
  rfftnd(input: py.TensorLike, fft_length: py.TensorLike, axes: py.TensorLike, keywords?: py.Rest<rfftnd$, 'input' | 'fft_length' | 'axes'>): py.Promised<Tensor>
  rfftnd(input: py.TensorLike, fft_length: py.TensorLike, keywords: py.Rest<rfftnd$, 'input' | 'fft_length'>): py.Promised<Tensor>
  rfftnd(input: py.TensorLike, keywords: py.Rest<rfftnd$, 'input'>): py.Promised<Tensor>
  rfftnd(keywords: rfftnd$): py.Promised<Tensor>
  rfftnd_dyn: py.RemoteFunction
  roll(input: py.TensorLike, shift: py.TensorLike, axis: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  roll(input: py.TensorLike, shift: py.TensorLike, axis: py.TensorLike, keywords?: py.Rest<roll$, 'input' | 'shift' | 'axis'>): py.Promised<Tensor>
  roll(input: py.TensorLike, shift: py.TensorLike, keywords: py.Rest<roll$, 'input' | 'shift'>): py.Promised<Tensor>
  roll(input: py.TensorLike, keywords: py.Rest<roll$, 'input'>): py.Promised<Tensor>
  roll(keywords: roll$): py.Promised<Tensor>
  roll_dyn: py.RemoteFunction
  round(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  round(x: py.TensorLike, keywords?: py.Rest<round$, 'x'>): py.Promised<Tensor>
  round(keywords: round$): py.Promised<Tensor>
  round_dyn: py.RemoteFunction
  saturate_cast(value: py.TensorLike, dtype: py.DType, name: py.Str | null): py.Promised<Tensor>
  saturate_cast(value: py.TensorLike, dtype: py.DType, keywords?: py.Rest<saturate_cast$, 'value' | 'dtype'>): py.Promised<Tensor>
  saturate_cast(value: py.TensorLike, keywords: py.Rest<saturate_cast$, 'value'>): py.Promised<Tensor>
  saturate_cast(keywords: saturate_cast$): py.Promised<Tensor>
  saturate_cast_dyn: py.RemoteFunction
  readonly saved_model: tensorflow_saved_model.$Module
  scalar_mul(scalar: py.TensorLike, x: py.TensorLike | py.Of<'tensorflow.IndexedSlices'>, name: py.Str | null): py.Promised<Tensor>
  scalar_mul(scalar: py.TensorLike, x: py.TensorLike | py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<scalar_mul$, 'scalar' | 'x'>): py.Promised<Tensor>
  scalar_mul(scalar: py.TensorLike, keywords: py.Rest<scalar_mul$, 'scalar'>): py.Promised<Tensor>
  scalar_mul(keywords: scalar_mul$): py.Promised<Tensor>
  scalar_mul_dyn: py.RemoteFunction
  scan(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, initializer: py.TensorLike | py.Items<py.TensorLike> | null, parallel_iterations: py.Int, back_prop: py.Bool, swap_memory?: py.Bool, infer_shape?: py.Bool, reverse?: py.Bool, name?: py.Str | null): py.Remote
  scan(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, initializer: py.TensorLike | py.Items<py.TensorLike> | null, parallel_iterations: py.Int, keywords?: py.Rest<scan$, 'fn' | 'elems' | 'initializer' | 'parallel_iterations'>): py.Remote
  scan(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, initializer: py.TensorLike | py.Items<py.TensorLike> | null, keywords?: py.Rest<scan$, 'fn' | 'elems' | 'initializer'>): py.Remote
  scan(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, keywords?: py.Rest<scan$, 'fn' | 'elems'>): py.Remote
  scan(fn: py.Callable, keywords: py.Rest<scan$, 'fn'>): py.Remote
  scan(keywords: scan$): py.Remote
  scan_dyn: py.RemoteFunction
  scatter_nd(indices: py.TensorLike, updates: py.TensorLike, shape: py.TensorLike, bad_indices_policy: py.Str, name: py.Str | null): py.Promised<Tensor>
  scatter_nd(indices: py.TensorLike, updates: py.TensorLike, shape: py.TensorLike, bad_indices_policy: py.Str, keywords?: py.Rest<scatter_nd$, 'indices' | 'updates' | 'shape' | 'bad_indices_policy'>): py.Promised<Tensor>
  scatter_nd(indices: py.TensorLike, updates: py.TensorLike, shape: py.TensorLike, keywords?: py.Rest<scatter_nd$, 'indices' | 'updates' | 'shape'>): py.Promised<Tensor>
  scatter_nd(indices: py.TensorLike, updates: py.TensorLike, keywords: py.Rest<scatter_nd$, 'indices' | 'updates'>): py.Promised<Tensor>
  scatter_nd(indices: py.TensorLike, keywords: py.Rest<scatter_nd$, 'indices'>): py.Promised<Tensor>
  scatter_nd(keywords: scatter_nd$): py.Promised<Tensor>
  scatter_nd_dyn: py.RemoteFunction
  searchsorted(sorted_sequence: py.TensorLike, values: py.TensorLike, side: 'left' | 'right' | py.RemotePromise<string>, out_type: py.DType, name: py.Str | null): py.Promised<Tensor>
  searchsorted(sorted_sequence: py.TensorLike, values: py.TensorLike, side: 'left' | 'right' | py.RemotePromise<string>, out_type: py.DType, keywords?: py.Rest<searchsorted$, 'sorted_sequence' | 'values' | 'side' | 'out_type'>): py.Promised<Tensor>
  searchsorted(sorted_sequence: py.TensorLike, values: py.TensorLike, side: 'left' | 'right' | py.RemotePromise<string>, keywords?: py.Rest<searchsorted$, 'sorted_sequence' | 'values' | 'side'>): py.Promised<Tensor>
  searchsorted(sorted_sequence: py.TensorLike, values: py.TensorLike, keywords?: py.Rest<searchsorted$, 'sorted_sequence' | 'values'>): py.Promised<Tensor>
  searchsorted(sorted_sequence: py.TensorLike, keywords: py.Rest<searchsorted$, 'sorted_sequence'>): py.Promised<Tensor>
  searchsorted(keywords: searchsorted$): py.Promised<Tensor>
  searchsorted_dyn: py.RemoteFunction
  sequence_mask(lengths: py.TensorLike, maxlen: py.TensorLike | null, dtype: py.DType, name: py.Str | null): py.Promised<Tensor>
  sequence_mask(lengths: py.TensorLike, maxlen: py.TensorLike | null, dtype: py.DType, keywords?: py.Rest<sequence_mask$, 'lengths' | 'maxlen' | 'dtype'>): py.Promised<Tensor>
  sequence_mask(lengths: py.TensorLike, maxlen: py.TensorLike | null, keywords?: py.Rest<sequence_mask$, 'lengths' | 'maxlen'>): py.Promised<Tensor>
  sequence_mask(lengths: py.TensorLike, keywords?: py.Rest<sequence_mask$, 'lengths'>): py.Promised<Tensor>
  sequence_mask(keywords: sequence_mask$): py.Promised<Tensor>
  sequence_mask_dyn: py.RemoteFunction
  readonly sets: tensorflow_sets.$Module
  shape(input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, out_type: py.DType | null, name: py.Str | null): py.Promised<Tensor>
  shape(input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, out_type: py.DType | null, keywords?: py.Rest<shape$, 'input' | 'out_type'>): py.Promised<Tensor>
  shape(input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<shape$, 'input'>): py.Promised<Tensor>
  shape(keywords: shape$): py.Promised<Tensor>
  shape_dyn: py.RemoteFunction
  shape_n(input: py.List<py.RemoteArgument>, out_type: py.DType, name: py.Str | null): py.RemoteList<Tensor>
  shape_n(input: py.List<py.RemoteArgument>, out_type: py.DType, keywords?: py.Rest<shape_n$, 'input' | 'out_type'>): py.RemoteList<Tensor>
  shape_n(input: py.List<py.RemoteArgument>, keywords?: py.Rest<shape_n$, 'input'>): py.RemoteList<Tensor>
  shape_n(keywords: shape_n$): py.RemoteList<Tensor>
  shape_n_dyn: py.RemoteFunction
  sigmoid(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  sigmoid(x: py.TensorLike, keywords?: py.Rest<sigmoid$, 'x'>): py.Promised<Tensor>
  sigmoid(keywords: sigmoid$): py.Promised<Tensor>
  sigmoid_dyn: py.RemoteFunction
  sign(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  sign(x: py.TensorLike, keywords?: py.Rest<sign$, 'x'>): py.Promised<Tensor>
  sign(keywords: sign$): py.Promised<Tensor>
  sign_dyn: py.RemoteFunction
  readonly signal: tensorflow_signal.$Module
  sin(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  sin(x: py.TensorLike, keywords?: py.Rest<sin$, 'x'>): py.Promised<Tensor>
  sin(keywords: sin$): py.Promised<Tensor>
  sin_dyn: py.RemoteFunction
  sinh(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  sinh(x: py.TensorLike, keywords?: py.Rest<sinh$, 'x'>): py.Promised<Tensor>
  sinh(keywords: sinh$): py.Promised<Tensor>
  sinh_dyn: py.RemoteFunction
  size(input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, out_type: py.DType | null, name: py.Str | null): py.Promised<Tensor>
  size(input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, out_type: py.DType | null, keywords?: py.Rest<size$, 'input' | 'out_type'>): py.Promised<Tensor>
  size(input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<size$, 'input'>): py.Promised<Tensor>
  size(keywords: size$): py.Promised<Tensor>
  size_dyn: py.RemoteFunction
  slice(input_: py.TensorLike, begin: py.TensorLike, size: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  slice(input_: py.TensorLike, begin: py.TensorLike, size: py.TensorLike, keywords?: py.Rest<slice$, 'input_' | 'begin' | 'size'>): py.Promised<Tensor>
  slice(input_: py.TensorLike, begin: py.TensorLike, keywords: py.Rest<slice$, 'input_' | 'begin'>): py.Promised<Tensor>
  slice(input_: py.TensorLike, keywords: py.Rest<slice$, 'input_'>): py.Promised<Tensor>
  slice(keywords: slice$): py.Promised<Tensor>
  slice_dyn: py.RemoteFunction
  sort(values: py.Positional, axis: py.Int, direction: py.Str, name: py.Str | null): py.Promised<Tensor>
  sort(values: py.Positional, axis: py.Int, direction: py.Str, keywords?: py.Rest<sort$, 'values' | 'axis' | 'direction'>): py.Promised<Tensor>
  sort(values: py.Positional, axis: py.Int, keywords?: py.Rest<sort$, 'values' | 'axis'>): py.Promised<Tensor>
  sort(values: py.Positional, keywords?: py.Rest<sort$, 'values'>): py.Promised<Tensor>
  sort(keywords: sort$): py.Promised<Tensor>
  sort_dyn: py.RemoteFunction
  space_to_batch(input: py.TensorLike, block_shape: py.TensorLike, paddings: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  space_to_batch(input: py.TensorLike, block_shape: py.TensorLike, paddings: py.TensorLike, keywords?: py.Rest<space_to_batch$, 'input' | 'block_shape' | 'paddings'>): py.Promised<Tensor>
  space_to_batch(input: py.TensorLike, block_shape: py.TensorLike, keywords: py.Rest<space_to_batch$, 'input' | 'block_shape'>): py.Promised<Tensor>
  space_to_batch(input: py.TensorLike, keywords: py.Rest<space_to_batch$, 'input'>): py.Promised<Tensor>
  space_to_batch(keywords: space_to_batch$): py.Promised<Tensor>
  space_to_batch_dyn: py.RemoteFunction
  space_to_batch_nd(input: py.TensorLike, block_shape: py.TensorLike, paddings: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  space_to_batch_nd(input: py.TensorLike, block_shape: py.TensorLike, paddings: py.TensorLike, keywords?: py.Rest<space_to_batch_nd$, 'input' | 'block_shape' | 'paddings'>): py.Promised<Tensor>
  space_to_batch_nd(input: py.TensorLike, block_shape: py.TensorLike, keywords: py.Rest<space_to_batch_nd$, 'input' | 'block_shape'>): py.Promised<Tensor>
  space_to_batch_nd(input: py.TensorLike, keywords: py.Rest<space_to_batch_nd$, 'input'>): py.Promised<Tensor>
  space_to_batch_nd(keywords: space_to_batch_nd$): py.Promised<Tensor>
  space_to_batch_nd_dyn: py.RemoteFunction
  readonly sparse: tensorflow_sparse.$Module
  split(value: py.TensorLike, num_or_size_splits: py.Int | py.TensorLike, axis: py.TensorLike, num: py.Int | null, name: py.Str): py.RemoteList<Tensor>
  split(value: py.TensorLike, num_or_size_splits: py.Int | py.TensorLike, axis: py.TensorLike, num: py.Int | null, keywords?: py.Rest<split$, 'value' | 'num_or_size_splits' | 'axis' | 'num'>): py.RemoteList<Tensor>
  split(value: py.TensorLike, num_or_size_splits: py.Int | py.TensorLike, axis: py.TensorLike, keywords?: py.Rest<split$, 'value' | 'num_or_size_splits' | 'axis'>): py.RemoteList<Tensor>
  split(value: py.TensorLike, num_or_size_splits: py.Int | py.TensorLike, keywords?: py.Rest<split$, 'value' | 'num_or_size_splits'>): py.RemoteList<Tensor>
  split(value: py.TensorLike, keywords: py.Rest<split$, 'value'>): py.RemoteList<Tensor>
  split(keywords: split$): py.RemoteList<Tensor>
  split_dyn: py.RemoteFunction
  sqrt(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  sqrt(x: py.TensorLike, keywords?: py.Rest<sqrt$, 'x'>): py.Promised<Tensor>
  sqrt(keywords: sqrt$): py.Promised<Tensor>
  sqrt_dyn: py.RemoteFunction
  square(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  square(x: py.TensorLike, keywords?: py.Rest<square$, 'x'>): py.Promised<Tensor>
  square(keywords: square$): py.Promised<Tensor>
  square_dyn: py.RemoteFunction
  squeeze(input: py.TensorLike, axis: py.Int | py.List<py.Int> | null, name: py.Str | null): py.Promised<Tensor>
  squeeze(input: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<squeeze$, 'input' | 'axis'>): py.Promised<Tensor>
  squeeze(input: py.TensorLike, keywords?: py.Rest<squeeze$, 'input'>): py.Promised<Tensor>
  squeeze(keywords: squeeze$): py.Promised<Tensor>
  squeeze_dyn: py.RemoteFunction
  stack(values: py.List<py.TensorLike>, axis: py.Int, name: py.Str): py.Promised<Tensor>
  stack(values: py.List<py.TensorLike>, axis: py.Int, keywords?: py.Rest<stack$, 'values' | 'axis'>): py.Promised<Tensor>
  stack(values: py.List<py.TensorLike>, keywords?: py.Rest<stack$, 'values'>): py.Promised<Tensor>
  stack(keywords: stack$): py.Promised<Tensor>
  stack_dyn: py.RemoteFunction
  stop_gradient(input: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  stop_gradient(input: py.TensorLike, keywords?: py.Rest<stop_gradient$, 'input'>): py.Promised<Tensor>
  stop_gradient(keywords: stop_gradient$): py.Promised<Tensor>
  stop_gradient_dyn: py.RemoteFunction
  strided_slice(input_: py.TensorLike, begin: py.TensorLike, end: py.TensorLike, strides: py.TensorLike | null, begin_mask: py.Int, end_mask: py.Int, ellipsis_mask?: py.Int, new_axis_mask?: py.Int, shrink_axis_mask?: py.Int, var_?: py.Of<'tensorflow.Variable'> | null, name?: py.Str | null): py.Promised<Tensor>
  strided_slice(input_: py.TensorLike, begin: py.TensorLike, end: py.TensorLike, strides: py.TensorLike | null, begin_mask: py.Int, keywords?: py.Rest<strided_slice$, 'input_' | 'begin' | 'end' | 'strides' | 'begin_mask'>): py.Promised<Tensor>
  strided_slice(input_: py.TensorLike, begin: py.TensorLike, end: py.TensorLike, strides: py.TensorLike | null, keywords?: py.Rest<strided_slice$, 'input_' | 'begin' | 'end' | 'strides'>): py.Promised<Tensor>
  strided_slice(input_: py.TensorLike, begin: py.TensorLike, end: py.TensorLike, keywords?: py.Rest<strided_slice$, 'input_' | 'begin' | 'end'>): py.Promised<Tensor>
  strided_slice(input_: py.TensorLike, begin: py.TensorLike, keywords: py.Rest<strided_slice$, 'input_' | 'begin'>): py.Promised<Tensor>
  strided_slice(input_: py.TensorLike, keywords: py.Rest<strided_slice$, 'input_'>): py.Promised<Tensor>
  strided_slice(keywords: strided_slice$): py.Promised<Tensor>
  strided_slice_dyn: py.RemoteFunction
  readonly string: py.Promised<DType>
  readonly string_dyn: any
  readonly strings: tensorflow_strings.$Module
  subtract(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  subtract(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<subtract$, 'x' | 'y'>): py.Promised<Tensor>
  subtract(x: py.TensorLike, keywords: py.Rest<subtract$, 'x'>): py.Promised<Tensor>
  subtract(keywords: subtract$): py.Promised<Tensor>
  subtract_dyn: py.RemoteFunction
  readonly summary: tensorflow_summary.$Module
  switch_case(branch_index: py.TensorLike, branch_fns: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>, default_: py.Callable | null, name: py.Str): py.Remote
  switch_case(branch_index: py.TensorLike, branch_fns: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>, default_: py.Callable | null, keywords?: py.Rest<switch_case$, 'branch_index' | 'branch_fns' | 'default'>): py.Remote
  switch_case(branch_index: py.TensorLike, branch_fns: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>, keywords: py.Rest<switch_case$, 'branch_index' | 'branch_fns'>): py.Remote
  switch_case(branch_index: py.TensorLike, branch_fns: py.LastDict<string, py.RemoteArgument> | py.List<py.RemoteArgument>): py.Remote
  switch_case(branch_index: py.TensorLike, keywords: py.Rest<switch_case$, 'branch_index'>): py.Remote
  switch_case(keywords: switch_case$): py.Remote
  switch_case_dyn: py.RemoteFunction
  readonly sysconfig: tensorflow_sysconfig.$Module
  tan(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  tan(x: py.TensorLike, keywords?: py.Rest<tan$, 'x'>): py.Promised<Tensor>
  tan(keywords: tan$): py.Promised<Tensor>
  tan_dyn: py.RemoteFunction
  tanh(x: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  tanh(x: py.TensorLike, keywords?: py.Rest<tanh$, 'x'>): py.Promised<Tensor>
  tanh(keywords: tanh$): py.Promised<Tensor>
  tanh_dyn: py.RemoteFunction
  tensor_scatter_nd_add(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, bad_indices_policy: py.Str, name: py.Str | null): py.Promised<Tensor>
  tensor_scatter_nd_add(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, bad_indices_policy: py.Str, keywords?: py.Rest<tensor_scatter_nd_add$, 'tensor' | 'indices' | 'updates' | 'bad_indices_policy'>): py.Promised<Tensor>
  tensor_scatter_nd_add(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<tensor_scatter_nd_add$, 'tensor' | 'indices' | 'updates'>): py.Promised<Tensor>
  tensor_scatter_nd_add(tensor: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<tensor_scatter_nd_add$, 'tensor' | 'indices'>): py.Promised<Tensor>
  tensor_scatter_nd_add(tensor: py.TensorLike, keywords: py.Rest<tensor_scatter_nd_add$, 'tensor'>): py.Promised<Tensor>
  tensor_scatter_nd_add(keywords: tensor_scatter_nd_add$): py.Promised<Tensor>
  tensor_scatter_nd_add_dyn: py.RemoteFunction
  tensor_scatter_nd_max(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, bad_indices_policy: py.Str, name: py.Str | null): py.Promised<Tensor>
  tensor_scatter_nd_max(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, bad_indices_policy: py.Str, keywords?: py.Rest<tensor_scatter_nd_max$, 'tensor' | 'indices' | 'updates' | 'bad_indices_policy'>): py.Promised<Tensor>
  tensor_scatter_nd_max(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<tensor_scatter_nd_max$, 'tensor' | 'indices' | 'updates'>): py.Promised<Tensor>
  tensor_scatter_nd_max(tensor: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<tensor_scatter_nd_max$, 'tensor' | 'indices'>): py.Promised<Tensor>
  tensor_scatter_nd_max(tensor: py.TensorLike, keywords: py.Rest<tensor_scatter_nd_max$, 'tensor'>): py.Promised<Tensor>
  tensor_scatter_nd_max(keywords: tensor_scatter_nd_max$): py.Promised<Tensor>
  tensor_scatter_nd_max_dyn: py.RemoteFunction
  tensor_scatter_nd_min(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, bad_indices_policy: py.Str, name: py.Str | null): py.Promised<Tensor>
  tensor_scatter_nd_min(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, bad_indices_policy: py.Str, keywords?: py.Rest<tensor_scatter_nd_min$, 'tensor' | 'indices' | 'updates' | 'bad_indices_policy'>): py.Promised<Tensor>
  tensor_scatter_nd_min(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<tensor_scatter_nd_min$, 'tensor' | 'indices' | 'updates'>): py.Promised<Tensor>
  tensor_scatter_nd_min(tensor: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<tensor_scatter_nd_min$, 'tensor' | 'indices'>): py.Promised<Tensor>
  tensor_scatter_nd_min(tensor: py.TensorLike, keywords: py.Rest<tensor_scatter_nd_min$, 'tensor'>): py.Promised<Tensor>
  tensor_scatter_nd_min(keywords: tensor_scatter_nd_min$): py.Promised<Tensor>
  tensor_scatter_nd_min_dyn: py.RemoteFunction
  tensor_scatter_nd_sub(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, bad_indices_policy: py.Str, name: py.Str | null): py.Promised<Tensor>
  tensor_scatter_nd_sub(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, bad_indices_policy: py.Str, keywords?: py.Rest<tensor_scatter_nd_sub$, 'tensor' | 'indices' | 'updates' | 'bad_indices_policy'>): py.Promised<Tensor>
  tensor_scatter_nd_sub(tensor: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<tensor_scatter_nd_sub$, 'tensor' | 'indices' | 'updates'>): py.Promised<Tensor>
  tensor_scatter_nd_sub(tensor: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<tensor_scatter_nd_sub$, 'tensor' | 'indices'>): py.Promised<Tensor>
  tensor_scatter_nd_sub(tensor: py.TensorLike, keywords: py.Rest<tensor_scatter_nd_sub$, 'tensor'>): py.Promised<Tensor>
  tensor_scatter_nd_sub(keywords: tensor_scatter_nd_sub$): py.Promised<Tensor>
  tensor_scatter_nd_sub_dyn: py.RemoteFunction
  tensor_scatter_nd_update(tensor: py.TensorLike, indices: py.Positional, updates: py.Positional, name: py.Str | null): py.Promised<Tensor>
  tensor_scatter_nd_update(tensor: py.TensorLike, indices: py.Positional, updates: py.Positional, keywords?: py.Rest<tensor_scatter_nd_update$, 'tensor' | 'indices' | 'updates'>): py.Promised<Tensor>
  tensor_scatter_nd_update(tensor: py.TensorLike, indices: py.Positional, keywords: py.Rest<tensor_scatter_nd_update$, 'tensor' | 'indices'>): py.Promised<Tensor>
  tensor_scatter_nd_update(tensor: py.TensorLike, keywords: py.Rest<tensor_scatter_nd_update$, 'tensor'>): py.Promised<Tensor>
  tensor_scatter_nd_update(keywords: tensor_scatter_nd_update$): py.Promised<Tensor>
  tensor_scatter_nd_update_dyn: py.RemoteFunction
  tensordot(a: py.TensorLike, b: py.TensorLike, axes: py.Positional, name: py.Str | null): py.Promised<Tensor>
  tensordot(a: py.TensorLike, b: py.TensorLike, axes: py.Positional, keywords?: py.Rest<tensordot$, 'a' | 'b' | 'axes'>): py.Promised<Tensor>
  tensordot(a: py.TensorLike, b: py.TensorLike, keywords: py.Rest<tensordot$, 'a' | 'b'>): py.Promised<Tensor>
  tensordot(a: py.TensorLike, keywords: py.Rest<tensordot$, 'a'>): py.Promised<Tensor>
  tensordot(keywords: tensordot$): py.Promised<Tensor>
  tensordot_dyn: py.RemoteFunction
  readonly test: tensorflow_test.$Module
  tile(input: py.TensorLike, multiples: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  tile(input: py.TensorLike, multiples: py.TensorLike, keywords?: py.Rest<tile$, 'input' | 'multiples'>): py.Promised<Tensor>
  tile(input: py.TensorLike, keywords: py.Rest<tile$, 'input'>): py.Promised<Tensor>
  tile(keywords: tile$): py.Promised<Tensor>
  tile_dyn: py.RemoteFunction
  timestamp(name: py.Str | null): py.Promised<Tensor>
  timestamp(keywords?: timestamp$): py.Promised<Tensor>
  timestamp_dyn: py.RemoteFunction
  readonly tpu: tensorflow_tpu.$Module
  readonly train: tensorflow_train.$Module
  transpose(a: py.TensorLike, perm: py.TensorLike | null, conjugate: py.Bool, name: py.Str): py.Promised<Tensor>
  transpose(a: py.TensorLike, perm: py.TensorLike | null, conjugate: py.Bool, keywords?: py.Rest<transpose$, 'a' | 'perm' | 'conjugate'>): py.Promised<Tensor>
  transpose(a: py.TensorLike, perm: py.TensorLike | null, keywords?: py.Rest<transpose$, 'a' | 'perm'>): py.Promised<Tensor>
  transpose(a: py.TensorLike, keywords?: py.Rest<transpose$, 'a'>): py.Promised<Tensor>
  transpose(keywords: transpose$): py.Promised<Tensor>
  transpose_dyn: py.RemoteFunction
  truediv(x: py.Positional, y: py.Positional, name: py.Str | null): py.Promised<Tensor>
  truediv(x: py.Positional, y: py.Positional, keywords?: py.Rest<truediv$, 'x' | 'y'>): py.Promised<Tensor>
  truediv(x: py.Positional, keywords: py.Rest<truediv$, 'x'>): py.Promised<Tensor>
  truediv(keywords: truediv$): py.Promised<Tensor>
  truediv_dyn: py.RemoteFunction
  truncatediv(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  truncatediv(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<truncatediv$, 'x' | 'y'>): py.Promised<Tensor>
  truncatediv(x: py.TensorLike, keywords: py.Rest<truncatediv$, 'x'>): py.Promised<Tensor>
  truncatediv(keywords: truncatediv$): py.Promised<Tensor>
  truncatediv_dyn: py.RemoteFunction
  truncatemod(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  truncatemod(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<truncatemod$, 'x' | 'y'>): py.Promised<Tensor>
  truncatemod(x: py.TensorLike, keywords: py.Rest<truncatemod$, 'x'>): py.Promised<Tensor>
  truncatemod(keywords: truncatemod$): py.Promised<Tensor>
  truncatemod_dyn: py.RemoteFunction
  tuple(tensors: py.List<py.RemoteArgument> | py.Of<'tensorflow.IndexedSlices'>, control_inputs: py.List<py.RemoteArgument> | null, name: py.Str | null): py.Remote
  tuple(tensors: py.List<py.RemoteArgument> | py.Of<'tensorflow.IndexedSlices'>, control_inputs: py.List<py.RemoteArgument> | null, keywords?: py.Rest<tuple$, 'tensors' | 'control_inputs'>): py.Remote
  tuple(tensors: py.List<py.RemoteArgument> | py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<tuple$, 'tensors'>): py.Remote
  tuple(keywords: tuple$): py.Remote
  tuple_dyn: py.RemoteFunction
  type_spec_from_value(value: py.Positional): py.Promised<TypeSpec>
  type_spec_from_value(keywords: type_spec_from_value$): py.Promised<TypeSpec>
  type_spec_from_value_dyn: py.RemoteFunction
  readonly types: tensorflow_types.$Module
  readonly uint16: py.Promised<DType>
  readonly uint16_dyn: any
  readonly uint32: py.Promised<DType>
  readonly uint32_dyn: any
  readonly uint64: py.Promised<DType>
  readonly uint64_dyn: any
  readonly uint8: py.Promised<DType>
  readonly uint8_dyn: any
  unique(x: py.TensorLike, out_idx: py.DType, name: py.Str | null): py.Remote<[Tensor, Tensor]>
  unique(x: py.TensorLike, out_idx: py.DType, keywords?: py.Rest<unique$, 'x' | 'out_idx'>): py.Remote<[Tensor, Tensor]>
  unique(x: py.TensorLike, keywords?: py.Rest<unique$, 'x'>): py.Remote<[Tensor, Tensor]>
  unique(keywords: unique$): py.Remote<[Tensor, Tensor]>
  unique_dyn: py.RemoteFunction
  unique_with_counts(x: py.TensorLike, out_idx: py.DType, name: py.Str | null): py.Remote<[Tensor, Tensor, Tensor]>
  unique_with_counts(x: py.TensorLike, out_idx: py.DType, keywords?: py.Rest<unique_with_counts$, 'x' | 'out_idx'>): py.Remote<[Tensor, Tensor, Tensor]>
  unique_with_counts(x: py.TensorLike, keywords?: py.Rest<unique_with_counts$, 'x'>): py.Remote<[Tensor, Tensor, Tensor]>
  unique_with_counts(keywords: unique_with_counts$): py.Remote<[Tensor, Tensor, Tensor]>
  unique_with_counts_dyn: py.RemoteFunction
  unravel_index(indices: py.TensorLike, dims: py.TensorLike, name: py.Str | null): py.Promised<Tensor>
  unravel_index(indices: py.TensorLike, dims: py.TensorLike, keywords?: py.Rest<unravel_index$, 'indices' | 'dims'>): py.Promised<Tensor>
  unravel_index(indices: py.TensorLike, keywords: py.Rest<unravel_index$, 'indices'>): py.Promised<Tensor>
  unravel_index(keywords: unravel_index$): py.Promised<Tensor>
  unravel_index_dyn: py.RemoteFunction
  unstack(value: py.Positional, num: py.Int | null, axis: py.Int, name: py.Str): py.RemoteList<Tensor>
  unstack(value: py.Positional, num: py.Int | null, axis: py.Int, keywords?: py.Rest<unstack$, 'value' | 'num' | 'axis'>): py.RemoteList<Tensor>
  unstack(value: py.Positional, num: py.Int | null, keywords?: py.Rest<unstack$, 'value' | 'num'>): py.RemoteList<Tensor>
  unstack(value: py.Positional, keywords?: py.Rest<unstack$, 'value'>): py.RemoteList<Tensor>
  unstack(keywords: unstack$): py.RemoteList<Tensor>
  unstack_dyn: py.RemoteFunction
  variable_creator_scope(variable_creator: py.Positional): py.Remote
  variable_creator_scope(keywords: variable_creator_scope$): py.Remote
  variable_creator_scope_dyn: py.RemoteFunction
  readonly variant: py.Promised<DType>
  readonly variant_dyn: any
  vectorized_map(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, fallback_to_while_loop: py.Bool, warn: py.Bool): py.Remote
  vectorized_map(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, fallback_to_while_loop: py.Bool, keywords?: py.Rest<vectorized_map$, 'fn' | 'elems' | 'fallback_to_while_loop'>): py.Remote
  vectorized_map(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, keywords?: py.Rest<vectorized_map$, 'fn' | 'elems'>): py.Remote
  vectorized_map(fn: py.Callable, keywords: py.Rest<vectorized_map$, 'fn'>): py.Remote
  vectorized_map(keywords: vectorized_map$): py.Remote
  vectorized_map_dyn: py.RemoteFunction
  readonly version: tensorflow_version.$Module
  where(condition: py.TensorLike, x: py.Positional, y: py.Positional, name: py.Str | null): py.Promised<Tensor>
  where(condition: py.TensorLike, x: py.Positional, y: py.Positional, keywords?: py.Rest<where$, 'condition' | 'x' | 'y'>): py.Promised<Tensor>
  where(condition: py.TensorLike, x: py.Positional, keywords?: py.Rest<where$, 'condition' | 'x'>): py.Promised<Tensor>
  where(condition: py.TensorLike, keywords?: py.Rest<where$, 'condition'>): py.Promised<Tensor>
  where(keywords: where$): py.Promised<Tensor>
  where_dyn: py.RemoteFunction
  while_loop(cond: py.Callable, body: py.Callable, loop_vars: py.List<py.RemoteArgument> | py.List<py.ArrayLike> | py.TensorLike, shape_invariants: py.Positional, parallel_iterations: py.Int, back_prop: py.Bool, swap_memory?: py.Bool, maximum_iterations?: py.Int | null, name?: py.Str | null): py.Remote
  while_loop(cond: py.Callable, body: py.Callable, loop_vars: py.List<py.RemoteArgument> | py.List<py.ArrayLike> | py.TensorLike, shape_invariants: py.Positional, parallel_iterations: py.Int, keywords?: py.Rest<while_loop$, 'cond' | 'body' | 'loop_vars' | 'shape_invariants' | 'parallel_iterations'>): py.Remote
  while_loop(cond: py.Callable, body: py.Callable, loop_vars: py.List<py.RemoteArgument> | py.List<py.ArrayLike> | py.TensorLike, shape_invariants: py.Positional, keywords?: py.Rest<while_loop$, 'cond' | 'body' | 'loop_vars' | 'shape_invariants'>): py.Remote
  while_loop(cond: py.Callable, body: py.Callable, loop_vars: py.List<py.RemoteArgument> | py.List<py.ArrayLike> | py.TensorLike, keywords?: py.Rest<while_loop$, 'cond' | 'body' | 'loop_vars'>): py.Remote
  while_loop(cond: py.Callable, body: py.Callable, keywords: py.Rest<while_loop$, 'cond' | 'body'>): py.Remote
  while_loop(cond: py.Callable, keywords: py.Rest<while_loop$, 'cond'>): py.Remote
  while_loop(keywords: while_loop$): py.Remote
  while_loop_dyn: py.RemoteFunction
  readonly xla: tensorflow_xla.$Module
  zeros(shape: py.List<py.Int> | py.TensorLike, dtype: py.DType, name: py.Str | null, layout: py.Of<'tensorflow.experimental.dtensor.Layout'> | null): py.Promised<Tensor>
  zeros(shape: py.List<py.Int> | py.TensorLike, dtype: py.DType, name: py.Str | null, keywords?: py.Rest<zeros$, 'shape' | 'dtype' | 'name'>): py.Promised<Tensor>
  zeros(shape: py.List<py.Int> | py.TensorLike, dtype: py.DType, keywords?: py.Rest<zeros$, 'shape' | 'dtype'>): py.Promised<Tensor>
  zeros(shape: py.List<py.Int> | py.TensorLike, keywords?: py.Rest<zeros$, 'shape'>): py.Promised<Tensor>
  zeros(keywords: zeros$): py.Promised<Tensor>
  zeros_dyn: py.RemoteFunction
  readonly zeros_initializer: zeros_initializer$class
  zeros_like(input: py.TensorLike, dtype: py.DType | null, name: py.Str | null, layout: py.Of<'tensorflow.experimental.dtensor.Layout'> | null): py.Promised<Tensor>
  zeros_like(input: py.TensorLike, dtype: py.DType | null, name: py.Str | null, keywords?: py.Rest<zeros_like$, 'input' | 'dtype' | 'name'>): py.Promised<Tensor>
  zeros_like(input: py.TensorLike, dtype: py.DType | null, keywords?: py.Rest<zeros_like$, 'input' | 'dtype'>): py.Promised<Tensor>
  zeros_like(input: py.TensorLike, keywords?: py.Rest<zeros_like$, 'input'>): py.Promised<Tensor>
  zeros_like(keywords: zeros_like$): py.Promised<Tensor>
  zeros_like_dyn: py.RemoteFunction
}
