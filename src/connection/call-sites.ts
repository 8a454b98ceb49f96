// Remembers where in TypeScript recent calls were made, so that a failure can show its line. To capture a stack takes
// longer than to make a call (about 4 µs against 1 µs), so a turn of the event loop that makes very many calls has only
// its first ones captured, and then one in a while.

import { frameLines } from '../errors/user-frames.js'

const REMEMBERED = 4096
const CAPTURED_PER_TURN = 512
const THEN_ONE_IN = 64
// Deeper stacks cost more, and it is the first line of the user's own that counts.
const FRAMES = 6
const FRAMES_THROUGH_THE_PACKAGE = 14

// Until its stack is asked for, an Error keeps alive the functions and the `this` of its frames, and what those hold.
class Site {
  readonly id: number
  declare readonly stack: string
  constructor(id: number, below: (...args: never[]) => unknown) {
    this.id = id
    Error.captureStackTrace(this, below)
  }
}

/** The call sites of one connection. */
export class CallSites {
  readonly #ring = new Array<Site | undefined>(REMEMBERED)
  #inThisTurn = 0
  #forgotten = 0

  /** Captures the stack above the function `below`, as the site of request `id`. `isDeep`: more frames of this package are between. */
  capture(id: number, below: (...args: never[]) => unknown, isDeep = false): void {
    const count = this.#inThisTurn++
    if (count >= CAPTURED_PER_TURN && count % THEN_ONE_IN !== 0) return
    const limit = Error.stackTraceLimit
    Error.stackTraceLimit = isDeep ? FRAMES_THROUGH_THE_PACKAGE : FRAMES
    this.#ring[id % REMEMBERED] = new Site(id, below)
    Error.stackTraceLimit = limit
  }

  /** A new turn of the event loop begins. */
  nextTurn(): void {
    this.#inThisTurn = 0
  }

  /** The requests before `id` have run, and their failures have been told: their sites keep nothing alive any more. */
  forgetBefore(id: number): void {
    for (let old = Math.max(this.#forgotten, id - REMEMBERED); old < id; old++) this.#ring[old % REMEMBERED] = undefined
    this.#forgotten = Math.max(this.#forgotten, id)
  }

  /** Request `id` has run. */
  forget(id: number): void {
    if (this.#ring[id % REMEMBERED]?.id === id) this.#ring[id % REMEMBERED] = undefined
  }

  /** The stack lines of request `id`, those of the nearest earlier one, or undefined. */
  find(id: number): string | undefined {
    for (let near = id; near > 0 && near > id - THEN_ONE_IN; near--) {
      const site = this.#ring[near % REMEMBERED]
      if (site?.id === near) {
        const lines = frameLines(site.stack)
        if (!lines) return undefined
        return near === id
          ? lines
          : `    (one of many calls made at once; a call just before it was made here)\n${lines}`
      }
    }
    return undefined
  }
}
