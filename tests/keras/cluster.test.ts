// startCluster on real TensorFlow: two workers on this machine train one model together, and a worker that is lost is told
// of, with nobody left waiting.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  ClusterError,
  errors,
  NDArray,
  PythonExitedError,
  type Remote,
  readHistory,
  startCluster,
  startPython,
  WorkerExitedError,
  within,
} from '../../src/index.js'
import {
  checkMachine,
  isAlive,
  rejectionOf,
  ScratchFolder,
  tensorflowOptions,
  type UntypedPython,
  untyped,
} from '../harness.js'

checkMachine()

const ROWS = 32
const x = new NDArray(
  Float32Array.from({ length: ROWS * 4 }, (_, i) => Math.sin(i * 1.7)),
  [ROWS, 4],
)
const y = new NDArray(
  Float32Array.from({ length: ROWS }, (_, i) => Math.cos(i)),
  [ROWS, 1],
)

// The same program, as one worker with the whole batch.
const PYTHON = `
def alone(keras, x, y):
    keras.utils.set_random_seed(5)
    model = keras.Sequential([keras.layers.Input((4,)), keras.layers.Dense(8, activation="tanh"), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse", metrics=["mae"])
    history = model.fit(x, y, batch_size=8, epochs=3, shuffle=False, verbose=0)
    weights = model.get_weights()
    return history.history, weights, model.evaluate(x, y, batch_size=8, verbose=0), model.predict(x, batch_size=8, verbose=0)
`

// Two workers sum the gradient of each batch in two halves, one worker in one go: float32 sums of another order differ in
// the last bits (2^-24, relative), and Adam's first steps carry such a difference on at the size of its rate.
const DIGITS = 5

// Python runs this when it starts.
const DIES_WITH_TENSORFLOW = `
import importlib.abc, os, signal, sys

class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == "tensorflow":
            print("last words", file=sys.stderr, flush=True)
            os.kill(os.getpid(), signal.SIGKILL)

sys.meta_path.insert(0, Finder())
`

async function makeModel(python: UntypedPython, strategy: Remote): Promise<Remote> {
  const { keras } = python
  keras['utils'].set_random_seed(5)
  return await within(strategy, async () => {
    const { Dense, Input } = keras['layers']
    const model = keras.Sequential([Input([4]), Dense(8, { activation: 'tanh' }), Dense(1)])
    model['compile']({ optimizer: keras['optimizers'].Adam(0.01), loss: 'mse', metrics: ['mae'] })
    return await model
  })
}

describe.each(['3', 'legacy'] as const)('a cluster of two workers, Keras %s', (world) => {
  const options = { ...tensorflowOptions(), keras: world, workers: 2 }

  it('reaches the numbers of one worker that has the whole batch, from arrays and from a TypeScript source', async () => {
    await using single = untyped(await startPython({ ...tensorflowOptions(), keras: world }))
    single.exec(PYTHON)
    const alone = await single.eval('alone(keras, x, y)', { keras: single.keras, x, y })
    const [history, weights, evaluation, prediction] = alone

    await using cluster = await startCluster(options)
    expect(new Set(cluster.addresses).size).toBe(2)
    const results = await cluster.run(async (typed, { strategy, size }) => {
      const python = untyped(typed)
      expect(size).toBe(2)
      expect(await strategy['num_replicas_in_sync']).toBe(2)
      const model = await makeModel(python, strategy['scope']())
      const fitted = model['fit'](x, y, { batch_size: 8, epochs: 3, shuffle: false, verbose: 0 })
      return {
        history: (await readHistory(fitted)).history,
        weights: (await model['get_weights']()) as NDArray[],
        evaluation: await model['evaluate'](x, y, { batch_size: 8, verbose: 0 }),
        prediction: (await model['predict'](x, { batch_size: 8, verbose: 0 })) as NDArray,
      }
    })
    const [chief, other] = results as [(typeof results)[0], (typeof results)[0]]
    expect(other.weights).toEqual(chief.weights)
    expect(other.history).toEqual(chief.history)
    for (const [i, weight] of (weights as NDArray[]).entries()) expectClose(chief.weights[i]!, weight)
    for (const [name, values] of Object.entries(history as Record<string, number[]>)) {
      expectClose(chief.history[name], values)
    }
    expectClose(chief.evaluation, evaluation)
    expectClose(chief.prediction, prediction)

    const fromSource = await cluster.run(async (typed, { strategy }) => {
      const model = await makeModel(untyped(typed), strategy['scope']())
      const batches = async function* (): AsyncGenerator<[NDArray, NDArray]> {
        for (let epoch = 0; epoch < 3; epoch++) {
          for (let row = 0; row < ROWS; row += 8) yield [rows(x, row, 8), rows(y, row, 8)]
        }
      }
      await model['fit'](batches(), { epochs: 3, steps_per_epoch: ROWS / 8, verbose: 0 })
      return (await model['get_weights']()) as NDArray[]
    })
    expect(fromSource[1]).toEqual(fromSource[0])
    for (const [i, weight] of (weights as NDArray[]).entries()) expectClose(fromSource[0]![i]!, weight)
  })

  // Without the chief TensorFlow notices at once, without another after ten seconds, if at all.
  it.each([0, 1])(
    'tells that worker %i was killed in the middle of a fit, and leaves nobody waiting',
    async (victim) => {
      await using cluster = await startCluster(options)
      const pids = cluster.workers.map(({ pid }) => pid as number)
      const ends: string[] = []
      const error = await rejectionOf(
        cluster.run(async (typed, { index, strategy }) => {
          const python = untyped(typed)
          await python.exec('import sys; print("last words", file=sys.stderr)')
          const model = await makeModel(python, strategy['scope']())
          const kill = {
            on_epoch_end: (epoch: number) => {
              if (index === victim && epoch === 2) process.kill(pids[victim]!, 'SIGKILL')
            },
          }
          const fit = model['fit'](x, y, { batch_size: 8, epochs: 100_000, verbose: 0, callbacks: [kill] })
          await fit.finally(() => ends.push(`worker ${index}`))
        }),
      )
      expect(error).toBeInstanceOf(WorkerExitedError)
      expect(error).toBeInstanceOf(PythonExitedError)
      expect(error).toMatchObject({ worker: victim, signal: 'SIGKILL', exitCode: null, code: 'TB_WORKER_EXITED' })
      expect(error.stderrTail).toContain('last words')
      expect(error.message).toMatch(`Worker ${victim} of the cluster was ended by SIGKILL during a run.`)
      expect(ends.toSorted()).toEqual(['worker 0', 'worker 1'])
      expect(pids.filter(isAlive)).toEqual([])
      expect(await rejectionOf(cluster.run(() => 1))).toBe(error)
    },
  )
})

