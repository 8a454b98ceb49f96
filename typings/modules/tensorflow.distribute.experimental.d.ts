// tensorflow.distribute.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_data from './tensorflow.data.js'
import type * as tensorflow_distribute from './tensorflow.distribute.js'
import type * as tensorflow_distribute_cluster_resolver from './tensorflow.distribute.cluster_resolver.js'
import type * as tensorflow_distribute_experimental_coordinator from './tensorflow.distribute.experimental.coordinator.js'
import type * as tensorflow_distribute_experimental_partitioners from './tensorflow.distribute.experimental.partitioners.js'
import type * as tensorflow_distribute_experimental_rpc from './tensorflow.distribute.experimental.rpc.js'
import type * as tensorflow_tpu_experimental from './tensorflow.tpu.experimental.js'
import type * as tensorflow_train from './tensorflow.train.js'

export interface CentralStorageStrategy$experimental_distribute_dataset {
  dataset: py.Of<'tensorflow.data.Dataset'>
  options?: py.Of<'tensorflow.distribute.InputOptions'> | null | undefined
}

export interface CentralStorageStrategy extends tensorflow_distribute.Strategy {
  readonly [py.kind]: { readonly 'tensorflow.distribute.experimental.CentralStorageStrategy': true } & tensorflow_distribute.Strategy[typeof py.kind]
  experimental_distribute_dataset(dataset: py.Of<'tensorflow.data.Dataset'>, options: py.Of<'tensorflow.distribute.InputOptions'> | null): py.Remote<'distributed `Dataset`'>
  experimental_distribute_dataset(dataset: py.Of<'tensorflow.data.Dataset'>, keywords?: py.Rest<CentralStorageStrategy$experimental_distribute_dataset, 'dataset'>): py.Remote<'distributed `Dataset`'>
  experimental_distribute_dataset(keywords: CentralStorageStrategy$experimental_distribute_dataset): py.Remote<'distributed `Dataset`'>
  experimental_distribute_dataset(...args: any[]): any
  experimental_distribute_dataset_dyn: py.RemoteFunction
}

export interface CentralStorageStrategy$new {
  compute_devices?: py.RemoteArgument | undefined
  parameter_device?: py.RemoteArgument | undefined
}

export interface CentralStorageStrategy$class extends py.Statics<tensorflow_distribute.Strategy$class> {
  new (compute_devices: py.Positional, parameter_device: py.Positional): CentralStorageStrategy
  (compute_devices: py.Positional, parameter_device: py.Positional): py.Promised<CentralStorageStrategy>
  new (compute_devices: py.Positional, keywords?: py.Rest<CentralStorageStrategy$new, 'compute_devices'>): CentralStorageStrategy
  (compute_devices: py.Positional, keywords?: py.Rest<CentralStorageStrategy$new, 'compute_devices'>): py.Promised<CentralStorageStrategy>
  new (keywords?: CentralStorageStrategy$new): CentralStorageStrategy
  (keywords?: CentralStorageStrategy$new): py.Promised<CentralStorageStrategy>
}

export interface CollectiveHints extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.experimental.CollectiveHints': true }
}

export interface CollectiveHints$new {
  /** Default: `0` */
  bytes_per_pack?: py.Int | undefined
  timeout_seconds?: py.Float | null | undefined
}

export interface CollectiveHints$class extends py.PythonClass {
  new (bytes_per_pack: py.Int, timeout_seconds: py.Float | null): CollectiveHints
  (bytes_per_pack: py.Int, timeout_seconds: py.Float | null): py.Promised<CollectiveHints>
  new (bytes_per_pack: py.Int, keywords?: py.Rest<CollectiveHints$new, 'bytes_per_pack'>): CollectiveHints
  (bytes_per_pack: py.Int, keywords?: py.Rest<CollectiveHints$new, 'bytes_per_pack'>): py.Promised<CollectiveHints>
  new (keywords?: CollectiveHints$new): CollectiveHints
  (keywords?: CollectiveHints$new): py.Promised<CollectiveHints>
}

