// JavaScript functions where TensorFlow and Keras take a callable: which thread, tape, graph and scope their requests
// run in, and that the numbers are those of the same program in Python.

import { describe, expect, it } from 'vitest'
import { errors, isinstance, len, NDArray, pyfunction, type Remote, tuple, within } from '../../src/index.js'
import { rejectionOf, sharedPython, turn } from '../harness.js'

// What Keras and TensorFlow keep (traced functions, registries) is not for these tests to count.
const shared = sharedPython({ device: 'cpu', stdout: 'ignore', stderr: 'ignore' }, { makesClasses: true })

const x = new NDArray(
  Float32Array.from({ length: 32 }, (_, i) => (i % 7) / 7),
  [16, 2],
)
const y = new NDArray(
  Float32Array.from({ length: 16 }, (_, i) => (i % 3) / 3),
  [16, 1],
)

const numbers = async (tensor: unknown): Promise<number[]> => [
  ...((await (tensor as Remote).numpy()).data as Float32Array),
]

function lineModel(keras: Remote): Remote {
  return keras.Sequential([keras.Input({ shape: tuple(2) }), keras.layers.Dense(1, { kernel_initializer: 'ones' })])
}

describe('tapes', () => {
  it('see just what runs inside, while other code calls the same Python', async () => {
    const { python } = shared
    const { tf } = python
    const v = tf.Variable([1, 2, 3])
    const rounds = { isOver: false }
    const noise = (async () => {
      let n = 0
      while (!rounds.isOver) {
        v.assign_add([0, 0, 0]) // not awaited
        await tf.reduce_sum(tf.square(v))
        n++
        await turn()
      }
      return n
    })()
    for (let round = 0; round < 5; round++) {
      const [gradient, watched] = await within(tf.GradientTape(), async (tape: Remote) => {
        const loss = tf.reduce_sum(tf.multiply(tf.square(v), 2))
        await turn()
        await loss
        return [tape.gradient(loss, v), len(tape.watched_variables())]
      })
      expect(await numbers(gradient)).toEqual([4, 8, 12])
      expect(watched).toBe(1)
    }
    rounds.isOver = true
    expect(await noise).toBeGreaterThan(0)
  })

  it('nest, and last where they are persistent', async () => {
    const { tf } = shared.python
    const v = tf.Variable(3)
    const [second, firsts] = await within(tf.GradientTape(), (outer: Remote) =>
      within(tf.GradientTape({ persistent: true }), async (inner: Remote) => {
        const cube = tf.pow(v, 3)
        const first = inner.gradient(cube, v)
        const again = inner.gradient(tf.multiply(cube, 2), v)
        return [first, again, outer]
      }).then(async ([first, again]: unknown[]) => [outer.gradient(first, v), [first, again]]),
    )
    expect(await (second as Remote).numpy()).toBe(18)
    expect(await (firsts as Remote[])[0]!.numpy()).toBe(27)
  })

  it('of two flows are two tapes', async () => {
    const { tf } = shared.python
    const v = tf.Variable(2)
    const flow = (factor: number): Promise<number> =>
      within(tf.GradientTape(), async (tape: Remote) => {
        const loss = tf.multiply(tf.square(v), factor)
        await turn()
        return await tape.gradient(loss, v).numpy()
      })
    expect(await Promise.all([flow(1), flow(10), flow(100)])).toEqual([4, 40, 400])
  })

  it('take a loss and a var_list that are functions', async () => {
    const { tf, keras } = shared.python
    const v = tf.Variable(2)
    const custom = tf.custom_gradient((a: Remote) =>
      tuple(tf.square(a), (upstream: Remote) => tf.multiply(upstream, 100)),
    )
    const gradient = await within(tf.GradientTape(), (tape: Remote) => tape.gradient(custom(v), v))
    expect(await gradient.numpy()).toBe(100)
    const optimizer = keras.optimizers.SGD({ learning_rate: () => 0.5 })
    optimizer.apply_gradients([tuple(tf.constant(1), v)])
    expect(await v.numpy()).toBe(1.5)
  })
})

