// Remembers where in TypeScript recent calls were made, so that a failure can show its line. To capture a stack takes
// longer than to make a call (about 4 µs against 1 µs), so a turn of the event loop that makes very many calls has only
// its first ones captured, and then one in a while.

import { fileURLToPath } from 'node:url'

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
  readonly #standing = new Map<number, (...args: never[]) => unknown>()
  #made: { readonly id: number; readonly below: (...args: never[]) => unknown } | null = null
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

  /** Request `id` was made by a call of `below`, which is about to wait for it. */
  stand(id: number, below: (...args: never[]) => unknown): void {
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
    if (below !== undefined) return standingLines(below)
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

/** A line of the user's code. */
export interface UserFrame {
  readonly file: string
  readonly line: number
}

// A helper of a helper of a recorded function.
const MOST_FRAMES = 100

/** The user's frames above `below` as far as the function `under`, the innermost first. */
export function userFrames(below: (...args: never[]) => unknown, under: string): UserFrame[] {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = MOST_FRAMES
  const { stack } = new Site(0, below)
  Error.stackTraceLimit = limit
  const lines = stack.split('\n').slice(1)
  const end = lines.findIndex((line) => line.includes(`${under} (`))
  return (frameLines(['', ...(end < 0 ? lines : lines.slice(0, end))].join('\n')) ?? '').split('\n').flatMap((text) => {
    const found = /(?:\(|at )(?:async )?([^()]+):(\d+):\d+\)?$/.exec(text)
    if (!found) return []
    const file = found[1] as string
    return [{ file: file.startsWith('file:') ? fileURLToPath(file) : file, line: Number(found[2]) }]
  })
}

/** The same error, made where the user's code called `below`; itself where that is not known. */
export function raisedAbove<E extends Error>(error: E, below: (...args: never[]) => unknown): E {
  return raisedAt(error, standingLines(below))
}

/** The stack lines above a function that is running. */
function standingLines(below: (...args: never[]) => unknown): string | undefined {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = FRAMES_THROUGH_THE_PACKAGE
  const { stack } = new Site(0, below)
  Error.stackTraceLimit = limit
  return frameLines(stack)
}

/** The same error with the stack lines of a call. What one error tells of is told to many, each where it called. */
export function raisedAt<E extends Error>(error: E, site: string | undefined): E {
  if (site === undefined) return error
  const { stack: _, ...own } = Object.getOwnPropertyDescriptors(error)
  const made = Object.defineProperties(
    Object.setPrototypeOf(new Error(error.message), Object.getPrototypeOf(error)),
    own,
  )
  made.stack = `${error.name}: ${error.message}\n${site}`
  return made as E
}

/** The error's stack without frames of this package and of what JavaScript has built in. */
export function forgetOwnFrames(error: Error): void {
  const frames = frameLines(
    (error.stack?.slice(error.stack.indexOf('\n    at ')) ?? '').replace(/\n {4}at [^\n]*\(<anonymous>\)/g, ''),
  )
  if (frames) error.stack = `${error.name}: ${error.message}\n${frames}`
}

const PACKAGE = new URL('..', import.meta.url).href.replace(/^file:\/\//, '')

function frameLines(stack: string): string | undefined {
  const lines = stack.split('\n').slice(1)
  return lines.filter((line) => !line.includes(PACKAGE) && !line.includes('(node:internal')).join('\n') || undefined
}
