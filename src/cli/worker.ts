// `tensorbridge worker`: a Python for programs that are started elsewhere on this machine (connectPython).

import { parseArgs } from 'node:util'
import { resolveEnvironment } from '../environment/environment.js'
import { WorkerServer } from '../process/worker-server.js'
import { PROTOCOL_VERSION } from '../protocol/messages.js'
import { isLocalEndpoint } from '../transport/control.js'
import { type Command, parseBackend, parseDevice, UsageError } from './command.js'

export const worker: Command = {
  summary: 'run a Python that programs join with connectPython()',
  usage: `Usage: tensorbridge worker --listen ENDPOINT [--keras 3|legacy] [--device auto|cpu|gpu] [--python PYTHON]
                          [--backend BACKEND] [--seed SEED] [--with PACKAGE]...

Serves one program at a time; each gets a fresh Python. Ctrl-C ends it.

  --listen  ipc:///path/of/a/socket, or tcp://127.0.0.1:PORT. Whoever can connect can do what you can do:
            a socket's folder should be yours alone, and no other address than this machine's own is taken.
  --keras   3 (the default), or legacy for tf_keras
  --backend tensorflow, jax or torch: what Keras 3 computes with, as of startPython
  --device  as of startPython; auto is the default
  --python  an interpreter or a virtual environment
  --with    a package to add, as startPython({ packages }) does
  --seed    as of startPython: one seed for Python, NumPy, TensorFlow and Keras`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        listen: { type: 'string' },
        keras: { type: 'string' },
        backend: { type: 'string' },
        device: { type: 'string' },
        python: { type: 'string' },
        seed: { type: 'string' },
        with: { type: 'string', multiple: true },
      },
    })
    if (values.listen === undefined) throw new UsageError('--listen is missing: where should the worker listen?')
    const endpoint = checkEndpoint(values.listen)
    const keras = values.keras ?? '3'
    if (keras !== '3' && keras !== 'legacy') throw new UsageError(`--keras has to be 3 or legacy. Received: ${keras}`)
    const backend = parseBackend(values.backend)
    if (keras === 'legacy' && backend !== undefined && backend !== 'tensorflow')
      throw new UsageError(`--backend has to be tensorflow with --keras legacy. Received: ${backend}`)
    const device = parseDevice(values.device)
    const environment = await resolveEnvironment({
      device,
      backend: backend ?? 'tensorflow',
      packages: values.with ?? [],
      ...(values.python === undefined ? {} : { python: values.python }),
    })
    const server = new WorkerServer(
      {
        environment,
        keras,
        backend: backend ?? (keras === 'legacy' ? undefined : process.env['KERAS_BACKEND']),
        device,
        env: { ...process.env, TENSORBRIDGE_SHARED_MEMORY: '0' },
        cwd: undefined,
        stdout: 'inherit',
        stderr: 'inherit',
        seed: parseSeed(values.seed),
        preload: environment.packages[(backend ?? 'tensorflow') === 'tensorflow' ? 'tensorflow' : 'keras'] !== null,
        startTimeoutMs: 60_000,
        protocolVersion: PROTOCOL_VERSION,
      },
      (line) => process.stderr.write(`${line}\n`),
    )
    process.stdout.write(`Listening on ${await server.listen(endpoint)}\n`)
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    })
    await server.close()
    return 0
  },
}

function parseSeed(value: string | undefined): number | null {
  if (value === undefined) return null
  if (/^\d+$/.test(value) && Number(value) < 2 ** 32) return Number(value)
  throw new UsageError(`--seed has to be an integer from 0 to 4294967295. Received: ${value}`)
}

/** Only this machine: there is no encryption yet. */
function checkEndpoint(endpoint: string): string {
  if (!isLocalEndpoint(endpoint)) {
    throw new UsageError(
      `--listen takes ipc://PATH or tcp://127.0.0.1:PORT, on this machine only, because nothing is encrypted. Received: ${endpoint}`,
    )
  }
  if (Number(/\d+$/.exec(endpoint)?.[0] ?? 0) > 65_535)
    throw new UsageError(`--listen: there is no such port: ${endpoint}`)
  return endpoint
}
