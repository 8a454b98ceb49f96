// The program's end of the link to the thread that owns a Python.
//
// Bytes of the protocol go through a MessagePort, which is read without the event loop. Measured between two threads
// (2026-11-25): 15 µs there and back, 10 µs by memory that both share; a call of Python takes 100 µs and more.

import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { ProtocolError } from '../errors.js'
import type { WorkerExit } from '../process/worker-process.js'
import type { Transport, TransportEvents } from '../transport/transport.js'
import { type CarriedError, revived } from './carried-errors.js'
import type { Ready, Task, ThreadData, ToProgram, ToThread } from './messages.js'
import { type Source, signal, waitFor, waitForMessage } from './waiting.js'

/** What a link tells its Python. */
export interface LinkEvents {
  readonly main: TransportEvents
  readonly side: TransportEvents
  onOutput(stream: 'stdout' | 'stderr', text: string): void
  onProgress(line: string): void
  /** The network to a worker on another machine is lost, or there again. */
  onLost(error: Error): void
  onBack(): void
  /** Once, also where the thread breaks. */
  onExit(exit: WorkerExit, error?: Error): void
}

const links = new Set<Link>()

// How long the program's end waits for that of a thread, which has a Python to kill, or tells a worker that it leaves.
const KILL_MS = 500
const LEAVE_MS = 3000

function killAtExit(): void {
  for (const link of links) link.kill()
}

/** A thread with a Python of its own. */
export class Link implements Source {
  readonly #port: MessagePort
  readonly #leaveMs: number
  /** Whoever hears of it. */
  events: LinkEvents | null
  /** Whether the background import of TensorFlow is over. */
  isLoaded = false
  #ready: Ready | null = null
  #failure: CarriedError | null = null
  #isOver = false
  #isLeaving = false
  readonly #forget: () => void

  /**
   * Starts the thread, and waits until its Python is there.
   *
   * @throws PythonEnvironmentError, PythonExitedError, EncryptionKeyError or ProtocolError.
   */
  constructor(task: Task, events: LinkEvents | null) {
    this.events = events
    this.#leaveMs = task.kind === 'start' ? KILL_MS : LEAVE_MS
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
        if (this.events === null) return
        const { main, side } = this.events
        ;(message[1] ? side : main).onFrames(message[2])
        if (!main.isListening() && !side.isListening()) this.#port.unref()
        return
      }
      case 'output':
        this.events?.onOutput(message[1], message[2])
        return
      case 'progress':
        this.events?.onProgress(message[1])
        return
      case 'loaded':
        this.isLoaded = true
        return
      case 'lost':
        this.events?.onLost(revived(message[1]))
        return
      case 'back':
        this.events?.onBack()
        return
      case 'ready':
        this.#ready = message[1]
        return
      case 'failed':
        this.#failure = message[1]
        return
      case 'exit': {
        const lost = message[2] && revived(message[2])
        this.#end({ ...message[1], ...(lost && { lost }) }, lost ?? undefined)
        return
      }
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
    this.events?.onExit(exit, error)
  }

  /**
   * The program ends, and its threads with it: Python at once, and the thread's sockets are closed by itself (zeromq 6.8.0
   * ends the process with an error where a thread is ended that has one open).
   */
  kill(): void {
    if (this.#isOver) return
    this.#isLeaving = true
    this.tell(['leave'])
    const until = performance.now() + this.#leaveMs
    while (!this.#isOver && performance.now() < until) {
      const seen = Atomics.load(signal, 0)
      if (!this.deliverOne()) Atomics.wait(signal, 0, seen, this.#leaveMs)
    }
  }
}

const ended: WorkerExit = { exitCode: null, signal: null, stderrTail: '' }
