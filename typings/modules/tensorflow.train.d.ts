// tensorflow.train of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_train_experimental from './tensorflow.train.experimental.js'

export interface BytesList extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.BytesList': true }
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

export interface BytesList$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): BytesList
  (...args: py.RemoteArgument[]): py.Promised<BytesList>
  readonly DESCRIPTOR: py.Remote
}

export interface Checkpoint$read {
  save_path: py.Str
  options?: py.Of<'tensorflow.train.CheckpointOptions'> | null | undefined
}

export interface Checkpoint$restore {
  save_path: py.Str
  options?: py.Of<'tensorflow.train.CheckpointOptions'> | null | undefined
}

export interface Checkpoint$save {
  file_prefix: py.Str
  options?: py.Of<'tensorflow.train.CheckpointOptions'> | null | undefined
}

export interface Checkpoint$write {
  file_prefix: py.Str
  options?: py.Of<'tensorflow.train.CheckpointOptions'> | null | undefined
}

export interface Checkpoint extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.Checkpoint': true }
  read(save_path: py.Str, options: py.Of<'tensorflow.train.CheckpointOptions'> | null): py.Remote
  read(save_path: py.Str, keywords?: py.Rest<Checkpoint$read, 'save_path'>): py.Remote
  read(keywords: Checkpoint$read): py.Remote
  read_dyn: py.RemoteFunction
  restore(save_path: py.Str, options: py.Of<'tensorflow.train.CheckpointOptions'> | null): py.Remote
  restore(save_path: py.Str, keywords?: py.Rest<Checkpoint$restore, 'save_path'>): py.Remote
  restore(keywords: Checkpoint$restore): py.Remote
  restore_dyn: py.RemoteFunction
  save(file_prefix: py.Str, options: py.Of<'tensorflow.train.CheckpointOptions'> | null): py.Remote<string>
  save(file_prefix: py.Str, keywords?: py.Rest<Checkpoint$save, 'file_prefix'>): py.Remote<string>
  save(keywords: Checkpoint$save): py.Remote<string>
  save_dyn: py.RemoteFunction
  readonly save_counter: py.Remote
  readonly save_counter_dyn: any
  sync(): py.Remote
  sync_dyn: py.RemoteFunction
  write(file_prefix: py.Str, options: py.Of<'tensorflow.train.CheckpointOptions'> | null): py.Remote<string>
  write(file_prefix: py.Str, keywords?: py.Rest<Checkpoint$write, 'file_prefix'>): py.Remote<string>
  write(keywords: Checkpoint$write): py.Remote<string>
  write_dyn: py.RemoteFunction
}

export interface Checkpoint$new {
  root?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface Checkpoint$class extends py.PythonClass {
  new (root: py.Positional, keywords?: py.Rest<Checkpoint$new, 'root'>): Checkpoint
  (root: py.Positional, keywords?: py.Rest<Checkpoint$new, 'root'>): py.Promised<Checkpoint>
  new (keywords?: Checkpoint$new): Checkpoint
  (keywords?: Checkpoint$new): py.Promised<Checkpoint>
}

export interface CheckpointManager$save {
  checkpoint_number?: py.RemoteArgument | undefined
  /** Default: `True` */
  check_interval?: py.Bool | undefined
  options?: py.Of<'tensorflow.train.CheckpointOptions'> | null | undefined
}

export interface CheckpointManager extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.CheckpointManager': true }
  readonly checkpoint: py.Remote
  readonly checkpoint_dyn: any
  readonly checkpoint_interval: py.Remote
  readonly checkpoint_interval_dyn: any
  readonly checkpoints: py.RemoteList<string>
  readonly checkpoints_dyn: any
  readonly directory: py.Remote
  readonly directory_dyn: any
  readonly latest_checkpoint: py.Remote
  readonly latest_checkpoint_dyn: any
  restore_or_initialize(): py.Remote
  restore_or_initialize_dyn: py.RemoteFunction
  save(checkpoint_number: py.Positional, check_interval: py.Bool, options: py.Of<'tensorflow.train.CheckpointOptions'> | null): py.Remote<string>
  save(checkpoint_number: py.Positional, check_interval: py.Bool, keywords?: py.Rest<CheckpointManager$save, 'checkpoint_number' | 'check_interval'>): py.Remote<string>
  save(checkpoint_number: py.Positional, keywords?: py.Rest<CheckpointManager$save, 'checkpoint_number'>): py.Remote<string>
  save(keywords?: CheckpointManager$save): py.Remote<string>
  save_dyn: py.RemoteFunction
  sync(): py.Remote
  sync_dyn: py.RemoteFunction
}

