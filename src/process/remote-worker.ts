// A worker on another machine, as the program that joins it sees it: one encrypted connection after another, and the flow
// of messages that outlives them.

import { ConnectionLostError, EncryptionKeyError, ProtocolError, PythonEnvironmentError } from '../errors.js'
import { type Limits, limitsFrom } from '../protocol/limits.js'
import { CONTROL, Flow, MAIN, SIDE } from '../transport/flow.js'
import type { ProgramKeys } from '../transport/keys.js'
import { type LineMessage, type LineProblem, RemoteLine } from '../transport/remote-line.js'
import type { Transport, TransportEvents } from '../transport/transport.js'
import { refusal, thisSide } from './versions.js'
import type { WorkerEvents, WorkerExit, WorkerLink } from './worker-process.js'

/** How a program is joined to a worker on another machine. */
export interface RemoteOptions {
  readonly endpoint: string
  readonly keys: ProgramKeys
  readonly protocolVersion: number
  readonly startTimeoutMs: number
  /** After so much silence the network counts as lost. */
  readonly silenceMs: number
  /** For so long the worker is to keep Python from then on. */
  readonly graceMs: number
  readonly onLost: 'stop' | 'continue'
  /** What this program takes of Python. */
  readonly limits: Limits
}

interface Welcome {
  readonly pid: number
  readonly python: string
  readonly keras: '3' | 'legacy'
  readonly secret: string
  readonly graceMs: number
  readonly limits: unknown
}

const FIRST_RETRY_MS = 50
const LONGEST_RETRY_MS = 2000
// The worker takes up to two seconds to end a Python.
const LEAVE_MS = 3000
const LEAST_CONNECT_MS = 1000
const LONGEST_CONNECT_MS = 10_000

const PROBLEMS: { readonly [Problem in LineProblem]: (endpoint: string, timeoutMs: number) => Error } = {
  unlisted: (endpoint) =>
    new EncryptionKeyError(
      `The worker at ${endpoint} does not know this program's key: its public key has to be in the worker's list of clients.`,
    ),
  'wrong keys': (endpoint) =>
    new EncryptionKeyError(
      `The worker at ${endpoint} is not the one whose public key was given as serverKey, and broke off the handshake.`,
    ),
  'no encryption': (endpoint) =>
    new EncryptionKeyError(
      `What listens at ${endpoint} takes no encrypted connections: a worker does where it was started with --key.`,
    ),
  refused: (endpoint) =>
    new PythonEnvironmentError(
      `No worker listens at ${endpoint}: the connection was refused or broken off. ` +
        'Start one with `npx tensorbridge worker --listen ENDPOINT --key FILE --clients FILE`.',
    ),
  late: (endpoint, timeoutMs) =>
    new PythonEnvironmentError(
      `No worker answered at ${endpoint} within ${timeoutMs} ms. Is the address right, and does the network let it through?`,
    ),
}

/** What was in the way of a first connection, as an error that says what to do. */
function connectionError(problem: LineProblem, endpoint: string, timeoutMs: number): Error {
  return PROBLEMS[problem](endpoint, timeoutMs)
}

/** The link to a worker on another machine. */
export class RemoteWorker implements WorkerLink {
  readonly pid: number
  readonly python: string
  readonly keras: '3' | 'legacy'
  readonly endpoint: string
  readonly sideEndpoint: string
  readonly sharedMemory = null
  readonly limits: Limits
  readonly exited: Promise<WorkerExit>
  readonly #options: RemoteOptions
  readonly #events: WorkerEvents
  readonly #secret: string
  readonly #graceMs: number
  readonly #flow: Flow
  readonly #end: (exit: WorkerExit) => void
  #line: RemoteLine | null
  #main: TransportEvents | null = null
  #side: TransportEvents | null = null
  // The time of the last sign of life, while there is no connection; and whether that counts as lost.
  #silentSince: number | null = null
  #isLost = false
  #isLeaving = false
  #isOver = false
  #timer: NodeJS.Timeout | undefined
  readonly #leaveAtExit = (): void => this.#say({ type: 'leave' })

