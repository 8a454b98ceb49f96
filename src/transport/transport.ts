// What a connection needs of the way to its worker: frames out, frames in.

/** Moves lists of frames in order, and knows nothing else. */
export interface Transport {
  /** Sends frames in order; never blocks and never throws (a lost link is found by the process or the heartbeat). */
  send(frames: Uint8Array[]): void
  /**
   * Whether frames are expected: only then does the transport keep the Node process alive.
   * Frames that come unasked are announced by a doorbell, which does not.
   */
  listen(): void
  /** No frames are expected any more. */
  close(): void
}

/** A transport over a socket of a worker. */
export interface SocketTransport extends Transport {
  /** Resolves when the link is up, or will not come up: the endpoint's file is not needed any more. */
  readonly connected: Promise<void>
  /** Resolves when it has closed, on whichever side; null where that is not seen. */
  readonly closed: Promise<void> | null
  /** Resolves when nothing is left that a closed socket had. */
  readonly gone: Promise<void>
}

/** What a transport tells its connection. */
export interface TransportEvents {
  /** Frames have come. */
  onFrames(frames: Uint8Array[]): void
  /** Whether more frames are expected now. */
  isListening(): boolean
}
