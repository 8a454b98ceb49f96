// `tensorbridge doctor`: explains which Python a program will use and why, what is in it, and whether TensorFlow
// uses the GPU. It makes and downloads nothing; exit code 0 says that a start would work.

import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findBasePython, supportedMinors } from '../environment/base-pythons.js'
import {
  activeEnvironments,
  examineActive,
  examineNamed,
  namedInterpreters,
  taskFrom,
} from '../environment/environment.js'
import { findUv } from '../environment/install.js'
import { packageRoot } from '../environment/locations.js'
import { describeDownload, downloadOf, megabytes, readLock } from '../environment/lock-files.js'
import { chooseLock, findReady, listEnvironments, managedFolder } from '../environment/managed.js'
import { minorOf } from '../environment/probe.js'
import { noBasePython, noWheels } from '../environment/problems.js'
import type { EnvironmentSource, PackageVersions, Task } from '../environment/types.js'
import { PythonEnvironmentError } from '../errors.js'
import { type Command, parseDevice } from './command.js'
import { examineGpu, explainGpu, type GpuReport } from './doctor-gpu.js'

/** One step of the order in which a Python is looked for. */
interface Step {
  readonly step: string
  readonly outcome: 'used' | 'usable' | 'passed over' | 'not set' | 'fails'
  readonly detail: string
}

interface Chosen {
  readonly source: EnvironmentSource
  /** Null while the managed environment still has to be made. */
  readonly interpreter: string | null
  readonly version: string
  readonly packages: PackageVersions | null
}

export interface DoctorReport {
  readonly ok: boolean
  readonly tensorbridge: string
  readonly node: string
  readonly machine: string
  readonly steps: readonly Step[]
  readonly chosen: Chosen | null
  readonly gpu: GpuReport
  readonly cache: {
    readonly folder: string
    readonly bytes: number
    readonly environments: readonly { name: string; state: 'used' | 'ready' | 'unfinished' | 'outdated' }[]
  }
}

export const doctor: Command = {
  summary: 'explain which Python is used and why, and whether TensorFlow uses the GPU',
  usage: `Usage: tensorbridge doctor [--json] [--quick] [--device auto|cpu|gpu] [--python PYTHON]

Looks at every place where a Python is looked for and says what is there and what will be used. Makes and
downloads nothing. The exit code is 0 when a start would work.

  --json    the same as JSON
  --quick   do not start TensorFlow to ask it for its devices (that takes some seconds)`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        json: { type: 'boolean' },
        quick: { type: 'boolean' },
        device: { type: 'string' },
        python: { type: 'string' },
      },
    })
    const quiet = values.json === true
    const say = (line: string): boolean => quiet || process.stderr.write(`${line}\n`)
    const task = taskFrom({
      device: parseDevice(values.device),
      onProgress: say,
      ...(values.python === undefined ? {} : { python: values.python }),
    })
    const report = await examine(task, values.quick === true)
    process.stdout.write(quiet ? `${JSON.stringify(report, null, 2)}\n` : explain(report))
    return report.ok ? 0 : 1
  },
}

async function examine(task: Task, quick: boolean): Promise<DoctorReport> {
  const steps: Step[] = []
  let chosen: Chosen | null = null
  let failed = false
  const add = (step: string, detail: string, found: Chosen | null): void => {
    const used = chosen === null && !failed
    steps.push({ step, detail, outcome: found === null ? 'passed over' : used ? 'used' : 'usable' })
    if (used && found !== null) chosen = found
  }

  for (const source of ['option', 'TENSORBRIDGE_PYTHON'] as const) {
    const step = source === 'option' ? 'the option python' : source
    const named = namedInterpreters(task).find((each) => each.source === source)
    if (named === undefined) {
      steps.push({
        step,
        outcome: 'not set',
        detail: source === 'option' ? 'not given (doctor --python X tries one)' : 'not set',
      })
      continue
    }
    try {
      const found = await examineNamed(task, source, named.wanted)
      const { version, packages } = found.probe
      add(
        step,
        `${found.interpreter}, Python ${version}${packages.tensorflow === null ? ', without TensorFlow' : ''}`,
        { source, interpreter: found.interpreter, version, packages },
      )
    } catch (error) {
      if (!(error instanceof PythonEnvironmentError)) throw error
      steps.push({ step, outcome: 'fails', detail: error.message })
      failed ||= chosen === null
    }
  }

  const active = activeEnvironments(task)
  if (active.length === 0)
    steps.push({
      step: 'active environment',
      outcome: 'not set',
      detail: 'neither VIRTUAL_ENV nor CONDA_PREFIX is set',
    })
  for (const candidate of active) {
    const found = await examineActive(task, candidate)
    if ('reason' in found) add(candidate.variable, found.reason, null)
    else
      add(candidate.variable, `${found.interpreter}, Python ${found.probe.version}`, {
        source: 'VIRTUAL_ENV',
        interpreter: found.interpreter,
        version: found.probe.version,
        packages: found.probe.packages,
      })
  }

  const managed = await examineManaged(task)
  if ('problem' in managed) steps.push({ step: 'own environment', outcome: 'fails', detail: managed.problem })
  else add('own environment', managed.detail, managed.chosen)

  const sure = chosen as Chosen | null
  const gpu = await examineGpu(task, sure, quick)
  return {
    ok: sure !== null && gpu.tensorflow?.error === undefined,
    tensorbridge: JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')).version as string,
    node: process.versions.node,
    machine: `${process.platform}-${process.arch}`,
    steps,
    chosen: sure,
    gpu,
    cache: {
      folder: task.cacheRoot,
      bytes: sizeOf(task.cacheRoot),
      environments: listEnvironments(task).map(({ name, ready }) => ({
        name,
        state: stateOf(task, name, ready, sure),
      })),
    },
  }
}

