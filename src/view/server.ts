// The page of a folder of runs, for this machine's user only: a small HTTP server on 127.0.0.1. Every address below it
// begins with a token; a request without it gets no answer but its refusal.
//
//   /TOKEN/             the page, and what it is made of (page/, curves/)
//   /TOKEN/events       what happens in the folder, as server-sent events: runs, run, gone, lines
//   /TOKEN/runs/ID      the record of a run, its file as it is
//   /TOKEN/curves.svg   the curves of the runs that `run=` names

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RunRecord } from './curves/record.js'
import { drawCurves } from './curves/svg.js'
import { RunFolder } from './run-folder.js'

const HOST = '127.0.0.1'
// Reached through a tunnel, the port is another one; a name of somebody else's that leads here is what is to be refused.
const OWN_HOSTS = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i

// Compiled files only: the page is a browser's, whatever runs the server.
const COMPILED = fileURLToPath(new URL('../../dist/view/', import.meta.url))
const PAGE_FILES = {
  '': ['page/index.html', 'text/html; charset=utf-8'],
  'page/style.css': ['page/style.css', 'text/css; charset=utf-8'],
  'page/icon.svg': ['page/icon.svg', 'image/svg+xml'],
} as const
const SCRIPT = /^(?:page|curves)\/[a-z-]+\.js$/

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

// A page that does not take what it is sent is let go, and comes back by itself.
const MOST_UNSENT = 32 * 1024 * 1024

/** What the server serves, and where. */
export interface ViewServerOptions {
  readonly folder: string
  /** 0 for any that is free. */
  readonly port: number
  /** Whether the server keeps Node alive. */
  readonly keepsAlive: boolean
}

export class ViewServer {
  readonly #folder: RunFolder
  readonly #server: Server
  readonly #listeners = new Set<ServerResponse>()
  readonly #token = randomBytes(24).toString('base64url')
  readonly #options: ViewServerOptions

  constructor(options: ViewServerOptions) {
    this.#options = options
    this.#folder = new RunFolder(options.folder, {
      onRun: (run) => this.#tell('run', run),
      onGone: (id) => this.#tell('gone', { id }),
      onLines: (id, at, text) => this.#tell('lines', { id, at, text }),
    })
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => {
        if (!response.headersSent) refuse(response, 500)
        response.destroy()
      })
    })
    if (!options.keepsAlive) {
      this.#server.unref()
      this.#server.on('connection', (socket) => void socket.unref())
    }
  }

  /** The address of the page, with its token. @throws where the port is taken. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(this.#options.port, HOST, () => {
        this.#server.off('error', reject)
        resolve()
      })
    })
    const { port } = this.#server.address() as AddressInfo
    return `http://${HOST}:${port}/${this.#token}/`
  }

  /** Lets all pages go. */
  async close(): Promise<void> {
    this.#folder.stop()
    for (const response of this.#listeners) response.end()
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()))
    this.#server.closeAllConnections()
    await closed
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${HOST}`)
    const [, token = '', ...rest] = url.pathname.split('/')
    if (!OWN_HOSTS.test(request.headers.host ?? '') || !isSame(token, this.#token)) return refuse(response, 403)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    const path = rest.join('/')
    if (path === 'events') return this.#listen(response)
    if (path === 'curves.svg') return this.#sendCurves(url.searchParams, response)
    if (path.startsWith('runs/')) return this.#sendRecord(decodeURIComponent(path.slice(5)), response)
    sendPage(path, response)
  }

  async #listen(response: ServerResponse): Promise<void> {
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' })
    await this.#folder.look()
    // Between this and what is told from now on nothing is awaited, so that nothing is missed.
    send(response, 'runs', { folder: { path: this.#folder.path }, runs: this.#folder.runs })
    this.#listeners.add(response)
    response.on('close', () => {
      this.#listeners.delete(response)
      if (this.#listeners.size === 0) this.#folder.stop()
    })
    this.#folder.follow()
  }

  #tell(event: string, data: unknown): void {
    for (const response of this.#listeners) {
      if (response.writableLength > MOST_UNSENT) response.destroy()
      else send(response, event, data)
    }
  }

  async #sendRecord(id: string, response: ServerResponse): Promise<void> {
    if (!(await this.#isKnown(id))) return refuse(response, 404)
    const record = await this.#folder.read(id)
    response.writeHead(200, { 'Content-Type': 'application/x-ndjson; charset=utf-8' }).end(record)
  }

  async #sendCurves(query: URLSearchParams, response: ServerResponse): Promise<void> {
    const ids = query.getAll('run')
    for (const id of ids) if (!(await this.#isKnown(id))) return refuse(response, 404)
    const records = await Promise.all(
      ids.map(async (id) => RunRecord.parse((await this.#folder.read(id)).toString('utf8'))),
    )
    const axis = query.get('axis')
    const svg = drawCurves(
      records.map((record) => ({ name: record.name, record })),
      { axis: axis === 'step' || axis === 'time' ? axis : 'epoch', logarithmic: query.get('log') === '1' },
    )
    response.writeHead(200, {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Disposition': 'attachment; filename="curves.svg"',
    })
    response.end(svg)
  }

  /** Only names of files that were found in the folder: no others are opened. */
  async #isKnown(id: string): Promise<boolean> {
    if (!this.#folder.has(id)) await this.#folder.look()
    return this.#folder.has(id)
  }
}

function sendPage(path: string, response: ServerResponse): void {
  const [file, type] = Object.hasOwn(PAGE_FILES, path)
    ? PAGE_FILES[path as keyof typeof PAGE_FILES]
    : SCRIPT.test(path)
      ? [path, 'text/javascript; charset=utf-8']
      : []
  let content: Buffer
  try {
    if (file === undefined) return refuse(response, 404)
    content = readFileSync(join(COMPILED, file))
  } catch {
    return refuse(response, 404)
  }
  response.writeHead(200, { 'Content-Type': type }).end(content)
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Length': 0, Connection: 'close' }).end()
}

function send(response: ServerResponse, event: string, data: unknown): void {
  const text = JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  )
  response.write(`event: ${event}\ndata: ${text}\n\n`)
}

/** Takes as long whatever is wrong. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
