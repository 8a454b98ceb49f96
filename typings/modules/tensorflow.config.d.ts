// tensorflow.config of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_config_experimental from './tensorflow.config.experimental.js'
import type * as tensorflow_config_optimizer from './tensorflow.config.optimizer.js'
import type * as tensorflow_config_threading from './tensorflow.config.threading.js'
import type * as tensorflow_distribute_cluster_resolver from './tensorflow.distribute.cluster_resolver.js'
import type * as tensorflow_train from './tensorflow.train.js'

export interface LogicalDevice extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.config.LogicalDevice': true }
  readonly device_type: py.Remote
  readonly device_type_dyn: any
  readonly name: py.Remote
  readonly name_dyn: any
}

export interface LogicalDevice$new {
  name: py.Str
  device_type: py.RemoteArgument
}

export interface LogicalDevice$class extends py.PythonClass {
  new (name: py.Str, device_type: py.Positional): LogicalDevice
  (name: py.Str, device_type: py.Positional): py.Promised<LogicalDevice>
  new (name: py.Str, keywords: py.Rest<LogicalDevice$new, 'name'>): LogicalDevice
  (name: py.Str, keywords: py.Rest<LogicalDevice$new, 'name'>): py.Promised<LogicalDevice>
  new (keywords: LogicalDevice$new): LogicalDevice
  (keywords: LogicalDevice$new): py.Promised<LogicalDevice>
}

export interface LogicalDeviceConfiguration extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.config.LogicalDeviceConfiguration': true }
  readonly experimental_device_ordinal: py.Remote
  readonly experimental_device_ordinal_dyn: any
  readonly experimental_priority: py.Remote
  readonly experimental_priority_dyn: any
  readonly memory_limit: py.Remote
  readonly memory_limit_dyn: any
}

export interface LogicalDeviceConfiguration$new {
  memory_limit?: py.RemoteArgument | undefined
  experimental_priority?: py.RemoteArgument | undefined
  experimental_device_ordinal?: py.RemoteArgument | undefined
}

export interface LogicalDeviceConfiguration$class extends py.PythonClass {
  new (memory_limit: py.Positional, experimental_priority: py.Positional, experimental_device_ordinal: py.Positional): LogicalDeviceConfiguration
  (memory_limit: py.Positional, experimental_priority: py.Positional, experimental_device_ordinal: py.Positional): py.Promised<LogicalDeviceConfiguration>
  new (memory_limit: py.Positional, experimental_priority: py.Positional, keywords?: py.Rest<LogicalDeviceConfiguration$new, 'memory_limit' | 'experimental_priority'>): LogicalDeviceConfiguration
  (memory_limit: py.Positional, experimental_priority: py.Positional, keywords?: py.Rest<LogicalDeviceConfiguration$new, 'memory_limit' | 'experimental_priority'>): py.Promised<LogicalDeviceConfiguration>
  new (memory_limit: py.Positional, keywords?: py.Rest<LogicalDeviceConfiguration$new, 'memory_limit'>): LogicalDeviceConfiguration
  (memory_limit: py.Positional, keywords?: py.Rest<LogicalDeviceConfiguration$new, 'memory_limit'>): py.Promised<LogicalDeviceConfiguration>
  new (keywords?: LogicalDeviceConfiguration$new): LogicalDeviceConfiguration
  (keywords?: LogicalDeviceConfiguration$new): py.Promised<LogicalDeviceConfiguration>
}

export interface PhysicalDevice extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.config.PhysicalDevice': true }
  readonly device_type: py.Remote
  readonly device_type_dyn: any
  readonly name: py.Remote
  readonly name_dyn: any
}

export interface PhysicalDevice$new {
  name: py.Str
  device_type: py.RemoteArgument
}

export interface PhysicalDevice$class extends py.PythonClass {
  new (name: py.Str, device_type: py.Positional): PhysicalDevice
  (name: py.Str, device_type: py.Positional): py.Promised<PhysicalDevice>
  new (name: py.Str, keywords: py.Rest<PhysicalDevice$new, 'name'>): PhysicalDevice
  (name: py.Str, keywords: py.Rest<PhysicalDevice$new, 'name'>): py.Promised<PhysicalDevice>
  new (keywords: PhysicalDevice$new): PhysicalDevice
  (keywords: PhysicalDevice$new): py.Promised<PhysicalDevice>
}

export interface experimental_connect_to_cluster$ {
  cluster_spec_or_resolver: py.Of<'tensorflow.train.ClusterSpec'> | py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>
  /** Default: `'localhost'` */
  job_name?: py.Str | undefined
  /** Default: `0` */
  task_index?: py.Int | undefined
  protocol?: py.RemoteArgument | undefined
  /** Default: `True` */
  make_master_device_default?: py.Bool | undefined
  cluster_device_filters?: py.RemoteArgument | undefined
}

export interface experimental_connect_to_host$ {
  remote_host?: py.RemoteArgument | undefined
  /** Default: `'worker'` */
  job_name?: py.Str | undefined
}

export interface experimental_run_functions_eagerly$ {
  run_eagerly: py.Bool
}

export interface get_logical_device_configuration$ {
  device: py.Of<'tensorflow.config.PhysicalDevice'>
}

export interface get_visible_devices$ {
  device_type?: py.Str | null | undefined
}

export interface list_logical_devices$ {
  device_type?: py.Str | null | undefined
}

export interface list_physical_devices$ {
  device_type?: py.Str | null | undefined
}

export interface run_functions_eagerly$ {
  run_eagerly: py.Bool
}

