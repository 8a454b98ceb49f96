// The child process of a worker: what it may be started with, and the error where the system starts none.

import { fileURLToPath } from 'node:url'
import { execa, type ResultPromise } from 'execa'
import type { PythonEnvironment } from '../environment/environment.js'
import { PythonEnvironmentError } from '../errors.js'
import type { Limits } from '../protocol/limits.js'
import type { OutputTarget } from './output.js'
import { warmParent } from './warm.js'

/** How to start a worker. */
export interface WorkerOptions {
  readonly environment: PythonEnvironment
  readonly keras: '3' | 'legacy'
  /** What Keras computes with; by default `tensorflow`. */
  readonly backend?: string | undefined
  readonly device: 'auto' | 'cpu' | 'gpu'
  readonly gpuMemory?: 'grow' | number | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string | undefined
  readonly stdout: OutputTarget
  readonly stderr: OutputTarget
  readonly seed: number | null
  readonly preload: boolean
  readonly startTimeoutMs: number
  readonly protocolVersion: number
  /** What Python takes in one message, and the like; by default what no honest program meets. */
  readonly limits?: Limits
  /** What the program takes of Python, where that is not the same. */
  readonly programLimits?: Limits
  /** Ask for a Python that is forked from one which has TensorFlow imported; `say` hears why there is none. */
  readonly warm?: { say(reason: string): void } | undefined
  /** Where Python listens; by default a socket in a folder that only this user can enter. */
  readonly endpoint?: string
}

const SOURCE = fileURLToPath(new URL('../../python/src/tensorbridge', import.meta.url))
// Imported, so that Python keeps it compiled; a script would be compiled each time, which takes 3 ms.
const WARM_REQUEST =
  'import sys; sys.path.append(sys.argv.pop(1)); import warm_request; sys.path.pop(); warm_request.main()'

// The package is loaded from its folder under its own name: nothing is added to the search path of user code, and a
// folder called tensorbridge in the working directory is not mistaken for it.
const BOOTSTRAP = `import sys, importlib.util as util
spec = util.spec_from_file_location('tensorbridge', sys.argv[2] + '/__init__.py', submodule_search_locations=[sys.argv[2]])
sys.modules['tensorbridge'] = util.module_from_spec(spec)
spec.loader.exec_module(sys.modules['tensorbridge'])
from tensorbridge.__main__ import main
main()`

interface SpawnOptions {
  readonly stdio: ['pipe', 'pipe' | 'inherit' | 'ignore', 'pipe', 'pipe']
  readonly cwd?: string
  readonly env: Readonly<Record<string, string>>
  readonly extendEnv: false
  readonly buffer: false
  readonly reject: false
  readonly detached: true
  readonly cleanup: false
  readonly encoding: 'buffer'
}

/** A child process of a worker. Its `pid` is undefined where there is none, and `notStarted` says why. */
export type SpawnedWorker = ResultPromise<SpawnOptions>

/** Starts a process; what it is told besides its options is `settings`. */
export function spawnWorker(options: WorkerOptions, settings: Readonly<Record<string, unknown>>): SpawnedWorker {
  const { VIRTUAL_ENV: _, ...rest } = options.env
  const hashSeed = options.seed === null ? {} : { PYTHONHASHSEED: String(options.seed) }
  // The interpreter finds its own environment; one that a shell activated may be another.
  // The order of sets of strings follows PYTHONHASHSEED.
  const env = { ...hashSeed, ...definedOnly(rest), PYTHONUNBUFFERED: '', PYTHONIOENCODING: 'utf-8:backslashreplace' }
  const spawnOptions: SpawnOptions = {
    stdio: ['pipe', typeof options.stdout === 'function' ? 'pipe' : options.stdout, 'pipe', 'pipe'],
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env,
    extendEnv: false,
    buffer: false,
    reject: false,
    // Ctrl-C in a terminal is for this program: it decides what becomes of Python.
    detached: true,
    cleanup: false,
    encoding: 'buffer',
  }
  return execa(options.environment.interpreter, argumentsOf(options, env, JSON.stringify(settings)), spawnOptions)
}

/** Why the system has started no process. Where spawn() has thrown, `child` has no events that would ever tell. */
export async function notStarted(child: SpawnedWorker, options: WorkerOptions): Promise<PythonEnvironmentError> {
  const { cause } = await child
  const error = cause as NodeJS.ErrnoException
  const size = (text: string): number => Buffer.byteLength(text)
  const [largest] = Object.entries(definedOnly(options.env)).sort(([, a], [, b]) => size(b) - size(a))
  const hint =
    error.code === 'E2BIG' && largest
      ? ` The environment is too large; the largest variable is ${largest[0]}, of ${size(largest[1])} bytes.`
      : ''
  const message = `Python (${options.environment.interpreter}) could not be started: ${error.message}.${hint}`
  return new PythonEnvironmentError(message, { cause: error })
}

/** Python's arguments: the worker itself, or the program that asks for a warm one. */
function argumentsOf(options: WorkerOptions, environ: Record<string, string>, settings: string): string[] {
  const fresh = [BOOTSTRAP, settings, SOURCE]
  if (options.warm === undefined) return ['-c', ...fresh]
  const parent = warmParent({ ...options, environ, source: SOURCE })
  if ('reason' in parent) {
    options.warm.say(parent.reason)
    return ['-c', ...fresh]
  }
  // What is left of the time is for a fresh one, if there is no answer.
  const seconds = String(options.startTimeoutMs / 2000)
  return ['-I', '-S', '-c', WARM_REQUEST, SOURCE, parent.socket, seconds, ...fresh, JSON.stringify(parent.settings)]
}

function definedOnly(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)) as Record<string, string>
}
