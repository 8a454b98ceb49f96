// A program and a worker on two machines, as far as the network is concerned: network namespaces, with packets lost, a
// narrow line and a cable that is pulled out. The worker is the command itself.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ConnectionLostError, connectPython, NDArray, type Python } from '../../src/index.js'
import { writeKeyPair } from '../../src/transport/keys.js'
import { compilePackage } from '../environment/fixtures.js'
import { plainInterpreter, rejectionOf, ScratchFolder } from '../harness.js'
import { Namespace, whyNoNamespaces } from '../remote/namespace.js'

describe('between network namespaces', () => {
  const reason = whyNoNamespaces()
  let folder: ScratchFolder
  let namespace: Namespace
  let worker: ChildProcess
  let endpoint = ''
  let program = ''
  let said = ''

  beforeAll(async () => {
    if (reason !== null) return
    folder = new ScratchFolder()
    namespace = new Namespace()
    for (const name of ['worker', 'app']) writeKeyPair(`${folder.path}/${name}`)
    program = `${compilePackage(`${folder.path}/package`)}/cli/main.js`
    worker = spawn(
      'ip',
      // biome-ignore format: a command line
      ['netns', 'exec', namespace.name, process.execPath, program, 'worker', '--listen', 'tcp://0.0.0.0:*',
        '--key', `${folder.path}/worker`, '--clients', `${folder.path}/app.pub`, '--python', plainInterpreter()],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    worker.stderr?.on('data', (text: Buffer) => {
      said += String(text)
    })
    const [line] = (await once(worker.stdout!, 'data')) as [Buffer]
    endpoint = `tcp://${namespace.address}:${/\d+$/.exec(String(line).trim())?.[0]}`
  }, 60_000)
  afterAll(async () => {
    if (reason !== null) return
    worker.kill('SIGTERM')
    await once(worker, 'exit')
    namespace[Symbol.dispose]()
    folder[Symbol.dispose]()
  })

  const join = (options = {}): Promise<Python> =>
    connectPython(endpoint, {
      key: `${folder.path}/app`,
      serverKey: `${folder.path}/worker.pub`,
      lostAfter: 6,
      ...options,
    })

  it('answers over a line that loses every twentieth packet and is narrow', async (context) => {
    if (reason !== null) context.skip(reason)
    namespace.lose(5)
    namespace.narrow(40)
    try {
      await using python = await join({ lostAfter: 20 })
      const seen: number[] = []
      for (let i = 0; i < 30; i++) seen.push(await python.eval(`${i}`))
      expect(seen).toEqual(seen.map((_, i) => i))
      const data = Float32Array.from({ length: 300_000 }, (_, i) => i % 1000)
      const back: NDArray = await python.eval('lambda a: a * 2')(new NDArray(data, [data.length]))
      expect(
        Buffer.from((back.data as Float32Array).buffer).equals(Buffer.from(data.map((each) => each * 2).buffer)),
      ).toBe(true)
      await python.exec('def twice(f):\n    return f(1) + f(2)')
      expect(await python.eval('twice')((n: number) => python.eval(`${n} * 10`))).toBe(30)
    } finally {
      namespace.lose(0)
    }
  })

  it('goes on where the cable was out for a moment', async (context) => {
    if (reason !== null) context.skip(reason)
    await using python = await join({ lostAfter: 60 })
    const answer = python.eval('lambda f: f() + 1')(() => {
      namespace.plugged = false
      return new Promise((resolve) => setTimeout(resolve, 400, 41)).finally(() => {
        namespace.plugged = true
      })
    })
    expect(await answer).toBe(42)
  })

  it('fails what waits where the cable stays out, and has its objects again when it is in', async (context) => {
    if (reason !== null) context.skip(reason)
    await using python = await join({ grace: 60, lostAfter: 1.5 })
    const held = await python.eval('type("Held", (), {"n": 41})()')
    const waiting = python.eval('lambda f: f()')(() => {
      namespace.plugged = false
      return 0
    })
    const error = await rejectionOf(waiting)
    expect(error).toBeInstanceOf(ConnectionLostError)
    expect(error).toMatchObject({ endpoint, isOver: false })
    namespace.plugged = true
    expect(await held.n).toBe(41)
  })

  it('gives nothing to a program without keys, and is found by a ping with them', async (context) => {
    if (reason !== null) context.skip(reason)
    expect((await rejectionOf(connectPython(endpoint))).name).toBe('EncryptionKeyError')
    const ping = (...args: string[]): ChildProcess => spawn(process.execPath, [program, 'ping', endpoint, ...args])
    const [code] = await once(ping('--key', `${folder.path}/worker`), 'exit')
    expect(code).toBe(0)
    const [refused] = await once(ping('--key', `${folder.path}/app`, '--server-key', `${folder.path}/app.pub`), 'exit')
    expect(refused).toBe(1)
    expect(said).toContain('A program was not let in')
  })
})
