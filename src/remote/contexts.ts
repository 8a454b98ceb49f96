// Python's context managers.

import type { Connection } from '../connection/connection.js'
import { servicesOf } from './services.js'

/** Python's `with context:` around `body`, which gets what `__enter__` gave. Awaits as what `body` returns. */
export function within(connection: Connection, context: unknown, body: (value: never) => unknown): Promise<unknown> {
  return Promise.resolve(servicesOf(connection).services['within']?.(context, body))
}

/**
 * Enters a context manager now, until `leave` is called. What other code asks meanwhile runs inside it too: `within`
 * keeps that out.
 */
export function enter(connection: Connection, context: unknown): { value: unknown; leave: () => unknown } {
  const { services } = servicesOf(connection)
  return { value: services['enter']?.(context), leave: () => services['leave']?.(context) }
}
