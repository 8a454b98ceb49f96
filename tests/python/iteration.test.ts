// for await over Python's iterables: fetched in batches, ended early, failing half-way.

import { expect, it } from 'vitest'
import { errors, handle, release } from '../../src/index.js'
import { Recording, rejectionOf, sharedPython } from '../harness.js'

const shared = sharedPython()

it('brings every entry, in order', async () => {
  const { python } = shared
  const seen: number[] = []
  for await (const entry of python.builtins.range(1000)) seen.push(entry)
  expect(seen).toEqual(Array.from({ length: 1000 }, (_, i) => i))
})

it('asks for many entries at once', async () => {
  const { python } = shared
  using recording = new Recording()
  for await (const entry of python.builtins.range(1000)) void entry
  // 16, 32, 64, 128, 256, 256, 256: seven questions.
  expect(recording.requests.length).toBeLessThanOrEqual(8)
})

it('takes dicts, strings, sets, generators and NumPy arrays as Python does', async () => {
  const { python } = shared
  const entries = async (expression: string): Promise<unknown[]> => {
    const list: unknown[] = []
    for await (const entry of python.eval(expression)) list.push(entry)
    return list
  }
  expect(await entries("{'a': 1, 'b': 2}")).toEqual(['a', 'b'])
  expect(await entries("{'a': 1}.items()")).toEqual([['a', 1]])
  expect(await entries("'añ日'")).toEqual(['a', 'ñ', '日'])
  expect(await entries('(i * i for i in range(4))')).toEqual([0, 1, 4, 9])
  expect(await entries('[]')).toEqual([])
  expect(await entries("__import__('numpy').arange(3.0)")).toEqual([0, 1, 2])
  expect(await entries('[None, [1, [2]], {}]')).toEqual([null, [1, [2]], {}])
})

it('iterates settled handles and gives handles for what stays in Python', async () => {
  const { python } = shared
  const list = await handle(python.eval('[object(), object()]'))
  let count = 0
  for await (const entry of list) {
    expect(await entry.__class__.__name__).toBe('object')
    count++
  }
  expect(count).toBe(2)
})

it('passes on what came before an error, and then the error with its type', async () => {
  const { python } = shared
  python.exec(`
def failing():
    for i in range(5):
        yield i
    raise LookupError('no more')
`)
  const seen: number[] = []
  const walk = async (): Promise<void> => {
    for await (const entry of python.eval('failing()')) seen.push(entry)
  }
  const error = await rejectionOf(walk())
  expect(error).toBeInstanceOf(errors.LookupError)
  expect(error.message).toBe('no more')
  expect(seen).toEqual([0, 1, 2, 3, 4])
})

it('keeps nothing of a loop that was left early', async () => {
  const { python } = shared
  python.exec(`
closed = []
def endless():
    try:
        i = 0
        while True:
            yield i
            i += 1
    finally:
        closed.append('closed')
`)
  const generator = python.eval('endless()')
  const seen: number[] = []
  for await (const entry of generator) {
    seen.push(entry)
    if (entry === 20) break
  }
  expect(seen).toHaveLength(21)
  // As in Python the generator itself can go on, until the last reference to it is gone.
  expect(await python.eval('closed')).toEqual([])
  release(generator)
  await python.sync()
  expect(await python.eval('closed')).toEqual(['closed'])
})

it('says that a thing cannot be iterated', async () => {
  const { python } = shared
  const walk = async (): Promise<void> => {
    for await (const entry of python.eval('5')) void entry
  }
  const error = await rejectionOf(walk())
  expect(error).toBeInstanceOf(errors.TypeError)
  expect(error.message).toBe("'int' object is not iterable")
})
