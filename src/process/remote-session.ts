// One program that has joined from another machine, and its Python: what the program sends is handed on to Python, what
// Python sends to the program. While the network is lost both ways wait here, and after a while Python ends.

import { randomBytes } from 'node:crypto'
import type { Limits } from '../protocol/limits.js'
import { requestsOf } from '../transport/control.js'
import { CONTROL, Flow, type FlowChannel, MAIN, SIDE } from '../transport/flow.js'
import { connectTransport } from '../transport/sockets.js'
import type { SocketTransport } from '../transport/transport.js'
import { removeSocketFolder } from './socket-folder.js'
import type { WorkerOptions } from './spawn-worker.js'
import { WorkerProcess } from './worker-process.js'

/** What a program wants of its session. */
export interface SessionWishes {
  /** After so much silence the network counts as lost. */
  readonly silenceMs: number
  /** For so long Python is kept from then on. */
  readonly graceMs: number
  /** What becomes of the call that runs then. */
  readonly onLost: 'stop' | 'continue'
  /** What the program takes of Python. */
  readonly limits: Limits
}

/** What a session tells its server. */
export interface SessionEvents {
  /** Sends frames over a connection. */
  send(peer: string, frames: Uint8Array[]): void
  say(line: string): void
  /** Its Python has ended: its place is free. */
  onExit(): void
  /** Nobody comes back to it. */
  onOver(): void
}

// A program that was told of its Python's end needs its session no more; one that was not told may ask for so long.
const TELL_EXIT_MS = 10_000
// What Python sent before its end is on its way here, while its end is known at once.
const TURNS_FOR_REST = 8

/** A program and its Python. */
export class RemoteSession {
  /** Who knows it may come back: told to the program alone, over the encrypted link. */
  readonly secret: string = randomBytes(32).toString('hex')
  readonly worker: WorkerProcess
  readonly #wishes: SessionWishes
  readonly #events: SessionEvents
  readonly #flow: Flow
  readonly #main: SocketTransport
  readonly #side: SocketTransport
  // Its program has been told of the end of its Python.
  readonly #told: Promise<void>
  #peer: string | null
  #timer: NodeJS.Timeout | undefined
  #isLost = false
  #hasHeard = false
  #isEnding = false
  #isOver = false
  #hasExited = false

  private constructor(
    worker: WorkerProcess,
    peer: string,
    wishes: SessionWishes,
    events: SessionEvents,
    early: readonly object[],
  ) {
    this.worker = worker
    this.#peer = peer
    this.#wishes = wishes
    this.#events = events
    this.#flow = new Flow((channel, frames) => this.#onMessage(channel, frames))
    const link = (channel: FlowChannel, endpoint: string): SocketTransport =>
      connectTransport(endpoint, {
        onFrames: (frames) => {
          worker.answered()
          this.#flow.send(channel, frames)
        },
        isListening: () => true,
      })
    this.#main = link(MAIN, worker.endpoint)
    this.#side = link(SIDE, worker.sideEndpoint)
    for (const message of early) this.tell(message)
    this.#told = worker.exited.then((exit) => this.#onExit(exit))
  }

