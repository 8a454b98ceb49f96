// Stand-ins for what is in a library.

import type { Connection } from '../connection/connection.js'
import type { Reference } from '../connection/reference.js'
import { atUser } from '../errors/user-frames.js'
import { PULL_AT_ONCE, TAG_GET_ATTRIBUTE } from '../protocol/messages.js'
import { servicesOf } from './services.js'
import { makeStub, Stub, stubOf } from './stub.js'

/** What makes a library. */
export interface Library {
  /** What users write: `tf`. */
  readonly path: string
  /** Asks Python for it. */
  readonly request: () => Reference
  /** Its dotted names in Python, by which `instanceof` knows a class. */
  readonly names: readonly string[]
  /** The module that `tf.keras` is in this Python. */
  readonly keras: string
  /** A module of the worker's own: what it has are functions. */
  readonly isOwn?: boolean
}

/**
 * A path in a library, such as `keras.layers.Dense`. Libraries do not change under way, so each path is asked for once
 * and the stand-ins are kept: using a function again costs nothing but its id.
 */
export class LibraryStub extends Stub {
  readonly #library: Library
  readonly #children = new Map<string, unknown>()
  // Of the synchronous face: what of it is no plain data, known without looking.
  #functions: ReadonlySet<string> | null = null
  #reference: Reference | null = null

  constructor(connection: Connection, library: Library) {
    super(connection, connection.isSynchronous)
    this.#library = library
  }

  override get label(): string {
    return this.#library.path
  }

  override reference(): Reference {
    // A path that failed may exist later: it is asked for anew.
    if (this.#reference === null || this.#reference.isReleased) this.#reference = this.#library.request()
    return this.#reference
  }

  protected override isRequested(): boolean {
    return this.#reference !== null
  }

  override release(): void {
    throw atUser(new TypeError(`${this.label} is part of a library, which is never released`))
  }

  protected override attribute(name: string): unknown {
    const child = this.#children.get(name)
    if (child !== undefined) return child
    const looks = this.connection.isSettling && this.#library.isOwn !== true && !this.#isFunction(name)
    return looks ? this.#look(name) : this.#remember(name, () => this.#requestMember(name))
  }

  protected override forget(name: string): void {
    this.#children.delete(name)
  }

  protected override classNames(): readonly string[] {
    return this.#library.names
  }

  #remember(name: string, request: () => Reference): unknown {
    const { keras } = this.#library
    const path = `${this.label}.${name}`
    const child = makeStub(new LibraryStub(this.connection, { path, request, names: this.#namesOf(name), keras }))
    this.#children.set(name, child)
    return child
  }

  #isFunction(name: string): boolean {
    this.#functions ??= new Set(servicesOf(this.connection).services['methods']?.(this.proxy) as string[])
    return this.#functions.has(name)
  }

  /** In the synchronous face a value must be known for one at once: `np.pi`. */
  #look(name: string): unknown {
    const target = this.reference().use()
    const path = `${this.label}.${name}`
    const made = this.connection.request(path, Stub.prototype.get, [TAG_GET_ATTRIBUTE, 0, target, [name]])
    const value = this.connection.waits.settle(made, PULL_AT_ONCE)
    const found = stubOf(value)?.reference()
    if (found !== made) return value
    found.keep()
    return this.#remember(name, () => (found.isReleased ? this.#requestMember(name) : found))
  }

  #requestMember(name: string): Reference {
    const target = this.reference().use()
    return this.connection.requestLasting(`${this.label}.${name}`, [TAG_GET_ATTRIBUTE, 0, target, [name]])
  }

  /** The names of a member; `tf.keras` has those of the Keras that this Python uses. */
  #namesOf(member: string): string[] {
    const names = this.#library.names.map((name) => (name === 'builtins' ? member : `${name}.${member}`))
    return names[0] === 'tensorflow.keras' ? [...names, this.#library.keras] : names
  }
}
