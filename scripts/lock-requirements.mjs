#!/usr/bin/env node
// Makes python/requirements/{cpu,gpu,worker}.txt (exact versions, a hash for every wheel, no addresses) and
// downloads.json (what a machine will download and how big it is) from the .in files beside them; jax.txt too, with the
// versions of cpu.txt. Needs uv (on PATH, or named by UV) and a package index. Run it to upgrade:
// `node scripts/lock-requirements.mjs`; names after it make these alone: `… jax`.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../python/requirements/', import.meta.url))
const uv = process.env.UV ?? 'uv'
const oldestPython = '3.10'
const pythons = ['3.10', '3.11', '3.12', '3.13']

/** The machines that the locks are checked for: Node's names, Python's names, and how a wheel is tagged for them. */
const machines = [
  {
    name: 'linux-x64',
    sys_platform: 'linux',
    platform_machine: 'x86_64',
    os_name: 'posix',
    tag: /^(manylinux\w*|linux)_x86_64$/,
  },
  {
    name: 'linux-arm64',
    sys_platform: 'linux',
    platform_machine: 'aarch64',
    os_name: 'posix',
    tag: /^(manylinux\w*|linux)_aarch64$/,
  },
  {
    name: 'darwin-arm64',
    sys_platform: 'darwin',
    platform_machine: 'arm64',
    os_name: 'posix',
    tag: /^macosx_\d+_\d+_(arm64|universal2)$/,
  },
  { name: 'win32-x64', sys_platform: 'win32', platform_machine: 'AMD64', os_name: 'nt', tag: /^win_amd64$/ },
]
/** Only these have to be complete; elsewhere TensorFlow has no wheels and set-up says so. */
const mustBeComplete = {
  cpu: ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64'],
  gpu: ['linux-x64'],
  worker: machines.map((m) => m.name),
  jax: ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64'],
}
/** Locks that are installed beside another one: what both name has the version of that one. */
const beside = { jax: 'cpu' }

/** The resolution of one .in file for all Pythons and machines, as `{ name, version, marker, wheels }`. */
function resolve(kind) {
  const scratch = mkdtempSync(join(tmpdir(), 'tensorbridge-lock-'))
  try {
    const output = join(scratch, 'pylock.toml')
    const overrides = join(folder, `${kind}-overrides.in`)
    const options = [
      '--universal',
      '--python-version',
      oldestPython,
      '--format',
      'pylock.toml',
      '--no-header',
      '--no-annotate',
      '--quiet',
    ]
    if (existsSync(overrides)) options.push('--override', overrides)
    if (beside[kind]) {
      const constraints = join(scratch, 'constraints.txt')
      const pins = readFileSync(join(folder, `${beside[kind]}.txt`), 'utf8').match(/^[\w.-]+==[^\\\n]*/gm)
      writeFileSync(constraints, pins.map((pin) => `${pin.trim()}\n`).join(''))
      options.push('--constraint', constraints)
    }
    execFileSync(uv, ['pip', 'compile', join(folder, `${kind}.in`), ...options, '--upgrade', '-o', output], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, UV_PYTHON_DOWNLOADS: 'never' },
    })
    return parsePylock(readFileSync(output, 'utf8')).filter((each) => !each.marker?.includes("'pypy'"))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Reads the part of uv's pylock.toml that is needed here; uv writes one key a line. */
