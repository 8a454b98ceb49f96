// The calls of fit, evaluate and predict that progress() follows, and their events: for both faces.

import type { Caller, Reporting } from '../connection/reports.js'
import { checkNames } from '../errors/option-names.js'
import { atUser } from '../errors/user-frames.js'
import { PythonError } from '../python-errors.js'
import { detached } from '../values/detached.js'
import type { BatchBegin, BatchEnd, ProgressEvent, ReportedEvent } from './events.js'

/** How often to hear. */
export interface ProgressOptions {
  /**
   * Milliseconds between reports of batches; 50 by default. What happens between two reports is left out. With 0 every
   * batch is reported, and nothing is left out however slow the consumer is.
   */
  readonly intervalMs?: number
}

const DEFAULT_INTERVAL_MS = 50

/** Followed calls, and the events that nobody has taken yet. */
export class Following implements Reporting {
  readonly seconds: number
  readonly #wake: () => void
  readonly #events: ProgressEvent[] = []
  readonly #requests = new Map<Caller, number[]>()
  #calls = 0
  #isLeft = false

  /**
   * @param wake is called when there is an event.
   * @throws TypeError where an option is wrong.
   */
  constructor(options: ProgressOptions, wake: () => void) {
    checkNames(options, ['intervalMs'])
    const { intervalMs = DEFAULT_INTERVAL_MS } = options
    if (!(intervalMs >= 0)) {
      throw atUser(new TypeError(`The option intervalMs of progress takes a number from 0 on. Received: ${intervalMs}`))
    }
    this.seconds = intervalMs / 1000
    this.#wake = wake
  }

  /** Nobody wants any more. */
  get isLeft(): boolean {
    return this.#isLeft
  }

  /** What has made the calls. */
  get callers(): Caller[] {
    return [...this.#requests.keys()]
  }

  onCall(): (event: ReportedEvent) => void {
    if (this.#isLeft) throw leftError()
    const call = this.#calls++
    return detached((event: ReportedEvent) => this.#take({ ...event, call }))
  }

  onMade(caller: Caller, request: number): void {
    const requests = this.#requests.get(caller)
    if (requests === undefined) this.#requests.set(caller, [request])
    else requests.push(request)
  }

  #take(event: ProgressEvent): void {
    if (this.#isLeft) return
    if (this.seconds > 0 && isOfBatch(event)) {
      // One batch waits at most, the newest.
      while (isOfAnotherBatch(this.#events.at(-1), event)) this.#events.pop()
    }
    this.#events.push(event)
    this.#wake()
  }

  /** The oldest event. */
  shift(): ProgressEvent | undefined {
    return this.#isLeft ? undefined : this.#events.shift()
  }

  /** The calls are to end, a `fit` after the batch that runs. */
  leave(): void {
    this.#isLeft = true
    this.#events.length = 0
    for (const [caller, requests] of this.#requests) caller.finish(requests)
  }

  /** That a prediction was interrupted, and that no other call was begun, is what was asked for by leaving. */
  isAskedFor(error: unknown): boolean {
    if (!this.#isLeft) return false
    return error instanceof PythonError ? error.type === 'KeyboardInterrupt' : isLeftError(error)
  }
}

/** A call that cannot be followed, or none at all. */
export function wrongCall(received: string): TypeError {
  return atUser(
    new TypeError(
      'progress() takes a call of fit, evaluate or predict, as in progress(model.fit(x, y)), or a function that makes such ' +
        `calls. Received: ${received}`,
    ),
  )
}

const leftErrors = new WeakSet<object>()

function leftError(): Error {
  const error = new DOMException('The loop over progress() was left: no further training begins in it.', 'AbortError')
  leftErrors.add(error)
  return error
}

function isLeftError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && leftErrors.has(error)
}

function isOfAnotherBatch(event: ProgressEvent | undefined, than: BatchBegin | BatchEnd): boolean {
  return event !== undefined && isOfBatch(event) && (event.batch !== than.batch || event.call !== than.call)
}

function isOfBatch(event: ProgressEvent): event is BatchBegin | BatchEnd {
  return event.type === 'batchBegin' || event.type === 'batchEnd'
}
