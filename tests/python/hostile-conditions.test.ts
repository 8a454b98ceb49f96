// What a machine may do to a running Python: stop it, take its memory and its disk, block it in C code, and block Node.
// Nothing hangs without a reason that is known, nothing is lost, and what can go on does. `npm run campaign -- blocked` blocks
// for a minute.

import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConversionError, errors, LimitError, PythonExitedError, startPython } from '../../src/index.js'
import { FULL_DISK } from '../campaign/full-disk.js'
import { note, size } from '../campaign/sizes.js'
import {
  checkMachine,
  collectGarbage,
  isAlive,
  plainOptions,
  rejectionOf,
  ScratchFolder,
  startWatched,
  thrownBy,
  turn,
} from '../harness.js'

checkMachine()

const SECONDS = size('blocked', 1)
const LONG = { timeout: 60_000 + 3000 * SECONDS }

/** The letter of a process's state: T is stopped. */
function stateOf(pid: number): string {
  return /^State:\s+(\w)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? ''
}

/** Counts the turns of a timer while something is awaited. */
async function ticksDuring<Value>(promise: PromiseLike<Value>): Promise<{ value: Value; ticks: number }> {
  let ticks = 0
  const timer = setInterval(() => ticks++, 20)
  try {
    return { value: await promise, ticks }
  } finally {
    clearInterval(timer)
  }
}

describe('a Python that is stopped (SIGSTOP)', () => {
  it('leaves its calls waiting and Node free, and goes on after SIGCONT', async () => {
    await using watched = await startWatched()
    const { python, worker } = watched
    await python.exec('made = []')
    process.kill(worker.pid, 'SIGSTOP')
    while (stateOf(worker.pid) !== 'T') await turn()
    for (let i = 0; i < 1000; i++) python.eval('made.append')(i)
    let isAnswered = false
    const answer = python.eval('len(made)').then((value: number) => {
      isAnswered = true
      return value
    })
    const { ticks } = await ticksDuring(new Promise((resolve) => setTimeout(resolve, 200)))
    expect(ticks).toBeGreaterThan(2)
    expect([isAnswered, stateOf(worker.pid)]).toEqual([false, 'T'])
    process.kill(worker.pid, 'SIGCONT')
    expect(await answer).toBe(1000)
  })

  it('is ended by close() all the same, and what was awaited is told', async () => {
    const { python, worker } = await startWatched()
    process.kill(worker.pid, 'SIGSTOP')
    while (stateOf(worker.pid) !== 'T') await turn()
    const waiting = rejectionOf(python.eval('1'))
    await python.close()
    expect(await waiting).toBeInstanceOf(PythonExitedError)
    expect(worker.endedBy).toBe('SIGKILL')
    expect(isAlive(worker.pid)).toBe(false)
  })
})

describe('a Python that C code blocks, which lets no other thread run', () => {
  // PyDLL, unlike CDLL, keeps the interpreter's lock.
  const BLOCK = (seconds: number): string => `import ctypes; print("blocked"); ctypes.PyDLL(None).sleep(${seconds})`

  it('answers when it is free again; Node is free all the time', LONG, async () => {
    await using watched = await startWatched()
    const { python, saying } = watched
    const begin = performance.now()
    const blocking = python.exec(BLOCK(SECONDS))
    await saying('blocked')
    const { value, ticks } = await ticksDuring(python.eval('6 * 7').then((each: number) => each))
    const milliseconds = performance.now() - begin
    expect(value).toBe(42)
    expect(ticks).toBeGreaterThan(SECONDS * 5)
    note('blocked in C with the lock held', {
      seconds: SECONDS,
      answeredAfterMs: Math.round(milliseconds),
      ticksOf20ms: ticks,
    })
    await blocking
  })

  it('is ended by close() with a signal, because it hears nothing else', LONG, async () => {
    const { python, worker, saying } = await startWatched()
    const failures: unknown[] = []
    python.on('error', (error) => failures.push(error))
    python.exec(BLOCK(600))
    await saying('blocked')
    const begin = performance.now()
    await python.close()
    expect(worker.endedBy).toBe('SIGTERM')
    expect(failures.map(String)).toEqual([expect.stringMatching(/^ReleasedError: Python was closed while calls/)])
    note('close() of a Python blocked in C', {
      endedBy: worker.endedBy,
      milliseconds: Math.round(performance.now() - begin),
    })
  })
})

