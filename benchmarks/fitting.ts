// model.fit on arrays in memory, against the same call in plain Python: the same process, the same model, in turn.

import { readFileSync } from 'node:fs'
import { type NDArray, startPython } from 'tensorbridge'
import { pythonFile } from './raw-echo.js'
import { type Benchmark, figure, type Row, ratio } from './rows.js'
import { median, type Pairs, pairs, timed } from './statistics.js'

const BATCH = 128

export const fitting: Benchmark = {
  name: 'fit',
  title: 'model.fit, 5 epochs',
  async run(bench) {
    await using python = await startPython()
    python.exec(readFileSync(pythonFile('fitting.py'), 'utf8'))
    const { make_model, make_data, fit, fit_told } = python.import('__main__')
    const epochs = bench.runs(5, 2)
    const model = make_model(512)
    const remote = make_data(bench.runs(8000, 4000))
    const [x, y] = (await remote) as [NDArray, NDArray]
    const [x_there, y_there] = [remote[0], remote[1]]
    const options = { epochs, batch_size: BATCH, verbose: 0 }
    const theirs = async (): Promise<number> => fit(model, x_there, y_there, epochs, BATCH)
    const sent = (): Promise<number> => timed(() => model.fit(x, y, options).history)
    const there = (): Promise<number> => timed(() => model.fit(x_there, y_there, options).history)
    let seen = 0
    const on_epoch_end = (): void => void seen++
    const told = (): Promise<number> =>
      timed(() => model.fit(x_there, y_there, { ...options, callbacks: [{ on_epoch_end }] }).history)
    const on_train_batch_end = (_batch: number, logs: { loss: number }): void => void (seen += logs.loss > 0 ? 1 : 0)
    const toldOften = (): Promise<number> =>
      timed(() => model.fit(x_there, y_there, { ...options, callbacks: [{ on_train_batch_end }] }).history)

    await sent()
    await theirs()
    const count = bench.runs(7, 2)
    const first = await pairs(count, sent, theirs)
    const second = await pairs(count, there, theirs)
    const third = await pairs(bench.runs(5, 2), told, () => fit_told(model, x_there, y_there, epochs, BATCH, false))
    const fourth = await pairs(bench.runs(5, 2), toldOften, () =>
      fit_told(model, x_there, y_there, epochs, BATCH, true),
    )
    if (seen === 0) throw new Error('No callback was called.')
    const same = await pairs(bench.runs(5, 2), theirs, theirs)
    const size = `${((x.data.length * 4) / 1e6).toFixed(0)} MB`
    return [
      ofMedians(`arrays of TypeScript, sent by each call (${size})`, first, { goal: { most: 1.02 } }),
      ofMedians('arrays that Python has', second, {
        goal: { most: 1.02 },
        headline: ['`fit` on arrays that Python has', 'Python'],
      }),
      ofMedians('the same, with a callback each epoch on both sides', third),
      ofMedians('the same, with a callback that gets the logs of each batch on both sides', fourth),
      ofMedians('Python ÷ itself: the noise of the machine', same),
      figure('TypeScript, arrays sent', 'ms', first.first),
      figure('Python', 'ms', [...first.second, ...second.second]),
    ]
  },
}

/** The ratio of the medians; the spread is that of the pairs. */
function ofMedians(what: string, measured: Pairs, options: Parameters<typeof ratio>[2] = {}): Row {
  const name = what.startsWith('Python') ? what : `TypeScript ÷ Python, ${what}`
  return { ...ratio(name, measured, options), median: median(measured.first) / median(measured.second) }
}
