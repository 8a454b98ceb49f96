// How JavaScript iterators that Python takes items of end, and fail.

import { Readable } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import { errors, handle, len, NDArray, type Remote, release, startPython } from '../../src/index.js'
import { TAG_CLOSE } from '../../src/protocol/messages.js'
import { connectionOf, plainOptions, Recording, rejectionOf, sharedPython, turn } from '../harness.js'
import { gate } from './gate.js'
import { count, ITERATING } from './iterating.js'

const shared = sharedPython()

/** A function of those in iterating.ts. */
const py = (name: string): Remote => shared.python.eval(name)

beforeAll(() => {
  shared.python.exec(ITERATING)
})

describe('the end', () => {
  /** Endless, and tells when its `finally` runs. */
  function endless(): { readonly items: Generator<number>; readonly closed: Promise<void>; isClosed: boolean } {
    const { opened, open } = gate()
    function* generate(): Generator<number> {
      try {
        for (let i = 0; ; i++) yield i
      } finally {
        made.isClosed = true
        open()
      }
    }
    const made = { items: generate(), closed: opened, isClosed: false }
    return made
  }

  it('has run its finally blocks when the call resolves that left the loop', async () => {
    const { items } = endless()
    const made = endless()
    expect(await py('first')(made.items)).toBe(0)
    expect(made.isClosed).toBe(true)
    expect(items.next()).toEqual({ done: false, value: 0 })
  })

  it('comes when Python collects the generator', async () => {
    const { python } = shared
    const made = endless()
    const items = python.builtins.iter(made.items)
    expect(await python.builtins.next(items)).toBe(0)
    expect(made.isClosed).toBe(false)
    release(items)
    await made.closed
  })

  it('comes with close() and throw() of the generator', async () => {
    const { python } = shared
    const [closed, thrown] = [endless(), endless()]
    const items = await handle(python.builtins.iter(closed.items))
    expect(await python.builtins.next(items)).toBe(0)
    await items.close()
    expect(closed.isClosed).toBe(true)
    expect(await python.builtins.list(items)).toEqual([])
    const others = await handle(python.builtins.iter(thrown.items))
    await python.builtins.next(others)
    expect(await rejectionOf(others.throw(python.builtins.LookupError('x')))).toBeInstanceOf(errors.LookupError)
    expect(thrown.isClosed).toBe(true)
  })

  it('comes to asynchronous generators and streams too', async () => {
    const { opened, open } = gate()
    async function* generate(): AsyncGenerator {
      try {
        for (let i = 0; ; i++) yield i
      } finally {
        await turn()
        open()
      }
    }
    await py('first')(generate())
    await opened
    const stream = new Readable({
      read() {
        this.push('x')
      },
    })
    const closed = new Promise((resolve) => stream.once('close', resolve))
    await py('first')(stream)
    await closed
    let reason: unknown
    const web = new ReadableStream({
      pull: (controller) => controller.enqueue(1),
      cancel: (given) => {
        reason = given ?? 'cancelled'
      },
    })
    await py('first')(web)
    expect(reason).toBe('cancelled')
  })

  it('does not come to what Python never asked: JavaScript goes on with it', async () => {
    const { python } = shared
    const made = endless()
    expect(await python.builtins.callable(made.items)).toBe(false)
    await python.sync()
    expect(made.items.next()).toEqual({ done: false, value: 0 })
    expect(await py('first')(made.items)).toBe(1)
  })

  it('is final: what was left early gives nothing more', async () => {
    const { python } = shared
    const made = endless()
    const both = await Promise.all([py('first')(made.items), python.builtins.list(made.items)])
    expect(both).toEqual([0, []])
    expect(await python.builtins.list(made.items)).toEqual([])
  })

  it('comes when Python ends', async () => {
    const made = endless()
    const python = await startPython(plainOptions())
    const items = python.builtins.iter(made.items)
    await python.builtins.next(items)
    await python.close()
    expect(made.isClosed).toBe(true)
  })

  it('that fails is reported', async () => {
    const thrown = new Error('while it was closed')
    function* generate(): Generator {
      try {
        for (;;) yield 1
      } finally {
        // oxlint-disable-next-line no-unsafe-finally -- what the test is about
        throw thrown
      }
    }
    expect(await py('first')(generate())).toBe(1)
    await shared.python.sync()
    expect(shared.failures.splice(0)).toEqual([thrown])
  })

  it('gives back the memory of items that nobody took', async () => {
    const { python } = shared
    const data = new Float32Array(50_000)
    function* arrays(): Generator {
      for (;;) yield [data, data]
    }
    // More files in memory than may be open at once, if they were not closed.
    for (let i = 0; i < 30; i++) await len(py('first')(arrays()))
    await python.sync()
    expect(connectionOf(python).iterators.size).toBe(0)
  })
})

describe('errors', () => {
  it('come back as the same object, after the items that came before', async () => {
    const thrown = new RangeError('no more')
    function* failing(): Generator {
      yield 1
      yield 2
      throw thrown
    }
    expect(await rejectionOf(shared.python.builtins.list(failing()))).toBe(thrown)
    expect(await py('caught')(failing())).toEqual([1, 2, 'CallbackError: RangeError: no more'])
    async function* later(): AsyncGenerator {
      yield 1
      await turn()
      // oxlint-disable-next-line typescript/only-throw-error -- what the test is about
      throw { not: 'an error' }
    }
    expect(await rejectionOf(shared.python.builtins.list(later()))).toEqual({ not: 'an error' })
  })

  it('of making the iterator come back too', async () => {
    const thrown = new Error('no iterator')
    const iterable = {
      [Symbol.iterator]: () => {
        throw thrown
      },
    }
    expect(await rejectionOf(shared.python.builtins.list(iterable))).toBe(thrown)
    const wrong = { [Symbol.asyncIterator]: () => ({ next: () => 5 }) }
    const error = await rejectionOf(shared.python.builtins.list(wrong))
    expect(error).toEqual(new TypeError("The result of an iterator's next() must be an object. Received: 5"))
  })

  it('name an item that cannot travel, and close the generator', async () => {
    let isClosed = false
    function* wrong(): Generator {
      try {
        yield [1, { when: new Date(0) }]
      } finally {
        isClosed = true
      }
    }
    const error = await rejectionOf(shared.python.builtins.list(wrong()))
    expect(error.message).toBe(
      'the item of an iterator[1].when cannot be sent to Python: an instance of the JavaScript class Date has no Python counterpart',
    )
    expect(isClosed).toBe(true)
  })

  it('come from threads as they are', async () => {
    const thrown = new RangeError('on a thread')
    const failing = function* (): Generator {
      yield 1
      throw thrown
    }
    const work = shared.python.eval('lambda make: in_thread(lambda: list(make()))')
    expect(await rejectionOf(work(failing))).toBe(thrown)
  })
})

it('closes once, and says so once it has', async () => {
  const { python } = shared
  using recording = new Recording()
  await py('first')(count(100))
  await python.sync()
  await python.sync()
  const closings = recording.received.filter(([tag]) => tag === TAG_CLOSE)
  // By the socket of the answer, before it, and at once by the other one.
  expect(closings.length).toBeGreaterThanOrEqual(1)
  expect(closings.length).toBeLessThanOrEqual(2)
  expect(new NDArray([1]).size).toBe(1)
})
