// Compares two values, whatever they are made of: arrays and tensors element by element, lists, plain objects and Maps entry by
// entry. Remote values must have been brought here before (settle.ts).

import { inspect } from 'node:util'
import { isNumericDType } from '../values/dtype.js'
import {
  areComparable,
  type CloseOptions,
  closeJudge,
  type Difference,
  equalJudge,
  type Judge,
  type Tolerance,
  toleranceOf,
} from './closeness.js'
import { describeElements, type Elements, elementsOf } from './elements.js'

/** What was asked of a comparison. */
export type Question = { readonly kind: 'close'; readonly tolerance: Tolerance } | { readonly kind: 'equal' }

/** Where two values differ. */
export interface Mismatch {
  /** Where in the value, such as `.loss` or `[2]`; empty for the value itself. */
  readonly path: string
  /** What cannot be compared element by element: other shapes, other dtypes, a missing entry. */
  readonly problem?: string
  readonly elements?: ElementMismatch
}

/** Which elements of two arrays of one shape differ, and by how much. */
export interface ElementMismatch {
  readonly actual: Elements
  readonly expected: Elements
  /** How many. */
  readonly count: number
  /** The places of the first and of the worst, in row-major order. */
  readonly first: number
  readonly worst: number
  readonly difference: Difference
}

/** What a comparison found. */
export interface Compared {
  readonly question: Question
  /** Arrays and elements that were compared. */
  readonly arrays: number
  readonly elements: number
  readonly mismatches: readonly Mismatch[]
}

/** The question that `toBeAllClose` asks. */
export function closeQuestion(options?: CloseOptions): Question {
  return { kind: 'close', tolerance: toleranceOf(options) }
}

/** Compares two values. Each pair of entries is compared, after a difference too. */
export function compareValues(actual: unknown, expected: unknown, question: Question): Compared {
  const found = { arrays: 0, elements: 0, mismatches: [] as Mismatch[] }
  const visit = (a: unknown, b: unknown, path: string): void => {
    const [one, other] = [elementsOf(a), elementsOf(b)]
    if (one !== undefined && other !== undefined) {
      found.arrays++
      found.elements += one.size
      const mismatch = compareElements(one, other, question)
      if (mismatch !== undefined) found.mismatches.push({ path, ...mismatch })
      return
    }
    // An array of numbers beside a list of arrays (losses beside tensors of one number) is a list too.
    const [own, wanted] = [entriesOf(a), entriesOf(b)]
    if (own === undefined || wanted === undefined || own.kind !== wanted.kind) {
      const isSame = a === b || ((a ?? null) === null && (b ?? null) === null)
      if (!isSame) found.mismatches.push({ path, problem: `actual is ${named(a)}, expected is ${named(b)}` })
      return
    }
    for (const [key, value] of own.entries) {
      if (wanted.entries.has(key)) visit(value, wanted.entries.get(key), `${path}${step(key)}`)
      else found.mismatches.push({ path: `${path}${step(key)}`, problem: `only actual has it: ${named(value)}` })
    }
    for (const [key, value] of wanted.entries) {
      if (!own.entries.has(key))
        found.mismatches.push({ path: `${path}${step(key)}`, problem: `only expected has it: ${named(value)}` })
    }
  }
  visit(actual, expected, '')
  return { question, ...found }
}

interface Entries {
  readonly kind: 'list' | 'object'
  readonly entries: ReadonlyMap<unknown, unknown>
}

/** What a list, a plain object or a Map is made of; undefined for everything else. */
function entriesOf(value: unknown): Entries | undefined {
  if (Array.isArray(value)) return { kind: 'list', entries: new Map(value.entries()) }
  if (value instanceof Map) return { kind: 'object', entries: value }
  if (typeof value !== 'object' || value === null) return undefined
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return undefined
  return { kind: 'object', entries: new Map(Object.entries(value)) }
}

function step(key: unknown): string {
  if (typeof key === 'string' && /^[A-Za-z_$][\w$]*$/.test(key)) return `.${key}`
  return `[${typeof key === 'string' ? JSON.stringify(key) : inspect(key)}]`
}

function named(value: unknown): string {
  const elements = elementsOf(value)
  if (elements !== undefined) return describeElements(elements)
  if (Array.isArray(value)) return `a list of ${value.length}`
  return inspect(value, { depth: 0, breakLength: Number.POSITIVE_INFINITY })
}

function compareElements(actual: Elements, expected: Elements, question: Question): Omit<Mismatch, 'path'> | undefined {
  const problem = problemOf(actual, expected, question)
  if (problem !== undefined) return { problem }
  const judge =
    question.kind === 'close' ? closeJudge(actual, expected, question.tolerance) : equalJudge(actual, expected)
  let [count, first, worst, most] = [0, -1, -1, Number.NEGATIVE_INFINITY]
  for (let place = 0; place < actual.size; place++) {
    const [a, b] = [actual.at(place), expected.at(place)]
    if (judge.passes(a, b)) continue
    count++
    if (first < 0) first = place
    const size = severity(judge.difference(a, b))
    if (size > most) [worst, most] = [place, size]
  }
  if (count === 0) return undefined
  const difference = differenceAt(judge, actual, expected, worst)
  return { elements: { actual, expected, count, first, worst, difference } }
}

function differenceAt(judge: Judge, actual: Elements, expected: Elements, place: number): Difference {
  return judge.difference(actual.at(place), expected.at(place))
}

/** Differences in their order: by how many times what is allowed, then by ulps; what has no size comes before all. */
function severity({ error, allowed, ulps }: Difference): number {
  if (Number.isNaN(error) || error === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY
  if (allowed === undefined || allowed === 0) return Number.isNaN(ulps) ? error : ulps
  return error / allowed
}

/** Why two arrays cannot be compared element by element; the shapes come first, then the dtypes. */
function problemOf(actual: Elements, expected: Elements, question: Question): string | undefined {
  const both = `actual is ${describeElements(actual)}, expected is ${describeElements(expected)}`
  const { length } = expected.shape
  if (actual.shape.length !== length || actual.shape.some((axis, i) => axis !== expected.shape[i]))
    return `the shapes differ: ${both}`
  if (!areComparable(actual, expected)) return `the dtypes differ: ${both}`
  if (question.kind === 'equal' && !haveSameDType(actual, expected)) return `the dtypes differ: ${both}`
  return undefined
}

function haveSameDType(actual: Elements, expected: Elements): boolean {
  if (actual.dtype === expected.dtype) return true
  if (!actual.isPlain && !expected.isPlain) return false
  // Plain numbers are of every dtype of numbers, and nothing else is.
  return [actual, expected].every(({ dtype }) => isNumericDType(dtype) && dtype !== 'bool')
}
