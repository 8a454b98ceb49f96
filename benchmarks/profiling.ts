// `npm run bench -- --profile`: where the time goes on both sides of the call path, as flame graphs in benchmarks/profiles.
// Node's side is sampled by V8, Python's by py-spy (a package of the checks' environment; it needs the right to look into
// another process, which root and parents have on Linux).

import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Python, startPython } from 'tensorbridge'
import { loop } from './custom-loop.js'
import { flameGraph } from './flame-graph.js'
import { pythonFile } from './raw-echo.js'

const PROFILES = fileURLToPath(new URL('../../benchmarks/profiles/', import.meta.url))
const PY_SPY = fileURLToPath(new URL('../python-dev/bin/py-spy', import.meta.url))
const SECONDS = 8
const PER_SECOND = 500

/** Something that is repeated while both sides are watched. */
interface Workload {
  readonly name: string
  readonly title: string
  readonly work: () => Promise<unknown>
}

/** Draws the graphs; gives their folder. */
export async function profile(date: string): Promise<string> {
  mkdirSync(PROFILES, { recursive: true })
  await using python = await startPython()
  for (const { name, title, work } of await workloads(python)) {
    for (let i = 0; i < 3; i++) await work()
    process.stderr.write(`… ${name}\n`)
    const [node, remote] = await Promise.all([nodeStacks(work), pythonStacks(python.pid as number)])
    const note = `${date}, ${SECONDS} s; frames below 0.2 % are left out`
    writeFileSync(`${PROFILES}${name}-node.svg`, flameGraph(`${title}: Node`, note, node))
    writeFileSync(`${PROFILES}${name}-python.svg`, flameGraph(`${title}: Python, what runs`, note, remote))
  }
  return PROFILES
}

async function workloads(python: Python): Promise<Workload[]> {
  python.exec(readFileSync(pythonFile('custom_loop.py'), 'utf8'))
  const math = python.import('math')
  const main = python.import('__main__')
  const { keras, tf } = python
  const batch = main.make_batch(128)
  const parts = {
    model: main.make_classifier(),
    optimizer: keras.optimizers.SGD(0.01),
    loss: keras.losses.SparseCategoricalCrossentropy({ from_logits: true }),
    x: batch[0],
    y: batch[1],
  }
  const variable = tf.Variable([1, 2])
  const descent = keras.optimizers.SGD(0.01)
  const three = tf.constant(3)
  const loss = (): unknown => tf.reduce_sum(tf.square(tf.subtract(variable, three)))
  return [
    {
      name: 'awaited-calls',
      title: 'math.sqrt(2), awaited',
      work: async () => {
        for (let i = 0; i < 1000; i++) await math.sqrt(2)
      },
    },
    {
      name: 'pipelined-calls',
      title: '10,000 times math.sqrt(2), then sync()',
      work: async () => {
        for (let i = 0; i < 10_000; i++) math.sqrt(2)
        await python.sync()
      },
    },
    { name: 'eager-loop', title: 'Eager training steps, each awaited', work: () => loop(python, parts, 50) },
    {
      name: 'minimize',
      title: 'minimize with a loss in TypeScript',
      work: async () => main.minimize_by(loss, descent, variable, 50),
    },
  ]
}

/** Where V8 saw this process while `work` was repeated. */
async function nodeStacks(work: () => Promise<unknown>): Promise<Map<string, number>> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 1e6 / PER_SECOND / 4 })
  await session.post('Profiler.start')
  const end = performance.now() + 1000 * SECONDS
  while (performance.now() < end) await work()
  const { profile: taken } = await session.post('Profiler.stop')
  session.disconnect()
  const nodes = new Map(taken.nodes.map((node) => [node.id, node]))
  const parents = new Map(taken.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])))
  const paths = new Map<number, string>()
  const pathOf = (id: number): string => {
    const known = paths.get(id)
    if (known !== undefined) return known
    const { functionName, url, lineNumber } = (nodes.get(id) as (typeof taken.nodes)[number]).callFrame
    const name = functionName || '(anonymous)'
    const place = url === '' ? name : `${name} (${basename(url)}:${lineNumber + 1})`
    const parent = parents.get(id)
    // The first is the same everywhere.
    const path = parent === undefined || !parents.has(parent) ? place : `${pathOf(parent)};${place}`
    paths.set(id, path)
    return path
  }
  const stacks = new Map<string, number>()
  taken.samples?.forEach((id, i) => {
    const path = pathOf(id)
    // While it sleeps nothing costs time; and what watches it is not what it does.
    if (path !== '(idle)' && !path.includes('node:inspector') && !path.includes('pythonStacks'))
      stacks.set(path, (stacks.get(path) ?? 0) + (taken.timeDeltas?.[i] ?? 0))
  })
  return stacks
}

/** Where py-spy saw the threads of a Python that were running. */
async function pythonStacks(pid: number): Promise<Map<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'))
  try {
    const file = join(folder, 'stacks')
    const options = ['--format', 'raw', '--threads', '--nonblocking', '--rate', String(PER_SECOND)]
    await promisify(execFile)(PY_SPY, [
      'record',
      '--pid',
      String(pid),
      '--duration',
      String(SECONDS),
      '--output',
      file,
      ...options,
    ])
    const stacks = new Map<string, number>()
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [, stack, count] = /^(.*) (\d+)$/.exec(line) ?? []
      if (stack === undefined) continue
      const path = stack
        .split(';')
        .map((frame) => frame.replace(/\((?:[^()]*\/)?([^()/]+)\)$/, '($1)'))
        .join(';')
      stacks.set(path, (stacks.get(path) ?? 0) + Number(count))
    }
    return stacks
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
