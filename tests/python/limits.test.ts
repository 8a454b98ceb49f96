// What is larger than one message takes (the option limits.messageBytes), both ways: who sends it gets an error for that
// call, and the link goes on. Arrays are in tests/python/hostile-conditions.test.ts.

import { afterEach, describe, expect, it } from 'vitest'
import { ConversionError, Python, PythonError, type Remote, recorded, release } from '../../src/index.js'
import { plainOptions, rejectionOf, sharedPython, thrownBy, untyped } from '../harness.js'

const LIMIT = 1 << 20
const LARGE = 'x'.repeat(4 * LIMIT)
const shared = sharedPython(plainOptions({ limits: { messageBytes: LIMIT } }))

afterEach(async () => {
  expect(await shared.python.eval('6 * 7')).toBe(42)
})

describe('what a program sends that is larger than the option limits.messageBytes', () => {
  const refused = (call: () => unknown): void => {
    const error = thrownBy(call)
    expect(error).toBeInstanceOf(ConversionError)
    expect(error.message).toMatch(
      / ha(s|ve) \d+ bytes( or more)?, and one message takes 1048576 \(the option limits\.messageBytes\)/,
    )
  }

  it.each<[string, unknown]>([
    ['a string', LARGE],
    ['a string of half surrogate pairs', '\ud800'.repeat(LIMIT)],
    ['a list of numbers', Array.from({ length: LIMIT / 4 }, (_, i) => i + 0.5)],
    ['a list of small strings', Array.from({ length: LIMIT / 8 }, (_, i) => `number ${i}`)],
    ['a nested object', { a: [{ b: LARGE }] }],
    ['a key', { [LARGE]: 1 }],
    ['a Map', new Map([[LARGE, 1]])],
    ['a Set', new Set([LARGE])],
    ['an integer', 1n << BigInt(16 * LIMIT)],
    ['arrays that are small each', Array.from({ length: 1000 }, () => new Uint8Array(4000))],
    ['Buffers that are small each', Array.from({ length: 1000 }, () => Buffer.alloc(4000))],
  ])('is refused at the call: %s', (_, value) => {
    const { python } = shared
    refused(() => python.builtins.id(value))
    refused(() => python.builtins.dict({ keyword: value }))
  })

  it('is refused wherever it is written: keywords, names, sources, items, attributes', async () => {
    const { python } = shared
    using object = python.eval('type("Some", (), {})()')
    refused(() => python.builtins.dict({ [LARGE]: 1 }))
    refused(() => python.eval(`"${LARGE}"`))
    refused(() => python.exec(`#${LARGE}`))
    refused(() => python.import(LARGE))
    refused(() => {
      object.attribute = LARGE
    })
    refused(() => {
      object[LARGE] = 1
    })
    refused(() => object[LARGE](1))
    await object
  })

  it('does not go to Python in several arguments either', () => {
    const half = 'x'.repeat(0.6 * LIMIT)
    refused(() => shared.python.builtins.print(half, half))
  })

  it('fails the callback whose answer it is, and the call of it in Python', async () => {
    const { python } = shared
    using call = python.eval('lambda f: f()')
    for (const answer of [() => LARGE, async () => [LARGE], () => ({ a: Array.from({ length: LIMIT }, () => 1.5) })]) {
      const error = await rejectionOf(call(answer))
      expect(error).toBeInstanceOf(ConversionError)
      expect(error.message).toMatch(/^the result of a callback cannot be sent to Python: it has \d+ bytes/)
    }
  })

  it('is cut where it is the text of an error, which comes back whole', async () => {
    const { python } = shared
    using call = python.eval('lambda f: f()')
    const thrown = new RangeError(LARGE)
    const fail = (): never => {
      throw thrown
    }
    expect(await rejectionOf(call(fail))).toBe(thrown)
    using length = python.eval(`exec('''
def caught(f):
    try: f()
    except Exception as error: return str(error)[:20], len(str(error))
''') or caught`)
    const [begins, count] = await length(fail)
    expect(begins).toBe('RangeError: xxxxxxxx')
    expect(count).toBeLessThan(LIMIT / 8)
  })

  it('ends the iterator whose item it is', async () => {
    function* items(): Generator<string> {
      yield 'small'
      yield LARGE
    }
    using list = shared.python.eval('list')
    const error = await rejectionOf(list(items()))
    expect(error).toBeInstanceOf(ConversionError)
    expect(error.message).toMatch(/^the item of an iterator cannot be sent to Python: it has \d+ bytes/)
  })

  it('is refused in a function that is recorded', async () => {
    const { python } = shared
    using call = python.eval('lambda f: f(1)')
    const step = recorded((x: Remote) => python.builtins.print(x, LARGE))
    refused(() => call(step))
    const parts = Array.from({ length: 40 }, (_, i) => String(i).repeat(LIMIT / 20))
    const steps = recorded((x: Remote) => parts.map((part) => python.builtins.len([x, part])))
    refused(() => call(steps))
    await python.sync()
  })
})

