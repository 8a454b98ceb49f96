// Which manual answers this question? A network learns to tell the sentences of three manuals by their words, and is then
// asked with questions. README.md says what there is to see.

import { formatHistory, startPython } from 'tensorbridge'
import { percent } from '../01-mnist/progress.js'
import { grouped, say, title } from '../01-mnist/text.js'
import { MANUALS, QUESTIONS, readManuals } from './manuals.js'

await using python = await startPython({ seed: 1 })
const { keras, tf } = python
const { layers } = keras
const { training, heldOut } = await readManuals(python)
title(
  `${grouped(training.texts.length)} sentences to learn from, ${grouped(heldOut.texts.length)} of other texts held out`,
)

const vectorize = layers.TextVectorization({ max_tokens: 6000, output_sequence_length: 40 })
vectorize.adapt(tf.constant(training.texts))
const model = keras.Sequential([
  layers.Embedding(6000, 32, { mask_zero: true }),
  layers.GlobalAveragePooling1D(),
  layers.Dropout(0.4),
  layers.Dense(32, { activation: 'relu' }),
  layers.Dense(MANUALS.length, { activation: 'softmax' }),
])
model.compile({
  optimizer: keras.optimizers.Adam(1e-3),
  loss: 'sparse_categorical_crossentropy',
  metrics: ['accuracy'],
})
const history = model.fit(vectorize(tf.constant(training.texts)), training.manuals, {
  validation_data: [vectorize(tf.constant(heldOut.texts)), heldOut.manuals],
  epochs: 5,
  verbose: 0,
})
say(formatHistory(await history.history))

/** For each text the probability of each manual. */
async function ask(texts: readonly string[]): Promise<Float32Array[]> {
  const { data } = await model.predict(vectorize(tf.constant(texts)), { verbose: 0 })
  const size = MANUALS.length
  return texts.map((_, index) => (data as Float32Array).subarray(index * size, (index + 1) * size))
}

title('The words that speak most for each manual, by themselves')
const words: string[] = (await vectorize.get_vocabulary()).slice(2, 1500)
const answers = await ask(words)
MANUALS.forEach((manual, column) => {
  const sure = words.map((word, row) => ({ word, probability: answers[row]?.[column] ?? 0 }))
  const best = sure.sort((one, other) => other.probability - one.probability).slice(0, 12)
  say(`${manual.padEnd(6)}  ${best.map(({ word }) => word).join(' ')}`)
})

title('Questions')
for (const [index, probabilities] of (await ask(QUESTIONS)).entries()) {
  const sure = Math.max(...probabilities)
  say(`${(MANUALS[probabilities.indexOf(sure)] ?? '').padEnd(6)}  ${percent(sure).padStart(7)}  ${QUESTIONS[index]}`)
}
