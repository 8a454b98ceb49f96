// Nested values, property-based: what the encoder writes is read by a small model of Python's decoder, and what a model
// of Python's encoder writes is read by the decoder.

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeBatch, encodeBatch } from '../../../src/protocol/codec.js'
import { TAG_RESOLVE } from '../../../src/protocol/messages.js'
import { decodeValue } from '../../../src/values/decode.js'
import type { NDArray } from '../../../src/values/ndarray.js'
import { expected, nestedValue } from '../../nested-values.js'
import { decodingForTest, encoderForTest } from '../contexts.js'

/** What Python's `decode, then encode` makes of a wire value: containers keep their kind, tuples become lists. */
function throughPython(wire: unknown): unknown {
  if (Array.isArray(wire)) return wire.map(throughPython)
  // MessagePack's integers arrive as numbers where those are exact.
  if (typeof wire === 'bigint') return wire >= -(2n ** 53n) && wire <= 2n ** 53n ? Number(wire) : wire
  if (wire === null || typeof wire !== 'object' || wire instanceof Uint8Array) return wire
  const [[tag, payload]] = Object.entries(wire) as [[string, unknown]]
  const entries = (): unknown[] => (payload as unknown[]).map(throughPython)
  switch (tag) {
    case 'f':
      return Number(payload)
    case 'i':
      return typeof payload === 'string' ? small(wire, payload) : throughPython(payload)
    case 't':
      return entries()
    case 's':
      return { s: entries() }
    case 'd': {
      const flat = entries()
      const isText = (key: unknown): boolean =>
        typeof key === 'string' || (typeof key === 'object' && key !== null && 'u' in key)
      return { [flat.every((entry, i) => i % 2 || isText(entry)) ? 'd' : 'm']: flat }
    }
    default:
      return wire
  }
}

/** Up to 2^64 - 1 Python sends an integer as MessagePack's own. */
function small(wire: unknown, digits: string): unknown {
  const value = digits.startsWith('-') ? -BigInt(`0x${digits.slice(1)}`) : BigInt(`0x${digits}`)
  return value >= 0n && value < 2n ** 64n ? value : wire
}

it('come back as the table says', () => {
  fc.assert(
    fc.property(nestedValue, (value) => {
      const { encoder, frames } = encoderForTest()
      const wire = throughPython(encoder.encode(value, 0))
      expect(decodeValue(wire, frames, decodingForTest())).toStrictEqual(expected(value))
    }),
    { numRuns: 1000 },
  )
})

it('share no memory with the message that they came in', () => {
  const frame = Buffer.from(
    encodeBatch([0, [0, 0], [[TAG_RESOLVE, 1, { a: [Buffer.of(1, 2), 'uint8', [2]] }, 0]]] as never),
  )
  const [, , [message]] = decodeBatch(frame)
  const arrived = decodeValue(message?.[2], [], decodingForTest()) as NDArray
  frame.fill(0)
  expect([...arrived.data]).toEqual([1, 2])
  expect((arrived.data as Uint8Array).buffer.byteLength).toBe(2)
})

it('ask for the one object that stands for an instance of a TypeScript class', () => {
  const asked: unknown[] = []
  const instance = (...given: unknown[]): string => {
    asked.push(given)
    return 'the instance'
  }
  const handle = [7, 1, null, [], []]
  expect(decodeValue([{ o: [3, 2, handle] }, { o: [3, 0, null] }], [], decodingForTest({ instance }))).toEqual([
    'the instance',
    'the instance',
  ])
  expect(asked).toEqual([
    [3, 2, handle],
    [3, 0, null],
  ])
})
