// What one side takes of the other at most. The defaults are what no honest program meets: they keep a mistake, or a peer
// that is not what it should be, from taking all memory.

import { totalmem } from 'node:os'

/** How much one call, one value and one connection may hold. */
export interface Limits {
  /** Bytes of the arrays of one call or of one answer, and of one frame; by default the memory of this machine. */
  readonly messageBytes: number
  /** How deep containers that travel by value are nested; 200 by default, 400 at most. */
  readonly depth: number
  /** Python objects that this program holds at once; 20 million by default. */
  readonly openObjects: number
}

export const DEFAULT_LIMITS: Limits = { messageBytes: totalmem(), depth: 200, openObjects: 20_000_000 }

/** What is given, and the others as they are by default. */
export function completeLimits(limits: Partial<Limits> = {}): Limits {
  const given = Object.entries(limits).filter(([, value]) => (value as number | undefined) !== undefined)
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(given) }
}

/** The limits that the other side of a link says to have: what makes no sense in it is as it is by default. */
export function limitsFrom(value: unknown): Limits {
  const told = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const names = Object.keys(RANGES) as (keyof Limits)[]
  return completeLimits(
    Object.fromEntries(names.filter((name) => isLimit(name, told[name])).map((name) => [name, told[name]])),
  )
}

/** Whether a value can be this limit. */
export function isLimit(name: keyof Limits, value: unknown): value is number {
  const [least, most] = RANGES[name]
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most
}

/** Beyond this the stacks of both sides would have to grow. */
export const MOST_DEPTH = 400
/** What is sent in one turn leaves together, so that less would refuse small calls. */
export const LEAST_BYTES: number = 1 << 20

/** The least and the most that each may be. */
export const RANGES: { readonly [Name in keyof Limits]: readonly [least: number, most: number] } = {
  messageBytes: [LEAST_BYTES, Number.MAX_SAFE_INTEGER],
  depth: [1, MOST_DEPTH],
  openObjects: [1, Number.MAX_SAFE_INTEGER],
}
