// tensorflow.train of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_train_experimental from './tensorflow.train.experimental.js'

export interface BytesList$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface BytesList$ClearField {
  field_name: py.Str
}

export interface BytesList$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface BytesList$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface BytesList$HasField {
  field_name: py.Str
}

export interface BytesList$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface BytesList$MergeFromString {
  serialized: py.Bytes
}

export interface BytesList$ParseFromString {
  serialized: py.Bytes
}

export interface BytesList$SerializePartialToString {
  [keyword: string]: any
}

export interface BytesList$SerializeToString {
  [keyword: string]: any
}

export interface BytesList$WhichOneof {
  oneof_group: py.Str
}

export interface BytesList$__contains__ {
  field_name_or_key: py.Str
}

export interface BytesList extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.BytesList': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: BytesList$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: BytesList$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: BytesList$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: BytesList$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: BytesList$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: BytesList$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: BytesList$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: BytesList$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: BytesList$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: BytesList$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: BytesList$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: BytesList$__contains__): py.Remote<boolean>
  value: any
  value_dyn: any
}

export interface BytesList$new {
  value?: py.Items<py.Bytes> | undefined
}

export interface BytesList$class extends py.PythonClass {
  new (keywords?: BytesList$new): BytesList
  (keywords?: BytesList$new): py.Promised<BytesList>
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

export interface ClusterDef$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface ClusterDef$ClearField {
  field_name: py.Str
}

export interface ClusterDef$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface ClusterDef$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface ClusterDef$HasField {
  field_name: py.Str
}

export interface ClusterDef$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface ClusterDef$MergeFromString {
  serialized: py.Bytes
}

export interface ClusterDef$ParseFromString {
  serialized: py.Bytes
}

export interface ClusterDef$SerializePartialToString {
  [keyword: string]: any
}

export interface ClusterDef$SerializeToString {
  [keyword: string]: any
}

export interface ClusterDef$WhichOneof {
  oneof_group: py.Str
}

export interface ClusterDef$__contains__ {
  field_name_or_key: py.Str
}

export interface ClusterDef extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.ClusterDef': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: ClusterDef$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: ClusterDef$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: ClusterDef$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: ClusterDef$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: ClusterDef$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: ClusterDef$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: ClusterDef$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: ClusterDef$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: ClusterDef$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: ClusterDef$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: ClusterDef$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: ClusterDef$__contains__): py.Remote<boolean>
  job: any
  job_dyn: any
}

export interface ClusterDef$new {
  job?: py.Items<py.Of<'tensorflow.train.JobDef'>> | undefined
}

export interface ClusterDef$class extends py.PythonClass {
  new (keywords?: ClusterDef$new): ClusterDef
  (keywords?: ClusterDef$new): py.Promised<ClusterDef>
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
  cluster: py.RemoteArgument
}

export interface ClusterSpec$class extends py.PythonClass {
  new (cluster: py.Positional): ClusterSpec
  (cluster: py.Positional): py.Promised<ClusterSpec>
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

export interface Example$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface Example$ClearField {
  field_name: py.Str
}

export interface Example$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface Example$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface Example$HasField {
  field_name: py.Str
}

export interface Example$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface Example$MergeFromString {
  serialized: py.Bytes
}

export interface Example$ParseFromString {
  serialized: py.Bytes
}

export interface Example$SerializePartialToString {
  [keyword: string]: any
}

export interface Example$SerializeToString {
  [keyword: string]: any
}

export interface Example$WhichOneof {
  oneof_group: py.Str
}

export interface Example$__contains__ {
  field_name_or_key: py.Str
}

export interface Example extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.Example': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: Example$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: Example$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: Example$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: Example$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: Example$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: Example$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: Example$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: Example$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: Example$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: Example$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: Example$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: Example$__contains__): py.Remote<boolean>
  get features(): py.Promised<Features>
  set features(value: py.Of<'tensorflow.train.Features'>)
  features_dyn: any
}

export interface Example$new {
  features?: py.Of<'tensorflow.train.Features'> | undefined
}

