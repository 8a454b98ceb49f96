// tensorflow.distribute.coordinator of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface ClusterCoordinator$create_per_worker_dataset {
  dataset_fn: py.Callable
}

export interface ClusterCoordinator$fetch {
  val: py.RemoteArgument
}

export interface ClusterCoordinator$schedule {
  fn: py.RemoteArgument
  args?: py.RemoteArgument | undefined
  kwargs?: py.RemoteArgument | undefined
}

export interface ClusterCoordinator extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.coordinator.ClusterCoordinator': true }
  create_per_worker_dataset(dataset_fn: py.Callable): py.Remote
  create_per_worker_dataset(keywords: ClusterCoordinator$create_per_worker_dataset): py.Remote
  create_per_worker_dataset_dyn: py.RemoteFunction
  done(): py.Remote
  done_dyn: py.RemoteFunction
  fetch(val: py.Positional): py.Remote
  fetch(keywords: ClusterCoordinator$fetch): py.Remote
  fetch_dyn: py.RemoteFunction
  join(): py.Remote
  join_dyn: py.RemoteFunction
  schedule(fn: py.Positional, args: py.Positional, kwargs: py.Positional): py.Promised<RemoteValue>
  schedule(fn: py.Positional, args: py.Positional, keywords?: py.Rest<ClusterCoordinator$schedule, 'fn' | 'args'>): py.Promised<RemoteValue>
  schedule(fn: py.Positional, keywords?: py.Rest<ClusterCoordinator$schedule, 'fn'>): py.Promised<RemoteValue>
  schedule(keywords: ClusterCoordinator$schedule): py.Promised<RemoteValue>
  schedule_dyn: py.RemoteFunction
  readonly strategy: py.Remote
  readonly strategy_dyn: any
}

export interface ClusterCoordinator$new {
  strategy: py.RemoteArgument
}

export interface ClusterCoordinator$class extends py.PythonClass {
  new (strategy: py.Positional): ClusterCoordinator
  (strategy: py.Positional): py.Promised<ClusterCoordinator>
  new (keywords: ClusterCoordinator$new): ClusterCoordinator
  (keywords: ClusterCoordinator$new): py.Promised<ClusterCoordinator>
}

export interface PerWorkerValue extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.coordinator.PerWorkerValue': true }
}

export interface PerWorkerValue$new {
  values: py.RemoteArgument
}

export interface PerWorkerValue$class extends py.PythonClass {
  new (values: py.Positional): PerWorkerValue
  (values: py.Positional): py.Promised<PerWorkerValue>
  new (keywords: PerWorkerValue$new): PerWorkerValue
  (keywords: PerWorkerValue$new): py.Promised<PerWorkerValue>
}

export interface RemoteValue extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.coordinator.RemoteValue': true }
  fetch(): py.Remote
  fetch_dyn: py.RemoteFunction
  get(): py.Remote
  get_dyn: py.RemoteFunction
}

export interface RemoteValue$class extends py.PythonClass {
  new (): RemoteValue
  (): py.Promised<RemoteValue>
}

export interface $Module extends py.PythonModuleObject {
  readonly ClusterCoordinator: ClusterCoordinator$class
  readonly PerWorkerValue: PerWorkerValue$class
  readonly RemoteValue: RemoteValue$class
  experimental_get_current_worker_index(): py.Remote
  experimental_get_current_worker_index_dyn: py.RemoteFunction
}