export interface CheckpointManager$new {
  checkpoint: py.Of<'tensorflow.train.Checkpoint'>
  directory: py.Str
  max_to_keep: py.Int | null
  keep_checkpoint_every_n_hours?: py.RemoteArgument | undefined
  /** Default: `'ckpt'` */
  checkpoint_name?: py.Str | undefined
  step_counter?: py.Of<'tensorflow.Variable'> | null | undefined
  checkpoint_interval?: py.Int | null | undefined
  init_fn?: py.Callable | null | undefined
  last_checkpoint_step?: py.Int | null | undefined
}

export interface CheckpointManager$class extends py.PythonClass {
  new (checkpoint: py.Of<'tensorflow.train.Checkpoint'>, directory: py.Str, max_to_keep: py.Int | null, keep_checkpoint_every_n_hours: py.Positional, checkpoint_name: py.Str, step_counter: py.Of<'tensorflow.Variable'> | null, checkpoint_interval?: py.Int | null, init_fn?: py.Callable | null, last_checkpoint_step?: py.Int | null): CheckpointManager
  (checkpoint: py.Of<'tensorflow.train.Checkpoint'>, directory: py.Str, max_to_keep: py.Int | null, keep_checkpoint_every_n_hours: py.Positional, checkpoint_name: py.Str, step_counter: py.Of<'tensorflow.Variable'> | null, checkpoint_interval?: py.Int | null, init_fn?: py.Callable | null, last_checkpoint_step?: py.Int | null): py.Promised<CheckpointManager>
  new (checkpoint: py.Of<'tensorflow.train.Checkpoint'>, directory: py.Str, max_to_keep: py.Int | null, keep_checkpoint_every_n_hours: py.Positional, checkpoint_name: py.Str, keywords?: py.Rest<CheckpointManager$new, 'checkpoint' | 'directory' | 'max_to_keep' | 'keep_checkpoint_every_n_hours' | 'checkpoint_name'>): CheckpointManager
  (checkpoint: py.Of<'tensorflow.train.Checkpoint'>, directory: py.Str, max_to_keep: py.Int | null, keep_checkpoint_every_n_hours: py.Positional, checkpoint_name: py.Str, keywords?: py.Rest<CheckpointManager$new, 'checkpoint' | 'directory' | 'max_to_keep' | 'keep_checkpoint_every_n_hours' | 'checkpoint_name'>): py.Promised<CheckpointManager>
  new (checkpoint: py.Of<'tensorflow.train.Checkpoint'>, directory: py.Str, max_to_keep: py.Int | null, keep_checkpoint_every_n_hours: py.Positional, keywords?: py.Rest<CheckpointManager$new, 'checkpoint' | 'directory' | 'max_to_keep' | 'keep_checkpoint_every_n_hours'>): CheckpointManager
  (checkpoint: py.Of<'tensorflow.train.Checkpoint'>, directory: py.Str, max_to_keep: py.Int | null, keep_checkpoint_every_n_hours: py.Positional, keywords?: py.Rest<CheckpointManager$new, 'checkpoint' | 'directory' | 'max_to_keep' | 'keep_checkpoint_every_n_hours'>): py.Promised<CheckpointManager>
  new (checkpoint: py.Of<'tensorflow.train.Checkpoint'>, directory: py.Str, max_to_keep: py.Int | null, keywords?: py.Rest<CheckpointManager$new, 'checkpoint' | 'directory' | 'max_to_keep'>): CheckpointManager
  (checkpoint: py.Of<'tensorflow.train.Checkpoint'>, directory: py.Str, max_to_keep: py.Int | null, keywords?: py.Rest<CheckpointManager$new, 'checkpoint' | 'directory' | 'max_to_keep'>): py.Promised<CheckpointManager>
  new (checkpoint: py.Of<'tensorflow.train.Checkpoint'>, directory: py.Str, keywords: py.Rest<CheckpointManager$new, 'checkpoint' | 'directory'>): CheckpointManager
  (checkpoint: py.Of<'tensorflow.train.Checkpoint'>, directory: py.Str, keywords: py.Rest<CheckpointManager$new, 'checkpoint' | 'directory'>): py.Promised<CheckpointManager>
  new (checkpoint: py.Of<'tensorflow.train.Checkpoint'>, keywords: py.Rest<CheckpointManager$new, 'checkpoint'>): CheckpointManager
  (checkpoint: py.Of<'tensorflow.train.Checkpoint'>, keywords: py.Rest<CheckpointManager$new, 'checkpoint'>): py.Promised<CheckpointManager>
  new (keywords: CheckpointManager$new): CheckpointManager
  (keywords: CheckpointManager$new): py.Promised<CheckpointManager>
}

