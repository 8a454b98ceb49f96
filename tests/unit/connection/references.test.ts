// references.ts over a recording transport: what is given back, and when.

import { describe, expect, it } from 'vitest'
import { ReleasedError } from '../../../src/errors.js'
import { PULL_VALUE, TAG_EVALUATE, TAG_REJECT, TAG_RELEASE } from '../../../src/protocol/messages.js'
import { FakeLink, turn, wireError } from './fake-worker.js'

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