export interface set_logical_device_configuration$ {
  device: py.Of<'tensorflow.config.PhysicalDevice'>
  logical_devices: py.List<py.Of<'tensorflow.config.LogicalDeviceConfiguration'>> | null
}

export interface set_soft_device_placement$ {
  enabled: py.Bool
}

export interface set_visible_devices$ {
  devices: py.List<py.RemoteArgument>
  device_type?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly LogicalDevice: LogicalDevice$class
  readonly LogicalDeviceConfiguration: LogicalDeviceConfiguration$class
  readonly PhysicalDevice: PhysicalDevice$class
  readonly experimental: tensorflow_config_experimental.$Module
  experimental_connect_to_cluster(cluster_spec_or_resolver: py.Of<'tensorflow.train.ClusterSpec'> | py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>, job_name: py.Str, task_index: py.Int, protocol: py.Positional, make_master_device_default?: py.Bool, cluster_device_filters?: py.Positional): py.Remote
  experimental_connect_to_cluster(cluster_spec_or_resolver: py.Of<'tensorflow.train.ClusterSpec'> | py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>, job_name: py.Str, task_index: py.Int, keywords?: py.Rest<experimental_connect_to_cluster$, 'cluster_spec_or_resolver' | 'job_name' | 'task_index'>): py.Remote
  experimental_connect_to_cluster(cluster_spec_or_resolver: py.Of<'tensorflow.train.ClusterSpec'> | py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>, job_name: py.Str, keywords?: py.Rest<experimental_connect_to_cluster$, 'cluster_spec_or_resolver' | 'job_name'>): py.Remote
  experimental_connect_to_cluster(cluster_spec_or_resolver: py.Of<'tensorflow.train.ClusterSpec'> | py.Of<'tensorflow.distribute.cluster_resolver.ClusterResolver'>, keywords?: py.Rest<experimental_connect_to_cluster$, 'cluster_spec_or_resolver'>): py.Remote
  experimental_connect_to_cluster(keywords: experimental_connect_to_cluster$): py.Remote
  experimental_connect_to_cluster_dyn: py.RemoteFunction
  experimental_connect_to_host(remote_host: py.Positional, job_name: py.Str): py.Remote
  experimental_connect_to_host(remote_host: py.Positional, keywords?: py.Rest<experimental_connect_to_host$, 'remote_host'>): py.Remote
  experimental_connect_to_host(keywords?: experimental_connect_to_host$): py.Remote
  experimental_connect_to_host_dyn: py.RemoteFunction
  experimental_functions_run_eagerly(): py.Remote
  experimental_functions_run_eagerly_dyn: py.RemoteFunction
  experimental_run_functions_eagerly(run_eagerly: py.Bool): py.Remote<null>
  experimental_run_functions_eagerly(keywords: experimental_run_functions_eagerly$): py.Remote<null>
  experimental_run_functions_eagerly_dyn: py.RemoteFunction
  functions_run_eagerly(): py.Remote
  functions_run_eagerly_dyn: py.RemoteFunction
  get_logical_device_configuration(device: py.Of<'tensorflow.config.PhysicalDevice'>): py.Remote<(LogicalDeviceConfiguration)[] | null>
  get_logical_device_configuration(keywords: get_logical_device_configuration$): py.Remote<(LogicalDeviceConfiguration)[] | null>
  get_logical_device_configuration_dyn: py.RemoteFunction
  get_soft_device_placement(): py.Remote
  get_soft_device_placement_dyn: py.RemoteFunction
  get_visible_devices(device_type: py.Str | null): py.Remote
  get_visible_devices(keywords?: get_visible_devices$): py.Remote
  get_visible_devices_dyn: py.RemoteFunction
  list_logical_devices(device_type: py.Str | null): py.Remote
  list_logical_devices(keywords?: list_logical_devices$): py.Remote
  list_logical_devices_dyn: py.RemoteFunction
  list_physical_devices(device_type: py.Str | null): py.Remote
  list_physical_devices(keywords?: list_physical_devices$): py.Remote
  list_physical_devices_dyn: py.RemoteFunction
  readonly optimizer: tensorflow_config_optimizer.$Module
  run_functions_eagerly(run_eagerly: py.Bool): py.Remote
  run_functions_eagerly(keywords: run_functions_eagerly$): py.Remote
  run_functions_eagerly_dyn: py.RemoteFunction
  set_logical_device_configuration(device: py.Of<'tensorflow.config.PhysicalDevice'>, logical_devices: py.List<py.Of<'tensorflow.config.LogicalDeviceConfiguration'>> | null): py.Remote
  set_logical_device_configuration(device: py.Of<'tensorflow.config.PhysicalDevice'>, keywords: py.Rest<set_logical_device_configuration$, 'device'>): py.Remote
  set_logical_device_configuration(keywords: set_logical_device_configuration$): py.Remote
  set_logical_device_configuration_dyn: py.RemoteFunction
  set_soft_device_placement(enabled: py.Bool): py.Remote
  set_soft_device_placement(keywords: set_soft_device_placement$): py.Remote
  set_soft_device_placement_dyn: py.RemoteFunction
  set_visible_devices(devices: py.List<py.RemoteArgument>, device_type: py.Positional): py.Remote
  set_visible_devices(devices: py.List<py.RemoteArgument>, keywords?: py.Rest<set_visible_devices$, 'devices'>): py.Remote
  set_visible_devices(keywords: set_visible_devices$): py.Remote
  set_visible_devices_dyn: py.RemoteFunction
  readonly threading: tensorflow_config_threading.$Module
}
