// A training loop of one's own: batches from tf.data, gradients from a tape, added up over four batches before each step, and
// computed in bfloat16. The step is TypeScript that TensorFlow traces into a graph. README.md says what there is to see.

import { startPython, tuple, type tf as types, within } from 'tensorbridge'
import { readDigits } from '../01-mnist/digits.js'
import { percent } from '../01-mnist/progress.js'
import { grouped, say, secondsSince, title } from '../01-mnist/text.js'

const [epochs, batchSize, batchesPerStep, begun] = [5, 40, 4, performance.now()]
await using python = await startPython({ seed: 1 })
const { keras, tf } = python
keras.mixed_precision.set_global_policy('mixed_bfloat16')
const { Conv2D, Dense, Flatten, MaxPooling2D, ReLU } = keras.layers
const seeing = [keras.Input([28, 28, 1]), Conv2D(16, 5, { strides: 2 }), ReLU(), Conv2D(32, 3), ReLU(), MaxPooling2D()]
// The last layer stays in float32, and so do the weights of all.
const model = keras.Sequential([...seeing, Flatten(), Dense(64), ReLU(), Dense(10, { dtype: 'float32' })])
const lossOf = keras.losses.SparseCategoricalCrossentropy({ from_logits: true })
const [loss, accuracy] = [keras.metrics.Mean(), keras.metrics.SparseCategoricalAccuracy()]
const valueOf = (metric: types.keras.Metric): PromiseLike<number> => metric.result().numpy()
const variables = await model.trainable_variables
const sums = variables.map((variable) => tf.Variable(tf.zeros(variable.shape), { trainable: false }))
const schedule = keras.optimizers.schedules.CosineDecay(4e-3, (epochs * 8000) / (batchSize * batchesPerStep))
const optimizer = keras.optimizers.Adam({ learning_rate: schedule, global_clipnorm: 1 })
optimizer.build(variables)
// TensorFlow calls these functions once, to trace them; from then on its graphs run without a message to TypeScript.
const gather = tf.function(async (images: types.Tensor, labels: types.Tensor) => {
  const gradients = await within(tf.GradientTape(), (tape) => {
    const outputs = model(images, { training: true })
    const value = lossOf(labels, outputs)
    loss.update_state(value)
    accuracy.update_state(labels, outputs)
    return tape.gradient(tf.divide(value, batchesPerStep), variables)
  })
  for (const [index, sum] of sums.entries()) sum.assign_add(gradients[index]!)
})
const step = tf.function(() => {
  optimizer.apply_gradients(python.builtins.zip(sums, variables))
  for (const sum of sums) sum.assign(tf.zeros_like(sum))
})
const shifted = (image: types.Tensor, label: types.Tensor) => {
  const padded = tf.image.pad_to_bounding_box(image, 2, 2, 32, 32)
  return tuple(tf.image.random_crop(padded, [28, 28, 1], { seed: 1 }), label)
}
const { training, test } = readDigits({ training: 8000, validation: 500, test: 1500 })
const digits = tf.data.Dataset.from_tensor_slices(tuple(training.images, training.labels))
const batches = digits.shuffle(8000, { seed: 1 }).map(shifted).batch(batchSize).prefetch(4)

title(`${grouped(await model.count_params())} weights learn from ${batchesPerStep} × ${batchSize} digits a step`)
for (let epoch = 1; epoch <= epochs; epoch++) {
  let count = 0
  for await (const [images, labels] of batches) {
    gather(images, labels)
    if (++count % batchesPerStep === 0) step()
  }
  const figures = `loss ${(await valueOf(loss)).toFixed(6)}   accuracy ${percent(await valueOf(accuracy))}`
  say(`epoch ${epoch}   ${figures}   ${count / batchesPerStep} steps`)
  for (const metric of [loss, accuracy]) metric.reset_state()
}
accuracy.update_state(test.labels, model.predict(test.images, { verbose: 0 }))
title(`${percent(await valueOf(accuracy))} of 1,500 held-out digits are read right, after ${secondsSince(begun)}.`)
