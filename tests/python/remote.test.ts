// connectPython() over an encrypted link: a program and a worker that share nothing but a network.

import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  abortable,
  type ConnectOptions,
  connectPython,
  detached,
  NDArray,
  ProtocolError,
  PythonExitedError,
} from '../../src/index.js'
import { PACKAGE_VERSION } from '../../src/process/versions.js'
import { PROTOCOL_VERSION } from '../../src/protocol/messages.js'
import { isAlive, rejectionOf } from '../harness.js'
import { Served } from '../remote/served.js'

describe('a worker on another machine', () => {
  let served: Served

  beforeAll(async () => {
    served = await Served.start()
  })
  afterAll(() => served[Symbol.asyncDispose]())

  it('answers, keeps order, takes callbacks and large arrays, and reports errors', async () => {
    await using python = await served.join()
    expect(await python.eval('6 * 7')).toBe(42)
    await python.exec('def twice(f):\n    return f() + f()')
    expect(await python.eval('twice')(() => python.eval('21'))).toBe(42)
    const data = Float32Array.from({ length: 1_000_000 }, (_, i) => i % 1000)
    const back: NDArray = await python.eval('lambda a: a[::-1].copy()')(new NDArray(data, [1_000_000]))
    expect(Buffer.from((back.data as Float32Array).buffer).equals(Buffer.from(data.slice().reverse().buffer))).toBe(
      true,
    )
    expect(await rejectionOf(python.eval('1 / 0'))).toMatchObject({ type: 'ZeroDivisionError' })
    const order = Array.from({ length: 700 }, (_, i) => python.eval(`${i}`))
    expect(await Promise.all(order)).toEqual(order.map((_, i) => i))
  })

  it('runs what other threads of Python call and what iterators ask', async () => {
    await using python = await served.join()
    await python.exec(`
import threading
def elsewhere(f):
    out = []
    thread = threading.Thread(target=lambda: out.append(f(20)))
    thread.start()
    thread.join()
    return out[0]`)
    expect(await python.eval('elsewhere')((n: number) => python.eval(`${n} + 1`))).toBe(21)
    function* numbers(): Generator<number> {
      for (let i = 0; i < 100; i++) yield i
    }
    expect(await python.eval('sum')(numbers())).toBe(4950)
  })

  it('hears of what is called without being awaited, and interrupts and aborts', async () => {
    await using python = await served.join()
    await new Promise<void>((resolve) => void python.eval('lambda f: f()')(() => resolve()))
    await python.exec('def endless(begun):\n    begun()\n    while True: pass')
    const interrupted = await rejectionOf(python.eval('endless')(() => python.interrupt()))
    expect(interrupted).toMatchObject({ type: 'KeyboardInterrupt' })
    const controller = new AbortController()
    const call = (): unknown => python.eval('endless')(detached(() => controller.abort()))
    expect(await rejectionOf(abortable(controller.signal, call))).toMatchObject({ name: 'AbortError' })
    expect(await python.eval('1')).toBe(1)
  })

  it('ends Python when the program leaves, and tells the program when Python dies', async () => {
    const first = await served.join()
    const pid = first.pid as number
    await first.close()
    expect(isAlive(pid)).toBe(false)
    await using second = await served.join()
    const error = await rejectionOf(second.exec('import os; os._exit(7)'))
    expect(error).toBeInstanceOf(PythonExitedError)
    expect(error.exitCode).toBe(7)
  })

  it('gives each program a Python of its own, and refuses one too many', async () => {
    await using several = await Served.start({ programs: 2 })
    await using first = await several.join()
    await using second = await several.join()
    await first.exec('mine = 1')
    expect(await second.eval('"mine" in globals()')).toBe(false)
    expect(first.pid).not.toBe(second.pid)
    const error = await rejectionOf(several.join())
    expect(error).toBeInstanceOf(ProtocolError)
    expect(error.message).toBe('The worker serves 2 other programs.')
    await first.close()
    await using third = await several.join()
    expect(await third.eval('1 + 1')).toBe(2)
  })

  it('of another version is named on both sides', async () => {
    await using other = await Served.start({ protocolVersion: 999 })
    const error = await rejectionOf(other.join())
    expect(error).toBeInstanceOf(ProtocolError)
    const text =
      `The worker is tensorbridge of version ${PACKAGE_VERSION} (protocol 999), the program tensorbridge of version ` +
      `${PACKAGE_VERSION} (protocol ${PROTOCOL_VERSION}). Both have to speak the same version of the protocol: install the ` +
      'same version of tensorbridge on both sides.'
    expect(error.message).toBe(text)
    expect(other.lines).toEqual([`A program was refused. ${text}`])
  })

  it('shares no socket of its Python with anybody', async () => {
    await using python = await served.join()
    // The folder is removed once the worker has connected.
    const folders = await python.eval<string[]>(
      '[f.path for base in {"/tmp", __import__("os").environ["XDG_RUNTIME_DIR"]} for f in __import__("os").scandir(base)]',
    )
    const own = folders.filter((path) => /\/tensorbridge-\w+-(\w+)-\w+$/.exec(path)?.[1] === process.pid.toString(36))
    expect(own.filter((path) => existsSync(`${path}/data`))).toEqual([])
  })
})

describe('a wrong option', () => {
  it.each([
    [undefined as never, {}, 'connectPython takes ipc:///path or tcp://host:port. Received: undefined'],
    ['tcp://host', {}, 'connectPython takes ipc:///path or tcp://host:port. Received: tcp://host'],
    ['tcp://host:99999', {}, 'connectPython takes ipc:///path or tcp://host:port. Received: tcp://host:99999'],
    ['tcp://h:1', { grace: -1 }, 'The option grace takes a number of seconds, at least 0.'],
    ['tcp://h:1', { lostAfter: 0 }, 'The option lostAfter takes a number of seconds, at least 0.5.'],
    ['tcp://h:1', { onLost: 'wait' as 'stop' }, "The option onLost takes 'stop' or 'continue'."],
    ['ipc:///x', { key: 'k' }, 'Keys are for tcp: a socket of this machine is guarded by the folder that it is in.'],
    [
      'tcp://h:1',
      { kay: 'k' },
      'There is no option kay. The options are startTimeoutMs, key, serverKey, lostAfter, grace, onLost, limits.',
    ],
  ])('is refused: %s %j', async (endpoint, options, text) => {
    const error = await rejectionOf(connectPython(endpoint, options as ConnectOptions))
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toBe(text)
  })
})
