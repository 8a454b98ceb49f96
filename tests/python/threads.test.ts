// Which Python thread serves whom: callbacks within callbacks, callbacks on other threads, deadlocks.

import { afterEach, describe, expect, it, vi } from 'vitest'
import { PythonError, pyfunction, type Remote, release, within } from '../../src/index.js'
import { rejectionOf, sharedPython, turn } from '../harness.js'
import { gate } from './gate.js'
import { CALLING } from './in-thread.js'

const shared = sharedPython()

const define = (): Remote => {
  shared.python.exec(CALLING)
  return shared.python.eval('call')
}

describe('the thread that waits for a callback', () => {
  it('runs what the callback asks, on whatever thread that is', async () => {
    const { python } = shared
    define()
    const ask = async (): Promise<unknown> => python.eval('name_of_thread()')
    expect(await python.eval('call')(ask)).toBe('MainThread')
    expect(await python.eval('in_thread')(ask)).toMatch(/^Thread-/)
    const named = python.eval(
      'lambda f: in_thread(lambda: (setattr(threading.current_thread(), "name", "mine"), f())[1])',
    )
    expect(await named(ask)).toBe('mine')
  })

  it('serves callbacks within callbacks, within a context, on several threads', async () => {
    const { python } = shared
    const call = define()
    const [inThread, sorted] = [python.eval('in_thread'), python.builtins.sorted]
    const threads: string[] = []
    const name = async (): Promise<void> => void threads.push(await python.eval('name_of_thread()'))
    const result = await within(python.eval('Recorder("outer")'), async () => {
      await name()
      return call(async () => {
        await name()
        return inThread(async () => {
          await name()
          const keys = await sorted([3, 1, 2], {
            key: async (n: number) => {
              await name()
              return within(python.eval('Recorder')(`inner ${n}`), async () =>
                inThread(async () => -(await call((m: number) => m, n))),
              )
            },
          })
          return [...keys, await call(async () => call(async () => call(async () => python.eval('len(log)'))))]
        })
      })
    })
    expect(result).toEqual([3, 2, 1, 7])
    expect(threads.slice(0, 2)).toEqual(['MainThread', 'MainThread'])
    expect(new Set(threads.slice(2)).size).toBe(1)
    expect(await python.eval('log')).toEqual([
      'enter outer',
      ...[3, 1, 2].flatMap((n) => [`enter inner ${n}`, `exit inner ${n}`]),
      'exit outer',
    ])
  })

  it('takes nothing from other code meanwhile, which is served after', async () => {
    const { python } = shared
    const call = define()
    const inside = gate()
    const done = gate()
    const others: unknown[] = []
    const background = (async () => {
      await inside.opened
      for (let i = 0; i < 20; i++) {
        // Awaited and not awaited ones.
        python.eval('log').append(`other ${i}`)
        others.push(python.eval(`log.append("pulled ${i}")`).then(() => i))
        await turn()
      }
      done.open()
    })()
    await call(async () => {
      inside.open()
      for (let i = 0; i < 5; i++) {
        await python.eval(`log.append("inside ${i}")`)
        await turn()
      }
      await done.opened
      await python.eval('log.append("inside last")')
    })
    await background
    await Promise.all(others)
    const log: string[] = await python.eval('log')
    expect(log.slice(0, 6)).toEqual(['inside 0', 'inside 1', 'inside 2', 'inside 3', 'inside 4', 'inside last'])
    expect(log.slice(6)).toEqual(Array.from({ length: 20 }, (_, i) => [`other ${i}`, `pulled ${i}`]).flat())
  })

  it('reads the attributes that the callback reads, and no others, whoever else asks in the same turn', async () => {
    const { python } = shared
    const call = define()
    python.exec('class Named:\n    @property\n    def name(self): log.append("read"); return "its name"')
    const named = python.eval('Named()')
    const log = (entry: string): Remote => python.eval(`log.append("${entry}")`)
    const { opened, open } = gate()
    const first = opened.then(async () => log('other'))
    const begun = gate()
    const outer = call(async () => {
      begun.open()
      await opened
      // Noted only; it is asked for with what other code has just asked.
      const name = named.name
      await turn()
      await log('inside')
      return await name
    })
    const name = outer.then((value: unknown) => value)
    await begun.opened
    open()
    expect(await name).toBe('its name')
    await first
    const inside = gate()
    const second = call(async () => {
      const asked = inside.opened.then(async () => log('inside'))
      inside.open()
      await asked
      await log('inside last')
    })
    await inside.opened
    const read: PromiseLike<string> = named.name
    await turn()
    await second
    expect(await read).toBe('its name')
    expect(await python.eval('log')).toEqual(['read', 'inside', 'other', 'inside', 'inside last', 'read'])
  })

  it('is served although the main thread waits for it, and other code is not', async () => {
    const { python } = shared
    define()
    const inside = gate()
    const other = inside.opened.then(async () => python.eval('log.append("other")'))
    await python.eval('in_thread')(async () => {
      inside.open()
      for (let i = 0; i < 5; i++) {
        await python.eval(`log.append("inside ${i}")`)
        await turn()
      }
    })
    await other
    expect((await python.eval('log')).at(-1)).toBe('other')
  })

  it('is its own: one callback may wait for what that of another thread does', async () => {
    const { python } = shared
    define()
    const { opened, open } = gate<number>()
    const results = await python.eval('in_threads')([
      async () => [await python.eval('name_of_thread()'), await opened],
      async () => {
        const name = await python.eval('name_of_thread()')
        open(await python.eval('40 + 2'))
        return [name, 'opened']
      },
    ])
    expect(results.map((result: unknown[]) => result[1])).toEqual([42, 'opened'])
    expect(new Set(results.map((result: unknown[]) => result[0])).size).toBe(2)
  })

  it('stays the right one for many callbacks on many threads at once', async () => {
    const { python } = shared
    define()
    const functions = Array.from({ length: 8 }, (_, i) => async () => {
      const names = new Set<string>()
      let sum = 0
      for (let n = 0; n < 20; n++) {
        names.add(await python.eval('name_of_thread()'))
        sum += await python.eval('call')(async (x: number) => x + (await python.eval('1')), i)
      }
      return [names.size, sum]
    })
    expect(await python.eval('in_threads')(functions)).toEqual(functions.map((_, i) => [1, 20 * (i + 1)]))
  })

  it('may outlive the call that started it', async () => {
    const { python } = shared
    define()
    const { opened, open } = gate<unknown>()
    python.exec('def start(f):\n    thread = threading.Thread(target=f)\n    thread.start()\n    return thread')
    const thread = await python.eval('start')(async () => {
      open(await python.eval('name_of_thread()'))
    })
    expect(await opened).toMatch(/^Thread-/)
    await thread.join()
    release(thread)
  })
})

