// What layers are made and called with where the rules of cases.ts make nothing that fits.

import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NDArray } from '../../../src/index.js'
import type { Row } from './cases.js'
import { array, counts, make, type Plain, real, tup, type Value, wave } from './values.js'

const layer = (py: string, js: Parameters<typeof make>[1]): Value => make(py, js)
const dense = layer('keras.layers.Dense(3)', ({ keras }) => keras['layers'].Dense(3))
const named = layer('keras.layers.Dense(3, name="b")', ({ keras }) => keras['layers'].Dense(3, { name: 'b' }))
const cell = layer('keras.layers.LSTMCell(3)', ({ keras }) => keras['layers'].LSTMCell(3))
const gru = layer('keras.layers.GRUCell(3)', ({ keras }) => keras['layers'].GRUCell(3))
const recurrent = layer('keras.layers.LSTM(2)', ({ keras }) => keras['layers'].LSTM(2))
const words = array('str', [4], ['a', 'b', 'c', 'a'])
const pairs = [wave([2, 3]), wave([2, 3], 2)]
const merged = (...args: readonly Plain[]): Row => ({ call: [[...pairs], ...args] })
const pictures = wave([2, 6, 6, 3])
const labelled = make(`{"images": ${pictures.py}, "labels": np.array([[1, 0], [0, 1]], "float32")}`, (side) => ({
  images: pictures.js(side),
  labels: new NDArray([1, 0, 0, 1], [2, 2], 'float32'),
}))
const boxes = array('float32', [1, 2, 4], [0, 0, 2, 2, 1, 1, 4, 4])

const labels = counts([1, 2], 2, 1)
const one = wave([1, 6, 6, 3])

// The same model, saved by each side for itself.
const saved = (side: string): string => join(tmpdir(), `tensorbridge-proof-${process.pid}-${side}`)
const SAVED = { py: saved('python'), js: saved('bridge') }
const model = make(`exported(${JSON.stringify(SAVED.py)})`, ({ keras }) => {
  const made = keras['Sequential']([keras['layers'].Input([3]), keras['layers'].Dense(2)])
  made['export'](SAVED.js, { verbose: false })
  return SAVED.js
})
/** The folders that the calls have made. */
export const MADE: readonly string[] = Object.values(SAVED)

