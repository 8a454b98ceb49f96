// Makes a fresh clone ready: npm packages, the build, the managed Python, and what else a command asks for. Each step says
// what it does and how long it took, and is skipped when it is up to date. `npm run demo`, `test` and `bench` begin here.

import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { preparePythonDev } from './python-dev.mjs'
import { inRepository, main, mustRun, npm, readIfThere, ready, run, StepError, step } from './steps.mjs'

const needed = [20, 19]

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return
  throw new StepError(`Node ${needed.join('.')} or newer is needed. Received: Node ${process.versions.node}.`)
}

/** Whether node_modules has what package-lock.json names, by npm's own record of what it installed. */
function isInstalled(packages) {
  const record = readIfThere(inRepository('node_modules', '.package-lock.json'))
  if (record === undefined) return false
  const installed = JSON.parse(record).packages
  return Object.entries(packages).every(([path, { version, optional }]) => {
    return path === '' || (installed[path] ? installed[path].version === version : optional)
  })
}

/** Installs exactly what package-lock.json names, unless that is there. */
async function npmPackages() {
  const { packages } = JSON.parse(readFileSync(inRepository('package-lock.json'), 'utf8'))
  if (isInstalled(packages)) return ready('npm packages')
  await step(
    `npm packages: npm ci (up to ${Object.keys(packages).length - 1} packages of package-lock.json)`,
    async () => {
      let fetched = 0
      let shownAt = performance.now()
      const onLine = (line) => {
        if (!/http fetch GET 200 .*\.tgz/.test(line)) return
        fetched++
        if (performance.now() - shownAt < 3000) return
        shownAt = performance.now()
        console.log(`  ${fetched} fetched`)
      }
      const [program, ...first] = npm()
      await mustRun(program, [...first, 'ci', '--loglevel=http', '--no-audit', '--no-fund'], { onLine })
      return fetched > 0 ? `${fetched} fetched, the others were in npm's cache` : undefined
    },
  )
}

/** The Python that the package itself sets up, by its own command, which prints its progress. */
async function managedPython(...options) {
  const command = ['setup', ...options]
  await step(`Python with TensorFlow: tensorbridge ${command.join(' ')}`, async () => {
    const { code } = await run(process.execPath, [inRepository('dist', 'cli', 'main.js'), ...command], { show: true })
    if (code !== 0)
      throw new StepError(`tensorbridge ${command[0]} ended with exit code ${code}; what it printed above says why.`)
  })
}

/** Prepares what is asked for; the npm packages always. */
export async function bootstrap({
  compile = true,
  examples = false,
  tensorflow = false,
  jax = false,
  pythonDev = false,
} = {}) {
  checkNode()
  await npmPackages()
  if (compile) await build({ examples })
  if (tensorflow) await managedPython()
  if (jax) await managedPython('--backend', 'jax', '--device', 'cpu')
  if (pythonDev) await preparePythonDev()
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(() =>
    bootstrap({ examples: true, tensorflow: !process.argv.includes('--no-tensorflow'), pythonDev: true }),
  )
}
