// tensorflow.distribute.cluster_resolver of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_tpu_experimental from './tensorflow.tpu.experimental.js'
import type * as tensorflow_train from './tensorflow.train.js'

export interface ClusterResolver$master {
  task_type?: py.RemoteArgument | undefined
  task_id?: py.RemoteArgument | undefined
  rpc_layer?: py.RemoteArgument | undefined
}

export interface ClusterResolver$num_accelerators {
  task_type?: py.RemoteArgument | undefined
  task_id?: py.RemoteArgument | undefined
  config_proto?: py.RemoteArgument | undefined
}

export interface ClusterResolver extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.cluster_resolver.ClusterResolver': true }
  cluster_spec(): py.Promised<tensorflow_train.ClusterSpec>
  cluster_spec_dyn: py.RemoteFunction
  readonly environment: py.Remote
  readonly environment_dyn: any
  master(task_type: py.Positional, task_id: py.Positional, rpc_layer: py.Positional): py.Remote
  master(task_type: py.Positional, task_id: py.Positional, keywords?: py.Rest<ClusterResolver$master, 'task_type' | 'task_id'>): py.Remote
  master(task_type: py.Positional, keywords?: py.Rest<ClusterResolver$master, 'task_type'>): py.Remote
  master(keywords?: ClusterResolver$master): py.Remote
  master_dyn: py.RemoteFunction
  num_accelerators(task_type: py.Positional, task_id: py.Positional, config_proto: py.Positional): py.Remote
  num_accelerators(task_type: py.Positional, task_id: py.Positional, keywords?: py.Rest<ClusterResolver$num_accelerators, 'task_type' | 'task_id'>): py.Remote
  num_accelerators(task_type: py.Positional, keywords?: py.Rest<ClusterResolver$num_accelerators, 'task_type'>): py.Remote
  num_accelerators(keywords?: ClusterResolver$num_accelerators): py.Remote
  num_accelerators_dyn: py.RemoteFunction
  task_id: any
  task_id_dyn: any
  task_type: any
  task_type_dyn: any
}

export interface ClusterResolver$class extends py.PythonClass {
  new (): ClusterResolver
  (): py.Promised<ClusterResolver>
}

export interface GCEClusterResolver extends ClusterResolver {
  readonly [py.kind]: { readonly 'tensorflow.distribute.cluster_resolver.GCEClusterResolver': true } & ClusterResolver[typeof py.kind]
  rpc_layer: any
  rpc_layer_dyn: any
}

export interface GCEClusterResolver$new {
  project: py.Str
  zone: py.RemoteArgument
  instance_group: py.Str
  port: py.RemoteArgument
  /** Default: `'worker'` */
  task_type?: py.Str | undefined
  /** Default: `0` */
  task_id?: py.Int | undefined
  /** Default: `'grpc'` */
  rpc_layer?: py.Str | undefined
  /** Default: `'default'` */
  credentials?: py.Str | undefined
  service?: py.RemoteArgument | undefined
}

