// Errors on their way through callbacks: from TypeScript to Python and back.

import { describe, expect, it } from 'vitest'
import { errors, type Remote } from '../../src/index.js'
import { rejectionOf, sharedPython } from '../harness.js'
import { CALLING } from './in-thread.js'

const shared = sharedPython()

const define = (): Remote => {
  shared.python.exec(CALLING)
  return shared.python.eval('call')
}

describe('errors on their way', () => {
  it('cross several times as the same object', async () => {
    const call = define()
    const thrown = new RangeError('mine')
    const seen: unknown[] = []
    const deep = async (n: number): Promise<unknown> => {
      if (n === 0) throw thrown
      try {
        return await call(deep, n - 1)
      } catch (error) {
        seen.push(error)
        throw error
      }
    }
    expect(await rejectionOf(call(deep, 4))).toBe(thrown)
    expect(seen).toEqual([thrown, thrown, thrown, thrown])
  })

  it('of Python pass through JavaScript several times, and are caught by their type', async () => {
    const { python } = shared
    const call = define()
    python.exec(`
def fails(): raise ValueError('bad value')
def catches(f, *args):
    try:
        return f(*args)
    except ValueError as error:
        return ['caught', type(error).__name__, str(error)]
`)
    const fails = python.eval('fails')
    expect(
      await python.eval('catches')(async () => await call(async () => await call(async () => await fails()))),
    ).toEqual(['caught', 'ValueError', 'bad value'])
    // Not awaited, but returned or used.
    expect(await python.eval('catches')(() => fails())).toEqual(['caught', 'ValueError', 'bad value'])
    expect(await python.eval('catches')(() => fails().attribute)).toEqual(['caught', 'ValueError', 'bad value'])
    // On another thread.
    expect(await python.eval('catches')(python.eval('in_thread'), async () => await fails())).toEqual([
      'caught',
      'ValueError',
      'bad value',
    ])
  })

  it('come back as they are where their stack cannot go on', async () => {
    const call = define()
    const throws = (error: unknown) => () => {
      throw error
    }
    const frozen = Object.freeze(new RangeError('frozen'))
    expect(await rejectionOf(call(throws(frozen)))).toBe(frozen)
    // As Error.prepareStackTrace may have it.
    const listed = Object.assign(new Error('listed'), { stack: [{ line: 1 }] })
    expect(await rejectionOf(call(throws(listed)))).toBe(listed)
    const hidden = Object.defineProperty(new Error('hidden'), 'stack', { get: throws(new Error('no stack')) })
    expect(await rejectionOf(call(throws(hidden)))).toBe(hidden)
  })

  it('can be changed by JavaScript on the way', async () => {
    const { python } = shared
    const call = define()
    const fails = python.eval('lambda: {}["missing"]')
    const error = await rejectionOf(
      call(async () => {
        try {
          await fails()
        } catch (cause) {
          throw new Error('changed', { cause })
        }
      }),
    )
    expect(error.message).toBe('changed')
    expect(error.cause).toBeInstanceOf(errors.KeyError)
  })

  it('are Python exceptions where JavaScript asks for them', async () => {
    const { python } = shared
    define()
    python.exec(`
def stops(f):
    try:
        f()
    except StopIteration:
        return 'stopped'
    except LookupError as error:
        return ['lookup', type(error).__name__, *error.args]
`)
    expect(
      await python.eval('stops')(async () => {
        await python.builtins.next(python.builtins.iter([]))
      }),
    ).toBe('stopped')
    expect(
      await python.eval('stops')(async () => {
        await python.eval('[][5]')
      }),
    ).toEqual(['lookup', 'IndexError', 'list index out of range'])
  })

  it('have one stack with all frames, each once', async () => {
    const { python } = shared
    define()
    python.exec(`
def level_one(f):
    return f()
def level_two(f):
    return f()
def level_three():
    raise ValueError('deep')
`)
    const [one, two, three] = [python.eval('level_one'), python.eval('level_two'), python.eval('level_three')]
    const error = await rejectionOf(
      one(async function inner() {
        return await two(async function innermost() {
          return await three()
        })
      }),
    )
    expect(error).toBeInstanceOf(errors.ValueError)
    const stack = String(error.stack)
    for (const frame of ['level_one', 'level_two', 'level_three']) {
      expect(stack.split(frame).length - 1, `${frame} in ${stack}`).toBe(1)
    }
    expect(stack).toContain('innermost')
  })

  it('fail the callback that did not await what fails', async () => {
    const { python } = shared
    const call = define()
    const error = await rejectionOf(
      call(() => {
        python.eval('{}["unawaited"]')
        return 'fine'
      }),
    )
    expect(error).toBeInstanceOf(errors.KeyError)
    // Also deep inside, for the nearest one only.
    expect(
      await call(async () => {
        const failed = await rejectionOf(
          call(() => {
            python.eval('1 / 0')
          }),
        )
        return [failed instanceof errors.ZeroDivisionError, 'goes on']
      }),
    ).toEqual([true, 'goes on'])
    // On other threads too.
    expect(
      await rejectionOf(
        python.eval('in_thread')(() => {
          python.eval('{}["unawaited"]')
        }),
      ),
    ).toBeInstanceOf(errors.KeyError)
  })
})
