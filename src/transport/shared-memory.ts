// Large arrays between processes of one machine (python/src/tensorbridge/shared_memory.py has the other half).
//
// A slot is a file in memory without a name, which the sender owns and the receiver opens by number through /proc. Slots
// are used again: fresh pages cost several times what the copy does. Both sides keep what they have mapped; where this
// process cannot map (native-memory.ts) it writes and reads the files.

import { closeSync, ftruncateSync } from 'node:fs'
import { totalmem } from 'node:os'
import { ProtocolError, PythonGoneError } from '../errors.js'
import { type Mapping, type NativeMemory, nativeMemory } from './native-memory.js'
import { isGone, openUnnamed, readAll, withForeign, writeAll } from './shared-files.js'

/**
 * From this many bytes on arrays travel so. At 1 MiB this takes a third of a frame's time of both processors to Python and
 * half of it back (benchmarks/throughput.ts); at 512 KiB there is no clear difference.
 */
export const SHARED_BYTES: number = 1 << 20

/** `mapped` where the C library can be called, else `files`; the latter is for tests, and for programs that may not. */
export type SharedMemoryWay = 'mapped' | 'files'

/** The other side's process, and how its memory is reached. */
export interface SharedMemory {
  readonly process: number
  readonly way: SharedMemoryWay
}

/** An array in shared memory, on the wire; all but the first two in bytes. */
export type SharedSource = readonly [
  slot: number,
  descriptor: number,
  capacity: number,
  offset: number,
  byteLength: number,
]

// Descriptors are scarce (1,024 by default): beyond this many on their way, arrays travel as frames.
const MAX_SLOTS = 200
const PAGE_BYTES = 4096
// From here on memory that was not used before comes in large pages, as NumPy's does (a copy of 64 MiB into such memory:
// 5 to 6 GB/s, and 1.4 with small pages, each of which is a fault).
const LARGE_PAGE_BYTES = 4 << 20
const COPIED_AT_ONCE = 2 << 20

/** So much memory is kept for arrays to come, at most. */
export const KEPT_BYTES: number = Math.min(1 << 30, totalmem() / 8)
/** When no array has come for so long, nothing is kept for more. */
export const KEPT_MS = 10_000

interface Slot {
  readonly number: number
  readonly descriptor: number
  readonly capacity: number
  readonly mapping: Mapping | null
  /** Arrays in it that the worker still has. */
  uses: number
  /** Its memory is not all zero any more. */
  isWritten: boolean
  /** The worker has opened it: it does not need this side's descriptor any more. */
  isOpened: boolean
  /** It is memory of the program's own, from `allocate`, as long as that lives. */
  isAllocated: boolean
}

/** Arrays on their way to the worker. */
export class OutgoingMemory {
  readonly #tellClosed: (slots: readonly number[]) => void
  // In order of last use: the first ones are the oldest.
  readonly #slots = new Map<number, Slot>()
  readonly #allocated = new WeakMap<ArrayBufferLike, Slot>()
  readonly #idle: IdleTimer
  #way: SharedMemoryWay | null = null
  #lastNumber = 0

  /** @param tellClosed the worker is to hear that slots were closed. */
  constructor(tellClosed: (slots: readonly number[]) => void) {
    this.#tellClosed = tellClosed
    this.#idle = new IdleTimer(() => this.#closeAll())
  }

  /** The worker is there. */
  open(way: SharedMemoryWay): void {
    this.#way = way
  }

  /** Whether arrays can travel so. */
  get isOpen(): boolean {
    return this.#way !== null
  }

