// connection.ts over a recording transport: what is sent when, what answers do, and how everything ends. One file, as
// connection.ts is: each test is about the order of what the others send.

import { describe, expect, it } from 'vitest'
import type { Reference } from '../../../src/connection/reference.js'
import { ConversionError, ProtocolError, ReleasedError } from '../../../src/errors.js'
import {
  PULL_HANDLE,
  PULL_VALUE,
  TAG_BROKEN,
  TAG_CALLBACK,
  TAG_DROP,
  TAG_EVALUATE,
  TAG_FAILED,
  TAG_PULL,
  TAG_REJECT,
  TAG_RELEASE,
  TAG_RESOLVE,
  TAG_SET_ATTRIBUTE,
  TAG_SYNC,
  TAG_TYPE,
} from '../../../src/protocol/messages.js'
import { errors, PythonError } from '../../../src/python-errors.js'
import { FakeLink, turn, wireError } from './fake-worker.js'

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

describe('answers', () => {
  it('resolves each pull with the answer to its id, whatever the order', async () => {
    const link = new FakeLink()
    const [a, b] = [link.request(), link.request()]
    const answers = [link.connection.pulls.pull(a, PULL_VALUE), link.connection.pulls.pull(b, PULL_VALUE)]
    link.receive([
      [TAG_RESOLVE, 2, 'second', 0],
      [TAG_RESOLVE, 1, { i: '10000000000000000' }, 0],
    ])
    expect(await Promise.all(answers)).toEqual([2n ** 64n, 'second'])
    expect(link.connection.pulls.pending).toBe(0)
  })

  it('answers several pulls of one object in the order in which they were made', async () => {
    const link = new FakeLink()
    const reference = link.request()
    const answers = [
      link.connection.pulls.pull(reference, PULL_VALUE),
      link.connection.pulls.pull(reference, PULL_VALUE),
    ]
    link.receive([[TAG_RESOLVE, 1, 'first', 0]])
    link.receive([[TAG_RESOLVE, 1, 'second', 0]])
    expect(await Promise.all(answers)).toEqual(['first', 'second'])
  })

  it('answers who asked, where code of a callback and other code ask for one object', async () => {
    const link = new FakeLink()
    const reference = link.request('fit')
    const pull = (): Promise<unknown> => link.connection.pulls.pull(reference, PULL_VALUE)
    let inside: Promise<unknown> | undefined
    link.connection.values.encodeArguments([
      async () => {
        inside = pull()
        await inside.catch(() => {})
      },
    ])
    const before = pull()
    link.receive([[TAG_CALLBACK, 4, 1, [], null]])
    await turn()
    const after = pull()
    link.receive([[TAG_REJECT, 1, wireError('no'), 1, 4]])
    await expect(inside).rejects.toThrow(errors.ValueError)
    link.receive([
      [TAG_RESOLVE, 1, 'nobody asked this', 6],
      [TAG_RESOLVE, 1, 'first', 0],
      [TAG_RESOLVE, 1, 'second', 0],
    ])
    expect(await Promise.all([before, after])).toEqual(['first', 'second'])
    expect(link.connection.pulls.pending).toBe(0)
  })

  it('rejects with the Python exception, which then is no unseen failure', async () => {
    const link = new FakeLink()
    const answer = link.connection.pulls.pull(link.request(), PULL_VALUE)
    link.receive([[TAG_REJECT, 1, wireError('no'), 1, 0]])
    await expect(answer).rejects.toThrow(errors.ValueError)
    await turn()
    expect(link.reported).toEqual([])
  })

  it('describes a handle by the class that came before it, and keeps the id of what was pulled', async () => {
    const link = new FakeLink()
    const reference = link.request()
    const answer = link.connection.pulls.pull(reference, PULL_VALUE)
    link.receive([
      [TAG_TYPE, 1, 'a.B', [['a.B', 'public.B'], ['object']], ['x']],
      [TAG_RESOLVE, 1, { h: [1, 1, '<B>', ['y'], []] }, 0],
    ])
    expect(await answer).toEqual({ handle: reference })
    expect(reference.description).toMatchObject({ text: '<B>', members: ['y'], classNames: [], type: { name: 'a.B' } })
    expect(link.connection.references.live).toBe(1)
  })

  it('owns what Python lends inside a value', async () => {
    const link = new FakeLink()
    const answer = link.connection.pulls.pull(link.request(), PULL_VALUE)
    link.receive([
      [TAG_TYPE, 1, 'a.B', [['a.B']], []],
      [TAG_RESOLVE, 1, [{ h: [-1, 1, null, [], []] }], 0],
    ])
    const [{ handle }] = (await answer) as [{ handle: Reference }]
    expect(link.connection.references.live).toBe(2)
    handle.release()
    await turn()
    expect(link.main.take().at(-1)?.messages).toEqual([[TAG_RELEASE, [-1], 0]])
  })

  it.each([
    [
      'a handle of a class that was not described',
      { h: [1, 9, null, [], []] },
      'Python named the class 9, which it has not described',
    ],
    ['an unknown tag', { zz: 1 }, 'Python sent a value with the unknown tag "zz"'],
    ['an empty map', {}, 'Python sent an empty map for a value'],
    ['a frame that is not there', { b: 0 }, 'Python named frame 0 of a batch with 0'],
    ['an unknown dtype', { a: [Buffer.from(''), 'float8', [0]] }, 'Python sent an array of the unknown dtype float8'],
  ])('rejects an answer with %s', async (_, wire, sentence) => {
    const link = new FakeLink()
    const answer = link.connection.pulls.pull(link.request(), PULL_VALUE)
    link.receive([[TAG_RESOLVE, 1, wire, 0]])
    await expect(answer).rejects.toThrow(new ProtocolError(sentence))
  })

  it('delivers an answer after the output that was printed before it, and later answers after that', async () => {
    const link = new FakeLink()
    const told: string[] = []
    let printed = (): void => {}
    link.output = new Promise((resolve) => {
      printed = () => {
        told.push('output')
        resolve()
      }
    })
    const [a, b] = [link.request(), link.request()]
    const answers = [a, b].map((each) =>
      link.connection.pulls.pull(each, PULL_VALUE).then((value) => told.push(String(value))),
    )
    link.receive([[TAG_RESOLVE, 1, 'first', 0]], { marks: [1, 0] })
    link.receive([[TAG_RESOLVE, 2, 'second', 0]])
    await turn()
    expect(told).toEqual([])
    printed()
    await Promise.all(answers)
    expect(told).toEqual(['output', 'first', 'second'])
  })

  it('does not listen while an answer waits for output: it may be the last one', async () => {
    const link = new FakeLink()
    const { main } = link.connection.events
    let printed = (): void => {}
    link.output = new Promise((resolve) => {
      printed = resolve
    })
    const [first, second] = [link.request(), link.request()].map((each) => link.connection.pulls.pull(each, PULL_VALUE))
    await turn()
    const listens = link.main.listens
    link.receive([[TAG_RESOLVE, 1, 'first', 0]], { marks: [1, 0] })
    expect([main.isListening(), link.main.listens]).toEqual([false, listens])
    printed()
    await first
    await turn()
    expect([main.isListening(), link.main.listens]).toEqual([true, listens + 1])
    link.receive([[TAG_RESOLVE, 2, 'second', 0]])
    await second
    expect(main.isListening()).toBe(false)
  })

  it('listens while answers are awaited, and after a bell until the frames have come', () => {
    const link = new FakeLink()
    const { main } = link.connection.events
    expect(main.isListening()).toBe(false)
    link.connection.onBell(false)
    expect([main.isListening(), link.main.listens]).toEqual([true, 1])
    link.receive([], { rung: 1 })
    expect(main.isListening()).toBe(false)
    void link.connection.pulls.pull(link.request(), PULL_VALUE)
    expect(main.isListening()).toBe(true)
    link.receive([[TAG_RESOLVE, 1, null, 0]])
    expect(main.isListening()).toBe(false)
  })

  it('ends where a frame is no batch: what is awaited rejects, and Python is to be gone', async () => {
    let kills = 0
    const link = new FakeLink({ host: { kill: () => kills++ } })
    const answer = link.connection.pulls.pull(link.request(), PULL_VALUE)
    link.connection.events.main.onFrames([Buffer.from('c1', 'hex')])
    const error = await answer.catch((each: unknown) => each)
    expect(error).toBeInstanceOf(ProtocolError)
    expect(String(error)).toBe(
      'ProtocolError: Python sent a frame that is not MessagePack: 0xc1 begins no value of this protocol',
    )
    expect([kills, link.reported, link.main.isClosed]).toEqual([1, [], true])
    expect(() => link.request()).toThrow(ProtocolError)
    const idle = new FakeLink()
    idle.connection.events.side.onFrames([Buffer.from('c1', 'hex')])
    expect(idle.reported.map((each) => each instanceof ProtocolError)).toEqual([true])
  })

  it('reports what Python could not understand, and goes on', async () => {
    const link = new FakeLink()
    const answer = link.connection.pulls.pull(link.request(), PULL_VALUE)
    link.receive([[TAG_BROKEN, 'ValidationError: no', 0]])
    link.receive([[TAG_RESOLVE, 1, 'still here', 0]])
    expect(await answer).toBe('still here')
    expect(link.reported.map(String)).toEqual([
      'ProtocolError: Python could not understand a batch and went on: ValidationError: no',
    ])
  })
})

