// startPool: who gets which Python, who waits and who is refused, and what becomes of requests whose Python dies.

import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Pool, PoolBusyError, type Python, PythonExitedError, ReleasedError, startPool } from '../../src/index.js'
import { checkMachine, isAlive, plainOptions, rejectionOf } from '../harness.js'
import { gate } from './gate.js'

checkMachine()

const pids = (pool: Pool<any, any>): number[] => pool.stats().workers.map(({ pid }) => pid as number)

const kill = (python: Python): void => void process.kill(python.pid as number, 'SIGKILL')

const ENOUGH = new Error('enough')

// As a computation in C does, it does not hear of interrupts.
const DEAF = `
import signal, time
def deaf(running):
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    running()
    time.sleep(600)
`

/** Resolves when every Python of the pool is free. */
async function whole(pool: Pool<any, any>): Promise<void> {
  // As many requests at a time as there are Pythons, each of which holds its own until all have one.
  const all = gate()
  let there = 0
  const hold = async (): Promise<void> => {
    if (++there === pool.size) all.open()
    await all.opened
  }
  await Promise.all(Array.from({ length: pool.size }, () => pool.run(hold)))
}

describe('requests', () => {
  let pool: Pool
  beforeEach(async () => {
    pool = await startPool({ ...plainOptions(), size: 2 })
  })
  afterEach(() => pool.close())

  it('get a Python each, and wait in their order when all are busy', async () => {
    const [first, second] = [gate(), gate()]
    const order: string[] = []
    const a = pool.run(async (python) => {
      await first.opened
      order.push('a')
      return python.pid
    })
    const b = pool.run(async (python) => {
      await second.opened
      order.push('b')
      return python.pid
    })
    const c = pool.run((python) => {
      order.push('c')
      return python.pid
    })
    const d = pool.run(() => void order.push('d'))
    expect(pool.stats()).toMatchObject({ size: 2, busy: 2, idle: 0, waiting: 2, completed: 0, failed: 0 })
    second.open()
    expect(await b).not.toBe(undefined)
    await d
    expect(order).toEqual(['b', 'c', 'd'])
    first.open()
    expect(new Set([await a, await b])).toEqual(new Set(pids(pool)))
    expect(await c).toBe(await b)
    expect(pool.stats()).toMatchObject({ busy: 0, idle: 2, waiting: 0, completed: 4, failed: 0, died: 0 })
    expect(pool.stats().workers.map(({ requests }) => requests)).toEqual([1, 3])
  })

  it('give what await gives, and leave nothing running behind', async () => {
    const value = await pool.run((python) => {
      python.exec('import time; time.sleep(0.1); done = True')
      return python.eval('[1, 2]')
    })
    expect(value).toEqual([1, 2])
    // What was not awaited is over: the same Python (the first one that is free) has done it.
    expect(await pool.run((python) => python.eval('done'))).toBe(true)
  })

  it('fail with what they throw, and with failures that they did not await; the Python stays', async () => {
    const before = pids(pool)
    const thrown = new Error('mine')
    expect(
      await rejectionOf(
        pool.run(() => {
          throw thrown
        }),
      ),
    ).toBe(thrown)
    expect((await rejectionOf(pool.run((python) => python.eval('1 / 0')))).type).toBe('ZeroDivisionError')
    const unseen = await rejectionOf(
      pool.run((python) => {
        python.exec('raise KeyError("unseen")')
        return 1
      }),
    )
    expect(unseen.type).toBe('KeyError')
    expect(pids(pool)).toEqual(before)
    expect(pool.stats()).toMatchObject({ completed: 0, failed: 3, idle: 2 })
  })

  it('leave the queue when their signal aborts, and are stopped when they run', async () => {
    const before = pids(pool)
    const hold = gate()
    const held = [pool.run(() => hold.opened), pool.run(() => hold.opened)]
    const waits = new AbortController()
    const waiting = rejectionOf(pool.run(() => 'never', { signal: waits.signal }))
    expect(pool.stats().waiting).toBe(1)
    waits.abort(new Error('gone'))
    expect((await waiting).message).toBe('gone')
    expect(pool.stats().waiting).toBe(0)
    hold.open()
    await Promise.all(held)

    const runs = new AbortController()
    const running = pool.run(
      (python) => python.eval('lambda running: (running(), __import__("time").sleep(600))')(() => runs.abort(ENOUGH)),
      { signal: runs.signal },
    )
    expect(await rejectionOf(running)).toBe(ENOUGH)
    const already = rejectionOf(pool.run(() => 1, { signal: AbortSignal.abort(new Error('too late')) }))
    expect((await already).message).toBe('too late')
    expect(pids(pool)).toEqual(before)
    expect(await pool.run((python) => python.eval('1 + 1'))).toBe(2)
  })
})