describe('a run that fails', () => {
  const options = { ...tensorflowOptions(), workers: 2 }

  it('with the same error on each worker leaves the cluster usable', async () => {
    await using cluster = await startCluster(options)
    const error = await rejectionOf(cluster.run((python) => untyped(python).keras['no_such_thing'](1)))
    expect(error).toBeInstanceOf(errors.AttributeError)
    const sums = await cluster.run(async (typed, { index, strategy }) => {
      const { tf } = untyped(typed)
      const total = strategy['reduce']('SUM', tf['constant'](index + 1), { axis: null })
      return (await total.numpy()) as number
    })
    expect(sums).toEqual([3, 3])
  })

  it('on one worker, while the other waits for it, ends the cluster with its error', async () => {
    await using cluster = await startCluster(options)
    const pids = cluster.workers.map(({ pid }) => pid as number)
    const failure = new Error('no data here')
    const error = await rejectionOf(
      cluster.run(async (typed, { index, strategy }) => {
        const { tf } = untyped(typed)
        if (index === 1) throw failure
        await strategy['reduce']('SUM', tf['constant'](1), { axis: null })
      }),
    )
    expect(error).toBe(failure)
    expect(pids.filter(isAlive)).toEqual([])
    const later = await rejectionOf(cluster.run(() => 1))
    expect(later).toBeInstanceOf(ClusterError)
    expect(later.message).toBe('The cluster has ended.')
    expect(later.cause.message).toBe('A program failed, and the others waited for it.')
  })

  it('because its signal aborts rejects with the reason and ends the cluster', async () => {
    await using cluster = await startCluster(options)
    const pids = cluster.workers.map(({ pid }) => pid as number)
    const controller = new AbortController()
    const reason = new Error('enough')
    const error = await rejectionOf(
      cluster.run(
        async (typed, { index, strategy, signal }) => {
          const model = await makeModel(untyped(typed), strategy['scope']())
          const stop = {
            on_epoch_end: (epoch: number) => void (index === 0 && epoch === 2 && controller.abort(reason)),
          }
          const fit = model['fit'](x, y, { batch_size: 8, epochs: 100_000, verbose: 0, callbacks: [stop] })
          await fit.finally(() => expect(signal.aborted).toBe(true))
        },
        { signal: controller.signal },
      ),
    )
    expect(error).toBe(reason)
    expect(pids.filter(isAlive)).toEqual([])
  })

  it('is not begun while another runs, or after the end', async () => {
    const cluster = await startCluster({ ...options, workers: 1 })
    const first = cluster.run((python) => python.eval('1 + 1'))
    expect(await rejectionOf(cluster.run(() => 1))).toBeInstanceOf(ClusterError)
    expect(await first).toEqual([2])
    const [pid] = cluster.workers.map((python) => python.pid as number)
    await cluster.close()
    expect(isAlive(pid!)).toBe(false)
    expect((await rejectionOf(cluster.run(() => 1))).cause.message).toContain('was closed')
  })
})

describe('starting', () => {
  it('fails with the worker that dies while they join, and ends the others', async () => {
    using folder = new ScratchFolder()
    writeFileSync(join(folder.path, 'sitecustomize.py'), DIES_WITH_TENSORFLOW)
    const error = await rejectionOf(
      startCluster({ ...tensorflowOptions(), workers: [{}, { env: { PYTHONPATH: folder.path } }] }),
    )
    expect(error).toBeInstanceOf(WorkerExitedError)
    expect(error).toMatchObject({ worker: 1, signal: 'SIGKILL' })
    expect(error.message).toMatch(/^Worker 1 of the cluster was ended by SIGKILL while the workers joined\./)
    expect(error.stderrTail).toContain('last words')
  })
})

function expectClose(received: unknown, expected: unknown): void {
  const [a, b] = [flat(received), flat(expected)]
  expect(a.length).toBe(b.length)
  for (const [i, value] of a.entries()) expect(value).toBeCloseTo(b[i]!, DIGITS)
}

function flat(value: unknown): number[] {
  if (value instanceof NDArray) return Array.from(value.data as Float32Array)
  return Array.isArray(value) ? value.flatMap(flat) : [value as number]
}

function rows(array: NDArray, from: number, count: number): NDArray {
  const width = array.shape[1]!
  return new NDArray((array.data as Float32Array).slice(from * width, (from + count) * width), [count, width])
}
