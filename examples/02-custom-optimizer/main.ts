// An optimizer written in TypeScript: AdaBelief, which Keras does not have. It trains a network on real digits, is saved with
// it, and goes on from the same loss when both are loaded again. README.md says what there is to see.

import { mkdirSync } from 'node:fs'
import { startPython, type keras as types } from 'tensorbridge'
import { readDigits } from '../01-mnist/digits.js'
import { say, title } from '../01-mnist/text.js'
import { adaBelief } from './adabelief.js'

const [folder, epochs] = ['examples/output/02-custom-optimizer', 5]
mkdirSync(folder, { recursive: true })
await using python = await startPython({ seed: 1 })
const { keras } = python
const AdaBelief = adaBelief(python)

const { training } = readDigits({ training: 8000, validation: 500, test: 1500 })
const { Dense, Flatten } = keras.layers
const fit = async (model: types.Model): Promise<number[]> =>
  (await model.fit(training.images, training.labels, { epochs, shuffle: false, verbose: 0 }).history).loss

title(`The loss in ${epochs} epochs over ${training.labels.length} real digits`)
let model!: types.Model
for (const optimizer of [keras.optimizers.Adam(), new AdaBelief()]) {
  keras.utils.set_random_seed(1)
  model = keras.Sequential([keras.Input([28, 28, 1]), Flatten(), Dense(64, { activation: 'relu' }), Dense(10)])
  model.compile({ optimizer, loss: keras.losses.SparseCategoricalCrossentropy({ from_logits: true }) })
  say(`${(await optimizer.name).padEnd(10)} ${(await fit(model)).map((loss) => loss.toFixed(4)).join('  ')}`)
}

title('Saved, loaded, trained on')
model.save(`${folder}/digits.keras`)
const [here, there] = [await fit(model), await fit(keras.models.load_model(`${folder}/digits.keras`))]
say(`the model here    ${here.join('  ')}`, `the loaded model  ${there.join('  ')}`)
if (here.join() !== there.join()) throw new Error('the loaded model does not go on from where the saved one stood')
