// Finds the deadlock that no message shows: a callback awaits an asynchronous function of other code, and that awaits
// Python, which runs what other code asks only when the callback is over. Nothing ever happens again then, so it is
// looked for where nothing does: callbacks are out, they ask nothing, and nothing keeps Node's event loop busy. Where that other
// code awaits nothing but the call that waits for the callback, there is nothing to fail: that call has its own result to
// give, and the callback may wait for something that Node does not tell of (a native addon's work). It is said, then.

import type { CallbackScope } from './askers.js'

const LOOK_EVERY_MS = 250
const QUIET_LOOKS = 8

/** What is watched. */
export interface Watched {
  /** Whether Python has something to do for the callback `scope`. */
  asks(scope: CallbackScope): boolean
  /** Goes up with every message. */
  readonly activity: number
  /** Asks Python, in the name of this callback, to fail what waits behind it. The call that waits for it where nothing else does. */
  breakDeadlock(scope: CallbackScope): PromiseLike<string | null>
}

/** Whether timers, sockets, files, child processes are under way: any of them may be what the callback waits for. */
function isLoopBusy(): boolean {
  const active = process.getActiveResourcesInfo()
  // This process's own output is always there where it is a pipe or a terminal.
  for (const stream of [process.stdout, process.stderr] as { _handle?: object }[]) {
    const position = active.indexOf(`${stream._handle?.constructor.name}Wrap`)
    if (position >= 0) active.splice(position, 1)
  }
  return active.length > 0
}

/** Looks at the callbacks of one connection that Python's main thread waits for. */
export class DeadlockWatch {
  readonly #watched: Watched
  // The innermost last.
  readonly #scopes: CallbackScope[] = []
  #timer: NodeJS.Timeout | undefined
  #activity = 0
  #quiet = 0
  #warned: CallbackScope | undefined

  constructor(watched: Watched) {
    this.#watched = watched
  }

  /** A callback begins. */
  begin(scope: CallbackScope): void {
    this.#scopes.push(scope)
    // One timer outlives many short callbacks: to start one for each would cost more than they do.
    this.#timer ??= setInterval(() => this.#look(), LOOK_EVERY_MS).unref()
  }

  /** A callback is over. */
  end(scope: CallbackScope): void {
    const position = this.#scopes.lastIndexOf(scope)
    if (position >= 0) this.#scopes.splice(position, 1)
  }

  /** Nothing can wait any more. */
  close(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#scopes.length = 0
  }

  #look(): void {
    const scope = this.#scopes.at(-1)
    const { activity } = this.#watched
    // Only what Python's main thread waits for is known to hold up all else.
    const isQuiet =
      scope !== undefined &&
      activity === this.#activity &&
      !this.#scopes.some((each) => each.isSide) &&
      !this.#watched.asks(scope) &&
      !isLoopBusy()
    this.#activity = activity
    this.#quiet = isQuiet ? this.#quiet + 1 : 0
    if (scope === undefined) this.close()
    else if (this.#quiet >= QUIET_LOOKS) {
      this.#quiet = 0
      this.#watched.breakDeadlock(scope).then(
        (call) => this.#warn(scope, call),
        () => {}, // the end of the connection is told to who waits for it
      )
    }
  }

  #warn(scope: CallbackScope, call: string | null): void {
    if (call === null || scope.isOver || scope === this.#warned) return
    this.#warned = scope
    process.emitWarning(
      `A JavaScript callback of ${call} has awaited something for ${(LOOK_EVERY_MS * QUIET_LOOKS) / 1000} s, and nothing else ` +
        `is under way. If it awaits a promise that waits for ${call} itself, neither of them ever ends: there is no ` +
        'result before the callback is over.',
      'TensorBridgeWarning',
    )
  }
}
