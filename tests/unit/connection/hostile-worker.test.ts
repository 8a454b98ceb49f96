// The client against a worker that sends anything: it answers, rejects, or ends the link with a ProtocolError, and never
// throws, hangs, or keeps a call waiting. `npm run campaign -- fuzz` runs it with more messages.

import { spawnSync } from 'node:child_process'
import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { ProtocolError, PythonExitedError, TensorBridgeError } from '../../../src/errors.js'
import {
  PULL_HANDLE,
  PULL_VALUE,
  TAG_GO_ON,
  TAG_PIECE,
  TAG_REJECT,
  TAG_RESOLVE,
  TAG_THROWN,
} from '../../../src/protocol/messages.js'
import { makeHandle } from '../../../src/remote/results.js'
import { instanceFor } from '../../../src/remote/subclass.js'
import { note, seed, size, timeLimit } from '../../campaign/sizes.js'
import { FakeLink, turn, wireError } from './fake-worker.js'
import { countMessages, hostileWorker } from './hostile-worker.js'

const MESSAGES = size('messages', 8_000)
// No single one of these frames has more to do than this.
const MOST_MS = 2000

/** Uses a value as a program might. */
function look(value: unknown): void {
  inspect(value)
  if (typeof value === 'object' && value !== null) Object.keys(value)
}

/** A link with everything open that a worker may speak of. */
function openLink(): { link: FakeLink; outcomes: Map<number, unknown>; ids: number[] } {
  const link: FakeLink = new FakeLink({
    host: {
      makeHandle,
      instance: (key, classNumber, adopt) => instanceFor(link.connection, key, classNumber, adopt),
    },
  })
  const outcomes = new Map<number, unknown>()
  const ids: number[] = []
  const { connection } = link
  for (let i = 0; i < 6; i++) {
    const reference = link.request()
    ids.push(reference.id)
    connection.pulls.pull(reference, i % 2 ? PULL_HANDLE : PULL_VALUE).then(
      (value) => {
        look(value)
        outcomes.set(reference.id, value)
      },
      (error: unknown) => outcomes.set(reference.id, error),
    )
  }
  const endless = function* (): Generator<number> {
    for (let i = 0; ; i++) yield i
  }
  connection.values.encodeArguments([(...args: unknown[]) => args.forEach(look), endless()])
  return { link, outcomes, ids }
}

it('fails an iterator of which Python says to have taken more than was sent', async () => {
  const link = new FakeLink()
  link.connection.values.encodeArguments([
    (function* () {
      for (;;) yield 1
    })(),
  ])
  link.receive([[TAG_GO_ON, 1, 0]], { side: true })
  await turn()
  link.side.take()
  // Counted up one by one, this would take years.
  link.receive([[TAG_GO_ON, 1, 2 ** 52]], { side: true })
  await turn()
  const [thrown] = link.side.take().flatMap(({ messages }) => messages)
  expect(thrown).toMatchObject([
    TAG_THROWN,
    { message: expect.stringMatching(/^Python has taken 4503599627370496 items of an iterator that has sent \d+$/) },
  ])
})

it('gives nobody memory that was not written: pieces come in order, and all of them', async () => {
  const link = new FakeLink()
  const [gap, less, more] = [link.request(), link.request(), link.request()].map((each) =>
    link.connection.pulls.pull(each, PULL_VALUE).catch((error: unknown) => error),
  )
  const bytes = Buffer.alloc(8, 7)
  const array = (transfer: number): object => ({ a: [[transfer], 'uint8', [16]] })
  link.receive([[TAG_PIECE, 1, 16, 8, 0]], { frames: [bytes] })
  link.receive([[TAG_RESOLVE, 1, array(1), 0]])
  link.receive([[TAG_PIECE, 2, 16, 0, 0]], { frames: [bytes] })
  link.receive([[TAG_RESOLVE, 2, array(2), 0]])
  link.receive([[TAG_PIECE, 3, 2 ** 52, 0, 0]], { frames: [bytes] })
  link.receive([[TAG_RESOLVE, 3, array(3), 0]])
  expect(String(await gap)).toBe('ProtocolError: Python named the array 1, of which not all has come')
  expect(String(await less)).toBe('ProtocolError: Python named the array 2, of which not all has come')
  expect(String(await more)).toBe('ProtocolError: Python named the array 3, of which nothing has come')
  expect(link.reported.map(String)).toEqual([
    'ProtocolError: Python sent bytes 8 to 16 of an array, of which 0 had come',
    expect.stringMatching(
      /^ProtocolError: Python sent an array of 4503599627370496 bytes; the option limits\.messageBytes/,
    ),
  ])
})

