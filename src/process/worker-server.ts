// `tensorbridge worker`: gives each program that joins a fresh Python, one at a time.

import { rmSync } from 'node:fs'
import { type ControlMessage, ControlServer } from '../transport/control.js'
import { type WorkerOptions, WorkerProcess } from './worker-process.js'

/** Serves programs at an endpoint until it is closed. */
export class WorkerServer {
  readonly #options: WorkerOptions
  readonly #say: (line: string) => void
  readonly #control: ControlServer
  #worker: WorkerProcess | null = null
  // The program that is served, from when it asks to join until its Python is gone.
  #program: string | null = null
  #isTcp = false
  #socketFile: string | null = null

  /** @param say gets a line about each program that comes and goes. */
  constructor(options: WorkerOptions, say: (line: string) => void) {
    this.#options = options
    this.#say = say
    this.#control = new ControlServer(
      (message, program) => void this.#onMessage(message, program),
      () => void this.#onLost(),
    )
  }

  /** Listens; the endpoint to join. */
  async listen(endpoint: string): Promise<string> {
    this.#isTcp = endpoint.startsWith('tcp://')
    const bound = await this.#control.bind(endpoint)
    if (!this.#isTcp) this.#socketFile = endpoint.slice('ipc://'.length)
    return bound
  }

  async #onMessage(message: ControlMessage, program: string): Promise<void> {
    if (message.type === 'join') {
      const reason = this.#refusal(message['protocol'])
      if (reason === null) await this.#serve(program)
      else await this.#control.send(program, { type: 'refused', reason })
      return
    }
    if (program !== this.#program) return
    if (message.type === 'interrupt') this.#worker?.interrupt()
    else if (message.type === 'cancel') this.#worker?.cancel(message['requests'] as number[])
    else if (message.type === 'finish') this.#worker?.finish(message['requests'] as number[])
    else if (message.type === 'kill') this.#worker?.kill()
    else if (message.type === 'leave') await this.#worker?.stop()
  }

  /** Why a program cannot join; null where it can. */
  #refusal(protocol: unknown): string | null {
    const { protocolVersion } = this.#options
    if (protocol !== protocolVersion) {
      return `The worker speaks version ${protocolVersion} of the protocol, the program version ${String(protocol)}.`
    }
    return this.#program === null ? null : 'The worker serves another program.'
  }

  async #serve(program: string): Promise<void> {
    this.#program = program
    const tell = (message: ControlMessage): Promise<boolean> => this.#control.send(program, message)
    try {
      const options = this.#isTcp ? { ...this.#options, endpoint: 'tcp://127.0.0.1:*' } : this.#options
      const worker = await WorkerProcess.start(options, {
        onBell: (isSide) => void tell({ type: 'bell', isSide }),
        onLoaded: (seconds, error) => void tell({ type: 'loaded', seconds, error }),
      })
      this.#worker = worker
      void worker.exited.then((exit) => {
        this.#worker = null
        this.#program = null
        this.#say('The program is gone, and its Python with it.')
        return tell({ type: 'exit', ...exit })
      })
      const { protocolVersion: protocol, keras } = this.#options
      const { pid, python, endpoint, sideEndpoint } = worker
      this.#say(`A program has joined; its Python is process ${pid}.`)
      const isThere = await tell({ type: 'welcome', protocol, pid, python, keras, endpoint, sideEndpoint })
      if (!isThere) await worker.stop() // lost while its Python started
    } catch (error) {
      this.#program = null
      await tell({ type: 'refused', reason: (error as Error).message })
    }
  }

  /** The link to some program is lost; where it is the one that is served, its Python ends. */
  async #onLost(): Promise<void> {
    const program = this.#program
    if (program !== null && !(await this.#control.send(program, { type: 'ping' }))) await this.#worker?.stop()
  }

  /** Ends the Python that runs and stops listening. */
  async close(): Promise<void> {
    await this.#worker?.stop()
    this.#control.close()
    if (this.#socketFile !== null) rmSync(this.#socketFile, { force: true })
  }
}
