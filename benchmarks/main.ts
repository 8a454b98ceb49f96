// Runs the benchmarks, prints one table and keeps it in benchmarks/results. By `npm run bench`, with these after `--`:
//   --only <name>  some of them (may be repeated; nothing is kept)
//   --quick        fewer runs: rough figures (nothing is kept)
//   --check        compare with the results that are kept; fails where a ratio got worse by more than a tenth
//   --profile      measure nothing: draw flame graphs of both sides (benchmarks/profiles)
//   --publish      measure nothing: make the table, the chart and the README's figures again of the results that are kept
// Each benchmark runs in a process of its own (--alone <name>): what the ones before it have left, a large heap that makes
// starting a process slow and code that V8 has compiled for other uses, is not measured with it.

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { delimiter } from 'node:path'
import { parseArgs } from 'node:util'
import { startPython } from 'tensorbridge'
import { building } from './building.js'
import { callbacks } from './callbacks.js'
import { chain } from './chain.js'
import { customLoop } from './custom-loop.js'
import { feeding } from './feeding.js'
import { fitting } from './fitting.js'
import { following } from './following.js'
import { latency } from './latency.js'
import { describeMachine, load } from './machine.js'
import { objects } from './objects.js'
import { pipelining } from './pipelining.js'
import { predicting } from './predicting.js'
import { profile } from './profiling.js'
import { headText, latest, publish, type Report, regressions, type Section, save, tableText } from './report.js'
import type { Bench, Benchmark } from './rows.js'
import { starting } from './starting.js'
import { stopping } from './stopping.js'
import { synchronous } from './synchronous.js'
import { tfjs } from './tfjs.js'
import { throughput } from './throughput.js'
import { typings } from './typings.js'
import { warmStarting } from './warm-starting.js'

const all = [
  latency,
  synchronous,
  pipelining,
  chain,
  building,
  throughput,
  fitting,
  tfjs,
  feeding,
  predicting,
  stopping,
  following,
  starting,
  warmStarting,
  objects,
  callbacks,
  customLoop,
  typings,
]

async function prepare(isQuick: boolean): Promise<Bench> {
  // What runs beside us uses the interpreter and the modules that the worker uses.
  await using python = await startPython({ preload: false })
  const sys = python.import('sys')
  const folders = ((await sys.path) as string[]).filter((path) => path !== '')
  const env = { ...process.env, PYTHONPATH: folders.join(delimiter), TF_CPP_MIN_LOG_LEVEL: '3' }
  return { isQuick, interpreter: await sys.executable, env, runs: (full, quick) => (isQuick ? quick : full) }
}

/** What a benchmark gives that runs in a process of its own. */
async function section({ name, title }: Benchmark, isQuick: boolean): Promise<Section> {
  const child = fork(process.argv[1] as string, ['--alone', name, ...(isQuick ? ['--quick'] : [])])
  let given: Section | undefined
  child.on('message', (message) => {
    given = message as Section
  })
  const [code, signal] = await once(child, 'exit')
  return given ?? { title, rows: [], failure: `its process ended with ${signal ?? `exit code ${code}`}` }
}

async function measure(benchmark: Benchmark, bench: Bench): Promise<Section> {
  const { name, title } = benchmark
  const start = performance.now()
  process.stderr.write(`… ${name}: ${title}`)
  try {
    const rows = await benchmark.run(bench)
    process.stderr.write(` (${((performance.now() - start) / 1000).toFixed(0)} s)\n`)
    return { title, rows }
  } catch (error) {
    // One that cannot run does not keep the others from it; the table says so.
    process.stderr.write(' failed\n')
    console.error(error)
    return { title, rows: [], failure: String(error).split('\n', 1)[0] ?? '' }
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      quick: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
      alone: { type: 'string' },
    },
  })
  const chosen = values.only.length > 0 ? all.filter(({ name }) => values.only.includes(name)) : all
  const unknown = values.only.filter((name) => !all.some((benchmark) => benchmark.name === name))
  if (unknown.length > 0) {
    console.error(`No benchmark is called ${unknown.join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}.`)
    return 2
  }
  const date = new Date().toISOString().slice(0, 16).replace('T', ' ')
  if (values.profile) {
    console.log(`Kept in ${await profile(date)}`)
    return 0
  }
  const bench = await prepare(values.quick)
  if (values.alone !== undefined) {
    const benchmark = all.find(({ name }) => name === values.alone)
    if (benchmark === undefined || process.send === undefined) throw new Error('--alone is for this program itself.')
    process.send(await measure(benchmark, bench))
    process.disconnect()
    return 0
  }
  const machine = describeMachine(bench)
  if (values.publish) {
    const kept = latest(machine)
    if (kept === undefined) throw new Error('No results are kept.')
    publish(kept)
    return 0
  }
  const loadBefore = load()
  const sections: Section[] = []
  for (const benchmark of chosen) sections.push(await section(benchmark, values.quick))
  const report: Report = { date, machine, loadBefore, loadAfter: load(), sections }

  console.log(`\n${headText(report).join('\n')}\n\n${tableText(sections)}\n`)
  const failed = sections.filter(({ failure }) => failure !== undefined)
  if (values.check) {
    const earlier = latest(machine)
    if (earlier === undefined) {
      console.log('There are no results to compare with.')
      return 1
    }
    const worse = regressions(earlier, report)
    console.log(worse.length > 0 ? worse.join('\n') : `No ratio is worse by a tenth than on ${earlier.date}.`)
    return worse.length > 0 || failed.length > 0 ? 1 : 0
  }
  if (!values.quick && values.only.length === 0) console.log(`Kept in ${save(report)}`)
  return failed.length > 0 ? 1 : 0
}

process.exitCode = await main()
