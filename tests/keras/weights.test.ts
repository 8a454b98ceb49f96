// Weights in safetensors files, in both worlds: names that last, and nothing changed where a file does not fit.

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  errors,
  InterchangeError,
  loadWeights,
  modelToBytes,
  NDArray,
  type Remote,
  readSafetensors,
  saveWeights,
  toTfjs,
  writeSafetensors,
} from '../../src/index.js'
import { rejectionOf, ScratchFolder, sharedPython, tensorflowOptions } from '../harness.js'

describe.each([
  ['Keras 3', '3'],
  ['tf_keras', 'legacy'],
] as const)('the weights of a model of %s', (_, world) => {
  const shared = sharedPython(tensorflowOptions({ keras: world, seed: 3 }))
  let count = 0
  let path = ''
  const scratch = new ScratchFolder()
  beforeEach(() => {
    path = join(scratch.path, `${count++}.safetensors`)
  })

  /** Automatic names, a name of its own, weights that are not trained, a model in a model, both directions of a layer. */
  function make(): Remote {
    const { keras } = shared.python
    const { layers } = keras
    const inner = keras.Sequential([keras.Input([3]), layers.Dense(4), layers.BatchNormalization()])
    const input = keras.Input([5, 3])
    const each = layers.TimeDistributed(inner)(input)
    const both = layers.Bidirectional(layers.LSTM(2))(each)
    return keras.Model(input, layers.Dense(1, { name: 'last' })(layers.Dense(2)(layers.Dense(2)(both))))
  }
  const values = async (model: Remote): Promise<unknown> =>
    ((await model.get_weights()) as NDArray[]).map((each) => each.toNested())

  it('are the same in another model with the same layers, whatever their automatic names', async () => {
    using first = make()
    using second = make()
    await saveWeights(first, path, { metadata: { made: 'here' } })
    expect(await values(second)).not.toEqual(await values(first))
    await loadWeights(second, path)
    expect(await values(second)).toEqual(await values(first))

    const saved = readSafetensors(await readFile(path))
    expect(Object.keys(saved)).toHaveLength(18)
    expect(saved['last/kernel']!.shape).toEqual([2, 1])
    expect(Object.keys(saved)).toContain('dense_1/bias')
    expect(Object.keys(saved).filter((name) => /_[3-9]/.test(name))).toEqual([])
    await saveWeights(second, `${path}2`)
    expect(Object.keys(readSafetensors(await readFile(`${path}2`)))).toEqual(Object.keys(saved))
  })

  it('are left as they are where names, shapes or dtypes differ, and the error names these', async () => {
    const { keras } = shared.python
    using model = keras.Sequential([keras.Input([2]), keras.layers.Dense(3, { name: 'a' })])
    const before = await values(model)
    const write = (arrays: Record<string, NDArray>) => writeFile(path, writeSafetensors(arrays))
    const bias = new NDArray(new Float32Array(3))

    await write({ 'a/kernel': new NDArray(new Float32Array(4), [2, 2]), 'b/bias': bias })
    const error = await rejectionOf(loadWeights(model, path))
    expect(error).toBeInstanceOf(errors.ValueError)
    expect(error.message).toMatch(
      /^The weights do not fit the model '.*': the model has no weight 'b\/bias'; there is no value for the weight 'a\/bias'; 'a\/kernel' has the shape \(2, 2\) instead of \(2, 3\)\.$/,
    )
    await write({ 'a/kernel': new NDArray(new Float64Array(6).fill(2), [2, 3]), 'a/bias': bias })
    expect((await rejectionOf(loadWeights(model, path))).message).toContain(
      "'a/kernel' has the dtype float64 instead of float32 (`cast: true` converts)",
    )
    expect(await values(model)).toEqual(before)
    const wrong = rejectionOf(loadWeights(model, path, { cast: 'yes' as never }))
    expect(String(await wrong)).toBe("TypeError: The option cast is true or false. Received: 'yes'")
    await loadWeights(model, path, { cast: true })
    expect(await values(model)).toEqual([
      [
        [2, 2, 2],
        [2, 2, 2],
      ],
      [0, 0, 0],
    ])
  })

  it('need a model that is built, and a file that is whole', async () => {
    const { keras } = shared.python
    using model = keras.Sequential([keras.layers.Dense(3)])
    expect((await rejectionOf(saveWeights(model, path))).message).toMatch(/ has no weights yet: give it an Input/)
    await writeFile(path, 'something else')
    expect(await rejectionOf(loadWeights(model, path))).toBeInstanceOf(InterchangeError)
    expect(await rejectionOf(saveWeights({} as Remote, path))).toEqual(
      new InterchangeError('A model of Keras was expected. Received: {}'),
    )
    for (const given of [shared.python.np.ones([2]), keras.optimizers.SGD(), shared.python.builtins.dict()]) {
      using value = given
      const error = await rejectionOf(saveWeights(value, path))
      expect(error).toBeInstanceOf(errors.TypeError)
      expect(error.message).toMatch(/^A model of Keras was expected\. Received: ./)
      expect(error.stack).toContain('weights.test.ts')
      expect((await rejectionOf(modelToBytes(value))).message).toBe(error.message)
      expect((await rejectionOf(toTfjs(value))).message).toBe(error.message)
    }
  })
})
