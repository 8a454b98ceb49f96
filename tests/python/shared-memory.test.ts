// Memory that both processes use: what is used again, what never is, and what is left when somebody dies.

import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { NDArray, type Python, startPython } from '../../src/index.js'
import { type NativeMemory, nativeMemory } from '../../src/transport/native-memory.js'
import { KEPT_MS } from '../../src/transport/shared-memory.js'
import {
  checkMachine,
  collectGarbage,
  connectionOf,
  plainOptions,
  sharedPython,
  type UntypedPython,
  untyped,
} from '../harness.js'

const onLinux = process.platform === 'linux'
const MIB = 1 << 20
const waysToShare = [
  ['that both sides have mapped', {}],
  ['in files', { TENSORBRIDGE_SHARED_MEMORY: 'files' }],
] as const

const figures = (python: UntypedPython): { slots: number; used: number; freeBytes: number } =>
  connectionOf(python).values.memory.figures

/** What the worker keeps of its own, and has mapped of ours. */
const WORKER = `[(len(s.slots._free), len(s.slots._out), len(s.foreign_slots._mapped))
  for s in [__import__('sys').modules['tensorbridge.services']._break_deadlock.__self__.state]][0]`

async function inWorker(python: UntypedPython): Promise<{ free: number; out: number; mapped: number }> {
  using answer = python.builtins.eval(WORKER)
  const [free, out, mapped] = (await answer) as [number, number, number]
  return { free, out, mapped }
}

describe.runIf(onLinux).each(waysToShare)('memory %s', (_, env) => {
  const shared = sharedPython(plainOptions({ env }))

  it('is used again when Python has dropped the array, and not before', async () => {
    const { python } = shared
    const total = python.eval('lambda x: float(x.sum())')
    const kept = python.eval('[]')
    const data = new Float32Array(MIB / 4)
    for (let i = 0; i < 20; i++) expect(await total(data.fill(i))).toBe((i * MIB) / 4)
    expect(figures(python)).toMatchObject({ slots: 1, used: 0 })
    for (let i = 0; i < 5; i++) await kept.append(data.fill(i))
    expect(figures(python)).toMatchObject({ slots: 5, used: 5 })
    expect(await python.eval('[float(x[-1]) for x in k]', { k: kept })).toEqual([0, 1, 2, 3, 4])
    kept.clear()
    await python.sync()
    expect(figures(python)).toMatchObject({ slots: 5, used: 0 })
  })

  it('is not used again while a view of it is left, of whatever kind', async () => {
    const { python } = shared
    const views = python.eval(
      '[lambda x: x[::7], lambda x: memoryview(x)[5:], lambda x: x.reshape(2, -1).T, lambda x: x.base]',
    )
    const holders = []
    for (let i = 0; i < 4; i++) holders.push(views[i](new Uint8Array(MIB).fill(i + 1)))
    await python.sync()
    expect(figures(python).used).toBe(4)
    for (let i = 0; i < 10; i++) await python.builtins.len(new Uint8Array(MIB).fill(99))
    for (const [i, holder] of holders.entries()) {
      expect(await python.eval('set(__import__("numpy").asarray(h).ravel().tolist())', { h: holder })).toEqual(
        new Set([i + 1]),
      )
    }
  })

  it('takes more arrays than either side may have files open', async () => {
    const { python } = shared
    python.exec(`
import resource
before = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (len(__import__('os').listdir('/proc/self/fd')) + 20, before[1]))`)
    const kept = python.eval('[]')
    for (let i = 0; i < 250; i++) {
      kept.append(new Uint8Array(MIB).fill(i))
      if (i % 25 === 0) await python.sync()
    }
    expect(await python.eval('all((x == i).all() for i, x in enumerate(k))', { k: kept })).toBe(true)
    expect(figures(python).slots).toBeLessThanOrEqual(200)
    python.exec('resource.setrlimit(resource.RLIMIT_NOFILE, before)')
    kept.clear()
    await python.sync()
  })

  it('of a slot holds what was put into it, whatever else comes and goes', async () => {
    const { python } = shared
    python.exec(`
import numpy as np
class Kept(dict):
    def keep(self, key, array, step): self[key] = array[::step]
    def wrong(self): return [key for key, array in self.items() if not (array == key % 251).all()]
    def give(self, key): return self[key]`)
    const kept = python.eval('Kept()')
    const alive = new Set<number>()
    const back = new Map<number, NDArray>()
    let next = 0
    const step = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ kind: fc.constant('send' as const), size: fc.integer({ min: MIB, max: 3 * MIB }) }),
      },
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('drop' as const), at: fc.nat(100) }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('get' as const), at: fc.nat(100) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('forget' as const) }) },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
        for (const each of steps) {
          const keys = [...alive]
          if (each.kind === 'send') {
            const key = next++
            alive.add(key)
            const bytes = new Uint8Array(each.size).fill(key % 251)
            kept.keep(key, bytes, 1 + (key % 3))
            bytes.fill(255) // the caller's to change
          } else if (each.kind === 'forget') {
            back.clear()
          } else if (keys.length > 0) {
            const key = keys[each.at % keys.length] as number
            if (each.kind === 'get') {
              back.set(key, (await kept.give(key)) as NDArray)
            } else {
              kept.pop(key)
              alive.delete(key)
            }
          }
        }
        expect(await kept.wrong()).toEqual([])
        for (const [key, { data }] of back) {
          expect(
            (data as Uint8Array).every((byte) => byte === key % 251),
            `array ${key}`,
          ).toBe(true)
        }
        kept.clear()
        alive.clear()
      }),
      { numRuns: 12 },
    )
  })

  it('that cannot be had is done without', async () => {
    const { python } = shared
    process.on('SIGXFSZ', ignore)
    // No file of this program, and then of Python, may grow beyond 1 MiB.
    python.exec(`
import resource
def limit(pid, size): resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
limits = {}`)
    const limit = python.eval('limit')
    const bytes = new Uint8Array(30 * MIB).fill(7)
    try {
      await limit(process.pid, MIB)
      const before = figures(python).slots
      const [first, second] = (await python.eval('lambda x: [x[0], x.sum()]')(bytes)) as [number, number]
      expect([first, second]).toEqual([7, 210 * MIB])
      expect(figures(python).slots).toBe(before)
    } finally {
      await limit(process.pid, -1)
      process.off('SIGXFSZ', ignore)
    }
    await limit(python.pid, MIB)
    const back = (await python.eval('__import__("numpy").full(30 << 20, 9, "u1")')) as NDArray
    expect([back.shape, back.data[0], back.data.at(-1)]).toEqual([[30 * MIB], 9, 9])
    await limit(python.pid, -1)
  })
})

