// The requests of a pool that wait for a Python: first come, first served; one that is aborted or late leaves the queue.

import { PoolBusyError } from '../errors.js'

interface Limits {
  readonly signal: AbortSignal | undefined
  readonly maxWaitMs: number | undefined
}

interface Waiter<Take> {
  readonly take: Take
  readonly reject: (error: unknown) => void
  readonly leave: () => void
}

/** @typeParam Take what is called when the request's turn has come. */
export class Waiting<Take> {
  // In the order in which they came; any of them may leave.
  readonly #waiters = new Set<Waiter<Take>>()

  get size(): number {
    return this.#waiters.size
  }

  /** Waits at the end of the queue, until it is taken, rejected, aborted or late. */
  add(take: Take, reject: (error: unknown) => void, { signal, maxWaitMs }: Limits): void {
    const fail = (error: unknown): void => {
      waiter.leave()
      reject(error)
    }
    const onAbort = (): void => fail(signal?.reason)
    const timer =
      maxWaitMs === undefined
        ? undefined
        : setTimeout(() => {
            fail(new PoolBusyError(`No Python of the pool became free within ${maxWaitMs} ms.`))
          }, maxWaitMs)
    const leave = (): void => {
      this.#waiters.delete(waiter)
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    }
    const waiter: Waiter<Take> = { take, reject: fail, leave }
    this.#waiters.add(waiter)
    signal?.addEventListener('abort', onAbort, { once: true })
  }

  /** The first, which waits no longer. */
  take(): Take | undefined {
    for (const waiter of this.#waiters) {
      waiter.leave()
      return waiter.take
    }
    return undefined
  }

  rejectAll(error: unknown): void {
    // Each leaves as it is rejected, which a Set's iteration takes well.
    for (const waiter of this.#waiters) waiter.reject(error)
  }
}
