// The parity kit's comparisons without Python: what is equal, what is close, and what a failure says.

import '@tensorflow/tfjs-backend-cpu'
import * as tfjs from '@tensorflow/tfjs-core'
import { describe, expect, it } from 'vitest'
import { NDArray } from '../../../src/index.js'
import { allClose, assertAllClose, assertEqualTensor, equalTensors } from '../../../src/testing.js'
import '../../../src/vitest.js'

const float32 = (values: readonly number[], shape: readonly number[] = [values.length]): NDArray =>
  new NDArray(Float32Array.from(values), shape)

/** The text of what a matcher throws. */
function failure(fn: () => unknown): string {
  try {
    fn()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('The matcher passed.')
}

describe('toBeAllClose', () => {
  it('takes numbers, nested arrays, typed arrays, NDArrays and tensors of TensorFlow.js, on either side', () => {
    const nested = [
      [1, 2],
      [3, 4],
    ]
    const all = [
      nested,
      new NDArray(nested),
      new NDArray(nested, [2, 2], 'int32'),
      new NDArray([1n, 2n, 3n, 4n], [2, 2]),
      float32([1, 2, 3, 4], [2, 2]),
      tfjs.tensor(nested),
      tfjs.tensor(nested, [2, 2], 'int32'),
      { data: [1, 3, 2, 4], shape: [2, 2], stride: [1, 2], offset: 0 },
    ]
    for (const one of all) for (const other of all) expect(one).toBeAllClose(other)
    expect(Float32Array.of(0.1, 0.2)).toBeAllClose([0.1, 0.2])
    expect(0.1 + 0.2).toBeAllClose(0.3)
    expect(tfjs.complex([1], [2])).toBeAllClose(new NDArray(Float64Array.of(1, 2), [1], 'complex128'))
  })

  it('takes lists of arrays of different shapes, objects and Maps, entry by entry', () => {
    const weights = [float32([1, 2], [2, 1]), float32([0.5])]
    expect(weights).toBeAllClose([[[1], [2]], [0.5]])
    expect({ loss: 0.5, logs: new Map([['a', [1]]]), none: null }).toBeAllClose({
      loss: 0.5000001,
      logs: new Map([['a', [1]]]),
      none: null,
    })
    expect(failure(() => expect({ a: 1, b: [1, 2], c: [0] }).toBeAllClose({ a: 1, b: [1, 3], d: 1 }))).toBe(
      `\
expect(actual).toBeAllClose(expected), rtol 0.00001, atol 1e-8

At .b: 1 of 2 elements is not close (number [2] against number [2]); the worst is at [1]:
  actual    2
  expected  3
  off by 1 where 0.00003 is allowed; relative 0.333; 2.25e+15 ulps

Around it, [0…1]:
  actual      1  >2<
  expected    1  >3<

Also, of 2 arrays that were compared:
  .c: only actual has it: number [1]
  .d: only expected has it: a single number`,
    )
  })

  it('takes a list of arrays of one element for an array of as many', () => {
    const losses = [new NDArray([0.5], []), float32([0.25], [])]
    expect(losses).toBeAllClose([0.5, 0.25])
    expect([0.5, 0.25]).toEqualTensor(losses)
    expect(failure(() => expect([0.5, 0.5]).toBeAllClose(losses))).toContain(
      'At [1]: a single number against a single float32 is not close:',
    )
  })

  it('names the worst place, by how much, and both values around it', () => {
    const expected = Array.from({ length: 4 }, (_, row) => Array.from({ length: 6 }, (_, column) => row + column / 10))
    const actual = new NDArray(Float32Array.from(expected.flat()), [4, 6])
    ;(actual.data as Float32Array)[8] = 1.25
    ;(actual.data as Float32Array)[23] = 3.501
    expect(failure(() => expect(actual).toBeAllClose(expected))).toBe(`\
expect(actual).toBeAllClose(expected), rtol 0.00001, atol 1e-8

2 of 24 elements are not close (float32 [4, 6] against number [4, 6]); the worst is at [1, 2]:
  actual    1.25
  expected  1.2
  off by 0.05 where 0.000012 is allowed; relative 0.0417; 419430 ulps

Around it, [0…2, 0…4]:
  actual         0     0.1     0.2     0.3     0.4 …
                 1     1.1  >1.25<     1.3     1.4 …
                 2     2.1     2.2     2.3     2.4 …
  expected       0     0.1     0.2     0.3     0.4 …
                 1     1.1   >1.2<     1.3     1.4 …
                 2     2.1     2.2     2.3     2.4 …`)
  })

  it('names a difference of shapes first, then one of texts and numbers', () => {
    expect(failure(() => expect(float32([1, 2])).toBeAllClose([[1, 2]]))).toContain(
      '\n\nthe shapes differ: actual is float32 [2], expected is number [1, 2]',
    )
    expect(failure(() => expect(['1']).toBeAllClose([1]))).toContain(
      '\n\nthe dtypes differ: actual is string [1], expected is number [1]',
    )
    expect(failure(() => expect([[1], [2, 3]]).toBeAllClose([[1]]))).toContain('At [1]: only actual has it: number [2]')
  })

  it('goes by ulps where they are given, in steps of the coarser dtype', () => {
    const next = float32([1 + 2 ** -23])
    expect(next).toBeAllClose(float32([1]), { ulps: 1 })
    expect(next).not.toBeAllClose(float32([1]), { ulps: 0 })
    expect(float32([0.1])).toBeAllClose(Float64Array.of(0.1), { ulps: 0 })
    expect(1 + 2 ** -52).toBeAllClose(1, { ulps: 1 })
    expect(1 + 2 ** -51).not.toBeAllClose(1, { ulps: 1 })
    expect([1, 1 + 2 ** -23]).toBeAllClose(float32([1.5, 1]), { ulps: 1, atol: 0.5 })
    expect(new NDArray(Uint16Array.of(0x3c01), [1], 'float16')).toBeAllClose([1], { ulps: 1 })
    expect(new NDArray(Uint16Array.of(0x3f81), [1], 'bfloat16')).toBeAllClose([1], { ulps: 1 })
    expect(new NDArray(Uint16Array.of(0x3f82), [1], 'bfloat16')).not.toBeAllClose([1], { ulps: 1 })
    expect(new NDArray([3n])).toBeAllClose(new NDArray([5n]), { ulps: 2 })
    expect(Number.MIN_VALUE).toBeAllClose(-Number.MIN_VALUE, { ulps: 2 })
    expect([3.4028234663852886e38]).toBeAllClose(float32([Number.POSITIVE_INFINITY]), { ulps: 1 })
  })

  it('takes NaN for close to NaN only where it is told so, and infinities for close to themselves', () => {
    expect(Number.NaN).not.toBeAllClose(Number.NaN)
    expect([Number.NaN, 1]).toBeAllClose([Number.NaN, 1], { equalNaN: true })
    expect(Number.NaN).not.toBeAllClose(1, { equalNaN: true, atol: 9 })
    expect(Number.POSITIVE_INFINITY).toBeAllClose(Number.POSITIVE_INFINITY)
    expect(1e300).not.toBeAllClose(Number.POSITIVE_INFINITY, { rtol: 1 })
    expect(failure(() => expect([1, Number.NaN, 3]).toBeAllClose([1, 2, 4]))).toContain('the worst is at [1]')
  })

  it('compares integers beyond 2^53 exactly, where NumPy rounds them', () => {
    const big = 2n ** 53n
    expect(new NDArray([big + 1n])).not.toBeAllClose(new NDArray([big]), { rtol: 0, atol: 0.5 })
    expect(new NDArray([big + 1n])).toBeAllClose(new NDArray([big]), { rtol: 0, atol: 1 })
    expect(new NDArray(BigUint64Array.of(2n ** 64n - 1n))).not.toBeAllClose([2n ** 64n - 2n], { rtol: 0, atol: 0 })
  })

  it('refuses options that are misspelt or no tolerance', () => {
    expect(() => expect(1).toBeAllClose(1, { rtoll: 1 } as object)).toThrow(
      'There is no option rtoll. The options are rtol, atol, ulps, equalNaN.',
    )
    expect(() => expect(1).toBeAllClose(1, { atol: -1 })).toThrow(
      'The option atol takes a number that is not negative. Received: -1',
    )
    expect(() => expect(1).toBeAllClose(1, { rtol: Number.NaN })).toThrow('Received: NaN')
  })

  it('says with not what was not expected', () => {
    expect(failure(() => expect([1, 2]).not.toBeAllClose([1, 2]))).toBe(`\
expect(actual).not.toBeAllClose(expected), rtol 0.00001, atol 1e-8

All 2 elements of 1 arrays are close, which was not expected.`)
  })
})

describe('toEqualTensor', () => {
  it('passes where shape, dtype and every bit are equal', () => {
    expect(float32([0.1, Number.NaN])).toEqualTensor(tfjs.tensor([0.1, Number.NaN]))
    expect(new NDArray(['a', 'b'])).toEqualTensor(['a', 'b'])
    expect(new NDArray([true])).toEqualTensor([true])
    expect(new NDArray([2n ** 60n])).toEqualTensor([2n ** 60n])
    expect(new NDArray(Float32Array.of(1, -0), [1], 'complex64')).not.toEqualTensor(
      new NDArray(Float32Array.of(1, 0), [1], 'complex64'),
    )
    expect([float32([1]), { a: float32([2]) }]).toEqualTensor([[1], { a: [2] }])
  })

  it('takes plain numbers in the dtype of the other side', () => {
    expect(float32([0.1, 0.2])).toEqualTensor([0.1, 0.2])
    expect([1, 2]).toEqualTensor(Int32Array.of(1, 2))
    expect(new NDArray([1n])).toEqualTensor([1])
    expect(new NDArray([true])).not.toEqualTensor([1])
    expect(float32([0.1])).not.toEqualTensor(Float64Array.of(Math.fround(0.1)))
  })

  it('tells 0 from -0, and names dtypes that differ', () => {
    expect(failure(() => expect(float32([0, 1])).toEqualTensor(float32([-0, 1])))).toContain(
      '  actual    0\n  expected  -0\n  off by 0; 0 ulps\n',
    )
    expect(failure(() => expect(float32([1])).toEqualTensor(Float64Array.of(1)))).toContain(
      '\n\nthe dtypes differ: actual is float32 [1], expected is float64 [1]',
    )
  })

  it('shows texts as they are', () => {
    expect(failure(() => expect(['a', 'b', 'c']).toEqualTensor(['a', 'x', 'c']))).toBe(`\
expect(actual).toEqualTensor(expected), equal to the last bit

1 of 3 elements differs (string [3] against string [3]); the worst is at [1]:
  actual    "b"
  expected  "x"

Around it, [0…2]:
  actual      "a"  >"b"<    "c"
  expected    "a"  >"x"<    "c"`)
  })
})

describe('the plain functions', () => {
  it('give the same outcome as the matchers, or throw an AssertionError', async () => {
    expect(await allClose([1], [1 + 1e-9])).toMatchObject({ pass: true })
    expect(await equalTensors([1], [1 + 1e-9])).toMatchObject({ pass: false })
    await assertAllClose([1], [1])
    await assertEqualTensor(float32([1]), [1])
    await expect(assertAllClose([1], [2])).rejects.toMatchObject({ name: 'AssertionError', code: 'ERR_ASSERTION' })
    await expect(assertEqualTensor([1], [2])).rejects.toThrow(
      'assertEqualTensor(actual, expected), equal to the last bit',
    )
  })
})
