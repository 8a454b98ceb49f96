// The environment that tensorbridge owns: made once, never used half-made, and clear about what went wrong.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolveTask } from '../../src/environment/environment.js'
import { condense } from '../../src/environment/install.js'
import { readLock } from '../../src/environment/lock-files.js'
import { chooseLock, managedFolder } from '../../src/environment/managed.js'
import { PythonEnvironmentError } from '../../src/errors.js'
import { realPython, Scratch } from './fixtures.js'

function scratchWithUv(commands: Parameters<Scratch['fakeUv']>[0] = {}): Scratch {
  const scratch = new Scratch()
  scratch.fakeLocks()
  scratch.fakeUv(commands)
  scratch.fakePython('python3.12', '3.12.9')
  return scratch
}

const cpuFolder = (scratch: Scratch): string =>
  managedFolder(scratch.task(), readLock(scratch.path('requirements'), 'cpu'), 12)

it('says what it will download before it starts, and that it is ready', async () => {
  using scratch = scratchWithUv()
  const found = await resolveTask(scratch.task())
  expect(found).toMatchObject({
    source: 'managed',
    lock: 'cpu',
    version: '3.12.9',
    sitePaths: [],
    packages: { tensorflow: '2.21.0', keras: '3.15.1' },
  })
  expect(scratch.lines[0]).toMatch(/^tensorbridge sets up its Python once, in .*cpu-py3\.12-.* free there\)\.$/)
  expect(scratch.lines[1]).toMatch(/python3\.12 \(Python 3\.12\.9\) and uv, and downloads 1 package: tiny-cpu 1\.0\.$/)
  expect(scratch.lines.slice(2)).toEqual([
    expect.stringMatching(/^\[ +0 s\] installed 3 packages in 5ms$/),
    expect.stringMatching(/^tensorbridge's Python 3\.12\.9 is ready after 0 s\.$/),
  ])
})

it('runs nothing the second time', async () => {
  using scratch = scratchWithUv()
  const found = await resolveTask(scratch.task())
  const runs = scratch.pythonRuns()
  rmSync(scratch.path('bin'), { recursive: true })
  expect(await resolveTask(scratch.task())).toEqual(found)
  expect([scratch.pythonRuns(), scratch.uvRuns('venv'), scratch.uvRuns('pip')]).toEqual([runs, 1, 1])
})

it('makes another one for another lock', async () => {
  using scratch = scratchWithUv()
  const first = await resolveTask(scratch.task())
  writeFileSync(scratch.path('requirements', 'cpu.txt'), `tiny-cpu==2.0 \\\n    --hash=sha256:${'1'.repeat(64)}\n`)
  const second = await resolveTask(scratch.task())
  expect(second.interpreter).not.toBe(first.interpreter)
})

it.each([
  ['a folder without ready.json', (folder: string) => rmSync(`${folder}/ready.json`)],
  ['a damaged ready.json', (folder: string) => writeFileSync(`${folder}/ready.json`, '{"format"')],
  [
    'an environment whose Python is gone',
    (folder: string) =>
      renameSync(`${folder}/${readdirSync(folder).find((name) => name.startsWith('venv-'))}`, `${folder}/elsewhere`),
  ],
])('makes anew %s', async (_, damage) => {
  using scratch = scratchWithUv()
  const first = await resolveTask(scratch.task())
  damage(cpuFolder(scratch))
  const second = await resolveTask(scratch.task())
  expect(second.interpreter).not.toBe(first.interpreter)
  expect(existsSync(second.interpreter)).toBe(true)
  expect(readdirSync(cpuFolder(scratch)).sort()).toEqual(['ready.json', expect.stringMatching(/^venv-/)])
})

it('is made once when two calls of one process want it', async () => {
  using scratch = scratchWithUv()
  const [first, second] = await Promise.all([resolveTask(scratch.task()), resolveTask(scratch.task())])
  expect(second).toEqual(first)
  expect(scratch.uvRuns('venv')).toBe(1)
})

it('names the packages by the lock and never by what the installer finds beside them', async () => {
  using scratch = scratchWithUv()
  await resolveTask(scratch.task())
  expect(scratch.read('uv.txt')).toMatch(
    /pip install --python .* --require-hashes --no-deps --only-binary :all: -r .*cpu\.txt/,
  )
})

it('keeps proxies and indexes for the installer, and nothing that would mislead it', async () => {
  using scratch = scratchWithUv({ venv: `env > "$HOME/env.txt" 2>/dev/null || /usr/bin/env > "$HOME/env.txt"` })
  const misleading = {
    PYTHONHOME: '/wrong',
    PYTHONPATH: '/wrong',
    VIRTUAL_ENV: '/wrong',
    PIP_TARGET: '/wrong',
    UV_PYTHON: '/wrong',
  }
  await resolveTask(
    scratch.task({
      env: { ...misleading, HTTPS_PROXY: 'proxy:1', PIP_INDEX_URL: 'index:2', UV_DEFAULT_INDEX: 'index:3' },
    }),
  )
  const seen = scratch.read('home', 'env.txt')
  expect(seen).not.toContain('/wrong')
  for (const kept of ['HTTPS_PROXY=proxy:1', 'PIP_INDEX_URL=index:2', 'UV_DEFAULT_INDEX=index:3'])
    expect(seen).toContain(kept)
})

