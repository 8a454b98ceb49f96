// protocol/codec.ts by the vectors that the tests of both languages share, and what the client refuses.

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ProtocolError } from '../../../src/errors.js'
import { decodeBatch, encodeBatch, marksOf } from '../../../src/protocol/codec.js'
import * as messages from '../../../src/protocol/messages.js'
import { type BatchVector, type MalformedVector, readVectors } from '../vectors.js'

const toPython = readVectors<BatchVector>('batches-to-python')
const toJavaScript = readVectors<BatchVector>('batches-to-javascript')

describe('a batch to the worker is written', () => {
  it.each(toPython)('$name', ({ batch, frame }) => {
    expect(Buffer.from(encodeBatch(batch as never)).toString('hex')).toBe(frame)
  })
})

describe('a batch of the worker is read', () => {
  it.each(toJavaScript)('$name', ({ batch, frame }) => {
    expect(decodeBatch(Buffer.from(frame, 'hex'))).toStrictEqual(batch)
  })

  it.each(toJavaScript)('as far as its marks: $name', ({ batch, frame }) => {
    expect(marksOf(Buffer.from(frame, 'hex'))).toStrictEqual(batch[1])
  })

  it.each(['', '93', 'c0', '9300c0', '93009100', '94009200'])('and has no marks where it is none: %s', (frame) => {
    expect(marksOf(Buffer.from(frame, 'hex'))).toBeUndefined()
  })
})

it('has vectors for every message', () => {
  const tags = [...toPython, ...toJavaScript].flatMap(({ batch }) => batch[2].map(([tag]) => tag))
  const known = Object.entries(messages).filter(([name]) => name.startsWith('TAG_'))
  expect(new Set(tags)).toEqual(new Set(known.map(([, tag]) => tag)))
})

describe('a malformed frame is a ProtocolError', () => {
  it.each(readVectors<MalformedVector>('malformed').filter(({ side }) => side !== 'worker'))('$name', ({ frame }) => {
    expect(() => decodeBatch(Buffer.from(frame, 'hex'))).toThrow(ProtocolError)
  })

  it.each([
    ['93', /^Python sent a frame that is not MessagePack: /],
    ['c0', /^Python sent something that is no batch\. Received: null$/],
    ['9300920000919163', /^Python sent a message that the protocol does not have\. Received: \[99\]$/],
  ])('and says what came: %s', (frame, sentence) => {
    expect(() => decodeBatch(Buffer.from(frame, 'hex'))).toThrow(sentence)
  })

  it('or a batch, whatever the bytes are', () => {
    const mutated = fc
      .tuple(
        fc.constantFrom(...toJavaScript),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      )
      .map(([{ frame }, changes]) => {
        const bytes = Buffer.from(frame, 'hex')
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte
        return bytes
      })
    const random = fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from(bytes))
    fc.assert(
      fc.property(fc.oneof(mutated, random), (bytes) => {
        try {
          decodeBatch(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError)
        }
      }),
      { numRuns: 5000 },
    )
  })
})
