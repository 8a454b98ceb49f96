// Starts the process of a Python as its options say: finds or makes its environment first.

import { resolveEnvironment } from './environment/environment.js'
import { isWarmByDefault } from './process/warm.js'
import { type WorkerEvents, WorkerProcess } from './process/worker-process.js'
import { completeLimits } from './protocol/limits.js'
import { PROTOCOL_VERSION } from './protocol/messages.js'
import { backendOf, type PythonOptions } from './python-options.js'

/** @throws PythonEnvironmentError, PythonExitedError or ProtocolError; nothing is left running then. */
export async function launchProcess(options: PythonOptions, events: WorkerEvents): Promise<WorkerProcess> {
  const env = { ...process.env, ...options.env }
  const backend = backendOf(options, env)
  const environment = await resolveEnvironment({
    env,
    device: options.device ?? 'auto',
    backend: options.backend ?? 'tensorflow',
    packages: options.packages ?? [],
    ...(options.python === undefined ? {} : { python: options.python }),
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
  })
  return WorkerProcess.start(
    {
      environment,
      env,
      keras: options.keras ?? '3',
      backend,
      device: options.device ?? 'auto',
      gpuMemory: options.gpuMemory,
      cwd: options.cwd,
      stdout: options.stdout ?? 'inherit',
      stderr: options.stderr ?? 'inherit',
      seed: options.seed ?? null,
      preload: (options.preload ?? true) && environment.packages[backend === 'tensorflow' ? backend : 'keras'] !== null,
      startTimeoutMs: options.startTimeoutMs ?? 60_000,
      protocolVersion: PROTOCOL_VERSION,
      limits: completeLimits(options.limits),
      warm: (options.warm ?? isWarmByDefault(env)) ? { say: (reason) => sayFresh(options, reason) } : undefined,
    },
    events,
  )
}

const saidReasons = new Set<string>()

/** Says once for each reason why a Python is fresh that was asked to be warm. */
function sayFresh({ warm, onProgress }: PythonOptions, reason: string): void {
  // Who did not ask for it misses nothing but time.
  if (warm !== true || saidReasons.has(reason)) return
  saidReasons.add(reason)
  const say = onProgress ?? ((line: string) => process.stderr.write(`${line}\n`))
  say(`A fresh Python is started, not a warm one: ${reason}.`)
}
