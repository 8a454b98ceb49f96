// The softmax regression of examples/14-parity without Python: what it must give was computed by TensorFlow once, and is kept in
// __records__/softmax.test.json (TENSORBRIDGE_RECORD=1 writes it anew, =check compares it with TensorFlow).

import { describe, expect } from 'vitest'
import { SoftmaxRegression, softmax } from '../../../examples/14-parity/softmax.js'
import { NDArray } from '../../../src/index.js'
import { test } from '../../../src/vitest.js'

const features = Float64Array.from({ length: 12 }, (_, i) => Math.sin(i))
const labels = Int32Array.of(0, 2, 1, 2)
const x = new NDArray(features, [4, 3])

describe('the softmax regression by hand', () => {
  test('gives the shares that TensorFlow gives, also of large numbers', async ({ record }) => {
    const logits = [
      [1, 2, 3],
      [1000, 1001, 999],
      [-1000, 0, 1000],
    ]
    const expected = await record('softmax', ({ tf }) => tf.nn.softmax(tf.constant(logits, { dtype: 'float64' })), {
      inputs: logits,
    })
    expect(logits.map((row) => [...softmax(Float64Array.from(row))])).toBeAllClose(expected, { ulps: 4 })
  })

  test('has the losses, gradients and weights of TensorFlow over five steps', async ({ record }) => {
    const expected = await record<object>(
      'five steps',
      async (python) => {
        python.exec(PROGRAM)
        return python.eval('five_steps(x, labels)', { x, labels })
      },
      { inputs: [x, labels] },
    )
    const model = new SoftmaxRegression(3, 3)
    const { kernel, bias } = model.gradients({ features, labels })
    const losses = Array.from({ length: 5 }, () => model.step({ features, labels }, 0.5))
    const given = { gradients: [kernel, bias], losses, weights: [model.kernel, model.bias] }
    expect(given).toBeAllClose(expected, { rtol: 1e-12, atol: 1e-15 })
  })
})

const PROGRAM = `
def five_steps(x, labels):
    import tensorflow as tf
    weights = [tf.Variable(tf.zeros([3, 3], tf.float64)), tf.Variable(tf.zeros(3, tf.float64))]
    losses, first = [], None
    for _ in range(5):
        with tf.GradientTape() as tape:
            logits = x @ weights[0] + weights[1]
            loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits))
        gradients = tape.gradient(loss, weights)
        first = first or gradients
        losses.append(loss)
        for weight, gradient in zip(weights, gradients):
            weight.assign_sub(0.5 * gradient)
    return {"gradients": first, "losses": losses, "weights": weights}
`
