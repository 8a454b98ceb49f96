// recorded(fn) where Keras and TensorFlow call it: losses, layers, training steps, maps of tf.data. Each beside the same
// program in Python, in both worlds, compared without tolerance; and no callback is sent.

import { describe, expect, it } from 'vitest'
import { float, NDArray, type Remote, recorded, tuple, within } from '../../src/index.js'
import { rejectionOf } from '../harness.js'
import { sideBySide, withoutCallbacks } from './side-by-side.js'

const x = new NDArray(
  Float32Array.from({ length: 64 }, (_, i) => ((i * 7) % 11) / 11),
  [16, 4],
)
const y = new NDArray(
  Float32Array.from({ length: 16 }, (_, i) => (i % 3) / 3),
  [16, 1],
)

describe.each(['3', 'legacy'] as const)('Keras %s', (world) => {
  const { shared, expectSame } = sideBySide(world)

  it('minimize takes a recorded loss', async () => {
    await expectSame(
      `
def program():
    v = tf.Variable([1.0, 2.0])
    optimizer = keras.optimizers${world === '3' ? '' : '.legacy'}.SGD(0.1)
    def loss():
        return tf.reduce_sum(tf.square(v - 3.0))
    def step():
        with tf.GradientTape() as tape:
            value = loss()
        optimizer.apply_gradients(zip(tape.gradient(value, [v]), [v]))
    for _ in range(5):
        ${world === '3' ? 'step()' : 'optimizer.minimize(loss, [v])'}
    return v
`,
      ({ tf, keras }) =>
        withoutCallbacks(async () => {
          const v = tf.Variable([1, 2])
          const three = tf.constant(3)
          const optimizer = world === '3' ? keras.optimizers.SGD(0.1) : keras.optimizers.legacy.SGD(0.1)
          const loss = recorded(() => tf.reduce_sum(tf.square(tf.subtract(v, three))))
          for (let i = 0; i < 5; i++) optimizer.minimize(loss, [v])
          await shared.python.sync()
          return v
        }),
    )
  })

  it('gradients through a recorded loss are those of Python', async () => {
    await expectSame(
      `
def program(x, y):
    w = tf.Variable(np.linspace(-1, 1, 4, dtype='float32').reshape(4, 1))
    def loss(y_true, y_pred):
        return tf.reduce_mean(tf.square(tf.tanh(y_pred) - y_true)) + tf.constant(2.0) * 0.5
    with tf.GradientTape() as tape:
        value = loss(tf.constant(y), tf.matmul(tf.constant(x), w))
    return [value, tape.gradient(value, w)]
`,
      ({ tf, np, python }) =>
        withoutCallbacks(async () => {
          const w = tf.Variable(np.linspace(-1, 1, 4, { dtype: 'float32' }).reshape(4, 1))
          const loss = recorded((yTrue: Remote, yPred: Remote) =>
            tf.add(
              tf.reduce_mean(tf.square(tf.subtract(tf.tanh(yPred), yTrue))),
              tf.multiply(tf.constant(2), tf.constant(0.5)),
            ),
          )
          const gradient = python.eval(`lambda f, w, x, y: next(
            [value, tape.gradient(value, w)]
            for tape in [tf.GradientTape()] for _ in [tape.__enter__()]
            for value in [f(tf.constant(y), tf.matmul(tf.constant(x), w))] for _ in [tape.__exit__(None, None, None)])`)
          const result = gradient(loss, w, x, y)
          await result
          return result
        }),
      x,
      y,
    )
  })

  it.each([true, false])(
    'a recorded loss and a layer with a recorded call, in fit (run_eagerly: %s)',
    async (eagerly) => {
      await expectSame(
        `
def program(x, y, eagerly):
    class Scaled(layers.Layer):
        def __init__(self, units):
            super().__init__()
            self.units = units
        def build(self, shape):
            self.w = self.add_weight(name='w', shape=(shape[-1], self.units), initializer='ones')
        def call(self, x, training=None):
            return keras.activations.tanh(tf.matmul(x, self.w) * 0.5)
    model = keras.Sequential([Scaled(3), layers.Dense(1)])
    model.compile(optimizer='sgd', loss=lambda t, p: tf.reduce_mean(tf.abs(t - p)), run_eagerly=eagerly)
    return fitted(model, x, y)
`,
        async ({ keras, tf, python }) => {
          let calls = 0
          class Scaled extends (keras.layers.Layer as Remote) {
            static recorded = ['call']
            static signatures = { call: ['x', 'training=None'] }
            constructor(units: number) {
              super()
              this.units = units
            }
            build(shape: number[]) {
              this.w = this.add_weight({ name: 'w', shape: tuple(shape.at(-1), this.units), initializer: 'ones' })
            }
            override call(input: Remote, _training: Remote) {
              calls++
              return keras.activations.tanh(tf.multiply(tf.matmul(input, this.w), float(0.5)))
            }
          }
          const model = keras.Sequential([new Scaled(3), keras.layers.Dense(1)])
          const loss = recorded((t: Remote, p: Remote) => tf.reduce_mean(tf.abs(tf.subtract(t, p))))
          model.compile({ optimizer: 'sgd', loss, run_eagerly: eagerly })
          const result = await python.eval('fitted')(model, x, y)
          expect(calls).toBe(1)
          return result
        },
        x,
        y,
        eagerly,
      )
    },
  )

  it('a model whose train_step is recorded, with its tape', async () => {
    await expectSame(
      `
def program(x, y):
    class Own(keras.Model):
        def __init__(self):
            super().__init__()
            self.dense = layers.Dense(1)
        def call(self, x):
            return self.dense(x)
        def train_step(self, data):
            x, y = data
            with tf.GradientTape() as tape:
                loss = tf.reduce_mean(tf.square(self(x, training=True) - y))
            variables = self.trainable_variables
            self.optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables))
            return {'own': loss}
    model = Own()
    model.compile(optimizer='sgd', run_eagerly=True)
    return fitted(model, x, y)
`,
      ({ keras, tf, python }) => {
        class Own extends (keras.Model as Remote) {
          static recorded = ['call', 'train_step']
          constructor() {
            super()
            this.dense = keras.layers.Dense(1)
          }
          override call(input: Remote) {
            return this.dense(input)
          }
          train_step(data: Remote) {
            const loss = within(tf.GradientTape(), (tape) => {
              const value = tf.reduce_mean(
                tf.square(tf.subtract((this as Remote)(data[0], { training: true }), data[1])),
              )
              const variables = this.trainable_variables
              this.optimizer.apply_gradients(python.builtins.zip(tape.gradient(value, variables), variables))
              return value
            })
            return { own: loss }
          }
        }
        const model = new Own() as Remote
        model.compile({ optimizer: 'sgd', run_eagerly: true })
        return python.eval('fitted')(model, x, y)
      },
      x,
      y,
    )
  })

  it('a map of tf.data, traced and on threads of TensorFlow', async () => {
    await expectSame(
      `
def program():
    double = lambda a, b: {'sum': tf.add(a, b), 'twice': tf.multiply(a, 2)}
    pairs = tf.data.Dataset.zip((tf.data.Dataset.range(6), tf.data.Dataset.range(6)))
    return [list(pairs.map(double, num_parallel_calls=2)), [tf.constant(float(i * i)) for i in range(6)]]
`,
      ({ tf, python }) =>
        withoutCallbacks(async () => {
          const range = tf.data.Dataset.range(6)
          const double = recorded((a: Remote, b: Remote) => ({ sum: tf.add(a, b), twice: tf.multiply(a, 2) }))
          const square = recorded((a: Remote) => tf.cast(tf.multiply(a, a), tf.float32))
          const onThreads = recorded((a: Remote) => tf.py_function(square, [a], tf.float32))
          const { builtins } = python
          const results = [
            builtins.list(tf.data.Dataset.zip(tuple(range, range)).map(double, { num_parallel_calls: 2 })),
            builtins.list(range.map(onThreads, { num_parallel_calls: 2 })),
          ]
          await python.sync()
          return results
        }),
    )
  })

  it('a Lambda layer, a metric, and a function that tf.function traces', async () => {
    await expectSame(
      `
def program(x, y):
    def half(x):
        return tf.multiply(x, 0.5)
    def worst(y_true, y_pred):
        return tf.reduce_max(tf.abs(y_true - y_pred))
    model = keras.Sequential([layers.Dense(3), layers.Lambda(half), layers.Dense(1)])
    model.compile(optimizer='sgd', loss='mse', metrics=[worst])
    traced = tf.function(half)
    return [fitted(model, x, y), traced(tf.constant(x)), traced(tf.constant(y))]
`,
      async ({ keras, tf, python }) => {
        const half = recorded((input: Remote) => tf.multiply(input, 0.5))
        const worst = recorded(function worst(yTrue: Remote, yPred: Remote) {
          return tf.reduce_max(tf.abs(tf.subtract(yTrue, yPred)))
        })
        const { Dense, Lambda } = keras.layers
        const model = keras.Sequential([Dense(3), Lambda(half), Dense(1)])
        model.compile({ optimizer: 'sgd', loss: 'mse', metrics: [worst] })
        const traced = tf.function(half)
        return withoutCallbacks(async () => {
          const results = [python.eval('fitted')(model, x, y), traced(tf.constant(x)), traced(tf.constant(y))]
          await python.sync()
          return results
        })
      },
      x,
      y,
    )
  })

  it('shows the line of the operation that failed', async () => {
    const { python } = shared
    const { tf } = python
    let line = 0
    const bad = recorded(function bad(value: Remote) {
      const square = tf.square(value)
      line = Number(/recorded\.test\.ts:(\d+)/.exec(new Error('here').stack!)![1]) + 1
      return tf.matmul(square, tf.ones(tuple(3, 3)))
    })
    const call = python.eval('lambda f, x: f(x)')
    const error = await rejectionOf(call(bad, tf.ones(tuple(2, 2))))
    expect(error.type).toBe('InvalidArgumentError')
    expect(error.stack).toContain(`recorded.test.ts", line ${line}, in bad`)
  })
})
