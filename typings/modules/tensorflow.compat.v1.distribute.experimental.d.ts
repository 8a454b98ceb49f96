// tensorflow.compat.v1.distribute.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_distribute from './tensorflow.compat.v1.distribute.js'
import type * as tensorflow_distribute_cluster_resolver from './tensorflow.distribute.cluster_resolver.js'
import type * as tensorflow_distribute_experimental from './tensorflow.distribute.experimental.js'
import type * as tensorflow_tpu_experimental from './tensorflow.tpu.experimental.js'

export interface CentralStorageStrategy extends tensorflow_compat_v1_distribute.Strategy {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distribute.experimental.CentralStorageStrategy': true } & tensorflow_compat_v1_distribute.Strategy[typeof py.kind]
}

export interface CentralStorageStrategy$new {
  compute_devices?: py.RemoteArgument | undefined
  parameter_device?: py.RemoteArgument | undefined
}

export interface CentralStorageStrategy$class extends py.Statics<tensorflow_compat_v1_distribute.Strategy$class> {
  new (compute_devices: py.Positional, parameter_device: py.Positional): CentralStorageStrategy
  (compute_devices: py.Positional, parameter_device: py.Positional): py.Promised<CentralStorageStrategy>
  new (compute_devices: py.Positional, keywords?: py.Rest<CentralStorageStrategy$new, 'compute_devices'>): CentralStorageStrategy
  (compute_devices: py.Positional, keywords?: py.Rest<CentralStorageStrategy$new, 'compute_devices'>): py.Promised<CentralStorageStrategy>
  new (keywords?: CentralStorageStrategy$new): CentralStorageStrategy
  (keywords?: CentralStorageStrategy$new): py.Promised<CentralStorageStrategy>
}

export interface MultiWorkerMirroredStrategy extends tensorflow_compat_v1_distribute.Strategy {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distribute.experimental.MultiWorkerMirroredStrategy': true } & tensorflow_compat_v1_distribute.Strategy[typeof py.kind]
}

export interface MultiWorkerMirroredStrategy$new {
  communication?: py.Of<'tensorflow.distribute.experimental.CommunicationImplementation'> | undefined
  cluster_resolver?: py.RemoteArgument | undefined
}

export interface MultiWorkerMirroredStrategy$class extends py.Statics<tensorflow_compat_v1_distribute.Strategy$class> {
  new (communication: py.Of<'tensorflow.distribute.experimental.CommunicationImplementation'>, cluster_resolver: py.Positional): MultiWorkerMirroredStrategy
  (communication: py.Of<'tensorflow.distribute.experimental.CommunicationImplementation'>, cluster_resolver: py.Positional): py.Promised<MultiWorkerMirroredStrategy>
  new (communication: py.Of<'tensorflow.distribute.experimental.CommunicationImplementation'>, keywords?: py.Rest<MultiWorkerMirroredStrategy$new, 'communication'>): MultiWorkerMirroredStrategy
  (communication: py.Of<'tensorflow.distribute.experimental.CommunicationImplementation'>, keywords?: py.Rest<MultiWorkerMirroredStrategy$new, 'communication'>): py.Promised<MultiWorkerMirroredStrategy>
  new (keywords?: MultiWorkerMirroredStrategy$new): MultiWorkerMirroredStrategy
  (keywords?: MultiWorkerMirroredStrategy$new): py.Promised<MultiWorkerMirroredStrategy>
}

export interface ParameterServerStrategy extends tensorflow_compat_v1_distribute.Strategy {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distribute.experimental.ParameterServerStrategy': true } & tensorflow_compat_v1_distribute.Strategy[typeof py.kind]
}

export interface ParameterServerStrategy$new {
  cluster_resolver?: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'> | null | undefined
}

export interface ParameterServerStrategy$class extends py.Statics<tensorflow_compat_v1_distribute.Strategy$class> {
  new (cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'> | null): ParameterServerStrategy
  (cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'> | null): py.Promised<ParameterServerStrategy>
  new (keywords?: ParameterServerStrategy$new): ParameterServerStrategy
  (keywords?: ParameterServerStrategy$new): py.Promised<ParameterServerStrategy>
}

export interface TPUStrategy extends tensorflow_compat_v1_distribute.Strategy {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distribute.experimental.TPUStrategy': true } & tensorflow_compat_v1_distribute.Strategy[typeof py.kind]
  readonly steps_per_run: py.Remote
  readonly steps_per_run_dyn: any
}

export interface TPUStrategy$new {
  tpu_cluster_resolver?: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null | undefined
  steps_per_run?: py.Int | null | undefined
  device_assignment?: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null | undefined
}

export interface TPUStrategy$class extends py.Statics<tensorflow_compat_v1_distribute.Strategy$class> {
  new (tpu_cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null, steps_per_run: py.Int | null, device_assignment: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null): TPUStrategy
  (tpu_cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null, steps_per_run: py.Int | null, device_assignment: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null): py.Promised<TPUStrategy>
  new (tpu_cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null, steps_per_run: py.Int | null, keywords?: py.Rest<TPUStrategy$new, 'tpu_cluster_resolver' | 'steps_per_run'>): TPUStrategy
  (tpu_cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null, steps_per_run: py.Int | null, keywords?: py.Rest<TPUStrategy$new, 'tpu_cluster_resolver' | 'steps_per_run'>): py.Promised<TPUStrategy>
  new (tpu_cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null, keywords?: py.Rest<TPUStrategy$new, 'tpu_cluster_resolver'>): TPUStrategy
  (tpu_cluster_resolver: py.Of<'tensorflow.distribute.cluster_resolver.TPUClusterResolver'> | null, keywords?: py.Rest<TPUStrategy$new, 'tpu_cluster_resolver'>): py.Promised<TPUStrategy>
  new (keywords?: TPUStrategy$new): TPUStrategy
  (keywords?: TPUStrategy$new): py.Promised<TPUStrategy>
}

export interface $Module extends py.PythonModuleObject {
  readonly CentralStorageStrategy: CentralStorageStrategy$class
  readonly CollectiveCommunication: tensorflow_distribute_experimental.CommunicationImplementation$class
  readonly CollectiveHints: tensorflow_distribute_experimental.CollectiveHints$class
  readonly CommunicationImplementation: tensorflow_distribute_experimental.CommunicationImplementation$class
  readonly CommunicationOptions: tensorflow_distribute_experimental.CommunicationOptions$class
  readonly MultiWorkerMirroredStrategy: MultiWorkerMirroredStrategy$class
  readonly ParameterServerStrategy: ParameterServerStrategy$class
  readonly TPUStrategy: TPUStrategy$class
}
