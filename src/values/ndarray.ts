// NDArray: an array in JavaScript memory, as NumPy arrays arrive and as arrays with a shape are sent.

import { type InspectOptions, inspect } from 'node:util'
import { atUser } from '../errors/user-frames.js'
import { type DType, dtypeOf, isNumericDType, type NumericArray, storageOf } from './dtype.js'

/** Nested arrays of numbers, booleans, bigints or strings. */
export type NestedArray = readonly (number | bigint | boolean | string | NestedArray)[]

/**
 * An n-dimensional array in row-major order.
 *
 * `data` holds the elements: a typed array, or an array of strings for dtype `str`. float16 and bfloat16 are held as
 * their bits (Uint16Array), complex numbers as pairs of real and imaginary part, booleans as 0 and 1.
 *
 * @example
 * new NDArray(new Float32Array(6), [2, 3])
 * new NDArray([[1, 2], [3, 4]], [2, 2], 'int32')
 */
export class NDArray {
  readonly data: NumericArray | (string | Uint8Array)[]
  /** Length of each axis; `[]` for a scalar. */
  readonly shape: readonly number[]
  readonly dtype: DType

  /**
   * @param data a typed array (kept, not copied), or nested arrays (copied), whose innermost ones are pairs of real and imaginary
   *   part where the dtype is complex.
   * @param shape lengths of the axes; by default the nesting's, or one axis for a typed array.
   * @param dtype by default the typed array's own; for nested arrays `float64` for numbers, `bool`, `int64` for
   *   bigints, `str`.
   * @throws RangeError where the shape does not hold the number of elements; TypeError where the dtype does not fit.
   */
  constructor(data: NumericArray | NestedArray, shape?: readonly number[], dtype?: DType) {
    if (ArrayBuffer.isView(data)) {
      const own = dtypeOf(data)
      if (own === undefined) throw atUser(new TypeError('NDArray takes a typed array; received a DataView'))
      this.dtype = dtype ?? own
      if (!isNumericDType(this.dtype)) throw atUser(new TypeError(`a ${own} array cannot hold dtype ${this.dtype}`))
      const storage = storageOf(this.dtype)
      const plain =
        (data as object) instanceof Uint8ClampedArray ? new Uint8Array(data.buffer, data.byteOffset, data.length) : data
      if (dtypeOf(plain) !== dtypeOf(new storage.array(0))) {
        throw atUser(
          new TypeError(`dtype ${this.dtype} is held by a ${storage.array.name}; received a ${data.constructor.name}`),
        )
      }
      this.data = plain
      this.shape = Object.freeze([...(shape ?? [data.length / storage.entries])])
      checkSize(data.length / storage.entries, this.shape)
    } else {
      if (!Array.isArray(data))
        throw atUser(new TypeError(`NDArray takes a typed array or nested arrays; received ${typeof data}`))
      const flat = (data as readonly unknown[]).flat(64 as 1) as (number | bigint | boolean | string)[]
      this.dtype = dtype ?? dtypeOfFirst(flat[0])
      const entries = isNumericDType(this.dtype) ? storageOf(this.dtype).entries : 1
      this.shape = Object.freeze([...(shape ?? (entries === 1 ? nestingOf(data) : nestingOfPairs(data)))])
      checkSize(flat.length / entries, this.shape)
      this.data = fill(flat, this.dtype)
    }
  }

  /** Number of elements. */
  get size(): number {
    return this.shape.reduce((product, length) => product * length, 1)
  }

  /**
   * What `JSON.stringify` writes: the nested arrays of `toNested`. JSON has neither bigints nor NaN and infinities, so that
   * 64-bit integers are numbers where these are exact and strings of digits beyond 2^53, and NaN and infinities are `null`.
   * A complex number is `[re, im]`, bytes are an array of their numbers. Shape and dtype are not told: write them beside it
   * where they are needed.
   */
  toJSON(): unknown {
    return forJson(this.toNested())
  }

