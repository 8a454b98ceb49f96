// What tests with a real Python share: one Python per file, a proof after each test that it left nothing behind, and
// a record of the messages that went over the wire.
//
// After each test: no reference more than before on either side, no JavaScript function or iterator still lent, no
// failure that nobody looked at. After the file: no process, no socket folder, no descriptor of ours.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Packr } from 'msgpackr'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { Pair } from 'zeromq'
import { Channel } from '../src/connection/channel.js'
import type { Connection } from '../src/connection/connection.js'
import { resolveEnvironment } from '../src/environment/environment.js'
import type { WorkerOptions } from '../src/process/spawn-worker.js'
import { warmFolder } from '../src/process/warm.js'
import { type WorkerExit, WorkerProcess } from '../src/process/worker-process.js'
import { decodeBatch } from '../src/protocol/codec.js'
import { type ClientMessage, PROTOCOL_VERSION, type WorkerMessage } from '../src/protocol/messages.js'
import { type Python, startPython } from '../src/python.js'
import type { Backend, PythonOptions } from '../src/python-options.js'
import { stubOf } from '../src/remote/stub.js'
import type { Remote, RemoteClass } from '../src/remote/types.js'

const root = fileURLToPath(new URL('..', import.meta.url))

// The parents of warm Pythons have theirs elsewhere: all files share them.
const parents = warmFolder(process.env)
if (typeof parents === 'string') process.env['TENSORBRIDGE_WARM_FOLDER'] = parents
process.env['TENSORBRIDGE_WARM_IDLE'] ??= '60'
// TENSORBRIDGE_WARM=0 and =1 have all Pythons start fresh, or warm. By default those with TensorFlow are warm; the project
// `warm` of vitest.config.ts runs files over warm plain ones.
const isWarm = process.env['TENSORBRIDGE_WARM'] !== '0'
process.env['TENSORBRIDGE_WARM'] ??= '0'

// Sockets are made here, so that what other programs leave in the temporary folder is not taken for ours.
const sockets: string = mkdtempSync(join(tmpdir(), 'tb-'))
process.env['XDG_RUNTIME_DIR'] = sockets
// Last of all that a file does afterwards: its process is ended from outside, and may not say 'exit'.
afterAll(() => rmSync(sockets, { recursive: true, force: true }))

/** An interpreter without TensorFlow: that of the checks, which `npm run bootstrap` makes. */
export function plainInterpreter(): string {
  const own = join(root, '.cache', 'python-dev', 'bin', 'python')
  if (existsSync(own)) return own
  const named = process.env['TENSORBRIDGE_PYTHON']
  if (named) return named
  throw new Error(
    `These tests need a Python: ${own} does not exist and TENSORBRIDGE_PYTHON is not set. Run npm run bootstrap.`,
  )
}

/** The options for a Python that starts quickly and shows its output nowhere. */
export function plainOptions(more: PythonOptions = {}): PythonOptions {
  return { python: plainInterpreter(), preload: false, stdout: 'ignore', stderr: 'ignore', ...more }
}

/** What Keras 3 computes with in these tests, where that is not TensorFlow: the project `jax` of vitest.config.ts sets it. */
export const testedBackend: Backend | undefined = (process.env['TENSORBRIDGE_TEST_BACKEND'] || undefined) as
  | Backend
  | undefined

/** Where tests compute that do not say it: TENSORBRIDGE_TEST_DEVICE=gpu has them run on a GPU. */
const testedDevice = (process.env['TENSORBRIDGE_TEST_DEVICE'] || 'cpu') as NonNullable<PythonOptions['device']>

/**
 * The options for a Python with TensorFlow: TENSORBRIDGE_PYTHON, or the managed environment. A warm one: what a fresh one
 * does otherwise is for tests/keras/warm.test.ts to find.
 */
export function tensorflowOptions(more: PythonOptions = {}): PythonOptions {
  return {
    device: testedDevice,
    stdout: 'ignore',
    stderr: 'ignore',
    warm: isWarm,
    ...(testedBackend !== undefined && more.keras !== 'legacy' ? { backend: testedBackend } : {}),
    ...more,
  }
}

