// tensorflow.compat.v1.distribute.cluster_resolver of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_distribute_cluster_resolver from './tensorflow.distribute.cluster_resolver.js'

export interface $Module extends py.PythonModuleObject {
  readonly ClusterResolver: tensorflow_distribute_cluster_resolver.ClusterResolver$class
  readonly GCEClusterResolver: tensorflow_distribute_cluster_resolver.GCEClusterResolver$class
  readonly KubernetesClusterResolver: tensorflow_distribute_cluster_resolver.KubernetesClusterResolver$class
  readonly KubernetesExecutableLocation: tensorflow_distribute_cluster_resolver.KubernetesExecutableLocation$class
  readonly SimpleClusterResolver: tensorflow_distribute_cluster_resolver.SimpleClusterResolver$class
  readonly SlurmClusterResolver: tensorflow_distribute_cluster_resolver.SlurmClusterResolver$class
  readonly TFConfigClusterResolver: tensorflow_distribute_cluster_resolver.TFConfigClusterResolver$class
  readonly TPUClusterResolver: tensorflow_distribute_cluster_resolver.TPUClusterResolver$class
  readonly UnionResolver: tensorflow_distribute_cluster_resolver.UnionResolver$class
}
