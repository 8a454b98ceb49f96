// Staying awake for a moment while an answer is due: to be woken takes longer than most answers of Python do. The same as
// python/src/tensorbridge/patience.py, which says what it is worth; here the event loop turns meanwhile, so that timers
// and sockets of the program are served as ever.

import { availableParallelism } from 'node:os'

// Only where another core can do the work that is waited for.
const IS_USEFUL = availableParallelism() > 1
// As long as a small step of training that calls back takes.
const LONGEST_MS = 2

/** The waits of one transport. */
export class Vigil {
  #began = 0
  #isWaiting = false
  #isTurning = false
  // Answers come quickly: the last one did.
  #isLively = false

  /** Something is waited for. */
  begin(): void {
    this.#began = performance.now()
    this.#isWaiting = true
    if (this.#isLively && !this.#isTurning) this.#turn()
  }

  /** It has come, or will not come. */
  end(): void {
    if (!this.#isWaiting) return
    this.#isWaiting = false
    this.#isLively = IS_USEFUL && performance.now() - this.#began < LONGEST_MS
  }

  // A pending immediate keeps the event loop from going to sleep.
  #turn(): void {
    this.#isTurning = true
    setImmediate(() => {
      this.#isTurning = false
      if (this.#isWaiting && performance.now() - this.#began < LONGEST_MS) this.#turn()
    })
  }
}
