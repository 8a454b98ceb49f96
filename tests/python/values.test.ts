// Values through a real Python and back: nested ones, property-based, and arrays of all dtypes and sizes on each of the
// three ways that an array can take (inside the message, as a frame, through shared memory).

import { constants } from 'node:buffer'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errors, len, NDArray, type Remote, release } from '../../src/index.js'
import { connectionOf, plainOptions, sharedPython } from '../harness.js'
import { expected, nestedValue } from '../nested-values.js'

const { MAX_STRING_LENGTH } = constants
const IDENTITY = 'lambda x: x'
const LARGEST = 5 << 20
const allKinds = new Uint8Array(LARGEST).map((_, i) => (i * 7 + (i >> 8)) % 251)
const zerosAndOnes = new Uint8Array(LARGEST).map((_, i) => i % 2)

describe('nested values', () => {
  const shared = sharedPython()

  it('come back from Python as the table says', async () => {
    const identity = shared.python.eval(IDENTITY)
    await fc.assert(
      fc.asyncProperty(nestedValue, async (value) => {
        // The empty object at the end: a value that is a plain object is not to be taken for keywords.
        expect(await identity(value, {})).toStrictEqual(expected(value))
      }),
      { numRuns: 500 },
    )
  })

  it('are the same in a callback as on await', async () => {
    const call = shared.python.eval('lambda f, x: f(x)')
    await fc.assert(
      fc.asyncProperty(nestedValue, async (value) => {
        let received: unknown
        const back = await call(
          (given: unknown) => {
            received = given
            return value
          },
          value,
          {},
        )
        expect(received).toStrictEqual(expected(value))
        expect(back).toStrictEqual(expected(value))
      }),
      { numRuns: 100 },
    )
  })

  it('as deep as the limit go both ways', async () => {
    let deep: unknown = 1
    for (let i = 0; i < 200; i++) deep = i % 2 ? [deep] : { a: deep }
    expect(await shared.python.eval(IDENTITY)(deep, {})).toStrictEqual(deep)
  })

  it('with a text that is longer than any of JavaScript fail, and nothing else does', async () => {
    const { python } = shared
    const long = python.eval(`'a' * ${MAX_STRING_LENGTH + 1}`)
    await expect(Promise.resolve(long)).rejects.toThrow(
      `A text of ${MAX_STRING_LENGTH + 1} characters cannot be sent, because a string of JavaScript has ` +
        `${MAX_STRING_LENGTH} at most; take it as a handle with handle(x), or in parts.`,
    )
    expect(await len(long)).toBe(MAX_STRING_LENGTH + 1)
    release(long)
  })

  it('that Python cannot make of the result of a callback fail the call, not the callback', async () => {
    const call = shared.python.eval('lambda f: f()')
    await expect(Promise.resolve(call(() => new Set([[1]])))).rejects.toThrow(
      "This JavaScript Set cannot be a Python set: unhashable type: 'list'. In it an array must be tuple(...).",
    )
  })

  it('with names that UTF-8 cannot hold do not end the worker', async () => {
    shared.python.exec(`class Odd: pass
odd = Odd()
odd.__dict__['\\ud800'] = 1
Odd.__qualname__ = '\\udc00'`)
    expect(String(await shared.python.eval('odd'))).toMatch(/^<__main__\.Odd object|^<__main__\.\\udc00 object/)
    expect(() => shared.python.eval("'\ud800'")).toThrow('a name or source has half a surrogate pair')
    expect(() => shared.python.builtins['\ud800']).not.toThrow()
    await expect(Promise.resolve(shared.python.eval("getattr(1, 'x')"))).rejects.toBeInstanceOf(errors.AttributeError)
  })
})

