// connection.ts over a recording transport: how everything ends.

import { describe, expect, it } from 'vitest'
import { ReleasedError } from '../../../src/errors.js'
import { PULL_VALUE } from '../../../src/protocol/messages.js'
import { FakeLink, turn } from './fake-worker.js'

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
