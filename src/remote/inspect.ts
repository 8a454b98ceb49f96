// What console.log shows of a stand-in: what Python would show at a prompt, from what is already known. Asks nothing.
// That of pythonia's proxies is here as far as it is the same.

import { type InspectOptions, inspect } from 'node:util'
import type { Description, Reference } from '../connection/reference.js'

/** A stand-in, as far as it is shown. */
export interface Shown {
  readonly label: string
  readonly isSettled: boolean
  description(): Description | null
  reference(): Reference
  /** What Python shows of it, asked now where that is possible. */
  shownText?(): string | null
}

/** The text for `util.inspect`. */
export function inspectStub(stub: Shown, options: InspectOptions): string {
  const description = stub.description()
  const style = (text: string): string => (options.colors ? `\u001B[36m${text}\u001B[39m` : text)
  if (description === null) return style(stub.isSettled ? `<${stub.label}>` : `RemotePromise { ${stub.label} }`)
  if (stub.reference().isReleased) return style(`[released] ${description.text ?? description.type.name}`)
  return description.text ?? stub.shownText?.() ?? style(`<${description.type.name} object in Python>`)
}

/**
 * Has util.inspect show proxies of one target.
 *
 * It looks through a proxy: it asks the target, and hands it the proxy as `this`. With `showProxy`, as for the `%o` of
 * console.log, it asks target and traps by themselves.
 *
 * @param prototype that of the traps
 * @param trapsOf the traps of a proxy; undefined for anything else
 */
export function showProxies<Traps extends object>(
  target: object,
  prototype: Traps,
  trapsOf: (proxy: unknown) => Traps | undefined,
  text: (traps: Traps, options: InspectOptions) => string,
): void {
  const define = (owner: object, shown: (self: unknown, options: InspectOptions) => string): void => {
    Object.defineProperty(owner, inspect.custom, {
      configurable: true,
      value(this: unknown, _depth: number, options: InspectOptions): string {
        return shown(this, options)
      },
    })
  }
  define(target, (self, options) => {
    const traps = trapsOf(self)
    return traps === undefined ? '[Python object]' : text(traps, options)
  })
  define(prototype, (self, options) => text(self as Traps, options))
}
