// Looking at a stand-in (console.log, await, in, statistics) costs nothing and shows what Python would show.

import { format, inspect } from 'node:util'
import { stringify } from '@vitest/utils/display'
import { expect, it } from 'vitest'
import { handle, Python, type Remote, release } from '../../src/index.js'
import { plainOptions, Recording, rejectionOf, sharedPython, thrownBy, turn } from '../harness.js'

const shared = sharedPython()

it('shows a settled handle as Python does at a prompt, and sends nothing', async () => {
  const { python } = shared
  python.exec("class Point:\n    def __repr__(self): return 'Point(1, 2)'")
  const point = await python.eval('Point()')
  const list = await handle(python.eval("[1, 'two', None]"))
  const array = await handle(python.np.arange(3))
  using recording = new Recording()
  expect(inspect(point)).toBe('Point(1, 2)')
  expect(inspect({ point, all: [list] })).toBe("{ point: Point(1, 2), all: [ [1, 'two', None] ] }")
  expect(inspect(array)).toBe('array([0, 1, 2])')
  expect(inspect(point, { colors: true })).toContain('Point(1, 2)')
  expect(`${point}`).toBe('Point(1, 2)')
  await turn()
  expect(recording.batches).toEqual([])
})

it('shows the objects in an awaited list or dict as Python does, as far as console.log shows them', async () => {
  const { python } = shared
  python.exec(
    "class Named:\n    def __init__(self, name): self.name = name\n    def __repr__(self): return f'Named({self.name})'",
  )
  const all = await python.eval("[Named(1), (Named(2), 3, None), {'a': {'b': Named(4)}}]")
  expect(inspect(all, { depth: 9 })).toBe('[ Named(1), [ Named(2), 3, null ], { a: { b: Named(4) } } ]')
  const many: Remote[] = await python.eval('[Named(i) for i in range(150)]')
  expect(inspect(many[99])).toBe('Named(99)')
  // Nobody looks at so many, and each costs a repr.
  expect(inspect(many[100])).toBe('<__main__.Named object in Python>')
  expect(await many[149]!.name).toBe(149)
  // Nor at each entry of a loop.
  for await (const each of python.eval('[Named(1)]')) expect(inspect(each)).toBe('<__main__.Named object in Python>')
})

it('shows what a promise is for, and that a handle was released', async () => {
  const { python } = shared
  const promise = python.builtins.object().attribute
  expect(inspect(promise)).toBe('RemotePromise { builtins.object().attribute }')
  const settled = await python.eval('object')
  release(settled)
  expect(inspect(settled)).toBe("[released] <class 'object'>")
  expect(inspect(python.np.linalg)).toBe('RemotePromise { np.linalg }')
})

it('shows the same to those who look into proxies, as the %o of console.log does', async () => {
  const { python } = shared
  const settled = await python.eval('object')
  const promise = python.builtins.object()
  await python.sync()
  using recording = new Recording()
  expect(format('%o', settled)).toBe("Proxy [ [Python object], <class 'object'> ]")
  expect(inspect({ promise }, { showProxy: true, breakLength: 200 })).toContain(
    'Proxy [ [Python object], RemotePromise { builtins.object() } ]',
  )
  expect(inspect(python.np, { showProxy: true })).toBe('Proxy [ [Python object], RemotePromise { np } ]')
  await turn()
  expect(recording.batches).toEqual([])
  // Who does not ask it what to show has only its name.
  expect(inspect(settled, { customInspect: false })).toBe('[Function: PythonObject]')
  expect(() => structuredClone({ settled })).toThrow('function PythonObject')
})

it('never fails for an object whose repr does', async () => {
  const { python } = shared
  python.exec("class Broken:\n    def __repr__(self): raise RuntimeError('no')")
  expect(inspect(await python.eval('Broken()'))).toBe('<__main__.Broken object, whose repr fails with RuntimeError>')
})

it('tells JSON.stringify that it has no value, without asking', async () => {
  const { python } = shared
  const settled = await python.eval('object')
  const promise = python.eval('[1, 2]')
  await python.sync()
  using recording = new Recording()
  expect(() => JSON.stringify({ kind: settled })).toThrow(
    "<class 'object'> is an object in Python, for which JSON has no form. Await a value of it first " +
      '(await tensor.numpy(), await history.history); its text is String(x).',
  )
  expect(() => JSON.stringify([promise])).toThrow('eval(…) has no value yet: await it before JSON.stringify.')
  expect(() => JSON.stringify(python.np.linalg)).toThrow('np.linalg has no value yet')
  await turn()
  expect(recording.batches).toEqual([])
  expect(JSON.stringify({ list: await promise })).toBe('{"list":[1,2]}')
})

it('leaves a toJSON of Python’s to Python', async () => {
  const { python } = shared
  python.exec("class Frame:\n    def toJSON(self, how='plain'): return how")
  const frame = await python.eval('Frame()')
  expect([
    await frame.toJSON(),
    await frame.toJSON('lines'),
    await python.eval('Frame()').toJSON({ how: 'x' }),
  ]).toEqual(['plain', 'lines', 'x'])
  expect((await rejectionOf(python.eval('object()').toJSON())).message).toContain('toJSON')
})

