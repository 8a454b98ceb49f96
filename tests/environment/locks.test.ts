// The committed lock files are what the package promises of them.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/environment/locations.js'
import type { Download } from '../../src/environment/lock-files.js'

const folder = join(packageRoot(), 'python', 'requirements')
const downloads = JSON.parse(readFileSync(join(folder, 'downloads.json'), 'utf8')) as Record<
  string,
  Record<string, Download>
>
const pythons = ['3.10', '3.11', '3.12', '3.13']

/** The requirements of a lock, continuation lines joined. */
function requirements(kind: string): string[] {
  return readFileSync(join(folder, `${kind}.txt`), 'utf8')
    .replaceAll('\\\n', ' ')
    .trim()
    .split('\n')
}

describe.each(['cpu', 'gpu', 'worker', 'jax'])('the %s lock', (kind) => {
  it('pins every package exactly and gives hashes for it', () => {
    for (const line of requirements(kind))
      expect(line).toMatch(/^[a-z0-9.-]+==[\w.]+( ; [^#]+?)?(\s+--hash=sha256:[0-9a-f]{64})+$/)
  })

  it('names no address, index or path', () => {
    expect(readFileSync(join(folder, `${kind}.txt`), 'utf8') + JSON.stringify(downloads[kind])).not.toMatch(
      /:\/\/|--index|--find-links|\/home|\/root|\/tmp|@ /,
    )
  })

  it('has wheels for every supported Python on Linux, and says what they weigh', () => {
    for (const python of pythons) expect(downloads[kind]?.[`${python}-linux-x64`]?.bytes).toBeGreaterThan(500_000)
  })

  it('agrees with downloads.json about every version', () => {
    const pins = new Set(requirements(kind).map((line) => line.split(' ')[0]))
    const listed = Object.values(downloads[kind] ?? {}).flatMap(({ packages }) =>
      Object.entries(packages).map(([name, version]) => `${name}==${version}`),
    )
    expect(new Set(listed)).toEqual(pins)
  })
})

it.each(['cpu', 'gpu'])('adds jax to what the %s lock has in no other version', (kind) => {
  for (const python of pythons) {
    const there = downloads[kind]?.[`${python}-linux-x64`]?.packages ?? {}
    const added = Object.entries(downloads['jax']?.[`${python}-linux-x64`]?.packages ?? {})
    const common = added.filter(([name]) => there[name] !== undefined)
    expect(common.map(([name]) => name)).toEqual(expect.arrayContaining(['ml-dtypes', 'numpy']))
    for (const [name, version] of common) expect([python, name, version]).toEqual([python, name, there[name]])
  }
})

it('never installs tensorflow beside tensorflow-cpu', () => {
  for (const [target, { packages }] of Object.entries(downloads['cpu'] ?? {})) {
    expect([target, Object.keys(packages).filter((name) => /^tensorflow(-cpu)?$/.test(name)).length]).toEqual([
      target,
      1,
    ])
  }
  for (const python of pythons)
    expect(downloads['cpu']?.[`${python}-linux-x64`]?.packages).toHaveProperty('tensorflow-cpu')
})

it('brings CUDA with the GPU lock only', () => {
  const cuda = (kind: string): string[] =>
    Object.keys(downloads[kind]?.['3.12-linux-x64']?.packages ?? {}).filter((name) => name.startsWith('nvidia-'))
  expect(cuda('gpu').length).toBeGreaterThan(5)
  expect(cuda('cpu')).toEqual([])
})
