// compareModels on real models: of TensorFlow.js, made with its layers, against their twins in Keras.

import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-core'
import * as tfl from '@tensorflow/tfjs-layers'
import { beforeAll, describe, expect, it } from 'vitest'
import { NDArray, type Python, type Remote } from '../../src/index.js'
import { assertPass, compareModels, parity } from '../../src/testing.js'
import { rejectionOf, sharedPython, tensorflowOptions } from '../harness.js'
import '../../src/vitest.js'

beforeAll(() => tf.setBackend('cpu'))

/** Numbers that are no pattern: a sine that is cut off. */
function numbers(shape: readonly number[], scale = 1): NDArray {
  const size = shape.reduce((product, length) => product * length, 1)
  return new NDArray(
    Float32Array.from({ length: size }, (_, i) => scale * ((Math.sin(i * 12.9898) * 43758.5453) % 1)),
    shape,
  )
}

function oneHot(count: number, classes: number): NDArray {
  const data = new Float32Array(count * classes)
  for (let i = 0; i < count; i++) data[i * classes + ((i * 7) % classes)] = 1
  return new NDArray(data, [count, classes])
}

/** A convolutional network in TensorFlow.js. */
function tfjsNetwork(activation: 'relu' | 'tanh' = 'relu'): tfl.Sequential {
  const layers = [
    tfl.layers.conv2d({ filters: 4, kernelSize: 3, activation, inputShape: [8, 8, 1], padding: 'same' }),
    tfl.layers.batchNormalization(),
    tfl.layers.maxPooling2d({ poolSize: 2 }),
    tfl.layers.depthwiseConv2d({ kernelSize: 3, activation: 'elu' }),
    tfl.layers.flatten(),
    tfl.layers.dense({ units: 3, activation: 'softmax' }),
  ]
  const model = tfl.sequential({ layers })
  model.compile({ optimizer: tf.train.sgd(0.1), loss: 'categoricalCrossentropy' })
  return model
}

