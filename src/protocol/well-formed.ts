// Walks through a frame of MessagePack before msgpackr makes values of it. msgpackr believes what a frame says of itself: it
// has extensions that make regular expressions, dates, errors and records, and ends in a RangeError where values are nested
// deeper than its stack. None of these is in this protocol.

import { ProtocolError } from '../errors.js'

// How a type byte goes on: the bytes of the value itself, or of the length before it.
const FIXED: Readonly<Record<number, number>> = {
  0xca: 4,
  0xcb: 8,
  0xcc: 1,
  0xcd: 2,
  0xce: 4,
  0xcf: 8,
  0xd0: 1,
  0xd1: 2,
  0xd2: 4,
  0xd3: 8,
}

/**
 * Returns where `frame` is one value of the kinds that this protocol has, and no deeper than `depth`.
 *
 * @throws ProtocolError
 */
export function checkFrame(frame: Uint8Array, depth: number): void {
  const end = frame.byteLength
  // How many values are left in each container that is open, the innermost last.
  const open: number[] = []
  let left = 1
  let at = 0
  const length = (bytes: number): number => {
    if (at + bytes > end) refuse('it is cut short')
    let value = 0
    for (let i = 0; i < bytes; i++) value = value * 256 + (frame[at++] as number)
    return value
  }
  const enter = (values: number): void => {
    // Each takes a byte at least.
    if (values > end - at) refuse('it is cut short')
    if (open.length >= depth) refuse(`it is nested more than ${depth} deep`)
    open.push(left)
    left = values
  }
  for (;;) {
    while (left === 0) {
      const outer = open.pop()
      if (outer === undefined) {
        if (at !== end) refuse('something follows it')
        return
      }
      left = outer
    }
    left--
    const byte = length(1)
    if (byte < 0x80 || byte >= 0xe0) continue
    if (byte < 0x90) enter(2 * (byte & 0x0f))
    else if (byte < 0xa0) enter(byte & 0x0f)
    else if (byte < 0xc0) skip(byte & 0x1f)
    else {
      switch (byte) {
        case 0xc0:
        case 0xc2:
        case 0xc3:
          break
        case 0xc4:
        case 0xd9:
          skip(length(1))
          break
        case 0xc5:
        case 0xda:
          skip(length(2))
          break
        case 0xc6:
        case 0xdb:
          skip(length(4))
          break
        case 0xdc:
          enter(length(2))
          break
        case 0xdd:
          enter(length(4))
          break
        case 0xde:
          enter(2 * length(2))
          break
        case 0xdf:
          enter(2 * length(4))
          break
        default: {
          const bytes = FIXED[byte]
          if (bytes === undefined) refuse(`0x${byte.toString(16)} begins no value of this protocol`)
          skip(bytes)
        }
      }
    }
  }

  function skip(bytes: number): void {
    at += bytes
    if (at > end) refuse('it is cut short')
  }
}

function refuse(problem: string): never {
  throw new ProtocolError(`Python sent a frame that is not MessagePack: ${problem}`)
}
