// doctor's part about the GPU, on machines that are made up: nvidia-smi is a small program, TensorFlow a small module that says
// what a build of it would, and its libraries are copies of one that this machine has.

import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { examineGpu, explainGpu, type GpuReport } from '../../src/cli/doctor-gpu.js'
import { pciGpus } from '../../src/cli/nvidia-driver.js'
import { plainInterpreter } from '../harness.js'
import { Scratch } from './fixtures.js'

const ALL = ['cudart.so.12', 'cublas.so.12', 'cublasLt.so.12', 'cufft.so.11', 'cusolver.so.11', 'cusparse.so.12']
const BUILD = {
  cuda_version: '12.5.1',
  cudnn_version: '9',
  cuda_compute_capabilities: ['sm_60', 'sm_80', 'compute_90'],
}

const TENSORFLOW = `
import json, os, sys
_fake = json.loads(os.environ["FAKE"])
__version__ = "2.21.0"
class sysconfig:
    get_build_info = staticmethod(lambda: _fake["info"])
class test:
    is_built_with_cuda = staticmethod(lambda: _fake["cuda"])
class config:
    list_physical_devices = staticmethod(lambda kind: [type("Device", (), {"name": name}) for name in _fake["devices"]])
`

interface Setup {
  /** Lines of the shell program nvidia-smi; null: there is none. */
  readonly smi: string | null
  readonly cuda?: boolean
  readonly devices?: readonly string[]
  /** Libraries in the packages of the environment. */
  readonly libraries?: readonly string[]
  /** Source of the driver's library in C, or `any` for one that knows no CUDA; null: there is none. */
  readonly driverLibrary?: string | null
  readonly env?: Readonly<Record<string, string>>
}

function smi(cuda = '12.8', gpu = '0, NVIDIA L4, 23034, 8.9'): string {
  const table = `echo '| NVIDIA-SMI 550.1   Driver Version: 550.1   CUDA Version: ${cuda} |'`
  return `case "$1" in --query*) echo '${gpu}';; -L) echo 'GPU 0: NVIDIA L4 (UUID: GPU-1)';; *) ${table};; esac`
}

/** A library of this machine that any process can load. */
function someLibrary(): string {
  return /\/\S+\/libm[.-]\S*$/m.exec(readFileSync('/proc/self/maps', 'utf8'))![0]
}

async function examine(setup: Setup): Promise<GpuReport> {
  using scratch = new Scratch()
  mkdirSync(scratch.path('site', 'tensorflow'), { recursive: true })
  writeFileSync(scratch.path('site', 'tensorflow', '__init__.py'), TENSORFLOW)
  mkdirSync(scratch.path('driver'))
  if (setup.smi !== null) scratch.program('nvidia-smi', `#!/bin/sh\n${setup.smi}\n`)
  for (const name of setup.libraries ?? []) {
    const folder = scratch.path('site', 'nvidia', name.split('.')[0]!, 'lib')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, '..', '__init__.py'), '')
    copyFileSync(someLibrary(), join(folder, `lib${name}`))
  }
  const { driverLibrary = 'any' } = setup
  // A link, as drivers install it.
  const driver = scratch.path('driver', 'libcuda.so.550.1')
  if (driverLibrary !== null) symlinkSync('libcuda.so.550.1', scratch.path('driver', 'libcuda.so.1'))
  if (driverLibrary === 'any') copyFileSync(someLibrary(), driver)
  else if (driverLibrary !== null)
    execFileSync('cc', ['-shared', '-o', driver, '-x', 'c', '-'], { input: driverLibrary })
  const fake = { info: BUILD, cuda: setup.cuda ?? true, devices: setup.devices ?? [] }
  const env = {
    PYTHONPATH: scratch.path('site'),
    LD_LIBRARY_PATH: scratch.path('driver'),
    FAKE: JSON.stringify(fake),
    ...setup.env,
  }
  const packages = { tensorflow: '2.21.0', keras: '3', 'tf-keras': null, numpy: '2', pyzmq: '27', msgspec: '0.2' }
  const chosen = { source: 'option', interpreter: plainInterpreter(), packages } as const
  return await examineGpu(scratch.task({ env }), chosen, false)
}

const linux = it.runIf(process.platform === 'linux')

linux('names the GPUs, the driver, the build and each library, and no reason where the GPU is used', async () => {
  const report = await examine({ smi: smi(), devices: ['GPU:0'], libraries: [...ALL, 'cudnn.so.9'] })
  expect(report).toMatchObject({ present: true, used: true, reasons: [] })
  expect(report.summary).toBe(
    'this machine has one (nvidia-smi names GPU 0: NVIDIA L4, driver 550.1); TensorFlow uses 1 of them.',
  )
  const lines = explainGpu(report)
  expect(lines.slice(0, 3)).toEqual([
    'GPU 0: NVIDIA L4, 23034 MiB, compute capability 8.9',
    'Driver 550.1, for CUDA up to 12.8',
    'TensorFlow 2.21.0, built for CUDA 12.5.1 and cuDNN 9',
  ])
  expect(lines.slice(3).map((line) => line.split(': ')[0])).toEqual(
    ['cuda.so.1', ...ALL, 'cudnn.so.9'].map((name) => `lib${name}`),
  )
  expect(lines[3]).toMatch(/^libcuda\.so\.1: \/.*\/driver\/libcuda\.so\.1$/)
  expect(lines.at(-1)).toMatch(/^libcudnn\.so\.9: \/.*\/site\/nvidia\/cudnn\/lib\/libcudnn\.so\.9$/)
})