export interface CheckpointOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.CheckpointOptions': true }
  enable_async: any
  enable_async_dyn: any
  experimental_enable_async_checkpoint: any
  experimental_enable_async_checkpoint_dyn: any
  experimental_io_device: any
  experimental_io_device_dyn: any
  experimental_sharding_callback: any
  experimental_sharding_callback_dyn: any
  experimental_skip_slot_variables: any
  experimental_skip_slot_variables_dyn: any
  experimental_write_callbacks: any
  experimental_write_callbacks_dyn: any
}

export interface CheckpointOptions$new {
  experimental_io_device?: py.Str | null | undefined
  /** Default: `False` */
  experimental_enable_async_checkpoint?: py.Bool | undefined
  experimental_write_callbacks?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `False` */
  enable_async?: py.Bool | undefined
  /** Default: `False` */
  experimental_skip_slot_variables?: py.Bool | undefined
  experimental_sharding_callback?: py.Of<'tensorflow.train.experimental.ShardingCallback'> | null | undefined
}

export interface CheckpointOptions$class extends py.PythonClass {
  new (experimental_io_device: py.Str | null, experimental_enable_async_checkpoint: py.Bool, experimental_write_callbacks: py.List<py.RemoteArgument> | null, enable_async: py.Bool, experimental_skip_slot_variables?: py.Bool, experimental_sharding_callback?: py.Of<'tensorflow.train.experimental.ShardingCallback'> | null): CheckpointOptions
  (experimental_io_device: py.Str | null, experimental_enable_async_checkpoint: py.Bool, experimental_write_callbacks: py.List<py.RemoteArgument> | null, enable_async: py.Bool, experimental_skip_slot_variables?: py.Bool, experimental_sharding_callback?: py.Of<'tensorflow.train.experimental.ShardingCallback'> | null): py.Promised<CheckpointOptions>
  new (experimental_io_device: py.Str | null, experimental_enable_async_checkpoint: py.Bool, experimental_write_callbacks: py.List<py.RemoteArgument> | null, keywords?: py.Rest<CheckpointOptions$new, 'experimental_io_device' | 'experimental_enable_async_checkpoint' | 'experimental_write_callbacks'>): CheckpointOptions
  (experimental_io_device: py.Str | null, experimental_enable_async_checkpoint: py.Bool, experimental_write_callbacks: py.List<py.RemoteArgument> | null, keywords?: py.Rest<CheckpointOptions$new, 'experimental_io_device' | 'experimental_enable_async_checkpoint' | 'experimental_write_callbacks'>): py.Promised<CheckpointOptions>
  new (experimental_io_device: py.Str | null, experimental_enable_async_checkpoint: py.Bool, keywords?: py.Rest<CheckpointOptions$new, 'experimental_io_device' | 'experimental_enable_async_checkpoint'>): CheckpointOptions
  (experimental_io_device: py.Str | null, experimental_enable_async_checkpoint: py.Bool, keywords?: py.Rest<CheckpointOptions$new, 'experimental_io_device' | 'experimental_enable_async_checkpoint'>): py.Promised<CheckpointOptions>
  new (experimental_io_device: py.Str | null, keywords?: py.Rest<CheckpointOptions$new, 'experimental_io_device'>): CheckpointOptions
  (experimental_io_device: py.Str | null, keywords?: py.Rest<CheckpointOptions$new, 'experimental_io_device'>): py.Promised<CheckpointOptions>
  new (keywords?: CheckpointOptions$new): CheckpointOptions
  (keywords?: CheckpointOptions$new): py.Promised<CheckpointOptions>
}

