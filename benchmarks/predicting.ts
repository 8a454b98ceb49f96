// predict of one sample, awaited, against the same call in Python and one raw echo of as many bytes.

import { readFileSync } from 'node:fs'
import { NDArray, startPython } from 'tensorbridge'
import { pythonFile, RawEcho } from './raw-echo.js'
import { type Benchmark, figure, ratio } from './rows.js'
import { eachTimed, median, pairs } from './statistics.js'
import { countTraffic } from './wire-counter.js'

export const predicting: Benchmark = {
  name: 'predict',
  title: 'predict of one sample of 784 numbers, awaited',
  async run(bench) {
    await using python = await startPython()
    python.exec(readFileSync(pythonFile('fitting.py'), 'utf8'))
    const main = python.import('__main__')
    const model = main.make_model(128)
    const sample = new NDArray(new Float32Array(784).fill(0.5), [1, 784])
    const predict = (): PromiseLike<unknown> => model.predict(sample, { verbose: 0 })
    await predict()
    const { sentBytes } = await countTraffic(async () => predict())
    using echo = await RawEcho.start(bench)
    const message = Buffer.alloc(sentBytes)
    const block = bench.runs(30, 10)
    const ours = async (): Promise<number> => median(await eachTimed(block, predict)) / 1000
    const theirs = async (): Promise<number> => {
      const inPython = (await main.predict_one(model, block)) as number
      return inPython + median(await eachTimed(block, () => echo.echo(message))) / 1000
    }
    await ours()
    await theirs()
    const measured = await pairs(bench.runs(21, 4), ours, theirs)
    return [
      ratio('TypeScript ÷ (Python + one echo)', measured, {
        goal: { most: 1.2 },
        headline: ['`predict` of one sample', 'Python and an echo'],
        note: `${sentBytes} bytes; p50 of blocks of ${block} calls`,
      }),
      figure('TypeScript', 'ms', measured.first),
      figure('Python + one echo', 'ms', measured.second),
    ]
  },
}
