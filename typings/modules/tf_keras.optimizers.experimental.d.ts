// tf_keras.optimizers.experimental of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tf_keras_optimizers from './tf_keras.optimizers.js'

export interface $Module extends py.PythonModuleObject {
  readonly Adadelta: tf_keras_optimizers.Adadelta$class
  readonly Adafactor: tf_keras_optimizers.Adafactor$class
  readonly Adagrad: tf_keras_optimizers.Adagrad$class
  readonly Adam: tf_keras_optimizers.Adam$class
  readonly AdamW: tf_keras_optimizers.AdamW$class
  readonly Adamax: tf_keras_optimizers.Adamax$class
  readonly Ftrl: tf_keras_optimizers.Ftrl$class
  readonly Nadam: tf_keras_optimizers.Nadam$class
  readonly Optimizer: tf_keras_optimizers.Optimizer$class
  readonly RMSprop: tf_keras_optimizers.RMSprop$class
  readonly SGD: tf_keras_optimizers.SGD$class
}
