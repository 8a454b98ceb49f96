// keras.distribution of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'
import type * as tensorflow_compat_v1_distributions from './tensorflow.compat.v1.distributions.js'

export interface DataParallel$distribute_dataset {
  dataset: py.RemoteArgument
}

export interface DataParallel$distribute_tf_dataset {
  dataset: py.RemoteArgument
}

export interface DataParallel$get_data_layout {
  data_shape: py.Shape | py.List<py.RemoteArgument>
}

export interface DataParallel$get_tensor_layout {
  path: py.Str
}

export interface DataParallel$get_variable_layout {
  variable: py.Of<'keras.Variable'>
}

export interface DataParallel extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.distribution.DataParallel': true }
  auto_shard_dataset: any
  auto_shard_dataset_dyn: any
  readonly batch_dim_name: py.Remote
  readonly batch_dim_name_dyn: any
  readonly data_shard_id: py.Remote
  readonly data_shard_id_dyn: any
  readonly device_mesh: py.Remote
  readonly device_mesh_dyn: any
  distribute_dataset(dataset: py.Positional): py.Remote
  distribute_dataset(keywords: DataParallel$distribute_dataset): py.Remote
  distribute_dataset_dyn: py.RemoteFunction
  distribute_tf_dataset(dataset: py.Positional): py.Remote
  distribute_tf_dataset(keywords: DataParallel$distribute_tf_dataset): py.Remote
  distribute_tf_dataset_dyn: py.RemoteFunction
  get_data_layout(data_shape: py.Shape | py.List<py.RemoteArgument>): py.Promised<TensorLayout>
  get_data_layout(keywords: DataParallel$get_data_layout): py.Promised<TensorLayout>
  get_data_layout_dyn: py.RemoteFunction
  get_tensor_layout(path: py.Str): py.Remote
  get_tensor_layout(keywords: DataParallel$get_tensor_layout): py.Remote
  get_tensor_layout_dyn: py.RemoteFunction
  get_variable_layout(variable: py.Of<'keras.Variable'>): py.Promised<TensorLayout>
  get_variable_layout(keywords: DataParallel$get_variable_layout): py.Promised<TensorLayout>
  get_variable_layout_dyn: py.RemoteFunction
  readonly num_model_replicas: py.Remote
  readonly num_model_replicas_dyn: any
  readonly num_processes: py.Remote
  readonly num_processes_dyn: any
  scope(): py.Remote
  scope_dyn: py.RemoteFunction
}

export interface DataParallel$new {
  device_mesh?: py.Of<'keras.distribution.DeviceMesh'> | null | undefined
  devices?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `True` */
  auto_shard_dataset?: py.Bool | undefined
}

export interface DataParallel$class extends py.PythonClass {
  new (device_mesh: py.Of<'keras.distribution.DeviceMesh'> | null, devices: py.List<py.RemoteArgument> | null, auto_shard_dataset: py.Bool): DataParallel
  (device_mesh: py.Of<'keras.distribution.DeviceMesh'> | null, devices: py.List<py.RemoteArgument> | null, auto_shard_dataset: py.Bool): py.Promised<DataParallel>
  new (device_mesh: py.Of<'keras.distribution.DeviceMesh'> | null, devices: py.List<py.RemoteArgument> | null, keywords?: py.Rest<DataParallel$new, 'device_mesh' | 'devices'>): DataParallel
  (device_mesh: py.Of<'keras.distribution.DeviceMesh'> | null, devices: py.List<py.RemoteArgument> | null, keywords?: py.Rest<DataParallel$new, 'device_mesh' | 'devices'>): py.Promised<DataParallel>
  new (device_mesh: py.Of<'keras.distribution.DeviceMesh'> | null, keywords?: py.Rest<DataParallel$new, 'device_mesh'>): DataParallel
  (device_mesh: py.Of<'keras.distribution.DeviceMesh'> | null, keywords?: py.Rest<DataParallel$new, 'device_mesh'>): py.Promised<DataParallel>
  new (keywords?: DataParallel$new): DataParallel
  (keywords?: DataParallel$new): py.Promised<DataParallel>
}