export interface GCEClusterResolver$class extends py.Statics<ClusterResolver$class> {
  new (project: py.Str, zone: py.Positional, instance_group: py.Str, port: py.Positional, task_type: py.Str, task_id: py.Int, rpc_layer: py.Str, credentials?: py.Str, service?: py.Positional): GCEClusterResolver
  (project: py.Str, zone: py.Positional, instance_group: py.Str, port: py.Positional, task_type: py.Str, task_id: py.Int, rpc_layer: py.Str, credentials?: py.Str, service?: py.Positional): py.Promised<GCEClusterResolver>
  new (project: py.Str, zone: py.Positional, instance_group: py.Str, port: py.Positional, task_type: py.Str, task_id: py.Int, keywords?: py.Rest<GCEClusterResolver$new, 'project' | 'zone' | 'instance_group' | 'port' | 'task_type' | 'task_id'>): GCEClusterResolver
  (project: py.Str, zone: py.Positional, instance_group: py.Str, port: py.Positional, task_type: py.Str, task_id: py.Int, keywords?: py.Rest<GCEClusterResolver$new, 'project' | 'zone' | 'instance_group' | 'port' | 'task_type' | 'task_id'>): py.Promised<GCEClusterResolver>
  new (project: py.Str, zone: py.Positional, instance_group: py.Str, port: py.Positional, task_type: py.Str, keywords?: py.Rest<GCEClusterResolver$new, 'project' | 'zone' | 'instance_group' | 'port' | 'task_type'>): GCEClusterResolver
  (project: py.Str, zone: py.Positional, instance_group: py.Str, port: py.Positional, task_type: py.Str, keywords?: py.Rest<GCEClusterResolver$new, 'project' | 'zone' | 'instance_group' | 'port' | 'task_type'>): py.Promised<GCEClusterResolver>
  new (project: py.Str, zone: py.Positional, instance_group: py.Str, port: py.Positional, keywords?: py.Rest<GCEClusterResolver$new, 'project' | 'zone' | 'instance_group' | 'port'>): GCEClusterResolver
  (project: py.Str, zone: py.Positional, instance_group: py.Str, port: py.Positional, keywords?: py.Rest<GCEClusterResolver$new, 'project' | 'zone' | 'instance_group' | 'port'>): py.Promised<GCEClusterResolver>
  new (project: py.Str, zone: py.Positional, instance_group: py.Str, keywords: py.Rest<GCEClusterResolver$new, 'project' | 'zone' | 'instance_group'>): GCEClusterResolver
  (project: py.Str, zone: py.Positional, instance_group: py.Str, keywords: py.Rest<GCEClusterResolver$new, 'project' | 'zone' | 'instance_group'>): py.Promised<GCEClusterResolver>
  new (project: py.Str, zone: py.Positional, keywords: py.Rest<GCEClusterResolver$new, 'project' | 'zone'>): GCEClusterResolver
  (project: py.Str, zone: py.Positional, keywords: py.Rest<GCEClusterResolver$new, 'project' | 'zone'>): py.Promised<GCEClusterResolver>
  new (project: py.Str, keywords: py.Rest<GCEClusterResolver$new, 'project'>): GCEClusterResolver
  (project: py.Str, keywords: py.Rest<GCEClusterResolver$new, 'project'>): py.Promised<GCEClusterResolver>
  new (keywords: GCEClusterResolver$new): GCEClusterResolver
  (keywords: GCEClusterResolver$new): py.Promised<GCEClusterResolver>
}

export interface KubernetesClusterResolver extends ClusterResolver {
  readonly [py.kind]: { readonly 'tensorflow.distribute.cluster_resolver.KubernetesClusterResolver': true } & ClusterResolver[typeof py.kind]
  rpc_layer: any
  rpc_layer_dyn: any
}

export interface KubernetesClusterResolver$new {
  job_to_label_mapping?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `8470` */
  tf_server_port?: py.Int | undefined
  /** Default: `'grpc'` */
  rpc_layer?: py.Str | undefined
  override_client?: py.RemoteArgument | undefined
  executable_location?: py.Of<'tensorflow.distribute.cluster_resolver.KubernetesExecutableLocation'> | undefined
}

