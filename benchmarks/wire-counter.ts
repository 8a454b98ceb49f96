// Counts what goes over the wire while some work is done: batches (messages of one or more frames) and bytes each way.
// It stands in for two methods of the product's own module only during the work, so that nothing else is slowed by it.

/** What went over the wire. */
export interface Traffic {
  sent: number
  received: number
  sentBytes: number
  receivedBytes: number
}

interface Methods {
  send: (frames: readonly Uint8Array[], ...rest: unknown[]) => void
  onFrames: (frames: readonly Uint8Array[]) => void
}

const bytesOf = (frames: readonly Uint8Array[]): number => frames.reduce((sum, { byteLength }) => sum + byteLength, 0)

/** The traffic of all Pythons of this process during `work`. */
export async function countTraffic(work: () => Promise<unknown>): Promise<Traffic> {
  const traffic: Traffic = { sent: 0, received: 0, sentBytes: 0, receivedBytes: 0 }
  // Not exported: the module that the package itself has loaded is the one with the methods.
  const path = new URL('connection/channel.js', import.meta.resolve('tensorbridge')).href
  const { prototype } = ((await import(path)) as { Channel: { prototype: Methods } }).Channel
  const { send, onFrames } = prototype
  prototype.send = function (this: Methods, frames, ...rest) {
    traffic.sent++
    traffic.sentBytes += bytesOf(frames)
    send.call(this, frames, ...rest)
  }
  prototype.onFrames = function (this: Methods, frames) {
    traffic.received++
    traffic.receivedBytes += bytesOf(frames)
    onFrames.call(this, frames)
  }
  try {
    await work()
  } finally {
    Object.assign(prototype, { send, onFrames })
  }
  return traffic
}