describe('a failure', () => {
  async function failure(scratch: Scratch): Promise<string> {
    const error: unknown = await resolveTask(scratch.task()).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(PythonEnvironmentError)
    expect(existsSync(cpuFolder(scratch))).toBe(false)
    expect(existsSync(`${cpuFolder(scratch)}.lock`)).toBe(false)
    return (error as Error).message
  }

  it('for want of disk space says how much to free and how to move the cache', async () => {
    using scratch = scratchWithUv({
      install:
        "echo 'Downloading tensorflow-cpu (261.1MiB)'\necho 'error: failed to write: No space left on device (os error 28)' >&2\nexit 2",
    })
    const message = await failure(scratch)
    expect(message).toMatch(/^The Python environment of tensorbridge could not be made in .*: the disk is full\./)
    expect(message).toContain('  error: failed to write: No space left on device (os error 28)')
    expect(message).toMatch(
      /free space there \(now free: [\d.]+ [MG]B\), or set TENSORBRIDGE_CACHE to a folder on a bigger disk/,
    )
    expect(scratch.lines.join('\n')).toContain('downloading tensorflow-cpu (261.1MiB)')
  })

  it('of the network shows the last lines and what to check', async () => {
    using scratch = scratchWithUv({ install: "echo 'error: dns error: failed to lookup address' >&2\nexit 2" })
    const message = await failure(scratch)
    expect(message).toMatch(/uv pip install failed with exit code 2\.\nIts last lines:\n {2}error: dns error/)
    expect(message).toContain('check the network connection')
  })

  it('by a signal names it', async () => {
    using scratch = scratchWithUv({ install: 'kill -9 $$' })
    expect(await failure(scratch)).toContain('uv pip install was ended by SIGKILL')
  })

  it('is followed by a success once its cause is gone', async () => {
    using scratch = scratchWithUv({ install: 'exit 1' })
    await failure(scratch)
    scratch.fakeUv()
    expect((await resolveTask(scratch.task())).source).toBe('managed')
  })
})

it('says where the cache is when it cannot be made', async () => {
  using scratch = scratchWithUv()
  writeFileSync(scratch.path('file'), '')
  await expect(
    resolveTask(scratch.task({ env: { TENSORBRIDGE_CACHE: scratch.path('file', 'below') } })),
  ).rejects.toThrow(/could not be made in .*file\/below\/environments/)
})

describe('the Python that it is made of', () => {
  it('is named as missing, with every place that was looked at', async () => {
    using scratch = new Scratch()
    scratch.fakeLocks()
    const failure = resolveTask(scratch.task())
    await expect(failure).rejects.toThrow(PythonEnvironmentError)
    await expect(failure).rejects.toThrow(
      `looked for python3.12, python3.11, python3.13, python3.10, python3, python in ${scratch.path('bin')}. No Python was found.\nTo fix it, install one (Debian and Ubuntu: apt-get install python3 python3-venv;`,
    )
  })

  it('is refused with the reason, each candidate by itself', async () => {
    using scratch = new Scratch()
    scratch.fakeLocks()
    scratch.fakePython('python3', '3.8.18')
    scratch.fakePython('python3.11', '3.11.2', { hasVenv: false })
    scratch.fakePython('python3.10', '3.10.2', { extensionSuffix: '.cpython-310-x86_64-linux-musl.so' })
    scratch.program('python3.13', '#!/bin/sh\necho "shim: python3.13: command not found" >&2\nexit 127\n')
    const error = await resolveTask(scratch.task()).catch((reason: unknown) => (reason as Error).message)
    expect(error).toContain(
      `${scratch.path('bin', 'python3')} is Python 3.8.18, which is too old (3.10 to 3.13 are supported)`,
    )
    expect(error).toContain(
      'python3.11 cannot make virtual environments: its modules venv and ensurepip are missing (on Debian and Ubuntu: apt-get install python3-venv)',
    )
    expect(error).toContain('python3.13 exited with code 127: shim: python3.13: command not found')
    expect(error).toContain('python3.10 is built for musl (Alpine)')
  })

  it('does not need venv where uv is found', async () => {
    using scratch = new Scratch()
    scratch.fakeLocks()
    scratch.fakeUv()
    scratch.fakePython('python3.11', '3.11.2', { hasVenv: false })
    expect((await resolveTask(scratch.task())).source).toBe('managed')
    expect(scratch.read('uv.txt')).toContain(`venv --no-project --python ${scratch.path('bin', 'python3.11')}`)
  })

  it('comes from uv where there is none', async () => {
    using scratch = new Scratch()
    scratch.fakeLocks()
    scratch.fakeUv()
    await resolveTask(scratch.task())
    expect(scratch.read('uv.txt')).toContain('venv --no-project --python 3.12 ')
    expect(scratch.lines[1]).toContain('Python 3.12, which uv downloads')
  })

  it('is still named as missing when uv cannot bring one', async () => {
    using scratch = new Scratch()
    scratch.fakeLocks()
    scratch.fakeUv({ venv: "echo 'error: no interpreter found' >&2; exit 2" })
    const error = await resolveTask(scratch.task()).catch((reason: unknown) => (reason as Error).message)
    expect(error).toMatch(/No Python was found\.\nuv was to bring one instead: .*uv venv failed with exit code 2/s)
  })
})

