// examples/02-custom-optimizer, the whole program: its optimizer learns, and the loaded model goes on from the same loss.

import { expect, it, vi } from 'vitest'

it('prints losses that fall, and the same ones for the model that was saved and loaded', async () => {
  const lines: string[] = []
  using _ = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  await import('../../examples/02-custom-optimizer/main.js')
  const lossesOf = (name: string): number[] =>
    (lines.find((line) => line.trim().startsWith(name))?.match(/\d+\.\d+/g) ?? []).map(Number)
  for (const name of ['adam ', 'adabelief ']) {
    const losses = lossesOf(name)
    expect(losses).toHaveLength(5)
    expect(losses).toEqual(losses.toSorted((one, other) => other - one))
    expect(losses[4]).toBeLessThan(0.15)
  }
  expect(lossesOf('the loaded model')).toEqual(lossesOf('the model here'))
  expect(lossesOf('the loaded model')).toHaveLength(5)
})
