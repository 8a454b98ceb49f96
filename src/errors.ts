// Every error class that tensorbridge itself raises. Python's own exceptions are in python-errors.ts.
// Each class has a stable `code`; texts may improve, codes may not change.

/** The base of every error of this package; never thrown itself. */
export abstract class TensorBridgeError extends Error {
  /** Stable, machine-readable name of the kind of error, such as `TB_RELEASED`. */
  abstract readonly code: string
}

/** A JavaScript value that cannot travel to Python. `valuePath` names it, such as `args[0].layers[2]`. */
export class ConversionError extends TensorBridgeError {
  override readonly name = 'ConversionError'
  readonly code = 'TB_CONVERSION'
  readonly valuePath: string

  constructor(valuePath: string, problem: string) {
    super(`${valuePath} cannot be sent to Python: ${problem}`)
    this.valuePath = valuePath
  }
}

/**
 * A recorded function that does something other than to make calls of Python. Its stack begins at the line, or where
 * `recorded` was called.
 */
export class RecordingError extends TensorBridgeError {
  override readonly name = 'RecordingError'
  readonly code = 'TB_RECORDING'
}

/** Use of a remote value after its release, or of a Python after `close()`. */
export class ReleasedError extends TensorBridgeError {
  override readonly name = 'ReleasedError'
  readonly code = 'TB_RELEASED'
}

/** A message that is malformed, unexpected, or of another protocol version. */
export class ProtocolError extends TensorBridgeError {
  override readonly name = 'ProtocolError'
  readonly code = 'TB_PROTOCOL'
}

/** A limit of the option `limits` is reached; the message says which, and what to do. */
export class LimitError extends TensorBridgeError {
  override readonly name = 'LimitError'
  readonly code = 'TB_LIMIT'

  /** Too many Python objects are held at once. */
  static openObjects(limit: number): LimitError {
    return new LimitError(
      `This program holds ${limit} Python objects, which is as many as the option limits.openObjects allows. Release those that it ` +
        'is done with: release(x), using, or scope(fn); the garbage collector gets no turn in a loop that never awaits.',
    )
  }
}

/** The Python process ended while something was expected of it. */
export class PythonExitedError extends TensorBridgeError {
  override readonly name: string = 'PythonExitedError'
  readonly code: string = 'TB_PYTHON_EXITED'
  /** The exit code, or null where a signal ended the process. */
  readonly exitCode: number | null
  /** The signal that ended the process, or null. */
  readonly signal: string | null
  /**
   * The last lines that this Python wrote to stderr, at most 40: those of its last ten seconds, and those that it wrote since
   * it last answered a call or made one. What TensorFlow always prints while it starts is among them only if Python died then.
   */
  readonly stderrTail: string

  /** @param who what ended; by default Python. */
  constructor(
    how: {
      exitCode: number | null
      signal: string | null
      stderrTail: string
      during?: string
      hint?: string
      text?: string
    },
    who = 'Python',
  ) {
    const isKnown = how.signal !== null || how.exitCode !== null
    const exit = how.signal ? `was ended by ${how.signal}` : `exited with code ${how.exitCode}`
    const end = isKnown ? exit : 'is gone'
    const during = how.during ? ` ${how.during}` : ''
    const tail = how.stderrTail.trimEnd()
    const hint = how.hint ? ` ${how.hint}` : ''
    super(how.text ?? `${who} ${end}${during}.${hint}${tail ? ` The last lines of its stderr:\n${tail}` : ''}`)
    this.exitCode = how.exitCode
    this.signal = how.signal
    this.stderrTail = how.stderrTail
    // It is in the message; console.log would show it twice.
    Object.defineProperty(this, 'stderrTail', { enumerable: false })
  }
}

/**
 * The network to a worker on another machine is lost. What was awaited then rejects with this; what had been sent is done
 * all the same, once, and objects stay valid where `isOver` is false: what is awaited anew waits until the network is back.
 */
export class ConnectionLostError extends PythonExitedError {
  override readonly name = 'ConnectionLostError'
  override readonly code = 'TB_CONNECTION_LOST'
  readonly endpoint: string
  /** How long nothing had been heard of the worker, in seconds. */
  readonly silentSeconds: number
  /** Nobody comes back to this Python. */
  readonly isOver: boolean

  /** @param then what becomes of it, as a sentence. */
  constructor(endpoint: string, silentSeconds: number, isOver: boolean, then: string) {
    const seconds = silentSeconds.toFixed(silentSeconds < 10 ? 1 : 0)
    const text = `The network to the worker at ${endpoint} is lost: nothing was heard of it for ${seconds} s. ${then}`
    super({ exitCode: null, signal: null, stderrTail: '', text })
    this.endpoint = endpoint
    this.silentSeconds = silentSeconds
    this.isOver = isOver
  }
}

/** A key of an encrypted link that is missing or malformed, or that the other side does not take. */
export class EncryptionKeyError extends TensorBridgeError {
  override readonly name = 'EncryptionKeyError'
  readonly code = 'TB_KEY'
}

/** Inside tensorbridge only: Python is gone, which its exit is about to tell; PythonExitedError is what a program sees. */
export class PythonGoneError extends TensorBridgeError {
  override readonly name = 'PythonGoneError'
  readonly code = 'TB_PYTHON_GONE'
}

/** A worker of a cluster ended while it was needed; the cluster is over then. */
export class WorkerExitedError extends PythonExitedError {
  override readonly name = 'WorkerExitedError'
  override readonly code = 'TB_WORKER_EXITED'
  /** Which worker; the first is 0. */
  readonly worker: number

  constructor(worker: number, how: ConstructorParameters<typeof PythonExitedError>[0]) {
    super(how, `Worker ${worker} of the cluster`)
    this.worker = worker
  }
}

/** What the workers of a cluster do together cannot be done: they did not find each other, or are not in step any more. */
export class ClusterError extends TensorBridgeError {
  override readonly name = 'ClusterError'
  readonly code = 'TB_CLUSTER'
}

/** A request to a pool that does not get a Python: too many wait, or it has waited for too long. */
export class PoolBusyError extends TensorBridgeError {
  override readonly name = 'PoolBusyError'
  readonly code = 'TB_POOL_BUSY'
}

/** A recorded value of the parity kit that is missing, made for other inputs, or not what Python computes now. */
export class RecordError extends TensorBridgeError {
  override readonly name = 'RecordError'
  readonly code = 'TB_RECORD'
}

/** A file, a model or a value that another format cannot hold, or that is not what it should be in it. */
export class InterchangeError extends TensorBridgeError {
  override readonly name = 'InterchangeError'
  readonly code = 'TB_INTERCHANGE'
}

/** No usable Python environment: the message says what was looked for, where, and how to fix it. */
export class PythonEnvironmentError extends TensorBridgeError {
  override readonly name = 'PythonEnvironmentError'
  readonly code = 'TB_ENVIRONMENT'
}
