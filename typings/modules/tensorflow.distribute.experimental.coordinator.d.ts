// tensorflow.distribute.experimental.coordinator of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_distribute_coordinator from './tensorflow.distribute.coordinator.js'

export interface $Module extends py.PythonModuleObject {
  readonly ClusterCoordinator: tensorflow_distribute_coordinator.ClusterCoordinator$class
  readonly PerWorkerValues: tensorflow_distribute_coordinator.PerWorkerValue$class
  readonly RemoteValue: tensorflow_distribute_coordinator.RemoteValue$class
}
