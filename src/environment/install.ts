// Runs uv, venv and pip: makes a virtual environment, installs a lock file into it or into a folder, chooses versions. Their
// output becomes one short line for each thing that a person waits for; a failure carries their last lines.
// Who makes what, and what becomes of a half-made folder, is the callers' business.

import { readFileSync } from 'node:fs'
import { execa } from 'execa'
import { installerEnviron } from './child-environ.js'
import { findProgram, freeBytes } from './locations.js'
import type { Task } from './types.js'

/** An installer that failed; callers add what was being made and what to do. */
export class InstallFailure extends Error {
  readonly lastLines: readonly string[]
  readonly diskIsFull: boolean
  /** The package index did not answer: pip and uv say so in these words. */
  readonly indexIsUnreachable: boolean

  constructor(step: string, how: string, lastLines: readonly string[], diskIsFull: boolean) {
    super(`${step} ${how}`)
    this.lastLines = lastLines
    this.diskIsFull = diskIsFull
    this.indexIsUnreachable = lastLines.some((line) => noConnection.test(line))
  }
}

const fullDisk = /No space left on device|ENOSPC|os error 28|Errno 28|not enough space on the disk|Disk quota exceeded/i
const noConnection =
  /after connection broken by|Max retries exceeded|error sending request|dns error|tcp connect error|name resolution|operation timed out/i
/** Less than this left after a failure means that the disk was the cause: venv hides what pip said to it. */
const hardlyAnything = 5e6

/** No source builds (they need compilers), nothing that the lock does not name, every file checked by its hash. */
const strict = ['--no-deps', '--only-binary', ':all:']
const keptLines = 15
const quietMs = 10_000

export function findUv(task: Task): string | undefined {
  return findProgram('uv', task.env)
}

/** Makes `folder` a virtual environment. `base` may be a version such as `3.12`, which uv downloads. */
export async function makeVenv(task: Task, uv: string | undefined, base: string, folder: string): Promise<void> {
  if (uv === undefined) await runStep(task, folder, 'python -m venv', base, ['-m', 'venv', folder])
  else
    await runStep(
      task,
      folder,
      'uv venv',
      uv,
      ['venv', '--no-project', '--python', base, folder],
      /^\d/.test(base) ? 'automatic' : 'never',
    )
}

export interface LockOptions {
  /** A folder to install into; default: the environment of the interpreter. */
  readonly target?: string
  /** False for a list of versions without hashes. */
  readonly hashes?: boolean
}

/** Installs a lock file into the environment of `interpreter`, or into the folder `target` for its use. */
export async function installLock(
  task: Task,
  uv: string | undefined,
  interpreter: string,
  lock: string,
  { target, hashes = true }: LockOptions = {},
): Promise<void> {
  // What of a folder is never imported need not be compiled: with jax that was 40 of 50 s. uv does not do it unasked.
  const into = target === undefined ? [] : ['--target', target]
  const what = [...(hashes ? ['--require-hashes'] : []), ...strict, ...into, '-r', lock]
  if (uv === undefined) {
    const compile = target === undefined ? [] : ['--no-compile']
    const args = ['-m', 'pip', 'install', '--progress-bar', 'off', '--no-warn-script-location', ...compile, ...what]
    await runStep(task, target ?? interpreter, 'pip install', interpreter, args)
  } else {
    const compile = target === undefined ? ['--compile-bytecode'] : []
    const args = ['pip', 'install', '--python', interpreter, ...compile, ...what]
    await runStep(task, target ?? interpreter, 'uv pip install', uv, args)
  }
}

/** A pip, and the options before its command with which it looks at another interpreter. */
export interface Pip {
  readonly program: string
  readonly options: readonly string[]
}

export interface Resolution {
  /** A file of requirements. */
  readonly requirements: string
  /** A file with the versions that have to stay as they are. */
  readonly constraints: string
  /** A file that is written while this runs. */
  readonly output: string
}

/** The lines of a lock: what has to be installed beside what the constraints name, and what they name. */
export async function resolveWithUv(
  task: Task,
  uv: string,
  interpreter: string,
  { requirements, constraints, output }: Resolution,
): Promise<string> {
  const form = ['--quiet', '--no-header', '--no-annotate', '--generate-hashes', '--only-binary', ':all:']
  const args = ['pip', 'compile', ...form, '--python', interpreter, '--constraint', constraints, '-o', output]
  await runStep(task, output, 'uv pip compile', uv, [...args, requirements])
  return readFileSync(output, 'utf8')
}

