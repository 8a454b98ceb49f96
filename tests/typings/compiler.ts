// The real compiler on some files of a test: what it says, error by error. The files lie in `.cache`, inside the repository, where
// `tensorbridge` and Node's types are found.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'

export const root: string = fileURLToPath(new URL('../..', import.meta.url))
const program = join(root, 'node_modules', 'typescript', 'bin', 'tsc')

/** One error. */
export interface Diagnostic {
  /** As it was given to `compile`; empty where the error is of no file. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly code: string
  /** Its first line, and those that explain it, indented. */
  readonly text: string
}

/** What is compiled. */
export interface Compilation {
  /** A folder of `.cache` of its own; it is made anew, and removed afterwards. */
  readonly folder: string
  /** Texts by path, seen from the folder. */
  readonly files: Readonly<Record<string, string>>
  readonly options?: Readonly<Record<string, unknown>>
  /** Files that are there already, seen from the folder. */
  readonly include?: readonly string[]
}

/** Compiles without output, strictly, and gives the errors in the compiler's order. */
export async function compile({ folder, files, options = {}, include = [] }: Compilation): Promise<Diagnostic[]> {
  const at = join(root, '.cache', folder)
  rmSync(at, { recursive: true, force: true })
  mkdirSync(at, { recursive: true })
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(at, name)), { recursive: true })
      writeFileSync(join(at, name), text)
    }
    const compilerOptions = { rootDir: '../..', ...options }
    const configuration = {
      extends: '../../tests/tsconfig.json',
      compilerOptions,
      include: [],
      files: [...Object.keys(files), ...include],
    }
    writeFileSync(join(at, 'tsconfig.json'), JSON.stringify(configuration))
    return await run(at)
  } finally {
    rmSync(at, { recursive: true, force: true })
  }
}

/** Runs the compiler in a folder that has a `tsconfig.json`. */
export async function run(folder: string): Promise<Diagnostic[]> {
  const { stdout, stderr, exitCode } = await execa(process.execPath, [program, '-p', '.', '--pretty', 'false'], {
    cwd: folder,
    reject: false,
    maxBuffer: 1 << 30,
  })
  const found: Diagnostic[] = []
  for (const line of stdout.split('\n')) {
    const match = /^(?:(.*?)\((\d+),\d+\): )?error (TS\d+): (.*)$/.exec(line)
    const last = found.at(-1)
    if (match !== null) {
      found.push({ file: match[1] ?? '', line: Number(match[2] ?? 0), code: match[3]!, text: match[4]! })
    } else if (line.startsWith('  ') && last !== undefined) {
      found[found.length - 1] = { ...last, text: `${last.text}\n${line}` }
    }
  }
  // A compiler that died has found nothing, and proves nothing.
  if ((exitCode === 0) !== (found.length === 0)) {
    throw new Error(
      `The compiler ended with exit code ${exitCode}, and named ${found.length} errors.\n${stdout}${stderr}`,
    )
  }
  return found
}
