// The Keras callback of the example, in TypeScript: says after each epoch how far the training is and how long a step took.

/** What Keras measures in an epoch; the names are those of Keras. */
export interface EpochLogs {
  readonly loss: number
  readonly accuracy: number
  readonly val_loss: number
  readonly val_accuracy: number
}

/** The hooks of `keras.callbacks.Callback` that are used here. Python waits while one of them runs. */
export interface EpochHooks {
  on_epoch_begin(): void
  on_test_begin(): void
  on_epoch_end(epoch: number, logs: EpochLogs): void
}

/** A callback that hands one line for each epoch to `print`. */
export function epochProgress(epochs: number, steps: number, print: (line: string) => void): EpochHooks {
  let begun = 0
  let trained = 0
  const figures = (loss: number, accuracy: number): string => `loss ${loss.toFixed(4)}  accuracy ${percent(accuracy)}`
  return {
    on_epoch_begin() {
      begun = performance.now()
    },
    // The validation that follows is no training step.
    on_test_begin() {
      trained = performance.now()
    },
    on_epoch_end(epoch, logs) {
      const number = String(epoch + 1).padStart(String(epochs).length)
      const training = figures(logs.loss, logs.accuracy)
      const validation = figures(logs.val_loss, logs.val_accuracy)
      const perStep = ((trained - begun) / steps).toFixed(1)
      print(`epoch ${number} of ${epochs}   ${training}   validation: ${validation}   ${perStep} ms per step`)
    },
  }
}

/** 0.984 as `98.4 %`. */
export function percent(share = Number.NaN): string {
  return `${(100 * share).toFixed(1)} %`
}
