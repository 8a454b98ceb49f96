// Staying awake for a moment while an answer is due: to be woken takes longer than most answers of Python do. The same as
// python/src/tensorbridge/patience.py, which says what it is worth; here the event loop turns meanwhile, so that timers
// and sockets of the program are served as ever.

import { availableParallelism } from 'node:os'

// Only where another core can do the work that is waited for.
const IS_USEFUL = availableParallelism() > 1
// As long as a small step of training that calls back takes.
const LONGEST_MS = 2
// A turn of an idle event loop takes a few microseconds; longer only where the program, or another process, had the core
// meanwhile. Then to stay awake costs more than to sleep (patience.py has the figures).
const HELD_UP_MS = 0.7
const WAITS_ASLEEP = 50

/** The waits of one transport. */
export class Vigil {
  #began = 0
  #isWaiting = false
  #isTurning = false
  // Answers come quickly: the last one did.
  #isLively = false
  #lastTurn = 0
  #asleep = 0

  /** Something is waited for. */
  begin(): void {
    this.#began = performance.now()
    this.#isWaiting = true
    this.#lastTurn = this.#began
    if (this.#isLively && !this.#isTurning) this.#turn()
  }

  /** It has come, or will not come. */
  end(): void {
    if (!this.#isWaiting) return
    this.#isWaiting = false
    if (this.#asleep > 0) this.#asleep--
    this.#isLively = IS_USEFUL && this.#asleep === 0 && performance.now() - this.#began < LONGEST_MS
  }

  // A pending immediate keeps the event loop from going to sleep.
  #turn(): void {
    this.#isTurning = true
    setImmediate(() => {
      this.#isTurning = false
      if (!this.#isWaiting) return
      const now = performance.now()
      if (now - this.#lastTurn > HELD_UP_MS) {
        this.#asleep = WAITS_ASLEEP
        this.#isLively = false
        return
      }
      this.#lastTurn = now
      if (now - this.#began < LONGEST_MS) this.#turn()
    })
  }
}
