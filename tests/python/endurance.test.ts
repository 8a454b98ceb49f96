// Very many of everything: objects, callbacks, Pythons, and minutes of mixed work. What is held, and what the machine has,
// is afterwards what it was before. Small numbers in the suite; `npm run campaign -- endurance soak` takes real ones.

import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NDArray, type Python, release, scope, startPython } from '../../src/index.js'
import { note, randomNumbers, seed, size, timeLimit } from '../campaign/sizes.js'
import {
  COUNT,
  checkMachine,
  collectGarbage,
  connectionOf,
  isAlive,
  plainOptions,
  rejectionOf,
  sharedPython,
  turn,
  type UntypedPython,
  untyped,
} from '../harness.js'

const MIB = 1 << 20

describe('very many', () => {
  const shared = sharedPython()

  it('objects, made and released', timeLimit, async () => {
    const { python } = shared
    const OBJECTS = size('objects', 30_000)
    const TOGETHER = 10_000
    const begin = performance.now()
    const made = python.eval('object')
    const resident: number[] = []
    for (let count = 0; count < OBJECTS; count += TOGETHER) {
      const objects = Array.from({ length: Math.min(TOGETHER, OBJECTS - count) }, () => made())
      // One way in three: by hand, by a scope, by the garbage collector.
      if ((count / TOGETHER) % 3 === 0) for (const each of objects) release(each)
      else if ((count / TOGETHER) % 3 === 1)
        await scope(() => Array.from({ length: 100 }, () => made()) && python.sync())
      await python.sync()
      objects.length = 0
      await collectGarbage(1)
      resident.push((await python.stats()).residentBytes)
    }
    await collectGarbage()
    const figures = { objects: OBJECTS, seconds: seconds(begin), liveAfter: connectionOf(python).references.live - 1 }
    note('objects made and released', { ...figures, residentMiB: [mib(resident[0]!), mib(resident.at(-1)!)] })
    release(made)
  })

  it('callbacks, started and stopped', timeLimit, async () => {
    const { python } = shared
    const CALLBACKS = size('callbacks', 1000)
    const begin = performance.now()
    const call = python.eval('lambda f, i: f(i)')
    let sum = 0
    for (let i = 0; i < CALLBACKS; i++) {
      // Each is a function of its own, lent, called, and forgotten by Python.
      const result: number = await call((x: number) => x + 1, i)
      sum += result
    }
    expect(sum).toBe((CALLBACKS * (CALLBACKS + 1)) / 2)
    release(call)
    await python.sync()
    note('callbacks started and stopped', {
      callbacks: CALLBACKS,
      seconds: seconds(begin),
      stillLent: connectionOf(python).lent.size,
    })
  })
})

describe('very many Pythons', () => {
  checkMachine()

  it('start and end: no process, folder or descriptor is left', timeLimit, async () => {
    const PYTHONS = size('pythons', 4)
    const begin = performance.now()
    const pids: number[] = []
    for (let count = 0; count < PYTHONS; count += 4) {
      const group = await Promise.all(
        Array.from({ length: Math.min(4, PYTHONS - count) }, () => startPython(plainOptions())),
      )
      for (const python of group) {
        pids.push(python.pid!)
        expect(await python.eval('6 * 7')).toBe(42)
      }
      await Promise.all(group.map((python) => python.close()))
    }
    expect(new Set(pids).size).toBe(PYTHONS)
    expect(pids.filter(isAlive)).toEqual([])
    note('Pythons started and ended', { pythons: PYTHONS, seconds: seconds(begin) })
  })
})

