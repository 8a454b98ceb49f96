// detached(fn): Python calls the function and goes on; order, snapshots, failures, and that all is done in the end.

import { beforeAll, describe, expect, it } from 'vitest'
import { detached, errors, len, pyfunction, type Remote } from '../../src/index.js'
import { TAG_CALLBACK, TAG_DRAIN, TAG_POST } from '../../src/protocol/messages.js'
import { Recording, rejectionOf, sharedPython, turn } from '../harness.js'

const shared = sharedPython()

beforeAll(() => {
  shared.python.exec(`
import threading

def times(f, n):
    return [f(i) for i in range(n)]

def on_thread(work):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
`)
})

describe('a detached function', () => {
  it('is not waited for, gives None, and has been called when the call resolves', async () => {
    const { python } = shared
    const seen: unknown[] = []
    const results = await python.eval('times')(
      detached((i: number) => seen.push(i)),
      5,
    )
    expect(results).toEqual([null, null, null, null, null])
    expect(seen).toEqual([0, 1, 2, 3, 4])
  })

  it('costs one message, and one for all at the end', async () => {
    const { python } = shared
    using recording = new Recording()
    await python.eval('times')(
      detached(() => {}),
      100,
    )
    const tags = recording.received.map(([tag]) => tag)
    expect(tags.filter((tag) => tag === TAG_POST)).toHaveLength(100)
    expect(tags.filter((tag) => tag === TAG_DRAIN)).toHaveLength(1)
    expect(tags).not.toContain(TAG_CALLBACK)
  })

  it('lets Python run ahead of it', async () => {
    const { python } = shared
    let open = (): void => {}
    const opened = new Promise<void>((resolve) => {
      open = resolve
    })
    const order: string[] = []
    const call = python.eval('lambda f, told: (f(0), told("Python went on"))')
    await call(
      detached(async () => {
        await opened
        order.push('the function is over')
      }),
      (text: string) => {
        order.push(text)
        open()
      },
    )
    expect(order).toEqual(['Python went on', 'the function is over'])
  })

  it('is called in order, one call after the other, also where it is asynchronous', async () => {
    const { python } = shared
    const seen: string[] = []
    const slow = detached(async (i: number) => {
      seen.push(`begin ${i}`)
      for (let k = 0; k < 3 - i; k++) await turn()
      seen.push(`end ${i}`)
    })
    const quick = detached((i: number) => void seen.push(`quick ${i}`))
    await python.eval('lambda a, b: [(a(i), b(i)) for i in range(3)]')(slow, quick)
    expect(seen).toEqual([0, 1, 2].flatMap((i) => [`begin ${i}`, `end ${i}`, `quick ${i}`]))
  })

  it('gets its arguments as they were when it was called', async () => {
    const { python } = shared
    python.exec(`
def changing(f):
    items = []
    logs = {}
    for i in range(3):
        items.append(i)
        logs['i'] = i
        f(items, logs, last=i)
`)
    const seen: unknown[] = []
    await python.eval('changing')(detached(async (...args: unknown[]) => void seen.push(args)))
    expect(seen).toEqual([
      [[0], { i: 0 }, { last: 0 }],
      [[0, 1], { i: 1 }, { last: 1 }],
      [[0, 1, 2], { i: 2 }, { last: 2 }],
    ])
  })

  it('may ask Python: that runs when the call is over, and before it resolves', async () => {
    const { python } = shared
    python.exec(`
log = []
def logged(f):
    for i in range(3):
        f(i)
        log.append(f'step {i}')
    log.append('over')
`)
    const sums: number[] = []
    await python.eval('logged')(
      detached(async (i: number) => {
        sums.push(await python.builtins.sum([i, 10]))
        python.eval('log').append(`asked ${i}`)
      }),
    )
    expect(sums).toEqual([10, 11, 12])
    expect(await python.eval('log')).toEqual([
      'step 0',
      'step 1',
      'step 2',
      'over',
      'asked 0',
      'asked 1',
      'asked 2', //
    ])
  })

  it('is called with handles that last', async () => {
    const { python } = shared
    const lengths: number[] = []
    await python.eval('lambda f: [f(range(i)) for i in range(3)]')(
      detached(async (range: Remote) => {
        await turn()
        lengths.push(await len(range))
      }),
    )
    expect(lengths).toEqual([0, 1, 2])
  })

  it('may be called from other threads', async () => {
    const { python } = shared
    const seen: number[] = []
    const log = detached(async (i: number) => {
      await turn()
      seen.push(i)
    })
    await python.eval('lambda f: on_thread(lambda: times(f, 10))')(log)
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('may ask Python when a thread calls it while nothing else runs', async () => {
    const { python } = shared
    let told = (_sum: number): void => {}
    const sum = new Promise<number>((resolve) => {
      told = resolve
    })
    const later = detached(async () => told(await python.builtins.sum([1, 2])))
    await python.eval('lambda f, Timer: Timer(0, f).start()')(later, python.import('threading').Timer)
    expect(await sum).toBe(3)
  })

  it('may be called more often than may wait', async () => {
    const { python } = shared
    let calls = 0
    await python.eval('times')(
      detached(async () => {
        if (++calls % 500 === 0) await turn()
      }),
      3500,
    )
    expect(calls).toBe(3500)
  })

  it('may call such functions itself', async () => {
    const { python } = shared
    const seen: string[] = []
    const inner = detached((i: number) => void seen.push(`inner ${i}`))
    const outer = detached(async (i: number) => {
      seen.push(`outer ${i}`)
      await python.eval('lambda f, i: f(i)')(inner, i)
    })
    await python.eval('times')(outer, 2)
    expect(seen).toEqual(['outer 0', 'outer 1', 'inner 0', 'inner 1'])
  })

  it('keeps its name and takes a signature', async () => {
    const { python } = shared
    const seen: unknown[] = []
    const log = detached(function log(x: number, y: number) {
      seen.push([x, y])
    })
    expect(await python.eval('lambda f: f.__name__')(log)).toBe('log')
    expect(await python.eval('lambda f: f(1)')(pyfunction(['x', 'y=2'], log))).toBeNull()
    expect(seen).toEqual([[1, 2]])
  })
})

describe('its failure', () => {
  it('is reported like one that nobody awaits, and fails neither the call nor the calls after it', async () => {
    const { python } = shared
    const thrown = [new Error('first'), new Error('second')]
    let calls = 0
    const failing = detached((i: number) => {
      calls++
      if (i === 1) throw thrown[0]!
    })
    const later = detached(async (i: number) => {
      await turn()
      if (i === 2) throw thrown[1]!
      calls++
    })
    await python.eval('times')(failing, 3)
    await python.eval('times')(later, 3)
    expect(calls).toBe(5)
    expect(shared.failures.splice(0)).toEqual(thrown)
  })

  it('to ask Python is reported too, awaited or not', async () => {
    const { python } = shared
    const awaiting = detached(async () => void (await python.eval('1 / 0')))
    await python.eval('times')(awaiting, 1)
    const [failure] = shared.failures.splice(0)
    expect(failure).toBeInstanceOf(errors.ZeroDivisionError)
    const careless = detached(() => void python.eval('{}["x"]'))
    await python.eval('times')(careless, 1)
    expect(await rejectionOf(python.sync())).toBeInstanceOf(errors.KeyError)
  })

  it('to travel is the failure of the call that made it', async () => {
    const { python } = shared
    python.exec('deep = []\nfor _ in range(300): deep = [deep]')
    const error = await rejectionOf(python.eval('lambda f: f(deep)')(detached(() => {})))
    expect(error.message).toMatch(/^A value nested more than 200 deep/)
  })
})

it('is waited for also where the call fails', async () => {
  const { python } = shared
  const seen: number[] = []
  const slow = detached(async (i: number) => {
    await turn()
    seen.push(i)
  })
  const error = await rejectionOf(python.eval('lambda f: [f(1), f(2), 1 / 0]')(slow))
  expect(error).toBeInstanceOf(errors.ZeroDivisionError)
  expect(seen).toEqual([1, 2])
})

it('keeps later calls waiting until it is over', async () => {
  const { python } = shared
  const order: string[] = []
  const first = python.eval('times')(
    detached(async () => {
      for (let i = 0; i < 5; i++) await turn()
      order.push('detached')
    }),
    1,
  )
  const second = python.eval('lambda f: f()')(() => void order.push('next call'))
  await Promise.all([first, second])
  expect(order).toEqual(['detached', 'next call'])
})
