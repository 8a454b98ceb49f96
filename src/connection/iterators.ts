// JavaScript iterators lent to Python: each runs ahead of Python within its limits, and sends its items as they are made.
//
// What an iterator's code asks of Python travels with its items, in order, and runs on the Python thread that waits for
// the next one (docs/protocol.md, "Iterators"). Python says how far it has come, and when it needs no more.

import { AsyncResource } from 'node:async_hooks'
import { ProtocolError } from '../errors.js'
import type { ClientMessage, WireCallbackError } from '../protocol/messages.js'
import { iteratorParent, TAG_DELETE_ITEM, TAG_END, TAG_ITEM, TAG_RELEASE, TAG_THROWN } from '../protocol/messages.js'
import { iteratorOf, type Prefetched, prefetched } from '../values/iterables.js'
import { PyTuple } from '../values/markers.js'
import type { Askers, CallbackScope } from './askers.js'
import { unsettledPromise } from './callbacks.js'
import type { NotedReads } from './noted.js'
import type { Sending } from './sending.js'

/** Items on their way to wire values. */
interface ItemValues {
  encodeItem(value: unknown): unknown
  /** How many bytes of arrays have been encoded so far. */
  readonly attachedBytes: number
}

/** What iterators need of their connection. */
export interface IteratorHost {
  /** The program's thread waits for Python: nothing may be awaited. */
  readonly isSynchronous: boolean
  /** Code of an iterator asks in its name. */
  readonly askers: Askers
  readonly sending: Sending
  readonly values: ItemValues
  readonly noted: NotedReads
  keepError(error: unknown): WireCallbackError
  reportFailure(error: unknown): void
}

/** Nothing is to be said about an item that Python takes, or something is. */
const SILENT = 0
const WANTED = 1
// A generator that is not asynchronous leaves other code of the program a turn as often as this.
const TURN_MS = 1

/** The iterators lent over one connection. */
export class LentIterators {
  readonly #host: IteratorHost
  readonly #newId: () => number
  readonly #byId = new Map<number, LentIterator>()
  readonly #bySource = new Map<object, LentIterator>()
  /** References that batches name which Python has not run yet, and how many batches. */
  readonly pins: Pins

  constructor(host: IteratorHost, newId: () => number) {
    this.#host = host
    this.#newId = newId
    this.pins = new Pins((ids) => {
      for (const id of ids) host.sending.giveBack(id)
      host.sending.schedule()
    })
  }

  get size(): number {
    return this.#byId.size
  }

