// JavaScript functions lent to Python, and what they throw.

import { packedBytes } from '../protocol/codec.js'
import { LEAST_BYTES } from '../protocol/limits.js'
import type { WireCallbackError } from '../protocol/messages.js'
import { PythonError, raisableNames } from '../python-errors.js'

/** A function that Python may call. */
export interface LentFunction {
  readonly id: number
  readonly fn: (...args: never[]) => unknown
  readonly self: unknown
  /** How often it was sent and Python has not yet said to have forgotten it. */
  count: number
}

/** The functions lent over one connection. */
export class LentFunctions {
  readonly #byId = new Map<number, LentFunction>()
  readonly #byFunction = new Map<(...args: never[]) => unknown, LentFunction>()
  #lastId = 0

  get size(): number {
    return this.#byId.size
  }

  /** Names of the functions that Python has; empty for one that has none. */
  get names(): string[] {
    return Array.from(this.#byId.values(), ({ fn }) => fn.name)
  }

  /** Lends a function once more. The same function without a `this` is the same callable in Python. */
  lend(fn: (...args: never[]) => unknown, self: unknown): LentFunction {
    let lent = self === undefined ? this.#byFunction.get(fn) : undefined
    if (lent === undefined) {
      lent = { id: this.newId(), fn, self, count: 0 }
      this.#byId.set(lent.id, lent)
      if (self === undefined) this.#byFunction.set(fn, lent)
    }
    lent.count++
    return lent
  }

  /** Whatever is lent has a number of its own. */
  newId(): number {
    return ++this.#lastId
  }

  find(id: number): LentFunction | undefined {
    return this.#byId.get(id)
  }

  /** Python forgot a function that it had received `count` times. */
  drop(id: number, count: number): void {
    const lent = this.#byId.get(id)
    if (lent === undefined) return
    lent.count -= count
    if (lent.count <= 0) {
      this.#byId.delete(id)
      if (this.#byFunction.get(lent.fn) === lent) this.#byFunction.delete(lent.fn)
    }
  }

  clear(): void {
    this.#byId.clear()
    this.#byFunction.clear()
  }
}

// As many as Python sends of its own.
const MOST_CAUSES = 8
// Of a text that an error has, in UTF-16 code units; the error that comes back has all of it.
const MOST_TEXT = 1 << 16

function shortened(text: string): string {
  return text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT)}… (${text.length - MOST_TEXT} more characters)`
}

/** What callbacks threw, kept so that the same object comes back when Python lets it pass. */
export class ThrownErrors {
  // Python may keep an error for later or drop it; the oldest are forgotten.
  static readonly #KEPT = 1000
  readonly #errors = new Map<number, unknown>()
  readonly #requests = new WeakMap<object, number>()
  #lastId = 0

  /** `error` stands for the exception that a request raised. */
  comesFrom(error: object, request: number): void {
    this.#requests.set(error, request)
  }

  /** Keeps what was thrown; its wire form, with `depth` causes above it. */
  keep(error: unknown, depth = 0): WireCallbackError {
    const wire = this.#keep(error, depth)
    if (depth > 0 || packedBytes(wire) < LEAST_BYTES) return wire
    // Those above it, or in it, are too much for one message; a group without them is none.
    const { classes: _, cause: __, errors: ___, ...alone } = wire
    return alone
  }

  #keep(error: unknown, depth: number): WireCallbackError {
    const id = ++this.#lastId
    this.#errors.set(id, error)
    if (this.#errors.size > ThrownErrors.#KEPT) this.#errors.delete(id - ThrownErrors.#KEPT)
    const isError = error instanceof Error
    const name = isError ? error.name : typeof error
    const message = isError ? error.message : String(error)
    const request = isError ? this.#requests.get(error) : undefined
    return {
      id,
      name: shortened(name).toWellFormed(),
      message: shortened(message).toWellFormed(),
      ...(request === undefined ? {} : { python: request }),
      ...(error instanceof PythonError && depth < MOST_CAUSES ? this.#asPythons(error, depth + 1) : {}),
    }
  }

  #asPythons(error: PythonError, depth: number): Partial<WireCallbackError> {
    return {
      classes: raisableNames(error),
      ...(error.cause === undefined ? {} : { cause: this.keep(error.cause, depth) }),
      ...(error.errors === undefined ? {} : { errors: error.errors.map((each) => this.keep(each, depth)) }),
    }
  }

  find(id: number): { readonly value: unknown } | undefined {
    return this.#errors.has(id) ? { value: this.#errors.get(id) } : undefined
  }
}

/** A promise cannot settle while its thread waits for Python: nobody would ever know the result. */
export function unsettledPromise(promise: Promise<unknown>): TypeError {
  promise.catch(() => {})
  return new TypeError(
    "A function or iterator that 'tensorbridge/sync' gave to Python gave a promise, which cannot settle while the program " +
      "waits for Python. Write it without async, or use the promises of 'tensorbridge'.",
  )
}
