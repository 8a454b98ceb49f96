// Batches ↔ frames. Frame 0 is MessagePack (msgpackr); the others are raw buffers that values refer to by number.

import { Packr } from 'msgpackr'
import { ProtocolError } from '../errors.js'
import type { ClientBatch, WorkerBatch, WorkerMessage } from './messages.js'

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

/**
 * The batch in frame 0.
 *
 * @throws ProtocolError where the frame is not a batch of this protocol.
 */
export function decodeBatch(frame: Uint8Array): WorkerBatch {
  let batch: unknown
  try {
    batch = packr.unpack(frame)
  } catch (cause) {
    throw new ProtocolError(`Python sent a frame that is not MessagePack: ${String(cause)}`, { cause })
  }
  if (!Array.isArray(batch) || batch.length !== 3 || !isPairOfNumbers(batch[1]) || !Array.isArray(batch[2])) {
    throw new ProtocolError(`Python sent something that is no batch. Received: ${shortJson(batch)}`)
  }
  for (const message of batch[2]) {
    if (!isWorkerMessage(message)) {
      throw new ProtocolError(`Python sent a message that the protocol does not have. Received: ${shortJson(message)}`)
    }
  }
  return batch as unknown as WorkerBatch
}

function isPairOfNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'number' && typeof value[1] === 'number'
}

// By tag: the length of the message, and the kind of its entries after the tag.
const SHAPES: Readonly<Record<number, readonly string[]>> = {
  14: ['array'],
  15: ['number', 'any'],
  16: ['number', 'object', 'number'],
  17: ['number', 'number', 'array', 'object?'],
  18: ['number', 'object'],
  19: ['number', 'string', 'array', 'array'],
  20: ['number', 'number'],
  21: ['string', 'number'],
  26: ['number', 'number'],
  27: ['number'],
  28: ['number', 'number', 'array', 'object?'],
  29: ['number', 'number'],
  30: ['array'],
  31: ['array'],
  33: ['number', 'number', 'number', 'any'],
}

function isWorkerMessage(message: unknown): message is WorkerMessage {
  if (!Array.isArray(message)) return false
  const shape = SHAPES[message[0] as number]
  return (
    shape !== undefined && message.length === shape.length + 1 && shape.every((kind, i) => is(kind, message[i + 1]))
  )
}

function is(kind: string, value: unknown): boolean {
  switch (kind) {
    case 'any':
      return true
    case 'array':
      return Array.isArray(value)
    case 'object?':
      return value === null || (typeof value === 'object' && !Array.isArray(value))
    case 'object':
      return value !== null && typeof value === 'object' && !Array.isArray(value)
    default:
      return typeof value === kind
  }
}

function shortJson(value: unknown): string {
  const text =
    JSON.stringify(value, (_, entry: unknown) => (typeof entry === 'bigint' ? `${entry}n` : entry)) ?? 'nothing'
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
