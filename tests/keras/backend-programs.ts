// Programs that any backend of Keras 3 runs, written in TypeScript and in Python: both give the same numbers, to the last bit.

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { abortable, NDArray, progress, type Remote, readHistory, recorded, tuple } from '../../src/index.js'
import { rejectionOf, ScratchFolder } from '../harness.js'
import { fitted, type SideBySide } from './side-by-side.js'
import { x, xData, y, yData } from './training-programs.js'

/** @param isTraced what is written in TypeScript runs while a step is traced, and not in each. */
export function describePrograms({ shared, expectSame }: SideBySide, isTraced: boolean): void {
  describe('the same program', () => {
    it('fits, evaluates and predicts, with dropout and normalization', async () => {
      await expectSame(
        `
def program(x, y):
    inputs = keras.Input((2,))
    hidden = layers.BatchNormalization()(layers.Dense(8, activation='relu')(inputs))
    model = keras.Model(inputs, layers.Dense(1)(layers.Dropout(0.25)(hidden)))
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss='mse', metrics=['mae'])
    history = model.fit(x, y, batch_size=8, epochs=3, validation_split=0.25, verbose=0).history
    return [keras.backend.backend(), history, model.evaluate(x, y, verbose=0), model.predict(x, verbose=0), weights_of(model)]
`,
        async ({ keras }) => {
          const inputs = keras.Input([2])
          const hidden = keras.layers.BatchNormalization()(keras.layers.Dense(8, { activation: 'relu' })(inputs))
          const model = keras.Model(inputs, keras.layers.Dense(1)(keras.layers.Dropout(0.25)(hidden)))
          model.compile({ optimizer: keras.optimizers.Adam(0.01), loss: 'mse', metrics: ['mae'] })
          const history = model.fit(x, y, { batch_size: 8, epochs: 3, validation_split: 0.25, verbose: 0 }).history
          return [
            await keras.backend.backend(),
            await history,
            await model.evaluate(x, y, { verbose: 0 }),
            await model.predict(x, { verbose: 0 }),
            await model.get_weights(),
          ]
        },
        x,
        y,
      )
    })

    it('has a layer, a loss and a metric of its own', async () => {
      let traced = 0
      await expectSame(
        `
class Scaled(layers.Layer):
    def build(self, shape):
        self.scale = self.add_weight(shape=(shape[-1],), initializer='ones')
    def call(self, inputs, training=None):
        return inputs * self.scale * (2.0 if training else 1.0)

class Largest(keras.metrics.Metric):
    def __init__(self):
        super().__init__(name='largest')
        self.value = self.add_variable((), 'zeros')
    def update_state(self, y_true, y_pred, sample_weight=None):
        self.value.assign(keras.ops.maximum(self.value, keras.ops.max(keras.ops.abs(y_true - y_pred))))
    def result(self):
        return self.value * 1.0

def program(x, y):
    model = keras.Sequential([keras.Input((2,)), layers.Dense(4, activation='tanh'), Scaled(), layers.Dense(1)])
    model.compile(optimizer='sgd', loss=lambda a, b: keras.ops.mean(keras.ops.square(a - b) * 0.5), metrics=[Largest()])
    return fitted(model, x, y)
`,
        ({ keras }) => {
          const { ops } = keras
          class Scaled extends (keras.layers.Layer as Remote) {
            build(shape: number[]) {
              this['scale'] = this['add_weight']({ shape: tuple(shape.at(-1)), initializer: 'ones' })
            }
            override call(inputs: Remote, training: boolean | null = null) {
              traced++
              return ops.multiply(ops.multiply(inputs, this['scale']), training ? 2 : 1)
            }
          }
          class Largest extends (keras.metrics.Metric as Remote) {
            value: Remote
            constructor() {
              super({ name: 'largest' })
              this.value = this['add_variable'](tuple(), 'zeros')
            }
            update_state(yTrue: Remote, yPred: Remote, _sample_weight: Remote | null = null) {
              const error = ops.max(ops.abs(ops.subtract(yTrue, yPred)))
              this.value['assign'](ops.maximum(this.value, error))
            }
            result() {
              return ops.multiply(this.value, 1)
            }
          }
          const model = keras.Sequential([
            keras.Input([2]),
            keras.layers.Dense(4, { activation: 'tanh' }),
            new Scaled(),
            keras.layers.Dense(1),
          ])
          const loss = (a: Remote, b: Remote): Remote => ops.mean(ops.multiply(ops.square(ops.subtract(a, b)), 0.5))
          model.compile({ optimizer: 'sgd', loss, metrics: [new Largest()] })
          return fitted(model, x, y)
        },
        x,
        y,
      )
      // Eight steps.
      if (isTraced) expect(traced).toBeLessThan(8)
      else expect(traced).toBeGreaterThanOrEqual(8)
      expect(traced).toBeGreaterThan(0)
    })

    it('has an optimizer of its own, and a loss that is recorded', async () => {
      await expectSame(
        `
class Heavy(keras.optimizers.Optimizer):
    def build(self, variables):
        super().build(variables)
        self.velocities = [self.add_variable_from_reference(v, 'velocity') for v in variables]
    def update_step(self, gradient, variable, learning_rate):
        velocity = self.velocities[self._get_variable_index(variable)]
        self.assign(velocity, keras.ops.subtract(velocity * 0.5, gradient * learning_rate))
        self.assign_add(variable, velocity)

def program(x, y):
    model = keras.Sequential([keras.Input((2,)), layers.Dense(4, activation='tanh'), layers.Dense(1)])
    model.compile(optimizer=Heavy(0.1), loss=lambda a, b: keras.ops.mean(keras.ops.abs(a - b)))
    return fitted(model, x, y)
`,
        ({ keras }) => {
          const { ops } = keras
          class Heavy extends (keras.optimizers.Optimizer as Remote) {
            velocities: Remote[] = []
            build(variables: Remote[]) {
              super['build'](variables)
              this.velocities = variables.map((variable) => this['add_variable_from_reference'](variable, 'velocity'))
            }
            async update_step(gradient: Remote, variable: Remote, rate: Remote) {
              const velocity = this.velocities[(await this['_get_variable_index'](variable)) as number]!
              this['assign'](velocity, ops.subtract(ops.multiply(velocity, 0.5), ops.multiply(gradient, rate)))
              this['assign_add'](variable, velocity)
            }
          }
          const model = keras.Sequential([
            keras.Input([2]),
            keras.layers.Dense(4, { activation: 'tanh' }),
            keras.layers.Dense(1),
          ])
          const loss = recorded((a: Remote, b: Remote) => ops.mean(ops.abs(ops.subtract(a, b))))
          model.compile({ optimizer: new Heavy(0.1), loss })
          return fitted(model, x, y)
        },
        x,
        y,
      )
    })

    it('has callbacks, stops early, and is fed by a generator', async () => {
      await expectSame(
        `
def program(x, y):
    seen = []
    class Log(keras.callbacks.Callback):
        def on_train_batch_end(self, batch, logs=None):
            if batch == 1:
                seen.append(weights_of(self.model))
        def on_epoch_end(self, epoch, logs=None):
            seen.append([epoch, logs['loss'], float(self.model.optimizer.learning_rate.numpy())])
            if epoch == 2:
                self.model.stop_training = True
    def batches():
        while True:
            for i in range(0, 32, 8):
                yield x[i:i + 8], y[i:i + 8]
    model = keras.Sequential([keras.Input((2,)), layers.Dense(1)])
    model.compile(optimizer='adam', loss='mse')
    history = model.fit(batches(), steps_per_epoch=4, epochs=9, verbose=0, callbacks=[
        Log(), keras.callbacks.LearningRateScheduler(lambda epoch: 0.1 / (epoch + 1.0))]).history
    return [seen, history, weights_of(model)]
`,
        async ({ keras }) => {
          const seen: unknown[] = []
          const log = {
            async on_train_batch_end(batch: number) {
              if (batch === 1) seen.push(await model.get_weights())
            },
            async on_epoch_end(epoch: number, logs: { loss: number }) {
              seen.push([epoch, logs.loss, await keras.ops.convert_to_numpy(model.optimizer.learning_rate)])
              if (epoch === 2) model.stop_training = true
            },
          }
          function* batches(): Generator<NDArray[]> {
            for (;;) {
              for (let i = 0; i < 32; i += 8) {
                yield [new NDArray(xData.slice(2 * i, 2 * i + 16), [8, 2]), new NDArray(yData.slice(i, i + 8), [8, 1])]
              }
            }
          }
          const model = keras.Sequential([keras.Input([2]), keras.layers.Dense(1)])
          model.compile({ optimizer: 'adam', loss: 'mse' })
          const rate = keras.callbacks.LearningRateScheduler((epoch: number) => 0.1 / (epoch + 1))
          const options = { steps_per_epoch: 4, epochs: 9, verbose: 0, callbacks: [log, rate] }
          const { history } = model.fit(batches(), options)
          await history
          return [seen, await history, await model.get_weights()]
        },
        x,
        y,
      )
    })
  })

  describe('what else a program does', () => {
    const line = (): Remote => {
      const { keras } = shared.python
      const model = keras.Sequential([keras.Input([2]), keras.layers.Dense(1)])
      model['compile']({ optimizer: 'sgd', loss: 'mse' })
      return model
    }

    it('a saved model loads with its class, here and in Python', async () => {
      using scratch = new ScratchFolder()
      const { keras } = shared.python
      class Doubled extends (keras.layers.Layer as Remote) {
        override call(inputs: Remote) {
          return keras.ops.multiply(inputs, 2)
        }
      }
      const model = keras.Sequential([keras.Input([2]), keras.layers.Dense(3), new Doubled()])
      const expected = await model.predict(x, { verbose: 0 })
      const file = join(scratch.path, 'model.keras')
      await model.save(file)
      const loaded = keras.models.load_model(file, { custom_objects: { Doubled } })
      expect(await loaded.predict(x, { verbose: 0 })).toEqual(expected)
      const plainModel = line()
      await plainModel['save'](file)
      const inPython = shared.python.eval('lambda f, x: keras.models.load_model(f).predict(x, verbose=0)')(file, x)
      expect(await inPython).toEqual(await plainModel['predict'](x, { verbose: 0 }))
    })

    it('progress tells each epoch as the history has it', async () => {
      const model = line()
      const losses: unknown[] = []
      const running = progress(model['fit'](x, y, { epochs: 3, batch_size: 8, verbose: 0 }))
      for await (const event of running) if (event.type === 'epochEnd') losses.push(event.logs['loss'])
      const { history } = await readHistory((await running.result) as Remote)
      expect(losses).toEqual(history['loss'])
      expect(losses).toHaveLength(3)
    })

    it('an abort stops a running fit, and the model stays usable', async () => {
      const model = line()
      const controller = new AbortController()
      const stop = { on_train_batch_end: (batch: number) => void (batch === 2 && controller.abort()) }
      const fit = abortable(controller.signal, () =>
        model['fit'](x, y, { epochs: 10_000, batch_size: 8, verbose: 0, callbacks: [stop] }),
      )
      expect((await rejectionOf(fit)).name).toBe('AbortError')
      expect(((await model['predict'](x, { verbose: 0 })) as NDArray).shape).toEqual([32, 1])
    })

    it.each(['evaluate', 'predict'])('an abort stops %s, and the model stays as it was', async (method) => {
      const model = line()
      const expected = await model['predict'](x, { verbose: 0 })
      const controller = new AbortController()
      const hook = method === 'predict' ? 'on_predict_batch_end' : 'on_test_batch_end'
      const options = { verbose: 0, batch_size: 1, callbacks: [{ [hook]: () => controller.abort() }] }
      const data = method === 'predict' ? [x] : [x, y]
      const error = await rejectionOf(abortable(controller.signal, () => model[method]!(...data, options)))
      expect(error.name).toBe('AbortError')
      expect(await model['predict'](x, { verbose: 0 })).toEqual(expected)
    })
  })
}
