// JavaScript iterators, generators and streams as Python generators: what arrives, how far they run ahead, how they end
// and fail, and what their own code may ask of Python. One file: each of these needs the same few Python functions.

import { Readable } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import { errors, handle, len, NDArray, prefetch, type Remote, release, startPython, tuple } from '../../src/index.js'
import { TAG_CLOSE, TAG_GO_ON } from '../../src/protocol/messages.js'
import {
  collectGarbage,
  connectionOf,
  plainOptions,
  Recording,
  rejectionOf,
  sharedPython,
  thrownBy,
  turn,
} from '../harness.js'
import { IN_THREAD } from './in-thread.js'

const shared = sharedPython()

/** A function of those below. */
const py = (name: string): Remote => shared.python.eval(name)

beforeAll(() => {
  shared.python.exec(`
import threading, types

def kinds(items):
    return [type(item).__name__ for item in items]

def first(items):
    for item in items:
        return item

def returned(items):
    return (yield from items)

def value_of(items):
    generator = returned(items)
    try:
        while True:
            next(generator)
    except StopIteration as end:
        return end.value

def each(items, use):
    for item in items:
        use(item)

${IN_THREAD}
def caught(items):
    seen = []
    try:
        for item in items:
            seen.append(item)
    except Exception as error:
        seen.append(f"{type(error).__name__}: {error}")
    return seen
`)
})

