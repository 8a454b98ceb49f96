// Packages that a program wants beside TensorFlow: what the interpreter has and fits is left as it is, and only the rest goes
// into a folder of the cache that is appended to sys.path. So the managed environment stays that of its lock, an environment
// of the user's stays as it is, and programs with other wishes do not disturb each other.

import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { execa } from 'execa'
import { probeEnviron } from './child-environ.js'
import { installFor, resolveFor } from './installers.js'
import { type Probe, probeInterpreter } from './probe.js'
import { couldNotAddPackages, packagesDoNotFit } from './problems.js'
import { readWanted, type Wanted, withoutInstalled } from './requirements.js'
import { siteFolder } from './site-folders.js'
import type { PythonEnvironment, Task } from './types.js'

/** What the folder was made for. */
interface Notes {
  /** As of the probe: changes when something is installed into the environment. */
  readonly folders: Probe['folders']
  readonly installed: Readonly<Record<string, string>>
}

/**
 * The environment with the packages of the task, installed now if they are not there yet. A second start reads some small
 * files and runs nothing.
 *
 * @throws PythonEnvironmentError where they cannot be had, or do not go with what the interpreter has.
 */
export async function withAddedPackages(task: Task, environment: PythonEnvironment): Promise<PythonEnvironment> {
  return task.packages.length === 0 ? environment : addWanted(task, environment, readWanted(task.packages))
}

/** The same for what has been read already. */
export async function addWanted(
  task: Task,
  environment: PythonEnvironment,
  wanted: Wanted,
): Promise<PythonEnvironment> {
  const { interpreter, version, sitePaths } = environment
  // What was added before is there too.
  const key = createHash('sha256').update(JSON.stringify([interpreter, version, wanted.text, ...sitePaths]))
  const folder = join(task.cacheRoot, 'packages', key.digest('hex').slice(0, 16))
  try {
    const result = await probeInterpreter(interpreter, task.env, task.cacheRoot)
    if ('problem' in result) throw new Error(`its Python ${result.problem}`)
    const { probe } = result
    // Folders also change when Python writes its caches; what is installed is asked only then.
    const renew = async (notes: Notes): Promise<Notes | undefined> => {
      if (isSame(notes.folders, probe.folders)) return notes
      const isRight = isSame(notes.installed, await installedIn(task, environment))
      return isRight ? { ...notes, folders: probe.folders } : undefined
    }
    const make = (target: string): Promise<Made> => add(task, wanted, environment, probe, target)
    return { ...environment, sitePaths: [...sitePaths, ...(await siteFolder(task, { folder, renew, make }))] }
  } catch (error) {
    throw couldNotAddPackages(wanted.description, interpreter, version, folder, error)
  }
}

interface Made {
  readonly isEmpty: boolean
  readonly notes: Notes
}

async function add(
  task: Task,
  wanted: Wanted,
  environment: PythonEnvironment,
  probe: Probe,
  target: string,
): Promise<Made> {
  const { interpreter, sitePaths } = environment
  const folder = dirname(target)
  const installed = await installedIn(task, environment)
  task.onProgress(`tensorbridge adds ${wanted.description} to ${interpreter}, in ${folder}.`)
  const lock = withoutInstalled(
    wanted.isLock ? wanted.text : await resolveIn(task, folder, wanted, interpreter, probe, installed),
    installed,
  )
  const notes: Notes = { folders: probe.folders, installed }
  if (lock.count === 0) {
    task.onProgress('Ready: it has them already.')
    return { isEmpty: true, notes }
  }
  const path = join(folder, 'lock.txt')
  writeFileSync(path, lock.text)
  await installFor(task, interpreter, probe, path, { target, hashes: lock.haveHashes })
  const misfits = await runPython<string[]>(task, interpreter, fitProgram, [target, ...sitePaths])
  if (misfits.length > 0) throw packagesDoNotFit(wanted.description, interpreter, misfits)
  // A lock for all machines names some that are not for this one.
  const count = readdirSync(target).filter((name) => name.endsWith('.dist-info')).length
  task.onProgress(`Ready: ${count} package${count === 1 ? '' : 's'} more for ${interpreter}.`)
  return { isEmpty: false, notes }
}

function resolveIn(
  task: Task,
  folder: string,
  wanted: Wanted,
  interpreter: string,
  probe: Probe,
  installed: Readonly<Record<string, string>>,
): Promise<string> {
  const [requirements, constraints] = [join(folder, 'wanted.txt'), join(folder, 'installed.txt')]
  writeFileSync(requirements, wanted.text)
  const pins = Object.entries(installed).map(([name, version]) => `${name}==${version}\n`)
  writeFileSync(constraints, pins.join(''))
  return resolveFor(task, interpreter, probe, { requirements, constraints, output: join(folder, 'chosen.txt') })
}

function installedIn(task: Task, { interpreter, sitePaths }: PythonEnvironment): Promise<Record<string, string>> {
  return runPython(task, interpreter, installedProgram, sitePaths)
}

/** Runs a small program, and gives the JSON that it prints. */
async function runPython<Result>(
  task: Task,
  interpreter: string,
  program: string,
  args: readonly string[],
): Promise<Result> {
  const options = { env: probeEnviron(task.env), extendEnv: false, stdin: 'ignore' } as const
  const { stdout } = await execa(interpreter, ['-c', program, ...args], options)
  return JSON.parse(stdout.slice(stdout.indexOf(mark) + mark.length)) as Result
}

function isSame(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const text = (value: typeof one): string => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
  return text(one) === text(other)
}

const mark = 'TENSORBRIDGE-ANSWER '

const listing = `
import json, re, sys
from importlib import metadata
def versions(path):
    found = {}
    for each in metadata.distributions(path=path):
        name = each.metadata["Name"]
        if name:
            found.setdefault(re.sub("[-_.]+", "-", name).lower(), each)
    return found
def answer(value):
    print("${mark}" + json.dumps(value))
`

const installedProgram = `${listing}
answer({name: each.version for name, each in versions(sys.path + sys.argv[1:]).items()})
`

// Says what of the added packages another version hides, and what they need that is not there. The second needs the package
// packaging, which TensorFlow and pip bring; where there is none, importing will say it.
const fitProgram = `${listing}
target, *others = sys.argv[1:]
there, added = versions(sys.path), versions([target])
problems = ["%s %s is wanted, and %s is installed there" % (name, each.version, there[name].version)
            for name, each in added.items() if name in there and there[name].version != each.version]
try:
    from packaging.requirements import Requirement
except ImportError:
    try:
        from pip._vendor.packaging.requirements import Requirement
    except ImportError:
        Requirement = None
every = {**versions(others), **added, **there}
for name, each in added.items() if Requirement else ():
    for text in each.requires or ():
        need = Requirement(text)
        if need.marker and not need.marker.evaluate({"extra": ""}):
            continue
        found = every.get(re.sub("[-_.]+", "-", need.name).lower())
        if found is None:
            problems.append("%s %s needs %s, which is not there" % (name, each.version, need.name))
        elif not need.specifier.contains(found.version, prereleases=True):
            problems.append("%s %s needs %s%s, and %s is there" % (name, each.version, need.name, need.specifier, found.version))
answer(problems)
`
