// pyzmq and msgspec for an interpreter of the user's that lacks them: installed from worker.txt into a folder of
// the cache that is appended to sys.path, so that the user's environment stays as it is.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBasePython } from './base-pythons.js'
import { exclusively } from './exclusive.js'
import { findUv, installLock } from './install.js'
import { describeDownload, downloadOf, readLock } from './lock-files.js'
import { waitingFor } from './managed.js'
import { minorOf, type Probe } from './probe.js'
import { couldNotMake, noInstaller } from './problems.js'
import { randomName, readJson, writeJson } from './small-files.js'
import type { Task } from './types.js'

/** The folders to append to sys.path: none when the interpreter has both packages. */
export async function workerSitePaths(task: Task, interpreter: string, probe: Probe): Promise<readonly string[]> {
  if (probe.packages.pyzmq !== null && probe.packages.msgspec !== null) return []
  const lock = readLock(task.requirementsFolder, 'worker')
  const minor = minorOf(probe.version)
  // The suffix of extension modules names Python, platform and C library: whatever shares it can share the folder.
  const abi = `py3.${minor}-${createHash('sha256').update(probe.extensionSuffix).digest('hex').slice(0, 8)}`
  const folder = join(task.cacheRoot, 'worker-packages', `${abi}-${process.platform}-${process.arch}-${lock.hash}`)
  const finished = (): string | undefined => {
    const ready = readJson(join(folder, 'ready.json')) as { packages?: string } | undefined
    const packages = ready?.packages === undefined ? undefined : join(folder, ready.packages)
    return packages !== undefined && existsSync(packages) ? packages : undefined
  }
  const ready = finished()
  if (ready !== undefined) return [ready]

  const download = downloadOf(lock, task.requirementsFolder, minor)
  const missing = (['pyzmq', 'msgspec'] as const).filter((name) => probe.packages[name] === null)
  try {
    return await exclusively(`${folder}.lock`, waitingFor(task), async () => {
      const made = finished()
      if (made !== undefined) return [made]
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder, { recursive: true })
      task.onProgress(
        `${interpreter} lacks ${missing.join(' and ')}; tensorbridge keeps its own beside it, in ${folder}${download ? ` (${describeDownload(download)})` : ''}.`,
      )
      const name = `packages-${randomName()}`
      try {
        await install(task, interpreter, probe, lock.path, join(folder, name))
        writeJson(join(folder, 'ready.json'), { packages: name })
      } catch (error) {
        rmSync(folder, { recursive: true, force: true })
        throw error
      }
      return [join(folder, name)]
    })
  } catch (error) {
    throw couldNotMake(`A folder with ${missing.join(' and ')} for ${interpreter}`, folder, download, error)
  }
}

/** With uv, else with the interpreter's own pip, else with the pip of another Python of the same version. */
async function install(task: Task, interpreter: string, probe: Probe, lock: string, target: string): Promise<void> {
  const uv = findUv(task)
  if (uv !== undefined || probe.hasPip) return installLock(task, uv, interpreter, lock, target)
  const { found } = await findBasePython(task, true)
  if (found?.probe.hasPip && found.probe.extensionSuffix === probe.extensionSuffix)
    return installLock(task, undefined, found.interpreter, lock, target)
  throw noInstaller(interpreter, probe.version)
}