/** A promise, and what resolves it. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

function* count(n: number): Generator<number> {
  for (let i = 0; i < n; i++) yield i
}

describe('what arrives', () => {
  it('is a real generator, whatever JavaScript iterates', async () => {
    const { python } = shared
    async function* later(): AsyncGenerator<number> {
      for (const i of [1, 2]) {
        await turn()
        yield i
      }
    }
    class Pair {
      *[Symbol.iterator](): Generator<number> {
        yield* [1, 2]
      }
    }
    const own = {
      next: (): IteratorResult<number> => ({ done: true, value: undefined }),
      [Symbol.iterator]() {
        return this
      },
    }
    const { list } = python.builtins
    expect(await list(count(3))).toEqual([0, 1, 2])
    expect(await list(later())).toEqual([1, 2])
    expect(await list(new Pair())).toEqual([1, 2])
    expect(await list(own)).toEqual([])
    expect(await list(new Map([['a', 1]]).entries())).toEqual([['a', 1]])
    expect(await list(new URLSearchParams('a=1&b=2'))).toEqual([
      ['a', '1'],
      ['b', '2'],
    ])
    expect(await python.eval('lambda *g: [isinstance(each, types.GeneratorType) for each in g]')(later(), own)).toEqual(
      [true, true],
    )
  })

  it('are streams of Node and of the Web', async () => {
    const { list } = shared.python.builtins
    expect(await list(Readable.from([Buffer.from('ab'), Buffer.from('c')]))).toEqual([
      new Uint8Array([97, 98]),
      new Uint8Array([99]),
    ])
    const web = new ReadableStream({
      start(controller) {
        for (const chunk of ['x', 1, { a: [1] }]) controller.enqueue(chunk)
        controller.close()
      },
    })
    expect(await list(web)).toEqual(['x', 1, { a: [1] }])
  })

  it('are tuples where JavaScript yields arrays, and below that what the table of conversions says', async () => {
    function* mixed(): Generator {
      yield [1, [2, 3]]
      yield tuple(1, [2])
      yield 'text'
      yield { a: [1] }
      yield new Float32Array(2)
      yield Buffer.from('a')
      yield null
      yield undefined
      yield new Set([1])
    }
    expect(await py('kinds')(mixed())).toEqual(
      ['tuple', 'tuple', 'str', 'dict', 'ndarray', 'bytes', 'NoneType', 'NoneType', 'set'], //
    )
    expect(await py('kinds')(py('first')(mixed()))).toEqual(['int', 'list'])
  })

  it('are arrays of every size, as they were when they were yielded', async () => {
    const { python } = shared
    python.exec('def sums(items): return [[a.shape, float(a.sum()), float(a[0])] for a in items]')
    // Inline, as a frame, and in shared memory, of items and of calls.
    const sizes = [3, 5000, 100_000, 500_000]
    const scratch = new Float32Array(500_000)
    function* arrays(): Generator {
      for (const [i, size] of [...sizes, ...sizes].entries()) {
        yield scratch.subarray(0, size).fill(i + 1)
        scratch.fill(-1)
      }
    }
    expect(await python.eval('sums')(arrays())).toEqual(
      [...sizes, ...sizes].map((size, i) => [[size], size * (i + 1), i + 1]),
    )
  })

  it('is the value of promises that an ordinary generator yields', async () => {
    const { python } = shared
    function* promises(): Generator {
      yield Promise.resolve(1)
      yield Promise.resolve([2])
    }
    expect(await python.builtins.list(promises())).toEqual([1, [2]])
    const thrown = new Error('of the promise')
    let isClosed = false
    function* rejected(): Generator {
      try {
        yield Promise.reject(thrown)
      } finally {
        isClosed = true
      }
    }
    expect(await rejectionOf(python.builtins.list(rejected()))).toBe(thrown)
    expect(isClosed).toBe(true)
  })

  it('has the value that JavaScript returns', async () => {
    function* withResult(): Generator {
      yield 1
      return { total: 1 }
    }
    expect(await py('value_of')(withResult())).toEqual({ total: 1 })
    // What cannot travel is no failure: nobody may ever look at it.
    expect(
      await py('value_of')(
        (function* () {
          yield 1
          return Symbol('s')
        })(),
      ),
    ).toBeNull()
  })

  it('is what a generator function gives when Python calls it', async () => {
    const { python } = shared
    const call = python.eval('lambda f: [list(f(n)) for n in (1, 3)]')
    expect(await call(count)).toEqual([[0], [0, 1, 2]])
    expect(
      await call(async function* (n: number) {
        yield* count(n)
      }),
    ).toEqual([[0], [0, 1, 2]])
  })

  it('is one and the same generator for one iterator, and another one for each iteration of an iterable', async () => {
    const { python } = shared
    const numbers = count(4)
    expect(await python.builtins.list(python.builtins.zip(numbers, numbers))).toEqual([
      [0, 1],
      [2, 3],
    ])
    const iterable = { [Symbol.iterator]: () => count(2) }
    expect(await python.builtins.list(python.builtins.zip(iterable, iterable))).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('is none for arrays, strings, Maps and Sets', async () => {
    const { python } = shared
    expect(await py('kinds')([[1], 'ab', new Map(), new Set(), new Uint8Array(1)])).toEqual(
      ['list', 'str', 'dict', 'set', 'ndarray'], //
    )
    expect(thrownBy(() => python.builtins.list(Object('ab'))).message).toContain('class String has no Python')
  })
})

describe('running ahead', () => {
  /** Counts what it has yielded, and tells of it. */
  class Watched {
    made = 0
    #heard = (): void => {};

    *[Symbol.iterator](): Generator {
      for (;;) {
        this.made++
        this.#heard()
        yield this.item()
      }
    }

    item(): unknown {
      return this.made
    }

    /** Resolves when it has made so many, and has had every opportunity to make more. */
    async reaches(n: number): Promise<void> {
      while (this.made < n) {
        await new Promise<void>((resolve) => {
          this.#heard = resolve
        })
      }
      for (let i = 0; i < 5; i++) {
        await shared.python.sync()
        await turn()
      }
    }
  }

  it('stops when as many items as allowed wait, and goes on when Python takes them', async () => {
    const { python } = shared
    const watched = new Watched()
    const items = python.builtins.iter(prefetch(watched, { items: 4 }))
    expect(watched.made).toBe(0)
    expect(await python.builtins.next(items)).toBe(1)
    await watched.reaches(4)
    expect(watched.made).toBe(4)
    // Python tells of every second one.
    expect(await python.builtins.next(items)).toBe(2)
    await watched.reaches(6)
    expect(watched.made).toBe(6)
    release(items)
  })

  it('stops when as many bytes as allowed wait, but one item may always be on its way', async () => {
    const { python } = shared
    const watched = new Watched()
    watched.item = () => new Uint8Array(1000)
    const items = python.builtins.iter(prefetch(watched, { bytes: 2500 }))
    await len(python.builtins.next(items))
    await watched.reaches(3)
    expect(watched.made).toBe(3)
    release(items)
    const large = new Watched()
    large.item = () => new Uint8Array(5000)
    const one = python.builtins.iter(prefetch(large, { bytes: 1 }))
    for (const n of [1, 2, 3]) {
      expect(await len(python.builtins.next(one))).toBe(5000)
      await large.reaches(n)
      // The next one is made as soon as Python has said that it took this one.
      expect(large.made).toBeLessThanOrEqual(n + 1)
    }
    release(one)
  })

  it('does not happen with no items ahead: each is made when Python asks', async () => {
    const log: string[] = []
    function* logged(): Generator<number> {
      for (let i = 0; i < 3; i++) {
        log.push(`make ${i}`)
        yield i
      }
      log.push('end')
    }
    await py('each')(prefetch(logged(), { items: 0 }), (i: number) => void log.push(`use ${i}`))
    expect(log).toEqual(['make 0', 'use 0', 'make 1', 'use 1', 'make 2', 'use 2', 'end'])
  })

  it('costs no message for an item that is there', async () => {
    const { python } = shared
    const messages = async (n: number): Promise<number> => {
      using recording = new Recording()
      expect(await python.builtins.sum(count(n))).toBe((n * (n - 1)) / 2)
      return recording.received.filter(([tag]) => tag === TAG_GO_ON).length
    }
    // The one that begins it; then one for every 16 items, the last of which may come after the answer.
    expect(await messages(15)).toBe(1)
    expect(await messages(40)).toBeLessThanOrEqual(3)
    expect(await messages(400)).toBeLessThanOrEqual(26)
  })

  it('leaves other code of the program its turns', async () => {
    const { python } = shared
    let turns = 0
    const list = { isOver: false }
    const others = (async () => {
      while (!list.isOver) {
        await turn()
        turns++
      }
    })()
    function* busy(): Generator<number> {
      for (let i = 0; i < 20; i++) {
        for (const until = performance.now() + 2; performance.now() < until; );
        yield i
      }
    }
    await python.builtins.list(busy())
    list.isOver = true
    await others
    expect(turns).toBeGreaterThanOrEqual(20)
  })

  it.each([
    [{ items: -1 }, 'The option items of prefetch takes a number from 0 on. Received: -1'],
    [{ items: Number.NaN }, 'The option items of prefetch takes a number from 0 on. Received: NaN'],
    [{ bytes: 0 }, 'The option bytes of prefetch takes a number from 1 on. Received: 0'],
  ])('refuses limits that make no sense: %j', (options, message) => {
    expect(() => prefetch(count(1), options)).toThrow(new TypeError(message))
  })

  it('is of iterators only', () => {
    expect(() => prefetch([1, 2], {})).toThrow(/^prefetch takes a generator, an iterator or a stream/)
  })
})

