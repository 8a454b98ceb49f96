// Which curves are drawn of some runs: a panel for each metric (training and validation together), the learning rate, the
// rate of steps. Used in Node and in the page.

import type { Point, RunRecord, Series } from './record.js'

/** What the horizontal axis counts. */
export type Axis = 'epoch' | 'step' | 'time'

/** A curve. */
export interface Line {
  readonly run: string
  readonly kind: 'training' | 'validation' | 'other'
  /** Which of the colours. */
  readonly colour: number
  /** It stands behind the others: what was measured inside epochs. */
  readonly isFaint: boolean
  readonly points: readonly (readonly [x: number, y: number])[]
}

/** Curves that share their axes. */
export interface Panel {
  readonly key: string
  readonly title: string
  readonly lines: readonly Line[]
  /** Whether a logarithmic axis would say anything. */
  readonly canBeLogarithmic: boolean
}

/** A run with the colour that it is known by. */
export interface ColouredRun {
  readonly record: RunRecord
  readonly name: string
  readonly colour: number
}

export const COLOURS = 8
const VALIDATION = 'val_'

/** The panels of some runs, the loss first. */
export function panelsOf(runs: readonly ColouredRun[], axis: Axis): Panel[] {
  const names = new Set<string>()
  for (const { record } of runs) for (const name of record.metrics.keys()) names.add(baseName(name))
  // Keras's own callbacks log it too.
  if (runs.some(({ record }) => hasPoints(record.learningRate))) names.delete('learning_rate')
  const sorted = [...names].sort((a, b) => Number(b === 'loss') - Number(a === 'loss'))
  const panels: Panel[] = sorted.map((name) => ({
    key: name,
    title: name,
    canBeLogarithmic: true,
    lines: runs.flatMap((run) => metricLines(run, name, runs.length === 1, axis)),
  }))
  const others = [
    { key: ' learning rate', title: 'learning rate', canBeLogarithmic: true, of: (run: RunRecord) => run.learningRate },
    {
      key: ' steps per second',
      title: 'steps per second',
      canBeLogarithmic: false,
      of: (run: RunRecord) => run.stepsPerSecond,
    },
  ]
  for (const { of, ...panel } of others) {
    panels.push({ ...panel, lines: runs.flatMap((run) => otherLine(run, of(run.record), axis)) })
  }
  return panels.filter(({ lines }) => lines.some(({ points }) => points.length > 0))
}

const hasPoints = ({ batches, epochs }: Series): boolean => batches.length + epochs.length > 0

function baseName(name: string): string {
  return name.startsWith(VALIDATION) ? name.slice(VALIDATION.length) : name
}

function metricLines({ record, name: run, colour }: ColouredRun, name: string, isAlone: boolean, axis: Axis): Line[] {
  const lines: Line[] = []
  for (const kind of ['training', 'validation'] as const) {
    const series = record.metrics.get(kind === 'training' ? name : VALIDATION + name)
    if (series === undefined) continue
    // Of a run alone the two have two colours; of several, the run's, and validation is dashed.
    const own = isAlone && kind === 'validation' ? (colour + 1) % COLOURS : colour
    const isFaint = series.epochs.length > 1
    if (series.batches.length > 0) {
      lines.push({ run, kind, colour: own, isFaint, points: placed(series.batches, axis) })
    }
    if (series.epochs.length > 0 && (isFaint || series.batches.length === 0)) {
      lines.push({ run, kind, colour: own, isFaint: false, points: placed(series.epochs, axis) })
    }
  }
  return lines
}

function otherLine({ name: run, colour }: ColouredRun, series: Series, axis: Axis): Line[] {
  const points = series.batches.length > 0 ? series.batches : series.epochs
  return points.length === 0 ? [] : [{ run, kind: 'other', colour, isFaint: false, points: placed(points, axis) }]
}

function placed(points: readonly Point[], axis: Axis): (readonly [number, number])[] {
  const key = axis === 'time' ? 'seconds' : axis
  return points.filter((point) => !Number.isNaN(point[key])).map((point) => [point[key], point.value] as const)
}
