// examples/12-web-server, the whole program: 64 clients at once are answered while the network learns, and each answer is what the
// same network in Python says after so many steps of training. What the server does with nonsense, and with a failure.

import { expect, it } from 'vitest'
import { readDigits } from '../../examples/01-mnist/digits.js'
import { Batcher } from '../../examples/12-web-server/batcher.js'
import { exchanges } from '../../examples/12-web-server/clients.js'
import { percentile } from '../../examples/12-web-server/report.js'
import { runExample } from '../examples.js'
import { checkMachine, rejectionOf } from '../harness.js'

checkMachine()

it('answers every request as the network of that moment does in Python, and gets better meanwhile', async () => {
  await using run = await runExample('12-web-server')
  const { training, test } = readDigits({ training: 8000, validation: 500, test: 1500 })
  expect(exchanges).toHaveLength(64 * 50)
  const asked = exchanges.map(({ steps, index }) => [steps, index])
  const twin = await run.twin(training.images, training.labels, test.images, asked)
  const shares = twin.returned as number[][]
  exchanges.forEach(({ digit, sure }, at) => {
    // Sums over another number of images at once may differ in the last bit.
    expect(sure).toBeCloseTo(shares[at]![digit]!, 4)
    expect(Math.max(...shares[at]!)).toBeCloseTo(sure, 4)
  })
  expect(new Set(exchanges.map(({ steps }) => steps)).size, 'answers between two steps').toBeGreaterThan(10)
  const rightIn = (part: typeof exchanges): number =>
    part.filter(({ digit, index }) => digit === test.labels[index]).length / part.length
  expect(rightIn(exchanges.slice(-500))).toBeGreaterThan(0.85)
  expect(rightIn(exchanges.slice(-500))).toBeGreaterThan(rightIn(exchanges.slice(0, 500)))

  const times = exchanges.map(({ milliseconds }) => milliseconds)
  const told = run.lines.find((line) => line.includes('p99'))
  expect(told).toBe(
    `  waited for an answer: p50 ${percentile(times, 50).toFixed(1)} ms, p99 ${percentile(times, 99).toFixed(1)} ms`,
  )
  console.log(`12-web-server:${told}`)
  expect(run.lines.at(-1)).toMatch(/^Closed after \d+ training steps/)
})

it('takes a percentile as the value that so many do not exceed', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect([1, 50, 99, 100].map((percentage) => percentile(values, percentage))).toEqual([1, 50, 99, 100])
  expect(percentile([7], 50)).toBe(7)
})

it('gathers questions while others are answered, and fails those of a batch alone', async () => {
  const batches: number[][] = []
  const batcher = new Batcher<number, number>(async (questions) => {
    batches.push(questions)
    await Promise.resolve()
    if (questions.includes(13)) throw new RangeError('13')
    return questions.map((question) => question * 2)
  })
  const first = batcher.ask(1)
  const second = Promise.all([2, 3].map((question) => batcher.ask(question)))
  expect([await first, await second]).toEqual([2, [4, 6]])
  const failing = batcher.ask(5).then(() => rejectionOf(batcher.ask(13)))
  expect(await failing).toBeInstanceOf(RangeError)
  expect(await batcher.ask(4)).toBe(8)
  expect(batches).toEqual([[1], [2, 3], [5], [13], [4]])
  expect(batcher.sizes).toEqual([1, 2, 1, 1, 1])
})
