// values/encode.ts beyond the vectors: what cannot travel, with exact sentences, and functions with their `this`.

import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { ConversionError } from '../../../src/errors.js'
import { dict, float, int, pyfunction, slice, tuple } from '../../../src/values/markers.js'
import { NDArray } from '../../../src/values/ndarray.js'
import { encoderForTest } from '../contexts.js'

const encode = (value: unknown): unknown => encoderForTest().encoder.encode(value, 0)

class Point {
  readonly x = 1
}
const cycle: unknown[] = []
cycle.push({ self: cycle })

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { a: value }
  return value
}

describe('what cannot travel is a ConversionError that names its path', () => {
  it.each<[string, unknown, string, string]>([
    ['symbol', Symbol('s'), 'args[0]', 'a JavaScript symbol has no Python counterpart'],
    [
      'symbol deep inside',
      [{ 'a b': [1, Symbol('s')] }],
      'args[0][0]["a b"][1]',
      'a JavaScript symbol has no Python counterpart',
    ],
    [
      'symbol as a key',
      new Map([[Symbol('s'), 1]]),
      'args[0]["(key)"]',
      'a JavaScript symbol has no Python counterpart',
    ],
    [
      'class instance',
      { x: new Point() },
      'args[0].x',
      'an instance of the JavaScript class Point has no Python counterpart',
    ],
    ['Date', new Date(), 'args[0]', 'an instance of the JavaScript class Date has no Python counterpart'],
    ['RegExp', /a/, 'args[0]', 'an instance of the JavaScript class RegExp has no Python counterpart'],
    [
      'object without a constructor',
      Object.create({}),
      'args[0]',
      'an instance of the JavaScript class Object has no Python counterpart',
    ],
    [
      'promise',
      [Promise.resolve(1)],
      'args[0][0]',
      'it is a JavaScript promise; await it first (remote promises may be passed as they are)',
    ],
    [
      'ArrayBuffer',
      new ArrayBuffer(1),
      'args[0]',
      'it is an ArrayBuffer; pass a typed array over it, or Buffer.from(it) for bytes',
    ],
    [
      'DataView',
      new DataView(new ArrayBuffer(1)),
      'args[0]',
      'a DataView has no elements; pass a typed array, or a Buffer for bytes',
    ],
    ['cycle', cycle, 'args[0][0].self', 'it contains itself'],
    ['too deep', nested(201), `args[0]${'.a[0]'.repeat(100)}`, 'it is nested more than 200 deep'],
  ])('%s', (_, value, path, problem) => {
    const attempt = (): unknown => encode(value)
    expect(attempt).toThrow(ConversionError)
    expect(attempt).toThrow(new ConversionError(path, problem))
    expect(new ConversionError(path, problem)).toMatchObject({ valuePath: path, code: 'TB_CONVERSION' })
  })

  it('and what comes after one that failed is not affected', () => {
    const { encoder } = encoderForTest()
    expect(() => encoder.encode(cycle, 0)).toThrow(ConversionError)
    expect(encoder.encode([[1]], 0)).toEqual([[1]])
  })
})

it('sends the same object twice where it is there twice: that is no cycle', () => {
  const shared = [1]
  expect(encode([shared, shared])).toEqual([[1], [1]])
})

it('sends values of other realms', () => {
  expect(encode(runInNewContext('new Float32Array([1])'))).toEqual({
    a: [Buffer.from('0000803f', 'hex'), 'float32', [1]],
  })
  expect(encode(runInNewContext('[1, [2]]'))).toEqual([1, [2]])
})

it('sends a view of a part of a buffer as that part', () => {
  const whole = new Int16Array([1, 2, 3, 4])
  expect(encode(whole.subarray(1, 3))).toEqual({ a: [Buffer.from('02000300', 'hex'), 'int16', [2]] })
  expect(encode(Buffer.from('abcdef').subarray(2, 4))).toEqual(Buffer.from('cd'))
})

it('tells bytes and arrays apart by Buffer', () => {
  expect(encode(Buffer.of(1))).toEqual(Buffer.of(1))
  expect(encode(Uint8Array.of(1))).toEqual({ a: [Buffer.of(1), 'uint8', [1]] })
  expect(encode(Uint8ClampedArray.of(1))).toEqual({ a: [Buffer.of(1), 'uint8', [1]] })
})

it('sends holes of an array as None, and only own enumerable names of an object', () => {
  const holed: unknown[] = []
  holed[1] = 2
  expect(encode(holed)).toEqual([null, 2])
  const object = Object.create(null) as Record<string, unknown>
  object['a'] = 1
  Object.defineProperty(object, 'hidden', { value: 2 })
  expect(encode(object)).toEqual({ d: ['a', 1] })
})

it('lends a method with the object that it belongs to, and a function without', () => {
  const { encoder, lent } = encoderForTest()
  const end = (): void => {}
  const hooks = { on_end: end }
  encoder.encode(hooks, 0)
  encoder.encode(end, 0)
  encoder.encode(pyfunction(['x'], end), 0)
  expect(lent).toEqual([
    { fn: end, self: hooks },
    { fn: end, self: undefined },
    { fn: end, self: undefined },
  ])
})

describe('markers', () => {
  it.each([
    ['int of a fraction', () => int(1.5), RangeError],
    ['int of text', () => int('x' as never), TypeError],
    ['float of text', () => float('1.5' as never), TypeError],
    ['float of nothing', () => float(undefined as never), TypeError],
  ])('%s is refused', (_, make, kind) => {
    expect(make).toThrow(kind)
  })

  it.each([
    ['float of a bigint', float(5n), { f: '5' }],
    ['dict of pairs', dict([[1, 2]]), { d: [1, 2] }],
    ['dict of a Map', dict(new Map([[null, 1]])), { d: [null, 1] }],
    ['empty dict', dict(), { d: [] }],
    ['slice of a stop', slice(3), { l: [null, 3, null] }],
    ['slice of start and stop', slice(1, 3), { l: [1, 3, null] }],
    ['slice with a tuple', slice(tuple(1), null), { l: [{ t: [1] }, null, null] }],
    ['array of text', new NDArray([['a'], ['b']]), { a: [['a', 'b'], 'str', [2, 1]] }],
  ])('%s', (_, value, wire) => {
    expect(encode(value)).toEqual(wire)
  })
})
