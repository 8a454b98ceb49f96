// Calls that turn after turn of the event loop makes from the same line: the step of a training loop, a loss that Python
// calls. To capture a stack takes about 4 µs, and several times that between two operations of TensorFlow, when nothing
// of it is in the processor's caches (measured: 40 µs of a `minimize` step of 1.5 ms whose loss makes three calls). So
// what comes again and again, after as many other calls each time, is remembered as text and looked at now and then.

import { frameLines } from '../errors/user-frames.js'

// A loop that runs so often is worth it, and has shown whether its lines change.
const SIGHTINGS = 250
// Compared at these sightings before that: neither all even nor all odd, so that lines which alternate are found out.
const COMPARED: ReadonlySet<number> = new Set([1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, SIGHTINGS - 1, SIGHTINGS])
// Afterwards one in so many. Odd, for the same reason.
const LOOKED_AT_ONE_IN = 31
// Where something else was called in between, another loop may have begun: so many are looked at then, the last one compared.
const AFTER_A_BREAK = 8
// So many calls are followed; a program that makes more different ones does not repeat itself.
const MOST = 4096

/** One call of a turn, by its label and its place among the turn's calls. */
export class Habit {
  #sightings = 0
  // Of them, those since the last break: each as many requests after the one before.
  #regular = 0
  #lastId = 0
  #period = 0
  // Not all calls of a turn are looked at in the same turn.
  readonly #phase: number
  /** The stack with which it was seen last; text, which keeps nothing alive. */
  stack = ''

  /** @param position its place among the calls of its turn. */
  constructor(position: number) {
    this.#phase = position % LOOKED_AT_ONE_IN
  }

  /** It is made once more, as request `id`: whether its stack is known. */
  again(id: number): boolean {
    const period = id - this.#lastId
    this.#lastId = id
    this.#regular = period === this.#period ? this.#regular + 1 : 0
    this.#period = period
    const sightings = ++this.#sightings
    return sightings > SIGHTINGS && this.#regular > AFTER_A_BREAK && sightings % LOOKED_AT_ONE_IN !== this.#phase
  }

  /** It was made with this stack. */
  saw(site: { readonly stack: string }): void {
    // To make the text takes longer than to capture it.
    const isCompared = this.#sightings > SIGHTINGS ? this.#regular >= AFTER_A_BREAK : COMPARED.has(this.#sightings)
    if (!isCompared) return
    const { stack } = site
    if (stack === this.stack) return
    // Who called the function that makes it may change: it is the first line of the user's own that counts.
    if (firstLine(stack) !== firstLine(this.stack)) this.#sightings = 1
    this.stack = stack
  }
}

function firstLine(stack: string): string | undefined {
  return frameLines(stack)?.split('\n', 1)[0]
}

/** The calls of a connection that come again and again. */
export class Habits {
  readonly #byLabel = new Map<string, (Habit | undefined)[]>()
  #count = 0

  /** The call `label` at a position in its turn. */
  at(label: string, position: number): Habit {
    let places = this.#byLabel.get(label)
    let habit = places?.[position]
    if (habit !== undefined) return habit
    if (this.#count++ >= MOST) {
      this.#byLabel.clear()
      this.#count = 0
      places = undefined
    }
    if (places === undefined) {
      places = []
      this.#byLabel.set(label, places)
    }
    habit = new Habit(position)
    places[position] = habit
    return habit
  }
}
