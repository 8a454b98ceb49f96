// Messages of frames in a stream of bytes: the number of frames (4 bytes), the length of each (8 bytes), then the frames.
// All numbers are little-endian. python/src/tensorbridge/local_link.py has the other half.

const COUNT_BYTES = 4
const LENGTH_BYTES = 8
const UINT32 = 2 ** 32
// More frames than this are no message of ours.
const MOST_FRAMES = 2 ** 20

/** What stands before the frames of a message; `more` bytes are left free behind it. */
export function headerOf(frames: readonly Uint8Array[], more = 0): Buffer {
  const header = Buffer.allocUnsafe(COUNT_BYTES + LENGTH_BYTES * frames.length + more)
  header.writeUInt32LE(frames.length, 0)
  let at = COUNT_BYTES
  for (const { byteLength } of frames) {
    header.writeUInt32LE(byteLength % UINT32, at)
    header.writeUInt32LE(Math.floor(byteLength / UINT32), at + 4)
    at += LENGTH_BYTES
  }
  return header
}

/** Puts messages together from bytes as they come. */
export class MessageReader {
  // A header that has not come whole, and how much of it has.
  #header: Buffer = Buffer.alloc(COUNT_BYTES + LENGTH_BYTES)
  #headerFilled = 0
  // The frames of a message that has not come whole, and how far: the frame, and the byte in it.
  #frames: Uint8Array[] | null = null
  #frame = 0
  #filled = 0

  /**
   * The messages that are complete with these bytes; their memory is their own.
   *
   * @throws RangeError where a message is to have more frames than any of ours, or a frame is to be larger than any memory.
   */
  push(bytes: Buffer): Uint8Array[][] {
    const messages: Uint8Array[][] = []
    let at = 0
    while (at < bytes.length) {
      at = this.#frames === null ? this.#readHeader(bytes, at) : this.#readFrames(bytes, at)
      // Frames without bytes are complete at once.
      if (this.#isComplete()) {
        messages.push(this.#frames as Uint8Array[])
        this.#frames = null
      }
    }
    return messages
  }

  #readHeader(bytes: Buffer, start: number): number {
    if (this.#headerFilled === 0 && bytes.length - start >= COUNT_BYTES) {
      const end = start + headerBytes(bytes, start)
      if (end <= bytes.length) {
        this.#begin(bytes, start)
        return end
      }
    }
    // First the number of frames, which says how long the header is.
    let at = this.#keep(bytes, start, COUNT_BYTES)
    if (this.#headerFilled < COUNT_BYTES) return at
    const length = headerBytes(this.#header, 0)
    if (this.#header.length < length) this.#header = Buffer.concat([this.#header], length)
    at = this.#keep(bytes, at, length)
    if (this.#headerFilled < length) return at
    this.#headerFilled = 0
    this.#begin(this.#header, 0)
    return at
  }

  #keep(bytes: Buffer, at: number, until: number): number {
    const copied = bytes.copy(this.#header, this.#headerFilled, at, at + Math.max(0, until - this.#headerFilled))
    this.#headerFilled += copied
    return at + copied
  }

  #begin(header: Buffer, start: number): void {
    const count = header.readUInt32LE(start)
    const frames: Uint8Array[] = []
    for (let at = start + COUNT_BYTES, i = 0; i < count; i++, at += LENGTH_BYTES) {
      frames.push(new Uint8Array(header.readUInt32LE(at) + header.readUInt32LE(at + 4) * UINT32))
    }
    this.#frames = frames
    this.#frame = 0
    this.#filled = 0
  }

  #readFrames(bytes: Buffer, start: number): number {
    const frames = this.#frames as Uint8Array[]
    let at = start
    for (; this.#frame < frames.length; this.#frame++, this.#filled = 0) {
      const frame = frames[this.#frame] as Uint8Array
      const copied = Math.min(frame.length - this.#filled, bytes.length - at)
      frame.set(bytes.subarray(at, at + copied), this.#filled)
      this.#filled += copied
      at += copied
      if (this.#filled < frame.length) return at
    }
    return at
  }

  #isComplete(): boolean {
    const frames = this.#frames
    if (frames === null) return false
    while (this.#filled === 0 && frames[this.#frame]?.length === 0) this.#frame++
    return this.#frame >= frames.length
  }
}

function headerBytes(header: Buffer, start: number): number {
  const count = header.readUInt32LE(start)
  if (count > MOST_FRAMES) throw new RangeError(`${count} frames`)
  return COUNT_BYTES + LENGTH_BYTES * count
}
