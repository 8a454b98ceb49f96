// What the code of JavaScript generators may ask of Python while Python takes their items, and on which thread it runs.

import { beforeAll, describe, expect, it } from 'vitest'
import { errors, len, prefetch, type Remote, release } from '../../src/index.js'
import { collectGarbage, rejectionOf, sharedPython, turn } from '../harness.js'
import { gate } from './gate.js'
import { count, ITERATING } from './iterating.js'

const shared = sharedPython()

/** A function of those in iterating.ts. */
const py = (name: string): Remote => shared.python.eval(name)

beforeAll(() => {
  shared.python.exec(ITERATING)
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
