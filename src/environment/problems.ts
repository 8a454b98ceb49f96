// The texts of every PythonEnvironmentError: what was looked for, where, what was found, and what to do.

import { PythonEnvironmentError } from '../errors.js'
import type { BaseSearch } from './base-pythons.js'
import { newestMinor, oldestMinor } from './base-pythons.js'
import { InstallFailure } from './install.js'
import { freeBytes } from './locations.js'
import { type Download, describeDownload, megabytes } from './lock-files.js'

const range = `3.${oldestMinor} to 3.${newestMinor}`

export function noSuchInterpreter(asked: string, wanted: string, looked: string): PythonEnvironmentError {
  return new PythonEnvironmentError(
    `${asked} names "${wanted}", but ${looked}. Give the path of a Python (${range}), the folder of a virtual environment, or the name of a program on PATH; or leave it out to let tensorbridge use its own Python.`,
  )
}

export function interpreterDoesNotRun(asked: string, interpreter: string, problem: string): PythonEnvironmentError {
  return new PythonEnvironmentError(
    `${asked} names ${interpreter}, which ${problem}. It has to be a working Python (${range}); try it with: "${interpreter}" -c "import sys; print(sys.version)"`,
  )
}

export function interpreterTooOld(asked: string, interpreter: string, version: string): PythonEnvironmentError {
  return new PythonEnvironmentError(
    `${asked} names ${interpreter}, which is Python ${version}. tensorbridge needs Python ${range}. Name a newer one, or leave it out to let tensorbridge use its own Python.`,
  )
}

/** `uvFailure`: what happened when uv was asked to bring a Python instead. */
export function noBasePython(search: BaseSearch, uvFailure?: PythonEnvironmentError): PythonEnvironmentError {
  const found =
    search.refused.length === 0
      ? 'No Python was found.'
      : `Found, but not usable:\n${search.refused.map((each) => `  ${each.interpreter} ${each.reason}`).join('\n')}\n`
  return new PythonEnvironmentError(
    `tensorbridge needs Python ${range} to make its own environment with TensorFlow. It looked for ${search.names.join(', ')} in ${search.folders.join(', ') || 'PATH, which is empty'}. ${found}`.trimEnd() +
      (uvFailure ? `\nuv was to bring one instead: ${uvFailure.message}` : '') +
      `\nTo fix it, install one (Debian and Ubuntu: apt-get install python3 python3-venv; macOS: brew install python@3.12; Windows: winget install Python.Python.3.12)${uvFailure ? '' : ', or install uv, which brings its own'}, or name an interpreter with TENSORBRIDGE_PYTHON.`,
    { cause: uvFailure },
  )
}

export function noWheels(kind: string, minor: number): PythonEnvironmentError {
  const machine = `${process.platform}-${process.arch}`
  const gpu =
    kind === 'gpu'
      ? ' with GPU support; use device "cpu"'
      : '; install TensorFlow in some other way and name that interpreter with TENSORBRIDGE_PYTHON'
  return new PythonEnvironmentError(`TensorFlow has no release for Python 3.${minor} on ${machine}${gpu}.`)
}

export function noInstaller(interpreter: string, version: string): PythonEnvironmentError {
  return new PythonEnvironmentError(
    `${interpreter} lacks packages that are needed, and there is nothing to install them with: neither it nor another Python ${version.replace(/\.\d+$/, '')} has pip, and uv is not on PATH. To fix it, install them into it (tensorbridge itself needs pyzmq and msgspec), or install uv.`,
  )
}

/** What was given as `packages` cannot be read. */
export function wrongPackages(problem: string): PythonEnvironmentError {
  return new PythonEnvironmentError(
    `The option packages takes requirements such as "scikit-learn==1.7.2", and requirements files, whose names end in .txt. ${problem}`,
  )
}

