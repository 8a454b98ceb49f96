// A run as it was recorded: the lines of its file, and what they say together. Node and the page read them by this code;
// docs/view.md describes the format. No imports of Node's here.

import type { ModelDescription, ReportedEvent } from '../../training/events.js'

export const RECORD_FORMAT = 1

/** The first line. */
export interface RunHeader {
  readonly type: 'run'
  readonly format: number
  /** Its file's name without `.jsonl`. */
  readonly id: string
  readonly name: string
  /** ISO 8601, UTC. */
  readonly started: string
  readonly phase: 'fit' | 'evaluate' | 'predict'
  readonly epochs: number | null
  readonly steps: number | null
  /** The Python that trains, and its machine: whether a run without an end still goes on. */
  readonly pid: number
  readonly host: string
}

/** A number as JSON can have it: NaN and the infinities are strings. */
export type Figure = number | 'NaN' | 'Infinity' | '-Infinity'

/** What followed; all but the model in the order in which it happened. */
export type RecordLine =
  | RunHeader
  | ({ readonly type: 'model' } & ModelDescription)
  | Extract<ReportedEvent, { type: 'batchEnd' | 'epochEnd' | 'end' }>
  | Stopped
  | Failed

/** It was stopped: by `abortable`, `deadline`, Ctrl-C. */
export interface Stopped {
  readonly type: 'stopped'
  readonly seconds: number
}

/** It ended with an error. */
export interface Failed {
  readonly type: 'failed'
  readonly seconds: number
  readonly error: string
}

/** `running` is what the record says: it has no end. */
export type RunStatus = 'running' | 'finished' | 'stopped' | 'failed'

/** What the list of runs says of one. `lost`: it has no end, and the process that trained is gone. */
export interface RunSummary {
  readonly id: string
  readonly name: string
  readonly started: string
  readonly phase: RunHeader['phase']
  readonly status: RunStatus | 'lost'
  readonly epochs: number | null
  /** Counted from 0. */
  readonly epoch: number | null
  readonly seconds: number
  readonly logs: Readonly<Record<string, number>>
  /** Of its file, whole lines only. */
  readonly bytes: number
}

/** A measured value and where it was measured. */
export interface Point {
  /** Steps since the beginning of the run. */
  readonly step: number
  /** Epochs that were over, with a fraction inside one; NaN while nobody knows how long an epoch is. */
  epoch: number
  /** Since the beginning of the run. */
  readonly seconds: number
  readonly value: number
}

/** The values of one metric. */
export interface Series {
  /** At batches: of the epoch so far, as Keras gives them. */
  readonly batches: Point[]
  /** At the ends of epochs. */
  readonly epochs: Point[]
}

/** How far a run is. */
export interface Reached {
  readonly seconds: number
  /** The epoch that runs or was the last, counted from 0. */
  readonly epoch: number | null
  /** Batches that are over in it. */
  readonly batches: number
  readonly stepsPerSecond: number | null
  readonly secondsLeft: number | null
  readonly learningRate: number | null
  readonly logs: Readonly<Record<string, number>>
}

const NOTHING: Reached = {
  seconds: 0,
  epoch: null,
  batches: 0,
  stepsPerSecond: null,
  secondsLeft: null,
  learningRate: null,
  logs: {},
}

/** One line as text, with its newline. */
export function formatLine(line: RecordLine): string {
  const written = (_: string, value: unknown): unknown =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
  return `${JSON.stringify(line, written)}\n`
}

/** The line of a text; undefined where it is none (it was cut off, or another program wrote it). */
export function parseLine(text: string): RecordLine | undefined {
  try {
    const line = JSON.parse(text) as { type?: unknown } | null
    return typeof line === 'object' && typeof line?.type === 'string' ? (line as RecordLine) : undefined
  } catch {
    return undefined
  }
}

/** Numbers by name; what is no number (a metric that gives an array) is left out. */
export function figuresOf(logs: Readonly<Record<string, unknown>> | null | undefined): Record<string, number> {
  const figures: Record<string, number> = {}
  for (const [name, value] of Object.entries(logs ?? {})) {
    if (typeof value === 'number') figures[name] = value
    else if (value === 'NaN' || value === 'Infinity' || value === '-Infinity') figures[name] = Number(value)
  }
  return figures
}

/** What the lines that were added say together. */
export class RunRecord {
  header: RunHeader | null = null
  model: ModelDescription | null = null
  status: RunStatus = 'running'
  /** With what it failed. */
  error: string | null = null
  reached: Reached = NOTHING
  /** Metrics by name, in the order of Keras. */
  readonly metrics: Map<string, Series> = new Map()
  readonly learningRate: Series = { batches: [], epochs: [] }
  readonly stepsPerSecond: Series = { batches: [], epochs: [] }
  #steps: number | null = null
  #stepsBefore = 0
  #epochsBefore: number | null = null
  // Points of the epoch that runs, whose length nobody knows yet.
  #unplaced: { points: Point[]; batch: number }[] = []

