// A call that a program makes turn after turn has its line remembered instead of looked up (src/connection/habits.ts). What
// fails shows the line that made it all the same, and says so where it was not looked at.

import { expect, it } from 'vitest'
import { Habit, Habits } from '../../src/connection/habits.js'
import { plainOptions, rejectionOf, sharedPython } from '../harness.js'

const shared = sharedPython(plainOptions())
const TURNS = 600
const NOTE = '    (one of many such calls, which were made here)'

/** The line of this file on which a stack begins, and whether a note says that it is remembered. */
function whereIn(error: unknown): { line: number; isNoted: boolean } {
  const stack = String((error as Error).stack)
  const first = /\n {4}at [^\n]*remembered-lines\.test\.ts:(\d+):/.exec(stack)
  return { line: Number(first?.[1]), isNoted: stack.includes(NOTE) }
}

/** The line that calls this. */
function here(): number {
  return Number(/remembered-lines\.test\.ts:(\d+):\d+\)?$/.exec(new Error().stack?.split('\n')[2] ?? '')?.[1])
}

it('of a loop that fails late is shown, with a note', async () => {
  const { python } = shared
  const divide = python.eval(`lambda x: 1 / (x - ${TURNS})`)
  let line = 0
  const loop = async (): Promise<void> => {
    for (let i = 0; ; i++) {
      line = here() + 1
      await divide(i)
    }
  }
  const error = await rejectionOf(loop())
  expect(error.message).toContain('division by zero')
  expect(whereIn(error)).toEqual({ line, isNoted: true })
})

it('is another one in another loop that makes the same call', async () => {
  const { python } = shared
  const divide = python.eval(`lambda x: 1 / (x - ${TURNS - 1})`)
  const early = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) await divide(i)
  }
  await early(TURNS - 1)
  await python.eval('None')
  let line = 0
  const loop = async (): Promise<void> => {
    for (let i = TURNS - 50; ; i++) {
      line = here() + 1
      await divide(i)
    }
  }
  expect(whereIn(await rejectionOf(loop()))).toEqual({ line, isNoted: false })
})

it('of a function that Python calls is shown', async () => {
  const { python } = shared
  const divide = python.eval('lambda x: 1 / x')
  let line = 0
  let error: unknown
  const callback = async (i: number): Promise<void> => {
    try {
      line = here() + 1
      await divide(TURNS - i)
    } catch (caught) {
      error = caught
      throw caught
    }
  }
  const whole = await rejectionOf(python.eval('lambda f: [f(i) for i in range(1000)]')(callback))
  expect(whole.message).toContain('division by zero')
  expect(whereIn(error)).toEqual({ line, isNoted: true })
})

it.each([2, 3, 5])('is never taken for another one where %i lines make the same call in turn', async (lines) => {
  const { python } = shared
  const divide = python.eval(`lambda x: 1 / (x - ${TURNS})`)
  // The same label at the same place of a turn each time.
  const ways = [
    async (x: number) => await divide(x),
    async (x: number) => await divide(x),
    async (x: number) => await divide(x),
    async (x: number) => await divide(x),
    async (x: number) => await divide(x),
  ]
  const first = here() - 6
  const loop = async (): Promise<void> => {
    for (let i = 0; ; i++) await ways[i % lines]?.(i)
  }
  const error = await rejectionOf(loop())
  expect(whereIn(error)).toEqual({ line: first + (TURNS % lines), isNoted: false })
})

it('is looked at again now and then, and followed anew where it has changed', () => {
  const habit = new Habit(3)
  let id = 0
  const made = (line: string, caller = 'a.ts:1:1'): boolean => {
    const isKnown = habit.again((id += 7))
    if (!isKnown) habit.saw({ stack: `Error\n    at ${line}\n    at ${caller}` })
    return isKnown
  }
  const known = (count: number, ...stack: Parameters<typeof made>): number =>
    Array.from({ length: count }, () => made(...stack)).filter(Boolean).length
  expect(known(2000, 'old.ts:1:1')).toBeGreaterThan(1600)
  // Another caller of the same line is no change, but is shown.
  expect(known(2000, 'old.ts:1:1', 'b.ts:1:1')).toBeGreaterThan(1900)
  expect(habit.stack).toContain('b.ts')
  let wrong = 0
  while (made('new.ts:1:1')) wrong++
  expect(wrong).toBeLessThan(31)
  expect(habit.stack).toContain('new.ts')
  // Once it has changed, it is looked at as often as at first.
  expect(known(200, 'newer.ts:1:1')).toBe(0)
})

it('is not kept for what never comes again', () => {
  const habits = new Habits()
  const first = habits.at('first', 0)
  for (let i = 0; i < 5000; i++) habits.at(`label ${i}`, 0)
  expect(habits.at('first', 0)).not.toBe(first)
})
