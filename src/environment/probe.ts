// What an interpreter is: its version and the packages it has, found by running it once and without importing
// anything big. The answer is kept in the cache and is used again until the interpreter or one of its
// site-packages folders changes, so that a second start runs nothing.

import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import { probeEnviron } from './child-environ.js'
import { readJson, writeJson } from './small-files.js'
import type { Environ, PackageVersions } from './types.js'

const formatVersion = 2
const mark = 'TENSORBRIDGE-PROBE '
const timeoutMs = 30_000

/** What the probe program prints, one line of JSON after `TENSORBRIDGE-PROBE `. */
export interface Probe {
  /** Such as `3.11.7`. */
  readonly version: string
  readonly implementation: string
  /** The ending of extension modules, `.cpython-311-x86_64-linux-gnu.so`: names Python, platform and C library. */
  readonly extensionSuffix: string
  readonly is64bit: boolean
  readonly freeThreaded: boolean
  readonly hasVenv: boolean
  readonly hasPip: boolean
  readonly packages: PackageVersions
  /** Versions of what Keras can compute with besides TensorFlow. */
  readonly backends: { readonly jax: string | null; readonly torch: string | null }
  /** Folders whose modification time (nanoseconds, as text; null: absent) changes when packages are installed. */
  readonly folders: Readonly<Record<string, string | null>>
}

/** Either what was found, or why the program is no usable Python. */
export type ProbeResult = { readonly probe: Probe } | { readonly problem: string }

// Runs on any Python from 2.7 on, so that a too old one can say its version.
const program = `
import sys, json
r = {"version": "%d.%d.%d" % sys.version_info[:3]}
if sys.version_info >= (3, 8):
    import os, site, sysconfig, importlib.util, importlib.metadata as metadata
    def stamp(p):
        try:
            return str(os.stat(p).st_mtime_ns)
        except OSError:
            return None
    folders = [p for p in sys.path if os.path.isdir(p) and os.path.basename(p) in ("site-packages", "dist-packages")]
    try:
        folders += site.getsitepackages()
        if site.ENABLE_USER_SITE:
            folders.append(site.getusersitepackages())
    except Exception:
        pass
    folders.append(os.path.join(sys.prefix, "pyvenv.cfg"))
    r["folders"] = dict((p, stamp(p)) for p in folders)
    def version(*names):
        for name in names:
            try:
                return metadata.version(name)
            except Exception:
                pass
        return None
    r["packages"] = {
        "tensorflow": version("tensorflow", "tensorflow-cpu", "tensorflow-intel", "tensorflow-macos", "tensorflow-gpu", "tensorflow-rocm", "tensorflow-cpu-aws", "intel-tensorflow", "tf-nightly", "tf-nightly-cpu"),
        "keras": version("keras", "keras-nightly"), "tf-keras": version("tf-keras", "tf-keras-nightly"),
        "numpy": version("numpy"), "pyzmq": version("pyzmq"), "msgspec": version("msgspec"),
    }
    r["backends"] = {"jax": version("jax"), "torch": version("torch")}
    r["implementation"] = sys.implementation.name
    r["extensionSuffix"] = sysconfig.get_config_var("EXT_SUFFIX") or ""
    r["is64bit"] = sys.maxsize > 2 ** 32
    r["freeThreaded"] = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
    has = lambda name: importlib.util.find_spec(name) is not None
    r["hasVenv"] = has("venv") and has("ensurepip")
    r["hasPip"] = has("pip")
print("${mark}" + json.dumps(r))
`

/** Runs the interpreter, or takes the kept answer while nothing has changed. `fresh` always runs it. */
export async function probeInterpreter(
  interpreter: string,
  env: Environ,
  cacheRoot: string,
  fresh = false,
): Promise<ProbeResult> {
  const kept = cacheFile(interpreter, env, cacheRoot)
  if (!fresh) {
    const entry = readJson(kept) as { format?: number; interpreter?: string; probe?: Probe } | undefined
    if (
      entry?.format === formatVersion &&
      entry.probe &&
      entry.interpreter === stampOf(interpreter) &&
      unchanged(entry.probe)
    )
      return { probe: entry.probe }
  }
  const before = stampOf(interpreter)
  const result = await runProbe(interpreter, env)
  if ('probe' in result) {
    try {
      writeJson(kept, { format: formatVersion, path: interpreter, interpreter: before, probe: result.probe })
    } catch {
      // A cache that cannot be written only costs the next start this probe.
    }
  }
  return result
}

async function runProbe(interpreter: string, env: Environ): Promise<ProbeResult> {
  const run = await execa(interpreter, ['-c', program], {
    env: probeEnviron(env),
    extendEnv: false,
    reject: false,
    timeout: timeoutMs,
    stdin: 'ignore',
    stripFinalNewline: true,
  })
  const line = run.stdout?.split(/\r?\n/).find((each) => each.startsWith(mark))
  if (line === undefined) {
    if (run.timedOut) return { problem: `did not answer within ${timeoutMs / 1000} s` }
    const said = lastLine(run.stderr) ?? lastLine(run.stdout) ?? run.code
    const how =
      run.exitCode !== undefined
        ? `exited with code ${run.exitCode}`
        : run.signal
          ? `was ended by ${run.signal}`
          : 'could not be run'
    return { problem: said ? `${how}: ${said}` : how }
  }
  const probe = JSON.parse(line.slice(mark.length)) as Partial<Probe> & { version: string }
  const none: PackageVersions = {
    tensorflow: null,
    keras: null,
    'tf-keras': null,
    numpy: null,
    pyzmq: null,
    msgspec: null,
  }
  return {
    probe: {
      version: probe.version,
      implementation: probe.implementation ?? 'cpython',
      extensionSuffix: probe.extensionSuffix ?? '',
      is64bit: probe.is64bit ?? true,
      freeThreaded: probe.freeThreaded ?? false,
      hasVenv: probe.hasVenv ?? false,
      hasPip: probe.hasPip ?? false,
      packages: { ...none, ...probe.packages },
      backends: { jax: null, torch: null, ...probe.backends },
      folders: probe.folders ?? {},
    },
  }
}

/** The number after `3.`; versions other than 3 count as too old. */
export function minorOf(version: string): number {
  const [major, minor] = version.split('.').map(Number)
  return major === 3 && minor !== undefined ? minor : -1
}

function cacheFile(interpreter: string, env: Environ, cacheRoot: string): string {
  // PYTHONPATH and its like change what the same interpreter sees.
  const seen = [interpreter, env['PYTHONPATH'], env['PYTHONUSERBASE'], env['PYTHONNOUSERSITE'], env['HOME']]
  const name = createHash('sha256').update(JSON.stringify(seen)).digest('hex').slice(0, 16)
  return join(cacheRoot, 'probes', `${name}.json`)
}

function unchanged(probe: Probe): boolean {
  return Object.entries(probe.folders).every(([folder, stamp]) => stampOf(folder) === stamp)
}

function stampOf(path: string): string | null {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.mtimeNs.toString() ?? null
}

function lastLine(text: string | undefined): string | undefined {
  return text?.trim().split(/\r?\n/).at(-1)?.trim() || undefined
}
