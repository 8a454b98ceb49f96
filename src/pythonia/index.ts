// `tensorbridge/pythonia`: the interface of the package pythonia over this bridge, so that its users move by changing one
// import. docs/pythonia.md says what is different.

import { join, resolve } from 'node:path'
import { callersFolder } from './caller.js'
import { answerTo, ask, exit, start, usedPython } from './link.js'
import { settledProxy } from './proxy.js'
import { outgoing, result, setProxyMaker } from './values.js'

export { PyClass } from './py-class.js'

// Proxies send values, and values become proxies.
setProxyMaker({ settled: settledProxy })

/** An object of Python: reads, calls and assignments reach it, and are awaited. */
// oxlint-disable-next-line typescript/no-explicit-any -- as in pythonia: nothing is known of it
export type PyObject = any

/** `python(…)`, and what belongs to the process. */
export interface Python {
  /**
   * Imports a module, or runs a file: `python('numpy')`, `python('./tool.py')`, which is looked for beside the file that
   * calls.
   */
  (fileName: string): Promise<PyObject>
  /** Whether results come without their repr: then `console.log` does not show it, and `await x.toString()` gives it. */
  setFastMode(value: boolean): void
  /** Changes Python's working folder; by default to that of the file that calls. */
  cwd(path?: string): PromiseLike<void>
  /** Ends Python. What is imported afterwards starts it anew. Optional: Python ends with the program. */
  exit(): PromiseLike<void>
}

/** Expressions and statements of Python. */
export interface Py {
  /** The value of an expression: `` py`${a} + ${b}` ``. */
  (tokens: readonly string[], ...replacements: readonly unknown[]): Promise<PyObject>
  /** Runs statements; later ones, and expressions, see what they define. */
  exec(tokens: readonly string[], ...replacements: readonly unknown[]): Promise<PyObject>
  /** A Python set of these items. */
  set(...items: readonly unknown[]): Promise<PyObject>
  /** A Python tuple of these items. */
  tuple(...items: readonly unknown[]): Promise<PyObject>
  /** Python's `enumerate`, for `for await`. */
  enumerate(item: PyObject): Promise<PyObject>
  /**
   * Python's `with`: `callback` gets what `__enter__` gave, and runs inside; what it throws reaches `__exit__`.
   *
   * @returns what `callback` returns.
   */
  with(statement: PyObject, callback: (handle: PyObject) => unknown): Promise<PyObject>
}

async function importModule(name: string, folder: string): Promise<PyObject> {
  start()
  if (!/^(?:\/|\.\.?\/)|:/.test(name)) {
    // Through the import of the package: it waits for what is being imported beside it.
    return shown(usedPython().import(name))
  }
  const path = name.startsWith('.') ? join(folder, name) : resolve(name)
  return shown(ask('import_file', path))
}

/** The proxy for the result of a request. */
async function shown(request: unknown): Promise<PyObject> {
  return result(await answerTo(ask('shown', request)))
}

/** Imports a module of Python. */
export const python: Python = Object.assign(
  (name: string): Promise<PyObject> => importModule(name, callersFolder(python)),
  {
    setFastMode(value: boolean): void {
      ask('set_fast_mode', value)
    },
    async cwd(path?: string): Promise<void> {
      await answerTo(ask('change_folder', path ?? callersFolder(python.cwd)))
    },
    exit,
  },
)

let sources = 0

/** Python's source with names for the values in it, and these. No other source has the same names. */
async function source(
  tokens: readonly string[],
  replacements: readonly unknown[],
): Promise<[string, unknown, boolean]> {
  const number = sources++
  const values: Record<string, unknown> = {}
  let text = tokens[0] ?? ''
  for (const [i, replacement] of replacements.entries()) {
    const name = `__${number}_${i}`
    values[name] = (await replacement) ?? null
    text += `${name}${tokens[i + 1] ?? ''}`
  }
  const sent = outgoing(values, 'py``')
  return [text, sent.value, sent.isSpecial]
}

/** Evaluates Python. */
export const py: Py = Object.assign(
  async (tokens: readonly string[], ...replacements: readonly unknown[]): Promise<PyObject> =>
    result(await answerTo(ask('evaluate', ...(await source(tokens, replacements))))),
  {
    async exec(tokens: readonly string[], ...replacements: readonly unknown[]): Promise<PyObject> {
      return answerTo(ask('execute', ...(await source(tokens, replacements))))
    },
    set: (...items: readonly unknown[]): Promise<PyObject> => call('set', items),
    tuple: (...items: readonly unknown[]): Promise<PyObject> => call('tuple', items),
    enumerate: (item: PyObject): Promise<PyObject> => call('enumerate', item),
    async with(statement: PyObject, callback: (handle: PyObject) => unknown): Promise<PyObject> {
      const context = outgoing(await statement, 'py.with').value
      const body = async (value: unknown): Promise<unknown> => outgoing(await callback(result(value)), 'py.with').value
      return result(await answerTo(ask('within', context, body)))
    },
  },
)

async function call(name: string, argument: unknown): Promise<PyObject> {
  const sent = outgoing([argument], `py.${name}`)
  return result(await answerTo(ask('call', usedPython().builtins, [name], sent.value, null, false, sent.isSpecial)))
}
