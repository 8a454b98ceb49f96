// TypeScript classes that extend Python classes. Each becomes a real Python class, made when it is first used; an
// instance is one Python object and one JavaScript object that stands for it (python/src/tensorbridge/classes.py).
//
// Methods and accessors run in TypeScript, with `this` the stand-in; every other attribute is Python's, so that what a
// constructor assigns goes through Python's `__setattr__` and Keras tracks it.

import { inspect } from 'node:util'
import type { Connection } from '../connection/connection.js'
import type { Reference } from '../connection/reference.js'
import { atUser } from '../errors/user-frames.js'
import { ConversionError } from '../errors.js'
import { PULL_VALUE } from '../protocol/messages.js'
import { detached, isDetached } from '../values/detached.js'
import { codeOf, constructorParametersOf, parametersOf } from './parameters.js'
import { isRecorded, recordedMethod, sourceOf } from './recorded.js'
import { ReferenceStub } from './results.js'
import { servicesOf } from './services.js'
import { late, makeStub, type Stub, stubOf } from './stub.js'

type AnyFunction = (...args: never[]) => unknown

/** A TypeScript class, as one connection knows it. */
interface ClassInfo {
  readonly number: number
  readonly jsClass: AnyFunction
  /** The nearest Python class among its bases. */
  readonly base: Stub
  /** The Python class that was made for it. */
  readonly stub: Stub
  /** Whether its objects have state that only JavaScript sees (#private fields). */
  readonly hasPrivateState: boolean
}

/** The TypeScript classes of one connection, and their instances. */
class Classes {
  readonly byClass = new WeakMap<AnyFunction, ClassInfo>()
  readonly byNumber = new Map<number, ClassInfo>()
  // By key. An object with private state must not be collected while Python may ask for it.
  readonly instances = new Map<number, { deref(): InstanceStub | undefined }>()
  readonly collected = new FinalizationRegistry<number>((key) => {
    if (this.instances.get(key)?.deref() === undefined) this.instances.delete(key)
  })
  // Instances that Python is constructing, the innermost last: `super(...)` takes them up.
  readonly pending: InstanceStub[] = []
  lastKey = 0
  lastNumber = 0
  // Classes that are being made, with their numbers: a recorded method may name its own class.
  readonly making = new Map<AnyFunction, number>()

  remember(stub: InstanceStub): void {
    const isStrong = stub.info.hasPrivateState
    this.instances.set(stub.key, isStrong ? { deref: () => stub } : new WeakRef(stub))
    if (!isStrong) this.collected.register(stub, stub.key)
  }
}

const classesByConnection = new WeakMap<Connection, Classes>()

function classesOf(connection: Connection): Classes {
  let classes = classesByConnection.get(connection)
  if (classes === undefined) {
    classes = new Classes()
    classesByConnection.set(connection, classes)
  }
  return classes
}

/** An instance of a TypeScript class that extends a Python class. */
class InstanceStub extends ReferenceStub {
  readonly info: ClassInfo
  readonly key: number

  constructor(reference: Reference, info: ClassInfo, key: number) {
    // Not a promise, also while it is on its way: `return this` in an async method must not ask for a value.
    super(reference, true)
    this.info = info
    this.key = key
  }

  override get label(): string {
    return `${this.info.jsClass.name} instance`
  }

  override get(target: AnyFunction, property: string | symbol, receiver: unknown): unknown {
    const found = findMember(this.info.jsClass, property)
    if (found !== undefined) return found.get ? Reflect.apply(found.get, receiver, []) : found.value
    return super.get(target, property, receiver)
  }

  override set(target: AnyFunction, property: string | symbol, value: unknown, receiver?: unknown): boolean {
    return this.#setsByClass(property, value) || super.set(target, property, value, receiver)
  }

  override setAttribute(name: string, value: unknown, below: AnyFunction): void {
    if (!this.#setsByClass(name, value)) super.setAttribute(name, value, below)
  }

  /** Where the class has a setter, that is what sets. */
  #setsByClass(property: string | symbol, value: unknown): boolean {
    const setter = findMember(this.info.jsClass, property)?.set
    if (setter === undefined) return false
    Reflect.apply(setter, this.proxy, [value])
    return true
  }

