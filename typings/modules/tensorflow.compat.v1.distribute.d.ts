// tensorflow.compat.v1.distribute of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1_distribute_cluster_resolver from './tensorflow.compat.v1.distribute.cluster_resolver.js'
import type * as tensorflow_compat_v1_distribute_experimental from './tensorflow.compat.v1.distribute.experimental.js'
import type * as tensorflow_data from './tensorflow.data.js'
import type * as tensorflow_distribute from './tensorflow.distribute.js'
import type * as tensorflow_distribute_experimental from './tensorflow.distribute.experimental.js'

export interface MirroredStrategy extends Strategy {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distribute.MirroredStrategy': true } & Strategy[typeof py.kind]
}

export interface MirroredStrategy$new {
  devices?: py.List<py.RemoteArgument> | null | undefined
  cross_device_ops?: py.RemoteArgument | undefined
}

export interface MirroredStrategy$class extends py.Statics<Strategy$class> {
  new (devices: py.List<py.RemoteArgument> | null, cross_device_ops: py.Positional): MirroredStrategy
  (devices: py.List<py.RemoteArgument> | null, cross_device_ops: py.Positional): py.Promised<MirroredStrategy>
  new (devices: py.List<py.RemoteArgument> | null, keywords?: py.Rest<MirroredStrategy$new, 'devices'>): MirroredStrategy
  (devices: py.List<py.RemoteArgument> | null, keywords?: py.Rest<MirroredStrategy$new, 'devices'>): py.Promised<MirroredStrategy>
  new (keywords?: MirroredStrategy$new): MirroredStrategy
  (keywords?: MirroredStrategy$new): py.Promised<MirroredStrategy>
}

export interface OneDeviceStrategy extends Strategy {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distribute.OneDeviceStrategy': true } & Strategy[typeof py.kind]
}

export interface OneDeviceStrategy$new {
  device: py.RemoteArgument
}

export interface OneDeviceStrategy$class extends py.Statics<Strategy$class> {
  new (device: py.Positional): OneDeviceStrategy
  (device: py.Positional): py.Promised<OneDeviceStrategy>
  new (keywords: OneDeviceStrategy$new): OneDeviceStrategy
  (keywords: OneDeviceStrategy$new): py.Promised<OneDeviceStrategy>
}

export interface ReplicaContext$__exit__ {
  exception_type: py.RemoteArgument
  exception_value: py.RemoteArgument
  traceback: py.RemoteArgument
}

export interface ReplicaContext$all_reduce {
  reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>
  value: py.RemoteArgument
  options?: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'> | null | undefined
}

