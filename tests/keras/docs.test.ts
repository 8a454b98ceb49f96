// The snippets of a page in docs/ are one program: it must pass the type check, run, and print what its comments say.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { ScratchFolder } from '../harness.js'
import { root, snippet } from './snippets.js'

describe.each(['training', 'optimizers', 'pythonia', 'parity', 'sync'])('docs/%s.md', (name) => {
  const page = readFileSync(join(root, 'docs', `${name}.md`), 'utf8')
  const program = [...page.matchAll(/```ts\n(.*?)```/gs)].map((match) => match[1]).join('\n')
  const said = [...program.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map((match) => match[1])

  const { path, problems } = snippet(`${name}-docs`, program)

  it('passes the strict type check', () => {
    expect(problems()).toBe('')
  })

  it('prints what its comments say', async () => {
    using scratch = new ScratchFolder()
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
      log.mockRestore()
    }
    expect(said.length).toBeGreaterThan(8)
    expect(printed.join(' ')).toBe(said.join(' '))
  })
})
