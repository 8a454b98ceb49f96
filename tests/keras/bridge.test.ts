// The bridge with real TensorFlow and Keras: models that are built without waiting, and numbers that equal those of the
// same program in Python. The second part does the same in the legacy world (tf_keras).

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errors, isinstance, NDArray, typeOf, within } from '../../src/index.js'
import { TAG_RESOLVE } from '../../src/protocol/messages.js'
import { Recording, rejectionOf, ScratchFolder, sharedPython, tensorflowOptions, turn } from '../harness.js'

// The program that both languages run; `keras` and the data are set before.
const IN_PYTHON = `
def train(keras, x, y):
    keras.utils.set_random_seed(7)
    model = keras.Sequential([
        keras.layers.Dense(8, activation='relu'),
        keras.layers.Dense(3),
    ])
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.01),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=['accuracy'],
    )
    history = model.fit(x, y, epochs=2, batch_size=16, verbose=0)
    return [history.history, model.evaluate(x, y, verbose=0), model.predict(x, verbose=0)]
`

/** Numbers that look random and are the same in each run. */
function data(): { x: NDArray; y: Int32Array } {
  const x = Float32Array.from({ length: 64 * 4 }, (_, i) => Math.fround(Math.sin(i * 12.9898)))
  const y = Int32Array.from({ length: 64 }, (_, i) => (i * 7) % 3)
  return { x: new NDArray(x, [64, 4]), y }
}

