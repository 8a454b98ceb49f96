// The default Python, behind `import { tf, keras, np, python } from 'tensorbridge'`. Started on first use, ended with the
// program.

import { inspect } from 'node:util'
import { Python, type PythonOptions } from './python.js'

let options: PythonOptions = {}
let made: Python | null = null

/**
 * Sets the options of the default Python.
 *
 * @throws Error where it is in use already.
 */
export function configurePython(wanted: PythonOptions): void {
  if (made !== null) {
    throw new Error(
      'configurePython() must come before the first use of tf, keras, np or python: Python has been started.',
    )
  }
  options = wanted
}

/**
 * The default Python, made now where nothing has used it yet.
 *
 * @param defaults options for it, which those of `configurePython` override.
 */
export function defaultPython(defaults: PythonOptions = {}): Python {
  made ??= new Python({ ...defaults, ...options })
  return made
}

/** The default Python has been closed: a new one takes its place. */
export function renewDefaultPython(defaults: PythonOptions): Python {
  made = null
  return defaultPython(defaults)
}

/** The default Python itself. */
export const python: Python = new Proxy(shownAs({} as Python, defaultPython), {
  get(_, property) {
    const owner = defaultPython()
    const value: unknown = Reflect.get(owner, property, owner)
    return typeof value === 'function' && Object.hasOwn(Python.prototype, property) ? value.bind(owner) : value
  },
  has: (_, property) => Reflect.has(defaultPython(), property),
  getPrototypeOf: () => Python.prototype,
})

/** Node's inspection looks at what is behind a proxy, which is told here what to show. */
function shownAs<Behind extends object>(behind: Behind, shown: () => object): Behind {
  return Object.defineProperty(behind, inspect.custom, { value: () => shown(), configurable: true })
}

/** A library of the default Python; src/namespaces.ts gives it its type. */
export function library(name: 'tf' | 'keras' | 'np'): object {
  const target = (): object => defaultPython()[name]
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