describe('a soak', () => {
  checkMachine()

  it('of mixed work leaves memory, handles and descriptors as they were', timeLimit, async () => {
    const MINUTES = size('minutes', 0.05)
    const random = randomNumbers(seed)
    await using typed = await startPython(plainOptions())
    const python = untyped(typed)
    const failures: unknown[] = []
    typed.on('error', (error) => failures.push(error))
    const work = await kindsOfWork(python, random)
    const done: Record<string, number> = {}
    const samples: Sample[] = []
    const end = performance.now() + MINUTES * 60_000
    let next = performance.now() + (MINUTES * 60_000) / 20
    do {
      const [name, run] = work[random(work.length)]!
      await run()
      done[name] = (done[name] ?? 0) + 1
      if (performance.now() >= next) {
        next += (MINUTES * 60_000) / 20
        samples.push(await sample(typed))
      }
    } while (performance.now() < end)
    expect(failures).toEqual([])
    const last = await sample(typed)
    samples.push(last)
    note('soak', { minutes: MINUTES, seed, done, samples })
    if (samples.length < 20) return
    // The first quarter warms up caches; from there on nothing may go up by more than noise.
    const early = samples[5]!
    expect(last.live).toBeLessThanOrEqual(early.live + 10)
    expect(last.lent).toBeLessThanOrEqual(early.lent + 10)
    expect(last.inPython).toBeLessThanOrEqual(early.inPython + 10)
    expect(last.pythonBlocks).toBeLessThanOrEqual(early.pythonBlocks + 500)
    expect(last.descriptors - last.sharedFiles).toBeLessThanOrEqual(early.descriptors - early.sharedFiles)
    expect(last.pythonDescriptors - last.pythonSharedFiles).toBeLessThanOrEqual(
      early.pythonDescriptors - early.pythonSharedFiles,
    )
    // In the suite's three seconds memory still grows to what the largest arrays take: it is flat from half a minute on.
    if (MINUTES < 1) return
    expect(last.pythonOwnMiB).toBeLessThanOrEqual(early.pythonOwnMiB + 3)
    expect(last.heapMiB).toBeLessThanOrEqual(early.heapMiB + 5)
    expect(last.nodeOwnMiB).toBeLessThanOrEqual(early.nodeOwnMiB + 30)
    // The files in memory that arrays travel in are kept for others to come: as many as were needed at once, which goes up
    // by one now and then, because it is Node's garbage collection that gives them back. All go when no array has come for a while.
    while (last.sharedFiles + last.pythonSharedFiles > 0) {
      await python.eval('__import__("time").sleep(0.1)')
      Object.assign(last, await sample(typed))
    }
    expect([last.sharedMiB, last.pythonSharedMiB]).toEqual([0, 0])
  })

  it('repeats each kind of work without a block of memory more in Python', timeLimit, async () => {
    const ROUNDS = size('rounds', 30)
    await using typed = await startPython(plainOptions())
    const python = untyped(typed)
    for (const [name, run] of await kindsOfWork(python, randomNumbers(seed))) {
      // The latest 256 exceptions are kept (state.py), in case that JavaScript throws one of them again.
      const before = name === 'failures' ? 150 : 0
      for (let round = 0; round < before; round++) await run()
      const samples: Sample[] = []
      for (let part = 0; part < 4; part++) {
        for (let round = 0; round < ROUNDS; round++) await run()
        samples.push(await sample(typed))
      }
      note(`again and again: ${name}`, { rounds: ROUNDS, blocks: samples.map(({ pythonBlocks }) => pythonBlocks) })
      // In the second half less than a block for each time; a file in memory that is new takes some.
      const [, early, , last] = samples as [Sample, Sample, Sample, Sample]
      const files = last.sharedFiles + last.pythonSharedFiles - early.sharedFiles - early.pythonSharedFiles
      expect.soft(last.pythonBlocks - early.pythonBlocks, name).toBeLessThan(2 * ROUNDS + 50 * Math.max(0, files))
    }
  })
})

interface Sample {
  readonly live: number
  readonly lent: number
  readonly inPython: number
  readonly descriptors: number
  readonly pythonDescriptors: number
  /** Files in memory for arrays, among the descriptors. */
  readonly sharedFiles: number
  readonly pythonSharedFiles: number
  /** Python's own count of the pieces of memory that are not given back. */
  readonly pythonBlocks: number
  readonly pythonOwnMiB: number
  readonly pythonSharedMiB: number
  readonly nodeOwnMiB: number
  readonly sharedMiB: number
  readonly heapMiB: number
}

/** What is held, when all that can go has gone. */
async function sample(python: Python): Promise<Sample> {
  for (let round = 0; round < 3; round++) {
    await collectGarbage(1)
    using collected = python.eval('__import__("gc").collect()')
    await collected
    await python.sync()
  }
  const connection = connectionOf(python)
  const live = connection.references.live
  const lent = connection.lent.size + connection.iterators.size
  using objects = python.eval(COUNT)
  const inPython = (await objects) as number
  using blocks = python.eval('__import__("sys").getallocatedblocks()')
  const pythonBlocks = (await blocks) as number
  const [own, its] = [memoryOf('self'), memoryOf(python.pid!)]
  return {
    live,
    lent,
    inPython,
    descriptors: descriptorsOf('self').length,
    pythonDescriptors: descriptorsOf(python.pid!).length,
    sharedFiles: descriptorsOf('self').filter(isShared).length,
    pythonSharedFiles: descriptorsOf(python.pid!).filter(isShared).length,
    pythonBlocks,
    pythonOwnMiB: its.own,
    pythonSharedMiB: its.shared,
    nodeOwnMiB: own.own,
    sharedMiB: own.shared,
    heapMiB: mib(process.memoryUsage().heapUsed),
  }
}

