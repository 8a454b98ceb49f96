// What stops a call of the synchronous face, whose program waits while Python works: times, signals, Ctrl-C.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import {
  abortable,
  deadline,
  errors,
  interruptible,
  type Python,
  PythonExitedError,
  startPython,
  within,
} from 'tensorbridge/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainInterpreter, plainOptions, ScratchFolder, thrownBy } from '../harness.js'

let python: Python

beforeAll(() => {
  python = startPython(plainOptions())
  python.exec(`
def endless(begun):
    begun()
    while True: pass
class Context:
    def __enter__(self): return self
    def __exit__(self, *error): return False
`)
})
afterAll(() => python.close())

const endless = (begun: () => void = () => {}): unknown => python.eval('endless')(begun)

describe('deadline', () => {
  it('stops the call that runs while the program waits for it, and Python goes on', () => {
    const error = thrownBy(() => deadline(50, () => endless()))
    expect(error).toMatchObject({ name: 'TimeoutError', message: 'The deadline of 50 ms has passed.' })
    expect(error.cause).toBeInstanceOf(errors.KeyboardInterrupt)
    expect(python.eval('1 + 1')).toBe(2)
  })

  it('lets no further call begin, and gives the result where there is time', () => {
    let calls = 0
    const error = thrownBy(() =>
      deadline(30, () => {
        for (;;) {
          calls = python.eval('n + 1', { n: calls })
        }
      }),
    )
    expect(error.name).toBe('TimeoutError')
    expect(calls).toBeGreaterThan(0)
    expect(deadline(600_000, () => python.eval('6 * 7'))).toBe(42)
  })

  it('stops what a callback of Python asks, and what runs inside within', () => {
    const nested = () => python.eval('(lambda f: f())')(() => endless())
    expect(thrownBy(() => deadline(30, nested)).name).toBe('TimeoutError')
    const inside = () => within(python.eval('Context()'), () => endless())
    expect(thrownBy(() => deadline(30, inside)).name).toBe('TimeoutError')
    expect(python.eval('1')).toBe(1)
  })

  it('stops what a longer one around it would stop later, and is stopped by a shorter one', () => {
    const within = (outer: number, inner: number): string =>
      thrownBy(() => deadline(outer, () => deadline(inner, () => endless()))).message
    expect(within(600_000, 30)).toBe('The deadline of 30 ms has passed.')
    expect(within(30, 600_000)).toBe('The deadline of 30 ms has passed.')
  })

  it('kills a Python that does not stop, where that is asked for', () => {
    const own = startPython(plainOptions())
    own.exec(
      'import time\ndef stubborn():\n  while True:\n    try: time.sleep(3600)\n    except KeyboardInterrupt: pass',
    )
    const error = thrownBy(() => deadline(30, () => own.eval('stubborn()'), { killAfterMs: 50 }))
    expect(error.name).toBe('TimeoutError')
    expect(error.cause).toBeInstanceOf(PythonExitedError)
    expect(error.cause.signal).toBe('SIGKILL')
    expect(own.pid).toBeUndefined()
  })

  it('takes milliseconds, and no function that gives a promise', () => {
    expect(() => deadline(-1, () => 1)).toThrow(
      'The time of deadline takes milliseconds from 0 to 2147483647. Received: -1',
    )
    expect(() => deadline(1000, async () => 1)).toThrow(
      'The function of deadline gives a promise, which nobody would wait for: write it without async.',
    )
  })
})

describe('abortable', () => {
  it('stops what runs when a callback aborts the signal, and throws its reason', () => {
    const controller = new AbortController()
    const reason = new RangeError('enough')
    const error = thrownBy(() => abortable(controller.signal, () => endless(() => controller.abort(reason))))
    expect(error).toBe(reason)
    expect(error.cause).toBeInstanceOf(errors.KeyboardInterrupt)
    expect(python.eval('1')).toBe(1)
  })

  it('does not begin where the signal has aborted', () => {
    let isCalled = false
    const begin = (): void => {
      isCalled = true
    }
    expect(thrownBy(() => abortable(AbortSignal.abort(), begin)).name).toBe('AbortError')
    expect(isCalled).toBe(false)
  })

  it('has AbortSignal.timeout abort in time, though no timer fires', () => {
    const signal = AbortSignal.timeout(40)
    expect(signal).toBeInstanceOf(AbortSignal)
    const error = thrownBy(() => abortable(signal, () => endless()))
    expect(error.name).toBe('TimeoutError')
    expect(signal.aborted).toBe(true)
    expect(signal.reason).toBe(error)
  })

  it('hears each source of AbortSignal.any', () => {
    const controller = new AbortController()
    const timed = AbortSignal.any([controller.signal, AbortSignal.any([AbortSignal.timeout(40)])])
    expect(thrownBy(() => abortable(timed, () => endless())).name).toBe('TimeoutError')
    const aborted = AbortSignal.any([controller.signal, AbortSignal.timeout(600_000)])
    expect(thrownBy(() => abortable(aborted, () => endless(() => controller.abort()))).name).toBe('AbortError')
  })

  it('leaves the signals of other code what they are for Node', async () => {
    await once(AbortSignal.timeout(1), 'abort')
    expect(() => AbortSignal.timeout(-1)).toThrow(RangeError)
    expect(AbortSignal.any([]).aborted).toBe(false)
    expect(AbortSignal.any([AbortSignal.abort('why')]).reason).toBe('why')
  })

  it('refuses what the callback asks that has aborted it, and lets later ones ask Python to their end', () => {
    const controller = new AbortController()
    python.exec('def last(f):\n  try:\n    f(False)\n    while True: pass\n  finally: f(True)')
    const seen: unknown[] = []
    const body = (isLast: boolean): void => {
      if (isLast) seen.push(python.eval('"asked"'))
      else {
        controller.abort()
        seen.push(thrownBy(() => endless()).name)
      }
    }
    expect(thrownBy(() => abortable(controller.signal, () => python.eval('last')(body))).name).toBe('AbortError')
    expect(seen).toEqual(['AbortError', 'asked'])
  })
})

