// JavaScript iterators, generators and streams as Python generators: what arrives, and how far they run ahead.

import { Readable } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import { len, prefetch, type Remote, release, tuple } from '../../src/index.js'
import { TAG_GO_ON } from '../../src/protocol/messages.js'
import { Recording, rejectionOf, sharedPython, thrownBy, turn } from '../harness.js'
import { count, ITERATING } from './iterating.js'

const shared = sharedPython()

/** A function of those in iterating.ts. */
const py = (name: string): Remote => shared.python.eval(name)

beforeAll(() => {
  shared.python.exec(ITERATING)
})

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