export interface KubernetesClusterResolver$class extends py.Statics<ClusterResolver$class> {
  new (job_to_label_mapping: py.Dict<string, py.RemoteArgument> | null, tf_server_port: py.Int, rpc_layer: py.Str, override_client: py.Positional, executable_location?: py.Of<'tensorflow.distribute.cluster_resolver.KubernetesExecutableLocation'>): KubernetesClusterResolver
  (job_to_label_mapping: py.Dict<string, py.RemoteArgument> | null, tf_server_port: py.Int, rpc_layer: py.Str, override_client: py.Positional, executable_location?: py.Of<'tensorflow.distribute.cluster_resolver.KubernetesExecutableLocation'>): py.Promised<KubernetesClusterResolver>
  new (job_to_label_mapping: py.Dict<string, py.RemoteArgument> | null, tf_server_port: py.Int, rpc_layer: py.Str, keywords?: py.Rest<KubernetesClusterResolver$new, 'job_to_label_mapping' | 'tf_server_port' | 'rpc_layer'>): KubernetesClusterResolver
  (job_to_label_mapping: py.Dict<string, py.RemoteArgument> | null, tf_server_port: py.Int, rpc_layer: py.Str, keywords?: py.Rest<KubernetesClusterResolver$new, 'job_to_label_mapping' | 'tf_server_port' | 'rpc_layer'>): py.Promised<KubernetesClusterResolver>
  new (job_to_label_mapping: py.Dict<string, py.RemoteArgument> | null, tf_server_port: py.Int, keywords?: py.Rest<KubernetesClusterResolver$new, 'job_to_label_mapping' | 'tf_server_port'>): KubernetesClusterResolver
  (job_to_label_mapping: py.Dict<string, py.RemoteArgument> | null, tf_server_port: py.Int, keywords?: py.Rest<KubernetesClusterResolver$new, 'job_to_label_mapping' | 'tf_server_port'>): py.Promised<KubernetesClusterResolver>
  new (job_to_label_mapping: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<KubernetesClusterResolver$new, 'job_to_label_mapping'>): KubernetesClusterResolver
  (job_to_label_mapping: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<KubernetesClusterResolver$new, 'job_to_label_mapping'>): py.Promised<KubernetesClusterResolver>
  new (job_to_label_mapping: py.LastDict<string, py.RemoteArgument> | null): KubernetesClusterResolver
  (job_to_label_mapping: py.LastDict<string, py.RemoteArgument> | null): py.Promised<KubernetesClusterResolver>
  new (keywords?: KubernetesClusterResolver$new): KubernetesClusterResolver
  (keywords?: KubernetesClusterResolver$new): py.Promised<KubernetesClusterResolver>
}

export interface KubernetesExecutableLocation extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.cluster_resolver.KubernetesExecutableLocation': true }
  get OFF_CLUSTER(): py.Promised<KubernetesExecutableLocation>
  set OFF_CLUSTER(value: py.Of<'tensorflow.distribute.cluster_resolver.KubernetesExecutableLocation'>)
  OFF_CLUSTER_dyn: any
  get WITHIN_CLUSTER(): py.Promised<KubernetesExecutableLocation>
  set WITHIN_CLUSTER(value: py.Of<'tensorflow.distribute.cluster_resolver.KubernetesExecutableLocation'>)
  WITHIN_CLUSTER_dyn: any
}

export interface KubernetesExecutableLocation$new {
  value: py.RemoteArgument
}

export interface KubernetesExecutableLocation$class extends py.PythonClass {
  new (value: py.Positional): KubernetesExecutableLocation
  (value: py.Positional): py.Promised<KubernetesExecutableLocation>
  new (keywords: KubernetesExecutableLocation$new): KubernetesExecutableLocation
  (keywords: KubernetesExecutableLocation$new): py.Promised<KubernetesExecutableLocation>
  readonly OFF_CLUSTER: py.Promised<KubernetesExecutableLocation>
  readonly WITHIN_CLUSTER: py.Promised<KubernetesExecutableLocation>
}

export interface SimpleClusterResolver extends ClusterResolver {
  readonly [py.kind]: { readonly 'tensorflow.distribute.cluster_resolver.SimpleClusterResolver': true } & ClusterResolver[typeof py.kind]
  rpc_layer: any
  rpc_layer_dyn: any
}

export interface SimpleClusterResolver$new {
  cluster_spec: py.RemoteArgument
  /** Default: `''` */
  master?: py.Str | undefined
  task_type?: py.RemoteArgument | undefined
  task_id?: py.RemoteArgument | undefined
  /** Default: `''` */
  environment?: py.Str | undefined
  num_accelerators?: py.RemoteArgument | undefined
  rpc_layer?: py.RemoteArgument | undefined
}