  override defineProperty(target?: AnyFunction, property?: string | symbol, descriptor?: PropertyDescriptor): boolean {
    // A field of the class: `units = 3`.
    if (target === undefined || property === undefined || !descriptor || !('value' in descriptor)) {
      return super.defineProperty()
    }
    return super.set(target, property, descriptor.value)
  }

  getPrototypeOf(): object {
    return (this.info.jsClass as unknown as { prototype: object }).prototype
  }

  override methodsKey(): object {
    return this.info
  }

  override isMadeFrom(kind: Stub): boolean {
    return this.info.base.reference() === kind.reference()
  }

  override release(): void {
    classesOf(this.connection).instances.delete(this.key)
    super.release()
  }
}

/** A member of a TypeScript class or of one that it extends; undefined where only Python has it. */
function findMember(jsClass: AnyFunction, property: string | symbol): PropertyDescriptor | undefined {
  for (const each of chainOf(jsClass)) {
    const found = Object.getOwnPropertyDescriptor((each as unknown as { prototype: object }).prototype, property)
    if (found !== undefined) return found
  }
  return undefined
}

/** The class and those that it extends, as far as they are TypeScript's. */
function* chainOf(jsClass: AnyFunction): Generator<AnyFunction> {
  let each: unknown = jsClass
  while (typeof each === 'function' && stubOf(each) === undefined && each !== Function.prototype) {
    yield each as AnyFunction
    each = Object.getPrototypeOf(each)
  }
}

/** The Python class that a TypeScript class extends, however far up; undefined for other functions. */
export function pythonBaseOf(value: unknown): Stub | undefined {
  if (typeof value !== 'function') return undefined
  let each: unknown = Object.getPrototypeOf(value)
  while (typeof each === 'function' && each !== Function.prototype) {
    const stub = stubOf(each)
    if (stub !== undefined) return stub
    each = Object.getPrototypeOf(each)
  }
  return undefined
}

/** The Python class of a TypeScript class, made now if it is new. */
export function classFor(jsClass: AnyFunction, connection: Connection): ClassInfo {
  const classes = classesOf(connection)
  const known = classes.byClass.get(jsClass)
  if (known !== undefined && !known.stub.reference().isReleased) return known
  if (classes.making.has(jsClass)) {
    throw atUser(new ConversionError(jsClass.name, 'it is not made yet, and one of its members has it'))
  }
  const signatures = signaturesOf(jsClass)
  const parent = Object.getPrototypeOf(jsClass) as AnyFunction
  const base = pythonBaseOf(jsClass) as Stub
  const pythonParent = stubOf(parent) === undefined ? classFor(parent, connection).stub : base
  const source = Function.prototype.toString.call(jsClass)
  const number = ++classes.lastNumber
  const construct = (self: unknown, ...args: unknown[]): void => {
    const instance = stubOf(self) as InstanceStub
    classes.pending.push(instance)
    const depth = classes.pending.length
    try {
      // A class without a constructor of its own inherits this one.
      Reflect.construct(instance.info.jsClass as never, args as never)
    } finally {
      classes.pending.length = depth - 1
    }
  }
  const { services } = servicesOf(connection)
  classes.making.set(jsClass, number)
  let made: unknown
  try {
    // A class is made once, also where a recorded function is the first to use it.
    made = connection.during(null, () =>
      services['define_class']?.(
        jsClass.name || 'Anonymous',
        pythonParent.proxy,
        number,
        membersOf(jsClass, signatures),
        construct,
        signatures['constructor'] ?? constructorParametersOf(source),
      ),
    )
  } finally {
    classes.making.delete(jsClass)
  }
  const info: ClassInfo = {
    number,
    jsClass,
    base,
    stub: stubOf(made) as Stub,
    hasPrivateState: [...chainOf(jsClass)].some((each) =>
      // Compilers for older languages write WeakMaps, and helpers with these names.
      /#[\w$]|WeakMap|__(?:classP|p)rivate/.test(codeOf(Function.prototype.toString.call(each))),
    ),
  }
  info.stub.reference().keep()
  classes.byClass.set(jsClass, info)
  classes.byNumber.set(number, info)
  return info
}

/** The stand-in for a TypeScript class, in Python. In a method of it that is being recorded, what will find the class. */
function classStub(jsClass: AnyFunction, connection: Connection): Stub {
  const number = connection.recording ? classesOf(connection).making.get(jsClass) : undefined
  if (number === undefined) return classFor(jsClass, connection).stub
  return stubOf(servicesOf(connection).services['class_of_number']?.(number)) as Stub
}