describe.runIf(onLinux).each(waysToShare)('what is kept of memory %s', (_, env) => {
  const shared = sharedPython(plainOptions({ env }))

  it('is given up on both sides when no arrays have come for a while', async () => {
    const { python } = shared
    // Before the first array: its timer must be one of these.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const echo = python.eval('lambda x: x')
    const kept = await python.eval('lambda x: [x]')(new Uint8Array(2 * MIB).fill(3))
    await echo(new Uint8Array(MIB))
    expect(figures(python).slots).toBeGreaterThan(1)
    expect(await inWorker(python)).toMatchObject({ free: 1, mapped: 2 })
    vi.advanceTimersByTime(2 * KEPT_MS)
    expect(figures(python)).toEqual({ slots: 0, used: 0, freeBytes: 0 })
    expect(await inWorker(python)).toEqual({ free: 0, out: 0, mapped: 0 })
    // What Python still has keeps its memory.
    expect(await python.eval('(x[0].nbytes, set(x[0].tolist()))', { x: kept })).toEqual([2 * MIB, new Set([3])])
  })
})

function ignore(): void {}

afterEach(() => {
  vi.useRealTimers()
})

describe('an array that python.allocate has made', () => {
  const shared = sharedPython(plainOptions())
  const allocate = (
    ...args: [shape: number[]] | [shape: number[], dtype: 'float32' | 'uint8' | 'complex64']
  ): NDArray => (shared.python as unknown as Python).allocate(...(args as [number[], 'float32']))

  it('is an array of zeros like any other', async () => {
    for (const shape of [[0], [3], [2, 3], [1024, 1024]]) {
      const array = allocate(shape)
      expect(array).toBeInstanceOf(NDArray)
      expect([array.shape, array.dtype, array.data.length]).toEqual([shape, 'float32', array.size])
      expect((array.data as Float32Array).every((value) => value === 0)).toBe(true)
      array.data[0] = 5
      const total = await shared.python.eval('lambda x: [float(x.sum()), str(x.dtype), list(x.shape)]')(array)
      expect(total).toEqual([array.size > 0 ? 5 : 0, 'float32', shape])
    }
    expect(allocate([MIB, 2], 'complex64').data).toHaveLength(4 * MIB)
    expect(() => allocate([2.5])).toThrow('a shape holds lengths; received: [2.5]')
    expect(() => allocate([2], 'str' as 'uint8')).toThrow('memory of dtype str cannot be allocated')
  })

  it.runIf(onLinux)('is the same memory in Python', async () => {
    const { python } = shared
    const array = allocate([MIB], 'uint8')
    const remote = python.eval('lambda x: x')(array)
    const part = python.eval('lambda x: x')((array.data as Uint8Array).subarray(10_000, 20_000))
    remote[12_345] = 7
    await python.sync()
    expect(array.data[12_345]).toBe(7)
    array.data[12_345] = 8
    expect(await python.eval('(int(p[2345]), int(r[12345]), p.base is not r.base)', { p: part, r: remote })).toEqual([
      8,
      8,
      true,
    ])
    expect(figures(python).used).toBeGreaterThan(0)
  })

  it.runIf(onLinux)('is not used for others while either side refers to it, and is all zero when it is', async () => {
    const { python } = shared
    const slots = new Set<number>()
    const read = python.eval('lambda x: [int(x[0]), int(x[-1])]')
    // One that was written and that Python has never looked at.
    expect(() => python.builtins.len(new Uint8Array(5 * MIB).fill(1), Symbol('s'))).toThrow('args[1]')
    for (let i = 0; i < 10; i++) {
      const array = allocate([5 * MIB], 'uint8')
      expect([array.data[0], array.data.at(-1)]).toEqual([0, 0])
      ;(array.data as Uint8Array).fill(i + 1)
      const remote = python.eval('lambda x: x[1:]')(array)
      expect(await read(array)).toEqual([i + 1, i + 1])
      for (let k = 0; k < 3; k++) await python.builtins.len(new Uint8Array(5 * MIB).fill(200))
      expect(await read(remote)).toEqual([i + 1, i + 1])
      slots.add(figures(python).slots)
      remote[Symbol.dispose]()
      await python.sync()
      await collectGarbage()
    }
    expect(Math.max(...slots), 'slots at one time').toBeLessThan(10)
  })

  it.runIf(onLinux)('refuses to be transferred, which would leave its memory behind', () => {
    const buffer = (allocate([MIB], 'uint8').data as Uint8Array).buffer as ArrayBuffer & { transfer(): ArrayBuffer }
    expect(() => buffer.transfer()).toThrow(
      'Memory that Python shares cannot be transferred; copy it first, with slice().',
    )
    let moved: ArrayBuffer | undefined
    try {
      moved = structuredClone(buffer, { transfer: [buffer] })
    } catch {
      // Newer Nodes refuse, older ones copy.
    }
    expect(buffer.byteLength).toBe(MIB)
    expect(moved?.byteLength ?? MIB).toBe(MIB)
  })
})

