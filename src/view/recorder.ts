// Writes the record of a run while it trains: a file of JSON lines, which docs/view.md describes.

import { randomBytes } from 'node:crypto'
import { appendFileSync, constants, mkdirSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { ModelDescription, ReportedEvent } from '../training/events.js'
import { type Failed, formatLine, RECORD_FORMAT, type RecordLine, type Stopped } from './curves/record.js'
import { EXTENSION } from './run-folder.js'

/** Which call an event is of: the worker's process, and a number in it. */
export interface OfRun {
  readonly pid: number
  readonly run: number
}

/** What python/src/tensorbridge/training.py reports to the hook `on_progress`; `model` is the model's name. */
export type WatchedEvent = OfRun & { readonly model: string } & (ReportedEvent | Stopped | Failed)

/** What it reports to `on_model`. */
export type WatchedModel = OfRun & ModelDescription

// So that the record of a training of days is no larger than a picture needs: of the batches one in this share of the time
// that has passed; of the epochs all of the first, then every second, fourth, eighth.
const BATCH_SECONDS = 0.1
const BATCHES_OF_TIME = 1 / 2000
const ALL_EPOCHS = 4000

/** The records of the calls that one `view()` is given to. */
export class Recorder {
  readonly #folder: string
  readonly #name: string | undefined
  readonly #onTrouble: (error: unknown) => void
  readonly #open = new Map<string, OpenRecord>()
  // A model that was built before is told of before its training begins.
  readonly #models = new Map<string, ModelDescription>()
  #count = 0

  /** @throws where the folder cannot be made. */
  constructor(folder: string, name: string | undefined, onTrouble: (error: unknown) => void) {
    mkdirSync(folder, { recursive: true })
    this.#folder = folder
    this.#name = name
    this.#onTrouble = onTrouble
  }

  /** A training is not to fail because its record cannot be written. */
  takeEvent(watched: WatchedEvent): void {
    const { pid, run, model, ...event } = watched
    const key = `${pid} ${run}`
    this.#try(key, () => {
      if (event.type === 'begin') this.#begin(key, pid, model, event)
      else this.#open.get(key)?.take(event)
    })
    if (event.type === 'end' || event.type === 'stopped' || event.type === 'failed') {
      this.#open.delete(key)
      this.#models.delete(key)
    }
  }

  takeModel({ pid, run, ...model }: WatchedModel): void {
    const key = `${pid} ${run}`
    const record = this.#open.get(key)
    if (record === undefined) this.#models.set(key, model)
    else this.#try(key, () => record.write({ type: 'model', ...model }))
  }

  #try(key: string, write: () => void): void {
    try {
      write()
    } catch (error) {
      this.#open.delete(key)
      this.#onTrouble(error)
    }
  }

  #begin(
    key: string,
    pid: number,
    modelName: string,
    { phase, epochs, steps }: Extract<ReportedEvent, { type: 'begin' }>,
  ): void {
    const model = this.#models.get(key)
    const started = new Date()
    const number = ++this.#count
    const own = this.#name ?? (modelName || 'model')
    const name = this.#name !== undefined && number > 1 ? `${own} ${number}` : own
    const id = `${stamp(started)}-${slug(name)}-${randomBytes(3).toString('hex')}`
    const record = new OpenRecord(join(this.#folder, id + EXTENSION))
    this.#open.set(key, record)
    const header = { type: 'run', format: RECORD_FORMAT, id, name, started: started.toISOString() } as const
    record.write({ ...header, phase, epochs, steps, pid, host: hostname() })
    if (model !== undefined) record.write({ type: 'model', ...model })
  }
}

class OpenRecord {
  readonly #path: string
  #flag: string | number = 'ax'
  #lastBatch = Number.NEGATIVE_INFINITY

  constructor(path: string) {
    this.#path = path
  }

  take(event: ReportedEvent | Stopped | Failed): void {
    switch (event.type) {
      case 'batchEnd':
        if (event.seconds - this.#lastBatch < Math.max(BATCH_SECONDS, event.seconds * BATCHES_OF_TIME) * 0.99) return
        this.#lastBatch = event.seconds
        break
      case 'epochEnd':
        if (!isKeptEpoch(event.epoch)) return
        break
      case 'end':
      case 'stopped':
      case 'failed':
        break
      default:
        return
    }
    this.write(event)
  }

  // At once and whole: a line is there when the program ends in any way. Nothing stays open of a run whose Python is
  // killed; the file of a run that was deleted is not made again.
  write(line: RecordLine): void {
    appendFileSync(this.#path, formatLine(line), { flag: this.#flag as string })
    this.#flag = constants.O_WRONLY | constants.O_APPEND
  }
}

/** All of the first, then every second, fourth, eighth... */
function isKeptEpoch(epoch: number): boolean {
  const number = epoch + 1
  const every = 2 ** Math.max(0, Math.ceil(Math.log2(number / ALL_EPOCHS)))
  return number % every === 0
}

/** `20261125-171912` of the local time. */
function stamp(time: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${time.getFullYear()}${two(time.getMonth() + 1)}${two(time.getDate())}`
  return `${day}-${two(time.getHours())}${two(time.getMinutes())}${two(time.getSeconds())}`
}

/** Of a name, what may stand in a file's name on any system. */
function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\w-]+/g, '-')
  return plain.replace(/^-+|-+$/g, '').slice(0, 40) || 'run'
}
