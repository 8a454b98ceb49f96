// abortable() while code of the program is out that Python waits for, and that may never answer: the abort ends the call all
// the same. What comes late is dropped without a word, and nothing of it stays lent.

import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { abortable, detached, type Remote, within } from '../../src/index.js'
import { rejectionOf, sharedPython } from '../harness.js'

const shared = sharedPython()

const ENDLESS = 'def endless(begun):\n    begun()\n    while True: pass'

afterEach(async () => {
  expect(await shared.python.eval('6 * 7')).toBe(42)
})

const IN_THREAD = `
import queue, threading
caught, threads = queue.SimpleQueue(), []
def body(f):
    try: result = f()
    except BaseException as error: result = type(error).__name__
    caught.put(result)
def in_thread(f):
    thread = threading.Thread(target=body, args=(f,))
    threads.append(thread)
    thread.start()
    thread.join()
# Not by join(): where it was interrupted, Python 3.11 takes the thread for one that has ended.
def joined(): return [caught.get() for each in threads]
`

const never = (): Promise<never> => new Promise(() => {})

/** Aborts what `fn` asks of Python when the function that it gets has been called. */
async function abortedBy(fn: (abort: () => void) => unknown): Promise<void> {
  const controller = new AbortController()
  const aborted = abortable(controller.signal, () => fn(() => controller.abort()))
  expect(await rejectionOf(aborted)).toMatchObject({ name: 'AbortError' })
}

describe('an abort while a callback is out that never answers', () => {
  it('ends the call, at whatever moment it comes', async () => {
    using call = shared.python.eval('lambda f: f()')
    for (let round = 0; round < 300; round++) {
      await abortedBy((abort) =>
        call(() => {
          if (round % 3 === 0) abort()
          else if (round % 3 === 1) setImmediate(abort)
          else setTimeout(abort, round % 5)
          return never()
        }),
      )
    }
  })

  it('ends the call where the callback has asked something of Python before, or awaits it', async () => {
    const { python } = shared
    using call = python.eval('lambda f: f()')
    for (let round = 0; round < 300; round++) {
      await abortedBy((abort) =>
        call(async () => {
          // Python runs these when the abort comes, or has just answered.
          const ask = (): PromiseLike<unknown>[] => Array.from({ length: round % 7 }, (_, i) => python.builtins.abs(i))
          if (round % 2 === 0) abort()
          else setImmediate(abort)
          await Promise.allSettled(ask())
          await never()
        }),
      )
    }
  })

  it('ends the call where Python runs for long what the callback has asked, whose failure the callback passes over', async () => {
    const { python } = shared
    python.exec(ENDLESS)
    using call = python.eval('lambda f: f()')
    using endless = python.eval('endless')
    await abortedBy((abort) =>
      call(async () => {
        await Promise.allSettled([endless(abort)])
        await never()
      }),
    )
  })

  it('ends the call where the callback is one in another', async () => {
    using call = shared.python.eval('lambda f: f()')
    await abortedBy((abort) => call(() => call(() => (abort(), never()))))
    await abortedBy((abort) => call(async () => void (await call(() => (abort(), never())))))
  })

  it('ends the call where the callback answers at the very moment of the abort', async () => {
    using call = shared.python.eval('lambda f: [f() for i in range(1_000_000)]')
    for (let round = 0; round < 50; round++) {
      let calls = 0
      await abortedBy((abort) => call(() => (++calls === round + 1 ? (setImmediate(abort), nextTurn(calls)) : calls)))
    }
  })

  it('ends a block whose body never ends', async () => {
    const { python } = shared
    python.exec('import contextlib')
    using context = python.eval('contextlib.nullcontext')
    await abortedBy((abort) => within(context(1), () => (abort(), never())))
    await abortedBy((abort) => within(context(1), () => (abort(), never())))
  })

  it('ends a call whose detached function never ends, and others go on', async () => {
    using call = shared.python.eval('lambda f: f()')
    await abortedBy((abort) => call(detached(() => (abort(), never()))))
    const seen: number[] = []
    await call(detached(async () => void seen.push(await nextTurn(1))))
    expect(seen).toEqual([1])
  })

  it('ends a call that waits for an item that never comes', async () => {
    using list = shared.python.eval('list')
    await abortedBy((abort) =>
      list(
        (async function* () {
          yield 1
          abort()
          yield await never()
        })(),
      ),
    )
  })

  it('ends a call that code of an iterator has made, and the iterator goes on', async () => {
    const { python } = shared
    const list = python.builtins.list(
      (async function* () {
        const call = python.eval('lambda f: f()')
        await abortedBy((abort) =>
          call(async () => {
            abort()
            await never()
          }),
        )
        yield 'goes on'
      })(),
    )
    expect(await list).toEqual(['goes on'])
  })

  it('ends a call that waits for a thread whose callback never answers, and the wait of the thread', async () => {
    const { python } = shared
    python.exec(IN_THREAD)
    using run = python.eval('in_thread')
    let answer: (value: unknown) => void = () => {}
    await abortedBy((abort) =>
      run(() => {
        abort()
        return new Promise((resolve) => {
          answer = resolve
        })
      }),
    )
    expect(await python.eval('joined()')).toEqual(['KeyboardInterrupt'])
    answer(1)
  })

  it('ends the waits of threads of a pool, which a call before has given the functions', async () => {
    const { python } = shared
    python.exec(`
import concurrent.futures as futures
pool = futures.ThreadPoolExecutor(3)
`)
    await abortedBy(async (abort) => {
      const submit = python.eval('pool.submit')
      let begun = 0
      const begin = (): Promise<never> => {
        if (++begun === 3) abort()
        return never()
      }
      const made = [submit(begin), submit(() => begin()), submit(() => begin())]
      await python.eval('lambda made: [each.result() for each in made]')(made)
    })
    await python.eval('pool.shutdown(wait=True)')
  })

  it('ends the wait of a thread within which a callback asks something that waits for another one', async () => {
    const { python } = shared
    python.exec(IN_THREAD)
    using run = python.eval('in_thread')
    using call = python.eval('lambda f: f()')
    await abortedBy((abort) => run(async () => void (await call(() => (abort(), never())))))
    expect(await python.eval('joined()')).toEqual(['KeyboardInterrupt'])
  })

  it('leaves threads alone whose functions other code has given, and that outlive their call', async () => {
    const { python } = shared
    python.exec(`${IN_THREAD}
def begin_thread(f):
    thread = threading.Thread(target=body, args=(f,))
    thread.start()
    threads.append(thread)
`)
    let answer: (value: string) => void = () => {}
    const begun = new Promise<void>((resolve) => {
      void python.eval('begin_thread')(() => {
        resolve()
        return new Promise((answered) => {
          answer = answered
        })
      })
    })
    await begun
    const run = python.eval('lambda begun: [begun(), threads[0].join()]')
    await abortedBy((abort) => run(detached(() => abort())))
    answer('its own answer')
    expect(await python.eval('joined()')).toEqual(['its own answer'])
  })
})

