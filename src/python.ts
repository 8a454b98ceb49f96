// A Python that TypeScript drives: the process, the connection to it, and the doors to its modules.

import { EventEmitter } from 'node:events'
import type { Keras, Numpy, TensorFlow, World } from '../typings/worlds.js'
import type { Connection } from './connection/connection.js'
import type { Reference } from './connection/reference.js'
import { atUser, raisedAbove } from './errors/user-frames.js'
import { type ConnectionLostError, PythonExitedError, ReleasedError } from './errors.js'
import { PythonFiles } from './files/files.js'
import { shownBy } from './inspection.js'
import { launchProcess } from './launch.js'
import { type Libraries, makeLibraries } from './libraries.js'
import { removeSocketFolder } from './process/socket-folder.js'
import type { WorkerEvents, WorkerExit, WorkerLink } from './process/worker-process.js'
import { completeLimits } from './protocol/limits.js'
import { TAG_EVALUATE, TAG_EXECUTE, TAG_IMPORT } from './protocol/messages.js'
import { checkOptions, type PythonOptions } from './python-options.js'
import { ReferenceStub } from './remote/results.js'
import { makeStub } from './remote/stub.js'
import type { PythonModule, PythonModules, Remote } from './remote/types.js'
import { connectSockets } from './transport/sockets.js'
import { type AllocatedArray, allocate } from './values/allocate.js'
import type { TypedArrays } from './values/dtype.js'
import type { NDArray } from './values/ndarray.js'

export type { PythonOptions } from './python-options.js'

/** Figures of a running Python. */
export interface PythonStats {
  /** Python objects that this program holds. */
  readonly liveObjects: number
  /** Memory of the Python process, in bytes. */
  readonly residentBytes: number
  readonly pid: number
}

/** A device that a Python computes on. */
export interface PythonDevice {
  /** As the backend of Keras names it: `GPU:0` in TensorFlow, `cuda:0` in jax and torch. */
  readonly name: string
  /** `cpu`, `gpu`, or what else the backend knows. */
  readonly kind: string
  /** `NVIDIA H100 80GB HBM3`; null for a CPU. */
  readonly model: string | null
  /** In bytes; null for a CPU, and where the device has not been used yet. A figure that is not known is null. */
  readonly memory: {
    readonly usedBytes: number | null
    readonly peakBytes: number | null
    readonly limitBytes: number | null
  } | null
}

interface PythonEventMap {
  /** The process has ended. */
  exit: [exit: WorkerExit]
  /** A call failed and nobody looked. Without a listener it is an unhandled rejection. */
  error: [error: unknown]
  /** The network to a worker on another machine is lost; it may come back. */
  lost: [error: ConnectionLostError]
  /** It is back, and objects are what they were. */
  back: []
}

/** What `console.log` shows of a Python, of either face. */
export function figuresOf(
  state: string,
  worker: Pick<WorkerLink, 'pid' | 'python' | 'packages'> | undefined,
  { keras = '3', backend, device }: PythonOptions,
): Record<string, unknown> {
  const { tensorflow, numpy, ...others } = worker?.packages ?? {}
  const [kerasName, world] = keras === 'legacy' ? (['tf_keras', 'tf-keras'] as const) : (['keras', 'keras'] as const)
  const found = Object.entries({ python: worker?.python, tensorflow, [kerasName]: others[world], numpy })
  return {
    state,
    pid: state === 'ended' ? undefined : worker?.pid,
    keras,
    ...(backend === undefined ? {} : { backend }),
    ...(device === undefined ? {} : { device }),
    ...(worker === undefined ? {} : { versions: Object.fromEntries(found.filter(([, version]) => version)) }),
  }
}

const CLOSE_PATIENCE_MS = 500

/**
 * A CPython with its own process. Calls are sent as they are made and run in their order; `await` brings values.
 *
 * Made by `startPython`. Ended by `close()`, by `await using`, or with this program.
 *
 * Its events: `exit` (`exitCode`, `signal`, `stderrTail`) when the process has ended; `error` for a failure that nobody awaited,
 * which without a listener is an unhandled rejection; of a worker on another machine, `lost` (a ConnectionLostError) when its network
 * is lost, and `back`.
 *
 * @typeParam W the world of Keras, as the option `keras` names it.
 */
