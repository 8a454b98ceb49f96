// keras.datasets of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_datasets_boston_housing from './keras.datasets.boston_housing.js'
import type * as keras_datasets_california_housing from './keras.datasets.california_housing.js'
import type * as keras_datasets_cifar10 from './keras.datasets.cifar10.js'
import type * as keras_datasets_cifar100 from './keras.datasets.cifar100.js'
import type * as keras_datasets_fashion_mnist from './keras.datasets.fashion_mnist.js'
import type * as keras_datasets_imdb from './keras.datasets.imdb.js'
import type * as keras_datasets_mnist from './keras.datasets.mnist.js'
import type * as keras_datasets_reuters from './keras.datasets.reuters.js'

export interface $Module extends py.PythonModuleObject {
  readonly boston_housing: keras_datasets_boston_housing.$Module
  readonly california_housing: keras_datasets_california_housing.$Module
  readonly cifar10: keras_datasets_cifar10.$Module
  readonly cifar100: keras_datasets_cifar100.$Module
  readonly fashion_mnist: keras_datasets_fashion_mnist.$Module
  readonly imdb: keras_datasets_imdb.$Module
  readonly mnist: keras_datasets_mnist.$Module
  readonly reuters: keras_datasets_reuters.$Module
}
