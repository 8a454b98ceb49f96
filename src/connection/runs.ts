// Runs code of the program that Python has called for: callbacks, blocks and detached functions. What such code asks of
// Python belongs to it, and Python waits for its answer.

import type { ClientMessage } from '../protocol/messages.js'
import { TAG_REJECT, TAG_RESOLVE } from '../protocol/messages.js'
import { asCalled } from './aborts.js'
import type { Askers, CallbackScope } from './askers.js'
import { ThrownErrors, unsettledPromise } from './callbacks.js'
import type { Channel } from './channel.js'
import { DeadlockWatch } from './deadlocks.js'
import type { Ids } from './ids.js'
import type { NotedReads } from './noted.js'
import { Posts } from './posts.js'
import type { Pulls } from './pulls.js'
import { reports } from './reports.js'
import type { Sending } from './sending.js'

/** What runs need of their connection. */
export interface RunsHost {
  readonly askers: Askers
  readonly ids: Ids
  readonly pulls: Pulls
  readonly sending: Sending
  /** The channel of Python's main thread. */
  readonly main: Channel
  /** Goes up with every message. */
  readonly activity: number
  readonly noted: NotedReads
  /** The wire value of a result. */
  encode(result: unknown): unknown
  reportFailure(error: unknown): void
  breakDeadlock(): PromiseLike<string | null>
  /** Runs code of the user in the middle of code that is recorded or does not wait: it is neither. */
  apart<Result>(body: () => Result): Result
}

/** The runs of one connection. */
export class Runs {
  readonly thrown: ThrownErrors = new ThrownErrors()
  readonly #host: RunsHost
  readonly #askers: Askers
  readonly #deadlocks: DeadlockWatch
  readonly #posts: Posts
  // What Python waits for.
  readonly #awaited = new Map<number, CallbackScope>()

  constructor(host: RunsHost) {
    this.#host = host
    this.#askers = host.askers
    this.#posts = new Posts((error) => host.reportFailure(error))
    this.#deadlocks = new DeadlockWatch({
      get activity() {
        return host.activity
      },
      asks: (scope) => host.main.isAwaitedBy(scope.id) || this.#isToBegin(scope),
      // It is awaited in the name of the callback, too.
      breakDeadlock: (scope) => this.#askers.only(scope, async () => await host.breakDeadlock()),
    })
  }

  /** Python called a function and waits for its answer. */
  async call(channel: Channel, id: number, fn: () => unknown): Promise<void> {
    const scope: CallbackScope = { id, isSide: channel.isSide, since: this.#host.ids.next, isOver: false }
    this.#begin(scope)
    await apart(() => this.#run(channel, scope, fn))
  }

  /** The same for the synchronous face: the thread waits for Python in the middle of the program, and no promise settles. */
  callNow(channel: Channel, id: number, fn: () => unknown): void {
    const scope: CallbackScope = { id, isSide: channel.isSide, since: this.#host.ids.next, isOver: false }
    this.#askers.open()
    const body = (): void => {
      try {
        const result = fn()
        if (result instanceof Promise) throw unsettledPromise(result)
        this.#answerWith(channel, scope, { result })
      } catch (error) {
        this.#answerWith(channel, scope, { error })
      }
    }
    this.#host.apart(() => apart(() => this.#askers.enter(scope, body)))
    this.#askers.close()
  }

  /** Runs the body of a block, which Python reaches later. Resolves when it is over. */
  block(id: number, body: () => unknown): Promise<void> {
    const scope: CallbackScope = { id, isSide: false, isOver: false, isBlock: true }
    this.#begin(scope)
    return this.#run(this.#host.main, scope, body)
  }

  /** Python called a detached function, and has gone on. */
  post(group: number, fn: () => unknown): void {
    const scope: CallbackScope = { id: group, isSide: false, isOver: false }
    const over = (): void => {
      scope.isOver = true
      this.#askers.close()
    }
    this.#posts.add(group, () => {
      this.#askers.open()
      try {
        const result = apart(() =>
          this.#askers.enter(scope, () => {
            const made = fn()
            this.#host.noted.request()
            return made
          }),
        )
        if (result instanceof Promise) return result.finally(over)
      } catch (error) {
        over()
        throw error
      }
      over()
      return undefined
    })
  }

  /** Python waits until the detached functions that it has called are done. */
  drain(group: number, count: number): void {
    const scope: CallbackScope = { id: group, isSide: false, isOver: false }
    this.#begin(scope)
    this.#posts.whenDone(group, count, () => {
      this.#end(scope)
      this.#host.sending.answer(this.#host.main, group, [TAG_RESOLVE, group, null])
      this.#host.sending.schedule()
    })
  }

  /**
   * Python was interrupted while it waited for a callback, a block or a group. Its code may go on, or never end: what it
   * asks from now on is other code's, and its answer interests nobody.
   */
  giveUp(id: number): void {
    const scope = this.#awaited.get(id)
    this.#posts.abandon(id)
    if (scope === undefined) return
    scope.isOver = true
    this.#end(scope)
  }

  /** Python could not understand the answer to a callback, which ends so. */
  reject(channel: Channel, callback: number, error: Error): void {
    this.#host.sending.rejectCallback(channel, callback, this.thrown.keep(error))
  }

  #begin(scope: CallbackScope): void {
    this.#awaited.set(scope.id, scope)
    this.#deadlocks.begin(scope)
  }

  #end(scope: CallbackScope): void {
    this.#awaited.delete(scope.id)
    this.#deadlocks.end(scope)
  }

  close(): void {
    this.#deadlocks.close()
  }

  async #run(channel: Channel, scope: CallbackScope, body: () => unknown): Promise<void> {
    this.#askers.open()
    await this.#askers.enter(scope, async () => {
      try {
        let result = body()
        // A remote promise goes back as the object that it will be, not as its value.
        if (result instanceof Promise) result = await result
        this.#answerWith(channel, scope, { result })
      } catch (error) {
        this.#answerWith(channel, scope, { error })
      }
    })
    this.#askers.close()
    this.#end(scope)
    this.#host.sending.flush()
  }

  /** The end of a callback: its result, or what it threw. */
  #answerWith(channel: Channel, scope: CallbackScope, outcome: { result: unknown } | { error: unknown }): void {
    const { id } = scope
    let answer: ClientMessage
    try {
      if ('error' in outcome) throw outcome.error
      // First what was noted: it may be sent at once, and the answer's frames must leave with the answer.
      this.#host.noted.request()
      answer = [TAG_RESOLVE, id, this.#host.encode(outcome.result)]
    } catch (error) {
      answer = [TAG_REJECT, id, this.thrown.keep(error)]
    }
    this.#host.noted.request()
    this.#host.sending.answer(channel, id, answer)
    scope.isOver = true
  }

  /** Whether Python may not have reached a block: then it has other things to do. Asks it. */
  #isToBegin(scope: CallbackScope): boolean {
    if (!scope.isBlock) return false
    // It has where it answers, or never will.
    const reached = (): void => {
      scope.isBlock = false
    }
    this.#askers.only(scope, () => this.#host.pulls.askWhether({ resolve: reached, reject: reached, reference: null }))
    return true
  }
}

/** Code that Python calls for runs amid a training, or amid what waits for one: its own trainings report to nobody. */
function apart<Result>(body: () => Result): Result {
  return asCalled(() => reports.apart(body))
}
