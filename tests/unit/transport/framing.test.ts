// Messages in a stream of bytes: however the stream is cut, the same messages come out.

import { array, assert, integer, property, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headerOf, MessageReader } from '../../../src/transport/framing.js'

const bytes = (messages: readonly Uint8Array[][]): Buffer =>
  Buffer.concat(messages.flatMap((frames) => [headerOf(frames), ...frames]))

const plain = (messages: readonly Uint8Array[][]): number[][][] =>
  messages.map((frames) => frames.map((frame) => [...frame]))

describe('MessageReader', () => {
  it('gives the messages that were written, wherever the stream is cut', () => {
    const message = array(uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 5 })
    assert(
      property(array(message, { maxLength: 6 }), array(integer({ min: 1, max: 30 })), (messages, cuts) => {
        const stream = bytes(messages)
        const reader = new MessageReader()
        const read: Uint8Array[][] = []
        let at = 0
        for (const cut of [...cuts, stream.length]) {
          // The reader must not keep what it was given: the next bytes come in the same memory.
          const piece = Buffer.from(stream.subarray(at, at + cut))
          read.push(...reader.push(piece))
          piece.fill(0xee)
          at += cut
        }
        expect(plain(read)).toEqual(plain(messages))
      }),
      { numRuns: 2000 },
    )
  })

  it('takes a message without bytes at once', () => {
    const reader = new MessageReader()
    const stream = bytes([[new Uint8Array(0), new Uint8Array(0)], [new Uint8Array([7])]])
    expect(plain(reader.push(stream))).toEqual([[[], []], [[7]]])
  })

  it('gives each frame memory of its own, so that any element type fits', () => {
    const [message] = new MessageReader().push(bytes([[new Uint8Array(3), new Uint8Array(16)]]))
    expect(message?.map((frame) => [frame.byteOffset, frame.buffer.byteLength])).toEqual([
      [0, 3],
      [0, 16],
    ])
  })

  it('writes lengths beyond 4 GiB as the other side reads them', () => {
    const frames = [{ byteLength: 2 ** 32 * 3 + 5 } as Uint8Array]
    const header = headerOf(frames)
    expect(header.readBigUInt64LE(4)).toBe(3n * 2n ** 32n + 5n)
  })

  it.each([2 ** 20 + 1, 2 ** 26, 2 ** 32 - 1])('throws where a message is to have %d frames', (count) => {
    const header = Buffer.alloc(4)
    header.writeUInt32LE(count, 0)
    expect(() => new MessageReader().push(header)).toThrow(RangeError)
    // Also where its number does not come at once.
    const reader = new MessageReader()
    expect(() => {
      for (const byte of header) reader.push(Buffer.of(byte))
    }).toThrow(RangeError)
  })

  it('throws where a frame is to be larger than any memory', () => {
    const header = Buffer.alloc(12, 0xff)
    header.writeUInt32LE(1, 0)
    expect(() => new MessageReader().push(header)).toThrow(RangeError)
  })
})