  /** Nested arrays of numbers (bigints for int64 and uint64, booleans for bool); a scalar for shape `[]`. */
  toNested(): unknown {
    const read = elementReader(this)
    const nest = (axis: number, offset: number): unknown => {
      if (axis === this.shape.length) return read(offset)
      const length = this.shape[axis] as number
      const step = this.shape.slice(axis + 1).reduce((product, next) => product * next, 1)
      return Array.from({ length }, (_, i) => nest(axis + 1, offset + i * step))
    }
    return nest(0, 0)
  }
}

// Not a computed member of the class: those have no type in an isolated declaration.
Object.defineProperty(NDArray.prototype, inspect.custom, {
  value(this: NDArray, _depth: number, options: InspectOptions, show: typeof inspect): string {
    // What halves, complex numbers and booleans are held as would not tell what they are.
    const data = HELD_OTHERWISE.has(this.dtype) ? shownElements(this, options, show) : undefined
    return `NDArray ${this.dtype} [${this.shape.join(', ')}] ${data ?? show(this.data, { ...options, maxArrayLength: SHOWN })}`
  },
})

const SHOWN = 12
const HELD_OTHERWISE: ReadonlySet<DType> = new Set<DType>(['bool', 'float16', 'bfloat16', 'complex64', 'complex128'])

function shownElements(array: NDArray, options: InspectOptions, show: typeof inspect): string {
  const read = elementReader(array)
  const first = Array.from({ length: Math.min(array.size, SHOWN) }, (_, i) => read(i))
  // Those beyond are counted, and not looked at.
  first.length = array.size
  return show(first, { ...options, maxArrayLength: SHOWN })
}

function forJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forJson)
  if (value instanceof Uint8Array) return [...value]
  if (typeof value !== 'bigint') return value
  const isExact = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER
  return isExact ? Number(value) : String(value)
}

function checkSize(elements: number, shape: readonly number[]): void {
  for (const length of shape) {
    if (!Number.isInteger(length) || length < 0)
      throw atUser(new RangeError(`a shape holds lengths; received: [${shape.join(', ')}]`))
  }
  const needed = shape.reduce((product, length) => product * length, 1)
  if (needed !== elements) {
    throw atUser(new RangeError(`shape [${shape.join(', ')}] holds ${needed} elements; received: ${elements}`))
  }
}

function nestingOf(data: NestedArray): number[] {
  const shape: number[] = []
  let level: unknown = data
  while (Array.isArray(level)) {
    shape.push(level.length)
    level = level[0]
  }
  const check = (entry: unknown, axis: number): void => {
    if (Array.isArray(entry) ? axis === shape.length || entry.length !== shape[axis] : axis !== shape.length) {
      throw atUser(
        new RangeError(`nested arrays must be of equal lengths; the first ones have the shape [${shape.join(', ')}]`),
      )
    }
    if (Array.isArray(entry)) for (const inner of entry) check(inner, axis + 1)
  }
  check(data, 0)
  return shape
}

function nestingOfPairs(data: NestedArray): number[] {
  const shape = nestingOf(data)
  if (shape.pop() !== 2) {
    throw atUser(new RangeError('complex numbers are given as pairs [real, imaginary]'))
  }
  return shape
}

function dtypeOfFirst(first: unknown): DType {
  if (typeof first === 'string') return 'str'
  if (typeof first === 'boolean') return 'bool'
  return typeof first === 'bigint' ? 'int64' : 'float64'
}

