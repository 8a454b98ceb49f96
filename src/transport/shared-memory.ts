// Large arrays between processes of one machine (python/src/tensorbridge/shared_memory.py has the other half).
// The sender owns unnamed memory files; the receiver opens them by number through /proc and says when it has.

import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs'

/** From this many bytes on, shared memory is faster than a frame (measured: benchmarks/). */
export const SHARED_BYTES: number = 1 << 20

// Linux: an unnamed file in a folder; Node has no name for it.
const O_TMPFILE = 0o20200000
// A write of more than 2 GiB is cut short by the kernel.
const MAX_BYTES_AT_ONCE = 1 << 30
// Descriptors are scarce (1,024 by default): beyond this many on their way, arrays travel as frames.
const MAX_SLOTS = 200

/** Files with arrays on their way to the worker. */
export class OutgoingMemory {
  readonly #open = new Set<number>()

  /** Copies the bytes into a file: its descriptor; null where none is to be had (then they travel as a frame). */
  write(bytes: Uint8Array): number | null {
    if (this.#open.size >= MAX_SLOTS) return null
    let slot: number
    try {
      slot = openSync('/dev/shm', O_TMPFILE | constants.O_RDWR, 0o600)
    } catch {
      return null
    }
    try {
      let offset = 0
      while (offset < bytes.byteLength) {
        offset += writeSync(slot, bytes, offset, Math.min(MAX_BYTES_AT_ONCE, bytes.byteLength - offset), offset)
      }
    } catch {
      // A small /dev/shm is full.
      closeSync(slot)
      return null
    }
    this.#open.add(slot)
    return slot
  }

  /** The worker has opened these; its own descriptors keep the memory. */
  received(slots: readonly number[]): void {
    for (const slot of slots) {
      if (this.#open.delete(slot)) closeSync(slot)
    }
  }

  close(): void {
    this.received([...this.#open])
  }
}

/** A file with known content, by which the worker finds out whether it can open this process's files at all. */
export function makeProbe(content: string): { readonly slot: number; close(): void } | null {
  if (process.platform !== 'linux') return null
  const memory = new OutgoingMemory()
  const slot = memory.write(Buffer.from(content))
  return slot === null ? null : { slot, close: () => memory.close() }
}

/**
 * Reads a file of the worker into fresh memory.
 *
 * @throws the system's error where the worker is gone.
 */
export function readForeign(process: number, slot: number, byteLength: number): ArrayBuffer {
  const bytes = new Uint8Array(byteLength)
  const file = openSync(`/proc/${process}/fd/${slot}`, 'r')
  try {
    let offset = 0
    while (offset < byteLength) {
      const read = readSync(file, bytes, offset, Math.min(MAX_BYTES_AT_ONCE, byteLength - offset), offset)
      if (read === 0) throw new Error(`shared memory ended after ${offset} of ${byteLength} bytes`)
      offset += read
    }
  } finally {
    closeSync(file)
  }
  return bytes.buffer
}
