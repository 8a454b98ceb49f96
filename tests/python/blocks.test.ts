// within() where it is known what entering gives: its body runs at once, and Python runs what that asks as a block.

import { inspect } from 'node:util'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { abortable, errors, type Remote, scope, within } from '../../src/index.js'
import type { ClientMessage } from '../../src/protocol/messages.js'
import { TAG_CALLBACK, TAG_WITHIN } from '../../src/protocol/messages.js'
import { Recording, rejectionOf, sharedPython, turn } from '../harness.js'

const shared = sharedPython()

// In builtins: classes of libraries are those that are learned.
const DEFINITIONS = `
import builtins, threading
log = []

class Recorder:
    def __init__(self, name, stubborn=False):
        if name == 'never':
            raise LookupError('never made')
        self.name = name
        self.stubborn = stubborn
    def __enter__(self):
        log.append('enter ' + self.name)
        if self.stubborn:
            raise ValueError('cannot be entered')
        return Recorder('another') if self.name == 'other' else self
    def __exit__(self, kind, error, trace):
        log.append('exit ' + self.name + (' ' + kind.__name__ if kind else ''))
        return self.name == 'swallow'

class Named(Recorder):
    def __enter__(self):
        super().__enter__()
        return self.name

def told(text):
    log.append(text)
    return text

def endless(begun):
    begun()
    while True: pass

def in_thread(f):
    result = []
    thread = threading.Thread(target=lambda: result.append(f()))
    thread.start()
    thread.join()
    return result[0]

for each in Recorder, Named, told, endless, in_thread:
    setattr(builtins, each.__name__, each)
`

interface Builtins {
  readonly Recorder: (name: string, options?: object) => Remote
  readonly Named: (name: string) => Remote
  readonly told: (text: string) => Remote
  readonly endless: (begun: () => void) => Remote
  readonly in_thread: (body: () => unknown) => Remote
}

const made = (): Builtins => shared.python.builtins as unknown as Builtins

/** What Python has noted since the last look. */
const noted = (): PromiseLike<string[]> => shared.python.eval('(log[:], log.clear())[0]')

beforeAll(async () => {
  shared.python.exec(DEFINITIONS)
  await within(made().Recorder('first'), () => null)
  await within(made().Named('first'), () => null)
  await noted()
})

/** The messages that were sent, and how many callbacks came, while `body` ran. */
async function watched(
  body: () => Promise<unknown>,
): Promise<{ sent: ClientMessage[]; callbacks: number; ran: unknown }> {
  using recording = new Recording()
  const ran = await body()
  const callbacks = recording.received.filter(([tag]) => tag === TAG_CALLBACK).length
  return { sent: recording.sent, callbacks, ran }
}

describe('a context of a class that is known to enter to itself', () => {
  it('is entered without a callback, in one message with what its body asks', async () => {
    using recording = new Recording()
    const before = recording.requests.length
    const result = within(made().Recorder('a'), (recorder: Remote) => {
      made().told('body')
      return recorder.name
    })
    expect(await result).toBe('a')
    expect(recording.received.filter(([tag]) => tag === TAG_CALLBACK)).toEqual([])
    expect(recording.sent.some(([tag]) => tag === TAG_WITHIN)).toBe(true)
    expect(recording.requests.length - before).toBe(2) // the request, and the block
    expect(await noted()).toEqual(['enter a', 'body', 'exit a'])
  })

  it('gives its body a settled handle of the context', async () => {
    await within(made().Recorder('a'), (recorder: Remote) => {
      expect((recorder as { then?: unknown }).then).toBeUndefined()
      expect('__enter__' in recorder).toBe(true)
      expect(inspect(recorder)).toContain('Recorder')
    })
    await noted()
  })

  it('runs its body at once, before Python has got there', async () => {
    let hasRun = false
    const result = within(made().Recorder('a'), () => {
      hasRun = true
    })
    expect(hasRun).toBe(true)
    expect(await result).toBeNull()
    await noted()
  })

  it('keeps what other code asks out while its body waits', async () => {
    let enter = (): void => {}
    const entered = new Promise<void>((resolve) => {
      enter = resolve
    })
    const other = entered.then(() => made().told('other'))
    await within(made().Recorder('a'), async () => {
      enter()
      await made().told('one')
      await made().told('two')
    })
    await other
    expect(await noted()).toEqual(['enter a', 'one', 'two', 'exit a', 'other'])
  })

  it('nests, in itself and in callbacks, and several stand side by side', async () => {
    const one = async (name: string): Promise<string> =>
      within(made().Recorder(name), async (outer: Remote) => {
        await made().told(`in ${name}`)
        await within(made().Recorder(`${name} inner`), () => made().told(`in ${name} inner`))
        return (await outer.name) as string
      })
    expect(await Promise.all([one('a'), one('b')])).toEqual(['a', 'b'])
    const of = (name: string): string[] =>
      ['enter', 'in', 'enter inner', 'in inner', 'exit inner', 'exit'].map((what) => {
        const [verb, inner] = what.split(' ')
        return `${verb} ${name}${inner ? ' inner' : ''}`
      })
    expect(await noted()).toEqual([...of('a'), ...of('b')])
    const call = shared.python.eval('lambda f: f()')
    expect(await call(() => one('c'))).toBe('c')
    expect(await noted()).toEqual(of('c'))
  })

  it('is a callback where a thread other than the main one waits for the code that enters it', async () => {
    const { callbacks, ran } = await watched(async () =>
      made().in_thread(() => within(made().Recorder('a'), async () => await made().told('body'))),
    )
    expect(ran).toBe('body')
    expect(callbacks).toBe(2)
    expect(await noted()).toEqual(['enter a', 'body', 'exit a'])
  })

  it('is learned of classes only that give themselves', async () => {
    const { callbacks, ran } = await watched(() => within(made().Named('n'), (name: string) => `${name}!`))
    expect([callbacks, ran]).toEqual([1, 'n!'])
    await noted()
  })

  it('releases what its body made in a scope, the context too', async () => {
    const result = await scope(async () => within(made().Recorder('a'), async (recorder: Remote) => recorder.name))
    expect(result).toBe('a')
    await noted()
  })
})

