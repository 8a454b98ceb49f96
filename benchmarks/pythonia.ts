// The peer pythonia, in a Node process of its own: it keeps Node alive and starts one Python for the whole process.

import { Peer } from './peer.js'
import type { Bench } from './rows.js'

/** A process that runs pythonia-program.ts. */
export class Pythonia {
  readonly #peer: Peer

  private constructor(peer: Peer) {
    this.#peer = peer
  }

  static async start(bench: Bench): Promise<Pythonia> {
    return new Pythonia(await Peer.start('pythonia', [], { ...bench.env, PYTHON_BIN: bench.interpreter }))
  }

  /** What pythonia-program.ts measures under a name. */
  measure(what: 'latency' | 'concurrent' | 'chain', count: number): Promise<number> {
    return this.#peer.measure({ what, count })
  }

  [Symbol.dispose](): void {
    // Its Python ends when its pipe does.
    this.#peer[Symbol.dispose]()
  }
}
