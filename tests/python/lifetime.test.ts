// How long Python keeps what TypeScript holds: release, using, scope, the garbage collector; and use after the end.

import { describe, expect, it } from 'vitest'
import { handle, isRemote, len, ReleasedError, type Remote, release, repr, scope } from '../../src/index.js'
import { collectGarbage, connectionOf, Recording, rejectionOf, sharedPython, thrownBy, turn } from '../harness.js'

const shared = sharedPython()

const TRACKED = `
import weakref
alive = weakref.WeakSet()
class Tracked:
    def __init__(self, name='x'):
        self.name = name
        alive.add(self)
    def same(self): return self
`

/** How many are alive in Python, once what was released has arrived there. */
async function alive(): Promise<number> {
  await shared.python.sync()
  return shared.python.eval('len(alive)')
}

describe('release', () => {
  it('gives an object back at once', async () => {
    const { python } = shared
    python.exec(TRACKED)
    const tracked = python.eval('Tracked()')
    await tracked
    expect(await alive()).toBe(1)
    release(tracked)
    release(tracked)
    expect(await alive()).toBe(0)
  })

  it('comes after what was asked of the object before', async () => {
    const { python } = shared
    python.exec(TRACKED)
    const tracked = python.eval("Tracked('before')")
    const name = tracked.name
    release(tracked)
    expect(await name).toBe('before')
  })

  it('waits for what is not there yet: a call that runs, or its answer', async () => {
    const { python } = shared
    python.exec('def twice(f, x):\n    return f(x) * 2')
    let begin: () => void = () => {}
    let end: () => void = () => {}
    const begun = new Promise<void>((resolve) => (begin = resolve))
    const over = new Promise<void>((resolve) => (end = resolve))
    const called = async (x: number): Promise<number> => {
      begin()
      await over
      return x + 1
    }
    const awaited = python.import('__main__').twice(called, 3)
    const value = Promise.resolve(awaited)
    const dropped = python.import('__main__').twice(called, 3)
    await begun
    release(awaited)
    release(dropped)
    await turn()
    end()
    expect(await value).toBe(8)
    // The end of the test counts what Python keeps.
  })

  it('makes later use a ReleasedError that names the object', async () => {
    const { python } = shared
    python.exec(TRACKED)
    const promise = python.eval("Tracked('a')")
    release(promise)
    const error = thrownBy(() => promise.same())
    expect(error).toBeInstanceOf(ReleasedError)
    expect(error.message).toBe('eval(…) was released and cannot be used any more.')
    expect(error.code).toBe('TB_RELEASED')
    const settled = await python.eval('[1].__iter__()')
    const text = await repr(settled)
    release(settled)
    expect(thrownBy(() => len(settled)).message).toBe(`${text} was released and cannot be used any more.`)
    expect((await rejectionOf(handle(settled))).message).toBe(`${text} was released and cannot be used any more.`)
    expect(thrownBy(() => python.builtins.len(settled)).message).toBe(
      `${text} was released and cannot be used any more.`,
    )
  })

  it('is refused for what belongs to a library', () => {
    const { python } = shared
    expect(thrownBy(() => release(python.builtins.len)).message).toBe(
      'builtins.len is part of a library, which is never released',
    )
  })

  it('happens at the end of a using declaration', async () => {
    const { python } = shared
    python.exec(TRACKED)
    {
      using tracked = await python.eval('Tracked()')
      expect(await tracked.name).toBe('x')
      expect(await alive()).toBe(1)
    }
    expect(await alive()).toBe(0)
  })
})

