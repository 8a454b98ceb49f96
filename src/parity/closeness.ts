// When two elements are close or equal. Closeness is NumPy's: |actual - expected| <= atol + rtol * |expected|, computed in the
// dtypes that `np.isclose` computes in, so that the answer is NumPy's own at the border too.

import { inspect } from 'node:util'
import { checkNames } from '../errors/option-names.js'
import { atUser } from '../errors/user-frames.js'
import type { DType } from '../values/dtype.js'
import type { Elements, Scalar } from './elements.js'
import { coarser, type FloatType, floatTypeOf, roundTo, ulpsBetween } from './precision.js'

/** How far values may be apart. */
export interface CloseOptions {
  /** Relative to the expected value; 1e-5 by default, 0 where only `ulps` is given. */
  readonly rtol?: number
  /** Absolute; 1e-8 by default, 0 where only `ulps` is given. */
  readonly atol?: number
  /**
   * Steps between neighbouring values of the coarser of the two dtypes; of an integer dtype, whole numbers. An element passes
   * that is within these, or within rtol and atol.
   */
  readonly ulps?: number
  /** Whether NaN is close to NaN; false by default, as in NumPy. */
  readonly equalNaN?: boolean
}

/** The same with every default. */
export interface Tolerance {
  readonly rtol: number
  readonly atol: number
  readonly ulps: number | undefined
  readonly equalNaN: boolean
}

/** @throws TypeError where an option is misspelt or is no tolerance. */
export function toleranceOf(options: CloseOptions = {}): Tolerance {
  checkNames(options, ['rtol', 'atol', 'ulps', 'equalNaN'])
  for (const name of ['rtol', 'atol', 'ulps'] as const) {
    const value = options[name]
    if (value !== undefined && !(typeof value === 'number' && value >= 0))
      throw atUser(new TypeError(`The option ${name} takes a number that is not negative. Received: ${inspect(value)}`))
  }
  const onlyUlps = options.ulps !== undefined && options.rtol === undefined && options.atol === undefined
  return {
    rtol: options.rtol ?? (onlyUlps ? 0 : 1e-5),
    atol: options.atol ?? (onlyUlps ? 0 : 1e-8),
    ulps: options.ulps,
    equalNaN: options.equalNaN ?? false,
  }
}

/** What is known of one pair of elements. */
export interface Difference {
  /** Absolute; NaN where one of them is NaN, or where they are no numbers. */
  readonly error: number
  /** What of it was allowed; undefined where equality was asked for. */
  readonly allowed: number | undefined
  readonly relative: number
  /** NaN for what has no ulps. */
  readonly ulps: number
}

/** Compares elements of two arrays. */
export interface Judge {
  passes(actual: Scalar, expected: Scalar): boolean
  difference(actual: Scalar, expected: Scalar): Difference
}

/** Whether elements of two arrays can be compared at all: texts with texts, numbers with numbers. */
export function areComparable(actual: Elements, expected: Elements): boolean {
  return (actual.dtype === 'str') === (expected.dtype === 'str')
}

/** The judge of two arrays for NumPy's closeness. */
export function closeJudge(actual: Elements, expected: Elements, tolerance: Tolerance): Judge {
  if (actual.dtype === 'str') return textJudge
  const { ulps, equalNaN } = tolerance
  // np.isclose takes the expected values in a dtype with a fraction, and its tolerances in that dtype.
  const own = expectedType(expected.dtype)
  const common = promoted(actual.dtype, own)
  const [rtol, atol] = [roundTo(own, tolerance.rtol), roundTo(own, tolerance.atol)]
  const unit = unitOf(actual, expected)
  const allowedAt = (expected: Scalar): number => roundTo(own, atol + roundTo(own, rtol * magnitude(expected, own)))
  const errorOf = (actual: Scalar, expected: Scalar): number => {
    // Integers beyond 2^53, which NumPy rounds here.
    if (typeof actual === 'bigint' && typeof expected === 'bigint') return Math.abs(Number(actual - expected))
    const [a, b] = [pair(actual), pair(expected)]
    const [real, imaginary] = [roundTo(common, a[0] - b[0]), roundTo(common, a[1] - b[1])]
    return imaginary === 0 ? Math.abs(real) : roundTo(common, Math.hypot(real, imaginary))
  }
  return {
    passes(actual, expected) {
      if (isSame(actual, expected)) return true
      if (isNaNScalar(actual) || isNaNScalar(expected)) return equalNaN && isNaNScalar(actual) && isNaNScalar(expected)
      if (isFiniteScalar(expected) && errorOf(actual, expected) <= allowedAt(expected)) return true
      return ulps !== undefined && ulpsOf(unit, actual, expected) <= ulps
    },
    difference: (actual, expected) => {
      const [error, size] = [errorOf(actual, expected), magnitude(expected, 'float64')]
      const relative = size === 0 ? Number.POSITIVE_INFINITY : error / size
      return { error, allowed: allowedAt(expected), relative, ulps: ulpsOf(unit, actual, expected) }
    },
  }
}

/**
 * The judge of two arrays for equality to the last bit; every NaN equals every other. Plain numbers of one side are taken in
 * the dtype of the other.
 */
