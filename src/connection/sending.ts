// When what is asked leaves: each message goes to those of who asks it (outbox.ts), and all leave at the end of the turn of
// the event loop, or before it where a turn makes very many. What is given back leaves behind them.

import { packedBytes } from '../protocol/codec.js'
import {
  type ClientMessage,
  TAG_CLOSED,
  TAG_REJECT,
  TAG_RELEASE,
  TAG_THROWN,
  type WireCallbackError,
  type WireValue,
} from '../protocol/messages.js'
import type { Askers, CallbackScope } from './askers.js'
import type { Channel } from './channel.js'
import type { NotedReads } from './noted.js'
import { NO_PARENT, type Outbox, type Segment, sendAnyTime } from './outbox.js'

/** What sending needs of its connection. */
export interface SendingHost {
  readonly ended: Error | null
  readonly noted: NotedReads
  /** Something is to leave before a worker is there. */
  onFirstUse(): void
  /** Of references that are given back now, those that need not wait. */
  free(ids: readonly number[]): readonly number[]
  /** A turn of the event loop is over. */
  nextTurn(): void
}

/** What is being encoded: its frames are in a segment before its message is. */
export interface Encoding {
  readonly isEncoding: boolean
  /** A message has been made: more bytes than it takes in frame 0, those of `others` among them. */
  takeBytes(others: number): number
}

/** More than a message takes that has numbers only. */
export const NUMBERS_BYTES: number = 32
// So many are less than a message takes, whatever its limit is.
const MOST_RELEASED = 50_000

/** The sending of one connection. */
export class Sending {
  readonly #host: SendingHost
  // Python's main thread, and all its others.
  readonly #main: Channel
  readonly #side: Channel
  readonly #outbox: Outbox
  readonly #askers: Askers
  readonly #encoding: Encoding
  #released: number[] = []
  #isScheduled = false

  constructor(host: SendingHost, main: Channel, side: Channel, outbox: Outbox, askers: Askers, encoding: Encoding) {
    this.#host = host
    this.#main = main
    this.#side = side
    this.#outbox = outbox
    this.#askers = askers
    this.#encoding = encoding
  }

  /** The segment of the callback that the running code belongs to. */
  segment(): Segment {
    const scope = this.#askers.current
    return scope === undefined
      ? this.#outbox.segment(NO_PARENT, this.#main)
      : this.#outbox.segment(scope.id, scope.isSide ? this.#side : this.#main)
  }

  /** Puts a message into a segment. */
  put(segment: Segment, message: ClientMessage, bytes: number): void {
    this.#outbox.put(segment, message, bytes, this.#encoding.isEncoding)
  }

  /** A request is made: it leaves with the others of its turn. */
  request(message: ClientMessage, bytes: number): void {
    const segment = this.segment()
    this.put(segment, message, bytes)
    this.#leave(segment)
  }

  /** The same for a call that has plain arguments; whether it is the call before it again. */
  call(id: number, target: number, name: string | null, args: WireValue[], bytes: number): boolean {
    const segment = this.segment()
    const isAgain = this.#outbox.putCall(segment, id, target, name, args, bytes, this.#encoding.isEncoding)
    this.#leave(segment)
    return isAgain
  }

  /** Python waits for this answer: with the callback that it ends. */
  answer(channel: Channel, callback: number, answer: ClientMessage): void {
    const segment = this.#outbox.segment(callback, channel)
    const others = answer[0] === TAG_REJECT ? packedBytes(answer) : 0
    this.put(segment, answer, this.#encoding.takeBytes(others))
    segment.batch.answers = callback
  }

  /** A callback ends without its answer, which Python could not understand. */
  rejectCallback(channel: Channel, callback: number, error: WireCallbackError): void {
    // Not remembered as an answer: one that is not understood either would be answered for ever.
    const answer: ClientMessage = [TAG_REJECT, callback, error]
    this.put(this.#outbox.segment(callback, channel), answer, packedBytes(answer))
    this.schedule()
  }

  /** A message that belongs to an iterator. */
  iterated(scope: CallbackScope, message: ClientMessage): void {
    const others = message[0] === TAG_THROWN ? packedBytes(message) : 0
    this.put(this.#outbox.segment(scope.id, this.#side), message, this.#encoding.takeBytes(others))
    this.schedule()
  }

  /** Nothing will be sent for an iterator any more. `hasAsked`: requests of its code may be left. */
  closed(scope: CallbackScope, iterator: number, batches: number, hasAsked: boolean): void {
    // Requests that are left run on the main thread, in their turn; items that are left nobody needs.
    const segment = hasAsked ? this.#outbox.segment(NO_PARENT, this.#main) : this.#outbox.segment(scope.id, this.#side)
    this.put(segment, [TAG_CLOSED, iterator, batches], NUMBERS_BYTES)
    this.schedule()
  }

  /** Has Python forget what it keeps under this id, when the next messages leave. */
  giveBack(id: number): void {
    this.#released.push(id)
  }

  /** Something was put into a segment. */
  #leave(segment: Segment): void {
    // Not amid the encoding of arguments: their frames are in the segment, their message is not yet.
    if (this.#main.transport && !this.#encoding.isEncoding && this.#outbox.sendPart(segment)) return
    this.schedule()
  }

  /** What has been gathered leaves at the end of the turn. */
  schedule(): void {
    if (this.#isScheduled) return
    this.#isScheduled = true
    // `await` asks for the value one microtask after the call was made: it is to leave with the call.
    queueMicrotask(() =>
      queueMicrotask(() => {
        this.#isScheduled = false
        this.#outbox.nextTurn()
        this.#host.noted.request()
        this.flush()
        this.#host.nextTurn()
      }),
    )
  }

  /** Sends what has been gathered. */
  flush(): void {
    if (this.#host.ended) return
    if (!this.#main.transport) {
      this.#host.onFirstUse()
      return
    }
    this.#outbox.send()
    if (this.#released.length > 0) {
      const ids = this.#host.free(this.#released)
      this.#released = []
      for (let i = 0; i < ids.length; i += MOST_RELEASED) {
        sendAnyTime(this.#main, [TAG_RELEASE, ids.slice(i, i + MOST_RELEASED), this.#side.sent])
      }
    }
    for (const channel of [this.#main, this.#side]) if (channel.isListening()) channel.transport?.listen()
  }
}
