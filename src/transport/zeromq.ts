// Frames over a ZeroMQ pair socket, to workers that were joined over TCP and where there are no Unix sockets. A pending receive keeps Node alive, and ZeroMQ offers no way to say that it should
// not: so there is one only while frames are expected.

import { Pair } from 'zeromq'
import type { SocketTransport, TransportEvents } from './transport.js'
import { Vigil } from './vigil.js'

/** Connects to the endpoint that a worker has bound. */
export class ZeromqTransport implements SocketTransport {
  readonly #socket: Pair
  readonly #events: TransportEvents
  readonly #monitor: Pair['events']
  #queue: Uint8Array[][] = []
  #sent: Promise<void> | undefined
  readonly #vigil: Vigil | null
  #receiving = false
  #closed = false
  #gone: Promise<void> = Promise.resolve()
  readonly connected: Promise<void>
  readonly closed = null

  /** @param isVigilant stays awake for a moment while an answer is due; not where the program's own thread wants the core. */
  constructor(endpoint: string, events: TransportEvents, isVigilant = true) {
    this.#events = events
    this.#vigil = isVigilant ? new Vigil() : null
    // No high-water marks: back-pressure on calls is the caller's await; a mark would drop or block.
    // No second connection: a worker that went away does not come back.
    this.#socket = new Pair({ sendHighWaterMark: 0, receiveHighWaterMark: 0, linger: 0, reconnectInterval: -1 })
    this.#monitor = this.#socket.events
    this.connected = this.#until('handshake')
    this.#socket.connect(endpoint)
  }

  // The monitor is read only while something is waited for, as reading keeps Node alive. It must not be closed before
  // ZeroMQ has ended it: ZeroMQ's one thread for input and output blocks for good when it has an event (the loss of the
  // link, say) for a monitor that nobody has open any more, and then no socket of this program works.
  async #until(wanted: 'handshake' | 'end'): Promise<void> {
    for (;;) {
      const event = await this.#monitor.receive()
      if (event.type === wanted || event.type === 'end') return
      // The worker died before it had accepted: its exit will be told.
      if (wanted === 'handshake' && (event.type === 'close' || event.type === 'disconnect')) return
    }
  }

  send(frames: Uint8Array[]): void {
    if (this.#closed) return
    if (this.#queue.length > 0 || !this.#sendNow(frames)) this.#queueUp(frames)
  }

  /**
   * Hands frames to ZeroMQ's own thread at once, so that Python works while the rest of a long turn goes on; false where
   * ZeroMQ wants the event loop to turn first.
   */
  #sendNow(frames: Uint8Array[]): boolean {
    try {
      this.#sent = this.#socket.send(frames)
      this.#sent.catch((error: unknown) => {
        if (!this.#closed) throw error
      })
    } catch (error) {
      // zeromq 6.8.0: thrown at once while a send is pending, of which there is one after 512 in one turn.
      if ((error as NodeJS.ErrnoException).code === 'EBUSY') return false
      throw error
    }
    return true
  }

  #queueUp(frames: Uint8Array[]): void {
    this.#queue.push(frames)
    if (this.#queue.length === 1) void this.#sendQueue()
  }

  async #sendQueue(): Promise<void> {
    for (let frames = this.#queue[0]; frames !== undefined; frames = this.#queue[0]) {
      try {
        await this.#sent
      } catch {
        return // told where it was sent; the link is lost or closed
      }
      // It leaves the queue only now: what is sent meanwhile stays behind it.
      if (!this.#closed && this.#sendNow(frames)) this.#queue.shift()
    }
  }

  listen(): void {
    if (!this.#receiving && !this.#closed) void this.#receive()
  }

  async #receive(): Promise<void> {
    this.#receiving = true
    try {
      while (!this.#closed && this.#events.isListening()) {
        this.#vigil?.begin()
        const frames = await this.#socket.receive()
        this.#vigil?.end()
        this.#events.onFrames(frames)
      }
    } catch (error) {
      if (!this.#closed) throw error
    } finally {
      this.#vigil?.end()
      this.#receiving = false
    }
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#queue = []
    this.#socket.close()
    this.#gone = this.connected.then(() => this.#until('end')).catch(() => {})
  }

  get gone(): Promise<void> {
    return this.#gone
  }
}
