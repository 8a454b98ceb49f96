// abortable() while code of the program is out that Keras waits for, and that never answers, or too late: fit, evaluate and predict
// end all the same, whatever has been built of the model, and Python and its models go on. On TensorFlow and on jax.

import { describe, expect, it } from 'vitest'
import { abortable, type NDArray, type Remote } from '../../src/index.js'
import { rejectionOf, sharedPython, tensorflowOptions } from '../harness.js'
import { waves } from './waves.js'

const { x, y } = waves(32, 2)

/** Aborts what `fn` asks of Python when the function that it gets has been called; then lets what is out answer. */
async function abortedBy(fn: (out: () => Promise<unknown>) => unknown): Promise<void> {
  const controller = new AbortController()
  let answer: (value?: unknown) => void = () => {}
  const answers = new Promise((resolve) => {
    answer = resolve
  })
  let isOut = false
  const aborted = abortable(controller.signal, () =>
    fn(() => {
      if (!isOut) setImmediate(() => controller.abort())
      isOut = true
      return answers
    }),
  )
  expect(await rejectionOf(aborted)).toMatchObject({ name: 'AbortError' })
  expect(isOut).toBe(true)
  answer()
}

describe.each(['tensorflow', 'jax'] as const)('on %s', (backend) => {
  const shared = sharedPython(tensorflowOptions({ backend }), { makesClasses: true })

  const made = (): Remote => {
    const { keras } = shared.python
    const model = keras.Sequential([keras.layers.Dense(4), keras.layers.Dense(1)])
    model.compile({ optimizer: 'sgd', loss: 'mse' })
    return model
  }
  const trained = async (): Promise<Remote> => {
    const model = made()
    await model.fit(x, y, { epochs: 1, verbose: 0 })
    return model
  }
  async function expectUsable(model: Remote): Promise<void> {
    expect(((await model.predict(x, { verbose: 0 })) as NDArray).shape).toEqual([32, 1])
    const history = await model.fit(x, y, { epochs: 2, verbose: 0 }).history
    expect(history.loss).toHaveLength(2)
    for (const loss of history.loss) expect(loss).toBeGreaterThanOrEqual(0)
  }

  it.each([
    ['fit', 'on_train_begin'],
    ['fit', 'on_epoch_begin'],
    ['fit', 'on_train_batch_begin'],
    ['fit', 'on_train_batch_end'],
    ['fit', 'on_epoch_end'],
    ['fit', 'on_train_end'],
    ['evaluate', 'on_test_begin'],
    ['evaluate', 'on_test_batch_begin'],
    ['evaluate', 'on_test_batch_end'],
    ['predict', 'on_predict_begin'],
    ['predict', 'on_predict_batch_begin'],
    ['predict', 'on_predict_batch_end'],
    ['predict', 'on_predict_end'],
  ])('an abort ends %s while %s is out, in a model that was trained before and in a new one', async (method, hook) => {
    for (const model of [await trained(), made()]) {
      const data = method === 'predict' ? [x] : [x, y]
      const options = { verbose: 0, batch_size: 8 }
      await abortedBy((out) => model[method](...data, { ...options, callbacks: [{ [hook]: out }] }))
      await expectUsable(model)
    }
  })

  it('an abort ends a fit whose generator gives nothing', async () => {
    for (const model of [await trained(), made()]) {
      for (const first of [0, 2]) {
        await abortedBy((out) => {
          async function* batches(): AsyncGenerator<NDArray[]> {
            for (let i = 0; i < first; i++) yield [x, y]
            await out()
          }
          return model.fit(batches(), { steps_per_epoch: 10, epochs: 5, verbose: 0 })
        })
      }
      await expectUsable(model)
    }
  })

  it('an abort ends a predict whose layer is written here and gives nothing while its step is traced', async () => {
    const { keras } = shared.python
    let waits: (() => Promise<unknown>) | null = null
    class Late extends (keras.layers.Layer as Remote) {
      override async call(inputs: Remote) {
        await waits?.()
        return keras.ops.add(inputs, 1)
      }
    }
    const inputs = keras.Input([2])
    const model = keras.Model(inputs, new Late()(inputs))
    await model
    await abortedBy((out) => {
      waits = out
      return model.predict(x, { verbose: 0 })
    })
    waits = null
    expect(((await model.predict(x, { verbose: 0 })) as NDArray).shape).toEqual([32, 2])
  })

  it('an abort ends an eager call of a function that is written here', async () => {
    const { python } = shared
    const map = backend === 'jax' ? python.import('jax').tree_util.tree_map : python.tf.nest.map_structure
    await abortedBy((out) => map(out, [1, 2]))
    expect(await python.eval('6 * 7')).toBe(42)
  })

  it('an abort ends what waits in a thread of the library', async () => {
    const { python } = shared
    if (backend === 'jax') {
      const jax = python.import('jax')
      const zeros = python.import('jax.numpy').zeros([2])
      await abortedBy((out) => jax.pure_callback(out, jax.ShapeDtypeStruct([2], 'float32'), zeros))
    } else {
      const { tf } = python
      await abortedBy((out) => {
        const mapped = tf.data.Dataset.range(3).map((value: Remote) => tf.numpy_function(out, [value], tf.int64))
        return python.builtins.list(mapped)
      })
    }
    expect(await python.eval('6 * 7')).toBe(42)
  })
})
