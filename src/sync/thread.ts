// The thread that owns the link to one Python: starts its process, moves frames between ZeroMQ and the program's thread,
// which is blocked whenever it waits for Python.

import { workerData } from 'node:worker_threads'
import { PythonExitedError } from '../errors.js'
import { launchProcess } from '../launch.js'
import { JoinedWorker } from '../process/joined-worker.js'
import type { OutputTarget } from '../process/output.js'
import { removeSocketFolder } from '../process/socket-folder.js'
import type { WorkerEvents, WorkerLink } from '../process/worker-process.js'
import { marksOf } from '../protocol/codec.js'
import { PROTOCOL_VERSION } from '../protocol/messages.js'
import { connectTransport } from '../transport/sockets.js'
import type { TransportEvents } from '../transport/transport.js'
import type { FailedStart, PlainOptions, ThreadData, ToProgram, ToThread } from './messages.js'

const { task, port, signal } = workerData as ThreadData

function tell(message: ToProgram): void {
  port.postMessage(message)
  Atomics.add(signal, 0, 1)
  Atomics.notify(signal, 0)
}

process.on('uncaughtException', (error) => {
  tell(['crashed', error.stack ?? String(error)])
  process.exit(1)
})

function target(stream: 'stdout' | 'stderr', plain: PlainOptions['stdout']): OutputTarget {
  if (plain === 'ignore') return 'ignore'
  // This thread's own streams are written by the program's thread, which is blocked; a process writes to its descriptor.
  return plain === 'inherit' && stream === 'stdout' ? 'inherit' : (text) => tell(['output', stream, text])
}

async function launch(events: WorkerEvents): Promise<WorkerLink> {
  if (task.kind === 'join') return JoinedWorker.join(task.endpoint, PROTOCOL_VERSION, task.startTimeoutMs, events)
  const { stdout, stderr, ...options } = task.options
  return launchProcess(
    {
      ...options,
      stdout: target('stdout', stdout),
      stderr: target('stderr', stderr),
      onProgress: (line) => tell(['progress', line]),
    },
    events,
  )
}

/** Frames from Python, told when the output that was printed before them has been told. */
class Forward implements TransportEvents {
  readonly #isSide: boolean
  readonly #worker: WorkerLink
  #waiting: Promise<void> | null = null

  constructor(isSide: boolean, worker: WorkerLink) {
    this.#isSide = isSide
    this.#worker = worker
  }

  isListening(): boolean {
    return true
  }

  onFrames(frames: Uint8Array[]): void {
    const output = this.#waiting ?? this.#output(frames)
    if (output === undefined) {
      this.#tell(frames)
      return
    }
    const told = output
      .then(() => this.#output(frames))
      .then(() => {
        this.#tell(frames)
        if (this.#waiting === told) this.#waiting = null
      })
    this.#waiting = told
  }

  #tell(frames: Uint8Array[]): void {
    // A frame that is part of a larger buffer would take all of that along.
    const own = frames.map((frame) => (frame.byteLength === frame.buffer.byteLength ? frame : new Uint8Array(frame)))
    tell(['frames', this.#isSide, own])
  }

  #output([header]: Uint8Array[]): Promise<void> | undefined {
    // What is malformed the program's own side refuses.
    const marks = marksOf(header as Uint8Array)
    return marks && this.#worker.awaitOutput(marks)
  }
}

async function run(): Promise<void> {
  const worker = await launch({
    onBell: () => {}, // it listens all the time: this thread keeps no program alive
    onLoaded: () => tell(['loaded']),
  })
  const main = connectTransport(worker.endpoint, new Forward(false, worker), false)
  const side = connectTransport(worker.sideEndpoint, new Forward(true, worker), false)
  await Promise.all([main.connected, side.connected])
  if (task.kind === 'start') removeSocketFolder(worker.endpoint)
  main.listen()
  side.listen()
  port.on('message', (message: ToThread) => {
    switch (message[0]) {
      case 'frames':
        ;(message[1] ? side : main).send(message[2])
        return
      case 'cancel':
        worker.cancel(message[1])
        return
      case 'finish':
        worker.finish(message[1])
        return
      case 'interrupt':
        worker.interrupt()
        return
      case 'kill':
        worker.kill()
        return
      case 'stop':
        void worker.stop()
        return
      case 'leave':
        if (task.kind === 'start') worker.kill()
        leave()
    }
  })
  let leave = (): void => {}
  const left = new Promise<typeof gone>((resolve) => {
    leave = () => resolve(gone)
  })
  const keras =
    worker instanceof JoinedWorker ? worker.keras : task.kind === 'start' ? (task.options.keras ?? '3') : '3'
  const { pid, python, packages, sharedMemory } = worker
  tell(['ready', { pid, keras, python, packages, sharedMemory }])
  const exit = await Promise.race([worker.exited, left])
  main.close()
  side.close()
  // zeromq 6.8.0 ends the process with an error where a thread is ended while one of its sockets is being closed.
  await Promise.all([main.gone, side.gone])
  await new Promise((resolve) => setImmediate(resolve))
  tell(['exit', exit])
  port.close()
}

const gone = { exitCode: null, signal: null, stderrTail: '' }

function asMessage(error: unknown): FailedStart {
  const { name, message } = error as Error
  if (!(error instanceof PythonExitedError)) return { name, message }
  const { exitCode, signal: ended, stderrTail } = error
  return { name, message, exit: { exitCode, signal: ended, stderrTail } }
}

try {
  await run()
} catch (error) {
  tell(['failed', asMessage(error)])
  port.close()
}
