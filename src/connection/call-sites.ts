// Remembers where in TypeScript recent calls were made, so that a failure can show its line. To capture a stack takes
// longer than to make a call (about 4 µs against 1 µs), so a turn of the event loop that makes very many calls has only
// its first ones captured, and then one in a while, and later one in a longer while. Of calls that come again turn after
// turn the stack is remembered (habits.ts).

import { callSite, frameLines, Site, siteAbove } from '../errors/user-frames.js'
import { type Habit, Habits } from './habits.js'

type AnyFunction = (...args: never[]) => unknown

const REMEMBERED = 4096
const CAPTURED_PER_TURN = 512
const THEN_ONE_IN = 64
const MANY_PER_TURN = 4096
const AT_LAST_ONE_IN = 512
// Deeper stacks cost more, and it is the first line of the user's own that counts.
const FRAMES = 6

/** The call sites of one connection. */
export class CallSites {
  // Of the last requests, by their ids: which of them it is, and where it was made.
  readonly #ids = new Array<number>(REMEMBERED).fill(0)
  readonly #ring = new Array<Site | Habit | undefined>(REMEMBERED)
  readonly #habits = new Habits()
  readonly #standing = new Map<number, AnyFunction>()
  #made: { readonly id: number; readonly below: AnyFunction } | null = null
  #inThisTurn = 0
  #forgotten = 0

  /**
   * Captures the stack above the function `below`, as the site of request `id`. `isDeep`: more frames of this package are
   * between. `label`: what tells it from other calls of a turn, where it may come again.
   */
  capture(id: number, below: AnyFunction, isDeep: boolean, label: string | null): void {
    const position = this.#inThisTurn
    if (!this.#isCaptured()) return
    const habit = label === null ? null : this.#habits.at(label, position)
    if (habit?.again(id)) {
      this.place(id, habit)
      return
    }
    const site = isDeep ? siteAbove(below) : siteAbove(below, FRAMES)
    habit?.saw(site)
    this.place(id, site)
  }

  /** The stack above the function `below`, for a request that is made later; undefined where a turn has made too many. */
  mark(below: AnyFunction): Site | undefined {
    return this.#isCaptured() ? siteAbove(below, FRAMES) : undefined
  }

  #isCaptured(): boolean {
    const count = this.#inThisTurn++
    return count < CAPTURED_PER_TURN || count % (count < MANY_PER_TURN ? THEN_ONE_IN : AT_LAST_ONE_IN) === 0
  }

  /** What was marked, or is remembered, is the site of request `id`. */
  place(id: number, site: Site | Habit): void {
    this.#ids[id % REMEMBERED] = id
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
    if (this.#ids[id % REMEMBERED] === id) this.#ring[id % REMEMBERED] = undefined
  }

  /** The stack lines of request `id`, those of the nearest earlier one, or undefined. */
  find(id: number): string | undefined {
    const below = this.#standing.get(id)
    if (below !== undefined) return callSite(below)
    for (let near = id; near > 0 && near > id - AT_LAST_ONE_IN; near--) {
      const site = this.#ids[near % REMEMBERED] === near ? this.#ring[near % REMEMBERED] : undefined
      if (site === undefined) continue
      const lines = frameLines(site.stack)
      if (!lines) return undefined
      if (near !== id) return `    (one of many calls made at once; a call just before it was made here)\n${lines}`
      return site instanceof Site ? lines : `    (one of many such calls, which were made here)\n${lines}`
    }
    return undefined
  }
}
