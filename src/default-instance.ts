// What the default Pythons of both faces share: one that is made when it is first used, and stand-ins for it and for its
// libraries, which can be exported before there is one.

import { inspect } from 'node:util'
import { checkOptions, type PythonOptions } from './python-options.js'

/** What the stand-ins for a default Python need of it. */
interface Libraries {
  readonly tf: object
  readonly keras: object
  readonly np: object
}

/** The one default Python of a face. */
export class DefaultInstance<Kind extends Libraries> {
  readonly #kind: new (
    options: PythonOptions,
  ) => Kind
  #options: PythonOptions = {}
  #made: Kind | null = null

  /** @param kind the class of a face's Pythons. */
  constructor(kind: new (options: PythonOptions) => Kind) {
    this.#kind = kind
  }

  /** @throws Error where it is in use already; TypeError where an option is misspelt. */
  configure(options: PythonOptions): void {
    checkOptions(options)
    if (this.#made !== null) {
      throw new Error(
        'configurePython() must come before the first use of tf, keras, np or python: Python has been started.',
      )
    }
    this.#options = options
  }

  /** It, made now where nothing has used it yet. `defaults` are overridden by the options that were set. */
  get(defaults?: PythonOptions): Kind {
    this.#made ??= new this.#kind(defaults === undefined ? this.#options : { ...defaults, ...this.#options })
    return this.#made
  }

  /** It has been closed: a new one takes its place. */
  renew(defaults: PythonOptions): Kind {
    this.#made = null
    return this.get(defaults)
  }

  /** What can be used as it. */
  standIn(): Kind {
    const prototype = this.#kind.prototype as object
    return new Proxy(
      shownAs({} as Kind, () => this.get()),
      {
        get: (_, property) => {
          const owner = this.get()
          const value: unknown = Reflect.get(owner, property, owner)
          return typeof value === 'function' && Object.hasOwn(prototype, property) ? value.bind(owner) : value
        },
        has: (_, property) => Reflect.has(this.get(), property),
        getPrototypeOf: () => prototype,
      },
    )
  }

  /** What can be used as one of its libraries. */
  library(name: keyof Libraries): object {
    const target = (): object => this.get()[name]
    // Everything passes to the default Python's own stand-in, which is made only when something is asked of it.
    return new Proxy(
      shownAs(function () {}, target),
      {
        get: (_, property) => Reflect.get(target(), property),
        set: (_, property, value) => Reflect.set(target(), property, value),
        has: (_, property) => Reflect.has(target(), property),
        deleteProperty: (_, property) => Reflect.deleteProperty(target(), property),
      },
    )
  }
}

/** Node's inspection looks at what is behind a proxy, which is told here what to show. */
function shownAs<Behind extends object>(behind: Behind, shown: () => object): Behind {
  return Object.defineProperty(behind, inspect.custom, { value: () => shown(), configurable: true })
}
