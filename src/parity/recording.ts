// Expected values that TensorFlow computes once: kept in a file beside the tests, used without Python from then on, and compared
// with Python again when that is asked for.

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { checkNames, shown } from '../errors/option-names.js'
import { atUser, callSite, raisedAt, showsUser } from '../errors/user-frames.js'
import { RecordError } from '../errors.js'
import { shownBy } from '../inspection.js'
import { Python, type PythonOptions, startPython } from '../python.js'
import { checkOptions } from '../python-options.js'
import { type CloseOptions, toleranceOf } from './closeness.js'
import { compareValues, type Question } from './compare.js'
import { type RecordEntry, readRecords, writeRecords } from './record-format.js'
import { describeCompared } from './report.js'
import { settle } from './settle.js'

/** `read`: from the file, without Python. `write`: computed, and written. `check`: computed, and compared with the file. */
export type RecordMode = 'read' | 'write' | 'check'

/** How a file of recorded values is used. All are optional. */
export interface RecordingOptions {
  /** By default what the environment variable TENSORBRIDGE_RECORD says: `1` writes, `check` checks, otherwise `read`. */
  readonly mode?: RecordMode
  /** The seed that every value begins with; 0 by default. */
  readonly seed?: number
  /** How Python is started where it is needed, by default on the CPU; or one that is there already, which stays open. */
  readonly python?: PythonOptions | Python
}

/** How one value is recorded. */
export interface RecordOptions {
  /** What the value is computed of. Where these are others than when it was recorded, the record is not used. */
  readonly inputs?: unknown
  /** How close the value must be when it is checked with Python; by default equal to the last bit. */
  readonly tolerance?: CloseOptions
}

/** Gives the recorded value of a name, or computes it. */
export type RecordFunction = <Value = unknown>(
  name: string,
  compute: (python: Python) => unknown,
  options?: RecordOptions,
) => Promise<Value>

/** @throws TypeError where the variable says something else. */
export function recordMode(env: Readonly<NodeJS.ProcessEnv> = process.env): RecordMode {
  const value = env['TENSORBRIDGE_RECORD'] ?? ''
  if (value === '' || value === '0') return 'read'
  if (value === '1') return 'write'
  if (value === 'check') return 'check'
  throw new TypeError(`TENSORBRIDGE_RECORD is 1 (write) or check. Received: ${inspect(value)}`)
}

/**
 * Opens a file of recorded values; it is read when the first value is asked for, and written by `close()`.
 *
 * @example
 * await using recording = openRecording(new URL('softmax.record.json', import.meta.url))
 * const expected = await recording.record('gradient', ({ tf }) => …)
 */
export function openRecording(file: string | URL, options: RecordingOptions = {}): Recording {
  return new Recording(file, options)
}

/** A file of recorded values. */
export class Recording implements AsyncDisposable {
  readonly mode: RecordMode
  readonly #file: string | URL
  readonly #seed: number
  readonly #options: PythonOptions
  readonly #given: Python | undefined
  readonly #asked = new Set<string>()
  #entries: Map<string, RecordEntry> | undefined
  #python: Promise<Python> | undefined
  #versions = ''
  #isChanged = false
  #isClosed = false
  // One after the other: each begins with the seed.
  #last: Promise<unknown> = Promise.resolve()

