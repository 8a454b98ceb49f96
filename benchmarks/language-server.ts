// The compiler's language server, driven as an editor drives it: JSON-RPC over pipes.

import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

type Answer = { readonly id?: number; readonly method?: string; readonly result?: unknown; readonly error?: unknown }

/** One running server. */
export class LanguageServer {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: unknown) => void }>()
  #rest = Buffer.alloc(0)
  #lastId = 0

  /** @param command the program and its arguments. */
  constructor([program, ...args]: readonly [string, ...string[]], cwd: string) {
    this.#child = spawn(program, args, { cwd, stdio: ['pipe', 'pipe', 'ignore'] })
    this.#child.stdout.on('data', (chunk: Buffer) => this.#read(chunk))
    this.#child.once('exit', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The language server has ended.'))
    })
  }

  /** Asks, and gives the result. */
  request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#send({ jsonrpc: '2.0', id, method, params })
    })
  }

  /** Tells. */
  notify(method: string, params: unknown): void {
    this.#send({ jsonrpc: '2.0', method, params })
  }

  /** Ends the server; resolves when it is gone. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#child.removeAllListeners('exit').once('exit', () => resolve())
      this.#child.kill()
    })
  }

  #send(message: unknown): void {
    const text = Buffer.from(JSON.stringify(message))
    this.#child.stdin.write(`Content-Length: ${text.length}\r\n\r\n`)
    this.#child.stdin.write(text)
  }

  #read(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk])
    for (;;) {
      const end = this.#rest.indexOf('\r\n\r\n')
      if (end < 0) return
      const length = Number(/Content-Length: (\d+)/i.exec(this.#rest.subarray(0, end).toString())?.[1])
      if (this.#rest.length < end + 4 + length) return
      const message = JSON.parse(this.#rest.subarray(end + 4, end + 4 + length).toString()) as Answer
      this.#rest = this.#rest.subarray(end + 4 + length)
      this.#handle(message)
    }
  }

  #handle({ id, method, result, error }: Answer): void {
    if (id === undefined) return
    if (method !== undefined) {
      // It asks for settings or to be told of changed files: there are none.
      this.#send({ jsonrpc: '2.0', id, result: null })
      return
    }
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error !== undefined) waiting?.reject(new Error(JSON.stringify(error)))
    else waiting?.resolve(result)
  }
}
