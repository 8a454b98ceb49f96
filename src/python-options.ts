// How a Python is started: the options, and the check that none is misspelt.

import { checkNames, shown } from './errors/option-names.js'
import { atUser } from './errors/user-frames.js'
import type { OutputTarget } from './process/output.js'
import { isLimit, type Limits, RANGES } from './protocol/limits.js'

/** What Keras 3 computes with. */
export type Backend = 'tensorflow' | 'jax' | 'torch'

/** How to start a Python. All are optional. */
export interface PythonOptions {
  /** Keras 3 (default), or tf_keras: then `tf.keras.optimizers.legacy.*` and OptimizerV2 work. */
  readonly keras?: '3' | 'legacy'
  /**
   * What Keras 3 computes with: `tensorflow` (default, or as the variable KERAS_BACKEND says), `jax` or `torch`. The managed
   * Python gets jax on the first start that asks for it; torch is named by `packages`. docs/backends.md has the differences.
   */
  readonly backend?: Backend
  /** `auto` (default) uses a GPU where there is one; with `gpu` the first use of Keras fails where none is used. */
  readonly device?: 'auto' | 'cpu' | 'gpu'
  /**
   * How much memory of each GPU is taken: `grow` takes what is needed, a number is the limit in MiB. By default TensorFlow and
   * jax take almost all of it at once, torch what it needs.
   */
  readonly gpuMemory?: 'grow' | number
  /** An interpreter or a virtual environment; by default the one that `npx tensorbridge doctor` names. */
  readonly python?: string
  /**
   * Packages to have beside TensorFlow: requirements as pip writes them, `'scikit-learn==1.7.2'`, or requirements files, whose
   * names end in `.txt`; with hashes in it, such a file is installed exactly. They are installed once, from wheels, into the
   * cache; versions that the environment has stay as they are.
   */
  readonly packages?: string | readonly string[]
  /** Environment variables, added to this process's own; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Python's working directory; by default this process's own. */
  readonly cwd?: string
  /** Where Python's output goes; `inherit` (default) is this process's own stdout. A function gets text as it comes, in whole lines. */
  readonly stdout?: OutputTarget
  /** The same for stderr. What TensorFlow prints while it starts is held back, and shown when Python dies. */
  readonly stderr?: OutputTarget
  /**
   * One seed for Python, NumPy, TensorFlow and Keras: their numbers are those of a Python program that begins with
   * `keras.utils.set_random_seed(seed)`. The first call waits until TensorFlow is loaded, unless `preload` is false.
   */
  readonly seed?: number
  /** Load TensorFlow in the background at once (default). Otherwise it is loaded when it is first used. */
  readonly preload?: boolean
  /**
   * Fork Python from a process that has TensorFlow imported already, which takes milliseconds. That process is started by
   * the first call, serves all programs of this user that start the same Python, and ends after five minutes without any.
   * Where forking is not safe (macOS, a GPU) a fresh Python is started, and `onProgress` hears why. Default: in test
   * runners (vitest, jest, `node --test`), and as the environment variable TENSORBRIDGE_WARM (`1`, `0`) says.
   */
  readonly warm?: boolean
  /**
   * What a call, a value and this connection may hold, at both ends. The defaults are what no honest program meets:
   * `messageBytes` (the arrays of one call or one answer, in bytes; 1 MiB at least) is the memory of this machine, `depth`
   * (nesting of values, 400 at most) is 200, `openObjects` (Python objects held at once) is 20 million. What goes beyond is
   * an error that names the limit: ConversionError, LimitError, or in Python ConversionError and LimitError.
   */
  readonly limits?: Partial<Limits>
  /** How long Python may take to answer for the first time, in milliseconds; 60,000 by default. */
  readonly startTimeoutMs?: number
  /** Gets progress lines while an environment is made, and why a start is not warm; by default they go to stderr. */
  readonly onProgress?: (line: string) => void
}

/** What Keras will compute with. tf_keras does not read the variable. */
export function backendOf(
  { keras, backend }: Pick<PythonOptions, 'keras' | 'backend'>,
  env: Readonly<Record<string, string | undefined>>,
): string {
  return backend ?? (keras === 'legacy' ? 'tensorflow' : env['KERAS_BACKEND'] || 'tensorflow')
}

