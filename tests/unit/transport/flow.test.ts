// The flow of messages over connections that break: whatever is lost with a connection, each message comes once, in order.

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ProtocolError } from '../../../src/errors.js'
import { CONTROL, Flow, type FlowChannel, MAIN, SIDE } from '../../../src/transport/flow.js'
import { thrownBy } from '../../harness.js'

const PIECE_BYTES = 64
const SIZES = { piece: PIECE_BYTES, window: 16 * PIECE_BYTES }

/** Two sides, and a network between them that delivers when it is told to and loses the rest when it is cut. */
class Network {
  readonly arrived: {
    readonly program: [FlowChannel, Uint8Array[]][]
    readonly worker: [FlowChannel, Uint8Array[]][]
  } = {
    program: [],
    worker: [],
  }
  readonly program: Flow = new Flow((channel, frames) => this.arrived.program.push([channel, frames]), SIZES)
  readonly worker: Flow = new Flow((channel, frames) => this.arrived.worker.push([channel, frames]), SIZES)
  toWorker: Uint8Array[][] = []
  toProgram: Uint8Array[][] = []

  constructor() {
    this.program.connect((frames) => this.toWorker.push(frames), 0)
    this.worker.connect((frames) => this.toProgram.push(frames), 0)
  }

  /** The next few pieces arrive. */
  deliver(toWorker: number, toProgram: number): void {
    for (const frames of this.toWorker.splice(0, toWorker)) this.worker.receive(frames)
    for (const frames of this.toProgram.splice(0, toProgram)) this.program.receive(frames)
  }

  /** The connection is lost, with all that was on its way, and there is another one. */
  cut(): void {
    this.program.disconnect()
    this.worker.disconnect()
    this.toWorker = []
    this.toProgram = []
    const [program, worker] = [this.program.received, this.worker.received]
    this.program.connect((frames) => this.toWorker.push(frames), worker)
    this.worker.connect((frames) => this.toProgram.push(frames), program)
  }

  /** All that is on its way arrives. */
  settle(): void {
    while (this.toWorker.length + this.toProgram.length > 0) this.deliver(1_000_000, 1_000_000)
  }
}

function bytes(length: number, seed: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 31 + seed * 7 + (i >> 6)) & 255)
}

const lengths = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.constantFrom(0, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 2 * PIECE_BYTES, 3 * PIECE_BYTES + 17),
)
const steps = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      send: fc.constantFrom<FlowChannel>(MAIN, SIDE, CONTROL),
      isProgram: fc.boolean(),
      lengths: fc.array(lengths, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ toWorker: fc.nat(5), toProgram: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.constant('cut' as const) },
)

describe('a flow', () => {
  it('brings each message once and in order, wherever its connections are cut', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 30 }), (program) => {
        const network = new Network()
        const sent = { program: [] as [FlowChannel, Uint8Array[]][], worker: [] as [FlowChannel, Uint8Array[]][] }
        for (const [seed, step] of program.entries()) {
          if (step === 'cut') network.cut()
          else if ('send' in step) {
            const frames = step.lengths.map((length) => bytes(length, seed))
            const [from, to] = step.isProgram ? (['program', 'worker'] as const) : (['worker', 'program'] as const)
            network[from].send(step.send, frames)
            sent[to].push([step.send, frames])
          } else network.deliver(step.toWorker, step.toProgram)
        }
        network.cut()
        network.settle()
        for (const side of ['program', 'worker'] as const) {
          expect(network.arrived[side].length).toBe(sent[side].length)
          for (const [index, [channel, frames]] of sent[side].entries()) {
            const [cameOver, came] = network.arrived[side][index]!
            expect(cameOver).toBe(channel)
            expect(came.map((frame) => Buffer.from(frame).equals(Buffer.from(frames.shift()!)))).toEqual(
              came.map(() => true),
            )
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('sends what is urgent before what waits, and lets no more than a window of bytes be on its way', () => {
    const network = new Network()
    network.program.send(MAIN, [bytes(40 * PIECE_BYTES, 1)])
    const onItsWay = network.toWorker.length
    expect(onItsWay).toBeLessThan(20)
    network.program.sendUrgent(CONTROL, Buffer.from('stop'))
    expect(network.toWorker.length).toBe(onItsWay + 1)
    network.deliver(onItsWay + 1, 0)
    expect(network.arrived.worker.map(([channel]) => channel)).toEqual([CONTROL])
    network.settle()
    expect(network.arrived.worker.map(([channel]) => channel)).toEqual([CONTROL, MAIN])
    expect(network.arrived.worker[1]![1][0]).toEqual(Buffer.from(bytes(40 * PIECE_BYTES, 1)))
  })

  it('keeps what has not been confirmed, and nothing else', () => {
    const network = new Network()
    network.program.send(MAIN, [bytes(10, 1)])
    expect(network.program.isDone).toBe(false)
    network.settle()
    network.worker.confirm()
    network.settle()
    expect(network.program.isDone).toBe(true)
  })

  it('answers who asks what has come', () => {
    const network = new Network()
    network.program.confirm(true)
    network.deliver(1, 0)
    expect(network.toProgram.length).toBe(1)
  })

  const header = (kind: number, { channel = 0, flags = 1, number = 1, received = 0, total = 0 } = {}): Buffer => {
    const made = Buffer.alloc(28)
    made.set([kind, channel, flags])
    for (const [at, value] of [
      [4, number],
      [12, received],
      [20, total],
    ] as const) {
      made.writeBigUInt64BE(BigInt(value), at)
    }
    return made
  }
  it.each([
    ['nothing', []],
    ['a header that is too short', [Buffer.alloc(27)]],
    ['a kind that there is not', [header(9)]],
    ['a channel that there is not', [header(1, { channel: 7 })]],
    ['a piece that comes too early', [header(1, { number: 2 })]],
    ['a receipt for what was not sent', [header(2, { received: 1 })]],
    ['the rest of a frame that was not begun', [header(1, { flags: 3 }), Buffer.from('x')]],
    ['a message that ends amid a frame', [header(1, { flags: 5, total: 9 }), Buffer.from('x')]],
    ['more of a frame than it has', [header(1, { flags: 4, total: 1 }), Buffer.from('xyz')]],
    ['a frame for which there is no room', [header(1, { flags: 4, total: 2 ** 52 }), Buffer.from('x')]],
  ])('refuses %s', (_, frames) => {
    expect(thrownBy(() => new Flow(() => {}).receive(frames))).toBeInstanceOf(ProtocolError)
  })

  it('takes a piece that is sent again for one that it has', () => {
    const network = new Network()
    network.program.send(MAIN, [Buffer.from('once')])
    const [piece] = network.toWorker
    network.settle()
    network.worker.receive(piece!)
    expect(network.arrived.worker.length).toBe(1)
  })
})
