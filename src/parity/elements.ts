// What comparisons look at: anything with a shape and elements (arrays, typed arrays, NDArrays, tensors of TensorFlow.js,
// single values), read in one way.

import { type DType, dtypeOf, type NumericArray } from '../values/dtype.js'
import { foreignArray } from '../values/foreign-arrays.js'
import { elementReader, NDArray } from '../values/ndarray.js'

/** An element: a complex number is a pair of real and imaginary part. */
export type Scalar = number | bigint | boolean | string | readonly [number, number]

/** An array as comparisons see it. */
export interface Elements {
  readonly shape: readonly number[]
  readonly dtype: DType
  /** Written as plain JavaScript values, which have no dtype: they are taken in that of the other side. */
  readonly isPlain: boolean
  readonly size: number
  /** The element at a place in row-major order. */
  at(index: number): Scalar
}

/** The value as an array; undefined where it is none (an object, a list of arrays of different shapes). */
export function elementsOf(value: unknown): Elements | undefined {
  if (Array.isArray(value)) return fromNested(value)
  if (isScalar(value)) return plainElements([], [value])
  if (typeof value !== 'object' || value === null) return undefined
  const array = arrayOf(value)
  if (array === undefined) return undefined
  const read = elementReader(array)
  const text = (index: number): string => textOf(array.data[index] as string | Uint8Array)
  return {
    shape: array.shape,
    dtype: array.dtype,
    isPlain: false,
    size: array.size,
    at: array.dtype === 'str' ? text : (read as (index: number) => Scalar),
  }
}

function arrayOf(value: object): NDArray | undefined {
  if (value instanceof NDArray) return value
  if (ArrayBuffer.isView(value)) return dtypeOf(value) === undefined ? undefined : new NDArray(value as NumericArray)
  return foreignArray(value)
}

/** Python's bytes, in arrays too, are compared as the text that they hold. */
function textOf(entry: string | Uint8Array): string {
  return typeof entry === 'string' ? entry : Buffer.from(entry).toString()
}

function isScalar(value: unknown): value is number | bigint | boolean | string {
  return ['number', 'bigint', 'boolean', 'string'].includes(typeof value)
}

function fromNested(value: readonly unknown[]): Elements | undefined {
  const shape: number[] = []
  for (let level: unknown = value; Array.isArray(level); level = level[0]) shape.push(level.length)
  const flat: (number | bigint | boolean | string)[] = []
  const take = (entry: unknown, axis: number): boolean => {
    if (axis === shape.length) return isScalar(entry) && flat.push(entry) > 0
    return Array.isArray(entry) && entry.length === shape[axis] && entry.every((inner) => take(inner, axis + 1))
  }
  return take(value, 0) ? plainElements(shape, flat) : undefined
}

function plainElements(
  shape: readonly number[],
  flat: readonly (number | bigint | boolean | string)[],
): Elements | undefined {
  const kinds = new Set(flat.map((entry) => typeof entry))
  // Numbers and bigints may stand side by side: 2^53 is where one becomes the other.
  const dtype = kinds.size <= 1 ? DTYPES[typeof (flat[0] ?? 0)] : isNumbers(kinds) ? 'float64' : undefined
  if (dtype === undefined) return undefined
  return { shape, dtype, isPlain: true, size: flat.length, at: (index) => flat[index] as Scalar }
}

const DTYPES: Readonly<Record<string, DType>> = { number: 'float64', bigint: 'int64', boolean: 'bool', string: 'str' }

function isNumbers(kinds: ReadonlySet<string>): boolean {
  return kinds.size === 2 && kinds.has('number') && kinds.has('bigint')
}

/** How messages call the array: `float32 [2, 3]`. */
export function describeElements({ dtype, shape, isPlain }: Elements): string {
  const kind = isPlain ? PLAIN_NAMES[dtype] : dtype
  return shape.length === 0 ? `a single ${kind ?? dtype}` : `${kind ?? dtype} [${shape.join(', ')}]`
}

const PLAIN_NAMES: Partial<Record<DType, string>> = {
  float64: 'number',
  int64: 'bigint',
  bool: 'boolean',
  str: 'string',
}

/** The index in each axis of a place in row-major order. */
export function indicesOf(place: number, shape: readonly number[]): number[] {
  const indices: number[] = []
  let rest = place
  for (const length of shape.toReversed()) {
    indices.unshift(rest % length)
    rest = Math.floor(rest / length)
  }
  return indices
}
