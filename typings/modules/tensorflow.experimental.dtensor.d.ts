// tensorflow.experimental.dtensor of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_data from './tensorflow.data.js'
import type * as tensorflow_train from './tensorflow.train.js'

export interface DTensorCheckpoint extends tensorflow_train.Checkpoint {
  readonly [py.kind]: { readonly 'tensorflow.experimental.dtensor.DTensorCheckpoint': true } & tensorflow_train.Checkpoint[typeof py.kind]
}

export interface DTensorCheckpoint$new {
  mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>
  root?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface DTensorCheckpoint$class extends py.Statics<tensorflow_train.Checkpoint$class> {
  new (mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, root: py.Positional, keywords?: py.Rest<DTensorCheckpoint$new, 'mesh' | 'root'>): DTensorCheckpoint
  (mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, root: py.Positional, keywords?: py.Rest<DTensorCheckpoint$new, 'mesh' | 'root'>): py.Promised<DTensorCheckpoint>
  new (mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, keywords?: py.Rest<DTensorCheckpoint$new, 'mesh'>): DTensorCheckpoint
  (mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, keywords?: py.Rest<DTensorCheckpoint$new, 'mesh'>): py.Promised<DTensorCheckpoint>
  new (keywords: DTensorCheckpoint$new): DTensorCheckpoint
  (keywords: DTensorCheckpoint$new): py.Promised<DTensorCheckpoint>
}

export interface DTensorDataset extends tensorflow_data.Dataset {
  readonly [py.kind]: { readonly 'tensorflow.experimental.dtensor.DTensorDataset': true } & tensorflow_data.Dataset[typeof py.kind]
  num_global_replicas: any
  num_global_replicas_dyn: any
}

export interface DTensorDataset$new {
  dataset: py.Of<'tensorflow.data.Dataset'>
  mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>
  layouts: py.RemoteArgument
  global_batch_size: py.Int
  /** Default: `False` */
  dataset_already_batched?: py.Bool | undefined
  batch_dim?: py.Str | null | undefined
  prefetch?: py.Int | null | undefined
  tf_data_service_config?: py.RemoteArgument | undefined
}

export interface DTensorDataset$class extends py.Statics<tensorflow_data.Dataset$class> {
  new (dataset: py.Of<'tensorflow.data.Dataset'>, keywords: py.Rest<DTensorDataset$new, 'dataset'>): DTensorDataset
  (dataset: py.Of<'tensorflow.data.Dataset'>, keywords: py.Rest<DTensorDataset$new, 'dataset'>): py.Promised<DTensorDataset>
  new (keywords: DTensorDataset$new): DTensorDataset
  (keywords: DTensorDataset$new): py.Promised<DTensorDataset>
}

export interface DVariable$assign {
  value: py.TensorLike
  use_locking?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  read_value?: py.Bool | undefined
}

export interface DVariable$assign_add {
  delta: py.TensorLike
  use_locking?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  read_value?: py.Bool | undefined
}

export interface DVariable$assign_sub {
  delta: py.TensorLike
  use_locking?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  read_value?: py.Bool | undefined
}

export interface DVariable$is_initialized {
  name?: py.Str | null | undefined
}

export interface DVariable$scatter_nd_max {
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface DVariable$scatter_nd_min {
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface DVariable extends tensorflow.Variable {
  readonly [py.kind]: { readonly 'tensorflow.experimental.dtensor.DVariable': true } & tensorflow.Variable[typeof py.kind]
  assign(value: py.TensorLike, use_locking: py.Bool | null, name: py.Str | null, read_value: py.Bool): py.Remote
  assign(value: py.TensorLike, use_locking: py.Bool | null, name: py.Str | null, keywords?: py.Rest<DVariable$assign, 'value' | 'use_locking' | 'name'>): py.Remote
  assign(value: py.TensorLike, use_locking: py.Bool | null, keywords?: py.Rest<DVariable$assign, 'value' | 'use_locking'>): py.Remote
  assign(value: py.TensorLike, keywords?: py.Rest<DVariable$assign, 'value'>): py.Remote
  assign(keywords: DVariable$assign): py.Remote
  assign(...args: any[]): any
  assign_dyn: py.RemoteFunction
  assign_add(delta: py.TensorLike, use_locking: py.Bool | null, name: py.Str | null, read_value: py.Bool): py.Remote
  assign_add(delta: py.TensorLike, use_locking: py.Bool | null, name: py.Str | null, keywords?: py.Rest<DVariable$assign_add, 'delta' | 'use_locking' | 'name'>): py.Remote
  assign_add(delta: py.TensorLike, use_locking: py.Bool | null, keywords?: py.Rest<DVariable$assign_add, 'delta' | 'use_locking'>): py.Remote
  assign_add(delta: py.TensorLike, keywords?: py.Rest<DVariable$assign_add, 'delta'>): py.Remote
  assign_add(keywords: DVariable$assign_add): py.Remote
  assign_add(...args: any[]): any
  assign_add_dyn: py.RemoteFunction
  assign_sub(delta: py.TensorLike, use_locking: py.Bool | null, name: py.Str | null, read_value: py.Bool): py.Remote
  assign_sub(delta: py.TensorLike, use_locking: py.Bool | null, name: py.Str | null, keywords?: py.Rest<DVariable$assign_sub, 'delta' | 'use_locking' | 'name'>): py.Remote
  assign_sub(delta: py.TensorLike, use_locking: py.Bool | null, keywords?: py.Rest<DVariable$assign_sub, 'delta' | 'use_locking'>): py.Remote
  assign_sub(delta: py.TensorLike, keywords?: py.Rest<DVariable$assign_sub, 'delta'>): py.Remote
  assign_sub(keywords: DVariable$assign_sub): py.Remote
  assign_sub(...args: any[]): any
  assign_sub_dyn: py.RemoteFunction
  readonly create: py.Remote
  readonly create_dyn: any
  readonly handle: py.Remote
  readonly handle_dyn: any
  is_initialized(name: py.Str | null): py.Promised<tensorflow.Tensor>
  is_initialized(keywords?: DVariable$is_initialized): py.Promised<tensorflow.Tensor>
  is_initialized_dyn: py.RemoteFunction
  layout: any
  layout_dyn: any
  numpy(): py.Remote
  numpy(...args: any[]): any
  numpy_dyn: py.RemoteFunction
  readonly op: py.Promised<tensorflow.Operation>
  readonly op_dyn: any
  read_value_no_copy(): py.Remote
  read_value_no_copy_dyn: py.RemoteFunction
  save_as_bf16: any
  save_as_bf16_dyn: any
  scatter_nd_max(indices: py.Positional, updates: py.Positional, name: py.Str | null): py.Remote
  scatter_nd_max(indices: py.Positional, updates: py.Positional, keywords?: py.Rest<DVariable$scatter_nd_max, 'indices' | 'updates'>): py.Remote
  scatter_nd_max(indices: py.Positional, keywords: py.Rest<DVariable$scatter_nd_max, 'indices'>): py.Remote
  scatter_nd_max(keywords: DVariable$scatter_nd_max): py.Remote
  scatter_nd_max_dyn: py.RemoteFunction
  scatter_nd_min(indices: py.Positional, updates: py.Positional, name: py.Str | null): py.Remote
  scatter_nd_min(indices: py.Positional, updates: py.Positional, keywords?: py.Rest<DVariable$scatter_nd_min, 'indices' | 'updates'>): py.Remote
  scatter_nd_min(indices: py.Positional, keywords: py.Rest<DVariable$scatter_nd_min, 'indices'>): py.Remote
  scatter_nd_min(keywords: DVariable$scatter_nd_min): py.Remote
  scatter_nd_min_dyn: py.RemoteFunction
}

export interface DVariable$new {
  initial_value: py.RemoteArgument
  dtype?: py.DType | null | undefined
  layout?: py.RemoteArgument | undefined
  shape?: py.Shape | null | undefined
  collections?: py.RemoteArgument | undefined
  /** Default: `True` */
  validate_shape?: py.Bool | undefined
  caching_device?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  variable_def?: py.RemoteArgument | undefined
  import_scope?: py.Str | null | undefined
  constraint?: py.Callable | null | undefined
  distribute_strategy?: py.RemoteArgument | undefined
  synchronization?: py.RemoteArgument | undefined
  aggregation?: py.RemoteArgument | undefined
  handle?: py.RemoteArgument | undefined
  experimental_enable_variable_lifting?: py.Bool | null | undefined
}

export interface DVariable$class extends py.Statics<tensorflow.Variable$class> {
  new (initial_value: py.Positional, ...args: py.Positional[]): DVariable
  (initial_value: py.Positional, ...args: py.Positional[]): py.Promised<DVariable>
  new (...args: [initial_value: py.Positional, ...args: py.Positional[], keywords: py.Rest<DVariable$new, 'initial_value'>]): DVariable
  (...args: [initial_value: py.Positional, ...args: py.Positional[], keywords: py.Rest<DVariable$new, 'initial_value'>]): py.Promised<DVariable>
  new (initial_value: py.Positional, keywords?: py.Rest<DVariable$new, 'initial_value'>): DVariable
  (initial_value: py.Positional, keywords?: py.Rest<DVariable$new, 'initial_value'>): py.Promised<DVariable>
  new (keywords: DVariable$new): DVariable
  (keywords: DVariable$new): py.Promised<DVariable>
}

export interface Layout$batch_sharded {
  mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>
  batch_dim: py.Str
  rank: py.Int
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface Layout$delete {
  dims: py.List<py.Int>
}

export interface Layout$from_device {
  device: py.Str
}

export interface Layout$from_proto {
  layout_proto: py.RemoteArgument
}

export interface Layout$from_single_device_mesh {
  mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>
}

export interface Layout$from_string {
  layout_str: py.Str
}

export interface Layout$global_shape_from_local_shape {
  local_shape: py.List<py.Int>
}

export interface Layout$inner_sharded {
  mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>
  inner_dim: py.Str
  rank: py.Int
}

export interface Layout$local_shape_from_global_shape {
  global_shape: py.List<py.Int>
}

export interface Layout$num_shards {
  idx: py.Int
}

export interface Layout$offset_tuple_to_global_index {
  offset_tuple: py.RemoteArgument
}

export interface Layout$replicated {
  mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>
  rank: py.Int
}

export interface Layout extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.experimental.dtensor.Layout': true }
  as_proto(): py.Remote
  as_proto_dyn: py.RemoteFunction
  delete(dims: py.List<py.Int>): py.Promised<Layout>
  delete(keywords: Layout$delete): py.Promised<Layout>
  delete_dyn: py.RemoteFunction
  global_shape_from_local_shape(local_shape: py.List<py.Int>): py.Remote<any[]>
  global_shape_from_local_shape(keywords: Layout$global_shape_from_local_shape): py.Remote<any[]>
  global_shape_from_local_shape_dyn: py.RemoteFunction
  is_batch_parallel(): py.Remote<boolean>
  is_batch_parallel_dyn: py.RemoteFunction
  is_fully_replicated(): py.Remote<boolean>
  is_fully_replicated_dyn: py.RemoteFunction
  is_single_device(): py.Remote<boolean>
  is_single_device_dyn: py.RemoteFunction
  local_shape_from_global_shape(global_shape: py.List<py.Int>): py.Remote<any[]>
  local_shape_from_global_shape(keywords: Layout$local_shape_from_global_shape): py.Remote<any[]>
  local_shape_from_global_shape_dyn: py.RemoteFunction
  readonly mesh: py.Remote
  readonly mesh_dyn: any
  num_shards(idx: py.Int): py.Remote<number>
  num_shards(keywords: Layout$num_shards): py.Remote<number>
  num_shards_dyn: py.RemoteFunction
  offset_to_shard(): py.Remote
  offset_to_shard_dyn: py.RemoteFunction
  offset_tuple_to_global_index(offset_tuple: py.Positional): py.Remote
  offset_tuple_to_global_index(keywords: Layout$offset_tuple_to_global_index): py.Remote
  offset_tuple_to_global_index_dyn: py.RemoteFunction
  readonly rank: py.Remote
  readonly rank_dyn: any
  readonly shape: py.Remote
  readonly shape_dyn: any
  readonly sharding_specs: py.Remote
  readonly sharding_specs_dyn: any
  to_parted(): py.Promised<Layout>
  to_parted_dyn: py.RemoteFunction
  to_string(): py.Remote<string>
  to_string_dyn: py.RemoteFunction
  readonly type: py.Remote
  readonly type_dyn: any
}

export interface Layout$new {
  sharding_specs: py.List<py.Str>
  mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>
}

export interface Layout$class extends py.PythonClass {
  new (sharding_specs: py.List<py.Str>, mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>): Layout
  (sharding_specs: py.List<py.Str>, mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>): py.Promised<Layout>
  new (sharding_specs: py.List<py.Str>, keywords: py.Rest<Layout$new, 'sharding_specs'>): Layout
  (sharding_specs: py.List<py.Str>, keywords: py.Rest<Layout$new, 'sharding_specs'>): py.Promised<Layout>
  new (keywords: Layout$new): Layout
  (keywords: Layout$new): py.Promised<Layout>
  batch_sharded(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, batch_dim: py.Str, rank: py.Int, axis: py.Int): py.Promised<Layout>
  batch_sharded(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, batch_dim: py.Str, rank: py.Int, keywords?: py.Rest<Layout$batch_sharded, 'mesh' | 'batch_dim' | 'rank'>): py.Promised<Layout>
  batch_sharded(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, batch_dim: py.Str, keywords: py.Rest<Layout$batch_sharded, 'mesh' | 'batch_dim'>): py.Promised<Layout>
  batch_sharded(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, keywords: py.Rest<Layout$batch_sharded, 'mesh'>): py.Promised<Layout>
  batch_sharded(keywords: Layout$batch_sharded): py.Promised<Layout>
  batch_sharded_dyn: py.RemoteFunction
  from_device(device: py.Str): py.Promised<Layout>
  from_device(keywords: Layout$from_device): py.Promised<Layout>
  from_device_dyn: py.RemoteFunction
  from_proto(layout_proto: py.Positional): py.Promised<Layout>
  from_proto(keywords: Layout$from_proto): py.Promised<Layout>
  from_proto_dyn: py.RemoteFunction
  from_single_device_mesh(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>): py.Promised<Layout>
  from_single_device_mesh(keywords: Layout$from_single_device_mesh): py.Promised<Layout>
  from_single_device_mesh_dyn: py.RemoteFunction
  from_string(layout_str: py.Str): py.Promised<Layout>
  from_string(keywords: Layout$from_string): py.Promised<Layout>
  from_string_dyn: py.RemoteFunction
  inner_sharded(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, inner_dim: py.Str, rank: py.Int): py.Promised<Layout>
  inner_sharded(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, inner_dim: py.Str, keywords: py.Rest<Layout$inner_sharded, 'mesh' | 'inner_dim'>): py.Promised<Layout>
  inner_sharded(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, keywords: py.Rest<Layout$inner_sharded, 'mesh'>): py.Promised<Layout>
  inner_sharded(keywords: Layout$inner_sharded): py.Promised<Layout>
  inner_sharded_dyn: py.RemoteFunction
  replicated(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, rank: py.Int): py.Promised<Layout>
  replicated(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, keywords: py.Rest<Layout$replicated, 'mesh'>): py.Promised<Layout>
  replicated(keywords: Layout$replicated): py.Promised<Layout>
  replicated_dyn: py.RemoteFunction
}

export interface Mesh$__contains__ {
  dim_name: py.Str
}

export interface Mesh$__getitem__ {
  dim_name: py.Str
}

export interface Mesh$contains_dim {
  dim_name: py.Str
}

export interface Mesh$coords {
  device_idx: py.Int
}

export interface Mesh$dim_size {
  dim_name: py.Str
}

export interface Mesh$from_device {
  device: py.Str
}

export interface Mesh$from_proto {
  proto: py.RemoteArgument
}

export interface Mesh$from_string {
  mesh_str: py.Str
}

export interface Mesh extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.experimental.dtensor.Mesh': true }
  __contains__(dim_name: py.Str): py.Remote<boolean>
  __contains__(keywords: Mesh$__contains__): py.Remote<boolean>
  __getitem__(dim_name: py.Str): py.Remote
  __getitem__(keywords: Mesh$__getitem__): py.Remote
  readonly [index: number]: any
  as_proto(): py.Remote
  as_proto_dyn: py.RemoteFunction
  contains_dim(dim_name: py.Str): py.Remote<boolean>
  contains_dim(keywords: Mesh$contains_dim): py.Remote<boolean>
  contains_dim_dyn: py.RemoteFunction
  coords(device_idx: py.Int): py.Promised<tensorflow.Tensor>
  coords(keywords: Mesh$coords): py.Promised<tensorflow.Tensor>
  coords_dyn: py.RemoteFunction
  device_location(arg0: py.Int): py.RemoteList<number>
  device_location_dyn: py.RemoteFunction
  device_type(): py.Remote<string>
  device_type_dyn: py.RemoteFunction
  readonly dim_names: py.Remote
  readonly dim_names_dyn: any
  dim_size(dim_name: py.Str): py.Remote<number>
  dim_size(keywords: Mesh$dim_size): py.Remote<number>
  dim_size_dyn: py.RemoteFunction
  global_device_ids(): py.Remote<py.NDArray>
  global_device_ids_dyn: py.RemoteFunction
  global_devices(): py.RemoteList<string>
  global_devices_dyn: py.RemoteFunction
  host_mesh(): py.Promised<Mesh>
  host_mesh_dyn: py.RemoteFunction
  is_remote(): py.Remote<boolean>
  is_remote_dyn: py.RemoteFunction
  is_single_device(): py.Remote<boolean>
  is_single_device_dyn: py.RemoteFunction
  local_device_ids(): py.Remote
  local_device_ids_dyn: py.RemoteFunction
  local_device_locations(): py.RemoteList<Record<string, number>>
  local_device_locations_dyn: py.RemoteFunction
  local_devices(): py.Remote
  local_devices_dyn: py.RemoteFunction
  min_global_device_id(): py.Remote<number>
  min_global_device_id_dyn: py.RemoteFunction
  readonly name: py.Remote
  readonly name_dyn: any
  num_local_devices(): py.Remote<number>
  num_local_devices_dyn: py.RemoteFunction
  shape(): py.RemoteList<number>
  shape_dyn: py.RemoteFunction
  readonly single_device: py.Remote
  readonly single_device_dyn: any
  readonly size: py.Remote
  readonly size_dyn: any
  readonly strides: py.RemoteList<number>
  readonly strides_dyn: any
  to_string(): py.Remote<string>
  to_string_dyn: py.RemoteFunction
  unravel_index(): py.Remote
  unravel_index_dyn: py.RemoteFunction
  use_xla_spmd(): py.Remote<boolean>
  use_xla_spmd_dyn: py.RemoteFunction
}

export interface Mesh$new {
  dim_names: py.List<py.Str>
  global_device_ids: py.ArrayLike
  local_device_ids: py.List<py.Int>
  local_devices: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str>
  /** Default: `''` */
  mesh_name?: py.Str | undefined
  global_devices?: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str> | null | undefined
  /** Default: `False` */
  use_xla_spmd?: py.Bool | undefined
}

export interface Mesh$class extends py.PythonClass {
  new (dim_names: py.List<py.Str>, global_device_ids: py.ArrayLike, local_device_ids: py.List<py.Int>, local_devices: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str>, mesh_name: py.Str, global_devices: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str> | null, use_xla_spmd: py.Bool): Mesh
  (dim_names: py.List<py.Str>, global_device_ids: py.ArrayLike, local_device_ids: py.List<py.Int>, local_devices: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str>, mesh_name: py.Str, global_devices: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str> | null, use_xla_spmd: py.Bool): py.Promised<Mesh>
  new (dim_names: py.List<py.Str>, global_device_ids: py.ArrayLike, local_device_ids: py.List<py.Int>, local_devices: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str>, mesh_name: py.Str, global_devices: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str> | null, keywords?: py.Rest<Mesh$new, 'dim_names' | 'global_device_ids' | 'local_device_ids' | 'local_devices' | 'mesh_name' | 'global_devices'>): Mesh
  (dim_names: py.List<py.Str>, global_device_ids: py.ArrayLike, local_device_ids: py.List<py.Int>, local_devices: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str>, mesh_name: py.Str, global_devices: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str> | null, keywords?: py.Rest<Mesh$new, 'dim_names' | 'global_device_ids' | 'local_device_ids' | 'local_devices' | 'mesh_name' | 'global_devices'>): py.Promised<Mesh>
  new (dim_names: py.List<py.Str>, global_device_ids: py.ArrayLike, local_device_ids: py.List<py.Int>, local_devices: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str>, mesh_name: py.Str, keywords?: py.Rest<Mesh$new, 'dim_names' | 'global_device_ids' | 'local_device_ids' | 'local_devices' | 'mesh_name'>): Mesh
  (dim_names: py.List<py.Str>, global_device_ids: py.ArrayLike, local_device_ids: py.List<py.Int>, local_devices: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str>, mesh_name: py.Str, keywords?: py.Rest<Mesh$new, 'dim_names' | 'global_device_ids' | 'local_device_ids' | 'local_devices' | 'mesh_name'>): py.Promised<Mesh>
  new (dim_names: py.List<py.Str>, global_device_ids: py.ArrayLike, local_device_ids: py.List<py.Int>, local_devices: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str>, keywords?: py.Rest<Mesh$new, 'dim_names' | 'global_device_ids' | 'local_device_ids' | 'local_devices'>): Mesh
  (dim_names: py.List<py.Str>, global_device_ids: py.ArrayLike, local_device_ids: py.List<py.Int>, local_devices: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str>, keywords?: py.Rest<Mesh$new, 'dim_names' | 'global_device_ids' | 'local_device_ids' | 'local_devices'>): py.Promised<Mesh>
  new (dim_names: py.List<py.Str>, global_device_ids: py.ArrayLike, local_device_ids: py.List<py.Int>, keywords: py.Rest<Mesh$new, 'dim_names' | 'global_device_ids' | 'local_device_ids'>): Mesh
  (dim_names: py.List<py.Str>, global_device_ids: py.ArrayLike, local_device_ids: py.List<py.Int>, keywords: py.Rest<Mesh$new, 'dim_names' | 'global_device_ids' | 'local_device_ids'>): py.Promised<Mesh>
  new (dim_names: py.List<py.Str>, global_device_ids: py.ArrayLike, keywords: py.Rest<Mesh$new, 'dim_names' | 'global_device_ids'>): Mesh
  (dim_names: py.List<py.Str>, global_device_ids: py.ArrayLike, keywords: py.Rest<Mesh$new, 'dim_names' | 'global_device_ids'>): py.Promised<Mesh>
  new (dim_names: py.List<py.Str>, keywords: py.Rest<Mesh$new, 'dim_names'>): Mesh
  (dim_names: py.List<py.Str>, keywords: py.Rest<Mesh$new, 'dim_names'>): py.Promised<Mesh>
  new (keywords: Mesh$new): Mesh
  (keywords: Mesh$new): py.Promised<Mesh>
  from_device(device: py.Str): py.Promised<Mesh>
  from_device(keywords: Mesh$from_device): py.Promised<Mesh>
  from_device_dyn: py.RemoteFunction
  from_proto(proto: py.Positional): py.Promised<Mesh>
  from_proto(keywords: Mesh$from_proto): py.Promised<Mesh>
  from_proto_dyn: py.RemoteFunction
  from_string(mesh_str: py.Str): py.Promised<Mesh>
  from_string(keywords: Mesh$from_string): py.Promised<Mesh>
  from_string_dyn: py.RemoteFunction
}

export interface barrier$ {
  mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>
  barrier_name?: py.Str | null | undefined
  timeout_in_ms?: py.Int | null | undefined
}

export interface call_with_layout$ {
  fn: py.Callable
  layout: py.Of<'tensorflow.experimental.dtensor.Layout'> | null
  [keyword: string]: any
}

export interface check_layout$ {
  tensor: py.TensorLike
  layout: py.Of<'tensorflow.experimental.dtensor.Layout'>
}

export interface copy_to_mesh$ {
  tensor: py.TensorLike
  layout: py.Of<'tensorflow.experimental.dtensor.Layout'>
  source_layout?: py.Of<'tensorflow.experimental.dtensor.Layout'> | null | undefined
}

export interface create_distributed_mesh$ {
  mesh_dims: py.List<py.Tuple<readonly [py.Str, py.Int]>> | py.Dict<string, py.Int>
  /** Default: `''` */
  mesh_name?: py.Str | undefined
  local_devices?: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str> | null | undefined
  device_type?: py.Str | null | undefined
  /** Default: `False` */
  use_xla_spmd?: py.Bool | undefined
}

export interface create_mesh$ {
  mesh_dims?: py.List<py.Tuple<readonly [py.Str, py.Int]>> | py.Dict<string, py.Int> | null | undefined
  /** Default: `''` */
  mesh_name?: py.Str | undefined
  devices?: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str> | null | undefined
  device_type?: py.Str | null | undefined
  /** Default: `False` */
  use_xla_spmd?: py.Bool | undefined
}

export interface create_tpu_mesh$ {
  mesh_dim_names: py.List<py.Str>
  mesh_shape: py.List<py.Int>
  mesh_name: py.Str
  ring_dims?: py.Int | null | undefined
  ring_axes?: py.List<py.Str> | null | undefined
  ring_bounds?: py.List<py.Int> | null | undefined
  /** Default: `True` */
  can_split_host_across_rings?: py.Bool | undefined
  /** Default: `False` */
  build_ring_across_rings?: py.Bool | undefined
  /** Default: `False` */
  rotate_ring_across_rings?: py.Bool | undefined
  /** Default: `False` */
  use_xla_spmd?: py.Bool | undefined
}

export interface default_mesh$ {
  mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>
}

export interface enable_save_as_bf16$ {
  variables: py.List<py.Of<'tensorflow.Variable'>>
}

export interface fetch_layout$ {
  tensor: py.TensorLike
}

export interface full_job_name$ {
  task_id?: py.Int | null | undefined
}

export interface initialize_accelerator_system$ {
  device_type?: py.Str | null | undefined
  /** Default: `True` */
  enable_coordination_service?: py.Bool | null | undefined
  num_logical_cpu_devices?: py.Int | null | undefined
  /** Default: `False` */
  experimental_reset_context?: py.Bool | null | undefined
  /** Default: `False` */
  experimental_enable_megcore?: py.Bool | null | undefined
}

export interface is_dtensor$ {
  tensor: py.RemoteArgument
}

export interface local_devices$ {
  device_type: py.Str
  for_client_id?: py.Int | null | undefined
}

export interface name_based_restore$ {
  mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>
  checkpoint_prefix: py.Str
  name_tensor_dict: py.Dict<string, py.TensorLike | py.Of<'tensorflow.Variable'>>
}

export interface name_based_save$ {
  mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>
  checkpoint_prefix: py.Str | py.TensorLike
  name_tensor_dict: py.Dict<string, py.TensorLike | py.Of<'tensorflow.Variable'>>
}

export interface num_global_devices$ {
  device_type: py.Str
}

export interface num_local_devices$ {
  device_type: py.Str
}

export interface pack$ {
  tensors: py.Items<py.RemoteArgument>
  layout: py.Of<'tensorflow.experimental.dtensor.Layout'>
}

export interface relayout$ {
  tensor: py.TensorLike
  layout: py.Of<'tensorflow.experimental.dtensor.Layout'>
  name?: py.Str | null | undefined
}

export interface relayout_like$ {
  tensor: py.TensorLike
  layout_tensor: py.TensorLike
  name?: py.Str | null | undefined
}

export interface run_on$ {
  mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>
}

export interface sharded_save$ {
  mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>
  file_prefix: py.Str | py.TensorLike
  tensor_names: py.List<py.Str> | py.TensorLike
  shape_and_slices: py.List<py.Str> | py.TensorLike
  tensors: py.List<py.TensorLike | py.Of<'tensorflow.Variable'>>
}

export interface unpack$ {
  tensor: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  readonly DTensorCheckpoint: DTensorCheckpoint$class
  readonly DTensorDataset: DTensorDataset$class
  readonly DVariable: DVariable$class
  readonly Layout: Layout$class
  readonly MATCH: py.Remote<string>
  readonly MATCH_dyn: any
  readonly Mesh: Mesh$class
  readonly UNSHARDED: py.Remote<string>
  readonly UNSHARDED_dyn: any
  barrier(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, barrier_name: py.Str | null, timeout_in_ms: py.Int | null): py.Remote
  barrier(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, barrier_name: py.Str | null, keywords?: py.Rest<barrier$, 'mesh' | 'barrier_name'>): py.Remote
  barrier(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, keywords?: py.Rest<barrier$, 'mesh'>): py.Remote
  barrier(keywords: barrier$): py.Remote
  barrier_dyn: py.RemoteFunction
  call_with_layout(fn: py.Callable, layout: py.Of<'tensorflow.experimental.dtensor.Layout'> | null, ...args: py.Positional[]): py.Remote
  call_with_layout(...args: [fn: py.Callable, layout: py.Of<'tensorflow.experimental.dtensor.Layout'> | null, ...args: py.Positional[], keywords: py.Rest<call_with_layout$, 'fn' | 'layout'>]): py.Remote
  call_with_layout(fn: py.Callable, layout: py.Of<'tensorflow.experimental.dtensor.Layout'> | null, keywords?: py.Rest<call_with_layout$, 'fn' | 'layout'>): py.Remote
  call_with_layout(fn: py.Callable, keywords: py.Rest<call_with_layout$, 'fn'>): py.Remote
  call_with_layout(keywords: call_with_layout$): py.Remote
  call_with_layout_dyn: py.RemoteFunction
  check_layout(tensor: py.TensorLike, layout: py.Of<'tensorflow.experimental.dtensor.Layout'>): py.Remote<null>
  check_layout(tensor: py.TensorLike, keywords: py.Rest<check_layout$, 'tensor'>): py.Remote<null>
  check_layout(keywords: check_layout$): py.Remote<null>
  check_layout_dyn: py.RemoteFunction
  client_id(): py.Remote<number>
  client_id_dyn: py.RemoteFunction
  copy_to_mesh(tensor: py.TensorLike, layout: py.Of<'tensorflow.experimental.dtensor.Layout'>, source_layout: py.Of<'tensorflow.experimental.dtensor.Layout'> | null): py.Promised<tensorflow.Tensor>
  copy_to_mesh(tensor: py.TensorLike, layout: py.Of<'tensorflow.experimental.dtensor.Layout'>, keywords?: py.Rest<copy_to_mesh$, 'tensor' | 'layout'>): py.Promised<tensorflow.Tensor>
  copy_to_mesh(tensor: py.TensorLike, keywords: py.Rest<copy_to_mesh$, 'tensor'>): py.Promised<tensorflow.Tensor>
  copy_to_mesh(keywords: copy_to_mesh$): py.Promised<tensorflow.Tensor>
  copy_to_mesh_dyn: py.RemoteFunction
  create_distributed_mesh(mesh_dims: py.List<py.Tuple<readonly [py.Str, py.Int]>> | py.Dict<string, py.Int>, mesh_name: py.Str, local_devices: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str> | null, device_type: py.Str | null, use_xla_spmd?: py.Bool): py.Promised<Mesh>
  create_distributed_mesh(mesh_dims: py.List<py.Tuple<readonly [py.Str, py.Int]>> | py.Dict<string, py.Int>, mesh_name: py.Str, local_devices: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str> | null, keywords?: py.Rest<create_distributed_mesh$, 'mesh_dims' | 'mesh_name' | 'local_devices'>): py.Promised<Mesh>
  create_distributed_mesh(mesh_dims: py.List<py.Tuple<readonly [py.Str, py.Int]>> | py.Dict<string, py.Int>, mesh_name: py.Str, keywords?: py.Rest<create_distributed_mesh$, 'mesh_dims' | 'mesh_name'>): py.Promised<Mesh>
  create_distributed_mesh(mesh_dims: py.List<py.Tuple<readonly [py.Str, py.Int]>> | py.Dict<string, py.Int>, keywords: py.Rest<create_distributed_mesh$, 'mesh_dims'>): py.Promised<Mesh>
  create_distributed_mesh(mesh_dims: py.List<py.Tuple<readonly [py.Str, py.Int]>> | py.LastDict<string, py.Int>): py.Promised<Mesh>
  create_distributed_mesh(keywords: create_distributed_mesh$): py.Promised<Mesh>
  create_distributed_mesh_dyn: py.RemoteFunction
  create_mesh(mesh_dims: py.List<py.Tuple<readonly [py.Str, py.Int]>> | py.Dict<string, py.Int> | null, mesh_name: py.Str, devices: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str> | null, device_type: py.Str | null, use_xla_spmd?: py.Bool): py.Promised<Mesh>
  create_mesh(mesh_dims: py.List<py.Tuple<readonly [py.Str, py.Int]>> | py.Dict<string, py.Int> | null, mesh_name: py.Str, devices: py.List<py.Of<'tensorflow.DeviceSpec'> | py.Str> | null, keywords?: py.Rest<create_mesh$, 'mesh_dims' | 'mesh_name' | 'devices'>): py.Promised<Mesh>
  create_mesh(mesh_dims: py.List<py.Tuple<readonly [py.Str, py.Int]>> | py.Dict<string, py.Int> | null, mesh_name: py.Str, keywords?: py.Rest<create_mesh$, 'mesh_dims' | 'mesh_name'>): py.Promised<Mesh>
  create_mesh(mesh_dims: py.List<py.Tuple<readonly [py.Str, py.Int]>> | py.Dict<string, py.Int> | null, keywords: py.Rest<create_mesh$, 'mesh_dims'>): py.Promised<Mesh>
  create_mesh(mesh_dims: py.List<py.Tuple<readonly [py.Str, py.Int]>> | py.LastDict<string, py.Int> | null): py.Promised<Mesh>
  create_mesh(keywords?: create_mesh$): py.Promised<Mesh>
  create_mesh_dyn: py.RemoteFunction
  create_tpu_mesh(mesh_dim_names: py.List<py.Str>, mesh_shape: py.List<py.Int>, mesh_name: py.Str, ring_dims: py.Int | null, ring_axes: py.List<py.Str> | null, ring_bounds: py.List<py.Int> | null, can_split_host_across_rings?: py.Bool, build_ring_across_rings?: py.Bool, rotate_ring_across_rings?: py.Bool, use_xla_spmd?: py.Bool): py.Promised<Mesh>
  create_tpu_mesh(mesh_dim_names: py.List<py.Str>, mesh_shape: py.List<py.Int>, mesh_name: py.Str, ring_dims: py.Int | null, ring_axes: py.List<py.Str> | null, keywords?: py.Rest<create_tpu_mesh$, 'mesh_dim_names' | 'mesh_shape' | 'mesh_name' | 'ring_dims' | 'ring_axes'>): py.Promised<Mesh>
  create_tpu_mesh(mesh_dim_names: py.List<py.Str>, mesh_shape: py.List<py.Int>, mesh_name: py.Str, ring_dims: py.Int | null, keywords?: py.Rest<create_tpu_mesh$, 'mesh_dim_names' | 'mesh_shape' | 'mesh_name' | 'ring_dims'>): py.Promised<Mesh>
  create_tpu_mesh(mesh_dim_names: py.List<py.Str>, mesh_shape: py.List<py.Int>, mesh_name: py.Str, keywords?: py.Rest<create_tpu_mesh$, 'mesh_dim_names' | 'mesh_shape' | 'mesh_name'>): py.Promised<Mesh>
  create_tpu_mesh(mesh_dim_names: py.List<py.Str>, mesh_shape: py.List<py.Int>, keywords: py.Rest<create_tpu_mesh$, 'mesh_dim_names' | 'mesh_shape'>): py.Promised<Mesh>
  create_tpu_mesh(mesh_dim_names: py.List<py.Str>, keywords: py.Rest<create_tpu_mesh$, 'mesh_dim_names'>): py.Promised<Mesh>
  create_tpu_mesh(keywords: create_tpu_mesh$): py.Promised<Mesh>
  create_tpu_mesh_dyn: py.RemoteFunction
  default_mesh(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>): py.Remote
  default_mesh(keywords: default_mesh$): py.Remote
  default_mesh_dyn: py.RemoteFunction
  device_name(): py.Remote<string>
  device_name_dyn: py.RemoteFunction
  enable_save_as_bf16(variables: py.List<py.Of<'tensorflow.Variable'>>): py.Remote
  enable_save_as_bf16(keywords: enable_save_as_bf16$): py.Remote
  enable_save_as_bf16_dyn: py.RemoteFunction
  fetch_layout(tensor: py.TensorLike): py.Promised<Layout>
  fetch_layout(keywords: fetch_layout$): py.Promised<Layout>
  fetch_layout_dyn: py.RemoteFunction
  full_job_name(task_id: py.Int | null): py.Remote<string>
  full_job_name(keywords?: full_job_name$): py.Remote<string>
  full_job_name_dyn: py.RemoteFunction
  get_default_mesh(): py.Remote<Mesh | null>
  get_default_mesh_dyn: py.RemoteFunction
  heartbeat_enabled(): py.Remote<boolean>
  heartbeat_enabled_dyn: py.RemoteFunction
  initialize_accelerator_system(device_type: py.Str | null, enable_coordination_service: py.Bool | null, num_logical_cpu_devices: py.Int | null, experimental_reset_context: py.Bool | null, experimental_enable_megcore?: py.Bool | null): py.Remote<string>
  initialize_accelerator_system(device_type: py.Str | null, enable_coordination_service: py.Bool | null, num_logical_cpu_devices: py.Int | null, keywords?: py.Rest<initialize_accelerator_system$, 'device_type' | 'enable_coordination_service' | 'num_logical_cpu_devices'>): py.Remote<string>
  initialize_accelerator_system(device_type: py.Str | null, enable_coordination_service: py.Bool | null, keywords?: py.Rest<initialize_accelerator_system$, 'device_type' | 'enable_coordination_service'>): py.Remote<string>
  initialize_accelerator_system(device_type: py.Str | null, keywords?: py.Rest<initialize_accelerator_system$, 'device_type'>): py.Remote<string>
  initialize_accelerator_system(keywords?: initialize_accelerator_system$): py.Remote<string>
  initialize_accelerator_system_dyn: py.RemoteFunction
  readonly initialize_multi_client: $Module["initialize_accelerator_system"]
  initialize_multi_client_dyn: py.RemoteFunction
  readonly initialize_tpu_system: $Module["initialize_accelerator_system"]
  initialize_tpu_system_dyn: py.RemoteFunction
  is_dtensor(tensor: py.Positional): py.Remote<boolean>
  is_dtensor(keywords: is_dtensor$): py.Remote<boolean>
  is_dtensor_dyn: py.RemoteFunction
  job_name(): py.Remote<string>
  job_name_dyn: py.RemoteFunction
  jobs(): py.RemoteList<string>
  jobs_dyn: py.RemoteFunction
  local_devices(device_type: py.Str, for_client_id: py.Int | null): py.RemoteList<tensorflow.DeviceSpec>
  local_devices(device_type: py.Str, keywords?: py.Rest<local_devices$, 'device_type'>): py.RemoteList<tensorflow.DeviceSpec>
  local_devices(keywords: local_devices$): py.RemoteList<tensorflow.DeviceSpec>
  local_devices_dyn: py.RemoteFunction
  name_based_restore(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, checkpoint_prefix: py.Str, name_tensor_dict: py.LastDict<string, py.TensorLike | py.Of<'tensorflow.Variable'>>): py.Remote
  name_based_restore(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, checkpoint_prefix: py.Str, keywords: py.Rest<name_based_restore$, 'mesh' | 'checkpoint_prefix'>): py.Remote
  name_based_restore(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, keywords: py.Rest<name_based_restore$, 'mesh'>): py.Remote
  name_based_restore(keywords: name_based_restore$): py.Remote
  name_based_restore_dyn: py.RemoteFunction
  name_based_save(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, checkpoint_prefix: py.Str | py.TensorLike, name_tensor_dict: py.LastDict<string, py.TensorLike | py.Of<'tensorflow.Variable'>>): py.Remote
  name_based_save(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, checkpoint_prefix: py.Str | py.TensorLike, keywords: py.Rest<name_based_save$, 'mesh' | 'checkpoint_prefix'>): py.Remote
  name_based_save(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, keywords: py.Rest<name_based_save$, 'mesh'>): py.Remote
  name_based_save(keywords: name_based_save$): py.Remote
  name_based_save_dyn: py.RemoteFunction
  num_clients(): py.Remote<number>
  num_clients_dyn: py.RemoteFunction
  num_global_devices(device_type: py.Str): py.Remote<number>
  num_global_devices(keywords: num_global_devices$): py.Remote<number>
  num_global_devices_dyn: py.RemoteFunction
  num_local_devices(device_type: py.Str): py.Remote<number>
  num_local_devices(keywords: num_local_devices$): py.Remote<number>
  num_local_devices_dyn: py.RemoteFunction
  pack(tensors: py.Items<py.RemoteArgument>, layout: py.Of<'tensorflow.experimental.dtensor.Layout'>): py.Remote
  pack(tensors: py.Items<py.RemoteArgument>, keywords: py.Rest<pack$, 'tensors'>): py.Remote
  pack(keywords: pack$): py.Remote
  pack_dyn: py.RemoteFunction
  preferred_device_type(): py.Remote<string>
  preferred_device_type_dyn: py.RemoteFunction
  relayout(tensor: py.TensorLike, layout: py.Of<'tensorflow.experimental.dtensor.Layout'>, name: py.Str | null): py.Promised<tensorflow.Tensor>
  relayout(tensor: py.TensorLike, layout: py.Of<'tensorflow.experimental.dtensor.Layout'>, keywords?: py.Rest<relayout$, 'tensor' | 'layout'>): py.Promised<tensorflow.Tensor>
  relayout(tensor: py.TensorLike, keywords: py.Rest<relayout$, 'tensor'>): py.Promised<tensorflow.Tensor>
  relayout(keywords: relayout$): py.Promised<tensorflow.Tensor>
  relayout_dyn: py.RemoteFunction
  relayout_like(tensor: py.TensorLike, layout_tensor: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  relayout_like(tensor: py.TensorLike, layout_tensor: py.TensorLike, keywords?: py.Rest<relayout_like$, 'tensor' | 'layout_tensor'>): py.Promised<tensorflow.Tensor>
  relayout_like(tensor: py.TensorLike, keywords: py.Rest<relayout_like$, 'tensor'>): py.Promised<tensorflow.Tensor>
  relayout_like(keywords: relayout_like$): py.Promised<tensorflow.Tensor>
  relayout_like_dyn: py.RemoteFunction
  run_on(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>): py.Remote
  run_on(keywords: run_on$): py.Remote
  run_on_dyn: py.RemoteFunction
  sharded_save(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, file_prefix: py.Str | py.TensorLike, tensor_names: py.List<py.Str> | py.TensorLike, shape_and_slices: py.List<py.Str> | py.TensorLike, tensors: py.List<py.TensorLike | py.Of<'tensorflow.Variable'>>): py.Remote
  sharded_save(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, file_prefix: py.Str | py.TensorLike, tensor_names: py.List<py.Str> | py.TensorLike, shape_and_slices: py.List<py.Str> | py.TensorLike, keywords: py.Rest<sharded_save$, 'mesh' | 'file_prefix' | 'tensor_names' | 'shape_and_slices'>): py.Remote
  sharded_save(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, file_prefix: py.Str | py.TensorLike, tensor_names: py.List<py.Str> | py.TensorLike, keywords: py.Rest<sharded_save$, 'mesh' | 'file_prefix' | 'tensor_names'>): py.Remote
  sharded_save(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, file_prefix: py.Str | py.TensorLike, keywords: py.Rest<sharded_save$, 'mesh' | 'file_prefix'>): py.Remote
  sharded_save(mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'>, keywords: py.Rest<sharded_save$, 'mesh'>): py.Remote
  sharded_save(keywords: sharded_save$): py.Remote
  sharded_save_dyn: py.RemoteFunction
  shutdown_accelerator_system(): py.Remote<null>
  shutdown_accelerator_system_dyn: py.RemoteFunction
  readonly shutdown_tpu_system: $Module["shutdown_accelerator_system"]
  shutdown_tpu_system_dyn: py.RemoteFunction
  unpack(tensor: py.Positional): py.Remote
  unpack(keywords: unpack$): py.Remote
  unpack_dyn: py.RemoteFunction
}
