// What JavaScript's own tools ask of whatever they print, compare or serialize: JSON.stringify for `toJSON`, the printers of
// test runners for what would make it an element of a page, a component, a matcher or a class. A stand-in has any member, so
// that each look would be a question to Python, and a failure to report. Here they are asked for when they are used.

import type { Connection } from '../connection/connection.js'
import type { Reference } from '../connection/reference.js'
import { atUser } from '../errors/user-frames.js'
import { callLabel } from './labels.js'
import { NoteStub } from './results.js'
import { late, makeStub, Stub, stubOf } from './stub.js'

type AnyFunction = (...args: never[]) => unknown

// vitest and jest (pretty-format, expect, chai), React's and Immutable's marks as they look for them.
const LOOKED_AT = new Set([
  'toJSON',
  'constructor',
  '$$typeof',
  'asymmetricMatch',
  '_isMockFunction',
  'nodeType',
  'tagName',
  'hasAttribute',
  '@@__IMMUTABLE_ITERABLE__@@',
  '@@__IMMUTABLE_RECORD__@@',
])

/** An attribute that is not asked for until it is used, and what is read of it neither. */
class QuietStub extends NoteStub {
  readonly #of: Stub

  constructor(of: Stub, name: string) {
    super(of, name, true)
    this.#of = of
  }

  protected override attribute(name: string): unknown {
    return makeStub(new QuietStub(this, name))
  }

  protected override call(args: readonly unknown[], below: AnyFunction): unknown {
    const [first, ...more] = args
    if (this.name === 'toJSON' && typeof first === 'string' && more.length === 0) return this.#json(args, below)
    // The printers' question whether it is a custom element: its answer is looked at where it is an element at all.
    if (this.name === 'hasAttribute' && first === 'is' && more.length === 0) {
      const call = (): Reference => (stubOf(super.call(args, below)) as Stub).reference()
      return makeStub(new LaterStub(this.connection, callLabel(args, this.label), call))
    }
    return super.call(args, below)
  }

  /**
   * JSON.stringify gives the name under which it found the object. JSON has no form for an object that lives in Python, and
   * nothing can be awaited there.
   */
  #json(args: readonly unknown[], below: AnyFunction): unknown {
    if (this.#of.isKnownMember('toJSON')) return super.call(args, below)
    throw noJsonFor(this.#of)
  }
}

/** The result of a call that is made when it is used. */
class LaterStub extends Stub {
  override readonly label: string
  readonly #call: () => Reference
  #reference: Reference | null = null

  constructor(connection: Connection, label: string, call: () => Reference) {
    super(connection, false)
    this.label = label
    this.#call = call
  }

  override reference(): Reference {
    this.#reference ??= this.#call()
    return this.#reference
  }

  protected override isRequested(): boolean {
    return this.#reference !== null
  }

  protected override attribute(name: string): unknown {
    return makeStub(new NoteStub(this, name))
  }
}

function noJsonFor(owner: Stub): TypeError {
  const what = owner.isSettled
    ? `${owner.description()?.text ?? owner.label} is an object in Python, for which JSON has no form. ` +
      'Await a value of it first (await tensor.numpy(), await history.history); its text is String(x)'
    : `${owner.label} has no value yet: await it before JSON.stringify`
  return atUser(new TypeError(`${what}.`))
}

// A function that has them is taken at its word: for a matcher (jest), for a mock (snapshots). So it has them only where Python
// is known to.
const BELIEVED = new Set(['asymmetricMatch', '_isMockFunction'])

late.printing = {
  isLookedAt: (name) => LOOKED_AT.has(name),
  member: (owner, name) =>
    BELIEVED.has(name) && !owner.isKnownMember(name) ? undefined : makeStub(new QuietStub(owner, name)),
  noJsonFor,
}
