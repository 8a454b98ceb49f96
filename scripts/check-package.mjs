// `npm run check:package`: checks what users get. Packs the package, compares its files with tests/golden/npm-pack.txt
// (`--update` writes it), runs publint and attw on the tarball, imports the unpacked package from outside of src, and installs it with
// npm into an empty folder, where a program in TypeScript must pass the type check and train a model.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bootstrap } from './bootstrap.mjs'
import { duration, inRepository, main, mustRun, nodeTool, npm, readIfThere, StepError } from './steps.mjs'

const golden = inRepository('tests', 'golden', 'npm-pack.txt')
const folder = inRepository('.cache', 'pack')
/**
 * The budget for the tarball. Of 3.0 MB (2026-11-26) half are the typings, a set for each face, 0.35 the API model that hints are
 * made from, 0.6 the source maps with the sources, 0.3 each JavaScript and Python.
 */
const mostBytes = 3_100_000
let tarball
let packed

async function pack() {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const [program, ...first] = npm()
  const output = await mustRun(program, [
    ...first,
    'pack',
    '--json',
    '--ignore-scripts',
    '--loglevel=error',
    '--pack-destination',
    folder,
  ])
  packed = JSON.parse(output.slice(output.indexOf('[')))[0]
  tarball = join(folder, packed.filename)
  if (packed.size > mostBytes) throw new StepError(`The tarball has ${packed.size} bytes, more than ${mostBytes}.`)
}

function compareFiles() {
  const have = packed.files.map(({ path }) => path).sort()
  if (process.argv.includes('--update')) {
    mkdirSync(dirname(golden), { recursive: true })
    writeFileSync(golden, `${have.join('\n')}\n`)
    console.log(`  tests/golden/npm-pack.txt written: ${have.length} files`)
    return
  }
  const wanted = (readIfThere(golden) ?? '').split('\n').filter(Boolean)
  const added = have.filter((path) => !wanted.includes(path)).map((path) => `+ ${path}`)
  const lost = wanted.filter((path) => !have.includes(path)).map((path) => `- ${path}`)
  if (added.length + lost.length === 0) return
  const how = 'When this is meant: npm run check:package -- --update'
  throw new StepError(
    `The package's files are not those of tests/golden/npm-pack.txt.\n${[...added, ...lost].join('\n')}\n${how}`,
  )
}

const tool = (name, args, bin) => async () => {
  const [program, ...first] = nodeTool(name, bin)
  await mustRun(program, [...first, ...args()])
}

