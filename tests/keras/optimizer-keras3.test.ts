// The Optimizer mirror on Keras 3: what LostTech documents for it, mapped on what Keras 3 has, gives the numbers of the
// same program written in Python.

import { beforeAll, describe, expect, it } from 'vitest'
import { errors, isinstance, isRemote, len, type Remote, setItem, typeOf, within } from '../../src/index.js'
import { rejectionOf, sharedPython, tensorflowOptions } from '../harness.js'
import { PROGRAMS, Programs, type Row, testRows } from './optimizer-programs.js'

const shared = sharedPython(tensorflowOptions())
const programs = (): Programs => new Programs(shared.python)

beforeAll(async () => {
  await shared.python.exec(PROGRAMS)
})

const ROWS: readonly Row[] = [
  { path: 'SGD' },
  { path: 'SGD', options: { learning_rate: 0.05, momentum: 0.9 } },
  { path: 'SGD', options: { learning_rate: 0.05, momentum: 0.9, nesterov: true } },
  { path: 'RMSprop', options: { learning_rate: 0.05 } },
  { path: 'RMSprop', options: { momentum: 0.5, centered: true } },
  { path: 'Adam', options: { learning_rate: 0.05 } },
  { path: 'Adam', options: { amsgrad: true } },
  { path: 'AdamW', options: { weight_decay: 0.1 } },
  { path: 'ScheduleFreeAdamW' },
  { path: 'Nadam' },
  { path: 'Adamax' },
  { path: 'Adagrad' },
  { path: 'Adadelta' },
  { path: 'Ftrl', options: { l1_regularization_strength: 0.01 } },
  { path: 'Lion' },
  { path: 'Adafactor' },
  { path: 'Lamb' },
  { path: 'Muon', kerasVariables: true },
  { path: 'LossScaleOptimizer', around: 'SGD' },
  { path: 'LossScaleOptimizer', around: 'Adam', options: { initial_scale: 1024.5, dynamic_growth_steps: 2 } },
  ...[
    { clipnorm: 0.5 },
    { clipvalue: 0.5 },
    { global_clipnorm: 0.5 },
    { weight_decay: 0.25 },
    { use_ema: true, ema_momentum: 0.5, ema_overwrite_frequency: 2 },
    { gradient_accumulation_steps: 2 },
    { loss_scale_factor: 8.5 },
  ].map((options) => ({ path: 'SGD', options })),
]

describe('every optimizer', () => {
  testRows(programs, ROWS)

  it('may be made of several, which get the variables by their names', async () => {
    const { keras } = shared.python
    const { Adam, MultiOptimizer, OptimizerMap, SGD } = keras.optimizers
    shared.python.exec(`
def named(keras):
    names = iter(["first", "second"])
    return lambda value: keras.Variable(value, dtype="float32", name=next(names))

def several(keras):
    chosen = keras.optimizers.OptimizerMap(keras.optimizers.Adam())
    chosen["second"] = keras.optimizers.SGD(0.5)
    return keras.optimizers.MultiOptimizer(chosen)
`)
    const chosen = OptimizerMap(Adam())
    setItem(chosen, 'second', SGD(0.5))
    const variable = await programs().inPython('named(keras)')
    expect(await programs().train(() => MultiOptimizer(chosen), { variable })).toEqual(
      await programs().inPython('train(lambda: several(keras), variable=named(keras))'),
    )
  })

  it('of Keras is in the table', async () => {
    const names: string[] = await shared.python.eval(
      '[n for n in dir(keras.optimizers) if isinstance(c := getattr(keras.optimizers, n), type) and issubclass(c, keras.optimizers.Optimizer)]',
      { keras: shared.python.keras },
    )
    // The base class, and the one that is tested above.
    const others = new Set(['Optimizer', 'MultiOptimizer'])
    expect(names.filter((name) => !ROWS.some((row) => row.path === name) && !others.has(name))).toEqual([])
  })
})