  /** Files that are open, and how many of them hold arrays that the worker has; for tests. */
  get figures(): { readonly slots: number; readonly used: number; readonly freeBytes: number } {
    const all = [...this.#slots.values()]
    return { slots: all.length, used: all.filter((slot) => slot.uses > 0).length, freeBytes: this.#freeBytes() }
  }

  /** Copies bytes into shared memory. Null where none is to be had; they travel as a frame then. */
  write(bytes: Uint8Array): SharedSource | null {
    const slot = this.#take(bytes.byteLength)
    if (slot === null) return null
    slot.isWritten = true
    try {
      if (slot.mapping) slot.mapping.bytes.set(bytes)
      else writeAll(slot.descriptor, bytes)
    } catch {
      this.#close([slot]) // a small /dev/shm is full
      return null
    }
    return this.#use(slot, 0, bytes.byteLength)
  }

  /** The bytes as they lie in memory of `allocate`, not copied; null where they lie elsewhere. */
  find(bytes: Uint8Array): SharedSource | null {
    const slot = this.#allocated.get(bytes.buffer)
    return slot === undefined || !this.#slots.has(slot.number)
      ? null
      : this.#use(slot, bytes.byteOffset, bytes.byteLength)
  }

  /** Memory, all zero, that can be sent without a copy. Null where there is none such. */
  allocate(byteLength: number): ArrayBuffer | null {
    if (byteLength < SHARED_BYTES || this.#way !== 'mapped' || nativeMemory() === null) return null
    const slot = this.#take(byteLength)
    if (slot === null || slot.mapping === null) return null
    if (slot.isWritten) slot.mapping.bytes.fill(0, 0, byteLength)
    slot.isWritten = true
    const buffer = slot.mapping.view(byteLength)
    // Its memory is that of the slot, and would be used for others when this object is gone.
    Object.defineProperties(buffer, { transfer: { value: refuse }, transferToFixedLength: { value: refuse } })
    slot.isAllocated = true
    this.#allocated.set(buffer, slot)
    collected.register(buffer, () => this.#onCollected(slot))
    return buffer
  }

  #take(byteLength: number): Slot | null {
    if (this.#way === null) return null
    let found: Slot | null = null
    for (const slot of this.#slots.values()) {
      // Not one that is far larger: it would be missing for an array of its size.
      const fits = isFree(slot) && slot.capacity >= byteLength && slot.capacity <= 2 * byteLength
      if (fits && (found === null || slot.capacity < found.capacity)) found = slot
    }
    if (found) return found
    if (this.#slots.size >= MAX_SLOTS) this.#closeAll()
    if (this.#slots.size >= MAX_SLOTS) return null
    const capacity = sizeClass(byteLength)
    const made = makeFile(capacity, this.#way)
    if (made === null) return null
    const none = { uses: 0, isWritten: false, isOpened: false, isAllocated: false }
    const slot: Slot = { ...made, ...none, number: ++this.#lastNumber, capacity }
    this.#slots.set(slot.number, slot)
    return slot
  }

  #use(slot: Slot, offset: number, byteLength: number): SharedSource {
    slot.uses++
    this.#slots.delete(slot.number)
    this.#slots.set(slot.number, slot)
    this.#idle.touch()
    return [slot.number, slot.descriptor, slot.capacity, offset, byteLength]
  }

  /** The worker has opened these; its own descriptors keep the memory. */
  opened(numbers: readonly number[]): void {
    for (const number of numbers) {
      const slot = this.#slots.get(number)
      if (slot) slot.isOpened = true
    }
  }

  /** Nothing in the worker refers to what came in these slots, or nothing has come in them at all. */
  returned(numbers: readonly number[]): void {
    for (const number of numbers) {
      const slot = this.#slots.get(number)
      if (slot && slot.uses > 0) slot.uses--
    }
    this.#limit()
  }

  #onCollected(slot: Slot): void {
    slot.isAllocated = false
    if (!this.#slots.has(slot.number)) slot.mapping?.close()
    else this.#limit()
  }

  #freeBytes(): number {
    let bytes = 0
    for (const slot of this.#slots.values()) if (isFree(slot)) bytes += slot.capacity
    return bytes
  }

  #limit(): void {
    let surplus = this.#freeBytes() - KEPT_BYTES
    if (surplus <= 0) return
    const closing: Slot[] = []
    for (const slot of this.#slots.values()) {
      if (surplus <= 0) break
      if (!isFree(slot)) continue
      closing.push(slot)
      surplus -= slot.capacity
    }
    this.#close(closing)
  }

  /** Closes all that the worker does not need open: its arrays keep their memory, which then is not used again. */
  #closeAll(): void {
    this.#close([...this.#slots.values()].filter((slot) => !slot.isAllocated && (slot.uses === 0 || slot.isOpened)))
  }

  #close(slots: readonly Slot[]): void {
    if (slots.length === 0) return
    for (const slot of slots) {
      this.#slots.delete(slot.number)
      closeFile(slot.descriptor, slot.mapping === null ? null : nativeMemory())
      if (!slot.isAllocated) slot.mapping?.close()
    }
    if (this.#way !== null) this.#tellClosed(slots.map((slot) => slot.number))
  }

  /** The worker is gone. Memory of `allocate` stays as long as it is used. */
  close(): void {
    this.#way = null
    this.#idle.close()
    this.#close([...this.#slots.values()])
  }
}

/** Arrays that have come from the worker. */
export class IncomingMemory {
  readonly #mapped = new Map<number, Mapping>()
  // Arrays that come in pieces, by the number of their transfer.
  readonly #transfers = new Map<number, Transfer>()
  readonly #mostBytes: number
  readonly #idle: IdleTimer
  readonly #returned: (slots: number[]) => void
  #read: number[] = []
  #shared: SharedMemory | null = null

  /**
   * @param mostBytes what one array may have.
   * @param tell the worker: `returned`, that slots have been read; `trim`, that it is to close what it keeps for arrays to
   *   come.
   */
  constructor(mostBytes: number, { returned, trim }: { returned: (slots: number[]) => void; trim: () => void }) {
    this.#mostBytes = mostBytes
    this.#returned = returned
    this.#idle = new IdleTimer(trim)
  }

  /** The worker is there. */
  open(shared: SharedMemory): void {
    this.#shared = shared
  }

  /**
   * Copies an array into fresh memory.
   *
   * @throws the system's error where the worker is gone.
   */
  read(source: SharedSource): ArrayBuffer {
    try {
      const bytes = this.#fresh(source[4])
      this.#copy(source, bytes)
      return bytes.buffer
    } finally {
      this.#tellReturned()
    }
  }

  /** Takes a piece of an array of so many bytes. */
  piece(transfer: number, byteLength: number, at: number, source: SharedSource | Uint8Array): void {
    let array = this.#transfers.get(transfer)
    if (array === undefined) {
      array = { bytes: this.#fresh(byteLength), missing: byteLength }
      this.#transfers.set(transfer, array)
    }
    // In order, so that what is still missing is known: fresh memory holds what was there before.
    const length = source instanceof Uint8Array ? source.byteLength : source[4]
    const expected = array.bytes.byteLength - array.missing
    if (at !== expected || !isLength(length) || length > array.missing)
      throw new ProtocolError(`Python sent bytes ${at} to ${at + length} of an array, of which ${expected} had come`)
    if (source instanceof Uint8Array) array.bytes.set(source, at)
    else this.#copy(source, array.bytes.subarray(at, at + length))
    array.missing -= length
  }

  /** The array whose pieces have all come. */
  take(transfer: number): ArrayBuffer {
    const array = this.#transfers.get(transfer)
    if (array === undefined) throw new ProtocolError(`Python named the array ${transfer}, of which nothing has come`)
    this.#transfers.delete(transfer)
    this.#tellReturned()
    if (array.missing > 0) {
      if (this.#shared && isGone(this.#shared.process)) throw new PythonGoneError('Python ended while it sent an array')
      throw new ProtocolError(`Python named the array ${transfer}, of which not all has come`)
    }
    return array.bytes.buffer
  }

  #fresh(byteLength: number): Uint8Array<ArrayBuffer> {
    if (!isLength(byteLength) || byteLength > this.#mostBytes) {
      throw new ProtocolError(
        `Python sent an array of ${String(byteLength)} bytes; the option limits.messageBytes allows ${this.#mostBytes}`,
      )
    }
    return freshBytes(byteLength, this.#shared)
  }

  #copy(source: SharedSource, target: Uint8Array): void {
    const [slot, descriptor, capacity, offset, byteLength] = source
    if (source.length !== 5 || !source.every(isLength) || offset + byteLength > capacity)
      throw new ProtocolError(`Python sent shared memory that is none: [${source.join(', ')}]`)
    this.#idle.touch()
    this.#read.push(slot)
    const shared = this.#shared
    if (shared === null) throw new ProtocolError('Python sent shared memory where none is shared')
    const mapping = this.#map(slot, descriptor, capacity, shared)
    if (mapping) {
      if (offset + byteLength > mapping.bytes.byteLength)
        throw new ProtocolError(`Python changed the size of slot ${slot}`)
      copyInto(target, mapping.bytes.subarray(offset, offset + byteLength))
    } else withForeign(shared.process, descriptor, (file) => readAll(file, target, offset))
  }

  #tellReturned(): void {
    const read = this.#read
    this.#read = []
    if (read.length > 0) this.#returned(read)
  }

  #map(slot: number, descriptor: number, capacity: number, { process, way }: SharedMemory): Mapping | null {
    const known = this.#mapped.get(slot)
    if (known) return known
    const native = way === 'mapped' ? nativeMemory() : null
    if (native === null) return null
    // One that could become shorter is read as a file is: what is missing is an error then, and not a signal. So is one for
    // which there is no room.
    const mapping = withForeign(process, descriptor, (file) => {
      try {
        return native.isSealed(file) ? native.map(file, capacity, false) : null
      } catch {
        return null
      }
    })
    if (mapping) this.#mapped.set(slot, mapping)
    return mapping
  }

  /** The worker has closed these. */
  closed(slots: readonly number[]): void {
    for (const slot of slots) {
      this.#mapped.get(slot)?.close()
      this.#mapped.delete(slot)
    }
  }

  /** The worker is gone. */
  close(): void {
    this.#idle.close()
    this.#transfers.clear()
    this.closed([...this.#mapped.keys()])
  }
}

/** An array that comes in pieces, and how many of its bytes have not come. */
interface Transfer {
  readonly bytes: Uint8Array<ArrayBuffer>
  missing: number
}

/** Does something when nothing has been done for a while; does not keep Node alive. */
class IdleTimer {
  readonly #action: () => void
  #timer: NodeJS.Timeout | null = null
  #last = 0

  constructor(action: () => void) {
    this.#action = action
  }

  touch(): void {
    this.#last = performance.now()
    if (this.#timer === null) this.#wait(KEPT_MS)
  }

  #wait(milliseconds: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = null
      const left = KEPT_MS - (performance.now() - this.#last)
      if (left > 0) this.#wait(left)
      else this.#action()
    }, milliseconds).unref()
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }
}

// What to do when memory of `allocate` is collected. Not of one Python: such memory may outlive it.
const collected = new FinalizationRegistry<() => void>((action) => action())

function refuse(): never {
  throw new TypeError('Memory that Python shares cannot be transferred; copy it first, with slice().')
}

function isFree(slot: Slot): boolean {
  return slot.uses === 0 && !slot.isAllocated
}

/** An eighth more at most, so that arrays of about one size find the same slots. */
function sizeClass(byteLength: number): number {
  const step = Math.max(PAGE_BYTES, 2 ** (Math.floor(Math.log2(byteLength)) - 3))
  return Math.ceil(byteLength / step) * step
}

/** Null where no file, or no memory for it, is to be had. */
function makeFile(capacity: number, way: SharedMemoryWay): Pick<Slot, 'descriptor' | 'mapping'> | null {
  const native = way === 'mapped' ? nativeMemory() : null
  let descriptor: number | undefined
  try {
    if (native === null) {
      descriptor = openUnnamed('/dev/shm')
      ftruncateSync(descriptor, capacity)
      return { descriptor, mapping: null }
    }
    descriptor = native.createFile(capacity)
    return { descriptor, mapping: native.map(descriptor, capacity, true) }
  } catch {
    if (descriptor !== undefined) closeFile(descriptor, native)
    return null
  }
}

/** @param native what it was made with; null for a file that Node has opened. */
function closeFile(descriptor: number, native: NativeMemory | null): void {
  if (native === null) closeSync(descriptor)
  else native.closeFile(descriptor)
}

function freshBytes(byteLength: number, shared: SharedMemory | null): Uint8Array<ArrayBuffer> {
  // Not filled with zeros first: all of it is written, or nobody gets it.
  const bytes = Buffer.allocUnsafeSlow(byteLength)
  if (shared?.way === 'mapped' && byteLength >= LARGE_PAGE_BYTES) nativeMemory()?.useLargePages(bytes)
  return bytes
}

/** Page by large page: what the kernel has just filled with zeros is in the cache still when it is written (a third faster). */
function copyInto(target: Uint8Array, source: Uint8Array): void {
  for (let offset = 0; offset < source.byteLength; offset += COPIED_AT_ONCE) {
    target.set(source.subarray(offset, offset + COPIED_AT_ONCE), offset)
  }
}

function isLength(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
