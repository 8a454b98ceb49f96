// python-errors.ts: which class an exception gets, what its stack shows, and the texts of errors.ts.

import { describe, expect, it } from 'vitest'
import { PythonEnvironmentError, PythonExitedError, TensorBridgeError } from '../../src/errors.js'
import type { WireError } from '../../src/protocol/messages.js'
import { type ErrorSources, errors, PythonError, toPythonError } from '../../src/python-errors.js'

const wire = (type: string, bases: readonly string[], more: Partial<WireError> = {}): WireError => ({
  type,
  qualified: type,
  bases: [type, ...bases, 'Exception', 'BaseException', 'object'],
  message: 'no',
  traceback: `${type}: no`,
  frames: [],
  ...more,
})
const none: ErrorSources = { thrown: () => undefined, site: () => undefined }
const make = (error: WireError, site?: string): PythonError => toPythonError(error, site, none) as PythonError
const named = (name: string): typeof PythonError =>
  (errors as unknown as Record<string, typeof PythonError>)[name] as never

describe('the class of an error', () => {
  it.each<[string, WireError, string[], string[]]>([
    [
      'a builtin',
      wire('KeyError', ['LookupError']),
      ['KeyError', 'LookupError', 'Exception'],
      ['ValueError', 'IndexError'],
    ],
    ['derived by a user', wire('my.Error', ['ValueError']), ['ValueError', 'Exception'], ['TypeError']],
    [
      'with several bases',
      wire('my.Both', ['KeyError', 'LookupError', 'ValueError']),
      ['KeyError', 'ValueError'],
      ['TypeError'],
    ],
    [
      "TensorFlow's",
      wire('tensorflow.python.framework.errors_impl.InvalidArgumentError', [
        'tensorflow.errors.InvalidArgumentError',
        'tensorflow.errors.OpError',
      ]),
      ['InvalidArgumentError', 'OpError', 'Exception'],
      ['NotFoundError'],
    ],
    ['of no known class', { ...wire('X', []), bases: ['X'] }, [], ['Exception']],
  ])('%s', (_, error, are, areNot) => {
    const made = make(error)
    expect(made).toBeInstanceOf(PythonError)
    expect(made).toBeInstanceOf(TensorBridgeError)
    for (const name of are) expect(made, name).toBeInstanceOf(named(name))
    for (const name of areNot) expect(made, name).not.toBeInstanceOf(named(name))
  })

  it('is the nearest of the tree, so that its own name and the tree agree', () => {
    expect(make(wire('my.Error', ['KeyError', 'LookupError'])).constructor).toBe(named('KeyError'))
  })

  it("does not take JavaScript's own errors for Python's of the same name", () => {
    expect(new TypeError('x')).not.toBeInstanceOf(named('TypeError'))
  })
})

describe('what an error shows', () => {
  const error = wire('ValueError', [], {
    frames: [
      ['a.py', 3, 'f', 'raise ValueError("no")'],
      ['<eval 1>', 1, '<module>', ''],
    ],
  })

  it('is the line of TypeScript, then the frames of Python', () => {
    expect(make(error, '    at train (train.ts:3:4)').stack).toBe(
      [
        'ValueError: no',
        '    at train (train.ts:3:4)',
        '  in Python, the most recent call last:',
        '    File "a.py", line 3, in f',
        '      raise ValueError("no")',
        '    File "<eval 1>", line 1, in <module>',
      ].join('\n'),
    )
  })

  it('is complete in its properties', () => {
    expect(make(error)).toMatchObject({
      name: 'ValueError',
      type: 'ValueError',
      qualifiedType: 'ValueError',
      message: 'no',
      code: 'TB_PYTHON',
      traceback: 'ValueError: no',
      pythonFrames: [
        { file: 'a.py', line: 3, function: 'f', source: 'raise ValueError("no")' },
        { file: '<eval 1>', line: 1, function: '<module>', source: '' },
      ],
    })
  })

  it('has its cause, and the cause of that', () => {
    const made = make(wire('A', [], { cause: wire('B', [], { cause: wire('KeyError', ['LookupError']) }) }))
    expect((made.cause as PythonError).type).toBe('B')
    expect((made.cause as PythonError).cause).toBeInstanceOf(named('KeyError'))
  })
})

it('is the very thing that a callback threw, whatever that was', () => {
  const error = wire('tensorbridge.errors.CallbackError', [], { callback: 7 })
  for (const thrown of [new Error('mine'), 'text', null, undefined]) {
    const sources = { ...none, thrown: (id: number) => (id === 7 ? { value: thrown } : undefined) }
    expect(toPythonError(error, undefined, sources)).toBe(thrown)
  }
  expect(toPythonError(error, undefined, none)).toBeInstanceOf(PythonError)
})

it('shows the line in a callback that raised it, and then the line of the call that it failed', () => {
  const error = wire('A', [], { request: 5, frames: [['f.py', 3, 'f', 'g()']] })
  const sources = { ...none, site: (request: number) => (request === 5 ? '    at inside' : undefined) }
  const stack = (made: unknown): string => (made as Error).stack!
  const frames = '  in Python, the most recent call last:\n    File "f.py", line 3, in f\n      g()'
  expect(stack(toPythonError(error, '    at outside', sources))).toBe(
    `A: no\n    at inside\n${frames}\n  called from TypeScript:\n    at outside`,
  )
  // Where it is not remembered any more.
  expect(stack(toPythonError(error, '    at outside', none))).toBe(`A: no\n    at outside\n${frames}`)
})

it('is a PythonEnvironmentError where the interpreter lacks a library', () => {
  const made = toPythonError(wire('MissingLibrary', [], { environment: true }), '    at x', none)
  expect(made).toBeInstanceOf(PythonEnvironmentError)
  expect((made as Error).stack).toBe('PythonEnvironmentError: no\n    at x')
})

describe('PythonExitedError', () => {
  it.each([
    [{ exitCode: 3, signal: null, stderrTail: '' }, 'Python exited with code 3.'],
    [
      { exitCode: null, signal: 'SIGKILL', stderrTail: '', during: 'during a call' },
      'Python was ended by SIGKILL during a call.',
    ],
    [
      { exitCode: null, signal: 'SIGABRT', stderrTail: 'bad_alloc', hint: 'It got no more memory.' },
      'Python was ended by SIGABRT. It got no more memory. The last lines of its stderr:\nbad_alloc',
    ],
    [
      { exitCode: 1, signal: null, stderrTail: 'a\nb\n', during: 'while it started' },
      'Python exited with code 1 while it started. The last lines of its stderr:\na\nb',
    ],
  ])('says how: %o', (how, sentence) => {
    const error = new PythonExitedError(how)
    expect(error.message).toBe(sentence)
    expect(error).toMatchObject({
      code: 'TB_PYTHON_EXITED',
      exitCode: how.exitCode,
      signal: how.signal,
      stderrTail: how.stderrTail,
    })
  })
})
