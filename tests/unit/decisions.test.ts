// remote/decisions.ts: branches of recorded functions on their parameters, found in the source.

import { describe, expect, it } from 'vitest'
import { decisionIn } from '../../src/remote/decisions.js'

const found = (source: string, ...parameters: string[]): string | null =>
  decisionIn(source, parameters.length > 0 ? parameters : ['x', 'y'])?.code ?? null

describe('a branch on a parameter', () => {
  it.each([
    ['(x) => { if (x) return 1 }', 'if (x)'],
    ['x => { if ( x ) return 1 }', 'if (x)'],
    ['function f(x) { while (x) g() }', 'while (x)'],
    ['call(x) { switch (x) { case 1: return 2 } }', 'switch (x)'],
    ['(x) => x ? 1 : 2', 'x ?'],
    ['async (x) => f(x ?? 1)', 'x ??'],
    ['(x) => x && f(x)', 'x &&'],
    ['(x) => (x || 1)', 'x ||'],
    ['(x) => !x', '!x'],
    ['(x) => !!x', '!x'],
    ['(x) => x === 1', 'x ==='],
    ['(x) => 1 !== x', '!== x'],
    ['(x) => x == null', 'x == null'],
    ['(x) => Boolean(x)', 'Boolean (x)'],
    ['(x) => x.shape[0] ? 1 : 2', 'x.shape[0] ?'],
    ['(x) => { if (x.equals(f(1, [2]), 3)) return 1 }', 'if (x.equals(f(1, [2]), 3))'],
    ['(x) => x?.[0]?.(1) ? 1 : 2', 'x?.[0]?.(1) ?'],
    ['(x, y) => f(x)\n && y ? 1 : 2', 'y ?'],
    ['(x, y) => (y ? 1 : 2) + (x ? 1 : 2)', 'y ?'],
    ["(x) => f('(', x ? 1 : 2)", 'x ?'],
    ['(x) => /* x = 1 */ x ? 1 : 2', 'x ?'],
    ['(x) => z.map((each) => (x ? each : 0))', 'x ?'],
    ['(x)=>x?1:2', 'x?'.replace('?', ' ?')],
  ])('%s', (source, code) => {
    expect(found(source)).toBe(code)
  })

  it('may be one on this, or on a name with signs of its own', () => {
    expect(decisionIn('call(x) { return this.scale ? 1 : x }', ['this', 'x'])).toMatchObject({
      parameter: 'this',
      code: 'this.scale ?',
    })
    expect(found('call(x) { return f(function () { return this.scale ? 1 : x }) }', 'this')).toBe(null)
    expect(found('($x, größe) => größe ? $x : 1', '$x', 'größe')).toBe('größe ?')
    expect(found('(größe) => r ? 1 : größe', 'r')).toBe('r ?')
    expect(found('(größe) => größer ? 1 : 2', 'größe')).toBe(null)
  })
})

describe('no branch on a parameter', () => {
  it.each([
    ['none', '(x, y) => f(x, y)'],
    ['one on something else', '(x) => n > 0 ? x : y2'],
    ['one on what a function makes of it', '(x) => f(x) ? 1 : 2'],
    ['a value of a branch', '(x, y) => n ? x : y'],
    ['the last value of &&', '(x) => n && x'],
    ['whether it was given', '(x, y) => y === undefined ? f(x) : undefined !== x ? 1 : 2'],
    ['the same, compiled', '(x, y) => y === void 0 ? f(x) : f(x, y)'],
    ['typeof', "(x) => typeof x === 'function' ? x() : x"],
    ['a member of the same name', '(z) => z.x ? 1 : 2'],
    ['an optional member', '(x) => f(x?.y, x?.[0])'],
    ['another variable of the same name', '(x) => { for (const x of [1, 2]) if (x) f(x) }'],
    ['a parameter of a function inside', '(x) => [1, 0].map((x) => x ? 1 : 2)'],
    ['one without parentheses', '(x) => [1, 0].map(x => x ? 1 : 2)'],
    ['one of a method inside', '(x) => ({ call(x) { return x ? 1 : 2 } })'],
    ['one of a function inside', '(x) => f(function (x) { return x ? 1 : 2 })'],
    ['one that is taken out of an object', '(z) => { const { x, y } = plain; return x ? 1 : 2 }'],
    ['one that is assigned', '(x) => { x = plain; return x ? 1 : 2 }'],
    ['a default', '(x, y = x ? 1 : 2) => f(x, y)'],
    ['a text', "(x) => f('if (x) x ? 1 : 2')"],
    ['a regular expression', '(x) => f(/x ?? y/, x)'],
    ['a key', '(x) => ({ x: 1, y: x })'],
    ['code that cannot be read', 'function () { [native code] }'],
  ])('%s', (_, source) => {
    expect(found(source)).toBe(null)
  })
})