describe('a batch that the worker could not understand', () => {
  const TEXT = 'Python could not understand a batch and went on: ValidationError: no'

  it('rejects what was awaited in it, and nothing else', async () => {
    const link = new FakeLink()
    const [first, second] = [link.request(), link.request()]
    const early = link.connection.pulls.pull(first, PULL_VALUE)
    await turn()
    const [again, other] = [first, second].map((each) => link.connection.pulls.pull(each, PULL_VALUE)) as [
      Promise<unknown>,
      Promise<unknown>,
    ]
    const synced = link.connection.pulls.sync()
    await turn()
    const late = link.connection.pulls.pull(first, PULL_VALUE)
    await turn()
    expect(link.main.take()).toHaveLength(3)
    link.receive([[TAG_BROKEN, 'ValidationError: no', 2]])
    for (const broken of [again, other, synced]) {
      await expect(broken).rejects.toThrow(new ProtocolError(TEXT))
    }
    link.receive([
      [TAG_RESOLVE, 1, 'early', 0],
      [TAG_RESOLVE, 1, 'late', 0],
    ])
    expect([await early, await late]).toEqual(['early', 'late'])
    expect(link.connection.pulls.pending).toBe(0)
    expect(link.reported).toEqual([])
  })

  it('is counted on each socket by itself', async () => {
    const link = new FakeLink()
    const answer = link.connection.pulls.pull(link.request(), PULL_VALUE)
    await turn()
    link.receive([[TAG_BROKEN, 'ValidationError: no', 1]], { side: true })
    link.receive([[TAG_RESOLVE, 1, 'here', 0]])
    expect(await answer).toBe('here')
    expect(link.reported.map(String)).toEqual([`ProtocolError: ${TEXT}`])
  })

  it('fails the callback whose answer was in it, once', async () => {
    const link = new FakeLink()
    const lent = link.connection.lent.lend(() => 7, undefined)
    link.receive([[TAG_CALLBACK, 4, lent.id, [], null]])
    await turn()
    expect(link.main.take().map(({ parent, messages }) => [parent, messages])).toEqual([[4, [[TAG_RESOLVE, 4, 7]]]])
    link.receive([[TAG_BROKEN, 'ValidationError: no', 1]])
    await turn()
    const [again] = link.main.take()
    expect([again?.parent, again?.messages]).toMatchObject([4, [[TAG_REJECT, 4, { message: TEXT }]]])
    expect(link.reported).toEqual([])
    link.receive([[TAG_BROKEN, 'ValidationError: no', 2]])
    await turn()
    expect(link.main.take()).toEqual([])
    expect(link.reported.map(String)).toEqual([`ProtocolError: ${TEXT}`])
  })
})

