// A network between a program and a worker that can be slow, cut or dead: TCP, handed on by this process.

import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** Listens on a port of this machine and hands on to another one. */
export class Proxy implements AsyncDisposable {
  /** How long each chunk takes, in milliseconds. */
  delayMs = 0
  /** What programs have sent so far: encrypted. */
  readonly recorded: Buffer[] = []
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  // What TCP would send again once the network is there again.
  readonly #held: (() => void)[] = []
  #isDead = false
  #connections = 0

  private constructor(server: Server) {
    this.#server = server
  }

  static async to(endpoint: string): Promise<Proxy> {
    const port = Number(/\d+$/.exec(endpoint)?.[0])
    const server = createServer()
    const proxy = new Proxy(server)
    server.on('connection', (socket) => proxy.#serve(socket, port))
    await once(server.listen(0, '127.0.0.1'), 'listening')
    return proxy
  }

  /** Where programs connect. */
  get endpoint(): string {
    return `tcp://127.0.0.1:${(this.#server.address() as { port: number }).port}`
  }

  /** Connections that were made so far. */
  get connections(): number {
    return this.#connections
  }

  #serve(socket: Socket, port: number): void {
    this.#connections++
    const worker = connect(port, '127.0.0.1')
    for (const [from, to] of [
      [socket, worker],
      [worker, socket],
    ] as const) {
      this.#sockets.add(from)
      from.on('data', (chunk: Buffer) => {
        if (from === socket) this.recorded.push(chunk)
        this.#pass(() => {
          if (this.delayMs > 0) setTimeout(() => to.write(chunk), this.delayMs)
          else to.write(chunk)
        })
      })
      from.on('error', () => {})
      from.on('close', () => {
        this.#sockets.delete(from)
        this.#pass(() => to.destroy())
      })
    }
  }

  #pass(act: () => void): void {
    if (this.#isDead) this.#held.push(act)
    else act()
  }

  /** Nothing arrives any more, and nothing is said about it: as behind a pulled cable. */
  die(): void {
    this.#isDead = true
  }

  /** The network is there again. */
  revive(): void {
    this.#isDead = false
    for (const act of this.#held.splice(0)) act()
  }

  /** Breaks all connections off. */
  cut(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.revive()
    this.cut()
    this.#server.close()
    await once(this.#server, 'close')
  }
}
