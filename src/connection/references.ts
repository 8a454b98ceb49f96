// The references that this side holds over one connection: how many they are, which last, and who finds that one is not
// needed any more.

import { atUser } from '../errors/user-frames.js'
import { LimitError } from '../errors.js'
import { type Collector, SweepingCollector, TurnCollector } from './collector.js'
import { Reference, type ReferenceOwner } from './reference.js'
import { enterScope, leaveScope } from './scopes.js'

/** The references of one connection. */
export class References {
  readonly #owner: ReferenceOwner
  readonly #most: number
  readonly #giveBack: (id: number) => void
  readonly #collector: Collector
  readonly #lasting = new Map<number, Reference>()
  #live = 0

  /**
   * @param owner the connection.
   * @param most how many may be held at once, those that last not counted.
   * @param isSynchronous the event loop does not turn.
   * @param giveBack has Python forget one.
   */
  constructor(owner: ReferenceOwner, most: number, isSynchronous: boolean, giveBack: (id: number) => void) {
    this.#owner = owner
    this.#most = most
    this.#giveBack = giveBack
    this.#collector = new (isSynchronous ? SweepingCollector : TurnCollector)((id) => this.#left(id))
  }

  /** Those that are held, those to library functions not counted. */
  get live(): number {
    return this.#live
  }

  /** The ids of those to library functions, which last as long as the connection. */
  get lastingIds(): number[] {
    return [...this.#lasting.keys()]
  }

  /** The one with this id that lasts. */
  lasting(id: number): Reference | undefined {
    return this.#lasting.get(id)
  }

  /** @throws LimitError where no more may be held. */
  checkRoom(): void {
    if (this.#live >= this.#most) throw atUser(LimitError.openObjects(this.#most))
  }

  /** A reference was made, which its user gives back or forgets; `isAgain`: by the same call as the one before it. */
  own(reference: Reference, isAgain = false): void {
    this.#collector.own(reference, isAgain)
    this.#live++
    enterScope(reference)
  }

  /** A new one, to something that Python has lent. */
  adopt(id: number): Reference {
    this.checkRoom()
    const reference = new Reference(this.#owner, id, 'a value from Python')
    this.own(reference)
    return reference
  }

  /** A new one that lasts as long as the connection. */
  makeLasting(id: number, label: string): Reference {
    const reference = new Reference(this.#owner, id, label, true)
    this.#lasting.set(id, reference)
    return reference
  }

  /** One that is held lasts as long as the connection from now on. */
  keep(reference: Reference): void {
    this.#collector.settle(reference.id)
    this.#lasting.set(reference.id, reference)
    this.#live--
    leaveScope(reference)
  }

  /** What was to last has failed; whether there was such a reference. */
  abandonLasting(id: number): boolean {
    this.#lasting.get(id)?.abandon()
    return this.#lasting.delete(id)
  }

  /** Python keeps nothing for it any more. */
  forget(reference: Reference): void {
    this.#live--
    this.#collector.settle(reference.id)
    leaveScope(reference)
    reference.abandon()
  }

  /** Its user gives it back. */
  release(reference: Reference): void {
    this.#collector.settle(reference.id)
    this.#left(reference.id)
  }

  /** A turn of the event loop is over. */
  nextTurn(): void {
    this.#collector.nextTurn()
  }

  #left(id: number): void {
    this.#live--
    this.#giveBack(id)
  }
}
