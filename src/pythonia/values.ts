// What travels in pythonia's interface: JavaScript's values on their way to Python, and Python's results.
//
// Functions are lent as they are, and objects of JavaScript's classes as a function that reads, sets and calls what they
// have; Python makes callables and objects of both (`received` in python/src/tensorbridge/pythonia.py).

import { inspect } from 'node:util'
import { isRemote } from '../remote/functions.js'
import type { Remote } from '../remote/types.js'
import { foreignArray } from '../values/foreign-arrays.js'
import { isIterated, Prefetched } from '../values/iterables.js'
import { isMarker, PyTuple } from '../values/markers.js'
import { NDArray } from '../values/ndarray.js'

type AnyFunction = (...args: never[]) => unknown

/** The stand-in of tensorbridge behind a value of this interface; proxy.ts and py-class.ts answer it. */
export const STAND_IN: unique symbol = Symbol('tensorbridge.pythonia')

/** What makes proxies; late-bound, because proxies send values. */
export interface ProxyMaker {
  settled(handle: Remote, text: string | null): unknown
}

let maker: ProxyMaker | undefined

export function setProxyMaker(made: ProxyMaker): void {
  maker = made
}

/** Values that are about to be sent. */
export interface Outgoing {
  readonly value: unknown
  /** Functions or objects are among them, for which Python has to look. */
  readonly isSpecial: boolean
}

/**
 * A value of JavaScript as it is sent.
 *
 * @throws Error where it is a promise: pythonia's users forget `await` easily.
 */
export function outgoing(value: unknown, call: string): Outgoing {
  const converter = new Converter(call)
  const converted = converter.convert(value)
  return { value: converted, isSpecial: converter.isSpecial }
}

class Converter {
  isSpecial = false
  readonly #call: string

  constructor(call: string) {
    this.#call = call
  }

  convert(value: unknown): unknown {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value
    const standIn = (value as { [STAND_IN]?: unknown })[STAND_IN]
    if (standIn !== undefined) return standIn
    if (isRemote(value)) return value
    if (typeof value === 'function') return this.#function(value as AnyFunction)
    if (Array.isArray(value)) return value.map((entry) => this.convert(entry))
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype === Object.prototype || prototype === null) {
      return new Map(
        Object.entries(value).flatMap(([name, entry]) => (entry === undefined ? [] : [[name, this.convert(entry)]])),
      )
    }
    if (value instanceof Map) return new Map([...value].map(([key, entry]) => [this.convert(key), this.convert(entry)]))
    if (value instanceof Set) return new Set([...value].map((entry) => this.convert(entry)))
    if (value instanceof PyTuple) return new PyTuple(value.items.map((entry) => this.convert(entry)))
    if (isCarried(value)) return value
    if (typeof (value as { then?: unknown }).then === 'function') {
      throw new Error(`You did not await a parameter when calling ${this.#call}`)
    }
    if (value instanceof Date) return value.toJSON()
    return this.#object(value)
  }

  #function(fn: AnyFunction): unknown {
    // A class: Python makes instances of it.
    const isClass = Object.getOwnPropertyDescriptor(fn, 'prototype')?.writable === false
    if (isClass) return this.#object(fn)
    this.isSpecial = true
    return lentFunction(fn)
  }

  #object(value: object): unknown {
    this.isSpecial = true
    const name = typeof value === 'function' ? (value as AnyFunction).name : value.constructor?.name
    return new Map([[OBJECT, [accessTo(value), name ?? 'Object']]])
  }
}

/** What tensorbridge itself has a form for in Python. */
function isCarried(value: object): boolean {
  return (
    ArrayBuffer.isView(value) ||
    value instanceof NDArray ||
    value instanceof Prefetched ||
    isMarker(value) ||
    foreignArray(value) !== undefined ||
    isIterated(value)
  )
}

// As python/src/tensorbridge/pythonia.py has it.
const OBJECT = '\0tensorbridge.javascript'

// Of each function and object what Python has of it, and back.
const lentOf = new WeakMap<object, AnyFunction>()
const originalOf = new WeakMap<AnyFunction, object>()

function lent(original: object, make: () => AnyFunction): AnyFunction {
  let found = lentOf.get(original)
  if (found === undefined) {
    found = make()
    lentOf.set(original, found)
    originalOf.set(found, original)
  }
  return found
}

function lentFunction(fn: AnyFunction): AnyFunction {
  return lent(fn, () => {
    const call = async (...args: unknown[]): Promise<unknown> => {
      const result = await Reflect.apply(fn as (...args: unknown[]) => unknown, undefined, args.map(incoming))
      return outgoing(result, fn.name || 'a callback').value
    }
    Object.defineProperty(call, 'name', { value: fn.name })
    return call
  })
}

type Members = Record<string | number, unknown>

/** What Python may do to an object of JavaScript. */
const ACCESS: Readonly<Record<string, (object: Members, args: readonly unknown[]) => unknown>> = {
  get: (object, [name]) => {
    const value = object[name as string]
    return typeof value === 'function' ? value.bind(object) : value
  },
  set: (object, [name, value]) => {
    object[name as string] = value
  },
  call: (object, args) => {
    const fn = object as unknown as new (...args: readonly unknown[]) => object
    return Object.getOwnPropertyDescriptor(fn, 'prototype')?.writable === false
      ? new fn(...args)
      : (object as unknown as (...args: readonly unknown[]) => unknown)(...args)
  },
  new: (object, args) => new (object as unknown as new (...args: readonly unknown[]) => object)(...args),
  length: (object) => object['length'] ?? Object.keys(object).length,
  entries: (object) => (typeof object['length'] === 'number' ? Array.from(object as never) : Object.keys(object)),
  inspect: (object) => inspect(object),
  value: (object) => (Array.isArray(object) ? [...(object as unknown as unknown[])] : { ...object }),
}

function accessTo(object: object): AnyFunction {
  return lent(object, () => async (what: string, ...args: unknown[]): Promise<unknown> => {
    const result = await ACCESS[what]?.(object as Members, args.map(incoming))
    return outgoing(result, what).value
  })
}

/** The argument of a callback, as pythonia gives it: plain data, and proxies inside it. */
export function incoming(value: unknown): unknown {
  if (typeof value === 'function') {
    if (isRemote(value)) return (maker as ProxyMaker).settled(value, null)
    return originalOf.get(value as AnyFunction) ?? value
  }
  if (Array.isArray(value)) return value.map(incoming)
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, incoming(entry)]))
  }
  return value
}

/** A result: `[value]`, or `[object, repr]`. */
export function result(shown: unknown): unknown {
  const [value, text] = shown as [unknown, (string | null)?]
  return text !== undefined && isRemote(value) ? (maker as ProxyMaker).settled(value, text) : incoming(value)
}
