// What may be data for Keras and TensorFlow: arrays in their forms, iterators, streams, and detached hooks.

import { Readable } from 'node:stream'
import { describe, expectTypeOf, test } from 'vitest'
import {
  detached,
  NDArray,
  type PyFunction,
  type Python,
  prefetch,
  pyfunction,
  recorded,
  type tf as tensors,
  tuple,
} from '../../src/index.js'

declare const python: Python
const x = new NDArray([[1, 2]])
const y = new Float32Array(1)

function* batches(): Generator<unknown[]> {
  yield [x, y]
}

async function* later(): AsyncGenerator<unknown[]> {
  yield* batches()
}

describe('fit', () => {
  const { keras } = python
  const model = keras.Sequential([keras.layers.Dense(1)])

  test('takes arrays in every form', () => {
    model.fit(x, y)
    model.fit([[1, 2]], [1], { sample_weight: [1], validation_data: [x, y], class_weight: { 0: 1, 1: 2 } })
    model.fit({ a: x, b: [[1]] }, y, { validation_data: tuple(x, y, y) })
  })

  test('takes iterators and streams', () => {
    model.fit(batches(), { steps_per_epoch: 3, validation_data: later() })
    model.fit(later())
    model.fit(Readable.from(batches()))
    model.fit(new ReadableStream())
    model.fit(prefetch(batches(), { items: 2, bytes: 1000 }))
    model.evaluate(batches())
    model.predict(later())
  })

  test('takes hooks that are not waited for', () => {
    model.fit(x, y, {
      callbacks: [
        { on_train_batch_end: detached((batch: number, logs: { loss: number }) => void (batch + logs.loss)) },
      ],
    })
  })
})

test('from_generator takes generator functions', () => {
  const { tf } = python
  tf.data.Dataset.from_generator(batches, { output_signature: tf.TensorSpec([2], tf.float32) })
  tf.data.Dataset.from_generator(later, { output_signature: tuple(tf.TensorSpec([2], tf.float32)) })
})

test('detached keeps the type of a function', () => {
  const log = (batch: number, logs: object): string => `${batch} ${Object.keys(logs).join()}`
  expectTypeOf(detached(log)).toEqualTypeOf(log)
  class Hooks {
    @detached
    on_epoch_end(_epoch: number): void {}
  }
  expectTypeOf<Hooks['on_epoch_end']>().toEqualTypeOf<(epoch: number) => void>()
})

test('recorded keeps the type of a function, or declares a signature', () => {
  const { tf } = python
  const loss = (yTrue: tensors.Tensor, yPred: tensors.Tensor): tensors.Tensor => tf.subtract(yTrue, yPred)
  expectTypeOf(recorded(loss)).toEqualTypeOf(loss)
  expectTypeOf(recorded(['x', 'training=None'], (x: tensors.Tensor) => x)).toEqualTypeOf<PyFunction>()
  expectTypeOf(recorded(pyfunction(['x'], (x: tensors.Tensor) => x))).toEqualTypeOf<PyFunction>()
  class Layer {
    @recorded
    call(x: tensors.Tensor): tensors.Tensor {
      return x
    }
  }
  expectTypeOf<Layer['call']>().toEqualTypeOf<(x: tensors.Tensor) => tensors.Tensor>()
})

test('prefetch takes what can be iterated, and limits', () => {
  prefetch(batches(), {})
  // @ts-expect-error -- a number has no items
  prefetch(1, {})
  // @ts-expect-error -- no such limit
  prefetch(batches(), { rows: 1 })
})