function parsePylock(text) {
  return text
    .split('[[packages]]')
    .slice(1)
    .map((block) => {
      const string = (key) => block.match(new RegExp(`^${key} = "(.*)"$`, 'm'))?.[1]
      const wheels = [
        ...block.matchAll(
          /\{ url = "[^"]*?([^"/]+\.whl)"[^}]*?size = (\d+), hashes = \{ sha256 = "([0-9a-f]{64})" \}/g,
        ),
      ]
      return {
        name: string('name'),
        version: string('version'),
        marker: string('marker'),
        wheels: wheels.map(([, file, size, sha256]) => ({
          file: decodeURIComponent(file),
          size: Number(size),
          sha256,
        })),
      }
    })
}

/** Whether a marker such as `python_full_version >= '3.11' and sys_platform != 'darwin'` holds; no marker always does. */
function holds(marker, environment) {
  const tokens = marker?.match(/\(|\)|'[^']*'|[<>=!]=?|\w+/g) ?? []
  let at = 0
  const either = () => {
    let result = both()
    while (tokens[at] === 'or') {
      at++
      result = both() || result
    }
    return result
  }
  const both = () => {
    let result = one()
    while (tokens[at] === 'and') {
      at++
      result = one() && result
    }
    return result
  }
  const one = () => {
    if (tokens[at] === '(') {
      at++
      const result = either()
      at++
      return result
    }
    const [name, operator, quoted] = tokens.slice(at, (at += 3))
    const wanted = quoted.slice(1, -1)
    const have = environment[name]
    if (have === undefined) throw new Error(`The marker "${marker}" asks for ${name}, which this script does not know.`)
    if (!name.startsWith('python_')) return operator === '==' ? have === wanted : have !== wanted
    if (wanted.endsWith('.*')) return (have === wanted.slice(0, -2)) === (operator === '==')
    const order = minor(have) - minor(wanted)
    return { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0, '==': order === 0, '!=': order !== 0 }[
      operator
    ]
  }
  return tokens.length === 0 || either()
}

const minor = (version) => Number(version.split('.')[1])

/** The wheel that an installer takes on this Python and machine, or undefined. */
function chooseWheel(wheels, python, machine) {
  const own = `cp3${minor(python)}`
  const fits = ({ file }) => {
    const [pythonTags, abiTags, platformTags] = file
      .slice(0, -4)
      .split('-')
      .slice(-3)
      .map((part) => part.split('.'))
    const platform = platformTags.includes('any') || platformTags.some((tag) => machine.tag.test(tag))
    const pure = pythonTags.some((tag) => tag.startsWith('py3'))
    const stable =
      abiTags.includes('abi3') &&
      pythonTags.some((tag) => /^cp3\d+$/.test(tag) && Number(tag.slice(3)) <= minor(python))
    return platform && (pure || stable || (pythonTags.includes(own) && abiTags.includes(own)))
  }
  return wheels.filter(fits).sort((a, b) => b.file.includes(`-${own}-`) - a.file.includes(`-${own}-`))[0]
}

const asked = process.argv.slice(2)
const downloads = asked.length > 0 ? JSON.parse(readFileSync(join(folder, 'downloads.json'), 'utf8')) : {}
for (const kind of asked.length > 0 ? asked : ['cpu', 'gpu', 'worker', 'jax']) {
  const packages = resolve(kind)
  const lines = packages.map(({ name, version, marker, wheels }) => {
    if (wheels.length === 0) throw new Error(`${name} ${version} has no wheel; set-up installs nothing else.`)
    const hashes = wheels.map((wheel) => `    --hash=sha256:${wheel.sha256}`).sort()
    return [`${name}==${version}${marker ? ` ; ${marker}` : ''}`, ...new Set(hashes)].join(' \\\n')
  })
  writeFileSync(join(folder, `${kind}.txt`), `${lines.join('\n')}\n`)

  downloads[kind] = {}
  for (const machine of machines) {
    for (const python of pythons) {
      const environment = {
        ...machine,
        python_version: python,
        python_full_version: python,
        implementation_name: 'cpython',
        platform_python_implementation: 'CPython',
      }
      const wanted = packages.filter((each) => holds(each.marker, environment))
      const chosen = wanted.map((each) => ({ ...each, wheel: chooseWheel(each.wheels, python, machine) }))
      const missing = chosen.filter((each) => !each.wheel).map((each) => `${each.name} ${each.version}`)
      if (missing.length > 0) {
        const text = `${kind}: Python ${python} on ${machine.name} lacks wheels of ${missing.join(', ')}`
        if (mustBeComplete[kind].includes(machine.name)) throw new Error(text)
        process.stderr.write(`${text} (left out)\n`)
        continue
      }
      downloads[kind][`${python}-${machine.name}`] = {
        bytes: chosen.reduce((sum, each) => sum + each.wheel.size, 0),
        packages: Object.fromEntries(chosen.map((each) => [each.name, each.version])),
      }
    }
  }
  const megabytes = Object.entries(downloads[kind]).map(([key, { bytes }]) => `${key} ${Math.round(bytes / 1e6)} MB`)
  process.stderr.write(`${kind}: ${packages.length} packages; ${megabytes.join(', ')}\n`)
}
writeFileSync(join(folder, 'downloads.json'), `${JSON.stringify(downloads, null, 1)}\n`)
