// The drawing of curves: axes, and SVG files of histories and records.

import { describe, expect, it } from 'vitest'
import { curvesSvg } from '../../../src/index.js'
import { panelsOf } from '../../../src/view/curves/panels.js'
import { plotPanel } from '../../../src/view/curves/plot.js'
import { RunRecord } from '../../../src/view/curves/record.js'
import { formatDuration, formatValue, linearScale, logScale, timeScale } from '../../../src/view/curves/scales.js'
import { reports } from './runs.js'

const marks = ({ ticks, format }: { ticks: readonly number[]; format: (value: number) => string }): string[] =>
  ticks.map(format)

const recordOf = (...args: Parameters<typeof reports>): RunRecord => {
  const record = new RunRecord()
  for (const event of reports(...args)) record.add(event as never)
  return record
}

/** All values of an attribute of the elements with a class. */
const attributes = (svg: string, element: RegExp, name: string): string[] =>
  [...svg.matchAll(/<[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => element.test(tag))
    .map((tag) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

describe('axes', () => {
  it.each([
    [0, 1, ['0', '0.2', '0.4', '0.6', '0.8', '1']],
    [0.031, 0.97, ['0', '0.2', '0.4', '0.6', '0.8', '1']],
    [0.00012, 0.00093, ['0', '0.0002', '0.0004', '0.0006', '0.0008', '0.001']],
    [1.1e-7, 5e-7, ['1e-7', '2e-7', '3e-7', '4e-7', '5e-7']],
    [-3, 8, ['-5', '0', '5', '10']],
    [0, 48_000, ['0', '10k', '20k', '30k', '40k', '50k']],
    [5, 5, ['2', '3', '4', '5', '6', '7', '8']],
    [0, 0, ['-0.6', '-0.4', '-0.2', '0', '0.2', '0.4', '0.6']],
  ])('have round marks from %d to %d', (low, high, expected) => {
    expect(marks(linearScale(low, high, 5))).toEqual(expected)
  })

  it.each([
    [1e-4, 1, ['0.0001', '0.001', '0.01', '0.1', '1']],
    [1e-9, 1, ['1e-8', '1e-6', '0.0001', '0.01', '1']],
    [0.02, 0.9, ['0.02', '0.05', '0.1', '0.2', '0.5']],
    [0.41, 0.44, ['0.38', '0.4', '0.42', '0.44', '0.46']],
  ])('are logarithmic from %d to %d', (low, high, expected) => {
    const scale = logScale(low, high, 5)
    expect(marks(scale)).toEqual(expected)
    for (const tick of scale.ticks) expect(scale.at(tick)).toBeCloseTo(Math.min(Math.max(scale.at(tick), 0), 1))
    expect(scale.valueAt(scale.at(low))).toBeCloseTo(low)
  })

  it.each([
    [3, ['0 s', '1 s', '2 s', '3 s']],
    [50, ['0 s', '10 s', '20 s', '30 s', '40 s', '50 s']],
    [600, ['0 s', '2 min', '4 min', '6 min', '8 min', '10 min']],
    [90_000, ['0 s', '6 h', '12 h', '18 h', '1 d']],
  ])('of %d seconds have marks at round times', (high, expected) => {
    expect(marks(timeScale(0, high, 5))).toEqual(expected)
  })

  it('write single numbers and times so that they can be read', () => {
    expect([0, 1, 0.12345678, 1234.5, 0.00001234, 12_345_678, Number.NaN, undefined].map(formatValue)).toEqual([
      '0',
      '1',
      '0.1235',
      '1,235',
      '1.23e-5',
      '1.23e7',
      'NaN',
      '–',
    ])
    expect([0.44, 9.99, 59.4, 59.6, 61, 3600, 7325, 90_000].map(formatDuration)).toEqual([
      '0.4 s',
      '10 s',
      '59 s',
      '1 min',
      '1 min 1 s',
      '1 h',
      '2 h 2 min',
      '1 d 1 h',
    ])
  })
})

describe('panels', () => {
  it('have training and validation of a metric together, the loss first', () => {
    const panels = panelsOf([{ record: recordOf(), name: 'a', colour: 0 }], 'epoch')
    expect(panels.map(({ title }) => title)).toEqual(['loss', 'accuracy', 'learning rate', 'steps per second'])
    expect(panels[0]!.lines.map(({ kind, isFaint, colour, points }) => [kind, isFaint, colour, points.length])).toEqual(
      [
        ['training', true, 0, 12],
        ['training', false, 0, 3],
        ['validation', false, 1, 3],
      ],
    )
    const several = panelsOf(
      ['a', 'b'].map((name, colour) => ({ record: recordOf(), name, colour })),
      'time',
    )
    expect(several[0]!.lines.map(({ run, kind, colour }) => [run, kind, colour])).toEqual([
      ['a', 'training', 0],
      ['a', 'training', 0],
      ['a', 'validation', 0],
      ['b', 'training', 1],
      ['b', 'training', 1],
      ['b', 'validation', 1],
    ])
    expect(several[0]!.lines[1]!.points.map(([x]) => x)).toEqual([4, 8, 12])
  })

  it('are drawn where their values are', () => {
    const [panel] = panelsOf([{ record: recordOf(), name: 'a', colour: 0 }], 'epoch')
    const options = { width: 500, height: 300, axis: 'epoch', isLogarithmic: true } as const
    const { drawn, left, top, width, height, x, y } = plotPanel(panel!, options)
    const lines = drawn.children.filter((child) => typeof child === 'object' && child.tag === 'polyline')
    const strong = (lines as (typeof drawn)[]).find(({ attributes: { class: name } }) => name === 'curve c0')!
    const points = String(strong.attributes['points']).split(' ')
    expect(points).toHaveLength(3)
    points.forEach((point, index) => {
      const [px, py] = point.split(',').map(Number) as [number, number]
      expect(x.valueAt((px - left) / width)).toBeCloseTo(index + 1, 1)
      // Ten times less over the whole training: on a logarithmic axis a straight line.
      const expected = 2 * 0.1 ** ((index + 1) / 3)
      expect(y.valueAt(1 - (py - top) / height) / expected).toBeCloseTo(1, 1)
    })
  })

  it('do not grow with the number of values', () => {
    const record = recordOf({ epochs: 1, steps: 20_000 })
    const [panel] = panelsOf([{ record, name: 'a', colour: 0 }], 'step')
    const { drawn } = plotPanel(panel!, { width: 500, height: 300, axis: 'step', isLogarithmic: false })
    expect(JSON.stringify(drawn).length).toBeLessThan(50_000)
  })

  it('say where values are no numbers', async () => {
    const record = recordOf({ loss: (share) => (share > 0.6 ? Number.NaN : 1) })
    expect(await curvesSvg(record)).toContain('NaN from epoch 2 on')
  })
})

describe('curvesSvg', () => {
  it.each([[3], [null], [{ loss: 0.5 }], [{ history: 3 }], ['loss']])(
    'refuses %j, which is no history',
    async (value) => {
      await expect(curvesSvg(value as never)).rejects.toThrow(
        /^This is no history of a training: .* \{ loss: \[0\.9, 0\.4\] \}\.$/s,
      )
    },
  )

  it('draws a history, its figures alone, and a record', async () => {
    const figures = { loss: [1, 0.5, 0.25], val_loss: [1.2, 0.7, 0.6] }
    const [whole, alone] = await Promise.all([
      curvesSvg({ epoch: [0, 1, 2], history: figures }, { title: 'Three' }),
      curvesSvg(figures, { title: 'Three' }),
    ])
    expect(whole).toBe(alone)
    expect(attributes(whole, /^<polyline/, 'class')).toEqual(['curve c0', 'curve c1 dashed'])
    expect(attributes(whole, /^<circle/, 'r')).toHaveLength(6)
    expect(await curvesSvg(recordOf())).toContain('epoch 3 · 12 s · loss 0.2 · accuracy 1')
  })

  it('draws several by name over each other', async () => {
    const svg = await curvesSvg(
      new Map([
        ['small', { loss: [3, 2, 1] }],
        ['large', { loss: [2, 1, 0.5] }],
      ]),
    )
    expect(attributes(svg, /^<polyline/, 'class')).toEqual(['curve c0', 'curve c1'])
    expect(svg).toContain('>small, large</text>')
  })

  it('puts what was measured in some epochs at those', async () => {
    const svg = await curvesSvg({ loss: [5, 4, 3, 2, 1, 1], val_loss: [8, 6] })
    const dots = attributes(svg, /class="dot c1"/, 'cx').map(Number)
    const all = attributes(svg, /class="dot c0"/, 'cx').map(Number)
    expect(dots).toEqual([all[2], all[5]])
  })

  it('writes names that are no markup, and nothing that XML refuses', async () => {
    const svg = await curvesSvg(new Map([['<script>&"\u0000\uD800', { 'a<b': [1, 2] }]]))
    expect(svg).toContain('&lt;script&gt;&amp;&quot;')
    expect(svg).toContain('>a&lt;b</text>')
    expect(svg).not.toContain('<script')
    // oxlint-disable-next-line eslint/no-control-regex -- it is what must not be there
    expect(svg).not.toMatch(/\u0000|\uD800/)
  })

  it('is light, dark or as the viewer is', async () => {
    const draw = (theme?: 'light' | 'dark'): Promise<string> => curvesSvg({ loss: [1, 2] }, theme ? { theme } : {})
    expect(await draw()).toContain('prefers-color-scheme')
    expect(await draw('light')).toMatch(/\.paper \{ fill: #ffffff \}/)
    expect(await draw('dark')).not.toMatch(/#ffffff|prefers-color-scheme/)
  })

  it('changes nothing around it in the page of a notebook, and fits into it', async () => {
    for (const theme of ['auto', 'light', 'dark'] as const) {
      const svg = await curvesSvg({ loss: [1, 2] }, { theme })
      const rules = /<style>([^]*)<\/style>/.exec(svg)![1]!.split('\n')
      const own = rules.filter((rule) => !/^(?:@media .*|\})$/.test(rule))
      expect(own.length).toBeGreaterThan(20)
      expect(own.filter((rule) => !rule.startsWith(`.tensorbridge-curves-${theme} `))).toEqual([])
      expect(svg).toMatch(
        new RegExp(`<svg [^>]*class="tensorbridge-curves-${theme}"[^>]*style="max-width: 100%; height: auto"`),
      )
    }
  })

  it('draws a single epoch as dots, and says where nothing was measured', async () => {
    const svg = await curvesSvg({ loss: [1], val_loss: [2] })
    expect(attributes(svg, /^<circle/, 'class')).toEqual(['dot c0', 'dot c1'])
    expect(svg).not.toContain('NaN')
    expect(await curvesSvg({})).toContain('Nothing was measured.')
  })
})
