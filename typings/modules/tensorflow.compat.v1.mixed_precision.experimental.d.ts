// tensorflow.compat.v1.mixed_precision.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_mixed_precision from './tensorflow.compat.v1.mixed_precision.js'

export interface $Module extends py.PythonModuleObject {
  readonly DynamicLossScale: tensorflow_compat_v1_mixed_precision.DynamicLossScale$class
  readonly FixedLossScale: tensorflow_compat_v1_mixed_precision.FixedLossScale$class
  readonly LossScale: tensorflow_compat_v1_mixed_precision.LossScale$class
}
