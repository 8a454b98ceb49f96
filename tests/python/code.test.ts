// Python code as text, any module, operators, and context managers.

import { describe, expect, it } from 'vitest'
import { errors, within } from '../../src/index.js'
import { rejectionOf, sharedPython } from '../harness.js'

const shared = sharedPython()

describe('eval and exec', () => {
  it('share the module __main__', async () => {
    const { python } = shared
    python.exec('import math\nfactor = 3\ndef scaled(x):\n    return x * factor')
    expect(await python.eval('scaled(2)')).toBe(6)
    python.exec('factor = 10')
    expect(await python.eval('scaled(2)')).toBe(20)
    expect(await python.eval('math.floor(2.5)')).toBe(2)
    expect(await python.import('__main__').factor).toBe(10)
  })

  it('take locals, which lambdas and comprehensions see too', async () => {
    const { python } = shared
    expect(await python.eval('[x * k for x in range(3)]', { k: 2 })).toEqual([0, 2, 4])
    expect(
      await python.eval('sorted(names, key=lambda name: order[name])', { names: ['a', 'b'], order: { a: 2, b: 1 } }),
    ).toEqual(['b', 'a'])
    const list = python.eval('[1]')
    expect(await python.eval('x is y', { x: list, y: list })).toBe(true)
    expect((await rejectionOf(python.eval('k'))).type).toBe('NameError')
  })

  it('show their lines in tracebacks', async () => {
    const { python } = shared
    python.exec('def divide(a, b):\n    return a / b')
    const error = await rejectionOf(python.eval('divide(1, 0)'))
    expect(error).toBeInstanceOf(errors.ZeroDivisionError)
    expect(
      error.pythonFrames.map((frame: { function: string; source: string }) => [frame.function, frame.source]),
    ).toEqual([
      ['<module>', 'divide(1, 0)'],
      ['divide', 'return a / b'],
    ])
    expect(error.traceback).toContain('    return a / b')
    expect(error.traceback).toMatch(/^Traceback \(most recent call last\):\n {2}File "<eval \d+>", line 1, in <module>/)
  })

  it('fail with a SyntaxError that says where', async () => {
    const { python } = shared
    const error = await rejectionOf(python.exec('a = 1\nb = = 2'))
    expect(error).toBeInstanceOf(errors.SyntaxError)
    expect(error.message).toMatch(/^invalid syntax \(<exec \d+>, line 2\)$/)
  })
})

describe('modules', () => {
  it('of any name can be imported', async () => {
    const { python } = shared
    expect(await python.import('json').dumps([1, null])).toBe('[1, null]')
    expect(await python.import('os.path').join('a', 'b')).toBe('a/b')
    expect(await python.import('collections').Counter('aab').most_common(1)).toEqual([['a', 2]])
  })

  it('that are missing are a ModuleNotFoundError, which says how to have them', async () => {
    const { python } = shared
    const error = await rejectionOf(python.import('no_such_module').x)
    expect(error).toBeInstanceOf(errors.ModuleNotFoundError)
    expect(error.message).toBe(
      "No module named 'no_such_module'. Where a package that is not installed has it, startPython({ packages: ['NAME'] }) adds the package.",
    )
    const below = await rejectionOf(python.import('json.no_such_module').x)
    expect(below.message).toBe("No module named 'json.no_such_module'")
  })

  it('lend operators through the operator module', async () => {
    const { python } = shared
    const operator = python.import('operator')
    const [a, b] = [python.eval('{1, 2}'), python.eval('{2, 3}')]
    expect(await operator.and_(a, b)).toEqual(new Set([2]))
    expect(await operator.add(python.np.arange(3), 1).sum()).toBe(6)
    expect(await operator.eq(a, a)).toBe(true)
    expect(await operator.matmul(python.np.eye(2), python.np.ones(int2)).tolist()).toEqual([1, 1])
  })

  it("say that JavaScript's operators do not reach Python", async () => {
    const { python } = shared
    const array = await python.eval('object()')
    expect(() => (array as unknown as number) + 1).toThrow(
      /is a Python object: JavaScript's operators do not reach it\./,
    )
  })
})
const int2 = 2

describe('within', () => {
  const MANAGERS = `
import contextlib
log = []
@contextlib.contextmanager
def logged(name, suppress=()):
    log.append('enter ' + name)
    try:
        yield name
    except suppress as error:
        log.append(f'suppress {type(error).__name__}')
    except BaseException as error:
        log.append(f'error {type(error).__name__}')
        raise
    finally:
        log.append('exit ' + name)
`
  it('enters, gives what __enter__ gave, and exits', async () => {
    const { python } = shared
    python.exec(MANAGERS)
    const result = await within(python.eval('logged')('a'), async (value) => {
      python.eval('log').append(`body ${value}`)
      return [value, await python.eval('len(log)')]
    })
    expect(result).toEqual(['a', 2])
    expect(await python.eval('log')).toEqual(['enter a', 'body a', 'exit a'])
  })

  it('nests', async () => {
    const { python } = shared
    python.exec(MANAGERS)
    const result = await within(python.eval("logged('outer')"), () =>
      within(python.eval("logged('inner')"), (inner) => `${inner} done`),
    )
    expect(result).toBe('inner done')
    expect(await python.eval('log')).toEqual(['enter outer', 'enter inner', 'exit inner', 'exit outer'])
  })

  it('passes a JavaScript error through __exit__ and back as the same object', async () => {
    const { python } = shared
    python.exec(MANAGERS)
    const thrown = new RangeError('from JavaScript')
    const error = await rejectionOf(
      within(python.eval("logged('a')"), () => {
        throw thrown
      }),
    )
    expect(error).toBe(thrown)
    expect(await python.eval('log')).toEqual(['enter a', 'error CallbackError', 'exit a'])
  })

  it('passes a Python error of the body through __exit__ as what it is', async () => {
    const { python } = shared
    python.exec(MANAGERS)
    const error = await rejectionOf(
      within(python.eval("logged('a')"), async () => {
        await python.eval("int('x')")
      }),
    )
    expect(error).toBeInstanceOf(errors.ValueError)
    expect(await python.eval('log')).toEqual(['enter a', 'error ValueError', 'exit a'])
  })

  it('lets a context manager suppress the error', async () => {
    const { python } = shared
    python.exec(MANAGERS)
    const result = await within(python.eval("logged('a', Exception)"), () => {
      throw new Error('suppressed')
    })
    expect(result).toBeNull()
    expect(await python.eval('log')).toEqual(['enter a', 'suppress CallbackError', 'exit a'])
  })

  it('keeps what other code asks out of the context', async () => {
    const { python } = shared
    python.exec(MANAGERS)
    let enter = (): void => {}
    const entered = new Promise<void>((resolve) => {
      enter = resolve
    })
    const other = entered.then(() => python.eval("log.append('other')"))
    await within(python.eval("logged('a')"), async () => {
      enter()
      await python.eval("log.append('body 1')")
      await python.eval("log.append('body 2')")
    })
    await other
    expect(await python.eval('log')).toEqual(['enter a', 'body 1', 'body 2', 'exit a', 'other'])
  })

  it('rejects where a thing is no context manager', async () => {
    const { python } = shared
    const error = await rejectionOf(within(python.eval('5'), () => 1))
    expect(error).toBeInstanceOf(errors.TypeError)
  })
})
