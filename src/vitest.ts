// The door `tensorbridge/vitest`: matchers for vitest's expect. To import it is enough.

import { expect } from 'vitest'
import type { PythonObjectContainer } from '../typings/core.js'
import { type Comparison, comparison } from './parity/assertions.js'
import type { CloseOptions } from './parity/closeness.js'
import { closeQuestion } from './parity/compare.js'

export type { CloseOptions } from './parity/closeness.js'

/** What a matcher gives: a promise where a value must be brought from Python. */
type Matched<Actual, Expected> = Actual extends PromiseLike<unknown> | PythonObjectContainer
  ? Promise<void>
  : Expected extends PromiseLike<unknown> | PythonObjectContainer
    ? Promise<void>
    : void

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
}

declare module 'vitest' {
  // oxlint-disable-next-line typescript/no-explicit-any -- vitest's own declaration, which this adds to
  interface Matchers<T = any> extends ParityMatchers<T> {}
}

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
})
