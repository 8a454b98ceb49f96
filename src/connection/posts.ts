// Calls of detached functions: nobody in Python waits for one of them, but for all of them at the end of what it runs.

/** The calls over one connection; they run one after the other, in the order in which Python made them. */
export class Posts {
  readonly #reportFailure: (error: unknown) => void
  // Of each group: how many calls are done, and who waits for how many.
  readonly #groups = new Map<number, Group>()
  readonly #waiting: { readonly group: number; readonly call: () => unknown }[] = []
  #running: { readonly group: number; readonly goOn: () => void } | null = null
  readonly #abandoned = new Set<number>()
  #isRunning = false

  constructor(reportFailure: (error: unknown) => void) {
    this.#reportFailure = reportFailure
  }

  /** A call; what it throws is reported. One that is not asynchronous is over when this returns, unless others wait. */
  add(group: number, call: () => unknown): void {
    this.#waiting.push({ group, call: () => this.#call(group, call) })
    if (!this.#isRunning) void this.#run()
  }

  /** Calls back when the first `count` calls of a group are done. */
  whenDone(group: number, count: number, callBack: () => void): void {
    const state = this.#group(group)
    state.awaited = { count, callBack }
    this.#look(group, state)
  }

  async #run(): Promise<void> {
    this.#isRunning = true
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      const { group, call } = next
      const result = call()
      if (!(result instanceof Promise) || this.#abandoned.has(group)) continue
      await new Promise<void>((goOn) => {
        this.#running = { group, goOn }
        void result.finally(goOn)
      })
      this.#running = null
    }
    this.#abandoned.clear()
    this.#isRunning = false
  }

  /** Nobody waits for the calls of a group any more: nor do those behind them, as they may never end. */
  abandon(group: number): void {
    this.#groups.delete(group)
    if (!this.#isRunning) return
    this.#abandoned.add(group)
    if (this.#running?.group === group) this.#running.goOn()
  }

  #call(group: number, call: () => unknown): unknown {
    const state = this.#group(group)
    const done = (): void => {
      state.done++
      // Not of one that was given up.
      if (this.#groups.get(group) === state) this.#look(group, state)
    }
    try {
      const result = call()
      if (result instanceof Promise) return result.catch(this.#reportFailure).finally(done)
    } catch (error) {
      this.#reportFailure(error)
    }
    done()
    return undefined
  }

  #group(id: number): Group {
    let group = this.#groups.get(id)
    if (group === undefined) {
      group = { done: 0, awaited: null }
      this.#groups.set(id, group)
    }
    return group
  }

  #look(id: number, { done, awaited }: Group): void {
    if (awaited === null || done < awaited.count) return
    this.#groups.delete(id)
    awaited.callBack()
  }
}

interface Group {
  done: number
  awaited: { readonly count: number; readonly callBack: () => void } | null
}
