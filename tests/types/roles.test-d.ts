// The roles by which objects are known besides their classes, as LostTech.TensorFlow names them.

import {
  type ICallback,
  type IContextManager,
  type IGraphNodeBase,
  type IOptimizer,
  type IVariable,
  keras,
  type Python,
  type Trackable,
  tf,
  type tf as tfTypes,
} from 'tensorbridge'
import { expectTypeOf, test } from 'vitest'

declare const old: Python<'legacy'>['keras']

test('what checkpoints save is Trackable', async () => {
  expectTypeOf(tf.Variable(1)).toExtend<Trackable>()
  expectTypeOf(await tf.Variable(1)).toExtend<Trackable>()
  expectTypeOf(keras.Sequential()).toExtend<Trackable>()
  expectTypeOf(keras.layers.Dense(1)).toExtend<Trackable>()
  expectTypeOf(keras.optimizers.Adam()).toExtend<Trackable>()
  expectTypeOf({ a: 1 }).not.toExtend<Trackable>()
})

test('the optimizers of all worlds are IOptimizer', async () => {
  expectTypeOf(keras.optimizers.Adam()).toExtend<IOptimizer>()
  expectTypeOf(await keras.optimizers.Adam()).toExtend<IOptimizer>()
  expectTypeOf(old.optimizers.Adam()).toExtend<IOptimizer>()
  expectTypeOf(old.optimizers.legacy.Adam()).toExtend<IOptimizer>()
  const steps = async (optimizer: IOptimizer): Promise<unknown> => await optimizer.iterations
  void steps(old.optimizers.legacy.SGD(0.1))
  // @ts-expect-error -- a layer is none
  void steps(keras.layers.Dense(1))
})

test('variables of all worlds are IVariable', async () => {
  expectTypeOf(tf.Variable(1)).toExtend<IVariable>()
  expectTypeOf(keras.Variable(1)).toExtend<IVariable>()
  expectTypeOf(keras.Sequential().weights[0]!).toExtend<IVariable>()
  const shape = async (variable: IVariable): Promise<(number | null)[]> => await variable.shape
  void shape(tf.Variable(1))
  // @ts-expect-error -- an optimizer is none
  void shape(keras.optimizers.Adam())
})

test('tensors are nodes of graphs', async () => {
  expectTypeOf(tf.ones([1])).toExtend<IGraphNodeBase>()
  expectTypeOf(await tf.ones([1])).toExtend<IGraphNodeBase>()
})

test('what `within` enters is a context of what its body gets', () => {
  expectTypeOf(tf.GradientTape()).toExtend<IContextManager<tfTypes.GradientTape>>()
  const enter = (context: IContextManager<tfTypes.GradientTape>): unknown => context
  enter(tf.GradientTape({ persistent: true }))
  // @ts-expect-error -- a layer is no context
  enter(keras.layers.Dense(1))
})

test('hooks for Keras are an ICallback, whatever object has them', () => {
  const hooks: ICallback = { on_epoch_end: (epoch, logs) => console.log(epoch, logs) }
  keras.Sequential().fit([1], [1], { callbacks: [hooks] })
  expectTypeOf(keras.callbacks.History()).toExtend<ICallback>()
  // @ts-expect-error -- a function
  const wrong: ICallback = { on_epoch_end: 3 }
  void wrong
})
