// recorded(fn): a function that Python has as instructions, so that calling it costs no round trip.

import type { Connection } from '../connection/connection.js'
import { Recording } from '../connection/recordings.js'
import type { Reference } from '../connection/reference.js'
import { currentScope, inScope } from '../connection/scopes.js'
import { shown } from '../errors/option-names.js'
import { atUser } from '../errors/user-frames.js'
import { RecordingError } from '../errors.js'
import { TAG_RECORD } from '../protocol/messages.js'
import { isDetached } from '../values/detached.js'
import { PyFunction } from '../values/markers.js'
import { decisionIn } from './decisions.js'
import { parametersOf } from './parameters.js'
import { ReferenceStub } from './results.js'
import { makeStub, stubOf } from './stub.js'

type AnyFunction = (...args: never[]) => unknown

/** A function that `recorded` was called with. */
interface Marked {
  readonly fn: AnyFunction
  readonly method: Method | null
  /** What is made of it is released with what was made beside it. */
  readonly scope: Set<Reference> | undefined
  /** Where it was marked: the lines of a stack; empty for a method that is listed. */
  readonly site: string
}

/** The method of a class that a function stands for, whose parameters come after `self`. */
interface Method {
  readonly source: AnyFunction
  readonly declared: readonly string[] | undefined
}

const markedFunctions = new WeakMap<object, Marked>()

/**
 * The same function for Python to run by itself: it is called once, with stand-ins for its arguments, and what it asks of
 * Python is kept there as the steps of a Python function. So a loss, the `call` of a layer, a `train_step` or the function
 * of a `tf.data` map costs no round trip, and runs on any thread of Python.
 *
 * It may do nothing but calls of Python: reads, assignments, items, calls, `within`, functions that it gives to Python
 * (which are recorded as well; one that is `detached` is not). What JavaScript decides in it is decided once: branches on
 * plain values, loops over arrays, numbers that it computes. It is recorded when it is first given to Python; objects from
 * outside live as long as Python has the function.
 *
 * `parameters` is its Python signature. Without it, its own parameters are, each of which must be given. Also a decorator
 * for methods of classes that extend Python ones; without decorators, name them in `static recorded = ['call']`.
 *
 * @throws RecordingError, when it is first given to Python, where it awaits, iterates, compares or converts a value of
 * Python, or branches on a parameter: it shows the line. What Python raises in it shows its line as well.
 * @example optimizer.minimize(recorded(() => tf.reduce_sum(tf.square(w))), [w])
 */
// oxlint-disable-next-line typescript/no-explicit-any -- any function, with its own types
export function recorded<Fn extends (...args: any[]) => unknown>(fn: Fn, context?: unknown): Fn
export function recorded(fn: PyFunction): PyFunction
// oxlint-disable-next-line typescript/no-explicit-any -- any function
export function recorded(parameters: readonly string[], fn: (...args: any[]) => unknown): PyFunction
export function recorded(first: AnyFunction | PyFunction | readonly string[], second?: unknown): unknown {
  if (first instanceof PyFunction) return new PyFunction(first.parameters, mark(first.call, null))
  const { kind, name } = (second ?? {}) as Partial<DecoratorContext>
  if (!Array.isArray(first) && kind !== undefined && kind !== 'method') {
    throw atUser(new TypeError(`recorded decorates methods, and ${String(name)} is a ${kind}`))
  }
  if (!Array.isArray(first)) return mark(first as AnyFunction, null)
  return new PyFunction([...first], mark(second as AnyFunction, null))
}

/** `call` for `method` of a class, recorded: it gets the instance first. */
export function recordedMethod(
  name: string,
  method: AnyFunction,
  call: AnyFunction,
  declared: readonly string[] | undefined,
): AnyFunction {
  Object.defineProperty(call, 'name', { value: name })
  return mark(call, { source: markedFunctions.get(method)?.fn ?? method, declared })
}

/** Whether `recorded` made a function. */
export function isRecorded(fn: AnyFunction): boolean {
  return markedFunctions.has(fn)
}

/** The source of a function, as the user wrote it. */
export function sourceOf(fn: AnyFunction): string {
  return Function.prototype.toString.call(markedFunctions.get(fn)?.fn ?? fn)
}

