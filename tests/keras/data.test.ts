// Data for Keras from JavaScript, in both of its worlds: arrays in every form, strings, images, tensors of other libraries;
// numbers compared with the same program in Python.

import { createRequire } from 'node:module'
import * as tfjs from '@tensorflow/tfjs-core'
import '@tensorflow/tfjs-backend-cpu'
import { beforeAll, describe, expect, it } from 'vitest'
import { NDArray, type Remote, tuple } from '../../src/index.js'
import { rejectionOf, type Shared, sharedPython, tensorflowOptions } from '../harness.js'
import { nested, PYTHON, ROWS, rounded, weightData, x, xData, y, yData } from './training-programs.js'

type Strided = { readonly shape: number[]; transpose(...axes: number[]): Strided; hi(...to: number[]): Strided }
const ndarray = createRequire(import.meta.url)('ndarray') as (data: unknown, shape?: number[]) => Strided

describe.each([
  ['Keras 3', 'keras'],
  ['tf_keras', 'tf_keras'],
])('%s', (_, world) => {
  // TensorFlow keeps traced functions, and generators that were not used up, for good.
  const shared: Shared = sharedPython(tensorflowOptions({ keras: world === 'keras' ? '3' : 'legacy' }), {
    makesClasses: true,
  })
  const py = (name: string): Remote => shared.python.eval(name)
  const fit = async (model: Remote, ...args: unknown[]): Promise<Record<string, string[]>> => {
    const options = args.at(-1) as object
    const history = model.fit(...args.slice(0, -1), {
      batch_size: 8,
      epochs: 2,
      shuffle: false,
      verbose: 0,
      ...options,
    })
    return rounded(await history.history)
  }

  beforeAll(() => shared.python.exec(PYTHON.replace('WORLD', `'${world}'`)))

  describe('arrays', () => {
    it('are taken as typed arrays, NDArrays, nested arrays and those of other libraries', async () => {
      const expected = rounded(await py('fitted')(py('line()'), x, y))
      for (const [inputs, targets] of [
        [x, y],
        [x, yData],
        [nested.x, nested.y],
        [nested.x, y],
        [tfjs.tensor(xData, [ROWS, 2]), tfjs.tensor(yData, [ROWS, 1])],
        [ndarray(xData, [ROWS, 2]), ndarray(yData, [ROWS, 1])],
        [{ data: xData, shape: [ROWS, 2], stride: [2, 1], offset: 0 }, y],
      ]) {
        expect(await fit(py('line()'), inputs, targets, {})).toEqual(expected)
      }
      expect(await fit(py('line()'), { x: nested.x, y: nested.y })).toEqual(expected)
    })

    it('of several inputs stand beside each other, and rows of different lengths are refused with their place', async () => {
      const two = (): Remote => py('uneven_inputs()')
      const [first, second] = [nested.x, nested.x.map(([one]) => [one])]
      const arrays = [x, new NDArray(Float32Array.from(second.flat() as number[]), [ROWS, 1])]
      const expected = await two().predict(py('list')(arrays), { verbose: 0 })
      expect(await two().predict([first, second], { verbose: 0 })).toEqual(expected)
      const deeper = await rejectionOf(py('line()').fit([[[1, 2]], [[1, 2], [3]]], [1, 2], { verbose: 0 }))
      expect(String(deeper)).toContain('[1][1] has 1, [1][0] has 2')
    })

    it('have sample weights and weights by class', async () => {
      const expected = rounded(
        await py('fitted')(py("line(['mae'])"), x, y, { sample_weight: new NDArray(weightData) }),
      )
      for (const sample_weight of [weightData, [...weightData]]) {
        expect(await fit(py("line(['mae'])"), x, y, { sample_weight })).toEqual(expected)
      }
      const labels = new NDArray(
        Int32Array.from({ length: ROWS }, (_, i) => i % 2),
        [ROWS],
      )
      const weighted = rounded(await py('lambda x, y: fitted(line(), x, y, class_weight={0: 1.0, 1: 3.0})')(x, labels))
      expect(await fit(py('line()'), x, labels, { class_weight: { 0: 1, 1: 3 } })).toEqual(weighted)
      expect(weighted).not.toEqual(await fit(py('line()'), x, labels, {}))
    })

    it('have validation data as an array or a tuple', async () => {
      const expected = rounded(
        await py('lambda x, y, w: fitted(line(["mae"]), x, y, validation_data=(x[:8], y[:8], w[:8]))')(
          x,
          y,
          weightData,
        ),
      )
      const part = [new NDArray(xData.subarray(0, 16), [8, 2]), new NDArray(yData.subarray(0, 8), [8, 1])]
      const weights = weightData.subarray(0, 8)
      for (const validation_data of [
        [...part, weights],
        tuple(...part, weights),
        [nested.x.slice(0, 8), nested.y.slice(0, 8), [...weights]],
      ]) {
        expect(await fit(py('line(["mae"])'), x, y, { validation_data })).toEqual(expected)
      }
      expect(Object.keys(expected)).toContain('val_mae')
    })

    it('are several inputs, as a list or by name', async () => {
      const [a, b] = [0, 1].map(
        (k) =>
          new NDArray(
            Float32Array.from({ length: ROWS }, (_, i) => xData[2 * i + k]!),
            [ROWS, 1],
          ),
      )
      const columns = [0, 1].map((k) => nested.x.map((row) => [row[k]!]))
      const expected = rounded(await py('lambda a, b, y: fitted(two_inputs(), [a, b], y)')(a, b, y))
      expect(await fit(py('two_inputs()'), [a, b], y, {})).toEqual(expected)
      expect(await fit(py('two_inputs()'), [a, columns[1]], y, {})).toEqual(expected)
      // A plain object that comes before the keywords is an argument of its own.
      expect(await fit(py('two_inputs()'), { a, b: columns[1] }, y, {})).toEqual(expected)
      expect(await fit(py('two_inputs()'), { x: { a, b }, y })).toEqual(expected)
    })

    it('go to evaluate, predict and single batches as well', async () => {
      const model = py('line()')
      const evaluated = await py('lambda m, x, y: m.evaluate(x, y, verbose=0)')(model, x, y)
      expect(await model.evaluate(nested.x, nested.y, { verbose: 0 })).toBe(evaluated)
      const predicted = (await model.predict(x, { verbose: 0 })) as NDArray
      expect(predicted.shape).toEqual([ROWS, 1])
      expect(await model.predict(nested.x, { verbose: 0 })).toEqual(predicted)
      expect(await model.predict(tfjs.tensor(nested.x), { verbose: 0 })).toEqual(predicted)
      expect(await model.predict_on_batch(nested.x)).toEqual(predicted)
      const [mine, theirs] = [py('line()'), py('line()')]
      const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)
      expect(first(await mine.train_on_batch(nested.x, nested.y, [...weightData]))).toEqual(
        first(await theirs.train_on_batch(x, y, weightData)),
      )
      expect(first(await mine.test_on_batch(nested.x, nested.y))).toEqual(first(await theirs.test_on_batch(x, y)))
    })

    it('of rows of different lengths, and what else is wrong, are as wrong as in Python', async () => {
      const ragged = await rejectionOf(py('line()').fit([[1, 2], [3]], [1, 2], { verbose: 0 }))
      expect(ragged.name).toBe('ValueError')
      expect(ragged.message).toContain('rows of one length: [1] has 1, [0] has 2. Fill them up')
      const short = await rejectionOf(py('line()').fit(x, yData.subarray(1), { verbose: 0 }))
      expect(short.message).toContain('ardinality')
    })
  })

  describe('arrays of other libraries', () => {
    it('are tensors of TensorFlow.js of every dtype', async () => {
      const { np } = shared.python
      const described = async (tensor: unknown): Promise<unknown> => {
        const array = np.asarray(tensor)
        return [await np.dtype(array.dtype).name, await array.shape, await array.tolist()]
      }
      expect(await described(tfjs.tensor([[1.5, 2]]))).toEqual(['float32', [1, 2], [[1.5, 2]]])
      expect(await described(tfjs.scalar(3, 'int32'))).toEqual(['int32', [], 3])
      expect(await described(tfjs.tensor([true, false]))).toEqual(['bool', [2], [true, false]])
      expect(await described(tfjs.variable(tfjs.tensor([1])))).toEqual(['float32', [1], [1]])
      expect(await described(tfjs.tensor(['a', 'bc'], [2, 1]))).toEqual(['str64', [2, 1], [['a'], ['bc']]])
      expect((await np.asarray(tfjs.complex([1], [2]))) as NDArray).toEqual(
        new NDArray(new Float32Array([1, 2]), [1], 'complex64'),
      )
      expect(await shared.python.tf.constant(tfjs.tensor([[1, 2]])).shape).toEqual([1, 2])
    })

    it('are views of the package ndarray: transposed, cut out, over plain arrays', async () => {
      const { np } = shared.python
      const data = Float64Array.from({ length: 6 }, (_, i) => i)
      const list = async (view: unknown): Promise<unknown> => await np.asarray(view).tolist()
      expect(await list(ndarray(data, [2, 3]))).toEqual([
        [0, 1, 2],
        [3, 4, 5],
      ])
      expect(await list(ndarray(data, [2, 3]).transpose(1, 0))).toEqual([
        [0, 3],
        [1, 4],
        [2, 5],
      ])
      expect(await list(ndarray(data, [2, 3]).hi(2, 2))).toEqual([
        [0, 1],
        [3, 4],
      ])
      expect(await list(ndarray([1, 2, 3, 4], [2, 2]))).toEqual([
        [1, 2],
        [3, 4],
      ])
      expect(await list({ data: new Int32Array([1, 2, 3]), shape: [3], stride: [-1], offset: 2 })).toEqual([3, 2, 1])
    })
  })

  describe('strings', () => {
    it('are tensors, are looked up and are vectorized', async () => {
      const { tf, keras } = shared.python
      const words = tf.constant([
        ['the', 'cat'],
        ['a', 'dög'],
      ])
      expect(await words.dtype.name).toBe('string')
      expect(
        (await words.numpy()).toNested().map((row: Uint8Array[]) => row.map((word) => Buffer.from(word).toString())),
      ).toEqual([
        ['the', 'cat'],
        ['a', 'dög'],
      ])
      const lookup = keras.layers.StringLookup({ vocabulary: ['cat', 'dög'] })
      expect((await lookup(words).numpy()).toNested()).toEqual([
        [0n, 1n],
        [0n, 2n],
      ])
      const vectorize = keras.layers.TextVectorization({ output_sequence_length: 3 })
      vectorize.adapt(['one two two', 'two three'])
      expect(await vectorize.get_vocabulary()).toEqual(['', '[UNK]', 'two', 'three', 'one'])
      expect((await vectorize(tf.constant(['two one', 'four'])).numpy()).toNested()).toEqual([
        [2n, 4n, 0n],
        [1n, 0n, 0n],
      ])
    })

    it('train a model that reads them', async () => {
      const { tf, keras } = shared.python
      const vectorize = keras.layers.TextVectorization({ max_tokens: 10, output_mode: 'multi_hot' })
      const texts = ['good film', 'bad film', 'good good', 'bad bad']
      vectorize.adapt(texts)
      const model = keras.Sequential([
        keras.Input({ shape: tuple(), dtype: 'string' }),
        vectorize,
        keras.layers.Dense(1, { kernel_initializer: 'zeros' }),
      ])
      model.compile({ optimizer: 'sgd', loss: 'mse' })
      // As an array of TypeScript, and as a tensor.
      const before = await model.evaluate(texts, [1, 0, 1, 0], { verbose: 0 })
      await model.fit(tf.constant(texts), tf.constant([1, 0, 1, 0]), { epochs: 20, verbose: 0 })
      expect(await model.evaluate(texts, [1, 0, 1, 0], { verbose: 0 })).toBeLessThan(before / 2)
    })
  })

  describe('images', () => {
    it('are decoded from Buffers by TensorFlow', async () => {
      const { tf } = shared.python
      const pixels = new NDArray(
        Uint8Array.from({ length: 8 * 8 * 3 }, (_, i) => (i * 5) % 256),
        [8, 8, 3],
      )
      const png = Buffer.from(await tf.io.encode_png(pixels).numpy())
      const decoded = (await tf.io.decode_png(png).numpy()) as NDArray
      expect(decoded).toEqual(pixels)
      expect(await tf.io.decode_image(png).numpy()).toEqual(pixels)
      expect((await tf.io.decode_png(png, { channels: 1 }).numpy()).shape).toEqual([8, 8, 1])
      const jpeg = Buffer.from(await tf.io.encode_jpeg(pixels, { quality: 100 }).numpy())
      const lossy = (await tf.image.decode_jpeg(jpeg).numpy()) as NDArray
      expect(lossy.shape).toEqual([8, 8, 3])
      expect(await tf.io.decode_image(jpeg).numpy()).toEqual(lossy)
      expect((await rejectionOf(tf.io.decode_png(Buffer.from('no image')))).name).toBe('InvalidArgumentError')
    })
  })
})
