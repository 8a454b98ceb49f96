// doctor's part about the GPU: whether the machine has one, whether TensorFlow sees it, and if not, why. Asks
// TensorFlow itself in a process of its own, unless --quick leaves that out.

import { execa } from 'execa'
import { probeEnviron } from '../environment/child-environ.js'
import { findGpu } from '../environment/gpu.js'
import { findProgram } from '../environment/locations.js'
import type { EnvironmentSource, PackageVersions, Task } from '../environment/types.js'

export interface TensorFlowReport {
  readonly version?: string
  /** Whether this build of TensorFlow can use CUDA at all. */
  readonly cuda?: boolean
  readonly cudaVersion?: string | null
  readonly cudnnVersion?: string | null
  readonly cudaPackages?: boolean
  readonly devices?: readonly string[]
  /** Why TensorFlow could not be imported. */
  readonly error?: string
}

export interface GpuReport {
  readonly present: boolean
  readonly used: boolean | null
  readonly summary: string
  readonly reasons: readonly string[]
  readonly driver: { readonly version: string; readonly cuda: string | null } | null
  readonly tensorflow: TensorFlowReport | null
}

interface Using {
  readonly source: EnvironmentSource
  readonly interpreter: string | null
  readonly packages: PackageVersions | null
}

const mark = 'TENSORBRIDGE-DEVICES '
const program = `
import json, importlib.util
r = {}
try:
    import tensorflow as tf
    info = tf.sysconfig.get_build_info()
    r["version"] = tf.__version__
    r["cuda"] = bool(tf.test.is_built_with_cuda())
    r["cudaVersion"] = info.get("cuda_version")
    r["cudnnVersion"] = info.get("cudnn_version")
    try:
        r["cudaPackages"] = importlib.util.find_spec("nvidia.cudnn") is not None
    except ModuleNotFoundError:
        r["cudaPackages"] = False
    r["devices"] = [d.name for d in tf.config.list_physical_devices("GPU")]
except BaseException as e:
    r["error"] = "%s: %s" % (type(e).__name__, e)
print("${mark}" + json.dumps(r))
`

export async function examineGpu(task: Task, using: Using | null, quick: boolean): Promise<GpuReport> {
  const gpu = await findGpu(task, true)
  const driver = await readDriver(task)
  const hasTensorFlow = using?.interpreter != null && using.packages?.tensorflow != null
  let tensorflow: TensorFlowReport | null = null
  let stderr = ''
  if (hasTensorFlow && !quick) {
    task.onProgress('Starting TensorFlow to ask it for its devices; this takes some seconds (--quick leaves it out).')
    ;({ tensorflow, stderr } = await askTensorFlow(task, using.interpreter))
  }
  const used = tensorflow?.devices === undefined ? null : tensorflow.devices.length > 0
  const reasons = used === true || !gpu.present ? [] : whyNot(task, using, tensorflow, driver, stderr)
  const machine = gpu.present
    ? `this machine has one (${gpu.evidence}${driver ? `, driver ${driver.version}` : ''})`
    : `none found: ${gpu.evidence}`
  const use =
    used === null
      ? gpu.present
        ? '; TensorFlow was not asked whether it uses it'
        : ''
      : used
        ? `; TensorFlow uses ${tensorflow?.devices?.length} of them`
        : gpu.present
          ? '; TensorFlow does not use it'
          : '; TensorFlow runs on the CPU'
  return { present: gpu.present, used, summary: `${machine}${use}.`, reasons, driver, tensorflow }
}

/** Every reason that is certain from what was found; the last words of TensorFlow when none is. */
function whyNot(
  task: Task,
  using: Using | null,
  tensorflow: TensorFlowReport | null,
  driver: GpuReport['driver'],
  stderr: string,
): string[] {
  const reasons: string[] = []
  const visible = task.env['CUDA_VISIBLE_DEVICES']
  if (visible !== undefined && (visible.trim() === '' || visible.trim().startsWith('-1')))
    reasons.push(`CUDA_VISIBLE_DEVICES is "${visible}", which hides every GPU; unset it.`)
  if (driver === null)
    reasons.push('The NVIDIA driver does not answer (nvidia-smi is missing or fails); install or repair it.')
  if (tensorflow === null || tensorflow.devices === undefined) return reasons
  if (tensorflow.cuda === false) {
    const fix =
      using?.source === 'managed'
        ? 'run "tensorbridge setup --device gpu" and start with device "gpu" or "auto"'
        : 'install tensorflow[and-cuda] in that environment'
    reasons.push(`This TensorFlow is built for the CPU only; ${fix}.`)
    return reasons
  }
  if (
    driver?.cuda &&
    tensorflow.cudaVersion &&
    Number.parseInt(driver.cuda, 10) < Number.parseInt(tensorflow.cudaVersion, 10)
  ) {
    reasons.push(
      `The driver ${driver.version} is too old: it supports CUDA ${driver.cuda}, and TensorFlow is built for ${tensorflow.cudaVersion}. Update the driver.`,
    )
  }
  if (
    /Cannot dlopen some GPU libraries|Could not load dynamic library|cuda libraries are not installed/i.test(stderr)
  ) {
    reasons.push(
      `TensorFlow cannot load the CUDA libraries${tensorflow.cudaPackages ? '' : ', which are not installed in this environment: pip install "tensorflow[and-cuda]"'}.`,
    )
  }
  if (reasons.length === 0)
    reasons.push(
      `TensorFlow said: ${
        stderr
          .trim()
          .split('\n')
          .findLast((line) => /cuda|gpu|nvidia/i.test(line)) ?? 'nothing about it'
      }`,
    )
  return reasons
}

async function askTensorFlow(
  task: Task,
  interpreter: string,
): Promise<{ tensorflow: TensorFlowReport; stderr: string }> {
  const run = await execa(interpreter, ['-c', program], {
    env: { ...probeEnviron(task.env), TF_CPP_MIN_LOG_LEVEL: '0' },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
  })
  const line = run.stdout?.split(/\r?\n/).find((each) => each.startsWith(mark))
  if (line !== undefined)
    return { tensorflow: JSON.parse(line.slice(mark.length)) as TensorFlowReport, stderr: run.stderr ?? '' }
  const how = run.signal
    ? `Python was ended by ${run.signal}${run.signal === 'SIGILL' ? ' (this processor lacks instructions, such as AVX, that TensorFlow needs)' : ''}`
    : `Python exited with code ${run.exitCode}`
  return {
    tensorflow: { error: `${how}: ${run.stderr?.trim().split('\n').slice(-3).join('\n') ?? ''}` },
    stderr: run.stderr ?? '',
  }
}

/** The driver's version and the newest CUDA it supports, from nvidia-smi. */
async function readDriver(task: Task): Promise<GpuReport['driver']> {
  const nvidiaSmi = findProgram('nvidia-smi', task.env)
  if (nvidiaSmi === undefined) return null
  const run = await execa(nvidiaSmi, {
    env: probeEnviron(task.env),
    extendEnv: false,
    reject: false,
    timeout: 20_000,
    stdin: 'ignore',
  })
  const version = /Driver Version:\s*([\d.]+)/.exec(run.stdout ?? '')?.[1]
  return version === undefined
    ? null
    : { version, cuda: /CUDA Version:\s*([\d.]+)/.exec(run.stdout ?? '')?.[1] ?? null }
}