describe.runIf(onLinux)('when one side dies', () => {
  checkMachine()
  const inMemory = (): string[] => readdirSync('/dev/shm')

  it.each(waysToShare)('nothing is left of memory %s, and what was allocated can still be used', async (_, env) => {
    const before = inMemory()
    const python = untyped(await startPython(plainOptions({ env })))
    python.on('error', () => {})
    const own = (python as unknown as Python).allocate([MIB], 'uint8')
    own.data[5] = 5
    const kept = python.eval('[]')
    for (let i = 0; i < 10; i++) kept.append(new Uint8Array(MIB).fill(i))
    const back = (await python.eval('k[3]', { k: kept })) as NDArray
    await kept.append(own)
    expect(inMemory()).toEqual(before)
    const exited = new Promise((resolve) => python.once('exit', resolve))
    process.kill(python.pid as number, 'SIGKILL')
    await exited
    expect([back.data[0], back.data.at(-1), own.data[5]]).toEqual([3, 3, 5])
    own.data[6] = 6
    await python.close()
    expect(own.data[6]).toBe(6)
    expect(inMemory()).toEqual(before)
  })
})

describe.runIf(onLinux)('memory for which there is no room in the address space of this program', () => {
  const shared = sharedPython()

  it.each([2, 20])('is read as a file is, and travels as frames: %i MiB', async (mebibytes) => {
    const { python } = shared
    const native = nativeMemory() as NativeMemory
    const { slots } = figures(python)
    const map = vi.spyOn(native, 'map').mockImplementation(() => {
      throw new Error('mmap failed: errno 12')
    })
    try {
      const bytes = new Uint8Array(mebibytes * MIB).fill(3)
      bytes[5] = 4
      const back = (await python.eval('lambda x: x + 1')(bytes)) as NDArray
      expect(map.mock.calls.length, 'here and there').toBeGreaterThan(1)
      expect([back.shape, back.data[5], (back.data as Uint8Array).filter((each) => each !== 4)]).toEqual([
        [bytes.length],
        5,
        Uint8Array.of(5),
      ])
      expect((python as unknown as Python).allocate([MIB], 'uint8').data).toHaveLength(MIB)
    } finally {
      map.mockRestore()
    }
    expect(figures(python).slots).toBe(slots)
    expect((await python.eval('lambda x: x')(new Uint8Array(MIB))).data).toHaveLength(MIB)
  })
})

