// Failures of requests that nobody has looked at yet. Pipelining makes it normal not to await a call, so a failure is
// first given the chance to be seen: by an await of it, of what was built on it, or by sync(). Then it is reported.

/** A failed request and the error that its await would have thrown. */
export interface UnseenFailure {
  readonly id: number
  readonly error: unknown
}

// An await that is under way may be about to see the failure; longer than this nobody should wait for the report.
const PATIENCE_MS = 1000

/** The unseen failures of one connection, oldest first. */
export class Failures {
  readonly #unseen = new Map<number, unknown>()
  readonly #report: (error: unknown) => void
  readonly #isAwaited: () => boolean
  #timer: NodeJS.Timeout | undefined

  /** @param isAwaited whether answers are on their way. */
  constructor(report: (error: unknown) => void, isAwaited: () => boolean) {
    this.#report = report
    this.#isAwaited = isAwaited
  }

  /** A request failed that nobody had asked about. */
  add(id: number, error: unknown): void {
    this.#unseen.set(id, error)
    if (this.#isAwaited()) this.#reportSoon()
    else this.pullsSettled()
  }

  /** Somebody looked. */
  see(id: number): void {
    this.#unseen.delete(id)
  }

  /** No answer is awaited any more; code that was waiting for one gets a turn to look first. */
  pullsSettled(): void {
    if (this.#unseen.size > 0) setImmediate(() => this.#reportSoon())
  }

  #reportSoon(): void {
    if (this.#unseen.size === 0) return
    if (!this.#isAwaited()) {
      this.reportAll()
      return
    }
    this.#timer ??= setTimeout(() => this.reportAll(), PATIENCE_MS)
    this.#timer.unref()
  }

  /** The oldest, taken as seen. */
  takeFirst(): UnseenFailure | undefined {
    for (const [id, error] of this.#unseen) {
      this.#unseen.delete(id)
      return { id, error }
    }
    return undefined
  }

  /** Reports what is still unseen. */
  reportAll(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const unseen = [...this.#unseen.values()]
    this.#unseen.clear()
    for (const error of unseen) this.#report(error)
  }
}
