// Records of runs: what is written while a training goes on, and what is read out of it again.

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readRun } from '../../../src/index.js'
import { formatLine, RunRecord } from '../../../src/view/curves/record.js'
import { Recorder, type WatchedEvent } from '../../../src/view/recorder.js'
import { ScratchFolder, thrownBy } from '../../harness.js'
import { endOf, MODEL, reports } from './runs.js'

let folder: ScratchFolder
const troubles: unknown[] = []
beforeEach(() => {
  folder = new ScratchFolder('runs of today')
  troubles.length = 0
})
afterEach(() => {
  folder[Symbol.dispose]()
  expect(troubles).toEqual([])
})

const recorder = (name?: string): Recorder => new Recorder(folder.path, name, (error) => troubles.push(error))
const files = (): string[] => readdirSync(folder.path).sort()
const records = (): RunRecord[] => files().map((name) => readRun(join(folder.path, name)))
const take = (to: Recorder, events: Iterable<WatchedEvent>): void => {
  for (const event of events) to.takeEvent(event)
}

describe('a record', () => {
  it('gives back what was reported', () => {
    const own = recorder('first')
    take(own, reports())
    own.takeModel(MODEL)
    own.takeEvent(endOf())
    const [record] = records() as [RunRecord]
    expect(files()[0]).toMatch(/^\d{8}-\d{6}-first-[0-9a-f]{6}\.jsonl$/)
    expect(record.header).toMatchObject({ name: 'first', phase: 'fit', epochs: 3, steps: 4, pid: process.pid })
    expect(files()[0]).toBe(`${record.header?.id}.jsonl`)
    expect(record.status).toBe('finished')
    expect(record.model).toMatchObject({ name: 'net', parameters: 1377, optimizer: 'Adam', summary: MODEL.summary })
    expect([...record.metrics.keys()]).toEqual(['loss', 'accuracy', 'val_loss', 'val_accuracy'])
    const { batches, epochs } = record.metrics.get('loss')!
    expect(batches.map(({ step, epoch, seconds }) => [step, epoch, seconds])).toEqual(
      Array.from({ length: 12 }, (_, index) => [index + 1, (index + 1) / 4, index + 1]),
    )
    expect(epochs).toEqual(
      [4, 8, 12].map((step) => ({ step, epoch: step / 4, seconds: step, value: 2 * 0.1 ** (step / 12) })),
    )
    expect(record.learningRate.epochs.map(({ value }) => value)).toEqual([0.01, 0.005, 0.01 / 3])
    expect(record.reached).toMatchObject({ seconds: 12, epoch: 2, batches: 4, secondsLeft: null })
    expect(record.share).toBe(1)
  })

  it('says how far a training is that still runs', () => {
    take(recorder(), [...reports()].slice(0, 9))
    const [record] = records() as [RunRecord]
    expect(record.status).toBe('running')
    expect(record.name).toBe('net')
    expect(record.reached).toMatchObject({
      epoch: 1,
      batches: 1,
      secondsLeft: 7,
      stepsPerSecond: 1,
      learningRate: 0.01,
    })
    expect(record.share).toBeCloseTo((1 + 1 / 4) / 3)
    // What was measured at the end of an epoch is not forgotten in the next.
    expect(record.reached.logs).toHaveProperty('val_loss')
  })

  it('finds places in an epoch of unknown length when it is over', () => {
    const events = [...reports({ steps: null })]
    const own = recorder()
    take(own, events.slice(0, 5))
    expect(
      records()[0]!
        .metrics.get('loss')!
        .batches.map(({ epoch }) => epoch),
    ).toEqual([Number.NaN, Number.NaN, Number.NaN])
    take(own, events.slice(5))
    const { batches } = records()[0]!.metrics.get('loss')!
    expect(batches.map(({ epoch }) => epoch)).toEqual(Array.from({ length: 12 }, (_, index) => (index + 1) / 4))
    expect(batches.map(({ step }) => step)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
  })

  it('keeps values that are no numbers', () => {
    const loss = (share: number): number => (share > 0.5 ? Number.NaN : share > 0.3 ? Number.POSITIVE_INFINITY : 1)
    take(recorder(), reports({ loss }))
    const text = readFileSync(join(folder.path, files()[0]!), 'utf8')
    for (const line of text.trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow()
    const values = records()[0]!
      .metrics.get('loss')!
      .batches.map(({ value }) => value)
    expect(values.slice(0, 8)).toEqual([1, 1, 1, Infinity, Infinity, Infinity, NaN, NaN])
  })

  it('tells why a training ended early', () => {
    const own = recorder()
    const [failed, stopped] = [{ run: 1 }, { run: 2 }].map((of) => [...reports(of)].slice(0, 4))
    take(own, failed!)
    own.takeEvent({ ...endOf(), type: 'failed', error: 'ValueError: no' })
    take(own, stopped!)
    own.takeEvent({ ...endOf({ run: 2 }), type: 'stopped' })
    const ends = records().map(({ status, error }) => [status, error])
    expect(ends.sort((a, b) => String(a).localeCompare(String(b)))).toEqual([
      ['failed', 'ValueError: no'],
      ['stopped', null],
    ])
  })

  it('leaves out a line that is cut off, and lines that it does not know', () => {
    const own = recorder()
    take(own, reports())
    const path = join(folder.path, files()[0]!)
    const text = readFileSync(path, 'utf8')
    const whole = RunRecord.parse(text)
    const strange = 'no JSON\n[1]\nnull\n{"type":"of a later version"}\n'
    const cut = RunRecord.parse(`${text}${strange}${formatLine({ type: 'stopped', seconds: 99 }).slice(0, -1)}`)
    expect(cut.status).toBe('running')
    expect(cut).toEqual(whole)
  })

  it('is a record or is refused', () => {
    const path = join(folder.path, 'other.jsonl')
    writeFileSync(path, '{"a":1}\n')
    expect(thrownBy(() => readRun(path)).message).toBe(`This is no record of a run: ${path}`)
  })
})

describe('a recorder', () => {
  it('keeps calls apart that run at once, in several Pythons', () => {
    const own = recorder('shared')
    const one = [...reports({ loss: () => 1 })]
    const other = [...reports({ loss: () => 2, pid: process.ppid })]
    one.forEach((event, index) => take(own, [event, other[index]!]))
    const found = records().map((record) => ({
      pid: record.header!.pid,
      values: new Set(record.metrics.get('loss')!.batches.map(({ value }) => value)),
      name: record.name,
    }))
    expect(found.sort((a, b) => a.name.localeCompare(b.name))).toEqual([
      { pid: process.pid, values: new Set([1]), name: 'shared' },
      { pid: process.ppid, values: new Set([2]), name: 'shared 2' },
    ])
  })

  it('names files so that any system takes them', () => {
    take(recorder('../a: "ü"/b\n*?'), reports())
    expect(files()[0]).toMatch(/^\d{8}-\d{6}-a-u-b-[0-9a-f]{6}\.jsonl$/)
    expect(records()[0]!.name).toBe('../a: "ü"/b\n*?')
  })

  it('writes so little of a training of a day that the record stays small', () => {
    const own = recorder()
    const header = [...reports()][0]!
    own.takeEvent(header)
    const steps = 1000
    const [, , batch, , , , epoch] = [...reports({ steps, epochs: 1 })] as WatchedEvent[]
    // Ten reports a second for a day; epochs of a second.
    for (let tick = 0; tick < 864_000; tick += 1) {
      own.takeEvent({ ...batch, seconds: tick / 10, epoch: Math.floor(tick / 10) } as WatchedEvent)
      if (tick % 10 === 9) {
        const end = {
          ...epoch,
          type: 'epochEnd',
          steps,
          seconds: tick / 10,
          epoch: Math.floor(tick / 10),
          secondsInEpoch: 1,
        }
        own.takeEvent(end as WatchedEvent)
      }
    }
    const { batches, epochs } = records()[0]!.metrics.get('loss')!
    expect(batches.length).toBeGreaterThan(10_000)
    expect(batches.length).toBeLessThan(20_000)
    expect(epochs.length).toBeLessThan(20_000)
    expect(epochs.slice(0, 4000).map((point) => point.epoch)).toEqual(
      Array.from({ length: 4000 }, (_, index) => index + 1),
    )
    // Those that were left out count.
    expect(epochs.at(-1)!.step).toBe(epochs.at(-1)!.epoch * steps)
  }, 30_000)

  it('lets a training go on that it cannot record', () => {
    const own = recorder()
    rmSync(folder.path, { recursive: true })
    take(own, reports())
    own.takeEvent(endOf())
    expect(troubles.splice(0)).toMatchObject([{ code: 'ENOENT' }])
  })

  it('does not make the file of a run again that was deleted', () => {
    const own = recorder()
    const events = [...reports()]
    take(own, events.slice(0, 4))
    rmSync(join(folder.path, files()[0]!))
    take(own, events.slice(4))
    expect(files()).toEqual([])
    expect(troubles.splice(0)).toMatchObject([{ code: 'ENOENT' }])
  })
})
