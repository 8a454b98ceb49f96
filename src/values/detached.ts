// detached(fn): a function that Python calls without waiting for it.

import { shown } from '../errors/option-names.js'
import { atUser } from '../errors/user-frames.js'

const detachedFunctions = new WeakSet<object>()

/**
 * The same function for Python to call without waiting: Python goes on at once, the function gets the arguments as they
 * were at the call, and Python gets None. Calls of such functions run in their order, one after the other, and all are
 * done before the promise of what Python was running (a `fit`, say) resolves. What they ask of Python runs when that is
 * over. What they throw is reported like a failure that nobody awaits.
 *
 * Also a decorator for methods of a class.
 *
 * @example model.fit(x, y, { callbacks: [{ on_train_batch_end: detached((batch, logs) => draw(batch, logs.loss)) }] })
 */
// oxlint-disable-next-line typescript/no-explicit-any -- any function, with its own types
export function detached<Fn extends (...args: any[]) => unknown>(fn: Fn, _context?: unknown): Fn {
  if (typeof fn !== 'function') throw atUser(new TypeError(`detached takes a function. Received: ${shown(fn)}`))
  const run = function (this: unknown, ...args: unknown[]): unknown {
    return Reflect.apply(fn, this, args)
  }
  Object.defineProperty(run, 'name', { value: fn.name, configurable: true })
  detachedFunctions.add(run)
  return run as Fn
}

/** Whether `detached` made a function. */
export function isDetached(fn: (...args: never[]) => unknown): boolean {
  return detachedFunctions.has(fn)
}
