// tf_keras.datasets of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tf_keras_datasets_boston_housing from './tf_keras.datasets.boston_housing.js'
import type * as tf_keras_datasets_cifar10 from './tf_keras.datasets.cifar10.js'
import type * as tf_keras_datasets_cifar100 from './tf_keras.datasets.cifar100.js'
import type * as tf_keras_datasets_fashion_mnist from './tf_keras.datasets.fashion_mnist.js'
import type * as tf_keras_datasets_imdb from './tf_keras.datasets.imdb.js'
import type * as tf_keras_datasets_mnist from './tf_keras.datasets.mnist.js'
import type * as tf_keras_datasets_reuters from './tf_keras.datasets.reuters.js'

export interface $Module extends py.PythonModuleObject {
  readonly boston_housing: tf_keras_datasets_boston_housing.$Module
  readonly cifar10: tf_keras_datasets_cifar10.$Module
  readonly cifar100: tf_keras_datasets_cifar100.$Module
  readonly fashion_mnist: tf_keras_datasets_fashion_mnist.$Module
  readonly imdb: tf_keras_datasets_imdb.$Module
  readonly mnist: tf_keras_datasets_mnist.$Module
  readonly reuters: tf_keras_datasets_reuters.$Module
}
