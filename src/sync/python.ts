// A Python of the synchronous face: what it gives is there when the call returns.

import { EventEmitter } from 'node:events'
import type { PythonModules, Remote } from '../../typings/sync/core.js'
import type { Keras, Numpy, TensorFlow, World } from '../../typings/sync/worlds.js'
import type { Connection } from '../connection/connection.js'
import { atUser, raisedAbove } from '../errors/user-frames.js'
import { type ConnectionLostError, PythonExitedError, ReleasedError } from '../errors.js'
import { shownBy } from '../inspection.js'
import { type ConnectOptions, checkConnectOptions } from '../join.js'
import { type Libraries, makeLibraries } from '../libraries.js'
import type { WorkerExit } from '../process/worker-process.js'
import { completeLimits } from '../protocol/limits.js'
import { TAG_EVALUATE, TAG_EXECUTE, TAG_IMPORT } from '../protocol/messages.js'
import { figuresOf, type PythonDevice } from '../python.js'
import { checkOptions, type PythonOptions } from '../python-options.js'
import { pipelined, resultOf } from '../remote/settling.js'
import { type AllocatedArray, allocate } from '../values/allocate.js'
import type { TypedArrays } from '../values/dtype.js'
import type { NDArray } from '../values/ndarray.js'
import { PythonFiles } from './files.js'
import { Link, type LinkEvents } from './link.js'
import type { PlainOptions } from './messages.js'
import { waitForMessage } from './waiting.js'

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

/** A module of Python of which only its name is known. */
export type PythonModule = Remote

/** Figures of a running Python. */
export interface PythonStats {
  /** Python objects that this program holds. */
  readonly liveObjects: number
  /** Memory of the Python process, in bytes. */
  readonly residentBytes: number
  readonly pid: number
}

/**
 * A CPython with its own process, whose calls return when Python has run them.
 *
 * Made by `startPython` of `tensorbridge/sync`. Ended by `close()`, by `using`, or with this program.
 */
export class Python<W extends World = '3'> extends EventEmitter<PythonEventMap> {
  /** TensorFlow; `tf.keras` is that of the world. */
  readonly tf: TensorFlow<W>
  /** Keras: version 3, or tf_keras where the option `keras` is `legacy`. */
  readonly keras: Keras<W>
  /** NumPy. */
  readonly np: Numpy
  /** Python's builtins: `python.builtins.range(3)`. */
  // oxlint-disable-next-line typescript/no-explicit-any -- not typed
  readonly builtins: any
  /** The files of Python's machine, where that is another one. */
  readonly files: PythonFiles
  readonly #options: PythonOptions
  readonly #joined: Link | undefined
  readonly #connection: Connection
  readonly #services: Libraries['services']
  #link: Link | null = null
  #isStarting = false
  #isClosing = false

