// Programs of their own in a real terminal device, by tests/terminal.py: what a user sees there, and the keys that they type.

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compilePackage } from './environment/fixtures.js'
import { plainInterpreter, ScratchFolder } from './harness.js'

const driver = fileURLToPath(new URL('terminal.py', import.meta.url))
const environment = { ...process.env, NODE_OPTIONS: '', CI: '', NO_COLOR: '', TERM: 'xterm-256color' }

/** How a program ended, and what is on its terminal. */
export interface Seen {
  readonly code: number | null
  readonly signal: string | null
  /** The lines on the screen. */
  readonly lines: string[]
  /** All that was written, with control characters. */
  readonly output: string
}

/** The compiled package, and a folder for programs that use it. */
export class Programs implements Disposable {
  readonly #scratch = new ScratchFolder()
  readonly #library: string
  #count = 0

  constructor() {
    this.#library = pathToFileURL(join(compilePackage(join(this.#scratch.path, 'package')), 'index.js')).href
  }

  /** Runs a program in a terminal; `ask({ resize | type | screen })` speaks to it (terminal.py) and gives the lines on its screen. */
  inTerminal(columns: number, program: string): Seen {
    const command = [driver, String(columns), process.execPath, this.#write(program)]
    const { stdout, stderr } = spawnSync(plainInterpreter(), command, {
      encoding: 'utf8',
      env: { ...environment, TEST_TERMINAL: '1' },
    })
    if (stdout === '') throw new Error(stderr)
    return JSON.parse(stdout) as Seen
  }

  /** Runs a program whose output is read by this one; gives what it prints. */
  inPipe(program: string): string {
    const { stdout, stderr, status } = spawnSync(process.execPath, [this.#write(program)], {
      encoding: 'utf8',
      env: environment,
    })
    if (status !== 0) throw new Error(stderr)
    return stdout
  }

  #write(program: string): string {
    const path = join(this.#scratch.path, `program-${++this.#count}.mjs`)
    writeFileSync(
      path,
      `
        import net from 'node:net'
        import { createInterface } from 'node:readline'
        import * as tensorbridge from ${JSON.stringify(this.#library)}
        const library = ${JSON.stringify(this.#library)}
        let ask = async () => []
        if (process.env.TEST_TERMINAL) {
          const socket = new net.Socket({ fd: 3 })
          const answers = createInterface({ input: socket })[Symbol.asyncIterator]()
          socket.unref()
          ask = async (request) => {
            socket.ref()
            socket.write(JSON.stringify(request) + '\\n')
            const { value } = await answers.next()
            socket.unref()
            return JSON.parse(value)
          }
        }
        ${program}
      `,
    )
    return path
  }

  [Symbol.dispose](): void {
    this.#scratch[Symbol.dispose]()
  }
}
