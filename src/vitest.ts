// The door `tensorbridge/vitest`: matchers for vitest's expect, and tests whose file has a Python of its own. To import it is
// enough for the matchers.

import { basename, dirname, join } from 'node:path'
import { expect, type TestAPI, vi, test as vitestTest } from 'vitest'
import type { PythonObjectContainer } from '../typings/core.js'
import type { World } from '../typings/worlds.js'
import { checkNames, shown } from './errors/option-names.js'
import { atUser } from './errors/user-frames.js'
import { type Comparison, comparison } from './parity/assertions.js'
import type { CloseOptions } from './parity/closeness.js'
import { closeQuestion } from './parity/compare.js'
import { heldNow, leakReport } from './parity/leaks.js'
import { openRecording, type RecordFunction, recordMode } from './parity/recording.js'
import { type Python, type PythonOptions, startPython } from './python.js'
import { checkOptions, PYTHON_OPTIONS } from './python-options.js'

export type { CloseOptions } from './parity/closeness.js'
export type { RecordFunction, RecordOptions } from './parity/recording.js'

/** Whether a value is in Python, or holds one that is. */
type HoldsRemote<T> = T extends PromiseLike<unknown> | PythonObjectContainer
  ? true
  : T extends readonly (infer Entry)[]
    ? HoldsRemote<Entry>
    : T extends Readonly<Record<string, infer Entry>>
      ? HoldsRemote<Entry>
      : false

/** What a matcher gives: a promise where a value must be brought from Python. */
type Matched<Actual, Expected> = true extends HoldsRemote<Actual> | HoldsRemote<Expected> ? Promise<void> : void

interface ParityMatchers<T> {
  /**
   * Passes where every element is close to the expected one: `|actual - expected| <= atol + rtol * |expected|`, as in NumPy, with
   * rtol 1e-5 and atol 1e-8; or within `ulps`. Shapes must be the same; dtypes may differ. Await it where a value is remote, also
   * one inside an array or an object.
   */
  toBeAllClose<Expected>(expected: Expected, options?: CloseOptions): Matched<T, Expected>
  /**
   * Passes where shapes, dtypes and every element are equal to the last bit; NaN equals NaN, and plain numbers are taken in the
   * dtype of the other side. Await it where a value is remote, also one inside an array or an object.
   */
  toEqualTensor<Expected>(expected: Expected): Matched<T, Expected>
  /** Passes where a report of `parity` or `compareModels`, or another comparison, says that both sides agree. */
  toAgree(): void
}

declare module 'vitest' {
  // oxlint-disable-next-line typescript/no-explicit-any -- vitest's own declaration, which this adds to
  interface Matchers<T = any> extends ParityMatchers<T> {}
}

const RECORDING_TIMEOUT_MS = 120_000

interface Result {
  readonly pass: boolean
  readonly message: () => string
}

function result(outcome: Comparison | Promise<Comparison>): Result | Promise<Result> {
  const now = ({ pass, message }: Comparison): Result => ({ pass, message: () => message })
  return outcome instanceof Promise ? outcome.then(now) : now(outcome)
}

interface State {
  readonly isNot?: boolean
}

function call(state: State, name: string): string {
  return `expect(actual).${state.isNot ? 'not.' : ''}${name}(expected)`
}

expect.extend({
  toBeAllClose(this: State, actual: unknown, expected: unknown, options?: CloseOptions) {
    return result(comparison(call(this, 'toBeAllClose'), actual, expected, closeQuestion(options)))
  },
  toEqualTensor(this: State, actual: unknown, expected: unknown) {
    return result(comparison(call(this, 'toEqualTensor'), actual, expected, { kind: 'equal' }))
  },
  toAgree(actual: Comparison) {
    if (typeof actual?.pass !== 'boolean')
      throw new TypeError('toAgree takes what parity() or compareModels() resolves with; await it first.')
    return { pass: actual.pass, message: () => actual.message }
  },
})

