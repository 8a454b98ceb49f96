// Wire values → JavaScript values: the second half of the table in docs/conversions.md.

import { ProtocolError, TensorBridgeError } from '../errors.js'
import { type DType, isNumericDType, type NumericArray, storageOf } from './dtype.js'
import { NDArray } from './ndarray.js'

/** A handle on the wire: `[id, type, text, members, class names]`. */
export type WireHandle = readonly [
  id: number,
  type: number,
  text: string | null,
  members: readonly string[],
  classNames: readonly string[],
]

/** What decoding needs of the connection that the value came from. */
export interface DecodeContext {
  /** A settled handle for an object that Python lent. */
  handle(wire: WireHandle): unknown
  /** The one object that stands for an instance of a TypeScript class; `wire` is null where it is there already. */
  instance(key: number, classNumber: number, wire: WireHandle | null): unknown
  /** The JavaScript function that was lent under this id. */
  lent(id: number): unknown
  /** An array in shared memory of the worker, or whose pieces have come, as memory of its own. */
  readShared(source: readonly number[]): ArrayBuffer
}

/**
 * The JavaScript value of a wire value. `frames` are the raw buffers of its batch.
 *
 * @throws ProtocolError where it is none.
 */
export function decodeValue(wire: unknown, frames: readonly Uint8Array[], context: DecodeContext): unknown {
  try {
    return decode(wire, frames, context)
  } catch (error) {
    throw asProtocolError(error)
  }
}

/** An error that reading what Python sent has led to; our own stay what they are, and so does a lack of memory. */
export function asProtocolError(error: unknown): unknown {
  if (error instanceof TensorBridgeError) return error
  if (error instanceof RangeError && error.message === 'Array buffer allocation failed') return error
  return new ProtocolError(`Python sent something that cannot be read: ${String(error)}`, { cause: error })
}

function decode(wire: unknown, frames: readonly Uint8Array[], context: DecodeContext): unknown {
  if (wire === null || typeof wire !== 'object') return wire
  if (Array.isArray(wire)) return wire.map((entry) => decode(entry, frames, context))
  if (wire instanceof Uint8Array) return new Uint8Array(wire)
  for (const tag in wire) return decodeTagged(tag, (wire as Record<string, never>)[tag] as never, frames, context)
  throw new ProtocolError('Python sent an empty map for a value')
}

function decodeTagged(tag: string, payload: never, frames: readonly Uint8Array[], context: DecodeContext): unknown {
  const each = (entries: readonly unknown[]): unknown[] => entries.map((entry) => decode(entry, frames, context))
  switch (tag) {
    case 'h':
      checkHandle(payload)
      return context.handle(payload)
    case 'c':
      return context.lent(payload)
    case 'i':
      return parseHexadecimal(payload)
    case 'a':
      return decodeArray(payload, frames, context)
    case 'b':
      return new Uint8Array(frame(frames, payload))
    case 'd':
      return plainObject(each(payload))
    case 'm':
      return new Map(pairs(each(payload)))
    case 'n':
      return undefined
    case 'o':
      return decodeInstance(payload, context)
    case 's':
      return new Set(each(payload))
    case 'u':
      return Buffer.from(payload).toString('utf16le')
    default:
      throw new ProtocolError(`Python sent a value with the unknown tag ${JSON.stringify(tag)}`)
  }
}

/** Its texts are the class's and the object's own; what they are is seen where they are shown. */
function checkHandle(payload: unknown): asserts payload is WireHandle {
  const [id, type, text, members, classNames] = Array.isArray(payload) ? (payload as unknown[]) : []
  const isHandle =
    Number.isSafeInteger(id) &&
    id !== 0 &&
    Number.isSafeInteger(type) &&
    (text === null || typeof text === 'string') &&
    Array.isArray(members) &&
    Array.isArray(classNames)
  if (!isHandle) throw new ProtocolError('Python sent a handle that is none')
}

function decodeInstance(payload: unknown, context: DecodeContext): unknown {
  const [key, classNumber, wire] = Array.isArray(payload) ? (payload as unknown[]) : []
  if (!Number.isSafeInteger(key) || !Number.isSafeInteger(classNumber))
    throw new ProtocolError('Python sent an instance of no class')
  if (wire !== null) checkHandle(wire)
  return context.instance(key as number, classNumber as number, wire)
}

function parseHexadecimal(digits: string): bigint {
  return digits.startsWith('-') ? -BigInt(`0x${digits.slice(1)}`) : BigInt(`0x${digits}`)
}

function* pairs(flat: readonly unknown[]): Generator<[unknown, unknown]> {
  for (let i = 0; i < flat.length; i += 2) yield [flat[i], flat[i + 1]]
}

function plainObject(flat: readonly unknown[]): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  for (const [key, value] of pairs(flat) as Generator<[string, unknown]>) {
    // Assigning to __proto__ would set the prototype.
    if (key === '__proto__') {
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
    } else {
      object[key] = value
    }
  }
  return object
}

function frame(frames: readonly Uint8Array[], number: number): Uint8Array {
  const found = Number.isInteger(number) ? frames[number] : undefined
  if (found === undefined) throw new ProtocolError(`Python named frame ${number} of a batch with ${frames.length}`)
  return found
}

function decodeArray(
  [source, dtype, shape]: readonly [unknown, DType, readonly number[]],
  frames: readonly Uint8Array[],
  context: DecodeContext,
): NDArray {
  if (dtype === 'str') {
    const strings = (source as unknown[]).map((entry) => decode(entry, frames, context)) as string[]
    return new NDArray(strings, shape, 'str')
  }
  if (!isNumericDType(dtype)) throw new ProtocolError(`Python sent an array of the unknown dtype ${String(dtype)}`)
  if (Array.isArray(source)) {
    const buffer = context.readShared(source as number[])
    return new NDArray(new (storageOf(dtype).array)(buffer), shape, dtype)
  }
  const bytes = source instanceof Uint8Array ? source : frame(frames, source as number)
  return new NDArray(typed(bytes, dtype), shape, dtype)
}

function typed(bytes: Uint8Array, dtype: Exclude<DType, 'str'>): NumericArray {
  const { array } = storageOf(dtype)
  // A frame is memory of its own and may be kept; a slice of frame 0 would keep the whole batch alive.
  const whole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength
  const buffer = whole ? bytes.buffer : bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  return new array(buffer)
}