describe('the end', () => {
  /** Endless, and tells when its `finally` runs. */
  function endless(): { readonly items: Generator<number>; readonly closed: Promise<void>; isClosed: boolean } {
    const { opened, open } = gate()
    function* generate(): Generator<number> {
      try {
        for (let i = 0; ; i++) yield i
      } finally {
        made.isClosed = true
        open()
      }
    }
    const made = { items: generate(), closed: opened, isClosed: false }
    return made
  }

  it('has run its finally blocks when the call resolves that left the loop', async () => {
    const { items } = endless()
    const made = endless()
    expect(await py('first')(made.items)).toBe(0)
    expect(made.isClosed).toBe(true)
    expect(items.next()).toEqual({ done: false, value: 0 })
  })

  it('comes when Python collects the generator', async () => {
    const { python } = shared
    const made = endless()
    const items = python.builtins.iter(made.items)
    expect(await python.builtins.next(items)).toBe(0)
    expect(made.isClosed).toBe(false)
    release(items)
    await made.closed
  })

  it('comes with close() and throw() of the generator', async () => {
    const { python } = shared
    const [closed, thrown] = [endless(), endless()]
    const items = await handle(python.builtins.iter(closed.items))
    expect(await python.builtins.next(items)).toBe(0)
    await items.close()
    expect(closed.isClosed).toBe(true)
    expect(await python.builtins.list(items)).toEqual([])
    const others = await handle(python.builtins.iter(thrown.items))
    await python.builtins.next(others)
    expect(await rejectionOf(others.throw(python.builtins.LookupError('x')))).toBeInstanceOf(errors.LookupError)
    expect(thrown.isClosed).toBe(true)
  })

  it('comes to asynchronous generators and streams too', async () => {
    const { opened, open } = gate()
    async function* generate(): AsyncGenerator {
      try {
        for (let i = 0; ; i++) yield i
      } finally {
        await turn()
        open()
      }
    }
    await py('first')(generate())
    await opened
    const stream = new Readable({
      read() {
        this.push('x')
      },
    })
    const closed = new Promise((resolve) => stream.once('close', resolve))
    await py('first')(stream)
    await closed
    let reason: unknown
    const web = new ReadableStream({
      pull: (controller) => controller.enqueue(1),
      cancel: (given) => {
        reason = given ?? 'cancelled'
      },
    })
    await py('first')(web)
    expect(reason).toBe('cancelled')
  })

  it('does not come to what Python never asked: JavaScript goes on with it', async () => {
    const { python } = shared
    const made = endless()
    expect(await python.builtins.callable(made.items)).toBe(false)
    await python.sync()
    expect(made.items.next()).toEqual({ done: false, value: 0 })
    expect(await py('first')(made.items)).toBe(1)
  })

  it('is final: what was left early gives nothing more', async () => {
    const { python } = shared
    const made = endless()
    const both = await Promise.all([py('first')(made.items), python.builtins.list(made.items)])
    expect(both).toEqual([0, []])
    expect(await python.builtins.list(made.items)).toEqual([])
  })

  it('comes when Python ends', async () => {
    const made = endless()
    const python = await startPython(plainOptions())
    const items = python.builtins.iter(made.items)
    await python.builtins.next(items)
    await python.close()
    expect(made.isClosed).toBe(true)
  })

  it('that fails is reported', async () => {
    const thrown = new Error('while it was closed')
    function* generate(): Generator {
      try {
        for (;;) yield 1
      } finally {
        // oxlint-disable-next-line no-unsafe-finally -- what the test is about
        throw thrown
      }
    }
    expect(await py('first')(generate())).toBe(1)
    await shared.python.sync()
    expect(shared.failures.splice(0)).toEqual([thrown])
  })

  it('gives back the memory of items that nobody took', async () => {
    const { python } = shared
    const data = new Float32Array(50_000)
    function* arrays(): Generator {
      for (;;) yield [data, data]
    }
    // More files in memory than may be open at once, if they were not closed.
    for (let i = 0; i < 30; i++) await len(py('first')(arrays()))
    await python.sync()
    expect(connectionOf(python).iterators.size).toBe(0)
  })
})

