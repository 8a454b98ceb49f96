// What a hostile worker might send, as arbitraries of fast-check: batches with right and wrong messages and values, spoilt
// bytes, and the vectors.

import * as fc from 'fast-check'
import { Packr } from 'msgpackr'
import { type BatchVector, readVectors } from '../vectors.js'

const packr = new Packr({ useRecords: false, variableMapSize: true, mapsAsObjects: true })

const names = ['constructor', '__proto__', 'toString', 'then', 'length', 'x', '']
const integer = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 8 }) },
  fc.constantFrom(-1, 0, 2 ** 31, 2 ** 32, 2 ** 40, 2 ** 52, -(2 ** 52)),
  fc.constantFrom(2n ** 53n, 2n ** 63n - 1n, -(2n ** 63n)),
)
const scalar = fc.oneof(
  integer,
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.string({ maxLength: 8 }),
  fc.constantFrom(...names),
  fc.uint8Array({ maxLength: 16 }).map((bytes) => Buffer.from(bytes)),
)
const dtype = fc.constantFrom('float32', 'float64', 'int64', 'bool', 'complex64', 'str', 'object', '__proto__')

/** Wire values: most of them well-formed, with payloads that may not be. */
const { wire } = fc.letrec<{ wire: unknown; value: unknown }>((tie) => {
  const some = fc.array(tie('wire'), { maxLength: 4 })
  const strings = fc.array(fc.constantFrom(...names), { maxLength: 3 })
  const handle = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(integer, fc.integer({ min: 1, max: 4 }), fc.constant(null), strings, strings) },
    fc.tuple(integer, integer, fc.oneof(fc.string(), scalar), fc.oneof(strings, scalar), fc.oneof(strings, scalar)),
    some,
  )
  const source = fc.oneof(
    fc.uint8Array({ maxLength: 32 }).map((bytes) => Buffer.from(bytes)),
    integer,
    fc.array(integer, { maxLength: 6 }),
    some,
    scalar,
  )
  const payloads: Record<string, fc.Arbitrary<unknown>> = {
    h: handle,
    c: integer,
    i: fc.oneof(fc.constantFrom('ff', '-1', '0x', 'zz', '', '-'), scalar),
    a: fc.tuple(source, dtype, fc.oneof(fc.array(integer, { maxLength: 3 }), scalar)),
    b: fc.oneof(integer, scalar),
    d: some,
    m: some,
    n: scalar,
    o: fc.tuple(integer, integer, fc.oneof(handle, fc.constant(null))),
    s: some,
    u: fc.oneof(scalar, fc.uint8Array({ maxLength: 5 })),
  }
  const letters = [...Object.keys(payloads), 'r', 't', 'zz', '__proto__']
  const tagged = fc
    .constantFrom(...letters)
    .chain((letter) =>
      fc
        .oneof({ weight: 4, arbitrary: Object.hasOwn(payloads, letter) ? payloads[letter]! : scalar }, tie('wire'))
        .map((payload) => ({ [letter]: payload })),
    )
  return {
    value: fc.oneof(scalar, tagged),
    wire: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tagged, some, fc.constant({})),
  }
})

const error = fc.oneof(
  fc.record({
    type: fc.string({ maxLength: 5 }),
    qualified: fc.string({ maxLength: 5 }),
    bases: fc.constant(['ValueError', 'Exception']),
    message: fc.string({ maxLength: 5 }),
    traceback: fc.string({ maxLength: 5 }),
    frames: fc.constant([['file', 1, 'name', 'source']]),
  }),
  fc.record(
    {
      type: scalar,
      qualified: scalar,
      bases: fc.oneof(fc.array(scalar, { maxLength: 2 }), scalar),
      message: scalar,
      traceback: scalar,
      frames: fc.oneof(fc.array(fc.oneof(scalar, fc.array(scalar, { maxLength: 4 })), { maxLength: 2 }), scalar),
      cause: fc.oneof(scalar, fc.constant({})),
      errors: fc.oneof(scalar, fc.constant([{}])),
      callback: scalar,
      environment: scalar,
      history: fc.oneof(scalar, fc.constant({ epoch: 3 })),
    },
    { requiredKeys: [] },
  ),
)
const args = fc.array(wire, { maxLength: 3 })
const kwargs = fc.oneof(fc.constant(null), fc.dictionary(fc.constantFrom(...names), wire, { maxKeys: 2 }))

