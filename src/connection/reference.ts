// One remote object, from the moment its id is chosen until it is released.

import { atUser } from '../errors/user-frames.js'
import { ReleasedError } from '../errors.js'

/** What is known of a settled object, so that looking at it asks nothing of Python. */
export interface Description {
  readonly type: TypeDescription
  /** `repr` of the object when it settled; null for the argument of a callback. */
  readonly text: string | null
  /** Names in the instance's own namespace. */
  readonly members: readonly string[]
  /** Where the object is a class: its qualified and public names. */
  readonly classNames: readonly string[]
}

/** A Python class, as the worker described it once. */
export interface TypeDescription {
  readonly name: string
  /** For the class and each of its bases, in method resolution order: the qualified name, then public ones. */
  readonly classes: readonly (readonly string[])[]
  readonly members: ReadonlySet<string>
}

/** The connection, as far as its references know it. */
export interface ReferenceOwner {
  /** The user gave a reference back. */
  release(reference: Reference): void
  /** A reference is to last as long as the connection. */
  keep(reference: Reference): void
}

/** An entry of Python's object table that this side holds. */
export class Reference {
  readonly connection: ReferenceOwner
  readonly id: number
  /** What the user wrote to get it, for messages: `keras.layers.Dense(...)`. */
  readonly label: string
  /** Part of a library: it lasts as long as the connection and is not counted. */
  isLasting: boolean
  description: Description | null = null
  /** The number of what was called to make it; 0 where it is no result of a call. */
  maker = 0
  /** What those have in common that are given back together. */
  group: object | null = null
  #isReleased = false

  constructor(connection: ReferenceOwner, id: number, label: string, isLasting = false) {
    this.connection = connection
    this.id = id
    this.label = label
    this.isLasting = isLasting
  }

  get isReleased(): boolean {
    return this.#isReleased
  }

  /**
   * The id, to be sent.
   *
   * @throws ReleasedError after `release`.
   */
  use(): number {
    if (this.#isReleased) {
      const what = this.description?.text ?? this.label
      throw atUser(new ReleasedError(`${what} was released and cannot be used any more.`))
    }
    return this.id
  }

  /** It lasts as long as the connection from now on. */
  keep(): void {
    if (this.isLasting) return
    this.isLasting = true
    this.group = null
    this.connection.keep(this)
  }

  /** The request for it failed: it is asked for anew when it is used again. */
  abandon(): void {
    this.#isReleased = true
    this.group = null
  }

  /** Gives the object back; a second time does nothing, and what lasts stays. */
  release(): void {
    if (this.#isReleased || this.isLasting) return
    this.connection.release(this)
    this.#isReleased = true
    this.group = null
  }
}
