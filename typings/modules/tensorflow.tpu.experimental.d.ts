// tensorflow.tpu.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_distribute_cluster_resolver from './tensorflow.distribute.cluster_resolver.js'
import type * as tensorflow_tpu_experimental_embedding from './tensorflow.tpu.experimental.embedding.js'

export interface DeviceAssignment$build {
  topology: py.Of<'tensorflow.tpu.experimental.Topology'>
  computation_shape?: py.ArrayLike | null | undefined
  computation_stride?: py.ArrayLike | null | undefined
  /** Default: `1` */
  num_replicas?: py.Int | undefined
  device_order_mode?: py.Of<'tensorflow.tpu.experimental.DeviceOrderMode'> | undefined
}

export interface DeviceAssignment$coordinates {
  replica: py.Int
  logical_core: py.Int
}

export interface DeviceAssignment$host_device {
  /** Default: `0` */
  replica?: py.Int | undefined
  /** Default: `0` */
  logical_core?: py.Int | undefined
  job?: py.Str | null | undefined
}

export interface DeviceAssignment$lookup_replicas {
  task_id: py.Int
  logical_core: py.Int
}

export interface DeviceAssignment$tpu_device {
  /** Default: `0` */
  replica?: py.Int | undefined
  /** Default: `0` */
  logical_core?: py.Int | undefined
  job?: py.Str | null | undefined
}

export interface DeviceAssignment$tpu_ordinal {
  /** Default: `0` */
  replica?: py.Int | undefined
  /** Default: `0` */
  logical_core?: py.Int | undefined
}

export interface DeviceAssignment extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.DeviceAssignment': true }
  coordinates(replica: py.Int, logical_core: py.Int): py.Remote<any[]>
  coordinates(replica: py.Int, keywords: py.Rest<DeviceAssignment$coordinates, 'replica'>): py.Remote<any[]>
  coordinates(keywords: DeviceAssignment$coordinates): py.Remote<any[]>
  coordinates_dyn: py.RemoteFunction
  readonly core_assignment: py.Remote<py.NDArray>
  readonly core_assignment_dyn: any
  host_device(replica: py.Int, logical_core: py.Int, job: py.Str | null): py.Remote<string>
  host_device(replica: py.Int, logical_core: py.Int, keywords?: py.Rest<DeviceAssignment$host_device, 'replica' | 'logical_core'>): py.Remote<string>
  host_device(replica: py.Int, keywords?: py.Rest<DeviceAssignment$host_device, 'replica'>): py.Remote<string>
  host_device(keywords?: DeviceAssignment$host_device): py.Remote<string>
  host_device_dyn: py.RemoteFunction
  lookup_replicas(task_id: py.Int, logical_core: py.Int): py.RemoteList<number>
  lookup_replicas(task_id: py.Int, keywords: py.Rest<DeviceAssignment$lookup_replicas, 'task_id'>): py.RemoteList<number>
  lookup_replicas(keywords: DeviceAssignment$lookup_replicas): py.RemoteList<number>
  lookup_replicas_dyn: py.RemoteFunction
  readonly num_cores_per_replica: py.Remote<number>
  readonly num_cores_per_replica_dyn: any
  readonly num_replicas: py.Remote<number>
  readonly num_replicas_dyn: any
  readonly topology: py.Promised<Topology>
  readonly topology_dyn: any
  tpu_device(replica: py.Int, logical_core: py.Int, job: py.Str | null): py.Remote<string>
  tpu_device(replica: py.Int, logical_core: py.Int, keywords?: py.Rest<DeviceAssignment$tpu_device, 'replica' | 'logical_core'>): py.Remote<string>
  tpu_device(replica: py.Int, keywords?: py.Rest<DeviceAssignment$tpu_device, 'replica'>): py.Remote<string>
  tpu_device(keywords?: DeviceAssignment$tpu_device): py.Remote<string>
  tpu_device_dyn: py.RemoteFunction
  tpu_ordinal(replica: py.Int, logical_core: py.Int): py.Remote<number>
  tpu_ordinal(replica: py.Int, keywords?: py.Rest<DeviceAssignment$tpu_ordinal, 'replica'>): py.Remote<number>
  tpu_ordinal(keywords?: DeviceAssignment$tpu_ordinal): py.Remote<number>
  tpu_ordinal_dyn: py.RemoteFunction
}

export interface DeviceAssignment$new {
  topology: py.Of<'tensorflow.tpu.experimental.Topology'>
  core_assignment: py.ArrayLike
}

