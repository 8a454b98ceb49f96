// doctor's part about the GPU: what the machine has, its driver, TensorFlow's build, the libraries that this needs, and, where
// TensorFlow does not use the GPU, why. Asks TensorFlow itself in a process of its own, unless --quick leaves that out.

import { accessSync, constants, existsSync } from 'node:fs'
import { execa } from 'execa'
import { probeEnviron } from '../environment/child-environ.js'
import { findGpu } from '../environment/gpu.js'
import type { EnvironmentSource, PackageVersions, Task } from '../environment/types.js'
import { askDriver, type Driver, type DriverAnswer, pciGpus } from './nvidia-driver.js'

/** A library that this build of TensorFlow loads. */
export interface GpuLibrary {
  readonly name: string
  /** Its file, or null where there is none that loads. */
  readonly path: string | null
  /** Why it does not load; null where it does. */
  readonly problem: string | null
}

export interface TensorFlowReport {
  readonly version?: string
  /** Whether this build of TensorFlow can use CUDA at all. */
  readonly cuda?: boolean
  readonly cudaVersion?: string | null
  readonly cudnnVersion?: string | null
  /** The GPU architectures that it holds code for: `sm_60`, `compute_90`. */
  readonly computeCapabilities?: readonly string[]
  readonly cudaPackages?: boolean
  readonly libraries?: readonly GpuLibrary[]
  /** What CUDA's cuInit() gave, 0 where all is well; null where the driver's library does not load. */
  readonly cudaInit?: number | null
  readonly devices?: readonly string[]
  /** Why TensorFlow could not be imported. */
  readonly error?: string
}

export interface GpuReport {
  readonly present: boolean
  readonly used: boolean | null
  readonly summary: string
  readonly reasons: readonly string[]
  readonly driver: Driver | null
  readonly tensorflow: TensorFlowReport | null
}

interface Using {
  readonly source: EnvironmentSource
  readonly interpreter: string | null
  readonly packages: PackageVersions | null
}

const mark = 'TENSORBRIDGE-DEVICES '
// The libraries are those that TensorFlow opens by name. Its own loader looks into the packages named nvidia-… first.
const program = `
import ctypes, glob, json, importlib.util, os, sys
r = {}
BY_CUDA = {
    "11": ("libcudart.so.11.0", "libcublas.so.11", "libcublasLt.so.11", "libcufft.so.10", "libcusolver.so.11", "libcusparse.so.11"),
    "12": ("libcudart.so.12", "libcublas.so.12", "libcublasLt.so.12", "libcufft.so.11", "libcusolver.so.11", "libcusparse.so.12"),
    "13": ("libcudart.so.13", "libcublas.so.13", "libcublasLt.so.13", "libcufft.so.12", "libcusolver.so.12", "libcusparse.so.12"),
}
class LinkMap(ctypes.Structure):
    _fields_ = [("address", ctypes.c_void_p), ("name", ctypes.c_char_p)]
def where(library):
    # As the loader has found it: the driver's libcuda.so.1 is a link to a file of another name.
    entry = ctypes.POINTER(LinkMap)()
    RTLD_DI_LINKMAP = 2
    if ctypes.CDLL(None).dlinfo(ctypes.c_void_p(library._handle), RTLD_DI_LINKMAP, ctypes.byref(entry)) != 0:
        return None
    return os.fsdecode(entry.contents.name or b"")
def look(name):
    files = [f for p in sys.path for f in glob.glob(os.path.join(p, "nvidia", "*", "lib", name))]
    problem = None
    for file in files + [name]:
        try:
            library = ctypes.CDLL(file, mode=ctypes.RTLD_GLOBAL)
        except OSError as e:
            problem = problem or str(e)
            continue
        return {"name": name, "path": where(library) or file, "problem": None}
    return {"name": name, "path": None, "problem": problem}
def examine_libraries(info):
    names = BY_CUDA.get(str(info.get("cuda_version") or "").split(".")[0], ())
    cudnn = str(info.get("cudnn_version") or "").split(".")[0]
    # In this order: later ones need earlier ones.
    names = list(names) + (["libcudnn.so." + cudnn] if cudnn else [])
    r["libraries"] = [look("libcuda.so.1")] + [look(name) for name in names]
    r["cudaInit"] = None
    if r["libraries"][0]["path"]:
        try:
            r["cudaInit"] = ctypes.CDLL("libcuda.so.1").cuInit(0)
        except AttributeError:
            pass
try:
    import tensorflow as tf
    info = tf.sysconfig.get_build_info()
    r["version"] = tf.__version__
    r["cuda"] = bool(tf.test.is_built_with_cuda())
    r["cudaVersion"] = info.get("cuda_version")
    r["cudnnVersion"] = info.get("cudnn_version")
    r["computeCapabilities"] = list(info.get("cuda_compute_capabilities") or ())
    try:
        r["cudaPackages"] = importlib.util.find_spec("nvidia.cudnn") is not None
    except ModuleNotFoundError:
        r["cudaPackages"] = False
    r["devices"] = [d.name for d in tf.config.list_physical_devices("GPU")]
    if r["cuda"] and sys.platform == "linux":
        examine_libraries(info)
except BaseException as e:
    r["error"] = "%s: %s" % (type(e).__name__, e)
print("${mark}" + json.dumps(r))
`

