// What losses and metrics are called with where the rules of cases.ts make nothing that fits.

import type { Row } from './cases.js'
import { array, counts, make, wave } from './values.js'

const sparse: Row = { call: [counts([4], 3), wave([4, 3])] }
const classes: Row = { make: [3], call: [counts([6], 3), counts([6], 3, 0, 2)] }
const hot = array('float32', [3, 3], [1, 0, 0, 0, 1, 0, 0, 0, 1])
const squares = 'lambda a, b: keras.ops.square(keras.ops.subtract(a, b))'
const sequences: Row = { call: [counts([2, 3], 3, 1), wave([2, 6, 5])] }

export const LOSSES: Readonly<Record<string, Row>> = {
  // The base class, which has no call.
  'keras.losses.Loss': {
    makeWith: { name: 'l', reduction: 'sum' },
    read: ['name', 'reduction', 'dtype', 'get_config()'],
  },
  'keras.losses.CTC': sequences,
  'keras.losses.ctc': sequences,
  'keras.losses.Circle': { call: [counts([4], 2), wave([4, 3])] },
  'keras.losses.circle': { call: [counts([4], 2), wave([4, 3]), counts([4], 2), wave([4, 3], 2)] },
  'keras.losses.SparseCategoricalCrossentropy': sparse,
  'keras.losses.deserialize': { call: ['mean_squared_error'], apply: [hot, wave([3, 3])] },
  'keras.losses.get': { call: ['mse'], apply: [hot, wave([3, 3])] },
  'keras.losses.serialize': {
    call: [make('keras.losses.Huber(0.5, name="h")', ({ keras }) => keras['losses'].Huber(0.5, { name: 'h' }))],
  },
}

export const METRICS: Readonly<Record<string, Row>> = {
  // The base class, which has no result.
  'keras.metrics.Metric': {
    makeWith: { name: 'm', dtype: 'float64' },
    read: ['name', 'dtype', 'variables', 'get_config()'],
  },
  'keras.metrics.IoU': { make: [3, [0, 2]], call: [counts([6], 3), counts([6], 3, 0, 2)] },
  'keras.metrics.Mean': { call: [wave([4])] },
  'keras.metrics.Sum': { call: [wave([4])] },
  'keras.metrics.MeanIoU': classes,
  'keras.metrics.OneHotIoU': { make: [3, [0, 2]], call: [hot, wave([3, 3])] },
  'keras.metrics.OneHotMeanIoU': { make: [3], call: [hot, wave([3, 3])] },
  'keras.metrics.MeanMetricWrapper': {
    make: [
      make(
        squares,
        ({ ops }) =>
          (a: unknown, b: unknown) =>
            ops['square'](ops['subtract'](a, b)),
      ),
    ],
    call: [hot, wave([3, 3])],
  },
  'keras.metrics.SparseCategoricalCrossentropy': sparse,
  'keras.metrics.SparseCategoricalAccuracy': sparse,
  'keras.metrics.SparseTopKCategoricalAccuracy': { makeWith: { k: 2 }, ...sparse },
  'keras.metrics.deserialize': { call: ['mean_squared_error'], apply: [hot, wave([3, 3])] },
  'keras.metrics.get': { call: ['mse'], apply: [hot, wave([3, 3])] },
  'keras.metrics.serialize': {
    call: [
      make('keras.metrics.Mean(name="m", dtype="float32")', ({ keras }) =>
        keras['metrics'].Mean({ name: 'm', dtype: 'float32' }),
      ),
    ],
  },
}