type Signatures = Readonly<Record<string, readonly string[]>>

/** The static `signatures` of a class itself, which name methods of that class. */
function signaturesOf(jsClass: AnyFunction): Signatures {
  const name = jsClass.name
  const declared: unknown = Object.getOwnPropertyDescriptor(jsClass, 'signatures')?.value ?? {}
  const { prototype } = jsClass as unknown as { prototype: object }
  for (const [method, parameters] of Object.entries(declared as Signatures)) {
    const isMethod = [prototype, jsClass].some(
      (owner) => typeof Object.getOwnPropertyDescriptor(owner, method)?.value === 'function',
    )
    if (!isMethod) {
      throw atUser(new TypeError(`static signatures of ${name} declares ${method}, which is no method of the class`))
    }
    if (!Array.isArray(parameters) || !parameters.every((parameter) => typeof parameter === 'string')) {
      throw atUser(
        new TypeError(
          `static signatures of ${name} must give ${method} a list of parameters, such as ['x', 'training=None']. ` +
            `Received: ${method}=${inspect(parameters)}`,
        ),
      )
    }
  }
  // Without a prototype: `toString` is declared only where it is written.
  return Object.assign(Object.create(null) as Signatures, declared)
}

/** The static `recorded` of a class itself: names of methods that Python is to have as recordings. */
function recordedOf(jsClass: AnyFunction): readonly string[] {
  const listed: unknown = Object.getOwnPropertyDescriptor(jsClass, 'recorded')?.value ?? []
  const { prototype } = jsClass as unknown as { prototype: object }
  const isMethod = (name: unknown): boolean =>
    [prototype, jsClass].some(
      (owner) => typeof Object.getOwnPropertyDescriptor(owner, name as string)?.value === 'function',
    )
  if (!Array.isArray(listed) || !listed.every(isMethod)) {
    throw atUser(
      new TypeError(
        `static recorded of ${jsClass.name} must list methods of the class, such as ['call']. Received: ${inspect(listed)}`,
      ),
    )
  }
  return listed as readonly string[]
}

/** What Python must know of a class: `[kind, name, function, parameters]`, parameters null where they are not known. */
function membersOf(jsClass: AnyFunction, signatures: Signatures): unknown[] {
  const members: unknown[] = []
  const listed = recordedOf(jsClass)
  // What Python calls for a method: detached or recorded, as the method is.
  const given = (name: string, method: AnyFunction, call: AnyFunction): AnyFunction => {
    if (isDetached(method)) return detached(call)
    const isRecording = listed.includes(name) || isRecorded(method)
    return isRecording ? recordedMethod(name, method, call, signatures[name]) : call
  }
  const prototype = Object.getOwnPropertyDescriptors((jsClass as unknown as { prototype: object }).prototype)
  for (const [name, member] of Object.entries(prototype)) {
    if (name === 'constructor') continue
    if (typeof member.value === 'function') {
      const method = member.value as AnyFunction
      const declared = signatures[name]
      const parameters = declared ?? parametersOf(sourceOf(method))
      const call = (self: unknown, ...args: never[]): unknown => Reflect.apply(method, self, args)
      members.push([declared ? 'declared' : 'method', name, given(name, method, call), parameters])
    } else if (member.get || member.set) {
      const { get, set } = member
      members.push([
        'property',
        name,
        get ? (self: unknown): unknown => Reflect.apply(get, self, []) : null,
        set ? (self: unknown, value: unknown): unknown => Reflect.apply(set, self, [value]) : null,
      ])
    }
  }
  for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(jsClass))) {
    if (['length', 'name', 'prototype', 'recorded', 'signatures'].includes(name)) continue
    if (typeof member.value === 'function' && pythonBaseOf(member.value) === undefined) {
      const method = member.value as AnyFunction
      const parameters = signatures[name] ?? parametersOf(sourceOf(method))
      const call = (_class: unknown, ...args: never[]): unknown => Reflect.apply(method, jsClass, args)
      members.push(['static', name, given(name, method, call), parameters])
    } else if ('value' in member) {
      members.push(['value', name, member.value, null])
    }
  }
  return members
}

