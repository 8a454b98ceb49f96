// Trainings in the synchronous face: their progress, the page that shows them, what stops them, and models as values and files.

import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  curvesSvg,
  deadline,
  fromTfjs,
  InterchangeError,
  loadWeights,
  modelFromBytes,
  modelToBytes,
  NDArray,
  type ProgressEvent,
  type Python,
  partialHistory,
  progress,
  readHistory,
  readRun,
  saveTfjs,
  saveWeights,
  startPython,
  startView,
  toTfjs,
  view,
} from 'tensorbridge/sync'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ScratchFolder, tensorflowOptions, thrownBy } from '../harness.js'

const SAMPLES = 48
const x = new NDArray(
  Float32Array.from({ length: SAMPLES * 4 }, (_, i) => Math.sin(i)),
  [SAMPLES, 4],
)
const y = new NDArray(
  Float32Array.from({ length: SAMPLES }, (_, i) => Math.cos(i)),
  [SAMPLES, 1],
)

let python: Python
beforeAll(() => {
  python = startPython(tensorflowOptions({ seed: 5 }))
})
afterAll(() => python.close())

// oxlint-disable-next-line typescript/explicit-function-return-type -- a Sequential
function compiledModel() {
  const { keras } = python
  const model = keras.Sequential([keras.Input([4]), keras.layers.Dense(8), keras.layers.Dense(1)])
  model.compile({ optimizer: keras.optimizers.SGD({ learning_rate: 0.05 }), loss: 'mse' })
  return model
}

const keywords = { epochs: 2, batch_size: 16, verbose: 0 } as const
const batch = ['batchBegin', 'batchEnd']
const epoch = ['epochBegin', ...batch, ...batch, ...batch, 'epochEnd']

describe('progress()', () => {
  it('is iterated while Python trains, and returns what fit gives', () => {
    const model = compiledModel()
    const followed = progress(() => model.fit(x, y, keywords), { intervalMs: 0 })
    const events: ProgressEvent[] = []
    for (const event of followed) events.push(event)
    expect(events.map(({ type }) => type)).toEqual(['begin', ...epoch, ...epoch, 'end'])
    const losses = events.flatMap((event) => (event.type === 'epochEnd' ? [event.logs['loss']] : []))
    expect(losses).toEqual(readHistory(followed.result).history['loss'])
  })

  it('has its events before the training is over', () => {
    const model = compiledModel()
    const seen: string[] = []
    let seenAtLast: string[] = []
    const look = {
      on_epoch_end(number: number) {
        if (number === 1) seenAtLast = [...seen]
      },
    }
    const fit = () => model.fit(x, y, { ...keywords, callbacks: [look] })
    for (const { type } of progress(fit, { intervalMs: 0 })) seen.push(type)
    expect(seenAtLast).toContain('epochEnd')
  })

  it('ends a fit whose loop is left after the batch that runs, with its History', () => {
    const model = compiledModel()
    const followed = progress(() => model.fit(x, y, { ...keywords, epochs: 1_000_000 }))
    for (const event of followed) if (event.type === 'epochEnd' && event.epoch === 2) break
    const { epoch: numbers } = readHistory(followed.result)
    expect(numbers.length).toBeGreaterThanOrEqual(3)
    expect(numbers.length).toBeLessThan(1_000_000)
  })

  it('throws what the training throws', () => {
    const model = compiledModel()
    const error = thrownBy(() => [...progress(() => model.fit(x, new NDArray([[1]]), keywords))])
    expect(error.type).toBe('ValueError')
    expect(error.stack).toMatch(/sync-training\.test\.ts:\d+/)
  })

  it('calls a function in the middle of each call of a program that goes on by what it sees', () => {
    const model = compiledModel()
    const events: ProgressEvent[] = []
    const rounds = progress(
      () => {
        for (let round = 1; ; round++) {
          const { loss } = readHistory(model.fit(x, y, { ...keywords, epochs: 1 })).history
          if (round === 3 || loss![0]! < 1e-6) return round
        }
      },
      (event) => void events.push(event),
      { intervalMs: 0 },
    )
    expect(rounds).toBe(3)
    const ends = events.filter(({ type }) => type === 'epochEnd')
    expect(ends.map(({ call }) => call)).toEqual([0, 1, 2])
  })

  it('ends the training with what that function throws', () => {
    const model = compiledModel()
    const mine = new RangeError('enough')
    const fit = () => model.fit(x, y, { ...keywords, epochs: 1_000_000 })
    const stop = (event: ProgressEvent): void => {
      if (event.type === 'epochEnd') throw mine
    }
    expect(thrownBy(() => progress(fit, stop))).toBe(mine)
    expect(model.evaluate(x, y, { verbose: 0 })).toBeTypeOf('number')
  })

  it('takes a function, as a call has run when it is written', () => {
    const model = compiledModel()
    expect(() => progress(model.fit(x, y, keywords) as never)).toThrow(TypeError)
    expect(() => progress(() => 1, { intervalMs: -1 })).toThrow('The option intervalMs of progress takes a number')
  })
})

