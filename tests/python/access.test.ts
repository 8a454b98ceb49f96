// Attributes, items, slices, and the functions for what a stand-in's own names cannot say.

import { describe, expect, it } from 'vitest'
import {
  contains,
  deleteItem,
  dict,
  dir,
  ellipsis,
  getattr,
  handle,
  isinstance,
  isRemote,
  item,
  len,
  NDArray,
  newaxis,
  repr,
  setattr,
  setItem,
  slice,
  tuple,
  typeOf,
} from '../../src/index.js'
import { Recording, rejectionOf, sharedPython, thrownBy } from '../harness.js'

const shared = sharedPython()

const BOX = `
class Box:
    kind = 'box'
    def __init__(self, **values): self.__dict__.update(values)
    def method(self): return 'called'
    @property
    def area(self): return 6
`

describe('attributes', () => {
  it('reads, assigns and deletes them', async () => {
    const { python } = shared
    python.exec(BOX)
    const box = python.eval('Box(a=1)')
    box.b = [1, 'two', null]
    expect(await box.a).toBe(1)
    expect(await box.b).toEqual([1, 'two', null])
    expect(await box.area).toBe(6)
    delete box.a
    expect((await rejectionOf(box.a)).type).toBe('AttributeError')
  })

  it('gives Python every name but then, catch and finally', async () => {
    const { python } = shared
    python.exec(BOX)
    const names = ['name', 'length', 'call', 'apply', 'bind', 'arguments', 'caller', 'constructor']
    const more = ['toString', 'valueOf', 'hasOwnProperty', '__proto__', 'toJSON', 'inspect', 'self', 'class']
    const box = python.eval('Box()')
    for (const name of [...names, ...more]) box[name] = `value of ${name}`
    for (const name of [...names, ...more]) expect(await box[name], name).toBe(`value of ${name}`)
    const settled = await box
    for (const name of [...names, ...more, 'catch', 'finally']) {
      settled[name] = `settled ${name}`
      expect(await settled[name], name).toBe(`settled ${name}`)
    }
  })

  it('reads and assigns any name with getattr and setattr', async () => {
    const { python } = shared
    python.exec(BOX)
    const box = python.eval('Box()')
    setattr(box, 'then', 'next')
    setattr(box, 'with space', 2)
    // Names that mean something else on a stand-in.
    const ours = ['Use', 'UseSelf', 'StartUsing', 'PythonObject', 'NewDyn', 'prototype', 'inner_dyn', '0']
    for (const name of ours) setattr(box, name, `own ${name}`)
    for (const name of ours) expect(await getattr(box, name), name).toBe(`own ${name}`)
    expect(await python.builtins.vars(box)).not.toHaveProperty('inner')
    expect(await getattr(box, 'then')).toBe('next')
    expect(await getattr(box, 'with space')).toBe(2)
    expect(await getattr(box, 'missing', 'fallback')).toBe('fallback')
    expect((await rejectionOf(getattr(box, 'missing'))).type).toBe('AttributeError')
  })

  it('keeps the attribute of a released owner', async () => {
    const { python } = shared
    python.exec(BOX)
    const box = python.eval('Box(inner=Box(a=1))')
    const inner = box.inner
    await inner
    box[Symbol.dispose]()
    expect(await inner.a).toBe(1)
  })
})

describe('items', () => {
  it('reads, assigns and deletes by number, negative ones too', async () => {
    const { python } = shared
    const list = python.eval('[10, 11, 12, 13]')
    expect(await list[0]).toBe(10)
    expect(await list[-1]).toBe(13)
    list[0] = 'first'
    delete list[1]
    expect(await list).toEqual(['first', 12, 13])
    expect((await rejectionOf(list[7])).type).toBe('IndexError')
  })

  it('takes names as attributes and keys through item()', async () => {
    const { python } = shared
    const map = python.eval("{'items': 1, 2: 'two', (1, 2): 'pair', 1.5: 'float'}")
    expect(await item(map, 'items')).toBe(1)
    expect(await item(map, 2)).toBe('two')
    expect(await item(map, 1, 2)).toBe('pair')
    expect(await item(map, tuple(1, 2))).toBe('pair')
    expect(await item(map, 1.5)).toBe('float')
    setItem(map, 'new', { a: 1 })
    deleteItem(map, 'items')
    expect(await item(map, 'new')).toEqual({ a: 1 })
    expect(await map.get('items')).toBeNull()
    expect((await rejectionOf(item(map, 'items'))).type).toBe('KeyError')
  })

  it('has slices, ellipsis and newaxis', async () => {
    const { python } = shared
    python.exec('class Echo:\n    def __getitem__(self, key): return repr(key)')
    const echo = python.eval('Echo()')
    expect(await item(echo, slice(3))).toBe('slice(None, 3, None)')
    expect(await item(echo, slice(1, null))).toBe('slice(1, None, None)')
    expect(await item(echo, slice(null, null, -1))).toBe('slice(None, None, -1)')
    expect(await item(echo, slice(0, 2), ellipsis, newaxis, -1)).toBe('(slice(0, 2, None), Ellipsis, None, -1)')
    expect(await item(echo, [0, 2])).toBe('[0, 2]')
  })

  it('cuts and assigns parts of NumPy arrays', async () => {
    const { python } = shared
    const array = python.np.arange(12).reshape(3, 4)
    expect([...(await item(array, slice(0, 2), 1)).data].map(Number)).toEqual([1, 5])
    expect((await item(array, ellipsis, newaxis)).shape).toEqual([3, 4, 1])
    setItem(array, [0, slice(null, null)], 0)
    expect(await array.sum()).toBe(60)
    setItem(array, tuple(slice(0, 3), 0), python.np.array([7, 8, 9]))
    expect(
      (await item(array, slice(0, 3), 0)).toArray?.() ?? [...(await item(array, slice(0, 3), 0)).data].map(Number),
    ).toEqual([7, 8, 9])
  })
})