export interface Example$class extends py.PythonClass {
  new (keywords?: Example$new): Example
  (keywords?: Example$new): py.Promised<Example>
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
  apply(var_list: py.List<py.Of<'tensorflow.Variable'>> | null): py.Remote<tensorflow.Operation | null>
  apply(keywords?: ExponentialMovingAverage$apply): py.Remote<tensorflow.Operation | null>
  apply_dyn: py.RemoteFunction
  average(var_: py.Of<'tensorflow.Variable'>): py.Remote<tensorflow.Variable | null>
  average(keywords: ExponentialMovingAverage$average): py.Remote<tensorflow.Variable | null>
  average_dyn: py.RemoteFunction
  average_name(var_: py.Of<'tensorflow.Variable'>): py.Remote<string>
  average_name(keywords: ExponentialMovingAverage$average_name): py.Remote<string>
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

export interface Feature$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface Feature$ClearField {
  field_name: py.Str
}

export interface Feature$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface Feature$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface Feature$HasField {
  field_name: py.Str
}

export interface Feature$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface Feature$MergeFromString {
  serialized: py.Bytes
}

export interface Feature$ParseFromString {
  serialized: py.Bytes
}

export interface Feature$SerializePartialToString {
  [keyword: string]: any
}

export interface Feature$SerializeToString {
  [keyword: string]: any
}

export interface Feature$WhichOneof {
  oneof_group: py.Str
}

export interface Feature$__contains__ {
  field_name_or_key: py.Str
}

export interface Feature extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.Feature': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: Feature$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: Feature$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: Feature$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: Feature$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: Feature$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: Feature$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: Feature$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: Feature$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: Feature$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: Feature$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: Feature$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: Feature$__contains__): py.Remote<boolean>
  get bytes_list(): py.Promised<BytesList>
  set bytes_list(value: py.Of<'tensorflow.train.BytesList'>)
  bytes_list_dyn: any
  get float_list(): py.Promised<FloatList>
  set float_list(value: py.Of<'tensorflow.train.FloatList'>)
  float_list_dyn: any
  get int64_list(): py.Promised<Int64List>
  set int64_list(value: py.Of<'tensorflow.train.Int64List'>)
  int64_list_dyn: any
}

export interface Feature$new {
  bytes_list?: py.Of<'tensorflow.train.BytesList'> | undefined
  float_list?: py.Of<'tensorflow.train.FloatList'> | undefined
  int64_list?: py.Of<'tensorflow.train.Int64List'> | undefined
}

export interface Feature$class extends py.PythonClass {
  new (keywords?: Feature$new): Feature
  (keywords?: Feature$new): py.Promised<Feature>
  readonly DESCRIPTOR: py.Remote
}

export interface FeatureList$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface FeatureList$ClearField {
  field_name: py.Str
}

export interface FeatureList$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface FeatureList$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface FeatureList$HasField {
  field_name: py.Str
}

export interface FeatureList$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface FeatureList$MergeFromString {
  serialized: py.Bytes
}

export interface FeatureList$ParseFromString {
  serialized: py.Bytes
}

export interface FeatureList$SerializePartialToString {
  [keyword: string]: any
}

export interface FeatureList$SerializeToString {
  [keyword: string]: any
}

export interface FeatureList$WhichOneof {
  oneof_group: py.Str
}

export interface FeatureList$__contains__ {
  field_name_or_key: py.Str
}

export interface FeatureList extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.FeatureList': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: FeatureList$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: FeatureList$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: FeatureList$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: FeatureList$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: FeatureList$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: FeatureList$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: FeatureList$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: FeatureList$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: FeatureList$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: FeatureList$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: FeatureList$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: FeatureList$__contains__): py.Remote<boolean>
  feature: any
  feature_dyn: any
}

export interface FeatureList$new {
  feature?: py.Items<py.Of<'tensorflow.train.Feature'>> | undefined
}

export interface FeatureList$class extends py.PythonClass {
  new (keywords?: FeatureList$new): FeatureList
  (keywords?: FeatureList$new): py.Promised<FeatureList>
  readonly DESCRIPTOR: py.Remote
}

export interface FeatureLists$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface FeatureLists$ClearField {
  field_name: py.Str
}

export interface FeatureLists$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface FeatureLists$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface FeatureLists$HasField {
  field_name: py.Str
}

export interface FeatureLists$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface FeatureLists$MergeFromString {
  serialized: py.Bytes
}

export interface FeatureLists$ParseFromString {
  serialized: py.Bytes
}

export interface FeatureLists$SerializePartialToString {
  [keyword: string]: any
}

export interface FeatureLists$SerializeToString {
  [keyword: string]: any
}

export interface FeatureLists$WhichOneof {
  oneof_group: py.Str
}

export interface FeatureLists$__contains__ {
  field_name_or_key: py.Str
}

