// What a program does wrong is an error whose stack begins at the program's own line, however deep in the package it is
// found.

import { beforeAll, describe, expect, it } from 'vitest'
import {
  abortable,
  deadline,
  detached,
  float,
  interruptible,
  isinstance,
  item,
  len,
  NDArray,
  pyfunction,
  recorded,
  release,
  scope,
  setItem,
  within,
} from '../../src/index.js'
import { plainOptions, rejectionOf, sharedPython, type UntypedPython } from '../harness.js'

const shared = sharedPython(plainOptions(), { makesClasses: true })

beforeAll(() => {
  shared.python.exec('def returned(x):\n    return x\n\nclass Thing:\n    pass\n')
})

type Case = readonly [what: string, wrong: (python: UntypedPython) => unknown, message: RegExp]

const untypedRecorded = recorded as any
const itself: any[] = []
itself.push([itself])

function keptOf(python: UntypedPython): any {
  let kept: any
  python.eval('returned')(recorded((x: any) => void (kept = x)))
  return kept
}

/** The line of this file on which a stack begins; undefined where it begins elsewhere. */
function firstLine(error: { readonly stack: string }): string | undefined {
  const first = error.stack.split('\n').find((line) => line.startsWith('    at '))
  return /user-lines\.test\.ts:(\d+):/.exec(first ?? '')?.[1]
}

describe('recorded where it cannot be', () => {
  it.each<Case>([
    ['of a number', () => untypedRecorded(1), /^recorded takes a function\. Received: 1$/],
    ['of nothing', () => untypedRecorded(), /^recorded takes a function\. Received: undefined$/],
    [
      'of parameters and no function',
      () => untypedRecorded(['x']),
      /^recorded takes a function\. Received: undefined$/,
    ],
    [
      'of a class',
      () =>
        untypedRecorded(
          class Own {
            units = 1
          },
        ),
      /^recorded takes a function\. Received: \[class Own\]$/,
    ],
    ['of a function of Python', (python) => untypedRecorded(python.builtins.len), /Python has builtins\.len already/],
    [
      'as the decorator of a field',
      () => untypedRecorded(undefined, { kind: 'field', name: 'units' }),
      /^recorded decorates methods, and units is a field$/,
    ],
    [
      'as the decorator of a getter',
      () => untypedRecorded(() => 1, { kind: 'getter', name: 'units' }),
      /^recorded decorates methods, and units is a getter$/,
    ],
    [
      'listed for what is no method',
      (python) => {
        class Own extends python.eval('Thing') {
          static recorded = ['absent']
        }
        return python.builtins.repr(Own)
      },
      /must list methods/,
    ],
    ['a value of it called outside', (python) => keptOf(python)(1), /is a value inside recorded/],
    ['a value of it read outside', (python) => keptOf(python).units, /is a value inside recorded/],
    ['a value of it given to Python outside', (python) => python.builtins.abs(keptOf(python)), /is a value inside/],
    [
      'a value of it in another',
      (python) => {
        const kept = keptOf(python)
        return python.eval('returned')(recorded(() => [kept]))
      },
      /is a value inside recorded/,
    ],
    ['a value of it awaited outside', async (python) => await keptOf(python), /is a value inside recorded/],
    [
      'an argument that cannot be sent',
      (python) => python.eval('returned')(recorded(() => python.builtins.abs(itself))),
      /it contains itself/,
    ],
    ['a result that cannot be sent', (python) => python.eval('returned')(recorded(() => itself)), /it contains itself/],
    [
      'in one, an object of another kind',
      (python) => python.eval('returned')(recorded(() => Symbol('mine'))),
      /symbol/,
    ],
  ])('%s', shows)
})

