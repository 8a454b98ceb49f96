// Stand-ins for Python objects: proxies whose every property, index, call and assignment is a request to Python.
//
// What all of them do is here. What requests give is in results.ts; library paths (library.ts) and instances of TypeScript
// classes (subclass.ts) are others. These make stubs, which start them: they are late-bound, at the end.

import type { Connection } from '../connection/connection.js'
import type { Recording } from '../connection/recordings.js'
import type { Reference } from '../connection/reference.js'
import { atUser, raisedAt, type Site } from '../errors/user-frames.js'
import {
  PULL_HANDLE,
  PULL_VALUE,
  TAG_DELETE_ATTRIBUTE,
  TAG_DELETE_ITEM,
  TAG_GET_ITEM,
  TAG_SET_ATTRIBUTE,
  TAG_SET_ITEM,
} from '../protocol/messages.js'
import { enter, within } from './contexts.js'
import { decorate, decorated } from './decorating.js'
import { displaysOf, JUPYTER_DISPLAY } from './displays.js'
import { inspectStub, showProxies } from './inspect.js'
import { iterate } from './iterate.js'
import { callLabel, shortLabel } from './labels.js'

// All proxies share their target: it must be a function to be callable, and has no state. Its name is all that
// structuredClone and node:assert can say of a stand-in.
function PythonObject(): void {}

const STUB: unique symbol = Symbol('tensorbridge.stub')

/** Any JavaScript function, as the marker below which stacks are captured. */
type AnyFunction = (...args: never[]) => unknown

/** The state behind a proxy, and its traps. */
export abstract class Stub implements ProxyHandler<AnyFunction> {
  readonly connection: Connection
  /** Settled handles are no promises, and know what they are. */
  readonly isSettled: boolean
  /** Never converted: `await` gives a handle whatever the value is (the `_dyn` forms). */
  readonly isDynamic: boolean
  /** The proxy that this is behind; makeStub sets it. */
  proxy: unknown = undefined

  constructor(connection: Connection, isSettled: boolean, isDynamic = false) {
    this.connection = connection
    this.isSettled = isSettled
    this.isDynamic = isDynamic
  }

  /** What the user wrote, for messages: `keras.layers.Dense`. */
  abstract get label(): string

  /** The reference, requested now where it was only noted. */
  abstract reference(): Reference

  /** The stand-in for an attribute. */
  protected abstract attribute(name: string): unknown

  /** Its text where its value is not known. Of a name, not more than test runners print without computing with it. */
  protected shownLabel(): string {
    const { label } = this
    const isLong = label.endsWith('.name') && label.length >= NAME_LENGTH + '.name'.length
    return isLong ? `<…${label.slice(2 - NAME_LENGTH - '.name'.length)}>` : `<${label}>`
  }

  /** Calls it with encoded arguments. */
  protected call(args: readonly unknown[], below: AnyFunction): unknown {
    const connection = this.connection
    const { id: target } = this.prepareTarget()
    return late.results.of(
      connection,
      connection.call(callLabel(args, this.label), below, target, null, args),
      this.isDynamic,
    )
  }

  /** The target of a request: all that was noted before is requested first. */
  protected prepareTarget(): { id: number } {
    this.connection.noted.request()
    return { id: this.reference().use() }
  }

  // Traps

  get(_target: AnyFunction, property: string | symbol, receiver: unknown): unknown {
    // A TypeScript class that extends this one asks for what it does not have itself.
    if (receiver !== this.proxy) return late.subclassing.staticMember(this, property, receiver)
    if (typeof property === 'symbol') return this.symbol(property)
    if (property === 'then' || property === 'catch' || property === 'finally') {
      // A settled handle answers no `then`, or `await` would ask Python for one.
      if (!this.isSettled) return this.promiseMethod(property)
      return property === 'then' ? undefined : this.attribute(property)
    }
    if (isIndex(property)) return this.item(Number(property), Stub.prototype.get)
    return this.member(property)
  }

  /** An attribute of Python, or one of the names that LostTech's convention adds. */
  private member(name: string): unknown {
    if (name === 'prototype') return late.subclassing.basePrototype(this)
    if (name.endsWith('_dyn') && name.length > 4) {
      return this.dynamicMember(name.slice(0, -4))
    }
    switch (name) {
      case 'PythonObject':
      case 'NewDyn':
        return late.results.view(this)
      case 'Use':
        return (body: (value: unknown) => unknown) => within(this.connection, this.proxy, body)
      case 'UseSelf':
        return (body: (self: unknown) => unknown) => within(this.connection, this.proxy, () => body(this.proxy))
      case 'StartUsing':
        return () => this.startUsing()
      default:
        return late.printing.isLookedAt(name) ? this.lookedAt(name) : this.attribute(name)
    }
  }