type Work = readonly [name: string, run: () => Promise<void>]

async function kindsOfWork(python: UntypedPython, random: (below: number) => number): Promise<Work[]> {
  await python.exec(
    'import threading\nclass Box: pass\ndef aside(f):\n  t = threading.Thread(target=f)\n  t.start()\n  t.join()',
  )
  const identity = python.eval('lambda *args, **kwargs: args[0]')
  return [
    ['calls', async () => void (await Promise.all(Array.from({ length: 50 }, (_, i) => identity(i))))],
    [
      'attributes',
      async () => {
        const box = python.eval('Box()')
        box.x = [1, { a: 'ü' }]
        expect(await box.x).toEqual([1, { a: 'ü' }])
      },
    ],
    [
      'arrays',
      async () => {
        const bytes = [100, 10_000, MIB, 3 * MIB, 12 * MIB][random(5)]!
        const data = new Uint8Array(bytes).fill(random(255))
        const back = (await identity(new NDArray(data, [bytes]))) as NDArray
        expect(Buffer.compare(back.data as Uint8Array, data)).toBe(0)
      },
    ],
    [
      'callbacks',
      async () => {
        expect(await python.eval('lambda f: [f(i) for i in range(5)]')((i: number) => i + 1)).toEqual([1, 2, 3, 4, 5])
      },
    ],
    [
      'callbacks that ask',
      async () => {
        expect(await identity(python.eval('lambda f: f()')(async () => (await python.eval('1')) + 1))).toBe(2)
      },
    ],
    [
      'other threads',
      async () => {
        let calls = 0
        await python.eval('aside')(() => void calls++)
        expect(calls).toBe(1)
      },
    ],
    [
      'iterators',
      async () => {
        function* numbers(): Generator<number> {
          for (let i = 0; i < 40; i++) yield i
        }
        expect(await python.builtins.sum(numbers())).toBe(780)
        expect(await python.eval('lambda g: next(g)')(numbers())).toBe(0)
      },
    ],
    [
      'iteration',
      async () => {
        let sum = 0
        for await (const each of python.builtins.range(100)) sum += each as number
        expect(sum).toBe(4950)
      },
    ],
    [
      'failures',
      async () => {
        expect((await rejectionOf(python.eval('1 / 0'))).type).toBe('ZeroDivisionError')
        const thrown = new Error('mine')
        expect(
          await rejectionOf(
            python.eval('lambda f: f()')(() => {
              throw thrown
            }),
          ),
        ).toBe(thrown)
      },
    ],
    [
      'releases',
      async () => {
        for (let i = 0; i < 100; i++) release(python.eval('Box()'))
        await python.sync()
      },
    ],
    ['handles', async () => void (await scope(async () => await python.eval('[Box() for i in range(20)]')))],
    ['sources', async () => void (await python.exec(`def made_${random(10)}(x):\n  return x + ${random(1000)}`))],
    ['a turn', turn],
  ]
}

/** What a process has open. */
function descriptorsOf(process: number | 'self'): string[] {
  return readdirSync(`/proc/${process}/fd`).map((descriptor) => {
    try {
      return readlinkSync(`/proc/${process}/fd/${descriptor}`)
    } catch {
      return 'closed' // that of the folder itself
    }
  })
}

const isShared = (file: string): boolean => file.startsWith('/memfd:tensorbridge')

/** What a process holds of memory, in MiB: its own, and what it shares with the other one. */
function memoryOf(process: number | 'self'): { readonly own: number; readonly shared: number } {
  const status = readFileSync(`/proc/${process}/status`, 'utf8')
  const kib = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1])
  return { own: mib(kib('RssAnon') * 1024), shared: mib(kib('RssShmem') * 1024) }
}

function mib(bytes: number): number {
  return Math.round(bytes / MIB)
}

function seconds(begin: number): number {
  return Math.round((performance.now() - begin) / 100) / 10
}
