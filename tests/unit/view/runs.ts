// Events of a made-up training, as Python reports them, for the tests of records, curves and the page.

import type { WatchedEvent } from '../../../src/view/recorder.js'

/** The Python that trains is this process, so that it is alive. */
const RUN = { pid: process.pid, run: 1, model: 'net' }

export interface MadeUp {
  readonly epochs?: number
  readonly steps?: number | null
  readonly run?: number
  readonly model?: string
  readonly pid?: number
  /** The loss after a share of the training. */
  readonly loss?: (share: number) => number
}

/** What is reported up to the end of the last epoch; the end is not among it. */
export function* reports(madeUp: MadeUp = {}): Generator<WatchedEvent> {
  const { epochs = 3, steps = 4, loss = (share) => 2 * 0.1 ** share, ...of } = madeUp
  const run = { ...RUN, ...of, phase: 'fit' } as const
  const known = steps ?? 4
  const total = epochs * known
  yield { ...run, type: 'begin', seconds: 0, epochs, steps }
  for (let epoch = 0; epoch < epochs; epoch++) {
    yield { ...run, type: 'epochBegin', seconds: epoch * known, epoch, epochs, steps }
    const later = epoch > 0 ? known : steps
    for (let batch = 0; batch < known; batch++) {
      const done = epoch * known + batch + 1
      const batchEnd = { ...run, type: 'batchEnd', seconds: done, epoch, epochs, batch, steps: later } as const
      const rates = { stepsPerSecond: 1, secondsLeftInEpoch: known - batch - 1, secondsLeft: total - done }
      yield { ...batchEnd, ...rates, logs: { loss: loss(done / total), accuracy: done / total }, learningRate: 0.01 }
    }
    const done = (epoch + 1) * known
    const value = loss(done / total)
    yield {
      ...run,
      type: 'epochEnd',
      seconds: done,
      epoch,
      epochs,
      steps: known,
      logs: { loss: value, accuracy: done / total, val_loss: value * 1.2, val_accuracy: (done / total) * 0.9 },
      secondsInEpoch: known,
      stepsPerSecond: 1,
      secondsLeft: total - done,
      learningRate: 0.01 / (epoch + 1),
    }
  }
}

/** The end of the same training. */
export function endOf({ epochs = 3, steps = 4, run = 1, pid = process.pid, model = 'net' }: MadeUp = {}): WatchedEvent {
  return { pid, run, model, type: 'end', phase: 'fit', seconds: epochs * (steps ?? 4), logs: {} }
}

/** What is told of its model. */
export const MODEL = {
  pid: process.pid,
  run: 1,
  name: 'net',
  summary: 'Model: "net"\nA layer & <another>\n',
  parameters: 1377,
  optimizer: 'Adam',
}