describe('limits', () => {
  it('refuse a request when as many wait as may', async () => {
    await using pool = await startPool({ ...plainOptions(), size: 1, maxQueue: 1 })
    const hold = gate()
    const held = pool.run(() => hold.opened)
    const waits = pool.run(() => 'waited')
    const error = await rejectionOf(pool.run(() => 'refused'))
    expect(error).toBeInstanceOf(PoolBusyError)
    expect(error).toMatchObject({ code: 'TB_POOL_BUSY' })
    expect(error.message).toBe('No Python of the pool (1) is free, and 1 requests wait already.')
    hold.open()
    await held
    expect(await waits).toBe('waited')
  })

  it('end a wait that is too long, by the pool or by the request', async () => {
    await using pool = await startPool({ ...plainOptions(), size: 1, maxWaitMs: 5 })
    const hold = gate()
    const held = pool.run(() => hold.opened)
    const error = await rejectionOf(pool.run(() => 'late'))
    expect(error).toBeInstanceOf(PoolBusyError)
    expect(error.message).toBe('No Python of the pool became free within 5 ms.')
    expect((await rejectionOf(pool.run(() => 'late', { maxWaitMs: 1 }))).message).toContain('within 1 ms')
    hold.open()
    await held
    expect(pool.stats()).toMatchObject({ waiting: 0, idle: 1, failed: 2, completed: 1 })
  })

  it.each([
    [{ size: 0 }, 'The option size takes a whole number from 1 on. Received: 0'],
    [{ size: 1, maxQueue: -1 }, 'The option maxQueue takes a number from 0 on. Received: -1'],
    [{ size: 1, maxWaitMs: -1 }, 'The option maxWaitMs takes milliseconds from 0 to 2147483647. Received: -1'],
  ])('that make no sense are refused: %j', async (options, message) => {
    expect((await rejectionOf(startPool({ ...plainOptions(), ...options }))).message).toBe(message)
  })
})

