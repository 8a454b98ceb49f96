// Reads the tables of docs/conversions.md: each row is a claim that the tests check.

import { readFileSync } from 'node:fs'
import * as iterables from '../src/values/iterables.js'
import * as markers from '../src/values/markers.js'
import { ellipsis } from '../src/values/markers.js'
import { NDArray } from '../src/values/ndarray.js'

export type Status = 'works' | 'fails loudly' | 'known wrong'

export interface Conversion {
  readonly expression: string
  readonly wire: string
  readonly arrives: string
  readonly status: Status
}

/** The rows of the table under a heading. */
export function readConversions(heading: string): Conversion[] {
  const page = readFileSync(new URL('../docs/conversions.md', import.meta.url), 'utf8')
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`docs/conversions.md has no heading "${heading}"`)
  const rows = section.split('\n').filter((line) => line.startsWith('| `'))
  return rows.map((row) => {
    const [expression, wire, arrives, status] = row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replace(/^`|`$/g, '').replaceAll('\\|', '|'))
    return { expression, wire, arrives, status } as Conversion
  })
}

/** The value of a row's JavaScript expression. `names` are what it may use besides the markers. */
export function evaluate(expression: string, names: Readonly<Record<string, unknown>> = {}): unknown {
  const scope: Record<string, unknown> = { ...markers, ...iterables, ellipsis, NDArray, Buffer, ...names }
  // oxlint-disable-next-line typescript/no-implied-eval -- the expressions are those of our own page
  return new Function(...Object.keys(scope), `return (${expression})`)(...Object.values(scope))
}

/** A wire value as the page writes it: JSON without quotes around tags, `<hex>` for binaries. */
export function formatWire(wire: unknown): string {
  if (wire === null || wire === undefined) return 'nil'
  if (typeof wire === 'string') return JSON.stringify(wire)
  if (typeof wire === 'number' || typeof wire === 'bigint' || typeof wire === 'boolean') return String(wire)
  if (typeof wire !== 'object') throw new TypeError(`a wire value is no ${typeof wire}`)
  if (wire instanceof Uint8Array) return `<${Buffer.from(wire).toString('hex')}>`
  if (Array.isArray(wire)) return `[${wire.map(formatWire).join(', ')}]`
  const [[tag, payload]] = Object.entries(wire) as [[string, unknown]]
  return `{${tag}: ${formatWire(payload)}}`
}
