// `tensorbridge worker`: Pythons for programs that are started elsewhere, on this machine or on others (connectPython).

import { parseArgs } from 'node:util'
import { resolveEnvironment } from '../environment/environment.js'
import { RemoteServer } from '../process/remote-server.js'
import type { WorkerOptions } from '../process/spawn-worker.js'
import { WorkerServer } from '../process/worker-server.js'
import { completeLimits, type Limits } from '../protocol/limits.js'
import { PROTOCOL_VERSION } from '../protocol/messages.js'
import { backendOf, checkLimits } from '../python-options.js'
import { isEndpoint, isLocalEndpoint } from '../transport/control.js'
import { readKeyPair } from '../transport/keys.js'
import type { ListenerKeys } from '../transport/remote-listener.js'
import { type Command, parseBackend, parseDevice, parseKeras, parseSeed, UsageError } from './command.js'

export const worker: Command = {
  summary: 'run a Python that programs join with connectPython()',
  usage: `Usage: tensorbridge worker --listen ENDPOINT [--key FILE --clients FILE] [--programs N] [--max-grace SECONDS]
                          [--keras 3|legacy] [--backend BACKEND] [--device auto|cpu|gpu] [--python PYTHON]
                          [--seed SEED] [--with PACKAGE]... [--limit NAME=NUMBER]...

Gives each program that joins a fresh Python. Ctrl-C ends it. Whoever is let in can do what you can do.

  --listen    ipc:///path/of/a/socket, in a folder that is yours alone; or tcp://ADDRESS:PORT, over which everything
              goes, encrypted with the keys below. Without them only this machine's own addresses are taken.
  --key       the file with this worker's secret key, from tensorbridge keygen; or TENSORBRIDGE_KEY names it
  --clients   a file with the public keys of the programs that may join, one a line, # for comments; it is read anew
              for each connection; or TENSORBRIDGE_CLIENTS names it
  --programs  so many programs at once, each with a process of its own; 1 by default
  --max-grace the longest time for which a program that is lost may have its Python kept; 3600 by default
  --keras     3 (the default), or legacy for tf_keras
  --backend   tensorflow, jax or torch: what Keras 3 computes with, as of startPython
  --device    as of startPython; auto is the default
  --python    an interpreter or a virtual environment
  --with      a package to add, as startPython({ packages }) does
  --limit     messageBytes, depth or openObjects: what its Pythons take, as startPython({ limits }) does
  --seed      as of startPython: one seed for Python, NumPy, TensorFlow and Keras`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        listen: { type: 'string' },
        key: { type: 'string' },
        clients: { type: 'string' },
        programs: { type: 'string' },
        'max-grace': { type: 'string' },
        keras: { type: 'string' },
        backend: { type: 'string' },
        device: { type: 'string' },
        python: { type: 'string' },
        seed: { type: 'string' },
        with: { type: 'string', multiple: true },
        limit: { type: 'string', multiple: true },
      },
    })
    if (values.listen === undefined) throw new UsageError('--listen is missing: where should the worker listen?')
    const endpoint = values.listen
    const keys = listenerKeys(endpoint, values)
    const programs = parseCount('--programs', values.programs, 1, 1)
    const maxGraceMs = parseCount('--max-grace', values['max-grace'], 0, 3600) * 1000
    const keras = parseKeras(values.keras)
    const backend = parseBackend(values.backend)
    if (keras === 'legacy' && backend !== undefined && backend !== 'tensorflow')
      throw new UsageError(`--backend has to be tensorflow with --keras legacy. Received: ${backend}`)
    const computesWith = backendOf({ keras, ...(backend === undefined ? {} : { backend }) }, process.env)
    const device = parseDevice(values.device)
    const limits = parseLimits(values.limit ?? [])
    const environment = await resolveEnvironment({
      device,
      backend: backend ?? 'tensorflow',
      packages: values.with ?? [],
      ...(values.python === undefined ? {} : { python: values.python }),
    })
    const options: WorkerOptions = {
      environment,
      keras,
      backend: computesWith,
      device,
      env: { ...withoutKeys(process.env), TENSORBRIDGE_SHARED_MEMORY: '0' },
      cwd: undefined,
      stdout: 'inherit',
      stderr: 'inherit',
      seed: parseSeed(values.seed),
      preload: environment.packages[computesWith === 'tensorflow' ? computesWith : 'keras'] !== null,
      startTimeoutMs: 60_000,
      protocolVersion: PROTOCOL_VERSION,
      limits,
    }
    const say = (line: string): void => void process.stderr.write(`${line}\n`)
    const server =
      keys === null
        ? new WorkerServer(options, say, programs)
        : new RemoteServer({ worker: options, keys, programs, maxGraceMs, say })
    process.stdout.write(`Listening on ${await server.listen(endpoint)}\n`)
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    })
    await server.close()
    return 0
  },
}

function parseCount(name: string, value: string | undefined, least: number, otherwise: number): number {
  if (value === undefined) return otherwise
  if (/^\d{1,6}$/.test(value) && Number(value) >= least) return Number(value)
  throw new UsageError(`${name} has to be an integer from ${least} on. Received: ${value}`)
}

function parseLimits(given: readonly string[]): Limits {
  const limits = Object.fromEntries(
    given.map((each) => {
      const [name = '', value] = each.split('=')
      return [name, /^\d+$/.test(value ?? '') ? Number(value) : (value ?? '')]
    }),
  ) as Partial<Limits>
  try {
    checkLimits(limits)
  } catch (error) {
    throw new UsageError(`--limit takes NAME=NUMBER. ${(error as Error).message}`)
  }
  return completeLimits(limits)
}

/** Where keys are is nothing that user code needs. */
function withoutKeys(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { TENSORBRIDGE_KEY: _, TENSORBRIDGE_CLIENTS: __, TENSORBRIDGE_SERVER_KEY: ___, ...rest } = env
  return rest
}

/** The keys to listen with; null where none are needed and none are given. */
function listenerKeys(
  endpoint: string,
  { key, clients }: { readonly key?: string; readonly clients?: string },
): ListenerKeys | null {
  const isIpc = endpoint.startsWith('ipc:')
  if (!isEndpoint(endpoint)) {
    throw new UsageError(`--listen takes ipc://PATH or tcp://ADDRESS:PORT. Received: ${endpoint}`)
  }
  if (isIpc) {
    if (key === undefined && clients === undefined) return null
    throw new UsageError(
      '--key and --clients are for tcp: a socket of this machine is guarded by the folder that it is in.',
    )
  }
  const keyFile = key ?? process.env['TENSORBRIDGE_KEY']
  const clientsFile = clients ?? process.env['TENSORBRIDGE_CLIENTS']
  if (!keyFile && !clientsFile && isLocalEndpoint(endpoint)) return null
  if (!keyFile || !clientsFile) {
    const missing = [keyFile ? '' : '--key FILE', clientsFile ? '' : '--clients FILE'].filter(Boolean).join(' and ')
    throw new UsageError(
      `What is listened for on ${endpoint} is encrypted and open to known programs only; missing: ${missing}. ` +
        '`tensorbridge keygen FILE` makes keys.',
    )
  }
  const { canOthersRead, ...pair } = readKeyPair(keyFile)
  if (canOthersRead) {
    process.stderr.write(`Any user of this machine can read the secret key in ${keyFile}: chmod 600 it.\n`)
  }
  return { ...pair, clients: clientsFile }
}
