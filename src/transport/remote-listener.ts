// Where programs of other machines connect: one encrypted socket of a worker, for all of them and all that they say.

import { type Event, Router } from 'zeromq'
import { EncryptionKeyError } from '../errors.js'
import { openDoor } from './doorkeeper.js'
import { MOST_FRAME_BYTES } from './flow.js'
import { type KeyPair, readPublicKeys } from './keys.js'

/** What a listener tells. A peer is one connection. */
export interface ListenerEvents {
  onFrames(peer: string, frames: Uint8Array[]): void
  /** Some connection is gone: `send` to it fails now. */
  onDisconnect(): void
  /** What was sent to this one did not reach it. */
  onGone(peer: string): void
  /** A program was not let in. */
  onRefused(why: string): void
  /** A connection has ended before it was known whose it is: its network broke, or it is a stranger's. */
  onBrokenOff(): void
}

/** Who may connect. */
export interface ListenerKeys extends KeyPair {
  /** The file with the public keys of programs; read anew for each that connects. */
  readonly clients: string
}

const REFUSALS: Readonly<Record<string, string>> = {
  'handshake:error:auth': 'its key is not in the list of clients',
  'handshake:error:protocol': 'it has no keys, or means a worker with another key',
}
/** A handshake that takes longer is broken off. */
export const HANDSHAKE_MS = 10_000

/** The socket. */
export class RemoteListener {
  readonly #keys: ListenerKeys
  readonly #events: ListenerEvents
  readonly #silenceMs: number
  readonly #waiting: [peer: string, frames: Uint8Array[]][] = []
  #socket: Router | null = null
  #door: { close(): void } | null = null
  #isSending = false

  /** @param silenceMs after so long without a sign of life a connection counts as gone. */
  constructor(keys: ListenerKeys, silenceMs: number, events: ListenerEvents) {
    this.#keys = keys
    this.#silenceMs = silenceMs
    this.#events = events
  }

  /**
   * Listens; the endpoint with its real port.
   *
   * @throws EncryptionKeyError where the list of clients cannot be read; Error where the endpoint cannot be had.
   */
  async bind(endpoint: string): Promise<string> {
    readPublicKeys(this.#keys.clients)
    const door = await openDoor((key) => this.#allows(key))
    this.#door = door
    const socket = new Router({
      mandatory: true,
      linger: 200,
      sendHighWaterMark: 0,
      receiveHighWaterMark: 0,
      maxMessageSize: MOST_FRAME_BYTES,
      // At once or not at all: without any connection ZeroMQ would wait for one, instead of saying that it is gone.
      sendTimeout: 0,
      handshakeInterval: HANDSHAKE_MS,
      // Not the time to live that a client may name: libzmq 4.3.5 forgets it with the next message that is no heartbeat.
      heartbeatInterval: Math.ceil(this.#silenceMs / 3),
      heartbeatTimeout: this.#silenceMs,
      curveServer: true,
      curveSecretKey: this.#keys.secretKey,
      zapDomain: door.domain,
    })
    this.#socket = socket
    socket.events.on('disconnect', () => this.#events.onDisconnect())
    for (const [name, why] of Object.entries(REFUSALS)) {
      socket.events.on(name as Event['type'], () => this.#events.onRefused(why))
    }
    socket.events.on('handshake:error:other', () => this.#events.onBrokenOff())
    try {
      await socket.bind(endpoint)
    } catch (error) {
      this.close()
      throw error
    }
    void this.#receive(socket)
    return socket.lastEndpoint ?? endpoint
  }

  // The worker's own key is let in too: who has it may do anything here, and `ping` needs no other.
  #allows(key: string): boolean {
    if (key === this.#keys.publicKey) return true
    try {
      return readPublicKeys(this.#keys.clients).has(key)
    } catch (error) {
      if (!(error instanceof EncryptionKeyError)) throw error
      this.#events.onRefused(error.message)
      return false
    }
  }

  async #receive(socket: Router): Promise<void> {
    while (!socket.closed) {
      try {
        const [peer, ...frames] = await socket.receive()
        this.#events.onFrames((peer as Buffer).toString('hex'), frames)
      } catch (error) {
        if (!socket.closed) throw error
      }
    }
  }

  send(peer: string, frames: Uint8Array[]): void {
    this.#waiting.push([peer, frames])
    if (!this.#isSending) void this.#send()
  }

  async #send(): Promise<void> {
    this.#isSending = true
    for (let next = this.#waiting.shift(); next !== undefined && this.#socket !== null; next = this.#waiting.shift()) {
      const [peer, frames] = next
      try {
        await this.#socket.send([Buffer.from(peer, 'hex'), ...frames])
      } catch {
        if (this.#socket !== null) this.#events.onGone(peer)
      }
    }
    this.#isSending = false
  }

  close(): void {
    this.#socket?.close()
    this.#socket = null
    this.#door?.close()
    this.#door = null
  }
}
