// Folders of the cache that are appended to an interpreter's sys.path, so that its own environment stays as it is: each is
// made once, by one process, and counts only when its ready.json, which is written last, names what is in it.

import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { exclusively } from './exclusive.js'
import { randomName, readJson, writeJson } from './small-files.js'
import type { Task } from './types.js'

/** ready.json. */
interface Ready<Notes> {
  /** The folder with the packages, beside ready.json; null where nothing had to be installed. */
  readonly packages?: string | null
  readonly notes?: Notes
}

export interface SiteFolder<Notes> {
  readonly folder: string
  /** Gives what to note from now on where what was made earlier is still right, by what `make` noted; else undefined. */
  readonly renew?: (notes: Notes) => Notes | undefined | Promise<Notes | undefined>
  /** Installs into the folder `target`, which is not there yet; gives what is to be noted, and whether it made the folder. */
  readonly make: (target: string) => Promise<{ readonly isEmpty?: boolean; readonly notes: Notes }>
}

/** The folders to append to sys.path: one, or none where nothing had to be installed. Half-made ones are removed. */
export async function siteFolder<Notes>(
  task: Task,
  { folder, renew = (notes) => notes, make }: SiteFolder<Notes>,
): Promise<readonly string[]> {
  const finished = async (): Promise<readonly string[] | undefined> => {
    const path = join(folder, 'ready.json')
    const ready = readJson(path) as Ready<Notes> | undefined
    if (ready?.packages === undefined) return undefined
    if (ready.packages !== null && !existsSync(join(folder, ready.packages))) return undefined
    const notes = await renew(ready.notes as Notes)
    if (notes === undefined) return undefined
    if (notes !== ready.notes) writeJson(path, { ...ready, notes })
    return ready.packages === null ? [] : [join(folder, ready.packages)]
  }
  const ready = await finished()
  if (ready !== undefined) return ready
  return exclusively(`${folder}.lock`, waitingFor(task), async () => {
    const made = await finished()
    if (made !== undefined) return made
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const name = `packages-${randomName()}`
    try {
      const { isEmpty = false, notes } = await make(join(folder, name))
      writeJson(join(folder, 'ready.json'), { packages: isEmpty ? null : name, notes } satisfies Ready<Notes>)
      return isEmpty ? [] : [join(folder, name)]
    } catch (error) {
      rmSync(folder, { recursive: true, force: true })
      throw error
    }
  })
}

/** Tells, once, that another process is at it. */
export function waitingFor(task: Task): (pid: number) => void {
  return (pid) => task.onProgress(`Process ${pid} is setting up the same thing; waiting for it.`)
}
