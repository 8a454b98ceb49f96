// startCluster: one program on several Pythons that train one model together, by TensorFlow's MultiWorkerMirroredStrategy.
//
// TensorFlow's own engine exchanges the gradients; this file starts the workers, tells each where the others are, runs the
// program on all of them, and ends all where one is lost: TensorFlow's collectives cannot go on without a worker, and
// whoever waits in one would wait for long or for ever.

import type { World } from '../../typings/worlds.js'
import { connectPython } from '../connect.js'
import { checkNames } from '../errors/option-names.js'
import { ClusterError, PythonExitedError, ReleasedError, WorkerExitedError } from '../errors.js'
import { shownBy } from '../inspection.js'
import { Python } from '../python.js'
import type { Remote } from '../remote/types.js'
import { abortable } from '../training/stopping.js'
import { type ClusterOptions, checkClusterOptions, type Place, placesOf } from './options.js'

export type { ClusterOptions, ClusterWorker } from './options.js'

/** What the program is told about the worker that it runs on. */
export interface ClusterMember {
  /** Which worker; 0 is the chief, which saves what is to be saved. */
  readonly index: number
  /** How many workers there are. */
  readonly size: number
  /** The tf.distribute.MultiWorkerMirroredStrategy; what is trained is made in its `scope()`. */
  readonly strategy: Remote
  /** Aborts when the run is over because another worker failed or the caller's signal aborted. */
  readonly signal: AbortSignal
}

interface Member<W extends World> {
  readonly python: Python<W>
  readonly strategy: Remote
}

/** Why a run ended early. */
interface Failure {
  readonly error: unknown
}

// One worker's exception is often that of all, a moment later; whoever has not ended by then waits for the one that has.
const END_TOGETHER_MS = 1000

/**
 * Several Pythons that train together. Made by `startCluster`. Ended by `close()`, by `await using`, or with this program.
 *
 * @typeParam W the world of Keras, as the option `keras` names it.
 */
export class Cluster<W extends World = '3'> implements AsyncDisposable {
  /** The Pythons, the chief first: for events and figures. Programs are run by `run`. */
  readonly workers: readonly Python<W>[]
  /** Where each worker's TensorFlow listens: `host:port`. */
  readonly addresses: readonly string[]
  readonly #members: readonly Member<W>[]
  #isRunning = false
  #closing: Promise<void> | null = null
  /** Why nothing can be run any more. */
  #ended: Error | null = null
  /** The first worker that ended by itself. */
  #lost: WorkerExitedError | null = null
  #onLost: (error: WorkerExitedError) => void = () => {}

  static {
    shownBy(Cluster, (cluster) => {
      const state = cluster.#ended !== null ? 'ended' : cluster.#closing !== null ? 'closed' : 'running'
      return { state, addresses: cluster.addresses, pids: cluster.workers.map(({ pid }) => pid) }
    })
  }

