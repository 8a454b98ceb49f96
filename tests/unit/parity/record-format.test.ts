// Recorded values as text: readable, with every float exact, and read back as they were.

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NDArray } from '../../../src/index.js'
import { type RecordEntry, readRecords, writeRecords } from '../../../src/parity/record-format.js'
import { storageOf } from '../../../src/values/dtype.js'
import '../../../src/vitest.js'

const entry = (value: unknown): RecordEntry => ({ from: 'tensorflow 2.21.0', seed: 0, value })
const again = (value: unknown): unknown => readRecords(writeRecords(new Map([['v', entry(value)]]))).get('v')!.value

describe('a file of recorded values', () => {
  it('is JSON in the order of the names, each row of an array a line, floats as short as their dtype allows', () => {
    const text = writeRecords(
      new Map([
        ['weights', entry({ kernel: new NDArray(Float32Array.of(0.1, -0, Number.NaN, 1e-8), [2, 2]), step: 3 })],
        ['a list', { ...entry([1.5, 2n ** 60n, null, 'text', Number.NEGATIVE_INFINITY]), inputs: 'abc' }],
        ['big', entry([new NDArray([2n ** 60n, 1n]), new NDArray([0.5], [])])],
      ]),
    )
    expect(text).toBe(`{
  "tensorbridge-record": 1,
  "note": "Computed by TensorFlow. Not written by hand: run the tests with TENSORBRIDGE_RECORD=1 to compute it anew.",
  "values": {
    "a list": {
      "from": "tensorflow 2.21.0",
      "seed": 0,
      "inputs": "abc",
      "value": [
        1.5,
        { "$bigint": "1152921504606846976" },
        null,
        "text",
        { "$number": "-Infinity" }
      ]
    },
    "big": {
      "from": "tensorflow 2.21.0",
      "seed": 0,
      "value": [
        {
          "$array": "int64", "shape": [2],
          "data": ["1152921504606846976", 1]
        },
        { "$array": "float64", "shape": [], "data": 0.5 }
      ]
    },
    "weights": {
      "from": "tensorflow 2.21.0",
      "seed": 0,
      "value": {
        "kernel": {
          "$array": "float32", "shape": [2, 2],
          "data": [
            [0.1, "-0"],
            ["NaN", 1e-8]
          ]
        },
        "step": 3
      }
    }
  }
}
`)
    expect(readRecords(text).get('a list')).toEqual({
      ...entry(again([1.5, 2n ** 60n, null, 'text', -Infinity])),
      inputs: 'abc',
    })
  })

  it('gives arrays of every dtype back to the last bit', () => {
    const dtypes = ['bool', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64'] as const
    const floats = ['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...dtypes, ...floats),
        fc.uint8Array({ minLength: 64, maxLength: 64 }),
        fc.constantFrom([2, 2], [4], [1, 4, 1], [4, 1]),
        (dtype, bytes, shape) => {
          const { array, entries } = storageOf(dtype)
          const data = new array(bytes.buffer, 0, 4 * entries)
          if (dtype === 'bool') for (const [i, value] of data.entries()) data[i] = (Number(value) % 2) as never
          const before = new NDArray(data, shape, dtype)
          expect(again(before)).toEqualTensor(before)
        },
      ),
      { numRuns: 2000, seed: 4 },
    )
    for (const shape of [[], [0], [0, 3], [2, 0]]) {
      const size = shape.reduce((product, length) => product * length, 1)
      const before = new NDArray(new Float32Array(size), shape)
      expect(again(before)).toEqualTensor(before)
    }
    expect(again(new NDArray(['a', '"b"'], [2, 1]))).toEqualTensor(new NDArray(['a', '"b"'], [2, 1]))
    expect(again(new NDArray(Float32Array.of(1, 2), [], 'complex64'))).toEqual(
      new NDArray(Float32Array.of(1, 2), [], 'complex64'),
    )
  })

  it('gives plain values back, names with a dollar and numbers without a JSON form among them', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.double()), (json, numbers) => {
        expect(again([json, { ...numbers }])).toEqual([json, { ...numbers }])
      }),
      { numRuns: 300, seed: 5 },
    )
    expect(again({ $array: 1, $$b: 2 })).toEqual({ $array: 1, $$b: 2 })
    expect(() => again({ a: [new Date(0)] })).toThrow(
      'The value.a[0] cannot be recorded: it is no array, no number and no plain object.',
    )
  })

  it('of another kind is refused', () => {
    expect(() => readRecords('{}')).toThrow('it is no file of recorded values in the format 1')
  })
})