function fill(flat: readonly (number | bigint | boolean | string)[], dtype: DType): NumericArray | string[] {
  if (dtype === 'str') {
    if (!flat.every((entry) => typeof entry === 'string' || (entry as unknown) instanceof Uint8Array)) {
      throw atUser(new TypeError('an array of dtype str holds strings'))
    }
    return flat as string[]
  }
  if (!isNumericDType(dtype)) throw atUser(new TypeError(`there is no dtype ${String(dtype)}`))
  const kinds = dtype === 'bool' ? ['boolean'] : ['number', 'bigint']
  const stranger = flat.find((entry) => !kinds.includes(typeof entry))
  if (flat.some((entry) => !kinds.includes(typeof entry))) {
    throw atUser(
      new TypeError(`an array of dtype ${dtype} holds ${kinds.join('s or ')}s; received: ${String(stranger)}`),
    )
  }
  const array = new (storageOf(dtype).array)(flat.length)
  if (dtype === 'float16' || dtype === 'bfloat16') {
    const bitsOf = dtype === 'float16' ? float16Bits : bfloat16Bits
    flat.forEach((value, i) => {
      const number = Number(value)
      array[i] = bitsOf(number)
      if (Number.isFinite(number) && array[i] % 0x8000 >= (dtype === 'float16' ? 0x7c00 : 0x7f80))
        throw atUser(new RangeError(`${value} does not fit ${dtype}`))
    })
    return array
  }
  const isBig = dtype === 'int64' || dtype === 'uint64'
  flat.forEach((value, i) => {
    if (isBig) {
      array[i] = BigInt(value)
      if (array[i] !== BigInt(value)) throw atUser(new RangeError(`${value} does not fit ${dtype}`))
    } else {
      const number = Number(value)
      array[i] = number
      if (!Number.isFinite(array[i]) && Number.isFinite(number))
        throw atUser(new RangeError(`${value} does not fit ${dtype}`))
      const whole = dtype !== 'float32' && dtype !== 'float64' && !dtype.startsWith('complex')
      if ((whole || typeof value === 'bigint') && !Object.is(array[i], number) && number !== 0) {
        throw atUser(new RangeError(`${value} does not fit ${dtype}`))
      }
    }
  })
  return array
}

/** Reads elements by their place in row-major order, as `toNested` gives them. */
export function elementReader(array: NDArray): (index: number) => unknown {
  const data = array.data
  switch (array.dtype) {
    case 'bool':
      return (i) => data[i] !== 0
    case 'float16':
      return (i) => float16(data[i] as number)
    case 'bfloat16':
      return (i) => bfloat16(data[i] as number)
    case 'complex64':
    case 'complex128':
      return (i) => [data[2 * i], data[2 * i + 1]]
    default:
      return (i) => data[i]
  }
}

const bits = new DataView(new ArrayBuffer(8))

function bfloat16(half: number): number {
  bits.setUint32(0, half * 65536)
  return bits.getFloat32(0)
}

/** The bits of the nearest bfloat16; of numbers in the middle the even one. Python rounds to float32 first, and so does this. */
function bfloat16Bits(number: number): number {
  return halfBits(Math.fround(number), 8, 7)
}

/** The bits of the nearest float16; of numbers in the middle the even one. */
function float16Bits(number: number): number {
  return halfBits(number, 5, 10)
}

/** The bits of a float with so many bits of exponent and of fraction, and a sign. */
function halfBits(number: number, exponentBits: number, fractionBits: number): number {
  const infinity = (2 ** exponentBits - 1) * 2 ** fractionBits
  if (Number.isNaN(number)) return infinity + 2 ** (fractionBits - 1)
  bits.setFloat64(0, number)
  const high = bits.getUint32(0)
  const bias = 2 ** (exponentBits - 1) - 1
  // Below the least exponent numbers are as far from each other as at it.
  const exponent = Math.max(((high >>> 20) & 0x7ff) - 1023, 1 - bias)
  // In steps of this exponent: all of it is exact, but for the rounding.
  const steps = Math.abs(number) / 2 ** (exponent - fractionBits)
  const rounded = Math.floor(steps) + Number(steps % 1 > 0.5 || (steps % 1 === 0.5 && Math.floor(steps) % 2 === 1))
  // What the first bit of the fraction stands for is in the exponent, which is 1 where it is the least one.
  const magnitude = (exponent + bias - 1) * 2 ** fractionBits + rounded
  return (high >>> 31) * 0x8000 + Math.min(magnitude, infinity)
}

function float16(half: number): number {
  const sign = half & 0x8000 ? -1 : 1
  const exponent = (half >> 10) & 0x1f
  const fraction = half & 0x3ff
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}
