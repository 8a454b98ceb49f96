// sending.ts over a recording transport: what leaves when, in which order, and what is refused before it leaves.

import { describe, expect, it } from 'vitest'
import { ConversionError } from '../../../src/errors.js'
import {
  PULL_HANDLE,
  PULL_VALUE,
  TAG_EVALUATE,
  TAG_PULL,
  TAG_RELEASE,
  TAG_SET_ATTRIBUTE,
} from '../../../src/protocol/messages.js'
import { FakeLink, turn } from './fake-worker.js'

describe('what is sent', () => {
  it('sends the requests of one turn as one batch, in order, with ids that count up', async () => {
    const link = new FakeLink()
    link.request('a')
    await Promise.resolve()
    link.request('b')
    expect(link.main.sent).toEqual([])
    await turn()
    expect(link.main.take()).toEqual([
      {
        parent: 0,
        pulls: 0,
        messages: [
          [TAG_EVALUATE, 1, 'a', null],
          [TAG_EVALUATE, 2, 'b', null],
        ],
        frames: [],
      },
    ])
  })

  it('sends a call and the await of it together, and counts the pull', async () => {
    const link = new FakeLink()
    void link.connection.pulls.pull(link.request(), PULL_VALUE)
    void link.connection.pulls.pull(link.request(), PULL_HANDLE)
    await turn()
    const [batch] = link.main.take()
    expect(batch?.pulls).toBe(2)
    expect(batch?.messages.map((message) => message.slice(0, 3))).toEqual([
      [TAG_EVALUATE, 1, 'x'],
      [TAG_PULL, 1, PULL_VALUE],
      [TAG_EVALUATE, 2, 'x'],
      [TAG_PULL, 2, PULL_HANDLE],
    ])
  })

  it('sends a turn of very many requests in parts, the first ones at once, all in order', async () => {
    const link = new FakeLink()
    for (let i = 0; i < 1200; i++) link.request()
    expect(link.main.sent.map(({ messages }) => messages.length)).toEqual([32, 64, 128, 256, 512])
    await turn()
    const batches = link.main.take()
    expect(batches.map(({ messages }) => messages.length)).toEqual([32, 64, 128, 256, 512, 208])
    expect(batches.flatMap(({ messages }) => messages.map(([, id]) => id))).toEqual(
      Array.from({ length: 1200 }, (_, i) => i + 1),
    )
    for (let i = 0; i < 40; i++) link.request()
    expect(link.main.take().map(({ messages }) => messages.length)).toEqual([32])
  })

  it('keeps what is asked before there is a worker, and asks for one', async () => {
    const link = new FakeLink({ attached: false })
    link.request('a')
    await turn()
    expect(link.firstUses).toBe(1)
    link.attach()
    expect(link.main.take().map(({ messages }) => messages)).toEqual([[[TAG_EVALUATE, 1, 'a', null]]])
  })

  it('forgets the result of a command with the next release', async () => {
    const link = new FakeLink()
    link.connection.command(turn, [TAG_SET_ATTRIBUTE, 0, 7, 'name', 1])
    await turn()
    expect(link.main.take().map(({ parent, messages }) => [parent, messages])).toEqual([
      [0, [[TAG_SET_ATTRIBUTE, 1, 7, 'name', 1]]],
      [-1, [[TAG_RELEASE, [1], 0]]],
    ])
  })

  it('sends arrays beyond 4096 bytes as frames of the batch that names them, as they were at the call', async () => {
    const link = new FakeLink()
    const data = new Uint8Array(5000).fill(1)
    const { args } = link.connection.values.encodeArguments([data, new Uint8Array(2)])
    data.fill(2)
    link.connection.request('f', turn, [0, 0, 7, args, null])
    await turn()
    const [batch] = link.main.take()
    expect(batch?.messages).toEqual([
      [0, 1, 7, [{ a: [0, 'uint8', [5000]] }, { a: [Buffer.from([0, 0]), 'uint8', [2]] }], null],
    ])
    expect(batch?.frames.map((frame) => [...new Set(frame)])).toEqual([[1]])
  })

  it('takes a trailing plain object as keywords, without those that are undefined', () => {
    const { connection } = new FakeLink()
    expect(connection.values.encodeArguments([1, { a: 2, b: undefined }])).toEqual({ args: [1], kwargs: { a: 2 } })
    expect(connection.values.encodeArguments([{ b: undefined }])).toEqual({ args: [], kwargs: null })
    expect(connection.values.encodeArguments([{ a: 1 }, new Map([['b', 2]])])).toEqual({
      args: [{ d: ['a', 1] }, { d: ['b', 2] }],
      kwargs: null,
    })
    expect(connection.values.encodeArguments([[{ a: 1 }]])).toEqual({ args: [[{ d: ['a', 1] }]], kwargs: null })
  })

  it('lends nothing and sends nothing where a later argument cannot travel', async () => {
    const link = new FakeLink()
    expect(() => link.connection.values.encodeArguments([() => {}, { x: [Symbol('s')] }])).toThrow(
      new ConversionError('x[0]', 'a JavaScript symbol has no Python counterpart'),
    )
    await turn()
    expect(link.connection.lent.size).toBe(0)
    expect(link.main.take()).toEqual([])
  })

  it.each([
    ['a name', (link: FakeLink) => link.connection.request('x', turn, [2, 0, 7, ['\ud800']])],
    ['a method', (link: FakeLink) => link.connection.request('x', turn, [1, 0, 7, ['\ud800'], [], null])],
    ['a source', (link: FakeLink) => link.request("'\ud800'")],
    ['a keyword', (link: FakeLink) => link.connection.values.encodeArguments([{ '\ud800': 1 }])],
  ])('refuses %s that has half a surrogate pair', async (_, ask) => {
    const link = new FakeLink()
    expect(() => ask(link)).toThrow(ConversionError)
    await turn()
    expect(link.main.take()).toEqual([])
  })
})
