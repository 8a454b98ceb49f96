// The safetensors format: named arrays as bytes, with a header of JSON. Needs no Python; what is written here is byte for byte what
// the Python package writes, and what either writes the other reads.
// https://github.com/huggingface/safetensors: 8 bytes with the length of the header, the header, and then the arrays' bytes without
// gaps.

import { checkNames, shown } from '../errors/option-names.js'
import { atUser } from '../errors/user-frames.js'
import { InterchangeError } from '../errors.js'
import { type DType, storageOf } from '../values/dtype.js'
import { NDArray } from '../values/ndarray.js'

type NumericDType = Exclude<DType, 'str'>

/** What may be written beside the arrays. */
export interface SafetensorsOptions {
  /** Texts by their names, such as `{ format: 'pt' }`. */
  readonly metadata?: Readonly<Record<string, string>>
}

/** @throws TypeError where an option is misspelt; InterchangeError where `metadata` holds something other than texts. */
export function checkSafetensorsOptions(options: SafetensorsOptions): void {
  checkNames(options, ['metadata'])
  if (options.metadata !== undefined && !isTexts(options.metadata)) {
    throw atUser(new InterchangeError('The metadata of a safetensors file are texts by name: { made: "here" }.'))
  }
}

/** The names of dtypes, in the order in which the Python package writes arrays: by alignment, the largest first. */
const NAMES: readonly (readonly [string, NumericDType])[] = [
  ['U64', 'uint64'],
  ['I64', 'int64'],
  ['F64', 'float64'],
  ['C64', 'complex64'],
  ['F32', 'float32'],
  ['U32', 'uint32'],
  ['I32', 'int32'],
  ['BF16', 'bfloat16'],
  ['F16', 'float16'],
  ['U16', 'uint16'],
  ['I16', 'int16'],
  ['I8', 'int8'],
  ['U8', 'uint8'],
  ['BOOL', 'bool'],
]
const dtypeNamed = new Map(NAMES)
const nameOf = new Map(NAMES.map(([name, dtype]) => [dtype as DType, name]))
const rankOf = new Map(NAMES.map(([, dtype], rank) => [dtype as DType, rank]))

/** As the Python package: a longer header is taken for an attack. */
const LONGEST_HEADER = 100_000_000

interface Entry {
  readonly dtype: string
  readonly shape: readonly number[]
  readonly data_offsets: readonly [number, number]
}

/**
 * The arrays in the bytes of a safetensors file, by their names. Float16 and bfloat16 arrive as their bits, as everywhere in an
 * NDArray. Arrays use the memory of `bytes` where its alignment allows that.
 *
 * @throws InterchangeError where the bytes are no whole safetensors file, or hold a dtype that NDArray has not (float8 and smaller).
 * @example const { 'dense/kernel': kernel } = readSafetensors(await readFile('model.safetensors'))
 */
export function readSafetensors(bytes: Uint8Array): Record<string, NDArray> {
  const { entries, data } = parse(bytes)
  return Object.fromEntries(
    entries.map(
      ([
        name,
        {
          dtype,
          shape,
          data_offsets: [begin, end],
        },
      ]) => {
        const known = dtypeNamed.get(dtype)
        if (known === undefined) throw broken(`the array "${name}" has the dtype ${dtype}, which NDArray cannot hold`)
        const { array, entries: perElement } = storageOf(known)
        const size = array.BYTES_PER_ELEMENT
        const length = shape.reduce((product, axis) => product * axis, perElement)
        if (length * size !== end - begin) {
          throw broken(`the array "${name}" of shape [${shape.join(', ')}] has ${end - begin} bytes`)
        }
        const own = data.subarray(begin, end)
        const aligned = own.byteOffset % size === 0 ? own : own.slice()
        return [name, new NDArray(new array(aligned.buffer, aligned.byteOffset, length), shape, known)]
      },
    ),
  )
}

/** The texts that stand beside the arrays of a safetensors file; empty where there are none. Throws as `readSafetensors` does. */
export function readSafetensorsMetadata(bytes: Uint8Array): Record<string, string> {
  return parse(bytes).metadata
}

/**
 * The bytes of a safetensors file with these arrays.
 *
 * @throws TypeError where an array is no NDArray or an option is misspelt; InterchangeError where an array has a dtype that the
 *   format has not: `complex128` and `str`.
 * @example await writeFile('two.safetensors', writeSafetensors({ a, b }, { metadata: { made: 'here' } }))
 */
