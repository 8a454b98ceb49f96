// A callback that awaits, or uses, the result of the very call that waits for it: that is a deadlock, named at the line of
// the await. Answers reach who asked, whoever else asks for the same object.

import { afterEach, beforeEach, expect, it } from 'vitest'
import { handle, item, len, PythonError, type Remote, release, within } from '../../src/index.js'
import { rejectionOf, sharedPython, turn } from '../harness.js'
import { IN_THREAD } from './in-thread.js'

const shared = sharedPython()
const OWN = /^A deadlock: a JavaScript callback uses or awaits the result of /

let call: Remote

beforeEach(() => {
  shared.python.exec(`
import threading, _thread
def call(f, *args):
    return f(*args)
def call_for_list(f):
    return [1, 2, f()]
${IN_THREAD}
def in_foreign_thread(f):
    # As a library's: Python's threading did not make it.
    result, done = [], _thread.allocate_lock()
    done.acquire()
    def run():
        try:
            result.append(f())
        except BaseException as error:
            result.append(error)
        done.release()
    _thread.start_new_thread(run, ())
    done.acquire()
    if isinstance(result[0], BaseException):
        raise result[0]
    return result[0]
class Keeper:
    def apply(self, f):
        self.value = f()
        return self
`)
  call = shared.python.eval('call')
})

afterEach(async () => {
  release(call)
  // Nothing is out of step.
  expect(await shared.python.eval('call(lambda: 42)')).toBe(42)
})

it('fails in the callback, and ends the call with what the callback throws', async () => {
  let inside: any
  const p = call(async () => {
    try {
      return await p // here
    } catch (error) {
      inside = error
      throw error
    }
  })
  const outer = await rejectionOf(p)
  expect(inside).toBeInstanceOf(PythonError)
  expect(inside.name).toBe('DeadlockError')
  expect(inside.message).toMatch(OWN)
  expect(inside.message).toContain('call(…)')
  expect(outer).toBe(inside)
})

it('shows the line of the await', async () => {
  let inside: Error | undefined
  let before: Error | undefined
  const p = call(async () => {
    before = new Error('the line before')
    inside = await Promise.resolve(p).catch((error: unknown) => error as Error)
  })
  await p
  expect(lineOf(inside)).toBe(lineOf(before) + 1)
  const q = call(async () => {
    try {
      before = new Error('the line before')
      await q
    } catch (error) {
      inside = error as Error
    }
  })
  await q
  expect(lineOf(inside)).toBe(lineOf(before) + 1)
  const r = call(async () => {
    try {
      before = new Error('the line before')
      await r.attribute
    } catch (error) {
      inside = error as Error
    }
  })
  await r
  expect(lineOf(inside)).toBe(lineOf(before) + 1)
})

/** The first line of this file in an error's stack. */
function lineOf(error: Error | undefined): number {
  return Number(/own-result\.test\.ts:(\d+):/.exec(error?.stack ?? '')?.[1])
}

it('goes on where the callback catches it, and every other await has the right answer', async () => {
  const seen: any[] = []
  const p = call(async () => {
    for (let i = 0; i < 3; i++) seen.push(await rejectionOf(p))
    return ['the', 'answer']
  })
  const [first, second] = [p.then((value: unknown) => value), p.then((value: unknown) => value)]
  expect(await p).toEqual(['the', 'answer'])
  expect(await first).toEqual(['the', 'answer'])
  expect(await second).toEqual(['the', 'answer'])
  expect(seen.map((error) => error.name)).toEqual(['DeadlockError', 'DeadlockError', 'DeadlockError'])
})

it('is told of in a sort whose key awaits the sorted list', async () => {
  const { builtins } = shared.python
  const seen: any[] = []
  const p = builtins.sorted([3, 1, 2], {
    key: async (x: number) => {
      seen.push(await rejectionOf(p))
      return x
    },
  })
  expect(await p).toEqual([1, 2, 3])
  expect(seen).toHaveLength(3)
  for (const error of seen) expect(error.message).toMatch(/^A deadlock: .*sorted\(…\)/)
})