function mark(fn: AnyFunction, method: Method | null): AnyFunction {
  const isClass = typeof fn === 'function' && /^class\b/.test(Function.prototype.toString.call(fn))
  if (typeof fn !== 'function' || isClass)
    throw atUser(new TypeError(`recorded takes a function. Received: ${shown(fn)}`))
  const stub = stubOf(fn)
  if (stub !== undefined)
    throw atUser(new TypeError(`recorded takes a function of TypeScript: Python has ${stub.label} already`))
  const run = function (this: unknown, ...args: never[]): unknown {
    return Reflect.apply(fn, this, args)
  }
  Object.defineProperty(run, 'name', { value: fn.name, configurable: true })
  const marker = new RecordingError('')
  Error.captureStackTrace(marker, recorded)
  // Read now: an Error keeps alive what its frames have until it is.
  const site = marker.stack?.split('\n').slice(1).join('\n') ?? ''
  markedFunctions.set(run, { fn, method, scope: currentScope(), site })
  return run
}

/** What Python is to have as a recording. */
interface Asked {
  /** The function, or what declares its signature: the same one is recorded once. */
  readonly key: object
  readonly fn: AnyFunction
  readonly self: unknown
  readonly parameters: readonly string[] | null
}

// By connection, by key, and by the `this` of the function.
const known = new WeakMap<Connection, WeakMap<object, WeakMap<object, Reference>>>()

// Those that are being recorded, the outermost first.
const underWay: { readonly connection: Connection; readonly key: object; readonly self: object }[] = []
// Python's parser takes 100 levels of indentation, of which contexts are some.
const MOST_NESTED = 50

/**
 * The recorded function in Python, recorded now if it is new; undefined for a function that is lent.
 *
 * @param unsendable throws the error for one that cannot be given, for this reason.
 */
export function recordedReference(
  connection: Connection,
  asked: Asked,
  unsendable: (problem: string) => never,
): Reference | undefined {
  const marked = markedFunctions.get(asked.fn)
  const byKey = known.get(connection)?.get(asked.key)
  const self: object = asked.self ?? asked.key
  const found = byKey?.get(self)
  if (found && !found.isReleased) return found
  // A function inside a recorded one may use what that one has: it is made whenever that one runs.
  const isInside = connection.recording !== null
  if (isInside ? isDetached(asked.fn) : marked === undefined) return undefined
  const isIn = (each: (typeof underWay)[number]): boolean =>
    each.connection === connection && each.key === asked.key && each.self === self
  if (underWay.some(isIn)) unsendable('it contains itself: a recorded function cannot be given to Python inside itself')
  if (underWay.length >= MOST_NESTED) unsendable(`it is more than ${MOST_NESTED} recorded functions inside each other`)
  underWay.push({ connection, key: asked.key, self })
  let made: Reference
  try {
    made = isInside
      ? record(connection, asked, marked)
      : inScope(marked?.scope, () => record(connection, asked, marked))
  } finally {
    underWay.pop()
  }
  if (isInside) return made
  const keys = known.get(connection) ?? new WeakMap<object, WeakMap<object, Reference>>()
  known.set(connection, keys)
  keys.set(asked.key, (byKey ?? new WeakMap<object, Reference>()).set(self, made))
  return made
}

function record(connection: Connection, asked: Asked, marked: Marked | undefined): Reference {
  const fn = marked?.fn ?? asked.fn
  const name = asked.fn.name
  const label = `recorded(${name || 'function'})`
  connection.noted.request()
  const recording = new Recording(label, runRecorded.name, (reference) => makeStub(new ReferenceStub(reference, false)))
  const fail = (what: string): Error => {
    const error = recording.refuse(what)
    // There is no line in it: that of `recorded`.
    if (marked?.site) error.stack = `${error.name}: ${error.message}\n${marked.site}`
    return error
  }
  try {
    const { parameters, names } = parametersFor(asked, fn, marked?.method ?? null, fail)
    expectNoDecisions(fn, marked?.method ?? null, names, fail)
    const placeholders = names.map(() => connection.newLocal())
    const values = placeholders.map((id, i) => recording.parameter(connection, id, nameOf(names[i] as string)))
    const args = argumentsOf(names, values)
    const result = connection.values.recording(() =>
      connection.during(recording, () => runRecorded(connection, { recording, fn, self: asked.self, args, fail })),
    )
    return connection.request(label, record, [
      TAG_RECORD,
      0,
      name,
      parameters,
      placeholders,
      recording.steps,
      result,
      recording.file,
    ])
  } finally {
    recording.end()
  }
}

interface Run {
  readonly recording: Recording
  readonly fn: AnyFunction
  readonly self: unknown
  readonly args: readonly unknown[]
  readonly fail: (what: string) => Error
}

