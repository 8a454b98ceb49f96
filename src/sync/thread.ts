// The thread that owns the link to one Python: starts its process, moves frames between its sockets and the program's thread,
// which is blocked whenever it waits for Python.

import { workerData } from 'node:worker_threads'
import type { World } from '../../typings/worlds.js'
import { joinWorker } from '../join.js'
import { launchProcess } from '../launch.js'
import type { OutputTarget } from '../process/output.js'
import { removeSocketFolder } from '../process/socket-folder.js'
import type { WorkerEvents, WorkerExit, WorkerLink } from '../process/worker-process.js'
import { marksOf } from '../protocol/codec.js'
import { areDrained } from '../transport/control.js'
import { connectSockets } from '../transport/sockets.js'
import type { Transport, TransportEvents } from '../transport/transport.js'
import { carried } from './carried-errors.js'
import type { PlainOptions, ThreadData, ToProgram, ToThread } from './messages.js'

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

async function launch(events: WorkerEvents): Promise<readonly [WorkerLink, World]> {
  if (task.kind === 'join') {
    const joined = await joinWorker(task.endpoint, task.options, events)
    return [joined, joined.keras]
  }
  const { stdout, stderr, ...options } = task.options
  const started = await launchProcess(
    {
      ...options,
      stdout: target('stdout', stdout),
      stderr: target('stderr', stderr),
      onProgress: (line) => tell(['progress', line]),
    },
    events,
  )
  return [started, options.keras ?? '3']
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
  const [worker, keras] = await launch({
    onBell: () => {}, // it listens all the time: this thread keeps no program alive
    onLoaded: () => tell(['loaded']),
    onLost: (error) => tell(['lost', carried(error)]),
    onBack: () => tell(['back']),
  })
  const ways = [new Forward(false, worker), new Forward(true, worker)] as const
  const [main, side, gone] = worker.connect ? withoutSockets(worker.connect(...ways)) : await withSockets(worker, ways)
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
        if (task.kind === 'start') {
          worker.kill()
          leave()
        } else void worker.stop()
    }
  })
  let leave = (): void => {}
  const left = new Promise<WorkerExit>((resolve) => {
    leave = () => resolve({ exitCode: null, signal: null, stderrTail: '' })
  })
  const { pid, python, packages, sharedMemory, limits } = worker
  tell(['ready', { pid, keras, python, packages, sharedMemory, ...(limits === undefined ? {} : { limits }) }])
  const { lost, ...exit } = await Promise.race([worker.exited, left])
  main.close()
  side.close()
  // zeromq 6.8.0 ends the process with an error where a thread is ended while one of its sockets is being closed.
  await Promise.all([gone(), areDrained()])
  await new Promise((resolve) => setImmediate(resolve))
  tell(['exit', exit, lost === undefined ? null : carried(lost)])
  port.close()
}

/** The two ways to Python; the last waits until nothing of their sockets is left, once they are closed. */
type Ways = readonly [main: Transport, side: Transport, gone: () => Promise<unknown>]

async function withSockets(worker: WorkerLink, ways: readonly [Forward, Forward]): Promise<Ways> {
  const [main, side] = await connectSockets(worker, ways, false)
  return [main, side, () => Promise.all([main.gone, side.gone])]
}

function withoutSockets([main, side]: readonly [Transport, Transport]): Ways {
  return [main, side, () => Promise.resolve()]
}

try {
  await run()
} catch (error) {
  tell(['failed', carried(error)])
  port.close()
}
