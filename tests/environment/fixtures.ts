// What the environment tests share: a scratch folder with an awkward name that removes itself, made-up Pythons and
// a made-up uv, tiny wheels with a lock for them, and this package compiled for real child processes.

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { findBasePython } from '../../src/environment/base-pythons.js'
import { taskFrom } from '../../src/environment/environment.js'
import { packageRoot } from '../../src/environment/locations.js'
import type { EnvironmentOptions, Task } from '../../src/environment/types.js'

/** A scratch folder; leaving the scope removes it and everything below. */
export class Scratch implements Disposable {
  readonly folder: string
  readonly lines: string[] = []

  constructor() {
    // Real path: on macOS the temporary folder is behind a link.
    this.folder = mkdtempSync(join(tmpdir(), 'tensorbridge env ünï 日本-'))
    for (const name of ['bin', 'home', 'cache', 'requirements']) mkdirSync(this.path(name))
  }

  path(...parts: string[]): string {
    return join(this.folder, ...parts)
  }

  read(...parts: string[]): string {
    return readFileSync(this.path(...parts), 'utf8')
  }

  /** An executable file. */
  program(name: string, text: string, folder = 'bin'): string {
    const path = this.path(folder, name)
    mkdirSync(this.path(folder), { recursive: true })
    writeFileSync(path, text)
    chmodSync(path, 0o755)
    return path
  }

  /** A program that answers the probe as a Python of this version would, and notes each run in `runs.txt`. */
  fakePython(name: string, version: string, more: Record<string, unknown> = {}, folder = 'bin'): string {
    const packages = { tensorflow: null, keras: null, 'tf-keras': null, numpy: null, pyzmq: '27', msgspec: '0.2' }
    const probe = {
      version,
      implementation: 'cpython',
      is64bit: true,
      hasVenv: true,
      hasPip: true,
      packages,
      folders: {},
      ...more,
    }
    return this.program(
      name,
      `#!/bin/sh\necho "$0" >> '${this.path('runs.txt')}'\n/bin/cat <<'END'\nTENSORBRIDGE-PROBE ${JSON.stringify(probe)}\nEND\n`,
      folder,
    )
  }

  /** A virtual environment's folder with a made-up Python in it. */
  fakeVenv(name: string, version: string, more: Record<string, unknown> = {}): string {
    this.fakePython('python', version, more, join(name, 'bin'))
    return this.path(name)
  }

  /**
   * A program that makes "environments" as uv does and notes each run in `uv.txt`. `venv` and `install` are shell
   * commands that run first.
   */
  fakeUv(commands: { venv?: string; install?: string } = {}): void {
    const python = this.fakePython(
      'python-of-uv',
      '3.12.9',
      {
        packages: {
          tensorflow: '2.21.0',
          keras: '3.15.1',
          'tf-keras': '2.21.0',
          numpy: '2',
          pyzmq: '27',
          msgspec: '0.2',
        },
      },
      'uv-parts',
    )
    this.program(
      'uv',
      `#!/bin/sh
echo "$*" >> '${this.path('uv.txt')}'
if [ "$1" = venv ]; then
${commands.venv ?? ':'}
for folder; do :; done
/bin/mkdir -p "$folder/bin" && /bin/cp '${python}' "$folder/bin/python"
else
${commands.install ?? "echo 'Installed 3 packages in 5ms'"}
fi
`,
    )
  }

  uvRuns(kind: 'venv' | 'pip'): number {
    return this.read('uv.txt')
      .split('\n')
      .filter((line) => line.startsWith(`${kind} `)).length
  }

  pythonRuns(): number {
    try {
      return this.read('runs.txt').trim().split('\n').length
    } catch {
      return 0
    }
  }

  /** Lock files that name one made-up package each; nothing is downloaded when the installer is made up too. */
  fakeLocks(): void {
    for (const kind of ['cpu', 'gpu', 'worker', 'jax'])
      writeFileSync(
        this.path('requirements', `${kind}.txt`),
        `tiny-${kind}==1.0 \\\n    --hash=sha256:${'0'.repeat(64)}\n`,
      )
  }