export interface ReplicaContext$merge_call {
  merge_fn: py.Callable
  /** Default: `()` */
  args?: py.List<py.RemoteArgument> | undefined
  kwargs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface ReplicaContext extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distribute.ReplicaContext': true }
  __enter__(): py.Remote
  __exit__(exception_type: py.Positional, exception_value: py.Positional, traceback: py.Positional): py.Remote
  __exit__(exception_type: py.Positional, exception_value: py.Positional, keywords: py.Rest<ReplicaContext$__exit__, 'exception_type' | 'exception_value'>): py.Remote
  __exit__(exception_type: py.Positional, keywords: py.Rest<ReplicaContext$__exit__, 'exception_type'>): py.Remote
  __exit__(keywords: ReplicaContext$__exit__): py.Remote
  all_reduce(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, value: py.Positional, options: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'> | null): py.Remote
  all_reduce(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, value: py.Positional, keywords?: py.Rest<ReplicaContext$all_reduce, 'reduce_op' | 'value'>): py.Remote
  all_reduce(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, keywords: py.Rest<ReplicaContext$all_reduce, 'reduce_op'>): py.Remote
  all_reduce(keywords: ReplicaContext$all_reduce): py.Remote
  all_reduce_dyn: py.RemoteFunction
  readonly devices: py.Remote
  readonly devices_dyn: any
  merge_call(merge_fn: py.Callable, args: py.List<py.RemoteArgument>, kwargs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  merge_call(merge_fn: py.Callable, args: py.List<py.RemoteArgument>, keywords?: py.Rest<ReplicaContext$merge_call, 'merge_fn' | 'args'>): py.Remote
  merge_call(merge_fn: py.Callable, keywords?: py.Rest<ReplicaContext$merge_call, 'merge_fn'>): py.Remote
  merge_call(keywords: ReplicaContext$merge_call): py.Remote
  merge_call_dyn: py.RemoteFunction
  readonly num_replicas_in_sync: py.Remote
  readonly num_replicas_in_sync_dyn: any
  readonly replica_id_in_sync_group: py.Promised<tensorflow.Tensor>
  readonly replica_id_in_sync_group_dyn: any
  readonly strategy: py.Remote
  readonly strategy_dyn: any
}

export interface ReplicaContext$new {
  strategy: py.Of<'tensorflow.distribute.Strategy'>
  replica_id_in_sync_group: py.Int | py.TensorLike | null
}

export interface ReplicaContext$class extends py.PythonClass {
  new (strategy: py.Of<'tensorflow.distribute.Strategy'>, replica_id_in_sync_group: py.Int | py.TensorLike | null): ReplicaContext
  (strategy: py.Of<'tensorflow.distribute.Strategy'>, replica_id_in_sync_group: py.Int | py.TensorLike | null): py.Promised<ReplicaContext>
  new (strategy: py.Of<'tensorflow.distribute.Strategy'>, keywords: py.Rest<ReplicaContext$new, 'strategy'>): ReplicaContext
  (strategy: py.Of<'tensorflow.distribute.Strategy'>, keywords: py.Rest<ReplicaContext$new, 'strategy'>): py.Promised<ReplicaContext>
  new (keywords: ReplicaContext$new): ReplicaContext
  (keywords: ReplicaContext$new): py.Promised<ReplicaContext>
}

export interface Strategy$colocate_vars_with {
  colocate_with_variable: py.RemoteArgument
}

export interface Strategy$configure {
  session_config?: py.RemoteArgument | undefined
  cluster_spec?: py.RemoteArgument | undefined
  task_type?: py.RemoteArgument | undefined
  task_id?: py.RemoteArgument | undefined
}

export interface Strategy$distribute_datasets_from_function {
  dataset_fn: py.Callable
  options?: py.Of<'tensorflow.distribute.InputOptions'> | null | undefined
}

export interface Strategy$experimental_distribute_dataset {
  dataset: py.Of<'tensorflow.data.Dataset'>
  options?: py.Of<'tensorflow.distribute.InputOptions'> | null | undefined
}

export interface Strategy$experimental_distribute_datasets_from_function {
  dataset_fn: py.RemoteArgument
  options?: py.RemoteArgument | undefined
}

export interface Strategy$experimental_local_results {
  value: py.RemoteArgument
}

export interface Strategy$experimental_make_numpy_dataset {
  numpy_input: py.RemoteArgument
  session?: py.RemoteArgument | undefined
}

export interface Strategy$experimental_run {
  fn: py.Callable
  input_iterator?: py.Items<py.RemoteArgument> | null | undefined
}

export interface Strategy$group {
  value: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface Strategy$make_dataset_iterator {
  dataset: py.Of<'tensorflow.data.Dataset'>
}

export interface Strategy$make_input_fn_iterator {
  input_fn: py.Callable
  replication_mode?: py.Of<'tensorflow.distribute.InputReplicationMode'> | undefined
}

export interface Strategy$reduce {
  reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>
  value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike
  axis?: py.RemoteArgument | undefined
}

export interface Strategy$run {
  fn: py.Callable
  /** Default: `()` */
  args?: py.List<py.RemoteArgument> | undefined
  kwargs?: py.RemoteArgument | undefined
  options?: py.Of<'tensorflow.distribute.RunOptions'> | null | undefined
}

export interface Strategy$unwrap {
  value: py.RemoteArgument
}

export interface Strategy$update_config_proto {
  config_proto: py.RemoteArgument
}

export interface Strategy extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distribute.Strategy': true }
  readonly cluster_resolver: py.Remote
  readonly cluster_resolver_dyn: any
  colocate_vars_with(colocate_with_variable: py.Positional): py.Remote
  colocate_vars_with(keywords: Strategy$colocate_vars_with): py.Remote
  colocate_vars_with_dyn: py.RemoteFunction
  configure(session_config: py.Positional, cluster_spec: py.Positional, task_type: py.Positional, task_id: py.Positional): py.Remote
  configure(session_config: py.Positional, cluster_spec: py.Positional, task_type: py.Positional, keywords?: py.Rest<Strategy$configure, 'session_config' | 'cluster_spec' | 'task_type'>): py.Remote
  configure(session_config: py.Positional, cluster_spec: py.Positional, keywords?: py.Rest<Strategy$configure, 'session_config' | 'cluster_spec'>): py.Remote
  configure(session_config: py.Positional, keywords?: py.Rest<Strategy$configure, 'session_config'>): py.Remote
  configure(keywords?: Strategy$configure): py.Remote
  configure_dyn: py.RemoteFunction
  distribute_datasets_from_function(dataset_fn: py.Callable, options: py.Of<'tensorflow.distribute.InputOptions'> | null): py.Promised<tensorflow_distribute.DistributedDataset>
  distribute_datasets_from_function(dataset_fn: py.Callable, keywords?: py.Rest<Strategy$distribute_datasets_from_function, 'dataset_fn'>): py.Promised<tensorflow_distribute.DistributedDataset>
  distribute_datasets_from_function(keywords: Strategy$distribute_datasets_from_function): py.Promised<tensorflow_distribute.DistributedDataset>
  distribute_datasets_from_function_dyn: py.RemoteFunction
  experimental_distribute_dataset(dataset: py.Of<'tensorflow.data.Dataset'>, options: py.Of<'tensorflow.distribute.InputOptions'> | null): py.Promised<tensorflow_distribute.DistributedDataset>
  experimental_distribute_dataset(dataset: py.Of<'tensorflow.data.Dataset'>, keywords?: py.Rest<Strategy$experimental_distribute_dataset, 'dataset'>): py.Promised<tensorflow_distribute.DistributedDataset>
  experimental_distribute_dataset(keywords: Strategy$experimental_distribute_dataset): py.Promised<tensorflow_distribute.DistributedDataset>
  experimental_distribute_dataset_dyn: py.RemoteFunction
  experimental_distribute_datasets_from_function(dataset_fn: py.Positional, options: py.Positional): py.Remote
  experimental_distribute_datasets_from_function(dataset_fn: py.Positional, keywords?: py.Rest<Strategy$experimental_distribute_datasets_from_function, 'dataset_fn'>): py.Remote
  experimental_distribute_datasets_from_function(keywords: Strategy$experimental_distribute_datasets_from_function): py.Remote
  experimental_distribute_datasets_from_function_dyn: py.RemoteFunction
  experimental_local_results(value: py.Positional): py.Remote
  experimental_local_results(keywords: Strategy$experimental_local_results): py.Remote
  experimental_local_results_dyn: py.RemoteFunction
  experimental_make_numpy_dataset(numpy_input: py.Positional, session: py.Positional): py.Promised<tensorflow_data.Dataset>
  experimental_make_numpy_dataset(numpy_input: py.Positional, keywords?: py.Rest<Strategy$experimental_make_numpy_dataset, 'numpy_input'>): py.Promised<tensorflow_data.Dataset>
  experimental_make_numpy_dataset(keywords: Strategy$experimental_make_numpy_dataset): py.Promised<tensorflow_data.Dataset>
  experimental_make_numpy_dataset_dyn: py.RemoteFunction
  experimental_run(fn: py.Callable, input_iterator: py.Items<py.RemoteArgument> | null): py.Remote
  experimental_run(fn: py.Callable, keywords?: py.Rest<Strategy$experimental_run, 'fn'>): py.Remote
  experimental_run(keywords: Strategy$experimental_run): py.Remote
  experimental_run_dyn: py.RemoteFunction
  readonly extended: py.Remote
  readonly extended_dyn: any
  group(value: py.Positional, name: py.Str | null): py.Remote
  group(value: py.Positional, keywords?: py.Rest<Strategy$group, 'value'>): py.Remote
  group(keywords: Strategy$group): py.Remote
  group_dyn: py.RemoteFunction
  make_dataset_iterator(dataset: py.Of<'tensorflow.data.Dataset'>): py.Remote
  make_dataset_iterator(keywords: Strategy$make_dataset_iterator): py.Remote
  make_dataset_iterator_dyn: py.RemoteFunction
  make_input_fn_iterator(input_fn: py.Callable, replication_mode: py.Of<'tensorflow.distribute.InputReplicationMode'>): py.Remote
  make_input_fn_iterator(input_fn: py.Callable, keywords?: py.Rest<Strategy$make_input_fn_iterator, 'input_fn'>): py.Remote
  make_input_fn_iterator(keywords: Strategy$make_input_fn_iterator): py.Remote
  make_input_fn_iterator_dyn: py.RemoteFunction
  readonly num_replicas_in_sync: py.Remote
  readonly num_replicas_in_sync_dyn: any
  reduce(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike, axis: py.Positional): py.Promised<tensorflow.Tensor>
  reduce(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike, keywords?: py.Rest<Strategy$reduce, 'reduce_op' | 'value'>): py.Promised<tensorflow.Tensor>
  reduce(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, keywords: py.Rest<Strategy$reduce, 'reduce_op'>): py.Promised<tensorflow.Tensor>
  reduce(keywords: Strategy$reduce): py.Promised<tensorflow.Tensor>
  reduce_dyn: py.RemoteFunction
  run(fn: py.Callable, args: py.List<py.RemoteArgument>, kwargs: py.Positional, options: py.Of<'tensorflow.distribute.RunOptions'> | null): py.Remote
  run(fn: py.Callable, args: py.List<py.RemoteArgument>, kwargs: py.Positional, keywords?: py.Rest<Strategy$run, 'fn' | 'args' | 'kwargs'>): py.Remote
  run(fn: py.Callable, args: py.List<py.RemoteArgument>, keywords?: py.Rest<Strategy$run, 'fn' | 'args'>): py.Remote
  run(fn: py.Callable, keywords?: py.Rest<Strategy$run, 'fn'>): py.Remote
  run(keywords: Strategy$run): py.Remote
  run_dyn: py.RemoteFunction
  scope(): py.Remote
  scope_dyn: py.RemoteFunction
  unwrap(value: py.Positional): py.Remote
  unwrap(keywords: Strategy$unwrap): py.Remote
  unwrap_dyn: py.RemoteFunction
  update_config_proto(config_proto: py.Positional): py.Remote
  update_config_proto(keywords: Strategy$update_config_proto): py.Remote
  update_config_proto_dyn: py.RemoteFunction
}

export interface Strategy$new {
  extended: py.RemoteArgument
}

export interface Strategy$class extends py.PythonClass {
  new (extended: py.Positional): Strategy
  (extended: py.Positional): py.Promised<Strategy>
  new (keywords: Strategy$new): Strategy
  (keywords: Strategy$new): py.Promised<Strategy>
}

export interface StrategyExtended$broadcast_to {
  tensor: py.RemoteArgument
  destinations: py.RemoteArgument
}

export interface StrategyExtended$call_for_each_replica {
  fn: py.Callable
  /** Default: `()` */
  args?: py.List<py.RemoteArgument> | undefined
  kwargs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface StrategyExtended$experimental_make_numpy_dataset {
  numpy_input: py.RemoteArgument
  session?: py.RemoteArgument | undefined
}

export interface StrategyExtended$experimental_run_steps_on_iterator {
  fn: py.Callable
  iterator: py.Items<py.RemoteArgument>
  /** Default: `1` */
  iterations?: py.Int | undefined
  initial_loop_values?: py.RemoteArgument | undefined
}

export interface StrategyExtended$non_slot_devices {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface StrategyExtended$read_var {
  v: py.RemoteArgument
}

export interface StrategyExtended$update_non_slot {
  colocate_with: py.RemoteArgument
  fn: py.Callable
  /** Default: `()` */
  args?: py.List<py.RemoteArgument> | undefined
  kwargs?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `True` */
  group?: py.Bool | undefined
}

export interface StrategyExtended extends tensorflow_distribute.StrategyExtended {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distribute.StrategyExtended': true } & tensorflow_distribute.StrategyExtended[typeof py.kind]
  broadcast_to(tensor: py.Positional, destinations: py.Positional): py.Remote
  broadcast_to(tensor: py.Positional, keywords: py.Rest<StrategyExtended$broadcast_to, 'tensor'>): py.Remote
  broadcast_to(keywords: StrategyExtended$broadcast_to): py.Remote
  broadcast_to_dyn: py.RemoteFunction
  call_for_each_replica(fn: py.Callable, args: py.List<py.RemoteArgument>, kwargs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  call_for_each_replica(fn: py.Callable, args: py.List<py.RemoteArgument>, keywords?: py.Rest<StrategyExtended$call_for_each_replica, 'fn' | 'args'>): py.Remote
  call_for_each_replica(fn: py.Callable, keywords?: py.Rest<StrategyExtended$call_for_each_replica, 'fn'>): py.Remote
  call_for_each_replica(keywords: StrategyExtended$call_for_each_replica): py.Remote
  call_for_each_replica_dyn: py.RemoteFunction
  readonly experimental_between_graph: py.Remote
  readonly experimental_between_graph_dyn: any
  experimental_make_numpy_dataset(numpy_input: py.Positional, session: py.Positional): py.Promised<tensorflow_data.Dataset>
  experimental_make_numpy_dataset(numpy_input: py.Positional, keywords?: py.Rest<StrategyExtended$experimental_make_numpy_dataset, 'numpy_input'>): py.Promised<tensorflow_data.Dataset>
  experimental_make_numpy_dataset(keywords: StrategyExtended$experimental_make_numpy_dataset): py.Promised<tensorflow_data.Dataset>
  experimental_make_numpy_dataset_dyn: py.RemoteFunction
  experimental_run_steps_on_iterator(fn: py.Callable, iterator: py.Items<py.RemoteArgument>, iterations: py.Int, initial_loop_values: py.Positional): py.Remote
  experimental_run_steps_on_iterator(fn: py.Callable, iterator: py.Items<py.RemoteArgument>, iterations: py.Int, keywords?: py.Rest<StrategyExtended$experimental_run_steps_on_iterator, 'fn' | 'iterator' | 'iterations'>): py.Remote
  experimental_run_steps_on_iterator(fn: py.Callable, iterator: py.Items<py.RemoteArgument>, keywords?: py.Rest<StrategyExtended$experimental_run_steps_on_iterator, 'fn' | 'iterator'>): py.Remote
  experimental_run_steps_on_iterator(fn: py.Callable, keywords: py.Rest<StrategyExtended$experimental_run_steps_on_iterator, 'fn'>): py.Remote
  experimental_run_steps_on_iterator(keywords: StrategyExtended$experimental_run_steps_on_iterator): py.Remote
  experimental_run_steps_on_iterator_dyn: py.RemoteFunction
  readonly experimental_should_init: py.Remote
  readonly experimental_should_init_dyn: any
  non_slot_devices(var_list: py.List<py.Of<'tensorflow.Variable'>>): py.Remote
  non_slot_devices(keywords: StrategyExtended$non_slot_devices): py.Remote
  non_slot_devices_dyn: py.RemoteFunction
  read_var(v: py.Positional): py.Remote
  read_var(keywords: StrategyExtended$read_var): py.Remote
  read_var_dyn: py.RemoteFunction
  readonly should_checkpoint: py.Remote
  readonly should_checkpoint_dyn: any
  readonly should_save_summary: py.Remote
  readonly should_save_summary_dyn: any
  update_non_slot(colocate_with: py.Positional, fn: py.Callable, args: py.List<py.RemoteArgument>, kwargs: py.Dict<string, py.RemoteArgument> | null, group: py.Bool): py.Remote
  update_non_slot(colocate_with: py.Positional, fn: py.Callable, args: py.List<py.RemoteArgument>, kwargs: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<StrategyExtended$update_non_slot, 'colocate_with' | 'fn' | 'args' | 'kwargs'>): py.Remote
  update_non_slot(colocate_with: py.Positional, fn: py.Callable, args: py.List<py.RemoteArgument>, kwargs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  update_non_slot(colocate_with: py.Positional, fn: py.Callable, args: py.List<py.RemoteArgument>, keywords?: py.Rest<StrategyExtended$update_non_slot, 'colocate_with' | 'fn' | 'args'>): py.Remote
  update_non_slot(colocate_with: py.Positional, fn: py.Callable, keywords?: py.Rest<StrategyExtended$update_non_slot, 'colocate_with' | 'fn'>): py.Remote
  update_non_slot(colocate_with: py.Positional, keywords: py.Rest<StrategyExtended$update_non_slot, 'colocate_with'>): py.Remote
  update_non_slot(keywords: StrategyExtended$update_non_slot): py.Remote
  update_non_slot_dyn: py.RemoteFunction
}

export interface StrategyExtended$new {
  container_strategy: py.RemoteArgument
}

export interface StrategyExtended$class extends py.Statics<tensorflow_distribute.StrategyExtended$class> {
  new (container_strategy: py.Positional): StrategyExtended
  (container_strategy: py.Positional): py.Promised<StrategyExtended>
  new (keywords: StrategyExtended$new): StrategyExtended
  (keywords: StrategyExtended$new): py.Promised<StrategyExtended>
}

export interface $Module extends py.PythonModuleObject {
  readonly CrossDeviceOps: tensorflow_distribute.CrossDeviceOps$class
  readonly HierarchicalCopyAllReduce: tensorflow_distribute.HierarchicalCopyAllReduce$class
  readonly InputContext: tensorflow_distribute.InputContext$class
  readonly InputReplicationMode: tensorflow_distribute.InputReplicationMode$class
  readonly MirroredStrategy: MirroredStrategy$class
  readonly NcclAllReduce: tensorflow_distribute.NcclAllReduce$class
  readonly OneDeviceStrategy: OneDeviceStrategy$class
  readonly ReduceOp: tensorflow_distribute.ReduceOp$class
  readonly ReductionToOneDevice: tensorflow_distribute.ReductionToOneDevice$class
  readonly ReplicaContext: ReplicaContext$class
  readonly RunOptions: tensorflow_distribute.RunOptions$class
  readonly Server: tensorflow_distribute.Server$class
  readonly Strategy: Strategy$class
  readonly StrategyExtended: StrategyExtended$class
  readonly cluster_resolver: tensorflow_compat_v1_distribute_cluster_resolver.$Module
  readonly experimental: tensorflow_compat_v1_distribute_experimental.$Module
  readonly experimental_set_strategy: tensorflow_distribute.$Module["experimental_set_strategy"]
  experimental_set_strategy_dyn: py.RemoteFunction
  get_loss_reduction(): py.Remote
  get_loss_reduction_dyn: py.RemoteFunction
  readonly get_replica_context: tensorflow_distribute.$Module["get_replica_context"]
  get_replica_context_dyn: py.RemoteFunction
  readonly get_strategy: tensorflow_distribute.$Module["get_strategy"]
  get_strategy_dyn: py.RemoteFunction
  readonly has_strategy: tensorflow_distribute.$Module["has_strategy"]
  has_strategy_dyn: py.RemoteFunction
  readonly in_cross_replica_context: tensorflow_distribute.$Module["in_cross_replica_context"]
  in_cross_replica_context_dyn: py.RemoteFunction
}
