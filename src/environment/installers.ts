// Which installer serves an interpreter: uv where there is one, else the interpreter's own pip, else the pip of another
// Python of the same version. Environments that tensorbridge makes have one by how they are made (managed.ts).

import { findBasePython } from './base-pythons.js'
import {
  findUv,
  installLock,
  type LockOptions,
  type Pip,
  type Resolution,
  resolveWithPip,
  resolveWithUv,
} from './install.js'
import type { Probe } from './probe.js'
import { noInstaller } from './problems.js'
import type { Task } from './types.js'

/** Installs a lock file for an interpreter, into a folder that is not its own. */
export async function installFor(
  task: Task,
  interpreter: string,
  probe: Probe,
  lock: string,
  options: LockOptions & { readonly target: string },
): Promise<void> {
  const uv = findUv(task)
  if (uv !== undefined) return installLock(task, uv, interpreter, lock, options)
  const pip = await findPip(task, interpreter, probe)
  return installLock(task, undefined, pip.program, lock, options)
}

/** Chooses the versions of packages for an interpreter, beside what it has; installs nothing. */
export async function resolveFor(
  task: Task,
  interpreter: string,
  probe: Probe,
  resolution: Resolution,
): Promise<string> {
  const uv = findUv(task)
  if (uv !== undefined) return resolveWithUv(task, uv, interpreter, resolution)
  return resolveWithPip(task, await findPip(task, interpreter, probe), resolution)
}

async function findPip(task: Task, interpreter: string, probe: Probe): Promise<Pip> {
  if (probe.hasPip) return { program: interpreter, options: [] }
  const { found } = await findBasePython(task, true)
  if (found?.probe.hasPip && found.probe.extensionSuffix === probe.extensionSuffix)
    return { program: found.interpreter, options: ['--python', interpreter] }
  throw noInstaller(interpreter, probe.version)
}
