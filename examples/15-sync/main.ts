// A wave is learned, first by `fit`, then by a loop of one's own. main.py is the same program in Python, line by line.

import { keras, len, np, tf, within } from 'tensorbridge/sync'

keras.utils.set_random_seed(7)

class Waves extends keras.layers.Layer {
  static signatures = { build: ['input_shape'], call: ['inputs'] }
  declare frequencies: keras.Variable

  override build(input_shape: (number | null)[]): void {
    this.frequencies = this.add_weight({ shape: [input_shape.at(-1)!, 8], initializer: 'random_normal' })
  }

  override call(inputs: tf.Tensor): tf.Tensor {
    return tf.sin(tf.matmul(inputs, this.frequencies))
  }
}

const x = np.reshape(np.linspace(-3, 3, 200), [200, 1])
const y = np.sin(np.multiply(x, 2))
console.log(`${len(x)} samples, the largest ${np.max(y).toFixed(3)}`)

const model = keras.Sequential([
  keras.Input([1]),
  new Waves(),
  keras.layers.Dense(16, { activation: 'relu' }),
  keras.layers.Dense(1),
])
for (const layer of model.layers) console.log(layer.name, layer.count_params())

class Report extends keras.callbacks.Callback {
  override on_epoch_end(epoch: number, logs: { loss: number }): void {
    if (epoch % 10 === 9) console.log(`epoch ${epoch + 1}: ${logs.loss.toFixed(4)}`)
  }
}

const optimizer = keras.optimizers.Adam({ learning_rate: 0.01 })
model.compile({ optimizer, loss: 'mse' })
const history = model.fit(x, y, { epochs: 40, verbose: 0, callbacks: [new Report()] })
console.log(`best ${Math.min(...history.history['loss']).toFixed(4)}`)

const weights = model.trainable_variables
for (let step = 0; step < 20; step++) {
  const [loss, gradients] = within(tf.GradientTape(), (tape) => {
    const error = tf.reduce_mean(tf.square(tf.subtract(model(x), y)))
    return [error, tape.gradient(error, weights)] as const
  })
  optimizer.apply_gradients(gradients.map((gradient, i) => [gradient, weights[i]!] as const))
  if (step % 5 === 4) console.log(`step ${step + 1}: ${loss.numpy().toFixed(4)}`)
}

try {
  model.predict(np.zeros([2, 3]), { verbose: 0 })
} catch (error) {
  console.log(`${(error as Error).name}: three columns are too many`)
}
