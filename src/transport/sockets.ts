// The ways to a worker's sockets, by what its endpoints name.

import { LOCAL_SCHEME, LocalTransport } from './local-transport.js'
import type { SocketTransport, TransportEvents } from './transport.js'
import { ZeromqTransport } from './zeromq.js'

/** Where a worker listens. */
export interface Sockets {
  readonly endpoint: string
  readonly sideEndpoint: string
  /** One has closed. */
  onClosed?(): void
}

/** Connects to both sockets of a worker: for Python's main thread, and for its other threads. */
export async function connectSockets(
  worker: Sockets,
  [main, side]: readonly [TransportEvents, TransportEvents],
  isVigilant = true,
): Promise<readonly [main: SocketTransport, side: SocketTransport]> {
  const sockets = [
    connectTransport(worker.endpoint, main, isVigilant),
    connectTransport(worker.sideEndpoint, side, isVigilant),
  ] as const
  void sockets[0].closed?.then(() => worker.onClosed?.())
  await Promise.all(sockets.map(({ connected }) => connected))
  return sockets
}

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
