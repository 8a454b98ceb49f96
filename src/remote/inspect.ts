// What console.log shows of a stand-in: what Python would show at a prompt, from what is already known. Asks nothing.

import type { InspectOptions } from 'node:util'
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
