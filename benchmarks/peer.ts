// A peer in a Node process of its own, which answers each message with a figure: what it loads, and the garbage it makes,
// is not in the process that measures us.

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A process that runs one of the programs beside this file. */
export class Peer {
  readonly #name: string
  readonly #process: ChildProcess

  private constructor(name: string, process: ChildProcess) {
    this.#name = name
    this.#process = process
  }

  /** Starts `<name>-program.ts`; ready when it says so. */
  static async start(name: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Peer> {
    const program = fileURLToPath(new URL(`./${name}-program.js`, import.meta.url))
    const child = fork(program, args, { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    await Promise.race([once(child, 'message'), once(child, 'exit')])
    if (child.exitCode !== null) throw new Error(`${name} could not be started.`)
    return new Peer(name, child)
  }

  /** The figure that it answers a message with. */
  async measure(message: object): Promise<number> {
    this.#process.send(message)
    const [figure] = (await once(this.#process, 'message')) as [number | string]
    if (typeof figure === 'string') throw new Error(`${this.#name}: ${figure}`)
    return figure
  }

  [Symbol.dispose](): void {
    this.#process.kill()
  }
}
