// The types against what the running libraries do: results of calls, values that parameters take, and the arguments that the
// libraries' own examples give. What is known to differ stands in tests/typings/known-untrue.txt.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type PythonEnvironment, resolveEnvironment } from '../../src/environment/environment.js'
import { root } from '../typings/compiler.js'
import { AllowList } from '../typings/coverage.js'
import { mergedModels } from '../typings/merged.js'

/** What trial.py writes. */
interface Tried {
  readonly results: Readonly<Record<string, string>>
  readonly wrong: Readonly<Record<string, string>>
  readonly taken: readonly string[]
  readonly refused: Readonly<Record<string, string>>
  readonly broken: Readonly<Record<string, string>>
}

/** What shown.py writes. */
interface Shown {
  readonly seen: number
  readonly refused: Readonly<Record<string, string>>
}

/** How Python says that there is no parameter of this name. */
const NO_SUCH_NAME = /unexpected keyword|keyword argument not understood|unrecognized keyword/i

const folder = mkdtempSync(join(tmpdir(), 'tensorbridge-truth-'))
const models = join(folder, 'models.json')
const known = new AllowList(join(root, 'tests', 'typings', 'known-untrue.txt'))
let environment: PythonEnvironment

async function program<Output>(name: string): Promise<Output> {
  const sitePaths = environment.sitePaths.length > 0 ? { PYTHONPATH: environment.sitePaths.join(':') } : {}
  const { stdout } = await execa(
    environment.interpreter,
    ['-W', 'ignore', join(root, 'tests', 'typings', name), models],
    {
      env: { ...sitePaths, CUDA_VISIBLE_DEVICES: '-1', TF_CPP_MIN_LOG_LEVEL: '3' },
      stdin: 'ignore',
      maxBuffer: 1 << 30,
    },
  )
  return JSON.parse(stdout) as Output
}

function print(what: string, wrong: number, total: number): void {
  const share = (100 * (total - wrong)) / total
  process.stdout.write(`${what}: ${share.toFixed(2)} % (${total - wrong} of ${total.toLocaleString('en')})\n`)
}

const unknown = (found: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(found).filter(([id]) => !known.has(id)))

beforeAll(async () => {
  environment = await resolveEnvironment({ device: 'cpu' })
  writeFileSync(models, JSON.stringify(mergedModels()))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('says of results what calls of the running libraries give', { timeout: 600_000 }, async () => {
  const tried = await program<Tried>('trial.py')
  const results = Object.keys(tried.results).length
  print('Results of calls as the typings say', Object.keys(tried.wrong).length, results)
  const refused = Object.keys(tried.refused).length
  print('Kinds of values taken where a convention says so', refused, tried.taken.length + refused)
  // A trial of little proves little.
  expect(results).toBeGreaterThan(2000)
  expect(tried.taken.length).toBeGreaterThan(2000)
  expect(unknown(tried.wrong)).toEqual({})
  const names = Object.entries(tried.refused).filter(([, error]) => NO_SUCH_NAME.test(error))
  expect(unknown(Object.fromEntries(names))).toEqual({})
})

it("takes every argument that the examples in the libraries' docs give", async () => {
  const shown = await program<Shown>('shown.py')
  print('Arguments of examples that the typings take', Object.keys(shown.refused).length, shown.seen)
  expect(shown.seen).toBeGreaterThan(3000)
  expect(unknown(shown.refused)).toEqual({})
})

it('has no line among the known differences that nothing needs', () => {
  expect(known.unused).toEqual([])
})
