// The safetensors format without Python: what is written is read again, and what is no whole file is refused, whatever is wrong.

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  InterchangeError,
  NDArray,
  readSafetensors,
  readSafetensorsMetadata,
  writeSafetensors,
} from '../../../src/index.js'
import { thrownBy } from '../../harness.js'

/** A file with this header and these bytes behind it. */
function file(header: unknown, data: readonly number[] = [], length?: number): Uint8Array {
  const json = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header))
  const start = Buffer.alloc(8)
  start.writeBigUInt64LE(BigInt(length ?? json.length))
  return Buffer.concat([start, json, Buffer.from(data)])
}

const entry = (shape: readonly number[], data_offsets: readonly number[], dtype = 'U8') => ({
  dtype,
  shape,
  data_offsets,
})

describe('safetensors', () => {
  it('takes bytes, and texts as metadata', () => {
    expect(() => readSafetensors('two.safetensors' as never)).toThrow(InterchangeError)
    expect(() => writeSafetensors({}, { metadata: { a: 3 } as never })).toThrow(
      /metadata of a safetensors file are texts/,
    )
  })

  it('keeps every dtype, shape and name', () => {
    const arrays = {
      a: new NDArray(
        [
          [1.5, -0],
          [Number.NaN, 4],
        ],
        [2, 2],
        'float32',
      ),
      'ä/0': new NDArray([1n, -(2n ** 63n)]),
      '7': new NDArray([true, false, true]),
      empty: new NDArray(new Float64Array(0), [0, 3]),
      scalar: new NDArray(new Int32Array([-5]), []),
      half: new NDArray(new Uint16Array([15360, 1]), [2], 'float16'),
      brain: new NDArray(new Uint16Array([16256]), [1], 'bfloat16'),
      complex: new NDArray(new Float32Array([1, 2]), [1], 'complex64'),
      __proto: new NDArray(new Uint8Array([255])),
    }
    const bytes = writeSafetensors(arrays, { metadata: { made: 'here' } })
    const read = readSafetensors(bytes)
    expect(Object.keys(read).sort()).toEqual(Object.keys(arrays).sort())
    for (const [name, array] of Object.entries(arrays)) expect(read[name], name).toEqual(array)
    expect(readSafetensorsMetadata(bytes)).toEqual({ made: 'here' })
  })

  it('reads from any place in memory', () => {
    const arrays = { b: new NDArray(new Float64Array([1, 2])), a: new NDArray(new Uint8Array([3])) }
    const bytes = writeSafetensors(arrays)
    for (const offset of [0, 1, 4]) {
      const moved = new Uint8Array(bytes.length + offset).subarray(offset)
      moved.set(bytes)
      expect(readSafetensors(moved)).toEqual(arrays)
    }
  })

  it('puts the arrays where their elements are aligned, in a file whose size says everything', () => {
    const bytes = writeSafetensors({ a: new NDArray(new Uint8Array([1])), z: new NDArray(new Float32Array([2])) })
    const length = Number(new DataView(bytes.buffer).getBigUint64(0, true))
    const header = JSON.parse(Buffer.from(bytes.subarray(8, 8 + length)).toString())
    expect(length % 8).toBe(0)
    expect(header).toEqual({ z: entry([1], [0, 4], 'F32'), a: entry([1], [4, 5]) })
    expect(bytes.length).toBe(8 + length + 5)
  })

  it.each([
    ['there are 3 bytes', new Uint8Array(3)],
    ['the header is said to have 99 bytes, and there are 2', file('{}', [], 99)],
    [
      'the header is said to have 18446744073709551615 bytes, and there are 2',
      Buffer.concat([Buffer.alloc(8, 255), Buffer.from('{}')]),
    ],
    ['its header is not JSON', file('{"a":')],
    ['its header is not JSON', file(Buffer.from([0xff, 0xfe]).toString('latin1') + '{}')],
    ['its header is no object', file('[]')],
    ['what is said of the array "a" is not understood', file({ a: 1 })],
    ['what is said of the array "a" is not understood', file({ a: entry([-1], [0, 1]) }, [1])],
    ['what is said of the array "a" is not understood', file({ a: entry([1], [1, 0]) }, [1])],
    ['the array "a" has the dtype F8_E4M3, which NDArray cannot hold', file({ a: entry([1], [0, 1], 'F8_E4M3') }, [1])],
    ['the array "a" of shape [2] has 1 bytes', file({ a: entry([2], [0, 1]) }, [1])],
    ['there is a gap or an overlap at byte 0 of the arrays', file({ a: entry([1], [1, 2]) }, [1, 2])],
    [
      'there is a gap or an overlap at byte 2 of the arrays',
      file({ a: entry([2], [0, 2]), b: entry([2], [1, 3]) }, [1, 2, 3]),
    ],
    ['the arrays have 1 bytes, and there are 2', file({ a: entry([1], [0, 1]) }, [1, 2])],
    ['the arrays have 1 bytes, and there are 0', file({ a: entry([1], [0, 1]) })],
    ['"__metadata__" holds something other than texts', file({ __metadata__: { a: 1 } })],
  ])('says of bytes that are none that %s', (problem, bytes) => {
    expect(() => readSafetensors(bytes)).toThrow(
      new InterchangeError(`The bytes are no whole safetensors file: ${problem}.`),
    )
  })

  it('refuses arrays that the format cannot hold', () => {
    const refused = (array: NDArray) => () => writeSafetensors({ a: array })
    const text = 'A safetensors file cannot hold the array "a" of dtype'
    expect(refused(new NDArray(['x']))).toThrow(new InterchangeError(`${text} str.`))
    expect(refused(new NDArray(new Float64Array(2), [1], 'complex128'))).toThrow(
      new InterchangeError(`${text} complex128.`),
    )
  })

  it('refuses what is no NDArray, or has no names, at the line of the call', () => {
    const array = new NDArray([1])
    const names = 'writeSafetensors takes NDArrays by their names: { a }. Received: '
    const other =
      'The array "a" is no NDArray; new NDArray(data, shape) makes one of a typed array or nested arrays. Received: '
    for (const [arrays, message] of [
      [{ a: [1, 2] }, `${other}[ 1, 2 ]`],
      [{ a: Float32Array.of(1) }, `${other}Float32Array(1) [ 1 ]`],
      [new Map([['a', array]]), `${names}Map(1) { 'a' => NDArray float64 [1] Float64Array(1) [ 1 ] }`],
      [[array], `${names}[ NDArray float64 [1] Float64Array(1) [ 1 ] ]`],
      [null, `${names}null`],
    ] as const) {
      const error = thrownBy(() => writeSafetensors(arrays as never))
      expect(error).toBeInstanceOf(TypeError)
      expect(
        error.message.replace('NDArray float64 [1] Float64Array(1) [ 1 ]', 'NDArray float64 [1] Float64Array(1) [ 1 ]'),
      ).toBe(message)
      expect(error.stack.split('\n')[1]).toContain('safetensors.test.ts')
    }
  })

  it('gives arrays or an InterchangeError for whatever bytes', () => {
    const whole = writeSafetensors({ a: new NDArray(new Float32Array([1, 2])), b: new NDArray(new Uint8Array([3])) })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255))),
        fc.nat(whole.length),
        (changes, length) => {
          const bytes = whole.slice(0, length)
          for (const [at, value] of changes) if (at < length) bytes[at] = value
          try {
            for (const array of Object.values(readSafetensors(bytes))) expect(array).toBeInstanceOf(NDArray)
          } catch (error) {
            expect(error).toBeInstanceOf(InterchangeError)
          }
        },
      ),
    )
  })
})
