// Layers models of TensorFlow.js and models of Keras, as real tfjs-layers computes them: the same predictions both ways, for every
// layer that both have, and an error that names the layer for the others.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as tfc from '@tensorflow/tfjs-core'
import '@tensorflow/tfjs-backend-cpu'
import * as tfl from '@tensorflow/tfjs-layers'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  errors,
  fromTfjs,
  InterchangeError,
  NDArray,
  type Remote,
  saveTfjs,
  type TfjsArtifacts,
  type TfjsWeight,
  toTfjs,
} from '../../src/index.js'
import { rejectionOf, ScratchFolder, sharedPython, tensorflowOptions } from '../harness.js'

const L = tfl.layers
type Layer = tfl.layers.Layer

/** Two implementations of float32 arithmetic, in another order: a few units in the last place of sums of a hundred terms. */
const TOLERANCE = 2e-5

beforeAll(async () => {
  // Methods of tensors that tfjs-layers uses for orthogonal initializers; the package that has all of tfjs adds them.
  const methods = tfc.Tensor.prototype as unknown as Record<string, unknown>
  const { reshape, transpose, sign, stridedSlice } = tfc
  for (const [name, method] of Object.entries({ reshape, transpose, sign, stridedSlice })) {
    const operation = method as (...args: unknown[]) => unknown
    methods[name] = function (this: tfc.Tensor, ...args: unknown[]) {
      return operation(this, ...args)
    }
  }
  methods['flatten'] = function (this: tfc.Tensor) {
    return tfc.reshape(this, [-1])
  }
  await tfc.setBackend('cpu')
})

async function artifactsOf(model: tfl.LayersModel): Promise<TfjsArtifacts> {
  let found: TfjsArtifacts | undefined
  await model.save(
    tfc.io.withSaveHandler(async (artifacts) => {
      found = artifacts
      return { modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: 'JSON' as const } }
    }),
  )
  return found!
}

const load = (artifacts: TfjsArtifacts): Promise<tfl.LayersModel> => tfl.loadLayersModel(tfc.io.fromMemory(artifacts))

/** Numbers between -1 and 1 that are the same each time. */
const numbers = (shape: readonly number[]): NDArray => {
  const size = shape.reduce((product, length) => product * length, 1)
  return new NDArray(
    Float32Array.from({ length: size }, (_, i) => Math.sin(i * 12.9898 + 1)),
    shape,
  )
}

/** Weights that are no initializer's, so that each one counts; positive where they are variances. */
function disturb(model: tfl.LayersModel): tfl.LayersModel {
  model.setWeights(
    model.weights.map((weight, i) => {
      const { data } = numbers(weight.shape as number[])
      const values = Float32Array.from(data as Float32Array, (value, j) => 0.3 * value + 0.1 * Math.cos(i + j))
      return tfc.tensor(
        weight.originalName.endsWith('variance') ? values.map((value) => 1 + value) : values,
        weight.shape as number[],
      )
    }),
  )
  return model
}

async function expectSame(tfjs: tfl.LayersModel, keras: Remote, inputs: readonly NDArray[]): Promise<void> {
  const tensors = inputs.map(({ data, shape }) => tfc.tensor(data as Float32Array, [...shape]))
  const ours = [tfjs.predict(tensors.length === 1 ? tensors[0]! : tensors)].flat()
  const theirs = (await keras.predict(inputs.length === 1 ? inputs[0] : inputs, { verbose: 0 })) as NDArray | NDArray[]
  const pairs = [theirs].flat()
  expect(pairs.length).toBe(ours.length)
  for (const [i, { data, shape }] of pairs.entries()) {
    expect(shape).toEqual(ours[i]!.shape)
    const expected = ours[i]!.dataSync()
    const worst = Math.max(...Array.from(data as Float32Array, (value, j) => Math.abs(value - expected[j]!)))
    const largest = Math.max(1, ...Array.from(expected, Math.abs))
    expect(worst / largest, `worst difference of output ${i}`).toBeLessThan(TOLERANCE)
  }
}

const sequence = [6, 4] as const
const image = [6, 6, 3] as const

