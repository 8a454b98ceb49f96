// Training on a worker that shares nothing but an encrypted network with the program: with the numbers that Python has,
// files that go and come, and a network that is lost amid fit.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ConnectionLostError, NDArray } from '../../src/index.js'
import { rejectionOf, ScratchFolder, type UntypedPython, untyped } from '../harness.js'
import { Proxy } from '../remote/proxy.js'
import { Served } from '../remote/served.js'

describe('a worker with TensorFlow on another machine', () => {
  let served: Served
  let proxy: Proxy
  let python: UntypedPython
  const x = new NDArray(
    Float32Array.from({ length: 64 * 8 }, (_, i) => Math.sin(i)),
    [64, 8],
  )
  const y = new NDArray(
    Float32Array.from({ length: 64 }, (_, i) => Math.cos(i)),
    [64, 1],
  )

  beforeAll(async () => {
    served = await Served.start({ isPlain: false })
    proxy = await Proxy.to(served.endpoint)
    python = untyped(await served.join({ lostAfter: 2, grace: 60 }, proxy.endpoint))
  })
  afterAll(async () => {
    await (python as unknown as AsyncDisposable)[Symbol.asyncDispose]()
    await proxy[Symbol.asyncDispose]()
    await served[Symbol.asyncDispose]()
  })

  /** A model with the weights of a seed, the same each time. */
  const build = (): any => {
    python.keras.utils.set_random_seed(3)
    const model = new python.keras.Sequential([
      python.keras.Input({ shape: [8] }),
      python.keras.layers.Dense(4, { activation: 'tanh' }),
      python.keras.layers.Dense(1),
    ])
    model.compile({ optimizer: 'adam', loss: 'mse' })
    return model
  }

  it('trains as a Python program does, and its model comes and goes as a file', async () => {
    const model = build()
    const losses = await model.fit(x, y, { epochs: 3, verbose: 0, shuffle: false }).history
    await python.exec(`
import keras
keras.utils.set_random_seed(3)
model = keras.Sequential([keras.Input(shape=(8,)), keras.layers.Dense(4, activation="tanh"), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")`)
    const same = python.eval('model.fit(x, y, epochs=3, verbose=0, shuffle=False).history', { x, y })
    expect(losses).toEqual(await same)
    using folder = new ScratchFolder()
    await model.save('model.keras')
    await python.files.get('model.keras', `${folder.path}/model.keras`)
    await python.files.put(`${folder.path}/model.keras`, 'again.keras')
    const loaded = python.keras.models.load_model('again.keras')
    const before: NDArray = await model.predict(x, { verbose: 0 })
    const after: NDArray = await loaded.predict(x, { verbose: 0 })
    expect(after.data).toEqual(before.data)
  })

  it('goes on with a training while the network is lost, and its history is there afterwards', async () => {
    const whole = await build().fit(x, y, { epochs: 10, verbose: 0, shuffle: false }).history
    const model = build()
    const history = model.fit(x, y, {
      epochs: 10,
      verbose: 0,
      shuffle: false,
      callbacks: [
        {
          on_epoch_end(epoch: number) {
            if (epoch === 1) proxy.die()
          },
        },
      ],
    })
    expect(await rejectionOf(history.history)).toBeInstanceOf(ConnectionLostError)
    proxy.revive()
    expect(await history.history).toEqual(whole)
    expect(await model.optimizer.iterations.numpy()).toBe(20)
  })
})