/** The link behind a Python. */
export function connectionOf(python: { readonly builtins: Remote }): Connection {
  return stubOf(python.builtins)!.connection
}

/**
 * A Python whose libraries are not typed: tests ask for what the typings would not let through, and for both worlds of
 * Keras by one text. What the typings say is tested in tests/types.
 */
export interface UntypedPython extends Omit<Python, 'tf' | 'keras' | 'np' | 'import' | 'eval'> {
  readonly tf: Remote
  readonly keras: Remote & { readonly Sequential: RemoteClass; readonly Model: RemoteClass }
  readonly np: Remote
  import(name: string): Remote
  eval(expression: string, locals?: Readonly<Record<string, unknown>>): Remote
}

/** The same Python, untyped. */
export function untyped(python: unknown): UntypedPython {
  return python as UntypedPython
}

/** A Python that the tests of a file share. */
export interface Shared {
  readonly python: UntypedPython
  /** Failures that nobody looked at, in this test; the test must take them out. */
  readonly failures: unknown[]
}

/**
 * Starts one Python for the file (or `describe` block) and checks after each test that nothing was left behind.
 *
 * @param more `makesClasses`: tests make TypeScript classes, which last as long as their Python, with their methods and
 * their base; then only failures are checked after each test.
 */
export function sharedPython(
  options: PythonOptions = plainOptions(),
  { makesClasses = false }: { readonly makesClasses?: boolean } = {},
): Shared {
  let python: Python | undefined
  let before: Held
  let machine: Machine
  const failures: unknown[] = []
  const started = (): UntypedPython => {
    if (python === undefined) throw new Error('The shared Python is there inside tests only.')
    return untyped(python)
  }
  beforeAll(async () => {
    machine = await Machine.now()
    python = await startPython(options)
    python.on('error', (error) => failures.push(error))
    before = await settledHold(untyped(python))
  })
  beforeEach(() => {
    failures.length = 0
  })
  afterEach(async () => {
    const after = makesClasses ? before : await heldAgain(started(), before)
    if (makesClasses) await started().sync()
    const reported = failures.splice(0)
    // The next test is judged by what it leaves itself.
    const expected = before
    before = after
    expect(after, 'held after the test, against before it').toEqual(expected)
    expect(reported, 'failures that nobody looked at').toEqual([])
  })
  afterAll(async () => {
    const pid = python?.pid
    await python?.close()
    if (pid !== undefined) expect(isAlive(pid), `process ${pid} after close()`).toBe(false)
    python = undefined
    await machine.expectUnchanged()
  })
  return {
    get python() {
      return started()
    },
    failures,
  }
}

/** Checks that the tests of a file which start Pythons of their own leave none, and nothing else, behind. */
export function checkMachine(): void {
  let machine: Machine
  beforeEach(async () => {
    machine = await Machine.now()
  })
  afterEach(() => machine.expectUnchanged())
}

/** What is held for a program, on both sides. */
interface Held {
  readonly live: number
  /** Functions and iterators. */
  readonly lent: number
  readonly inPython: number
}

/** One turn of the event loop, in which finalizers may run. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Collects garbage until nothing more is given back. */
export async function collectGarbage(rounds = 3): Promise<void> {
  // What was just awaited may still be on the stack of the turn before.
  for (let round = 0; round < rounds; round++) {
    await turn()
    if (globalThis.gc === undefined) throw new Error('These tests need Node with --expose-gc (vitest.config.ts).')
    globalThis.gc()
    await turn()
  }
}

/** Everything sent has run, garbage on both sides is collected, and both sides have been told of it. */
async function settle(python: UntypedPython): Promise<void> {
  await collectGarbage()
  await python.sync()
  const gc = python.builtins.__import__('gc').collect()
  await gc
  gc[Symbol.dispose]()
  await collectGarbage()
  await python.sync()
}

// Counts what the worker keeps; the result of the counting itself is not among it.
export const COUNT = "len(__import__('sys').modules['tensorbridge.services']._objects)"

