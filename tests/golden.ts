// Texts that generators must give, kept in tests/golden. `UPDATE_GOLDEN=1 npx vitest run …` writes them anew, for a change that
// is meant; the difference is then read like any other.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

const folder = fileURLToPath(new URL('golden', import.meta.url))

/** The path of a file of tests/golden. */
export function goldenPath(name: string): string {
  return join(folder, name)
}

/** Compares a text with the one that is kept. */
export function expectGolden(name: string, text: string): void {
  const path = goldenPath(name)
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : `There is no tests/golden/${name} yet.`
  expect(text, `UPDATE_GOLDEN=1 writes tests/golden/${name} anew`).toBe(kept)
}
