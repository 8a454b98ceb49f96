// tensorflow.compat.v1.profiler of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface AdviceProto extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.profiler.AdviceProto': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Checker: any
  Checker_dyn: any
  CheckersEntry: any
  CheckersEntry_dyn: any
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface AdviceProto$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): AdviceProto
  (...args: py.RemoteArgument[]): py.Promised<AdviceProto>
  readonly Checker: py.Remote
  readonly CheckersEntry: py.Remote
  readonly DESCRIPTOR: py.Remote
}

export interface GraphNodeProto extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.profiler.GraphNodeProto': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  InputShapesEntry: any
  InputShapesEntry_dyn: any
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface GraphNodeProto$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): GraphNodeProto
  (...args: py.RemoteArgument[]): py.Promised<GraphNodeProto>
  readonly DESCRIPTOR: py.Remote
  readonly InputShapesEntry: py.Remote
}

export interface MultiGraphNodeProto extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.profiler.MultiGraphNodeProto': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface MultiGraphNodeProto$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): MultiGraphNodeProto
  (...args: py.RemoteArgument[]): py.Promised<MultiGraphNodeProto>
  readonly DESCRIPTOR: py.Remote
}

export interface OpLogProto extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.profiler.OpLogProto': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IdToStringEntry: any
  IdToStringEntry_dyn: any
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface OpLogProto$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): OpLogProto
  (...args: py.RemoteArgument[]): py.Promised<OpLogProto>
  readonly DESCRIPTOR: py.Remote
  readonly IdToStringEntry: py.Remote
}

export interface ProfileOptionBuilder$account_displayed_op_only {
  is_true: py.Bool
}

export interface ProfileOptionBuilder$order_by {
  attribute: py.RemoteArgument
}

export interface ProfileOptionBuilder$select {
  attributes: py.List<py.RemoteArgument>
}

export interface ProfileOptionBuilder$time_and_memory {
  /** Default: `1` */
  min_micros?: py.Int | undefined
  /** Default: `1` */
  min_bytes?: py.Int | undefined
  /** Default: `0` */
  min_accelerator_micros?: py.Int | undefined
  /** Default: `0` */
  min_cpu_micros?: py.Int | undefined
  /** Default: `0` */
  min_peak_bytes?: py.Int | undefined
  /** Default: `0` */
  min_residual_bytes?: py.Int | undefined
  /** Default: `0` */
  min_output_bytes?: py.Int | undefined
}

export interface ProfileOptionBuilder$with_accounted_types {
  account_type_regexes: py.List<py.RemoteArgument>
}

export interface ProfileOptionBuilder$with_file_output {
  outfile: py.RemoteArgument
}

export interface ProfileOptionBuilder$with_max_depth {
  max_depth: py.RemoteArgument
}

export interface ProfileOptionBuilder$with_min_execution_time {
  /** Default: `0` */
  min_micros?: py.Int | undefined
  /** Default: `0` */
  min_accelerator_micros?: py.Int | undefined
  /** Default: `0` */
  min_cpu_micros?: py.Int | undefined
}

export interface ProfileOptionBuilder$with_min_float_operations {
  min_float_ops: py.RemoteArgument
}

export interface ProfileOptionBuilder$with_min_memory {
  /** Default: `0` */
  min_bytes?: py.Int | undefined
  /** Default: `0` */
  min_peak_bytes?: py.Int | undefined
  /** Default: `0` */
  min_residual_bytes?: py.Int | undefined
  /** Default: `0` */
  min_output_bytes?: py.Int | undefined
}

export interface ProfileOptionBuilder$with_min_occurrence {
  min_occurrence: py.RemoteArgument
}

export interface ProfileOptionBuilder$with_min_parameters {
  min_params: py.RemoteArgument
}

export interface ProfileOptionBuilder$with_node_names {
  start_name_regexes?: py.List<py.RemoteArgument> | null | undefined
  show_name_regexes?: py.List<py.RemoteArgument> | null | undefined
  hide_name_regexes?: py.List<py.RemoteArgument> | null | undefined
  trim_name_regexes?: py.List<py.RemoteArgument> | null | undefined
}

export interface ProfileOptionBuilder$with_pprof_output {
  pprof_file: py.Str
}

export interface ProfileOptionBuilder$with_step {
  step: py.RemoteArgument
}

export interface ProfileOptionBuilder$with_timeline_output {
  timeline_file: py.RemoteArgument
}

