// Reads the API of Python packages, with the Python part of the generator (python/src/tensorbridge/introspect).

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'
import type { PythonEnvironment } from '../environment/environment.js'
import { PythonEnvironmentError } from '../errors.js'
import type { ApiModel } from '../typegen/model.js'

const PROGRAM = fileURLToPath(new URL('../../python/src/tensorbridge/introspect/__main__.py', import.meta.url))
const TAIL_LINES = 15

/** What to read. */
export interface IntrospectionOptions {
  readonly environment: PythonEnvironment
  readonly packages: readonly string[]
  /** With the texts of the docs. */
  readonly docs?: boolean
  /** Gets a line of progress now and then. */
  readonly onProgress?: (line: string) => void
}

/**
 * The API models of packages that an environment has.
 *
 * @throws PythonEnvironmentError where Python fails; it says why.
 */
export async function introspect(options: IntrospectionOptions): Promise<ApiModel[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tensorbridge-api-'))
  try {
    await writeModels(options, folder)
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ApiModel)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes the models into a folder, one file per package. */
export async function writeModels(options: IntrospectionOptions, folder: string): Promise<void> {
  const { environment, packages, docs = false, onProgress } = options
  const args = [PROGRAM, ...packages, '--output', folder, ...(docs ? ['--docs'] : [])]
  const sitePaths = environment.sitePaths.length > 0 ? { PYTHONPATH: environment.sitePaths.join(':') } : {}
  const tail: string[] = []
  const child = execa(environment.interpreter, args, {
    // GPUs and thread pools say nothing about an API.
    env: { ...sitePaths, CUDA_VISIBLE_DEVICES: '', TF_CPP_MIN_LOG_LEVEL: '3' },
    stdin: 'ignore',
    stdout: 'ignore',
    reject: false,
  })
  for await (const line of child.iterable({ from: 'stderr' })) {
    tail.push(line)
    if (tail.length > TAIL_LINES) tail.shift()
    onProgress?.(line)
  }
  const { exitCode } = await child
  if (exitCode === 0) return
  throw new PythonEnvironmentError(
    `The API of ${packages.join(', ')} could not be read with ${environment.interpreter} (exit code ${exitCode}). ` +
      `Its last words:\n${tail.join('\n')}`,
  )
}
