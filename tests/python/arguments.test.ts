// Arguments: keywords, numbers by what their parameter takes, and hints where a call was understood in another way.

import { describe, expect, it } from 'vitest'
import { dict, float, int, tuple } from '../../src/index.js'
import { rejectionOf, sharedPython } from '../harness.js'

const shared = sharedPython()

describe('keywords', () => {
  it('are a trailing plain object', async () => {
    const { python } = shared
    const show = python.eval('lambda *args, **kwargs: repr((args, kwargs))')
    expect(await show()).toBe('((), {})')
    expect(await show(1, { a: 2, b: [3] })).toBe("((1,), {'a': 2, 'b': [3]})")
    expect(await show({ a: 1 }, 2)).toBe("(({'a': 1}, 2), {})")
    expect(await show({})).toBe('((), {})')
    expect(await show(Object.assign(Object.create(null), { a: 1 }))).toBe("((), {'a': 1})")
  })

  it('that are undefined are left out, null is None', async () => {
    const { python } = shared
    const show = python.eval("lambda a='default', b='default': [a, b]")
    expect(await show({ a: undefined, b: null })).toEqual(['default', null])
    expect(await show(undefined)).toEqual([null, 'default'])
  })

  it('do not swallow dict() and Map', async () => {
    const { python } = shared
    const show = python.eval('lambda *args, **kwargs: repr((args, kwargs))')
    expect(await show(dict({ a: 1 }))).toBe("(({'a': 1},), {})")
    expect(await show(new Map<unknown, unknown>([[1, 'one']]))).toBe("(({1: 'one'},), {})")
    expect(await show(dict([[tuple(1, 2), 'pair']]), { k: dict() })).toBe("(({(1, 2): 'pair'},), {'k': {}})")
  })

  it('may have names that JavaScript knows', async () => {
    const { python } = shared
    const show = python.eval('lambda **kwargs: sorted(kwargs)')
    expect(await show({ class: 1, lambda: 2, constructor: 3, ['__proto__']: 4 })).toEqual([
      '__proto__',
      'class',
      'constructor',
      'lambda',
    ])
  })

  it('get a hint where the object was meant as a dict', async () => {
    const { python } = shared
    python.exec('def takes_dict(d):\n    return d')
    expect((await rejectionOf(python.eval('takes_dict')({ lr: 1 }))).message).toBe(
      "takes_dict() got an unexpected keyword argument 'lr'. The trailing plain object {lr} was taken as keyword " +
        'arguments; to pass it as a dict, write dict({...}) or a Map.',
    )
    expect((await rejectionOf(python.builtins.len({ a: 1 }))).message).toBe(
      'len() takes no keyword arguments. The trailing plain object {a} was taken as keyword arguments; to pass it as a ' +
        'dict, write dict({...}) or a Map.',
    )
  })

  it('get the nearest name where one is wrong', async () => {
    const { python } = shared
    python.exec('class Optimizer:\n    def __init__(self, learning_rate=0.1, momentum=0.0): pass')
    expect((await rejectionOf(python.eval('Optimizer')({ learning_rat: 1 }))).message).toContain(
      "unexpected keyword argument 'learning_rat'",
    )
    expect((await rejectionOf(python.eval('Optimizer')({ learning_rat: 1 }))).message).toContain(
      "Did you mean 'learning_rate'?",
    )
  })
})

describe('numbers', () => {
  const FUNCTIONS = `
def numbers(steps=1, rate=0.5, *, decay=0.0, count=0, anything=None):
    return [type(value).__name__ for value in (steps, rate, decay, count, anything)]
class Maker:
    def __init__(self, units, rate=0.1): self.kinds = [type(units).__name__, type(rate).__name__]
    def method(self, rate=1.0, steps=1): return [type(rate).__name__, type(steps).__name__]
    @classmethod
    def other(cls, rate=1.0): return type(rate).__name__
    @staticmethod
    def still(rate=1.0): return type(rate).__name__
    def __call__(self, rate=1.0): return type(rate).__name__
import functools
partly = functools.partial(numbers, steps=2)
@functools.wraps(numbers)
def wrapped(*args, **kwargs): return numbers(*args, **kwargs)
`

  it('are floats where the default of their parameter is one', async () => {
    const { python } = shared
    python.exec(FUNCTIONS)
    const numbers = python.eval('numbers')
    expect(await numbers(2, 2, { decay: 2, count: 2, anything: 2 })).toEqual(['int', 'float', 'float', 'int', 'int'])
    expect(await numbers(2.5, int(2), { decay: int(2), count: float(2), anything: 2 ** 60 })).toEqual([
      'float',
      'int',
      'int',
      'float',
      'float',
    ])
    expect(await numbers({ rate: 1 })).toEqual(['int', 'float', 'float', 'int', 'NoneType'])
    expect(await numbers(true, true)).toEqual(['bool', 'bool', 'float', 'int', 'NoneType'])
  })

  it('are so for constructors, methods, partial and wrapped functions', async () => {
    const { python } = shared
    python.exec(FUNCTIONS)
    const Maker = python.eval('Maker')
    expect(await new Maker(3, 1).kinds).toEqual(['int', 'float'])
    expect(await new Maker(3, { rate: 0 }).kinds).toEqual(['int', 'float'])
    const maker = new Maker(1)
    expect(await maker.method(1, 1)).toEqual(['float', 'int'])
    expect(await maker.method({ steps: 1, rate: 1 })).toEqual(['float', 'int'])
    expect(await Maker.other(1)).toBe('float')
    expect(await Maker.still(1)).toBe('float')
    expect(await maker(1)).toBe('float')
    expect(await python.eval('partly')({ rate: 3, count: 3 })).toEqual(['int', 'float', 'float', 'int', 'NoneType'])
    expect(await python.eval('wrapped')(1, 1)).toEqual(['int', 'float', 'float', 'int', 'NoneType'])
  })

  it('are ints anywhere else unless they cannot be', async () => {
    const { python } = shared
    const type = python.eval('lambda x: [type(x).__name__, repr(x)]')
    expect(await type(3)).toEqual(['int', '3'])
    expect(await type(-0)).toEqual(['float', '-0.0'])
    expect(await type(0.5)).toEqual(['float', '0.5'])
    expect(await type(2 ** 53 - 1)).toEqual(['int', '9007199254740991'])
    expect(await type(2 ** 53 + 2)).toEqual(['float', '9007199254740994.0'])
    expect(await type(10n ** 30n)).toEqual(['int', '1000000000000000000000000000000'])
    expect(await type(float(3))).toEqual(['float', '3.0'])
    expect(await type(int(3.0))).toEqual(['int', '3'])
    expect(await type(Number.NaN)).toEqual(['float', 'nan'])
    expect(await type(Number.NEGATIVE_INFINITY)).toEqual(['float', '-inf'])
    expect(await type([1, 1.5, float(1)])).toEqual(['list', '[1, 1.5, 1.0]'])
  })

  it('that are the data of an array are floats unless dtype says otherwise', async () => {
    const { python } = shared
    const { np } = python
    expect(await np.array([1, 2]).dtype.name).toBe('float64')
    expect(await np.array([[1], [2]], { dtype: 'int32' }).dtype.name).toBe('int32')
    expect(await np.array([1, 2], 'int8').dtype.name).toBe('int8')
    expect(await np.array([int(1), int(2)]).dtype.name).toBe('int64')
    expect(await np.array(3).dtype.name).toBe('float64')
    expect(await np.array([true, false]).dtype.name).toBe('bool')
    expect(await np.array({ object: [1, 2] }).dtype.name).toBe('float64')
  })
})
