// What Python says: answers to what was asked, failures that nobody asked for, calls of functions that were lent to it. Each message goes
// to whom it concerns.

import type { Site } from '../errors/user-frames.js'
import { ProtocolError, PythonGoneError } from '../errors.js'
import { decodeBatch } from '../protocol/codec.js'
import type { WireError, WireKeywords, WorkerBatch, WorkerMessage } from '../protocol/messages.js'
import * as protocol from '../protocol/messages.js'
import { PythonError, toPythonError } from '../python-errors.js'
import type { IncomingMemory, OutgoingMemory, SharedSource } from '../transport/shared-memory.js'
import { asProtocolError, type DecodeContext, decodeValue, type WireHandle } from '../values/decode.js'
import type { CallSites } from './call-sites.js'
import type { LentFunctions } from './callbacks.js'
import type { Channel } from './channel.js'
import type { Failures } from './failures.js'
import { rememberHistory } from './histories.js'
import type { LentIterators } from './iterators.js'
import type { Pulls } from './pulls.js'
import type { Description, Reference, TypeDescription } from './reference.js'
import type { References } from './references.js'
import type { Runs } from './runs.js'
import type { Sending } from './sending.js'

const DEADLOCK = 'DeadlockError'

/** What answers need of their connection. */
export interface AnswersHost {
  readonly failures: Failures
  readonly sites: CallSites
  readonly pulls: Pulls
  readonly references: References
  readonly sending: Sending
  readonly lent: LentFunctions
  readonly iterators: LentIterators
  readonly runs: Runs
  /** Arrays in shared memory, those of Python and those of this side. */
  readonly incoming: IncomingMemory
  readonly outgoing: OutgoingMemory
  readonly isSynchronous: boolean
  /** The stand-in for a settled object. */
  makeHandle(reference: Reference): unknown
  /** The one object that stands for an instance of a TypeScript class. */
  instance(key: number, classNumber: number, adopt: (() => Reference) | null): unknown
  awaitOutput(marks: readonly [number, number]): Promise<void> | undefined
  reportFailure(error: unknown): void
  /** Python sent what is no message: nothing more of it can be trusted. */
  onViolation(error: Error): void
}

/** The messages of one worker. */
export class Answers {
  /** Goes up with every batch. */
  activity = 0
  readonly #host: AnswersHost
  readonly #depth: number
  readonly #decoding: DecodeContext
  readonly #types = new Map<number, TypeDescription>()
  #resolving: Reference | null = null

