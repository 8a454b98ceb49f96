// tensorflow.compat.v1.train.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_mixed_precision from './tensorflow.compat.v1.mixed_precision.js'
import type * as tensorflow_train_experimental from './tensorflow.train.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly DynamicLossScale: tensorflow_compat_v1_mixed_precision.DynamicLossScale$class
  readonly FixedLossScale: tensorflow_compat_v1_mixed_precision.FixedLossScale$class
  readonly LossScale: tensorflow_compat_v1_mixed_precision.LossScale$class
  readonly MaxShardSizePolicy: tensorflow_train_experimental.MaxShardSizePolicy$class
  readonly MixedPrecisionLossScaleOptimizer: tensorflow_compat_v1_mixed_precision.MixedPrecisionLossScaleOptimizer$class
  readonly PythonState: tensorflow_train_experimental.PythonState$class
  readonly ShardByTaskPolicy: tensorflow_train_experimental.ShardByTaskPolicy$class
  readonly ShardableTensor: tensorflow_train_experimental.ShardableTensor$class
  readonly ShardingCallback: tensorflow_train_experimental.ShardingCallback$class
  readonly disable_mixed_precision_graph_rewrite: tensorflow_compat_v1_mixed_precision.$Module["disable_mixed_precision_graph_rewrite"]
  disable_mixed_precision_graph_rewrite_dyn: py.RemoteFunction
  readonly enable_mixed_precision_graph_rewrite: tensorflow_compat_v1_mixed_precision.$Module["enable_mixed_precision_graph_rewrite"]
  enable_mixed_precision_graph_rewrite_dyn: py.RemoteFunction
}
