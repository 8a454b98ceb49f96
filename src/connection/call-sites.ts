// Remembers where in TypeScript recent calls were made, so that a failure can show its line. To capture a stack takes
// longer than to make a call (about 4 µs against 1 µs), so a turn of the event loop that makes very many calls has only
// its first ones captured, and then one in a while, and later one in a longer while.

import { callSite, frameLines } from '../errors/user-frames.js'

type AnyFunction = (...args: never[]) => unknown

const REMEMBERED = 4096
const CAPTURED_PER_TURN = 512
const THEN_ONE_IN = 64
const MANY_PER_TURN = 4096
const AT_LAST_ONE_IN = 512
// Deeper stacks cost more, and it is the first line of the user's own that counts.
const FRAMES = 6
const FRAMES_THROUGH_THE_PACKAGE = 14

/**
 * Where a call was made. Until its stack is asked for, an Error keeps alive the functions and the `this` of its frames, and
 * what those hold.
 */
export class Site {
  id = 0
  declare readonly stack: string
  constructor(below: AnyFunction) {
    Error.captureStackTrace(this, below)
  }

  /** The lines of the user's code. */
  get lines(): string | undefined {
    return frameLines(this.stack)
  }
}

/** The call sites of one connection. */
export class CallSites {
  readonly #ring = new Array<Site | undefined>(REMEMBERED)
  readonly #standing = new Map<number, AnyFunction>()
  #made: { readonly id: number; readonly below: AnyFunction } | null = null
  #inThisTurn = 0
  #forgotten = 0

  /** Captures the stack above the function `below`, as the site of request `id`. `isDeep`: more frames of this package are between. */
  capture(id: number, below: AnyFunction, isDeep = false): void {
    const site = this.mark(below, isDeep)
    if (site !== undefined) this.place(id, site)
  }

  /** The stack above the function `below`, for a request that is made later; undefined where a turn has made too many. */
  mark(below: AnyFunction, isDeep = false): Site | undefined {
    const count = this.#inThisTurn++
    if (count >= CAPTURED_PER_TURN && count % (count < MANY_PER_TURN ? THEN_ONE_IN : AT_LAST_ONE_IN) !== 0)
      return undefined
    const limit = Error.stackTraceLimit
    Error.stackTraceLimit = isDeep ? FRAMES_THROUGH_THE_PACKAGE : FRAMES
    const site = new Site(below)
    Error.stackTraceLimit = limit
    return site
  }

  /** What was marked is the site of request `id`. */
  place(id: number, site: Site): void {
    site.id = id
    this.#ring[id % REMEMBERED] = site
  }

  /** Request `id` was made by a call of `below`, which is about to wait for it. */
  stand(id: number, below: AnyFunction): void {
    this.#made = { id, below }
  }

  /**
   * It waits, until `forget`: the site of the request is on the stack all the while, and nothing has to be captured (measured:
   * 12 µs of a call).
   */
  hold(id: number): void {
    if (this.#made?.id === id) this.#standing.set(id, this.#made.below)
    this.#made = null
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
    if (this.#standing.delete(id)) return
    if (this.#ring[id % REMEMBERED]?.id === id) this.#ring[id % REMEMBERED] = undefined
  }

  /** The stack lines of request `id`, those of the nearest earlier one, or undefined. */
  find(id: number): string | undefined {
    const below = this.#standing.get(id)
    if (below !== undefined) return callSite(below)
    for (let near = id; near > 0 && near > id - AT_LAST_ONE_IN; near--) {
      const site = this.#ring[near % REMEMBERED]
      if (site?.id === near) {
        const { lines } = site
        if (!lines) return undefined
        return near === id
          ? lines
          : `    (one of many calls made at once; a call just before it was made here)\n${lines}`
      }
    }
    return undefined
  }
}
