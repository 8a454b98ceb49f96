// The snippets of a page in docs/ are one program: it must pass the type check, run, and print what its comments say. Those of
// other pages are fragments, which need another machine, a GPU or packages: each must pass the type check beside what it uses.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { startPython } from '../../src/index.js'
import { ScratchFolder, tensorflowOptions } from '../harness.js'
import { blocksOf, root, snippet, snippets } from './snippets.js'

const pages = [
  'training',
  'optimizers',
  'pythonia',
  'parity',
  'sync',
  'guide',
  'concepts',
  'errors',
  'from-python',
  'from-tfjs',
  'from-losttech',
  'interchange',
]

describe.each(pages)('docs/%s.md', (name) => {
  const page = readFileSync(join(root, 'docs', `${name}.md`), 'utf8')
  const program = blocksOf(page, 'ts').join('\n')
  const said = [...program.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map((match) => match[1])

  const { path, problems } = snippet(`${name}-docs`, program)

  it('passes the strict type check', () => {
    expect(problems()).toBe('')
  })

  it('prints what its comments say', async () => {
    using scratch = new ScratchFolder()
    // As in a test runner, where it is the default.
    if (tensorflowOptions().warm) vi.stubEnv('TENSORBRIDGE_WARM', '1')
    const before = process.cwd()
    const printed: string[] = []
    using log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
      printed.push(values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' '))
    })
    // It writes files beside itself.
    process.chdir(scratch.path)
    try {
      await import(path)
    } finally {
      process.chdir(before)
      vi.unstubAllEnvs()
      log.mockRestore()
    }
    expect(said.length).toBeGreaterThan(5)
    expect(printed.join(' ')).toBe(said.join(' '))
  })
})

describe('docs/from-python.md', () => {
  it('has blocks of Python that print what their comments say', async () => {
    const page = readFileSync(join(root, 'docs', 'from-python.md'), 'utf8')
    const program = blocksOf(page, 'python').join('\n')
    const said = [...program.matchAll(/print\(.*\) {2}# (.*)$/gm)].map((match) => match[1])
    const printed: string[] = []
    await using python = await startPython(tensorflowOptions({ stdout: (text) => printed.push(text) }))
    await python.exec(program)
    await python.close()
    expect(said.length).toBeGreaterThan(8)
    expect(printed.join('').split(/\s+/).join(' ').trim()).toBe(said.join(' '))
  })
})

const start = "import { startPython } from 'tensorbridge'"
const trained = 'declare const x: NDArray, y: NDArray, model: types.Model'
const training = `import type { NDArray, keras as types } from 'tensorbridge'
${trained}`

/** What the fragments of a page use, for each in its order. */
const fragments: Readonly<Record<string, readonly string[]>> = {
  backends: [
    start,
    `import { type Remote, startPython, tuple } from 'tensorbridge'
     await using python = await startPython({ backend: 'jax' })
     const { keras } = python
     const jax = python.import('jax')`,
  ],
  devices: [
    start,
    `import { NDArray, readHistory, startCluster, within } from 'tensorbridge'
     declare const x: NDArray, y: NDArray`,
    `import { NDArray, startPool } from 'tensorbridge'
     declare const x: NDArray, signal: AbortSignal`,
  ],
  environment: [start, start],
  remote: [
    "import { connectPython } from 'tensorbridge'",
    `import { ConnectionLostError } from 'tensorbridge'
     ${training}`,
    `import type { Python } from 'tensorbridge'
     declare const python: Python
     ${training}`,
  ],
  repl: [
    `import type { Remote } from 'tensorbridge'
     declare const frame: Remote
     ${training}`,
  ],
  typings: [''],
  view: [
    training,
    `import { writeFileSync } from 'node:fs'
     declare const one: string, other: string
     ${training}`,
  ],
  'warm-starts': [start],
  'site/index': [''],
}

describe('the fragments of other pages', () => {
  const textOf = (name: string): string => readFileSync(join(root, 'docs', `${name}.md`), 'utf8')
  const programs = Object.entries(fragments).flatMap(([name, before]) =>
    blocksOf(textOf(name), 'ts').map((block, i) => [
      `${name.replace('/', '-')}-${i}`,
      `${before[i] ?? 'no context is given'}\n${block}\nexport {}\n`,
    ]),
  )
  const { problems } = snippets('fragments-docs', Object.fromEntries(programs))

  it('pass the strict type check', () => {
    expect(problems()).toBe('')
  })

  it('are all that no program has', () => {
    const names = [...readdirSync(join(root, 'docs')).filter((file) => file.endsWith('.md')), 'site/index.md']
    const known = new Set([...pages, ...Object.keys(fragments)])
    const left = names
      .map((file) => file.replace(/\.md$/, ''))
      .filter((name) => blocksOf(textOf(name), 'ts').length > 0)
    expect(left.filter((name) => !known.has(name))).toEqual([])
  })

  it('has on the front page the program of the README, which a test runs', () => {
    expect(blocksOf(textOf('site/index'), 'ts')).toEqual(blocksOf(readFileSync(join(root, 'README.md'), 'utf8'), 'ts'))
  })
})
