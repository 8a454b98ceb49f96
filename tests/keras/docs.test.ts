// The snippets of a page in docs/ are one program: it must pass the type check, run, and print what its comments say.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { startPython } from '../../src/index.js'
import { ScratchFolder, tensorflowOptions } from '../harness.js'
import { root, snippet } from './snippets.js'

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
  const program = [...page.matchAll(/```ts\n(.*?)```/gs)].map((match) => match[1]).join('\n')
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
    const program = [...page.matchAll(/```python\n(.*?)```/gs)].map((match) => match[1]).join('\n')
    const said = [...program.matchAll(/print\(.*\) {2}# (.*)$/gm)].map((match) => match[1])
    const printed: string[] = []
    await using python = await startPython(tensorflowOptions({ stdout: (text) => printed.push(text) }))
    await python.exec(program)
    await python.close()
    expect(said.length).toBeGreaterThan(8)
    expect(printed.join('').split(/\s+/).join(' ').trim()).toBe(said.join(' '))
  })
})
