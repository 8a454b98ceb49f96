// abortable() while a compiled step of Keras on jax waits for code of the program that never answers: the step called it by itself
// (jax.pure_callback), from a thread of jax. The call ends, and the model goes on with the state that it had before that step.

import { beforeAll, expect, it } from 'vitest'
import { abortable, type NDArray, type Remote } from '../../src/index.js'
import { rejectionOf, sharedPython, tensorflowOptions } from '../harness.js'
import { waves } from './waves.js'

const { x, y } = waves(32, 2)
const options = { verbose: 0, batch_size: 8 }

const shared = sharedPython(tensorflowOptions({ backend: 'jax' }), { makesClasses: true })

// A layer that asks a function in each step, also from within a branch of the compiled program.
beforeAll(async () => {
  await shared.python.exec(`
import jax, keras, numpy as np
class Asking(keras.layers.Layer):
    def __init__(self, ask, branches):
        super().__init__()
        self.ask = lambda values: np.asarray(ask(np.asarray(values)))
        self.branches = branches
    def through(self, inputs):
        return jax.pure_callback(self.ask, jax.ShapeDtypeStruct(inputs.shape, inputs.dtype), inputs)
    def call(self, inputs):
        plain = jax.lax.stop_gradient(inputs)
        if not self.branches:
            return inputs + self.through(plain)
        return inputs + jax.lax.cond(plain.sum() < 1e9, self.through, lambda values: values, plain)
`)
})

/** A model that asks in each step, trained a little, and how its next questions stay without an answer. */
async function asking(branches: boolean): Promise<{
  readonly model: Remote
  /** From the question of this number on there is no answer; resolves with what ends the call that asks. */
  abort(question: number, call: () => unknown): Promise<unknown>
}> {
  const { keras, python } = { ...shared.python, python: shared.python }
  let left = Number.POSITIVE_INFINITY
  let onAsked: () => Promise<never>
  const ask = (values: NDArray): NDArray | Promise<never> => (--left > 0 ? values : onAsked())
  const layer = python.eval('Asking')(ask, branches)
  const model: Remote = keras.Sequential([layer, keras.layers.Dense(4), keras.layers.Dense(1)])
  model.compile({ optimizer: keras.optimizers.Adam(0.1), loss: 'mse' })
  await model.fit(x, y, options)
  expect([await model.jit_compile, await model.run_eagerly]).toEqual([true, false])
  return {
    model,
    async abort(question, call) {
      const controller = new AbortController()
      let answer: () => void = () => {}
      onAsked = () => {
        setImmediate(() => controller.abort())
        return new Promise<never>((_, reject) => {
          answer = () => reject(new Error('too late'))
        })
      }
      left = question
      const error = await rejectionOf(abortable(controller.signal, call))
      answer()
      left = Number.POSITIVE_INFINITY
      return error
    },
  }
}

it.each([
  ['fit', 1, false],
  ['fit', 3, false],
  ['fit', 1, true],
  ['train_on_batch', 1, false],
  ['evaluate', 1, false],
  ['evaluate', 3, false],
  ['predict', 1, false],
  ['predict', 3, true],
] as const)(
  'an abort ends %s in its step %i, and the model goes on; the question is in a branch: %s',
  async (method, question, branches) => {
    const { model, abort } = await asking(branches)
    const data = method === 'predict' ? [x] : [x, y]
    const call = (): Remote => (method === 'train_on_batch' ? model[method](x, y) : model[method](...data, options))
    await call()
    const [weights, iterations] = [await model.get_weights(), await model.optimizer.iterations.numpy()]
    expect(await abort(question, call)).toMatchObject({ name: 'AbortError' })
    const isTrained = method === 'fit' && question > 1
    if (isTrained) expect(await model.get_weights()).not.toEqual(weights)
    else expect(await model.get_weights()).toEqual(weights)
    const steps = (await model.optimizer.iterations.numpy()).data[0] - iterations.data[0]
    expect(steps).toBe(isTrained ? question - 1 : 0)
    expect(((await model.predict(x, { verbose: 0 })) as NDArray).shape).toEqual([32, 1])
    const history = await model.fit(x, y, { epochs: 2, verbose: 0 }).history
    for (const loss of history.loss) expect(loss).toBeGreaterThanOrEqual(0)
    expect(history.loss).toHaveLength(2)
  },
)
