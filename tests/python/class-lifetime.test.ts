// How long instances of TypeScript classes that extend Python classes live.

import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { release, scope } from '../../src/index.js'
import { collectGarbage, connectionOf, plainOptions, sharedPython, thrownBy } from '../harness.js'
import { ANIMALS } from './animals.js'

const shared = sharedPython(plainOptions(), { makesClasses: true })

beforeAll(() => {
  shared.python.exec(ANIMALS)
})

describe('how long instances live', () => {
  it('is up to the garbage collectors of both sides', async () => {
    const { python } = shared
    class Mayfly extends python.eval('Animal') {
      sound() {
        return 'bzz'
      }
    }
    const before = (await new Mayfly('first').describe()) && (await python.stats()).liveObjects
    await (async () => {
      for (let i = 0; i < 200; i++) void new Mayfly(`fly ${i}`)
      await python.sync()
    })()
    expect(connectionOf(python).references.live).toBeGreaterThanOrEqual(before + 150)
    for (let round = 0; round < 10 && connectionOf(python).references.live > before; round++) await collectGarbage()
    expect(connectionOf(python).references.live).toBeLessThanOrEqual(before)
    expect(
      await python.eval('sum(type(o).__name__ == "Mayfly" for o in __import__("gc").get_objects())'),
    ).toBeLessThanOrEqual(1)
  })

  it('with #private fields is up to release, or a scope: only JavaScript has that state', async () => {
    const { python } = shared
    class Counter extends python.eval('Animal') {
      #count = 0
      sound() {
        return String(++this.#count)
      }
    }
    python.exec('kept = []')
    const before = connectionOf(python).references.live
    await (async () => {
      const counter = new Counter('c')
      python.eval('kept').append(counter)
      await python.eval('sounds')([counter])
    })()
    await collectGarbage()
    // Nothing in JavaScript refers to it, but Python does, and its state is kept.
    expect(await python.eval('lambda: sounds(kept)')()).toEqual(['2'])
    release(await python.eval('kept[0]'))
    python.exec('kept.clear()')
    await scope(async () => {
      for (let i = 0; i < 20; i++) void new Counter('c')
      await python.sync()
    })
    await python.sync()
    await collectGarbage()
    expect(connectionOf(python).references.live).toBeLessThanOrEqual(before + 3)
  })

  it('goes on in Python after release, with a new stand-in', async () => {
    const { python } = shared
    class Dog extends python.eval('Animal') {
      sound() {
        return 'woof'
      }
    }
    python.exec('kept = []')
    const dog = new Dog('Rex')
    await python.eval('kept').append(dog)
    release(dog)
    expect(thrownBy(() => dog.name.x).name).toBe('ReleasedError')
    const again = await python.eval('kept[0]')
    expect(again).not.toBe(dog)
    expect(again).toBeInstanceOf(Dog)
    expect(await again.describe()).toBe('Rex says woof')
    python.exec('kept.clear()')
  })
})

afterEach(() => {
  shared.python.exec('kept = []')
})
