// A Python process that echoes raw ZeroMQ messages: what a round trip costs before anything is done with it.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Pair } from 'zeromq'
import type { Bench } from './rows.js'

/** The path of a Python file of the benchmarks; this file runs from .cache/benchmarks. */
export function pythonFile(name: string): string {
  return fileURLToPath(new URL(`../../benchmarks/python/${name}`, import.meta.url))
}

/** A running echo and the socket to it. */
export class RawEcho {
  readonly #process: ChildProcess
  readonly #folder: string
  readonly #socket: Pair

  private constructor(process: ChildProcess, folder: string, socket: Pair) {
    this.#process = process
    this.#folder = folder
    this.#socket = socket
  }

  /** @param spinMicroseconds how long Python looks for the next message before it sleeps. */
  static async start(bench: Bench, spinMicroseconds = 0): Promise<RawEcho> {
    const folder = mkdtempSync(join(tmpdir(), 'echo-'))
    const endpoint = `ipc://${join(folder, 's')}`
    const child = spawn(bench.interpreter, [pythonFile('echo.py'), endpoint, String(spinMicroseconds)], {
      env: bench.env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
    if (child.exitCode !== null) throw new Error('The raw echo could not be started.')
    const socket = new Pair({ sendHighWaterMark: 0, receiveHighWaterMark: 0, linger: 0 })
    socket.connect(endpoint)
    return new RawEcho(child, folder, socket)
  }

  /** One round trip. */
  async echo(message: Uint8Array): Promise<void> {
    await this.#socket.send(message)
    await this.#socket.receive()
  }

  /** Sends a frame; resolves when Python has it. */
  async take(bytes: Uint8Array): Promise<void> {
    await this.#ask('take', bytes)
  }

  /** A frame of `size` bytes from Python. */
  give(size: number): Promise<Uint8Array> {
    return this.#ask(`give ${size}`, Buffer.from('.'))
  }

  /** The p50 in microseconds of round trips that Python begins and this side echoes. */
  async ping(count: number, size: number): Promise<number> {
    await this.#socket.send([`ping ${count} ${size}`, '.'])
    for (let i = 0; i < count; i++) {
      const [message] = await this.#socket.receive()
      await this.#socket.send(message as Buffer)
    }
    const [answer] = await this.#socket.receive()
    return Number(String(answer))
  }

  async #ask(word: string, second: Uint8Array): Promise<Uint8Array> {
    await this.#socket.send([word, second])
    const [answer] = await this.#socket.receive()
    return answer as Uint8Array
  }

  [Symbol.dispose](): void {
    this.#socket.close()
    this.#process.kill()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
