// A convolutional network learns digits from 300 scans, once as they are and once turned, shifted and resized at random by
// preprocessing layers. README.md says what there is to see.

import { startPython, type keras as types } from 'tensorbridge'
import { readDigits, SIDE } from '../01-mnist/digits.js'
import { drawConfusion, drawMistakes, drawScans } from '../01-mnist/drawing.js'
import { percent } from '../01-mnist/progress.js'
import { type Results, readResults } from '../01-mnist/results.js'
import { say, title } from '../01-mnist/text.js'

await using python = await startPython({ seed: 1 })
const { keras, tf } = python
const { layers } = keras
const epochs = 30
const { training, test } = readDigits({ training: 300, validation: 0, test: 2000 })

const augment = keras.Sequential([
  layers.RandomRotation(0.04, { fill_mode: 'constant' }),
  layers.RandomTranslation(0.1, 0.1, { fill_mode: 'constant' }),
  layers.RandomZoom(0.15, { fill_mode: 'constant' }),
])

title('A scan, and what the network sees of it in four epochs')
const scan = tf.slice(training.images, [0, 0, 0, 0], [1, SIDE, SIDE, 1])
const seen = Array.from({ length: 4 }, () => augment(scan, { training: true }))
say(drawScans(await tf.concat([scan, ...seen], 0).numpy()))

function makeNetwork(first: types.Layer): types.Model {
  const scans = keras.Input([SIDE, SIDE, 1])
  let x = layers.Rescaling(2, -1)(first(scans))
  for (const filters of [16, 32]) {
    x = layers.Conv2D(filters, 3, { activation: 'relu' })(x)
    x = layers.MaxPooling2D()(x)
  }
  x = layers.Dropout(0.3)(layers.Dense(64, { activation: 'relu' })(layers.Flatten()(x)))
  const model = keras.Model(scans, layers.Dense(10, { activation: 'softmax' })(x))
  const optimizer = keras.optimizers.Adam(2e-3)
  model.compile({ optimizer, loss: 'sparse_categorical_crossentropy', metrics: ['accuracy'] })
  return model
}

title(`${training.labels.length} scans to learn from, ${test.labels.length} others to be read: ${epochs} epochs`)
let results!: Results
for (const [what, first] of [
  ['as they are', layers.Identity()],
  ['augmented', augment],
] as const) {
  const model = makeNetwork(first)
  const options = { epochs, batch_size: 32, verbose: 0 }
  const { accuracy = [] } = await model.fit(training.images, training.labels, options).history
  results = readResults(await model.predict(test.images, { verbose: 0 }), test.labels)
  say(
    `${what.padEnd(12)} ${percent(accuracy.at(-1))} of these read correctly, ${percent(results.accuracy)} of the others`,
  )
}

title('What the second network read as what')
say(drawConfusion(results), '', 'The three that it was surest of and got wrong:', '')
say(drawMistakes(test, results.mistakes.slice(0, 3)))
