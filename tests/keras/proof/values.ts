// Arguments in both languages: what a TypeScript program passes, and the Python text that a Python program has in its place. No
// value goes from one side to the other, so that a mistake in its conversion shows.

import { float, NDArray, type Remote, tuple } from '../../../src/index.js'
import type { DType } from '../../../src/values/dtype.js'

/** What TypeScript's functions and objects of Keras are made with. */
export interface Side {
  readonly keras: Remote
  readonly ops: Remote
  readonly tf: Remote
}

/** An argument: what TypeScript passes, and Python's text. */
export class Value {
  readonly js: (side: Side) => unknown
  readonly py: string

  constructor(py: string, js: (side: Side) => unknown) {
    this.py = py
    this.js = js
  }
}

/** What tables hold: a Value, or what is one as it stands. */
export type Plain = Value | number | string | boolean | null | readonly Plain[]

export function valueOf(plain: Plain): Value {
  if (plain instanceof Value) return plain
  if (plain === null) return new Value('None', () => null)
  if (typeof plain === 'boolean') return new Value(plain ? 'True' : 'False', () => plain)
  if (typeof plain === 'string') return new Value(JSON.stringify(plain), () => plain)
  if (typeof plain === 'number') return new Value(String(plain), () => plain)
  const items = plain.map(valueOf)
  return new Value(`[${items.map(({ py }) => py).join(', ')}]`, (side) => items.map(({ js }) => js(side)))
}

/** A float that may be whole. */
export const real = (value: number): Value =>
  new Value(Number.isInteger(value) ? `${value}.0` : String(value), () => float(value))

export const tup = (...plains: readonly Plain[]): Value => {
  const items = plains.map(valueOf)
  return new Value(`(${items.map(({ py }) => `${py}, `).join('')})`, (side) =>
    tuple(...items.map(({ js }) => js(side))),
  )
}

/** An object of Keras, or anything else that both sides make: `make('keras.layers.Dense(3)', …)`. */
export const make = (py: string, js: (side: Side) => unknown): Value => new Value(py, js)

/** An array of these elements. */
export function array(dtype: DType, shape: readonly number[], values: readonly (number | boolean | string)[]): Value {
  const text = values.map((value) => valueOf(value).py).join(', ')
  const kind = dtype === 'str' ? 'object' : dtype
  const js = (): NDArray => new NDArray(values, shape, dtype)
  return new Value(`np.array([${text}], ${JSON.stringify(kind)}).reshape(${tup(...shape).py})`, js)
}

/** A float32 array between 0.05 and 0.95 that is no pattern; `seed` gives another one. */
export function wave(shape: readonly number[], seed = 1): Value {
  const size = shape.reduce((product, length) => product * length, 1)
  const part = (i: number): number => {
    const x = Math.sin((i + 1) * 12.9898 * seed) * 43758.5453
    return Math.round((0.05 + 0.9 * (x - Math.floor(x))) * 1e4) / 1e4
  }
  return array(
    'float32',
    shape,
    Array.from({ length: size }, (_, i) => part(i)),
  )
}

/** An int32 array that counts up to `below` and begins again. */
export function counts(shape: readonly number[], below: number, start = 0, step = 1): Value {
  const size = shape.reduce((product, length) => product * length, 1)
  return array(
    'int32',
    shape,
    Array.from({ length: size }, (_, i) => start + ((i * step) % below)),
  )
}

/** Symmetric and positive, with values below one: what most functions take. */
export const SQUARE = array('float32', [3, 3], [0.9, 0.2, 0.1, 0.2, 0.8, 0.05, 0.1, 0.05, 0.7])
