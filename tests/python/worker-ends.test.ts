// A worker ends, however it does: the program that joined it is told, whatever it was doing.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keygen } from '../../src/cli/keygen.js'
import { ConnectionLostError, connectPython, detached, type Python, PythonExitedError } from '../../src/index.js'
import { checkMachine, isAlive, plainInterpreter, rejectionOf, ScratchFolder, thrownBy } from '../harness.js'

checkMachine()

// Built: another process runs it, and Node 20 takes no types.
const CLI = new URL('../../dist/cli/main.js', import.meta.url).pathname

const SLEEPS = 'lambda begun: (begun(), __import__("time").sleep(60))'

let folder: ScratchFolder
const running = new Set<ChildProcess>()
beforeEach(() => {
  folder = new ScratchFolder()
})
afterEach(async () => {
  for (const child of running) {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  running.clear()
  folder[Symbol.dispose]()
})

interface Worker {
  readonly child: ChildProcess
  readonly endpoint: string
  readonly said: string[]
}

/** A worker in a process of its own; rejects with what it says where it ends at once. */
async function work(endpoint: string, ...args: string[]): Promise<Worker> {
  const child = spawn(
    process.execPath,
    [CLI, 'worker', '--listen', endpoint, '--python', plainInterpreter(), ...args],
    // Its folders are its own: what one that is killed leaves, the next start of any removes.
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, XDG_RUNTIME_DIR: '', TMPDIR: folder.path } },
  )
  running.add(child)
  const said: string[] = []
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line))
  const first = once(createInterface({ input: child.stdout }), 'line').then(([line]) => String(line))
  const ended = once(child, 'close').then(() => Promise.reject(new Error(said.join('\n'))))
  ended.catch(() => {})
  const line = await Promise.race([first, ended])
  return { child, endpoint: line.replace('Listening on ', ''), said }
}

describe.each(['ipc', 'tcp'])('a worker over %s that ends', (way) => {
  const at = (): string => (way === 'ipc' ? `ipc://${join(folder.path, 'w')}` : 'tcp://127.0.0.1:*')

  it.each(['SIGTERM', 'SIGKILL'] as const)('by %s rejects what is awaited, and what is asked later', async (signal) => {
    const { child, endpoint } = await work(at())
    await using python = await connectPython(endpoint)
    const { pid } = python
    const kill = detached(() => child.kill(signal))
    expect(await rejectionOf(python.eval(SLEEPS)(kill))).toBeInstanceOf(PythonExitedError)
    expect(thrownBy(() => python.eval('1'))).toBeInstanceOf(PythonExitedError)
    while (isAlive(pid as number)) await new Promise(setImmediate)
  })

  it.each(['SIGTERM', 'SIGKILL'] as const)('by %s is told to an idle program, which can close', async (signal) => {
    const { child, endpoint } = await work(at())
    await using python = await connectPython(endpoint)
    expect(await python.eval('1')).toBe(1)
    const told = once(python, 'exit')
    child.kill(signal)
    await told
    expect(thrownBy(() => python.eval('1'))).toBeInstanceOf(PythonExitedError)
  })
})

describe('an encrypted worker that is stopped says so, and is not taken for lost', () => {
  async function joined(): Promise<{ worker: Worker; python: Python }> {
    for (const name of ['worker', 'app']) await keygen.run([join(folder.path, name)])
    const keys = ['--key', join(folder.path, 'worker'), '--clients', join(folder.path, 'app.pub')]
    const worker = await work('tcp://127.0.0.1:*', ...keys)
    const key = join(folder.path, 'app')
    const serverKey = join(folder.path, 'worker.pub')
    return { worker, python: await connectPython(worker.endpoint, { key, serverKey }) }
  }

  it('to a program that waits', async () => {
    const { worker, python: joinedPython } = await joined()
    await using python = joinedPython
    const kill = detached(() => worker.child.kill('SIGTERM'))
    const error = await rejectionOf(python.eval(SLEEPS)(kill))
    expect(error).toBeInstanceOf(PythonExitedError)
    expect(error).not.toBeInstanceOf(ConnectionLostError)
  })

  it('to one that is idle', async () => {
    for (let round = 0; round < 5; round++) {
      const { worker, python: joinedPython } = await joined()
      await using python = joinedPython
      expect(await python.eval('1')).toBe(1)
      const told = once(python, 'exit')
      worker.child.kill('SIGTERM')
      await told
      const error = thrownBy(() => python.eval('1'))
      expect(error).toBeInstanceOf(PythonExitedError)
      expect(error).not.toBeInstanceOf(ConnectionLostError)
      for (const name of ['worker', 'worker.pub', 'app', 'app.pub']) rmSync(join(folder.path, name))
    }
  })
})

describe('the path of a socket', () => {
  it('is refused to a second worker, and is the first one’s until that ends', async () => {
    const endpoint = `ipc://${join(folder.path, 'w')}`
    const first = await work(endpoint)
    expect((await rejectionOf(work(endpoint))).message).toContain(`Another program listens at ${endpoint}.`)
    await using python = await connectPython(endpoint)
    expect(await python.eval('1')).toBe(1)
    await python.close()
    first.child.kill('SIGTERM')
    await once(first.child, 'close')
    expect(existsSync(join(folder.path, 'w'))).toBe(false)
  })

  it('that a worker has left which was killed is taken over', async () => {
    const endpoint = `ipc://${join(folder.path, 'w')}`
    const first = await work(endpoint)
    first.child.kill('SIGKILL')
    await once(first.child, 'close')
    expect(existsSync(join(folder.path, 'w'))).toBe(true)
    await work(endpoint)
    await using python = await connectPython(endpoint)
    expect(await python.eval('1')).toBe(1)
  })
})