describe('the lock', () => {
  const smi = (text: string): string => `#!/bin/sh\n${text}\n`
  const gpu = smi('echo x >> "$HOME/smi.txt"; echo \'GPU 0: NVIDIA L4 (UUID: GPU-1)\'')
  it.each([
    ['gpu where nvidia-smi names a GPU', gpu, 'auto', 'gpu'],
    [
      'cpu where nvidia-smi fails',
      smi('echo "couldn\'t communicate with the NVIDIA driver" >&2; exit 9'),
      'auto',
      'cpu',
    ],
    ['cpu where nvidia-smi names none', smi("echo 'No devices found.'"), 'auto', 'cpu'],
    ['cpu where there is no nvidia-smi', undefined, 'auto', 'cpu'],
    ['cpu when it is asked for', gpu, 'cpu', 'cpu'],
    ['gpu when it is asked for', undefined, 'gpu', 'gpu'],
  ] as const)('is %s', async (_, program, device, lock) => {
    using scratch = scratchWithUv()
    if (program !== undefined) scratch.program('nvidia-smi', program)
    expect((await resolveTask(scratch.task({ device }))).lock).toBe(lock)
  })

  it('is chosen by the files of the driver before nvidia-smi is run, which happens once', async () => {
    using scratch = scratchWithUv()
    expect(await chooseLock({ ...scratch.task(), gpuFiles: [scratch.path('bin', 'uv')] })).toBe('gpu')
    scratch.program('nvidia-smi', gpu)
    expect([
      await chooseLock(scratch.task()),
      await chooseLock(scratch.task()),
      scratch.read('home', 'smi.txt'),
    ]).toEqual(['gpu', 'gpu', 'x\n'])
  })
})

describe('with the real venv and pip', () => {
  it('installs the lock, and a file with another hash not at all', async () => {
    using scratch = new Scratch()
    const python = await realPython()
    scratch.program('python3', `#!/bin/sh\nexec '${python}' "$@"\n`)
    scratch.realLock('cpu', python, ['tiny'])
    writeFileSync(scratch.path('requirements', 'gpu.txt'), `tiny==1.0 \\\n    --hash=sha256:${'0'.repeat(64)}\n`)
    const found = await resolveTask(scratch.task())
    expect(execFileSync(found.interpreter, ['-c', 'import tiny; print(tiny.x)'], { encoding: 'utf8' }).trim()).toBe('1')
    await expect(resolveTask(scratch.task({ device: 'gpu' }))).rejects.toThrow(
      /pip install failed with exit code 1[^]*DO NOT MATCH THE HASHES/,
    )
  }, 120_000)

  it('names a disk that is full', async (context) => {
    using scratch = new Scratch()
    const disk = scratch.path('small disk')
    mkdirSync(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      context.skip('no small disk can be mounted here (needs root on Linux)')
    }
    try {
      const python = await realPython()
      scratch.program('python3', `#!/bin/sh\nexec '${python}' "$@"\n`)
      scratch.fakeLocks()
      scratch.realLock('cpu', python, ['tiny'])
      const task = scratch.task({ env: { TENSORBRIDGE_CACHE: disk, PATH: [scratch.path('bin')].join(delimiter) } })
      await expect(resolveTask(task)).rejects.toThrow(
        /: the disk is full\.[^]*now free: \d+ MB\), or set TENSORBRIDGE_CACHE/,
      )
      expect(readdirSync(`${disk}/environments`)).toEqual([])
    } finally {
      execFileSync('umount', [disk])
    }
  }, 120_000)
})

it.each([
  [
    'Downloading tensorflow_cpu-2.21.0-cp311-cp311-manylinux_2_27_x86_64.whl (273.8 MB)',
    'downloading tensorflow_cpu (273.8 MB)',
  ],
  [
    '  Downloading https://index/some/path/tensorflow_cpu-2.21.0-cp311-none-any.whl (273.8 MB)',
    'downloading tensorflow_cpu (273.8 MB)',
  ],
  ['Downloading keras-3.15.1-py3-none-any.whl.metadata (6 kB)', undefined],
  ['Using cached keras-3.15.1-py3-none-any.whl (2.4 MB)', 'using the kept download of keras'],
  ['Installing collected packages: a, b, c', 'installing 3 packages'],
  ['Downloading numpy (16.1MiB)', 'downloading numpy (16.1MiB)'],
  ['Prepared 35 packages in 6.64s', 'prepared 35 packages in 6.64s'],
  ['warning: Failed to hardlink files', 'warning: Failed to hardlink files'],
  ['Collecting keras==3.15.1', undefined],
])('shortens "%s"', (line, short) => {
  expect(condense(line)).toBe(short)
})
