// tensorflow.distribute of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_data from './tensorflow.data.js'
import type * as tensorflow_distribute_cluster_resolver from './tensorflow.distribute.cluster_resolver.js'
import type * as tensorflow_distribute_coordinator from './tensorflow.distribute.coordinator.js'
import type * as tensorflow_distribute_experimental from './tensorflow.distribute.experimental.js'
import type * as tensorflow_distribute_experimental_partitioners from './tensorflow.distribute.experimental.partitioners.js'
import type * as tensorflow_tpu_experimental from './tensorflow.tpu.experimental.js'

export interface CrossDeviceOps$batch_reduce {
  reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>
  value_destination_pairs: py.Items<py.RemoteArgument>
  options?: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'> | null | undefined
}

export interface CrossDeviceOps$batch_reduce_implementation {
  reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>
  value_destination_pairs: py.Items<py.RemoteArgument>
  options: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'>
}

export interface CrossDeviceOps$broadcast {
  tensor: py.TensorLike
  destinations: py.RemoteArgument
}

export interface CrossDeviceOps$broadcast_implementation {
  tensor: py.TensorLike
  destinations: py.RemoteArgument
}

export interface CrossDeviceOps$reduce {
  reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>
  per_replica_value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike
  destinations: py.RemoteArgument
  options?: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'> | null | undefined
}

export interface CrossDeviceOps$reduce_implementation {
  reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>
  per_replica_value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike
  destinations: py.RemoteArgument
  options: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'>
}

export interface CrossDeviceOps extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.CrossDeviceOps': true }
  batch_reduce(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, value_destination_pairs: py.Items<py.RemoteArgument>, options: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'> | null): py.Remote<(tensorflow.Tensor)[] | DistributedValues>
  batch_reduce(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, value_destination_pairs: py.Items<py.RemoteArgument>, keywords?: py.Rest<CrossDeviceOps$batch_reduce, 'reduce_op' | 'value_destination_pairs'>): py.Remote<(tensorflow.Tensor)[] | DistributedValues>
  batch_reduce(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, keywords: py.Rest<CrossDeviceOps$batch_reduce, 'reduce_op'>): py.Remote<(tensorflow.Tensor)[] | DistributedValues>
  batch_reduce(keywords: CrossDeviceOps$batch_reduce): py.Remote<(tensorflow.Tensor)[] | DistributedValues>
  batch_reduce_dyn: py.RemoteFunction
  batch_reduce_implementation(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, value_destination_pairs: py.Items<py.RemoteArgument>, options: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'>): py.Remote<(tensorflow.Tensor)[] | DistributedValues>
  batch_reduce_implementation(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, value_destination_pairs: py.Items<py.RemoteArgument>, keywords: py.Rest<CrossDeviceOps$batch_reduce_implementation, 'reduce_op' | 'value_destination_pairs'>): py.Remote<(tensorflow.Tensor)[] | DistributedValues>
  batch_reduce_implementation(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, keywords: py.Rest<CrossDeviceOps$batch_reduce_implementation, 'reduce_op'>): py.Remote<(tensorflow.Tensor)[] | DistributedValues>
  batch_reduce_implementation(keywords: CrossDeviceOps$batch_reduce_implementation): py.Remote<(tensorflow.Tensor)[] | DistributedValues>
  batch_reduce_implementation_dyn: py.RemoteFunction
  broadcast(tensor: py.TensorLike, destinations: py.Positional): py.Remote<tensorflow.Tensor | DistributedValues>
  broadcast(tensor: py.TensorLike, keywords: py.Rest<CrossDeviceOps$broadcast, 'tensor'>): py.Remote<tensorflow.Tensor | DistributedValues>
  broadcast(keywords: CrossDeviceOps$broadcast): py.Remote<tensorflow.Tensor | DistributedValues>
  broadcast_dyn: py.RemoteFunction
  broadcast_implementation(tensor: py.TensorLike, destinations: py.Positional): py.Remote<tensorflow.Tensor | DistributedValues>
  broadcast_implementation(tensor: py.TensorLike, keywords: py.Rest<CrossDeviceOps$broadcast_implementation, 'tensor'>): py.Remote<tensorflow.Tensor | DistributedValues>
  broadcast_implementation(keywords: CrossDeviceOps$broadcast_implementation): py.Remote<tensorflow.Tensor | DistributedValues>
  broadcast_implementation_dyn: py.RemoteFunction
  reduce(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, per_replica_value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike, destinations: py.Positional, options: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'> | null): py.Remote<tensorflow.Tensor | DistributedValues>
  reduce(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, per_replica_value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike, destinations: py.Positional, keywords?: py.Rest<CrossDeviceOps$reduce, 'reduce_op' | 'per_replica_value' | 'destinations'>): py.Remote<tensorflow.Tensor | DistributedValues>
  reduce(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, per_replica_value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike, keywords: py.Rest<CrossDeviceOps$reduce, 'reduce_op' | 'per_replica_value'>): py.Remote<tensorflow.Tensor | DistributedValues>
  reduce(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, keywords: py.Rest<CrossDeviceOps$reduce, 'reduce_op'>): py.Remote<tensorflow.Tensor | DistributedValues>
  reduce(keywords: CrossDeviceOps$reduce): py.Remote<tensorflow.Tensor | DistributedValues>
  reduce_dyn: py.RemoteFunction
  reduce_implementation(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, per_replica_value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike, destinations: py.Positional, options: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'>): py.Remote<tensorflow.Tensor | DistributedValues>
  reduce_implementation(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, per_replica_value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike, destinations: py.Positional, keywords: py.Rest<CrossDeviceOps$reduce_implementation, 'reduce_op' | 'per_replica_value' | 'destinations'>): py.Remote<tensorflow.Tensor | DistributedValues>
  reduce_implementation(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, per_replica_value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike, keywords: py.Rest<CrossDeviceOps$reduce_implementation, 'reduce_op' | 'per_replica_value'>): py.Remote<tensorflow.Tensor | DistributedValues>
  reduce_implementation(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, keywords: py.Rest<CrossDeviceOps$reduce_implementation, 'reduce_op'>): py.Remote<tensorflow.Tensor | DistributedValues>
  reduce_implementation(keywords: CrossDeviceOps$reduce_implementation): py.Remote<tensorflow.Tensor | DistributedValues>
  reduce_implementation_dyn: py.RemoteFunction
}

export interface CrossDeviceOps$class extends py.PythonClass {
  new (): CrossDeviceOps
  (): py.Promised<CrossDeviceOps>
}

export interface DistributedDataset$reduce {
  initial_state: py.RemoteArgument
  reduce_func: py.Callable
}

export interface DistributedDataset extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.DistributedDataset': true }
  __iter__(): py.Promised<DistributedIterator>
  [Symbol.asyncIterator](): AsyncGenerator<any>
  readonly element_spec: py.Remote
  readonly element_spec_dyn: any
  reduce(initial_state: py.Positional, reduce_func: py.Callable): py.Remote
  reduce(initial_state: py.Positional, keywords: py.Rest<DistributedDataset$reduce, 'initial_state'>): py.Remote
  reduce(keywords: DistributedDataset$reduce): py.Remote
  reduce_dyn: py.RemoteFunction
}

export interface DistributedDataset$class extends py.PythonClass {
  new (): DistributedDataset
  (): py.Promised<DistributedDataset>
}

export interface DistributedIterator extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.DistributedIterator': true }
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __next__(): py.Remote
  readonly element_spec: py.Remote
  readonly element_spec_dyn: any
  get_next(): py.Remote<tensorflow.Tensor | DistributedValues>
  get_next_dyn: py.RemoteFunction
  get_next_as_optional(): py.Remote
  get_next_as_optional_dyn: py.RemoteFunction
}

export interface DistributedIterator$class extends py.PythonClass {
  new (): DistributedIterator
  (): py.Promised<DistributedIterator>
}

export interface DistributedValues extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.DistributedValues': true }
}

