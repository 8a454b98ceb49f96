// The Python that the checks and the tests of the Python package run in: a virtual environment in .cache/python-dev made
// from python/requirements/dev.txt (exact versions and hashes, no TensorFlow). Independent of the managed Python, so that
// lint and unit tests need no large download. Its stamp is written last: a half-made environment is made again.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { hashOf, inRepository, mustRun, readIfThere, ready, run, StepError, step } from './steps.mjs'

const lock = 'python/requirements/dev.txt'
const folder = inRepository('.cache', 'python-dev')
const stamp = join(folder, 'ready.txt')
const oldest = [3, 10]

/** The interpreter of the environment, which `preparePythonDev` makes. */
export const devPython =
  process.platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python')

/** Variables for a Python that must see this environment only. */
export function devEnvironment() {
  const { PYTHONPATH: _path, PYTHONHOME: _home, ...rest } = process.env
  return { ...rest, VIRTUAL_ENV: folder, PATH: `${dirname(devPython)}${delimiter}${rest.PATH ?? ''}`, PYTHONUTF8: '1' }
}

/** The version of an interpreter and whether it can make virtual environments, or undefined when it does not run. */
async function probe(program) {
  const code = 'import json, sys; print(json.dumps([sys.executable, *sys.version_info[:2]]))'
  try {
    const { code: exit, output } = await run(program, ['-c', code])
    if (exit !== 0) return undefined
    const [executable, major, minor] = JSON.parse(output.trim().split('\n').at(-1))
    return { executable, major, minor }
  } catch {
    return undefined
  }
}

/** The first Python on PATH that is new enough; an explicit TENSORBRIDGE_PYTHON that is an interpreter comes first. */
async function findPython() {
  const versions = [12, 11, 13, 10].map((minor) => `python3.${minor}`)
  const names = [process.env.TENSORBRIDGE_PYTHON, 'python3', 'python', ...versions].filter(Boolean)
  const seen = []
  for (const name of names) {
    const found = await probe(name)
    if (!found) continue
    seen.push(`${name} is ${found.major}.${found.minor}`)
    if (found.major === oldest[0] && found.minor >= oldest[1]) return found
  }
  const what = seen.length > 0 ? seen.join(', ') : `none of ${names.join(', ')} runs`
  throw new StepError(
    `No Python ${oldest.join('.')} or newer was found on PATH (${what}). Install one, or put it on PATH.`,
  )
}

async function hasUv() {
  try {
    return (await run('uv', ['--version'])).code === 0
  } catch {
    return false
  }
}

export async function preparePythonDev() {
  const name = 'Python for checks and tests (.cache/python-dev)'
  const hash = hashOf([lock])
  if (readIfThere(stamp) === hash && (await probe(devPython))) return ready(name)

  await step(name, async () => {
    const { executable, major, minor } = await findPython()
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(dirname(folder), { recursive: true })
    const uv = await hasUv()
    console.log(
      `  Python ${major}.${minor}; downloads about 90 MB (pytest, hypothesis, ruff, mypy, numpy, hadolint) with ${uv ? 'uv' : 'pip'}`,
    )
    const env = {
      ...process.env,
      UV_PYTHON_DOWNLOADS: 'never',
      PIP_DISABLE_PIP_VERSION_CHECK: '1',
      PIP_REQUIRE_VIRTUALENV: '0',
    }
    const install = ['--require-hashes', '--only-binary', ':all:', '-r', inRepository(lock)]
    if (uv) {
      await mustRun('uv', ['venv', '--no-project', '--python', executable, folder], { env })
      await mustRun('uv', ['pip', 'install', '--python', devPython, ...install], { env, onLine: showDownload })
    } else {
      await mustRun(executable, ['-m', 'venv', folder], { env })
      await mustRun(devPython, ['-m', 'pip', 'install', '--no-input', '--progress-bar', 'off', ...install], {
        env,
        onLine: showDownload,
      })
    }
    writeFileSync(stamp, hash)
    return `Python ${major}.${minor}`
  })
}

/** Of an installer's lines, those that say which file it fetches. */
function showDownload(line) {
  const file = line.match(/^\s*(?:Downloading|Downloaded|Using cached)\s+(?:\S*\/)?(\S+.*)$/)?.[1]
  if (file) console.log(`  ${file}`)
}
