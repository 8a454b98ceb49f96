// Draws a panel of curves as SVG elements, which svg.ts writes as text and the page puts into its document. Their looks
// are a matter of the classes: style.css of the page, the style in svg.ts.

import type { Axis, Line, Panel } from './panels.js'
import { formatValue, linearScale, logScale, type Scale, timeScale } from './scales.js'

/** An SVG element that is not drawn yet. */
export interface Drawn {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (Drawn | string)[]
}

export interface PlotOptions {
  readonly width: number
  readonly height: number
  readonly axis: Axis
  readonly isLogarithmic: boolean
  /** The ends of the horizontal axis, where several panels share them. */
  readonly range?: readonly [number, number]
}

/** A drawn panel, and where things are in it. */
export interface Plot {
  readonly drawn: Drawn
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly x: Scale
  readonly y: Scale
  readonly lines: readonly Line[]
}

const TOP = 34
const BOTTOM = 40
const RIGHT = 14
/** Of the letters of the marks, about. */
const LETTER = 6.6
const MOST_DOTS = 40

export function element(
  tag: string,
  attributes: Drawn['attributes'] = {},
  ...children: readonly (Drawn | string)[]
): Drawn {
  return { tag, attributes, children }
}

/** The ends of the horizontal axis of some panels. */
export function rangeOf(panels: readonly Panel[]): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { lines } of panels) {
    for (const { points } of lines) {
      for (const [x] of points) {
        low = Math.min(low, x)
        high = Math.max(high, x)
      }
    }
  }
  return low <= high ? [low, high] : [0, 1]
}

export function plotPanel(panel: Panel, options: PlotOptions): Plot {
  const isLogarithmic = options.isLogarithmic && panel.canBeLogarithmic
  const lines = panel.lines.map((line) => ({
    ...line,
    points: line.points.filter(([, y]) => isShown(y, isLogarithmic)),
  }))
  const height = options.height - TOP - BOTTOM
  const [low, high] = valuesOf(lines)
  const y = (isLogarithmic ? logScale : linearScale)(low, high, Math.max(2, Math.floor(height / 42)))
  const left = Math.max(...y.ticks.map((tick) => y.format(tick).length), 2) * LETTER + 16
  const width = options.width - left - RIGHT
  const x = xScale(options, rangeOf([panel]), width)
  const px = (value: number): number => round(left + x.at(value) * width)
  const py = (value: number): number => round(TOP + (1 - y.at(value)) * height)
  const bottom = TOP + height
  const grid = y.ticks.flatMap((tick) => [
    element('line', { class: 'grid', x1: round(left), y1: py(tick), x2: round(left + width), y2: py(tick) }),
    element('text', { class: 'tick', x: round(left - 8), y: py(tick) + 4, 'text-anchor': 'end' }, y.format(tick)),
  ])
  const marks = x.ticks.flatMap((tick) => [
    element('line', { class: 'axis', x1: px(tick), y1: bottom, x2: px(tick), y2: bottom + 4 }),
    element('text', { class: 'tick', x: px(tick), y: bottom + 18, 'text-anchor': 'middle' }, x.format(tick)),
  ])
  const note = noteOf(panel, options.axis)
  const drawn = element(
    'g',
    { class: 'panel' },
    element('text', { class: 'title', x: 2, y: 16 }, panel.title),
    ...(note === null
      ? []
      : [element('text', { class: 'note', x: options.width - RIGHT, y: 16, 'text-anchor': 'end' }, note)]),
    ...grid,
    element('line', { class: 'axis', x1: round(left), y1: bottom, x2: round(left + width), y2: bottom }),
    ...marks,
    element(
      'text',
      { class: 'label', x: round(left + width / 2), y: bottom + 34, 'text-anchor': 'middle' },
      options.axis,
    ),
    ...[...lines]
      .sort((a, b) => Number(b.isFaint) - Number(a.isFaint))
      .map((line) => (line.isFaint ? { ...line, points: line.points.filter((point) => isInside(y, point[1])) } : line))
      .flatMap((line) => drawLine(line, width, px, py)),
  )
  return { drawn, left, top: TOP, width, height, x, y, lines }
}