/** Runs the function once; the wire value of its result. */
function runRecorded(connection: Connection, { recording, fn, self, args, fail }: Run): unknown {
  try {
    const result: unknown = Reflect.apply(fn, self, args as never)
    if (result instanceof Promise) {
      result.catch(() => {}) // it may go on, with what there is no more
      throw (
        recording.failure ??
        fail('it is asynchronous. Python does not wait for TypeScript in it: leave out async and await')
      )
    }
    // What was refused may have been caught.
    recording.expectWhole()
    return connection.values.encode(result, `the result of ${fn.name || 'a recorded function'}`)
  } catch (error) {
    if (!(error instanceof RangeError) || !/call stack/.test(error.message)) throw error
    throw fail('it calls itself without end: what ends that in Python is not known yet. Use tf.while_loop')
  } finally {
    // Mere looks are no steps.
    connection.noted.clear()
  }
}

/** The Python signature, and the parameters in it for which there are stand-ins, `*` before those that have a name only. */
function parametersFor(
  { parameters: declared }: Asked,
  fn: AnyFunction,
  method: Method | null,
  fail: (what: string) => Error,
): { parameters: readonly string[]; names: readonly string[] } {
  const own = declared ?? method?.declared ?? ownParameters(fn, method, fail)
  const list = method ? ['self', ...own] : own
  const names: string[] = []
  for (const parameter of list) {
    if (parameter === '*' || parameter === '/') {
      if (parameter === '*') names.push('*')
    } else if (parameter.startsWith('*')) throw fail(`how many arguments ${parameter} stands for is not known before`)
    else names.push(parameter)
  }
  // As in JavaScript, a method may take less than it is given.
  const parameters = method && !list.includes('*') ? [...list, '*not_taken'] : list
  const star = names.indexOf('*')
  const filled = names.filter((each) => each !== '*')
  return {
    parameters,
    names: filled.map((each, i) => (star >= 0 && i >= star ? `*${each}` : each)),
  }
}

/** What decides by a stand-in decides wrongly, and always the same. `names`: see `parametersFor`. */
function expectNoDecisions(
  fn: AnyFunction,
  method: Method | null,
  names: readonly string[],
  fail: (what: string) => Error,
): void {
  const source = sourceOf(method?.source ?? fn)
  const own = parametersOf(source) ?? []
  // Those that have a name only are entries of the last one, which is a pattern in most cases.
  const star = own.indexOf('*')
  const filled = names.filter((each) => !each.startsWith('*')).length - (method ? 1 : 0)
  const positional = own.slice(0, star < 0 ? filled : Math.min(star, filled))
  const named = star < 0 ? [] : own.slice(star + 1)
  const standIns = [...positional, ...named].filter((each) => !each.startsWith('*')).map(nameOf)
  const found = decisionIn(source, method ? ['this', ...standIns] : standIns)
  if (found === null) return
  throw fail(
    `it branches on ${found.parameter}, which has no value yet, and would go the same way for all: ${found.code}. ` +
      "What Python's values decide is Python's: tf.where, tf.cond",
  )
}

function ownParameters(fn: AnyFunction, method: Method | null, fail: (what: string) => Error): string[] {
  const { length } = method?.source ?? fn
  const found = parametersOf(sourceOf(method?.source ?? fn))
  if (found === null) return Array.from({ length }, (_, i) => `x${i}`)
  // JavaScript counts those without a default of their own.
  if (length < found.length || found.some((each) => each.startsWith('*'))) {
    const parameters = found.map((each) => `'${each}'`).join(', ')
    const how = method ? `static signatures = { ${fn.name}: [${parameters}] }` : `recorded([${parameters}], fn)`
    throw fail(`its parameters have defaults, names or a rest. Declare the signature: ${how}`)
  }
  return found.map((each) => each.replace(/=undefined$/, ''))
}

function nameOf(parameter: string): string {
  return parameter.replace(/^\*/, '').replace(/[:=\s].*$/s, '')
}

/** Parameters that have a name only are the trailing object. */
function argumentsOf(names: readonly string[], values: readonly unknown[]): unknown[] {
  const args = values.filter((_, i) => !names[i]?.startsWith('*'))
  const keywords = values.slice(args.length)
  return keywords.length === 0
    ? args
    : [...args, Object.fromEntries(keywords.map((value, i) => [nameOf(names[args.length + i] as string), value]))]
}
