// `tensorbridge typegen PACKAGE` in somebody's project: what `python.import` gives is typed then, and the compiler knows right
// from wrong.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { plainInterpreter } from '../harness.js'
import { UserProject } from '../typings/user-project.js'

let project: UserProject
beforeAll(async () => {
  project = await UserProject.make()
  project.write('tiny/__init__.py', '"""Counts a little."""\n\n__version__ = "0.3"\nfrom .part import Counter\n')
  project.write(
    'tiny/part.py',
    `"""A part."""
from __future__ import annotations

from collections.abc import Callable

__all__ = ["Counter", "LIMIT", "double", "each", "total"]
LIMIT = 3

def double(value: int, *, times: int = 1, mode: str = "fast") -> int:
    """Doubles a value.

    Args:
        value: an integer.
        times: how often.
        mode: one of \`"fast"\` or \`"exact"\`.
    """
    return value * 2**times

def each(fn: Callable[[int], float], *counters: Counter, default=None) -> list[float]:
    """Calls a function."""

def total(values: dict[str, int]) -> int:
    """Adds up."""

class Counter:
    """Counts up and down."""

    def __init__(self, start: int = 0, name: str | None = None) -> None:
        self.start = start

    def add(self, amount: int) -> Counter:
        """Adds."""

    @property
    def mean(self) -> float:
        """The mean."""
`,
  )
}, 60_000)
afterAll(() => project[Symbol.dispose]())

const python = ['--python', plainInterpreter()]

it('types a package of the user, right and wrong', async () => {
  const { exitCode, stdout } = await project.typegen('tiny', ...python)
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '3 files written to python-types' })
  const errors = await project.check(`
import { dict, type Remote, startPython } from 'tensorbridge'
import type { Counter } from './python-types/tiny.part.js'

await using python = await startPython()
const part = python.import('tiny.part')
export const doubled: number = await part.double(3, { times: 2, mode: 'exact' })
const counter = part.Counter(1, 'mine')
export const mean: number = await counter.add(3).add({ amount: 4 }).mean
export const settled: Counter = await new part.Counter({ name: 'mine' })
export const same: Counter = await python.import('tiny').Counter(1)
export const limit: number = await part.LIMIT
export const all: number[] = await part.each((value) => value / 2, counter, settled, { default: 1 })
export const sum: number = await part.total(dict({ a: 1 }))
export const untyped: Remote = part.double_dyn('anything')
class More extends part.Counter {
  // Any, since Python's callers may give it by keyword.
  override add(amount: any): any {
    return super.add(2 * amount)
  }
}
counter.start = 5
part.each((value: number) => value, new More(1))

// @ts-expect-error -- double
part.doubel(3)
// @ts-expect-error -- times
part.double(3, { tims: 2 })
// @ts-expect-error -- a number
part.double('3')
// @ts-expect-error -- a string
await part.double(3, { mode: 3 })
// @ts-expect-error -- a number
export const text: string = await part.double(3)
// @ts-expect-error -- add
counter.ad(3)
// @ts-expect-error -- a number
counter.start = 'x'
// @ts-expect-error -- counters
part.each((value) => value, 3)
// @ts-expect-error -- default
part.each((value) => value, counter, { defualt: 3 })
// @ts-expect-error -- a trailing plain object is keywords
part.total({ a: 1 })
`)
  expect(errors).toEqual([])
  // Nor is there anything wrong with the declarations themselves.
  expect(await project.check('', { skipLibCheck: false })).toEqual([])
}, 60_000)

it('types modules of the standard library', async () => {
  expect(await project.typegen('json', 'collections', '--output', 'python-types', ...python)).toMatchObject({
    exitCode: 0,
  })
  const errors = await project.check(`
import { startPython } from 'tensorbridge'

await using python = await startPython()
const json = python.import('json')
json.dumps([1, 2], { indent: 2, sort_keys: true })
json.loads('[1]')
python.import('json.decoder').JSONDecoder()
python.import('collections').Counter()
// @ts-expect-error -- dumps
json.dump_s({})
// @ts-expect-error -- obj
json.dumps()
`)
  expect(errors).toEqual([])
}, 60_000)

it('takes the docs along where they are asked for', async () => {
  const file = join(project.path, 'other', 'tiny.part.d.ts')
  expect(await project.typegen('tiny', '--output', 'other', ...python)).toMatchObject({ exitCode: 0 })
  expect(readFileSync(file, 'utf8')).not.toContain('Counts up and down.')
  expect(await project.typegen('tiny', '--output', 'other', '--docs', ...python)).toMatchObject({ exitCode: 0 })
  expect(readFileSync(file, 'utf8')).toContain('/** Counts up and down. */\nexport interface Counter ')
  expect(readFileSync(file, 'utf8')).toContain('  /**\n   * how often.')
})

it('says what is wrong with what it was asked', async () => {
  const usage = expect.stringContaining('Usage: tensorbridge typegen PACKAGE')
  expect(await project.typegen()).toMatchObject({ exitCode: 2, stderr: usage })
  expect((await project.typegen('not a name')).stderr).toContain(
    'A package is named as in Python. Received: not a name',
  )
  expect((await project.typegen('numpy.linalg')).stderr).toContain(
    'The types of numpy.linalg are there already; --docs alone writes its docs into them.',
  )
  const missing = await project.typegen('no_such_package', '--output', 'nowhere', ...python)
  expect(missing.exitCode).toBe(1)
  expect(missing.stderr).toContain("ModuleNotFoundError: No module named 'no_such_package'")
  expect(existsSync(join(project.path, 'nowhere'))).toBe(false)
})