/** The object that stands for an instance that Python names. */
export function instanceFor(
  connection: Connection,
  key: number,
  classNumber: number,
  adopt: (() => Reference) | null,
): unknown {
  const classes = classesOf(connection)
  const known = classes.instances.get(key)?.deref()
  if (known !== undefined && !known.reference().isReleased) return known.proxy
  const info = classes.byNumber.get(classNumber)
  if (info === undefined)
    throw new TypeError(`Python named the TypeScript class ${classNumber}, which is not known here`)
  const stub = new InstanceStub(adopt?.() ?? referenceByKey(connection, key), info, key)
  makeStub(stub)
  classes.remember(stub)
  return stub.proxy
}

/** Python believes that its stand-in is still here; it has been released, or collected, a moment ago. */
function referenceByKey(connection: Connection, key: number): Reference {
  return (stubOf(servicesOf(connection).services['instance_of_key']?.(key)) as Stub).reference()
}

function construct(base: Stub, args: readonly unknown[], newTarget: AnyFunction): object {
  const connection = base.connection
  const classes = classesOf(connection)
  const { services } = servicesOf(connection)
  const pending = classes.pending.at(-1)
  if (pending !== undefined && pending.info.jsClass === newTarget) {
    // Python is constructing it: what is left is the base's own constructor.
    classes.pending.pop()
    const constructor = services['base_constructor']?.(pending.proxy, base.proxy) as (...args: unknown[]) => unknown
    constructor(...args)
    return pending.proxy as object
  }
  if (connection.recording) {
    throw connection.recording.refuse(`it makes an instance of the TypeScript class ${newTarget.name}`)
  }
  const info = classFor(newTarget, connection)
  // Python chooses negative keys.
  const key = ++classes.lastKey
  const maker = services['instance_maker']?.(info.stub.proxy, base.proxy, key) as (...args: unknown[]) => unknown
  // Not waited for: while Python constructs it, it names the instance by this key.
  const made = connection.waits.unsettled(() => stubOf(maker(...args)) as Stub)
  const stub = new InstanceStub(made.reference(), info, key)
  makeStub(stub)
  classes.remember(stub)
  if (connection.isSettling) connection.waits.settle(stub.reference(), PULL_VALUE)
  return stub.proxy as object
}

const prototypes = new WeakMap<Stub, object>()

/** What `super.name` of a direct subclass asks: the base's attribute, bound to the instance. */
function basePrototype(base: Stub): object {
  let prototype = prototypes.get(base)
  if (prototype === undefined) {
    prototype = new Proxy(
      {},
      {
        get(_, property, receiver) {
          if (property === 'constructor') return base.proxy
          if (typeof property === 'symbol') return undefined
          const self = stubOf(receiver)
          if (self === undefined) return undefined
          const above = servicesOf(base.connection).services['super_of']?.(self.proxy, base.proxy)
          return (stubOf(above) as Stub).getAttribute(property)
        },
        set: (_, property, value, receiver) => Reflect.set(receiver as object, property, value),
        has: () => false,
      },
    )
    prototypes.set(base, prototype)
  }
  return prototype
}

/** A static member of a TypeScript class that only Python has, or what the language itself asks of a class. */
function staticMember(base: Stub, property: string | symbol, receiver: unknown): unknown {
  if (property === 'prototype') return basePrototype(base)
  if (property === Symbol.hasInstance) return (value: unknown) => isInstanceOf(value, receiver)
  if (typeof property === 'symbol' || typeof receiver !== 'function') return undefined
  if (pythonBaseOf(receiver) === undefined) return undefined
  return classStub(receiver as AnyFunction, base.connection).getAttribute(property)
}

function isInstanceOf(value: unknown, jsClass: unknown): boolean {
  const stub = stubOf(value)
  return stub instanceof InstanceStub && [...chainOf(stub.info.jsClass)].includes(jsClass as AnyFunction)
}

/** The wire value of a TypeScript class that is passed to Python; undefined for other functions. */
export function classReference(value: object, connection: Connection): unknown {
  if (pythonBaseOf(value) === undefined) return undefined
  connection.noted.request()
  return {
    r: classStub(value as AnyFunction, connection)
      .reference()
      .use(),
  }
}

late.subclassing = { basePrototype, construct, staticMember }
