// AbortSignal.timeout() while the program waits: Node's timers cannot fire then, and a signal does not tell its time. So both functions
// that make such signals are wrapped, to remember it; what they give is what Node makes of it.

/** A signal that is to abort at a time. */
export interface Timed {
  /** As performance.now() counts. */
  readonly at: number
  /** Aborts it now. */
  abort(): void
}

const timed = new WeakMap<AbortSignal, readonly Timed[]>()

/** What will abort a signal: one time for `AbortSignal.timeout`, several for what `AbortSignal.any` made of such. */
export function timesOf(signal: AbortSignal): readonly Timed[] {
  return timed.get(signal) ?? []
}

const { any, timeout } = AbortSignal

/** As `AbortSignal.timeout`, with a second source that can be aborted at any moment. */
function timeoutSignal(this: unknown, milliseconds: number): AbortSignal {
  const own = timeout.call(AbortSignal, milliseconds)
  const controller = new AbortController()
  const signal = any.call(AbortSignal, [own, controller.signal])
  const abort = (): void => {
    controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))
  }
  // `any` refers to its sources weakly.
  timed.set(signal, [Object.assign({ at: performance.now() + milliseconds, abort }, { own })])
  return signal
}

function anySignal(this: unknown, signals: Iterable<AbortSignal>): AbortSignal {
  const all = [...signals]
  const signal = any.call(AbortSignal, all)
  const times = all.flatMap((each) => timesOf(each))
  if (times.length > 0) timed.set(signal, times)
  return signal
}

Object.defineProperties(AbortSignal, {
  timeout: { value: Object.defineProperty(timeoutSignal, 'name', { value: 'timeout' }), writable: true },
  any: { value: Object.defineProperty(anySignal, 'name', { value: 'any' }), writable: true },
})
