// What the tests of generators share: Python functions that take items, and JavaScript that gives them.

import { IN_THREAD } from './in-thread.js'

/** Python source: functions that take the items of an iterator, each in its own way. */
export const ITERATING = `
import threading, types

def kinds(items):
    return [type(item).__name__ for item in items]

def first(items):
    for item in items:
        return item

def returned(items):
    return (yield from items)

def value_of(items):
    generator = returned(items)
    try:
        while True:
            next(generator)
    except StopIteration as end:
        return end.value

def each(items, use):
    for item in items:
        use(item)

${IN_THREAD}
def caught(items):
    seen = []
    try:
        for item in items:
            seen.append(item)
    except Exception as error:
        seen.append(f"{type(error).__name__}: {error}")
    return seen
`

/** Numbers from 0 on. */
export function* count(n: number): Generator<number> {
  for (let i = 0; i < n; i++) yield i
}
