// Functions on stand-ins, for what their own properties cannot say because every name is Python's.

import type { Reference } from '../connection/reference.js'
import { runScope } from '../connection/scopes.js'
import { atUser } from '../errors/user-frames.js'
import { ConversionError } from '../errors.js'
import { PULL_HANDLE } from '../protocol/messages.js'
import { PyTuple } from '../values/markers.js'
import { NDArray } from '../values/ndarray.js'
import { within as enterContext } from './contexts.js'
import { servicesOf } from './services.js'
import { type Stub, stubOf } from './stub.js'
import type { IContextManager, Promised, PythonObjectContainer, Remote } from './types.js'

function expectStub(value: unknown, name: string): Stub {
  const stub = stubOf(value)
  if (stub !== undefined) return stub
  const given =
    value instanceof NDArray
      ? 'an NDArray, which is an array of JavaScript. One that is to stay in Python is asked for with _dyn, as in np.arange_dyn(5)'
      : typeof value
  throw atUser(new ConversionError(name, `a Python object was expected; received ${given}`))
}

function indexOf(index: readonly unknown[]): unknown {
  return index.length === 1 ? index[0] : new PyTuple(index)
}

/** Python's `x[index]`; several indices are a tuple: `item(tensor, slice(0, 2), ellipsis)`. */
export function item(x: unknown, ...index: unknown[]): Remote {
  return expectStub(x, 'item(x)').item(indexOf(index), item) as Remote
}

/** Python's `x[index] = value`: `setItem(array, [index, …], value)` or `setItem(array, index, value)`; a tuple as `tuple(…)` or an array. */
export function setItem(x: unknown, index: unknown, value: unknown): void {
  expectStub(x, 'setItem(x)').setItem(Array.isArray(index) ? indexOf(index) : index, value, setItem)
}

/** Python's `del x[index]`. */
export function deleteItem(x: unknown, ...index: unknown[]): void {
  expectStub(x, 'deleteItem(x)').deleteItem(indexOf(index), deleteItem)
}

/** Python's `getattr(x, name)` for any name, `then` included; with `fallback` where there is no such attribute. */
export function getattr(x: unknown, name: string, ...fallback: [unknown?]): Remote {
  const stub = expectStub(x, 'getattr(x)')
  if (fallback.length === 0) return stub.getAttribute(name) as Remote
  return servicesOf(stub.connection).builtins['getattr']?.(x, name, ...fallback) as Remote
}

/** Python's `setattr(x, name, value)` for any name. */
export function setattr(x: unknown, name: string, value: unknown): void {
  expectStub(x, 'setattr(x)').setAttribute(name, value, setattr)
}

function plain<Value>(
  x: unknown,
  name: string,
  where: 'builtins' | 'services',
  call: string,
  ...more: unknown[]
): PromiseLike<Value> {
  return servicesOf(expectStub(x, `${name}(x)`).connection)[where][call]?.(x, ...more) as PromiseLike<Value>
}

/** Python's `len(x)`. */
export function len(x: unknown): PromiseLike<number> {
  return plain(x, 'len', 'builtins', 'len')
}

/** Python's `repr(x)`. */
export function repr(x: unknown): PromiseLike<string> {
  return plain(x, 'repr', 'builtins', 'repr')
}

/** Python's `dir(x)`. */
export function dir(x: unknown): PromiseLike<string[]> {
  return plain(x, 'dir', 'services', 'members')
}

/** The dotted name of the object's class, as Python prints it: `numpy.ndarray`. */
export function typeOf(x: unknown): PromiseLike<string> {
  return plain(x, 'typeOf', 'services', 'type_name')
}

/** Python's `isinstance(x, kind)`; `kind` may be an array of classes. */
export function isinstance(x: unknown, kind: unknown): PromiseLike<boolean> {
  const owner = stubOf(x) ?? expectStub(Array.isArray(kind) ? kind[0] : kind, 'isinstance(x, kind)')
  return servicesOf(owner.connection).services['is_instance']?.(x, kind) as PromiseLike<boolean>
}

/** Python's `value in container`. */
export function contains(container: unknown, value: unknown): PromiseLike<boolean> {
  return plain(container, 'contains', 'services', 'contains', value)
}

/**
 * A settled handle for the object, also where `await` would bring its value; nothing is copied.
 *
 * @throws ConversionError where `x` is no Python object, as all of these functions.
 */
export async function handle<Container extends PythonObjectContainer>(x: Promised<Container>): Promise<Container>
export async function handle(x: unknown): Promise<Remote>
export async function handle(x: unknown): Promise<unknown> {
  const stub = expectStub(x, 'handle(x)')
  // Returned in a box: an async function would await the promise's own stand-in.
  return await stub.pull(PULL_HANDLE)
}

/** Gives the object back to Python; using it afterwards is a ReleasedError. A second time does nothing. */
export function release(x: unknown): void {
  expectStub(x, 'release(x)').release()
}

/** Whether a value is a stand-in for a Python object. */
export function isRemote(value: unknown): value is Remote {
  return stubOf(value) !== undefined
}

type Body<Value, Result> = (value: Value) => Result | PromiseLike<Result>

/**
 * Python's `with context:`. `body` gets what `__enter__` gave; what it throws reaches `__exit__`.
 * What `body` asks of Python runs inside the context, on its thread; what other code asks meanwhile waits.
 *
 * @returns what `body` returns, as `await` gives it.
 */
export function within<Value, Result>(
  context: IContextManager<Value>,
  body: Body<Value, Result>,
): Promise<Awaited<Result>>
// oxlint-disable-next-line typescript/no-explicit-any -- it is whatever `__enter__` gives, plain values included
export function within<Result>(context: unknown, body: Body<any, Result>): Promise<Awaited<Result>>
export function within<Result>(context: unknown, body: Body<never, Result>): Promise<Awaited<Result>> {
  const { connection } = expectStub(context, 'within(context)')
  return enterContext(connection, context, body) as Promise<Awaited<Result>>
}

/**
 * Runs `fn` and releases every remote object that was made meanwhile, except those in its result: itself, or inside arrays,
 * Maps, Sets and other objects.
 */
export function scope<Result>(fn: () => Result): Promise<Awaited<Result>> {
  if (typeof fn !== 'function') throw atUser(new TypeError(`scope takes a function; received ${typeof fn}`))
  return runScope(fn, referencesIn) as Promise<Awaited<Result>>
}

/** The references in a value: itself, or inside arrays, Maps, Sets and other objects, each of which is looked into once. */
export function* referencesIn(value: unknown): Generator<Reference> {
  const left = [value]
  const seen = new Set<unknown>()
  while (left.length > 0) {
    const each = left.pop()
    const stub = stubOf(each)
    if (stub !== undefined) yield stub.reference()
    else if (typeof each === 'object' && each !== null && !ArrayBuffer.isView(each) && !seen.has(each)) {
      seen.add(each)
      for (const inner of entriesOf(each)) left.push(inner)
    }
  }
}

function* entriesOf(container: object): Generator {
  if (Array.isArray(container) || container instanceof Set) yield* container
  else if (container instanceof Map) for (const [key, value] of container) yield* [key, value]
  // Not by its getters, which may do anything.
  else for (const key of Object.keys(container)) yield Object.getOwnPropertyDescriptor(container, key)?.value
}
