// `npm run check:package`: checks what users get. Packs the package, compares its files with tests/golden/npm-pack.txt
// (`--update` writes it), runs publint and attw on the tarball, and imports the unpacked package from outside of src.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bootstrap } from './bootstrap.mjs'
import { duration, inRepository, main, mustRun, nodeTool, npm, readIfThere, StepError } from './steps.mjs'

const golden = inRepository('tests', 'golden', 'npm-pack.txt')
const folder = inRepository('.cache', 'pack')
/** The budget for the tarball: the typings are what may grow it, and there is a set of them for each face. */
const mostBytes = 2_800_000
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

const checks = [
  ['npm pack', pack],
  ['files of the package', compareFiles],
  ['publint', tool('publint', () => ['run', tarball, '--strict'])],
  ['attw', tool('@arethetypeswrong/cli', () => [tarball, '--profile', 'esm-only', '--no-color'], 'attw')],
  ['import of the packed package', importPackage],
]

await main(
  async () => {
    await bootstrap()
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
