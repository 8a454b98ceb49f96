// The README's program is what a reader tries first: it must pass the type check and do what its comment says. Its links
// must lead somewhere.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { NDArray } from '../../src/index.js'
import { root, snippet } from './snippets.js'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const program = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? ''

const { path, problems } = snippet('readme', program)

it('shows a program of eight lines', () => {
  const lines = program.split('\n').filter((line) => line.trim() !== '')
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.length).toBeLessThanOrEqual(8)
})

it('shows a program that passes the strict type check', () => {
  expect(problems()).toBe('')
})

it('shows a program that learns what its comment says', async () => {
  const printed: unknown[] = []
  using log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => void printed.push(...values))
  await import(path)
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
