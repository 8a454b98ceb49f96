// The thread that waits for Ctrl-C (ctrl-c.ts): in a script that Node ends on SIGINT, whatever the program's own thread does.

import { Script } from 'node:vm'
import { workerData } from 'node:worker_threads'
import { ASKED, type CtrlCData, HEARD, IDLE, WATCHING } from './ctrl-c-states.js'

const { state, signal } = workerData as CtrlCData

/** Tells the program's thread, which waits for one of the two. */
function enter(next: number): void {
  Atomics.store(state, 0, next)
  Atomics.notify(state, 0)
  Atomics.add(signal, 0, 1)
  Atomics.notify(signal, 0)
}

function watch(): void {
  enter(WATCHING)
  while (Atomics.load(state, 0) === WATCHING) Atomics.wait(state, 0, WATCHING)
}

Object.assign(globalThis, { watch })
const script = new Script('watch()')

for (;;) {
  for (let seen = Atomics.load(state, 0); seen !== ASKED; seen = Atomics.load(state, 0)) Atomics.wait(state, 0, seen)
  try {
    script.runInThisContext({ breakOnSigint: true })
    enter(IDLE)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw error
    enter(HEARD)
  }
}