export interface CheckpointView$children {
  node_id: py.RemoteArgument
}

export interface CheckpointView$diff {
  obj: py.RemoteArgument
}

export interface CheckpointView$match {
  obj: py.RemoteArgument
}

export interface CheckpointView extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.CheckpointView': true }
  children(node_id: py.Positional): py.Remote
  children(keywords: CheckpointView$children): py.Remote
  children_dyn: py.RemoteFunction
  descendants(): py.Remote
  descendants_dyn: py.RemoteFunction
  diff(obj: py.Positional): py.Remote<any[]>
  diff(keywords: CheckpointView$diff): py.Remote<any[]>
  diff_dyn: py.RemoteFunction
  match(obj: py.Positional): py.Remote
  match(keywords: CheckpointView$match): py.Remote
  match_dyn: py.RemoteFunction
}

export interface CheckpointView$new {
  save_path: py.Str
}

export interface CheckpointView$class extends py.PythonClass {
  new (save_path: py.Str): CheckpointView
  (save_path: py.Str): py.Promised<CheckpointView>
  new (keywords: CheckpointView$new): CheckpointView
  (keywords: CheckpointView$new): py.Promised<CheckpointView>
}

export interface ClusterDef extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.ClusterDef': true }
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

export interface ClusterDef$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): ClusterDef
  (...args: py.RemoteArgument[]): py.Promised<ClusterDef>
  readonly DESCRIPTOR: py.Remote
}

export interface ClusterSpec$job_tasks {
  job_name: py.Str
}

export interface ClusterSpec$num_tasks {
  job_name: py.Str
}

export interface ClusterSpec$task_address {
  job_name: py.Str
  task_index: py.Int
}

export interface ClusterSpec$task_indices {
  job_name: py.Str
}

export interface ClusterSpec extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.ClusterSpec': true }
  as_cluster_def(): py.Remote
  as_cluster_def_dyn: py.RemoteFunction
  as_dict(): py.Remote
  as_dict_dyn: py.RemoteFunction
  job_tasks(job_name: py.Str): py.Remote
  job_tasks(keywords: ClusterSpec$job_tasks): py.Remote
  job_tasks_dyn: py.RemoteFunction
  readonly jobs: py.RemoteList<string>
  readonly jobs_dyn: any
  num_tasks(job_name: py.Str): py.Remote
  num_tasks(keywords: ClusterSpec$num_tasks): py.Remote
  num_tasks_dyn: py.RemoteFunction
  task_address(job_name: py.Str, task_index: py.Int): py.Remote
  task_address(job_name: py.Str, keywords: py.Rest<ClusterSpec$task_address, 'job_name'>): py.Remote
  task_address(keywords: ClusterSpec$task_address): py.Remote
  task_address_dyn: py.RemoteFunction
  task_indices(job_name: py.Str): py.Remote
  task_indices(keywords: ClusterSpec$task_indices): py.Remote
  task_indices_dyn: py.RemoteFunction
}

