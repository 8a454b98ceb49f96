// A loop that makes the same call again and again sends one message for many calls. Each of them is a call of its own all
// the same: with its own failure, its own place in the order, its own interrupt, its own life.

import { expect, it } from 'vitest'
import { abortable, handle, release } from '../../src/index.js'
import { type CallEach, TAG_CALL_EACH } from '../../src/protocol/messages.js'
import { collectGarbage, connectionOf, Recording, rejectionOf, sharedPython } from '../harness.js'

const shared = sharedPython()

it('gives each call its result, over numbers, texts and other objects', async () => {
  const { python } = shared
  const operator = python.import('operator')
  const half = python.eval('0.5')
  using wire = new Recording()
  const sums = Array.from({ length: 40 }, (_, i) => operator.add(i, half))
  const texts = Array.from({ length: 40 }, (_, i) => python.builtins.repr(`${i}`))
  await python.sync()
  const calls = wire.sent.filter(([tag]) => tag === TAG_CALL_EACH).map((message) => (message as CallEach)[4].length)
  // The first part of a turn leaves early.
  expect(calls).toEqual([30, 10, 40])
  const values = await Promise.all([...sums, ...texts])
  expect(values).toEqual([...sums.map((_, i) => i + 0.5), ...texts.map((_, i) => `'${i}'`)])
})

it('builds each call on the one before', async () => {
  const { python } = shared
  python.exec('from decimal import Decimal')
  const operator = python.import('operator')
  let sum = python.eval('Decimal(0)')
  for (let i = 0; i < 300; i++) sum = operator.add(sum, i)
  expect(await python.builtins.str(sum)).toBe(String((299 * 300) / 2))
})

it('treats a number as what the function takes, in the first call and in the last', async () => {
  const { python } = shared
  const math = python.import('math')
  const roots = Array.from({ length: 5 }, (_, i) => math.sqrt(i))
  const floors = Array.from({ length: 5 }, (_, i) => math.floor(i + 0.5))
  const kinds = [2, 2.5, 2, -0].map((x) => python.builtins.repr(x))
  expect(await Promise.all(roots)).toEqual(roots.map((_, i) => Math.sqrt(i)))
  expect(await Promise.all(floors)).toEqual(floors.map((_, i) => i))
  expect(await Promise.all(kinds)).toEqual(['2', '2.5', '2', '-0.0'])
})

it('fails the calls that fail, each with its own line, and runs the others', async () => {
  const { python } = shared
  python.exec('seen = []\ndef odd(x):\n  seen.append(x)\n  if x % 2 == 0: raise ValueError(f"{x} is even")\n  return x')
  const main = python.import('__main__')
  const calls: PromiseLike<unknown>[] = []
  for (let i = 0; i < 6; i++) calls.push(main.odd(i))
  const outcomes = await Promise.allSettled(calls)
  expect(outcomes.map(({ status }) => status)).toEqual(outcomes.map((_, i) => (i % 2 ? 'fulfilled' : 'rejected')))
  expect(outcomes.map((each) => (each.status === 'rejected' ? each.reason.message : each.value))).toEqual([
    expect.stringContaining('0 is even'),
    1,
    expect.stringContaining('2 is even'),
    3,
    expect.stringContaining('4 is even'),
    5,
  ])
  expect((outcomes[2] as PromiseRejectedResult).reason.stack).toMatch(/repeated-calls\.test\.ts:\d+/)
  expect(await python.eval('seen')).toEqual([0, 1, 2, 3, 4, 5])
})

it('tells of the first failure that nobody awaited', async () => {
  const { python } = shared
  const math = python.import('math')
  for (const x of [4, 1, -1, -2, 9]) math.sqrt(x)
  const error = await rejectionOf(python.sync())
  expect(error.message).toContain('math domain error')
  await python.sync().catch(() => {})
})

it('looks a method up for each call: the one before may have changed it', async () => {
  const { python } = shared
  python.exec(`
class Steps:
    def next(self):
        self.next = lambda: 'second'
        return 'first'
class Counted:
    looks = 0
    @property
    def method(self):
        self.looks += 1
        return lambda x: x
class Fallback:
    asked = []
    def __getattr__(self, name):
        self.asked.append(name)
        raise AttributeError(name)
`)
  const steps = python.eval('Steps()')
  expect(await Promise.all([steps.next(), steps.next(), steps.next()])).toEqual(['first', 'second', 'second'])
  const counted = python.eval('Counted()')
  for (let i = 0; i < 10; i++) counted.method(i)
  expect(await counted.looks).toBe(10)
  const fallback = python.eval('Fallback()')
  await Promise.allSettled([1, 2, 3].map((x) => fallback.missing(x)))
  expect(await fallback.asked).toEqual(['missing', 'missing', 'missing'])
})

it('lets a callback use the results of the calls before the one that waits for it', async () => {
  const { python } = shared
  python.exec('functions = []\ndef each(x):\n  return functions[0](x) if functions else x')
  const main = python.import('__main__')
  const before = [main.each(1), main.each(2)]
  const add = async (x: number): Promise<number> => x + (await before[1]) + (await main.each.__class__.__name__).length
  await python.eval('functions').append(add)
  const [three, four] = [main.each(3), main.each(4)]
  expect(await three).toBe(3 + 2 + 'function'.length)
  expect(await four).toBe(4 + 2 + 'function'.length)
  await python.eval('functions').clear()
})

