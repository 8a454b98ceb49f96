// What is awaited: the value of a result, a handle to it, or that all which was asked has run.

import { callSite, raisedAbove, raisedAt, type Site, showsUser } from '../errors/user-frames.js'
import { type ClientMessage, TAG_PULL, TAG_SYNC } from '../protocol/messages.js'
import type { CallSites } from './call-sites.js'
import type { Channel, Pull } from './channel.js'
import type { Failures } from './failures.js'
import type { Ids } from './ids.js'
import type { NotedReads } from './noted.js'
import { NO_PARENT } from './outbox.js'
import type { Recording } from './recordings.js'
import type { Reference } from './reference.js'
import { NUMBERS_BYTES, type Sending } from './sending.js'

/** Who asks. */
export type Asking = Pick<Pull, 'resolve' | 'reject' | 'reference'> & Partial<Pick<Pull, 'site'>>

/** The connection, as far as those know it that wait. */
export interface PullConnection {
  readonly ended: Error | null
  readonly recording: Recording | null
  readonly failures: Failures
  readonly noted: NotedReads
  readonly sites: CallSites
  readonly ids: Ids
}

/** All that is awaited over one connection. */
export class Pulls {
  readonly #connection: PullConnection
  readonly #sending: Sending
  readonly #channels: readonly [main: Channel, side: Channel]

  constructor(connection: PullConnection, sending: Sending, main: Channel, side: Channel) {
    this.#connection = connection
    this.#sending = sending
    this.#channels = [main, side]
  }

  /** Awaited answers that have not come. */
  get pending(): number {
    return this.#channels[0].pending + this.#channels[1].pending
  }

  /** Asks for the value (or a handle) of a remote object. `site`: where, if that is to be told of a deadlock. */
  pull(reference: Reference, how: number, site?: Site): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const { ended, sites } = this.#connection
      if (ended) {
        reject(raisedAt(ended, sites.find(reference.id) ?? callSite(this.pull)))
        return
      }
      try {
        this.ask({ resolve, reject, reference, site }, [TAG_PULL, reference.use(), how])
      } catch (error) {
        reject(showsUser(error as Error) ? error : raisedAt(error as Error, sites.find(reference.id)))
      }
    })
  }

  /** Resolves when everything sent so far has run; rejects with the first failure that nobody saw. */
  async sync(): Promise<void> {
    this.#connection.noted.request()
    const { ended, failures, ids, sites } = this.#connection
    if (ended) throw raisedAbove(ended, this.sync)
    const id = ids.next
    await new Promise((resolve, reject) => this.askSync({ resolve, reject, reference: null }))
    sites.forgetBefore(id)
    const failure = failures.takeFirst()
    if (failure) throw failure.error
  }

  /** Asks whether all that was sent so far has run. */
  askSync(asking: Asking): void {
    this.#connection.ids.unfinished = 0
    this.askWhether(asking)
  }

  /** The same amid what goes on. */
  askWhether(asking: Asking): void {
    this.ask(asking, [TAG_SYNC, this.#connection.ids.next++])
  }

  /** Sends a message that is answered. */
  ask({ resolve, reject, reference, site }: Asking, message: ClientMessage): void {
    const { recording, ids } = this.#connection
    if (recording) {
      // The recording fails with this; whoever waits is a part of it.
      recording.refuse('it waits for Python. Only calls can be recorded')
      return
    }
    const segment = this.#sending.segment()
    const { parent, batch } = segment
    const { next } = ids
    segment.channel.expect(message[1] as number, { resolve, reject, reference, site, parent, batch, next })
    segment.pulls++
    this.#sending.put(segment, message, NUMBERS_BYTES)
    this.#sending.schedule()
  }

  /** The answer to what was awaited has come; undefined where nobody awaits it. */
  take(channel: Channel, id: number, parent: number): Pull | undefined {
    const pull = channel.take(id, parent)
    if (pull === undefined) return undefined
    const { ids } = this.#connection
    // The main thread runs all in order: nothing that was sent is unfinished, where nothing was sent since.
    if (pull.parent === NO_PARENT && pull.next === ids.next) ids.unfinished = 0
    this.checkSettled()
    return pull
  }

  /** Where nothing is awaited any more, failures that nobody saw are told. */
  checkSettled(): void {
    if (this.pending === 0) this.#connection.failures.pullsSettled()
  }

  /** The link is lost, perhaps for a while: all that waits is rejected. What is asked from now on waits for its return. */
  lose(error: Error): void {
    for (const pull of this.#channels.flatMap((channel) => channel.abandon())) pull.reject(error)
    this.#connection.failures.pullsSettled()
  }

  /** Nothing will be answered any more: all that waits. */
  close(): Pull[] {
    return this.#channels.flatMap((channel) => channel.close())
  }
}