describe('what cannot be given, read or made', () => {
  it.each<Case>([
    ['an argument', (python) => python.builtins.abs(itself), /^args\[0\]\[0\]\[0\] cannot/],
    ['a keyword', (python) => python.builtins.dict({ a: [[[[[[[[itself]]]]]]]] }), /it contains itself/],
    ['an index', (python) => item(python.eval('{}'), itself), /it contains itself/],
    ['an item', (python) => setItem(python.eval('{}'), 'a', itself), /it contains itself/],
    ['an attribute', (python) => void (python.eval('Thing()').a = itself), /it contains itself/],
    ['a name', (python) => python.eval('Thing()')['\ud800'](1), /half a surrogate pair/],
    ['source', (python) => python.eval(1 as never), /eval and exec take source text/],
    [
      'what is released',
      (python) => {
        const thing = python.eval('Thing()')
        release(thing)
        return thing.units
      },
      /was released/,
    ],
    [
      'what is released, awaited',
      async (python) => {
        const thing = python.eval('Thing()')
        release(thing)
        await thing
      },
      /was released/,
    ],
    ['a promise of JavaScript', (python) => python.builtins.abs(Promise.resolve(1)), /await it first/],
    [
      'a signature',
      (python) => {
        class Own extends python.eval('Thing') {
          static signatures = { absent: ['x'] }
        }
        return python.builtins.repr(Own)
      },
      /no method of the class/,
    ],
    ['len of nothing', () => len(1), /a Python object was expected/],
    ['isinstance of nothing', () => isinstance(1, 2), /a Python object was expected/],
    ['within of nothing', () => within(1 as never, () => {}), /a Python object was expected/],
    ['scope of nothing', () => scope(1 as never), /scope takes a function/],
    ['detached of nothing', () => detached(1 as never), /^detached takes a function\. Received: 1$/],
    ['float of nothing', () => float('1' as never), /float\(\) takes/],
    ['pyfunction of nothing', () => pyfunction(1 as never, 2 as never), /pyfunction\(\) takes/],
    [
      'a symbol as an attribute',
      (python) => void ((python.eval('Thing()') as any)[Symbol('a')] = 1),
      /no JavaScript symbols/,
    ],
    ['a prototype', (python) => Object.setPrototypeOf(python.eval('Thing()'), null), /no JavaScript prototype/],
    ['a property', (python) => Object.defineProperty(python.eval('Thing()'), 'a', { value: 1 }), /defining properties/],
    ['instanceof', (python) => python.eval('1') instanceof python.eval('int'), /instanceof/],
    ['an NDArray of strangers', () => new NDArray([1, 'a'] as never), /an array/],
    ['an NDArray of another length', () => new NDArray(new Float32Array(2), [3]), /holds 3 elements/],
    ['abortable', () => abortable(1 as never, () => {}), /abortable takes/],
    [
      'deadline of a call that has been made',
      (python) => {
        python.exec('class Model:\n    def fit(self):\n        return None\n')
        return deadline(1, python.eval('Model()').fit())
      },
      /^deadline takes a function: .*\. Received: the call .*fit\(\), which has been made$/,
    ],
    ['deadline', () => deadline(1, 2 as never), /^deadline takes a function: .*\. Received: 2$/],
    ['interruptible', () => interruptible(1 as never), /^interruptible takes a function: .*\. Received: 1$/],
    ['a library, released', (python) => release(python.builtins), /never released/],
  ])('%s', shows)
})

describe('what a function that Python called asked for, and did not await', () => {
  beforeAll(() => {
    shared.python.exec(`
import contextlib

class Itself:
    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None

def call(function):
    return function()

def call_and_wrap(function):
    try:
        return function()
    except Exception as error:
        raise RuntimeError(f'while calling: {error}') from None

def call_and_chain(function):
    try:
        return function()
    except Exception as error:
        raise RuntimeError('it failed') from error
`)
  })

  /** The lines of this file that a stack names, in its order. */
  const lines = (error: unknown): number[] =>
    [...String((error as Error).stack).matchAll(/user-lines\.test\.ts:(\d+):/g)].map((found) => Number(found[1]))

  /** The line that calls this. */
  const here = (): number => lines(new Error('here'))[1]!

  /** Fails: a fraction has no length. */
  function fail(python: UntypedPython, note: (line: number) => void): unknown {
    note(here() + 1)
    const failed = python.builtins.len(0.5)
    return python.builtins.repr(failed)
  }

  it.each<readonly [string, (python: UntypedPython, body: () => unknown) => PromiseLike<unknown>]>([
    ['a callback', (python, body) => python.eval('call')(body)],
    ['a callback in a callback', (python, body) => python.eval('call')(() => python.eval('call')(body))],
    ['what wraps its error and hides it', (python, body) => python.eval('call_and_wrap')(body)],
    ['the body of within', (python, body) => within(python.eval('contextlib.nullcontext()'), body)],
    [
      'the body of within, in a callback',
      (python, body) => python.eval('call')(() => within(python.eval('Itself()'), body)),
    ],
    [
      'the body of a block',
      async (python, body) => {
        const Itself = await python.eval('Itself')
        await within(Itself(), () => {})
        return within(Itself(), body)
      },
    ],
  ])('is shown at its own line, before that of the call: %s', async (_, call) => {
    const { python } = shared
    let failed = 0
    const note = (line: number): void => void (failed = line)
    const error = await Promise.resolve(call(python, () => fail(python, note))).catch((thrown: unknown) => thrown)
    expect((error as Error).message).toContain("object of type 'float' has no len()")
    expect(lines(error)[0], (error as Error).stack).toBe(failed)
    expect((error as Error).stack).toContain('called from TypeScript')
  })

  it('has its hint', async () => {
    const { python } = shared
    const error = await rejectionOf(python.eval('call')(() => python.eval('contextlib').nullcontex()))
    expect(error.message).toBe("module 'contextlib' has no attribute 'nullcontex'. Did you mean 'nullcontext'?")
  })

  it('is shown where the error is the cause of another', async () => {
    const { python } = shared
    let failed = 0
    const body = (): unknown => fail(python, (line) => void (failed = line))
    const line = here() + 1
    const error = await rejectionOf(python.eval('call_and_chain')(body))
    expect(error.message).toBe('it failed')
    expect(lines(error)[0], error.stack).toBe(line)
    expect(lines(error.cause)[0], error.cause.stack).toBe(failed)
  })
})

async function shows(_: string, wrong: Case[1], message: RegExp): Promise<void> {
  const { python } = shared
  let error: any
  try {
    error = await wrong(python)
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeInstanceOf(Error)
  expect(error.message).toMatch(message)
  expect(firstLine(error), error.stack).toBeDefined()
}