describe('the documented members', () => {
  it('clipnorm and clipvalue are read and written, and steps follow them', async () => {
    const { keras } = shared.python
    const seen: unknown[] = []
    const actual = await programs().train(() => new keras.optimizers.SGD({ learning_rate: 0.5, clipnorm: 1 }), {
      between: async (optimizer, number) => {
        seen.push(await optimizer.clipnorm, await optimizer.clipvalue)
        optimizer.clipnorm = number === 0 ? 0.25 : null
        optimizer.clipvalue_dyn = number === 0 ? null : 0.125
      },
    })
    expect(seen).toEqual([1, null, 0.25, null, null, 0.125])
    shared.python.exec(`
def reclip(optimizer, number):
    optimizer.clipnorm = 0.25 if number == 0 else None
    optimizer.clipvalue = None if number == 0 else 0.125
`)
    expect(actual).toEqual(
      await programs().inPython('train(lambda: keras.optimizers.SGD(0.5, clipnorm=1), between=reclip)'),
    )
  })

  it('iterations is a variable that counts, and is written with a number or a variable', async () => {
    const { keras, tf } = shared.python
    const optimizer = new keras.optimizers.Adam()
    const [v, w] = programs().fresh()
    const minimize = (): Remote => optimizer.minimize(() => programs().dense(v, w), [v, w])
    expect(await optimizer.iterations.numpy()).toBe(0)
    await minimize()
    expect(await optimizer.iterations.numpy()).toBe(1)
    optimizer.iterations = 10
    await minimize()
    expect(await optimizer.iterations.numpy()).toBe(11)
    optimizer.iterations_dyn = tf.Variable(20, { dtype: 'int64' })
    await minimize()
    const iterations = await optimizer.iterations_dyn
    expect(isRemote(iterations)).toBe(true)
    expect(await iterations.numpy()).toBe(21)
    shared.python.exec(`
def jump(optimizer, number):
    optimizer.iterations.assign(10 if number == 0 else 20)
`)
    const expected = await programs().inPython('train(lambda: keras.optimizers.Adam(), between=jump)')
    // After the last step the program in Python jumps once more.
    expect(await programs().outcome(optimizer, [v, w])).toMatchObject({ variables: expected.variables })
  })

  it('iterations counts steps, not gradients, where those are accumulated', async () => {
    const { keras } = shared.python
    const optimizer = new keras.optimizers.SGD({ gradient_accumulation_steps: 2 })
    const [v, w] = programs().fresh()
    for (let step = 0; step < 3; step++) optimizer.minimize(() => programs().dense(v, w), [v, w])
    expect(await optimizer.iterations.numpy()).toBe(1)
    optimizer.iterations = 7
    expect(await optimizer.iterations.numpy()).toBe(7)
  })

  it('weights are the variables of the optimizer in their order; weights_dyn is never converted', async () => {
    const { keras } = shared.python
    const optimizer = new keras.optimizers.Adam()
    const [v, w] = programs().fresh()
    await optimizer.minimize(() => programs().dense(v, w), [v, w])
    const weights: Remote[] = await optimizer.weights
    expect(weights).toHaveLength(6)
    const values = await Promise.all(weights.map((weight) => weight.numpy()))
    expect(values).toEqual(await optimizer.get_weights())
    const untyped = await optimizer.weights_dyn
    expect(isRemote(untyped)).toBe(true)
    expect(await len(untyped)).toBe(6)
    expect(await untyped[0].numpy()).toBe(1)
  })

  it('get_weights and set_weights carry the state over', async () => {
    const { keras } = shared.python
    const first = new keras.optimizers.Adam()
    const second = new keras.optimizers.Adam()
    const [v, w] = programs().fresh()
    const step = (optimizer: Remote): Remote => optimizer.minimize(() => programs().dense(v, w), [v, w])
    step(first)
    step(first)
    second.build([v, w])
    second.set_weights(await first.get_weights())
    expect(await second.get_weights()).toEqual(await first.get_weights())
    await step(second)
    expect(await programs().outcome(second, [v, w])).toEqual(
      await programs().inPython('train(lambda: keras.optimizers.Adam())'),
    )
  })

  it('PythonObject, NewDyn and the methods with _dyn are the same objects, untyped', async () => {
    const { keras } = shared.python
    const optimizer = keras.optimizers.SGD.NewDyn({ learning_rate: 0.5 })
    expect(await typeOf(optimizer)).toBe(await typeOf(keras.optimizers.SGD()))
    const [v, w] = programs().fresh()
    const loss = (): Remote => programs().dense(v, w)
    const made = await optimizer.minimize_dyn(loss, [v, w])
    expect(isRemote(made)).toBe(true)
    const gradients = await within(shared.python.tf.GradientTape(), (tape) => tape.gradient(loss(), [v, w]))
    await optimizer.apply_gradients_dyn(gradients.map((gradient: unknown, i: number) => [gradient, [v, w][i]]))
    const raw = await optimizer.PythonObject
    expect(await raw.iterations.numpy()).toBe(2)
    expect(await isinstance(raw, keras.optimizers.Optimizer)).toBe(true)
    const { variables } = await programs().outcome(optimizer, [v, w])
    expect(variables).toEqual(
      (await programs().inPython('train(lambda: keras.optimizers.SGD(0.5), count=2)')).variables,
    )
  })
})

