// What the figures were taken on.

import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'
import type { Bench } from './rows.js'

/** One machine, with the versions that ran on it. */
export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memoryGiB: number
  readonly platform: string
  readonly node: string
  readonly python: string
  readonly tensorflow: string
  readonly keras: string
  readonly numpy: string
}

const VERSIONS = `
import json, platform
from importlib.metadata import version, PackageNotFoundError
def find(*names):
    for name in names:
        try: return version(name)
        except PackageNotFoundError: pass
    return "none"
print(json.dumps({"python": platform.python_version(), "keras": find("keras"), "numpy": find("numpy"),
    "tensorflow": find("tensorflow-cpu", "tensorflow")}))
`

export function describeMachine(bench: Pick<Bench, 'interpreter' | 'env'>): Machine {
  const versions = JSON.parse(execFileSync(bench.interpreter, ['-c', VERSIONS], { env: bench.env, encoding: 'utf8' }))
  return {
    cpu: (cpus()[0]?.model ?? 'unknown').trim(),
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    ...(versions as Pick<Machine, 'python' | 'tensorflow' | 'keras' | 'numpy'>),
  }
}

/** A short name for files: `2x-amd-epyc`. */
export function machineName({ cpu, cores }: Machine): string {
  return `${cores}x-${cpu}`
    .toLowerCase()
    .replace(/\(r\)|\(tm\)|processor|cpu|@.*/g, ' ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** The load of the last minute: processes that wanted a core. */
export function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100
}
