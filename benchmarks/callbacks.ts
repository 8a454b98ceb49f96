// Python calling a TypeScript function, against a raw echo that Python begins.

import { readFileSync } from 'node:fs'
import { startPython } from 'tensorbridge'
import { pythonFile, RawEcho } from './raw-echo.js'
import { type Benchmark, figure, ratio } from './rows.js'
import { pairs } from './statistics.js'
import { countTraffic } from './wire-counter.js'

const CALLS = 10_000

export const callbacks: Benchmark = {
  name: 'callback',
  title: 'Python calls a TypeScript function',
  async run(bench) {
    await using python = await startPython({ preload: false })
    python.exec(readFileSync(pythonFile('callbacks.py'), 'utf8'))
    const { time_calls } = python.import('__main__')
    let seen = 0
    const called = (x: number): void => void (seen += x)
    const calls = bench.runs(CALLS, 2000)
    const one = await countTraffic(() => time_calls(called, 1000))
    const size = Math.round(one.receivedBytes / one.received)
    using echo = await RawEcho.start(bench)
    using spinning = await RawEcho.start(bench, 200)
    const ours = (): Promise<number> => time_calls(called, calls)
    await ours()
    await echo.ping(calls, size)
    const raw = await pairs(bench.runs(9, 3), ours, () => echo.ping(calls, size))
    const spun = await pairs(bench.runs(9, 3), ours, () => spinning.ping(calls, size))
    if (seen < calls) throw new Error('The function was not called.')
    return [
      ratio('callback ÷ raw echo', raw, {
        goal: { most: 1.5 },
        note: `${size} bytes; p50 of blocks of ${calls}`,
        headline: ['a callback from Python', 'a raw ZeroMQ echo'],
      }),
      figure('callback, p50', 'µs', raw.first),
      figure('raw echo from Python, p50', 'µs', raw.second),
      ratio('callback ÷ raw echo that spins', spun),
    ]
  },
}
