// The curves of some runs as an SVG file that stands alone. The page draws by the same plot.ts.

import { type Axis, COLOURS, type ColouredRun, panelsOf } from './panels.js'
import { type Drawn, element, plotPanel, rangeOf } from './plot.js'
import type { RunRecord } from './record.js'
import { formatDuration, formatValue } from './scales.js'

/** How curves are drawn. */
export interface CurvesOptions {
  /** What stands above them; the names of the runs by default. */
  readonly title?: string
  /** What the horizontal axis counts; epochs by default. */
  readonly axis?: 'epoch' | 'step' | 'time'
  /** Whether the vertical axes are logarithmic. */
  readonly logarithmic?: boolean
  /** `auto`, the default, is light or dark as the viewer is. */
  readonly theme?: 'auto' | 'light' | 'dark'
  /** In pixels; 920 by default. The height follows. */
  readonly width?: number
}

const MARGIN = 24
const GAP = 20
const PANEL_HEIGHT = 260
const LINE = 20

const LIGHT = {
  paper: '#ffffff',
  ink: '#1f2328',
  soft: '#59636e',
  grid: '#e4e8ec',
  axis: '#8c959f',
  curves: ['#2563eb', '#e8590c', '#0a8f68', '#9333ea', '#d6336c', '#0c8599', '#8a6d00', '#5c677d'],
}
const DARK = {
  paper: '#0f1318',
  ink: '#e6edf3',
  soft: '#9aa5b1',
  grid: '#262d36',
  axis: '#6b7683',
  curves: ['#6ea8fe', '#ff9f5a', '#3ecf9c', '#c08cff', '#ff7eb0', '#4fc3d9', '#dcb83f', '#a3afc2'],
}

function coloursOf({ paper, ink, soft, grid, axis, curves }: typeof LIGHT): readonly string[] {
  return [
    `.paper { fill: ${paper} }`,
    ...['heading', 'title'].map((each) => `.${each} { fill: ${ink} }`),
    ...['tick', 'label', 'note', 'summary', 'key'].map((each) => `.${each} { fill: ${soft} }`),
    `.grid { stroke: ${grid} }`,
    `.axis { stroke: ${axis} }`,
    ...curves.flatMap((colour, i) => [`.curve.c${i} { stroke: ${colour} }`, `.dot.c${i} { fill: ${colour} }`]),
  ]
}

const SHAPES = [
  "text { font: 12px system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif }",
  '.heading { font-size: 18px; font-weight: 600 }',
  '.title { font-size: 14px; font-weight: 600 }',
  '.curve { fill: none; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round }',
  '.faint { stroke-width: 1; opacity: .45 }',
  '.dashed { stroke-dasharray: 6 4 }',
]

/** Its rules are for the picture of this class only: notebooks put it into their page, where rules are for everything. */
function style(theme: 'auto' | 'light' | 'dark', own: string): string {
  const rules = (list: readonly string[]): string => list.map((rule) => `.${own} ${rule}`).join('\n')
  if (theme !== 'auto') return rules([...SHAPES, ...coloursOf(theme === 'light' ? LIGHT : DARK)])
  const dark = `@media (prefers-color-scheme: dark) {\n${rules(coloursOf(DARK))}\n}`
  return `${rules([...SHAPES, ...coloursOf(LIGHT)])}\n${dark}`
}

/** The text of the file. */
export function drawCurves(runs: readonly { name: string; record: RunRecord }[], options: CurvesOptions = {}): string {
  const { axis = 'epoch', logarithmic = false, theme = 'auto', width = 920 } = options
  const coloured = runs.map(({ name, record }, i) => ({ name, record, colour: i % COLOURS }))
  const panels = panelsOf(coloured, axis)
  const columns = width >= 640 && panels.length > 1 ? 2 : 1
  const panelWidth = (width - 2 * MARGIN - (columns - 1) * GAP) / columns
  const keys = keysOf(coloured)
  const top = 56 + keys.length * LINE + 12
  const range = rangeOf(panels)
  const drawn = panels.map((panel, i) => {
    const left = MARGIN + (i % columns) * (panelWidth + GAP)
    const place = `translate(${left} ${top + Math.floor(i / columns) * (PANEL_HEIGHT + GAP)})`
    const plot = plotPanel(panel, {
      width: panelWidth,
      height: PANEL_HEIGHT,
      axis: axis satisfies Axis,
      isLogarithmic: logarithmic,
      range,
    })
    return element('g', { transform: place }, plot.drawn)
  })
  const height = top + Math.max(Math.ceil(panels.length / columns), 1) * (PANEL_HEIGHT + GAP) + MARGIN - GAP
  const heading = options.title ?? (runs.map(({ name }) => name).join(', ') || 'Training')
  const own = `tensorbridge-curves-${theme}`
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: own,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      // In a page that is narrower.
      style: 'max-width: 100%; height: auto',
      role: 'img',
    },
    element('title', {}, heading),
    element('style', {}, style(theme, own)),
    element('rect', { class: 'paper', width, height }),
    element('text', { class: 'heading', x: MARGIN, y: 38 }, heading),
    ...keys.map((key, i) => element('g', { transform: `translate(${MARGIN} ${60 + i * LINE})` }, ...key)),
    ...(panels.length === 0
      ? [element('text', { class: 'summary', x: MARGIN, y: top + 30 }, 'Nothing was measured.')]
      : drawn),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${textOf(svg)}\n`
}

/** What the colours and the dashes mean, and what each run reached: a line for each run. */
function keysOf(runs: readonly ColouredRun[]): Drawn[][] {
  return runs.map(({ name, colour, record }) => {
    const isAlone = runs.length === 1
    const hasValidation = [...record.metrics.keys()].some((metric) => metric.startsWith('val_'))
    const sample = (x: number, classes: string): Drawn =>
      element('line', { class: `curve ${classes}`, x1: x, y1: 6, x2: x + 26, y2: 6 })
    const summary = summaryOf(record)
    if (!isAlone) return [sample(0, `c${colour}`), key(36, `${name} · ${summary}`)]
    if (!hasValidation) return [sample(0, `c${colour}`), key(36, summary)]
    return [
      sample(0, `c${colour}`),
      key(34, 'training'),
      sample(100, `c${(colour + 1) % COLOURS} dashed`),
      key(134, 'validation'),
      key(214, summary),
    ]
  })
}

const key = (x: number, text: string): Drawn => element('text', { class: 'key', x, y: 10 }, text)

/** A run in a line: how far it came, and with what. */
export function summaryOf({ reached, status, header }: RunRecord): string {
  const parts: string[] = []
  if (reached.epoch !== null) parts.push(`epoch ${reached.epoch + 1}${header?.epochs ? ` of ${header.epochs}` : ''}`)
  if (reached.seconds > 0) parts.push(formatDuration(reached.seconds))
  if (status === 'failed' || status === 'stopped') parts.push(status)
  const shown = Object.entries(reached.logs).slice(0, 4)
  return [...parts, ...shown.map(([name, value]) => `${name} ${formatValue(value)}`)].join(' · ')
}

/** An element as text. */
export function textOf({ tag, attributes, children }: Drawn): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(String(value))}"`)
  const inner = children.map((child) => (typeof child === 'string' ? escape(child) : textOf(child)))
  const isBlock = children.length > 1 || typeof children[0] === 'object'
  const content = isBlock ? `\n${inner.join('\n')}\n` : inner.join('')
  return children.length === 0 ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${content}</${tag}>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escape(text: string): string {
  // Characters that XML has no place for are left out.
  // oxlint-disable-next-line eslint/no-control-regex -- they are what is looked for
  const clean = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
  return clean.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
}