describe('functions', () => {
  it('len, repr, dir, typeOf, isinstance and contains ask Python', async () => {
    const { python } = shared
    python.exec(BOX)
    const box = python.eval('Box(a=1)')
    expect(await len(python.eval('[1, 2, 3]'))).toBe(3)
    expect(await repr(python.eval("{'a': [1, None]}"))).toBe("{'a': [1, None]}")
    expect(await dir(box)).toEqual(expect.arrayContaining(['a', 'area', 'kind', 'method', '__init__']))
    expect(await typeOf(box)).toBe('__main__.Box')
    expect(await typeOf(python.eval('1'))).toBe('int')
    expect(await typeOf(python.np.arange(3))).toBe('numpy.ndarray')
    expect(await isinstance(box, python.eval('Box'))).toBe(true)
    expect(await isinstance(box, python.builtins.int)).toBe(false)
    expect(await isinstance(box, [python.builtins.int, python.eval('Box')])).toBe(true)
    expect(await isinstance(3, python.builtins.int)).toBe(true)
    expect(await contains(python.eval('[1, 2]'), 2)).toBe(true)
    expect(await contains(python.eval("{'a': 1}"), 'b')).toBe(false)
  })

  it('handle() gives a settled handle where await would bring the value', async () => {
    const { python } = shared
    const list = await handle(python.eval('[1, 2, 3]'))
    expect(isRemote(list)).toBe(true)
    list.append(4)
    expect(await len(list)).toBe(4)
    const number = await handle(python.eval('7'))
    expect(await number.bit_length()).toBe(3)
  })

  it('says what was expected where a value is no Python object', () => {
    expect(thrownBy(() => len([1])).message).toBe(
      'len(x) cannot be sent to Python: a Python object was expected; received object',
    )
    expect(thrownBy(() => len(new NDArray([1, 2]))).message).toMatch(
      /; received an NDArray, .* as in np\.arange_dyn\(5\)$/,
    )
  })

  it('tells stand-ins from other values', () => {
    const { python } = shared
    expect(isRemote(python.builtins.len)).toBe(true)
    expect([isRemote(1), isRemote({}), isRemote(() => 1), isRemote(null), isRemote(dict({}))]).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('settled handles', () => {
  it('know the names of their class and instance without asking', async () => {
    const { python } = shared
    python.exec(BOX)
    const box = await python.eval('Box(a=1)')
    using recording = new Recording()
    expect('a' in box).toBe(true)
    expect('area' in box).toBe(true)
    expect('method' in box).toBe(true)
    expect('missing' in box).toBe(false)
    expect(recording.sent).toEqual([])
  })

  it('are instances of their class and its bases', async () => {
    const { python } = shared
    python.exec(`${BOX}\nclass Cube(Box): pass`)
    const [cube, Cube, Box] = [await python.eval('Cube()'), await python.eval('Cube'), await python.eval('Box')]
    using recording = new Recording()
    expect(cube instanceof Cube).toBe(true)
    expect(cube instanceof Box).toBe(true)
    expect({} instanceof Box).toBe(false)
    expect(recording.sent).toEqual([])
    const box = await python.eval('Box()')
    expect(box instanceof Cube).toBe(false)
    expect((await handle(python.eval("OSError('x')"))) instanceof python.builtins.Exception).toBe(true)
  })

  it('say that instanceof needs them where something is a promise still', async () => {
    const { python } = shared
    const promise = python.eval('object()')
    expect(thrownBy(() => promise instanceof python.builtins.object).message).toBe(
      'instanceof knows the class of settled handles only; await eval(…) first, or use isinstance()',
    )
  })

  it('make instances with new and without', async () => {
    const { python } = shared
    python.exec(BOX)
    const Box = python.eval('Box')
    expect(await new Box({ a: 1 }).a).toBe(1)
    expect(await Box({ a: 2 }).a).toBe(2)
    expect(await typeOf(new (await Box)())).toBe('__main__.Box')
  })
})