export interface SimpleClusterResolver$class extends py.Statics<ClusterResolver$class> {
  new (cluster_spec: py.Positional, master: py.Str, task_type: py.Positional, task_id: py.Positional, environment?: py.Str, num_accelerators?: py.Positional, rpc_layer?: py.Positional): SimpleClusterResolver
  (cluster_spec: py.Positional, master: py.Str, task_type: py.Positional, task_id: py.Positional, environment?: py.Str, num_accelerators?: py.Positional, rpc_layer?: py.Positional): py.Promised<SimpleClusterResolver>
  new (cluster_spec: py.Positional, master: py.Str, task_type: py.Positional, keywords?: py.Rest<SimpleClusterResolver$new, 'cluster_spec' | 'master' | 'task_type'>): SimpleClusterResolver
  (cluster_spec: py.Positional, master: py.Str, task_type: py.Positional, keywords?: py.Rest<SimpleClusterResolver$new, 'cluster_spec' | 'master' | 'task_type'>): py.Promised<SimpleClusterResolver>
  new (cluster_spec: py.Positional, master: py.Str, keywords?: py.Rest<SimpleClusterResolver$new, 'cluster_spec' | 'master'>): SimpleClusterResolver
  (cluster_spec: py.Positional, master: py.Str, keywords?: py.Rest<SimpleClusterResolver$new, 'cluster_spec' | 'master'>): py.Promised<SimpleClusterResolver>
  new (cluster_spec: py.Positional, keywords?: py.Rest<SimpleClusterResolver$new, 'cluster_spec'>): SimpleClusterResolver
  (cluster_spec: py.Positional, keywords?: py.Rest<SimpleClusterResolver$new, 'cluster_spec'>): py.Promised<SimpleClusterResolver>
  new (keywords: SimpleClusterResolver$new): SimpleClusterResolver
  (keywords: SimpleClusterResolver$new): py.Promised<SimpleClusterResolver>
}

export interface SlurmClusterResolver extends ClusterResolver {
  readonly [py.kind]: { readonly 'tensorflow.distribute.cluster_resolver.SlurmClusterResolver': true } & ClusterResolver[typeof py.kind]
  get_task_info(): py.Remote<string>
  get_task_info_dyn: py.RemoteFunction
  rpc_layer: any
  rpc_layer_dyn: any
}

export interface SlurmClusterResolver$new {
  jobs?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `8888` */
  port_base?: py.Int | undefined
  gpus_per_node?: py.Int | null | undefined
  gpus_per_task?: py.Int | null | undefined
  tasks_per_node?: py.Int | py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `True` */
  auto_set_gpu?: py.Bool | undefined
  /** Default: `'grpc'` */
  rpc_layer?: py.Str | undefined
}

