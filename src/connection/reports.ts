// Calls of fit, evaluate and predict that report how far they are: which calls, and what travels with them.

import { AsyncLocalStorage } from 'node:async_hooks'
import { type ClientMessage, TAG_CALL, TAG_CALL_METHOD, type WireKeywords } from '../protocol/messages.js'

/** What makes the calls: a connection. */
export interface Caller {
  finish(requests: readonly number[]): void
}

/** What asks for reports. */
export interface Reporting {
  /** Seconds between reports of batches; 0 for every batch. */
  readonly seconds: number
  /** A call is made: the detached function that Python is to report it to. May throw to keep it from being made. */
  onCall(): (event: never) => void
  /** It has this number. */
  onMade(caller: Caller, request: number): void
}

const storage = new AsyncLocalStorage<Reporting>()
// While nothing reports nothing has to be asked of the storage.
let open = 0

// As python/src/tensorbridge/training.py names it.
const KEYWORD = '__progress__'

/** Whether what the user wrote is a call of a training method: `model.fit(…)`. */
export function isTrainingCall(label: string): boolean {
  return /(?:^|\.)(?:fit|evaluate|predict)\(…?\)$/.test(label)
}

/** Who wants reports of a call that the running code makes. */
export function reportingOf(label: string): Reporting | undefined {
  return open > 0 && isTrainingCall(label) ? storage.getStore() : undefined
}

/** Runs `body` and awaits its result: the training calls that it makes report. */
export async function runReporting(reporting: Reporting, body: () => unknown): Promise<unknown> {
  open++
  try {
    return await storage.run(reporting, async () => await body())
  } finally {
    open--
  }
}

/** Adds to a message that has not been sent; whether it is a call. */
export function addReport(message: ClientMessage, wire: unknown): boolean {
  const position = message[0] === TAG_CALL ? 4 : message[0] === TAG_CALL_METHOD ? 5 : 0
  if (position === 0) return false
  const kwargs = message[position] as WireKeywords
  ;(message as unknown as unknown[])[position] = { ...kwargs, [KEYWORD]: wire }
  return true
}