export interface DeviceAssignment$class extends py.PythonClass {
  new (topology: py.Of<'tensorflow.tpu.experimental.Topology'>, core_assignment: py.ArrayLike): DeviceAssignment
  (topology: py.Of<'tensorflow.tpu.experimental.Topology'>, core_assignment: py.ArrayLike): py.Promised<DeviceAssignment>
  new (topology: py.Of<'tensorflow.tpu.experimental.Topology'>, keywords: py.Rest<DeviceAssignment$new, 'topology'>): DeviceAssignment
  (topology: py.Of<'tensorflow.tpu.experimental.Topology'>, keywords: py.Rest<DeviceAssignment$new, 'topology'>): py.Promised<DeviceAssignment>
  new (keywords: DeviceAssignment$new): DeviceAssignment
  (keywords: DeviceAssignment$new): py.Promised<DeviceAssignment>
  build(topology: py.Of<'tensorflow.tpu.experimental.Topology'>, computation_shape: py.ArrayLike | null, computation_stride: py.ArrayLike | null, num_replicas: py.Int, device_order_mode?: py.Of<'tensorflow.tpu.experimental.DeviceOrderMode'>): py.Promised<DeviceAssignment>
  build(topology: py.Of<'tensorflow.tpu.experimental.Topology'>, computation_shape: py.ArrayLike | null, computation_stride: py.ArrayLike | null, keywords?: py.Rest<DeviceAssignment$build, 'topology' | 'computation_shape' | 'computation_stride'>): py.Promised<DeviceAssignment>
  build(topology: py.Of<'tensorflow.tpu.experimental.Topology'>, computation_shape: py.ArrayLike | null, keywords?: py.Rest<DeviceAssignment$build, 'topology' | 'computation_shape'>): py.Promised<DeviceAssignment>
  build(topology: py.Of<'tensorflow.tpu.experimental.Topology'>, keywords?: py.Rest<DeviceAssignment$build, 'topology'>): py.Promised<DeviceAssignment>
  build(keywords: DeviceAssignment$build): py.Promised<DeviceAssignment>
  build_dyn: py.RemoteFunction
}

export interface DeviceOrderMode extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.DeviceOrderMode': true }
  get AUTO(): py.Promised<DeviceOrderMode>
  set AUTO(value: py.Of<'tensorflow.tpu.experimental.DeviceOrderMode'>)
  AUTO_dyn: any
  get MESH(): py.Promised<DeviceOrderMode>
  set MESH(value: py.Of<'tensorflow.tpu.experimental.DeviceOrderMode'>)
  MESH_dyn: any
  get RING(): py.Promised<DeviceOrderMode>
  set RING(value: py.Of<'tensorflow.tpu.experimental.DeviceOrderMode'>)
  RING_dyn: any
}

export interface DeviceOrderMode$new {
  value: py.RemoteArgument
}

export interface DeviceOrderMode$class extends py.PythonClass {
  new (value: py.Positional): DeviceOrderMode
  (value: py.Positional): py.Promised<DeviceOrderMode>
  new (keywords: DeviceOrderMode$new): DeviceOrderMode
  (keywords: DeviceOrderMode$new): py.Promised<DeviceOrderMode>
  readonly AUTO: py.Promised<DeviceOrderMode>
  readonly MESH: py.Promised<DeviceOrderMode>
  readonly RING: py.Promised<DeviceOrderMode>
}

export interface HardwareFeature extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.HardwareFeature': true }
  readonly EmbeddingFeature: HardwareFeature$EmbeddingFeature$class
  readonly embedding_feature: py.Remote
  readonly embedding_feature_dyn: any
  readonly num_embedding_devices_per_chip: py.Remote
  readonly num_embedding_devices_per_chip_dyn: any
  tpu_hardware_feature_proto: any
  tpu_hardware_feature_proto_dyn: any
}

export interface HardwareFeature$new {
  tpu_hardware_feature_proto: py.RemoteArgument
}

export interface HardwareFeature$class extends py.PythonClass {
  new (tpu_hardware_feature_proto: py.Positional): HardwareFeature
  (tpu_hardware_feature_proto: py.Positional): py.Promised<HardwareFeature>
  new (keywords: HardwareFeature$new): HardwareFeature
  (keywords: HardwareFeature$new): py.Promised<HardwareFeature>
  readonly EmbeddingFeature: HardwareFeature$EmbeddingFeature$class
}

export interface HardwareFeature$EmbeddingFeature extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.HardwareFeature.EmbeddingFeature': true }
  get UNSUPPORTED(): py.Promised<HardwareFeature$EmbeddingFeature>
  set UNSUPPORTED(value: py.Of<'tensorflow.tpu.experimental.HardwareFeature.EmbeddingFeature'>)
  UNSUPPORTED_dyn: any
  get V1(): py.Promised<HardwareFeature$EmbeddingFeature>
  set V1(value: py.Of<'tensorflow.tpu.experimental.HardwareFeature.EmbeddingFeature'>)
  V1_dyn: any
  get V2(): py.Promised<HardwareFeature$EmbeddingFeature>
  set V2(value: py.Of<'tensorflow.tpu.experimental.HardwareFeature.EmbeddingFeature'>)
  V2_dyn: any
}

