// The transport against a plain socket in the same process: what is sent arrives once and in order.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Pair } from 'zeromq'
import { ZeromqTransport } from '../../../src/transport/zeromq.js'

describe('ZeromqTransport', () => {
  it('keeps the order of more messages in one turn than ZeroMQ takes at once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'transport-'))
    const endpoint = `ipc://${join(folder, 's')}`
    const worker = new Pair({ receiveHighWaterMark: 0, linger: 0 })
    await worker.bind(endpoint)
    const transport = new ZeromqTransport(endpoint, { onFrames: () => {}, isListening: () => false })
    try {
      await transport.connected
      const count = 3000
      for (let i = 0; i < count; i++) {
        transport.send([Buffer.from(String(i)), Buffer.alloc(i % 3)])
        // Some are sent while others are already waiting for their turn.
        if (i === 1000) await Promise.resolve()
        if (i === 2000) await new Promise((resolve) => setImmediate(resolve))
      }
      for (let i = 0; i < count; i++) {
        const frames = await worker.receive()
        expect(String(frames[0])).toBe(String(i))
        expect(frames[1]?.byteLength).toBe(i % 3)
      }
    } finally {
      transport.close()
      worker.close()
      rmSync(folder, { recursive: true })
    }
  })

  it('says nothing of messages that are on their way when it is closed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'transport-'))
    const endpoint = `ipc://${join(folder, 's')}`
    const worker = new Pair({ receiveHighWaterMark: 0, linger: 0 })
    await worker.bind(endpoint)
    const transport = new ZeromqTransport(endpoint, { onFrames: () => {}, isListening: () => false })
    await transport.connected
    for (let i = 0; i < 2000; i++) transport.send([Buffer.from('x')])
    transport.close()
    transport.send([Buffer.from('x')])
    await new Promise((resolve) => setImmediate(resolve))
    worker.close()
    rmSync(folder, { recursive: true })
  })
})
