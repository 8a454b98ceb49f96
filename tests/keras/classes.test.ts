// TypeScript classes that extend those of Keras: what Keras finds in them, what it tracks, traces, saves and loads.

import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  dict,
  errors,
  int,
  isinstance,
  len,
  NDArray,
  type Remote,
  startPython,
  tuple,
  typeOf,
} from '../../src/index.js'
import { rejectionOf, ScratchFolder, sharedPython, untyped } from '../harness.js'

const OPTIONS = { device: 'cpu', stdout: 'ignore', stderr: 'ignore' } as const

const x = new NDArray(
  Float32Array.from({ length: 32 }, (_, i) => (i % 7) / 7),
  [16, 2],
)
const y = new NDArray(
  Float32Array.from({ length: 16 }, (_, i) => (i % 3) / 3),
  [16, 1],
)

const numbers = (array: NDArray): number[] => [...(array.data as Float32Array)]

describe.each(['3', 'legacy'] as const)('Keras %s', (world) => {
  const shared = sharedPython({ ...OPTIONS, keras: world }, { makesClasses: true })
  let keras: Remote
  let tf: Remote

  beforeEach(() => {
    ;({ keras, tf } = shared.python)
    keras.utils.set_random_seed(3)
  })

  it('what a layer throws comes back as itself, by every way in which Keras calls it', async () => {
    const thrown = new RangeError('mine')
    class Throws extends (keras.layers.Layer as Remote) {
      override call(_inputs: Remote): never {
        throw thrown
      }
    }
    const dense = (): Remote => keras.layers.Dense(1)
    // Eagerly, for the shapes of a model, in a layer of a layer, in a graph.
    expect(await rejectionOf(new Throws()(tf.constant([1])))).toBe(thrown)
    expect(await rejectionOf(keras.Sequential([keras.Input(tuple(2)), new Throws(), dense()]))).toBe(thrown)
    expect(await rejectionOf(keras.Sequential([keras.Sequential([new Throws()]), dense()])(x))).toBe(thrown)
    const model = keras.Sequential([new Throws(), dense()])
    model.compile({ loss: 'mse' })
    expect(await rejectionOf(model.fit(x, y, { verbose: 0 }))).toBe(thrown)
  })

  /** y = x w * scale, with what Keras calls in a layer. */
  function scaledLayer() {
    let calls = 0
    class Scaled extends (keras.layers.Layer as Remote) {
      static get calls() {
        return calls
      }
      constructor(units: number, { scale = 1, ...options }: Record<string, any> = {}) {
        super(options)
        this.units = units
        this.scale = scale
      }
      build(shape: (number | null)[]) {
        this.w = this.add_weight({
          name: 'w',
          shape: tuple(int(shape.at(-1) as number), this.units),
          initializer: 'ones',
          trainable: true,
        })
      }
      override call(inputs: Remote) {
        calls++
        return tf.multiply(tf.matmul(inputs, this.w), this.scale)
      }
      async get_config() {
        return { ...(await super.get_config()), units: await this.units, scale: await this.scale }
      }
    }
    return Scaled
  }

  it('trains a model with a layer that runs in TypeScript while it is traced, and not per step', async () => {
    const Scaled = scaledLayer()
    const model = keras.Sequential([new Scaled(3), keras.layers.Dense(1)])
    model.compile({ optimizer: 'sgd', loss: 'mse' })
    await model.fit(x, y, { epochs: 5, batch_size: 2, verbose: 0 })
    const traced = Scaled.calls
    expect(traced).toBeLessThan(10) // of 40 steps
    await model.fit(x, y, { epochs: 5, batch_size: 2, verbose: 0 })
    expect(Scaled.calls).toBe(traced)
    model.compile({ optimizer: 'sgd', loss: 'mse', run_eagerly: true })
    await model.fit(x, y, { epochs: 5, batch_size: 2, verbose: 0 })
    expect(Scaled.calls).toBe(traced + 40)
  })

  it('tracks what a constructor or build assigns', async () => {
    const Scaled = scaledLayer()
    class Block extends (keras.layers.Layer as Remote) {
      inner: Remote = keras.layers.Dense(2)
      layers = [keras.layers.Dense(3), keras.layers.Dense(1)]
      override call(inputs: Remote) {
        let out: unknown = this.inner(inputs)
        out = this.layers[0](out)
        return this.layers[1](out)
      }
    }
    const layer = new Scaled(3)
    layer(x)
    expect(await len(layer.weights)).toBe(1)
    expect(await len(layer.trainable_variables)).toBe(1)
    const block = new Block()
    const out = block(x)
    expect(await out.shape).toEqual([16, 1])
    expect(await len(block.weights)).toBe(6)
    block.trainable = false
    expect(await len(block.trainable_weights)).toBe(0)
  })

  it('saves weights and models, and loads them with the class', async () => {
    using folder = new ScratchFolder()
    const Scaled = scaledLayer()
    const model = keras.Sequential([
      keras.Input({ shape: tuple(2) }),
      new Scaled(3, { scale: 2, name: 'mine' }),
      keras.layers.Dense(1),
    ])
    const before = numbers(await model.predict(x, { verbose: 0 }))
    const path = join(folder.path, 'model.keras')
    await model.save(path)
    const loaded = await keras.models.load_model(path)
    expect(numbers(await loaded.predict(x, { verbose: 0 }))).toEqual(before)
    const layer = await loaded.get_layer('mine')
    expect(layer).toBeInstanceOf(Scaled)
    expect([await layer.units, await layer.scale]).toEqual([3, 2])
    const weights = join(folder.path, 'model.weights.h5')
    model.save_weights(weights)
    loaded.layers[0].w.assign(tf.zeros_like(loaded.layers[0].w))
    loaded.load_weights(weights)
    expect(numbers(await loaded.predict(x, { verbose: 0 }))).toEqual(before)
    // From its configuration too.
    const config = await layer.get_config()
    expect(config).toMatchObject({ units: 3, scale: 2, name: 'mine' })
    const copy = await (Scaled as unknown as Remote).from_config(dict(config))
    expect(copy).toBeInstanceOf(Scaled)
    expect(await copy.units).toBe(3)

    // A fresh Python has never heard of it.
    await using fresh = await startPython({ ...OPTIONS, keras: world })
    const missing = await rejectionOf(fresh.keras.models.load_model(path))
    expect(missing.message).toContain('Scaled')
    ;({ keras, tf } = untyped(fresh))
    const Again = scaledLayer()
    Object.defineProperty(Again, 'name', { value: 'Scaled' })
    const there = await keras.models.load_model(path, { custom_objects: { Scaled: Again } })
    expect(numbers(await there.predict(x, { verbose: 0 }))).toEqual(before)
    expect(await there.get_layer('mine')).toBeInstanceOf(Again)
  })

  it('has models with a call and a train_step of their own', async () => {
    let steps = 0
    class Mine extends (keras.Model as Remote) {
      dense: Remote = keras.layers.Dense(1, { kernel_initializer: 'ones' })
      tracker: Remote = keras.metrics.Mean({ name: 'my_loss' })
      override call(inputs: Remote, { training = false } = {}) {
        void training
        return this.dense(inputs)
      }
      train_step(data: Remote[]) {
        steps++
        const [inputs, targets] = data
        const tape = tf.GradientTape()
        return tape.Use((entered: Remote) => {
          const loss = tf.reduce_mean(tf.square(tf.subtract(targets, this(inputs, { training: true }))))
          const weights = this.trainable_variables
          return this.apply(entered, loss, weights)
        })
      }
      override apply(entered: Remote, loss: Remote, weights: Remote) {
        const gradients = entered.gradient(loss, weights)
        this.optimizer.apply_gradients(shared.python.builtins.zip(gradients, weights))
        this.tracker.update_state(loss)
        return { my_loss: this.tracker.result() }
      }
      get metrics() {
        return [this.tracker]
      }
    }
    const model = new Mine()
    model.compile({ optimizer: keras.optimizers.SGD(0.1) })
    const history = await model.fit(x, y, { epochs: 2, batch_size: 4, shuffle: false, verbose: 0 }).history
    expect(Object.keys(history)).toEqual(['my_loss'])
    expect(history.my_loss[1]).toBeLessThan(history.my_loss[0])
    expect(steps).toBeLessThan(4)
    expect(await len(model.layers)).toBeGreaterThan(0)
    expect(await len(model.trainable_variables)).toBe(2)
    expect(await isinstance(model, keras.Model)).toBe(true)
  })

  it('has losses, metrics, initializers, regularizers and constraints', async () => {
    const registered = (kind: string): Remote => keras[kind] as Remote
    class MyLoss extends (registered('losses')['Loss'] as Remote) {
      override call(yTrue: Remote, yPred: Remote) {
        return tf.reduce_mean(tf.square(tf.subtract(yTrue, yPred)), { axis: -1 })
      }
    }
    class MyMetric extends (registered('metrics')['Metric'] as Remote) {
      constructor(options: Record<string, unknown> = {}) {
        super(options)
        this.total = this.add_weight({ name: 'total', initializer: 'zeros' })
      }
      update_state(yTrue: Remote, yPred: Remote, sampleWeight: unknown) {
        void sampleWeight
        this.total.assign_add(tf.reduce_sum(tf.abs(tf.subtract(yTrue, yPred))))
      }
      result() {
        return tf.multiply(this.total, 1)
      }
    }
    class Fill extends (registered('initializers')['Initializer'] as Remote) {
      constructor(value = 0.5) {
        super()
        this.value = value
      }
      __call__(shape: number[], dtype: unknown) {
        void dtype
        return tf.fill(tuple(...shape.map((n) => int(n))), this.value)
      }
      async get_config() {
        return { value: await this.value }
      }
    }
    class Small extends (registered('regularizers')['Regularizer'] as Remote) {
      __call__(weights: Remote) {
        return tf.multiply(tf.reduce_sum(tf.abs(weights)), 0.01)
      }
      get_config() {
        return {}
      }
    }
    class AtMostOne extends (registered('constraints')['Constraint'] as Remote) {
      __call__(weights: Remote) {
        return tf.minimum(weights, 0.6)
      }
    }
    const dense = keras.layers.Dense(1, {
      kernel_initializer: new Fill(0.7),
      kernel_regularizer: new Small(),
      kernel_constraint: new AtMostOne(),
    })
    const model = keras.Sequential([keras.Input({ shape: tuple(2) }), dense])
    expect(numbers((await model.get_weights())[0])).toEqual([Math.fround(0.7), Math.fround(0.7)])
    model.compile({
      optimizer: keras.optimizers.SGD(0.0001),
      loss: new MyLoss(),
      metrics: [new MyMetric({ name: 'mine' })],
    })
    const history = await model.fit(x, y, { epochs: 2, batch_size: 4, verbose: 0 }).history
    expect(Object.keys(history).sort()).toEqual(['loss', 'mine'])
    expect(history.mine[0]).toBeGreaterThan(0)
    for (const weight of numbers((await model.get_weights())[0])) expect(weight).toBeLessThanOrEqual(Math.fround(0.6))
    expect((await model.evaluate(x, y, { verbose: 0, return_dict: true })).mine).toBeGreaterThan(0)
  })

  it('has schedules and sequences of data', async () => {
    class Halving extends (keras.optimizers.schedules.LearningRateSchedule as Remote) {
      constructor(initial: number) {
        super()
        this.initial = initial
      }
      __call__(step: Remote) {
        return tf.divide(this.initial, tf.add(tf.cast(step, tf.float32), 1))
      }
      async get_config() {
        return { initial: await this.initial }
      }
    }
    const Base = world === '3' ? keras.utils.PyDataset : keras.utils.Sequence
    const asked: number[] = []
    class Batches extends (Base as Remote) {
      __len__() {
        return 4
      }
      __getitem__(i: number) {
        asked.push(i)
        return tuple(
          new NDArray((x.data as Float32Array).slice(i * 8, i * 8 + 8), [4, 2]),
          new NDArray((y.data as Float32Array).slice(i * 4, i * 4 + 4), [4, 1]),
        )
      }
    }
    const model = keras.Sequential([keras.Input({ shape: tuple(2) }), keras.layers.Dense(1)])
    model.compile({ optimizer: keras.optimizers.SGD(new Halving(0.1)), loss: 'mse' })
    const history = await model.fit(new Batches(), { epochs: 2, verbose: 0, shuffle: false }).history
    expect(history.loss).toHaveLength(2)
    expect(new Set(asked)).toEqual(new Set([0, 1, 2, 3]))
    const config = await model.optimizer.get_config()
    expect(JSON.stringify(config.learning_rate)).toContain('Halving')
  })

  it('gets training, mask and several inputs by the names that call has', async () => {
    const seen: unknown[] = []
    class Dropper extends (keras.layers.Layer as Remote) {
      override call(inputs: Remote, training = false) {
        seen.push(training)
        return inputs
      }
    }
    const layer = new Dropper()
    layer(x, { training: true })
    layer(x, { training: false })
    await layer(x)
    expect(seen).toEqual([true, false, false])
    class Masked extends (keras.layers.Layer as Remote) {
      static signatures = { call: ['query', 'value', 'mask=None', 'training=None'] }
      override call(q: Remote, v: Remote, m: Remote | null, t: unknown) {
        seen.push(m === null, t)
        return tf.add(q, v)
      }
    }
    seen.length = 0
    const masked = new Masked()
    await masked(x, x)
    await masked({ query: x, value: x, training: true })
    expect(seen).toHaveLength(4)
    expect([seen[0], seen[2], seen[3]]).toEqual([true, true, true])
    expect(await shared.python.eval('lambda m: str(__import__("inspect").signature(m.call))')(masked)).toBe(
      '(query, value, mask=None, training=None)',
    )
  })

  it('names class and method where a declared signature is wrong', async () => {
    class Wrong extends (keras.layers.Layer as Remote) {
      static signatures = { call: ['a=1', 'b'] }
      override call() {}
    }
    const error = await rejectionOf((new Wrong() as Remote).name)
    expect(error).toBeInstanceOf(errors.TypeError)
    expect(error.message).toContain('The signature of Wrong.call is not a Python parameter list')
  })

  it('is found under its name in the registry', async () => {
    const Scaled = scaledLayer()
    const layer = new Scaled(1)
    expect(await typeOf(layer)).toBe('typescript_classes.Scaled')
    expect(await keras.utils.get_registered_name(Scaled)).toBe('typescript>Scaled')
    const config = await keras.utils.serialize_keras_object(layer)
    expect(config).toMatchObject({ class_name: 'Scaled', registered_name: 'typescript>Scaled' })
    expect(await keras.utils.deserialize_keras_object(keras.utils.serialize_keras_object(layer))).toBeInstanceOf(Scaled)
  })

  const legacyOnly = world === 'legacy' ? it : (): void => {}

  legacyOnly('saves as a SavedModel and loads it, with its class and without', async () => {
    using folder = new ScratchFolder()
    const Scaled = scaledLayer()
    const model = keras.Sequential([keras.Input({ shape: tuple(2) }), new Scaled(3, { scale: 2 })])
    const before = numbers(await model.predict(x, { verbose: 0 }))
    await model.save(folder.path, { save_format: 'tf' })
    const loaded = keras.models.load_model(folder.path)
    expect(numbers(await loaded.predict(x, { verbose: 0 }))).toEqual(before)
    const calls = Scaled.calls
    // As a graph, TypeScript is not asked.
    const served = tf.saved_model.load(folder.path)
    const outputs = await served.signatures.__getitem__('serving_default')(tf.constant(x))
    expect(Object.values(outputs)).toHaveLength(1)
    expect(Scaled.calls).toBe(calls)
  })
})
