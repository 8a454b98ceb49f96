// Ctrl-C while the program waits: listeners of signals run in turns of the event loop, which does not turn. A thread of its own waits
// for SIGINT instead, in a script that Node ends on it (`breakOnSigint` of node:vm).

import { Worker } from 'node:worker_threads'
import { ASKED, type CtrlCData, HEARD, IDLE, STOPPING, WATCHING } from './ctrl-c-states.js'
import { signal, waitFor } from './waiting.js'

const THREAD_STARTS_MS = 10_000

// Made when it is first needed; it lasts as long as the program.
let state: Int32Array | undefined
const watchers = new Set<() => void>()
let listeners: readonly NodeJS.SignalsListener[] = []
let forgetSource = (): void => {}

/**
 * Calls back once when SIGINT comes, which does nothing else then. Between two calls of Python it is heard by the next one, or by
 * `stop`.
 *
 * @returns `stop`, which ends that.
 */
export function onCtrlC(callBack: () => void): { hear(): void; stop(): void } {
  watchers.add(callBack)
  if (watchers.size === 1) begin()
  return {
    hear,
    stop: () => {
      if (watchers.delete(callBack) && watchers.size === 0) end()
    },
  }
}

function begin(): void {
  state ??= startThread()
  // As Node does it around such a script: it takes the signal's handler for itself, and leaves none.
  listeners = process.rawListeners('SIGINT') as NodeJS.SignalsListener[]
  process.removeAllListeners('SIGINT')
  Atomics.store(state, 0, ASKED)
  Atomics.notify(state, 0)
  if (waitWhile(state, ASKED, THREAD_STARTS_MS) === ASKED) {
    leave()
    throw new Error('The thread that waits for Ctrl-C did not start.')
  }
  forgetSource = waitFor({ deliverOne: hear })
}

/** Whether SIGINT has come; all that wait for it are told then. */
function hear(): boolean {
  if (state === undefined || Atomics.compareExchange(state, 0, HEARD, IDLE) !== HEARD) return false
  const told = [...watchers]
  leave()
  for (const callBack of told) callBack()
  return true
}

function end(): void {
  const asked = state as Int32Array
  Atomics.compareExchange(asked, 0, WATCHING, STOPPING)
  Atomics.notify(asked, 0)
  const isHeard = waitWhile(asked, STOPPING) === HEARD
  Atomics.store(asked, 0, IDLE)
  leave()
  // It came after the last look: it does what it does without us.
  if (isHeard) process.kill(process.pid, 'SIGINT')
}

function leave(): void {
  watchers.clear()
  forgetSource()
  for (const listener of listeners) process.on('SIGINT', listener)
  listeners = []
}

function waitWhile(of: Int32Array, value: number, milliseconds?: number): number {
  Atomics.wait(of, 0, value, milliseconds)
  return Atomics.load(of, 0)
}

function startThread(): Int32Array {
  const made = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const data: CtrlCData = { state: made, signal }
  new Worker(new URL('./ctrl-c-thread.js', import.meta.url), { workerData: data, execArgv: [] }).unref()
  return made
}