  static {
    shownBy(Recording, (recording) => {
      const values = [...(recording.#entries?.keys() ?? [])]
      return { file: recording.#path, mode: recording.mode, seed: recording.#seed, values }
    })
  }

  constructor(file: string | URL, options: RecordingOptions) {
    if (typeof file !== 'string' && !(file instanceof URL))
      throw atUser(new TypeError(`openRecording takes the path of a file, or its URL. Received: ${shown(file)}`))
    checkNames(options, ['mode', 'seed', 'python'])
    const { mode, seed, python } = options
    if (mode !== undefined && !['read', 'write', 'check'].includes(mode))
      throw atUser(new TypeError(`The option mode takes 'read', 'write' or 'check'. Received: ${shown(mode)}`))
    if (seed !== undefined && !Number.isInteger(seed))
      throw atUser(new TypeError(`The option seed takes an integer. Received: ${shown(seed)}`))
    // Where values are only read, no Python is started that would find out.
    if (python !== undefined && !(python instanceof Python)) checkOptions(python)
    this.mode = options.mode ?? recordMode()
    this.#file = file
    this.#seed = options.seed ?? 0
    this.#given = options.python instanceof Python ? options.python : undefined
    this.#options = options.python instanceof Python ? {} : { device: 'cpu', ...options.python }
  }

  /**
   * The value of a name: what `compute` gives in Python, with tensors and variables as arrays. Only where Python is asked
   * (`write` and `check`), `compute` is called, after `keras.utils.set_random_seed(seed)`.
   *
   * @throws RecordError where the file has no such value, where it was recorded for other inputs, where Python now computes
   *   another one, where the name was given twice, and after `close()`; TypeError where an argument is none that it takes. Both at the line that
   *   called it.
   */
  readonly record: RecordFunction = async <Value>(
    name: string,
    compute: (python: Python) => unknown,
    options: RecordOptions = {},
  ): Promise<Value> => {
    // With `input` for `inputs` a record would never be out of date.
    checkNames(options, ['inputs', 'tolerance'])
    if (typeof name !== 'string' || typeof compute !== 'function') {
      const received = `record(${shown(name)}, ${shown(compute)})`
      throw atUser(new TypeError(`record takes a name and a function that computes the value. Received: ${received}`))
    }
    if (this.#isClosed)
      throw atUser(new RecordError(`The recording ${this.#path} is closed: what it computes now is lost.`))
    const { inputs, tolerance } = options
    const question: Question =
      tolerance === undefined ? { kind: 'equal' } : { kind: 'close', tolerance: toleranceOf(tolerance) }
    const site = callSite(this.record)
    const result = this.#last.then(() => this.#value(name, compute, inputs, question))
    this.#last = result.catch(() => {})
    try {
      return (await result) as Value
    } catch (error) {
      // It was found later, where no line of the program is.
      throw error instanceof Error && !showsUser(error) ? raisedAt(error, site) : error
    }
  }

  async #value(
    name: string,
    compute: (python: Python) => unknown,
    given: unknown,
    question: Question,
  ): Promise<unknown> {
    if (this.#asked.has(name)) throw new RecordError(`The value ${inspect(name)} is recorded twice in ${this.#path}.`)
    this.#asked.add(name)
    const entries = this.#read()
    const kept = entries.get(name)
    const inputs = given === undefined ? undefined : digest(await settle(given))
    if (this.mode !== 'write') {
      const recorded = this.#usable(name, kept, inputs)
      if (this.mode === 'check') await this.#check(name, recorded, await this.#compute(compute), question)
      return recorded.value
    }
    const value = await this.#compute(compute)
    const entry: RecordEntry = {
      from: this.#versions,
      seed: this.#seed,
      ...(inputs === undefined ? {} : { inputs }),
      value,
    }
    // What a later run will get, so that a value which does not survive the file is found now.
    const again = readRecords(writeRecords(new Map([[name, entry]]))).get(name)?.value
    const compared = compareValues(again, value, { kind: 'equal' })
    if (compared.mismatches.length > 0)
      throw new RecordError(describeCompared(`The value ${inspect(name)} cannot be recorded`, compared))
    entries.set(name, entry)
    this.#isChanged = true
    return again
  }

  #usable(name: string, kept: RecordEntry | undefined, inputs: string | undefined): RecordEntry {
    const how = 'Run the tests once with TENSORBRIDGE_RECORD=1: TensorFlow computes it then.'
    if (kept === undefined)
      throw new RecordError(`There is no recorded value ${inspect(name)} in ${this.#path}. ${how}`)
    if (kept.inputs !== inputs || kept.seed !== this.#seed) {
      const what = kept.seed === this.#seed ? 'for other inputs' : `with the seed ${kept.seed}, not ${this.#seed}`
      throw new RecordError(`The value ${inspect(name)} in ${this.#path} was recorded ${what}. ${how}`)
    }
    return kept
  }

  async #check(name: string, kept: RecordEntry, value: unknown, question: Question): Promise<void> {
    const compared = compareValues(kept.value, value, question)
    if (compared.mismatches.length === 0) return
    const head = `The recorded value ${inspect(name)} (actual) is not what Python computes (expected)`
    const who = `recorded from ${kept.from}\ncomputed by   ${this.#versions}`
    const how = 'Run the tests with TENSORBRIDGE_RECORD=1 where the new value is right.'
    throw new RecordError(`${describeCompared(head, compared)}\n\n${who}\n${how}`)
  }

  async #compute(compute: (python: Python) => unknown): Promise<unknown> {
    const python = this.#given ?? (await (this.#python ??= startPython(this.#options)))
    const comparing = python.import('tensorbridge.comparing')
    this.#versions = (await comparing['versions']()) as string
    comparing['begin'](await python.keras.__name__, this.#seed)
    return settle(await compute(python))
  }

  get #path(): string {
    return this.#file instanceof URL ? fileURLToPath(this.#file) : this.#file
  }

  #read(): Map<string, RecordEntry> {
    if (this.#entries !== undefined) return this.#entries
    let text: string
    try {
      text = readFileSync(this.#file, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      this.#entries = new Map()
      return this.#entries
    }
    try {
      this.#entries = readRecords(text)
    } catch (error) {
      throw new RecordError(`${this.#path} cannot be read: ${(error as Error).message}`, { cause: error })
    }
    return this.#entries
  }

  /** Writes what was computed, and closes the Python that computed it. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#last
    const python = await this.#python?.catch(() => undefined)
    if (this.#isChanged && this.#entries !== undefined) {
      this.#isChanged = false
      mkdirSync(dirname(this.#path), { recursive: true })
      // Whole or not at all: another process may be reading it.
      const part = `${this.#path}.${process.pid}.part`
      writeFileSync(part, writeRecords(this.#entries))
      renameSync(part, this.#path)
    }
    await python?.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}

/** A digest of values as they would be recorded. */
function digest(value: unknown): string {
  const text = writeRecords(new Map([['', { from: '', seed: 0, value }]]))
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
