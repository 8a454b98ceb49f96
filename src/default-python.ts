// The default Python, behind `import { tf, keras, np, python } from 'tensorbridge'`. Started on first use, ended with the
// program.

import { DefaultInstance } from './default-instance.js'
import { Python, type PythonOptions } from './python.js'

const instance = new DefaultInstance<Python>(Python)

/**
 * Sets the options of the default Python.
 *
 * @throws Error where it is in use already.
 */
export function configurePython(wanted: PythonOptions): void {
  instance.configure(wanted)
}

/**
 * The default Python, made now where nothing has used it yet.
 *
 * @param defaults options for it, which those of `configurePython` override.
 */
export function defaultPython(defaults?: PythonOptions): Python {
  return instance.get(defaults)
}

/** The default Python has been closed: a new one takes its place. */
export function renewDefaultPython(defaults: PythonOptions): Python {
  return instance.renew(defaults)
}

/** The default Python itself. */
export const python: Python = instance.standIn()

/** A library of the default Python; src/namespaces.ts gives it its type. */
export function library(name: 'tf' | 'keras' | 'np'): object {
  return instance.library(name)
}
