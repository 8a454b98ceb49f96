// How the program waits: in Atomics.wait, until another of its threads has something for it. One place for all threads, those of
// Pythons and others, because a callback of one Python may wait for another.

import { ringAlarms } from './alarms.js'

/** Goes up with everything that a thread has for the program, which is then notified. */
export const signal: Int32Array = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))

/** Something that may have something for the program; it is asked whenever the program is awake. */
export interface Source {
  /** Delivers the oldest thing that there is; whether there was any. */
  deliverOne(): boolean
}

const sources = new Set<Source>()

/** From now on the program waits for this one too; until what is returned is called. */
export function waitFor(source: Source): () => void {
  sources.add(source)
  return () => void sources.delete(source)
}

/** Blocks until some source has delivered something, or there is none. */
export function waitForMessage(): void {
  for (;;) {
    const seen = Atomics.load(signal, 0)
    const next = ringAlarms()
    for (const source of sources) if (source.deliverOne()) return
    if (sources.size === 0) return
    Atomics.wait(signal, 0, seen, next)
  }
}