export interface DistributedValues$class extends py.PythonClass {
  new (): DistributedValues
  (): py.Promised<DistributedValues>
}

export interface HierarchicalCopyAllReduce extends CrossDeviceOps {
  readonly [py.kind]: { readonly 'tensorflow.distribute.HierarchicalCopyAllReduce': true } & CrossDeviceOps[typeof py.kind]
}

export interface HierarchicalCopyAllReduce$new {
  /** Default: `1` */
  num_packs?: py.Int | undefined
}

export interface HierarchicalCopyAllReduce$class extends py.Statics<CrossDeviceOps$class> {
  new (num_packs: py.Int): HierarchicalCopyAllReduce
  (num_packs: py.Int): py.Promised<HierarchicalCopyAllReduce>
  new (keywords?: HierarchicalCopyAllReduce$new): HierarchicalCopyAllReduce
  (keywords?: HierarchicalCopyAllReduce$new): py.Promised<HierarchicalCopyAllReduce>
}

export interface InputContext$get_per_replica_batch_size {
  global_batch_size: py.RemoteArgument
}

export interface InputContext extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.InputContext': true }
  get_per_replica_batch_size(global_batch_size: py.Positional): py.Remote
  get_per_replica_batch_size(keywords: InputContext$get_per_replica_batch_size): py.Remote
  get_per_replica_batch_size_dyn: py.RemoteFunction
  readonly input_pipeline_id: py.Remote
  readonly input_pipeline_id_dyn: any
  readonly num_input_pipelines: py.Remote
  readonly num_input_pipelines_dyn: any
  readonly num_replicas_in_sync: py.Remote
  readonly num_replicas_in_sync_dyn: any
}

export interface InputContext$new {
  /** Default: `1` */
  num_input_pipelines?: py.Int | undefined
  /** Default: `0` */
  input_pipeline_id?: py.Int | undefined
  /** Default: `1` */
  num_replicas_in_sync?: py.Int | undefined
}

export interface InputContext$class extends py.PythonClass {
  new (num_input_pipelines: py.Int, input_pipeline_id: py.Int, num_replicas_in_sync: py.Int): InputContext
  (num_input_pipelines: py.Int, input_pipeline_id: py.Int, num_replicas_in_sync: py.Int): py.Promised<InputContext>
  new (num_input_pipelines: py.Int, input_pipeline_id: py.Int, keywords?: py.Rest<InputContext$new, 'num_input_pipelines' | 'input_pipeline_id'>): InputContext
  (num_input_pipelines: py.Int, input_pipeline_id: py.Int, keywords?: py.Rest<InputContext$new, 'num_input_pipelines' | 'input_pipeline_id'>): py.Promised<InputContext>
  new (num_input_pipelines: py.Int, keywords?: py.Rest<InputContext$new, 'num_input_pipelines'>): InputContext
  (num_input_pipelines: py.Int, keywords?: py.Rest<InputContext$new, 'num_input_pipelines'>): py.Promised<InputContext>
  new (keywords?: InputContext$new): InputContext
  (keywords?: InputContext$new): py.Promised<InputContext>
}

