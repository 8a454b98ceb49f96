// startPool: several Pythons that answer many requests. A request gets a Python to itself, waits for one, or is refused;
// a Python that dies is replaced. Which request is next, and which Python gets it, is decided in one place: #dispatch.

import { EventEmitter } from 'node:events'
import type { World } from '../../typings/worlds.js'
import { checkNames } from '../errors/option-names.js'
import { PoolBusyError, ReleasedError } from '../errors.js'
import { shownBy } from '../inspection.js'
import type { WorkerExit } from '../process/worker-process.js'
import { Python, type PythonOptions } from '../python.js'
import { checkOptions, PYTHON_OPTIONS } from '../python-options.js'
import { findMachine, type Share, shareOut, withShare } from '../sharing/devices.js'
import { abortable } from '../training/stopping.js'
import { Waiting } from './waiting.js'

/** How to start a pool. What is not listed here is as in `startPython`, for each Python. */
export interface PoolOptions<W extends World = World, State = unknown> extends PythonOptions {
  /** How many Pythons. */
  readonly size: number
  /** Runs once in each Python before its first request, again in each that replaces one: loads a model, say. */
  readonly setup?: (python: Python<W>, worker: { readonly index: number }) => State
  /** How many requests may wait; one more rejects with PoolBusyError. Without it any number may. 0: none waits. */
  readonly maxQueue?: number
  /** How long a request may wait, in milliseconds, before it rejects with PoolBusyError. Without it however long. */
  readonly maxWaitMs?: number
}

/** For one request. */
export interface PoolRunOptions {
  /** Ends the wait, or stops what runs as `abortable` does; `run` rejects with its reason. */
  readonly signal?: AbortSignal | undefined
  /** As `maxWaitMs` of the pool, for this request. */
  readonly maxWaitMs?: number | undefined
  /** As in `abortable`: kills a Python that has not stopped so many milliseconds after the abort; it is replaced. */
  readonly killAfterMs?: number | undefined
}

/** A Python of a pool that has ended. */
export interface PoolExit extends WorkerExit {
  readonly index: number
}

/** Figures of a pool. */
export interface PoolStats {
  readonly size: number
  readonly idle: number
  readonly busy: number
  /** Pythons that are being started. */
  readonly starting: number
  /** Pythons that could not be started, or ended twice without a request; started when a request needs them. */
  readonly down: number
  /** Requests that wait. */
  readonly waiting: number
  /** Requests that have ended well, since the start. */
  readonly completed: number
  /** Requests that have failed, those included that got no Python. */
  readonly failed: number
  /** Pythons that ended by themselves, since the start. */
  readonly died: number
  readonly workers: readonly PoolWorker[]
}

/** One Python of a pool. */
export interface PoolWorker extends Share {
  readonly index: number
  readonly state: 'idle' | 'busy' | 'starting' | 'down'
  readonly pid: number | undefined
  /** Requests that this place has taken, since the start. */
  readonly requests: number
}

interface PoolEventMap {
  /** A Python has ended by itself. */
  exit: [exit: PoolExit]
  /** A failure that nobody awaits: a Python that could not be replaced, or what a Python itself reports. */
  error: [error: unknown]
}

interface Place<W extends World, State> {
  readonly index: number
  readonly share: Share
  python: Python<W> | null
  setUp: Awaited<State> | undefined
  state: PoolWorker['state']
  requests: number
  /** How many Pythons in a row ended here by themselves without having had a request. */
  useless: number
}

type Request<W extends World, State> = (place: Place<W, State>) => void

/**
 * Pythons that share the requests of a program. Made by `startPool`. Ended by `close()`, by `await using`, or with this
 * program.
 *
 * Its events: `exit` when a Python has ended by itself (`index`, `exitCode`, `signal`, `stderrTail`); `error` for a failure that nobody
 * awaits.
 *
 * @typeParam W the world of Keras, as the option `keras` names it.
 * @typeParam State what the option `setup` gives.
 */
