// The list of runs, the card of each that is selected, the table of what they reached, their models.

import type { RunRecord, RunSummary } from '../curves/record.js'
import { formatDuration, formatValue } from '../curves/scales.js'
import { byId, Keyed, made, setText } from './dom.js'
import type { Runs, Selected } from './runs.js'

const WORDS: Readonly<Record<RunSummary['status'], string>> = {
  running: 'running',
  finished: 'finished',
  stopped: 'stopped',
  failed: 'failed',
  lost: 'ended without a word',
}

/** The runs of the folder, to select from. */
export class RunList {
  readonly #runs: Runs
  readonly #entries: Keyed<Entry>

  constructor(runs: Runs) {
    this.#runs = runs
    this.#entries = new Keyed(byId('runs'), (id) => new Entry((isWanted) => runs.select(id, isWanted)))
  }

  show(): void {
    const all = this.#runs.all
    const byKey = new Map(all.map((run) => [run.id, run]))
    this.#entries.show([...byKey.keys()], (entry, id) => {
      entry.show(byKey.get(id) as RunSummary, this.#runs.colourOf(id))
    })
    setText(byId('count'), all.length === 0 ? '' : `(${all.length})`)
  }
}

class Entry {
  readonly element: HTMLElement = made('li')
  readonly #label = made('label', 'run')
  readonly #box = made('input')
  readonly #name = made('span', 'name')
  readonly #value = made('span', 'value')
  readonly #when = made('span')
  readonly #status = made('span', 'status')

