// The network that the example trains: two convolutions and two dense layers, compiled and ready to
// fit. While it trains it sees each scan a little shifted, which makes up for there being few of them.

import type { Python, keras as types } from 'tensorbridge'
import { SIDE } from './digits.js'

/**
 * A compiled classifier that gives ten probabilities for each scan. Nothing here waits for Python: the calls are sent
 * together when the caller awaits something.
 *
 * @param keras the Keras to build with.
 * @param steps how many training steps will be made; the learning rate falls to zero over them.
 */
export function makeClassifier(keras: Python['keras'], steps: number): types.Sequential {
  const { layers } = keras
  const model = keras.Sequential(
    [
      layers.Input([SIDE, SIDE, 1]),
      layers.RandomTranslation(0.07, 0.07, { fill_mode: 'constant' }),
      layers.Conv2D(32, 5, { activation: 'relu' }),
      layers.MaxPooling2D(),
      layers.Conv2D(64, 5, { activation: 'relu' }),
      layers.MaxPooling2D(),
      layers.Flatten(),
      layers.Dropout(0.4),
      layers.Dense(64, { activation: 'relu' }),
      layers.Dropout(0.2),
      layers.Dense(10, { activation: 'softmax' }),
    ],
    { name: 'digits' },
  )
  model.compile({
    optimizer: keras.optimizers.Adam({ learning_rate: keras.optimizers.schedules.CosineDecay(2e-3, steps) }),
    loss: keras.losses.SparseCategoricalCrossentropy(),
    metrics: ['accuracy'],
  })
  return model
}
