// The environment that tensorbridge owns: found in the cache by the content of its lock file, or made there.
// A folder counts only once its ready.json names the finished environment, which is written last; every attempt
// has a folder of its own below, so that an installer left over from a killed program disturbs nothing.

import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { findBasePython, supportedMinors } from './base-pythons.js'
import { exclusively } from './exclusive.js'
import { findGpu } from './gpu.js'
import { findUv, installLock, makeVenv } from './install.js'
import { interpreterIn } from './locations.js'
import { describeDownload, downloadOf, type Lock, readLock } from './lock-files.js'
import { minorOf, probeInterpreter } from './probe.js'
import { couldNotMake, freeSpace, noBasePython, noWheels } from './problems.js'
import { waitingFor } from './site-folders.js'
import { randomName, readJson, writeJson } from './small-files.js'
import type { LockKind, PackageVersions, PythonEnvironment, Task } from './types.js'

const formatVersion = 1

/** ready.json, beside the environment that it names. */
interface Ready {
  readonly format: number
  /** Relative to the folder of ready.json. */
  readonly interpreter: string
  readonly version: string
  readonly packages: PackageVersions
  readonly lock: LockKind
}

/** Which lock this machine needs: `gpu` only where TensorFlow has GPU wheels. */
export async function chooseLock(task: Task): Promise<LockKind> {
  if (task.device !== 'auto') return task.device
  const lock = readLock(task.requirementsFolder, 'gpu')
  if (!supportedMinors.some((minor) => downloadOf(lock, task.requirementsFolder, minor))) return 'cpu'
  return (await findGpu(task)).present ? 'gpu' : 'cpu'
}

export function environmentsFolder(task: Task): string {
  return join(task.cacheRoot, 'environments')
}

/** The folder of the environment of this lock for Python 3.`minor`, made or not. */
export function managedFolder(task: Task, lock: Lock, minor: number): string {
  return join(environmentsFolder(task), `${lock.name}-py3.${minor}-${process.platform}-${process.arch}-${lock.hash}`)
}

/** A finished environment of any supported Python, by reading files only. */
export function findReady(task: Task, lock: Lock): PythonEnvironment | undefined {
  for (const minor of supportedMinors) {
    const ready = readReady(managedFolder(task, lock, minor))
    if (ready) return ready
  }
  return undefined
}

function readReady(folder: string): PythonEnvironment | undefined {
  const ready = readJson(join(folder, 'ready.json')) as Ready | undefined
  if (ready?.format !== formatVersion) return undefined
  const interpreter = join(folder, ready.interpreter)
  if (!existsSync(interpreter)) return undefined
  return {
    interpreter,
    source: 'managed',
    sitePaths: [],
    version: ready.version,
    packages: ready.packages,
    lock: ready.lock,
  }
}

/** The managed environment, made now if there is none. */
export async function managedEnvironment(task: Task): Promise<PythonEnvironment> {
  const kind = await chooseLock(task)
  const lock = readLock(task.requirementsFolder, kind)
  const ready = findReady(task, lock)
  if (ready) return ready

  const uv = findUv(task)
  const search = await findBasePython(task, uv === undefined)
  // uv can bring a Python of its own where there is none.
  const base = search.found?.interpreter ?? (uv === undefined ? undefined : `3.${supportedMinors[0]}`)
  if (base === undefined) throw noBasePython(search)
  const minor = search.found ? minorOf(search.found.probe.version) : Number(supportedMinors[0])
  const download = downloadOf(lock, task.requirementsFolder, minor)
  if (download === undefined) throw noWheels(kind, minor)

  const folder = managedFolder(task, lock, minor)
  try {
    return await exclusively(`${folder}.lock`, waitingFor(task), async () => {
      const made = readReady(folder)
      if (made) return made
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder, { recursive: true })
      const using = search.found
        ? `${base} (Python ${search.found.probe.version})`
        : `Python ${base}, which uv downloads`
      task.onProgress(`tensorbridge sets up its Python once, in ${folder} (${freeSpace(folder)} free there).`)
      task.onProgress(
        `It uses ${using} and ${uv === undefined ? 'pip' : 'uv'}, and downloads ${describeDownload(download)}.`,
      )
      try {
        return await make(task, lock, kind, folder, uv, base)
      } catch (error) {
        rmSync(folder, { recursive: true, force: true })
        throw error
      }
    })
  } catch (error) {
    const failure = couldNotMake('The Python environment of tensorbridge', folder, download, error)
    throw search.found ? failure : noBasePython(search, failure)
  }
}

async function make(
  task: Task,
  lock: Lock,
  kind: LockKind,
  folder: string,
  uv: string | undefined,
  base: string,
): Promise<PythonEnvironment> {
  const started = Date.now()
  const venv = join(folder, `venv-${randomName()}`)
  await makeVenv(task, uv, base, venv)
  const interpreter = interpreterIn(venv)
  if (interpreter === undefined) throw new Error(`the new environment ${venv} has no Python in it`)
  await installLock(task, uv, interpreter, lock.path)
  const result = await probeInterpreter(interpreter, task.env, task.cacheRoot, true)
  if ('problem' in result) throw new Error(`its Python ${result.problem}`)
  const ready: Ready = {
    format: formatVersion,
    interpreter: relative(folder, interpreter),
    version: result.probe.version,
    packages: result.probe.packages,
    lock: kind,
  }
  writeJson(join(folder, 'ready.json'), ready)
  task.onProgress(
    `tensorbridge's Python ${ready.version} is ready after ${Math.round((Date.now() - started) / 1000)} s.`,
  )
  return { interpreter, source: 'managed', sitePaths: [], version: ready.version, packages: ready.packages, lock: kind }
}

/** The names of finished and unfinished environments in the cache. */
export function listEnvironments(task: Task): { name: string; ready: boolean }[] {
  try {
    return readdirSync(environmentsFolder(task), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => ({
        name: entry.name,
        ready: readReady(join(environmentsFolder(task), entry.name)) !== undefined,
      }))
  } catch {
    return []
  }
}
