// Stand-ins in the synchronous face: what is plain data is there at once, everything else is a handle.
//
// An attribute has to be looked at to know which it is. A method is known to be none without that: a class's methods are
// asked for once, so that `model.fit(…)` is one message.

import type { Connection } from '../connection/connection.js'
import type { Reference } from '../connection/reference.js'
import { atUser } from '../errors/user-frames.js'
import { PULL_AT_ONCE, PULL_HANDLE, PULL_VALUE, TAG_GET_ATTRIBUTE } from '../protocol/messages.js'
import { callLabel } from './labels.js'
import { ReferenceStub } from './results.js'
import { servicesOf } from './services.js'
import { late, makeStub, Stub, stubOf } from './stub.js'

type AnyFunction = (...args: never[]) => unknown

const MODULE = 'module'
// By class; of a module, by the module itself.
const known = new WeakMap<object, ReadonlySet<string>>()

/** The attributes that are functions without being looked at; null where that is not known. */
function methodsOf(owner: Stub): ReadonlySet<string> | null {
  const key = owner.description()?.type.name === MODULE ? owner.reference() : owner.methodsKey()
  if (key === null) return null
  let methods = known.get(key)
  if (methods === undefined) {
    methods = askForMethods(owner)
    known.set(key, methods)
  }
  return methods
}

/** Asks Python. */
function askForMethods(owner: Stub): ReadonlySet<string> {
  return new Set(servicesOf(owner.connection).services['methods']?.(owner.proxy) as string[])
}

/** A method of an object: reading and calling it are one message. */
class MethodStub extends Stub {
  readonly #owner: Stub
  readonly #name: string
  #reference: Reference | null = null

  constructor(owner: Stub, name: string) {
    super(owner.connection, true)
    this.#owner = owner
    this.#name = name
  }

  override get label(): string {
    return `${this.#owner.label}.${this.#name}`
  }

  override reference(): Reference {
    this.#reference ??= this.connection.request(this.label, MethodStub.prototype.reference, [
      TAG_GET_ATTRIBUTE,
      0,
      this.#owner.reference().use(),
      [this.#name],
    ])
    return this.#reference
  }

  protected override attribute(name: string): unknown {
    return attributeOf(this, name)
  }

  protected override call(args: readonly unknown[], below: AnyFunction): unknown {
    const { connection } = this
    if (!connection.isSettling) return super.call(args, below)
    connection.noted.request()
    const target = this.#owner.reference().use()
    const made = connection.call(callLabel(args, this.label), below, target, this.#name, args)
    return connection.waits.settle(made, PULL_AT_ONCE)
  }
}

function attributeOf(owner: Stub, name: string, isDynamic = false): unknown {
  const { connection } = owner
  if (methodsOf(owner)?.has(name)) return makeStub(new MethodStub(owner, name))
  connection.noted.request()
  const target = owner.reference().use()
  const made = connection.request(`${owner.label}.${name}`, Stub.prototype.get, [TAG_GET_ATTRIBUTE, 0, target, [name]])
  return connection.waits.settle(made, isDynamic ? PULL_HANDLE : PULL_AT_ONCE)
}

// As iterate.ts has them.
const FIRST_BATCH = 16
const LARGEST_BATCH = 256

/** The entries of a Python iterable. An error of the iterator arrives as its own type; breaking off releases it. */
function* iterate(stub: Stub): Generator {
  const batches = servicesOf(stub.connection).services['Batches']?.(stub.proxy) as Disposable & {
    take(count: number): unknown[]
  }
  try {
    for (let size = FIRST_BATCH; ; size = Math.min(LARGEST_BATCH, size * 2)) {
      const entries = batches.take(size)
      const isOver = entries.pop() as boolean
      yield* entries
      if (isOver) return
    }
  } finally {
    batches[Symbol.dispose]()
  }
}

late.settling = {
  attribute: attributeOf,
  iterate,
  text: (stub) => servicesOf(stub.connection).services['text_of']?.(stub.proxy) as string,
  has: (stub, name) => servicesOf(stub.connection).services['has_member']?.(stub.proxy, name) as boolean,
}

/** What a request gives in the synchronous face. */
export function resultOf(connection: Connection, made: Reference): unknown {
  return connection.isSettling ? connection.waits.settle(made, PULL_AT_ONCE) : makeStub(new ReferenceStub(made, false))
}

/**
 * The same function, which fails where it gives a promise: nothing settles one while the program waits for Python.
 *
 * @param what whose function it is.
 */
export function withoutPromise<Result>(what: string, fn: () => Result): () => Result {
  return () => {
    const result = fn()
    if (!(result instanceof Promise)) return result
    result.catch(() => {})
    throw atUser(
      new TypeError(`The function of ${what} gives a promise, which nobody would wait for: write it without async.`),
    )
  }
}

/** Runs `body` without waiting for its calls; what it returns is settled then, also inside arrays and plain objects. */
export function pipelined<Result>(connection: Connection, body: () => Result): Result {
  return settled(connection.waits.pipelined(withoutPromise('pipelined', body))) as Result
}

/** What waits in a value, itself or inside arrays and plain objects, is waited for in the synchronous face. */
export function settled(value: unknown): unknown {
  const stub = stubOf(value)
  if (stub !== undefined) {
    const { connection } = stub
    return connection.isSettling && !stub.isSettled ? connection.waits.settle(stub.reference(), PULL_VALUE) : value
  }
  if (Array.isArray(value)) return value.map(settled)
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, settled(entry)]))
}