export interface HardwareFeature$EmbeddingFeature$new {
  value: py.RemoteArgument
}

export interface HardwareFeature$EmbeddingFeature$class extends py.PythonClass {
  new (value: py.Positional): HardwareFeature$EmbeddingFeature
  (value: py.Positional): py.Promised<HardwareFeature$EmbeddingFeature>
  new (keywords: HardwareFeature$EmbeddingFeature$new): HardwareFeature$EmbeddingFeature
  (keywords: HardwareFeature$EmbeddingFeature$new): py.Promised<HardwareFeature$EmbeddingFeature>
  readonly UNSUPPORTED: py.Promised<HardwareFeature$EmbeddingFeature>
  readonly V1: py.Promised<HardwareFeature$EmbeddingFeature>
  readonly V2: py.Promised<HardwareFeature$EmbeddingFeature>
}

export interface TPUSystemMetadata extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.TPUSystemMetadata': true }
  readonly devices: py.Remote
  readonly devices_dyn: any
  readonly num_cores: py.Remote
  readonly num_cores_dyn: any
  readonly num_hosts: py.Remote
  readonly num_hosts_dyn: any
  readonly num_of_cores_per_host: py.Remote
  readonly num_of_cores_per_host_dyn: any
  readonly topology: py.Remote
  readonly topology_dyn: any
}

export interface TPUSystemMetadata$new {
  num_cores: py.RemoteArgument
  num_hosts: py.RemoteArgument
  num_of_cores_per_host: py.RemoteArgument
  topology: py.RemoteArgument
  devices: py.RemoteArgument
}

export interface TPUSystemMetadata$class extends py.PythonClass {
  new (num_cores: py.Positional, num_hosts: py.Positional, num_of_cores_per_host: py.Positional, topology: py.Positional, devices: py.Positional): TPUSystemMetadata
  (num_cores: py.Positional, num_hosts: py.Positional, num_of_cores_per_host: py.Positional, topology: py.Positional, devices: py.Positional): py.Promised<TPUSystemMetadata>
  new (num_cores: py.Positional, num_hosts: py.Positional, num_of_cores_per_host: py.Positional, topology: py.Positional, keywords: py.Rest<TPUSystemMetadata$new, 'num_cores' | 'num_hosts' | 'num_of_cores_per_host' | 'topology'>): TPUSystemMetadata
  (num_cores: py.Positional, num_hosts: py.Positional, num_of_cores_per_host: py.Positional, topology: py.Positional, keywords: py.Rest<TPUSystemMetadata$new, 'num_cores' | 'num_hosts' | 'num_of_cores_per_host' | 'topology'>): py.Promised<TPUSystemMetadata>
  new (num_cores: py.Positional, num_hosts: py.Positional, num_of_cores_per_host: py.Positional, keywords: py.Rest<TPUSystemMetadata$new, 'num_cores' | 'num_hosts' | 'num_of_cores_per_host'>): TPUSystemMetadata
  (num_cores: py.Positional, num_hosts: py.Positional, num_of_cores_per_host: py.Positional, keywords: py.Rest<TPUSystemMetadata$new, 'num_cores' | 'num_hosts' | 'num_of_cores_per_host'>): py.Promised<TPUSystemMetadata>
  new (num_cores: py.Positional, num_hosts: py.Positional, keywords: py.Rest<TPUSystemMetadata$new, 'num_cores' | 'num_hosts'>): TPUSystemMetadata
  (num_cores: py.Positional, num_hosts: py.Positional, keywords: py.Rest<TPUSystemMetadata$new, 'num_cores' | 'num_hosts'>): py.Promised<TPUSystemMetadata>
  new (num_cores: py.Positional, keywords: py.Rest<TPUSystemMetadata$new, 'num_cores'>): TPUSystemMetadata
  (num_cores: py.Positional, keywords: py.Rest<TPUSystemMetadata$new, 'num_cores'>): py.Promised<TPUSystemMetadata>
  new (keywords: TPUSystemMetadata$new): TPUSystemMetadata
  (keywords: TPUSystemMetadata$new): py.Promised<TPUSystemMetadata>
}

export interface Topology$cpu_device_name_at_coordinates {
  device_coordinates: py.RemoteArgument
  job?: py.RemoteArgument | undefined
}

export interface Topology$task_ordinal_at_coordinates {
  device_coordinates: py.Items<py.Int>
}