describe.each(['3', 'legacy'] as const)('a model of TensorFlow.js against its twin in Keras %s', (world) => {
  const shared = sharedPython(tensorflowOptions({ keras: world }), { makesClasses: true })

  function kerasNetwork({ units = 3, epsilon = 1e-3 } = {}): Remote {
    const { keras } = shared.python
    const { layers } = keras as unknown as { layers: Remote }
    const model = keras.Sequential([
      keras.Input([8, 8, 1]),
      layers.Conv2D(4, 3, { activation: 'relu', padding: 'same' }),
      layers.BatchNormalization({ epsilon }),
      layers.MaxPooling2D(2),
      layers.DepthwiseConv2D(3, { activation: 'elu' }),
      layers.Flatten(),
      layers.Dense(units, { activation: 'softmax' }),
    ])
    model.compile({ optimizer: keras.optimizers.SGD(0.1), loss: 'categorical_crossentropy' })
    return model
  }

  const x = numbers([4, 8, 8, 1])
  const y = oneHot(4, 3)

  it('agrees in weights, outputs, loss, gradients and training steps, whichever side gives the weights', async () => {
    for (const copy of world === '3' ? (['toKeras', 'toTfjs'] as const) : (['toKeras'] as const)) {
      const report = await compareModels(tfjsNetwork(), kerasNetwork(), { tf, x, y, copy })
      expect(report).toAgree()
      const names = Object.keys(report.results)
      expect(names.filter((name) => name.startsWith('output of'))).toHaveLength(6)
      // Of four layers with weights: copied, and after each of three steps.
      expect(names.filter((name) => name.startsWith('weights of'))).toHaveLength(16)
      expect(names.filter((name) => name.startsWith('gradients of'))).toHaveLength(4)
      expect(names.filter((name) => name.startsWith('loss'))).toEqual([
        'loss',
        'loss at step 1',
        'loss at step 2',
        'loss at step 3',
      ])
    }
  })

  it('may have a single layer', async () => {
    const { keras } = shared.python
    const { layers } = keras as unknown as { layers: Remote }
    const linear = tfl.sequential({ layers: [tfl.layers.dense({ units: 2, inputShape: [3] })] })
    const twin = keras.Sequential([keras.Input([3]), layers.Dense(2)])
    const report = await compareModels(linear, twin, { tf, x: numbers([4, 3]) })
    expect(report).toAgree()
    expect(Object.keys(report.results)).toHaveLength(2)
  })

  it('is of this world in parity() too', async () => {
    const python = shared.python as unknown as Python
    const report = await parity(({ keras }) => ({ name: keras.__name__ }), 'name = keras.__name__', { python })
    expect(report).toAgree()
    expect(await shared.python.keras.__name__).toContain(world === '3' ? 'keras' : 'tf_keras')
  })

  // What follows knows nothing of worlds.
  if (world === 'legacy') return

  it('names the first layer that differs, by how much, and what differs after it', async () => {
    const report = await compareModels(tfjsNetwork(), kerasNetwork({ epsilon: 0.1 }), { tf, x, y, steps: 1 })
    expect(report.first).toMatch(/^output of layer 2 of 6, batch_normalization\w* \(BatchNormalization\)$/)
    expect(() => assertPass(report)).toThrow(
      /^output of layer 2 of 6, .*: TensorFlow.js \(actual\) against Keras \(expected\), rtol 0.0001, atol 0.00001\n\n\d+ of 1024 elements are not close \(float32 \[4, 8, 8, 4\] against float32 \[4, 8, 8, 4\]\); the worst is at /,
    )
    expect(report.message).toMatch(/These differ too:\n {2}output of layer 3 of 6/)
    expect(report.message).toMatch(/These agree: weights of layer 1 of 6/)
  })

  it('is told apart before anything runs where the layers are no pairs', async () => {
    const units = await compareModels(tfjsNetwork(), kerasNetwork({ units: 4 }), { tf, x })
    expect(units.message).toMatch(
      /^The weights of layer 6 of 6, dense\w* \(Dense\), are not those of its twin dense_\w+ \(Dense\) of TensorFlow.js: \[16, 4\], \[4\] against \[16, 3\], \[3\]\.$/,
    )
    const shorter = tfl.sequential({ layers: [tfl.layers.dense({ units: 1, inputShape: [2] })] })
    const count = await compareModels(shorter, kerasNetwork(), { tf, x: [[1, 2]] })
    expect(count.pass).toBe(false)
    expect(count.message).toContain('The TensorFlow.js model has 1 layers and the Keras model 6, so they are no twins.')
  })

  it('may be recurrent, with an embedding, or have several inputs', async () => {
    const { keras } = shared.python
    const { layers } = keras as unknown as { layers: Remote }
    const tokens = new NDArray(Int32Array.of(1, 2, 3, 4, 5, 0, 1, 1), [2, 4])
    const twin = keras.Sequential([
      keras.Input([4]),
      layers.Embedding(6, 3),
      layers.LSTM(4, { return_sequences: true }),
      layers.SimpleRNN(2),
    ])
    // Adam would make much of gradients that are next to nothing, in which the two differ.
    twin.compile({ optimizer: keras.optimizers.SGD(0.05), loss: 'mse' })
    const recurrent = tfl.sequential({
      layers: [
        tfl.layers.embedding({ inputDim: 6, outputDim: 3, inputLength: 4 }),
        tfl.layers.lstm({
          units: 4,
          returnSequences: true,
          recurrentActivation: 'sigmoid',
          recurrentInitializer: 'glorotUniform',
        }),
        tfl.layers.simpleRNN({ units: 2, recurrentInitializer: 'glorotUniform' }),
      ],
    })
    recurrent.compile({ optimizer: tf.train.sgd(0.05), loss: 'meanSquaredError' })
    expect(await compareModels(recurrent, twin, { tf, x: tokens, y: numbers([2, 2]) })).toAgree()

    const [a, b] = [tfl.input({ shape: [2] }), tfl.input({ shape: [3] })]
    const joined = tfl.layers.concatenate().apply([a, b]) as tfl.SymbolicTensor
    const dense = tfl.layers.dense({ units: 2, kernelRegularizer: tfl.regularizers.l2({ l2: 0.01 }) })
    const two = tfl.model({ inputs: [a, b], outputs: dense.apply(joined) as tfl.SymbolicTensor })
    two.compile({ optimizer: tf.train.momentum(0.1, 0.9), loss: 'meanSquaredError' })
    const [c, d] = [keras.Input([2]), keras.Input([3])]
    const output = layers.Dense(2, { kernel_regularizer: keras.regularizers.L2(0.01) })(layers.Concatenate()([c, d]))
    const functional = keras.Model([c, d], output)
    functional.compile({ optimizer: keras.optimizers.SGD(0.1, { momentum: 0.9 }), loss: 'mse' })
    const inputs = [numbers([4, 2]), numbers([4, 3], 2)]
    expect(await compareModels(two, functional, { tf, x: inputs, y: numbers([4, 2]) })).toAgree()
  })

  it('refuses what it cannot compare, and says what is missing', async () => {
    const uncompiled = tfl.sequential({ layers: [tfl.layers.dense({ units: 1, inputShape: [2] })] })
    const { keras } = shared.python
    const { layers } = keras as unknown as { layers: Remote }
    const unbuilt = keras.Sequential([layers.Dense(1)])
    expect((await rejectionOf(compareModels(uncompiled, {}, { tf, x: [[1, 2]] }))).message).toBe(
      'compareModels takes a Keras model of a Python as its second argument.',
    )
    expect((await rejectionOf(compareModels(uncompiled, unbuilt, { tf, x: [[1, 2]], y: [[1]] }))).message).toContain(
      'call compile() of the TensorFlow.js model',
    )
    expect((await rejectionOf(compareModels(uncompiled, unbuilt, { tf, x: [[1, 2]] }))).message).toContain(
      'The Keras model has no weights yet.',
    )
  })
})
