// The synchronous face: the same API, whose calls return when Python has run them. It is tested as it is built (dist): its
// thread is a file of its own. All of it is one Python's.

import { inspect } from 'node:util'
import {
  ConversionError,
  contains,
  errors,
  float,
  getattr,
  isinstance,
  isRemote,
  item,
  len,
  NDArray,
  type Python,
  PythonError,
  pyfunction,
  ReleasedError,
  recorded,
  release,
  repr,
  scope,
  setItem,
  slice,
  startPython,
  typeOf,
  within,
} from 'tensorbridge/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COUNT, isAlive, plainOptions, thrownBy } from '../harness.js'

let python: Python

beforeAll(() => {
  python = startPython(plainOptions())
  python.exec(`
import threading

class Thing:
    kind = 'thing'

    def __init__(self, number=0):
        self.number = number
        self.log = []

    def double(self):
        return self.number * 2

    def apply(self, function, **more):
        return function(self.number, **more)

    def me(self):
        return self

    @property
    def computed(self):
        return [self, self.number]

    def __enter__(self):
        self.log.append('enter')
        return self

    def __exit__(self, kind, value, traceback):
        self.log.append('exit' if kind is None else kind.__name__)
        return kind is KeyError

def in_thread(function, *args):
    results = []
    thread = threading.Thread(target=lambda: results.append(function(*args)))
    thread.start()
    thread.join()
    return results[0]

def is_main():
    return threading.current_thread() is threading.main_thread()
`)
})

afterAll(() => {
  const { pid } = python
  python.close()
  expect(isAlive(pid!), `process ${pid} after close()`).toBe(false)
})

const thing = (number = 1) => python.eval('Thing')(number)

describe('what a call gives', () => {
  it('is plain data as a value, everything else as a handle', () => {
    const { builtins } = python
    expect(builtins.sum([1, 2])).toBe(3)
    expect(python.eval('[None, True, "text", 1.5, (1, 2), {"a": {3}}]')).toEqual([
      null,
      true,
      'text',
      1.5,
      [1, 2],
      { a: new Set([3]) },
    ])
    expect(python.eval('2 ** 60 + 1')).toBe(2n ** 60n + 1n)
    const made = thing()
    expect(isRemote(made)).toBe(true)
    expect(made.number).toBe(1)
    expect(made.computed).toEqual([made, 1].map((each) => (isRemote(each) ? expect.anything() : each)))
    expect(isinstance(made.computed[0], python.eval('Thing'))).toBe(true)
  })

  it('is an array of NumPy as an NDArray', () => {
    const np = python.import('numpy')
    const array = np.reshape(np.arange(6), [2, 3])
    expect(array).toBeInstanceOf(NDArray)
    expect(len(array)).toBe(2)
    expect(np.sum(array)).toBe(15)
  })

  it('is never a promise, so that an async function may return it', async () => {
    const made = thing(4)
    expect((made as { then?: unknown }).then).toBeUndefined()
    expect((await made).number).toBe(4)
    expect(await (async () => python.import('math'))()).toBeTypeOf('function')
  })

  it('stays in Python where the name ends in _dyn', () => {
    const np = python.import('numpy')
    const zeros = np.zeros_dyn([2, 3])
    expect(isRemote(zeros)).toBe(true)
    expect(zeros.reshape([6]).shape).toEqual([6])
  })

  it('follows assignments, items, deletions and keywords', () => {
    const made = thing()
    made.number = 5
    made.extra = [1, 2]
    expect([made.number, made.extra]).toEqual([5, [1, 2]])
    delete made.extra
    expect('extra' in made).toBe(false)
    expect('number' in made).toBe(true)
    const list = python.builtins.list_dyn(python.builtins.range(5))
    setItem(list, 0, 'first')
    expect([list[0], list[-1], item(list, slice(1, 3)), len(list)]).toEqual(['first', 4, [1, 2], 5])
    expect(contains(list, 'first')).toBe(true)
    expect(python.builtins.sorted([2, 3, 1], { reverse: true })).toEqual([3, 2, 1])
  })

  it('knows what it is: a console shows what Python shows', () => {
    const math = python.import('math')
    expect(math.pi).toBe(Math.PI)
    expect(inspect(math)).toMatch(/^<module 'math'/)
    expect(typeOf(thing())).toBe('__main__.Thing')
    expect(repr(thing(2).me)).toMatch(/^<bound method Thing.me/)
    expect(thing() instanceof python.eval('Thing')).toBe(true)
    expect(getattr(thing(), 'missing', 'fallback')).toBe('fallback')
  })

  it('is iterated with for … of; leaving the loop ends the iterator, its errors are Python’s', () => {
    python.exec(
      'seen = []\ndef endless():\n  try:\n    n = 0\n    while True:\n      yield n\n      n += 1\n  finally:\n    seen.append("closed")',
    )
    const taken: number[] = []
    {
      using numbers = python.eval('endless()')
      for (const entry of numbers) {
        taken.push(entry)
        if (entry === 2) break
      }
    }
    expect(taken).toEqual([0, 1, 2])
    python.import('gc').collect()
    expect(python.eval('seen')).toEqual(['closed'])
    expect([...python.eval('range(300)')]).toHaveLength(300)
    expect(() => [...python.eval('(1 // (2 - n) for n in range(5))')]).toThrow(errors.ZeroDivisionError)
  })
})

