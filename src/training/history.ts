// What a training has reached, as plain JavaScript that prints as a table.

import { type InspectOptions, inspect } from 'node:util'
import { rememberedHistory } from '../connection/histories.js'
import { checkNames } from '../errors/option-names.js'
import { atUser } from '../errors/user-frames.js'
import { type Displayable, type Displays, JUPYTER_DISPLAY, pictureOf } from '../remote/displays.js'
import { isRemote } from '../remote/functions.js'
import type { PythonObjectContainer, Remote } from '../remote/types.js'

/** The loss and the metrics by name, a number for each epoch; as Keras's `History.history`. */
export type EpochFigures = { readonly [metric: string]: readonly number[] }

/** The History of a training, by the names that Keras gives its parts. `console.log` shows a table, a notebook the curves. */
export interface TrainingHistory {
  /** The epochs, counted from 0. */
  readonly epoch: readonly number[]
  readonly history: EpochFigures
}

/**
 * Brings the History that `fit` gives to JavaScript; waits for the training.
 *
 * @example console.log(await readHistory(model.fit(x, y, { epochs: 3 })))
 */
export async function readHistory(history: PythonObjectContainer | Remote): Promise<TrainingHistory> {
  checkHistory(history)
  const [epoch, figures] = await Promise.all([history['epoch'], history['history']])
  return historyOf(epoch as number[], figures as EpochFigures)
}

/** @throws TypeError for what `fit` does not give. */
export function checkHistory(history: unknown): asserts history is Remote {
  if (!isRemote(history))
    throw atUser(new TypeError(`readHistory takes what fit() gives; received ${inspect(history, { depth: 0 })}`))
}

/** A history that prints as a table. */
export function historyOf(epoch: readonly number[], history: EpochFigures): TrainingHistory {
  return new PrintedHistory(epoch, history)
}

/**
 * What a training had reached when it was stopped (`abortable`, `deadline`, `interruptible`) or failed: the epochs that
 * were over. Undefined where the error is of something else, or came before the first epoch began.
 *
 * @example catch (error) { console.log(partialHistory(error)) }
 */
export function partialHistory(error: unknown): TrainingHistory | undefined {
  const history = rememberedHistory(error)
  return history && new PrintedHistory(history.epoch, history.history)
}

class PrintedHistory implements TrainingHistory, Displayable {
  readonly epoch: readonly number[]
  readonly history: EpochFigures

  constructor(epoch: readonly number[], history: EpochFigures) {
    this.epoch = epoch
    this.history = history
  }

  [inspect.custom](_depth: number, options: InspectOptions): string {
    return formatHistory(this, { colors: options.colors === true })
  }

  async [JUPYTER_DISPLAY](): Promise<Displays> {
    return { 'text/plain': formatHistory(this), ...pictureOf(this) }
  }
}

/** How a history is printed. */
export interface FormatHistoryOptions {
  /** Rows at most; of more epochs those in the middle are left out. 40 by default. */
  readonly rows?: number
  /** With escape sequences for a terminal. */
  readonly colors?: boolean
}

/**
 * A history as a table: a row for each epoch, counted from 1 as Keras prints them. Takes `History.history` too.
 *
 * What was measured in some epochs only (`validation_freq`) stands at those where that can be told, else below the table.
 */
export function formatHistory(history: TrainingHistory | EpochFigures, options: FormatHistoryOptions = {}): string {
  checkNames(options, ['rows', 'colors'])
  const { rows = 40, colors = false } = options
  const { epoch, figures } = partsOf(history)
  if (epoch.length === 0) return 'no epoch is over'
  const columns: [name: string, at: (index: number) => number | undefined][] = []
  const below: string[] = []
  for (const [name, values] of Object.entries(figures)) {
    const every = frequencyOf(values.length, epoch.length)
    if (every !== null) {
      columns.push([name, (index) => ((index + 1) % every === 0 ? values[(index + 1) / every - 1] : undefined)])
    } else if (values.length > 0) {
      below.push(`${name} in ${values.length} of ${epoch.length} epochs: ${values.map(formatFigure).join('  ')}`)
    }
  }
  const cells = epoch.map((number, index) => [String(number + 1), ...columns.map(([, at]) => formatFigure(at(index)))])
  const table = [['epoch', ...columns.map(([name]) => name)], ...shortened(cells, Math.max(rows, 2))]
  const widths = [0, ...columns].map((_, column) => Math.max(...table.map((row) => widthOf(row[column] ?? ''))))
  const lines = table.map((row) =>
    row.map((cell, at) => ' '.repeat((widths[at] ?? 0) - widthOf(cell)) + cell).join('  '),
  )
  const [heading = '', ...rest] = lines
  return [colors ? `\u001B[1m${heading}\u001B[22m` : heading, ...rest, ...below].join('\n')
}

/** Every how many epochs a metric was measured that has so many values; null where it could be several. */
export function frequencyOf(count: number, epochs: number): number | null {
  const most = Math.floor(epochs / count)
  return Math.floor(epochs / (count + 1)) + 1 === most ? most : null
}

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/gu

/** The columns that a text takes in a terminal. */
function widthOf(text: string): number {
  const plain = text.replace(/\p{M}/gu, '')
  return Array.from(plain).length + (plain.match(WIDE)?.length ?? 0)
}

/**
 * The epochs and the figures of a history, or of what Keras calls `History.history`.
 *
 * @throws TypeError for anything else.
 */
export function partsOf(history: TrainingHistory | EpochFigures): {
  epoch: readonly number[]
  figures: EpochFigures
} {
  const isHistory = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && Object.values(value).every(Array.isArray)
  if (!isHistory(history) && !isHistory((history as TrainingHistory | null)?.history)) {
    throw atUser(
      new TypeError(
        `This is no history of a training: ${inspect(history, { depth: 1, breakLength: Infinity })}. ` +
          'It is what fit() or readHistory() gives, or arrays of numbers by name: { loss: [0.9, 0.4] }.',
      ),
    )
  }
  const inner = (history as TrainingHistory).history
  if (inner !== undefined && !Array.isArray(inner)) {
    return { epoch: (history as TrainingHistory).epoch, figures: inner }
  }
  const figures = history as EpochFigures
  const length = Math.max(0, ...Object.values(figures).map((values) => values.length))
  return { epoch: Array.from({ length }, (_, index) => index), figures }
}

function shortened(rows: string[][], most: number): string[][] {
  if (rows.length <= most) return rows
  const first = Math.floor((most - 1) / 2)
  const gap = rows[0]?.map(() => '…') ?? []
  return [...rows.slice(0, first), gap, ...rows.slice(rows.length - (most - 1 - first))]
}

/** As Keras prints a metric: four places, or as many as a small number needs. */
export function formatFigure(value: number | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'number') return String(value)
  return Math.abs(value) > 1e-3 || value === 0 ? value.toFixed(4) : value.toExponential(4)
}
