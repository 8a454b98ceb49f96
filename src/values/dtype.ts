// One table of dtypes: NumPy's name, the typed array that holds its elements, bytes per element.

/** Names of the dtypes that arrays travel as; `str` is an array of strings. */
export type DType =
  | 'bool'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'float16'
  | 'bfloat16'
  | 'float32'
  | 'float64'
  | 'complex64'
  | 'complex128'
  | 'str'

/** Any array that NDArray can hold. */
export type NumericArray =
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint8Array
  | Uint8ClampedArray
  | Uint16Array
  | Uint32Array
  | BigUint64Array
  | Float32Array
  | Float64Array

/** The typed array that holds the elements of each dtype: float16 and bfloat16 as their bits, complex as pairs. */
export interface TypedArrays {
  readonly bool: Uint8Array
  readonly int8: Int8Array
  readonly int16: Int16Array
  readonly int32: Int32Array
  readonly int64: BigInt64Array
  readonly uint8: Uint8Array
  readonly uint16: Uint16Array
  readonly uint32: Uint32Array
  readonly uint64: BigUint64Array
  readonly float16: Uint16Array
  readonly bfloat16: Uint16Array
  readonly float32: Float32Array
  readonly float64: Float64Array
  readonly complex64: Float32Array
  readonly complex128: Float64Array
}

interface TypedArrayConstructor {
  readonly name: string
  readonly BYTES_PER_ELEMENT: number
  new (buffer: ArrayBufferLike, byteOffset?: number, length?: number): NumericArray
  new (length: number): NumericArray
}

interface DTypeInfo {
  /** Holds the elements: float16 and bfloat16 as their bits, complex as pairs (real, imaginary), bool as 0 and 1. */
  readonly array: TypedArrayConstructor
  /** Array entries per element. */
  readonly entries: 1 | 2
}

const one = (array: unknown): DTypeInfo => ({ array: array as TypedArrayConstructor, entries: 1 })
const two = (array: unknown): DTypeInfo => ({ array: array as TypedArrayConstructor, entries: 2 })

const TABLE: Readonly<Record<Exclude<DType, 'str'>, DTypeInfo>> = {
  bool: one(Uint8Array),
  int8: one(Int8Array),
  int16: one(Int16Array),
  int32: one(Int32Array),
  int64: one(BigInt64Array),
  uint8: one(Uint8Array),
  uint16: one(Uint16Array),
  uint32: one(Uint32Array),
  uint64: one(BigUint64Array),
  float16: one(Uint16Array),
  bfloat16: one(Uint16Array),
  float32: one(Float32Array),
  float64: one(Float64Array),
  complex64: two(Float32Array),
  complex128: two(Float64Array),
}

/** Whether `name` is a dtype of the table (`str` is not: it has no typed array). */
export function isNumericDType(name: string): name is Exclude<DType, 'str'> {
  return Object.hasOwn(TABLE, name)
}

/** How the elements of a dtype are stored. */
export function storageOf(dtype: Exclude<DType, 'str'>): DTypeInfo {
  return TABLE[dtype]
}

const BY_ARRAY: ReadonlyMap<string, Exclude<DType, 'str'>> = new Map([
  ['Int8Array', 'int8'],
  ['Int16Array', 'int16'],
  ['Int32Array', 'int32'],
  ['BigInt64Array', 'int64'],
  ['Uint8Array', 'uint8'],
  ['Uint8ClampedArray', 'uint8'],
  ['Uint16Array', 'uint16'],
  ['Uint32Array', 'uint32'],
  ['BigUint64Array', 'uint64'],
  ['Float32Array', 'float32'],
  ['Float64Array', 'float64'],
])

/** The dtype whose elements a typed array holds; undefined for a DataView and what is no typed array. */
export function dtypeOf(array: ArrayBufferView): Exclude<DType, 'str'> | undefined {
  // The tag is right in every realm and for subclasses, `instanceof` and the constructor's name are not.
  return BY_ARRAY.get(Object.prototype.toString.call(array).slice(8, -1))
}
