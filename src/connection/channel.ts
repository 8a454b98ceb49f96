// One of the two ways of a connection to its worker: for the main thread, and for all other threads of Python.
// Keeps what is awaited on it, and knows whether frames are expected.

import type { Site } from '../errors/user-frames.js'
import type { Transport, TransportEvents } from '../transport/transport.js'
import type { Reference } from './reference.js'

/** Somebody waits for an answer. */
export interface Pull {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
  readonly reference: Reference | null
  /** Where it was asked, if that is to be told. */
  readonly site: Site | undefined
  /** The callback that asks; 0 for none. */
  readonly parent: number
  /** In which it leaves. */
  readonly batch: OutgoingBatch
  /** The number that the next request had when it was asked. */
  readonly next: number
  /** Nobody waits for it any more; the answer comes all the same. */
  readonly isAbandoned?: boolean
}

/** What is remembered of a batch until it is known that the worker has understood it. */
export interface OutgoingBatch {
  /** That of its message, counted from 1, as the worker does; 0 until it is sent. */
  number: number
  /** The callback that it answers; 0 for none. Of an iterator: its parent, as Python waits for its items. */
  answers: number
}

// A batch that the worker cannot understand is told at once, when it has hardly sent others.
const ANSWERS_REMEMBERED = 64

/** A transport, and what is awaited on it. */
export class Channel implements TransportEvents {
  /** For Python threads other than the main one. */
  readonly isSide: boolean
  transport: Transport | null = null
  #delivering: Promise<void> | null = null
  /** Batches sent, those of iterators not counted. */
  sent = 0
  readonly #pulls = new Map<number, Pull[]>()
  readonly #onFrames: (channel: Channel, frames: Uint8Array[]) => void
  readonly #answers: OutgoingBatch[] = []
  #batches = 0
  #pending = 0
  #rung = 0
  #heard = 0

  constructor(isSide: boolean, onFrames: (channel: Channel, frames: Uint8Array[]) => void) {
    this.isSide = isSide
    this.#onFrames = onFrames
  }

  /** Awaited answers that have not come. */
  get pending(): number {
    return this.#pending
  }

  /**
   * Whether frames are expected now. Not while some that have come wait for output: they may be the last ones, and to
   * expect more would keep the program alive.
   */
  isListening(): boolean {
    return this.#delivering === null && (this.#pending > 0 || this.#heard < this.#rung)
  }

  /** The frames that wait for output that was printed before them. */
  get delivering(): Promise<void> | null {
    return this.#delivering
  }

  /** Frames came, and wait for output: `delivered` resolves when they have been looked at. */
  hold(delivered: Promise<void>): void {
    const held = delivered.then(() => {
      if (this.#delivering !== held) return
      this.#delivering = null
      if (this.isListening()) this.transport?.listen()
    })
    this.#delivering = held
  }

  onFrames(frames: Uint8Array[]): void {
    this.#onFrames(this, frames)
  }

  /** The worker rang: frames are coming that answer nothing. */
  ring(): void {
    this.#rung++
    this.transport?.listen()
  }

  /** Frames came for which the worker had rung. */
  hear(rung: number): void {
    this.#heard += rung
  }

  /** Sends a message: one batch, or several that leave together. */
  send(frames: Uint8Array[], isCounted = true, batches: readonly OutgoingBatch[] = []): void {
    if (isCounted) this.sent++
    this.#batches++
    for (const batch of batches) {
      batch.number = this.#batches
      if (batch.answers !== 0 && this.#answers.push(batch) > ANSWERS_REMEMBERED) this.#answers.shift()
    }
    this.transport?.send(frames)
  }

  /** An answer about `id` is awaited. What one callback asks about an object is answered in the order of its questions. */
  expect(id: number, pull: Pull): void {
    this.#pending++
    const waiting = this.#pulls.get(id)
    if (waiting) waiting.push(pull)
    else this.#pulls.set(id, [pull])
  }

  /** Whether the callback `parent` waits for an answer. */
  isAwaitedBy(parent: number): boolean {
    for (const pulls of this.#pulls.values()) if (pulls.some((pull) => pull.parent === parent)) return true
    return false
  }

  /** An answer about `id` has come, to what was asked in the name of `parent`: who waits for it. */
  take(id: number, parent: number): Pull | undefined {
    const waiting = this.#pulls.get(id)
    if (waiting === undefined) return undefined
    // Mostly the first: nobody else asked.
    const isFirst = waiting[0]?.parent === parent
    const pull = isFirst ? waiting.shift() : takeOut(waiting, parent)
    if (pull === undefined) return undefined
    if (waiting.length === 0) this.#pulls.delete(id)
    if (!pull.isAbandoned) this.#pending--
    return pull
  }

  /** Nobody is to wait any more: all that waited. The answers still come, each in its turn. */
  abandon(): Pull[] {
    const abandoned: Pull[] = []
    for (const [id, waiting] of this.#pulls) {
      abandoned.push(...waiting.filter((pull) => !pull.isAbandoned))
      const left = waiting.map((pull) => ({ ...pull, resolve: () => {}, reject: () => {}, isAbandoned: true }))
      this.#pulls.set(id, left)
    }
    this.#pending = 0
    return abandoned
  }

  /** The worker could not understand a batch: who waits for its answers, and the callback that waits for it (or 0). */
  takeBroken(number: number): { readonly pulls: Pull[]; readonly callback: number } {
    const callback = this.#answers.find((batch) => batch.number === number)?.answers ?? 0
    const pulls: Pull[] = []
    for (const [id, waiting] of number > 0 ? this.#pulls : []) {
      const broken = waiting.filter(({ batch }) => batch.number === number)
      if (broken.length === 0) continue
      pulls.push(...broken)
      const others = waiting.filter((pull) => !broken.includes(pull))
      if (others.length > 0) this.#pulls.set(id, others)
      else this.#pulls.delete(id)
    }
    this.#pending -= pulls.filter((pull) => !pull.isAbandoned).length
    return { pulls, callback }
  }

  /** Nothing will come any more: all that waits. */
  close(): Pull[] {
    this.transport?.close()
    const waiting = [...this.#pulls.values()].flat()
    this.#pulls.clear()
    this.#pending = 0
    return waiting
  }
}

function takeOut(waiting: Pull[], parent: number): Pull | undefined {
  const position = waiting.findIndex((pull) => pull.parent === parent)
  return position < 0 ? undefined : waiting.splice(position, 1)[0]
}
