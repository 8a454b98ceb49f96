// Models in the ways in which people build and train them, in both worlds of Keras, each beside the same program in Python:
// functional and subclassed ones, their own train_step, traced loops, mixed precision, regularizers.

import { beforeEach, describe, expect, it } from 'vitest'
import { type Remote, scope, tuple, within } from '../../src/index.js'
import { fitted, sideBySide } from './side-by-side.js'
import { x, y } from './training-programs.js'

describe.each(['3', 'legacy'] as const)('with Keras %s', (world) => {
  const { shared, expectSame } = sideBySide(world)
  let keras: Remote
  let tf: Remote
  beforeEach(() => {
    ;({ keras, tf } = shared.python)
  })

  it('functional models share layers, branch, and have several outputs', async () => {
    await expectSame(
      `
def program(x, y):
    inputs = keras.Input((2,))
    shared = layers.Dense(4, activation='relu')
    left, right = shared(inputs), shared(layers.Lambda(lambda t: t * -1.0)(inputs))
    joined = layers.Add()([layers.Dense(4)(layers.Concatenate()([left, right])), left])
    model = keras.Model(inputs, [layers.Dense(1, name='a')(joined), layers.Dense(2, name='b')(right)])
    model.compile(optimizer='adam', loss={'a': 'mse', 'b': 'mae'}, loss_weights={'a': 1.0, 'b': 0.5})
    return [fitted(model, x, {'a': y, 'b': np.concatenate([y, -y], axis=1)}), model.count_params()]
`,
      async ({ np }) => {
        const { layers } = keras
        const inputs = keras.Input([2])
        const common = layers.Dense(4, { activation: 'relu' })
        const left = common(inputs)
        const right = common(layers.Lambda((t: Remote) => tf.multiply(t, -1))(inputs))
        const joined = layers.Add()([layers.Dense(4)(layers.Concatenate()([left, right])), left])
        const model = keras.Model(inputs, [
          layers.Dense(1, { name: 'a' })(joined),
          layers.Dense(2, { name: 'b' })(right),
        ])
        model.compile({ optimizer: 'adam', loss: { a: 'mse', b: 'mae' }, loss_weights: { a: 1, b: 0.5 } })
        const targets = { a: y, b: np.concatenate([y, np.negative(y)], { axis: 1 }) }
        return [await fitted(model, x, targets), await model.count_params()]
      },
      x,
      y,
    )
  })

  it('subclassed models have layers, a call with training, and models inside', async () => {
    await expectSame(
      `
class Block(keras.Model):
    def __init__(self, units):
        super().__init__()
        self.dense = layers.Dense(units, activation='tanh')
        self.dropout = layers.Dropout(0.5, seed=3)
    def call(self, inputs, training=False):
        return self.dropout(self.dense(inputs), training=training)

class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.blocks = [Block(4), Block(3)]
        self.head = layers.Dense(1)
    def call(self, inputs, training=False):
        for block in self.blocks:
            inputs = block(inputs, training=training)
        return self.head(inputs)

def program(x, y):
    model = Net()
    model.compile(optimizer='sgd', loss='mse', metrics=['mae'])
    return [fitted(model, x, y), model.evaluate(x, y, verbose=0), model.predict(x, verbose=0)]
`,
      async () => {
        class Block extends (keras.Model as Remote) {
          constructor(units: number) {
            super()
            this.dense = keras.layers.Dense(units, { activation: 'tanh' })
            this.dropout = keras.layers.Dropout(0.5, { seed: 3 })
          }
          override call(inputs: Remote, training = false) {
            return this.dropout(this.dense(inputs), { training })
          }
        }
        class Net extends (keras.Model as Remote) {
          blocks: Remote = [new Block(4), new Block(3)] as unknown as Remote
          head = keras.layers.Dense(1)
          override call(inputs: Remote, training = false) {
            const hidden = this['blocks'][1](this['blocks'][0](inputs, { training }), { training })
            return this['head'](hidden)
          }
        }
        const model = new Net() as Remote
        model.compile({ optimizer: 'sgd', loss: 'mse', metrics: ['mae'] })
        return [
          await fitted(model, x, y),
          await model.evaluate(x, y, { verbose: 0 }),
          await model.predict(x, { verbose: 0 }),
        ]
      },
      x,
      y,
    )
  })

  it.each([false, true])('train_step and test_step are written in TypeScript; run_eagerly: %s', async (run_eagerly) => {
    await expectSame(
      `
class Mine(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = layers.Dense(1)
        self.tracker = keras.metrics.Mean(name='my_loss')
    def call(self, inputs):
        return self.dense(inputs)
    def loss_of(self, data):
        inputs, targets = data
        return tf.reduce_mean(tf.abs(targets - self(inputs)))
    def train_step(self, data):
        with tf.GradientTape() as tape:
            loss = self.loss_of(data)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip([tf.clip_by_norm(g, 0.1) for g in gradients], self.trainable_variables))
        self.tracker.update_state(loss)
        return {'my_loss': self.tracker.result()}
    def test_step(self, data):
        self.tracker.update_state(self.loss_of(data) * 2.0)
        return {'my_loss': self.tracker.result()}
    @property
    def metrics(self):
        return [self.tracker]

def program(x, y, run_eagerly):
    model = Mine()
    model.compile(optimizer=keras.optimizers.SGD(0.1), run_eagerly=run_eagerly)
    return [fitted(model, x, y, validation_data=(x, y)), model.evaluate(x, y, verbose=0)]
`,
      async ({ python }) => {
        const { zip } = python.builtins as Record<string, any>
        class Mine extends (keras.Model as Remote) {
          dense = keras.layers.Dense(1)
          tracker = keras.metrics.Mean({ name: 'my_loss' })
          override call(inputs: Remote) {
            return this['dense'](inputs)
          }
          lossOf(data: Remote) {
            return tf.reduce_mean(tf.abs(tf.subtract(data[1], this(data[0]))))
          }
          async train_step(data: Remote) {
            const tape = tf.GradientTape()
            const loss = await within(tape, () => this.lossOf(data).PythonObject)
            const weights = this['trainable_variables']
            const gradients = tape.gradient(loss, weights)
            const clipped = [0, 1].map((i) => tf.clip_by_norm(gradients[i], 0.1))
            this['optimizer'].apply_gradients(zip(clipped, weights))
            this['tracker'].update_state(loss)
            return { my_loss: this['tracker'].result() }
          }
          test_step(data: Remote) {
            this['tracker'].update_state(tf.multiply(this.lossOf(data), 2))
            return { my_loss: this['tracker'].result() }
          }
          get metrics() {
            return [this['tracker']]
          }
        }
        const model = new Mine() as Remote
        model.compile({ optimizer: keras.optimizers.SGD(0.1), run_eagerly })
        return [await fitted(model, x, y, { validation_data: [x, y] }), await model.evaluate(x, y, { verbose: 0 })]
      },
      x,
      y,
      run_eagerly,
    )
  })

  it('loops of their own are traced by tf.function, once', async () => {
    let traced = 0
    await expectSame(
      `
def program(x, y):
    model = keras.Sequential([keras.Input((2,)), layers.Dense(1)])
    optimizer = keras.optimizers.SGD(0.1)
    seen = []
    @tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32), tf.TensorSpec([None, 1], tf.float32)])
    def step(a, b):
        seen.append(1)
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(model(a, training=True) - b))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables))
        return loss
    losses = [step(x[i:i + size], y[i:i + size]) for size in (8, 16) for i in range(0, 32, size)]
    return [losses, weights_of(model), len(seen)]
`,
      async ({ python }) => {
        const { zip } = python.builtins as Record<string, any>
        const model = keras.Sequential([keras.Input([2]), keras.layers.Dense(1)])
        const optimizer = keras.optimizers.SGD(0.1)
        const input_signature = [tf.TensorSpec([null, 2], tf.float32), tf.TensorSpec([null, 1], tf.float32)]
        const step = tf.function(
          async (a: Remote, b: Remote) => {
            traced++
            const variables = model.trainable_variables
            const [loss, gradients] = await within(tf.GradientTape(), (tape: Remote) => {
              const inTape = tf.reduce_mean(tf.square(tf.subtract(model(a, { training: true }), b)))
              return [inTape, tape.gradient(inTape, variables)] as const
            })
            optimizer.apply_gradients(zip(gradients, variables))
            return loss
          },
          { input_signature },
        )
        const [data, targets] = [tf.constant(x), tf.constant(y)]
        const losses: Remote[] = []
        for (const size of [8, 16]) {
          for (let i = 0; i < 32; i += size)
            losses.push(step(tf.slice(data, [i, 0], [size, 2]), tf.slice(targets, [i, 0], [size, 1])))
        }
        return [losses, await model.get_weights(), await Promise.all(losses).then(() => traced)]
      },
      x,
      y,
    )
    // Once, and once more where the optimizer makes its variables in the first trace.
    expect(traced).toBe(world === '3' ? 1 : 2)
  })

  it('control flow of graphs takes functions of TypeScript', async () => {
    await expectSame(
      `
def program():
    @tf.function
    def collatz(n):
        return tf.while_loop(
            lambda n, steps: n > 1,
            lambda n, steps: (tf.cond(n % 2 == 0, lambda: n // 2, lambda: 3 * n + 1), steps + 1), [n, tf.constant(0)])[1]
    return [[collatz(tf.constant(n)) for n in (1, 6, 27)], tf.map_fn(lambda v: v * v, tf.constant([1.0, 2.0, 3.0])),
            tf.vectorized_map(lambda v: tf.reduce_sum(v), tf.ones([2, 3]))]
`,
      () => {
        const int = (value: number): Remote => tf.constant(value, { dtype: 'int32' })
        const collatz = tf.function((n: Remote) =>
          tf
            .while_loop(
              (each: Remote) => tf.greater(each, 1),
              (each: Remote, steps: Remote) =>
                tuple(
                  tf.cond(
                    tf.equal(tf.math.floormod(each, 2), 0),
                    () => tf.math.floordiv(each, 2),
                    () => tf.add(tf.multiply(each, 3), 1),
                  ),
                  tf.add(steps, 1),
                ),
              [n, int(0)],
            )
            .__getitem__(1),
        )
        return [
          [1, 6, 27].map((n) => collatz(int(n))),
          tf.map_fn((v: Remote) => tf.multiply(v, v), tf.constant([1, 2, 3])),
          tf.vectorized_map((v: Remote) => tf.reduce_sum(v), tf.ones([2, 3])),
        ]
      },
    )
  })

  it('mixed precision computes in float16, keeps weights in float32 and scales the loss', async () => {
    const [dtypes, , scale] = (await expectSame(
      `
def program(x, y):
    keras.mixed_precision.set_global_policy('mixed_float16')
    try:
        model = keras.Sequential([keras.Input((2,)), layers.Dense(8, activation='relu'), layers.Dense(1, dtype='float32')])
        model.compile(optimizer='adam', loss='mse')
        dtypes = [str(np.dtype(model.layers[0].compute_dtype)), model.layers[0].kernel.numpy().dtype.name]
        numbers = fitted(model, x, y)
        scale = model.optimizer.dynamic_scale if hasattr(model.optimizer, 'dynamic_scale') else model.optimizer.loss_scale
        return [dtypes, numbers, scale]
    finally:
        keras.mixed_precision.set_global_policy('float32')
`,
      async () => {
        keras.mixed_precision.set_global_policy('mixed_float16')
        try {
          const { layers } = keras
          const model = keras.Sequential([
            keras.Input([2]),
            layers.Dense(8, { activation: 'relu' }),
            layers.Dense(1, { dtype: 'float32' }),
          ])
          model.compile({ optimizer: 'adam', loss: 'mse' })
          const kernel = (await model.layers[0].kernel.numpy()) as { dtype: string }
          const dtypes = [await model.layers[0].compute_dtype, kernel.dtype]
          const numbers = await fitted(model, x, y)
          const { optimizer } = model
          return [dtypes, numbers, world === '3' ? optimizer.dynamic_scale : await optimizer.loss_scale]
        } finally {
          await keras.mixed_precision.set_global_policy('float32')
        }
      },
      x,
      y,
    )) as unknown[]
    expect(dtypes).toEqual(['float16', 'float32'])
    expect(scale).toBe(32768)
  })

  it('regularizers, constraints and losses that layers add are part of the loss', async () => {
    await expectSame(
      `
def program(x, y):
    model = keras.Sequential([
        keras.Input((2,)),
        layers.Dense(4, kernel_regularizer=keras.regularizers.L1L2(0.01, 0.02), bias_regularizer='l2',
                     activity_regularizer=keras.regularizers.L2(0.1)),
        layers.Dense(3, kernel_regularizer=lambda w: 0.1 * tf.reduce_sum(tf.abs(w)), kernel_constraint=keras.constraints.MaxNorm(1)),
        layers.ActivityRegularization(l1=0.05),
        layers.Dense(1, kernel_constraint='non_neg', kernel_initializer=keras.initializers.Orthogonal(0.5)),
    ])
    model.compile(optimizer='sgd', loss='mse')
    return [fitted(model, x, y), len(model.losses)]
`,
      async () => {
        const { layers, regularizers, constraints, initializers } = keras as Record<string, Remote>
        const model = keras.Sequential([
          keras.Input([2]),
          layers!.Dense(4, {
            kernel_regularizer: regularizers!.L1L2(0.01, 0.02),
            bias_regularizer: 'l2',
            activity_regularizer: regularizers!.L2(0.1),
          }),
          layers!.Dense(3, {
            kernel_regularizer: (w: Remote) => tf.multiply(tf.reduce_sum(tf.abs(w)), 0.1),
            kernel_constraint: constraints!.MaxNorm(1),
          }),
          layers!.ActivityRegularization({ l1: 0.05 }),
          layers!.Dense(1, { kernel_constraint: 'non_neg', kernel_initializer: initializers!.Orthogonal(0.5) }),
        ])
        model.compile({ optimizer: 'sgd', loss: 'mse' })
        return [await fitted(model, x, y), ((await model.losses) as unknown[]).length]
      },
      x,
      y,
    )
  })

  it('models that are made in a loop are gone from Python when they are forgotten', async () => {
    const { python } = shared
    await python.exec('import gc, weakref; made = weakref.WeakSet()')
    const made = python.eval('made')
    for (let round = 0; round < 4; round++) {
      await scope(async () => {
        const model = keras.Sequential([keras.layers.Input([2]), keras.layers.Dense(1)])
        model.compile({ optimizer: 'sgd', loss: 'mse' })
        made.add(model)
        await model.fit(x, y, { verbose: 0, callbacks: [{ on_epoch_end: async () => void (await model.name) }] })
      })
    }
    await python.sync()
    expect(await python.eval('(gc.collect(), len(made))[1]')).toBe(0)
  })
})
