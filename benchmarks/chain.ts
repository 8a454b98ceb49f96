// Calls of which each takes the result of the one before, then one await; pythonia has to wait for each.

import { startPython } from 'tensorbridge'
import { Pythonia } from './pythonia.js'
import { type Benchmark, figure, ratio } from './rows.js'
import { pairs, timed } from './statistics.js'

const LENGTH = 100

export const chain: Benchmark = {
  name: 'chain',
  title: 'A chain of 100 dependent calls, then one await: operator.add of decimals',
  async run(bench) {
    await using python = await startPython({ preload: false })
    using peer = await Pythonia.start(bench)
    const operator = python.import('operator')
    const step = python.import('decimal').Decimal(1)
    const ours = (): Promise<number> =>
      timed(async () => {
        let sum = step
        for (let i = 0; i < LENGTH; i++) sum = operator.add(sum, step)
        if ((await sum.__str__()) !== String(LENGTH + 1)) throw new Error('The chain gave a wrong sum.')
      })
    const theirs = (): Promise<number> => peer.measure('chain', LENGTH)
    // Until V8 has compiled what runs, on both sides.
    for (let i = 0; i < bench.runs(300, 60); i++) await ours()
    for (let i = 0; i < bench.runs(100, 30); i++) await theirs()
    const measured = await pairs(bench.runs(30, 8), theirs, ours)
    return [
      ratio('pythonia ÷ chain', measured, {
        goal: { least: 10 },
        headline: ['100 dependent calls and one await', 'pythonia'],
      }),
      figure('chain', 'ms', measured.second),
      figure('pythonia', 'ms', measured.first),
    ]
  },
}
