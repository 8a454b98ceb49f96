// Keras 3 on jax: programs whose models, layers, losses, optimizers, steps and callbacks are written in TypeScript give, to the last
// bit, the numbers of the same programs written in Python (backend-programs.ts), and so do those that only jax can run.

import { describe, expect, it } from 'vitest'
import { abortable, detached, NDArray, pyfunction, type Remote, tuple } from '../../src/index.js'
import { rejectionOf } from '../harness.js'
import { describePrograms } from './backend-programs.js'
import { fitted, sideBySide } from './side-by-side.js'
import { x, y } from './training-programs.js'

const programs = sideBySide('3', { backend: 'jax' })
const { shared, expectSame } = programs

describePrograms(programs, true)

describe('a program of jax', () => {
  it('has a layer of a function of jax, which keeps its parameters and trains them', async () => {
    const given = await expectSame(
      `
import jax.numpy as jnp
def program(x, y):
    def call(params, inputs):
        return jnp.tanh(jnp.dot(inputs, params['w']) + params['b'])
    layer = layers.JaxLayer(call, params={'w': jnp.full((x.shape[1], 1), 0.25), 'b': jnp.zeros(1)})
    model = keras.Sequential([layer])
    model.compile(optimizer=keras.optimizers.SGD(0.1), loss='mse')
    before = model.predict(x, verbose=0)
    model.fit(x, y, epochs=2, verbose=0, shuffle=False)
    return [before, layer.get_weights()]
`,
      ({ keras, python }) => {
        const jnp = python.import('jax.numpy')
        const call = (params: Record<string, Remote>, inputs: Remote): Remote =>
          jnp.tanh(jnp.add(jnp.dot(inputs, params['w']), params['b']))
        const params = { w: jnp.full(tuple(x.shape[1], 1), 0.25), b: jnp.zeros(1) }
        const layer = keras.layers['JaxLayer'](pyfunction(['params', 'inputs'], call), {
          params,
        })
        const model = keras.Sequential([layer])
        model.compile({ optimizer: keras.optimizers.SGD(0.1), loss: 'mse' })
        const before = model.predict(x, { verbose: 0 })
        model.fit(x, y, { epochs: 2, verbose: 0, shuffle: false })
        return [before, layer['get_weights']()]
      },
      x,
      y,
    )
    expect(given).toHaveLength(2)
  })

  it.each([false, true])(
    'has a train_step of its own, which takes and gives the state; run_eagerly: %s',
    async (eager) => {
      await expectSame(
        `
import jax
class Mine(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = layers.Dense(1)
        self.tracker = keras.metrics.Mean(name='my_loss')
    def call(self, inputs):
        return self.dense(inputs)
    def loss_of(self, trainable, others, inputs, targets):
        outputs, others = self.stateless_call(trainable, others, inputs)
        return keras.ops.mean(keras.ops.abs(targets - outputs)), others
    def train_step(self, state, data):
        trainable, others, optimizer, metrics = state
        (loss, others), gradients = jax.value_and_grad(self.loss_of, has_aux=True)(trainable, others, *data)
        gradients = [keras.ops.clip(each, -0.1, 0.1) for each in gradients]
        trainable, optimizer = self.optimizer.stateless_apply(optimizer, gradients, trainable)
        metrics = self.tracker.stateless_update_state(metrics, loss)
        return {'my_loss': self.tracker.stateless_result(metrics)}, (trainable, others, optimizer, metrics)
    @property
    def metrics(self):
        return [self.tracker]

def program(x, y, run_eagerly):
    model = Mine()
    model.compile(optimizer=keras.optimizers.SGD(0.1, momentum=0.5), run_eagerly=run_eagerly)
    return fitted(model, x, y)
`,
        ({ keras, python }) => {
          const { ops } = keras
          const jax = python.import('jax')
          class Mine extends (keras.Model as Remote) {
            dense = keras.layers.Dense(1)
            tracker = keras.metrics.Mean({ name: 'my_loss' })
            override call(inputs: Remote) {
              return this['dense'](inputs)
            }
            async train_step(state: Remote[][], data: Remote[]) {
              const [trainable, others, optimizer, metrics] = state
              const lossOf = async (
                weights: Remote[],
                rest: Remote[],
                inputs: Remote,
                targets: Remote,
              ): Promise<unknown> => {
                const called = this['stateless_call'](weights, rest, inputs)
                return tuple(ops.mean(ops.abs(ops.subtract(targets, called[0]))), called[1])
              }
              const [[loss, rest], gradients] = await jax.value_and_grad(lossOf, { has_aux: true })(
                trainable,
                others,
                ...data,
              )
              const clipped = gradients.map((each: Remote) => ops.clip(each, -0.1, 0.1))
              const applied = this['optimizer'].stateless_apply(optimizer, clipped, trainable)
              const counted = this['tracker'].stateless_update_state(metrics, loss)
              return tuple(
                { my_loss: this['tracker'].stateless_result(counted) },
                tuple(applied[0], rest, applied[1], counted),
              )
            }
            get metrics() {
              return [this['tracker']]
            }
          }
          const model = new Mine() as Remote
          model.compile({ optimizer: keras.optimizers.SGD(0.1, { momentum: 0.5 }), run_eagerly: eager })
          return fitted(model, x, y)
        },
        x,
        y,
        eager,
      )
    },
  )

  it('takes gradients without Keras, of a function of TypeScript', async () => {
    await expectSame(
      `
import jax
def program(x):
    return jax.value_and_grad(lambda w: jax.numpy.sum(jax.numpy.tanh(x * w)))(jax.numpy.array([1.0, 2.0]))
`,
      ({ python }) => {
        const [jax, jnp] = [python.import('jax'), python.import('jax.numpy')]
        const loss = (w: Remote): Remote => jnp.sum(jnp.tanh(jnp.multiply(x, w)))
        const [value, gradient] = [0, 1].map((i) => jax.value_and_grad(loss)(jnp.array([1, 2]))[i])
        return [shared.python.np.asarray(value), shared.python.np.asarray(gradient)]
      },
      x,
    )
  })
})

