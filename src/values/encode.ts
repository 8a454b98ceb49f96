// JavaScript values → wire values: the first half of the table in docs/conversions.md.

import { atUser } from '../errors/user-frames.js'
import { ConversionError } from '../errors.js'
import { dtypeOf } from './dtype.js'
import { foreignArray } from './foreign-arrays.js'
import { isIterated, Prefetched } from './iterables.js'
import { isEllipsis, PyDict, PyFloat, PyFunction, PyInt, PySlice, PyTuple } from './markers.js'
import { NDArray } from './ndarray.js'

/** What encoding needs of the connection that the value goes to. */
export interface EncodeContext {
  /** The id of a remote value; undefined where `value` is none. Throws where it belongs to another Python. */
  referenceId(value: object): number | undefined
  /** Lends a function: the wire entry `[id, name, parameters]`. */
  lend(fn: (...args: never[]) => unknown, self: unknown, parameters: readonly string[] | null): readonly unknown[]
  /**
   * The id of a function that is recorded; undefined for one that is lent.
   *
   * @param key the function, or what declares its signature.
   * @param fail throws the error for one that cannot be sent, given the reason.
   */
  recordedId(
    key: object,
    fn: (...args: never[]) => unknown,
    self: unknown,
    parameters: readonly string[] | null,
    fail: (problem: string) => never,
  ): number | undefined
  /** Lends an iterator, a generator or a stream: the wire entry `[id, on demand]`. */
  lendIterator(value: object): readonly unknown[]
  /** Whether a function is a class made with `extends` of a Python class, and its wire value. */
  classReference(value: object): unknown
  /** Takes bytes, which may change afterwards, along with the message: inline, as a frame, or in shared memory. */
  attach(bytes: Uint8Array): unknown
  /** Takes bytes along as a frame; its number. */
  frame(bytes: Uint8Array): number
}

// As python/src/tensorbridge/limits.py has it, which says why, where the option limits.depth does not say otherwise.
const DEPTH = 200
const INLINE_BYTES = 4096
/** More than any entry of a container takes on the wire, what it refers to not counted (a float as text takes most). */
export const ENTRY_BYTES = 32
// Of a UTF-16 code unit in UTF-8.
const MOST_UNIT_BYTES = 3
// The contract's limit; beyond it a number may stand for several integers.
const MAX_EXACT = 2 ** 53

/** Encodes values for one connection. */
export class Encoder {
  /**
   * More bytes than all that was encoded so far takes on the wire, arrays not counted. Cheap to keep: whoever has to
   * know it exactly packs the value where this is too much.
   */
  mostBytes = 0
  readonly #context: EncodeContext
  #path: (string | number)[] = []
  #ancestors: object[] = []
  readonly #depth: number

  /** @param depth how deep containers may be nested. */
  constructor(context: EncodeContext, depth: number = DEPTH) {
    this.#context = context
    this.#depth = depth
  }

  /**
   * The wire value of one argument.
   *
   * @param name what error messages call it, such as `args[0]`.
   * @throws ConversionError naming the path of what cannot travel.
   */
  encode(value: unknown, name: string | number): unknown {
    this.mostBytes += ENTRY_BYTES
    switch (typeof value) {
      case 'string':
        return this.#text(value)
      case 'number':
        return encodeNumber(value)
      case 'boolean':
        return value
      case 'undefined':
        return null
      default:
    }
    this.#path = [name]
    this.#ancestors = []
    return this.#encode(value)
  }

  /** Keyword arguments; one that is undefined is left out. Null where none is left. */
  encodeKeywords(keywords: Readonly<Record<string, unknown>>): Record<string, unknown> | null {
    let wire: Record<string, unknown> | null = null
    for (const name of Object.keys(keywords)) {
      const value = keywords[name]
      if (value === undefined) continue
      if (!name.isWellFormed())
        throw atUser(new ConversionError(JSON.stringify(name), 'a keyword cannot have half a surrogate pair'))
      wire ??= {}
      this.mostBytes += MOST_UNIT_BYTES * name.length
      const encoded = this.encode(value, name)
      if (name === '__proto__') Object.defineProperty(wire, name, { value: encoded, enumerable: true })
      else wire[name] = encoded
    }
    return wire
  }

