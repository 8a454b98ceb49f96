// abortable() around a training: it stops at once, and the model goes on.

import { describe, expect, it } from 'vitest'
import { abortable, NDArray, type Remote } from '../../src/index.js'
import { rejectionOf, sharedPython, tensorflowOptions } from '../harness.js'

const shared = sharedPython(tensorflowOptions())

const x = new NDArray(
  Float32Array.from({ length: 400 }, (_, i) => Math.sin(i)),
  [100, 4],
)
const y = new NDArray(
  Float32Array.from({ length: 100 }, (_, i) => Math.cos(i)),
  [100, 1],
)

function compiledModel(): Remote {
  const { keras } = shared.python
  const model = keras.Sequential([keras.layers.Dense(8, { activation: 'relu' }), keras.layers.Dense(1)])
  model.compile({ optimizer: 'sgd', loss: 'mse' })
  return model
}

describe('abortable', () => {
  it('stops a fit of any length and leaves the model usable', async () => {
    using model = compiledModel()
    const controller = new AbortController()
    let epochs = 0
    const stop = {
      on_epoch_end() {
        epochs++
        if (epochs === 2) controller.abort()
      },
    }
    const fit = (): Remote => model.fit(x, y, { epochs: 1_000_000, verbose: 0, callbacks: [stop] })
    expect(await rejectionOf(abortable(controller.signal, fit))).toMatchObject({ name: 'AbortError' })
    expect(epochs).toBe(2)
    const predicted: NDArray = await model.predict(x, { verbose: 0 })
    expect(predicted.shape).toEqual([100, 1])
    const history = await model.fit(x, y, { epochs: 2, verbose: 0 }).history
    expect(history.loss).toHaveLength(2)
  })
})
