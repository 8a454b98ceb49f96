// The Python process: started with a private folder for its socket, watched, ended.
//
// stdin is the control channel (interrupt, shutdown; its end means that this process is gone), descriptor 3 carries the
// handshake and then the doorbell. Nothing of it keeps Node alive except while Python starts.

import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { PythonEnvironment } from '../environment/environment.js'
import { isFolder } from '../environment/locations.js'
import { ProtocolError, PythonEnvironmentError, PythonExitedError } from '../errors.js'
import { DEFAULT_LIMITS, type Limits } from '../protocol/limits.js'
import { LOCAL_SCHEME } from '../transport/local-transport.js'
import { makeProbe } from '../transport/shared-files.js'
import type { SharedMemoryWay } from '../transport/shared-memory.js'
import type { Transport, TransportEvents } from '../transport/transport.js'
import { memoryHint, outOfMemoryKills } from './memory-hint.js'
import { PythonOutput } from './output.js'
import { makeSocketFolder, removeRemains, removeSocketFolder } from './socket-folder.js'
import { notStarted, type SpawnedWorker, spawnWorker, type WorkerOptions } from './spawn-worker.js'

/** A worker, started here or joined. */
export interface WorkerLink {
  readonly pid: number
  /** The version of Python. */
  readonly python: string
  /** The versions of packages that it has, where they are known; null for one that it has not. */
  readonly packages?: Readonly<Partial<PythonEnvironment['packages']>> | undefined
  readonly endpoint: string
  readonly sideEndpoint: string
  /** How memory is shared with it; null where it cannot be. */
  readonly sharedMemory: SharedMemoryWay | null
  /** What Python takes in one message, where that may be something else than the program has asked for. */
  readonly limits?: Limits
  readonly exited: Promise<WorkerExit>
  /** The two ways to it, where they are not sockets at its endpoints. */
  connect?(main: TransportEvents, side: TransportEvents): readonly [main: Transport, side: Transport]
  awaitOutput(marks: readonly [number, number]): Promise<void> | undefined
  /** A socket of Python has closed: it is gone, where nothing else tells of its end. */
  onClosed?(): void
  interrupt(): void
  cancel(requests: readonly number[]): void
  finish(requests: readonly number[]): void
  kill(): void
  stop(): Promise<void>
}

/** How a process ended. */
export interface WorkerExit {
  readonly exitCode: number | null
  readonly signal: string | null
  readonly stderrTail: string
  /** What may be the reason, where nobody has asked for the end. */
  readonly hint?: string
  /** Why nothing is known of its end: the link to it is lost. */
  readonly lost?: Error
}

/** What a worker says on its doorbell. */
export interface WorkerEvents {
  onBell(isSide: boolean): void
  /** The background import of TensorFlow is over. */
  onLoaded(seconds: number, error: string | null): void
  /** The network to it is lost, for a while at least. */
  onLost?(error: Error): void
  /** The network is there again, and nothing is lost. */
  onBack?(): void
}

interface Hello {
  readonly protocol: number
  readonly pid: number
  readonly python: string
  readonly sharedMemory: boolean
  readonly warm: boolean
  readonly endpoints: readonly [main: string, side: string]
}

const WAIT_FOR_REST_MS = 300
// After `shutdown`: Python may run its exit handlers; then it is asked by signal; then it is killed. 2 s in all.
const SHUTDOWN_MS = 1200
const TERMINATE_MS = 400

/** A running worker. */
export class WorkerProcess implements WorkerLink {
  readonly pid: number
  readonly endpoint: string
  readonly sideEndpoint: string
  readonly python: string
  readonly packages: PythonEnvironment['packages']
  readonly sharedMemory: SharedMemoryWay | null
  /** It was forked, and the child process of ours stands in for it: ends as it does, and it ends with that. */
  readonly isWarm: boolean
  /** Settles when the process has ended and its output has been read. */
  readonly exited: Promise<WorkerExit>
  readonly #child: SpawnedWorker
  readonly #stdout: PythonOutput | null
  readonly #stderr: PythonOutput
  #stopping: Promise<void> | null = null
  /** The step that ended the process, for tests and messages. */
  endedBy: 'itself' | 'shutdown' | 'SIGTERM' | 'SIGKILL' = 'itself'

