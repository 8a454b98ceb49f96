// The network of the service and the file that it is kept in: trained by TypeScript's order, saved by it after each epoch.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { abortable, type keras, modelFromBytes, modelToBytes, NDArray, type Python } from 'tensorbridge'
import type { DigitSet } from '../01-mnist/digits.js'

/** What the network sees in an image. */
export interface Reading {
  readonly digit: number
  /** The probability that it gives this digit, 0 to 1. */
  readonly sure: number
}

const BATCH = 64

/** Reads digits with a network that is trained here and kept in a file of this program, wherever its Python runs. */
export class DigitReader {
  readonly #model: keras.Model
  readonly #file: string
  #isReady = false

  /** @param file where the network is kept; one that is there is gone on with. */
  constructor({ keras }: Python, file: string) {
    const { layers } = keras
    this.#file = file
    if (existsSync(file)) {
      this.#model = modelFromBytes(keras, readFileSync(file))
      return
    }
    this.#model = keras.Sequential([
      layers.Input([28, 28, 1]),
      layers.Flatten(),
      layers.Dense(256, { activation: 'relu' }),
      layers.Dense(10, { activation: 'softmax' }),
    ])
    this.#model.compile({ optimizer: 'adam', loss: 'sparse_categorical_crossentropy', metrics: ['accuracy'] })
  }

  /** Whether the training is over. */
  get isReady(): boolean {
    return this.#isReady
  }

  /** Trains until there were so many epochs, counting those of earlier starts; ends early, and saved, when `signal` aborts. */
  async train({ images, labels }: DigitSet, epochs: number, signal: AbortSignal): Promise<void> {
    const steps = Number(await this.#model.optimizer?.iterations.numpy())
    const initial_epoch = Math.floor(steps / Math.ceil(labels.length / BATCH))
    const on_epoch_end = (epoch: number, { loss, accuracy }: { loss: number; accuracy: number }): void => {
      console.log(`epoch ${epoch + 1} of ${epochs}: loss ${loss.toFixed(4)}, accuracy ${accuracy.toFixed(4)}`)
    }
    const options = { epochs, initial_epoch, batch_size: BATCH, verbose: 0, callbacks: [{ on_epoch_end }] }
    try {
      await abortable(signal, () => this.#model.fit(images, labels, options))
      this.#isReady = true
    } catch (error) {
      if (!signal.aborted) throw error
    }
    // Never half a file, whenever the machine stops.
    writeFileSync(`${this.#file}.new`, await modelToBytes(this.#model))
    renameSync(`${this.#file}.new`, this.#file)
  }

  /** @param pixels 784 numbers, from 0 (paper) to 1 (ink), row by row. */
  async read(pixels: readonly number[]): Promise<Reading> {
    const images = new NDArray(Float32Array.from(pixels), [1, 28, 28, 1])
    const shares = (await this.#model.predict_on_batch(images)).data as Float32Array
    const sure = Math.max(...shares)
    return { digit: shares.indexOf(sure), sure }
  }
}
