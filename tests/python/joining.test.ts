// connectPython(): a program joins a Python that `tensorbridge worker` runs.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Dealer, Router } from 'zeromq'
import {
  abortable,
  connectPython,
  detached,
  NDArray,
  ProtocolError,
  PythonEnvironmentError,
  PythonExitedError,
} from '../../src/index.js'
import type { WorkerOptions } from '../../src/process/spawn-worker.js'
import { WorkerServer } from '../../src/process/worker-server.js'
import { PROTOCOL_VERSION } from '../../src/protocol/messages.js'
import { isAlive, plainWorkerOptions, rejectionOf, ScratchFolder } from '../harness.js'

async function serve(
  endpoint: string,
  more: Partial<WorkerOptions> = {},
  programs = 1,
): Promise<{ endpoint: string; lines: string[]; server: WorkerServer }> {
  const lines: string[] = []
  const server = new WorkerServer(await plainWorkerOptions({ seed: 7, ...more }), (line) => lines.push(line), programs)
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

  it('is seeded, also in how sets of strings are ordered', async () => {
    await using python = await connectPython(served.endpoint)
    expect(await python.eval('__import__("random").random()')).toBe(0.32383276483316237)
    expect(await python.eval('__import__("os").environ["PYTHONHASHSEED"]')).toBe('7')
  })

  it('is killed where whoever aborts asks for that', async () => {
    const python = await connectPython(served.endpoint)
    await python.exec('def stubborn(begun):\n    begun()\n    return sum(range(10**14))')
    const controller = new AbortController()
    const call = (): unknown => python.eval('stubborn')(detached(() => controller.abort()))
    const error = await rejectionOf(abortable(controller.signal, call, { killAfterMs: 0 }))
    expect(error).toMatchObject({ name: 'AbortError' })
    expect(error.cause).toBeInstanceOf(PythonExitedError)
    await python.close()
    await using next = await connectPython(served.endpoint)
    expect(await next.eval('1 + 1')).toBe(2)
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

  it('ends the Python of a program that is killed', async () => {
    // The bare message, because a program of its own would need the package compiled.
    const script = `const { Dealer } = await import('zeromq')
      const socket = new Dealer()
      socket.connect(${JSON.stringify(served.endpoint)})
      await socket.send('{"type":"join","protocol":${PROTOCOL_VERSION}}')
      await socket.receive()
      console.log('joined')`
    const program = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(program.stdout, 'data')
    program.kill('SIGKILL')
    await once(program, 'exit')
    for (let error: unknown = 'first'; error !== null; ) {
      error = await connectPython(served.endpoint).then(
        (python) => python.close().then(() => null),
        (problem: unknown) => problem,
      )
    }
    expect(served.lines.at(-1)).toBe('The program is gone, and its Python with it.')
  })

  it('interrupts a call', async () => {
    await using python = await connectPython(served.endpoint)
    await python.exec('def endless(begun):\n    begun()\n    while True: pass')
    const error = await rejectionOf(python.eval('endless')(() => python.interrupt()))
    expect(error).toMatchObject({ type: 'KeyboardInterrupt' })
    expect(await python.eval('1')).toBe(1)
  })
})

it.runIf(process.platform !== 'win32')(
  'the socket of a worker is its user’s alone, whatever the umask and the folder',
  async () => {
    using folder = new ScratchFolder()
    chmodSync(folder.path, 0o777)
    const path = join(folder.path, 'worker')
    const before = process.umask(0)
    const { server } = await serve(`ipc://${path}`).finally(() => process.umask(before))
    expect(statSync(path).mode & 0o777).toBe(0o600)
    await server.close()
  },
)

describe('a program that says what no program says', () => {
  it('ends nothing but its own Python, and has one only', async () => {
    using folder = new ScratchFolder()
    const { endpoint, server } = await serve(`ipc://${join(folder.path, 'worker')}`, {}, 2)
    await using other = await connectPython(endpoint)
    const socket = new Dealer({ linger: 0 })
    socket.connect(endpoint)
    const ask = async (message: object): Promise<Record<string, unknown>> => {
      await socket.send(JSON.stringify(message))
      return JSON.parse(String((await socket.receive())[0])) as Record<string, unknown>
    }
    const joins = { type: 'join', protocol: PROTOCOL_VERSION, limits: 'none' }
    const { pid } = await ask(joins)
    for (const requests of [undefined, null, 7, 'all', [{}], ['1\nshutdown'], [1.5], { length: 3 }]) {
      for (const type of ['cancel', 'finish']) await socket.send(JSON.stringify({ type, requests }))
    }
    expect(await ask({ type: 'ping' })).toMatchObject({ type: 'pong', serving: 2 })
    expect(isAlive(pid as number)).toBe(true)
    await socket.send('{"type":"leave"}')
    expect(JSON.parse(String((await socket.receive())[0]))).toMatchObject({ type: 'exit', exitCode: 0 })
    // A second Python of the same program would be nobody's.
    const again = await ask(joins)
    expect(await ask(joins)).toMatchObject({ type: 'refused', reason: 'This connection has joined already.' })
    socket.close()
    expect(await other.eval('1 + 1')).toBe(2)
    await other.close()
    await server.close()
    expect(isAlive(again['pid'] as number)).toBe(false)
  })
})

describe('a worker whose Python does not start', () => {
  it('says why, and takes the next program', async () => {
    using folder = new ScratchFolder()
    const { server, endpoint } = await serve(`ipc://${join(folder.path, 'worker')}`, { cwd: join(folder.path, 'none') })
    for (let i = 0; i < 2; i++) {
      const error = await rejectionOf(connectPython(endpoint))
      expect(error).toBeInstanceOf(ProtocolError)
      expect(error.message).toContain('there is no such folder')
    }
    await server.close()
  })
})

describe('an endpoint without a worker', () => {
  // With the time-out of a minute, which is longer than a test may take: what fails has not waited for it.
  it('whose socket does not exist is named at once', async () => {
    using folder = new ScratchFolder()
    const endpoint = `ipc://${join(folder.path, 'nobody')}`
    const error = await rejectionOf(connectPython(endpoint))
    expect(error).toBeInstanceOf(PythonEnvironmentError)
    expect(error.message).toBe(
      `No worker listens at ${endpoint}: there is no such socket. Start one with \`npx tensorbridge worker --listen ` +
        `${endpoint}\`.`,
    )
  })

  it.each(['ipc', 'tcp'])('that refuses is named at once, over %s', async (transport) => {
    using folder = new ScratchFolder()
    const server = createServer()
    server.listen(transport === 'ipc' ? join(folder.path, 'left') : { host: '127.0.0.1', port: 0 })
    await once(server, 'listening')
    const address = server.address()
    let endpoint = `tcp://127.0.0.1:${typeof address === 'string' ? '' : address?.port}`
    if (transport === 'ipc') {
      // What a program leaves that was killed: the file of a socket at which nobody listens.
      renameSync(join(folder.path, 'left'), join(folder.path, 'nobody'))
      endpoint = `ipc://${join(folder.path, 'nobody')}`
    }
    server.close()
    await once(server, 'close')
    const error = await rejectionOf(connectPython(endpoint))
    expect(error).toBeInstanceOf(PythonEnvironmentError)
    expect(error.message).toBe(
      `No worker listens at ${endpoint}: the connection was refused. Start one with \`npx tensorbridge worker --listen ` +
        `${endpoint}\`.`,
    )
  })

  it.each(['accepts and says nothing', 'speaks ZeroMQ and does not answer'])(
    'that %s is named when time is up',
    async (how) => {
      using folder = new ScratchFolder()
      const path = join(folder.path, 'deaf')
      const endpoint = `ipc://${path}`
      const router = new Router({ linger: 0 })
      const server = createServer()
      if (how.startsWith('speaks')) await router.bind(endpoint)
      else await once(server.listen(path), 'listening')
      const error = await rejectionOf(connectPython(endpoint, { startTimeoutMs: 300 }))
      expect(error).toBeInstanceOf(PythonEnvironmentError)
      expect(error.message).toContain(`No worker answered at ${endpoint} within 300 ms.`)
      router.close()
      server.close()
    },
  )
})
