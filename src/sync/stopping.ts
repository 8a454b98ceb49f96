// abortable, deadline, interruptible of the synchronous face. The program waits while Python works, so that neither timers nor
// listeners of signals run: the wait looks at the clock itself, and another thread waits for Ctrl-C.

import { runAbortableNow } from '../connection/aborts.js'
import { withoutPromise } from '../remote/settling.js'
import {
  checkAbortable,
  checkMilliseconds,
  checkStoppable,
  DEADLINE_CALL,
  deadlineReason,
  INTERRUPTIBLE_CALL,
  interruptReason,
  killAfter,
  type StoppingOptions,
} from '../training/stopping.js'
import { setAlarm } from './alarms.js'
import { onCtrlC } from './ctrl-c.js'
import { timesOf } from './timeout-signals.js'

/**
 * Runs `fn`; when `signal` aborts, what it asks of Python is stopped: the call that runs ends within 0.1 s unless it
 * computes in C for longer, and no other begins. Models and all other objects stay usable.
 *
 * The program waits meanwhile, so the signal aborts in time where a callback of Python aborts it, or where it comes from
 * `AbortSignal.timeout` (by `AbortSignal.any` too). What a timer or an event of Node would abort, it aborts when `fn` is over.
 *
 * @returns what `fn` returns.
 * @throws the signal's reason (an AbortError by default) once the call has stopped; `partialHistory(error)` is what a
 *   `fit` had reached. TypeError where `fn` gives a promise.
 * @example abortable(AbortSignal.timeout(60_000), () => model.fit(x, y, { epochs: 100 }))
 */
export function abortable<Result>(signal: AbortSignal, fn: () => Result, options: StoppingOptions = {}): Result {
  checkAbortable(signal, fn)
  const killAfterMs = killAfter(options, 'abortable')
  const now = performance.now()
  const forget = timesOf(signal).map(({ at, abort }) => setAlarm(at - now, abort))
  try {
    return runAbortableNow(signal, withoutPromise('abortable', fn), killAfterMs, setAlarm)
  } finally {
    for (const each of forget) each()
  }
}

/**
 * The same with a time: what `fn` asks of Python is stopped when so many milliseconds have passed since now.
 *
 * @throws a DOMException named TimeoutError once the call has stopped.
 * @example deadline(60_000, () => model.fit(x, y, { epochs: 100 }))
 */
export function deadline<Result>(milliseconds: number, fn: () => Result, options: StoppingOptions = {}): Result {
  checkMilliseconds('time of deadline', milliseconds)
  checkStoppable(DEADLINE_CALL, fn)
  const killAfterMs = killAfter(options, 'deadline')
  const controller = new AbortController()
  const forget = setAlarm(milliseconds, () => controller.abort(deadlineReason(milliseconds)))
  try {
    return runAbortableNow(controller.signal, withoutPromise('deadline', fn), killAfterMs, setAlarm)
  } finally {
    forget()
  }
}

/**
 * The same with Ctrl-C: while `fn` runs, the first SIGINT stops what it asks of Python instead of ending the program. A
 * second one ends it. Listeners of the program do not hear the first one.
 *
 * @throws a DOMException named AbortError once the call has stopped.
 * @example
 * try { interruptible(() => model.fit(x, y, { epochs: 100 })) }
 * catch (error) { console.log(partialHistory(error) ?? error) }
 * model.save('model.keras')
 */
export function interruptible<Result>(fn: () => Result, options: StoppingOptions = {}): Result {
  checkStoppable(INTERRUPTIBLE_CALL, fn)
  const killAfterMs = killAfter(options, 'interruptible')
  const controller = new AbortController()
  const watch = onCtrlC(() => controller.abort(interruptReason()))
  const body = withoutPromise('interruptible', fn)
  try {
    return runAbortableNow(
      controller.signal,
      () => {
        try {
          return body()
        } finally {
          watch.hear()
        }
      },
      killAfterMs,
      setAlarm,
    )
  } finally {
    watch.stop()
  }
}
