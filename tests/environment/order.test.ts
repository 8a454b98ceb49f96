// Which Python is used: the option, the variable, an active environment with TensorFlow, then our own.

import { mkdirSync, symlinkSync } from 'node:fs'
import { expect, it } from 'vitest'
import { resolveTask } from '../../src/environment/environment.js'
import { PythonEnvironmentError } from '../../src/errors.js'
import { Scratch } from './fixtures.js'

const withTensorFlow = {
  packages: { tensorflow: '2.21.0', keras: '3.15.1', 'tf-keras': null, numpy: '2.4.6', pyzmq: '27', msgspec: '0.2' },
}

it('takes the option before the variable, and the variable before the active environment', async () => {
  using scratch = new Scratch()
  const [first, second, active] = [
    scratch.fakePython('first', '3.11.7'),
    scratch.fakePython('second', '3.12.1'),
    scratch.fakeVenv('active', '3.13.0', withTensorFlow),
  ]
  const env = { TENSORBRIDGE_PYTHON: second, VIRTUAL_ENV: active }
  expect(await resolveTask(scratch.task({ python: first, env }))).toMatchObject({
    interpreter: first,
    source: 'option',
    version: '3.11.7',
  })
  expect(await resolveTask(scratch.task({ env }))).toMatchObject({
    interpreter: second,
    source: 'TENSORBRIDGE_PYTHON',
    version: '3.12.1',
  })
  expect(await resolveTask(scratch.task({ env: { VIRTUAL_ENV: active } }))).toMatchObject({
    interpreter: scratch.path('active', 'bin', 'python'),
    source: 'VIRTUAL_ENV',
    packages: { tensorflow: '2.21.0' },
    lock: null,
    sitePaths: [],
  })
})

it('passes over an active environment without TensorFlow, and takes a conda one that has it', async () => {
  using scratch = new Scratch()
  const env = {
    VIRTUAL_ENV: scratch.fakeVenv('bare', '3.12.1'),
    CONDA_PREFIX: scratch.fakeVenv('conda', '3.11.7', withTensorFlow),
  }
  expect(await resolveTask(scratch.task({ env }))).toMatchObject({
    interpreter: scratch.path('conda', 'bin', 'python'),
    source: 'VIRTUAL_ENV',
  })
})

it('makes its own when the active environment is too old or gone', async () => {
  using scratch = new Scratch()
  scratch.fakeLocks()
  scratch.fakeUv()
  const env = { VIRTUAL_ENV: scratch.fakeVenv('old', '3.8.18', withTensorFlow), CONDA_PREFIX: scratch.path('gone') }
  expect(await resolveTask(scratch.task({ env }))).toMatchObject({ source: 'managed', lock: 'cpu' })
})

it('uses a named interpreter without TensorFlow', async () => {
  using scratch = new Scratch()
  expect(
    (await resolveTask(scratch.task({ python: scratch.fakePython('plain', '3.11.7') }))).packages.tensorflow,
  ).toBeNull()
})

it('takes the folder of a virtual environment and does not follow its link out of it', async () => {
  using scratch = new Scratch()
  mkdirSync(scratch.path('venv', 'bin'), { recursive: true })
  symlinkSync(scratch.fakePython('real', '3.11.7'), scratch.path('venv', 'bin', 'python'))
  expect((await resolveTask(scratch.task({ python: scratch.path('venv') }))).interpreter).toBe(
    scratch.path('venv', 'bin', 'python'),
  )
})

it('finds a bare name on PATH', async () => {
  using scratch = new Scratch()
  const path = scratch.fakePython('python-of-mine', '3.11.7')
  expect((await resolveTask(scratch.task({ python: 'python-of-mine' }))).interpreter).toBe(path)
})

it('warns of a Python newer than the tested ones and uses it', async () => {
  using scratch = new Scratch()
  await resolveTask(scratch.task({ python: scratch.fakePython('new', '3.14.2') }))
  expect(scratch.lines.join()).toContain('is Python 3.14.2; tensorbridge is tested with 3.10 to 3.13')
})

it.each([
  [
    'a missing file',
    (s: Scratch) => s.path('nowhere', 'python'),
    /The option python names ".*nowhere.*", but there is no executable file of that name\. Give the path/,
  ],
  ['a missing name', () => 'python-that-is-not', /there is no such program in this folder or on PATH/],
  ['a folder without a Python', (s: Scratch) => s.path('home'), /that folder has no Python in it/],
  [
    'a too old Python',
    (s: Scratch) => s.fakePython('old', '3.8.18'),
    /old, which is Python 3\.8\.18\. tensorbridge needs Python 3\.10 to 3\.13/,
  ],
  ['a Python 2', (s: Scratch) => s.fakePython('old', '2.7.18'), /is Python 2\.7\.18/],
  [
    'a program that fails',
    (s: Scratch) => s.program('broken', '#!/bin/sh\necho "no such module: encodings" >&2\nexit 3\n'),
    /broken, which exited with code 3: no such module: encodings/,
  ],
  [
    'a program that is no Python',
    (s: Scratch) => s.program('silent', '#!/bin/sh\nexit 0\n'),
    /silent, which exited with code 0\. It has to be a working Python/,
  ],
])('refuses %s and says how to fix it', async (_, python, message) => {
  using scratch = new Scratch()
  const failure = resolveTask(scratch.task({ python: python(scratch) }))
  await expect(failure).rejects.toThrow(PythonEnvironmentError)
  await expect(failure).rejects.toThrow(message)
})

it('never falls back from a broken TENSORBRIDGE_PYTHON', async () => {
  using scratch = new Scratch()
  scratch.fakeLocks()
  scratch.fakeUv()
  await expect(resolveTask(scratch.task({ env: { TENSORBRIDGE_PYTHON: '/nowhere/python' } }))).rejects.toThrow(
    /^TENSORBRIDGE_PYTHON names "\/nowhere\/python"/,
  )
})
