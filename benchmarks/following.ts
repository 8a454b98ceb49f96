// What it costs a training to be followed: progress events, and the live view with a page that is open. Each against the
// same fit without it, in the same process and in turn.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { progress, type Remote, startPython, startView, view } from 'tensorbridge'
import { pythonFile } from './raw-echo.js'
import { type Benchmark, figure, ratioOfMedians } from './rows.js'
import { pairs, timed } from './statistics.js'

const BATCH = 128
const STEP_MS = 5
const WIDTHS = [256, 512, 768, 1024, 1536, 2048]

export const following: Benchmark = {
  name: 'follow',
  title: 'progress events and the live view of a model.fit with steps of 5 ms',
  async run(bench) {
    // One thread for each operation: with two on two cores a step takes either 3.5 or 7 ms, from fit to fit.
    await using python = await startPython({ env: { TF_NUM_INTRAOP_THREADS: '1', OMP_NUM_THREADS: '1' } })
    python.exec(readFileSync(pythonFile('fitting.py'), 'utf8'))
    const { make_model, make_data, fit } = python.import('__main__')
    const steps = bench.runs(200, 100)
    const data = make_data(BATCH * steps)
    const [x, y] = [data[0] as Remote, data[1] as Remote]
    const model = await modelOfStep(make_model, fit, x, y, steps)

    const options = { batch_size: BATCH, verbose: 0 }
    const perStep = async (run: () => unknown): Promise<number> => (await timed(run)) / steps
    const plain = (): Promise<number> => perStep(() => model.fit(x, y, options).history)
    const followed = (): Promise<number> =>
      perStep(async () => {
        // oxlint-disable-next-line eslint/no-empty -- hearing of them is what is measured
        for await (const _ of progress(model.fit(x, y, options))) {
        }
      })
    const folder = mkdtempSync(join(tmpdir(), 'tensorbridge-bench-'))
    const page = await startView({ folder })
    const events = await openEvents(page.url)
    const callbacks = [view({ folder, serve: false })]
    const viewed = (): Promise<number> => perStep(() => model.fit(x, y, { ...options, callbacks }).history)
    try {
      for (const warm of [plain, followed, viewed]) await warm()
      const count = bench.runs(9, 3)
      const told = await pairs(count, followed, plain)
      const shown = await pairs(count, viewed, plain)
      const same = await pairs(count, plain, plain)
      const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)).length)
      return [
        ratioOfMedians('with progress() ÷ without', told, { goal: { most: 1.02 } }),
        ratioOfMedians('with view() and an open page ÷ without', shown, { goal: { most: 1.02 } }),
        ratioOfMedians('without ÷ itself: the noise of the machine', same),
        figure('a step without', 'ms', [...told.second, ...shown.second]),
        figure(`the record of ${steps} steps`, 'bytes', bytes),
      ]
    } finally {
      events.destroy()
      await page.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

type Make = (...args: readonly unknown[]) => Remote

/** The model whose step takes about as long as is wanted here. */
async function modelOfStep(make: Make, fit: Make, x: Remote, y: Remote, steps: number): Promise<Remote> {
  let best: { model: Remote; distance: number } | undefined
  for (const width of WIDTHS) {
    const model = make(width)
    await fit(model, x, y, 1, BATCH)
    const step = ((await fit(model, x, y, 1, BATCH)) as number) / steps
    const distance = Math.abs(Math.log(step / STEP_MS))
    if (best === undefined || distance < best.distance) best = { model, distance }
    if (step > STEP_MS) break
  }
  return (best as { model: Remote }).model
}

/** Hears what an open page hears, and drops it. */
function openEvents(url: string): Promise<{ destroy(): void }> {
  return new Promise((resolve, reject) => {
    get(`${url}events`, { agent: false }, (response) => resolve(response.resume())).on('error', reject)
  })
}
