// Attribute reads that are noted before they are requests: a call of what was read, made right away, is one message with it.
// All others are requested in the order in which they were made, before the next request or at the end of the turn.

/** A read. */
export interface NotedRead {
  /** Requests it; it takes itself out of those that are noted. */
  reference(): unknown
}

/** The reads of one connection that are not requested yet. */
export class NotedReads {
  readonly #schedule: () => void
  #reads: NotedRead[] = []

  /** @param schedule has what is gathered be sent at the end of the turn. */
  constructor(schedule: () => void) {
    this.#schedule = schedule
  }

  add(read: NotedRead): void {
    this.#reads.push(read)
    this.#schedule()
  }

  remove(read: NotedRead): void {
    const reads = this.#reads
    if (reads.at(-1) === read) {
      reads.pop()
      return
    }
    const position = reads.lastIndexOf(read)
    if (position >= 0) reads.splice(position, 1)
  }

  /** Whether nothing was read since. */
  isLast(read: NotedRead): boolean {
    return this.#reads.at(-1) === read
  }

  /** Requests those that have not been used. */
  request(): void {
    if (this.#reads.length === 0) return
    for (const read of this.#reads.splice(0)) {
      try {
        read.reference()
      } catch {
        // Nothing can be asked any more; whoever uses the attribute is told.
      }
    }
  }

  /** They belong to nothing any more. */
  clear(): void {
    this.#reads.length = 0
  }
}
