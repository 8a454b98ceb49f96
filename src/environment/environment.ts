// Which Python a program uses. The order is: the option, TENSORBRIDGE_PYTHON, an active virtual environment that
// has TensorFlow, and one that tensorbridge owns. startPython() calls resolveEnvironment(); doctor calls the
// parts below one by one to explain them. A second start reads two small files and runs nothing.

import { isAbsolute, resolve } from 'node:path'
import { withAddedPackages } from './added-packages.js'
import { lacksBackend, withBackend } from './backends.js'
import { newestMinor, oldestMinor } from './base-pythons.js'
import { gpuFiles } from './gpu.js'
import {
  cacheRoot,
  commonPythonFolders,
  findProgram,
  interpreterIn,
  isExecutable,
  isFolder,
  packageRoot,
} from './locations.js'
import { managedEnvironment } from './managed.js'
import { minorOf, type Probe, probeInterpreter } from './probe.js'
import { interpreterDoesNotRun, interpreterTooOld, noSuchInterpreter } from './problems.js'
import type { EnvironmentOptions, EnvironmentSource, PythonEnvironment, Surroundings, Task } from './types.js'
import { workerSitePaths } from './worker-packages.js'

export type { EnvironmentOptions, PythonEnvironment } from './types.js'

/**
 * Finds the Python to use, and makes the managed environment if it is needed and not there yet; adds packages to it.
 *
 * @throws PythonEnvironmentError when the named interpreter does not exist, does not run or is too old, when there
 *   is no Python to make an environment of, when making it fails, and when
 *   packages cannot be added; the text says how to fix it.
 */
export async function resolveEnvironment(options: EnvironmentOptions = {}): Promise<PythonEnvironment> {
  return resolveTask(taskFrom(options))
}

/** The options with their defaults. `surroundings` is for tests. */
export function taskFrom(options: EnvironmentOptions, surroundings: Surroundings = {}): Task {
  const env = options.env ?? process.env
  return {
    python: options.python,
    device: options.device ?? 'auto',
    backend: options.backend ?? 'tensorflow',
    packages: [options.packages ?? []].flat(),
    env,
    onProgress: options.onProgress ?? ((line) => process.stderr.write(`${line}\n`)),
    cacheRoot: cacheRoot(env),
    requirementsFolder: surroundings.requirementsFolder ?? resolve(packageRoot(), 'python', 'requirements'),
    commonFolders: surroundings.commonFolders ?? commonPythonFolders(env),
    gpuFiles: surroundings.gpuFiles ?? gpuFiles,
  }
}

export async function resolveTask(task: Task): Promise<PythonEnvironment> {
  return withAddedPackages(task, await withBackend(task, await resolveInterpreter(task)))
}

async function resolveInterpreter(task: Task): Promise<PythonEnvironment> {
  const named = namedInterpreters(task)[0]
  if (named !== undefined) {
    const found = await examineNamed(task, named.source, named.wanted)
    return describe(task, found.interpreter, named.source, found.probe)
  }
  for (const candidate of activeEnvironments(task)) {
    const found = await examineActive(task, candidate)
    if ('probe' in found) return describe(task, found.interpreter, 'VIRTUAL_ENV', found.probe)
  }
  return managedEnvironment(task)
}

/** What the user named, the more important first. */
export function namedInterpreters(task: Task): { source: 'option' | 'TENSORBRIDGE_PYTHON'; wanted: string }[] {
  const variable = task.env['TENSORBRIDGE_PYTHON']
  return [
    ...(task.python === undefined ? [] : [{ source: 'option' as const, wanted: task.python }]),
    ...(variable ? [{ source: 'TENSORBRIDGE_PYTHON' as const, wanted: variable }] : []),
  ]
}

/** The environments that a shell has activated. */
export function activeEnvironments(task: Task): { variable: string; folder: string }[] {
  return ['VIRTUAL_ENV', 'CONDA_PREFIX'].flatMap((variable) => {
    const folder = task.env[variable]
    return folder ? [{ variable, folder }] : []
  })
}

/** An interpreter that was named is used or refused, never passed over. Installs nothing. */
export async function examineNamed(
  task: Task,
  source: 'option' | 'TENSORBRIDGE_PYTHON',
  wanted: string,
): Promise<{ interpreter: string; probe: Probe }> {
  const asked = source === 'option' ? 'The option python' : 'TENSORBRIDGE_PYTHON'
  const interpreter = locate(task, asked, wanted)
  const result = await probeInterpreter(interpreter, task.env, task.cacheRoot)
  if ('problem' in result) throw interpreterDoesNotRun(asked, interpreter, result.problem)
  const minor = minorOf(result.probe.version)
  if (minor < oldestMinor) throw interpreterTooOld(asked, interpreter, result.probe.version)
  if (minor > newestMinor) {
    task.onProgress(
      `Warning: ${interpreter} is Python ${result.probe.version}; tensorbridge is tested with 3.${oldestMinor} to 3.${newestMinor}.`,
    )
  }
  return { interpreter, probe: result.probe }
}

/** The active environment's interpreter, or why it is passed over. */
export async function examineActive(
  task: Task,
  { variable, folder }: { variable: string; folder: string },
): Promise<{ interpreter: string; probe: Probe } | { reason: string }> {
  const interpreter = interpreterIn(resolve(folder))
  if (interpreter === undefined) return { reason: `${variable} is ${folder}, where there is no Python` }
  const result = await probeInterpreter(interpreter, task.env, task.cacheRoot)
  if ('problem' in result) return { reason: `${variable} is ${folder}, whose Python ${result.problem}` }
  if (minorOf(result.probe.version) < oldestMinor)
    return { reason: `${variable} is ${folder}, with Python ${result.probe.version}, which is too old` }
  const lacking = lacksBackend(task.backend, result.probe)
  if (lacking !== undefined) return { reason: `${variable} is ${folder}, without ${lacking}` }
  return { interpreter, probe: result.probe }
}

function locate(task: Task, asked: string, wanted: string): string {
  const path = resolve(wanted)
  if (isFolder(path)) {
    const inside = interpreterIn(path)
    if (inside !== undefined) return inside
    throw noSuchInterpreter(asked, wanted, 'that folder has no Python in it (no bin/python, no Scripts/python.exe)')
  }
  if (isExecutable(path)) return path
  const isName = !isAbsolute(wanted) && !/[\\/]/.test(wanted)
  const onPath = isName ? findProgram(wanted, task.env) : undefined
  if (onPath !== undefined) return onPath
  throw noSuchInterpreter(
    asked,
    wanted,
    isName ? `there is no such program in this folder or on PATH` : 'there is no executable file of that name',
  )
}

async function describe(
  task: Task,
  interpreter: string,
  source: EnvironmentSource,
  probe: Probe,
): Promise<PythonEnvironment> {
  const sitePaths = await workerSitePaths(task, interpreter, probe)
  return { interpreter, source, sitePaths, version: probe.version, packages: probe.packages, lock: null }
}