  set(_target: AnyFunction, property: string | symbol, value: unknown, receiver?: unknown): boolean {
    if (receiver !== undefined && receiver !== this.proxy) {
      // A static member of a TypeScript class that extends this one.
      return Reflect.defineProperty(receiver as object, property, {
        value,
        writable: true,
        configurable: true,
        enumerable: true,
      })
    }
    if (typeof property === 'string' && property.endsWith('_dyn') && property.length > 4) {
      return this.set(_target, property.slice(0, -4), value)
    }
    if (typeof property === 'symbol')
      throw atUser(new TypeError(`${this.label} is a Python object: it has no JavaScript symbols`))
    if (isIndex(property)) {
      this.setItem(Number(property), value, Stub.prototype.set)
      return true
    }
    this.assign(property, value, Stub.prototype.set)
    return true
  }

  deleteProperty(_target: AnyFunction, property: string | symbol): boolean {
    if (typeof property === 'symbol') return true
    if (isIndex(property)) {
      this.deleteItem(Number(property), Stub.prototype.deleteProperty)
      return true
    }
    const { id: target } = this.prepareTarget()
    this.connection.command(Stub.prototype.deleteProperty, [TAG_DELETE_ATTRIBUTE, 0, target, property])
    this.forget(property)
    return true
  }

  has(_target: AnyFunction, property: string | symbol): boolean {
    if (typeof property === 'symbol') {
      return property === STUB || (property === JUPYTER_DISPLAY && !this.connection.recording)
    }
    if (this.connection.isSettling) return late.settling.has(this, property)
    this.expectLookedInto()
    return this.isKnownMember(property)
  }

  apply(_target: AnyFunction, _self: unknown, args: readonly unknown[]): unknown {
    const context = decorated(args)
    if (context !== undefined) return decorate(this.label, context, () => void this.call([args[0]], decorate))
    return this.call(args, Stub.prototype.apply)
  }

  construct(_target: AnyFunction, args: readonly unknown[], newTarget?: unknown): object {
    if (newTarget !== undefined && newTarget !== this.proxy) {
      return late.subclassing.construct(this, args, newTarget as AnyFunction)
    }
    return this.call(args, Stub.prototype.construct) as object
  }

  ownKeys(): string[] {
    this.expectLookedInto()
    return ['prototype'] // the shared target's own, which a proxy may not hide
  }

  defineProperty(): boolean {
    throw atUser(
      new TypeError(`${this.label} is a Python object: assign to its attributes instead of defining properties`),
    )
  }

  setPrototypeOf(): boolean {
    throw atUser(new TypeError(`${this.label} is a Python object: it has no JavaScript prototype`))
  }

  preventExtensions(): boolean {
    throw atUser(new TypeError(`${this.label} is a Python object: it cannot be frozen`))
  }

  // What the functions in functions.ts use

  description(): Reference['description'] {
    return null
  }

  /** What a console shows of it, where Python may be asked. */
  shownText(): string | null {
    return this.connection.isSettling && !this.connection.ended ? late.settling.text(this) : null
  }

  item(key: unknown, below: AnyFunction): unknown {
    const { id: target } = this.prepareTarget()
    const wire = this.connection.values.encode(key, `${this.label}[…]`)
    const made = this.connection.request(`${shortLabel(this.label)}[…]`, below, [TAG_GET_ITEM, 0, target, wire])
    return late.results.of(this.connection, made)
  }

  setItem(key: unknown, value: unknown, below: AnyFunction): void {
    const { id: target } = this.prepareTarget()
    const wireKey = this.connection.values.encode(key, `${this.label}[…]`)
    const wire = this.connection.values.encode(value, `${this.label}[…]`)
    this.connection.command(below, [TAG_SET_ITEM, 0, target, wireKey, wire])
  }

  deleteItem(key: unknown, below: AnyFunction): void {
    const { id: target } = this.prepareTarget()
    const wire = this.connection.values.encode(key, `${this.label}[…]`)
    this.connection.command(below, [TAG_DELETE_ITEM, 0, target, wire])
  }

  /** Whether Python is known to have a member, by what has been told of it. */
  isKnownMember(name: string): boolean {
    const description = this.description()
    return description !== null && (description.type.members.has(name) || description.members.includes(name))
  }

  /** Python's attribute, whatever the name means on a stand-in. */
  getAttribute(name: string): unknown {
    return this.attribute(name)
  }

