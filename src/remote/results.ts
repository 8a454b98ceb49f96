// What requests give: a result that is on its way or has settled, an attribute read that is only noted, and what is made
// of these.
//
// One file, because they make each other: an attribute of a result is a note, and what a call of a note gives is a result.

import { type Abort, aborts } from '../connection/aborts.js'
import type { CallbackScope } from '../connection/askers.js'
import type { Connection } from '../connection/connection.js'
import type { Reference } from '../connection/reference.js'
import { currentScope, inScope } from '../connection/scopes.js'
import { PULL_AT_ONCE, PULL_HANDLE, TAG_GET_ATTRIBUTE } from '../protocol/messages.js'
import { callLabel, shortLabel } from './labels.js'
import { late, makeStub, NAME_LENGTH, Stub } from './stub.js'

/** Any JavaScript function, as the marker below which stacks are captured. */
type AnyFunction = (...args: never[]) => unknown

/** A result of Python: on its way, or settled. */
export class ReferenceStub extends Stub {
  readonly #reference: Reference

  constructor(reference: Reference, isSettled: boolean, isDynamic = false) {
    // A reference's owner is always a connection; only reference.ts need not know.
    super(reference.connection as Connection, isSettled, isDynamic)
    this.#reference = reference
  }

  override get label(): string {
    return this.#reference.label
  }

  override reference(): Reference {
    return this.#reference
  }

  protected override isRequested(): boolean {
    // One that is released cannot be: where it is awaited is the line to show.
    return !this.#reference.isReleased
  }

  override description(): Reference['description'] {
    return this.isSettled ? this.#reference.description : null
  }

  protected override attribute(name: string): unknown {
    return this.connection.isSettling ? late.settling.attribute(this, name) : makeStub(new NoteStub(this, name))
  }
}

/** An attribute read that was noted and may still become part of a call; a quiet one is not even noted before it is used. */
export class NoteStub extends Stub {
  readonly name: string
  readonly #owner: Stub
  // It was read here, wherever it is requested.
  readonly #scope = currentScope()
  // In whose name, too, and what stops it. A quiet one is read by who uses it first.
  readonly #isQuiet: boolean
  readonly #asker: CallbackScope | undefined
  readonly #abort: Abort | undefined
  readonly #recording
  #reference: Reference | null = null

  constructor(owner: Stub, name: string, isQuiet = false) {
    super(owner.connection, false)
    this.#recording = owner.connection.recording
    this.#owner = owner
    this.name = name
    this.#isQuiet = isQuiet
    if (isQuiet) return
    this.#asker = owner.connection.askers.current
    this.#abort = aborts.current
    // The owner's own reads come first: order is kept.
    owner.reference().use()
    owner.connection.noted.add(this)
  }

  override get label(): string {
    return `${shortLabel(this.#owner.label)}.${this.name}`
  }

  /**
   * Test runners print a function by its name, and a stand-in's name is Python's: its text shows what the object is.
   */
  protected override shownLabel(): string {
    const text = this.#owner.description()?.text?.replace(/\s+/g, ' ')
    if (!text || this.name !== 'name') return super.shownLabel()
    return text.length <= NAME_LENGTH ? `${text}.name` : `${text.slice(0, NAME_LENGTH - 1)}….name`
  }

  override reference(): Reference {
    if (this.#reference === null) {
      this.connection.noted.remove(this)
      const target = this.#owner.reference().use()
      const names = [this.name]
      const below = NoteStub.prototype.reference
      const request = (): Reference => this.connection.request(this.label, below, [TAG_GET_ATTRIBUTE, 0, target, names])
      const inItsScope = (): Reference => this.connection.during(this.#recording, () => inScope(this.#scope, request))
      this.#reference = this.#isQuiet
        ? inItsScope()
        : aborts.as(this.#abort, () => this.connection.askers.as(this.#asker, inItsScope))
    }
    return this.#reference
  }

  protected override isRequested(): boolean {
    return this.#reference !== null
  }

  protected override attribute(name: string): unknown {
    return makeStub(new NoteStub(this, name))
  }

  protected override call(args: readonly unknown[], below: AnyFunction): unknown {
    if (this.#reference !== null || !this.connection.noted.isLast(this)) return super.call(args, below)
    // Nothing was asked since the attribute was read: reading and calling are one message.
    this.connection.noted.remove(this)
    this.connection.noted.request()
    const connection = this.connection
    const target = this.#owner.reference().use()
    const label = callLabel(args, this.#owner.label, this.name)
    return resultOf(connection, connection.call(label, below, target, this.name, args))
  }
}

/** The same object seen otherwise: untyped and never converted (`x.PythonObject`, `x.name_dyn`, `C.NewDyn`). */
class ViewStub extends Stub {
  readonly #of: Stub

  constructor(of: Stub) {
    super(of.connection, of.isSettled, true)
    this.#of = of
  }

  override get label(): string {
    return this.#of.label
  }

  override reference(): Reference {
    return this.#of.reference()
  }

  override description(): Reference['description'] {
    return this.#of.description()
  }

  override getAttribute(name: string): unknown {
    return this.#of.getAttribute(name)
  }

  protected override attribute(name: string): unknown {
    return this.#of.getAttribute(name)
  }
}

/** What `__enter__` gave; disposing it leaves the context. */
class EnteredStub extends ReferenceStub {
  readonly #leave: () => unknown
  #isLeft = false

  constructor(reference: Reference, leave: () => unknown) {
    super(reference, true)
    this.#leave = leave
  }

  override release(): void {
    if (!this.#isLeft) this.#leave()
    this.#isLeft = true
  }
}

/** What a request gives: a promise of its result; in the synchronous face the result. */
function resultOf(connection: Connection, made: Reference, isDynamic = false): unknown {
  if (connection.isSettling) return connection.waits.settle(made, isDynamic ? PULL_HANDLE : PULL_AT_ONCE)
  return makeStub(new ReferenceStub(made, false, isDynamic))
}

/** The stand-in for a settled object. */
export function makeHandle(reference: Reference): unknown {
  return makeStub(new ReferenceStub(reference, true))
}

late.results = {
  of: resultOf,
  view: (stub) => makeStub(new ViewStub(stub)),
  entered: (reference, leave) => makeStub(new EnteredStub(reference, leave)),
}