export function writeSafetensors(
  arrays: Readonly<Record<string, NDArray>>,
  options: SafetensorsOptions = {},
): Uint8Array {
  checkSafetensorsOptions(options)
  // A Map has no entries of its own: its arrays would be left out without a word.
  const prototype: unknown = typeof arrays === 'object' && arrays !== null && Object.getPrototypeOf(arrays)
  if (prototype !== null && prototype !== Object.prototype) {
    throw atUser(new TypeError(`writeSafetensors takes NDArrays by their names: { a }. Received: ${shown(arrays)}`))
  }
  const stranger = Object.entries(arrays).find(([, array]) => !((array as unknown) instanceof NDArray))
  if (stranger !== undefined) {
    const [name, value] = stranger
    const how = 'new NDArray(data, shape) makes one of a typed array or nested arrays'
    throw atUser(new TypeError(`The array "${name}" is no NDArray; ${how}. Received: ${shown(value)}`))
  }
  const sorted = Object.entries(arrays).sort(([a, { dtype: left }], [b, { dtype: right }]) => {
    const order = (rankOf.get(left) ?? 0) - (rankOf.get(right) ?? 0)
    return order === 0 ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : order
  })
  let end = 0
  const parts = sorted.map(([name, { dtype, shape, data }]) => {
    const known = nameOf.get(dtype)
    if (known === undefined || !ArrayBuffer.isView(data)) {
      throw new InterchangeError(`A safetensors file cannot hold the array "${name}" of dtype ${dtype}.`)
    }
    const begin = end
    end += data.byteLength
    return { name, entry: { dtype: known, shape, data_offsets: [begin, end] }, begin, data }
  })
  // Not as an object: JavaScript would put names that are numbers first.
  const members = parts.map(({ name, entry }) => `${JSON.stringify(name)}:${JSON.stringify(entry)}`)
  if (options.metadata !== undefined) members.unshift(`"__metadata__":${JSON.stringify(options.metadata)}`)
  const json = Buffer.from(`{${members.join(',')}}`)
  const start = 8 + Math.ceil(json.length / 8) * 8
  const bytes = new Uint8Array(start + end)
  bytes.fill(0x20, 8, start)
  bytes.set(json, 8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(start - 8), true)
  for (const { begin, data } of parts) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), start + begin)
  }
  return bytes
}

function parse(bytes: Uint8Array): {
  readonly metadata: Record<string, string>
  readonly entries: [string, Entry][]
  readonly data: Uint8Array
} {
  if (!(bytes instanceof Uint8Array)) {
    throw new InterchangeError(
      `The bytes of a safetensors file are expected, such as readFile gives; received ${typeof bytes}.`,
    )
  }
  if (bytes.length < 8) throw broken(`there are ${bytes.length} bytes`)
  const length = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true)
  if (length > BigInt(Math.min(LONGEST_HEADER, bytes.length - 8))) {
    throw broken(`the header is said to have ${length} bytes, and there are ${bytes.length - 8}`)
  }
  const start = 8 + Number(length)
  const header = readHeader(bytes.subarray(8, start))
  const data = bytes.subarray(start)
  const { __metadata__: metadata = {}, ...rest } = header as Record<string, unknown>
  const entries = Object.entries(rest) as [string, Entry][]
  if (!isTexts(metadata)) throw broken('"__metadata__" holds something other than texts')
  for (const [name, entry] of entries)
    if (!isEntry(entry)) throw broken(`what is said of the array "${name}" is not understood`)
  // No gaps and no overlaps: otherwise a file could carry what nobody sees.
  const ordered = entries.map(([, { data_offsets }]) => data_offsets).sort(([a, b], [c, d]) => a - c || b - d)
  let at = 0
  for (const [begin, end] of ordered) {
    if (begin !== at) throw broken(`there is a gap or an overlap at byte ${at} of the arrays`)
    at = end
  }
  if (at !== data.length) throw broken(`the arrays have ${at} bytes, and there are ${data.length}`)
  return { metadata, entries, data }
}

function readHeader(bytes: Uint8Array): object {
  let header: unknown
  try {
    header = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch (cause) {
    throw broken('its header is not JSON', cause)
  }
  if (typeof header !== 'object' || header === null || Array.isArray(header)) throw broken('its header is no object')
  return header
}

const isLength = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0

function isEntry(value: Entry): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof value.dtype === 'string' &&
    Array.isArray(value.shape) &&
    value.shape.every(isLength) &&
    Array.isArray(value.data_offsets) &&
    value.data_offsets.length === 2 &&
    value.data_offsets.every(isLength) &&
    value.data_offsets[0] <= value.data_offsets[1]
  )
}

function isTexts(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string')
}

function broken(problem: string, cause?: unknown): InterchangeError {
  return new InterchangeError(
    `The bytes are no whole safetensors file: ${problem}.`,
    cause === undefined ? {} : { cause },
  )
}
