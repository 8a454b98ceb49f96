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
  // With the time from which on nobody should wait for the report.
  readonly #unseen = new Map<number, { readonly error: unknown; readonly due: number }>()
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
    this.#unseen.set(id, { error, due: performance.now() + PATIENCE_MS })
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
    this.#timer ??= setTimeout(() => this.#reportDue(), PATIENCE_MS)
    this.#timer.unref()
  }

  // One that has just come is still given its time.
  #reportDue(): void {
    this.#timer = undefined
    const now = performance.now()
    for (const [id, { error, due }] of this.#unseen) {
      if (due > now + 1) break
      this.#unseen.delete(id)
      this.#report(error)
    }
    this.#reportSoon()
  }

  /** The oldest, taken as seen. */
  takeFirst(): UnseenFailure | undefined {
    for (const [id, { error }] of this.#unseen) {
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
    for (const { error } of unseen) this.#report(error)
  }
}
