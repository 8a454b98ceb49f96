// `for await (const entry of x)`: Python's iteration, fetched in batches.

import type { Connection } from '../connection/connection.js'
import { servicesOf } from './services.js'

// A first entry should not wait for many; a long iteration should not ask for each.
const FIRST_BATCH = 16
const LARGEST_BATCH = 256

/** The entries of a Python iterable. An error of the iterator arrives as its own type; breaking off releases it. */
export async function* iterate(connection: Connection, iterable: unknown): AsyncGenerator {
  const batches = servicesOf(connection).services['Batches']?.(iterable) as Disposable & {
    take(count: number): PromiseLike<unknown[]>
  }
  try {
    for (let size = FIRST_BATCH; ; size = Math.min(LARGEST_BATCH, size * 2)) {
      const entries = await batches.take(size)
      const isOver = entries.pop() as boolean
      yield* entries
      if (isOver) return
    }
  } finally {
    batches[Symbol.dispose]()
  }
}