  /** A lock of tiny wheels that lie in the folder `wheels`, for real installers. */
  realLock(kind: 'cpu' | 'worker', python: string, names: string[], bytes = 10): void {
    const lines = names.map((name) => this.wheel(python, name, { bytes }))
    writeFileSync(this.path('requirements', `${kind}.txt`), lines.join(''))
  }

  /** Puts a tiny wheel into the folder `wheels`; gives its entry of a lock. The `x` of its module is the version's first number. */
  wheel(
    python: string,
    name: string,
    { version = '1.0', needs = [], bytes = 10 }: { version?: string; needs?: string[]; bytes?: number } = {},
  ): string {
    mkdirSync(this.path('wheels'), { recursive: true })
    const wheel = this.path('wheels', `${name}-${version}-py3-none-any.whl`)
    execFileSync(python, ['-c', wheelProgram, wheel, name, version, String(bytes), ...needs])
    const hash = createHash('sha256').update(readFileSync(wheel)).digest('hex')
    return `${name}==${version} \\\n    --hash=sha256:${hash}\n`
  }

  /** Variables of a machine that has only what is in `bin`, and no network. */
  env(more: Record<string, string | undefined> = {}): Record<string, string | undefined> {
    return {
      PATH: [this.path('bin'), '/usr/bin', '/bin'].join(delimiter),
      HOME: this.path('home'),
      TENSORBRIDGE_CACHE: this.path('cache'),
      PIP_NO_INDEX: '1',
      PIP_FIND_LINKS: new URL(`file://${this.path('wheels')}`).href,
      ...more,
    }
  }

  /** PATH holds only `bin` unless said otherwise, so that the machine's own Pythons are out of sight. */
  task(options: EnvironmentOptions = {}): Task {
    const env = { ...this.env({ PATH: this.path('bin') }), ...options.env }
    return taskFrom(
      { onProgress: (line) => this.lines.push(line), ...options, env },
      { requirementsFolder: this.path('requirements'), commonFolders: [], gpuFiles: [] },
    )
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

const wheelProgram = `
import sys, zipfile, hashlib, base64
path, name, version, size, *needs = sys.argv[1:]
info = name + "-" + version + ".dist-info/"
needs = "".join("Requires-Dist: %s\\n" % need for need in needs)
files = {name + "/__init__.py": b"x = " + version.split(".")[0].encode() + b"\\n", name + "/data.bin": b"x" * int(size),
         info + "METADATA": ("Metadata-Version: 2.1\\nName: %s\\nVersion: %s\\n%s" % (name, version, needs)).encode(),
         info + "WHEEL": b"Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"}
digest = lambda b: base64.urlsafe_b64encode(hashlib.sha256(b).digest()).rstrip(b"=").decode()
record = "".join("%s,sha256=%s,%d\\n" % (n, digest(b), len(b)) for n, b in files.items()) + info + "RECORD,,\\n"
with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
    for n, b in files.items():
        z.writestr(n, b)
    z.writestr(info + "RECORD", record)
`

/** A Python of this machine that can make virtual environments; the project cannot do without one. */
export async function realPython(): Promise<string> {
  const { TENSORBRIDGE_CACHE: _, ...env } = process.env
  using scratch = new Scratch()
  const task = { ...taskFrom({ env }), cacheRoot: scratch.path('cache') }
  const { found, refused } = await findBasePython(task, true)
  if (found === undefined) throw new Error(`These tests need a Python with venv. Found: ${JSON.stringify(refused)}`)
  // Not a shim of a version manager, which needs its own PATH.
  return execFileSync(found.interpreter, ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim()
}

/** Compiles this package into the folder, so that other Node processes can run it; gives the folder of the output. */
export function compilePackage(folder: string): string {
  const root = packageRoot()
  mkdirSync(folder, { recursive: true })
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  for (const name of ['node_modules', 'python']) symlinkSync(join(root, name), join(folder, name))
  const output = join(folder, 'dist')
  // Errors of types and declarations are the type checker's business.
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
      '--noCheck',
      '--declaration',
      'false',
      '--isolatedDeclarations',
      'false',
      '--outDir',
      output,
    ],
    { cwd: root, stdio: 'ignore' },
  )
  return output
}