/** Each layer that both have: what it takes, and how it is made. `keras2` needs tf_keras. */
const cases: readonly (readonly [
  name: string,
  shape: readonly number[],
  make: () => Layer | Layer[],
  keras2?: 'keras2',
])[] = [
  [
    'Dense with regularizers and constraints',
    [4],
    () =>
      L.dense({
        units: 3,
        activation: 'relu',
        kernelRegularizer: 'l1l2',
        kernelConstraint: 'maxNorm',
        biasInitializer: 'ones',
      }),
  ],
  [
    'Dense without bias, LeCun initializer',
    [4],
    () => L.dense({ units: 3, useBias: false, kernelInitializer: 'leCunNormal' }),
  ],
  [
    'Activation, ReLU, LeakyReLU, ELU, PReLU, Softmax',
    [5],
    () => [
      L.activation({ activation: 'tanh' }),
      L.prelu({}),
      L.leakyReLU({ alpha: 0.2 }),
      L.elu({}),
      L.reLU({ maxValue: 0.5 }),
      L.softmax({ axis: -1 }),
    ],
  ],
  ['ThresholdedReLU', [5], () => L.thresholdedReLU({ theta: 0.3 }), 'keras2'],
  [
    'dropouts, which do nothing here',
    [6, 4],
    () => [
      L.spatialDropout1d({ rate: 0.3 }),
      L.dropout({ rate: 0.4 }),
      L.gaussianDropout({ rate: 0.2 }),
      L.gaussianNoise({ stddev: 0.1 }),
      L.alphaDropout({ rate: 0.1 }),
    ],
  ],
  ['Embedding', [5], () => [L.embedding({ inputDim: 7, outputDim: 3 }), L.flatten()]],
  [
    'Reshape, Permute, RepeatVector, Flatten',
    [6],
    () => [L.reshape({ targetShape: [2, 3] }), L.permute({ dims: [2, 1] }), L.flatten(), L.repeatVector({ n: 2 })],
  ],
  [
    'BatchNormalization, LayerNormalization',
    [6, 4],
    () => [L.batchNormalization({ epsilon: 0.01 }), L.layerNormalization({ axis: -1 })],
  ],
  [
    'Conv1D, pooling',
    sequence,
    () => [
      L.conv1d({ filters: 5, kernelSize: 3, padding: 'same', dilationRate: 2 }),
      L.maxPooling1d({ poolSize: 2 }),
      L.averagePooling1d({ poolSize: 2, strides: 1 }),
      L.globalMaxPooling1d(),
    ],
  ],
  [
    'Conv2D, pooling',
    image,
    () => [
      L.conv2d({ filters: 4, kernelSize: 3, padding: 'same', strides: 2 }),
      L.maxPooling2d({ poolSize: 2, strides: 1 }),
      L.averagePooling2d({ poolSize: 2, padding: 'same' }),
      L.globalAveragePooling2d({}),
    ],
  ],
  [
    'Conv2DTranspose, UpSampling2D, Cropping2D, ZeroPadding2D',
    image,
    () => [
      L.conv2dTranspose({ filters: 2, kernelSize: 3, strides: 2, padding: 'same' }),
      L.upSampling2d({ size: [2, 1] }),
      L.cropping2D({
        cropping: [
          [1, 2],
          [0, 1],
        ],
      }),
      L.zeroPadding2d({
        padding: [
          [1, 0],
          [2, 1],
        ],
      }),
    ],
  ],
  [
    'SeparableConv2D, DepthwiseConv2D',
    image,
    () => [L.separableConv2d({ filters: 4, kernelSize: 2 }), L.depthwiseConv2d({ kernelSize: 2, depthMultiplier: 3 })],
  ],
  [
    'Conv3D, Conv3DTranspose, pooling',
    [4, 4, 4, 2],
    () => [
      L.conv3d({ filters: 3, kernelSize: 2, padding: 'same' }),
      L.conv3dTranspose({ filters: 2, kernelSize: 2 }),
      L.maxPooling3d({ poolSize: 2, strides: 1 }),
      L.averagePooling3d({ poolSize: 2 }),
    ],
  ],
  ['SimpleRNN', sequence, () => L.simpleRNN({ units: 3, returnSequences: true, goBackwards: true })],
  ['GRU as it is by default', sequence, () => L.gru({ units: 3 })],
  ['LSTM as it is by default', sequence, () => L.lstm({ units: 3 })],
  [
    'LSTM with the sigmoid, masked',
    sequence,
    () => [L.masking({ maskValue: 0.5 }), L.lstm({ units: 3, recurrentActivation: 'sigmoid' })],
  ],
  [
    'Bidirectional, TimeDistributed',
    sequence,
    () => [
      L.bidirectional({ layer: L.gru({ units: 2, returnSequences: true }), mergeMode: 'concat' }),
      L.timeDistributed({ layer: L.dense({ units: 2 }) }),
    ],
  ],
  ['Rescaling', [3], () => L.rescaling({ scale: 0.5, offset: 2 })],
]

