// An awaited trivial call against a raw ZeroMQ echo of as many bytes.

import { startPython } from 'tensorbridge'
import { Pythonia } from './pythonia.js'
import { RawEcho } from './raw-echo.js'
import { type Benchmark, figure, ratio } from './rows.js'
import { eachTimed, median, pairs } from './statistics.js'
import { countTraffic } from './wire-counter.js'

// Node has compiled what a call runs through after about 3,000 of them.
const WARM_UP = 6000
const SPIN_MICROSECONDS = 200

export const latency: Benchmark = {
  name: 'latency',
  title: 'Awaited trivial call: math.sqrt(2)',
  async run(bench) {
    await using python = await startPython({ preload: false })
    const math = python.import('math')
    const call = (): PromiseLike<number> => math.sqrt(2)
    if ((await call()) !== Math.SQRT2) throw new Error('math.sqrt(2) is wrong.')
    const { sentBytes } = await countTraffic(async () => call())
    const message = Buffer.alloc(sentBytes)
    using echo = await RawEcho.start(bench)
    using spinning = await RawEcho.start(bench, SPIN_MICROSECONDS)
    using peer = await Pythonia.start(bench)
    await eachTimed(WARM_UP, call)
    await eachTimed(WARM_UP, () => echo.echo(message))
    await eachTimed(WARM_UP, () => spinning.echo(message))
    await peer.measure('latency', WARM_UP)

    const block = 1000
    const ours = async (): Promise<number> => median(await eachTimed(block, call))
    const count = bench.runs(20, 5)
    const raw = await pairs(count, ours, async () => median(await eachTimed(block, () => echo.echo(message))))
    const spun = await pairs(count, ours, async () => median(await eachTimed(block, () => spinning.echo(message))))
    const beside = await pairs(bench.runs(10, 3), ours, () => peer.measure('latency', block))
    const blocks = `p50 of blocks of ${block} calls`
    return [
      ratio('call ÷ raw echo', raw, { goal: { most: 1.3 }, note: `${sentBytes} bytes; ${blocks}` }),
      figure('call, p50', 'µs', raw.first),
      figure('raw echo, p50', 'µs', raw.second),
      ratio(`call ÷ raw echo that spins ${SPIN_MICROSECONDS} µs before it sleeps, as the worker does`, spun),
      figure(`raw echo that spins, p50`, 'µs', spun.second),
      ratio('call ÷ pythonia', beside, {
        goal: { most: 1 },
        headline: ['an awaited trivial call', 'pythonia (text over pipes)'],
      }),
      figure('pythonia, p50', 'µs', beside.second),
    ]
  },
}
