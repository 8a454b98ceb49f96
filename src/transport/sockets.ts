// The ways to a worker's sockets, by what its endpoints name.

import { LOCAL_SCHEME, LocalTransport } from './local-transport.js'
import type { SocketTransport, TransportEvents } from './transport.js'
import { ZeromqTransport } from './zeromq.js'

/**
 * Connects to the endpoint that a worker has bound.
 *
 * @param isVigilant stays awake for a moment while an answer is due; not where the program's own thread wants the core.
 */
export function connectTransport(endpoint: string, events: TransportEvents, isVigilant = true): SocketTransport {
  return endpoint.startsWith(LOCAL_SCHEME)
    ? new LocalTransport(endpoint, events, isVigilant)
    : new ZeromqTransport(endpoint, events, isVigilant)
}
