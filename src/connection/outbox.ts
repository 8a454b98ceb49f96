// What is on its way to the worker: messages are gathered in segments by the callback that they belong to, and those of
// one turn of the event loop leave together.

import { encodeBatch } from '../protocol/codec.js'
import { type CallEach, type ClientMessage, TAG_CALL_EACH, type WireValue } from '../protocol/messages.js'
import type { Channel, OutgoingBatch } from './channel.js'
import { apart, callMessage, isOneOf, together } from './repeated-calls.js'

/** Messages that follow each other and belong to one callback, block or iterator, or to none. */
export interface Segment {
  readonly channel: Channel
  readonly parent: number
  pulls: number
  /** How many were put into it; the same call again and again is one message. */
  count: number
  readonly messages: ClientMessage[]
  readonly frames: Uint8Array[]
  readonly batch: OutgoingBatch
  /** More bytes than its messages take; and whether that is as much as leaves together. */
  bytes: number
  isFull: boolean
}

/** The parent of messages that belong to nothing. */
export const NO_PARENT = 0

const ANY_TIME = -1
// A turn that makes many requests sends them in parts, so that Python runs the first ones meanwhile: each twice as long
// as the one before, because a batch costs as much as many messages (measured: a chain of 100 calls takes a tenth less).
const FIRST_PART = 32
const MESSAGES_PER_BATCH = 512
const MOST_TOGETHER = 64

/** The messages of one connection that have not been handed to its channels. */
export class Outbox {
  #segments: Segment[] = []
  #part = FIRST_PART
  /** As much as one message takes: no more of them leaves together, but for the last one, which may be as large. */
  mostBytes: number
  readonly #onIterator: (parent: number, messages: readonly ClientMessage[]) => void

  /** @param onIterator is told what leaves in the name of an iterator. */
  constructor(mostBytes: number, onIterator: (parent: number, messages: readonly ClientMessage[]) => void) {
    this.mostBytes = mostBytes
    this.#onIterator = onIterator
  }

  /** Where the next message of `parent` goes. */
  segment(parent: number, channel: Channel): Segment {
    let segment = this.#segments.at(-1)
    if (segment === undefined || segment.isFull || segment.parent !== parent) {
      const batch = { number: 0, answers: 0 }
      segment = { channel, parent, pulls: 0, count: 0, messages: [], frames: [], batch, bytes: 0, isFull: false }
      this.#segments.push(segment)
    }
    return segment
  }

  /**
   * Puts a message into a segment.
   *
   * @param bytes more than it takes in frame 0.
   * @param isAmid arguments of another message are being encoded: their frames are in the segment, their message is not yet.
   */
  put(segment: Segment, message: ClientMessage, bytes: number, isAmid: boolean): void {
    segment.messages.push(message)
    this.#added(segment, bytes, isAmid)
  }

  /**
   * The same with a call that has plain arguments: one message with the call before it, where that is the same.
   *
   * @returns whether it is.
   */
  putCall(
    segment: Segment,
    id: number,
    target: number,
    name: string | null,
    args: WireValue[],
    bytes: number,
    isAmid: boolean,
  ): boolean {
    const { messages } = segment
    const last = messages.length === 0 ? undefined : messages[messages.length - 1]
    // What iterators ask is looked through for what it names.
    const both = last && segment.parent >= NO_PARENT ? together(last, id, target, name, args) : undefined
    if (both === undefined) {
      messages.push(callMessage(id, target, name, args))
    } else if (both !== last) messages[messages.length - 1] = both
    this.#added(segment, bytes, isAmid)
    return both !== undefined
  }

  #added(segment: Segment, bytes: number, isAmid: boolean): void {
    segment.count++
    segment.bytes += bytes
    if (segment.bytes >= this.mostBytes && !isAmid) segment.isFull = true
  }

  /** The request with this number, where it has not been sent. */
  request(id: number, isRequest: (message: ClientMessage) => boolean): ClientMessage | undefined {
    for (const { messages } of this.#segments) {
      const repeated = messages.findIndex((each) => each[0] === TAG_CALL_EACH && isOneOf(each, id))
      if (repeated >= 0) messages.splice(repeated, 1, ...apart(messages[repeated] as CallEach))
      const found = messages.find((each) => each[1] === id && isRequest(each))
      if (found !== undefined) return found
    }
    return undefined
  }

  /** Sends a part of a long turn, where enough has been gathered; whether it did. */
  sendPart(segment: Segment): boolean {
    if (segment.count < this.#part) return false
    this.#part = Math.min(2 * this.#part, MESSAGES_PER_BATCH)
    this.send()
    return true
  }

  /** A turn of the event loop is over. */
  nextTurn(): void {
    this.#part = FIRST_PART
  }

  /** Sends all. */
  send(): void {
    const segments = this.#segments
    this.#segments = []
    let first = 0
    while (first < segments.length) {
      let end = first + 1
      let { bytes } = segments[first] as Segment
      for (; end < segments.length && canFollow(segments, first, end); end++) {
        bytes += (segments[end] as Segment).bytes
        if (bytes > this.mostBytes) break
      }
      this.#sendTogether(segments.slice(first, end) as [Segment, ...Segment[]])
      first = end
    }
  }

  #sendTogether([first, ...more]: readonly [Segment, ...Segment[]]): void {
    const { channel, parent, pulls, messages, frames, batch } = first
    const isIterators = parent < ANY_TIME
    if (isIterators) {
      batch.answers = parent
      this.#onIterator(parent, messages)
    }
    const header = encodeBatch(
      more.length === 0
        ? [parent, pulls, messages]
        : [parent, pulls, messages, more.map((each) => [each.parent, each.pulls, each.messages])],
    )
    channel.send([header, ...frames], !isIterators, [batch, ...more.map((each) => each.batch)])
  }

  /** Nothing can be sent any more. */
  clear(): void {
    this.#segments = []
  }
}

/** Sends a message that belongs to nothing and is run as soon as nothing that came before it waits. */
export function sendAnyTime(channel: Channel, message: ClientMessage): void {
  channel.send([encodeBatch([ANY_TIME, 0, [message]])])
}

/**
 * Whether a segment may leave in the message of an earlier one: to hand a message to ZeroMQ takes 50 to 70 µs where its
 * thread has to be woken (an eager training loop, 2026-11-25). Frames are numbered by message, so only the first may have
 * some; on the side channel messages are counted.
 */
function canFollow(segments: readonly Segment[], first: number, next: number): boolean {
  const { channel, frames } = segments[next] as Segment
  return next - first < MOST_TOGETHER && frames.length === 0 && channel === segments[first]?.channel && !channel.isSide
}
