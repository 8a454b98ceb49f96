// Arrays of all kinds and of sizes around all borders, both ways in any order, kept and dropped on either side, with forks
// and with a Python that is killed amid them: every byte is compared. `npm run campaign -- arrays` does it for long.

import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NDArray, type Python, startPython } from '../../src/index.js'
import { note, randomNumbers, seed, size, timeLimit } from '../campaign/sizes.js'
import { checkMachine, collectGarbage, connectionOf, plainOptions } from '../harness.js'

const MIB = 1 << 20
const STEPS = size('arrays', 120)
// Arrays are shared from 1 MiB on, files have large pages from 2 MiB on, answers go in pieces of 4 MiB from 8 MiB on.
const SIZES = [1, 2, 4, 8, 12, 16].flatMap((mib) => [mib * MIB - 16, mib * MIB, mib * MIB + 16])
SIZES.push(0, 48, MIB + 4096, 3 * MIB, 5 * MIB + 48)
const DTYPES = {
  uint8: Uint8Array,
  bool: Uint8Array,
  int16: Int16Array,
  float16: Uint16Array,
  float32: Float32Array,
  int64: BigInt64Array,
  float64: Float64Array,
  complex64: Float32Array,
  complex128: Float64Array,
} as const
type DType = keyof typeof DTYPES

const SOURCE = `
import gc, hashlib, os
import numpy as np
kept, children = {}, []

def digest(array):
    array = np.ascontiguousarray(array.astype(array.dtype.newbyteorder('<'), copy=False))
    return hashlib.sha1(array.reshape(-1).view('u1')).hexdigest() if array.size else hashlib.sha1().hexdigest()

def keep(key, array, expected):
    assert digest(array) == expected, f'array {key} of {array.nbytes} bytes of {array.dtype} came otherwise'
    kept[key] = (array, expected)

def keep_all(arrays):
    for each in arrays: keep(*each)

def wrong():
    return [key for key, (array, expected) in kept.items() if digest(array) != expected]

def drop(keys):
    for key in keys: kept.pop(key, None)

def give(key):
    return kept[key][0]

def make(byte_length, dtype, how, seed):
    "An array and what it is in bytes."
    dtype = np.dtype(dtype)
    array = np.random.default_rng(seed).integers(0, 2 if dtype == bool else 256, byte_length, 'u1').view(dtype)
    if how == 'other order': array = array.astype(dtype.newbyteorder('>'))
    elif how == 'backwards': array = array[::-1]
    elif how == 'with gaps': array = np.repeat(array, 2)[::2]
    elif how == 'turned' and array.size % 2 == 0: array = array.reshape(2, -1).T
    elif how == 'read-only': array.flags.writeable = False
    return array, digest(array)

def fork():
    "A child that looks at all that there was when it is told to, while its memory could be used for others."
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(writer)
        os.read(reader, 1)
        os._exit(len(wrong()))
    os.close(reader)
    children.append((pid, writer))

def ask_children():
    bad = 0
    while children:
        pid, writer = children.pop()
        os.close(writer)
        bad += os.waitpid(pid, 0)[1]
    return bad
`

