// Python's exceptions in TypeScript: type, text, both stacks, causes, hints; and failures that nobody looks at.

import { describe, expect, it } from 'vitest'
import { errors, PythonError, setItem } from '../../src/index.js'
import { Recording, rejectionOf, sharedPython } from '../harness.js'

const shared = sharedPython()

/** The line of the test file that calls this. */
function here(): number {
  return Number(/errors\.test\.ts:(\d+)/.exec(new Error('here').stack!.split('\n')[2]!)![1])
}

describe('a Python exception', () => {
  it('has type, message, traceback and frames', async () => {
    const { python } = shared
    python.exec('def outer(x):\n    return inner(x)\ndef inner(x):\n    raise ValueError(f"bad {x}")')
    const error = await rejectionOf(python.eval('outer')(3))
    expect(error).toBeInstanceOf(PythonError)
    expect(error).toBeInstanceOf(errors.ValueError)
    expect(error).toBeInstanceOf(Error)
    expect([error.type, error.name, error.message, error.code]).toEqual([
      'ValueError',
      'ValueError',
      'bad 3',
      'TB_PYTHON',
    ])
    expect(error.pythonFrames.map((frame: any) => [frame.line, frame.function, frame.source])).toEqual([
      [2, 'outer', 'return inner(x)'],
      [4, 'inner', 'raise ValueError(f"bad {x}")'],
    ])
    expect(error.traceback).toMatch(/^Traceback \(most recent call last\):\n[^]*\nValueError: bad 3$/)
    expect(error.traceback).not.toContain('tensorbridge')
  })

  it('shows the TypeScript line of the call, then the frames of Python', async () => {
    const { python } = shared
    python.exec('def fail():\n    raise RuntimeError("no")')
    const fail = python.eval('fail')
    const line = here() + 1
    const call = fail()
    const error = await rejectionOf(call)
    const lines = error.stack.split('\n')
    expect(lines[0]).toBe('RuntimeError: no')
    expect(lines[1]).toMatch(new RegExp(`errors\\.test\\.ts:${line}:\\d+`))
    expect(error.stack).toMatch(
      /\n {2}in Python, the most recent call last:\n {4}File "<exec \d+>", line 2, in fail\n {6}raise RuntimeError\("no"\)$/,
    )
    expect(error.stack).not.toContain('/src/')
  })

  it('shows the line that awaits an attribute which there is not', async () => {
    const { python } = shared
    const object = await python.eval('object()')
    const attributes = [() => object.missing, () => object.other.missing, () => python.builtins.missing]
    for (const read of attributes) {
      const line = here() + 1
      const error = await rejectionOf((async () => await read())())
      expect(error.message).toMatch(/has no attribute '(?:missing|other)'$/)
      expect(error.stack).toContain(`errors.test.ts:${line}:`)
      expect(error.stack).not.toContain('/src/')
    }
  })

  it('shows the line of the call that failed, not of the one that was built on it', async () => {
    const { python } = shared
    python.exec('def fail():\n    raise RuntimeError("no")')
    const line = here() + 1
    const failed = python.eval('fail')()
    const later = failed.attribute.other(1)
    const error = await rejectionOf(later)
    expect(error.stack).toContain(`errors.test.ts:${line}:`)
    expect(await rejectionOf(failed[0])).toMatchObject({ message: 'no', type: 'RuntimeError' })
  })

  it.each([
    ["{}['x']", 'KeyError', ['LookupError', 'Exception', 'BaseException'], "'x'"],
    ['[][1]', 'IndexError', ['LookupError'], 'list index out of range'],
    ["open('/no/such/file')", 'FileNotFoundError', ['OSError'], "[Errno 2] No such file or directory: '/no/such/file'"],
    ["'\\ud800'.encode()", 'UnicodeEncodeError', ['UnicodeError', 'ValueError'], undefined],
    ['(lambda: (yield))().throw(StopIteration)', 'RuntimeError', ['Exception'], undefined],
    ['1/0', 'ZeroDivisionError', ['ArithmeticError'], 'division by zero'],
  ] as const)('%s is an errors.%s in the tree of Python', async (expression, type, bases, message) => {
    const { python } = shared
    const error = await rejectionOf(python.eval(expression))
    expect(error.type).toBe(type)
    for (const name of [type, ...bases]) expect(error, name).toBeInstanceOf(errors[name as 'Exception'])
    expect(error).not.toBeInstanceOf(errors.AssertionError)
    if (message !== undefined) expect(error.message).toBe(message)
  })

  it('of a class of the user is in the tree through its bases', async () => {
    const { python } = shared
    python.exec('class Mine(KeyError, TimeoutError): pass\ndef fail():\n    raise Mine("mine")')
    const error = await rejectionOf(python.eval('fail()'))
    expect(error.type).toBe('Mine')
    expect(error.qualifiedType).toBe('__main__.Mine')
    for (const Class of [errors.KeyError, errors.LookupError, errors.TimeoutError, errors.OSError]) {
      expect(error).toBeInstanceOf(Class)
    }
    expect(error).not.toBeInstanceOf(errors.ValueError)
  })

  it('has what it was raised from as its cause, and notes in its message', async () => {
    const { python } = shared
    python.exec(`
def fail():
    try:
        int('x')
    except ValueError as error:
        raise RuntimeError('outer') from error
def implicit():
    try:
        int('y')
    except ValueError:
        raise KeyError('during handling')
def hidden():
    try:
        int('z')
    except ValueError:
        raise KeyError('alone') from None
`)
    const error = await rejectionOf(python.eval('fail()'))
    expect(error.cause).toBeInstanceOf(errors.ValueError)
    expect(error.cause.message).toBe("invalid literal for int() with base 10: 'x'")
    expect((await rejectionOf(python.eval('implicit()'))).cause).toBeInstanceOf(errors.ValueError)
    expect((await rejectionOf(python.eval('hidden()'))).cause).toBeUndefined()
  })

  it('comes whole also when its text cannot be made or cannot be UTF-8', async () => {
    const { python } = shared
    python.exec(`
class Broken(Exception):
    def __str__(self): raise RuntimeError('no text')
def broken(): raise Broken()
def surrogate(): raise ValueError('lone \\ud800')
`)
    expect((await rejectionOf(python.eval('broken()'))).message).toBe('<the message could not be made: RuntimeError>')
    expect((await rejectionOf(python.eval('surrogate()'))).message).toBe('lone \\ud800')
  })

  it('names the nearest attribute', async () => {
    const { python } = shared
    python.exec('class Model:\n    def compile(self): pass')
    expect((await rejectionOf(python.eval('Model()').compil())).message).toBe(
      "'Model' object has no attribute 'compil'. Did you mean 'compile'?",
    )
    expect((await rejectionOf(python.import('json').dumsp([]))).message).toBe(
      "module 'json' has no attribute 'dumsp'. Did you mean 'dump'?",
    )
  })

  it('leaves Python as it was', async () => {
    const { python } = shared
    await rejectionOf(python.eval('1/0'))
    expect(await python.eval('1 + 1')).toBe(2)
  })
})

