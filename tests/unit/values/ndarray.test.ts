// values/ndarray.ts: what an NDArray is made of, what it refuses, and how it reads its elements.

import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { DType, NumericArray } from '../../../src/values/dtype.js'
import { NDArray, type NestedArray } from '../../../src/values/ndarray.js'

describe('from nested arrays', () => {
  it.each<[string, NestedArray, DType | undefined, DType, number[], unknown]>([
    ['numbers', [[1, 2.5]], undefined, 'float64', [1, 2], Float64Array.of(1, 2.5)],
    ['booleans', [true, false], undefined, 'bool', [2], Uint8Array.of(1, 0)],
    ['bigints', [1n, -1n], undefined, 'int64', [2], BigInt64Array.of(1n, -1n)],
    ['text', [['a'], ['b']], undefined, 'str', [2, 1], ['a', 'b']],
    ['nothing', [], undefined, 'float64', [0], new Float64Array(0)],
    ['empty rows', [[], []], undefined, 'float64', [2, 0], new Float64Array(0)],
    ['int32', [1, -1], 'int32', 'int32', [2], Int32Array.of(1, -1)],
    ['uint64', [1, 2n ** 64n - 1n], 'uint64', 'uint64', [2], BigUint64Array.of(1n, 2n ** 64n - 1n)],
    ['float32, rounded as asked for', [0.1], 'float32', 'float32', [1], Float32Array.of(0.1)],
    [
      'float16, rounded as asked for',
      [[1.5, -2, 0.1]],
      'float16',
      'float16',
      [1, 3],
      Uint16Array.of(0x3e00, 0xc000, 0x2e66),
    ],
    [
      'bfloat16, rounded as asked for',
      [1.5, -2, 0.1],
      'bfloat16',
      'bfloat16',
      [3],
      Uint16Array.of(0x3fc0, 0xc000, 0x3dcd),
    ],
    [
      'halves that are no numbers',
      [NaN, Infinity, -Infinity],
      'float16',
      'float16',
      [3],
      Uint16Array.of(0x7e00, 0x7c00, 0xfc00),
    ],
    ['pairs as complex numbers', [[[1, 2]], [[3, 4]]], 'complex64', 'complex64', [2, 1], Float32Array.of(1, 2, 3, 4)],
  ])('%s', (_, data, asked, dtype, shape, held) => {
    const array = new NDArray(data, undefined, asked)
    expect([array.dtype, array.shape, array.data]).toEqual([dtype, shape, held])
  })

  it.each<[string, NestedArray, DType | undefined, string]>([
    [
      'unequal rows',
      [[1], [1, 2]],
      undefined,
      'nested arrays must be of equal lengths; the first ones have the shape [2, 1]',
    ],
    [
      'numbers beside rows',
      [[1], 2],
      undefined,
      'nested arrays must be of equal lengths; the first ones have the shape [2, 1]',
    ],
    ['300 as uint8', [300], 'uint8', '300 does not fit uint8'],
    ['-1 as uint32', [-1], 'uint32', '-1 does not fit uint32'],
    ['1.5 as int32', [1.5], 'int32', '1.5 does not fit int32'],
    ['2^63 as int64', [2n ** 63n], 'int64', '9223372036854775808 does not fit int64'],
    ['65520 as float16', [65520], 'float16', '65520 does not fit float16'],
    ['1e39 as bfloat16', [-1e39], 'bfloat16', '-1e+39 does not fit bfloat16'],
    ['half a complex number', [1, 2, 3], 'complex128', 'complex numbers are given as pairs [real, imaginary]'],
  ])('refuses %s', (_, data, dtype, sentence) => {
    expect(() => new NDArray(data, undefined, dtype)).toThrow(new RangeError(sentence))
  })
})

describe('from typed arrays', () => {
  it('keeps the memory', () => {
    const data = new Float32Array(6)
    const array = new NDArray(data, [2, 3])
    data[5] = 1
    expect(array.data).toBe(data)
    expect([array.size, array.toNested()]).toEqual([
      6,
      [
        [0, 0, 0],
        [0, 0, 1],
      ],
    ])
  })

  it.each<[string, () => unknown, Error]>([
    [
      'a shape of another size',
      () => new NDArray(new Float32Array(6), [2, 2]),
      new RangeError('shape [2, 2] holds 4 elements; received: 6'),
    ],
    [
      'a negative length',
      () => new NDArray(new Float32Array(6), [-1]),
      new RangeError('a shape holds lengths; received: [-1]'),
    ],
    [
      'a fraction of a length',
      () => new NDArray(new Float32Array(6), [1.5, 4]),
      new RangeError('a shape holds lengths; received: [1.5, 4]'),
    ],
    [
      'half a complex number',
      () => new NDArray(new Float32Array(3), [1], 'complex64'),
      new RangeError('shape [1] holds 1 elements; received: 1.5'),
    ],
    [
      'a dtype of another array',
      () => new NDArray(new Float32Array(1), [1], 'int32'),
      new TypeError('dtype int32 is held by a Int32Array; received a Float32Array'),
    ],
    [
      'text as dtype',
      () => new NDArray(new Float32Array(1), [1], 'str'),
      new TypeError('a float32 array cannot hold dtype str'),
    ],
    [
      'a DataView',
      () => new NDArray(new DataView(new ArrayBuffer(1)) as never),
      new TypeError('NDArray takes a typed array; received a DataView'),
    ],
  ])('refuses %s', (_, make, error) => {
    expect(make).toThrow(error)
  })
})

