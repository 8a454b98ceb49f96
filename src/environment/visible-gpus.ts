// Which NVIDIA GPUs a program may use, by the names that CUDA_VISIBLE_DEVICES takes; src/sharing/ shares them out.

import { readdirSync } from 'node:fs'
import { execa } from 'execa'
import { probeEnviron } from './child-environ.js'
import { findProgram } from './locations.js'
import type { Environ } from './types.js'

/** Those that `env` names, or all of this machine: `0`, `1` … */
export async function visibleGpus(env: Environ): Promise<string[]> {
  const visible = env['CUDA_VISIBLE_DEVICES']
  if (visible !== undefined) {
    // As CUDA reads it: what comes behind an invalid entry does not count.
    const entries = visible.split(',').map((entry) => entry.trim())
    const end = entries.findIndex((entry) => entry === '' || entry.startsWith('-'))
    return end < 0 ? entries : entries.slice(0, end)
  }
  const count = driverFiles() || (await askDriver(env))
  return Array.from({ length: count }, (_, index) => String(index))
}

function driverFiles(): number {
  try {
    return readdirSync('/dev').filter((name) => /^nvidia\d+$/.test(name)).length
  } catch {
    return 0
  }
}

/** Under WSL the driver has no files. */
async function askDriver(env: Environ): Promise<number> {
  const program = findProgram('nvidia-smi', env)
  if (program === undefined) return 0
  const options = { env: probeEnviron(env), extendEnv: false, reject: false, timeout: 20_000, stdin: 'ignore' } as const
  const { stdout } = await execa(program, ['-L'], options)
  return (stdout ?? '').split('\n').filter((line) => /^GPU \d+:/.test(line)).length
}
