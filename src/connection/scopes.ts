// scope(fn): what was made inside is released at its end, except what fn returns.

import { AsyncLocalStorage } from 'node:async_hooks'
import type { Reference } from './reference.js'

const storage = new AsyncLocalStorage<Set<Reference>>()
// While no scope is open nothing has to be asked of the storage.
let open = 0

/** A reference was made: the scope that the running code is in will release it. */
export function enterScope(reference: Reference): void {
  if (open > 0) storage.getStore()?.add(reference)
}

/** The scope that the running code is in. */
export function currentScope(): Set<Reference> | undefined {
  return open > 0 ? storage.getStore() : undefined
}

/** Runs `body` as code of another scope: what it makes is that one's. */
export function inScope<Result>(scope: Set<Reference> | undefined, body: () => Result): Result {
  return open === 0 || storage.getStore() === scope ? body() : storage.run(scope as Set<Reference>, body)
}

/** A reference is to last longer than the scope that the running code is in. */
export function leaveScope(reference: Reference): void {
  if (open > 0) storage.getStore()?.delete(reference)
}

/** Runs `body`; releases what was made meanwhile, except what `kept` finds in its result. */
export async function runScope<Result>(
  body: () => Result,
  kept: (result: unknown) => Iterable<Reference>,
): Promise<Result> {
  const outer = storage.getStore()
  const made = new Set<Reference>()
  open++
  try {
    // In a box: the result may be a remote promise, which `await` would turn into its value.
    const boxed = await storage.run(made, async () => {
      const result = body()
      return { result: result instanceof Promise ? await result : result }
    })
    handOut(kept(boxed.result), made, outer)
    return boxed.result
  } finally {
    close(made)
  }
}

/** The same where the body waits for Python as it goes. */
export function runScopeNow<Result>(body: () => Result, kept: (result: unknown) => Iterable<Reference>): Result {
  const outer = storage.getStore()
  const made = new Set<Reference>()
  open++
  try {
    const result = storage.run(made, body)
    handOut(kept(result), made, outer)
    return result
  } finally {
    close(made)
  }
}

/** What is kept belongs to the scope around this one. */
function handOut(kept: Iterable<Reference>, made: Set<Reference>, outer: Set<Reference> | undefined): void {
  for (const reference of kept) if (made.delete(reference)) outer?.add(reference)
}

function close(made: ReadonlySet<Reference>): void {
  open--
  for (const reference of made) reference.release()
}