export interface InputOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.InputOptions': true }
  readonly experimental_fetch_to_device: py.Remote
  readonly experimental_fetch_to_device_dyn: any
  readonly experimental_per_replica_buffer_size: py.Remote
  readonly experimental_per_replica_buffer_size_dyn: any
  readonly experimental_place_dataset_on_device: py.Remote
  readonly experimental_place_dataset_on_device_dyn: any
  readonly experimental_replication_mode: py.Remote
  readonly experimental_replication_mode_dyn: any
}

export interface InputOptions$new {
  experimental_fetch_to_device?: py.RemoteArgument | undefined
  experimental_replication_mode?: py.Of<'tensorflow.distribute.InputReplicationMode'> | undefined
  /** Default: `False` */
  experimental_place_dataset_on_device?: py.Bool | undefined
  /** Default: `1` */
  experimental_per_replica_buffer_size?: py.Int | undefined
}

export interface InputOptions$class extends py.PythonClass {
  new (experimental_fetch_to_device: py.Positional, experimental_replication_mode: py.Of<'tensorflow.distribute.InputReplicationMode'>, experimental_place_dataset_on_device: py.Bool, experimental_per_replica_buffer_size: py.Int): InputOptions
  (experimental_fetch_to_device: py.Positional, experimental_replication_mode: py.Of<'tensorflow.distribute.InputReplicationMode'>, experimental_place_dataset_on_device: py.Bool, experimental_per_replica_buffer_size: py.Int): py.Promised<InputOptions>
  new (experimental_fetch_to_device: py.Positional, experimental_replication_mode: py.Of<'tensorflow.distribute.InputReplicationMode'>, experimental_place_dataset_on_device: py.Bool, keywords?: py.Rest<InputOptions$new, 'experimental_fetch_to_device' | 'experimental_replication_mode' | 'experimental_place_dataset_on_device'>): InputOptions
  (experimental_fetch_to_device: py.Positional, experimental_replication_mode: py.Of<'tensorflow.distribute.InputReplicationMode'>, experimental_place_dataset_on_device: py.Bool, keywords?: py.Rest<InputOptions$new, 'experimental_fetch_to_device' | 'experimental_replication_mode' | 'experimental_place_dataset_on_device'>): py.Promised<InputOptions>
  new (experimental_fetch_to_device: py.Positional, experimental_replication_mode: py.Of<'tensorflow.distribute.InputReplicationMode'>, keywords?: py.Rest<InputOptions$new, 'experimental_fetch_to_device' | 'experimental_replication_mode'>): InputOptions
  (experimental_fetch_to_device: py.Positional, experimental_replication_mode: py.Of<'tensorflow.distribute.InputReplicationMode'>, keywords?: py.Rest<InputOptions$new, 'experimental_fetch_to_device' | 'experimental_replication_mode'>): py.Promised<InputOptions>
  new (experimental_fetch_to_device: py.Positional, keywords?: py.Rest<InputOptions$new, 'experimental_fetch_to_device'>): InputOptions
  (experimental_fetch_to_device: py.Positional, keywords?: py.Rest<InputOptions$new, 'experimental_fetch_to_device'>): py.Promised<InputOptions>
  new (keywords?: InputOptions$new): InputOptions
  (keywords?: InputOptions$new): py.Promised<InputOptions>
}

export interface InputReplicationMode extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.InputReplicationMode': true }
  get PER_REPLICA(): py.Promised<InputReplicationMode>
  set PER_REPLICA(value: py.Of<'tensorflow.distribute.InputReplicationMode'>)
  PER_REPLICA_dyn: any
  get PER_WORKER(): py.Promised<InputReplicationMode>
  set PER_WORKER(value: py.Of<'tensorflow.distribute.InputReplicationMode'>)
  PER_WORKER_dyn: any
}

export interface InputReplicationMode$new {
  value: py.RemoteArgument
}

export interface InputReplicationMode$class extends py.PythonClass {
  new (value: py.Positional): InputReplicationMode
  (value: py.Positional): py.Promised<InputReplicationMode>
  new (keywords: InputReplicationMode$new): InputReplicationMode
  (keywords: InputReplicationMode$new): py.Promised<InputReplicationMode>
  readonly PER_REPLICA: py.Promised<InputReplicationMode>
  readonly PER_WORKER: py.Promised<InputReplicationMode>
}