it('names the deadlock of a callback that uses a call behind its own', async () => {
  const { python } = shared
  python.exec('functions = []\ndef run(i):\n  return functions[i]() if i < len(functions) else i')
  const main = python.import('__main__')
  const calls: PromiseLike<number>[] = []
  await python.eval('functions').append(async () => await calls[2])
  for (let i = 0; i < 4; i++) calls.push(main.run(i))
  const error = await rejectionOf(calls[0] as PromiseLike<number>)
  expect(error.name).toBe('DeadlockError')
  expect(await Promise.all(calls.slice(1))).toEqual([1, 2, 3])
  await python.eval('functions').clear()
})

it('stops the call that runs and those behind it, and not those of other code', async () => {
  const { python } = shared
  python.exec(
    'done = []\nbegun = []\ndef work(x):\n  if x == 2:\n    begun[0]()\n    while True: pass\n  done.append(x)',
  )
  const main = python.import('__main__')
  const controller = new AbortController()
  await python.eval('begun').append(() => controller.abort())
  const aborted = abortable(controller.signal, async () => {
    for (let i = 0; i < 5; i++) main.work(i)
    await python.sync()
  })
  const other = [main.work(10), main.work(11)]
  expect(await rejectionOf(aborted)).toMatchObject({ name: 'AbortError' })
  await Promise.all(other)
  expect(await python.eval('done')).toEqual([0, 1, 10, 11])
  await python.eval('begun').clear()
  await python.sync()
})

it('keeps what is behind the call that waits for a callback, though the program lets go of its target', async () => {
  const { python } = shared
  python.exec('class Box:\n  def take(self, f):\n    return f() if callable(f) else f\nseen = []')
  const box = python.eval('Box()')
  const inside = python.eval('seen')
  const apply = python.eval('lambda box, i: (seen.append(i), functions[0]() if i == 1 else None)[0]')
  await python.eval('functions').append(async () => {
    release(box)
    await inside.append('released')
  })
  for (let i = 0; i < 4; i++) apply(box, i)
  await python.sync()
  expect(await python.eval('seen')).toEqual([0, 1, 'released', 2, 3])
  await python.eval('functions').clear()
})

it('keeps each result as long as it is held', async () => {
  const { python } = shared
  python.exec(
    'import weakref\nmade = weakref.WeakSet()\nclass Made:\n  def __init__(self, x): self.x = x; made.add(self)',
  )
  const main = python.import('__main__')
  const kept = [main.Made(0), main.Made(1), main.Made(2)]
  release(kept[1])
  await python.sync()
  expect(await python.eval('sorted(each.x for each in made)')).toEqual([0, 2])
  expect(await (await handle(kept[2])).x).toBe(2)
  release(kept[0])
  release(kept[2])
  await python.sync()
  expect(await python.eval('len(made)')).toBe(0)
})

it('keeps nothing but its own kind beside a result that is held, in a turn that makes very many', async () => {
  const { python } = shared
  await python.sync()
  const connection = connectionOf(python)
  const before = connection.references.live
  const kept: unknown[] = []
  for (let i = 0; i < 6000; i++) {
    const size = python.builtins.len(python.builtins.bytes(100))
    if (i % 4 === 0) kept.push(size)
  }
  await python.sync()
  await collectGarbage()
  expect(connection.references.live).toBeLessThanOrEqual(before + kept.length + 8)
  for (const size of kept) release(size)
  expect(connection.references.live).toBeLessThanOrEqual(before + 8)
})

it('lets go of the others when one of the same call is released', async () => {
  const { python } = shared
  await python.sync()
  const connection = connectionOf(python)
  const before = connection.references.live
  const kept: unknown[] = []
  for (let i = 0; i < 9000; i++) {
    const text = python.builtins.repr(i)
    if (i % 4 === 0) kept.push(text)
  }
  await python.sync()
  for (const text of kept) release(text)
  await collectGarbage()
  expect(kept).toHaveLength(2250)
  expect(connection.references.live).toBeLessThanOrEqual(before + 8)
})

it.each([
  ['fours', 15_000, 4],
  ['sixteens at last', 19_000, 16],
])('lets go of what a turn makes beyond its first thousands, too: by %s', async (_, keptAt, together) => {
  const { python } = shared
  await python.sync()
  const connection = connectionOf(python)
  const before = connection.references.live
  const list = python.eval('[]')
  let kept: unknown = list.append(0)
  for (let i = 1; i < 20_000; i++) {
    const appended = list.append(i)
    if (i === keptAt) kept = appended
  }
  await python.sync()
  expect(connection.references.live).toBeGreaterThan(20_000)
  await collectGarbage()
  // The list, those found with the one that is kept, and with the last one, which this function may still have: by sixteens.
  expect(connection.references.live).toBeLessThanOrEqual(before + 1 + together + 16)
  expect(await (kept as PromiseLike<unknown>)).toBeNull()
  release(kept)
  expect(await list.__len__()).toBe(20_000)
})
