// Keras's own callbacks made in TypeScript, in both worlds, against the same program in Python; callbacks written in
// TypeScript: what they cost, what they may do, and those that are not waited for.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { detached, NDArray, type Remote } from '../../src/index.js'
import { TAG_CALLBACK, TAG_DRAIN, TAG_POST } from '../../src/protocol/messages.js'
import { Recording, rejectionOf, ScratchFolder, sharedPython, tensorflowOptions, turn } from '../harness.js'

const ROWS = 32
const x = new NDArray(
  Float32Array.from({ length: ROWS * 2 }, (_, i) => ((i * 7) % 11) / 11),
  [ROWS, 2],
)
const y = new NDArray(
  Float32Array.from({ length: ROWS }, (_, i) => ((i * 5) % 7) / 7),
  [ROWS, 1],
)

const PYTHON = `
import os, numpy as np, tensorflow as tf
keras = __import__(WORLD)
callbacks = keras.callbacks

def line():
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, kernel_initializer='ones')])
    model.compile(optimizer=keras.optimizers.SGD(0.1), loss='mse')
    return model

def fitted(x, y, made, epochs=6, model=None):
    model = model or line()
    history = model.fit(x, y, batch_size=8, epochs=epochs, shuffle=False, verbose=0, callbacks=made)
    return {name: [float(value) for value in values] for name, values in history.history.items()}

class Breaks(callbacks.Callback):
    def __init__(self, epoch):
        super().__init__()
        self.breaks_at = epoch
    def on_epoch_begin(self, epoch, logs=None):
        if epoch == self.breaks_at:
            raise RuntimeError('killed')

def interrupted(x, y, folder):
    try:
        fitted(x, y, [callbacks.BackupAndRestore(folder), Breaks(3)])
    except RuntimeError:
        pass
    model = line()
    history = fitted(x, y, [callbacks.BackupAndRestore(folder)], model=model)
    return [history['loss'], model.get_weights()[0].tolist()]
`

