// pythonia's proxies: a settled object of Python, or a path from one (`model.layers[0].name`), which is asked for when it is
// awaited, called or assigned to.

import { raisedAt, showsUser, siteAbove } from '../errors/user-frames.js'
import { showProxies } from '../remote/inspect.js'
import { stubOf } from '../remote/stub.js'
import type { Remote } from '../remote/types.js'
import { answerTo, ask } from './link.js'
import { outgoing, result, STAND_IN } from './values.js'

// All proxies share their target: it must be a function to be callable.
function PythonObject(): void {}

const PATH: unique symbol = Symbol('tensorbridge.pythonia.path')

/** An object of Python. */
export interface Held {
  /** What tensorbridge has for it. */
  readonly handle: Remote
  /** Its repr when it was made; null where it did not come along. */
  readonly text: string | null
}

type Key = string | number

/** How many entries a pattern such as `[a, b]` may take. */
const MOST_DESTRUCTURED = 100

/** A path from an object, and the traps of its proxy. */
export class Path implements ProxyHandler<() => void> {
  readonly held: Held
  readonly #keys: readonly Key[]
  /** The first name is looked for past the class in JavaScript that extends Python's. */
  readonly #isParents: boolean
  readonly proxy: unknown

  constructor(held: Held, keys: readonly Key[] = [], isParents = false) {
    this.held = held
    this.#keys = keys
    this.#isParents = isParents
    this.proxy = new Proxy(PythonObject, this)
  }