describe('failures that nobody looks at', () => {
  it('are reported once, when no answer is awaited any more', async () => {
    const link = new FakeLink()
    const other = link.request()
    link.request('bad')
    const answer = link.connection.pulls.pull(other, PULL_VALUE)
    link.receive([[TAG_FAILED, 2, wireError('no')]])
    await turn()
    expect(link.reported).toEqual([])
    link.receive([[TAG_RESOLVE, 1, null, 0]])
    await answer
    await turn()
    expect(link.reported.map(String)).toEqual(['ValueError: no'])
    await turn()
    link.connection.failures.reportAll()
    expect(link.reported).toHaveLength(1)
  })

  it('are not reported where an await meets them later', async () => {
    const link = new FakeLink()
    const answer = link.connection.pulls.pull(link.request('bad'), PULL_VALUE)
    link.receive([[TAG_FAILED, 1, wireError('no')]])
    link.receive([[TAG_REJECT, 1, wireError('no'), 1, 0]])
    await expect(answer).rejects.toThrow('no')
    await turn()
    expect(link.reported).toEqual([])
  })

  it('are seen by the await of what depended on them', async () => {
    const link = new FakeLink()
    link.request('bad')
    const answer = link.connection.pulls.pull(link.request('dependent'), PULL_VALUE)
    link.receive([
      [TAG_FAILED, 1, wireError('first cause')],
      [TAG_REJECT, 2, wireError('first cause'), 1, 0],
    ])
    await expect(answer).rejects.toThrow('first cause')
    await turn()
    expect(link.reported).toEqual([])
  })

  it('are thrown by sync, the first one, once', async () => {
    const link = new FakeLink()
    link.request('bad')
    const synced = link.connection.pulls.sync()
    await turn()
    expect(link.main.take()[0]?.messages.at(-1)).toEqual([TAG_SYNC, 2])
    link.receive([
      [TAG_FAILED, 1, wireError('no')],
      [TAG_RESOLVE, 2, null, 0],
    ])
    await expect(synced).rejects.toThrow(PythonError)
    const again = link.connection.pulls.sync()
    link.receive([[TAG_RESOLVE, 3, null, 0]])
    await again
    expect(link.reported).toEqual([])
  })
})

