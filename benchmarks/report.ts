// The table, the files in benchmarks/results, and the figures in the README.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chart } from './chart.js'
import { type Machine, machineName } from './machine.js'
import { digits, goalText, type HeadlineRow, type Row, verdict } from './rows.js'

/** One run of all benchmarks. */
export interface Report {
  readonly date: string
  readonly machine: Machine
  readonly loadBefore: number
  readonly loadAfter: number
  readonly sections: readonly Section[]
}

/** The rows of one benchmark. */
export interface Section {
  readonly title: string
  readonly rows: readonly Row[]
  /** Why there are no rows. */
  readonly failure?: string
}

const RESULTS = fileURLToPath(new URL('../../benchmarks/results/', import.meta.url))
const README = fileURLToPath(new URL('../../README.md', import.meta.url))
const HEAD = ['', 'value', 'unit', 'goal', '', 'min – max', 'runs']

function cells(row: Row): string[] {
  return [
    row.what,
    digits(row.median),
    row.unit,
    goalText(row),
    verdict(row),
    row.runs > 1 ? `${digits(row.min)} – ${digits(row.max)}` : '',
    String(row.runs),
  ]
}

const isRight = (column: number): boolean => column === 1 || column === 5 || column === 6

/** The rows of several sections, aligned, for a terminal. */
export function tableText(sections: readonly Section[]): string {
  const lines = sections.flatMap(({ rows }) => rows.map(cells))
  const widths = HEAD.map((head, i) => Math.max(head.length, ...lines.map((line) => line[i]?.length ?? 0)))
  const align = (line: readonly string[]): string =>
    line
      .map((cell, i) => (isRight(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd()
  const body = sections.flatMap(({ title, rows, failure }) => [
    '',
    title,
    ...rows.flatMap((row) => [`  ${align(cells(row))}`, ...(row.note ? [`    (${row.note})`] : [])]),
    ...(failure ? [`  FAILED: ${failure}`] : []),
  ])
  return [`  ${align(HEAD)}`, ...body].join('\n')
}

/** The machine and the moment, in lines. */
export function headText({ date, machine, loadBefore, loadAfter }: Report): string[] {
  const { cpu, cores, memoryGiB, platform, node, python, tensorflow, keras, numpy } = machine
  return [
    `${date}: ${cores} × ${cpu}, ${memoryGiB} GiB, ${platform}`,
    `Node ${node}, Python ${python}, TensorFlow ${tensorflow}, Keras ${keras}, NumPy ${numpy}`,
    `Load average ${loadBefore} before and ${loadAfter} after (the benchmark itself included)`,
  ]
}

function markdown(report: Report): string {
  const lines = ['# Benchmarks: the latest results', '', ...headText(report).map((line) => `- ${line}`)]
  lines.push('', 'Medians; the spread is over runs in this one measurement. Made by `npm run bench`.')
  for (const { title, rows, failure } of report.sections) {
    lines.push('', `## ${title}`, '')
    if (failure) lines.push(`Failed: ${failure}`)
    if (rows.length === 0) continue
    lines.push('| what | value | unit | goal | met | min – max | runs |', '|---|---:|---|---|---|---|---:|')
    for (const row of rows) {
      const [what, ...rest] = cells(row)
      lines.push(`| ${[row.note ? `${what} (${row.note})` : what, ...rest].join(' | ')} |`)
    }
  }
  return `${lines.join('\n')}\n`
}

/** Writes the JSON, and what is made of it; gives their folder. */
export function save(report: Report): string {
  mkdirSync(RESULTS, { recursive: true })
  const name = `${report.date.slice(0, 10)}-${machineName(report.machine)}.json`
  writeFileSync(`${RESULTS}${name}`, `${JSON.stringify(report, null, 2)}\n`)
  publish(report)
  return RESULTS
}

/** Writes latest.md, the chart, and the table in the README. */
export function publish(report: Report): void {
  writeFileSync(`${RESULTS}latest.md`, markdown(report))
  writeFileSync(`${RESULTS}latest.svg`, chart(headlines(report), report))
  const text = readFileSync(README, 'utf8')
  const [before, , after] = text.split(/(?<=<!-- measured figures: begin[^>]*-->\n)|(?=<!-- measured figures: end)/)
  if (after === undefined) throw new Error('README.md has no place for the measured figures.')
  writeFileSync(README, `${before}${readmeTable(report)}${after}`)
}

/** The rows that the README shows. */
function headlines({ sections }: Report): HeadlineRow[] {
  return sections.flatMap(({ rows }) => rows).filter((row): row is HeadlineRow => row.headline !== undefined)
}

function readmeTable(report: Report): string {
  const { cores, cpu, platform } = report.machine
  const rows = headlines(report).map((row) => {
    const [what, against] = row.headline
    const spread = `${digits(row.min)} – ${digits(row.max)}`
    return `| ${what} | ${against} | **${digits(row.median)} ${row.unit}** (${spread}) | ${goalText(row)} | ${verdict(row)} |`
  })
  return `Measured by \`npm run bench\` on ${report.date.slice(0, 10)} (${cores} × ${cpu}, ${platform}, shared): medians of ratios to a limit or a
peer of the same run, with their spread. The whole table is in
[benchmarks/results/latest.md](benchmarks/results/latest.md).

![The same figures as a chart](benchmarks/results/latest.svg)

| what | against | figure | goal | met |
|---|---|---:|---|---|
${rows.join('\n')}
`
}

/** The newest saved report, of a machine of this kind if there is one. */
export function latest(machine: Machine): Report | undefined {
  let names: string[] = []
  try {
    names = readdirSync(RESULTS).filter((name) => name.endsWith('.json'))
  } catch {
    return undefined
  }
  const own = names.filter((name) => name.endsWith(`-${machineName(machine)}.json`))
  const newest = (own.length > 0 ? own : names).sort().at(-1)
  return newest === undefined ? undefined : (JSON.parse(readFileSync(`${RESULTS}${newest}`, 'utf8')) as Report)
}

const TOLERANCE = 1.1

/** The ratios that are worse than in an earlier report by more than a tenth, in sentences. */
export function regressions(earlier: Report, now: Report): string[] {
  return now.sections.flatMap(({ title, rows }) => {
    const before = earlier.sections.find((section) => section.title === title)?.rows ?? []
    return rows
      .filter(({ isRatio }) => isRatio)
      .flatMap((row) => {
        const old = before.find(({ what }) => what === row.what)
        if (old === undefined) return []
        const worse = row.moreIsBetter ? old.median / row.median : row.median / old.median
        return worse > TOLERANCE
          ? [`${title}: ${row.what} was ${digits(old.median)} and is ${digits(row.median)} ${row.unit}`]
          : []
      })
  })
}