it('awaits a settled handle without asking', async () => {
  const { python } = shared
  const settled = await python.eval('object()')
  using recording = new Recording()
  expect(await settled).toBe(settled)
  await Promise.all([settled, settled])
  expect(recording.batches).toEqual([])
})

it('counts what is held', async () => {
  const { python } = shared
  const before = (await python.stats()).liveObjects
  const objects = Array.from({ length: 5 }, () => python.eval('object()'))
  const stats = await python.stats()
  expect(stats.liveObjects - before).toBeGreaterThanOrEqual(5)
  expect(stats.pid).toBe(python.pid)
  expect(stats.residentBytes).toBeGreaterThan(5_000_000)
  for (const object of objects) release(object)
})

it('is printed by test runners as what it is, without asking and without a failure', async () => {
  const { python, failures } = shared
  python.exec("class Shape:\n    def __repr__(self): return 'Shape of\\n    ' + 'very ' * 30 + 'many sides'")
  const third = await python.import('fractions').Fraction(1, 3)
  const shape = await python.eval('Shape()')
  const promise = python.eval('Shape()')
  await python.sync()
  using recording = new Recording()
  const text = (fn: () => void): string => thrownBy(fn).message.split(' // ')[0]
  expect(text(() => expect(third).toBe(1))).toBe('expected [Function Fraction(1, 3).name] to be 1')
  expect(text(() => expect(shape).toBe(1))).toBe('expected [Function Shape of very very ve….name] to be 1')
  expect(text(() => expect(promise).toEqual([1]))).toBe('expected [Function <eval(…).name>] to deeply equal [ 1 ]')
  expect(text(() => expect(python.np.linalg.a_name_that_is_long.and_a_longer_one).toBeNull())).toBe(
    'expected [Function <…ong.and_a_longer_one.name>] to be null',
  )
  expect(text(() => expect({ third }).toStrictEqual({ third: shape }))).toContain('to strictly equal')
  // As the differences between values are printed.
  const all = { third, list: [shape], promise }
  expect(stringify(all)).toBe(`Object {
  "list": Array [
    [Function Shape of very very ve….name],
  ],
  "promise": [Function <eval(…).name>],
  "third": [Function Fraction(1, 3).name],
}`)
  await turn()
  // A name is Python's, and may be what the program is about.
  const looked = recording.sent.filter((message) => JSON.stringify(message.slice(3)) !== '[["name"]]')
  expect(looked).toEqual([])
  await python.sync()
  expect(failures).toEqual([])
})

it('is no matcher and no mock to test runners, which take functions at their word, unless Python has it', async () => {
  const { python, failures } = shared
  python.exec('class Matcher:\n    def asymmetricMatch(self, other): return other == 1')
  const matcher = await python.eval('Matcher()')
  expect(await matcher.asymmetricMatch(1)).toBe(true)
  expect({ half: await python.import('fractions').Fraction(1, 2) }).toMatchInlineSnapshot(`
    {
      "half": [Function],
    }
  `)
  for (const each of [await python.eval('object()'), python.eval('object()'), python.np]) {
    expect(each['asymmetricMatch']).toBeUndefined() // jest
    expect(each['_isMockFunction']).toBeUndefined()
  }
  await python.sync()
  expect(failures).toEqual([])
})

it('has the members that test runners look for where Python has them', async () => {
  const { python } = shared
  python.exec(
    'from xml.dom.minidom import parseString\n' +
      'class Element:\n    def hasAttribute(self, name): return name + "!"\n    def toJSON(self, key): return [key]',
  )
  const element = python.eval('parseString(\'<a is="1"/>\')').documentElement
  expect([await element.nodeType, await element.tagName, await element.hasAttribute('is')]).toEqual([1, 'a', true])
  const own = await python.eval('Element()')
  expect([await own.hasAttribute('is'), await own.hasAttribute('a')]).toEqual(['is!', 'a!'])
  expect(await own.constructor.name.then(null, (error: Error) => error.message)).toContain("no attribute 'constructor'")
  own.nodeType = 7
  expect(await own.nodeType).toBe(7)
  expect(await own.toJSON('key')).toEqual(['key'])
})

it('shows of a Python how it stands, not its fields', async () => {
  const python = new Python(plainOptions({ device: 'cpu', keras: 'legacy' }))
  expect(inspect(python)).toBe("Python { state: 'not started', keras: 'legacy', device: 'cpu' }")
  await python.start()
  const shown = inspect(python, { breakLength: Number.POSITIVE_INFINITY })
  expect(shown).toMatch(
    new RegExp(
      `^Python \\{ state: 'running', pid: ${python.pid}, keras: 'legacy', device: 'cpu', versions: \\{ python: '3\\.\\d+\\.`,
    ),
  )
  expect(inspect({ python: { own: [python] } }, { depth: 1 })).toBe('{ python: { own: [Array] } }')
  expect(inspect(python.files)).toBe("PythonFiles { put: 'copies there', get: 'copies here' }")
  await python.close()
  expect(inspect(python)).toContain("state: 'ended'")
  expect(inspect(python)).not.toContain('pid')
  // What console.log shows of an error is its stack, once.
  const error = await rejectionOf(python.sync())
  expect(inspect(error)).toBe(`${error.stack} {\n  code: 'TB_RELEASED'\n}`)
})
