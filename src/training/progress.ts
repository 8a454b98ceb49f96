// progress(): how far a fit, an evaluation or a prediction is, as data. Python reports, at most some times a second, to a
// detached function, so that training never waits; what a slow consumer has not taken yet is replaced by what is newer.

import { isTrainingCall, runReporting } from '../connection/reports.js'
import { stubOf } from '../remote/stub.js'
import type { ProgressEvent } from './events.js'
import { Following, type ProgressOptions, wrongCall } from './following.js'

/** The events of a training, and its result. */
export interface Progress<Result> extends AsyncIterable<ProgressEvent, Result, undefined> {
  /** What the call gives; also what the iteration returns at its end. */
  readonly result: Promise<Result>
  [Symbol.asyncIterator](): AsyncIterator<ProgressEvent, Result, undefined>
}

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
  const followed = new Followed(options)
  const stub = stubOf(call)
  if (stub === undefined) {
    if (typeof call !== 'function') throw wrongCall(typeof call)
    return followed.start(runReporting(followed.calls, call as () => unknown))
  }
  if (!isTrainingCall(stub.label)) throw wrongCall(stub.label)
  if (!stub.connection.reportOn(stub.reference(), followed.calls)) throw tooLate(stub.label)
  return followed.start((async () => await call)())
}

function tooLate(label: string): TypeError {
  return new TypeError(
    'progress() was given a call that has been sent to Python already. Make the call in its argument, ' +
      `progress(model.fit(x, y)), or hand over a function, progress(() => model.fit(x, y)). Received: ${label}`,
  )
}

/** The calls that are followed, and who iterates their events. */
class Followed implements Progress<unknown>, AsyncIterator<ProgressEvent, unknown, undefined> {
  readonly calls: Following
  result: Promise<unknown> = Promise.resolve()
  #wake: () => void = () => {}
  #isOver = false
  #isLeft = false

  constructor(options: ProgressOptions) {
    this.calls = new Following(options, () => this.#wake())
  }

  start(result: Promise<unknown>): this {
    // Handles no failure: where nobody uses `result` or iterates, Node tells of it, as of any promise.
    this.result = result.finally(() => {
      this.#isOver = true
      this.#wake()
    })
    return this
  }

  [Symbol.asyncIterator](): AsyncIterator<ProgressEvent, unknown, undefined> {
    // The iteration tells of a failure.
    this.result.catch(() => {})
    return this
  }

  async next(): Promise<IteratorResult<ProgressEvent, unknown>> {
    while (true) {
      const event = this.#isLeft ? undefined : this.calls.shift()
      if (event !== undefined) return { done: false, value: event }
      if (this.#isOver || this.#isLeft) return { done: true, value: this.#isLeft ? undefined : await this.result }
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  /** The loop was left: the calls end, and are over when this resolves. */
  async return(value?: unknown): Promise<IteratorResult<ProgressEvent, unknown>> {
    const isFirst = !this.#isLeft && !this.#isOver
    this.#isLeft = true
    if (isFirst) {
      this.calls.leave()
      try {
        await this.result
      } catch (error) {
        if (!this.calls.isAskedFor(error)) throw error
      }
    }
    return { done: true, value }
  }
}