describe('errors', () => {
  it('come back as the same object, after the items that came before', async () => {
    const thrown = new RangeError('no more')
    function* failing(): Generator {
      yield 1
      yield 2
      throw thrown
    }
    expect(await rejectionOf(shared.python.builtins.list(failing()))).toBe(thrown)
    expect(await py('caught')(failing())).toEqual([1, 2, 'CallbackError: RangeError: no more'])
    async function* later(): AsyncGenerator {
      yield 1
      await turn()
      // oxlint-disable-next-line typescript/only-throw-error -- what the test is about
      throw { not: 'an error' }
    }
    expect(await rejectionOf(shared.python.builtins.list(later()))).toEqual({ not: 'an error' })
  })

  it('of making the iterator come back too', async () => {
    const thrown = new Error('no iterator')
    const iterable = {
      [Symbol.iterator]: () => {
        throw thrown
      },
    }
    expect(await rejectionOf(shared.python.builtins.list(iterable))).toBe(thrown)
    const wrong = { [Symbol.asyncIterator]: () => ({ next: () => 5 }) }
    const error = await rejectionOf(shared.python.builtins.list(wrong))
    expect(error).toEqual(new TypeError("The result of an iterator's next() must be an object. Received: 5"))
  })

  it('name an item that cannot travel, and close the generator', async () => {
    let isClosed = false
    function* wrong(): Generator {
      try {
        yield [1, { when: new Date(0) }]
      } finally {
        isClosed = true
      }
    }
    const error = await rejectionOf(shared.python.builtins.list(wrong()))
    expect(error.message).toBe(
      'the item of an iterator[1].when cannot be sent to Python: an instance of the JavaScript class Date has no Python counterpart',
    )
    expect(isClosed).toBe(true)
  })

  it('come from threads as they are', async () => {
    const thrown = new RangeError('on a thread')
    const failing = function* (): Generator {
      yield 1
      throw thrown
    }
    const work = shared.python.eval('lambda make: in_thread(lambda: list(make()))')
    expect(await rejectionOf(work(failing))).toBe(thrown)
  })
})