export interface CommunicationImplementation extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.experimental.CommunicationImplementation': true }
  get AUTO(): py.Promised<CommunicationImplementation>
  set AUTO(value: py.Of<'tensorflow.distribute.experimental.CommunicationImplementation'>)
  AUTO_dyn: any
  get NCCL(): py.Promised<CommunicationImplementation>
  set NCCL(value: py.Of<'tensorflow.distribute.experimental.CommunicationImplementation'>)
  NCCL_dyn: any
  get RING(): py.Promised<CommunicationImplementation>
  set RING(value: py.Of<'tensorflow.distribute.experimental.CommunicationImplementation'>)
  RING_dyn: any
}

export interface CommunicationImplementation$new {
  value: py.RemoteArgument
}

export interface CommunicationImplementation$class extends py.PythonClass {
  new (value: py.Positional): CommunicationImplementation
  (value: py.Positional): py.Promised<CommunicationImplementation>
  new (keywords: CommunicationImplementation$new): CommunicationImplementation
  (keywords: CommunicationImplementation$new): py.Promised<CommunicationImplementation>
  readonly AUTO: py.Promised<CommunicationImplementation>
  readonly NCCL: py.Promised<CommunicationImplementation>
  readonly RING: py.Promised<CommunicationImplementation>
}

export interface CommunicationOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.experimental.CommunicationOptions': true }
}

export interface CommunicationOptions$new {
  /** Default: `0` */
  bytes_per_pack?: py.Int | undefined
  timeout_seconds?: py.Float | null | undefined
  implementation?: py.Of<'tensorflow.distribute.experimental.CommunicationImplementation'> | undefined
}

export interface CommunicationOptions$class extends py.PythonClass {
  new (bytes_per_pack: py.Int, timeout_seconds: py.Float | null, implementation: py.Of<'tensorflow.distribute.experimental.CommunicationImplementation'>): CommunicationOptions
  (bytes_per_pack: py.Int, timeout_seconds: py.Float | null, implementation: py.Of<'tensorflow.distribute.experimental.CommunicationImplementation'>): py.Promised<CommunicationOptions>
  new (bytes_per_pack: py.Int, timeout_seconds: py.Float | null, keywords?: py.Rest<CommunicationOptions$new, 'bytes_per_pack' | 'timeout_seconds'>): CommunicationOptions
  (bytes_per_pack: py.Int, timeout_seconds: py.Float | null, keywords?: py.Rest<CommunicationOptions$new, 'bytes_per_pack' | 'timeout_seconds'>): py.Promised<CommunicationOptions>
  new (bytes_per_pack: py.Int, keywords?: py.Rest<CommunicationOptions$new, 'bytes_per_pack'>): CommunicationOptions
  (bytes_per_pack: py.Int, keywords?: py.Rest<CommunicationOptions$new, 'bytes_per_pack'>): py.Promised<CommunicationOptions>
  new (keywords?: CommunicationOptions$new): CommunicationOptions
  (keywords?: CommunicationOptions$new): py.Promised<CommunicationOptions>
}

export interface MultiWorkerMirroredStrategy extends tensorflow_distribute.MultiWorkerMirroredStrategy {
  readonly [py.kind]: { readonly 'tensorflow.distribute.experimental.MultiWorkerMirroredStrategy': true } & tensorflow_distribute.MultiWorkerMirroredStrategy[typeof py.kind]
}

export interface MultiWorkerMirroredStrategy$new {
  communication?: py.Of<'tensorflow.distribute.experimental.CommunicationImplementation'> | undefined
  cluster_resolver?: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'> | null | undefined
}

