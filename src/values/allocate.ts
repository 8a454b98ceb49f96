// Arrays in memory that the other side can use as it is.

import { atUser } from '../errors/user-frames.js'
import { isNumericDType, storageOf, type TypedArrays } from './dtype.js'
import { NDArray } from './ndarray.js'

/** Where such memory comes from. */
export interface Allocator {
  /** Memory, all zero; null where none can be shared. */
  allocate(byteLength: number): ArrayBuffer | null
}

/** An array whose elements are in a typed array. */
export interface AllocatedArray<D extends keyof TypedArrays> extends NDArray {
  readonly data: TypedArrays[D]
}

/**
 * An array, all zero, in shared memory where there is some and it is worth that, else in ordinary memory.
 *
 * @throws TypeError where the dtype has no typed array; RangeError where the shape holds no lengths.
 */
export function allocate<D extends keyof TypedArrays>(
  allocator: Allocator,
  shape: readonly number[],
  dtype: D,
): AllocatedArray<D> {
  if (!isNumericDType(dtype)) throw atUser(new TypeError(`memory of dtype ${String(dtype)} cannot be allocated`))
  const { array, entries } = storageOf(dtype)
  if (!Array.isArray(shape)) throw atUser(new TypeError(`allocate takes a shape: [100, 784]; received ${typeof shape}`))
  const size = shape.reduce((product, length) => product * length, 1)
  if (!shape.every((length) => Number.isInteger(length) && length >= 0)) {
    throw atUser(new RangeError(`a shape holds lengths; received: [${shape.join(', ')}]`))
  }
  const shared = allocator.allocate(size * entries * array.BYTES_PER_ELEMENT)
  return new NDArray(shared ? new array(shared) : new array(size * entries), shape, dtype) as AllocatedArray<D>
}
