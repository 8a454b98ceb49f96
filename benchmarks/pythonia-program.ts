// Measures pythonia when its parent asks: one message with the name and a count, one answer with the figure.

import { python } from 'pythonia'
import { eachTimed, median, timed } from './statistics.js'

const math = await python('math')
const operator = await python('operator')
const decimal = await python('decimal')
const step = await decimal.Decimal(1)

const measurements: Record<string, (count: number) => Promise<number>> = {
  /** The p50 of awaited calls, in microseconds. */
  latency: async (count) => median(await eachTimed(count, () => math.sqrt(2))),
  /** Calls a second when `count` are made at once. */
  concurrent: async (count) =>
    count / ((await timed(() => Promise.all(Array.from({ length: count }, () => math.sqrt(2))))) / 1000),
  /** Milliseconds for `count` calls, each of which takes the result of the one before. */
  chain: (count) =>
    timed(async () => {
      let sum = step
      for (let i = 0; i < count; i++) sum = await operator.add(sum, step)
      if (String(await sum.__str__()) !== String(count + 1)) throw new Error('The chain gave a wrong sum.')
    }),
}

process.on('message', ({ what, count }: { what: string; count: number }) => {
  measurements[what]?.(count).then(
    (figure) => process.send?.(figure),
    (error: unknown) => process.send?.(String(error)),
  )
})
process.on('disconnect', () => process.exit())
process.send?.('ready')
