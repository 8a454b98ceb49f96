// Arrays and tensors of other libraries, known by their shape alone: TensorFlow.js's, and those of the package ndarray.

import { type DType, dtypeOf, type NumericArray } from './dtype.js'
import { NDArray, type NestedArray } from './ndarray.js'

interface TfjsTensor {
  readonly shape: readonly number[]
  readonly dtype: string
  dataSync(): NumericArray | string[]
}

/** What `ndarray(data, shape, stride, offset)` makes. */
interface StridedArray {
  readonly data: NumericArray | readonly unknown[]
  readonly shape: readonly number[]
  readonly stride: readonly number[]
  readonly offset: number
}

/** The value as an NDArray where another library made it; undefined for all other values. */
export function foreignArray(value: object): NDArray | undefined {
  // Reading a property of a stranger may run its code: only those that have all of them are looked at.
  if ('dataSync' in value && isTfjsTensor(value)) return fromTfjs(value)
  if ('stride' in value && 'offset' in value && isStrided(value)) return fromStrided(value)
  return undefined
}

function isTfjsTensor(value: object): value is TfjsTensor {
  const { dataSync, shape, dtype } = value as Partial<TfjsTensor>
  return typeof dataSync === 'function' && isShape(shape) && typeof dtype === 'string'
}

function fromTfjs(tensor: TfjsTensor): NDArray {
  const data = tensor.dataSync()
  if (Array.isArray(data)) return new NDArray([...data], tensor.shape, 'str')
  // TensorFlow.js has names of NumPy's for all its dtypes.
  return new NDArray(data, tensor.shape, tensor.dtype as DType)
}

function isStrided(value: object): value is StridedArray {
  const { data, shape, stride, offset } = value as Partial<StridedArray>
  return (
    isShape(shape) &&
    isShape(stride, Number.NEGATIVE_INFINITY) &&
    shape.length === stride.length &&
    Number.isInteger(offset) &&
    (Array.isArray(data) || (ArrayBuffer.isView(data) && dtypeOf(data) !== undefined))
  )
}

function fromStrided({ data, shape, stride, offset }: StridedArray): NDArray {
  const size = shape.reduce((product, length) => product * length, 1)
  if (Array.isArray(data)) {
    const entries = new Array<unknown>(size)
    forEachPosition(shape, stride, offset, (at, from) => (entries[at] = data[from]))
    const flat = new NDArray(entries as NestedArray)
    return new NDArray(flat.data as NumericArray, shape, flat.dtype)
  }
  const source = data as NumericArray
  if (isContiguous(shape, stride)) return new NDArray(source.subarray(offset, offset + size), shape)
  const copy = new (source.constructor as new (length: number) => NumericArray)(size)
  forEachPosition(shape, stride, offset, (at, from) => {
    copy[at] = source[from] as never
  })
  return new NDArray(copy, shape)
}

function isShape(value: unknown, least = 0): value is readonly number[] {
  return Array.isArray(value) && value.every((length) => Number.isInteger(length) && (length as number) >= least)
}

/** Whether the entries lie one after the other, the last axis first. */
function isContiguous(shape: readonly number[], stride: readonly number[]): boolean {
  let step = 1
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    if (shape[axis] !== 1 && stride[axis] !== step) return false
    step *= shape[axis] as number
  }
  return true
}

/** Each place of the row-major array, and where its entry lies in the strided one. */
function forEachPosition(
  shape: readonly number[],
  stride: readonly number[],
  offset: number,
  visit: (at: number, from: number) => void,
): void {
  let at = 0
  const walk = (axis: number, from: number): void => {
    if (axis === shape.length) {
      visit(at++, from)
      return
    }
    for (let i = 0; i < (shape[axis] as number); i++) walk(axis + 1, from + i * (stride[axis] as number))
  }
  walk(0, offset)
}
