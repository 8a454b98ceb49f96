// What the NVIDIA driver says of itself and of its GPUs, through nvidia-smi; and the words it fails with.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import { probeEnviron } from '../environment/child-environ.js'
import { findProgram } from '../environment/locations.js'
import type { Task } from '../environment/types.js'

export interface Gpu {
  readonly index: number
  readonly name: string
  readonly memoryMiB: number
  /** Such as `8.9`; null where the driver is too old to tell. */
  readonly computeCapability: string | null
}

export interface Driver {
  readonly version: string
  /** The newest CUDA that it supports. */
  readonly cuda: string | null
  readonly gpus: readonly Gpu[]
}

/** The driver, or why it does not answer, as a sentence; `isInstalled` where nvidia-smi is there. */
export type DriverAnswer = { readonly driver: Driver } | { readonly problem: string; readonly isInstalled: boolean }

/** NVIDIA's GPUs by their addresses on the PCI bus, which are there without any driver. */
export function pciGpus(folder = '/sys/bus/pci/devices'): string[] {
  const read = (...parts: string[]): string => {
    try {
      return readFileSync(join(folder, ...parts), 'utf8').trim()
    } catch {
      return ''
    }
  }
  try {
    // 0x03 is the class of display controllers, the ones without a display included.
    return readdirSync(folder).filter(
      (name) => read(name, 'vendor') === '0x10de' && read(name, 'class').startsWith('0x03'),
    )
  } catch {
    return []
  }
}

export async function askDriver(task: Task): Promise<DriverAnswer> {
  const nvidiaSmi = findProgram('nvidia-smi', task.env)
  if (nvidiaSmi === undefined) {
    return {
      isInstalled: false,
      problem:
        'nvidia-smi is not on PATH: the NVIDIA driver is not installed, or this container was started without the GPU (docker run --gpus all).',
    }
  }
  const said = await runSmi(task, nvidiaSmi, [])
  const version = /Driver Version:\s*([\d.]+)/.exec(said.output)?.[1]
  if (version === undefined) return { problem: problemOf(nvidiaSmi, said), isInstalled: true }
  const list = await runSmi(task, nvidiaSmi, [
    '--query-gpu=index,name,memory.total,compute_cap',
    '--format=csv,noheader,nounits',
  ])
  return {
    driver: { version, cuda: /CUDA Version:\s*([\d.]+)/.exec(said.output)?.[1] ?? null, gpus: readGpus(list.output) },
  }
}

/** Lines such as `0, NVIDIA L4, 23034, 8.9`; an old driver says `[N/A]` in places. */
function readGpus(text: string): Gpu[] {
  return text.split('\n').flatMap((line) => {
    const [, index, name, memory, capability] = /^(\d+), (.+), (\d+)(?: MiB)?, (\S+)\s*$/.exec(line) ?? []
    if (index === undefined || name === undefined) return []
    const computeCapability = /^\d+\.\d+$/.test(capability ?? '') ? (capability as string) : null
    return [{ index: Number(index), name, memoryMiB: Number(memory), computeCapability }]
  })
}

function problemOf(program: string, { output, stderr, how }: Said): string {
  const words = (stderr.trim() || output.trim()).split('\n')[0] || how
  if (/version mismatch/i.test(words)) {
    return `The driver in the kernel and its libraries are of different versions (nvidia-smi: ${words}). Reboot, or load the new kernel module.`
  }
  if (/couldn't communicate with the NVIDIA driver/i.test(words)) {
    return `The kernel has not loaded the NVIDIA driver (nvidia-smi: ${words}). Load it (modprobe nvidia), or install it again for this kernel.`
  }
  return `The NVIDIA driver does not answer (${program}: ${words}). Repair or install it again.`
}

interface Said {
  readonly output: string
  readonly stderr: string
  readonly how: string
}

async function runSmi(task: Task, program: string, args: readonly string[]): Promise<Said> {
  const run = await execa(program, args, {
    env: probeEnviron(task.env),
    extendEnv: false,
    reject: false,
    timeout: 20_000,
    stdin: 'ignore',
  })
  const how = run.timedOut ? 'no answer within 20 s' : `exit code ${run.exitCode ?? run.signal ?? 'unknown'}`
  return { output: run.stdout ?? '', stderr: run.stderr ?? '', how }
}