export interface DeviceMesh extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.distribution.DeviceMesh': true }
  readonly axis_names: py.Remote
  readonly axis_names_dyn: any
  readonly backend_mesh: py.Remote
  readonly backend_mesh_dyn: any
  readonly devices: py.Remote
  readonly devices_dyn: any
  readonly shape: py.Remote
  readonly shape_dyn: any
}

export interface DeviceMesh$new {
  shape: py.List<py.List<py.Int>>
  axis_names: py.List<py.Str>
  devices?: py.List<py.RemoteArgument> | null | undefined
}

export interface DeviceMesh$class extends py.PythonClass {
  new (shape: py.List<py.List<py.Int>>, axis_names: py.List<py.Str>, devices: py.List<py.RemoteArgument> | null): DeviceMesh
  (shape: py.List<py.List<py.Int>>, axis_names: py.List<py.Str>, devices: py.List<py.RemoteArgument> | null): py.Promised<DeviceMesh>
  new (shape: py.List<py.List<py.Int>>, axis_names: py.List<py.Str>, keywords?: py.Rest<DeviceMesh$new, 'shape' | 'axis_names'>): DeviceMesh
  (shape: py.List<py.List<py.Int>>, axis_names: py.List<py.Str>, keywords?: py.Rest<DeviceMesh$new, 'shape' | 'axis_names'>): py.Promised<DeviceMesh>
  new (shape: py.List<py.List<py.Int>>, keywords: py.Rest<DeviceMesh$new, 'shape'>): DeviceMesh
  (shape: py.List<py.List<py.Int>>, keywords: py.Rest<DeviceMesh$new, 'shape'>): py.Promised<DeviceMesh>
  new (keywords: DeviceMesh$new): DeviceMesh
  (keywords: DeviceMesh$new): py.Promised<DeviceMesh>
}

export interface LayoutMap$__contains__ {
  key: py.RemoteArgument
}

export interface LayoutMap$__getitem__ {
  key: py.Str
}

export interface LayoutMap$__setitem__ {
  key: py.Str
  layout: py.RemoteArgument
}

export interface LayoutMap$get {
  key: py.Str
  default?: py.RemoteArgument | undefined
}

export interface LayoutMap$pop {
  key: py.RemoteArgument
  default?: py.RemoteArgument | undefined
}

export interface LayoutMap$setdefault {
  key: py.RemoteArgument
  default?: py.RemoteArgument | undefined
}

export interface LayoutMap$update {
  [keyword: string]: any
}

export interface LayoutMap extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.distribution.LayoutMap': true }
  __contains__(key: py.Positional): py.Remote
  __contains__(keywords: LayoutMap$__contains__): py.Remote
  __getitem__(key: py.Str): py.Remote
  __getitem__(keywords: LayoutMap$__getitem__): py.Remote
  readonly [index: number]: any
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote
  __setitem__(key: py.Str, layout: py.Positional): py.Remote
  __setitem__(key: py.Str, keywords: py.Rest<LayoutMap$__setitem__, 'key'>): py.Remote
  __setitem__(keywords: LayoutMap$__setitem__): py.Remote
  clear(): py.Remote
  clear_dyn: py.RemoteFunction
  readonly device_mesh: py.Remote
  readonly device_mesh_dyn: any
  get(key: py.Str, default_: py.Positional): py.Remote
  get(key: py.Str, keywords?: py.Rest<LayoutMap$get, 'key'>): py.Remote
  get(keywords: LayoutMap$get): py.Remote
  get_dyn: py.RemoteFunction
  items(): py.Remote
  items_dyn: py.RemoteFunction
  keys(): py.Remote
  keys_dyn: py.RemoteFunction
  pop(key: py.Positional, default_: py.Positional): py.Remote
  pop(key: py.Positional, keywords?: py.Rest<LayoutMap$pop, 'key'>): py.Remote
  pop(keywords: LayoutMap$pop): py.Remote
  pop_dyn: py.RemoteFunction
  popitem(): py.Remote
  popitem_dyn: py.RemoteFunction
  setdefault(key: py.Positional, default_: py.Positional): py.Remote
  setdefault(key: py.Positional, keywords?: py.Rest<LayoutMap$setdefault, 'key'>): py.Remote
  setdefault(keywords: LayoutMap$setdefault): py.Remote
  setdefault_dyn: py.RemoteFunction
  update(other: py.List<py.RemoteArgument>, keywords?: LayoutMap$update): py.Remote
  update(keywords?: LayoutMap$update): py.Remote
  update_dyn: py.RemoteFunction
  values(): py.Remote
  values_dyn: py.RemoteFunction
}