const OPTIONS: { readonly [Name in keyof PythonOptions]-?: true } = {
  keras: true,
  backend: true,
  device: true,
  gpuMemory: true,
  python: true,
  packages: true,
  env: true,
  cwd: true,
  stdout: true,
  stderr: true,
  seed: true,
  warm: true,
  preload: true,
  limits: true,
  startTimeoutMs: true,
  onProgress: true,
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text in the quotes of JSON, anything else as console.log shows it. */
function received(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : shown(value)
}

/** What no process can be given: Node drops some of it without a word, and starts nothing for the rest. */
function checkVariables(env: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(env)) {
    if (name === '' || /[=\0]/.test(name)) {
      throw atUser(new TypeError(`The option env takes names without = and null bytes. Received: ${shown(name)}`))
    }
    if (String(value).includes('\0')) {
      throw atUser(
        new TypeError(`The option env takes values without null bytes. Received for ${name}: ${shown(value)}`),
      )
    }
  }
}

/** The names of all options. */
export const PYTHON_OPTIONS: readonly string[] = Object.keys(OPTIONS)

/** A misspelt name or value must not start something else than was meant. */
export function checkOptions(options: PythonOptions): void {
  checkNames(options, PYTHON_OPTIONS)
  const { keras, backend, device, gpuMemory, packages, seed, stdout, stderr, warm, preload, onProgress } = options
  const check = (name: string, value: unknown, isRight: boolean, expected: string): void => {
    if (value !== undefined && !isRight)
      throw atUser(new TypeError(`The option ${name} takes ${expected}. Received: ${received(value)}`))
  }
  check('keras', keras, keras === '3' || keras === 'legacy', "'3' or 'legacy'")
  check('device', device, ['auto', 'cpu', 'gpu'].includes(device as string), "'auto', 'cpu' or 'gpu'")
  if (keras === 'legacy') {
    const only = "'tensorflow' where keras is 'legacy': tf_keras has no other"
    check('backend', backend, backend === 'tensorflow', only)
  }
  check(
    'backend',
    backend,
    ['tensorflow', 'jax', 'torch'].includes(backend as string),
    "'tensorflow', 'jax' or 'torch'",
  )
  const isAmount = gpuMemory === 'grow' || (Number.isFinite(gpuMemory) && (gpuMemory as number) > 0)
  check('gpuMemory', gpuMemory, isAmount, "'grow' or a number of MiB above 0")
  check('warm', warm, typeof warm === 'boolean', 'true or false')
  check('preload', preload, typeof preload === 'boolean', 'true or false')
  check('onProgress', onProgress, typeof onProgress === 'function', 'a function')
  const areNames = [packages].flat().every((name) => typeof name === 'string')
  check('packages', packages, areNames, 'a string or an array of strings')
  const isSeed = Number.isInteger(seed) && (seed as number) >= 0 && (seed as number) < 2 ** 32
  check('seed', seed, isSeed, 'an integer from 0 to 4294967295')
  const { env, limits, startTimeoutMs } = options
  check('env', env, isRecord(env), 'an object of variables')
  checkVariables(env ?? {})
  const isTime = typeof startTimeoutMs === 'number' && startTimeoutMs > 0
  check('startTimeoutMs', startTimeoutMs, isTime, 'a number of milliseconds above 0')
  checkLimits(limits)
  for (const [name, target] of Object.entries({ stdout, stderr })) {
    const isTarget = target === 'inherit' || target === 'ignore' || typeof target === 'function'
    check(name, target, isTarget, "'inherit', 'ignore' or a function")
  }
}

/**
 * The same for limits.
 *
 * @throws TypeError naming what is wrong.
 */
export function checkLimits(limits: Partial<Limits> = {}): void {
  if (!isRecord(limits)) throw atUser(new TypeError(`The option limits takes an object. Received: ${shown(limits)}`))
  for (const [name, value] of Object.entries(limits) as [keyof Limits, unknown][]) {
    if (value === undefined) continue
    const [least, most] = Object.hasOwn(RANGES, name) ? RANGES[name] : [0, -1]
    if (most < 0)
      throw atUser(new TypeError(`There is no limit ${name}. The limits are ${Object.keys(RANGES).join(', ')}.`))
    if (!isLimit(name, value))
      throw atUser(
        new TypeError(`The option limits.${name} takes an integer from ${least} to ${most}. Received: ${shown(value)}`),
      )
  }
}
