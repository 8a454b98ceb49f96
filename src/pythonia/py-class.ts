// PyClass: a class in JavaScript that extends a Python class. Each instance has a Python class of its own, as in pythonia.
//
// What Python holds of it (`dispatch`) does not hold the instance's stand-in in turn: the instance is passed with every
// call. So both are collected when neither side uses them.

import { showProxies } from '../remote/inspect.js'
import { parametersOf } from '../remote/parameters.js'
import type { Remote } from '../remote/types.js'
import { answerTo, ask } from './link.js'
import { type Held, Path } from './proxy.js'
import { incoming, outgoing, STAND_IN } from './values.js'

type AnyFunction = (...args: never[]) => unknown

/** What a class in JavaScript has under a name. */
interface Members {
  readonly methods: ReadonlyMap<string, AnyFunction>
  /** What the constructor has assigned, and accessors: read and set on the object itself. */
  readonly fields: ReadonlySet<string>
}

/** A class in JavaScript that extends a Python class; instances are made with `await Mine.init()`. */
export class PyClass {
  readonly #superclass: unknown
  readonly #superArguments: readonly unknown[]
  readonly #superKeywords: Readonly<Record<string, unknown>>
  #isMade = false

  /**
   * @param superclass the Python class to extend; none by default.
   * @param superArguments positional arguments for its `__init__`.
   * @param superKeywordArguments keyword arguments for it.
   */
  constructor(
    superclass: unknown = null,
    superArguments: readonly unknown[] | null = [],
    superKeywordArguments: Readonly<Record<string, unknown>> = {},
  ) {
    if (superArguments !== null && !Array.isArray(superArguments)) {
      throw new SyntaxError(
        'Second parameter to PyClass super must be the positional arguments to pass to the Python superclass',
      )
    }
    if (typeof superKeywordArguments !== 'object') {
      throw new SyntaxError(
        'Third parameter to PyClass super must be an object which holds keyword arguments to pass to the Python superclass',
      )
    }
    this.#superclass = superclass
    this.#superArguments = superArguments ?? []
    this.#superKeywords = superKeywordArguments ?? {}
    // What a class calls `init` runs when the instance is there; called from outside it makes the instance.
    const init = this.init
    Object.defineProperty(this, 'init', { value: () => this.#make(init), configurable: true })
  }

  // oxlint-disable-next-line typescript/no-explicit-any -- a stand-in for an object of Python
  static init(...args: any[]): Promise<any> {
    const Class = this as unknown as new (...args: unknown[]) => PyClass
    return new Class(...args).init() as Promise<unknown>
  }

  /** Runs when the Python object has been made, with `this` its stand-in. */
  // oxlint-disable-next-line typescript/no-explicit-any -- whatever a class returns
  init(): any {}

  async #make(init: () => unknown): Promise<unknown> {
    if (this.#isMade) throw new Error('cannot re-init')
    this.#isMade = true
    const base = await this.#superclass
    const members = membersOf(this)
    const dispatch = dispatcher(this, members)
    const name = this.constructor.name
    const [args, keywords] = [this.#superArguments, this.#superKeywords].map((part) => outgoing(part, name).value)
    const methods = [...members.methods].map(([method, fn]) => [method, parametersOf(methodSource(fn))])
    const request = ask('make_instance', name, outgoing(base, name).value, [args, keywords], dispatch, methods, [
      ...members.fields,
    ])
    const [handle, text] = (await answerTo(request)) as [Remote, string | null]
    const instance = new Instance(this, members, { handle, text })
    await Reflect.apply(init, instance.proxy, [])
    return instance.proxy
  }
}

/** `async name(…) {…}` as it stands in a class. */
function methodSource(fn: AnyFunction): string {
  return Function.prototype.toString.call(fn)
}

/** What a class and its bases, as far as PyClass, have; the nearest first. */
function membersOf(object: PyClass): Members {
  const methods = new Map<string, AnyFunction>()
  const fields = new Set(Object.getOwnPropertyNames(object).filter((name) => name !== 'init'))
  for (
    let each: object = Object.getPrototypeOf(object);
    each !== PyClass.prototype;
    each = Object.getPrototypeOf(each)
  ) {
    for (const [name, { value, get }] of Object.entries(Object.getOwnPropertyDescriptors(each))) {
      if (name === 'constructor' || name === 'init' || methods.has(name) || fields.has(name)) continue
      if (get) fields.add(name)
      else if (typeof value === 'function') methods.set(name, value)
    }
  }
  return { methods, fields }
}

type Dispatch = (self: Remote, what: 'call' | 'get' | 'set', name: string, args: readonly unknown[]) => Promise<unknown>

/** What Python calls for what JavaScript has. */
function dispatcher(object: PyClass, members: Members): Dispatch {
  return async (self, what, name, args) => {
    const values = args.map(incoming)
    const instance = new Instance(object, members, { handle: self, text: null })
    const value =
      what === 'call'
        ? await Reflect.apply(members.methods.get(name) as (...args: unknown[]) => unknown, instance.proxy, values)
        : what === 'get'
          ? await Reflect.get(object, name, instance.proxy)
          : Reflect.set(object, name, values[0])
    return what === 'set' ? null : outgoing(value, name).value
  }
}

function PythonObject(): void {}

const INSTANCE: unique symbol = Symbol('tensorbridge.pythonia.instance')

/** An instance as its methods and its users see it: what JavaScript has, and everything else of the Python object. */
class Instance implements ProxyHandler<() => void> {
  readonly path: Path
  readonly proxy: object
  readonly #object: PyClass
  readonly #members: Members
  readonly #held: Held

  constructor(object: PyClass, members: Members, held: Held) {
    this.#object = object
    this.#members = members
    this.#held = held
    this.path = new Path(held)
    this.proxy = new Proxy(PythonObject, this)
  }

  get(_target: unknown, property: string | symbol): unknown {
    if (property === INSTANCE) return this
    if (property === STAND_IN) return this.#held.handle
    if (property === 'parent') return new Path(this.#held, [], true).proxy
    if (typeof property === 'string') {
      const method = this.#members.methods.get(property)
      if (method !== undefined) return method.bind(this.proxy as never)
      if (this.#members.fields.has(property)) return Reflect.get(this.#object, property, this.proxy)
    }
    return this.path.get(_target, property)
  }

  set(_target: unknown, property: string | symbol, value: unknown): boolean {
    if (property === 'parent') throw new RangeError('illegal reserved property change')
    if (typeof property === 'string' && (this.#members.fields.has(property) || this.#members.methods.has(property))) {
      return Reflect.set(this.#object, property, value)
    }
    return this.path.set(_target, property, value)
  }

  apply(_target: unknown, _self: unknown, args: readonly unknown[]): unknown {
    const own = this.#members.methods.get('__call__')
    return own === undefined ? this.path.apply(_target, _self, args) : Reflect.apply(own, this.proxy, args as never[])
  }

  getPrototypeOf(): object {
    return Object.getPrototypeOf(this.#object) as object
  }
}

showProxies(
  PythonObject,
  Instance.prototype,
  (proxy) => (proxy as { [INSTANCE]?: Instance })[INSTANCE],
  (instance) => instance.path.inspected(),
)
