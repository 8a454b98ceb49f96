// Calls of fit, evaluate and predict that report how far they are: which calls, and what travels with them.

import { type ClientMessage, TAG_CALL, TAG_CALL_METHOD, type WireKeywords } from '../protocol/messages.js'
import { Surroundings } from './surroundings.js'

/** What makes the calls: a connection. */
export interface Caller {
  finish(requests: readonly number[]): void
  /** Of the synchronous face: sends what was made, and tells when it has run. */
  readonly waits: { reach(): Reached }
}

/** What was sent without being waited for. */
export interface Reached {
  readonly isOver: boolean
  /** Sends what callbacks have asked and answered meanwhile; without it Python may wait for ever. */
  flush(): void
  /** Waits for it. @throws the first failure in it. */
  end(): void
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

/** What reports: of code that Python calls for, amid a training or not, nothing does. */
export const reports: Surroundings<Reporting> = new Surroundings()

// As python/src/tensorbridge/training.py names it.
const KEYWORD = '__progress__'

/** Whether what the user wrote is a call of a training method: `model.fit(…)`. */
export function isTrainingCall(label: string): boolean {
  return /(?:^|\.)(?:fit|evaluate|predict)\(…?\)$/.test(label)
}

/** Who wants reports of a call that the running code makes. */
export function reportingOf(label: string): Reporting | undefined {
  const reporting = reports.current
  return reporting !== undefined && isTrainingCall(label) ? reporting : undefined
}

/** Runs `body` and awaits its result: the training calls that it makes report. */
export async function runReporting(reporting: Reporting, body: () => unknown): Promise<unknown> {
  reports.open()
  try {
    return await reports.run(reporting, async () => await body())
  } finally {
    reports.close()
  }
}

/** The same for the synchronous face. */
export function runReportingNow<Result>(reporting: Reporting, body: () => Result): Result {
  reports.open()
  try {
    return reports.run(reporting, body)
  } finally {
    reports.close()
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
