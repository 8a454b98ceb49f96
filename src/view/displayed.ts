// What notebooks show: the curves of a History, and displayed() for what a kernel would show as text only.

import { inspect } from 'node:util'
import { type Displayable, type Displays, JUPYTER_DISPLAY, setPicture } from '../remote/displays.js'
import { drawCurves } from './curves/svg.js'
import { recordOfHistory } from './histories.js'

// Light, as figures in notebooks are: the colours of a notebook are not those of the system that it is shown on. As wide as
// fits beside the prompts: pages made by nbconvert cut off what is wider.
const IN_NOTEBOOKS = { theme: 'light', width: 720 } as const

// Without the line that says it is XML: some clients put the text into their page.
setPicture((history) => {
  const svg = drawCurves([{ name: '', record: recordOfHistory(history) }], IN_NOTEBOOKS)
  return { 'image/svg+xml': svg.replace(/^<\?xml[^>]*>\n/, '') }
})

/**
 * A value in the form in which a notebook shows it richly: a model as the table of its layers, a History as its curves, a
 * DataFrame of pandas as a table. It is computed when it is shown.
 *
 * Deno's kernel asks objects for their displays, but not functions, and stand-ins for Python objects are functions to
 * JavaScript: they need this. What `readHistory` gives does not.
 *
 * @param value a stand-in, awaited or not; a promise; anything else is shown as Node prints it.
 * @throws what Python throws, when it is shown.
 * @example displayed(model) // as the last line of a cell
 */
export function displayed(value: unknown): Displayable {
  return { [JUPYTER_DISPLAY]: () => displaysOfAny(value) }
}

async function displaysOfAny(value: unknown): Promise<Displays> {
  const asked = (value as Partial<Displayable> | null | undefined)?.[JUPYTER_DISPLAY]
  if (typeof asked === 'function') return asked.call(value)
  const awaited = await value
  if (!Object.is(awaited, value)) return displaysOfAny(awaited)
  return { 'text/plain': inspect(value) }
}
