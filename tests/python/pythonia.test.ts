// `tensorbridge/pythonia`: each feature that pythonia's documents describe, as its users write it. What the real pythonia
// gives for the same calls is compared in tests/keras/pythonia-proof.test.ts; classes are in pythonia-classes.test.ts.

import { setTimeout as later } from 'node:timers/promises'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { configurePython, errors, python as ours } from '../../src/index.js'
import { type PyObject, py, python } from '../../src/pythonia/index.js'
import { checkMachine, plainOptions, rejectionOf, ScratchFolder } from '../harness.js'

let shapes: PyObject
let printed = ''

beforeAll(async () => {
  configurePython(plainOptions({ stdout: (text) => (printed += text), env: { TENSORBRIDGE_WARM: '0' } }))
  shapes = await python('./pythonia/shapes.py')
})
afterAll(() => python.exit())

describe('modules', () => {
  it('a path is that of a file beside the one that calls, which finds its neighbours', async () => {
    expect(await shapes.NAME).toBe('neighbour')
    expect(await shapes.__name__).toBe('shapes.py')
    // Classes of the file can be found by what looks for them.
    expect(String(await shapes.Point(1))).toBe('Point(x=1, y=0)')
  })

  it('a name is that of a module, and the import of one that is missing fails with its name', async () => {
    const math = await python('math')
    expect(await math.sqrt(16)).toBe(4)
    expect(await rejectionOf(python('no_such_module'))).toBeInstanceOf(errors.ModuleNotFoundError)
    expect(await rejectionOf(python('./no_such_file.py'))).toBeInstanceOf(errors.FileNotFoundError)
  })

  it('cwd() is the folder of the file that calls, or the one that is named', async () => {
    const os = await python('os')
    using scratch = new ScratchFolder()
    await python.cwd(scratch.path)
    expect(await os.getcwd()).toBe(scratch.path)
    await python.cwd()
    expect(await os.path.basename(await os.getcwd())).toBe('python')
  })
})

describe('values', () => {
  it('numbers, texts, booleans and None are values; everything else stays in Python', async () => {
    expect(await shapes.Shape.sides).toBe(0)
    expect([await py`1.5`, await py`"a"`, await py`True`, await py`None`]).toEqual([1.5, 'a', true, null])
    for (const each of [await shapes.numbers, await py`(1, 2)`, await py`{1}`, await py`b"a"`, await py`1j`]) {
      expect(typeof each).toBe('function')
      expect(each.then).toBeUndefined()
    }
  })

  it('valueOf() brings what JSON can hold, with text for the keys of dicts, and arrays and bytes as they are', async () => {
    expect(await shapes.table.valueOf()).toEqual({ a: 1, keys: 'an item', '2': 'two' })
    expect(await py`[(1, [None, {True: 2.5}])]`.then((list) => list.valueOf())).toEqual([[1, [null, { true: 2.5 }]]])
    expect(await py`[b"ab", {3}]`.then((list) => list.valueOf())).toEqual([Uint8Array.of(97, 98), new Set([3])])
    const [inside] = await py`[1j]`.then((list) => list.valueOf())
    expect(await inside.imag).toBe(1)
  })

  it('numbers that JSON and JavaScript cannot hold arrive as they are', async () => {
    expect(await py`float("nan")`).toBeNaN()
    expect(await py`-float("inf")`).toBe(-Infinity)
    expect(await py`2**63`).toBe(9223372036854775808n)
    expect(await shapes.special(NaN, 2n ** 70n)).toBe('(nan, 1180591620717411303424, {})')
  })

  it('a number that is an integer is an int, also where tensorbridge itself would make it a float', async () => {
    expect(await shapes.special(1, -0.5)).toBe('(1, -0.5, {})')
    expect(await py`(lambda rate=0.5: repr(rate))(${3})`).toBe('3')
  })

  it('paths find items of dicts first when they are read, attributes first when they are called', async () => {
    expect(await shapes.table.keys).toBe('an item')
    expect(String(await shapes.table.keys())).toBe("dict_keys(['a', 'keys', 2])")
    expect([await shapes.numbers[1], await shapes.table[2], await shapes.numbers[-1]]).toEqual([2, 'two', 3])
    expect(await shapes.numbers.index(3)).toBe(2)
  })

  it('length is Python’s len, and toString() its repr', async () => {
    const shape = await shapes.Shape('square')
    expect([await shape.length, await shapes.numbers.length, await shapes.table.length]).toEqual([4, 3, 3])
    expect(await shapes.numbers.toString()).toBe('[1, 2, 3]')
    expect(String(await shapes.numbers)).toBe('[1, 2, 3]')
    expect(`${await shapes.numbers}`).toBe('[1, 2, 3]')
  })

  it('console.log shows the repr of an object, and reminds of await where there is none yet', async () => {
    expect(inspect(await shapes.numbers)).toBe('[1, 2, 3]')
    expect(inspect(await shapes.numbers, { showProxy: true })).toBe('Proxy [ [Python object], [1, 2, 3] ]')
    expect(inspect(shapes.numbers)).toContain('You must use await when calling a Python API')
    expect(JSON.stringify({ list: await shapes.numbers })).toMatch(/^\{"list":\{"ffid":-?\d+\}\}$/)
  })

  it('setFastMode leaves the repr out, and toString() still gives it', async () => {
    python.setFastMode(true)
    const list = await shapes.numbers
    expect(inspect(list)).toContain('Use `await object.toString()`')
    expect(await list.toString()).toBe('[1, 2, 3]')
    python.setFastMode(false)
    expect(inspect(await shapes.numbers)).toBe('[1, 2, 3]')
  })

  it('assignments reach attributes and items, in order', async () => {
    const shape = await shapes.Shape('square')
    shape.colour = 'blue'
    shape.log[0] = { a: [1] }
    shape.extra = shape.log
    expect(await shape.describe()).toBe('square in blue')
    expect(await shape.extra[0].valueOf()).toEqual({ a: [1] })
    const table = await py`{"a": 1}`
    table.b = 2
    expect(await table.valueOf()).toEqual({ a: 1, b: 2 })
  })

  it('destructuring takes entries and members', async () => {
    const { Shape, numbers } = shapes
    const [[a, b], c] = await py`((1, 2), 3)`
    expect([await a, await b, await c, await numbers[0]]).toEqual([1, 2, 3, 1])
    // As often as one likes.
    expect(await (await Shape('a')).describe()).toBe('a in red')
    expect(await (await Shape('b')).describe()).toBe('b in red')
    const list = await shapes.numbers
    expect(() => [...list]).toThrow('You must use `for await`')
  })
})

