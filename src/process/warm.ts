// Warm starts: whether a Python may be forked from a process that has TensorFlow imported, and from which one.
//
// A parent serves all programs of this user that would start the same Python: same interpreter and options, same
// variables that libraries read while they are imported, same limits and rights. All of that is in the name of its socket.
// Who asks it, and starts it where it does not run, is python/src/tensorbridge/warm_request.py.

import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { connect } from 'node:net'
import { getPriority, tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { gpuFiles } from '../environment/gpu.js'
import type { PythonEnvironment } from '../environment/types.js'

/** What the choice depends on. */
export interface WarmRequest {
  readonly environment: PythonEnvironment
  readonly keras: '3' | 'legacy'
  /** What Keras computes with; by default `tensorflow`. */
  readonly backend?: string | undefined
  readonly device: 'auto' | 'cpu' | 'gpu'
  readonly preload: boolean
  /** The variables that Python gets. */
  readonly environ: Readonly<Record<string, string>>
  readonly cwd: string | undefined
  /** The folder of the Python package. */
  readonly source: string
}

/** The parent to ask. */
export interface WarmParent {
  readonly socket: string
  /** What it is started with. */
  readonly settings: Readonly<Record<string, unknown>>
}

const IDLE_SECONDS = 300

// Read by CPython, the C library, NumPy, TensorFlow, Keras and what they are made of, while they are imported (recorded on
// Linux with TensorFlow 2.21: getenv() of all libraries, and os.environ). The parent checks what Python code read besides.
const READ_AT_IMPORT =
  /^(ABSL|CUDA|DNNL|GCS|GFORTRAN|GLIBC|GOTO|GRPC|HDF5|JAX|KERAS|KMP|LC|LD|LLVM|MALLOC|MKL|NPY|NUMPY|NVIDIA|OMP|ONEDNN|OPENBLAS|OPENSSL|PROTOCOL_BUFFERS|PYZMQ|TF|TF2|TPU|WRAPT|XLA)_|^PYTHON|^(HOME|LANG|LANGUAGE|LOCPATH|POSIXLY_CORRECT|TEMP|TMP|TMPDIR|TZ|TZDIR|__PYVENV_LAUNCHER__)$/

/** Why no Python is forked, as the end of a sentence; or the parent to ask. */
export function warmParent(request: WarmRequest): WarmParent | { readonly reason: string } {
  const { environment, keras, device, preload, environ, source } = request
  if (process.platform !== 'linux') return { reason: `forking is not safe on ${process.platform}` }
  if (device === 'gpu') return { reason: 'a process that uses a GPU cannot be forked' }
  // TensorFlow's build for CPUs never looks for a GPU.
  const isGpuBuild = environment.lock === 'gpu' || (environment.lock === null && GPU_FILES.some(exists))
  if (device === 'auto' && isGpuBuild)
    return { reason: "this machine has a GPU, and a process that uses one cannot be forked (device: 'cpu' can)" }
  if (environ['PYTHONHOME']) return { reason: 'PYTHONHOME is set' }
  const folder = warmFolder(environ)
  if (typeof folder !== 'string') return folder
  const backend = request.backend ?? 'tensorflow'
  const options = {
    keras,
    backend,
    device: device === 'cpu' ? 'cpu' : 'auto',
    preload,
    sitePaths: environment.sitePaths,
  }
  // A relative entry of PYTHONPATH is another folder in another working directory.
  const isRelative = (environ['PYTHONPATH'] || '/').split(':').some((path) => !isAbsolute(path))
  const parts = [
    [environment.interpreter, source, options],
    Object.entries(environ)
      .filter(([name]) => READ_AT_IMPORT.test(name))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    isRelative ? (request.cwd ?? process.cwd()) : null,
    circumstances(),
  ]
  const name = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)
  const socket = join(folder, `${name}.sock`)
  if (Buffer.byteLength(socket) > MAX_SOCKET_PATH) return { reason: `the path ${socket} is too long for a socket` }
  const wanted = Number(environ['TENSORBRIDGE_WARM_IDLE'] ?? Number.NaN)
  const idleSeconds = Number.isFinite(wanted) && wanted >= 0 ? wanted : IDLE_SECONDS
  return { socket, settings: { ...options, socket, idleSeconds } }
}

