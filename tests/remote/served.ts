// Workers for programs on other machines, with keys of their own, as the tests of this folder need them.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connectPython } from '../../src/connect.js'
import { resolveEnvironment } from '../../src/environment/environment.js'
import type { ConnectOptions } from '../../src/join.js'
import { RemoteServer } from '../../src/process/remote-server.js'
import { DEFAULT_LIMITS, type Limits } from '../../src/protocol/limits.js'
import { PROTOCOL_VERSION } from '../../src/protocol/messages.js'
import type { Python } from '../../src/python.js'
import { readKeyPair, writeKeyPair } from '../../src/transport/keys.js'
import { plainInterpreter, ScratchFolder } from '../harness.js'

/** A worker, and what it has said. */
export class Served implements AsyncDisposable {
  readonly lines: string[] = []
  readonly folder: ScratchFolder = new ScratchFolder()
  endpoint = ''
  #server: RemoteServer | undefined
  readonly #heard: (() => void)[] = []

  /** @param isPlain whether its Python has no TensorFlow. */
  static async start({
    programs = 1,
    protocolVersion = PROTOCOL_VERSION,
    isPlain = true,
    limits = DEFAULT_LIMITS,
  }: {
    readonly programs?: number
    readonly protocolVersion?: number
    readonly isPlain?: boolean
    readonly limits?: Limits
  } = {}): Promise<Served> {
    const served = new Served()
    const { folder } = served
    writeKeyPair(join(folder.path, 'worker'))
    const client = writeKeyPair(join(folder.path, 'app'))
    writeKeyPair(join(folder.path, 'stranger'))
    writeFileSync(served.file('clients'), `# the app\n${client}\n`)
    served.#server = new RemoteServer({
      worker: {
        environment: await resolveEnvironment(isPlain ? { python: plainInterpreter() } : { device: 'cpu' }),
        keras: '3',
        device: 'cpu',
        env: { ...process.env, TENSORBRIDGE_SHARED_MEMORY: '0' },
        cwd: folder.path,
        stdout: 'ignore',
        stderr: 'ignore',
        seed: null,
        preload: !isPlain,
        startTimeoutMs: 60_000,
        protocolVersion,
        limits,
      },
      keys: { ...readKeyPair(served.file('worker')), clients: served.file('clients') },
      programs,
      maxGraceMs: 60_000,
      silenceMs: 500,
      say: (line) => {
        served.lines.push(line)
        for (const heard of served.#heard.splice(0)) heard()
      },
    })
    served.endpoint = await served.#server.listen('tcp://127.0.0.1:*')
    return served
  }

  /** A file in the worker's folder, which is also Python's. */
  file(name: string): string {
    return join(this.folder.path, name)
  }

  /** Resolves when the worker has said a line with this in it. */
  async said(text: string): Promise<string> {
    for (;;) {
      const line = this.lines.find((each) => each.includes(text))
      if (line !== undefined) return line
      await new Promise<void>((resolve) => this.#heard.push(resolve))
    }
  }

  /** The options of a program that is let in. */
  get options(): ConnectOptions {
    return { key: this.file('app'), serverKey: this.file('worker.pub') }
  }

  join(options: ConnectOptions = {}, endpoint: string = this.endpoint): Promise<Python> {
    return connectPython(endpoint, { ...this.options, ...options })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server?.close()
    this.folder[Symbol.dispose]()
  }
}