describe('calls', () => {
  it('$ takes the last argument for keywords', async () => {
    expect(await (await shapes.Shape$('square', { colour: 'green' })).describe()).toBe('square in green')
    expect(await shapes.special$(1, 2, { third: 3, 'a-b': [4] })).toBe("(1, 2, {'third': 3, 'a-b': [4]})")
    expect(await shapes.special$(1, { second: undefined, third: null })).toBe("(1, None, {'third': None})")
    expect(await shapes.special(1, { second: 2 })).toBe("(1, {'second': 2}, {})")
  })

  it('a class may be called with new, and an object that can be called is', async () => {
    const shape = await new shapes.Shape('square')
    expect([await shape(3), await shape.__call__$(3, { twice: true })]).toEqual([3, 6])
  })

  it('apply and call are JavaScript’s, unless the object has such an attribute', async () => {
    expect(await shapes.special.call(1, 2)).toBe('(1, 2, {})')
    expect(await shapes.special.apply(1, [2])).toBe('(1, 2, {})')
    const own = await py`type("Own", (), {"call": lambda self, x: ("call", x)})()`
    expect(String(await own.call(1))).toBe("('call', 1)")
  })

  it('a $ after an attribute that may be missing makes it undefined', async () => {
    const shape = await shapes.Shape('square')
    expect([await shape.name$, await shape.nothing$, await shape.nothing.at_all$]).toEqual([
      'square',
      undefined,
      undefined,
    ])
  })

  it('an object that is not awaited can be passed; a promise cannot', async () => {
    expect(await shapes.special(shapes.numbers, [shapes.table.a])).toBe('([1, 2, 3], [1], {})')
    expect((await rejectionOf(shapes.special(shapes.Shape('a')))).message).toBe(
      'You did not await a parameter when calling special',
    )
  })

  it('calls run in the order in which they are made, awaited or not', async () => {
    const list = await py`[]`
    for (let i = 0; i < 5; i++) void list.append(i)
    expect(await list.valueOf()).toEqual([0, 1, 2, 3, 4])
    expect(await Promise.all(Array.from({ length: 100 }, (_, i) => shapes.special(i)))).toHaveLength(100)
  })

  it('a call that takes longer than its $timeout is given up', async () => {
    const { sleep$ } = await python('time')
    expect(await rejectionOf(sleep$(0.2, { $timeout: 20 }))).toMatchObject({
      name: 'BridgeException',
      message: "Attempt to access 'sleep' failed. Python didn't respond in time (20ms).",
    })
    expect(await sleep$(0.01, { $timeout: Number.POSITIVE_INFINITY })).toBeNull()
  })

  it('an assignment that fails and that nobody can await is reported', async () => {
    ;(await py`(1, 2)`)[0] = 3
    expect(await rejectionOf(ours.sync())).toBeInstanceOf(errors.TypeError)
  })

  it('an attribute that there is not shows the line that awaits it', async () => {
    const math = await python('math')
    const error = await rejectionOf((async () => await math.missing)())
    expect(error.message).toContain("has no attribute 'missing'")
    expect(error.stack).toMatch(/ at [^\n]*pythonia\.test\.ts:\d+/)
  })

  it('errors are Python’s, with class, message and the line of the call', async () => {
    const error = await rejectionOf(shapes.fail(await py`KeyError`, 'no such thing'))
    expect(error).toBeInstanceOf(errors.KeyError)
    expect(error.message).toContain('no such thing')
    expect(error.stack).toContain('pythonia.test.ts')
    expect(error.stack).toContain('shapes.py')
    expect((await rejectionOf(shapes.nothing)).message).toContain("has no attribute 'nothing'")
    expect(await rejectionOf(shapes.table.nothing)).toBeInstanceOf(errors.KeyError)
    expect(await rejectionOf(shapes.numbers[7])).toBeInstanceOf(errors.IndexError)
  })
})

