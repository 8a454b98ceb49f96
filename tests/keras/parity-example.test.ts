// examples/14-parity, the whole program: the softmax regression by hand has the losses of Keras, and what is printed says so.

import { expect, it } from 'vitest'
import { readDigits } from '../../examples/01-mnist/digits.js'
import { SoftmaxRegression } from '../../examples/14-parity/softmax.js'
import { NDArray } from '../../src/index.js'
import { runExample } from '../examples.js'
import { checkMachine } from '../harness.js'
import '../../src/vitest.js'

checkMachine()

it('finds that its own code agrees with TensorFlow, that a mistake does not, and that a model agrees with its twin', async () => {
  await using run = await runExample('14-parity')
  const text = run.lines.join('\n')
  expect(text).toContain('  All agree, rtol 1e-9, atol 1e-12: losses, kernel, bias.')
  expect(text).toContain('  losses: TypeScript (actual) against Python (expected), rtol 1e-9, atol 1e-12')
  expect(text).toContain('At [1]: a single number against a single float64 is not close:')
  expect(text).toMatch(
    /All agree, rtol 0.0001, atol 0.00001: weights of layer 1 of 3, conv2d \(Conv2D\), .*, loss at step 1, .*, and \d+ more\.$/,
  )

  // Keras's own layers, losses and all, have the same losses.
  const { images, labels } = readDigits({ training: 200, validation: 0, test: 0 }).training
  const features = Float64Array.from(images.data as Float32Array)
  const own = new SoftmaxRegression(784, 10)
  const losses = Array.from({ length: 10 }, () => own.step({ features, labels: Int32Array.from(labels) }, 0.5))
  const { returned } = await run.twin(new NDArray(features, [200, 784]), labels, 10, 0.5)
  expect(losses).toBeAllClose(returned as number[], { rtol: 1e-6 })
  expect(losses.at(-1)).toBeLessThan(losses[0]! / 2)
})