describe('Keras 3', () => {
  const shared = sharedPython(tensorflowOptions())

  it('trains, evaluates and predicts with the numbers of the same program in Python', async () => {
    const { python } = shared
    const { keras } = python
    const { x, y } = data()
    python.exec(IN_PYTHON)
    const expected = await python.eval('train(keras, x, y)', { keras, x, y })

    keras.utils.set_random_seed(7)
    const model = keras.Sequential([keras.layers.Dense(8, { activation: 'relu' }), keras.layers.Dense(3)])
    model.compile({
      optimizer: keras.optimizers.Adam({ learning_rate: 0.01 }),
      loss: keras.losses.SparseCategoricalCrossentropy({ from_logits: true }),
      metrics: ['accuracy'],
    })
    const history = model.fit(x, y, { epochs: 2, batch_size: 16, verbose: 0 })
    const actual = [
      await history.history,
      await model.evaluate(x, y, { verbose: 0 }),
      await model.predict(x, { verbose: 0 }),
    ]
    expect(actual[0]).toEqual(expected[0])
    expect(actual[1]).toEqual(expected[1])
    expect(actual[2]).toBeInstanceOf(NDArray)
    expect(actual[2].shape).toEqual([64, 3])
    expect(actual[2].dtype).toBe('float32')
    expect(actual[2].data).toEqual(expected[2].data)
  })

  it('builds and compiles a model in one round trip', async () => {
    const { python } = shared
    const { keras } = python
    const build = (): any => {
      const model = keras.Sequential([keras.layers.Input({ shape: [4] })])
      for (let i = 0; i < 20; i++) model.add(keras.layers.Dense(4, { activation: 'relu' }))
      model.compile({ optimizer: 'adam', loss: 'mse' })
      return model
    }
    await build().count_params()
    using recording = new Recording()
    expect(await build().count_params()).toBe(20 * 20)
    // Two parts leave without waiting for anything, and one answer comes.
    expect(recording.requests.map(({ pulls }) => pulls)).toEqual([0, 1])
    expect(recording.received.filter(([tag]) => tag === TAG_RESOLVE)).toHaveLength(1)
  })

  it('gives numbers the kind that their parameter takes', async () => {
    const { python } = shared
    const { keras, tf, np } = python
    const config = await keras.optimizers.SGD({ learning_rate: 1, momentum: 0 }).get_config()
    expect([config.learning_rate, config.momentum]).toEqual([1, 0])
    const sgd = keras.optimizers.SGD({ learning_rate: 1, momentum: 0 })
    expect(await typeOf(sgd.momentum)).toBe('float')
    expect(await typeOf(keras.layers.Dense(3).units)).toBe('int')
    expect(await tf.Variable(2).dtype.name).toBe('float32')
    expect(await tf.Variable([1, 2]).dtype.name).toBe('float32')
    expect(await tf.constant([1, 2], { dtype: 'int32' }).dtype.name).toBe('int32')
    expect(await tf.constant([[1], [2]]).dtype.name).toBe('float32')
    expect(await tf.constant(new Int32Array([1, 2])).dtype.name).toBe('int32')
    expect(await tf.convert_to_tensor([true, false]).dtype.name).toBe('bool')
    expect(await keras.ops.convert_to_tensor([1, 2]).dtype.name).toBe('float32')
    expect(await np.array([1, 2]).dtype.name).toBe('float64')
    expect(await tf.zeros([2, 3]).shape).toEqual([2, 3])
    expect(await keras.layers.Input({ shape: [null, 3] }).shape).toEqual([null, null, 3])
  })

  it.each([
    ['float16', 'np.float16', -26, 15, 10],
    ['bfloat16', 'tf.bfloat16.as_numpy_dtype', -135, 127, 7],
  ] as const)('rounds nested numbers to %s as Python does', async (dtype, name, least, most, fractionBits) => {
    const values = [0, -0, NaN, Infinity, -Infinity]
    for (let exponent = least; exponent <= most; exponent++) {
      for (let i = 0; i < 40; i++) {
        // Some are in the middle between two neighbours, some next to it.
        const middle = (2 * (i * 25) + 1) / 2 ** (fractionBits + 1)
        const fraction = [Math.abs(Math.sin(i + exponent)), middle, middle * (1 + 2 ** -30)][i % 3]! % 0.98
        values.push((i % 2 ? -1 : 1) * (1 + fraction) * 2 ** exponent)
      }
    }
    const expected = (await shared.python.eval(`np.array(values, ${name})`, {
      values,
      np: shared.python.np,
      tf: shared.python.tf,
    })) as NDArray
    const given = new NDArray(values, undefined, dtype)
    expect(given).toEqual(expected)
    expect((await shared.python.np.copy(given)) as NDArray).toEqual(expected)
  })

  it('records in a tape what the body asks, not what other code asks meanwhile', async () => {
    const { python } = shared
    const { tf } = python
    const w = tf.Variable(3)
    const other = tf.Variable(5)
    let go = (): void => {}
    const entered = new Promise<void>((resolve) => {
      go = resolve
    })
    const meanwhile = entered.then(async () => {
      const values: number[] = []
      for (let i = 0; i < 3; i++) values.push(await tf.square(other).numpy())
      return values
    })
    const tape = tf.GradientTape({ persistent: true })
    const [dw, dother] = await within(tape, async (inside: any) => {
      go()
      const loss = tf.square(w)
      await turn()
      const total = tf.add(loss, w)
      await total.numpy()
      return [await inside.gradient(total, w).numpy(), await inside.gradient(total, other)]
    })
    expect(dw).toBe(7)
    expect(dother).toBeNull()
    expect(await meanwhile).toEqual([25, 25, 25])
  })

  it('calls back once an epoch', async () => {
    const { python } = shared
    const { keras } = python
    const { x, y } = data()
    const model = keras.Sequential([keras.layers.Dense(3)])
    model.compile({ optimizer: 'sgd', loss: keras.losses.SparseCategoricalCrossentropy({ from_logits: true }) })
    const epochs: [number, string[]][] = []
    const history = model.fit(x, y, {
      epochs: 3,
      verbose: 0,
      callbacks: [
        {
          on_epoch_end(epoch: number, logs: Record<string, number>) {
            epochs.push([epoch, Object.keys(logs)])
          },
        },
      ],
    })
    expect((await history.history).loss).toHaveLength(3)
    expect(epochs).toEqual([
      [0, ['loss']],
      [1, ['loss']],
      [2, ['loss']],
    ])
  })

  it('knows the classes of settled handles', async () => {
    const { python } = shared
    const { keras, tf } = python
    const model = await keras.Sequential([keras.layers.Dense(1)])
    expect(model instanceof keras.Model).toBe(true)
    expect(model instanceof keras.Sequential).toBe(true)
    expect(model instanceof keras.layers.Dense).toBe(false)
    expect(model instanceof tf.keras.Model).toBe(true)
    expect(await isinstance(model, keras.Model)).toBe(true)
    const tensor = await tf.constant([1, 2])
    expect(tensor instanceof tf.Tensor).toBe(true)
  })

  it('saves a model and loads it with the same outputs', async () => {
    const { python } = shared
    const { keras } = python
    const { x } = data()
    using folder = new ScratchFolder('modèle 日')
    const path = join(folder.path, 'saved.keras')
    const model = keras.Sequential([keras.layers.Input({ shape: [4] }), keras.layers.Dense(2)])
    const before = await model.predict(x, { verbose: 0 })
    model.save(path)
    const loaded = keras.models.load_model(path)
    expect((await loaded.predict(x, { verbose: 0 })).data).toEqual(before.data)
  })

  it("raises TensorFlow's and Keras's errors with their types", async () => {
    const { python } = shared
    const { tf, keras } = python
    const error = await rejectionOf(tf.matmul(tf.ones([2, 3]), tf.ones([2, 3])))
    expect(error).toBeInstanceOf(errors.InvalidArgumentError)
    expect(error).toBeInstanceOf(errors.OpError)
    expect(error.stack).toContain('bridge.test.ts')
    const wrong = await rejectionOf(keras.layers.Dense(3, { activatoin: 'relu' }))
    expect(wrong).toBeInstanceOf(errors.ValueError)
    expect(wrong.message).toContain("Did you mean 'activation'?")
    // NumPy's C functions have no signature: the API model knows their keywords.
    const array = await rejectionOf(python.np.array([1], { dtyp: 'float32' }))
    expect(array.message).toContain("Did you mean 'dtype'?")
    const kinds = await rejectionOf(keras.layers.Dense('three'))
    expect(kinds.message).toContain("'units' takes int. Received: 'three'.")
    const member = await rejectionOf(keras.layers.Dense(3).PythonObject['kernel_initialiser'])
    expect(member.message).toContain("Did you mean 'kernel_initializer'?")
    expect(await rejectionOf(keras.layers.Dens(3))).toBeInstanceOf(errors.AttributeError)
    const kind = await rejectionOf(keras.layers.Dropout('half'))
    expect(kind.message).toContain("'rate' takes float. Received: 'half'.")
    for (const wrong of [
      tf.add(1, tf.ones([2])),
      tf.function((x: any) => tf.multiply(2, tf.maximum(1, x)))(tf.ones([2])),
    ]) {
      expect((await rejectionOf(wrong)).message).toMatch(/ 1 is an int; float\(1\) is a float\.$/)
    }
    const name = await rejectionOf(keras.layers.Conv2D(8, 3, { padding: 'sam' }))
    expect(name.message).toContain("'padding' takes one of 'valid', 'same'. Received: 'sam'.")
  })
})

