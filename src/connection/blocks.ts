// `within(context, body)` without waiting for Python to enter (docs/protocol.md, Blocks), for contexts of which it is known
// that entering them gives the context itself. Learned from Python, class by class. A recorded function has no others.

import { atUser } from '../errors/user-frames.js'
import { type ClientMessage, PULL_VALUE, TAG_WITHIN } from '../protocol/messages.js'
import type { Askers } from './askers.js'
import type { NotedReads } from './noted.js'
import type { Pulls } from './pulls.js'
import type { Recording } from './recordings.js'
import type { Reference, ReferenceOwner, TypeDescription } from './reference.js'
import type { References } from './references.js'
import type { Runs } from './runs.js'

type AnyFunction = (...args: never[]) => unknown

/** The connection, as far as its blocks know it. */
export interface BlockConnection extends ReferenceOwner {
  readonly ended: Error | null
  readonly askers: Askers
  readonly noted: NotedReads
  readonly pulls: Pulls
  /** A number for what a recorded function has. */
  newLocal(): number
  request(label: string, below: AnyFunction, message: ClientMessage): Reference
}

/** What blocks need of the layers above. */
export interface BlockStandIns {
  makeHandle(reference: Reference): unknown
  referenceOf(value: object): Reference | undefined
}

// Classes of which it is known. A program enters contexts of a handful.
const MOST_KNOWN = 1000

/** What is known of the context managers of one connection, and the blocks in them. */
export class Blocks {
  readonly #connection: BlockConnection
  readonly #standIns: BlockStandIns
  readonly #references: References
  readonly #runs: Runs
  // By the class that was called to make the context. Only those of libraries are learned: they last.
  readonly #types = new Map<number, TypeDescription>()
  // The number of the next one. Callbacks, which Python numbers, have even ones.
  #next = 1

  constructor(connection: BlockConnection, standIns: BlockStandIns, references: References, runs: Runs) {
    this.#connection = connection
    this.#standIns = standIns
    this.#references = references
    this.#runs = runs
  }

  /** What was called to make a context, to be told whether its instances enter to themselves; undefined for no class of a library. */
  makerOf(context: object): unknown {
    const maker = this.#references.lasting(this.#standIns.referenceOf(context)?.maker ?? 0)
    return maker && this.#standIns.makeHandle(maker)
  }

  /** Entering `context` gave the context itself, seen as `entered`: instances of the class that made it do. */
  learn(context: object, entered: object): void {
    const [reference, seen] = [this.#standIns.referenceOf(context), this.#standIns.referenceOf(entered)]
    if (!reference || !seen?.description || reference.maker === 0) return
    if (this.#types.size < MOST_KNOWN) this.#types.set(reference.maker, seen.description.type)
  }

  /** What `run` does, in a function that is being recorded. */
  record(recording: Recording, context: object, body: (entered: never) => unknown, below: AnyFunction): unknown {
    const [connection, standIns] = [this.#connection, this.#standIns]
    const reference = standIns.referenceOf(context)
    if (reference === undefined) throw atUser(new TypeError('within(context): a Python object was expected'))
    connection.noted.request()
    const ids = [connection.newLocal(), connection.newLocal()] as const
    return recording.within(connection, ids, below, reference.use(), (entered) => {
      const result = body(entered as never)
      connection.noted.request()
      return result
    })
  }

  /**
   * Has Python enter `context` and run there what `body` asks. `body` runs now, without waiting for that.
   *
   * @returns what `body` returns, as a pull gives it; undefined where it is not known what entering gives, or the code
   * that asks is one that another thread than the main one waits for.
   */
  run(context: object, body: (entered: never) => unknown, below: AnyFunction): Promise<unknown> | undefined {
    const [connection, standIns] = [this.#connection, this.#standIns]
    const reference = standIns.referenceOf(context)
    // The class of what entering it gives, where that is the context itself.
    const type = reference && this.#types.get(reference.maker)
    if (reference === undefined || type === undefined || connection.ended || connection.askers.current?.isSide)
      return undefined
    connection.noted.request()
    const id = this.#next
    this.#next += 2
    const result = connection.request('within(…)', below, [TAG_WITHIN, 0, reference.use(), id])
    const answer = connection.pulls.pull(result, PULL_VALUE)
    // As for the argument of a callback: nothing was asked of Python that would tell more.
    reference.description ??= { type, text: null, members: [], classNames: [] }
    const entered = standIns.makeHandle(reference)
    const over = this.#runs.block(id, () => body(entered as never))
    // Where Python cannot enter, the answer comes while the body may still run.
    answer.catch(() => {})
    return over.then(() => answer)
  }
}
