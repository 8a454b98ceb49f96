// examples/16-service: what it answers over HTTP is what the network in its file answers in Python; told to stop in the midst of
// a training it saves, and the next start goes on from there. `npm run containers` runs the whole program in its containers.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { pixelsOf, readDigits } from '../../examples/01-mnist/digits.js'
import { DigitReader, type Reading } from '../../examples/16-service/reader.js'
import { serve } from '../../examples/16-service/server.js'
import type { Python } from '../../src/index.js'
import { ScratchFolder, sharedPython, tensorflowOptions } from '../harness.js'

const shared = sharedPython({ ...tensorflowOptions(), seed: 1 })

/** The network of the file `path`, as Python reads it. */
const TWIN = `
def read(path, images):
    import keras
    model = keras.models.load_model(path)
    return model.predict_on_batch(images), int(model.optimizer.iterations)
`

it('answers what its file answers in Python, and goes on where it was stopped', async () => {
  using scratch = new ScratchFolder()
  const file = join(scratch.path, 'digits.keras')
  const python = shared.python as unknown as Python
  const { training, test } = readDigits({ training: 640, validation: 0, test: 20 })
  const lines: string[] = []
  using _log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  python.exec(TWIN)

  const stopping = new AbortController()
  {
    const reader = new DigitReader(python, file)
    await using server = await serve(reader, 0, '127.0.0.1')
    const status = async (path: string): Promise<number> => (await fetch(`${server.url}${path}`)).status
    const trained = reader.train(training, 1_000_000, stopping.signal)
    expect([await status('/alive'), await status('/ready'), await status('/nothing')]).toEqual([200, 503, 404])
    await vi.waitUntil(() => lines.length >= 2, { timeout: 60_000 })
    stopping.abort()
    await trained
    expect([reader.isReady, existsSync(file)]).toEqual([false, true])
  }
  const { 1: stoppedAt } = (await shared.python.eval('read')(file, test.images)) as [unknown, number]
  expect(stoppedAt).toBeGreaterThanOrEqual(20)

  const epochs = Math.floor(stoppedAt / 10) + 2
  const printed = lines.length
  const reader = new DigitReader(python, file)
  await using server = await serve(reader, 0, '127.0.0.1')
  await reader.train(training, epochs, new AbortController().signal)
  expect(lines.slice(printed).map((line) => line.split(':')[0])).toEqual(
    [epochs - 1, epochs].map((epoch) => `epoch ${epoch} of ${epochs}`),
  )
  expect((await fetch(`${server.url}/ready`)).status).toBe(200)
  const [shares] = await shared.python.eval('read')(file, test.images)
  for (let index = 0; index < 20; index++) {
    const body = JSON.stringify([...pixelsOf(test, index)])
    const response = await fetch(`${server.url}/read`, { method: 'POST', body })
    const answer = (await response.json()) as Reading
    const row = Array.from(shares.data.slice(10 * index, 10 * index + 10) as Float32Array)
    expect(answer.digit).toBe(row.indexOf(Math.max(...row)))
    // Sums over another number of images at once may differ in the last bit.
    expect(answer.sure).toBeCloseTo(Math.max(...row), 5)
  }
  for (const body of ['', '[1, 2]', '{}', JSON.stringify(Array.from({ length: 784 }, () => 'x'))]) {
    expect((await fetch(`${server.url}/read`, { method: 'POST', body })).status).toBe(400)
  }
})
