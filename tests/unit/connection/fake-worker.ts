// A connection without a worker: what it sends is recorded, what a worker would send is given by the test.

import { Packr } from 'msgpackr'
import { Connection, type ConnectionHost } from '../../../src/connection/connection.js'
import type { Reference } from '../../../src/connection/reference.js'
import { TAG_EVALUATE } from '../../../src/protocol/messages.js'
import type { Transport } from '../../../src/transport/transport.js'

const packr = new Packr({
  useRecords: false,
  variableMapSize: true,
  mapsAsObjects: true,
  int64AsType: 'auto' as 'number',
})

export interface SentBatch {
  readonly parent: number
  readonly pulls: number
  readonly messages: readonly (readonly unknown[])[]
  readonly frames: readonly Uint8Array[]
}

/** Records what is sent. */
export class RecordingTransport implements Transport {
  readonly sent: SentBatch[] = []
  listens = 0
  isClosed = false

  send([header, ...frames]: Uint8Array[]): void {
    type Batch = [parent: number, pulls: number, messages: unknown[][], more?: Batch[]]
    const first = packr.unpack(header as Uint8Array) as Batch
    for (const [parent, pulls, messages] of [first, ...(first[3] ?? [])])
      this.sent.push({ parent, pulls, messages, frames })
  }

  listen(): void {
    this.listens++
  }

  close(): void {
    this.isClosed = true
  }

  /** What was sent since the last look. */
  take(): SentBatch[] {
    return this.sent.splice(0)
  }
}

/** The connection under test, and both ends of its host. */
export class FakeLink {
  readonly main: RecordingTransport = new RecordingTransport()
  readonly side: RecordingTransport = new RecordingTransport()
  readonly reported: unknown[] = []
  readonly connection: Connection
  /** What the host waits for before it delivers a batch with marks. */
  output: Promise<void> | undefined
  firstUses = 0

  constructor({ attached = true, host = {} }: { attached?: boolean; host?: Partial<ConnectionHost> } = {}) {
    this.connection = new Connection({
      makeHandle: (reference) => ({ handle: reference }),
      referenceOf: (value) => (value as { reference?: Reference }).reference,
      instance: () => undefined,
      classReference: () => undefined,
      recordedReference: () => undefined,
      reportFailure: (error) => this.reported.push(error),
      awaitOutput: ([out]) => (out > 0 ? this.output : undefined),
      breakDeadlock: async () => null,
      cancel: () => {},
      finish: () => {},
      kill: () => {},
      onFirstUse: () => {
        this.firstUses++
      },
      ...host,
    })
    if (attached) this.attach()
  }

  attach(): void {
    this.connection.attach(this.main, this.side, null)
  }

  /** A request like any other. */
  request(label = 'x'): Reference {
    return this.connection.request(label, turn, [TAG_EVALUATE, 0, label, null])
  }

  /** The worker sends a batch on its main socket. */
  receive(
    messages: readonly unknown[],
    { rung = 0, marks = [0, 0], frames = [] as Uint8Array[], side = false } = {},
  ): void {
    this.connection.events[side ? 'side' : 'main'].onFrames([packr.pack([rung, marks, messages]), ...frames])
  }
}

/** After the current turn of the event loop. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** A Python exception as it travels. */
export function wireError(message: string, more: object = {}): object {
  return {
    type: 'ValueError',
    qualified: 'ValueError',
    bases: ['ValueError', 'Exception', 'BaseException', 'object'],
    message,
    traceback: `ValueError: ${message}`,
    frames: [],
    ...more,
  }
}