linux.each<[what: string, setup: Setup, reasons: readonly RegExp[]]>([
  [
    'a library that is missing, by its name',
    { smi: smi(), libraries: ALL },
    [
      /^TensorFlow cannot load the CUDA libraries, which are not installed/,
      /^libcudnn\.so\.9 does not load: .*No such file/,
    ],
  ],
  [
    "the driver's own library that is missing",
    { smi: smi(), libraries: [...ALL, 'cudnn.so.9'], driverLibrary: null },
    [/^libcuda\.so\.1, the driver's own library, cannot be loaded: .*docker run --gpus all\)\.$/],
  ],
  [
    'a driver that is too old for the build',
    { smi: smi('11.4'), libraries: [...ALL, 'cudnn.so.9'] },
    [
      /^The driver 550\.1 is too old: it supports CUDA 11\.4, and TensorFlow is built for 12\.5\.1\. Update the driver\.$/,
    ],
  ],
  [
    'a GPU that is too old for the build',
    { smi: smi('12.8', '0, Tesla K80, 11441, 3.7'), libraries: [...ALL, 'cudnn.so.9'] },
    [/^Tesla K80 has compute capability 3\.7; this TensorFlow has code for 6\.0 and newer\.$/],
  ],
  [
    'GPUs that are hidden',
    { smi: smi(), libraries: [...ALL, 'cudnn.so.9'], env: { CUDA_VISIBLE_DEVICES: '-1' } },
    [/^CUDA_VISIBLE_DEVICES is "-1", which hides every GPU; unset it\.$/],
  ],
  [
    'a build for CPUs',
    { smi: smi(), cuda: false },
    [/^This TensorFlow is built for the CPU only; install tensorflow\[and-cuda\]/],
  ],
  [
    'a driver whose parts are of different versions',
    { smi: "echo 'Failed to initialize NVML: Driver/library version mismatch' >&2; exit 18", cuda: false },
    [
      /^The driver in the kernel and its libraries are of different versions .*Reboot/,
      /^This TensorFlow is built for the CPU/,
    ],
  ],
  [
    'a driver that the kernel has not loaded',
    {
      smi: 'echo "NVIDIA-SMI has failed because it couldn\'t communicate with the NVIDIA driver."; exit 9',
      cuda: false,
    },
    [/^The kernel has not loaded the NVIDIA driver .*modprobe nvidia/, /^This TensorFlow is built for the CPU/],
  ],
])('names %s', async (_, setup, reasons) => {
  const report = await examine(setup)
  expect(report.used).toBe(false)
  expect(report.reasons).toEqual(reasons.map((reason) => expect.stringMatching(reason)))
})

linux('names nothing where there is no GPU', async (context) => {
  if (pciGpus().length > 0) context.skip('needs a machine without an NVIDIA GPU')
  const report = await examine({ smi: null, cuda: false })
  expect(report).toMatchObject({ present: false, used: false, reasons: [] })
  expect(report.summary).toMatch(/^none found: there is no NVIDIA driver .*; TensorFlow runs on the CPU\.$/)
})

linux('names what CUDA itself says when it does not start', async (context) => {
  try {
    execFileSync('cc', ['--version'], { stdio: 'ignore' })
  } catch {
    context.skip('needs a C compiler (cc)')
  }
  const driverLibrary = 'int cuInit(unsigned flags) { return 803; }'
  const report = await examine({ smi: smi(), libraries: [...ALL, 'cudnn.so.9'], driverLibrary })
  expect(report.reasons).toEqual([
    'CUDA does not start: cuInit() gave 803 (CUDA_ERROR_SYSTEM_DRIVER_MISMATCH): the driver in the kernel and its library are of different versions.',
  ])
})

it('finds GPUs on the PCI bus where there is no driver', () => {
  using scratch = new Scratch()
  const device = (name: string, vendor: string, kind: string): void => {
    mkdirSync(scratch.path('pci', name), { recursive: true })
    writeFileSync(scratch.path('pci', name, 'vendor'), `${vendor}\n`)
    writeFileSync(scratch.path('pci', name, 'class'), `${kind}\n`)
  }
  device('0000:00:02.0', '0x8086', '0x030000')
  device('0000:01:00.0', '0x10de', '0x030200')
  device('0000:01:00.1', '0x10de', '0x040300')
  expect(pciGpus(scratch.path('pci'))).toEqual(['0000:01:00.0'])
  expect(pciGpus(scratch.path('nowhere'))).toEqual([])
})
