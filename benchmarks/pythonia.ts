// The peer pythonia, in a Node process of its own: it keeps Node alive and starts one Python for the whole process.

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Bench } from './rows.js'

/** A process that runs pythonia-program.ts. */
export class Pythonia {
  readonly #process: ChildProcess

  private constructor(process: ChildProcess) {
    this.#process = process
  }

  static async start(bench: Bench): Promise<Pythonia> {
    const program = fileURLToPath(new URL('./pythonia-program.js', import.meta.url))
    const child = fork(program, [], { env: { ...bench.env, PYTHON_BIN: bench.interpreter }, execArgv: [] })
    await Promise.race([once(child, 'message'), once(child, 'exit')])
    if (child.exitCode !== null) throw new Error('pythonia could not be started.')
    return new Pythonia(child)
  }

  /** What pythonia-program.ts measures under a name. */
  async measure(what: 'latency' | 'concurrent' | 'chain', count: number): Promise<number> {
    this.#process.send({ what, count })
    const [figure] = (await once(this.#process, 'message')) as [number | string]
    if (typeof figure === 'string') throw new Error(`pythonia: ${figure}`)
    return figure
  }

  [Symbol.dispose](): void {
    // Its Python ends when its pipe does.
    this.#process.kill()
  }
}