describe('toNested', () => {
  it.each<[DType, NumericArray, unknown]>([
    ['bool', Uint8Array.of(1, 0), [true, false]],
    ['int64', BigInt64Array.of(1n, -1n), [1n, -1n]],
    [
      'complex64',
      Float32Array.of(1, 2, 3, 4),
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'float16',
      Uint16Array.of(0x3c00, 0xc000, 0x7c00, 0x7e00, 0x0001, 0x8000, 0x7bff),
      [1, -2, Number.POSITIVE_INFINITY, Number.NaN, 2 ** -24, -0, 65504],
    ],
    [
      'bfloat16',
      Uint16Array.of(0x3f80, 0xc000, 0x7f80, 0x7fc0, 0x8000),
      [1, -2, Number.POSITIVE_INFINITY, Number.NaN, -0],
    ],
  ])('reads %s', (dtype, data, nested) => {
    expect(new NDArray(data, undefined, dtype).toNested()).toEqual(nested)
  })

  it('gives a scalar for shape [] and empty arrays for empty axes', () => {
    expect(new NDArray(Float32Array.of(2), []).toNested()).toBe(2)
    expect(new NDArray(new Float32Array(0), [2, 0]).toNested()).toEqual([[], []])
    expect(new NDArray(new Float32Array(0), [0, 2]).toNested()).toEqual([])
  })
})

it('shows dtype, shape and the first elements', () => {
  expect(inspect(new NDArray(Float32Array.of(1, 2), [2, 1]))).toBe('NDArray float32 [2, 1] Float32Array(2) [ 1, 2 ]')
})

it('shows what halves, booleans and complex numbers are, not what they are held as', () => {
  const shown = (array: NDArray): string => inspect(array, { breakLength: Number.POSITIVE_INFINITY })
  expect(shown(new NDArray(Uint16Array.of(0x3c00, 0xc000), [2], 'float16'))).toBe('NDArray float16 [2] [ 1, -2 ]')
  expect(shown(new NDArray(Uint16Array.of(0x3f80), [1], 'bfloat16'))).toBe('NDArray bfloat16 [1] [ 1 ]')
  expect(shown(new NDArray([[true], [false]]))).toBe('NDArray bool [2, 1] [ true, false ]')
  expect(shown(new NDArray(Float64Array.of(1, 2), [1], 'complex128'))).toBe('NDArray complex128 [1] [ [ 1, 2 ] ]')
  expect(shown(new NDArray(new Uint8Array(20), [20], 'bool'))).toMatch(
    /\[\s+(?:false,\s+){12}\.\.\. 8 more items\s+\]$/,
  )
  expect(shown(new NDArray(new Uint8Array(0), [0], 'bool'))).toBe('NDArray bool [0] []')
})

describe('JSON.stringify writes', () => {
  it.each<[string, NDArray, string]>([
    ['nested arrays', new NDArray(Float32Array.of(1, 2.5, 3, -4), [2, 2]), '[[1,2.5],[3,-4]]'],
    ['a scalar', new NDArray(Int32Array.of(7), []), '7'],
    ['empty axes', new NDArray(new Float32Array(0), [2, 0]), '[[],[]]'],
    ['no NaN and no infinity', new NDArray(Float64Array.of(Number.NaN, Number.POSITIVE_INFINITY, 1)), '[null,null,1]'],
    ['booleans', new NDArray([true, false]), '[true,false]'],
    ['texts', new NDArray(['a', 'b"']), '["a","b\\""]'],
    ['halves', new NDArray(Uint16Array.of(0x3c00, 0x3800), [2], 'float16'), '[1,0.5]'],
    ['complex numbers', new NDArray(Float32Array.of(1, 2, 3, 4), [2], 'complex64'), '[[1,2],[3,4]]'],
    ['64-bit integers that are exact', new NDArray(BigInt64Array.of(-5n, 2n ** 53n - 1n)), '[-5,9007199254740991]'],
    ['those beyond', new NDArray(BigUint64Array.of(1n, 2n ** 53n)), '[1,"9007199254740992"]'],
    ['bytes', new NDArray([Uint8Array.of(1, 2) as never], [1], 'str'), '[[1,2]]'],
  ])('%s', (_, array, text) => {
    expect(JSON.stringify({ array })).toBe(`{"array":${text}}`)
  })
})