/** Whether programs that do not say so get warm Pythons: in test runners, where one starts for each file. */
export function isWarmByDefault(env: Readonly<Record<string, string | undefined>>): boolean {
  const wanted = env['TENSORBRIDGE_WARM']
  if (wanted !== undefined && wanted !== '') return wanted !== '0'
  return ['VITEST', 'JEST_WORKER_ID', 'NODE_TEST_CONTEXT'].some((name) => env[name] !== undefined)
}

const MAX_SOCKET_PATH = 106

// Of NVIDIA, of Windows below Linux, of AMD.
const GPU_FILES = [...gpuFiles, '/dev/dxg', '/dev/kfd']

/** The folder of the sockets, made where it is missing; or why it cannot be used. */
export function warmFolder(env: Readonly<Record<string, string | undefined>>): string | { readonly reason: string } {
  const user = process.getuid?.() ?? 0
  const runtime = env['XDG_RUNTIME_DIR']
  const folder =
    env['TENSORBRIDGE_WARM_FOLDER'] ||
    (runtime ? join(runtime, 'tensorbridge-warm') : join(tmpdir(), `tensorbridge-warm-${user}`))
  try {
    mkdirSync(folder, { mode: 0o700, recursive: true })
    const found = lstatSync(folder)
    // In /tmp anybody may have made it before us: whoever can write to it could put a socket of his own there.
    if (!found.isDirectory() || found.uid !== user || (found.mode & 0o077) !== 0)
      return { reason: `${folder} is not a folder that only this user can enter` }
  } catch (error) {
    return { reason: `${folder} cannot be made (${(error as NodeJS.ErrnoException).code})` }
  }
  return folder
}

/** How many parents run that this user's programs would find by these variables; `end` asks them to end. */
export async function countParents(env: Readonly<Record<string, string | undefined>>, end: boolean): Promise<number> {
  const folder = warmFolder(env)
  if (typeof folder !== 'string') return 0
  const names = readdirSync(folder).filter((name) => name.endsWith('.sock'))
  const answers = names.map(
    (name) =>
      new Promise<number>((resolve) => {
        const connection = connect(join(folder, name), () => {
          connection.end(end ? 'end\n' : '')
          connection.once('close', () => resolve(1))
          connection.resume()
        })
        connection.once('error', () => resolve(0)) // it was killed, and its socket is left
      }),
  )
  return (await Promise.all(answers)).reduce((sum, each) => sum + each, 0)
}

/** What a process gets from the one that starts it besides its environment, and cannot simply take on later. */
function circumstances(): unknown[] {
  const status = read('/proc/self/status').match(
    /^(?:Uid|Gid|Groups|Cap|NoNewPrivs|Seccomp|Cpus|Mems|THP_enabled)[^:]*:.*$/gm,
  )
  const spaces = ['cgroup', 'ipc', 'mnt', 'net', 'pid', 'time', 'user', 'uts'].map((name) => {
    try {
      return readlinkSync(`/proc/self/ns/${name}`)
    } catch {
      return null
    }
  })
  const names = ['limits', 'cgroup', 'oom_score_adj', 'attr/current', 'personality', 'timerslack_ns', 'coredump_filter']
  const files = names.map((name) => read(`/proc/self/${name}`))
  // How it is scheduled (man 5 proc): its name, the second entry, may have spaces in it.
  const scheduling = read('/proc/self/stat').split(') ').at(-1)?.split(' ').slice(37, 39)
  return [status, spaces, files, getPriority(), scheduling]
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
