// The page's server: who is let in, what it tells of the runs of a folder, and that it ends clean. No browser.

import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type LiveView, startView } from '../../src/index.js'
import { Recorder } from '../../src/view/recorder.js'
import { checkMachine, rejectionOf, ScratchFolder } from '../harness.js'
import { endOf, MODEL, reports } from '../unit/view/runs.js'
import { ask, Listener } from './served.js'

checkMachine()

let folder: ScratchFolder
let page: LiveView
beforeEach(async () => {
  folder = new ScratchFolder('runs')
  page = await startView({ folder: folder.path })
})
afterEach(async () => {
  await page.close()
  folder[Symbol.dispose]()
})

const recorder = (name?: string): Recorder => {
  const fail = (error: unknown): void => {
    throw error
  }
  return new Recorder(folder.path, name, fail)
}
const ids = (): string[] => readdirSync(folder.path).map((name) => name.replace(/\.jsonl$/, ''))

/** Writes whole runs; gives their ids, the last first. */
function record(...names: string[]): string[] {
  return names
    .map((name) => {
      const own = recorder(name)
      own.takeModel(MODEL)
      for (const event of reports()) own.takeEvent(event)
      own.takeEvent(endOf())
      return ids().find((id) => id.includes(`-${name}-`))!
    })
    .reverse()
}

describe('who is let in', () => {
  it('is who has the token', async () => {
    const { origin, pathname, port } = new URL(page.url)
    expect(pathname).toMatch(/^\/[\w-]{32}\/$/)
    expect((await ask(page.url)).status).toBe(200)
    const [id] = record('secret') as [string]
    const token = pathname.slice(1, -1)
    const refused = ['', '/', '/events', `/runs/${id}`, `/${token.slice(0, -1)}/`, `/${token}x/`, `/x${token}/`]
    refused.push(`/${token.toUpperCase()}/`, `//${token}/`, `/?token=${token}`, '/page/main.js', '/favicon.ico')
    for (const path of refused) {
      const { status, text, headers } = await ask(origin + path)
      expect([path, status, text]).toEqual([path, 403, ''])
      expect(headers['content-security-policy']).toBeUndefined()
    }
    expect(Number(port)).toBeGreaterThan(0)
  })

  it('is who asks for this machine by its own name', async () => {
    const { port } = new URL(page.url)
    const status = async (host: string): Promise<number> => (await ask(page.url, { headers: { host } })).status
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, 'localhost:9999', 'LocalHost', `[::1]:${port}`]) {
      expect([host, await status(host)]).toEqual([host, 200])
    }
    for (const host of ['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`, 'localhost.evil']) {
      expect([host, await status(host)]).toEqual([host, 403])
    }
  })

  it('may only read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      expect([method, (await ask(page.url, { method })).status]).toEqual([method, 405])
    }
    expect(await ask(page.url, { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
  })

  it('gets files of the page and records, and no others', async () => {
    writeFileSync(join(folder.path, 'private.txt'), 'private')
    writeFileSync(join(folder.path, 'other.jsonl'), '{"private":true}\n')
    const paths = ['server.js', 'view.js', 'page/../server.js', 'page/main.ts', 'page/', 'runs/', 'runs/private.txt']
    paths.push(
      'runs/other',
      'runs/..%2F..%2Fprivate',
      'runs/%2E%2E%2Fruns%2Fprivate.txt',
      'constructor',
      'curves.svg?run=no',
    )
    for (const path of paths) {
      const { status, text } = await ask(page.url + path)
      expect([path, status, text]).toEqual([path, 404, ''])
    }
    // Escapes that are none.
    expect((await ask(`${page.url}runs/%E0%A4%A`)).status).toBe(500)
  })
})

