// Pictures for the terminal, of plain characters: scans drawn with blocks, and the table of what was read as what.

import { type DigitSet, pixelsOf, SIDE } from './digits.js'
import { percent } from './progress.js'
import type { Mistake, Results } from './results.js'

// MNIST leaves an empty margin around each digit.
const MARGIN = 4
const INK = 0.4

/** The scans side by side, two pixels in each character, with a caption under each. */
export function drawMistakes(set: DigitSet, mistakes: readonly Mistake[]): string {
  const width = SIDE - 2 * MARGIN
  const drawn = mistakes.map(({ index }) => drawScan(pixelsOf(set, index)))
  const captions = mistakes.map(({ actual, predicted, confidence }) => [
    `a ${actual}, read as ${predicted}`,
    `(${percent(confidence)} sure)`,
  ])
  const columns = drawn.map((lines, i) => [...lines, ...(captions[i] as string[])])
  const rows = Array.from({ length: columns[0]?.length ?? 0 }, (_, row) =>
    columns
      .map((lines) => (lines[row] as string).padEnd(width + 3))
      .join('')
      .trimEnd(),
  )
  return rows.join('\n')
}

function drawScan(pixels: Float32Array): string[] {
  const isInk = (row: number, column: number): boolean => (pixels[row * SIDE + column] as number) > INK
  const lines: string[] = []
  for (let row = MARGIN; row < SIDE - MARGIN; row += 2) {
    let line = ''
    for (let column = MARGIN; column < SIDE - MARGIN; column++) {
      const upper = isInk(row, column)
      const lower = isInk(row + 1, column)
      if (upper) line += lower ? '█' : '▀'
      else line += lower ? '▄' : ' '
    }
    lines.push(line)
  }
  return lines
}

/** A table with a line for each digit and a column for each answer; a dot is a zero. */
export function drawConfusion({ confusion }: Results): string {
  const cell = (value: number | string): string => String(value).padStart(5)
  const head = `read as ${confusion.map((_, digit) => cell(digit)).join('')}`
  const rows = confusion.map((counts, digit) => {
    const total = counts.reduce((sum, count) => sum + count, 0)
    const right = total === 0 ? '' : percent((counts[digit] as number) / total)
    return `is a ${digit}  ${counts.map((count) => cell(count || '·')).join('')}   ${right}`
  })
  return [head, ...rows].join('\n')
}
