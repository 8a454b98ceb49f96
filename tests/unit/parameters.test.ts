// remote/parameters.ts: the parameters of JavaScript functions, read from their source, as Python writes them.

import { describe, expect, it } from 'vitest'
import { codeOf, constructorParametersOf, parametersOf } from '../../src/remote/parameters.js'

describe('the parameters of a function', () => {
  it.each<[string, string, string[] | null]>([
    ['none', '() => 1', []],
    ['one without parentheses', 'x => x', ['x']],
    ['one without parentheses, asynchronous', 'async x => x', ['x']],
    ['an arrow function', '(x, training) => x', ['x', 'training=undefined']],
    ['an asynchronous arrow function', 'async (x, training) => x', ['x', 'training=undefined']],
    ['a function', 'function name(x, y) { return f(1, 2) }', ['x', 'y=undefined']],
    ['a generator', 'function* (x, y) {}', ['x', 'y=undefined']],
    ['a method', 'call(x, mask) {}', ['x', 'mask=undefined']],
    ['an asynchronous method', 'async call(x, mask) {}', ['x', 'mask=undefined']],
    ['a minified method', 'call(e,t){return e}', ['e', 't=undefined']],
    ['a trailing comma', 'call(x, y,) {}', ['x', 'y=undefined']],
    ['names with dollars and underscores', 'call($x, _y1) {}', ['$x', '_y1=undefined']],
    ['names that are not ASCII', 'call(größe, η) {}', ['größe', 'η=undefined']],
    ['a first one with a default', 'call(x = 1, y = 2) {}', ['x=undefined', 'y=undefined']],
    ['a default with commas', 'call(x, y = [1, 2, { a: 3, b: f(4, 5) }], z) {}', ['x', 'y=undefined', 'z=undefined']],
    [
      'a default with strings',
      `call(x, y = 'a, (b', z = "c), d", w = \`e, \${'f, g'}\`) {}`,
      ['x', 'y=undefined', 'z=undefined', 'w=undefined'],
    ],
    ['a string with an escaped quote', String.raw`call(x, y = 'it\'s, (', z) {}`, ['x', 'y=undefined', 'z=undefined']],
    ['a template in a template', 'call(x, y = `a ${`b, (${1}`} c`, z) {}', ['x', 'y=undefined', 'z=undefined']],
    ['a default with a function', 'call(x, y = (a, b) => a, z) {}', ['x', 'y=undefined', 'z=undefined']],
    [
      'a default with a regular expression',
      String.raw`call(x, y = /[,(\/)]\)/g, z) {}`,
      ['x', 'y=undefined', 'z=undefined'],
    ],
    ['a default with a division', 'call(x, y = 4 / 2, z = 6 / 3) {}', ['x', 'y=undefined', 'z=undefined']],
    ['a comparison in a default', 'call(x, y = 1 < 2, z = 3 > 2) {}', ['x', 'y=undefined', 'z=undefined']],
    ['comments', 'call(x /* the input, (or inputs) */, // and, more)\n y) {}', ['x', 'y=undefined']],
    ['a comment first', 'call(/* here */ x, /* there */ ...rest) {}', ['x', '*rest']],
    ['a comment before the list', 'call /* (a, b) */ (x) {}', ['x']],
    ['a rest', 'call(x, ...rest) {}', ['x', '*rest']],
    ['a pattern of names', 'call(x, { training, mask = null }) {}', ['x', '*', 'training=undefined', 'mask=undefined']],
    [
      'a pattern that renames',
      'call(x, { training: t = false, ["a b"]: c, ...rest }) {}',
      ['x', '*', 'training=undefined', '**rest'],
    ],
    ['a pattern with a default', 'call(x, { training } = {}) {}', ['x', '*', 'training=undefined']],
    ['a pattern with the rest only', 'call(x, { ...rest }) {}', ['x', '**rest']],
    ['a pattern of a list', 'call([a, b], c) {}', ['parameter_0', 'c=undefined']],
    ['an object of options', 'constructor(units, options = {}) {}', ['units', '**options']],
    ['kwargs', 'constructor(units, kwargs) {}', ['units', '**kwargs']],
    ['a computed name', "['a(b, c']('d', x) {}".replace("'d', ", ''), ['x']],
    ['a quoted name', "'a(b, c'(x) {}", ['x']],
    ['a function of the engine', 'function () { [native code] }', null],
    ['no function', 'nothing', null],
  ])('%s', (_, source, parameters) => {
    expect(parametersOf(source)).toEqual(parameters)
  })

  it('is what the engine says of functions that are there', () => {
    const layer = {
      async call(this: void, inputs: unknown, { training = false }: { training?: boolean } = {}) {
        return [inputs, training]
      },
    }
    expect(parametersOf(Function.prototype.toString.call(layer.call))).toEqual(['inputs', '*', 'training=undefined'])
    expect(parametersOf(Function.prototype.toString.call(Math.max))).toBeNull()
  })
})

describe('the parameters of a constructor', () => {
  it.each<[string, string, string[] | null]>([
    ['none of its own', 'class A extends B { call(x) {} }', null],
    [
      'its own',
      'class A extends B { call(x) {} constructor(units, name = "a") { super() } }',
      ['units', 'name=undefined'],
    ],
    ['minified', 'class a extends b{constructor(e,t){super(),this.u=e}}', ['e', 't=undefined']],
    ['after a field', 'class A extends B { a = 1; constructor(x) { super() } }', ['x']],
    ['not one in a comment', 'class A extends B { // the constructor (of B) is enough\n call(x) {} }', null],
    ['not one in a string', 'class A extends B { a = "a constructor (x)" }', null],
    ['not one of a class inside', 'class A extends B { make() { return class { constructor(y) {} } } }', null],
    ['not one that is called', 'class A extends B { make() { return new this.constructor(3) } }', null],
    [
      'its own beside one of a class inside',
      'class A extends B { static C = class { constructor(y) {} }; constructor(x) { super() } }',
      ['x'],
    ],
    [
      'a regular expression before it',
      String.raw`class A extends B { p = /[{]\{/; constructor(x) { super() } }`,
      ['x'],
    ],
    [
      'one that a compiler wrote to hand all on',
      'class A extends B { constructor() { super(...arguments); this.x = 1 } }',
      null,
    ],
    ['extends a call', 'class A extends mixin(B, { a: 1 }) { constructor(x) { super() } }', ['x']],
  ])('%s', (_, source, parameters) => {
    expect(constructorParametersOf(source)).toEqual(parameters)
  })
})

describe('code without its texts', () => {
  it.each<[string, string, string]>([
    ['comments', 'a /* #b */ + c // #d\n+ e', 'a  + c \n+ e'],
    ['strings', `a('#b', "#c", \`#d \${e} \`)`, `a('', '', '')`],
    ['regular expressions', 'a = /#b/g', `a = ''g`],
    ['private fields', 'this.#count++', 'this.#count++'],
  ])('leaves out %s', (_, source, code) => {
    expect(codeOf(source)).toBe(code)
  })
})