export interface MultiWorkerMirroredStrategy$class extends py.Statics<tensorflow_distribute.MultiWorkerMirroredStrategy$class> {
  new (communication: py.Of<'tensorflow.distribute.experimental.CommunicationImplementation'>, cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'> | null): MultiWorkerMirroredStrategy
  (communication: py.Of<'tensorflow.distribute.experimental.CommunicationImplementation'>, cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'> | null): py.Promised<MultiWorkerMirroredStrategy>
  new (communication: py.Of<'tensorflow.distribute.experimental.CommunicationImplementation'>, keywords?: py.Rest<MultiWorkerMirroredStrategy$new, 'communication'>): MultiWorkerMirroredStrategy
  (communication: py.Of<'tensorflow.distribute.experimental.CommunicationImplementation'>, keywords?: py.Rest<MultiWorkerMirroredStrategy$new, 'communication'>): py.Promised<MultiWorkerMirroredStrategy>
  new (keywords?: MultiWorkerMirroredStrategy$new): MultiWorkerMirroredStrategy
  (keywords?: MultiWorkerMirroredStrategy$new): py.Promised<MultiWorkerMirroredStrategy>
}

export interface PreemptionCheckpointHandler$run {
  distributed_train_function: py.RemoteArgument
  [keyword: string]: any
}

export interface PreemptionCheckpointHandler$save_checkpoint_if_preempted {
  [keyword: string]: any
}

export interface PreemptionCheckpointHandler extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.experimental.PreemptionCheckpointHandler': true }
  run(distributed_train_function: py.Positional, ...args: py.Positional[]): py.Remote
  run(...args: [distributed_train_function: py.Positional, ...args: py.Positional[], keywords: py.Rest<PreemptionCheckpointHandler$run, 'distributed_train_function'>]): py.Remote
  run(distributed_train_function: py.Positional, keywords?: py.Rest<PreemptionCheckpointHandler$run, 'distributed_train_function'>): py.Remote
  run(keywords: PreemptionCheckpointHandler$run): py.Remote
  run_dyn: py.RemoteFunction
  save_checkpoint_if_preempted(...args: py.Positional[]): py.Remote
  save_checkpoint_if_preempted(...args: [...args: py.Positional[], keywords: PreemptionCheckpointHandler$save_checkpoint_if_preempted]): py.Remote
  save_checkpoint_if_preempted(keywords?: PreemptionCheckpointHandler$save_checkpoint_if_preempted): py.Remote
  save_checkpoint_if_preempted_dyn: py.RemoteFunction
  readonly total_run_calls: py.Remote
  readonly total_run_calls_dyn: any
  watch_preemption_scope(): py.Remote
  watch_preemption_scope_dyn: py.RemoteFunction
}

export interface PreemptionCheckpointHandler$new {
  cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>
  checkpoint_or_checkpoint_manager: py.Of<'tensorflow.train.CheckpointManager'> | py.Of<'tensorflow.train.Checkpoint'>
  checkpoint_dir?: py.Str | null | undefined
  termination_config?: py.Of<'tensorflow.distribute.experimental.TerminationConfig'> | null | undefined
}

export interface PreemptionCheckpointHandler$class extends py.PythonClass {
  new (cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>, checkpoint_or_checkpoint_manager: py.Of<'tensorflow.train.CheckpointManager'> | py.Of<'tensorflow.train.Checkpoint'>, checkpoint_dir: py.Str | null, termination_config: py.Of<'tensorflow.distribute.experimental.TerminationConfig'> | null): PreemptionCheckpointHandler
  (cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>, checkpoint_or_checkpoint_manager: py.Of<'tensorflow.train.CheckpointManager'> | py.Of<'tensorflow.train.Checkpoint'>, checkpoint_dir: py.Str | null, termination_config: py.Of<'tensorflow.distribute.experimental.TerminationConfig'> | null): py.Promised<PreemptionCheckpointHandler>
  new (cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>, checkpoint_or_checkpoint_manager: py.Of<'tensorflow.train.CheckpointManager'> | py.Of<'tensorflow.train.Checkpoint'>, checkpoint_dir: py.Str | null, keywords?: py.Rest<PreemptionCheckpointHandler$new, 'cluster_resolver' | 'checkpoint_or_checkpoint_manager' | 'checkpoint_dir'>): PreemptionCheckpointHandler
  (cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>, checkpoint_or_checkpoint_manager: py.Of<'tensorflow.train.CheckpointManager'> | py.Of<'tensorflow.train.Checkpoint'>, checkpoint_dir: py.Str | null, keywords?: py.Rest<PreemptionCheckpointHandler$new, 'cluster_resolver' | 'checkpoint_or_checkpoint_manager' | 'checkpoint_dir'>): py.Promised<PreemptionCheckpointHandler>
  new (cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>, checkpoint_or_checkpoint_manager: py.Of<'tensorflow.train.CheckpointManager'> | py.Of<'tensorflow.train.Checkpoint'>, keywords?: py.Rest<PreemptionCheckpointHandler$new, 'cluster_resolver' | 'checkpoint_or_checkpoint_manager'>): PreemptionCheckpointHandler
  (cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>, checkpoint_or_checkpoint_manager: py.Of<'tensorflow.train.CheckpointManager'> | py.Of<'tensorflow.train.Checkpoint'>, keywords?: py.Rest<PreemptionCheckpointHandler$new, 'cluster_resolver' | 'checkpoint_or_checkpoint_manager'>): py.Promised<PreemptionCheckpointHandler>
  new (cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>, keywords: py.Rest<PreemptionCheckpointHandler$new, 'cluster_resolver'>): PreemptionCheckpointHandler
  (cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>, keywords: py.Rest<PreemptionCheckpointHandler$new, 'cluster_resolver'>): py.Promised<PreemptionCheckpointHandler>
  new (keywords: PreemptionCheckpointHandler$new): PreemptionCheckpointHandler
  (keywords: PreemptionCheckpointHandler$new): py.Promised<PreemptionCheckpointHandler>
}

export interface PreemptionWatcher extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.experimental.PreemptionWatcher': true }
  block_until_worker_exit(): py.Remote
  block_until_worker_exit_dyn: py.RemoteFunction
  readonly preemption_message: py.Remote
  readonly preemption_message_dyn: any
}

