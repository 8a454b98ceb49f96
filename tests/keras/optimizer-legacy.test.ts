// The Optimizer mirror in the legacy world, where LostTech's OptimizerV2 is at home: every optimizer, the documented members
// and the ways to train, number for number as in the same program written in Python.

import { beforeAll, describe, expect, it } from 'vitest'
import { errors, float, isinstance, isRemote, len, type Remote, typeOf, within } from '../../src/index.js'
import { rejectionOf, sharedPython, tensorflowOptions } from '../harness.js'
import { PROGRAMS, Programs, type Row, testRows } from './optimizer-programs.js'

const shared = sharedPython({ ...tensorflowOptions(), keras: 'legacy' })
const programs = (): Programs => new Programs(shared.python)

beforeAll(async () => {
  await shared.python.exec(PROGRAMS)
})

// Options that OptimizerV2 and the newer optimizers of tf_keras both have.
const BOTH: readonly Row[] = [
  { path: 'SGD' },
  { path: 'SGD', options: { learning_rate: 0.05, momentum: 0.9 } },
  { path: 'SGD', options: { learning_rate: 0.05, momentum: 0.9, nesterov: true } },
  { path: 'RMSprop', options: { learning_rate: 0.05 } },
  { path: 'RMSprop', options: { momentum: 0.5, centered: true } },
  { path: 'Adam', options: { learning_rate: 0.05 } },
  { path: 'Adam', options: { amsgrad: true } },
  { path: 'Nadam' },
  { path: 'Adamax' },
  { path: 'Adagrad' },
  { path: 'Adadelta' },
  { path: 'Ftrl', options: { l1_regularization_strength: 0.01 } },
  { path: 'SGD', options: { clipnorm: 0.5 } },
  { path: 'SGD', options: { clipvalue: 0.5 } },
  { path: 'SGD', options: { global_clipnorm: 0.5 } },
]

const NEWER: readonly Row[] = [
  { path: 'AdamW', options: { weight_decay: 0.1 } },
  { path: 'Adafactor' },
  { path: 'Lion' },
  { path: 'SGD', options: { weight_decay: 0.25 } },
  { path: 'SGD', options: { use_ema: true, ema_momentum: 0.5, ema_overwrite_frequency: 2 } },
  { path: 'SGD', options: { jit_compile: false } },
]

describe('every optimizer', () => {
  testRows(programs, [
    ...BOTH.map((row) => ({ ...row, path: `legacy.${row.path}` })),
    { path: 'legacy.SGD', options: { decay: 0.5 } },
    ...BOTH,
    ...NEWER,
    { path: 'mixed_precision.LossScaleOptimizer', around: 'legacy.Adam' },
    { path: 'mixed_precision.LossScaleOptimizer', around: 'legacy.SGD', options: { dynamic: false, initial_scale: 8 } },
    { path: 'mixed_precision.LossScaleOptimizer', around: 'Adam' },
  ])

  it('of tf_keras is in the table', async () => {
    for (const [where, rows] of [
      ['legacy', BOTH],
      ['', [...BOTH, ...NEWER]],
    ] as const) {
      const owner = where === '' ? shared.python.keras.optimizers : shared.python.keras.optimizers.legacy
      const names: string[] = await shared.python.eval(
        '[n for n in dir(o) if isinstance(c := getattr(o, n), type) and issubclass(c, o.Optimizer) and n != "Optimizer"]',
        { o: owner },
      )
      expect(names.filter((name) => !rows.some((row) => row.path === name))).toEqual([])
    }
  })

  it('is the same object at tf.keras as at keras', async () => {
    const { keras, tf } = shared.python
    expect(
      await shared.python.eval('a is b', { a: tf.keras.optimizers.legacy.Adam, b: keras.optimizers.legacy.Adam }),
    ).toBe(true)
  })
})

