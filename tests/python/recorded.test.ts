// recorded(fn): Python has the function as instructions; what it costs, what it may do, what it cannot, its errors.

import { beforeAll, describe, expect, it } from 'vitest'
import {
  deleteItem,
  detached,
  errors,
  float,
  item,
  len,
  pyfunction,
  RecordingError,
  recorded,
  scope,
  setItem,
  slice,
  tuple,
  within,
} from '../../src/index.js'
import { TAG_CALLBACK } from '../../src/protocol/messages.js'
import { collectGarbage, Recording, rejectionOf, sharedPython, thrownBy } from '../harness.js'

const shared = sharedPython()

beforeAll(() => {
  shared.python.exec(`
import gc
import threading
import weakref

class Thing:
    def __init__(self):
        self.value = 1
        self.items = {}
    def plus(self, other, scale=2.0):
        return (self.value, other, scale)
    def __getitem__(self, key):
        return key

def times(f, n):
    return [f(i) for i in range(n)]

def on_threads(f, n):
    results = [None] * n
    def work(i):
        results[i] = f(i)
    threads = [threading.Thread(target=work, args=(i,)) for i in range(n)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results

def fail(text):
    raise ValueError(text)

class Context:
    def __init__(self, swallow=False):
        self.log = []
        self.swallow = swallow
    def __enter__(self):
        self.log.append('enter')
        return 'entered'
    def __exit__(self, kind, *_):
        self.log.append(kind.__name__ if kind else 'exit')
        return self.swallow

def returned(x):
    return x

def kind(x):
    return type(x).__name__
`)
})

/** The line of the test file that calls this. */
function here(): number {
  return Number(/recorded\.test\.ts:(\d+)/.exec(new Error('here').stack!.split('\n')[2]!)![1])
}

