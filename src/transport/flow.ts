// A flow of messages over connections that may break: each piece has a number, what the other side has not confirmed is
// kept, and after a new connection it is sent again. So every message arrives once and in order, or its link is given up.
// Knows no sockets: what carries the frames is given to it, again after each break.
//
// Messages are cut into pieces, because a heartbeat waits for the piece before it, and so does what is urgent. A piece:
//
//   frame 0   kind u8, channel u8, flags u8, 0, number u64, received u64, total u64 (big endian)
//   frames    parts of the message's frames; with FLAG_CONTINUES the first one goes on with the last of the piece before
//
// `received` is the number of the last piece that has come from the other side. `total` is the length of a frame that is cut.

import { ProtocolError } from '../errors.js'

/** What a message belongs to. */
export type FlowChannel = 0 | 1 | 2
/** Python's main thread. */
export const MAIN = 0
/** Python's other threads. */
export const SIDE = 1
/** What is said about Python: JSON. */
export const CONTROL = 2

const KIND_PIECE = 1
const KIND_RECEIPT = 2
const KIND_QUESTION = 3
const FLAG_ENDS = 1
const FLAG_CONTINUES = 2
const FLAG_CUT = 4
const HEADER_BYTES = 28

/** Sizes in bytes. */
export interface FlowSizes {
  /** The longest piece. */
  readonly piece: number
  /** So much may be on its way: what is urgent never waits behind more. */
  readonly window: number
}

// At 50 ms there and back the window lets 160 MB/s through.
const SIZES: FlowSizes = { piece: 512 * 1024, window: 8 * 1024 * 1024 }
/**
 * What no frame is larger than, encrypted, on a link with a flow; the messages that stand outside it are small. Sockets refuse more,
 * because ZeroMQ keeps a frame until it is whole, also that of a stranger whose key it has not seen yet.
 */
export const MOST_FRAME_BYTES: number = 2 * SIZES.piece
const CONFIRM_PIECES = 64

interface Piece {
  number: number
  readonly channel: FlowChannel
  readonly flags: number
  readonly total: number
  readonly frames: readonly Uint8Array[]
  readonly bytes: number
}

/** A message that has come in part. */
interface Partial {
  frames: Uint8Array[]
  /** The frame that is cut, and how much of it has come. */
  cut: { readonly bytes: Uint8Array; filled: number } | null
}

type Carry = (frames: Uint8Array[]) => void

/** One side of a flow. */
export class Flow {
  readonly #deliver: (channel: FlowChannel, frames: Uint8Array[]) => void
  readonly #sizes: FlowSizes
  #carry: Carry | null = null
  #urgent: Piece[] = []
  readonly #waiting = new Queue<Piece>()
  /** Sent and not confirmed. */
  readonly #sent = new Queue<Piece>()
  #sentBytes = 0
  #lastSent = 0
  #received = 0
  #unconfirmedBytes = 0
  #unconfirmedPieces = 0
  readonly #partials = new Map<FlowChannel, Partial>()

  /** @param deliver gets each message that has come whole. */
  constructor(deliver: (channel: FlowChannel, frames: Uint8Array[]) => void, sizes: FlowSizes = SIZES) {
    this.#deliver = deliver
    this.#sizes = sizes
  }

  /** The number of the last piece that has come. */
  get received(): number {
    return this.#received
  }

  /** Whether all that was given to it has arrived. */
  get isDone(): boolean {
    return this.#urgent.length + this.#waiting.length + this.#sent.length === 0
  }