export interface Topology$tpu_device_name_at_coordinates {
  device_coordinates: py.RemoteArgument
  job?: py.RemoteArgument | undefined
}

export interface Topology$tpu_device_ordinal_at_coordinates {
  device_coordinates: py.Items<py.Int>
}

export interface Topology extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.Topology': true }
  cpu_device_name_at_coordinates(device_coordinates: py.Positional, job: py.Positional): py.Remote
  cpu_device_name_at_coordinates(device_coordinates: py.Positional, keywords?: py.Rest<Topology$cpu_device_name_at_coordinates, 'device_coordinates'>): py.Remote
  cpu_device_name_at_coordinates(keywords: Topology$cpu_device_name_at_coordinates): py.Remote
  cpu_device_name_at_coordinates_dyn: py.RemoteFunction
  readonly device_coordinates: py.Remote
  readonly device_coordinates_dyn: any
  readonly mesh_rank: py.Remote
  readonly mesh_rank_dyn: any
  readonly mesh_shape: py.Remote
  readonly mesh_shape_dyn: any
  readonly missing_devices: py.Remote
  readonly missing_devices_dyn: any
  readonly num_tasks: py.Remote
  readonly num_tasks_dyn: any
  readonly num_tpus_per_task: py.Remote
  readonly num_tpus_per_task_dyn: any
  serialized(): py.Remote
  serialized_dyn: py.RemoteFunction
  task_ordinal_at_coordinates(device_coordinates: py.Items<py.Int>): py.Remote
  task_ordinal_at_coordinates(keywords: Topology$task_ordinal_at_coordinates): py.Remote
  task_ordinal_at_coordinates_dyn: py.RemoteFunction
  tpu_device_name_at_coordinates(device_coordinates: py.Positional, job: py.Positional): py.Remote
  tpu_device_name_at_coordinates(device_coordinates: py.Positional, keywords?: py.Rest<Topology$tpu_device_name_at_coordinates, 'device_coordinates'>): py.Remote
  tpu_device_name_at_coordinates(keywords: Topology$tpu_device_name_at_coordinates): py.Remote
  tpu_device_name_at_coordinates_dyn: py.RemoteFunction
  tpu_device_ordinal_at_coordinates(device_coordinates: py.Items<py.Int>): py.Remote
  tpu_device_ordinal_at_coordinates(keywords: Topology$tpu_device_ordinal_at_coordinates): py.Remote
  tpu_device_ordinal_at_coordinates_dyn: py.RemoteFunction
}

export interface Topology$new {
  serialized?: py.RemoteArgument | undefined
  mesh_shape?: py.Items<py.Int> | null | undefined
  device_coordinates?: py.RemoteArgument | undefined
}

export interface Topology$class extends py.PythonClass {
  new (serialized: py.Positional, mesh_shape: py.Items<py.Int> | null, device_coordinates: py.Positional): Topology
  (serialized: py.Positional, mesh_shape: py.Items<py.Int> | null, device_coordinates: py.Positional): py.Promised<Topology>
  new (serialized: py.Positional, mesh_shape: py.Items<py.Int> | null, keywords?: py.Rest<Topology$new, 'serialized' | 'mesh_shape'>): Topology
  (serialized: py.Positional, mesh_shape: py.Items<py.Int> | null, keywords?: py.Rest<Topology$new, 'serialized' | 'mesh_shape'>): py.Promised<Topology>
  new (serialized: py.Positional, keywords?: py.Rest<Topology$new, 'serialized'>): Topology
  (serialized: py.Positional, keywords?: py.Rest<Topology$new, 'serialized'>): py.Promised<Topology>
  new (keywords?: Topology$new): Topology
  (keywords?: Topology$new): py.Promised<Topology>
}

export interface initialize_tpu_system$ {
  cluster_resolver?: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null | undefined
}

export interface shutdown_tpu_system$ {
  cluster_resolver?: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly DeviceAssignment: DeviceAssignment$class
  readonly DeviceOrderMode: DeviceOrderMode$class
  readonly HardwareFeature: HardwareFeature$class
  readonly TPUSystemMetadata: TPUSystemMetadata$class
  readonly Topology: Topology$class
  readonly embedding: tensorflow_tpu_experimental_embedding.$Module
  initialize_tpu_system(cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null): py.Remote
  initialize_tpu_system(keywords?: initialize_tpu_system$): py.Remote
  initialize_tpu_system_dyn: py.RemoteFunction
  shutdown_tpu_system(cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null): py.Remote
  shutdown_tpu_system(keywords?: shutdown_tpu_system$): py.Remote
  shutdown_tpu_system_dyn: py.RemoteFunction
}
