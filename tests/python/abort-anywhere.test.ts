// Interrupts that come at the worst moments: Python passes over what is raised while it destroys an object, and there are
// moments in the bridge's own work. None is lost, none goes to another call, and what was asked besides is answered.

import { describe, expect, it } from 'vitest'
import { abortable, detached, type Remote, startPython } from '../../src/index.js'
import { plainOptions, rejectionOf, sharedPython } from '../harness.js'

const shared = sharedPython()

const LINGERING = `
import sys, time
class Lingering:
    def __init__(self, begun): self.begun = begun
    def __del__(self):
        self.begun()
        time.sleep(3600)`

/** What `fn` asks is aborted when Python calls the function that it gets; Python does not wait for that. */
async function abortedBy(fn: (abort: Remote) => unknown): Promise<void> {
  const controller = new AbortController()
  const abort = detached(() => controller.abort()) as unknown as Remote
  expect(await rejectionOf(abortable(controller.signal, () => fn(abort)))).toMatchObject({ name: 'AbortError' })
  expect(await shared.python.eval('6 * 7')).toBe(42)
}

describe('an abort that Python passes over', () => {
  it.each([
    ['while a hook of the program for such errors is at work', '(before(unraisable), time.sleep(3600))'],
    ['where the program has put a hook of its own in the place of all others', 'None'],
  ])('is said again %s', async (_, does) => {
    const { python } = shared
    python.exec(`
${LINGERING}
def with_hook(begun):
    before = sys.unraisablehook
    sys.unraisablehook = lambda unraisable: ${does}
    try:
        Lingering(begun)
        time.sleep(3600)
    finally:
        sys.unraisablehook = before
`)
    await abortedBy((abort) => python.eval('with_hook')(abort))
  })

  it('comes when a hook of the program is over that tells of another error', async () => {
    const { python } = shared
    python.exec(`
import signal, sys, time
class Failing:
    def __del__(self): raise ValueError('in __del__')
def in_hook(begun):
    hook, handler, came = sys.unraisablehook, signal.getsignal(signal.SIGINT), []
    def telling(unraisable):
        begun()
        while not came: pass
    def handle(number, frame):
        came.append(number)
        handler(number, frame)
    sys.unraisablehook = telling
    signal.signal(signal.SIGINT, handle)
    try:
        Failing()
        time.sleep(3600)
    finally:
        signal.signal(signal.SIGINT, handler)
        sys.unraisablehook = hook
`)
    await abortedBy((abort) => python.eval('in_hook')(abort))
  })

  it.each([
    ['a callback of a weak reference', 'weakref.ref(target, lambda _: linger(begun)); del target'],
    ['a finalizer', 'weakref.finalize(target, linger, begun); del target'],
    ['the collector', 'gc.callbacks.append(on_collect); gc.collect()'],
  ])('is said again where it came in %s', async (_, statement) => {
    const { python } = shared
    python.exec(`
import gc, time, weakref
def linger(begun):
    begun()
    time.sleep(3600)
class Target: pass
def passes_over(begun, statement):
    target = Target()
    def on_collect(phase, info):
        gc.callbacks.remove(on_collect)
        linger(begun)
    space = {**globals(), 'target': target, 'begun': begun, 'on_collect': on_collect}
    del target
    kept = []
    exec(statement.replace('weakref.ref(', 'kept = weakref.ref('), space)
    time.sleep(3600)
`)
    await abortedBy((abort) => python.eval('passes_over')(abort, statement))
  })
})

it('tells on stderr what Python is doing where a call has not stopped some seconds after its abort', async () => {
  let told = ''
  let heard: () => void = () => {}
  const isTold = new Promise<void>((resolve) => {
    heard = resolve
  })
  const stderr = (text: string): void => {
    told += text
    if (told.includes('in deaf')) heard()
  }
  await using python = await startPython(plainOptions({ stderr }))
  python.exec(`
import sys, time
sys.modules['tensorbridge.control']._LATE_SECONDS = 0.25
def deaf(begun):
    begun()
    try: time.sleep(3600)
    except KeyboardInterrupt: pass
    time.sleep(3600)
`)
  const controller = new AbortController()
  const call = (): Remote => python.eval<Remote>('deaf')(detached(() => controller.abort()))
  const aborted = rejectionOf(abortable(controller.signal, call))
  await isTold
  python.interrupt()
  expect(await aborted).toMatchObject({ name: 'AbortError' })
  expect(told).toMatch(
    /^tensorbridge: a call that was to stop 0\.25 s ago still runs\. Python is here:\n {2}File "<exec 1>", line 8, in deaf\n/,
  )
})

describe('an interrupt at each of the moments of calls, of the bridge’s own too', () => {
  it('stops what runs or nothing: all else is answered, and nothing stays lent', { timeout: 120_000 }, async () => {
    const { python } = shared
    python.exec(`
import signal, sys
class Armed:
    # Sends SIGINT at one of the calls and returns that follow.
    def __init__(self): self.handler = signal.getsignal(signal.SIGINT)
    def arm(self, left):
        def profile(frame, event, argument):
            if event not in ('call', 'c_return'): return # where Python looks for signals
            self.left -= 1
            if self.left == 0:
                sys.setprofile(None)
                signal.raise_signal(signal.SIGINT)
        def handle(number, frame):
            self.handler(number, frame.f_back if frame.f_code is profile.__code__ else frame)
        self.left = left
        signal.signal(signal.SIGINT, handle)
        sys.setprofile(profile)
    def disarm(self):
        sys.setprofile(None)
        signal.signal(signal.SIGINT, self.handler)
        return self.left > 0
armed = Armed()
def fails(): raise ValueError('its own')
`)
    using armed = python.eval('armed')
    using fails = python.eval('fails')
    using call = python.eval('lambda f: f()')
    using forget = python.eval('lambda f: None')
    const seen = new Set<string>()
    let isPast = false
    for (let moment = 1; !isPast; moment++) {
      const arming = armed.arm(moment)
      const made = [
        fails(),
        call(async () => void (await python.builtins.abs(moment))),
        forget(() => moment),
        call(detached(() => {})),
        fails(),
        python.builtins.list([1, 2].values()),
        python.builtins.abs(-moment),
      ]
      for (const outcome of await Promise.allSettled([arming, ...made])) {
        if (outcome.status === 'rejected') seen.add((outcome.reason as Error).name)
      }
      const [last] = await Promise.allSettled([armed.disarm()])
      // An interrupt that had to wait may come in this one.
      isPast = last.status === 'fulfilled' && last.value === true
    }
    expect([...seen].sort()).toEqual(['KeyboardInterrupt', 'ValueError'])
  })
})