  /** @internal */
  constructor(members: readonly Member<W>[], addresses: readonly string[]) {
    this.#members = members
    this.workers = members.map(({ python }) => python)
    this.addresses = addresses
    for (const [index, python] of this.workers.entries()) {
      python.once('exit', (exit) => {
        if (this.#closing !== null || this.#lost !== null) return
        const during = this.#isRunning ? { during: 'during a run' } : {}
        this.#lost = new WorkerExitedError(index, { ...exit, ...during })
        this.#ended ??= this.#lost
        this.#onLost(this.#lost)
        // The others are of no use without it.
        if (!this.#isRunning) void this.close()
      })
    }
  }

  /** How many workers there are. */
  get size(): number {
    return this.workers.length
  }

  /**
   * Runs `program` once for each worker, at the same time; all of them have to do the same collective steps (`fit`,
   * `evaluate`, `strategy.run` …) in the same order.
   *
   * Where one fails, the others get a second to end too. If they have not, or if a worker has died, or `signal` aborts,
   * the workers are not in step any more: the cluster is ended before this rejects.
   *
   * @returns what the programs gave, as `await` gives it, by worker.
   * @throws WorkerExitedError where a worker died; what the program threw; the signal's reason; ClusterError while
   *   another run is going on, and after the end of the cluster (its `cause` is why it ended).
   */
  async run<Result>(
    program: (python: Python<W>, member: ClusterMember) => Result,
    options: { readonly signal?: AbortSignal | undefined } = {},
  ): Promise<Awaited<Result>[]> {
    checkNames(options, ['signal'])
    const { signal } = options
    if (this.#lost !== null) throw this.#lost
    if (this.#ended !== null) throw new ClusterError('The cluster has ended.', { cause: this.#ended })
    if (this.#isRunning) {
      throw new ClusterError('The cluster runs a program already: two at a time would wait for each other. Await it.')
    }
    signal?.throwIfAborted()
    this.#isRunning = true
    const stop = new AbortController()
    try {
      return await this.#together(program, stop, signal)
    } finally {
      this.#isRunning = false
      this.#onLost = () => {}
      if (this.#ended !== null) await this.close()
    }
  }

  async #together<Result>(
    program: (python: Python<W>, member: ClusterMember) => Result,
    stop: AbortController,
    signal: AbortSignal | undefined,
  ): Promise<Awaited<Result>[]> {
    let isOver = 0
    let fail: (failure: Failure) => void = () => {}
    const failed = new Promise<Failure>((resolve) => {
      fail = resolve
    })
    const one = async ({ python, strategy }: Member<W>, index: number): Promise<Awaited<Result>> => {
      const member: ClusterMember = { index, size: this.size, strategy, signal: stop.signal }
      try {
        return await abortable(
          stop.signal,
          async () => {
            const result = await program(python, member)
            // What it did not await belongs to the run too: the next one must find all workers in step.
            await python.sync()
            return result
          },
          { killAfterMs: 0 },
        )
      } catch (error) {
        fail({ error })
        throw error
      } finally {
        isOver++
      }
    }
    const programs = Promise.allSettled(this.#members.map(one))
    const onAbort = (): void => {
      this.#ended ??= new ClusterError('A run was aborted, so that the workers are not in step any more.')
      fail({ error: signal?.reason })
    }
    this.#onLost = (error) => fail({ error })
    signal?.addEventListener('abort', onAbort, { once: true })
    try {
      const first = await Promise.race([programs, failed])
      if (!('error' in first)) {
        const results = first.map((each) => (each.status === 'fulfilled' ? each.value : undefined))
        const isWhole = first.every(({ status }) => status === 'fulfilled')
        if (isWhole) return results as Awaited<Result>[]
      }
      const { error } = await failed
      // What fails first may be what another worker's end did to this one.
      if (this.#ended === null) await within(END_TOGETHER_MS, programs)
      if (isOver < this.size) this.#ended ??= new ClusterError('A program failed, and the others waited for it.')
      if (this.#ended !== null) {
        stop.abort(this.#lost ?? error)
        // A program that waits for something else than Python learns of it by its signal; nobody waits for it here.
        await Promise.race([programs, this.close()])
      }
      throw this.#lost ?? error
    } finally {
      signal?.removeEventListener('abort', onAbort)
    }
  }

  /** Ends all workers, within 2 s. A second call waits for the same end. */
  close(): Promise<void> {
    this.#ended ??= new ReleasedError('The cluster was closed and cannot be used any more.')
    this.#closing ??= Promise.all(this.workers.map((python) => python.close())).then(() => {})
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}

/** Waits for the end of `promise`, but not longer. */
async function within(milliseconds: number, promise: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([promise, late])
  clearTimeout(timer)
}

/**
 * Starts a Python for each worker, has them find each other, and makes a MultiWorkerMirroredStrategy in each; ready when
 * all have. On this machine each gets its part of the GPUs and of the CPU threads.
 *
 * TensorFlow's servers listen on all network interfaces and ask nobody who he is: whoever reaches their ports may run
 * anything. Use it where the network is trusted, or let a firewall keep others away.
 *
 * @throws PythonEnvironmentError where no usable Python is found; WorkerExitedError where a worker ends meanwhile;
 *   ClusterError where they do not find each other in time. No Python is left running then.
 * @example
 * await using cluster = await startCluster({ workers: 2 })
 * const losses = await cluster.run(async ({ keras }, { strategy }) => {
 *   const model = await within(strategy.scope(), () => makeModel(keras)) // made and compiled in the scope
 *   return (await readHistory(model.fit(x, y, { batch_size: 64 }))).history['loss'] // of which each worker gets 32
 * })
 */
export async function startCluster(options: ClusterOptions & { readonly keras: 'legacy' }): Promise<Cluster<'legacy'>>
export async function startCluster(options: ClusterOptions): Promise<Cluster>
export async function startCluster(options: ClusterOptions): Promise<Cluster<World>> {
  checkClusterOptions(options)
  const places = await placesOf(options)
  const starts = await Promise.allSettled(places.map((place, index) => startWorker(place, index)))
  const pythons = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []))
  try {
    for (const start of starts) if (start.status === 'rejected') throw start.reason
    return await joinWorkers(pythons, places, options)
  } catch (error) {
    await Promise.all(pythons.map((python) => python.close()))
    throw error
  }
}

async function startWorker(place: Place, index: number): Promise<Python<World>> {
  try {
    if (place.endpoint !== null) return await connectPython<World>(place.endpoint, place.connect)
    const python = new Python<World>(place.options)
    await python.start()
    return python
  } catch (error) {
    throw asWorker(error, index, 'while it started')
  }
}

const JOIN_TIMEOUT_MS = 120_000

async function joinWorkers(
  pythons: readonly Python<World>[],
  places: readonly Place[],
  { keras = '3', communication = 'auto', startTimeoutMs = JOIN_TIMEOUT_MS }: ClusterOptions,
): Promise<Cluster<World>> {
  const during = 'while the workers joined'
  const each = <Result>(ask: (module: Remote, index: number) => PromiseLike<Result>): Promise<Result[]> =>
    Promise.all(
      pythons.map(async (python, index) => {
        try {
          return await ask(python.import('tensorbridge.cluster'), index)
        } catch (error) {
          throw asWorker(error, index, during)
        }
      }),
    )
  const ports = await each<number>((module) => module['reserve_port']())
  const addresses = ports.map((port, index) => `${(places[index] as Place).host}:${port}`)
  const worlds = await each<string>((module, index) => module['join'](addresses, index))
  const other = worlds.findIndex((world) => world !== keras)
  if (other >= 0) {
    throw new ClusterError(`Worker ${other} has Keras '${worlds[other]}', the cluster was asked for with '${keras}'.`)
  }
  // Once TensorFlow's servers listen, each waits for all others.
  const found = each<Remote>((module) => module['strategy'](communication))
  found.catch(() => {}) // it may be too late
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, startTimeoutMs, null)
  })
  const strategies = await Promise.race([found, late]).finally(() => clearTimeout(timer))
  if (strategies === null) {
    throw new ClusterError(
      `The workers did not find each other within ${startTimeoutMs} ms. Each must reach all of ${addresses.join(', ')}; ` +
        'raise startTimeoutMs where loading TensorFlow takes that long.',
    )
  }
  const members = pythons.map((python, index) => ({ python, strategy: strategies[index] as Remote }))
  return new Cluster(members, addresses)
}

function asWorker(error: unknown, index: number, during: string): unknown {
  if (!(error instanceof PythonExitedError)) return error
  const { exitCode, signal, stderrTail } = error
  return new WorkerExitedError(index, { exitCode, signal, stderrTail, during })
}
