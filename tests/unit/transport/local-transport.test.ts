// The transport over a Unix socket against a plain server in the same process.

import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { headerOf, MessageReader } from '../../../src/transport/framing.js'
import { LocalTransport } from '../../../src/transport/local-transport.js'
import type { TransportEvents } from '../../../src/transport/transport.js'

// Another program runs it, and Node 20 takes no types.
const built = new URL('../../../dist/transport/local-transport.js', import.meta.url).href

/** A transport, and the other end of its socket. */
async function connected(events: Partial<TransportEvents> = {}): Promise<{
  transport: LocalTransport
  peer: Socket
  [Symbol.asyncDispose](): Promise<void>
}> {
  const folder = mkdtempSync(join(tmpdir(), 'transport-'))
  const server = createServer()
  server.listen(join(folder, 's'))
  await once(server, 'listening')
  const accepted = once(server, 'connection')
  const transport = new LocalTransport(`unix://${join(folder, 's')}`, {
    onFrames: () => {},
    isListening: () => false,
    ...events,
  })
  const [peer] = (await accepted) as [Socket]
  await transport.connected
  return {
    transport,
    peer,
    async [Symbol.asyncDispose]() {
      transport.close()
      peer.destroy()
      await transport.gone
      server.close()
      await once(server, 'close')
      rmSync(folder, { recursive: true })
    },
  }
}

/** So many messages that come over a socket. */
async function messagesOf(peer: Socket, count: number): Promise<Uint8Array[][]> {
  const reader = new MessageReader()
  const messages: Uint8Array[][] = []
  while (messages.length < count) {
    const [piece] = (await once(peer, 'data')) as [Buffer]
    messages.push(...reader.push(piece))
  }
  return messages
}

const text = (frame: Uint8Array | undefined): string => Buffer.from(frame as Uint8Array).toString()

describe('LocalTransport', () => {
  it('keeps the order of small and large messages', async () => {
    await using pair = await connected()
    const sizes = [1, 100_000, 0, 3, 2_000_000, 16 << 10, (16 << 10) + 1, 5]
    const read = messagesOf(pair.peer, sizes.length)
    for (const [i, size] of sizes.entries()) pair.transport.send([Buffer.from(String(i)), Buffer.alloc(size, i)])
    for (const [i, [name, body]] of (await read).entries()) {
      expect(text(name)).toBe(String(i))
      expect(Buffer.alloc(sizes[i] as number, i).equals(body as Uint8Array)).toBe(true)
    }
  })

  it('delivers several messages that come together, each once', async () => {
    const heard: string[] = []
    let done = (): void => {}
    const all = new Promise<void>((resolve) => {
      done = resolve
    })
    await using pair = await connected({
      onFrames: ([frame]) => {
        heard.push(text(frame))
        if (heard.length === 3) done()
      },
    })
    const frames = ['one', 'two', 'three'].map((text) => [Buffer.from(text)])
    pair.peer.write(Buffer.concat(frames.flatMap((each) => [headerOf(each), ...each])))
    await all
    expect(heard).toEqual(['one', 'two', 'three'])
  })

  it('says that what came is no message where it cannot be one', async () => {
    let heard = (_: Uint8Array[]): void => {}
    const first = new Promise<Uint8Array[]>((resolve) => {
      heard = resolve
    })
    await using pair = await connected({ onFrames: (frames) => heard(frames) })
    const header = Buffer.alloc(12, 0xff)
    header.writeUInt32LE(1, 0)
    pair.peer.write(header)
    expect((await first).map((frame) => [...frame])).toEqual([[0xc1]])
  })

  it('delivers nothing once it is closed, and takes nothing', async () => {
    const heard: unknown[] = []
    await using pair = await connected({ onFrames: (frames) => heard.push(frames) })
    pair.peer.write(Buffer.concat([headerOf([Buffer.from('x')]), Buffer.from('x')]))
    pair.transport.close()
    pair.transport.send([Buffer.from('x')])
    pair.transport.listen()
    await pair.transport.gone
    expect(heard).toEqual([])
  })

  it('keeps the program alive while something is awaited, also where the other end has closed the socket', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'transport-'))
    const server = createServer((peer) => peer.destroy())
    server.listen(join(folder, 's'))
    await once(server, 'listening')
    const program = `
      const { LocalTransport } = await import(${JSON.stringify(built)})
      const [, endpoint, isListening] = process.argv
      const events = { onFrames() {}, isListening: () => isListening === 'true' }
      const transport = new LocalTransport(endpoint, events)
      const later = () => {
        console.log('alive')
        transport.close()
      }
      // It fires only where something else keeps the program alive.
      transport.gone.then(() => setTimeout(later, 50).unref())`
    const run = promisify(execFile)
    const outputs = ['true', 'false'].map(async (isListening) => {
      const { stdout } = await run(process.execPath, [
        '--input-type=module',
        '-e',
        program,
        `unix://${join(folder, 's')}`,
        isListening,
      ])
      return stdout.trim()
    })
    expect(await Promise.all(outputs)).toEqual(['alive', ''])
    server.close()
    rmSync(folder, { recursive: true })
  })

  it('is silent where nobody listens, or the other end is gone', async () => {
    const transport = new LocalTransport('unix:///nowhere/at/all', { onFrames: () => {}, isListening: () => true })
    transport.send([Buffer.from('x')])
    await transport.connected
    await transport.gone
    await using pair = await connected()
    pair.peer.destroy()
    pair.transport.send([Buffer.alloc(1 << 20)])
    await pair.transport.gone
  })
})
