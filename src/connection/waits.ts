// Waiting in place, as the synchronous face does: a request is over when its call returns, and what Python calls meanwhile runs in
// the middle of it.

import type { ClientMessage } from '../protocol/messages.js'
import { PULL_AT_ONCE, TAG_PULL } from '../protocol/messages.js'
import type { CallSites } from './call-sites.js'
import type { Failures } from './failures.js'
import type { NotedReads } from './noted.js'
import type { Asking, Pulls } from './pulls.js'
import type { Reference } from './reference.js'
import type { References } from './references.js'
import type { Reached } from './reports.js'
import type { Sending } from './sending.js'

/** What waiting needs of its connection. */
export interface WaitsHost {
  readonly ended: Error | null
  readonly isRecording: boolean
  readonly sites: CallSites
  readonly failures: Failures
  readonly pulls: Pulls
  readonly references: References
  readonly sending: Sending
  /** Blocks until something has come, and delivers it; undefined where promises are awaited instead. */
  readonly wait: (() => void) | undefined
  readonly noted: NotedReads
}

/** What an answer has brought, once it is there. */
interface Outcome {
  isThere: boolean
  value?: unknown
  failure?: { readonly error: unknown }
}

// How much code runs that waits for nothing, whichever Python it asks.
let unsettledEverywhere = 0

/** Runs `body` without waiting for what it asks of any Python. */
export function withoutSettling<Result>(body: () => Result): Result {
  unsettledEverywhere++
  try {
    return body()
  } finally {
    unsettledEverywhere--
  }
}

/** The waiting of one connection. */
export class Waits {
  readonly #host: WaitsHost
  #pipelines = 0

  constructor(host: WaitsHost) {
    this.#host = host
  }

  /** Whether a result is waited for as it is made. Not what a recorded function, or a pipelined block, asks. */
  get areOn(): boolean {
    const host = this.#host
    return host.wait !== undefined && !host.isRecording && this.#pipelines === 0 && unsettledEverywhere === 0
  }

  /** Waits for a value, or a handle, and serves meanwhile what Python asks. */
  settle(reference: Reference, how: number): unknown {
    const id = reference.use()
    const answer = this.#atItsSite(id, { reference }, [TAG_PULL, id, how])
    // A value was forgotten with its answer; and so was an instance that has its stand-in here.
    if (how === PULL_AT_ONCE && reference.description === null) this.#host.references.forget(reference)
    return answer
  }

  /** Waits until a request has run that has no result. */
  settleCommand(id: number): void {
    try {
      this.#atItsSite(id, { reference: null }, [TAG_PULL, id, PULL_AT_ONCE])
    } catch (error) {
      // Python keeps a failure until it is released.
      this.#host.sending.giveBack(id)
      throw error
    }
  }

  #atItsSite(id: number, asking: Pick<Asking, 'reference'>, message: ClientMessage): unknown {
    const { sites } = this.#host
    sites.hold(id)
    try {
      return this.#waitFor(this.#asked((answered) => this.#host.pulls.ask({ ...answered, ...asking }, message)))
    } finally {
      sites.forget(id)
    }
  }

  /** Runs `body`, which makes requests, without waiting for them. */
  unsettled<Result>(body: () => Result): Result {
    this.#pipelines++
    try {
      return body()
    } finally {
      this.#pipelines--
    }
  }

  /** Runs `body` as code that waits for what it asks, inside a pipelined block too. */
  settling<Result>(body: () => Result): Result {
    const [outer, everywhere] = [this.#pipelines, unsettledEverywhere]
    this.#pipelines = 0
    unsettledEverywhere = 0
    try {
      return body()
    } finally {
      this.#pipelines = outer
      unsettledEverywhere = everywhere
    }
  }

  /** Runs `body` without waiting for what it asks; then waits for all of it. The first failure is thrown. */
  pipelined<Result>(body: () => Result): Result {
    const result = this.unsettled(() => {
      const made = body()
      this.#host.noted.request()
      return made
    })
    if (this.#pipelines === 0) this.reach().end()
    return result
  }

  /** Sends what was made without being waited for, and tells when it has run. */
  reach(): Reached {
    this.#host.noted.request()
    const outcome = this.#asked((answered) => this.#host.pulls.askSync({ ...answered, reference: null }))
    const flush = (): void => {
      this.#host.noted.request()
      this.#host.sending.flush()
    }
    flush()
    return {
      get isOver() {
        return outcome.isThere
      },
      flush,
      end: () => {
        this.#waitFor(outcome)
        const failure = this.#host.failures.takeFirst()
        if (failure) throw failure.error
      },
    }
  }

  #asked(ask: (answered: Omit<Asking, 'reference'>) => void): Outcome {
    if (this.#host.ended) throw this.#host.ended
    const outcome: Outcome = { isThere: false }
    ask({
      resolve: (value) => Object.assign(outcome, { isThere: true, value }),
      reject: (error) => Object.assign(outcome, { isThere: true, failure: { error } }),
    })
    return outcome
  }

  #waitFor(outcome: Outcome): unknown {
    do {
      // What callbacks have asked and answered meanwhile leaves first.
      this.#host.noted.request()
      this.#host.sending.flush()
      if (!outcome.isThere) this.#host.wait?.()
    } while (!outcome.isThere)
    this.#host.sites.nextTurn()
    if (outcome.failure) throw outcome.failure.error
    return outcome.value
  }
}
