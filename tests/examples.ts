// Runs an example of examples/ whole, as `npm run demo` does, and its twin: the same program in Python, in the same Python
// and from the same seed. What Keras gave both is kept to the last bit, so that a test can compare more than what is printed.

import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'
import { type NDArray, type Python, type PythonOptions, startPython } from '../src/index.js'
import { type UntypedPython, untyped } from './harness.js'

/** What Keras gave a program, in the order of its calls. */
export interface Figures {
  /** `History.history` of each `fit`: numbers for each epoch, by the names of the loss and the metrics. */
  readonly fits: readonly { readonly [name: string]: readonly number[] }[]
  /** What each `predict` gave. */
  readonly predictions: readonly NDArray[]
  /** What each `evaluate` gave, those of a `fit` with validation too. */
  readonly evaluations: readonly unknown[]
}

/** An example that has run. Its Python lives on until this is disposed of. */
export interface ExampleRun extends AsyncDisposable {
  /** What it printed, line by line, without a newline at the end. */
  readonly lines: readonly string[]
  readonly figures: Figures
  /** The Python that it started first. */
  readonly python: UntypedPython
  /**
   * Runs `main(*data)` of `tests/keras/twins/NAME.py` in that Python, seeded as the example's was.
   *
   * @param data what the example got from elsewhere: the same values go to Python.
   * @returns what Keras gave it, and what `main` returned.
   */
  twin(...data: unknown[]): Promise<Figures & { readonly returned: any }>
}

/**
 * Runs `examples/NAME/main.ts` to its end, on the CPU and with TensorFlow's deterministic kernels. It can be run once in a
 * test file. Its Pythons are the ones that it starts with `startPython`; they are closed when the run is disposed of.
 *
 * @throws what the example throws; Error where it starts no Python.
 */
export async function runExample(name: string): Promise<ExampleRun> {
  const lines: string[] = []
  const pythons: Started[] = []
  const closeAll = async (): Promise<void> => {
    for (const { close } of pythons) await close()
  }
  vi.doMock('tensorbridge', async () => ({
    ...(await vi.importActual<object>('../src/index.js')),
    startPython: async (options: PythonOptions = {}) => {
      const started = await startRecorded(options, lines)
      pythons.push(started)
      return started.python
    },
  }))
  const log = vi.spyOn(console, 'log').mockImplementation((line = '') => void lines.push(...String(line).split('\n')))
  try {
    await import(fileURLToPath(new URL(`../examples/${name}/main.ts`, import.meta.url)))
    const [first] = pythons
    if (first === undefined) throw new Error(`The example ${name} started no Python.`)
    // What it sent and did not await is a part of it.
    for (const { python } of pythons) await python.sync()
    const python = untyped(first.python)
    const twin = fileURLToPath(new URL(`keras/twins/${name}.py`, import.meta.url))
    return {
      lines,
      figures: await takeFigures(python),
      python,
      async twin(...data) {
        const returned = await python.eval('RECORDER.run')(twin, first.seed, ...data)
        return { ...(await takeFigures(python)), returned }
      },
      [Symbol.asyncDispose]: closeAll,
    }
  } catch (error) {
    await closeAll()
    throw error
  } finally {
    log.mockRestore()
    vi.doUnmock('tensorbridge')
  }
}

interface Started {
  readonly python: Python
  readonly seed: number | null
  /** Ends it; the example's own `close()` does nothing. */
  readonly close: () => Promise<void>
}

async function startRecorded(options: PythonOptions, lines: string[]): Promise<Started> {
  const stdout = (text: string): void => void lines.push(...text.replace(/\n$/, '').split('\n'))
  const python = await startPython({ device: 'cpu', stdout, stderr: 'ignore', ...options })
  const close = python.close.bind(python)
  python.close = async () => {}
  python.exec(RECORDER.replace('WORLD', options.keras === 'legacy' ? 'tf_keras' : 'keras'))
  return { python, seed: options.seed ?? null, close }
}

async function takeFigures(python: UntypedPython): Promise<Figures> {
  return (await python.eval('RECORDER.take()')) as Figures
}

// The signatures stay those of Keras, because tensorbridge reads them. `History` is asked rather than `fit`, whose result is
// an object that goes on changing.
const RECORDER = `
def RECORDER():
    import functools, runpy, types
    import tensorflow, WORLD as keras
    figures = types.SimpleNamespace(fits=[], predictions=[], evaluations=[])

    def recording(method, kept):
        @functools.wraps(method)
        def recorded(*args, **kwargs):
            result = method(*args, **kwargs)
            kept(args, result)
            return result
        return recorded

    def take():
        taken = {name: list(values) for name, values in vars(figures).items()}
        for values in vars(figures).values():
            values.clear()
        return taken

    def run(path, seed, *data):
        keras.backend.clear_session()
        if seed is not None:
            keras.utils.set_random_seed(seed)
        return runpy.run_path(path)['main'](*data)

    model, history = keras.Model, keras.callbacks.History
    history.on_train_begin = recording(history.on_train_begin, lambda args, _: figures.fits.append(args[0].history))
    model.predict = recording(model.predict, lambda _, result: figures.predictions.append(result))
    model.evaluate = recording(model.evaluate, lambda _, result: figures.evaluations.append(result))
    tensorflow.config.experimental.enable_op_determinism()
    return types.SimpleNamespace(take=take, run=run)

RECORDER = RECORDER()
`
