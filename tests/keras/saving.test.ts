// Saving and loading in both worlds of Keras: every format, models as bytes, checkpoints, and what was exported in a Python
// that has nothing of ours. What was saved by TypeScript is loaded by the same calls in Python, and the other way round.

import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ConversionError, modelFromBytes, modelToBytes, type NDArray, type Remote } from '../../src/index.js'
import { rejectionOf, ScratchFolder, sharedPython, tensorflowOptions, thrownBy } from '../harness.js'
import { x, y } from './training-programs.js'

const PYTHON = `
import numpy as np, tensorflow as tf
keras = __import__(WORLD)

def compiled(model):
    model.compile(optimizer=keras.optimizers.Adam(0.05), loss=keras.losses.MeanSquaredError())
    return model

def make():
    keras.utils.set_random_seed(5)
    return compiled(keras.Sequential([
        keras.Input((2,)), keras.layers.Dense(4, activation='tanh'), keras.layers.BatchNormalization(), keras.layers.Dense(1),
    ]))

def more(model, x, y):
    return [float(v) for v in model.fit(x, y, batch_size=8, epochs=2, shuffle=False, verbose=0).history['loss']]

def state(model):
    return [np.array(v).tolist() for v in [*model.variables, *model.optimizer.variables]]

def through(path, x, y):
    model = make()
    first = more(model, x, y)
    model.save(path)
    # Keras 3.15.1 does not train on with the optimizer of an HDF5 file ("Unknown variable").
    loaded = compiled(keras.models.load_model(path, compile=False)) if '.h5' in path else keras.models.load_model(path)
    return [first, loaded.predict(x, verbose=0).tolist(), more(loaded, x, y), state(loaded)]

# The files of checkpoints in the order of their numbers.
def manager(folder, model, step):
    return tf.train.CheckpointManager(
        tf.train.Checkpoint(model=model, optimizer=model.optimizer, step=step), folder, max_to_keep=2)
`

