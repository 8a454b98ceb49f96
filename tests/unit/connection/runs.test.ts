// runs.ts over a recording transport: what code that Python calls for asks and answers.

import { describe, expect, it } from 'vitest'
import {
  PULL_VALUE,
  TAG_CALLBACK,
  TAG_DROP,
  TAG_EVALUATE,
  TAG_REJECT,
  TAG_RESOLVE,
} from '../../../src/protocol/messages.js'
import { FakeLink, turn, wireError } from './fake-worker.js'

describe('callbacks', () => {
  it('run with decoded arguments and keywords, and answer within their own batch', async () => {
    const link = new FakeLink()
    const calls: unknown[] = []
    const { args } = link.connection.values.encodeArguments([
      function hook(...given: unknown[]) {
        calls.push(given)
        link.request('inside')
        return 2
      },
    ])
    expect(args).toEqual([{ c: [1, 'hook', null] }])
    link.receive([[TAG_CALLBACK, 4, 1, [0, { d: ['loss', 0.5] }], { training: true }]])
    await turn()
    link.request('outside')
    await turn()
    expect(calls).toEqual([[0, { loss: 0.5 }, { training: true }]])
    expect(link.main.take().map(({ parent, messages }) => [parent, messages])).toEqual([
      [
        4,
        [
          [TAG_EVALUATE, 1, 'inside', null],
          [TAG_RESOLVE, 4, 2],
        ],
      ],
      [0, [[TAG_EVALUATE, 2, 'outside', null]]],
    ])
  })

  it('keep what an async callback asks apart from what other code asks meanwhile', async () => {
    const link = new FakeLink()
    link.connection.values.encodeArguments([
      async () => {
        await turn()
        link.request('inside')
      },
    ])
    link.receive([[TAG_CALLBACK, 4, 1, [], null]])
    link.request('outside')
    await turn()
    await turn()
    expect(link.main.take().map(({ parent, messages }) => [parent, messages.map(([, , what]) => what)])).toEqual([
      [0, ['outside']],
      [4, ['inside', null]],
    ])
  })

  it('on other threads answer on the side socket', async () => {
    const link = new FakeLink()
    link.connection.values.encodeArguments([() => 1])
    link.receive([[TAG_CALLBACK, 4, 1, [], null]], { side: true })
    await turn()
    expect([link.main.take().length, link.side.take().map(({ messages }) => messages)]).toEqual([
      0,
      [[[TAG_RESOLVE, 4, 1]]],
    ])
  })

  it('answer with what they throw, which comes back as the same object', async () => {
    const link = new FakeLink()
    const thrown = new RangeError('too far \ud800')
    link.connection.values.encodeArguments([
      () => {
        throw thrown
      },
    ])
    const answer = link.connection.pulls.pull(link.request('fit'), PULL_VALUE)
    link.receive([[TAG_CALLBACK, 4, 1, [], null]])
    await turn()
    expect(link.main.take().at(-1)?.messages).toEqual([
      [TAG_REJECT, 4, { id: 1, name: 'RangeError', message: 'too far \ufffd' }],
    ])
    link.receive([[TAG_REJECT, 1, wireError('RangeError: too far', { callback: 1 }), 1, 0]])
    expect(await answer.catch((error: unknown) => error)).toBe(thrown)
  })

  it.each([
    ['a function that is not lent', 9, 'Python called the function 9, which was not lent to it'],
    [
      'a result that cannot travel',
      1,
      'the result of a callback cannot be sent to Python: a JavaScript symbol has no Python counterpart',
    ],
  ])('answer with an error for %s', async (_, lent, sentence) => {
    const link = new FakeLink()
    link.connection.values.encodeArguments([() => Symbol('s')])
    link.receive([[TAG_CALLBACK, 4, lent, [], null]])
    await turn()
    expect(link.main.take()[0]?.messages).toMatchObject([[TAG_REJECT, 4, { message: sentence }]])
  })

  it('are lent until Python has forgotten them as often as they were sent', () => {
    const link = new FakeLink()
    const { connection } = link
    const hook = (): void => {}
    connection.values.encodeArguments([hook, [hook]])
    link.receive([[TAG_DROP, 1, 1]])
    expect(connection.lent.size).toBe(1)
    link.receive([[TAG_DROP, 1, 1]])
    expect(connection.lent.size).toBe(0)
    expect(connection.values.encodeArguments([hook]).args).toEqual([{ c: [2, 'hook', null] }])
  })
})