  /** The record of a file's text; what is after its last newline is left out. */
  static parse(text: string): RunRecord {
    const record = new RunRecord()
    record.append(text.slice(0, text.lastIndexOf('\n') + 1))
    return record
  }

  get name(): string {
    return this.header?.name ?? ''
  }

  /** Batches of an epoch, or of all; null as long as nobody knows. */
  get steps(): number | null {
    return this.#steps ?? this.header?.steps ?? null
  }

  /** How much of the run is over, from 0 to 1; null where nobody knows. */
  get share(): number | null {
    const { steps, header, reached } = this
    const inEpoch = steps === null ? null : Math.min(reached.batches / Math.max(steps, 1), 1)
    if (header?.phase !== 'fit') return inEpoch
    if (!header.epochs || (inEpoch === null && reached.epoch === null)) return null
    return Math.min(((reached.epoch ?? 0) + (inEpoch ?? 0)) / header.epochs, 1)
  }

  /** Whole lines. */
  append(text: string): void {
    for (const each of text.split('\n')) {
      const line = each === '' ? undefined : parseLine(each)
      if (line !== undefined) this.add(line)
    }
  }

  add(line: RecordLine): void {
    switch (line.type) {
      case 'run':
        this.header = line
        return
      case 'model':
        this.model = line
        return
      case 'batchEnd':
        this.#addBatch(line)
        return
      case 'epochEnd':
        this.#addEpoch(line)
        return
      case 'end':
        this.status = 'finished'
        this.reached = {
          ...this.reached,
          seconds: line.seconds,
          secondsLeft: null,
          logs: { ...this.reached.logs, ...figuresOf(line.logs) },
        }
        return
      case 'stopped':
      case 'failed':
        this.status = line.type
        this.error = line.type === 'failed' ? line.error : null
        this.reached = { ...this.reached, seconds: line.seconds, secondsLeft: null }
        return
      default:
      // A later version knows of more.
    }
  }

  #addBatch({
    epoch,
    batch,
    steps,
    seconds,
    logs,
    stepsPerSecond,
    secondsLeft,
    learningRate,
  }: Extract<RecordLine, { type: 'batchEnd' }>): void {
    const figures = figuresOf(logs)
    this.#steps = steps ?? this.#steps
    // What is measured at the ends of epochs only stays until it is measured again.
    const known = { ...this.reached.logs, ...figures }
    this.reached = { seconds, epoch, batches: batch + 1, stepsPerSecond, secondsLeft, learningRate, logs: known }
    const number = epoch ?? 0
    const place = {
      step: this.#stepsAt(number, steps) + batch + 1,
      epoch: steps === null ? Number.NaN : number + Math.min((batch + 1) / steps, 1),
      seconds,
    }
    const points: Point[] = []
    const add = (series: Series, value: number | null): void => {
      if (value === null) return
      const point = { ...place, value }
      series.batches.push(point)
      points.push(point)
    }
    for (const [metric, value] of Object.entries(figures)) add(this.#series(metric), value)
    add(this.learningRate, learningRate)
    add(this.stepsPerSecond, stepsPerSecond)
    if (steps === null) this.#unplaced.push({ points, batch })
  }

  #addEpoch({
    epoch,
    steps,
    seconds,
    logs,
    stepsPerSecond,
    secondsLeft,
    learningRate,
  }: Extract<RecordLine, { type: 'epochEnd' }>): void {
    const figures = figuresOf(logs)
    const batches = steps ?? this.reached.batches
    this.#steps = batches
    this.reached = { seconds, epoch, batches, stepsPerSecond, secondsLeft, learningRate, logs: figures }
    const before = this.#stepsAt(epoch, steps)
    for (const { points, batch } of this.#unplaced) {
      for (const point of points) point.epoch = epoch + Math.min((batch + 1) / Math.max(batches, 1), 1)
    }
    this.#unplaced = []
    this.#stepsBefore = before + batches
    this.#epochsBefore = epoch + 1
    const place = { step: this.#stepsBefore, epoch: epoch + 1, seconds }
    for (const [metric, value] of Object.entries(figures)) this.#series(metric).epochs.push({ ...place, value })
    if (learningRate !== null) this.learningRate.epochs.push({ ...place, value: learningRate })
    if (stepsPerSecond !== null) this.stepsPerSecond.epochs.push({ ...place, value: stepsPerSecond })
  }

  /** Steps before an epoch; of epochs that were left out in the record it is known how long they are. */
  #stepsAt(epoch: number, steps: number | null): number {
    this.#epochsBefore ??= epoch
    return this.#stepsBefore + Math.max(epoch - this.#epochsBefore, 0) * (steps ?? 0)
  }

  #series(metric: string): Series {
    let series = this.metrics.get(metric)
    if (series === undefined) {
      series = { batches: [], epochs: [] }
      this.metrics.set(metric, series)
    }
    return series
  }
}
