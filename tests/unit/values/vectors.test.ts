// values/ by the vectors that the tests of both languages share.

import { describe, expect, it } from 'vitest'
import { decodeBatch, encodeBatch } from '../../../src/protocol/codec.js'
import { TAG_RESOLVE } from '../../../src/protocol/messages.js'
import { decodeValue } from '../../../src/values/decode.js'
import { decodingForTest, encoderForTest } from '../contexts.js'
import { buildValue, bytesOf, readVectors, type ValueVector } from '../vectors.js'

// What stands around one value: a batch with one answer.
const TO_PYTHON_PREFIX = '93000091930f01'
const TO_JAVASCRIPT_PREFIX = '930092000091940f01'
const TO_JAVASCRIPT_SUFFIX = '00'

describe('a value to Python leaves as the vector says', () => {
  it.each(readVectors<ValueVector>('values-to-python'))('$name', ({ value, wire, frames = [] }) => {
    const { encoder, frames: sent } = encoderForTest()
    const encoded = encoder.encode(buildValue(value, 'to Python'), 'value')
    const frame = encodeBatch([0, 0, [[TAG_RESOLVE, 1, encoded]]])
    expect(Buffer.from(frame).toString('hex')).toBe(TO_PYTHON_PREFIX + wire)
    expect(sent.map((each) => Buffer.from(each).toString('hex'))).toEqual(
      frames.map((each) => Buffer.from(bytesOf(each)).toString('hex')),
    )
  })
})

describe('a value from Python arrives as the vector says', () => {
  it.each(readVectors<ValueVector>('values-to-javascript'))('$name', ({ value, wire, frames = [] }) => {
    const [, , [message]] = decodeBatch(Buffer.from(TO_JAVASCRIPT_PREFIX + wire + TO_JAVASCRIPT_SUFFIX, 'hex'))
    const arrived = decodeValue(message?.[2], frames.map(bytesOf), decodingForTest())
    expect(arrived).toStrictEqual(buildValue(value, 'to JavaScript'))
  })
})
