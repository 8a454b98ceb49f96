// JavaScript functions as Python callables: arguments, results, errors, order, and how long they are lent.

import { describe, expect, it } from 'vitest'
import { detached, errors, isRemote, len, pyfunction } from '../../src/index.js'
import { connectionOf, rejectionOf, sharedPython, turn } from '../harness.js'

const shared = sharedPython()

describe('calls', () => {
  it('bring arguments as await would and take the result back', async () => {
    const { python } = shared
    const seen: unknown[] = []
    const call = python.eval('lambda f: f(1, 2.5, "text", None, [1, {"a": (2,)}])')
    const result = await call((...args: unknown[]) => {
      seen.push(...args)
      return { sum: 3, list: [1, null] }
    })
    expect(seen).toEqual([1, 2.5, 'text', null, [1, { a: [2] }]])
    expect(result).toEqual({ sum: 3, list: [1, null] })
  })

  it('bring keywords as a trailing object', async () => {
    const { python } = shared
    const seen: unknown[] = []
    await python.eval('lambda f: [f(1, b=2), f(c=3), f()]')((...args: unknown[]) => void seen.push(args))
    expect(seen).toEqual([[1, { b: 2 }], [{ c: 3 }], []])
  })

  it('may be asynchronous', async () => {
    const { python } = shared
    const result = await python.builtins.list(
      python.builtins.map(
        async (x: number) => {
          await turn()
          return x * 2
        },
        [1, 2, 3],
      ),
    )
    expect(result).toEqual([2, 4, 6])
  })

  it('bring handles for objects, and take objects back as themselves', async () => {
    const { python } = shared
    python.exec('class Thing: pass\nthing = Thing()\ndef same(f): return f(thing) is thing')
    expect(
      await python.eval('same')((thing: unknown) => {
        expect(isRemote(thing)).toBe(true)
        return thing
      }),
    ).toBe(true)
  })

  it('may answer with a remote promise: the object itself goes back', async () => {
    const { python } = shared
    python.exec('kept = [1]\ndef is_kept(f): return f() is kept')
    expect(await python.eval('is_kept')(() => python.eval('kept'))).toBe(true)
  })

  it('may ask Python, and be called from within what they ask', async () => {
    const { python } = shared
    python.exec('def apply(f, x): return f(x)')
    const apply = python.eval('apply')
    const depth = async (n: number): Promise<number> => (n === 0 ? 0 : 1 + (await apply(depth, n - 1)))
    expect(await apply(depth, 8)).toBe(8)
  })

  it('keep the this of the object whose method they are', async () => {
    const { python } = shared
    const counter = {
      count: 0,
      add(n: number) {
        this.count += n
        return this.count
      },
    }
    expect(await python.eval('lambda hooks: [hooks[0]["add"](1), hooks[0]["add"](2)]')([counter])).toEqual([1, 3])
    expect(counter.count).toBe(3)
  })

  it('have the signature that pyfunction declares', async () => {
    const { python } = shared
    const signature = python.import('inspect').signature
    const fn = pyfunction(['x', 'training=None', '*rest', 'k=1.5'], () => null)
    expect(await python.builtins.str(signature(fn))).toBe('(x, training=None, *rest, k=1.5)')
    expect(await python.eval('lambda f: f.__name__')(function named() {})).toBe('named')
  })
})

describe('order', () => {
  it('holds back what other code asks until the callback is over', async () => {
    const { python } = shared
    python.exec('log = []\ndef run(f):\n    log.append("begin")\n    f()\n    log.append("end")')
    let begun = (): void => {}
    const inside = new Promise<void>((resolve) => {
      begun = resolve
    })
    const other = inside.then(async () => python.eval('log.append("other")'))
    await python.eval('run')(async () => {
      begun()
      for (let i = 0; i < 3; i++) await python.eval(`log.append("inside ${i}")`)
    })
    await other
    expect(await python.eval('log')).toEqual(['begin', 'inside 0', 'inside 1', 'inside 2', 'end', 'other'])
  })

  // The first use of a library's function asks Python for it. Each of these is used here for the first time.
  it('use functions of a library for which other code asked meanwhile', async () => {
    const { builtins } = shared.python
    const inCallback = builtins.list(builtins.map((x: number) => builtins.hex(x), [1, 2]))
    // Behind the call that takes the callback.
    const other = builtins.hex(3)
    expect(await inCallback).toEqual(['0x1', '0x2'])
    expect(await other).toBe('0x3')
  })

  it('use functions of a library for which the code asked that called them', async () => {
    const { builtins } = shared.python
    const seen: unknown[] = []
    const call = shared.python.eval('lambda f: f()')
    const outer = call(async () => {
      const inner = call(() => builtins.oct(8))
      const later = builtins.oct(9)
      seen.push(await inner, await later, await call(() => builtins.oct(10)))
    })
    await outer
    expect(seen).toEqual(['0o10', '0o11', '0o12'])
  })

  it('use functions of a library that a detached callback was the first to use', async () => {
    const { builtins } = shared.python
    const seen: unknown[] = []
    const post = detached(async () => void seen.push(await builtins.ascii('a')))
    await shared.python.eval('lambda f, g: [f(), g()]')(post, async () => void seen.push(await builtins.ascii('b')))
    expect(new Set(seen)).toEqual(new Set(["'a'", "'b'"]))
  })

  it('runs what a callback asked without awaiting before the call goes on', async () => {
    const { python } = shared
    python.exec('log = []\ndef run(f):\n    f()\n    log.append("end")')
    await python.eval('run')(() => {
      python.eval('log').append('from the callback')
    })
    expect(await python.eval('log')).toEqual(['from the callback', 'end'])
  })
})

