// Code of one's own against TensorFlow: a softmax regression written by hand in TypeScript, and a model of TensorFlow.js with its
// twin in Keras. README.md says what there is to see.

import '@tensorflow/tfjs-backend-cpu'
import * as tfjs from '@tensorflow/tfjs-core'
import * as tfl from '@tensorflow/tfjs-layers'
import { NDArray, startPython } from 'tensorbridge'
import { compareModels, parity } from 'tensorbridge/testing'
import { readDigits } from '../01-mnist/digits.js'
import { say, title } from '../01-mnist/text.js'
import { SoftmaxRegression } from './softmax.js'

const [samples, steps, rate] = [200, 10, 0.5]
await using python = await startPython({ seed: 1 })
const { keras } = python
const { images, labels } = readDigits({ training: samples, validation: 0, test: 0 }).training
const features = new NDArray(Float64Array.from(images.data as Float32Array), [samples, 784])
const classes = Int32Array.from(labels)

title(`Softmax regression by hand: ${steps} steps on ${samples} digits, beside TensorFlow`)
const source = `
kernel, bias = tf.Variable(tf.zeros([784, 10], tf.float64)), tf.Variable(tf.zeros(10, tf.float64))
losses = []
for _ in range(${steps}):
    with tf.GradientTape() as tape:
        losses.append(tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(classes, features @ kernel + bias)))
    for variable, gradient in zip([kernel, bias], tape.gradient(losses[-1], [kernel, bias])):
        variable.assign_sub(${rate} * gradient)
`
const train = (rateOfBias: number) => () => {
  const model = new SoftmaxRegression(784, 10)
  const own = { features: features.data as Float64Array, labels: classes }
  const losses = Array.from({ length: steps }, () => model.step(own, rate, rateOfBias))
  return { losses, kernel: model.kernel, bias: model.bias }
}
const options = { python, inputs: { features, classes }, tolerance: { rtol: 1e-9, atol: 1e-12 } }
say((await parity(train(rate), source, options)).message)

title('The same with a mistake: the bias learns at a rate of its own')
say((await parity(train(0.4), source, options)).message)

title('A model of TensorFlow.js beside its twin in Keras: outputs, gradients and three training steps')
const conv = { filters: 4, kernelSize: 3, strides: 2, activation: 'relu' } as const
const dense = tfl.layers.dense({ units: 10, activation: 'softmax' })
const model = tfl.sequential({
  layers: [tfl.layers.conv2d({ ...conv, inputShape: [28, 28, 1] }), tfl.layers.flatten(), dense],
})
model.compile({ optimizer: tfjs.train.momentum(0.1, 0.9), loss: 'categoricalCrossentropy' })
const { Conv2D, Dense, Flatten } = keras.layers
const first = Conv2D(4, 3, { strides: 2, activation: 'relu' })
const twin = keras.Sequential([keras.Input([28, 28, 1]), first, Flatten(), Dense(10, { activation: 'softmax' })])
twin.compile({ optimizer: keras.optimizers.SGD(0.1, { momentum: 0.9 }), loss: 'categorical_crossentropy' })
const x = new NDArray((images.data as Float32Array).slice(0, 16 * 784), [16, 28, 28, 1])
const y = keras.utils.to_categorical(classes.slice(0, 16), 10)
say((await compareModels(model, twin, { tf: tfjs, x, y })).message)
