// Types of the API model as TypeScript: what a parameter takes, and what a call gives.

import { describe, expect, it } from 'vitest'
import { parseType } from '../../../src/typegen/type-expressions.js'
import { parameterType, resultType, type TypeScope } from '../../../src/typegen/types.js'

const scope: TypeScope = {
  classType: (id) => (id.startsWith('known.') ? id.replace('known.', 'known_.') : undefined),
  role: (name) => (name === 'Activation' ? 'roles.Activation' : name === 'Tensor' ? 'tensorflow.Tensor' : undefined),
}

describe('a parameter', () => {
  it.each([
    ['int', 'py.Int'],
    ['float | None', 'py.Float | null'],
    ['Literal[\'same\', "valid"]', "'same' | 'valid' | py.RemotePromise<string>"],
    ["Literal['auto', 1, True] | None", "'auto' | 1 | true | py.RemotePromise<any> | null"],
    ["Literal['it\\'s']", "'it\\'s' | py.RemotePromise<string>"],
    ['int | tuple[int, int]', 'py.Int | py.Tuple<readonly [py.Int, py.Int]>'],
    ['tuple[int, ...]', 'py.List<py.Int>'],
    ['list[known.Layer]', "py.List<py.Of<'known.Layer'>>"],
    ['dict[str, float]', 'py.Dict<string, py.Float>'],
    ['dict[int, float]', 'py.Dict<unknown, py.Float>'],
    ['Activation | None', 'roles.Activation | null'],
    ['type[known.Layer]', "py.ClassOf<'known.Layer'>"],
    ['Callable', 'py.Callable'],
    [
      'Callable[[int, known.Layer], float]',
      '((arg0: number, arg1: known_.Layer) => py.Float | PromiseLike<py.Float>) | py.Callable',
    ],
    ['TensorLike', 'py.TensorLike'],
    ['int | int', 'py.Int'],
    ['object | int', 'py.RemoteArgument'],
  ])('%s takes %s', (type, expected) => {
    expect(parameterType(type, scope)).toBe(expected)
  })

  it('is not known where one of its alternatives is not', () => {
    expect(parameterType('int | unheard.Of', scope)).toBeUndefined()
    expect(parameterType(undefined, scope)).toBeUndefined()
  })
})

describe('a result', () => {
  it.each([
    ['int', 'py.Remote<number>'],
    ['known.Layer', 'py.Promised<known_.Layer>'],
    ['known.Layer | None', 'py.Remote<known_.Layer | null>'],
    ['Tensor', 'py.Promised<tensorflow.Tensor>'],
    ['numpy.ndarray', 'py.Remote<py.NDArray>'],
    ['list[known.Layer]', 'py.RemoteList<known_.Layer>'],
    ['list', 'py.Remote'],
    ['tuple[int, str]', 'py.Remote<[number, string]>'],
    ['dict[str, list[int]]', 'py.Remote<Record<string, (number)[]>>'],
    ["Literal['a', 'b']", "py.Remote<'a' | 'b'>"],
    ['unheard.Of', 'py.Remote'],
    ['int | unheard.Of', 'py.Remote'],
  ])('of %s is %s', (type, expected) => {
    expect(resultType(type, scope)).toBe(expected)
  })

  it('of which nothing is known is a Remote', () => {
    expect(resultType(undefined, scope)).toBe('py.Remote')
  })
})

it.each(['int |', 'list[int', 'Literal[int]', 'a b', '??', ''])('"%s" is no type', (text) => {
  expect(() => parseType(text)).toThrow(SyntaxError)
})
