// What the first page of the contract shows type-checks as it stands, under `strict`, and says what each value is.

import {
  keras,
  type NDArray,
  type Remote,
  startPython,
  tf,
  type tf as tfTypes,
  type keras as types,
  within,
} from 'tensorbridge'
import { expectTypeOf, test } from 'vitest'

test('the program of the first page needs no annotations', () => {
  const program = async () => {
    await using python = await startPython()
    const model = python.keras.Sequential([python.keras.layers.Dense(128, { activation: 'relu' })])
    const optimizer = new python.keras.optimizers.Adam({ learning_rate: 1e-3 })
    optimizer.clipnorm = 1
    model.compile({
      optimizer,
      loss: python.keras.losses.SparseCategoricalCrossentropy({ from_logits: true }),
      metrics: ['accuracy'],
    })
    const history = model.fit([1], [2], {
      epochs: 5,
      callbacks: [
        {
          on_epoch_end(epoch, logs) {
            expectTypeOf(epoch).toEqualTypeOf<number>()
            console.log(epoch, logs['loss'])
          },
        },
      ],
    })
    return await history.history
  }
  expectTypeOf(program).returns.resolves.toExtend<Record<string, number[]>>()
  expectTypeOf(program).returns.resolves.toHaveProperty('loss').toEqualTypeOf<number[]>()
})

test('a tape is used as Python uses it, and knows what its gradients are', () => {
  const one = async () => {
    const w = tf.Variable(2)
    return await within(tf.GradientTape(), (tape) => tape.gradient(tf.square(w), w))
  }
  expectTypeOf(one).returns.resolves.toEqualTypeOf<tfTypes.Tensor>()
  const several = () => {
    const [a, b] = [tf.Variable(1), tf.Variable(2)]
    return within(tf.GradientTape(), (tape) => tape.gradient(tf.multiply(a, b), [a, b]))
  }
  expectTypeOf(several).returns.resolves.toEqualTypeOf<tfTypes.Tensor[]>()
})

test('a Python class can be extended', () => {
  class Mine extends keras.layers.Layer {
    declare units: number

    constructor(units: number) {
      super({ name: 'mine' })
      this.units = units
    }

    override call(inputs: tfTypes.Tensor): Remote {
      return super.call(inputs)
    }
  }
  const mine = new Mine(3)
  expectTypeOf(mine).toExtend<types.layers.Layer>()
  // As a layer, it is called.
  expectTypeOf(mine(tf.ones([2, 3]))).toExtend<tfTypes.Tensor>()
  python_takes(mine)
})

function python_takes(layer: types.layers.Layer): void {
  keras.Sequential([layer])
}

test('dotted names are types that a handle and a promise of it fit', () => {
  const step = (optimizer: types.optimizers.Optimizer, variable: tfTypes.Variable): void => {
    optimizer.minimize(() => tf.square(variable), [variable])
  }
  step(keras.optimizers.SGD({ learning_rate: 0.1 }), tf.Variable(1))
  const settled = async () => step(await keras.optimizers.Adam(), await tf.Variable(1))
  expectTypeOf(settled).returns.resolves.toBeVoid()
})

test('plain data is typed as await gives it', () => {
  const model = keras.Sequential([keras.layers.Dense(1)])
  expectTypeOf(model.predict([1])).resolves.toEqualTypeOf<NDArray>()
  expectTypeOf(model.count_params()).resolves.toEqualTypeOf<number>()
  expectTypeOf(model.weights).resolves.items.toEqualTypeOf<types.Variable>()
  expectTypeOf(tf.ones([1]).shape).resolves.toEqualTypeOf<(number | null)[]>()
})

test('anything may be an argument of what is not typed', () => {
  const anything: unknown = 1
  const call = (remote: Remote): Remote => remote(anything, [anything], { keyword: anything })
  expectTypeOf(call).returns.toEqualTypeOf<Remote>()
})
