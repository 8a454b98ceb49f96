// The forms in which a Python callable is called from TypeScript.

import { describe, expect, it } from 'vitest'
import { type Parameter, signatureOf } from '../../../src/typegen/signatures.js'

const parameter = (name: string, more: Partial<Parameter> = {}): Parameter => ({ name, text: 'py.Int', ...more })
const optional = (name: string, more: Partial<Parameter> = {}): Parameter =>
  parameter(name, { optional: true, ...more })

describe('the forms of a callable', () => {
  it('without parameters are one without arguments', () => {
    expect(signatureOf([], 'K')).toEqual({ keywords: undefined, forms: [''] })
  })

  it('take each parameter by position or by keyword, and the required ones in any case', () => {
    const { forms, keywords } = signatureOf([parameter('a'), optional('b', { default: '1' })], 'K')
    expect(forms).toEqual(['a: py.Int, b: py.Int', "a: py.Int, keywords?: py.Rest<K, 'a'>", 'keywords: K'])
    expect(keywords).toBe('{\n  a: py.Int\n  /** Default: `1` */\n  b?: py.Int | undefined\n}')
  })

  it('take parameters that Python takes by keyword only, by keyword only', () => {
    const { forms } = signatureOf([parameter('a'), parameter('b', { kind: 'keyword' })], 'K')
    expect(forms).toEqual(["a: py.Int, keywords: py.Rest<K, 'a'>", 'keywords: K'])
  })

  it('take parameters that Python takes by position only, by position only', () => {
    const { forms, keywords } = signatureOf([parameter('x', { kind: 'positional' }), optional('out')], 'K')
    expect(forms).toEqual(['x: py.Int, out: py.Int', 'x: py.Int, keywords?: K'])
    expect(keywords).toBe('{\n  out?: py.Int | undefined\n}')
  })

  it('have a list for any number of arguments, with the keywords at its end', () => {
    const rest = parameter('args', { kind: 'var', text: 'py.Int' })
    expect(signatureOf([rest], 'K').forms).toEqual(['...args: (py.Int)[]'])
    expect(signatureOf([parameter('a'), rest], 'K').forms).toEqual([
      'a: py.Int, ...args: (py.Int)[]',
      'a: py.Int',
      'keywords: K',
    ])
    expect(signatureOf([rest, optional('axis', { kind: 'keyword' })], 'K').forms).toEqual([
      '...args: (py.Int)[]',
      '...args: [...args: (py.Int)[], keywords: K]',
      'keywords?: K',
    ])
    const either = [parameter('a'), rest, optional('axis', { kind: 'keyword' })]
    expect(signatureOf(either, 'K').forms).toEqual([
      'a: py.Int, ...args: (py.Int)[]',
      "...args: [a: py.Int, ...args: (py.Int)[], keywords: py.Rest<K, 'a'>]",
      "a: py.Int, keywords?: py.Rest<K, 'a'>",
      'keywords: K',
    ])
  })

  it('take no plain object among any number of arguments of which nothing is known', () => {
    const rest = parameter('args', { kind: 'var', text: 'py.RemoteArgument' })
    expect(signatureOf([rest], 'K').forms).toEqual(['...args: py.Positional[]'])
  })

  it('let keywords through that the signature does not name', () => {
    const { keywords } = signatureOf([parameter('a'), parameter('kwargs', { kind: 'varkw' })], 'K')
    expect(keywords).toBe('{\n  a: py.Int\n  [keyword: string]: any\n}')
  })

  it('of many parameters take all of them by position in one form', () => {
    const { forms } = signatureOf(
      ['a', 'b', 'c', 'd', 'e'].map((name) => optional(name)),
      'K',
    )
    expect(forms[0]).toBe('a: py.Int, b: py.Int, c: py.Int, d: py.Int, e?: py.Int')
    expect(forms.at(-1)).toBe('keywords?: K')
    expect(forms).toHaveLength(5)
  })

  it('name parameters that are words of TypeScript', () => {
    expect(signatureOf([parameter('in'), parameter('default')], 'K').forms[0]).toBe('in_: py.Int, default_: py.Int')
  })

  it('do not take a plain object for a parameter of which nothing is known: it is the keywords', () => {
    const { forms, keywords } = signatureOf([parameter('x', { text: 'py.RemoteArgument' })], 'K')
    expect(forms).toEqual(['x: py.Positional', 'keywords: K'])
    expect(keywords).toBe('{\n  x: py.RemoteArgument\n}')
  })

  it('keep an end of a comment in a default from ending the comment', () => {
    const { keywords } = signatureOf([optional('a', { default: "'*/'" })], 'K')
    expect(keywords).toContain("/** Default: `'*\\/'` */")
  })
})