  /** Lends an iterator once more: its number, and whether it runs only when Python waits. */
  lend(value: object): readonly [id: number, onDemand: number] {
    const limits = prefetched(value)
    let lent = this.#bySource.get(limits.source)
    if (lent === undefined) {
      lent = new LentIterator(this.#newId(), limits, this.#host, this.pins)
      this.#byId.set(lent.id, lent)
      // An iterator is one thing that is used up; what makes iterators makes one each time.
      if (isIterator(limits.source)) this.#bySource.set(limits.source, lent)
    }
    lent.count++
    return [lent.id, limits.items === 0 ? 1 : 0]
  }

  /** Python forgot an iterator that it had received `count` times, and asked nothing of it. */
  drop(id: number, count: number): void {
    const lent = this.#byId.get(id)
    if (lent === undefined || lent.isOpen) return
    lent.count -= count
    if (lent.count <= 0) this.#forget(lent)
  }

  /** Python has taken so many items. */
  goOn(id: number, taken: number): void {
    const lent = this.#byId.get(id)
    if (lent === undefined) {
      // It was on its way to Python again when Python had just given it up.
      this.#host.sending.iterated(scopeOf(id), [TAG_END, null])
      return
    }
    if (!lent.isOpen) this.#host.askers.open()
    lent.goOn(taken)
  }

  /** Python takes no more items. */
  close(id: number): void {
    const lent = this.#byId.get(id)
    if (lent === undefined) {
      this.#host.sending.closed(scopeOf(id), id, 0, false)
      return
    }
    // What it has asked so far counts among its batches.
    this.#host.noted.request()
    this.#host.sending.flush()
    this.#forget(lent)
    this.#host.sending.closed(lent.scope, id, lent.batches, lent.hasAsked)
    lent.close()
  }

  /** A batch that belongs to an iterator leaves. */
  onBatch(parent: number, messages: readonly ClientMessage[]): void {
    this.#byId.get(iteratorParent(parent))?.onBatch(messages)
  }

  /** A batch of this parent could not be understood: Python would wait for its items. */
  fail(parent: number, error: unknown): void {
    this.#byId.get(iteratorParent(parent))?.fail(error)
  }

  /** Nothing can be sent any more. */
  end(): void {
    for (const lent of this.#byId.values()) {
      this.#forget(lent)
      lent.close()
    }
  }

  #forget(lent: LentIterator): void {
    if (lent.isOpen) this.#host.askers.close()
    this.#byId.delete(lent.id)
    if (this.#bySource.get(lent.source) === lent) this.#bySource.delete(lent.source)
  }
}

/** One iterator, while Python may ask for its items. */
class LentIterator {
  readonly id: number
  readonly scope: CallbackScope
  readonly source: object
  /** How often it was sent. */
  count = 0
  /** Batches that have left. */
  batches = 0
  /** Its code has asked something of Python. */
  hasAsked = false
  isOpen = false
  readonly #limits: { readonly items: number; readonly bytes: number }
  readonly #host: IteratorHost
  readonly #pins: Pins
  // Its code runs in the asynchronous context in which it was passed to Python.
  readonly #context = new AsyncResource('TensorBridgeIterator')
  #iterator: Iterator<unknown> | AsyncIterator<unknown> | undefined
  #isRunning = false
  #isStepping = false
  /** Python takes no more. */
  #isOver = false
  /** There is nothing more to send. */
  #isExhausted = false
  /** The iterator itself has said that it is done, so that it needs no `return()`. */
  #isDone = false
  #sent = 0
  #taken = 0
  // The bytes of each item that is on its way.
  readonly #sizes: number[] = []
  #bytesAhead = 0
  #itemsSinceWanted = 0
  #bytesSinceWanted = 0

  constructor(id: number, { source, items, bytes }: Prefetched, host: IteratorHost, pins: Pins) {
    this.id = id
    this.source = source
    this.#limits = { items, bytes }
    this.scope = scopeOf(id)
    this.#host = host
    this.#pins = pins
  }

