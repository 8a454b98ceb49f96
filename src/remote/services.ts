// The modules of Python that stand-ins use themselves, for what the protocol has no message for.

import type { Connection } from '../connection/connection.js'

/** Modules that stubs use themselves. */
export interface Services {
  readonly builtins: Record<string, (...args: unknown[]) => unknown>
  readonly services: Record<string, (...args: unknown[]) => unknown>
}

const servicesByConnection = new WeakMap<Connection, Services>()

/** Tells stubs of a connection where iteration and the like are. */
export function setServices(connection: Connection, services: Services): void {
  servicesByConnection.set(connection, services)
}

/** The modules that functions on stubs use. */
export function servicesOf(connection: Connection): Services {
  return servicesByConnection.get(connection) as Services
}
