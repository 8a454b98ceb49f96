// In whose name the running code asks: what the code of a callback, of a block or of an iterator asks of Python belongs to
// it, and runs on the thread that waits for it.

import { AsyncLocalStorage } from 'node:async_hooks'

/** One run of a callback, or of a block: what it asks of Python belongs to it. */
export interface CallbackScope {
  readonly id: number
  /** It was called from a Python thread other than the main one. */
  readonly isSide: boolean
  /** The number that the next request had when it began. */
  readonly since?: number
  isOver: boolean
  /** A block that Python may not have reached yet. */
  isBlock?: boolean
}

// One for all connections.
const storage: AsyncLocalStorage<ReadonlyMap<Askers, CallbackScope>> = new AsyncLocalStorage()

/** Who asks over one connection. */
export class Askers {
  #open = 0

  /** Code is about to run that Python has called for. */
  open(): void {
    this.#open++
  }

  /** It is over. */
  close(): void {
    this.#open--
  }

  /** The callback, block or iterator that the running code belongs to. */
  get current(): CallbackScope | undefined {
    // While there is none nothing has to be asked of the storage.
    if (this.#open === 0) return undefined
    const scope = storage.getStore()?.get(this)
    return scope?.isOver ? undefined : scope
  }

  /** Runs code of the user: what it asks of Python belongs to `scope`. */
  enter<Result>(scope: CallbackScope, body: () => Result): Result {
    return storage.run(new Map(storage.getStore()).set(this, scope), body)
  }

  /** Runs `body`, which asks in the name of `scope`, and of other connections in nobody's. */
  only<Result>(scope: CallbackScope, body: () => Result): Result {
    return storage.run(new Map([[this, scope]]), body)
  }

  /** Runs `body`, which makes requests, in the name of a callback, or of none: of who noted what is requested now. */
  as<Result>(asker: CallbackScope | undefined, body: () => Result): Result {
    if (asker === this.current) return body()
    const scopes = new Map(storage.getStore())
    if (asker === undefined) scopes.delete(this)
    else scopes.set(this, asker)
    return storage.run(scopes, body)
  }
}
