// tensorflow.compat.v1.config of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_config_experimental from './tensorflow.compat.v1.config.experimental.js'
import type * as tensorflow_compat_v1_config_optimizer from './tensorflow.compat.v1.config.optimizer.js'
import type * as tensorflow_compat_v1_config_threading from './tensorflow.compat.v1.config.threading.js'
import type * as tensorflow_config from './tensorflow.config.js'

export interface $Module extends py.PythonModuleObject {
  readonly LogicalDevice: tensorflow_config.LogicalDevice$class
  readonly LogicalDeviceConfiguration: tensorflow_config.LogicalDeviceConfiguration$class
  readonly PhysicalDevice: tensorflow_config.PhysicalDevice$class
  readonly experimental: tensorflow_compat_v1_config_experimental.$Module
  readonly experimental_connect_to_cluster: tensorflow_config.$Module["experimental_connect_to_cluster"]
  experimental_connect_to_cluster_dyn: py.RemoteFunction
  readonly experimental_connect_to_host: tensorflow_config.$Module["experimental_connect_to_host"]
  experimental_connect_to_host_dyn: py.RemoteFunction
  readonly experimental_functions_run_eagerly: tensorflow_config.$Module["experimental_functions_run_eagerly"]
  experimental_functions_run_eagerly_dyn: py.RemoteFunction
  readonly experimental_run_functions_eagerly: tensorflow_config.$Module["experimental_run_functions_eagerly"]
  experimental_run_functions_eagerly_dyn: py.RemoteFunction
  readonly functions_run_eagerly: tensorflow_config.$Module["functions_run_eagerly"]
  functions_run_eagerly_dyn: py.RemoteFunction
  readonly get_logical_device_configuration: tensorflow_config.$Module["get_logical_device_configuration"]
  get_logical_device_configuration_dyn: py.RemoteFunction
  readonly get_soft_device_placement: tensorflow_config.$Module["get_soft_device_placement"]
  get_soft_device_placement_dyn: py.RemoteFunction
  readonly get_visible_devices: tensorflow_config.$Module["get_visible_devices"]
  get_visible_devices_dyn: py.RemoteFunction
  readonly list_logical_devices: tensorflow_config.$Module["list_logical_devices"]
  list_logical_devices_dyn: py.RemoteFunction
  readonly list_physical_devices: tensorflow_config.$Module["list_physical_devices"]
  list_physical_devices_dyn: py.RemoteFunction
  readonly optimizer: tensorflow_compat_v1_config_optimizer.$Module
  readonly run_functions_eagerly: tensorflow_config.$Module["run_functions_eagerly"]
  run_functions_eagerly_dyn: py.RemoteFunction
  readonly set_logical_device_configuration: tensorflow_config.$Module["set_logical_device_configuration"]
  set_logical_device_configuration_dyn: py.RemoteFunction
  readonly set_soft_device_placement: tensorflow_config.$Module["set_soft_device_placement"]
  set_soft_device_placement_dyn: py.RemoteFunction
  readonly set_visible_devices: tensorflow_config.$Module["set_visible_devices"]
  set_visible_devices_dyn: py.RemoteFunction
  readonly threading: tensorflow_compat_v1_config_threading.$Module
}
