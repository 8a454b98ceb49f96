// The options of startCluster, and what they mean for each worker: how it is started, and the host the others reach it at.

import type { World } from '../../typings/worlds.js'
import { checkNames } from '../errors/option-names.js'
import type { ConnectOptions } from '../join.js'
import type { PythonOptions } from '../python.js'
import { PYTHON_OPTIONS } from '../python-options.js'
import { findMachine, shareOut, withShare } from '../sharing/devices.js'

/** One worker. Without `endpoint` it is started on this machine. */
export interface ClusterWorker {
  /** Joins a `tensorbridge worker` as `connectPython` does, instead of starting a Python. */
  readonly endpoint?: string
  /** How to join it. */
  readonly connect?: ConnectOptions
  /**
   * The host name or address at which the other workers reach this one; by default that of a tcp `endpoint`, else
   * `127.0.0.1`. TensorFlow chooses no network interface: it listens on all of them.
   */
  readonly host?: string
  /** Environment variables of this worker, added to those of all; not for one that is joined. */
  readonly env?: PythonOptions['env']
  /** The device of this worker; not for one that is joined. */
  readonly device?: PythonOptions['device']
}

/** How to start a cluster. What is not listed here is as in `startPython`, for each worker that is started. */
export interface ClusterOptions extends Omit<PythonOptions, 'stdout' | 'stderr' | 'preload'> {
  /** How many workers to start on this machine, or each worker; the first is the chief. */
  readonly workers: number | readonly ClusterWorker[]
  /** How gradients travel: TensorFlow's choice (default), `ring` (gRPC), or `nccl` (NVIDIA GPUs). */
  readonly communication?: 'auto' | 'ring' | 'nccl'
  /** As in `startPython`; a function is told the worker too. */
  readonly stdout?: 'inherit' | 'ignore' | ((text: string, worker: number) => void)
  /** As in `startPython`; a function is told the worker too. */
  readonly stderr?: 'inherit' | 'ignore' | ((text: string, worker: number) => void)
  /**
   * How long each Python may take to answer, and then all of them to load TensorFlow and find each other, in
   * milliseconds; 120,000 by default.
   */
  readonly startTimeoutMs?: number
}

/** Where a worker runs. */
export interface Place {
  readonly host: string
  readonly endpoint: string | null
  readonly connect: ConnectOptions
  readonly options: PythonOptions & { readonly keras: World }
}

/** A misspelt value must not start something else than was meant. */
export function checkClusterOptions(options: ClusterOptions): void {
  const python = PYTHON_OPTIONS.filter((name) => name !== 'preload')
  checkNames(options, ['workers', 'communication', ...python])
  const { workers, communication, backend } = options
  if (backend !== undefined && backend !== 'tensorflow') {
    throw new TypeError(
      `The option backend takes 'tensorflow' here: a cluster trains by TensorFlow's strategies. Received: ${JSON.stringify(backend)}`,
    )
  }
  const count = typeof workers === 'number' ? workers : Array.isArray(workers) ? workers.length : 0
  if (!(Number.isInteger(count) && count >= 1)) {
    throw new TypeError(
      `The option workers takes a number from 1 on, or a list of workers. Received: ${JSON.stringify(workers)}`,
    )
  }
  if (communication !== undefined && !['auto', 'ring', 'nccl'].includes(communication)) {
    throw new TypeError(
      `The option communication takes 'auto', 'ring' or 'nccl'. Received: ${JSON.stringify(communication)}`,
    )
  }
  const list = listOf(workers)
  for (const [index, worker] of list.entries()) {
    checkNames(worker, ['endpoint', 'connect', 'host', 'env', 'device'])
    const { endpoint, env, device } = worker
    if (endpoint !== undefined && (env !== undefined || device !== undefined)) {
      throw new TypeError(
        `Worker ${index} is joined at ${endpoint}: its env and device were set where it was started, and cannot be given here.`,
      )
    }
  }
  const remote = list.find((worker) => !isLoopback(hostOf(worker)))
  const hidden = list.findIndex((worker) => isLoopback(hostOf(worker)))
  if (remote !== undefined && hidden >= 0) {
    throw new TypeError(
      `Worker ${hidden} needs the option host: others run on ${hostOf(remote)} and cannot reach it at ${hostOf(list[hidden] ?? {})}.`,
    )
  }
}

/** Each worker's place. The GPUs and threads of this machine are shared out among those that are started on it. */
export async function placesOf(options: ClusterOptions): Promise<Place[]> {
  const { workers, communication: _, stdout, stderr, startTimeoutMs, env, ...common } = options
  const list = listOf(workers)
  const local = list.filter(({ endpoint }) => endpoint === undefined)
  const shares = shareOut(
    await findMachine(options.device ?? 'auto', { ...process.env, ...env }),
    Math.max(1, local.length),
  )
  return list.map((worker, index) => {
    const share = shares[Math.max(0, local.indexOf(worker))] as (typeof shares)[number]
    const told = (target: ClusterOptions['stdout']): PythonOptions['stdout'] =>
      typeof target === 'function' ? (text) => target(text, index) : target
    return {
      host: hostOf(worker),
      endpoint: worker.endpoint ?? null,
      connect: { ...(startTimeoutMs === undefined ? {} : { startTimeoutMs }), ...worker.connect },
      options: {
        ...common,
        keras: options.keras ?? '3',
        ...(worker.device === undefined ? {} : { device: worker.device }),
        ...(startTimeoutMs === undefined ? {} : { startTimeoutMs }),
        stdout: told(stdout) ?? 'inherit',
        stderr: told(stderr) ?? 'inherit',
        env: withShare(share, env, worker.env),
        // TensorFlow is loaded when its worker knows where the others are.
        preload: false,
      },
    }
  })
}

function listOf(workers: ClusterOptions['workers']): readonly ClusterWorker[] {
  return typeof workers === 'number' ? Array.from({ length: workers }, () => ({})) : workers
}

function hostOf({ host, endpoint }: ClusterWorker): string {
  return host ?? /^tcp:\/\/(.+):[\d*]+$/.exec(endpoint ?? '')?.[1] ?? '127.0.0.1'
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host.startsWith('127.')
}