const TABLE: Readonly<Record<string, Row>> = {
  Activation: { make: ['tanh'], call: [wave([2, 3])] },
  AdditiveAttention: { call: [[wave([2, 3, 4]), wave([2, 5, 4], 2)]] },
  Attention: { call: [[wave([2, 3, 4]), wave([2, 5, 4], 2)]] },
  Bidirectional: { make: [recurrent], call: [wave([2, 4, 3])] },
  CategoryEncoding: { makeWith: { num_tokens: 5, output_mode: 'count' }, call: [counts([2, 4], 5)] },
  Discretization: { makeWith: { num_bins: 4 }, adapt: wave([40]), call: [wave([6], 2)] },
  Dot: { make: [1], call: [[...pairs]] },
  EinsumDense: { make: ['abc,cd->abd'], makeWith: { output_shape: tup(null, 4) }, call: [wave([2, 3, 5])] },
  Embedding: { make: [5, 3], call: [counts([2, 4], 5)] },
  // Symbolic tensors have no value.
  Input: { call: [tup(2, 3)], with: { batch_size: 4, name: 'a' }, read: ['shape', 'dtype', 'name'] },
  InputLayer: { make: [tup(2, 3)], makeWith: { name: 'a' }, read: ['output.shape', 'output.dtype', 'get_config()'] },
  InputSpec: {
    makeWith: { shape: tup(null, 3), dtype: 'float32', max_ndim: 4 },
    read: ['shape', 'dtype', 'max_ndim', 'axes', 'get_config()'],
  },
  // Base classes, which have no call.
  Layer: {
    makeWith: { name: 'a', dtype: 'float64', trainable: false },
    read: ['name', 'dtype', 'built', 'get_config()'],
  },
  Wrapper: { make: [named], makeWith: { name: 'around' }, read: ['name', 'layer.units', 'get_config()'] },
  TFSMLayer: { make: [model], makeWith: { call_endpoint: 'serve' }, call: [wave([2, 3])] },
  GRUCell: { make: [3], call: [wave([2, 4]), wave([2, 3], 2)] },
  GroupNormalization: { make: [2], call: [wave([2, 5, 4])] },
  GroupQueryAttention: { make: [2, 4, 2], call: [wave([2, 3, 4]), wave([2, 5, 4], 2)] },
  HashedCrossing: { make: [4], call: [[words, array('str', [4], ['x', 'y', 'x', 'z'])]] },
  Hashing: { make: [4], call: [words] },
  IntegerLookup: { adapt: counts([9], 4, 2), call: [counts([6], 6)] },
  LSTMCell: { make: [3], call: [wave([2, 4]), [wave([2, 3], 2), wave([2, 3], 3)]] },
  Lambda: {
    make: [
      make(
        'lambda x: keras.ops.square(x)',
        ({ ops }) =>
          (x: unknown) =>
            ops['square'](x),
      ),
    ],
    call: [wave([2, 3])],
  },
  Masking: { call: [array('float32', [1, 3, 2], [1, 2, 0, 0, 3, 4])] },
  MaxNumBoundingBoxes: {
    make: [3],
    makeWith: { bounding_box_format: 'xyxy' },
    call: [
      make(`{"images": ${one.py}, "bounding_boxes": {"boxes": ${boxes.py}, "labels": ${labels.py}}}`, (side) => ({
        images: one.js(side),
        bounding_boxes: { boxes: boxes.js(side), labels: labels.js(side) },
      })),
    ],
    with: { training: true },
  },
  MelSpectrogram: { call: [wave([1, 4096])] },
  MultiHeadAttention: { make: [2, 3], call: [wave([2, 3, 4]), wave([2, 5, 4], 2)] },
  Normalization: { adapt: wave([20, 3]), call: [wave([2, 3], 2)] },
  Permute: { make: [tup(2, 1)], call: [wave([2, 3, 4])] },
  Pipeline: {
    make: [[dense, layer('keras.layers.ReLU()', ({ keras }) => keras['layers'].ReLU())]],
    call: [wave([2, 3])],
  },
  RandomColorJitter: {
    makeWith: { brightness_factor: 0.2, contrast_factor: 0.2 },
    call: [pictures],
    with: { training: true },
  },
  RandomRotation: { make: [0.2], call: [pictures], with: { training: true } },
  RandomShear: { makeWith: { x_factor: 0.3, y_factor: 0.2 }, call: [pictures], with: { training: true } },
  RNN: { make: [cell], call: [wave([2, 4, 3])] },
  RandomGaussianBlur: { makeWith: { sigma: 0.8, factor: real(1) }, call: [pictures], with: { training: true } },
  RandomPosterization: { make: [3], call: [pictures], with: { training: true } },
  RepeatVector: { make: [3], call: [wave([2, 3])] },
  Reshape: { make: [tup(3, 2)], call: [wave([2, 6])] },
  ReversibleEmbedding: { make: [5, 3], call: [counts([2, 4], 5)] },
  STFTSpectrogram: { makeWith: { frame_length: 64, frame_step: 32, window: null }, call: [wave([1, 512, 1])] },
  SimpleRNNCell: { make: [3], call: [wave([2, 4]), wave([2, 3], 2)] },
  SpatialDropout1D: { make: [0.5], call: [wave([2, 6, 3])], with: { training: true } },
  SpatialDropout2D: { make: [0.5], call: [pictures], with: { training: true } },
  SpatialDropout3D: { make: [0.5], call: [wave([1, 4, 4, 4, 2])], with: { training: true } },
  SpectralNormalization: { make: [dense], call: [wave([2, 3])], with: { training: true } },
  StackedRNNCells: {
    make: [[cell, gru]],
    call: [wave([2, 4]), [[wave([2, 3], 2), wave([2, 3], 3)], [wave([2, 3], 4)]]],
  },
  StringLookup: { adapt: words, call: [array('str', [3], ['c', 'x', 'a'])] },
  TextVectorization: {
    adapt: array('str', [2], ['one two', 'two three']),
    call: [array('str', [2], ['two one', 'four'])],
  },
  TimeDistributed: { make: [dense], call: [wave([2, 4, 3])] },
  ZeroPadding1D: { call: [wave([2, 4, 3])] },
  CutMix: { call: [labelled], with: { training: true } },
  MixUp: { call: [labelled], with: { training: true } },
  add: merged(),
  average: merged(),
  concatenate: merged(),
  deserialize: {
    call: [
      make('keras.layers.serialize(keras.layers.ReLU())', ({ keras }) =>
        keras['layers'].serialize(keras['layers'].ReLU()),
      ),
    ],
    apply: [wave([2, 3])],
  },
  dot: merged(1),
  maximum: merged(),
  minimum: merged(),
  multiply: merged(),
  serialize: { call: [layer('keras.layers.ReLU(name="a")', ({ keras }) => keras['layers'].ReLU({ name: 'a' }))] },
  subtract: merged(),
}

/** By the layer's dotted name. */
export const LAYERS: Readonly<Record<string, Row>> = Object.fromEntries(
  Object.entries(TABLE).map(([name, row]) => [`keras.layers.${name}`, row]),
)
