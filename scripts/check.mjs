// `npm run check`: format, lint and types of both languages, then every other scripts/check-*.mjs except the package's.
// All checks run, each counts as one test, and `N passed, N failed, N skipped` is the last line. Words given as arguments
// choose checks by name. `npm run format` is this with `--write`: it changes what formatters and fixers can.

import { bootstrap } from './bootstrap.mjs'
import { build } from './build.mjs'
import { devEnvironment, devPython } from './python-dev.mjs'
import { duration, filesIn, inRepository, main, mustRun, nodeTool, run, SKIPPED, StepError } from './steps.mjs'

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const write = process.argv.includes('--write')

const tool = (name, args, bin) => async () => {
  const [program, ...first] = nodeTool(name, bin)
  await mustRun(program, [...first, ...args])
}
const python =
  (...args) =>
  async () => {
    await mustRun(devPython, ['-m', ...args], { cwd: inRepository('python'), env: devEnvironment() })
  }
const hasTypeScript = (folder) => filesIn(folder, (path) => /(?<!\.d)\.ts$/.test(path)).length > 0
const hasPython = filesIn('python', (path) => path.endsWith('.py')).length > 0
const pythonFolders = ['src', 'tests'].filter(
  (name) => filesIn(`python/${name}`, (path) => path.endsWith('.py')).length > 0,
)
const own = filesIn('scripts', (path) => /^scripts\/check-(?!package)[\w-]+\.mjs$/.test(path))

const checks = [
  {
    name: 'format',
    work: tool('@biomejs/biome', ['check', '--colors=off', '.'], 'biome'),
    fix: tool('@biomejs/biome', ['check', '--write', '.'], 'biome'),
  },
  { name: 'types of src', work: () => build() },
  { name: 'types of examples and benchmarks', work: () => build({ examples: true }) },
  {
    name: 'types of tests',
    skip: !hasTypeScript('tests') && 'no tests yet',
    work: tool('typescript', ['-p', 'tests', '--pretty', 'false'], 'tsc'),
  },
  {
    name: 'typings are generated',
    work: () => mustRun(process.execPath, [inRepository('scripts', 'generate.mjs'), '--check']),
  },
  { name: 'lint', work: tool('oxlint', ['--type-aware', '--deny-warnings']) },
  {
    name: 'python format',
    skip: !hasPython && 'no Python yet',
    work: python('ruff', 'format', '--check', '.'),
    fix: python('ruff', 'format', '.'),
  },
  {
    name: 'python lint',
    skip: !hasPython && 'no Python yet',
    work: python('ruff', 'check', '.'),
    fix: python('ruff', 'check', '--fix', '.'),
  },
  {
    name: 'python types',
    skip: !hasPython && 'no Python yet',
    work: python('mypy', '--no-error-summary', ...pythonFolders),
  },
  ...own.map((path) => ({
    name: path.replace(/^scripts\/check-|\.mjs$/g, ''),
    work: () => runOwn(inRepository(path)),
  })),
]

/** Runs a check of ours; gives the reason where it could not be made. */
async function runOwn(path) {
  const { code, output } = await run(process.execPath, [path])
  if (code === SKIPPED) return { skipped: output.trim().split('\n').at(-1) }
  if (code !== 0) throw new StepError(output.trimEnd())
  return {}
}

await main(
  async () => {
    await bootstrap({ compile: false, pythonDev: true })
    const wanted = checks.filter(({ name, fix }) =>
      write ? fix : words.length === 0 || words.some((word) => name.includes(word)),
    )
    if (wanted.length === 0)
      throw new StepError(`No check has such a name. They are: ${checks.map(({ name }) => name).join(', ')}.`)
    const count = { passed: 0, failed: 0, skipped: 0 }
    for (const { name, work, fix, skip } of wanted) {
      const start = performance.now()
      if (skip) {
        count.skipped++
        console.log(`- ${name}: skipped, ${skip}`)
        continue
      }
      try {
        const done = await (write ? fix : work)()
        if (done?.skipped) {
          count.skipped++
          console.log(`- ${name}: skipped, ${done.skipped}`)
          continue
        }
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
