// Functions on values and handles of the synchronous face: those of remote/functions.ts, whose results are there at once.

import type { IContextManager, PythonObjectContainer } from '../../typings/sync/core.js'
import { aborts } from '../connection/aborts.js'
import { reports } from '../connection/reports.js'
import { runScopeNow } from '../connection/scopes.js'
import { atUser } from '../errors/user-frames.js'
import { ConversionError } from '../errors.js'
import { within as enterContext } from '../remote/contexts.js'
import * as remote from '../remote/functions.js'
import { stubOf } from '../remote/stub.js'
import { NDArray } from '../values/ndarray.js'
import { defaultPython } from './default-python.js'

/** Python's `len(x)`; of a value that has come to JavaScript, what Python's would have said. */
export function len(x: unknown): number {
  if (stubOf(x) !== undefined) return remote.len(x) as unknown as number
  if (typeof x === 'string') return Array.from(x).length // code points, as Python counts
  if (Array.isArray(x) || x instanceof Uint8Array) return x.length
  if (x instanceof Set || x instanceof Map) return x.size
  if (x instanceof NDArray && x.shape[0] !== undefined) return x.shape[0]
  if (typeof x === 'object' && x !== null && Object.getPrototypeOf(x) === Object.prototype) return Object.keys(x).length
  throw atUser(
    new ConversionError('len(x)', `a Python object or a value with a length was expected; received ${typeof x}`),
  )
}

/** Python's `repr(x)`, of a value too. */
export function repr(x: unknown): string {
  if (stubOf(x) === undefined) return defaultPython().builtins.repr(x) as string
  return remote.repr(x) as unknown as string
}

/** Python's `dir(x)`. */
export function dir(x: unknown): string[] {
  return remote.dir(x) as unknown as string[]
}

/** The dotted name of the object's class, as Python prints it: `numpy.ndarray`. */
export function typeOf(x: unknown): string {
  return remote.typeOf(x) as unknown as string
}

/** Python's `isinstance(x, kind)`; `kind` may be an array of classes. */
export function isinstance(x: unknown, kind: unknown): boolean {
  return remote.isinstance(x, kind) as unknown as boolean
}

/** Python's `value in container`. */
export function contains(container: unknown, value: unknown): boolean {
  return remote.contains(container, value) as unknown as boolean
}

/** Python's `x[index]`; several indices are a tuple: `item(tensor, slice(0, 2), ellipsis)`. */
// oxlint-disable-next-line typescript/no-explicit-any -- it is whatever is there
export function item(x: unknown, ...index: unknown[]): any {
  return remote.item(x, ...index)
}

/** Python's `x[index] = value`: `setItem(array, [index, …], value)` or `setItem(array, index, value)`; a tuple as `tuple(…)` or an array. */
export function setItem(x: unknown, index: unknown, value: unknown): void {
  remote.setItem(x, index, value)
}

/** Python's `del x[index]`. */
export function deleteItem(x: unknown, ...index: unknown[]): void {
  remote.deleteItem(x, ...index)
}

/** Python's `getattr(x, name)` for any name, `then` included; with `fallback` where there is no such attribute. */
// oxlint-disable-next-line typescript/no-explicit-any -- it is whatever is there
export function getattr(x: unknown, name: string, ...fallback: [unknown?]): any {
  return remote.getattr(x, name, ...fallback)
}

/** Python's `setattr(x, name, value)` for any name. */
export function setattr(x: unknown, name: string, value: unknown): void {
  remote.setattr(x, name, value)
}

/** Whether a value is a handle for a Python object. */
export function isRemote(value: unknown): value is PythonObjectContainer {
  return stubOf(value) !== undefined
}

/** Gives the object back to Python; using it afterwards is a ReleasedError. A second time does nothing. */
export function release(x: unknown): void {
  remote.release(x)
}

/**
 * Python's `with context:`. `body` gets what `__enter__` gave; what it throws reaches `__exit__`.
 *
 * @returns what `body` returns.
 */
export function within<Value, Result>(context: IContextManager<Value>, body: (value: Value) => Result): Result
// oxlint-disable-next-line typescript/no-explicit-any -- it is whatever `__enter__` gives, plain values included
export function within<Result>(context: unknown, body: (value: any) => Result): Result
export function within<Result>(context: unknown, body: (value: never) => Result): Result {
  const stub = stubOf(context)
  if (stub === undefined) {
    throw atUser(new ConversionError('within(context)', `a Python object was expected; received ${typeof context}`))
  }
  // Python has of the result what it takes of any function's; the program has the result itself.
  let result: Result | undefined
  let isReached = false
  const { connection } = stub
  // Python calls for it, but it is the program's own code, in the middle of what is around it.
  const inside = aborts.keep(
    reports.keep((value: never) => {
      result = body(value)
      isReached = true
    }),
  )
  connection.waits.settling(() => void enterContext(connection, context, inside))
  // Where the context swallowed what the body threw, there is no result.
  return isReached ? (result as Result) : (undefined as Result)
}

/** Runs `fn` and releases every handle that was made meanwhile, except those in its result: itself, or inside arrays, Maps, Sets and other objects. */
export function scope<Result>(fn: () => Result): Result {
  return runScopeNow(fn, remote.referencesIn)
}
