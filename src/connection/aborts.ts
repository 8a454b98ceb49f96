// abortable(signal, fn): what fn asks of Python is stopped when the signal aborts, and nothing else is.

import { AsyncLocalStorage } from 'node:async_hooks'

/** What can stop requests: a connection. */
interface Canceller {
  cancel(requests: readonly number[]): void
  kill(): void
}

interface Abort {
  readonly signal: AbortSignal
  readonly requests: Map<Canceller, number[]>
}

const storage = new AsyncLocalStorage<Abort>()
// While nothing is abortable nothing has to be asked of the storage.
let open = 0

// The last requests are those that may still run; a training loop makes any number.
const MOST_REMEMBERED = 10_000

/**
 * A request is made: the abort that the running code belongs to may stop it.
 *
 * @throws the signal's reason where it has aborted.
 */
export function enterAbort(canceller: Canceller, request: number): void {
  if (open === 0) return
  const abort = storage.getStore()
  if (abort === undefined) return
  abort.signal.throwIfAborted()
  const requests = abort.requests.get(canceller)
  if (requests === undefined) {
    abort.requests.set(canceller, [request])
  } else {
    requests.push(request)
    if (requests.length > 2 * MOST_REMEMBERED) requests.splice(0, MOST_REMEMBERED)
  }
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
  signal.throwIfAborted()
  const abort: Abort = { signal, requests: new Map() }
  let timer: NodeJS.Timeout | undefined
  const stop = (): void => {
    for (const [canceller, requests] of abort.requests) canceller.cancel(requests)
    if (killAfterMs === undefined) return
    timer = setTimeout(() => {
      for (const canceller of abort.requests.keys()) canceller.kill()
    }, killAfterMs)
  }
  signal.addEventListener('abort', stop, { once: true })
  open++
  try {
    const result = await storage.run(abort, async () => await body())
    // A training that was told to end may have been at its end; what was stopped is not to be taken for a result.
    signal.throwIfAborted()
    return result
  } catch (error) {
    // The failure of what was stopped is no news; any other error is kept as the cause.
    if (signal.aborted) throw signal.reason instanceof Error ? withCause(signal.reason, error) : signal.reason
    throw error
  } finally {
    open--
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
}

function withCause(reason: Error, cause: unknown): Error {
  if (reason !== cause && reason.cause === undefined) {
    Object.defineProperty(reason, 'cause', { value: cause, configurable: true, writable: true })
  }
  return reason
}