describe('a recorded function', () => {
  it('runs in Python alone: no callback is sent, and TypeScript runs it once', async () => {
    const { python } = shared
    const operator = python.import('operator')
    let runs = 0
    const square = recorded((x: any) => {
      runs++
      return operator.mul(x, operator.add(x, 1))
    })
    using recording = new Recording()
    expect(await python.eval('times')(square, 5)).toEqual([0, 2, 6, 12, 20])
    expect(await python.eval('times')(square, 3)).toEqual([0, 2, 6])
    expect(recording.received.map(([tag]) => tag)).not.toContain(TAG_CALLBACK)
    expect(runs).toBe(1)
  })

  it('does all that a stand-in can: reads, calls, items, assignments, deletions, eval', async () => {
    const { python } = shared
    const Thing = python.eval('Thing')
    const work = recorded((start: any) => {
      const thing = Thing()
      thing.value = start
      thing.items = { a: 1, b: [start, { c: null }] }
      setItem(thing.items, 'd', tuple(1, start))
      thing.unwanted = thing.items
      delete thing.unwanted
      deleteItem(thing.items, 'a')
      void thing.missing
      return {
        plus: thing.plus(3, { scale: 4 }),
        items: thing.items,
        cut: item(python.builtins.list('abcdef'), slice(1, 3)),
        length: len(thing.items),
        evaluated: python.eval('x + 1', { x: start }),
        constants: [1.5, 2n ** 70n, 'ä"\n', new Set([1]), new Map([[1, Infinity]]), undefined, true],
      }
    })
    expect(await python.eval('returned')(work)(7)).toEqual({
      plus: [7, 3, 4],
      items: { b: [7, { c: null }], d: [1, 7] },
      cut: ['b', 'c'],
      length: 2,
      evaluated: 8,
      constants: [1.5, 2n ** 70n, 'ä"\n', new Set([1]), new Map([[1, Infinity]]), null, true],
    })
  })

  it('gives numbers the kinds that calls give them', async () => {
    const { python } = shared
    python.exec('def rates(rate=1.0, count=1):\n    return [type(rate).__name__, type(count).__name__]')
    const rates = python.eval('rates')
    const thing = python.eval('Thing()')
    const kinds = recorded(() => [rates(1, 2), rates({ rate: 3, count: 3 }), rates(float(1)), thing.plus(1, 1)[2]])
    expect(await python.eval('returned')(kinds)()).toEqual([['float', 'int'], ['float', 'int'], ['float', 'int'], 1])
    expect(await python.eval('lambda f: type(f()[3]).__name__')(kinds)).toBe('float')
  })

  it('runs on any thread, many at once, and inside itself', async () => {
    const { python } = shared
    const operator = python.import('operator')
    const twice = recorded((x: any) => operator.mul(x, 2))
    expect(await python.eval('on_threads')(twice, 20)).toEqual(Array.from({ length: 20 }, (_, i) => 2 * i))
    const apply = recorded((f: any, x: any) => f(x))
    expect(await python.eval('lambda f: f(lambda x: f(lambda y: y + 1, x), 3)')(apply)).toBe(4)
  })

  it('has the signature of its parameters, or the one that is declared', async () => {
    const { python } = shared
    python.exec('import inspect')
    const signature = python.eval('lambda f: str(inspect.signature(f))')
    const names = (yTrue: unknown, yPred: unknown): unknown => [yTrue, yPred]
    expect(await signature(recorded(names))).toBe('(yTrue, yPred)')
    const declared = recorded(['x', 'training=None', '*', 'scale=2'], (x, training, { scale }) => [x, training, scale])
    expect(await signature(declared)).toBe('(x, training=None, *, scale=2)')
    expect(await python.eval('lambda f: [f(1), f(1, True), f(training=3, x=2, scale=5)]')(declared)).toEqual([
      [1, null, 2],
      [1, true, 2],
      [2, 3, 5],
    ])
    expect(await signature(recorded(pyfunction(['a', 'b=1'], (a: unknown) => a)))).toBe('(a, b=1)')
    const own = thrownBy(() => signature(recorded((x: unknown, training = false) => [x, training])))
    expect(own).toBeInstanceOf(RecordingError)
    expect(own.message).toContain("Declare the signature: recorded(['x', 'training=undefined'], fn)")
    const rest = thrownBy(() => signature(recorded(['x', '*more'], (x: unknown) => x)))
    expect(rest.message).toContain('*more')
  })

  it('decides once what JavaScript decides', async () => {
    const { python } = shared
    const operator = python.import('operator')
    const power = (n: number): ((x: any) => any) =>
      recorded((x: any) => {
        let result = x
        for (let i = 1; i < n; i++) result = operator.mul(result, x)
        return n > 0 ? result : 1
      })
    expect(await python.eval('lambda f, g: [f(2), g(2)]')(power(5), power(0))).toEqual([32, 1])
  })

  it('has functions of its own, which use what it has', async () => {
    const { python } = shared
    const { builtins } = python
    const operator = python.import('operator')
    const add = recorded((xs: any, y: any) => {
      const sum = operator.add(y, 1)
      return builtins.list(
        builtins.map((x: any) => builtins.list(builtins.map((z: any) => operator.add(sum, z), x)), xs),
      )
    })
    expect(await python.eval('lambda f: [f([[1], [2, 3]], 10), f([[0]], 0)]')(add)).toEqual([[[12], [13, 14]], [[1]]])
  })

  it('gives detached functions to Python as they are', async () => {
    const { python } = shared
    const seen: unknown[] = []
    const each = recorded((x: any) => {
      python.builtins.list(
        python.builtins.map(
          detached((value: unknown) => seen.push(value)),
          [x, 2],
        ),
      )
    })
    expect(await python.eval('times')(each, 2)).toEqual([null, null])
    expect(seen).toEqual([0, 2, 1, 2])
  })

  it('may be given to a recorded function, inside it and outside', async () => {
    const { python } = shared
    const { builtins } = python
    const operator = python.import('operator')
    const negative = recorded((x: any) => operator.neg(x))
    const work = recorded((xs: any) => {
      const from = builtins.len(xs)
      return [
        builtins.list(builtins.map(negative, xs)),
        builtins.list(
          builtins.map(
            recorded((x: any) => operator.sub(x, from)),
            xs,
          ),
        ),
      ]
    })
    expect(await python.eval('returned')(work)([5, 6])).toEqual([
      [-5, -6],
      [3, 4],
    ])
    // Python has it now.
    expect(await python.eval('returned')(work)([1])).toEqual([[-1], [0]])
    expect(await python.eval('returned')(negative)(2)).toBe(-2)
  })

  it('uses what was read before it, which is still there after it', async () => {
    const { python } = shared
    const thing = python.eval('Thing()')
    const { plus } = thing
    const early = plus(1)
    const work = recorded((x: any) => [plus(x), thing.value])
    expect(await python.eval('returned')(work)(2)).toEqual([[1, 2, 2], 1])
    expect(await plus(3)).toEqual([1, 3, 2])
    expect(await early).toEqual([1, 1, 2])
  })

  it('is made in its turn: after what was asked before, and not before what is asked then', async () => {
    const { python } = shared
    const thing = python.eval('Thing()')
    thing.value = 2
    const call = python.eval('lambda f: f()')
    const read = recorded(() => thing.value)
    const first = call(read)
    thing.value = 3
    expect([await first, await call(read)]).toEqual([2, 3])
  })

  it('is called from the scope and the callback that it is given in', async () => {
    const { python } = shared
    const call = python.eval('lambda f, g: f(g)')
    const thing = python.eval('Thing()')
    const used = recorded((x: any) => [x, thing.value])
    const given = await scope(() =>
      call(
        (g: any) => g(1),
        recorded((x: any) => [x, thing.value]),
      ),
    )
    expect(given).toEqual([1, 1])
    expect(await call((g: any) => python.eval('returned')(used)(g), 4)).toEqual([4, 1])
    expect(await python.eval('on_threads')((i: number) => python.eval('returned')(used)(i), 2)).toEqual([
      [0, 1],
      [1, 1],
    ])
  })

  it('is itself a function in TypeScript, and one in Python however often it is given', async () => {
    const { python } = shared
    const same = recorded((x: any) => x)
    expect(same(3)).toBe(3)
    expect(await python.eval('lambda a, b: a is b')(same, same)).toBe(true)
  })
})

