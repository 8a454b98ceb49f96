// abortable(signal, fn): what fn asks of Python is stopped when the signal aborts, and nothing else is. For both faces.

import { Surroundings } from './surroundings.js'

/** What can stop requests: a connection. */
interface Canceller {
  cancel(requests: readonly number[]): void
  kill(): void
}

/** A signal, and what it stops. */
export interface Abort {
  readonly signal: AbortSignal
  readonly requests: Map<Canceller, number[]>
  /** That of the code around: what stops it stops this too. */
  readonly outer: Abort | undefined
}

/** What is abortable. */
export const aborts: Surroundings<Abort> = new Surroundings()

// The last requests are those that may still run; a training loop makes any number.
const MOST_REMEMBERED = 10_000

/**
 * A request is made: the aborts that the running code belongs to may stop it.
 *
 * @throws the signal's reason where one has aborted.
 */
export function enterAbort(canceller: Canceller, request: number): void {
  for (let abort = aborts.current; abort !== undefined; abort = abort.outer) {
    abort.signal.throwIfAborted()
    const requests = abort.requests.get(canceller)
    if (requests === undefined) {
      abort.requests.set(canceller, [request])
    } else {
      requests.push(request)
      if (requests.length > 2 * MOST_REMEMBERED) requests.splice(0, MOST_REMEMBERED)
    }
  }
}

/**
 * Runs code that Python calls for. What begins after the abort belongs to the end of what is stopped, such as the last hooks of a
 * training: it may ask Python to its own end.
 */
export function asCalled<Result>(body: () => Result): Result {
  for (let abort = aborts.current; abort !== undefined; abort = abort.outer) {
    if (abort.signal.aborted) return aborts.apart(body)
  }
  return body()
}

/** Calls back in so many milliseconds; what it gives takes that back. */
export type Alarm = (milliseconds: number, ring: () => void) => () => void

const timer: Alarm = (milliseconds, ring) => {
  const set = setTimeout(ring, milliseconds)
  return () => clearTimeout(set)
}

/**
 * Runs `body` and awaits its result; stops its requests when the signal aborts, and throws the signal's reason then.
 *
 * @param killAfterMs where it has not stopped by then, the Pythons that it used are killed.
 */
export async function runAbortable(
  signal: AbortSignal,
  body: () => unknown,
  killAfterMs: number | undefined,
): Promise<unknown> {
  const run = new AbortableRun(signal, killAfterMs, timer)
  try {
    return run.finish(await run.start(async () => await body()))
  } catch (error) {
    throw run.failure(error)
  } finally {
    run.close()
  }
}

/** The same for the synchronous face. */
export function runAbortableNow<Result>(
  signal: AbortSignal,
  body: () => Result,
  killAfterMs: number | undefined,
  alarm: Alarm,
): Result {
  const run = new AbortableRun(signal, killAfterMs, alarm)
  try {
    return run.finish(run.start(body))
  } catch (error) {
    throw run.failure(error)
  } finally {
    run.close()
  }
}

class AbortableRun {
  readonly #abort: Abort
  readonly #killAfterMs: number | undefined
  readonly #alarm: Alarm
  #forget = (): void => {}
  readonly #stop = (): void => {
    for (const [canceller, requests] of this.#abort.requests) canceller.cancel(requests)
    if (this.#killAfterMs === undefined) return
    this.#forget = this.#alarm(this.#killAfterMs, () => {
      for (const canceller of this.#abort.requests.keys()) canceller.kill()
    })
  }

  /** @throws the signal's reason where it has aborted. */
  constructor(signal: AbortSignal, killAfterMs: number | undefined, alarm: Alarm) {
    signal.throwIfAborted()
    this.#abort = { signal, requests: new Map(), outer: aborts.current }
    this.#killAfterMs = killAfterMs
    this.#alarm = alarm
    signal.addEventListener('abort', this.#stop, { once: true })
    aborts.open()
  }

  start<Result>(body: () => Result): Result {
    return aborts.run(this.#abort, body)
  }

  /** A training that was told to end may have been at its end; what was stopped is not to be taken for a result. */
  finish<Result>(result: Result): Result {
    this.#abort.signal.throwIfAborted()
    return result
  }

  /** The failure of what was stopped is no news; any other error is kept as the cause. */
  failure(error: unknown): unknown {
    const { signal } = this.#abort
    if (!signal.aborted) return error
    return signal.reason instanceof Error ? withCause(signal.reason, error) : signal.reason
  }

  close(): void {
    aborts.close()
    this.#forget()
    this.#abort.signal.removeEventListener('abort', this.#stop)
  }
}

function withCause(reason: Error, cause: unknown): Error {
  if (reason !== cause && reason.cause === undefined) {
    Object.defineProperty(reason, 'cause', { value: cause, configurable: true, writable: true })
  }
  return reason
}
