// Python that dies in the middle of everything: each promise is rejected, the error says how, and a new one can start.

import { types } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handle, PythonExitedError, startPython } from '../../src/index.js'
import { checkMachine, exitOf, isAlive, plainOptions, rejectionOf, startWatched, thrownBy } from '../harness.js'

checkMachine()

const LAST_WORDS = 'import os, sys, ctypes, signal, time\nprint("last words", file=sys.stderr)\n'

it.each([
  ['SIGKILL', 'os.kill(os.getpid(), signal.SIGKILL)', null, 'SIGKILL', 'was ended by SIGKILL'],
  ['SIGTERM', 'os.kill(os.getpid(), signal.SIGTERM); time.sleep(600)', null, 'SIGTERM', 'was ended by SIGTERM'],
  ['a segmentation fault', 'ctypes.string_at(0)', null, 'SIGSEGV', 'was ended by SIGSEGV'],
  ['os.abort()', 'os.abort()', null, 'SIGABRT', 'was ended by SIGABRT'],
  ['os._exit(7)', 'os._exit(7)', 7, null, 'exited with code 7'],
  ['sys.exit(3)', 'sys.exit(3)', 3, null, 'exited with code 3'],
] as const)('%s rejects every pending promise', async (_, code, exitCode, signal, sentence) => {
  const { python, worker } = await startWatched()
  const exit = exitOf(python)
  const object = await python.eval('object()')
  const rejections = [
    rejectionOf(python.exec(`${LAST_WORDS}${code}`)),
    rejectionOf(python.eval('1')),
    rejectionOf(object.attribute),
    rejectionOf(python.sync()),
  ]
  for (const rejection of rejections) {
    const error = await rejection
    expect(error).toBeInstanceOf(PythonExitedError)
    expect(error).toMatchObject({ exitCode, signal, code: 'TB_PYTHON_EXITED' })
    expect(error.stderrTail).toContain('last words')
    const hint =
      signal === 'SIGKILL'
        ? ' This program did not send that signal. Where a machine or a container runs out of memory, its kernel does (dmesg tells).'
        : ''
    expect(error.message).toBe(
      `Python ${sentence} during a call.${hint} The last lines of its stderr:\n${error.stderrTail}`,
    )
  }
  expect(await exit).toMatchObject({ exitCode, signal })
  expect(isAlive(worker.pid)).toBe(false)
  expect(worker.endedBy).toBe('itself')
  expect(thrownBy(() => python.eval('1'))).toBeInstanceOf(PythonExitedError)
  expect(thrownBy(() => object.x())).toBeInstanceOf(PythonExitedError)
  await python.close()

  await using another = await startPython(plainOptions())
  expect(await another.eval('1 + 1')).toBe(2)
})

it('shows the line of each call that waited, and of each that comes later', async () => {
  const { python } = await startWatched()
  const object = await python.eval('object()')
  const waiting = python.eval("__import__('os')._exit(7)")
  const other = python.eval('1')
  const errors = [
    await rejectionOf(waiting),
    await rejectionOf(other),
    thrownBy(() => python.eval('2')),
    await rejectionOf((async () => await object.attribute)()),
    await rejectionOf((async () => await python.builtins.attribute)()),
    await rejectionOf(handle(object)),
    await rejectionOf(python.stats()),
  ]
  const lines = errors.map((error) => /dying\.test\.ts:(\d+)/.exec(error.stack)?.[1])
  expect(new Set(lines).size).toBe(errors.length)
  for (const error of errors) {
    expect(error.stack).toMatch(/^PythonExitedError: Python exited with code 7[^]*\n {4}at /)
    expect(error.stack).not.toContain('/src/')
    expect(error).toMatchObject({ name: 'PythonExitedError', code: 'TB_PYTHON_EXITED', exitCode: 7 })
    expect(types.isNativeError(error)).toBe(true)
  }
  await python.close()
})

describe('the last lines of stderr', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('are those of what ran when it died, not of a call that was over long before', async () => {
    const { python } = await startWatched()
    await python.exec('import os, sys\nprint("handled", file=sys.stderr)')
    vi.advanceTimersByTime(60_000)
    const callback = (): void => void vi.advanceTimersByTime(5_000)
    python.exec('def end(f):\n    print("begun", file=sys.stderr)\n    f()\n    os._exit(7)')
    const error = await rejectionOf(python.eval('end')(callback))
    expect(error.stderrTail).toBe('begun')
    expect(error.message).toBe('Python exited with code 7 during a call. The last lines of its stderr:\nbegun')
    await python.close()
  })

  it('are none where it had said nothing for long, and those of that process only', async () => {
    const first = await startWatched()
    await first.python.exec('import sys\nprint("of the first", file=sys.stderr)')
    const second = await startWatched()
    await second.python.exec('import sys\nprint("of the second", file=sys.stderr)')
    const exits = [exitOf(first.python), exitOf(second.python)]
    process.kill(second.worker.pid, 'SIGTERM')
    expect((await exits[1])?.stderrTail).toBe('of the second')
    vi.advanceTimersByTime(60_000)
    process.kill(first.worker.pid, 'SIGTERM')
    expect((await exits[0])?.stderrTail).toBe('')
    const message = 'Python was ended by SIGTERM.'
    expect(thrownBy(() => first.python.eval('1')).message).toBe(message)
    await Promise.all([first.python.close(), second.python.close()])
  })
})

it('tells of a death while nothing is asked', async () => {
  const { python, worker } = await startWatched()
  const exit = exitOf(python)
  process.kill(worker.pid, 'SIGKILL')
  expect(await exit).toMatchObject({ exitCode: null, signal: 'SIGKILL' })
  expect(thrownBy(() => python.eval('1')).message).toMatch(/^Python was ended by SIGKILL\./)
})

it('rejects a call whose callback is out', async () => {
  const { python, worker } = await startWatched()
  const call = python.eval('lambda f: f()')(async () => {
    process.kill(worker.pid, 'SIGKILL')
    await python.eval('1')
  })
  expect(await rejectionOf(call)).toBeInstanceOf(PythonExitedError)
})

it('rejects the start of a Python that dies at once', async () => {
  const error = await rejectionOf(startPython(plainOptions({ env: { PYTHONHOME: '/no/such/folder' } })))
  expect(['PythonExitedError', 'PythonEnvironmentError']).toContain(error.name)
})
