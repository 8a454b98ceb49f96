// Every row of docs/conversions.md, through a real Python.

import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { evaluate, readConversions } from '../conversions.js'
import { sharedPython } from '../harness.js'

const shared = sharedPython()
const oneLine = (text: string): string => text.replace(/\s*\n\s+/g, ' ').replace(/ at 0x\w+/, '')
const asError = (error: unknown): string => `${(error as Error).name}: ${(error as Error).message}`

describe('JavaScript to Python', () => {
  it.each(readConversions('JavaScript to Python'))('$expression $status', async ({ expression, arrives, status }) => {
    const remote = shared.python.builtins['object']()
    const value = evaluate(expression, { remote })
    const show = async (): Promise<string> => {
      // The empty object at the end: a value that is a plain object is not to be taken for keywords.
      const text = (await shared.python.builtins['repr'](value, {})) as string
      return oneLine(text)
    }
    expect(await show().catch(asError)).toBe(arrives)
    if (status === 'fails loudly') await expect(show()).rejects.toThrow()
    else await show()
  })
})

describe('Python to JavaScript', () => {
  it.each(readConversions('Python to JavaScript'))('$expression $status', async ({ expression, arrives, status }) => {
    const names = 'collections, datetime, decimal, enum, fractions, pathlib'
    shared.python.exec(`import ${names}\nimport numpy as np`)
    const show = async (): Promise<string> => {
      const value: unknown = await shared.python.eval(expression)
      return oneLine(inspect(value, { depth: null, breakLength: Number.POSITIVE_INFINITY }))
    }
    expect(await show().catch(asError)).toBe(arrives)
    if (status === 'fails loudly') await expect(show()).rejects.toThrow()
    else await show()
  })
})

describe('which number is meant', () => {
  it.each<[string, string, unknown[], string]>([
    ['a parameter whose default is a float', 'lambda rate=0.1: repr(rate)', [1], '1.0'],
    ['the same by keyword', 'lambda rate=0.1: repr(rate)', [{ rate: 1 }], '1.0'],
    ['the same, forced', 'lambda rate=0.1: repr(rate)', [1n], '1'],
    ['a parameter whose default is an int', 'lambda steps=10: repr(steps)', [1], '1'],
    ['a parameter without a default', 'lambda x: repr(x)', [1], '1'],
    ['a list for a parameter whose default is a float', 'lambda rate=0.1: repr(rate)', [[1]], '[1]'],
    ['the data of np.array', '__import__("numpy").array', [[1, 2]], 'array([1., 2.])'],
    [
      'the data of np.array with a dtype',
      '__import__("numpy").array',
      [[1, 2], { dtype: 'int32' }],
      'array([1, 2], dtype=int32)',
    ],
    ['the data of np.array, forced', '__import__("numpy").array', [[1n, 2n]], 'array([1, 2])'],
    ['the data of np.asarray by keyword', '__import__("numpy").asarray', [{ a: 1 }], 'array(1.)'],
    ['a shape', '__import__("numpy").zeros', [[2]], 'array([0., 0.])'],
  ])('%s', async (_, callee, args, arrives) => {
    const result = shared.python.eval(callee)(...args)
    const text = callee.startsWith('lambda') ? result : shared.python.builtins['repr'](result)
    expect(await text).toBe(arrives)
  })
})