export interface FeatureLists extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.FeatureLists': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: FeatureLists$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: FeatureLists$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: FeatureLists$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  readonly FeatureListEntry: FeatureLists$FeatureListEntry$class
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: FeatureLists$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: FeatureLists$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: FeatureLists$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: FeatureLists$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: FeatureLists$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: FeatureLists$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: FeatureLists$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: FeatureLists$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: FeatureLists$__contains__): py.Remote<boolean>
  feature_list: any
  feature_list_dyn: any
}

export interface FeatureLists$new {
  feature_list?: py.Dict<string, py.RemoteArgument> | undefined
}

export interface FeatureLists$class extends py.PythonClass {
  new (keywords?: FeatureLists$new): FeatureLists
  (keywords?: FeatureLists$new): py.Promised<FeatureLists>
  readonly DESCRIPTOR: py.Remote
  readonly FeatureListEntry: FeatureLists$FeatureListEntry$class
}

export interface FeatureLists$FeatureListEntry$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface FeatureLists$FeatureListEntry$ClearField {
  field_name: py.Str
}

export interface FeatureLists$FeatureListEntry$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface FeatureLists$FeatureListEntry$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface FeatureLists$FeatureListEntry$HasField {
  field_name: py.Str
}

export interface FeatureLists$FeatureListEntry$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface FeatureLists$FeatureListEntry$MergeFromString {
  serialized: py.Bytes
}

export interface FeatureLists$FeatureListEntry$ParseFromString {
  serialized: py.Bytes
}

export interface FeatureLists$FeatureListEntry$SerializePartialToString {
  [keyword: string]: any
}

export interface FeatureLists$FeatureListEntry$SerializeToString {
  [keyword: string]: any
}

export interface FeatureLists$FeatureListEntry$WhichOneof {
  oneof_group: py.Str
}

export interface FeatureLists$FeatureListEntry$__contains__ {
  field_name_or_key: py.Str
}

export interface FeatureLists$FeatureListEntry extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.FeatureLists.FeatureListEntry': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: FeatureLists$FeatureListEntry$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: FeatureLists$FeatureListEntry$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: FeatureLists$FeatureListEntry$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: FeatureLists$FeatureListEntry$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: FeatureLists$FeatureListEntry$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: FeatureLists$FeatureListEntry$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: FeatureLists$FeatureListEntry$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: FeatureLists$FeatureListEntry$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: FeatureLists$FeatureListEntry$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: FeatureLists$FeatureListEntry$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: FeatureLists$FeatureListEntry$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: FeatureLists$FeatureListEntry$__contains__): py.Remote<boolean>
  get key(): py.Remote<string>
  set key(value: py.Str)
  key_dyn: any
  get value(): py.Promised<FeatureList>
  set value(value: py.Of<'tensorflow.train.FeatureList'>)
  value_dyn: any
}

export interface FeatureLists$FeatureListEntry$new {
  key?: py.Str | undefined
  value?: py.Of<'tensorflow.train.FeatureList'> | undefined
}

export interface FeatureLists$FeatureListEntry$class extends py.PythonClass {
  new (keywords?: FeatureLists$FeatureListEntry$new): FeatureLists$FeatureListEntry
  (keywords?: FeatureLists$FeatureListEntry$new): py.Promised<FeatureLists$FeatureListEntry>
  readonly DESCRIPTOR: py.Remote
}

export interface Features$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface Features$ClearField {
  field_name: py.Str
}

export interface Features$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface Features$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface Features$HasField {
  field_name: py.Str
}

export interface Features$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface Features$MergeFromString {
  serialized: py.Bytes
}

export interface Features$ParseFromString {
  serialized: py.Bytes
}

export interface Features$SerializePartialToString {
  [keyword: string]: any
}

export interface Features$SerializeToString {
  [keyword: string]: any
}

export interface Features$WhichOneof {
  oneof_group: py.Str
}

export interface Features$__contains__ {
  field_name_or_key: py.Str
}

export interface Features extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.Features': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: Features$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: Features$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: Features$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  readonly FeatureEntry: Features$FeatureEntry$class
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: Features$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: Features$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: Features$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: Features$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: Features$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: Features$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: Features$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: Features$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: Features$__contains__): py.Remote<boolean>
  feature: any
  feature_dyn: any
}

export interface Features$new {
  feature?: py.Dict<string, py.RemoteArgument> | undefined
}

