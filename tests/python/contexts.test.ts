// Python's contexts around TypeScript: what runs inside them, on which thread, and what leaves them.

import { describe, expect, it } from 'vitest'
import { errors, type Remote, within } from '../../src/index.js'
import { rejectionOf, sharedPython, turn } from '../harness.js'
import { CALLING } from './in-thread.js'

const shared = sharedPython()

const define = (): Remote => {
  shared.python.exec(CALLING)
  return shared.python.eval('call')
}

describe('contexts', () => {
  it('give what __enter__ gave, and see errors leave', async () => {
    const { python } = shared
    define()
    expect(await within(python.eval('Recorder("a")'), (recorder: Remote) => recorder.name)).toBe('a')
    const thrown = new Error('from inside')
    expect(await rejectionOf(within(python.eval('Recorder("b")'), () => Promise.reject(thrown)))).toBe(thrown)
    expect(
      await rejectionOf(within(python.eval('Recorder("c")'), async () => await python.eval('1 / 0'))),
    ).toBeInstanceOf(errors.ZeroDivisionError)
    expect(await within(python.eval('Recorder("swallow")'), () => Promise.reject(thrown))).toBeNull()
    expect(await python.eval('log')).toEqual([
      'enter a',
      'exit a',
      'enter b',
      'exit b CallbackError',
      'enter c',
      'exit c ZeroDivisionError',
      'enter swallow',
      'exit swallow CallbackError',
    ])
  })

  it('keep concurrent flows apart', async () => {
    const { python } = shared
    define()
    const flow = (name: string): Promise<unknown> =>
      within(python.eval('Recorder')(name), async () => {
        for (let i = 0; i < 3; i++) {
          await python.eval('log').append(`${name} ${i}`)
          await turn()
        }
        return name
      })
    expect(await Promise.all([flow('x'), flow('y'), flow('z')])).toEqual(['x', 'y', 'z'])
    expect(await python.eval('log')).toEqual(
      ['x', 'y', 'z'].flatMap((name) => [`enter ${name}`, `${name} 0`, `${name} 1`, `${name} 2`, `exit ${name}`]),
    )
  })

  it('are those of generators and stacks too', async () => {
    const { python } = shared
    define()
    python.exec(`
@contextlib.contextmanager
def generated(value):
    log.append('begin')
    try:
        yield value
    finally:
        log.append('end')
`)
    expect(await within(python.eval('generated')([1, 2]), (value) => value)).toEqual([1, 2])
    await within(python.eval('contextlib.ExitStack()'), async (stack: Remote) => {
      stack.enter_context(python.eval('Recorder("first")'))
      stack.enter_context(python.eval('Recorder("second")'))
    })
    expect(await python.eval('log')).toEqual([
      'begin',
      'end',
      'enter first',
      'enter second',
      'exit second',
      'exit first',
    ])
  })

  it('have the forms Use, UseSelf and StartUsing', async () => {
    const { python } = shared
    define()
    const recorder = python.eval('Recorder("used")')
    expect(await recorder.Use((entered: Remote) => entered.name)).toBe('used')
    expect(
      await recorder.UseSelf(async (self: Remote) => {
        expect(self).toBe(recorder)
        return await self.name
      }),
    ).toBe('used')
    const entered = recorder.StartUsing()
    python.eval('log').append('inside')
    expect(await entered.name).toBe('used')
    entered[Symbol.dispose]()
    python.eval('log').append('after')
    expect(await python.eval('log')).toEqual([
      'enter used',
      'exit used',
      'enter used',
      'exit used',
      'enter used',
      'inside',
      'exit used',
      'after',
    ])
  })

  it('leave once where StartUsing is disposed twice', async () => {
    const { python } = shared
    define()
    const entered = python.eval('Recorder("once")').StartUsing()
    entered[Symbol.dispose]()
    entered[Symbol.dispose]()
    expect(await python.eval('log')).toEqual(['enter once', 'exit once'])
  })

  it('that are none say so', async () => {
    const { python } = shared
    define()
    const error = await rejectionOf(within(python.eval('3'), () => null))
    expect(error).toBeInstanceOf(errors.TypeError)
    expect(error.message).toContain('context manager')
  })
})