describe('an error', () => {
  it('is thrown by the call that failed, with its line and Python’s class', () => {
    const error = thrownBy(() => python.eval('{}["k"]'))
    expect(error).toBeInstanceOf(errors.KeyError)
    expect(error).toBeInstanceOf(PythonError)
    expect(error.stack).toMatch(/sync\.test\.ts:\d+/)
    const made = thing()
    expect(() => made.missing).toThrow(errors.AttributeError)
    expect(() => made.me(1, 2)).toThrow(errors.TypeError)
    expect(() => {
      made.computed = 1
    }).toThrow(errors.AttributeError)
    expect(() => python.exec('raise ValueError("no")')).toThrow('no')
    expect(() => python.import('no_such_module')).toThrow(errors.ModuleNotFoundError)
    expect(() => made.apply(new WeakMap())).toThrow(ConversionError)
  })

  it('can be caught where Python would catch it, and nothing is reported twice', () => {
    const reported: unknown[] = []
    const hear = (error: unknown): void => void reported.push(error)
    python.on('error', hear)
    for (let i = 0; i < 3; i++) expect(() => python.eval('1 / 0')).toThrow(errors.ZeroDivisionError)
    expect(python.eval('1')).toBe(1)
    python.off('error', hear)
    expect(reported).toEqual([])
  })

  it('keeps its line however many calls were made before', () => {
    for (let i = 0; i < 2000; i++) python.builtins.abs(i)
    expect(thrownBy(() => python.builtins.abs('x')).stack).toMatch(/^TypeError.*\n {4}at .*sync\.test\.ts:\d+/)
  })
})