describe('values and threads', () => {
  it('its arrays are handles, as tensors are, and conversion brings what they hold', async () => {
    const { keras, np, python } = { ...shared.python, python: shared.python }
    const jnp = python.import('jax.numpy')
    const array = await jnp.arange(6, { dtype: 'float32' }).reshape(2, 3)
    expect(await array.shape).toEqual([2, 3])
    expect(await np.asarray(array)).toEqual(new NDArray(Float32Array.of(0, 1, 2, 3, 4, 5), [2, 3]))
    expect(await keras.ops.convert_to_numpy(array)).toEqual(await np.asarray(array))
    const half = (await np.asarray(jnp.array([1, 2.5], { dtype: 'bfloat16' }))) as NDArray
    expect([half.dtype, half.toNested()]).toEqual(['bfloat16', [1, 2.5]])
    expect(await jnp.array([1, 2]).dtype.name, 'data of whole numbers').toBe('float32')
    expect(await jnp.array([1, 2], { dtype: 'int32' }).dtype.name).toBe('int32')
    const [scalar] = [await keras.Variable(3, { dtype: 'float32' }).numpy()]
    expect(scalar).toEqual(new NDArray(Float32Array.of(3), []))
  })

  it('TensorFlow works beside it; a tape of it knows nothing of jax, and minimize says so', async () => {
    const { tf, keras } = shared.python
    expect(await tf.add(1, [2, 3]).numpy()).toEqual(new NDArray(Int32Array.of(3, 4), [2]))
    const optimizer = keras.optimizers.SGD(0.1)
    const weight = keras.Variable(2)
    const error = await rejectionOf(optimizer.minimize(() => keras.ops.square(weight), [weight]))
    expect(error.type).toBe('NotImplementedError')
    expect(error.message).toContain("records with TensorFlow's GradientTape, and this Keras computes with jax")
    optimizer.apply_gradients([tuple(keras.ops.convert_to_tensor(4), weight)])
    expect(await weight.numpy()).toEqual(new NDArray(Float32Array.of(1.6), []))
  })

  it('a callback on a thread of jax comes to TypeScript and goes back', async () => {
    const jnp = shared.python.import('jax.numpy')
    const seen: unknown[] = []
    await shared.python.exec(`
import jax
def through(function, values):
    shape = jax.ShapeDtypeStruct(values.shape, values.dtype)
    return np.asarray(jax.jit(lambda a: jax.pure_callback(lambda b: np.asarray(function(np.asarray(b))), shape, a))(values))
`)
    const doubled = (values: NDArray): NDArray => {
      seen.push(values.data)
      return new NDArray(
        (values.data as Float32Array).map((each) => 2 * each),
        values.shape,
      )
    }
    expect(await shared.python.eval('through')(doubled, jnp.array([1, 2, 3]))).toEqual(
      new NDArray(Float32Array.of(2, 4, 6), [3]),
    )
    expect(seen).toEqual([Float32Array.of(1, 2, 3)])
  })
})

// A step takes the state from the variables, and gives back another one: an interrupt in the midst of it must not lose it.
describe('an interrupt at any moment of a compiled step', () => {
  const made = (): Remote => {
    const { keras } = shared.python
    const model = keras.Sequential([keras.Input([2]), keras.layers.Dense(4), keras.layers.Dense(1)])
    model.compile({ optimizer: 'adam', loss: 'mse' })
    return model
  }

  async function expectUsable(model: Remote): Promise<void> {
    expect(((await model.predict(x, { verbose: 0 })) as NDArray).shape).toEqual([32, 1])
    expect(await model.evaluate(x, y, { verbose: 0 })).toBeGreaterThanOrEqual(0)
  }

  it.each(['predict', 'evaluate'])('leaves the model as it was: %s', { timeout: 120_000 }, async (method) => {
    const model = made()
    await model.fit(x, y, { verbose: 0 })
    const expected = await model.predict(x, { verbose: 0 })
    const data = method === 'predict' ? [x] : [x, y]
    for (let round = 0; round < 100; round++) {
      const call = (): Remote => model[method](...data, { verbose: 0, batch_size: 1 })
      await abortable(AbortSignal.timeout(round % 25), call).catch((error: unknown) => {
        expect((error as Error).name).toBe('TimeoutError')
      })
      expect(await model.predict(x, { verbose: 0 })).toEqual(expected)
    }
    await expectUsable(model)
  })

  it('leaves the model usable: fit, also while it is compiled', { timeout: 120_000 }, async () => {
    const { python } = shared
    let model = made()
    for (let round = 0; round < 60; round++) {
      if (round % 10 === 0) model = made()
      let timer: NodeJS.Timeout | undefined
      const begun = (): void => {
        timer ??= setTimeout(() => python.interrupt(), (round % 10) * 3 + 1)
      }
      const callbacks = [{ on_epoch_begin: detached(begun) }]
      const fit = model.fit(x, y, { verbose: 0, batch_size: 1, epochs: 1000, callbacks })
      expect(await rejectionOf(fit)).toMatchObject({ type: 'KeyboardInterrupt' })
      await python.sync()
      await expectUsable(model)
    }
  })
})