it('deadline() ends a fit after the batch that runs, with what it had reached', () => {
  const model = compiledModel()
  const error = thrownBy(() => deadline(400, () => model.fit(x, y, { ...keywords, epochs: 1_000_000 })))
  expect(error.name).toBe('TimeoutError')
  const { epoch: numbers, history } = partialHistory(error)!
  expect(numbers.length).toBeGreaterThan(0)
  expect(history['loss']).toHaveLength(numbers.length)
  expect(model.predict(x, { verbose: 0 }).shape).toEqual([SAMPLES, 1])
})

describe('view()', () => {
  const fetched = (url: string): string =>
    spawnSync(
      process.execPath,
      ['-e', `fetch(${JSON.stringify(url)}).then((got) => got.text()).then((text) => process.stdout.write(text))`],
      { encoding: 'utf8' },
    ).stdout

  it('records a training, and its page is there while the program waits for Python', () => {
    using folder = new ScratchFolder()
    const model = compiledModel()
    let said = ''
    using _ = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said += text as string
      return true
    })
    const shown = view({ folder: folder.path, name: 'mine' })
    const url = /^Live view of the training: (http:.*)\n$/.exec(said)![1]!
    let page = ''
    const look = {
      on_epoch_end() {
        page = fetched(url)
      },
    }
    const history = model.fit(x, y, { ...keywords, callbacks: [shown, look] })
    expect(page).toContain('<!doctype html>')
    const [file] = readdirSync(folder.path)
    const record = readRun(join(folder.path, file!))
    expect(record.header).toMatchObject({ name: 'mine', phase: 'fit', epochs: 2 })
    expect(curvesSvg(record)).toContain('<svg')
    expect(curvesSvg(history)).toBe(curvesSvg(readHistory(history)))
  })

  it('has a page by itself too, which ends when it is closed', () => {
    using folder = new ScratchFolder()
    const served = startView({ folder: folder.path })
    expect(fetched(served.url)).toContain('<!doctype html>')
    const { port } = new URL(served.url)
    expect(thrownBy(() => startView({ folder: folder.path, port: Number(port) })).code).toBe('EADDRINUSE')
    served.close()
    expect(fetched(served.url)).toBe('')
  })
})

describe('a model', () => {
  it('is bytes and a model again', () => {
    const model = compiledModel()
    const again = modelFromBytes(python.keras, modelToBytes(model))
    expect(again.predict(x, { verbose: 0 })).toEqual(model.predict(x, { verbose: 0 }))
    expect(() => modelToBytes(7 as never)).toThrow('a Python object was expected')
  })

  it('has its weights in a safetensors file', () => {
    using folder = new ScratchFolder()
    const path = join(folder.path, 'weights.safetensors')
    const [first, second] = [compiledModel(), compiledModel()]
    saveWeights(first, path)
    loadWeights(second, path)
    expect(second.predict(x, { verbose: 0 })).toEqual(first.predict(x, { verbose: 0 }))
    expect(() => saveWeights({} as never, path)).toThrow(InterchangeError)
    expect(() => loadWeights(first, join(folder.path, 'none'))).toThrow('ENOENT')
  })

  it('goes to TensorFlow.js and comes back, in memory and as files', () => {
    using folder = new ScratchFolder()
    const model = compiledModel()
    const expected = model.predict(x, { verbose: 0 })
    expect(fromTfjs(python.keras, toTfjs(model)).predict(x, { verbose: 0 })).toEqual(expected)
    saveTfjs(model, join(folder.path, 'model'))
    const read = fromTfjs(python.keras, join(folder.path, 'model', 'model.json'))
    expect(read.predict(x, { verbose: 0 })).toEqual(expected)
  })
})