async function held(python: UntypedPython): Promise<Held> {
  const connection = connectionOf(python)
  const live = connection.references.live
  const lent = connection.lent.size + connection.iterators.size
  const count = python.builtins.eval(COUNT)
  const inPython = (await count) - connection.references.lastingIds.length
  count[Symbol.dispose]()
  return { live, lent, inPython }
}

async function settledHold(python: UntypedPython): Promise<Held> {
  await settle(python)
  return held(python)
}

/** What is held when all that can go has gone; at best as much as before. */
async function heldAgain(python: UntypedPython, before: Held): Promise<Held> {
  await collectGarbage(1)
  await python.sync()
  let now = await held(python)
  // The collector decides what it takes at once; what is still held after so many rounds is held for good.
  for (let round = 0; round < 10 && !isSame(now, before); round++) now = await settledHold(python)
  return now
}

function isSame(a: Held, b: Held): boolean {
  return a.live === b.live && a.lent === b.lent && a.inPython === b.inPython
}

/** What a program has of its machine: descriptors, child processes, folders for sockets. */
export class Machine {
  readonly #descriptors: readonly string[]
  readonly #children: readonly number[]

  private constructor() {
    this.#descriptors = openDescriptors()
    this.#children = children()
  }

  static async now(): Promise<Machine> {
    await warmUp()
    return new Machine()
  }

  /** Fails where something is left. */
  async expectUnchanged(): Promise<void> {
    expect(
      children().filter((pid) => !this.#children.includes(pid)),
      'child processes that are left',
    ).toEqual([])
    expect(readdirSync(sockets), 'socket folders that are left').toEqual([])
    // ZeroMQ closes on a thread of its own, and tells nobody when it has.
    let left = this.#newDescriptors()
    for (let round = 0; round < 10_000 && left.length > 0; round++) {
      await turn()
      left = this.#newDescriptors()
    }
    expect(left, 'descriptors that are left').toEqual([])
  }

  #newDescriptors(): string[] {
    const before = [...this.#descriptors]
    return openDescriptors().filter((kind) => {
      const at = before.indexOf(kind)
      if (at >= 0) before.splice(at, 1)
      return at < 0
    })
  }
}

// The numbers of sockets and pipes differ from run to run, their kinds do not.
function openDescriptors(): string[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc/self/fd').flatMap((number) => {
    try {
      return [readlinkSync(`/proc/self/fd/${number}`).replace(/:\[\d+\]$/, '')]
    } catch {
      return [] // the folder's own descriptor, closed by now
    }
  })
}

function children(): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc/self/task')
    .flatMap((thread) => {
      try {
        return readFileSync(`/proc/self/task/${thread}/children`, 'utf8').split(' ')
      } catch {
        return []
      }
    })
    .filter(Boolean)
    .map(Number)
    .filter(isAlive)
}

/** Whether a process runs; one that has ended and was not yet buried does not. */
export function isAlive(pid: number): boolean {
  try {
    const state = /^State:\s+(\w)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return state !== undefined && state !== 'Z' && state !== 'X'
  } catch {
    return false
  }
}

let warmed: Promise<void> | undefined

/** ZeroMQ's own threads and descriptors, which stay, and Node's for child processes are made before anything is counted. */
function warmUp(): Promise<void> {
  warmed ??= (async () => {
    await using first = await startPython(plainOptions({ stdout: () => {} }))
    await first.sync()
  })()
  return warmed.then(async () => {
    new Pair().close()
    await turn()
  })
}

/** Messages of all Pythons that went over the wire while this was open. */
export class Recording implements Disposable {
  /** Each batch that was sent. */
  readonly batches: { parent: number; pulls: number; messages: ClientMessage[] }[] = []
  readonly received: WorkerMessage[] = []
  readonly #originals: Pick<Channel, 'send' | 'onFrames'>

