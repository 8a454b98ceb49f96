// An optimizer written in TypeScript: AdaBelief, which Keras does not have. It trains a network on real digits, is saved with
// it, and goes on from the same loss when both are loaded again. README.md says what there is to see.

import { mkdirSync } from 'node:fs'
import { item, type Remote, startPython, type keras as types } from 'tensorbridge'
import { readDigits } from '../01-mnist/digits.js'
import { say, title } from '../01-mnist/text.js'

const [folder, epochs] = ['examples/output/02-custom-optimizer', 5]
mkdirSync(folder, { recursive: true })
await using python = await startPython({ seed: 1 })
const { keras } = python
const { add, cast, divide, multiply, power, sqrt, square, subtract } = keras.ops

class AdaBelief extends keras.optimizers.Optimizer {
  // What is assigned lives in Python, where it is saved with the optimizer; read here, it is a remote value.
  declare beta_1: any
  declare beta_2: any
  declare means: any
  declare spreads: any

  constructor(learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, options = {}) {
    super({ learning_rate, name: 'adabelief', ...options })
    this.beta_1 = beta_1
    this.beta_2 = beta_2
  }

  override build(variables: Remote[]): void {
    super.build(variables)
    this.means = variables.map((variable) => this.add_variable_from_reference(variable, 'mean'))
    this.spreads = variables.map((variable) => this.add_variable_from_reference(variable, 'spread'))
  }

  override update_step(gradient: Remote, variable: Remote, learning_rate: Remote): void {
    const index = this._get_variable_index(variable)
    const [mean, spread] = [item(this.means, index), item(this.spreads, index)]
    const part = (beta: Remote) => subtract(1, power(beta, cast(add(this.iterations, 1), 'float32')))
    this.assign_add(mean, multiply(subtract(gradient, mean), subtract(1, this.beta_1)))
    this.assign_add(spread, multiply(subtract(square(subtract(gradient, mean)), spread), subtract(1, this.beta_2)))
    const step = divide(divide(mean, part(this.beta_1)), add(sqrt(divide(spread, part(this.beta_2))), 1e-7))
    this.assign_sub(variable, multiply(step, learning_rate))
  }

  override async get_config(): Promise<object> {
    return { ...(await super.get_config()), beta_1: this.beta_1, beta_2: this.beta_2 }
  }
}

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
