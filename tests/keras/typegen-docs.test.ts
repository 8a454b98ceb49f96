// `tensorbridge typegen --docs` writes the docs of the installed libraries into the user's own copy of the typings, and nowhere
// else: none of their sentences is in this repository.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { resolveEnvironment } from '../../src/environment/environment.js'
import { root } from '../typings/compiler.js'
import { UserProject } from '../typings/user-project.js'

/** Classes by file, whose docs begin with a sentence of their own. */
const CLASSES = {
  'keras.layers.d.ts': 'keras.layers.Dense',
  'keras.optimizers.d.ts': 'keras.optimizers.Adam',
  'tensorflow.data.d.ts': 'tensorflow.data.Dataset',
  'tf_keras.optimizers.legacy.d.ts': 'tf_keras.optimizers.legacy.SGD',
  'numpy.d.ts': 'numpy.ndarray',
}
const PROGRAM = `
import importlib, json
found = {}
for name in ${JSON.stringify(Object.values(CLASSES))}:
    module, _, own = name.rpartition(".")
    found[name] = next(line for line in getattr(importlib.import_module(module), own).__doc__.splitlines()
                       if " " in line.strip() and "(" not in line).strip()
print(json.dumps(found))
`

let project: UserProject
/** The first sentence of the docs of each, as the installed library has it. */
let sentences: Readonly<Record<string, string>>

beforeAll(async () => {
  project = await UserProject.make()
  const { interpreter, sitePaths } = await resolveEnvironment({ device: 'cpu' })
  const env = { CUDA_VISIBLE_DEVICES: '-1', ...(sitePaths.length > 0 ? { PYTHONPATH: sitePaths.join(':') } : {}) }
  const { stdout } = await execa(interpreter, ['-c', PROGRAM], { env })
  sentences = JSON.parse(stdout.split('\n').at(-1) ?? '') as Record<string, string>
  const { exitCode, stderr } = await project.typegen('--docs', '--python', interpreter)
  expect(exitCode, stderr).toBe(0)
}, 300_000)
afterAll(() => project[Symbol.dispose]())

const copied = (file: string): string => readFileSync(join(project.package, 'typings', 'modules', file), 'utf8')
const own = (file: string): string => readFileSync(join(root, 'typings', 'modules', file), 'utf8')
/** The declarations alone. */
const withoutComments = (text: string): string => text.replace(/ *\/\*\*.*?\*\/\n/gs, '')

it.each(Object.entries(CLASSES))('writes the docs of %s into the copy', (file, name) => {
  expect(copied(file)).toContain(sentences[name])
})

it('changes nothing but comments', () => {
  const files = readdirSync(join(root, 'typings', 'modules'))
  expect(readdirSync(join(project.package, 'typings', 'modules'))).toEqual(files)
  const changed = files.filter((file) => withoutComments(copied(file)) !== withoutComments(own(file)))
  expect(changed).toEqual([])
})

it('leaves no sentence of the libraries in this repository', () => {
  for (const folder of ['typings/modules', 'typings/api', 'src/typegen', 'src/typegen/overlays']) {
    for (const file of readdirSync(join(root, folder)).filter((name) => name.includes('.'))) {
      const text = readFileSync(join(root, folder, file), 'utf8')
      for (const sentence of Object.values(sentences)) expect(text.includes(sentence), `${folder}/${file}`).toBe(false)
    }
  }
  const kept = Object.keys(CLASSES).flatMap((file) => own(file).match(/\/\*\*.*?\*\//gs) ?? [])
  expect(kept.filter((comment) => !/^\/\*\* Default: `[^\n]*` \*\/$/.test(comment))).toEqual([])
})

it('leaves the copy as the compiler takes it', async () => {
  const program = `
import { keras } from 'tensorbridge'
keras.layers.Dense(3, { activation: 'relu' })
// @ts-expect-error -- activation
keras.layers.Dense(3, { activaton: 'relu' })
`
  expect(await project.check(program, { skipLibCheck: false })).toEqual([])
}, 60_000)