export interface MirroredStrategy extends Strategy {
  readonly [py.kind]: { readonly 'tensorflow.distribute.MirroredStrategy': true } & Strategy[typeof py.kind]
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

export interface MultiWorkerMirroredStrategy extends Strategy {
  readonly [py.kind]: { readonly 'tensorflow.distribute.MultiWorkerMirroredStrategy': true } & Strategy[typeof py.kind]
}

export interface MultiWorkerMirroredStrategy$new {
  cluster_resolver?: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'> | null | undefined
  communication_options?: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'> | null | undefined
}

export interface MultiWorkerMirroredStrategy$class extends py.Statics<Strategy$class> {
  new (cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'> | null, communication_options: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'> | null): MultiWorkerMirroredStrategy
  (cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'> | null, communication_options: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'> | null): py.Promised<MultiWorkerMirroredStrategy>
  new (cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'> | null, keywords?: py.Rest<MultiWorkerMirroredStrategy$new, 'cluster_resolver'>): MultiWorkerMirroredStrategy
  (cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'> | null, keywords?: py.Rest<MultiWorkerMirroredStrategy$new, 'cluster_resolver'>): py.Promised<MultiWorkerMirroredStrategy>
  new (keywords?: MultiWorkerMirroredStrategy$new): MultiWorkerMirroredStrategy
  (keywords?: MultiWorkerMirroredStrategy$new): py.Promised<MultiWorkerMirroredStrategy>
}

export interface NcclAllReduce extends CrossDeviceOps {
  readonly [py.kind]: { readonly 'tensorflow.distribute.NcclAllReduce': true } & CrossDeviceOps[typeof py.kind]
}

export interface NcclAllReduce$new {
  /** Default: `1` */
  num_packs?: py.Int | undefined
}

export interface NcclAllReduce$class extends py.Statics<CrossDeviceOps$class> {
  new (num_packs: py.Int): NcclAllReduce
  (num_packs: py.Int): py.Promised<NcclAllReduce>
  new (keywords?: NcclAllReduce$new): NcclAllReduce
  (keywords?: NcclAllReduce$new): py.Promised<NcclAllReduce>
}

export interface OneDeviceStrategy$experimental_distribute_dataset {
  dataset: py.Of<'tensorflow.data.Dataset'>
  options?: py.Of<'tensorflow.distribute.InputOptions'> | null | undefined
}

export interface OneDeviceStrategy extends Strategy {
  readonly [py.kind]: { readonly 'tensorflow.distribute.OneDeviceStrategy': true } & Strategy[typeof py.kind]
  experimental_distribute_dataset(dataset: py.Of<'tensorflow.data.Dataset'>, options: py.Of<'tensorflow.distribute.InputOptions'> | null): py.Remote<'distributed `Dataset`'>
  experimental_distribute_dataset(dataset: py.Of<'tensorflow.data.Dataset'>, keywords?: py.Rest<OneDeviceStrategy$experimental_distribute_dataset, 'dataset'>): py.Remote<'distributed `Dataset`'>
  experimental_distribute_dataset(keywords: OneDeviceStrategy$experimental_distribute_dataset): py.Remote<'distributed `Dataset`'>
  experimental_distribute_dataset(...args: any[]): any
  experimental_distribute_dataset_dyn: py.RemoteFunction
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

export interface ParameterServerStrategy extends Strategy {
  readonly [py.kind]: { readonly 'tensorflow.distribute.ParameterServerStrategy': true } & Strategy[typeof py.kind]
}

export interface ParameterServerStrategy$new {
  cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>
  variable_partitioner?: py.Of<'tensorflow.distribute.experimental.partitioners.Partitioner'> | null | undefined
}

export interface ParameterServerStrategy$class extends py.Statics<Strategy$class> {
  new (cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>, variable_partitioner: py.Of<'tensorflow.distribute.experimental.partitioners.Partitioner'> | null): ParameterServerStrategy
  (cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>, variable_partitioner: py.Of<'tensorflow.distribute.experimental.partitioners.Partitioner'> | null): py.Promised<ParameterServerStrategy>
  new (cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>, keywords?: py.Rest<ParameterServerStrategy$new, 'cluster_resolver'>): ParameterServerStrategy
  (cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>, keywords?: py.Rest<ParameterServerStrategy$new, 'cluster_resolver'>): py.Promised<ParameterServerStrategy>
  new (keywords: ParameterServerStrategy$new): ParameterServerStrategy
  (keywords: ParameterServerStrategy$new): py.Promised<ParameterServerStrategy>
}

export interface ReduceOp$from_variable_aggregation {
  aggregation: py.RemoteArgument
}

export interface ReduceOp extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.ReduceOp': true }
  get MEAN(): py.Promised<ReduceOp>
  set MEAN(value: py.Of<'tensorflow.distribute.ReduceOp'>)
  MEAN_dyn: any
  get SUM(): py.Promised<ReduceOp>
  set SUM(value: py.Of<'tensorflow.distribute.ReduceOp'>)
  SUM_dyn: any
}

export interface ReduceOp$new {
  value: py.RemoteArgument
}

export interface ReduceOp$class extends py.PythonClass {
  new (value: py.Positional): ReduceOp
  (value: py.Positional): py.Promised<ReduceOp>
  new (keywords: ReduceOp$new): ReduceOp
  (keywords: ReduceOp$new): py.Promised<ReduceOp>
  readonly MEAN: py.Promised<ReduceOp>
  readonly SUM: py.Promised<ReduceOp>
  from_variable_aggregation(aggregation: py.Positional): py.Remote
  from_variable_aggregation(keywords: ReduceOp$from_variable_aggregation): py.Remote
  from_variable_aggregation_dyn: py.RemoteFunction
}

export interface ReductionToOneDevice extends CrossDeviceOps {
  readonly [py.kind]: { readonly 'tensorflow.distribute.ReductionToOneDevice': true } & CrossDeviceOps[typeof py.kind]
  accumulation_fn: any
  accumulation_fn_dyn: any
  reduce_to_device: any
  reduce_to_device_dyn: any
}

export interface ReductionToOneDevice$new {
  reduce_to_device?: py.RemoteArgument | undefined
  accumulation_fn?: py.Callable | null | undefined
}

export interface ReductionToOneDevice$class extends py.Statics<CrossDeviceOps$class> {
  new (reduce_to_device: py.Positional, accumulation_fn: py.Callable | null): ReductionToOneDevice
  (reduce_to_device: py.Positional, accumulation_fn: py.Callable | null): py.Promised<ReductionToOneDevice>
  new (reduce_to_device: py.Positional, keywords?: py.Rest<ReductionToOneDevice$new, 'reduce_to_device'>): ReductionToOneDevice
  (reduce_to_device: py.Positional, keywords?: py.Rest<ReductionToOneDevice$new, 'reduce_to_device'>): py.Promised<ReductionToOneDevice>
  new (keywords?: ReductionToOneDevice$new): ReductionToOneDevice
  (keywords?: ReductionToOneDevice$new): py.Promised<ReductionToOneDevice>
}

export interface ReplicaContext$__exit__ {
  exception_type: py.RemoteArgument
  exception_value: py.RemoteArgument
  traceback: py.RemoteArgument
}

export interface ReplicaContext$all_gather {
  value: py.RemoteArgument
  axis: py.TensorLike
  options?: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'> | null | undefined
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
  readonly [py.kind]: { readonly 'tensorflow.distribute.ReplicaContext': true }
  __enter__(): py.Remote
  __exit__(exception_type: py.Positional, exception_value: py.Positional, traceback: py.Positional): py.Remote
  __exit__(exception_type: py.Positional, exception_value: py.Positional, keywords: py.Rest<ReplicaContext$__exit__, 'exception_type' | 'exception_value'>): py.Remote
  __exit__(exception_type: py.Positional, keywords: py.Rest<ReplicaContext$__exit__, 'exception_type'>): py.Remote
  __exit__(keywords: ReplicaContext$__exit__): py.Remote
  all_gather(value: py.Positional, axis: py.TensorLike, options: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'> | null): py.Remote
  all_gather(value: py.Positional, axis: py.TensorLike, keywords?: py.Rest<ReplicaContext$all_gather, 'value' | 'axis'>): py.Remote
  all_gather(value: py.Positional, keywords: py.Rest<ReplicaContext$all_gather, 'value'>): py.Remote
  all_gather(keywords: ReplicaContext$all_gather): py.Remote
  all_gather_dyn: py.RemoteFunction
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

export interface RunOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.RunOptions': true }
  readonly experimental_bucketizing_dynamic_shape: py.Remote
  readonly experimental_bucketizing_dynamic_shape_dyn: any
  readonly experimental_enable_dynamic_batch_size: py.Remote
  readonly experimental_enable_dynamic_batch_size_dyn: any
  readonly experimental_xla_options: py.Remote
  readonly experimental_xla_options_dyn: any
}

export interface RunOptions$new {
  /** Default: `True` */
  experimental_enable_dynamic_batch_size?: py.Bool | undefined
  /** Default: `False` */
  experimental_bucketizing_dynamic_shape?: py.Bool | undefined
  experimental_xla_options?: py.RemoteArgument | undefined
}

export interface RunOptions$class extends py.PythonClass {
  new (experimental_enable_dynamic_batch_size: py.Bool, experimental_bucketizing_dynamic_shape: py.Bool, experimental_xla_options: py.Positional): RunOptions
  (experimental_enable_dynamic_batch_size: py.Bool, experimental_bucketizing_dynamic_shape: py.Bool, experimental_xla_options: py.Positional): py.Promised<RunOptions>
  new (experimental_enable_dynamic_batch_size: py.Bool, experimental_bucketizing_dynamic_shape: py.Bool, keywords?: py.Rest<RunOptions$new, 'experimental_enable_dynamic_batch_size' | 'experimental_bucketizing_dynamic_shape'>): RunOptions
  (experimental_enable_dynamic_batch_size: py.Bool, experimental_bucketizing_dynamic_shape: py.Bool, keywords?: py.Rest<RunOptions$new, 'experimental_enable_dynamic_batch_size' | 'experimental_bucketizing_dynamic_shape'>): py.Promised<RunOptions>
  new (experimental_enable_dynamic_batch_size: py.Bool, keywords?: py.Rest<RunOptions$new, 'experimental_enable_dynamic_batch_size'>): RunOptions
  (experimental_enable_dynamic_batch_size: py.Bool, keywords?: py.Rest<RunOptions$new, 'experimental_enable_dynamic_batch_size'>): py.Promised<RunOptions>
  new (keywords?: RunOptions$new): RunOptions
  (keywords?: RunOptions$new): py.Promised<RunOptions>
}

export interface Server$create_local_server {
  config?: py.RemoteArgument | undefined
  /** Default: `True` */
  start?: py.Bool | undefined
}

export interface Server extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.Server': true }
  join(): py.Remote
  join_dyn: py.RemoteFunction
  readonly server_def: py.Remote
  readonly server_def_dyn: any
  start(): py.Remote
  start_dyn: py.RemoteFunction
  readonly target: py.Remote<string>
  readonly target_dyn: any
}

export interface Server$new {
  server_or_cluster_def: py.RemoteArgument
  job_name?: py.RemoteArgument | undefined
  task_index?: py.RemoteArgument | undefined
  protocol?: py.RemoteArgument | undefined
  config?: py.RemoteArgument | undefined
  /** Default: `True` */
  start?: py.Bool | undefined
}

export interface Server$class extends py.PythonClass {
  new (server_or_cluster_def: py.Positional, job_name: py.Positional, task_index: py.Positional, protocol: py.Positional, config?: py.Positional, start?: py.Bool): Server
  (server_or_cluster_def: py.Positional, job_name: py.Positional, task_index: py.Positional, protocol: py.Positional, config?: py.Positional, start?: py.Bool): py.Promised<Server>
  new (server_or_cluster_def: py.Positional, job_name: py.Positional, task_index: py.Positional, keywords?: py.Rest<Server$new, 'server_or_cluster_def' | 'job_name' | 'task_index'>): Server
  (server_or_cluster_def: py.Positional, job_name: py.Positional, task_index: py.Positional, keywords?: py.Rest<Server$new, 'server_or_cluster_def' | 'job_name' | 'task_index'>): py.Promised<Server>
  new (server_or_cluster_def: py.Positional, job_name: py.Positional, keywords?: py.Rest<Server$new, 'server_or_cluster_def' | 'job_name'>): Server
  (server_or_cluster_def: py.Positional, job_name: py.Positional, keywords?: py.Rest<Server$new, 'server_or_cluster_def' | 'job_name'>): py.Promised<Server>
  new (server_or_cluster_def: py.Positional, keywords?: py.Rest<Server$new, 'server_or_cluster_def'>): Server
  (server_or_cluster_def: py.Positional, keywords?: py.Rest<Server$new, 'server_or_cluster_def'>): py.Promised<Server>
  new (keywords: Server$new): Server
  (keywords: Server$new): py.Promised<Server>
  create_local_server(config: py.Positional, start: py.Bool): py.Promised<Server>
  create_local_server(config: py.Positional, keywords?: py.Rest<Server$create_local_server, 'config'>): py.Promised<Server>
  create_local_server(keywords?: Server$create_local_server): py.Promised<Server>
  create_local_server_dyn: py.RemoteFunction
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

export interface Strategy$experimental_distribute_values_from_function {
  value_fn: py.Callable
}

export interface Strategy$experimental_local_results {
  value: py.RemoteArgument
}

export interface Strategy$experimental_run {
  fn: py.RemoteArgument
  input_iterator?: py.RemoteArgument | undefined
}

export interface Strategy$gather {
  value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike
  axis: py.TensorLike
}

export interface Strategy$group {
  value: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface Strategy$make_dataset_iterator {
  dataset: py.RemoteArgument
}

export interface Strategy$make_input_fn_iterator {
  input_fn: py.RemoteArgument
  replication_mode?: py.Of<'tensorflow.distribute.InputReplicationMode'> | undefined
}

export interface Strategy$reduce {
  reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>
  value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike
  axis: py.RemoteArgument
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
  readonly [py.kind]: { readonly 'tensorflow.distribute.Strategy': true }
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
  distribute_datasets_from_function(dataset_fn: py.Callable, options: py.Of<'tensorflow.distribute.InputOptions'> | null): py.Promised<DistributedDataset>
  distribute_datasets_from_function(dataset_fn: py.Callable, keywords?: py.Rest<Strategy$distribute_datasets_from_function, 'dataset_fn'>): py.Promised<DistributedDataset>
  distribute_datasets_from_function(keywords: Strategy$distribute_datasets_from_function): py.Promised<DistributedDataset>
  distribute_datasets_from_function_dyn: py.RemoteFunction
  experimental_distribute_dataset(dataset: py.Of<'tensorflow.data.Dataset'>, options: py.Of<'tensorflow.distribute.InputOptions'> | null): py.Promised<DistributedDataset>
  experimental_distribute_dataset(dataset: py.Of<'tensorflow.data.Dataset'>, keywords?: py.Rest<Strategy$experimental_distribute_dataset, 'dataset'>): py.Promised<DistributedDataset>
  experimental_distribute_dataset(keywords: Strategy$experimental_distribute_dataset): py.Promised<DistributedDataset>
  experimental_distribute_dataset_dyn: py.RemoteFunction
  experimental_distribute_datasets_from_function(dataset_fn: py.Positional, options: py.Positional): py.Remote
  experimental_distribute_datasets_from_function(dataset_fn: py.Positional, keywords?: py.Rest<Strategy$experimental_distribute_datasets_from_function, 'dataset_fn'>): py.Remote
  experimental_distribute_datasets_from_function(keywords: Strategy$experimental_distribute_datasets_from_function): py.Remote
  experimental_distribute_datasets_from_function_dyn: py.RemoteFunction
  experimental_distribute_values_from_function(value_fn: py.Callable): py.Promised<DistributedValues>
  experimental_distribute_values_from_function(keywords: Strategy$experimental_distribute_values_from_function): py.Promised<DistributedValues>
  experimental_distribute_values_from_function_dyn: py.RemoteFunction
  experimental_local_results(value: py.Positional): py.Remote
  experimental_local_results(keywords: Strategy$experimental_local_results): py.Remote
  experimental_local_results_dyn: py.RemoteFunction
  experimental_run(fn: py.Positional, input_iterator: py.Positional): py.Remote
  experimental_run(fn: py.Positional, keywords?: py.Rest<Strategy$experimental_run, 'fn'>): py.Remote
  experimental_run(keywords: Strategy$experimental_run): py.Remote
  experimental_run_dyn: py.RemoteFunction
  readonly extended: py.Remote
  readonly extended_dyn: any
  gather(value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike, axis: py.TensorLike): py.Promised<tensorflow.Tensor>
  gather(value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike, keywords: py.Rest<Strategy$gather, 'value'>): py.Promised<tensorflow.Tensor>
  gather(keywords: Strategy$gather): py.Promised<tensorflow.Tensor>
  gather_dyn: py.RemoteFunction
  group(value: py.Positional, name: py.Str | null): py.Remote
  group(value: py.Positional, keywords?: py.Rest<Strategy$group, 'value'>): py.Remote
  group(keywords: Strategy$group): py.Remote
  group_dyn: py.RemoteFunction
  make_dataset_iterator(dataset: py.Positional): py.Remote
  make_dataset_iterator(keywords: Strategy$make_dataset_iterator): py.Remote
  make_dataset_iterator_dyn: py.RemoteFunction
  make_input_fn_iterator(input_fn: py.Positional, replication_mode: py.Of<'tensorflow.distribute.InputReplicationMode'>): py.Remote
  make_input_fn_iterator(input_fn: py.Positional, keywords?: py.Rest<Strategy$make_input_fn_iterator, 'input_fn'>): py.Remote
  make_input_fn_iterator(keywords: Strategy$make_input_fn_iterator): py.Remote
  make_input_fn_iterator_dyn: py.RemoteFunction
  readonly num_replicas_in_sync: py.Remote
  readonly num_replicas_in_sync_dyn: any
  reduce(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike, axis: py.Positional): py.Promised<tensorflow.Tensor>
  reduce(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike, keywords: py.Rest<Strategy$reduce, 'reduce_op' | 'value'>): py.Promised<tensorflow.Tensor>
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

export interface StrategyExtended$batch_reduce_to {
  reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>
  value_destination_pairs: py.Items<py.RemoteArgument>
  options?: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'> | null | undefined
}

export interface StrategyExtended$colocate_vars_with {
  colocate_with_variable: py.Of<'tensorflow.Variable'>
}

export interface StrategyExtended$reduce_to {
  reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>
  value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike
  destinations: py.RemoteArgument
  options?: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'> | null | undefined
}

export interface StrategyExtended$update {
  var: py.Of<'tensorflow.Variable'>
  fn: py.Callable
  /** Default: `()` */
  args?: py.List<py.RemoteArgument> | undefined
  kwargs?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `True` */
  group?: py.Bool | undefined
}

export interface StrategyExtended$value_container {
  value: py.RemoteArgument
}

export interface StrategyExtended$variable_created_in_scope {
  v: py.Of<'tensorflow.Variable'>
}

export interface StrategyExtended extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.StrategyExtended': true }
  batch_reduce_to(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, value_destination_pairs: py.Items<py.RemoteArgument>, options: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'> | null): py.Remote
  batch_reduce_to(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, value_destination_pairs: py.Items<py.RemoteArgument>, keywords?: py.Rest<StrategyExtended$batch_reduce_to, 'reduce_op' | 'value_destination_pairs'>): py.Remote
  batch_reduce_to(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, keywords: py.Rest<StrategyExtended$batch_reduce_to, 'reduce_op'>): py.Remote
  batch_reduce_to(keywords: StrategyExtended$batch_reduce_to): py.Remote
  batch_reduce_to_dyn: py.RemoteFunction
  colocate_vars_with(colocate_with_variable: py.Of<'tensorflow.Variable'>): py.Remote
  colocate_vars_with(keywords: StrategyExtended$colocate_vars_with): py.Remote
  colocate_vars_with_dyn: py.RemoteFunction
  readonly experimental_require_static_shapes: py.Remote
  readonly experimental_require_static_shapes_dyn: any
  readonly parameter_devices: py.Remote
  readonly parameter_devices_dyn: any
  reduce_to(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike, destinations: py.Positional, options: py.Of<'tensorflow.distribute.experimental.CommunicationOptions'> | null): py.Remote
  reduce_to(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike, destinations: py.Positional, keywords?: py.Rest<StrategyExtended$reduce_to, 'reduce_op' | 'value' | 'destinations'>): py.Remote
  reduce_to(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, value: py.Of<'tensorflow.distribute.DistributedValues'> | py.TensorLike, keywords: py.Rest<StrategyExtended$reduce_to, 'reduce_op' | 'value'>): py.Remote
  reduce_to(reduce_op: py.Of<'tensorflow.distribute.ReduceOp'>, keywords: py.Rest<StrategyExtended$reduce_to, 'reduce_op'>): py.Remote
  reduce_to(keywords: StrategyExtended$reduce_to): py.Remote
  reduce_to_dyn: py.RemoteFunction
  update(var_: py.Of<'tensorflow.Variable'>, fn: py.Callable, args: py.List<py.RemoteArgument>, kwargs: py.Dict<string, py.RemoteArgument> | null, group: py.Bool): py.Remote
  update(var_: py.Of<'tensorflow.Variable'>, fn: py.Callable, args: py.List<py.RemoteArgument>, kwargs: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<StrategyExtended$update, 'var' | 'fn' | 'args' | 'kwargs'>): py.Remote
  update(var_: py.Of<'tensorflow.Variable'>, fn: py.Callable, args: py.List<py.RemoteArgument>, kwargs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  update(var_: py.Of<'tensorflow.Variable'>, fn: py.Callable, args: py.List<py.RemoteArgument>, keywords?: py.Rest<StrategyExtended$update, 'var' | 'fn' | 'args'>): py.Remote
  update(var_: py.Of<'tensorflow.Variable'>, fn: py.Callable, keywords?: py.Rest<StrategyExtended$update, 'var' | 'fn'>): py.Remote
  update(var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<StrategyExtended$update, 'var'>): py.Remote
  update(keywords: StrategyExtended$update): py.Remote
  update_dyn: py.RemoteFunction
  value_container(value: py.Positional): py.Remote
  value_container(keywords: StrategyExtended$value_container): py.Remote
  value_container_dyn: py.RemoteFunction
  variable_created_in_scope(v: py.Of<'tensorflow.Variable'>): py.Remote
  variable_created_in_scope(keywords: StrategyExtended$variable_created_in_scope): py.Remote
  variable_created_in_scope_dyn: py.RemoteFunction
  readonly worker_devices: py.Remote
  readonly worker_devices_dyn: any
}

export interface StrategyExtended$new {
  container_strategy: py.RemoteArgument
}

export interface StrategyExtended$class extends py.PythonClass {
  new (container_strategy: py.Positional): StrategyExtended
  (container_strategy: py.Positional): py.Promised<StrategyExtended>
  new (keywords: StrategyExtended$new): StrategyExtended
  (keywords: StrategyExtended$new): py.Promised<StrategyExtended>
}

export interface TPUStrategy$experimental_assign_to_logical_device {
  tensor: py.TensorLike
  logical_device_id: py.RemoteArgument
}

export interface TPUStrategy$experimental_replicate_to_logical_devices {
  tensor: py.TensorLike
}

export interface TPUStrategy$experimental_split_to_logical_devices {
  tensor: py.TensorLike
  partition_dimensions: py.RemoteArgument
}

export interface TPUStrategy extends Strategy {
  readonly [py.kind]: { readonly 'tensorflow.distribute.TPUStrategy': true } & Strategy[typeof py.kind]
  experimental_assign_to_logical_device(tensor: py.TensorLike, logical_device_id: py.Positional): py.Promised<tensorflow.Tensor>
  experimental_assign_to_logical_device(tensor: py.TensorLike, keywords: py.Rest<TPUStrategy$experimental_assign_to_logical_device, 'tensor'>): py.Promised<tensorflow.Tensor>
  experimental_assign_to_logical_device(keywords: TPUStrategy$experimental_assign_to_logical_device): py.Promised<tensorflow.Tensor>
  experimental_assign_to_logical_device_dyn: py.RemoteFunction
  experimental_replicate_to_logical_devices(tensor: py.TensorLike): py.Promised<tensorflow.Tensor>
  experimental_replicate_to_logical_devices(keywords: TPUStrategy$experimental_replicate_to_logical_devices): py.Promised<tensorflow.Tensor>
  experimental_replicate_to_logical_devices_dyn: py.RemoteFunction
  experimental_split_to_logical_devices(tensor: py.TensorLike, partition_dimensions: py.Positional): py.Promised<tensorflow.Tensor>
  experimental_split_to_logical_devices(tensor: py.TensorLike, keywords: py.Rest<TPUStrategy$experimental_split_to_logical_devices, 'tensor'>): py.Promised<tensorflow.Tensor>
  experimental_split_to_logical_devices(keywords: TPUStrategy$experimental_split_to_logical_devices): py.Promised<tensorflow.Tensor>
  experimental_split_to_logical_devices_dyn: py.RemoteFunction
}

export interface TPUStrategy$new {
  tpu_cluster_resolver?: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null | undefined
  experimental_device_assignment?: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null | undefined
  /** Default: `False` */
  experimental_spmd_xla_partitioning?: py.Bool | undefined
}

export interface TPUStrategy$class extends py.Statics<Strategy$class> {
  new (tpu_cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null, experimental_device_assignment: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null, experimental_spmd_xla_partitioning: py.Bool): TPUStrategy
  (tpu_cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null, experimental_device_assignment: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null, experimental_spmd_xla_partitioning: py.Bool): py.Promised<TPUStrategy>
  new (tpu_cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null, experimental_device_assignment: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null, keywords?: py.Rest<TPUStrategy$new, 'tpu_cluster_resolver' | 'experimental_device_assignment'>): TPUStrategy
  (tpu_cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null, experimental_device_assignment: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null, keywords?: py.Rest<TPUStrategy$new, 'tpu_cluster_resolver' | 'experimental_device_assignment'>): py.Promised<TPUStrategy>
  new (tpu_cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null, keywords?: py.Rest<TPUStrategy$new, 'tpu_cluster_resolver'>): TPUStrategy
  (tpu_cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null, keywords?: py.Rest<TPUStrategy$new, 'tpu_cluster_resolver'>): py.Promised<TPUStrategy>
  new (keywords?: TPUStrategy$new): TPUStrategy
  (keywords?: TPUStrategy$new): py.Promised<TPUStrategy>
}

export interface experimental_set_strategy$ {
  strategy: py.Of<'tensorflow.distribute.Strategy'> | null
}

export interface $Module extends py.PythonModuleObject {
  readonly CrossDeviceOps: CrossDeviceOps$class
  readonly DistributedDataset: DistributedDataset$class
  readonly DistributedIterator: DistributedIterator$class
  readonly DistributedValues: DistributedValues$class
  readonly HierarchicalCopyAllReduce: HierarchicalCopyAllReduce$class
  readonly InputContext: InputContext$class
  readonly InputOptions: InputOptions$class
  readonly InputReplicationMode: InputReplicationMode$class
  readonly MirroredStrategy: MirroredStrategy$class
  readonly MultiWorkerMirroredStrategy: MultiWorkerMirroredStrategy$class
  readonly NcclAllReduce: NcclAllReduce$class
  readonly OneDeviceStrategy: OneDeviceStrategy$class
  readonly ParameterServerStrategy: ParameterServerStrategy$class
  readonly ReduceOp: ReduceOp$class
  readonly ReductionToOneDevice: ReductionToOneDevice$class
  readonly ReplicaContext: ReplicaContext$class
  readonly RunOptions: RunOptions$class
  readonly Server: Server$class
  readonly Strategy: Strategy$class
  readonly StrategyExtended: StrategyExtended$class
  readonly TPUStrategy: TPUStrategy$class
  readonly cluster_resolver: tensorflow_distribute_cluster_resolver.$Module
  readonly coordinator: tensorflow_distribute_coordinator.$Module
  readonly experimental: tensorflow_distribute_experimental.$Module
  experimental_set_strategy(strategy: py.Of<'tensorflow.distribute.Strategy'> | null): py.Remote
  experimental_set_strategy(keywords: experimental_set_strategy$): py.Remote
  experimental_set_strategy_dyn: py.RemoteFunction
  get_replica_context(): py.Remote
  get_replica_context_dyn: py.RemoteFunction
  get_strategy(): py.Remote
  get_strategy_dyn: py.RemoteFunction
  has_strategy(): py.Remote
  has_strategy_dyn: py.RemoteFunction
  in_cross_replica_context(): py.Remote
  in_cross_replica_context_dyn: py.RemoteFunction
}
