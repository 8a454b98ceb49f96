// 100,000 trivial calls that do not wait for each other, against pythonia's rate for calls made at once.

import { type Python, type Remote, startPython } from 'tensorbridge'
import { Pythonia } from './pythonia.js'
import { type Benchmark, figure, type Goal, type Row, ratio } from './rows.js'
import { type Pairs, pairs, timed } from './statistics.js'

const PEER_CALLS = 1000
const ROUNDS = 5

export const pipelining: Benchmark = {
  name: 'pipelining',
  title: 'Pipelined trivial calls: math.sqrt(2)',
  async run(bench) {
    await using python = await startPython({ preload: false })
    using peer = await Pythonia.start(bench)
    const math = python.import('math')
    const calls = bench.runs(100_000, 20_000)
    // The best of several rounds on both sides: garbage of the round before is not the peer's fault, nor ours.
    const best = async (round: () => Promise<number>): Promise<number> => {
      let rate = 0
      for (let i = 0; i < ROUNDS; i++) rate = Math.max(rate, await round())
      return rate
    }
    const unawaited = (): Promise<number> =>
      best(async () => calls / ((await timed(() => unawaitedCalls(python, math, calls))) / 1000))
    const awaited = (): Promise<number> =>
      best(async () => calls / ((await timed(() => awaitedCalls(math, calls))) / 1000))
    const theirs = (): Promise<number> => best(() => peer.measure('concurrent', PEER_CALLS))
    await unawaited()
    await awaited()
    await theirs()
    const count = bench.runs(7, 3)
    const first = await pairs(count, unawaited, theirs)
    const second = await pairs(count, awaited, theirs)
    return [
      ...rows(calls, 'one sync() at the end', first, { least: 20 }),
      ...rows(calls, 'all awaited by Promise.all', second),
    ]
  },
}

function rows(calls: number, how: string, measured: Pairs, goal?: Goal): Row[] {
  const many = calls.toLocaleString('en-US')
  return [
    ratio(`${many} calls, ${how} ÷ pythonia`, measured, {
      ...(goal
        ? { goal, headline: [`${many} calls that are not awaited`, 'pythonia, calls at once'] }
        : { moreIsBetter: true }),
      note: `best of ${ROUNDS} rounds on both sides; pythonia: ${PEER_CALLS} at once`,
    }),
    figure(`${many} calls, ${how}`, 'calls/s', measured.first, { moreIsBetter: true }),
    figure('pythonia', 'calls/s', measured.second, { moreIsBetter: true }),
  ]
}

async function unawaitedCalls(python: Python, math: Remote, calls: number): Promise<void> {
  for (let i = 0; i < calls; i++) math.sqrt(2)
  await python.sync()
}

async function awaitedCalls(math: Remote, calls: number): Promise<void> {
  await Promise.all(Array.from({ length: calls }, () => math.sqrt(2)))
}
