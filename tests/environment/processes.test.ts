// What needs whole processes: two programs that start at once, one that is killed in the middle, and the program
// `tensorbridge` itself. They run this package as compiled.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resolveTask } from '../../src/environment/environment.js'
import { readLock } from '../../src/environment/lock-files.js'
import { managedFolder } from '../../src/environment/managed.js'
import { compilePackage, Scratch } from './fixtures.js'

let compiled: Scratch
let output: string
beforeAll(() => {
  compiled = new Scratch()
  output = compilePackage(compiled.path('package'))
}, 60_000)
afterAll(() => compiled[Symbol.dispose]())

/** A fake uv whose `venv` waits until a line comes through the fifo, in processes that have BLOCK set. */
function scratchWithGate(): Scratch {
  const scratch = new Scratch()
  scratch.fakeLocks()
  scratch.fakePython('python3.12', '3.12.9')
  execFileSync('mkfifo', [scratch.path('gate')])
  scratch.fakeUv({
    venv: `if [ -n "$BLOCK" ]; then read -r word < '${scratch.path('gate')}'; [ "$word" = go ] || exit 1; fi`,
  })
  return scratch
}

/** A Node process that resolves an environment and prints its progress and then the result as JSON. */
class Resolver implements Disposable {
  readonly child: ChildProcess
  readonly lines: string[] = []
  readonly #exit: Promise<unknown>
  readonly #waiting = new Set<() => void>()

