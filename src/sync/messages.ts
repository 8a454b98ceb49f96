// What the two threads of the synchronous face say to each other: the program's, and the one that owns the link to Python.

import type { MessagePort } from 'node:worker_threads'
import type { WorkerExit, WorkerLink } from '../process/worker-process.js'
import type { PythonOptions } from '../python-options.js'
import type { SharedMemoryWay } from '../transport/shared-memory.js'

/** Options that can be given to another thread; what would be functions are told by messages. */
export type PlainOptions = Omit<PythonOptions, 'stdout' | 'stderr' | 'onProgress'> & {
  readonly stdout: 'inherit' | 'ignore' | 'told'
  readonly stderr: 'inherit' | 'ignore' | 'told'
}

/** What the thread of the link is started for. */
export type Task =
  | { readonly kind: 'start'; readonly options: PlainOptions }
  | { readonly kind: 'join'; readonly endpoint: string; readonly startTimeoutMs: number }

/** What it starts with. */
export interface ThreadData {
  readonly task: Task
  readonly port: MessagePort
  /** Goes up with every message to the program, which waits on it. */
  readonly signal: Int32Array
}

/** A worker that is there. */
export interface Ready {
  readonly pid: number
  readonly keras: '3' | 'legacy'
  readonly python: string
  readonly packages?: WorkerLink['packages']
  readonly sharedMemory: SharedMemoryWay | null
}

/** A failed start, as another thread can be told it. */
export interface FailedStart {
  readonly name: string
  readonly message: string
  readonly exit?: WorkerExit
}

/** From the thread of the link. */
export type ToProgram =
  | readonly ['ready', Ready]
  | readonly ['failed', FailedStart]
  | readonly ['frames', isSide: boolean, frames: Uint8Array[]]
  | readonly ['output', stream: 'stdout' | 'stderr', text: string]
  | readonly ['progress', line: string]
  | readonly ['loaded']
  | readonly ['exit', WorkerExit]
  | readonly ['crashed', text: string]

/** To it. */
export type ToThread =
  | readonly ['frames', isSide: boolean, frames: Uint8Array[]]
  | readonly ['interrupt']
  | readonly ['cancel', requests: readonly number[]]
  | readonly ['finish', requests: readonly number[]]
  | readonly ['kill']
  | readonly ['stop']
  /** The program ends. */
  | readonly ['leave']