  /** The same, assigned. */
  setAttribute(name: string, value: unknown, below: AnyFunction): void {
    this.assign(name, value, below)
  }

  private assign(name: string, value: unknown, below: AnyFunction): void {
    const { id: target } = this.prepareTarget()
    const wire = this.connection.values.encode(value, `${this.label}.${name}`)
    this.connection.command(below, [TAG_SET_ATTRIBUTE, 0, target, name, wire])
    this.forget(name)
  }

  /** Asks for the value, or for a handle to it. `asked`: where, if that is to be told of a deadlock. */
  pull(how: number, asked?: Site): Promise<unknown> {
    this.connection.noted.request()
    const site = this.#awaitedAt
    try {
      const reference = this.reference()
      if (site !== undefined) this.connection.sites.place(reference.id, site)
      return this.connection.pulls.pull(reference, how, asked)
    } catch (error) {
      throw raisedAt(error as Error, site?.lines)
    }
  }

  /** Whether it has been requested: a failure shows the line that did. */
  protected isRequested(): boolean {
    return true
  }

  // Where it is awaited that has not been requested: that happens afterwards, where no line of the user is on the stack.
  #awaitedAt: Site | undefined

  release(): void {
    this.reference().release()
  }

  /** Whether it is an instance of a TypeScript class that extends `kind` (known without asking). */
  isMadeFrom(_kind: Stub): boolean {
    return false
  }

  /** An attribute was assigned or deleted. */
  protected forget(_name: string): void {}

  /** What knows which of its attributes are methods: its class. Null where that is not known. */
  methodsKey(): object | null {
    return this.description()?.type ?? null
  }

  /** The names under which `instanceof` may know this class. */
  protected classNames(): readonly string[] {
    return this.description()?.classNames ?? []
  }

  /** What JavaScript's own tools look at where Python may have it, too. */
  private lookedAt(name: string): unknown {
    if (!this.connection.isSettling) return late.printing.member(this, name)
    if (late.settling.has(this, name)) return this.attribute(name)
    if (name !== 'toJSON') return this.isSettled && this.description() !== null ? undefined : this.attribute(name)
    return () => {
      throw late.printing.noJsonFor(this)
    }
  }

  /** `x.name_dyn`: the member, never converted. */
  private dynamicMember(name: string): unknown {
    const member = this.connection.isSettling ? late.settling.attribute(this, name, true) : this.getAttribute(name)
    return late.results.view(stubOf(member) as Stub)
  }

  /** Enters it now; disposing the result leaves it (`using tape = tf.GradientTape().StartUsing()`). */
  private startUsing(): unknown {
    const { value, leave } = enter(this.connection, this.proxy)
    return late.results.entered((stubOf(value) as Stub).reference(), leave)
  }

  private promiseMethod(property: 'then' | 'catch' | 'finally'): unknown {
    if (this.connection.recording) {
      // `await` looks here, at its line. It is told nothing: what is recorded fails when it is over.
      this.refuse('is awaited, and has no value yet')
      return () => {}
    }
    // `await` looks here, at its line, and calls it later.
    let asked: Site | undefined
    if (!this.isRequested()) this.#awaitedAt = this.connection.sites.mark(Stub.prototype.get)
    else if (this.connection.mayDeadlock(this.reference())) asked = this.connection.sites.mark(Stub.prototype.get)
    return (...callbacks: [never, never]) => {
      const promise = this.pull(this.isDynamic ? PULL_HANDLE : PULL_VALUE, asked)
      return (promise[property] as (...callbacks: never[]) => unknown).apply(promise, callbacks)
    }
  }

  private symbol(property: symbol): unknown {
    switch (property) {
      case STUB:
        return this
      case Symbol.toPrimitive:
        return (hint: string) => this.toPrimitive(hint)
      case Symbol.iterator:
        if (this.connection.recording && !this.isSettled) {
          throw this.refuse('is iterated, and has no value yet. Take its items as x[0], x[1]')
        }
        return this.connection.isSettling ? () => late.settling.iterate(this) : undefined
      case Symbol.asyncIterator:
        if (this.connection.isSettling) return undefined // `for await` takes the other
        if (this.connection.recording) throw this.refuse('is iterated')
        return () => iterate(this.connection, this.proxy)
      case Symbol.dispose:
        return () => this.release()
      case Symbol.asyncDispose:
        return async () => this.release()
      case JUPYTER_DISPLAY:
        if (this.connection.recording) return undefined
        return () => displaysOf(this.connection, this.proxy)
      case Symbol.hasInstance:
        return (value: unknown) => this.isInstance(value)
      default:
        return undefined
    }
  }