export class Pool<W extends World = '3', State = undefined>
  extends EventEmitter<PoolEventMap>
  implements AsyncDisposable
{
  readonly #options: PoolOptions<W, State>
  readonly #places: readonly Place<W, State>[]
  readonly #waiting: Waiting<Request<W, State>> = new Waiting()
  readonly #starts = new Set<Promise<unknown>>()
  #counts = { completed: 0, failed: 0, died: 0 }
  #closing: Promise<void> | null = null
  /** Nothing is started or replaced any more. */
  #isOver = false
  #onIdle: () => void = () => {}

  static {
    shownBy(Pool, (pool) => {
      const { workers, ...figures } = pool.stats()
      return { state: pool.#closing === null ? 'running' : 'closed', ...figures, pids: workers.map(({ pid }) => pid) }
    })
  }

  /** @internal */
  constructor(options: PoolOptions<W, State>, shares: readonly Share[]) {
    super()
    this.#options = options
    this.#places = shares.map((share, index) => {
      return { index, share, python: null, setUp: undefined, state: 'down', requests: 0, useless: 0 }
    })
  }

  /** Starts every Python; where one fails, none is left. @internal */
  async start(): Promise<void> {
    const starts = await Promise.allSettled(this.#places.map((place) => this.#start(place)))
    const failed = starts.find((start) => start.status === 'rejected')
    if (failed === undefined) return
    await this.close()
    throw failed.reason
  }

  /** How many Pythons there are to be. */
  get size(): number {
    return this.#places.length
  }

  /**
   * Runs `fn` with a Python that nobody else uses meanwhile; waits until one is free, first come, first served. The Python
   * is free again when `fn` is over and what it sent without awaiting it has finished.
   *
   * A `run` inside of `fn` needs a Python of its own: where all wait for one that way, they wait for ever.
   *
   * @param fn gets the Python and what `setup` gave there.
   * @returns what `fn` returns, as `await` gives it.
   * @throws PythonExitedError where its Python died; PoolBusyError where it got none; the signal's reason;
   *   ReleasedError where the pool was closed; what `fn` throws; the error of the start where no Python can be started.
   */
  async run<Result>(
    fn: (python: Python<W>, state: Awaited<State>) => Result,
    options: PoolRunOptions = {},
  ): Promise<Awaited<Result>> {
    checkNames(options, ['signal', 'maxWaitMs', 'killAfterMs'])
    const { signal, maxWaitMs = this.#options.maxWaitMs, killAfterMs } = options
    signal?.throwIfAborted()
    if (this.#closing !== null) throw closedError()
    checkTime('maxWaitMs', maxWaitMs)
    try {
      const place = await this.#take(signal, maxWaitMs)
      const result = await this.#use(place, fn, signal, killAfterMs)
      this.#counts.completed++
      return result
    } catch (error) {
      this.#counts.failed++
      throw error
    }
  }

  /** A free Python's place, taken. */
  #take(signal: AbortSignal | undefined, maxWaitMs: number | undefined): Promise<Place<W, State>> {
    const { maxQueue } = this.#options
    return new Promise((resolve, reject) => {
      const free = this.#places.find(({ state }) => state === 'idle')
      if (free === undefined && maxQueue !== undefined && this.#waiting.size >= maxQueue) {
        reject(
          new PoolBusyError(`No Python of the pool (${this.size}) is free, and ${maxQueue} requests wait already.`),
        )
        // Where none may wait, this is when one is needed.
        this.#startNeeded(1)
        return
      }
      this.#waiting.add(resolve, reject, { signal, maxWaitMs })
      this.#dispatch()
    })
  }

  async #use<Result>(
    place: Place<W, State>,
    fn: (python: Python<W>, state: Awaited<State>) => Result,
    signal: AbortSignal | undefined,
    killAfterMs: number | undefined,
  ): Promise<Awaited<Result>> {
    const python = place.python as Python<W>
    const body = async (): Promise<Awaited<Result>> => {
      const result = await fn(python, place.setUp as Awaited<State>)
      // What it did not await is its own too, and so are the failures of that.
      await python.sync()
      return result
    }
    try {
      return signal === undefined
        ? await body()
        : await abortable(signal, body, killAfterMs === undefined ? {} : { killAfterMs })
    } finally {
      // Also after a failure the next request finds a Python that does nothing.
      await python.sync().catch(() => {})
      if (place.python === python && place.state === 'busy') place.state = 'idle'
      this.#dispatch()
    }
  }

  /** Gives free Pythons to those that wait, and starts those that are down where somebody needs them. */
  #dispatch(): void {
    for (const place of this.#places) {
      if (place.state !== 'idle') continue
      const request = this.#waiting.take()
      if (request === undefined) break
      place.state = 'busy'
      place.requests++
      place.useless = 0
      request(place)
    }
    this.#startNeeded(this.#waiting.size)
    if (this.#isIdle) this.#onIdle()
  }

  #startNeeded(count: number): void {
    if (this.#isOver) return
    const down = this.#places.filter(({ state }) => state === 'down')
    for (const place of down.slice(0, count)) this.#replace(place)
  }

  async #start(place: Place<W, State>): Promise<void> {
    const { size: _, setup, maxQueue: __, maxWaitMs: ___, ...options } = this.#options
    place.state = 'starting'
    const python = new Python<W>({ ...options, env: withShare(place.share, options.env) })
    python.on('error', (error) => this.#report(error))
    python.once('exit', (exit) => this.#onExit(place, python, exit))
    place.python = python
    try {
      await python.start()
      place.setUp = await Promise.resolve(setup?.(python, { index: place.index }))
      await python.sync()
      place.state = 'idle'
      this.#dispatch()
    } catch (error) {
      place.python = null
      place.setUp = undefined
      await python.close()
      place.state = 'down'
      throw error
    }
  }

  #replace(place: Place<W, State>): void {
    const start = this.#start(place).catch((error: unknown) => {
      if (this.#isOver) return
      // Whoever waits would wait for nothing.
      const isHopeless = this.#places.every(({ state }) => state === 'down')
      if (isHopeless && this.#waiting.size > 0) this.#waiting.rejectAll(error)
      else this.#report(error)
    })
    this.#starts.add(start)
    void start.finally(() => this.#starts.delete(start))
  }

  #onExit(place: Place<W, State>, python: Python<W>, exit: WorkerExit): void {
    if (this.#isOver || place.python !== python) return
    this.#counts.died++
    // A start that it interrupts fails, and says so.
    if (place.state !== 'starting') {
      if (place.state === 'idle') place.useless++
      place.python = null
      place.setUp = undefined
      place.state = 'down'
      // What ends again and again without being asked anything is started when it is needed.
      if (place.useless < 2 || this.#waiting.size > 0) this.#replace(place)
    }
    this.emit('exit', { ...exit, index: place.index })
  }

  #report(error: unknown): void {
    if (this.listenerCount('error') > 0) this.emit('error', error)
    // oxlint-disable-next-line promise/no-promise-in-callback -- what Node does with a promise that nobody handles
    else void Promise.reject(error)
  }

  /** Figures of this moment; asks no Python. */
  stats(): PoolStats {
    const count = (state: PoolWorker['state']): number => this.#places.filter((place) => place.state === state).length
    return {
      size: this.size,
      idle: count('idle'),
      busy: count('busy'),
      starting: count('starting'),
      down: count('down'),
      waiting: this.#waiting.size,
      ...this.#counts,
      workers: this.#places.map(({ index, state, python, requests, share }) => {
        return { index, state, pid: python?.pid, requests, ...share }
      }),
    }
  }

  /**
   * Ends all Pythons, within 2 s, and takes no more requests. Those that wait reject with ReleasedError, what runs is cut
   * off as `Python.close` does it. A second call waits for the same end.
   *
   * @param options `drain`: what waits and what runs is done first, however long that takes; a second call without it cuts
   *   that short.
   */
  close(options: { readonly drain?: boolean } = {}): Promise<void> {
    checkNames(options, ['drain'])
    const { drain = false } = options
    if (!drain) this.#onIdle()
    this.#closing ??= this.#close(drain)
    return this.#closing
  }

  async #close(drain: boolean): Promise<void> {
    if (drain && !this.#isIdle) {
      await new Promise<void>((resolve) => {
        this.#onIdle = resolve
      })
    }
    this.#isOver = true
    this.#waiting.rejectAll(closedError())
    await Promise.all(this.#places.flatMap(({ python }) => python?.close() ?? []))
    await Promise.all(this.#starts)
  }

  get #isIdle(): boolean {
    return this.#waiting.size === 0 && this.#places.every(({ state }) => state !== 'busy')
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}

