// A deep residual network as classes in TypeScript, a layer and a model made of many. The same network without the shortcuts
// learns nothing. README.md says what there is to see.

import { startPython, type tf as tensors } from 'tensorbridge'
import { readDigits } from '../01-mnist/digits.js'
import { percent } from '../01-mnist/progress.js'
import { grouped, say, title } from '../01-mnist/text.js'

await using python = await startPython({ seed: 1 })
const { keras } = python
const { layers, ops } = keras
const [BLOCKS, CHANNELS, epochs] = [10, 16, 4]

/** Two convolutions, whose result is added to what came in where there is a shortcut. */
class Block extends keras.layers.Layer {
  first = layers.Conv2D(CHANNELS, 3, { padding: 'same', activation: 'relu' })
  second = layers.Conv2D(CHANNELS, 3, { padding: 'same' })
  readonly #hasShortcut: boolean

  constructor(hasShortcut: boolean, options: { name?: string } = {}) {
    super(options)
    this.#hasShortcut = hasShortcut
  }

  override call(inputs: tensors.Tensor) {
    const outputs = this.second(this.first(inputs))
    return ops.relu(this.#hasShortcut ? ops.add(inputs, outputs) : outputs)
  }
}

class DeepNetwork extends keras.Model {
  entry = layers.Conv2D(CHANNELS, 7, { strides: 5, padding: 'same', activation: 'relu' })
  head = keras.Sequential([layers.GlobalAveragePooling2D(), layers.Dense(10)])
  declare blocks: ReturnType<typeof keras.Sequential>

  constructor(hasShortcuts: boolean) {
    super()
    const names = Array.from({ length: BLOCKS }, (_, index) => `block_${index + 1}`)
    this.blocks = keras.Sequential(names.map((name) => new Block(hasShortcuts, { name })))
  }

  override call(scans: tensors.Tensor) {
    return this.head(this.blocks(this.entry(scans)))
  }
}

const { training, test } = readDigits({ training: 2500, validation: 0, test: 1000 })
title(`${2 * BLOCKS + 2} layers deep: ${epochs} epochs over ${grouped(training.labels.length)} digits`)
const crossentropy = keras.losses.SparseCategoricalCrossentropy({ from_logits: true })
for (const hasShortcuts of [true, false]) {
  keras.utils.set_random_seed(1)
  const network = new DeepNetwork(hasShortcuts)
  const settings = { loss: crossentropy, metrics: ['accuracy'], jit_compile: false } as const
  network.compile({ optimizer: keras.optimizers.Adam(2e-3), ...settings })
  const { loss } = await network.fit(training.images, training.labels, { epochs, batch_size: 50, verbose: 0 }).history
  const { accuracy } = await network.evaluate(test.images, test.labels, { return_dict: true, verbose: 0 })
  const losses = loss.map((each) => each.toFixed(3)).join('  ')
  say(`${hasShortcuts ? 'with   ' : 'without'} shortcuts: loss ${losses}   ${percent(accuracy)} read correctly`)
}