describe('scope', () => {
  it('releases what was made inside, asynchronous code included', async () => {
    const { python } = shared
    python.exec(TRACKED)
    let inside: any
    const count = await scope(async () => {
      inside = python.eval('Tracked()')
      await turn()
      python.eval('Tracked()').same().same()
      await python.sync()
      return python.eval('len(alive)')
    })
    expect(count).toBe(2)
    expect(await alive()).toBe(0)
    expect(thrownBy(() => inside.name)).toBeInstanceOf(ReleasedError)
  })

  it('keeps what is returned, also inside arrays and objects', async () => {
    const { python } = shared
    python.exec(TRACKED)
    const kept = await scope(() => ({
      a: python.eval("Tracked('a')"),
      list: [python.eval("Tracked('b')")],
      gone: void python.eval("Tracked('c')"),
    }))
    expect(await alive()).toBe(2)
    expect([await kept.a.name, await kept.list[0]!.name]).toEqual(['a', 'b'])
  })

  it('keeps what is inside Maps, Sets, instances of classes, and what refers to itself', async () => {
    const { python } = shared
    python.exec(TRACKED)
    class Result {
      self = this
      readonly weights: Map<string, Remote>
      readonly others: Set<Remote>
      constructor() {
        this.weights = new Map([['w', python.eval("Tracked('w')")]])
        this.others = new Set([python.eval("Tracked('o')")])
        void python.eval("Tracked('gone')")
      }
      get more(): never {
        throw new Error('a getter was asked')
      }
    }
    const kept = await scope(() => Object.assign(new Result(), { numbers: new Array(200_000).fill(1) }))
    expect(await alive()).toBe(2)
    const [other] = kept.others
    expect([await kept.weights.get('w')!.name, await other!.name]).toEqual(['w', 'o'])
  })

  it('hands what it returns to the scope around it', async () => {
    const { python } = shared
    python.exec(TRACKED)
    await scope(async () => {
      const inner = await scope(async () => ({ value: await python.eval('Tracked()') }))
      expect(await inner.value.name).toBe('x')
      expect(await alive()).toBe(1)
    })
    expect(await alive()).toBe(0)
  })

  it('leaves alone what was read before it and is used in it first', async () => {
    const { python } = shared
    python.exec(TRACKED)
    const name = python.eval("Tracked('outer')").name
    const read = await scope(async () => [await python.builtins.len(name), await name])
    expect(read).toEqual([5, 'outer'])
    expect(await python.builtins.len(name)).toBe(5)
  })

  it('releases also when it fails', async () => {
    const { python } = shared
    python.exec(TRACKED)
    const thrown = new Error('inside')
    const failed = scope(async () => {
      await python.eval('Tracked()')
      throw thrown
    })
    expect(await rejectionOf(failed)).toBe(thrown)
    expect(await alive()).toBe(0)
  })
})

describe('the garbage collector', () => {
  it('gives back ten thousand objects, in batches', async () => {
    const { python } = shared
    python.exec(TRACKED)
    const make = async (): Promise<void> => {
      const Tracked = python.eval('Tracked')
      const made = Array.from({ length: 10_000 }, () => Tracked())
      await made.at(-1)
      expect(await alive()).toBe(10_000)
    }
    using recording = new Recording()
    await make()
    for (let round = 0; round < 20 && connectionOf(python).references.live > 0; round++) {
      await collectGarbage()
      await python.sync()
    }
    expect(await alive()).toBe(0)
    const releases = recording.batches.flatMap((batch) => batch.messages).filter((message) => message[0] === 12)
    expect(releases.length).toBeLessThan(100)
  })

  it('takes no reference that a message on its way names', async () => {
    const { python } = shared
    python.exec(TRACKED)
    const Tracked = python.eval('Tracked')
    const names: PromiseLike<string>[] = []
    for (let i = 0; i < 3000; i++) {
      // Nobody but the messages knows the object that is made, nor what same() gives.
      names.push(Tracked(`object ${i}`).same().same().name)
      if (i % 100 === 0) globalThis.gc?.()
      if (i % 250 === 0) await collectGarbage(1)
    }
    expect(await Promise.all(names)).toEqual(Array.from({ length: 3000 }, (_, i) => `object ${i}`))
  })

  it('takes no argument that waits in a call behind a long one', async () => {
    const { python } = shared
    python.exec(`${TRACKED}\nimport threading\ndef hold(): threading.Event().wait(0.2)`)
    const list = python.eval('[]')
    const held = python.eval('hold()')
    for (let i = 0; i < 50; i++) list.append(python.eval(`Tracked('${i}')`))
    await turn()
    await collectGarbage()
    await held
    expect(await python.eval('[t.name for t in tracked]', { tracked: list })).toHaveLength(50)
  })

  it('keeps the value of an awaited promise as one object with it', async () => {
    const { python } = shared
    python.exec(TRACKED)
    const before = connectionOf(python).references.live
    const promise = python.eval('Tracked()')
    const settled = await promise
    expect(isRemote(settled)).toBe(true)
    expect(connectionOf(python).references.live).toBe(before + 1)
    expect(await python.eval('a is b', { a: promise, b: settled })).toBe(true)
  })
})