describe('a function that is given to Python', () => {
  it('runs while the call waits, and may ask Python itself, however deep', () => {
    const made = thing(3)
    expect(made.apply((n: number) => n + made.double())).toBe(9)
    expect(made.apply((n: number, { more }: { more: number }) => n * more, { more: 7 })).toBe(21)
    const deep = (n: number): number => (n === 0 ? 0 : python.eval('f(n)', { f: deep, n: n - 1 }) + 1)
    expect(deep(20)).toBe(20)
    expect(made.apply(pyfunction(['x', 'y=2'], (x: number, y: number) => x * y))).toBe(6)
  })

  it('throws through Python: the same error comes back, and Python may catch it', () => {
    const thrown = new RangeError('mine')
    const fail = (): never => {
      throw thrown
    }
    expect(thrownBy(() => thing().apply(fail))).toBe(thrown)
    python.exec('def caught(f):\n  try:\n    f()\n  except ValueError as e:\n    return str(e)')
    expect(
      python.eval('caught')(() => {
        throw new errors.ValueError('for Python')
      }),
    ).toBe('for Python')
    expect(python.eval('caught')(() => python.eval('int("x")'))).toMatch('invalid literal')
  })

  it('may not give a promise: nothing could settle it', () => {
    expect(() => thing().apply(async () => 1)).toThrow(
      new TypeError(
        "A function or iterator that 'tensorbridge/sync' gave to Python gave a promise, which cannot settle while the program " +
          "waits for Python. Write it without async, or use the promises of 'tensorbridge'.",
      ),
    )
    expect(thing(2).double()).toBe(4)
  })

  it('runs for a thread of Python, and what it asks runs on that thread', () => {
    expect(python.eval('in_thread')(() => python.eval('is_main()'))).toBe(false)
    expect(python.eval('is_main()')).toBe(true)
    const nested = python.eval('in_thread')((n: number) => python.eval('in_thread')((m: number) => m + n, 2), 1)
    expect(nested).toBe(3)
  })

  it('may be a generator, that asks Python, ends early, or fails', () => {
    const { builtins } = python
    function* numbers(): Generator<number> {
      for (let i = 0; i < 100; i++) yield python.eval<number>('n * 2', { n: i })
    }
    expect(builtins.sum(numbers())).toBe(9900)
    let closed = false
    function* endless(): Generator<number> {
      try {
        for (let i = 0; ; i++) yield i
      } finally {
        closed = true
      }
    }
    python.exec('def first(items, wanted):\n  for each in items:\n    if each == wanted:\n      return each')
    expect(python.eval('first')(endless(), 50)).toBe(50)
    expect(closed).toBe(true)
    function* failing(): Generator<number> {
      yield 1
      throw new RangeError('at the second')
    }
    expect(() => builtins.list(failing())).toThrow(new RangeError('at the second'))
    async function* late(): AsyncGenerator<number> {
      yield 1
    }
    expect(() => builtins.list(late())).toThrow(TypeError)
    expect(builtins.list([3])).toEqual([3])
  })

  it('costs no round trip where it is recorded', () => {
    const operator = python.import('operator')
    const square = recorded((x: unknown) => operator.mul(x, x))
    expect(python.builtins.list(python.builtins.map(square, [1, 2, 3]))).toEqual([1, 4, 9])
  })
})

describe('a class that extends a Python class', () => {
  it('is constructed, overrides, calls super and has fields', () => {
    class Mine extends python.eval('Thing') {
      declare number: number
      extra = 10

      constructor(number: number) {
        super(number)
        this.number = number + 1
      }

      double(): number {
        return (super.double() as number) + this.extra
      }

      get tripled(): number {
        return this.number * 3
      }
    }
    const made = new Mine(4)
    expect([made.number, made.extra, made.double(), made.tripled]).toEqual([5, 10, 20, 15])
    expect(made).toBeInstanceOf(Mine)
    expect((made as unknown as { me(): unknown }).me()).toBe(made)
    expect(python.eval('x.double() + x.tripled', { x: made })).toBe(35)
    expect(python.eval('isinstance(x, Thing)', { x: made })).toBe(true)
    expect(python.eval('C(7).number', { C: Mine })).toBe(8)
    expect(() => new Mine(Symbol('x') as never)).toThrow()
  })
})

describe('within', () => {
  it('is Python’s with: the body’s result comes back, its errors reach __exit__', () => {
    const made = thing(3)
    expect(within(made, (self) => self.number + 1)).toBe(4)
    const mine = new RangeError('out')
    expect(
      thrownBy(() =>
        within(made, () => {
          throw mine
        }),
      ),
    ).toBe(mine)
    expect(within(made, () => python.eval('{}["k"]'))).toBeUndefined()
    expect(made.log).toEqual(['enter', 'exit', 'enter', 'CallbackError', 'enter', 'KeyError'])
  })

  it('gives what the body makes as it is: objects of JavaScript too', () => {
    const result = { at: new Date(0) }
    expect(within(thing(), () => result)).toBe(result)
  })
})