describe('interruptible', () => {
  const door = fileURLToPath(new URL('../../dist/sync/index.js', import.meta.url))

  /** A program that is sent SIGINT whenever it says `ready`. */
  async function run(body: string): Promise<{ code: number | null; signal: string | null; lines: string[] }> {
    using folder = new ScratchFolder()
    const path = `${folder.path}/program.mjs`
    writeFileSync(
      path,
      `import { writeSync } from 'node:fs'
import { deadline, interruptible, startPython } from ${JSON.stringify(door)}
const say = (text) => writeSync(1, text + '\\n')
const python = startPython({ python: ${JSON.stringify(plainInterpreter())}, preload: false })
python.exec('def endless(begun):\\n  begun()\\n  while True: pass')
const endless = (begun = () => say('ready')) => python.eval('endless')(begun)
const caught = (fn) => { try { return fn() } catch (error) { return error } }
${body}`,
    )
    const child = spawn(process.execPath, [path], { stdio: ['ignore', 'pipe', 'inherit'] })
    const lines: string[] = []
    createInterface(child.stdout).on('line', (line) => {
      if (line === 'ready') child.kill('SIGINT')
      else lines.push(line)
    })
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
    return { code, signal, lines }
  }

  it('has Ctrl-C stop the call that runs; the program and Python go on', async () => {
    const { lines, code } = await run(`
      for (let i = 0; i < 2; i++) {
        const { name, message, cause } = caught(() => interruptible(() => endless()))
        say([name, message, cause.name, python.eval('1 + 1')].join(' | '))
      }
      say('end')`)
    const stopped = 'AbortError | Interrupted by Ctrl-C (SIGINT). | KeyboardInterrupt | 2'
    expect({ lines, code }).toEqual({ lines: [stopped, stopped, 'end'], code: 0 })
  })

  it('gives listeners of the program back what they heard before', async () => {
    const { lines } = await run(`
      let heard = 0
      process.once('SIGINT', () => { heard++; say('heard') })
      say(caught(() => interruptible(() => endless())).name)
      say(interruptible(() => python.eval('"whole"')))
      const timer = setInterval(() => { if (heard > 0) clearInterval(timer) }, 5)
      say(process.listenerCount('SIGINT'))
      say('ready')`)
    expect(lines).toEqual(['AbortError', 'whole', '1', 'heard'])
  })

  it('lets a second one end the program, and one outside of it as always', async () => {
    expect(
      await run(`
      python.exec(\`
import time
def stubborn(begun):
    while True:
        try:
            begun()
            time.sleep(3600)
        except KeyboardInterrupt: pass\`)
      interruptible(() => python.eval('stubborn')(() => say('ready')))`),
    ).toEqual({ code: null, signal: 'SIGINT', lines: [] })
    expect(await run(`interruptible(() => python.eval('1'))\nendless()`)).toEqual({
      code: null,
      signal: 'SIGINT',
      lines: [],
    })
  })

  it('hears it when it comes between two calls of Python', async () => {
    const { lines } = await run(`
      const spin = (milliseconds) => { for (const until = performance.now() + milliseconds; performance.now() < until; ); }
      let calls = 0
      const error = caught(() => interruptible(() => {
        say('ready')
        for (;;) { spin(20); calls++; python.eval('1') }
      }))
      say([error.name, calls > 0].join(' '))
      say(caught(() => interruptible(() => deadline(60_000, () => endless()))).name)`)
    expect(lines).toEqual(['AbortError true', 'AbortError'])
  })
})

it('interruptible gives what its function gives, and throws what it throws', () => {
  expect(interruptible(() => python.eval('[1, 2]'))).toEqual([1, 2])
  expect(process.listenerCount('SIGINT')).toBe(0)
  expect(() => interruptible(() => python.eval('1 / 0'))).toThrow(errors.ZeroDivisionError)
})
