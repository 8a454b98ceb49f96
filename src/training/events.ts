// What a training reports: the shapes of the events that python/src/tensorbridge/progress.py makes.

/** The loss and the metrics by name. */
export type ProgressLogs = { readonly [metric: string]: number }

interface Reported {
  readonly phase: 'fit' | 'evaluate' | 'predict'
  /** Seconds since the call began in Python. */
  readonly seconds: number
}

interface InEpoch {
  /** Counted from 0, as in Keras's callbacks; null outside `fit`. */
  readonly epoch: number | null
  /** How many there will be; null outside `fit`. */
  readonly epochs: number | null
}

interface OfBatch extends Reported, InEpoch {
  /** Counted from 0 in its epoch, as in Keras's callbacks. */
  readonly batch: number
  /** Batches in an epoch, or in all; null as long as nobody knows. */
  readonly steps: number | null
}

interface Begin extends Reported {
  readonly type: 'begin'
  readonly epochs: number | null
  readonly steps: number | null
}

interface EpochBegin extends Reported {
  readonly type: 'epochBegin'
  readonly epoch: number
  readonly epochs: number
  readonly steps: number | null
}

interface BatchBeginReport extends OfBatch {
  readonly type: 'batchBegin'
}

interface BatchEndReport extends OfBatch {
  readonly type: 'batchEnd'
  /** Of this epoch so far, as Keras gives them; empty while it predicts. */
  readonly logs: ProgressLogs
  /** In this epoch, its first step aside, which compiles. */
  readonly stepsPerSecond: number | null
  /** To the end of this epoch's batches. */
  readonly secondsLeftInEpoch: number | null
  /** To the end of the call. */
  readonly secondsLeft: number | null
  readonly learningRate: number | null
}

interface ValidationBegin extends Reported {
  readonly type: 'validationBegin'
  readonly epoch: number
  readonly epochs: number
}

interface ValidationEnd extends Reported {
  readonly type: 'validationEnd'
  readonly epoch: number
  readonly epochs: number
  readonly logs: ProgressLogs
}

interface EpochEnd extends Reported {
  readonly type: 'epochEnd'
  readonly epoch: number
  readonly epochs: number
  readonly steps: number | null
  readonly logs: ProgressLogs
  readonly secondsInEpoch: number
  readonly stepsPerSecond: number | null
  readonly secondsLeft: number | null
  readonly learningRate: number | null
}

interface End extends Reported {
  readonly type: 'end'
  readonly logs: ProgressLogs
}

/** As Python sends it. */
export type ReportedEvent =
  | Begin
  | EpochBegin
  | BatchBeginReport
  | BatchEndReport
  | ValidationBegin
  | ValidationEnd
  | EpochEnd
  | End

type Numbered<Event> = Event & {
  /** Which of the calls that are followed, counted from 0. */
  readonly call: number
}

export type BatchBegin = Numbered<BatchBeginReport>
export type BatchEnd = Numbered<BatchEndReport>

/** Something that happened in a training. `type` says what; which fields there are follows from it (docs/training.md has a table). */
export type ProgressEvent =
  | Numbered<Begin>
  | Numbered<EpochBegin>
  | BatchBegin
  | BatchEnd
  | Numbered<ValidationBegin>
  | Numbered<ValidationEnd>
  | Numbered<EpochEnd>
  | Numbered<End>

/** What is told of a model once it is built. */
export interface ModelDescription {
  readonly name: string
  /** What `model.summary()` prints. */
  readonly summary: string
  readonly parameters: number | null
  /** The class of its optimizer. */
  readonly optimizer: string | null
}
