// The default Python of the synchronous face, behind `import { tf, keras, np, python } from 'tensorbridge/sync'`. Started on
// first use, ended with the program.

import { DefaultInstance } from '../default-instance.js'
import type { PythonOptions } from '../python-options.js'
import { Python } from './python.js'

const instance = new DefaultInstance<Python>(Python)

/**
 * Sets the options of the default Python.
 *
 * @throws Error where it is in use already.
 */
export function configurePython(wanted: PythonOptions): void {
  instance.configure(wanted)
}

/** The default Python itself, made now if it is new. */
export function defaultPython(): Python {
  return instance.get()
}

/** The default Python. */
export const python: Python = instance.standIn()

/** A library of the default Python; namespaces.ts gives it its type. */
export function library(name: 'tf' | 'keras' | 'np'): object {
  return instance.library(name)
}