describe('minimize', () => {
  it('asks a callable var_list after the loss ran', async () => {
    const { keras, tf } = shared.python
    const data = [
      [0.5, -1],
      [2, 0.25],
    ]
    const model = keras.Sequential([keras.layers.Dense(2, { kernel_initializer: 'ones' })])
    const optimizer = new keras.optimizers.Adam({ learning_rate: 0.1 })
    const loss = (): Remote => tf.reduce_sum(tf.square(model(tf.constant(data))))
    for (let step = 0; step < 3; step++) await optimizer.minimize(loss, () => model.trainable_weights)
    shared.python.exec(`
def lazily(keras, data):
    model = keras.Sequential([keras.layers.Dense(2, kernel_initializer="ones")])
    optimizer = keras.optimizers.Adam(0.1)
    for _ in range(3):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(tf.square(model(tf.constant(data))))
        weights = model.trainable_weights
        optimizer.apply_gradients(list(zip(tape.gradient(loss, [x.value for x in weights]), weights)))
    return [x.numpy() for x in model.weights]
`)
    expect(await model.get_weights()).toEqual(
      await programs().inPython('lazily(keras, data)', { data: data.map((row) => [...row]) }),
    )
  })

  it('takes a loss that a tape recorded, and the gradient of the loss', async () => {
    const { keras, tf } = shared.python
    const optimizer = new keras.optimizers.SGD({ learning_rate: 0.5 })
    const [v, w] = programs().fresh()
    const tape = tf.GradientTape()
    const loss = await within(tape, () => programs().dense(v, w))
    await optimizer.minimize(loss, [v, w], { tape, grad_loss: tf.constant(0.25) })
    shared.python.exec(`
def weighted(keras):
    v, w = fresh()
    optimizer = keras.optimizers.SGD(0.5)
    with tf.GradientTape() as tape:
        loss = dense(v, w)
    optimizer.apply_gradients(zip(tape.gradient(loss, [v, w], tf.constant(0.25)), [v, w]))
    return outcome(optimizer, [v, w])
`)
    expect(await programs().outcome(optimizer, [v, w])).toEqual(await programs().inPython('weighted(keras)'))
    const error = await rejectionOf(optimizer.minimize(loss, [v, w]))
    expect(error).toBeInstanceOf(errors.ValueError)
    expect(error.message).toContain('`tape` is required')
  })

  it('trains variables that are not trainable when they are named, as OptimizerV2 does', async () => {
    const { keras, tf } = shared.python
    const fixed = tf.Variable(2, { trainable: false })
    await new keras.optimizers.SGD({ learning_rate: 0.25 }).minimize(() => tf.square(fixed), [fixed])
    expect(await fixed.numpy()).toBe(1)
  })

  it('runs inside tf.function, whose TypeScript runs only while it is traced', async () => {
    const { keras, tf } = shared.python
    const optimizer = new keras.optimizers.Adam({ learning_rate: 0.1 })
    const [v, w] = programs().fresh()
    let runs = 0
    const step = tf.function(() => {
      runs++
      return optimizer.minimize(() => programs().dense(v, w), [v, w])
    })
    await step()
    const traced = runs
    for (let i = 0; i < 4; i++) step()
    shared.python.exec(`
def graph(keras):
    v, w = fresh()
    optimizer = keras.optimizers.Adam(0.1)
    one = tf.function(lambda: step(optimizer, lambda: dense(v, w), [v, w]))
    for _ in range(5):
        one()
    return outcome(optimizer, [v, w])
`)
    expect(await programs().outcome(optimizer, [v, w])).toEqual(await programs().inPython('graph(keras)'))
    expect(runs).toBe(traced)
  })
})

describe('three steps', () => {
  it('compute, process and apply gradients', async () => {
    const { keras, tf } = shared.python
    const optimizer = new keras.optimizers.SGD({ learning_rate: 0.5 })
    const [v, w] = programs().fresh()
    for (let step = 0; step < 3; step++) {
      const gradients = await within(tf.GradientTape(), (tape) => tape.gradient(programs().dense(v, w), [v, w]))
      const processed = gradients.map((gradient: Remote) => tf.clip_by_norm(gradient, 0.5))
      optimizer.apply_gradients(processed.map((gradient: Remote, i: number) => [gradient, [v, w][i]]))
    }
    expect(await programs().outcome(optimizer, [v, w])).toEqual(
      await programs().inPython('train(lambda: keras.optimizers.SGD(0.5), process=lambda g: tf.clip_by_norm(g, 0.5))'),
    )
  })

  it('take sparse gradients that TypeScript looked into', async () => {
    const { keras, tf } = shared.python
    const optimizer = new keras.optimizers.Adam()
    const [v, w] = programs().fresh()
    const [gradient] = await within(tf.GradientTape(), (tape) => tape.gradient(programs().sparse(v, w), [w]))
    expect(await typeOf(gradient)).toContain('IndexedSlices')
    const halved = tf.IndexedSlices(tf.multiply(0.5, gradient.values), gradient.indices, gradient.dense_shape)
    await optimizer.apply_gradients([[halved, w]])
    shared.python.exec(`
def half(g):
    return tf.IndexedSlices(tf.multiply(0.5, g.values), g.indices, g.dense_shape)
`)
    expect(await programs().outcome(optimizer, [v, w])).toEqual(
      await programs().inPython('train(lambda: keras.optimizers.Adam(), sparse, True, count=1, process=half)'),
    )
  })
})
