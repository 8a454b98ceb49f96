// What the two threads of the synchronous face say to each other: the program's, and the one that owns the link to Python.

import type { MessagePort } from 'node:worker_threads'
import type { ConnectOptions } from '../join.js'
import type { WorkerExit, WorkerLink } from '../process/worker-process.js'
import type { Limits } from '../protocol/limits.js'
import type { PythonOptions } from '../python-options.js'
import type { SharedMemoryWay } from '../transport/shared-memory.js'
import type { CarriedError } from './carried-errors.js'

/** Options that can be given to another thread; what would be functions are told by messages. */
export type PlainOptions = Omit<PythonOptions, 'stdout' | 'stderr' | 'onProgress'> & {
  readonly stdout: 'inherit' | 'ignore' | 'told'
  readonly stderr: 'inherit' | 'ignore' | 'told'
}

/** What the thread of the link is started for. */
export type Task =
  | { readonly kind: 'start'; readonly options: PlainOptions }
  | { readonly kind: 'join'; readonly endpoint: string; readonly options: ConnectOptions }

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
  readonly limits?: Limits
}

/** From the thread of the link. */
export type ToProgram =
  | readonly ['ready', Ready]
  | readonly ['failed', CarriedError]
  | readonly ['frames', isSide: boolean, frames: Uint8Array[]]
  | readonly ['output', stream: 'stdout' | 'stderr', text: string]
  | readonly ['progress', line: string]
  | readonly ['loaded']
  /** The network to it is lost, or there again. */
  | readonly ['lost', CarriedError]
  | readonly ['back']
  | readonly ['exit', Omit<WorkerExit, 'lost'>, lost: CarriedError | null]
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
