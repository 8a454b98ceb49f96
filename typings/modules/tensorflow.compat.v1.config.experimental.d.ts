// tensorflow.compat.v1.config.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_config from './tensorflow.config.js'
import type * as tensorflow_config_experimental from './tensorflow.config.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly ClusterDeviceFilters: tensorflow_config_experimental.ClusterDeviceFilters$class
  readonly VirtualDeviceConfiguration: tensorflow_config.LogicalDeviceConfiguration$class
  readonly disable_mlir_bridge: tensorflow_config_experimental.$Module["disable_mlir_bridge"]
  disable_mlir_bridge_dyn: py.RemoteFunction
  readonly enable_mlir_bridge: tensorflow_config_experimental.$Module["enable_mlir_bridge"]
  enable_mlir_bridge_dyn: py.RemoteFunction
  readonly enable_tensor_float_32_execution: tensorflow_config_experimental.$Module["enable_tensor_float_32_execution"]
  enable_tensor_float_32_execution_dyn: py.RemoteFunction
  readonly get_device_details: tensorflow_config_experimental.$Module["get_device_details"]
  get_device_details_dyn: py.RemoteFunction
  readonly get_device_policy: tensorflow_config_experimental.$Module["get_device_policy"]
  get_device_policy_dyn: py.RemoteFunction
  readonly get_memory_growth: tensorflow_config_experimental.$Module["get_memory_growth"]
  get_memory_growth_dyn: py.RemoteFunction
  readonly get_memory_info: tensorflow_config_experimental.$Module["get_memory_info"]
  get_memory_info_dyn: py.RemoteFunction
  readonly get_memory_usage: tensorflow_config_experimental.$Module["get_memory_usage"]
  get_memory_usage_dyn: py.RemoteFunction
  readonly get_synchronous_execution: tensorflow_config_experimental.$Module["get_synchronous_execution"]
  get_synchronous_execution_dyn: py.RemoteFunction
  readonly get_virtual_device_configuration: tensorflow_config.$Module["get_logical_device_configuration"]
  get_virtual_device_configuration_dyn: py.RemoteFunction
  readonly get_visible_devices: tensorflow_config.$Module["get_visible_devices"]
  get_visible_devices_dyn: py.RemoteFunction
  readonly list_logical_devices: tensorflow_config.$Module["list_logical_devices"]
  list_logical_devices_dyn: py.RemoteFunction
  readonly list_physical_devices: tensorflow_config.$Module["list_physical_devices"]
  list_physical_devices_dyn: py.RemoteFunction
  readonly reset_memory_stats: tensorflow_config_experimental.$Module["reset_memory_stats"]
  reset_memory_stats_dyn: py.RemoteFunction
  readonly set_device_policy: tensorflow_config_experimental.$Module["set_device_policy"]
  set_device_policy_dyn: py.RemoteFunction
  readonly set_memory_growth: tensorflow_config_experimental.$Module["set_memory_growth"]
  set_memory_growth_dyn: py.RemoteFunction
  readonly set_synchronous_execution: tensorflow_config_experimental.$Module["set_synchronous_execution"]
  set_synchronous_execution_dyn: py.RemoteFunction
  readonly set_virtual_device_configuration: tensorflow_config.$Module["set_logical_device_configuration"]
  set_virtual_device_configuration_dyn: py.RemoteFunction
  readonly set_visible_devices: tensorflow_config.$Module["set_visible_devices"]
  set_visible_devices_dyn: py.RemoteFunction
  readonly tensor_float_32_execution_enabled: tensorflow_config_experimental.$Module["tensor_float_32_execution_enabled"]
  tensor_float_32_execution_enabled_dyn: py.RemoteFunction
}