describe('functions that Python takes', () => {
  it('are keys, reducers, filters, comparisons, defaults', async () => {
    const { python } = shared
    define()
    const { functools, builtins } = { functools: python.import('functools'), builtins: python.builtins }
    expect(await builtins.sorted(['ccc', 'a', 'bb'], { key: (s: string) => s.length })).toEqual(['a', 'bb', 'ccc'])
    expect(
      await builtins.sorted([1, 3, 2], { key: functools.cmp_to_key(async (a: number, b: number) => b - a) }),
    ).toEqual([3, 2, 1])
    expect(await functools.reduce((a: number, b: number) => a * b, [1, 2, 3, 4], 1)).toBe(24)
    expect(await builtins.list(builtins.filter((n: number) => n % 2 === 1, [1, 2, 3]))).toEqual([1, 3])
    expect(await builtins.max([1, -5, 3], { key: Math.abs })).toBe(-5)
    const counts = python.import('collections').defaultdict(() => [])
    expect(await python.eval('lambda d: (d["a"].append(1), d["a"])[1]')(counts)).toEqual([1])
    expect(await python.import('re').sub('[0-9]', (match: Remote) => match.group(), 'a1')).toBe('a1')
    expect(await functools.partial((...args: unknown[]) => args, 1, { k: 2 })(3)).toEqual([1, 3, { k: 2 }])
  })

  it('may be stored as methods, properties and decorators', async () => {
    const { python } = shared
    define()
    python.exec(`
def decorate(decorator):
    @decorator
    def f(x): return x + 1
    return f(1)
class Holder: pass
`)
    const twice = (f: (x: number) => PromiseLike<number>) => async (x: number) => (await f(x)) * 2
    expect(await python.eval('decorate')(twice)).toBe(4)
    python.eval('Holder').shout = pyfunction(['self', 'text="x"'], (self: Remote, text: string) => [
      self,
      text.toUpperCase(),
    ])
    const [, text] = await python.eval('Holder().shout("a")')
    expect(text).toBe('A')
    delete python.eval('Holder').shout
  })

  it('may be generators in Python, called again and again', async () => {
    const { python } = shared
    define()
    let count = 0
    const iterator = python.builtins.iter(async () => ++count, 4)
    const seen: unknown[] = []
    for await (const n of iterator) seen.push(n)
    expect(seen).toEqual([1, 2, 3])
  })
})