  /**
   * There is a connection: what was sent and has not arrived is sent again.
   *
   * @param received is what the other side says it has; 0 for the first connection.
   * @throws ProtocolError where it says that more came than was sent.
   */
  connect(carry: Carry, received: number): void {
    this.#confirm(received)
    this.#carry = carry
    for (const piece of this.#sent) carry(this.#framesOf(piece))
    this.#send()
  }

  /** The connection is gone. */
  disconnect(): void {
    this.#carry = null
  }

  /** Sends a message; its bytes must stay as they are. */
  send(channel: FlowChannel, frames: readonly Uint8Array[]): void {
    for (const piece of cut(channel, frames, this.#sizes.piece)) this.#waiting.push(piece)
    this.#send()
  }

  /** Sends a short message before all that waits. */
  sendUrgent(channel: FlowChannel, frame: Uint8Array): void {
    this.#urgent.push(...cut(channel, [frame], this.#sizes.piece))
    this.#send()
  }

  /** Tells what has come. `asks`: and wants to hear the same. */
  confirm(asks = false): void {
    this.#carry?.([this.#header(asks ? KIND_QUESTION : KIND_RECEIPT, 0, 0, 0, 0)])
  }

  /**
   * Takes what came over the connection.
   *
   * @throws ProtocolError where it is nothing that the other side of a flow sends.
   */
  receive(frames: readonly Uint8Array[]): void {
    const [header, ...parts] = frames
    if (header === undefined || header.byteLength !== HEADER_BYTES) throw malformed('a header of another length')
    const view = new DataView(header.buffer, header.byteOffset, HEADER_BYTES)
    const kind = view.getUint8(0)
    if (kind < KIND_PIECE || kind > KIND_QUESTION) throw malformed(`a piece of the kind ${kind}`)
    this.#confirm(Number(view.getBigUint64(12)))
    if (kind === KIND_QUESTION) this.confirm()
    if (kind !== KIND_PIECE) return
    const number = Number(view.getBigUint64(4))
    if (number <= this.#received) return // sent again, and had come
    if (number !== this.#received + 1) throw malformed(`piece ${number} after piece ${this.#received}`)
    const channel = view.getUint8(1)
    if (channel !== MAIN && channel !== SIDE && channel !== CONTROL) throw malformed(`a piece of channel ${channel}`)
    this.#received = number
    this.#unconfirmedPieces++
    for (const part of parts) this.#unconfirmedBytes += part.byteLength
    this.#take(channel, view.getUint8(2), Number(view.getBigUint64(20)), parts)
    if (this.#unconfirmedBytes >= this.#sizes.window / 8 || this.#unconfirmedPieces >= CONFIRM_PIECES) this.confirm()
  }

  #take(channel: FlowChannel, flags: number, total: number, parts: Uint8Array[]): void {
    let partial = this.#partials.get(channel)
    if (partial === undefined) {
      partial = { frames: [], cut: null }
      this.#partials.set(channel, partial)
    }
    const isWhole = (flags & FLAG_CONTINUES) === 0
    if (isWhole !== (partial.cut === null)) throw malformed('a part of a frame that was not begun')
    for (const [index, part] of parts.entries()) {
      if (index === 0 && partial.cut !== null) fill(partial, part)
      else if (index === parts.length - 1 && flags & FLAG_CUT) {
        partial.cut = { bytes: allocate(total), filled: 0 }
        fill(partial, part)
      } else partial.frames.push(part)
    }
    if ((flags & FLAG_ENDS) === 0) return
    if (partial.cut !== null) throw malformed('a message that ends amid a frame')
    this.#partials.delete(channel)
    this.#deliver(channel, partial.frames)
  }

  #confirm(received: number): void {
    if (received > this.#lastSent) throw malformed(`a receipt for piece ${received} of ${this.#lastSent}`)
    for (let first = this.#sent.first; first !== undefined && first.number <= received; first = this.#sent.first) {
      this.#sentBytes -= first.bytes
      this.#sent.shift()
    }
    this.#send()
  }

  #send(): void {
    if (this.#carry === null) return
    for (const piece of this.#urgent.splice(0)) this.#sendPiece(piece)
    while (this.#sentBytes < this.#sizes.window) {
      const piece = this.#waiting.shift()
      if (piece === undefined) return
      this.#sendPiece(piece)
    }
  }

  #sendPiece(piece: Piece): void {
    piece.number = ++this.#lastSent
    this.#sent.push(piece)
    this.#sentBytes += piece.bytes
    this.#carry?.(this.#framesOf(piece))
  }

  #framesOf({ channel, flags, number, total, frames }: Piece): Uint8Array[] {
    return [this.#header(KIND_PIECE, channel, flags, number, total), ...frames]
  }

  #header(kind: number, channel: number, flags: number, number: number, total: number): Uint8Array {
    const header = Buffer.alloc(HEADER_BYTES)
    header[0] = kind
    header[1] = channel
    header[2] = flags
    header.writeBigUInt64BE(BigInt(number), 4)
    header.writeBigUInt64BE(BigInt(this.#received), 12)
    header.writeBigUInt64BE(BigInt(total), 20)
    this.#unconfirmedBytes = 0
    this.#unconfirmedPieces = 0
    return header
  }
}

function malformed(what: string): ProtocolError {
  return new ProtocolError(`The other side of the link sent ${what}.`)
}

function allocate(total: number): Uint8Array {
  try {
    return Buffer.allocUnsafeSlow(total)
  } catch {
    throw malformed(`a frame of ${total} bytes, for which there is no room`)
  }
}

function fill(partial: Partial, part: Uint8Array): void {
  const { cut } = partial
  if (cut === null || cut.filled + part.byteLength > cut.bytes.byteLength)
    throw malformed('more of a frame than it has')
  cut.bytes.set(part, cut.filled)
  cut.filled += part.byteLength
  if (cut.filled < cut.bytes.byteLength) return
  partial.frames.push(cut.bytes)
  partial.cut = null
}

function* cut(channel: FlowChannel, frames: readonly Uint8Array[], longest: number): Generator<Piece> {
  let piece: { flags: number; total: number; frames: Uint8Array[]; bytes: number } | undefined
  const finish = (flags: number): Piece => {
    const { frames: parts, total, bytes, flags: begun } = piece ?? { frames: [], total: 0, bytes: 0, flags: 0 }
    piece = undefined
    return { number: 0, channel, flags: begun | flags, total, frames: parts, bytes: bytes + HEADER_BYTES }
  }
  for (const [index, frame] of frames.entries()) {
    let at = 0
    do {
      piece ??= { flags: at > 0 ? FLAG_CONTINUES : 0, total: 0, frames: [], bytes: 0 }
      const end = Math.min(frame.byteLength, at + longest - piece.bytes)
      piece.frames.push(at === 0 && end === frame.byteLength ? frame : frame.subarray(at, end))
      piece.bytes += end - at
      const isCut = end < frame.byteLength
      // A frame that goes on in the next piece; its length is told where it begins.
      if (isCut && at === 0) piece.total = frame.byteLength
      at = end
      if (piece.bytes >= longest && (isCut || index < frames.length - 1)) yield finish(isCut ? FLAG_CUT : 0)
    } while (at < frame.byteLength)
  }
  yield finish(FLAG_ENDS)
}

/** First in, first out; taking the first costs the same however many there are. */
class Queue<Item> {
  #items: (Item | undefined)[] = []
  #head = 0

  get length(): number {
    return this.#items.length - this.#head
  }

  get first(): Item | undefined {
    return this.#items[this.#head]
  }

  push(item: Item): void {
    this.#items.push(item)
  }

  shift(): Item | undefined {
    const item = this.#items[this.#head]
    if (item === undefined) return undefined
    this.#items[this.#head++] = undefined
    if (this.#head > 512 && this.#head * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#head)
      this.#head = 0
    }
    return item
  }

  *[Symbol.iterator](): Generator<Item> {
    for (let at = this.#head; at < this.#items.length; at++) yield this.#items[at] as Item
  }
}