describe('the page', () => {
  it('is made of this server alone, and of scripts that are compiled', async () => {
    const { text, headers } = await ask(page.url)
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' })
    expect(text).not.toMatch(/https?:|style=|onclick|<script(?! type="module" src="page\/)/)
    // Everything that is asked for is there, and so on down.
    const wanted = [...text.matchAll(/(?:src|href)="([^"#]+\.(?:js|css|svg))"/g)].map(([, path]) => path!)
    const seen = new Set<string>()
    for (const path of wanted) {
      if (seen.has(path) || path === 'curves.svg') continue
      seen.add(path)
      const file = await ask(page.url + path)
      expect([path, file.status]).toEqual([path, 200])
      expect(file.text).not.toMatch(/node:|innerHTML|https?:\/\/(?!www\.w3\.org)/)
      for (const [, imported] of file.text.matchAll(/^import .* from '([^']+)';?$/gm)) {
        wanted.push(new URL(imported!, `http://x/${path}`).pathname.slice(1))
      }
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['page/main.js', 'page/charts.js', 'curves/plot.js', 'page/style.css']),
    )
  })

  it('has the curves of chosen runs as an SVG file', async () => {
    const [second, first] = record('one', 'two') as [string, string]
    const { text, headers } = await ask(`${page.url}curves.svg?run=${first}&run=${second}&axis=time&log=1`)
    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8')
    expect(headers['content-disposition']).toContain('curves.svg')
    expect(text).toContain('>one, two</text>')
    expect(text.match(/<polyline/g)).toHaveLength(16)
  })
})

describe('what the page is told', () => {
  it('is all runs, the newest first, again after a reload', async () => {
    const [second, first] = record('one', 'two') as [string, string]
    const seen: unknown[] = []
    for (let visit = 0; visit < 2; visit++) {
      using listener = await Listener.to(page.url)
      const { runs, folder: where } = await listener.until(({ event }) => event === 'runs')
      expect(where.path).toBe(folder.path)
      expect(runs.map(({ id, status }: any) => [id, status])).toEqual([
        [second, 'finished'],
        [first, 'finished'],
      ])
      expect(runs[0]).toMatchObject({ name: 'two', epochs: 3, epoch: 2, seconds: 12, phase: 'fit' })
      expect(runs[0].logs.loss).toBeCloseTo(0.2)
      seen.push(runs)
    }
    expect(seen[0]).toEqual(seen[1])
    expect((await ask(`${page.url}runs/${first}`)).text).toBe(readFileSync(join(folder.path, `${first}.jsonl`), 'utf8'))
  })

  it('is every line that several runs write, to several pages', async () => {
    using one = await Listener.to(page.url)
    using other = await Listener.to(page.url)
    const recorders = ['a', 'b'].map((name) => recorder(name))
    const own = ['a', 'b'].map((name) => [...reports({ loss: () => (name === 'a' ? 1 : 2) })])
    const half = own[0]!.length / 2
    const step = (from: number, to: number): void => {
      recorders.forEach((each, index) => {
        for (const event of own[index]!.slice(from, to)) each.takeEvent(event)
      })
    }
    step(0, half)
    for (const name of ['a', 'b']) await one.until(({ event, data }) => event === 'run' && data.name === name)
    step(half, own[0]!.length)
    for (const each of recorders) each.takeEvent(endOf())
    for (const listener of [one, other]) {
      for (const name of ['a', 'b']) {
        await listener.until(({ event, data }) => event === 'run' && data.name === name && data.status === 'finished')
        const id = ids().find((each) => each.includes(`-${name}-`))!
        const whole = readFileSync(join(folder.path, `${id}.jsonl`), 'utf8')
        const lines = listener.told
          .filter(({ event, data }) => event === 'lines' && data.id === id)
          .map(({ data }) => data)
        // What comes after the record was asked for fits on what was there then, byte for byte.
        const first = lines[0]
        expect(whole.slice(0, first.at) + lines.map(({ text }) => text).join('')).toBe(whole)
        expect(lines.map(({ at }) => at)).toEqual(
          lines.map(
            (_, index) =>
              first.at +
              Buffer.byteLength(
                lines
                  .slice(0, index)
                  .map(({ text }) => text)
                  .join(''),
              ),
          ),
        )
      }
    }
  })

  it('is a line when it is whole', async () => {
    const own = recorder('ü')
    for (const event of [...reports()].slice(0, 3)) own.takeEvent(event)
    using listener = await Listener.to(page.url)
    const { runs } = await listener.until(({ event }) => event === 'runs')
    const path = join(folder.path, `${runs[0].id}.jsonl`)
    expect(runs[0].bytes).toBe(readFileSync(path).length)
    const line = Buffer.from('{"type":"failed","seconds":3,"error":"größer"}\n')
    appendFileSync(path, line.subarray(0, 42))
    // Another run, whose news come after that of the first would have come.
    record('later')
    await listener.until(({ event, data }) => event === 'run' && data.name === 'later')
    expect(listener.told.some(({ data }) => data.status === 'failed')).toBe(false)
    appendFileSync(path, line.subarray(42))
    await listener.until(({ event, data }) => event === 'run' && data.status === 'failed')
    expect(listener.told.find(({ event, data }) => event === 'lines' && data.id === runs[0].id)?.data).toEqual({
      id: runs[0].id,
      at: runs[0].bytes,
      text: line.toString(),
    })
  })

  it('is that a run is gone', async () => {
    const [id] = record('gone') as [string]
    using listener = await Listener.to(page.url)
    await listener.until(({ event }) => event === 'runs')
    rmSync(join(folder.path, `${id}.jsonl`))
    expect(await listener.until(({ event }) => event === 'gone')).toEqual({ id })
    expect((await ask(`${page.url}runs/${id}`)).status).toBe(404)
  })

  it('is that a run has no end and nobody trains it any more', async () => {
    // The greatest number that a process may have is given to none soon.
    const own = recorder('dead')
    for (const event of [...reports({ pid: 2 ** 22 })].slice(0, 5)) own.takeEvent(event)
    const alive = recorder('alive')
    for (const event of [...reports()].slice(0, 5)) alive.takeEvent(event)
    using listener = await Listener.to(page.url)
    const { runs } = await listener.until(({ event }) => event === 'runs')
    const states = runs.map(({ name, status }: any) => `${name} ${status}`)
    expect(states).toEqual(expect.arrayContaining(['dead lost', 'alive running']))
  })

  it('is the end of a long record, whose middle is not read', async () => {
    const own = recorder('long')
    for (const event of reports({ epochs: 3000 })) own.takeEvent(event)
    own.takeEvent(endOf({ epochs: 3000 }))
    using listener = await Listener.to(page.url)
    const { runs } = await listener.until(({ event }) => event === 'runs')
    expect(runs[0]).toMatchObject({ status: 'finished', epoch: 2999, epochs: 3000 })
    expect(runs[0].bytes).toBe(readFileSync(join(folder.path, `${runs[0].id}.jsonl`)).length)
  })

  it('is nothing where there is no folder yet, and its runs when there are some', async () => {
    const later = join(folder.path, 'later')
    await using other = await startView({ folder: later })
    using listener = await Listener.to(other.url)
    expect((await listener.until(({ event }) => event === 'runs')).runs).toEqual([])
    expect(existsSync(later)).toBe(false)
    const own = new Recorder(later, 'first', () => {})
    for (const event of reports()) own.takeEvent(event)
    await listener.until(({ event, data }) => event === 'run' && data.name === 'first')
  })
})

describe('its end', () => {
  it('lets pages go and frees the port', async () => {
    const other = await startView({ folder: folder.path })
    const listener = await Listener.to(other.url)
    await listener.until(({ event }) => event === 'runs')
    await other.close()
    await listener.ended
    const { port } = new URL(other.url)
    expect(await rejectionOf(ask(other.url))).toMatchObject({ code: 'ECONNREFUSED' })
    await using again = await startView({ folder: folder.path, port: Number(port) })
    expect(new URL(again.url).port).toBe(port)
    // Another server, another token.
    expect((await ask(other.url)).status).toBe(403)
  })

  it('says where a port is taken', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as { port: number }
    try {
      expect(await rejectionOf(startView({ folder: folder.path, port }))).toMatchObject({ code: 'EADDRINUSE' })
    } finally {
      await new Promise((resolve) => taken.close(resolve))
    }
  })
})
