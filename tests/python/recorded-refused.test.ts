// What a recorded function may not do, and what it may not have: each is an error that names the line.

import { beforeAll, describe, expect, it } from 'vitest'
import { ConversionError, detached, RecordingError, recorded, release } from '../../src/index.js'
import { sharedPython, thrownBy } from '../harness.js'

const shared = sharedPython()

beforeAll(() => {
  shared.python.exec('def returned(x):\n    return x\n\ndef times(f, n):\n    return [f(i) for i in range(n)]')
})

describe('what cannot be recorded', () => {
  const cases: [string, (x: any, python: any) => unknown, RegExp][] = [
    ['an await', async (x) => await x, /x is awaited/],
    ['an await of an object from outside', async (_, python) => await python.eval('1'), /is awaited/],
    ['a promise of something else', async () => 1, /it is asynchronous/],
    ['then', (x) => void x.then(() => {}), /x is awaited/],
    [
      'for await',
      async (x) => {
        for await (const each of x) return each
        return 0
      },
      /x is iterated/,
    ],
    [
      'for of',
      (x) => {
        for (const each of x) return each
        return 0
      },
      /x is iterated.*x\[0\]/,
    ],
    ['arithmetic', (x) => Number(x) - 3, /x is used as a JavaScript value/],
    ['<', (x) => x < 3, /x is used as a JavaScript value/],
    ['+', (x) => x + 1, /x is used as a JavaScript value/],
    ['a template', (x) => `${x}`, /x is used as a JavaScript value/],
    ['in', (x) => 'a' in x, /x is looked into by in/],
    ['a spread into an object', (x) => ({ ...x }), /x is looked into by in, {...} or Object.keys/],
    ['the rest of an object', (x) => (({ a, ...rest }) => [a, rest])(x), /x is looked into/],
    ['Object.keys', (x) => Object.keys(x), /x is looked into/],
    ['sync', (_, python) => void python.sync(), /it waits for Python/],
    ['an iterator', (_, python) => python.builtins.list([1].values()), /it gives an iterator to Python/],
  ]
  it.each(cases)('%s is an error that names the line', async (_, fn, message) => {
    const { python } = shared
    const error = thrownBy(() => python.eval('returned')(recorded((x: any) => fn(x, python))))
    expect(error.message).toMatch(message)
    expect(error.stack.split('\n').find((line: string) => line.startsWith('    at '))).toContain(
      'recorded-refused.test.ts:',
    )
  })

  const circular: any = { name: 'circle', at: [] }
  circular.at.push(circular)
  const giving: any = recorded(function giving(x: any) {
    return x(giving)
  })
  const returning: any = recorded(function returning() {
    return { again: [returning] }
  })
  const hooks: any = { on_epoch_end: () => hooks }
  const deeper = (): unknown => () => deeper()
  const values: [string, (x: any) => unknown, string][] = [
    ['an object', () => circular, 'the result of value.at[0] cannot be sent to Python: it contains itself'],
    ['an argument', (x) => x.append([circular]), 'args[0][0].at[0] cannot be sent to Python: it contains itself'],
    ['an attribute', (x) => void (x.a = circular), 'x.a.at[0] cannot be sent to Python: it contains itself'],
    [
      'a function that is recorded',
      (x) => x(giving),
      'args[0] cannot be sent to Python: it contains itself: a recorded',
    ],
    ['a function in its own result', () => returning, 'the result of returning.again[0] cannot be sent to Python: it'],
    ['an object of functions', () => hooks, 'the result of on_epoch_end.on_epoch_end cannot be sent to Python: it'],
    [
      'functions without end',
      deeper,
      'the result of a recorded function cannot be sent to Python: it is more than 50 recorded functions inside each other',
    ],
  ]
  it.each(values)('%s that contains itself is a ConversionError that names the place', async (_, fn, message) => {
    const { python } = shared
    const value = { value: (x: any) => fn(x) }.value
    const error = thrownBy(() => python.eval('returned')(recorded(value)))
    expect(error).toBeInstanceOf(ConversionError)
    expect(error.message.slice(0, message.length)).toBe(message)
    expect(error.stack.split('\n').find((line: string) => line.startsWith('    at '))).toContain(
      'recorded-refused.test.ts:',
    )
    expect(
      await python.eval('times')(
        recorded((x: any) => [x]),
        1,
      ),
    ).toEqual([[0]])
  })

  it('is not what is given twice, or 49 functions inside each other', async () => {
    const { python } = shared
    const same = { a: [1] }
    const inner = (): number => 7
    expect(
      await python.eval('lambda f: [each() if callable(each) else each for each in f()]')(
        recorded(() => [same, same, inner, inner]),
      ),
    ).toEqual([{ a: [1] }, { a: [1] }, 7, 7])
    const nested = (left: number): unknown => (left === 0 ? 'end' : () => nested(left - 1))
    python.exec('def unwrap(f):\n    while callable(f):\n        f = f()\n    return f')
    expect(await python.eval('unwrap')(recorded(() => nested(49)))).toBe('end')
  })

  it('is a branch on a parameter, or on the instance of a method, in its own source', () => {
    const { python } = shared
    const refused = (fn: unknown): Error => thrownBy(() => python.eval('returned')(fn))
    const clip = recorded(function clip(x: any, isTraining: any) {
      if (isTraining) return x
      return x.real
    })
    const error = refused(clip)
    expect(error).toBeInstanceOf(RecordingError)
    expect(error.message).toBe(
      'recorded(clip) cannot be recorded: it branches on isTraining, which has no value yet, and would go the same way ' +
        "for all: if (isTraining). What Python's values decide is Python's: tf.where, tf.cond",
    )
    expect(error.stack?.split('\n')[1]).toContain('recorded-refused.test.ts:')
    const named = recorded(['x', '*', 'scale=None'], (x: any, { scale }: any) => scale ?? x)
    expect(refused(named).message).toMatch(/it branches on scale.*: scale \?\?\./)
    expect(refused(recorded(() => (y: any) => (y === 1 ? 2 : 3))).message).toMatch(/it branches on y.*: y ===\./)
    class Scaling extends python.builtins['dict'] {
      static recorded = ['call']
      call(x: any): unknown {
        return this['factor'] ? x : 1
      }
    }
    expect(refused(Scaling).message).toMatch(/recorded\(call\).* it branches on this.*: this\[''\] \?\./)
  })

  it('is a function that calls itself without end', () => {
    const countdown: any = recorded((n: any) => countdown(n.__sub__(1)))
    const error = thrownBy(() => shared.python.eval('returned')(countdown))
    expect(error).toBeInstanceOf(RecordingError)
    expect(error.message).toMatch(/it calls itself without end.*tf\.while_loop/)
    expect(error.stack.split('\n')[1]).toContain('recorded-refused.test.ts:')
  })

  it('leaves nothing: the next call works', async () => {
    const { python } = shared
    const { builtins } = python
    const bad = recorded((x: any) => {
      builtins.map(
        detached(() => {}),
        [new Float64Array(200_000)],
      )
      return x < 1
    })
    expect(thrownBy(() => builtins.list(bad))).toBeInstanceOf(RecordingError)
    expect(await builtins.len([1])).toBe(1)
  })

  it('its values cannot be used outside it, nor can objects from outside be released in it', async () => {
    const { python } = shared
    let kept: any
    await python.eval('returned')(
      recorded((x: any) => {
        kept = x
      }),
    )(1)
    expect(thrownBy(() => python.builtins.abs(kept)).message).toMatch(/x is a value inside recorded/)
    const outside = python.eval('[1]')
    const error = thrownBy(() => python.eval('returned')(recorded(() => release(outside))))
    expect(error.message).toMatch(/it releases/)
    expect(await outside).toEqual([1])
  })
})
