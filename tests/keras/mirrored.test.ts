// model.fit under a MirroredStrategy over two CPUs, from arrays and from data that TypeScript makes: equal, bit for bit, to
// the same program in Python.

import { beforeAll, describe, expect, it } from 'vitest'
import { isinstance, NDArray, type Remote, readHistory, within } from '../../src/index.js'
import { sharedPython, tensorflowOptions } from '../harness.js'
import { TWO_CPUS } from './optimizer-programs.js'

const PYTHON = `
import numpy as np
import tensorflow as tf

def make_model(keras, strategy):
    keras.utils.set_random_seed(5)
    with strategy.scope():
        model = keras.Sequential([keras.layers.Input((4,)), keras.layers.Dense(8, activation="tanh"), keras.layers.Dense(1)])
        model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
    return model

def trained(keras, kind, x, y):
    model = make_model(keras, tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"]))
    if kind == "arrays":
        history = model.fit(x, y, batch_size=8, epochs=2, shuffle=False, verbose=0)
    else:
        def batches():
            for row in range(0, len(x), 8):
                yield x[row:row + 8], y[row:row + 8]
        spec = (tf.TensorSpec((None, 4), tf.float32), tf.TensorSpec((None, 1), tf.float32))
        data = tf.data.Dataset.from_generator(batches, output_signature=spec).repeat()
        # One epoch: those after it differ from run to run in Keras 3, in Python alone too.
        history = model.fit(data, epochs=1, steps_per_epoch=4, verbose=0)
    return history.history["loss"], model.get_weights()
`

const ROWS = 32
const x = new NDArray(
  Float32Array.from({ length: ROWS * 4 }, (_, i) => Math.sin(i * 1.7)),
  [ROWS, 4],
)
const y = new NDArray(
  Float32Array.from({ length: ROWS }, (_, i) => Math.cos(i)),
  [ROWS, 1],
)

function* batches(): Generator<[NDArray, NDArray]> {
  for (let row = 0; row < ROWS; row += 8) yield [rows(x, row), rows(y, row)]
}

function rows(array: NDArray, from: number): NDArray {
  const width = array.shape[1]!
  return new NDArray((array.data as Float32Array).slice(from * width, (from + 8) * width), [8, width])
}

describe.each(['3', 'legacy'] as const)('two replicas of Keras %s', (world) => {
  // The function of a dataset that a strategy has distributed stays lent when all that the test made of it has gone.
  const shared = sharedPython({ ...tensorflowOptions(), keras: world }, { makesClasses: true })

  beforeAll(async () => {
    await shared.python.exec(TWO_CPUS)
    await shared.python.exec(PYTHON)
  })

  it.each(['arrays', 'batches'] as const)('train on %s', async (kind) => {
    const { keras, tf } = shared.python
    const [losses, weights] = await shared.python.eval('trained(keras, kind, x, y)', { keras, kind, x, y })
    const strategy = tf['distribute'].MirroredStrategy(['/cpu:0', '/cpu:1'])
    keras['utils'].set_random_seed(5)
    const { Dense, Input } = keras['layers']
    const model = (await within(strategy['scope'](), () => {
      const made = keras.Sequential([Input([4]), Dense(8, { activation: 'tanh' }), Dense(1)])
      made['compile']({ optimizer: keras['optimizers'].Adam(0.01), loss: 'mse' })
      return made
    })) as Remote
    const kernel = model['layers'][0].kernel
    expect(await isinstance(world === '3' ? kernel.value : kernel, tf['distribute'].DistributedValues)).toBe(true)
    const spec = [tf['TensorSpec']([null, 4], tf['float32']), tf['TensorSpec']([null, 1], tf['float32'])]
    const dataset = (): Remote =>
      tf['data'].Dataset.from_generator(batches, { output_signature: shared.python.builtins['tuple'](spec) })
    const fitted =
      kind === 'arrays'
        ? model['fit'](x, y, { batch_size: 8, epochs: 2, shuffle: false, verbose: 0 })
        : model['fit'](dataset()['repeat'](), { epochs: 1, steps_per_epoch: 4, verbose: 0 })
    expect((await readHistory(fitted)).history['loss']).toEqual(losses)
    expect(await model['get_weights']()).toEqual(weights)
  })

  it('train on batches of an async generator', async () => {
    const { keras, tf } = shared.python
    const strategy = tf['distribute'].MirroredStrategy(['/cpu:0', '/cpu:1'])
    const model = (await shared.python.eval('make_model(keras, strategy)', { keras, strategy })) as Remote
    const endless = async function* (): AsyncGenerator<[NDArray, NDArray]> {
      for (;;) yield [rows(x, 0), rows(y, 0)]
    }
    const fitted = model['fit'](endless(), { epochs: 2, steps_per_epoch: 4, verbose: 0 })
    const { history } = await readHistory(fitted)
    const again = (await shared.python.eval('make_model(keras, strategy)', { keras, strategy })) as Remote
    const same = again['fit'](rows(x, 0), rows(y, 0), { batch_size: 8, epochs: 8, shuffle: false, verbose: 0 })
    const each = (await readHistory(same)).history['loss'] as number[]
    // The loss of an epoch is the average of its four steps.
    const average = (values: number[]): number => values.reduce((a, b) => a + b) / values.length
    expect(history['loss']![0]).toBeCloseTo(average(each.slice(0, 4)), 6)
    expect(history['loss']![1]).toBeCloseTo(average(each.slice(4)), 6)
  })
})