export interface SlurmClusterResolver$class extends py.Statics<ClusterResolver$class> {
  new (jobs: py.Dict<string, py.RemoteArgument> | null, port_base: py.Int, gpus_per_node: py.Int | null, gpus_per_task: py.Int | null, tasks_per_node?: py.Int | py.Dict<string, py.RemoteArgument> | null, auto_set_gpu?: py.Bool, rpc_layer?: py.Str): SlurmClusterResolver
  (jobs: py.Dict<string, py.RemoteArgument> | null, port_base: py.Int, gpus_per_node: py.Int | null, gpus_per_task: py.Int | null, tasks_per_node?: py.Int | py.Dict<string, py.RemoteArgument> | null, auto_set_gpu?: py.Bool, rpc_layer?: py.Str): py.Promised<SlurmClusterResolver>
  new (jobs: py.Dict<string, py.RemoteArgument> | null, port_base: py.Int, gpus_per_node: py.Int | null, keywords?: py.Rest<SlurmClusterResolver$new, 'jobs' | 'port_base' | 'gpus_per_node'>): SlurmClusterResolver
  (jobs: py.Dict<string, py.RemoteArgument> | null, port_base: py.Int, gpus_per_node: py.Int | null, keywords?: py.Rest<SlurmClusterResolver$new, 'jobs' | 'port_base' | 'gpus_per_node'>): py.Promised<SlurmClusterResolver>
  new (jobs: py.Dict<string, py.RemoteArgument> | null, port_base: py.Int, keywords?: py.Rest<SlurmClusterResolver$new, 'jobs' | 'port_base'>): SlurmClusterResolver
  (jobs: py.Dict<string, py.RemoteArgument> | null, port_base: py.Int, keywords?: py.Rest<SlurmClusterResolver$new, 'jobs' | 'port_base'>): py.Promised<SlurmClusterResolver>
  new (jobs: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<SlurmClusterResolver$new, 'jobs'>): SlurmClusterResolver
  (jobs: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<SlurmClusterResolver$new, 'jobs'>): py.Promised<SlurmClusterResolver>
  new (jobs: py.LastDict<string, py.RemoteArgument> | null): SlurmClusterResolver
  (jobs: py.LastDict<string, py.RemoteArgument> | null): py.Promised<SlurmClusterResolver>
  new (keywords?: SlurmClusterResolver$new): SlurmClusterResolver
  (keywords?: SlurmClusterResolver$new): py.Promised<SlurmClusterResolver>
}

export interface TFConfigClusterResolver$master {
  task_type?: py.Str | null | undefined
  task_id?: py.Int | null | undefined
  rpc_layer?: py.Str | null | undefined
}

export interface TFConfigClusterResolver extends ClusterResolver {
  readonly [py.kind]: { readonly 'tensorflow.distribute.cluster_resolver.TFConfigClusterResolver': true } & ClusterResolver[typeof py.kind]
  master(task_type: py.Str | null, task_id: py.Int | null, rpc_layer: py.Str | null): py.Remote
  master(task_type: py.Str | null, task_id: py.Int | null, keywords?: py.Rest<TFConfigClusterResolver$master, 'task_type' | 'task_id'>): py.Remote
  master(task_type: py.Str | null, keywords?: py.Rest<TFConfigClusterResolver$master, 'task_type'>): py.Remote
  master(keywords?: TFConfigClusterResolver$master): py.Remote
  master(...args: any[]): any
  master_dyn: py.RemoteFunction
  rpc_layer: any
  rpc_layer_dyn: any
}

export interface TFConfigClusterResolver$new {
  task_type?: py.Str | null | undefined
  task_id?: py.Int | null | undefined
  rpc_layer?: py.Str | null | undefined
  environment?: py.Str | null | undefined
}

export interface TFConfigClusterResolver$class extends py.Statics<ClusterResolver$class> {
  new (task_type: py.Str | null, task_id: py.Int | null, rpc_layer: py.Str | null, environment: py.Str | null): TFConfigClusterResolver
  (task_type: py.Str | null, task_id: py.Int | null, rpc_layer: py.Str | null, environment: py.Str | null): py.Promised<TFConfigClusterResolver>
  new (task_type: py.Str | null, task_id: py.Int | null, rpc_layer: py.Str | null, keywords?: py.Rest<TFConfigClusterResolver$new, 'task_type' | 'task_id' | 'rpc_layer'>): TFConfigClusterResolver
  (task_type: py.Str | null, task_id: py.Int | null, rpc_layer: py.Str | null, keywords?: py.Rest<TFConfigClusterResolver$new, 'task_type' | 'task_id' | 'rpc_layer'>): py.Promised<TFConfigClusterResolver>
  new (task_type: py.Str | null, task_id: py.Int | null, keywords?: py.Rest<TFConfigClusterResolver$new, 'task_type' | 'task_id'>): TFConfigClusterResolver
  (task_type: py.Str | null, task_id: py.Int | null, keywords?: py.Rest<TFConfigClusterResolver$new, 'task_type' | 'task_id'>): py.Promised<TFConfigClusterResolver>
  new (task_type: py.Str | null, keywords?: py.Rest<TFConfigClusterResolver$new, 'task_type'>): TFConfigClusterResolver
  (task_type: py.Str | null, keywords?: py.Rest<TFConfigClusterResolver$new, 'task_type'>): py.Promised<TFConfigClusterResolver>
  new (keywords?: TFConfigClusterResolver$new): TFConfigClusterResolver
  (keywords?: TFConfigClusterResolver$new): py.Promised<TFConfigClusterResolver>
}

