// `tensorbridge worker` for programs on other machines: all of them, and all that they say, over one encrypted port.

import { PythonEnvironmentError, TensorBridgeError } from '../errors.js'
import { DEFAULT_LIMITS, limitsFrom } from '../protocol/limits.js'
import { GONE_AFTER_MS } from '../transport/control.js'
import { HANDSHAKE_MS, type ListenerKeys, RemoteListener } from '../transport/remote-listener.js'
import { RemoteSession, type SessionWishes } from './remote-session.js'
import type { WorkerOptions } from './spawn-worker.js'
import { type Side, skew, thisSide } from './versions.js'

type Message = Readonly<Record<string, unknown>> & { readonly type: string }

const JSON_BEGINS = '{'.charCodeAt(0)
const CONNECTION_SILENCE_MS = 5000
const MOST_SILENCE_MS = 24 * 3_600_000
const LEAST_SILENCE_MS = 200
// A listener that is asked by strangers again and again does not fill a log: the same line once a second.
const SAID_EACH_MS = 1000
// For so long a worker that ends waits for programs to hear of it; ZeroMQ's thread, which tells them, ends with its process.
const HEAR_MS = 1000

/** How a server is made. */
export interface RemoteServerOptions {
  readonly worker: WorkerOptions
  readonly keys: ListenerKeys
  /** So many programs at once, each with a Python of its own. */
  readonly programs: number
  /** The longest time, in milliseconds, for which a Python is kept whose program is lost. */
  readonly maxGraceMs: number
  /** After so many milliseconds without a sign of life a connection counts as gone; 5000 by default. */
  readonly silenceMs?: number
  /** Gets a line about each program that comes and goes. */
  say(line: string): void
}

/** Serves programs at an endpoint until it is closed. */
export class RemoteServer {
  readonly #options: RemoteServerOptions
  readonly #listener: RemoteListener
  readonly #bySecret = new Map<string, RemoteSession>()
  readonly #byPeer = new Map<string, RemoteSession>()
  // Connections that have asked to join, as long as they are there.
  readonly #joined = new Set<string>()
  readonly #live = new Set<RemoteSession>()
  // Pythons that run or start: their places are taken.
  #taken = 0
  #freed: (() => void)[] = []
  readonly #saidAt = new Map<string, number>()
  // When a program was last known to be away.
  #awayAt = Number.NEGATIVE_INFINITY
  #isClosed = false
  #onAllGone = (): void => {}

