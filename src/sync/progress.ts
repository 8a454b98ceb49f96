// progress() of the synchronous face: the loop over a training's events runs while Python trains, and waits for the next one.

import { type Reached, runReportingNow } from '../connection/reports.js'
import { withoutSettling } from '../connection/waits.js'
import { settled, withoutPromise } from '../remote/settling.js'
import { stubOf } from '../remote/stub.js'
import type { ProgressEvent } from '../training/events.js'
import { Following, type ProgressOptions, wrongCall } from '../training/following.js'
import { waitForMessage } from './waiting.js'

/** The events of a training, and its result. */
export interface Progress<Result> extends Iterable<ProgressEvent, Result, undefined> {
  /** What the function gives; waits for the training. Also what the iteration returns at its end. */
  readonly result: Result
  [Symbol.iterator](): Iterator<ProgressEvent, Result, undefined>
}

/**
 * How far a training is, as data: epochs and batches as they begin and end, with the loss and the metrics, the rate, the
 * time that is left. Takes a function, and follows its calls of `fit`, `evaluate` and `predict`.
 *
 * The function's calls are sent and not waited for, as in `python.pipelined`; the loop waits for their events. Training never
 * waits for it. What the loop asks of Python is done when the training is over. An error of the training ends the iteration with
 * that error. Leaving the loop (`break`, `return`, an error) ends a `fit` after the batch that runs, as `model.stop_training` does;
 * `result` then has its History so far.
 *
 * @throws TypeError where it is given no function.
 * @example for (const event of progress(() => model.fit(x, y))) if (event.type === 'epochEnd') console.log(event.logs)
 */
export function progress<Result>(fn: () => Result, options?: ProgressOptions): Progress<Result>
/**
 * The same with a function that is called for each event, in the middle of the call that it is about. `fn` is code like any
 * other: its calls are over when they return. What `onEvent` throws ends the training as leaving the loop does, and is thrown then.
 *
 * @returns what `fn` returns.
 * @example const history = progress(() => model.fit(x, y), (event) => draw(event))
 */
export function progress<Result>(
  fn: () => Result,
  onEvent: (event: ProgressEvent) => void,
  options?: ProgressOptions,
): Result
export function progress<Result>(
  fn: () => Result,
  second: ((event: ProgressEvent) => void) | ProgressOptions = {},
  third: ProgressOptions = {},
): Progress<Result> | Result {
  const stub = stubOf(fn)
  if (stub !== undefined || typeof fn !== 'function') throw wrongCall(stub?.label ?? typeof fn)
  const body = withoutPromise('progress', fn)
  return typeof second === 'function' ? tell(body, second, third) : new Followed(body, second)
}

function tell<Result>(body: () => Result, onEvent: (event: ProgressEvent) => void, options: ProgressOptions): Result {
  let thrown: { readonly error: unknown } | undefined
  const calls = new Following(options, () => {
    try {
      for (let event = calls.shift(); event !== undefined; event = calls.shift()) onEvent(event)
    } catch (error) {
      thrown ??= { error }
      calls.leave()
    }
  })
  let result: Result | undefined
  try {
    result = runReportingNow(calls, body)
  } catch (error) {
    if (!calls.isAskedFor(error)) throw error
  }
  if (thrown !== undefined) throw thrown.error
  return result as Result
}

/** The calls that are followed, and who iterates their events. */
class Followed<Result> implements Progress<Result>, Iterator<ProgressEvent, Result, undefined> {
  readonly #calls: Following
  readonly #made: Result
  readonly #reached: readonly Reached[]
  #outcome: { readonly result: Result } | undefined

  constructor(body: () => Result, options: ProgressOptions) {
    this.#calls = new Following(options, () => {})
    this.#made = withoutSettling(() => runReportingNow(this.#calls, body))
    this.#reached = this.#calls.callers.map((caller) => caller.waits.reach())
  }

  get result(): Result {
    if (this.#outcome === undefined) {
      for (const each of this.#reached) each.end()
      this.#outcome = { result: settled(this.#made) as Result }
    }
    return this.#outcome.result
  }

  [Symbol.iterator](): Iterator<ProgressEvent, Result, undefined> {
    return this
  }

  next(): IteratorResult<ProgressEvent, Result> {
    for (;;) {
      const event = this.#calls.shift()
      if (event !== undefined) return { done: false, value: event }
      if (this.#calls.isLeft) return { done: true, value: undefined as Result }
      if (this.#reached.every(({ isOver }) => isOver)) return { done: true, value: this.result }
      for (const each of this.#reached) each.flush()
      waitForMessage()
    }
  }

  /** The loop was left: the calls end, and are over when this returns. */
  return(value?: unknown): IteratorResult<ProgressEvent, Result> {
    if (!this.#calls.isLeft && this.#reached.some(({ isOver }) => !isOver)) {
      this.#calls.leave()
      try {
        void this.result
      } catch (error) {
        if (!this.#calls.isAskedFor(error)) throw error
      }
    }
    return { done: true, value: value as Result }
  }
}
