// What trainings had reached when they failed or were stopped: it comes with the error.

import type { WireError } from '../protocol/messages.js'

type WireHistory = NonNullable<WireError['history']>

const histories = new WeakMap<object, WireHistory>()

const MOST_CAUSES = 16

/** Keeps it as long as there is `made`, which stands for `error`: Python's, or what a callback threw. */
export function rememberHistory(made: unknown, error: Pick<WireError, 'history' | 'cause'>): void {
  let each: Pick<WireError, 'history' | 'cause'> | undefined = error
  while (each && !each.history) each = each.cause
  const isObject = (typeof made === 'object' && made !== null) || typeof made === 'function'
  if (each?.history && isObject) histories.set(made, each.history)
}

/** The history that came with an error or with one of its causes. */
export function rememberedHistory(error: unknown): WireHistory | undefined {
  let each = error
  for (let depth = 0; depth < MOST_CAUSES && typeof each === 'object' && each !== null; depth++) {
    const history = histories.get(each)
    if (history) return history
    each = (each as Error).cause
  }
  return undefined
}