describe('devices, names, graphs, strategies', () => {
  it('are those of the code inside', async () => {
    const { tf } = shared.python
    const [inside, outside] = await within(tf.device('CPU:0'), async () => {
      const made = tf.constant(1)
      return [
        await made.device,
        await within(tf.name_scope('mine'), async () => await tf.Variable(1, { name: 'v' }).name),
      ]
    })
    expect(inside).toContain('CPU:0')
    expect(outside).toBe('mine/v:0')
  })

  it('build a graph for a v1 session, and not outside of it', async () => {
    const { tf } = shared.python
    const graph = tf.Graph()
    const noise: PromiseLike<unknown>[] = []
    const [result, isEager] = await within(graph.as_default(), async () => {
      const a = tf.constant([1, 2])
      noise.push(tf.executing_eagerly())
      await turn()
      const b = tf.multiply(a, 3)
      const session = tf.compat.v1.Session({ graph })
      return [await session.run(b), await tf.executing_eagerly()]
    })
    expect([...((result as NDArray).data as Float32Array)]).toEqual([3, 6])
    expect(isEager).toBe(false)
    expect(await noise[0]).toBe(false)
    expect(await tf.executing_eagerly()).toBe(true)
  })

  it('have strategies', async () => {
    const { tf, keras } = shared.python
    const strategy = tf.distribute.MirroredStrategy(['CPU:0'])
    const [model, count] = await within(strategy.scope(), async () => [
      lineModel(keras),
      await tf.distribute.get_strategy().num_replicas_in_sync,
    ])
    expect(count).toBe(1)
    expect(await model.count_params()).toBe(3)
    expect(await isinstance(await tf.distribute.get_strategy(), tf.distribute.MirroredStrategy)).toBe(false)
  })
})

describe('tf.function', () => {
  it('runs JavaScript only while it traces', async () => {
    const { tf } = shared.python
    let traced = 0
    const step = tf.function((a: Remote, b: Remote) => {
      traced++
      return tf.add(tf.multiply(a, 2), b)
    })
    for (let i = 0; i < 10; i++) expect(await step(tf.constant(i), tf.constant(1)).numpy()).toBe(2 * i + 1)
    expect(traced).toBe(1)
    await step(tf.constant([1, 2]), tf.constant(1))
    expect(traced).toBe(2)
  })

  it('takes a declared signature, keywords and asynchronous functions', async () => {
    const { tf } = shared.python
    const step = tf.function(
      pyfunction(['a', 'scale=2.0'], async (a: Remote, scale: unknown) => {
        await turn()
        const shape: number[] = await a.shape
        return tf.multiply(a, scale) ?? shape
      }),
      { input_signature: [tf.TensorSpec([null], tf.float32)] },
    )
    expect(await numbers(step(tf.constant([1, 2])))).toEqual([2, 4])
    const other = tf.function(pyfunction(['a', 'scale=2.0'], (a: Remote, scale: unknown) => tf.multiply(a, scale)))
    expect(await other(tf.constant(3), { scale: tf.constant(5) }).numpy()).toBe(15)
  })

  it('has loops and branches whose bodies are JavaScript', async () => {
    const { tf } = shared.python
    expect(await numbers(tf.map_fn((e: Remote) => tf.square(e), tf.constant([1, 2, 3])))).toEqual([1, 4, 9])
    const loop = (): Remote =>
      tf.while_loop(
        (i: Remote) => tf.less(i, 10),
        (i: Remote, sum: Remote) => [tf.add(i, 1), tf.add(sum, i)],
        [tf.constant(0), tf.constant(0)],
      )
    expect(await loop()[1].numpy()).toBe(45)
    expect(
      await tf
        .function(() => loop()[1])()
        .numpy(),
    ).toBe(45)
    const choose = (value: number): Remote =>
      tf.cond(
        tf.greater(tf.constant(value), 0),
        () => tf.constant('up'),
        () => tf.constant('down'),
      )
    expect(Buffer.from(await choose(1).numpy()).toString()).toBe('up')
    expect(Buffer.from(await choose(-1).numpy()).toString()).toBe('down')
    const scan = tf.scan((a: Remote, e: Remote) => tf.add(a, e), tf.constant([1, 2, 3]))
    expect(await numbers(scan)).toEqual([1, 3, 6])
  })

  it('reports what JavaScript throws while it traces', async () => {
    const { tf } = shared.python
    const thrown = new RangeError('in the trace')
    const step = tf.function(() => {
      throw thrown
    })
    expect(await rejectionOf(step())).toBe(thrown)
    const wrong = tf.function((a: Remote) => tf.matmul(a, tf.constant([1])))
    expect(await rejectionOf(wrong(tf.constant([1, 2])))).toBeInstanceOf(errors.ValueError)
  })
})