describe('a Python that dies', () => {
  it.each<[moment: string, fn: (python: Python) => unknown]>([
    [
      'in the middle of a call',
      async (python) => {
        const sleeping = python.eval('__import__("time").sleep(600)')
        kill(python)
        return await sleeping
      },
    ],
    ['by its own hand', (python) => python.exec('import os, signal; os.kill(os.getpid(), signal.SIGKILL)')],
    [
      'while its callback runs',
      (python) =>
        python.eval('lambda f: f()')(async () => {
          kill(python)
          return await python.eval('1')
        }),
    ],
    [
      'before its request has asked it anything',
      async (python) => {
        kill(python)
        await python.eval('1')
      },
    ],
    [
      'after all that its request awaited, before what it did not',
      async (python) => {
        await python.eval('1')
        python.exec('import os, signal; os.kill(os.getpid(), signal.SIGKILL)')
        return 'done'
      },
    ],
  ])('%s is told to its caller only, and is replaced', async (_, fn) => {
    await using pool = await startPool({ ...plainOptions(), size: 2, setup: (python) => python.eval('40 + 2') })
    expect(inspect(pool)).toMatch(/^Pool \{\s+state: 'running',\s+size: 2,\s+idle: 2,[^_]*pids: \[ \d+, \d+ \]\s+\}$/)
    const exits: unknown[] = []
    pool.on('exit', ({ index, signal }) => exits.push({ index, signal }))
    const before = pids(pool)
    const lost = rejectionOf(pool.run(fn))
    const others = Array.from({ length: 6 }, () => pool.run(async (python, state) => state + (await python.eval('1'))))
    const error = await lost
    expect(error).toBeInstanceOf(PythonExitedError)
    expect(error.signal).toBe('SIGKILL')
    expect(await Promise.all(others)).toEqual([43, 43, 43, 43, 43, 43])
    await whole(pool)
    expect(exits).toEqual([{ index: 0, signal: 'SIGKILL' }])
    expect(pool.stats()).toMatchObject({ died: 1, failed: 1, idle: 2, down: 0, starting: 0 })
    expect(pids(pool)[0]).not.toBe(before[0])
    expect(pids(pool)[1]).toBe(before[1])
  })

  it('while nobody uses it is replaced before the next request; again and again, when it is needed', async () => {
    await using pool = await startPool({ ...plainOptions(), size: 1 })
    const exited = (): Promise<unknown> => new Promise((resolve) => pool.once('exit', resolve))
    let exit = exited()
    const [first] = pids(pool)
    process.kill(first!, 'SIGKILL')
    await exit
    expect(pool.stats()).toMatchObject({ starting: 1, died: 1 })
    // A request resets the count of those that died for nothing; so it is asked for none here.
    await new Promise<void>((resolve) => {
      const look = (): void => void (pool.stats().idle === 1 ? resolve() : setImmediate(look))
      look()
    })
    exit = exited()
    process.kill(pids(pool)[0]!, 'SIGKILL')
    await exit
    expect(pool.stats()).toMatchObject({ starting: 0, down: 1, died: 2 })
    expect(await pool.run((python) => python.eval('1 + 1'))).toBe(2)
  })

  it('at each of many requests loses no other one', async () => {
    await using pool = await startPool({ ...plainOptions(), size: 2 })
    const outcomes = await Promise.allSettled(
      Array.from({ length: 24 }, (_, i) =>
        pool.run(async (python) => {
          const value = python.eval(`${i} * 2`)
          if (i % 4 === 1) kill(python)
          return await value
        }),
      ),
    )
    for (const [i, outcome] of outcomes.entries()) {
      if (outcome.status === 'fulfilled') expect(outcome.value).toBe(i * 2)
      else expect([outcome.reason.name, i % 4]).toEqual(['PythonExitedError', 1])
    }
    await whole(pool)
    expect(pool.stats()).toMatchObject({ died: 6, idle: 2, waiting: 0 })
  })

  it('is killed when it does not stop after an abort, if asked', async () => {
    await using pool = await startPool({ ...plainOptions(), size: 1 })
    const [before] = pids(pool)
    const controller = new AbortController()
    const stuck = pool.run(
      async (python) => {
        await python.exec(DEAF)
        await python.eval('deaf')(() => controller.abort(ENOUGH))
      },
      { signal: controller.signal, killAfterMs: 10 },
    )
    expect(await rejectionOf(stuck)).toBe(ENOUGH)
    expect(await pool.run((python) => python.eval('1'))).toBe(1)
    expect(pool.stats()).toMatchObject({ died: 1 })
    expect(pids(pool)).not.toEqual([before])
    expect(isAlive(before!)).toBe(false)
  })
})

