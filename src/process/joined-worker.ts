// A worker that was started elsewhere (`tensorbridge worker`), as the program that joins it sees it.

import { existsSync } from 'node:fs'
import { EncryptionKeyError, ProtocolError, PythonEnvironmentError } from '../errors.js'
import { type Limits, limitsFrom } from '../protocol/limits.js'
import { ControlClient, type ControlMessage } from '../transport/control.js'
import { refusal, thisSide } from './versions.js'
import type { WorkerEvents, WorkerExit, WorkerLink } from './worker-process.js'

/** What a worker tells a program that joins it. */
interface Welcome {
  readonly pid: number
  readonly python: string
  readonly keras: '3' | 'legacy'
  readonly endpoint: string
  readonly sideEndpoint: string
  readonly protocol: number
  readonly limits: unknown
}

function nobodyAt(endpoint: string): PythonEnvironmentError {
  const path = /^ipc:\/\/([^@].*)$/.exec(endpoint)?.[1]
  const isMissing = path !== undefined && !existsSync(path)
  return new PythonEnvironmentError(
    `No worker listens at ${endpoint}: ${isMissing ? 'there is no such socket' : 'the connection was refused'}. ` +
      `Start one with \`npx tensorbridge worker --listen ${endpoint}\`.`,
  )
}

function wantsKeys(endpoint: string): EncryptionKeyError {
  return new EncryptionKeyError(
    `What listens at ${endpoint} broke off the connection. A worker that takes encrypted ones only does that: give key and serverKey ` +
      '(or set TENSORBRIDGE_KEY and TENSORBRIDGE_SERVER_KEY).',
  )
}

const NOBODY_SAYS = 'So is the worker that it belonged to, or the connection to it.'
// How Python ended is known when its output has been read.
const SAYS_WHY_MS = 2000

/** The link to a worker of another process. */
export class JoinedWorker implements WorkerLink {
  readonly pid: number
  readonly python: string
  readonly keras: '3' | 'legacy'
  readonly endpoint: string
  readonly sideEndpoint: string
  readonly sharedMemory = null
  readonly limits: Limits
  readonly exited: Promise<WorkerExit>
  readonly #control: ControlClient
  readonly #gone: () => void

  private constructor(control: ControlClient, welcome: Welcome, exited: Promise<WorkerExit>, gone: () => void) {
    this.#control = control
    this.#gone = gone
    this.pid = welcome.pid
    this.python = welcome.python
    this.keras = welcome.keras
    this.endpoint = welcome.endpoint
    this.sideEndpoint = welcome.sideEndpoint
    this.limits = limitsFrom(welcome.limits)
    this.exited = exited
  }

  /**
   * Joins the worker that listens at `endpoint`.
   *
   * @param limits what this program takes of Python.
   * @throws PythonEnvironmentError where none answers or it serves somebody else; ProtocolError where it is of another version.
   */
  static async join(
    endpoint: string,
    protocolVersion: number,
    timeoutMs: number,
    limits: Limits,
    events: WorkerEvents,
  ): Promise<JoinedWorker> {
    let end: (exit: WorkerExit) => void = () => {}
    const exited = new Promise<WorkerExit>((resolve) => {
      end = resolve
    })
    const gone = (exit: Partial<WorkerExit> = {}): void => {
      control.close()
      end({ exitCode: null, signal: null, stderrTail: '', hint: NOBODY_SAYS, ...exit })
    }
    const onMessage = (message: ControlMessage): void => {
      if (message.type === 'bell') events.onBell(message['isSide'] === true)
      else if (message.type === 'loaded') events.onLoaded(Number(message['seconds']), message['error'] as string | null)
      else if (message.type === 'exit') gone(message as Partial<WorkerExit>)
    }
    const control = new ControlClient(endpoint, onMessage, gone)
    const until = performance.now() + timeoutMs
    const isReached = await control.reaches(timeoutMs)
    const here = thisSide(protocolVersion)
    const question = { type: 'join', ...here, limits }
    const answer = isReached === true ? await control.ask(question, Math.max(1, until - performance.now())) : null
    if (answer?.type !== 'welcome') {
      control.close()
      if (isReached === false) throw nobodyAt(endpoint)
      if (isReached === 'encrypted') throw wantsKeys(endpoint)
      if (answer) throw new ProtocolError(refusal(answer, here))
      throw new PythonEnvironmentError(
        `No worker answered at ${endpoint} within ${timeoutMs} ms. Start one with \`npx tensorbridge worker --listen ` +
          `${endpoint}\`; a worker serves one program at a time.`,
      )
    }
    control.watch()
    return new JoinedWorker(control, answer as unknown as Welcome, exited, gone)
  }

  /** Its socket has closed: the worker says why at once, or is gone itself. */
  onClosed(): void {
    setTimeout(() => this.#gone(), SAYS_WHY_MS).unref()
  }

  awaitOutput(): undefined {
    return undefined // it is printed where the worker was started
  }

  interrupt(): void {
    this.#control.send({ type: 'interrupt' })
  }

  cancel(requests: readonly number[]): void {
    this.#control.send({ type: 'cancel', requests })
  }

  finish(requests: readonly number[]): void {
    this.#control.send({ type: 'finish', requests })
  }

  kill(): void {
    this.#control.send({ type: 'kill' })
  }

  /** Leaves; the worker ends this Python and waits for the next program. */
  async stop(): Promise<void> {
    this.#control.send({ type: 'leave' })
    this.#control.hold()
    await this.exited
  }
}

/** Asks a worker of this machine who it is. */
export async function pingLocal(endpoint: string, protocolVersion: number, timeoutMs: number): Promise<ControlMessage> {
  const control = new ControlClient(
    endpoint,
    () => {},
    () => {},
  )
  const until = performance.now() + timeoutMs
  try {
    const isReached = await control.reaches(timeoutMs)
    if (isReached === false) throw nobodyAt(endpoint)
    if (isReached === 'encrypted') throw wantsKeys(endpoint)
    const question = { type: 'ping', ...thisSide(protocolVersion) }
    const answer = isReached === true ? await control.ask(question, Math.max(1, until - performance.now())) : null
    if (answer === null) throw new PythonEnvironmentError(`No worker answered at ${endpoint} within ${timeoutMs} ms.`)
    return answer
  } finally {
    control.close()
  }
}
