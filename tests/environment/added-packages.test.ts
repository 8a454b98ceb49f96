// Packages that a program wants beside TensorFlow: installed once and beside what is there, from exact locks where they are
// given, and refused in words that say what to do. With the real venv and pip, and tiny wheels.

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { setup } from '../../src/cli/setup.js'
import { resolveTask } from '../../src/environment/environment.js'
import type { InstallFailure } from '../../src/environment/install.js'
import { probeInterpreter } from '../../src/environment/probe.js'
import type { PythonEnvironment, Task } from '../../src/environment/types.js'
import { PythonEnvironmentError } from '../../src/errors.js'
import { plainInterpreter, rejectionOf } from '../harness.js'
import { realPython, Scratch } from './fixtures.js'

const scratch = new Scratch()
/** Entries of a lock, by name. */
const locked: Record<string, string> = {}
let managed: PythonEnvironment

beforeAll(async () => {
  const python = await realPython()
  scratch.program('python3', `#!/bin/sh\nexec '${python}' "$@"\n`)
  scratch.fakeLocks()
  scratch.realLock('cpu', python, ['base'])
  scratch.realLock('worker', python, ['stand_in'])
  scratch.wheel(python, 'base', { version: '2.0' })
  locked['small'] = scratch.wheel(python, 'small')
  locked['large'] = scratch.wheel(python, 'large', { version: '3.0', needs: ['small', 'base>=1'] })
  locked['newer'] = scratch.wheel(python, 'newer', { needs: ['base>=2'] })
  managed = await resolveTask(scratch.task())
})

beforeEach(() => {
  scratch.lines.length = 0
})

afterAll(() => scratch[Symbol.dispose]())

const task = (...packages: string[]): Task => scratch.task({ packages })

/** Which major versions the environment's Python sees when the worker's sys.path has been completed. */
function versionsIn({ interpreter, sitePaths }: PythonEnvironment, ...names: string[]): string[] {
  const program = `import sys; sys.path += sys.argv[2:]; import ${names.join()}; print(*(sys.modules[n].x for n in sys.argv[1].split()))`
  const args = ['-c', program, names.join(' '), ...sitePaths]
  return execFileSync(interpreter, args, { encoding: 'utf8', stdio: 'pipe' }).trim().split(' ')
}

const made = (): string[] => readdirSync(scratch.path('cache', 'packages')).filter((name) => !name.endsWith('.lock'))

it('has them and what they need, beside the environment, which stays as it is', async () => {
  const found = await resolveTask(task('large'))
  expect(found).toEqual({ ...managed, sitePaths: [expect.stringContaining(scratch.path('cache', 'packages'))] })
  expect(versionsIn(found, 'large', 'small', 'base')).toEqual(['3', '1', '1'])
  expect(existsSync(`${found.sitePaths[0]}/base`), 'what is there is not installed again').toBe(false)
  expect(scratch.lines[0]).toBe(
    `tensorbridge adds large to ${found.interpreter}, in ${scratch.path('cache', 'packages')}/${made()[0]}.`,
  )
  expect(scratch.lines.at(-1)).toBe(`Ready: 2 packages more for ${found.interpreter}.`)
  expect(() => versionsIn(managed, 'large')).toThrow(/No module named 'large'/)
})

it('runs nothing the second time', async () => {
  const first = await resolveTask(task('large'))
  scratch.lines.length = 0
  const env = { PATH: scratch.path('home'), PIP_FIND_LINKS: '/nowhere' }
  expect(await resolveTask(scratch.task({ packages: ['large'], env }))).toEqual(first)
  expect(scratch.lines).toEqual([])
})

it('installs nothing that is there already', async () => {
  expect(await resolveTask(task('base'))).toEqual(managed)
  expect(scratch.lines.at(-1)).toBe('Ready: it has them already.')
})

it('takes one name, and makes a folder for each set of wishes', async () => {
  const [one, two] = [await resolveTask(scratch.task({ packages: 'small==1.0' })), await resolveTask(task('large'))]
  expect(versionsIn(one, 'small')).toEqual(['1'])
  expect(() => versionsIn(one, 'large')).toThrow(/No module named 'large'/)
  expect(two.sitePaths).not.toEqual(one.sitePaths)
})

