// One encrypted connection from a program to a worker: made, asked over, watched, lost for good. Another one is another line.
//
// ZeroMQ's own thread sends the heartbeats and ends the connection where none is answered, so that a program whose event
// loop is busy is not taken for lost. ZeroMQ tells that end in no way that lets Node end meanwhile: a line finds it by what
// it sends from time to time, which fails then.

import { Dealer } from 'zeromq'
import { drainAfter } from './control.js'
import { MOST_FRAME_BYTES } from './flow.js'
import type { ProgramKeys } from './keys.js'
import { Vigil } from './vigil.js'

/** A message of JSON, which stands outside the flow. */
export type LineMessage = Readonly<Record<string, unknown>> & { readonly type: string }

/** What a line tells. */
export interface LineEvents {
  /** Frames of the flow have come. */
  onFrames(frames: Uint8Array[]): void
  /** The connection is gone; told once, and not after `close`. */
  onGone(): void
  /** Whether frames are expected now, for which the program is kept alive. */
  isListening(): boolean
}

/** How a connection did not come about. */
export type LineProblem = 'refused' | 'late' | 'unlisted' | 'wrong keys' | 'no encryption'

// As control.ts: only what answers no question comes this way.
const LOOK_EVERY_MS = 15
const JSON_BEGINS = '{'.charCodeAt(0)

/** Times of one line, in milliseconds: it is gone after `silenceMs` without a sign of life. */
export interface LineTimes {
  readonly silenceMs: number
  readonly connectMs: number
}

/** A connection. */
export class RemoteLine {
  readonly #socket: Dealer
  readonly #events: LineEvents
  readonly #monitor: Dealer['events']
  readonly #reached: Promise<LineProblem | null>
  readonly #silenceMs: number
  readonly #connectMs: number
  readonly #vigil = new Vigil()
  readonly #queue: Uint8Array[][] = []
  #answer: ((message: LineMessage | null) => void) | null = null
  #lookTimer: NodeJS.Timeout | undefined
  #checkTimer: NodeJS.Timeout | undefined
  #isSending = false
  #isReceiving = false
  #closed = false
  /** When something was last heard, as `performance.now()`. */
  heardAt: number = performance.now()

  constructor(endpoint: string, keys: ProgramKeys, { silenceMs, connectMs }: LineTimes, events: LineEvents) {
    this.#events = events
    this.#silenceMs = silenceMs
    this.#connectMs = connectMs
    this.#socket = new Dealer({
      linger: 200,
      reconnectInterval: -1,
      sendHighWaterMark: 0,
      receiveHighWaterMark: 0,
      maxMessageSize: MOST_FRAME_BYTES,
      sendTimeout: 0,
      connectTimeout: connectMs,
      handshakeInterval: connectMs,
      curvePublicKey: keys.publicKey,
      curveSecretKey: keys.secretKey,
      curveServerKey: keys.serverKey,
      heartbeatInterval: Math.ceil(silenceMs / 3),
      heartbeatTimeout: silenceMs,
    })
    this.#monitor = this.#socket.events
    this.#reached = this.#reach()
    this.#socket.connect(endpoint)
  }

  async #reach(): Promise<LineProblem | null> {
    let isConnected = false
    for (;;) {
      const { type } = await this.#monitor.receive()
      if (type === 'handshake') return null
      if (type === 'connect') isConnected = true
      if (type === 'handshake:error:auth') return 'unlisted'
      if (type === 'handshake:error:protocol') return 'no encryption'
      if (type === 'handshake:error:other' || (type === 'disconnect' && isConnected)) return 'wrong keys'
      if (type === 'close' || type === 'disconnect' || type === 'end') return 'refused'
    }
  }

  /** Whether the connection has come about; if not, what was in its way. */
  async reaches(): Promise<LineProblem | null> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(resolve, this.#connectMs, 'late')
    })
    const problem = await Promise.race([this.#reached, late])
    clearTimeout(timer)
    if (problem === null && !this.#closed) this.#watch()
    return problem
  }

  /** Nothing goes over it any more. */
  get isClosed(): boolean {
    return this.#closed
  }

  /** Resolves with the answer to a question; null where none comes in time or the connection is lost. */
  async ask(message: LineMessage, timeoutMs: number): Promise<LineMessage | null> {
    this.send([Buffer.from(JSON.stringify(message))])
    let timer: NodeJS.Timeout | undefined
    const answer = await new Promise<LineMessage | null>((resolve) => {
      this.#answer = resolve
      timer = setTimeout(resolve, timeoutMs, null)
      void this.#receive(true)
    })
    this.#answer = null
    clearTimeout(timer)
    return answer
  }

  send(frames: Uint8Array[]): void {
    if (this.#closed) return
    this.#queue.push(frames)
    if (!this.#isSending) void this.#send()
  }

  async #send(): Promise<void> {
    this.#isSending = true
    try {
      for (let frames = this.#queue.shift(); frames !== undefined; frames = this.#queue.shift()) {
        await this.#socket.send(frames)
      }
    } catch {
      this.#gone() // without a time-out and a mark, only a lost connection refuses
    } finally {
      this.#isSending = false
    }
  }

  // From now on what comes is looked for, without keeping the program alive.
  #watch(): void {
    this.heardAt = performance.now()
    this.#lookTimer = setInterval(() => void this.#receive(false), LOOK_EVERY_MS).unref()
    this.#checkTimer = setInterval(() => this.onCheck(), Math.max(20, this.#silenceMs / 6)).unref()
  }

  /** Is called from time to time, and must send something. */
  onCheck: () => void = () => {}

  /** Frames are expected: the program is kept alive until they have come. */
  listen(): void {
    if (this.#events.isListening()) void this.#receive(true)
  }

  async #receive(waits: boolean): Promise<void> {
    if (this.#isReceiving || this.#closed) return
    this.#isReceiving = true
    let isWaiting = waits
    try {
      while (!this.#closed) {
        this.#socket.receiveTimeout = isWaiting ? -1 : 0
        if (isWaiting) this.#vigil.begin()
        const frames = await this.#socket.receive()
        this.#vigil.end()
        this.heardAt = performance.now()
        this.#take(frames)
        isWaiting = waits && this.#isListening()
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (!this.#closed && code !== 'EAGAIN' && code !== 'EBUSY') this.#gone()
    } finally {
      this.#vigil.end()
      this.#isReceiving = false
    }
    // Something may be expected since it was looked at.
    if (!this.#closed && this.#isListening()) void this.#receive(true)
  }

  #isListening(): boolean {
    return this.#answer !== null || this.#events.isListening()
  }

  #take(frames: Uint8Array[]): void {
    const [first] = frames
    if (first?.[0] !== JSON_BEGINS) {
      this.#events.onFrames(frames)
      return
    }
    const answer = this.#answer
    this.#answer = null
    try {
      answer?.(JSON.parse(Buffer.from(first).toString()) as LineMessage)
    } catch {
      answer?.(null)
    }
  }

  #gone(): void {
    if (this.#closed) return
    this.close()
    this.#events.onGone()
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#queue.length = 0
    clearInterval(this.#lookTimer)
    clearInterval(this.#checkTimer)
    this.#answer?.(null)
    this.#socket.close()
    drainAfter(this.#reached, this.#monitor)
  }
}
