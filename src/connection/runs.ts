// Runs code of the program that Python has called for: callbacks, blocks and detached functions. What such code asks of
// Python belongs to it, and Python waits for its answer.

import type { ClientMessage } from '../protocol/messages.js'
import { TAG_REJECT, TAG_RESOLVE } from '../protocol/messages.js'
import { asCalled } from './aborts.js'
import { type CallbackScope, callbackScopes, ThrownErrors, unsettledPromise } from './callbacks.js'
import type { Channel } from './channel.js'
import { DeadlockWatch } from './deadlocks.js'
import { Posts } from './posts.js'
import { reports } from './reports.js'

/** What runs need of their connection. */
export interface RunsHost {
  /** Under which scopes are kept: the connection itself. */
  readonly owner: object
  /** The channel of Python's main thread. */
  readonly main: Channel
  /** Goes up with every message. */
  readonly activity: number
  /** The number of the next request. */
  readonly nextId: number
  /** Requests that were noted are made now. */
  pushNoted(): void
  flush(): void
  scheduleFlush(): void
  /** The wire value of a result. */
  encode(result: unknown): unknown
  /** Sends the answer that ends a callback. */
  answer(channel: Channel, callback: number, answer: ClientMessage): void
  /** Asks whether Python has reached what was sent before; `reached` is called where it has, or never will. */
  onReached(reached: () => void): void
  reportFailure(error: unknown): void
  breakDeadlock(): PromiseLike<string | null>
  /** Runs code of the user in the middle of code that is recorded or does not wait: it is neither. */
  apart<Result>(body: () => Result): Result
}

/** The runs of one connection. */
export class Runs {
  readonly thrown: ThrownErrors = new ThrownErrors()
  readonly #host: RunsHost
  readonly #deadlocks: DeadlockWatch
  readonly #posts: Posts
  // What Python waits for.
  readonly #awaited = new Map<number, CallbackScope>()
  #active = 0

  constructor(host: RunsHost) {
    this.#host = host
    this.#posts = new Posts((error) => host.reportFailure(error))
    this.#deadlocks = new DeadlockWatch({
      get activity() {
        return host.activity
      },
      asks: (scope) => host.main.isAwaitedBy(scope.id) || this.#isToBegin(scope),
      // It is awaited in the name of the callback, too.
      breakDeadlock: (scope) => this.#only(scope, async () => await host.breakDeadlock()),
    })
  }

  /** Whether any code runs that Python has called for. */
  get areActive(): boolean {
    return this.#active > 0
  }

  /** Python called a function and waits for its answer. */
  async call(channel: Channel, id: number, fn: () => unknown): Promise<void> {
    const scope: CallbackScope = { id, isSide: channel.isSide, since: this.#host.nextId, isOver: false }
    this.#begin(scope)
    await apart(() => this.#run(channel, scope, fn))
  }

  /** The same for the synchronous face: the thread waits for Python in the middle of the program, and no promise settles. */
  callNow(channel: Channel, id: number, fn: () => unknown): void {
    const scope: CallbackScope = { id, isSide: channel.isSide, since: this.#host.nextId, isOver: false }
    this.#active++
    const body = (): void => {
      try {
        const result = fn()
        if (result instanceof Promise) throw unsettledPromise(result)
        this.#answerWith(channel, scope, { result })
      } catch (error) {
        this.#answerWith(channel, scope, { error })
      }
    }
    this.#host.apart(() => apart(() => this.enter(scope, body)))
    this.#active--
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
      this.#active--
    }
    this.#posts.add(group, () => {
      this.#active++
      try {
        const result = apart(() =>
          this.enter(scope, () => {
            const made = fn()
            this.#host.pushNoted()
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
      this.#host.answer(this.#host.main, group, [TAG_RESOLVE, group, null])
      this.#host.scheduleFlush()
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

  #begin(scope: CallbackScope): void {
    this.#awaited.set(scope.id, scope)
    this.#deadlocks.begin(scope)
  }

  #end(scope: CallbackScope): void {
    this.#awaited.delete(scope.id)
    this.#deadlocks.end(scope)
  }

  /** Runs code of the user: what it asks of Python belongs to `scope`. */
  enter<Result>(scope: CallbackScope, body: () => Result): Result {
    return callbackScopes.run(new Map(callbackScopes.getStore()).set(this.#host.owner, scope), body)
  }

  close(): void {
    this.#deadlocks.close()
  }

  async #run(channel: Channel, scope: CallbackScope, body: () => unknown): Promise<void> {
    this.#active++
    await this.enter(scope, async () => {
      try {
        let result = body()
        // A remote promise goes back as the object that it will be, not as its value.
        if (result instanceof Promise) result = await result
        this.#answerWith(channel, scope, { result })
      } catch (error) {
        this.#answerWith(channel, scope, { error })
      }
    })
    this.#active--
    this.#end(scope)
    this.#host.flush()
  }

  /** The end of a callback: its result, or what it threw. */
  #answerWith(channel: Channel, scope: CallbackScope, outcome: { result: unknown } | { error: unknown }): void {
    const { id } = scope
    let answer: ClientMessage
    try {
      if ('error' in outcome) throw outcome.error
      // First what was noted: it may be sent at once, and the answer's frames must leave with the answer.
      this.#host.pushNoted()
      answer = [TAG_RESOLVE, id, this.#host.encode(outcome.result)]
    } catch (error) {
      answer = [TAG_REJECT, id, this.thrown.keep(error)]
    }
    this.#host.pushNoted()
    this.#host.answer(channel, id, answer)
    scope.isOver = true
  }

  /** Whether Python may not have reached a block: then it has other things to do. Asks it. */
  #isToBegin(scope: CallbackScope): boolean {
    if (!scope.isBlock) return false
    this.#only(scope, () =>
      this.#host.onReached(() => {
        scope.isBlock = false
      }),
    )
    return true
  }

  #only<Result>(scope: CallbackScope, body: () => Result): Result {
    return callbackScopes.run(new Map([[this.#host.owner, scope]]), body)
  }
}

/** Code that Python calls for runs amid a training, or amid what waits for one: its own trainings report to nobody. */
function apart<Result>(body: () => Result): Result {
  return asCalled(() => reports.apart(body))
}