it.each<[string, (p: Remote) => PromiseLike<unknown>]>([
  ['an attribute', (p) => p.value],
  ['a method', (p) => p.apply(() => 1)],
  ['an item', (p) => item(p, 0)],
  ['its length', (p) => len(p)],
  ['a handle to it', (p) => handle(p)],
  ['a call that takes it', (p) => shared.python.builtins.repr(p)],
  ['a call that takes it in a list', (p) => shared.python.builtins.len([[p]])],
  ['an expression with it', (p) => shared.python.eval('x', { x: p })],
  [
    'its entries',
    async (p) => {
      for await (const _ of p) break
    },
  ],
  ['what is built on an attribute of it', (p) => shared.python.builtins.str(p.value.more)],
])('is told of where the callback awaits %s', async (_, use) => {
  const keeper = shared.python.eval('Keeper()')
  let inside: any
  const p = keeper.apply(async () => {
    inside = await rejectionOf(use(p))
    return 7
  })
  expect(await p.value).toBe(7)
  expect(inside.message).toMatch(OWN)
  expect(inside.message).toContain('apply(…)')
})

it('fails the call where its callback uses the result and awaits nothing', async () => {
  const used = call(() => void shared.python.builtins.repr(used))
  expect((await rejectionOf(used)).message).toMatch(OWN)
  const returned = call(() => returned)
  expect((await rejectionOf(returned)).message).toMatch(OWN)
  const assigned = call(() => {
    assigned.value = 1
  })
  expect((await rejectionOf(assigned)).message).toMatch(OWN)
  const later = call(async () => {
    await turn()
    return { result: [later] }
  })
  expect((await rejectionOf(later)).message).toMatch(OWN)
})

it('is told of in callbacks within callbacks, of each call that waits', async () => {
  const names: string[] = []
  const p: Remote = call(async () => {
    const q: Remote = call(async () => {
      const r: Remote = call(async () => {
        for (const each of [p, q, r, p.value, q.value, r.value]) names.push((await rejectionOf(each)).name)
        return 'r'
      })
      names.push((await rejectionOf(q)).name)
      return [await r, 'q', (await rejectionOf(p)).name]
    })
    const [first, second] = await Promise.all([q, q])
    expect(second).toEqual(first)
    return [...first, (await rejectionOf(p)).name, await q]
  })
  const awaited = [p.then((value: unknown) => value), p.then((value: unknown) => value)]
  const expected = ['r', 'q', 'DeadlockError', 'DeadlockError', ['r', 'q', 'DeadlockError']]
  expect(await Promise.all(awaited)).toEqual([expected, expected])
  expect(names).toEqual(Array(7).fill('DeadlockError'))
})

it('is told of in one of many calls that leave as one message', async () => {
  const { python } = shared
  python.exec('functions = []\ndef run(i):\n  return [i, functions[i]()]')
  const main = python.import('__main__')
  const calls: PromiseLike<unknown>[] = []
  const functions = [0, 1, 2, 3].map((i) => async () => {
    const names: unknown[] = []
    for (const each of calls)
      names.push(
        await Promise.resolve(each).then(
          (made) => (made as number[])[0],
          (error: unknown) => (error as Error).name,
        ),
      )
    return [i, ...names]
  })
  const list = python.eval('functions')
  for (const each of functions) await list.append(each)
  for (let i = 0; i < 4; i++) calls.push(main.run(i))
  const D = 'DeadlockError'
  expect(await Promise.all(calls)).toEqual([
    [0, [0, D, D, D, D]],
    [1, [1, 0, D, D, D]],
    [2, [2, 0, 1, D, D]],
    [3, [3, 0, 1, 2, D]],
  ])
  await list.clear()
})

it.each(['in_thread', 'in_foreign_thread'])('is told of in a callback on another thread (%s)', async (name) => {
  const seen: any[] = []
  const p = shared.python.eval(name)(async () => {
    seen.push(await rejectionOf(p), await rejectionOf(p.value), await rejectionOf(shared.python.builtins.len(p)))
    return 'goes on'
  })
  expect(await p).toBe('goes on')
  for (const error of seen) expect(error.message).toMatch(OWN)
})

it('is told of where the call was made on another thread, and its callback runs on a third one', async () => {
  const inThread = shared.python.eval('in_thread')
  const seen: any[] = []
  const p = inThread(async () => {
    const q = inThread(async () => {
      seen.push(await rejectionOf(q), await rejectionOf(p))
      return 'q'
    })
    return [await q, 'p']
  })
  expect(await p).toEqual(['q', 'p'])
  for (const error of seen) expect(error.message).toMatch(OWN)
})

