// model.fit from a generator written in TypeScript, against the same generator in Python: the same process and model, in
// turn. One with `items: 0` is asked for each batch, as a callback would be; the others run ahead.

import { readFileSync } from 'node:fs'
import { NDArray, type PrefetchOptions, prefetch, startPython } from 'tensorbridge'
import { pythonFile } from './raw-echo.js'
import { type Benchmark, figure, ratioOfMedians } from './rows.js'
import { pairs, timed } from './statistics.js'

const BATCH = 128
const FEATURES = 784

export const feeding: Benchmark = {
  name: 'feed',
  title: 'model.fit from a generator of 128-sample batches',
  async run(bench) {
    await using python = await startPython()
    for (const file of ['fitting.py', 'feeding.py']) python.exec(readFileSync(pythonFile(file), 'utf8'))
    const { make_model, make_data, collect, fit_own, consume } = python.import('__main__')
    const rows = BATCH * bench.runs(100, 50)
    const model = make_model(512)
    const remote = make_data(rows)
    const [x, y] = (await remote) as [NDArray, NDArray]

    function* batches(): Generator {
      for (let start = 0; start < rows; start += BATCH) {
        yield [
          new NDArray(slice(x, start * FEATURES, BATCH * FEATURES), [BATCH, FEATURES]),
          new NDArray(slice(y, start, BATCH), [BATCH]),
        ]
      }
    }
    const theirs = async (): Promise<number> => fit_own(model, remote[0], remote[1], BATCH)
    const own = async (options: PrefetchOptions): Promise<number> => {
      await collect()
      return timed(() => model.fit(prefetch(batches(), options), { verbose: 0 }).history)
    }

    await theirs()
    await own({})
    const count = bench.runs(9, 2)
    const ahead = await pairs(count, () => own({}), theirs)
    const asked = await pairs(bench.runs(5, 2), () => own({ items: 0 }), theirs)
    const same = await pairs(bench.runs(5, 2), theirs, theirs)

    function* numbers(n: number): Generator<number> {
      for (let i = 0; i < n; i++) yield i
    }
    const small: number[] = []
    const smallAsked: number[] = []
    for (let i = 0; i < bench.runs(5, 2); i++) {
      small.push(await consume(numbers(20_000)))
      smallAsked.push(await consume(prefetch(numbers(2000), { items: 0 })))
    }
    return [
      ratioOfMedians('TypeScript ÷ Python', ahead, {
        goal: { most: 1.1 },
        headline: ['`fit` from a TypeScript generator', 'a Python generator'],
      }),
      ratioOfMedians('TypeScript ÷ Python, one batch at a time', asked),
      ratioOfMedians('Python ÷ itself: the noise of the machine', same),
      figure('TypeScript', 'ms', ahead.first),
      figure('Python', 'ms', [...ahead.second, ...asked.second]),
      figure('a number that a generator yields', 'µs', small),
      figure('the same, one at a time', 'µs', smallAsked),
    ]
  },
}

function slice({ data }: NDArray, start: number, length: number): Float32Array {
  return (data as Float32Array).subarray(start, start + length)
}
