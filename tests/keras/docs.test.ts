// The snippets of a page in docs/ are one program: it must pass the type check, run, and print what its comments say.

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ScratchFolder } from '../harness.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe.each(['training', 'optimizers'])('docs/%s.md', (name) => {
  const page = readFileSync(join(root, 'docs', `${name}.md`), 'utf8')
  const program = [...page.matchAll(/```ts\n(.*?)```/gs)].map((match) => match[1]).join('\n')
  const said = [...program.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map((match) => match[1])

  // Inside the repository, where `tensorbridge` and Node's types are found.
  const folder = join(root, '.cache', `${name}-docs`)

  beforeAll(() => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'program.ts'), program)
    const configuration = { extends: '../../tests/tsconfig.json', include: ['program.ts'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('passes the strict type check', () => {
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    let output = ''
    try {
      execFileSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' })
    } catch (error) {
      output = (error as { stdout: string }).stdout
    }
    expect(output).toBe('')
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
      await import(join(folder, 'program.ts'))
    } finally {
      process.chdir(before)
      log.mockRestore()
    }
    expect(said.length).toBeGreaterThan(8)
    expect(printed.join(' ')).toBe(said.join(' '))
  })
})
