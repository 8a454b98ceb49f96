// What a thread of Node would leave in its process: files and mappings of the C library, of which Node knows nothing.

import { isMainThread } from 'node:worker_threads'

// One listener however many connections there are: Node warns of more than ten.
const actions = new Set<() => void>()

function runAll(): void {
  for (const action of actions) action()
}

/**
 * Does `action` when this thread ends; the function that is returned takes that back. With the main thread the process
 * ends, and all goes with it. What is ended by `Worker.terminate()` hears nothing.
 */
export function atThreadEnd(action: () => void): () => void {
  if (isMainThread) return () => {}
  if (actions.size === 0) process.on('exit', runAll)
  actions.add(action)
  return () => {
    actions.delete(action)
    if (actions.size === 0) process.off('exit', runAll)
  }
}