describe.each([
  ['Keras 3', 'keras'],
  ['tf_keras', 'tf_keras'],
])('%s', (_, world) => {
  const shared = sharedPython(tensorflowOptions({ keras: world === 'keras' ? '3' : 'legacy' }), { makesClasses: true })
  const py = (name: string): Remote => shared.python.eval(name)
  // oxlint-disable-next-line typescript/no-explicit-any -- as Keras's libraries are typed loosely here
  const kerasCallbacks = (): any => shared.python.keras.callbacks

  const fit = async (
    callbacks: unknown[],
    { model = py('line()'), epochs = 6 }: { model?: Remote; epochs?: number } = {},
  ): Promise<Record<string, number[]>> => {
    const options = { batch_size: 8, epochs, shuffle: false, verbose: 0, callbacks }
    return await model.fit(x, y, options).history
  }
  /** The same with callbacks that the Python expression makes. */
  const fitInPython = async (made: string): Promise<Record<string, number[]>> => py('fitted')(x, y, py(made))

  beforeAll(() => shared.python.exec(PYTHON.replace('WORLD', `'${world}'`)))

  describe("Keras's own", () => {
    it('EarlyStopping stops where Python does, with the best weights', async () => {
      const options = { monitor: 'loss', min_delta: 0.02, patience: 1, restore_best_weights: true }
      const history = await fit([kerasCallbacks().EarlyStopping(options)])
      const expected = await fitInPython(
        "[callbacks.EarlyStopping(monitor='loss', min_delta=0.02, patience=1, restore_best_weights=True)]",
      )
      expect(history).toEqual(expected)
      expect(history['loss']!.length).toBeLessThan(6)
    })

    it('ReduceLROnPlateau reduces the rate as in Python', async () => {
      const history = await fit([
        kerasCallbacks().ReduceLROnPlateau({ monitor: 'loss', factor: 0.5, patience: 0, min_delta: 1 }),
      ])
      const expected = await fitInPython(
        "[callbacks.ReduceLROnPlateau(monitor='loss', factor=0.5, patience=0, min_delta=1)]",
      )
      const rounded = (of: Record<string, number[]>): unknown =>
        Object.entries(of).map(([name, values]) => [name, values.map((value) => value.toPrecision(6))])
      expect(rounded(history)).toEqual(rounded(expected))
      expect(Object.keys(history)).toHaveLength(2)
    })

    it('LearningRateScheduler asks a function of TypeScript', async () => {
      const asked: [number, number][] = []
      const schedule = (epoch: number, rate: number): number => {
        asked.push([epoch, rate])
        return epoch < 2 ? rate : rate * 0.5
      }
      const history = await fit([kerasCallbacks().LearningRateScheduler(schedule)])
      expect(history).toEqual(
        await fitInPython('[callbacks.LearningRateScheduler(lambda epoch, rate: rate if epoch < 2 else rate * 0.5)]'),
      )
      expect(asked.map(([epoch, rate]) => [epoch, rate.toFixed(5)])).toEqual([
        [0, '0.10000'],
        [1, '0.10000'],
        [2, '0.10000'],
        [3, '0.05000'],
        [4, '0.02500'],
        [5, '0.01250'],
      ])
    })

    it('ModelCheckpoint saves what loads again', async () => {
      using scratch = new ScratchFolder()
      const model = py('line()')
      const all = kerasCallbacks().ModelCheckpoint(join(scratch.path, 'epoch-{epoch}.keras'))
      const best = kerasCallbacks().ModelCheckpoint({
        filepath: join(scratch.path, 'best.weights.h5'),
        save_weights_only: true,
        save_best_only: true,
        monitor: 'loss',
      })
      await fit([all, best], { model, epochs: 3 })
      expect(readdirSync(scratch.path).toSorted()).toEqual([
        'best.weights.h5',
        'epoch-1.keras',
        'epoch-2.keras',
        'epoch-3.keras',
      ])
      const predicted = await model.predict(x, { verbose: 0 })
      const loaded = shared.python.keras.models.load_model(join(scratch.path, 'epoch-3.keras'))
      expect(await loaded.predict(x, { verbose: 0 })).toEqual(predicted)
      const other = py('line()')
      other.load_weights(join(scratch.path, 'best.weights.h5'))
      expect(await other.predict(x, { verbose: 0 })).toEqual(predicted)
    })

    it('CSVLogger writes the file that Python writes', async () => {
      using scratch = new ScratchFolder()
      const [mine, theirs] = ['mine.csv', 'theirs.csv'].map((name) => join(scratch.path, name)) as [string, string]
      await fit([kerasCallbacks().CSVLogger(mine, { separator: ';' })])
      await fitInPython(`[callbacks.CSVLogger(${JSON.stringify(theirs)}, separator=';')]`)
      expect(readFileSync(mine, 'utf8')).toBe(readFileSync(theirs, 'utf8'))
      expect(readFileSync(mine, 'utf8').split('\n')).toHaveLength(8)
    })

    it('BackupAndRestore goes on where a training was broken off', async () => {
      using scratch = new ScratchFolder()
      const folder = (name: string): string => join(scratch.path, name)
      const killed = new Error('killed')
      const breaks = {
        on_epoch_begin(epoch: number) {
          if (epoch === 3) throw killed
        },
      }
      const backup = (): Remote => kerasCallbacks().BackupAndRestore(folder('mine'))
      expect(await rejectionOf(fit([backup(), breaks]))).toBe(killed)
      const model = py('line()')
      const { loss } = await fit([backup()], { model })
      const [weights] = (await model.get_weights()) as NDArray[]
      expect([loss, weights!.toNested()]).toEqual(await py('interrupted')(x, y, folder('theirs')))
      // Three epochs were done before, and the weights are those of a training that nobody broke off.
      expect(loss).toHaveLength(3)
      const whole = py('line()')
      await fit([], { model: whole })
      expect(((await whole.get_weights()) as NDArray[])[0]).toEqual(weights)
    })

    it('TerminateOnNaN ends the training', async () => {
      const wrong = new NDArray(new Float32Array(ROWS).fill(Number.NaN), [ROWS, 1])
      const batches: number[] = []
      const count = { on_train_batch_end: (batch: number) => void batches.push(batch) }
      const callbacks = [kerasCallbacks().TerminateOnNaN(), count]
      const history = py('line()').fit(x, wrong, { batch_size: 8, epochs: 3, verbose: 0, callbacks })
      expect((await history.history).loss).toEqual([Number.NaN])
      expect(batches).toEqual([0])
    })

    it('LambdaCallback calls functions of TypeScript', async () => {
      const calls: string[] = []
      const note = (name: string) => () => void calls.push(name)
      const lambda = kerasCallbacks().LambdaCallback({
        on_train_begin: note('begin'),
        on_epoch_end: (epoch: number, logs: { loss: number }) => void calls.push(`${epoch} ${logs.loss > 0}`),
        on_train_end: note('end'),
      })
      await fit([lambda], { epochs: 2 })
      expect(calls).toEqual(['begin', '0 true', '1 true', 'end'])
    })
  })

  describe('written in TypeScript', () => {
    /** How many calls of TypeScript a training makes, waited for and not. */
    const calls = async (callback: unknown): Promise<{ callbacks: number; posts: number; drains: number }> => {
      const model = py('line()')
      await model.fit(x, y, { verbose: 0 })
      using recording = new Recording()
      await fit([callback], { model, epochs: 3 })
      const count = (tag: number): number => recording.received.filter(([each]) => each === tag).length
      return { callbacks: count(TAG_CALLBACK), posts: count(TAG_POST), drains: count(TAG_DRAIN) }
    }

    it('cost a message for each hook that was written, and none for the others', async () => {
      const nothing = { callbacks: 0, posts: 0, drains: 0 }
      expect(await calls({ on_epoch_end() {} })).toEqual({ ...nothing, callbacks: 3 })
      expect(await calls({ on_train_begin() {}, on_train_end() {} })).toEqual({ ...nothing, callbacks: 2 })
      expect(await calls({ on_train_batch_end() {} })).toEqual({ ...nothing, callbacks: 12 })
      class Hooks {
        on_epoch_begin(): void {}
      }
      expect(await calls(new Hooks())).toEqual({ ...nothing, callbacks: 3 })
      class Mine extends (kerasCallbacks().Callback as Remote) {
        on_epoch_begin(): void {}
        on_train_end(): void {}
      }
      expect(await calls(new Mine())).toEqual({ ...nothing, callbacks: 4 })
      expect(await calls(kerasCallbacks().LambdaCallback({ on_epoch_end: () => {} }))).toEqual({
        ...nothing,
        callbacks: 3,
      })
    })

    it('may call predict, evaluate and save while fit runs', async () => {
      using scratch = new ScratchFolder()
      const model = py('line()')
      const seen: unknown[] = []
      const file = join(scratch.path, 'model.keras')
      await fit(
        [
          {
            async on_epoch_end(epoch: number, logs: { loss: number }) {
              const { shape } = (await model.predict(x, { verbose: 0 })) as NDArray
              const loss = (await model.evaluate(x, y, { verbose: 0 })) as number
              seen.push([epoch, shape, loss < logs.loss])
              if (epoch === 1) await model.save(file)
            },
            async on_train_batch_end(batch: number) {
              if (batch === 0) await model.predict_on_batch(x)
            },
          },
        ],
        { model, epochs: 2 },
      )
      expect(seen).toEqual([
        [0, [ROWS, 1], true],
        [1, [ROWS, 1], true],
      ])
      expect(existsSync(file)).toBe(true)
      const loaded = shared.python.keras.models.load_model(file)
      expect(await loaded.predict(x, { verbose: 0 })).toEqual(await model.predict(x, { verbose: 0 }))
    })

    it('see the same numbers whether they are waited for or not', async () => {
      const waited: unknown[] = []
      const others: unknown[] = []
      const into = (list: unknown[]) => (batch: number, logs: { loss: number }) => void list.push([batch, logs.loss])
      await fit([{ on_train_batch_end: into(waited) }], { epochs: 2 })
      await fit([{ on_train_batch_end: detached(into(others)) }], { epochs: 2 })
      expect(others).toEqual(waited)
      expect(others).toHaveLength(8)
    })

    it('are not waited for where they are detached: in objects, in classes and in classes of Keras', async () => {
      const seen: string[] = []
      const log = (kind: string) =>
        detached(async (batch: number) => {
          await turn()
          seen.push(`${kind} ${batch}`)
        })
      expect(await calls({ on_train_batch_end: log('object') })).toEqual({ callbacks: 0, posts: 12, drains: 1 })
      class Hooks {
        on_train_batch_end = log('class')
        on_epoch_end(): void {
          seen.push('epoch')
        }
      }
      expect(await calls(new Hooks())).toEqual({ callbacks: 3, posts: 12, drains: 1 })
      class Mine extends (kerasCallbacks().Callback as Remote) {
        on_train_batch_end = log('Keras')
      }
      expect(await calls(new Mine())).toEqual({ callbacks: 0, posts: 12, drains: 1 })
      class Method extends (kerasCallbacks().Callback as Remote) {
        on_epoch_end(epoch: number, logs: { loss: number }): void {
          seen.push(`method ${epoch} ${logs.loss > 0}`)
        }
      }
      // As the decorator does.
      Method.prototype.on_epoch_end = detached(Method.prototype.on_epoch_end)
      expect(await calls(new Method())).toEqual({ callbacks: 0, posts: 3, drains: 1 })
      expect(seen.filter((each) => each.startsWith('method'))).toEqual([
        'method 0 true',
        'method 1 true',
        'method 2 true',
      ])
      // All are done when fit resolves.
      for (const kind of ['object', 'class', 'Keras']) {
        expect(seen.filter((each) => each.startsWith(kind))).toEqual(
          [0, 1, 2].flatMap(() => [0, 1, 2, 3].map((batch) => `${kind} ${batch}`)),
        )
      }
      expect(seen.filter((each) => each === 'epoch')).toHaveLength(3)
    })

    it('do not fail the training where they are detached', async () => {
      const thrown = new Error('of a detached hook')
      const hook = detached((batch: number) => {
        if (batch === 2) throw thrown
      })
      expect((await fit([{ on_train_batch_end: hook }], { epochs: 1 }))['loss']).toHaveLength(1)
      expect(shared.failures.splice(0)).toEqual([thrown])
    })

    it('are methods of an object, which may have more: what it counts, and functions of its own', async () => {
      const counter = {
        name: 'counter',
        epochs: [] as number[],
        on_epoch_end(epoch: number) {
          this.keep(epoch)
        },
        keep(epoch: number) {
          this.epochs.push(epoch)
        },
      }
      await fit([counter], { epochs: 2 })
      expect(counter.epochs).toEqual([0, 1])
    })

    it('that Keras does not have are refused, and the nearest is named', async () => {
      const error = await rejectionOf(fit([{ on_epoch_ends() {} }], { epochs: 1 }))
      expect([error.name, error.message]).toEqual([
        'TypeError',
        "A Keras callback has no hook 'on_epoch_ends'. Did you mean 'on_epoch_end'?",
      ])
      // As TensorFlow.js writes it.
      const camel = await rejectionOf(fit([{ onEpochEnd() {} }], { epochs: 1 }))
      expect(camel.message).toBe("A Keras callback has no hook 'onEpochEnd'. Did you mean 'on_epoch_end'?")
    })

    it('that are detached ask Python after the training, and before it resolves', async () => {
      const model = py('line()')
      const iterations: number[] = []
      const hook = detached(async () => {
        iterations.push(Number(await model.optimizer.iterations.numpy()))
      })
      await fit([{ on_epoch_end: hook }], { model, epochs: 3 })
      expect(iterations).toEqual([12, 12, 12])
    })
  })
})
