// abortable(), deadline() and leaving early around a training: it stops, tells what was reached, and the model goes on.

import { describe, expect, it } from 'vitest'
import {
  abortable,
  deadline,
  detached,
  errors,
  NDArray,
  type PythonError,
  PythonExitedError,
  partialHistory,
  type Remote,
  startPython,
} from '../../src/index.js'
import { rejectionOf, sharedPython, tensorflowOptions } from '../harness.js'
import { waves } from './waves.js'

const { x, y } = waves(100, 4)

describe.each(['3', 'legacy'] as const)('with Keras %s', (world) => {
  const shared = sharedPython(tensorflowOptions({ keras: world }))

  function compiledModel(): Remote {
    const { keras } = shared.python
    const model = keras.Sequential([keras.layers.Dense(8, { activation: 'relu' }), keras.layers.Dense(1)])
    model.compile({ optimizer: 'sgd', loss: 'mse' })
    return model
  }

  async function expectUsable(model: Remote): Promise<void> {
    const predicted: NDArray = await model.predict(x, { verbose: 0 })
    expect(predicted.shape).toEqual([100, 1])
    const history = await model.fit(x, y, { epochs: 2, verbose: 0 }).history
    expect(history.loss).toHaveLength(2)
  }

  it('abortable stops a fit of any length, tells what it had reached, and leaves the model usable', async () => {
    using model = compiledModel()
    const controller = new AbortController()
    const losses: number[] = []
    const stop = {
      on_epoch_end(_epoch: number, logs: { loss: number }) {
        losses.push(logs.loss)
        if (losses.length === 3) controller.abort()
      },
    }
    const fit = (): Remote => model.fit(x, y, { epochs: 1_000_000, verbose: 0, callbacks: [stop] })
    const error = await rejectionOf(abortable(controller.signal, fit))
    expect(error).toMatchObject({ name: 'AbortError' })
    expect(error.cause).toBeInstanceOf(errors.KeyboardInterrupt)
    const { epoch, history } = partialHistory(error)!
    // Where Keras has begun the next one when it hears of it, that one is cut short.
    expect([3, 4]).toContain(epoch.length)
    expect(history['loss']).toHaveLength(epoch.length)
    expect(history['loss']?.slice(0, 3)).toEqual(losses.slice(0, 3))
    await expectUsable(model)
  })

  it.each([
    ['on_train_begin', 0],
    ['on_epoch_begin', 1],
    ['on_train_batch_begin', 2],
    ['on_train_batch_end', 2],
    ['on_test_begin', 1],
    ['on_test_batch_begin', 1],
    ['on_test_end', 1],
    ['on_train_end', 0],
  ])('abortable stops it wherever it is: %s', async (hook, count) => {
    using model = compiledModel()
    const controller = new AbortController()
    let calls = 0
    const callbacks = [
      {
        [hook]() {
          if (calls++ === count) controller.abort()
        },
      },
    ]
    const options = { epochs: 3, batch_size: 25, verbose: 0, validation_data: [x, y], callbacks }
    const error = await rejectionOf(abortable(controller.signal, () => model.fit(x, y, options)))
    expect(error).toMatchObject({ name: 'AbortError' })
    const { epoch, history } = partialHistory(error) ?? { epoch: [], history: {} }
    for (const values of Object.values(history)) expect(values).toHaveLength(epoch.length)
    await expectUsable(model)
  })

  it('abortable fails the calls behind the one that was stopped', async () => {
    using model = compiledModel()
    const controller = new AbortController()
    const seen: string[] = []
    const stop = {
      on_train_batch_end() {
        controller.abort()
      },
    }
    const error = await rejectionOf(
      abortable(controller.signal, async () => {
        const fit = model.fit(x, y, { epochs: 1_000_000, verbose: 0, callbacks: [stop] })
        const behind = model.predict(x, { verbose: 0 })
        seen.push((await rejectionOf(fit)).type)
        seen.push((await rejectionOf(behind)).type)
        return 'a result all the same'
      }),
    )
    expect(error).toMatchObject({ name: 'AbortError' })
    expect(seen).toEqual(['KeyboardInterrupt', 'KeyboardInterrupt'])
    await expectUsable(model)
  })

  it('abortable stops evaluate and predict', async () => {
    using model = compiledModel()
    for (const method of ['evaluate', 'predict']) {
      const controller = new AbortController()
      const stop = { [method === 'predict' ? 'on_predict_batch_end' : 'on_test_batch_end']: () => controller.abort() }
      const options = { verbose: 0, batch_size: 1, callbacks: [stop] }
      const call = (): Remote => (method === 'predict' ? model.predict(x, options) : model.evaluate(x, y, options))
      expect(await rejectionOf(abortable(controller.signal, call))).toMatchObject({ name: 'AbortError' })
    }
    await expectUsable(model)
  })

  it('deadline stops it when the time has come, and does nothing before', async () => {
    using model = compiledModel()
    const error = await rejectionOf(deadline(300, () => model.fit(x, y, { epochs: 1_000_000, verbose: 0 })))
    expect(error).toMatchObject({ name: 'TimeoutError', message: 'The deadline of 300 ms has passed.' })
    expect(partialHistory(error)?.history['loss']?.length).toBeGreaterThan(0)
    const quick = deadline(600_000, () => model.fit(x, y, { verbose: 0 }).history)
    expect(((await quick) as { loss: number[] }).loss).toHaveLength(1)
    await expectUsable(model)
  })

  it('an interrupt and a failing callback tell what was reached too', async () => {
    using model = compiledModel()
    const interrupted = model.fit(x, y, {
      epochs: 1_000_000,
      verbose: 0,
      callbacks: [{ on_epoch_begin: (epoch: number) => void (epoch === 2 && shared.python.interrupt()) }],
    })
    const error = await rejectionOf(interrupted)
    expect((error as PythonError).type).toBe('KeyboardInterrupt')
    expect(partialHistory(error)?.epoch.length).toBeGreaterThanOrEqual(2)
    const thrown = new RangeError('mine')
    const failing = model.fit(x, y, {
      epochs: 5,
      verbose: 0,
      callbacks: [
        {
          on_epoch_begin(epoch: number) {
            if (epoch === 4) throw thrown
          },
        },
      ],
    })
    expect(await rejectionOf(failing)).toBe(thrown)
    expect(partialHistory(thrown)?.epoch).toEqual([0, 1, 2, 3])
    await expectUsable(model)
  })

  it('what fails before it began has no history of an earlier training', async () => {
    using model = compiledModel()
    await model.fit(x, y, { verbose: 0 })
    const wrong = new NDArray(new Float32Array(3), [3, 1])
    expect(partialHistory(await rejectionOf(model.fit(x, wrong, { verbose: 0 })))).toBeUndefined()
  })
})

describe('killAfterMs', () => {
  // A call that no interrupt reaches: C code that never looks whether there was one. One that comes before it begins is passed over.
  const STUBBORN = `
def stubborn(begun):
    while True:
        try:
            begun()
            return sum(range(10**14))
        except KeyboardInterrupt:
            pass
`

  it('kills a Python that does not stop', async () => {
    await using python = await startPython(tensorflowOptions({ preload: false }))
    python.exec(STUBBORN)
    const controller = new AbortController()
    const call = (): Remote => python.eval('stubborn')(detached(() => controller.abort()))
    const error = await rejectionOf(abortable(controller.signal, call, { killAfterMs: 50 }))
    expect(error).toMatchObject({ name: 'AbortError' })
    expect(error.cause).toBeInstanceOf(PythonExitedError)
    expect(error.cause).toMatchObject({ signal: 'SIGKILL' })
  })

  it('takes no time that a timer does not', () => {
    const { signal } = new AbortController()
    expect(() => abortable(signal, () => 1, { killAfterMs: -1 })).toThrow(/killAfterMs.*from 0.*Received: -1/)
  })
})
