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
  readonly experimental_connect_to_host: tensorflow_config.$Module["experimental_connect_to_host"]
  readonly experimental_functions_run_eagerly: tensorflow_config.$Module["experimental_functions_run_eagerly"]
  readonly experimental_run_functions_eagerly: tensorflow_config.$Module["experimental_run_functions_eagerly"]
  readonly functions_run_eagerly: tensorflow_config.$Module["functions_run_eagerly"]
  readonly get_logical_device_configuration: tensorflow_config.$Module["get_logical_device_configuration"]
  readonly get_soft_device_placement: tensorflow_config.$Module["get_soft_device_placement"]
  readonly get_visible_devices: tensorflow_config.$Module["get_visible_devices"]
  readonly list_logical_devices: tensorflow_config.$Module["list_logical_devices"]
  readonly list_physical_devices: tensorflow_config.$Module["list_physical_devices"]
  readonly optimizer: tensorflow_compat_v1_config_optimizer.$Module
  readonly run_functions_eagerly: tensorflow_config.$Module["run_functions_eagerly"]
  readonly set_logical_device_configuration: tensorflow_config.$Module["set_logical_device_configuration"]
  readonly set_soft_device_placement: tensorflow_config.$Module["set_soft_device_placement"]
  readonly set_visible_devices: tensorflow_config.$Module["set_visible_devices"]
  readonly threading: tensorflow_compat_v1_config_threading.$Module
}
