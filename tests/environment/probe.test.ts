// What an interpreter says of itself is kept until it changes; real virtual environments without TensorFlow.

import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { resolveTask } from '../../src/environment/environment.js'
import { minorOf, probeInterpreter } from '../../src/environment/probe.js'
import { realPython, Scratch } from './fixtures.js'

let python: string
beforeAll(async () => {
  python = await realPython()
}, 60_000)

/** A real environment without pip, whose program notes each run. */
function countedVenv(scratch: Scratch): { program: string; sitePackages: string } {
  execFileSync(python, ['-m', 'venv', '--without-pip', scratch.path('venv')])
  const lib = scratch.path('venv', 'lib')
  const program = scratch.program(
    'counted',
    `#!/bin/sh\necho x >> '${scratch.path('runs.txt')}'\nexec '${scratch.path('venv', 'bin', 'python')}' "$@"\n`,
  )
  return { program, sitePackages: join(lib, readdirSync(lib)[0] as string, 'site-packages') }
}

function pretendToInstall(sitePackages: string, name: string, version: string): void {
  const info = join(sitePackages, `${name}-${version}.dist-info`)
  mkdirSync(info)
  writeFileSync(join(info, 'METADATA'), `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`)
}

it('runs an unchanged interpreter once, and again after packages were installed or removed', async () => {
  using scratch = new Scratch()
  const { program, sitePackages } = countedVenv(scratch)
  const probe = async (): Promise<string | null> => {
    const result = await probeInterpreter(program, scratch.env(), scratch.path('cache'))
    return 'probe' in result ? result.probe.packages.tensorflow : result.problem
  }
  expect([await probe(), await probe(), scratch.pythonRuns()]).toEqual([null, null, 1])
  pretendToInstall(sitePackages, 'tensorflow_cpu', '9.9')
  expect([await probe(), await probe(), scratch.pythonRuns()]).toEqual(['9.9', '9.9', 2])
  rmSync(join(sitePackages, 'tensorflow_cpu-9.9.dist-info'), { recursive: true })
  expect([await probe(), scratch.pythonRuns()]).toEqual([null, 3])
}, 60_000)

it('runs an interpreter again that was replaced by another one', async () => {
  using scratch = new Scratch()
  const path = scratch.fakePython('python', '3.11.7')
  const version = async (): Promise<string> => {
    const result = await probeInterpreter(path, scratch.env(), scratch.path('cache'))
    return 'probe' in result ? result.probe.version : result.problem
  }
  expect(await version()).toBe('3.11.7')
  scratch.fakePython('python', '3.12.1')
  expect(await version()).toBe('3.12.1')
})

it('asks again when the kept answer is damaged', async () => {
  using scratch = new Scratch()
  const path = scratch.fakePython('python', '3.11.7')
  await probeInterpreter(path, scratch.env(), scratch.path('cache'))
  const [kept] = readdirSync(scratch.path('cache', 'probes'))
  writeFileSync(scratch.path('cache', 'probes', kept as string), '{"format": 1, "pro')
  expect(await probeInterpreter(path, scratch.env(), scratch.path('cache'))).toMatchObject({
    probe: { version: '3.11.7' },
  })
  expect(scratch.pythonRuns()).toBe(2)
})

it('is not misled by what a start-up file prints', async () => {
  using scratch = new Scratch()
  const path = scratch.program('python', `#!/bin/sh\necho 'welcome { to } our cluster'\nexec '${python}' "$@"\n`)
  expect(await probeInterpreter(path, scratch.env(), scratch.path('cache'))).toMatchObject({
    probe: { implementation: 'cpython' },
  })
})

it('lends pyzmq and msgspec to an interpreter that lacks them, without pip of its own and without touching it', async () => {
  using scratch = new Scratch()
  const { sitePackages } = countedVenv(scratch)
  scratch.realLock('worker', python, ['pyzmq', 'msgspec'])
  // The only other Python in sight; its pip does the work.
  scratch.program('python3', `#!/bin/sh\nexec '${python}' "$@"\n`)
  const before = readdirSync(sitePackages)
  const options = { python: scratch.path('venv') }
  const found = await resolveTask(scratch.task(options))
  expect(found.sitePaths).toHaveLength(1)
  const [folder] = found.sitePaths as [string]
  const program = 'import sys; sys.path.append(sys.argv[1]); import pyzmq, msgspec; print(pyzmq.x + msgspec.x)'
  expect(execFileSync(found.interpreter, ['-c', program, folder], { encoding: 'utf8' }).trim()).toBe('2')
  expect(readdirSync(sitePackages)).toEqual(before)
  expect(scratch.lines[0]).toContain('lacks pyzmq and msgspec')

  // Again, with nothing left to install them with.
  rmSync(scratch.path('wheels'), { recursive: true })
  rmSync(scratch.path('bin', 'python3'))
  expect(await resolveTask(scratch.task(options))).toEqual(found)
}, 60_000)

it.each([
  ['3.11.7', 11],
  ['3.9.0', 9],
  ['2.7.18', -1],
  ['4.0.0', -1],
])('reads the minor version of %s', (version, minor) => {
  expect(minorOf(version)).toBe(minor)
})