export interface PreemptionWatcher$class extends py.PythonClass {
  new (): PreemptionWatcher
  (): py.Promised<PreemptionWatcher>
}

export interface TPUStrategy extends tensorflow_distribute.Strategy {
  readonly [py.kind]: { readonly 'tensorflow.distribute.experimental.TPUStrategy': true } & tensorflow_distribute.Strategy[typeof py.kind]
}

export interface TPUStrategy$new {
  tpu_cluster_resolver?: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null | undefined
  device_assignment?: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null | undefined
}

export interface TPUStrategy$class extends py.Statics<tensorflow_distribute.Strategy$class> {
  new (tpu_cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null, device_assignment: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null): TPUStrategy
  (tpu_cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null, device_assignment: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null): py.Promised<TPUStrategy>
  new (tpu_cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null, keywords?: py.Rest<TPUStrategy$new, 'tpu_cluster_resolver'>): TPUStrategy
  (tpu_cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null, keywords?: py.Rest<TPUStrategy$new, 'tpu_cluster_resolver'>): py.Promised<TPUStrategy>
  new (keywords?: TPUStrategy$new): TPUStrategy
  (keywords?: TPUStrategy$new): py.Promised<TPUStrategy>
}

export interface TerminationConfig extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.experimental.TerminationConfig': true }
  exit_fn: any
  exit_fn_dyn: any
  grace_period: any
  grace_period_dyn: any
  save_fn: any
  save_fn_dyn: any
  termination_watcher_fn: any
  termination_watcher_fn_dyn: any
}

export interface TerminationConfig$new {
  termination_watcher_fn?: py.Callable | null | undefined
  exit_fn?: py.Callable | null | undefined
  grace_period?: py.RemoteArgument | undefined
  save_fn?: py.RemoteArgument | undefined
}