function xScale({ axis, range }: PlotOptions, own: readonly [number, number], width: number): Scale {
  let [low, high] = range ?? own
  if (low === high) high = low + 1
  if (axis !== 'time') low = Math.min(low, axis === 'epoch' ? Math.floor(low) : 0)
  else low = 0
  if (axis === 'time') return timeScale(low, high, Math.max(2, Math.floor(width / 90)))
  const scale = linearScale(low, high, Math.max(2, Math.floor(width / 60)), false)
  // Epochs and steps are counted: no marks between them.
  return { ...scale, ticks: scale.ticks.filter(Number.isInteger) }
}

const isShown = (value: number, isLogarithmic: boolean): boolean =>
  Number.isFinite(value) && (!isLogarithmic || value > 0)

// Spikes that the axis does not reach to are left out.
const isInside = (scale: Scale, value: number): boolean => scale.at(value) >= 0 && scale.at(value) <= 1

/** The lowest and the highest value; single spikes inside epochs do not count where there are epochs. */
function valuesOf(lines: readonly Line[]): [number, number] {
  const strong = lines.filter(({ isFaint }) => !isFaint).flatMap(({ points }) => points.map(([, y]) => y))
  const faint = lines.filter(({ isFaint }) => isFaint).flatMap(({ points }) => points.map(([, y]) => y))
  if (strong.length > 0 && faint.length > 0) {
    faint.sort((a, b) => a - b)
    const at = (share: number): number => faint[Math.round(share * (faint.length - 1))] as number
    strong.push(at(0.02), at(0.98))
  }
  const shown = strong.length > 0 ? strong : faint
  if (shown.length === 0) return [1, 10]
  return [shown.reduce((a, b) => Math.min(a, b)), shown.reduce((a, b) => Math.max(a, b))]
}

/** Where values are no numbers. */
function noteOf({ lines }: Panel, axis: Axis): string | null {
  let first: readonly [number, number] | undefined
  for (const { points } of lines) {
    const point = points.find(([, y]) => !Number.isFinite(y))
    if (point !== undefined && (first === undefined || point[0] < first[0])) first = point
  }
  return first === undefined ? null : `${first[1]} from ${axis} ${formatValue(first[0])} on`
}

function drawLine(line: Line, width: number, px: (x: number) => number, py: (y: number) => number): Drawn[] {
  const classes = ['curve', `c${line.colour}`]
  if (line.isFaint) classes.push('faint')
  if (line.kind === 'validation') classes.push('dashed')
  const places = thinned(
    line.points.map(([x, y]) => [px(x), py(y)] as const),
    width,
  )
  if (places.length === 0) return []
  const drawn: Drawn[] = []
  if (places.length > 1) {
    drawn.push(element('polyline', { class: classes.join(' '), points: places.map((place) => place.join()).join(' ') }))
  }
  if (!line.isFaint && places.length <= MOST_DOTS) {
    const dots = places.length === 1 || line.kind !== 'other' ? places : []
    drawn.push(...dots.map(([cx, cy]) => element('circle', { class: `dot c${line.colour}`, cx, cy, r: 2.5 })))
  }
  return drawn
}

/** No more than a picture can show: of each column the first, the lowest, the highest and the last. */
function thinned(places: (readonly [number, number])[], width: number): (readonly [number, number])[] {
  if (places.length < width * 2) return places
  const kept: (readonly [number, number])[] = []
  let column: (readonly [number, number])[] = []
  const flush = (): void => {
    if (column.length === 0) return
    const lowest = column.reduce((a, b) => (b[1] > a[1] ? b : a))
    const highest = column.reduce((a, b) => (b[1] < a[1] ? b : a))
    const wanted = new Set([column[0], lowest, highest, column.at(-1)])
    kept.push(...column.filter((place) => wanted.has(place)))
    column = []
  }
  for (const place of places) {
    if (column.length > 0 && Math.floor(place[0]) !== Math.floor((column[0] as readonly [number, number])[0])) flush()
    column.push(place)
  }
  flush()
  return kept
}

const round = (value: number): number => Math.round(value * 10) / 10
