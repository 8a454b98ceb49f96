// The devices of a Python with TensorFlow: which there are, that limits on a GPU's memory hold, and that a GPU which was asked for
// and is not there is said. What needs a GPU is skipped, with the reason, where there is none.

import { beforeEach, describe, expect, it } from 'vitest'
import { resolveEnvironment } from '../../src/environment/environment.js'
import { visibleGpus } from '../../src/environment/visible-gpus.js'
import { NDArray, type Python, startPool, startPython } from '../../src/index.js'
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

describe('on a GPU', () => {
  const x = new NDArray(
    Float32Array.from({ length: 4096 }, (_, i) => ((i * 7) % 11) / 11),
    [64, 64],
  )
  const product = (python: Python): any => untyped(python).tf.linalg.matmul(x, x)
  const gpuOf = async (python: Python): Promise<any> => (await python.devices()).find(({ kind }) => kind === 'gpu')
  let gpus: string[]
  beforeEach(async (context) => {
    gpus = await visibleGpus(process.env)
    if (gpus.length === 0) context.skip('needs an NVIDIA GPU')
  })

  it.each(['auto', 'gpu'] as const)('computes there with device %s, and says so', async (device) => {
    await using python = await startPython(tensorflowOptions({ device, gpuMemory: 'grow', warm: false }))
    await using other = await startPython(tensorflowOptions())
    expect((await gpuOf(python)).memory, 'before it is used').toBe(null)
    const given = product(python)
    expect(await given.device).toContain('GPU:0')
    const [here, there] = [await given.numpy(), await product(other).numpy()] as NDArray[]
    // TensorFloat-32, which may multiply here, has ten bits of fraction.
    const worst = Math.max(...[...here!.data].map((value, i) => Math.abs(Number(value) - Number(there!.data[i]))))
    expect(worst).toBeLessThan(0.05)
    const gpu = await gpuOf(python)
    expect(gpu).toMatchObject({ name: 'GPU:0', model: expect.any(String) })
    expect(gpu.memory.usedBytes).toBeGreaterThan(0)
  })

  it('keeps to a limit of its memory', async () => {
    await using python = await startPython(tensorflowOptions({ device: 'gpu', gpuMemory: 1024, warm: false }))
    const { tf } = untyped(python)
    await product(python)
    expect((await gpuOf(python)).memory.limitBytes).toBe(1024 * 2 ** 20)
    const error = await rejectionOf(tf.zeros([600, 2 ** 20]))
    expect(error.type).toContain('ResourceExhaustedError')
  })

  it('serves several Pythons of a pool, each with its part', async () => {
    await using pool = await startPool({ ...tensorflowOptions({ device: 'gpu', warm: false }), size: 2 })
    const used = await Promise.all([0, 1].map(() => pool.run(async (python) => await product(python).device)))
    for (const device of used) expect(device).toContain('GPU:0')
    const shares = pool.stats().workers.map(({ gpus: own }) => own)
    expect(new Set(shares.flat()).size).toBe(Math.min(2, gpus.length))
  })
})