export interface ClusterSpec$new {
  cluster: py.Dict<string, py.RemoteArgument>
}

export interface ClusterSpec$class extends py.PythonClass {
  new (cluster: py.Dict<string, py.RemoteArgument>): ClusterSpec
  (cluster: py.Dict<string, py.RemoteArgument>): py.Promised<ClusterSpec>
  new (keywords: ClusterSpec$new): ClusterSpec
  (keywords: ClusterSpec$new): py.Promised<ClusterSpec>
}

export interface Coordinator$join {
  threads?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `120` */
  stop_grace_period_secs?: py.Int | undefined
  /** Default: `False` */
  ignore_live_threads?: py.Bool | undefined
}

export interface Coordinator$register_thread {
  thread: py.RemoteArgument
}

export interface Coordinator$request_stop {
  ex?: py.RemoteArgument | undefined
}

export interface Coordinator$wait_for_stop {
  timeout?: py.Float | null | undefined
}

export interface Coordinator extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.Coordinator': true }
  clear_stop(): py.Remote
  clear_stop_dyn: py.RemoteFunction
  join(threads: py.List<py.RemoteArgument> | null, stop_grace_period_secs: py.Int, ignore_live_threads: py.Bool): py.Remote
  join(threads: py.List<py.RemoteArgument> | null, stop_grace_period_secs: py.Int, keywords?: py.Rest<Coordinator$join, 'threads' | 'stop_grace_period_secs'>): py.Remote
  join(threads: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Coordinator$join, 'threads'>): py.Remote
  join(keywords?: Coordinator$join): py.Remote
  join_dyn: py.RemoteFunction
  readonly joined: py.Remote
  readonly joined_dyn: any
  raise_requested_exception(): py.Remote
  raise_requested_exception_dyn: py.RemoteFunction
  register_thread(thread: py.Positional): py.Remote
  register_thread(keywords: Coordinator$register_thread): py.Remote
  register_thread_dyn: py.RemoteFunction
  request_stop(ex: py.Positional): py.Remote
  request_stop(keywords?: Coordinator$request_stop): py.Remote
  request_stop_dyn: py.RemoteFunction
  should_stop(): py.Remote
  should_stop_dyn: py.RemoteFunction
  stop_on_exception(): py.Remote
  stop_on_exception_dyn: py.RemoteFunction
  wait_for_stop(timeout: py.Float | null): py.Remote
  wait_for_stop(keywords?: Coordinator$wait_for_stop): py.Remote
  wait_for_stop_dyn: py.RemoteFunction
}

export interface Coordinator$new {
  clean_stop_exception_types?: py.List<py.RemoteArgument> | null | undefined
}

export interface Coordinator$class extends py.PythonClass {
  new (clean_stop_exception_types: py.List<py.RemoteArgument> | null): Coordinator
  (clean_stop_exception_types: py.List<py.RemoteArgument> | null): py.Promised<Coordinator>
  new (keywords?: Coordinator$new): Coordinator
  (keywords?: Coordinator$new): py.Promised<Coordinator>
}

export interface Example extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.Example': true }
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

export interface Example$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): Example
  (...args: py.RemoteArgument[]): py.Promised<Example>
  readonly DESCRIPTOR: py.Remote
}

export interface ExponentialMovingAverage$apply {
  var_list?: py.List<py.Of<'tensorflow.Variable'>> | null | undefined
}

export interface ExponentialMovingAverage$average {
  var: py.Of<'tensorflow.Variable'>
}

export interface ExponentialMovingAverage$average_name {
  var: py.Of<'tensorflow.Variable'>
}

