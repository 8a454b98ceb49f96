// How a Python with another backend of Keras starts: the same seed gives the same numbers, warm and fresh; what is not installed is
// named; TensorFlow is not needed where it is not used.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { resolveEnvironment } from '../../src/environment/environment.js'
import { type Python, type PythonOptions, startPython } from '../../src/index.js'
import { checkMachine, rejectionOf, ScratchFolder, tensorflowOptions, untyped } from '../harness.js'

checkMachine()

const jax = (more: PythonOptions = {}): PythonOptions => tensorflowOptions({ backend: 'jax', ...more })

const TRAIN = `
import sys, keras, numpy as np
was_loaded = 'jax' in sys.modules
def train():
    x = np.sin(np.arange(512.0)).reshape(64, 8).astype('float32')
    model = keras.Sequential([keras.layers.Dense(16, activation='relu'), keras.layers.Dropout(0.25), keras.layers.Dense(1)])
    model.compile(optimizer='adam', loss='mse')
    history = model.fit(x, x.sum(axis=1, keepdims=True), epochs=2, batch_size=8, verbose=0).history
    return [history['loss'], model.predict(x, verbose=0).ravel().tolist(), np.random.rand()]
`

async function train(python: Python): Promise<unknown> {
  await python.exec(TRAIN)
  return await python.eval('train()')
}

it('a seed gives the same numbers in a warm and in a fresh Python, and those of a program of Python', async () => {
  await using warm = await startPython(jax({ seed: 5 }))
  await using fresh = await startPython(jax({ seed: 5, warm: false, env: { KERAS_BACKEND: 'tensorflow' } }))
  const expected = await train(fresh)
  expect(await train(warm)).toEqual(expected)
  expect(await warm.eval('was_loaded')).toBe(true)
  expect(await warm.eval('[keras.backend.backend(), keras.config.backend()]')).toEqual(['jax', 'jax'])
  await warm.exec('import random; random.seed(5); keras.utils.set_random_seed(5)')
  expect(await warm.eval('train()')).toEqual(expected)
})

it('a variable chooses the backend where no option does', async () => {
  const env = { KERAS_BACKEND: 'abacus' }
  await using python = await startPython(tensorflowOptions({ env, warm: false }))
  const error = await rejectionOf(untyped(python).keras.layers.Dense(1))
  expect(error.message).toContain('abacus')
})

it('TensorFlow is not loaded, and need not be there; who asks for it is told', async () => {
  using folder = new ScratchFolder()
  mkdirSync(join(folder.path, 'tensorflow'))
  const missing = `raise ModuleNotFoundError("No module named 'tensorflow'", name='tensorflow')`
  writeFileSync(join(folder.path, 'tensorflow', '__init__.py'), missing)
  await using python = await startPython(jax({ seed: 5, env: { PYTHONPATH: folder.path }, warm: false }))
  await train(python)
  const { tf } = untyped(python)
  const error = await rejectionOf(tf.constant(1))
  expect(error.message).toMatch(/^TensorFlow was not found: the Python that runs, .*, has no module 'tensorflow'\./)
})

it('a backend that is not installed is named, with what to do', async () => {
  const { interpreter } = await resolveEnvironment({ device: 'cpu' })
  await using python = await startPython(jax({ python: interpreter, warm: false }))
  const error = await rejectionOf(untyped(python).keras.layers.Dense(1))
  expect(error.message).toMatch(
    /^jax was not found: the Python that runs, .*, has no module 'jax'\. Install it there with `.* -m pip install jax`, or have it added: startPython\(\{ backend: 'jax', packages: \['jax'\] \}\)\.$/,
  )
  expect(await python.eval('1 + 1')).toBe(2)
})