describe('a failure that nobody looks at', () => {
  it('is an error event, with the TypeScript line', async () => {
    const { python, failures } = shared
    const reported = new Promise<void>((resolve) => python.once('error', () => resolve()))
    const line = here() + 1
    python.eval('1/0')
    await reported
    expect(failures).toHaveLength(1)
    const [error] = failures.splice(0) as [PythonError]
    expect(error).toBeInstanceOf(errors.ZeroDivisionError)
    expect(error.stack).toContain(`errors.test.ts:${line}:`)
  })

  it('is what sync() rejects with, the first of them; the others are reported', async () => {
    const { python, failures } = shared
    const reported = new Promise<void>((resolve) => python.once('error', () => resolve()))
    python.eval('1/0')
    python.eval("{}['second']")
    expect(await rejectionOf(python.sync())).toBeInstanceOf(errors.ZeroDivisionError)
    await reported
    expect(failures.splice(0).map((error) => (error as PythonError).type)).toEqual(['KeyError'])
    await python.sync()
  })

  it('is one also where it is an assignment or a deletion', async () => {
    const { python } = shared
    const number = python.eval('5')
    number.attribute = 1
    expect((await rejectionOf(python.sync())).type).toBe('AttributeError')
    delete number.attribute
    expect((await rejectionOf(python.sync())).type).toBe('AttributeError')
    setItem(number, 0, 1)
    expect((await rejectionOf(python.sync())).message).toBe("'int' object does not support item assignment")
  })

  it('is not the mere read of an attribute', async () => {
    const { python, failures } = shared
    const number = python.eval('5')
    void number.no_such_attribute
    await python.sync()
    await python.sync()
    expect(failures).toEqual([])
  })

  it('is told once, whatever was built on it', async () => {
    const { python, failures } = shared
    const failed = python.eval('1/0')
    failed.a.b(1)
    failed[0].c = 1
    python.builtins.len(failed)
    expect(await rejectionOf(python.sync())).toBeInstanceOf(errors.ZeroDivisionError)
    await python.sync()
    expect(failures).toEqual([])
  })

  it('is seen by the await of what depends on it', async () => {
    const { python, failures } = shared
    const failed = python.eval('1/0')
    const other = python.builtins.str(failed)
    expect(await rejectionOf(other)).toBeInstanceOf(errors.ZeroDivisionError)
    await python.sync()
    expect(failures).toEqual([])
  })

  it('can be seen by a later await, in another turn', async () => {
    const { python } = shared
    using recording = new Recording()
    const failed = python.eval('1/0')
    const value = await python.eval('2')
    expect(value).toBe(2)
    expect(await rejectionOf(failed)).toBeInstanceOf(errors.ZeroDivisionError)
    expect(recording.received.filter((message) => message[0] === 18).length).toBeLessThanOrEqual(1)
  })

  it('does not stop what comes after it', async () => {
    const { python } = shared
    const list = python.eval('[]')
    list.append(1)
    const failed = list.no_such_method()
    list.append(2)
    expect(await list).toEqual([1, 2])
    await rejectionOf(failed)
  })
})