export interface ExponentialMovingAverage$variables_to_restore {
  moving_avg_variables?: py.List<py.Of<'tensorflow.Variable'>> | null | undefined
}

export interface ExponentialMovingAverage extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.ExponentialMovingAverage': true }
  apply(var_list: py.List<py.Of<'tensorflow.Variable'>> | null): py.Promised<tensorflow.Operation>
  apply(keywords?: ExponentialMovingAverage$apply): py.Promised<tensorflow.Operation>
  apply_dyn: py.RemoteFunction
  average(var_: py.Of<'tensorflow.Variable'>): py.Remote
  average(keywords: ExponentialMovingAverage$average): py.Remote
  average_dyn: py.RemoteFunction
  average_name(var_: py.Of<'tensorflow.Variable'>): py.Remote
  average_name(keywords: ExponentialMovingAverage$average_name): py.Remote
  average_name_dyn: py.RemoteFunction
  readonly name: py.Remote
  readonly name_dyn: any
  variables_to_restore(moving_avg_variables: py.List<py.Of<'tensorflow.Variable'>> | null): py.Remote
  variables_to_restore(keywords?: ExponentialMovingAverage$variables_to_restore): py.Remote
  variables_to_restore_dyn: py.RemoteFunction
}

export interface ExponentialMovingAverage$new {
  decay: py.Float | py.TensorLike | py.Of<'tensorflow.Variable'>
  num_updates?: py.RemoteArgument | undefined
  /** Default: `False` */
  zero_debias?: py.Bool | undefined
  /** Default: `'ExponentialMovingAverage'` */
  name?: py.Str | undefined
}

export interface ExponentialMovingAverage$class extends py.PythonClass {
  new (decay: py.Float | py.TensorLike | py.Of<'tensorflow.Variable'>, num_updates: py.Positional, zero_debias: py.Bool, name: py.Str): ExponentialMovingAverage
  (decay: py.Float | py.TensorLike | py.Of<'tensorflow.Variable'>, num_updates: py.Positional, zero_debias: py.Bool, name: py.Str): py.Promised<ExponentialMovingAverage>
  new (decay: py.Float | py.TensorLike | py.Of<'tensorflow.Variable'>, num_updates: py.Positional, zero_debias: py.Bool, keywords?: py.Rest<ExponentialMovingAverage$new, 'decay' | 'num_updates' | 'zero_debias'>): ExponentialMovingAverage
  (decay: py.Float | py.TensorLike | py.Of<'tensorflow.Variable'>, num_updates: py.Positional, zero_debias: py.Bool, keywords?: py.Rest<ExponentialMovingAverage$new, 'decay' | 'num_updates' | 'zero_debias'>): py.Promised<ExponentialMovingAverage>
  new (decay: py.Float | py.TensorLike | py.Of<'tensorflow.Variable'>, num_updates: py.Positional, keywords?: py.Rest<ExponentialMovingAverage$new, 'decay' | 'num_updates'>): ExponentialMovingAverage
  (decay: py.Float | py.TensorLike | py.Of<'tensorflow.Variable'>, num_updates: py.Positional, keywords?: py.Rest<ExponentialMovingAverage$new, 'decay' | 'num_updates'>): py.Promised<ExponentialMovingAverage>
  new (decay: py.Float | py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<ExponentialMovingAverage$new, 'decay'>): ExponentialMovingAverage
  (decay: py.Float | py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<ExponentialMovingAverage$new, 'decay'>): py.Promised<ExponentialMovingAverage>
  new (keywords: ExponentialMovingAverage$new): ExponentialMovingAverage
  (keywords: ExponentialMovingAverage$new): py.Promised<ExponentialMovingAverage>
}

export interface Feature extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.Feature': true }
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

export interface Feature$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): Feature
  (...args: py.RemoteArgument[]): py.Promised<Feature>
  readonly DESCRIPTOR: py.Remote
}

