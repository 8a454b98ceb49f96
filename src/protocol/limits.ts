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

/** Beyond this the stacks of both sides would have to grow. */
export const MOST_DEPTH = 400
/** What is sent in one turn leaves together, so that less would refuse small calls. */
export const LEAST_BYTES: number = 1 << 20
