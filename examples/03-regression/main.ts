// Regression on real data: how small will gzip make a file? Learnt from nothing but the counts of its bytes, and compared
// with what Shannon's entropy says of the same counts. README.md says what there is to see.

import { formatHistory, startPython } from 'tensorbridge'
import { grouped, say, title } from '../01-mnist/text.js'
import { readFiles } from './files.js'

await using python = await startPython({ seed: 1 })
const { keras } = python
const { training, heldOut } = readFiles()
const [epochs, batchSize] = [40, 64]

title(
  `${grouped(training.names.length)} files to learn from, ${grouped(heldOut.names.length)} of other packages held out`,
)
const hidden = () => keras.layers.Dense(64, { activation: 'relu', kernel_regularizer: keras.regularizers.L2(1e-3) })
const model = keras.Sequential([hidden(), hidden(), keras.layers.Dense(1)])
const steps = epochs * Math.ceil((0.9 * training.names.length) / batchSize)
const schedule = keras.optimizers.schedules.CosineDecay(3e-3, steps)
model.compile({ optimizer: keras.optimizers.Adam(schedule), loss: 'mae', metrics: ['mae', 'r2_score'] })
const history = model.fit(training.features, training.ratios, {
  validation_split: 0.1,
  epochs,
  batch_size: batchSize,
  verbose: 0,
})
say(formatHistory(await history.history, { rows: 8 }))

title('The files of packages that it has never seen: by how much is the guess off?')
const measured = await model.evaluate(heldOut.features, heldOut.ratios, { return_dict: true, verbose: 0 })
const guesses = (await model.predict(heldOut.features, { verbose: 0 })).data as Float32Array
const truth = heldOut.ratios.data as Float32Array
const mean = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / values.length
const offBy = (guess: (index: number) => number) => mean(truth.map((ratio, index) => Math.abs(ratio - guess(index))))
const average = mean(training.ratios.data as Float32Array)
const percent = (share: number | undefined) => `${(100 * (share ?? Number.NaN)).toFixed(1)} %`.padStart(7)
say(`${percent(offBy(() => average))}  of the file where the guess is always the average, ${percent(average).trim()}`)
say(`${percent(offBy((index) => heldOut.entropies[index] ?? 0))}  by Shannon's entropy, which does not see repetition`)
say(`${percent(measured['mae'])}  by the network; R² is ${measured['r2_score']?.toFixed(3)}`)

title('Some of them')
say('   gzip  network  entropy')
for (let index = 20; index < truth.length; index += Math.floor(truth.length / 15)) {
  const columns = [truth[index], guesses[index], heldOut.entropies[index]].map(percent)
  say(`${columns.join('  ')}   ${heldOut.names[index]}`)
}
