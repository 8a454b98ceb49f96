// PyClass of `tensorbridge/pythonia`: classes in JavaScript that extend Python's, as pythonia's users write them.

import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { configurePython, python as ours } from '../../src/index.js'
import { PyClass, type PyObject, py, python } from '../../src/pythonia/index.js'
import { collectGarbage, plainOptions } from '../harness.js'

let shapes: PyObject

beforeAll(async () => {
  configurePython(plainOptions())
  shapes = await python('./pythonia/shapes.py')
})
afterAll(() => python.exit())

describe('PyClass', () => {
  class Square extends PyClass {
    side = 2
    made: unknown[] = []
    constructor(name: string) {
      super(shapes.Shape, [name], { colour: 'blue' })
    }
    override async init(this: PyObject): Promise<void> {
      this.corners = 4
      this.made = [await this.describe()]
    }
    unit(): number {
      return this.side ** 2
    }
    async area(this: PyObject, scale: number): Promise<number> {
      return (await this.parent.area(scale)) + 0.5
    }
    get double(): number {
      return this.side * 2
    }
    none(): null {
      return null
    }
  }

  it('extends a class of Python: its methods are called from both sides, and parent is its base', async () => {
    const square = await Square.init('square')
    expect(await square.describe()).toBe('square in blue')
    expect(await square.area(10)).toBe(40.5)
    expect(await py`${square}.area(10)`).toBe(40.5)
    expect(await shapes.call(await py`lambda s: s.unit()`, square)).toBe(4)
    expect(await py`isinstance(${square}, ${shapes.Shape}) and ${square}.none() is None`).toBe(true)
    expect(await py`type(${square}).__name__`).toBe('Square')
  })

  it('what the constructor assigned is JavaScript’s, what init assigned Python’s, and both see both', async () => {
    const square = await Square.init('square')
    expect([square.side, square.double, await square.corners]).toEqual([2, 4, 4])
    expect(square.made).toEqual(['square in blue'])
    square.side = 3
    expect(await py`(${square}.side, ${square}.unit(), ${square}.double, ${square}.corners)`.then(String)).toBe(
      '(3, 9, 6, 4)',
    )
    await py.exec`${square}.side = 5`
    expect(await square.area(1)).toBe(25.5)
  })

  it('Python’s constructor may call what JavaScript overrides', async () => {
    class Named extends PyClass {
      constructor() {
        super(shapes.Shape, ['mine'])
      }
      async describe(this: PyObject): Promise<string> {
        return `${await this.name}, called while it is made`
      }
    }
    expect(await (await Named.init()).log.valueOf()).toEqual(['mine, called while it is made'])
  })

  it('a class extends another in JavaScript, and new X().init() is the same', async () => {
    class Cube extends Square {
      override unit(): number {
        return super.unit() * this.side
      }
    }
    const cube: PyObject = await new Cube('cube').init()
    expect(await cube.area(1)).toBe(8.5)
    expect(inspect(cube)).toContain('Cube object at')
    expect(inspect(cube, { showProxy: true })).toContain('Cube object at')
    expect(cube).toBeInstanceOf(Cube)
    expect(await cube(2)).toBe(2)
  })

  it('is collected on both sides when neither uses it, and lives as long as Python does', async () => {
    await py.exec`
      import gc, weakref
      found = []
    `
    const make = async (): Promise<void> => {
      await py`found.append(weakref.ref(${await Square.init('square')}))`
    }
    await make()
    await py.exec`kept = ${await Square.init('kept')}`
    await collectGarbage()
    // Now nothing of the calls that were made is remembered.
    await ours.sync()
    await collectGarbage()
    await py`gc.collect()`
    expect(await py`found[0]() is None`).toBe(true)
    expect(await py`kept.unit()`).toBe(4)
  })

  it('needs no base', async () => {
    class Plain extends PyClass {
      hello(name: string): string {
        return `hello ${name}`
      }
    }
    expect(await py`${await Plain.init()}.hello("you")`).toBe('hello you')
  })

  it('wrong arguments for the superclass are refused', () => {
    const made =
      (...args: unknown[]) =>
      () =>
        new (class extends PyClass {})(...(args as []))
    expect(made(null, 'a')).toThrow(SyntaxError)
    expect(made(null, [], 1)).toThrow('Third parameter to PyClass super')
  })

  it('Python sees the parameters of its methods', async () => {
    class Layer extends PyClass {
      call(inputs: number, training = false): unknown[] {
        return [inputs, training]
      }
    }
    const layer = await Layer.init()
    expect(await py`str(inspect.signature(${layer}.call))`).toBe('(inputs, training=None)')
    expect(await py`${layer}.call(1)`.then((list) => list.valueOf())).toEqual([1, false])
    expect(await py`${layer}.call(1, training=True)`.then((list) => list.valueOf())).toEqual([1, true])
  })
})
