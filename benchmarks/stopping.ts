// How long a running fit takes to end: from the abort, from Ctrl-C and from the deadline to the rejection that the program
// sees, with the model usable then. At moments that are spread over the training.

import { readFileSync } from 'node:fs'
import { abortable, deadline, detached, interruptible, type Remote, startPython } from 'tensorbridge'
import { pythonFile } from './raw-echo.js'
import { type Benchmark, figure } from './rows.js'

const MOST_MS = 100
const BATCHES_BEFORE = 3

export const stopping: Benchmark = {
  name: 'stop',
  title: 'A running fit is stopped',
  async run(bench) {
    await using python = await startPython()
    python.exec(readFileSync(pythonFile('fitting.py'), 'utf8'))
    const { make_model, make_data } = python.import('__main__')
    const model = make_model(512)
    const data = make_data(4000)
    const runs = bench.runs(9, 3)

    // Resolves when some batches are over, and calls `stop` a moment later.
    const fit = (batch_size: number, afterMs: number, stop: () => void): Remote => {
      let batches = 0
      const on_train_batch_end = detached(() => {
        if (++batches === BATCHES_BEFORE) setTimeout(stop, afterMs)
      })
      return model.fit(data[0], data[1], {
        epochs: 1_000_000,
        batch_size,
        verbose: 0,
        callbacks: [{ on_train_batch_end }],
      })
    }
    const measured = async (run: (afterMs: number, begin: () => void) => Promise<unknown>): Promise<number[]> => {
      const times: number[] = []
      for (let i = 0; i < runs; i++) {
        let begun = Number.NaN
        const error: unknown = await run((i * 37) % 50, () => {
          begun = performance.now()
        }).catch((reason: unknown) => reason)
        times.push(performance.now() - begun)
        if (!(error instanceof DOMException)) throw new Error('The training was not stopped.', { cause: error })
        await model.predict_on_batch(data[0][0].reshape([1, 784]))
      }
      return times
    }
    const byAbort = (batchSize: number): Promise<number[]> =>
      measured((afterMs, begin) => {
        const controller = new AbortController()
        return abortable(controller.signal, () =>
          fit(batchSize, afterMs, () => {
            begin()
            controller.abort()
          }),
        )
      })
    const byCtrlC = (): Promise<number[]> =>
      measured((afterMs, begin) =>
        interruptible(() =>
          fit(128, afterMs, () => {
            begin()
            process.kill(process.pid, 'SIGINT')
          }),
        ),
      )
    const byDeadline = (): Promise<number[]> =>
      measured((afterMs, begin) => {
        const milliseconds = 200 + afterMs
        setTimeout(begin, milliseconds)
        return deadline(milliseconds, () => fit(128, 0, () => {}))
      })

    // Keras builds in the first call.
    await model.fit(data[0], data[1], { verbose: 0 })
    return [
      figure('abortable, batches of 128', 'ms', await byAbort(128), { goal: { most: MOST_MS } }),
      figure('abortable, one batch of 4,000 samples at a time', 'ms', await byAbort(4000), { goal: { most: MOST_MS } }),
      figure('Ctrl-C (SIGINT) in interruptible', 'ms', await byCtrlC(), { goal: { most: MOST_MS } }),
      figure('deadline', 'ms', await byDeadline(), { goal: { most: MOST_MS } }),
    ]
  },
}
