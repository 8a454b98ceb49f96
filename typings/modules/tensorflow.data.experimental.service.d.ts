// tensorflow.data.experimental.service of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_data from './tensorflow.data.js'

export interface CrossTrainerCache extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.service.CrossTrainerCache': true }
  trainer_id: any
  trainer_id_dyn: any
}

export interface CrossTrainerCache$new {
  trainer_id: py.RemoteArgument
}

export interface CrossTrainerCache$class extends py.PythonClass {
  new (trainer_id: py.Positional): CrossTrainerCache
  (trainer_id: py.Positional): py.Promised<CrossTrainerCache>
  new (keywords: CrossTrainerCache$new): CrossTrainerCache
  (keywords: CrossTrainerCache$new): py.Promised<CrossTrainerCache>
}

export interface DispatchServer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.service.DispatchServer': true }
  join(): py.Remote<null>
  join_dyn: py.RemoteFunction
  start(): py.Remote
  start_dyn: py.RemoteFunction
  stop(): py.Remote<null>
  stop_dyn: py.RemoteFunction
  readonly target: py.Remote<string>
  readonly target_dyn: any
}

export interface DispatchServer$new {
  config?: py.RemoteArgument | undefined
  /** Default: `True` */
  start?: py.Bool | undefined
}

export interface DispatchServer$class extends py.PythonClass {
  new (config: py.Positional, start: py.Bool): DispatchServer
  (config: py.Positional, start: py.Bool): py.Promised<DispatchServer>
  new (config: py.Positional, keywords?: py.Rest<DispatchServer$new, 'config'>): DispatchServer
  (config: py.Positional, keywords?: py.Rest<DispatchServer$new, 'config'>): py.Promised<DispatchServer>
  new (keywords?: DispatchServer$new): DispatchServer
  (keywords?: DispatchServer$new): py.Promised<DispatchServer>
}

export interface DispatcherConfig extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.service.DispatcherConfig': true }
  readonly fault_tolerant_mode: py.Remote
  readonly fault_tolerant_mode_dyn: any
  readonly job_gc_check_interval_ms: py.Remote
  readonly job_gc_check_interval_ms_dyn: any
  readonly job_gc_timeout_ms: py.Remote
  readonly job_gc_timeout_ms_dyn: any
  readonly port: py.Remote
  readonly port_dyn: any
  readonly protocol: py.Remote
  readonly protocol_dyn: any
  readonly work_dir: py.Remote
  readonly work_dir_dyn: any
  readonly worker_addresses: py.Remote
  readonly worker_addresses_dyn: any
  readonly worker_max_concurrent_snapshots: py.Remote
  readonly worker_max_concurrent_snapshots_dyn: any
  readonly worker_timeout_ms: py.Remote
  readonly worker_timeout_ms_dyn: any
}

export interface DispatcherConfig$new {
  /** Default: `0` */
  port?: py.Int | undefined
  protocol?: py.RemoteArgument | undefined
  work_dir?: py.RemoteArgument | undefined
  /** Default: `False` */
  fault_tolerant_mode?: py.Bool | undefined
  worker_addresses?: py.RemoteArgument | undefined
  job_gc_check_interval_ms?: py.RemoteArgument | undefined
  job_gc_timeout_ms?: py.RemoteArgument | undefined
  worker_timeout_ms?: py.RemoteArgument | undefined
  /** Default: `0` */
  worker_max_concurrent_snapshots?: py.Int | undefined
}

export interface DispatcherConfig$class extends py.PythonClass {
  new (port: py.Int, protocol: py.Positional, work_dir: py.Positional, fault_tolerant_mode: py.Bool, worker_addresses?: py.Positional, job_gc_check_interval_ms?: py.Positional, job_gc_timeout_ms?: py.Positional, worker_timeout_ms?: py.Positional, worker_max_concurrent_snapshots?: py.Int): DispatcherConfig
  (port: py.Int, protocol: py.Positional, work_dir: py.Positional, fault_tolerant_mode: py.Bool, worker_addresses?: py.Positional, job_gc_check_interval_ms?: py.Positional, job_gc_timeout_ms?: py.Positional, worker_timeout_ms?: py.Positional, worker_max_concurrent_snapshots?: py.Int): py.Promised<DispatcherConfig>
  new (port: py.Int, protocol: py.Positional, work_dir: py.Positional, keywords?: py.Rest<DispatcherConfig$new, 'port' | 'protocol' | 'work_dir'>): DispatcherConfig
  (port: py.Int, protocol: py.Positional, work_dir: py.Positional, keywords?: py.Rest<DispatcherConfig$new, 'port' | 'protocol' | 'work_dir'>): py.Promised<DispatcherConfig>
  new (port: py.Int, protocol: py.Positional, keywords?: py.Rest<DispatcherConfig$new, 'port' | 'protocol'>): DispatcherConfig
  (port: py.Int, protocol: py.Positional, keywords?: py.Rest<DispatcherConfig$new, 'port' | 'protocol'>): py.Promised<DispatcherConfig>
  new (port: py.Int, keywords?: py.Rest<DispatcherConfig$new, 'port'>): DispatcherConfig
  (port: py.Int, keywords?: py.Rest<DispatcherConfig$new, 'port'>): py.Promised<DispatcherConfig>
  new (keywords?: DispatcherConfig$new): DispatcherConfig
  (keywords?: DispatcherConfig$new): py.Promised<DispatcherConfig>
}

