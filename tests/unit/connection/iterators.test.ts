// connection/iterators.ts without a worker: what leaves for an iterator, when it stops, and what holds references back.

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  TAG_BROKEN,
  TAG_CLOSE,
  TAG_CLOSED,
  TAG_DROP,
  TAG_END,
  TAG_EVALUATE,
  TAG_GO_ON,
  TAG_ITEM,
  TAG_PULL,
  TAG_RELEASE,
  TAG_THROWN,
} from '../../../src/protocol/messages.js'
import { prefetch } from '../../../src/values/iterables.js'
import { FakeLink, turn } from './fake-worker.js'

// A turn never takes long here: what it makes leaves together.
beforeEach(() => void vi.spyOn(performance, 'now').mockReturnValue(0))
afterEach(() => void vi.restoreAllMocks())

/** Passes a value to Python; the number of the iterator that it is. */
function lend(link: FakeLink, value: unknown): number {
  const wire = link.connection.values.encode(value, 'value') as { g: [number, number] }
  return wire.g[0]
}

/** As the link under test takes one. */
class StandIn {
  readonly reference: unknown
  constructor(reference: unknown) {
    this.reference = reference
  }
}

const numbers = function* (n: number): Generator<number> {
  for (let i = 0; i < n; i++) yield i
}

it('runs nothing before Python asks for the first item', async () => {
  const link = new FakeLink()
  let isBegun = false
  lend(
    link,
    (function* () {
      isBegun = true
      yield 1
    })(),
  )
  await turn()
  expect(isBegun).toBe(false)
  expect([...link.main.sent, ...link.side.sent]).toEqual([])
})

it('sends the items of one turn together, with the parent of the iterator', async () => {
  const link = new FakeLink()
  const id = lend(link, numbers(3))
  link.receive([[TAG_GO_ON, id, 0]], { side: true })
  await turn()
  expect(link.side.take()).toEqual([
    {
      parent: -1 - id,
      pulls: 0,
      messages: [
        [TAG_ITEM, 0, 0],
        [TAG_ITEM, 1, 0],
        [TAG_ITEM, 2, 0],
        [TAG_END, null],
      ],
      frames: [],
    },
  ])
})

it('asks to be told of every item after which half of the room is free', async () => {
  const link = new FakeLink()
  const id = lend(link, prefetch(numbers(100), { items: 4 }))
  const wanted = async (taken: number): Promise<unknown[]> => {
    link.receive([[TAG_GO_ON, id, taken]], { side: true })
    await turn()
    return link.side.take().flatMap(({ messages }) => messages.map(([, value, isWanted]) => [value, isWanted]))
  }
  expect(await wanted(0)).toEqual([
    [0, 0],
    [1, 1],
    [2, 0],
    [3, 1],
  ])
  expect(await wanted(2)).toEqual([
    [4, 0],
    [5, 1],
  ])
  expect(await wanted(2)).toEqual([])
})

it('gives no reference back that a batch names, until Python has taken what comes with it', async () => {
  const link = new FakeLink()
  const made = link.request('x')
  const id = lend(
    link,
    (function* () {
      yield [new StandIn(made)]
      yield 2
    })(),
  )
  link.receive([[TAG_GO_ON, id, 0]], { side: true })
  await turn()
  made.release()
  await turn()
  expect(link.side.take()[0]?.messages[0]).toEqual([TAG_ITEM, { t: [{ r: made.id }] }, 0])
  const released = (): unknown[] =>
    link.main.take().flatMap(({ messages }) => messages.filter(([tag]) => tag === TAG_RELEASE))
  expect(released()).toEqual([])
  link.receive([[TAG_GO_ON, id, 2]], { side: true })
  await turn()
  expect(released()).toEqual([[TAG_RELEASE, [made.id], 0]])
})

it('confirms its end by the side socket, or in the turn of the main thread where it has asked something', async () => {
  const link = new FakeLink()
  const close = async (source: object): Promise<number> => {
    const id = lend(link, source)
    link.receive([[TAG_GO_ON, id, 0]], { side: true })
    await turn()
    link.side.take()
    link.receive([[TAG_CLOSE, id]])
    await turn()
    return id
  }
  const plain = await close(numbers(1000))
  expect(link.side.take()).toMatchObject([{ parent: -1 - plain, messages: [[TAG_CLOSED, plain, 1]] }])
  const asking = await close(
    (function* () {
      yield link.request('1')
    })(),
  )
  const confirmed = link.main.take().flatMap(({ parent, messages }) => messages.map((message) => [parent, ...message]))
  expect(confirmed).toContainEqual([0, TAG_CLOSED, asking, 1])
  expect(link.connection.iterators.size).toBe(0)
  // Once more, by the other socket.
  link.receive([[TAG_CLOSE, plain]], { side: true })
  await turn()
  expect(link.side.take()).toMatchObject([{ messages: [[TAG_CLOSED, plain, 0]] }])
})

it('answers for one that it does not have any more', async () => {
  const link = new FakeLink()
  link.receive([[TAG_GO_ON, 77, 0]], { side: true })
  await turn()
  expect(link.side.take()).toMatchObject([{ parent: -78, messages: [[TAG_END, null]] }])
})

it('forgets one that Python has only looked at, when all that were sent are counted', () => {
  const link = new FakeLink()
  const source = numbers(1)
  const id = lend(link, source)
  expect(lend(link, source)).toBe(id)
  link.receive([[TAG_DROP, id, 1]])
  expect(link.connection.iterators.size).toBe(1)
  link.receive([[TAG_DROP, id, 1]])
  expect(link.connection.iterators.size).toBe(0)
  expect(source.next()).toEqual({ done: false, value: 0 })
})

it('lends nothing where the call cannot be made', () => {
  const link = new FakeLink()
  expect(() => link.connection.values.encodeArguments([numbers(1), Symbol('s')])).toThrow(/symbol/)
  expect(link.connection.iterators.size).toBe(0)
})

it('asks Python in the name of the iterator, until that is over', async () => {
  const link = new FakeLink()
  const { connection } = link
  let goOn = (): void => {}
  const id = lend(
    link,
    (async function* () {
      const first = link.request('1')
      void connection.pulls.pull(first, 0)
      await new Promise<void>((resolve) => {
        goOn = resolve
      })
      link.request('2')
      yield 1
    })(),
  )
  link.receive([[TAG_GO_ON, id, 0]], { side: true })
  await turn()
  expect(link.side.take()).toMatchObject([
    {
      parent: -1 - id,
      pulls: 1,
      messages: [
        [TAG_EVALUATE, 1, '1', null],
        [TAG_PULL, 1, 0],
      ],
    },
  ])
  link.receive([[TAG_CLOSE, id]], { side: true })
  goOn()
  await turn()
  const asked = link.main.take().flatMap(({ parent, messages }) => messages.map((message) => [parent, ...message]))
  expect(asked).toContainEqual([0, TAG_EVALUATE, 2, '2', null])
  expect(link.side.take()).toEqual([])
})

it('fails one whose batch Python could not understand', async () => {
  const link = new FakeLink()
  const id = lend(link, prefetch(numbers(10), { items: 1 }))
  link.receive([[TAG_GO_ON, id, 0]], { side: true })
  await turn()
  link.side.take()
  link.receive([[TAG_BROKEN, 'no', 1]], { side: true })
  await turn()
  expect(link.side.take()).toMatchObject([{ parent: -1 - id, messages: [[TAG_THROWN, { name: 'ProtocolError' }]] }])
  expect(link.reported).toEqual([])
})
