// The same call again and again leaves as one message; whatever differs begins another one.

import { expect, it } from 'vitest'
import { reports, runReporting } from '../../../src/connection/reports.js'
import {
  PULL_VALUE,
  TAG_CALL,
  TAG_CALL_EACH,
  TAG_CALL_METHOD,
  TAG_EVALUATE,
  TAG_PULL,
} from '../../../src/protocol/messages.js'
import { FakeLink, turn } from './fake-worker.js'

const below = (): void => {}

async function sent(link: FakeLink): Promise<readonly unknown[]> {
  await turn()
  return link.main.take().flatMap(({ messages }) => messages)
}

it('is one message with the arguments of each call', async () => {
  const link = new FakeLink()
  for (const x of [1, 'two', true]) link.connection.call('f(…)', below, 7, null, [x, 2.5])
  for (const x of [1, 'two']) link.connection.call('o.f(…)', below, 7, 'f', [x])
  link.connection.call('o.f()', below, 7, 'f', [])
  expect(await sent(link)).toEqual([
    [
      TAG_CALL_EACH,
      1,
      7,
      [],
      [
        [1, 2.5],
        ['two', 2.5],
        [true, 2.5],
      ],
    ],
    [TAG_CALL_EACH, 4, 7, ['f'], [[1], ['two'], []]],
  ])
})

it('tells calls of other objects, other methods and other kinds apart', async () => {
  const link = new FakeLink()
  const call = (target: number, name: string | null): unknown => link.connection.call('x', below, target, name, [])
  call(7, null)
  call(8, null)
  call(8, 'f')
  call(8, 'g')
  call(8, null)
  call(8, '')
  expect(await sent(link)).toEqual([
    [TAG_CALL, 1, 7, [], null],
    [TAG_CALL, 2, 8, [], null],
    [TAG_CALL_METHOD, 3, 8, ['f'], [], null],
    [TAG_CALL_METHOD, 4, 8, ['g'], [], null],
    [TAG_CALL, 5, 8, [], null],
    [TAG_CALL_METHOD, 6, 8, [''], [], null],
  ])
})

it('ends where something else is asked in between, also a pull of one of its results', async () => {
  const link = new FakeLink()
  const call = (): ReturnType<FakeLink['request']> => link.connection.call('f()', below, 7, null, [])
  call()
  link.request('x')
  call()
  void link.connection.pulls.pull(call(), PULL_VALUE)
  call()
  call()
  expect(await sent(link)).toEqual([
    [TAG_CALL, 1, 7, [], null],
    [TAG_EVALUATE, 2, 'x', null],
    [TAG_CALL_EACH, 3, 7, [], [[], []]],
    [TAG_PULL, 4, PULL_VALUE],
    [TAG_CALL_EACH, 5, 7, [], [[], []]],
  ])
})

it('leaves calls alone that have keywords, arrays, functions, or what fails to be encoded', async () => {
  const link = new FakeLink()
  const call = (...args: unknown[]): unknown => link.connection.call('f(…)', below, 7, null, args)
  call({ a: 1 })
  call(new Float32Array(1))
  call(() => {})
  expect(() => call(Symbol('none'))).toThrow('a JavaScript symbol has no Python counterpart')
  call(1)
  call({ b: 2 })
  const messages = await sent(link)
  expect(messages.map((message) => (message as unknown[])[0])).toEqual([0, 0, 0, 0, 0])
})

it('counts each call where a long turn is sent in parts', async () => {
  const link = new FakeLink()
  for (let i = 0; i < 1200; i++) link.connection.call('f(…)', below, 7, 'f', [i])
  await turn()
  const batches = link.main.take().map(({ messages }) => messages)
  expect(batches.map((messages) => (messages[0] as unknown as [0, 0, 0, 0, unknown[]])[4].length)).toEqual([
    32, 64, 128, 256, 512, 208,
  ])
  expect(batches.map((messages) => messages.length)).toEqual([1, 1, 1, 1, 1, 1])
})

it('takes one of them out that is to report', async () => {
  const link = new FakeLink()
  const made = [1, 2, 3].map((x) => link.connection.call('model.fit(…)', below, 7, 'fit', [x]))
  const numbers: number[] = []
  const reporting = { seconds: 0, onCall: () => () => {}, onMade: (_: unknown, id: number) => void numbers.push(id) }
  expect(link.connection.reportOn(made[1] as never, reporting)).toBe(true)
  expect(numbers).toEqual([2])
  const messages = (await sent(link)) as unknown[][]
  expect(messages.map(([tag, id]) => [tag, id])).toEqual([
    [TAG_CALL_METHOD, 1],
    [TAG_CALL_METHOD, 2],
    [TAG_CALL_METHOD, 3],
  ])
  expect(Object.keys(messages[1]?.[5] as object)).toEqual(['__progress__'])
  expect(messages[2]?.[5]).toBeNull()
})

it('has each call that reports as a message of its own', async () => {
  const link = new FakeLink()
  const numbers: number[] = []
  const reporting = { seconds: 0, onCall: () => () => {}, onMade: (_: unknown, id: number) => void numbers.push(id) }
  await runReporting(reporting, () => {
    for (const x of [1, 2]) link.connection.call('model.fit(…)', below, 7, 'fit', [x])
  })
  expect(reports.current).toBeUndefined()
  expect(numbers).toEqual([1, 2])
  expect((await sent(link)).map((message) => (message as unknown[])[0])).toEqual([TAG_CALL_METHOD, TAG_CALL_METHOD])
})