const digest = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex')
const bytesOf = ({ data }: NDArray): Uint8Array => {
  const { buffer, byteOffset, byteLength } = data as Uint8Array
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** Files of shared memory that this program has open. */
function openFiles(): number {
  return readdirSync('/proc/self/fd').filter((name) => {
    try {
      return /memfd:tensorbridge|\/dev\/shm\//.test(readlinkSync(`/proc/self/fd/${name}`))
    } catch {
      return false
    }
  }).length
}

describe.runIf(process.platform === 'linux').each([
  ['mapped', {}],
  ['in files', { TENSORBRIDGE_SHARED_MEMORY: 'files' }],
])('arrays in memory that is %s', (way, env) => {
  checkMachine()

  it('have each byte that they had, whatever becomes of others', timeLimit, async () => {
    const below = randomNumbers(seed)
    const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T
    const noise = Uint8Array.from({ length: 17 * MIB }, () => below(256))
    const dtypes = Object.keys(DTYPES) as DType[]
    const hows = ['as it is', 'other order', 'backwards', 'with gaps', 'turned', 'read-only']
    // What Python has, and what this program has got or allocated, with what each was.
    let inPython = new Map<number, string>()
    const here: [NDArray, string][] = []
    let [next, compared, killed] = [0, 0, 0]
    const start = async (): Promise<Python> => {
      const started = await startPython(plainOptions({ env }))
      started.on('error', () => {})
      await started.exec(SOURCE)
      return started
    }
    let python = await start()
    const call = (name: string, ...args: unknown[]) => (python.eval(name) as any)(...args)
    const expectAll = async (): Promise<void> => {
      expect(await call('wrong')).toEqual([])
      for (const [array, expected] of here) expect(digest(bytesOf(array))).toBe(expected)
      compared += here.length + inPython.size
    }
    const made = (): [NDArray, boolean] => {
      const dtype = pick(dtypes)
      const isAllocated = below(3) === 0
      const bytes = pick(SIZES)
      const Data = DTYPES[dtype]
      const entries = dtype.startsWith('complex') ? 2 : 1
      const shape = [bytes / Data.BYTES_PER_ELEMENT / entries]
      const array = isAllocated
        ? python.allocate(shape, dtype as 'uint8')
        : new NDArray(new Data(bytes / Data.BYTES_PER_ELEMENT), shape, dtype)
      const own = bytesOf(array)
      if (isAllocated) expect(own.findIndex((byte) => byte !== 0)).toBe(-1)
      own.set(noise.subarray(below(MIB)).subarray(0, bytes))
      if (dtype === 'bool') for (let i = 0; i < bytes; i++) own[i] = (own[i] as number) & 1
      return [array, isAllocated]
    }
    const kill = async () => {
      expect(await call('ask_children')).toBe(0)
      const exited = once(python, 'exit')
      const going = [0, 1, 2].flatMap(() => [
        call('len', noise.subarray(0, pick(SIZES))),
        call('make', pick(SIZES), 'uint8', 'as it is', 0),
      ])
      const ended = Promise.allSettled(going.map((each) => each.then(() => {})))
      await call('len', [])
      process.kill(python.pid as number, 'SIGKILL')
      await Promise.all([exited, ended])
      await python.close()
      expect(openFiles()).toBe(0)
      ;[python, inPython] = [await start(), new Map()]
      killed++
    }
    const steps: [weight: number, step: () => unknown][] = [
      [
        30,
        () => {
          const [array, isAllocated] = made()
          const [key, expected] = [next++, digest(bytesOf(array))]
          inPython.set(key, expected)
          const sent = call('keep', key, array, expected)
          if (isAllocated) here.push([array, expected])
          else bytesOf(array).fill(0xee) // the program's to change
          return below(2) === 0 ? sent : undefined
        },
      ],
      [
        6,
        () => {
          const several = Array.from({ length: 4 }, () => {
            const [array] = made()
            const [key, expected] = [next++, digest(bytesOf(array))]
            inPython.set(key, expected)
            return [key, array, expected]
          })
          return call('keep_all', several)
        },
      ],
      [
        15,
        () => {
          const keys = [...inPython.keys()].slice(0, 1 + below(3))
          for (const key of keys) inPython.delete(key)
          call('drop', keys)
        },
      ],
      [
        20,
        async () => {
          const [array, expected] = await call('make', pick(SIZES), pick(dtypes), pick(hows), next++)
          expect(digest(bytesOf(array))).toBe(expected)
          here.push([array, expected])
        },
      ],
      [
        12,
        async () => {
          if (inPython.size === 0) return
          const key = pick([...inPython.keys()])
          // Alone, so that a large one goes in pieces, and more than one at once.
          for (const array of await Promise.all([call('give', key), call('give', key)]))
            here.push([array, inPython.get(key) as string])
        },
      ],
      [
        5,
        async () => {
          here.splice(0, below(here.length + 1))
          await collectGarbage(1)
        },
      ],
      [4, expectAll],
      [
        4,
        () => {
          const dropped = [...inPython.keys()].filter((key) => key % 2 === 0)
          for (const key of dropped) inPython.delete(key)
          call('fork')
          call('drop', dropped)
        },
      ],
      [2, async () => expect(await call('ask_children')).toBe(0)],
      [1, kill],
    ]
    const weighted = steps.flatMap(([weight, step]) => Array.from({ length: weight }, () => step))
    for (let i = 0; i < STEPS; i++) {
      await (i === STEPS >> 1 ? kill : pick(weighted))()
      if (inPython.size > 40) {
        call('drop', [...inPython.keys()].slice(0, 30))
        inPython = new Map([...inPython].slice(30))
      }
      if (here.length > 30) here.splice(0, 20)
    }
    await expectAll()
    expect(await call('ask_children')).toBe(0)
    expect(connectionOf(python).values.memory.figures.slots).toBeGreaterThan(0)
    await python.close()
    expect(openFiles()).toBe(0)
    note(`arrays, ${way}`, { seed, steps: STEPS, compared, killed })
  })
})
