// What the page knows: the runs of the folder, which are selected, and the records of those, kept up by what the server
// tells. Which ones are selected survives a reload.

import { COLOURS } from '../curves/panels.js'
import { figuresOf, RunRecord, type RunSummary } from '../curves/record.js'

export interface Settings {
  axis: 'epoch' | 'step' | 'time'
  isLogarithmic: boolean
}

/** A selected run. */
export interface Selected {
  readonly id: string
  readonly colour: number
  readonly summary: RunSummary
  /** Null until it is here. */
  readonly record: RunRecord | null
}

interface Kept {
  record: RunRecord | null
  bytes: number
  isComing: boolean
}

const STORE = 'tensorbridge-view'

export class Runs {
  readonly settings: Settings = { axis: 'epoch', isLogarithmic: false }
  readonly #onChange: () => void
  readonly #runs = new Map<string, RunSummary>()
  readonly #colours = new Map<string, number>()
  readonly #kept = new Map<string, Kept>()
  // Whether the user has chosen; until then what runs is shown, or the newest.
  #isChosen = false

  constructor(onChange: () => void) {
    this.#onChange = onChange
    this.#restore()
  }

  /** The newest first. */
  get all(): RunSummary[] {
    return [...this.#runs.values()].sort((a, b) => (a.started < b.started ? 1 : a.started > b.started ? -1 : 0))
  }

  get selected(): Selected[] {
    return this.all
      .filter(({ id }) => this.#colours.has(id))
      .map((summary) => ({
        id: summary.id,
        colour: this.#colours.get(summary.id) ?? 0,
        summary,
        record: this.#kept.get(summary.id)?.record ?? null,
      }))
  }

  colourOf(id: string): number | undefined {
    return this.#colours.get(id)
  }

  select(id: string, isWanted: boolean): void {
    this.#isChosen = true
    if (isWanted) this.#colour(id)
    else this.#colours.delete(id)
    this.#changed()
  }

  change(settings: Partial<Settings>): void {
    Object.assign(this.settings, settings)
    this.#changed()
  }

  // What the server tells

  /** All runs that there are. */
  takeAll(runs: readonly RunSummary[]): void {
    this.#runs.clear()
    for (const run of runs) this.#runs.set(run.id, received(run))
    for (const id of [...this.#colours.keys()].filter((each) => !this.#runs.has(each))) this.#forget(id)
    if (this.#colours.size === 0 && !this.#isChosen) this.#choose()
    // What was added while nobody told us comes with the next lines.
    for (const [id, kept] of this.#kept) if ((this.#runs.get(id)?.bytes ?? 0) !== kept.bytes) void this.#load(id)
    this.#changed()
  }

  takeRun(run: RunSummary): void {
    const isNew = !this.#runs.has(run.id)
    this.#runs.set(run.id, received(run))
    if (isNew && run.status === 'running') {
      if (!this.#isChosen) this.#choose()
      else this.#colour(run.id)
    }
    this.#changed()
  }

  takeGone(id: string): void {
    this.#runs.delete(id)
    this.#forget(id)
    this.#changed()
  }

  takeLines(id: string, at: number, text: string): void {
    const kept = this.#kept.get(id)
    if (kept?.record == null) return
    if (at === kept.bytes) {
      kept.record.append(text)
      kept.bytes += new TextEncoder().encode(text).length
      this.#onChange()
    } else if (at > kept.bytes) {
      void this.#load(id)
    }
  }

  /** What runs; else the newest. */
  #choose(): void {
    const all = this.all
    const running = all.filter(({ status }) => status === 'running')
    const wanted = new Set((running.length > 0 ? running : all.slice(0, 1)).slice(0, COLOURS).map(({ id }) => id))
    for (const id of [...this.#colours.keys()].filter((each) => !wanted.has(each))) this.#forget(id)
    for (const id of [...wanted].reverse()) this.#colour(id)
  }

  #colour(id: string): void {
    if (this.#colours.has(id)) return
    const taken = new Set(this.#colours.values())
    const free = Array.from({ length: COLOURS }, (_, colour) => colour).find((colour) => !taken.has(colour))
    this.#colours.set(id, free ?? this.#colours.size % COLOURS)
  }

  #forget(id: string): void {
    this.#colours.delete(id)
    this.#kept.delete(id)
  }

  #changed(): void {
    for (const id of this.#colours.keys()) if (this.#runs.has(id) && !this.#kept.has(id)) void this.#load(id)
    for (const id of this.#kept.keys()) if (!this.#colours.has(id)) this.#kept.delete(id)
    this.#save()
    this.#onChange()
  }

  async #load(id: string): Promise<void> {
    const kept = this.#kept.get(id) ?? { record: null, bytes: 0, isComing: false }
    this.#kept.set(id, kept)
    if (kept.isComing) return
    kept.isComing = true
    try {
      const response = await fetch(`runs/${encodeURIComponent(id)}`)
      if (!response.ok) return
      const bytes = await response.arrayBuffer()
      kept.record = RunRecord.parse(new TextDecoder().decode(bytes))
      kept.bytes = bytes.byteLength
      this.#onChange()
    } catch {
      // The server has ended; main.ts says so.
    } finally {
      kept.isComing = false
    }
  }

  #save(): void {
    const colours = [...this.#colours]
    sessionStorage.setItem(STORE, JSON.stringify({ ...this.settings, colours, isChosen: this.#isChosen }))
  }

  #restore(): void {
    try {
      const stored = JSON.parse(sessionStorage.getItem(STORE) ?? 'null') as
        | (Settings & { colours: [string, number][]; isChosen: boolean })
        | null
      if (stored === null) return
      this.settings.axis = stored.axis
      this.settings.isLogarithmic = stored.isLogarithmic
      this.#isChosen = stored.isChosen
      for (const [id, colour] of stored.colours) this.#colours.set(id, colour)
    } catch {
      // Of another version: begin anew.
    }
  }
}

/** NaN and the infinities travel as strings. */
function received(run: RunSummary): RunSummary {
  return { ...run, logs: figuresOf(run.logs) }
}
