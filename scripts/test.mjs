// `npm test`: makes the clone ready, runs every test of both languages, and prints `N passed, N failed, N skipped` last.
// Fails when a test fails, a file cannot be loaded, an error is unhandled, or a runner or a project executed no test.
// `--unit` runs what needs Node only; `--python` the Python package's own tests. Results are kept in .cache/test-results.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { bootstrap } from './bootstrap.mjs'
import { devEnvironment, devPython } from './python-dev.mjs'
import { duration, filesIn, inRepository, main, nodeTool, run } from './steps.mjs'

const results = inRepository('.cache', 'test-results')
const isTypeScriptTest = (path) => /\.test(-d)?\.ts$/.test(path)

/** Runs vitest and gives its counts; `projects` empty means all of them. */
async function runVitest(projects) {
  const file = `${results}/vitest.json`
  rmSync(file, { force: true })
  const [program, ...tool] = nodeTool('vitest')
  const options = ['run', '--reporter=default', '--reporter=./scripts/vitest-summary.mjs']
  const { code } = await run(program, [...tool, ...options, ...projects.flatMap((name) => ['--project', name])], {
    show: true,
  })
  const { tests, broken, unhandled } = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { tests: [], broken: ['vitest ended before it had a result'], unhandled: [] }
  const executed = tests.filter(({ state }) => state === 'passed' || state === 'failed')
  const wanted = new Set(filesIn('tests', isTypeScriptTest).map((path) => path.split('/')[1]))
  const silent = [...wanted]
    .filter((name) => projects.length === 0 || projects.includes(name))
    .filter((name) => !executed.some(({ project }) => project === name))
  return {
    name: 'vitest',
    code,
    passed: tests.filter(({ state }) => state === 'passed').length,
    executed: executed.length,
    failures: [
      ...tests
        .filter(({ state }) => state === 'failed')
        .map(({ project, file: path, name }) => `${project}: ${path} > ${name}`),
      ...broken,
      ...unhandled.map((text) => `unhandled error: ${text}`),
      ...silent.map((name) => `no test of tests/${name} was executed`),
    ],
    skipped: tests
      .filter(({ state }) => state === 'skipped' || state === 'pending')
      .map(({ project, name, reason }) => `${project}: ${name} (${reason ?? 'no reason given'})`),
  }
}

/** Runs pytest on the Python package in the environment for tests and gives its counts. */
async function runPytest() {
  const file = `${results}/pytest.xml`
  rmSync(file, { force: true })
  const caches = ['-o', `cache_dir=${inRepository('.cache', 'pytest')}`]
  const options = ['-m', 'pytest', '-q', `--junitxml=${file}`, '-o', 'junit_family=xunit2', ...caches]
  const { code } = await run(devPython, options, { show: true, cwd: inRepository('python'), env: devEnvironment() })
  const cases = existsSync(file) ? parseJunit(readFileSync(file, 'utf8')) : []
  const failed = cases.filter(({ outcome }) => outcome === 'failure' || outcome === 'error')
  const skipped = cases.filter(({ outcome }) => outcome === 'skipped')
  const passed = cases.length - failed.length - skipped.length
  return {
    name: 'pytest',
    code,
    passed,
    executed: passed + failed.length,
    failures: failed.map(({ name, outcome }) => `${name} (${outcome})`),
    skipped: skipped.map(({ name, message }) => `${name} (${message ?? 'no reason given'})`),
  }
}

/** The test cases of a JUnit file, each with the worst thing that happened to it. */
function parseJunit(text) {
  const unescape = (value) =>
    value.replace(/&(lt|gt|quot|apos|amp|#(\d+));/g, (_, name, number) =>
      number ? String.fromCodePoint(number) : { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }[name],
    )
  const attribute = (tag, name) => {
    const value = tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1]
    return value === undefined ? undefined : unescape(value)
  }
  return [...text.matchAll(/<testcase\b((?:[^>"]|"[^"]*")*?)(?:\/>|>(.*?)<\/testcase>)/gs)].map(
    ([, opening, body = '']) => {
      const outcome = ['failure', 'error', 'skipped'].find((kind) => body.includes(`<${kind}`))
      const tag = outcome && body.match(new RegExp(`<${outcome}\\b(?:[^>"]|"[^"]*")*>`))?.[0]
      const name = [attribute(opening, 'classname'), attribute(opening, 'name')].filter(Boolean).join('::')
      return { name, outcome, message: tag && attribute(tag, 'message') }
    },
  )
}

const only = process.argv[2]
await main(
  async () => {
    const start = performance.now()
    if (only && only !== '--unit' && only !== '--python') throw new Error(`Unknown option ${only}: --unit or --python.`)
    const all = only === undefined
    await bootstrap({ compile: all, tensorflow: all, jax: all, pythonDev: only !== '--unit' })
    mkdirSync(results, { recursive: true })

    const runs = []
    if (only !== '--python') runs.push(await runVitest(only === '--unit' ? ['unit', 'types'] : []))
    if (only !== '--unit') runs.push(await runPytest())

    for (const each of runs) {
      if (each.executed === 0) each.failures.push(`${each.name} executed no test`)
      if (each.code !== 0 && each.failures.length === 0)
        each.failures.push(`${each.name} ended with exit code ${each.code}`)
    }
    const failures = runs.flatMap((each) => each.failures)
    const skipped = runs.flatMap((each) => each.skipped)
    console.log(`\nAll tests took ${duration(performance.now() - start)}.`)
    for (const each of runs) {
      console.log(
        `  ${each.name}: ${each.passed} passed, ${each.failures.length} failed, ${each.skipped.length} skipped.`,
      )
    }
    if (skipped.length > 0) console.log(`Skipped:\n${skipped.map((text) => `  - ${text}`).join('\n')}`)
    if (failures.length > 0) console.log(`Failed:\n${failures.map((text) => `  ✗ ${text}`).join('\n')}`)
    const passed = runs.reduce((sum, each) => sum + each.passed, 0)
    console.log(`${passed} passed, ${failures.length} failed, ${skipped.length} skipped`)
    return failures.length > 0 ? 1 : 0
  },
  { counts: true },
)
