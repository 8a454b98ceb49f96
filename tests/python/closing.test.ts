// close(): whatever Python is doing, it ends; and what ended it is known.

import { describe, expect, it } from 'vitest'
import { Python, PythonExitedError, ReleasedError, startPython } from '../../src/index.js'
import { checkMachine, exitOf, isAlive, plainOptions, rejectionOf, startWatched, thrownBy } from '../harness.js'

checkMachine()

describe('close', () => {
  it('ends an idle Python by asking it', async () => {
    const { python, worker } = await startWatched()
    const pid = python.pid!
    expect(isAlive(pid)).toBe(true)
    await python.close()
    expect(isAlive(pid)).toBe(false)
    expect(python.pid).toBeUndefined()
    expect(worker.endedBy).toBe('shutdown')
    expect(await worker.exited).toMatchObject({ exitCode: 0, signal: null })
  })

  it('may be called twice, and again later', async () => {
    const { python } = await startWatched()
    await Promise.all([python.close(), python.close()])
    await python.close()
  })

  it('finishes what was sent and not awaited', async () => {
    const { python, printed } = await startWatched()
    for (let i = 0; i < 100; i++) python.builtins.print(i)
    await python.close()
    expect(printed()).toBe(Array.from({ length: 100 }, (_, i) => `${i}\n`).join(''))
  })

  it('runs exit handlers', async () => {
    const { python, printed } = await startWatched()
    await python.exec('import atexit\natexit.register(print, "handler")')
    await python.close()
    expect(printed()).toBe('handler\n')
  })

  it('happens at the end of an await using declaration', async () => {
    let pid: number
    {
      await using python = await startPython(plainOptions())
      pid = python.pid!
    }
    expect(isAlive(pid)).toBe(false)
  })

  it('tells listeners how it ended', async () => {
    const { python } = await startWatched()
    const exit = exitOf(python)
    await python.close()
    expect(await exit).toEqual({ exitCode: 0, signal: null, stderrTail: '' })
  })

  it('makes later use a ReleasedError, also before the first start', async () => {
    const { python } = await startWatched()
    const object = await python.eval('object()')
    await python.close()
    const text = 'This Python was closed and cannot be used any more.'
    for (const use of [
      () => python.eval('1'),
      () => object.x(),
      () => python.builtins.len([1]),
      () => python.import('os'),
      () => python.allocate([2, 3]),
    ]) {
      const error = thrownBy(use)
      expect(error).toBeInstanceOf(ReleasedError)
      expect(error.message).toBe(text)
      expect(error.stack.split('\n')[1]).toContain('closing.test.ts')
    }
    expect((await rejectionOf(python.sync())).message).toBe(text)
    expect((await rejectionOf(python.stats())).message).toBe(text)
    const never = new Python(plainOptions())
    await never.close()
    expect(thrownBy(() => never.eval('1')).message).toBe(text)
    expect(thrownBy(() => never.allocate([2, 3])).message).toBe(text)
  })
})

