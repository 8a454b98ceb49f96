// Softmax regression by hand, in plain TypeScript: what the example checks against TensorFlow. All numbers are float64.

import { NDArray } from 'tensorbridge'

/** Samples `[sample, feature]` and what they show, a class for each. */
export interface Samples {
  readonly features: Float64Array
  readonly labels: Int32Array
}

/** The loss over samples, and its gradients by the kernel `[feature, class]` and the bias `[class]`. */
export interface Gradients {
  readonly loss: number
  readonly kernel: NDArray
  readonly bias: NDArray
}

/** A linear classifier that begins with zeros. */
export class SoftmaxRegression {
  readonly kernel: NDArray
  readonly bias: NDArray
  readonly #classes: number

  constructor(features: number, classes: number) {
    this.kernel = new NDArray(new Float64Array(features * classes), [features, classes])
    this.bias = new NDArray(new Float64Array(classes), [classes])
    this.#classes = classes
  }

  /** The mean cross-entropy over samples, and its gradients. */
  gradients({ features, labels }: Samples): Gradients {
    const [kernel, bias] = [new Float64Array(this.kernel.size), new Float64Array(this.#classes)]
    const width = features.length / labels.length
    let loss = 0
    for (const [row, label] of labels.entries()) {
      const x = features.subarray(row * width, (row + 1) * width)
      const shares = softmax(this.#logits(x))
      loss -= Math.log(shares[label]!) / labels.length
      // The gradient by the logits: what the model gives to each class, less what is right.
      for (const [k, share] of shares.entries()) {
        const error = (share - (k === label ? 1 : 0)) / labels.length
        bias[k]! += error
        for (let i = 0; i < width; i++) kernel[i * this.#classes + k]! += x[i]! * error
      }
    }
    return { loss, kernel: new NDArray(kernel, this.kernel.shape), bias: new NDArray(bias) }
  }

  /** A step of gradient descent; the loss before it. */
  step(samples: Samples, rate: number, rateOfBias: number = rate): number {
    const { loss, kernel, bias } = this.gradients(samples)
    descend(this.kernel, kernel, rate)
    descend(this.bias, bias, rateOfBias)
    return loss
  }

  #logits(x: Float64Array): Float64Array {
    const [kernel, logits] = [this.kernel.data as Float64Array, (this.bias.data as Float64Array).slice()]
    for (const [i, value] of x.entries()) {
      for (let k = 0; k < this.#classes; k++) logits[k]! += value * kernel[i * this.#classes + k]!
    }
    return logits
  }
}

/** e^x of each, divided by their sum; the largest is taken off first, so that nothing overflows. */
export function softmax(logits: Float64Array): Float64Array {
  const most = Math.max(...logits)
  const powers = logits.map((logit) => Math.exp(logit - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

function descend(values: NDArray, gradient: NDArray, rate: number): void {
  const [own, by] = [values.data as Float64Array, gradient.data as Float64Array]
  for (let i = 0; i < own.length; i++) own[i]! -= rate * by[i]!
}
