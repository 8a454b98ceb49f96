// Floating point as dtypes have it: rounding to a dtype, steps between its neighbours (ulps), the shortest text of a value.

import type { DType } from '../values/dtype.js'

/** The real dtypes with a fraction; a complex dtype has the precision of its parts. */
export type FloatType = 'float16' | 'bfloat16' | 'float32' | 'float64'

/** Bits of the significand, the leading one included, and the exponent of the smallest normal number. */
const FORMATS: Readonly<Record<FloatType, { readonly bits: number; readonly least: number; readonly most: number }>> = {
  float16: { bits: 11, least: -14, most: 65504 },
  bfloat16: { bits: 8, least: -126, most: 3.3895313892515355e38 },
  float32: { bits: 24, least: -126, most: 3.4028234663852886e38 },
  float64: { bits: 53, least: -1022, most: Number.MAX_VALUE },
}

/** The precision of a dtype's parts; undefined for one without a fraction. */
export function floatTypeOf(dtype: DType): FloatType | undefined {
  if (dtype === 'complex64') return 'float32'
  if (dtype === 'complex128') return 'float64'
  return Object.hasOwn(FORMATS, dtype) ? (dtype as FloatType) : undefined
}

/** The coarser of two precisions. */
export function coarser(one: FloatType, other: FloatType): FloatType {
  return FORMATS[one].bits <= FORMATS[other].bits ? one : other
}

/** The nearest value that a dtype has; ties go to the even one, as in NumPy. */
export function roundTo(type: FloatType, value: number): number {
  if (type === 'float64' || !Number.isFinite(value) || value === 0) return value
  if (type === 'float32') return Math.fround(value)
  const { most } = FORMATS[type]
  const step = stepAt(type, value)
  const scaled = value / step
  const floor = Math.floor(scaled)
  const rest = scaled - floor
  const isUp = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0)
  const rounded = (isUp ? floor + 1 : floor) * step
  if (Math.abs(rounded) > most) return value < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return rounded === 0 && value < 0 ? -0 : rounded
}

/** The distance to the next value of the dtype at this magnitude. */
function stepAt(type: FloatType, value: number): number {
  const { bits, least } = FORMATS[type]
  return 2 ** (Math.max(exponentOf(value), least) - bits + 1)
}

const view = new DataView(new ArrayBuffer(8))

function exponentOf(value: number): number {
  view.setFloat64(0, value)
  return ((view.getUint32(0) >>> 20) & 0x7ff) - 1023
}

/**
 * How many values of a dtype lie between two of its values, one of them included: 0 for equal ones, and for 0 and -0.
 * NaN where exactly one of them is NaN; an infinity follows the largest number.
 */
export function ulpsBetween(type: FloatType, one: number, other: number): number {
  const [a, b] = [roundTo(type, one), roundTo(type, other)]
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b) ? 0 : Number.NaN
  if (type === 'float64') {
    const distance = ordinal64(a) - ordinal64(b)
    return Number(distance < 0n ? -distance : distance)
  }
  return Math.abs(ordinal(type, a) - ordinal(type, b))
}

/** The place of a value among all of its dtype, counted from zero. */
function ordinal(type: FloatType, value: number): number {
  const { bits, least, most } = FORMATS[type]
  const size = Math.abs(value)
  if (size > most) return Math.sign(value) * (ordinal(type, most) + 1)
  const exponent = Math.max(exponentOf(size), least)
  const within = size / 2 ** (exponent - bits + 1)
  return Math.sign(value) * ((exponent - least) * 2 ** (bits - 1) + within)
}

function ordinal64(value: number): bigint {
  view.setFloat64(0, Math.abs(value))
  const bits = view.getBigUint64(0)
  return value < 0 ? -bits : bits
}

/** The shortest text that gives the same value of the dtype again: `0.1` for the float32 next to it. */
export function shortestText(value: number, type: FloatType): string {
  if (Object.is(value, -0)) return '-0'
  if (type === 'float64' || !Number.isFinite(value)) return String(value)
  for (let digits = 1; digits < 10; digits++) {
    const short = Number(value.toPrecision(digits))
    if (Object.is(roundTo(type, short), value)) return String(short)
  }
  return String(value)
}
