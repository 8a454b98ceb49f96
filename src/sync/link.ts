// The program's end of the link to the thread that owns a Python.
//
// Bytes of the protocol go through a MessagePort, which is read without the event loop. Measured between two threads
// (2026-11-25): 15 µs there and back, 10 µs by memory that both share; a call of Python takes 100 µs and more.

import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { ProtocolError, PythonEnvironmentError, PythonExitedError } from '../errors.js'
import type { WorkerExit } from '../process/worker-process.js'
import type { Transport, TransportEvents } from '../transport/transport.js'
import type { FailedStart, Ready, Task, ThreadData, ToProgram, ToThread } from './messages.js'
import { type Source, signal, waitFor, waitForMessage } from './waiting.js'

/** What a link tells its Python. */
export interface LinkEvents {
  readonly main: TransportEvents
  readonly side: TransportEvents
  onOutput(stream: 'stdout' | 'stderr', text: string): void
  onProgress(line: string): void
  onLoaded(): void
  /** Once, also where the thread breaks. */
  onExit(exit: WorkerExit, error?: Error): void
}

const links = new Set<Link>()

const LEAVE_MS = 500

function killAtExit(): void {
  for (const link of links) link.kill()
}

/** A thread with a Python of its own. */
export class Link implements Source {
  readonly #port: MessagePort
  readonly #events: LinkEvents
  #ready: Ready | null = null
  #failure: FailedStart | null = null
  #isOver = false
  #isLeaving = false
  readonly #forget: () => void

  /**
   * Starts the thread, and waits until its Python is there.
   *
   * @throws PythonEnvironmentError, PythonExitedError or ProtocolError.
   */
  constructor(task: Task, events: LinkEvents) {
    this.#events = events
    const { port1, port2 } = new MessageChannel()
    this.#port = port1
    const data: ThreadData = { task, port: port2, signal }
    const thread = new Worker(new URL('./thread.js', import.meta.url), {
      workerData: data,
      transferList: [port2],
      execArgv: [],
    })
    thread.unref()
    thread.on('error', (error) => this.#end(ended, error))
    // In turns of the event loop, while nobody waits: what Python's own threads call.
    port1.on('message', (message: ToProgram) => this.#deliver(message))
    port1.unref()
    if (links.size === 0) process.on('exit', killAtExit)
    links.add(this)
    this.#forget = waitFor(this)
    while (this.#ready === null && this.#failure === null && !this.#isOver) waitForMessage()
    if (this.#failure !== null) {
      this.#end(ended)
      throw revived(this.#failure)
    }
  }

  /** The worker; it is there once the link has been made. */
  get worker(): Ready {
    return this.#ready as Ready
  }

  transport(isSide: boolean): Transport {
    return {
      send: (frames) => this.#send(isSide, frames),
      // Something is awaited as promises are: the program does not end before it has come.
      listen: () => {
        this.#port.ref()
      },
      close: () => {},
    }
  }

  tell(message: ToThread): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread has none
    if (!this.#isOver) this.#port.postMessage(message)
  }

  /** Delivers the oldest message; whether there was one. */
  deliverOne(): boolean {
    const received = receiveMessageOnPort(this.#port)
    if (received === undefined) return false
    this.#deliver(received.message as ToProgram)
    return true
  }

  /** Ends Python, and waits until it is gone. */
  stop(): void {
    this.tell(['stop'])
    while (!this.#isOver) waitForMessage()
  }

  #send(isSide: boolean, frames: Uint8Array[]): void {
    if (this.#isOver) return
    // A frame that is part of a larger buffer would take all of that along.
    const owned = frames.map((frame) =>
      frame.byteLength === frame.buffer.byteLength && !Buffer.isBuffer(frame) ? frame : new Uint8Array(frame),
    )
    const message: ToThread = ['frames', isSide, owned]
    this.#port.postMessage(
      message,
      owned.map((frame) => frame.buffer as ArrayBuffer),
    )
  }

  #deliver(message: ToProgram): void {
    switch (message[0]) {
      case 'frames': {
        if (this.#isLeaving) return // the program is over: no callback runs any more
        const events = message[1] ? this.#events.side : this.#events.main
        events.onFrames(message[2])
        if (!this.#events.main.isListening() && !this.#events.side.isListening()) this.#port.unref()
        return
      }
      case 'output':
        this.#events.onOutput(message[1], message[2])
        return
      case 'progress':
        this.#events.onProgress(message[1])
        return
      case 'loaded':
        this.#events.onLoaded()
        return
      case 'ready':
        this.#ready = message[1]
        return
      case 'failed':
        this.#failure = message[1]
        return
      case 'exit':
        this.#end(message[1])
        return
      case 'crashed':
        this.#end(ended, new ProtocolError(`The thread that speaks to Python broke: ${message[1]}`))
    }
  }

  #end(exit: WorkerExit, error?: Error): void {
    if (this.#isOver) return
    this.#isOver = true
    links.delete(this)
    this.#forget()
    this.#port.close()
    if (links.size === 0) process.off('exit', killAtExit)
    this.#events.onExit(exit, error)
  }

  /**
   * The program ends, and its threads with it: Python at once, and the thread's sockets are closed by itself (zeromq 6.8.0
   * ends the process with an error where a thread is ended that has one open).
   */
  kill(): void {
    if (this.#isOver) return
    this.#isLeaving = true
    this.tell(['leave'])
    const until = performance.now() + LEAVE_MS
    while (!this.#isOver && performance.now() < until) {
      const seen = Atomics.load(signal, 0)
      if (!this.deliverOne()) Atomics.wait(signal, 0, seen, LEAVE_MS)
    }
  }
}

const ended: WorkerExit = { exitCode: null, signal: null, stderrTail: '' }

function revived({ name, message, exit }: FailedStart): Error {
  if (exit !== undefined) return new PythonExitedError({ ...exit, during: 'while it started' })
  if (name === 'ProtocolError') return new ProtocolError(message)
  if (name === 'PythonEnvironmentError') return new PythonEnvironmentError(message)
  return Object.assign(new Error(message), { name })
}