describe('a Node whose event loop is blocked', () => {
  it('loses nothing: Python waits for its callbacks, and all that is pending completes', LONG, async () => {
    await using python = await startPython(plainOptions())
    const seen: number[] = []
    const results = python.eval('lambda f: [f(i) for i in range(50)]')((i: number) => {
      seen.push(i)
      // In the middle of a callback.
      if (i === 10) for (const until = performance.now() + 1000 * SECONDS; performance.now() < until; );
      return i * 2
    })
    const others = Array.from({ length: 100 }, (_, i) => python.eval('i + 1', { i }))
    for (const until = performance.now() + 1000 * SECONDS; performance.now() < until; );
    expect(await results).toEqual(Array.from({ length: 50 }, (_, i) => i * 2))
    expect(seen).toHaveLength(50)
    expect(await Promise.all(others)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
    note('Node blocked, twice', { seconds: SECONDS, callbacks: seen.length, otherCalls: others.length })
  })
})

describe('a lack of memory', () => {
  it('is a MemoryError where Python notices it; it lives on', async () => {
    await using python = await startPython(plainOptions())
    // Of addresses: what is asked for beyond is refused.
    await python.exec('import resource; resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))')
    const error = await rejectionOf(python.eval('bytearray(8 << 30)'))
    expect(error).toBeInstanceOf(errors.MemoryError)
    expect(await rejectionOf(python.np.ones([2 ** 31]))).toBeInstanceOf(errors.MemoryError)
    expect(await python.eval('6 * 7')).toBe(42)
  })

  it('that makes the kernel end Python is told with what to do; the next Python starts', async (context) => {
    const group = `/sys/fs/cgroup/memory/tensorbridge-test-${process.pid}`
    const limit = join(group, 'memory.limit_in_bytes')
    try {
      mkdirSync(group)
      writeFileSync(limit, `${150 << 20}`)
    } catch {
      context.skip('needs the right to make a group of processes with limited memory (cgroup v1, root)')
    }
    try {
      const { python } = await startWatched()
      await python.exec(`import os; open(${JSON.stringify(join(group, 'cgroup.procs'))}, 'w').write(str(os.getpid()))`)
      const error = await rejectionOf(python.eval('bytearray(b"x" * (400 << 20))'))
      expect(error).toBeInstanceOf(PythonExitedError)
      expect(error.message).toMatch(
        /^Python was ended by SIGKILL during a call\. The kernel has ended a process for lack of memory meanwhile, most likely this one\. Use smaller batches/,
      )
      await python.close()
      await using next = await startPython(plainOptions())
      expect(await next.eval('6 * 7')).toBe(42)
    } finally {
      rmdirSync(group)
    }
  })

  it('says so too where C++ code aborts for it', async () => {
    const { python } = await startWatched()
    const error = await rejectionOf(
      python.exec(
        'import os, sys; print("terminate called after throwing an instance of \'std::bad_alloc\'", file=sys.stderr); os.abort()',
      ),
    )
    expect(error.message).toMatch(
      /^Python was ended by SIGABRT during a call\. It got no more memory\. Use smaller batches/,
    )
  })
})

describe('a full disk', () => {
  it('is an OSError where a file is written; Python lives on', async (context) => {
    using scratch = new ScratchFolder()
    await using python = await startPython(plainOptions())
    await python.exec(FULL_DISK)
    if ((await python.eval('full_disk')(scratch.path)) !== null) context.skip('needs the right to mount (root)')
    const file = join(scratch.path, 'file')
    const error = await rejectionOf(python.eval('open(file, "wb").write(b"x" * 1_000_000)', { file }))
    expect(error).toBeInstanceOf(errors.OSError)
    expect(error.message).toBe('[Errno 28] No space left on device')
    expect(await python.eval('6 * 7')).toBe(42)
    expect(readdirSync(scratch.path)).toEqual([])
  })
})

describe('the option limits', () => {
  it('refuses what is too large, too deep or too much, in both directions, and says which limit it is', async () => {
    const limits = { messageBytes: 1 << 20, depth: 5, openObjects: 50 }
    await using python = await startPython(plainOptions({ limits }))
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])
    // What is within them.
    expect(await python.builtins.len(new Uint8Array(1 << 20))).toBe(1 << 20)
    expect(await python.builtins.list([nested(4)])).toEqual([nested(4)])

    expect(() => python.builtins.len(new Float32Array(1 << 19))).toThrow(
      new ConversionError(
        'This call',
        'its arrays have 2097152 bytes or more, and one message takes 1048576 (the option limits.messageBytes); send it in parts',
      ),
    )
    expect(() => python.builtins.list([nested(5)])).toThrow(/is nested more than 5 deep$/)
    for (const large of ['bytes(2 << 20)', '__import__("numpy").zeros(2 << 20, "uint8")']) {
      const error = await rejectionOf(python.eval(large))
      expect(error.message).toBe(
        'A value of 2097152 bytes cannot be sent, because one message takes 1048576 (the option limits.messageBytes); ' +
          'take it as a handle with handle(x), or in parts.',
      )
    }
    expect((await rejectionOf(python.eval('[[[[[[[1]]]]]]]'))).message).toMatch(/^A value nested more than 5 deep/)
    const held: { [Symbol.dispose](): void }[] = []
    const error = thrownBy(() => {
      for (let i = 0; i < 51; i++) held.push(python.eval('object()'))
    })
    expect(error).toBeInstanceOf(LimitError)
    expect(error.message).toMatch(/^This program holds 50 Python objects, which is as many as the option limits/)
    for (const each of held.splice(0)) each[Symbol.dispose]()
    await python.sync()
    expect(await rejectionOf(python.eval('[object() for i in range(60)]'))).toBeInstanceOf(LimitError)
    // The handles that had been made of that list belong to nobody.
    await collectGarbage()
    expect(await python.eval('6 * 7')).toBe(42)
  })

  it('may be raised: values nested deeper than usual', async () => {
    await using python = await startPython(plainOptions({ limits: { depth: 400 } }))
    let nested: unknown = 1
    for (let i = 0; i < 400; i++) nested = i % 2 ? [nested] : new Map([['a', nested]])
    const back = await python.eval('x', { x: nested })
    let depth = 0
    for (let each: any = back; each !== 1; depth++) each = Array.isArray(each) ? each[0] : each.a
    expect(depth).toBe(400)
  })

  it('is checked', async () => {
    const refused = async (limits: object) => (await rejectionOf(startPython(plainOptions({ limits })))).message
    expect(await refused({ depth: 0 })).toBe('The option limits.depth takes an integer from 1 to 400. Received: 0')
    expect(await refused({ size: 1 })).toBe('There is no limit size. The limits are messageBytes, depth, openObjects.')
  })
})

it('garbage on the descriptor of the doorbell harms nobody', async () => {
  await using python = await startPython(plainOptions())
  await python.exec(`import os; os.write(3, b'{"loaded": \\n[1]\\n7\\nbells\\n\\xff\\xfe\\n')`)
  expect(await python.eval('6 * 7')).toBe(42)
})
