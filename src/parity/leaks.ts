// What a Python is still asked to keep: objects that the program holds, functions that Python holds. For a report at the end of
// a test file.

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Connection } from '../connection/connection.js'
import { servicesOf } from '../remote/services.js'
import { stubOf } from '../remote/stub.js'

/** What is held at one moment. */
export interface Held {
  /** Objects of Python, counted by their classes. */
  readonly objects: ReadonlyMap<string, number>
  /** Names of functions of this program that Python has. */
  readonly functions: readonly string[]
}

interface Holder {
  readonly builtins: object
  sync(): Promise<void>
}

// The collector decides what it takes at once; what is held after so many rounds is held for good.
const ROUNDS = 10

/** What is held after everything has gone that can go; `before` is what may stay. */
export async function heldNow(python: Holder, before?: Held): Promise<Held> {
  const { connection } = stubOf(python.builtins) as { readonly connection: Connection }
  const collect = garbageCollector()
  let held: Held = { objects: new Map(), functions: [] }
  for (let round = 0; round < ROUNDS; round++) {
    await nextTurn()
    collect()
    await nextTurn()
    await python.sync()
    held = await heldOf(connection)
    if (before !== undefined && leakReport(before, held) === undefined) break
    if (before === undefined && held.objects.size === 0) break
  }
  return held
}

async function heldOf(connection: Connection): Promise<Held> {
  const { held_kinds: kinds } = servicesOf(connection).services
  using answer = kinds?.(connection.references.lastingIds) as PromiseLike<Record<string, number>> & Disposable
  return { objects: new Map(Object.entries(await answer)), functions: connection.lent.names }
}

/**
 * What is held now and was not before, in sentences; undefined where nothing is.
 *
 * @example "3 objects of Python are still held: 2 of tensorflow.Variable, 1 of keras.Dense."
 */
export function leakReport(before: Held, now: Held): string | undefined {
  const more = Array.from(now.objects, ([kind, count]) => [kind, count - (before.objects.get(kind) ?? 0)] as const)
  const left = more.filter(([, count]) => count > 0).toSorted(([, a], [, b]) => b - a)
  const functions = now.functions.slice(before.functions.length)
  if (left.length === 0 && functions.length === 0) return undefined
  const total = left.reduce((sum, [, count]) => sum + count, 0)
  const names = left.map(([kind, count]) => `${count} of ${kind}`).join(', ')
  const objects =
    total === 0 ? '' : `${plural(total, 'object')} of Python ${total === 1 ? 'is' : 'are'} still held: ${names}.`
  const lent = functions.map((name) => name || '(without a name)').join(', ')
  const kept = functions.length === 0 ? '' : `Python still has ${plural(functions.length, 'function')}: ${lent}.`
  return [objects, kept].filter(Boolean).join(' ')
}

function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** The garbage collector, also where Node was started without --expose-gc. */
function garbageCollector(): () => void {
  if (globalThis.gc !== undefined)
    return () => {
      globalThis.gc?.()
    }
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}
