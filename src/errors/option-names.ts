// The check that every set of options has: a misspelt name must not pass for an option that is left out. Test runners and
// `node` itself take types away unchecked.

import { inspect } from 'node:util'
import { atUser } from './user-frames.js'

/**
 * @throws TypeError, at the user's line, where `options` is no object, or has a name that is not among `names`. Undefined
 * stands for no options.
 */
export function checkNames(options: object | undefined, names: readonly string[]): void {
  if (options === undefined) return
  // What lives in Python is a function to JavaScript.
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw atUser(new TypeError(`The options are an object. Received: ${shown(options)}`))
  }
  const unknown = Object.keys(options).find((name) => !names.includes(name))
  if (unknown === undefined) return
  throw atUser(new TypeError(`There is no option ${unknown}. The options are ${names.join(', ')}.`))
}

/** What was given where something else was expected, for messages. */
export function shown(value: unknown): string {
  const text = inspect(value, { depth: 0, breakLength: Number.POSITIVE_INFINITY })
  return text.length <= 100 ? text : `${text.slice(0, 99)}…`
}
