// Which parent a warm start asks for, and where it does not ask at all.

import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isWarmByDefault, type WarmRequest, warmFolder, warmParent } from '../../../src/process/warm.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tb-warm-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function request(more: Partial<WarmRequest> = {}, environ: Record<string, string> = {}): WarmRequest {
  return {
    environment: {
      interpreter: '/venv/bin/python',
      source: 'managed',
      sitePaths: [],
      version: '3.11.7',
      packages: {
        tensorflow: '2.21.0',
        keras: '3.15.1',
        'tf-keras': '2.21.0',
        numpy: '2.0',
        pyzmq: '27',
        msgspec: '0.20',
      },
      lock: 'cpu',
    },
    keras: '3',
    device: 'auto',
    preload: true,
    environ: { PATH: '/bin', TENSORBRIDGE_WARM_FOLDER: folder, ...environ },
    cwd: undefined,
    source: '/package',
    ...more,
  }
}

function socketOf(asked: WarmRequest): string {
  const parent = warmParent(asked)
  if ('reason' in parent) throw new Error(parent.reason)
  return parent.socket
}

describe.runIf(process.platform === 'linux')('on Linux', () => {
  it.each([
    ['PATH', '/usr/bin'],
    ['VITEST_WORKER_ID', '2'],
    ['PWD', '/elsewhere'],
    ['MY_VARIABLE', 'x'],
    ['PYTHONPATH', undefined],
  ])('%s does not choose the parent', (name, value) => {
    expect(socketOf(request({}, value === undefined ? {} : { [name]: value }))).toBe(socketOf(request()))
  })

  it.each([
    'TF_USE_LEGACY_KERAS',
    'TF_CPP_MIN_LOG_LEVEL',
    'CUDA_VISIBLE_DEVICES',
    'KERAS_BACKEND',
    'KERAS_HOME',
    'OMP_NUM_THREADS',
    'OPENBLAS_NUM_THREADS',
    'XLA_FLAGS',
    'PYTHONHASHSEED',
    'PYTHONPATH',
    'LD_PRELOAD',
    'LC_ALL',
    'LANG',
    'TZ',
    'HOME',
    'TMPDIR',
  ])('%s chooses the parent', (name) => {
    expect(socketOf(request({}, { [name]: '/x' }))).not.toBe(socketOf(request()))
  })

  it.each<[string, Partial<WarmRequest>]>([
    ['keras', { keras: 'legacy' }],
    ['device', { device: 'cpu' }],
    ['preload', { preload: false }],
    ['the folder of this package', { source: '/another' }],
    ['the interpreter', { environment: { ...request().environment, interpreter: '/usr/bin/python3' } }],
  ])('%s chooses the parent', (_, more) => {
    expect(socketOf(request(more))).not.toBe(socketOf(request()))
  })

  it('the working directory chooses it only where an entry of PYTHONPATH depends on it', () => {
    expect(socketOf(request({ cwd: '/a' }))).toBe(socketOf(request({ cwd: '/b' })))
    const environ = { PYTHONPATH: 'lib:/usr/lib' }
    expect(socketOf(request({ cwd: '/a' }, environ))).not.toBe(socketOf(request({ cwd: '/b' }, environ)))
  })

  it.each<[string, Partial<WarmRequest>, Record<string, string>, RegExp]>([
    ['a GPU is asked for', { device: 'gpu' }, {}, /^a process that uses a GPU cannot be forked$/],
    ['a GPU is found', { environment: { ...request().environment, lock: 'gpu' } }, {}, /^this machine has a GPU, /],
    ['PYTHONHOME is set', {}, { PYTHONHOME: '/usr' }, /^PYTHONHOME is set$/],
    ['the path is too long', {}, { TENSORBRIDGE_WARM_FOLDER: `/tmp/${'x'.repeat(90)}` }, /is too long for a socket$/],
  ])('none is asked where %s', (_, more, environ, reason) => {
    try {
      expect(warmParent(request(more, environ))).toEqual({ reason: expect.stringMatching(reason) })
    } finally {
      if (environ['TENSORBRIDGE_WARM_FOLDER'])
        rmSync(environ['TENSORBRIDGE_WARM_FOLDER'], { recursive: true, force: true })
    }
  })

  it('a GPU is no obstacle where it is not to be used', () => {
    const gpu = { ...request().environment, lock: 'gpu' as const }
    expect(warmParent(request({ environment: gpu, device: 'cpu' }))).toHaveProperty('socket')
  })
})

describe('the folder of the sockets', () => {
  it.each([
    ['that others can enter', (path: string) => (mkdirSync(path), chmodSync(path, 0o711))],
    ['that is a link', (path: string) => symlinkSync(folder, path)],
  ])('%s is not used', (_, make) => {
    const path = join(folder, 'warm')
    make(path)
    expect(warmFolder({ TENSORBRIDGE_WARM_FOLDER: path })).toEqual({
      reason: `${path} is not a folder that only this user can enter`,
    })
  })

  it('is that of the session where there is one', () => {
    expect(warmFolder({ XDG_RUNTIME_DIR: folder })).toBe(join(folder, 'tensorbridge-warm'))
  })
})

it.each([
  [{}, false],
  [{ VITEST: 'true' }, true],
  [{ JEST_WORKER_ID: '1' }, true],
  [{ NODE_TEST_CONTEXT: 'child-v8' }, true],
  [{ VITEST: 'true', TENSORBRIDGE_WARM: '0' }, false],
  [{ TENSORBRIDGE_WARM: '1' }, true],
])('with %j programs that do not say so get a warm Python: %j', (env, expected) => {
  expect(isWarmByDefault(env)).toBe(expected)
})