export interface ProfileOptionBuilder extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.profiler.ProfileOptionBuilder': true }
  account_displayed_op_only(is_true: py.Bool): py.Remote
  account_displayed_op_only(keywords: ProfileOptionBuilder$account_displayed_op_only): py.Remote
  account_displayed_op_only_dyn: py.RemoteFunction
  build(): py.Remote
  build_dyn: py.RemoteFunction
  order_by(attribute: py.Positional): py.Remote
  order_by(keywords: ProfileOptionBuilder$order_by): py.Remote
  order_by_dyn: py.RemoteFunction
  select(attributes: py.List<py.RemoteArgument>): py.Remote
  select(keywords: ProfileOptionBuilder$select): py.Remote
  select_dyn: py.RemoteFunction
  with_accounted_types(account_type_regexes: py.List<py.RemoteArgument>): py.Remote
  with_accounted_types(keywords: ProfileOptionBuilder$with_accounted_types): py.Remote
  with_accounted_types_dyn: py.RemoteFunction
  with_empty_output(): py.Remote
  with_empty_output_dyn: py.RemoteFunction
  with_file_output(outfile: py.Positional): py.Remote
  with_file_output(keywords: ProfileOptionBuilder$with_file_output): py.Remote
  with_file_output_dyn: py.RemoteFunction
  with_max_depth(max_depth: py.Positional): py.Remote
  with_max_depth(keywords: ProfileOptionBuilder$with_max_depth): py.Remote
  with_max_depth_dyn: py.RemoteFunction
  with_min_execution_time(min_micros: py.Int, min_accelerator_micros: py.Int, min_cpu_micros: py.Int): py.Remote
  with_min_execution_time(min_micros: py.Int, min_accelerator_micros: py.Int, keywords?: py.Rest<ProfileOptionBuilder$with_min_execution_time, 'min_micros' | 'min_accelerator_micros'>): py.Remote
  with_min_execution_time(min_micros: py.Int, keywords?: py.Rest<ProfileOptionBuilder$with_min_execution_time, 'min_micros'>): py.Remote
  with_min_execution_time(keywords?: ProfileOptionBuilder$with_min_execution_time): py.Remote
  with_min_execution_time_dyn: py.RemoteFunction
  with_min_float_operations(min_float_ops: py.Positional): py.Remote
  with_min_float_operations(keywords: ProfileOptionBuilder$with_min_float_operations): py.Remote
  with_min_float_operations_dyn: py.RemoteFunction
  with_min_memory(min_bytes: py.Int, min_peak_bytes: py.Int, min_residual_bytes: py.Int, min_output_bytes: py.Int): py.Remote
  with_min_memory(min_bytes: py.Int, min_peak_bytes: py.Int, min_residual_bytes: py.Int, keywords?: py.Rest<ProfileOptionBuilder$with_min_memory, 'min_bytes' | 'min_peak_bytes' | 'min_residual_bytes'>): py.Remote
  with_min_memory(min_bytes: py.Int, min_peak_bytes: py.Int, keywords?: py.Rest<ProfileOptionBuilder$with_min_memory, 'min_bytes' | 'min_peak_bytes'>): py.Remote
  with_min_memory(min_bytes: py.Int, keywords?: py.Rest<ProfileOptionBuilder$with_min_memory, 'min_bytes'>): py.Remote
  with_min_memory(keywords?: ProfileOptionBuilder$with_min_memory): py.Remote
  with_min_memory_dyn: py.RemoteFunction
  with_min_occurrence(min_occurrence: py.Positional): py.Remote
  with_min_occurrence(keywords: ProfileOptionBuilder$with_min_occurrence): py.Remote
  with_min_occurrence_dyn: py.RemoteFunction
  with_min_parameters(min_params: py.Positional): py.Remote
  with_min_parameters(keywords: ProfileOptionBuilder$with_min_parameters): py.Remote
  with_min_parameters_dyn: py.RemoteFunction
  with_node_names(start_name_regexes: py.List<py.RemoteArgument> | null, show_name_regexes: py.List<py.RemoteArgument> | null, hide_name_regexes: py.List<py.RemoteArgument> | null, trim_name_regexes: py.List<py.RemoteArgument> | null): py.Remote
  with_node_names(start_name_regexes: py.List<py.RemoteArgument> | null, show_name_regexes: py.List<py.RemoteArgument> | null, hide_name_regexes: py.List<py.RemoteArgument> | null, keywords?: py.Rest<ProfileOptionBuilder$with_node_names, 'start_name_regexes' | 'show_name_regexes' | 'hide_name_regexes'>): py.Remote
  with_node_names(start_name_regexes: py.List<py.RemoteArgument> | null, show_name_regexes: py.List<py.RemoteArgument> | null, keywords?: py.Rest<ProfileOptionBuilder$with_node_names, 'start_name_regexes' | 'show_name_regexes'>): py.Remote
  with_node_names(start_name_regexes: py.List<py.RemoteArgument> | null, keywords?: py.Rest<ProfileOptionBuilder$with_node_names, 'start_name_regexes'>): py.Remote
  with_node_names(keywords?: ProfileOptionBuilder$with_node_names): py.Remote
  with_node_names_dyn: py.RemoteFunction
  with_pprof_output(pprof_file: py.Str): py.Remote
  with_pprof_output(keywords: ProfileOptionBuilder$with_pprof_output): py.Remote
  with_pprof_output_dyn: py.RemoteFunction
  with_stdout_output(): py.Remote
  with_stdout_output_dyn: py.RemoteFunction
  with_step(step: py.Positional): py.Remote
  with_step(keywords: ProfileOptionBuilder$with_step): py.Remote
  with_step_dyn: py.RemoteFunction
  with_timeline_output(timeline_file: py.Positional): py.Remote
  with_timeline_output(keywords: ProfileOptionBuilder$with_timeline_output): py.Remote
  with_timeline_output_dyn: py.RemoteFunction
}