describe('threads of TensorFlow', () => {
  it('call py_function eagerly and in a graph', async () => {
    const { tf } = shared.python
    const seen: unknown[] = []
    const twice = async (a: Remote): Promise<unknown> => {
      seen.push(await a.numpy())
      return tf.multiply(a, 2)
    }
    expect(await tf.py_function(twice, [tf.constant(3)], tf.float32).numpy()).toBe(6)
    const inGraph = tf.function((a: Remote) => tf.add(tf.py_function(twice, [a], tf.float32), 1))
    expect(await inGraph(tf.constant(5)).numpy()).toBe(11)
    expect(await inGraph(tf.constant(7)).numpy()).toBe(15)
    expect(seen).toEqual([3, 5, 7])
  })

  it('feed a dataset from a generator', async () => {
    const { python } = shared
    const { tf } = python
    // A generator is whatever gives an iterable: JavaScript's answer may be a Python iterator over a JavaScript function.
    let n = 0
    const dataset = tf.data.Dataset.from_generator(() => python.builtins.iter(() => (n++ < 4 ? n : -1), -1), {
      output_signature: tf.TensorSpec([], tf.float32),
    })
    const values: number[] = []
    for await (const element of dataset.map((e: Remote) => tf.multiply(e, 10)).as_numpy_iterator()) values.push(element)
    expect(values).toEqual([10, 20, 30, 40])
  })

  it('train a model from such a dataset', async () => {
    const { python } = shared
    const { tf, keras } = python
    let calls = 0
    const dataset = tf.data.Dataset.from_generator(
      () =>
        python.builtins.iter(async () => {
          calls++
          const batch = tf.ones([4, 2])
          return calls <= 6 ? tuple(batch, tf.zeros([4, 1])) : null
        }, null),
      { output_signature: tuple(tf.TensorSpec([4, 2], tf.float32), tf.TensorSpec([4, 1], tf.float32)) },
    )
    const model = lineModel(keras)
    model.compile({ optimizer: 'sgd', loss: 'mse' })
    const epochs: unknown[] = []
    const history = model.fit(dataset, {
      verbose: 0,
      callbacks: [
        {
          on_epoch_end: async (epoch: number, logs: { loss: number }) =>
            void epochs.push(epoch, await model.count_params(), logs.loss > 0),
        },
      ],
    })
    expect((await history.history).loss).toHaveLength(1)
    expect(epochs).toEqual([0, 3, true])
    expect(calls).toBe(7)
  })
})

