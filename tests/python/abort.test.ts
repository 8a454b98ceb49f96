// abortable(): stops what its function asked of Python, and nothing else.

import { describe, expect, it } from 'vitest'
import { abortable, detached, errors, type Remote } from '../../src/index.js'
import { rejectionOf, sharedPython } from '../harness.js'

const shared = sharedPython()

/** A Python function that calls back when it has begun and then runs until it is interrupted. */
async function endless(): Promise<Remote> {
  await shared.python.exec('def endless(begun):\n    begun()\n    while True: pass')
  return shared.python.eval('endless')
}

describe('abortable', () => {
  it('stops the call that runs, and rejects with the signal’s reason', async () => {
    const run = await endless()
    const controller = new AbortController()
    const error = await rejectionOf(abortable(controller.signal, () => run(() => controller.abort())))
    expect(error).toMatchObject({ name: 'AbortError' })
    expect((error as Error).cause).toBeInstanceOf(errors.KeyboardInterrupt)
    expect(await shared.python.eval('1 + 1')).toBe(2)
  })

  it('keeps the reason that was given', async () => {
    const run = await endless()
    const controller = new AbortController()
    const reason = new RangeError('long enough')
    expect(await rejectionOf(abortable(controller.signal, () => run(() => controller.abort(reason))))).toBe(reason)
  })

  it('keeps calls that have not begun from beginning, and those of other code going', async () => {
    const run = await endless()
    await shared.python.exec('seen = []')
    const seen = shared.python.eval('seen')
    const controller = new AbortController()
    const aborted = abortable(controller.signal, async () => {
      const running = run(() => controller.abort())
      seen.append('mine')
      await running
    })
    const other = seen.append('other')
    expect(await rejectionOf(aborted)).toMatchObject({ name: 'AbortError' })
    await other
    expect(await seen).toEqual(['other'])
    await shared.python.sync() // what was stopped is no failure that somebody missed
  })

  it('leaves a call of other code alone that runs when the signal aborts', async () => {
    await shared.python.exec('def wait(begun):\n    begun()\n    return "whole"')
    const wait = shared.python.eval('wait')
    const controller = new AbortController()
    const other = wait(() => controller.abort())
    const aborted = abortable(controller.signal, () => shared.python.eval('"never"'))
    expect(await rejectionOf(aborted)).toMatchObject({ name: 'AbortError' })
    expect(await other).toBe('whole')
  })

  it('leaves an attribute alone that other code reads in the same turn', async () => {
    const { python } = shared
    await python.exec('class Slow:\n    @property\n    def name(self): return "its name"')
    const slow = python.eval('Slow()')
    const call = python.eval('lambda f: f()')
    const controller = new AbortController()
    const aborted = rejectionOf(
      abortable(controller.signal, () =>
        call(async () => {
          controller.abort()
          await new Promise(() => {})
        }),
      ),
    )
    // Noted now, and asked for with what was asked before.
    const name = slow.name
    expect(await aborted).toMatchObject({ name: 'AbortError' })
    expect(await name).toBe('its name')
  })

  it('stops what is abortable by another signal inside of it', async () => {
    const run = await endless()
    const [outer, inner] = [new AbortController(), new AbortController()]
    const body = () => abortable(inner.signal, () => run(() => outer.abort()))
    expect(await rejectionOf(abortable(outer.signal, body))).toBe(outer.signal.reason)
    expect(await shared.python.eval('1 + 1')).toBe(2)
  })

  it('lets callbacks of what it stops ask Python to their end', async () => {
    await shared.python.exec('def last(f):\n  try:\n    f()\n    while True: pass\n  finally: f()')
    const last = shared.python.eval('last')
    const controller = new AbortController()
    const seen: unknown[] = []
    const body = async (): Promise<void> => {
      if (controller.signal.aborted) seen.push(await shared.python.eval('"asked"'))
      controller.abort()
    }
    expect(await rejectionOf(abortable(controller.signal, () => last(body)))).toMatchObject({ name: 'AbortError' })
    expect(seen).toEqual(['asked'])
  })

  it('gives the result where nothing aborts', async () => {
    expect(await abortable(new AbortController().signal, () => shared.python.eval('6 * 7'))).toBe(42)
  })

  it('does not begin where the signal has aborted', async () => {
    let isCalled = false
    const begin = (): void => {
      isCalled = true
    }
    expect(await rejectionOf(abortable(AbortSignal.abort(), begin))).toMatchObject({ name: 'AbortError' })
    expect(isCalled).toBe(false)
  })
})

it('stops a call whose interrupt came while Python destroyed an object, and passed it over', async () => {
  const { python } = shared
  python.exec(`
import time
class Lingering:
    def __init__(self, begun): self.begun = begun
    def __del__(self):
        self.begun()
        time.sleep(3600)
def linger(begun):
    Lingering(begun)
    time.sleep(3600)
`)
  const controller = new AbortController()
  const call = (): Remote => python.eval('linger')(detached(() => controller.abort()))
  expect(await rejectionOf(abortable(controller.signal, call))).toMatchObject({ name: 'AbortError' })
  expect(await python.eval('1 + 1')).toBe(2)
})
