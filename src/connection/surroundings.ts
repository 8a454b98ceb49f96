// What the running code is inside of, such as an abort or a training that reports: known to what it asks of Python, and
// asked for only while there is any.

import { AsyncLocalStorage } from 'node:async_hooks'

/** One kind of it. */
export class Surroundings<Value extends object> {
  readonly #storage = new AsyncLocalStorage<Value | undefined>()
  #open = 0

  /** That of the running code. */
  get current(): Value | undefined {
    return this.#open === 0 ? undefined : this.#storage.getStore()
  }

  /** Code is about to run inside one. */
  open(): void {
    this.#open++
  }

  /** It is over. */
  close(): void {
    this.#open--
  }

  /** Runs `body` inside `value`, which is open. */
  run<Result>(value: Value, body: () => Result): Result {
    return this.#storage.run(value, body)
  }

  /** Runs `body` as code that is inside `value`, or inside none. */
  as<Result>(value: Value | undefined, body: () => Result): Result {
    return this.current === value ? body() : this.#storage.run(value, body)
  }

  /** Runs `body` inside none. */
  apart<Result>(body: () => Result): Result {
    return this.current === undefined ? body() : this.#storage.run(undefined, body)
  }

  /** The same function as code of what the running code is inside of, whoever calls it. */
  keep<Args extends readonly unknown[], Result>(fn: (...args: Args) => Result): (...args: Args) => Result {
    const value = this.current
    return value === undefined ? fn : (...args) => this.#storage.run(value, fn, ...args)
  }
}