/** The lines of a lock for this machine alone: what has to be installed beside what the interpreter has. */
export async function resolveWithPip(
  task: Task,
  pip: Pip,
  { requirements, constraints, output }: Resolution,
): Promise<string> {
  const form = ['--progress-bar', 'off', '--dry-run', '--report', output, '--only-binary', ':all:']
  const args = ['-m', 'pip', ...pip.options, 'install', ...form, '-c', constraints, '-r', requirements]
  await runStep(task, output, 'pip install --dry-run', pip.program, args)
  const report = JSON.parse(readFileSync(output, 'utf8')) as { install: PipChoice[] }
  return report.install.map(lockLine).join('')
}

/** An entry of pip's installation report. */
interface PipChoice {
  readonly metadata: { readonly name: string; readonly version: string }
  readonly is_direct: boolean
  readonly download_info: { readonly url: string; readonly archive_info?: { readonly hashes?: { sha256?: string } } }
}

function lockLine({ metadata, is_direct, download_info: { url, archive_info } }: PipChoice): string {
  const what = is_direct ? `${metadata.name} @ ${url}` : `${metadata.name}==${metadata.version}`
  const hash = archive_info?.hashes?.sha256
  return `${what}${hash === undefined ? '' : ` --hash=sha256:${hash}`}\n`
}

/** `writesTo` is where the step writes: how much is left there tells why it failed. */
async function runStep(
  task: Task,
  writesTo: string,
  step: string,
  program: string,
  args: string[],
  pythonDownloads = 'never',
): Promise<void> {
  const started = Date.now()
  const tail: string[] = []
  let doing = step
  // uv downloads several files at once and says when each is done.
  const downloading = new Set<string>()
  let lastSaid = started
  const say = (text: string): void => {
    lastSaid = Date.now()
    task.onProgress(`[${String(Math.round((lastSaid - started) / 1000)).padStart(3)} s] ${text}`)
  }
  const env = { ...installerEnviron(task.env), UV_PYTHON_DOWNLOADS: pythonDownloads }
  const child = execa(program, args, {
    env,
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    all: true,
    buffer: false,
  })
  const stillThere = setInterval(() => {
    if (Date.now() - lastSaid >= quietMs)
      say(`still ${downloading.size > 0 ? `downloading ${[...downloading].join(', ')}` : doing}`)
  }, 1_000)
  stillThere.unref()
  try {
    for await (const raw of child.iterable({ from: 'all' })) {
      const line = raw.trimEnd()
      if (line === '') continue
      tail.push(line)
      if (tail.length > keptLines) tail.shift()
      const [, verb, file] = /^\s*(Downloading|Downloaded) (\S+)(?: \([^)]+\))?$/.exec(line) ?? []
      if (verb === 'Downloading' && file && !file.endsWith('.whl')) downloading.add(file)
      else if (file) downloading.delete(file)
      const news = condense(line)
      if (news !== undefined && news !== doing) {
        doing = news
        say(news)
      }
    }
  } catch {
    // A stream that broke off: the result below says how the program ended.
  } finally {
    clearInterval(stillThere)
  }
  const result = await child
  if (!result.failed) return
  const how = result.signal
    ? `was ended by ${result.signal}`
    : result.exitCode !== undefined
      ? `failed with exit code ${result.exitCode}`
      : `could not be run (${result.code ?? result.shortMessage})`
  const full =
    tail.some((line) => fullDisk.test(line)) || (freeBytes(writesTo) ?? Number.POSITIVE_INFINITY) < hardlyAnything
  throw new InstallFailure(step, how, tail, full)
}

/** What a person wants to know of a line of pip's or uv's output; undefined for the rest. */
export function condense(line: string): string | undefined {
  const text = line.trim()
  const pipFile = /^Downloading .*?([^/\s]+?)-\d[^/\s]*\.(?:whl|tar\.gz)(?:\.metadata)?(?: (\([^)]+\)))?/.exec(text)
  if (pipFile)
    return text.includes('.metadata') ? undefined : `downloading ${pipFile[1]}${pipFile[2] ? ` ${pipFile[2]}` : ''}`
  const cached = /^Using cached ([^/\s]+?)-\d[^/\s]*\.whl(?: (\([^)]+\)))?/.exec(text)
  if (cached) return text.includes('.metadata') ? undefined : `using the kept download of ${cached[1]}`
  if (text.startsWith('Installing collected packages: ')) return `installing ${text.split(',').length} packages`
  const uvFile = /^Downloading (\S+ \([^)]+\))$/.exec(text)
  if (uvFile) return `downloading ${uvFile[1]}`
  if (/^(Prepared|Installed|Bytecode compiled) \d+/.test(text)) return text.charAt(0).toLowerCase() + text.slice(1)
  if (/^(warning|error):/i.test(text)) return text
  return undefined
}
