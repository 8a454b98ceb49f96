// Axes: from values to places, with marks at round numbers, and how numbers are written. Used in Node and in the page.

/** An axis. */
export interface Scale {
  /** The place of a value: 0 at one end, 1 at the other. */
  readonly at: (value: number) => number
  /** The value at a place. */
  readonly valueAt: (place: number) => number
  readonly ticks: readonly number[]
  readonly format: (value: number) => string
}

/** An axis that shows all values from `low` to `high`, with about `count` marks. */
export function linearScale(low: number, high: number, count: number, isWide = true): Scale {
  let [from, to] = low < high ? [low, high] : [low - (Math.abs(low) || 1) / 2, low + (Math.abs(low) || 1) / 2]
  const step = roundStep((to - from) / count)
  if (isWide) [from, to] = [Math.floor(from / step + 1e-9) * step, Math.ceil(to / step - 1e-9) * step]
  return {
    at: (value) => (value - from) / (to - from),
    valueAt: (place) => from + place * (to - from),
    ticks: multiples(step, from, to),
    format: (value) => formatTick(value, step),
  }
}

/** The same in powers of ten; values must be above 0. */
export function logScale(low: number, high: number, count: number): Scale {
  let [from, to] = [Math.log10(low), Math.log10(high)]
  if (to - from < 0.1) [from, to] = [(from + to) / 2 - 0.05, (from + to) / 2 + 0.05]
  const span = to - from
  const every = Math.max(1, Math.ceil(span / count))
  let ticks = multiples(every, from, to).map((power) => Number(`1e${power}`))
  if (ticks.length < 3) {
    // Within few powers of ten: 1, 2 and 5 times each; within a part of one: as on a plain axis.
    ticks = powersBetween(from, to).flatMap((power) => [1, 2, 5].map((factor) => Number(`${factor}e${power}`)))
    ticks = ticks.filter((tick) => isInside(Math.log10(tick), from, to))
    if (ticks.length < 3) ticks = [...linearScale(10 ** from, 10 ** to, count, false).ticks].filter((tick) => tick > 0)
  }
  return {
    at: (value) => (Math.log10(value) - from) / span,
    valueAt: (place) => 10 ** (from + place * span),
    ticks,
    format: (value) => formatTick(value, value),
  }
}

const SECONDS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400]

/** An axis of seconds, with marks at round times. */
export function timeScale(low: number, high: number, count: number): Scale {
  const linear = linearScale(low, high, count, false)
  const wanted = Math.max(high - low, Number.MIN_VALUE) / count
  if (wanted <= 1) return { ...linear, format: (value) => `${linear.format(value)} s` }
  const step = SECONDS.find((seconds) => seconds >= wanted) ?? roundStep(wanted / 86_400) * 86_400
  return { ...linear, ticks: multiples(step, low, high), format: formatDuration }
}

/** 1, 2 or 5 times a power of ten, at least `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return ([1, 2, 5].find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10) * power
}

function multiples(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step - 1e-9)
  const count = Math.floor(to / step + 1e-9) - first + 1
  // Rounded, so that 3 × 0.1 is 0.3.
  return Array.from({ length: Math.max(count, 0) }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

function powersBetween(from: number, to: number): number[] {
  const first = Math.floor(from)
  return Array.from({ length: Math.ceil(to) - first + 1 }, (_, index) => first + index)
}

const isInside = (value: number, from: number, to: number): boolean => value >= from - 1e-9 && value <= to + 1e-9

const SUFFIXES = [
  [1e9, 'G'],
  [1e6, 'M'],
  [1e4, 'k'],
] as const

/** A number at a mark of an axis, with as many places as marks that are `step` apart need. */
function formatTick(value: number, step: number): string {
  if (value === 0) return '0'
  const size = Math.abs(value)
  for (const [least, suffix] of SUFFIXES) {
    if (size < least) continue
    const unit = suffix === 'k' ? 1e3 : least
    return `${Number((value / unit).toPrecision(6))}${suffix}`
  }
  if (Math.abs(step) < 1e-4) return trimmedExponent(value.toExponential(1))
  return String(Number(value.toFixed(Math.min(Math.max(Math.ceil(-Math.log10(Math.abs(step))) + 1, 0), 12))))
}

const trimmedExponent = (text: string): string => text.replace(/\.0(?=e)/, '').replace('e+', 'e')

/** A number by itself: four digits that count. */
export function formatValue(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–'
  if (!Number.isFinite(value)) return String(value)
  const size = Math.abs(value)
  if (size === 0) return '0'
  if (size < 1e-3 || size >= 1e6) return trimmedExponent(value.toExponential(2))
  return size >= 1000 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(4)))
}

/** Seconds as `45 s`, `3 min 20 s`, `2 h 5 min`, `3 d 4 h`. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${seconds < 9.95 && whole !== seconds ? seconds.toFixed(1) : whole} s`
  const units = [
    [86_400, 'd', 3600, 'h'],
    [3600, 'h', 60, 'min'],
    [60, 'min', 1, 's'],
  ] as const
  for (const [size, name, below, belowName] of units) {
    if (whole < size) continue
    const rest = Math.floor((whole % size) / below)
    return `${Math.floor(whole / size)} ${name}${rest === 0 ? '' : ` ${rest} ${belowName}`}`
  }
  return ''
}
