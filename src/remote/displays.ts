// What notebooks show of a value. Kernels (Deno's is one) ask it for its displays by a symbol that is known everywhere.

import type { Connection } from '../connection/connection.js'
import { servicesOf } from './services.js'

/** By this a kernel asks a value what to show. */
export const JUPYTER_DISPLAY: unique symbol = Symbol.for('Jupyter.display')

/** The same thing in several forms, by MIME type; the kernel's client takes the richest that it can show. */
export type Displays = { readonly [mime: string]: string }

/** What a notebook's kernel shows by itself. */
export interface Displayable {
  readonly [JUPYTER_DISPLAY]: () => Promise<Displays>
}

/** A training's History, as Python and JavaScript both have it. */
export interface Figures {
  readonly epoch: readonly number[]
  readonly history: { readonly [metric: string]: readonly number[] }
}

/** What Python has for a stand-in's object. */
export async function displaysOf(connection: Connection, proxy: unknown): Promise<Displays> {
  type Answer = [shown: Displays, history: Figures | null]
  const answer = servicesOf(connection).services['displays']?.(proxy) as PromiseLike<Answer>
  const [shown, history] = await answer
  return history === null ? shown : { ...shown, ...pictureOf(history) }
}

let drawn: ((history: Figures) => Displays) | undefined

/** Late-bound: curves are drawn by a layer above. */
export function setPicture(draw: (history: Figures) => Displays): void {
  drawn = draw
}

/** What there is to see of a history besides its text. */
export function pictureOf(history: Figures): Displays {
  return drawn?.(history) ?? {}
}