describe('a pipelined block', () => {
  it('waits once, at its end, and gives what its body returns', () => {
    const operator = python.import('operator')
    const sum = python.pipelined(() => {
      let sum = python.eval('0')
      for (let i = 0; i < 1000; i++) sum = operator.add(sum, i)
      return { sum, twice: [sum, sum] }
    })
    expect(sum).toEqual({ sum: 499_500, twice: [499_500, 499_500] })
  })

  it('may have contexts in it, whose bodies have run when within returns', () => {
    const made = thing(3)
    const result = python.pipelined(() => {
      made.number = 4
      return within(made, (self) => (self as { number: number }).number + 1)
    })
    expect(result).toBe(5)
    expect(made.log).toEqual(['enter', 'exit'])
  })

  it('gives no promise, which nobody would wait for', () => {
    expect(thrownBy(() => python.pipelined(async () => 1)).message).toContain(
      'gives a promise, which nobody would wait for',
    )
  })

  it('names the deadlock of a callback that uses the call that waits for it', () => {
    const call = python.eval('lambda f: f()')
    const seen: unknown[] = []
    const result = python.pipelined(() => {
      const made: unknown = call(() => {
        seen.push(thrownBy(() => len(made)))
        return [1, 2]
      })
      return [made, made]
    })
    expect(result).toEqual([
      [1, 2],
      [1, 2],
    ])
    expect(seen).toHaveLength(1)
    expect((seen[0] as Error).message).toMatch(/^A deadlock: a JavaScript callback uses or awaits the result of /)
  })

  it('throws what failed in it, with the line of that call', () => {
    const made = thing()
    const error = thrownBy(() =>
      python.pipelined(() => {
        made.number = 1
        python.eval('1 / 0')
        made.number = 2
      }),
    )
    expect(error).toBeInstanceOf(errors.ZeroDivisionError)
    expect(error.stack).toMatch(/sync\.test\.ts:\d+/)
    expect(made.number).toBe(2)
  })
})

describe('lifetime', () => {
  it('is the garbage collector’s also while the event loop does not turn', () => {
    const Thing = python.eval('Thing')
    const before = python.stats().liveObjects
    for (let block = 0; block < 25; block++) {
      python.pipelined(() => {
        for (let i = 0; i < 1000; i++) Thing(i)
      })
    }
    expect(python.stats().liveObjects - before).toBeLessThan(12_000)
    const kept = [Thing(1), Thing(2)]
    expect(kept.map(({ number }) => number)).toEqual([1, 2])
  })

  it('ends with release, using and scope; later use is a ReleasedError', () => {
    const Thing = python.eval('Thing')
    const made = Thing()
    release(made)
    expect(() => made.number).toThrow(ReleasedError)
    const before = python.stats().liveObjects
    const [kept, lost] = scope(() => {
      const [a, b] = [Thing(1), Thing(2)]
      return [a, () => b] as const
    })
    expect(kept.number).toBe(1)
    expect(() => lost().number).toThrow(ReleasedError)
    {
      using inside = Thing(3)
      expect(inside.number).toBe(3)
    }
    release(kept)
    expect(python.stats().liveObjects).toBe(before)
  })

  it('of what is plain data ends with the answer: Python keeps nothing', () => {
    const before = python.builtins.eval(COUNT)
    for (let i = 0; i < 50; i++) python.eval('[1, "a", 2.5, None]')
    const made = thing()
    for (let i = 0; i < 50; i++) made.number = i
    for (let i = 0; i < 50; i++) {
      expect(() => {
        made.computed = i
      }).toThrow(errors.AttributeError)
    }
    release(made)
    python.eval('0')
    expect(python.builtins.eval(COUNT)).toBeLessThanOrEqual(before + 1)
  })
})

it('numbers are what they are in the other face', () => {
  expect(python.eval('repr([a, b, c, d])', { a: 1, b: 1.5, c: float(1), d: 2n ** 70n })).toBe(
    '[1, 1.5, 1.0, 1180591620717411303424]',
  )
  expect(Object.is(python.eval('-0.0'), -0)).toBe(true)
})