export interface ShardingPolicy extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.service.ShardingPolicy': true }
  get DATA(): py.Promised<ShardingPolicy>
  set DATA(value: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'>)
  DATA_dyn: any
  get DYNAMIC(): py.Promised<ShardingPolicy>
  set DYNAMIC(value: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'>)
  DYNAMIC_dyn: any
  get FILE(): py.Promised<ShardingPolicy>
  set FILE(value: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'>)
  FILE_dyn: any
  get FILE_OR_DATA(): py.Promised<ShardingPolicy>
  set FILE_OR_DATA(value: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'>)
  FILE_OR_DATA_dyn: any
  get HINT(): py.Promised<ShardingPolicy>
  set HINT(value: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'>)
  HINT_dyn: any
  get OFF(): py.Promised<ShardingPolicy>
  set OFF(value: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'>)
  OFF_dyn: any
}

export interface ShardingPolicy$new {
  value: py.RemoteArgument
}

export interface ShardingPolicy$class extends py.PythonClass {
  new (value: py.Positional): ShardingPolicy
  (value: py.Positional): py.Promised<ShardingPolicy>
  new (keywords: ShardingPolicy$new): ShardingPolicy
  (keywords: ShardingPolicy$new): py.Promised<ShardingPolicy>
  readonly DATA: py.Promised<ShardingPolicy>
  readonly DYNAMIC: py.Promised<ShardingPolicy>
  readonly FILE: py.Promised<ShardingPolicy>
  readonly FILE_OR_DATA: py.Promised<ShardingPolicy>
  readonly HINT: py.Promised<ShardingPolicy>
  readonly OFF: py.Promised<ShardingPolicy>
}

export interface WorkerConfig extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.service.WorkerConfig': true }
  readonly data_transfer_address: py.Remote
  readonly data_transfer_address_dyn: any
  readonly data_transfer_protocol: py.Remote
  readonly data_transfer_protocol_dyn: any
  readonly dispatcher_address: py.Remote
  readonly dispatcher_address_dyn: any
  readonly dispatcher_timeout_ms: py.Remote
  readonly dispatcher_timeout_ms_dyn: any
  readonly heartbeat_interval_ms: py.Remote
  readonly heartbeat_interval_ms_dyn: any
  readonly port: py.Remote
  readonly port_dyn: any
  readonly protocol: py.Remote
  readonly protocol_dyn: any
  readonly worker_address: py.Remote
  readonly worker_address_dyn: any
}

export interface WorkerConfig$new {
  dispatcher_address: py.RemoteArgument
  worker_address?: py.RemoteArgument | undefined
  /** Default: `0` */
  port?: py.Int | undefined
  protocol?: py.RemoteArgument | undefined
  heartbeat_interval_ms?: py.RemoteArgument | undefined
  dispatcher_timeout_ms?: py.RemoteArgument | undefined
  data_transfer_protocol?: py.RemoteArgument | undefined
  data_transfer_address?: py.RemoteArgument | undefined
}

export interface WorkerConfig$class extends py.PythonClass {
  new (dispatcher_address: py.Positional, worker_address: py.Positional, port: py.Int, protocol: py.Positional, heartbeat_interval_ms?: py.Positional, dispatcher_timeout_ms?: py.Positional, data_transfer_protocol?: py.Positional, data_transfer_address?: py.Positional): WorkerConfig
  (dispatcher_address: py.Positional, worker_address: py.Positional, port: py.Int, protocol: py.Positional, heartbeat_interval_ms?: py.Positional, dispatcher_timeout_ms?: py.Positional, data_transfer_protocol?: py.Positional, data_transfer_address?: py.Positional): py.Promised<WorkerConfig>
  new (dispatcher_address: py.Positional, worker_address: py.Positional, port: py.Int, keywords?: py.Rest<WorkerConfig$new, 'dispatcher_address' | 'worker_address' | 'port'>): WorkerConfig
  (dispatcher_address: py.Positional, worker_address: py.Positional, port: py.Int, keywords?: py.Rest<WorkerConfig$new, 'dispatcher_address' | 'worker_address' | 'port'>): py.Promised<WorkerConfig>
  new (dispatcher_address: py.Positional, worker_address: py.Positional, keywords?: py.Rest<WorkerConfig$new, 'dispatcher_address' | 'worker_address'>): WorkerConfig
  (dispatcher_address: py.Positional, worker_address: py.Positional, keywords?: py.Rest<WorkerConfig$new, 'dispatcher_address' | 'worker_address'>): py.Promised<WorkerConfig>
  new (dispatcher_address: py.Positional, keywords?: py.Rest<WorkerConfig$new, 'dispatcher_address'>): WorkerConfig
  (dispatcher_address: py.Positional, keywords?: py.Rest<WorkerConfig$new, 'dispatcher_address'>): py.Promised<WorkerConfig>
  new (keywords: WorkerConfig$new): WorkerConfig
  (keywords: WorkerConfig$new): py.Promised<WorkerConfig>
}

export interface WorkerServer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.service.WorkerServer': true }
  join(): py.Remote<null>
  join_dyn: py.RemoteFunction
  start(): py.Remote<null>
  start_dyn: py.RemoteFunction
  stop(): py.Remote<null>
  stop_dyn: py.RemoteFunction
}

export interface WorkerServer$new {
  config: py.RemoteArgument
  /** Default: `True` */
  start?: py.Bool | undefined
}

export interface WorkerServer$class extends py.PythonClass {
  new (config: py.Positional, start: py.Bool): WorkerServer
  (config: py.Positional, start: py.Bool): py.Promised<WorkerServer>
  new (config: py.Positional, keywords?: py.Rest<WorkerServer$new, 'config'>): WorkerServer
  (config: py.Positional, keywords?: py.Rest<WorkerServer$new, 'config'>): py.Promised<WorkerServer>
  new (keywords: WorkerServer$new): WorkerServer
  (keywords: WorkerServer$new): py.Promised<WorkerServer>
}

export interface distribute$ {
  processing_mode: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'> | py.Str
  service: py.Str | py.List<py.RemoteArgument>
  job_name?: py.Str | null | undefined
  consumer_index?: py.RemoteArgument | undefined
  num_consumers?: py.Int | null | undefined
  max_outstanding_requests?: py.RemoteArgument | undefined
  data_transfer_protocol?: py.RemoteArgument | undefined
  /** Default: `'AUTO'` */
  compression?: py.Str | undefined
  cross_trainer_cache?: py.RemoteArgument | undefined
  /** Default: `'AUTO'` */
  target_workers?: py.Str | undefined
}

export interface from_dataset_id$ {
  processing_mode: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'> | py.Str
  service: py.Str | py.List<py.RemoteArgument>
  dataset_id: py.RemoteArgument
  element_spec?: py.RemoteArgument | undefined
  job_name?: py.Str | null | undefined
  consumer_index?: py.RemoteArgument | undefined
  num_consumers?: py.Int | null | undefined
  max_outstanding_requests?: py.RemoteArgument | undefined
  data_transfer_protocol?: py.RemoteArgument | undefined
  cross_trainer_cache?: py.RemoteArgument | undefined
  /** Default: `'AUTO'` */
  target_workers?: py.Str | undefined
}

export interface register_dataset$ {
  service: py.Str | py.List<py.RemoteArgument>
  dataset: py.Of<'tensorflow.data.Dataset'>
  /** Default: `'AUTO'` */
  compression?: py.Str | undefined
  dataset_id?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly CrossTrainerCache: CrossTrainerCache$class
  readonly DispatchServer: DispatchServer$class
  readonly DispatcherConfig: DispatcherConfig$class
  readonly ShardingPolicy: ShardingPolicy$class
  readonly WorkerConfig: WorkerConfig$class
  readonly WorkerServer: WorkerServer$class
  distribute(processing_mode: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'> | py.Str, service: py.Str | py.List<py.RemoteArgument>, job_name: py.Str | null, consumer_index: py.Positional, num_consumers: py.Int | null, max_outstanding_requests?: py.Positional, data_transfer_protocol?: py.Positional, compression?: py.Str, cross_trainer_cache?: py.Positional, target_workers?: py.Str): py.Remote
  distribute(processing_mode: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'> | py.Str, service: py.Str | py.List<py.RemoteArgument>, job_name: py.Str | null, consumer_index: py.Positional, keywords?: py.Rest<distribute$, 'processing_mode' | 'service' | 'job_name' | 'consumer_index'>): py.Remote
  distribute(processing_mode: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'> | py.Str, service: py.Str | py.List<py.RemoteArgument>, job_name: py.Str | null, keywords?: py.Rest<distribute$, 'processing_mode' | 'service' | 'job_name'>): py.Remote
  distribute(processing_mode: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'> | py.Str, service: py.Str | py.List<py.RemoteArgument>, keywords?: py.Rest<distribute$, 'processing_mode' | 'service'>): py.Remote
  distribute(processing_mode: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'> | py.Str, keywords: py.Rest<distribute$, 'processing_mode'>): py.Remote
  distribute(keywords: distribute$): py.Remote
  distribute_dyn: py.RemoteFunction
  from_dataset_id(processing_mode: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'> | py.Str, service: py.Str | py.List<py.RemoteArgument>, dataset_id: py.Positional, element_spec: py.Positional, job_name: py.Str | null, consumer_index: py.Positional, num_consumers?: py.Int | null, max_outstanding_requests?: py.Positional, data_transfer_protocol?: py.Positional, cross_trainer_cache?: py.Positional, target_workers?: py.Str): py.Promised<tensorflow_data.Dataset>
  from_dataset_id(processing_mode: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'> | py.Str, service: py.Str | py.List<py.RemoteArgument>, dataset_id: py.Positional, element_spec: py.Positional, job_name: py.Str | null, keywords?: py.Rest<from_dataset_id$, 'processing_mode' | 'service' | 'dataset_id' | 'element_spec' | 'job_name'>): py.Promised<tensorflow_data.Dataset>
  from_dataset_id(processing_mode: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'> | py.Str, service: py.Str | py.List<py.RemoteArgument>, dataset_id: py.Positional, element_spec: py.Positional, keywords?: py.Rest<from_dataset_id$, 'processing_mode' | 'service' | 'dataset_id' | 'element_spec'>): py.Promised<tensorflow_data.Dataset>
  from_dataset_id(processing_mode: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'> | py.Str, service: py.Str | py.List<py.RemoteArgument>, dataset_id: py.Positional, keywords?: py.Rest<from_dataset_id$, 'processing_mode' | 'service' | 'dataset_id'>): py.Promised<tensorflow_data.Dataset>
  from_dataset_id(processing_mode: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'> | py.Str, service: py.Str | py.List<py.RemoteArgument>, keywords: py.Rest<from_dataset_id$, 'processing_mode' | 'service'>): py.Promised<tensorflow_data.Dataset>
  from_dataset_id(processing_mode: py.Of<'tensorflow.data.experimental.service.ShardingPolicy'> | py.Str, keywords: py.Rest<from_dataset_id$, 'processing_mode'>): py.Promised<tensorflow_data.Dataset>
  from_dataset_id(keywords: from_dataset_id$): py.Promised<tensorflow_data.Dataset>
  from_dataset_id_dyn: py.RemoteFunction
  register_dataset(service: py.Str | py.List<py.RemoteArgument>, dataset: py.Of<'tensorflow.data.Dataset'>, compression: py.Str, dataset_id: py.Positional): py.Promised<tensorflow.Tensor>
  register_dataset(service: py.Str | py.List<py.RemoteArgument>, dataset: py.Of<'tensorflow.data.Dataset'>, compression: py.Str, keywords?: py.Rest<register_dataset$, 'service' | 'dataset' | 'compression'>): py.Promised<tensorflow.Tensor>
  register_dataset(service: py.Str | py.List<py.RemoteArgument>, dataset: py.Of<'tensorflow.data.Dataset'>, keywords?: py.Rest<register_dataset$, 'service' | 'dataset'>): py.Promised<tensorflow.Tensor>
  register_dataset(service: py.Str | py.List<py.RemoteArgument>, keywords: py.Rest<register_dataset$, 'service'>): py.Promised<tensorflow.Tensor>
  register_dataset(keywords: register_dataset$): py.Promised<tensorflow.Tensor>
  register_dataset_dyn: py.RemoteFunction
}
