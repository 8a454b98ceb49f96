// Recorded values as text: JSON that people read and compare, with every float exact. Arrays carry their dtype and shape, each
// row a line; what JSON has no number for (NaN, -0, integers beyond 2^53) is a string there.

import { type DType, isNumericDType, storageOf } from '../values/dtype.js'
import { NDArray } from '../values/ndarray.js'
import { type Elements, elementsOf, type Scalar } from './elements.js'
import { floatTypeOf, roundTo, shortestText } from './precision.js'

/** One recorded value. */
export interface RecordEntry {
  /** What computed it: versions and device, in one line. */
  readonly from: string
  readonly seed: number
  /** A digest of what it was computed of, where the test says so. */
  readonly inputs?: string
  readonly value: unknown
}

/** Version of the format. */
const FORMAT = 1
const NOTE = 'Computed by TensorFlow. Not written by hand: run the tests with TENSORBRIDGE_RECORD=1 to compute it anew.'

/** The text of a file of recorded values, in the order of their names. */
export function writeRecords(entries: ReadonlyMap<string, RecordEntry>): string {
  const sorted = [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const values = sorted.map(([name, { from, seed, inputs, value }]) => {
    const digest = inputs === undefined ? '' : `      "inputs": ${JSON.stringify(inputs)},\n`
    const head = `      "from": ${JSON.stringify(from)},\n      "seed": ${seed},\n${digest}`
    return `    ${JSON.stringify(name)}: {\n${head}      "value": ${write(value, '      ', '')}\n    }`
  })
  const body = values.length === 0 ? '{}' : `{\n${values.join(',\n')}\n  }`
  return `{\n  "tensorbridge-record": ${FORMAT},\n  "note": ${JSON.stringify(NOTE)},\n  "values": ${body}\n}\n`
}

/** @throws SyntaxError where the text is no such file. */
export function readRecords(text: string): Map<string, RecordEntry> {
  const file = JSON.parse(text) as { 'tensorbridge-record'?: unknown; values?: Record<string, RecordEntry> }
  if (file?.['tensorbridge-record'] !== FORMAT || typeof file.values !== 'object')
    throw new SyntaxError(`it is no file of recorded values in the format ${FORMAT}`)
  return new Map(Object.entries(file.values).map(([name, entry]) => [name, { ...entry, value: read(entry.value) }]))
}

function write(value: unknown, indent: string, path: string): string {
  const inner = `${indent}  `
  const block = (open: string, close: string, lines: string[]): string =>
    lines.length === 0
      ? `${open}${close}`
      : `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${indent}${close}`
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    const isPlain = Number.isFinite(value) && !Object.is(value, -0)
    return isPlain ? String(value) : `{ "$number": "${Object.is(value, -0) ? '-0' : value}" }`
  }
  if (typeof value === 'bigint') return `{ "$bigint": "${value}" }`
  if (value instanceof NDArray || ArrayBuffer.isView(value)) {
    const array = elementsOf(value)
    if (array !== undefined) return writeArray(array, indent)
  }
  if (Array.isArray(value))
    return block(
      '[',
      ']',
      value.map((entry, i) => write(entry, inner, `${path}[${i}]`)),
    )
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(`The value${path} cannot be recorded: it is no array, no number and no plain object.`)
  const entries = Object.entries(value).map(
    ([key, entry]) =>
      `${JSON.stringify(key.startsWith('$') ? `$${key}` : key)}: ${write(entry, inner, `${path}.${key}`)}`,
  )
  return block('{', '}', entries)
}

function writeArray(array: Elements, indent: string): string {
  const { dtype, shape } = array
  const type = floatTypeOf(dtype)
  const part = (value: number): string => {
    const isPlain = Number.isFinite(value) && !Object.is(value, -0)
    const text = type === undefined ? String(value) : shortestText(value, type)
    return isPlain ? text : JSON.stringify(text)
  }
  const element = (value: Scalar): string => {
    if (typeof value === 'object') return `[${part(value[0])}, ${part(value[1])}]`
    if (typeof value === 'bigint') {
      const isSafe = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER
      return isSafe ? String(value) : `"${value}"`
    }
    return typeof value === 'number' ? part(value) : JSON.stringify(value)
  }
  const nest = (axis: number, from: number, inner: string): string => {
    if (axis === shape.length) return element(array.at(from))
    const step = shape.slice(axis + 1).reduce((product, length) => product * length, 1)
    const items = Array.from({ length: shape[axis] as number }, (_, i) => nest(axis + 1, from + i * step, `${inner}  `))
    if (axis === shape.length - 1 || items.length === 0) return `[${items.join(', ')}]`
    return `[\n${items.map((item) => `${inner}  ${item}`).join(',\n')}\n${inner}]`
  }
  const kind = `"$array": "${dtype}", "shape": [${shape.join(', ')}]`
  if (shape.length === 0) return `{ ${kind}, "data": ${nest(0, 0, indent)} }`
  return `{\n${indent}  ${kind},\n${indent}  "data": ${nest(0, 0, `${indent}  `)}\n${indent}}`
}

interface WrittenArray {
  readonly $array: DType
  readonly shape: readonly number[]
  readonly data: unknown
}

function read(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(read)
  if (typeof value !== 'object' || value === null) return value
  if ('$number' in value) return Number(value.$number)
  if ('$bigint' in value) return BigInt(value.$bigint as string)
  if ('$array' in value) return readArray(value as unknown as WrittenArray)
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key.startsWith('$$') ? key.slice(1) : key, read(entry)]),
  )
}

function readArray({ $array: dtype, shape, data }: WrittenArray): NDArray {
  const entries = dtype.startsWith('complex') ? shape.length + 1 : shape.length
  const flat = entries === 0 ? [data] : (data as unknown[]).flat(entries as 1)
  if (dtype === 'str') return new NDArray(flat as string[], shape, 'str')
  if (!isNumericDType(dtype)) throw new SyntaxError(`there is no dtype ${String(dtype)}`)
  const storage = storageOf(dtype)
  const array = new storage.array(flat.length)
  const isBig = dtype === 'int64' || dtype === 'uint64'
  for (const [index, entry] of flat.entries()) {
    if (isBig) array[index] = BigInt(entry as number | string)
    else array[index] = entryOf(dtype, Number(entry))
  }
  return new NDArray(array, shape, dtype)
}

const view = new DataView(new ArrayBuffer(4))

/** The entry that holds a value: the bits of a half, the value itself of all others. */
function entryOf(dtype: DType, text: number): number {
  if (dtype !== 'float16' && dtype !== 'bfloat16') return text
  const value = roundTo(dtype, text)
  if (dtype === 'bfloat16') {
    view.setFloat32(0, value)
    return view.getUint16(0)
  }
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0
  const size = Math.abs(value)
  if (Number.isNaN(value)) return 0x7e00
  if (size === Number.POSITIVE_INFINITY) return sign | 0x7c00
  if (size < 2 ** -14) return sign | (size * 2 ** 24)
  const exponent = Math.floor(Math.log2(size))
  return sign | ((exponent + 15) << 10) | ((size / 2 ** exponent - 1) * 1024)
}
