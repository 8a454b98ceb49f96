// progress(): how far a fit, an evaluation or a prediction is, as data. Python reports, at most some times a second, to a
// detached function, so that training never waits; what a slow consumer has not taken yet is replaced by what is newer.

import { type Caller, isTrainingCall, type Reporting, runReporting } from '../connection/reports.js'
import { checkNames } from '../errors/option-names.js'
import { PythonError } from '../python-errors.js'
import { stubOf } from '../remote/stub.js'
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

/** The events of a training, and its result. */
export interface Progress<Result> extends AsyncIterable<ProgressEvent, Result, undefined> {
  /** What the call gives; also what the iteration returns at its end. */
  readonly result: Promise<Result>
  [Symbol.asyncIterator](): AsyncIterator<ProgressEvent, Result, undefined>
}

const DEFAULT_INTERVAL_MS = 50

/**
 * How far a training is, as data: epochs and batches as they begin and end, with the loss and the metrics, the rate, the
 * time that is left. Takes a call of `fit`, `evaluate` or `predict` made in its argument, or a function whose calls of
 * them are all followed.
 *
 * Training never waits for whoever iterates. An error of the training ends the iteration with that error. Leaving the
 * loop (`break`, `return`, an error) ends a `fit` after the batch that runs, as `model.stop_training` does; `result`
 * then has its History so far.
 *
 * @throws TypeError where the call is none of these, or has been sent already (it was made in an earlier turn).
 * @example for await (const event of progress(model.fit(x, y))) if (event.type === 'epochEnd') console.log(event.logs)
 */
export function progress<Result>(call: PromiseLike<Result>, options?: ProgressOptions): Progress<Result>
export function progress<Result>(fn: () => Result, options?: ProgressOptions): Progress<Awaited<Result>>
export function progress(call: unknown, options: ProgressOptions = {}): Progress<unknown> {
  checkNames(options, ['intervalMs'])
  const { intervalMs = DEFAULT_INTERVAL_MS } = options
  if (!(intervalMs >= 0)) {
    throw new TypeError(`The option intervalMs of progress takes a number from 0 on. Received: ${intervalMs}`)
  }
  const followed = new Followed(intervalMs)
  const stub = stubOf(call)
  if (stub === undefined) {
    if (typeof call !== 'function') throw wrongCall(typeof call)
    return followed.start(runReporting(followed, call as () => unknown))
  }
  if (!isTrainingCall(stub.label)) throw wrongCall(stub.label)
  if (!stub.connection.reportOn(stub.reference(), followed)) throw tooLate(stub.label)
  return followed.start((async () => await call)())
}

function wrongCall(received: string): TypeError {
  return new TypeError(
    'progress() takes a call of fit, evaluate or predict, as in progress(model.fit(x, y)), or a function that makes such ' +
      `calls. Received: ${received}`,
  )
}

function tooLate(label: string): TypeError {
  return new TypeError(
    'progress() was given a call that has been sent to Python already. Make the call in its argument, ' +
      `progress(model.fit(x, y)), or hand over a function, progress(() => model.fit(x, y)). Received: ${label}`,
  )
}

/** The calls that are followed, and who iterates their events. */
class Followed implements Reporting, Progress<unknown>, AsyncIterator<ProgressEvent, unknown, undefined> {
  readonly seconds: number
  result: Promise<unknown> = Promise.resolve()
  readonly #events: ProgressEvent[] = []
  readonly #requests = new Map<Caller, number[]>()
  #calls = 0
  #wake: () => void = () => {}
  #isOver = false
  #isLeft = false

  constructor(intervalMs: number) {
    this.seconds = intervalMs / 1000
  }

  start(result: Promise<unknown>): this {
    // Handles no failure: where nobody uses `result` or iterates, Node tells of it, as of any promise.
    this.result = result.finally(() => {
      this.#isOver = true
      this.#wake()
    })
    return this
  }

  // Reporting

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

  // Iteration

  [Symbol.asyncIterator](): AsyncIterator<ProgressEvent, unknown, undefined> {
    // The iteration tells of a failure.
    this.result.catch(() => {})
    return this
  }

  async next(): Promise<IteratorResult<ProgressEvent, unknown>> {
    while (true) {
      const event = this.#isLeft ? undefined : this.#events.shift()
      if (event !== undefined) return { done: false, value: event }
      if (this.#isOver || this.#isLeft) return { done: true, value: this.#isLeft ? undefined : await this.result }
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  /** The loop was left: the calls end, and are over when this resolves. */
  async return(value?: unknown): Promise<IteratorResult<ProgressEvent, unknown>> {
    if (!this.#isLeft && !this.#isOver) {
      this.#isLeft = true
      for (const [caller, requests] of this.#requests) caller.finish(requests)
      try {
        await this.result
      } catch (error) {
        // That a prediction was interrupted, and that no other call was begun, is what was asked for.
        const isAsked = error instanceof PythonError ? error.type === 'KeyboardInterrupt' : isLeftError(error)
        if (!isAsked) throw error
      }
    }
    this.#isLeft = true
    this.#events.length = 0
    return { done: true, value }
  }
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
