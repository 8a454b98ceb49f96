// Order and pipelining: what is sent, when, and in which order Python runs it.

import { describe, expect, it } from 'vitest'
import { deleteItem, item, setItem } from '../../src/index.js'
import { PULL_VALUE, TAG_CALL_EACH, TAG_PULL } from '../../src/protocol/messages.js'
import { Recording, rejectionOf, sharedPython, turn } from '../harness.js'

const shared = sharedPython()

const COUNTER = `
class Counter:
    def __init__(self):
        self.value = 0
        self.log = []
    def inc(self):
        self.value += 1
        return self
`

describe('order', () => {
  it('reads an attribute before a call that was made after the read', async () => {
    const { python } = shared
    python.exec(COUNTER)
    const counter = python.eval('Counter()')
    const before = counter.value
    counter.inc()
    const between = counter.value
    counter.inc()
    expect(await before).toBe(0)
    expect(await between).toBe(1)
    expect(await counter.value).toBe(2)
  })

  it('keeps reads, calls, assignments and deletions in the order in which they were made', async () => {
    const { python } = shared
    python.exec(`
class Logging:
    def __init__(self): object.__setattr__(self, 'log', [])
    def __getattr__(self, name): self.log.append('get ' + name); return self
    def __setattr__(self, name, value): self.log.append('set ' + name)
    def __delattr__(self, name): self.log.append('del ' + name)
    def __getitem__(self, key): self.log.append(f'item {key}'); return self
    def __setitem__(self, key, value): self.log.append(f'setitem {key}')
    def __delitem__(self, key): self.log.append(f'delitem {key}')
    def __call__(self, *args): self.log.append(f'call {args}'); return self
`)
    const x = python.eval('Logging()')
    const expected: string[] = []
    for (let round = 0; round < 3; round++) {
      void x.a
      x.b = 1
      x.c('argument')
      delete x.d
      void x[round]
      x[round] = 'v'
      delete x[round]
      item(x, 'k')
      setItem(x, 'k', 1)
      deleteItem(x, 'k')
      expected.push('get a', 'set b', 'get c', "call ('argument',)", 'del d', `item ${round}`, `setitem ${round}`)
      expected.push(`delitem ${round}`, 'item k', 'setitem k', 'delitem k')
    }
    expect(await x.log).toEqual(expected)
  })

  it('keeps order between code that runs side by side', async () => {
    const { python } = shared
    const list = python.eval('[]')
    const flow = async (name: string): Promise<void> => {
      for (let i = 0; i < 5; i++) {
        list.append(`${name}${i}`)
        await turn()
      }
    }
    await Promise.all([flow('a'), flow('b')])
    const entries = await list
    expect(entries.filter((entry: string) => entry.startsWith('a'))).toEqual(['a0', 'a1', 'a2', 'a3', 'a4'])
    expect(entries.filter((entry: string) => entry.startsWith('b'))).toEqual(['b0', 'b1', 'b2', 'b3', 'b4'])
  })

  it('delivers the answers of one turn in the order in which they were asked', async () => {
    const { python } = shared
    const delivered: number[] = []
    const promises = Array.from({ length: 200 }, (_, i) =>
      python.builtins.abs(-i).then((value: number) => delivered.push(value)),
    )
    await Promise.all(promises)
    expect(delivered).toEqual(Array.from({ length: 200 }, (_, i) => i))
  })
})

describe('pipelining', () => {
  it('answers what is awaited and nothing else', async () => {
    const { python } = shared
    python.exec(COUNTER)
    const counter = python.eval('Counter()')
    await python.sync()
    using recording = new Recording()
    for (let i = 0; i < 50; i++) counter.inc()
    expect(await counter.value).toBe(50)
    const answers = recording.received.filter((message) => message[0] === 15 || message[0] === 16)
    expect(answers).toHaveLength(1)
  })

  it('sends the requests of one turn as one batch', async () => {
    const { python } = shared
    python.exec(COUNTER)
    const counter = python.eval('Counter()')
    await python.sync()
    using recording = new Recording()
    counter.inc()
    counter.extra = 1
    void counter.log
    const value = counter.inc().inc().value
    expect(await value).toBe(3)
    expect(recording.requests).toHaveLength(1)
    expect(recording.requests[0]?.pulls).toBe(1)
  })

  it('makes a call of a method one message, and reading it one more only where it is kept', async () => {
    const { python } = shared
    const list = python.eval('[]')
    await python.sync()
    using recording = new Recording()
    list.append(1)
    const append = list.append
    append(2)
    list.append(3)
    expect(await list).toEqual([1, 2, 3])
    const target = expect.any(Number)
    expect(recording.sent).toEqual([
      [TAG_CALL_EACH, expect.any(Number), target, ['append'], [[1], [2], [3]]],
      [TAG_PULL, target, PULL_VALUE],
    ])
  })

  it('sends a method that was read and then used twice', async () => {
    const { python } = shared
    const list = python.eval('[]')
    const append = list.append
    append(1)
    append(2)
    expect(await list).toEqual([1, 2])
  })

  it('builds on results that are not there yet, in one round trip', async () => {
    const { python } = shared
    using recording = new Recording()
    const text = python.builtins.str('a,b').upper().split(',')[1].lower()
    expect(await text).toBe('b')
    expect(recording.requests.length).toBeLessThanOrEqual(1)
  })

  it('gives the answer that one flow awaits while the long call of another runs', async () => {
    const { python } = shared
    python.exec(`
import threading
gate = threading.Event()
def wait_for_gate():
    gate.wait(20)
    return 'opened'
`)
    const opened: string[] = []
    // Asked in the same batch: the first answer must not wait for the second call to end.
    const first = python.builtins.str('quick').then((text: string) => {
      opened.push(text)
    })
    const long = python.eval('wait_for_gate()').then((text: string) => {
      opened.push(text)
    })
    await first
    expect(opened).toEqual(['quick'])
    // Nothing opens the gate: the call runs until it is stopped.
    python.interrupt()
    expect((await rejectionOf(long)).type).toBe('KeyboardInterrupt')
    expect(opened).toEqual(['quick'])
  })

  it('runs each of twenty thousand calls that were made at once', async () => {
    const { python } = shared
    python.exec(COUNTER)
    const counter = python.eval('Counter()')
    for (let i = 0; i < 20_000; i++) counter.inc()
    expect(await counter.value).toBe(20_000)
  })
})