export async function examineGpu(task: Task, using: Using | null, quick: boolean): Promise<GpuReport> {
  const gpu = await findGpu(task, true)
  const answer = await askDriver(task)
  const driver = 'driver' in answer ? answer.driver : null
  const hasTensorFlow = using?.interpreter != null && using.packages?.tensorflow != null
  let tensorflow: TensorFlowReport | null = null
  let stderr = ''
  if (hasTensorFlow && !quick) {
    task.onProgress('Starting TensorFlow to ask it for its devices; this takes some seconds (--quick leaves it out).')
    ;({ tensorflow, stderr } = await askTensorFlow(task, using.interpreter))
  }
  const used = tensorflow?.devices === undefined ? null : tensorflow.devices.length > 0
  const onBus = pciGpus()
  // Without a driver that works nothing else names a GPU.
  const isThere = gpu.present || onBus.length > 0 || ('problem' in answer && answer.isInstalled)
  const reasons = used === true || !isThere ? [] : whyNot(task, using, tensorflow, answer, stderr)
  const machine = gpu.present
    ? `this machine has one (${gpu.evidence}${driver ? `, driver ${driver.version}` : ''})`
    : onBus.length > 0
      ? `this machine has one (PCI ${onBus.join(', ')}), and no driver shows it`
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
  answer: DriverAnswer,
  stderr: string,
): string[] {
  const reasons: string[] = []
  const driver = 'driver' in answer ? answer.driver : null
  const visible = task.env['CUDA_VISIBLE_DEVICES']
  if (visible !== undefined && (visible.trim() === '' || visible.trim().startsWith('-1')))
    reasons.push(`CUDA_VISIBLE_DEVICES is "${visible}", which hides every GPU; unset it.`)
  if ('problem' in answer) reasons.push(answer.problem)
  const closed = deviceFiles.filter((file) => existsSync(file) && !isUsable(file))
  if (closed.length > 0) {
    reasons.push(
      `This user may not open ${closed.join(' and ')}; add the user to the group that owns ${closed.length === 1 ? 'it' : 'them'} (ls -l tells), or give the container access.`,
    )
  }
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
  if (driver !== null && tensorflow.computeCapabilities !== undefined)
    reasons.push(...tooOldFor(driver, tensorflow.computeCapabilities))
  const missing = (tensorflow.libraries ?? []).filter(({ path }) => path === null)
  const isDriverMissing = missing.some(({ name }) => name === DRIVER_LIBRARY)
  if (isDriverMissing) {
    reasons.push(
      `${DRIVER_LIBRARY}, the driver's own library, cannot be loaded: it comes with the driver, and into a container by the NVIDIA container toolkit (docker run --gpus all).`,
    )
  }
  const others = missing.filter(({ name }) => name !== DRIVER_LIBRARY)
  const isSaid =
    /Cannot dlopen some GPU libraries|Could not load dynamic library|cuda libraries are not installed/i.test(stderr)
  if (others.length > 0 || isSaid) {
    const absent = tensorflow.cudaPackages
      ? ''
      : ', which are not installed in this environment: pip install "tensorflow[and-cuda]"'
    reasons.push(`TensorFlow cannot load the CUDA libraries${absent}.`)
    reasons.push(...others.map(({ name, problem }) => `${name} does not load: ${problem}.`))
  }
  const code = tensorflow.cudaInit ?? 0
  if (code !== 0) reasons.push(`CUDA does not start: cuInit() gave ${code}${cudaErrors[code] ?? ''}.`)
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

const DRIVER_LIBRARY = 'libcuda.so.1'
const deviceFiles = ['/dev/nvidia0', '/dev/nvidiactl', '/dev/nvidia-uvm']

function isUsable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}