async function examineManaged(task: Task): Promise<{ chosen: Chosen; detail: string } | { problem: string }> {
  const kind = await chooseLock(task)
  const lock = readLock(task.requirementsFolder, kind)
  const ready = findReady(task, lock)
  if (ready)
    return { chosen: ready, detail: `${ready.interpreter}, Python ${ready.version}, made from the ${kind} lock` }
  const uv = findUv(task)
  const search = await findBasePython(task, uv === undefined)
  if (search.found === undefined && uv === undefined) return { problem: noBasePython(search).message }
  const minor = search.found ? minorOf(search.found.probe.version) : Number(supportedMinors[0])
  const download = downloadOf(lock, task.requirementsFolder, minor)
  if (download === undefined) return { problem: noWheels(kind, minor).message }
  const base = search.found
    ? `${search.found.interpreter} (Python ${search.found.probe.version})`
    : `a Python 3.${minor} that uv downloads`
  const detail = `not made yet; the first start or "tensorbridge setup" makes it in ${managedFolder(task, lock, minor)} of ${base} with ${uv === undefined ? 'pip' : 'uv'}: ${describeDownload(download, 6)}`
  return {
    detail,
    chosen: {
      source: 'managed',
      interpreter: null,
      version: search.found?.probe.version ?? `3.${minor}`,
      packages: null,
    },
  }
}

function stateOf(
  task: Task,
  name: string,
  ready: boolean,
  chosen: Chosen | null,
): 'used' | 'ready' | 'unfinished' | 'outdated' {
  const current = (['cpu', 'gpu'] as const).some((kind) => name.endsWith(readLock(task.requirementsFolder, kind).hash))
  if (!current) return 'outdated'
  if (!ready) return 'unfinished'
  return chosen?.interpreter?.includes(name) ? 'used' : 'ready'
}

/** The sizes of all files below; links are not followed. */
function sizeOf(path: string): number {
  try {
    const info = lstatSync(path)
    if (!info.isDirectory()) return info.size
    return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
  } catch {
    return 0
  }
}

function explain(report: DoctorReport): string {
  const marks = { used: '->', usable: ' +', 'passed over': ' -', 'not set': ' -', fails: ' !' }
  const lines = [
    `tensorbridge ${report.tensorbridge}, Node ${report.node}, ${report.machine}`,
    '',
    'Where a Python is looked for, first to last:',
  ]
  for (const { step, outcome, detail } of report.steps) lines.push(`${marks[outcome]} ${step}: ${detail}`)
  lines.push('')
  const { chosen, gpu, cache } = report
  if (chosen === null) lines.push('No Python can be started; the line marked with ! says how to fix it.')
  else if (chosen.interpreter === null) lines.push('A start works, and sets up the environment first.')
  else {
    lines.push(`Used: ${chosen.interpreter}`, `  Python ${chosen.version}`)
    for (const [name, version] of Object.entries(chosen.packages ?? {}))
      lines.push(`  ${name} ${version ?? 'not installed'}`)
    if (chosen.packages?.tensorflow === null)
      lines.push('  Plain Python works; the first use of tf or keras will fail.')
    else if (chosen.packages?.tensorflow && chosen.packages['tf-keras'] === null)
      lines.push("  Without tf-keras, keras: 'legacy' does not work.")
    if (chosen.packages?.pyzmq === null || chosen.packages?.msgspec === null)
      lines.push('  pyzmq and msgspec are lent to it from the cache.')
  }
  const found = gpu.present || gpu.driver !== null ? explainGpu(gpu) : []
  lines.push('', `GPU: ${gpu.summary}`, ...[...found, ...gpu.reasons].map((line) => `  ${line}`))
  if (gpu.tensorflow?.error !== undefined) lines.push('', `TensorFlow does not start: ${gpu.tensorflow.error}`)
  lines.push(
    '',
    `Cache: ${cache.folder} (${cache.bytes === 0 ? 'empty' : megabytes(cache.bytes)}; TENSORBRIDGE_CACHE sets another)`,
  )
  const states = {
    used: 'used',
    ready: 'ready, not used now',
    unfinished: 'unfinished; made anew when it is needed',
    outdated: 'of another version of tensorbridge; may be deleted',
  }
  for (const { name, state } of cache.environments) lines.push(`  ${name} (${states[state]})`)
  return `${lines.join('\n')}\n`
}
