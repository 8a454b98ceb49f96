// Why a Python may have ended for lack of memory: the kernel ends a process with SIGKILL and tells nobody, and C++ code that
// gets no memory aborts. What is known of it goes into the error that says how Python ended.

import { readFileSync } from 'node:fs'

/** How many processes this machine's kernel has ended for lack of memory since it was started; null where it does not say. */
export function outOfMemoryKills(): number | null {
  try {
    const found = /^oom_kill (\d+)$/m.exec(readFileSync('/proc/vmstat', 'utf8'))
    return found ? Number(found[1]) : null
  } catch {
    return null
  }
}

const WHAT_TO_DO = 'Use smaller batches or less data at once, or give the machine or its container more memory.'
// Of C++, of TensorFlow's allocators on CPU and GPU, of malloc's users.
const TOLD = /std::bad_alloc|OOM when allocating|ran out of memory|Cannot allocate memory|Out of memory/

/**
 * A sentence for a Python that ended without being asked to; undefined where nothing speaks of memory.
 *
 * @param killsBefore what `outOfMemoryKills` gave when Python started.
 */
export function memoryHint(signal: string | null, stderrTail: string, killsBefore: number | null): string | undefined {
  if (signal === 'SIGKILL') {
    const kills = outOfMemoryKills()
    return kills !== null && killsBefore !== null && kills > killsBefore
      ? `The kernel has ended a process for lack of memory meanwhile, most likely this one. ${WHAT_TO_DO}`
      : 'This program did not send that signal. Where a machine or a container runs out of memory, its kernel does (dmesg tells).'
  }
  return signal === 'SIGABRT' && TOLD.test(stderrTail) ? `It got no more memory. ${WHAT_TO_DO}` : undefined
}
