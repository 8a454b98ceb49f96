// Arguments on their way to Python: values become wire values, large arrays go into shared memory or frames, functions
// are lent. What was taken along for a call that then cannot be made is taken back.

import { inspect } from 'node:util'
import { atUser } from '../errors/user-frames.js'
import { ConversionError } from '../errors.js'
import { packedBytes } from '../protocol/codec.js'
import type { Limits } from '../protocol/limits.js'
import type { ClientMessage, WireKeywords } from '../protocol/messages.js'
import { TAG_CALL_METHOD, TAG_EVALUATE, TAG_EXECUTE, TAG_GET_ATTRIBUTE, TAG_IMPORT } from '../protocol/messages.js'
import { type OutgoingMemory, SHARED_BYTES, type SharedSource } from '../transport/shared-memory.js'
import { isDetached } from '../values/detached.js'
import { ENTRY_BYTES, type EncodeContext, Encoder, encodeNumber, wireInteger } from '../values/encode.js'
import { foreignArray } from '../values/foreign-arrays.js'
import { isIterated } from '../values/iterables.js'
import type { LentFunctions } from './callbacks.js'
import type { LentIterators } from './iterators.js'
import type { Recording } from './recordings.js'
import type { Reference, ReferenceOwner } from './reference.js'

/** What encoding needs of the layers above. */
export interface StandIns {
  /** The reference behind a stand-in, pushed if it was only a path so far; undefined where `value` is none. */
  referenceOf(value: object): Reference | undefined
  /** The wire value of a JavaScript class that extends a Python class; undefined for others. */
  classReference(value: object): unknown
  /**
   * A function that Python has as a recording, recorded now where it is new; undefined for one that is lent.
   *
   * @param key the function, or what declares its signature.
   */
  recordedReference(
    key: object,
    fn: AnyFunction,
    self: unknown,
    parameters: readonly string[] | null,
    fail: (problem: string) => never,
  ): Reference | undefined
}

type AnyFunction = (...args: never[]) => unknown

/** The connection: who owns the references among the values, and lends functions and iterators. */
export interface ValueOwner extends ReferenceOwner {
  readonly lent: LentFunctions
  readonly iterators: LentIterators
  readonly recording: Recording | null
}

// Up to this many bytes an array travels inside frame 0; a frame of its own costs more than the copy.
const INLINE_BYTES = 4096
// A message without its values, names and sources.
const MESSAGE_BYTES = 64
// Of a UTF-16 code unit in UTF-8.
const MOST_UNIT_BYTES = 3
// A text that is looked at twice, where another argument is none of these, costs nothing.
const SHORT_TEXT = 256
// Items of iterators follow each other, and nobody waits for a single one: for them shared memory pays from here on
// (400 KB each: 0.19 ms through it and 0.36 ms as frames, both processes together; benchmarks/feeding.ts).
const ITEM_SHARED_BYTES = 128 * 1024

/** Encodes the values that one connection sends. */
export class OutgoingValues {
  /** Large arrays on their way. */
  readonly memory: OutgoingMemory
  readonly #owner: ValueOwner
  readonly #standIns: StandIns
  readonly #lent: LentFunctions
  readonly #addFrame: (bytes: Uint8Array) => number
  #limits: Limits
  #limitName = 'the option limits.messageBytes'
  #encoder: Encoder
  /** Bytes of arrays and Buffers that have been encoded so far, and what they were when this call's began. */
  attachedBytes = 0
  #before = 0
  // More bytes than frame 0 takes for what has been encoded and not been put into a message yet.
  #gathered = 0
  #sharedBytes = SHARED_BYTES
  #depth = 0
  #attached: number[] = []
  #lentNow: number[] = []
  #iteratorsNow: number[] = []
  // What the steps of a function that is being recorded have taken along.
  #recorded: Taken | null = null

  /** @param addFrame takes bytes along with the message that is being made; their number in its batch. */
  constructor(
    owner: ValueOwner,
    standIns: StandIns,
    addFrame: (bytes: Uint8Array) => number,
    limits: Limits,
    memory: OutgoingMemory,
  ) {
    this.#limits = limits
    this.memory = memory
    this.#owner = owner
    this.#standIns = standIns
    this.#lent = owner.lent
    this.#addFrame = addFrame
    this.#encoder = new Encoder(this.#context(), limits.depth)
  }

  /** The worker has limits of its own, which count for what is sent to it. */
  takeLimits(limits: Limits): void {
    this.#limits = limits
    this.#limitName = 'limits.messageBytes of the worker'
    this.#encoder = new Encoder(this.#context(), limits.depth)
  }

  /** Frames have been taken along whose message is not there yet. */
  get isEncoding(): boolean {
    return this.#depth > 0
  }

