// Counts what goes over ZeroMQ while some work is done: batches (messages of one or more frames) and bytes each way.
// It stands in for the sockets' methods only during the work, so that nothing else is slowed by it.

import { Pair } from 'zeromq'

/** What went over the wire. */
export interface Traffic {
  sent: number
  received: number
  sentBytes: number
  receivedBytes: number
}

interface Methods {
  readonly send: (message: unknown) => Promise<void>
  readonly receive: () => Promise<Uint8Array[]>
}

const bytesOf = (message: unknown): number =>
  [message].flat().reduce((sum: number, frame) => sum + ((frame as Uint8Array).byteLength ?? 0), 0)

/** The traffic of all pair sockets of this process during `work`. */
export async function countTraffic(work: () => Promise<unknown>): Promise<Traffic> {
  const traffic: Traffic = { sent: 0, received: 0, sentBytes: 0, receivedBytes: 0 }
  const methods = Pair.prototype as unknown as Methods
  const { send, receive } = methods
  const replace = (name: keyof Methods, value: unknown): void => {
    // The originals are inherited and cannot be assigned over; what is defined here hides them until it is deleted.
    Object.defineProperty(methods, name, { value, configurable: true })
  }
  replace('send', function (this: Methods, message: unknown) {
    traffic.sent++
    traffic.sentBytes += bytesOf(message)
    return send.call(this, message)
  })
  replace('receive', async function (this: Methods) {
    const frames = await receive.call(this)
    traffic.received++
    traffic.receivedBytes += bytesOf(frames)
    return frames
  })
  try {
    await work()
  } finally {
    Reflect.deleteProperty(methods, 'send')
    Reflect.deleteProperty(methods, 'receive')
  }
  return traffic
}