  /** The path as it is written. */
  get #label(): string {
    return this.#keys.length === 0 ? (this.held.text ?? 'object') : this.#keys.join('.')
  }

  inspected(): string {
    if (this.#keys.length > 0) return '\n[You must use await when calling a Python API]\n'
    return this.held.text ?? "(Some Python object) Use `await object.toString()` to get this object's repr()."
  }

  get(_target: unknown, property: string | symbol): unknown {
    if (typeof property === 'symbol') return this.#symbol(property)
    const isSettled = this.#keys.length === 0
    switch (property) {
      case '$$':
        return this.standIn()
      case 'ffid':
        return stubOf(this.held.handle)?.reference().id
      case 'toJSON':
        return () => ({ ffid: stubOf(this.held.handle)?.reference().id })
      case 'then':
        return isSettled ? undefined : this.#awaited()
      case 'length':
        return answerTo(this.#request('length'))
      case 'toString':
        if (isSettled && this.held.text !== null) return () => this.held.text
        return this.member(property)
      default:
        return this.member(property)
    }
  }

  /** The proxy of what is one step further. */
  member(property: string): unknown {
    const key = /^-?\d+$/.test(property) ? Number(property) : property
    return new Path(this.held, [...this.#keys, key], this.#isParents).proxy
  }

  set(_target: unknown, property: string | symbol, value: unknown): boolean {
    if (typeof property === 'symbol') return false
    const name = /^-?\d+$/.test(property) ? Number(property) : property
    const sent = outgoing(value, `${this.#label}.${property}`)
    ask('assign', this.held.handle, this.#keys, name, sent.value, this.#isParents, sent.isSpecial)
    return true
  }

  apply(_target: unknown, _self: unknown, args: readonly unknown[]): unknown {
    const last = this.#keys.at(-1)
    const before = this.#keys.slice(0, -1)
    if (last === 'valueOf') return this.#value(before)
    if (last === 'toString') return answerTo(this.#request('text', before))
    if (typeof last !== 'string' || !last.endsWith('$')) return this.#call(this.#keys, args, undefined)
    return this.#call([...before, last.slice(0, -1)], args.slice(0, -1), args.at(-1) ?? {})
  }

  construct(_target: unknown, args: readonly unknown[]): object {
    return this.apply(_target, undefined, args) as object
  }

  /** What tensorbridge has for it: a handle, or for a path a promise of one. */
  standIn(): unknown {
    return this.#keys.length === 0 ? this.held.handle : this.#request('reach')
  }

  async #call(keys: readonly Key[], args: readonly unknown[], keywords: unknown): Promise<unknown> {
    const label = keys.join('.') || this.#label
    const positional = outgoing([...args], label)
    const { named, timeout } = takeTimeout(keywords)
    const sent = outgoing(named, label)
    const request = ask(
      'call',
      this.held.handle,
      keys,
      positional.value,
      sent.value,
      this.#isParents,
      positional.isSpecial || sent.isSpecial,
    )
    return result(await withinTime(answerTo(request), timeout, label))
  }

  #request(name: string, keys: readonly Key[] = this.#keys): Remote {
    return ask(name, this.held.handle, keys, this.#isParents)
  }

  async #value(keys: readonly Key[]): Promise<unknown> {
    return plain(await answerTo(this.#request('value_of', keys)))
  }

  /** `await` looks for this at the line of the user, and calls it later. */
  #awaited(): (resolve?: (value: unknown) => unknown, reject?: (error: unknown) => unknown) => Promise<unknown> {
    const site = siteAbove(Path.prototype.get)
    return (resolve, reject) => {
      const read = this.#read().catch((error: unknown) => {
        throw error instanceof Error && !showsUser(error) ? raisedAt(error, site.lines) : error
      })
      return read.then(resolve, reject)
    }
  }

  async #read(): Promise<unknown> {
    const last = this.#keys.at(-1)
    if (typeof last !== 'string' || !last.endsWith('$')) return result(await answerTo(this.#request('get')))
    // Errors are of no interest.
    const keys = [...this.#keys.slice(0, -1), last.slice(0, -1)]
    return answerTo(this.#request('get', keys)).then(result, () => undefined)
  }

  #symbol(property: symbol): unknown {
    switch (property) {
      case PATH:
        return this
      case STAND_IN:
        return this.standIn()
      case Symbol.iterator:
        return () => this.#destructured()
      case Symbol.asyncIterator:
        return () => entriesOf(this.standIn())
      case Symbol.toPrimitive:
        return () => this.held.text ?? '(Some Python object)'
      case Symbol.dispose:
        return () => this.held.handle[Symbol.dispose]()
      default:
        return undefined
    }
  }

  *#destructured(): Generator {
    for (let i = 0; i < MOST_DESTRUCTURED; i++) yield this.member(String(i))
    throw new SyntaxError('You must use `for await` when iterating over a Python object in a for-of loop')
  }
}

showProxies(
  PythonObject,
  Path.prototype,
  (proxy) => (proxy as { [PATH]?: Path })[PATH],
  (path) => path.inspected(),
)

/** Python's iteration. An error of the iterator is thrown, where pythonia takes it for the end. */
async function* entriesOf(iterable: unknown): AsyncGenerator {
  const entries = ask('Entries', iterable) as unknown as Disposable & { take(count: number): Remote }
  try {
    for (let count = 16; ; count = Math.min(256, count * 2)) {
      const taken = (await answerTo(entries.take(count))) as unknown[]
      const isOver = taken.pop()
      for (const each of taken) yield result(each)
      if (isOver) return
    }
  } finally {
    entries[Symbol.dispose]()
  }
}

/** Keyword arguments without pythonia's `$timeout`, and that. */
function takeTimeout(keywords: unknown): { named: unknown; timeout: number | undefined } {
  if (keywords === null || typeof keywords !== 'object') return { named: keywords ?? null, timeout: undefined }
  const { $timeout: timeout, ...named } = keywords as { $timeout?: number }
  return { named, timeout }
}

async function withinTime(answer: Promise<unknown>, milliseconds: number | undefined, label: string): Promise<unknown> {
  if (milliseconds === undefined || !Number.isFinite(milliseconds) || milliseconds <= 0) return answer
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new BridgeException(label, milliseconds)), milliseconds)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

/** A call took longer than its `$timeout`. Python goes on with it. */
class BridgeException extends Error {
  override readonly name = 'BridgeException'

  constructor(label: string, milliseconds: number) {
    super(`Attempt to access '${label}' failed. Python didn't respond in time (${milliseconds}ms).`)
  }
}

/** What `valueOf` gives: objects that have no plain value are proxies. */
function plain(value: unknown): unknown {
  if (typeof value === 'function') return result([value, null])
  if (Array.isArray(value)) return value.map(plain)
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, plain(entry)]))
  }
  return value
}

/** The proxy of a settled object. */
export function settledProxy(handle: Remote, text: string | null): unknown {
  return new Path({ handle, text }).proxy
}