export class Python<W extends World = '3'> extends EventEmitter<PythonEventMap> {
  /** TensorFlow; `tf.keras` is that of the world. */
  readonly tf: TensorFlow<W>
  /** Keras: version 3, or tf_keras where the option `keras` is `legacy`. */
  readonly keras: Keras<W>
  /** NumPy. */
  readonly np: Numpy
  /** Python's builtins: `python.builtins.range(3)`. */
  readonly builtins: Remote
  /** The files of Python's machine, where that is another one. */
  readonly files: PythonFiles
  readonly #options: PythonOptions
  readonly #connection: Connection
  readonly #services: Libraries['services']
  readonly #launch: Launch | undefined
  #worker: WorkerLink | null = null
  #starting: Promise<void> | null = null
  #closing: Promise<void> | null = null
  #loaded = false
  #isStartTold = false
  readonly #onBeforeExit = (): void => void this.#finishBeforeExit()

  static {
    shownBy(Python, (python) => python.#figures())
    shownBy(PythonFiles, () => ({ put: 'copies there', get: 'copies here' }))
  }

  /**
   * Nothing is started yet.
   *
   * @param options as of `startPython`.
   * @param launch gives the worker; by default a process is started.
   */
  constructor(options: PythonOptions = {}, launch?: Launch) {
    super()
    checkOptions(options)
    this.#options = options
    this.#launch = launch
    const libraries = makeLibraries(options.keras === 'legacy' ? 'tf_keras' : 'keras', completeLimits(options.limits), {
      reportFailure: (error) => this.#report(error),
      awaitOutput: (marks) => this.#worker?.awaitOutput(marks),
      cancel: (requests) => this.#worker?.cancel(requests),
      finish: (requests) => this.#worker?.finish(requests),
      kill: () => this.#worker?.kill(),
      onFirstUse: () => this.#startOnUse(),
    })
    this.#connection = libraries.connection
    this.tf = libraries.tf as TensorFlow<W>
    this.keras = libraries.keras as Keras<W>
    this.np = libraries.np as Numpy
    this.builtins = libraries.builtins as Remote
    this.#services = libraries.services
    this.files = new PythonFiles(this.#connection)
  }

  /** The process id; undefined before the start and after the end. */
  get pid(): number | undefined {
    return this.#connection.ended ? undefined : this.#worker?.pid
  }

  /** Starts the process; a second call waits for the same start. */
  start(): Promise<void> {
    this.#starting ??= this.#start()
    return this.#starting
  }

  /**
   * Imports any module: `python.import('sklearn.datasets')`. Typed where the module is one of TensorFlow, Keras or NumPy,
   * or one that `npx tensorbridge typegen` has written types for.
   */
  import<Name extends keyof PythonModules>(name: Name): PythonModules[Name]
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what a caller knows of a module
  import<Module = PythonModule>(name: string): Module
  import(name: string): unknown {
    return this.#request(name, this.import, [TAG_IMPORT, 0, name])
  }

  /**
   * The value of a Python expression. `locals` are names that it may use.
   *
   * @example await python.eval('[x * k for x in range(3)]', { k: 2 })
   */
  // oxlint-disable-next-line typescript/no-explicit-any -- who writes the expression knows what it gives
  eval<Value = any>(expression: string, locals: Readonly<Record<string, unknown>> = {}): Remote<Value> {
    const wire = this.#connection.values.encodeArguments([locals]).kwargs
    return this.#request('eval(…)', this.eval, [TAG_EVALUATE, 0, expression, wire])
  }

  /** Runs Python statements in the module `__main__`; what they define is there for later `eval` and `exec`. */
  exec(code: string): Remote {
    return this.#request('exec(…)', this.exec, [TAG_EXECUTE, 0, code])
  }

  /** Resolves when everything sent so far has run; rejects with the first failure that nobody saw. */
  sync(): Promise<void> {
    return this.#connection.pulls.sync()
  }

  /**
   * An array, all zero, in memory that Python can use as it is: passing it copies nothing, whatever its size.
   *
   * Python works on this very memory, so its content must stay as it is until the calls that got it have been awaited, and
   * what they write into it is seen here. It is shared on Linux, from 1 MiB on, and where the optional package koffi is
   * installed; elsewhere this is an ordinary array, which is copied when it is passed. Shared memory cannot be transferred
   * to a worker thread, and must not be moved (a byte stream takes what it is given: give it a copy). It is given back when
   * neither side refers to it any more.
   *
   * @param shape lengths of the axes.
   * @param dtype any but `str`; by default `float32`.
   * @throws TypeError where the dtype has no typed array; RangeError where the shape holds no lengths; ReleasedError after
   *   `close()`, PythonExitedError where Python has ended.
   * @example
   * const batch = python.allocate([128, 784], 'float32')
   * batch.data.set(pixels)
   * await model.train_on_batch(batch, labels)
   */
  allocate(shape: readonly number[]): AllocatedArray<'float32'>
  allocate<D extends keyof TypedArrays>(shape: readonly number[], dtype: D): AllocatedArray<D>
  allocate(shape: readonly number[], dtype: keyof TypedArrays = 'float32'): NDArray {
    const { ended } = this.#connection
    if (ended) throw raisedAbove(ended, this.allocate)
    return allocate(this.#connection.values.memory, shape, dtype)
  }

  /** Raises KeyboardInterrupt in the call that is running, if any; the objects stay usable. */
  interrupt(): void {
    this.#worker?.interrupt()
  }

  /** Figures of the running Python. Asks for them, and leaves no object behind. */
  async stats(): Promise<PythonStats> {
    const liveObjects = this.#connection.references.live
    using answer = this.#services['statistics']?.() as Remote
    const figures = (await answer) as { pid: number; residentBytes: number }
    return { liveObjects, ...figures }
  }

  /** The devices that Keras computes on here, those hidden from this Python not among them. Loads the backend of Keras. */
  async devices(): Promise<readonly PythonDevice[]> {
    using answer = this.#services['devices']?.() as Remote
    return (await answer) as PythonDevice[]
  }

  /**
   * Ends Python: calls that were sent get a moment to finish, what runs then is interrupted. Resolves when the process
   * is gone, within about 2 s. What is still awaited rejects with PythonExitedError. A second call waits for the same end.
   */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #request(label: string, below: (...args: never[]) => unknown, message: Parameters<Connection['request']>[2]): Remote {
    this.#connection.noted.request()
    const reference: Reference = this.#connection.request(label, below, message)
    return makeStub(new ReferenceStub(reference, false)) as Remote
  }

  #startOnUse(): void {
    // A failed start rejects what waits for it; where nothing does, it is a failure like any other that nobody awaits.
    const isNew = this.#starting === null
    this.start().catch((error: unknown) => {
      if (isNew && !this.#isStartTold) this.#report(error)
    })
  }

  async #start(): Promise<void> {
    const events: WorkerEvents = {
      onBell: (isSide) => this.#connection.onBell(isSide),
      onLoaded: () => {
        this.#loaded = true
      },
      onLost: (error) => {
        this.#connection.pulls.lose(error)
        this.emit('lost', error as ConnectionLostError)
      },
      onBack: () => void this.emit('back'),
    }
    try {
      const worker: WorkerLink = await (this.#launch?.(events) ?? launchProcess(this.#options, events))
      this.#worker = worker
      void worker.exited.then((exit) => this.#onExit(exit))
      const { main, side } = this.#connection.events
      const [transport, sideTransport] = worker.connect?.(main, side) ?? (await connectSockets(worker, [main, side]))
      if (this.#launch === undefined) removeSocketFolder(worker.endpoint)
      this.#connection.attach(
        transport,
        sideTransport,
        worker.sharedMemory && { process: worker.pid, way: worker.sharedMemory },
        worker.limits,
      )
      process.on('beforeExit', this.#onBeforeExit)
    } catch (error) {
      this.#isStartTold = this.#connection.pulls.pending > 0
      this.#connection.end(error as Error)
      throw error
    }
  }

  /** Whether the background import of TensorFlow is over. */
  get isLoaded(): boolean {
    return this.#loaded
  }

  #onExit(exit: WorkerExit): void {
    process.off('beforeExit', this.#onBeforeExit)
    const during = this.#closing ? 'because it was closed' : this.#connection.pulls.pending > 0 ? 'during a call' : ''
    // It came from the process, through no line of the program: each call that it fails shows its own.
    this.#connection.end(
      exit.lost ?? atUser(new PythonExitedError({ ...exit, ...(during ? { during } : {}) })),
      this.#closing ? atUser(new ReleasedError('This Python was closed and cannot be used any more.')) : undefined,
    )
    this.emit('exit', exit)
  }

  #figures(): Readonly<Record<string, unknown>> {
    const isOver = this.#connection.ended !== null
    const state = isOver ? 'ended' : this.#closing ? 'closing' : this.#worker ? 'running' : 'starting'
    // One that is joined is on the device that its worker was told.
    const options = this.#launch === undefined ? { device: 'auto', ...this.#options } : this.#options
    return figuresOf(
      this.#starting === null && !isOver ? 'not started' : state,
      this.#worker ?? undefined,
      options as PythonOptions,
    )
  }

  async #close(): Promise<void> {
    if (this.#starting === null) {
      this.#connection.end(new ReleasedError('This Python was closed and cannot be used any more.'))
      return
    }
    await this.#starting.catch(() => {})
    const worker = this.#worker
    if (worker === null) return
    const isAwaited = this.#connection.pulls.pending > 0
    const isCutOff =
      !this.#connection.ended && this.#connection.ids.unfinished > 0 && !(await this.#finishFor(CLOSE_PATIENCE_MS))
    await worker.stop()
    await worker.exited
    this.#connection.failures.reportAll()
    // Whoever awaits something is told by its rejection.
    if (isCutOff && !isAwaited) {
      const lost = 'Python was closed while calls that nobody awaits had not finished, and they were cut off.'
      this.#report(new ReleasedError(`${lost} Await them, or python.sync(), before it is closed.`))
    }
  }

  /** Waits a moment for what was sent and not awaited; whether it has finished. */
  async #finishFor(milliseconds: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(resolve, milliseconds, false)
    })
    const finished = this.sync().catch((error: unknown) => {
      // What was cut off by the end that the user asked for is no failure of its own.
      if (!this.#connection.ended) this.#report(error)
    })
    const isFinished = await Promise.race([finished.then(() => true), late])
    clearTimeout(timer)
    return isFinished
  }

  /** The program is about to end: what was sent is finished first, and failures are told. */
  async #finishBeforeExit(): Promise<void> {
    if (this.#connection.ids.unfinished === 0 || this.#connection.ended) return
    try {
      await this.sync()
    } catch (error) {
      this.#report(error)
    }
  }

  #report(error: unknown): void {
    if (this.listenerCount('error') > 0) this.emit('error', error)
    else rejectUnhandled(error)
  }
}

/** What Node does with a promise that nobody handles, it is to do with this failure. */
function rejectUnhandled(error: unknown): void {
  // oxlint-disable-next-line promise/no-promise-in-callback
  void Promise.reject(error)
}

/** Gives the worker of a Python, which tells its events from the start. */
type Launch = (events: WorkerEvents) => Promise<WorkerLink>

/**
 * Starts a CPython with TensorFlow, found or set up; ready when Python answers, while TensorFlow loads in the background.
 *
 * @throws PythonEnvironmentError where no usable Python is found or packages cannot be added; PythonExitedError where it ends at once.
 * @example await using python = await startPython()
 */
export async function startPython(options: PythonOptions & { readonly keras: 'legacy' }): Promise<Python<'legacy'>>
export async function startPython(options?: PythonOptions): Promise<Python>
export async function startPython(options: PythonOptions = {}): Promise<Python<World>> {
  const python = new Python<World>(options)
  await python.start()
  return python
}
