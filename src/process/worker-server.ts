// `tensorbridge worker` for programs of this machine: gives each one that joins a fresh Python, so many at a time.

import { chmodSync, rmSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { PythonEnvironmentError } from '../errors.js'
import { DEFAULT_LIMITS, type Limits, limitsFrom } from '../protocol/limits.js'
import { type ControlMessage, ControlServer, requestsOf } from '../transport/control.js'
import type { WorkerOptions } from './spawn-worker.js'
import { type Side, skew, thisSide } from './versions.js'
import { WorkerProcess } from './worker-process.js'

/** Serves programs at an endpoint until it is closed. */
export class WorkerServer {
  readonly #options: WorkerOptions
  readonly #say: (line: string) => void
  readonly #control: ControlServer
  readonly #places: number
  // The programs that are served, from when they ask to join until their Python is gone; null while it starts.
  readonly #workers = new Map<string, WorkerProcess | null>()
  #isTcp = false
  #socketFile: { readonly path: string; readonly number: number } | null = null
  // Programs that are being told of the end of their Python.
  readonly #telling = new Set<Promise<unknown>>()

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

  /**
   * Listens; the endpoint to join.
   *
   * @throws PythonEnvironmentError where another worker listens there.
   */
  async listen(endpoint: string): Promise<string> {
    this.#isTcp = endpoint.startsWith('tcp://')
    const path = this.#isTcp ? null : endpoint.slice('ipc://'.length)
    // ZeroMQ takes the place of whatever listens at a path.
    if (path !== null && (await isListenedTo(path))) {
      throw new PythonEnvironmentError(`Another program listens at ${endpoint}. Give this worker a path of its own.`)
    }
    const bound = await this.#control.bind(endpoint)
    // Another user could reach no Python, but take a place here.
    if (path !== null) chmodSync(path, 0o600)
    if (path !== null) this.#socketFile = { path, number: statSync(path).ino }
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
      const reason = this.#refusal(program, message as Side)
      if (reason === null) await this.#serve(program, limitsFrom(message['limits']))
      else await this.#control.send(program, { type: 'refused', reason, ...thisSide(this.#options.protocolVersion) })
      return
    }
    const worker = this.#workers.get(program)
    if (message.type === 'interrupt') worker?.interrupt()
    else if (message.type === 'cancel') worker?.cancel(requestsOf(message))
    else if (message.type === 'finish') worker?.finish(requestsOf(message))
    else if (message.type === 'kill') worker?.kill()
    else if (message.type === 'leave') await worker?.stop()
  }

  /** Why a program cannot join; null where it can. */
  #refusal(program: string, side: Side): string | null {
    // A second Python would be nobody's: a program has one, and is known by its connection.
    if (this.#workers.has(program)) return 'This connection has joined already.'
    const problem = skew(thisSide(this.#options.protocolVersion), side)
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
      const told = worker.exited
        .then((exit) => {
          this.#workers.delete(program)
          this.#say('The program is gone, and its Python with it.')
          return tell({ type: 'exit', ...exit })
        })
        .finally(() => this.#telling.delete(told))
      this.#telling.add(told)
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
    await Promise.all(this.#telling)
    await this.#control.close()
    if (this.#socketFile === null) return
    const { path, number } = this.#socketFile
    // Not one that has taken its place.
    if (statSync(path, { throwIfNoEntry: false })?.ino === number) rmSync(path, { force: true })
  }
}

/** Whether somebody listens at the path of a socket; what a worker that was killed has left is nobody. */
function isListenedTo(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    const done = (isThere: boolean): void => {
      socket.destroy()
      resolve(isThere)
    }
    socket.once('connect', () => done(true))
    socket.once('error', () => done(false))
  })
}