  constructor(onSelect: (isWanted: boolean) => void) {
    this.#box.type = 'checkbox'
    this.#box.addEventListener('change', () => onSelect(this.#box.checked))
    const below = made('span', 'when', this.#when, ' · ', this.#status)
    this.#label.append(this.#box, this.#name, this.#value, below)
    this.element.append(this.#label)
  }

  show({ name, started, status, logs, seconds, phase }: RunSummary, colour: number | undefined): void {
    this.#box.checked = colour !== undefined
    this.#label.className = colour === undefined ? 'run' : `run c${colour}`
    setText(this.#name, phase === 'fit' ? name : `${name} (${phase})`)
    this.#label.title = name
    const [first] = Object.entries(logs)
    setText(this.#value, first === undefined ? '' : formatValue(logs['loss'] ?? first[1]))
    setText(this.#when, `${moment(started)} · ${formatDuration(seconds)}`)
    setText(this.#status, WORDS[status])
    this.#status.dataset['status'] = status
  }
}

function moment(started: string): string {
  const date = new Date(started)
  const isToday = date.toDateString() === new Date().toDateString()
  const time = date.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hour12: false })
  return isToday ? time : `${date.toLocaleDateString([], { month: 'short', day: 'numeric' })} ${time}`
}

/** How far each selected run is. */
export class Cards {
  readonly #cards = new Keyed(byId('cards'), () => new Card())

  show(runs: readonly Selected[]): void {
    // Of many, those that are over stand in the table only.
    const shown = runs.length > 2 ? runs.filter(({ summary }) => summary.status !== 'finished') : runs
    const byKey = new Map(shown.map((run) => [run.id, run]))
    this.#cards.show([...byKey.keys()], (card, id) => card.show(byKey.get(id) as Selected))
  }
}

class Card {
  readonly element: HTMLElement = made('article', 'card')
  readonly #name = made('h3')
  readonly #status = made('span', 'status')
  readonly #bar = made('progress')
  readonly #list = made('dl')
  readonly #error = made('p', 'error')
  readonly #figures = new Keyed(this.#list, (term) => new FigureOf(term))

  constructor() {
    this.element.append(made('header', '', this.#name, this.#status), this.#bar, this.#list, this.#error)
  }

  show({ summary, record, colour }: Selected): void {
    this.element.className = `card c${colour}`
    setText(this.#name, summary.name)
    setText(this.#status, WORDS[summary.status])
    this.#status.dataset['status'] = summary.status
    this.#error.hidden = record?.error == null
    setText(this.#error, record?.error ?? '')
    if (record === null) return
    const share = summary.status === 'finished' ? 1 : record.share
    if (share === null) this.#bar.removeAttribute('value')
    else this.#bar.value = share
    this.#bar.setAttribute('aria-label', `${summary.name}: progress`)
    const figures = new Map(figuresOfCard(record, summary))
    this.#figures.show([...figures.keys()], (figure, term) => figure.show(figures.get(term) ?? ''))
  }
}

class FigureOf {
  readonly element: HTMLElement
  readonly #value = made('dd')

  constructor(term: string) {
    this.element = made('div', '', made('dt', '', term), this.#value)
  }

  show(value: string): void {
    setText(this.#value, value)
  }
}

function figuresOfCard(record: RunRecord, { status }: RunSummary): [string, string][] {
  const { header, reached, model } = record
  const isRunning = status === 'running'
  const figures: [string, string][] = []
  const of = (all: number | null | undefined): string => (all == null ? '' : ` / ${all}`)
  if (reached.epoch !== null) figures.push(['epoch', `${reached.epoch + 1}${of(header?.epochs)}`])
  const steps = record.steps
  if (isRunning) figures.push(['step', `${reached.batches}${of(steps)}`])
  figures.push(['time', formatDuration(reached.seconds)])
  if (isRunning) {
    figures.push(['time left', reached.secondsLeft === null ? '–' : formatDuration(reached.secondsLeft)])
  }
  if (reached.stepsPerSecond !== null) figures.push(['steps / s', formatValue(reached.stepsPerSecond)])
  if (reached.learningRate !== null) figures.push(['learning rate', formatValue(reached.learningRate)])
  if (model?.parameters != null) figures.push(['parameters', model.parameters.toLocaleString('en-US')])
  for (const [name, value] of byImportance(reached.logs).slice(0, 12)) figures.push([name, formatValue(value)])
  return figures
}

/** The losses first. */
function byImportance(logs: Readonly<Record<string, number>>): [string, number][] {
  const rank = (name: string): number => ['loss', 'val_loss'].indexOf(name) >>> 0
  return Object.entries(logs).sort(([a], [b]) => rank(a) - rank(b))
}

/** What the selected runs reached, side by side. */
export function showComparison(runs: readonly Selected[]): void {
  const section = byId('comparison')
  const known = runs.filter(({ record }) => record !== null)
  section.hidden = known.length < 2
  if (section.hidden) return
  const names = [...new Set(known.flatMap(({ summary }) => byImportance(summary.logs).map(([name]) => name)))]
  const [head, body] = [section.querySelector('thead'), section.querySelector('tbody')]
  const titles = ['run', 'epochs', 'time', ...names]
  const rows = known.map(({ summary, colour }) => {
    const cells = [
      summary.name,
      String((summary.epoch ?? -1) + 1),
      formatDuration(summary.seconds),
      ...names.map((name) => formatValue(summary.logs[name])),
    ]
    return { colour, cells }
  })
  const text = JSON.stringify([titles, rows])
  if (section.dataset['shown'] === text) return
  section.dataset['shown'] = text
  head?.replaceChildren(made('tr', '', ...titles.map((title) => made('th', '', title))))
  body?.replaceChildren(
    ...rows.map(({ colour, cells }) => made('tr', `c${colour}`, ...cells.map((cell) => made('td', '', cell)))),
  )
}

/** The summaries of the models, to unfold. */
export class Models {
  readonly #models = new Keyed(byId('models'), () => new Model())

  show(runs: readonly Selected[]): void {
    const byKey = new Map(runs.filter(({ record }) => record?.model).map((run) => [run.id, run]))
    this.#models.show([...byKey.keys()], (model, id) => model.show(byKey.get(id) as Selected, byKey.size === 1))
  }
}

class Model {
  readonly element: HTMLDetailsElement = made('details')
  readonly #title = made('summary')
  readonly #text = made('pre')
  #isShown = false

  constructor() {
    this.element.append(this.#title, this.#text)
  }

  show({ summary, record }: Selected, isAlone: boolean): void {
    const model = record?.model
    if (!model) return
    const parts = [model.optimizer, model.parameters === null ? null : `${formatCount(model.parameters)} parameters`]
    const whose = isAlone ? 'Model' : `Model of ${summary.name}`
    setText(this.#title, [`${whose}: ${model.name}`, ...parts.filter(Boolean)].join(' · '))
    setText(this.#text, model.summary.trim())
    if (!this.#isShown) this.element.open = isAlone
    this.#isShown = true
  }
}

const formatCount = (count: number): string => count.toLocaleString('en-US')
