// The limits of a link to a worker: the program knows those of the worker, and refuses what is larger before it is sent; the
// worker knows those of the program, and its Python refuses what is larger for the program. Locally and over an encrypted link.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import * as sync from 'tensorbridge/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UsageError } from '../../src/cli/command.js'
import { worker as workerCommand } from '../../src/cli/worker.js'
import { ConversionError, connectPython, LimitError, type Python, type Remote } from '../../src/index.js'
import { WorkerServer } from '../../src/process/worker-server.js'
import { completeLimits, type Limits } from '../../src/protocol/limits.js'
import {
  collectGarbage,
  plainInterpreter,
  plainWorkerOptions,
  rejectionOf,
  ScratchFolder,
  thrownBy,
  untyped,
} from '../harness.js'
import { Served } from '../remote/served.js'

const MIB = 1 << 20
const WORKERS = completeLimits({ messageBytes: 2 * MIB, depth: 7 })
const PROGRAMS: Partial<Limits> = { messageBytes: 3 * MIB, depth: 4, openObjects: 20 }
const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])

interface Worker {
  join(limits?: Partial<Limits>): Promise<Python>
  close(): Promise<void>
}

async function localWorker(): Promise<Worker & { endpoint: string }> {
  const folder = new ScratchFolder()
  const server = new WorkerServer(await plainWorkerOptions({ limits: WORKERS }), () => {})
  const endpoint = await server.listen(`ipc://${join(folder.path, 'worker')}`)
  return {
    endpoint,
    join: (limits) => connectPython(endpoint, limits ? { limits } : {}),
    close: async () => {
      await server.close()
      folder[Symbol.dispose]()
    },
  }
}

async function remoteWorker(): Promise<Worker> {
  const served = await Served.start({ limits: WORKERS })
  return {
    join: (limits) => served.join(limits ? { limits } : {}),
    close: () => served[Symbol.asyncDispose](),
  }
}

describe.each([
  ['of this machine', localWorker],
  ['of another machine', remoteWorker],
])('a worker %s', (_, start) => {
  let worker: Worker
  beforeAll(async () => {
    worker = await start()
  })
  afterAll(() => worker.close())

  it('tells the program what it takes, and what is more is refused before it is sent', async () => {
    await using joined = await worker.join()
    const python = untyped(joined)
    expect(await python.builtins.len('x'.repeat(2 * MIB - 1000))).toBe(2 * MIB - 1000)
    for (const large of ['x'.repeat(3 * MIB), new Uint8Array(3 * MIB), Array.from({ length: MIB }, () => 0.5)]) {
      const error = thrownBy(() => python.builtins.len(large))
      expect(error).toBeInstanceOf(ConversionError)
      expect(error.message).toMatch(/, and one message takes 2097152 \(limits\.messageBytes of the worker\)/)
    }
    expect(await python.builtins.list([nested(6)])).toEqual([nested(6)])
    expect(() => python.builtins.list([nested(8)])).toThrow(/is nested more than 7 deep$/)
    const texts = Array.from({ length: 20 }, () => python.builtins.len('x'.repeat(MIB)) as Remote)
    expect(await Promise.all(texts)).toEqual(texts.map(() => MIB))
    // The program's own limits are those of its machine.
    expect(await python.eval('"x" * 5_000_000')).toHaveLength(5_000_000)
    const error = await rejectionOf(python.eval('lambda f: f()')(() => 'x'.repeat(3 * MIB)))
    expect(error).toBeInstanceOf(ConversionError)
    expect(await python.eval('6 * 7')).toBe(42)
  })

  it('knows what the program takes: its Python refuses to send more', async () => {
    await using joined = await worker.join(PROGRAMS)
    const python = untyped(joined)
    expect(await python.eval(`"x" * ${3 * MIB - 1000}`)).toHaveLength(3 * MIB - 1000)
    for (const large of [`"x" * ${4 * MIB}`, `bytes(${4 * MIB})`, `[0.5] * ${MIB}`]) {
      const error = await rejectionOf(python.eval(large))
      expect(error).toMatchObject({ type: 'ConversionError' })
      expect(error.message).toMatch(/^A value of \d+ bytes cannot be sent, because one message takes 3145728 /)
    }
    expect((await rejectionOf(python.eval('[[[[[[1]]]]]]'))).message).toMatch(/^A value nested more than 4 deep/)
    const attempt = python.eval(`lambda f: f("x" * ${4 * MIB})`)
    expect(await rejectionOf(attempt(() => 1))).toMatchObject({ type: 'ConversionError' })
    expect(await rejectionOf(python.eval('[object() for i in range(30)]'))).toBeInstanceOf(LimitError)
    // The handles that had been made of that list belong to nobody.
    await collectGarbage()
    expect(await python.eval('6 * 7')).toBe(42)
  })
})

// A process of its own: the synchronous face blocks this one's thread.
it('the synchronous face has them too, and the worker takes its own from the command line', async () => {
  using folder = new ScratchFolder()
  const endpoint = `ipc://${join(folder.path, 'worker')}`
  const listen = ['worker', '--listen', endpoint, '--python', plainInterpreter(), '--limit', `messageBytes=${2 * MIB}`]
  const program = spawn(process.execPath, ['dist/cli/main.js', ...listen], { stdio: ['ignore', 'pipe', 'ignore'] })
  await once(program.stdout, 'data')
  {
    using python = sync.connectPython(endpoint, { limits: { messageBytes: MIB } })
    expect(() => python.builtins.len('x'.repeat(3 * MIB))).toThrow(
      /takes 2097152 \(limits\.messageBytes of the worker\)/,
    )
    expect(() => python.eval(`"x" * ${2 * MIB}`)).toThrow(/one message takes 1048576/)
    expect(python.eval('6 * 7')).toBe(42)
  }
  const ended = once(program, 'exit')
  program.kill('SIGTERM')
  await ended
})

it.each([['depth=0'], ['size=3'], ['depth'], ['depth=x']])('the worker refuses --limit %s', async (limit) => {
  const args = ['--listen', 'ipc:///nowhere', '--limit', limit]
  expect(await rejectionOf(workerCommand.run(args))).toBeInstanceOf(UsageError)
})

it('limits that make no sense are refused', async () => {
  const endpoint = 'ipc:///nowhere'
  const refused = async (limits: object): Promise<string> =>
    (await rejectionOf(connectPython(endpoint, { limits }))).message
  expect(await refused({ depth: 0 })).toBe('The option limits.depth takes an integer from 1 to 400. Received: 0')
  expect(await refused({ size: 1 })).toBe('There is no limit size. The limits are messageBytes, depth, openObjects.')
  expect(await refused(3 as never)).toBe('The option limits takes an object. Received: 3')
})