describe('a start that fails', () => {
  it('at first leaves nothing', async () => {
    let made = 0
    const error = await rejectionOf(
      startPool({
        ...plainOptions(),
        size: 2,
        setup: () => {
          if (++made === 2) throw new Error('no model here')
        },
      }),
    )
    expect(error.message).toBe('no model here')
  })

  it('in place of one that died is told to those who wait, and tried again for the next', async () => {
    let isBroken = false
    await using pool = await startPool({
      ...plainOptions(),
      size: 1,
      setup: () => {
        if (isBroken) throw new Error('no model here')
      },
    })
    isBroken = true
    const lost = rejectionOf(pool.run((python) => python.exec('import os; os._exit(3)')))
    const waiting = rejectionOf(pool.run(() => 'never'))
    expect(await lost).toBeInstanceOf(PythonExitedError)
    expect((await waiting).message).toBe('no model here')
    expect(pool.stats()).toMatchObject({ down: 1, waiting: 0 })
    expect((await rejectionOf(pool.run(() => 'never'))).message).toBe('no model here')
    isBroken = false
    expect(await pool.run((python) => python.eval('1 + 1'))).toBe(2)
  })

  it('is an error event where nobody waits', async () => {
    let isBroken = false
    await using pool = await startPool({
      ...plainOptions(),
      size: 1,
      setup: () => {
        if (isBroken) throw new Error('no model here')
      },
    })
    isBroken = true
    const told = new Promise<any>((resolve) => pool.once('error', resolve))
    expect(await rejectionOf(pool.run((python) => python.exec('import os; os._exit(3)')))).toMatchObject({
      exitCode: 3,
    })
    expect((await told).message).toBe('no model here')
  })

  it('because the Python dies in its setup counts as one that died', async () => {
    let isDeadly = false
    await using pool = await startPool({
      ...plainOptions(),
      size: 1,
      setup: async (python) => {
        if (isDeadly) kill(python)
        await python.eval('1')
      },
    })
    isDeadly = true
    const lost = rejectionOf(pool.run(kill))
    const waiting = rejectionOf(pool.run(() => 'never'))
    expect(await lost).toBeInstanceOf(PythonExitedError)
    expect(await waiting).toBeInstanceOf(PythonExitedError)
    expect(pool.stats()).toMatchObject({ died: 2, down: 1 })
  })
})

describe('the end', () => {
  it('rejects who waits, cuts off who runs, and leaves no Python', async () => {
    const pool = await startPool({ ...plainOptions(), size: 1 })
    const [pid] = pids(pool)
    const running = rejectionOf(pool.run((python) => python.eval('__import__("time").sleep(600)')))
    const waiting = rejectionOf(pool.run(() => 'never'))
    await pool.close()
    expect(await running).toBeInstanceOf(Error)
    expect(await waiting).toBeInstanceOf(ReleasedError)
    expect((await rejectionOf(pool.run(() => 1))).message).toBe('This pool was closed and cannot be used any more.')
    expect(isAlive(pid!)).toBe(false)
    await pool.close()
  })

  it('can wait for all that was asked', async () => {
    const pool = await startPool({ ...plainOptions(), size: 1 })
    const results = [1, 2, 3].map((i) => pool.run((python) => python.eval(`${i} + 1`)))
    const lost = rejectionOf(pool.run(kill).then(() => pool.run((python) => python.eval('1'))))
    const last = pool.run((python) => python.eval('5'))
    const closed = pool.close({ drain: true })
    expect((await rejectionOf(pool.run(() => 1))).name).toBe('ReleasedError')
    await closed
    expect(await Promise.all(results)).toEqual([2, 3, 4])
    expect((await lost).name).toBe('PythonExitedError')
    expect(await last).toBe(5)
  })

  it('may come while a Python is being replaced', async () => {
    const pool = await startPool({ ...plainOptions(), size: 1 })
    const exit = new Promise((resolve) => pool.once('exit', resolve))
    expect(await rejectionOf(pool.run(kill))).toBeInstanceOf(PythonExitedError)
    await exit
    const waiting = rejectionOf(pool.run(() => 'never'))
    expect(pool.stats()).toMatchObject({ starting: 1, waiting: 1 })
    await pool.close()
    expect(await waiting).toBeInstanceOf(ReleasedError)
  })
})

it('gives each Python its part of the machine, and what the user set instead', async () => {
  const read = (python: Python): PromiseLike<string[]> =>
    python.eval('[__import__("os").environ.get(k) for k in names]', {
      names: ['CUDA_VISIBLE_DEVICES', 'TF_NUM_INTRAOP_THREADS', 'OMP_NUM_THREADS'],
    })
  const env = { CUDA_VISIBLE_DEVICES: '3,5', OMP_NUM_THREADS: '7' }
  await using pool = await startPool({ ...plainOptions({ env, device: 'gpu' }), size: 2, setup: read })
  const seen = await Promise.all([0, 1].map(() => pool.run((_, state) => state)))
  const { threads } = pool.stats().workers[0]!
  expect(seen.toSorted(([a = ''], [b = '']) => a.localeCompare(b))).toEqual([
    ['3', String(threads), '7'],
    ['5', String(threads), '7'],
  ])
  expect(pool.stats().workers.map(({ gpus }) => gpus)).toEqual([['3'], ['5']])
})
