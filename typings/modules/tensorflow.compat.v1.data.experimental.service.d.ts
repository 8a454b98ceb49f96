// tensorflow.compat.v1.data.experimental.service of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_data_experimental_service from './tensorflow.data.experimental.service.js'

export interface $Module extends py.PythonModuleObject {
  readonly CrossTrainerCache: tensorflow_data_experimental_service.CrossTrainerCache$class
  readonly DispatcherConfig: tensorflow_data_experimental_service.DispatcherConfig$class
  readonly ShardingPolicy: tensorflow_data_experimental_service.ShardingPolicy$class
  readonly WorkerConfig: tensorflow_data_experimental_service.WorkerConfig$class
  readonly distribute: tensorflow_data_experimental_service.$Module["distribute"]
  distribute_dyn: py.RemoteFunction
  readonly from_dataset_id: tensorflow_data_experimental_service.$Module["from_dataset_id"]
  from_dataset_id_dyn: py.RemoteFunction
  readonly register_dataset: tensorflow_data_experimental_service.$Module["register_dataset"]
  register_dataset_dyn: py.RemoteFunction
}
