// The control line between a program and a worker that was started elsewhere: JSON messages over ZeroMQ.

import { Dealer, Router } from 'zeromq'

/** Whether an endpoint is tcp with a host and a port. */
export function isTcpEndpoint(endpoint: string): boolean {
  const port = /^tcp:\/\/(?:[^\s:/[\]]+|\[[0-9a-fA-F:.%\w]+\]):(\d{1,5}|\*)$/.exec(endpoint)?.[1]
  return port !== undefined && (port === '*' || Number(port) <= 65_535)
}

/** Whether an endpoint is on this machine: all that is taken where nothing is encrypted. */
export function isLocalEndpoint(endpoint: string): boolean {
  return /^(ipc:\/\/.|tcp:\/\/(127\.\d+\.\d+\.\d+|localhost|\[::1\]):(\d{1,5}|\*)$)/.test(endpoint)
}

/** Whether it is an endpoint at all: a socket of this machine, or one that is reached by TCP. */
export function isEndpoint(endpoint: string): boolean {
  return endpoint.startsWith('ipc:') ? isLocalEndpoint(endpoint) : isTcpEndpoint(endpoint)
}

/** The same for one that is joined: its port is known. */
export function isJoinable(endpoint: string): boolean {
  return isEndpoint(endpoint) && !endpoint.endsWith(':*')
}

/** One message: an object with a `type`. */
export type ControlMessage = Readonly<Record<string, unknown>> & { readonly type: string }

/** The requests that a message names; what is no number of one names none. */
export function requestsOf(message: Readonly<Record<string, unknown>>): number[] {
  const { requests } = message
  return Array.isArray(requests) ? requests.filter((each): each is number => Number.isSafeInteger(each)) : []
}

// A program that joined a worker must be able to end while the line is open: so its end is looked at from time to time
// instead of being waited on. Only what answers no question comes this way.
const LOOK_EVERY_MS = 15
// ZeroMQ says nothing to a program whose worker was killed: the worker is asked whether it is there. Over a connection that
// is lost nothing can be sent; where the worker does not answer it is lost as well.
const PULSE_MS = 1000
const MOST_UNANSWERED = 5

/** ZeroMQ tells of a lost connection a moment before it refuses to send over it. */
export const GONE_AFTER_MS: readonly number[] = [5, 50, 500]

const LEAVE_MS = 50

/** The end of the worker: any program may ask. */
export class ControlServer {
  // Mandatory: to send to a program that is gone fails, by which its loss is found.
  // At once or not at all: without any program ZeroMQ would wait for one, instead of saying that it is gone.
  readonly #socket: Router = new Router({ mandatory: true, linger: 200, sendTimeout: 0, sendHighWaterMark: 0 })
  readonly #onMessage: (message: ControlMessage, program: string) => void
  readonly #onLost: () => void

  /** @param onLost is called when the link to some program is lost; `send` to it fails then. */
  constructor(onMessage: (message: ControlMessage, program: string) => void, onLost: () => void) {
    this.#onMessage = onMessage
    this.#onLost = onLost
  }

  /** Listens; the endpoint with its real port. */
  async bind(endpoint: string): Promise<string> {
    this.#socket.events.on('disconnect', () => {
      for (const delay of GONE_AFTER_MS) setTimeout(() => this.#onLost(), delay).unref()
    })
    await this.#socket.bind(endpoint)
    void this.#receive()
    return this.#socket.lastEndpoint ?? endpoint
  }

  async #receive(): Promise<void> {
    while (!this.#socket.closed) {
      try {
        const [program, ...frames] = await this.#socket.receive()
        for (const message of parse(frames)) this.#onMessage(message, (program as Buffer).toString('hex'))
      } catch (error) {
        if (!this.#socket.closed) throw error
      }
    }
  }

  /** Tells a program something; false where it is gone. */
  async send(program: string, message: ControlMessage): Promise<boolean> {
    if (this.#socket.closed) return false
    try {
      await this.#socket.send([Buffer.from(program, 'hex'), JSON.stringify(message)])
      return true
    } catch {
      return false
    }
  }

  /** Closes the line. What was sent is given a moment to leave: ZeroMQ's thread has it, and ends with this process. */
  async close(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, LEAVE_MS))
    this.#socket.close()
  }
}

/** The end of the program. */
export class ControlClient {
  readonly #socket: Dealer
  readonly #onMessage: (message: ControlMessage) => void
  readonly #onLost: () => void
  readonly #monitor: Dealer['events']
  readonly #reached: Promise<boolean | 'encrypted'>
  #timer: NodeJS.Timeout | undefined
  #pulse: NodeJS.Timeout | undefined
  #unanswered = 0
  #closed = false

