// Callbacks and generators of Keras and TensorFlow that await the call that waits for them, on whatever thread that is.

import { expect, it } from 'vitest'
import type { Remote } from '../../src/index.js'
import { rejectionOf, sharedPython, tensorflowOptions } from '../harness.js'

// TensorFlow keeps traced functions, and generators that were not used up, for good.
const shared = sharedPython(tensorflowOptions(), { makesClasses: true })
const OWN = /^A deadlock: a JavaScript callback uses or awaits the result of /

function compiled(): Remote {
  const { keras } = shared.python
  const model = keras.Sequential([keras.layers.Dense(1, { kernel_initializer: 'ones' })])
  model.compile({ optimizer: keras.optimizers.SGD({ learning_rate: 0.01 }), loss: 'mse' })
  return model
}

it('a callback of a training is told of the deadlock, and the training goes on or fails as the callback says', async () => {
  const model = compiled()
  const [x, y] = [
    [[1], [2]],
    [[1], [3]],
  ]
  const seen: any[] = []
  const fitted = model.fit(shared.python.np.array(x), shared.python.np.array(y), {
    epochs: 2,
    verbose: 0,
    callbacks: [
      {
        on_epoch_end: async () => {
          seen.push(await rejectionOf(fitted), await rejectionOf(fitted.history))
        },
      },
    ],
  })
  const { loss } = await fitted.history
  expect(loss).toHaveLength(2)
  expect(seen).toHaveLength(4)
  for (const error of seen) expect(error.message).toMatch(OWN)
  expect(seen[0].message).toContain('fit(…)')
  const failing = model.fit(shared.python.np.array(x), shared.python.np.array(y), {
    verbose: 0,
    callbacks: [{ on_train_begin: async () => void (await failing.history) }],
  })
  expect((await rejectionOf(failing.history)).message).toMatch(OWN)
  expect(await model.count_params()).toBe(2)
})

it('a map of a dataset is told of it on a thread of TensorFlow', async () => {
  const { tf, builtins } = shared.python
  const seen: any[] = []
  const dataset = tf.data.Dataset.range(2).map((value: Remote) =>
    tf.numpy_function(
      async (n: unknown) => {
        if (seen.length === 0) seen.push(await rejectionOf(list))
        return n
      },
      [value],
      tf.int64,
    ),
  )
  const list = builtins.list(dataset.as_numpy_iterator())
  expect(await list).toEqual([0, 1])
  expect(seen).toHaveLength(1)
  expect(seen[0].message).toMatch(OWN)
})

it('a generator of a training is told of it, on the thread of TensorFlow that takes its batches', async () => {
  const { np } = shared.python
  const model = compiled()
  const seen: any[] = []
  const batches = async function* (): AsyncGenerator {
    for (let i = 0; i < 6; i++) {
      // The first two are taken on the main thread.
      if (i === 4) seen.push(await rejectionOf(fitted))
      yield [np.array([[1], [2]]), np.array([[1], [3]])]
    }
  }
  const fitted = model.fit(batches(), { steps_per_epoch: 6, verbose: 0 })
  expect((await fitted.history).loss).toHaveLength(1)
  expect(seen).toHaveLength(1)
  expect(seen[0].name).toBe('DeadlockError')
})
