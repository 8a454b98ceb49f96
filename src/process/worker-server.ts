// `tensorbridge worker` for programs of this machine: gives each one that joins a fresh Python, so many at a time.

import { rmSync } from 'node:fs'
import { DEFAULT_LIMITS, type Limits, limitsFrom } from '../protocol/limits.js'
import { type ControlMessage, ControlServer } from '../transport/control.js'
import { type Side, skew, thisSide } from './versions.js'
import { type WorkerOptions, WorkerProcess } from './worker-process.js'

/** Serves programs at an endpoint until it is closed. */
export class WorkerServer {
  readonly #options: WorkerOptions
  readonly #say: (line: string) => void
  readonly #control: ControlServer
  readonly #places: number
  // The programs that are served, from when they ask to join until their Python is gone; null while it starts.
  readonly #workers = new Map<string, WorkerProcess | null>()
  #isTcp = false
  #socketFile: string | null = null

  /**
   * @param say gets a line about each program that comes and goes.
   * @param programs how many are served at once.
   */
  constructor(options: WorkerOptions, say: (line: string) => void, programs = 1) {
    this.#options = options
    this.#say = say
    this.#places = programs
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
    if (message.type === 'ping') {
      const { keras, protocolVersion } = this.#options
      const [programs, serving] = [this.#places, this.#workers.size]
      await this.#control.send(program, { type: 'pong', ...thisSide(protocolVersion), keras, programs, serving })
      return
    }
    if (message.type === 'join') {
      const reason = this.#refusal(message as Side)
      if (reason === null) await this.#serve(program, limitsFrom(message['limits']))
      else await this.#control.send(program, { type: 'refused', reason, ...thisSide(this.#options.protocolVersion) })
      return
    }
    const worker = this.#workers.get(program)
    if (message.type === 'interrupt') worker?.interrupt()
    else if (message.type === 'cancel') worker?.cancel(message['requests'] as number[])
    else if (message.type === 'finish') worker?.finish(message['requests'] as number[])
    else if (message.type === 'kill') worker?.kill()
    else if (message.type === 'leave') await worker?.stop()
  }

  /** Why a program cannot join; null where it can. */
  #refusal(program: Side): string | null {
    const problem = skew(thisSide(this.#options.protocolVersion), program)
    if (problem !== null) {
      this.#say(`A program was refused. ${problem}`)
      return problem
    }
    if (this.#workers.size < this.#places) return null
    return this.#places === 1
      ? 'The worker serves another program.'
      : `The worker serves ${this.#places} other programs.`
  }

  async #serve(program: string, programLimits: Limits): Promise<void> {
    this.#workers.set(program, null)
    const tell = (message: ControlMessage): Promise<boolean> => this.#control.send(program, message)
    try {
      const endpoints = this.#isTcp ? { endpoint: 'tcp://127.0.0.1:*' } : {}
      const options = { ...this.#options, ...endpoints, programLimits }
      const worker = await WorkerProcess.start(options, {
        onBell: (isSide) => void tell({ type: 'bell', isSide }),
        onLoaded: (seconds, error) => void tell({ type: 'loaded', seconds, error }),
      })
      this.#workers.set(program, worker)
      void worker.exited.then((exit) => {
        this.#workers.delete(program)
        this.#say('The program is gone, and its Python with it.')
        return tell({ type: 'exit', ...exit })
      })
      const { protocolVersion, keras } = this.#options
      const { pid, python, endpoint, sideEndpoint } = worker
      this.#say(`A program has joined; its Python is process ${pid}.`)
      const isThere = await tell({
        type: 'welcome',
        ...thisSide(protocolVersion),
        pid,
        python,
        keras,
        endpoint,
        sideEndpoint,
        limits: options.limits ?? DEFAULT_LIMITS,
      })
      if (!isThere) await worker.stop() // lost while its Python started
    } catch (error) {
      this.#workers.delete(program)
      await tell({ type: 'refused', reason: (error as Error).message, ...thisSide(this.#options.protocolVersion) })
    }
  }

  /** The link to some program is lost; where it is one that is served, its Python ends. */
  async #onLost(): Promise<void> {
    for (const [program, worker] of this.#workers) {
      if (!(await this.#control.send(program, { type: 'ping' }))) await worker?.stop()
    }
  }

  /** Ends the Pythons that run and stops listening. */
  async close(): Promise<void> {
    await Promise.all([...this.#workers.values()].map((worker) => worker?.stop() ?? Promise.resolve()))
    this.#control.close()
    if (this.#socketFile !== null) rmSync(this.#socketFile, { force: true })
  }
}