  goOn(taken: number): void {
    this.isOpen = true
    if (taken > this.#sent) {
      this.fail(new ProtocolError(`Python has taken ${taken} items of an iterator that has sent ${this.#sent}`))
      return
    }
    for (; this.#taken < taken; this.#taken++) this.#bytesAhead -= this.#sizes.shift() ?? 0
    this.#pins.taken(this, taken)
    if (this.#isRunning || this.#isExhausted) return
    if (this.#host.isSynchronous) this.#runNow()
    else void this.#run()
  }

  /** The iterator is told that it is not needed any more, so that its `finally` blocks run. */
  close(): void {
    this.#isOver = true
    this.scope.isOver = true
    this.#pins.taken(this, Number.POSITIVE_INFINITY)
    // A generator that asks Python for something and waits is told when it has gone on.
    if (!this.#isStepping) this.#return()
  }

  #return(): void {
    if (this.#isDone || this.#iterator?.return === undefined) return
    this.#isDone = true
    try {
      // As `for await` leaves a loop; but nobody waits for it.
      const result: unknown = this.#context.runInAsyncScope(() => this.#iterator?.return?.())
      if (result instanceof Promise) result.catch((error: unknown) => this.#host.reportFailure(error))
    } catch (error) {
      this.#host.reportFailure(error)
    }
  }

  /** It goes no further: Python is to raise this. */
  fail(error: unknown): void {
    if (this.#isExhausted || this.#isOver) return
    this.#isExhausted = true
    this.#host.sending.iterated(this.scope, [TAG_THROWN, this.#host.keepError(error)])
  }

  onBatch(messages: readonly ClientMessage[]): void {
    this.batches++
    let hasItem = false
    for (const message of messages) {
      if (message[0] === TAG_ITEM) hasItem = true
      else if (message[0] !== TAG_END && message[0] !== TAG_THROWN) this.hasAsked = true
    }
    // It has been run when Python takes its last item, or the next one where it has none.
    this.#pins.pin(this, namedIn(messages), hasItem ? this.#sent : this.#sent + 1)
  }

  get #hasRoom(): boolean {
    const ahead = this.#sent - this.#taken
    return ahead === 0 || (ahead < this.#limits.items && this.#bytesAhead < this.#limits.bytes)
  }

  async #run(): Promise<void> {
    this.#isRunning = true
    let began = performance.now()
    try {
      while (!this.#isOver && !this.#isExhausted && this.#hasRoom) {
        const step = this.#next()
        const result = step instanceof Promise ? await step : step
        // oxlint-disable-next-line typescript/no-unnecessary-condition -- while it was awaited
        if (this.#isOver) break
        this.#handle(result.done === true, result.value instanceof Promise ? await result.value : result.value)
        if (performance.now() - began > TURN_MS) {
          this.#host.noted.request()
          this.#host.sending.flush()
          await new Promise((resolve) => setImmediate(resolve))
          began = performance.now()
        }
      }
    } catch (error) {
      this.fail(error)
    } finally {
      this.#isRunning = false
    }
  }

  /** The same for the synchronous face. */
  #runNow(): void {
    this.#isRunning = true
    try {
      while (!this.#isOver && !this.#isExhausted && this.#hasRoom) {
        this.#isStepping = true
        const step = this.#next()
        this.#isStepping = false
        if (step instanceof Promise) throw unsettledPromise(step)
        if (step.value instanceof Promise) throw unsettledPromise(step.value)
        // oxlint-disable-next-line typescript/no-unnecessary-condition -- while its code waited for Python
        if (this.#isOver) this.#return()
        else this.#handle(step.done === true, step.value)
      }
    } catch (error) {
      this.fail(error)
    } finally {
      this.#isRunning = this.#isStepping = false
    }
  }

  /** The next result, or the promise of one. */
  #next(): IteratorResult<unknown> | Promise<IteratorResult<unknown>> {
    let step: unknown
    try {
      this.#within(() => {
        this.#iterator ??= iteratorOf(this.source)
        step = this.#iterator.next()
      })
    } catch (error) {
      return this.#threw(error)
    }
    return isThenable(step)
      ? Promise.resolve(step).then(
          (result: unknown) => this.#checked(result),
          (error: unknown) => this.#threw(error),
        )
      : this.#checked(step)
  }

  /** An iterator that throws is done. */
  #threw(error: unknown): never {
    this.#isDone = true
    throw error
  }

  #checked(result: unknown): IteratorResult<unknown> {
    if (typeof result !== 'object' || result === null) {
      throw new TypeError(`The result of an iterator's next() must be an object. Received: ${String(result)}`)
    }
    this.#isDone = (result as IteratorResult<unknown>).done === true
    return result as IteratorResult<unknown>
  }

  #handle(done: boolean, value: unknown): void {
    if (this.#isOver || this.#isExhausted) return
    this.#within(() => {
      if (done) {
        this.#isExhausted = true
        this.#host.sending.iterated(this.scope, [TAG_END, this.#result(value)])
        return
      }
      const before = this.#host.values.attachedBytes
      // What JavaScript writes as `yield [x, y]` Python writes as `yield x, y`.
      const item = Array.isArray(value) ? new PyTuple(value) : value
      const wire = this.#encode(item)
      const size = this.#host.values.attachedBytes - before
      this.#sent++
      this.#sizes.push(size)
      this.#bytesAhead += size
      this.#host.sending.iterated(this.scope, [TAG_ITEM, wire, this.#wants(size)])
    })
  }