describe('the body of such a block', () => {
  it('passes what it throws through __exit__, back as the same object', async () => {
    const thrown = new RangeError('from JavaScript')
    const error = await rejectionOf(
      within(made().Recorder('a'), () => {
        throw thrown
      }),
    )
    expect(error).toBe(thrown)
    expect(await noted()).toEqual(['enter a', 'exit a CallbackError'])
    expect(await within(made().Recorder('swallow'), () => Promise.reject(thrown))).toBeNull()
    await noted()
  })

  it('fails with what it asked for and did not await', async () => {
    const error = await rejectionOf(
      within(made().Recorder('a'), () => {
        shared.python.eval('1 / 0')
        made().told('after')
      }),
    )
    expect(error).toBeInstanceOf(errors.ZeroDivisionError)
    expect(await noted()).toEqual(['enter a', 'after', 'exit a ZeroDivisionError'])
  })

  it('is stopped by a signal, while it runs and before Python has got there', async () => {
    const controller = new AbortController()
    const running = abortable(controller.signal, () =>
      within(made().Recorder('a'), () => made().endless(() => controller.abort())),
    )
    expect(await rejectionOf(running)).toMatchObject({ name: 'AbortError' })
    expect(await noted()).toEqual(['enter a', 'exit a KeyboardInterrupt'])

    // Both are stopped by one message, so that the block has not begun then.
    const second = new AbortController()
    let inside: unknown
    const waiting = abortable(second.signal, async () => {
      const busy = rejectionOf(made().endless(() => second.abort()))
      const block = within(made().Recorder('b'), async () => {
        inside = await rejectionOf(made().told('never'))
      })
      await Promise.all([busy, block])
    })
    expect(await rejectionOf(waiting)).toMatchObject({ name: 'AbortError' })
    expect(inside).toBeInstanceOf(errors.KeyboardInterrupt)
    expect(await noted()).toEqual([])
    expect(await shared.python.eval('1 + 1')).toBe(2)
  })
})

describe('a block that cannot begin', () => {
  for (const [what, make, kind] of [
    ['its context cannot be made', () => made().Recorder('never'), 'LookupError'],
    ['its context cannot be entered', () => made().Recorder('a', { stubborn: true }), 'ValueError'],
    ['its context gives another object this time', () => made().Recorder('other'), 'BridgeError'],
  ] as const) {
    it(`because ${what} fails with that, and so does all that its body asks`, async () => {
      const seen: unknown[] = []
      const error = await rejectionOf(
        within(make(), async (recorder: Remote) => {
          made().told('not run')
          seen.push(await rejectionOf(recorder.name))
          seen.push(await rejectionOf(within(made().Recorder('inner'), () => made().told('not run'))))
          await made().told('not run')
        }),
      )
      expect([error, ...seen].map((each: any) => each.type ?? each.name)).toEqual([kind, kind, kind])
      expect((await noted()).filter((line) => line.includes('not run') || line.includes('inner'))).toEqual([])
      expect(await shared.python.eval('1 + 1')).toBe(2)
    })
  }
})

it('names the deadlock of a body that waits for what is queued behind it', async () => {
  using _ = vi.spyOn(process, 'getActiveResourcesInfo').mockReturnValue([]) // a test runner has some of its own
  let later: Promise<unknown> | undefined
  let isAsked = (): void => {}
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve
  })
  // Code of its own, outside the block, whose request Python runs after the block.
  const other = (async () => {
    await turn()
    later = rejectionOf(made().told('behind'))
    isAsked()
    return later
  })()
  const outcome = await rejectionOf(
    within(made().Recorder('a'), async () => {
      await asked
      throw await later
    }),
  )
  expect(outcome.name).toBe('DeadlockError')
  expect((await other) as Error).toBe(outcome)
  await noted()
})