  constructor(endpoint: string, onMessage: (message: ControlMessage) => void, onLost: () => void) {
    this.#socket = new Dealer({ linger: 200, reconnectInterval: -1, receiveTimeout: 0, sendTimeout: 0 })
    this.#onMessage = onMessage
    this.#onLost = onLost
    this.#monitor = this.#socket.events
    this.#reached = this.#reach()
    this.#socket.connect(endpoint)
  }

  async #reach(): Promise<boolean | 'encrypted'> {
    let isConnected = false
    for (;;) {
      const { type } = await this.#monitor.receive()
      if (type === 'handshake') return true
      if (type === 'connect') isConnected = true
      if (type === 'handshake:error:protocol' || (type === 'disconnect' && isConnected)) return 'encrypted'
      if (type === 'close' || type === 'disconnect' || type === 'end') return false
    }
  }

  /**
   * Whether there is somebody at the endpoint: false where the connection is refused, null where time is up, `encrypted`
   * where keys are needed.
   */
  async reaches(timeoutMs: number): Promise<boolean | 'encrypted' | null> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, timeoutMs, null)
    })
    const isReached = await Promise.race([this.#reached, late])
    clearTimeout(timer)
    return isReached
  }

  /** Resolves with the answer to a question that is asked now; null where none comes in time. */
  async ask(message: ControlMessage, timeoutMs: number): Promise<ControlMessage | null> {
    const until = performance.now() + timeoutMs
    await this.#socket.send(JSON.stringify(message))
    this.#socket.receiveTimeout = timeoutMs
    try {
      while (performance.now() < until) {
        const [first] = parse(await this.#socket.receive())
        if (first?.type === 'welcome' || first?.type === 'refused' || first?.type === 'pong') return first
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    } finally {
      this.#socket.receiveTimeout = 0
    }
    return null
  }

  /** From now on looks for messages, without keeping the program alive. */
  watch(): void {
    this.#timer = setInterval(() => void this.#look(), LOOK_EVERY_MS).unref()
    this.#pulse = setInterval(() => void this.#feelPulse(), PULSE_MS).unref()
  }

  async #feelPulse(): Promise<void> {
    // Answers may be there that a program could not hear which was stopped, or busy.
    await this.#look()
    if (this.#closed) return
    if (this.#unanswered >= MOST_UNANSWERED) {
      this.#onLost()
      return
    }
    this.#unanswered++
    this.send({ type: 'ping' })
  }

  async #look(): Promise<void> {
    for (;;) {
      try {
        for (const message of parse(await this.#socket.receive())) {
          this.#unanswered = 0
          if (message.type !== 'pong') this.#onMessage(message)
        }
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        if (code !== 'EAGAIN' && code !== 'EBUSY' && !this.#closed) this.#onLost()
        return
      }
    }
  }

  async #send(message: ControlMessage): Promise<void> {
    try {
      await this.#socket.send(JSON.stringify(message))
    } catch (error) {
      // There is no connection any more over which it could leave.
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN' && !this.#closed) this.#onLost()
    }
  }

  /** Keeps the program alive until the line is closed: its end is awaited. */
  hold(): void {
    this.#timer?.ref()
  }

  send(message: ControlMessage): void {
    if (!this.#closed) void this.#send(message)
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    clearInterval(this.#timer)
    clearInterval(this.#pulse)
    this.#socket.close()
    drainAfter(this.#reached, this.#monitor)
  }
}

const closing = new Set<Promise<void>>()

/** A socket is closed: its monitor is read to its end, once it is known whether the connection has come about. */
export function drainAfter(reached: Promise<unknown>, monitor: Dealer['events']): void {
  const drained = reached
    .then(() => drain(monitor))
    .catch(() => {})
    .finally(() => closing.delete(drained))
  closing.add(drained)
}

/** Resolves when nothing of ZeroMQ's is left of the sockets for which `drainAfter` was called. */
export async function areDrained(): Promise<void> {
  while (closing.size > 0) await Promise.all(closing)
}

/** ZeroMQ's thread blocks on a monitor that was closed before its end: see zeromq.ts. */
async function drain(monitor: Dealer['events']): Promise<void> {
  try {
    while ((await monitor.receive()).type !== 'end');
  } catch {
    // closed
  }
}

function parse(frames: readonly Uint8Array[]): ControlMessage[] {
  try {
    const message = JSON.parse(Buffer.from(frames[0] ?? []).toString()) as unknown
    const isMessage =
      typeof message === 'object' && message !== null && typeof (message as ControlMessage).type === 'string'
    return isMessage ? [message as ControlMessage] : []
  } catch {
    return [] // not from a tensorbridge program
  }
}