  static {
    shownBy(Python, (python) => {
      const isOver = python.#connection.ended !== null
      const state = isOver ? 'ended' : python.#link === null ? 'not started' : 'running'
      const options = python.#joined === undefined ? { device: 'auto', ...python.#options } : python.#options
      return figuresOf(state, python.#link?.worker, options as PythonOptions)
    })
  }

  /**
   * Nothing is started yet.
   *
   * @param joined the link to one that is there already.
   */
  constructor(options: PythonOptions = {}, joined?: Link) {
    super()
    checkOptions(options)
    this.#options = options
    this.#joined = joined
    const libraries = makeLibraries(options.keras === 'legacy' ? 'tf_keras' : 'keras', completeLimits(options.limits), {
      reportFailure: (error) => this.#report(error),
      awaitOutput: () => undefined, // the thread has waited for it
      cancel: (requests) => this.#link?.tell(['cancel', requests]),
      finish: (requests) => this.#link?.tell(['finish', requests]),
      kill: () => this.#link?.tell(['kill']),
      onFirstUse: () => this.start(),
      wait: waitForMessage,
    })
    this.#connection = libraries.connection
    this.#services = libraries.services
    this.tf = libraries.tf as TensorFlow<W>
    this.keras = libraries.keras as Keras<W>
    this.np = libraries.np as Numpy
    this.builtins = libraries.builtins
    this.files = new PythonFiles(libraries.connection)
  }

  /** The process id; undefined before the start and after the end. */
  get pid(): number | undefined {
    return this.#connection.ended ? undefined : this.#link?.worker.pid
  }

  /** Starts the process, and waits until it answers; a second call does nothing. */
  start(): void {
    if (this.#link !== null || this.#isStarting) return
    this.#isStarting = true
    try {
      const link = this.#joined ?? new Link({ kind: 'start', options: plainOptions(this.#options) }, this.#linkEvents())
      link.events ??= this.#linkEvents()
      this.#link = link
      const { pid, sharedMemory, limits } = link.worker
      const shared = sharedMemory && { process: pid, way: sharedMemory }
      this.#connection.attach(link.transport(false), link.transport(true), shared, limits)
    } catch (error) {
      this.#connection.end(error as Error)
      throw error
    }
  }

  #linkEvents(): LinkEvents {
    return {
      ...this.#connection.events,
      onOutput: (stream, text) => this.#onOutput(stream, text),
      onProgress: (line) => (this.#options.onProgress ?? sayOnStderr)(line),
      onLost: (error) => {
        this.#connection.pulls.lose(error)
        this.emit('lost', error as ConnectionLostError)
      },
      onBack: () => void this.emit('back'),
      onExit: (exit, error) => this.#onExit(exit, error),
    }
  }

  /** Whether the background import of TensorFlow is over. */
  get isLoaded(): boolean {
    return this.#link?.isLoaded ?? false
  }

  /** Imports any module: `python.import('sklearn.datasets')`. */
  import<Name extends keyof PythonModules>(name: Name): PythonModules[Name]
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what a caller knows of a module
  import<Module = PythonModule>(name: string): Module
  import(name: string): unknown {
    return this.#request(name, this.import, [TAG_IMPORT, 0, name])
  }

  /**
   * The value of a Python expression. `locals` are names that it may use.
   *
   * @example python.eval('[x * k for x in range(3)]', { k: 2 })
   */
  // oxlint-disable-next-line typescript/no-explicit-any, typescript/no-unnecessary-type-parameters -- who writes the expression knows what it gives
  eval<Value = any>(expression: string, locals: Readonly<Record<string, unknown>> = {}): Value {
    const wire = this.#connection.values.encodeArguments([locals]).kwargs
    return this.#request('eval(…)', this.eval, [TAG_EVALUATE, 0, expression, wire]) as Value
  }

  /** Runs Python statements in the module `__main__`; what they define is there for later `eval` and `exec`. */
  exec(code: string): void {
    this.#request('exec(…)', this.exec, [TAG_EXECUTE, 0, code])
  }

  /**
   * Runs `body` without waiting for each of its calls, and then for all of them: a loop of many small operations takes
   * a fraction of the time. Inside it every result stays in Python, plain data too: pass it on, and look at it afterwards. A call
   * that fails throws at the end, with the line of the call in its stack.
   *
   * @returns what `body` returns, as a value where it is plain data.
   * @example const sum = python.pipelined(() => { let x = tf.constant(0); for (let i = 0; i < 1000; i++) x = tf.add(x, i); return x })
   */
  pipelined<Result>(body: () => Result): Result {
    return pipelined(this.#connection, body)
  }

  /** An array in memory that Python can use as it is: passing it copies nothing. As in the asynchronous face. */
  allocate(shape: readonly number[]): AllocatedArray<'float32'>
  allocate<D extends keyof TypedArrays>(shape: readonly number[], dtype: D): AllocatedArray<D>
  allocate(shape: readonly number[], dtype: keyof TypedArrays = 'float32'): NDArray {
    const { ended } = this.#connection
    if (ended) throw raisedAbove(ended, this.allocate)
    return allocate(this.#connection.values.memory, shape, dtype)
  }

  /** Raises KeyboardInterrupt in the call that is running: from a callback, which is run while it does. */
  interrupt(): void {
    this.#link?.tell(['interrupt'])
  }

  /** Figures of the running Python. */
  stats(): PythonStats {
    const liveObjects = this.#connection.references.live
    return { liveObjects, ...(this.#services['statistics']?.() as { pid: number; residentBytes: number }) }
  }

  /** The devices that Keras computes on here, those hidden from this Python not among them. Loads the backend of Keras. */
  devices(): readonly PythonDevice[] {
    return this.#services['devices']?.() as PythonDevice[]
  }

  /** Ends Python; returns when the process is gone, within about 2 s. */
  close(): void {
    if (this.#isClosing) return
    this.#isClosing = true
    if (this.#link === null) this.#connection.end(closed())
    else this.#link.stop()
  }

  [Symbol.dispose](): void {
    this.close()
  }

  #request(
    label: string,
    below: (...args: never[]) => unknown,
    message: Parameters<Connection['request']>[2],
  ): unknown {
    this.#connection.noted.request()
    return resultOf(this.#connection, this.#connection.request(label, below, message))
  }

  #onOutput(stream: 'stdout' | 'stderr', text: string): void {
    const wanted = this.#options[stream]
    if (typeof wanted === 'function') wanted(text)
    else process[stream].write(text)
  }

  #onExit(exit: WorkerExit, error: Error | undefined): void {
    const during = this.#isClosing ? 'because it was closed' : this.#connection.pulls.pending > 0 ? 'during a call' : ''
    this.#connection.end(
      error ?? atUser(new PythonExitedError({ ...exit, ...(during ? { during } : {}) })),
      this.#isClosing ? closed() : undefined,
    )
    this.emit('exit', exit)
  }

  #report(error: unknown): void {
    if (this.listenerCount('error') > 0) this.emit('error', error)
    // oxlint-disable-next-line promise/no-promise-in-callback -- an unhandled rejection, which is how Node reports it
    else void Promise.reject(error)
  }
}

function closed(): ReleasedError {
  return new ReleasedError('This Python was closed and cannot be used any more.')
}

function sayOnStderr(line: string): void {
  process.stderr.write(`${line}\n`)
}

function plainOptions({ stdout, stderr, onProgress: _, ...rest }: PythonOptions): PlainOptions {
  const plain = (target: PythonOptions['stdout']): PlainOptions['stdout'] =>
    typeof target === 'function' ? 'told' : (target ?? 'inherit')
  return { ...rest, stdout: plain(stdout), stderr: plain(stderr) }
}

/**
 * Joins a CPython that `npx tensorbridge worker --listen ENDPOINT` runs, on this machine or, over an encrypted link, on another one.
 * What it prints appears where the worker was started; `close()` leaves it to the next program.
 *
 * Where the network is lost, the call that waits throws a ConnectionLostError, and `lost` is emitted; the next call waits until it
 * is back.
 *
 * @param endpoint as the worker printed it: `ipc:///path` or `tcp://host:port`.
 * @throws TypeError where an option is wrong; EncryptionKeyError where a key is missing, or is not taken by the worker;
 *   PythonEnvironmentError where no worker answers; ProtocolError where it serves another program or is of another version.
 * @example using python = connectPython('tcp://trainer:7700', { key: 'app.key', serverKey: 'worker.key.pub' })
 */
export function connectPython<W extends World = '3'>(endpoint: string, options: ConnectOptions = {}): Python<W> {
  checkConnectOptions(endpoint, options)
  const link = new Link({ kind: 'join', endpoint, options }, null)
  const python = new Python<W>({ keras: link.worker.keras, limits: options.limits ?? {} }, link)
  python.start()
  return python
}

/**
 * Starts a CPython with TensorFlow, found or set up; returns when Python answers, while TensorFlow loads in the background.
 *
 * @throws PythonEnvironmentError where no usable Python is found or packages cannot be added; PythonExitedError where it ends at once.
 * @example using python = startPython()
 */
export function startPython(options: PythonOptions & { readonly keras: 'legacy' }): Python<'legacy'>
export function startPython(options?: PythonOptions): Python
export function startPython(options: PythonOptions = {}): Python<World> {
  const python = new Python<World>(options)
  python.start()
  return python
}
