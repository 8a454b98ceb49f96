// Generators and streams of TypeScript as data, in both worlds of Keras: into tf.data, fit, evaluate and predict; numbers
// compared with the same generator in Python.

import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import * as tfjs from '@tensorflow/tfjs-core'
import '@tensorflow/tfjs-backend-cpu'
import { beforeAll, describe, expect, it } from 'vitest'
import { abortable, NDArray, type Remote, tuple } from '../../src/index.js'
import { connectionOf, rejectionOf, type Shared, sharedPython, tensorflowOptions, turn } from '../harness.js'
import { nested, PYTHON, ROWS, rounded, weightData, x, xData, y, yData } from './training-programs.js'

const ndarray = createRequire(import.meta.url)('ndarray') as (data: unknown, shape?: number[]) => object

describe.each([
  ['Keras 3', 'keras'],
  ['tf_keras', 'tf_keras'],
])('%s', (_, world) => {
  // TensorFlow keeps traced functions, and generators that were not used up, for good.
  const shared: Shared = sharedPython(tensorflowOptions({ keras: world === 'keras' ? '3' : 'legacy' }), {
    makesClasses: true,
  })
  const py = (name: string): Remote => shared.python.eval(name)
  beforeAll(() => shared.python.exec(PYTHON.replace('WORLD', `'${world}'`)))

  describe('datasets', () => {
    it('are mapped by traced functions of TypeScript', async () => {
      const { tf } = shared.python
      let traced = 0
      const dataset = tf.data.Dataset.from_tensor_slices(tuple(x, y))
        .map((a: Remote, b: Remote) => {
          traced++
          return tuple(tf.multiply(a, 2), { target: tf.add(b, 1) })
        })
        .filter((a: Remote) => tf.greater(tf.reduce_sum(a), -1))
        .batch(8)
      let rows = 0
      for await (const [a, b] of dataset.as_numpy_iterator()) {
        const at = rows
        expect((a as NDArray).data).toEqual(xData.slice(2 * at, 2 * at + 16).map((value) => value * 2))
        expect((b.target as NDArray).data).toEqual(yData.slice(at, at + 8).map((value) => Math.fround(value + 1)))
        rows += 8
      }
      expect(rows).toBe(ROWS)
      expect(traced).toBe(1)
    })

    it('are made from generators of every kind', async () => {
      const { tf } = shared.python
      const signature = tuple(tf.TensorSpec([2], tf.float32), tf.TensorSpec([], tf.int32))
      function* pairs(): Generator {
        for (let i = 0; i < 5; i++) yield [[i, i + 1], i * 10]
      }
      async function* later(): AsyncGenerator {
        for (const pair of pairs()) {
          await turn()
          yield pair
        }
      }
      const expected = [0, 1, 2, 3, 4].map((i) => [[i, i + 1], i * 10])
      const web = (): ReadableStream => Readable.toWeb(Readable.from(pairs())) as ReadableStream
      for (const make of [pairs, later, () => Readable.from(pairs()), web, () => new Set(pairs()).values()]) {
        const dataset = tf.data.Dataset.from_generator(make, { output_signature: signature })
        // Each pass over the dataset calls the function anew.
        for (let pass = 0; pass < 2; pass++) {
          const seen: unknown[] = []
          for await (const [a, b] of dataset.as_numpy_iterator()) seen.push([[...a.data], b])
          expect(seen).toEqual(expected)
        }
      }
    })

    it('close the generators that they do not use up', async () => {
      const { tf } = shared.python
      let opened = 0
      let closed = 0
      function* endless(): Generator<number> {
        opened++
        try {
          for (let i = 0; ; i++) yield i
        } finally {
          closed++
        }
      }
      const dataset = tf.data.Dataset.from_generator(endless, { output_signature: tf.TensorSpec([], tf.float32) })
      const total = dataset
        .take(4)
        .repeat(3)
        .reduce(tf.constant(0), (sum: Remote, each: Remote) => tf.add(sum, each))
      expect(await total.numpy()).toBe(18)
      expect([opened, closed]).toEqual([3, 3])
    })

    it('fail with the error of the generator', async () => {
      const { tf } = shared.python
      const thrown = new RangeError('no more data')
      const dataset = tf.data.Dataset.from_generator(
        function* () {
          yield 1
          throw thrown
        },
        { output_signature: tf.TensorSpec([], tf.float32) },
      )
      expect(await rejectionOf(dataset.reduce(tf.constant(0), (sum: Remote, each: Remote) => tf.add(sum, each)))).toBe(
        thrown,
      )
    })
  })

  describe('generators of batches', () => {
    const SIZE = 8
    let closed = 0

    function* batches(
      count = ROWS / SIZE,
      failAt = -1,
      error = new Error('of a generator'),
    ): Generator<[NDArray, NDArray]> {
      try {
        for (let i = 0; i < count; i++) {
          if (i === failAt) throw error
          const at = (i * SIZE) % ROWS
          yield [
            new NDArray(xData.subarray(2 * at, 2 * at + 2 * SIZE), [SIZE, 2]),
            new NDArray(yData.subarray(at, at + SIZE), [SIZE, 1]),
          ]
        }
      } finally {
        closed++
      }
    }

    it('give fit, evaluate and predict the numbers of the same generator in Python', async () => {
      const [mine, theirs] = [py('line()'), py('line()')]
      const expected = await py('lambda m, x, y: fitted_from(m, batches(x, y))')(theirs, x, y)
      expect(await mine.fit(batches(), { verbose: 0 }).history).toEqual(expected)
      expect(await mine.evaluate(batches(), { verbose: 0 })).toBe(
        await py('lambda m, x, y: m.evaluate(batches(x, y), verbose=0)')(theirs, x, y),
      )
      const predicted = await py('lambda m, x, y: m.predict(((a,) for a, _ in batches(x, y)), verbose=0)')(theirs, x, y)
      function* inputs(wrap: (x: unknown) => unknown): Generator {
        for (const [part] of batches()) yield wrap(part)
      }
      // Python yields tuples, `(x,)`; here an array is one, and what is none becomes one.
      for (const wrap of [(part: unknown) => [part], (part: unknown) => tuple(part), (part: unknown) => part]) {
        expect(await mine.predict(inputs(wrap), { verbose: 0 })).toEqual(predicted)
      }
      expect(connectionOf(shared.python).iterators.size).toBe(0)
    })

    it('may be asynchronous, have sample weights, nested arrays and tensors of other libraries', async () => {
      const expected = rounded(
        await py('lambda x, y, w: fitted_from(line(["mae"]), batches(x, y, w))')(x, y, weightData),
      )
      const weights = (at: number): Float32Array => weightData.subarray(at, at + SIZE)
      async function* later(): AsyncGenerator {
        let at = 0
        for (const [a, b] of batches()) {
          await turn()
          yield [a, b, weights(at)]
          at += SIZE
        }
      }
      function* plain(): Generator {
        for (let at = 0; at < ROWS; at += SIZE) {
          yield [nested.x.slice(at, at + SIZE), nested.y.slice(at, at + SIZE), [...weights(at)]]
        }
      }
      function* others(): Generator {
        for (let at = 0; at < ROWS; at += SIZE) {
          yield [
            tfjs.tensor(nested.x.slice(at, at + SIZE)),
            ndarray(yData.subarray(at, at + SIZE), [SIZE, 1]),
            tfjs.tensor(weights(at)),
          ]
        }
      }
      const web = (): ReadableStream => Readable.toWeb(Readable.from(later())) as ReadableStream
      for (const make of [later, plain, others, () => Readable.from(later()), web]) {
        expect(rounded(await py('line(["mae"])').fit(make(), { verbose: 0 }).history)).toEqual(expected)
      }
    })

    it('may give several inputs, by name or as a tuple', async () => {
      const column = (k: number, at: number): NDArray =>
        new NDArray(
          Float32Array.from({ length: SIZE }, (_, i) => xData[2 * (at + i) + k]!),
          [SIZE, 1],
        )
      const target = (at: number): NDArray => new NDArray(yData.subarray(at, at + SIZE), [SIZE, 1])
      function* named(): Generator {
        for (let at = 0; at < ROWS; at += SIZE) yield [{ a: column(0, at), b: column(1, at) }, target(at)]
      }
      function* listed(): Generator {
        for (let at = 0; at < ROWS; at += SIZE) yield [tuple(column(0, at), column(1, at)), target(at)]
      }
      const inPython = `lambda x, y: fitted_from(two_inputs(), (({'a': a[:, :1], 'b': a[:, 1:]}, b) for a, b in batches(x, y)))`
      const expected = rounded(await py(inPython)(x, y))
      expect(rounded(await py('two_inputs()').fit(named(), { verbose: 0 }).history)).toEqual(expected)
      expect(rounded(await py('two_inputs()').fit(listed(), { verbose: 0 }).history)).toEqual(expected)
    })

    it('validate, and go on over epochs', async () => {
      const model = py('line()')
      const before = closed
      const history = await model.fit(batches(1000), {
        steps_per_epoch: 3,
        epochs: 2,
        validation_data: batches(1000),
        validation_steps: 2,
        verbose: 0,
      }).history
      expect(history.loss).toHaveLength(2)
      expect(history.val_loss).toHaveLength(2)
      // Both were left early, and closed when fit resolved.
      expect(closed - before).toBe(2)
    })

    it('are closed once, whoever ends them', async () => {
      const before = closed
      await py('line()').fit(batches(), { verbose: 0 })
      expect(closed - before).toBe(1)
      await py('line()').fit(batches(1000), { steps_per_epoch: 2, verbose: 0 })
      expect(closed - before).toBe(2)
      const failing = { on_train_batch_end: () => Promise.reject(new Error('enough')) }
      await rejectionOf(py('line()').fit(batches(1000), { callbacks: [failing], verbose: 0 }))
      expect(closed - before).toBe(3)
      expect((await rejectionOf(py('line()').fit(batches(), { verbose: 0, no_such: 1 }))).name).toBe('TypeError')
      // Nothing was asked of it: it is as it was.
      expect(closed - before).toBe(3)
    })

    it('fail with the same error object, wherever they are pulled from', async () => {
      const thrown = new RangeError('no more data')
      const model = py('line()')
      // The first two are pulled on the main thread, all others by TensorFlow's threads.
      for (const at of [0, 1, 3]) {
        expect(await rejectionOf(model.fit(batches(10, at, thrown), { verbose: 0 }))).toBe(thrown)
        expect(await rejectionOf(model.evaluate(batches(10, at, thrown), { verbose: 0 }))).toBe(thrown)
      }
      const validation = model.fit(x, y, { validation_data: batches(10, 3, thrown), validation_steps: 5, verbose: 0 })
      expect(await rejectionOf(validation)).toBe(thrown)
      expect((await model.fit(batches(), { verbose: 0 }).history).loss).toHaveLength(1)
    })

    it('may ask Python for what they yield, from whatever thread', async () => {
      const { tf } = shared.python
      const expected = await py('lambda x, y: fitted_from(line(), batches(x * 2, y))')(x, y)
      async function* asking(): AsyncGenerator {
        for (const [a, b] of batches()) {
          const doubled = (await tf.multiply(a, 2).numpy()) as NDArray
          yield [doubled, b]
        }
      }
      function* remote(): Generator {
        for (const [a, b] of batches()) yield [tf.multiply(a, 2), tf.constant(b)]
      }
      expect(await py('line()').fit(asking(), { verbose: 0 }).history).toEqual(expected)
      expect(await py('line()').fit(remote(), { verbose: 0 }).history).toEqual(expected)
    })

    it('may ask the model that trains on them', async () => {
      const model = py('line()')
      const predictions: number[] = []
      async function* asking(): AsyncGenerator {
        for (const batch of batches()) {
          const [a] = batch
          const [rows] = (await model(a).shape) as number[]
          predictions.push(rows!)
          yield batch
        }
      }
      await model.fit(asking(), { verbose: 0 })
      expect(predictions).toEqual([SIZE, SIZE, SIZE, SIZE])
    })

    it('end with the call that is aborted while Keras waits for a batch', async () => {
      const model = py('line()')
      // TensorFlow does not recover from an interrupt while it traces a function for the first time.
      await model.fit(batches(), { verbose: 0 })
      const controller = new AbortController()
      async function* stuck(): AsyncGenerator {
        yield* batches()
        controller.abort()
        await new Promise(() => {})
      }
      const error = await rejectionOf(abortable(controller.signal, () => model.fit(stuck(), { verbose: 0 })))
      expect(error.name).toBe('AbortError')
      expect((await model.fit(x, y, { verbose: 0 }).history).loss).toHaveLength(1)
    })

    it('are sequences of Keras where a class is one', async () => {
      const { keras } = shared.python
      class Batches extends (world === 'keras' ? keras.utils.PyDataset : keras.utils.Sequence) {
        __len__(): number {
          return ROWS / SIZE
        }

        __getitem__(i: number): unknown {
          const at = i * SIZE
          return [new NDArray(xData.subarray(2 * at, 2 * at + 2 * SIZE), [SIZE, 2]), yData.subarray(at, at + SIZE)]
        }
      }
      const expected = await py('lambda x, y: fitted_from(line(), batches(x, y))')(x, yData)
      expect(await py('line()').fit(new Batches(), { shuffle: false, verbose: 0 }).history).toEqual(expected)
    })
  })
})