function closedError(): ReleasedError {
  return new ReleasedError('This pool was closed and cannot be used any more.')
}

// What setTimeout takes; beyond it, it fires at once.
const LONGEST_TIMER = 2 ** 31 - 1

function checkTime(name: string, value: number | undefined): void {
  if (value !== undefined && !(value >= 0 && value <= LONGEST_TIMER)) {
    throw new TypeError(`${name} takes milliseconds from 0 to ${LONGEST_TIMER}. Received: ${value}`)
  }
}

/**
 * Starts a pool of Pythons, each with its part of this machine's GPUs and CPU threads; ready when all are, and set up.
 *
 * @throws PythonEnvironmentError, PythonExitedError or what `setup` throws, where one cannot be started; none is left then.
 * @example
 * await using pool = await startPool({
 *   size: 4,
 *   maxQueue: 100,
 *   setup: (python) => python.keras.models.load_model('model.keras'),
 * })
 * const prediction = await pool.run((_, model) => model.predict(x, { verbose: 0 }))
 */
export async function startPool<State = undefined>(
  options: PoolOptions<'legacy', State> & { readonly keras: 'legacy' },
): Promise<Pool<'legacy', State>>
export async function startPool<State = undefined>(options: PoolOptions<'3', State>): Promise<Pool<'3', State>>
export async function startPool<State>(options: PoolOptions<World, State>): Promise<Pool<World, State>> {
  checkNames(options, ['size', 'setup', 'maxQueue', 'maxWaitMs', ...PYTHON_OPTIONS])
  const { size, maxQueue, maxWaitMs, setup, ...start } = options
  checkOptions(start)
  if (!(Number.isInteger(size) && size >= 1)) {
    throw new TypeError(`The option size takes a whole number from 1 on. Received: ${JSON.stringify(size)}`)
  }
  if (maxQueue !== undefined && !(maxQueue >= 0)) {
    throw new TypeError(`The option maxQueue takes a number from 0 on. Received: ${JSON.stringify(maxQueue)}`)
  }
  if (setup !== undefined && typeof setup !== 'function') {
    throw new TypeError(`The option setup takes a function. Received: ${JSON.stringify(setup)}`)
  }
  checkTime('The option maxWaitMs', maxWaitMs)
  const machine = await findMachine(options.device ?? 'auto', { ...process.env, ...options.env })
  const pool = new Pool<World, State>(options, shareOut(machine, size))
  await pool.start()
  return pool
}