describe('py', () => {
  it('evaluates with values and objects in it, promises too', async () => {
    expect(await py`${1} + ${py`2`} + ${shapes.numbers}[0]`).toBe(4)
    expect(await py`sum([x * ${2} for x in ${shapes.numbers}])`).toBe(12)
    expect(await py`${null} is None and ${undefined} is None`).toBe(true)
    expect(await py`os.path.basename(${'/a/b'})`).toBe('b')
    expect(await py`(lambda f: f(2) + 1)(${(x: number) => x * 10})`).toBe(21)
  })

  it('exec runs indented statements, and what they define stays', async () => {
    await py.exec`
      import math
      def root(x):
          return math.sqrt(x) + ${1}
      made = ${{ a: [1] }}
    `
    expect(await py`root(9)`).toBe(4)
    expect(await py`made["a"][0]`).toBe(1)
    // Functions see what comes later, and what others have changed.
    await py.exec`
      count = ${1}
      def grow():
          global count
          count += step()
    `
    await py.exec`def step(): return ${10}`
    await py.exec`grow(); grow()`
    expect(await py`count`).toBe(21)
    // Only what a function may still use is kept under its name.
    await py.exec`other = ${3}`
    const names = await py`[name for name in dir(__import__("__main__")) if name[:2] == "__" and name[2].isdigit()]`
    expect(await names.length).toBe(4)
  })

  it('tuple, set and enumerate make Python’s', async () => {
    expect(String(await py.tuple(1, 'a', await shapes.numbers))).toBe("(1, 'a', [1, 2, 3])")
    expect(await py.set(1, 2, 1).then((set) => set.length)).toBe(2)
    const entries: unknown[] = []
    for await (const [index, value] of await py.enumerate(shapes.numbers)) entries.push([await index, await value])
    expect(entries).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ])
  })

  it('with enters, hands over what __enter__ gave, and leaves', async () => {
    await shapes.entered.clear()
    expect(await py.with(shapes.noted('a'), async (value) => `${value}b`)).toBe('ab')
    expect(await shapes.entered.valueOf()).toEqual(['enter a', 'leave'])
  })

  it('what is thrown in with reaches __exit__, which may swallow it', async () => {
    await shapes.entered.clear()
    const thrown = new Error('from JavaScript')
    const body = async (): Promise<never> => Promise.reject(thrown)
    expect(await rejectionOf(py.with(shapes.noted('a'), body))).toBe(thrown)
    expect(await py.with(shapes.noted('b', true), body)).toBeNull()
    const log: string[] = await shapes.entered.valueOf()
    expect(log.filter((line) => line.startsWith('error') || line === 'leave')).toHaveLength(4)
    expect(log[1]).toContain('from JavaScript')
  })
})

