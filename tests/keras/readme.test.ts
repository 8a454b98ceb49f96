// The README's program is what a reader tries first: it must pass the type check and do what its comment says. Its links
// must lead somewhere.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { NDArray } from '../../src/index.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const program = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? ''

// Inside the repository, where `tensorbridge` and Node's types are found.
const folder = join(root, '.cache', 'readme')

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'program.ts'), program)
  const configuration = { extends: '../../tests/tsconfig.json', include: ['program.ts'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('shows a program of eight lines', () => {
  const lines = program.split('\n').filter((line) => line.trim() !== '')
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.length).toBeLessThanOrEqual(8)
})

it('shows a program that passes the strict type check', () => {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const output = execFileSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' })
  expect(output).toBe('')
})

it('shows a program that learns what its comment says', async () => {
  const printed: unknown[] = []
  using log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => void printed.push(...values))
  await import(join(folder, 'program.ts'))
  log.mockRestore()

  expect(printed).toHaveLength(1)
  const answer = printed[0] as NDArray
  expect(answer).toBeInstanceOf(NDArray)
  expect([answer.dtype, ...answer.shape]).toEqual(['float32', 2, 1])
  // It trains without a seed: near is enough.
  expect(Math.abs((answer.data[0] as number) - 0.25)).toBeLessThan(0.1)
  expect(Math.abs((answer.data[1] as number) - 0.81)).toBeLessThan(0.1)
})

it.each(['README.md', 'CHANGELOG.md', 'examples/01-mnist/README.md'])('links to files that exist: %s', (page) => {
  const text = readFileSync(join(root, page), 'utf8')
  const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] as string)
  expect(targets.filter((target) => !existsSync(join(root, page, '..', target)))).toEqual([])
})
