// Small JSON files in the cache that other processes read at any moment: written beside and moved into place.

import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** The parsed content, or undefined when the file is missing or damaged. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

export function writeJson(path: string, value: unknown): void {
  const beside = `${path}.${process.pid}-${randomName()}`
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(beside, `${JSON.stringify(value, null, 1)}\n`)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

export function randomName(): string {
  return randomBytes(4).toString('hex')
}
