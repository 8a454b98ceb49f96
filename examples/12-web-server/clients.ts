// The load: many clients at once that send digits to the server, one after the other each, and note what they get and when.

import { Agent, request } from 'node:http'
import { type DigitSet, pixelsOf } from '../01-mnist/digits.js'

/** What the server says of a digit. */
export interface Reading {
  readonly digit: number
  /** From 0 to 1, how sure the network is. */
  readonly sure: number
  /** Training steps that the network had taken when it answered. */
  readonly steps: number
}

/** One request and its answer. */
export interface Exchange extends Reading {
  /** Which digit of the set was sent. */
  readonly index: number
  readonly milliseconds: number
}

/** All that happened, also for whoever looks into it later. */
export const exchanges: Exchange[] = []

/** `count` clients at once send `each` digits of the set; gives what happened, in the order of the answers. */
export async function runClients(url: string, digits: DigitSet, count: number, each: number): Promise<Exchange[]> {
  using agent = disposable(new Agent({ keepAlive: true, maxSockets: count }))
  const client = async (_: unknown, number: number): Promise<void> => {
    for (let turn = 0; turn < each; turn++) {
      const index = (number * each + turn) % digits.labels.length
      const begun = performance.now()
      const reading = (await post(agent, url, JSON.stringify([...pixelsOf(digits, index)]))) as Reading
      exchanges.push({ ...reading, index, milliseconds: performance.now() - begun })
    }
  }
  await Promise.all(Array.from({ length: count }, client))
  return exchanges
}

/** Sends JSON, and gives the JSON that comes back. */
function post(agent: Agent, url: string, body: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => (text += part))
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(JSON.parse(text))
        else reject(new Error(`${answer.statusCode}: ${text}`))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function disposable(agent: Agent): Agent & Disposable {
  return Object.assign(agent, { [Symbol.dispose]: () => agent.destroy() })
}