describe('a deadlock that a program writes is named', () => {
  afterEach(() => void vi.restoreAllMocks())

  const DEADLOCK = /^A deadlock: a JavaScript callback uses or awaits what other code asked of Python/

  it('where a callback awaits what was asked after the call that takes it', async () => {
    const { python } = shared
    const call = define()
    const { opened, open } = gate()
    // eslint-disable-next-line prefer-const -- the callbacks have it before it is there
    let later: PromiseLike<unknown> | undefined
    const outer = call(async () => {
      await opened
      return later
    })
    const awaited = call(async () => {
      await opened
      return await later!
    })
    later = python.eval('1 + 1')
    open()
    const error = await rejectionOf(outer)
    expect(error.message).toMatch(DEADLOCK)
    expect(error).toBeInstanceOf(PythonError)
    expect(error.name).toBe('DeadlockError')
    expect((await rejectionOf(awaited)).message).toMatch(DEADLOCK)
    expect(await later).toBe(2)
  })

  it('where it passes such a value on', async () => {
    const { python } = shared
    const call = define()
    // eslint-disable-next-line prefer-const -- the callback has it before it is there
    let later: unknown
    const { opened, open } = gate()
    const outer = call(async () => {
      await opened
      return await python.builtins.len(later)
    })
    later = python.eval('[1]')
    open()
    expect((await rejectionOf(outer)).message).toMatch(DEADLOCK)
  })

  it('where it awaits an asynchronous function of other code', async () => {
    const { python } = shared
    const call = define()
    vi.spyOn(process, 'getActiveResourcesInfo').mockReturnValue([]) // a test runner has some of its own
    const { opened, open } = gate()
    const flow = async (): Promise<number> => {
      await opened
      return (await python.eval('1 + 1')) + (await python.eval('2 + 2'))
    }
    const other = flow()
    const outer = call(async () => {
      open()
      return await other
    })
    const dependent = rejectionOf(outer.attribute)
    const error = await rejectionOf(outer)
    expect(error.name).toBe('DeadlockError')
    expect(error.message).toMatch(/^A deadlock: this was asked of Python while a JavaScript callback ran/)
    expect(error.stack).toContain('threads.test.ts')
    expect(await dependent).toBe(error)
    expect(await rejectionOf(other)).toBe(error)
    expect(await call(() => 'goes on')).toBe('goes on')
  })

  it('by a warning, where it awaits a promise of the program that waits for the call itself', async () => {
    const call = define()
    vi.spyOn(process, 'getActiveResourcesInfo').mockReturnValue([]) // a test runner has some of its own
    const warned = new Promise<Error>((resolve) => process.once('warning', resolve))
    const outer: Promise<unknown> = (async () =>
      await call(async () => Promise.race([outer, warned.then(() => 'ends')])))()
    expect(await outer).toBe('ends')
    const { name, message } = await warned
    expect(name).toBe('TensorBridgeWarning')
    expect(message).toMatch(
      /^A JavaScript callback of call\(…\) has awaited something for 2 s, and nothing else is under way/,
    )
  })

  it('and not where the other code waits for a timer only', async () => {
    const { python } = shared
    const call = define()
    const active = process.getActiveResourcesInfo.bind(process)
    // Without those of the test runner.
    vi.spyOn(process, 'getActiveResourcesInfo').mockImplementation(() => active().filter((kind) => kind === 'Timeout'))
    // Longer than it takes to find a deadlock.
    const slow = new Promise((resolve) => setTimeout(resolve, 2600, 'slow'))
    const { opened, open } = gate()
    const other = opened.then(async () => python.eval('1 + 1'))
    expect(
      await call(async () => {
        open()
        return await slow
      }),
    ).toBe('slow')
    expect(await other).toBe(2)
  })
})