describe('the documented members', () => {
  it('clipnorm and clipvalue are read and written, and steps follow them', async () => {
    const { tf } = shared.python
    const seen: unknown[] = []
    const actual = await programs().train(
      () => new tf.keras.optimizers.legacy.SGD({ learning_rate: 0.5, clipnorm: 1 }),
      {
        between: async (optimizer, number) => {
          seen.push(await optimizer.clipnorm, await optimizer.clipvalue)
          optimizer.clipnorm = number === 0 ? 0.25 : null
          optimizer.clipvalue_dyn = number === 0 ? null : 0.125
        },
      },
    )
    expect(seen).toEqual([1, null, 0.25, null, null, 0.125])
    shared.python.exec(`
def reclip(optimizer, number):
    optimizer.clipnorm = 0.25 if number == 0 else None
    optimizer.clipvalue = None if number == 0 else 0.125
`)
    expect(actual).toEqual(
      await programs().inPython('train(lambda: keras.optimizers.legacy.SGD(0.5, clipnorm=1), between=reclip)'),
    )
  })

  it('iterations is a variable that counts, and is written with a variable before the first step, or with a number', async () => {
    const { tf } = shared.python
    const optimizer = new tf.keras.optimizers.legacy.Adam()
    const mine = tf.Variable(10, { dtype: 'int64', trainable: false })
    optimizer.iterations = mine
    const [v, w] = programs().fresh()
    const minimize = (): Remote => optimizer.minimize(() => programs().dense(v, w), [v, w])
    await minimize()
    expect(await mine.numpy()).toBe(11)
    expect(await optimizer.iterations.numpy()).toBe(11)
    optimizer.iterations = 20
    await minimize()
    const iterations = await optimizer.iterations_dyn
    expect(isRemote(iterations)).toBe(true)
    expect(await iterations.numpy()).toBe(21)
    optimizer.iterations_dyn = tf.Variable(1, { dtype: 'int64' })
    const error = await rejectionOf(shared.python.sync())
    expect(error).toBeInstanceOf(errors.RuntimeError)
    expect(error.message).toContain('Cannot set `iterations` to a new Variable')
  })

  it('weights are the variables of the optimizer in their order; weights_dyn is never converted', async () => {
    const { tf } = shared.python
    const optimizer = new tf.keras.optimizers.legacy.Adam()
    const [v, w] = programs().fresh()
    await optimizer.minimize(() => programs().dense(v, w), [v, w])
    const weights: Remote[] = await optimizer.weights
    expect(weights).toHaveLength(5)
    expect(await Promise.all(weights.map((weight) => weight.numpy()))).toEqual(await optimizer.get_weights())
    const untyped = await optimizer.weights_dyn
    expect(isRemote(untyped)).toBe(true)
    expect(await len(untyped)).toBe(5)
  })

  it.each(['legacy.Adam', 'Adam'])('get_weights and set_weights of %s carry the state over', async (path) => {
    const { keras } = shared.python
    const kind = path === 'Adam' ? keras.optimizers.Adam : keras.optimizers.legacy.Adam
    const [first, second] = [kind(), kind()]
    const [v, w] = programs().fresh()
    const step = (optimizer: Remote): Remote => optimizer.minimize(() => programs().dense(v, w), [v, w])
    step(first)
    step(first)
    if (path === 'Adam') second.build([v, w])
    else second._create_all_weights([v, w])
    second.set_weights(await first.get_weights())
    expect(await second.get_weights()).toEqual(await first.get_weights())
    await step(second)
    expect(await programs().outcome(second, [v, w])).toEqual(
      await programs().inPython('train(lambda: kind())', { kind }),
    )
  })

  it('PythonObject, NewDyn and the methods with _dyn are the same objects, untyped', async () => {
    const { tf } = shared.python
    const optimizer = tf.keras.optimizers.legacy.SGD.NewDyn({ learning_rate: 0.5 })
    const [v, w] = programs().fresh()
    const loss = (): Remote => programs().dense(v, w)
    expect(isRemote(await optimizer.minimize_dyn(loss, [v, w]))).toBe(true)
    const gradients = await within(tf.GradientTape(), (tape) => tape.gradient(loss(), [v, w]))
    await optimizer.apply_gradients_dyn(gradients.map((gradient: unknown, i: number) => [gradient, [v, w][i]]))
    const raw = await optimizer.PythonObject
    expect(await raw.iterations.numpy()).toBe(2)
    expect(await typeOf(raw)).toContain('SGD')
    expect(await isinstance(raw, tf.keras.optimizers.legacy.Optimizer)).toBe(true)
    const { variables } = await programs().outcome(optimizer, [v, w])
    const expected = await programs().inPython('train(lambda: keras.optimizers.legacy.SGD(0.5), count=2)')
    expect(variables).toEqual(expected.variables)
  })
})