describe.runIf(onLinux)('the pages of shared memory', () => {
  const shared = sharedPython()

  /** Bytes of such files that a process has mapped by large pages. */
  const inLargePages = (pid: number): number => {
    const mappings = readFileSync(`/proc/${pid}/smaps`, 'utf8').split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m)
    const ours = mappings.filter((each) => each.includes('/memfd:tensorbridge'))
    return ours.reduce((sum, each) => sum + Number(/ShmemPmdMapped: +(\d+)/.exec(each)?.[1]) * 1024, 0)
  }

  it('are large ones, in both processes and in both directions', async ({ skip }) => {
    const { python } = shared
    // Tried with memory that is no file: the kernel makes large pages of small ones.
    python.exec(`
import ctypes, pathlib
def can_be_large():
    if '[deny]' in pathlib.Path('/sys/kernel/mm/transparent_hugepage/shmem_enabled').read_text(): return False
    library, size = ctypes.CDLL(None), 2 << 20
    library.mmap.restype = ctypes.c_void_p
    library.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, *[ctypes.c_int] * 3, ctypes.c_long]
    address = -(-library.mmap(None, 2 * size, 3, 0x22, -1, 0) // size) * size
    ctypes.memset(address, 1, size)
    return library.madvise(ctypes.c_void_p(address), ctypes.c_size_t(size), 25) == 0
`)
    if (!(await python.eval('can_be_large()'))) skip('this kernel makes no large pages of small ones (Linux 6.1 does)')
    const [here, there] = [inLargePages(process.pid), inLargePages(python.pid as number)]
    const kept = python.eval('lambda x: (x, int(x.sum(dtype="u8")))')(new Uint8Array(8 * MIB).fill(1))
    expect(await python.eval('k[1]', { k: kept })).toBe(8 * MIB)
    expect([inLargePages(process.pid) - here, inLargePages(python.pid as number) - there]).toEqual([8 * MIB, 8 * MIB])
    expect(
      (await python.eval('__import__("numpy").ones(6 << 20, "u1")')).data.every((byte: number) => byte === 1),
    ).toBe(true)
    expect([inLargePages(process.pid) - here, inLargePages(python.pid as number) - there]).toEqual([14 * MIB, 14 * MIB])
  })
})

describe.runIf(onLinux)('the size of shared memory', () => {
  const shared = sharedPython()

  it('is fixed: neither side can make the memory of the other shorter', async () => {
    const { python } = shared
    python.exec(`
import os, sys
def shrink(owner, marker):
    # Whoever has opened a file in memory may try.
    refused = 0
    for name in os.listdir(f'/proc/{owner}/fd'):
        try:
            if marker not in os.readlink(f'/proc/{owner}/fd/{name}'): continue
            descriptor = os.open(f'/proc/{owner}/fd/{name}', os.O_RDWR)
        except FileNotFoundError: continue
        try: os.ftruncate(descriptor, 0)
        except PermissionError: refused += 1
        finally: os.close(descriptor)
    return refused
`)
    const shrink = python.eval('shrink')
    const zeros = python.eval('lambda n: __import__("numpy").zeros(n, "uint8")')
    expect(await python.eval('lambda x: int(x[0])')(new Uint8Array(MIB).fill(3))).toBe(3)
    expect(await shrink(process.pid, 'tensorbridge')).toBeGreaterThan(0)
    expect((await zeros(MIB)).size).toBe(MIB)
    expect(await shrink(python.pid, 'tensorbridge')).toBeGreaterThan(0)
    expect((await zeros(MIB)).size).toBe(MIB)
  })

  it('is not relied on where it is not fixed: what is missing is an error, and does not end the program', async () => {
    await using own = untyped(await startPython(plainOptions())) as UntypedPython & AsyncDisposable
    own.on('error', () => {})
    own.exec(`
import os, sys
sys.modules['tensorbridge.memory_files']._seal = lambda descriptor: None
memory = sys.modules['tensorbridge.shared_memory']
write, written = memory.OutgoingSlots.write, {}
def write_and_shorten(slots, data):
    source = write(slots, data)
    # The client has seen it once, and would have mapped it.
    if source.slot in written: os.ftruncate(source.descriptor, 0)
    written[source.slot] = True
    return source
memory.OutgoingSlots.write = write_and_shorten
`)
    const zeros = own.eval('lambda n: __import__("numpy").zeros(n, "uint8")')
    expect((await zeros(MIB)).size).toBe(MIB)
    const error = await zeros(MIB).then(
      () => null,
      (reason: unknown) => reason as Error,
    )
    expect(error?.message).toContain('shared memory ended after 0 of')
  })
})
