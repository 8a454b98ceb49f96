// The History of a training as the record of a run, of which curves are drawn.

import { type EpochFigures, frequencyOf, partsOf, type TrainingHistory } from '../training/history.js'
import { RunRecord } from './curves/record.js'

/** The record that a training with this history would have left. */
export function recordOfHistory(history: TrainingHistory | EpochFigures): RunRecord {
  const { epoch: epochs, figures } = partsOf(history)
  const logs = epochs.map((): Record<string, number> => ({}))
  for (const [name, values] of Object.entries(figures)) {
    // Measured in some epochs only (validation_freq): at those, or evenly spread where nobody can tell.
    const every = frequencyOf(values.length, epochs.length) ?? epochs.length / values.length
    values.forEach((value, index) => {
      const at = logs[Math.round((index + 1) * every) - 1]
      if (at !== undefined) at[name] = value
    })
  }
  const record = new RunRecord()
  const unknown = { phase: 'fit', seconds: 0, steps: null, secondsInEpoch: 0, stepsPerSecond: null } as const
  epochs.forEach((epoch, index) => {
    const figures = logs[index] ?? {}
    const others = { epoch, epochs: epochs.length, secondsLeft: null, learningRate: null }
    record.add({ type: 'epochEnd', ...unknown, ...others, logs: figures })
  })
  return record
}