export interface TerminationConfig$class extends py.PythonClass {
  new (termination_watcher_fn: py.Callable | null, exit_fn: py.Callable | null, grace_period: py.Positional, save_fn: py.Positional): TerminationConfig
  (termination_watcher_fn: py.Callable | null, exit_fn: py.Callable | null, grace_period: py.Positional, save_fn: py.Positional): py.Promised<TerminationConfig>
  new (termination_watcher_fn: py.Callable | null, exit_fn: py.Callable | null, grace_period: py.Positional, keywords?: py.Rest<TerminationConfig$new, 'termination_watcher_fn' | 'exit_fn' | 'grace_period'>): TerminationConfig
  (termination_watcher_fn: py.Callable | null, exit_fn: py.Callable | null, grace_period: py.Positional, keywords?: py.Rest<TerminationConfig$new, 'termination_watcher_fn' | 'exit_fn' | 'grace_period'>): py.Promised<TerminationConfig>
  new (termination_watcher_fn: py.Callable | null, exit_fn: py.Callable | null, keywords?: py.Rest<TerminationConfig$new, 'termination_watcher_fn' | 'exit_fn'>): TerminationConfig
  (termination_watcher_fn: py.Callable | null, exit_fn: py.Callable | null, keywords?: py.Rest<TerminationConfig$new, 'termination_watcher_fn' | 'exit_fn'>): py.Promised<TerminationConfig>
  new (termination_watcher_fn: py.Callable | null, keywords?: py.Rest<TerminationConfig$new, 'termination_watcher_fn'>): TerminationConfig
  (termination_watcher_fn: py.Callable | null, keywords?: py.Rest<TerminationConfig$new, 'termination_watcher_fn'>): py.Promised<TerminationConfig>
  new (keywords?: TerminationConfig$new): TerminationConfig
  (keywords?: TerminationConfig$new): py.Promised<TerminationConfig>
}

export interface ValueContext extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.experimental.ValueContext': true }
  readonly num_replicas_in_sync: py.Remote
  readonly num_replicas_in_sync_dyn: any
  readonly replica_id_in_sync_group: py.Remote
  readonly replica_id_in_sync_group_dyn: any
}

export interface ValueContext$new {
  /** Default: `0` */
  replica_id_in_sync_group?: py.Int | undefined
  /** Default: `1` */
  num_replicas_in_sync?: py.Int | undefined
}

export interface ValueContext$class extends py.PythonClass {
  new (replica_id_in_sync_group: py.Int, num_replicas_in_sync: py.Int): ValueContext
  (replica_id_in_sync_group: py.Int, num_replicas_in_sync: py.Int): py.Promised<ValueContext>
  new (replica_id_in_sync_group: py.Int, keywords?: py.Rest<ValueContext$new, 'replica_id_in_sync_group'>): ValueContext
  (replica_id_in_sync_group: py.Int, keywords?: py.Rest<ValueContext$new, 'replica_id_in_sync_group'>): py.Promised<ValueContext>
  new (keywords?: ValueContext$new): ValueContext
  (keywords?: ValueContext$new): py.Promised<ValueContext>
}

export interface $Module extends py.PythonModuleObject {
  readonly CentralStorageStrategy: CentralStorageStrategy$class
  readonly CollectiveCommunication: CommunicationImplementation$class
  readonly CollectiveHints: CollectiveHints$class
  readonly CommunicationImplementation: CommunicationImplementation$class
  readonly CommunicationOptions: CommunicationOptions$class
  readonly MultiWorkerMirroredStrategy: MultiWorkerMirroredStrategy$class
  readonly ParameterServerStrategy: tensorflow_distribute.ParameterServerStrategy$class
  readonly PreemptionCheckpointHandler: PreemptionCheckpointHandler$class
  readonly PreemptionWatcher: PreemptionWatcher$class
  readonly TPUStrategy: TPUStrategy$class
  readonly TerminationConfig: TerminationConfig$class
  readonly ValueContext: ValueContext$class
  readonly coordinator: tensorflow_distribute_experimental_coordinator.$Module
  readonly partitioners: tensorflow_distribute_experimental_partitioners.$Module
  readonly rpc: tensorflow_distribute_experimental_rpc.$Module
}
