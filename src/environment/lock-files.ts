// The lock files of python/requirements: their content hash, and what a machine will download because of them.
// scripts/lock-requirements.mjs writes them.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJson } from './small-files.js'

export type LockName = 'cpu' | 'gpu' | 'worker' | 'jax'

export interface Lock {
  readonly name: LockName
  readonly path: string
  /** The first 12 digits of the content's SHA-256. */
  readonly hash: string
}

export interface Download {
  /** Bytes to download, or undefined where the lock's writer did not know this machine. */
  readonly bytes: number | undefined
  readonly packages: Readonly<Record<string, string>>
}

export function readLock(folder: string, name: LockName): Lock {
  const path = join(folder, `${name}.txt`)
  return { name, path, hash: createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12) }
}

/** What Python 3.`minor` on this machine will download; undefined when the lock has no wheels for it. */
export function downloadOf(lock: Lock, folder: string, minor: number): Download | undefined {
  const known = (readJson(join(folder, 'downloads.json')) as Record<string, Record<string, Download>> | undefined)?.[
    lock.name
  ]
  if (known) return known[`3.${minor}-${process.platform}-${process.arch}`]
  const pins = readFileSync(lock.path, 'utf8').matchAll(/^([\w.-]+)==(\S+)/gm)
  return { bytes: undefined, packages: Object.fromEntries([...pins].map(([, name, version]) => [name, version])) }
}

/** `12 packages, about 337 MB: tensorflow-cpu 2.21.0, …`, the known names first; `most` of them by name. */
export function describeDownload(download: Download, most: number = Number.POSITIVE_INFINITY): string {
  const rank = ['tensorflow', 'tensorflow-cpu', 'keras', 'tf-keras', 'numpy', 'pyzmq', 'msgspec']
  const place = (name: string): number => (rank.includes(name) ? rank.indexOf(name) : rank.length)
  const entries = Object.entries(download.packages).sort(([a], [b]) => place(a) - place(b) || a.localeCompare(b))
  const count = `${entries.length} package${entries.length === 1 ? '' : 's'}`
  const size = download.bytes === undefined ? '' : `, about ${megabytes(download.bytes)}`
  const named = entries.slice(0, most).map(([name, version]) => `${name} ${version}`)
  return `${count}${size}: ${named.join(', ')}${entries.length > most ? ', …' : ''}`
}

export function megabytes(bytes: number): string {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.max(1, Math.round(bytes / 1e6))} MB`
}
