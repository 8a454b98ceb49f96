// Warm starts with TensorFlow: what a forked Python computes is what a fresh one computes. All other files of this folder
// start warm Pythons too (tensorflowOptions); this one has the fresh ones beside them.

import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Python, type PythonOptions, startPython } from '../../src/index.js'
import { checkMachine, ScratchFolder, tensorflowOptions, untyped } from '../harness.js'

checkMachine()

const TRAIN = `
import sys
was_loaded = ['tensorflow' in sys.modules, KERAS in sys.modules]
import numpy as np, tensorflow as tf
keras = __import__(KERAS)

def train():
    x = np.sin(np.arange(512.0)).reshape(64, 8).astype('float32')
    y = x.sum(axis=1, keepdims=True)
    model = keras.Sequential([
        keras.layers.Dense(16, activation='relu'), keras.layers.Dropout(0.25), keras.layers.Dense(1),
    ])
    model.compile(optimizer='adam', loss='mse', metrics=['mae'])
    history = model.fit(x, y, epochs=3, batch_size=8, verbose=0).history
    return [history, model.predict(x, verbose=0).ravel().tolist(), float(tf.random.uniform([])), np.random.rand(), ''.join({'a', 'b', 'c', 'd'})]
`

async function isFresh(python: Python): Promise<boolean> {
  return (await python.eval<number>('__import__("os").getppid()')) === process.pid
}

function programOf(world: '3' | 'legacy'): string {
  return TRAIN.replaceAll('KERAS', world === 'legacy' ? "'tf_keras'" : "'keras'")
}

it.each(['3', 'legacy'] as const)('a warm Python trains as a fresh one does, with Keras %s', async (world) => {
  const train = async (warm: boolean): Promise<unknown> => {
    const options = tensorflowOptions({ seed: 5, warm })
    await using python = await (world === 'legacy' ? startPython({ ...options, keras: world }) : startPython(options))
    expect(await isFresh(python as Python)).toBe(!warm)
    await python.exec(programOf(world))
    if (warm) expect(await python.eval('was_loaded')).toEqual([true, true])
    return await python.eval('train()')
  }
  const fresh = await train(false)
  expect(await train(true)).toEqual(fresh)
  expect(await train(true)).toEqual(fresh)
})

it('without a seed no two of them draw the same numbers', async () => {
  const draw = async (): Promise<unknown[]> => {
    await using python = await startPython(tensorflowOptions())
    await python.exec('import random, numpy as np, tensorflow as tf, keras')
    const drawn = '[random.random(), np.random.rand(), float(tf.random.uniform([])), float(keras.random.uniform([]))]'
    return await python.eval<unknown[]>(drawn)
  }
  const [one, two] = [await draw(), await draw()]
  for (const [i, value] of one.entries()) expect(two[i]).not.toBe(value)
})

it('after they have trained their parent has still one thread, and no GPU is seen where none is wanted', async () => {
  await using python = await startPython(tensorflowOptions())
  await python.exec(programOf('3'))
  await python.eval('train()')
  const parent = await python.eval<number>('__import__("os").getppid()')
  expect(readdirSync(`/proc/${parent}/task`)).toEqual([String(parent)])
  expect(readdirSync(`/proc/${python.pid}/task`).length).toBeGreaterThan(4)
  expect(await python.eval('__import__("os").environ["CUDA_VISIBLE_DEVICES"]')).toBe('-1')
  expect(await python.eval('len(tf.config.list_physical_devices("GPU"))')).toBe(0)
})

it('tells at once that TensorFlow is loaded, and gives its objects as always', async () => {
  await using python = await startPython(tensorflowOptions())
  const { tf } = untyped(python)
  expect(await tf.add(1, [2, 3]).numpy()).toMatchObject({ data: Int32Array.of(3, 4), shape: [2] })
  expect(python.isLoaded).toBe(true)
})

it('a variable that Python code read while it was imported, and that differs, means a fresh start', async () => {
  const said: string[] = []
  const options: PythonOptions = { onProgress: (line) => said.push(line) }
  const variable = { TEMPORARILY_DISABLE_PROTOBUF_VERSION_CHECK: 'true' }
  await using warm = await startPython(tensorflowOptions({ ...options, env: { UNKNOWN_TO_ALL: 'x' } }))
  expect(await isFresh(warm)).toBe(false)
  expect(await warm.eval('__import__("os").environ["UNKNOWN_TO_ALL"]')).toBe('x')
  await using fresh = await startPython(tensorflowOptions({ ...options, env: variable }))
  expect(await isFresh(fresh)).toBe(true)
  expect(said).toEqual([
    'A fresh Python is started, not a warm one: the libraries were imported with another TEMPORARILY_DISABLE_PROTOBUF_VERSION_CHECK.',
  ])
})

it('a module in the working directory that a fresh Python would import means a fresh start', async () => {
  using scratch = new ScratchFolder()
  writeFileSync(join(scratch.path, 'h5py.py'), 'mine = True')
  const options = tensorflowOptions({ cwd: scratch.path, onProgress: () => {} })
  await using python = await startPython(options)
  expect(await isFresh(python)).toBe(true)
  expect(await python.import('h5py').mine).toBe(true)
})
