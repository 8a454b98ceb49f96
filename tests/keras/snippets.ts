// Programs of documentation: each in a folder inside the repository, where `tensorbridge` and Node's types are found.

import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll } from 'vitest'

/** The repository. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** A program of a page. */
export interface Snippet {
  /** The file, while the tests run. */
  readonly path: string
  /** What the strict type check says of it; empty where it passes. */
  problems(): string
}

/** Writes a program for the tests of this file, or of this `describe` block, and removes it after them. */
export function snippet(name: string, program: string): Snippet {
  const folder = join(root, '.cache', name)
  const path = join(folder, 'program.ts')
  beforeAll(() => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, program)
    const configuration = { extends: '../../tests/tsconfig.json', include: ['program.ts'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return { path, problems: () => typeCheck(folder) }
}

function typeCheck(folder: string): string {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  try {
    return execFileSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}