describe('what nobody awaited in a callback that an abort ended', () => {
  it('is told where it had failed before, for a reason of its own', async () => {
    const { python } = shared
    using call = python.eval('lambda f: f()')
    await abortedBy((abort) =>
      call(async () => {
        python.builtins.int('its own reason')
        await python.builtins.abs(-1)
        abort()
        await never()
      }),
    )
    expect(await rejectionOf(python.sync())).toMatchObject({ name: 'ValueError' })
    await python.sync() // once
  })

  it('is told of a callback in another, too, and of a detached function', async () => {
    const { python } = shared
    using call = python.eval('lambda f: f()')
    await abortedBy((abort) =>
      call(async () => {
        python.builtins.int('in the outer one')
        await call(async () => {
          python.builtins.int('in the inner one')
          await python.builtins.abs(-1)
          abort()
          await never()
        })
      }),
    )
    expect((await rejectionOf(python.sync())).message).toContain('in the outer one')
    expect((await rejectionOf(python.sync())).message).toContain('in the inner one')
    await abortedBy((abort) =>
      call(
        detached(async () => {
          python.builtins.int('in a detached one')
          await python.builtins.abs(-1)
          abort()
          await never()
        }),
      ),
    )
    expect((await rejectionOf(python.sync())).message).toContain('in a detached one')
  })

  it('is not told where the abort is what failed it', async () => {
    const { python } = shared
    python.exec(ENDLESS)
    using call = python.eval('lambda f: f()')
    using endless = python.eval('endless')
    await abortedBy((abort) =>
      call(async () => {
        endless(abort)
        await never()
      }),
    )
    await python.sync()
  })
})

describe('what a callback does after the abort of the call that waited for it', () => {
  it.each<[string, () => unknown]>([
    ['a number', () => 1],
    ['a large array', () => new Float32Array(1 << 20)],
    ['an array in a frame', () => new Float32Array(1 << 14)],
    ['a function', () => () => 1],
    ['functions and iterators in a list', () => [() => 1, [1, 2].values(), { a: [() => 2] }]],
    [
      'an error',
      () => {
        throw new Error('late')
      },
    ],
    ['a symbol, which cannot be sent', () => Symbol('late')],
  ])('its late answer is dropped without a word, and nothing of it stays: %s', async (_, late) => {
    const { python } = shared
    using call = python.eval('lambda f: f()')
    let answer: () => void = () => {}
    let isAnswered: Promise<unknown> = never()
    await abortedBy((abort) =>
      call(() => {
        abort()
        isAnswered = new Promise<void>((resolve) => {
          answer = resolve
        }).then(late)
        return isAnswered
      }),
    )
    answer()
    await Promise.allSettled([isAnswered])
    await python.sync()
  })

  it('it may still ask, of whatever thread it was called', async () => {
    const { python } = shared
    using call = python.eval('lambda f: f()')
    let goOn: () => void = () => {}
    const asked = new Promise((resolve) => {
      void abortedBy((abort) =>
        call(async () => {
          abort()
          await new Promise<void>((go) => {
            goOn = go
          })
          resolve(python.eval('1 + 1'))
        }),
      ).then(() => goOn())
    })
    expect(await asked).toBe(2)
  })

  it('what was given to calls that could not begin is given back', async () => {
    const { python } = shared
    using call = python.eval('lambda f, *others: f()')
    await abortedBy((abort) => {
      const first: Remote = call(() => (abort(), never()))
      const behind = [
        call(() => 1),
        call([() => 1, { a: () => 2 }], new Float32Array(1 << 20), [1].values()),
        call(first, () => 3),
      ]
      return Promise.allSettled(behind).then(() => first)
    })
  })
})