it('is told of in an iterator whose items the call takes', async () => {
  const seen: any[] = []
  const list = shared.python.builtins.list(
    (async function* () {
      yield 1
      seen.push(await rejectionOf(list))
      yield 2
      seen.push(await rejectionOf(list.append))
    })(),
  )
  expect(await list).toEqual([1, 2])
  expect(seen.map((error) => error.name)).toEqual(['DeadlockError', 'DeadlockError'])
})

it('gives an answer to who asked, where other code asks for the same', async () => {
  const { python } = shared
  const p = call(async () => {
    await turn()
    await turn()
    return (await rejectionOf(later)).name
  })
  await turn()
  const later = python.eval('[1 + 1]')
  const awaited = later.then((value: unknown) => value)
  expect(await p).toBe('DeadlockError')
  expect(await awaited).toEqual([2])
})

it('gives a handle to who asked for one on one thread, and a value on another', async () => {
  const { python } = shared
  const made = python.eval('[1, 2]')
  python.exec(`
def in_threads(functions):
    results = [None] * len(functions)
    def run(i): results[i] = functions[i]()
    threads = [threading.Thread(target=run, args=(i,)) for i in range(len(functions))]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return results
`)
  const arrived: (() => void)[] = []
  const barrier = async (): Promise<void> => {
    const all = new Promise<void>((resolve) => arrived.push(resolve))
    if (arrived.length === 2) for (const open of arrived.splice(0)) open()
    await all
  }
  const slow = python.eval('lambda: __import__("time").sleep(0.05)')
  const results = await python.eval('in_threads')([
    async () => {
      await barrier()
      // Asked first, and answered last.
      slow()
      const got = await handle(made)
      return (await len(got)) === 2 && !Array.isArray(got)
    },
    async () => {
      await barrier()
      return Array.isArray(await made)
    },
  ])
  expect(results).toEqual([true, true])
})

it('is no deadlock to await what was asked before the call, or inside the callback', async () => {
  const { python } = shared
  const earlier = python.eval('[1, 2, 3]')
  const more = earlier.copy()
  const p = call(async () => {
    const inner = python.eval('[4]')
    return [await earlier, await earlier, await more, await len(earlier), await inner, await item(inner, 0)]
  })
  const behind = python.eval('"behind"')
  expect(await p).toEqual([[1, 2, 3], [1, 2, 3], [1, 2, 3], 3, [4], 4])
  expect(await behind).toBe('behind')
})

it('is no deadlock to await, on a thread that outlives the call, a call that runs', async () => {
  const { python } = shared
  python.exec(`
import time
def start(f):
    thread = threading.Thread(target=f)
    thread.start()
    return thread
def busy(seconds):
    until = time.monotonic() + seconds
    while time.monotonic() < until: pass
    return 'done'
`)
  let got: (value: unknown) => void = () => {}
  const result = new Promise((resolve) => {
    got = resolve
  })
  let isReady: (value: PromiseLike<unknown>) => void = () => {}
  const ready = new Promise<{ readonly busy: PromiseLike<unknown> }>((resolve) => {
    isReady = (busy) => resolve({ busy })
  })
  const thread = await python.eval('start')(async () => {
    const { busy } = await ready
    got(await Promise.resolve(busy).catch((error: unknown) => error))
  })
  const busy = python.eval('busy')(0.5)
  isReady(busy)
  expect(await result).toBe('done')
  expect(await busy).toBe('done')
  await thread.join()
  release(thread)
})

it('is no deadlock to await what code on another thread has asked, and has not yet', async () => {
  const { python } = shared
  let asked: (value: { readonly slow: PromiseLike<unknown> }) => void = () => {}
  const slow = new Promise<{ readonly slow: PromiseLike<unknown> }>((resolve) => {
    asked = resolve
  })
  python.exec('def start(f):\n    thread = threading.Thread(target=f)\n    thread.start()\n    return thread')
  const thread = await python.eval('start')(async () => {
    const made = python.eval('[__import__("time").sleep(0.3), "slow"]')
    asked({ slow: made })
    await made
  })
  expect(await (await slow).slow).toEqual([null, 'slow'])
  await thread.join()
  release(thread)
})

it('is told of in the body of a block, and leaves the block', async () => {
  const { python } = shared
  python.exec(`
class Context:
    def __enter__(self): return self
    def __exit__(self, *error): pass
`)
  let seen: any
  const p = call(async () =>
    within(python.eval('Context()'), async () => {
      seen = await rejectionOf(p)
      return 'left'
    }),
  )
  expect(await p).toBe('left')
  expect(seen.message).toMatch(OWN)
})