export interface FeatureList extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.FeatureList': true }
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

export interface FeatureList$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): FeatureList
  (...args: py.RemoteArgument[]): py.Promised<FeatureList>
  readonly DESCRIPTOR: py.Remote
}

export interface FeatureLists extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.FeatureLists': true }
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
  FeatureListEntry: any
  FeatureListEntry_dyn: any
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

export interface FeatureLists$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): FeatureLists
  (...args: py.RemoteArgument[]): py.Promised<FeatureLists>
  readonly DESCRIPTOR: py.Remote
  readonly FeatureListEntry: py.Remote
}

export interface Features extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.Features': true }
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
  FeatureEntry: any
  FeatureEntry_dyn: any
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

export interface Features$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): Features
  (...args: py.RemoteArgument[]): py.Promised<Features>
  readonly DESCRIPTOR: py.Remote
  readonly FeatureEntry: py.Remote
}

export interface FloatList extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.FloatList': true }
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

export interface FloatList$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): FloatList
  (...args: py.RemoteArgument[]): py.Promised<FloatList>
  readonly DESCRIPTOR: py.Remote
}

export interface Int64List extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.Int64List': true }
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

export interface Int64List$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): Int64List
  (...args: py.RemoteArgument[]): py.Promised<Int64List>
  readonly DESCRIPTOR: py.Remote
}

export interface JobDef extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.JobDef': true }
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
  TasksEntry: any
  TasksEntry_dyn: any
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface JobDef$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): JobDef
  (...args: py.RemoteArgument[]): py.Promised<JobDef>
  readonly DESCRIPTOR: py.Remote
  readonly TasksEntry: py.Remote
}

export interface SequenceExample extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.SequenceExample': true }
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

export interface SequenceExample$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): SequenceExample
  (...args: py.RemoteArgument[]): py.Promised<SequenceExample>
  readonly DESCRIPTOR: py.Remote
}

export interface ServerDef extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.ServerDef': true }
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

export interface ServerDef$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): ServerDef
  (...args: py.RemoteArgument[]): py.Promised<ServerDef>
  readonly DESCRIPTOR: py.Remote
}

export interface TrackableView$children {
  obj: py.RemoteArgument
  save_type?: 'savedmodel' | 'checkpoint' | py.Remote<string> | undefined
  [keyword: string]: any
}

export interface TrackableView extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.TrackableView': true }
  descendants(): py.Remote
  descendants_dyn: py.RemoteFunction
  readonly root: py.Remote
  readonly root_dyn: any
}

export interface TrackableView$new {
  root: py.RemoteArgument
}

export interface TrackableView$class extends py.PythonClass {
  new (root: py.Positional): TrackableView
  (root: py.Positional): py.Promised<TrackableView>
  new (keywords: TrackableView$new): TrackableView
  (keywords: TrackableView$new): py.Promised<TrackableView>
  children(obj: py.Positional, save_type: 'savedmodel' | 'checkpoint' | py.Remote<string>, keywords?: py.Rest<TrackableView$children, 'obj' | 'save_type'>): py.Remote
  children(obj: py.Positional, keywords?: py.Rest<TrackableView$children, 'obj'>): py.Remote
  children(keywords: TrackableView$children): py.Remote
  children_dyn: py.RemoteFunction
}

export interface checkpoints_iterator$ {
  checkpoint_dir: py.Str
  /** Default: `0` */
  min_interval_secs?: py.Int | undefined
  timeout?: py.Int | null | undefined
  timeout_fn?: py.Callable | null | undefined
}

export interface get_checkpoint_state$ {
  checkpoint_dir: py.Str
  latest_filename?: py.Str | null | undefined
}

export interface latest_checkpoint$ {
  checkpoint_dir: py.Str
  latest_filename?: py.Str | null | undefined
}

export interface list_variables$ {
  ckpt_dir_or_file: py.Str
}

