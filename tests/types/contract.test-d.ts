// What the first page of the contract shows type-checks as it stands, under `strict`.

import { keras, type Remote, startPython, tf, within } from 'tensorbridge'
import { expectTypeOf, test } from 'vitest'

test('the program of the first page needs no annotations', () => {
  const program = async () => {
    await using python = await startPython()
    const model = python.keras.Sequential([python.keras.layers.Dense(128, { activation: 'relu' })])
    const optimizer = new python.keras.optimizers.Adam({ learning_rate: 1e-3 })
    optimizer.clipnorm = 1
    model.compile({ optimizer, loss: python.keras.losses.SparseCategoricalCrossentropy({ from_logits: true }) })
    const history = model.fit([1], [2], {
      epochs: 5,
      callbacks: [
        {
          on_epoch_end(epoch, logs) {
            console.log(epoch, logs.loss)
          },
        },
      ],
    })
    console.log(await history.history)
  }
  expectTypeOf(program).returns.toEqualTypeOf<Promise<void>>()
})

test('a tape is used as Python uses it', () => {
  const program = async () => {
    const w = tf.Variable(2)
    const gradient = await within(tf.GradientTape(), (tape) => tape.gradient(tf.square(w), w))
    return gradient
  }
  expectTypeOf(program).returns.resolves.toBeAny()
})

test('a Python class can be extended', () => {
  class Mine extends keras.layers.Layer {
    call(inputs: Remote): Remote {
      return super.call(inputs)
    }
  }
  expectTypeOf(Mine).not.toBeNever()
})

test('anything may be an argument', () => {
  const anything: unknown = 1
  const call = (remote: Remote): Remote => remote(anything, [anything], { keyword: anything })
  expectTypeOf(call).returns.toEqualTypeOf<Remote>()
})