export interface TPUClusterResolver$__exit__ {
  type: py.RemoteArgument
  value: py.RemoteArgument
  traceback: py.RemoteArgument
}

export interface TPUClusterResolver$connect {
  tpu?: py.Str | null | undefined
  zone?: py.RemoteArgument | undefined
  project?: py.Str | null | undefined
}

export interface TPUClusterResolver$master {
  task_type?: py.RemoteArgument | undefined
  task_id?: py.RemoteArgument | undefined
  rpc_layer?: py.RemoteArgument | undefined
}

export interface TPUClusterResolver$set_tpu_topology {
  serialized_tpu_topology: py.RemoteArgument
}

export interface TPUClusterResolver extends ClusterResolver {
  readonly [py.kind]: { readonly 'tensorflow.distribute.cluster_resolver.TPUClusterResolver': true } & ClusterResolver[typeof py.kind]
  __enter__(): py.Remote
  __exit__(type: py.Positional, value: py.Positional, traceback: py.Positional): py.Remote
  __exit__(type: py.Positional, value: py.Positional, keywords: py.Rest<TPUClusterResolver$__exit__, 'type' | 'value'>): py.Remote
  __exit__(type: py.Positional, keywords: py.Rest<TPUClusterResolver$__exit__, 'type'>): py.Remote
  __exit__(keywords: TPUClusterResolver$__exit__): py.Remote
  get_coordination_service_leader(): py.Remote
  get_coordination_service_leader_dyn: py.RemoteFunction
  get_job_name(): py.Remote
  get_job_name_dyn: py.RemoteFunction
  get_master(): py.Remote
  get_master_dyn: py.RemoteFunction
  get_tpu_system_metadata(): py.Promised<tensorflow_tpu_experimental.TPUSystemMetadata>
  get_tpu_system_metadata_dyn: py.RemoteFunction
  master(task_type: py.Positional, task_id: py.Positional, rpc_layer: py.Positional): py.Remote<string>
  master(task_type: py.Positional, task_id: py.Positional, keywords?: py.Rest<TPUClusterResolver$master, 'task_type' | 'task_id'>): py.Remote<string>
  master(task_type: py.Positional, keywords?: py.Rest<TPUClusterResolver$master, 'task_type'>): py.Remote<string>
  master(keywords?: TPUClusterResolver$master): py.Remote<string>
  master(...args: any[]): any
  master_dyn: py.RemoteFunction
  set_tpu_topology(serialized_tpu_topology: py.Positional): py.Remote
  set_tpu_topology(keywords: TPUClusterResolver$set_tpu_topology): py.Remote
  set_tpu_topology_dyn: py.RemoteFunction
  readonly tpu_hardware_feature: py.Remote
  readonly tpu_hardware_feature_dyn: any
}

export interface TPUClusterResolver$new {
  tpu?: py.Str | null | undefined
  zone?: py.RemoteArgument | undefined
  project?: py.Str | null | undefined
  /** Default: `'worker'` */
  job_name?: py.Str | undefined
  coordinator_name?: py.Str | null | undefined
  coordinator_address?: py.RemoteArgument | undefined
  /** Default: `'default'` */
  credentials?: py.Str | undefined
  service?: py.RemoteArgument | undefined
  discovery_url?: py.RemoteArgument | undefined
}

