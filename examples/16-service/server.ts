// The service's HTTP side: readings, and the two questions that an orchestrator asks.

import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import type { DigitReader } from './reader.js'

type Answer = readonly [status: number, body: unknown]

/**
 * `GET /alive` is answered as long as this program runs; `GET /ready` with 503 until the training is over;
 * `POST /read` takes 784 numbers. Disposing of the server lets the requests that run end.
 */
export async function serve(
  reader: DigitReader,
  port: number,
  host: string,
): Promise<AsyncDisposable & { readonly url: string }> {
  async function answer(request: IncomingMessage): Promise<Answer> {
    const ready = reader.isReady
    if (request.url === '/alive') return [200, { ready }]
    if (request.url === '/ready') return [ready ? 200 : 503, { ready }]
    if (request.url !== '/read' || request.method !== 'POST') return [404, { error: 'GET /alive, /ready; POST /read' }]
    const pixels: unknown = await json(request).catch(() => null)
    if (!Array.isArray(pixels) || pixels.length !== 784 || !pixels.every(Number.isFinite)) {
      return [400, { error: 'POST 784 numbers, from 0 (paper) to 1 (ink).' }]
    }
    return ready ? [200, await reader.read(pixels)] : [503, { error: 'The network is still in training.' }]
  }
  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [status, body] = await answer(request)
    response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(body)}\n`)
  }
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => response.writeHead(500).end(`${String(error)}\n`))
  }).listen(port, host)
  await once(server, 'listening')
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.close()
      server.closeIdleConnections()
      await once(server, 'close')
    },
  }
}
