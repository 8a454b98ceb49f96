// A pool that serves a Keras model: the same answers from each Python, also from one that took the place of another.

import { expect, it } from 'vitest'
import { NDArray, PythonExitedError, startPool, startPython } from '../../src/index.js'
import { checkMachine, rejectionOf, ScratchFolder, tensorflowOptions, untyped } from '../harness.js'

checkMachine()

const MODEL = `
def save(keras, path):
    keras.utils.set_random_seed(3)
    model = keras.Sequential([keras.layers.Input((4,)), keras.layers.Dense(16, activation="relu"), keras.layers.Dense(2)])
    model.save(path)

def predict(keras, path, batches):
    model = keras.models.load_model(path)
    return [model.predict(batch, verbose=0) for batch in batches]
`

const batches = Array.from(
  { length: 8 },
  (_, n) =>
    new NDArray(
      Float32Array.from({ length: 12 }, (_, i) => Math.sin(n * 12 + i)),
      [3, 4],
    ),
)

it('answers concurrent requests as one Python does, also after a Python was killed', async () => {
  using folder = new ScratchFolder()
  const path = `${folder.path}/model.keras`
  let expected: NDArray[]
  {
    await using python = untyped(await startPython(tensorflowOptions()))
    python.exec(MODEL)
    python.eval('save(keras, path)', { keras: python.keras, path })
    expected = await python.eval('predict(keras, path, batches)', { keras: python.keras, path, batches })
  }
  await using pool = await startPool({
    ...tensorflowOptions(),
    size: 2,
    setup: (python) => untyped(python).keras['models'].load_model(path),
  })
  const answers = (): Promise<NDArray[]> =>
    Promise.all(batches.map((batch) => pool.run((_, model) => model['predict'](batch, { verbose: 0 }))))
  expect(await answers()).toEqual(expected)
  expect(pool.stats().workers.every(({ requests }) => requests > 0)).toBe(true)

  const lost = rejectionOf(
    pool.run((python, model) => {
      const predicting = model['predict'](batches[0], { verbose: 0 })
      process.kill(python.pid as number, 'SIGKILL')
      return predicting
    }),
  )
  expect(await answers()).toEqual(expected)
  expect(await lost).toBeInstanceOf(PythonExitedError)
  expect(pool.stats().died).toBe(1)
})