describe('minimize', () => {
  it.each(['legacy.Adam', 'Adam'])('of %s asks a callable var_list after the loss ran', async (path) => {
    const { keras, tf } = shared.python
    const kind = path === 'Adam' ? keras.optimizers.Adam : keras.optimizers.legacy.Adam
    const model = keras.Sequential([keras.layers.Dense(2, { kernel_initializer: 'ones' })])
    const optimizer = kind({ learning_rate: 0.1 })
    const loss = (): Remote =>
      tf.reduce_sum(
        tf.square(
          model(
            tf.constant([
              [0.5, -1],
              [2, 0.25],
            ]),
          ),
        ),
      )
    for (let step = 0; step < 3; step++) await optimizer.minimize(loss, () => model.trainable_weights)
    shared.python.exec(`
def lazily(keras, kind):
    model = keras.Sequential([keras.layers.Dense(2, kernel_initializer="ones")])
    optimizer = kind(0.1)
    for _ in range(3):
        optimizer.minimize(
            lambda: tf.reduce_sum(tf.square(model(tf.constant([[0.5, -1.0], [2.0, 0.25]])))), lambda: model.trainable_weights
        )
    return [x.numpy() for x in model.weights]
`)
    expect(await model.get_weights()).toEqual(await programs().inPython('lazily(keras, kind)', { kind }))
  })

  it.each(['legacy.Adam', 'Adam'])(
    'of %s runs inside tf.function, whose TypeScript runs only while it is traced',
    async (path) => {
      const { keras, tf } = shared.python
      const kind = path === 'Adam' ? keras.optimizers.Adam : keras.optimizers.legacy.Adam
      const optimizer = kind({ learning_rate: 0.1 })
      const [v, w] = programs().fresh()
      let runs = 0
      const step = tf.function(() => {
        runs++
        // OptimizerV2 gives an operation here, which a tf.function must not return.
        optimizer.minimize(() => programs().dense(v, w), [v, w])
      })
      await step()
      const traced = runs
      for (let i = 0; i < 4; i++) step()
      shared.python.exec(`
def graph(kind):
    v, w = fresh()
    optimizer = kind(0.1)
    @tf.function
    def one():
        optimizer.minimize(lambda: dense(v, w), [v, w])
    for _ in range(5):
        one()
    return outcome(optimizer, [v, w])
`)
      expect(await programs().outcome(optimizer, [v, w])).toEqual(await programs().inPython('graph(kind)', { kind }))
      expect(runs).toBe(traced)
    },
  )

  it('gives an operation in graph mode, which a session runs', async () => {
    const { tf } = shared.python
    const v1 = tf.compat.v1
    const graph = tf.Graph()
    const values = await within(graph.as_default(), async () => {
      const [one, two] = [v1.Variable(1), v1.Variable([2, 3])]
      const optimizer = new tf.keras.optimizers.legacy.SGD({ learning_rate: 0.1, momentum: 0.5 })
      const loss = (): Remote =>
        tf.add(tf.multiply(float(3), tf.square(one)), tf.reduce_sum(tf.multiply(float(2), tf.square(two))))
      const operation = optimizer.minimize(loss, [one, two])
      expect(await typeOf(operation)).toContain('Operation')
      return within(v1.Session(), (session) => {
        session.run(v1.global_variables_initializer())
        for (let step = 0; step < 3; step++) session.run(operation)
        return session.run([one, two, optimizer.iterations])
      })
    })
    shared.python.exec(`
def session(keras):
    v1 = tf.compat.v1
    with tf.Graph().as_default():
        one, two = v1.Variable(1.0), v1.Variable([2.0, 3.0])
        optimizer = keras.optimizers.legacy.SGD(0.1, momentum=0.5)
        operation = optimizer.minimize(
            lambda: tf.add(tf.multiply(3.0, tf.square(one)), tf.reduce_sum(tf.multiply(2.0, tf.square(two)))), [one, two]
        )
        with v1.Session() as session:
            session.run(v1.global_variables_initializer())
            for _ in range(3):
                session.run(operation)
            return session.run([one, two, optimizer.iterations])
`)
    expect(values).toEqual(await programs().inPython('session(keras)'))
    expect((values as number[])[2]).toBe(3)
  })
})

describe('three steps', () => {
  it('compute, process and apply gradients', async () => {
    const { tf } = shared.python
    const optimizer = new tf.keras.optimizers.legacy.SGD({ learning_rate: 0.5 })
    const [v, w] = programs().fresh()
    for (let step = 0; step < 3; step++) {
      const gradients = await within(tf.GradientTape(), (tape) => tape.gradient(programs().dense(v, w), [v, w]))
      const processed = gradients.map((gradient: Remote) => tf.clip_by_norm(gradient, 0.5))
      optimizer.apply_gradients(processed.map((gradient: Remote, i: number) => [gradient, [v, w][i]]))
    }
    expect(await programs().outcome(optimizer, [v, w])).toEqual(
      await programs().inPython(
        'train(lambda: keras.optimizers.legacy.SGD(0.5), process=lambda g: tf.clip_by_norm(g, 0.5))',
      ),
    )
  })

  it('may be processed by gradient transformers written in TypeScript', async () => {
    const { tf } = shared.python
    const halve = (pairs: [Remote, Remote][]): unknown =>
      pairs.map(([gradient, variable]) => [tf.multiply(0.5, gradient), variable])
    const actual = await programs().train(
      () => new tf.keras.optimizers.legacy.SGD({ learning_rate: 0.5, gradient_transformers: [halve] }),
    )
    expect(actual).toEqual(
      await programs().inPython(
        'train(lambda: keras.optimizers.legacy.SGD(0.5), process=lambda g: tf.multiply(0.5, g))',
      ),
    )
  })
})
