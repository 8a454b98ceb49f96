// What is written once for both faces: generators whose `yield` is `await` in the asynchronous face. In the synchronous one, where calls
// and files give values, it gives what it is given.

import type { Connection } from '../connection/connection.js'
import { showSite, showsUser, siteAbove } from '../errors/user-frames.js'
import { settled } from './settling.js'
import { stubOf } from './stub.js'
import type { Remote } from './types.js'

/** Such code. */
export type Steps<Result> = Generator<unknown, Result>

/** Runs it in the asynchronous face. */
export async function awaited<Result>(steps: Steps<Result>): Promise<Result> {
  // Steps are further from the user's code than the sites of calls reach.
  const site = siteAbove(awaited)
  try {
    let step = steps.next()
    while (!step.done) step = await nextOf(steps, step.value)
    return step.value
  } catch (error) {
    if (error instanceof Error && !showsUser(error)) showSite(error, site)
    throw error
  }
}

async function nextOf<Result>(steps: Steps<Result>, given: unknown): Promise<IteratorResult<unknown, Result>> {
  let value: unknown
  try {
    value = await given
  } catch (error) {
    return steps.throw(error)
  }
  return steps.next(value)
}

/**
 * Runs it in the synchronous face, as code that waits for what it asks of Python.
 *
 * @param connection to that Python; undefined where the steps will find that it is none.
 */
export function atOnce<Result>(connection: Connection | undefined, steps: Steps<Result>): Result {
  const run = (): Result => {
    let step = steps.next()
    while (!step.done) step = steps.next(step.value)
    return step.value
  }
  return connection === undefined ? run() : connection.waits.settling(run)
}

/** Makes a call without waiting for it; `ended` gives its value. */
export function begun(connection: Connection, call: () => unknown): unknown {
  if (connection.isSynchronous) return connection.waits.unsettled(call)
  const value = valueOf(call() as Remote)
  value.catch(() => {}) // told when it is awaited
  return value
}

async function valueOf(remote: Remote): Promise<unknown> {
  using value = remote
  return await value
}

/** The value of a call that was `begun`, or null for none; nothing of it stays in Python. */
// oxlint-disable-next-line typescript/no-explicit-any -- what Python gives
export function* ended(call: unknown): Steps<any> {
  using _ = stubOf(call) === undefined ? null : (call as Disposable)
  return yield settled(call)
}

/** Runs steps whose failure nobody has to know. */
export function* quietly(steps: Steps<unknown>): Steps<void> {
  try {
    yield* steps
  } catch {
    // The connection may be gone, and Python with it.
  }
}
