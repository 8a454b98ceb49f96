// Reads tests/vectors/*.json, which the tests of both languages share, and builds the JavaScript values that they describe.

import { readFileSync } from 'node:fs'
import { type DType, storageOf } from '../../src/values/dtype.js'
import { ellipsis, float, int, pyfunction, slice, tuple } from '../../src/values/markers.js'
import { NDArray } from '../../src/values/ndarray.js'

export type Data = string | { readonly hex: string; readonly times: number }

/** A value in the neutral form: what JSON has stands for itself, the rest is `{kind: payload}`. */
export type Described = null | boolean | string | Readonly<Record<string, unknown>>

export interface ValueVector {
  readonly name: string
  readonly value: Described
  readonly wire: string
  readonly frames?: readonly Data[]
}

export interface BatchVector {
  readonly name: string
  readonly batch: readonly [number, unknown, readonly (readonly unknown[])[]]
  readonly frame: string
}

export interface MalformedVector {
  readonly name: string
  readonly side: 'both' | 'worker' | 'client'
  readonly frame: string
}

/** The vectors of one file. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows the file
export function readVectors<Vector>(name: string): readonly Vector[] {
  const text = readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8')
  return (JSON.parse(text) as { vectors: Vector[] }).vectors
}

/** Bytes as hex, or as hex that repeats. */
export function bytesOf(data: Data): Uint8Array {
  const hex = typeof data === 'string' ? data : data.hex.repeat(data.times)
  return new Uint8Array(Buffer.from(hex, 'hex'))
}

/** Stands for a remote value in tests without a connection. */
export class FakeRemote {
  readonly id: number
  constructor(id: number) {
    this.id = id
  }
}

/** The function that is "lent" in the vectors. */
export function double(): void {}

/** The JavaScript value of a vector. Python's own kinds (a tuple on its way here) are what they arrive as. */
export function buildValue(described: Described, direction: 'to Python' | 'to JavaScript'): unknown {
  if (described === null || typeof described !== 'object') return described
  const [[kind, payload]] = Object.entries(described) as [[string, never]]
  const arrives = direction === 'to JavaScript'
  const each = (entries: readonly Described[]): unknown[] => entries.map((entry) => buildValue(entry, direction))
  const pairs = (entries: readonly (readonly [Described, Described])[]): [unknown, unknown][] =>
    entries.map(([key, value]) => [buildValue(key, direction), buildValue(value, direction)])
  switch (kind) {
    case 'undefined':
    case 'notGiven':
      return undefined
    case 'int':
      return Number(payload)
    case 'float':
      return numberOf(payload)
    case 'forcedFloat':
      return float(numberOf(payload))
    case 'forcedInt':
      return int(BigInt(payload))
    case 'bigint':
      return BigInt(payload)
    case 'bytes':
      return arrives ? bytesOf(payload) : Buffer.from(bytesOf(payload))
    case 'list':
      return each(payload)
    case 'tuple':
      return arrives ? each(payload) : tuple(...each(payload))
    case 'set':
      return new Set(each(payload))
    case 'dict': {
      const object: Record<string, unknown> = {}
      for (const [key, value] of pairs(payload)) {
        Object.defineProperty(object, String(key), { value, enumerable: true, configurable: true, writable: true })
      }
      return object
    }
    case 'map':
      return new Map(pairs(payload))
    case 'slice':
      return slice(...(each(payload) as [unknown, unknown, unknown]))
    case 'ellipsis':
      return ellipsis
    case 'remote':
      return new FakeRemote(payload)
    case 'handle':
      return { handle: payload }
    case 'function': {
      const [, parameters] = payload as [string, string[] | null]
      return parameters === null ? double : pyfunction(parameters, double)
    }
    case 'typed': {
      const [name, data] = payload as [string, Data]
      const constructors = { Float32Array, Float64Array, Uint8Array, Int16Array, BigInt64Array }
      return new constructors[name as keyof typeof constructors](bytesOf(data).buffer as ArrayBuffer)
    }
    case 'array': {
      const [dtype, shape, data] = payload as [DType, number[], Data | string[]]
      if (dtype === 'str') return new NDArray(data as string[], shape, 'str')
      return new NDArray(new (storageOf(dtype).array)(bytesOf(data as Data).buffer), shape, dtype)
    }
    default:
      throw new Error(`the vectors have an unknown kind: ${kind}`)
  }
}

function numberOf(text: string): number {
  const special: Record<string, number> = {
    nan: Number.NaN,
    inf: Number.POSITIVE_INFINITY,
    '-inf': Number.NEGATIVE_INFINITY,
  }
  return special[text] ?? Number(text)
}
