// The devices of a Python with TensorFlow where there is no GPU, and that one which was asked for and is not there is said.
// What needs a GPU is in gpu.test.ts.

import { expect, it } from 'vitest'
import { resolveEnvironment } from '../../src/environment/environment.js'
import { startPython } from '../../src/index.js'
import { checkMachine, rejectionOf, tensorflowOptions, untyped } from '../harness.js'

checkMachine()

it('names the CPU where nothing else is wanted', async () => {
  await using python = await startPython(tensorflowOptions())
  expect(await python.devices()).toEqual([{ name: 'CPU:0', kind: 'cpu', model: null, memory: null }])
})

it('says at the first use that a GPU which was asked for is not there', async () => {
  // Not the managed Python for GPUs: that is a large download. A GPU of this machine is hidden.
  const { interpreter } = await resolveEnvironment({ device: 'cpu' })
  const env = { CUDA_VISIBLE_DEVICES: '-1' }
  await using python = await startPython(tensorflowOptions({ device: 'gpu', python: interpreter, env, warm: false }))
  const { keras, builtins } = untyped(python)
  const error = await rejectionOf(keras.layers.Dense(1))
  expect(error.type).toBe('NoGpuError')
  expect(error.message).toMatch(
    /^device: 'gpu' was asked for, and TensorFlow [\d.]+ finds no GPU\. `npx tensorbridge doctor --device gpu` says why/,
  )
  expect(await builtins.sum([1, 2]), 'what needs no GPU works').toBe(3)
})

it.each([
  [{ gpuMemory: 0 }, "The option gpuMemory takes 'grow' or a number of MiB above 0. Received: 0"],
  [{ gpuMemory: 'all' }, `The option gpuMemory takes 'grow' or a number of MiB above 0. Received: "all"`],
  [{ backend: 'numpy' }, `The option backend takes 'tensorflow', 'jax' or 'torch'. Received: "numpy"`],
  [
    { keras: 'legacy', backend: 'jax' },
    `The option backend takes 'tensorflow' where keras is 'legacy': tf_keras has no other. Received: "jax"`,
  ],
])('refuses the options %j', async (options, message) => {
  expect((await rejectionOf(startPython(options as object))).message).toBe(message)
})
