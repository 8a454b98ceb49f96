// progress(): what is reported of a training, in both worlds of Keras; what becomes of slow consumers, errors and breaks.

import { describe, expect, it } from 'vitest'
import { type Logs, NDArray, type ProgressEvent, progress, type Remote, readHistory } from '../../src/index.js'
import { rejectionOf, sharedPython, tensorflowOptions, turn } from '../harness.js'
import { waves } from './waves.js'

const SAMPLES = 48

const { x, y } = waves(SAMPLES, 4)

/** Everything of an iteration, and what it returned. */
async function all(events: AsyncIterable<ProgressEvent, unknown>): Promise<[ProgressEvent[], unknown]> {
  const seen: ProgressEvent[] = []
  const iterator = events[Symbol.asyncIterator]()
  while (true) {
    const { done, value } = await iterator.next()
    if (done) return [seen, value]
    seen.push(value)
  }
}

const typesOf = (events: readonly ProgressEvent[]): string[] => events.map((event) => event.type)

function ofType<Type extends ProgressEvent['type']>(
  events: readonly ProgressEvent[],
  type: Type,
): Extract<ProgressEvent, { type: Type }>[] {
  return events.filter((event) => event.type === type) as Extract<ProgressEvent, { type: Type }>[]
}

describe.each(['3', 'legacy'] as const)('progress() of Keras %s', (keras) => {
  const shared = sharedPython(tensorflowOptions({ keras }))

  function compiledModel(): Remote {
    const { layers, Sequential } = shared.python.keras
    const model = Sequential([layers.Dense(8, { activation: 'relu' }), layers.Dense(1)])
    model.compile({ optimizer: shared.python.keras.optimizers.SGD(0.05), loss: 'mse', metrics: ['mae'] })
    return model
  }

  it('tells every batch, epoch and validation in its order, with the figures of the History', async () => {
    using model = compiledModel()
    const seen: Logs[] = []
    const fit = model.fit(x, y, {
      epochs: 2,
      batch_size: 16,
      verbose: 0,
      validation_data: [x, y],
      callbacks: [{ on_train_batch_end: (_batch, logs) => void seen.push(logs) }],
    })
    const [events, result] = await all(progress(fit, { intervalMs: 0 }))
    const batches = Array.from({ length: 3 }, () => ['batchBegin', 'batchEnd']).flat()
    const epoch = ['epochBegin', ...batches, 'validationBegin', 'validationEnd', 'epochEnd']
    expect(typesOf(events)).toEqual(['begin', ...epoch, ...epoch, 'end'])
    expect(events[0]).toMatchObject({ phase: 'fit', call: 0, epochs: 2, steps: 3 })
    const ends = ofType(events, 'batchEnd')
    expect(ends.map(({ epoch: number, batch }) => [number, batch])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ])
    expect(ends.map(({ logs }) => logs)).toEqual(seen)
    const epochs = ofType(events, 'epochEnd')
    const { epoch: numbers, history } = await readHistory(result as Remote)
    expect(epochs.map(({ epoch: number }) => number)).toEqual(numbers)
    for (const name of ['loss', 'mae', 'val_loss', 'val_mae']) {
      expect(epochs.map(({ logs }) => logs[name])).toEqual(history[name])
    }
    expect(ofType(events, 'end')[0]?.logs).toEqual(epochs[1]?.logs)
    for (const event of [...ends, ...epochs]) expect(event.learningRate).toBeCloseTo(0.05)
  })

  it('tells rates and the time that is left', async () => {
    using model = compiledModel()
    const [events] = await all(progress(model.fit(x, y, { epochs: 2, batch_size: 1, verbose: 0 }), { intervalMs: 0 }))
    const ends = ofType(events, 'batchEnd')
    // The first step compiles: no rate is known by it.
    expect(ends[0]).toMatchObject({ stepsPerSecond: null, secondsLeft: null, secondsLeftInEpoch: null })
    const { stepsPerSecond, secondsLeftInEpoch, secondsLeft } = ends[9]!
    expect(secondsLeftInEpoch! * stepsPerSecond!).toBeCloseTo(SAMPLES - 10)
    expect(secondsLeft! * stepsPerSecond!).toBeCloseTo(2 * SAMPLES - 10)
    expect(ends[SAMPLES - 1]?.secondsLeftInEpoch).toBe(0)
    expect(ends.at(-1)?.secondsLeft).toBe(0)
    const [first, last] = ofType(events, 'epochEnd')
    expect(first?.secondsLeft).toBeGreaterThan(0)
    expect(last?.secondsLeft).toBe(0)
    const times = events.map(({ seconds }) => seconds)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  it('learns the number of batches of a generator when an epoch is over', async () => {
    using model = compiledModel()
    const batch = [new NDArray(new Float32Array(8), [2, 4]), new NDArray(new Float32Array(2), [2, 1])]
    const dataset = shared.python.tf.data.Dataset.from_tensors(shared.python.eval('tuple')(batch)).repeat(4)
    const unknown = dataset.filter(shared.python.eval('lambda *_: True'))
    const [events] = await all(progress(model.fit(unknown, { epochs: 2, verbose: 0 }), { intervalMs: 0 }))
    expect(ofType(events, 'epochBegin').map(({ steps }) => steps)).toEqual([null, 4])
    expect(ofType(events, 'batchEnd')[2]).toMatchObject({ steps: null, secondsLeft: null })
    expect(ofType(events, 'epochEnd').map(({ steps }) => steps)).toEqual([4, 4])
  })

  it('tells of evaluate and predict, and gives what they give', async () => {
    using model = compiledModel()
    const plain = await model.evaluate(x, y, { batch_size: 16, verbose: 0, return_dict: true })
    const evaluation = progress(model.evaluate(x, y, { batch_size: 16, verbose: 0, return_dict: true }), {
      intervalMs: 0,
    })
    const [events, result] = await all(evaluation)
    const batches = Array.from({ length: 3 }, () => ['batchBegin', 'batchEnd']).flat()
    expect(typesOf(events)).toEqual(['begin', ...batches, 'end'])
    expect(new Set(events.map(({ phase }) => phase))).toEqual(new Set(['evaluate']))
    expect(result).toEqual(plain)
    expect(ofType(events, 'end')[0]?.logs).toEqual(plain)
    const prediction = progress(model.predict(x, { batch_size: 16, verbose: 0 }), { intervalMs: 0 })
    const [predicting, predicted] = await all(prediction)
    expect(typesOf(predicting)).toEqual(['begin', ...batches, 'end'])
    expect((predicted as NDArray).data).toEqual(((await model.predict(x, { verbose: 0 })) as NDArray).data)
    expect(await prediction.result).toBe(predicted)
  })

  it('follows every training of a function', async () => {
    using model = compiledModel()
    const followed = progress(
      async () => {
        await model.fit(x, y, { verbose: 0 })
        await turn()
        const fit = model.fit // kept, and called later
        await fit(x, y, { epochs: 2, verbose: 0 })
        return await model.evaluate(x, y, { verbose: 0 })
      },
      { intervalMs: 0 },
    )
    const [events, result] = await all(followed)
    expect(ofType(events, 'begin').map(({ call, phase }) => [call, phase])).toEqual([
      [0, 'fit'],
      [1, 'fit'],
      [2, 'evaluate'],
    ])
    expect(ofType(events, 'epochEnd').map(({ call, epoch }) => [call, epoch])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
    ])
    expect(result).toHaveLength(2)
  })

  it('leaves other functions of such names alone', async () => {
    shared.python.exec('class Scaler:\n  def fit(self, x): return x + 1')
    const [events, result] = await all(progress(() => shared.python.eval('Scaler()').fit(1)))
    expect([events, result]).toEqual([[], 2])
  })

  it('keeps the callbacks of the call, wherever they stand', async () => {
    using model = compiledModel()
    const seen: string[] = []
    const hooks = (name: string) => ({ on_epoch_end: () => void seen.push(name) })
    await all(progress(model.fit(x, y, { verbose: 0, callbacks: hooks('single') })))
    await all(progress(model.fit(x, y, { verbose: 0, callbacks: [hooks('first'), hooks('second')] })))
    const { EarlyStopping } = shared.python.keras.callbacks
    const kept = shared.python.builtins.list([EarlyStopping({ monitor: 'loss' })])
    await all(progress(model.fit(x, y, { verbose: 0, callbacks: kept })))
    const [events] = await all(progress(model.fit(x, y, 16, 1, 0, [EarlyStopping({ monitor: 'loss' })])))
    expect(ofType(events, 'epochEnd')).toHaveLength(1)
    expect(seen).toEqual(['single', 'first', 'second'])
    expect(await shared.python.builtins.len(kept)).toBe(1)
  })

  it('does not let the training wait for a slow consumer, which gets the newest', async () => {
    using model = compiledModel()
    const followed = progress(model.fit(x, y, { epochs: 3, batch_size: 1, verbose: 0 }), { intervalMs: 1e-6 })
    const iterator = followed[Symbol.asyncIterator]()
    await iterator.next()
    await followed.result
    const [rest] = await all({ [Symbol.asyncIterator]: () => iterator })
    expect(ofType(rest, 'epochEnd').map(({ epoch }) => epoch)).toEqual([0, 1, 2])
    for (const epoch of [0, 1, 2]) {
      const batches = new Set(
        rest.flatMap((event) =>
          (event.type === 'batchBegin' || event.type === 'batchEnd') && event.epoch === epoch ? [event.batch] : [],
        ),
      )
      expect(batches.size).toBeLessThanOrEqual(1)
    }
  })

  it('ends with the error of the training', async () => {
    using model = compiledModel()
    const thrown = new RangeError('in the second epoch')
    const stop = {
      on_epoch_begin(epoch: number) {
        if (epoch === 1) throw thrown
      },
    }
    const followed = progress(model.fit(x, y, { epochs: 5, verbose: 0, callbacks: [stop] }))
    const seen: ProgressEvent[] = []
    const iterate = async (): Promise<void> => {
      for await (const event of followed) seen.push(event)
    }
    expect(await rejectionOf(iterate())).toBe(thrown)
    expect(await rejectionOf(followed.result)).toBe(thrown)
    expect(ofType(seen, 'epochEnd')).toHaveLength(1)
    const wrong = progress(model.fit(x, new NDArray(new Float32Array(2), [2, 1]), { verbose: 0 }))
    expect(await rejectionOf(all(wrong))).toMatchObject({ name: 'ValueError' })
  })

  it('ends the training when the loop is left, and leaves the model usable', async () => {
    using model = compiledModel()
    const followed = progress(model.fit(x, y, { epochs: 1_000_000, verbose: 0 }))
    for await (const event of followed) if (event.type === 'epochEnd' && event.epoch === 2) break
    const { epoch, history } = await readHistory((await followed.result) as Remote)
    expect(epoch.length).toBeGreaterThanOrEqual(3)
    expect(epoch.length).toBeLessThan(1_000_000)
    expect(history['loss']).toHaveLength(epoch.length)
    expect(await model.fit(x, y, { epochs: 2, verbose: 0 }).epoch).toEqual([0, 1])
  })

  it('interrupts a prediction when the loop is left, and begins nothing more', async () => {
    using model = compiledModel()
    const endless = shared.python.tf.data.Dataset.from_tensors(x).repeat(1_000_000)
    let isReached = false
    const followed = progress(async () => {
      try {
        await model.predict(endless, { verbose: 0 })
      } finally {
        await model.fit(x, y, { epochs: 1_000_000, verbose: 0 })
        isReached = true
      }
    })
    for await (const event of followed) if (event.type === 'batchEnd') break
    expect(await rejectionOf(followed.result)).toMatchObject({ name: 'AbortError' })
    expect(isReached).toBe(false)
    expect(((await model.predict(x, { verbose: 0 })) as NDArray).shape).toEqual([SAMPLES, 1])
  })

  it('refuses what it cannot follow', async () => {
    using model = compiledModel()
    const fit = model.fit(x, y, { verbose: 0 })
    await turn()
    expect(() => progress(fit)).toThrow(/has been sent to Python already.*progress\(\(\) => model\.fit\(x, y\)\)/)
    expect(() => progress(model.summary)).toThrow(/takes a call of fit, evaluate or predict.*Received: .*summary/)
    expect(() => progress(7 as never)).toThrow(/Received: number/)
    expect(() => progress(model.fit(x, y, { verbose: 0 }), { intervalMs: -1 })).toThrow(/intervalMs.*Received: -1/)
    await shared.python.sync()
  })

  it('trains the same as without it', async () => {
    const { utils } = shared.python.keras
    const train = async (isFollowed: boolean): Promise<unknown> => {
      utils.set_random_seed(5)
      using model = compiledModel()
      const fit = model.fit(x, y, { epochs: 3, batch_size: 8, verbose: 0 })
      if (isFollowed) await all(progress(fit, { intervalMs: 0 }))
      else await fit
      return await model.get_weights()
    }
    expect(await train(true)).toEqual(await train(false))
  })
})
