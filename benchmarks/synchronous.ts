// The synchronous face: what a call that returns costs against one that is awaited, and what pipelining gives back.

import { startPython } from 'tensorbridge'
import { startPython as startSynchronous } from 'tensorbridge/sync'
import { type Benchmark, figure, ratio } from './rows.js'
import { eachTimed, median, pairs, timed } from './statistics.js'

// As in latency.ts.
const WARM_UP = 6000
const BLOCK = 1000
const ADDITIONS = 500

const IN_PYTHON = `
import time
import keras, numpy as np, tensorflow as tf

def additions(count):
    start = time.perf_counter()
    x = tf.constant(0.0)
    for i in range(count):
        x = tf.add(x, 1.0)
    x.numpy()
    return (time.perf_counter() - start) * 1000

def fit(model, x, y):
    start = time.perf_counter()
    model.fit(x, y, epochs=2, batch_size=32, verbose=0)
    return (time.perf_counter() - start) * 1000
`

export const synchronous: Benchmark = {
  name: 'synchronous',
  title: 'The synchronous face',
  async run(bench) {
    await using python = await startPython({ preload: false })
    using sync = startSynchronous({ device: 'cpu' })
    const math = python.import('math')
    const ours = sync.import('math')
    const awaited = (): PromiseLike<number> => math.sqrt(2)
    const call = (): number => ours.sqrt(2)
    if ((await awaited()) !== call()) throw new Error('math.sqrt(2) is wrong.')
    const calls = async (count: number): Promise<number> => {
      const times: number[] = []
      for (let i = 0; i < count; i++) {
        const start = performance.now()
        call()
        times.push((performance.now() - start) * 1000)
      }
      return median(times)
    }
    await eachTimed(WARM_UP, awaited)
    await calls(WARM_UP)
    const single = await pairs(
      bench.runs(20, 5),
      () => calls(BLOCK),
      async () => median(await eachTimed(BLOCK, awaited)),
    )

    const { tf, keras, np } = sync
    sync.exec(IN_PYTHON)
    const inPython = async (): Promise<number> => sync.eval('additions(count)', { count: ADDITIONS })
    const add = (): number => {
      let x = tf.constant(0)
      for (let i = 0; i < ADDITIONS; i++) x = tf.add(x, 1)
      return x.numpy() as never
    }
    const additions = (): number => {
      if (add() !== ADDITIONS) throw new Error('The sum is wrong.')
      return 0
    }
    await inPython()
    additions()
    const count = bench.runs(15, 5)
    const one = await pairs(count, () => timed(additions), inPython)
    const together = await pairs(count, () => timed(() => sync.pipelined(add)), inPython)

    const model = keras.Sequential([
      keras.Input([32]),
      keras.layers.Dense(64, { activation: 'relu' }),
      keras.layers.Dense(1),
    ])
    model.compile({ optimizer: 'adam', loss: 'mse' })
    const x = np.random.normal(0, 1, [6400, 32])
    const y = np.sum(x, { axis: 1, keepdims: true })
    // Python has its arrays there; ours cross each time, as in a program.
    const data = sync.eval('dict(model=model, x=x, y=y)', { model, x, y })
    const fitted = (): void => void model.fit(x, y, { epochs: 2, batch_size: 32, verbose: 0 })
    const python2 = async (): Promise<number> => sync.eval('fit(model, x, y)', data)
    fitted()
    await python2()
    const fits = await pairs(bench.runs(9, 3), () => timed(fitted), python2)
    return [
      ratio('call that returns ÷ awaited call', single, { note: `p50 of blocks of ${BLOCK} calls` }),
      figure('call that returns, p50', 'µs', single.first),
      figure('awaited call, p50', 'µs', single.second),
      ratio(`${ADDITIONS} × tf.add, each waited for ÷ in Python`, one),
      ratio(`${ADDITIONS} × tf.add, pipelined ÷ in Python`, together),
      ratio('fit of 400 steps ÷ in Python', fits),
    ]
  },
}