it('many calls of one turn may be larger together than one message', async () => {
  const { python } = shared
  // One that has not started yet gathers what it is asked.
  await using starting = untyped(new Python(plainOptions({ limits: { messageBytes: LIMIT } })))
  for (const each of [starting, python]) {
    const text = 'x'.repeat(LIMIT / 4)
    const lengths = Array.from({ length: 40 }, () => each.builtins.len(text) as Remote<number>)
    expect(await Promise.all(lengths)).toEqual(lengths.map(() => text.length))
    const arrays = Array.from(
      { length: 40 },
      (_, i) => each.builtins.len([text, new Uint8Array(i * 1000)]) as Remote<number>,
    )
    expect(await Promise.all(arrays)).toEqual(arrays.map(() => 2))
  }
})

it('a callback may ask for more than one message takes, and iterators give it', async () => {
  const { python } = shared
  const text = 'x'.repeat(LIMIT / 2)
  using call = python.eval('lambda f: f()')
  const asks = (): unknown => Array.from({ length: 20 }, () => python.builtins.len(text)).at(-1)
  expect(await call(asks)).toBe(text.length)
  using lengths = python.eval('lambda items: [len(item) for item in items]')
  const items = Array.from({ length: 20 }, () => text)
  expect(await lengths(items.values())).toEqual(items.map(() => text.length))
})

it('very many references are awaited and released at once', async () => {
  const { python } = shared
  using one = python.eval('object()')
  await one
  const references: Remote[] = Array.from({ length: 200_000 }, () => python.builtins.id(one) as Remote)
  await Promise.all(references)
  for (const each of references) release(each)
  await python.sync()
})

describe('what Python sends that is larger than the option limits.messageBytes', () => {
  const REFUSED =
    /^A value of \d+ bytes cannot be sent, because one message takes 1048576 \(the option limits\.messageBytes\); /

  it.each([
    ['a string', `'x' * ${4 * LIMIT}`],
    ['a string of half surrogate pairs', `'\\ud800' * ${LIMIT}`],
    ['a list of numbers', `[0.5] * ${LIMIT / 4}`],
    ['a list of small strings', `[f'number {i}' for i in range(${LIMIT / 8})]`],
    ['a nested dict', `{'a': [{'b': 'x' * ${4 * LIMIT}}]}`],
    ['a key', `{'x' * ${4 * LIMIT}: 1}`],
    ['a set', `{'x' * ${4 * LIMIT}}`],
    ['an integer', `1 << ${16 * LIMIT}`],
    ['bytes that are small each', `[bytes(4000)] * 1000`],
    ['several bytes', `[bytes(${LIMIT / 2})] * 4`],
    ['handles', `(lambda some: [some() for i in range(100_000)])(type('Some', (), {}))`],
  ])('rejects what awaits it: %s', async (_, source) => {
    using value = shared.python.eval(source)
    const error = await rejectionOf(value)
    expect(error).toBeInstanceOf(PythonError)
    expect(error.message).toMatch(REFUSED)
    expect(error).toMatchObject({ type: 'ConversionError' })
  })

  it('fails the call of a callback in Python, which may catch it, and the callback is not called', async () => {
    using attempt = shared.python.eval(`exec('''
def attempt(f):
    try: f("x" * ${4 * LIMIT})
    except Exception as error: caught = error
    return type(caught).__name__, str(caught), f("small")
''') or attempt`)
    const calls: unknown[] = []
    const [kind, text, answer] = await attempt((value: string) => {
      calls.push(value)
      return 'answer'
    })
    expect([kind, answer, calls]).toEqual(['ConversionError', 'answer', ['small']])
    expect(text).toMatch(REFUSED)
    using call = shared.python.eval(`lambda f: f(a=[1.5] * ${LIMIT / 4})`)
    expect(await rejectionOf(call(() => 1))).toMatchObject({ type: 'ConversionError' })
  })
})
