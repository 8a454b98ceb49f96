// Stand-ins for what is in a library.

import type { Connection } from '../connection/connection.js'
import type { Reference } from '../connection/reference.js'
import { TAG_GET_ATTRIBUTE } from '../protocol/messages.js'
import { makeStub, Stub } from './stub.js'

/**
 * A path in a library, such as `keras.layers.Dense`. Libraries do not change under way, so each path is asked for once
 * and the stand-ins are kept: using a function again costs nothing but its id.
 */
export class LibraryStub extends Stub {
  readonly #path: string
  readonly #names: readonly string[]
  readonly #keras: string
  readonly #request: () => Reference
  readonly #children = new Map<string, unknown>()
  #reference: Reference | null = null

  /**
   * @param request asks Python for it.
   * @param names its dotted names in Python, by which `instanceof` knows a class.
   * @param keras the module that `tf.keras` is in this Python.
   */
  constructor(connection: Connection, path: string, request: () => Reference, names: readonly string[], keras: string) {
    super(connection, false)
    this.#path = path
    this.#request = request
    this.#names = names
    this.#keras = keras
  }

  override get label(): string {
    return this.#path
  }

  override reference(): Reference {
    // A path that failed may exist later: it is asked for anew.
    if (this.#reference === null || this.#reference.isReleased) this.#reference = this.#request()
    return this.#reference
  }

  override release(): void {
    throw new TypeError(`${this.#path} is part of a library, which is never released`)
  }

  protected override attribute(name: string): unknown {
    let child = this.#children.get(name)
    if (child === undefined) {
      const path = `${this.#path}.${name}`
      child = makeStub(
        new LibraryStub(this.connection, path, () => this.#requestMember(path, name), this.#namesOf(name), this.#keras),
      )
      this.#children.set(name, child)
    }
    return child
  }

  protected override forget(name: string): void {
    this.#children.delete(name)
  }

  protected override classNames(): readonly string[] {
    return this.#names
  }

  #requestMember(path: string, name: string): Reference {
    const target = this.reference().use()
    return this.connection.requestLasting(path, [TAG_GET_ATTRIBUTE, 0, target, [name]])
  }

  /** The names of a member; `tf.keras` has those of the Keras that this Python uses. */
  #namesOf(member: string): string[] {
    const names = this.#names.map((name) => (name === 'builtins' ? member : `${name}.${member}`))
    return names[0] === 'tensorflow.keras' ? [...names, this.#keras] : names
  }
}
