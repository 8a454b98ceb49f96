// The page in a real headless browser: what a user sees while trainings run, when they are over, after a reload, in light
// and dark, on wide and narrow screens. Its pictures are kept in .cache/screenshots.

import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, type TestContext, it as test } from 'vitest'
import { type LiveView, startView } from '../../src/index.js'
import { Recorder } from '../../src/view/recorder.js'
import { ScratchFolder } from '../harness.js'
import { endOf, type MadeUp, MODEL, reports } from '../unit/view/runs.js'
import { startBrowser } from './browser.js'

const pictures = fileURLToPath(new URL('../../.cache/screenshots/', import.meta.url))
let browser: Browser | string
let folder: ScratchFolder
let view: LiveView
const pages: Page[] = []
const complaints: string[] = []

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  browser = await startBrowser()
})
afterAll(async () => {
  if (typeof browser !== 'string') await browser.close()
})
beforeEach(async () => {
  folder = new ScratchFolder('tensorbridge-runs')
  view = await startView({ folder: folder.path })
  complaints.length = 0
})
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close()
  await view.close()
  folder[Symbol.dispose]()
  // Errors, and what the content policy refuses.
  expect(complaints).toEqual([])
})

/** A test that needs a browser. */
function it(title: string, body: (context: TestContext) => Promise<void>): void {
  test(title, async (context) => {
    if (typeof browser === 'string') context.skip(browser)
    await body(context)
  })
}

interface Screen {
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  readonly url?: string
}

async function open({ width = 1280, scheme = 'light', url = view.url }: Screen = {}): Promise<Page> {
  const page = await (browser as Browser).newPage({ viewport: { width, height: 900 }, colorScheme: scheme })
  pages.push(page)
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(url)
  await page.locator('#link[data-state="live"]').waitFor()
  // It knows of the runs, or that there are none.
  await page.locator('.run, #empty:not([hidden])').first().waitFor()
  return page
}

/** A training that goes on as far as it is told. */
class Training {
  readonly #events: ReturnType<typeof reports>
  readonly #recorder: Recorder
  readonly #madeUp: MadeUp

  constructor(name: string, madeUp: MadeUp = {}) {
    this.#madeUp = { epochs: 10, steps: 20, ...madeUp }
    this.#events = reports(this.#madeUp)
    this.#recorder = new Recorder(folder.path, name, (error) => complaints.push(String(error)))
    this.#recorder.takeEvent(this.#events.next().value)
    this.#recorder.takeModel(MODEL)
  }

  /** Up to the end of so many epochs, and so many batches of the next. */
  train(epochs: number, batches = 0): this {
    let ended = 0
    let further = 0
    while (ended < epochs || further < batches) {
      const { value, done } = this.#events.next()
      if (done) break
      if (value.type === 'epochEnd') ended++
      else if (ended === epochs && value.type === 'batchEnd') further++
      this.#recorder.takeEvent(value)
    }
    return this
  }

  end(how: object = {}): this {
    this.#recorder.takeEvent({ ...endOf(this.#madeUp), ...how })
    return this
  }
}

const finished = (name: string, madeUp: MadeUp = {}): Training => new Training(name, madeUp).train(10).end()

/** What a card says, by its headings. */
async function card(page: Page, name: string): Promise<Record<string, string>> {
  const figures = page.locator('.card', { hasText: name }).locator('dl > div')
  return Object.fromEntries(
    await Promise.all(
      (await figures.all()).map(async (each) => [
        await each.locator('dt').innerText(),
        await each.locator('dd').innerText(),
      ]),
    ),
  )
}

const titles = (page: Page): Promise<string[]> => page.locator('.chart .title').allTextContents()
const selected = (page: Page): Promise<string[]> => page.locator('.run:has(input:checked) .name').allTextContents()
const curve = (page: Page, chart: number, classes: string): Promise<string | null> =>
  page.locator('.chart').nth(chart).locator(`polyline[class="${classes}"]`).getAttribute('points')

/** A picture of the whole page, and how many of its pixels have about a colour. */
async function picture(page: Page, name: string, colour: readonly number[]): Promise<number> {
  const bytes = await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
  const canvas = await (browser as Browser).newPage()
  pages.push(canvas)
  return await canvas.evaluate<number>(`(async () => {
    const image = new Image()
    image.src = 'data:image/png;base64,${bytes.toString('base64')}'
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
    canvas.drawImage(image, 0, 0)
    const { data } = canvas.getImageData(0, 0, image.width, image.height)
    let count = 0
    for (let i = 0; i < data.length; i += 4) {
      if (${JSON.stringify(colour)}.every((value, channel) => Math.abs(data[i + channel] - value) < 12)) count++
    }
    return count
  })()`)
}

const overflow = (page: Page): Promise<unknown> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

it('shows a training that runs, and goes on by itself', async () => {
  const training = new Training('first').train(2, 5)
  const page = await open()
  await page.locator('.chart').nth(3).waitFor()
  expect(await titles(page)).toEqual(['loss', 'accuracy', 'learning rate', 'steps per second'])
  expect(await card(page, 'first')).toMatchObject({
    epoch: '3 / 10',
    step: '5 / 20',
    time: '45 s',
    'time left': '2 min 35 s',
    'steps / s': '1',
    'learning rate': '0.01',
    parameters: '1,377',
  })
  expect(await page.locator('progress').getAttribute('value')).toBe(String(45 / 200))
  const before = await curve(page, 0, 'curve c0')
  expect(before?.split(' ')).toHaveLength(2)
  expect(await page.title()).toBe('(1) tensorbridge view')

  training.train(1)
  await page.locator('.card dd', { hasText: '3 / 10' }).waitFor()
  await page.locator(`.chart:first-child polyline[class="curve c0"]:not([points="${before}"])`).waitFor()
  expect((await curve(page, 0, 'curve c0'))?.split(' ')).toHaveLength(3)
  expect(await page.locator('.models pre').innerText()).toContain('A layer & <another>')
  training.train(7).end()
  await page.locator('.card .status[data-status="finished"]').waitFor()
  expect(await page.title()).toBe('tensorbridge view')
  expect(await page.locator('polyline[class="curve c1 dashed"]').count()).toBe(2)
})

