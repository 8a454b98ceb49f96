// pyzmq and msgspec for an interpreter of the user's that lacks them: installed from worker.txt into a folder of
// the cache that is appended to sys.path, so that the user's environment stays as it is.

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { installFor } from './installers.js'
import { describeDownload, downloadOf, readLock } from './lock-files.js'
import { minorOf, type Probe } from './probe.js'
import { couldNotMake } from './problems.js'
import { siteFolder } from './site-folders.js'
import type { Task } from './types.js'

/** The folders to append to sys.path: none when the interpreter has both packages. */
export async function workerSitePaths(task: Task, interpreter: string, probe: Probe): Promise<readonly string[]> {
  if (probe.packages.pyzmq !== null && probe.packages.msgspec !== null) return []
  const lock = readLock(task.requirementsFolder, 'worker')
  const minor = minorOf(probe.version)
  // The suffix of extension modules names Python, platform and C library: whatever shares it can share the folder.
  const abi = `py3.${minor}-${createHash('sha256').update(probe.extensionSuffix).digest('hex').slice(0, 8)}`
  const folder = join(task.cacheRoot, 'worker-packages', `${abi}-${process.platform}-${process.arch}-${lock.hash}`)
  const download = downloadOf(lock, task.requirementsFolder, minor)
  const missing = (['pyzmq', 'msgspec'] as const).filter((name) => probe.packages[name] === null)
  const make = async (target: string): Promise<{ notes: null }> => {
    task.onProgress(
      `${interpreter} lacks ${missing.join(' and ')}; tensorbridge keeps its own beside it, in ${folder}${download ? ` (${describeDownload(download)})` : ''}.`,
    )
    await installFor(task, interpreter, probe, lock.path, { target })
    return { notes: null }
  }
  try {
    return await siteFolder(task, { folder, make })
  } catch (error) {
    throw couldNotMake(`A folder with ${missing.join(' and ')} for ${interpreter}`, folder, download, error)
  }
}