  /** Python tells of every item after which there is room for half of what may be ahead. */
  #wants(size: number): number {
    // One that runs on demand is told by each question of Python.
    if (this.#limits.items === 0) return SILENT
    this.#itemsSinceWanted++
    this.#bytesSinceWanted += size
    const isWanted =
      this.#itemsSinceWanted * 2 >= this.#limits.items || this.#bytesSinceWanted * 2 >= this.#limits.bytes
    if (!isWanted) return SILENT
    this.#itemsSinceWanted = 0
    this.#bytesSinceWanted = 0
    return WANTED
  }

  /** What a generator returns, which Python has as the value of StopIteration; few look at it. */
  #result(value: unknown): unknown {
    try {
      return this.#encode(value)
    } catch {
      return null
    }
  }

  #encode(value: unknown): unknown {
    // What was noted is asked for first: it may be sent at once, and the frames must leave with their message.
    this.#host.noted.request()
    return this.#host.values.encodeItem(value)
  }

  #within(body: () => void): void {
    this.#context.runInAsyncScope(() => this.#host.askers.enter(this.scope, body))
  }
}

/** References that must not be given back before Python has run the batches that name them. */
class Pins {
  readonly #giveBack: (ids: readonly number[]) => void
  readonly #counts = new Map<number, number>()
  // Released by the program, and to be given back when nothing pins them any more.
  readonly #released = new Set<number>()
  readonly #batches = new Map<object, { readonly until: number; readonly ids: readonly number[] }[]>()

  constructor(giveBack: (ids: readonly number[]) => void) {
    this.#giveBack = giveBack
  }

  /** Batches of `owner` name these until Python has taken `until` of its items. */
  pin(owner: object, ids: readonly number[], until: number): void {
    if (ids.length === 0) return
    for (const id of ids) this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1)
    const batches = this.#batches.get(owner)
    if (batches) batches.push({ until, ids })
    else this.#batches.set(owner, [{ until, ids }])
  }

  /** Python has taken so many items of `owner`. */
  taken(owner: object, items: number): void {
    const batches = this.#batches.get(owner)
    if (batches === undefined) return
    const free: number[] = []
    while (batches[0] !== undefined && batches[0].until <= items) {
      for (const id of batches.shift()?.ids ?? []) {
        const count = (this.#counts.get(id) as number) - 1
        if (count > 0) this.#counts.set(id, count)
        else {
          this.#counts.delete(id)
          if (this.#released.delete(id)) free.push(id)
        }
      }
    }
    if (batches.length === 0) this.#batches.delete(owner)
    if (free.length > 0) this.#giveBack(free)
  }

  /** Of references that are given back now, those that need not wait. */
  free(ids: readonly number[]): readonly number[] {
    if (this.#counts.size === 0) return ids
    return ids.filter((id) => {
      if (this.#counts.has(id)) this.#released.add(id)
      return !this.#counts.has(id)
    })
  }
}

function scopeOf(id: number): CallbackScope {
  return { id: iteratorParent(id), isSide: true, isOver: false }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function'
}

function isIterator(source: object): boolean {
  return typeof (source as { next?: unknown }).next === 'function'
}

/** The ids that messages name: their results, their targets, and references in their values. */
function namedIn(messages: readonly ClientMessage[]): number[] {
  const ids: number[] = []
  const look = (wire: unknown): void => {
    if (wire === null || typeof wire !== 'object' || ArrayBuffer.isView(wire)) return
    if (Array.isArray(wire)) {
      for (const entry of wire) look(entry)
      return
    }
    const { r: reference } = wire as { r?: unknown }
    if (typeof reference === 'number') ids.push(reference)
    // The source of an array has no references, and may be long.
    else if (!('a' in wire)) for (const entry of Object.values(wire)) look(entry)
  }
  for (const message of messages) {
    const [tag, first, second] = message
    if (tag < TAG_RELEASE) {
      ids.push(first as number)
      if (tag <= TAG_DELETE_ITEM) ids.push(second as number)
      for (const part of message.slice(2)) look(part)
    } else if (tag === TAG_ITEM || tag === TAG_END) {
      look(first)
    }
  }
  return ids
}
