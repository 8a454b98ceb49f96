// abortable, deadline, interruptible: what stops a running call, and leaves models and all other objects usable.
//
// A `fit` is told to end after the batch that runs, as `model.stop_training` does; where that takes longer than a moment,
// and for every other call, Python raises KeyboardInterrupt. Killing Python is the last resort, which must be asked for.

import { runAbortable } from '../connection/aborts.js'
import { isTrainingCall } from '../connection/reports.js'
import { checkNames, shown } from '../errors/option-names.js'
import { atUser } from '../errors/user-frames.js'
import { stubOf } from '../remote/stub.js'

/** What is done about a call that does not stop. */
export interface StoppingOptions {
  /**
   * Milliseconds after which a Python that has not stopped is killed, with all its objects: for calls in C that no
   * interrupt reaches. Without it, it is waited for however long it takes.
   */
  readonly killAfterMs?: number
}

/**
 * Runs `fn`; when `signal` aborts, what it asks of Python is stopped: the call that runs ends within 0.1 s unless it
 * computes in C for longer, those behind it do not begin. Models and all other objects stay usable.
 *
 * @returns what `fn` returns, as `await` gives it.
 * @throws the signal's reason (an AbortError by default) once the call has stopped; `partialHistory(error)` is what a
 *   `fit` had reached.
 * @example await abortable(AbortSignal.timeout(60_000), () => model.fit(x, y, { epochs: 100 }))
 */
export function abortable<Result>(
  signal: AbortSignal,
  fn: () => Result,
  options: StoppingOptions = {},
): Promise<Awaited<Result>> {
  checkAbortable(signal, fn)
  const killAfterMs = killAfter(options, 'abortable')
  return runAbortable(signal, fn, killAfterMs) as Promise<Awaited<Result>>
}

/**
 * The same with a time: what `fn` asks of Python is stopped when so many milliseconds have passed since now.
 *
 * @throws a DOMException named TimeoutError once the call has stopped.
 * @example await deadline(60_000, () => model.fit(x, y, { epochs: 100 }))
 */
export async function deadline<Result>(
  milliseconds: number,
  fn: () => Result,
  options: StoppingOptions = {},
): Promise<Awaited<Result>> {
  checkMilliseconds('time of deadline', milliseconds)
  checkStoppable(DEADLINE_CALL, fn)
  const killAfterMs = killAfter(options, 'deadline')
  const controller = new AbortController()
  const timer = setTimeout(() => {
    controller.abort(deadlineReason(milliseconds))
  }, milliseconds)
  try {
    return (await runAbortable(controller.signal, fn, killAfterMs)) as Awaited<Result>
  } finally {
    clearTimeout(timer)
  }
}

/**
 * The same with Ctrl-C: while `fn` runs, the first SIGINT stops what it asks of Python instead of ending the program. A
 * second one does what it always does, which ends the program unless it has a listener of its own.
 *
 * @throws a DOMException named AbortError once the call has stopped.
 * @example
 * try { await interruptible(() => model.fit(x, y, { epochs: 100 })) }
 * catch (error) { console.log(partialHistory(error) ?? error) }
 * await model.save('model.keras')
 */
export async function interruptible<Result>(fn: () => Result, options: StoppingOptions = {}): Promise<Awaited<Result>> {
  checkStoppable(INTERRUPTIBLE_CALL, fn)
  const killAfterMs = killAfter(options, 'interruptible')
  const controller = new AbortController()
  const stop = (): void => controller.abort(interruptReason())
  process.once('SIGINT', stop)
  try {
    return (await runAbortable(controller.signal, fn, killAfterMs)) as Awaited<Result>
  } finally {
    process.off('SIGINT', stop)
  }
}

/** Why a deadline stops what it stops. */
export function deadlineReason(milliseconds: number): DOMException {
  return new DOMException(`The deadline of ${milliseconds} ms has passed.`, 'TimeoutError')
}

/** Why Ctrl-C does. */
export function interruptReason(): DOMException {
  return new DOMException('Interrupted by Ctrl-C (SIGINT).', 'AbortError')
}

/** @throws TypeError where these are not what abortable takes. */
export function checkAbortable(signal: unknown, fn: unknown): void {
  // A stand-in for a Python object has any member, so that the class is asked for.
  if (!(signal instanceof AbortSignal) || typeof fn !== 'function' || trainingCall(fn) !== undefined) {
    throw atUser(
      new TypeError('abortable takes an AbortSignal and a function: abortable(signal, () => model.fit(x, y))'),
    )
  }
}

/** @throws TypeError where what is to be stopped is no function. */
export function checkStoppable(call: string, fn: unknown): void {
  const made = trainingCall(fn)
  if (typeof fn === 'function' && made === undefined) return
  const [name] = call.split('(')
  const received = made === undefined ? shown(fn) : `the call ${made}, which has been made`
  throw atUser(new TypeError(`${name} takes a function: ${call}. Received: ${received}`))
}

/** `model.fit(…)` where a call of it was given in the place of a function: stand-ins are functions to JavaScript. */
function trainingCall(given: unknown): string | undefined {
  const label = stubOf(given)?.label
  return label !== undefined && isTrainingCall(label) ? label : undefined
}

/** How the others are called. */
export const DEADLINE_CALL = 'deadline(60_000, () => model.fit(x, y))'
export const INTERRUPTIBLE_CALL = 'interruptible(() => model.fit(x, y))'

/** The option of the function `name`. @throws TypeError where it is none. */
export function killAfter(options: StoppingOptions, name: string): number | undefined {
  checkNames(options, ['killAfterMs'])
  const { killAfterMs } = options
  if (killAfterMs !== undefined) checkMilliseconds(`killAfterMs of ${name}`, killAfterMs)
  return killAfterMs
}

// What setTimeout takes; beyond it, it fires at once.
const LONGEST_TIMER = 2 ** 31 - 1

/** @throws TypeError where a time is none. */
export function checkMilliseconds(what: string, value: unknown): void {
  if (!(typeof value === 'number' && value >= 0 && value <= LONGEST_TIMER)) {
    throw atUser(new TypeError(`The ${what} takes milliseconds from 0 to ${LONGEST_TIMER}. Received: ${shown(value)}`))
  }
}
