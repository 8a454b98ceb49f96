// Comparisons as functions, for every test runner: an outcome with its text, or an AssertionError.

import { AssertionError } from 'node:assert'
import { type CloseOptions, toleranceOf } from './closeness.js'
import { type Compared, closeQuestion, compareValues, type Question } from './compare.js'
import { describeCompared, describeQuestion } from './report.js'
import { holdsRemote, settle } from './settle.js'

/** What a comparison came to. */
export interface Comparison {
  readonly pass: boolean
  /** Where the values differ and by how much; where they do not, a sentence that says so. */
  readonly message: string
}

/** Compares now where both values are here; a promise where one must be brought from Python. */
export function comparison(
  what: string,
  actual: unknown,
  expected: unknown,
  question: Question,
): Comparison | Promise<Comparison> {
  const now = (a: unknown, b: unknown): Comparison => {
    const compared: Compared = compareValues(a, b, question)
    const pass = compared.mismatches.length === 0
    return { pass, message: describeCompared(`${what}, ${describeQuestion(question)}`, compared) }
  }
  if (!holdsRemote(actual) && !holdsRemote(expected)) return now(actual, expected)
  return Promise.all([settle(actual), settle(expected)]).then(([a, b]) => now(a, b))
}

/**
 * Compares by NumPy's closeness, `|actual - expected| <= atol + rtol * |expected|`, or by ulps.
 *
 * Takes numbers, nested arrays, typed arrays, NDArrays, tensors of TensorFlow.js and remote values (tensors, variables, arrays),
 * and lists, plain objects and Maps of such. Shapes must be the same: nothing is broadcast. Dtypes may differ. Integers beyond
 * 2^53 are compared exactly.
 *
 * @throws TypeError where an option is misspelt; `errors.TypeError` where a remote value is neither an array nor plain data.
 */
export async function allClose(actual: unknown, expected: unknown, options?: CloseOptions): Promise<Comparison> {
  return comparison('allClose(actual, expected)', actual, expected, closeQuestion(options))
}

/**
 * Compares shapes, dtypes and every element to the last bit: 0 is not -0, and every NaN equals every other. Plain numbers of one
 * side have no dtype and are taken in that of the other.
 */
export async function equalTensors(actual: unknown, expected: unknown): Promise<Comparison> {
  return comparison('equalTensors(actual, expected)', actual, expected, { kind: 'equal' })
}

/** As `allClose`. @throws AssertionError where they are not close. */
export async function assertAllClose(actual: unknown, expected: unknown, options?: CloseOptions): Promise<void> {
  toleranceOf(options)
  const what = 'assertAllClose(actual, expected)'
  assertPass(await comparison(what, actual, expected, closeQuestion(options)), assertAllClose)
}

/** As `equalTensors`. @throws AssertionError where they differ. */
export async function assertEqualTensor(actual: unknown, expected: unknown): Promise<void> {
  const what = 'assertEqualTensor(actual, expected)'
  assertPass(await comparison(what, actual, expected, { kind: 'equal' }), assertEqualTensor)
}

/** @throws AssertionError with the text of a comparison that did not pass. */
export function assertPass({ pass, message }: Comparison, below: (...args: never[]) => unknown = assertPass): void {
  if (pass) return
  throw new AssertionError({ message, operator: 'tensorbridge', stackStartFn: below })
}