export interface load_checkpoint$ {
  ckpt_dir_or_file: py.Str
}

export interface load_variable$ {
  ckpt_dir_or_file: py.Str
  name: py.Str
}

export interface $Module extends py.PythonModuleObject {
  readonly BytesList: BytesList$class
  readonly Checkpoint: Checkpoint$class
  readonly CheckpointManager: CheckpointManager$class
  readonly CheckpointOptions: CheckpointOptions$class
  readonly CheckpointView: CheckpointView$class
  readonly ClusterDef: ClusterDef$class
  readonly ClusterSpec: ClusterSpec$class
  readonly Coordinator: Coordinator$class
  readonly Example: Example$class
  readonly ExponentialMovingAverage: ExponentialMovingAverage$class
  readonly Feature: Feature$class
  readonly FeatureList: FeatureList$class
  readonly FeatureLists: FeatureLists$class
  readonly Features: Features$class
  readonly FloatList: FloatList$class
  readonly Int64List: Int64List$class
  readonly JobDef: JobDef$class
  readonly SequenceExample: SequenceExample$class
  readonly ServerDef: ServerDef$class
  readonly TrackableView: TrackableView$class
  checkpoints_iterator(checkpoint_dir: py.Str, min_interval_secs: py.Int, timeout: py.Int | null, timeout_fn: py.Callable | null): py.Remote
  checkpoints_iterator(checkpoint_dir: py.Str, min_interval_secs: py.Int, timeout: py.Int | null, keywords?: py.Rest<checkpoints_iterator$, 'checkpoint_dir' | 'min_interval_secs' | 'timeout'>): py.Remote
  checkpoints_iterator(checkpoint_dir: py.Str, min_interval_secs: py.Int, keywords?: py.Rest<checkpoints_iterator$, 'checkpoint_dir' | 'min_interval_secs'>): py.Remote
  checkpoints_iterator(checkpoint_dir: py.Str, keywords?: py.Rest<checkpoints_iterator$, 'checkpoint_dir'>): py.Remote
  checkpoints_iterator(keywords: checkpoints_iterator$): py.Remote
  checkpoints_iterator_dyn: py.RemoteFunction
  readonly experimental: tensorflow_train_experimental.$Module
  get_checkpoint_state(checkpoint_dir: py.Str, latest_filename: py.Str | null): py.Remote
  get_checkpoint_state(checkpoint_dir: py.Str, keywords?: py.Rest<get_checkpoint_state$, 'checkpoint_dir'>): py.Remote
  get_checkpoint_state(keywords: get_checkpoint_state$): py.Remote
  get_checkpoint_state_dyn: py.RemoteFunction
  latest_checkpoint(checkpoint_dir: py.Str, latest_filename: py.Str | null): py.Remote
  latest_checkpoint(checkpoint_dir: py.Str, keywords?: py.Rest<latest_checkpoint$, 'checkpoint_dir'>): py.Remote
  latest_checkpoint(keywords: latest_checkpoint$): py.Remote
  latest_checkpoint_dyn: py.RemoteFunction
  list_variables(ckpt_dir_or_file: py.Str): py.Remote
  list_variables(keywords: list_variables$): py.Remote
  list_variables_dyn: py.RemoteFunction
  load_checkpoint(ckpt_dir_or_file: py.Str): py.Remote
  load_checkpoint(keywords: load_checkpoint$): py.Remote
  load_checkpoint_dyn: py.RemoteFunction
  load_variable(ckpt_dir_or_file: py.Str, name: py.Str): py.Remote<py.NDArray>
  load_variable(ckpt_dir_or_file: py.Str, keywords: py.Rest<load_variable$, 'ckpt_dir_or_file'>): py.Remote<py.NDArray>
  load_variable(keywords: load_variable$): py.Remote<py.NDArray>
  load_variable_dyn: py.RemoteFunction
}