/** torch is not installed unasked: on Linux the wheel of the package index brings CUDA. */
export function torchIsNotAdded(): PythonEnvironmentError {
  const size =
    process.platform === 'linux' ? " On Linux the package index's own build brings CUDA, 3 GB of downloads;" : ''
  return new PythonEnvironmentError(
    `backend: 'torch' needs PyTorch, which tensorbridge adds to its own Python only when it is asked to: packages: ['torch'].${size}${size ? ' the' : ' The'} small build for CPUs is packages: ['torch==VERSION+cpu'] with PIP_EXTRA_INDEX_URL (with uv UV_INDEX) set to PyTorch's own index, https://download.pytorch.org/whl/cpu. Or name an interpreter that has it with the option python.`,
  )
}

/** The packages are installed, but do not go with what the interpreter has. */
export function packagesDoNotFit(
  wanted: string,
  interpreter: string,
  misfits: readonly string[],
): PythonEnvironmentError {
  return new PythonEnvironmentError(
    `The packages ${wanted} do not go with what ${interpreter} has:\n${misfits.map((each) => `  ${each}`).join('\n')}\n${fitAdvice} What was installed has been removed.`,
  )
}

const fitAdvice =
  'To fix it, check the names and choose versions that go together; or, to have other versions of what is there, make an environment yourself and name it with the option python.'

/** Any failure while packages are chosen and installed. `version` is the interpreter's. */
export function couldNotAddPackages(
  wanted: string,
  interpreter: string,
  version: string,
  folder: string,
  failure: unknown,
): PythonEnvironmentError {
  if (!(failure instanceof InstallFailure) || failure.diskIsFull || failure.indexIsUnreachable)
    return couldNotMake(`A folder with the packages ${wanted} for ${interpreter}`, folder, undefined, failure)
  return new PythonEnvironmentError(
    `The packages ${wanted} could not be added to ${interpreter}: ${failure.message}.${lastLines(failure)}\nThey need wheels for Python ${version.replace(/\.\d+$/, '')} on ${process.platform}-${process.arch}, and have to go with the versions installed there. ${fitAdvice}`,
    { cause: failure },
  )
}

/** Any failure while something is made in the cache. `making` completes "… could not be made". */
export function couldNotMake(
  making: string,
  folder: string,
  download: Download | undefined,
  failure: unknown,
): PythonEnvironmentError {
  if (failure instanceof PythonEnvironmentError) return failure
  const code = (failure as NodeJS.ErrnoException).code
  const text = failure instanceof Error ? failure.message : String(failure)
  const full = code === 'ENOSPC' || code === 'EDQUOT' || (failure instanceof InstallFailure && failure.diskIsFull)
  return new PythonEnvironmentError(
    `${making} could not be made in ${folder}: ${full ? 'the disk is full' : text}.${lastLines(failure)}\n${advice(full, code, folder, download)} What was half-made has been removed.`,
    { cause: failure },
  )
}

function lastLines(failure: unknown): string {
  if (!(failure instanceof InstallFailure) || failure.lastLines.length === 0) return ''
  return `\nIts last lines:\n${failure.lastLines.map((line) => `  ${line}`).join('\n')}`
}

function advice(full: boolean, code: string | undefined, folder: string, download: Download | undefined): string {
  if (full) {
    const needed = download?.bytes === undefined ? 'space' : `about ${megabytes(spaceFor(download.bytes))}`
    return `To fix it, free ${needed} there (now free: ${freeSpace(folder)}), or set TENSORBRIDGE_CACHE to a folder on a bigger disk.`
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'To fix it, make that folder writable, or set TENSORBRIDGE_CACHE to one that is.'
  const what = download ? ` It needs ${describeDownload(download, 6)}.` : ''
  return `To fix it, check the network connection (a proxy: HTTPS_PROXY; another package index: PIP_INDEX_URL, with uv UV_DEFAULT_INDEX) and try again with: npx tensorbridge setup.${what}`
}

/** Measured on Linux (2026-11): 338 MB of wheels of the CPU lock become 1.6 GB of files. */
function spaceFor(downloadBytes: number): number {
  return downloadBytes > 50e6 ? downloadBytes * 2 + 1e9 : downloadBytes * 5
}

export function freeSpace(folder: string): string {
  const free = freeBytes(folder)
  return free === undefined ? 'unknown' : megabytes(free)
}
