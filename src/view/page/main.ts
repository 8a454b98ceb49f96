// The page's beginning: hears what the server tells, and shows it some times a second.

import type { RunSummary } from '../curves/record.js'
import { Charts } from './charts.js'
import { byId, setText } from './dom.js'
import { Cards, Models, RunList, showComparison } from './list.js'
import { Runs } from './runs.js'

const SHOW_MS = 200

/** What server.ts tells. */
interface Told {
  runs: { folder: { path: string }; runs: RunSummary[] }
  run: RunSummary
  gone: { id: string }
  lines: { id: string; at: number; text: string }
}

const runs = new Runs(() => showSoon())
const list = new RunList(runs)
const cards = new Cards()
const charts = new Charts()
const models = new Models()
const tools = byId('tools') as HTMLFormElement
let isShowing = false
let shownAt = 0
let isConnected = false

function showSoon(): void {
  if (isShowing) return
  isShowing = true
  // A page in the background is shown when it comes to the front.
  setTimeout(() => requestAnimationFrame(show), Math.max(0, shownAt + SHOW_MS - performance.now()))
}

function show(): void {
  isShowing = false
  shownAt = performance.now()
  const { selected, settings } = runs
  list.show()
  cards.show(selected)
  charts.show(selected, settings)
  showComparison(selected)
  models.show(selected)
  tools.hidden = !selected.some(({ record }) => record !== null)
  byId('empty').hidden = !isConnected || runs.all.length > 0
  const query = new URLSearchParams(selected.map(({ id }) => ['run', id]))
  query.set('axis', settings.axis)
  if (settings.isLogarithmic) query.set('log', '1')
  byId('save').setAttribute('href', `curves.svg?${query}`)
  const running = runs.all.filter(({ status }) => status === 'running').length
  document.title = `${running > 0 ? `(${running}) ` : ''}tensorbridge view`
}

function setLink(state: 'live' | 'lost', text: string): void {
  const link = byId('link')
  link.dataset['state'] = state
  setText(link, text)
  const notice = byId('notice')
  notice.hidden = state === 'live'
  setText(
    notice,
    'What served this page has ended; below is what it told last. `npx tensorbridge view` shows the recorded runs at any time.',
  )
}

function listen(): void {
  const events = new EventSource('events')
  const on = <Type extends keyof Told>(type: Type, take: (data: Told[Type]) => void): void => {
    events.addEventListener(type, (event: MessageEvent<string>) => take(JSON.parse(event.data) as Told[Type]))
  }
  on('runs', ({ folder, runs: all }) => {
    isConnected = true
    setLink('live', 'live')
    setText(byId('folder'), folder.path)
    byId('folder').title = folder.path
    runs.takeAll(all)
  })
  on('run', (run) => runs.takeRun(run))
  on('gone', ({ id }) => runs.takeGone(id))
  on('lines', ({ id, at, text }) => runs.takeLines(id, at, text))
  events.addEventListener('error', () => {
    setLink('lost', 'not connected')
    // The browser tries again by itself, except where it was refused.
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, 5000)
  })
}

for (const input of tools.querySelectorAll('input')) {
  if (input.name === 'axis') input.checked = input.value === runs.settings.axis
  else input.checked = runs.settings.isLogarithmic
}
tools.addEventListener('change', () => {
  const form = new FormData(tools)
  runs.change({ axis: form.get('axis') as 'epoch' | 'step' | 'time', isLogarithmic: form.get('log') !== null })
})
tools.addEventListener('submit', (event) => event.preventDefault())
listen()
