// Python's exceptions made in TypeScript: thrown in a callback they are raised in Python as the very class, with their
// text, and come back as the same object. And groups of exceptions, in both directions.

import { describe, expect, it } from 'vitest'
import { errors, PythonError } from '../../src/index.js'
import { rejectionOf, sharedPython, thrownBy } from '../harness.js'

const shared = sharedPython()

type Name = keyof typeof errors

// Groups take errors, and SystemExit ends the process unless Python catches it: they have tests of their own. In this
// Python there is no TensorFlow: its errors are tested in tests/keras.
const NAMES = (Object.keys(errors) as Name[]).filter(
  (name) => !/Group$|^SystemExit$/.test(name) && !(new errors[name]() instanceof errors.OpError),
)

const CATCHES = `
def catches(f):
    try:
        f()
    except BaseException as error:
        return [type(error).__name__, str(error), [kind.__name__ for kind in type(error).__mro__]]

def passes(f):
    f()
`

describe('an exception made in TypeScript', () => {
  it('has the properties of one that Python raised', () => {
    const error = new errors.KeyError('k')
    expect(error).toBeInstanceOf(errors.KeyError)
    expect(error).toBeInstanceOf(errors.LookupError)
    expect(error).toBeInstanceOf(PythonError)
    expect(error).not.toBeInstanceOf(errors.IndexError)
    expect(error).toMatchObject({
      name: 'KeyError',
      type: 'KeyError',
      qualifiedType: 'KeyError',
      message: 'k',
      code: 'TB_PYTHON',
      traceback: 'KeyError: k',
      pythonFrames: [],
    })
    expect(error.stack).toMatch(/^KeyError: k\n {4}at .*raised-errors\.test\.ts:\d+/)
  })

  it.each(NAMES)('errors.%s is raised in Python as that class, with its text', async (name) => {
    const { python } = shared
    python.exec(CATCHES)
    const isThere = await python.eval('hasattr(__import__("builtins"), name)', { name })
    const [type, text, bases] = await python.eval('catches')(() => {
      throw new errors[name]('some text')
    })
    // What this Python does not have yet is the nearest class that it has.
    if (isThere) expect(type).toBe(name)
    else expect(new errors[type as Name]()).toBeInstanceOf(errors.Exception)
    expect(text).toContain('some text')
    expect(bases).toContain('BaseException')
  })

  it.each(NAMES)('errors.%s comes back as the same object', async (name) => {
    const { python } = shared
    python.exec(CATCHES)
    const thrown = new errors[name]('some text')
    const error = await rejectionOf(
      python.eval('passes')(() => {
        throw thrown
      }),
    )
    expect(error).toBe(thrown)
    expect(error.stack).toContain('in passes')
  })

  it('is caught by the statement that catches its class', async () => {
    const { python } = shared
    python.exec(`
def looks_up(f):
    try:
        return f()
    except KeyError as error:
        return error.args[0]
def first(f):
    def generate():
        yield 1
    iterator = generate()
    next(iterator)
    try:
        f()
    except StopIteration as end:
        return [end.value, end.args == ()]
`)
    expect(
      await python.eval('looks_up')(() => {
        throw new errors.KeyError('k')
      }),
    ).toBe('k')
    expect(
      await python.eval('first')(async () => {
        throw new errors.StopIteration()
      }),
    ).toEqual([null, true])
  })

  it('has its cause in Python, be it of Python or of JavaScript', async () => {
    const { python } = shared
    python.exec(`
def causes(f):
    try:
        f()
    except ValueError as error:
        first, second = error.__cause__, error.__cause__.__cause__
        return [type(first).__name__, str(first), type(second).__name__, str(second)]
`)
    const cause = new errors.IndexError('inner', { cause: new RangeError('innermost') })
    const thrown = new errors.ValueError('outer', { cause })
    const throws = (): never => {
      throw thrown
    }
    expect(await python.eval('causes')(throws)).toEqual([
      'IndexError',
      'inner',
      'CallbackError',
      'RangeError: innermost',
    ])
    expect(await rejectionOf(python.eval('lambda f: f()')(throws))).toBe(thrown)
    expect(thrown.cause).toBe(cause)
  })

  it('may be of a class that extends it, which Python has as the class that it extends', async () => {
    const { python } = shared
    class Missing extends errors.KeyError {
      readonly key: string
      constructor(key: string) {
        super(`no ${key}`)
        this.key = key
      }
    }
    const thrown = new Missing('x')
    expect([thrown.name, thrown.type, thrown.message]).toEqual(['Missing', 'Missing', 'no x'])
    expect(thrown).toBeInstanceOf(Missing)
    expect(thrown).toBeInstanceOf(errors.LookupError)
    expect(new errors.KeyError('k')).not.toBeInstanceOf(Missing)
    python.exec(CATCHES)
    const throws = (): never => {
      throw thrown
    }
    expect((await python.eval('catches')(throws)).slice(0, 2)).toEqual(['KeyError', "'no x'"])
    expect(await rejectionOf(python.eval('passes')(throws))).toBe(thrown)
  })

  it('is what an iterator of TypeScript may throw too', async () => {
    const { python } = shared
    python.exec(`
def read(items):
    try:
        for item in items: pass
    except PermissionError as error:
        return str(error)
`)
    const generate = function* (): Generator<number> {
      yield 1
      throw new errors.PermissionError('not yours')
    }
    expect(await python.eval('read')(generate())).toBe('not yours')
  })

  it('that ends a program is caught by Python where it wants to', async () => {
    const { python } = shared
    python.exec(CATCHES)
    expect(
      (
        await python.eval('catches')(() => {
          throw new errors.SystemExit('bye')
        })
      ).slice(0, 2),
    ).toEqual(['SystemExit', 'bye'])
  })

  it('that Python had raised long ago is raised as its class again', async () => {
    const { python } = shared
    python.exec(CATCHES)
    python.exec('class Mine(KeyError): pass\ndef fail(): raise Mine("mine")')
    const error = await rejectionOf(python.eval('fail()'))
    const throws = (): never => {
      throw error
    }
    expect(await rejectionOf(python.eval('passes')(throws))).toBe(error)
    expect((await python.eval('catches')(throws)).slice(0, 1)).toEqual(['KeyError'])
  })
})

