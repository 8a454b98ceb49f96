// Pictures for the terminal, of plain characters: scans drawn with blocks, and the table of what was read as what.

import type { NDArray } from 'tensorbridge'
import { type DigitSet, pixelsOf, SIDE } from './digits.js'
import { percent } from './progress.js'
import type { Mistake, Results } from './results.js'

// MNIST leaves an empty margin around each digit.
const MARGIN = 4
const INK = 0.4

/** The misread scans side by side, two pixels in each character, with a caption under each. */
export function drawMistakes(set: DigitSet, mistakes: readonly Mistake[]): string {
  return drawSideBySide(
    mistakes.map(({ index }) => pixelsOf(set, index)),
    mistakes.map(({ actual, predicted, confidence }) => [
      `a ${actual}, read as ${predicted}`,
      `(${percent(confidence)} sure)`,
    ]),
  )
}

/**
 * Scans side by side, two pixels in each character.
 *
 * @param scans `[scan, row, column, 1]`, float32 from 0 (paper) to 1 (ink).
 * @param captions one to stand under each scan.
 */
export function drawScans(scans: NDArray, captions: readonly string[] = []): string {
  const size = SIDE * SIDE
  const pixels = Array.from({ length: scans.size / size }, (_, index) =>
    (scans.data as Float32Array).subarray(index * size, (index + 1) * size),
  )
  return drawSideBySide(
    pixels,
    captions.map((caption) => [caption]),
  )
}

function drawSideBySide(scans: readonly Float32Array[], captions: readonly string[][]): string {
  const width = SIDE - 2 * MARGIN
  const columns = scans.map((pixels, i) => [...drawScan(pixels), ...(captions[i] ?? [])])
  const rows = Array.from({ length: columns[0]?.length ?? 0 }, (_, row) =>
    columns
      .map((lines) => (lines[row] ?? '').padEnd(width + 3))
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
