// connectPython(): a program joins a Python that `tensorbridge worker` runs.

import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resolveEnvironment } from '../../src/environment/environment.js'
import { connectPython, NDArray, PythonEnvironmentError, PythonExitedError } from '../../src/index.js'
import { WorkerServer } from '../../src/process/worker-server.js'
import { PROTOCOL_VERSION } from '../../src/protocol/messages.js'
import { isAlive, plainInterpreter, rejectionOf, ScratchFolder } from '../harness.js'

async function serve(endpoint: string): Promise<{ endpoint: string; lines: string[]; server: WorkerServer }> {
  const lines: string[] = []
  const server = new WorkerServer(
    {
      environment: await resolveEnvironment({ python: plainInterpreter() }),
      keras: '3',
      device: 'cpu',
      env: { ...process.env, TENSORBRIDGE_SHARED_MEMORY: '0' },
      cwd: undefined,
      stdout: 'ignore',
      stderr: 'ignore',
      seed: null,
      preload: false,
      startTimeoutMs: 60_000,
      protocolVersion: PROTOCOL_VERSION,
    },
    (line) => lines.push(line),
  )
  return { endpoint: await server.listen(endpoint), lines, server }
}

describe.each(['ipc', 'tcp'])('a worker that listens over %s', (transport) => {
  let folder: ScratchFolder
  let served: Awaited<ReturnType<typeof serve>>

  beforeAll(async () => {
    folder = new ScratchFolder()
    served = await serve(transport === 'ipc' ? `ipc://${join(folder.path, 'worker')}` : 'tcp://127.0.0.1:*')
  })
  afterAll(async () => {
    await served.server.close()
    folder[Symbol.dispose]()
  })

  it('answers, keeps order, takes callbacks and arrays, and reports errors', async () => {
    await using python = await connectPython(served.endpoint)
    expect(await python.eval('6 * 7')).toBe(42)
    await python.exec('def twice(f):\n    return f() + f()')
    expect(await python.eval('twice')(() => python.eval('21'))).toBe(42)
    const array = new NDArray(
      Float32Array.from({ length: 400_000 }, (_, i) => i),
      [400_000],
    )
    expect(await python.eval('lambda a: float(a[-1])')(array)).toBe(399_999)
    expect(await rejectionOf(python.eval('1 / 0'))).toMatchObject({ type: 'ZeroDivisionError' })
  })

  it('gives each program a fresh Python, and ends it when the program leaves', async () => {
    const first = await connectPython(served.endpoint)
    await first.exec('mine = 1')
    const pid = first.pid as number
    await first.close()
    expect(isAlive(pid)).toBe(false)
    await using second = await connectPython(served.endpoint)
    expect(await second.eval('"mine" in globals()')).toBe(false)
  })

  it('reports a failure that nobody awaits', async () => {
    await using python = await connectPython(served.endpoint)
    const reported = once(python, 'error')
    python.eval('1 / 0')
    expect((await reported)[0]).toMatchObject({ type: 'ZeroDivisionError' })
  })

  it('tells the program when Python dies', async () => {
    await using python = await connectPython(served.endpoint)
    expect(await rejectionOf(python.exec('import os; os._exit(7)'))).toBeInstanceOf(PythonExitedError)
  })

  it('interrupts a call', async () => {
    await using python = await connectPython(served.endpoint)
    await python.exec('def endless(begun):\n    begun()\n    while True: pass')
    const error = await rejectionOf(python.eval('endless')(() => python.interrupt()))
    expect(error).toMatchObject({ type: 'KeyboardInterrupt' })
    expect(await python.eval('1')).toBe(1)
  })
})

it('names the endpoint at which no worker answers', async () => {
  using folder = new ScratchFolder()
  const endpoint = `ipc://${join(folder.path, 'nobody')}`
  const error = await rejectionOf(connectPython(endpoint, { startTimeoutMs: 300 }))
  expect(error).toBeInstanceOf(PythonEnvironmentError)
  expect(error.message).toContain(endpoint)
})
