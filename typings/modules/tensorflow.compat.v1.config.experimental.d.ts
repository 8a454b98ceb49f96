// tensorflow.compat.v1.config.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_config from './tensorflow.config.js'
import type * as tensorflow_config_experimental from './tensorflow.config.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly ClusterDeviceFilters: tensorflow_config_experimental.ClusterDeviceFilters$class
  readonly VirtualDeviceConfiguration: tensorflow_config.LogicalDeviceConfiguration$class
  readonly disable_mlir_bridge: tensorflow_config_experimental.$Module["disable_mlir_bridge"]
  readonly enable_mlir_bridge: tensorflow_config_experimental.$Module["enable_mlir_bridge"]
  readonly enable_tensor_float_32_execution: tensorflow_config_experimental.$Module["enable_tensor_float_32_execution"]
  readonly get_device_details: tensorflow_config_experimental.$Module["get_device_details"]
  readonly get_device_policy: tensorflow_config_experimental.$Module["get_device_policy"]
  readonly get_memory_growth: tensorflow_config_experimental.$Module["get_memory_growth"]
  readonly get_memory_info: tensorflow_config_experimental.$Module["get_memory_info"]
  readonly get_memory_usage: tensorflow_config_experimental.$Module["get_memory_usage"]
  readonly get_synchronous_execution: tensorflow_config_experimental.$Module["get_synchronous_execution"]
  readonly get_virtual_device_configuration: tensorflow_config.$Module["get_logical_device_configuration"]
  readonly get_visible_devices: tensorflow_config.$Module["get_visible_devices"]
  readonly list_logical_devices: tensorflow_config.$Module["list_logical_devices"]
  readonly list_physical_devices: tensorflow_config.$Module["list_physical_devices"]
  readonly reset_memory_stats: tensorflow_config_experimental.$Module["reset_memory_stats"]
  readonly set_device_policy: tensorflow_config_experimental.$Module["set_device_policy"]
  readonly set_memory_growth: tensorflow_config_experimental.$Module["set_memory_growth"]
  readonly set_synchronous_execution: tensorflow_config_experimental.$Module["set_synchronous_execution"]
  readonly set_virtual_device_configuration: tensorflow_config.$Module["set_logical_device_configuration"]
  readonly set_visible_devices: tensorflow_config.$Module["set_visible_devices"]
  readonly tensor_float_32_execution_enabled: tensorflow_config_experimental.$Module["tensor_float_32_execution_enabled"]
}
