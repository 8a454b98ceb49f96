// Batches ↔ frames. Frame 0 is MessagePack (msgpackr); the others are raw buffers that values refer to by number.

import { Packr } from 'msgpackr'
import { ProtocolError } from '../errors.js'
import { DEFAULT_LIMITS } from './limits.js'
import type { ClientBatch, WorkerBatch, WorkerMessage } from './messages.js'
import { checkFrame } from './well-formed.js'

const packr = new Packr({
  useRecords: false,
  mapsAsObjects: true,
  variableMapSize: true,
  // A number where it is exact, else a bigint. The typings of msgpackr 2.1.3 lack the option that its README names.
  int64AsType: 'auto' as 'number',
  encodeUndefinedAsNil: true,
})

/** Frame 0 of a batch to the worker. */
export function encodeBatch(batch: ClientBatch): Uint8Array {
  return packr.pack(batch)
}

/** How many bytes a message, or a wire value, takes in frame 0. */
export function packedBytes(value: unknown): number {
  return packr.pack(value).byteLength
}

/**
 * The batch in frame 0.
 *
 * @param depth how deep its values may be nested.
 * @throws ProtocolError where the frame is not a batch of this protocol.
 */
export function decodeBatch(frame: Uint8Array, depth: number = DEFAULT_LIMITS.depth): WorkerBatch {
  checkFrame(frame, 2 * depth + AROUND_VALUES)
  let batch: unknown
  try {
    batch = packr.unpack(frame)
  } catch (cause) {
    throw new ProtocolError(`Python sent a frame that is not MessagePack: ${String(cause)}`, { cause })
  }
  if (!Array.isArray(batch) || batch.length !== 3 || !isHeader(batch)) {
    throw new ProtocolError(`Python sent something that is no batch. Received: ${shortJson(batch)}`)
  }
  for (const message of batch[2]) {
    if (!isWorkerMessage(message)) {
      throw new ProtocolError(`Python sent a message that the protocol does not have. Received: ${shortJson(message)}`)
    }
  }
  return batch as unknown as WorkerBatch
}

/** The marks of a batch, without its messages: for who hands frames on. Undefined where the frame is no batch. */
export function marksOf(frame: Uint8Array): readonly [number, number] | undefined {
  if (frame[0] !== ARRAY_OF_THREE) return undefined
  const head: unknown[] = []
  try {
    packr.unpackMultiple(frame.subarray(1), (value: unknown) => head.push(value) < 2)
  } catch {
    return undefined
  }
  return areMarks(head[1]) ? head[1] : undefined
}

const ARRAY_OF_THREE = 0x93

// A level of a value is a map and an array. Around values are a batch, its messages, their arguments; a handle is three
// deep, an error with its causes forty.
const AROUND_VALUES = 48

function isHeader([rung, marks, messages]: unknown[]): boolean {
  return (rung === 0 || rung === 1) && areMarks(marks) && Array.isArray(messages)
}

function areMarks(marks: unknown): marks is [number, number] {
  return Array.isArray(marks) && marks.length === 2 && marks.every((mark) => is('integer', mark))
}

// By tag: the length of the message, and the kind of its entries after the tag.
const SHAPES: Readonly<Record<number, readonly string[]>> = {
  14: ['integers'],
  15: ['integer', 'any', 'integer'],
  16: ['integer', 'error', 'integer', 'integer'],
  17: ['integer', 'integer', 'array', 'object?'],
  18: ['integer', 'error'],
  19: ['integer', 'string', 'classes', 'strings'],
  20: ['integer', 'integer'],
  21: ['string', 'integer'],
  26: ['integer', 'integer'],
  27: ['integer'],
  28: ['integer', 'integer', 'array', 'object?'],
  29: ['integer', 'integer'],
  30: ['integers'],
  31: ['integers'],
  33: ['integer', 'integer', 'integer', 'any'],
}

function isWorkerMessage(message: unknown): message is WorkerMessage {
  if (!Array.isArray(message) || typeof message[0] !== 'number') return false
  const shape = SHAPES[message[0]]
  return (
    shape !== undefined && message.length === shape.length + 1 && shape.every((kind, i) => is(kind, message[i + 1]))
  )
}

function is(kind: string, value: unknown): boolean {
  switch (kind) {
    case 'any':
      return true
    case 'integer':
      return Number.isSafeInteger(value)
    case 'array':
      return Array.isArray(value)
    case 'integers':
      return Array.isArray(value) && value.every((entry) => Number.isSafeInteger(entry))
    case 'strings':
      return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
    case 'classes':
      return Array.isArray(value) && value.every((entry) => is('strings', entry))
    case 'object?':
      return value === null || is('object', value)
    case 'object':
      return value !== null && typeof value === 'object' && !Array.isArray(value)
    case 'error':
      return is('object', value) && isWireError(value as Record<string, unknown>)
    default:
      return typeof value === kind
  }
}

const FRAME = ['string', 'integer', 'string', 'string']

function isWireError(error: Readonly<Record<string, unknown>>): boolean {
  const { bases, frames, cause, errors, request, history } = error
  return (
    ['type', 'qualified', 'message', 'traceback'].every((name) => typeof error[name] === 'string') &&
    is('strings', bases) &&
    Array.isArray(frames) &&
    frames.every((frame) => Array.isArray(frame) && FRAME.every((kind, i) => is(kind, frame[i]))) &&
    (cause === undefined || is('error', cause)) &&
    (errors === undefined || (Array.isArray(errors) && errors.every((each) => is('error', each)))) &&
    (request === undefined || is('integer', request)) &&
    (history === undefined || isWireHistory(history))
  )
}

/** Its numbers are Keras's own and may be anything; its lists must be there. */
function isWireHistory(history: unknown): boolean {
  if (!is('object', history)) return false
  const { epoch, history: lists } = history as Record<string, unknown>
  return Array.isArray(epoch) && is('object', lists) && Object.values(lists as object).every(Array.isArray)
}

function shortJson(value: unknown): string {
  const text =
    JSON.stringify(value, (_, entry: unknown) => (typeof entry === 'bigint' ? `${entry}n` : entry)) ?? 'nothing'
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
