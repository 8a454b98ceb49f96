// The files of this machine for code that is written for both faces (remote/both-faces.ts): every function gives its value, or a
// promise of it.

import type { Dirent, Stats } from 'node:fs'
import * as now from 'node:fs'
import * as promises from 'node:fs/promises'

type Given<Value> = Value | Promise<Value>

/** A file that is open. */
export interface OpenFile {
  read(buffer: Buffer, offset: number, length: number): Given<{ readonly bytesRead: number }>
  /** Adds to its end. */
  writeFile(bytes: Uint8Array): Given<void>
  close(): Given<void>
}

/** As `node:fs/promises` has them. */
export interface LocalFiles {
  stat(path: string): Given<Stats>
  readdir(path: string, options: { readonly withFileTypes: true }): Given<Dirent[]>
  mkdir(path: string, options: { readonly recursive: true }): Given<unknown>
  rename(from: string, to: string): Given<void>
  rm(path: string, options: { readonly force: true }): Given<void>
  open(path: string, flags: 'r' | 'wx'): Given<OpenFile>
  readFile(path: string): Given<Buffer>
  writeFile(path: string, content: string | Uint8Array): Given<void>
}

/** With promises. */
export const filesLater: LocalFiles = promises

/** At once. */
export const filesNow: LocalFiles = {
  stat: (path) => now.statSync(path),
  readdir: (path, options) => now.readdirSync(path, options),
  mkdir: now.mkdirSync,
  rename: now.renameSync,
  rm: now.rmSync,
  open: (path, flags) => {
    const file = now.openSync(path, flags)
    return {
      read: (buffer, offset, length) => ({ bytesRead: now.readSync(file, buffer, offset, length, null) }),
      writeFile: (bytes) => now.writeFileSync(file, bytes),
      close: () => now.closeSync(file),
    }
  },
  readFile: (path) => now.readFileSync(path),
  writeFile: (path, content) => now.writeFileSync(path, content),
}
