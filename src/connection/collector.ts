// Finds the references that the program has forgotten, which are then given back to Python.

import { setFlagsFromString } from 'node:v8'
import { createContext, runInNewContext, Script } from 'node:vm'
import type { Reference } from './reference.js'

/** What watches the references of one connection. */
export interface Collector {
  /** A reference was made; `isAgain`: by the same call as the one before it. */
  own(reference: Reference, isAgain: boolean): void
  /** It was given back, or is kept for good: its end is no news. */
  settle(id: number): void
  /** A turn of the event loop is over. */
  nextTurn(): void
}

// What is tracked by itself outlives two of the garbage collector's quick rounds, and costs a call a fifth of its time (measured
// 2026-11-26). A turn that makes very many references has the later ones tracked by fours, and by sixteens at last, where the same
// call made them one after the other: they are given back when the program has forgotten all of them. Of nothing else, so that what
// is kept holds no more than a few of its own kind, which Python had anyway until the turn was over.
const ALONE_PER_TURN = 4096
const TOGETHER = 4
const MANY_PER_TURN = 4 * ALONE_PER_TURN
const AT_LAST_TOGETHER = 16

/** The garbage collector tells, in a turn of the event loop. */
export class TurnCollector implements Collector {
  readonly #registry: FinalizationRegistry<number | readonly number[]>
  // References that were given back, or kept, before they are collected.
  readonly #settled = new Set<number>()
  #inThisTurn = 0
  #group: { readonly ids: number[]; readonly token: object } | null = null

  constructor(giveBack: (id: number) => void) {
    const forget = (id: number): void => {
      if (!this.#settled.delete(id)) giveBack(id)
    }
    this.#registry = new FinalizationRegistry((held) => {
      if (typeof held === 'number') forget(held)
      else held.forEach(forget)
    })
  }

  own(reference: Reference, isAgain: boolean): void {
    // Without a token to unregister by, which would cost as much again: #settled says what is no news.
    if (this.#inThisTurn++ < ALONE_PER_TURN || !isAgain) {
      this.#group = null
      this.#registry.register(reference, reference.id)
      return
    }
    const most = this.#inThisTurn <= MANY_PER_TURN ? TOGETHER : AT_LAST_TOGETHER
    if (this.#group === null || this.#group.ids.length >= most) {
      this.#group = { ids: [], token: {} }
      this.#registry.register(this.#group.token, this.#group.ids)
    }
    this.#group.ids.push(reference.id)
    reference.group = this.#group.token
  }

  nextTurn(): void {
    this.#inThisTurn = 0
    this.#group = null
  }

  settle(id: number): void {
    this.#settled.add(id)
  }
}

// References made since the last look after which is looked again; and after which garbage is collected for it: JavaScript's
// own collector sees only that the stand-ins are small.
const LOOK_AFTER = 1000
const COLLECT_AFTER = 10_000

/** For a program that waits for Python instead of turning its event loop: looks by itself, now and then. */
export class SweepingCollector implements Collector {
  readonly #giveBack: (id: number) => void
  readonly #owned = new Map<number, WeakRef<Reference>>()
  #nextLook = LOOK_AFTER
  #nextCollection = COLLECT_AFTER

  constructor(giveBack: (id: number) => void) {
    this.#giveBack = giveBack
  }

  own(reference: Reference): void {
    this.#owned.set(reference.id, new WeakRef(reference))
    if (this.#owned.size >= this.#nextLook) this.#look()
  }

  settle(id: number): void {
    this.#owned.delete(id)
  }

  nextTurn(): void {}

  #look(): void {
    if (this.#owned.size >= this.#nextCollection) {
      letGo()
      collectGarbage()
      this.#sweep()
      this.#nextCollection = this.#owned.size + COLLECT_AFTER
    } else this.#sweep()
    letGo()
    this.#nextLook = this.#owned.size + LOOK_AFTER
    this.#nextCollection = Math.min(this.#nextCollection, this.#owned.size + COLLECT_AFTER)
  }

  #sweep(): void {
    for (const [id, weak] of this.#owned) {
      if (weak.deref() !== undefined) continue
      this.#owned.delete(id)
      this.#giveBack(id)
    }
  }
}

let turn: (() => unknown) | undefined
let gc: (() => void) | undefined

/**
 * What a WeakRef was asked for lives until the job is over (ECMAScript, ClearKeptObjects). A job here may be the whole
 * program; one of a context that has its own microtasks ends with its script, and V8 then lets go for all.
 */
function letGo(): void {
  if (turn === undefined) {
    const [script, context] = [new Script('0'), createContext({}, { microtaskMode: 'afterEvaluate' })]
    turn = () => script.runInContext(context)
  }
  turn()
}

function collectGarbage(): void {
  if (gc === undefined) {
    setFlagsFromString('--expose-gc')
    gc = runInNewContext('gc') as () => void
  }
  gc()
}