  constructor() {
    const packr = new Packr({ useRecords: false, mapsAsObjects: true, int64AsType: 'auto' as 'number' })
    const { batches, received } = this
    const { send, onFrames } = Channel.prototype
    this.#originals = { send, onFrames }
    Channel.prototype.send = function (this: Channel, frames, ...rest) {
      const first = packr.unpack(frames[0]!)
      for (const [parent, pulls, messages] of [first, ...(first[3] ?? [])]) batches.push({ parent, pulls, messages })
      send.call(this, frames, ...rest)
    }
    Channel.prototype.onFrames = function (this: Channel, frames) {
      received.push(...decodeBatch(frames[0]!)[2])
      onFrames.call(this, frames)
    }
  }

  /** The messages that were sent, releases aside (they follow the garbage collector). */
  get sent(): ClientMessage[] {
    return this.batches.flatMap((batch) => batch.messages).filter((message) => message[0] !== 12)
  }

  /** Batches with anything but releases. */
  get requests(): { parent: number; pulls: number; messages: ClientMessage[] }[] {
    return this.batches.filter((batch) => batch.messages.some((message) => message[0] !== 12))
  }

  [Symbol.dispose](): void {
    Object.assign(Channel.prototype, this.#originals)
  }
}

/** A folder that removes itself. */
export class ScratchFolder implements Disposable {
  readonly path: string
  readonly #made: string

  constructor(name = 'scratch') {
    this.path = this.#made = realpathSync(mkdtempSync(join(tmpdir(), 'tb-test-')))
    if (name !== 'scratch') {
      this.path = join(this.path, name)
      mkdirSync(this.path)
    }
  }

  [Symbol.dispose](): void {
    rmSync(this.#made, { recursive: true, force: true })
  }
}

/** A worker without TensorFlow, for those who start one themselves. */
export async function plainWorkerOptions(more: Partial<WorkerOptions> = {}): Promise<WorkerOptions> {
  return {
    environment: await resolveEnvironment({ python: plainInterpreter() }),
    keras: '3',
    device: 'cpu',
    env: { ...process.env, TENSORBRIDGE_SHARED_MEMORY: '0' },
    cwd: undefined,
    stdout: 'ignore',
    stderr: 'ignore',
    seed: null,
    preload: false,
    startTimeoutMs: 60_000,
    protocolVersion: PROTOCOL_VERSION,
    ...more,
  }
}

/** What a promise rejects with; fails where it does not. */
export async function rejectionOf(promise: PromiseLike<unknown>): Promise<any> {
  let value: unknown
  try {
    value = await promise
  } catch (error) {
    return error
  }
  throw new Error(`A rejection was expected; the promise resolved with ${String(value)}`)
}

/** What a function throws; fails where it does not. */
export function thrownBy(fn: () => unknown): any {
  try {
    fn()
  } catch (error) {
    return error
  }
  throw new Error('An error was expected; nothing was thrown')
}

/** Resolves when Python has ended, with how. */
export function exitOf(python: Python): Promise<WorkerExit> {
  return new Promise((resolve) => python.once('exit', resolve))
}

/** A Python with its process, which tests of endings look at. */
export interface Watched extends AsyncDisposable {
  readonly python: Python
  readonly worker: WorkerProcess
  /** What it has printed so far. */
  readonly printed: () => string
  /** Resolves when it has printed this text. */
  readonly saying: (text: string) => Promise<void>
}

/** Starts a Python whose process and output the test can see. */
export async function startWatched(options: PythonOptions = {}): Promise<Watched> {
  let worker: WorkerProcess | undefined
  let text = ''
  let heard = (): void => {}
  const original = WorkerProcess.start.bind(WorkerProcess)
  WorkerProcess.start = async (...args) => {
    worker = await original(...args)
    return worker
  }
  try {
    const stdout = (part: string): void => {
      text += part
      heard()
    }
    const python = await startPython(plainOptions({ stdout, ...options }))
    return {
      python,
      worker: worker!,
      printed: () => text,
      saying: (wanted) =>
        new Promise((resolve) => {
          heard = () => {
            if (text.includes(wanted)) resolve()
          }
          heard()
        }),
      [Symbol.asyncDispose]: () => python.close(),
    }
  } finally {
    WorkerProcess.start = original
  }
}
