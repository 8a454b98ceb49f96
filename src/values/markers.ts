// Values that say which Python type they mean, where JavaScript has none of its own: float(1), tuple(1, 2), slice(0, 3).

import { shown } from '../errors/option-names.js'
import { atUser } from '../errors/user-frames.js'

/** A number that is a Python float whatever its value. Made by `float`. */
export class PyFloat {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
}

/** An integer that is a Python int wherever it goes. Made by `int`. */
export class PyInt {
  readonly value: bigint
  constructor(value: bigint) {
    this.value = value
  }
}

/** A Python tuple. Made by `tuple`. */
export class PyTuple {
  readonly items: readonly unknown[]
  constructor(items: readonly unknown[]) {
    this.items = items
  }
}

/** A Python dict that is not taken for keyword arguments. Made by `dict`. */
export class PyDict {
  readonly entries: ReadonlyMap<unknown, unknown>
  constructor(entries: ReadonlyMap<unknown, unknown>) {
    this.entries = entries
  }
}

/** A Python slice. Made by `slice`. */
export class PySlice {
  readonly start: unknown
  readonly stop: unknown
  readonly step: unknown
  constructor(start: unknown, stop: unknown, step: unknown) {
    this.start = start
    this.stop = stop
    this.step = step
  }
}

class PyEllipsis {
  readonly isEllipsis = true
}

/** A JavaScript function with the Python signature that it declares. Made by `pyfunction`. */
export class PyFunction {
  readonly parameters: readonly string[]
  readonly call: (...args: never[]) => unknown
  constructor(parameters: readonly string[], call: (...args: never[]) => unknown) {
    this.parameters = parameters
    this.call = call
  }
}

/**
 * A number as a Python float: `SGD({ learning_rate: float(1) })`.
 *
 * @throws TypeError where the value is neither a number nor a bigint.
 */
export function float(value: number | bigint): PyFloat {
  if (typeof value !== 'number' && typeof value !== 'bigint')
    throw atUser(new TypeError(`float() takes a number or a bigint. Received: ${shown(value)}`))
  return new PyFloat(Number(value))
}

/**
 * A number or bigint as a Python int, also where a float is the parameter's default, and as data for a tensor.
 *
 * @throws TypeError where the value is neither a number nor a bigint; RangeError where it is no integer.
 */
export function int(value: number | bigint): PyInt {
  if (typeof value !== 'bigint' && typeof value !== 'number')
    throw atUser(new TypeError(`int() takes a number or a bigint. Received: ${shown(value)}`))
  if (typeof value === 'number' && !Number.isInteger(value))
    throw atUser(new RangeError(`int() takes an integer; Math.trunc and Math.round make one. Received: ${value}`))
  return new PyInt(BigInt(value))
}

/** A Python tuple of the arguments. */
export function tuple(...items: unknown[]): PyTuple {
  return new PyTuple(items)
}

/**
 * A Python dict as an argument of its own, where a trailing plain object would be keyword arguments.
 *
 * @throws TypeError where it is given neither an object nor pairs of key and value.
 */
export function dict(entries: Readonly<Record<string, unknown>> | Iterable<readonly [unknown, unknown]> = {}): PyDict {
  const wrong = (value: unknown): TypeError =>
    atUser(new TypeError(`dict() takes a plain object, a Map, or pairs [key, value]. Received: ${shown(value)}`))
  if (typeof entries !== 'object' || entries === null) throw wrong(entries)
  if (!(Symbol.iterator in entries)) return new PyDict(new Map<unknown, unknown>(Object.entries(entries)))
  const pairs = [...entries]
  if (!pairs.every((pair: unknown) => Array.isArray(pair) && pair.length === 2)) throw wrong(entries)
  return new PyDict(new Map(pairs))
}

/** Python's `slice(stop)`, `slice(start, stop)`, `slice(start, stop, step)`; null leaves an end open. */
export function slice(...bounds: [stop: unknown] | [start: unknown, stop: unknown, step?: unknown]): PySlice {
  if (bounds.length < 1 || bounds.length > 3)
    throw atUser(new TypeError(`slice() takes one to three bounds. Received: ${(bounds as unknown[]).length}`))
  return bounds.length === 1 ? new PySlice(null, bounds[0], null) : new PySlice(bounds[0], bounds[1], bounds[2] ?? null)
}

/** Python's `...` in an index. */
export const ellipsis: PyEllipsis = Object.freeze(new PyEllipsis())

/** Whether `value` is Python's `...`. */
export function isEllipsis(value: unknown): boolean {
  return value instanceof PyEllipsis
}

/** NumPy's and TensorFlow's `newaxis` in an index: None. */
export const newaxis: null = null

/** A function with the Python signature that it declares, for libraries that inspect it: `pyfunction(['x', 'training=None'], fn)`. */
export function pyfunction(parameters: readonly string[], fn: (...args: never[]) => unknown): PyFunction {
  if (!Array.isArray(parameters) || typeof fn !== 'function') {
    const received = `${shown(parameters)}, ${shown(fn)}`
    throw atUser(new TypeError(`pyfunction() takes a list of parameters and a function. Received: ${received}`))
  }
  return new PyFunction([...(parameters as readonly string[])], fn)
}

/** Whether a value was made by one of the functions here. */
export function isMarker(value: unknown): boolean {
  return (
    isEllipsis(value) || [PyFloat, PyInt, PyTuple, PyDict, PySlice, PyFunction].some((kind) => value instanceof kind)
  )
}
