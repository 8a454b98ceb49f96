// What is no message of the protocol: a worker answers it with a notice, or not at all, and goes on.

import { Packr } from 'msgpackr'
import { describe, expect, it } from 'vitest'
import { removeSocketFolder } from '../../src/process/socket-folder.js'
import { WorkerProcess } from '../../src/process/worker-process.js'
import { decodeBatch, encodeBatch } from '../../src/protocol/codec.js'
import {
  PULL_VALUE,
  TAG_BROKEN,
  TAG_CALLBACK,
  TAG_EVALUATE,
  TAG_PULL,
  TAG_RESOLVE,
  type WorkerBatch,
  type WorkerMessage,
} from '../../src/protocol/messages.js'
import { connectTransport } from '../../src/transport/sockets.js'
import type { SocketTransport } from '../../src/transport/transport.js'
import { note, randomNumbers, seed, size, timeLimit } from '../campaign/sizes.js'
import { checkMachine, isAlive, plainWorkerOptions } from '../harness.js'
import { type BatchVector, type MalformedVector, readVectors, type ValueVector } from '../unit/vectors.js'

checkMachine()

const packr = new Packr({ useRecords: false, mapsAsObjects: true, int64AsType: 'auto' as 'number' })

/** A worker without a connection: raw frames go in, messages come out. */
class RawWorker implements AsyncDisposable {
  readonly received: WorkerMessage[] = []
  readonly receivedAside: WorkerMessage[] = []
  readonly worker: WorkerProcess
  readonly #main: SocketTransport
  readonly #side: SocketTransport
  readonly #waiting = new Map<number, (value: unknown) => void>()
  #fences = 0

  static async start(): Promise<RawWorker> {
    const worker = await WorkerProcess.start(await plainWorkerOptions({ env: { ...process.env } }), {
      onBell: () => {},
      onLoaded: () => {},
    })
    const raw = new RawWorker(worker)
    await Promise.all([raw.#main.connected, raw.#side.connected])
    removeSocketFolder(worker.endpoint)
    raw.#main.listen()
    raw.#side.listen()
    return raw
  }

  constructor(worker: WorkerProcess) {
    this.worker = worker
    const isListening = (): boolean => true
    this.#main = connectTransport(worker.endpoint, { onFrames: (frames) => this.#onFrames(frames), isListening })
    this.#side = connectTransport(worker.sideEndpoint, { onFrames: (frames) => this.#onSide(frames), isListening })
  }

  #onFrames(frames: Uint8Array[]): void {
    // Not decodeBatch(): a changed frame may ask for a number that no client has.
    for (const message of (packr.unpack(frames[0] as Uint8Array) as WorkerBatch)[2]) {
      this.received.push(message)
      if (message[0] === TAG_RESOLVE) this.#waiting.get(message[1])?.(message[2])
    }
  }

  #onSide(frames: Uint8Array[]): void {
    this.receivedAside.push(...decodeBatch(frames[0] as Uint8Array)[2])
    this.#heardAside()
  }

  #heardAside: () => void = () => {}

  /** Resolves when another batch has come on the side socket. */
  aside(): Promise<void> {
    return new Promise((resolve) => {
      this.#heardAside = resolve
    })
  }

  send(...frames: Uint8Array[]): void {
    this.#main.send(frames)
  }

  sendSide(...frames: Uint8Array[]): void {
    this.#side.send(frames)
  }

