// The same program in Python and in TypeScript, in one process and from one seed: both must give the same numbers.

import { expect } from 'vitest'
import { NDArray, type PythonOptions, type Remote } from '../../src/index.js'
import { TAG_CALLBACK } from '../../src/protocol/messages.js'
import { Recording, type Shared, sharedPython, tensorflowOptions, type UntypedPython } from '../harness.js'

const SEED = 7

// Programs find these names; `plain` gives what tensors and arrays hold.
const PYTHON = `
import importlib.util
import numpy as np
# Other backends of Keras do not need it.
if importlib.util.find_spec('tensorflow'):
    import tensorflow as tf
keras = __import__(WORLD)
layers = keras.layers

def plain(value):
    if isinstance(value, dict):
        return {str(key): plain(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(entry) for entry in value]
    if hasattr(value, 'numpy'):
        value = value.numpy()
    elif type(value).__module__.startswith('jax'):
        value = np.asarray(value)
    if isinstance(value, bytes):
        return value.decode()
    return plain(value.tolist()) if isinstance(value, (np.ndarray, np.generic)) else value

def weights_of(model):
    return [np.array(each) for each in model.get_weights()]

def fitted(model, x, y, **options):
    history = model.fit(x, y, **{'batch_size': 8, 'epochs': 2, 'shuffle': False, 'verbose': 0, **options}).history
    return [history, weights_of(model)]
`

/** What a program in TypeScript uses. */
export interface Libraries {
  readonly keras: UntypedPython['keras'] & { readonly layers: Remote; readonly ops: Remote }
  readonly tf: Remote
  readonly np: Remote
  readonly python: UntypedPython
}

/** A Python for the file, and the comparison. */
export interface SideBySide {
  readonly shared: Shared
  /** Runs both and compares; gives what they gave. */
  expectSame(
    python: string,
    typescript: (libraries: Libraries) => unknown,
    ...args: readonly unknown[]
  ): Promise<unknown>
}

/**
 * Starts a Python of this world for the file. `python` defines `program(…)`, which gets `args`; both programs begin with
 * the same seed, and what they give is compared as plain values, without tolerance.
 */
export function sideBySide(world: '3' | 'legacy', options: PythonOptions = {}): SideBySide {
  // What is traced lasts.
  const shared = sharedPython(tensorflowOptions({ ...options, keras: world }), { makesClasses: true })
  let isPrepared = false
  return {
    shared,
    async expectSame(source, typescript, ...args) {
      const { keras, tf, np } = shared.python
      if (!isPrepared) {
        await shared.python.exec(PYTHON.replace('WORLD', world === '3' ? "'keras'" : "'tf_keras'"))
        isPrepared = true
      }
      await shared.python.exec(source)
      const begin = async (): Promise<void> => {
        keras.utils.set_random_seed(SEED)
        await keras.backend.clear_session()
      }
      await begin()
      const expected: unknown = await shared.python.eval('lambda *args: plain(program(*args))')(...args)
      await begin()
      const given = await plain(await typescript({ keras, tf, np, python: shared.python } as Libraries))
      expect(given).toEqual(expected)
      return given
    },
  }
}

/** The numbers in a value: those of arrays and tensors too. */
export async function plain(value: unknown): Promise<unknown> {
  if (value instanceof NDArray) return plain(value.toNested())
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof Uint8Array) return Buffer.from(value).toString()
  if (Array.isArray(value)) return Promise.all(value.map(plain))
  if (typeof value === 'function') {
    // A remote promise; the linter knows functions only.
    const settled = await Promise.resolve(value as unknown)
    return plain(typeof settled === 'function' ? await (settled as unknown as Remote)['numpy']() : settled)
  }
  if (typeof value === 'object' && value !== null) {
    const entries = await Promise.all(
      Object.entries(value).map(async ([name, each]) => [name, await plain(each)] as const),
    )
    return Object.fromEntries(entries)
  }
  return value
}

/** History and weights of a training. */
export async function fitted(model: Remote, x: unknown, y: unknown, options: object = {}): Promise<unknown[]> {
  const history = model.fit(x, y, { batch_size: 8, epochs: 2, shuffle: false, verbose: 0, ...options })
  return [await history.history, await model.get_weights()]
}

/** Runs `body`; fails where Python called a function of TypeScript. */
export async function withoutCallbacks<Result>(body: () => Promise<Result>): Promise<Result> {
  using recording = new Recording()
  const result = await body()
  expect(recording.received.map(([tag]) => tag)).not.toContain(TAG_CALLBACK)
  return result
}
