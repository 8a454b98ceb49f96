// Python's context managers.

import type { Connection } from '../connection/connection.js'
import { servicesOf } from './services.js'

/** Python's `with context:` around `body`, which gets what `__enter__` gave. Awaits as what `body` returns. */
export function within(connection: Connection, manager: unknown, body: (value: never) => unknown): Promise<unknown> {
  const context = manager as object
  if (connection.recording) {
    // What it gives is there at once, as a stand-in.
    return connection.blocks.record(connection.recording, context, body, within) as Promise<unknown>
  }
  // In the synchronous face the body runs as a callback of Python's own `with`.
  if (connection.isSettling) return servicesOf(connection).services['within']?.(context, body) as Promise<unknown>
  const block = connection.blocks.run(context, body, within)
  if (block !== undefined) return block
  const { services } = servicesOf(connection)
  const maker = connection.blocks.makerOf(context)
  if (maker === undefined) return Promise.resolve(services['within']?.(context, body))
  const learning = (value: never, isContext: boolean): unknown => {
    if (isContext) connection.blocks.learn(context, value)
    return body(value)
  }
  return Promise.resolve(services['within']?.(context, learning, maker))
}

/**
 * Enters a context manager now, until `leave` is called. What other code asks meanwhile runs inside it too: `within`
 * keeps that out.
 */
export function enter(connection: Connection, context: unknown): { value: unknown; leave: () => unknown } {
  const { services } = servicesOf(connection)
  return { value: services['enter']?.(context), leave: () => services['leave']?.(context) }
}
