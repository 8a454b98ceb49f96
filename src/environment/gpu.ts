// Whether this machine has an NVIDIA GPU, as cheaply as possible: the driver's files first, `nvidia-smi -L` only
// where they are absent (WSL has none) and the program exists. Whether TensorFlow can use it is doctor's question.

import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import { probeEnviron } from './child-environ.js'
import { findProgram } from './locations.js'
import { readJson, writeJson } from './small-files.js'
import type { Task } from './types.js'

export interface GpuFinding {
  readonly present: boolean
  /** How that is known, as the end of a sentence. */
  readonly evidence: string
}

export const gpuFiles: readonly string[] = ['/dev/nvidia0', '/proc/driver/nvidia/gpus']

/** `fresh` runs nvidia-smi even where an earlier start has seen a GPU with it. */
export async function findGpu(task: Task, fresh = false): Promise<GpuFinding> {
  const file = task.gpuFiles.find(exists)
  if (file !== undefined) return { present: true, evidence: `${file} exists` }

  const program = findProgram('nvidia-smi', task.env)
  if (program === undefined)
    return { present: false, evidence: 'there is no NVIDIA driver (no /dev/nvidia0, and no nvidia-smi on PATH)' }
  const stamp = String(statSync(program).mtimeMs)
  const kept = join(
    task.cacheRoot,
    'probes',
    `gpu-${createHash('sha256').update(program).digest('hex').slice(0, 16)}.json`,
  )
  const entry = fresh ? undefined : (readJson(kept) as { stamp?: string; evidence?: string } | undefined)
  if (entry?.stamp === stamp && entry.evidence) return { present: true, evidence: entry.evidence }

  const run = await execa(program, ['-L'], {
    env: probeEnviron(task.env),
    extendEnv: false,
    reject: false,
    timeout: 20_000,
    stdin: 'ignore',
  })
  const first = run.stdout?.split('\n').find((line) => /^GPU \d+:/.test(line))
  if (run.failed || first === undefined) {
    const said = (run.stderr || run.stdout || run.shortMessage || '').trim().split('\n')[0]
    return { present: false, evidence: `${program} -L names no GPU${said ? ` (${said})` : ''}` }
  }
  const evidence = `nvidia-smi names ${first.replace(/\s*\(UUID.*/, '')}`
  try {
    // Only a GPU that was seen is remembered: a broken driver may be repaired, and then the answer changes.
    writeJson(kept, { stamp, evidence })
  } catch {
    // A cache that cannot be written only costs the next start this question.
  }
  return { present: true, evidence }
}

function exists(path: string): boolean {
  try {
    return statSync(path).isDirectory() ? readdirSync(path).length > 0 : true
  } catch {
    return false
  }
}