  /** @param depth how deep values may be nested. */
  constructor(host: AnswersHost, depth: number) {
    this.#host = host
    this.#depth = depth
    this.#decoding = {
      handle: (wire) => host.makeHandle(this.#described(wire)),
      instance: (key, classNumber, wire) =>
        host.instance(key, classNumber, wire === null ? null : () => this.#described(wire)),
      lent: (id) => host.lent.find(id)?.fn,
      readShared: (source) =>
        source.length === 1
          ? host.incoming.take(source[0] as number)
          : host.incoming.read(source as unknown as SharedSource),
    }
  }

  /** Frames have come. */
  onFrames(channel: Channel, frames: Uint8Array[]): void {
    let batch: WorkerBatch
    try {
      batch = decodeBatch(frames[0] as Uint8Array, this.#depth)
    } catch (error) {
      this.#host.onViolation(error as Error)
      return
    }
    channel.hear(batch[0])
    this.activity++
    const output = channel.delivering ?? this.#host.awaitOutput(batch[1])
    if (output === undefined) {
      this.#deliver(channel, batch, frames)
      return
    }
    // Answers wait for the output that was printed before them, and later batches for earlier ones.
    channel.hold(output.then(() => this.#host.awaitOutput(batch[1])).then(() => this.#deliver(channel, batch, frames)))
  }

  #deliver(channel: Channel, batch: WorkerBatch, frames: Uint8Array[]): void {
    const buffers = frames.slice(1)
    for (const message of batch[2]) {
      try {
        this.#dispatch(channel, message, buffers)
      } catch (error) {
        if (!(error instanceof PythonGoneError)) this.#host.reportFailure(asProtocolError(error))
      }
    }
  }

  #dispatch(channel: Channel, message: WorkerMessage, frames: readonly Uint8Array[]): void {
    switch (message[0]) {
      case protocol.TAG_RESOLVE: {
        const pull = this.#host.pulls.take(channel, message[1], message[3])
        this.#resolving = pull?.reference ?? null
        try {
          pull?.resolve(decodeValue(message[2], frames, this.#decoding))
        } catch (error) {
          // Of a Python that is gone its exit tells, which rejects what is awaited.
          if (pull && error instanceof PythonGoneError) channel.expect(message[1], pull)
          else pull?.reject(error)
        } finally {
          this.#resolving = null
        }
        return
      }
      case protocol.TAG_REJECT: {
        const [, id, error, failed, parent] = message
        this.#host.failures.see(failed)
        this.#abandonLasting(failed)
        const pull = this.#host.pulls.take(channel, id, parent)
        if (pull === undefined) return
        let reason: unknown
        try {
          reason = this.#pythonError(error, failed || id, pull.site)
        } catch (problem) {
          // Whoever waits is told, whatever it is.
          reason = asProtocolError(problem)
        }
        pull.reject(reason)
        return
      }
      case protocol.TAG_CALLBACK:
        this.#onCallback(channel, message, frames)
        return
      case protocol.TAG_FAILED:
        this.#abandonLasting(message[1])
        this.#host.failures.add(message[1], this.#pythonError(message[2], message[1]))
        return
      case protocol.TAG_TYPE: {
        const [, id, name, classes, members] = message
        this.#types.set(id, { name, classes, members: new Set(members) })
        return
      }
      case protocol.TAG_DROP:
        this.#host.lent.drop(message[1], message[2])
        this.#host.iterators.drop(message[1], message[2])
        return
      case protocol.TAG_GO_ON:
        this.#host.iterators.goOn(message[1], message[2])
        return
      case protocol.TAG_CLOSE:
        this.#host.iterators.close(message[1])
        return
      case protocol.TAG_POST: {
        const [, group, lent, args, kwargs] = message
        let call: () => unknown
        try {
          call = this.#prepareCallback(lent, args, kwargs, frames)
        } catch (error) {
          // It is over as well: Python counts its calls.
          call = () => {
            throw error
          }
        }
        this.#host.runs.post(group, call)
        return
      }
      case protocol.TAG_DRAIN:
        if (message[2] === protocol.NOBODY_WAITS) this.#host.runs.giveUp(message[1])
        else this.#host.runs.drain(message[1], message[2])
        return
      case protocol.TAG_RETURNED:
        this.#host.outgoing.returned(message[1])
        return
      case protocol.TAG_PIECE: {
        const [, transfer, total, offset, source] = message
        const bytes = Array.isArray(source) ? (source as unknown as SharedSource) : frames[source as number]
        if (bytes) this.#host.incoming.piece(transfer, total, offset, bytes)
        return
      }
      case protocol.TAG_OPENED:
        this.#host.outgoing.opened(message[1])
        return
      case protocol.TAG_SLOTS_CLOSED:
        this.#host.incoming.closed(message[1])
        return
      case protocol.TAG_BROKEN:
        this.#onBroken(channel, message[1], message[2])
        return
    }
  }

  /** What was to last as long as the connection has failed. */
  #abandonLasting(id: number): void {
    if (this.#host.references.abandonLasting(id)) this.#host.sending.giveBack(id)
  }

  /** Who waits for what was in a batch that Python could not understand is told; where nobody does, it is reported. */
  #onBroken(channel: Channel, text: string, number: number): void {
    const error = new ProtocolError(`Python could not understand a batch and went on: ${text}`)
    const { pulls, callback } = channel.takeBroken(number)
    for (const pull of pulls) pull.reject(error)
    if (callback > 0) this.#host.runs.reject(channel, callback, error)
    if (callback < 0) this.#host.iterators.fail(callback, error)
    if (pulls.length === 0 && callback === 0) throw error
    this.#host.pulls.checkSettled()
  }

  #pythonError(error: WireError, id: number, asked?: Site): unknown {
    // Of a deadlock the line counts that waits, of all else the line of the request.
    const site = (error.type === DEADLOCK && asked?.lines) || this.#host.sites.find(id)
    const made = toPythonError(error, site, {
      thrown: (thrown) => this.#host.runs.thrown.find(thrown),
      site: (request) => this.#host.sites.find(request),
    })
    // If a callback lets it pass, Python raises its own exception again.
    if (made instanceof PythonError) this.#host.runs.thrown.comesFrom(made, id)
    rememberHistory(made, error)
    return made
  }

  #described([id, type, text, members, classNames]: WireHandle): Reference {
    const known = this.#types.get(type)
    if (known === undefined) throw new ProtocolError(`Python named the class ${type}, which it has not described`)
    const description: Description = { type: known, text, members, classNames }
    // The answer to a pull may be a handle to the very object that was pulled.
    const reference = this.#resolving?.id === id ? this.#resolving : this.#host.references.adopt(id)
    reference.description = description
    return reference
  }

  #onCallback(
    channel: Channel,
    [, id, lent, args, kwargs]: Extract<WorkerMessage, readonly [typeof protocol.TAG_CALLBACK, ...unknown[]]>,
    frames: readonly Uint8Array[],
  ): void {
    const fn = (): unknown => this.#prepareCallback(lent, args, kwargs, frames)()
    if (this.#host.isSynchronous) this.#host.runs.callNow(channel, id, fn)
    else void this.#host.runs.call(channel, id, fn)
  }

  /** A call of a lent function with arguments as they have come. */
  #prepareCallback(
    lentId: number,
    args: readonly unknown[],
    kwargs: WireKeywords,
    frames: readonly Uint8Array[],
  ): () => unknown {
    const lent = this.#host.lent.find(lentId)
    if (lent === undefined) throw new ProtocolError(`Python called the function ${lentId}, which was not lent to it`)
    const values = args.map((arg) => decodeValue(arg, frames, this.#decoding))
    if (kwargs) values.push(decodeKeywords(kwargs, frames, this.#decoding))
    return () => Reflect.apply(lent.fn as (...args: unknown[]) => unknown, lent.self, values)
  }
}

function decodeKeywords(
  kwargs: Readonly<Record<string, unknown>>,
  frames: readonly Uint8Array[],
  context: DecodeContext,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(kwargs).map(([name, value]) => [name, decodeValue(value, frames, context)]))
}
