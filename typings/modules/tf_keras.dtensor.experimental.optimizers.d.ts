// tf_keras.dtensor.experimental.optimizers of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tf_keras_optimizers from './tf_keras.optimizers.js'

export interface $Module extends py.PythonModuleObject {
  readonly Adadelta: tf_keras_optimizers.Adadelta$class
  readonly Adagrad: tf_keras_optimizers.Adagrad$class
  readonly Adam: tf_keras_optimizers.Adam$class
  readonly AdamW: tf_keras_optimizers.AdamW$class
  readonly RMSprop: tf_keras_optimizers.RMSprop$class
  readonly SGD: tf_keras_optimizers.SGD$class
}