/** The unpacked package finds its dependencies in the repository's node_modules, which lies above it. */
async function importPackage() {
  const target = join(folder, 'node_modules', 'tensorbridge')
  mkdirSync(target, { recursive: true })
  await mustRun('tar', ['-xzf', tarball, '--strip-components=1', '-C', target])
  const bin = Object.values(JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')).bin ?? {})
  for (const path of bin)
    if (!existsSync(join(target, path))) throw new StepError(`"bin" names ${path}, which is not packed.`)
  const { exports, name } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'))
  const doors = Object.keys(exports).filter((door) => exports[door].default)
  for (const door of doors.map((each) => each.replace(/^\./, name))) {
    const program = join(folder, 'import.mjs')
    writeFileSync(program, `import * as all from '${door}'\nconsole.log(Object.keys(all).length)\n`)
    const output = await mustRun(process.execPath, [program], { cwd: folder })
    if (!(Number(output.trim()) > 0)) throw new StepError(`${door} exports nothing.`)
  }
}

/** What a user does first. It says whether it has learnt anything, and which package it used. */
const training = `import { NDArray, startPython } from 'tensorbridge'

await using python = await startPython({ seed: 1, device: 'cpu', stderr: 'ignore' })
const { keras } = python
const model = keras.Sequential([keras.Input([1]), keras.layers.Dense(8, { activation: 'relu' }), keras.layers.Dense(1)])
model.compile({ optimizer: keras.optimizers.Adam(0.05), loss: 'mse' })
const x = Float32Array.from({ length: 200 }, (_, i) => i / 100 - 1)
const history = model.fit(new NDArray(x, [200, 1]), x.map((value) => value ** 2), { epochs: 10, verbose: 0 })
const { loss } = await history.history
const [answer] = (await model.predict(new NDArray([[0.5]]), { verbose: 0 })).data
console.log(JSON.stringify({ first: loss[0], last: loss.at(-1), answer, from: import.meta.resolve('tensorbridge') }))
`

/** Outside of the repository, so that nothing of it is found by chance; with the managed Python of this user. */
async function trainInEmptyFolder() {
  const empty = mkdtempSync(join(tmpdir(), 'tensorbridge-package-'))
  try {
    const types = JSON.parse(readFileSync(inRepository('package.json'), 'utf8')).devDependencies['@types/node']
    writeFileSync(join(empty, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
    const [program, ...first] = npm()
    const quiet = ['--loglevel=error', '--no-audit', '--no-fund', '--prefer-offline']
    await mustRun(program, [...first, 'install', tarball, `@types/node@${types}`, ...quiet], { cwd: empty })
    writeFileSync(join(empty, 'train.ts'), training)
    const options = {
      target: 'ES2023',
      lib: ['ES2023', 'ESNext.Disposable'],
      module: 'NodeNext',
      strict: true,
      types: ['node'],
    }
    writeFileSync(join(empty, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['train.ts'] }))
    const [node, ...tsc] = nodeTool('typescript', 'tsc')
    await mustRun(node, [...tsc, '-p', empty, '--pretty', 'false'], { cwd: empty })
    const output = await mustRun(process.execPath, [join(empty, 'train.js')], { cwd: empty })
    const { first: before, last: after, answer, from } = JSON.parse(output.trim().split('\n').at(-1))
    if (!(after < before / 4 && Math.abs(answer - 0.25) < 0.2)) {
      throw new StepError(
        `It trained, but learnt nothing: the loss went from ${before} to ${after}, 0.5 gives ${answer}.`,
      )
    }
    if (!fileURLToPath(from).startsWith(realpathSync(empty))) throw new StepError(`It used another package: ${from}`)
  } finally {
    rmSync(empty, { recursive: true, force: true })
  }
}

/** Only the release workflow publishes, and what it publishes says where it was built. */
function checkPublishing() {
  const { publishConfig, private: isPrivate } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'))
  const workflow = readIfThere(inRepository('.github', 'workflows', 'release.yml')) ?? ''
  const problems = [
    isPrivate && 'package.json says "private".',
    publishConfig?.provenance !== true && 'package.json does not ask for provenance (publishConfig).',
    publishConfig?.access !== 'public' && 'package.json does not say that the package is public (publishConfig).',
    !/^\s*id-token: write$/m.test(workflow) && '.github/workflows/release.yml may not sign (id-token: write).',
  ].filter(Boolean)
  if (problems.length > 0) throw new StepError(problems.join('\n'))
}

const checks = [
  ['npm pack', pack],
  ['files of the package', compareFiles],
  ['publint', tool('publint', () => ['run', tarball, '--strict'])],
  ['attw', tool('@arethetypeswrong/cli', () => [tarball, '--profile', 'esm-only', '--no-color'], 'attw')],
  ['import of the packed package', importPackage],
  ['training in an empty folder', trainInEmptyFolder],
  ['ready to publish', checkPublishing],
]

await main(
  async () => {
    await bootstrap({ tensorflow: true })
    const count = { passed: 0, failed: 0, skipped: 0 }
    for (const [name, work] of checks) {
      const start = performance.now()
      if (name !== 'npm pack' && !tarball) {
        count.skipped++
        console.log(`- ${name}: skipped, there is no tarball`)
        continue
      }
      try {
        await work()
        count.passed++
        console.log(`✓ ${name} (${duration(performance.now() - start)})`)
      } catch (error) {
        count.failed++
        console.log(
          `✗ ${name} (${duration(performance.now() - start)})\n${String(error.message).replace(/^/gm, '    ')}`,
        )
      }
    }
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
    return count.failed > 0 ? 1 : 0
  },
  { counts: true },
)
