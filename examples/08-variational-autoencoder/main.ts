// A variational autoencoder with a training step of its own, written in TypeScript: it learns to describe a digit by a few
// numbers, and to draw one from any such numbers. README.md says what there is to see.

import { formatHistory, startPython, type tf as tensors, within } from 'tensorbridge'
import { readDigits, SIDE } from '../01-mnist/digits.js'
import { drawScans } from '../01-mnist/drawing.js'
import { say, title } from '../01-mnist/text.js'

await using python = await startPython({ seed: 1 })
const { keras, tf } = python
const { layers, ops } = keras
const [NUMBERS, epochs] = [4, 15]

class Autoencoder extends keras.Model {
  encoder = keras.Sequential([layers.Flatten(), layers.Dense(256, { activation: 'relu' })])
  middle = layers.Dense(NUMBERS)
  logVariance = layers.Dense(NUMBERS)
  decoder = keras.Sequential([
    layers.Dense(256, { activation: 'relu' }),
    layers.Dense(SIDE * SIDE, { activation: 'sigmoid' }),
    layers.Reshape([SIDE, SIDE, 1]),
  ])
  reconstruction = keras.metrics.Mean({ name: 'reconstruction' })
  divergence = keras.metrics.Mean({ name: 'divergence' })

  override get metrics() {
    return [this.reconstruction, this.divergence]
  }
  override async train_step(scans: tensors.Tensor) {
    await within(tf.GradientTape(), (tape) => {
      const features = this.encoder(scans)
      const [middle, logVariance] = [this.middle(features), this.logVariance(features)] as const
      const random = keras.random.normal(ops.shape(middle))
      const drawn = this.decoder(ops.add(middle, ops.multiply(ops.exp(ops.divide(logVariance, 2)), random)))
      // How wrong the drawing is, and how much the description says that numbers drawn at random would not.
      const wrong = ops.sum(keras.losses.binary_crossentropy(scans, drawn), { axis: [1, 2] })
      const excess = ops.subtract(ops.add(ops.square(middle), ops.exp(logVariance)), ops.add(logVariance, 1))
      const said = ops.divide(ops.sum(excess, { axis: 1 }), 2)
      const gradients = tape.gradient(ops.mean(ops.add(wrong, said)), this.trainable_variables)
      this.optimizer.apply_gradients(python.builtins['zip'](gradients, this.trainable_variables))
      this.reconstruction.update_state(wrong)
      this.divergence.update_state(said)
    })
    return { reconstruction: this.reconstruction.result(), divergence: this.divergence.result() }
  }
}

const { training, test } = readDigits({ training: 8000, validation: 0, test: 5 })
title(`${training.labels.length} digits, each to be described by ${NUMBERS} numbers`)
const model = new Autoencoder()
model.compile({ optimizer: keras.optimizers.Adam(2e-3) })
say(formatHistory(await model.fit(training.images, { epochs, batch_size: 64, verbose: 0 }).history, { rows: 7 }))

title('Digits that it has not seen, and what it draws from its description of each')
const described = model.middle(model.encoder(test.images))
say(drawScans(test.images), '', drawScans(await model.decoder(described).numpy()))
title('From the first to the second, through the numbers between theirs')
say(drawScans(await model.decoder(tf.linspace(tf.gather(described, 0), tf.gather(described, 1), 5)).numpy()))
title('From numbers drawn at random')
say(drawScans(await model.decoder(keras.random.normal([5, NUMBERS])).numpy()))
