// Results by their names, of two sides: what differs first, what else, and what agrees.

import type { Comparison } from './assertions.js'
import { type CloseOptions, toleranceOf } from './closeness.js'
import { compareValues, type Question } from './compare.js'
import { describeCompared, describeQuestion, oneLine } from './report.js'

// So many are named in a text.
const MOST_NAMED = 10

/** Values by their names. */
export type Named = Readonly<{ [name: string]: unknown }>

/** What a comparison of named results found: an outcome for each name, in their order. */
export interface ParityReport extends Comparison {
  readonly results: Readonly<{ [name: string]: Comparison }>
  /** The first name whose results differ. */
  readonly first: string | undefined
}

/** The question that a tolerance asks. */
export function questionOf(tolerance: CloseOptions | 'exact' | undefined): Question {
  return tolerance === 'exact' ? { kind: 'equal' } : { kind: 'close', tolerance: toleranceOf(tolerance) }
}

/** Compares what two sides named; `sides` says in texts which is which. */
export function reportOf(given: Named, expected: Named, question: Question, sides: string): ParityReport {
  const how = describeQuestion(question)
  const outcomes = Object.keys(given).map((name) => {
    const compared = compareValues(given[name], expected[name], question)
    const pass = compared.mismatches.length === 0
    const head = `${name}: ${sides}, ${how}`
    return { name, pass, compared, message: describeCompared(head, compared) }
  })
  const wrong = outcomes.filter(({ pass }) => !pass)
  const [first, ...others] = wrong
  const results = Object.fromEntries(outcomes.map(({ name, pass, message }) => [name, { pass, message }]))
  const more = (list: readonly unknown[]): string =>
    list.length > MOST_NAMED ? `and ${list.length - MOST_NAMED} more` : ''
  const listed = (names: readonly string[]): string =>
    [...names.slice(0, MOST_NAMED), more(names)].filter(Boolean).join(', ')
  if (first === undefined) {
    const message = `All agree, ${how}: ${listed(outcomes.map(({ name }) => name))}.`
    return { pass: true, message, results, first: undefined }
  }
  const rest = others.map(({ name, compared: { mismatches } }) => {
    const [mismatch] = mismatches
    return `  ${name}: ${mismatch === undefined ? '' : oneLine(mismatch, question)}`
  })
  const right = outcomes.filter(({ pass }) => pass).map(({ name }) => name)
  const parts = [first.message]
  if (rest.length > 0)
    parts.push(
      ['These differ too:', ...rest.slice(0, MOST_NAMED), more(rest) && `  ${more(rest)}`].filter(Boolean).join('\n'),
    )
  if (right.length > 0) parts.push(`These agree: ${listed(right)}.`)
  return { pass: false, message: parts.join('\n\n'), results, first: first.name }
}
