// Finds the Python that a managed environment is made of: runs each candidate until one is fit, and keeps for
// each refused one the reason, which the error and `tensorbridge doctor` show.

import { findPrograms, pathFolders } from './locations.js'
import { minorOf, type Probe, probeInterpreter } from './probe.js'
import type { Task } from './types.js'

/** Minor versions of Python 3 for which TensorFlow has wheels, best first. */
export const supportedMinors: readonly number[] = [12, 11, 13, 10]
export const oldestMinor = 10
export const newestMinor = 13

export interface BasePython {
  readonly interpreter: string
  readonly probe: Probe
}

export interface Refused {
  readonly interpreter: string
  readonly reason: string
}

export interface BaseSearch {
  readonly found: BasePython | undefined
  readonly refused: readonly Refused[]
  readonly names: readonly string[]
  readonly folders: readonly string[]
}

/** `needsVenv`: without uv the Python itself has to be able to make environments. */
export async function findBasePython(task: Task, needsVenv: boolean): Promise<BaseSearch> {
  const names = [...supportedMinors.map((minor) => `python3.${minor}`), 'python3', 'python']
  // What PATH offers comes before what merely lies about.
  const places = [pathFolders(task.env), task.commonFolders]
  const folders = [...new Set(places.flat())]
  const candidates = new Set(places.flatMap((place) => names.flatMap((name) => findPrograms(name, place))))
  const refused: Refused[] = []
  for (const interpreter of candidates) {
    const result = await probeInterpreter(interpreter, task.env, task.cacheRoot)
    const reason = 'problem' in result ? result.problem : unfit(result.probe, needsVenv)
    if (reason === undefined && 'probe' in result)
      return { found: { interpreter, probe: result.probe }, refused, names, folders }
    refused.push({ interpreter, reason: reason ?? 'could not be run' })
  }
  return { found: undefined, refused, names, folders }
}

function unfit(probe: Probe, needsVenv: boolean): string | undefined {
  const minor = minorOf(probe.version)
  if (minor < oldestMinor)
    return `is Python ${probe.version}, which is too old (3.${oldestMinor} to 3.${newestMinor} are supported)`
  if (minor > newestMinor)
    return `is Python ${probe.version}, for which TensorFlow has no release yet (3.${oldestMinor} to 3.${newestMinor} are supported)`
  if (probe.implementation !== 'cpython') return `is ${probe.implementation}, and TensorFlow needs CPython`
  if (!probe.is64bit) return 'is a 32-bit Python, and TensorFlow needs 64 bits'
  if (probe.freeThreaded) return 'is a free-threaded Python, for which TensorFlow has no release'
  if (probe.extensionSuffix.includes('musl'))
    return 'is built for musl (Alpine), and TensorFlow is only released for glibc'
  if (needsVenv && !probe.hasVenv)
    return `cannot make virtual environments: its modules venv and ensurepip are missing (on Debian and Ubuntu: apt-get install python3-venv)`
  return undefined
}
