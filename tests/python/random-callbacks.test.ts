// Small random programs of callbacks: they call back again, on this thread and others, from iterators and blocks, await what
// they asked and what waits for them, throw, fail, are aborted. What each of them must see is computed beside it. Several run
// at once: none may see anything of the others.

import { inspect, isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { abortable, handle, item, len, type Remote, within } from '../../src/index.js'
import { sharedPython, turn } from '../harness.js'
import { IN_THREAD } from './in-thread.js'

const shared = sharedPython()

/** What a callback does, in order, and what it gives. */
interface Plan {
  readonly steps: readonly Step[]
  readonly value: number
  /** It gives a remote promise of the value. */
  readonly isRemote: boolean
}
type Step =
  | { readonly does: 'ask'; readonly value: number; readonly isLate: boolean }
  | { readonly does: 'turn' }
  | { readonly does: 'use earlier'; readonly how: 'await' | 'item' | 'handle' }
  | {
      readonly does: 'use own'
      readonly up: number
      readonly how: 'await' | 'length' | 'attribute' | 'handle' | 'both'
    }
  | { readonly does: 'throw'; readonly value: number }
  | { readonly does: 'give own' }
  | { readonly does: 'call'; readonly way: Way; readonly plan: Plan; readonly isAwaitedTwice: boolean }

const WAYS = ['call', 'twice', 'catching', 'sorted', 'thread', 'kept', 'block', 'iterator', 'abort'] as const
type Way = (typeof WAYS)[number]
type Outcome = { readonly value: unknown } | { readonly error: unknown }

const DEFINITIONS = `
import threading
def call(f): return f()
def twice(f): return [f(), f()]
def catching(f):
    try: return ['gave', f()]
    except Exception: return ['caught']
${IN_THREAD}
class Kept:
    def __init__(self, f): self.value = f()
class Context:
    def __enter__(self): return self
    def __exit__(self, *error): pass
`

class Thrown extends Error {
  readonly value: number
  constructor(value: number) {
    super(`thrown ${value}`)
    this.value = value
    // The last thousand that callbacks threw are kept; until its stack is read an error keeps what its frames have.
    void this.stack
  }
}

const number = fc.integer({ min: 0, max: 999 })
const { plan: plans } = fc.letrec<{ plan: Plan; step: Step }>((tie) => ({
  plan: fc.record({ steps: fc.array(tie('step'), { maxLength: 4 }), value: number, isRemote: fc.boolean() }),
  step: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ does: fc.constant('ask' as const), value: number, isLate: fc.boolean() }),
    fc.constant({ does: 'turn' as const }),
    fc.record({ does: fc.constant('use earlier' as const), how: fc.constantFrom('await', 'item', 'handle') }),
    {
      weight: 2,
      arbitrary: fc.record({
        does: fc.constant('use own' as const),
        up: fc.nat(3),
        how: fc.constantFrom('await', 'length', 'attribute', 'handle', 'both'),
      }),
    },
    fc.record({ does: fc.constant('throw' as const), value: number }),
    fc.constant({ does: 'give own' as const }),
    {
      weight: 5,
      arbitrary: fc.record({
        does: fc.constant('call' as const),
        way: fc.constantFrom(...WAYS),
        plan: tie('plan'),
        isAwaitedTwice: fc.boolean(),
      }),
    },
  ),
}))

/** The same without aborts on threads that a program has started in Python, where no interrupt reaches. */
function possible({ steps, ...more }: Plan, isOnThread = false): Plan {
  return {
    ...more,
    steps: steps.map((step) => {
      if (step.does !== 'call') return step
      const way = isOnThread && step.way === 'abort' ? 'call' : step.way
      return { ...step, way, plan: possible(step.plan, isOnThread || way === 'thread') }
    }),
  }
}

/** What a plan must see, and what it ends with; at depth 0 the program itself follows it. */
function expected({ steps, value }: Plan, depth: number, seen: unknown[]): Outcome {
  for (const step of steps) {
    if (step.does === 'ask') seen.push(step.value)
    if (step.does === 'use earlier') seen.push(7)
    if (step.does === 'use own' && depth > 0) seen.push('DeadlockError')
    if (step.does === 'call') seen.push(expectedOfCall(step.way, step.plan, depth + 1, seen))
    if (step.does === 'throw' && depth > 0) return { error: step.value }
    if (step.does === 'give own' && depth > 0) return { error: 'DeadlockError' }
  }
  return { value }
}