export interface LayoutMap$new {
  device_mesh: py.Of<'keras.distribution.DeviceMesh'>
}

export interface LayoutMap$class extends py.PythonClass {
  new (device_mesh: py.Of<'keras.distribution.DeviceMesh'>): LayoutMap
  (device_mesh: py.Of<'keras.distribution.DeviceMesh'>): py.Promised<LayoutMap>
  new (keywords: LayoutMap$new): LayoutMap
  (keywords: LayoutMap$new): py.Promised<LayoutMap>
}

export interface ModelParallel$distribute_dataset {
  dataset: py.RemoteArgument
}

export interface ModelParallel$distribute_tf_dataset {
  dataset: py.RemoteArgument
}

export interface ModelParallel$get_data_layout {
  data_shape: py.Shape | py.List<py.RemoteArgument>
}

export interface ModelParallel$get_tensor_layout {
  path: py.Str
}

export interface ModelParallel$get_variable_layout {
  variable: py.Of<'keras.Variable'>
}

export interface ModelParallel extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.distribution.ModelParallel': true }
  auto_shard_dataset: any
  auto_shard_dataset_dyn: any
  readonly batch_dim_name: py.Remote
  readonly batch_dim_name_dyn: any
  readonly data_shard_id: py.Remote
  readonly data_shard_id_dyn: any
  readonly device_mesh: py.Remote
  readonly device_mesh_dyn: any
  distribute_dataset(dataset: py.Positional): py.Remote
  distribute_dataset(keywords: ModelParallel$distribute_dataset): py.Remote
  distribute_dataset_dyn: py.RemoteFunction
  distribute_tf_dataset(dataset: py.Positional): py.Remote
  distribute_tf_dataset(keywords: ModelParallel$distribute_tf_dataset): py.Remote
  distribute_tf_dataset_dyn: py.RemoteFunction
  get_data_layout(data_shape: py.Shape | py.List<py.RemoteArgument>): py.Promised<TensorLayout>
  get_data_layout(keywords: ModelParallel$get_data_layout): py.Promised<TensorLayout>
  get_data_layout_dyn: py.RemoteFunction
  get_tensor_layout(path: py.Str): py.Remote
  get_tensor_layout(keywords: ModelParallel$get_tensor_layout): py.Remote
  get_tensor_layout_dyn: py.RemoteFunction
  get_variable_layout(variable: py.Of<'keras.Variable'>): py.Promised<TensorLayout>
  get_variable_layout(keywords: ModelParallel$get_variable_layout): py.Promised<TensorLayout>
  get_variable_layout_dyn: py.RemoteFunction
  readonly num_model_replicas: py.Remote
  readonly num_model_replicas_dyn: any
  readonly num_processes: py.Remote
  readonly num_processes_dyn: any
  scope(): py.Remote
  scope_dyn: py.RemoteFunction
}

export interface ModelParallel$new {
  layout_map?: py.Of<'keras.distribution.LayoutMap'> | null | undefined
  batch_dim_name?: py.Str | null | undefined
  /** Default: `True` */
  auto_shard_dataset?: py.Bool | undefined
  device_mesh?: py.Of<'keras.distribution.DeviceMesh'> | undefined
  [keyword: string]: any
}

export interface ModelParallel$class extends py.PythonClass {
  new (keywords?: ModelParallel$new): ModelParallel
  (keywords?: ModelParallel$new): py.Promised<ModelParallel>
}

