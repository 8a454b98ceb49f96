// Encoders and decoders without a connection, for tests of values/.

import type { DecodeContext } from '../../src/values/decode.js'
import { Encoder } from '../../src/values/encode.js'
import { double, FakeRemote } from './vectors.js'

const INLINE_BYTES = 4096

/** An encoder whose frames are gathered in `frames`, and the functions that it lent, in `lent`. */
export function encoderForTest(): { encoder: Encoder; frames: Uint8Array[]; lent: unknown[] } {
  const frames: Uint8Array[] = []
  const lent: unknown[] = []
  const frame = (bytes: Uint8Array): number => frames.push(bytes) - 1
  const encoder = new Encoder({
    referenceId: (value) => (value instanceof FakeRemote ? value.id : undefined),
    lend: (fn, self, parameters) => {
      lent.push({ fn, self })
      return [lent.length, parameters === null ? fn.name : 'step', parameters]
    },
    recordedId: () => undefined,
    lendIterator: (value) => {
      lent.push(value)
      return [lent.length, 0]
    },
    classReference: () => undefined,
    attach: (bytes) => (bytes.byteLength <= INLINE_BYTES ? Buffer.from(bytes) : frame(bytes.slice())),
    frame,
  })
  return { encoder, frames, lent }
}

/** Handles become `{handle: wire}`; the lent function is the one of the vectors. */
export function decodingForTest(more: Partial<DecodeContext> = {}): DecodeContext {
  return {
    handle: (wire) => ({ handle: wire }),
    instance: () => {
      throw new Error('no instances here')
    },
    lent: () => double,
    readShared: () => {
      throw new Error('no shared memory here')
    },
    ...more,
  }
}
