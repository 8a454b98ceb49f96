// view(): what is recorded of real trainings, in both worlds of Keras, against their History; how runs end that fail, are
// stopped or killed; the page that a program serves while it trains, and the command that serves it afterwards.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  abortable,
  curvesSvg,
  progress,
  type Remote,
  type RunRecord,
  readHistory,
  readRun,
  view,
} from '../../src/index.js'
import { rejectionOf, ScratchFolder, sharedPython, tensorflowOptions } from '../harness.js'
import { ask, Listener } from '../view/served.js'
import { waves } from './waves.js'

const SAMPLES = 48
const { x, y } = waves(SAMPLES, 4)

let folder: ScratchFolder
beforeEach(() => {
  folder = new ScratchFolder('runs')
})
afterEach(() => folder[Symbol.dispose]())

const records = (): RunRecord[] =>
  readdirSync(folder.path)
    .map((name) => readRun(join(folder.path, name)))
    .sort((a, b) => a.header!.started.localeCompare(b.header!.started))

describe.each(['3', 'legacy'] as const)('view() in Keras %s', (keras) => {
  const shared = sharedPython(tensorflowOptions({ keras }))

  function compiledModel(): Remote {
    const { layers, Sequential } = shared.python.keras
    const model = Sequential([layers.Dense(8, { activation: 'relu' }), layers.Dense(1)], { name: 'small' })
    model.compile({ optimizer: shared.python.keras.optimizers.SGD(0.05), loss: 'mse', metrics: ['mae'] })
    return model
  }
  const recorded = (): object => view({ folder: folder.path, serve: false })

  it('records what the History has, the model, and the learning rate', async () => {
    using model = compiledModel()
    const fit = model.fit(x, y, {
      epochs: 3,
      batch_size: 16,
      verbose: 0,
      validation_data: [x, y],
      callbacks: [recorded()],
    })
    const { epoch, history } = await readHistory(fit)
    const [record] = records() as [RunRecord]
    expect(record.status).toBe('finished')
    expect(record.header).toMatchObject({
      name: 'small',
      phase: 'fit',
      epochs: 3,
      steps: 3,
      pid: await shared.python.eval("__import__('os').getpid()"),
    })
    expect([...record.metrics.keys()].sort()).toEqual(['loss', 'mae', 'val_loss', 'val_mae'])
    for (const [name, values] of Object.entries(history)) {
      expect(record.metrics.get(name)!.epochs.map(({ value }) => value)).toEqual(values)
    }
    expect(record.metrics.get('loss')!.epochs.map((point) => point.epoch - 1)).toEqual(epoch)
    expect(record.metrics.get('loss')!.epochs.map(({ step }) => step)).toEqual([3, 6, 9])
    for (const { value } of record.learningRate.epochs) expect(value).toBeCloseTo(0.05)
    expect(record.model).toMatchObject({ name: 'small', optimizer: 'SGD', parameters: await model.count_params() })
    expect(record.model!.summary).toContain('(Dense)')
    // Whole lines, however narrow the terminal is.
    expect(record.model!.summary).toMatch(/Param #/)
    expect(await curvesSvg(fit)).toContain('<polyline')
  })

  it('records each call as a run, beside progress() and other callbacks', async () => {
    using model = compiledModel()
    const live = recorded()
    const seen: number[] = []
    const hooks = { on_epoch_end: (epoch: number) => void seen.push(epoch) }
    const options = { verbose: 0, epochs: 2, callbacks: [hooks, live] }
    let ends = 0
    for await (const event of progress(model.fit(x, y, options))) if (event.type === 'epochEnd') ends++
    await model.fit(x, y, { ...options, callbacks: live })
    await model.evaluate(x, y, { verbose: 0, callbacks: [live] })
    expect([ends, seen]).toEqual([2, [0, 1]])
    expect(records().map(({ header, status }) => [header!.phase, status])).toEqual([
      ['fit', 'finished'],
      ['fit', 'finished'],
      ['evaluate', 'finished'],
    ])
    expect(records()[1]!.model?.name).toBe('small')
  })

  it('trains the same as without it', async () => {
    const train = async (callbacks: object[]): Promise<unknown> => {
      shared.python.keras.utils.set_random_seed(5)
      using model = compiledModel()
      await model.fit(x, y, { epochs: 3, batch_size: 8, verbose: 0, callbacks })
      return await model.get_weights()
    }
    expect(await train([recorded()])).toEqual(await train([]))
  })

  it('tells of a training that fails, in Python or in a callback', async () => {
    using model = compiledModel()
    const throwing = {
      on_epoch_end() {
        throw new RangeError('enough')
      },
    }
    await rejectionOf(model.fit(x, y, { verbose: 0, callbacks: [recorded(), throwing] }))
    const raising = shared.python.eval(
      "type('Raising', (keras.callbacks.Callback,), {'on_epoch_end': lambda *_, **__: [].pop()})()",
      { keras: shared.python.keras },
    )
    await rejectionOf(model.fit(x, y, { verbose: 0, callbacks: [recorded(), raising] }))
    const ends = records().map(({ status, error }) => [status, error])
    expect(ends).toEqual([
      ['failed', 'RangeError: enough'],
      ['failed', 'IndexError: pop from empty list'],
    ])
  })

  it('tells of a training that is stopped', async () => {
    using model = compiledModel()
    const controller = new AbortController()
    const stop = { on_epoch_end: (epoch: number) => epoch === 2 && controller.abort() }
    const options = { epochs: 1_000_000, verbose: 0, callbacks: [recorded(), stop] }
    await rejectionOf(abortable(controller.signal, () => model.fit(x, y, options)))
    const [record] = records() as [RunRecord]
    expect(record.status).toBe('stopped')
    expect(record.metrics.get('loss')!.epochs.length).toBeGreaterThanOrEqual(3)
  })
})

describe('a program with one more line', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const library = pathToFileURL(join(root, 'dist', 'index.js')).href
  const children: ChildProcess[] = []
  afterEach(async () => {
    for (const child of children.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
  })

  /** A program, and what it says on a stream once that has such a thing in it. */
  function start(...command: string[]): {
    child: ChildProcess
    says: (what: RegExp, on?: 'stdout' | 'stderr') => Promise<string>
  } {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] })
    children.push(child)
    const texts = { stdout: '', stderr: '' }
    let heard = (): void => {}
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (part: string) => {
        texts[stream] += part
        heard()
      })
    }
    child.on('exit', () => heard())
    const says = async (what: RegExp, on: 'stdout' | 'stderr' = 'stdout'): Promise<string> => {
      while (true) {
        const found = what.exec(texts[on])
        if (found !== null) return found[1] ?? found[0]
        if (child.exitCode !== null) throw new Error(`It ended without saying ${what}: ${texts.stdout}${texts.stderr}`)
        await new Promise<void>((resolve) => {
          heard = resolve
        })
      }
    }
    return { child, says }
  }

  const program = (body: string): string[] => [
    '--input-type=module',
    '-e',
    `import { startPython, view } from ${JSON.stringify(library)}
    const python = await startPython({ device: 'cpu', stdout: 'ignore', stderr: 'ignore' })
    const { keras, np } = python
    const model = keras.Sequential([keras.layers.Dense(1)])
    model.compile({ optimizer: 'sgd', loss: 'mse' })
    const folder = ${JSON.stringify(folder.path)}
    let isEnough = false
    process.once('SIGUSR2', () => { isEnough = true })
    const stop = { on_epoch_end() { if (isEnough) model.stop_training = true } }
    const fit = (epochs) =>
      model.fit(np.ones([64, 2]), np.ones([64, 1]), { epochs, verbose: 0, callbacks: [view({ folder }), stop] })
    ${body}`,
  ]
  const ADDRESS = /Live view of the training: (http:\/\/127\.0\.0\.1:\d+\/[\w-]+\/)\n/

  it('serves the page while it trains, and ends as it would without', async () => {
    const { child, says } = start(...program('await fit(1_000_000); await fit(2); await python.close()'))
    const ended = once(child, 'exit')
    const url = await says(ADDRESS, 'stderr')
    const listener = await Listener.to(url)
    await listener.until(({ event }) => event === 'lines')
    const { runs } = (await listener.until(({ event }) => event === 'runs')) as { runs: unknown[] }
    expect(runs.length).toBeLessThanOrEqual(1)
    expect((await ask(url)).status).toBe(200)
    child.kill('SIGUSR2')
    // A page that is open keeps nobody from ending.
    expect(await ended).toEqual([0, null])
    await listener.ended
    await expect(ask(url)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    expect(records().map(({ status }) => status)).toEqual(['finished', 'finished'])
    // The address is told once.
    await expect(says(/Live view[^]*Live view/, 'stderr')).rejects.toThrow('ended without')
  })

  it('leaves a record when it is killed, which the command shows beside a run that goes on', async () => {
    const { child, says } = start(...program('await fit(1_000_000)'))
    const url = await says(ADDRESS, 'stderr')
    using watching = await Listener.to(url)
    await watching.until(({ event }) => event === 'lines')
    const other = start(...program('await fit(1_000_000)'))
    const command = start(join(root, 'dist', 'cli', 'main.js'), 'view', folder.path)
    const page = await command.says(/(http:\S+)\n/)
    using listener = await Listener.to(page)
    await other.says(ADDRESS, 'stderr')
    await listener.until(({ event }) => event === 'lines')
    child.kill('SIGKILL')
    const lost = await listener.until(({ event, data }) => event === 'run' && data.status === 'lost')
    const [first] = records() as [RunRecord]
    expect(lost.id).toBe(first.header!.id)
    const isOfOther = ({ event, data }: { event: string; data: any }): boolean => event === 'run' && data.id !== lost.id
    expect((await listener.until(isOfOther)).status).toBe('running')

    command.child.kill('SIGINT')
    expect(await once(command.child, 'exit')).toEqual([0, null])
    await listener.ended
  })
})