export function equalJudge(actual: Elements, expected: Elements): Judge {
  if (actual.dtype === 'str') return textJudge
  const [takeActual, takeExpected] = [takenAs(actual, expected), takenAs(expected, actual)]
  const unit = unitOf(actual, expected)
  return {
    passes(actual, expected) {
      const [a, b] = [takeActual(actual), takeExpected(expected)]
      if (typeof a === 'bigint' || typeof b === 'bigint') return isSame(a, b)
      const [one, other] = [pair(a), pair(b)]
      return Object.is(one[0], other[0]) && Object.is(one[1], other[1])
    },
    difference(actual, expected) {
      const [a, b] = [pair(actual), pair(expected)]
      const isExact = typeof actual === 'bigint' && typeof expected === 'bigint'
      const error = isExact ? Math.abs(Number(actual - expected)) : Math.hypot(a[0] - b[0], a[1] - b[1])
      const size = magnitude(expected, 'float64')
      const relative = size === 0 ? Number.POSITIVE_INFINITY : error / size
      return { error, allowed: undefined, relative, ulps: ulpsOf(unit, actual, expected) }
    },
  }
}

const textJudge: Judge = {
  passes: (actual, expected) => actual === expected,
  difference: () => ({ error: Number.NaN, allowed: undefined, relative: Number.NaN, ulps: Number.NaN }),
}

/** How plain values become elements of the other side's dtype; all others stay as they are. */
function takenAs(own: Elements, other: Elements): (value: Scalar) => Scalar {
  const type = own.isPlain && !other.isPlain ? floatTypeOf(other.dtype) : undefined
  if (type === undefined) return (value) => value
  return (value) => (typeof value === 'number' ? roundTo(type, value) : value)
}

/** What ulps are counted in: a precision, or whole numbers. */
function unitOf(actual: Elements, expected: Elements): FloatType | 'whole' {
  const types = [actual, expected].map((each) => ({ ...each, type: floatTypeOf(each.dtype) }))
  // A plain number next to a tensor has the tensor's precision, or none.
  const typed = types.filter((each) => !each.isPlain)
  const known = (typed.length > 0 ? typed : types).map(({ type }) => type)
  const floats = known.filter((type) => type !== undefined)
  if (floats.length === 0) return 'whole'
  return floats.reduce(coarser)
}

function ulpsOf(unit: FloatType | 'whole', actual: Scalar, expected: Scalar): number {
  if (unit === 'whole') {
    if (typeof actual === 'bigint' && typeof expected === 'bigint') return Math.abs(Number(actual - expected))
    return Math.abs(pair(actual)[0] - pair(expected)[0])
  }
  const [a, b] = [pair(actual), pair(expected)]
  const imaginary = a[1] === 0 && b[1] === 0 ? 0 : ulpsBetween(unit, a[1], b[1])
  return Math.max(ulpsBetween(unit, a[0], b[0]), imaginary)
}

/** The dtype in which np.isclose has the expected values and its tolerances: np.result_type(dtype, 1.0), NumPy 2.4. */
function expectedType(dtype: DType): FloatType {
  const type = floatTypeOf(dtype)
  // That of bfloat16, which is no dtype of NumPy's own, is float64.
  return type === undefined || type === 'bfloat16' ? 'float64' : type
}

/** NumPy's dtype for `actual - expected` (NumPy 2.4, np.result_type); float32 for two kinds of halves, where it has none. */
function promoted(actual: DType, expected: FloatType): FloatType {
  const type = floatTypeOf(actual)
  if (type === 'bfloat16') return expected === 'float16' ? 'float32' : expected
  if (type !== undefined) return coarser(type, expected) === type ? expected : type
  if (['bool', 'int8', 'uint8'].includes(actual)) return expected
  if (['int16', 'uint16'].includes(actual)) return expected === 'float16' ? 'float32' : expected
  return 'float64'
}

function pair(value: Scalar): readonly [number, number] {
  return typeof value === 'object' ? value : [Number(value), 0]
}

function isSame(a: Scalar, b: Scalar): boolean {
  // Loose equality compares bigints and numbers by their exact values.
  if (typeof a === 'object' || typeof b === 'object') {
    const [one, other] = [pair(a), pair(b)]
    return one[0] === other[0] && one[1] === other[1]
  }
  if (typeof a === 'bigint' || typeof b === 'bigint') {
    const [one, other] = [a, b].map((each) => (typeof each === 'boolean' ? Number(each) : each)) as [number, number]
    return !(one < other) && !(one > other) && !Number.isNaN(one) && !Number.isNaN(other)
  }
  return Number(a) === Number(b)
}

function isNaNScalar(value: Scalar): boolean {
  const [real, imaginary] = typeof value === 'bigint' ? [0, 0] : pair(value)
  return Number.isNaN(real) || Number.isNaN(imaginary)
}

function isFiniteScalar(value: Scalar): boolean {
  const [real, imaginary] = pair(value)
  return Number.isFinite(real) && Number.isFinite(imaginary)
}

function magnitude(value: Scalar, type: FloatType): number {
  const [real, imaginary] = pair(value)
  return roundTo(type, imaginary === 0 ? Math.abs(real) : Math.hypot(real, imaginary))
}