describe('Keras', () => {
  it('trains with losses, metrics, initializers, regularizers and Lambda layers in JavaScript', async () => {
    const { python } = shared
    const { tf, keras } = python
    let calls = 0
    const mean = (yTrue: Remote, yPred: Remote): Remote => {
      calls++
      return tf.reduce_mean(tf.square(tf.subtract(yTrue, yPred)))
    }
    const model = keras.Sequential([
      keras.Input({ shape: tuple(2) }),
      keras.layers.Lambda((t: Remote) => tf.multiply(t, 2)),
      keras.layers.Dense(1, {
        kernel_initializer: (shape: unknown, options: object) => tf.ones(shape, options),
        kernel_regularizer: (weights: Remote) => tf.multiply(tf.reduce_sum(tf.square(weights)), 0.01),
      }),
    ])
    model.compile({ optimizer: keras.optimizers.SGD(0.1), loss: mean, metrics: [mean] })
    const history = await model.fit(x, y, { epochs: 3, batch_size: 4, shuffle: false, verbose: 0 }).history
    python.exec(`
import keras, tensorflow as tf
def reference(x, y):
    def mean(a, b): return tf.reduce_mean(tf.square(a - b))
    model = keras.Sequential([keras.Input((2,)), keras.layers.Lambda(lambda t: t * 2), keras.layers.Dense(1,
        kernel_initializer=lambda shape, dtype=None: tf.ones(shape, dtype=dtype),
        kernel_regularizer=lambda w: tf.reduce_sum(tf.square(w)) * 0.01)])
    model.compile(optimizer=keras.optimizers.SGD(0.1), loss=mean, metrics=[mean])
    return model.fit(x, y, epochs=3, batch_size=4, shuffle=False, verbose=0).history
`)
    const expected = await python.eval('reference')(x, y)
    for (const name of Object.keys(expected)) {
      // eslint-disable-next-line no-await-in-loop
      expect(
        history[name].map((value: number) => value.toFixed(6)),
        name,
      ).toEqual(expected[name].map((value: number) => value.toFixed(6)))
    }
    // 12 steps, but only traces.
    expect(calls).toBeLessThan(12)
  })

  it('calls hooks in their order, and the model may be asked from them', async () => {
    const { keras } = shared.python
    const model = lineModel(keras)
    model.compile({ optimizer: 'sgd', loss: 'mse' })
    const calls: string[] = []
    await model.fit(x, y, {
      epochs: 2,
      batch_size: 8,
      verbose: 0,
      callbacks: [
        {
          on_train_begin: () => void calls.push('train begin'),
          on_epoch_begin: (epoch: number) => void calls.push(`epoch ${epoch} begin`),
          on_train_batch_end: async (batch: number, logs: object) => {
            const [weights] = await model.get_weights()
            calls.push(`batch ${batch} ${Object.keys(logs).join()} ${weights.shape}`)
          },
          on_epoch_end: (epoch: number, logs: object) =>
            void calls.push(`epoch ${epoch} end ${Object.keys(logs).join()}`),
          on_train_end: () => void calls.push('train end'),
        },
      ],
    })
    expect(calls).toEqual([
      'train begin',
      ...[0, 1].flatMap((epoch) => [
        `epoch ${epoch} begin`,
        'batch 0 loss 2,1',
        'batch 1 loss 2,1',
        `epoch ${epoch} end loss`,
      ]),
      'train end',
    ])
  })

  it('takes classes that extend its Callback, which stop the training and change it', async () => {
    const { keras } = shared.python
    const model = lineModel(keras)
    model.compile({ optimizer: keras.optimizers.SGD(0.1), loss: 'mse' })
    class Stop extends (keras.callbacks.Callback as Remote) {
      epochs: any = []
      constructor(after: number) {
        super()
        this.after = after
      }
      async on_epoch_end(epoch: number, logs: { loss: number }) {
        this.epochs.append(logs.loss)
        this.model.optimizer.learning_rate = 0.01
        if (epoch + 1 >= (await this.after)) this.model.stop_training = true
      }
    }
    const stop = new Stop(2)
    const history = model.fit(x, y, { epochs: 10, verbose: 0, callbacks: [stop] })
    const { loss } = await history.history
    expect(loss).toHaveLength(2)
    expect(await stop.epochs).toEqual(loss)
    expect((await model.optimizer.learning_rate.numpy()).toFixed(4)).toBe('0.0100')
    const schedule = keras.callbacks.LearningRateScheduler((epoch: number, rate: number) => rate / (epoch + 1))
    const lambda = keras.callbacks.LambdaCallback({
      on_epoch_end: (_: number, logs: { loss: number }) => void loss.push(logs.loss),
    })
    await model.fit(x, y, { epochs: 2, verbose: 0, callbacks: [schedule, lambda] })
    expect(loss).toHaveLength(4)
    expect((await model.optimizer.learning_rate.numpy()).toFixed(4)).toBe('0.0050')
  })

  it('stops at what a hook throws, and the model goes on', async () => {
    const { keras } = shared.python
    const model = lineModel(keras)
    model.compile({ optimizer: 'sgd', loss: 'mse' })
    const thrown = new Error('enough')
    const hooks = {
      on_train_batch_begin(batch: number) {
        if (batch === 1) throw thrown
      },
    }
    expect(await rejectionOf(model.fit(x, y, { batch_size: 4, verbose: 0, callbacks: [hooks] }))).toBe(thrown)
    expect((await model.fit(x, y, { verbose: 0 }).history).loss).toHaveLength(1)
  })
})

describe("an error of TensorFlow's classes, made in TypeScript", () => {
  const names = (Object.keys(errors) as (keyof typeof errors)[]).filter(
    (name) => !name.endsWith('Group') && new errors[name]() instanceof errors.OpError,
  )

  it.each(names)('errors.%s is caught by its class, with its text, and comes back as the same object', async (name) => {
    const { python } = shared
    python.exec(`
def catches(f, kind):
    import tensorflow as tf
    try:
        f()
    except getattr(tf.errors, kind) as error:
        return [type(error) is getattr(tf.errors, kind), error.message, str(error), error.error_code]
`)
    const thrown = new errors[name]('no more')
    const throws = (): never => {
      throw thrown
    }
    const [isItself, message, text, code] = await python.eval('catches')(throws, name)
    expect([isItself, message, text]).toEqual([true, 'no more', 'no more'])
    expect(code).toBeGreaterThan(0)
    expect(await rejectionOf(python.eval('lambda f: f()')(throws))).toBe(thrown)
  })

  it.each(['ValueError', 'TypeError', 'StopIteration', 'NotImplementedError', 'MemoryError', 'KeyError'] as const)(
    'a Python %s is for py_function what it is when Python raises it',
    async (name) => {
      const { python } = shared
      python.exec(`
def kind_through_tensorflow(f):
    import tensorflow as tf
    try:
        tf.function(lambda: tf.py_function(f, [], tf.int64))()
    except Exception as error:
        return type(error).__name__

def raises(kind):
    def f():
        raise kind("no")
    return f
`)
      const kind = python.eval('kind_through_tensorflow')
      const found = await kind(() => {
        throw new errors[name]('no')
      })
      expect(found).toBe(await kind(python.eval('raises')(python.builtins[name])))
    },
  )
})
