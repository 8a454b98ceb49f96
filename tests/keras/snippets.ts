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

/** The blocks of one language in a page. */
export function blocksOf(page: string, language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map((match) => match[1] as string)
}

/** Writes a program for the tests of this file, or of this `describe` block, and removes it after them. */
export function snippet(name: string, program: string): Snippet {
  const { folder, problems } = snippets(name, { program })
  return { path: join(folder, 'program.ts'), problems }
}

/** The same for several programs, by the names of their files. The type check is one. */
export function snippets(
  name: string,
  programs: Readonly<Record<string, string>>,
): { readonly folder: string; problems(): string } {
  const folder = join(root, '.cache', name)
  beforeAll(() => {
    mkdirSync(folder, { recursive: true })
    for (const [file, program] of Object.entries(programs)) writeFileSync(join(folder, `${file}.ts`), program)
    const configuration = { extends: '../../tests/tsconfig.json', include: ['*.ts'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return { folder, problems: () => typeCheck(folder) }
}

function typeCheck(folder: string): string {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  try {
    return execFileSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}