describe('the legacy world', () => {
  const shared = sharedPython(tensorflowOptions({ keras: 'legacy' }))

  it('trains with tf_keras, with the numbers of the same program in Python', async () => {
    const { python } = shared
    const { keras, tf } = python
    const { x, y } = data()
    python.exec(IN_PYTHON)
    const expected = await python.eval('train(keras, x, y)', { keras, x, y })

    keras.utils.set_random_seed(7)
    const model = tf.keras.Sequential([tf.keras.layers.Dense(8, { activation: 'relu' }), tf.keras.layers.Dense(3)])
    model.compile({
      optimizer: tf.keras.optimizers.Adam({ learning_rate: 0.01 }),
      loss: tf.keras.losses.SparseCategoricalCrossentropy({ from_logits: true }),
      metrics: ['accuracy'],
    })
    const history = model.fit(x, y, { epochs: 2, batch_size: 16, verbose: 0 })
    expect(await history.history).toEqual(expected[0])
    expect(await model.evaluate(x, y, { verbose: 0 })).toEqual(expected[1])
    expect((await model.predict(x, { verbose: 0 })).data).toEqual(expected[2].data)
  })

  it('has the optimizers of Keras 2', async () => {
    const { python } = shared
    const { tf } = python
    const optimizer = tf.keras.optimizers.legacy.SGD({ learning_rate: 1, momentum: 0 })
    expect(await typeOf(optimizer)).toBe('tf_keras.src.optimizers.legacy.gradient_descent.SGD')
    const w = tf.Variable(3)
    optimizer.apply_gradients([[tf.constant(1), w]])
    expect(await w.numpy()).toBe(2)
    const settled = await optimizer
    expect(settled instanceof tf.keras.optimizers.legacy.Optimizer).toBe(true)
  })
})