function sequentialOf(shape: readonly number[], made: Layer | Layer[]): tfl.Sequential {
  const model = tfl.sequential()
  const [first, ...rest] = [made].flat()
  // As programs do: the first layer says the shape.
  first!.batchInputShape = [null, ...shape]
  for (const layer of [first!, ...rest]) model.add(layer)
  return model
}

/** Every activation that both have. */
function activations(): tfl.LayersModel {
  const names = 'elu gelu hardSigmoid linear mish relu relu6 selu sigmoid softmax softplus softsign swish tanh'.split(
    ' ',
  )
  const input = tfl.input({ shape: [4] })
  const outputs = names.map((activation) => L.dense({ units: 3, activation: activation as 'elu' }).apply(input))
  return tfl.model({
    inputs: input,
    outputs: L.concatenate().apply(outputs as tfl.SymbolicTensor[]) as tfl.SymbolicTensor,
  })
}

/** A model in a model, a layer that is used twice, two inputs, two outputs, every kind of merging. */
function graph(): tfl.LayersModel {
  const a = tfl.input({ shape: [4], name: 'a' })
  const b = tfl.input({ shape: [4], name: 'b' })
  const shared = L.dense({ units: 5, name: 'shared', activation: 'tanh' })
  const inner = tfl.sequential({
    name: 'inner',
    layers: [L.dense({ units: 5, inputShape: [5], name: 'in_inner' }), L.batchNormalization({ name: 'norm' })],
  })
  const [x, y] = [shared.apply(a), shared.apply(b)] as tfl.SymbolicTensor[]
  const z = inner.apply(x!) as tfl.SymbolicTensor
  const merged = [L.add(), L.multiply(), L.average(), L.maximum(), L.minimum()].map((layer) =>
    layer.apply([z, y!, inner.apply(y!) as tfl.SymbolicTensor]),
  )
  const all = L.concatenate({ axis: 1 }).apply(merged as tfl.SymbolicTensor[]) as tfl.SymbolicTensor
  const dot = L.dot({ axes: 1, normalize: true }).apply([x!, y!]) as tfl.SymbolicTensor
  return tfl.model({
    inputs: [a, b],
    outputs: [L.dense({ units: 2, name: 'end' }).apply(all) as tfl.SymbolicTensor, dot],
  })
}

