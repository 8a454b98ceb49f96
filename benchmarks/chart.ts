// The README's chart: each headline figure as a dot on a logarithmic axis, with its spread, its goal, and the line at
// which it is equal to the limit or peer. The better side is right of the line in the one half and left of it in the other.

import type { Report } from './report.js'
import { digits, goalText, type HeadlineRow, verdict } from './rows.js'

const WIDTH = 900
const LABELS = 330
const PLOT = 350
const ROW = 30
const TICKS = [0.01, 0.1, 1, 10, 100]
const FIRST = 0.008
const LAST = 300

const style = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328 }
  .head { font-weight: 600 }
  .small { font-size: 11px; fill: #59636e }
  .grid { stroke: #d1d9e0; stroke-width: 1 }
  .equal { stroke: #59636e; stroke-width: 1.5 }
  .spread { stroke-width: 6; stroke-linecap: round; opacity: 0.3 }
  .met { fill: #1a7f37; stroke: #1a7f37 }
  .missed { fill: #bc4c00; stroke: #bc4c00 }
  .goal { fill: none; stroke: #1f2328; stroke-width: 2 }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc }
    .small { fill: #9198a1 }
    .grid { stroke: #3d444d }
    .equal { stroke: #9198a1 }
    .met { fill: #3fb950; stroke: #3fb950 }
    .missed { fill: #f0883e; stroke: #f0883e }
    .goal { stroke: #f0f6fc }
  }`

/** An SVG of some rows: costs first, where less is better, then rates. */
export function chart(rows: readonly HeadlineRow[], report: Pick<Report, 'date' | 'machine'>): string {
  const { cores, cpu } = report.machine
  const groups = [
    { title: 'Times (left of the line is faster)', rows: rows.filter(({ moreIsBetter }) => !moreIsBetter) },
    { title: 'Rates (right of the line is faster)', rows: rows.filter(({ moreIsBetter }) => moreIsBetter) },
  ]
  const parts: string[] = []
  let y = 26
  parts.push(`<text class="head" x="16" y="${y}">tensorbridge against the limit, or a peer, of the same run</text>`)
  y += 18
  parts.push(
    text(16, y, `${report.date.slice(0, 10)}, ${cores} × ${cpu}; dot: median, band: spread, bracket: goal`, 'small'),
  )
  for (const group of groups) {
    if (group.rows.length === 0) continue
    y += 34
    parts.push(text(16, y, group.title, 'head'))
    const top = y + 8
    for (const row of group.rows) {
      y += ROW
      parts.push(drawn(row, y))
    }
    y += 14
    parts.push(...TICKS.map((tick) => gridLine(tick, top, y)))
    y += 14
    parts.push(...TICKS.map((tick) => text(across(tick), y, `${tick} ×`, 'small', 'middle')))
  }
  const height = y + 16
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">
<title>Benchmark figures of tensorbridge</title>
<style>${style}
</style>
${parts.sort((a, b) => Number(b.startsWith('<line class="grid"')) - Number(a.startsWith('<line class="grid"'))).join('\n')}
</svg>
`
}

function drawn(row: HeadlineRow, y: number): string {
  const [what, against] = row.headline
  const middle = y - 4
  const kind = verdict(row).startsWith('NOT') ? 'missed' : 'met'
  const [from, to] = [across(row.min), across(row.max)].map(rounded)
  return [
    `<line class="spread ${kind}" x1="${from}" x2="${to}" y1="${middle}" y2="${middle}"/>`,
    goalMark(row, middle),
    `<circle class="${kind}" cx="${rounded(across(row.median))}" cy="${middle}" r="4.5"/>`,
    `<text x="16" y="${y - 6}">${escaped(what.replaceAll('`', ''))}</text>`,
    `<text class="small" x="16" y="${y + 7}">against ${escaped(against.replaceAll('`', ''))}</text>`,
    text(LABELS + PLOT + 24, y, `${digits(row.median)} ×`, 'head'),
    text(LABELS + PLOT + 90, y, `goal ${goalText(row)}`, 'small'),
  ].join('')
}

/** A bracket that opens to the side where the goal is met. */
function goalMark({ goal }: HeadlineRow, middle: number): string {
  const at = goal?.least ?? goal?.most
  if (at === undefined) return ''
  const x = rounded(across(at))
  const foot = goal?.least === undefined ? x - 5 : x + 5
  return `<path class="goal" d="M${foot} ${middle - 9}H${x}V${middle + 9}H${foot}"/>`
}

function gridLine(tick: number, top: number, bottom: number): string {
  const x = rounded(across(tick))
  return `<line class="${tick === 1 ? 'equal' : 'grid'}" x1="${x}" x2="${x}" y1="${top}" y2="${bottom}"/>`
}

/** Where a ratio stands. */
function across(value: number): number {
  const within = Math.min(Math.max(value, FIRST), LAST)
  return LABELS + (PLOT * Math.log(within / FIRST)) / Math.log(LAST / FIRST)
}

function text(x: number, y: number, content: string, kind: string, anchor = 'start'): string {
  return `<text class="${kind}" x="${rounded(x)}" y="${y}" text-anchor="${anchor}">${escaped(content)}</text>`
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