it('looks again when something was installed into the environment meanwhile', async () => {
  const before = await resolveTask(task('large'))
  const pip = ['-m', 'pip', 'install', '--quiet', '--no-deps']
  const env = scratch.env() as NodeJS.ProcessEnv
  try {
    execFileSync(managed.interpreter, [...pip, 'small'], { env, stdio: 'ignore' })
    expect((await probeInterpreter(managed.interpreter, task().env, task().cacheRoot)) as object).toHaveProperty(
      'probe',
    )
    const after = await resolveTask(task('large'))
    expect(after.sitePaths).not.toEqual(before.sitePaths)
    expect(existsSync(`${after.sitePaths[0]}/small`)).toBe(false)
    expect(versionsIn(after, 'large', 'small')).toEqual(['3', '1'])
  } finally {
    execFileSync(managed.interpreter, ['-m', 'pip', 'uninstall', '--yes', '--quiet', 'small'], { stdio: 'ignore' })
  }
})

it('keeps what it has when only the times of folders have changed, and notes them', async () => {
  const before = await resolveTask(task('large'))
  const sitePackages = dirname(
    execFileSync(managed.interpreter, ['-c', 'import base; print(base.__path__[0])'], { encoding: 'utf8' }).trim(),
  )
  utimesSync(sitePackages, new Date(), new Date())
  scratch.lines.length = 0
  expect(await resolveTask(task('large'))).toEqual(before)
  expect(scratch.lines).toEqual([])
  const ready = JSON.parse(readFileSync(join(dirname(before.sitePaths[0]!), 'ready.json'), 'utf8')) as Ready
  expect(ready.notes.folders[sitePackages]).toBe(statSync(sitePackages, { bigint: true }).mtimeNs.toString())
})

interface Ready {
  readonly notes: { readonly folders: Readonly<Record<string, string>> }
}

it('is lent to an environment of the user, which stays as it is', async () => {
  const [own, before] = [managed.interpreter, await resolveTask(scratch.task({ python: managed.interpreter }))]
  const found = await resolveTask(scratch.task({ python: own, packages: ['small'] }))
  expect(found).toMatchObject({ source: 'option', interpreter: own })
  expect(found.sitePaths.slice(0, -1)).toEqual(before.sitePaths)
  expect(versionsIn(found, 'small')).toEqual(['1'])
})

it('installs what a file with hashes says, and nothing else', async () => {
  const file = scratch.path('exact.txt')
  writeFileSync(file, `# made by hand\n${locked['large']}${locked['small']}`)
  expect(versionsIn(await resolveTask(task(file)), 'large', 'small')).toEqual(['3', '1'])
  writeFileSync(file, locked['large']!.replace(/[0-9a-f]{64}/, '0'.repeat(64)) + locked['small'])
  const other = await rejectionOf(resolveTask(task(file)))
  expect(other).toBeInstanceOf(PythonEnvironmentError)
  expect(other.message).toMatch(/could not be added to [^]*pip install failed[^]*DO NOT MATCH THE HASHES/)
})

it('chooses the versions for a file without hashes', async () => {
  writeFileSync(scratch.path('wishes.txt'), '# what the program wants\nlarge>=2\n')
  expect(versionsIn(await resolveTask(task(scratch.path('wishes.txt'))), 'large', 'small')).toEqual(['3', '1'])
})

it.each([
  ['a name that the index does not have', ['no-such-thing'], /No matching distribution found for no-such-thing/],
  ['a version that does not go with what is there', ['base==2.0'], /Cannot install base==2\.0/],
  ['a need that does not go with what is there', ['newer'], /newer 1\.0 depends on base>=2/],
])('refuses %s, and leaves nothing', async (_, packages, words) => {
  const before = made()
  const error = await rejectionOf(resolveTask(task(...packages)))
  expect(error).toBeInstanceOf(PythonEnvironmentError)
  expect(error.message).toMatch(words)
  expect(error.message).toMatch(/check the names and choose versions that go together; or, to have other versions/)
  expect(made()).toEqual(before)
})

it.each([
  ['needs what is not there', 'large', 'large 3.0 needs small, which is not there'],
  ['needs another version of what is there', 'newer', 'newer 1.0 needs base>=2, and 1.0 is there'],
])('refuses a file with hashes of which a package %s', async (_, name, words) => {
  const file = scratch.path(`only-${name}.txt`)
  writeFileSync(file, locked[name]!)
  const error = await rejectionOf(resolveTask(task(file)))
  expect(error).toBeInstanceOf(PythonEnvironmentError)
  expect(error.message).toContain(`The packages ${file} do not go with what ${managed.interpreter} has:\n  `)
  expect(error.message).toContain(words)
})

