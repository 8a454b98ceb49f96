// The parts of examples/01-mnist on a small slice of its digits: what it learns, saves and draws, and that the same program
// written in Python learns exactly the same.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describePython } from '../../examples/01-mnist/about.js'
import { makeClassifier } from '../../examples/01-mnist/classifier.js'
import { drawCurves, type History } from '../../examples/01-mnist/curves.js'
import { type DigitSet, pixelsOf, readDigits } from '../../examples/01-mnist/digits.js'
import { drawConfusion, drawMistakes } from '../../examples/01-mnist/drawing.js'
import { epochProgress } from '../../examples/01-mnist/progress.js'
import { isSame, readResults } from '../../examples/01-mnist/results.js'
import { NDArray, type Python, type Remote, tuple } from '../../src/index.js'
import { ScratchFolder, sharedPython } from '../harness.js'

const SEED = 5
const EPOCHS = 3
const BATCH = 25

const digits = readDigits({ training: 1500, validation: 200, test: 500 })
const { training, validation, test } = digits
const steps = training.labels.length / BATCH

const shared = sharedPython({ device: 'cpu', stdout: 'ignore', stderr: 'ignore' })

/** Trains as the example does, from a known state. */
function train(keras: Remote, callbacks: unknown[] = []): { model: Remote; history: Remote } {
  // What the same numbers in the same order need beside the seed: sums that do not depend on how threads are scheduled.
  keras.config.disable_interactive_logging()
  shared.python.tf.config.experimental.enable_op_determinism()
  keras.utils.set_random_seed(SEED)
  const model = makeClassifier(keras as never, steps * EPOCHS) as unknown as Remote
  const history = model.fit(training.images, training.labels, {
    validation_data: tuple(validation.images, validation.labels),
    epochs: EPOCHS,
    batch_size: BATCH,
    callbacks,
  }).history
  return { model, history }
}

describe('the digits', () => {
  it('are in one set only, and as many as were wanted', () => {
    const seen = new Set<string>()
    for (const set of [training, validation, test]) {
      set.labels.forEach((_, index) => seen.add(pixelsOf(set, index).join()))
    }
    expect(seen.size).toBe(2200)
    expect([training, validation, test].map((set) => set.images.shape)).toEqual([
      [1500, 28, 28, 1],
      [200, 28, 28, 1],
      [500, 28, 28, 1],
    ])
  })

  it('are about as many of each kind, in all and in each set', () => {
    expect(digits.total).toBe(10_000)
    expect(digits.perDigit.reduce((sum, count) => sum + count, 0)).toBe(10_000)
    for (const count of digits.perDigit) expect(count).toSatisfy((value: number) => value > 800 && value < 1200)
    const smallest = (set: DigitSet): number =>
      Math.min(...digits.perDigit.map((_, digit) => set.labels.filter((label) => label === digit).length))
    expect(smallest(training)).toBeGreaterThan(100)
    expect(smallest(test)).toBeGreaterThan(25)
  })

  it('are the same for the same seed, and others for another one', () => {
    const counts = { training: 1500, validation: 200, test: 500 }
    expect(readDigits(counts).test).toEqual(test)
    expect(readDigits(counts, 2).test.labels).not.toEqual(test.labels)
  })

  it('are not more than there are', () => {
    expect(() => readDigits({ training: 9000, validation: 1000, test: 1 })).toThrow(
      new RangeError('there are 10000 digits; wanted: 10001'),
    )
  })
})

describe('the classifier', () => {
  it('learns to read digits it has not seen, and tells each epoch', async () => {
    const lines: string[] = []
    const { model, history } = train(shared.python.keras, [epochProgress(EPOCHS, steps, (line) => lines.push(line))])
    const measured = (await history) as History
    const probabilities: NDArray = await model.predict(test.images)
    const [loss, accuracy] = (await model.evaluate(test.images, test.labels)) as [number, number]

    expect(probabilities.shape).toEqual([500, 10])
    expect(probabilities.data).toBeInstanceOf(Float32Array)
    const results = readResults(probabilities, test.labels)
    expect(results.accuracy).toBeGreaterThan(0.85)
    expect(accuracy).toBeCloseTo(results.accuracy, 6)
    expect(loss).toBeLessThan(0.6)

    expect(lines).toHaveLength(EPOCHS)
    lines.forEach((line, epoch) => {
      expect(line).toContain(`epoch ${epoch + 1} of ${EPOCHS}   loss ${measured.loss[epoch]!.toFixed(4)}`)
      expect(line).toContain(`validation: loss ${measured.val_loss[epoch]!.toFixed(4)}`)
      expect(line).toMatch(/ \d+\.\d ms per step$/)
    })
  })

  it('gives the same outputs, to the last bit, after it was saved and loaded', async () => {
    const { keras } = shared.python
    using folder = new ScratchFolder()
    const file = join(folder.path, 'digits.keras')
    const { model } = train(keras)
    model.save(file)
    const before: NDArray = await model.predict(test.images)
    const after: NDArray = await keras.models.load_model(file).predict(test.images)
    expect(existsSync(file)).toBe(true)
    expect(isSame(before, after)).toBe(true)
  })

  it('has the loss history of the same program written in Python', async () => {
    const { python } = shared
    const measured = (await train(python.keras).history) as History
    python.exec(PROGRAM)
    const same = (await python.eval('train')(
      [training.images, training.labels],
      [validation.images, validation.labels],
      { seed: SEED, epochs: EPOCHS, batch_size: BATCH, steps },
    )) as History
    python.exec('del train')
    expect(Object.keys(measured).sort()).toEqual(['accuracy', 'loss', 'val_accuracy', 'val_loss'])
    expect(measured).toEqual(same)
  })
})

