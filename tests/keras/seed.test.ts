// The option `seed`: two runs give the same numbers, those of a Python program whose first line seeds everything.

import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { type NDArray, type Python, type PythonOptions, startPython } from '../../src/index.js'
import { checkMachine, tensorflowOptions, untyped } from '../harness.js'

checkMachine()

const SEED = 7

// What is drawn, and what is trained: initial weights, shuffling, dropout, augmentation, Keras's own generators, sets.
const PROGRAM = `
import random
import numpy as np, tensorflow as tf
keras = __import__(KERAS)

def train():
    drawn = [random.random(), float(np.random.rand()), float(tf.random.uniform([])), float(tf.random.normal([]))]
    if hasattr(keras, 'random'):
        drawn.append(float(keras.random.uniform([])))
        drawn.append(float(keras.random.normal([])))
    drawn.append(float(keras.initializers.GlorotUniform()([3, 3])[0, 0]))
    x = np.sin(np.arange(256.0)).reshape(64, 4).astype('float32')
    y = x.sum(axis=1, keepdims=True)
    model = keras.Sequential([
        keras.layers.GaussianNoise(0.1), keras.layers.Dense(8, activation='relu'), keras.layers.Dropout(0.5),
        keras.layers.Dense(1),
    ])
    model.compile(optimizer='adam', loss='mse')
    losses = model.fit(x, y, epochs=3, batch_size=8, verbose=0).history['loss']
    shuffled = [int(n) for n in tf.data.Dataset.range(10).shuffle(10)]
    return [drawn, losses, shuffled, ''.join({'a', 'b', 'c', 'd', 'e', 'f'})]
`

async function inOurs(world: '3' | 'legacy', options: PythonOptions = {}): Promise<unknown> {
  const python = await startPython(tensorflowOptions({ keras: world, seed: SEED, ...options }))
  try {
    python.exec(PROGRAM.replace('KERAS', world === 'legacy' ? "'tf_keras'" : "'keras'"))
    return await python.eval('train()')
  } finally {
    await python.close()
  }
}

async function inPython(world: '3' | 'legacy'): Promise<unknown> {
  await using python = await startPython(tensorflowOptions({ preload: false }))
  const interpreter = await python.eval('__import__("sys").executable')
  const name = world === 'legacy' ? 'tf_keras' : 'keras'
  const program = `
import sys, json
import tensorflow, ${name}
${name}.utils.set_random_seed(${SEED})
${PROGRAM.replace('KERAS', `'${name}'`)}
print(json.dumps(train()))
`
  const env = {
    ...process.env,
    PYTHONHASHSEED: String(SEED),
    TF_USE_LEGACY_KERAS: world === 'legacy' ? '1' : '0',
    KERAS_BACKEND: 'tensorflow',
    CUDA_VISIBLE_DEVICES: '-1',
  }
  return JSON.parse(
    execFileSync(interpreter, ['-c', program], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] }),
  )
}

it.each(['3', 'legacy'] as const)('gives the numbers of Python, again and again, with Keras %s', async (world) => {
  const pure = await inPython(world)
  expect(await inOurs(world)).toEqual(pure)
  expect(await inOurs(world, { preload: false })).toEqual(pure)
  expect(await inOurs(world, { seed: SEED + 1 })).not.toEqual(pure)
})

it.each(['3', 'legacy'] as const)(
  'gives a program in TypeScript the same numbers twice, with Keras %s',
  async (world) => {
    const train = async (): Promise<unknown> => {
      const python = await startPython(tensorflowOptions({ keras: world, seed: SEED }))
      try {
        const { keras, np, tf } = untyped(python)
        const model = keras.Sequential([keras.layers.Dense(8), keras.layers.Dropout(0.5), keras.layers.Dense(1)])
        model.compile({ optimizer: 'sgd', loss: 'mse' })
        const x = np.random.normal({ size: [64, 4] })
        const history = model.fit(x, x.sum({ axis: 1 }), { epochs: 2, batch_size: 8, verbose: 0 }).history
        const drawn: NDArray = await tf.random.uniform([3]).numpy()
        return [await history, await x, drawn]
      } finally {
        await python.close()
      }
    }
    expect(await train()).toEqual(await train())
  },
)

it('draws on where a library is loaded later', async () => {
  const draw = async (python: Python): Promise<unknown[]> => {
    python.exec('import random; first = [random.random() for _ in range(3)]')
    python.exec('import numpy as np; second = [float(np.random.rand()) for _ in range(3)]')
    python.exec('import tensorflow; third = [random.random(), float(np.random.rand())]')
    return await python.eval('[first, second, third]')
  }
  await using lazy = await startPython(tensorflowOptions({ seed: SEED, preload: false }))
  const [first, second, third] = (await draw(lazy)) as [number[], number[], [number, number]]
  const all = [...first, ...second, ...third]
  expect(new Set(all).size).toBe(all.length)
  await using again = await startPython(tensorflowOptions({ seed: SEED, preload: false }))
  expect(await draw(again)).toEqual([first, second, third])
})
