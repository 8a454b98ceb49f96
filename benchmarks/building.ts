// Building and compiling a model of 50 layers, against the same in plain Python in the same process.

import { readFileSync } from 'node:fs'
import { type Python, startPython, tuple } from 'tensorbridge'
import { pythonFile } from './raw-echo.js'
import { type Benchmark, figure, ratio } from './rows.js'
import { pairs, timed } from './statistics.js'
import { countTraffic } from './wire-counter.js'

const LAYERS = 50

export const building: Benchmark = {
  name: 'building',
  title: 'Building and compiling a model of 50 layers',
  async run(bench) {
    await using python = await startPython()
    python.exec(readFileSync(pythonFile('building.py'), 'utf8'))
    const { build_model, forget_models } = python.import('__main__')
    // Both start without models of before: clearing them is not measured.
    const cleared = async (measure: () => PromiseLike<number>): Promise<number> => {
      await forget_models()
      return measure()
    }
    const ours = (): Promise<number> => cleared(() => timed(() => build(python)))
    const theirs = (): Promise<number> => cleared(() => build_model(LAYERS))
    for (let i = 0; i < bench.runs(8, 2); i++) {
      await ours()
      await theirs()
    }
    const measured = await pairs(bench.runs(25, 6), ours, theirs)
    const traffic = await countTraffic(() => build(python))
    return [
      ratio('TypeScript ÷ Python', measured, {
        goal: { most: 1.3 },
        headline: ['building a model of 50 layers', 'Python'],
      }),
      figure('TypeScript', 'ms', measured.first),
      figure('Python', 'ms', measured.second),
      figure('round trips', 'batches from Python', [traffic.received], {
        goal: { most: 2 },
        note: `${traffic.sent} batches to Python, ${traffic.sentBytes} bytes`,
      }),
    ]
  },
}

async function build(python: Python): Promise<void> {
  const { keras } = python
  const model = keras.Sequential([keras.Input(tuple(64))])
  for (let i = 1; i < LAYERS; i++) model.add(keras.layers.Dense(32, { activation: 'relu' }))
  model.add(keras.layers.Dense(10))
  model.compile({
    optimizer: keras.optimizers.Adam(1e-3),
    loss: keras.losses.SparseCategoricalCrossentropy({ from_logits: true }),
    metrics: ['accuracy'],
  })
  await python.sync()
}