/** What tests of a file get. */
export interface PythonFixtures<W extends World = '3'> {
  /** A Python of the file's own, started when the first test asks for it and closed after the last. */
  readonly python: Python<W>
  /**
   * Expected values that TensorFlow computed once, in `__records__/NAME.json` beside the test file. Python is started only with
   * TENSORBRIDGE_RECORD=1, which computes and writes them, and with TENSORBRIDGE_RECORD=check, which compares them.
   */
  readonly record: RecordFunction
}

/** How the Python of a test file is started, and what happens at its end. */
export interface PythonTestOptions extends PythonOptions {
  /**
   * What happens where objects of Python are still held, or functions still lent, after the last test: `report` (default) prints
   * which, `fail` fails the file, `ignore` does not look.
   */
  readonly leaks?: 'report' | 'fail' | 'ignore'
  /** The seed of recorded values; 0 by default. */
  readonly recordSeed?: number
}

/**
 * Vitest's `test` whose tests may ask for `python` and `record`.
 *
 * @param options as of `startPython`; in test runners Python is forked from one that has TensorFlow imported, where that is
 *   possible.
 * @example
 * const test = pythonTest({ device: 'cpu' })
 * test('adds', async ({ python }) => {
 *   await expect(python.tf.add(1, 2)).toBeAllClose(3)
 * })
 */
export function pythonTest(options: PythonTestOptions & { readonly keras: 'legacy' }): TestAPI<PythonFixtures<'legacy'>>
export function pythonTest(options?: PythonTestOptions): TestAPI<PythonFixtures>
export function pythonTest(options: PythonTestOptions = {}): TestAPI<PythonFixtures<never>> {
  checkNames(options, ['leaks', 'recordSeed', ...PYTHON_OPTIONS])
  const { leaks = 'report', recordSeed = 0, ...start } = options
  checkOptions(start)
  if (!['report', 'fail', 'ignore'].includes(leaks))
    throw atUser(new TypeError(`The option leaks takes 'report', 'fail' or 'ignore'. Received: ${shown(leaks)}`))
  // Tests that are quick without Python are not with it.
  if (recordMode() !== 'read') vi.setConfig({ testTimeout: RECORDING_TIMEOUT_MS })
  return vitestTest.extend<PythonFixtures<never>>({
    python: [
      // oxlint-disable-next-line no-empty-pattern -- vitest reads the names of what a fixture needs
      async ({}, use) => {
        const python = await startPython(start)
        try {
          const before = leaks === 'ignore' ? undefined : await heldNow(python)
          await use(python)
          const report = before && leakReport(before, await heldNow(python, before))
          if (report !== undefined) tellLeak(report, leaks === 'fail')
        } finally {
          await python.close()
        }
      },
      { scope: 'file' },
    ],
    record: [
      // oxlint-disable-next-line no-empty-pattern -- vitest reads the names of what a fixture needs
      async ({}, use) => {
        const { testPath } = expect.getState()
        if (testPath === undefined) throw new Error('The test file of a recording is not known.')
        const file = join(dirname(testPath), '__records__', `${basename(testPath).replace(/\.[cm]?[jt]sx?$/, '')}.json`)
        await using recording = openRecording(file, { seed: recordSeed, python: start })
        await use(recording.record)
      },
      { scope: 'file' },
    ],
  })
}

/** Vitest's `test` whose tests may ask for a `python` with the default options, and for `record`. */
export const test: TestAPI<PythonFixtures> = isInVitest()
  ? pythonTest()
  : // Outside a run of vitest nothing can be extended, but to import this is no error.
    (vitestTest as unknown as TestAPI<PythonFixtures>)

function isInVitest(): boolean {
  return process.env['VITEST'] !== undefined
}

function tellLeak(report: string, fails: boolean): void {
  const { testPath } = expect.getState()
  const text = `${testPath === undefined ? 'The test file' : basename(testPath)} left something behind. ${report}`
  if (fails) throw new Error(text)
  process.stderr.write(`${text}\nrelease(x), \`using\` and scope(fn) give objects back.\n`)
}