  constructor(options: RemoteServerOptions) {
    this.#options = options
    this.#listener = new RemoteListener(options.keys, options.silenceMs ?? CONNECTION_SILENCE_MS, {
      onFrames: (peer, frames) => this.#onFrames(peer, frames),
      onDisconnect: () => {
        for (const delay of GONE_AFTER_MS) setTimeout(() => this.#probe(), delay).unref()
      },
      onGone: (peer) => this.#onGone(peer),
      onRefused: (why) => this.#sayRarely(`A program was not let in: ${why}.`),
      onBrokenOff: () => this.#onBrokenOff(),
    })
  }

  /**
   * Listens; the endpoint to join.
   *
   * @throws EncryptionKeyError where the list of clients cannot be read; PythonEnvironmentError where the port cannot be had.
   */
  async listen(endpoint: string): Promise<string> {
    try {
      return await this.#listener.bind(endpoint)
    } catch (error) {
      if (error instanceof TensorBridgeError) throw error
      throw new PythonEnvironmentError(`The worker cannot listen at ${endpoint}: ${(error as Error).message}.`)
    }
  }

  #probe(): void {
    for (const session of this.#byPeer.values()) session.probe()
  }

  #onFrames(peer: string, frames: Uint8Array[]): void {
    const [first] = frames
    if (first?.[0] === JSON_BEGINS) {
      const message = parse(first)
      if (message !== null) void this.#onMessage(peer, message)
      return
    }
    const session = this.#byPeer.get(peer)
    try {
      session?.receive(frames)
    } catch (error) {
      this.#options.say(`A program was cut off: ${(error as Error).message}`)
      void session?.end()
    }
  }

  async #onMessage(peer: string, message: Message): Promise<void> {
    if (message.type === 'ping') this.#tell(peer, { type: 'pong', ...this.#about() })
    else if (message.type === 'join') await this.#join(peer, message)
    else if (message.type === 'resume') this.#resume(peer, message)
  }

  #about(): Readonly<Record<string, unknown>> {
    const { worker, programs } = this.#options
    return { ...thisSide(worker.protocolVersion), keras: worker.keras, programs, serving: this.#taken }
  }

  async #join(peer: string, message: Message): Promise<void> {
    if (this.#refusesAgain(peer)) return
    const problem = skew(thisSide(this.#options.worker.protocolVersion), message as Side)
    if (problem !== null) {
      this.#options.say(`A program was refused. ${problem}`)
      this.#refuse(peer, problem)
      return
    }
    this.#joined.add(peer)
    while (this.#taken >= this.#options.programs) {
      // A program that is lost may be the very one that starts again here: its place is free when its time is over.
      if (![...this.#live].some((session) => session.mayEnd)) {
        const { programs } = this.#options
        this.#joined.delete(peer)
        this.#refuse(
          peer,
          programs === 1 ? 'The worker serves another program.' : `The worker serves ${programs} other programs.`,
        )
        return
      }
      await new Promise<void>((resolve) => this.#freed.push(resolve))
      if (this.#isClosed) return
    }
    await this.#serve(peer, wishesOf(message, this.#options.maxGraceMs))
  }

  async #serve(peer: string, wishes: SessionWishes): Promise<void> {
    const { worker: options, say } = this.#options
    this.#taken++
    let isFree = false
    const free = (): void => {
      if (isFree) return
      isFree = true
      this.#taken--
      for (const resolve of this.#freed.splice(0)) resolve()
    }
    try {
      const session: RemoteSession = await RemoteSession.start(options, peer, wishes, {
        send: (to, frames) => this.#listener.send(to, frames),
        say,
        onExit: () => {
          say('The program is gone, and its Python with it.')
          this.#live.delete(session)
          free()
        },
        onOver: () => {
          if (session.peer === null) this.#awayAt = performance.now()
          this.#bySecret.delete(session.secret)
        },
      })
      if (this.#isClosed) {
        await session.end()
        return
      }
      this.#live.add(session)
      this.#bySecret.set(session.secret, session)
      this.#byPeer.set(peer, session)
      const { pid, python } = session.worker
      say(`A program has joined; its Python is process ${pid}.`)
      const { graceMs } = wishes
      const limits = options.limits ?? DEFAULT_LIMITS
      this.#tell(peer, { type: 'welcome', ...this.#about(), pid, python, secret: session.secret, graceMs, limits })
      session.connect(peer, 0)
    } catch (error) {
      free()
      this.#joined.delete(peer)
      this.#refuse(peer, (error as Error).message)
    }
  }

  /** A connection has one session, or another one's Python would be nobody's: whether this one has, and was refused. */
  #refusesAgain(peer: string): boolean {
    const hasJoined = this.#joined.has(peer)
    if (hasJoined) this.#refuse(peer, 'This connection has joined already.')
    return hasJoined
  }

  #resume(peer: string, message: Message): void {
    const session = this.#bySecret.get(String(message['secret']))
    if (session === undefined) {
      this.#refuse(peer, 'Its time was over, and Python was ended.')
      return
    }
    if (this.#refusesAgain(peer)) return
    if (session.peer !== null) {
      this.#byPeer.delete(session.peer)
      this.#joined.delete(session.peer)
    }
    this.#joined.add(peer)
    this.#awayAt = performance.now()
    this.#byPeer.set(peer, session)
    this.#tell(peer, { type: 'resumed', received: session.received })
    try {
      session.connect(peer, Number(message['received']))
    } catch (error) {
      this.#options.say(`A program was cut off: ${(error as Error).message}`)
      void session.end()
    }
    // Whoever waits for a place may have waited for this one.
    for (const resolve of this.#freed.splice(0)) resolve()
  }

  #onGone(peer: string): void {
    const session = this.#byPeer.get(peer)
    this.#byPeer.delete(peer)
    this.#joined.delete(peer)
    session?.disconnect()
    if (this.#byPeer.size === 0) this.#onAllGone()
  }

  #onBrokenOff(): void {
    // A program whose network is lost tries again and again, and what it has given up meanwhile arrives when the network is back.
    const isAway = [...this.#bySecret.values()].some((session) => session.peer === null)
    if (isAway || performance.now() - this.#awayAt < HANDSHAKE_MS) return
    this.#sayRarely(
      'A connection ended before its encrypted handshake did: its network broke, or it was no program of ours.',
    )
  }

  #sayRarely(line: string): void {
    const now = performance.now()
    if (now - (this.#saidAt.get(line) ?? Number.NEGATIVE_INFINITY) < SAID_EACH_MS) return
    this.#saidAt.set(line, now)
    this.#options.say(line)
  }

  #tell(peer: string, message: object): void {
    this.#listener.send(peer, [Buffer.from(JSON.stringify(message))])
  }

  #refuse(peer: string, reason: string): void {
    this.#tell(peer, { type: 'refused', reason, ...thisSide(this.#options.worker.protocolVersion) })
  }

  /** Ends the Pythons that run and stops listening. */
  async close(): Promise<void> {
    this.#isClosed = true
    for (const resolve of this.#freed.splice(0)) resolve()
    await Promise.all([...this.#live].map((session) => session.end()))
    // The programs have been told of the end, and leave when they have heard it: what is on its way goes with this process.
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      this.#onAllGone = resolve
      if (this.#byPeer.size === 0) resolve()
      else timer = setTimeout(resolve, HEAR_MS)
    })
    clearTimeout(timer)
    this.#listener.close()
  }
}

function parse(bytes: Uint8Array): Message | null {
  try {
    const message = JSON.parse(Buffer.from(bytes).toString()) as Message
    return typeof message.type === 'string' ? message : null
  } catch {
    return null
  }
}

function wishesOf(message: Message, maxGraceMs: number): SessionWishes {
  const within = (value: unknown, least: number, most: number): number =>
    Math.min(Math.max(Number.isFinite(value) ? (value as number) : least, least), most)
  return {
    silenceMs: within(message['silenceMs'], LEAST_SILENCE_MS, MOST_SILENCE_MS),
    graceMs: within(message['graceMs'], 0, maxGraceMs),
    onLost: message['onLost'] === 'stop' ? 'stop' : 'continue',
    limits: limitsFrom(message['limits']),
  }
}
