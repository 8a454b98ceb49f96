// The calls of the proof, one for each public layer, loss, metric and function of keras.ops: made from the API model by rules, or
// taken from a table by hand.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ApiModel, ParameterModel } from '../../../src/typegen/model.js'
import { root } from '../../typings/compiler.js'
import { LAYERS } from './layers.js'
import { LOSSES, METRICS } from './losses.js'
import { OPS } from './ops.js'
import { array, counts, type Plain, real, SQUARE, type Value, valueOf, wave } from './values.js'

/** Arguments of a call. */
export interface Arguments {
  readonly args: readonly Value[]
  readonly kwargs: Readonly<Record<string, Value>>
}

/** One way to call something. */
export interface Call {
  /** How an instance is made; undefined for a function. */
  readonly make: Arguments | undefined
  /** Data that the layer is adapted to first. */
  readonly adapt: Value | undefined
  readonly call: Arguments
  /** What a result that is a function is called with. */
  readonly apply: readonly Value[] | undefined
  /** What of the result is compared, where it has no value itself: attributes, and methods without arguments. */
  readonly read: readonly string[] | undefined
  /** Whether Keras refuses it: the error is compared. */
  readonly raises: boolean
}

export type Kind = 'function' | 'layer' | 'loss' | 'metric'

/** What is called, and the ways to try until Python takes one. */
export interface Case {
  readonly path: string
  readonly kind: Kind
  /** Whether its arguments stand in a table. */
  readonly isByHand: boolean
  readonly calls: readonly Call[]
}

/**
 * A line of a table: `call` are the arguments of the function or the instance, and `make` those of the class. An instance that is
 * not called is its own result, of which `read` are compared.
 */
export interface Row {
  readonly make?: readonly Plain[]
  readonly makeWith?: Readonly<Record<string, Plain>>
  readonly adapt?: Plain
  readonly call?: readonly Plain[]
  readonly with?: Readonly<Record<string, Plain>>
  readonly apply?: readonly Plain[]
  readonly read?: readonly string[]
  readonly raises?: boolean
}