export interface TPUClusterResolver$class extends py.Statics<ClusterResolver$class> {
  new (tpu: py.Str | null, zone: py.Positional, project: py.Str | null, job_name: py.Str, coordinator_name?: py.Str | null, coordinator_address?: py.Positional, credentials?: py.Str, service?: py.Positional, discovery_url?: py.Positional): TPUClusterResolver
  (tpu: py.Str | null, zone: py.Positional, project: py.Str | null, job_name: py.Str, coordinator_name?: py.Str | null, coordinator_address?: py.Positional, credentials?: py.Str, service?: py.Positional, discovery_url?: py.Positional): py.Promised<TPUClusterResolver>
  new (tpu: py.Str | null, zone: py.Positional, project: py.Str | null, keywords?: py.Rest<TPUClusterResolver$new, 'tpu' | 'zone' | 'project'>): TPUClusterResolver
  (tpu: py.Str | null, zone: py.Positional, project: py.Str | null, keywords?: py.Rest<TPUClusterResolver$new, 'tpu' | 'zone' | 'project'>): py.Promised<TPUClusterResolver>
  new (tpu: py.Str | null, zone: py.Positional, keywords?: py.Rest<TPUClusterResolver$new, 'tpu' | 'zone'>): TPUClusterResolver
  (tpu: py.Str | null, zone: py.Positional, keywords?: py.Rest<TPUClusterResolver$new, 'tpu' | 'zone'>): py.Promised<TPUClusterResolver>
  new (tpu: py.Str | null, keywords?: py.Rest<TPUClusterResolver$new, 'tpu'>): TPUClusterResolver
  (tpu: py.Str | null, keywords?: py.Rest<TPUClusterResolver$new, 'tpu'>): py.Promised<TPUClusterResolver>
  new (keywords?: TPUClusterResolver$new): TPUClusterResolver
  (keywords?: TPUClusterResolver$new): py.Promised<TPUClusterResolver>
  connect(tpu: py.Str | null, zone: py.Positional, project: py.Str | null): py.Remote
  connect(tpu: py.Str | null, zone: py.Positional, keywords?: py.Rest<TPUClusterResolver$connect, 'tpu' | 'zone'>): py.Remote
  connect(tpu: py.Str | null, keywords?: py.Rest<TPUClusterResolver$connect, 'tpu'>): py.Remote
  connect(keywords?: TPUClusterResolver$connect): py.Remote
  connect_dyn: py.RemoteFunction
}

export interface UnionResolver extends ClusterResolver {
  readonly [py.kind]: { readonly 'tensorflow.distribute.cluster_resolver.UnionResolver': true } & ClusterResolver[typeof py.kind]
  rpc_layer: any
  rpc_layer_dyn: any
}

export interface UnionResolver$new {
  rpc_layer?: py.RemoteArgument | undefined
  task_type?: py.RemoteArgument | undefined
  task_id?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface UnionResolver$class extends py.Statics<ClusterResolver$class> {
  new (...args: py.Positional[]): UnionResolver
  (...args: py.Positional[]): py.Promised<UnionResolver>
  new (...args: [...args: py.Positional[], keywords: UnionResolver$new]): UnionResolver
  (...args: [...args: py.Positional[], keywords: UnionResolver$new]): py.Promised<UnionResolver>
  new (keywords?: UnionResolver$new): UnionResolver
  (keywords?: UnionResolver$new): py.Promised<UnionResolver>
}

export interface $Module extends py.PythonModuleObject {
  readonly ClusterResolver: ClusterResolver$class
  readonly GCEClusterResolver: GCEClusterResolver$class
  readonly KubernetesClusterResolver: KubernetesClusterResolver$class
  readonly KubernetesExecutableLocation: KubernetesExecutableLocation$class
  readonly SimpleClusterResolver: SimpleClusterResolver$class
  readonly SlurmClusterResolver: SlurmClusterResolver$class
  readonly TFConfigClusterResolver: TFConfigClusterResolver$class
  readonly TPUClusterResolver: TPUClusterResolver$class
  readonly UnionResolver: UnionResolver$class
}
