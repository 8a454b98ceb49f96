// Which parameters Python sees of the methods of TypeScript classes.

import { beforeAll, describe, expect, it } from 'vitest'
import { errors } from '../../src/index.js'
import { plainOptions, rejectionOf, sharedPython, thrownBy } from '../harness.js'
import { ANIMALS } from './animals.js'

const shared = sharedPython(plainOptions(), { makesClasses: true })

beforeAll(() => {
  shared.python.exec(ANIMALS)
})

describe('signatures', () => {
  it('are those of the base where the names fit, else those of the source', async () => {
    const { python } = shared
    python.exec('import inspect')
    class Walker extends python.eval('Animal') {
      // The parameters of `describe` are the base's, those of others are its own.
      describe() {
        return ''
      }
      walk(e: number, t: boolean) {
        return [e, t]
      }
      run(distance: number, speed = 3, ...rest: unknown[]) {
        return [distance, speed, rest]
      }
      swim(distance: number, { style = 'crawl', ...more } = {}) {
        return [distance, style, more]
      }
    }
    const of = (name: string): PromiseLike<string> =>
      python.eval(`lambda kind: str(inspect.signature(kind.${name}))`)(Walker)
    expect(await of('describe')).toBe('(self)')
    expect(await of('run')).toBe('(self, distance, speed=None, *rest)')
    expect(await of('swim')).toBe('(self, distance, *, style=None, **more)')
    const walker = new Walker('w')
    expect(
      await python.eval('lambda w: [w.run(1), w.run(1, None), w.run(1, 2, 3, 4), w.run(speed=5, distance=6)]')(walker),
    ).toEqual([
      [1, 3, []],
      [1, 3, []],
      [1, 2, [3, 4]],
      [6, 5, []],
    ])
    expect(await python.eval('lambda w: [w.swim(1), w.swim(1, style="back", x=2)]')(walker)).toEqual([
      [1, 'crawl', {}],
      [1, 'back', { x: 2 }],
    ])
  })

  it('take by position, in the order of the base, what the method takes by name', async () => {
    const { python } = shared
    python.exec(`
import inspect

class Judge:
    def judge(self, x=None, y=None, weight=None, training=True):
        return None

    def hand_over(self):
        return [self.judge(1, 2, 3), self.judge(1, y=2, training=False), self.judge(y=2)]
`)
    class Own extends python.eval('Judge') {
      judge({ weight = 7, y, x, more = 8 }: Record<string, unknown>) {
        return [x, y, weight, more]
      }
    }
    const of = python.eval('lambda kind: str(inspect.signature(kind.judge))')
    expect(await of(Own)).toBe('(self, x=None, y=None, weight=None, training=True, *, more=None)')
    expect(await new Own().hand_over()).toEqual([
      [1, 2, 3, 8],
      [1, 2, 7, 8],
      [null, 2, 7, 8],
    ])
    class Other extends python.eval('Judge') {
      judge({ own }: Record<string, unknown>) {
        return own
      }
    }
    expect(await of(Other)).toBe('(self, *, own=None)')
  })

  it('are declared by a static member where the source says nothing', async () => {
    const { python } = shared
    python.exec('import inspect')
    class Minified extends python.eval('Animal') {
      static signatures = {
        walk: ['steps', 'fast=False', '*', 'on=None'],
        constructor: ['name', 'legs=4'],
        extra: ['x', '/', 'y=(1, 2)', '*args', 'flag=True', '**kwargs'],
      }
      constructor(...e: unknown[]) {
        super(...e)
        this.made = true
      }
      walk(e: number, t: boolean, n: unknown) {
        return [e, t, n]
      }
      extra(...e: unknown[]) {
        return e
      }
    }
    const of = (name: string): PromiseLike<string> =>
      python.eval(`lambda kind: str(inspect.signature(kind.${name}))`)(Minified)
    expect(await of('walk')).toBe('(self, steps, fast=False, *, on=None)')
    expect(await of('__init__')).toBe('(self, name, legs=4)')
    expect(await of('extra')).toBe('(self, x, /, y=(1, 2), *args, flag=True, **kwargs)')
    expect(await python.eval('lambda kind: kind(legs=2, name="m").legs')(Minified)).toBe(2)
    expect(await python.eval('lambda m: m.walk(1, on="ice")')(new Minified('m'))).toEqual([1, false, { on: 'ice' }])
    expect('signatures' in (await python.eval('vars')(Minified))).toBe(false)
  })

  it('that are wrong are an error at definition, which names class and method', async () => {
    const { python } = shared
    class BadSyntax extends python.eval('Animal') {
      static signatures = { walk: ['a=1', 'b'] }
      walk() {}
    }
    const syntax = await rejectionOf(python.eval('lambda kind: kind')(BadSyntax))
    expect(syntax).toBeInstanceOf(errors.TypeError)
    expect(syntax.message).toMatch(/^The signature of BadSyntax\.walk is not a Python parameter list: \['a=1', 'b'\]/)
    class Unknown extends python.eval('Animal') {
      static signatures = { wlak: ['a'] }
      walk() {}
    }
    expect(thrownBy(() => new Unknown('x')).message).toBe(
      'static signatures of Unknown declares wlak, which is no method of the class',
    )
    class NoList extends python.eval('Animal') {
      static signatures = { walk: 'steps' }
      walk() {}
    }
    expect(thrownBy(() => new NoList('x')).message).toBe(
      "static signatures of NoList must give walk a list of parameters, such as ['x', 'training=None']. Received: walk='steps'",
    )
  })
})
