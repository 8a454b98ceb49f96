// What Keras computes with where that is not TensorFlow: jax comes beside the managed Python from its lock, torch when it is named,
// and an interpreter of the user's stays as it is. With the real venv and pip, and tiny wheels.

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { resolveTask } from '../../src/environment/environment.js'
import type { PythonEnvironment } from '../../src/environment/types.js'
import { PythonEnvironmentError } from '../../src/errors.js'
import { rejectionOf } from '../harness.js'
import { realPython, Scratch } from './fixtures.js'

const scratch = new Scratch()
let managed: PythonEnvironment

beforeAll(async () => {
  const python = await realPython()
  scratch.program('python3', `#!/bin/sh\nexec '${python}' "$@"\n`)
  scratch.fakeLocks()
  scratch.realLock('cpu', python, ['numpy_like'])
  scratch.realLock('worker', python, ['stand_in'])
  const jax = scratch.wheel(python, 'jax')
  writeFileSync(scratch.path('requirements', 'jax.txt'), scratch.read('requirements', 'cpu.txt') + jax)
  scratch.wheel(python, 'jax', { version: '2.0' })
  scratch.wheel(python, 'torch', { version: '3.0' })
  scratch.wheel(python, 'flax', { needs: ['jax'] })
  managed = await resolveTask(scratch.task())
})

afterAll(() => scratch[Symbol.dispose]())

function versionOf(name: string, { interpreter, sitePaths }: PythonEnvironment): string {
  const program = `import sys; sys.path += sys.argv[1:]; import ${name}; print(${name}.x)`
  return execFileSync(interpreter, ['-c', program, ...sitePaths], { encoding: 'utf8', stdio: 'pipe' }).trim()
}

it('the managed Python gets jax from its lock, beside what it has', async () => {
  const found = await resolveTask(scratch.task({ backend: 'jax' }))
  expect(found).toEqual({ ...managed, sitePaths: [expect.stringContaining(scratch.path('cache', 'packages'))] })
  expect(versionOf('jax', found)).toBe('1')
  expect(existsSync(`${found.sitePaths[0]}/numpy_like`), 'what is there is not installed again').toBe(false)
  expect(scratch.lines.filter((line) => line.startsWith('tensorbridge adds jax (for CPUs) to '))).toHaveLength(1)
  expect(scratch.lines.at(-1)).toBe(`Ready: 1 package more for ${found.interpreter}.`)
  const lines = scratch.lines.length
  const env = { PATH: scratch.path('home'), PIP_FIND_LINKS: '/nowhere' }
  expect(await resolveTask(scratch.task({ backend: 'jax', env }))).toEqual(found)
  expect(scratch.lines).toHaveLength(lines)
})

it('packages come beside that jax, and one of them may be another jax', async () => {
  const beside = await resolveTask(scratch.task({ backend: 'jax', packages: ['flax'] }))
  expect(beside.sitePaths).toHaveLength(2)
  expect([versionOf('jax', beside), versionOf('flax', beside)]).toEqual(['1', '1'])
  expect(readdirSync(beside.sitePaths[1]!), 'jax is not installed twice').not.toContain('jax')
  const other = await resolveTask(scratch.task({ backend: 'jax', packages: ['jax==2.0'] }))
  expect([other.sitePaths.length, versionOf('jax', other)]).toEqual([1, '2'])
})

it('torch is added where it is named; else the error says what it costs', async () => {
  const found = await resolveTask(scratch.task({ backend: 'torch', packages: ['torch==3.0'] }))
  expect(versionOf('torch', found)).toBe('3')
  const error = await rejectionOf(resolveTask(scratch.task({ backend: 'torch', packages: ['torchvision'] })))
  expect(error).toBeInstanceOf(PythonEnvironmentError)
  expect(error.message).toMatch(
    /^backend: 'torch' needs PyTorch, which tensorbridge adds to its own Python only when it is asked to: packages: \['torch'\]\./,
  )
  if (process.platform === 'linux') expect(error.message).toContain('brings CUDA, 3 GB of downloads')
  expect(error.message).toMatch(/Or name an interpreter that has it with the option python\.$/)
})

it('nothing is added to an interpreter of the user', async () => {
  const own = scratch.fakeVenv('own', '3.11.9')
  const found = await resolveTask(scratch.task({ python: own, backend: 'jax' }))
  expect(found).toMatchObject({ source: 'option', sitePaths: [] })
})

it.each([
  ['jax', { jax: '0.10' }, { keras: '3.15.1' }, 'VIRTUAL_ENV'],
  ['jax', { torch: '2' }, { keras: '3.15.1' }, 'managed'],
  ['torch', { torch: '2' }, { keras: '3.15.1' }, 'VIRTUAL_ENV'],
  ['torch', { torch: '2' }, {}, 'managed'],
  ['tensorflow', { jax: '0.10' }, { keras: '3.15.1' }, 'managed'],
  ['tensorflow', {}, { tensorflow: '2.21' }, 'VIRTUAL_ENV'],
] as const)(
  'an active environment is used for %s where it has %j and %j: %s',
  async (backend, backends, has, source) => {
    const packages = {
      tensorflow: null,
      keras: null,
      'tf-keras': null,
      numpy: '2',
      pyzmq: '27',
      msgspec: '0.2',
      ...has,
    }
    const name = `active-${JSON.stringify([backends, has]).replaceAll(/\W/g, '')}`
    const folder = scratch.fakeVenv(name, '3.11.9', { packages, backends })
    const wanted = backend === 'torch' && source === 'managed' ? { packages: ['torch==3.0'] } : {}
    const found = await resolveTask(scratch.task({ backend, env: { VIRTUAL_ENV: folder }, ...wanted }))
    expect(found.source).toBe(source)
  },
)
