// The files behind shared memory: made without a name, and opened by number in the other side's process.

import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { ProtocolError, PythonGoneError } from '../errors.js'

// Linux: an unnamed file in a folder; Node has no name for it.
const O_TMPFILE = 0o20200000
// A write of more than 2 GiB is cut short by the kernel.
const MAX_BYTES_AT_ONCE = 1 << 30

/** A file without a name in a folder; its descriptor. */
export function openUnnamed(folder: string): number {
  return openSync(folder, O_TMPFILE | constants.O_RDWR, 0o600)
}

/** A file with known content, by which the worker finds out whether it can open this process's files at all. */
export function makeProbe(content: string): { readonly slot: number; close(): void } | null {
  if (process.platform !== 'linux') return null
  for (const folder of ['/dev/shm', tmpdir()]) {
    try {
      const slot = openUnnamed(folder)
      writeAll(slot, Buffer.from(content))
      return { slot, close: () => closeSync(slot) }
    } catch {
      // There is no such folder, or it is full, or of a file system without unnamed files.
    }
  }
  return null
}

/** Writes bytes to the beginning of a file. */
export function writeAll(file: number, bytes: Uint8Array): void {
  let offset = 0
  while (offset < bytes.byteLength) {
    offset += writeSync(file, bytes, offset, Math.min(MAX_BYTES_AT_ONCE, bytes.byteLength - offset), offset)
  }
}

/** Reads bytes of a file, from `start` on, until `bytes` is full. */
export function readAll(file: number, bytes: Uint8Array, start: number): void {
  let offset = 0
  while (offset < bytes.byteLength) {
    const length = Math.min(MAX_BYTES_AT_ONCE, bytes.byteLength - offset)
    const read = readSync(file, bytes, offset, length, start + offset)
    if (read === 0) throw new Error(`shared memory ended after ${offset} of ${bytes.byteLength} bytes`)
    offset += read
  }
}

function openForeign(process: number, descriptor: number): number {
  try {
    // Opening a pipe would wait for somebody to write into it.
    return openSync(`/proc/${process}/fd/${descriptor}`, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (error) {
    throw isGone(process) ? new PythonGoneError('Python is gone, and the memory that it shared with it') : error
  }
}

/** Whether a process has ended: also one that nobody has buried has no descriptors any more. */
export function isGone(process: number): boolean {
  try {
    return readdirSync(`/proc/${process}/fd`).length === 0
  } catch {
    return true
  }
}

/** Does something with a file of another process, opened for reading; throws PythonGoneError where that process has ended. */
export function withForeign<Result>(process: number, descriptor: number, use: (file: number) => Result): Result {
  const file = openForeign(process, descriptor)
  try {
    if (!fstatSync(file).isFile()) throw new ProtocolError('Python sent shared memory that is no file')
    return use(file)
  } finally {
    closeSync(file)
  }
}