describe('iteration', () => {
  it('for await takes the entries of lists, dicts and texts', async () => {
    const taken: unknown[] = []
    for await (const each of await shapes.numbers) taken.push(each)
    for await (const each of shapes.table) taken.push(each)
    for await (const each of await py`range(1000, 1300)`) taken.push(each)
    expect(taken.slice(0, 6)).toEqual([1, 2, 3, 'a', 'keys', 2])
    expect(taken).toHaveLength(306)
  })

  it('a generator runs no further than the loop', async () => {
    const log = await py`[]`
    for await (const each of await shapes.counted(10, log)) if (each === 2) break
    expect(await log.valueOf()).toEqual([0, 1, 2])
  })

  it('an error of the iterator is thrown, where pythonia ends the loop', async () => {
    const taken: unknown[] = []
    const loop = async (): Promise<void> => {
      for await (const each of await shapes.broken()) taken.push(each)
    }
    expect((await rejectionOf(loop())).message).toBe('the second entry is bad')
    expect(taken).toEqual([1])
  })
})

describe('values of JavaScript in Python', () => {
  it('callbacks get plain data by value and objects as proxies; functions of Python come back to be called', async () => {
    const seen: unknown[] = []
    const result = await shapes.call(
      async (data: unknown, shape: PyObject, fn: PyObject) => {
        seen.push(data, await shape.describe(), await fn(1))
        return 7
      },
      { a: [1, { b: null }] },
      await shapes.Shape('square'),
      shapes.special,
    )
    expect(result).toBe(7)
    expect(seen).toEqual([{ a: [1, { b: null }] }, 'square in red', '(1, None, {})'])
  })

  it('what a callback throws comes back as the same error', async () => {
    const thrown = new RangeError('mine')
    expect(
      await rejectionOf(
        shapes.call(() => {
          throw thrown
        }),
      ),
    ).toBe(thrown)
  })

  it('the same function is the same callable, and comes back as itself', async () => {
    const fn = (): void => {}
    expect(await py`${fn} is ${fn}`).toBe(true)
    expect(await py`[${fn}][0]`).toBe(fn)
  })

  it('objects that callbacks return can be asked by attribute and by item', async () => {
    expect(
      await py`(lambda r: [r.a, r["b"].c, r.none])(${() => ({ a: 1, b: { c: 2 } })}())`.then((list) => list.valueOf()),
    ).toEqual([1, 2, null])
  })

  it('instances of classes are objects that Python reads, sets and calls, and come back as themselves', async () => {
    class Counter {
      count = 1
      readonly names = ['a', 'b']
      async add(by: number): Promise<number> {
        await later(1)
        this.count += by
        return this.count
      }
    }
    const counter = new Counter()
    expect(await py`[${counter}.add(2), ${counter}.count, ${counter}["names"]].__len__()`).toBe(3)
    expect(counter.count).toBe(3)
    await py.exec`${counter}.count = 10`
    expect(counter.count).toBe(10)
    expect(await py`(lambda c: c)(${counter})`).toBe(counter)
    const made = await py`${Counter}().add(1)`
    expect(made).toBe(2)
    expect(await py`"Counter" in str(${counter})`).toBe(true)
  })

  it('typed arrays, Maps, Sets and dates are Python’s', async () => {
    expect(await shapes.special(Buffer.from('ab'), new Set([1]))).toBe("(b'ab', {1}, {})")
    expect(await shapes.special(new Map([[1, shapes.numbers]]))).toBe('({1: [1, 2, 3]}, None, {})')
    expect(await shapes.special(new Date(0))).toBe("('1970-01-01T00:00:00.000Z', None, {})")
  })
})

describe('beside tensorbridge’s own interface', () => {
  it('both work on the same Python and pass each other’s objects', async () => {
    const list = await shapes.numbers
    expect(await ours.builtins.len(list.$$)).toBe(3)
    expect(await shapes.special(ours.eval('1j'))).toBe('(1j, None, {})')
    expect(await ours.builtins.list(list.$$)).toEqual([1, 2, 3])
  })

  it('prints where Python’s output goes', async () => {
    await py`print("from Python")`
    await ours.sync()
    expect(printed).toContain('from Python')
  })
})

describe('exit', () => {
  checkMachine()

  it('ends Python; what is imported afterwards starts it anew', async () => {
    const os = await python('os')
    const pid = await os.getpid()
    await python.exit()
    expect((await rejectionOf(os.getpid())).message).toContain('closed')
    const again = await python('os')
    expect(await again.getpid()).not.toBe(pid)
    await python.exit()
  })
})
