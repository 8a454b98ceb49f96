// Nested values for property-based tests, and what each is after a journey to Python and back, by docs/conversions.md.

import * as fc from 'fast-check'
import { float, int, PyFloat, PyInt, PyTuple, tuple } from '../src/values/markers.js'
import { NDArray } from '../src/values/ndarray.js'

const text = fc.string({ unit: 'binary', maxLength: 8 })
// Half surrogate pairs too: JavaScript and Python both allow them.
const anyText = fc.oneof(
  text,
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 4 }).map((units) => String.fromCharCode(...units)),
)

const numericArray = fc.oneof(
  fc.float32Array({ maxLength: 6 }),
  fc.float64Array({ maxLength: 6 }),
  fc.int8Array({ maxLength: 6 }),
  fc.int16Array({ maxLength: 6 }),
  fc.int32Array({ maxLength: 6 }),
  fc.bigInt64Array({ maxLength: 6 }),
  fc.uint8Array({ maxLength: 6 }),
  fc.uint16Array({ maxLength: 6 }),
  fc.uint32Array({ maxLength: 6 }),
  fc.bigUint64Array({ maxLength: 6 }),
)

const ndarray = fc
  .tuple(
    fc.array(fc.nat(3), { maxLength: 4 }),
    fc.constantFrom('float32', 'int32', 'bool', 'complex64', 'float16', 'uint8'),
  )
  .map(([shape, dtype]) => {
    const size = shape.reduce((product, length) => product * length, 1)
    const arrays = {
      float32: () => Float32Array.from({ length: size }, (_, i) => i / 2),
      int32: () => Int32Array.from({ length: size }, (_, i) => -i),
      bool: () => Uint8Array.from({ length: size }, (_, i) => i % 2),
      complex64: () => Float32Array.from({ length: 2 * size }, (_, i) => i),
      float16: () => Uint16Array.from({ length: size }, (_, i) => i),
      uint8: () => Uint8Array.from({ length: size }, (_, i) => i),
    }
    return new NDArray(arrays[dtype](), shape, dtype)
  })

const leaf = fc.oneof(
  fc.constantFrom(null, undefined, true, false, 0, -0, 1, 2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 53, 2 ** 53 + 2, 1e300),
  anyText,
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double(),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
  fc.bigInt({ min: -(2n ** 20000n), max: 2n ** 20000n }),
  fc.double({ noNaN: true }).map((value) => float(value)),
  fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }).map((value) => int(value)),
  fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
  numericArray,
  ndarray,
)

// What may be a key of a dict or an entry of a set. Whole numbers only of one kind, for Python takes 1, 1.0 and True for one key.
const hashable = fc.oneof(
  anyText,
  fc.integer({ min: 2 }),
  fc.constant(null),
  fc.tuple(fc.integer(), anyText).map((items) => tuple(...items)),
)
const byContent = { selector: (key: unknown): unknown => (key instanceof PyTuple ? JSON.stringify(key.items) : key) }

/** Any value that travels to Python by value. */
export const nestedValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(tie('value'), { maxLength: 4 }).map((items) => tuple(...items)),
    fc.dictionary(anyText, tie('value'), { maxKeys: 4 }),
    fc.uniqueArray(hashable, { maxLength: 4, ...byContent }).map((items) => new Set(items)),
    fc
      .uniqueArray(fc.tuple(hashable, tie('value')), { maxLength: 4, selector: ([key]) => byContent.selector(key) })
      .map((pairs) => new Map(pairs)),
  ),
})).value

/** What comes back from Python's identity function. */
export function expected(value: unknown): unknown {
  if (value === undefined) return null
  if (typeof value === 'bigint') return integer(value)
  if (value instanceof PyFloat) return value.value
  if (value instanceof PyInt) return integer(value.value)
  if (value instanceof PyTuple) return value.items.map(expected)
  if (Array.isArray(value)) return value.map(expected)
  if (Buffer.isBuffer(value)) return new Uint8Array(value)
  if (ArrayBuffer.isView(value)) return new NDArray(value as Float32Array)
  if (value === null || typeof value !== 'object' || value instanceof NDArray) return value
  if (value instanceof Set) return new Set([...value].map(expected))
  const pairs = (value instanceof Map ? [...value] : Object.entries(value)).map(
    ([key, entry]: [unknown, unknown]) => [expected(key), expected(entry)] as const,
  )
  if (!pairs.every(([key]) => typeof key === 'string')) return new Map(pairs)
  const object: Record<string, unknown> = {}
  for (const [key, entry] of pairs) {
    Object.defineProperty(object, key as string, { value: entry, enumerable: true, configurable: true, writable: true })
  }
  return object
}

function integer(value: bigint): number | bigint {
  return value >= -(2n ** 53n) && value <= 2n ** 53n ? Number(value) : value
}