describe('code of a generator', () => {
  it('may ask Python what it yields, on the thread that waits for it', async () => {
    const { python } = shared
    python.exec('def thread(): return threading.current_thread().name')
    async function* asking(): AsyncGenerator {
      for (let i = 0; i < 3; i++) yield [await python.builtins.sum([i, 10]), await python.eval('thread()')]
    }
    expect(await python.builtins.list(asking())).toEqual([
      [10, 'MainThread'],
      [11, 'MainThread'],
      [12, 'MainThread'],
    ])
    const [[sum, name]] = await python.eval('lambda make: in_thread(lambda: list(make()))')(asking)
    expect(sum).toBe(10)
    expect(name).toMatch(/^Thread-/)
  })

  it('may yield remote promises: the objects themselves arrive, and nothing waits', async () => {
    const { python } = shared
    python.exec('def lengths(items): return [len(each) for each in items]')
    function* remote(): Generator {
      for (let i = 0; i < 50; i++) {
        const range = python.builtins.range(i)
        yield range
        // It is needed there until Python has taken it.
        release(range)
      }
    }
    expect(await python.eval('lengths')(remote())).toEqual(Array.from({ length: 50 }, (_, i) => i))
  })

  it('may yield what is collected before Python takes it', async () => {
    const { python } = shared
    async function* remote(): AsyncGenerator {
      for (let i = 0; i < 20; i++) {
        yield [python.builtins.range(i)]
        if (i % 5 === 0) await collectGarbage(1)
      }
    }
    const taken = python.eval('lambda items: [len(each[0]) for each in items]')
    expect(await taken(remote())).toEqual(Array.from({ length: 20 }, (_, i) => i))
  })

  it('may assign without waiting', async () => {
    const { python } = shared
    python.exec('class Box: pass\nbox = Box()\nbox.value = 0\ndef values(items): return [box.value for _ in items]')
    function* assigning(): Generator {
      const box = python.eval('box')
      for (let i = 1; i <= 3; i++) {
        box.value = i
        yield i
      }
    }
    expect(await python.eval('values')(prefetch(assigning(), { items: 0 }))).toEqual([1, 2, 3])
  })

  it('may use other generators and callbacks', async () => {
    const { python } = shared
    const { list, map } = python.builtins
    async function* outer(): AsyncGenerator {
      for (let i = 1; i < 4; i++) {
        yield await list(map((x: number) => x * i, count(3)))
        yield [await python.builtins.sum(count(i))]
      }
    }
    expect(await list(outer())).toEqual([[0, 1, 2], [0], [0, 2, 4], [1], [0, 3, 6], [3]])
  })

  it('fails with what it asked and did not await', async () => {
    const { python } = shared
    function* careless(): Generator {
      yield 1
      python.eval('1 / 0')
      yield 2
    }
    expect(await rejectionOf(python.builtins.list(careless()))).toBeInstanceOf(errors.ZeroDivisionError)
    async function* careful(): AsyncGenerator {
      yield 1
      yield await python.eval('1 / 0').then(null, (error: unknown) => (error as Error).name)
    }
    expect(await python.builtins.list(careful())).toEqual([1, 'ZeroDivisionError'])
    // Python's own exception arrives as itself where JavaScript lets it pass.
    async function* passing(): AsyncGenerator {
      yield 1
      await python.eval('{}["missing"]')
    }
    expect(await py('caught')(passing())).toEqual([1, "KeyError: 'missing'"])
  })

  it('is answered when Python leaves while it asks, so that its finally blocks run', async () => {
    const { python } = shared
    const { opened, open } = gate()
    const seen: unknown[] = []
    async function* asking(): AsyncGenerator {
      try {
        yield 0
        seen.push(await python.eval('1 + 1'))
        yield 1
      } finally {
        seen.push(await python.eval('2 + 2'))
        open()
      }
    }
    expect(await py('first')(asking())).toBe(0)
    await opened
    // Where it had asked already it was answered.
    expect([[4], [2, 4]]).toContainEqual(seen)
  })

  it('reports a failure that it had not awaited when Python left', async () => {
    const { python } = shared
    const { opened, open } = gate()
    function* asking(): Generator {
      try {
        yield 0
        python.eval('1 / 0')
        for (;;) yield 1
      } finally {
        open()
      }
    }
    const told = new Promise((resolve) => python.once('error', resolve))
    await py('first')(asking())
    await opened
    expect(await told).toBeInstanceOf(errors.ZeroDivisionError)
    expect(shared.failures.splice(0)).toHaveLength(1)
  })

  it('is told of a deadlock when it yields what other code asked later', async () => {
    const { python } = shared
    const { opened, open } = gate()
    // eslint-disable-next-line prefer-const -- the generator has it before it is there
    let later: Remote | undefined
    async function* waiting(): AsyncGenerator {
      await opened
      yield [later]
    }
    const taken = python.builtins.list(waiting())
    const outcome = rejectionOf(taken)
    await turn()
    later = python.builtins.range(3)
    open()
    expect((await outcome).message).toMatch(/^A deadlock: a JavaScript/)
    expect(await len(later)).toBe(3)
  })

  it('runs on two threads at once', async () => {
    const { python } = shared
    python.exec(`
def both(make):
    results = [None, None]
    barrier = threading.Barrier(2)
    def run(i):
        items = make(i)
        results[i] = [next(items)]
        barrier.wait()
        results[i] += list(items)
    threads = [threading.Thread(target=run, args=(i,)) for i in range(2)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return results
`)
    const make = async function* (i: number): AsyncGenerator {
      for (let k = 0; k < 20; k++) yield await python.builtins.sum([i * 100, k])
    }
    const numbers = (from: number): number[] => Array.from({ length: 20 }, (_, i) => from + i)
    expect(await python.eval('both')(make)).toEqual([numbers(0), numbers(100)])
  })
})

it('closes once, and says so once it has', async () => {
  const { python } = shared
  using recording = new Recording()
  await py('first')(count(100))
  await python.sync()
  await python.sync()
  const closings = recording.received.filter(([tag]) => tag === TAG_CLOSE)
  // By the socket of the answer, before it, and at once by the other one.
  expect(closings.length).toBeGreaterThanOrEqual(1)
  expect(closings.length).toBeLessThanOrEqual(2)
  expect(new NDArray([1]).size).toBe(1)
})