describe.each([
  ['Keras 3', '3'],
  ['tf_keras', 'legacy'],
] as const)('a layers model of TensorFlow.js in %s', (_, world) => {
  const shared = sharedPython(tensorflowOptions({ keras: world, seed: 3 }))
  const inputOf = (name: string, shape: readonly number[]): NDArray => {
    if (name === 'Embedding')
      return new NDArray(
        Float32Array.from({ length: 3 * shape[0]! }, (_value, i) => i % 7),
        [3, ...shape],
      )
    return numbers([3, ...shape])
  }

  const own = cases.filter(([, , , keras2]) => world === 'legacy' || !keras2)
  it.each(own.map(([name, shape, make]) => ({ name, shape, make })))(
    'predicts the same with $name, and back',
    async ({ name, shape, make }) => {
      const original = disturb(sequentialOf(shape, make()))
      const artifacts = await artifactsOf(original)
      using model = (await fromTfjs(shared.python.keras, artifacts)) as Remote & Disposable
      const input = inputOf(name, shape)
      await expectSame(original, model, [input])
      const back = await load(await toTfjs(model))
      await expectSame(back, model, [input])
      expect(back.layers.map((layer) => layer.name).filter((each) => !each.endsWith('_input'))).toEqual(
        original.layers.map((layer) => layer.name),
      )
      tfc.dispose([original.weights, back.weights].flat().map((weight) => weight.read()))
    },
  )

  it('predicts the same with every activation, and back', async () => {
    const original = disturb(activations())
    using model = (await fromTfjs(shared.python.keras, await artifactsOf(original))) as Remote & Disposable
    const input = new NDArray(
      Float32Array.from({ length: 40 }, (_value, i) => 4 * Math.sin(i)),
      [10, 4],
    )
    await expectSame(original, model, [input])
    await expectSame(await load(await toTfjs(model)), model, [input])
  })

  it('predicts the same as a graph with shared and nested layers, and back', async () => {
    const original = disturb(graph())
    using model = (await fromTfjs(shared.python.keras, await artifactsOf(original))) as Remote & Disposable
    const inputs = [
      numbers([3, 4]),
      new NDArray(
        Float32Array.from({ length: 12 }, (_value, i) => Math.cos(i)),
        [3, 4],
      ),
    ]
    await expectSame(original, model, inputs)
    await expectSame(await load(await toTfjs(model)), model, inputs)
  })

  it('is a model of Keras that trains, and its file is read by tfjs', async () => {
    const { python } = shared
    const { keras } = python
    using model = keras.Sequential([
      keras.Input([6, 6, 3]),
      keras.layers.Conv2D(4, 3, { activation: 'relu', kernel_regularizer: keras.regularizers.L2(0.01) }),
      keras.layers.BatchNormalization(),
      keras.layers.Flatten(),
      keras.layers.Dense(2, { activation: 'softmax' }),
    ])
    model.compile({ optimizer: 'adam', loss: 'sparse_categorical_crossentropy' })
    const input = numbers([4, 6, 6, 3])
    await model.fit(input, [0, 1, 0, 1], { epochs: 2, verbose: 0 })
    const scratch = new ScratchFolder()
    await saveTfjs(model, scratch.path)
    expect(readdirSync(scratch.path).sort()).toEqual(['group1-shard1of1.bin', 'model.json'])
    const path = join(scratch.path, 'model.json')
    const loaded = await tfl.loadLayersModel(pathToFileURL(path).href.replace('file://', 'http://files'), {
      fetchFunc: (async (url: string) => new Response(readFileSync(url.replace('http://files', '')))) as typeof fetch,
    })
    await expectSame(loaded, model, [input])
    using again = (await fromTfjs(keras, path)) as Remote & Disposable
    const elsewhere = join(scratch.path, 'elsewhere.json')
    writeFileSync(elsewhere, readFileSync(path, 'utf8').replace('group1-shard1of1.bin', '../weights.bin'))
    expect(await rejectionOf(fromTfjs(keras, elsewhere))).toEqual(
      new InterchangeError(`${elsewhere} names a file that is not beside it. Received: ../weights.bin`),
    )
    await expectSame(loaded, again, [input])
    again.compile({ optimizer: 'sgd', loss: 'sparse_categorical_crossentropy' })
    expect(
      ((await again.fit(input, [0, 1, 0, 1], { epochs: 2, verbose: 0 }).history) as { loss: number[] }).loss,
    ).toHaveLength(2)
  })

  it('may have quantized weights, which are read as tfjs reads them', async () => {
    const artifacts = await artifactsOf(sequentialOf([4], L.dense({ units: 3 })))
    const specs = [
      { name: 'KERNEL', shape: [4, 3], dtype: 'float32', quantization: { dtype: 'uint8', scale: 0.1, min: -3 } },
      { name: 'BIAS', shape: [3], dtype: 'float32', quantization: { dtype: 'float16' } },
    ].map((spec, i) => ({ ...spec, name: artifacts.weightSpecs![i]!.name })) as TfjsWeight[]
    const kernel = Uint8Array.from({ length: 12 }, (_value, i) => 21 * i)
    const bytes = new Uint8Array([...kernel, ...new Uint8Array(new Uint16Array([0x3c00, 0x0001, 0xc100]).buffer)])
    const quantized = {
      ...artifacts,
      weightSpecs: specs,
      weightData: [bytes.slice(0, 5).buffer, bytes.slice(5).buffer],
    }
    using model = (await fromTfjs(shared.python.keras, quantized)) as Remote & Disposable
    const decoded = tfc.io.decodeWeights(bytes.buffer, specs)
    const own = (await model.get_weights()) as NDArray[]
    expect(own.map(({ data }) => data)).toEqual(specs.map(({ name }) => decoded[name]!.dataSync()))
    expect(
      await rejectionOf(fromTfjs(shared.python.keras, { ...quantized, weightData: bytes.slice(1).buffer })),
    ).toEqual(new InterchangeError(`The bytes end within the weight "${specs[1]!.name}".`))
    expect(await rejectionOf(fromTfjs(shared.python.keras, { format: 'graph-model' }))).toEqual(
      new InterchangeError('A layers model of TensorFlow.js was expected. Received: format graph-model'),
    )
    expect(await rejectionOf(fromTfjs(shared.python.keras, { modelTopology: '{}' as never }))).toEqual(
      new InterchangeError("The modelTopology is an object. Received: '{}'"),
    )
  })

  it('that has a layer that Keras does not have, or computes otherwise, is refused by name', async () => {
    const { keras } = shared.python
    class Odd extends L.Layer {
      static className = 'Odd'
    }
    tfc.serialization.registerClass(Odd)
    const refused = async (layer: Layer, shape: readonly number[]) => {
      const error = await rejectionOf(fromTfjs(keras, await artifactsOf(sequentialOf(shape, layer))))
      expect(error).toBeInstanceOf(errors.ValueError)
      return error.message
    }
    const module = world === '3' ? 'keras' : 'tf_keras'
    expect(await refused(new Odd({ name: 'odd' }), [3])).toBe(
      `The layer 'odd' is a Odd of TensorFlow.js, for which ${module} has no counterpart.`,
    )
    expect(await refused(L.upSampling2d({ interpolation: 'bilinear', name: 'up' }), image)).toBe(
      `The layer 'up' (UpSampling2D) has interpolation='bilinear', which ${module} computes otherwise.`,
    )
  })

  it('cannot be made of what TensorFlow.js does not have, and the error names the layer', async () => {
    const { keras } = shared.python
    const { layers } = keras
    const refused = async (layer: Remote, shape: readonly number[]) => {
      using model = keras.Sequential([keras.Input(shape), layer])
      return (await rejectionOf(toTfjs(model))).message
    }
    const end = 'which TensorFlow.js does not have, or computes otherwise.'
    expect(await refused(layers.UnitNormalization({ name: 'unit' }), [3])).toBe(
      "The layer 'unit' is a UnitNormalization, which TensorFlow.js does not have.",
    )
    expect(await refused(layers.Dense(2, { name: 'd', activation: 'exponential' }), [3])).toBe(
      `The layer 'd' (Dense) has the activation exponential, ${end}`,
    )
    expect(await refused(layers.GRU(2, { name: 'g' }), sequence)).toBe(
      `The layer 'g' (GRU) has reset_after=True, ${end}`,
    )
    expect(await refused(layers.Conv2D(3, 2, { name: 'c', groups: 3 }), image)).toBe(
      `The layer 'c' (Conv2D) has groups=3, ${end}`,
    )
    expect(await refused(layers.Dense(2, { name: 'm', dtype: 'mixed_float16' }), [3])).toBe(
      `The layer 'm' (Dense) computes in mixed_float16, ${end}`,
    )
    using folder = new ScratchFolder()
    const file = `${folder.path}/model.json`
    for (const [text, problem] of [
      ['{', 'it is not JSON'],
      ['null', 'it holds null'],
    ] as const) {
      writeFileSync(file, text)
      const error = await rejectionOf(fromTfjs(keras, file))
      expect(error).toBeInstanceOf(InterchangeError)
      expect(error.message).toBe(`${file} is no model.json: ${problem}.`)
    }
    expect(await rejectionOf(toTfjs({} as Remote))).toEqual(
      new InterchangeError('A model of Keras was expected. Received: {}'),
    )
  })
})
