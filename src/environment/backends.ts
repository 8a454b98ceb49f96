// What Keras computes with where that is not TensorFlow: the managed Python gets jax, in its build for CPUs and from a lock
// file of this package, beside its own packages; an interpreter of the user's is used as it is.

import { join } from 'node:path'
import { addWanted } from './added-packages.js'
import type { Probe } from './probe.js'
import { torchIsNotAdded } from './problems.js'
import { readWanted } from './requirements.js'
import type { PythonEnvironment, Task } from './types.js'

/**
 * The environment with what its Keras is to compute with.
 *
 * @throws PythonEnvironmentError where jax cannot be had; where torch is wanted in the managed Python and not among the packages.
 */
export async function withBackend(task: Task, environment: PythonEnvironment): Promise<PythonEnvironment> {
  if (task.backend === 'tensorflow' || environment.source !== 'managed') return environment
  if (names(task.packages, task.backend)) return environment
  if (task.backend === 'torch') throw torchIsNotAdded()
  const wanted = readWanted([join(task.requirementsFolder, 'jax.txt')])
  return addWanted(task, environment, { ...wanted, description: 'jax (for CPUs)' })
}

/** What an interpreter lacks for this backend; undefined where it has it. */
export function lacksBackend(backend: Task['backend'], { packages, backends }: Probe): string | undefined {
  if (backend === 'tensorflow') return packages.tensorflow === null ? 'TensorFlow' : undefined
  if (backends[backend] === null) return backend === 'torch' ? 'PyTorch' : 'jax'
  return packages.keras === null ? 'Keras' : undefined
}

/** Whether the packages that a program wants name this one, in a version of its own choice. */
function names(packages: readonly string[], name: string): boolean {
  const pattern = new RegExp(`^\\s*${name}\\s*($|[^\\w.-])`, 'im')
  return packages.length > 0 && pattern.test(readWanted(packages).text)
}
