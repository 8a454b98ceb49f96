// What happens at a time while the program waits: its timers cannot fire, so that the wait itself looks at the clock.

interface Alarm {
  readonly at: number
  readonly ring: () => void
}

const alarms = new Set<Alarm>()

/**
 * Calls back in so many milliseconds, if the program waits for Python then, or else when it next does.
 *
 * @returns what takes that back.
 */
export function setAlarm(milliseconds: number, ring: () => void): () => void {
  const alarm: Alarm = { at: performance.now() + milliseconds, ring }
  alarms.add(alarm)
  return () => void alarms.delete(alarm)
}

/** Rings those whose time has come; in how many milliseconds the next one is due. */
export function ringAlarms(): number {
  if (alarms.size === 0) return Infinity
  let next = Infinity
  for (const alarm of alarms) {
    const left = alarm.at - performance.now()
    if (left > 0) {
      next = Math.min(next, left)
      continue
    }
    alarms.delete(alarm)
    alarm.ring()
  }
  return next
}