  constructor(scratch: Scratch, env: Record<string, string> = {}) {
    const program = `
      const { resolveTask, taskFrom } = await import(process.argv[1])
      const say = (line) => process.stdout.write(line + '\\n')
      const surroundings = { requirementsFolder: process.argv[2], commonFolders: [], gpuFiles: [] }
      say('RESULT ' + JSON.stringify(await resolveTask(taskFrom({ onProgress: say }, surroundings))))`
    const args = [
      '--input-type=module',
      '-e',
      program,
      new URL(`file://${output}/environment/environment.js`).href,
      scratch.path('requirements'),
    ]
    this.child = spawn(process.execPath, args, {
      env: { ...scratch.env({ PATH: scratch.path('bin') }), ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    })
    this.#exit = once(this.child, 'close')
    createInterface({ input: this.child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      this.lines.push(line)
      for (const check of this.#waiting) check()
    })
  }

  async line(pattern: RegExp): Promise<string> {
    const seen = new Promise<string>((resolve) => {
      const check = (): void => {
        const line = this.lines.find((each) => pattern.test(each))
        if (line !== undefined) resolve(line)
      }
      this.#waiting.add(check)
      check()
    })
    const ended = this.#exit.then(() =>
      Promise.reject(new Error(`The process ended without a line like ${pattern}. It said:\n${this.lines.join('\n')}`)),
    )
    ended.catch(() => undefined)
    return Promise.race([seen, ended])
  }

  async result(): Promise<{ interpreter: string }> {
    return JSON.parse((await this.line(/^RESULT /)).slice(7)) as { interpreter: string }
  }

  /** Ends Node alone; its installer lives on, as after a crash. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL')
    await once(this.child, 'exit')
  }

  /** Ends whatever is left of it, installers too. */
  [Symbol.dispose](): void {
    try {
      process.kill(-(this.child.pid as number), 'SIGKILL')
    } catch {
      // Nothing is left.
    }
  }
}

describe('two processes', () => {
  it('that start at once make the environment once, and the second says that it waits', async () => {
    using scratch = scratchWithGate()
    using first = new Resolver(scratch, { BLOCK: '1' })
    await first.line(/sets up its Python once/)
    using second = new Resolver(scratch, { BLOCK: '1' })
    expect(await second.line(/waiting for it/)).toBe(
      `Process ${first.child.pid} is setting up the same thing; waiting for it.`,
    )
    writeFileSync(scratch.path('gate'), 'go\n')
    expect(await second.result()).toEqual(await first.result())
    expect([scratch.uvRuns('venv'), scratch.uvRuns('pip')]).toEqual([1, 1])
  }, 60_000)

  it('of which the first is killed leave nothing half-made in use', async () => {
    using scratch = scratchWithGate()
    using first = new Resolver(scratch, { BLOCK: '1' })
    await first.line(/sets up its Python once/)
    using second = new Resolver(scratch)
    await second.line(/waiting for it/)
    await first.kill()
    const { interpreter } = await second.result()
    expect(existsSync(interpreter)).toBe(true)
    // The installer of the killed one is still there; it goes on, and disturbs nothing.
    writeFileSync(scratch.path('gate'), 'stop\n')
    expect((await resolveTask(scratch.task())).interpreter).toBe(interpreter)
  }, 60_000)
})

it.runIf(process.platform === 'linux')(
  'takes over from a holder whose process id now belongs to another program',
  async () => {
    using scratch = scratchWithGate()
    const task = scratch.task()
    const lock = `${managedFolder(task, readLock(scratch.path('requirements'), 'cpu'), 12)}.lock`
    execFileSync('mkdir', ['-p', scratch.path('cache', 'environments')])
    writeFileSync(lock, JSON.stringify({ pid: process.pid, started: '1', host: hostname() }))
    expect((await resolveTask(task)).source).toBe('managed')
    expect(existsSync(lock)).toBe(false)
  },
)

describe('tensorbridge', () => {
  function tensorbridge(
    scratch: Scratch,
    args: string[],
    env: Record<string, string> = {},
  ): { code: number; stdout: string; stderr: string } {
    const stderr = scratch.path('stderr.txt')
    const script = `exec "$0" "$@" 2> '${stderr}'`
    const run = { PATH: scratch.path('bin'), PYENV_ROOT: scratch.path('none'), CUDA_VISIBLE_DEVICES: '', ...env }
    try {
      const stdout = execFileSync('/bin/sh', ['-c', script, process.execPath, `${output}/cli/main.js`, ...args], {
        encoding: 'utf8',
        env: scratch.env(run),
      })
      return { code: 0, stdout, stderr: scratch.read('stderr.txt') }
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string }
      return { code: status, stdout, stderr: scratch.read('stderr.txt') }
    }
  }

  it('setup prepares the environment and says what it is', () => {
    using scratch = scratchWithGate()
    const first = tensorbridge(scratch, ['setup', '--device', 'cpu'])
    expect(first).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Ready: Python 3\.12\.9 \(TensorFlow 2\.21\.0, Keras 3\.15\.1\)\n.*python\n$/),
    })
    expect(first.stderr).toMatch(/downloads \d+ packages, about \d+ MB: tensorflow/)
    expect(tensorbridge(scratch, ['setup', '--device', 'cpu'])).toEqual({ ...first, stderr: '' })
  }, 60_000)

  it('setup --python prepares that interpreter', () => {
    using scratch = scratchWithGate()
    expect(tensorbridge(scratch, ['setup', '--python', 'python3.12'])).toEqual({
      code: 0,
      stdout: `Ready: Python 3.12.9 (without TensorFlow: plain Python only)\n${scratch.path('bin', 'python3.12')}\n`,
      stderr: '',
    })
  }, 60_000)

  it('doctor explains every step and makes nothing', () => {
    using scratch = scratchWithGate()
    const { code, stdout } = tensorbridge(scratch, ['doctor', '--device', 'cpu'], {
      VIRTUAL_ENV: scratch.fakeVenv('bare', '3.12.1'),
    })
    expect(code).toBe(0)
    expect(stdout).toContain(' - TENSORBRIDGE_PYTHON: not set\n')
    expect(stdout).toContain(` - VIRTUAL_ENV: VIRTUAL_ENV is ${scratch.path('bare')}, without TensorFlow\n`)
    expect(stdout).toMatch(
      /-> own environment: not made yet; the first start or "tensorbridge setup" makes it in .* with uv: \d+ packages, about \d+ MB: tensorflow/,
    )
    expect(stdout).toContain('A start works, and sets up the environment first.')
    expect(existsSync(scratch.path('cache', 'environments'))).toBe(false)
  }, 60_000)

  it('doctor fails where a start would, and says why', () => {
    using scratch = scratchWithGate()
    const old = scratch.fakePython('old', '3.8.18')
    const { code, stdout } = tensorbridge(scratch, ['doctor', '--json', '--quick'], { TENSORBRIDGE_PYTHON: old })
    expect(code).toBe(1)
    const report = JSON.parse(stdout) as {
      ok: boolean
      chosen: unknown
      steps: { step: string; outcome: string; detail: string }[]
    }
    expect(report).toMatchObject({ ok: false, chosen: null, node: process.versions.node })
    expect(report.steps.find(({ step }) => step === 'TENSORBRIDGE_PYTHON')).toMatchObject({
      outcome: 'fails',
      detail: expect.stringContaining('which is Python 3.8.18'),
    })
  }, 60_000)

  it.each([
    [
      'a TensorFlow for the CPU only',
      { cuda: false, devices: [] },
      '12.4',
      {},
      /does not use it\.\n {2}Driver 550\.1.*\n {2}TensorFlow 2\.21\.0, built for the CPU only\n {2}This TensorFlow is built for the CPU only; install tensorflow\[and-cuda\] in that environment/,
    ],
    [
      'a driver that is too old',
      { cuda: true, cudaVersion: '12.5.1', devices: [] },
      '11.4',
      {},
      /The driver 550\.1 is too old: it supports CUDA 11\.4, and TensorFlow is built for 12\.5\.1/,
    ],
    [
      'a hidden GPU',
      { cuda: true, cudaVersion: '12.5.1', devices: [] },
      '12.8',
      { CUDA_VISIBLE_DEVICES: '-1' },
      /CUDA_VISIBLE_DEVICES is "-1", which hides every GPU/,
    ],
    [
      'missing CUDA libraries',
      { cuda: true, devices: [], cudaPackages: false },
      '12.8',
      { SAYS: 'Cannot dlopen some GPU libraries' },
      /cannot load the CUDA libraries, which are not installed in this environment/,
    ],
    [
      'a GPU in use',
      { cuda: true, devices: ['GPU:0'] },
      '12.8',
      {},
      /TensorFlow uses 1 of them\.\n {2}Driver 550\.1, for CUDA up to 12\.8\n {2}TensorFlow 2\.21\.0, built for CUDA\n\n/,
    ],
  ])(
    'doctor names %s',
    (_, devices, cuda, env, expected) => {
      using scratch = scratchWithGate()
      const packages = { tensorflow: '2.21.0', keras: '3', 'tf-keras': null, numpy: '2', pyzmq: '27', msgspec: '0.2' }
      const fake = scratch.fakePython('fake', '3.12.1', { packages })
      const python = scratch.program(
        'python-tf',
        `#!/bin/sh\ncase "$2" in *TENSORBRIDGE-DEVICES*) echo "$SAYS" >&2; echo 'TENSORBRIDGE-DEVICES ${JSON.stringify({ version: '2.21.0', ...devices })}';; *) exec '${fake}';; esac\n`,
      )
      scratch.program(
        'nvidia-smi',
        `#!/bin/sh\necho 'GPU 0: NVIDIA L4 (UUID: GPU-1)'\necho '| Driver Version: 550.1   CUDA Version: ${cuda} |'\n`,
      )
      const visible = { CUDA_VISIBLE_DEVICES: '0', ...env }
      const { code, stdout } = tensorbridge(scratch, ['doctor', '--python', python], visible)
      expect(stdout).toMatch(expected)
      expect(code).toBe(0)
    },
    60_000,
  )

  it.each([
    [['dance'], 2, /There is no command "dance"/],
    [['toString'], 2, /There is no command "toString"/],
    [
      ['setup', '--device', 'tpu'],
      2,
      /--device has to be auto, cpu or gpu\. Received: tpu\n\nUsage: tensorbridge setup/,
    ],
    [['doctor', '--jason'], 2, /Unknown option '--jason'[^]*Usage: tensorbridge doctor/],
    [['setup', '--python', '/nowhere'], 1, /^The option python names "\/nowhere"/],
  ])(
    '%s ends with exit code %i and a reason',
    (args, code, reason) => {
      using scratch = scratchWithGate()
      expect(tensorbridge(scratch, args)).toMatchObject({ code, stderr: expect.stringMatching(reason) })
    },
    60_000,
  )

  it('--version is that of the package', () => {
    using scratch = scratchWithGate()
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    for (const flag of ['--version', '-v']) expect(tensorbridge(scratch, [flag]).stdout).toBe(`${version}\n`)
  }, 60_000)

  it('--help lists the commands', () => {
    using scratch = scratchWithGate()
    expect(tensorbridge(scratch, ['--help']).stdout).toMatch(
      /^Usage: tensorbridge COMMAND[^]*\n {2}setup +\S[^]*\n {2}doctor +\S/,
    )
    expect(tensorbridge(scratch, ['doctor', '--help']).stdout).toContain('--quick')
  }, 60_000)
})
