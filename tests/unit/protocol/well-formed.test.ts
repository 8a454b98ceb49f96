// protocol/well-formed.ts: what msgpackr would make of a frame by itself, and may not.

import { Packr, pack } from 'msgpackr'
import { describe, expect, it } from 'vitest'
import { ProtocolError } from '../../../src/errors.js'
import { decodeBatch } from '../../../src/protocol/codec.js'
import { checkFrame } from '../../../src/protocol/well-formed.js'

describe('a frame is refused', () => {
  it.each([
    ['a regular expression', new Packr({ moreTypes: true }).pack(/(a+)+$/), /^.*begins no value of this protocol$/],
    ['an error', new Packr({ moreTypes: true }).pack(new TypeError('x')), /begins no value of this protocol$/],
    ['a date', pack(new Date(0)), /begins no value of this protocol$/],
    ['a record', new Packr({ useRecords: true }).pack({ a: 1, b: 2 }), /begins no value of this protocol$/],
    ['what claims four billion entries', Buffer.from('ddffffffff00', 'hex'), /it is cut short$/],
    ['what claims 32 million entries', Buffer.from('dd01ffffff00', 'hex'), /it is cut short$/],
    ['a map that claims two billion keys', Buffer.from('df7fffffff00', 'hex'), /it is cut short$/],
    ['a text that is cut', Buffer.from('db7fffffff41', 'hex'), /it is cut short$/],
    ['what something follows', Buffer.from('9000', 'hex'), /something follows it$/],
    ['nothing', Buffer.alloc(0), /it is cut short$/],
    ['what is nested too deep', Buffer.from(`${'91'.repeat(11)}00`, 'hex'), /it is nested more than 10 deep$/],
  ])('that is %s', (_, frame, sentence) => {
    expect(() => checkFrame(frame, 10)).toThrow(ProtocolError)
    expect(() => checkFrame(frame, 10)).toThrow(sentence)
  })
})

it('takes every kind of value that the protocol has', () => {
  const packr = new Packr({ useRecords: false, variableMapSize: true })
  const lengths = [0, 1, 15, 16, 31, 32, 255, 256, 65_535, 65_536]
  for (const length of lengths) {
    checkFrame(packr.pack('x'.repeat(length)), 10)
    checkFrame(packr.pack(Buffer.alloc(length)), 10)
    checkFrame(packr.pack(Array.from({ length }, () => null)), 10)
    checkFrame(packr.pack(Object.fromEntries(Array.from({ length }, (__, i) => [`k${i}`, true]))), 10)
  }
  const numbers = [
    0,
    127,
    128,
    255,
    256,
    65_535,
    65_536,
    2 ** 32,
    2n ** 63n,
    -1,
    -32,
    -33,
    -128,
    -129,
    -32_769,
    -(2 ** 31),
  ]
  checkFrame(packr.pack([...numbers, -(2n ** 63n), 0.5, Math.fround(0.1), Number.NaN, null, true, false]), 10)
  checkFrame(Buffer.from(`${'91'.repeat(10)}00`, 'hex'), 10)
})

it('a tag that is a name of every object is no tag', () => {
  for (const tag of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
    const frame = new Packr({ useRecords: false }).pack([0, [0, 0], [[tag, 1]]])
    expect(() => decodeBatch(frame)).toThrow(/^Python sent a message that the protocol does not have\./)
  }
})
