// SIGKILL of either side at random points of a training run, from the start of the program to its end. Whoever is left says
// what happened or ends; a new Python starts; no process, socket folder or temporary file is left. A few points in the suite;
// `npm run campaign -- kill` takes 200.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { note, randomNumbers, seed, size, timeLimit } from '../campaign/sizes.js'
import { compilePackage } from '../environment/fixtures.js'
import { isAlive, ScratchFolder } from '../harness.js'

const PROGRAM = fileURLToPath(new URL('../campaign/training-run.mjs', import.meta.url))
const POINTS = size('points', 4)
// Of these so many with a Python that imports TensorFlow itself, which takes ten times as long.
const FRESH = size('fresh', 0)
const MOST_MS = 60_000

interface Run {
  readonly child: ChildProcess
  readonly lines: string[]
  /** Resolves with its exit, once its output has been read. */
  readonly ended: Promise<{ code: number | null; signal: string | null }>
  readonly stderr: () => string
}

it('ends clean wherever one side is killed', { timeout: Math.max(timeLimit.timeout, 180_000) }, async () => {
  using scratch = new ScratchFolder()
  const library = pathToFileURL(join(compilePackage(join(scratch.path, 'package')), 'index.js')).href
  const folders = { XDG_RUNTIME_DIR: join(scratch.path, 'run'), TMPDIR: join(scratch.path, 'tmp') }
  for (const folder of Object.values(folders)) mkdirSync(folder)

  const run = (kind: 'warm' | 'fresh'): Run => {
    const child = spawn(process.execPath, [PROGRAM, library, kind], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...folders, NODE_OPTIONS: '', TENSORBRIDGE_KILLED: 'here' },
    })
    const lines: string[] = []
    let stderr = ''
    createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
    child.stderr.on('data', (chunk) => (stderr += String(chunk)))
    const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
      child.once('close', (code, signal) => resolve({ code, signal })),
    )
    return { child, lines, ended, stderr: () => stderr }
  }

  // What the run gives when nobody is killed, and how long it takes; the first one starts the parent of warm ones.
  const durations: Record<string, number> = {}
  let expected: string | undefined
  for (const kind of FRESH > 0 ? (['warm', 'warm', 'fresh'] as const) : (['warm', 'warm'] as const)) {
    const begin = performance.now()
    const whole = run(kind)
    expect(await whole.ended, whole.stderr()).toEqual({ code: 0, signal: null })
    durations[kind] = performance.now() - begin
    const done = whole.lines.find((line) => line.startsWith('done'))
    expected ??= done
    expect(done).toBe(expected)
    expect(whole.lines.at(-1)).toBe('closed')
  }
  // Those that another program has started are none of ours.
  const others = new Set(marked())

  const random = randomNumbers(seed)
  const outcomes: Record<string, number> = {}
  const count = (what: string): void => {
    outcomes[what] = (outcomes[what] ?? 0) + 1
  }
  let slowestEnd = 0
  for (let point = 0; point < POINTS; point++) {
    const kind = point < FRESH ? 'fresh' : 'warm'
    const victim = point % 2 === 0 ? 'Python' : 'Node'
    const killed = run(kind)
    // Where in the run: a moment, chosen beforehand. What runs then is seen afterwards, by what the program has said.
    const at = (random(1_000_000) / 1_000_000) * (durations[kind] as number)
    const isOver = await Promise.race([killed.ended.then(() => true), after(at)])
    let pythons = pythonsOf(killed)
    // At the beginning of a run there is no Python yet: it is killed as soon as it is there.
    if (victim === 'Python') {
      while (pythons.length === 0 && killed.child.exitCode === null) {
        await after(1)
        pythons = pythonsOf(killed)
      }
    }
    if (!isOver) {
      for (const pid of victim === 'Node' ? [killed.child.pid as number] : pythons) kill(pid)
    }
    const where = killed.lines.at(-1)?.split(' ')[0] ?? 'starting'
    const begin = performance.now()
    const exit = await Promise.race([killed.ended, after(MOST_MS)])
    const story = `point ${point}: ${victim} (${kind}) killed at ${Math.round(at)} ms, when it was at "${where}": ${killed.lines.join(' | ')} ${killed.stderr()}`
    expect(exit, `hangs; ${story}`).not.toBe(false)
    slowestEnd = Math.max(slowestEnd, performance.now() - begin)
    if (victim === 'Node' && !isOver) {
      expect((exit as { signal: string }).signal, story).toBe('SIGKILL')
      count(`Node killed, ${where}`)
    } else {
      expect(exit, story).toEqual({ code: 0, signal: null })
      expect(killed.lines.at(-1), story).toBe('closed')
      const failed = killed.lines.find((line) => line.startsWith('failed'))
      if (failed === undefined) expect(killed.lines, story).toContain(expected)
      else {
        expect(failed, story).toMatch(/^failed PythonExitedError SIGKILL "Python was ended by SIGKILL/)
        expect(killed.lines, story).toContain('again 42')
      }
      count(failed === undefined ? `Python killed, ${where}: it had all it needed` : `Python killed, ${where}`)
    }
    // No process of it is left: neither its own, nor the warm Python that its parent has.
    const left = await until(() => [...pythons, ...marked().filter((pid) => !others.has(pid))].filter(isAlive))
    expect(left, `left running; ${story}`).toEqual([])
  }
  // What a killed program could not remove any more is removed by the next one.
  const remains = Object.values(folders).flatMap((folder) => readdirSync(folder))
  const last = run('warm')
  expect(await last.ended).toEqual({ code: 0, signal: null })
  const leftFiles = Object.values(folders)
    .flatMap((folder) => readdirSync(folder))
    // TensorFlow's own and the folder in which Keras saves, which they remove themselves, where it comes to that.
    .filter((name) => !name.startsWith('__autograph_generated_file') && !/^tmp\w{8}$/.test(name))
  expect(leftFiles).toEqual([])
  note('SIGKILL', {
    points: POINTS,
    seed,
    outcomes,
    slowestEndMs: Math.round(slowestEnd),
    foldersUntilTheNextStart: remains.filter((name) => name.startsWith('tensorbridge-')).length,
    runMs: Object.fromEntries(Object.entries(durations).map(([kind, ms]) => [kind, Math.round(ms)])),
  })
})

/** The Pythons that a run has now: the one it has named, or its children while it starts. */
function pythonsOf({ child, lines }: Run): number[] {
  const named = lines.filter((line) => line.startsWith('pid ')).map((line) => Number(line.slice(4)))
  return named.length > 0 ? named : childrenOf(child.pid as number)
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
  } catch {
    return [] // it has ended
  }
}

/** Whether it is a process that forks warm Pythons, which outlives programs; those that it forks look like it, and are not. */
function isWarmParent(pid: number): boolean {
  const forks = (each: number): boolean => readFileSync(`/proc/${each}/cmdline`, 'latin1').includes('"idleSeconds"')
  const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  return forks(pid) && (parent <= 1 || !forks(parent))
}

/** Processes that were started by one of the runs. */
function marked(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'latin1').includes('TENSORBRIDGE_KILLED=here') && !isWarmParent(pid)
      } catch {
        return false
      }
    })
    .filter(isAlive)
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has just ended.
  }
}

function after(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, false))
}

/** Looks until nothing is left, or for ten seconds. */
async function until(look: () => number[]): Promise<number[]> {
  const end = performance.now() + 10_000
  let left = look()
  while (left.length > 0 && performance.now() < end) {
    await after(5)
    left = look()
  }
  return left
}
