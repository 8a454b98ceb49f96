// Keras 3 and tf_keras: `startPython({ keras: 'legacy' })` has the types of tf_keras, and objects of one world are none for the
// other's models.

import {
  keras,
  modelFromBytes,
  NDArray,
  type Python,
  startPython,
  type tf_keras,
  type tf as tfTypes,
  type keras as types,
} from 'tensorbridge'
import { expectTypeOf, test } from 'vitest'

declare const legacy: Python<'legacy'>
const old = legacy.keras
const model = old.Sequential([old.layers.Dense(1)])
const optimizer = old.optimizers.legacy.Adam({ learning_rate: 0.1, clipnorm: 1 })

test('the option says which world it is', () => {
  expectTypeOf(startPython).parameter(0).not.toBeAny()
  expectTypeOf(startPython({ keras: 'legacy' })).resolves.toEqualTypeOf<Python<'legacy'>>()
  expectTypeOf(startPython({ keras: '3', device: 'cpu', seed: 1 })).resolves.toEqualTypeOf<Python>()
  expectTypeOf(startPython()).resolves.toEqualTypeOf<Python>()
  expectTypeOf(old.Sequential()).toExtend<tf_keras.Sequential>()
  expectTypeOf(legacy.tf.keras.optimizers.legacy.SGD(0.1)).toExtend<tf_keras.optimizers.legacy.Optimizer>()
  expectTypeOf(legacy.tf.ones([1])).toExtend<tfTypes.Tensor>()
  expectTypeOf(modelFromBytes(old, new Uint8Array())).toExtend<tf_keras.Model>()
  // @ts-expect-error -- 3 or legacy
  void startPython({ keras: '2' })
  // @ts-expect-error -- keras
  void startPython({ kers: 'legacy' })
  // @ts-expect-error -- auto, cpu or gpu
  void startPython({ device: 'tpu' })
})

test('a Sequential of tf_keras takes layers and Input, not data', () => {
  const made = old.Sequential([old.Input([4]), old.layers.Dense(1)])
  made.add(old.layers.Dense(1))
  made.add(old.Input([4]))
  // @ts-expect-error -- no layer
  made.add(3)
  // @ts-expect-error -- no layer
  made.add({ layer: [1, 2] })
  // @ts-expect-error -- no layer
  old.Sequential([old.layers.Dense(1), 'relu'])
})

test('the optimizers of OptimizerV2 have what their documentation says', async () => {
  expectTypeOf(await optimizer.iterations).toEqualTypeOf<tfTypes.Variable>()
  expectTypeOf(optimizer.iterations_dyn).toBeAny()
  expectTypeOf(await optimizer.weights).toEqualTypeOf<tfTypes.Variable[]>()
  expectTypeOf(optimizer.weights_dyn).toBeAny()
  expectTypeOf(await optimizer.clipnorm).toEqualTypeOf<number | null>()
  optimizer.clipnorm = 2
  optimizer.clipvalue = null
  optimizer.iterations = 3
  optimizer.learning_rate = 0.2
  optimizer.lr = 0.2
  const w = legacy.tf.Variable(1)
  optimizer.minimize(() => legacy.tf.square(w), [w])
  optimizer.minimize(() => legacy.tf.square(w), { var_list: [w] })
  optimizer.apply_gradients([[legacy.tf.ones([]), w]])
  optimizer.set_weights([new NDArray([1])])
  expectTypeOf(await optimizer.get_slot(w, 'm')).toEqualTypeOf<tfTypes.Variable>()
  // @ts-expect-error -- clipnorm
  optimizer.clipnorms = 1
  // @ts-expect-error -- a number
  optimizer.clipnorm = '1'
  // @ts-expect-error -- cannot be assigned
  optimizer.weights = []
  // @ts-expect-error -- learning_rate
  old.optimizers.legacy.Adam({ learning_rates: 1 })
  // @ts-expect-error -- the variables
  optimizer.minimize(() => legacy.tf.square(w))
  // @ts-expect-error -- first the loss
  optimizer.minimize([w], () => legacy.tf.square(w))
})

test('a model of each world takes what is of it', () => {
  model.compile({ optimizer, loss: 'mse', metrics: ['mae'] })
  model.compile({ optimizer: old.optimizers.SGD(0.1), loss: old.losses.MeanSquaredError() })
  model.compile(optimizer, 'mse')
  model.fit([1], [2], {
    epochs: 3,
    callbacks: [
      old.callbacks.EarlyStopping(),
      { on_epoch_end: (epoch) => expectTypeOf(epoch).toEqualTypeOf<number>() },
    ],
  })
})

test('an object of one world is refused by the other', () => {
  const other = keras.Sequential()
  // @ts-expect-error -- an optimizer of Keras 3
  model.compile({ optimizer: keras.optimizers.Adam() })
  // @ts-expect-error -- an optimizer of Keras 3, by position
  model.compile(keras.optimizers.Adam(), 'mse')
  // @ts-expect-error -- an optimizer of tf_keras
  other.compile({ optimizer })
  // @ts-expect-error -- an optimizer of tf_keras
  other.compile({ optimizer: old.optimizers.Adam() })
  // @ts-expect-error -- a layer of Keras 3
  old.Sequential([keras.layers.Dense(1)])
  // @ts-expect-error -- a layer of tf_keras
  other.add(old.layers.Dense(1))
  // @ts-expect-error -- a callback of Keras 3
  model.fit([1], [2], { callbacks: [keras.callbacks.EarlyStopping()] })
  // @ts-expect-error -- a callback of tf_keras
  other.fit([1], [2], { callbacks: [old.callbacks.EarlyStopping()] })
  expectTypeOf<tf_keras.Model>().not.toExtend<types.Model>()
  expectTypeOf<types.optimizers.Adam>().not.toExtend<tf_keras.optimizers.Adam>()
  expectTypeOf<tf_keras.optimizers.Adam>().not.toExtend<tf_keras.optimizers.legacy.Optimizer>()
})

test('an optimizer of the program extends OptimizerV2', () => {
  class Descent extends old.optimizers.legacy.Optimizer {
    constructor(rate = 0.1, name = 'Descent', keywords: Record<string, unknown> = {}) {
      super(name, keywords)
      this._set_hyper('learning_rate', rate)
    }
    override _create_slots(variables: tfTypes.Variable[]): void {
      for (const variable of variables) this.add_slot(variable, 'm')
    }
    override _resource_apply_dense(gradient: tfTypes.Tensor, variable: tfTypes.Variable) {
      return variable.assign_sub(gradient)
    }
    override get_config() {
      return { rate: 0.1 }
    }
  }
  model.compile({ optimizer: new Descent(0.2) })
  expectTypeOf(new Descent()).toExtend<tf_keras.optimizers.legacy.Optimizer>()
  // @ts-expect-error -- not in a model of Keras 3
  keras.Sequential().compile({ optimizer: new Descent() })
})