export interface Features$class extends py.PythonClass {
  new (keywords?: Features$new): Features
  (keywords?: Features$new): py.Promised<Features>
  readonly DESCRIPTOR: py.Remote
  readonly FeatureEntry: Features$FeatureEntry$class
}

export interface Features$FeatureEntry$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface Features$FeatureEntry$ClearField {
  field_name: py.Str
}

export interface Features$FeatureEntry$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface Features$FeatureEntry$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface Features$FeatureEntry$HasField {
  field_name: py.Str
}

export interface Features$FeatureEntry$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface Features$FeatureEntry$MergeFromString {
  serialized: py.Bytes
}

export interface Features$FeatureEntry$ParseFromString {
  serialized: py.Bytes
}

export interface Features$FeatureEntry$SerializePartialToString {
  [keyword: string]: any
}

export interface Features$FeatureEntry$SerializeToString {
  [keyword: string]: any
}

export interface Features$FeatureEntry$WhichOneof {
  oneof_group: py.Str
}

export interface Features$FeatureEntry$__contains__ {
  field_name_or_key: py.Str
}

export interface Features$FeatureEntry extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.Features.FeatureEntry': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: Features$FeatureEntry$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: Features$FeatureEntry$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: Features$FeatureEntry$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: Features$FeatureEntry$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: Features$FeatureEntry$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: Features$FeatureEntry$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: Features$FeatureEntry$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: Features$FeatureEntry$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: Features$FeatureEntry$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: Features$FeatureEntry$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: Features$FeatureEntry$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: Features$FeatureEntry$__contains__): py.Remote<boolean>
  get key(): py.Remote<string>
  set key(value: py.Str)
  key_dyn: any
  get value(): py.Promised<Feature>
  set value(value: py.Of<'tensorflow.train.Feature'>)
  value_dyn: any
}

export interface Features$FeatureEntry$new {
  key?: py.Str | undefined
  value?: py.Of<'tensorflow.train.Feature'> | undefined
}

export interface Features$FeatureEntry$class extends py.PythonClass {
  new (keywords?: Features$FeatureEntry$new): Features$FeatureEntry
  (keywords?: Features$FeatureEntry$new): py.Promised<Features$FeatureEntry>
  readonly DESCRIPTOR: py.Remote
}

export interface FloatList$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface FloatList$ClearField {
  field_name: py.Str
}

export interface FloatList$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface FloatList$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface FloatList$HasField {
  field_name: py.Str
}

export interface FloatList$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface FloatList$MergeFromString {
  serialized: py.Bytes
}

export interface FloatList$ParseFromString {
  serialized: py.Bytes
}

export interface FloatList$SerializePartialToString {
  [keyword: string]: any
}

export interface FloatList$SerializeToString {
  [keyword: string]: any
}

export interface FloatList$WhichOneof {
  oneof_group: py.Str
}

export interface FloatList$__contains__ {
  field_name_or_key: py.Str
}

export interface FloatList extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.FloatList': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: FloatList$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: FloatList$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: FloatList$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: FloatList$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: FloatList$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: FloatList$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: FloatList$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: FloatList$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: FloatList$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: FloatList$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: FloatList$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: FloatList$__contains__): py.Remote<boolean>
  value: any
  value_dyn: any
}

export interface FloatList$new {
  value?: py.Items<py.Float> | undefined
}

export interface FloatList$class extends py.PythonClass {
  new (keywords?: FloatList$new): FloatList
  (keywords?: FloatList$new): py.Promised<FloatList>
  readonly DESCRIPTOR: py.Remote
}

export interface Int64List$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface Int64List$ClearField {
  field_name: py.Str
}

export interface Int64List$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface Int64List$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface Int64List$HasField {
  field_name: py.Str
}

export interface Int64List$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface Int64List$MergeFromString {
  serialized: py.Bytes
}

export interface Int64List$ParseFromString {
  serialized: py.Bytes
}

export interface Int64List$SerializePartialToString {
  [keyword: string]: any
}

export interface Int64List$SerializeToString {
  [keyword: string]: any
}

export interface Int64List$WhichOneof {
  oneof_group: py.Str
}

export interface Int64List$__contains__ {
  field_name_or_key: py.Str
}

export interface Int64List extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.Int64List': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: Int64List$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: Int64List$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: Int64List$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: Int64List$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: Int64List$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: Int64List$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: Int64List$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: Int64List$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: Int64List$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: Int64List$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: Int64List$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: Int64List$__contains__): py.Remote<boolean>
  value: any
  value_dyn: any
}