it('looks as it should in light and dark, wide and narrow, while runs go on and when they are over', async () => {
  finished('earlier')
  new Training('running', { loss: (share) => 1.5 * 0.2 ** share }).train(6, 7)
  new Training('as well', { loss: (share) => 1 / (1 + 8 * share) }).train(4)
  const blue = { light: [37, 99, 235], dark: [110, 168, 254] }
  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      const page = await open({ scheme, width })
      await page.locator('.chart').nth(3).waitFor()
      expect(await selected(page)).toEqual(['as well', 'running'])
      expect(await picture(page, `running-${scheme}-${width}`, blue[scheme])).toBeGreaterThan(1000)
      for (const box of await page.locator('.run input').all()) await box.setChecked(true)
      await page.locator('.comparison tbody tr').nth(2).waitFor()
      await page
        .locator('.chart')
        .first()
        .hover({ position: { x: 130, y: 100 } })
      await page.locator('.tip:not([hidden])').waitFor()
      expect(await page.locator('.tip:not([hidden]) p').count()).toBe(7)
      expect(await picture(page, `compared-${scheme}-${width}`, blue[scheme])).toBeGreaterThan(1000)
      expect(await overflow(page)).toBe(0)
    }
  }
  const alone = await open()
  await alone.locator('.chart').nth(3).waitFor()
  for (const box of await alone.locator('.run input').all()) await box.setChecked(false)
  await alone.locator('.run', { hasText: 'earlier' }).locator('input').check()
  await alone.locator('.card', { hasText: 'earlier' }).waitFor()
  await alone.locator('text=Log scale').click()
  expect(await picture(alone, 'finished-light-log', blue.light)).toBeGreaterThan(1000)
})

it('keeps what was chosen over a reload, of the page and of its curves', async () => {
  finished('one', { loss: (share) => 1 - share / 2 })
  finished('two')
  const page = await open()
  expect(await selected(page)).toEqual(['two'])
  await page.locator('.run', { hasText: 'one' }).locator('input').check()
  await page.locator('label', { hasText: 'Time' }).click()
  await page.locator('.chart .label', { hasText: 'time' }).first().waitFor()
  const plain = await curve(page, 0, 'curve c0')
  await page.locator('text=Log scale').click()
  await page.locator(`.chart:first-child polyline[class="curve c0"]:not([points="${plain}"])`).waitFor()
  const drawn = [await curve(page, 0, 'curve c0'), await curve(page, 0, 'curve c1')]
  await page.reload()
  await page.locator('.chart').nth(3).waitFor()
  await page.locator('.chart:first-child polyline').nth(5).waitFor()
  expect(await selected(page)).toEqual(['two', 'one'])
  expect([await curve(page, 0, 'curve c0'), await curve(page, 0, 'curve c1')]).toEqual(drawn)
  expect(await page.locator('input[value="time"]').isChecked()).toBe(true)
  expect(await page.locator('input[name="log"]').isChecked()).toBe(true)
})

it('adds a run that begins, and takes one away that was deleted', async () => {
  const page = await open()
  await page.locator('#empty').waitFor()
  expect(await page.locator('#empty pre').innerText()).toContain('callbacks: [view()]')
  const first = new Training('first').train(1)
  await page.locator('.card', { hasText: 'first' }).waitFor()
  new Training('second').train(1)
  await page.locator('.card', { hasText: 'second' }).waitFor()
  expect((await selected(page)).sort()).toEqual(['first', 'second'])
  expect(await page.locator('#empty').isVisible()).toBe(false)
  first.end({ type: 'failed', error: 'ValueError: <b>no</b>' })
  await page.locator('.card .error', { hasText: 'ValueError: <b>no</b>' }).waitFor()
  const file = readdirSync(folder.path).find((name) => name.includes('-first-'))!
  rmSync(join(folder.path, file))
  await page.locator('.run', { hasText: 'first' }).waitFor({ state: 'detached' })
  expect(await selected(page)).toEqual(['second'])
})

it('says when its server has ended, and keeps what it knows', async () => {
  const other = await startView({ folder: folder.path })
  finished('kept')
  const page = await open({ url: other.url })
  await page.locator('.chart').nth(3).waitFor()
  await other.close()
  await page.locator('#link[data-state="lost"]').waitFor()
  expect(await page.locator('#notice').innerText()).toContain('npx tensorbridge view')
  expect(await page.locator('.chart').count()).toBe(4)
  await page.close()
  // The browser's own words of a connection that was refused.
  expect(complaints.splice(0).every((text) => text.includes('Failed to load resource'))).toBe(true)
})

it('saves the curves that it shows as a file', async () => {
  finished('one')
  const page = await open()
  await page.locator('.chart').nth(3).waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()])
  expect(download.suggestedFilename()).toBe('curves.svg')
  const path = join(pictures, 'curves.svg')
  await download.saveAs(path)
  const file = await (browser as Browser).newPage()
  pages.push(file)
  await file.goto(`file://${path}`)
  expect(await file.locator('polyline').count()).toBe(8)
  await file.screenshot({ path: join(pictures, 'curves.png') })
})