it.runIf(process.platform === 'linux')(
  'waits for the exit of a Python that was killed while it sent an array',
  async () => {
    const link = new FakeLink({ attached: false })
    const gone = spawnSync('true').pid
    link.connection.attach(link.main, link.side, { process: gone, way: 'files' })
    const [pieces, whole] = [link.request(), link.request()].map((each) => link.connection.pulls.pull(each, PULL_VALUE))
    link.receive([[TAG_PIECE, 1, 16, 0, [1, 5, 4096, 0, 16]]])
    link.receive([[TAG_RESOLVE, 1, { a: [[1], 'uint8', [16]] }, 0]])
    link.receive([[TAG_RESOLVE, 2, { a: [[2, 5, 4096, 0, 16], 'uint8', [16]] }, 0]])
    expect([link.reported, link.connection.pulls.pending]).toEqual([[], 2])
    const exited = new PythonExitedError({ exitCode: null, signal: 'SIGKILL', stderrTail: '' })
    link.connection.end(exited)
    for (const each of [pieces, whole]) await expect(each).rejects.toThrow('Python was ended by SIGKILL.')
  },
)

it('lives through whatever a worker sends', timeLimit, async () => {
  const began = performance.now()
  let [messages, runs, ended, slowest] = [0, 0, 0, 0]
  const prototypes = [Object.prototype, Array.prototype, Function.prototype]
  const before = prototypes.map((each) => Reflect.ownKeys(each).length)
  const property = fc.asyncProperty(hostileWorker, async (all) => {
    runs++
    const { link, outcomes, ids } = openLink()
    await turn()
    const { connection } = link
    for (const { frames, isSide } of all) {
      if (connection.ended) break
      messages += countMessages(frames)
      const start = performance.now()
      connection.events[isSide ? 'side' : 'main'].onFrames(frames)
      slowest = Math.max(slowest, performance.now() - start)
      if (slowest > MOST_MS) expect(slowest, inspect(frames)).toBeLessThan(MOST_MS)
    }
    await turn()
    for (const error of link.reported) expect(error, inspect(error)).toBeInstanceOf(TensorBridgeError)
    if (connection.ended) {
      ended++
      expect(connection.ended).toBeInstanceOf(ProtocolError)
    } else {
      // Whoever still waits gets the answer that comes now, on either socket.
      for (const id of ids) {
        for (let i = 0; i < 4; i++) link.receive([[TAG_REJECT, id, wireError('late'), id, 0]], { side: i % 2 > 0 })
      }
      connection.end(new ProtocolError('the test is over'))
    }
    await turn()
    expect([...outcomes.keys()].toSorted((a, b) => a - b)).toEqual(ids)
    for (const outcome of outcomes.values()) {
      if (outcome instanceof Error) expect(outcome, inspect(outcome)).toBeInstanceOf(TensorBridgeError)
    }
  })
  const heap: number[] = []
  const isEnough = (): boolean => messages >= MESSAGES
  while (!isEnough()) {
    // In parts, so that the memory between them can be compared.
    await fc.assert(property, { numRuns: 50, seed: seed + heap.length })
    globalThis.gc?.()
    heap.push(process.memoryUsage().heapUsed)
  }
  expect(prototypes.map((each) => Reflect.ownKeys(each).length)).toEqual(before)
  const middle = heap[Math.floor(heap.length / 2)]!
  if (heap.length > 20 && globalThis.gc) expect(heap.at(-1)! / middle).toBeLessThan(1.5)
  note('fuzz: worker to client', {
    messages,
    links: runs,
    endedWithProtocolError: ended,
    slowestMs: Math.round(slowest),
    heapAtHalfAndEnd: [middle, heap.at(-1)],
    seconds: Math.round((performance.now() - began) / 1000),
    seed,
  })
})
