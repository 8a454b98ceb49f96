// process/output.ts: lines in order, marks taken out however they are split, start-up noise held back, the tail kept.

import { PassThrough } from 'node:stream'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PythonOutput } from '../../../src/process/output.js'

const TOKEN = 'cafe'
const mark = (number: number): string => `\0${TOKEN}:${number}\0`

function reader({ isStarting = false } = {}): { stream: PassThrough; output: PythonOutput; told: string[] } {
  const stream = new PassThrough()
  const told: string[] = []
  const output = new PythonOutput(stream, TOKEN, (text) => told.push(text), process.stdout, isStarting)
  return { stream, output, told }
}

/** Everything that was written has been read. */
async function written(stream: PassThrough, ...chunks: (string | Buffer)[]): Promise<void> {
  for (const chunk of chunks) stream.write(chunk)
  await new Promise((resolve) => setImmediate(resolve))
}

describe('lines', () => {
  it('are delivered whole; what has no end yet waits', async () => {
    const { stream, told } = reader()
    await written(stream, 'one\ntw')
    expect(told).toEqual(['one\n'])
    await written(stream, 'o\nthree\nfo')
    expect(told.join('')).toBe('one\ntwo\nthree\n')
  })

  it('without an end are delivered when the stream ends', async () => {
    const { stream, output, told } = reader()
    stream.end('last words')
    await output.finished(1000)
    expect(told).toEqual(['last words'])
  })

  it('keep characters that were split between two chunks', async () => {
    const { stream, told } = reader()
    const bytes = Buffer.from('日本 🎈\n')
    for (const byte of bytes) await written(stream, Buffer.of(byte))
    expect(told.join('')).toBe('日本 🎈\n')
  })
})

describe('marks', () => {
  it('are taken out, and what was printed before them is delivered first, also without a line end', async () => {
    const { stream, output, told } = reader()
    const seen = output.waitFor(1)?.then(() => told.join(''))
    await written(stream, `progress 50%${mark(1)}\rprogress 60%\n`)
    expect(await seen).toMatch(/^progress 50%/)
    expect(told[0]).toBe('progress 50%')
    expect(told.join('')).toBe('progress 50%\rprogress 60%\n')
  })

  it('that were met before need no waiting', async () => {
    const { stream, output } = reader()
    await written(stream, mark(3))
    expect([output.waitFor(0), output.waitFor(2), output.waitFor(3)]).toEqual([undefined, undefined, undefined])
    expect(output.waitFor(4)).toBeInstanceOf(Promise)
    stream.destroy()
  })

  it('that will never come are given up when the stream ends', async () => {
    const { stream, output } = reader()
    const seen = output.waitFor(1)
    stream.end()
    await seen
    expect(output.waitFor(2)).toBeUndefined()
  })

  it('of another process are text', async () => {
    const { stream, told } = reader()
    await written(stream, '\0beef:1\0\n')
    stream.end()
    await new Promise((resolve) => stream.once('close', resolve))
    expect(told.join('')).toBe('\0beef:1\0\n')
  })

  it('may be split anywhere, and what is delivered is the same', async () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom('a\n', 'b', '\n', 'é', '\0', '\0cafe', ':1', '\r'), fc.nat(9).map(mark)),
      { maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(pieces, fc.infiniteStream(fc.integer({ min: 1, max: 7 })), async (parts, sizes) => {
        const bytes = Buffer.from(parts.join(''))
        const { stream, output, told } = reader()
        for (let at = 0; at < bytes.length; ) {
          const size = sizes.next().value as number
          stream.write(bytes.subarray(at, at + size))
          at += size
        }
        stream.end()
        await output.finished(1000)
        expect(told.join('')).toBe(parts.join('').replace(/\0cafe:\d+\0/g, ''))
      }),
      { numRuns: 300 },
    )
  })
})

describe('noise', () => {
  const start = [
    'WARNING: All log messages before absl::InitializeLog() is called are written to STDERR',
    'I0000 00:00:1700000000.123456  1234 cpu_feature_guard.cc:227] text',
    'E0000 00:00:1700000000.123456  1234 cuda_dnn.cc:8579] text',
    'W0000 00:00:1700000000.123456  1234 thing.cc:1] text',
    '2025-01-01 10:20:30.123456: I tensorflow/core/util/port.cc:153] text',
    'To enable the following instructions: AVX2 FMA, in other operations, rebuild TensorFlow.',
  ]

  it.each(start)('is held back while TensorFlow starts, and kept for when Python dies: %s', async (line) => {
    const { stream, output, told } = reader({ isStarting: true })
    await written(stream, `${line}\nmine\n`)
    expect(told).toEqual(['mine\n'])
    expect(output.tail).toBe(`${line}\nmine`)
  })

  it('that warns is shown once the program runs', async () => {
    const { stream, output, told } = reader({ isStarting: true })
    output.isStarting = false
    const warning = 'W0000 00:00:1700000000.123456  1234 thing.cc:1] text\n'
    await written(stream, warning, `${start[1]}\n`)
    expect(told).toEqual([warning])
  })
})

describe('the last lines', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('are at most 40', async () => {
    const { stream, output } = reader()
    await written(stream, `${Array.from({ length: 50 }, (_, i) => i).join('\n')}\n`)
    expect(output.tail.split('\n')).toEqual(Array.from({ length: 40 }, (_, i) => String(i + 10)))
  })

  it.each<readonly [string, (output: PythonOutput) => unknown]>([
    ['an answer', (output) => output.answered()],
    ['an answer whose mark was met', (output) => output.waitFor(0)],
  ])('are not those from long before, and from before %s', async (_, answer) => {
    const { stream, output } = reader()
    await written(stream, 'handled long ago\n')
    answer(output)
    expect(output.tail, 'a moment ago').toBe('handled long ago')
    vi.advanceTimersByTime(11_000)
    expect(output.tail).toBe('')
    await written(stream, 'of what runs\n')
    vi.advanceTimersByTime(3_600_000)
    expect(output.tail, 'nothing was answered since').toBe('of what runs')
    await written(stream, 'and the end')
    expect(output.tail).toBe('of what runs\nand the end')
    answer(output)
    expect(output.tail).toMatch(/^and the end/)
  })

  it('are those since the last mark, which an answer has left', async () => {
    const { stream, output } = reader()
    await written(stream, `before\n${mark(1)}after\n`)
    vi.advanceTimersByTime(11_000)
    expect(output.tail).toBe('after')
  })

  it('are without the noise of a start that is over, and of failed operations', async () => {
    const { stream, output } = reader({ isStarting: true })
    await written(
      stream,
      'I0000 00:00:1700000000.123456  1234 port.cc:153] oneDNN\nW local_rendezvous.cc:412] Local\nmine\n',
    )
    expect(output.tail).toMatch(/^I0000/)
    output.isStarting = false
    await written(stream, 'W0000 00:00:1700000000.123456  1 local_rendezvous.cc:412] Local rendezvous is aborting\n')
    expect(output.tail).toBe('W local_rendezvous.cc:412] Local\nmine')
  })
})
