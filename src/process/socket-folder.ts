// The private folders of the sockets between a program and its Pythons. They are there while a Python starts, and go when
// both have connected; what a program that was killed in that time has left is removed by the next one.

import { lstatSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PythonEnvironmentError } from '../errors.js'

// A Unix socket's path may have 107 bytes.
const MAX_SOCKET_PATH = 106

/**
 * Makes a folder that only this user can enter.
 *
 * @throws PythonEnvironmentError where none can be made: it says where it was tried, and what was wrong there.
 */
export function makeSocketFolder(): string {
  const prefix = `tensorbridge-${processSpace()}-${process.pid.toString(36)}-`
  const problems: string[] = []
  for (const base of places()) {
    if (Buffer.byteLength(join(base, `${prefix}XXXXXX`, 'data2')) > MAX_SOCKET_PATH) {
      problems.push(`${base} (its path is too long for a socket)`)
      continue
    }
    try {
      return mkdtempSync(join(base, prefix))
    } catch (error) {
      problems.push(`${base} (${(error as NodeJS.ErrnoException).code ?? String(error)})`)
    }
  }
  throw new PythonEnvironmentError(
    `No folder could be made for the socket to Python. Looked in XDG_RUNTIME_DIR, TMPDIR and /tmp: ${problems.join(', ')}. ` +
      'Set TMPDIR to a writable folder with a short path and some space.',
  )
}

/** Removes the folder of an endpoint; connected sockets do not need it. */
export function removeSocketFolder(endpoint: string): void {
  const folder = /^(?:ipc|unix):\/\/(.*)\/data$/.exec(endpoint)?.[1]
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
}

/** Where such folders may be, the best first. */
function places(): Set<string> {
  return new Set([process.env['XDG_RUNTIME_DIR'] || tmpdir(), tmpdir(), '/tmp'])
}

/** Process numbers mean something within a space only: containers may share a temporary folder. */
function processSpace(): string {
  try {
    return Number(/\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0]).toString(36)
  } catch {
    return '0'
  }
}

/**
 * Removes what is left of programs of this user that are gone: they were killed before they could remove it. Python's own
 * folders for models as bytes (saving.py) have names of the same form, and are in the temporary folder also where sockets
 * have a better place. Reads these folders whole, which may have thousands of entries: for a time when nobody waits.
 */
export function removeRemains(): void {
  for (const base of places()) removeRemainsIn(base)
}

function removeRemainsIn(base: string): void {
  const space = processSpace()
  const user = process.getuid?.()
  // Without spaces another machine's program may have made it, in a folder that both share.
  if (space === '0' || user === undefined) return
  try {
    for (const name of readdirSync(base)) {
      const owner = /^tensorbridge-(\w+)-(\w+)-\w{6,8}$/.exec(name)
      if (owner?.[1] !== space || isRunning(Number.parseInt(owner[2] as string, 36))) continue
      const path = join(base, name)
      if (lstatSync(path).uid === user) rmSync(path, { recursive: true, force: true })
    }
  } catch {
    // Another program is at it too; the next start looks again.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