export interface Int64List$new {
  value?: py.Items<py.Int> | undefined
}

export interface Int64List$class extends py.PythonClass {
  new (keywords?: Int64List$new): Int64List
  (keywords?: Int64List$new): py.Promised<Int64List>
  readonly DESCRIPTOR: py.Remote
}

export interface JobDef$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface JobDef$ClearField {
  field_name: py.Str
}

export interface JobDef$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface JobDef$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface JobDef$HasField {
  field_name: py.Str
}

export interface JobDef$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface JobDef$MergeFromString {
  serialized: py.Bytes
}

export interface JobDef$ParseFromString {
  serialized: py.Bytes
}

export interface JobDef$SerializePartialToString {
  [keyword: string]: any
}

export interface JobDef$SerializeToString {
  [keyword: string]: any
}

export interface JobDef$WhichOneof {
  oneof_group: py.Str
}

export interface JobDef$__contains__ {
  field_name_or_key: py.Str
}

export interface JobDef extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.JobDef': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: JobDef$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: JobDef$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: JobDef$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: JobDef$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: JobDef$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: JobDef$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: JobDef$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: JobDef$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: JobDef$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: JobDef$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  readonly TasksEntry: JobDef$TasksEntry$class
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: JobDef$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: JobDef$__contains__): py.Remote<boolean>
  get name(): py.Remote<string>
  set name(value: py.Str)
  name_dyn: any
  tasks: any
  tasks_dyn: any
}

export interface JobDef$new {
  name?: py.Str | undefined
  tasks?: py.Dict<string, py.RemoteArgument> | undefined
}

export interface JobDef$class extends py.PythonClass {
  new (keywords?: JobDef$new): JobDef
  (keywords?: JobDef$new): py.Promised<JobDef>
  readonly DESCRIPTOR: py.Remote
  readonly TasksEntry: JobDef$TasksEntry$class
}

export interface JobDef$TasksEntry$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface JobDef$TasksEntry$ClearField {
  field_name: py.Str
}

export interface JobDef$TasksEntry$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface JobDef$TasksEntry$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface JobDef$TasksEntry$HasField {
  field_name: py.Str
}

export interface JobDef$TasksEntry$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface JobDef$TasksEntry$MergeFromString {
  serialized: py.Bytes
}

export interface JobDef$TasksEntry$ParseFromString {
  serialized: py.Bytes
}

export interface JobDef$TasksEntry$SerializePartialToString {
  [keyword: string]: any
}

export interface JobDef$TasksEntry$SerializeToString {
  [keyword: string]: any
}

export interface JobDef$TasksEntry$WhichOneof {
  oneof_group: py.Str
}

export interface JobDef$TasksEntry$__contains__ {
  field_name_or_key: py.Str
}

export interface JobDef$TasksEntry extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.JobDef.TasksEntry': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: JobDef$TasksEntry$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: JobDef$TasksEntry$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: JobDef$TasksEntry$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: JobDef$TasksEntry$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: JobDef$TasksEntry$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: JobDef$TasksEntry$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: JobDef$TasksEntry$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: JobDef$TasksEntry$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: JobDef$TasksEntry$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: JobDef$TasksEntry$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: JobDef$TasksEntry$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: JobDef$TasksEntry$__contains__): py.Remote<boolean>
  get key(): py.Remote<number>
  set key(value: py.Int)
  key_dyn: any
  get value(): py.Remote<string>
  set value(value: py.Str)
  value_dyn: any
}

export interface JobDef$TasksEntry$new {
  key?: py.Int | undefined
  value?: py.Str | undefined
}

export interface JobDef$TasksEntry$class extends py.PythonClass {
  new (keywords?: JobDef$TasksEntry$new): JobDef$TasksEntry
  (keywords?: JobDef$TasksEntry$new): py.Promised<JobDef$TasksEntry>
  readonly DESCRIPTOR: py.Remote
}

export interface SequenceExample$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface SequenceExample$ClearField {
  field_name: py.Str
}

export interface SequenceExample$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface SequenceExample$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface SequenceExample$HasField {
  field_name: py.Str
}

export interface SequenceExample$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface SequenceExample$MergeFromString {
  serialized: py.Bytes
}

export interface SequenceExample$ParseFromString {
  serialized: py.Bytes
}