const safe = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 8 }) },
  fc.constantFrom(-1, 0, 2 ** 31, 2 ** 32, 2 ** 40, 2 ** 52, -(2 ** 52)),
)
const text = fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom(...names))
const rightError = fc.record({
  type: text,
  qualified: text,
  bases: fc.array(text, { maxLength: 3 }),
  message: text,
  traceback: text,
  frames: fc.array(fc.tuple(text, safe, text, text), { maxLength: 2 }),
})
const integers = fc.array(safe, { maxLength: 4 })
const pieceSource = fc.oneof(safe, fc.array(safe, { maxLength: 6 }), scalar)

const shapes: Readonly<Record<number, readonly fc.Arbitrary<unknown>[]>> = {
  14: [integers],
  15: [safe, wire, safe],
  16: [safe, rightError, safe, safe],
  17: [safe, safe, args, kwargs],
  18: [safe, rightError],
  19: [safe, text, fc.array(fc.array(text, { maxLength: 2 }), { maxLength: 2 }), fc.array(text, { maxLength: 2 })],
  20: [safe, safe],
  21: [text, safe],
  26: [safe, safe],
  27: [safe],
  28: [safe, safe, args, kwargs],
  29: [safe, safe],
  30: [integers],
  31: [integers],
  33: [safe, safe, safe, pieceSource],
}
/** Messages that the protocol has; their values may be none. */
const rightMessage = fc.oneof(
  ...Object.entries(shapes).map(([tag, parts]) => fc.tuple(fc.constant(Number(tag)), ...parts)),
)
const rightBatch = fc.tuple(fc.constantFrom(0, 1), fc.constant([0, 0]), fc.array(rightMessage, { maxLength: 12 }))

// What the protocol does not have: a part that is something else, a tag that is no number, no batch at all.
const wrongMessage = fc.oneof(
  fc
    .tuple(rightMessage, fc.nat(6), fc.oneof(scalar, error))
    .map(([parts, at, other]) => parts.with(at % parts.length, other)),
  wire,
)
const wrongBatch = fc.oneof(
  fc.tuple(fc.constantFrom(0, 1), fc.constant([0, 0]), fc.array(wrongMessage, { minLength: 1, maxLength: 12 })),
  fc.tuple(scalar, fc.array(scalar, { maxLength: 3 }), fc.array(wrongMessage, { maxLength: 3 })),
  wire,
)
const vectors = readVectors<BatchVector>('batches-to-javascript').map(({ frame }) => Buffer.from(frame, 'hex'))
const packed = (batches: fc.Arbitrary<unknown>): fc.Arbitrary<Buffer> => batches.map((parts) => packr.pack(parts))
const wrongHeader = fc.oneof(
  { weight: 3, arbitrary: packed(wrongBatch) },
  {
    weight: 3,
    // Bytes of a right one changed, or cut.
    arbitrary: fc
      .tuple(
        fc.oneof(fc.constantFrom(...vectors), packed(rightBatch)),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        fc.nat(),
      )
      .map(([original, changes, cut]) => {
        const bytes = Buffer.from(original)
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte
        return cut % 5 === 0 ? bytes.subarray(0, cut % (bytes.length + 1)) : bytes
      }),
  },
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
)

/** One message of a worker: frame 0 and others, and the socket that it comes by. */
export interface Hostile {
  readonly frames: Uint8Array[]
  readonly isSide: boolean
}

const others = fc.array(fc.uint8Array({ maxLength: 16 }), { maxLength: 2 })
const hostile = (header: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Hostile> =>
  fc.tuple(header, others, fc.integer({ min: 0, max: 4 })).map(([first, rest, side]) => ({
    frames: [first, ...rest.map((bytes) => Buffer.from(bytes))],
    isSide: side === 0,
  }))

/** What one worker sends: batches whose contents may be anything, and then something that may be no batch at all. */
export const hostileWorker: fc.Arbitrary<Hostile[]> = fc
  .tuple(fc.array(hostile(packed(rightBatch)), { minLength: 8, maxLength: 8 }), hostile(wrongHeader))
  .map(([batches, last]) => [...batches, last])

/** How many messages the frames are, as far as they can be read. */
export function countMessages([first]: readonly Uint8Array[]): number {
  try {
    const read = packr.unpack(first as Uint8Array) as unknown
    const messages: unknown = Array.isArray(read) ? read[2] : undefined
    return Array.isArray(messages) ? Math.max(1, messages.length) : 1
  } catch {
    return 1
  }
}
