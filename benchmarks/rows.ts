// The rows that a benchmark gives: a figure, its spread over the runs, and the goal that it is held against.

import { median, type Pairs, type Summary, summary } from './statistics.js'

/** At least or at most; which of the two also says in which direction a figure gets worse. */
export interface Goal {
  readonly least?: number
  readonly most?: number
}

/** One line of the table. */
export interface Row extends Summary {
  readonly what: string
  readonly unit: string
  /** Null where there is none yet. */
  readonly goal: Goal | null
  /** Taken against something else in the same run: comparable between machines, and checked by `--check`. */
  readonly isRatio: boolean
  /** Whether more is better, where no goal says so. */
  readonly moreIsBetter: boolean
  readonly note?: string
  /** For the README's table and chart: what was measured, and against what. */
  readonly headline?: Headline
}

/** A row that the README shows. */
export type HeadlineRow = Row & { readonly headline: Headline }

/** `['an awaited call', 'pythonia']` */
export type Headline = readonly [what: string, against: string]

interface Options {
  readonly goal?: Goal
  readonly note?: string
  readonly moreIsBetter?: boolean
  readonly headline?: Headline
}

/** A figure of its own: the median of the values. */
export function figure(what: string, unit: string, values: readonly number[], options: Options = {}): Row {
  const { goal = null, note, headline, moreIsBetter = goal?.least !== undefined } = options
  const optional = { ...(note ? { note } : {}), ...(headline ? { headline } : {}) }
  return { what, unit, goal, isRatio: false, moreIsBetter, ...summary(values), ...optional }
}

/** A figure by another one of the same run: the median of the ratios of pairs. */
export function ratio(what: string, { ratios }: Pick<Pairs, 'ratios'>, options: Options = {}): Row {
  return { ...figure(what, '×', ratios, options), isRatio: true }
}

/** The ratio of the medians; the spread is that of the pairs. */
export function ratioOfMedians(what: string, measured: Pairs, options: Options = {}): Row {
  return { ...ratio(what, measured, options), median: median(measured.first) / median(measured.second) }
}

/** Whether a row meets its goal; null where it has none. */
export function isMet({ median, goal }: Row): boolean | null {
  if (goal === null) return null
  return median >= (goal.least ?? Number.NEGATIVE_INFINITY) && median <= (goal.most ?? Number.POSITIVE_INFINITY)
}

/** What the table says of the goal; "unsure" where some of the runs say the opposite of the median. */
export function verdict(row: Row): string {
  const met = isMet(row)
  if (met === null) return 'no goal yet'
  const isUnsure = [row.min, row.max].some((median) => isMet({ ...row, median }) !== met)
  return `${met ? 'met' : 'NOT MET'}${isUnsure ? ', unsure' : ''}`
}

/** `≤ 1.3 ×`, or a dash. */
export function goalText({ goal, unit }: Row): string {
  if (goal === null) return '–'
  return `${goal.least === undefined ? `≤ ${goal.most}` : `≥ ${goal.least}`} ${unit}`
}

/** A number with three digits that count. */
export function digits(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return String(value)
  const size = Math.abs(value)
  if (size >= 1000) return Math.round(value).toLocaleString('en-US')
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3)
}

/** What a benchmark may use. */
export interface Bench {
  /** Fewer runs, for whoever works on the benchmarks: the figures are rough. */
  readonly isQuick: boolean
  /** The interpreter that tensorbridge uses, and variables with which it finds the same modules. */
  readonly interpreter: string
  readonly env: NodeJS.ProcessEnv
  /** `full` runs, or `quick` ones with --quick. */
  runs(full: number, quick: number): number
}

/** One file: gives some rows. */
export interface Benchmark {
  /** For `--only`. */
  readonly name: string
  /** The heading of its rows. */
  readonly title: string
  run(bench: Bench): Promise<Row[]>
}
