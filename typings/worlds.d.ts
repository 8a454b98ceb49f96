// The libraries of a Python by the world of Keras that it was started with. Written by hand.

import type {} from './modules/$modules.js'
import type * as keras from './modules/keras.js'
import type * as numpy from './modules/numpy.js'
import type * as tensorflow from './modules/tensorflow.js'
import type * as tf_keras from './modules/tf_keras.js'

/** `3` is Keras 3; `legacy` is tf_keras, where OptimizerV2 works. */
export type World = '3' | 'legacy'

/** What `python.tf` is. */
export type TensorFlow<W extends World> = W extends 'legacy' ? LegacyTensorFlow : tensorflow.$Module

/** TensorFlow whose names of Keras are those of tf_keras. */
interface LegacyTensorFlow extends Omit<tensorflow.$Module, OfKeras> {
  readonly keras: tf_keras.$Module
  readonly initializers: tf_keras.$Module['initializers']
  readonly losses: tf_keras.$Module['losses']
  readonly metrics: tf_keras.$Module['metrics']
  readonly optimizers: tf_keras.$Module['optimizers']
}
type OfKeras = 'keras' | 'initializers' | 'losses' | 'metrics' | 'optimizers'

/** What `python.keras` is. */
export type Keras<W extends World> = W extends 'legacy' ? tf_keras.$Module : keras.$Module

export type Numpy = numpy.$Module
