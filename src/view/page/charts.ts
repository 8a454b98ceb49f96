// The panels of curves, and what is read off them under the pointer.

import type { Axis, ColouredRun, Line, Panel } from '../curves/panels.js'
import { panelsOf } from '../curves/panels.js'
import { element, type Plot, plotPanel, rangeOf } from '../curves/plot.js'
import { formatDuration, formatValue } from '../curves/scales.js'
import { byId, Keyed, made, svgElement } from './dom.js'
import type { Selected, Settings } from './runs.js'

const RATIO = 0.56
const HEIGHTS = { least: 210, most: 340 }

export class Charts {
  readonly #charts = new Keyed(byId('charts'), () => new Chart())

  show(runs: readonly Selected[], { axis, isLogarithmic }: Settings): void {
    const coloured: ColouredRun[] = runs.flatMap(({ record, summary, colour }) =>
      record === null ? [] : [{ record, name: summary.name, colour }],
    )
    const panels = panelsOf(coloured, axis)
    const range = rangeOf(panels)
    const byKey = new Map(panels.map((panel) => [panel.key, panel]))
    this.#charts.show([...byKey.keys()], (chart, key) => {
      chart.show(byKey.get(key) as Panel, axis, isLogarithmic, range)
    })
  }
}

class Chart {
  readonly element: HTMLElement = made('figure', 'chart')
  readonly #tip = made('div', 'tip')
  readonly #resized = new ResizeObserver(() => this.#draw())
  #panel: Panel | null = null
  #axis: Axis = 'epoch'
  #isLogarithmic = false
  #range: readonly [number, number] = [0, 1]
  #plot: Plot | null = null
  #svg: SVGElement | null = null
  #drawn = ''
  #pointer: number | null = null

  constructor() {
    this.element.style.margin = '0'
    this.#tip.hidden = true
    this.element.append(this.#tip)
    this.#resized.observe(this.element)
    this.element.addEventListener('pointermove', (event) => {
      this.#pointer = event.clientX
      this.#point()
    })
    this.element.addEventListener('pointerleave', () => {
      this.#pointer = null
      this.#point()
    })
  }

  show(panel: Panel, axis: Axis, isLogarithmic: boolean, range: readonly [number, number]): void {
    this.#panel = panel
    this.#axis = axis
    this.#isLogarithmic = isLogarithmic
    this.#range = range
    this.#draw()
  }

  #draw(): void {
    const width = this.element.clientWidth - 24
    if (this.#panel === null || width <= 0) return
    const height = Math.round(Math.min(Math.max(width * RATIO, HEIGHTS.least), HEIGHTS.most))
    const options = { width, height, axis: this.#axis, isLogarithmic: this.#isLogarithmic, range: this.#range }
    this.#plot = plotPanel(this.#panel, options)
    const svg = element('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img' }, this.#plot.drawn)
    const text = JSON.stringify(svg)
    if (text !== this.#drawn) {
      this.#drawn = text
      const made = svgElement(svg)
      made.setAttribute('aria-label', describe(this.#panel))
      if (this.#svg === null) this.element.prepend(made)
      else this.#svg.replaceWith(made)
      this.#svg = made
    }
    this.#point()
  }

  /** What the curves have where the pointer is. */
  #point(): void {
    this.#svg?.querySelector('.cross')?.remove()
    this.#tip.hidden = true
    if (this.#pointer === null || this.#plot === null || this.#svg === null) return
    const { left, width, x, top, height } = this.#plot
    const offset = this.#pointer - this.#svg.getBoundingClientRect().left
    const place = (offset - left) / width
    if (place < -0.02 || place > 1.02) return
    const wanted = x.valueAt(place)
    const found = nearest(this.#plot.lines, wanted, Math.abs(x.valueAt(1) - x.valueAt(0)) * 0.05)
    if (found.length === 0) return
    const at = (found[0] as Found).point[0]
    const cross = left + x.at(at) * width
    this.#svg.append(svgElement(element('line', { class: 'cross', x1: cross, y1: top, x2: cross, y2: top + height })))
    const head = this.#axis === 'time' ? formatDuration(at) : `${this.#axis} ${formatValue(at)}`
    this.#tip.replaceChildren(made('p', 'head', head), ...found.map(rowOf))
    this.#tip.hidden = false
    const isLeft = cross > left + width / 2
    this.#tip.style.left = isLeft ? '' : `${cross + 24}px`
    this.#tip.style.right = isLeft ? `${this.element.clientWidth - cross}px` : ''
  }
}

interface Found {
  readonly line: Line
  readonly point: readonly [number, number]
}

/** The point of each curve that is next to a place; where a run has two curves of a kind, the nearer one. */
function nearest(lines: readonly Line[], wanted: number, reach: number): Found[] {
  const found = new Map<string, Found>()
  for (const line of lines) {
    const { points } = line
    let [low, high] = [0, points.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((points[middle] as readonly [number, number])[0] < wanted) low = middle + 1
      else high = middle
    }
    const around = [points[low - 1], points[low]].filter((point) => point !== undefined)
    const point = around.sort((a, b) => Math.abs(a[0] - wanted) - Math.abs(b[0] - wanted))[0]
    if (point === undefined) continue
    const key = `${line.run} ${line.kind} ${line.colour}`
    const other = found.get(key)
    const distance = Math.abs(point[0] - wanted)
    const isBeyond = wanted > (points.at(-1)?.[0] ?? 0) || wanted < (points[0]?.[0] ?? 0)
    if (distance > reach && (line.isFaint || isBeyond)) continue
    if (other === undefined || distance < Math.abs(other.point[0] - wanted)) found.set(key, { line, point })
  }
  return [...found.values()].sort((a, b) => Math.abs(a.point[0] - wanted) - Math.abs(b.point[0] - wanted))
}

function rowOf({ line, point }: Found): HTMLElement {
  const kind = line.kind === 'validation' ? ' (validation)' : ''
  const row = made('p', `c${line.colour}`, made('span', '', line.run + kind), made('b', '', formatValue(point[1])))
  if (line.kind === 'validation') row.classList.add('validation')
  return row
}

function describe({ title, lines }: Panel): string {
  const ends = lines
    .filter(({ isFaint }) => !isFaint)
    .map(({ run, kind, points }) => {
      return `${run}${kind === 'validation' ? ' (validation)' : ''} ${formatValue(points.at(-1)?.[1])}`
    })
  return `${title}: ${ends.join(', ')}`
}