  private constructor(options: RemoteOptions, events: WorkerEvents, welcome: Welcome, line: RemoteLine) {
    this.#options = options
    this.#events = events
    this.#line = line
    this.pid = welcome.pid
    this.python = welcome.python
    this.keras = welcome.keras
    this.limits = limitsFrom(welcome.limits)
    this.#secret = welcome.secret
    this.#graceMs = welcome.graceMs
    this.endpoint = options.endpoint
    this.sideEndpoint = options.endpoint
    let end: (exit: WorkerExit) => void = () => {}
    this.exited = new Promise((resolve) => {
      end = resolve
    })
    this.#end = end
    this.#flow = new Flow((channel, frames) => {
      if (channel === MAIN) this.#main?.onFrames(frames)
      else if (channel === SIDE) this.#side?.onFrames(frames)
      else this.#onControl(frames)
    })
  }

  /**
   * Joins the worker that listens at an endpoint.
   *
   * @throws EncryptionKeyError where keys do not fit; PythonEnvironmentError where nobody answers; ProtocolError where it
   *   serves somebody else or is of another version.
   */
  static async join(options: RemoteOptions, events: WorkerEvents): Promise<RemoteWorker> {
    const { endpoint, startTimeoutMs, silenceMs, graceMs, onLost, limits } = options
    const until = performance.now() + startTimeoutMs
    const joined: { worker: RemoteWorker | null } = { worker: null }
    const early: Uint8Array[][] = []
    const line = new RemoteLine(
      endpoint,
      options.keys,
      { silenceMs: silenceMs / 2, connectMs: startTimeoutMs },
      {
        onFrames: (frames) => {
          const { worker } = joined
          if (worker === null) early.push(frames)
          else worker.#onFrames(line, frames)
        },
        onGone: () => {
          const { worker } = joined
          if (worker !== null) worker.#onGone(line)
        },
        isListening: () => joined.worker?.isListening ?? false,
      },
    )
    const problem = await line.reaches()
    if (problem !== null) {
      line.close()
      throw connectionError(problem, endpoint, startTimeoutMs)
    }
    const here = thisSide(options.protocolVersion)
    const question = { type: 'join', ...here, silenceMs, graceMs, onLost, limits }
    const answer = await line.ask(question, Math.max(1, until - performance.now()))
    if (answer?.type !== 'welcome') {
      line.close()
      if (answer === null) throw connectionError('late', endpoint, startTimeoutMs)
      throw new ProtocolError(refusal(answer, here))
    }
    const worker = new RemoteWorker(options, events, answer as unknown as Welcome, line)
    joined.worker = worker
    worker.#connect(line, 0)
    for (const frames of early) worker.#onFrames(line, frames)
    process.on('exit', worker.#leaveAtExit)
    if (line.isClosed) worker.#onGone(line) // lost with its first answer
    return worker
  }

  /** Whether frames are expected. */
  get isListening(): boolean {
    return this.#isLeaving || this.#main?.isListening() === true || this.#side?.isListening() === true
  }

  /** The two ways to Python, which share the connection. */
  connect(main: TransportEvents, side: TransportEvents): readonly [main: Transport, side: Transport] {
    this.#main = main
    this.#side = side
    const way = (channel: typeof MAIN | typeof SIDE): Transport => ({
      send: (frames) => {
        if (!this.#isOver) this.#flow.send(channel, frames)
      },
      listen: () => this.#listen(),
      close: () => {},
    })
    return [way(MAIN), way(SIDE)]
  }

  #listen(): void {
    if (this.#line !== null) this.#line.listen()
    else if (this.isListening) this.#timer?.ref()
  }

  #connect(line: RemoteLine, received: number): void {
    line.onCheck = () => this.#flow.confirm(true)
    this.#flow.connect((frames) => line.send(frames), received)
    line.listen()
  }

  #onFrames(line: RemoteLine, frames: Uint8Array[]): void {
    if (line !== this.#line) return
    try {
      this.#flow.receive(frames)
    } catch (error) {
      line.close()
      this.#finish({ lost: error as ProtocolError })
    }
  }

  #onControl(frames: readonly Uint8Array[]): void {
    const message = JSON.parse(Buffer.from(frames[0] as Uint8Array).toString()) as LineMessage
    if (message.type === 'loaded') this.#events.onLoaded(Number(message['seconds']), message['error'] as string | null)
    else if (message.type === 'exit') {
      const { exitCode, signal, stderrTail } = message as unknown as WorkerExit
      this.#finish({ exitCode, signal, stderrTail })
    }
  }

  // Losing the network, and coming back

  #onGone(line: RemoteLine): void {
    if (line !== this.#line || this.#isOver) return
    this.#line = null
    this.#flow.disconnect()
    if (this.#isLeaving) {
      this.#finish()
      return
    }
    this.#silentSince = line.heardAt
    void this.#comeBack(performance.now())
  }

  async #comeBack(brokenAt: number): Promise<void> {
    const { silenceMs } = this.#options
    let pause = FIRST_RETRY_MS
    while (!this.#isOver) {
      if (await this.#tryAgain()) return
      const now = performance.now()
      if (!this.#isLost && now - brokenAt >= silenceMs / 2) this.#lose()
      if (this.#isLost && now - brokenAt >= silenceMs + this.#graceMs) {
        this.#finish({ lost: this.#lostError(`It could not be reached again in time, and what Python had is gone.`) })
        return
      }
      await this.#pause(pause)
      pause = Math.min(2 * pause, LONGEST_RETRY_MS, Math.max(FIRST_RETRY_MS, silenceMs / 2))
    }
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.#timer = setTimeout(resolve, milliseconds)
      if (!this.isListening) this.#timer.unref()
    })
  }

  /** Whether the program is back, or it is known that it never will be. */
  async #tryAgain(): Promise<boolean> {
    const { endpoint, keys, silenceMs } = this.#options
    const connectMs = Math.min(Math.max(silenceMs / 2, LEAST_CONNECT_MS), LONGEST_CONNECT_MS)
    const early: Uint8Array[][] = []
    const line: RemoteLine = new RemoteLine(
      endpoint,
      keys,
      { silenceMs: silenceMs / 2, connectMs },
      {
        onFrames: (frames) => {
          if (line === this.#line) this.#onFrames(line, frames)
          else early.push(frames)
        },
        onGone: () => this.#onGone(line),
        isListening: () => this.isListening,
      },
    )
    const isReached = (await line.reaches()) === null
    const question = { type: 'resume', secret: this.#secret, received: this.#flow.received }
    const answer = isReached ? await line.ask(question, connectMs) : null
    if (this.#isOver || answer === null) {
      line.close()
      return this.#isOver
    }
    if (answer.type !== 'resumed') {
      line.close()
      this.#finish({ lost: this.#lostError(`The worker says: ${String(answer['reason'])}`) })
      return true
    }
    this.#line = line
    this.#silentSince = null
    const wasLost = this.#isLost
    this.#isLost = false
    try {
      this.#connect(line, Number(answer['received']))
    } catch (error) {
      this.#finish({ lost: error as ProtocolError })
      return true
    }
    for (const frames of early) this.#onFrames(line, frames)
    if (wasLost) this.#events.onBack?.()
    if (line.isClosed) this.#onGone(line)
    return true
  }

  #lose(): void {
    this.#isLost = true
    if (this.#graceMs === 0) {
      this.#finish({ lost: this.#lostError('Python ends, and what it had is gone.') })
      return
    }
    const { onLost } = this.#options
    const does = onLost === 'stop' ? 'What Python was doing is stopped' : 'Python goes on'
    const grace = this.#graceMs / 1000
    this.#events.onLost?.(
      this.#lostError(`${does}, and objects stay valid if the network is back within ${grace} s.`, false),
    )
  }

  #lostError(then: string, isOver = true): ConnectionLostError {
    const silent = (performance.now() - (this.#silentSince ?? performance.now())) / 1000
    return new ConnectionLostError(this.#options.endpoint, silent, isOver, then)
  }

  #finish(exit: Partial<WorkerExit> = {}): void {
    if (this.#isOver) return
    this.#isOver = true
    process.off('exit', this.#leaveAtExit)
    this.#flow.disconnect()
    this.#line?.close()
    this.#line = null
    this.#end({ exitCode: null, signal: null, stderrTail: '', ...exit })
  }

  // What is asked of the worker

  awaitOutput(): undefined {
    return undefined // it is printed where the worker was started
  }

  interrupt(): void {
    this.#say({ type: 'interrupt' })
  }

  cancel(requests: readonly number[]): void {
    this.#say({ type: 'cancel', requests })
  }

  finish(requests: readonly number[]): void {
    this.#say({ type: 'finish', requests })
  }

  kill(): void {
    this.#say({ type: 'kill' })
  }

  /** Leaves; the worker ends this Python. Does not wait for a network that is lost. */
  async stop(): Promise<void> {
    this.#isLeaving = true
    this.#say({ type: 'leave' })
    if (this.#line === null) this.#finish()
    else this.#line.listen()
    // The network may have died a moment ago.
    const timer = setTimeout(() => this.#finish(), LEAVE_MS)
    await this.exited
    clearTimeout(timer)
  }

  #say(message: object): void {
    if (!this.#isOver) this.#flow.sendUrgent(CONTROL, Buffer.from(JSON.stringify(message)))
  }
}

/** Asks a worker who it is. */
export async function pingRemote(
  endpoint: string,
  keys: ProgramKeys,
  protocolVersion: number,
  timeoutMs: number,
): Promise<LineMessage> {
  const line = new RemoteLine(
    endpoint,
    keys,
    { silenceMs: timeoutMs, connectMs: timeoutMs },
    {
      onFrames: () => {},
      onGone: () => {},
      isListening: () => false,
    },
  )
  const until = performance.now() + timeoutMs
  try {
    const problem = await line.reaches()
    if (problem !== null) throw connectionError(problem, endpoint, timeoutMs)
    const question = { type: 'ping', ...thisSide(protocolVersion) }
    const answer = await line.ask(question, Math.max(1, until - performance.now()))
    if (answer === null) throw connectionError('late', endpoint, timeoutMs)
    return answer
  } finally {
    line.close()
  }
}
