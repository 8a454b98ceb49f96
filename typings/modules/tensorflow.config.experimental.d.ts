// tensorflow.config.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_config from './tensorflow.config.js'

export interface ClusterDeviceFilters$set_device_filters {
  job_name: py.RemoteArgument
  task_index: py.RemoteArgument
  device_filters: py.RemoteArgument
}

export interface ClusterDeviceFilters extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.config.experimental.ClusterDeviceFilters': true }
  set_device_filters(job_name: py.Positional, task_index: py.Positional, device_filters: py.Positional): py.Remote
  set_device_filters(job_name: py.Positional, task_index: py.Positional, keywords: py.Rest<ClusterDeviceFilters$set_device_filters, 'job_name' | 'task_index'>): py.Remote
  set_device_filters(job_name: py.Positional, keywords: py.Rest<ClusterDeviceFilters$set_device_filters, 'job_name'>): py.Remote
  set_device_filters(keywords: ClusterDeviceFilters$set_device_filters): py.Remote
  set_device_filters_dyn: py.RemoteFunction
}

export interface ClusterDeviceFilters$class extends py.PythonClass {
  new (): ClusterDeviceFilters
  (): py.Promised<ClusterDeviceFilters>
}

export interface enable_tensor_float_32_execution$ {
  enabled: py.Bool
}

export interface get_device_details$ {
  device: py.Of<'tensorflow.config.PhysicalDevice'>
}

export interface get_memory_growth$ {
  device: py.Of<'tensorflow.config.PhysicalDevice'>
}

export interface get_memory_info$ {
  device: py.Str
}

export interface get_memory_usage$ {
  device: py.Str
}

export interface reset_memory_stats$ {
  device: py.Str
}

export interface set_device_policy$ {
  device_policy: 'warn' | 'explicit' | 'silent' | 'silent_for_int32' | py.RemotePromise<string>
}

export interface set_memory_growth$ {
  device: py.Of<'tensorflow.config.PhysicalDevice'>
  enable: py.Bool
}

export interface set_synchronous_execution$ {
  enable: py.Bool
}

export interface $Module extends py.PythonModuleObject {
  readonly ClusterDeviceFilters: ClusterDeviceFilters$class
  readonly VirtualDeviceConfiguration: tensorflow_config.LogicalDeviceConfiguration$class
  disable_mlir_bridge(): py.Remote
  disable_mlir_bridge_dyn: py.RemoteFunction
  enable_mlir_bridge(): py.Remote
  enable_mlir_bridge_dyn: py.RemoteFunction
  enable_op_determinism(): py.Remote
  enable_op_determinism_dyn: py.RemoteFunction
  enable_tensor_float_32_execution(enabled: py.Bool): py.Remote
  enable_tensor_float_32_execution(keywords: enable_tensor_float_32_execution$): py.Remote
  enable_tensor_float_32_execution_dyn: py.RemoteFunction
  get_device_details(device: py.Of<'tensorflow.config.PhysicalDevice'>): py.Remote
  get_device_details(keywords: get_device_details$): py.Remote
  get_device_details_dyn: py.RemoteFunction
  get_device_policy(): py.Remote
  get_device_policy_dyn: py.RemoteFunction
  get_memory_growth(device: py.Of<'tensorflow.config.PhysicalDevice'>): py.Remote<boolean>
  get_memory_growth(keywords: get_memory_growth$): py.Remote<boolean>
  get_memory_growth_dyn: py.RemoteFunction
  get_memory_info(device: py.Str): py.Remote
  get_memory_info(keywords: get_memory_info$): py.Remote
  get_memory_info_dyn: py.RemoteFunction
  get_memory_usage(device: py.Str): py.Remote
  get_memory_usage(keywords: get_memory_usage$): py.Remote
  get_memory_usage_dyn: py.RemoteFunction
  get_synchronous_execution(): py.Remote
  get_synchronous_execution_dyn: py.RemoteFunction
  readonly get_virtual_device_configuration: tensorflow_config.$Module["get_logical_device_configuration"]
  get_virtual_device_configuration_dyn: py.RemoteFunction
  readonly get_visible_devices: tensorflow_config.$Module["get_visible_devices"]
  get_visible_devices_dyn: py.RemoteFunction
  readonly list_logical_devices: tensorflow_config.$Module["list_logical_devices"]
  list_logical_devices_dyn: py.RemoteFunction
  readonly list_physical_devices: tensorflow_config.$Module["list_physical_devices"]
  list_physical_devices_dyn: py.RemoteFunction
  reset_memory_stats(device: py.Str): py.Remote
  reset_memory_stats(keywords: reset_memory_stats$): py.Remote
  reset_memory_stats_dyn: py.RemoteFunction
  set_device_policy(device_policy: 'warn' | 'explicit' | 'silent' | 'silent_for_int32' | py.RemotePromise<string>): py.Remote
  set_device_policy(keywords: set_device_policy$): py.Remote
  set_device_policy_dyn: py.RemoteFunction
  set_memory_growth(device: py.Of<'tensorflow.config.PhysicalDevice'>, enable: py.Bool): py.Remote
  set_memory_growth(device: py.Of<'tensorflow.config.PhysicalDevice'>, keywords: py.Rest<set_memory_growth$, 'device'>): py.Remote
  set_memory_growth(keywords: set_memory_growth$): py.Remote
  set_memory_growth_dyn: py.RemoteFunction
  set_synchronous_execution(enable: py.Bool): py.Remote
  set_synchronous_execution(keywords: set_synchronous_execution$): py.Remote
  set_synchronous_execution_dyn: py.RemoteFunction
  readonly set_virtual_device_configuration: tensorflow_config.$Module["set_logical_device_configuration"]
  set_virtual_device_configuration_dyn: py.RemoteFunction
  readonly set_visible_devices: tensorflow_config.$Module["set_visible_devices"]
  set_visible_devices_dyn: py.RemoteFunction
  tensor_float_32_execution_enabled(): py.Remote
  tensor_float_32_execution_enabled_dyn: py.RemoteFunction
}
