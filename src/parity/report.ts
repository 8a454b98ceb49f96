// What a comparison says when it fails: where values differ, by how much, and both of them around the worst place.

import type { Compared, ElementMismatch, Mismatch, Question } from './compare.js'
import { describeElements, type Elements, indicesOf, type Scalar } from './elements.js'
import { floatTypeOf, shortestText } from './precision.js'

// So many mismatches are named after the first, and the window has so many columns and rows on each side of the worst place.
const MOST_NAMED = 8
const COLUMNS = 2
const ROWS = 1

/** The text for a failure; `what` is the head of the sentence about it, such as `expect(actual).toBeAllClose(expected)`. */
export function describeCompared(what: string, compared: Compared): string {
  const [first, ...others] = compared.mismatches
  if (first === undefined) return `${what}\n\n${describeAgreement(compared)}`
  const lines = [what, '', ...describeMismatch(first, compared.question)]
  if (others.length > 0) {
    lines.push(
      '',
      `Also, of ${compared.arrays} arrays that were compared:`,
      ...others.slice(0, MOST_NAMED).map((each) => `  ${oneLine(each, compared.question)}`),
    )
    if (others.length > MOST_NAMED) lines.push(`  and ${others.length - MOST_NAMED} more`)
  }
  return lines.join('\n')
}

/** What was asked, in a few words: `rtol 0.00001, atol 1e-8`. */
export function describeQuestion(question: Question): string {
  if (question.kind === 'equal') return 'equal to the last bit'
  const { rtol, atol, ulps, equalNaN } = question.tolerance
  const near = rtol === 0 && atol === 0 && ulps !== undefined ? '' : `rtol ${rtol}, atol ${atol}`
  const steps = ulps === undefined ? '' : `${ulps} ulps`
  return [near, steps, equalNaN ? 'NaN equals NaN' : ''].filter(Boolean).join(', ')
}

function describeAgreement({ question, arrays, elements }: Compared): string {
  const how = question.kind === 'equal' ? 'equal' : 'close'
  return `All ${elements} elements of ${arrays} arrays are ${how}, which was not expected.`
}

/** One mismatch in one line: `.loss: 3 of 24 elements differ, the worst at [1, 2] by 0.05`. */
export function oneLine({ path, problem, elements }: Mismatch, question: Question): string {
  const where = path === '' ? '' : `${path}: `
  if (elements === undefined) return `${where}${problem}`
  const { count, actual, worst, difference } = elements
  const by = Number.isNaN(difference.error) ? '' : ` by ${short(difference.error)}`
  const place = `[${indicesOf(worst, actual.shape).join(', ')}]`
  if (actual.size === 1) return `${where}${text(actual, worst)} ${verb(question)} ${text(elements.expected, worst)}`
  return `${where}${count} of ${actual.size} elements ${verb(question, true)}, the worst at ${place}${by}`
}

function verb(question: Question, alone = false): string {
  if (question.kind === 'equal') return alone ? 'differ' : 'is not equal to'
  return alone ? 'are not close' : 'is not close to'
}

function describeMismatch({ path, problem, elements }: Mismatch, question: Question): string[] {
  const where = path === '' ? '' : `At ${path}: `
  if (elements === undefined) return [`${where}${problem}`]
  const { actual, expected, count, first, worst } = elements
  const verbs = question.kind === 'equal' ? ['differs', 'differ'] : ['is not close', 'are not close']
  const [is, are] = verbs as [string, string]
  const place = (index: number): string => `[${indicesOf(index, actual.shape).join(', ')}]`
  const of = `${describeElements(actual)} against ${describeElements(expected)}`
  const lines: string[] = []
  if (actual.size === 1) lines.push(`${where}${of} ${is}:`)
  else {
    const begin = count === 1 || first === worst ? '' : `, the first at ${place(first)}`
    lines.push(
      `${where}${count} of ${actual.size} elements ${count === 1 ? is : are} (${of}); the worst is at ${place(worst)}${begin}:`,
    )
  }
  lines.push(`  actual    ${text(actual, worst)}`, `  expected  ${text(expected, worst)}`)
  const size = sizeOf(elements)
  if (size !== '') lines.push(`  ${size}`)
  if (actual.size > 1) lines.push('', ...windowAround(elements))
  return lines
}

function sizeOf({ actual, expected, difference }: ElementMismatch): string {
  const { error, allowed, relative, ulps } = difference
  if (Number.isNaN(error)) return ''
  const unit = floatTypeOf(actual.dtype) ?? floatTypeOf(expected.dtype)
  const parts = [
    `off by ${short(error)}${allowed === undefined ? '' : ` where ${short(allowed)} is allowed`}`,
    Number.isFinite(relative) ? `relative ${short(relative)}` : '',
    Number.isNaN(ulps) || unit === undefined ? '' : `${short(ulps)} ulps`,
  ]
  return parts.filter(Boolean).join('; ')
}

/** Both arrays around the worst place: some columns of its row, and the rows next to it. */
function windowAround({ actual, expected, worst }: ElementMismatch): string[] {
  const { shape } = actual
  const indices = indicesOf(worst, shape)
  const [column, columns] = [indices.at(-1) ?? 0, shape.at(-1) ?? 1]
  const [row, rows] = shape.length < 2 ? [0, 1] : [indices.at(-2) as number, shape.at(-2) as number]
  const [left, right] = [Math.max(column - COLUMNS, 0), Math.min(column + COLUMNS, columns - 1)]
  const [top, bottom] = [Math.max(row - ROWS, 0), Math.min(row + ROWS, rows - 1)]
  const table = (from: Elements): string[][] => {
    const lines: string[][] = []
    for (let y = top; y <= bottom; y++) {
      const line: string[] = []
      for (let x = left; x <= right; x++) {
        const place = worst + (y - row) * columns + (x - column)
        line.push(place === worst ? `>${text(from, place)}<` : text(from, place))
      }
      lines.push(line)
    }
    return lines
  }
  const [own, wanted] = [table(actual), table(expected)]
  const width = Math.max(...[...own, ...wanted].flat().map((cell) => cell.length))
  const [before, after] = [left > 0 ? '… ' : '', right < columns - 1 ? ' …' : '']
  const shown = (name: string, lines: string[][]): string[] =>
    lines.map((line, i) => {
      const cells = line.map((cell) => cell.padStart(width)).join('  ')
      return `  ${(i === 0 ? name : '').padEnd(8)}  ${before}${cells}${after}`
    })
  const outer = indices.slice(0, -2)
  const range = (from: number, to: number): string => (from === to ? String(from) : `${from}…${to}`)
  const axes = [...outer.map(String), ...(shape.length < 2 ? [] : [range(top, bottom)]), range(left, right)]
  return [`Around it, [${axes.join(', ')}]:`, ...shown('actual', own), ...shown('expected', wanted)]
}

function text(elements: Elements, place: number): string {
  return scalarText(elements.at(place), elements)
}

/** An element as its dtype needs it: the shortest text that gives it again. */
export function scalarText(value: Scalar, { dtype, isPlain }: Pick<Elements, 'dtype' | 'isPlain'>): string {
  const type = isPlain ? 'float64' : floatTypeOf(dtype)
  const real = (part: number): string => (type === undefined ? String(part) : shortestText(part, type))
  if (typeof value === 'object') {
    const imaginary = real(value[1])
    return `${real(value[0])}${imaginary.startsWith('-') ? '' : '+'}${imaginary}j`
  }
  if (typeof value === 'number') return real(value)
  if (typeof value === 'bigint') return `${value}`
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}

function short(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e7) return value.toExponential(2)
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(3)))
}