  #encode(value: unknown): unknown {
    switch (typeof value) {
      case 'string':
        return this.#text(value)
      case 'number':
        return encodeNumber(value)
      case 'boolean':
        return value
      case 'undefined':
        return null
      case 'bigint':
        return this.#bigInt(value)
      case 'function':
        return this.#encodeFunction(value as (...args: never[]) => unknown, undefined)
      case 'object':
        return value === null ? null : this.#encodeObject(value)
      default:
        return this.#fail('a JavaScript symbol has no Python counterpart')
    }
  }

  #encodeFunction(fn: (...args: never[]) => unknown, self: unknown): unknown {
    const id = this.#context.referenceId(fn)
    if (id !== undefined) return { r: id }
    return this.#context.classReference(fn) ?? this.#lend(fn, fn, self, null)
  }

  #lend(key: object, fn: (...args: never[]) => unknown, self: unknown, parameters: readonly string[] | null): unknown {
    const recorded = this.#context.recordedId(key, fn, self, parameters, (problem) => this.#fail(problem))
    if (recorded !== undefined) return { r: recorded }
    const name: unknown = fn.name // what a class has as `static name`, say
    if (typeof name === 'string') this.mostBytes += MOST_UNIT_BYTES * name.length
    return { c: this.#context.lend(fn, self, parameters) }
  }

  #text(text: string): unknown {
    this.mostBytes += MOST_UNIT_BYTES * text.length
    return text.isWellFormed() ? text : { u: Buffer.from(text, 'utf16le') }
  }

  #bigInt(value: bigint): unknown {
    // Hexadecimal: Python refuses to read more than 4,300 decimal digits.
    if (BigInt.asIntN(64, value) === value) return { i: value }
    const digits = value.toString(16)
    this.mostBytes += digits.length
    return { i: digits }
  }

  #encodeObject(value: object): unknown {
    if (value instanceof Prefetched) return { g: this.#context.lendIterator(value) }
    if (Array.isArray(value)) return this.#container(value, () => this.#list(value))
    if (ArrayBuffer.isView(value)) return this.#encodeView(value)
    if (value instanceof NDArray) return this.#encodeArray(value)
    if (value instanceof PyFloat) return encodeFloat(value.value)
    if (value instanceof PyInt) return this.#bigInt(value.value)
    if (value instanceof PyTuple) return { t: this.#container(value, () => this.#list(value.items)) }
    if (value instanceof PyDict) return { d: this.#container(value, () => this.#pairs(value.entries)) }
    if (value instanceof PySlice) return { l: this.#list([value.start, value.stop, value.step]) }
    if (value instanceof PyFunction) return this.#lend(value, value.call, undefined, value.parameters)
    if (value instanceof Map) return { d: this.#container(value, () => this.#pairs(value)) }
    if (value instanceof Set) return { s: this.#container(value, () => this.#list([...value])) }
    if (isEllipsis(value)) return { e: 0 }
    const array = foreignArray(value)
    if (array !== undefined) return this.#encodeArray(array)
    if (isIterated(value)) return { g: this.#context.lendIterator(value) }
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype === Object.prototype || prototype === null) {
      return { d: this.#container(value, () => this.#plainObject(value as Record<string, unknown>)) }
    }
    const id = this.#context.referenceId(value)
    if (id !== undefined) return { r: id }
    const hooks = hooksOf(value)
    return hooks === null ? this.#refuse(value) : { d: this.#container(value, () => this.#hooks(hooks, value)) }
  }

  #list(items: readonly unknown[]): unknown[] {
    this.mostBytes += ENTRY_BYTES * items.length
    const wire = new Array<unknown>(items.length)
    for (let i = 0; i < items.length; i++) {
      const item = items[i]
      if (typeof item === 'number') {
        wire[i] = encodeNumber(item)
      } else {
        this.#path.push(i)
        wire[i] = this.#encode(item)
        this.#path.pop()
      }
    }
    return wire
  }

  #pairs(entries: ReadonlyMap<unknown, unknown>): unknown[] {
    this.mostBytes += 2 * ENTRY_BYTES * entries.size
    const wire: unknown[] = []
    for (const [key, value] of entries) {
      this.#path.push(typeof key === 'string' ? key : '(key)')
      wire.push(this.#encode(key), this.#encode(value))
      this.#path.pop()
    }
    return wire
  }

  #plainObject(object: Record<string, unknown>): unknown[] {
    const wire: unknown[] = []
    for (const key of Object.keys(object)) {
      this.mostBytes += 2 * ENTRY_BYTES
      const value = object[key]
      this.#path.push(key)
      // A method of the object keeps its `this`.
      wire.push(this.#encode(key))
      wire.push(
        typeof value === 'function'
          ? this.#encodeFunction(value as (...args: never[]) => unknown, object)
          : this.#encode(value),
      )
      this.#path.pop()
    }
    return wire
  }

  #hooks(hooks: ReadonlyMap<string, (...args: never[]) => unknown>, self: object): unknown[] {
    this.mostBytes += 4 * ENTRY_BYTES * hooks.size
    return [...hooks].flatMap(([name, hook]) => [name, this.#encodeFunction(hook, self)])
  }

  #container<Wire>(value: object, encode: () => Wire): Wire {
    if (this.#ancestors.includes(value)) this.#fail('it contains itself')
    if (this.#ancestors.length >= this.#depth) this.#fail(`it is nested more than ${this.#depth} deep`)
    this.#ancestors.push(value)
    const wire = encode()
    this.#ancestors.pop()
    return wire
  }

  #encodeView(view: ArrayBufferView): unknown {
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
    if (Buffer.isBuffer(view)) {
      if (bytes.length <= INLINE_BYTES) this.mostBytes += bytes.length
      // A copy: the message leaves later, and the buffer may change before.
      return bytes.length <= INLINE_BYTES
        ? Buffer.from(bytes)
        : { b: this.#context.frame(Uint8Array.prototype.slice.call(bytes)) }
    }
    const dtype = dtypeOf(view)
    if (dtype === undefined) return this.#fail('a DataView has no elements; pass a typed array, or a Buffer for bytes')
    this.mostBytes += 2 * ENTRY_BYTES
    return { a: [this.#context.attach(bytes), dtype, [wireInteger((view as Uint8Array).length)]] }
  }

  #encodeArray(array: NDArray): unknown {
    const data = array.data
    this.mostBytes += 2 * ENTRY_BYTES * (1 + array.shape.length)
    if (Array.isArray(data)) {
      this.mostBytes += ENTRY_BYTES * data.length
      return { a: [data.map((entry) => this.#encode(entry)), 'str', array.shape] }
    }
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    return { a: [this.#context.attach(bytes), array.dtype, array.shape.map(wireInteger)] }
  }

  #refuse(value: object): never {
    if (typeof (value as { then?: unknown }).then === 'function') {
      this.#fail('it is a JavaScript promise; await it first (remote promises may be passed as they are)')
    }
    if (value instanceof ArrayBuffer || value instanceof SharedArrayBuffer) {
      this.#fail('it is an ArrayBuffer; pass a typed array over it, or Buffer.from(it) for bytes')
    }
    const name = value.constructor?.name
    this.#fail(
      `an instance of ${name ? `the JavaScript class ${name}` : 'a JavaScript class'} has no Python counterpart`,
    )
  }

  #fail(problem: string): never {
    throw atUser(new ConversionError(formatPath(this.#path), problem))
  }
}

/** The Keras callback hooks that the class of an object has; null where it has none. */
function hooksOf(value: object): Map<string, (...args: never[]) => unknown> | null {
  const hooks = new Map<string, (...args: never[]) => unknown>()
  for (let each: unknown = value; each && each !== Object.prototype; each = Object.getPrototypeOf(each)) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(each))) {
      if (/^on_[a-z_]+$/.test(name) && typeof member.value === 'function' && !hooks.has(name))
        hooks.set(name, member.value)
    }
  }
  return hooks.size === 0 ? null : hooks
}

function formatPath(path: readonly (string | number)[]): string {
  let text = typeof path[0] === 'number' ? `args[${path[0]}]` : String(path[0])
  for (const part of path.slice(1)) {
    if (typeof part === 'number') text += `[${part}]`
    else text += /^[A-Za-z_$][\w$]*$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`
  }
  return text
}

/** The wire value of a number. */
export function encodeNumber(value: number): unknown {
  if (!Number.isInteger(value)) return value
  // Within 32 bits msgpackr packs an integer as one.
  if ((value | 0) === value) return value === 0 && Object.is(value, -0) ? { f: '-0' } : value
  return Math.abs(value) <= MAX_EXACT ? BigInt(value) : encodeFloat(value)
}

/** A length: msgpackr packs numbers beyond 32 bits as floats. */
export function wireInteger(value: number): number | bigint {
  return value > 0xffffffff ? BigInt(value) : value
}

function encodeFloat(value: number): unknown {
  // msgpackr packs an integral number as an integer: as text it stays a float, and exact.
  return Number.isInteger(value) ? { f: Object.is(value, -0) ? '-0' : String(value) } : value
}