describe('releases', () => {
  it('go out in one message that belongs to no callback, after the requests of the turn', async () => {
    const link = new FakeLink()
    const [a, b] = [link.request(), link.request()]
    a.release()
    b.release()
    a.release()
    await turn()
    expect(link.main.take().map(({ parent, pulls, messages }) => [parent, pulls, messages.at(-1)])).toEqual([
      [0, 0, [TAG_EVALUATE, 2, 'x', null]],
      [-1, 0, [TAG_RELEASE, [1, 2], 0]],
    ])
    expect(link.connection.references.live).toBe(0)
  })

  it('make further use an error that names the object', async () => {
    const link = new FakeLink()
    const reference = link.request('keras.Sequential(…)')
    reference.release()
    const sentence = 'keras.Sequential(…) was released and cannot be used any more.'
    expect(() => reference.use()).toThrow(new ReleasedError(sentence))
    await expect(link.connection.pulls.pull(reference, PULL_VALUE)).rejects.toThrow(new ReleasedError(sentence))
  })

  it('do not touch what is part of a library', async () => {
    const link = new FakeLink()
    const lasting = link.connection.requestLasting('tf', [8, 0, 'tensorflow'])
    lasting.release()
    expect([lasting.use(), link.connection.references.live, link.connection.references.lastingIds.length]).toEqual([
      1, 0, 1,
    ])
    await turn()
    expect(link.main.take()).toHaveLength(1)
  })

  it('forget a path of a library that failed, so that it is asked for anew', async () => {
    const link = new FakeLink()
    const lasting = link.connection.requestLasting('tf', [8, 0, 'tensorflow'])
    const answer = link.connection.pulls.pull(lasting, PULL_VALUE)
    await turn()
    link.receive([[TAG_REJECT, 1, wireError('no module'), 1, 0]])
    await expect(answer).rejects.toThrow('no module')
    expect([lasting.isReleased, link.connection.references.lastingIds.length]).toEqual([true, 0])
  })
})

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

describe('the end', () => {
  it('rejects everything that is awaited, closes both ways, and refuses what comes later', async () => {
    const link = new FakeLink()
    const reference = link.request()
    const pending = [link.connection.pulls.pull(reference, PULL_VALUE), link.connection.pulls.sync()]
    const [died, closed] = [new Error('died'), new ReleasedError('closed')]
    link.connection.end(died, closed)
    expect((await Promise.allSettled(pending)).map((each) => (each as PromiseRejectedResult).reason)).toEqual([
      died,
      died,
    ])
    expect([link.main.isClosed, link.side.isClosed, link.connection.pulls.pending]).toEqual([true, true, 0])
    expect(() => link.request()).toThrow(closed)
    await expect(link.connection.pulls.pull(reference, PULL_VALUE)).rejects.toStrictEqual(closed)
    // As an error of its own, whose stack is that of the call.
    await expect(link.connection.pulls.sync()).rejects.toStrictEqual(closed)
    expect(() => reference.release()).not.toThrow()
  })

  it('comes once: a second end changes nothing', () => {
    const link = new FakeLink()
    link.connection.end(new Error('first'))
    link.connection.end(new Error('second'))
    expect(link.connection.ended?.message).toBe('first')
  })

  it('sends nothing of what was gathered', async () => {
    const link = new FakeLink()
    link.request()
    link.connection.end(new Error('died'))
    await turn()
    expect(link.main.take()).toEqual([])
  })
})
