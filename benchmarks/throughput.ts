// Large arrays to Python and back, beside what copying memory costs here and what raw ZeroMQ frames do.

import { readFileSync } from 'node:fs'
import { handle, type NDArray, startPython } from 'tensorbridge'
import { pythonFile, RawEcho } from './raw-echo.js'
import { type Bench, type Benchmark, figure, type Row } from './rows.js'
import { timed } from './statistics.js'

const MIB = 2 ** 20
// The goals are for this size.
const GOAL_MIB = 64

interface Way {
  readonly name: string
  readonly least?: number
  /** GB/s of one run. */
  readonly run: () => Promise<number>
}

export const throughput: Benchmark = {
  name: 'throughput',
  title: 'A Float32Array to Python and back',
  async run(bench) {
    await using python = await startPython({ preload: false })
    using echo = await RawEcho.start(bench)
    python.exec(readFileSync(pythonFile('throughput.py'), 'utf8'))
    const { touch, make, copy_rates } = python.import('__main__')
    const rows: Row[] = []
    for (const mib of bench.isQuick ? [1, 64] : [1, 16, 64, 400]) {
      const count = (mib * MIB) / 4
      const array = new Float32Array(count).fill(1)
      const remote = await handle(make(count))
      const rate = (milliseconds: number): number => (mib * MIB) / milliseconds / 1e6
      const of = (work: () => unknown) => async (): Promise<number> => rate(await timed(work))
      const copies: number[][] = []
      const ways: Way[] = [
        { name: 'to Python, every page read there', least: 1, run: of(() => arrives(touch(array), count / 1024)) },
        { name: 'back', least: 0.6, run: of(() => comesBack(remote['view']() as PromiseLike<NDArray>, count)) },
        { name: 'raw ZeroMQ frame to Python', run: of(() => echo.take(new Uint8Array(array.buffer))) },
        { name: 'raw ZeroMQ frame back', run: of(() => echo.give(mib * MIB)) },
        { name: 'Float32Array.slice', run: of(() => array.slice()) },
        {
          name: 'numpy copy into memory used before',
          run: async () => (copies.push(await copy_rates(count)), copies.at(-1)?.[0] ?? 0),
        },
        { name: 'numpy copy into fresh memory', run: async () => copies.at(-1)?.[1] ?? 0 },
      ]
      rows.push(...(await measure(ways, mib, bench)))
    }
    return rows
  },
}

/** All ways in turn, several times, after one round that does not count. */
async function measure(ways: readonly Way[], mib: number, bench: Bench): Promise<Row[]> {
  const rates = ways.map((): number[] => [])
  const rounds = mib >= 400 ? bench.runs(5, 3) : bench.runs(15, 5)
  for (let round = -1; round < rounds; round++) {
    for (const [i, way] of ways.entries()) {
      const rate = await way.run()
      if (round >= 0) rates[i]?.push(rate)
    }
  }
  return ways.map(({ name, least }, i) =>
    figure(`${mib} MiB ${name}`, 'GB/s', rates[i] ?? [], {
      moreIsBetter: true,
      ...(least !== undefined && mib === GOAL_MIB ? { goal: { least } } : {}),
    }),
  )
}

async function arrives(sum: PromiseLike<number>, expected: number): Promise<void> {
  if ((await sum) !== expected) throw new Error('The array arrived changed.')
}

async function comesBack(array: PromiseLike<NDArray>, count: number): Promise<void> {
  const { data } = await array
  if (data.length !== count || data[1000] !== 1000) throw new Error('The array came back changed.')
}