  private toPrimitive(hint: string): string {
    if (this.connection.recording && !this.isSettled) {
      const more = "What compares and computes is Python's: tf.where, tf.add, python.import('operator')"
      throw this.refuse(`is used as a JavaScript value, and has none yet. ${more}`)
    }
    const text = this.description()?.text ?? (this.connection.isSettling ? late.settling.text(this) : null)
    if (hint === 'string') return text ?? this.shownLabel()
    throw atUser(
      new TypeError(
        `${text ?? this.label} is a Python object: JavaScript's operators do not reach it. ` +
          "Use its library's functions (tf.add) or those of python.import('operator').",
      ),
    )
  }

  /** @throws RecordingError where its members are not known before a recorded function runs. */
  private expectLookedInto(): void {
    if (!this.connection.recording || this.isSettled) return
    throw this.refuse('is looked into by in, {...} or Object.keys, and has no value yet. Take its members as x.name')
  }

  /** The error for what a recorded function cannot do with this. */
  private refuse(problem: string): Error {
    return (this.connection.recording as Recording).refuse(`${this.label} ${problem}`)
  }

  private isInstance(value: unknown): boolean {
    const stub = stubOf(value)
    if (stub === undefined) return false
    if (stub.isMadeFrom(this)) return true
    const description = stub.description()
    if (description === null) {
      throw atUser(
        new TypeError(
          `instanceof knows the class of settled handles only; await ${stub.label} first, or use isinstance()`,
        ),
      )
    }
    const names = this.classNames()
    if (names.length === 0) {
      throw atUser(
        new TypeError(`instanceof needs a class that is known; await ${this.label} first, or use isinstance()`),
      )
    }
    return description.type.classes.some((aliases) => aliases.some((alias) => names.includes(alias)))
  }
}

showProxies(PythonObject, Stub.prototype, stubOf, inspectStub)

/** The proxy of a stub. */
export function makeStub(stub: Stub): unknown {
  stub.proxy = new Proxy(PythonObject, stub)
  return stub.proxy
}

/** The stub behind a proxy; undefined for anything else. */
export function stubOf(value: unknown): Stub | undefined {
  if (typeof value !== 'function') return undefined
  // Functions of the user answer undefined, and so do classes that extend a stand-in; the symbol is not exported.
  const stub = (value as { [STUB]?: unknown })[STUB]
  return stub instanceof Stub ? stub : undefined
}

/** `x[0]`, `x[-1]`: an index; all other names are attributes. */
function isIndex(property: string): boolean {
  const first = property.charCodeAt(0)
  return (first === 45 || (first >= 48 && first <= 57)) && /^-?(0|[1-9]\d*)$/.test(property)
}

/** With `[Function ]` around it and `.name` behind it, less than the 40 characters from which on chai shortens. */
export const NAME_LENGTH: number = 22

/** What requests give; results.ts extends stubs. */
interface ResultsPart {
  /** What a request gives: a promise of its result; in the synchronous face the result. */
  of(connection: Connection, made: Reference, isDynamic?: boolean): unknown
  /** The same object, never converted. */
  view(stub: Stub): unknown
  /** What entering a context gave; `leave` leaves it. */
  entered(reference: Reference, leave: () => unknown): unknown
}

/** What stand-ins do in the synchronous face, which alone loads settling.ts. */
interface SettlingPart {
  /** An attribute: its value, or a stand-in for it; `isDynamic`: never its value. */
  attribute(owner: Stub, name: string, isDynamic?: boolean): unknown
  iterate(stub: Stub): Generator
  /** What Python shows of it. */
  text(stub: Stub): string
  has(stub: Stub, name: string): boolean
}

/** What JavaScript's own tools get where they look at any value; printing.ts makes stubs. */
interface PrintingPart {
  /** Whether tools look for this name. */
  isLookedAt(name: string): boolean
  /** The attribute, asked for when it is used. */
  member(owner: Stub, name: string): unknown
  noJsonFor(owner: Stub): Error
}

/** What classes that extend a stand-in need; subclass.ts makes stubs. */
interface SubclassingPart {
  /** What `super.name` asks. */
  basePrototype(base: Stub): object
  /** `super(...)` in the constructor of `newTarget`. */
  construct(base: Stub, args: readonly unknown[], newTarget: AnyFunction): object
  /** A static member that the class `receiver`, or an object that inherits from it, does not have itself. */
  staticMember(base: Stub, property: string | symbol, receiver: unknown): unknown
}

/** What stubs start and what knows stubs: each file sets its own part. */
export const late = {} as {
  results: ResultsPart
  settling: SettlingPart
  printing: PrintingPart
  subclassing: SubclassingPart
}