  /**
   * The wire form of a call's arguments; a trailing plain object is its keyword arguments.
   *
   * @throws ConversionError naming the path of what cannot travel; nothing has been sent then.
   */
  encodeArguments(args: readonly unknown[]): { args: unknown[]; kwargs: WireKeywords } {
    return this.#taking(() => {
      const last = args.at(-1)
      const keywords = isPlainObject(last) ? last : null
      const count = keywords ? args.length - 1 : args.length
      const wire = new Array<unknown>(count)
      for (let i = 0; i < count; i++) wire[i] = this.#encoder.encode(args[i], i)
      return { args: wire, kwargs: keywords ? this.#encoder.encodeKeywords(keywords) : null }
    }, 'This call')
  }

  /**
   * The same for what takes nothing along, as in most calls: values and stand-ins.
   *
   * @param name of what is called; null where it has none.
   * @returns null where something else is among them.
   */
  encodePlain(args: readonly unknown[], name: string | null): unknown[] | null {
    if (name !== null && !(name.length <= SHORT_TEXT && name.isWellFormed())) return null
    const wire: unknown[] = []
    let most = name === null ? 0 : MOST_UNIT_BYTES * name.length
    for (const arg of args) {
      if (typeof arg === 'number') wire.push(encodeNumber(arg))
      else if (typeof arg === 'boolean') wire.push(arg)
      else if (typeof arg === 'string' && arg.length <= SHORT_TEXT && arg.isWellFormed()) {
        wire.push(arg)
        most += MOST_UNIT_BYTES * arg.length
      } else if (typeof arg === 'function') {
        const id = this.#referenceId(arg)
        if (id === undefined) return null
        wire.push({ r: id })
      } else return null
      most += ENTRY_BYTES
    }
    if (most > this.#limits.messageBytes) return null
    this.#gathered += most
    return wire
  }

  /** The wire form of one value, called `name` in errors. */
  encode(value: unknown, name: string): unknown {
    return this.#taking(() => this.#encoder.encode(value, name), name)
  }

  /** The wire form of an item of an iterator. */
  encodeItem(value: unknown): unknown {
    this.#sharedBytes = ITEM_SHARED_BYTES
    try {
      return this.encode(value, 'the item of an iterator')
    } finally {
      this.#sharedBytes = SHARED_BYTES
    }
  }

  /** Encodes the steps of a function that is recorded amid the encoding of the call that it is given to. */
  recording<Result>(record: () => Result): Result {
    const [encoder, outer] = [this.#encoder, this.#recorded]
    const taken: Taken = { attached: [], lent: [] }
    this.#encoder = new Encoder(this.#context(), this.#limits.depth)
    this.#recorded = taken
    try {
      const result = this.#taking(record, 'This function')
      outer?.attached.push(...taken.attached)
      outer?.lent.push(...taken.lent)
      return result
    } catch (error) {
      this.#giveBack(taken.attached, taken.lent)
      throw error
    } finally {
      this.#encoder = encoder
      this.#recorded = outer
    }
  }

  /** @param name what is encoded, in errors. */
  #taking<Wire>(encode: () => Wire, name: string): Wire {
    const encoder = this.#encoder
    const begun = encoder.mostBytes
    const outer = [this.#attached, this.#lentNow, this.#iteratorsNow] as const
    this.#attached = []
    this.#lentNow = []
    this.#iteratorsNow = []
    if (this.#depth++ === 0) this.#before = this.attachedBytes
    try {
      const wire = encode()
      const most = encoder.mostBytes - begun
      if (most > this.#limits.messageBytes) this.#checkSize(name, wire)
      this.#gathered += most
      if (this.#owner.recording) {
        this.#recorded?.attached.push(...this.#attached)
        this.#recorded?.lent.push(...this.#lentNow)
      }
      return wire
    } catch (error) {
      this.#giveBack(this.#attached, this.#lentNow)
      for (const id of this.#iteratorsNow) this.#owner.iterators.drop(id, 1)
      throw error
    } finally {
      ;[this.#attached, this.#lentNow, this.#iteratorsNow] = outer
      this.#depth--
    }
  }

  /**
   * A message has been made of what was encoded: more bytes than it takes in frame 0.
   *
   * @param others bytes of it that were not encoded here: names, sources, errors.
   */
  takeBytes(others: number): number {
    const most = this.#gathered + others + MESSAGE_BYTES
    this.#gathered = 0
    return most
  }

  /**
   * The same for a request.
   *
   * @throws ConversionError where it is larger than a message may be.
   */
  takeRequestBytes(request: ClientMessage, others: number): number {
    const most = this.takeBytes(others)
    if (most > this.#limits.messageBytes) this.#checkSize('This call', request)
    return most
  }

  /** What was encoded, and so many bytes more, are part of a message that is being made. */
  addBytes(others: number): void {
    this.#gathered += others + MESSAGE_BYTES
  }

  #checkSize(name: string, wire: unknown): void {
    const [bytes, limit] = [packedBytes(wire), this.#limits.messageBytes]
    if (bytes > limit) throw this.#tooLarge(name, `it has ${bytes} bytes`)
  }

  #tooLarge(name: string, has: string): ConversionError {
    return atUser(
      new ConversionError(
        name,
        `${has}, and one message takes ${this.#limits.messageBytes} (${this.#limitName}); send it in parts`,
      ),
    )
  }

  #giveBack(attached: number[], lent: readonly number[]): void {
    this.memory.returned(attached)
    for (const id of lent) this.#lent.drop(id, 1)
  }

  #context(): EncodeContext {
    return {
      referenceId: (value) => this.#referenceId(value),
      lend: (fn, self, parameters) => {
        const lent = this.#lent.lend(fn, self)
        this.#lentNow.push(lent.id)
        return isDetached(fn) ? [lent.id, fn.name, parameters, 1] : [lent.id, fn.name, parameters]
      },
      recordedId: (...asked) => this.#standIns.recordedReference(...asked)?.use(),
      lendIterator: (value) => {
        const recording = this.#owner.recording
        if (recording) throw recording.refuse('it gives an iterator to Python, which can be taken once only')
        const lent = this.#owner.iterators.lend(value)
        this.#iteratorsNow.push(lent[0])
        return lent
      },
      classReference: (value) => this.#standIns.classReference(value),
      attach: (bytes) => this.#attach(bytes),
      frame: (bytes) => {
        this.#count(bytes)
        return this.#addFrame(bytes)
      },
    }
  }

  #referenceId(value: object): number | undefined {
    const reference = this.#standIns.referenceOf(value)
    if (reference === undefined) return undefined
    if (reference.connection !== this.#owner)
      throw atUser(new ConversionError(reference.label, 'it belongs to another Python'))
    return reference.use()
  }

  #count({ byteLength }: Uint8Array): void {
    this.attachedBytes += byteLength
    const [bytes, limit] = [this.attachedBytes - this.#before, this.#limits.messageBytes]
    if (bytes <= limit) return
    throw this.#tooLarge('This call', `its arrays have ${bytes} bytes or more`)
  }

  #attach(bytes: Uint8Array): unknown {
    this.#count(bytes)
    // Each way copies now, except of what was allocated for this: the caller may change the array as soon as the call has
    // been made.
    if (bytes.byteLength <= INLINE_BYTES) {
      this.#encoder.mostBytes += bytes.byteLength
      return Buffer.from(bytes)
    }
    const source = this.#share(bytes)
    if (source === null) return this.#addFrame(Uint8Array.prototype.slice.call(bytes))
    this.#attached.push(source[0])
    return source.map(wireInteger)
  }

  #share(bytes: Uint8Array): SharedSource | null {
    const found = this.memory.find(bytes)
    return found === null && bytes.byteLength >= this.#sharedBytes ? this.memory.write(bytes) : found
  }
}

/** What has been taken along. */
interface Taken {
  readonly attached: number[]
  readonly lent: number[]
}

/**
 * Names and sources are sent as UTF-8, which cannot hold half a surrogate pair (values have a form for it).
 *
 * @returns more bytes than they have.
 */
export function checkText(message: ClientMessage): number {
  let bytes = 0
  const tag = message[0]
  if ((tag === TAG_IMPORT || tag === TAG_EVALUATE || tag === TAG_EXECUTE) && typeof message[2] !== 'string') {
    // Python would refuse the whole batch, with what other code sent in it.
    const what = tag === TAG_IMPORT ? 'import takes the name of a module' : 'eval and exec take source text'
    throw atUser(new TypeError(`${what}. Received: ${inspect(message[2], { depth: 0 })}`))
  }
  for (let i = 2; i < message.length; i++) {
    const part = message[i]
    if (typeof part !== 'string') continue
    bytes += MOST_UNIT_BYTES * part.length
    if (!part.isWellFormed()) {
      throw atUser(new ConversionError(JSON.stringify(part.slice(0, 40)), 'a name or source has half a surrogate pair'))
    }
  }
  if (message[0] === TAG_GET_ATTRIBUTE || message[0] === TAG_CALL_METHOD) {
    for (const name of message[3]) {
      bytes += MOST_UNIT_BYTES * name.length
      if (!name.isWellFormed())
        throw atUser(new ConversionError(JSON.stringify(name), 'a name has half a surrogate pair'))
    }
  }
  return bytes
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return false
  return !isIterated(value) && foreignArray(value) === undefined
}
