// What says which Python type is meant (values/markers.ts), given something that cannot be one.

import { expect, it } from 'vitest'
import { dict, float, int, pyfunction, slice } from '../../../src/index.js'
import { thrownBy } from '../../harness.js'

const DICT = 'dict() takes a plain object, a Map, or pairs [key, value]. Received: '
const FUNCTION = 'pyfunction() takes a list of parameters and a function. Received: '

it.each<[string, () => unknown, string, string]>([
  ['dict(3)', () => dict(3 as never), 'TypeError', `${DICT}3`],
  ['dict(null)', () => dict(null as never), 'TypeError', `${DICT}null`],
  ["dict('ab')", () => dict('ab' as never), 'TypeError', `${DICT}'ab'`],
  ['dict([1])', () => dict([1] as never), 'TypeError', `${DICT}[ 1 ]`],
  ['dict([[1]])', () => dict([[1]] as never), 'TypeError', `${DICT}[ [Array] ]`],
  [
    'int(1.5)',
    () => int(1.5),
    'RangeError',
    'int() takes an integer; Math.trunc and Math.round make one. Received: 1.5',
  ],
  [
    'int(NaN)',
    () => int(Number.NaN),
    'RangeError',
    'int() takes an integer; Math.trunc and Math.round make one. Received: NaN',
  ],
  ["int('1')", () => int('1' as never), 'TypeError', "int() takes a number or a bigint. Received: '1'"],
  ["float('1')", () => float('1' as never), 'TypeError', "float() takes a number or a bigint. Received: '1'"],
  ['slice()', () => slice(...([] as never)), 'TypeError', 'slice() takes one to three bounds. Received: 0'],
  [
    "pyfunction('x', f)",
    () => pyfunction('x' as never, () => 1),
    'TypeError',
    `${FUNCTION}'x', [Function (anonymous)]`,
  ],
  ["pyfunction(['x'])", () => pyfunction(['x'], undefined as never), 'TypeError', `${FUNCTION}[ 'x' ], undefined`],
])('%s says what was expected and what was given, at its line', (_, call, name, message) => {
  const error = thrownBy(call)
  expect(error).toMatchObject({ name, message })
  expect(error.stack.split('\n')[1]).toContain('markers.test.ts')
})