describe('a group of exceptions', () => {
  it('of Python has them as errors, and all of them in its traceback', async () => {
    const { python } = shared
    python.exec(`
def raised(error):
    try:
        raise error
    except Exception as caught:
        return caught
def fail():
    inner = ExceptionGroup("inner", [raised(KeyError("k"))])
    raise ExceptionGroup("several", [raised(ValueError("first")), inner])
`)
    const error = await rejectionOf(python.eval('fail()'))
    expect(error).toBeInstanceOf(errors.ExceptionGroup)
    expect(error).toBeInstanceOf(errors.BaseExceptionGroup)
    expect(error.message).toBe('several (2 sub-exceptions)')
    const [first, inner] = error.errors
    expect(error.errors).toHaveLength(2)
    expect(first).toBeInstanceOf(errors.ValueError)
    expect(first.pythonFrames.at(-1)).toMatchObject({ function: 'raised', source: 'raise error' })
    expect(inner).toBeInstanceOf(errors.ExceptionGroup)
    expect(inner.errors[0]).toBeInstanceOf(errors.KeyError)
    for (const text of [
      'ExceptionGroup: several (2 sub-exceptions)',
      'ValueError: first',
      "KeyError: 'k'",
      'in fail',
    ]) {
      expect(error.traceback).toContain(text)
    }
    expect(error.traceback).not.toContain('tensorbridge')
    // Not among what a printed error lists twice.
    expect(Object.keys(error)).not.toContain('errors')
    expect((await rejectionOf(python.eval('1/0'))).errors).toBeUndefined()
  })

  it('has what callbacks threw as the same objects', async () => {
    const { python } = shared
    python.exec(`
def gathers(functions):
    caught = []
    for function in functions:
        try:
            function()
        except Exception as error:
            caught.append(error)
    raise ExceptionGroup("gathered", caught)
`)
    const thrown = [new RangeError('one'), new errors.KeyError('two')]
    const error = await rejectionOf(
      python.eval('gathers')(
        thrown.map((each) => () => {
          throw each
        }),
      ),
    )
    expect(error.errors[0]).toBe(thrown[0])
    expect(error.errors[1]).toBe(thrown[1])
  })

  it('of TypeScript is split by except*', async () => {
    const { python } = shared
    python.exec(`
def splits(f):
    found = []
    try:
        f()
    except* KeyError as keys:
        found += [["keys", str(error)] for error in keys.exceptions]
    except* Exception as others:
        found += [["others", type(error).__name__, str(error)] for error in others.exceptions]
    return found
`)
    const group = new errors.ExceptionGroup('several', { errors: [new errors.KeyError('k'), new RangeError('r')] })
    expect(group).toBeInstanceOf(errors.BaseExceptionGroup)
    expect(group.errors).toHaveLength(2)
    const throws = (): never => {
      throw group
    }
    expect(await python.eval('splits')(throws)).toEqual([
      ['keys', "'k'"],
      ['others', 'CallbackError', 'RangeError: r'],
    ])
    expect(await rejectionOf(python.eval('lambda f: f()')(throws))).toBe(group)
  })

  it('without errors is none', () => {
    expect(thrownBy(() => new errors.ExceptionGroup('empty')).message).toBe(
      'A Python ExceptionGroup has at least one error: new errors.ExceptionGroup(message, { errors: [...] }). Received: none',
    )
  })
})