export interface TensorLayout extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.distribution.TensorLayout': true }
  readonly axes: py.Remote
  readonly axes_dyn: any
  readonly backend_layout: py.Remote
  readonly backend_layout_dyn: any
  device_mesh: any
  device_mesh_dyn: any
}

export interface TensorLayout$new {
  axes: py.List<py.Str>
  device_mesh?: py.Of<'keras.distribution.DeviceMesh'> | null | undefined
}

export interface TensorLayout$class extends py.PythonClass {
  new (axes: py.List<py.Str>, device_mesh: py.Of<'keras.distribution.DeviceMesh'> | null): TensorLayout
  (axes: py.List<py.Str>, device_mesh: py.Of<'keras.distribution.DeviceMesh'> | null): py.Promised<TensorLayout>
  new (axes: py.List<py.Str>, keywords?: py.Rest<TensorLayout$new, 'axes'>): TensorLayout
  (axes: py.List<py.Str>, keywords?: py.Rest<TensorLayout$new, 'axes'>): py.Promised<TensorLayout>
  new (keywords: TensorLayout$new): TensorLayout
  (keywords: TensorLayout$new): py.Promised<TensorLayout>
}

export interface distribute_tensor$ {
  tensor: py.TensorLike
  layout: py.Of<'keras.distribution.TensorLayout'>
}

export interface get_device_count$ {
  device_type?: 'cpu' | 'gpu' | 'tpu' | py.RemotePromise<string> | null | undefined
}

export interface initialize$ {
  job_addresses?: py.Str | null | undefined
  num_processes?: py.Int | null | undefined
  process_id?: py.Int | null | undefined
}

export interface list_devices$ {
  device_type?: 'cpu' | 'gpu' | 'tpu' | py.RemotePromise<string> | null | undefined
}

export interface set_distribution$ {
  value: py.Of<'tensorflow.compat.v1.distributions.Distribution'>
}

export interface $Module extends py.PythonModuleObject {
  readonly DataParallel: DataParallel$class
  readonly DeviceMesh: DeviceMesh$class
  readonly LayoutMap: LayoutMap$class
  readonly ModelParallel: ModelParallel$class
  readonly TensorLayout: TensorLayout$class
  distribute_tensor(tensor: py.TensorLike, layout: py.Of<'keras.distribution.TensorLayout'>): py.Remote
  distribute_tensor(tensor: py.TensorLike, keywords: py.Rest<distribute_tensor$, 'tensor'>): py.Remote
  distribute_tensor(keywords: distribute_tensor$): py.Remote
  distribute_tensor_dyn: py.RemoteFunction
  distribution(): py.Remote
  distribution_dyn: py.RemoteFunction
  get_device_count(device_type: 'cpu' | 'gpu' | 'tpu' | py.RemotePromise<string> | null): py.Remote<number>
  get_device_count(keywords?: get_device_count$): py.Remote<number>
  get_device_count_dyn: py.RemoteFunction
  initialize(job_addresses: py.Str | null, num_processes: py.Int | null, process_id: py.Int | null): py.Remote
  initialize(job_addresses: py.Str | null, num_processes: py.Int | null, keywords?: py.Rest<initialize$, 'job_addresses' | 'num_processes'>): py.Remote
  initialize(job_addresses: py.Str | null, keywords?: py.Rest<initialize$, 'job_addresses'>): py.Remote
  initialize(keywords?: initialize$): py.Remote
  initialize_dyn: py.RemoteFunction
  list_devices(device_type: 'cpu' | 'gpu' | 'tpu' | py.RemotePromise<string> | null): py.RemoteList<string>
  list_devices(keywords?: list_devices$): py.RemoteList<string>
  list_devices_dyn: py.RemoteFunction
  set_distribution(value: py.Of<'tensorflow.compat.v1.distributions.Distribution'>): py.Remote
  set_distribution(keywords: set_distribution$): py.Remote
  set_distribution_dyn: py.RemoteFunction
}