describe('errors', () => {
  it('come back as the same object through Python code that lets them pass', async () => {
    const { python } = shared
    python.exec('def passes(f):\n    try:\n        f()\n    finally:\n        pass')
    const thrown = Object.assign(new Error('mine'), { extra: 1 })
    expect(
      await rejectionOf(
        python.eval('passes')(() => {
          throw thrown
        }),
      ),
    ).toBe(thrown)
    const later = await rejectionOf(
      python.eval('passes')(async () => {
        await turn()
        throw thrown
      }),
    )
    expect(later).toBe(thrown)
  })

  it('that are no Error objects come back too', async () => {
    const { python } = shared
    const value = { not: 'an error' }
    expect(
      await rejectionOf(
        python.eval('lambda f: f()')(() => {
          // oxlint-disable-next-line typescript/only-throw-error -- what the test is about
          throw value
        }),
      ),
    ).toBe(value)
  })

  it('can be caught in Python, by their text', async () => {
    const { python } = shared
    python.exec(
      'def catches(f):\n    try:\n        f()\n    except Exception as error:\n        return [type(error).__name__, str(error)]',
    )
    expect(
      await python.eval('catches')(() => {
        throw new RangeError('out of range')
      }),
    ).toEqual(['CallbackError', 'RangeError: out of range'])
  })

  it('are the cause of a Python error that was raised from them', async () => {
    const { python } = shared
    python.exec(
      'def converts(f):\n    try:\n        f()\n    except Exception as error:\n        raise ValueError("converted") from error',
    )
    const thrown = new TypeError('original')
    const error = await rejectionOf(
      python.eval('converts')(() => {
        throw thrown
      }),
    )
    expect(error).toBeInstanceOf(errors.ValueError)
    expect(error.cause).toBe(thrown)
  })

  it('of Python pass through a callback with their Python type', async () => {
    const { python } = shared
    python.exec(
      'def catches_lookup(f):\n    try:\n        f()\n    except LookupError as error:\n        return "caught " + type(error).__name__',
    )
    expect(
      await python.eval('catches_lookup')(async () => {
        await python.eval('{}["missing"]')
      }),
    ).toBe('caught KeyError')
  })

  it('name a result that cannot travel', async () => {
    const { python } = shared
    const error = await rejectionOf(python.eval('lambda f: f()')(() => [1, Symbol('s')]))
    expect(error.message).toBe(
      'the result of a callback[1] cannot be sent to Python: a JavaScript symbol has no Python counterpart',
    )
  })
})

describe('lending', () => {
  it('makes the same function the same Python callable', async () => {
    const { python } = shared
    const fn = (): number => 1
    expect(await python.eval('lambda a, b: a is b')(fn, fn)).toBe(true)
    expect(await python.eval('lambda a, b: a is b')(fn, () => 1)).toBe(false)
  })

  it('gives a lent function back as itself', async () => {
    const { python } = shared
    const fn = (): number => 1
    const list = python.eval('[]')
    list.append(fn)
    expect((await list)[0]).toBe(fn)
  })

  it('ends when Python forgets the function, and not before', async () => {
    const { python } = shared
    const { lent } = connectionOf(python)
    const before = lent.size
    python.exec('kept = []')
    for (let i = 0; i < 10; i++) python.eval('kept').append(() => i)
    expect(await len(python.eval('kept'))).toBe(10)
    expect(lent.size).toBe(before + 10)
    expect(await python.eval('[f() for f in kept]')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    python.exec('kept.clear()')
    await python.sync()
    await python.sync()
    expect(lent.size).toBe(before)
  })

  it('keeps a function that is sent again while Python forgets it', async () => {
    const { python } = shared
    const fn = (): number => 7
    const call = python.eval('lambda f: f()')
    const answers: PromiseLike<number>[] = []
    for (let i = 0; i < 200; i++) {
      answers.push(call(fn))
      if (i % 10 === 0) await turn()
    }
    expect(new Set(await Promise.all(answers))).toEqual(new Set([7]))
  })
})
