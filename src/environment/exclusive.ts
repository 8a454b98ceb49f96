// One process at a time: a lock file that names its holder. Set-up uses it so that two programs that start at
// once make an environment once; the other one waits and says so. A holder that died is noticed: on this machine
// by its process id and start time, on another one (a shared home folder, a container) by a heartbeat.

import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { randomName, readJson } from './small-files.js'

interface Holder {
  readonly pid: number
  readonly started: string | null
  readonly host: string
}

const pollMs = 100
const heartbeatMs = 5_000
const silentMs = 60_000

/** Runs `work` while this process alone holds `path`. `onWait` is called once, with the holder's process id. */
export async function exclusively<T>(path: string, onWait: (pid: number) => void, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true })
  for (let waited = false; !tryAcquire(path); ) {
    const holder = readJson(path) as Holder | undefined
    if (holder && !isAlive(holder, path)) {
      takeAway(path, holder)
      continue
    }
    if (holder && !waited) {
      onWait(holder.pid)
      waited = true
    }
    await wait(pollMs)
  }
  const heartbeat = setInterval(() => {
    try {
      utimesSync(path, new Date(), new Date())
    } catch {
      // Only processes of other machines look at it.
    }
  }, heartbeatMs)
  heartbeat.unref()
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    rmSync(path, { force: true })
  }
}

/** A hard link of a finished file: the lock appears with its content or not at all. */
function tryAcquire(path: string): boolean {
  const beside = `${path}.${process.pid}-${randomName()}`
  const holder: Holder = { pid: process.pid, started: startTime(process.pid), host: hostname() }
  try {
    writeFileSync(beside, JSON.stringify(holder))
    try {
      linkSync(beside, path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
      // A file system without hard links.
      writeFileSync(path, JSON.stringify(holder), { flag: 'wx' })
    }
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(beside, { force: true })
  }
}

function isAlive(holder: Holder, path: string): boolean {
  if (holder.host !== hostname()) {
    const seen = statSync(path, { throwIfNoEntry: false })
    return seen === undefined || Date.now() - seen.mtimeMs < silentMs
  }
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const started = startTime(holder.pid)
  return started === null || holder.started === null || started === holder.started
}

/** Removes a dead holder's lock, and puts it back if somebody else replaced it in the meantime. */
function takeAway(path: string, dead: Holder): void {
  const aside = `${path}.stale-${randomName()}`
  try {
    renameSync(path, aside)
    if (JSON.stringify(readJson(aside)) !== JSON.stringify(dead)) linkSync(aside, path)
  } catch {
    // Somebody else was quicker.
  }
  rmSync(aside, { force: true })
}

/** Ticks after boot at which the process began: tells it from a later one with the same id. Linux only. */
function startTime(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