it('refuses a file with hashes of which another version is there', async () => {
  const file = scratch.path('base.txt')
  writeFileSync(file, scratch.wheel(await realPython(), 'base', { version: '2.0' }))
  const error = await rejectionOf(resolveTask(task(file)))
  expect(error.message).toContain('  base 2.0 is wanted, and 1.0 is installed there\n')
})

it.each([
  ['an option of pip', ['--index-url=elsewhere'], 'Received: "--index-url=elsewhere"'],
  ['nothing', ['  '], 'Received: "  "'],
  ['a file that is not there', ['nowhere.txt'], /There is no file .*nowhere\.txt\.$/],
])('refuses %s', async (_, packages, words) => {
  const error = await rejectionOf(resolveTask(task(...packages)))
  expect(error).toBeInstanceOf(PythonEnvironmentError)
  expect(error.message).toMatch(words)
  expect(error.message).toContain(
    'The option packages takes requirements such as "scikit-learn==1.7.2", and requirements files',
  )
})

it('refuses a name without a hash beside a file with hashes', async () => {
  const file = scratch.path('some.txt')
  writeFileSync(file, locked['small']!)
  const error = await rejectionOf(resolveTask(task(file, 'large')))
  expect(error.message).toMatch(/everything needs hashes: large has none\. Add it to .*some\.txt\.$/)
})

it('chooses versions with uv where it is there, beside what is installed', async () => {
  using other = new Scratch()
  // `pip compile … -o OUTPUT REQUIREMENTS`, whose answer names what is there too.
  other.fakeUv({
    install: `if [ "$2" = compile ]; then
for each; do [ "$previous" = -o ] && output="$each"; previous="$each"; done
/bin/cat "$previous" "$(/usr/bin/dirname "$previous")/installed.txt" > '${other.path('asked.txt')}'
printf 'base==1.0 --hash=sha256:00\\nlarge==3.0 \\\\\\n    --hash=sha256:11\\n' > "$output"
else for each; do [ "$previous" = -r ] && /bin/cp "$each" '${other.path('installed.txt')}'; [ "$previous" = --target ] && /bin/mkdir "$each"; previous="$each"; done; fi`,
  })
  const env = { PATH: [other.path('bin'), '/bin', '/usr/bin'].join(delimiter), TENSORBRIDGE_CACHE: other.path('cache') }
  const found = await resolveTask(scratch.task({ python: managed.interpreter, packages: ['large>=2'], env }))
  expect(found.sitePaths.at(-1)).toContain(other.path('cache', 'packages'))
  expect(other.read('asked.txt')).toMatch(/^large>=2\n[^]*^base==1\.0$/m)
  expect(other.read('installed.txt')).toBe('large==3.0      --hash=sha256:11\n')
  expect(other.read('uv.txt')).toMatch(
    /pip compile .*--generate-hashes --only-binary :all: --python .* --constraint .* -o /,
  )
  expect(other.read('uv.txt')).toMatch(
    /pip install --python .* --require-hashes --no-deps --only-binary :all: --target /,
  )
})

it('is set up ahead of time by the command', async () => {
  const variables = { ...scratch.env(), TENSORBRIDGE_PYTHON: plainInterpreter() }
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  const written: string[] = []
  const write = (text: unknown): boolean => written.push(String(text)) > 0
  using _out = vi.spyOn(process.stdout, 'write').mockImplementation(write)
  using _error = vi.spyOn(process.stderr, 'write').mockImplementation(write)
  try {
    expect(await setup.run(['--with', 'small', '--with', 'large==3.0'])).toBe(0)
  } finally {
    vi.unstubAllEnvs()
  }
  expect(written.join('')).toMatch(
    /tensorbridge adds small, large==3\.0 to [^]*Ready: 3 packages more [^]*Ready: Python 3/,
  )
})

it('says that the index cannot be reached where it cannot', async () => {
  const nowhere = { PIP_NO_INDEX: undefined, PIP_FIND_LINKS: undefined, PIP_INDEX_URL: 'http://127.0.0.1:9/simple' }
  const env = { ...nowhere, PIP_RETRIES: '1', PATH: [scratch.path('bin')].join(delimiter) }
  const error = await rejectionOf(resolveTask(scratch.task({ packages: ['scikit-learn'], env })))
  expect((error.cause as InstallFailure).indexIsUnreachable).toBe(true)
  expect(error.message).toMatch(/check the network connection \(a proxy: HTTPS_PROXY; another package index/)
})