const PROGRAM = `
def train(training, validation, *, seed, epochs, batch_size, steps):
    import keras
    from keras import layers
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([
        layers.Input((28, 28, 1)),
        layers.RandomTranslation(0.07, 0.07, fill_mode='constant'),
        layers.Conv2D(32, 5, activation='relu'),
        layers.MaxPooling2D(),
        layers.Conv2D(64, 5, activation='relu'),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dropout(0.4),
        layers.Dense(64, activation='relu'),
        layers.Dropout(0.2),
        layers.Dense(10, activation='softmax'),
    ], name='digits')
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=keras.optimizers.schedules.CosineDecay(2e-3, steps * epochs)),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=['accuracy'],
    )
    return model.fit(*training, validation_data=tuple(validation), epochs=epochs, batch_size=batch_size).history
`

describe('what the demo shows', () => {
  it('names the versions and the device', async () => {
    const { python } = shared
    const [versions, device] = await describePython(python as unknown as Python)
    expect(versions).toMatch(/^Python 3\.\d+\.\d+, TensorFlow 2\.\d+\.\d+, Keras 3\.\d+\.\d+; process \d+$/)
    expect(versions).toContain(String(python.pid))
    expect(device).toMatch(/^device: (CPU|GPU) \(.+\)$/)
  })

  it('draws curves as an SVG that is well-formed, with a point for each epoch', async () => {
    const history = {
      loss: [0.9, 0.4, 0.3],
      accuracy: [0.7, 0.85, 0.9],
      val_loss: [0.5, 0.35, 0.31],
      val_accuracy: [0.81, 0.88, 0.91],
    }
    const tree = shared.python.import('xml.etree.ElementTree').fromstring(drawCurves(history))
    const count = async (tag: string): Promise<number> =>
      ((await tree.findall(`.//{http://www.w3.org/2000/svg}${tag}`)) as unknown[]).length
    expect(await tree.tag).toBe('{http://www.w3.org/2000/svg}svg')
    expect(await count('circle')).toBe(4 * 3)
    // Two axes and four curves.
    expect(await count('polyline')).toBe(2 + 4)
    expect(drawCurves(history)).toContain('3 epochs · validation at the end: loss 0.310, accuracy 91.0 %')
  })

  it.each([
    ['one epoch', [0.5]],
    ['a training that got nowhere', [0, 0, 0]],
    ['many epochs', Array.from({ length: 120 }, (_, epoch) => 1 / (epoch + 1))],
  ])('draws %s without a coordinate that is no number', (_, values) => {
    const svg = drawCurves({ loss: values, accuracy: values, val_loss: values, val_accuracy: values })
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('says what was read as what, and draws what was misread', () => {
    // Certain and right, except for the first two: both read as the digit after the right one.
    const probabilities = new Float32Array(test.labels.length * 10)
    test.labels.forEach((label, index) => {
      const answer = index < 2 ? (label + 1) % 10 : label
      probabilities[index * 10 + answer] = index === 0 ? 0.75 : 1
    })
    const results = readResults(new NDArray(probabilities, [test.labels.length, 10]), test.labels)
    expect(results.accuracy).toBe(1 - 2 / 500)
    expect(results.mistakes.map(({ index }) => index)).toEqual([1, 0])
    expect(results.confusion.flat().reduce((sum, count) => sum + count, 0)).toBe(500)

    expect(drawConfusion(results).split('\n')).toHaveLength(11)
    const drawing = drawMistakes(test, results.mistakes)
    expect(drawing).toMatch(/[█▀▄]/)
    expect(drawing).toContain(`a ${test.labels[1]}, read as ${(test.labels[1]! + 1) % 10}`)
    expect(drawing).toContain('(75.0 % sure)')
    expect(drawing).not.toContain('\u001B')
  })
})