  /**
   * Starts a Python for the program at the other end of a connection.
   *
   * @throws as WorkerProcess.start; nothing is left then.
   */
  static async start(
    options: WorkerOptions,
    peer: string,
    wishes: SessionWishes,
    events: SessionEvents,
  ): Promise<RemoteSession> {
    const early: object[] = []
    let tell = (message: object): void => void early.push(message)
    const worker = await WorkerProcess.start(
      { ...options, programLimits: wishes.limits },
      {
        onBell: () => {}, // what Python sends is sent on as it comes
        onLoaded: (seconds, error) => tell({ type: 'loaded', seconds, error }),
      },
    )
    const started = new RemoteSession(worker, peer, wishes, events, early)
    tell = (message) => started.tell(message)
    await Promise.all([started.#main.connected, started.#side.connected])
    removeSocketFolder(worker.endpoint)
    started.#main.listen()
    started.#side.listen()
    return started
  }

  /** The connection over which its program is reached; null while there is none. */
  get peer(): string | null {
    return this.#peer
  }

  /** The number of the last piece that has come from the program. */
  get received(): number {
    return this.#flow.received
  }

  /** Its place may soon be free: its program is away, or leaving. */
  get mayEnd(): boolean {
    return this.#peer === null || this.#isEnding
  }

  /** Its program is there, over a connection: the first one, or a new one. `received`: what the program has. */
  connect(peer: string, received: number): void {
    clearTimeout(this.#timer)
    this.#hasHeard ||= this.#peer === null // it is back
    if (this.#isLost) this.#events.say(`The program of Python ${this.worker.pid} is back.`)
    this.#isLost = false
    this.#peer = peer
    this.#flow.connect((frames) => this.#events.send(peer, frames), received)
  }

  /** @throws ProtocolError where it is nothing that a program sends. */
  receive(frames: readonly Uint8Array[]): void {
    this.#hasHeard = true
    this.#flow.receive(frames)
  }

  /** Sends something, so that a lost connection is found. */
  probe(): void {
    this.#flow.confirm()
  }

  /** The connection is gone: the program may come back. */
  disconnect(): void {
    this.#peer = null
    this.#flow.disconnect()
    if (this.#hasExited && this.#flow.isDone) this.#end()
    // Half of the silence has passed, or the connection was broken off: time to make a new one.
    else this.#after(this.#hasExited ? TELL_EXIT_MS : this.#wishes.silenceMs / 2, () => this.#lose())
  }

  #after(milliseconds: number, act: () => void): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(act, milliseconds).unref()
  }

  #lose(): void {
    if (this.#hasExited) {
      this.#end()
      return
    }
    this.#isLost = true
    const { graceMs, onLost } = this.#wishes
    const { pid } = this.worker
    // Who has never been heard was gone before there was a Python for it.
    if (graceMs === 0 || !this.#hasHeard) {
      this.#events.say(`The network to the program of Python ${pid} is lost.`)
      this.#giveUp()
      return
    }
    const isStopped = onLost === 'stop'
    if (isStopped) this.worker.interrupt()
    const does = isStopped ? 'is stopped' : 'goes on'
    this.#events.say(
      `The network to the program of Python ${pid} is lost; what runs ${does}, and Python waits for ${graceMs / 1000} s.`,
    )
    this.#after(graceMs, () => this.#giveUp())
  }

  #giveUp(): void {
    this.#end()
    void this.end()
  }

  #onMessage(channel: FlowChannel, frames: Uint8Array[]): void {
    if (channel === MAIN) this.#main.send(frames)
    else if (channel === SIDE) this.#side.send(frames)
    else this.#onControl(frames)
  }

  #onControl(frames: readonly Uint8Array[]): void {
    const message = JSON.parse(Buffer.from(frames[0] as Uint8Array).toString()) as Readonly<Record<string, unknown>>
    if (message['type'] === 'interrupt') this.worker.interrupt()
    else if (message['type'] === 'cancel') this.worker.cancel(requestsOf(message))
    else if (message['type'] === 'finish') this.worker.finish(requestsOf(message))
    else if (message['type'] === 'kill') this.worker.kill()
    else if (message['type'] === 'leave') void this.end()
  }

  /** Tells the program something about its Python. */
  tell(message: object): void {
    this.#flow.send(CONTROL, [Buffer.from(JSON.stringify(message))])
  }

  async #onExit(exit: object): Promise<void> {
    for (let i = 0; i < TURNS_FOR_REST; i++) await new Promise(setImmediate)
    this.#main.close()
    this.#side.close()
    this.#hasExited = true
    this.tell({ type: 'exit', ...exit })
    this.#events.onExit()
    if (this.#peer === null) this.disconnect()
  }

  /** Ends its Python; the program is told, where it is there. */
  async end(): Promise<void> {
    this.#isEnding = true
    await this.worker.stop()
    await this.#told
  }

  #end(): void {
    if (this.#isOver) return
    this.#isOver = true
    clearTimeout(this.#timer)
    this.#events.onOver()
  }
}