describe('close of a busy Python', () => {
  it.each([
    ['sleeps', 'import time; print("busy"); time.sleep(600)', 'shutdown', true],
    ['computes', 'print("busy")\nwhile True: pass', 'shutdown', true],
    ['waits for a lock', 'import threading; print("busy"); threading.Event().wait()', 'shutdown', true],
    [
      'waits for a child process',
      'import subprocess; print("busy"); subprocess.run(["sleep", "600"])',
      'shutdown',
      true,
    ],
    [
      'ignores SIGINT',
      'import signal, time; signal.signal(signal.SIGINT, signal.SIG_IGN); print("busy"); time.sleep(600)',
      'SIGTERM',
      true,
    ],
    [
      'swallows KeyboardInterrupt',
      'import time\nprint("busy")\nwhile True:\n    try: time.sleep(600)\n    except KeyboardInterrupt: pass',
      'SIGTERM',
      true,
    ],
    [
      'ignores SIGINT and SIGTERM',
      'import signal, time\nfor name in (signal.SIGINT, signal.SIGTERM): signal.signal(name, signal.SIG_IGN)\nprint("busy"); time.sleep(600)',
      'SIGKILL',
      true,
    ],
    [
      'has an exit handler that hangs',
      'import atexit, time; atexit.register(time.sleep, 600); print("busy")',
      'SIGTERM',
      false,
    ],
    [
      'has a thread that is no daemon',
      'import threading, time; threading.Thread(target=time.sleep, args=(600,)).start(); print("busy")',
      'SIGTERM',
      false,
    ],
  ] as const)('that %s', async (_, code, endedBy, isCutOff) => {
    const { python, worker, saying } = await startWatched()
    const failures: unknown[] = []
    python.on('error', (error) => failures.push(error))
    python.exec(code)
    await saying('busy')
    await python.close()
    // Work that was sent and not awaited is never lost silently.
    expect(failures).toHaveLength(isCutOff ? 1 : 0)
    if (isCutOff) {
      expect(failures[0]).toBeInstanceOf(ReleasedError)
      expect((failures[0] as Error).message).toBe(
        'Python was closed while calls that nobody awaits had not finished, and they were cut off. ' +
          'Await them, or python.sync(), before it is closed.',
      )
    }
    expect(worker.endedBy).toBe(endedBy)
    expect(isAlive(worker.pid)).toBe(false)
  })

  it('rejects what is awaited', async () => {
    const { python, saying } = await startWatched()
    python.exec('import time')
    const running = rejectionOf(python.eval('[print("busy"), time.sleep(600)]'))
    const queued = rejectionOf(python.eval('1 + 1'))
    await saying('busy')
    const closing = python.close()
    for (const error of [await running, await queued]) {
      // The call that ran may still report that it was interrupted.
      if (error.type !== 'KeyboardInterrupt') {
        expect(error).toBeInstanceOf(PythonExitedError)
        expect(error.message).toMatch(/^Python exited with code 0 because it was closed\./)
      }
    }
    expect(await queued).toBeInstanceOf(PythonExitedError)
    await closing
  })

  it('while a callback is out', async () => {
    const { python } = await startWatched()
    let closing: Promise<void> | undefined
    const call = python.eval('lambda f: f()')(async () => {
      closing = python.close()
      await new Promise(() => {})
    })
    expect(await rejectionOf(call)).toBeDefined()
    await closing
  })
})

describe('interrupt', () => {
  it('stops the call that runs; objects stay usable', async () => {
    await using watched = await startWatched()
    const { python, saying } = watched
    python.exec('import time\nkept = [1]')
    const kept = python.eval('kept')
    const running = python.eval('[print("busy"), time.sleep(600)]')
    const after = python.eval('"after"')
    await saying('busy')
    python.interrupt()
    expect((await rejectionOf(running)).type).toBe('KeyboardInterrupt')
    expect(await after).toBe('after')
    kept.append(2)
    expect(await kept).toEqual([1, 2])
  })

  it('does nothing where nothing runs', async () => {
    await using watched = await startWatched()
    const { python } = watched
    await python.sync()
    for (let i = 0; i < 20; i++) {
      python.interrupt()
      await new Promise((resolve) => setImmediate(resolve))
    }
    await python.sync()
    expect(await python.eval('1')).toBe(1)
  })
})

describe('several Pythons', () => {
  it('live side by side and know each their own objects', async () => {
    await using first = await startPython(plainOptions())
    await using second = await startPython(plainOptions())
    first.exec('name = "first"')
    second.exec('name = "second"')
    expect(await Promise.all([first.eval('name'), second.eval('name')])).toEqual(['first', 'second'])
    const object = await first.eval('object()')
    const error = thrownBy(() => second.builtins.repr(object))
    expect(error.name).toBe('ConversionError')
    expect(error.message).toMatch(/^eval\(…\) cannot be sent to Python: it belongs to another Python$/)
    await first.close()
    expect(await second.eval('1')).toBe(1)
  })
})