  private constructor(
    child: SpawnedWorker,
    hello: Hello,
    packages: PythonEnvironment['packages'],
    endpoint: string,
    streams: { stdout: PythonOutput | null; stderr: PythonOutput },
    exited: Promise<WorkerExit>,
    way: SharedMemoryWay,
  ) {
    this.#child = child
    this.pid = hello.pid
    this.python = hello.python
    this.packages = packages
    this.sharedMemory = hello.sharedMemory ? way : null
    this.isWarm = hello.warm
    ;[this.endpoint, this.sideEndpoint] = hello.endpoints
    // The folder is the caller's to remove once it has connected; at the latest it goes with the process.
    void exited.then(() => removeSocketFolder(endpoint))
    this.#stdout = streams.stdout
    this.#stderr = streams.stderr
    this.exited = exited
    // The channel's end tells Python too; the signal does not wait for it to be scheduled.
    const forget = atExit(() => this.#signal('SIGKILL'))
    void exited.then(forget)
  }

  /**
   * Starts Python and waits for its handshake.
   *
   * @throws PythonExitedError, PythonEnvironmentError or ProtocolError; nothing is left running then.
   */
  static async start(options: WorkerOptions, events: WorkerEvents): Promise<WorkerProcess> {
    if (options.cwd !== undefined && !isFolder(options.cwd)) {
      throw new PythonEnvironmentError(
        `Python cannot be started in ${options.cwd}: there is no such folder. The option cwd names it.`,
      )
    }
    const folder = makeSocketFolder()
    const forgetFolder = atExit(() => rmSync(folder, { recursive: true, force: true }))
    const token = randomBytes(12).toString('hex')
    // For tests, and where a sandbox does not let memory be shared: 0 makes arrays travel as frames, `files` does without
    // the C library.
    const wanted = options.env['TENSORBRIDGE_SHARED_MEMORY']
    const way = wanted === 'files' ? 'files' : 'mapped'
    const probe = wanted === '0' ? null : makeProbe(token)
    // ZeroMQ where there are no Unix sockets, and for tests and comparisons.
    const scheme =
      process.platform === 'win32' || options.env['TENSORBRIDGE_TRANSPORT'] === 'zeromq' ? 'ipc://' : LOCAL_SCHEME
    const endpoint = `${scheme}${join(folder, 'data')}`
    const child = spawnWorker(options, {
      endpoint: options.endpoint ?? endpoint,
      sideEndpoint: options.endpoint ?? `${endpoint}2`,
      token,
      client: process.pid,
      probe: probe ? [probe.slot, token] : null,
      markStdout: typeof options.stdout === 'function',
      markStderr: true,
      keras: options.keras,
      backend: options.backend ?? 'tensorflow',
      device: options.device,
      gpuMemory: options.gpuMemory ?? null,
      seed: options.seed,
      preload: options.preload,
      limits: options.limits ?? DEFAULT_LIMITS,
      programLimits: options.programLimits ?? null,
      sitePaths: options.environment.sitePaths,
    })
    if (child.pid === undefined) {
      probe?.close()
      removeSocketFolder(endpoint)
      forgetFolder()
      throw await notStarted(child, options)
    }
    const stdout =
      typeof options.stdout === 'function'
        ? new PythonOutput(child.stdout as Readable, token, options.stdout, process.stdout, false)
        : null
    const stderr = new PythonOutput(child.stderr, token, options.stderr, process.stderr, options.preload)
    child.stdin.on('error', () => {}) // Python is gone; its exit says so
    removeRemains() // while Python starts
    const exited = waitForExit(child, stdout, stderr)
    const bell = new Doorbell(
      child.stdio[3],
      (line) => {
        if ('fresh' in line) {
          options.warm?.say(String(line['fresh']))
          return
        }
        stderr.isStarting = false
        events.onLoaded(Number(line['loaded']), (line['error'] as string | null) ?? null)
      },
      (isSide) => events.onBell(isSide),
    )
    try {
      const hello = await bell.hello(exited, options)
      const worker = new WorkerProcess(
        child,
        hello,
        options.environment.packages,
        endpoint,
        { stdout, stderr },
        exited,
        way,
      )
      // From now on only what is awaited keeps Node alive.
      child.unref()
      for (const stream of [child.stdin, child.stdout, child.stderr, child.stdio[3]]) {
        ;(stream as unknown as { unref?(): void } | null)?.unref?.()
      }
      return worker
    } catch (error) {
      asked.add(child)
      child.kill('SIGKILL')
      await exited
      removeSocketFolder(endpoint) // where the start succeeded, the caller does it once it has connected
      throw error
    } finally {
      probe?.close()
      bell.forgetStart()
      forgetFolder()
    }
  }

  /** Resolves when the marked output has been delivered; undefined where nothing is to wait for. */
  awaitOutput([out, error]: readonly [number, number]): Promise<void> | undefined {
    const waits = [this.#stdout?.waitFor(out), this.#stderr.waitFor(error)].filter((wait) => wait !== undefined)
    return waits.length === 0 ? undefined : Promise.all(waits).then(() => {})
  }

  /** Python has answered somebody else, whom its output does not concern. */
  answered(): void {
    this.#stderr.answered()
  }

  /** Raises KeyboardInterrupt in the call that runs, if any. */
  interrupt(): void {
    this.#say('interrupt')
  }

  /** Raises KeyboardInterrupt in these requests, and keeps those from beginning that have not. */
  cancel(requests: readonly number[]): void {
    this.#say(`cancel ${requests.join(' ')}`)
  }

  /** Has trainings among these requests end after the batch that runs, and cancels the others. */
  finish(requests: readonly number[]): void {
    this.#say(`finish ${requests.join(' ')}`)
  }

  /** Ends the process at once. */
  kill(): void {
    this.endedBy = 'SIGKILL'
    this.#signal('SIGKILL')
  }

  /** Ends the process: shutdown, SIGTERM, SIGKILL. Resolves when it is gone. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop()
    return this.#stopping
  }

  async #stop(): Promise<void> {
    const isGone = async (milliseconds: number): Promise<boolean> => {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<false>((resolve) => {
        timer = setTimeout(resolve, milliseconds, false)
      })
      const gone = await Promise.race([this.exited.then(() => true), late])
      clearTimeout(timer)
      return gone
    }
    this.#child.ref()
    this.endedBy = 'shutdown'
    this.#say('shutdown')
    if (await isGone(SHUTDOWN_MS)) return
    this.endedBy = 'SIGTERM'
    this.#signal('SIGTERM')
    if (await isGone(TERMINATE_MS)) return
    this.endedBy = 'SIGKILL'
    this.#signal('SIGKILL')
    await this.exited
  }

  #signal(signal: 'SIGTERM' | 'SIGKILL'): void {
    asked.add(this.#child)
    if (!this.isWarm || this.#child.exitCode !== null || this.#child.signalCode !== null) this.#child.kill(signal)
    else {
      try {
        process.kill(this.pid, signal)
      } catch {
        // It has ended; its stand-in is about to say so.
      }
    }
  }

  #say(line: string): void {
    const stdin = this.#child.stdin
    if (!stdin.destroyed) stdin.write(`${line}\n`)
  }
}

// One listener however many Pythons there are: Node warns of more than ten.
const exitActions = new Set<() => void>()

function runExitActions(): void {
  for (const action of exitActions) action()
}

/** Does `action` when this program exits; the function that is returned takes that back. */
function atExit(action: () => void): () => void {
  if (exitActions.size === 0) process.on('exit', runExitActions)
  exitActions.add(action)
  return () => {
    exitActions.delete(action)
    if (exitActions.size === 0) process.off('exit', runExitActions)
  }
}

// Those that this program has asked to end.
const asked = new WeakSet<SpawnedWorker>()

function waitForExit(child: SpawnedWorker, stdout: PythonOutput | null, stderr: PythonOutput): Promise<WorkerExit> {
  const killsBefore = outOfMemoryKills()
  // execa's own promise waits for streams that other processes may hold open.
  child.catch(() => {})
  return new Promise((resolve) => {
    const done = (exitCode: number | null, signal: string | null): void => {
      void Promise.all([stdout?.finished(WAIT_FOR_REST_MS), stderr.finished(WAIT_FOR_REST_MS)]).then(() => {
        for (const stream of [child.stdin, child.stdout, child.stderr, child.stdio[3]]) {
          ;(stream as unknown as { destroy?(): void } | null)?.destroy?.()
        }
        const hint = asked.has(child) ? undefined : memoryHint(signal, stderr.tail, killsBefore)
        resolve({ exitCode, signal, stderrTail: stderr.tail, ...(hint === undefined ? {} : { hint }) })
      })
    }
    child.once('exit', done)
    child.once('error', () => done(null, null))
  })
}

const MOST_LINE = 1 << 20

type Line = Readonly<Record<string, unknown>>

/** A line of the doorbell; null where it is none: code of the user may write to any descriptor. */
function parse(line: string): Line | null {
  try {
    const parsed = JSON.parse(line) as unknown
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as Line) : null
  } catch {
    return null
  }
}

/** Descriptor 3: the handshake, then the doorbell and notices. */
class Doorbell {
  #rest = ''
  #first: ((line: Line) => void) | null = null
  readonly #early: Line[] = []

  constructor(stream: Readable, onNotice: (line: Line) => void, onBell: (isSide: boolean) => void) {
    stream.on('error', () => {})
    stream.on('data', (chunk: Buffer) => {
      const lines = (this.#rest + chunk.toString()).split('\n')
      // Nor is it to fill the memory, if it never ends its line.
      this.#rest = (lines.pop() as string).slice(-MOST_LINE)
      for (const line of lines) {
        if (line === 'bell' || line === 'side') onBell(line === 'side')
        else {
          const parsed = parse(line)
          if (parsed === null) continue
          if ('loaded' in parsed || 'fresh' in parsed) onNotice(parsed)
          else if (this.#first) this.#first(parsed)
          else this.#early.push(parsed)
        }
      }
    })
  }

  async hello(exited: Promise<WorkerExit>, options: WorkerOptions): Promise<Hello> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(resolve, options.startTimeoutMs, 'late')
    })
    const line = new Promise<Line>((resolve) => {
      const early = this.#early.shift()
      if (early) resolve(early)
      else this.#first = resolve
    })
    const first = await Promise.race([line, exited, late])
    clearTimeout(timer)
    if (first === 'late') {
      throw new PythonEnvironmentError(
        `Python (${options.environment.interpreter}) did not answer within ${options.startTimeoutMs} ms of its start. ` +
          'Raise startTimeoutMs where the machine is that slow.',
      )
    }
    if ('stderrTail' in first) throw new PythonExitedError({ ...(first as WorkerExit), during: 'while it started' })
    const hello = first as Partial<Hello> & { readonly error?: string }
    if (hello.error !== undefined) {
      throw new PythonEnvironmentError(
        `Python (${options.environment.interpreter}, ${hello.python}) cannot load what tensorbridge needs: ${hello.error}. ` +
          'Install pyzmq and msgspec into it, or run `npx tensorbridge doctor`.',
      )
    }
    if (hello.protocol !== options.protocolVersion) {
      throw new ProtocolError(
        `Python speaks version ${hello.protocol} of the protocol, this package version ${options.protocolVersion}.`,
      )
    }
    return hello as Hello
  }

  forgetStart(): void {
    this.#first = null
  }
}
