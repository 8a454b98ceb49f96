// Which contexts can be entered without waiting for Python (docs/protocol.md, Blocks): those of which it is known that
// entering them gives the context itself. Learned from Python, class by class.

import type { Reference, TypeDescription } from './reference.js'

// Classes of which it is known. A program enters contexts of a handful.
const MOST_KNOWN = 1000

/** What is known of the context managers of one connection, and the numbers of blocks. */
export class Blocks {
  // By the class that was called to make the context. Only those of libraries are learned: they last.
  readonly #types = new Map<number, TypeDescription>()
  #next = 1

  /** The number of a new block. Callbacks, which Python numbers, have even ones. */
  newId(): number {
    const id = this.#next
    this.#next += 2
    return id
  }

  /** Instances of the class that made `context` enter to themselves. */
  learn(context: Reference, type: TypeDescription): void {
    if (context.maker !== 0 && this.#types.size < MOST_KNOWN) this.#types.set(context.maker, type)
  }

  /** The class of what entering `context` gives, where that is the context itself; undefined where it is not known. */
  typeOf(context: Reference): TypeDescription | undefined {
    return context.maker === 0 ? undefined : this.#types.get(context.maker)
  }
}
