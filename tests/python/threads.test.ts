// Which Python thread serves whom: callbacks within callbacks, callbacks on other threads, contexts, deadlocks.
// One file, because the tests share the Python programs that start threads.

import { afterEach, describe, expect, it, vi } from 'vitest'
import { errors, PythonError, pyfunction, type Remote, release, within } from '../../src/index.js'
import { rejectionOf, sharedPython, turn } from '../harness.js'
import { IN_THREAD } from './in-thread.js'

const shared = sharedPython()

/** A promise, and what settles it. */
function gate<Value = void>(): { opened: Promise<Value>; open: (value: Value) => void } {
  let open: (value: Value) => void = () => {}
  const opened = new Promise<Value>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

const DEFINITIONS = `
import contextlib, functools, threading
log = []

def call(f, *args):
    return f(*args)

class Recorder:
    def __init__(self, name):
        self.name = name
    def __enter__(self):
        log.append('enter ' + self.name)
        return self
    def __exit__(self, kind, error, trace):
        log.append('exit ' + self.name + (' ' + kind.__name__ if kind else ''))
        return self.name == 'swallow'

${IN_THREAD}
def in_threads(functions):
    results = [None] * len(functions)
    def run(i):
        results[i] = functions[i]()
    threads = [threading.Thread(target=run, args=(i,)) for i in range(len(functions))]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return results

def name_of_thread():
    return threading.current_thread().name
`

const define = (): Remote => {
  shared.python.exec(DEFINITIONS)
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

describe('errors on their way', () => {
  it('cross several times as the same object', async () => {
    const call = define()
    const thrown = new RangeError('mine')
    const seen: unknown[] = []
    const deep = async (n: number): Promise<unknown> => {
      if (n === 0) throw thrown
      try {
        return await call(deep, n - 1)
      } catch (error) {
        seen.push(error)
        throw error
      }
    }
    expect(await rejectionOf(call(deep, 4))).toBe(thrown)
    expect(seen).toEqual([thrown, thrown, thrown, thrown])
  })

  it('of Python pass through JavaScript several times, and are caught by their type', async () => {
    const { python } = shared
    const call = define()
    python.exec(`
def fails(): raise ValueError('bad value')
def catches(f, *args):
    try:
        return f(*args)
    except ValueError as error:
        return ['caught', type(error).__name__, str(error)]
`)
    const fails = python.eval('fails')
    expect(
      await python.eval('catches')(async () => await call(async () => await call(async () => await fails()))),
    ).toEqual(['caught', 'ValueError', 'bad value'])
    // Not awaited, but returned or used.
    expect(await python.eval('catches')(() => fails())).toEqual(['caught', 'ValueError', 'bad value'])
    expect(await python.eval('catches')(() => fails().attribute)).toEqual(['caught', 'ValueError', 'bad value'])
    // On another thread.
    expect(await python.eval('catches')(python.eval('in_thread'), async () => await fails())).toEqual([
      'caught',
      'ValueError',
      'bad value',
    ])
  })

  it('can be changed by JavaScript on the way', async () => {
    const { python } = shared
    const call = define()
    const fails = python.eval('lambda: {}["missing"]')
    const error = await rejectionOf(
      call(async () => {
        try {
          await fails()
        } catch (cause) {
          throw new Error('changed', { cause })
        }
      }),
    )
    expect(error.message).toBe('changed')
    expect(error.cause).toBeInstanceOf(errors.KeyError)
  })

  it('are Python exceptions where JavaScript asks for them', async () => {
    const { python } = shared
    define()
    python.exec(`
def stops(f):
    try:
        f()
    except StopIteration:
        return 'stopped'
    except LookupError as error:
        return ['lookup', type(error).__name__, *error.args]
`)
    expect(
      await python.eval('stops')(async () => {
        await python.builtins.next(python.builtins.iter([]))
      }),
    ).toBe('stopped')
    expect(
      await python.eval('stops')(async () => {
        await python.eval('[][5]')
      }),
    ).toEqual(['lookup', 'IndexError', 'list index out of range'])
  })

  it('have one stack with all frames, each once', async () => {
    const { python } = shared
    define()
    python.exec(`
def level_one(f):
    return f()
def level_two(f):
    return f()
def level_three():
    raise ValueError('deep')
`)
    const [one, two, three] = [python.eval('level_one'), python.eval('level_two'), python.eval('level_three')]
    const error = await rejectionOf(
      one(async function inner() {
        return await two(async function innermost() {
          return await three()
        })
      }),
    )
    expect(error).toBeInstanceOf(errors.ValueError)
    const stack = String(error.stack)
    for (const frame of ['level_one', 'level_two', 'level_three']) {
      expect(stack.split(frame).length - 1, `${frame} in ${stack}`).toBe(1)
    }
    expect(stack).toContain('innermost')
  })

  it('fail the callback that did not await what fails', async () => {
    const { python } = shared
    const call = define()
    const error = await rejectionOf(
      call(() => {
        python.eval('{}["unawaited"]')
        return 'fine'
      }),
    )
    expect(error).toBeInstanceOf(errors.KeyError)
    // Also deep inside, for the nearest one only.
    expect(
      await call(async () => {
        const failed = await rejectionOf(
          call(() => {
            python.eval('1 / 0')
          }),
        )
        return [failed instanceof errors.ZeroDivisionError, 'goes on']
      }),
    ).toEqual([true, 'goes on'])
    // On other threads too.
    expect(
      await rejectionOf(
        python.eval('in_thread')(() => {
          python.eval('{}["unawaited"]')
        }),
      ),
    ).toBeInstanceOf(errors.KeyError)
  })
})

describe('contexts', () => {
  it('give what __enter__ gave, and see errors leave', async () => {
    const { python } = shared
    define()
    expect(await within(python.eval('Recorder("a")'), (recorder: Remote) => recorder.name)).toBe('a')
    const thrown = new Error('from inside')
    expect(await rejectionOf(within(python.eval('Recorder("b")'), () => Promise.reject(thrown)))).toBe(thrown)
    expect(
      await rejectionOf(within(python.eval('Recorder("c")'), async () => await python.eval('1 / 0'))),
    ).toBeInstanceOf(errors.ZeroDivisionError)
    expect(await within(python.eval('Recorder("swallow")'), () => Promise.reject(thrown))).toBeNull()
    expect(await python.eval('log')).toEqual([
      'enter a',
      'exit a',
      'enter b',
      'exit b CallbackError',
      'enter c',
      'exit c ZeroDivisionError',
      'enter swallow',
      'exit swallow CallbackError',
    ])
  })

  it('keep concurrent flows apart', async () => {
    const { python } = shared
    define()
    const flow = (name: string): Promise<unknown> =>
      within(python.eval('Recorder')(name), async () => {
        for (let i = 0; i < 3; i++) {
          await python.eval('log').append(`${name} ${i}`)
          await turn()
        }
        return name
      })
    expect(await Promise.all([flow('x'), flow('y'), flow('z')])).toEqual(['x', 'y', 'z'])
    expect(await python.eval('log')).toEqual(
      ['x', 'y', 'z'].flatMap((name) => [`enter ${name}`, `${name} 0`, `${name} 1`, `${name} 2`, `exit ${name}`]),
    )
  })

  it('are those of generators and stacks too', async () => {
    const { python } = shared
    define()
    python.exec(`
@contextlib.contextmanager
def generated(value):
    log.append('begin')
    try:
        yield value
    finally:
        log.append('end')
`)
    expect(await within(python.eval('generated')([1, 2]), (value) => value)).toEqual([1, 2])
    await within(python.eval('contextlib.ExitStack()'), async (stack: Remote) => {
      stack.enter_context(python.eval('Recorder("first")'))
      stack.enter_context(python.eval('Recorder("second")'))
    })
    expect(await python.eval('log')).toEqual([
      'begin',
      'end',
      'enter first',
      'enter second',
      'exit second',
      'exit first',
    ])
  })

  it('have the forms Use, UseSelf and StartUsing', async () => {
    const { python } = shared
    define()
    const recorder = python.eval('Recorder("used")')
    expect(await recorder.Use((entered: Remote) => entered.name)).toBe('used')
    expect(
      await recorder.UseSelf(async (self: Remote) => {
        expect(self).toBe(recorder)
        return await self.name
      }),
    ).toBe('used')
    const entered = recorder.StartUsing()
    python.eval('log').append('inside')
    expect(await entered.name).toBe('used')
    entered[Symbol.dispose]()
    python.eval('log').append('after')
    expect(await python.eval('log')).toEqual([
      'enter used',
      'exit used',
      'enter used',
      'exit used',
      'enter used',
      'inside',
      'exit used',
      'after',
    ])
  })

  it('leave once where StartUsing is disposed twice', async () => {
    const { python } = shared
    define()
    const entered = python.eval('Recorder("once")').StartUsing()
    entered[Symbol.dispose]()
    entered[Symbol.dispose]()
    expect(await python.eval('log')).toEqual(['enter once', 'exit once'])
  })

  it('that are none say so', async () => {
    const { python } = shared
    define()
    const error = await rejectionOf(within(python.eval('3'), () => null))
    expect(error).toBeInstanceOf(errors.TypeError)
    expect(error.message).toContain('context manager')
  })
})