export interface ProfileOptionBuilder$new {
  options?: py.RemoteArgument | undefined
}

export interface ProfileOptionBuilder$class extends py.PythonClass {
  new (options: py.Positional): ProfileOptionBuilder
  (options: py.Positional): py.Promised<ProfileOptionBuilder>
  new (keywords?: ProfileOptionBuilder$new): ProfileOptionBuilder
  (keywords?: ProfileOptionBuilder$new): py.Promised<ProfileOptionBuilder>
  float_operation(): py.Remote
  float_operation_dyn: py.RemoteFunction
  time_and_memory(min_micros: py.Int, min_bytes: py.Int, min_accelerator_micros: py.Int, min_cpu_micros: py.Int, min_peak_bytes?: py.Int, min_residual_bytes?: py.Int, min_output_bytes?: py.Int): py.Remote
  time_and_memory(min_micros: py.Int, min_bytes: py.Int, min_accelerator_micros: py.Int, keywords?: py.Rest<ProfileOptionBuilder$time_and_memory, 'min_micros' | 'min_bytes' | 'min_accelerator_micros'>): py.Remote
  time_and_memory(min_micros: py.Int, min_bytes: py.Int, keywords?: py.Rest<ProfileOptionBuilder$time_and_memory, 'min_micros' | 'min_bytes'>): py.Remote
  time_and_memory(min_micros: py.Int, keywords?: py.Rest<ProfileOptionBuilder$time_and_memory, 'min_micros'>): py.Remote
  time_and_memory(keywords?: ProfileOptionBuilder$time_and_memory): py.Remote
  time_and_memory_dyn: py.RemoteFunction
  trainable_variables_parameter(): py.Remote
  trainable_variables_parameter_dyn: py.RemoteFunction
}

export interface Profiler$add_step {
  step: py.Int
  run_meta: py.RemoteArgument
}

export interface Profiler$advise {
  options: py.Dict<string, py.RemoteArgument>
}

export interface Profiler$profile_graph {
  options: py.Dict<string, py.RemoteArgument>
}

export interface Profiler$profile_name_scope {
  options: py.Dict<string, py.RemoteArgument>
}

export interface Profiler$profile_operations {
  options: py.Dict<string, py.RemoteArgument>
}

export interface Profiler$profile_python {
  options: py.Dict<string, py.RemoteArgument>
}

export interface Profiler extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.profiler.Profiler': true }
  add_step(step: py.Int, run_meta: py.Positional): py.Remote
  add_step(step: py.Int, keywords: py.Rest<Profiler$add_step, 'step'>): py.Remote
  add_step(keywords: Profiler$add_step): py.Remote
  add_step_dyn: py.RemoteFunction
  advise(options: py.Dict<string, py.RemoteArgument>): py.Remote
  advise(keywords: Profiler$advise): py.Remote
  advise_dyn: py.RemoteFunction
  profile_graph(options: py.Dict<string, py.RemoteArgument>): py.Promised<GraphNodeProto>
  profile_graph(keywords: Profiler$profile_graph): py.Promised<GraphNodeProto>
  profile_graph_dyn: py.RemoteFunction
  profile_name_scope(options: py.Dict<string, py.RemoteArgument>): py.Promised<GraphNodeProto>
  profile_name_scope(keywords: Profiler$profile_name_scope): py.Promised<GraphNodeProto>
  profile_name_scope_dyn: py.RemoteFunction
  profile_operations(options: py.Dict<string, py.RemoteArgument>): py.Promised<MultiGraphNodeProto>
  profile_operations(keywords: Profiler$profile_operations): py.Promised<MultiGraphNodeProto>
  profile_operations_dyn: py.RemoteFunction
  profile_python(options: py.Dict<string, py.RemoteArgument>): py.Promised<MultiGraphNodeProto>
  profile_python(keywords: Profiler$profile_python): py.Promised<MultiGraphNodeProto>
  profile_python_dyn: py.RemoteFunction
  serialize_to_string(): py.Remote
  serialize_to_string_dyn: py.RemoteFunction
}

