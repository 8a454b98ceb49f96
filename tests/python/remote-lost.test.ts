// A network that is lost between a program and its worker: for a moment, for a while, for good.

import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ConnectionLostError, NDArray, type Python, PythonExitedError } from '../../src/index.js'
import { isAlive, rejectionOf, thrownBy } from '../harness.js'
import { Proxy } from '../remote/proxy.js'
import { Served } from '../remote/served.js'

// As short as the rounds of a busy machine allow.
const LOST_AFTER = 1

describe('a network', () => {
  let served: Served
  let proxy: Proxy

  beforeAll(async () => {
    served = await Served.start()
  })
  beforeEach(async () => {
    served.lines.length = 0
    proxy = await Proxy.to(served.endpoint)
  })
  afterEach(async () => {
    await proxy[Symbol.asyncDispose]()
    await served.said('The program is gone') // the place is free for the next test
    expect(served.lines.filter((line) => /not let in|before its encrypted handshake/.test(line))).toEqual([])
  })
  afterAll(() => served[Symbol.asyncDispose]())

  const join = (options = {}): Promise<Python> => served.join({ lostAfter: LOST_AFTER, ...options }, proxy.endpoint)

  it('that breaks for a moment is not noticed: each call is made once, and its answer comes', async () => {
    await using python = await join({ lostAfter: 20 })
    const lost: unknown[] = []
    python.on('lost', (error) => lost.push(error))
    await python.exec('seen = []\ndef add(n):\n    seen.append(n)\n    return n')
    const add = await python.eval('add')
    const calls: PromiseLike<number>[] = []
    for (let round = 0; round < 10; round++) {
      for (let i = 0; i < 50; i++) calls.push(add(round * 50 + i))
      await calls[round * 50 + 10]
      proxy.cut()
    }
    expect(await Promise.all(calls)).toEqual(calls.map((_, i) => i))
    expect(await python.eval('seen == list(range(500))')).toBe(true)
    expect(lost).toEqual([])
    expect(proxy.connections).toBeGreaterThan(1)
  })

  it('that breaks amid large arrays and callbacks brings them whole', async () => {
    await using python = await join({ lostAfter: 20 })
    const data = Uint8Array.from({ length: 3_000_000 }, (_, i) => i % 251)
    const total = python.eval('lambda a: int(a.astype("int64").sum())')(new NDArray(data, [data.length]))
    proxy.cut()
    expect(await total).toBe(data.reduce((sum, each) => sum + each, 0))
    const back = python.eval('lambda f: __import__("numpy").full(2_000_000, f(), "float32")')(() => {
      proxy.cut()
      return 3
    })
    const array: NDArray = await back
    expect([array.data[0], array.data[1_999_999], array.data.length]).toEqual([3, 3, 2_000_000])
  })

  it('that is slow is no lost one', async () => {
    proxy.delayMs = 80
    await using python = await join({ lostAfter: 2 })
    for (let i = 0; i < 5; i++) expect(await python.eval(`${i}`)).toBe(i)
  })

  it('that is dead is found; what waited fails, and objects are there when it is back', async () => {
    await using python = await join({ grace: 60 })
    const flag = served.file('go on')
    await python.exec(`
import os, time
value = {"n": 41}
def work(f, path):
    f()
    while not os.path.exists(path): time.sleep(0.01)
    return 5`)
    const value = await python.eval('value')
    const held = await python.eval('type("Held", (), {"n": 41})()')
    const waiting = python.eval('work')(() => {
      proxy.die()
    }, flag)
    const lost = once(python, 'lost')
    const error = await rejectionOf(waiting)
    expect(error).toBeInstanceOf(ConnectionLostError)
    expect(error).toBeInstanceOf(PythonExitedError)
    expect(error).toMatchObject({ code: 'TB_CONNECTION_LOST', endpoint: proxy.endpoint, isOver: false })
    expect(error.silentSeconds).toBeGreaterThan(0)
    expect(error.message).toMatch(
      /^The network to the worker at tcp:\/\/127\.0\.0\.1:\d+ is lost: nothing was heard of it for [\d.]+ s\. Python goes on, and objects stay valid if the network is back within 60 s\.$/,
    )
    expect((await lost)[0]).toBe(error)
    await served.said('is lost; what runs goes on, and Python waits for 60 s.')
    // What is asked now waits for the network.
    const later = held.n
    const release = python.eval('value["n"]')
    const back = once(python, 'back')
    proxy.revive()
    await back
    await served.said('is back')
    // Python is still in the call, whose answer nobody awaits any more.
    writeFileSync(flag, '')
    expect(await later).toBe(41)
    expect(await release).toBe(41)
    expect(value).toEqual({ n: 41 })
    expect(await python.eval('1 + 1')).toBe(2)
  })

  it('that is dead while a call goes on: its result is there afterwards, under the name that it had', async () => {
    await using python = await join({ grace: 60, onLost: 'continue' })
    const flag = served.file('go')
    await python.exec(`
import os, time
def train(path, begun):
    begun()
    while not os.path.exists(path): time.sleep(0.01)
    return type("History", (), {"epochs": [1, 2, 3]})()`)
    const history = python.eval('train')(flag, () => {
      proxy.die()
    })
    expect(await rejectionOf(history.epochs)).toBeInstanceOf(ConnectionLostError)
    writeFileSync(flag, '')
    proxy.revive()
    expect(await history.epochs).toEqual([1, 2, 3])
  })

  it('that is dead stops what runs, where the program asked for that', async () => {
    await using python = await join({ grace: 60, onLost: 'stop' })
    await python.exec('import time\ndef endless(begun):\n    begun()\n    while True: time.sleep(0.01)')
    const endless = python.eval('endless')(() => {
      proxy.die()
    })
    const error = await rejectionOf(endless)
    expect(error).toBeInstanceOf(ConnectionLostError)
    expect(error.message).toContain('What Python was doing is stopped, and objects stay valid')
    await served.said('what runs is stopped')
    proxy.revive()
    expect(await rejectionOf(endless)).toMatchObject({ type: 'KeyboardInterrupt' })
    expect(await python.eval('6 * 7')).toBe(42)
  })

  it('that stays dead ends Python when the grace time is over, and the program is told', async () => {
    const python = await join({ grace: 0.5 })
    const pid = python.pid as number
    const ended = once(python, 'exit')
    proxy.die()
    const first = await rejectionOf(python.eval('1'))
    expect(first).toMatchObject({ isOver: false })
    const last = await rejectionOf(python.eval('1'))
    expect(last).toBeInstanceOf(ConnectionLostError)
    expect(last).toMatchObject({ isOver: true })
    expect(last.message).toContain('what Python had is gone.')
    await ended
    await served.said('The program is gone')
    expect(isAlive(pid)).toBe(false)
    expect(thrownBy(() => python.eval('1'))).toMatchObject({ code: last.code, isOver: true, message: last.message })
    await python.close()
  })

  it('that comes back too late finds that Python is gone', async () => {
    const python = await join({ grace: 0.3, lostAfter: 4 })
    // Only the worker notices in time: what the program sends is told to nobody.
    proxy.die()
    const answer = python.eval('1')
    await served.said('The program is gone')
    proxy.revive()
    proxy.cut()
    const error = await rejectionOf(answer)
    expect(error).toBeInstanceOf(ConnectionLostError)
    expect(error).toMatchObject({ isOver: true })
    await python.close()
  })

  it('that is lost without a grace time is the end at once', async () => {
    const python = await join({ grace: 0 })
    proxy.die()
    const error = await rejectionOf(python.eval('1'))
    expect(error).toMatchObject({ isOver: true })
    expect(error.message).toContain('Python ends, and what it had is gone.')
    await python.close()
  })

  it('that is lost does not hold up a program that closes', async () => {
    const python = await join({ grace: 0.5 })
    await python.sync()
    proxy.die()
    await once(python, 'lost')
    await python.close()
    expect(thrownBy(() => python.eval('1'))).toMatchObject({ name: 'ReleasedError' })
  })

  it('that is lost keeps the place for the program; a new one waits for it no longer than the grace time', async () => {
    const python = await join({ grace: 0.5 })
    proxy.die()
    await once(python, 'lost')
    await using next = await served.join()
    expect(await next.eval('6 * 7')).toBe(42)
    await python.close()
  })
})
