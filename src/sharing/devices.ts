// How several Pythons of one machine share its GPUs and its CPU threads: by environment variables that TensorFlow, jax
// and NumPy read when they are loaded. Pools and clusters ask; what their users set themselves stays.

import { availableParallelism } from 'node:os'
import type { Environ } from '../environment/types.js'
import { visibleGpus } from '../environment/visible-gpus.js'

/** What there is to share; tests give their own. */
export interface Machine {
  /** As CUDA_VISIBLE_DEVICES names them: `0`, `1`, or a UUID. */
  readonly gpus: readonly string[]
  readonly threads: number
}

/** One Python's part. */
export interface Share {
  /** None where there is no GPU or none is wanted. */
  readonly gpus: readonly string[]
  /** At least 1. */
  readonly threads: number
}

/** Looks what this machine has that `env` lets it use; without GPUs where `device` is `cpu`. */
export async function findMachine(device: 'auto' | 'cpu' | 'gpu', env: Environ): Promise<Machine> {
  return { gpus: device === 'cpu' ? [] : await visibleGpus(env), threads: availableParallelism() }
}

/**
 * The machine in `count` parts. Each GPU is one Python's own where there are enough; otherwise they take turns at them,
 * so that some have a GPU in common.
 */
export function shareOut({ gpus, threads }: Machine, count: number): Share[] {
  return Array.from({ length: count }, (_, index) => ({
    gpus: gpusOf(gpus, index, count),
    threads: Math.max(1, Math.floor(threads / count)),
  }))
}

function gpusOf(gpus: readonly string[], index: number, count: number): readonly string[] {
  if (gpus.length === 0) return []
  if (gpus.length < count) return [gpus[index % gpus.length] as string]
  return gpus.filter((_, gpu) => Math.floor((gpu * count) / gpus.length) === index)
}

// TensorFlow and jax would take all of a GPU's memory at once, also where another Python needs some of it.
const TAKE_WHAT_IS_NEEDED = { TF_FORCE_GPU_ALLOW_GROWTH: 'true', XLA_PYTHON_CLIENT_PREALLOCATE: 'false' }

/** The variables that make a Python keep to its part. */
export function shareEnviron({ gpus, threads }: Share): Record<string, string> {
  const count = String(threads)
  return {
    TF_NUM_INTRAOP_THREADS: count,
    TF_NUM_INTEROP_THREADS: count,
    OMP_NUM_THREADS: count,
    // What jax makes its pool of threads of (jaxlib 0.10.2).
    NPROC: count,
    ...(gpus.length === 0 ? {} : { CUDA_VISIBLE_DEVICES: gpus.join(','), ...TAKE_WHAT_IS_NEEDED }),
  }
}

/**
 * The environment of a Python with this share. What the user set is not touched, but the GPUs that `common` names for all
 * have been shared out.
 */
export function withShare(share: Share, common: Environ = {}, own: Environ = {}): Environ {
  const set: Environ = { ...process.env, ...common, CUDA_VISIBLE_DEVICES: undefined, ...own }
  const shared = Object.entries(shareEnviron(share)).filter(([name]) => set[name] === undefined)
  return { ...common, ...Object.fromEntries(shared), ...own }
}
