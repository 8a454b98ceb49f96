// keras.mixed_precision of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'
import type * as keras_config from './keras.config.js'
import type * as keras_optimizers from './keras.optimizers.js'

export interface $Module extends py.PythonModuleObject {
  readonly DTypePolicy: keras.DTypePolicy$class
  readonly LossScaleOptimizer: keras_optimizers.LossScaleOptimizer$class
  readonly Policy: keras.DTypePolicy$class
  readonly dtype_policy: keras_config.$Module["dtype_policy"]
  dtype_policy_dyn: py.RemoteFunction
  readonly global_policy: keras_config.$Module["dtype_policy"]
  global_policy_dyn: py.RemoteFunction
  readonly set_dtype_policy: keras_config.$Module["set_dtype_policy"]
  set_dtype_policy_dyn: py.RemoteFunction
  readonly set_global_policy: keras_config.$Module["set_dtype_policy"]
  set_global_policy_dyn: py.RemoteFunction
}