function expectedOfCall(way: Way, plan: Plan, depth: number, seen: unknown[]): Outcome {
  const first = expected(plan, depth, seen)
  if (way === 'catching') return { value: 'error' in first ? ['caught'] : ['gave', first.value] }
  if ('error' in first) return first
  if (way === 'abort') return { error: 'AbortError' }
  if (way === 'iterator') return { value: [first.value] }
  if (way !== 'twice' && way !== 'sorted') return first
  const second = expected(plan, depth, seen)
  if ('error' in second) return second
  return { value: way === 'sorted' ? [1, 2] : [first.value, second.value] }
}

/** The call that waits for a callback: what its result will be. */
interface Own {
  result: Remote
}

async function follow({ steps, value, isRemote }: Plan, owns: readonly Own[], earlier: Remote, seen: unknown[]) {
  const { python } = shared
  for (const step of steps) {
    switch (step.does) {
      case 'ask': {
        const asked = python.eval(String(step.value))
        if (step.isLate) await turn()
        seen.push(await asked)
        break
      }
      case 'turn':
        await turn()
        break
      case 'use earlier':
        if (step.how === 'await') seen.push((await earlier)[0])
        else seen.push(await item(step.how === 'item' ? earlier : await handle(earlier), 0))
        break
      case 'use own':
        if (owns.length > 0)
          seen.push(await nameOfFailure(step.how, (owns.at(Math.max(-owns.length, -1 - step.up)) as Own).result))
        break
      case 'throw':
        if (owns.length > 0) throw new Thrown(step.value)
        break
      case 'give own':
        if (owns.length > 0) return owns.at(-1)?.result
        break
      case 'call': {
        const outcome = outcomeOf(step.way, step.plan, owns, earlier, seen)
        const [first, second] = await Promise.all([outcome(), step.isAwaitedTwice ? outcome() : null])
        seen.push(first)
        if (step.isAwaitedTwice) expect(second).toEqual(first)
      }
    }
  }
  return isRemote ? python.eval(String(value)) : value
}

async function nameOfFailure(how: string, own: Remote): Promise<string> {
  const uses: Record<string, () => PromiseLike<unknown>> = {
    await: () => own,
    length: () => len(own),
    attribute: () => own.attribute,
    handle: () => handle(own),
    both: () => Promise.all([own, own.value]),
  }
  try {
    return `gave ${inspect(await uses[how]?.())}`
  } catch (error) {
    return (error as Error).name
  }
}

/** Calls Python with a callback that follows `plan`; gives what awaits the outcome. */
function outcomeOf(
  way: Way,
  plan: Plan,
  owns: readonly Own[],
  earlier: Remote,
  seen: unknown[],
): () => Promise<Outcome> {
  const { python } = shared
  const own = {} as Own
  const callback = async (): Promise<unknown> => follow(plan, [...owns, own], earlier, seen)
  const controller = new AbortController()
  const ways: Record<Way, () => Remote> = {
    call: () => python.eval('call')(callback),
    twice: () => python.eval('twice')(callback),
    catching: () => python.eval('catching')(callback),
    sorted: () =>
      python.builtins.sorted([2, 1], {
        key: async (n: number) => {
          await callback()
          return n
        },
      }),
    thread: () => python.eval('in_thread')(callback),
    kept: () => python.eval('Kept')(callback),
    block: () => python.eval('call')(async () => within(python.eval('Context()'), callback)),
    iterator: () =>
      python.builtins.list(
        (async function* () {
          yield await callback()
        })(),
      ),
    abort: () =>
      python.eval('call')(async () => {
        await callback()
        controller.abort()
        return new Promise(() => {})
      }),
  }
  let result = (): PromiseLike<unknown> => own.result
  if (way === 'kept') result = () => own.result.value
  if (way === 'abort') {
    const aborted = abortable(controller.signal, async () => await (own.result = ways.abort()))
    result = () => aborted
  } else own.result = ways[way]()
  return async () => {
    try {
      return { value: await result() }
    } catch (error) {
      return { error: error instanceof Thrown ? error.value : (error as Error).name }
    }
  }
}

it('gives each callback what is its own, and every await an answer', async () => {
  shared.python.exec(DEFINITIONS)
  const runs = fc.asyncProperty(fc.array(plans, { minLength: 1, maxLength: 3 }), async (drawn) => {
    const programs = drawn.map((plan) => possible(plan))
    const earlier = shared.python.eval('[7, 8]')
    const each = programs.map(async (plan) => {
      const seen: unknown[] = []
      const value: unknown = await follow(plan, [], earlier, seen)
      return [seen, value]
    })
    const wanted = programs.map((plan) => {
      const seen: unknown[] = []
      return [seen, (expected(plan, 0, seen) as { value: unknown }).value]
    })
    const given = await Promise.all(each)
    if (!isDeepStrictEqual(given, wanted)) expect(given).toEqual(wanted)
  })
  // A Python that hangs answers no simpler program either.
  await fc.assert(runs, { numRuns: 150, timeout: 10_000, endOnFailure: true })
})