export interface Profiler$new {
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
  op_log?: py.RemoteArgument | undefined
}

export interface Profiler$class extends py.PythonClass {
  new (graph: py.Of<'tensorflow.Graph'> | null, op_log: py.Positional): Profiler
  (graph: py.Of<'tensorflow.Graph'> | null, op_log: py.Positional): py.Promised<Profiler>
  new (graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<Profiler$new, 'graph'>): Profiler
  (graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<Profiler$new, 'graph'>): py.Promised<Profiler>
  new (keywords?: Profiler$new): Profiler
  (keywords?: Profiler$new): py.Promised<Profiler>
}

export interface advise$ {
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
  run_meta?: py.RemoteArgument | undefined
  /** Default: `0` */
  options?: py.Int | undefined
}

export interface profile$ {
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
  run_meta?: py.RemoteArgument | undefined
  op_log?: py.RemoteArgument | undefined
  /** Default: `'scope'` */
  cmd?: 'op' | 'scope' | 'graph' | 'code' | py.Remote<string> | undefined
  /** Default: `0` */
  options?: py.Dict<string, py.RemoteArgument> | py.Int | undefined
}

export interface write_op_log$ {
  graph: py.Of<'tensorflow.Graph'>
  log_dir: py.Str
  op_log?: py.RemoteArgument | undefined
  run_meta?: py.RemoteArgument | undefined
  /** Default: `True` */
  add_trace?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly AdviceProto: AdviceProto$class
  readonly GraphNodeProto: GraphNodeProto$class
  readonly MultiGraphNodeProto: MultiGraphNodeProto$class
  readonly OpLogProto: OpLogProto$class
  readonly ProfileOptionBuilder: ProfileOptionBuilder$class
  readonly Profiler: Profiler$class
  advise(graph: py.Of<'tensorflow.Graph'> | null, run_meta: py.Positional, options: py.Int): py.Remote
  advise(graph: py.Of<'tensorflow.Graph'> | null, run_meta: py.Positional, keywords?: py.Rest<advise$, 'graph' | 'run_meta'>): py.Remote
  advise(graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<advise$, 'graph'>): py.Remote
  advise(keywords?: advise$): py.Remote
  advise_dyn: py.RemoteFunction
  profile(graph: py.Of<'tensorflow.Graph'> | null, run_meta: py.Positional, op_log: py.Positional, cmd: 'op' | 'scope' | 'graph' | 'code' | py.Remote<string>, options?: py.Dict<string, py.RemoteArgument> | py.Int): py.Remote
  profile(graph: py.Of<'tensorflow.Graph'> | null, run_meta: py.Positional, op_log: py.Positional, keywords?: py.Rest<profile$, 'graph' | 'run_meta' | 'op_log'>): py.Remote
  profile(graph: py.Of<'tensorflow.Graph'> | null, run_meta: py.Positional, keywords?: py.Rest<profile$, 'graph' | 'run_meta'>): py.Remote
  profile(graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<profile$, 'graph'>): py.Remote
  profile(keywords?: profile$): py.Remote
  profile_dyn: py.RemoteFunction
  write_op_log(graph: py.Of<'tensorflow.Graph'>, log_dir: py.Str, op_log: py.Positional, run_meta: py.Positional, add_trace: py.Bool): py.Remote
  write_op_log(graph: py.Of<'tensorflow.Graph'>, log_dir: py.Str, op_log: py.Positional, run_meta: py.Positional, keywords?: py.Rest<write_op_log$, 'graph' | 'log_dir' | 'op_log' | 'run_meta'>): py.Remote
  write_op_log(graph: py.Of<'tensorflow.Graph'>, log_dir: py.Str, op_log: py.Positional, keywords?: py.Rest<write_op_log$, 'graph' | 'log_dir' | 'op_log'>): py.Remote
  write_op_log(graph: py.Of<'tensorflow.Graph'>, log_dir: py.Str, keywords?: py.Rest<write_op_log$, 'graph' | 'log_dir'>): py.Remote
  write_op_log(graph: py.Of<'tensorflow.Graph'>, keywords: py.Rest<write_op_log$, 'graph'>): py.Remote
  write_op_log(keywords: write_op_log$): py.Remote
  write_op_log_dyn: py.RemoteFunction
}
