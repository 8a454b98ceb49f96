// What the tests of the page share: requests to it, and its events as they come.

import { get, type IncomingMessage, request } from 'node:http'

export interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly text: string
}

/** Asks for an address, with the headers as they are given. */
export function ask(url: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent: false, ...options }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
      response.on('error', reject)
    })
    asked.on('error', reject)
    asked.end()
  })
}

export interface Told {
  readonly event: string
  readonly data: any
}

/** Hears the events of a page. */
export class Listener implements Disposable {
  readonly told: Told[] = []
  readonly #response: IncomingMessage
  #heard: () => void = () => {}
  #rest = ''
  /** Resolves when the server lets it go. */
  readonly ended: Promise<void>

  static async to(url: string): Promise<Listener> {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      get(`${url}events`, { agent: false }, resolve).on('error', reject)
    })
    return new Listener(response)
  }

  private constructor(response: IncomingMessage) {
    this.#response = response
    response.setEncoding('utf8')
    response.on('data', (part: string) => this.#take(part))
    this.ended = new Promise((resolve) => response.on('close', () => resolve()))
    response.on('error', () => {})
  }

  #take(part: string): void {
    const blocks = (this.#rest + part).split('\n\n')
    this.#rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const [event = '', data = ''] = block.split('\n').map((line) => line.slice(line.indexOf(': ') + 2))
      this.told.push({ event, data: JSON.parse(data) })
    }
    this.#heard()
  }

  /** The first event that `wanted` takes, as soon as it is there. */
  async until(wanted: (told: Told) => boolean): Promise<any> {
    while (true) {
      const found = this.told.find(wanted)
      if (found !== undefined) return found.data
      await new Promise<void>((resolve) => {
        this.#heard = resolve
      })
    }
  }

  [Symbol.dispose](): void {
    this.#response.destroy()
  }
}
