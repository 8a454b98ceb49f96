// `tensorbridge/pythonia` with Keras: a program as pythonia's users write it, beside the same one in Python.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { configurePython, keras as typed } from '../../src/index.js'
import { PyClass, type PyObject, py, python } from '../../src/pythonia/index.js'
import { tensorflowOptions } from '../harness.js'

const PROGRAM = `
class Doubled(keras.layers.Layer):
    def call(self, inputs, training=None):
        return inputs * 2.0 if training else inputs

class Stop(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs):
        self.model.stop_training = epoch == 1

def program():
    keras.utils.set_random_seed(7)
    x = np.sin(np.arange(64.0)).reshape(16, 4).astype('float32') / 2.0
    y = np.arange(16) % 3
    model = keras.Sequential([Doubled(), keras.layers.Dense(8, activation='relu'), keras.layers.Dense(3, activation='softmax')])
    model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.125), loss='sparse_categorical_crossentropy', metrics=['accuracy'])
    history = model.fit(x, y, epochs=5, batch_size=4, shuffle=False, verbose=0, callbacks=[Stop()])
    return repr((history.history, model.evaluate(x, y, verbose=0), model.predict(x, verbose=0).tolist()))
`

describe('a program of pythonia’s', () => {
  let keras: PyObject
  let np: PyObject
  beforeAll(async () => {
    configurePython(tensorflowOptions())
    keras = await python('keras')
    np = await python('numpy')
  })
  afterAll(() => python.exit())

  it('trains a network with a layer and a callback of its own to the same numbers as in Python', async () => {
    class Doubled extends PyClass {
      constructor() {
        super(keras.layers.Layer)
      }
      async call(inputs: PyObject, training = false): Promise<PyObject> {
        return training ? py`${inputs} * 2.0` : inputs
      }
    }
    const epochs: number[] = []
    class Stop extends PyClass {
      constructor() {
        super(keras.callbacks.Callback)
      }
      on_epoch_end(this: PyObject, epoch: number, logs: { loss: number; accuracy: number }): void {
        epochs.push(logs.loss)
        this.model.stop_training = epoch === 1
      }
    }

    await keras.utils.set_random_seed(7)
    const x = await py`np.sin(np.arange(64.0)).reshape(16, 4).astype('float32') / ${2.5 - 0.5}`.catch(async () => {
      await py.exec`import numpy as np`
      return py`np.sin(np.arange(64.0)).reshape(16, 4).astype('float32') / 2.0`
    })
    const y = await np.mod(await np.arange(16), 3)
    const model = await keras.Sequential([
      await Doubled.init(),
      await keras.layers.Dense$(8, { activation: 'relu' }),
      await keras.layers.Dense$(3, { activation: await keras.activations.softmax }),
    ])
    await model.compile$({
      optimizer: await keras.optimizers.Adam$({ learning_rate: 0.125 }),
      loss: 'sparse_categorical_crossentropy',
      metrics: ['accuracy'],
    })
    const history = await model.fit$(x, y, {
      epochs: 5,
      batch_size: 4,
      shuffle: false,
      verbose: 0,
      callbacks: [await Stop.init()],
      $timeout: Number.POSITIVE_INFINITY,
    })
    const evaluated = await model.evaluate$(x, y, { verbose: 0 })
    const predicted = await model.predict$(x, { verbose: 0 })
    const text = await py`repr((${history}.history, ${evaluated}, ${predicted}.tolist()))`

    await py.exec`
      import keras, numpy as np
      exec(${PROGRAM})
    `
    expect(text).toBe(await py`program()`)
    const { loss } = await history.history.valueOf()
    expect(epochs).toEqual(loss)
    expect(loss).toHaveLength(2)
  })

  it('records on a tape inside py.with, and takes apart what the call gives', async () => {
    const tf = await python('tensorflow')
    const variable = await tf.Variable([1.5, -2.5])
    const [first, second] = await py.with(tf.GradientTape(), async (tape) => {
      const [squares] = await tf.map_fn(await py`lambda x: x * x`, variable).then((all: PyObject) => py`(${all},)`)
      return tape.gradient(await squares, [variable, variable])
    })
    expect(await (await first.numpy()).tolist().then((list: PyObject) => list.valueOf())).toEqual([3, -5])
    expect(await second.shape.rank).toBe(1)
  })

  it('integers stay integers where tensorbridge itself makes floats of data', async () => {
    const tf = await python('tensorflow')
    expect(await (await tf.constant([1, 2])).dtype.name).toBe('int32')
    expect(await py`${await tf.constant(await tf.constant(3))}.dtype.name`).toBe('int32')
    // Keras refuses what Python's programs may not write either.
    await expect(keras.layers.Dense(1.5)).rejects.toThrow('units')
  })

  it('an optimizer’s apply is its own', async () => {
    const optimizer = await keras.optimizers.SGD$({ learning_rate: 0.5 })
    const variable = await keras.Variable(1.5)
    await optimizer.apply([await py`np.float32(1.0)`], [variable])
    expect(await keras.ops.convert_to_numpy(variable).then((array: PyObject) => array.item())).toBe(1)
    // The same objects are those of tensorbridge's typed interface.
    expect(await typed.ops.convert_to_numpy(variable.$$)).toMatchObject({ dtype: 'float32', shape: [] })
  })
})