/** Public names by the object that they name: each is called once. */
export function publicIds(module: string | readonly string[]): { readonly id: string; readonly isClass: boolean }[] {
  const found = new Map<string, boolean>()
  for (const name of [module].flat()) {
    for (const entry of Object.values(MODEL.modules[name] ?? {})) {
      const [kind, id] = entry.split(' ') as [string, string]
      if (kind === 'class' || kind === 'function') found.set(id, kind === 'class')
    }
  }
  return Array.from(found, ([id, isClass]) => ({ id, isClass })).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const MODEL = JSON.parse(readFileSync(join(root, 'typings', 'api', 'keras.json'), 'utf8')) as ApiModel

/** What a parameter of a name gets, the likeliest first. A number is a size. */
const BY_NAME: Readonly<Record<string, readonly Plain[]>> = {
  // What constructors of layers need.
  units: [3],
  filters: [2],
  kernel_size: [2],
  pool_size: [2],
  output_size: [2],
  rate: [0.5],
  stddev: [0.5],
  factor: [0.3],
  height: [3],
  width: [3],
  height_factor: [0.3],
  width_factor: [0.3],
  scale: [0.5],
  num_bins: [4],
  n: [3],
  input_dim: [5],
  output_dim: [3],
  // What functions need.
  q: [real(50)],
  k: [2],
  axis: [0],
  axes: [0],
  dtype: ['int32'],
  shape: [[2, 3]],
  N: [3],
  size: [[3, 5]],
  indices: [counts([2], 2)],
  repeats: [2],
  segment_ids: [counts([3], 2)],
  start: [1],
  stop: [5],
  b: [wave([3, 2], 3)],
  // What losses and metrics need, and what gives a threshold for them.
  y_true: [array('float32', [4, 3], [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0]), counts([4], 3), counts([4, 1], 2)],
  y_pred: [wave([4, 3], 2), wave([4, 3], 2), wave([4, 1], 2)],
  recall: [0.5],
  precision: [0.5],
  specificity: [0.5],
  sensitivity: [0.5],
}

const FLOATS = [SQUARE, wave([2, 6, 6, 3]), wave([2, 8, 3]), wave([4]), counts([2, 3], 4), counts([5], 4)]
const SECONDS = [
  wave([3, 3], 2),
  wave([2, 6, 6, 3], 2),
  wave([2, 8, 3], 2),
  wave([4], 2),
  counts([2, 3], 3, 1),
  counts([5], 3),
]
const TENSORS: Readonly<Record<string, readonly Plain[]>> = {
  x2: SECONDS,
  y: SECONDS,
  images: [wave([2, 6, 6, 3])],
  volumes: [wave([1, 4, 4, 4, 1])],
  xs: [[SQUARE, wave([3, 3], 2)]],
}

/** What layers are called with: of each rank, then numbers of words, then several at once. */
const INPUTS: readonly Plain[] = [
  wave([2, 3]),
  wave([2, 6, 3]),
  wave([2, 6, 6, 3]),
  wave([1, 4, 4, 4, 2]),
  wave([1, 2, 4, 4, 4, 1]),
  [wave([2, 3]), wave([2, 3], 2)],
  counts([2, 4], 5),
]
// Those of pictures would take a matrix, and make little of it.
const PICTURES: readonly Plain[] = [wave([2, 6, 6, 3])]

const HAND: Readonly<Record<string, Row>> = { ...OPS, ...LAYERS, ...LOSSES, ...METRICS }

/** All cases of some public names. */
export function casesOf(ids: ReturnType<typeof publicIds>, classKind: Kind): Case[] {
  return ids.map(({ id, isClass }) => {
    const kind = isClass ? classKind : 'function'
    const row = HAND[id]
    return { path: id, kind, isByHand: row !== undefined, calls: row ? [byHand(row, kind)] : byRule(id, kind) }
  })
}

/** Lines of the tables that no public name needs. */
export function unusedRows(used: ReadonlySet<string>): string[] {
  return Object.keys(HAND).filter((id) => !used.has(id))
}

function byHand(row: Row, kind: Kind): Call {
  const values = (plains: readonly Plain[] = []): Value[] => plains.map(valueOf)
  const named = (plains: Readonly<Record<string, Plain>> = {}): Record<string, Value> =>
    Object.fromEntries(Object.entries(plains).map(([name, plain]) => [name, valueOf(plain)]))
  return {
    make: kind === 'function' ? undefined : { args: values(row.make), kwargs: named(row.makeWith) },
    adapt: row.adapt === undefined ? undefined : valueOf(row.adapt),
    call: { args: values(row.call), kwargs: named(row.with) },
    apply: row.apply === undefined ? undefined : values(row.apply),
    read: row.read,
    raises: row.raises ?? false,
  }
}

function byRule(id: string, kind: Kind): Call[] {
  const none = { adapt: undefined, apply: undefined, read: undefined, raises: false }
  if (kind === 'function') {
    return filled(MODEL.functions[id]?.params ?? []).map((args) => ({
      make: undefined,
      call: { args, kwargs: {} },
      ...none,
    }))
  }
  const owner = MODEL.classes[id]
  const [args = []] = filled(owner?.new ?? [])
  const made = { args, kwargs: {} }
  if (kind !== 'layer') {
    const rows = [0, 1, 2].map((at) => [BY_NAME['y_true']?.[at], BY_NAME['y_pred']?.[at]] as Plain[])
    return rows.map((row) => ({ make: made, call: { args: row.map(valueOf), kwargs: {} }, ...none }))
  }
  const parameters = owner?.members['call']?.params ?? []
  const inputs = parameters[0]?.name === 'data' ? PICTURES : INPUTS
  // Dropout and its like do nothing otherwise.
  const training = parameters.some(({ name }) => name === 'training') ? { training: valueOf(true) } : {}
  return inputs.map((input) => ({ make: made, call: { args: [valueOf(input)], kwargs: training }, ...none }))
}

/** Ways to fill in what must be given, by position. */
function filled(parameters: readonly ParameterModel[]): Value[][] {
  const needed = parameters.filter(({ optional, kind }) => !optional && kind !== 'var' && kind !== 'varkw')
  const columns = needed.map(({ name }) => BY_NAME[name] ?? TENSORS[name] ?? FLOATS)
  const count = Math.max(1, ...columns.map((column) => column.length))
  return Array.from({ length: count }, (_, at) => columns.map((column) => valueOf(column[at % column.length] as Plain)))
}