describe.each([
  ['Keras 3', 'keras'],
  ['tf_keras', 'tf_keras'],
])('%s', (_, world) => {
  // Exported functions are traced, and last.
  const shared = sharedPython(tensorflowOptions({ keras: world === 'keras' ? '3' : 'legacy' }), { makesClasses: true })
  const py = (name: string): Remote => shared.python.eval(name)
  beforeAll(() => shared.python.exec(PYTHON.replace('WORLD', `'${world}'`)))

  /** The model of the Python program, made by TypeScript. */
  const make = (): Remote => {
    const { keras } = shared.python
    keras.utils.set_random_seed(5)
    const model = keras.Sequential([
      keras.Input([2]),
      keras.layers.Dense(4, { activation: 'tanh' }),
      keras.layers.BatchNormalization(),
      keras.layers.Dense(1),
    ])
    return compiled(model)
  }
  const compiled = (model: Remote): Remote => {
    const { keras } = shared.python
    model.compile({ optimizer: keras.optimizers.Adam(0.05), loss: keras.losses.MeanSquaredError() })
    return model
  }
  const more = async (model: Remote): Promise<number[]> =>
    (await model.fit(x, y, { batch_size: 8, epochs: 2, shuffle: false, verbose: 0 }).history).loss
  const predicted = async (model: Remote): Promise<unknown> =>
    ((await model.predict(x, { verbose: 0 })) as NDArray).toNested()
  const stateOf = async (model: Remote): Promise<unknown> => await py('state')(model)

  it.each(['.keras', '.h5'])('a %s file is loaded and trained on as in Python', async (suffix) => {
    using scratch = new ScratchFolder()
    const { load_model } = shared.python.keras.models
    const [mine, theirs] = ['mine', 'theirs'].map((name) => join(scratch.path, name + suffix)) as [string, string]
    const expected = await py('through')(theirs, x, y)
    const model = make()
    const first = await more(model)
    await model.save(mine)
    const loaded = suffix === '.h5' ? compiled(load_model(mine, { compile: false })) : load_model(mine)
    expect([first, await predicted(loaded), await more(loaded), await stateOf(loaded)]).toEqual(expected)
    // With its optimizer, it goes on as what was not saved.
    if (suffix === '.keras') expect([await more(model), await stateOf(model)]).toEqual(expected.slice(2))
    // Each opens the other's.
    const crossed = await py('lambda path, x: keras.models.load_model(path).predict(x, verbose=0)')(mine, x)
    expect(crossed).toEqual(await load_model(theirs).predict(x, { verbose: 0 }))
  })

  it('files of weights hold them, and those of layers by name', async () => {
    using scratch = new ScratchFolder()
    const path = join(scratch.path, 'model.weights.h5')
    const model = make()
    await more(model)
    await model.save_weights(path)
    const other = make()
    expect(await other.get_weights()).not.toEqual(await model.get_weights())
    other.load_weights(path)
    expect(await other.get_weights()).toEqual(await model.get_weights())
    const inPython = py('make()')
    await py('lambda m, path: m.load_weights(path)')(inPython, path)
    expect(await inPython.get_weights()).toEqual(await model.get_weights())
    const wrong = shared.python.keras.Sequential([shared.python.keras.Input([3]), shared.python.keras.layers.Dense(7)])
    expect((await rejectionOf(wrong.load_weights(path))).name).toBe('ValueError')
  })

  it('models are bytes and come from bytes, with their training, and leave no file', async () => {
    const temporary = shared.python.import('tempfile').gettempdir()
    const ours = async (): Promise<string[]> =>
      readdirSync(await temporary).filter((name) => name.startsWith('tensorbridge-'))
    const before = await ours()
    const model = make()
    await more(model)
    const saving = modelToBytes(model)
    // It is saved as it is at the call, not as it is when the promise resolves.
    const later = more(model)
    const bytes = await saving
    expect(bytes).toBeInstanceOf(Uint8Array)
    const loaded = modelFromBytes(shared.python.keras, bytes)
    expect(await more(loaded)).toEqual(await later)
    expect(await stateOf(loaded)).toEqual(await stateOf(model))
    // A view into something larger, such as a Buffer of Node's pool.
    const larger = new Uint8Array(bytes.length + 20)
    larger.set(bytes, 10)
    const view = Buffer.from(larger.buffer, 10, bytes.length)
    const uncompiled = modelFromBytes(shared.python.keras, view, { compile: false })
    expect(await predicted(uncompiled)).toEqual(await predicted(modelFromBytes(shared.python.keras, bytes)))
    expect((await rejectionOf(uncompiled.evaluate(x, y, { verbose: 0 }))).message).toContain('compile')
    expect(await ours()).toEqual(before)
  })

  it('HDF5 files are bytes too, and what is no model is refused', async () => {
    using scratch = new ScratchFolder()
    const { keras, builtins } = shared.python
    const model = make()
    const path = join(scratch.path, 'model.h5')
    model.save(path)
    const bytes: Uint8Array = await builtins.open(path, 'rb').read()
    expect(await predicted(modelFromBytes(keras, bytes))).toEqual(await predicted(model))
    const error = await rejectionOf(modelFromBytes(keras, Buffer.from('a picture')))
    expect([error.name, error.message]).toEqual([
      'ValueError',
      'The bytes are no saved model: they begin neither as a .keras file nor as an HDF5 file does. Received: 9 bytes',
    ])
    const cut = await modelToBytes(model)
    const half = await rejectionOf(modelFromBytes(keras, cut.subarray(0, 100)))
    expect([half.name, half.message]).toEqual([
      'ValueError',
      'The bytes begin as a .keras file does, but are cut off or damaged. Received: 100 bytes',
    ])
    expect(thrownBy(() => modelFromBytes(keras, 'model.keras' as never))).toBeInstanceOf(ConversionError)
    expect(thrownBy(() => modelFromBytes({} as never, bytes)).message).toBe(
      'keras cannot be sent to Python: a Python object was expected; received object',
    )
    expect(await rejectionOf(modelToBytes({} as never))).toBeInstanceOf(ConversionError)
    expect((await rejectionOf(modelToBytes(keras.layers.Dense(1)))).name).toBe('TypeError')
  })

  it('an exported model runs in a Python that has nothing of ours', async () => {
    using scratch = new ScratchFolder()
    const { keras, tf } = shared.python
    class Halved extends (keras.layers.Layer as Remote) {
      override call(inputs: Remote) {
        return tf.multiply(inputs, 0.5)
      }
    }
    const inputs = keras.Input([2])
    const model = keras.Model(inputs, keras.layers.Dense(1)(new Halved()(keras.layers.Dense(3)(inputs))))
    const [exported, saved] = ['exported', 'saved'].map((name) => join(scratch.path, name)) as [string, string]
    await model.export(exported)
    await tf.saved_model.save(model, saved)
    const program = `
import sys, json, tensorflow as tf
x = tf.constant(json.loads(sys.argv[1]))
first = tf.saved_model.load(sys.argv[2])
second = tf.saved_model.load(sys.argv[3]).signatures['serving_default']
answer = list(second(x).values())[0]
known = [name for name in sys.modules if 'tensorbridge' in name or 'typescript' in name]
print(json.dumps([first.serve(x).numpy().tolist(), answer.numpy().tolist(), known]))
`
    const rows = x.toNested()
    const arguments_ = ['-c', program, JSON.stringify(rows), exported, saved]
    const interpreter: string = await shared.python.import('sys').executable
    const env = { ...process.env, CUDA_VISIBLE_DEVICES: '-1', PYTHONPATH: '' }
    const answer = execFileSync(interpreter, arguments_, {
      encoding: 'utf8',
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const called = ((await model(tf.constant(rows)).numpy()) as NDArray).toNested()
    expect(JSON.parse(answer)).toEqual([called, called, []])
    // The model itself goes on.
    expect(((await tf.saved_model.load(exported).serve(tf.constant(rows)).numpy()) as NDArray).toNested()).toEqual(
      called,
    )
  })

  it('checkpoints of TensorFlow hold models, optimizers and variables; the last ones are kept', async () => {
    using scratch = new ScratchFolder()
    const { tf } = shared.python
    const model = make()
    const step = tf.Variable(0, { dtype: 'int64' })
    const checkpoint = tf.train.Checkpoint({ model, optimizer: model.optimizer, step })
    const manager = tf.train.CheckpointManager(checkpoint, scratch.path, { max_to_keep: 2 })
    for (let i = 0; i < 3; i++) {
      await more(model)
      step.assign_add(1)
      await manager.save()
    }
    expect(readdirSync(scratch.path).filter((name) => name.endsWith('.index'))).toEqual([
      'ckpt-2.index',
      'ckpt-3.index',
    ])
    const expected = [await more(model), await stateOf(model)]

    const other = make()
    const restored = tf.Variable(0, { dtype: 'int64' })
    const again = tf.train.Checkpoint({ model: other, optimizer: other.optimizer, step: restored })
    again.restore(await manager.latest_checkpoint).expect_partial()
    expect(await restored.numpy()).toBe(3)
    expect([await more(other), await stateOf(other)]).toEqual(expected)

    // By the same program in Python.
    const inPython = `lambda folder, x, y: (lambda model, step: (
      manager(folder, model, step).restore_or_initialize(), int(step), more(model, x, y), state(model))
    )(make(), tf.Variable(0, dtype='int64'))`
    const [path, steps, ...numbers] = await py(inPython)(scratch.path, x, y)
    expect([path, steps]).toEqual([join(scratch.path, 'ckpt-3'), 3])
    expect(numbers).toEqual(expected)
  })

  it('a model is described as JSON and cloned without its weights', async () => {
    const { keras } = shared.python
    const model = make()
    const json = JSON.parse(await model.to_json()) as { class_name: string }
    expect(json.class_name).toBe('Sequential')
    const again = keras.models.model_from_json(JSON.stringify(json))
    again.set_weights(await model.get_weights())
    expect(await predicted(again)).toEqual(await predicted(model))
    const clone = keras.models.clone_model(model)
    expect(await clone.get_weights()).toHaveLength(((await model.get_weights()) as unknown[]).length)
  })
})
