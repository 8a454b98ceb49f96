// The Python behind pythonia's interface: the default Python of this package, so that both interfaces work on the same
// objects; and the functions there that follow pythonia's rules (python/src/tensorbridge/pythonia.py).

import { defaultPython, renewDefaultPython } from '../default-python.js'
import { ReleasedError } from '../errors.js'
import type { Python } from '../python.js'
import type { Remote } from '../remote/types.js'

/** The functions of python/src/tensorbridge/pythonia.py. */
type Functions = Readonly<Record<string, (...args: readonly unknown[]) => Remote>>

interface Link {
  readonly python: Python
  readonly functions: Functions
}

let current: Link | null = null
let isOver = false

/** Starts Python where it is not there: on first use, and at an import after it was ended. */
export function start(): Link {
  if (current === null) {
    // pythonia starts Python without loading anything, and from where PYTHON_BIN says.
    const interpreter = process.env['PYTHON_BIN']
    const defaults = { preload: false, ...(interpreter ? { python: interpreter } : {}) }
    const python = isOver ? renewDefaultPython(defaults) : defaultPython(defaults)
    current = { python, functions: python.import<Functions>('tensorbridge.pythonia') }
  }
  return current
}

function link(): Link {
  if (current === null && isOver) throw new ReleasedError('Python was closed by python.exit(): import a module first.')
  return start()
}

/** The Python that is used. */
export function usedPython(): Python {
  return link().python
}

/** A function of python/src/tensorbridge/pythonia.py. */
export function ask(name: string, ...args: readonly unknown[]): Remote {
  return link().functions[name]?.(...args) as Remote
}

/** Awaits what `ask` gave, and keeps nothing of it in Python. */
export async function answerTo(request: Remote): Promise<unknown> {
  try {
    return await request
  } finally {
    request[Symbol.dispose]()
  }
}

/** Ends Python; it is started again when something is imported. */
export async function exit(): Promise<void> {
  if (current === null) return
  const { python } = current
  current = null
  isOver = true
  await python.close()
}