// Of cuda.h, those that a machine that was set up wrongly gives.
const cudaErrors: Readonly<Record<number, string>> = {
  3: ' (CUDA_ERROR_NOT_INITIALIZED)',
  46: ' (CUDA_ERROR_DEVICE_UNAVAILABLE): another process has the GPU for itself; nvidia-smi -q -d COMPUTE tells',
  100: ' (CUDA_ERROR_NO_DEVICE): no GPU that the driver can use, or CUDA_VISIBLE_DEVICES hides it',
  101: ' (CUDA_ERROR_INVALID_DEVICE)',
  802: ' (CUDA_ERROR_SYSTEM_NOT_READY): the fabric manager of this machine does not run',
  803: ' (CUDA_ERROR_SYSTEM_DRIVER_MISMATCH): the driver in the kernel and its library are of different versions',
  804: ' (CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE): the forward compatibility package does not fit this GPU',
  999: ' (CUDA_ERROR_UNKNOWN): often the module nvidia_uvm is not loaded',
}

/** GPUs that are older than all that this build has code for. */
function tooOldFor(driver: Driver, capabilities: readonly string[]): string[] {
  const known = capabilities.map((each) => Number(/(\d+)$/.exec(each)?.[1])).filter((each) => each > 0)
  const oldest = Math.min(...known)
  if (known.length === 0) return []
  return driver.gpus
    .filter(({ computeCapability }) => computeCapability && Math.round(Number(computeCapability) * 10) < oldest)
    .map(
      ({ name, computeCapability }) =>
        `${name} has compute capability ${computeCapability}; this TensorFlow has code for ${(oldest / 10).toFixed(1)} and newer.`,
    )
}

/** What there is, a line each. */
export function explainGpu({ driver, tensorflow }: GpuReport): string[] {
  const lines: string[] = []
  for (const { index, name, memoryMiB, computeCapability } of driver?.gpus ?? []) {
    const capability = computeCapability === null ? '' : `, compute capability ${computeCapability}`
    lines.push(`GPU ${index}: ${name}, ${memoryMiB} MiB${capability}`)
  }
  if (driver !== null) lines.push(`Driver ${driver.version}${driver.cuda ? `, for CUDA up to ${driver.cuda}` : ''}`)
  if (tensorflow?.version !== undefined) {
    const { version, cuda, cudaVersion, cudnnVersion } = tensorflow
    const cudnn = cudnnVersion ? ` and cuDNN ${cudnnVersion}` : ''
    const built = cuda ? `CUDA${cudaVersion ? ` ${cudaVersion}` : ''}${cudnn}` : 'the CPU only'
    lines.push(`TensorFlow ${version}, built for ${built}`)
  }
  for (const { name, path } of tensorflow?.libraries ?? []) lines.push(`${name}: ${path ?? 'missing'}`)
  return lines
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
