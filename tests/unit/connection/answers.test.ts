// answers.ts over a recording transport: whom answers and failures reach, and what becomes of those that nobody awaits.

import { describe, expect, it } from 'vitest'
import type { Reference } from '../../../src/connection/reference.js'
import { ProtocolError } from '../../../src/errors.js'
import {
  PULL_VALUE,
  TAG_BROKEN,
  TAG_CALLBACK,
  TAG_FAILED,
  TAG_REJECT,
  TAG_RELEASE,
  TAG_RESOLVE,
  TAG_SYNC,
  TAG_TYPE,
} from '../../../src/protocol/messages.js'
import { errors, PythonError } from '../../../src/python-errors.js'
import { FakeLink, turn, wireError } from './fake-worker.js'

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
