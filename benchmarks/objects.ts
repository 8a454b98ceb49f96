// 100,000 remote objects made and dropped, and what is left of them on both sides.

import { handle, type Python, startPython } from 'tensorbridge'
import { type Benchmark, figure } from './rows.js'
import { timed } from './statistics.js'

const MB = 1e6
// Live at a time, where the memory of each is measured.
const HELD = 10_000

interface Memory {
  readonly live: number
  readonly node: number
  readonly python: number
}

export const objects: Benchmark = {
  name: 'objects',
  title: 'Remote objects made and dropped',
  async run(bench) {
    await using python = await startPython({ preload: false })
    const count = bench.runs(100_000, 20_000)
    const made = (): Promise<number> => timed(() => makeAndDrop(python, count))
    const settled = (): Promise<number> => timed(() => settleAndDrop(python, count))
    const fresh = await memory(python)
    await made()
    // The first round also takes the memory that both runtimes keep for reuse: growth is shown with and without it.
    const before = await memory(python)
    const times: number[] = []
    for (let i = 0; i < bench.runs(7, 3); i++) times.push(await made())
    const after = await memory(python)
    const settledTimes: number[] = []
    for (let i = 0; i < bench.runs(5, 2); i++) settledTimes.push(await settled())
    const last = await memory(python)
    const held: number[] = []
    for (let i = 0; i < bench.runs(5, 2); i++) held.push(await bytesOfHeldObjects(HELD))
    const many = count.toLocaleString('en-US')
    const cycles = `after ${times.length} more rounds`
    return [
      figure(`${many} made, dropped and collected`, 's', times.map(seconds), { goal: { most: 1.5 } }),
      figure('live objects left', 'objects', [after.live - before.live], { goal: { most: 0 }, note: cycles }),
      figure('resident memory of Python, more than before', 'MB', [(after.python - before.python) / MB], {
        goal: { most: 5 },
        note: `${cycles}; ${Math.round(before.python / MB)} MB before`,
      }),
      figure('resident memory of Node, more than before', 'MB', [(after.node - before.node) / MB], {
        goal: { most: 20 },
        note: `${cycles}; ${Math.round(before.node / MB)} MB before`,
      }),
      figure('resident memory of Python, more than before the very first round', 'MB', [
        (after.python - fresh.python) / MB,
      ]),
      figure('resident memory of Node, more than before the very first round', 'MB', [(after.node - fresh.node) / MB]),
      figure(`${many} settled handles made, dropped and collected`, 's', settledTimes.map(seconds)),
      figure('live objects left of those', 'objects', [last.live - after.live]),
      figure(
        `${HELD.toLocaleString('en-US')} live objects: Python's memory for each, beyond that of a list of them`,
        'bytes',
        held,
        {
          goal: { most: 200 },
        },
      ),
    ]
  },
}

/** What a live object costs Python more than an entry in a list of its own, in bytes; a fresh Python for each of both. */
async function bytesOfHeldObjects(count: number): Promise<number> {
  const grown = async (make: (python: Python) => unknown): Promise<number> => {
    await using python = await startPython({ preload: false })
    await python.sync()
    const before = (await python.stats()).residentBytes
    const kept = make(python)
    await python.sync()
    const after = (await python.stats()).residentBytes
    return kept === undefined ? Number.NaN : after - before
  }
  const ours = await grown((python) => Array.from({ length: count }, () => python.builtins.object()))
  const own = await grown((python) => python.exec(`kept = [object() for _ in range(${count})]`))
  return (ours - own) / count
}

const seconds = (milliseconds: number): number => milliseconds / 1000

function collect(): void {
  if (!globalThis.gc) throw new Error('Run with --expose-gc.')
  globalThis.gc()
}

/** Collects garbage until Node has given back what it can, and every release has been sent. */
async function settle(python: Python, live: number): Promise<void> {
  for (let round = 0; round < 50; round++) {
    collect()
    // What was collected is told in a task of its own.
    await new Promise((resolve) => setImmediate(resolve))
    if ((await python.stats()).liveObjects <= live) return
  }
}

async function memory(python: Python): Promise<Memory> {
  await settle(python, 0)
  const { liveObjects, residentBytes } = await python.stats()
  return { live: liveObjects, node: process.memoryUsage().rss, python: residentBytes }
}

async function makeAndDrop(python: Python, count: number): Promise<void> {
  const before = (await python.stats()).liveObjects
  await makeAll(python, count)
  await settle(python, before)
}

// Each in a function of its own, so that no variable of a waiting function holds the objects.
async function makeAll(python: Python, count: number): Promise<void> {
  const all: unknown[] = []
  for (let i = 0; i < count; i++) all.push(python.builtins.object())
  await python.sync()
  if (all.length !== count || (await python.stats()).liveObjects < count) throw new Error('Objects are missing.')
}

async function settleAndDrop(python: Python, count: number): Promise<void> {
  const before = (await python.stats()).liveObjects
  await settleAll(python, count)
  await settle(python, before)
}

async function settleAll(python: Python, count: number): Promise<void> {
  const { object } = python.builtins
  const all = await Promise.all(Array.from({ length: count }, () => handle(object())))
  if (all.length !== count) throw new Error('Objects are missing.')
}
