// tf_keras.dtensor of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tf_keras_dtensor_experimental from './tf_keras.dtensor.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly experimental: tf_keras_dtensor_experimental.$Module
}
