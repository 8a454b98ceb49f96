// Large arrays to Python and back, against what copying memory costs here (NumPy's copies, in the same process and round);
// beside them the other ways that arrays can take, raw ZeroMQ frames, and a copy within Node.

import { readFileSync } from 'node:fs'
import { handle, type NDArray, startPython } from 'tensorbridge'
import { pythonFile, RawEcho } from './raw-echo.js'
import { type Bench, type Benchmark, figure, type Goal, type Row, ratio } from './rows.js'
import { timed } from './statistics.js'

const MIB = 2 ** 20
// The goals are for these sizes.
const GOAL_MIB: ReadonlySet<number> = new Set([64, 400])
const GOAL: Goal = { least: 0.5 }

interface Way {
  readonly name: string
  /** What it is held against: of NumPy's copies of as many bytes, the one into memory used before, or into fresh memory. */
  readonly limit?: 0 | 1
  /** GB/s of one run. */
  readonly run: () => Promise<number>
}

const LIMITS = ['memcpy into memory used before', 'memcpy into fresh memory'] as const

export const throughput: Benchmark = {
  name: 'throughput',
  title: 'A Float32Array to Python and back',
  async run(bench) {
    await using python = await startPython({ preload: false })
    await using files = await startPython({ preload: false, env: { TENSORBRIDGE_SHARED_MEMORY: 'files' } })
    await using frames = await startPython({ preload: false, env: { TENSORBRIDGE_SHARED_MEMORY: '0' } })
    using echo = await RawEcho.start(bench)
    const program = readFileSync(pythonFile('throughput.py'), 'utf8')
    for (const each of [python, files, frames]) each.exec(program)
    const { touch, make, copy_rates } = python.import('__main__')
    const { copyto } = python.import('numpy')
    const rows: Row[] = []
    for (const mib of bench.isQuick ? [1, 64, 400] : [1, 16, 64, 400]) {
      const count = (mib * MIB) / 4
      const array = new Float32Array(count).fill(1)
      const allocated = python.allocate([count], 'float32')
      allocated.data.fill(1)
      const into = python.allocate([count], 'float32')
      const rate = (milliseconds: number): number => (mib * MIB) / milliseconds / 1e6
      const of = (work: () => unknown) => async (): Promise<number> => rate(await timed(work))
      const ways: Way[] = []
      const remote = await handle(make(count))
      ways.push(
        {
          name: 'to Python, every page read there',
          limit: 0,
          run: of(() => arrives(touch(array), count / 1024)),
        },
        { name: 'back', limit: 1, run: of(() => comesBack(remote['view']() as PromiseLike<NDArray>, count)) },
        {
          name: 'back into memory of python.allocate, by numpy.copyto',
          limit: 0,
          run: of(async () => {
            into.data[1000] = 0
            await copyto(into, remote)
            if (into.data[1000] !== 1000) throw new Error('The array came back changed.')
          }),
        },
        {
          name: 'to Python, made by python.allocate',
          limit: 0,
          run: of(() => arrives(touch(allocated), count / 1024)),
        },
      )
      for (const [other, name] of [
        [files, 'without the C library'],
        [frames, 'as frames'],
      ] as const) {
        const main = other.import('__main__')
        const made = await handle(main['make'](count))
        ways.push(
          { name: `to Python, ${name}`, limit: 0, run: of(() => arrives(main['touch'](array), count / 1024)) },
          { name: `back, ${name}`, limit: 1, run: of(() => comesBack(made['view']() as PromiseLike<NDArray>, count)) },
        )
      }
      ways.push(
        { name: 'raw ZeroMQ frame to Python', limit: 0, run: of(() => echo.take(new Uint8Array(array.buffer))) },
        { name: 'raw ZeroMQ frame back', limit: 1, run: of(() => echo.give(mib * MIB)) },
        { name: 'Float32Array.slice', limit: 1, run: of(() => array.slice()) },
      )
      rows.push(...(await measure(ways, mib, () => copy_rates(count), bench)))
    }
    return rows
  },
}

/** All ways in turn, several times, after one round that does not count, each beside NumPy's copies in the same round. */
async function measure(
  ways: readonly Way[],
  mib: number,
  copy: () => PromiseLike<readonly [number, number]>,
  bench: Bench,
): Promise<Row[]> {
  const rates = ways.map((): number[] => [])
  const limits: [number[], number[]] = [[], []]
  const rounds = mib >= 400 ? bench.runs(7, 3) : bench.runs(15, 5)
  for (let round = -1; round < rounds; round++) {
    for (const [i, way] of ways.entries()) {
      const rate = await way.run()
      if (round >= 0) rates[i]?.push(rate)
    }
    const copied = await copy()
    if (round >= 0) for (const i of [0, 1] as const) limits[i].push(copied[i])
  }
  const isGoal = (name: string): boolean => GOAL_MIB.has(mib) && (name === 'back' || name.includes('every page'))
  return [
    ...ways.flatMap(({ name, limit }, i) => {
      const all = rates[i] ?? []
      const [short, against] = name === 'back' ? ['back', 'memcpy into fresh memory'] : ['to Python', 'memcpy']
      const own = figure(`${mib} MiB ${name}`, 'GB/s', all, { moreIsBetter: true })
      if (limit === undefined) return [own]
      const ratios = all.map((rate, round) => rate / (limits[limit][round] as number))
      const options = {
        moreIsBetter: true,
        ...(isGoal(name) ? { goal: GOAL, headline: [`${mib} MiB ${short}`, against] as const } : {}),
      }
      return [ratio(`${mib} MiB ${name} ÷ ${LIMITS[limit]}`, { ratios }, options), own]
    }),
    ...limits.map((all, i) => figure(`${mib} MiB ${LIMITS[i]} (NumPy)`, 'GB/s', all, { moreIsBetter: true })),
  ]
}

async function arrives(sum: PromiseLike<number>, expected: number): Promise<void> {
  if ((await sum) !== expected) throw new Error('The array arrived changed.')
}

async function comesBack(array: PromiseLike<NDArray>, count: number): Promise<void> {
  const { data } = await array
  if (data.length !== count || data[1000] !== 1000) throw new Error('The array came back changed.')
}