  /** Resolves when everything that was sent has been looked at. */
  async fence(): Promise<void> {
    const id = 1_000_000_000 + ++this.#fences
    const answer = new Promise((resolve) => this.#waiting.set(id, resolve))
    this.send(
      encodeBatch([
        0,
        1,
        [
          [TAG_EVALUATE, id, '6 * 7', null],
          [TAG_PULL, id, PULL_VALUE],
        ],
      ]),
    )
    const died = this.worker.exited.then((exit) => `the worker ended: ${exit.stderrTail}`)
    expect(await Promise.race([answer, died])).toBe(42)
  }

  /** The texts of the notices so far. */
  get broken(): string[] {
    return this.received.flatMap((message) => (message[0] === TAG_BROKEN ? [message[1]] : []))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#main.close()
    this.#side.close()
    await this.worker.stop()
  }
}

describe('a worker', () => {
  it('says of each malformed frame what is wrong with it, and answers the next request', async () => {
    await using raw = await RawWorker.start()
    const malformed = readVectors<MalformedVector>('malformed').filter(({ side }) => side !== 'client')
    for (const [i, { frame, name }] of malformed.entries()) {
      raw.send(Buffer.from(frame, 'hex'))
      await raw.fence()
      expect(raw.broken, name).toHaveLength(i + 1)
    }
    expect(raw.broken).toContain('ValidationError: Expected `int`, got `str` - at `$[2][0][1]`')
  })

  it('says which of the batches was malformed, on each socket', async () => {
    await using raw = await RawWorker.start()
    await raw.fence()
    raw.send(Buffer.from('c1', 'hex'), Buffer.from('more'))
    await raw.fence()
    expect(raw.received.filter(([tag]) => tag === TAG_BROKEN)).toMatchObject([
      [TAG_BROKEN, expect.stringContaining('DecodeError'), 2],
    ])
    // The side socket is read when a thread other than the main one calls JavaScript for the first time.
    const called = raw.aside()
    const thread = "__import__('threading').Thread(target=f, daemon=True).start()"
    raw.send(encodeBatch([0, 0, [[TAG_EVALUATE, 2, thread, { f: { c: [5, 'f', null] } }]]]))
    await called
    expect(raw.receivedAside).toMatchObject([[TAG_CALLBACK, 2, 5, [], null]])
    const told = raw.aside()
    raw.sendSide(encodeBatch([2, 0, []]))
    raw.sendSide(Buffer.from('93', 'hex'))
    await told
    expect(raw.receivedAside.slice(1)).toMatchObject([[TAG_BROKEN, expect.stringContaining('DecodeError'), 2]])
    const answered = raw.aside()
    raw.sendSide(encodeBatch([2, 1, [[TAG_PULL, 2, PULL_VALUE]]]))
    await answered
    expect(raw.receivedAside.at(-1)).toEqual([TAG_RESOLVE, 2, null, 2])
    raw.sendSide(encodeBatch([2, 0, [[TAG_RESOLVE, 1, null]]]))
    await raw.fence()
  })

  it('answers a pull of a malformed value with the error', async () => {
    await using raw = await RawWorker.start()
    raw.send(
      encodeBatch([
        0,
        1,
        [
          [TAG_EVALUATE, 1, 'x', { x: { zz: 1 } }],
          [TAG_PULL, 1, PULL_VALUE],
          [TAG_PULL, 99, PULL_VALUE],
        ],
      ]),
    )
    await raw.fence()
    expect(raw.received.filter(([tag]) => tag === 16)).toMatchObject([
      [16, 1, { type: 'ProtocolError', message: "not a wire value: {'zz': 1} ('zz')" }, 1, 0],
      [16, 99, { type: 'ProtocolError', message: 'no object has the id 99' }, 99, 0],
    ])
  })

  it('lives through 20,000 random and changed frames', { timeout: Math.max(timeLimit.timeout, 120_000) }, async () => {
    await using raw = await RawWorker.start()
    // By way of the sockets; python/tests/test_hostile_client.py sends more, straight to the loop.
    const FRAMES = Math.min(200_000, size('messages', 20_000))
    const random = randomNumbers(seed)
    const batches = readVectors<BatchVector>('batches-to-python').map(({ frame }) => Buffer.from(frame, 'hex'))
    // A call with each of the values as its argument.
    const calls = readVectors<ValueVector>('values-to-python').map(({ wire }) =>
      Buffer.from(`930000919500010791${wire}c0`, 'hex'),
    )
    const originals = [...batches, ...calls]
    for (let i = 0; i < FRAMES; i++) {
      const original = originals[random(originals.length)] as Buffer
      let frame = Buffer.from(original)
      if (random(4) === 0) frame = Buffer.from(Array.from({ length: random(40) }, () => random(256)))
      else if (random(8) === 0) frame = frame.subarray(0, random(frame.length))
      else for (let change = random(4); change >= 0; change--) frame[random(frame.length)] = random(256)
      const extra = Array.from({ length: random(3) }, () => Buffer.from([random(256), random(256)]))
      if (random(50) === 0) raw.sendSide(frame, ...extra)
      else raw.send(frame, ...extra)
      if (i % 1000 === 999) await raw.fence()
    }
    await raw.fence()
    expect(isAlive(raw.worker.pid)).toBe(true)
    expect(raw.broken.length).toBeGreaterThan(1000)
    note('fuzz: frames by way of the sockets', { frames: FRAMES, notUnderstood: raw.broken.length, seed })
  })
})