describe.each([
  ['through memory that both sides have mapped', {}],
  ['through files in memory', { TENSORBRIDGE_SHARED_MEMORY: 'files' }],
  ['as frames', { TENSORBRIDGE_SHARED_MEMORY: '0' }],
])('large arrays %s', (_, env) => {
  const shared = sharedPython(plainOptions({ env }))

  const arrays = {
    bool: Uint8Array,
    int8: Int8Array,
    uint8: Uint8Array,
    int16: Int16Array,
    uint16: Uint16Array,
    int32: Int32Array,
    uint32: Uint32Array,
    int64: BigInt64Array,
    uint64: BigUint64Array,
    float16: Uint16Array,
    float32: Float32Array,
    float64: Float64Array,
    complex64: Float32Array,
    complex128: Float64Array,
  } as const

  /** An array of so many bytes, whose bytes differ (0 and 1 for bool). */
  function made(dtype: keyof typeof arrays, byteLength: number): NDArray {
    const bytes = (dtype === 'bool' ? zerosAndOnes : allKinds).slice(0, byteLength)
    const data = new arrays[dtype](bytes.buffer)
    return new NDArray(data, [data.length / (dtype.startsWith('complex') ? 2 : 1)], dtype)
  }

  const bytesOf = (array: NDArray): Buffer => {
    const data = array.data as Uint8Array
    return Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  }

  it.each(Object.keys(arrays) as (keyof typeof arrays)[])(
    'of %s arrive equal and writable, and come back equal',
    async (dtype) => {
      const look = shared.python.eval('lambda x: [x, str(x.dtype), x.flags.writeable, x.flags.c_contiguous]')
      for (const byteLength of [0, 16, 4096, 4112, (1 << 20) - 16, 1 << 20, (1 << 20) + 16, LARGEST]) {
        const array = made(dtype, byteLength)
        const [back, name, ...flags] = (await look(array)) as [NDArray, string, boolean, boolean]
        expect([name, ...flags, back.dtype, back.shape]).toEqual([dtype, true, true, dtype, array.shape])
        // Not toEqual: comparing millions of entries one by one takes seconds.
        expect(bytesOf(back).equals(bytesOf(array)), `${byteLength} bytes`).toBe(true)
      }
    },
  )

  it('are as they were at the call, and their own memory in Python', async () => {
    const data = new Float32Array(1 << 19).fill(1)
    const sent = shared.python.eval(IDENTITY)(data)
    data.fill(2)
    const [first, second] = (await shared.python.eval('lambda a: [a.copy(), (a.fill(3), a)[1]]')(sent)) as NDArray[]
    expect([first?.data.at(-1), second?.data.at(-1), data.at(-1)]).toEqual([1, 3, 2])
  })

  it('in any order of memory come back in rows', async () => {
    const big = '__import__("numpy").arange(1 << 20, dtype="f4").reshape(1024, 1024)'
    for (const [expression, second] of [
      [big, 1],
      [`${big}.T`, 1024],
      [`${big}[::-1, ::2]`, (1 << 20) - 1024 + 2],
      [`${big}.astype(">f4")`, 1],
      [`__import__("numpy").asfortranarray(${big})`, 1],
    ] as const) {
      const array = (await shared.python.eval(expression)) as NDArray
      expect([array.dtype, array.data[1]], expression).toEqual(['float32', second])
    }
  })

  it('in very many calls at once are all given back', async () => {
    const data = new Float32Array(1 << 18)
    const sum = shared.python.eval('lambda x: float(x.sum())')
    const sums = Array.from({ length: 300 }, (__, i) => {
      data[0] = i
      return sum(data)
    })
    expect(await Promise.all(sums)).toEqual(Array.from({ length: 300 }, (__, i) => i))
  })

  it('of calls that fail before they read them are given back', async () => {
    const data = new Float32Array(1 << 18)
    const broken = shared.python.eval('1/0')
    await expect(Promise.resolve(broken(data))).rejects.toBeInstanceOf(errors.ZeroDivisionError)
    await expect(Promise.resolve(shared.python.eval('lambda a, b: a')(broken, data))).rejects.toBeInstanceOf(
      errors.ZeroDivisionError,
    )
    await expect(Promise.resolve(shared.python.eval('lambda **k: 0')({ b: broken, x: [data] }))).rejects.toThrow()
    expect(() => shared.python.eval(IDENTITY)(data, Symbol('s'))).toThrow('args[1]')
    expect(connectionOf(shared.python).pulls.pending).toBe(0)
    // The harness counts descriptors after the file.
  })
})

describe.each([
  ['through memory that both sides have mapped', {}],
  ['through files in memory', { TENSORBRIDGE_SHARED_MEMORY: 'files' }],
])('an array of more than 2 GiB %s', (_, env) => {
  const shared = sharedPython(plainOptions({ env }))

  it('goes to Python and back', { timeout: 120_000 }, async () => {
    const bytes = 2_200_000_000
    const data = new Uint8Array(bytes)
    data[0] = 1
    data[2 ** 31] = 2
    data[bytes - 1] = 3
    const check = shared.python.eval('lambda x: (x[0] == 1 and x[2**31] == 2 and x[-1] == 3, x.nbytes, x)')
    const result: Remote = check(data)
    expect(await result[0]).toBe(true)
    expect(await result[1]).toBe(bytes)
    const back = (await result[2]) as NDArray
    expect([back.shape, back.dtype, back.data[0], back.data[2 ** 31], back.data[bytes - 1]]).toEqual([
      [bytes],
      'uint8',
      1,
      2,
      3,
    ])
  })
})
