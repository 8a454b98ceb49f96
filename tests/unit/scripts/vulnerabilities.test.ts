// scripts/check-vulnerabilities.mjs against a registry and a database that are made up: it fails on what they know, passes where they
// know nothing, and is a check that was skipped where one of them cannot be asked.

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../../scripts/check-vulnerabilities.mjs', import.meta.url))
const TIMEOUT = 60_000
const lock = readFileSync(new URL('../../../python/requirements/cpu.txt', import.meta.url), 'utf8')
const MSGSPEC = `msgspec ${/^msgspec==([\w.]+)/m.exec(lock)?.[1]}`

interface Known {
  /** As npm's registry answers: advisories by name; null: it has no such endpoint. */
  readonly npm: Readonly<Record<string, readonly object[]>> | null
  /** Ids by `name version`; null: it fails. */
  readonly python: Readonly<Record<string, readonly string[]>> | null
}

let server: Server | undefined
afterEach(() => server?.close())

/** Runs the script; what the two were asked for. */
async function check({ npm, python }: Known): Promise<{ code: number; output: string; asked: Set<string> }> {
  const asked = new Set<string>()
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? ''
    const say = (body: unknown, status = 200): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    if (url.endsWith('/advisories/bulk')) {
      const isPacked = request.headers['content-encoding'] === 'gzip'
      const names = Object.keys((await json(isPacked ? request.pipe(createGunzip()) : request)) as object)
      for (const name of names) asked.add(name)
      say(npm ?? { error: 'not here' }, npm === null ? 405 : 200)
    } else if (url === '/v1/querybatch') {
      const { queries } = (await json(request)) as { queries: { version: string; package: { name: string } }[] }
      for (const { package: each, version } of queries) asked.add(`${each.name} ${version}`)
      if (python === null) return say({}, 503)
      const ids = (each: (typeof queries)[number]): readonly string[] =>
        python[`${each.package.name} ${each.version}`] ?? []
      say({ results: queries.map((each) => (ids(each).length > 0 ? { vulns: ids(each).map((id) => ({ id })) } : {})) })
    } else if (url.startsWith('/v1/vulns/')) say({ summary: `all about ${url.slice('/v1/vulns/'.length)}` })
    else if (request.method === 'GET') {
      // What npm asks to know which versions would be better.
      const name = decodeURIComponent(url.slice(1))
      say({ name, 'dist-tags': { latest: '99.0.0' }, versions: { '99.0.0': { name, version: '99.0.0' } } })
    } else say({}, 404)
  }
  server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server?.once('listening', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const env = { ...process.env, npm_config_registry: address, OSV_URL: address, npm_config_fetch_retries: '0' }
  const { code, output } = await new Promise<{ code: number; output: string }>((resolve) => {
    execFile(process.execPath, [script], { env }, (error, stdout) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, output: stdout })
    })
  })
  return { code, output, asked }
}

it(
  'passes where nothing is known of any production dependency, in any of the locks',
  async () => {
    const { code, output, asked } = await check({ npm: {}, python: {} })
    expect(output).toMatch(/^npm: \d+ packages asked for, 0 known vulnerabilities, 0 not accepted\nPyPI: \d+ packages /)
    expect(code).toBe(0)
    const names = [...asked].map((each) => each.split(' ')[0])
    expect(names).toEqual(expect.arrayContaining(['zeromq', 'tensorflow-cpu', 'pyzmq', 'jaxlib', 'nvidia-cublas-cu12']))
    expect(names, 'a development dependency').not.toContain('vitest')
  },
  TIMEOUT,
)

it(
  'fails on what is known, and names it',
  async () => {
    const advisory = {
      id: 1,
      url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
      title: 'Messages that never end',
      severity: 'high',
      vulnerable_versions: '<99.0.0',
    }
    const { code, output } = await check({ npm: { msgpackr: [advisory] }, python: { [MSGSPEC]: ['PYSEC-1'] } })
    expect(code).toBe(1)
    expect(output).toContain('npm msgpackr <99.0.0: Messages that never end (high, GHSA-aaaa-bbbb-cccc)\n')
    expect(output).toContain(`PyPI ${MSGSPEC}: all about PYSEC-1 (PYSEC-1)\n`)
  },
  TIMEOUT,
)

it.each<[what: string, known: Known, code: number, last: RegExp]>([
  ['the registry', { npm: null, python: {} }, 77, /^npm audit could not ask: the registry answered 405$/],
  ['the database', { npm: {}, python: null }, 77, /^OSV answered 503$/],
  ['both', { npm: null, python: null }, 77, /^npm audit could not ask: .* 405; OSV answered 503$/],
  ['the registry, and the database knows one', { npm: null, python: { [MSGSPEC]: ['PYSEC-1'] } }, 1, /405$/],
])(
  'is skipped with the reason where it cannot ask %s, but never passes over a finding',
  async (_, known, code, last) => {
    const result = await check(known)
    expect(result.output.trim().split('\n').at(-1)).toMatch(last)
    expect(result.code).toBe(code)
  },
  TIMEOUT,
)
