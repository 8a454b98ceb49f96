// Keras 3 on torch: the programs of backend-programs.ts, a step that takes torch's own gradients, and what its tensors become. Torch
// is no part of the managed Python, and on Linux a download of 3 GB: TENSORBRIDGE_TEST_TORCH=torch adds it as a package, and
// TENSORBRIDGE_TEST_TORCH=1 takes it from the interpreter that TENSORBRIDGE_PYTHON names.

import { describe, expect, it } from 'vitest'
import { NDArray, type PythonOptions, type Remote, within } from '../../src/index.js'
import { describePrograms } from './backend-programs.js'
import { fitted, sideBySide } from './side-by-side.js'
import { x, y } from './training-programs.js'

const wanted = process.env['TENSORBRIDGE_TEST_TORCH']

if (wanted === undefined || wanted === '') {
  it('runs the programs of all backends', (context) => {
    context.skip('needs torch (TENSORBRIDGE_TEST_TORCH=torch adds it: 3 GB on Linux)')
  })
} else {
  const options: PythonOptions = { backend: 'torch', ...(wanted === '1' ? {} : { packages: [wanted] }) }
  const programs = sideBySide('3', options)
  const { shared, expectSame } = programs

  describePrograms(programs, false)

  describe('a program of torch', () => {
    it('has a train_step of its own, with the gradients that torch keeps', async () => {
      await expectSame(
        `
import torch
class Mine(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = layers.Dense(1)
    def call(self, inputs):
        return self.dense(inputs)
    def train_step(self, data):
        self.zero_grad()
        loss = keras.ops.mean(keras.ops.abs(data[1] - self(data[0])))
        loss.backward()
        weights = self.trainable_weights
        gradients = [keras.ops.clip(each.value.grad, -0.1, 0.1) for each in weights]
        with torch.no_grad():
            self.optimizer.apply(gradients, weights)
        return {'my_loss': loss}

def program(x, y):
    model = Mine()
    model.compile(optimizer=keras.optimizers.SGD(0.1, momentum=0.5))
    return fitted(model, x, y)
`,
        ({ keras, python }) => {
          const { ops } = keras
          const torch = python.import('torch')
          class Mine extends (keras.Model as Remote) {
            dense = keras.layers.Dense(1)
            override call(inputs: Remote) {
              return this['dense'](inputs)
            }
            async train_step(data: Remote[]) {
              this['zero_grad']()
              const loss = ops.mean(ops.abs(ops.subtract(data[1], this(data[0]))))
              loss.backward()
              const weights: Remote[] = await this['trainable_weights']
              const gradients = weights.map((each) => ops.clip(each['value'].grad, -0.1, 0.1))
              await within(torch.no_grad(), () => this['optimizer'].apply(gradients, weights))
              return { my_loss: loss }
            }
          }
          const model = new Mine() as Remote
          model.compile({ optimizer: keras.optimizers.SGD(0.1, { momentum: 0.5 }) })
          return fitted(model, x, y)
        },
        x,
        y,
      )
    })

    it('has tensors that are handles; Keras brings what they hold, whether they have a gradient or are bfloat16', async () => {
      const { keras, python } = { ...shared.python, python: shared.python }
      const torch = python.import('torch')
      const weight = torch.tensor([1, 2], { requires_grad: true })
      expect(await weight.dtype.is_floating_point, 'data of whole numbers').toBe(true)
      expect(await keras.ops.convert_to_numpy(weight)).toEqual(new NDArray(Float32Array.of(1, 2), [2]))
      expect(await weight.detach().numpy()).toEqual(new NDArray(Float32Array.of(1, 2), [2]))
      const half = (await keras.ops.convert_to_numpy(weight.to(torch.bfloat16))) as NDArray
      expect([half.dtype, half.toNested()]).toEqual(['bfloat16', [1, 2]])
      torch.sum(torch.mul(weight, weight)).backward()
      expect(await weight.grad.numpy()).toEqual(new NDArray(Float32Array.of(2, 4), [2]))
      expect(await python.eval('1 + 1')).toBe(2)
    })
  })
}