describe('within in a recorded function', () => {
  it('enters, gives what is entered, leaves, also by an error', async () => {
    const { python } = shared
    const context = python.eval('Context()')
    const fail = python.eval('fail')
    const good = recorded((x: any) => within(context, (entered) => [entered, x]))
    expect(await python.eval('returned')(good)(1)).toEqual(['entered', 1])
    const bad = recorded(() => within(context, () => fail('inside')))
    expect((await rejectionOf(python.eval('returned')(bad)())).message).toBe('inside')
    expect(await context.log).toEqual(['enter', 'exit', 'enter', 'ValueError'])
  })

  it('gives None where the context swallows the error', async () => {
    const { python } = shared
    const context = python.eval('Context(True)')
    const fail = python.eval('fail')
    const quiet = recorded(() => [within(context, () => fail('inside')), 1])
    expect(await python.eval('returned')(quiet)()).toEqual([null, 1])
  })

  it('may be nested, and what is made inside is there after it', async () => {
    const { python } = shared
    const [outer, inner] = [python.eval('Context()'), python.eval('Context()')]
    const returned = python.eval('returned')
    const work = recorded((x: any) => {
      let seen: unknown
      void within(outer, () => {
        void within(inner, () => {
          seen = returned(x)
        })
        returned(2)
      })
      return [seen, inner.log, outer.log]
    })
    expect(await returned(work)(5)).toEqual([5, ['enter', 'exit'], ['enter', 'exit']])
  })
})

describe('lifetime', () => {
  it('objects from outside live as long as Python has the function, and no longer', async () => {
    const { python } = shared
    python.exec('kept = []')
    python.exec('born = weakref.WeakSet()\ndef thing():\n    made = Thing()\n    born.add(made)\n    return made')
    const alive = (): PromiseLike<number> => python.eval('len(born)')
    await scope(async () => {
      const thing = python.eval('thing()')
      await python.eval('kept').append(recorded(() => thing.value))
    })
    await collectGarbage()
    await python.sync()
    expect(await alive()).toBe(1)
    expect(await python.eval('kept[0]()')).toBe(1)
    python.exec('kept.clear()')
    expect(await alive()).toBe(0)
  })

  it('what it makes is gone when it is over, and before that when it is not needed', async () => {
    const { python } = shared
    python.exec('made = weakref.WeakSet()\ndef make():\n    thing = Thing()\n    made.add(thing)\n    return thing')
    const [make, count] = [python.eval('make'), python.eval('lambda *_: len(made)')]
    const work = recorded(() => [count(make()), count(make(), make())])
    expect(await python.eval('returned')(work)()).toEqual([1, 2])
    expect(await count()).toBe(0)
  })

  it('large arrays in it are its own', async () => {
    const { python } = shared
    const data = new Float64Array(300_000).fill(2)
    const sum = recorded((x: any) => python.import('operator').mul(python.builtins.len(data), x))
    expect(await python.eval('times')(sum, 3)).toEqual([0, 300_000, 600_000])
  })
})

describe('an error in a recorded function', () => {
  it("is Python's own, and shows the line of the call that failed", async () => {
    const { python } = shared
    const fail = python.eval('fail')
    let line = 0
    const work = recorded(function broken(x: any) {
      python.builtins.abs(x)
      line = here() + 1
      fail('no')
      return x
    })
    const error = await rejectionOf(python.eval('times')(work, 2))
    expect(error).toBeInstanceOf(errors.ValueError)
    expect(error.message).toBe('no')
    const frame = error.pythonFrames.find((each: any) => each.function === 'broken')
    expect([frame.file, frame.line, frame.source]).toEqual([
      expect.stringMatching(/recorded\.test\.ts$/),
      line,
      "fail('no')",
    ])
    expect(error.stack).toContain(`recorded.test.ts", line ${line}, in broken`)
  })

  it('that uses the result of a failed request is that failure', async () => {
    const { python } = shared
    const failed = python.eval('fail')('before')
    const work = recorded(() => failed.value)
    expect((await rejectionOf(python.eval('returned')(work)())).message).toBe('before')
  })
})