export interface SequenceExample$SerializePartialToString {
  [keyword: string]: any
}

export interface SequenceExample$SerializeToString {
  [keyword: string]: any
}

export interface SequenceExample$WhichOneof {
  oneof_group: py.Str
}

export interface SequenceExample$__contains__ {
  field_name_or_key: py.Str
}

export interface SequenceExample extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.SequenceExample': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: SequenceExample$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: SequenceExample$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: SequenceExample$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: SequenceExample$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: SequenceExample$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: SequenceExample$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: SequenceExample$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: SequenceExample$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: SequenceExample$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: SequenceExample$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: SequenceExample$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: SequenceExample$__contains__): py.Remote<boolean>
  get context(): py.Promised<Features>
  set context(value: py.Of<'tensorflow.train.Features'>)
  context_dyn: any
  get feature_lists(): py.Promised<FeatureLists>
  set feature_lists(value: py.Of<'tensorflow.train.FeatureLists'>)
  feature_lists_dyn: any
}

export interface SequenceExample$new {
  context?: py.Of<'tensorflow.train.Features'> | undefined
  feature_lists?: py.Of<'tensorflow.train.FeatureLists'> | undefined
}

export interface SequenceExample$class extends py.PythonClass {
  new (keywords?: SequenceExample$new): SequenceExample
  (keywords?: SequenceExample$new): py.Promised<SequenceExample>
  readonly DESCRIPTOR: py.Remote
}

export interface ServerDef$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface ServerDef$ClearField {
  field_name: py.Str
}

export interface ServerDef$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface ServerDef$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface ServerDef$HasField {
  field_name: py.Str
}

export interface ServerDef$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface ServerDef$MergeFromString {
  serialized: py.Bytes
}

export interface ServerDef$ParseFromString {
  serialized: py.Bytes
}

export interface ServerDef$SerializePartialToString {
  [keyword: string]: any
}

export interface ServerDef$SerializeToString {
  [keyword: string]: any
}

export interface ServerDef$WhichOneof {
  oneof_group: py.Str
}

export interface ServerDef$__contains__ {
  field_name_or_key: py.Str
}

export interface ServerDef extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.ServerDef': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: ServerDef$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: ServerDef$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: ServerDef$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: ServerDef$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: ServerDef$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: ServerDef$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: ServerDef$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: ServerDef$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: ServerDef$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: ServerDef$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: ServerDef$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: ServerDef$__contains__): py.Remote<boolean>
  get cluster(): py.Promised<ClusterDef>
  set cluster(value: py.Of<'tensorflow.train.ClusterDef'>)
  cluster_dyn: any
  cluster_device_filters: any
  cluster_device_filters_dyn: any
  get default_session_config(): py.Promised<tensorflow_compat_v1.ConfigProto>
  set default_session_config(value: py.Of<'tensorflow.compat.v1.ConfigProto'>)
  default_session_config_dyn: any
  get job_name(): py.Remote<string>
  set job_name(value: py.Str)
  job_name_dyn: any
  get port(): py.Remote<number>
  set port(value: py.Int)
  port_dyn: any
  get protocol(): py.Remote<string>
  set protocol(value: py.Str)
  protocol_dyn: any
  get replica(): py.Remote<number>
  set replica(value: py.Int)
  replica_dyn: any
  get task_index(): py.Remote<number>
  set task_index(value: py.Int)
  task_index_dyn: any
}

export interface ServerDef$new {
  cluster?: py.Of<'tensorflow.train.ClusterDef'> | undefined
  job_name?: py.Str | undefined
  replica?: py.Int | undefined
  task_index?: py.Int | undefined
  default_session_config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | undefined
  protocol?: py.Str | undefined
  port?: py.Int | undefined
  cluster_device_filters?: py.RemoteArgument | undefined
}

export interface ServerDef$class extends py.PythonClass {
  new (keywords?: ServerDef$new): ServerDef
  (keywords?: ServerDef$new): py.Promised<ServerDef>
  readonly DESCRIPTOR: py.Remote
}

export interface TrackableView$children {
  obj: py.RemoteArgument
  save_type?: 'savedmodel' | 'checkpoint' | py.RemotePromise<string> | undefined
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
  children(obj: py.Positional, save_type: 'savedmodel' | 'checkpoint' | py.RemotePromise<string>, keywords?: py.Rest<TrackableView$children, 'obj' | 'save_type'>): py.Remote
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
